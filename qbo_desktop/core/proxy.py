"""Which proxy requests to Intuit go through: none, the operating system's, or one that a person names."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from qbo_desktop.core.errors import Usage
from qbo_desktop.core.secret import Secret

_SCHEMES = {"http": 80, "https": 443}
NO_PASSWORD = Secret("")


class ProxyMode(StrEnum):
    """Who says which proxy it is."""

    NONE = "none"
    SYSTEM = "system"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Proxy:
    """One proxy: `address` is `http://HOST:PORT` or `https://HOST:PORT`; an empty user means that it asks for none."""

    address: str
    user: str = ""
    password: Secret = NO_PASSWORD


@dataclass(frozen=True, slots=True)
class ProxySetting:
    """What a person chose; `manual` is what she typed last, and is used in the manual mode alone."""

    mode: ProxyMode = ProxyMode.SYSTEM
    manual: Proxy | None = None


def manual_proxy(address: str, user: str = "", password: Secret = NO_PASSWORD) -> Proxy:
    """The proxy that a person types as `HOST:PORT`, or with http:// or https:// before it.

    Raises Usage (`proxy_address`, `proxy_user`).
    """
    typed = address.strip()
    address = typed if "://" in typed else f"http://{typed}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise Usage(detail="proxy_address") from None
    plain = address.isascii() and address.isprintable() and " " not in address and "\\" not in address
    beside = parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc
    if not host or not port or not plain or beside or parts.scheme not in _SCHEMES:
        raise Usage(detail="proxy_address")
    if not user.isprintable() or ":" in user or not password.reveal().isprintable() or (password and not user):
        raise Usage(detail="proxy_user")  # a colon would end the name in Basic authentication (RFC 7617, 2)
    return Proxy(f"{parts.scheme}://{_bracketed(host)}:{port}", user, password)


def named_proxy(address: str) -> Proxy:
    """The proxy as operating systems name it: with user and password inside, and often without scheme or port.

    One that cannot be understood is kept as it is, without its password: using it fails, which says more than passing
    by it would.
    """
    whole = address.strip() if "://" in address else f"http://{address.strip()}"
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname or "", parts.port or _SCHEMES.get(parts.scheme, 0)
    except ValueError:
        return Proxy("unusable:")
    user, password = unquote(parts.username or ""), Secret(unquote(parts.password or ""))
    return Proxy(f"{parts.scheme}://{_bracketed(host)}:{port}", user, password)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
