"""The relay page, made ready to publish: live keys need an https redirect URI, and this page is all that it serves."""

import os
from pathlib import Path

from qbo_desktop.app.resources import resource
from qbo_desktop.core.errors import Usage, VaultFull
from qbo_desktop.core.setup import usable_port

PAGE = "index.html"
GUIDE = "README.md"
_ANY_PORT = '<meta name="loopback-ports" content="any">'


def relay_page(port: int) -> bytes:
    """The relay page that leads to this loopback port and to no other. Raises Usage for a port no setup may have."""
    if not usable_port(port):
        raise Usage(detail="port")
    text = resource("relay", PAGE).read_text(encoding="utf-8")
    before, _, behind = text.partition(_ANY_PORT)
    return (before + _ANY_PORT.replace("any", str(port)) + behind).encode()


def write_kit(folder: Path, port: int) -> Path:
    """Write the page and the guide to hosting it into `folder`, which is made if need be; the page's path.

    Both files are plain and hold no secret. Nothing is overwritten: if one of them is there, neither is written.
    Raises Usage (`file_exists`, `file_not_writable`, `port`), VaultFull for a full disk.
    """
    page = relay_page(port)
    guide = resource("relay", GUIDE).read_bytes()
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in ((folder / GUIDE, guide), (folder / PAGE, page)):
            with path.open("xb") as file:
                written.append(path)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        if isinstance(error, FileExistsError):
            raise Usage(detail="file_exists") from None
        if written:
            raise VaultFull(detail="file_not_written") from None
        raise Usage(detail="file_not_writable") from None
    return folder / PAGE
