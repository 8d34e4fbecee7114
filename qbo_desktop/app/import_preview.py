"""What taking something over would mean, told before anything of it is stored or sent."""

from dataclasses import dataclass

from qbo_desktop.app.arrival import Arrival
from qbo_desktop.app.importing import Importing
from qbo_desktop.app.setups import Setups
from qbo_desktop.core.errors import Ambiguous, NotFound, QboDesktopError
from qbo_desktop.core.import_tokens import ImportSource
from qbo_desktop.core.setup import Setup


@dataclass(frozen=True, slots=True)
class Preview:
    """`new_setups` come along and are not here yet; a person chooses one of `choices`, setups by name, if any."""

    arrival: Arrival
    new_setups: tuple[Setup, ...] = ()
    choices: tuple[str, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether the former holder has let go already."""
        return all(one.token.source is ImportSource.MOVE for one in self.arrival.companies)

    @property
    def needs_realm(self) -> bool:
        """Whether the person has to say which company it is."""
        return any(one.token.realm_id is None for one in self.arrival.companies)


async def preview(importing: Importing, setups: Setups, arrival: Arrival) -> Preview:
    """Look, and change nothing. Raises NotFound where no setup here, or in it, has the keys of any of its companies."""
    new = tuple([setup for setup in arrival.setups if await setups.replaced_by(setup) is None])
    choices: dict[str, None] = {}
    missing: QboDesktopError | None = None
    usable = False
    for incoming in arrival.companies:
        try:
            await importing.setup_for(incoming, None)
        except Ambiguous as several:
            choices.update(dict.fromkeys(several.candidates))
        except NotFound as error:
            if incoming.token.client_id not in {setup.client_id for setup in new}:
                missing = error
                continue
        usable = True
    if missing is not None and not usable:
        raise missing
    return Preview(arrival, new, tuple(choices))
