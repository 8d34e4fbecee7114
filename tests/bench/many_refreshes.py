"""How long 100 companies take to refresh at 150 ms latency, beside a sequential loop over PyPI's `intuit-oauth`."""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.stage import FIRST_REALM, PROGRAM, DemoProcess, visit

from qbo_desktop.app.compose import compose
from qbo_desktop.app.consents import Consent
from qbo_desktop.app.place import Place
from qbo_desktop.core.setup import parse_setup
from qbo_desktop.vault.vault import Vault

COMPANIES = 100
LATENCY_MS = 150
PEER = Path(__file__).with_name("intuit_oauth_loop.py")


async def connect_all(place: Place, demo: DemoProcess, companies: int = COMPANIES) -> list[str]:
    """Connect every company; their refresh tokens, for the peer to work with after us."""
    application = compose(place)
    try:
        await application.open()
        stored = await application.setups.keep(parse_setup(json.dumps(demo.setup).encode()), confirmed=False)
        for number in range(companies):
            realm_id = str(FIRST_REALM + number)

            def begun(consent: Consent, realm_id: str = realm_id) -> None:
                application.parts.tasks.start(asyncio.to_thread(_approve, consent.url, realm_id), "person")

            await application.consents.connect(stored.id, begun)
        keys = [row.key for row in await application.connections.all()]

        def read(vault: Vault) -> list[str]:
            tokens = [vault.stored(key).refresh_token for key in keys]
            return [token.reveal() for token in tokens if token is not None]

        return await application.parts.vault.run(read)
    finally:
        await application.close()


def _approve(url: str, realm_id: str) -> None:
    visit(visit(visit(url, {"realm_id": realm_id, "decision": "approve"})))


def measure() -> dict[str, float]:
    """Seconds of both, and how many times faster ours is."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, DemoProcess(Path(folder) / "demo") as demo:
        demo.control(companies=COMPANIES)
        passphrase = Path(folder) / "passphrase"
        passphrase.write_text("a passphrase for measuring\n")
        passphrase.chmod(0o600)
        place = Place(Path(folder) / "data", passphrase_file=passphrase)
        tokens = asyncio.run(connect_all(place, demo))
        demo.control(latency_ms=LATENCY_MS)
        program = [*PROGRAM, "--data-dir", str(place.data_folder), "--passphrase-file", str(passphrase)]
        began = time.perf_counter()
        subprocess.run([*program, "refresh", "--all", "--json"], check=True, stdout=subprocess.DEVNULL)
        ours = time.perf_counter() - began
        job = json.dumps({"setup": demo.setup, "tokens": tokens})
        began = time.perf_counter()
        subprocess.run([sys.executable, str(PEER)], input=job, text=True, check=True)
        peer = time.perf_counter() - began
    return {
        "companies": COMPANIES,
        "latency_ms": LATENCY_MS,
        "ours_s": round(ours, 2),
        "intuit_oauth_loop_s": round(peer, 2),
        "times_faster": round(peer / ours, 2),
    }
