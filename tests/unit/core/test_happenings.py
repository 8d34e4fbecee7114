"""A happening carries only reasons that its kind can have."""

import pytest
from unit.core.samples import NOW

from qbo_desktop.core.connection import Reason
from qbo_desktop.core.happenings import DELAYS, REFUSALS, Delayed, Refused


@pytest.mark.parametrize("reason", Reason)
def test_a_delay_and_a_refusal_take_only_their_own_reasons(reason: Reason) -> None:
    """A reason makes a delay, or a refusal, or neither, never both; the wrong one is a ValueError."""
    accepted = []
    for kind in (Delayed, Refused):
        try:
            accepted.append(type(kind(NOW, reason)))
        except ValueError:
            continue
    expected = [kind for kind, reasons in ((Delayed, DELAYS), (Refused, REFUSALS)) if reason in reasons]
    assert accepted == expected
    assert len(accepted) <= 1
