"""Who made this and who did not, and whose work it stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from qbo_desktop import __version__
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
            (
                self.tr(
                    "It also stands on Python and on libraries under the MIT, BSD and Apache 2.0 licences, each of "
                    "which comes with its own text."
                ),
                False,
            ),
        ):
            self.column.addWidget(Prose(words, bold=bold))
        self.column.addSpacing(4)
        self.column.addLayout(WrappingRow(self.close_button))
        self.column.addStretch(1)
        self.fit()
