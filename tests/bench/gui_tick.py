"""How evenly the window's thread ticks while 500 companies refresh at 150 ms latency in the core's thread."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.many_refreshes import LATENCY_MS, connect_all
from bench.stage import DemoProcess, clean

from qbo_desktop.app.place import Place

COMPANIES = 500
TICK_MS = 5
PROGRAM = """
import asyncio, json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from qbo_desktop.app.place import Place
from qbo_desktop.ui import main
application = main.make_application(sys.argv[:1])
program = main.Program(application, Place(Path(sys.argv[1]), passphrase_file=Path(sys.argv[2])))
gaps, last = [], None
def tick():
    global last
    now = time.perf_counter()
    if last is not None:
        gaps.append((now - last) * 1000)
    last = now
ticker = QTimer(interval=%d, timerType=Qt.TimerType.PreciseTimer)
ticker.timeout.connect(tick)
async def refresh_all(app):
    places = asyncio.Semaphore(4)
    async def one(row):
        async with places:
            await app.refresher.refresh(row.key)
    rows = await app.connections.all()
    began = time.perf_counter()
    await asyncio.gather(*(one(row) for row in rows))
    return len(rows), time.perf_counter() - began
def done(result):
    ticker.stop()
    gaps.sort()
    print(json.dumps({"refreshed": result[0], "seconds": round(result[1], 2), "ticks": len(gaps),
        "p50_ms": round(gaps[len(gaps) // 2], 1), "p99_ms": round(gaps[int(len(gaps) * .99)], 1),
        "max_ms": round(gaps[-1], 1)}), flush=True)
    program.end()
def begin():
    ticker.start()
    program.bridge.submit(refresh_all, done)
program.ended.connect(application.quit)
program.show(background=False)
QTimer.singleShot(3000, begin)
application.exec()
"""


def measure() -> dict[str, float]:
    """The gaps between ticks of 5 ms, in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, DemoProcess(Path(folder) / "demo") as demo:
        demo.control(companies=COMPANIES)
        passphrase = Path(folder) / "passphrase"
        passphrase.write_text("a passphrase for measuring\n")
        passphrase.chmod(0o600)
        place = Place(Path(folder) / "data", passphrase_file=passphrase)
        asyncio.run(connect_all(place, demo, COMPANIES))
        demo.control(latency_ms=LATENCY_MS)
        command = [sys.executable, "-c", PROGRAM % TICK_MS, str(place.data_folder), str(passphrase)]
        environment = clean({**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300)
    result: dict[str, float] = json.loads(done.stdout)
    return {"tick_ms": TICK_MS, "companies": COMPANIES, "latency_ms": LATENCY_MS, **result}
