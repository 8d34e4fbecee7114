"""The real gnome-keyring on a session bus of its own: unlocked, locked, absent, killed, and silent."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from shutil import rmtree, which
from tempfile import mkdtemp

import pytest
from unit.vault.samples import command, surroundings

NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool")
MISSING = [program for program in NEEDED if which(program) is None]
pytestmark = pytest.mark.skipif(bool(MISSING) or sys.platform != "linux", reason=f"not installed: {', '.join(MISSING)}")

UNLOCKED = "printf testpw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "
START = """
import os, sys, time
from pathlib import Path
from qbo_desktop.core.errors import VaultError
from qbo_desktop.vault.vault import KeychainSlot, SlotInfo, Vault
folder = Path(sys.argv[1])
def attempt(call):
    began = time.perf_counter()
    try:
        call().close()
        said = "fine"
    except VaultError as error:
        said = str(error)
    took = time.perf_counter() - began
    print(said if took < 3.5 else f"{said} after {took:.1f} s", flush=True)
def opened(**options):
    vault = Vault.open(folder)
    try:
        vault.unlock(**options)
    except BaseException:
        vault.close()
        raise
    return vault
"""
CREATE = START + "attempt(lambda: Vault.create(folder, KeychainSlot()))\n"
OPEN = START + "attempt(opened)\n"


class Session:
    """A home with a keychain of its own; each `run` is a login with a bus of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "data"
        home.joinpath("run").mkdir(mode=0o700)

    def run(
        self,
        script: str,
        first: str | None = UNLOCKED,
        *,
        bus: tuple[str, ...] = (),
        arguments: tuple[str, ...] = (),
        variables: Mapping[str, str] | None = None,
    ) -> list[str]:
        """What the script printed; `first` starts the keychain, None means no bus at all."""
        environment = surroundings(HOME=str(self.home), XDG_RUNTIME_DIR=str(self.home / "run"), **(variables or {}))
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME"):
            if name not in (variables or {}):
                environment.pop(name, None)
        program = command(script, self.folder, *arguments)
        if first is not None:
            program = ["dbus-run-session", *bus, "--", "sh", "-c", first + 'exec "$@"', "sh", *program]
        ran = subprocess.run(program, capture_output=True, text=True, check=False, env=environment, timeout=60)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.splitlines()


@pytest.fixture
def session() -> Iterator[Session]:
    # A socket's path must be short, which pytest's own temporary folders are not.
    home = Path(mkdtemp(prefix="keychain-"))
    yield Session(home)
    rmtree(home)


def test_unlocked(session: Session) -> None:
    """A vault made with the keychain is opened by the next login, and the slot names its backend."""
    slots = "vault = opened(); print(vault.slots() == (SlotInfo('keychain', 'secret-service'),)); vault.close()\n"
    assert session.run(CREATE) == ["fine"]
    assert session.run(OPEN + slots) == ["fine", "True"]


def test_locked(session: Session) -> None:
    """A locked keychain is locked, at once and without a prompt: nothing is made anew, and later it opens."""
    assert session.run(CREATE) == ["fine"]
    before = (session.folder / "vault.db").read_bytes()
    assert session.run(OPEN, LOCKED) == ["vault_locked keychain"]
    assert session.run(CREATE, LOCKED) == ["vault_locked keychain"]
    assert (session.folder / "vault.db").read_bytes() == before
    assert session.run(OPEN) == ["fine"]


def test_prompt_only_when_expected(session: Session) -> None:
    """The keychain is asked to show its prompt when somebody is there to answer it, and never otherwise."""
    script = START + (
        "import secretstorage.util\n"
        "def prompt(*_, **__): print('prompt'); return True, ('ao', [])\n"
        "secretstorage.util.exec_prompt = prompt\n"
        "attempt(opened); attempt(lambda: opened(prompt_expected=True))\n"
    )
    assert session.run(CREATE) == ["fine"]
    assert session.run(script, LOCKED) == ["vault_locked keychain", "prompt", "vault_locked keychain"]


