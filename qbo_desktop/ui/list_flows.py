"""What can be done with the list itself: names and labels, what happened last, the outlook and papers."""

from qbo_desktop.app.present import Now
from qbo_desktop.ui.bridge import Bridge
from qbo_desktop.ui.company_model import CompanyModel
from qbo_desktop.ui.details_flow import DetailsFlow
from qbo_desktop.ui.main_window import MainWindow
from qbo_desktop.ui.menu_flow import MenuFlow
from qbo_desktop.ui.naming_flow import NamingFlow
from qbo_desktop.ui.problems import Problems
from qbo_desktop.ui.report_flow import ReportFlow


class ListFlows:
    """All of them, at work as long as the window."""

    def __init__(
        self, window: MainWindow, model: CompanyModel, bridge: Bridge, problems: Problems, menus: MenuFlow, now: Now
    ) -> None:
        self.naming = NamingFlow(window, model, bridge)
        self.lately = DetailsFlow(window.details, bridge)
        self.reports = ReportFlow(window, model, problems, now)
        menus.history_to_save.connect(self.reports.save_history)
