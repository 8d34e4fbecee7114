"""What the window says in French and Spanish: every sentence, with the same values, and room for the words."""

import re
import runpy
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui.page_pictures import PAGES
from gui.test_translation import I18N, MESSAGES, PLACEHOLDER, problems, remove, shown
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from qbo_desktop.app.resources import resource
from qbo_desktop.app.settings import Language
from qbo_desktop.ui.help_pages import HelpPage, html_of
from qbo_desktop.ui.menus import make_menus
from qbo_desktop.ui.theme import Look, apply_look
from qbo_desktop.ui.translation import install, nearest, read_translations

LANGUAGES = [Language.FRENCH, Language.SPANISH]
HELP = sorted(folder for folder in resource("help").iterdir() if folder.is_dir())
# What a translation has as often as its sentence: values, options of the command line, addresses, kinds of files.
KEPT = re.compile(rf"{PLACEHOLDER.pattern}|--[a-z-]+|https?://\w*|\*\.\w+|age1|AGE-SECRET-KEY-1")
MNEMONIC = re.compile(r"&(?=\w)")
UPDATE = Path(__file__).resolve().parents[2] / "packaging" / "update_translations.py"


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program as it starts in this language, with its own look."""
    before = QLocale()
    language: str = request.param
    QLocale.setDefault(QLocale(language))
    translators = install(qapp, I18N, QLocale())
    apply_look(qapp, Look.LIGHT)
    yield language
    qapp.setStyleSheet("")
    remove(qapp, translators)
    QLocale.setDefault(before)


def translations(language: str) -> dict[tuple[str, str, str], tuple[str, ...]]:
    return read_translations(I18N / f"company-connections_{language}.ts")


def mnemonics(texts: list[str]) -> Counter[str]:
    """How often each key is underlined in these texts."""
    keys = (QKeySequence.mnemonic(text).toString() for text in texts)
    return Counter(key for key in keys if key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    """Nothing is left in English (`packaging/update_translations.py` adds what is new, as unfinished)."""
    said = translations(language)
    missing = [f"{context}: {source}" for context, source in MESSAGES if (context, source, "") not in said]
    assert missing == [], "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_say_the_same_values(language: str) -> None:
    """Each form has the values, options and addresses of its sentence, and its last sign where that has a meaning."""
    wrong = [
        (source, form)
        for (_, source, _), forms in translations(language).items()
        for form in forms
        if Counter(KEPT.findall(source)) != Counter(KEPT.findall(form))
        or source.endswith("…") != form.endswith("…")
        or source.endswith(":") != form.endswith(":")
        or source.endswith("?") != form.endswith("?")
        or source.count("\n") != form.count("\n")
        or form != form.strip()
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_kept(language: str) -> None:
    """A field that Alt and a letter reach in English is reached by one in every language, and no other is."""
    wrong = [
        form
        for (_, source, _), forms in translations(language).items()
        for form in forms
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_numbers_are_said(language: str) -> None:
    """A sentence with a number has a form for one and a form for many."""
    assert {len(forms) for (_, source, _), forms in translations(language).items() if "%n" in source} == {2}


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_menus_have_their_own_keys(qtbot: QtBot, spoken: str) -> None:
    """No two menus, and no two entries of a menu, are underlined at the same letter."""
    window = QMainWindow()
    qtbot.addWidget(window)
    make_menus(window)
    menus = window.menuBar().actions()
    entries = [[action.text() for action in menus]]
    entries += [[action.text() for action in menu.menu().actions()] for menu in menus]  # type: ignore[attr-defined]
    assert [key for texts in entries for key, times in mnemonics(texts).items() if times > 1] == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_pages_have_room(qtbot: QtBot, spoken: str, name: str) -> None:
    """Nothing on any page is cut off, and no two things on it answer to Alt and the same letter."""
    page = shown(qtbot, name)
    assert problems(page) == []
    texts = [
        widget.text()
        for widget in page.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and "&" in widget.text()
    ]
    assert [key for key, times in mnemonics(texts).items() if times > 1] == []


@pytest.mark.parametrize("page", [page for page in HelpPage if page is not HelpPage.WRONG])
@pytest.mark.parametrize("folder", HELP, ids=lambda folder: folder.name)
def test_help_says_as_much(folder: Path, page: HelpPage) -> None:
    """A page of the help has the headings, lists, rows and links of the English one, in the same order."""
    texts = [(where / f"{page}.html").read_text("utf-8") for where in (folder, folder.parent)]
    told, english = ([(e.tag, e.attrib) for e in ET.fromstring(f"<page>{text}</page>").iter()] for text in texts)
    assert told == english


@pytest.mark.parametrize("locale", ["fr_CA", "fr_FR"])
def test_help_speaks_the_language(locale: str) -> None:
    """Somebody who reads French finds French help, and somebody whose language nobody wrote finds English."""
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(locale))
        assert "Que signifient" in html_of(HelpPage.DATES)
        QLocale.setDefault(QLocale("is_IS"))
        assert "What do these dates mean" in html_of(HelpPage.DATES)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "there", "chosen"),
    [
        ("fr_CA", ("en", "fr_CA"), "fr_CA"),
        ("fr_FR", ("en", "fr_CA"), "fr_CA"),
        ("pt_PT", ("en", "pt_BR", "pt_PT"), "pt_PT"),
        ("en_GB", ("en", "en_GB"), "en_GB"),
        ("es_MX", ("en", "es", "es_ES"), "es"),
        ("is_IS", ("en", "fr_CA"), "en"),
        ("is_IS", ("fr_CA",), None),
    ],
)
def test_nearest_language(locale: str, there: tuple[str, ...], chosen: str | None) -> None:
    """The exact country comes first, then the language alone, then another country's, then English."""
    assert nearest(QLocale(locale), there) == chosen


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_as_the_tool_leaves_them(language: str, tmp_path: Path) -> None:
    """`packaging/update_translations.py` has nothing to add, to remove or to put in another order."""
    file = I18N / f"company-connections_{language}.ts"
    again = tmp_path / file.name
    again.write_bytes(file.read_bytes())
    runpy.run_path(str(UPDATE))["update"](again, language)
    assert again.read_text("utf-8") == file.read_text("utf-8")