def test_locked_when_made(session: Session) -> None:
    """A locked keychain takes no new key, and no vault is made that nothing opens."""
    assert session.run("print('keychain exists')") == ["keychain exists"]
    assert session.run(CREATE, LOCKED) == ["vault_locked keychain"]
    assert not (session.folder / "vault.db").exists()


def test_no_keychain_yet(session: Session) -> None:
    """Where no collection exists, and nobody is there to give it a password, there is no keychain."""
    assert session.run(CREATE, LOCKED) == ["keychain_unavailable no default collection"]
    assert not (session.folder / "vault.db").exists()


def test_no_bus(session: Session) -> None:
    """Without a bus a slot cannot be made, and one that was made says that the keychain changed."""
    script = CREATE + (
        "for address in ('unix:path=/nonexistent/bus', 'nonsense'):\n"
        "    os.environ['DBUS_SESSION_BUS_ADDRESS'] = address\n"
        "    attempt(lambda: Vault.create(folder, KeychainSlot()))\n"
    )
    assert session.run(script, None) == ["keychain_unavailable secret-service"] * 3
    assert not (session.folder / "vault.db").exists()
    assert session.run(CREATE) == ["fine"]
    assert session.run(script, None) == ["keychain_changed secret-service"] * 3
    assert session.run(OPEN) == ["fine"]


def test_no_service(session: Session) -> None:
    """A bus on which no keychain can be started is the same as none."""
    bare = session.home / "bus.conf"
    rules = '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>'
    bare.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"'
        ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">'
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
        f'<policy context="default">{rules}</policy></busconfig>'
    )
    assert session.run(CREATE) == ["fine"]
    assert session.run(OPEN, "", bus=(f"--config-file={bare}",)) == ["keychain_changed secret-service"]


def test_killed_daemon(session: Session) -> None:
    """A keychain killed under a running program is locked or changed, never a new key; an open vault stays open."""
    script = START + (
        "vault = Vault.create(folder, KeychainSlot())\n"
        "os.kill(int(os.environ['KEYCHAIN']), 9)\n"
        "attempt(opened); print(vault.is_unlocked, vault.setups()); vault.close()\n"
    )
    first = (
        "printf testpw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & "
        "export KEYCHAIN=$!; until secret-tool search x y >/dev/null 2>&1; do :; done; "
        "until [ -s $HOME/.local/share/keyrings/login.keyring ]; do :; done; "  # its first collection comes later
    )
    said, open_still = session.run(script, first)
    assert said in ("vault_locked keychain", "keychain_changed secret-service")
    assert open_still == "True ()"
    assert session.run(OPEN) == ["fine"]


def test_missing_item(session: Session) -> None:
    """An item gone from an open keychain is told as such; no new key takes its place."""
    assert session.run(CREATE) == ["fine"]
    clear = UNLOCKED + "secret-tool clear service 'Company Connections'; "
    assert session.run(OPEN, clear) == ["keychain_changed item missing"]
    assert session.run(CREATE) == ["keychain_changed item missing"]
    found = START + "os.system(\"secret-tool search --all service 'Company Connections'\")\n"
    assert session.run(found) == []


def test_another_key(session: Session) -> None:
    """An item that is no key, or another vault's, is a wrong key and is left as it is."""
    replace = START + (
        "vault = Vault.open(folder); account = f'data-key:{vault.vault_id}'; vault.close()\n"
        "named = f\"service 'Company Connections' username {account}\"\n"
        "for item in ('bm90IGEga2V5', 'not base64!', 'A' * 43 + '='):\n"
        "    os.system(f\"printf '{item}' | secret-tool store --label=x {named} application qbo-desktop\")\n"
        "    attempt(opened)\n"
        "    print(os.popen(f'secret-tool lookup {named}').read() == item)\n"
    )
    assert session.run(CREATE) == ["fine"]
    kept = "True"
    assert session.run(replace) == ["wrong_key item", kept, "wrong_key item", kept, "wrong_key key check", kept]


