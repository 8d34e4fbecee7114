"""Notices on a Linux desktop (freedesktop.org's Desktop Notifications Specification), by D-Bus and without Qt."""

import asyncio
import os
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from enum import IntEnum
from html import escape
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call  # type: ignore[import-untyped]
from jeepney.auth import AuthenticationError  # type: ignore[import-untyped]
from jeepney.bus import get_bus  # type: ignore[import-untyped]
from jeepney.io.asyncio import Proxy, open_dbus_router  # type: ignore[import-untyped]
from jeepney.io.common import RouterClosed  # type: ignore[import-untyped]
from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # type: ignore[import-untyped]

from qbo_desktop.desktop.menu_entry import ICON, NAME

_PATIENCE_SECONDS = 3.0
_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
_NO_EXPIRY, _SERVERS_EXPIRY = 0, -1
_NOBODY_THERE = (
    OSError,
    EOFError,
    TimeoutError,
    AuthenticationError,
    DBusErrorResponse,
    RouterClosed,
)


class Urgency(IntEnum):
    """As the specification numbers them; a critical notice stays until it is seen."""

    LOW = 0
    NORMAL = 1
    CRITICAL = 2


@dataclass(frozen=True, slots=True)
class DesktopNotice:
    """Plain text throughout. `actions` are pairs of a name and what stands on the button; `default` is a click."""

    title: str
    body: str
    urgency: Urgency = Urgency.NORMAL
    actions: tuple[tuple[str, str], ...] = ()


class Posted:
    """A notice that the desktop took; it can be answered as long as this is open."""

    def __init__(self, number: int, router: Any, signals: Any, held: AsyncExitStack) -> None:
        self.number = number
        self._router = router
        self._signals = signals
        self._held = held

    async def answer(self) -> str | None:
        """Wait for the name of the action that is pressed; None when the notice went away without one."""
        while True:
            message = await self._signals.get()
            member, (number, *rest) = message.header.fields[HeaderFields.member], message.body
            if number != self.number:
                continue
            return str(rest[0]) if member == "ActionInvoked" else None

    async def close(self) -> None:
        """Let the notice stand, and hear no more of it."""
        with suppress(*_NOBODY_THERE):
            await self._held.aclose()


async def post(notice: DesktopNotice, *, replaces: int = 0, stays: bool = False) -> Posted | None:
    """Show it, in the place of an earlier one of that number; None where no desktop can.

    `stays`: whoever shows it ends at once. Then it has no buttons, and does not name our menu entry: some desktops take
    a program's notices away with the program.
    """
    bus = _bus()
    if bus is None:
        return None
    async with AsyncExitStack() as opened:
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                router = await opened.enter_async_context(open_dbus_router(bus))
                signals = opened.enter_context(router.filter(_signals(), bufsize=32))
                await Proxy(message_bus, router).AddMatch(_signals())
                (able,) = await _call(router, "GetCapabilities")
                (number,) = await _call(
                    router, "Notify", "susssasa{sv}i", _arguments(notice, frozenset(able), replaces, stays=stays)
                )
        except _NOBODY_THERE:
            return None
        return Posted(int(number), router, signals, opened.pop_all())


def _arguments(
    notice: DesktopNotice, able: frozenset[str], replaces: int, *, stays: bool
) -> tuple[str, int, str, str, str, list[str], dict[str, tuple[str, object]], int]:
    body = escape(notice.body, quote=False) if "body-markup" in able else notice.body
    actions = [part for action in notice.actions for part in action] if "actions" in able and not stays else []
    hints: dict[str, tuple[str, object]] = {"urgency": ("y", int(notice.urgency))}
    if not stays:
        hints["desktop-entry"] = ("s", NAME)
    expiry = _NO_EXPIRY if notice.urgency is Urgency.CRITICAL else _SERVERS_EXPIRY
    return "Company Connections", replaces, ICON, notice.title, body, actions, hints, expiry


def _signals() -> Any:
    return MatchRule(type="signal", interface=_SERVICE.interface, path=_SERVICE.object_path)


async def _call(router: Any, method: str, signature: str | None = None, body: tuple[object, ...] = ()) -> Any:
    return unwrap_msg(await router.send_and_get_reply(new_method_call(_SERVICE, method, signature, body)))


def _bus() -> str | None:
    """The D-Bus session bus, if there is one; systemd's stands at a known place even where nobody names it."""
    try:
        address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"
        get_bus(address)
    except (LookupError, ValueError, RuntimeError):
        return None
    return address
