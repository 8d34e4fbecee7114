"""Errors hold data and are named as the contract names them."""

import re

import pytest

from qbo_desktop.core import errors
from qbo_desktop.core.errors import (
    AccessRefused,
    Ambiguous,
    AuthorizationFailed,
    FileProblem,
    IntuitUnavailable,
    LoopbackUnavailable,
    QboDesktopError,
    ReconnectRequired,
    Transient,
    UnusableFile,
    VaultError,
    WrongCompany,
)
from qbo_desktop.core.identity import RealmId

NAMES = {
    "network_unavailable": Transient,
    "intuit_unavailable": Transient,
    "reconnect_required": QboDesktopError,
    "authorization_denied": AuthorizationFailed,
    "authorization_timed_out": AuthorizationFailed,
    "state_mismatch": AuthorizationFailed,
    "wrong_company": AuthorizationFailed,
    "loopback_unavailable": AuthorizationFailed,
    "access_refused": AuthorizationFailed,
    "configuration_rejected": QboDesktopError,
    "vault_locked": VaultError,
    "keychain_unavailable": VaultError,
    "keychain_changed": VaultError,
    "wrong_key": VaultError,
    "vault_damaged": VaultError,
    "vault_too_new": VaultError,
    "vault_full": VaultError,
    "vault_busy": VaultError,
    "vault_rolled_back": VaultError,
    "unusable_file": QboDesktopError,
    "not_found": QboDesktopError,
    "ambiguous": QboDesktopError,
    "disconnect_failed": QboDesktopError,
    "usage": QboDesktopError,
    "interrupted": QboDesktopError,
    "bug": QboDesktopError,
    "unexpected_response": QboDesktopError,
}


@pytest.mark.parametrize(("code", "parent"), NAMES.items())
def test_each_error_has_its_place_and_its_code(code: str, parent: type[QboDesktopError]) -> None:
    """The code is the class's name in snake_case, and who catches the class above it in the tree catches it."""
    kind = getattr(errors, code.title().replace("_", ""))
    assert issubclass(kind, parent)
    error = kind.__new__(kind)
    assert error.code == code


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    """The drawing at the top of the module names every error that exists, and none besides."""
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    drawing = (errors.__doc__ or "").partition("\n\n")[2].partition("\n\nThey hold")[0]
    assert set(re.findall(r"[A-Z]\w+", drawing)) == kinds


def test_a_text_holds_only_facts() -> None:
    """An error's text is its code and the facts it was given, in one line."""
    error = QboDesktopError(
        realm_id=RealmId("9341453000000001"), http_status=400, oauth_error="invalid_grant", intuit_tid="1-a", detail="x"
    )
    assert str(error) == "qbo_desktop_error 400 invalid_grant x 1-a"
    assert str(QboDesktopError()) == "qbo_desktop_error"
    assert error.realm_id == "9341453000000001"


def test_data_that_callers_decide_by_is_kept() -> None:
    """Each error with data of its own gives it back."""
    assert IntuitUnavailable(retry_after=2.0, http_status=429).retry_after == 2.0
    assert str(ReconnectRequired("revoked")) == "reconnect_required revoked"
    assert ReconnectRequired("moved", realm_id=RealmId("1")).reason == "moved"
    wrong = WrongCompany(expected=RealmId("1"), chosen=RealmId("2"), already_here=True)
    assert (wrong.realm_id, wrong.chosen, wrong.already_here) == ("1", "2", True)
    assert LoopbackUnavailable(47813).port == 47813
    assert AccessRefused(realm_id=RealmId("1")).realm_id == "1"
    assert Ambiguous(("a", "b")).candidates == ("a", "b")


def test_an_unusable_file_names_problem_and_field() -> None:
    """The problem, and the field where one is known, can be read as data and stand in the text."""
    error = UnusableFile(FileProblem.INVALID, field="scopes")
    assert (error.problem, error.field) == (FileProblem.INVALID, "scopes")
    assert str(error) == "unusable_file invalid: scopes"
    assert str(UnusableFile(FileProblem.SEALED)) == "unusable_file sealed"