def test_configured_backends_are_ignored(session: Session) -> None:
    """Neither the null nor a plain-text backend, by variable or by file, is ever asked: the key is in the keychain."""
    config = session.home / ".config" / "python_keyring" / "keyringrc.cfg"
    config.parent.mkdir(parents=True)
    for backend in ("keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"):
        config.write_text(f"[backend]\ndefault-keyring={backend}\n")
        rmtree(session.folder, ignore_errors=True)
        more = {"PYTHON_KEYRING_BACKEND": backend}
        assert session.run(CREATE, None, variables=more) == ["keychain_unavailable secret-service"]
        assert session.run(CREATE, variables=more) == ["fine"]
        assert session.run(OPEN, variables=more) == ["fine"]


def test_names_in_the_keychain(session: Session) -> None:
    """The item has the service and account that were promised, its label names no company, keyring's class reads it."""
    script = START + (
        "import base64, secretstorage\n"
        "from keyring.backends.SecretService import Keyring\n"
        "vault = Vault.create(folder, KeychainSlot()); account = 'data-key:' + vault.vault_id; vault.close()\n"
        "bus = secretstorage.dbus_init()\n"
        "items = list(secretstorage.search_items(bus, {'service': 'Company Connections', 'username': account}))\n"
        "print([item.get_label() for item in items]); bus.close()\n"
        "print(len(base64.b64decode(Keyring().get_password('Company Connections', account))))\n"
    )
    assert session.run(script)[-2:] == ["['Company Connections']", "32"]


