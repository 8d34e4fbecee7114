"""JSON of a server that is not to be trusted: whatever is doubtful in it counts as no document at all."""

import json
from typing import NoReturn


def json_document(body: bytes) -> object:
    """The document, or None where the body is not one: no UTF-8, a name given twice, NaN, nested without end.

    Nothing is raised, because the decoder's own exceptions hold the text, tokens included.
    """
    try:
        return json.loads(body.decode(), object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError
    return document


def _no_number(_: str) -> NoReturn:
    raise ValueError
