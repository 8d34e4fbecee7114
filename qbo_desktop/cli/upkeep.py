"""`vault check` and `demo`."""

import argparse

from qbo_desktop.app.place import Place
from qbo_desktop.cli import documents, exit_codes
from qbo_desktop.cli.exit_codes import DONE
from qbo_desktop.cli.output import Output
from qbo_desktop.core.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


def run(options: argparse.Namespace, place: Place, output: Output) -> int:
    """Look after the vault, or run the demo."""
    return _check(place, output) if options.command == "vault" else _demo(options, place, output)


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
