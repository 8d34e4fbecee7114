"""Sealed files are age files (age-encryption.org/v1), so that `age -d` opens them and nothing here is home-made.

The only importer of pyrage: setups, passes and moves are sealed on their way out of the application, by no adapter, and
the library is a codec without a world of its own. It is imported late, since only a hand-over pays for it.

Keys never stand in an error. A passphrase costs one to two seconds and up to 1 GiB by design, on both sides, and pyrage
holds the interpreter meanwhile: say first that it takes a moment.
"""

import base64
import binascii
import re
import secrets
from collections.abc import Callable
from enum import StrEnum
from types import ModuleType

from qbo_desktop.app.resources import resource
from qbo_desktop.core.errors import FileProblem, UnusableFile, Usage
from qbo_desktop.core.secret import Secret

LARGEST_CONTENT = 64 * 1024 * 1024  # bytes: a move of ten thousand companies is a third of it
LARGEST_SEALED = LARGEST_CONTENT // 2 * 3  # base64 and line ends make an armored file 1.4 times as long
LARGEST_IDENTITY = 65536
LONGEST_PASSPHRASE = 1024
WORDS = 6
_HIGHEST_WORK_FACTOR = 20  # scrypt's log2 N: 1 GiB; a file that asks for more may be meant to stop this computer
_MAGIC = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_LONGEST_HEADER = 65536
_STANZA = re.compile(rb"-> ([\x21-\x7e]+)((?: [\x21-\x7e]+)*)")
_WORK_FACTOR = re.compile(r"[1-9][0-9]?")
_RECIPIENT = re.compile(r"age1[a-z0-9]{58}")
_NOT_OURS_TO_OPEN = ("No matching keys found", "Decryption failed")  # pyrage has one class for every failure


class Seal(StrEnum):
    """What opens a sealed file."""

    RECIPIENT = "recipient"
    PASSPHRASE = "passphrase"  # noqa: S105 - the kind of seal


def is_sealed(data: bytes) -> bool:
    """Whether this is an age file, binary or armored; whether it is a whole one shows only when it is opened."""
    return _unpadded(data).startswith((_MAGIC.rstrip(), _ARMOR))


def seal_of(data: bytes) -> Seal:
    """What has to be asked for: an identity or a passphrase. Raises UnusableFile (not_ours, unreadable, invalid)."""
    return _seal_in(_header(_unpadded(data)))


def looks_like_recipient(text: str) -> bool:
    """Whether this has the form of an `age1…` public key; a slip inside it shows only when something is sealed."""
    return _RECIPIENT.fullmatch(text) is not None


def seal_for_recipient(data: bytes, recipient: str) -> bytes:
    """An age file that only the holder of the recipient's identity opens; `recipient` is an `age1…` public key.

    Raises Usage (`recipient`, which says nothing of what was given: it may have been a private key), and
    `content_too_large`.
    """
    age = _age()
    try:
        key = age.x25519.Recipient.from_str(recipient) if looks_like_recipient(recipient) else None
    except age.RecipientError:
        key = None
    if key is None:
        raise Usage(detail="recipient")
    return bytes(age.encrypt(_small_enough(data), [key]))


def seal_with_passphrase(data: bytes, passphrase: Secret) -> bytes:
    """An age file that this passphrase opens. Raises Usage (`passphrase_empty`, `passphrase_too_long`)."""
    need_passphrase(passphrase)
    return bytes(_age().passphrase.encrypt(_small_enough(data), passphrase.reveal()))


def need_passphrase(passphrase: Secret) -> None:
    """Raises Usage (`passphrase_empty`, `passphrase_too_long`) for one that seals nothing."""
    text = passphrase.reveal()
    if not text:
        raise Usage(detail="passphrase_empty")
    if len(text) > LONGEST_PASSPHRASE:
        raise Usage(detail="passphrase_too_long")


