"""What a person should know before she trusts a setup: whose it is, what it allows, and who could reach the books."""

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP, Sentence
from qbo_desktop.core.identity import Environment
from qbo_desktop.core.setup import Setup

_WORLDS = {
    Environment.PRODUCTION: QT_TRANSLATE_NOOP("wording", "It is for live companies."),
    Environment.SANDBOX: QT_TRANSLATE_NOOP("wording", "It is for Intuit's test companies."),
    Environment.CUSTOM: QT_TRANSLATE_NOOP("wording", "It is not for Intuit: it sends everything to {server}."),
}


def review(setup: Setup, *, replaces: bool) -> list[Sentence]:
    """The sentences of the review, the most important first."""
    whole = QT_TRANSLATE_NOOP("wording", "“{name}” was made by {made_by}.")
    anonymous = QT_TRANSLATE_NOOP("wording", "“{name}” does not say who made it.")
    server = setup.endpoints.token if setup.endpoints else ""
    sentences = [
        Sentence(whole if setup.made_by else anonymous, {"name": setup.name, "made_by": setup.made_by}),
        Sentence(_WORLDS[setup.environment], {"server": server}),
        Sentence(
            QT_TRANSLATE_NOOP("wording", "Whoever has its app keys may read and change the books you connect with it.")
        ),
        Sentence(
            QT_TRANSLATE_NOOP("wording", "The browser comes back through {redirect_uri}."),
            {"redirect_uri": setup.redirect_uri},
        ),
        Sentence(QT_TRANSLATE_NOOP("wording", "Only one computer should keep a company.")),
    ]
    if replaces:
        sentences.append(Sentence(QT_TRANSLATE_NOOP("wording", "It replaces the setup of the same app that is here.")))
    return sentences
