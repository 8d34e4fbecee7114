"""What the window needs only after its first paint: messages, the page for setup files, the waiting panel."""

from collections.abc import Callable
from datetime import datetime

from qbo_desktop.ui.notice import Notice
from qbo_desktop.ui.problem_panel import ProblemPanel
from qbo_desktop.ui.setup_review_page import SetupReviewPage
from qbo_desktop.ui.waiting_panel import WaitingPanel


class Panels:
    """All of them, hidden."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.problem = ProblemPanel()
        self.notice = Notice()
        self.review = SetupReviewPage()
        self.waiting = WaitingPanel(now)
