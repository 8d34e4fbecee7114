"""The look: palettes of our own where the desktop's cannot be relied on."""

import sys
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from qbo_desktop.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PALETTES, Colours
from qbo_desktop.ui.stylesheet import stylesheet


class Look(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_BY_WINDOW = {QColor(one.window).rgb(): one for one in PALETTES}


def colours() -> Colours:
    """Those that suit the palette in use, be it one of ours or the platform's."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    found = _BY_WINDOW.get(window.rgb())
    return found or suited(Look.SYSTEM, dark=window.lightness() < 128, strong=_asks_for_contrast())


def suited(look: Look, *, dark: bool, strong: bool) -> Colours:
    """What the person chose, on a desktop that is dark and asks for high contrast, or not."""
    match look:
        case Look.LIGHT:
            return LIGHT
        case Look.DARK:
            return DARK
        case Look.SYSTEM if not strong:
            return DARK if dark else LIGHT
        case _:
            return CONTRAST_DARK if dark else CONTRAST_LIGHT


def looks() -> tuple[Look, ...]:
    """Those that can be chosen: where the platform's own palette is used, high contrast is chosen there."""
    return tuple(look for look in Look if look is not Look.CONTRAST or own_palette())


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
    """Dress the application, now and whenever the desktop switches between light and dark or asks for contrast."""
    hints = application.styleHints()
    if own_palette():
        application.setStyle("Fusion")
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        chosen = suited(look, dark=dark, strong=_asks_for_contrast())
        application.setPalette(palette_of(chosen))
    else:
        schemes = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}
        hints.setColorScheme(schemes.get(look, Qt.ColorScheme.Unknown))
        chosen = colours()
    application.setStyleSheet(stylesheet(chosen, native=not own_palette()))


def own_palette() -> bool:
    """Whether this platform's own style and palette are not to be relied on."""
    return sys.platform not in ("win32", "darwin")


def _asks_for_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # as long as nobody holds these, PySide calls what they give deleted
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
