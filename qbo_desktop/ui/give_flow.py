"""Giving access: ask, refresh, hand over, and say what was handed over and until when."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from qbo_desktop.app.gift import Gift, How, What
from qbo_desktop.app.present import Now
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import QboDesktopError, Usage
from qbo_desktop.core.secret import Secret
from qbo_desktop.ui import dates
from qbo_desktop.ui.bridge import Bridge, Submission
from qbo_desktop.ui.confirm_dialog import ConfirmDialog
from qbo_desktop.ui.give_dialog import GiveDialog
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.sealed_words_dialog import SealedWordsDialog
from qbo_desktop.ui.secret_clipboard import SecretClipboard

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application
    from qbo_desktop.app.handover import GivenPass, Pass
    from qbo_desktop.app.moving import Moved, MoveProgress

_PASS_LASTS = timedelta(hours=1)


class GiveFlow(QObject):
    """Lives as long as the window, and serves its menus and its details pane."""

    def __init__(self, bridge: Bridge, problems: Problems, window: MainWindow, now: Now) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._problems = problems
        self._window = window
        self._now = now
        self._clipboard = SecretClipboard(self)
        window.details.give_access.connect(self._ask_chosen)
        window.actions_.give.triggered.connect(self._ask_chosen)
        window.actions_.move_everything.triggered.connect(self.move_everything)

    def _ask_chosen(self) -> None:
        row = self._window.details.row
        if row is not None and row.connection.may_refresh:
            self.ask(row.connection)

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
            self._window,
        )
        dialog.decided.connect(partial(self._decided, dialog, connection))
        dialog.open()

    def move_everything(self) -> None:
        """Ask who takes all companies over, with setups, labels and history."""
        dialog = GiveDialog(None, self._now(), parent=self._window)
        dialog.decided.connect(partial(self._decided, dialog, None))
        dialog.open()

    def _decided(self, dialog: GiveDialog, connection: Connection | None, gift: Gift) -> None:
        if gift.how is How.COPY:
            self._give(dialog, connection, gift, None, None)
            return
        if gift.how is How.KEY and not gift.recipient.startswith("age1"):
            dialog.reject()
            self._problems.show(Usage(detail="recipient"), connection, again=partial(self._again, connection))
            return
        chooser = QFileDialog(dialog, self.tr("Where to save it"))
        chooser.setObjectName("give_file_dialog")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        chooser.selectFile(_file_name(connection, gift))
        chooser.fileSelected.connect(lambda name: self._place_chosen(dialog, connection, gift, Path(name)))
        chooser.open()

    def _place_chosen(self, dialog: GiveDialog, connection: Connection | None, gift: Gift, file: Path) -> None:
        """What moves is nobody's but the words': whatever ends this program during the move, she has seen them."""
        words = _new_words() if gift.how is How.WORDS else None
        if words is None or (gift.what is not What.MOVE and connection is not None):
            self._give(dialog, connection, gift, file, words)
            return
        told = self.tr("They open the file, and nothing else does: without them, what is moved is lost.")
        asking = ConfirmDialog(
            self.tr("Write down these six words first"),
            f"{words.reveal()}\n\n{told}",
            self.tr("Move now"),
            self.tr("Do not move"),
            dialog,
        )
        asking.confirmed.connect(partial(self._give, dialog, connection, gift, file, words))
        asking.open()

    def _again(self, connection: Connection | None) -> None:
        if connection is None:
            self.move_everything()
        else:
            self.ask(connection)

    def _give(
        self, dialog: GiveDialog, connection: Connection | None, gift: Gift, file: Path | None, words: Secret | None
    ) -> None:
        self._problems.clear()

        def failed(error: QboDesktopError) -> None:
            if isValid(dialog):
                dialog.reject()
            self._problems.show(error, connection, again=partial(self._again, connection))

        submission: Submission[Pass] | Submission[Moved] | Submission[None]
        if gift.what is What.MOVE or connection is None:
            dialog.be_busy(self.tr("Refreshing before the move…"))
            submission = self._bridge.submit(
                partial(_move, connection, gift, file, words, partial(self._tell, dialog)),
                lambda moved: self._moved(dialog, gift, words, moved),
                failed,
            )
        elif gift.what is What.PASS:
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
            self._window.panels.notice.say(told.format(company=company, time=time))
        elif gift.sealed:
            self._file_given(dialog, gift, file, words)
        else:
            dialog.accept()
            told = self.tr("The pass for {company} is in {file}; it works until {time}.")
            self._window.panels.notice.say(told.format(company=company, file=file, time=time))

    def _tell(self, dialog: GiveDialog, progress: "MoveProgress") -> None:
        """In the core's thread: say how far the move is."""
        self._bridge.post(partial(self._show_progress, dialog, progress))

    def _show_progress(self, dialog: GiveDialog, progress: "MoveProgress") -> None:
        if not isValid(dialog):
            return
        match progress.step:
            case "refreshing":
                words = self.tr("Refreshing before the move: {done} of {total}")
            case "sealing":
                dialog.cancel_button.setEnabled(False)  # from here on it is finished all the same
                words = self.tr("Sealing the file…")
            case _:
                words = self.tr("Writing the file…")
        dialog.be_busy(words.format(done=progress.done, total=progress.total))

    def _moved(self, dialog: GiveDialog, gift: Gift, words: Secret | None, moved: "Moved") -> None:
        dialog.accept()
        if moved.again:  # it opens by what sealed it the first time
            words = None
        if words is not None and moved.file is not None and not moved.stayed:
            told = self.tr("What was moved is in {file}. The six words open it.")
            self._window.panels.notice.say(told.format(file=moved.file))
            return
        notes = []
        if moved.file is None:
            notes.append(
                self.tr("The folder that you chose went away, so the file stands here. Copy it to {receiver} yourself.")
            )
        if moved.stayed:
            names = ", ".join(one.connection.display_name for one in moved.stayed)
            notes.append(self.tr("These stayed here, since they need you first: {names}.").format(names=names))
        SealedWordsDialog(
            str(moved.file or moved.kept),
            gift.receiver,
            words,
            [note.format(receiver=gift.receiver) for note in notes],
            self._window,
        ).open()

    def _file_given(self, dialog: GiveDialog, gift: Gift, file: Path | None, words: Secret | None) -> None:
        dialog.accept()
        SealedWordsDialog(str(file), gift.receiver, words, [], self._window).open()


