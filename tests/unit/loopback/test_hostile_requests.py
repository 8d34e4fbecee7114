"""Whatever a page or a program sends to the listener, only the one true redirect is accepted."""

import json
import logging
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unit.loopback.raw import CANARY, Answer, Browser, Waiting, listening

from qbo_desktop.core.authorization import AuthorizationResponse, new_state
from qbo_desktop.loopback.request import DoneAsked, Refused, RequestReader, expected_at

STATIC = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "content-type": "text/html; charset=utf-8",
    "connection": "close",
}
REFUSALS = {400, 404, 405, 421}
PORT = 47813


@dataclass(frozen=True, slots=True)
class Hostile:
    """One line of the corpus: `raw` is Latin-1 text with placeholders, `expect` a status or `closed`."""

    name: str
    raw: str
    expect: int | str

    def bytes_for(self, browser: Browser) -> bytes:
        port, random = browser.state.split(".", 1)
        values = {
            "PORT": port,
            "STATE": browser.state,
            "RANDOM": random,
            "SHORTER": browser.state[:-1],
            "FOREIGN": new_state(browser.port, b"another try with 32 bytes or so.").reveal(),
            "CODE": CANARY,
            "QUERY": browser.query,
            "QUERYLENGTH": str(len(browser.query)),
            "FILL": "a" * 9000,
        }
        text = self.raw
        for name, value in values.items():
            text = text.replace(f"<{name}>", value)
        return text.encode("latin-1")


CORPUS = [Hostile(**line) for line in json.loads((Path(__file__).with_name("hostile_requests.json")).read_text())]


def assert_static(answer: Answer) -> None:
    """Nothing but what the listener says to everybody."""
    headers = answer.headers
    policy = headers.pop("content-security-policy").split("; ")
    assert {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"} <= set(policy)
    assert not any("unsafe" in part or "http" in part for part in policy)
    assert headers.pop("location", None) == ("/done" if answer.status == 303 else None)
    assert headers.pop("allow", None) == ("GET" if answer.status == 405 else None)
    headers.pop("content-length")
    assert headers == STATIC
    assert CANARY.encode() not in answer.raw


def test_corpus_is_large() -> None:
    """At least 60 hostile or broken requests are tried."""
    assert len(CORPUS) >= 60


@pytest.mark.parametrize("hostile", CORPUS, ids=lambda hostile: hostile.name)
async def test_hostile_request_is_ignored(hostile: Hostile, caplog: pytest.LogCaptureFixture) -> None:
    """A hostile request gets a static refusal or none, accepts nothing, is not logged, and the true one still works."""
    caplog.set_level(logging.DEBUG)
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        answer = await browser.ask(hostile.bytes_for(browser), half_close=hostile.expect == "closed")
        assert not waiting.accepted
        if hostile.expect == "closed":
            assert answer.raw == b""
        else:
            assert answer.status == hostile.expect
            assert_static(answer)
        true = await browser.ask(browser.redirect())
        assert true.status == 303
        assert_static(true)
        assert len(waiting.accepted) == 1
        assert CANARY not in caplog.text
        assert browser.state.partition(".")[2] not in caplog.text


@settings(max_examples=40, deadline=None)
@given(raw=st.binary(max_size=300))
async def test_noise_over_a_socket_accepts_nothing(raw: bytes) -> None:
    """Random bytes end in a static refusal or a closed connection, and the true redirect works after them."""
    waiting = Waiting()
    async with listening(waiting) as (_, browser):
        answer = await browser.ask(raw, half_close=True)
        if answer.raw:
            assert answer.status in REFUSALS
            assert_static(answer)
        assert not waiting.asked
        assert (await browser.ask(browser.redirect())).status == 303


def verdict(chunks: list[bytes]) -> tuple[int | None, str]:
    """The status that these bytes come to, None while nothing is decided, and the reason."""
    reader = RequestReader(expected_at(PORT, "/callback"))
    try:
        for chunk in chunks:
            asked = reader.feed(chunk)
            if isinstance(asked, DoneAsked):
                return 200, "done"
            if isinstance(asked, AuthorizationResponse):
                return 303, asked.state.reveal()
    except Refused as refused:
        return refused.status, refused.reason
    return None, ""


TRUE = Browser(PORT, new_state(PORT, bytes(range(32))).reveal()).redirect()


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The true redirect with some of its bytes taken out or replaced by others."""
    raw = TRUE
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(raw)))
        length = draw(st.integers(0, 12))
        other = draw(st.binary(max_size=8) | st.sampled_from([b"\r\n", b"\n", b" ", b"%", b"&", b"\r\n\r\n", b"\x00"]))
        raw = raw[:start] + other + raw[start + length :]
    return raw


@settings(max_examples=300, deadline=None)
@given(raw=damaged())
def test_damage_is_judged_the_same_however_it_arrives(raw: bytes) -> None:
    """A damaged redirect comes to the same end in one piece and byte by byte, and never to an error of ours."""
    whole, reason = verdict([raw])
    assert whole in {None, 200, 303, *REFUSALS}
    piecemeal, _ = verdict([raw[at : at + 1] for at in range(len(raw))])
    # Bytes behind a complete head are seen only when they come together with it.
    assert piecemeal == whole or reason == "body"


def test_head_may_have_8_kib_and_no_more() -> None:
    """8192 bytes of header are read, the next one is too much, in one piece or many."""
    for length, expected in ((8192, 303), (8193, 400)):
        filler = length - len(TRUE) - len("X: \r\n")
        raw = TRUE[:-2] + b"X: " + b"a" * filler + b"\r\n\r\n"
        assert len(raw) == length
        assert verdict([raw])[0] == expected
        assert verdict([raw[:5000], raw[5000:]])[0] == expected


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_three_names_of_this_computer_are_answered(host: str) -> None:
    """A redirect may name the listener by each of its three names, with or without Fetch Metadata."""
    raw = TRUE.replace(b"Host: localhost", f"Host: {host}".encode())
    assert verdict([raw])[0] == 303
    assert verdict([raw.replace(b"Sec-Fetch-", b"X-Fetch-")])[0] == 303
    assert verdict([raw.replace(b"Accept:", b"Content-Length: 0\r\nAccept:")])[0] == 303
