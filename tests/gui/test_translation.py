"""Everything that a person reads can be said in her language, and still fits when it is longer there."""

import ast
import re
import runpy
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6
import pytest
from gui import settings_pictures, taking_pictures
from gui.page_pictures import BAKERY, CLIENT_ID, CUSTOM, DIALOGS, LIVE, PAGES, SIX_WORDS
from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from qbo_desktop.core.endpoints import DEVELOPER_DASHBOARD
from qbo_desktop.ui.page_parts import breakable
from qbo_desktop.ui.theme import Look, apply_look
from qbo_desktop.ui.translation import PLURALS, install, read_translations

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
FILES = sorted(I18N.glob("*.ts"))
MESSAGES: list[tuple[str, str]] = runpy.run_path(str(ROOT / "packaging" / "update_translations.py"))["messages"](
    ROOT / "qbo_desktop"
)
PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d")
# What comes from a file, an address or a name is shown as it is.
DATA = {LIVE.made_by, LIVE.app_name, LIVE.redirect_uri, CUSTOM.redirect_uri, "Company Connections", BAKERY, CLIENT_ID}
if CUSTOM.endpoints is not None:
    DATA |= {CUSTOM.endpoints.authorization, CUSTOM.endpoints.token, CUSTOM.endpoints.revocation}
    DATA |= {CUSTOM.endpoints.api_base}
DATA |= settings_pictures.SHOWN_AS_IT_IS
DATA |= {LIVE.name, CUSTOM.name, DEVELOPER_DASHBOARD, "http://localhost:47813/callback"}
DATA |= taking_pictures.SHOWN_AS_IT_IS
SHOWN_AS_IT_IS = {breakable(text) for text in DATA} | {SIX_WORDS}


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    translators = install(qapp, I18N, QLocale("en_US"))
    yield
    remove(qapp, translators)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own look, whose buttons are larger than the plain ones."""
    apply_look(qapp, Look.LIGHT)
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def pseudo(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A language in which every text is bracketed, accented and 40 % longer."""
    contexts: dict[str, list[str]] = {}
    for context, source in MESSAGES:
        contexts.setdefault(context, []).append(source)
    document = "".join(
        f"<context><name>{context}</name>"
        + "".join(f"<message><source>{escape(text)}</source>{translation(text)}</message>" for text in sources)
        + "</context>"
        for context, sources in contexts.items()
    )
    text = f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="eo">{document}</TS>'
    (tmp_path / "company-connections_eo.ts").write_text(text, "utf-8")
    translators = install(qapp, tmp_path, QLocale("eo"))
    assert translators
    yield
    remove(qapp, translators)


@pytest.fixture
def large_type(qapp: QApplication) -> Iterator[None]:
    """Type at 200 %, as somebody with weak eyes sets it."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def remove(application: QApplication, translators: list[QTranslator]) -> None:
    for translator in translators:
        application.removeTranslator(translator)


def translation(source: str) -> str:
    accented = re.sub(
        rf"({PLACEHOLDER.pattern})|([aceinou])",
        lambda found: found[1] or found[2].translate(str.maketrans("aceinou", "äçéïñöü")),
        source,
    )
    longer = f"[{accented} {' '.join(['~~~~'] * max(1, len(source) * 4 // 50))}]"
    return f"<translation>{escape(longer)}</translation>"


def shown(qtbot: QtBot, name: str) -> QWidget:
    page = PAGES[name]()
    qtbot.addWidget(page)
    if name not in DIALOGS:
        page.resize(900, 600)
    page.show()
    QCoreApplication.sendPostedEvents()
    return page


def visible_texts(page: QWidget) -> Iterator[QLabel | QAbstractButton]:
    for widget in page.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text():
            yield widget


def cut_off(widget: QLabel | QAbstractButton) -> bool:
    """Whether some of this text lies outside the widget."""
    if isinstance(widget, QLabel):
        endless = QRect(0, 0, widget.width(), 100_000)
        needed = widget.fontMetrics().boundingRect(endless, int(Qt.TextFlag.TextWordWrap), widget.text()).size()
    else:
        needed = widget.sizeHint()
    return needed.width() > widget.width() or needed.height() > widget.height()


def problems(page: QWidget) -> list[str]:
    wide = [area.objectName() for area in page.findChildren(QScrollArea) if area.horizontalScrollBar().maximum() > 0]
    return [widget.text() for widget in visible_texts(page) if cut_off(widget)] + wide


@pytest.mark.parametrize("name", PAGES)
def test_every_text_is_translated(qtbot: QtBot, pseudo: None, name: str) -> None:
    """Every word on every page goes through translation, but for names and addresses."""
    page = shown(qtbot, name)
    plain = [
        text
        for text in (widget.text() for widget in visible_texts(page))
        if text not in SHOWN_AS_IT_IS and not all(line.startswith("[") for line in text.split("\n"))
    ]
    assert plain == []


@pytest.mark.parametrize("name", PAGES)
def test_longer_words_fit(qtbot: QtBot, dressed: None, pseudo: None, name: str) -> None:
    """No text of a language whose words are 40 % longer is cut off in a window of 900 by 600."""
    assert problems(shown(qtbot, name)) == []


@pytest.mark.parametrize("name", PAGES)
def test_large_type_fits(qtbot: QtBot, large_type: None, dressed: None, name: str) -> None:
    """No text is cut off, and nothing has to be scrolled sideways, with type at 200 %."""
    assert problems(shown(qtbot, name)) == []


@pytest.mark.parametrize("name", PAGES)
def test_reading_from_the_right(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    """Text stands at the leading edge, or in the middle, so a language read from the right has it on the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = shown(qtbot, name)
        assert problems(page) == []
        for widget in visible_texts(page):
            if isinstance(widget, QLabel):
                assert not widget.alignment() & Qt.AlignmentFlag.AlignAbsolute
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_one_and_many(qapp: QApplication, english: None) -> None:
    """English has its plurals."""
    one, three = (QCoreApplication.translate("WaitingPanel", "%n minute(s) left", "", number) for number in (1, 3))
    assert (one, three) == ("1 minute left", "3 minutes left")


