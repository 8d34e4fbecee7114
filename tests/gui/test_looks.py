"""Every look can be read, and the right one is worn."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from qbo_desktop.app.state_wording import Shape
from qbo_desktop.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PALETTES, Colours
from qbo_desktop.ui.theme import Look, apply_look, colours, palette_of, suited

IDS = ["light", "dark", "contrast-light", "contrast-dark"]
SIGNS = 3.0  # WCAG 2.2, 1.4.11


def contrast(first: str, second: str) -> float:
    """The ratio of WCAG 2."""

    def luminance(colour: str) -> float:
        channels = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def below(least: float, pairs: list[tuple[str, str]]) -> dict[tuple[str, str], float]:
    return {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < least}


def wanted(chosen: Colours) -> float:
    """What words need: WCAG 2.2, 1.4.3 and 1.4.6."""
    return 7.0 if chosen.strong else 4.5


@pytest.mark.parametrize("chosen", PALETTES, ids=IDS)
def test_all_words_can_be_read(chosen: Colours) -> None:
    """Every colour of words has 4.5:1, in high contrast 7:1, against everything that it stands on."""
    grounds = (chosen.window, chosen.base, chosen.raised, chosen.accent_soft)
    pairs = [(words, ground) for words in (chosen.text, chosen.quiet) for ground in grounds]
    pairs += [(chosen.text, chosen.good_soft), (chosen.text, chosen.warn_soft), (chosen.text, chosen.bad_soft)]
    pairs += [(chosen.on_accent, chosen.accent), (chosen.accent, chosen.window), (chosen.accent, chosen.base)]
    for shape in Shape:
        colour = chosen.of_shape(shape)
        pairs += [(colour, chosen.soft_of_shape(shape)), (colour, chosen.base), (colour, chosen.accent_soft)]
    assert below(wanted(chosen), pairs) == {}


@pytest.mark.parametrize("chosen", PALETTES, ids=IDS)
def test_whatever_qt_paints_can_be_read(chosen: Colours) -> None:
    """The palette's words stand out from their ground in every group, those of what is disabled included."""
    role, palette = QPalette.ColorRole, palette_of(chosen)
    pairs = (
        *((role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase)),
        *((role.ButtonText, role.Button), (role.BrightText, role.Window), (role.ToolTipText, role.ToolTipBase)),
        *((role.PlaceholderText, role.Base), (role.HighlightedText, role.Highlight)),
        *((role.Link, role.Base), (role.Link, role.Window), (role.LinkVisited, role.Base)),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        painted = [(palette.color(group, words).name(), palette.color(group, on).name()) for words, on in pairs]
        assert below(wanted(chosen), painted) == {}, group


@pytest.mark.parametrize("chosen", PALETTES, ids=IDS)
def test_bars_and_signs_stand_out(chosen: Colours) -> None:
    """What is filled in a bar, the signs on it, and the frames of boxes have 3:1 against what is beside them."""
    pairs = [(filled, chosen.track) for filled in (chosen.good, chosen.busy, chosen.accent, chosen.text, chosen.warn)]
    pairs += [(filled, chosen.base) for filled in (chosen.good, chosen.busy, chosen.accent, chosen.bad, chosen.warn)]
    pairs += [(frame, ground) for frame in (chosen.quiet, chosen.accent) for ground in (chosen.window, chosen.base)]
    if chosen.strong:
        pairs += [(chosen.border, chosen.window), (chosen.track, chosen.base)]
    assert below(SIGNS, pairs) == {}


@pytest.mark.parametrize(
    ("look", "plain", "dark", "strong"),
    [
        (Look.SYSTEM, LIGHT, DARK, (CONTRAST_LIGHT, CONTRAST_DARK)),
        (Look.LIGHT, LIGHT, LIGHT, (LIGHT, LIGHT)),
        (Look.DARK, DARK, DARK, (DARK, DARK)),
        (Look.CONTRAST, CONTRAST_LIGHT, CONTRAST_DARK, (CONTRAST_LIGHT, CONTRAST_DARK)),
    ],
)
def test_the_look_follows_the_desktop_unless_the_person_chose(
    look: Look, plain: Colours, dark: Colours, strong: tuple[Colours, Colours]
) -> None:
    """Light, dark and the wish for contrast are the desktop's as long as nobody chose; high contrast has both."""
    assert (suited(look, dark=False, strong=False), suited(look, dark=True, strong=False)) == (plain, dark)
    assert (suited(look, dark=False, strong=True), suited(look, dark=True, strong=True)) == strong


@pytest.mark.parametrize(
    ("look", "expected"), [(Look.DARK, DARK), (Look.LIGHT, LIGHT), (Look.CONTRAST, CONTRAST_LIGHT)]
)
def test_a_look_is_worn_whole(qapp: QApplication, look: Look, expected: Colours) -> None:
    """What paints itself finds the same colours as the palette has."""
    apply_look(qapp, look)
    assert colours() is expected
    assert qapp.palette().window().color().name() == expected.window


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_a_ticked_box_is_seen(qapp: QApplication, qtbot: QtBot, look: Look) -> None:
    """It is a square that stands out from its ground, with a tick that stands out from the square."""
    apply_look(qapp, look)
    box = QCheckBox("Keep running")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    picture = box.grab().toImage()
    found = {picture.pixelColor(x, y).name() for x in range(3, 15) for y in range(picture.height())}
    assert colours().accent in found
    assert max(contrast(colours().accent, one) for one in found) >= SIGNS
    assert contrast(colours().accent, picture.pixelColor(picture.width() - 1, 0).name()) >= SIGNS


def test_a_palette_of_the_platforms_has_its_colours_too(qapp: QApplication) -> None:
    """Light or dark, they are those that suit it; asked for again and again."""
    for window, expected in (("#f3f3f3", LIGHT), ("#202020", DARK)):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(window))
        qapp.setPalette(palette)
        assert {colours() for _ in range(50)} == {expected}
