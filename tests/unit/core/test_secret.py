"""A secret shows itself only when asked."""

import copy
import logging
import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qbo_desktop.core.secret import Secret

CANARY = "canary-3f1c"
everything = st.text(st.characters(codec=None), max_size=20)


def test_no_ordinary_way_of_writing_shows_it(caplog: pytest.LogCaptureFixture) -> None:
    """Neither repr, str, formatting, logging, nor a container's repr contains the text."""
    secret = Secret(CANARY)
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").debug("%s %r", secret, [secret])
    assert CANARY not in f"{secret} {secret!r} {[secret]} { ({'a': secret}) }" + caplog.text


@pytest.mark.parametrize("copying", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_is_not_copied_out_of_sight(copying: Callable[[object], object]) -> None:
    """Pickling and copying are refused, and the refusal does not show it."""
    with pytest.raises(TypeError) as refusal:
        copying(Secret(CANARY))
    assert CANARY not in str(refusal.value)


@given(everything, everything)
def test_equality_is_that_of_the_texts(one: str, other: str) -> None:
    """Two secrets are equal exactly when their texts are, whatever characters they have; equal ones hash alike."""
    assert (Secret(one) == Secret(other)) is (one == other)
    assert hash(Secret(one)) == hash(Secret(one))
    assert Secret(one).reveal() == one
    assert bool(Secret(one)) is bool(one)


def test_it_equals_no_bare_text() -> None:
    """A secret never equals a string, so a comparison with a bare text fails loudly in a test."""
    assert Secret(CANARY) != CANARY


@given(everything)
def test_the_fingerprint_tells_which_but_not_what(text: str) -> None:
    """A fingerprint has 16 hexadecimal digits and is the same for the same text."""
    mark = Secret(text).fingerprint()
    assert len(mark) == 16
    assert set(mark) <= set("0123456789abcdef")
    assert mark == Secret(text).fingerprint()
