"""`vault` and `demo`."""

import argparse
from collections.abc import Callable

from qbo_desktop.app.place import Place
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.core.errors import NotFound, Usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application

_STANDARD_INPUT = 0


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Look after the vault, or run the demo."""
    if options.command == "demo":
        return _demo(options, place, output)
    match options.action:
        case "check":
            return _check(place, output)
        case "backup":
            return _back_up(options, place, output)
        case "restore":
            return _restore(options, place, output)
        case "rekey":
            return _rekey(place, output)
        case _:
            return _passphrase(options, place, output)


def _check(place: Place, output: Output) -> int:
    from qbo_desktop.app.vault_check import check_vault  # noqa: PLC0415 - the demo needs no vault
    from qbo_desktop.cli.checks import print_checks  # noqa: PLC0415
    from qbo_desktop.cli.session import with_application  # noqa: PLC0415

    async def work(application: "Application") -> int:
        checks = await check_vault(application.parts)
        failed = [check for check in checks if not check.ok]
        print_checks(failed or checks[:1], output)
        return exit_codes.of_checks([check.name for check in failed])

    try:
        return with_application(place, work, create=False)
    except NotFound:
        print_checks((), output)
        output.say("There is no vault here yet.")
        return DONE


def _back_up(options: argparse.Namespace, place: Place, output: Output) -> int:
    from qbo_desktop.app.vault_upkeep import back_up  # noqa: PLC0415 - the demo needs no vault
    from qbo_desktop.cli.session import with_application  # noqa: PLC0415

    async def work(application: "Application") -> int:
        await back_up(application.parts, options.file)
        if output.as_json:
            output.document({"version": 1, "file": str(options.file)})
        output.say(f"Your connections are copied to {options.file}. The same key or passphrase opens it.")
        return DONE

    return _on_vault(place, lambda: with_application(place, work, create=False))


def _restore(options: argparse.Namespace, place: Place, output: Output) -> int:
    from qbo_desktop.app.vault_upkeep import restore  # noqa: PLC0415 - the demo needs no vault
    from qbo_desktop.cli import terminal  # noqa: PLC0415

    done = restore(place, options.file, prompt_expected=terminal.is_there(), ask=terminal.passphrase)
    aside = str(done.aside) if done.aside else None
    if output.as_json:
        document: documents.Document = {"version": 1, "file": str(options.file), "companies": done.companies}
        output.document({**document, "last_refreshed_at": documents.moment(done.last_refreshed_at), "aside": aside})
        return DONE
    output.say(f"{done.companies} companies are back. What was here before lies in {aside or 'no file'}.")
    output.say("Nothing is refreshed until you confirm each company: qbo-desktop refresh COMPANY --only-here")
    return DONE


def _passphrase(options: argparse.Namespace, place: Place, output: Output) -> int:
    from qbo_desktop.app.vault_upkeep import set_passphrase  # noqa: PLC0415 - the demo needs no vault
    from qbo_desktop.cli import terminal  # noqa: PLC0415
    from qbo_desktop.cli.seals import new_passphrase  # noqa: PLC0415
    from qbo_desktop.cli.session import with_application  # noqa: PLC0415

    descriptor: int | None = options.new_passphrase_fd
    if descriptor is None and not terminal.is_there():
        raise Usage(detail="new_passphrase")
    new = new_passphrase(_STANDARD_INPUT if descriptor is None else descriptor, "New passphrase of your connections: ")

    async def work(application: "Application") -> int:
        await set_passphrase(application.parts, new)
        if output.as_json:
            output.document({"version": 1})
        output.say("From now on this passphrase opens your connections. Keep it where you will find it.")
        return DONE

    return _on_vault(place, lambda: with_application(place, work, create=False))


def _rekey(place: Place, output: Output) -> int:
    from qbo_desktop.app.opening import passphrase_file_of  # noqa: PLC0415 - the demo needs no vault
    from qbo_desktop.app.vault_upkeep import needs_passphrase, new_data_key  # noqa: PLC0415
    from qbo_desktop.cli import terminal  # noqa: PLC0415
    from qbo_desktop.cli.session import with_application  # noqa: PLC0415

    async def work(application: "Application") -> int:
        passphrase = passphrase_file_of(place)
        if passphrase is None and await needs_passphrase(application.parts):
            passphrase = terminal.passphrase()
        whole = await new_data_key(application.parts, passphrase, prompt_expected=terminal.is_there())
        if output.as_json:
            output.document({"version": 1, "former_key_removed": whole})
        output.say("Your connections are sealed by a new key; what opened them before still does.")
        output.say("Copies that you made of them before open by their passphrase alone: make a new one.")
        if not whole:
            output.say("Something of the old key is still there; it is removed after the next round of refreshing.")
        return DONE

    return _on_vault(place, lambda: with_application(place, work, create=False))


def _on_vault(place: Place, work: Callable[[], int]) -> int:
    if place.demo:
        raise Usage(detail="demo_has_no_backups")
    try:
        return work()
    except NotFound:
        raise NotFound(detail="vault") from None


def _demo(options: argparse.Namespace, place: Place, output: Output) -> int:
    from qbo_desktop.app.demo_serving import DemoAddress, serve_demo  # noqa: PLC0415 - the demo's server is heavy

    def announce(address: DemoAddress) -> None:
        if output.as_json:
            output.document(
                {
                    "event": "ready",
                    "base": address.base,
                    "control_token": address.control_token,
                    "setup": documents.whole_setup(address.setup),
                }
            )
            return
        output.line(f"The demo Intuit answers at {address.base} until you press Ctrl+C.")

    serve_demo(place.data_folder / "demo", options.port, announce)
    return DONE
