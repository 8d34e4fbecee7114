"""Reading a connection that another program or the OAuth Playground holds: pasted, from a `.env` file or from JSON.

Whatever is given, only `UnusableImport` comes out of here besides tokens, and nothing of the content stands in it.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from qbo_desktop.core.identity import ClientId, Environment, RealmId
from qbo_desktop.core.import_errors import ImportProblem, UnusableImport
from qbo_desktop.core.import_names import Field, Named, environment_of, named
from qbo_desktop.core.import_shapes import (
    SHORTEST_OF_KNOWN_KIND,
    SHORTEST_REFRESH_TOKEN,
    has_known_prefix,
    is_placeholder,
    looks_like_a_token,
    wrong_kind,
)
from qbo_desktop.core.secret import Secret

LONGEST_IMPORT = 262_144  # bytes; a move is read by its own rules
MOST_TOKENS = 200
_MOST_NEAR = 100
_DEEPEST = 12
_REALM_ID = re.compile(r"[0-9]{10,19}")
_UNSEEN = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad]+")
_BETWEEN_WORDS = re.compile(r"[\s\"'`\u201c\u201d\u2018\u2019,;&=(){}\[\]<>]+")
_PAIR = re.compile(
    r"""["'`]?(?<![\w.:])(?P<name>[A-Za-z][\w.:\-]{0,60}(?: [\w.:\-]{1,30}){0,3})["'`]?[ \t]*(?:=>|[:=])[ \t]*"""
    r"""(?:"(?P<double>[^"]{0,8192})"|'(?P<single>[^']{0,8192})'|(?P<bare>[^\s,;"'`&}]{1,8192}))"""
)
_MARKS = "'\"`\u201c\u201d\u2018\u2019,;()[]{}<>"
_ENV_LINE = re.compile(r"(?m)^\s*(?:export\s+)?[A-Z][A-Z0-9_]*\s*=")
_GROUPED_REALM = re.compile(r"[0-9][0-9 \-]{9,30}")
_REDIRECT = re.compile(r"[?&]code=[^&\s]+")
_PROBLEMS = (
    (Field.ACCESS_TOKEN, ImportProblem.ACCESS_TOKEN),
    (Field.CODE, ImportProblem.AUTHORIZATION_CODE),
    (Field.ID_TOKEN, ImportProblem.ID_TOKEN),
    (Field.CLIENT_SECRET, ImportProblem.CLIENT_SECRET),
)


