"""Folders in which a vault must not lie: those that another program copies, and those on another computer.

A copied vault would be refreshed by two computers, and SQLite's locks do not hold across a network.
"""

import os
import re
import sys
from pathlib import Path, PurePath

from qbo_desktop.core.errors import VaultError

_SYNCED = (
    ("OneDrive", re.compile(r"onedrive( - .+)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox( \(.+\))?", re.IGNORECASE)),
    ("iCloud", re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive|googledrive-.+", re.IGNORECASE)),
)
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK_TYPES = frozenset(
    {
        *("afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2"),
        *("fuse.ceph", "fuse.davfs2", "fuse.gcsfuse", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs"),
        *("fuse.sshfs", "smb3", "smbfs"),
    }
)
_WINDOWS_REMOTE_DRIVE = 4


class FolderUnsuitable(VaultError):
    """The vault must not lie in this folder; `detail` is the service's name, or "network drive"."""


def refuse_unsuitable(folder: Path) -> None:
    """Raises FolderUnsuitable."""
    reason = synced_by(folder) or ("network drive" if is_on_network(folder) else None)
    if reason is not None:
        raise FolderUnsuitable(detail=reason)


def synced_by(folder: Path) -> str | None:
    """The name of the service that keeps copies of this folder elsewhere."""
    whole = Path(os.path.realpath(folder))
    for variable in _ONEDRIVE_VARIABLES:
        place = os.environ.get(variable)
        if place and whole.is_relative_to(os.path.realpath(place)):
            return "OneDrive"
    return service_in(whole, Path.home())


def service_in(path: PurePath, home: PurePath) -> str | None:
    """The same, by the names of folders alone; a person may be called like a service, so home's own name is none."""
    inside = path.relative_to(home) if path.is_relative_to(home) else path
    for part in inside.parts:
        for name, pattern in _SYNCED:
            if pattern.fullmatch(part):
                return name
    return "iCloud" if ("Library", "CloudStorage") in zip(inside.parts, inside.parts[1:], strict=False) else None


def is_on_network(folder: Path) -> bool:
    """Whether the folder lies on another computer; always False on macOS, where only a foreign call would tell."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for one platform, never run yet

        whole = Path(os.path.realpath(folder))
        remote: bool = ctypes.windll.kernel32.GetDriveTypeW(whole.anchor) == _WINDOWS_REMOTE_DRIVE
        return remote or whole.drive.startswith("\\\\")
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return mount_type(mounts, Path(os.path.realpath(folder))) in _NETWORK_TYPES


def mount_type(mounts: str, path: PurePath) -> str | None:
    """The type of the file system that holds the path, by the text of /proc/self/mountinfo (proc_pid_mountinfo(5))."""
    deepest, found = -1, None
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = PurePath(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= deepest:  # a later mount covers an earlier one
            deepest, found = len(point.parts), after.split(" ")[0]
    return found
