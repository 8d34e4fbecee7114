"""Worlds for the command line: a demo Intuit and a vault where three companies are connected, copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.command_line import PASSPHRASE, CommandLine, Ended
from support.demo_intuit import BAKERY, FLORIST, GARAGE, DemoIntuit

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.happenings import Happening
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.transitions import apply
from qbo_desktop.vault.vault import PassphraseSlot, Vault

__all__ = ["World", "bare", "fresh", "template", "world"]


class World(CommandLine):
    """A command line and the Intuit that it talks to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.intuit = DemoIntuit(folder / "intuit")

    def rows(self) -> dict[str, dict[str, object]]:
        """The connections that `list` shows, by realm ID."""
        return {row["realm_id"]: row for row in self.here("list", "--json").document["connections"]}

    def vault(self) -> Vault:
        """The vault, opened with the key; the caller closes it."""
        vault = Vault.open(self.data)
        vault.unlock(passphrase=Secret(PASSPHRASE))
        return vault

    def happens(self, realm_id: str, event: Callable[[Connection], Happening]) -> None:
        """Bring a row into a state that another computer, or time, would bring it into."""
        self.changes(realm_id, lambda row: apply(row, event(row)))

    def changes(self, realm_id: str, change: Callable[[Connection], Connection]) -> None:
        """Write a row as it might have become."""
        vault = self.vault()
        try:
            vault.update(change(next(one for one in vault.connections() if one.key.realm_id == realm_id)))
        finally:
            vault.close()

    def leave_seconds(self, realm_id: str, seconds: float) -> None:
        """The stored access token has only so long to live."""
        end = datetime.now(UTC) + timedelta(seconds=seconds)  # noqa: TID251 - the program's clock is the real one here
        self.changes(realm_id, lambda row: replace(row, access_token_expires_at=end))


def make_vault(line: CommandLine) -> None:
    """One whose passphrase slot opens quickly."""
    Vault.create(line.data, PassphraseSlot(Secret(PASSPHRASE), iterations=1, lanes=1, memory_kib=8)).close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose three companies were connected as a person connects them."""
    made = World(tmp_path_factory.mktemp("command-line"))
    make_vault(made)
    with made.intuit:
        assert made.add_setup(made.intuit).code == 0
        for realm_id in (BAKERY, GARAGE, FLORIST):
            ended: Ended = made.connect(made.intuit, realm_id)
            assert ended.code == 0, ended
    return made.folder


@pytest.fixture
def world(template: Path, tmp_path: Path) -> Iterator[World]:
    """Three companies are connected."""
    for part in ("data", "intuit"):
        shutil.copytree(template / part, tmp_path / part)
    made = World(tmp_path)
    with made.intuit:
        yield made


@pytest.fixture
def bare(tmp_path: Path) -> CommandLine:
    """A vault without any setup."""
    made = CommandLine(tmp_path)
    make_vault(made)
    return made


@pytest.fixture
def fresh(tmp_path: Path) -> CommandLine:
    """Nothing is there yet, not even the data folder."""
    return CommandLine(tmp_path)
