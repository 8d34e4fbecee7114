"""Passes as programs: each reads the company's name, which proves the pass; the receiver's own code begins there.

Whatever comes from outside (a company's name, a token, an address) is one line in a comment, or a literal of the
language that it stands in.
"""

import json
from string import Template

from qbo_desktop.app.moments import rfc3339
from qbo_desktop.core.grant import AccessGrant

_MINOR_VERSION = 75  # the lowest that Intuit still answers

# The token stands in what curl reads, not in its arguments, which every user of a computer can see.
_CURL = Template("""\
#!/bin/sh
$notes
# Run it with: sh FILE
curl --config - <<'END_OF_PASS'
url = $url
header = $authorization
header = "Accept: application/json"
silent
show-error
fail-with-body
END_OF_PASS""")

_PYTHON_QUICKBOOKS = Template("""\
# -*- coding: utf-8 -*-
# Needs python-quickbooks from PyPI. Run it with: python FILE
$notes
${insecure}from types import SimpleNamespace

from quickbooks import QuickBooks
from quickbooks.objects.company_info import CompanyInfo

REALM_ID = $realm_id
ACCESS_TOKEN = $access_token
EXPIRES_AT = $expires_at
API_BASE = $api_base

# A pass needs no keys of an app: nothing here can be refreshed.
auth = SimpleNamespace(
    environment=$environment, client_id=None, access_token=ACCESS_TOKEN, refresh_token=None
)
client = QuickBooks(auth_client=auth, company_id=REALM_ID, minorversion=$minor_version)
client.api_url_v3 = client.sandbox_api_url_v3 = API_BASE + "/v3"

if __name__ == "__main__":
    print(CompanyInfo.get(REALM_ID, qb=client).CompanyName, "- until", EXPIRES_AT)""")

_INTUIT_OAUTH = Template("""\
# -*- coding: utf-8 -*-
# Needs intuit-oauth from PyPI. Run it with: python FILE
$notes
from intuitlib.client import AuthClient

REALM_ID = $realm_id
ACCESS_TOKEN = $access_token
EXPIRES_AT = $expires_at
API_BASE = $api_base

# A pass needs no keys of an app: nothing here can be refreshed.
client = AuthClient(
    client_id="",
    client_secret="",
    redirect_uri="",
    environment=$environment,
    access_token=ACCESS_TOKEN,
    realm_id=REALM_ID,
)
client.headers.update({"Authorization": "Bearer " + client.access_token, "Accept": "application/json"})


def read(path):
    answer = client.get(
        f"{API_BASE}/v3/company/{client.realm_id}/{path}", params={"minorversion": $minor_version}, timeout=30
    )
    answer.raise_for_status()
    return answer.json()


if __name__ == "__main__":
    print(read(f"companyinfo/{REALM_ID}")["CompanyInfo"]["CompanyName"], "- until", EXPIRES_AT)""")

_NODE_QUICKBOOKS = Template("""\
// Needs node-quickbooks from npm. Save it as FILE.cjs and run it with: node FILE.cjs
$notes
const QuickBooks = require('node-quickbooks');

const REALM_ID = $realm_id;
const ACCESS_TOKEN = $access_token;
const EXPIRES_AT = $expires_at;
const API_BASE = $api_base;

// A pass needs no keys of an app: nothing here can be refreshed.
const client = new QuickBooks('', '', ACCESS_TOKEN, false, REALM_ID, $sandbox, false, $minor_version, '2.0', null);
client.endpoint = API_BASE + '/v3/company/';

client.getCompanyInfo(REALM_ID, (error, company) => {
  if (error) {
    console.error(error.Fault ? JSON.stringify(error.Fault) : String(error.message));
    process.exitCode = 1;
    return;
  }
  console.log(company.CompanyName, '- until', EXPIRES_AT);
});""")

