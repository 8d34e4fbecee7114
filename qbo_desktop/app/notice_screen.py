"""Notices on this computer's screen, where its desktop takes them without a window: on Linux."""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass

from qbo_desktop.app.notice_wording import of_notice
from qbo_desktop.app.notices import Notice
from qbo_desktop.app.sentences import Wording
from qbo_desktop.app.tasks import Tasks
from qbo_desktop.core.notices import Matter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.desktop.notices import DesktopNotice, Posted

OPEN = "default"
HELP = "help"
_AT_ONCE = (Matter.RECONNECT, Matter.CONFIRM, Matter.KEYS)


@dataclass(frozen=True, slots=True)
class NoticeTexts:
    """What stands in a notice, in the person's language; `help_button` is empty where no single button helps."""

    title: str
    body: str
    open_button: str = ""
    help_button: str = ""


async def show_in_passing(notice: Notice) -> bool:
    """Show it in English and end: for a scheduler's round. Whether a desktop took it."""
    wording = of_notice(notice)
    posted = await _post(_desktop_notice(notice, NoticeTexts(wording.title.english(), body(wording))), stays=True)
    if posted is None:
        return False
    await posted.close()
    return True


def body(wording: Wording) -> str:
    """What happened and what to do, as one text in English."""
    return " ".join(part.english() for part in (wording.what, wording.todo) if part is not None)


class NoticeScreen:
    """The notices of a program that goes on: each takes the place of the one before, and may be answered."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._posted: Posted | None = None
        self._listening: asyncio.Task[None] | None = None

    async def show(self, notice: Notice, texts: NoticeTexts, answered: Callable[[str], None]) -> bool:
        """Show it; `answered` gets OPEN or HELP, in this loop, when one is pressed. Whether a desktop took it."""
        number = self._posted.number if self._posted is not None else 0
        posted = await _post(_desktop_notice(notice, texts), replaces=number)
        if posted is None:
            return False
        await self.close()
        self._posted = posted
        self._listening = self._tasks.start(self._listen(posted, answered), "notice")
        return True

    async def close(self) -> None:
        """Hear no more; what is on the screen stays there."""
        posted, self._posted = self._posted, None
        if self._listening is not None:
            self._listening.cancel()
            self._listening = None
        if posted is not None:
            await posted.close()

    async def _listen(self, posted: "Posted", answered: Callable[[str], None]) -> None:
        answer = await posted.answer()
        if answer is not None:
            answered(answer)


async def _post(notice: "DesktopNotice | None", *, replaces: int = 0, stays: bool = False) -> "Posted | None":
    if notice is None:
        return None
    from qbo_desktop.desktop.notices import post  # noqa: PLC0415 - D-Bus is loaded when something must be said

    return await post(notice, replaces=replaces, stays=stays)


def _desktop_notice(notice: Notice, texts: NoticeTexts) -> "DesktopNotice | None":
    if sys.platform != "linux":
        return None
    from qbo_desktop.desktop.notices import DesktopNotice, Urgency  # noqa: PLC0415 - as above

    urgent = any(concern.matter in _AT_ONCE for concern in notice.concerns)
    actions = ((OPEN, texts.open_button), (HELP, texts.help_button))
    return DesktopNotice(
        texts.title,
        texts.body,
        Urgency.CRITICAL if urgent else Urgency.NORMAL,
        tuple(action for action in actions if action[1]),
    )
