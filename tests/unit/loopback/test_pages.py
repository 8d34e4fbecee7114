"""The pages that a browser shows: readable, alone, and the same for everybody."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from qbo_desktop.loopback.pages import DONE, IGNORED, SEE_DONE, Response

PAGES = [DONE, *IGNORED.values()]


class Seen(HTMLParser):
    """The tags of a page in order, with their attributes."""

    def __init__(self, page: Response) -> None:
        super().__init__()
        self.tags: dict[str, dict[str, str | None]] = {}
        self.feed(page.body.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.setdefault(tag, {}).update(attrs)


def style(page: Response) -> str:
    (found,) = re.findall(r"<style>(.*?)</style>", page.body.decode(), re.DOTALL)
    assert isinstance(found, str)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.status))
def test_page_loads_nothing(page: Response) -> None:
    """A page has a language, a title and a viewport, and no script, link, form or address of anything."""
    seen = Seen(page)
    assert seen.tags["html"] == {"lang": "en"}
    assert {"title", "meta", "style", "main", "h1", "p"} <= set(seen.tags)
    assert set(seen.tags) <= {"html", "head", "meta", "title", "style", "body", "main", "h1", "p"}
    assert seen.tags["meta"]["name"] in {"viewport", "color-scheme"}
    assert b"width=device-width" in page.body
    assert not re.search(r"url\(|@import|https?:|src=|href=|\son\w+=", page.body.decode())
    assert b"prefers-color-scheme:dark" in page.body


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.status))
def test_policy_allows_the_page_its_own_style_alone(page: Response) -> None:
    """The policy names the hash of the very style that the page has, so a browser applies it and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style(page).encode()).digest()).decode()
    policy = re.search(rb"Content-Security-Policy: (.*?)\r\n", page.head)
    assert policy is not None
    assert f"style-src 'sha256-{digest}'".encode() in policy[1]
    assert policy[1].startswith(b"default-src 'none'; ")


def test_length_is_told() -> None:
    """Each answer tells its length, so nobody waits for more."""
    for page in (*PAGES, SEE_DONE):
        assert f"\r\nContent-Length: {len(page.body)}\r\n".encode() in page.head
        assert page.head.endswith(b"\r\n\r\n")


def test_refusals_say_what_to_do() -> None:
    """Every refusal is one plain sentence about what happened and one about what to do."""
    for status, page in IGNORED.items():
        assert page.status == status
        assert b"<p>This page was ignored. Go back to Company Connections.</p>" in page.body


def luminance(colour: str) -> float:
    full = colour if len(colour) == 7 else "#" + "".join(digit * 2 for digit in colour[1:])
    parts = [int(full[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_text_is_readable_in_light_and_dark() -> None:
    """All text has a contrast of at least 4.5:1 on its ground, in both looks (WCAG 2.2, 1.4.3)."""
    looks = [dict(re.findall(r"--(\w+):(#[0-9a-f]+)", rule)) for rule in re.findall(r":root\{(.*?)\}", style(DONE))]
    assert len(looks) == 2
    for look in looks:
        for text in ("text", "soft", "mark"):
            lighter, darker = sorted((luminance(look[text]), luminance(look["card"])), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5
