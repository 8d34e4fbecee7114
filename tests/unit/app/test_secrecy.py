"""Canaries through a whole life: no secret in logs, errors, history or files, at the loudest log level."""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from support.application import PASSPHRASE, Rig, in_thread, running
from support.demo_intuit import BAKERY, GARAGE, DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app.consents import Consent
from qbo_desktop.app.logs import log_to_folder, log_to_terminal, redacted
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.demo.faults import KINDS, Endpoint, Kind
from qbo_desktop.vault.vault import Vault

HANGS = (Kind.DRIP, Kind.SILENCE)
LOGGERS = ("qbo_desktop", "httpx", "httpcore", "h11", "uvicorn", "asyncio", "keyring", "filelock")


class Everything(logging.Handler):
    """Keeps every record as it was formatted, with its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


@pytest.fixture
def loud(tmp_path: Path) -> Iterator[Everything]:
    """Our logs as the program keeps them, and beside them every record of ours, raw."""
    root, ours = logging.getLogger(), logging.getLogger("qbo_desktop")
    handlers, level = list(root.handlers), root.level
    levels = {name: logging.getLogger(name).level for name in LOGGERS}
    raw = Everything()
    root.setLevel(logging.DEBUG)
    ours.addHandler(raw)
    log_to_terminal(verbose=True)
    log_to_folder(tmp_path / "logs")
    yield raw
    ours.removeHandler(raw)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


class Canaries:
    """Every secret that was ever seen, gathered from where secrets are allowed to be."""

    def __init__(self, demo: DemoIntuit) -> None:
        self.seen = {PASSPHRASE, demo.setup.client_secret.reveal()}

    async def gather(self, rig: Rig) -> None:
        for row in await rig.application.connections.all():
            stored = await rig.stored(row.key.realm_id)
            self.seen |= {secret.reveal() for secret in (stored.access_token, stored.refresh_token) if secret}
        for pending in await rig.in_vault(Vault.pendings):
            self.seen |= {pending.tokens.access_token.reveal(), pending.tokens.refresh_token.reveal()}

    def found_in(self, text: str) -> list[str]:
        return [canary[:12] for canary in self.seen if canary in text]


async def whole_life(rig: Rig, clock: ManualClock, canaries: Canaries) -> list[BaseException]:
    """Connect, refresh with every fault, reconnect, hand over, disconnect; the errors on the way."""
    errors: list[BaseException] = []

    def begun(consent: Consent) -> None:
        canaries.seen.add(parse_qs(urlsplit(consent.url).query)["state"][0])
        rig.parts.tasks.start(press(consent), "browser")

    async def press(consent: Consent) -> None:
        address = await in_thread(lambda: rig.demo.consent(consent.url))
        canaries.seen.add(parse_qs(urlsplit(address).query)["code"][0])
        consent.paste(address)

    await rig.application.consents.connect(rig.setup.id, begun, lifetime=10)
    await rig.connect(GARAGE)
    await canaries.gather(rig)
    rig.demo.control(grace_seconds=10**8)
    for kind in KINDS[Endpoint.TOKEN]:
        if kind in HANGS:
            continue
        clock.advance(86401)
        rig.demo.fault("token", kind)
        try:
            await rig.application.refresher.attempt(rig.key())
        except QboDesktopError as error:
            errors.append(error)
        await canaries.gather(rig)
    for kind in (Kind.EXPIRED_TOKEN, Kind.WRONG_CLUSTER, Kind.SERVER_ERROR):
        rig.demo.fault("companyinfo", kind)
        try:
            await rig.connect(GARAGE)
        except QboDesktopError as error:
            errors.append(error)
        await canaries.gather(rig)

    async def nowhere(_: str) -> None:
        """A pass that nobody looks at."""

    await rig.application.handover.give_pass(rig.key(), to="Consultant", deliver=nowhere)
    await canaries.gather(rig)
    rig.demo.fault("revoke", Kind.BAD_REQUEST)
    try:
        await rig.application.disconnector.disconnect(rig.key())
    except QboDesktopError as error:
        errors.append(error)
    await canaries.gather(rig)
    await rig.application.disconnector.disconnect(rig.key())
    return errors


async def test_no_canary_leaves_its_cage(
    tmp_path: Path, demo: DemoIntuit, clock: ManualClock, loud: Everything, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tokens, client secret, code, state and passphrase are in sealed bytes and nowhere else."""
    canaries = Canaries(demo)
    async with running(tmp_path, demo, clock) as rig:
        errors = await whole_life(rig, clock, canaries)
        history = repr(await rig.history())
        events = repr(rig.events)
    assert len(canaries.seen) > 20
    told = "".join("".join(traceback.format_exception(error)) + repr(vars(error)) for error in errors)
    assert len(errors) > 15
    for where in (told, history, events, *loud.texts, capsys.readouterr().err):
        assert canaries.found_in(where) == []
    for path in [*(tmp_path / "data").rglob("*"), *(tmp_path / "logs").rglob("*")]:
        if path.is_file():
            assert canaries.found_in(path.read_bytes().decode("latin-1")) == [], path
            assert path.stat().st_mode & 0o077 == 0, path


def test_what_looks_like_a_secret_is_struck_out(demo: DemoIntuit) -> None:
    """Should a secret ever come into a record, the log has it struck out."""
    answer = demo.grant(BAKERY)
    lines = [
        f"Authorization: {demo.basic()['Authorization']}",
        f"Authorization: Bearer {answer['access_token']}",
        f"refresh_token={answer['refresh_token']}&grant_type=refresh_token",
        f'{{"refresh_token": "{answer["refresh_token"]}"}}',
        f"got {answer['refresh_token']} and {answer['access_token']}.",
        "/callback?code=XAB1secretsecret&state=40000.secretsecret&realmId=9341453000000001",
        f"client_secret={demo.setup.client_secret.reveal()}",
    ]
    for line in lines:
        text = redacted(line)
        for secret in (answer["refresh_token"], answer["access_token"], "secretsecret", demo.basic()["Authorization"]):
            assert secret not in text
        assert demo.setup.client_secret.reveal() not in text
    assert redacted("9341453000000001 refreshed in 12 ms") == "9341453000000001 refreshed in 12 ms"


def test_rotated_logs_are_private(tmp_path: Path, loud: Everything) -> None:
    """Each file of the log, the ones after a rotation too, is readable by its owner alone."""
    log = logging.getLogger("qbo_desktop.test")
    for _ in range(600):
        log.info("x" * 1200)
    files = list((tmp_path / "logs").iterdir())
    assert len(files) == 3
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in files)
    assert BAKERY not in "".join(path.read_text() for path in files)