def _file_name(connection: Connection | None, gift: Gift) -> str:
    """A name that says what it is; letters that file systems refuse are left out."""
    if connection is None:
        return "Company Connections.age"
    company = "".join(letter for letter in connection.display_name if letter.isalnum() or letter in " -_").strip()
    if gift.what is What.SETUP:
        return f"{company}.companysetup"
    if gift.what is What.MOVE:
        return f"{company} connection.age"
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


async def _move(
    connection: Connection | None,
    gift: Gift,
    file: Path | None,
    words: Secret | None,
    tell: "Callable[[MoveProgress], None]",
    application: "Application",
) -> "Moved":
    from qbo_desktop.app.move_seals import PassphraseSeal, RecipientSeal  # noqa: PLC0415 - few days need it

    assert file is not None
    return await application.moving.move(
        None if connection is None else [connection.key],
        to=file,
        receiver=gift.receiver,
        seal=RecipientSeal(gift.recipient) if words is None else PassphraseSeal(words),
        with_setups=gift.with_setup,
        tell=tell,
    )


async def _sealed(content: bytes, gift: Gift, words: Secret | None) -> bytes:
    from qbo_desktop.app.sealing import seal_for_recipient  # noqa: PLC0415 - few hand-overs need it
    from qbo_desktop.app.sealing_apart import seal_apart  # noqa: PLC0415 - few hand-overs need it

    if gift.how is How.KEY:
        return seal_for_recipient(content, gift.recipient)
    return await seal_apart(content, words) if words is not None else content
