"""Pictures of everything that can go wrong, brought about in real windows.

`python tests/gui/error_pictures.py [NUMBER …]` fills artifacts/errors in light and dark, and prints an index.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from gui.error_scene import scene
from gui.error_situations import SITUATIONS
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from qbo_desktop.app.resources import resource
from qbo_desktop.ui.theme import Look, apply_look
from qbo_desktop.ui.translation import install
from qbo_desktop.ui.words import text

ARTIFACTS = Path(__file__).resolve().parents[2] / "artifacts" / "errors"


def main() -> None:
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    install(application, resource("i18n"), QLocale("en_US"))
    wanted = {int(number) for number in sys.argv[1:]}
    for one in SITUATIONS:
        if wanted and one.number not in wanted:
            continue
        with tempfile.TemporaryDirectory(prefix="errors-") as folder:
            for variable in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
                os.environ[variable] = str(Path(folder, variable.lower()))
                Path(os.environ[variable]).mkdir()
            with scene(application, Path(folder)) as stage:
                wording, button = one.reach(stage)
                window = stage.shown.window
                window.resize(1180, 800)
                for look in (Look.LIGHT, Look.DARK):
                    apply_look(application, look)
                    application.sendPostedEvents()
                    window.grab().save(str(ARTIFACTS / f"{one.number:02}-{one.name}-{look}.png"))
                said = " ".join(text(part) for part in (wording.what, wording.todo) if part is not None)
                sys.stdout.write(f"{one.number:2} | {text(wording.title)} | {said} | [{button.text()}]\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
