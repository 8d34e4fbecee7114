"""Everything the demo remembers, and how it lies on disk.

`state.json` is small and replaced at every change; each company's grant has a file of its own, so that a rotation costs
the same with three companies and with ten thousand. The counters change with every request, so they are written over in
place, in one write.
"""

import dataclasses
import json
import re
import secrets
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from typing import Any

from qbo_desktop.core.identity import RealmId
from qbo_desktop.demo import state
from qbo_desktop.demo.clock import DemoClock
from qbo_desktop.demo.faults import Endpoint, Faults, Kind, OrderedFault
from qbo_desktop.demo.ledger import DEFAULT_GRACE_SECONDS, Grant, Ledger, PendingCode

DEFAULT_COMPANIES = 3
_FIRST_REALM = 9341453000000001
_COUNTERS_SIZE = 512
_REALM_ID = re.compile("[1-9][0-9]{9,18}")
_NAMES = ("Sandbox Bakery", "Sandbox Garage", "Sandbox Florist")


@dataclass(slots=True)
class Counters:
    """Requests that arrived (refused and spoiled ones too); `rotated` and `replayed` are refreshes granted."""

    authorize: int = 0
    exchange: int = 0
    refresh: int = 0
    rotated: int = 0
    replayed: int = 0
    revoke: int = 0
    userinfo: int = 0
    companyinfo: int = 0


@dataclass(slots=True)
class Controls:
    """What control requests set; seconds and milliseconds as the names say."""

    companies: int = DEFAULT_COMPANIES
    grace_seconds: float = DEFAULT_GRACE_SECONDS
    date_skew_seconds: float = 0.0
    latency_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Keys:
    """The demo's Intuit app, made up once per folder."""

    client_id: str
    client_secret: str = field(repr=False)
    token_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ports:
    """The server's port and the one that the redirect URI names."""

    server: int
    redirect: int


def new_keys() -> Keys:
    return Keys(
        client_id="DemoApp" + secrets.token_hex(16),
        client_secret=secrets.token_urlsafe(30),
        token_key=secrets.token_hex(32),
    )


def company_name(number: int) -> str:
    """The name of the company at this place, from 0."""
    return _NAMES[number] if number < len(_NAMES) else f"Sandbox Company {number + 1}"


class Store:
    """The demo's memory; changes are made on its parts and `save` puts them on disk before an answer leaves."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._grants = folder / state.GRANTS_FOLDER
        self._written = ""
        self._counters_file: FileIO | None = None
        self.keys = new_keys()
        self.ports: Ports | None = None
        self.clock = DemoClock()
        self.controls = Controls()
        self.counters = Counters()
        self.faults = Faults()
        self.ledger = Ledger()

    def realm_ids(self) -> list[RealmId]:
        """The companies that exist, in order."""
        return [RealmId(str(_FIRST_REALM + number)) for number in range(self.controls.companies)]

    def name_of(self, realm_id: str) -> str | None:
        """A company's name; None when it does not exist."""
        if _REALM_ID.fullmatch(realm_id) is None:
            return None
        number = int(realm_id) - _FIRST_REALM
        return company_name(number) if 0 <= number < self.controls.companies else None

    def save(self) -> None:
        """Write what changed: the grants first, so that a code cannot outlive the grant made from it."""
        for realm_id in self.ledger.changed:
            document = dataclasses.asdict(self.ledger.grants[realm_id])
            state.write_text(self._grants / f"{realm_id}.json", json.dumps(document))
        self.ledger.changed.clear()
        text = json.dumps(self._document(), ensure_ascii=False)
        if text != self._written:
            state.write_text(self._folder / state.STATE_FILE, text)
            self._written = text
        self._save_counters()

    def close(self) -> None:
        """Let go of the counters' file."""
        if self._counters_file is not None:
            self._counters_file.close()
            self._counters_file = None

    def _save_counters(self) -> None:
        if self._counters_file is None:
            self._counters_file = state.open_private(self._folder / state.COUNTERS_FILE)
        counts = {name: getattr(self.counters, name) for name in Counters.__slots__}
        self._counters_file.seek(0)
        self._counters_file.write(json.dumps(counts).ljust(_COUNTERS_SIZE).encode())

    def _document(self) -> dict[str, Any]:
        return {
            "version": 1,
            "clock_offset_seconds": self.clock.offset,
            "keys": dataclasses.asdict(self.keys),
            "ports": None if self.ports is None else dataclasses.asdict(self.ports),
            "controls": dataclasses.asdict(self.controls),
            "faults": [dataclasses.asdict(fault) for fault in self.faults.orders],
            "codes": [dataclasses.asdict(code) for code in self.ledger.codes.values()],
        }


def open_store(folder: Path) -> Store:
    """The demo's memory as it lies in this folder; a missing or damaged one starts anew."""
    state.make_private_folder(folder)
    state.make_private_folder(folder / state.GRANTS_FOLDER)
    store = Store(folder)
    document = state.read_document(folder / state.STATE_FILE)
    if document is None or document.get("version") != 1:
        for left_over in (folder / state.GRANTS_FOLDER).glob("*.json"):
            left_over.unlink()
        return store
    store.keys = Keys(**document["keys"])
    store.ports = Ports(**document["ports"]) if document["ports"] else None
    store.clock = DemoClock(document["clock_offset_seconds"])
    store.controls = Controls(**document["controls"])
    store.counters = Counters(**(state.read_document(folder / state.COUNTERS_FILE) or {}))
    for fault in document["faults"]:
        store.faults.order(OrderedFault(Endpoint(fault["endpoint"]), Kind(fault["kind"]), fault["count"]))
    grants = [
        _grant(kept)
        for path in sorted((folder / state.GRANTS_FOLDER).glob("*.json"))
        if (kept := state.read_document(path)) is not None
    ]
    spent = {grant.code for grant in grants}
    codes = [_code(kept) for kept in document["codes"] if kept["code"] not in spent]
    store.ledger = Ledger(grants, codes)
    return store


def _grant(kept: dict[str, Any]) -> Grant:
    return Grant(**{**kept, "scopes": tuple(kept["scopes"])})


def _code(kept: dict[str, Any]) -> PendingCode:
    return PendingCode(**{**kept, "scopes": tuple(kept["scopes"])})
