"""Sealed files: opened by the right key alone, by us and by `age`, and never a surprise."""

import base64
import os
import select
import shutil
import string
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qbo_desktop.app import sealing
from qbo_desktop.app.resources import resource
from qbo_desktop.app.sealing import (
    Seal,
    is_sealed,
    seal_for_recipient,
    seal_of,
    seal_with_passphrase,
    six_words,
    unseal,
)
from qbo_desktop.core.errors import FileProblem, UnusableFile, Usage
from qbo_desktop.core.secret import Secret

CONTENT = "Sandbox Bakery: €, \0 and a line end\r\n".encode()
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
needs_age = pytest.mark.skipif(
    shutil.which("age") is None or shutil.which("age-keygen") is None, reason="not installed: age"
)


class Keys:
    """An identity as `age-keygen` writes it, with its public half."""

    def __init__(self) -> None:
        import pyrage  # type: ignore[import-untyped]

        identity = pyrage.x25519.Identity.generate()
        self.recipient = str(identity.to_public())
        self.file = f"# created: 2026-11-23T20:00:00Z\n# public key: {self.recipient}\n{identity}\n".encode()


@pytest.fixture(scope="module")
def keys() -> Keys:
    return Keys()


@pytest.fixture(scope="module")
def passphrase() -> Secret:
    return six_words()


@pytest.fixture(scope="module")
def by_passphrase(passphrase: Secret) -> bytes:
    """Made once: it costs a second."""
    return seal_with_passphrase(CONTENT, passphrase)


def problem(
    data: bytes, *, identity_file: bytes | None = None, passphrase: Secret | None = None
) -> tuple[FileProblem, str | None]:
    with pytest.raises(UnusableFile) as caught:
        unseal(data, identity_file=identity_file, passphrase=passphrase)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return caught.value.problem, caught.value.field


def armored(data: bytes, line_end: str = "\n") -> bytes:
    text = base64.b64encode(data).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    ends = ("-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----")
    return line_end.join([ends[0], *lines, ends[1], ""]).encode()


def cheap(sealed: bytes, factor: str) -> bytes:
    """The same file with another scrypt work factor written into it."""
    magic, stanza, rest = sealed.split(b"\n", 2)
    return b"\n".join((magic, stanza.rpartition(b" ")[0] + b" " + factor.encode(), rest))


@given(data=st.binary(max_size=200_000))
@SLOW
def test_a_recipient_gets_what_was_sealed(data: bytes, keys: Keys) -> None:
    """Any content comes back whole for the holder of the identity."""
    sealed = seal_for_recipient(data, keys.recipient)
    assert (is_sealed(sealed), seal_of(sealed)) == (True, Seal.RECIPIENT)
    assert unseal(sealed, identity_file=keys.file) == data


def test_a_passphrase_opens(by_passphrase: bytes, passphrase: Secret) -> None:
    """The passphrase brings the content back, also when an identity is at hand that is not needed."""
    assert seal_of(by_passphrase) is Seal.PASSPHRASE
    assert unseal(by_passphrase, passphrase=passphrase, identity_file=b"") == CONTENT


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n \n"], ids=["plain", "mark", "empty lines"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_armored_files(before: bytes, line_end: str, keys: Keys) -> None:
    """A file that travelled as text, through mail and editors, is known and opened."""
    sealed = before + armored(seal_for_recipient(CONTENT, keys.recipient), line_end)
    assert (is_sealed(sealed), seal_of(sealed)) == (True, Seal.RECIPIENT)
    assert unseal(sealed, identity_file=keys.file) == CONTENT


def test_one_of_several_identities(keys: Keys) -> None:
    """An identity file may hold the keys of a whole life."""
    several = Keys().file + b"\r\n" + keys.file.replace(b"\n", b"\r\n") + Keys().file
    assert unseal(seal_for_recipient(CONTENT, keys.recipient), identity_file=several) == CONTENT


