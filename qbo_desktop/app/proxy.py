"""The proxy setting: read and written for the settings page, and asked before each request that leaves."""

import asyncio
import logging

from qbo_desktop.app.vault_desk import VaultDesk
from qbo_desktop.core.errors import (
    KeychainChanged,
    KeychainUnavailable,
    NetworkUnavailable,
    NotFound,
    Usage,
    VaultDamaged,
    VaultError,
    VaultLocked,
    WrongKey,
)
from qbo_desktop.core.proxy import NO_PASSWORD, Proxy, ProxyMode, ProxySetting, manual_proxy
from qbo_desktop.vault.proxy_setting import proxy_setting, put_proxy_setting

__all__ = ["NO_PASSWORD", "Proxy", "ProxyMode", "ProxySetting", "ProxySettings", "manual_proxy"]
log = logging.getLogger(__name__)


class ProxySettings:
    """`application.proxy`: which proxy requests to Intuit go through. Loopback never goes through one.

    A page reads `setting = await application.proxy.read()`: its `mode` is ProxyMode.NONE, SYSTEM (until somebody chose)
    or MANUAL, its `manual` is what was typed last, or None: `manual.address` ("http://proxy.example.com:3128"),
    `manual.user` and `manual.password` (a Secret, to be shown masked). It writes
    `await application.proxy.write(ProxySetting(ProxyMode.MANUAL, manual_proxy(address, user, password)))`:
    `manual_proxy` takes "HOST:PORT" with or without http:// or https:// and raises Usage (`proxy_address`,
    `proxy_user`), which `app.wording.of_error` words. What is written holds from the next request on, in other
    processes on the same data folder too; everything is kept as one sealed row of the vault. Both raise VaultError.
    """

    def __init__(self, vault: VaultDesk) -> None:
        self._vault = vault

    async def read(self) -> ProxySetting:
        """What was chosen, or the operating system's where nobody chose, or where the choice cannot be read."""
        try:
            return await self._vault.run(proxy_setting)
        except (NotFound, VaultLocked, KeychainUnavailable, KeychainChanged, WrongKey):
            return ProxySetting()  # only a diagnosis asks anybody then
        except VaultDamaged as damage:
            if not (damage.detail or "").startswith("setting"):
                raise
            log.warning("the proxy setting cannot be read; the system's is used")
            return ProxySetting()

    async def write(self, setting: ProxySetting) -> None:
        """Use it from the next request on. Raises Usage (`proxy_address`) for the manual mode without a proxy."""
        if setting.mode is ProxyMode.MANUAL and setting.manual is None:
            raise Usage(detail="proxy_address")
        await self._vault.run(lambda vault: put_proxy_setting(vault, setting))

    async def proxy_for(self, url: str) -> Proxy | None:
        """The proxy for this address, which is not on loopback; None: none. Raises NetworkUnavailable."""
        try:
            setting = await self.read()
        except VaultError:  # it is busy for now: nothing may leave by a way that nobody chose
            raise NetworkUnavailable(detail="proxy") from None
        match setting.mode:
            case ProxyMode.NONE:
                return None
            case ProxyMode.MANUAL:
                return setting.manual
            case ProxyMode.SYSTEM:
                from qbo_desktop.intuit.system_proxy import system_proxy  # noqa: PLC0415 - 20 ms, not for the demo

                # On Windows the exclusions may ask the name service.
                return await asyncio.to_thread(system_proxy, url)