class ImportSource(StrEnum):
    """Where a token was found; the history says it."""

    PASTED = "pasted"
    ENV = "env"
    JSON = "json"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A refresh token and what stood beside it. Unknown is None: the realm ID can be asked for, a setup be chosen."""

    refresh_token: Secret
    realm_id: RealmId | None
    source: ImportSource
    client_id: ClientId | None = None
    environment: Environment | None = None


def find_tokens(content: bytes) -> tuple[FoundToken, ...]:
    """The connections in it, each token once; at least one. Raises UnusableImport."""
    text = _text(content)
    document = _document(text)
    if document is not None:
        _refuse_known_files(document)
        found = tuple(_distinct(_in_document(document, (), 0)))
        if found:
            return found
    found = tuple(_distinct(_in_text(text, ImportSource.PASTED if document is None else ImportSource.JSON)))
    if not found:
        raise UnusableImport(_what_it_is(text))
    return found


def typed_token(refresh_token: str, realm_id: str | None = None) -> FoundToken:
    """What a person typed or pasted into a field for it, and into one for the realm ID. Raises UnusableImport."""
    token = _clean(refresh_token)
    problem = wrong_kind(token, labelled=True)
    if problem is not None:
        raise UnusableImport(problem)
    return FoundToken(Secret(token), None if realm_id is None else realm_of(realm_id), ImportSource.PASTED)


def realm_of(text: str) -> RealmId:
    """A realm ID as people copy it, with blanks or hyphens in it. Raises UnusableImport."""
    realm = re.sub(r"[^0-9A-Za-z]", "", text)
    if not realm:
        raise UnusableImport(ImportProblem.NO_REALM)
    if _REALM_ID.fullmatch(realm) is None:
        raise UnusableImport(ImportProblem.REALM)
    return RealmId(realm)


def _text(content: bytes) -> str:
    if content.startswith(b"SQLite format 3\0"):
        raise UnusableImport(ImportProblem.BACKUP_FILE)
    if len(content) > LONGEST_IMPORT:
        raise UnusableImport(ImportProblem.NOTHING)
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = _UNSEEN.sub("", content.decode("utf-16" if utf16 else "utf-8", "replace"))
    if "\0" in text:
        raise UnusableImport(ImportProblem.NOTHING)
    return text


def _document(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _refuse_known_files(document: object) -> None:
    if not isinstance(document, dict):
        return
    kind = document.get("format")
    if isinstance(kind, str):
        for start, problem in (
            ("qbo-desktop-setup/", ImportProblem.SETUP_FILE),
            ("qbo-desktop-pass/", ImportProblem.PASS_FILE),
            ("qbo-desktop-move/", ImportProblem.NEWER_MOVE),
        ):
            if kind.startswith(start):
                raise UnusableImport(problem)
    if {"iv", "tag", "data"} <= document.keys():
        raise UnusableImport(ImportProblem.SEALED_ELSEWHERE)


def _in_document(node: object, above: tuple[Named, ...], depth: int) -> Iterator[FoundToken]:
    """Every object that holds a refresh token, with what the objects around it or, failing that, below it say."""
    if depth > _DEEPEST:
        return
    if isinstance(node, list):
        node = _as_object(node)
    if isinstance(node, list):
        for item in node:
            yield from _in_document(item, above, depth + 1)
    if not isinstance(node, dict):
        return
    here = tuple(islice(_pairs(node), _MOST_NEAR))
    yield from _found(here, above, tuple(islice(_below(node, depth), _MOST_NEAR)), ImportSource.JSON)
    around = (*here, *above)[:_MOST_NEAR]
    for child in node.values():
        if isinstance(child, dict | list):
            yield from _in_document(
                child, tuple(one for one in around if one.field is not Field.REFRESH_TOKEN), depth + 1
            )


def _as_object(items: list[object]) -> object:
    """A Postman environment and its like: a list of keys with their values."""
    pairs: dict[object, object] = {}
    for item in items:
        if not (isinstance(item, dict) and "value" in item and isinstance(item.get("key", item.get("name")), str)):
            return items
        pairs[item.get("key", item.get("name"))] = item["value"]
    return pairs


def _pairs(node: dict[object, object]) -> Iterator[Named]:
    for name, value in node.items():
        if isinstance(value, str | int) and isinstance(name, str) and (one := named(name, str(value))) is not None:
            yield one


def _below(node: dict[object, object], depth: int) -> Iterator[Named]:
    for child in node.values():
        if isinstance(child, dict) and depth < _DEEPEST:
            yield from _pairs(child)
            yield from _below(child, depth + 1)


def _in_text(text: str, source: ImportSource) -> Iterator[FoundToken]:
    here: list[Named] = []
    rest: list[str] = []
    end = 0
    for pair in _PAIR.finditer(text):
        one = _named_in(pair)
        if one is None:
            continue
        here.append(one)
        rest.append(text[end : pair.start()])
        end = pair.end()
    words = _BETWEEN_WORDS.split(" ".join([*rest, text[end:]]))
    if not any(one.field is Field.REALM for one in here):
        here.extend(Named(Field.REALM, "", word) for word in _realms(words))
    if source is ImportSource.PASTED and _ENV_LINE.search(text):
        source = ImportSource.ENV
    found = tuple(_found(here, (), (), source))
    if found or _REDIRECT.search(text):
        yield from found
        return
    for word in _whole(words):
        if looks_like_a_token(word) and wrong_kind(word, labelled=False) is None:
            yield from _found((Named(Field.REFRESH_TOKEN, "", word), *here), (), (), ImportSource.PASTED)


def _named_in(pair: re.Match[str]) -> Named | None:
    """The value under its whole name, or under the name's last words: others may stand before it on the line."""
    value = next(filter(None, (pair["double"], pair["single"], pair["bare"])), "")
    words = pair["name"].split()
    names = (" ".join(words[first:]) for first in sorted({0, max(0, len(words) - 2), len(words) - 1}))
    one = next(filter(None, (named(name, value) for name in names)), None)
    if one is not None and one.field is Field.REALM and (pair["bare"] or "").isdecimal():
        grouped = _GROUPED_REALM.match(pair.string, pair.start("bare"))
        return replace(one, value=grouped[0]) if grouped else one
    return one


def _realms(words: list[str]) -> list[str]:
    """Words that are realm IDs; one that was copied in groups of digits is put together."""
    whole = [word for word in words if _REALM_ID.fullmatch(word)]
    if whole:
        return whole
    grouped = re.findall(r"(?<!\S)[0-9]{4}(?: [0-9]{3,4}){2,4}(?!\S)", " ".join(words))
    return [group.replace(" ", "") for group in grouped]