def unseal(data: bytes, *, identity_file: bytes | None = None, passphrase: Secret | None = None) -> bytes:
    """The content of an age file. `identity_file` is what `age-keygen` writes; keys in it are tried in turn.

    Raises UnusableFile with `problem` and `field`:

    - `sealed`: the key is missing (`identity_missing`, `passphrase_missing`) or another one (`identity`, `passphrase`);
    - `invalid`: `identity_file` holds no age key, or the file asks for more work than is reasonable (`work_factor`);
    - `unreadable`: damaged or cut off; `not_ours`: no age file, or longer than any of ours.
    """
    sealed = _unpadded(data)
    seal = _seal_in(_header(sealed))
    if seal is Seal.PASSPHRASE:
        if passphrase is None:
            raise UnusableFile(FileProblem.SEALED, field="passphrase_missing")
        return _opened(lambda: _by_passphrase(sealed, passphrase), "passphrase")
    if identity_file is None:
        raise UnusableFile(FileProblem.SEALED, field="identity_missing")
    keys = _identity_lines(identity_file)
    return _opened(lambda: _by_identities(sealed, keys), "identity")


def six_words() -> Secret:
    """A passphrase of six words, to be shown once: 66 bits, since each is one of 2048 by the system's generator."""
    words = resource("words.txt").read_text(encoding="ascii").split()
    return Secret("-".join(secrets.choice(words) for _ in range(WORDS)))


def _age() -> ModuleType:
    import pyrage  # type: ignore[import-untyped]  # noqa: PLC0415 - see above

    age: ModuleType = pyrage
    return age


def _small_enough(data: bytes) -> bytes:
    if len(data) > LARGEST_CONTENT:
        raise Usage(detail="content_too_large")
    return data


def _unpadded(data: bytes) -> bytes:
    """Mail and editors put a byte order mark or empty lines before an armored file."""
    start = data[:256].removeprefix(b"\xef\xbb\xbf").lstrip()
    return data[len(data[:256]) - len(start) :] if start.startswith(_ARMOR) else data


def _header(sealed: bytes) -> bytes:
    """The beginning of the binary form, which names what opens it."""
    if len(sealed) > LARGEST_SEALED:
        raise UnusableFile(FileProblem.NOT_OURS)
    start = sealed[:_LONGEST_HEADER]
    if start.startswith(_ARMOR):
        text = b"".join(start.partition(b"\n")[2].partition(b"-----END")[0].split())
        try:
            start = base64.b64decode(text[: len(text) // 4 * 4], validate=True)
        except binascii.Error:
            raise UnusableFile(FileProblem.UNREADABLE) from None
    if not start.startswith(_MAGIC):
        known = start.startswith(b"age-encryption.org/")
        raise UnusableFile(FileProblem.TOO_NEW if known and b"\n" in start[:40] else FileProblem.NOT_OURS)
    return start


def _seal_in(header: bytes) -> Seal:
    stanza = _STANZA.fullmatch(header.removeprefix(_MAGIC).partition(b"\n")[0])
    if stanza is None:
        raise UnusableFile(FileProblem.UNREADABLE)
    if stanza[1] != b"scrypt":
        return Seal.RECIPIENT
    factor = stanza[2].split()[-1:]
    if not factor or _WORK_FACTOR.fullmatch(factor[0].decode()) is None:
        raise UnusableFile(FileProblem.UNREADABLE)
    if int(factor[0]) > _HIGHEST_WORK_FACTOR:
        raise UnusableFile(FileProblem.INVALID, field="work_factor")
    return Seal.PASSPHRASE


def _identity_lines(identity_file: bytes) -> list[str]:
    lines = identity_file[:LARGEST_IDENTITY].decode("ascii", "replace").splitlines()
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not keys or len(identity_file) > LARGEST_IDENTITY:
        raise UnusableFile(FileProblem.INVALID, field="identity_file")
    return keys


def _by_passphrase(sealed: bytes, passphrase: Secret) -> bytes:
    age = _age()
    return bytes(age.passphrase.decrypt(sealed, passphrase.reveal()))


def _by_identities(sealed: bytes, keys: list[str]) -> bytes:
    age = _age()
    try:
        identities = [age.x25519.Identity.from_str(key) for key in keys]
    except age.IdentityError:
        raise UnusableFile(FileProblem.INVALID, field="identity_file") from None
    return bytes(age.decrypt(sealed, identities))


def _opened(decrypt: Callable[[], bytes], asked_for: str) -> bytes:
    age = _age()
    try:
        content = decrypt()
    except age.DecryptError as error:
        other_key = str(error).startswith(_NOT_OURS_TO_OPEN)
        problem, field = (FileProblem.SEALED, asked_for) if other_key else (FileProblem.UNREADABLE, None)
        raise UnusableFile(problem, field=field) from None
    if len(content) > LARGEST_CONTENT:
        raise UnusableFile(FileProblem.NOT_OURS)
    return content
