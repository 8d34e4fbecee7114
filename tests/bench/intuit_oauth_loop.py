"""The peer: refreshes one company after another with Intuit's own library, and saves what it got after each."""

import json
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from intuitlib.client import AuthClient  # type: ignore[import-untyped]


def main() -> None:
    """Read the keys and the refresh tokens from standard input."""
    job = json.load(sys.stdin)
    endpoints = job["setup"]["endpoints"]
    discovery = {
        "authorization_endpoint": endpoints["authorization"],
        "token_endpoint": endpoints["token"],
        "revocation_endpoint": endpoints["revocation"],
        "userinfo_endpoint": endpoints["userinfo"],
        "issuer": endpoints["api_base"],
        "jwks_uri": endpoints["api_base"],
    }

    class Discovery(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(discovery).encode())

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Discovery) as server, tempfile.TemporaryDirectory() as folder:
        threading.Thread(target=server.handle_request).start()
        client = AuthClient(
            job["setup"]["client_id"],
            job["setup"]["client_secret"],
            job["setup"]["redirect_uri"],
            f"http://127.0.0.1:{server.server_port}/",
        )
        for number, token in enumerate(job["tokens"]):
            client.refresh(refresh_token=token)
            saved = json.dumps({"access": client.access_token, "refresh": client.refresh_token})
            (Path(folder) / str(number)).write_text(saved)


if __name__ == "__main__":
    main()
