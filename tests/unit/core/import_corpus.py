"""What people and programs really give: shapes from public documentation and code, with made-up values."""

import json

AB11 = "AB11789000001" + "q7Rw2Xk9Zt" * 3 + "bV4nM8p"
RT1 = "RT1-152-H0-1763900000" + "h2k8w0qvx1zr7t5yabcd"
JWE = "eyJlbmMiOiJBMTI4Q0JDLUhTMjU2IiwiYWxnIjoiZGlyIn0.." + "x5TM7kN-UWVU" * 60 + "." + "aDSk_kQ2" * 20 + ".KyhQ"
JWT = "eyJraWQiOiJPUElDUFJE." + "eyJzdWIiOiJh" * 20 + ".c2lnbmF0dXJl"
CODE = "XAB11789000002" + "d8Tq5Zr1" * 4
SECRET = "k7Wm2Zq9Xr4Tb8Vn1Yp6Lc3Hd5Fs0GjQwErTyUiO"[:40]
CLIENT_ID = "ABx1" + "Rw9Kq2Zt" * 5 + "Mn4Bv6"
REALM = "9341453000000001"
OTHER_REALM = "9341453000000002"
ANOTHER = RT1[:-4] + "wxyz"

# name -> what is given, the token, the realm ID, the source
GOOD: dict[str, tuple[str, str, str | None, str]] = {
    "playground, its JSON and the realm below": (
        json.dumps(
            {"refreshToken": AB11, "accessToken": JWE, "expires_in": 3600, "x_refresh_token_expires_in": 8726400}
        )
        + f"\nRealm ID: {REALM}\n",
        AB11,
        REALM,
        "pasted",
    ),
    "playground, labels and values": (f"Realm ID\n{REALM}\nRefresh token\n{RT1}\n", RT1, REALM, "pasted"),
    "playground, one line": (f"Refresh Token: {RT1}  Realm ID: {REALM}", RT1, REALM, "pasted"),
    "playground, both tokens": (f"{JWE}\n\n{AB11}\n\n{REALM}", AB11, REALM, "pasted"),
    "the token alone": (RT1, RT1, None, "pasted"),
    "the token in quotes": (f'  "{RT1}",\r\n', RT1, None, "pasted"),
    "a token broken into lines": (f"{AB11[:30]}\n{AB11[30:]}\n{REALM}", AB11, REALM, "pasted"),
    "blanks in a labelled token": (f'refresh_token: "{RT1[:20]} \n {RT1[20:]}"\nrealm: {REALM}', RT1, REALM, "pasted"),
    "a realm ID in groups": (f"{RT1}\n9341 4530 0000 0001", RT1, REALM, "pasted"),
    "a labelled realm ID in groups": (f"Company ID: 9341 4530 0000 0001\n{RT1}", RT1, REALM, "pasted"),
    "zero-width characters": (f"\ufeff{RT1[:9]}\u200b{RT1[9:]} {REALM}", RT1, REALM, "pasted"),
    ".env, QBO": (f"QBO_REALM_ID={REALM}\nQBO_REFRESH_TOKEN={RT1}\n", RT1, REALM, "env"),
    ".env, QB": (f"export QB_REALM_ID='{REALM}'\nexport QB_REFRESH_TOKEN='{RT1}'\n", RT1, REALM, "env"),
    ".env, QUICKBOOKS": (
        (
            f"# Intuit's MCP server\nQUICKBOOKS_CLIENT_ID=your_client_id_here\nQUICKBOOKS_CLIENT_SECRET={SECRET}\n"
            f"QUICKBOOKS_REFRESH_TOKEN={RT1}\nQUICKBOOKS_REALM_ID={REALM}\nQUICKBOOKS_ENVIRONMENT=sandbox\n"
        ),
        RT1,
        REALM,
        "env",
    ),
    ".env, INTUIT": (f'INTUIT_REALM_ID="{REALM}"\nINTUIT_REFRESH_TOKEN="{RT1}"\n', RT1, REALM, "env"),
    ".env, company ID": (f"QUICKBOOKS_COMPANY_ID={REALM}\r\nQUICKBOOKS_REFRESH_TOKEN={RT1}\r\n", RT1, REALM, "env"),
    ".env, no prefix": (f"REFRESH_TOKEN={RT1}\nREALM_ID={REALM}\n", RT1, REALM, "env"),
    ".env, other services beside": (
        (
            f"GOOGLE_REFRESH_TOKEN=1//0gdfkjhgkjhdfkjghdfkjghkdfjgh\nXERO_REFRESH_TOKEN={'x' * 64}\n"
            f"QBO_REFRESH_TOKEN={RT1}\nQBO_REALM_ID={REALM}\n"
        ),
        RT1,
        REALM,
        "env",
    ),
    ".env, one of two filled in": (
        f"QUICKBOOKS_SANDBOX_REFRESH_TOKEN=\nQUICKBOOKS_PROD_REFRESH_TOKEN={RT1}\nQUICKBOOKS_PROD_REALM_ID={REALM}\n",
        RT1,
        REALM,
        "env",
    ),
    "PowerShell": (f'$env:QBO_REFRESH_TOKEN = "{RT1}"\n$env:QBO_REALM_ID = "{REALM}"', RT1, REALM, "pasted"),
    "docker's options": (
        f"docker run -e QBO_REFRESH_TOKEN={RT1} \\\n  -e QBO_REALM_ID={REALM} image",
        RT1,
        REALM,
        "pasted",
    ),
    "intuit-oauth for Node": (
        json.dumps(
            {
                "realmId": REALM,
                "token_type": "bearer",
                "access_token": JWE,
                "refresh_token": RT1,
                "expires_in": 3600,
                "x_refresh_token_expires_in": 8726400,
                "id_token": "",
                "latency": 60000,
                "createdAt": 1763900000000,
            }
        ),
        RT1,
        REALM,
        "json",
    ),
    "intuit-oauth for Node, its whole answer": (
        json.dumps(
            {
                "token": {"realmId": REALM, "refresh_token": RT1, "access_token": JWE},
                "json": {"refresh_token": RT1, "access_token": JWE},
                "intuit_tid": "1-2-3",
            }
        ),
        RT1,
        REALM,
        "json",
    ),
    "intuit-oauth for Python": (
        json.dumps({"access_token": JWE, "refresh_token": RT1, "realm_id": int(REALM), "id_token": JWT}),
        RT1,
        REALM,
        "json",
    ),
    "python-quickbooks, as a program": (
        f"client = QuickBooks(\n  auth_client=auth_client,\n  refresh_token='{RT1}',\n  company_id='{REALM}',\n)",
        RT1,
        REALM,
        "pasted",
    ),
    "node-quickbooks, its config": (
        json.dumps({"consumerKey": CLIENT_ID, "token": JWE, "refreshToken": RT1, "realmId": REALM, "useSandbox": True}),
        RT1,
        REALM,
        "json",
    ),
    "node-quickbooks, as a program": (
        f"new QuickBooks('{CLIENT_ID}',\n'{SECRET}',\n'{JWE}', false, '{REALM}', true, false, null, '2.0', '{RT1}');",
        RT1,
        REALM,
        "pasted",
    ),
    "Intuit's CLI, unsealed": (
        json.dumps({"access_token": JWE, "refresh_token": RT1, "realmId": REALM, "expires_at": 1763900000000}),
        RT1,
        REALM,
        "json",
    ),
    "Intuit's MCP server, its token file": (
        json.dumps({"refreshToken": RT1, "realmId": REALM, "descendedFrom": ANOTHER, "updatedAt": "2026-11-23"}),
        RT1,
        REALM,
        "json",
    ),
    "an MCP client's configuration": (
        json.dumps(
            {
                "mcpServers": {
                    "quickbooks": {
                        "command": "node",
                        "env": {"QUICKBOOKS_REFRESH_TOKEN": RT1, "QUICKBOOKS_REALM_ID": REALM},
                    },
                    "other": {"env": {"GITHUB_TOKEN": "ghp_" + "a" * 36}},
                }
            }
        ),
        RT1,
        REALM,
        "json",
    ),
    "a realm ID around the token": (
        json.dumps({"companyId": REALM, "oauth": {"refresh_token": RT1}}),
        RT1,
        REALM,
        "json",
    ),
    "a realm ID below the token": (
        json.dumps({"refresh_token": RT1, "company": {"realmId": REALM}}),
        RT1,
        REALM,
        "json",
    ),
    "Postman's environment": (
        json.dumps({"values": [{"key": "refresh_token", "value": RT1}, {"key": "realm_id", "value": REALM}]}),
        RT1,
        REALM,
        "json",
    ),
    "YAML": (f"quickbooks:\n  realm_id: '{REALM}'\n  refresh_token: {RT1}\n", RT1, REALM, "pasted"),
    "a query string": (f"refresh_token={RT1}&realmId={REALM}", RT1, REALM, "pasted"),
}

