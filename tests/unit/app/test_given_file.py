"""What a file is that a person drops, opens or names."""

import json

import pyrage  # type: ignore[import-untyped]
import pytest
from support.demo_intuit import DemoIntuit
from unit.core.import_corpus import BAD, GOOD

from qbo_desktop.app.given_file import GivenKind, kind_of
from qbo_desktop.core.setup import setup_document


def test_setup(demo: DemoIntuit) -> None:
    """A company setup file, whole or damaged, is one; sealed it is sealed."""
    whole = setup_document(demo.setup).encode()
    assert kind_of(whole) is GivenKind.SETUP
    assert kind_of(b'{"format":"qbo-desktop-setup/9"}') is GivenKind.SETUP
    sealed = pyrage.encrypt(whole, [pyrage.x25519.Identity.generate().to_public()])
    assert kind_of(sealed) is GivenKind.SEALED


@pytest.mark.parametrize("name", GOOD)
def test_import(name: str) -> None:
    """What another program holds is something to take over."""
    assert kind_of(GOOD[name][0].encode()) is GivenKind.IMPORT


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", GivenKind.UNKNOWN),
        (BAD["a picture"][0], GivenKind.UNKNOWN),
        (BAD["a copy of the vault"][0], GivenKind.UNKNOWN),
        (BAD["a pass"][0], GivenKind.PASS),
        (BAD["a token cut short, labelled"][0], GivenKind.IMPORT),
        (b'{"format":"qbo-desktop-move/1","connections":[]}', GivenKind.MOVE),
        (b'{"format":"qbo-desktop-move/1","connect', GivenKind.MOVE),
        (json.dumps({"format": "qbo-desktop-move/2"}).encode(), GivenKind.MOVE),
    ],
)
def test_others(content: bytes, kind: GivenKind) -> None:
    """Passes, moves and things that are nothing to us are told apart, damaged ones too."""
    assert kind_of(content) is kind
