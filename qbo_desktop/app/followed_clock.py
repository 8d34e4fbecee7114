"""The demo's clock, followed through its state file, so that no server has to run for it."""

from pathlib import Path

from qbo_desktop.demo.state import read_clock_offset


class DemoOffset:
    """How many seconds the demo's clock is ahead; the file is read again only when it changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[int, int] | None = None
        self._seconds = 0.0

    def __call__(self) -> float:
        """Seconds ahead of the world's clock; 0 before the demo's first start."""
        try:
            status = (self._folder / "state.json").stat()
        except OSError:
            return 0.0
        seen = (status.st_mtime_ns, status.st_ino)
        if seen != self._seen:
            self._seconds = read_clock_offset(self._folder)
            self._seen = seen
        return self._seconds
