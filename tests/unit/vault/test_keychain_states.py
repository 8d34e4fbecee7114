"""What a person is told about each state of a real keychain, and that no other store is ever used in its place."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree, which
from subprocess import DEVNULL, PIPE, Popen
from tempfile import mkdtemp

import pytest
from unit.vault.test_keychain import CREATE, LOCKED, MISSING, OPEN, START, UNLOCKED, Session

pytestmark = pytest.mark.skipif(bool(MISSING) or sys.platform != "linux", reason=f"not installed: {', '.join(MISSING)}")

DIAGNOSE = """
import os, sys
os.environ |= {'https_proxy': 'http://127.0.0.1:9', 'no_proxy': '', 'QBO_DESKTOP_DATA_DIR': sys.argv[1]}
from qbo_desktop.cli.main import main
print(main(['diagnose', '--json']))
"""
STUB = """
from pathlib import Path
from keyring.backend import KeyringBackend
class Stub(KeyringBackend):
    priority = 20
    def get_password(self, service, username):
        Path({log!r}).open('a').write('get ')
        return 'bm90IGEga2V5'
    def set_password(self, service, username, password):
        Path({log!r}).open('a').write(password)
    def delete_password(self, service, username):
        Path({log!r}).open('a').write('delete ')
"""


@pytest.fixture
def session() -> Iterator[Session]:
    home = Path(mkdtemp(prefix="keychain-"))  # a socket's path must be short
    yield Session(home)
    rmtree(home)


def told(session: Session, first: str | None = UNLOCKED, **variables: str) -> tuple[bool, str, int]:
    """Whether the keychain's check passed, its words, and the exit code."""
    document, code = session.run(DIAGNOSE, first, variables=variables)
    checks = json.loads(document)["checks"]
    (keychain,) = [check for check in checks if check["name"] == "keychain"]
    assert keychain["ok"] or keychain["todo"]
    return keychain["ok"], keychain["what"].partition(". ")[0], int(code)


def test_each_state_has_its_words(session: Session) -> None:
    """Open, locked, gone, silent, without the key, with another key: each is told in words of its own, with code 5."""
    assert told(session, None) == (False, "No safe place to keep connections", 5)
    assert told(session)[0]
    assert not session.folder.exists()
    assert session.run(CREATE) == ["fine"]
    assert told(session) == (True, "The password store works, and it is open.", 4)
    assert told(session, LOCKED) == (False, "Your saved connections are locked", 5)
    assert told(session, None) == (False, "Your password store changed", 5)
    clear = UNLOCKED + "secret-tool clear service 'Company Connections'; "
    other = (
        "import os, sys; from pathlib import Path; from qbo_desktop.vault.vault import Vault\n"
        "vault = Vault.open(Path(sys.argv[1])); account = f'data-key:{vault.vault_id}'; vault.close()\n"
        "named = f\"service 'Company Connections' username {account} application qbo-desktop\"\n"
        "os.system(f\"printf '{'A' * 43}=' | secret-tool store --label=x {named}\")\n"
    )
    session.run(other)
    assert told(session) == (False, "The password store holds another key", 5)
    assert told(session, clear) == (False, "The key to your connections is missing", 5)


def test_silent(session: Session) -> None:
    """A keychain that does not answer is told as such, and the vault's file is looked at all the same."""
    script = (
        "import os, socket\n"
        "bus = socket.socket(socket.AF_UNIX)\n"
        "bus.bind(os.environ['DBUS_SESSION_BUS_ADDRESS'].removeprefix('unix:path=')); bus.listen()\n"
    )
    assert session.run(CREATE) == ["fine"]
    address = f"unix:path={session.home / 'silent'}"
    document, code = session.run(script + DIAGNOSE, None, variables={"DBUS_SESSION_BUS_ADDRESS": address})
    found = {check["name"]: check for check in json.loads(document)["checks"]}
    assert (int(code), found["keychain"]["ok"], found["vault"]["ok"]) == (5, False, True)
    assert found["keychain"]["what"].startswith("The password store does not answer")


@pytest.mark.skipif(which("Xvfb") is None, reason="not installed: Xvfb")
def test_locked_with_a_screen(session: Session) -> None:
    """Where a prompt could be shown none is, unless somebody asked for it: locked is told at once there too."""
    assert session.run(CREATE) == ["fine"]
    with Popen(["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=PIPE, stderr=DEVNULL, text=True) as screen:
        try:
            assert screen.stdout is not None
            display = {"DISPLAY": f":{screen.stdout.readline().strip()}"}
            assert session.run(OPEN, LOCKED, variables=display) == ["vault_locked keychain"]
            assert told(session, LOCKED, **display) == (False, "Your saved connections are locked", 5)
        finally:
            screen.terminate()


@pytest.mark.parametrize("name", ["null", "plaintext"])
def test_other_backends_are_never_asked(session: Session, tmp_path: Path, name: str) -> None:
    """A null or plain-text backend that is installed and ranks above all others gets neither a question nor the key."""
    log = session.home / "asked"
    package = tmp_path / f"keyrings_{name}"
    package.mkdir()
    (package / "__init__.py").write_text(STUB.format(log=str(log)))
    about = tmp_path / f"keyrings_{name}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: keyrings-{name}\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(f"[keyring.backends]\n{name} = keyrings_{name}\n")
    here = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    chosen = here + "import keyring; print(type(keyring.get_keyring()).__module__)\n"
    assert session.run(chosen) == [f"keyrings_{name}"]
    log.unlink(missing_ok=True)
    assert session.run(here + CREATE, None) == ["keychain_unavailable secret-service"]
    assert not session.folder.joinpath("vault.db").exists()
    assert session.run(here + CREATE) == ["fine"]
    assert session.run(here + OPEN) == ["fine"]
    assert session.run(here + OPEN, LOCKED) == ["vault_locked keychain"]
    assert session.run(here + START + "attempt(opened)", None) == ["keychain_changed secret-service"]
    assert not log.exists()
