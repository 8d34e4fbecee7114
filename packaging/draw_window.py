"""Draws the window of a data folder without a screen: `draw_window.py FOLDER PICTURE`."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from qbo_desktop.app.place import Place
from qbo_desktop.ui import main


def draw(folder: Path, picture: Path) -> int:
    """Show the list as it was last written, and save the window's picture; the core is not started."""
    application = main.make_application(sys.argv)
    window = main.Program(application, Place(folder, demo=True)).window
    window.resize(1120, 600)
    window.show()
    saved: list[bool] = []

    def save() -> None:
        saved.append(window.grab().save(str(picture)))
        application.quit()

    QTimer.singleShot(200, save)
    application.exec()
    return 0 if saved == [True] else 1


if __name__ == "__main__":
    sys.exit(draw(Path(sys.argv[1]), Path(sys.argv[2])))
