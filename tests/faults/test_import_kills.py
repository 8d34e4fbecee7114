"""A power cut at each write while a connection is taken over: it is here, or where it was, and it works."""

import asyncio
from itertools import count
from pathlib import Path

import pytest
from support.application import Rig
from support.demo_intuit import BAKERY
from support.fault_stage import DAY, Stage, staged, why_no_strace

from qbo_desktop.vault.vault import Vault

NO_STRACE = why_no_strace()


def import_under(stage: Stage, token: str, *inject: str) -> str:
    """What a process answers that imports while its writes to the vault are spoiled; empty when it was killed."""
    database = stage.folder / "data" / "vault.db"
    files = ("-P", str(database), "-P", f"{database}-journal")
    with stage.worker(["strace", "-f", "-o", "/dev/null", *files, *inject]) as worker:
        assert worker.hear() == "ready"
        worker.tell(f"import {BAKERY} {token}")
        return worker.hear()


async def ends_well(rig: Rig, stage: Stage, token: str) -> None:
    """The next start settles what is here; what is not here was never sent, and is as good as it was."""
    assert all(finding.ok for finding in await rig.in_vault(Vault.check))
    await rig.application.pending.settle_all()
    assert await rig.in_vault(Vault.pendings) == ()
    if await rig.application.connections.all():
        await rig.refresh()
        await rig.application.disconnector.disconnect(rig.key(), local=True)
    else:
        assert stage.demo.refresh(token).status == 200


@pytest.mark.skipif(NO_STRACE is not None, reason=NO_STRACE or "")
async def test_killed_at_each_write(tmp_path: Path) -> None:
    """Whenever the program dies, one holder is left whose token works, and no entry is damaged or half done.

    Every sixth write is enough here.
    """
    async with staged(tmp_path, 0) as stage:
        for kills in count():
            token = stage.demo.grant()["refresh_token"]
            stage.demo.control(advance_seconds=DAY)  # so that the value rotates when it is taken over
            inject = f"inject=pwrite64:signal=KILL:when={1 + kills * 6}"
            answer = await asyncio.to_thread(import_under, stage, token, "-e", "trace=pwrite64", "-e", inject)
            async with stage.opened() as rig:
                await ends_well(rig, stage, token)
            if answer:
                assert answer == "ok new"
                break
    assert kills >= 4
