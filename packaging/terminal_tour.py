"""The whole life of a connection played in the terminal, for a computer without a screen.

Every command runs as a person would type it, against the demo; only her clicks in the browser are played here. At the
end the window is drawn without a screen, and the picture is kept.
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BAKERY, GARAGE = "9341453000000001", "9341453000000002"
PICTURE = ROOT / "artifacts" / "window.png"


class _StayHere(urllib.request.HTTPRedirectHandler):
    """Hands a redirect back instead of following it."""

    def redirect_request(self, *_: object, **__: object) -> None:
        return None


_BROWSER = urllib.request.build_opener(urllib.request.ProxyHandler({}), _StayHere)


class Tour:
    """Types commands and presses buttons."""

    def __init__(self, folder: str) -> None:
        self._program = [sys.executable, "-m", "qbo_desktop", "--demo", "--data-dir", folder]
        self._folder = folder

    def type(self, *words: str, expect: int = 0) -> None:
        """Run one command and show what it printed."""
        print(f"\n$ qbo-desktop --demo {shlex.join(words)}", flush=True)
        done = subprocess.run([*self._program, *words], check=False, stdin=subprocess.DEVNULL)
        if done.returncode != expect:
            sys.exit(f"The command ended with {done.returncode}, not with {expect}.")

    def connect(self, realm_id: str, *words: str) -> None:
        """Run `connect` and play the person in the browser."""
        print(f"\n$ qbo-desktop --demo connect {shlex.join(words)}".rstrip(), flush=True)
        command = [*self._program, "--json", "connect", "--no-browser", *words]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL) as waiting:
            assert waiting.stdout is not None
            url = json.loads(waiting.stdout.readline())["url"]
            print("  (the browser opens; the person picks the company and presses Allow)", flush=True)
            _press(url, realm_id)
            told = json.loads(waiting.stdout.readline() or "{}")
        if waiting.returncode != 0:
            sys.exit(f"The command ended with {waiting.returncode}.")
        row = told["connection"]
        print(f"  {row['company_name']} is connected until {row['refresh_token_expires_at']}, by itself longer.")

    def draw(self) -> None:
        """Draw the window of this list without a screen."""
        PICTURE.parent.mkdir(exist_ok=True)
        script = Path(__file__).with_name("draw_window.py")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "qt.qpa.*=false",
        }
        subprocess.run([sys.executable, str(script), self._folder, str(PICTURE)], check=True, env=environment)
        print(f"\nThis is how the window shows it: {PICTURE}")


def _press(url: str, realm_id: str) -> None:
    form = urllib.parse.urlencode({"realm_id": realm_id, "decision": "approve"}).encode()
    address = _go(url, form)
    done = _go(address)
    _go(urllib.parse.urljoin(address, done))


def _go(url: str, form: bytes | None = None) -> str:
    """Where the page sends the browser next, if anywhere."""
    try:
        with _BROWSER.open(url, form, timeout=30):
            return ""
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.headers["Location"] or ""


def _revoke(folder: str) -> None:
    """Somebody removes the app in QuickBooks: here on the demo's side."""
    print("\n  (somebody removes the app in QuickBooks)", flush=True)
    command = [sys.executable, "-m", "qbo_desktop", "--data-dir", folder, "demo", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL) as serving:
        assert serving.stdout is not None
        ready = json.loads(serving.stdout.readline())
        request = urllib.request.Request(  # noqa: S310 - the demo on this computer
            f"{ready['base']}/demo/control",
            json.dumps({"revoke": BAKERY}).encode(),
            {"Authorization": f"Bearer {ready['control_token']}", "Content-Type": "application/json"},
        )
        _BROWSER.open(request, timeout=30).close()
        serving.terminate()


def main() -> None:
    """Connect, refresh, be revoked, notice it, reconnect, hand over, disconnect."""
    print("No screen was found, so the whole life of a connection is played here, with the built-in demo.")
    with tempfile.TemporaryDirectory(prefix="company-connections-") as folder:
        tour = Tour(folder)
        tour.type("list")
        tour.connect(BAKERY)
        tour.connect(GARAGE)
        tour.type("list")
        tour.type("refresh", "--all")
        _revoke(folder)
        tour.type("refresh", "sandbox bakery", expect=3)
        tour.draw()
        tour.connect(BAKERY, "--company", "sandbox bakery")
        tour.type("list")
        tour.type("history")
        tour.type("disconnect", "sandbox garage")
        tour.type("list")
    print("\nWith a screen, the same command opens the window.")


if __name__ == "__main__":
    main()
