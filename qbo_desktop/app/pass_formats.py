"""A pass in the form that its receiver's tool takes: data to load, or a program that runs as it is."""

import json
import shlex
from collections.abc import Callable

from qbo_desktop.app import pass_programs
from qbo_desktop.app.moments import rfc3339
from qbo_desktop.app.pass_kinds import PassFormat
from qbo_desktop.core.grant import AccessGrant

PASS_FORMAT = "qbo-desktop-pass/1"  # noqa: S105 - the name of a file format


def pass_text(grant: AccessGrant, form: PassFormat) -> str:
    """The pass, without a line end behind it: the access token, where it works and until when; no refresh token."""
    write: Callable[[AccessGrant], str]
    match form:
        case PassFormat.JSON:
            write = _json
        case PassFormat.ENV:
            write = _env
        case PassFormat.CURL:
            write = pass_programs.curl
        case PassFormat.POSTMAN:
            write = _postman
        case PassFormat.PYTHON_QUICKBOOKS:
            write = pass_programs.python_quickbooks
        case PassFormat.INTUIT_OAUTH:
            write = pass_programs.intuit_oauth
        case PassFormat.INTUIT_OAUTH_NODE:
            write = pass_programs.intuit_oauth_node
        case PassFormat.NODE_QUICKBOOKS:
            write = pass_programs.node_quickbooks
    return write(grant)


def _json(grant: AccessGrant) -> str:
    return json.dumps(
        {
            "format": PASS_FORMAT,
            "realm_id": grant.connection.key.realm_id,
            "company_name": grant.connection.company_name,
            "environment": grant.environment,
            "api_base": grant.api_base,
            "access_token": grant.access_token.reveal(),
            "token_type": "bearer",
            "expires_at": rfc3339(grant.expires_at),
        },
        ensure_ascii=False,
        indent=1,
    )


def _variables(grant: AccessGrant) -> tuple[tuple[str, str], ...]:
    return (
        ("QBO_REALM_ID", grant.connection.key.realm_id),
        ("QBO_ACCESS_TOKEN", grant.access_token.reveal()),
        ("QBO_ACCESS_TOKEN_EXPIRES_AT", rfc3339(grant.expires_at)),
        ("QBO_ENVIRONMENT", grant.environment),
        ("QBO_API_BASE", grant.api_base),
    )


def _env(grant: AccessGrant) -> str:
    """For shells and for readers of `.env` files alike: quotes only where a value needs them."""
    notes = [f"# {note}" for note in pass_programs.notes(grant)]
    return "\n".join([*notes, *(f"{name}={shlex.quote(value)}" for name, value in _variables(grant))])


def _postman(grant: AccessGrant) -> str:
    """A Postman environment, to be imported; its name says when the pass ends, and its token is masked."""
    company = pass_programs.company(grant)
    return json.dumps(
        {
            "name": f"{company}, until {rfc3339(grant.expires_at)}",
            "values": [
                {
                    "key": name,
                    "value": value,
                    "type": "secret" if value == grant.access_token.reveal() else "default",
                    "enabled": True,
                }
                for name, value in _variables(grant)
            ],
            "_postman_variable_scope": "environment",
        },
        ensure_ascii=False,
        indent=1,
    )
