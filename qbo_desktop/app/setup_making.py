"""Making a company setup file by answering questions, each checked by the rules of the file itself."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from qbo_desktop.core.errors import UnusableFile
from qbo_desktop.core.secret import Secret
from qbo_desktop.core.setup import ACCOUNTING_SCOPE, FORMAT, Setup, parse_setup

_OWN_PORT = "http://localhost:"
_WORLDS = {"live": "production", "test": "sandbox"}


@dataclass(frozen=True, slots=True)
class Question:
    """One field of the file. `default` is taken for an empty answer; without one an answer is needed, unless `""`."""

    field: str
    asks: str
    why: str
    default: str | None = None
    hidden: bool = False


_QUESTIONS = (
    Question(
        "environment",
        "live, test or custom",
        "Live keys are for real companies, test keys for Intuit's test companies; custom is a server that is not"
        " Intuit.",
        "live",
    ),
    Question("name", "Name of the setup", "What people see, such as the name of your firm."),
    Question("app_name", "Name of the app", "As you registered it at Intuit; QuickBooks shows it to clients.", ""),
    Question("made_by", "Made by", "Your name, so that people know whom to ask.", ""),
    Question("client_id", "Client ID", "At Intuit's developer page, under Keys and credentials."),
    Question("client_secret", "Client secret", "Beside the client ID. It is not shown while you type.", hidden=True),
    Question(
        "redirect_uri",
        "Redirect URI",
        "Exactly as it is registered at Intuit. Live keys need https:// on a domain of yours; test keys may use"
        " http://localhost:47813/callback.",
    ),
    Question("loopback_port", "Port", "Where the page at that address sends the browser on this computer.", "47813"),
    Question("scopes", "Scopes", "What the app may ask for, with blanks between.", ACCOUNTING_SCOPE),
)
_ENDPOINTS = (
    Question("authorization", "Authorization endpoint", "Where the browser goes; https://, or http:// here."),
    Question("token", "Token endpoint", "Where codes and refreshes are sent."),
    Question("revocation", "Revocation endpoint", "Where connections are ended."),
    Question("api_base", "Address of the API", "What comes before /v3/company."),
    Question("userinfo", "Userinfo endpoint", "Only if there is one.", ""),
)


@dataclass(frozen=True, slots=True)
class SetupDraft:
    """The answers so far. What was not asked yet has a value that passes, so the answer checked is the last one."""

    environment: str = "production"
    name: str = "-"
    app_name: str = ""
    made_by: str = ""
    client_id: str = "-"
    client_secret: Secret = field(default_factory=lambda: Secret("-"))
    redirect_uri: str = "https://connect.example.com/"
    loopback_port: str = "47813"
    scopes: str = ACCOUNTING_SCOPE
    authorization: str = "https://example.com/"
    token: str = "https://example.com/"  # noqa: S105 - an address
    revocation: str = "https://example.com/"
    api_base: str = "https://example.com/"
    userinfo: str = ""

    def with_answer(self, question: Question, answer: str) -> "SetupDraft":
        """The draft with one more answer. Raises UnusableFile when the file's rules refuse it."""
        if question.field == "environment":
            answer = _WORLDS.get(answer.casefold(), answer.casefold())
        values: dict[str, Any] = {question.field: Secret(answer) if question.hidden else answer}
        draft = replace(self, **values)
        draft.setup()
        return draft

    def setup(self) -> Setup:
        """The setup of these answers. Raises UnusableFile."""
        port = self.loopback_port
        document: dict[str, object] = {
            "format": FORMAT,
            "name": self.name,
            "app_name": self.app_name,
            "made_by": self.made_by,
            "environment": self.environment,
            "client_id": self.client_id,
            "client_secret": self.client_secret.reveal(),
            "redirect_uri": self.redirect_uri,
            "loopback_port": int(port) if port.isascii() and port.isdigit() and len(port) < 6 else 0,
            "scopes": self.scopes.split(),
        }
        if self.environment == "custom":
            endpoints = {question.field: getattr(self, question.field) for question in _ENDPOINTS}
            document["endpoints"] = {name: address for name, address in endpoints.items() if address}
        return parse_setup(json.dumps(document).encode())


def question(name: str) -> Question:
    """The question about this field of the file."""
    return next(one for one in (*_QUESTIONS, *_ENDPOINTS) if one.field == name)


class SetupMaking:
    """Goes through the questions that the answers so far leave open."""

    def __init__(self) -> None:
        self.draft = SetupDraft()

    def questions(self) -> Iterator[Question]:
        """The questions in order; answer each before taking the next."""
        for question in _QUESTIONS:
            if question.field != "loopback_port" or not self.draft.redirect_uri.startswith(_OWN_PORT):
                yield question
        if self.draft.environment == "custom":
            yield from _ENDPOINTS

    def answer(self, question: Question, text: str) -> bool:
        """Whether the answer was taken; an empty one stands for the default."""
        if not text and question.default is None:
            return False
        try:
            self.draft = self.draft.with_answer(question, text or question.default or "")
        except UnusableFile:
            return False
        return True
