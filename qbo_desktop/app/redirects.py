"""The ways in which an authorization response comes back: the loopback listener, and an address that a person pastes.

All consents that wait in this process share one listener for each port, and the first well-formed answer with a waiting
`state` wins, whichever way it came.
"""

import asyncio
from dataclasses import dataclass, field

from qbo_desktop.app.bulletin import Bulletin
from qbo_desktop.app.port_check import named
from qbo_desktop.app.tasks import Tasks
from qbo_desktop.core.authorization import AuthorizationResponse, MalformedRedirect, parse_pasted
from qbo_desktop.core.errors import LoopbackUnavailable, StateMismatch
from qbo_desktop.core.events import EarlierPageIgnored
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import Setup
from qbo_desktop.loopback.listener import LoopbackListener

_DONE_PAGE_SECONDS = 1.0
_Address = tuple[int, str]


@dataclass(slots=True)
class _Port:
    listener: LoopbackListener
    guard: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0
    listening: bool = False


class Redirects:
    """Keeps the waiting states, and listens exactly as long as somebody waits."""

    def __init__(self, tasks: Tasks, bulletin: Bulletin) -> None:
        self._tasks = tasks
        self._bulletin = bulletin
        self._waiting: dict[Secret, asyncio.Future[AuthorizationResponse]] = {}
        self._ports: dict[_Address, _Port] = {}

    async def expect(self, setup: Setup, state: Secret) -> LoopbackUnavailable | None:
        """Begin to wait for this state; what is returned says why there is no listener, if there is none.

        `stop_expecting` must follow, also when this is cut off.
        """
        self._waiting[state] = asyncio.get_running_loop().create_future()
        address = _address(setup)
        port = self._ports.setdefault(address, _Port(LoopbackListener(*address, self._came_back)))
        port.users += 1
        async with port.guard:
            if not port.listening:
                try:
                    await port.listener.start()
                except LoopbackUnavailable as unavailable:
                    return await named(unavailable)
                port.listening = True
        return None

    def is_listening(self, setup: Setup) -> bool:
        """Whether a consent of this process listens where this setup's would."""
        port = self._ports.get(_address(setup))
        return port is not None and port.listening

    async def answer(self, state: Secret) -> AuthorizationResponse:
        """What came back for this state."""
        return await self._waiting[state]

    def accept(self, response: AuthorizationResponse) -> bool:
        """Give an answer to whoever waits for its state; False when nobody does, or somebody was faster."""
        waiting = self._waiting.get(response.state)
        if waiting is None or waiting.done():
            return False
        waiting.set_result(response)
        return True

    def _came_back(self, response: AuthorizationResponse) -> bool:
        if response.state not in self._waiting and self._waiting:
            self._bulletin.publish(EarlierPageIgnored())
        return self.accept(response)

    def paste(self, setup: Setup, text: str) -> None:
        """Take the address that a person copied from the browser. Raises StateMismatch; the wait goes on then."""
        try:
            accepted = self.accept(parse_pasted(text, setup))
        except MalformedRedirect:
            raise StateMismatch(detail="unreadable") from None
        if not accepted:
            raise StateMismatch(detail="not_waiting")

    def stop_expecting(self, setup: Setup, state: Secret) -> None:
        """End the wait; the listener closes when `/done` was served, or after a second."""
        waiting = self._waiting.pop(state)
        answered = waiting.done() and not waiting.cancelled()
        waiting.cancel()
        self._tasks.start(self._leave(_address(setup), answered=answered), "close listener")

    async def _leave(self, address: _Address, *, answered: bool) -> None:
        port = self._ports[address]
        if answered and port.listening:
            await port.listener.wait_done_served(_DONE_PAGE_SECONDS)
        async with port.guard:
            port.users -= 1
            if port.users == 0 and port.listening:
                port.listening = False
                await port.listener.close()

    async def close(self) -> None:
        """Let go of everything at once; for the end of the program."""
        for port in self._ports.values():
            await port.listener.abort()


def _address(setup: Setup) -> _Address:
    return setup.loopback_port, setup.redirect_path
