"""Giving access: ask, refresh, hand over, and say what was handed over and until when."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from qbo_desktop.app.gift import Gift, How, What
from qbo_desktop.app.present import Now
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui import dates
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.give_dialog import GiveDialog
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.sealed_words_dialog import SealedWordsDialog
from qbo_desktop.ui.secret_clipboard import SecretClipboard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.handover import GivenPass, Pass

_PASS_LASTS = timedelta(hours=1)


class GiveFlow(QObject):
    """`said` carries good news in one sentence."""

    said = Signal(str)

    def __init__(self, bridge: Bridge, problems: Problems, window: MainWindow, now: Now) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._problems = problems
        self._window = window
        self._now = now
        self._clipboard = SecretClipboard(self)

    def ask(self, connection: Connection) -> None:
        """Ask what to give of this company; who holds a pass already is told."""

        async def work(application: "Application") -> "list[GivenPass]":
            return await application.handover.living_passes(connection.key)

        self._bridge.submit(work, partial(self._ask, connection), self._problems.show)

    def _ask(self, connection: Connection, living: "list[GivenPass]") -> None:
        dialog = GiveDialog(
            connection.display_name,
            self._now() + _PASS_LASTS,
            tuple((one.to, one.until) for one in living),
            offered=(What.PASS, What.SETUP),
            parent=self._window,
        )
        dialog.decided.connect(partial(self._decided, dialog, connection))
        dialog.open()

    def _decided(self, dialog: GiveDialog, connection: Connection, gift: Gift) -> None:
        if gift.how is How.COPY:
            self._give(dialog, connection, gift, None)
            return
        chooser = QFileDialog(dialog, self.tr("Where to save it"))
        chooser.setObjectName("give_file_dialog")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        chooser.selectFile(_file_name(connection, gift))
        chooser.fileSelected.connect(lambda name: self._give(dialog, connection, gift, Path(name)))
        chooser.open()

    def _give(self, dialog: GiveDialog, connection: Connection, gift: Gift, file: Path | None) -> None:
        self._problems.clear()

        def failed(error: QboDesktopError) -> None:
            if isValid(dialog):
                dialog.reject()
            self._problems.show(error, connection, again=partial(self.ask, connection))

        words = _new_words() if gift.how is How.WORDS else None
        submission: Submission[Pass] | Submission[None]
        if gift.what is What.PASS:
            dialog.be_busy(self.tr("Asking Intuit for a fresh pass…"))
            submission = self._bridge.submit(
                partial(_give_pass, connection, gift, file, words),
                lambda given: self._pass_given(dialog, gift, file, words, given),
                failed,
            )
        else:
            dialog.be_busy(self.tr("Sealing…"))
            submission = self._bridge.submit(
                partial(_give_setup, connection, gift, file, words),
                lambda _: self._file_given(dialog, gift, file, words),
                failed,
            )
        dialog.rejected.connect(submission.cancel)

    def _pass_given(
        self, dialog: GiveDialog, gift: Gift, file: Path | None, words: Secret | None, given: "Pass"
    ) -> None:
        company, time = given.connection.display_name, dates.time_of_day(given.until)
        if file is None:
            self._clipboard.copy(Secret(given.text))
            dialog.accept()
            told = self.tr(
                "The pass for {company} is copied; it works until {time}. The clipboard forgets it in 30 seconds."
            )
            self.said.emit(told.format(company=company, time=time))
        elif gift.sealed:
            self._file_given(dialog, gift, file, words)
        else:
            dialog.accept()
            told = self.tr("The pass for {company} is in {file}; it works until {time}.")
            self.said.emit(told.format(company=company, file=file, time=time))

    def _file_given(self, dialog: GiveDialog, gift: Gift, file: Path | None, words: Secret | None) -> None:
        dialog.accept()
        SealedWordsDialog(str(file), gift.receiver, words, self._window).open()


def _file_name(connection: Connection, gift: Gift) -> str:
    """A name that says what it is; letters that file systems refuse are left out."""
    company = "".join(letter for letter in connection.display_name if letter.isalnum() or letter in " -_").strip()
    if gift.what is What.SETUP:
        return f"{company}.companysetup"
    return f"{company} pass.age" if gift.sealed else f"{company} pass.txt"


def _new_words() -> Secret:
    from qbo_desktop.app.sealing import six_words  # noqa: PLC0415 - few hand-overs need it

    return six_words()


async def _give_pass(
    connection: Connection, gift: Gift, file: Path | None, words: Secret | None, application: "Application"
) -> "Pass":
    from qbo_desktop.app.private_files import write_private_bytes  # noqa: PLC0415 - few hand-overs need it

    await _sealed(b"", gift, None)  # a key that seals nothing is told before anything is sent

    async def deliver(text: str) -> None:
        if file is not None:
            write_private_bytes(file, await _sealed((text + "\n").encode(), gift, words))

    return await application.handover.give_pass(connection.key, to=gift.receiver, deliver=deliver, form=gift.form)


async def _give_setup(
    connection: Connection, gift: Gift, file: Path | None, words: Secret | None, application: "Application"
) -> None:
    from qbo_desktop.app.private_files import write_private_bytes  # noqa: PLC0415 - few hand-overs need it
    from qbo_desktop.core.setup import setup_document  # noqa: PLC0415 - few hand-overs need it

    assert file is not None
    stored = next(one for one in await application.setups.all() if one.id == connection.setup_id)
    content = await _sealed((setup_document(stored.setup) + "\n").encode(), gift, words)
    await application.handover.give_setup(stored, deliver=lambda _: write_private_bytes(file, content))


async def _sealed(content: bytes, gift: Gift, words: Secret | None) -> bytes:
    from qbo_desktop.app.sealing import seal_for_recipient  # noqa: PLC0415 - few hand-overs need it
    from qbo_desktop.app.sealing_apart import seal_apart  # noqa: PLC0415 - few hand-overs need it

    if gift.how is How.KEY:
        return seal_for_recipient(content, gift.recipient)
    return await seal_apart(content, words) if words is not None else content
