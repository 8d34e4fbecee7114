"""How much of a processor the window takes while nothing happens, shown and hidden: five minutes scaled to an hour."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.stage import clean, fill_vault
from support.desktop import Desktop

COMPANIES = 50
SECONDS = int(os.environ.get("BENCH_IDLE_SECONDS", "300"))
PROGRAM = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from qbo_desktop.app.place import Place
from qbo_desktop.ui import main
application = main.make_application(sys.argv[:1])
program = main.Program(application, Place(Path(sys.argv[1]), passphrase_file=Path(sys.argv[2])))
hidden, seconds = sys.argv[3] == "hidden", int(sys.argv[4])
def end(began):
    print(json.dumps(time.process_time() - began), flush=True)
    program.end()
def begin():
    if hidden:
        program.window.hide()
    QTimer.singleShot(2000, lambda: QTimer.singleShot(seconds * 1000, lambda b=time.process_time(): end(b)))
program.ended.connect(application.quit)
program.show(background=False)
QTimer.singleShot(15000, begin)
application.exec()
"""


def measure() -> dict[str, float]:
    """Processor seconds in an hour; the keeper runs, and has nothing to do."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, Desktop() as desktop:
        data, passphrase = Path(folder) / "data", Path(folder) / "passphrase"
        data.mkdir()
        fill_vault(data, COMPANIES)
        passphrase.write_text("made-up\n")
        passphrase.chmod(0o600)
        used = {}
        for how in ("visible", "hidden"):
            command = [sys.executable, "-c", PROGRAM, str(data), str(passphrase), how, str(SECONDS)]
            done = subprocess.run(
                command, env=clean(desktop.env), check=True, capture_output=True, text=True, timeout=SECONDS + 120
            )
            used[how] = float(json.loads(done.stdout))
    return {
        "companies": COMPANIES,
        "measured_s": SECONDS,
        "scaled_by": round(3600 / SECONDS, 1),
        **{f"{how}_cpu_s_an_hour": round(seconds * 3600 / SECONDS, 2) for how, seconds in used.items()},
    }
