"""A person's own names and labels: kept in the sealed row, and through all that happens to it."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.application import Rig, running
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock
from support.qt import NOW, connection

from qbo_desktop.app.finding import candidates
from qbo_desktop.app.vault_upkeep import back_up, restore
from qbo_desktop.cli import documents
from qbo_desktop.core.errors import NotFound
from qbo_desktop.core.events import ConnectionChanged
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.own_words import LONGEST_LABEL, LONGEST_NAME, MOST_LABELS, labels_from, own_name_from

OWN = "Bakery, Main Street"


async def test_names_and_labels_survive_everything(rig: Rig, tmp_path: Path) -> None:
    """Refresh, reconnect, check and a new opening keep them; the company's own name stays beside them, sealed too."""
    await rig.connect()
    await rig.application.naming.rename(rig.key(), f"  {OWN}\n")
    labelled = await rig.application.naming.label(rig.key(), ("Tuesday", "payroll", "tuesday"))
    assert rig.events[-1] == ConnectionChanged(labelled)
    await rig.refresh()
    await rig.application.check.check(rig.key())
    await rig.connect(expected=rig.key())
    row = (await rig.stored()).connection
    assert (row.own_name, row.labels, row.company_name) == (OWN, ("payroll", "Tuesday"), "Sandbox Bakery")
    assert await rig.row() == row
    document = documents.connection(row, NOW)
    assert json.loads(json.dumps(document))["labels"] == ["payroll", "Tuesday"]
    assert (document["company_name"], document["own_name"]) == ("Sandbox Bakery", OWN)


async def test_they_come_back_with_a_backup(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A restored vault knows them."""
    async with running(tmp_path, demo, clock) as rig:
        await rig.connect()
        await rig.application.naming.rename(rig.key(), OWN)
        await rig.application.naming.label(rig.key(), ("Tuesday",))
        await back_up(rig.parts, tmp_path / "copy.db")
        await rig.application.naming.rename(rig.key(), "")
        place = rig.application.place
    restore(place, tmp_path / "copy.db")
    async with running(tmp_path, demo, clock) as rig:
        row = await rig.row()
        assert (row.own_name, row.labels) == (OWN, ("Tuesday",))


async def test_the_companys_own_name_ends_another(rig: Rig) -> None:
    """Nothing, or the name that the company has anyway, is no name of one's own; an unknown company is told."""
    await rig.connect()
    for name in ("", "Sandbox Bakery"):
        await rig.application.naming.rename(rig.key(), OWN)
        assert (await rig.application.naming.rename(rig.key(), name)).own_name is None
    before = await rig.row()
    assert await rig.application.naming.rename(rig.key(), "") == before
    with pytest.raises(NotFound):
        await rig.application.naming.label(replace(rig.key(), realm_id="1"), ())  # type: ignore[arg-type]


async def test_naming_waits_for_a_refresh(rig: Rig) -> None:
    """A name given while the company is refreshed costs neither the new tokens nor the name."""
    import asyncio

    await rig.connect()
    rig.demo.control(latency_ms=150)
    await asyncio.gather(rig.refresh(), rig.application.naming.rename(rig.key(), OWN), rig.refresh())
    row = await rig.refresh()
    assert row.own_name == OWN


async def test_history_is_kept_for_two_years(rig: Rig, clock: ManualClock) -> None:
    """A round of the keeper drops older lines, and no younger ones."""
    await rig.connect()
    now = clock.now()
    for days in (800, 700):
        old = HistoryEntry(now - timedelta(days=days), HistoryEvent.REFRESHED, rig.key(), "Sandbox Bakery")
        await rig.in_vault(lambda vault, old=old: vault.append_history(old))  # type: ignore[misc]
    await rig.application.keeper.round()
    ages = [round((now - entry.at).total_seconds() / 86400) for entry in await rig.history()]
    assert ages == [0, 700]


def test_a_script_finds_what_it_found_before() -> None:
    """A name that a person gave is found too, but never instead of a company that is called so in QuickBooks."""
    bakery = replace(connection(1), own_name="Sandbox Garage")
    garage, florist = connection(2), replace(connection(3), own_name="Flowers")
    rows = [bakery, garage, florist]
    assert candidates(rows, "sandbox garage") == [garage]
    assert candidates(rows, "flowers") == candidates(rows, "flow") == [florist]
    assert candidates(rows, "") == []
    assert candidates([bakery, florist], "sandbox garage") == [bakery]


@given(st.text(), st.lists(st.text()))
def test_what_is_kept_is_short_and_on_one_line(name: str, labels: list[str]) -> None:
    """Whatever is typed or pasted: no line break, no invisible character, nothing twice; kept again it is the same."""
    kept = own_name_from(name, None)
    assert kept is None or (kept.isprintable() and kept == kept.strip() and len(kept) <= LONGEST_NAME)
    assert own_name_from(kept or "", None) == kept
    some = labels_from(labels)
    assert all(label.isprintable() and "," not in label and 0 < len(label) <= LONGEST_LABEL for label in some)
    assert len({label.casefold() for label in some}) == len(some) <= MOST_LABELS
    assert labels_from(some) == some
