"""The proxy of the operating system, its exclusions included, which httpx would pass over.

Windows: the registry's Internet settings; macOS: System Configuration (neither was ever run there); elsewhere the
environment (`https_proxy`, `no_proxy` …). A proxy that only a script (PAC) names is not found by any of them: then a
person names it in the settings.
"""

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from qbo_desktop.core.proxy import Proxy, named_proxy


def system_proxy(url: str) -> Proxy | None:
    """The proxy for this address, or None where the system has none or leaves this host out. May block."""
    parts = urlsplit(url)
    proxies = getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all")
    host = parts.hostname or ""
    if not address or proxy_bypass(host if parts.port is None else f"{host}:{parts.port}"):
        return None
    return named_proxy(address)
