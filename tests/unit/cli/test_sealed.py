"""`[seal]` and what opens it: sealed passes, sealed setups, and where passphrases come from."""

import json
import os
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest
from support.command_line import CommandLine
from support.command_worlds import World, make_vault
from support.demo_intuit import BAKERY

from qbo_desktop.app import sealing
from qbo_desktop.core.secret import Secret

WORDS = "zażółć gęślą jaźń"
LIVE = {
    "format": "qbo-desktop-setup/1",
    "name": "Acme Advisors",
    "app_name": "",
    "made_by": "",
    "environment": "production",
    "client_id": "ABx1canaryclient",
    "client_secret": "canarysecret",
    "redirect_uri": "https://connect.example.com/quickbooks/",
    "loopback_port": 47813,
    "scopes": ["com.intuit.quickbooks.accounting"],
}


@contextmanager
def descriptor(content: bytes) -> Iterator[str]:
    """The number of a descriptor from which this can be read."""
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    try:
        yield str(reading)
    finally:
        os.close(reading)


@pytest.fixture
def identity() -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def identity_file(identity: pyrage.x25519.Identity, tmp_path: Path) -> Path:
    file = tmp_path / "identity.txt"
    file.write_text(f"# public key: {identity.to_public()}\n{identity}\n")
    return file


def sealed_file(folder: Path, content: bytes) -> Path:
    file = folder / "acme.companysetup"
    file.write_bytes(content)
    return file


def test_a_sealed_pass(world: World, identity: pyrage.x25519.Identity, tmp_path: Path) -> None:
    """A sealed pass is this person's file alone and no text, opens for its receiver, and leaves the same receipt."""
    file = tmp_path / "pass.age"
    ended = world.here(
        *("export", BAKERY, "--pass", "--to", str(file), "--for", "Anna", "--format", "env", "--json"),
        *("--recipient", str(identity.to_public())),
    )
    assert (ended.code, ended.err, ended.document["file"]) == (0, "", str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    opened = pyrage.decrypt(file.read_bytes(), [identity]).decode()
    assert world.here("token", BAKERY).out.strip() in opened
    assert opened.endswith("\n")
    assert b"QBO_" not in file.read_bytes()
    assert "Anna, until" in world.here("history").out


def test_a_sealed_pass_on_standard_output(world: World, identity: pyrage.x25519.Identity) -> None:
    """`--to -` prints the sealed file alone."""
    arguments = ("export", BAKERY, "--pass", "--to", "-", "--for", "Anna", "--recipient", str(identity.to_public()))
    done = subprocess.run(world.command(*arguments), capture_output=True, env=world.environment, check=True)
    assert json.loads(pyrage.decrypt(done.stdout, [identity]))["realm_id"] == BAKERY


def test_a_key_that_seals_nothing(world: World, tmp_path: Path) -> None:
    """A recipient that is none, or a private key by mistake, is 2 before anything is refreshed, and is not repeated."""
    for key in ("age1canary", "AGE-SECRET-KEY-1CANARY"):
        ended = world.here(
            *("export", BAKERY, "--pass", "--to", str(tmp_path / "x"), "--for", "Anna", "--json", "--recipient", key)
        )
        assert (ended.code, ended.error["code"]) == (2, "usage")
        assert "canary" not in ended.err.casefold()
    assert world.intuit.counters["refresh"] == 0
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("line", "said"),
    [(b"", "empty"), (b"\nx", "empty"), (b"\xff\xfe\n", "UTF-8"), (b"x" * 1025 + b"\n", "long"), (b"x" * 9000, "long")],
)
def test_no_passphrase_in_the_descriptor(world: World, tmp_path: Path, line: bytes, said: str) -> None:
    """A descriptor whose first line is no passphrase is 2, and nothing is written."""
    with descriptor(line) as number:
        ended = world.here("setup", "export", "demo", "--to", str(tmp_path / "x"), "--passphrase-fd", number, "--json")
    assert (ended.code, ended.error["code"]) == (2, "usage")
    assert said in ended.error["title"]
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("number", ["-1", "987", "99999999999999999999"])
def test_a_descriptor_that_is_not_open(world: World, tmp_path: Path, number: str) -> None:
    """A descriptor that nobody opened is 2, and said to be that."""
    ended = world.here("setup", "export", "demo", "--to", str(tmp_path / "x"), f"--passphrase-fd={number}", "--json")
    assert (ended.code, ended.error["title"]) == (2, "Nothing can be read from that descriptor")


