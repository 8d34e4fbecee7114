"""A foreign exception that nobody foresaw, as an error of ours."""

import traceback

from qbo_desktop.core.errors import Bug


def as_bug(error: BaseException) -> Bug:
    """Its kind and its places in the code, without any value."""
    bug = Bug(detail=type(error).__name__)
    frames = traceback.extract_tb(error.__traceback__)
    bug.add_note("\n".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames))
    return bug
