"""Everything that can keep this program from its work, looked at once by a list of small checks.

Nothing is made: an empty data folder stays empty, and where there is no vault none is begun.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace

from qbo_desktop.app.compose import Application
from qbo_desktop.app.readiness import About, Check
from qbo_desktop.app.setups import StoredSetup
from qbo_desktop.app.vault_check import check_vault
from qbo_desktop.core.errors import (
    KeychainChanged,
    KeychainUnavailable,
    NotFound,
    QboDesktopError,
    Usage,
    VaultError,
    VaultLocked,
    WrongKey,
)
from qbo_desktop.core.identity import SetupId
from qbo_desktop.vault.keychain import look
from qbo_desktop.vault.vault import SlotKind, Vault

_OF_THE_PASSPHRASE = frozenset({"passphrase", "no passphrase slot"})


@dataclass(frozen=True, slots=True)
class _Found:
    """What opening the vault led to; `setups` is empty while it is not open."""

    application: Application
    trouble: QboDesktopError | None
    slots: frozenset[SlotKind]
    setups: tuple[StoredSetup, ...]

    @property
    def why_no_setup(self) -> About:
        """Why none is known, where none is."""
        closed = self.trouble is not None and not isinstance(self.trouble, NotFound)
        return About.SEALED if closed else About.NOTHING_YET

    @property
    def keychain_trouble(self) -> VaultError | None:
        """The trouble, where it is the keychain's."""
        trouble = self.trouble
        if isinstance(trouble, KeychainUnavailable | KeychainChanged):
            return trouble
        if isinstance(trouble, VaultLocked | WrongKey) and trouble.detail not in _OF_THE_PASSPHRASE:
            return trouble
        return None


async def diagnose(application: Application, setup_id: SetupId | None = None) -> AsyncIterator[Check]:
    """Each check as soon as it is known, in the order of the list; stop asking for more to cancel.

    With `setup_id` only what is about that setup is looked at; where it is not known any more, everything is.
    The application need not be open, and is best made with `create=False`. Raises Usage for a passphrase file that
    cannot be read; everything else that goes wrong is a check that failed.
    """
    found = await _look_at_vault(application)
    meant = tuple(stored for stored in found.setups if stored.id == setup_id)
    if meant:
        found = replace(found, setups=meant)
    for check in _OF_A_SETUP if meant else _CHECKS:
        for result in await check(found):
            yield result


async def _look_at_vault(application: Application) -> _Found:
    trouble: QboDesktopError | None = None
    slots: frozenset[SlotKind] = frozenset()
    setups: tuple[StoredSetup, ...] = ()
    try:
        slots = await application.parts.vault.run(lambda vault: frozenset(slot.kind for slot in vault.slots()))
        setups = await application.setups.all()
    except Usage:
        raise
    except QboDesktopError as error:
        trouble = error
    return _Found(application, trouble, slots, setups)


async def _keychain(found: _Found) -> tuple[Check, ...]:
    place = found.application.place
    if (trouble := found.keychain_trouble) is not None:
        return (Check("keychain", ok=False, error=trouble),)
    if isinstance(found.trouble, NotFound):
        if place.demo or place.passphrase_file is not None:
            return (Check("keychain", ok=True, about=About.NO_KEYCHAIN_NEEDED),)
        try:
            await asyncio.to_thread(look)
        except VaultError as error:
            return (Check("keychain", ok=False, error=error),)
        return (Check("keychain", ok=True),)
    if SlotKind.KEYCHAIN in found.slots and place.passphrase_file is None:
        return (Check("keychain", ok=True),)
    return (Check("keychain", ok=True, about=About.NO_KEYCHAIN_NEEDED),)


async def _vault(found: _Found) -> tuple[Check, ...]:
    if isinstance(found.trouble, NotFound):
        return (Check("vault", ok=True, about=About.NOTHING_YET),)
    if found.trouble is None:
        checks = await check_vault(found.application.parts)
        return tuple(check for check in checks if not check.ok) or checks[:1]
    if found.keychain_trouble is None:
        return (Check("vault", ok=False, error=found.trouble),)
    try:
        await asyncio.to_thread(_look_without_key, found.application)
    except QboDesktopError as error:
        return (Check("vault", ok=False, error=error),)
    return (Check("vault", ok=True, about=About.SEALED),)


def _look_without_key(application: Application) -> None:
    """Raises what opening the file raises."""
    Vault.open(application.place.folder).close()


async def _redirect_uri(found: _Found) -> tuple[Check, ...]:
    return tuple(found.application.readiness.redirect_uri(stored.setup) for stored in found.setups)


async def _port(found: _Found) -> tuple[Check, ...]:
    by_port = {stored.setup.loopback_port: stored.setup for stored in found.setups}
    checks = [await found.application.readiness.port(setup) for setup in by_port.values()]
    return tuple(checks) or (Check("port", ok=True, about=found.why_no_setup),)


async def _server(found: _Found) -> tuple[Check, ...]:
    """Keys, network, clock and proxy: one request for each setup, and what is the same for all is said once."""
    if not found.setups:
        known = Check("keys", ok=True, about=found.why_no_setup)
        demo = found.application.place.demo  # what it would be asked about starts with its first setup
        network = (
            (Check("network", ok=True, about=About.NOTHING_YET),)
            if demo
            else await found.application.readiness.network()
        )
        return (known, *network)
    asked = await asyncio.gather(*(found.application.readiness.server(stored.setup) for stored in found.setups))
    checks = [check for of_setup in asked for check in of_setup]
    keys = [check for check in checks if check.name == "keys"]
    return (*keys, *(one for name in ("network", "clock", "proxy") for one in _worst(checks, name)))


def _worst(checks: list[Check], name: str) -> tuple[Check, ...]:
    """The first of this name that failed, or else the first."""
    named = [check for check in checks if check.name == name]
    return tuple([check for check in named if not check.ok][:1] or named[:1])


_CHECKS: tuple[Callable[[_Found], Awaitable[tuple[Check, ...]]], ...] = (
    _keychain,
    _vault,
    _redirect_uri,
    _port,
    _server,
)
_OF_A_SETUP = (_server, _redirect_uri, _port)
