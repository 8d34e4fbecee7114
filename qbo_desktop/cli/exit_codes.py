"""Exit codes of the contract, from what went wrong."""

from qbo_desktop.core import errors

DONE = 0
BUG = 1
USAGE = 2
RECONNECT = 3
LATER = 4
VAULT = 5
CONSENT = 6
CONFIGURATION = 7
NOT_FOUND = 8
INTERRUPTED = 130

_BY_KIND = (
    (errors.Usage, USAGE),
    (errors.UnusableFile, USAGE),
    (errors.Ambiguous, USAGE),
    (errors.ReconnectRequired, RECONNECT),
    (errors.Transient, LATER),
    (errors.UnexpectedResponse, LATER),
    (errors.DisconnectFailed, LATER),
    (errors.VaultError, VAULT),
    (errors.AuthorizationFailed, CONSENT),
    (errors.ConfigurationRejected, CONFIGURATION),
    (errors.NotFound, NOT_FOUND),
    (errors.Interrupted, INTERRUPTED),
)
_WORST_FIRST = (BUG, VAULT, CONFIGURATION, NOT_FOUND, RECONNECT, LATER)


def of_error(error: errors.QboDesktopError) -> int:
    """The code of one error."""
    return next((code for kind, code in _BY_KIND if isinstance(error, kind)), BUG)


def of_several(codes: list[int]) -> int:
    """The code of a command over several companies: the worst that occurred."""
    return next((code for code in _WORST_FIRST if code in codes), codes[0] if codes else DONE)


_BY_CHECK = (
    ("vault", VAULT),
    ("keychain", VAULT),
    ("keys", CONFIGURATION),
    ("network", LATER),
    ("clock", LATER),
    ("proxy", LATER),
    ("port", CONSENT),
    ("redirect_uri", USAGE),
)


def of_checks(failed: list[str]) -> int:
    """The code of the worst check that failed."""
    return next((code for name, code in _BY_CHECK if name in failed), DONE)
