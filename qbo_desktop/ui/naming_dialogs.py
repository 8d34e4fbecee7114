"""Two small questions: what to call a company here, and which labels to give to some."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qbo_desktop.core.own_words import LONGEST_NAME, labels_from
from qbo_desktop.ui.page_parts import Heading, Prose, TextDialog, WrappingRow, set_look

_MOST_BOXES = 12


class RenameDialog(TextDialog):
    """`named` carries the name as it was typed; an empty one brings the company's own back."""

    named = Signal(str)

    def __init__(self, shown: str, at_intuit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rename_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename {company}").format(company=shown))
        words = Prose(self.tr("In QuickBooks it is called {company}, and stays so.").format(company=at_intuit))
        label = QLabel(self.tr("&Name in this list"))
        self.field = QLineEdit(shown)
        self.field.setObjectName("rename_field")
        self.field.setMaxLength(LONGEST_NAME)
        self.field.selectAll()
        label.setBuddy(self.field)
        self.rename_button = QPushButton(self.tr("Rename"))
        self.rename_button.setObjectName("rename_apply")
        self.rename_button.setDefault(True)
        set_look(self.rename_button, "primary")
        self.rename_button.clicked.connect(lambda: self._take(self.field.text()))
        self.back_button = QPushButton(self.tr("Use the name in QuickBooks"))
        self.back_button.setObjectName("rename_back")
        self.back_button.setAutoDefault(False)
        self.back_button.setVisible(shown != at_intuit)
        self.back_button.clicked.connect(lambda: self._take(""))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("rename_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for widget in (Heading(self.windowTitle()), words, label, self.field):
            self.column.addWidget(widget)
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.rename_button, self.back_button, cancel))
        self.column.addStretch(1)
        self.field.setFocus()

    def _take(self, name: str) -> None:
        self.accept()
        self.named.emit(name)


class LabelsDialog(TextDialog):
    """`labelled` carries the labels that all of the companies shall have."""

    labelled = Signal(object)

    def __init__(self, title: str, given: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labels_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels"))
        self.column.addWidget(Heading(title))
        words = self.tr("Words of your own, such as a weekday or a colleague, to find companies by.")
        self.column.addWidget(Prose(words))
        offered = labels_from([*given, *known])[:_MOST_BOXES]
        boxes = QVBoxLayout()
        boxes.setSpacing(4)
        self.boxes: list[tuple[str, QCheckBox]] = []
        for number, label in enumerate(offered):
            box = QCheckBox(label.replace("&", "&&"))
            box.setObjectName(f"label_{number}")
            box.setChecked(label in given)
            boxes.addWidget(box)
            self.boxes.append((label, box))
        self.column.addLayout(boxes)
        caption = QLabel(self.tr("&New labels, separated by commas"))
        self.field = QLineEdit(", ".join(label for label in given if label not in offered))
        self.field.setObjectName("labels_field")
        caption.setBuddy(self.field)
        self.apply_button = QPushButton(self.tr("Set labels"))
        self.apply_button.setObjectName("labels_apply")
        self.apply_button.setDefault(True)
        set_look(self.apply_button, "primary")
        self.apply_button.clicked.connect(self._take)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("labels_cancel")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for widget in (caption, self.field):
            self.column.addWidget(widget)
        self.column.addSpacing(6)
        self.column.addLayout(WrappingRow(self.apply_button, cancel))
        self.column.addStretch(1)
        (self.boxes[0][1] if self.boxes else self.field).setFocus()

    def _take(self) -> None:
        ticked = [label for label, box in self.boxes if box.isChecked()]
        self.accept()
        self.labelled.emit(labels_from([*ticked, *self.field.text().split(",")]))
