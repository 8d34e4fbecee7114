"""Passphrase seals in a process of their own: the library would stop every thread of a window for seconds."""

import asyncio
import subprocess
import sys
from pathlib import Path

from qbo_desktop.app import sealing
from qbo_desktop.core.errors import Bug, FileProblem, QboDesktopError, UnusableFile, Usage, VaultFull
from qbo_desktop.core.secret import Secret

FLAG = "--seal-apart"
_DONE = b"done\n"
_LONGEST_SECONDS = 300.0


async def seal_apart(content: bytes, passphrase: Secret) -> bytes:
    """As `sealing.seal_with_passphrase`, with the caller's other work going on meanwhile."""
    return await asyncio.to_thread(_ask, b"seal", content, passphrase)


async def unseal_apart(content: bytes, passphrase: Secret) -> bytes:
    """As `sealing.unseal` with a passphrase, with the caller's other work going on meanwhile."""
    return await asyncio.to_thread(_ask, b"unseal", content, passphrase)


def _ask(what: bytes, content: bytes, passphrase: Secret) -> bytes:
    """The passphrase and the content travel through a pipe, never as an argument or in the environment."""
    words = passphrase.reveal().encode("utf-8", "surrogatepass")
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            _command(),
            input=b"%s %d\n%s%s" % (what, len(words), words, content),
            capture_output=True,
            timeout=_LONGEST_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise UnusableFile(FileProblem.INVALID, field="work_factor") from None
    except OSError:
        raise VaultFull(detail="process") from None
    if done.returncode < 0:  # ended by the system, as when its memory is used up
        raise UnusableFile(FileProblem.INVALID, field="work_factor")
    if done.stdout.startswith(_DONE):
        return done.stdout.removeprefix(_DONE)
    raise _told(done.stdout)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    # By path, since a packaged program may have put its own folder before the interpreter's by hand.
    root = str(Path(__file__).resolve().parents[2])
    code = f"import sys; sys.path.insert(0, {root!r}); from qbo_desktop.app.sealing_apart import answer; answer()"
    return [sys.executable, "-c", code]


def _told(answer: bytes) -> QboDesktopError:
    kind, _, rest = answer.decode("ascii", "replace").strip().partition(" ")
    problem, _, field = rest.partition(" ")
    if kind == "unusable" and problem in set(FileProblem):
        return UnusableFile(FileProblem(problem), field=field or None)
    if kind == "usage" and problem:
        return Usage(detail=problem)
    return Bug(detail="seal_apart")


def answer() -> None:
    """In the other process: read the order from standard input, write what came of it to standard output."""
    head, _, rest = sys.stdin.buffer.read().partition(b"\n")
    what, _, length = head.partition(b" ")
    passphrase, content = Secret(rest[: int(length)].decode("utf-8", "surrogatepass")), rest[int(length) :]
    try:
        if what == b"seal":
            result = _DONE + sealing.seal_with_passphrase(content, passphrase)
        else:
            result = _DONE + sealing.unseal(content, passphrase=passphrase)
    except UnusableFile as error:
        result = f"unusable {error.problem} {error.field or ''}".encode()
    except Usage as error:
        result = f"usage {error.detail}".encode()
    sys.stdout.buffer.write(result)
    sys.stdout.buffer.flush()
