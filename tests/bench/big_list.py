"""What 10,000 companies cost the window: memory, a frame while scrolling, a key typed into the search."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.stage import clean

COUNTS = (50, 10_000)
PROGRAM = """
import json, statistics, sys, time
from pathlib import Path
from support.qt import connection
from qbo_desktop.app.place import Place
from qbo_desktop.ui import main
application = main.make_application(sys.argv[:1])
program = main.Program(application, Place(Path(sys.argv[1])))
rows = [connection(number) for number in range(1, int(sys.argv[2]) + 1)]
began = time.perf_counter()
program.model.show(rows)
listed = time.perf_counter() - began
window = program.window
window.resize(1280, 800)
window.show()
window.grab()
bar, frames = window.table.verticalScrollBar(), []
for step in range(200):
    bar.setValue(bar.maximum() * step // 200)
    began = time.perf_counter()
    window.table.viewport().grab()
    frames.append((time.perf_counter() - began) * 1000)
keys = []
for words in ("s", "sa", "san", "sandbox f", "sandbox florist", "93414", "9341453000000", "", "garage", ""):
    began = time.perf_counter()
    window.filter_bar.search.setText(words)
    keys.append((time.perf_counter() - began) * 1000)
pages = int(open("/proc/self/statm").read().split()[1])
print(json.dumps({"listed_ms": round(listed * 1000, 1), "rss_mb": round(pages * 4 / 1024, 1),
    "frame_p50_ms": round(statistics.median(frames), 2), "frame_max_ms": round(max(frames), 1),
    "key_p50_ms": round(statistics.median(keys), 1), "key_max_ms": round(max(keys), 1)}))
"""


def measure() -> dict[str, dict[str, float]]:
    """Milliseconds and megabytes for a short and a very long list, in the same run."""
    found: dict[str, dict[str, float]] = {}
    paths = os.pathsep.join((str(Path(__file__).parents[1]), str(Path(__file__).parents[2])))
    environment = clean({**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths})
    for count in COUNTS:
        runs = []
        for _ in range(3):
            with tempfile.TemporaryDirectory(prefix="bench-") as folder:
                command = [sys.executable, "-c", PROGRAM, folder, str(count)]
                done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=120)
            runs.append(json.loads(done.stdout))
        found[str(count)] = {name: round(statistics.median(run[name] for run in runs), 2) for name in runs[0]}
    return found
