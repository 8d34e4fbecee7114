"""A relay page as the world sees it: over HTTPS under another name, with a browser that trusts that one key."""

import base64
import contextlib
import datetime as dt
import hashlib
import os
import shutil
import socket
import socketserver
import ssl
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from cryptography.x509.oid import NameOID
from playwright.sync_api import Browser, BrowserType, sync_playwright

from qbo_desktop.core.setup import usable_port

CHROMIUM = "/usr/bin/chromium"
HOST = "relay.localhost"
RELAY_PATH = "/quickbooks/"
RELAY = Path(__file__).resolve().parents[2] / "resources" / "relay" / "index.html"
TODAY = dt.datetime.fromtimestamp(Path(__file__).stat().st_ctime, dt.UTC)


@dataclass(frozen=True, slots=True)
class Page:
    """What a path answers with."""

    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


class Server:
    """Answers GET on 127.0.0.1 and keeps every request target it was asked for, byte for byte."""

    def __init__(self, pages: dict[str, Page], context: ssl.SSLContext | None = None) -> None:
        self.pages = pages
        self.targets: list[str] = []
        self.referrers: list[str] = []
        self._arrived = threading.Condition()
        self._server = _listening(_handler(self), context)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def note(self, target: str, referrer: str | None) -> None:
        with self._arrived:
            self.targets.append(target)
            self.referrers += [] if referrer is None else [referrer]
            self._arrived.notify_all()

    def wait_for(self, count: int, seconds: float = 10) -> list[str]:
        """The request targets, once there are `count` of them."""
        with self._arrived:
            self._arrived.wait_for(lambda: len(self.targets) >= count, seconds)
            return list(self.targets)

    def forget(self) -> None:
        self.targets.clear()
        self.referrers.clear()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self) -> None:
            # A browser asks for a site's picture by itself, and so for nothing that a page wrote.
            if self.path != "/favicon.ico":
                server.note(self.path, self.headers["Referer"])
            path = self.path.partition("?")[0]
            page = server.pages.get(path, server.pages.get("*"))
            self.send_response(200 if page else 404)
            for name, value in {"Content-Type": "text/html", **(page.headers if page else {})}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(page.body if page else b"")

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the inherited name
            """Nothing: standard error is for failures."""

    return Handler


class _Listening(ThreadingHTTPServer):
    daemon_threads = True
    context: ssl.SSLContext | None = None

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, peer = super().get_request()
        if self.context is not None:  # the handshake waits for the first read, in the connection's own thread
            connection = self.context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, peer

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser drops connections that it opened in advance."""


def _listening(handler: type[socketserver.BaseRequestHandler], context: ssl.SSLContext | None) -> _Listening:
    while True:
        server = _Listening(("127.0.0.1", 0), handler)
        if usable_port(server.server_address[1]):
            server.context = context
            return server
        server.server_close()


class Site(Server):
    """The host of the relay page."""

    def __init__(self, pages: dict[str, Page]) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "throw-away")])
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(TODAY - dt.timedelta(days=3650))
            .not_valid_after(TODAY + dt.timedelta(days=3650))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
            .sign(key, hashes.SHA256())
        )
        public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        self.key_hash = base64.b64encode(hashlib.sha256(public).digest()).decode()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.TemporaryDirectory() as folder:
            chain = Path(folder) / "chain.pem"
            private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            chain.write_bytes(made.public_bytes(Encoding.PEM) + private)
            context.load_cert_chain(chain)
        super().__init__(pages, context)

    @property
    def base(self) -> str:
        return f"https://{HOST}:{self.port}"

    @property
    def relay(self) -> str:
        """The redirect URI that would be registered."""
        return self.base + RELAY_PATH


@contextlib.contextmanager
def relay_site(page: bytes | None = None, headers: dict[str, str] | None = None) -> Iterator[Site]:
    """The relay page as it is in the checkout, or another one, at its path."""
    site = Site({RELAY_PATH: Page(RELAY.read_bytes() if page is None else page, headers or {})})
    try:
        yield site
    finally:
        site.close()


@contextlib.contextmanager
def receiver() -> Iterator[Server]:
    """Something on this computer that answers whatever it is asked."""
    server = Server({"*": Page(b"<!doctype html><title>arrived</title><link rel=icon href='data:,'>arrived")})
    try:
        yield server
    finally:
        server.close()


@contextlib.contextmanager
def chromium(site: Site) -> Iterator[Browser]:
    """A real browser that can reach this computer alone; for it the relay's host is a server in the public internet."""
    if shutil.which(CHROMIUM) is None:
        pytest.skip(f"not installed: {CHROMIUM}")
    with sync_playwright() as playwright, launched(playwright.chromium, site) as browser:
        yield browser


@contextlib.contextmanager
def launched(kind: BrowserType, site: Site, *, remembers_pages: bool = False) -> Iterator[Browser]:
    """One more such browser; `remembers_pages` leaves pages alive behind Back, as a person's browser does."""
    arguments = [
        *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
        *("--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--password-store=basic"),
        f"--ignore-certificate-errors-spki-list={site.key_hash}",
        f"--ip-address-space-overrides=127.0.0.1:{site.port}=public",
        f"--host-resolver-rules=MAP {HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ]
    browser = kind.launch(
        executable_path=CHROMIUM,
        args=arguments,
        env={name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")},
        ignore_default_args=["--disable-back-forward-cache"] if remembers_pages else [],
    )
    try:
        yield browser
    finally:
        browser.close()
