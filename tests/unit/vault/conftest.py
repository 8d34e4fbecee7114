"""A vault that a test may spoil."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from unit.vault.samples import filled

from qbo_desktop.core.connection import Connection
from qbo_desktop.vault.vault import Vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def made(folder: Path) -> Iterator[tuple[Vault, Connection]]:
    vault, connection = filled(folder)
    yield vault, connection
    vault.close()


@pytest.fixture
def vault(made: tuple[Vault, Connection]) -> Vault:
    return made[0]


@pytest.fixture
def row(made: tuple[Vault, Connection]) -> Connection:
    """The Bakery's row as the vault returned it."""
    return made[1]
