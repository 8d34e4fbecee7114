"""Moments as JSON documents and setup pages write them."""

from datetime import UTC, datetime


def rfc3339(moment: datetime) -> str:
    """Whole seconds, UTC, with `Z` (RFC 3339)."""
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