def _whole(words: list[str]) -> Iterator[str]:
    """The words; a refresh token that was broken into lines is put together."""
    rest = iter(words)
    for word in rest:
        whole = word
        while has_known_prefix(whole) and len(whole) < SHORTEST_OF_KNOWN_KIND:
            more = next(rest, "")
            if not re.fullmatch(r"[A-Za-z0-9_-]+", more) or _REALM_ID.fullmatch(more):
                yield whole
                whole = more
                break
            whole += more
        if len(whole) >= SHORTEST_REFRESH_TOKEN and not whole.isdecimal():
            yield whole


def _found(
    here: Iterable[Named], above: Iterable[Named], below: Iterable[Named], source: ImportSource
) -> Iterator[FoundToken]:
    """The refresh tokens among `here`: those whose names say that they are ours, or else all."""
    here = tuple(here)
    refresh = [one for one in here if one.field is Field.REFRESH_TOKEN and not is_placeholder(_clean(one.value))]
    refresh = [one for one in refresh if one.is_ours] or refresh
    by_token = {_clean(one.value): one for one in reversed(refresh)}
    if len(by_token) > MOST_TOKENS:
        raise UnusableImport(ImportProblem.SEVERAL)
    for token, one in by_token.items():
        problem = wrong_kind(token, labelled=True)
        if problem is not None:
            raise UnusableImport(problem)
        group = one.group
        nearest = (here, tuple(above), tuple(below))
        client_id = _value(nearest, Field.CLIENT_ID, group)
        realm = _value(nearest, Field.REALM, group)
        yield FoundToken(
            Secret(token),
            None if realm is None else realm_of(realm),
            source,
            None if client_id is None or is_placeholder(client_id) else ClientId(client_id),
            environment_of(
                [near for level in nearest for near in level if near.group == group or len(refresh) == 1], group
            ),
        )


def _value(nearest: tuple[tuple[Named, ...], ...], field: Field, group: str) -> str | None:
    """The value of the nearest that belongs to the group, or the only one near."""
    for level in nearest:
        values = {
            one.value.strip(): one.group == group
            for one in level
            if one.field is field and one.value.strip() and not is_placeholder(one.value.strip())
        }
        own = [value for value, is_own in values.items() if is_own]
        if len(own) == 1 or (not own and len(values) == 1):
            return own[0] if own else next(iter(values))
    return None


def _distinct(found: Iterable[FoundToken]) -> Iterator[FoundToken]:
    """Each token once, the one that says its company first. Raises UnusableImport for more than can be meant."""
    by_token: dict[Secret, FoundToken] = {}
    for one in found:
        known = by_token.get(one.refresh_token)
        if known is None or (known.realm_id is None and one.realm_id is not None):
            by_token[one.refresh_token] = one
        if len(by_token) > MOST_TOKENS:
            raise UnusableImport(ImportProblem.SEVERAL)
    all_found = tuple(by_token.values())
    found_here = [one for one in all_found if one.realm_id is not None] or list(all_found)
    realms = {(one.realm_id, one.client_id) for one in found_here}
    if len(found_here) > 1 and (found_here[0].realm_id is None or len(realms) < len(found_here)):
        raise UnusableImport(ImportProblem.SEVERAL)  # two tokens for one company: one of them is older
    yield from found_here


def _clean(value: str) -> str:
    """Without what a paste brings along: blanks and line breaks inside, quotes and commas around, the word Bearer."""
    token = re.sub(r"(?i)^bearer\s+", "", _UNSEEN.sub("", value).strip().strip(_MARKS))
    return "".join(token.split()).strip(_MARKS)


def _what_it_is(text: str) -> ImportProblem:
    """Why there is no refresh token in it."""
    if _REDIRECT.search(text):
        return ImportProblem.AUTHORIZATION_CODE
    pairs = map(_named_in, _PAIR.finditer(text))
    fields = {one.field for one in pairs if one is not None and not is_placeholder(_clean(one.value))}
    labelled = next((problem for field, problem in _PROBLEMS if field in fields), None)
    words = _BETWEEN_WORDS.split(text)
    shapes = [wrong_kind(word, labelled=False) for word in _whole(words)]
    seen = [shape for shape in shapes if shape not in (None, ImportProblem.NOTHING)]
    if labelled is not None or seen:
        return labelled or seen[0] or ImportProblem.NOTHING
    if any(has_known_prefix(word) for word in words) or (text.lstrip()[:1] in ("{", "[") and "oken" in text):
        return ImportProblem.TRUNCATED
    return ImportProblem.NOTHING
