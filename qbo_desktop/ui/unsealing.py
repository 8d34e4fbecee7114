"""Opening what may be sealed, whatever is inside: the person is asked until it opens or she gives up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from qbo_desktop.app import sealing
from qbo_desktop.app.sealed_wording import sealed_file
from qbo_desktop.core.errors import FileProblem, QboDesktopError, UnusableFile
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.unseal_dialog import UnsealDialog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

Opened = Callable[[bytes], None]
Failed = Callable[[QboDesktopError], None]


class Unsealing(QObject):
    """Stands between a file that was read and whoever understands what is in it."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    def open(self, name: str, content: bytes, opened: Opened, failed: Failed) -> None:
        """Call `opened` with the plain content, now or when the person opened the seal, or never if she gives up.

        `name` is the file's, for people. `failed` hears of an age file that nobody can open.
        """
        if not sealing.is_sealed(content):
            opened(content)
            return
        try:
            seal = sealing.seal_of(content)
        except UnusableFile as error:
            failed(error)
            return
        dialog = UnsealDialog(name, seal, self._window)
        dialog.passphrase_given.connect(partial(self._by_passphrase, dialog, content, opened, failed))
        dialog.identity_given.connect(partial(self._by_identity, dialog, content, opened, failed))
        dialog.open()

    def _by_passphrase(
        self, dialog: UnsealDialog, content: bytes, opened: Opened, failed: Failed, given: Secret
    ) -> None:
        async def work(_: "Application") -> bytes:
            from qbo_desktop.app.sealing_apart import unseal_apart  # noqa: PLC0415 - runs in the core's thread

            return await unseal_apart(content, given)

        self._bridge.submit(work, partial(_done, dialog, opened), partial(_refused, dialog, failed))

    def _by_identity(self, dialog: UnsealDialog, content: bytes, opened: Opened, failed: Failed, file: Path) -> None:
        async def work(_: "Application") -> bytes:
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            return await asyncio.to_thread(_unseal_by_identity, content, file)

        self._bridge.submit(work, partial(_done, dialog, opened), partial(_refused, dialog, failed))


def _unseal_by_identity(content: bytes, file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            identity = stream.read(sealing.LARGEST_IDENTITY + 1)
    except OSError:
        raise UnusableFile(FileProblem.INVALID, field="identity_file") from None
    return sealing.unseal(content, identity_file=identity)


def _done(dialog: UnsealDialog, opened: Opened, content: bytes) -> None:
    if isValid(dialog) and dialog.isVisible():  # she may have given up meanwhile
        dialog.accept()
        opened(content)


def _refused(dialog: UnsealDialog, failed: Failed, error: QboDesktopError) -> None:
    if not (isValid(dialog) and dialog.isVisible()):
        return
    wording = sealed_file(error) if isinstance(error, UnusableFile) else None
    if wording is None:  # damaged: no other passphrase will open it
        dialog.reject()
        failed(error)
    else:
        dialog.show_refused(wording)
