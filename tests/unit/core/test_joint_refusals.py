"""Which refusals belong together is told by the rows alone."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from unit.core.samples import KEY, NOW, connection

from qbo_desktop.core.connection import Connection, Reason, Status
from qbo_desktop.core.identity import RealmId, SetupId
from qbo_desktop.core.joint_refusals import refused_together


def refused(number: int, minutes: float, setup: str = "one", reason: Reason = Reason.REVOKED) -> Connection:
    return replace(
        connection(),
        key=replace(KEY, realm_id=RealmId(str(number))),
        setup_id=SetupId(setup),
        status=Status.RECONNECT_REQUIRED,
        reason=reason,
        noticed_at=NOW + timedelta(minutes=minutes),
    )


@given(st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["one", "two"])), max_size=12))
def test_each_has_two_others_near(found: list[tuple[int, str]]) -> None:
    """A row counts exactly when a stretch of ten minutes holds it and at least two others of its setup."""
    rows = [refused(number, minutes, setup) for number, (minutes, setup) in enumerate(found)]
    together = {row.key for group in refused_together(rows).values() for row in group}
    for number, (minutes, setup) in enumerate(found):
        near = sorted(at for at, other in found if other == setup)
        stretches = [near[one : one + 3] for one in range(len(near) - 2)]
        assert (rows[number].key in together) == any(
            three[0] <= minutes <= three[-1] and three[-1] - three[0] <= 10 for three in stretches
        )


def test_what_explains_itself_does_not_count() -> None:
    """Dates that passed are no joint refusal, nor are rows that are connected again."""
    rows = [refused(number, 0, reason=Reason.HARD_EXPIRED) for number in range(5)]
    assert refused_together(rows) == {}
    assert refused_together([replace(row, status=Status.CONNECTED, reason=None) for row in rows]) == {}
