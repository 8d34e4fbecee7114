"""Entering app keys: the guide, the check at Intuit, and keeping what came of it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.setup import Setup
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.keys_guide import KeysGuide
from qbo_desktop.ui.publish_kit import PublishKit
from qbo_desktop.ui.setups_flow import SetupsFlow
from qbo_desktop.ui.words import in_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.check_wording import Worded
    from qbo_desktop.app.compose import Application


class KeysFlow(QObject):
    """`kept` tells which setup was stored; the guide keeps its answers until then, but never the secret."""

    kept = Signal(str)

    def __init__(self, bridge: Bridge, setups: SetupsFlow, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._setups = setups
        self._window = window
        self._kit = PublishKit(bridge, self)
        self._guide: KeysGuide | None = None

    def show(self) -> None:
        """Open the guide, at the page where it was left."""
        if self._guide is None:
            self._guide = KeysGuide(self._window)
            self._guide.checked.connect(self._check)
            self._guide.reviewed.connect(self._review)
            self._guide.used.connect(self._use)
            self._guide.saved.connect(lambda setup: self._setups.save_setup(setup, self._guide or self._window))
            self._guide.published.connect(self._publish)
        elif self._guide.page() is self._guide.use:  # its secret was forgotten
            self._guide.show_page(self._guide.keys)
        self._guide.open()

    def _check(self, setup: Setup) -> None:
        async def work(application: "Application") -> "tuple[Worded, ...]":
            from qbo_desktop.app.check_wording import worded  # noqa: PLC0415 - loaded in the core's thread already

            return tuple(worded(check) for check in await application.readiness.check(setup))

        def checked(found: "tuple[Worded, ...]") -> None:
            if self._guide is not None and self._guide.form().is_complete and self._guide.form().setup() == setup:
                self._guide.keys.show_checks(found)

        def refused(error: QboDesktopError) -> None:
            if self._guide is not None:
                self._guide.keys.say(in_one(of_error(error)))

        self._bridge.submit(work, checked, refused)

    def _review(self, setup: Setup) -> None:
        async def work(application: "Application") -> bool:
            return await application.setups.replaced_by(setup) is not None

        def known(replaces: bool) -> None:  # noqa: FBT001 - the bridge carries it so
            if self._guide is not None and self._guide.isVisible():
                self._guide.show_ready(setup, replaces=replaces)

        self._bridge.submit(work, known)

    def _use(self, setup: Setup) -> None:
        async def work(application: "Application") -> SetupId:
            return (await application.setups.keep(setup, confirmed=True)).id

        self._bridge.submit(work, self._kept, self._refused)

    def _kept(self, setup_id: SetupId) -> None:
        guide, self._guide = self._guide, None
        if guide is not None:
            guide.accept()
            guide.deleteLater()
        self.kept.emit(setup_id)

    def _refused(self, error: QboDesktopError) -> None:
        if self._guide is not None:
            self._guide.use.say(in_one(of_error(error)))

    def _publish(self, port: int) -> None:
        guide = self._guide
        if guide is None:
            return

        def written(page: Path) -> None:
            guide.back_page.say(self._kit.words(page))

        self._kit.ask(guide, port, written, lambda error: guide.back_page.say(in_one(of_error(error))))