def test_missing_and_wrong_keys_are_told_apart(keys: Keys, by_passphrase: bytes) -> None:
    """The caller learns which key to ask for, and whether the one that was given is another one."""
    for_keys = seal_for_recipient(CONTENT, keys.recipient)
    sealed = FileProblem.SEALED
    assert problem(for_keys) == (sealed, "identity_missing")
    assert problem(for_keys, passphrase=Secret("x")) == (sealed, "identity_missing")
    assert problem(for_keys, identity_file=Keys().file) == (sealed, "identity")
    assert problem(by_passphrase) == (sealed, "passphrase_missing")
    assert problem(by_passphrase, identity_file=keys.file) == (sealed, "passphrase_missing")
    assert problem(cheap(by_passphrase, "1"), passphrase=Secret("another")) == (sealed, "passphrase")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"# nothing but a remark\n",
        b"AGE-SECRET-KEY-1NOTAKEY\n",
        b"\xff\xfe",
        b"-----BEGIN OPENSSH PRIVATE KEY-----\n",
        b"#" * (sealing.LARGEST_IDENTITY + 1),
    ],
    ids=["empty", "remark", "damaged", "binary", "another kind", "too long"],
)
def test_files_that_hold_no_identity(content: bytes, keys: Keys) -> None:
    """A file that is no identity is named as what is wrong, not the sealed one."""
    sealed = seal_for_recipient(CONTENT, keys.recipient)
    assert problem(sealed, identity_file=content) == (FileProblem.INVALID, "identity_file")


def test_damage_is_never_content(keys: Keys) -> None:
    """With any one byte changed, or cut anywhere, a file is refused."""
    sealed = seal_for_recipient(CONTENT, keys.recipient)
    broken = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in range(len(sealed))]
    broken += [sealed[:length] for length in range(len(sealed))]
    broken.append(sealed + b"x")
    for each in broken:
        found, _ = problem(each, identity_file=keys.file)
        assert found in (FileProblem.UNREADABLE, FileProblem.NOT_OURS, FileProblem.SEALED, FileProblem.TOO_NEW)
    assert problem(sealed[:-1] + bytes([sealed[-1] ^ 1]), identity_file=keys.file)[0] is FileProblem.UNREADABLE


