"""`schedule`: one round through the scheduler's own command line, and only then its entry."""

import os
import shlex
import sys
from pathlib import Path

import pytest
from support.command_line import CommandLine, Ended
from support.command_worlds import World

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
REFUSES = "case $* in *enable*) exit 1 ;; esac"


def with_systemd(line: CommandLine, behaviour: str = "") -> dict[str, str]:
    """An environment whose systemctl does as told, and writes down what it was asked."""
    tools = line.folder / "tools"
    tools.mkdir(exist_ok=True)
    systemctl = tools / "systemctl"
    systemctl.write_text(f'#!/bin/sh\necho "$*" >>{shlex.quote(str(tools / "asked"))}\n{behaviour}\nexit 0\n')
    systemctl.chmod(0o700)
    return {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}


def without_systemd(line: CommandLine) -> dict[str, str]:
    """An environment in which no systemd answers, whatever this computer has."""
    return with_systemd(line, "exit 1")


def units(line: CommandLine) -> list[Path]:
    folder = line.folder / "home" / ".config" / "systemd" / "user"
    return sorted(folder.rglob("*")) if folder.exists() else []


def schedule(line: CommandLine, action: str, environment: dict[str, str], *more: str) -> Ended:
    return line.run("schedule", action, *more, environment=environment)


def test_on_status_off(world: World) -> None:
    """On runs a round and writes both units with this command line; status says so; off leaves nothing, also twice."""
    systemd = with_systemd(world)
    assert schedule(world, "status", systemd, "--json").document["schedule"]["on"] is False
    ended = schedule(world, "on", systemd, "--json")
    assert (ended.code, ended.err) == (0, "")
    stated = ended.document["schedule"]
    assert (stated["on"], stated["current"], stated["scheduler"]) == (True, True, "systemd")
    command = stated["command"]
    assert command[-5:] == [
        "--data-dir",
        str(world.data),
        "--passphrase-file",
        str(world.passphrase_file),
        "keep-alive",
    ]
    assert Path(command[0]).is_absolute()
    assert [str(path) for path in units(world)] == stated["files"]
    assert "keep-alive" in units(world)[0].read_text()
    assert schedule(world, "status", systemd, "--json").document["schedule"]["on"] is True
    for _ in range(2):
        ended = schedule(world, "off", systemd, "--json")
        assert (ended.code, ended.document["schedule"]["on"]) == (0, False)
    assert units(world) == []


def test_no_systemd(world: World) -> None:
    """Where no systemd answers it is said, with the command for another scheduler; nothing was written or sent."""
    ended = schedule(world, "on", without_systemd(world))
    assert ended.code == 2
    assert "There is no scheduler for you on this computer" in ended.err
    assert f"{world.passphrase_file} keep-alive" in ended.err
    assert units(world) == []
    assert schedule(world, "on", without_systemd(world), "--json").error["code"] == "usage"
    assert schedule(world, "off", without_systemd(world)).code == 0
    assert schedule(world, "status", without_systemd(world)).out == "off\n"


def test_a_vault_that_needs_a_person_is_not_scheduled(world: World) -> None:
    """When the round cannot open the vault, that is said: 5, and nothing is written."""
    world.options = ["--data-dir", str(world.data)]
    ended = schedule(world, "on", with_systemd(world))
    assert ended.code == 5
    assert "cannot be opened while nobody is there" in ended.err
    assert units(world) == []


def test_what_systemd_refuses_is_not_half_done(world: World) -> None:
    """A systemd that answers but refuses: 2, and nothing is left."""
    ended = schedule(world, "on", with_systemd(world, REFUSES), "--json")
    assert (ended.code, ended.error["code"]) == (2, "usage")
    assert units(world) == []


def test_nothing_to_schedule(fresh: CommandLine) -> None:
    """Without a vault: 8, and no folder is made; the demo is refused: 2."""
    ended = schedule(fresh, "on", with_systemd(fresh), "--json")
    assert (ended.code, ended.error["code"]) == (8, "not_found")
    assert not fresh.data.exists()
    fresh.options.append("--demo")
    assert schedule(fresh, "on", with_systemd(fresh), "--json").code == 2
    assert units(fresh) == []
