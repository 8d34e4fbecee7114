"""Where the window stood and how it looked, in `window.ini` of the data folder: nothing else is kept there."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QWidget

from qbo_desktop.ui.theme import Look

_FILE = "window.ini"


class WindowState:
    """Reads and writes the file; a folder that does not exist is not made for it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def look(self) -> Look:
        """The look that the person chose."""
        try:
            return Look(str(self._settings().value("look", Look.SYSTEM)))
        except ValueError:
            return Look.SYSTEM

    def keep_look(self, look: Look) -> None:
        """Remember it."""
        if self._folder.is_dir():
            self._settings().setValue("look", str(look))

    def restore(self, window: QWidget, columns: QHeaderView) -> bool:
        """Put the window and the columns back; whether the window was put anywhere."""
        settings = self._settings()
        geometry, order = settings.value("geometry"), settings.value("columns")
        if isinstance(order, QByteArray):
            columns.restoreState(order)
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def keep(self, window: QWidget, columns: QHeaderView) -> None:
        """Remember both."""
        if self._folder.is_dir():
            settings = self._settings()
            settings.setValue("geometry", window.saveGeometry())
            settings.setValue("columns", columns.saveState())

    def _settings(self) -> QSettings:
        return QSettings(str(self._folder / _FILE), QSettings.Format.IniFormat)