def test_exporting_a_setup(world: World, tmp_path: Path) -> None:
    """The plain file is this person's alone, holds everything another computer needs, and leaves a receipt."""
    file = tmp_path / "demo.companysetup"
    ended = world.here("setup", "export", "DEMO", "--to", str(file), "--json")
    assert (ended.code, ended.err) == (0, "")
    assert set(ended.document) == {"version", "setup", "file"}
    assert (ended.document["file"], ended.document["setup"]["connections"]) == (str(file), 3)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    secret = world.intuit.setup.client_secret.reveal()
    assert json.loads(file.read_text())["client_secret"] == secret
    assert secret not in ended.out
    receipt = world.here("history", "--json").document["events"][0]
    assert (receipt["event"], receipt["result"], receipt["realm_id"]) == ("exported", "ok", None)
    assert receipt["detail"] == "setup Demo"
    assert world.here("setup", "export", "demo", "--to", str(file)).code == 2
    assert world.here("setup", "export", "nobody", "--to", str(tmp_path / "x")).code == 8
    assert world.here("setup", "export", "demo", "--to", str(tmp_path / "no" / "x")).code == 2
    receipts = [one for one in world.here("history", "--json").document["events"] if one["event"] == "exported"]
    assert len(receipts) == 1


def test_a_sealed_setup_goes_from_one_computer_to_another(world: World, tmp_path: Path) -> None:
    """A setup sealed here with a passphrase is added there with it, and is the same setup."""
    file = tmp_path / "demo.companysetup"
    with descriptor(WORDS.encode() + b"\r\nrest") as number:
        assert world.here("setup", "export", "demo", "--to", str(file), "--passphrase-fd", number).code == 0
    assert sealing.is_sealed(file.read_bytes())
    (tmp_path / "there").mkdir()
    there = CommandLine(tmp_path / "there")
    make_vault(there)
    with descriptor(WORDS.encode()) as number:
        ended = there.here("setup", "add", str(file), "--passphrase-fd", number, "--json")
    assert (ended.code, ended.err) == (0, "")
    (setup,) = world.here("setup", "list", "--json").document["setups"]
    assert ended.document["setup"] == {**setup, "connections": 0}


def test_a_setup_sealed_for_me(bare: CommandLine, identity: pyrage.x25519.Identity, identity_file: Path) -> None:
    """A setup sealed for a recipient is added with the identity file, from a file or from standard input."""
    content = sealing.seal_for_recipient(json.dumps(LIVE).encode(), str(identity.to_public()))
    file = sealed_file(identity_file.parent, content)
    ended = bare.here("setup", "add", str(file), "--identity", str(identity_file), "--json")
    assert (ended.code, ended.err, ended.document["setup"]["name"]) == (0, "", "Acme Advisors")
    assert "canarysecret" not in ended.out


def test_what_does_not_open(bare: CommandLine, identity: pyrage.x25519.Identity, identity_file: Path) -> None:
    """A missing key, another key and a foreign identity file are told apart; each is 2, and nothing is stored."""
    folder = identity_file.parent
    file = sealed_file(folder, sealing.seal_for_recipient(json.dumps(LIVE).encode(), str(identity.to_public())))
    (folder / "other.txt").write_text(str(pyrage.x25519.Identity.generate()))
    (folder / "none.txt").write_text("canary")
    titles = set()
    for extra in ([], ["--identity", str(folder / "other.txt")], ["--identity", str(folder / "none.txt")]):
        ended = bare.here("setup", "add", str(file), *extra, "--json")
        assert (ended.code, ended.error["code"]) == (2, "unusable_file")
        assert ended.error["todo"]
        assert "canary" not in ended.err
        titles.add(ended.error["title"])
    assert len(titles) == 3
    ended = bare.here("setup", "add", str(file), "--identity", str(folder / "missing"), "--json")
    assert (ended.code, ended.error["title"]) == (2, "The file cannot be read")
    file.write_bytes(file.read_bytes()[:-3])
    assert bare.here("setup", "add", str(file), "--identity", str(identity_file)).code == 2
    assert bare.here("setup", "list", "--json").document["setups"] == []


def test_a_passphrase_that_does_not_open(bare: CommandLine, tmp_path: Path) -> None:
    """A missing and a wrong passphrase are told apart; file and passphrase cannot both be standard input."""
    content = sealing.seal_with_passphrase(json.dumps(LIVE).encode(), Secret(WORDS))
    file = sealed_file(tmp_path, content)
    ended = bare.here("setup", "add", str(file), "--json")
    assert (ended.code, ended.error["title"]) == (2, "This file is sealed with a passphrase")
    with descriptor(b"canary\n") as number:
        ended = bare.here("setup", "add", str(file), "--passphrase-fd", number, "--json")
    assert (ended.code, ended.error["title"]) == (2, "That passphrase does not open this file")
    assert "canary" not in ended.err
    command = bare.command("setup", "add", "-", "--passphrase-fd", "0", "--json")
    done = subprocess.run(command, input=content, capture_output=True, env=bare.environment, check=False)
    assert done.returncode == 2
    assert "standard input" in json.loads(done.stderr)["error"]["title"]


def test_what_is_sealed_is_read_like_any_setup_file(bare: CommandLine, tmp_path: Path) -> None:
    """A seal around something else is opened, and then it is no setup file."""
    file = sealed_file(tmp_path, sealing.seal_with_passphrase(b"{}", Secret(WORDS)))
    with descriptor(WORDS.encode()) as number:
        ended = bare.here("setup", "add", str(file), "--passphrase-fd", number, "--json")
    assert (ended.code, ended.error["code"]) == (2, "unusable_file")
    assert "seal" not in ended.error["title"]