# name -> what is given, the problem
BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "nothing"),
    "blanks": (b" \r\n\t\n", "nothing"),
    "prose": (b"Please find the numbers attached. Best regards", "nothing"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "nothing"),
    "a lone number": (b"17", "nothing"),
    "JSON of something else": (b'{"hello": ["world"]}', "nothing"),
    "very deep JSON": (b"[" * 100_000, "nothing"),
    "a number that no machine reads": (b'{"realmId": ' + b"9" * 10_000 + b"}", "nothing"),
    "too large": (b"A" * 262_145, "nothing"),
    "placeholders": (b"QBO_REFRESH_TOKEN=your_refresh_token_here\nQBO_REALM_ID=your_company_id_here", "nothing"),
    "an access token": (JWE.encode(), "access_token"),
    "an access token, labelled as the other": (f"refresh_token={JWE}".encode(), "access_token"),
    "an access token, labelled": (f"QBO_REALM_ID={REALM}\nQBO_ACCESS_TOKEN=abcdef\n".encode(), "access_token"),
    "an access token as JSON": (json.dumps({"access_token": JWE, "realmId": REALM}).encode(), "access_token"),
    "an ID token": (JWT.encode(), "id_token"),
    "an authorization code": (CODE.encode(), "authorization_code"),
    "a code as refresh token": (f"refresh_token={CODE}".encode(), "authorization_code"),
    "the redirected address": (
        f"https://developer.intuit.com/v2/OAuth2Playground/RedirectUrl?code={AB11}&state=s&realmId={REALM}".encode(),
        "authorization_code",
    ),
    "a labelled code": (f"Authorization code: {AB11}\nRealm ID: {REALM}".encode(), "authorization_code"),
    "a client secret": (SECRET.encode(), "client_secret"),
    "a client ID": (CLIENT_ID.encode(), "client_id"),
    "both keys": (f"client_id={CLIENT_ID}\nclient_secret={SECRET}".encode(), "client_secret"),
    "a token cut short": (RT1[:22].encode(), "truncated"),
    "a token cut short, labelled": (f"QBO_REFRESH_TOKEN={AB11[:30]}\nQBO_REALM_ID={REALM}".encode(), "truncated"),
    "a token with dots in place of its middle": (f"refresh_token={RT1[:12]}...{RT1[-6:]}".encode(), "truncated"),
    "a token with an ellipsis": (f"refresh_token={RT1[:24]}…".encode(), "truncated"),
    "JSON cut short": (f'{{"realmId":"{REALM}","refresh_token":"{RT1[:20]}'.encode(), "truncated"),
    "a realm ID with a letter": (f"refresh_token={RT1}\nrealm_id=93414530000O0001".encode(), "realm"),
    "a realm ID too short": (f"refresh_token={RT1}\nrealm_id=12345".encode(), "realm"),
    "two tokens, no company": (f"{RT1}\n{ANOTHER}\n".encode(), "several"),
    "two tokens for one company": (
        json.dumps([{"refresh_token": RT1, "realmId": REALM}, {"refresh_token": ANOTHER, "realmId": REALM}]).encode(),
        "several",
    ),
    "a company setup file": (b'{"format":"qbo-desktop-setup/1","name":"x"}', "setup_file"),
    "a pass": (json.dumps({"format": "qbo-desktop-pass/1", "access_token": JWE}).encode(), "pass_file"),
    "a move of a newer version": (b'{"format":"qbo-desktop-move/9"}', "newer_move"),
    "a copy of the vault": (b"SQLite format 3\0" + bytes(100), "backup_file"),
    "the CLI's sealed file": (b'{"iv":"00","tag":"00","data":"00"}', "sealed_elsewhere"),
}
