"""The proxy setting: what can be typed, where it is kept, and which requests it is for."""

from pathlib import Path

import pytest
from support.application import prepared_place
from support.demo_intuit import DemoIntuit
from support.manual_clock import ManualClock

from qbo_desktop.app.compose import Application, compose
from qbo_desktop.app.proxy import NO_PASSWORD, Proxy, ProxyMode, ProxySetting, manual_proxy
from qbo_desktop.app.wording import of_error
from qbo_desktop.core.errors import NetworkUnavailable, Usage
from qbo_desktop.core.proxy import named_proxy
from qbo_desktop.core.secret import Secret
from qbo_desktop.intuit.system_proxy import system_proxy
from qbo_desktop.intuit.transport import NOTHING_SENT

INTUIT = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer"
CANARY = "canary-proxy-password"
TYPED = manual_proxy("proxy.example.com:3128", "firm", Secret(CANARY))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("proxy.example.com:3128", "http://proxy.example.com:3128"),
        (" http://proxy.example.com:3128/ ", "http://proxy.example.com:3128"),
        ("https://proxy.example.com:443", "https://proxy.example.com:443"),
        ("[fd00::1]:8080", "http://[fd00::1]:8080"),
    ],
)
def test_what_a_person_types(typed: str, address: str) -> None:
    """A name and a port are enough, with or without a scheme."""
    assert manual_proxy(typed) == Proxy(address)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "proxy",
        "proxy:0",
        "proxy:99999",
        "socks5://proxy:1080",
        "http://u:p@proxy:1",
        "proxy:1/path",
        "a b:1",
        "[::1",
    ],
)
def test_what_is_no_proxy(typed: str) -> None:
    """Anything else is refused with words."""
    with pytest.raises(Usage) as refused:
        manual_proxy(typed)
    assert of_error(refused.value).title.english() == "That is not the address of a proxy"


@pytest.mark.parametrize(("user", "password"), [("a:b", ""), ("", "alone"), ("new\nline", ""), ("a", "b\r\nHost: c")])
def test_user_and_password(user: str, password: str) -> None:
    """What would not reach the proxy as it was typed is refused."""
    with pytest.raises(Usage, match="proxy_user"):
        manual_proxy("proxy.example.com:3128", user, Secret(password))


async def test_setting_is_kept_sealed(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """Without a choice it is the system's; a choice is there at the next start, and nothing of it lies in the clear."""
    place = prepared_place(tmp_path, demo, clock.now())

    async def with_fresh(setting: ProxySetting | None) -> ProxySetting:
        application: Application = compose(place, create=False, clock=clock)
        try:
            if setting is not None:
                await application.proxy.write(setting)
            return await application.proxy.read()
        finally:
            await application.close()

    assert await with_fresh(None) == ProxySetting(ProxyMode.SYSTEM)
    chosen = ProxySetting(ProxyMode.MANUAL, TYPED)
    assert await with_fresh(chosen) == chosen
    assert await with_fresh(None) == chosen
    held = b"".join(file.read_bytes() for file in place.folder.rglob("*") if file.is_file())
    assert CANARY.encode() not in held
    assert b"proxy.example.com" not in held
    assert CANARY not in repr(chosen)
    off = ProxySetting(ProxyMode.NONE, TYPED)
    assert await with_fresh(off) == off


async def test_damaged_setting(tmp_path: Path, demo: DemoIntuit, clock: ManualClock) -> None:
    """A setting that cannot be opened is found by the check, and until then the system's proxy is used."""
    place = prepared_place(tmp_path, demo, clock.now())
    application = compose(place, create=False, clock=clock)
    try:
        await application.proxy.write(ProxySetting(ProxyMode.MANUAL, TYPED))
        await application.parts.vault.run(lambda vault: vault.settings.put_plain("sealed proxy", "2 AAAA"))
        assert await application.proxy.read() == ProxySetting()
        findings = await application.parts.vault.run(lambda vault: vault.check())
        assert [finding.name for finding in findings if not finding.ok] == ["settings"]
    finally:
        await application.close()


async def test_which_proxy(
    tmp_path: Path, demo: DemoIntuit, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None, the system's or the typed one, as chosen, from the next request on; manual needs a proxy."""
    monkeypatch.setenv("https_proxy", "http://of:the@system.example.com:8080")
    monkeypatch.delenv("no_proxy", raising=False)
    application = compose(prepared_place(tmp_path, demo, clock.now()), create=False, clock=clock)
    proxy = application.proxy
    try:
        assert await proxy.proxy_for(INTUIT) == Proxy("http://system.example.com:8080", "of", Secret("the"))
        await proxy.write(ProxySetting(ProxyMode.NONE, TYPED))
        assert await proxy.proxy_for(INTUIT) is None
        await proxy.write(ProxySetting(ProxyMode.MANUAL, TYPED))
        assert await proxy.proxy_for(INTUIT) == TYPED
        with pytest.raises(Usage, match="proxy_address"):
            await proxy.write(ProxySetting(ProxyMode.MANUAL))
    finally:
        await application.close()


def test_system_exclusions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's exclusions count, and a proxy named for every scheme does too."""
    for name in ("https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("all_proxy", "every.example.com:3128")
    assert system_proxy(INTUIT) == Proxy("http://every.example.com:3128")
    monkeypatch.setenv("no_proxy", "example.com,.intuit.com")
    assert system_proxy(INTUIT) is None
    assert system_proxy("https://another.example.org/") == Proxy("http://every.example.com:3128")


@pytest.mark.parametrize("named", ["", "http://[", "socks5://proxy:1", "http://proxy:99999"])
def test_what_the_system_may_name(named: str) -> None:
    """Whatever the system names, reading it raises nothing: using it fails instead."""
    assert named_proxy(named).password == NO_PASSWORD


@pytest.mark.parametrize("detail", sorted(NOTHING_SENT))
def test_each_has_words(detail: str) -> None:
    """Each part of the way that can fail has its own words."""
    wording = of_error(NetworkUnavailable(detail=detail))
    assert wording.what != of_error(NetworkUnavailable()).what
