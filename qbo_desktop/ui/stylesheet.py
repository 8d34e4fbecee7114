"""How the parts of the window look beyond what a palette can say: cards, quiet words, round buttons."""

from qbo_desktop.ui.colours import Colours


def stylesheet(colours: Colours, *, native: bool) -> str:
    """For the whole application; `native` leaves buttons, fields and menus to the platform's own style.

    Widgets ask for a look by a dynamic property: `card` (a raised surface), `quiet` (secondary words), `title`
    (the heading of a page), `heading` (of a card), `primary` (the one button that most people want).
    """
    return _WORDS.format(c=colours) + ("" if native else _CONTROLS.format(c=colours))


_WORDS = """
QFrame[card="true"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 10px; }}
QFrame[card="true"] QLabel {{ background: transparent; border: none; }}
QLabel[quiet="true"] {{ color: {c.quiet}; }}
QLabel[title="true"] {{ font-size: 17pt; font-weight: 600; }}
QLabel[heading="true"] {{ font-size: 13pt; font-weight: 600; }}
QTableView#companies {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 10px;
  selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none; }}
QTableView#companies::item {{ padding: 0 10px; border: none; border-bottom: 1px solid {c.window}; }}
QTableView#companies::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTableView#companies QHeaderView {{ background: transparent; border: none; }}
QTableView#companies QHeaderView::section {{ background: transparent; color: {c.quiet}; border: none;
  border-bottom: 1px solid {c.border}; padding: 9px 10px; font-weight: 500; }}
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
QPushButton[primary="true"]:disabled {{ background: {c.border}; color: {c.quiet}; border-color: {c.border}; }}
QPushButton[flat="true"] {{ border: none; background: transparent; color: {c.accent}; }}
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
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border}; padding: 5px; }}
"""
