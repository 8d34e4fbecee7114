"""The composition root: the only place that constructs adapters, and imports them as late as it can."""

from collections.abc import Callable
from dataclasses import dataclass

from qbo_desktop.app.access import AccessTokens
from qbo_desktop.app.browser import Browser, SystemBrowser
from qbo_desktop.app.bulletin import Bulletin
from qbo_desktop.app.clock import Clock, SystemClock
from qbo_desktop.app.company_check import CompanyCheck
from qbo_desktop.app.company_lock import CompanyGate
from qbo_desktop.app.connections import Connections
from qbo_desktop.app.consents import Consents
from qbo_desktop.app.disconnector import Disconnector
from qbo_desktop.app.handover import Handover
from qbo_desktop.app.importing import Importing
from qbo_desktop.app.keeper import Keeper
from qbo_desktop.app.moving import Moving
from qbo_desktop.app.naming import Naming
from qbo_desktop.app.notices import Notices
from qbo_desktop.app.opening import open_vault
from qbo_desktop.app.parts import Parts
from qbo_desktop.app.pending_tokens import PendingTokens
from qbo_desktop.app.place import Place
from qbo_desktop.app.present import now_of
from qbo_desktop.app.proxy import ProxySettings
from qbo_desktop.app.readiness import Readiness
from qbo_desktop.app.redirects import Redirects
from qbo_desktop.app.refresher import Refresher
from qbo_desktop.app.setups import Setups
from qbo_desktop.app.tasks import Tasks
from qbo_desktop.app.vault_desk import VaultDesk
from qbo_desktop.app.watch import watch
from qbo_desktop.core.errors import VaultError
from qbo_desktop.core.events import ConnectionsChanged, VaultState, VaultStateChanged
from qbo_desktop.core.retry import LOCK_PATIENCE_SECONDS
from qbo_desktop.core.secret import Secret
from qbo_desktop.intuit.company_client import CompanyClient
from qbo_desktop.intuit.person_client import PersonClient
from qbo_desktop.intuit.token_client import TokenClient
from qbo_desktop.intuit.transport import DEADLINE_SECONDS, Transport
from qbo_desktop.vault.locks import CompanyLocks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.demo_world import DemoWorld


@dataclass(frozen=True, slots=True)
class Application:
    """All use cases over one data folder; lives in one asyncio loop."""

    place: Place
    parts: Parts
    connections: Connections
    setups: Setups
    consents: Consents
    pending: PendingTokens
    importing: Importing
    refresher: Refresher
    access: AccessTokens
    handover: Handover
    moving: Moving
    disconnector: Disconnector
    check: CompanyCheck
    naming: Naming
    readiness: Readiness
    proxy: ProxySettings
    keeper: Keeper
    notices: Notices
    browser: Browser
    transport: Transport
    redirects: Redirects
    demo: "DemoWorld | None"

    async def open(self) -> None:
        """Open the vault, and in the demo see to it that its setup is there. Raises VaultError, or Usage."""
        if self.demo is not None:
            await self.setups.keep_own(await self.demo.setup())
        await self.parts.vault.run(lambda vault: vault.vault_id)

    async def keep(self) -> None:
        """Open the vault, tell the list, then keep connections fresh and watch the vault until cancelled."""
        self.parts.bulletin.publish(VaultStateChanged(VaultState.OPENING))
        try:
            await self.open()
        except VaultError as error:
            self.parts.bulletin.publish(VaultStateChanged(VaultState.CLOSED, error.code))
            raise
        self.parts.bulletin.publish(VaultStateChanged(VaultState.OPEN))
        self.parts.bulletin.publish(ConnectionsChanged(tuple(await self.connections.all())))
        watching = self.parts.tasks.start(watch(self.parts, self.connections), "watch")
        try:
            await self.keeper.run()
        finally:
            watching.cancel()

    async def close(self) -> None:
        """Let everything that must reach the disk reach it, then close what was opened."""
        await self.parts.tasks.drain()
        await self.redirects.close()
        await self.transport.aclose()
        await self.parts.vault.close()
        if self.demo is not None:
            await self.demo.close()


def compose(
    place: Place,
    *,
    create: bool = True,
    prompt_expected: bool = False,
    ask: Callable[[], Secret | None] = lambda: None,
    given: Callable[[], Secret | None] = lambda: None,
    browser: Browser | None = None,
    clock: Clock | None = None,
    deadline: float = DEADLINE_SECONDS,
    lock_patience: float = LOCK_PATIENCE_SECONDS,
) -> Application:
    """Put an application together; nothing is opened yet.

    `create`: make the vault where there is none. `prompt_expected`: the keychain may ask the person. `ask` may ask her
    for the passphrase of a vault that has no other key; `given` is one that she gave already, see `open_vault`.
    `deadline` is for each request, `lock_patience` for a company that another process is busy with, both in seconds.
    """
    demo = None
    if place.demo:
        from qbo_desktop.app.demo_world import DemoWorld  # noqa: PLC0415 - the demo's server is heavy

        demo = DemoWorld(place.folder)
    clock = clock or SystemClock(now_of(place))
    vault = VaultDesk(lambda: open_vault(place, create=create, prompt_expected=prompt_expected, ask=ask, given=given))
    proxy = ProxySettings(vault)
    transport = Transport(
        clock.now, proxy_for=proxy.proxy_for, deadline=deadline, before_request=demo.ready if demo else None
    )
    parts = Parts(
        vault=vault,
        gate=CompanyGate(CompanyLocks(place.folder), clock, vault, lock_patience),
        tokens=TokenClient(transport),
        companies=CompanyClient(transport),
        people=PersonClient(transport),
        clock=clock,
        bulletin=Bulletin(),
        tasks=Tasks(),
    )
    refresher = Refresher(parts)
    disconnector = Disconnector(parts)
    redirects = Redirects(parts.tasks, parts.bulletin)
    setups = Setups(parts, own_only=place.demo)
    pending = PendingTokens(parts)
    consents = Consents(parts, redirects, pending)
    check = CompanyCheck(parts)
    access = AccessTokens(parts, refresher)
    return Application(
        place=place,
        parts=parts,
        connections=Connections(parts),
        setups=setups,
        consents=consents,
        pending=pending,
        importing=Importing(parts, setups, pending, refused=place.demo),
        refresher=refresher,
        access=access,
        handover=Handover(parts, access),
        moving=Moving(parts, refresher),
        disconnector=disconnector,
        check=check,
        naming=Naming(parts),
        readiness=Readiness(parts, proxy, redirects),
        proxy=proxy,
        keeper=Keeper(parts, refresher, disconnector, pending, check),
        notices=Notices(parts, place.folder),
        browser=browser or SystemBrowser(),
        transport=transport,
        redirects=redirects,
        demo=demo,
    )
