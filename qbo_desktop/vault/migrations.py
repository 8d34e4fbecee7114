"""Bringing an older vault's tables to what this version works with: forwards only, whole or not at all."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from qbo_desktop.vault.files import new_private_file, sync_folder
from qbo_desktop.vault.schema import SCHEMA_VERSION, STEPS, TABLES


@dataclass(frozen=True, slots=True)
class Schema:
    """A version of the tables; `steps` are the statements that lead from a version to the next one."""

    version: int
    tables: str
    steps: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


CURRENT = Schema(SCHEMA_VERSION, TABLES, STEPS)


def version_of(database: sqlite3.Connection) -> int:
    """The version of a file's tables."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(database: sqlite3.Connection, file: Path, schema: Schema) -> None:
    """All steps in one transaction, after a copy of the file was put beside it; raises sqlite3.Error, OSError.

    Sealed values stay as they are: they are bound to `SEALED_SCHEMA`, which is no version of the tables.
    """
    before = version_of(database)
    if before >= schema.version:
        return
    _copy(database, file.with_name(f"{file.name}.version-{before}"))
    database.execute("BEGIN EXCLUSIVE")
    try:
        # Another program may have come first.
        for version in range(version_of(database), schema.version):
            for statement in schema.steps[version]:
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {schema.version}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _copy(database: sqlite3.Connection, file: Path) -> None:
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    new_private_file(part, b"")
    with closing(sqlite3.connect(part)) as copy:
        database.backup(copy)
    part.replace(file)
    sync_folder(file.parent)