def test_unknown_language_is_english(qapp: QApplication) -> None:
    """A person whose language nobody translated to gets English with its plurals."""
    translators = install(qapp, I18N, QLocale("is_IS"))
    assert QCoreApplication.translate("WaitingPanel", "%n minute(s) left", "", 1) == "1 minute left"
    remove(qapp, translators)


def test_another_country_is_understood(qapp: QApplication, tmp_path: Path) -> None:
    """A person in France reads the French for Canada rather than English, with Qt's own words in French too."""
    message = "<message><source>Close</source><translation>Fermer</translation></message>"
    document = f"<context><name>AboutDialog</name>{message}</context>"
    (tmp_path / "company-connections_fr_CA.ts").write_text(
        f'<TS version="2.1" language="fr_CA">{document}</TS>', "utf-8"
    )
    translators = install(qapp, tmp_path, QLocale("fr_FR"))
    assert QCoreApplication.translate("AboutDialog", "Close") == "Fermer"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    remove(qapp, translators)


def test_no_files_is_no_failure(qapp: QApplication, tmp_path: Path) -> None:
    """Without any file the program speaks as its code does."""
    assert install(qapp, tmp_path, QLocale("en_US")) == []


def test_every_plural_has_its_english_forms() -> None:
    """No "1 days": each sentence with a number has both forms (`packaging/update_translations.py` adds new ones)."""
    forms = read_translations(I18N / "company-connections_en.ts")
    counted = {(context, source, "") for context, source in MESSAGES if "%n" in source}
    assert counted == set(forms)
    assert all(len(both) == 2 for both in forms.values())


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_translations_ask_for_known_values_only(file: Path) -> None:
    """A translation has no placeholder that its sentence lacks, and its language's plural rule is known."""
    assert file.stem.rpartition("company-connections_")[2].partition("_")[0] in PLURALS
    for (_, source, _), forms in read_translations(file).items():
        known = set(PLACEHOLDER.findall(source))
        assert all(set(PLACEHOLDER.findall(form)) <= known for form in forms), source


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_reading_agrees_with_qt(qapp: QApplication, tmp_path: Path, file: Path) -> None:
    """Our reading of a file says what Qt's own compiler makes of it, for every text, and for many numbers."""
    compiled = tmp_path / "compiled.qm"
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", file, "-qm", compiled], check=True)
    qt = QTranslator()
    assert qt.load(str(compiled))
    ours = install(qapp, file.parent, QLocale(file.stem.rpartition("company-connections_")[2]))[-1]
    remove(qapp, [ours])
    for context, source, comment in read_translations(file):
        for number in (0, 1, 2, 5, 11, 21, 101) if "%n" in source else (-1,):
            said = [translator.translate(context, source, comment, number) for translator in (qt, ours)]
            assert said[0] == said[1]


def test_every_text_has_its_place() -> None:
    """No text is handed to the `tr` of another object: the window would look it up where no translation stands."""
    assert [source for context, source in MESSAGES if not context] == []


def test_texts_are_constants() -> None:
    """No f-string, sum or formatted text is handed to translation: it would never be found there."""
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "qbo_desktop").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and (call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", ""))
        in ("tr", "_tr", "translate", "QT_TRANSLATE_NOOP")
        and any(isinstance(argument, ast.JoinedStr | ast.BinOp | ast.Call) for argument in call.args[:2])
    ]
    assert wrong == []
