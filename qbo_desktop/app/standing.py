"""What this computer remembers outside the data folder, so that an older or copied vault is known for what it is.

A copy of the vault tells of itself only what it knew when it was made. Beside the computer's other state lies one small
file for each pair of vault and folder: how far every connection's row had come, and which ones were moved or
disconnected. It is appended to after each commit, so it may lag behind the vault and is never ahead of it: a mark above
a row means that the row is older than what was here. Where no such file is, the vault has come from elsewhere.

Nothing is synced: what a power failure takes from it makes it lag, and lagging pauses nothing.
"""

from datetime import datetime

from qbo_desktop.app.marks import Kind, Marks, Memory, is_older, name_of
from qbo_desktop.app.place import Place
from qbo_desktop.vault.records import RESTORED
from qbo_desktop.vault.vault import Vault


def stand_by(place: Place, vault: Vault, now: datetime) -> None:
    """Compare an unlocked vault with what is remembered, and from now on remember what is written to it.

    Rows that are older are paused until a person confirms them; those that were moved or disconnected since are so
    again. In the demo nothing is compared. An unattended place without any memory is taken as it is: it is made so.
    """
    if place.demo:
        return
    memory = Memory(vault.vault_id, place.folder)
    # Marks first: what is committed after this reading is above them, never below.
    marks = memory.read()
    came_back = vault.settings.plain(RESTORED) is not None
    if marks is None:
        if not memory.can_begin():
            return
        elsewhere: Marks = {}
        live = [row for row in vault.standing() if row.status is not None]
        if came_back or (live and place.passphrase_file is None):
            from qbo_desktop.app.holding_back import hold_back  # noqa: PLC0415 - hardly ever

            elsewhere = memory.of_other_folders()
            hold_back(vault, {row: elsewhere.get(name_of(row.key)) for row in live}, elsewhere, now)
        memory.begin(vault.standing(), elsewhere)
    elif _compare(vault, marks, now):
        memory.begin(vault.standing(), marks)
    else:
        memory.shrink(marks)
    if came_back:
        vault.settings.put_plain(RESTORED, None)
    vault.when_written(memory.note)


def _compare(vault: Vault, marks: Marks, now: datetime) -> bool:
    """Whether the vault is older than the marks; then it was held back."""
    here, erased = vault.generations()
    older = any(name in marks and is_older(generation, marks[name]) for name, generation in here.items())
    gone = {name: mark for name, mark in marks.items() if name not in here}
    # What was erased here may have been killed before it was told; what this vault never knew comes from a later one.
    lost = any(
        mark.kind is not Kind.DISCONNECTED and erased.get(name, 0) < mark.generation for name, mark in gone.items()
    )
    if older or lost:
        from qbo_desktop.app.holding_back import hold_back  # noqa: PLC0415 - hardly ever

        rows = {row: marks.get(name_of(row.key)) for row in vault.standing() if row.status is not None}
        hold_back(
            vault,
            {row: mark for row, mark in rows.items() if mark is not None and is_older(row.generation, mark)},
            marks,
            now,
        )
        return True
    if gone:
        vault.count_from({name: mark.generation for name, mark in gone.items()})
    return False