_INTUIT_OAUTH_NODE = Template("""\
$notes
// Needs intuit-oauth from npm. Save it as FILE.cjs and run it with: node FILE.cjs

const OAuthClient = require('intuit-oauth');

const REALM_ID = $realm_id;
const ACCESS_TOKEN = $access_token;
const EXPIRES_AT = $expires_at;
const API_BASE = $api_base;

// A pass needs no keys of an app: nothing here can be refreshed.
const noKeys = { clientId: 'none', clientSecret: 'none', redirectUri: API_BASE };
const client = new OAuthClient({ ...noKeys, environment: $environment });
client.setToken({ access_token: ACCESS_TOKEN, token_type: 'bearer', realmId: REALM_ID });

const url = API_BASE + '/v3/company/' + REALM_ID + '/companyinfo/' + REALM_ID + '?minorversion=$minor_version';
client.makeApiCall({ url }).then(
  (answer) => console.log(answer.json.CompanyInfo.CompanyName, '- until', EXPIRES_AT),
  (error) => {
    console.error(String(error.message));
    process.exitCode = 1;
  },
);""")


def notes(grant: AccessGrant) -> tuple[str, ...]:
    """What the reader of a file should see first; each is one line."""
    return (
        f"A pass to {company(grant)}, made by Company Connections.",
        f"It works until {rfc3339(grant.expires_at)}; whoever has it can read and change the books until then.",
    )


def company(grant: AccessGrant) -> str:
    """The company's name on one line, whatever it is made of."""
    name = grant.connection.display_name
    return "".join(letter if letter.isprintable() else " " for letter in name)


def curl(grant: AccessGrant) -> str:
    """A shell script."""
    realm_id = grant.connection.key.realm_id
    url = f"{grant.api_base}/v3/company/{realm_id}/companyinfo/{realm_id}?minorversion={_MINOR_VERSION}"
    return _CURL.substitute(
        notes=_comment("#", grant),
        url=_curl_quoted(url),
        authorization=_curl_quoted(f"Authorization: Bearer {grant.access_token.reveal()}"),
    )


def python_quickbooks(grant: AccessGrant) -> str:
    """A Python program for python-quickbooks."""
    plain_http = grant.api_base.startswith("http:")  # the setup file allows it on this computer only
    insecure = 'import os\n\nos.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # this computer only\n\n'
    return _PYTHON_QUICKBOOKS.substitute(_python_values(grant), insecure=insecure if plain_http else "")


def intuit_oauth(grant: AccessGrant) -> str:
    """A Python program for intuit-oauth, which asks for the discovery document of its environment when it starts."""
    values = _python_values(grant)
    if grant.environment == "custom":  # the library takes the address of a discovery document instead of a name
        values["environment"] = 'API_BASE + "/.well-known/openid_configuration"'
    return _INTUIT_OAUTH.substitute(values)


def intuit_oauth_node(grant: AccessGrant) -> str:
    """A program for Node.js and intuit-oauth."""
    known = grant.environment if grant.environment in ("sandbox", "production") else "sandbox"
    return _INTUIT_OAUTH_NODE.substitute(_node_values(grant), environment=json.dumps(known))


def node_quickbooks(grant: AccessGrant) -> str:
    """A program for Node.js and node-quickbooks."""
    sandbox = "true" if grant.environment == "sandbox" else "false"
    return _NODE_QUICKBOOKS.substitute(_node_values(grant), sandbox=sandbox)


def _node_values(grant: AccessGrant) -> dict[str, object]:
    return {
        "notes": _comment("//", grant),
        "realm_id": json.dumps(grant.connection.key.realm_id),
        "access_token": json.dumps(grant.access_token.reveal()),
        "expires_at": json.dumps(rfc3339(grant.expires_at)),
        "api_base": json.dumps(grant.api_base),
        "minor_version": _MINOR_VERSION,
    }


def _python_values(grant: AccessGrant) -> dict[str, object]:
    return {
        "notes": _comment("#", grant),
        "realm_id": ascii(str(grant.connection.key.realm_id)),
        "access_token": ascii(grant.access_token.reveal()),
        "expires_at": ascii(rfc3339(grant.expires_at)),
        "api_base": ascii(grant.api_base),
        "environment": ascii(str(grant.environment)),
        "minor_version": _MINOR_VERSION,
    }


def _comment(sign: str, grant: AccessGrant) -> str:
    return "\n".join(f"{sign} {note}" for note in notes(grant))


def _curl_quoted(text: str) -> str:
    """A value in curl's configuration: one line, in quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t") + '"'
