"""Running the demo Intuit alone, for the command line."""

from collections.abc import Callable
from pathlib import Path

from qbo_desktop.demo.host import DemoAddress
from qbo_desktop.demo.serve import serve_foreground

__all__ = ["DemoAddress", "serve_demo"]


def serve_demo(folder: Path, port: int | None, announce: Callable[[DemoAddress], None]) -> None:
    """Serve until a signal ends it; `announce` is told the address first. Raises LoopbackUnavailable."""
    serve_foreground(folder, port, announce)
