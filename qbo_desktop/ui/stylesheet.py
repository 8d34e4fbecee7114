"""How the parts of the window look beyond what a palette can say: cards, quiet words, round buttons."""

from qbo_desktop.app.resources import resource
from qbo_desktop.ui.colours import Colours


def stylesheet(colours: Colours, *, native: bool) -> str:
    """For the whole application; `native` leaves buttons, fields and menus to the platform's own style.

    Widgets ask for a look by a dynamic property: `card` (a raised surface), `quiet` (secondary words), `primary`
    (the one button that most people want).
    """
    tick = resource("icons", f"tick-{'white' if colours.on_accent == '#ffffff' else 'black'}.svg").as_posix()
    words = _WORDS.format(c=colours)
    if not native:
        words += _CONTROLS.format(c=colours, tick=tick)
    return words + (_FRAMES.format(c=colours) if colours.strong else "")


_WORDS = """
QFrame[card="true"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 10px; }}
QFrame[card="true"] QLabel {{ background: transparent; border: none; }}
QFrame#waiting_card QScrollArea, QFrame#waiting_card QScrollArea > QWidget > QWidget {{ background: transparent; }}
QFrame#header_line {{ border: 1px solid {c.border}; border-radius: 10px; background: {c.base}; }}
QFrame#header_line[tone="good"] {{ background: {c.good_soft}; border-color: {c.good_soft}; }}
QFrame#header_line[tone="warn"] {{ background: {c.warn_soft}; border-color: {c.warn_soft}; }}
QFrame#header_line[tone="bad"] {{ background: {c.bad_soft}; border-color: {c.bad_soft}; }}
QFrame#header_line QLabel {{ background: transparent; border: none; }}
QProgressBar#queue_progress {{ background: {c.track}; border: none; border-radius: 4px; }}
QProgressBar#queue_progress::chunk {{ background: {c.accent}; border-radius: 4px; }}
QLabel[quiet="true"] {{ color: {c.quiet}; }}
QListWidget {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 10px; padding: 5px; outline: none; }}
QListWidget::item {{ padding: 7px 8px; border-radius: 6px; color: {c.text}; }}
QListWidget::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView#history_table {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 10px;
  selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none; }}
QTableView#history_table::item {{ padding: 0 10px; border: none; border-bottom: 1px solid {c.window}; }}
QTableView#history_table::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView#history_table QHeaderView {{ background: transparent; border: none; }}
QTableView#history_table QHeaderView::section {{ background: transparent; color: {c.quiet}; border: none;
  border-bottom: 1px solid {c.border}; padding: 7px 13px; font-weight: 500; }}
QTableView#companies {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 10px;
  selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none; }}
QTableView#companies::item {{ padding: 0 10px; border: none; border-bottom: 1px solid {c.window}; }}
QTableView#companies::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView#companies QHeaderView {{ background: transparent; border: none; }}
QTableView#companies QHeaderView::section {{ background: transparent; color: {c.quiet}; border: none;
  border-bottom: 1px solid {c.border}; padding: 9px 13px; font-weight: 500; }}
"""
_CONTROLS = """
QPushButton {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border}; border-radius: 7px;
  padding: 6px 14px; min-height: 20px; }}
QPushButton:hover {{ background: {c.raised}; border-color: {c.quiet}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {c.quiet}; background: {c.window}; }}
QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
  border-color: {c.accent}; font-weight: 600; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[primary="true"]:disabled {{ background: {c.window}; color: {c.quiet}; border-color: {c.quiet}; }}
QPushButton[flat="true"] {{ border: none; background: transparent; color: {c.accent}; }}
QPlainTextEdit, QLineEdit {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border}; border-radius: 7px;
  padding: 6px 8px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit {{ placeholder-text-color: {c.quiet}; }}
QPlainTextEdit:focus, QLineEdit:focus {{ border-color: {c.accent}; }}
QComboBox {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border}; border-radius: 7px;
  padding: 5px 10px; min-height: 20px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox:focus {{ border-color: {c.accent}; }}
QListWidget {{ background: {c.base}; color: {c.text}; border: 1px solid {c.border}; border-radius: 10px;
  padding: 5px; outline: none; }}
QListWidget::item {{ padding: 7px 10px; border-radius: 6px; }}
QListWidget::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QListWidget:focus {{ border-color: {c.accent}; }}
QRadioButton {{ spacing: 9px; padding: 3px; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border-radius: 8px; border: 1px solid {c.quiet};
  background: {c.base}; }}
QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px; }}
QRadioButton:focus {{ color: {c.accent}; }}
QCheckBox {{ spacing: 9px; padding: 3px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border-radius: 4px; border: 1px solid {c.quiet};
  background: {c.base}; }}
QCheckBox::indicator:checked {{ border-color: {c.accent}; background: {c.accent}; image: url("{tick}"); }}
QCheckBox:focus {{ color: {c.accent}; }}
QMenuBar {{ background: {c.window}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.accent_soft}; }}
QMenu {{ background: {c.base}; border: 1px solid {c.border}; padding: 5px; }}
QMenu::item {{ padding: 6px 28px 6px 14px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.quiet}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 5px 8px; }}
QSplitter::handle {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {c.border}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {c.quiet}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {c.border}; border-radius: 4px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border}; padding: 5px; }}
"""
# High contrast: a frame where elsewhere a soft ground is enough.
_FRAMES = """
QFrame#header_line[tone="good"] {{ border: 2px solid {c.good}; }}
QFrame#header_line[tone="warn"] {{ border: 2px solid {c.warn}; }}
QFrame#header_line[tone="bad"] {{ border: 2px solid {c.bad}; }}
QTableView::item:selected, QTableView#companies::item:selected, QTableView#history_table::item:selected {{
  border-top: 2px solid {c.accent}; border-bottom: 2px solid {c.accent}; }}
QListWidget::item:selected {{ border: 2px solid {c.accent}; }}
QMenu::item:selected, QMenuBar::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus, QListWidget:focus {{ border: 2px solid {c.accent}; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {c.accent}; border-radius: 5px; }}
"""
