"""TLS by the system's trust store: what it accepts, and that nothing is sent where it does not."""

import datetime as dt
import ipaddress
import ssl
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from support.scripted_server import Close, ScriptedServer, Send, Silence, http_answer

from qbo_desktop.core.errors import NetworkUnavailable
from qbo_desktop.intuit.transport import NOTHING_SENT, Transport

TODAY = dt.datetime.fromtimestamp(Path(__file__).stat().st_ctime, dt.UTC)
DAY = dt.timedelta(days=1)


def certificate(folder: Path, address: str = "127.0.0.1", until: dt.timedelta = 3650 * DAY) -> Path:
    """A throw-away certificate that vouches for itself, with its key in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "throw-away")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(TODAY - 3650 * DAY)
        .not_valid_after(TODAY + until)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{made.serial_number}.pem"
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(made.public_bytes(Encoding.PEM) + pem)
    return path


def serving(path: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


async def refused(transport: Transport, url: str) -> str | None:
    with pytest.raises(NetworkUnavailable) as caught:
        await transport.send("POST", url, headers={"Authorization": "Basic canary"}, content=b"canary")
    assert caught.value.__context__ is None
    return caught.value.detail


async def test_untrusted_certificate(tmp_path: Path, transport: Transport) -> None:
    """A certificate that nobody vouches for ends the request before anything was sent."""
    async with ScriptedServer(tls=serving(certificate(tmp_path))) as server:
        assert await refused(transport, server.base) == "tls_untrusted"
        assert server.requests == []


@pytest.mark.skipif(sys.platform != "linux", reason="only OpenSSL's trust store can be exchanged for one process")
async def test_trusted_certificate(tmp_path: Path, transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate that the system's trust store vouches for is accepted: a company's own authority works."""
    path = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    async with ScriptedServer(tls=serving(path)) as server:
        server.script = [http_answer(200, b"{}")]
        assert (await transport.send("GET", server.base, headers={})).body == b"{}"


@pytest.mark.skipif(sys.platform != "linux", reason="only OpenSSL's trust store can be exchanged for one process")
@pytest.mark.parametrize(
    ("address", "until", "detail"),
    [("127.0.0.2", 1 * DAY, "tls_name"), ("127.0.0.1", -1 * DAY, "tls_dates")],
)
async def test_trusted_but_wrong_certificate(
    tmp_path: Path,
    transport: Transport,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
    until: dt.timedelta,
    detail: str,
) -> None:
    """A vouched-for certificate of another host, or one that has expired, is refused."""
    path = certificate(tmp_path, address, until)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    async with ScriptedServer(tls=serving(path)) as server:
        assert await refused(transport, server.base) == detail
        assert server.requests == []


async def test_no_tls_at_all(server: ScriptedServer, transport: Transport) -> None:
    """A server that answers in the clear where TLS was asked for is a TLS failure."""
    server.greeting = [Send(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Close()]
    assert await refused(transport, server.base.replace("http:", "https:")) == "tls"


async def test_hung_handshake(server: ScriptedServer, hasty: Transport) -> None:
    """A handshake that gets no answer ends at the deadline and leaves no socket open."""
    server.greeting = [Silence()]
    assert await refused(hasty, server.base.replace("http:", "https:")) == "deadline"


async def test_ended_handshake(server: ScriptedServer, transport: Transport) -> None:
    """A server that hangs up in the middle of the handshake is a failure before anything was sent."""
    server.greeting = [Close()]
    assert await refused(transport, server.base.replace("http:", "https:")) in NOTHING_SENT


@pytest.mark.skipif(sys.platform != "linux", reason="only OpenSSL's trust store can be exchanged for one process")
async def test_tls_failure_after_sending(tmp_path: Path, transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    """A TLS failure after the handshake does not claim that nothing was sent.

    TLS 1.3 tells a client only then that its certificate is missed.
    """
    path = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    context = serving(path)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_mode = ssl.CERT_REQUIRED
    async with ScriptedServer(tls=context) as server:
        assert await refused(transport, server.base) == "transport"


@pytest.mark.parametrize("word", ["verify=False", "CERT_NONE", "check_hostname", "_create_unverified"])
def test_no_way_around(word: str) -> None:
    """Nowhere in the package does certificate checking get switched off."""
    package = Path(sys.modules["qbo_desktop.intuit.transport"].__file__ or "").parents[1]
    assert [path.name for path in package.rglob("*.py") if word in path.read_text("utf-8")] == []


def test_trust_store_is_loaded_late() -> None:
    """Importing the adapter loads neither the system's trust store nor anything else heavy but httpx."""
    program = (
        "import sys, qbo_desktop.intuit.token_client, qbo_desktop.intuit.company_client\n"
        "print([name for name in ('truststore', 'cryptography', 'keyring', 'PySide6', 'sqlite3', 'xml.sax')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
