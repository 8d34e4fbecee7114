"""The proxy that a person chose, with its password: one sealed setting, so that it lies nowhere in the clear."""

import json

from qbo_desktop.core.errors import VaultDamaged
from qbo_desktop.core.proxy import Proxy, ProxyMode, ProxySetting
from qbo_desktop.core.secret import Secret
from qbo_desktop.vault.vault import Vault

_NAME = "proxy"


def proxy_setting(vault: Vault) -> ProxySetting:
    """What was chosen, or the operating system's where nobody chose. Raises VaultLocked, VaultDamaged."""
    content = vault.settings.sealed(_NAME)
    if content is None:
        return ProxySetting()
    try:
        document = json.loads(content)
        manual = document["manual"]
        return ProxySetting(
            ProxyMode(document["mode"]),
            None if manual is None else Proxy(manual["address"], manual["user"], Secret(manual["password"])),
        )
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged(detail=f"setting {_NAME}") from None


def put_proxy_setting(vault: Vault, setting: ProxySetting) -> None:
    """Raises VaultLocked, VaultFull."""
    manual = setting.manual
    document = {
        "mode": setting.mode.value,
        "manual": None
        if manual is None
        else {"address": manual.address, "user": manual.user, "password": manual.password.reveal()},
    }
    vault.settings.put_sealed(_NAME, json.dumps(document, separators=(",", ":")).encode())
