"""Renaming and labelling companies: the questions, and what is written."""

from PySide6.QtCore import QObject

from qbo_desktop.core.connection import Connection
from qbo_desktop.core.identity import ConnectionKey
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_filter import choices_of
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.naming_dialogs import LabelsDialog, RenameDialog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from qbo_desktop.app.compose import Application


class NamingFlow(QObject):
    """Lives as long as the window; failures are told by whoever hears what the bridge could not deliver."""

    def __init__(self, window: MainWindow, model: CompanyModel, bridge: Bridge) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._bridge = bridge
        actions, details = window.actions_, window.details
        for asked in (actions.rename.triggered, details.rename_link.clicked):
            asked.connect(self.rename)
        for asked in (actions.labels.triggered, details.labels_link.clicked):
            asked.connect(self.label)

    def rename(self) -> None:
        """Ask what to call the chosen company."""
        row = self._window.details.row
        if row is None:
            return
        key, one = row.key, row.connection
        dialog = RenameDialog(one.display_name, one.name_at_intuit, self._window)
        dialog.named.connect(lambda name: self._bridge.submit(lambda app: app.naming.rename(key, name)))
        dialog.open()

    def label(self) -> None:
        """Ask which labels the chosen companies shall have; those that not all of them have are left alone."""
        rows = [row.connection for row in self._window.table.chosen_rows()]
        if not rows:
            return
        common = tuple(label for label in rows[0].labels if all(label in one.labels for one in rows))
        if len(rows) == 1:
            title = self.tr("Labels of {company}").format(company=rows[0].display_name)
        else:
            title = self.tr("Labels of %n companies", "", len(rows))
        dialog = LabelsDialog(title, common, choices_of(self._model.rows).labels, self._window)
        dialog.labelled.connect(lambda labels: self._give(rows, frozenset(common), labels))
        dialog.open()

    def _give(self, rows: list[Connection], before: frozenset[str], labels: tuple[str, ...]) -> None:
        wanted: list[tuple[ConnectionKey, tuple[str, ...]]] = [
            (one.key, (*(label for label in one.labels if label not in before), *labels)) for one in rows
        ]

        async def work(application: "Application") -> None:
            for key, some in wanted:
                await application.naming.label(key, some)

        self._bridge.submit(work)
