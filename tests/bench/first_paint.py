"""How long the window with 50 and 10,000 companies takes to its first paint, beside a bare window with a table."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.stage import clean, fill_vault
from support.desktop import Desktop

COUNTS = (50, 10_000)
RUNS = 15
_END = """
def end_at_first_paint(window):
    import os, sys, time
    from PySide6.QtCore import QEvent, QObject
    class Painted(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                print(time.monotonic(), open("/proc/self/statm").read().split()[1], flush=True)
                os._exit(0)
            return False
    window.painted = Painted(window)
    window.installEventFilter(window.painted)
"""
FLOOR = (
    _END
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(table := QTableView())
window.resize(1000, 640)
end_at_first_paint(table.viewport())
window.show()
application.exec()
"""
)
OURS = (
    _END
    + """
import sys
from pathlib import Path
from qbo_desktop.app.place import Place
from qbo_desktop.ui import main
class Watched(main.Program):
    def show(self, *, background):
        from PySide6.QtWidgets import QTableView
        end_at_first_paint(self.window.findChild(QTableView).viewport())
        super().show(background=background)
main.Program = Watched
main.run(Place(Path(sys.argv[1])), None, background=False)
"""
)
_PAGE_KB = 4


def measure() -> dict[str, dict[str, float]]:
    """Medians from the start of the process to the first paint, in milliseconds, and resident memory in MB."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, Desktop() as desktop:
        environment = clean(desktop.env)
        commands = {"bare": [sys.executable, "-c", FLOOR]}
        for count in COUNTS:
            data = Path(folder) / str(count)
            data.mkdir()
            fill_vault(data, count)
            commands[str(count)] = [sys.executable, "-c", OURS, str(data)]
        times: dict[str, list[float]] = {name: [] for name in commands}
        memory: dict[str, list[float]] = {name: [] for name in commands}
        for run in range(RUNS + 1):
            for name, command in commands.items():
                began = time.monotonic()  # noqa: TID251 - a benchmark measures
                done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=120)
                painted, pages = done.stdout.split()
                if run:  # the first one warms the caches
                    times[name].append((float(painted) - began) * 1000)
                    memory[name].append(int(pages) * _PAGE_KB / 1024)
    floor, floor_mb = statistics.median(times["bare"]), statistics.median(memory["bare"])
    found = {"bare": {"ms": round(floor, 1), "mb": round(floor_mb, 1), "aim_ratio": 1.5}}
    for name in map(str, COUNTS):
        window, megabytes = statistics.median(times[name]), statistics.median(memory[name])
        found[name] = {"ms": round(window, 1), "ratio": round(window / floor, 2), "mb": round(megabytes, 1)}
    return found
