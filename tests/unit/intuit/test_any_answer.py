"""Whatever bytes come back, only our own errors come out, and no secret with them."""

import asyncio
import json
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from support.scripted_intuit import ACCESS_TOKEN, BAKERY, CODE, NOW, REFRESH_TOKEN, setup_at, shows_no_secret
from support.scripted_server import Close, ScriptedServer, Send, http_answer

from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.intuit.company_client import CompanyClient
from qbo_desktop.intuit.documents import json_document
from qbo_desktop.intuit.faults import api_codes, oauth_fault
from qbo_desktop.intuit.headers import http_date, media_type, retry_after_seconds, tidy_tid
from qbo_desktop.intuit.token_client import TokenClient
from qbo_desktop.intuit.transport import Transport

OVER_SOCKETS = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
WORDS = some.sampled_from(
    [
        *("error", "error_description", "invalid_grant", "invalid_client", "clientID"),
        *("token_type", "bearer", "access_token", "refresh_token", "expires_in"),
        *("Fault", "fault", "Error", "code", "message", "errorCode=3200", "3200", "CompanyInfo", "CompanyName"),
    ]
)
JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=9) | WORDS,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(WORDS, inner, max_size=4),
    max_leaves=9,
)


def as_bytes(document: object) -> bytes:
    return json.dumps(document).encode()


BODIES = some.binary(max_size=300) | JSON.map(as_bytes) | some.text(max_size=99).map(str.encode)
STATUSES = some.sampled_from([200, 400, 401, 403, 429, 500]) | some.integers(200, 999)
LINE = some.text(some.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=40)


class Conversation:
    """One loop with a server and a client in it, for as many questions as it takes."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self.server = self._runner.run(ScriptedServer().__aenter__())
        self.transport = Transport(lambda: NOW, deadline=5.0)

    def close(self) -> None:
        self._runner.run(self.transport.aclose())
        self._runner.run(self.server.__aexit__(None, None, None))
        self._runner.close()

    def ask_everything(self) -> None:
        """Answers may come, or errors of ours; nothing else."""
        errors = self._runner.run(self._errors())
        assert all(isinstance(error, QboDesktopError) and shows_no_secret(error) for error in errors), errors

    async def _errors(self) -> list[BaseException]:
        tokens, companies = TokenClient(self.transport), CompanyClient(self.transport)
        setup = setup_at(self.server.base)
        ends = await asyncio.gather(
            tokens.exchange(setup, CODE),
            tokens.refresh(setup, REFRESH_TOKEN),
            tokens.revoke(setup, REFRESH_TOKEN),
            tokens.probe_keys(setup),
            companies.company(setup, BAKERY, ACCESS_TOKEN),
            return_exceptions=True,
        )
        return [end for end in ends if isinstance(end, BaseException)]


@pytest.fixture
def conversation() -> Iterator[Conversation]:
    opened = Conversation()
    yield opened
    opened.close()


@OVER_SOCKETS
@given(status=STATUSES, body=BODIES, date=LINE, tid=LINE, retry_after=LINE, kind=LINE)
def test_any_body(
    conversation: Conversation, status: int, body: bytes, date: str, tid: str, retry_after: str, kind: str
) -> None:
    """Any body under any status with any headers ends in an answer or in an error of ours."""
    headers = [("Date", date), ("intuit_tid", tid), ("Retry-After", retry_after), ("Content-Type", kind)]
    conversation.server.script = [http_answer(status, body, headers)]
    conversation.ask_everything()


@OVER_SOCKETS
@given(content=some.binary(max_size=200), head=some.sampled_from([b"", b"HTTP/1.1 ", b"HTTP/1.1 200 OK\r\n"]))
def test_any_bytes(conversation: Conversation, content: bytes, head: bytes) -> None:
    """Any bytes in place of an answer end in an answer or in an error of ours."""
    conversation.server.script = [Send(head + content), Close()]
    conversation.ask_everything()


@given(BODIES)
def test_any_document(body: bytes) -> None:
    """Reading a body never fails; it yields nothing where there is nothing to read."""
    json_document(body)
    assert oauth_fault(body) is not None
    assert all(0 <= code < 10**9 for code in api_codes(body))


@given(some.text(max_size=200) | some.datetimes().map(lambda day: f"{day:%a, %d %b %Y %H:%M:%S} GMT"))
def test_any_header(text: str) -> None:
    """Reading a header never fails, and what it yields can be shown, added and waited for."""
    date = http_date(text)
    assert date is None or 2000 <= date.year <= 2400
    seconds = retry_after_seconds(text, NOW)
    assert seconds is None or seconds >= 0
    tid = tidy_tid(text)
    assert tid is None or (0 < len(tid) <= 128 and tid.isascii() and tid.isprintable() and " " not in tid)
    assert media_type(text).isascii()
