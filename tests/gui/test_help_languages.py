"""The help in other languages: each has every page, built as the English one, with the window's own words."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from gui.test_translation import MESSAGES
from PySide6.QtCore import QLocale

from qbo_desktop.app.resources import resource
from qbo_desktop.ui.help_pages import HelpPage, html_of
from qbo_desktop.ui.translation import read_translations

HELP = resource("help")
MNEMONIC = re.compile(r"&(?=\w)")
ENGLISH = sorted(HELP.glob("*.html"))
TRANSLATED = sorted(HELP.glob("*/*.html"))
FOLDERS = sorted({file.parent for file in TRANSLATED})


class Languages(QLocale):
    """What QLocale() is for a person with these languages, the dearest first."""

    wanted: tuple[str, ...] = ()

    def uiLanguages(self, *_: object) -> list[str]:  # noqa: N802 - Qt's name
        return list(self.wanted)


def tree(file: Path) -> ET.Element:
    return ET.fromstring(f"<page>{file.read_text('utf-8')}</page>")


def bold(file: Path) -> list[str]:
    """What stands in bold, in its order; a name that goes on in the next line is still one."""
    return [(element.text or "").replace("\n", " ") for element in tree(file).iter("b")]


def name(file: Path) -> str:
    return f"{file.parent.name}-{file.stem}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_page_is_there(folder: Path) -> None:
    """A language has all pages or none, so that nobody reads two languages by turns."""
    assert {file.name for file in folder.iterdir()} == {file.name for file in ENGLISH}


@pytest.mark.parametrize("file", TRANSLATED, ids=name)
def test_page_is_built_as_the_english_one(file: Path) -> None:
    """Headings, lists and tables follow one another as in English, and as many links lead to the same pages."""
    theirs, ours = (
        [element.tag for element in page.iter() if element.tag not in ("b", "i", "a")]
        for page in (tree(file), tree(HELP / file.name))
    )
    assert theirs == ours
    links = [sorted(link.attrib["href"] for link in tree(page).iter("a")) for page in (file, HELP / file.name)]
    assert links[0] == links[1]


@pytest.mark.parametrize("file", TRANSLATED, ids=name)
def test_page_names_what_the_window_shows(file: Path) -> None:
    """A button or column that the English page names in bold is named as the window of that language writes it."""
    window: dict[str, set[str]] = {}
    for (_, source, _), forms in read_translations(
        resource("i18n") / f"company-connections_{file.parent.name}.ts"
    ).items():
        window.setdefault(MNEMONIC.sub("", source), set()).update(MNEMONIC.sub("", form) for form in forms)
    said, english = bold(file), bold(HELP / file.name)
    assert len(said) == len(english)
    wrong = [here for here, source in zip(said, english, strict=True) if here not in window.get(source, {here})]
    assert wrong == []


@pytest.mark.parametrize("file", ENGLISH, ids=name)
def test_bold_is_what_the_window_shows(file: Path) -> None:
    """What the English page names in bold stands in the window; only the first sentence of a point is bold as well."""
    window = {MNEMONIC.sub("", source) for _, source in MESSAGES}
    assert [said for said in bold(file) if said not in window and not said.endswith(".")] == []


@pytest.mark.parametrize(
    ("languages", "folder"),
    [
        (("es-MX", "es"), HELP / "es"),
        (("en-US", "en", "es"), HELP),
        (("is-IS", "is", "es-ES", "es"), HELP / "es"),
        (("is-IS", "is"), HELP),
        (("fr-FR", "fr", "en-US", "en"), HELP / "fr_CA"),
    ],
)
def test_dearest_language_wins(monkeypatch: pytest.MonkeyPatch, languages: tuple[str, ...], folder: Path) -> None:
    """The first language that there is a help in is taken, and English counts as one."""
    monkeypatch.setattr(Languages, "wanted", languages)
    monkeypatch.setattr("qbo_desktop.ui.help_pages.QLocale", Languages)
    assert html_of(HelpPage.DATES) == (folder / "dates.html").read_text("utf-8")