@given(
    data=st.binary(max_size=400),
    start=st.sampled_from([b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> "]),
)
@SLOW
def test_any_bytes(data: bytes, start: bytes, keys: Keys) -> None:
    """Whatever a file holds, opening it ends in one of our own errors."""
    for content in (start + data, armored(start + data)):
        found, _ = problem(content, identity_file=keys.file, passphrase=Secret("x"))
        assert found is not FileProblem.SEALED or is_sealed(content)


@pytest.mark.parametrize("factor", ["21", "22", "30", "64", "99"])
def test_excessive_work_is_refused(factor: str, by_passphrase: bytes, passphrase: Secret) -> None:
    """A file cannot make this computer calculate for minutes or fill its memory."""
    assert problem(cheap(by_passphrase, factor), passphrase=passphrase) == (FileProblem.INVALID, "work_factor")


@pytest.mark.parametrize("factor", ["0", "", "-1", "018", "1e1", "255", "x"])
def test_work_factors_that_are_none(factor: str, by_passphrase: bytes, passphrase: Secret) -> None:
    """A work factor that is not written as the format says is damage."""
    assert problem(cheap(by_passphrase, factor), passphrase=passphrase)[0] is FileProblem.UNREADABLE


def test_sizes_have_limits(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing larger than any file of ours is sealed, or read."""
    sealed = seal_for_recipient(CONTENT, keys.recipient)
    monkeypatch.setattr(sealing, "LARGEST_CONTENT", len(CONTENT) - 1)
    with pytest.raises(Usage, match="content_too_large"):
        seal_for_recipient(CONTENT, keys.recipient)
    assert problem(sealed, identity_file=keys.file) == (FileProblem.NOT_OURS, None)
    monkeypatch.setattr(sealing, "LARGEST_SEALED", len(sealed) - 1)
    assert problem(sealed) == (FileProblem.NOT_OURS, None)


@pytest.mark.parametrize("data", [b"", b"{}", b"age", b"AGE-SECRET-KEY-1", b"PK\3\4", b"\n\n{}"])
def test_other_files_are_not_sealed(data: bytes) -> None:
    """A plain file is not taken for a sealed one, and opening it says so."""
    assert not is_sealed(data)
    assert problem(data) == (FileProblem.NOT_OURS, None)


def test_a_newer_age_file_is_named_as_such() -> None:
    """A later version of the format is not called damaged."""
    assert problem(b"age-encryption.org/v2\n-> X25519 abc\n")[0] is FileProblem.TOO_NEW


def test_recipients_are_public_keys(keys: Keys) -> None:
    """Anything but an age public key is refused without being repeated: people paste private keys by mistake."""
    private = keys.file.decode().splitlines()[-1]
    flipped = keys.recipient[:-1] + ("q" if keys.recipient[-1] != "q" else "p")
    for recipient in ("", private, flipped, keys.recipient + "\n", keys.recipient.upper(), "ssh-ed25519 AAAA", "age1é"):
        with pytest.raises(Usage) as caught:
            seal_for_recipient(CONTENT, recipient)
        assert str(caught.value) == "usage recipient"


def test_passphrases_have_a_length() -> None:
    """No file is sealed by nothing, nor by something that no person typed."""
    for text, detail in (("", "passphrase_empty"), ("x" * 1025, "passphrase_too_long")):
        with pytest.raises(Usage, match=detail):
            seal_with_passphrase(CONTENT, Secret(text))


def test_the_word_list() -> None:
    """2048 distinct words of three to seven plain letters: eleven bits each."""
    words = resource("words.txt").read_text(encoding="ascii").split("\n")
    assert words.pop() == ""
    assert len(words) == len(set(words)) == 2**11
    assert words == sorted(words)
    assert all(3 <= len(word) <= 7 and set(word) <= set(string.ascii_lowercase) for word in words)


def test_six_words_are_drawn_anew() -> None:
    """Each passphrase is six words of the list, and every word can come up."""
    words = resource("words.txt").read_text(encoding="ascii").split()
    drawn = [six_words().reveal().split("-") for _ in range(3000)]
    assert all(len(each) == 6 for each in drawn)
    assert len({tuple(each) for each in drawn}) == len(drawn)
    seen = {word for each in drawn for word in each}
    assert seen <= set(words)
    assert len(seen) > 2000  # 18,000 draws leave 0.3 of 2048 words out on average


@needs_age
def test_age_opens_what_we_sealed_and_we_what_it_sealed(tmp_path: Path) -> None:
    """Keys of `age-keygen` work here, in both directions, binary and armored."""
    subprocess.run(["age-keygen", "-o", tmp_path / "key"], check=True, capture_output=True)
    recipient = subprocess.run(["age-keygen", "-y", tmp_path / "key"], check=True, capture_output=True, text=True)
    public = recipient.stdout.strip()
    opened = subprocess.run(
        ["age", "-d", "-i", tmp_path / "key"],
        input=seal_for_recipient(CONTENT, public),
        check=True,
        capture_output=True,
    )
    assert opened.stdout == CONTENT
    for form in ((), ("-a",)):
        theirs = subprocess.run(["age", *form, "-r", public], input=CONTENT, check=True, capture_output=True).stdout
        assert unseal(theirs, identity_file=(tmp_path / "key").read_bytes()) == CONTENT


@needs_age
def test_age_opens_our_passphrase(tmp_path: Path, by_passphrase: bytes, passphrase: Secret) -> None:
    """Who has `age` and the six words needs no program of ours."""
    (tmp_path / "sealed").write_bytes(by_passphrase)
    at_a_terminal(["age", "-d", "-o", str(tmp_path / "plain"), str(tmp_path / "sealed")], passphrase, times=1)
    assert (tmp_path / "plain").read_bytes() == CONTENT


@needs_age
def test_we_open_the_passphrase_of_age(tmp_path: Path, passphrase: Secret) -> None:
    """A file that a consultant sealed with `age -p` opens here."""
    (tmp_path / "plain").write_bytes(CONTENT)
    at_a_terminal(["age", "-p", "-o", str(tmp_path / "sealed"), str(tmp_path / "plain")], passphrase, times=2)
    assert unseal((tmp_path / "sealed").read_bytes(), passphrase=passphrase) == CONTENT


def at_a_terminal(command: list[str], passphrase: Secret, *, times: int) -> None:
    """Run a program that asks for a passphrase on its terminal `times` times."""
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(["setsid", "--ctty", "--wait", *command], stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said, answered = b"", 0
    try:
        while select.select([ours], [], [], 60)[0]:
            try:
                chunk = os.read(ours, 4096)
            except OSError:  # Linux's way to say that nobody holds the other end
                break
            said += chunk
            if answered < times and said.rstrip().endswith(b":"):
                os.write(ours, passphrase.reveal().encode() + b"\n")
                said, answered = b"", answered + 1
    finally:
        os.close(ours)
        code = process.wait(60)
    assert (code, answered) == (0, times), said.decode(errors="replace")
