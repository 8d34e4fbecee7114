"""What a person decides on the page that gives access: what, for whom, and how."""

from dataclasses import dataclass
from enum import StrEnum

from qbo_desktop.app.pass_kinds import PassFormat


class What(StrEnum):
    """The two ways to hand a connection over, and the keys without any company."""

    PASS = "pass"  # noqa: S105 - the name of a thing
    MOVE = "move"
    SETUP = "setup"


class How(StrEnum):
    """How it reaches the receiver; sealed by six words that are shown once, or for the receiver's own age key."""

    COPY = "copy"
    FILE = "file"
    WORDS = "words"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Gift:
    """One decision; `form` matters for a pass, `recipient` for a key (`age1…`, public), `with_setup` for a move."""

    what: What
    receiver: str
    how: How
    form: PassFormat = PassFormat.JSON
    recipient: str = ""
    with_setup: bool = False

    @property
    def sealed(self) -> bool:
        """Whether only the receiver can open it."""
        return self.how in (How.WORDS, How.KEY)
