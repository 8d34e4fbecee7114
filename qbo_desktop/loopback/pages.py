"""Every byte that the listener can send, made before any request arrives: so no page can repeat what was asked."""

import base64
import hashlib
from dataclasses import dataclass

_STYLE = """
:root{color-scheme:light dark;--ground:#f3f5f8;--card:#fff;--line:#d8dee6;--text:#1c2530;--soft:#4f5b6a;--mark:#2c6e8f}
@media(prefers-color-scheme:dark){
:root{--ground:#14181d;--card:#1e242b;--line:#353e49;--text:#eef2f6;--soft:#aeb9c6;--mark:#7cc0de}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--ground);
color:var(--text);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:30rem;width:100%;padding:2.25rem;background:var(--card);border:1px solid var(--line);
border-top:.3rem solid var(--mark);border-radius:.75rem}
h1{margin:0 0 .75rem;font-size:1rem;font-weight:600;color:var(--mark)}
p{margin:0;font-size:1.25rem;line-height:1.45;text-wrap:balance}
p+p{margin-top:.9rem;font-size:1rem;color:var(--soft)}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = "; ".join(
    (
        "default-src 'none'",
        f"style-src 'sha256-{_STYLE_HASH}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = (
    f"Content-Security-Policy: {_POLICY}",
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "X-Frame-Options: DENY",
    "Cross-Origin-Opener-Policy: same-origin",
    "Cross-Origin-Embedder-Policy: require-corp",
    "Cross-Origin-Resource-Policy: same-origin",
    "Content-Type: text/html; charset=utf-8",
    "Connection: close",
)
DONE_PATH = "/done"


@dataclass(frozen=True, slots=True)
class Response:
    """One answer as it goes over the wire, in two parts because an answer to HEAD ends after the first."""

    status: int
    head: bytes
    body: bytes


def _page(*sentences: str) -> str:
    told = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><title>Company Connections</title>'
        f"<style>{_STYLE}</style></head><body><main><h1>Company Connections</h1>{told}</main></body></html>\n"
    )


def _response(status: int, phrase: str, page: str, *more: str) -> Response:
    body = page.encode()
    lines = (f"HTTP/1.1 {status} {phrase}", *_HEADERS, *more, f"Content-Length: {len(body)}", "", "")
    return Response(status, "\r\n".join(lines).encode(), body)


_IGNORED = _page("This page was ignored. Go back to Company Connections.")

# The browser leaves the address with the code in it, and neither keeps nor shows it (RFC 9700, 4.3).
SEE_DONE = _response(303, "See Other", "", f"Location: {DONE_PATH}")
DONE = _response(
    200,
    "OK",
    _page("Go back to Company Connections; it shows what happened.", "You can close this page."),
)
IGNORED = {
    400: _response(400, "Bad Request", _IGNORED),
    404: _response(404, "Not Found", _IGNORED),
    405: _response(405, "Method Not Allowed", _IGNORED, "Allow: GET"),
    421: _response(421, "Misdirected Request", _IGNORED),
}
