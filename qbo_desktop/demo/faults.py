"""The faults that a control request can order, and how many requests each still has to spoil."""

from dataclasses import dataclass
from enum import StrEnum


class Endpoint(StrEnum):
    """The addresses that can be spoiled."""

    AUTHORIZE = "authorize"
    TOKEN = "token"  # noqa: S105  an address, no secret
    REVOKE = "revoke"
    USERINFO = "userinfo"
    COMPANYINFO = "companyinfo"


class Kind(StrEnum):
    """What goes wrong. Unless the name says `after`, nothing was done when the answer leaves."""

    ERROR_PAGE = "error_page"
    INVALID_SCOPE = "invalid_scope"

    INVALID_GRANT = "invalid_grant"
    INVALID_GRANT_TOKEN_INVALID = "invalid_grant_token_invalid"  # noqa: S105  a kind
    INVALID_GRANT_INCORRECT = "invalid_grant_incorrect"
    INVALID_GRANT_WRONG_TYPE = "invalid_grant_wrong_type"
    INVALID_GRANT_CODE = "invalid_grant_code"
    INVALID_CLIENT = "invalid_client"
    BAD_REQUEST = "bad_request"

    SERVER_ERROR = "server_error"
    SERVER_ERROR_AFTER = "server_error_after"
    BAD_GATEWAY = "bad_gateway"
    THROTTLED = "throttled"
    THROTTLED_RETRY_AFTER = "throttled_retry_after"
    THROTTLED_RETRY_AFTER_LONG = "throttled_retry_after_long"
    REDIRECT = "redirect"
    HTML_200 = "html_200"
    EMPTY_200 = "empty_200"
    NOT_JSON = "not_json"
    HUGE_BODY = "huge_body"
    GZIP = "gzip"
    DRIP = "drip"
    SILENCE = "silence"
    DROP_BEFORE = "drop_before"
    DROP_AFTER = "drop_after"

    EMPTY_FIELDS = "empty_fields"
    MISSING_FIELD = "missing_field"
    EXPIRES_IN_AS_STRING = "expires_in_as_string"
    UNKNOWN_FIELDS = "unknown_fields"

    EXPIRED_TOKEN = "expired_token"  # noqa: S105  a kind
    WRONG_CLUSTER = "wrong_cluster"
    NOT_ADMIN = "not_admin"
    NOT_AUTHORIZED = "not_authorized"
    XML = "xml"
    SUBSCRIPTION_ENDED = "subscription_ended"


_TRANSPORT = (
    Kind.SERVER_ERROR,
    Kind.SERVER_ERROR_AFTER,
    Kind.BAD_GATEWAY,
    Kind.THROTTLED,
    Kind.THROTTLED_RETRY_AFTER,
    Kind.THROTTLED_RETRY_AFTER_LONG,
    Kind.REDIRECT,
    Kind.HTML_200,
    Kind.EMPTY_200,
    Kind.NOT_JSON,
    Kind.HUGE_BODY,
    Kind.GZIP,
    Kind.DRIP,
    Kind.SILENCE,
    Kind.DROP_BEFORE,
    Kind.DROP_AFTER,
)

KINDS: dict[Endpoint, tuple[Kind, ...]] = {
    Endpoint.AUTHORIZE: (Kind.ERROR_PAGE, Kind.INVALID_SCOPE, Kind.SERVER_ERROR, Kind.SILENCE),
    Endpoint.TOKEN: (
        Kind.INVALID_GRANT,
        Kind.INVALID_GRANT_TOKEN_INVALID,
        Kind.INVALID_GRANT_INCORRECT,
        Kind.INVALID_GRANT_WRONG_TYPE,
        Kind.INVALID_GRANT_CODE,
        Kind.INVALID_CLIENT,
        Kind.EMPTY_FIELDS,
        Kind.MISSING_FIELD,
        Kind.EXPIRES_IN_AS_STRING,
        Kind.UNKNOWN_FIELDS,
        *_TRANSPORT,
    ),
    Endpoint.REVOKE: (Kind.BAD_REQUEST, Kind.INVALID_CLIENT, *_TRANSPORT),
    Endpoint.USERINFO: (Kind.EXPIRED_TOKEN, *_TRANSPORT),
    Endpoint.COMPANYINFO: (
        Kind.EXPIRED_TOKEN,
        Kind.WRONG_CLUSTER,
        Kind.NOT_ADMIN,
        Kind.NOT_AUTHORIZED,
        Kind.XML,
        Kind.SUBSCRIPTION_ENDED,
        *_TRANSPORT,
    ),
}


@dataclass(frozen=True, slots=True)
class OrderedFault:
    """One order: this kind for the next `count` requests of this endpoint."""

    endpoint: Endpoint
    kind: Kind
    count: int


class Faults:
    """The orders in force, at most one per endpoint; a new order replaces the old one, and a count of 0 ends it."""

    def __init__(self) -> None:
        self._orders: dict[Endpoint, OrderedFault] = {}

    @property
    def orders(self) -> tuple[OrderedFault, ...]:
        return tuple(self._orders.values())

    def order(self, fault: OrderedFault) -> None:
        self._orders.pop(fault.endpoint, None)
        if fault.count > 0:
            self._orders[fault.endpoint] = fault

    def take(self, endpoint: Endpoint) -> Kind | None:
        """What is to go wrong with this request, if anything; it counts."""
        fault = self._orders.get(endpoint)
        if fault is None:
            return None
        self.order(OrderedFault(endpoint, fault.kind, fault.count - 1))
        return fault.kind
