"""What the application publishes is immutable, so that another thread may read it."""

import dataclasses
from typing import get_args

import pytest
from unit.core.samples import KEY, NOW

from qbo_desktop.core.events import Event, VaultState, VaultStateChanged
from qbo_desktop.core.history import HistoryEntry, HistoryEvent


@pytest.mark.parametrize("kind", get_args(Event), ids=lambda kind: kind.__name__)
def test_events_are_frozen_values(kind: type) -> None:
    """Every kind of event is a frozen dataclass with slots."""
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(kind)


def test_an_event_cannot_be_changed() -> None:
    """Setting a field of a published event is refused."""
    event = VaultStateChanged(VaultState.OPEN)
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(event, "state", VaultState.CLOSED)  # noqa: B010 - mypy would refuse the plain assignment


def test_the_contracts_names_of_history_events_exist() -> None:
    """The history knows every event that the contract names, and an entry is `ok` unless it says otherwise."""
    named = "connected reconnected refreshed disconnected exported moved imported setup_changed"
    assert set(named.split()) <= set(HistoryEvent)
    assert HistoryEntry(NOW, HistoryEvent.CONNECTED, KEY).result == "ok"
