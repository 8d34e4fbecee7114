"""The demo's pages: plain HTML without script, in a look that is nobody's, and never Intuit's."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from starlette.responses import Response

from qbo_desktop.core.identity import RealmId

_STYLE = """
:root { color-scheme: light dark; --ink: #22252b; --paper: #f6f3ec; --card: #ffffff; --line: #8a8578; --key: #5b3a8c;
  --on-key: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e2; --paper: #1d1c22; --card: #2a2830; --line: #8f8a99; --key: #c9b3ee; --on-key: #1d1c22; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 36rem; margin: 2rem auto; padding: 0 1rem 2rem; }
.demo { padding: .5rem 1rem; background: var(--key); color: var(--on-key); text-align: center; margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.25; }
a { color: var(--key); }
fieldset, li { border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
fieldset { padding: .5rem 1rem; margin: 0 0 1rem; max-height: 60vh; overflow: auto; }
ul { list-style: none; padding: 0; }
li { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
li { padding: .5rem 1rem; margin: .5rem 0; }
label { display: block; padding: .5rem 0; cursor: pointer; }
small { opacity: .8; }
button { font: inherit; padding: .5rem 1.25rem; border-radius: .5rem; border: 1px solid var(--key); cursor: pointer;
  background: transparent; color: inherit; }
button.key { background: var(--key); color: var(--on-key); }
:focus-visible { outline: 3px solid var(--key); outline-offset: 2px; }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
# No form-action: Chromium applies it to the redirect after a form too, and would drop the 302 without a word.
_HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class Company:
    """A company as the pages show it."""

    realm_id: RealmId
    name: str
    connected: bool


def picker(app_name: str, companies: Sequence[Company]) -> Response:
    """The consent: which company, and yes or no. The first company that is not connected is chosen beforehand."""
    chosen = next((company for company in companies if not company.connected), None) or next(iter(companies), None)
    rows = "".join(
        f'<label><input type="radio" name="realm_id" value="{company.realm_id}" required'
        f"{' checked' if company is chosen else ''}> {escape(company.name)}"
        f"{' <small>(connected already)</small>' if company.connected else ''}</label>"
        for company in companies
    )
    return _page(
        "Choose a company",
        f"<h1>May “{escape(app_name)}” use a company of yours?</h1>"
        "<p>It could read and change this company's books. They are made up, so nothing can go wrong.</p>"
        f'<form method="post"><fieldset><legend>Company</legend>{rows}</fieldset>'
        '<button class="key" name="decision" value="approve">Allow</button> '
        '<button name="decision" value="deny" formnovalidate>Do not allow</button></form>',
    )


def sorry(reason: str, status: int = 400) -> Response:
    """The page that is shown instead of any redirect, as Intuit does with a request it cannot trust."""
    return _page(
        "That did not work",
        "<h1>Sorry, this request cannot be answered.</h1>"
        f"<p>{escape(reason)}</p><p>Nothing was connected. You can close this page.</p>",
        status,
    )


def index(connected: int) -> Response:
    """The first page."""
    return _page(
        "Demo",
        "<h1>A pretend Intuit</h1><p>Company Connections talks to this page's server while you look around. "
        "Companies, books and permissions are made up, and nothing leaves this computer.</p>"
        f'<p><a href="/connections">Companies that are connected ({connected})</a></p>',
    )


def connections(companies: Sequence[Company], form_token: str) -> Response:
    """Where a person takes a permission back, as in the real program's list of apps."""
    rows = "".join(
        f'<li>{escape(company.name)}<form method="post" action="/connections/disconnect">'
        f'<input type="hidden" name="form_token" value="{escape(form_token)}">'
        f'<button name="realm_id" value="{company.realm_id}" aria-label="Disconnect {escape(company.name)}">'
        "Disconnect</button></form></li>"
        for company in companies
    )
    body = f"<ul>{rows}</ul>" if rows else "<p>No company is connected.</p>"
    return _page(
        "Connected companies",
        f'<h1>Connected companies</h1>{body}<p><a href="/">Back to the first page</a></p>',
    )


def _page(title: str, body: str, status: int = 200) -> Response:
    return Response(
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)} (demo)</title><style>{_STYLE}</style></head><body>"
        f'<p class="demo">Demo: a pretend Intuit on this computer</p><main>{body}</main></body></html>',
        status,
        _HEADERS,
        "text/html",
    )