@pytest.mark.parametrize("greets", [True, False])
def test_silent_keychain(session: Session, greets: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """One that never answers is given up in time; while its call is outstanding, others are told at once."""
    script = START + (
        "import socket, threading\n"
        "with socket.socket(socket.AF_UNIX) as bus:\n"
        "    bus.bind(os.environ['DBUS_SESSION_BUS_ADDRESS'].removeprefix('unix:path=')); bus.listen()\n"
        "    if sys.argv[2] == 'True':\n"
        "        def greet():\n"
        "            with bus.accept()[0] as client:\n"
        "                client.recv(100); client.send(b'OK 0123456789abcdef0123456789abcdef\\r\\n')\n"
        "                while client.recv(1000): pass\n"
        "        threading.Thread(target=greet, daemon=True).start()\n"
        "    attempt(opened)\n"
        "    if sys.argv[2] == 'True':\n"
        "        began = time.perf_counter(); attempt(opened); print(time.perf_counter() - began < 0.5)\n"
        "    print([thread.daemon for thread in threading.enumerate() if thread.name == 'keychain'])\n"
    )
    address = f"unix:path={session.home / 'silent'}"
    assert session.run(CREATE) == ["fine"]
    said = session.run(script, None, variables={"DBUS_SESSION_BUS_ADDRESS": address}, arguments=(str(greets),))
    assert said.pop(0) == "vault_locked keychain did not answer"
    assert said == (["vault_locked keychain is being asked", "True", "[True]"] if greets else ["[]"])


def test_four_processes_one_item(session: Session) -> None:
    """Four processes that make a vault at once keep one key in the keychain, and each opens it."""
    script = START + (
        "import subprocess\n"
        "maker = [sys.executable, '-c', 'import sys; from pathlib import Path;'\n"
        "  'from qbo_desktop.vault.vault import *; v = Vault.create(Path(sys.argv[1]), KeychainSlot()); v.setups()']\n"
        "for trial in range(2):\n"
        "    where = f'{folder}{trial}'\n"
        "    makers = [subprocess.Popen([*maker, where]) for _ in range(4)]\n"
        "    print([maker.wait() for maker in makers])\n"
        "found = subprocess.run(['secret-tool', 'search', '--all', 'service', 'Company Connections'],\n"
        "  capture_output=True, text=True)\n"
        "print(found.stdout.count('secret = '))\n"
    )
    assert session.run(script) == ["[0, 0, 0, 0]"] * 2 + ["2"]


def test_either_opens(session: Session) -> None:
    """Keychain and passphrase open the same vault; a lost keychain costs nothing, and takes the key up again."""
    add = "from unit.vault.samples import CHEAP, PASSPHRASE\n"
    both = add + "vault = opened(); vault.add_slot(CHEAP); vault.close()\n"
    by_hand = add + "attempt(lambda: opened(passphrase=PASSPHRASE))\n"
    again = add + "vault = opened(passphrase=PASSPHRASE); vault.add_slot(KeychainSlot()); vault.close()\n"
    assert session.run(CREATE) == ["fine"]
    session.run(START + both)
    assert session.run(OPEN + by_hand) == ["fine", "fine"]
    rmtree(session.home / ".local" / "share" / "keyrings")
    assert session.run(OPEN + by_hand) == ["keychain_changed item missing", "fine"]
    session.run(START + again)
    assert session.run(OPEN) == ["fine"]


ITEMS = (
    "import subprocess\n"
    "found = subprocess.run(['secret-tool', 'search', '--all', 'service', 'Company Connections'],\n"
    "  capture_output=True, text=True)\n"
    "print((found.stdout + found.stderr).count('attribute.username = data-key:'))\n"
)
REKEY = START + (
    "from unit.vault.samples import NOW; from qbo_desktop.core.history import *\n"
    "from qbo_desktop.vault import rekeying; from qbo_desktop.vault.records import WaysIn\n"
    "vault = opened()\n"
    "def end(*_): os.kill(os.getpid(), 9)\n"
    "if len(sys.argv) > 2 and os.fork() == 0: setattr(rekeying, sys.argv[2], end)\n"
    "elif len(sys.argv) > 2: os.wait(); sys.exit(0)\n"
    "rekeying.rekey(vault, WaysIn(None), HistoryEntry(NOW, HistoryEvent.KEY_CHANGED))\n"
    "if len(sys.argv) > 2: end()\n"
    "rekeying.finish(vault, NOW); vault.close()\n"
)


def test_new_data_key_in_the_keychain(session: Session) -> None:
    """A new key has an item of its own; the old one's is taken out at the end, and only the new one opens."""
    assert session.run(CREATE) == ["fine"]
    assert session.run(REKEY + ITEMS) == ["1"]
    assert session.run(OPEN) == ["fine"]
    assert session.run(REKEY + ITEMS) == ["1"]
    assert session.run(OPEN) == ["fine"]


@pytest.mark.parametrize(("step", "items"), [("keep_key", 1), ("transaction", 2), ("_read_back", 2)])
def test_new_data_key_cut_off(session: Session, step: str, items: int) -> None:
    """Killed on the way, the vault opens with the item of one of both keys; the next try leaves one item alone."""
    assert session.run(CREATE) == ["fine"]
    assert session.run(REKEY, arguments=(step,)) == []
    assert session.run(OPEN + ITEMS) == ["fine", str(items)]
    finished = START + "from unit.vault.samples import NOW\nfrom qbo_desktop.vault.rekeying import finish\n"
    assert session.run(finished + "vault = opened(); finish(vault, NOW); vault.close()\n") == []
    assert session.run(REKEY + ITEMS) == ["1"]
    assert session.run(OPEN) == ["fine"]


def test_locked_keychain_takes_no_new_key(session: Session) -> None:
    """While the keychain is locked the old key stays, and opens as before."""
    script = REKEY.replace("vault = opened()", "vault = opened(passphrase=PASSPHRASE)").replace("None", "PASSPHRASE")
    add = "from unit.vault.samples import CHEAP\nvault = opened(); vault.add_slot(CHEAP); vault.close()\n"
    assert session.run(CREATE) == ["fine"]
    session.run(START + add)
    script = "from unit.vault.samples import PASSPHRASE\n" + script
    refused = script.replace("rekeying.rekey(", "try: rekeying.rekey(").replace(
        "KEY_CHANGED))\n", "KEY_CHANGED))\nexcept VaultError as error: print(error)\n"
    )
    assert session.run(refused, LOCKED) == ["vault_locked keychain"]
    assert session.run(OPEN) == ["fine"]
