"""Asking a person at a terminal for the fields of a company setup file."""

import sys

from qbo_desktop.app.setup_making import Question, SetupMaking
from qbo_desktop.cli import terminal
from qbo_desktop.core.errors import Usage
from qbo_desktop.core.setup import Setup


def asked_for_setup() -> Setup:
    """The setup of the person's answers; a question is asked until its answer can be used. Raises Usage at the end."""
    making = SetupMaking()
    for question in making.questions():
        sys.stderr.write(f"\n{question.why}\n")
        while not making.answer(question, _answer(question)):
            sys.stderr.write("That cannot be used here. Please try again, or press Ctrl+C to stop.\n")
    return making.draft.setup()


def _answer(question: Question) -> str:
    default = f" [{question.default}]" if question.default else ""
    asks = f"{question.asks}{default}: "
    answer = terminal.hidden(asks) if question.hidden else terminal.asked(asks)
    if answer is None:
        raise Usage(detail="not_answered")
    return answer.strip()
