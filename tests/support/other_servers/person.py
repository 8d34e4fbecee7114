"""A person with a browser that has no scripts: follows redirects, signs in, allows."""

from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx

NAME, WORD = "bookkeeper", "only for this test"
_TYPED = {"login": NAME, "username": NAME, "password": WORD}
_LONGEST_WAY = 20


class Form(HTMLParser):
    """The first form of a page with what this person would send."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action: str | None = None
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        name = said.get("name")
        if tag == "form" and self.action is None:
            self.action = said.get("action") or ""
        elif tag == "input" and name and (said.get("type") != "submit" or name == "allow"):
            self.fields[name] = _TYPED.get(name) or said.get("value") or ""


def allow(address: str, redirect_uri: str) -> str:
    """The address that the server sends this person back to, once she signed in and allowed what is asked."""
    with httpx.Client(timeout=30, trust_env=False) as browser:
        answer = browser.get(address)
        for _ in range(_LONGEST_WAY):
            if answer.is_redirect:
                address = urljoin(address, answer.headers["location"])
                if address.startswith(redirect_uri):
                    return address
                answer = browser.get(address)
                continue
            answer.raise_for_status()
            form = Form(answer.text)
            assert form.action is not None, answer.text
            address = urljoin(address, form.action)
            answer = browser.post(address, data=form.fields)
    raise AssertionError("the server never sent this person back")
