"""Who made this and who did not, and whose work it stands on."""

# ruff: noqa: N802 - Qt's method names

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop import __version__
from qbo_desktop.app.licences import Library, libraries
from qbo_desktop.ui.page_parts import Heading, Picture, Prose, TextDialog, WrappingRow, set_look

_NAME = "Company Connections"


class AboutDialog(TextDialog):
    """Name, version, the notice about trademarks, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About {name}").format(name=_NAME))
        version = Prose(self.tr("Version {version}").format(version=__version__))
        set_look(version, "quiet")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("about_close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        names = QVBoxLayout()
        names.setSpacing(2)
        for label in (Heading(_NAME), version):
            names.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Picture("company-connections", 3.4), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.column.addLayout(head)
        for words, bold in (
            (self.tr("Keeps the connections of your companies to QuickBooks Online alive."), False),
            (self.tr("Independent"), True),
            (
                self.tr(
                    "Intuit and QuickBooks are trademarks of Intuit Inc. This program is independent: it is not made, "
                    "endorsed or supported by Intuit."
                ),
                False,
            ),
            (self.tr("Licences"), True),
            (
                self.tr(
                    "This program is free software under the MIT licence. Its window is drawn by Qt and PySide6, used "
                    "under the GNU Lesser General Public License, version 3: you may put your own build of them in "
                    "their place."
                ),
                False,
            ),
            (self.tr("It also stands on Python and on these libraries, each of which comes with its own text:"), False),
        ):
            self.column.addWidget(Prose(words, bold=bold))
        self.libraries = QPlainTextEdit()
        self.libraries.setObjectName("about_libraries")
        self.libraries.setAccessibleName(self.tr("Libraries and their licences"))
        self.libraries.setReadOnly(True)
        self.libraries.setTabChangesFocus(True)
        self.libraries.setFixedHeight(self.fontMetrics().height() * 9)
        self.column.addWidget(self.libraries)
        self._unread = libraries()
        self._read: list[Library] = []
        # One at a tick: together they would hold the window up.
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_one)
        self.column.addSpacing(4)
        self.column.addLayout(WrappingRow(self.close_button))
        self.column.addStretch(1)
        self.fit()

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._reading.start()

    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        self._reading.stop()

    def _read_one(self) -> None:
        one = next(self._unread, None)
        if one is not None:
            self._read.append(one)
            return
        self._reading.stop()
        lines = [
            " · ".join(part for part in (one.name, one.version, one.licence) if part)
            for one in sorted(self._read, key=lambda one: one.name.casefold())
        ]
        self.libraries.setPlainText("\n".join(lines))
