"""A company's proxy that looks into secure connections: it answers for every host with a certificate of its own.

What it opens it hands on to one server behind it, in the clear. Whoever should trust it gets its authority's file as
SSL_CERT_FILE. It runs in a thread, for the programs that go through it are processes of their own.
"""

import asyncio
import datetime as dt
import re
import ssl
import threading
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

TODAY = dt.datetime.fromtimestamp(Path(__file__).stat().st_ctime, dt.UTC)
YEARS = dt.timedelta(days=3650)


class Manner(StrEnum):
    """What the proxy does with who asks for a tunnel."""

    OPEN = "open"
    WANT_SIGN_IN = "want_sign_in"
    REFUSE = "refuse"


class InspectingProxy:
    """`asked` are the hosts that a tunnel was asked for, `signed_in` the credentials that came with it."""

    def __init__(self, folder: Path, hosts: Sequence[str], upstream: tuple[str, int]) -> None:
        self.authority, leaf = certificates(folder, hosts)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(leaf)
        self._upstream = upstream
        self.manner = Manner.OPEN
        self.password: str | None = None
        self.asked: list[str] = []
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._run(),), name="proxy")

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._loop.close()

    @property
    def environment(self) -> dict[str, str]:
        """The system's proxy setting, as a process is told it."""
        return {"https_proxy": f"http://127.0.0.1:{self.port}", "no_proxy": ""}

    @property
    def trusted(self) -> dict[str, str]:
        """The same in a process whose computer trusts the proxy."""
        return {**self.environment, "SSL_CERT_FILE": str(self.authority)}

    async def _run(self) -> None:
        self._stop = asyncio.Event()
        self._talks: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        self._talks.add(talk)
        try:
            await self._talk(reader, writer)
        except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.transport.abort()
            self._talks.discard(talk)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        self.asked.append(head.split(" ")[1])
        wants = self.manner is Manner.WANT_SIGN_IN and f"Basic {self.password}" not in head
        if wants or self.manner is Manner.REFUSE:
            status = "407 Proxy Authentication Required" if wants else "403 Forbidden"
            writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        await writer.start_tls(self._context)
        inner, outer = await asyncio.open_connection(*self._upstream)
        try:
            request = await reader.readuntil(b"\r\n\r\n")
            here = f"Host: {self._upstream[0]}:{self._upstream[1]}\r\n".encode()
            outer.write(re.sub(rb"(?im)^host:[^\r]*\r\n", here, request, count=1))
            await asyncio.gather(_pump(reader, outer), _pump(inner, writer))
        finally:
            outer.transport.abort()


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while part := await source.read(65536):
        sink.write(part)
        await sink.drain()
    sink.close()


def certificates(folder: Path, hosts: Sequence[str]) -> tuple[Path, Path]:
    """The files of a throw-away authority and of a certificate of its with its key, for these hosts."""
    authority, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "throw-away authority")])

    def begun(subject: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
            .not_valid_before(TODAY - YEARS)
            .not_valid_after(TODAY + YEARS)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key()), critical=False)
        )

    own = begun(issuer, authority).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    named = begun(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0])]), leaf)
    named = named.add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts]), critical=False)
    ca_file, leaf_file = folder / "authority.pem", folder / "leaf.pem"
    ca_file.write_bytes(own.sign(authority, hashes.SHA256()).public_bytes(Encoding.PEM))
    key = leaf.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    leaf_file.write_bytes(named.sign(authority, hashes.SHA256()).public_bytes(Encoding.PEM) + key)
    return ca_file, leaf_file
