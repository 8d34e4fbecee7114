"""Waiting for the browser only while the app keys are good: refused ones are told at once, not by a time-out."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from qbo_desktop.app.parts import Parts
from qbo_desktop.core.authorization import AuthorizationResponse
from qbo_desktop.core.errors import ConfigurationRejected, QboDesktopError
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import Setup


async def answer_unless_refused(
    parts: Parts, setup: Setup, answer: Coroutine[Any, Any, AuthorizationResponse]
) -> AuthorizationResponse:
    """What the browser brings, while Intuit is asked about the keys beside it. Raises ConfigurationRejected.

    A custom setup's server is not asked: what it makes of a code that nobody gave out, only Intuit's answer is known
    for. Anything but a plain refusal of the keys says nothing, and the wait goes on.
    """
    if setup.environment is Environment.CUSTOM:
        return await answer
    waiting = parts.tasks.start(answer, "browser's answer")
    asking = parts.tasks.start(_refusal(parts, setup), "check keys")
    try:
        await asyncio.wait({waiting, asking}, return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done() and (refusal := asking.result()) is not None:
            raise refusal
        return await waiting
    finally:
        for task in (waiting, asking):
            task.cancel()


async def _refusal(parts: Parts, setup: Setup) -> ConfigurationRejected | None:
    try:
        await parts.tokens.probe_keys(setup)
    except ConfigurationRejected as rejected:
        return rejected
    except QboDesktopError:
        pass
    return None
