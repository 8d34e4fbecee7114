"""What a browser does with the redirect that an authorization server answers: fetch it, then the page it leads to."""

import http.client
from urllib.parse import urlsplit


def fetch(address: str) -> tuple[int, str | None]:
    """Status and location of one GET; 0 when nobody listens there."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}" if parts.query else parts.path)
        response = connection.getresponse()
        response.read()
        return response.status, response.getheader("location")
    except ConnectionRefusedError:
        return 0, None
    finally:
        connection.close()


def follow(address: str) -> list[int]:
    """The statuses met on the way to the last page."""
    parts = urlsplit(address)
    statuses = []
    location: str | None = address
    while location is not None:
        status, location = fetch(location)
        statuses.append(status)
        if location is not None and location.startswith("/"):
            location = f"{parts.scheme}://{parts.netloc}{location}"
    return statuses
