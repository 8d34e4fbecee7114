"""The files of a move: sealed for the receiver, hidden until the companies are hers, never in another file's place.

Beside the hidden file in the target folder the same sealed bytes lie in the data folder until the file is in its place,
so that a stick that is pulled out, or a folder that vanishes, takes nothing with it.
"""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

from qbo_desktop.core.errors import Usage, VaultFull
from qbo_desktop.vault.files import new_private_file, private_folder, sync_folder
from qbo_desktop.vault.layout import MOVES_FOLDER
from qbo_desktop.vault.moves import MoveRecord

_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES, errno.EINVAL)


def need_target(target: Path) -> None:
    """Raises Usage (`file_exists`, `file_not_writable`) for a place where no file can be put."""
    if os.path.lexists(target):
        raise Usage(detail="file_exists")
    folder = target.parent
    if not target.name or not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise Usage(detail="file_not_writable")


def part_of(target: Path, name: str) -> Path:
    """The hidden file beside the target; short enough where the target's own name is as long as names may be."""
    return target.with_name(f".{name}.company-move.part")


def kept_file(data_folder: Path, record: MoveRecord) -> Path:
    """Where the sealed bytes lie in the data folder until the file is in its place."""
    return data_folder / MOVES_FOLDER / f"{record.name}.age"


def digest_of(sealed: bytes) -> str:
    """What the record knows the sealed bytes by."""
    return hashlib.sha256(sealed).hexdigest()


def write(data_folder: Path, record: MoveRecord, sealed: bytes) -> None:
    """Write both files and read them back byte for byte. Raises Usage (`file_not_writable`), VaultFull."""
    kept = kept_file(data_folder, record)
    try:
        private_folder(kept.parent)
        _write_one(kept, sealed)
    except OSError:
        raise VaultFull(detail="file_not_written") from None
    try:
        _write_one(record.part, sealed)
    except PermissionError:
        raise Usage(detail="file_not_writable") from None
    except OSError:
        raise VaultFull(detail="file_not_written") from None


def discard(data_folder: Path, record: MoveRecord) -> bool:
    """Delete both files; False while the hidden one cannot be reached, as on a stick that is not here."""
    with suppress(OSError):
        kept_file(data_folder, record).unlink(missing_ok=True)
    try:
        record.part.unlink(missing_ok=True)
    except OSError:
        return False
    return record.part.parent.is_dir()


def deliver(data_folder: Path, record: MoveRecord) -> Path | None:
    """Put the file in its place and see that it reached the disk; where it lies, None while that is not possible.

    Where another file has taken the name meanwhile, a free name beside it is used. May be repeated after a crash at any
    point. Raises nothing.
    """
    kept = kept_file(data_folder, record)
    try:
        for target in _names(record.target):
            if not os.path.lexists(target):
                _see_to(record.part, kept, record.digest)
                try:
                    rename_to_new(record.part, target)
                except FileExistsError:
                    continue
            if _is(target, record.digest):
                sync_folder(target.parent)
                record.part.unlink(missing_ok=True)
                kept.unlink(missing_ok=True)
                return target
    except OSError:
        return None
    return None


def is_over(data_folder: Path, record: MoveRecord) -> bool:
    """Whether the file was put in its place before: it may have gone on from there, and only the record is left."""
    return not os.path.lexists(kept_file(data_folder, record)) and not _is(record.part, record.digest)


def lies_in_place(record: MoveRecord) -> bool:
    """Whether the file has its name already, whatever is left to be tidied."""
    return _is(record.target, record.digest)


def rename_to_new(part: Path, target: Path) -> None:
    """Give the file its name unless that is taken (FileExistsError); raises OSError.

    By a second name for it and the end of the first, since `rename` overwrites on all systems but Windows. Where the
    file system knows no second names (a stick), the name is looked at first: only a file that is made in that very
    instant would be overwritten.
    """
    if os.name != "nt":
        try:
            os.link(part, target, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
        else:
            sync_folder(target.parent)
            part.unlink()
            return
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    part.rename(target)


def _write_one(path: Path, content: bytes) -> None:
    new_private_file(path, content)
    sync_folder(path.parent)
    if path.read_bytes() != content:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _see_to(part: Path, kept: Path, digest: str | None) -> None:
    """Have the hidden file whole: written again where it was lost with its folder."""
    if not _is(part, digest):
        sealed = kept.read_bytes()
        if digest_of(sealed) != digest:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        part.unlink(missing_ok=True)
        _write_one(part, sealed)


def _is(path: Path, digest: str | None) -> bool:
    try:
        return not path.is_symlink() and digest_of(path.read_bytes()) == digest
    except OSError:
        return False


def _names(target: Path) -> Iterator[Path]:
    return (target if number == 1 else target.with_stem(f"{target.stem}-{number}") for number in count(1))
