"""`connect`: one consent in the browser."""

import argparse
import asyncio

from qbo_desktop.app.browser import NoBrowser, SystemBrowser
from qbo_desktop.app.compose import Application
from qbo_desktop.app.consent_wording import browser_did_not_open
from qbo_desktop.app.consents import Consent
from qbo_desktop.app.place import Place
from qbo_desktop.app.sentences import Wording
from qbo_desktop.app.wording import of_error
from qbo_desktop.cli import documents
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.cli.pasting import read_pasted
from qbo_desktop.cli.session import company, setup, with_application
from qbo_desktop.core.authorization import STATE_LIFE_SECONDS
from qbo_desktop.core.connection import Connection
from qbo_desktop.core.errors import NotFound, StateMismatch, Usage


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Wait for one consent and store what it brings."""
    if not 1 <= options.timeout <= STATE_LIFE_SECONDS:
        raise Usage(detail="timeout")
    expected = None if options.company is None else company(place, options, output)
    browser = NoBrowser() if options.no_browser else SystemBrowser()
    try:
        return with_application(
            place,
            lambda application: _connect(application, expected, options, output),
            create=place.demo,
            browser=browser,
        )
    except NotFound:
        raise NotFound(detail=options.setup or "setup") from None


async def _connect(
    application: Application, expected: Connection | None, options: argparse.Namespace, output: Output
) -> int:
    setup_id = expected.setup_id if expected else (await setup(application, options.setup, output)).id

    def begun(consent: Consent) -> None:
        if consent.no_listener is not None and not options.paste:
            raise consent.no_listener
        _announce(consent, options, output)
        application.parts.tasks.start(_show(application, consent, options, output), "browser")
        if options.paste:
            read_pasted(asyncio.get_running_loop(), lambda line: _paste(consent, line, output))

    outcome = await application.consents.connect(
        setup_id, begun, expected=expected.key if expected else None, lifetime=float(options.timeout)
    )
    row = outcome.connection
    if output.as_json:
        document = documents.connection(row, application.parts.clock.now())
        output.document({"event": "connected", "connection": document, "was": outcome.was})
    else:
        word = "connected" if outcome.was == "new" else "already here; its permission is refreshed"
        output.say(f"{row.display_name} is {word}.")
        if outcome.instead_of is not None:
            output.say(f"The permission is now that of {row.connected_by}; before it was that of {outcome.instead_of}.")
    return DONE


def _announce(consent: Consent, options: argparse.Namespace, output: Output) -> None:
    if output.as_json:
        output.document({"event": "authorization_url", "url": consent.url, "redirect_uri": consent.redirect_uri})
    elif options.no_browser:
        output.line(consent.url)
    if consent.not_intuit is not None:
        output.say(f"Not Intuit: the page is at {consent.not_intuit}.")
    output.say("Sign in, choose the company and press Connect. Waiting for the browser…")
    if consent.no_listener is not None:
        _say(output, of_error(consent.no_listener))
    if options.paste:
        output.say("Or paste here the address that the browser ends at, and press Enter.")


async def _show(application: Application, consent: Consent, options: argparse.Namespace, output: Output) -> None:
    opened = await application.browser.open(consent.url)
    if not opened and not options.no_browser and not output.as_json:
        _say(output, browser_did_not_open())
        output.line(consent.url)


def _say(output: Output, wording: Wording) -> None:
    for part in (wording.title, wording.what, wording.todo):
        if part is not None:
            output.say(part.english())


def _paste(consent: Consent, line: str, output: Output) -> None:
    try:
        consent.paste(line)
    except StateMismatch as mismatch:
        if not output.as_json:  # the wait goes on, so this is no failure yet
            output.failure(mismatch)
