"""Opens and closes every dialog many times and says what is left: `python tests/gui/leak_check.py [TIMES [PAGE ...]]`.

A run of 200 takes minutes, so it is no test. Resident memory settles in the first rounds, as caches of fonts, pictures
and style sheets fill; what counts is what grows afterwards. The exit code is 1 when objects of Qt or Python do.
"""

import gc
import os
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

import shiboken6
from gui.page_pictures import DIALOGS, PAGES
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from qbo_desktop.app.resources import resource
from qbo_desktop.ui.theme import Look, apply_look
from qbo_desktop.ui.translation import install

WARM_UP = 20
_PAGE_KB = 4


@dataclass(frozen=True, slots=True)
class Count:
    """What is there at one moment."""

    rss_kb: int
    qobjects: int
    widgets: int
    python: int


def counted() -> Count:
    gc.collect()
    with Path("/proc/self/statm").open() as file:
        pages = int(file.read().split()[1])
    things = gc.get_objects()
    alive = [thing for thing in things if isinstance(thing, QObject) and shiboken6.isValid(thing)]
    return Count(pages * _PAGE_KB, len(alive), len(QApplication.allWidgets()), len(things))


def open_and_close(application: QApplication, name: str) -> None:
    dialog = PAGES[name]()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    application.sendPostedEvents()
    dialog.grab()
    QAccessible.queryAccessibleInterface(dialog)
    dialog.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kinds() -> Counter[str]:
    return Counter(type(thing).__name__ for thing in gc.get_objects())


def main() -> int:
    """Print one line for each dialog."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    application = QApplication(sys.argv[:1])
    install(application, resource("i18n"), QLocale("en_US"))
    apply_look(application, Look.LIGHT)
    leaking = []
    print(f"{'dialog':28}{'RSS KB before':>14}{'after':>9}{'a time':>9}{'QObjects':>10}{'widgets':>9}{'Python':>8}")
    for name in sys.argv[2:] or DIALOGS:
        for _ in range(WARM_UP):
            open_and_close(application, name)
        before, was = counted(), kinds()
        for _ in range(times):
            open_and_close(application, name)
        after, now = counted(), kinds()
        each = (after.rss_kb - before.rss_kb) / times
        grown = (after.qobjects - before.qobjects, after.widgets - before.widgets, after.python - before.python)
        print(
            f"{name:28}{before.rss_kb:>14}{after.rss_kb:>9}{each:>9.2f}{grown[0]:>+10}{grown[1]:>+9}{grown[2]:>+8}",
            flush=True,
        )
        if max(grown) >= times:
            leaking.append(name)
            print(f"    more of: {(now - was).most_common(5)}")
    print(f"leaking: {', '.join(leaking) or 'none'}")
    return 1 if leaking else 0


if __name__ == "__main__":
    sys.exit(main())
