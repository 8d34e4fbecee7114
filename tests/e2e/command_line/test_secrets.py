"""No secret is where it can be seen."""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from support.command_line import PASSPHRASE, Ended, Running
from support.command_worlds import World
from support.demo_intuit import BAKERY, FLORIST, GARAGE
from support.redirects import follow

LATER = "throttled_retry_after_long"


@dataclass
class Canaries:
    """Every secret that was met."""

    secrets: set[str] = field(default_factory=set)

    def collect(self, world: World) -> None:
        """All that the vault holds now."""
        vault = world.vault()
        try:
            self.secrets.add(PASSPHRASE)
            self.secrets.add(world.intuit.setup.client_secret.reveal())
            for row in vault.connections():
                stored = vault.stored(row.key)
                self.secrets |= {
                    token.reveal() for token in (stored.access_token, stored.refresh_token) if token is not None
                }
        finally:
            vault.close()

    def absent(self, text: str) -> None:
        assert not [secret for secret in self.secrets if secret in text]


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads /proc")
def test_a_whole_life_shows_no_secret(world: World) -> None:
    """Tokens, keys, codes, states and passphrases are in no log, however loud, no argument and no environment."""
    canaries = Canaries()
    canaries.collect(world)
    ended: list[Ended] = []

    def connect(realm_id: str, decision: str, *arguments: str) -> None:
        with world.running("--verbose", "connect", "--json", "--no-browser", "--paste", *arguments) as connecting:
            first = connecting.line()
            url = first.split('"url": "')[1].partition('"')[0]
            state = parse_qs(urlsplit(url).query)["state"][0]
            redirect = world.intuit.consent(url, realm_id, decision)
            code = parse_qs(urlsplit(redirect).query).get("code", [""])[0]
            canaries.secrets |= {secret for secret in (code, state) if secret}
            connecting.tell(redirect.replace("state=", "state=1"))
            seen_from_outside(connecting, canaries)
            follow(redirect)
            ended.append(connecting.end())
        canaries.collect(world)

    connect(BAKERY, "approve")
    connect(GARAGE, "approve", "--company", BAKERY)
    connect(BAKERY, "deny")
    world.intuit.fault("companyinfo", "not_admin")
    connect(FLORIST, "approve")
    for kind in ("invalid_grant", "invalid_client", "html_200", LATER, "not_json"):
        world.intuit.fault("token", kind)
        ended.append(world.here("--verbose", "refresh", BAKERY, "--json"))
        canaries.collect(world)
    world.intuit.fault("revoke", LATER)
    ended.append(world.here("--verbose", "disconnect", BAKERY, "--json"))
    ended.append(world.here("--verbose", "vault", "check"))
    ended.append(world.here("--verbose", "setup", "list"))
    ended.append(world.here("--verbose", "setup", "test", "demo"))
    ended.append(world.here("--verbose", "history"))
    for each in ended:
        canaries.absent(each.out)
        canaries.absent(each.err)
    token = world.here("--verbose", "token", GARAGE)
    assert token.out.strip() in canaries.secrets
    canaries.absent(token.err)
    for file in world.data.rglob("*"):
        if file.is_file():
            canaries.absent(file.read_bytes().decode("latin-1"))


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="reads /proc")
@pytest.mark.parametrize("kind", ["", "invalid_grant", "invalid_grant_wrong_type", "html_200", LATER])
def test_taking_over_shows_no_secret(world: World, kind: str) -> None:
    """A pasted token is in no log, output, argument or file, whatever becomes of it."""
    canaries = Canaries()
    given = world.intuit.grant(BAKERY)
    canaries.secrets |= {given["refresh_token"], given["access_token"]}
    if kind:
        world.intuit.fault("token", kind)
    with world.running("--verbose", "import", "-", "--replace") as importing:
        seen_from_outside(importing, canaries)
        importing.tell(f"QBO_REALM_ID={BAKERY}\nQBO_REFRESH_TOKEN={given['refresh_token']}")
        importing.end_input()
        seen_from_outside(importing, canaries)
        importing.process.wait(60)
        assert importing.process.stdout is not None
        assert importing.process.stderr is not None
        told = importing.process.stdout.read() + importing.process.stderr.read()
    canaries.collect(world)
    canaries.absent(told)
    for file in world.data.rglob("*"):
        if file.is_file():
            canaries.absent(file.read_bytes().decode("latin-1"))


def seen_from_outside(running: Running, canaries: Canaries) -> None:
    """What every process of this person can see of another."""
    process = Path("/proc", str(running.process.pid))
    for name in ("cmdline", "environ"):
        canaries.absent((process / name).read_bytes().decode("latin-1"))


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_the_folder_is_this_persons_alone(world: World) -> None:
    """Nothing that a command writes can be read by others."""
    assert world.here("refresh", "--all").code == 0
    for path in (world.data, *world.data.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
