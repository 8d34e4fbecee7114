"""How tests and people steer the demo: the state it shows, and the changes that it takes (contract, "Demo")."""

import dataclasses
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from qbo_desktop.core.identity import RealmId
from qbo_desktop.demo.clock import LARGEST_OFFSET
from qbo_desktop.demo.consent import companies_of
from qbo_desktop.demo.faults import KINDS, Endpoint, Kind, OrderedFault
from qbo_desktop.demo.world import World, read_body

MOST_COMPANIES = 100_000
_LONGEST_LATENCY_MS = 600_000
_MOST_FAULTS = 1_000_000


class ControlRefused(Exception):
    """A control request that cannot be meant; `field` names the part."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


async def show_state(world: World, request: Request) -> Response:
    """`GET /demo/state`."""
    return _refusal(world, request) or JSONResponse(_state(world), headers={"Cache-Control": "no-store"})


async def show_faults(_world: World, request: Request) -> Response:
    """`GET /demo/faults`: every kind that can be ordered; it is no secret."""
    if "origin" in request.headers:
        return _refused(403, "origin")
    kinds = [{"endpoint": endpoint, "kind": kind} for endpoint, kinds in KINDS.items() for kind in kinds]
    return JSONResponse({"version": 1, "faults": kinds})


async def control(world: World, request: Request) -> Response:
    """`POST /demo/control`: all changes of the document, or none."""
    refusal = _refusal(world, request)
    if refusal is not None:
        return refusal
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        return _refused(415, "content-type")
    try:
        document = json.loads(await read_body(request))
    except (ValueError, RecursionError):
        return _refused(400, "json")
    if not isinstance(document, dict):
        return _refused(400, "json")
    try:
        changes = [_change(world, key, value) for key, value in document.items()]
    except ControlRefused as refused:
        return _refused(400, refused.field)
    for apply in changes:
        apply()
    world.store.save()
    return JSONResponse(_state(world), headers={"Cache-Control": "no-store"})


def _refusal(world: World, request: Request) -> Response | None:
    if "origin" in request.headers:
        return _refused(403, "origin")
    expected = f"Bearer {world.control_token}"
    if not hmac.compare_digest(request.headers.get("authorization", "").encode(), expected.encode()):
        return _refused(401, "control_token")
    return None


def _refused(status: int, field: str) -> Response:
    return JSONResponse({"error": "refused", "field": field}, status)


def _state(world: World) -> dict[str, object]:
    controls = world.store.controls
    return {
        "version": 1,
        "now": datetime.fromtimestamp(int(world.now), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "grace_seconds": _whole(controls.grace_seconds),
        "latency_ms": _whole(controls.latency_ms),
        "counters": dataclasses.asdict(world.store.counters),
        "companies": [
            {"realm_id": company.realm_id, "company_name": company.name, "connected": company.connected}
            for company in companies_of(world)
        ],
    }


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number


def _change(world: World, key: str, value: object) -> Callable[[], object]:  # noqa: C901, PLR0911  one case per key
    """Check one part of a control document; what it answers makes the change. Raises ControlRefused."""
    store = world.store
    controls = store.controls
    match key:
        case "advance_seconds":
            seconds = _number(key, value, -LARGEST_OFFSET, LARGEST_OFFSET)
            if abs(store.clock.offset + seconds) > LARGEST_OFFSET:
                raise ControlRefused(key)
            return lambda: store.clock.advance(seconds)
        case "date_skew_seconds":
            skew = _number(key, value, -LARGEST_OFFSET, LARGEST_OFFSET)
            return lambda: setattr(controls, "date_skew_seconds", skew)
        case "companies":
            number = _whole_number(key, value, 0, MOST_COMPANIES)
            return lambda: setattr(controls, "companies", number)
        case "grace_seconds":
            grace = _number(key, value, 0, LARGEST_OFFSET)
            return lambda: setattr(controls, "grace_seconds", grace)
        case "latency_ms":
            latency = _number(key, value, 0, _LONGEST_LATENCY_MS)
            return lambda: setattr(controls, "latency_ms", latency)
        case "revoke":
            revoked = _realm(world, key, value)
            return lambda: store.ledger.revoke_company(revoked)
        case "rotate_elsewhere":
            rotated = _realm(world, key, value)
            if not store.ledger.connected(rotated, world.now):
                raise ControlRefused(key)
            return lambda: store.ledger.rotate_elsewhere(rotated, world.now)
        case "fault":
            fault = _fault(value)
            return lambda: store.faults.order(fault)
        case _:
            raise ControlRefused(key[:64].encode(errors="replace").decode())  # no UTF-8 for half a surrogate pair


def _number(key: str, value: object, least: float, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ControlRefused(key)
    if not least <= value <= most:  # which neither infinities nor a NaN are
        raise ControlRefused(key)
    return float(value)


def _whole_number(key: str, value: object, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ControlRefused(key)
    return value


def _realm(world: World, key: str, value: object) -> RealmId:
    if not isinstance(value, str) or world.store.name_of(value) is None:
        raise ControlRefused(key)
    return RealmId(value)


def _fault(value: object) -> OrderedFault:
    if not isinstance(value, dict) or not {"endpoint", "kind"} <= set(value) <= {"endpoint", "kind", "count"}:
        raise ControlRefused("fault")
    try:
        endpoint, kind = Endpoint(value["endpoint"]), Kind(value["kind"])
    except ValueError:
        raise ControlRefused("fault") from None
    if kind not in KINDS[endpoint]:
        raise ControlRefused("fault.kind")
    return OrderedFault(endpoint, kind, _whole_number("fault.count", value.get("count", 1), 0, _MOST_FAULTS))
