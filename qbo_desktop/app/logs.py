"""Logs that hold no secret: what looks like one is struck out after everything else was formatted."""

import logging
import os
import re
import sys
from io import BufferedWriter, FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_THIRD_PARTY = ("httpx", "httpcore", "h11", "uvicorn", "uvicorn.error", "asyncio", "keyring", "filelock", "hypothesis")
_SECRETS = re.compile(
    r"(?P<name>(?:access_token|refresh_token|id_token|client_secret|code|state|passphrase|token)[\"']?\s*[=:]\s*[\"']?)"
    r"[^\s&\"',}]+"
    r"|(?P<scheme>\b(?:Bearer|Basic)\s+)\S+"
    r"|\bRT1-[\w-]+|\bAB[01]1\w{16,}|\beyJ[\w-]+(?:\.[\w-]*)+"
)


def redacted(text: str) -> str:
    """The text with everything that looks like a token, code, state or client secret struck out."""
    return _SECRETS.sub(lambda found: (found["name"] or found["scheme"] or "") + "[struck out]", text)


class RedactingFormatter(logging.Formatter):
    """Formats a record with its traceback, then redacts the whole."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as text."""
        return redacted(super().format(record))


class _PrivateFile(RotatingFileHandler):
    """Each file that it begins, the ones after a rotation too, is this person's alone."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(BufferedWriter(FileIO(self.baseFilename, self.mode, opener=_private)), self.encoding)


def _private(path: str, flags: int) -> int:
    descriptor = os.open(path, flags, 0o600)
    if os.name == "posix":
        os.fchmod(descriptor, 0o600)
    return descriptor


def log_to_terminal(*, verbose: bool) -> None:
    """Send our own records to standard error; other libraries' only from a warning up."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.DEBUG if verbose else logging.ERROR)
    _install(handler)


def log_to_folder(folder: Path) -> None:
    """Keep the last few hundred kilobytes in `logs/` for diagnosis; the files are this person's alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "company-connections.log"
    handler = _PrivateFile(path, maxBytes=262_144, backupCount=2, encoding="utf-8", delay=True)
    handler.setLevel(logging.INFO)
    _install(handler)


def end_log_in_folder() -> None:
    """Write no more there; what was written stays."""
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, _PrivateFile)]:
        root.removeHandler(handler)
        handler.close()


def _install(handler: logging.Handler) -> None:
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger("qbo_desktop").setLevel(logging.DEBUG)
    for name in _THIRD_PARTY:
        logging.getLogger(name).setLevel(logging.WARNING)
