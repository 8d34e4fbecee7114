"""Secrets on the clipboard: marked so that clipboard managers keep out, and gone after half a minute."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from qbo_desktop.core.secret import Secret

CLEARED_AFTER_MS = 30_000
# What keeps out: KDE's Klipper, and with it most Linux managers; macOS (nspasteboard.org); Windows' history and cloud.
_KEEP_OUT = (
    ("x-kde-passwordManagerHint", b"secret"),
    ("application/x-nspasteboard-concealed-type", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\x00\x00\x00\x00"),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\x00\x00\x00\x00"),
    ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', b"\x00\x00\x00\x00"),
)


class SecretClipboard(QObject):
    """Owns what it copied for half a minute, or until its parent goes; what somebody else copied since is left alone.

    The names for macOS and Windows were never tried there.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._copied: Secret | None = None
        self._timer = QTimer(self, singleShot=True, interval=CLEARED_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        application = QGuiApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.clear)

    def copy(self, secret: Secret) -> None:
        """Copy it, in the place of what was copied before."""
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in _KEEP_OUT:
            data.setData(name, value)
        self._copied = secret
        QGuiApplication.clipboard().setMimeData(data, QClipboard.Mode.Clipboard)
        self._timer.start()

    def clear(self) -> None:
        """Take it off the clipboard if it is still there."""
        copied, self._copied = self._copied, None
        self._timer.stop()
        if copied is not None and Secret(QGuiApplication.clipboard().text()) == copied:
            QGuiApplication.clipboard().clear()
