"""Tooltips that show names as they are: Qt takes a text that looks like markup for markup, pictures in it included."""

from PySide6.QtGui import Qt


def as_it_is(text: str | None) -> str | None:
    """The text so that a tooltip shows every letter of it."""
    return Qt.convertFromPlainText(text) if text and Qt.mightBeRichText(text) else text
