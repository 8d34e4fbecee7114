"""Keeping setups: the keys of Intuit apps and how to use them."""

from qbo_desktop.app.parts import Parts
from qbo_desktop.core.errors import Ambiguous, NotFound, Usage
from qbo_desktop.core.events import SetupsChanged
from qbo_desktop.core.history import HistoryEntry, HistoryEvent
from qbo_desktop.core.identity import SetupId
from qbo_desktop.core.setup import Setup
from qbo_desktop.vault.vault import NameTakenError, SetupInUseError, StoredSetup, Vault

__all__ = ["Setups", "StoredSetup"]


class Setups:
    """The setups of one vault."""

    def __init__(self, parts: Parts, *, own_only: bool = False) -> None:
        self._parts = parts
        self._own_only = own_only

    async def all(self) -> tuple[StoredSetup, ...]:
        """Every setup, in the order of their names."""
        return await self._parts.vault.run(lambda vault: vault.setups())

    async def chosen(self, name: str | None) -> StoredSetup:
        """The setup of this name, or the only one there is. Raises NotFound, or Ambiguous with the names."""
        setups = await self.all()
        if name is not None:
            setups = tuple(stored for stored in setups if stored.setup.name.casefold() == name.casefold())
        if not setups:
            raise NotFound(detail=name or "setup")
        if len(setups) > 1:
            raise Ambiguous(tuple(stored.setup.name for stored in setups))
        return setups[0]

    async def replaced_by(self, setup: Setup) -> StoredSetup | None:
        """The setup of the same Intuit app that `setup` would replace."""
        return next((stored for stored in await self.all() if stored.setup.same_app(setup)), None)

    async def keep(self, setup: Setup, *, confirmed: bool) -> StoredSetup:
        """Store it, or let it replace the setup of the same app.

        Without a person's word (`confirmed`) only a setup that is new in name and app is stored. Raises Usage.
        """
        if self._own_only:
            raise Usage(detail="demo_keeps_its_own_setup")
        replaced = await self.replaced_by(setup)
        if replaced is not None and not confirmed:
            raise Usage(detail="setup_exists")
        taken = any(
            stored.setup.name.casefold() == setup.name.casefold() and stored != replaced for stored in await self.all()
        )
        if taken:
            raise Usage(detail="setup_name_taken")
        return await self._keep(setup, replaced)

    async def _keep(self, setup: Setup, replaced: StoredSetup | None) -> StoredSetup:
        at = self._parts.clock.now()
        entry = HistoryEntry(at=at, event=HistoryEvent.SETUP_CHANGED, detail=setup.name)

        def commit(vault: Vault) -> StoredSetup:
            if replaced is not None:
                return vault.replace_setup(replaced.id, setup, history=entry)
            return vault.add_setup(setup, at=at, history=entry)

        try:
            stored = await self._parts.vault.run(commit)
        except NameTakenError:
            raise Usage(detail="setup_name_taken") from None
        self._parts.bulletin.publish(SetupsChanged())
        return stored

    async def keep_own(self, setup: Setup) -> None:
        """Store the demo's own setup, or follow the demo to another port: in the demo's world there is no other app."""
        kept = next((one for one in await self.all() if one.setup.client_id == setup.client_id), None)
        if kept is None or kept.setup != setup:
            await self._keep(setup, kept)

    async def remove(self, setup_id: SetupId) -> StoredSetup:
        """Forget a setup that no connection uses. Raises Usage while one does."""
        stored = await self._parts.vault.run(lambda vault: vault.setup(setup_id))
        if stored.connections:
            raise Usage(detail="setup_in_use")
        entry = HistoryEntry(at=self._parts.clock.now(), event=HistoryEvent.SETUP_CHANGED, detail=stored.setup.name)
        try:
            await self._parts.vault.run(lambda vault: vault.remove_setup(setup_id, history=entry))
        except SetupInUseError:  # by a consent that waits for its confirmation, or by another program's since
            raise Usage(detail="setup_in_use") from None
        self._parts.bulletin.publish(SetupsChanged())
        return stored
