"""Passphrase seals in a process of their own: the same answers, and the secret passes by no visible way."""

import subprocess
from pathlib import Path

import pytest

from qbo_desktop.app import sealing_apart
from qbo_desktop.app.sealing import unseal
from qbo_desktop.app.sealing_apart import seal_apart, unseal_apart
from qbo_desktop.core.errors import FileProblem, QboDesktopError, UnusableFile, Usage
from qbo_desktop.core.secret import Secret

CONTENT = "Sandbox Bakery: €\0\r\n".encode()
PASSPHRASE = Secret("canary-six-wörds")


async def test_round_trip(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sealed apart opens here and apart, and another passphrase is told from a damaged file."""
    sealed = await seal_apart(CONTENT, PASSPHRASE)
    assert CONTENT not in sealed
    assert unseal(sealed, passphrase=PASSPHRASE) == CONTENT
    assert await unseal_apart(sealed, PASSPHRASE) == CONTENT
    with pytest.raises(UnusableFile) as wrong:
        await unseal_apart(sealed, Secret("another"))
    assert (wrong.value.problem, wrong.value.field) == (FileProblem.SEALED, "passphrase")


async def test_what_cannot_be_sealed() -> None:
    """The rules of sealing hold there as well."""
    with pytest.raises(Usage) as empty:
        await seal_apart(CONTENT, Secret(""))
    assert empty.value.detail == "passphrase_empty"
    with pytest.raises(UnusableFile) as none:
        await unseal_apart(b"not sealed", PASSPHRASE)
    assert none.value.problem is FileProblem.NOT_OURS


async def test_passphrase_is_no_argument(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither the arguments nor the environment of the other process hold the passphrase."""
    asked: list[tuple[object, object]] = []
    run = subprocess.run

    def watched(command: list[str], **options: object) -> object:
        asked.append((command, options.get("env")))
        return run(command, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "run", watched)
    with pytest.raises(UnusableFile):
        await unseal_apart(b"not sealed", PASSPHRASE)
    ((command, environment),) = asked
    assert PASSPHRASE.reveal() not in str(command)
    assert environment is None


@pytest.mark.parametrize(("code", "field"), [("import os; os.kill(os.getpid(), 9)", "work_factor"), ("1/0", None)])
async def test_a_process_that_dies(monkeypatch: pytest.MonkeyPatch, code: str, field: str | None) -> None:
    """One that the system ended asked for too much; any other end is a bug, and neither is taken for an answer."""
    import sys

    monkeypatch.setattr(sealing_apart, "_command", lambda: [sys.executable, "-c", code])
    with pytest.raises(QboDesktopError) as died:
        await seal_apart(CONTENT, PASSPHRASE)
    assert getattr(died.value, "field", None) == field
    assert died.value.code == ("bug" if field is None else "unusable_file")
