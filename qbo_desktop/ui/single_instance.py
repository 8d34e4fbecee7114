"""One window for each data folder and world: a second start gives its file to the first, and ends.

QLockFile is the arbiter. QLocalServer alone is none: with UserAccessOption it takes the name from a living process in
silence. The lock is held by whoever serves, so a name that is left over is removed safely.
"""

import errno
import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, QThread, Signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)
_PATIENCE_MS = 5000
_LONGEST_MESSAGE = 65536
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class SingleInstance(QObject):
    """`called` carries the file (or None) that another start gave us; the activation token is set by then."""

    called = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = _meeting_place()
        # A socket's path may have some hundred characters, so ours are few.
        name = "cc-" + hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
        self._lock = QLockFile(str(place / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._address = str(place / f"{name}.socket")
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether this process is the one that shows the window."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Take calls of later starts, after the first paint."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - the first paint does without

        QLocalServer.removeServer(self._address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._address):
            log.warning("no second start will be heard: %s", self._server.errorString())

    def hand_over(self, file: Path | None) -> bool:
        """Give our file to the first process; False when it lives, but does not answer within some seconds."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

        message = {"file": str(file.absolute()) if file is not None else None}
        message.update({name: os.environ[name] for name in _TOKENS if name in os.environ})
        clock = QElapsedTimer()
        clock.start()
        while (left := _PATIENCE_MS - clock.elapsed()) > 0:
            socket = QLocalSocket()
            socket.connectToServer(self._address)
            if socket.waitForConnected(int(left)):
                socket.write(json.dumps(message).encode() + b"\n")
                if socket.waitForBytesWritten(int(left)) and socket.waitForReadyRead(int(left)):
                    return True
            # The first process has the lock, but does not listen yet.
            QThread.msleep(50)
        return False

    def close(self) -> None:
        """Make room for another process: this one shows no window any more."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_MESSAGE:
                socket.abort()
            return
        try:
            message = json.loads(bytes(socket.readLine(_LONGEST_MESSAGE).data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        socket.disconnectFromServer()
        if isinstance(message, dict):
            for name in _TOKENS:
                if isinstance(token := message.get(name), str):
                    os.environ[name] = token
            file = message.get("file")
            self.called.emit(Path(file) if isinstance(file, str) else None)


def _meeting_place() -> Path:
    """A folder that only this person can enter."""
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(runtime)
    if sys.platform in ("win32", "darwin"):
        return Path(tempfile.gettempdir())  # it is this person's own there
    folder = Path(tempfile.gettempdir(), f"company-connections-{os.getuid()}")
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.lstat().st_uid != os.getuid() or stat.S_IMODE(folder.lstat().st_mode) != 0o700:
        raise PermissionError(errno.EPERM, "not a folder of ours", str(folder))
    return folder
