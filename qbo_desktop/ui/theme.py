"""The look: two palettes of our own where the desktop's cannot be relied on."""

import sys
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from qbo_desktop.ui.colours import DARK, LIGHT, Colours
from qbo_desktop.ui.stylesheet import stylesheet


class Look(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def colours() -> Colours:
    """Those that suit the palette in use."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_of(chosen: Colours) -> QPalette:
    """A complete palette for Fusion."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, chosen.window),
        (role.WindowText, chosen.text),
        (role.Base, chosen.base),
        (role.AlternateBase, chosen.raised),
        (role.Text, chosen.text),
        (role.Button, chosen.base),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.bad),
        (role.ToolTipBase, chosen.raised),
        (role.ToolTipText, chosen.text),
        (role.PlaceholderText, chosen.quiet),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent),
        (role.LinkVisited, chosen.accent),
        (role.Light, chosen.raised),
        (role.Midlight, chosen.border),
        (role.Mid, chosen.border),
        (role.Dark, chosen.quiet),
        (role.Shadow, "#000000"),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(chosen.quiet))
    return palette


def apply_look(application: QApplication, look: Look) -> None:
    """Dress the application, now and whenever the desktop switches between light and dark."""
    hints = application.styleHints()
    if own_palette():
        application.setStyle("Fusion")
        dark = look is Look.DARK or (look is Look.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
        chosen = DARK if dark else LIGHT
        application.setPalette(palette_of(chosen))
    else:
        schemes = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}
        hints.setColorScheme(schemes.get(look, Qt.ColorScheme.Unknown))
        chosen = colours()
    application.setStyleSheet(stylesheet(chosen, native=not own_palette()))


def own_palette() -> bool:
    """Whether this platform's own style and palette are not to be relied on."""
    return sys.platform not in ("win32", "darwin")
