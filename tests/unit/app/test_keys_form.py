"""App keys as they are typed: what is wrong is said at once, in the terms of the field."""

import pytest

from qbo_desktop.app.keys_form import Field, KeysForm
from qbo_desktop.core.errors import UnusableFile
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.secret import Secret

TEST = KeysForm(name="Acme Advisors", client_id="ABx1", client_secret=Secret("canary"))
LIVE = KeysForm(
    live=True,
    name="Acme Advisors",
    client_id=" ABx1 ",
    client_secret=Secret(" canary "),
    return_page=" https://connect.example.com/quickbooks/ ",
    who_connects=True,
)


def test_test_keys_return_to_this_computer() -> None:
    """Test keys need no page: the address names this computer and the port."""
    setup = TEST.setup()
    assert (setup.environment, setup.redirect_uri) == (Environment.SANDBOX, "http://localhost:47813/callback")
    assert (setup.loopback_port, setup.scopes) == (47813, ("com.intuit.quickbooks.accounting",))
    assert TEST.is_complete


def test_live_keys_return_through_a_page() -> None:
    """Blanks around a copied value do not count, and who connects is asked for only when it was ticked."""
    setup = LIVE.setup()
    assert (setup.environment, setup.redirect_uri) == (
        Environment.PRODUCTION,
        "https://connect.example.com/quickbooks/",
    )
    assert (setup.client_id, setup.client_secret.reveal(), setup.loopback_port) == ("ABx1", "canary", 47813)
    assert setup.scopes == ("com.intuit.quickbooks.accounting", "openid", "email", "profile")
    assert LIVE.is_complete


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("http://www.example.com/", "begins with https"),
        ("www.example.com", "begins with https"),
        ("https://localhost/back", "refuses localhost"),
        ("https://127.0.0.1/", "refuses localhost"),
        ("https://[::1]/", "refuses localhost"),
        ("https://www.example.com/?a=b", "no address with a ?"),
        ("https://www.example.com/#top", "no address with a ?"),
        ("https://intranet/", "on a domain of yours"),
        ("https://[", "on a domain of yours"),
    ],
)
def test_return_pages_that_intuit_refuses(page: str, words: str) -> None:
    """Each rule of Intuit's that an address breaks is named."""
    form = KeysForm(live=True, name="A", client_id="a", client_secret=Secret("b"), return_page=page)
    flaw = form.flaw(Field.REDIRECT_URI)
    assert flaw is not None
    assert words in flaw.english()
    assert not form.is_complete
    with pytest.raises(UnusableFile):
        form.setup()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (Field.NAME, "x" * 81),
        (Field.CLIENT_ID, "two words"),
        (Field.CLIENT_ID, "a:b"),
        (Field.LOOPBACK_PORT, "80"),
        (Field.LOOPBACK_PORT, "6000"),
        (Field.LOOPBACK_PORT, "many"),
    ],
)
def test_other_slips(field: Field, text: str) -> None:
    """Every field has words for what cannot be in it."""
    form = KeysForm(**{"live": True, field.value: text})  # type: ignore[arg-type]
    assert form.flaw(field) is not None
    assert form.flaw(Field.APP_NAME) is None


def test_secrets_that_cannot_be() -> None:
    """A secret with blanks inside, and the client ID pasted twice."""
    assert KeysForm(client_secret=Secret("two words")).flaw(Field.CLIENT_SECRET) is not None
    twice = KeysForm(client_id="ABx1", client_secret=Secret("ABx1")).flaw(Field.CLIENT_SECRET)
    assert twice is not None
    assert "once more" in twice.english()


def test_nothing_typed_is_no_mistake() -> None:
    """An empty form scolds nobody, and makes no setup."""
    assert all(KeysForm(live=True).flaw(field) is None for field in Field)
    assert not KeysForm(live=True).is_complete
    assert "canary" not in repr(LIVE)
