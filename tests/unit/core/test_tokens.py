"""Only a complete answer may replace a stored token, and no good token is lost for an odd detail."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unit.core.samples import NOW

from qbo_desktop.core.tokens import FIVE_YEARS, MalformedAnswerError, token_set_from_answer

ANSWER: dict[str, object] = {
    "token_type": "bearer",
    "expires_in": 3600,
    "access_token": "eyJlbmMi..made.up",
    "refresh_token": "RT1-made-up",
    "x_refresh_token_expires_in": 8726400,
    "x_refresh_token_hard_expires_in": 157680000,
    "id_token": "unknown.to.us",
}
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None), max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
required = st.sampled_from(["token_type", "expires_in", "access_token", "refresh_token"])
optional = st.sampled_from(["x_refresh_token_expires_in", "x_refresh_token_hard_expires_in"])


def test_a_typical_answer_is_read() -> None:
    """Both tokens and all three clocks come out, counted from the moment before the request."""
    tokens = token_set_from_answer(ANSWER, NOW)
    assert tokens.access_token.reveal() == ANSWER["access_token"]
    assert tokens.refresh_token.reveal() == ANSWER["refresh_token"]
    assert tokens.clocks.access_token_expires_at == NOW + timedelta(hours=1)
    assert tokens.clocks.refresh_token_expires_at == NOW + timedelta(days=101)
    assert tokens.clocks.reconnect_by == NOW + FIVE_YEARS


@given(st.integers(min_value=1, max_value=FIVE_YEARS // timedelta(seconds=1)), st.sampled_from([int, str, float]))
def test_a_life_span_may_be_number_or_text(seconds: int, form: type) -> None:
    """The same life span is read from a number, a string of digits, or a number with a zero fraction."""
    tokens = token_set_from_answer({**ANSWER, "expires_in": form(seconds) if form is not str else str(seconds)}, NOW)
    assert tokens.clocks.access_token_expires_at == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize("value", [0, -1, 1.5, True, None, "", "1h", "-5", " 5", 10**12, "9" * 13, float("nan"), [1]])
def test_an_odd_optional_life_span_is_unknown(value: object) -> None:
    """Intuit's two further life spans never cost a token: when odd, they are unknown."""
    odd = {"x_refresh_token_expires_in": value, "x_refresh_token_hard_expires_in": value}
    tokens = token_set_from_answer({**ANSWER, **odd}, NOW)
    assert tokens.clocks.refresh_token_expires_at is None
    assert tokens.clocks.reconnect_by is None
    with pytest.raises(MalformedAnswerError, match="expires_in"):
        token_set_from_answer({**ANSWER, "expires_in": value}, NOW)


@given(required)
def test_a_missing_field_is_named(field: str) -> None:
    """Without a field that every answer has, the answer is refused and the error names that field alone."""
    with pytest.raises(MalformedAnswerError) as refusal:
        token_set_from_answer({name: value for name, value in ANSWER.items() if name != field}, NOW)
    assert refusal.value.field == str(refusal.value) == field


@given(optional)
def test_an_absent_optional_life_span_is_unknown(field: str) -> None:
    """Without one of Intuit's further life spans the answer still counts."""
    tokens = token_set_from_answer({name: value for name, value in ANSWER.items() if name != field}, NOW)
    assert None in (tokens.clocks.refresh_token_expires_at, tokens.clocks.reconnect_by)


@pytest.mark.parametrize("token", ["", " ", "a b", "tab\t", "é", "a\n", 5, None, ["a"], "x" * 4097])
@pytest.mark.parametrize("field", ["access_token", "refresh_token"])
def test_a_token_that_cannot_be_one_is_refused(field: str, token: object) -> None:
    """An empty, overlong or unprintable token refuses the whole answer, without being repeated in the error."""
    with pytest.raises(MalformedAnswerError) as refusal:
        token_set_from_answer({**ANSWER, field: token}, NOW)
    assert refusal.value.args == (field,)


@pytest.mark.parametrize(("field", "longest"), [("access_token", 4096), ("refresh_token", 512)])
def test_the_longest_tokens_are_taken(field: str, longest: int) -> None:
    """Tokens of Intuit's largest sizes are read; one character more is not."""
    token_set_from_answer({**ANSWER, field: "x" * longest}, NOW)
    with pytest.raises(MalformedAnswerError):
        token_set_from_answer({**ANSWER, field: "x" * (longest + 1)}, NOW)


@pytest.mark.parametrize("kind", ["Bearer", "BEARER"])
def test_the_token_type_has_no_case(kind: str) -> None:
    """RFC 6749, 5.1: the token type is compared without regard to case."""
    assert token_set_from_answer({**ANSWER, "token_type": kind}, NOW)


@given(st.dictionaries(st.sampled_from(sorted(ANSWER)), json_values) | json_values)
def test_no_answer_breaks_the_reader(document: object) -> None:
    """Whatever JSON arrives, the outcome is a token set with both tokens or MalformedAnswerError."""
    full = {**ANSWER, **document} if isinstance(document, Mapping) else document
    try:
        tokens = token_set_from_answer(full, NOW)
    except MalformedAnswerError:
        return
    assert tokens.access_token
    assert tokens.refresh_token
    assert tokens.clocks.access_token_expires_at > NOW
