"""A wrapper that keeps tokens, keys and codes out of logs, tracebacks and reprs."""

import hashlib
import hmac
from typing import NoReturn


class Secret:
    """A text that shows itself only when asked by `reveal`.

    It compares in constant time, and refuses to be pickled, so that no crash report or cache writes it by accident.
    """

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The text itself; call it where the text leaves for its destination, nowhere earlier."""
        return self._value

    def fingerprint(self) -> str:
        """The first 16 hexadecimal digits of the text's SHA-256: evidence that says which value, not what it is."""
        return hashlib.sha256(self._bytes()).hexdigest()[:16]

    def _bytes(self) -> bytes:
        # An encoding error would carry the whole text with it, so there must be none.
        return self._value.encode("utf-8", "surrogatepass")

    def __repr__(self) -> str:
        return "Secret(…)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._bytes(), other._bytes())

    def __hash__(self) -> int:
        return hash(self.fingerprint())

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")
