"""Whatever file a person opens, drops or double-clicks is led to the page that understands it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qbo_desktop.app.sealing import LARGEST_SEALED
from qbo_desktop.core.errors import FileProblem, UnusableFile, Usage
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.setup_flow import SetupFlow
from qbo_desktop.ui.take_over_flow import TakeOverFlow
from qbo_desktop.ui.unsealing import Unsealing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.given_file import GivenKind

_SETUP_SUFFIX = ".companysetup"


class GivenFlow(QObject):
    """Setups go to their review, everything else to the page that takes companies over: it can say what it is not."""

    def __init__(
        self, bridge: Bridge, setups: SetupFlow, taking_over: TakeOverFlow, window: QWidget, *, demo: bool
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._setups = setups
        self._taking_over = taking_over
        self._demo = demo
        self._unsealing = Unsealing(bridge, window)
        setups.file_chosen.connect(self.open_file)
        taking_over.file_chosen.connect(self.open_file)

    def open_file(self, path: Path) -> None:
        """Read this file and show what it means; nothing of it is kept yet."""
        if self._demo:
            is_setup = path.suffix == _SETUP_SUFFIX
            self._taking_over.refuse(Usage(detail="demo_keeps_its_own_setup" if is_setup else "demo_imports_nothing"))
            return

        async def work(_: "Application") -> "tuple[bytes, GivenKind]":
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            return await asyncio.to_thread(_read, path)

        self._taking_over.begin_reading()
        self._bridge.submit(work, partial(self._show, path), self._taking_over.refuse)

    def _show(self, path: Path, found: "tuple[bytes, GivenKind]") -> None:
        from qbo_desktop.app.given_file import GivenKind  # noqa: PLC0415 - loaded in the core's thread already

        content, kind = found
        match kind:
            case GivenKind.SEALED:
                self._unsealing.open(path.name, content, partial(self._opened, path), self._taking_over.refuse)
            case GivenKind.SETUP:
                self._taking_over.leave()
                self._setups.open_content(content)
            case GivenKind.UNKNOWN if path.suffix == _SETUP_SUFFIX:
                self._taking_over.leave()
                self._setups.open_content(content)
            case _:
                self._taking_over.open_content(content)

    def _opened(self, path: Path, content: bytes) -> None:
        async def work(_: "Application") -> "tuple[bytes, GivenKind]":
            import asyncio  # noqa: PLC0415 - runs in the core's thread, where it is loaded

            from qbo_desktop.app.given_file import GivenKind, kind_of  # noqa: PLC0415 - only a given file needs it

            kind = await asyncio.to_thread(kind_of, content)
            if kind is GivenKind.SEALED:  # nobody seals twice
                raise UnusableFile(FileProblem.NOT_OURS)
            return content, kind

        self._bridge.submit(work, partial(self._show, path), self._taking_over.refuse)


def _read(path: Path) -> "tuple[bytes, GivenKind]":
    from qbo_desktop.app.given_file import kind_of  # noqa: PLC0415 - only a given file needs it

    try:
        if not path.is_file():  # a pipe that nobody writes to would be waited for to the end of the program
            raise UnusableFile(FileProblem.UNREADABLE)
        with path.open("rb") as file:
            content = file.read(LARGEST_SEALED + 1)
    except OSError:
        raise UnusableFile(FileProblem.UNREADABLE) from None
    return content, kind_of(content)
