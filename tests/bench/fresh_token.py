"""How long a fresh `token` takes, beside a script that imports the same and reads one keychain item."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.stage import FIRST_REALM, PROGRAM, DemoProcess, clean, connect
from support.desktop import Desktop

RUNS = 21
# The floor: interpreter, the libraries without which no token can be opened, and one read of the keychain.
FLOOR = """
import argparse, base64, json, sqlite3
from datetime import datetime
from pathlib import Path
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
import secretstorage
bus = secretstorage.dbus_init()
for item in secretstorage.search_items(bus, {"service": "Company Connections"}):
    print(len(item.get_secret()))
"""


def measure() -> dict[str, float]:
    """Medians in milliseconds, and their ratio."""
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as folder,
        Desktop(keyring="unlocked") as desktop,
        DemoProcess(Path(folder) / "demo") as demo,
    ):
        environment = clean(desktop.env)
        program = [*PROGRAM, "--data-dir", str(Path(folder) / "data")]
        add = [*program, "setup", "add", "-", "--json"]
        subprocess.run(
            add, input=json.dumps(demo.setup), env=environment, text=True, check=True, stdout=subprocess.DEVNULL
        )
        connect(program, str(FIRST_REALM), environment)
        ours = [*program, "token", str(FIRST_REALM)]
        floor = [sys.executable, "-c", FLOOR]
        times: dict[str, list[float]] = {"token": [], "floor": []}
        for _ in range(RUNS):
            for name, command in (("token", ours), ("floor", floor)):
                began = time.perf_counter()
                done = subprocess.run(command, env=environment, check=True, capture_output=True)
                times[name].append((time.perf_counter() - began) * 1000)
                assert done.stdout.strip(), name
    token, bare = statistics.median(times["token"]), statistics.median(times["floor"])
    return {"token_ms": round(token, 1), "floor_ms": round(bare, 1), "ratio": round(token / bare, 2), "aim": 1.3}
