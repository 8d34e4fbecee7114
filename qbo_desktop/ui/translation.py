"""The person's language, read from the translators' own files.

Qt's compiler for those files is not at hand where a package is built, and compiled files do not belong into git. They
are small, so they are read as they are: nothing has to be generated, in a checkout as in an installed package.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QFile,
    QIODevice,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    QXmlStreamReader,
)

_NAME = "company-connections"
_FALLBACK = "en"  # has the plurals of the English sentences in the code
# The place of a number's form among a language's forms, in Qt Linguist's order, by the language's code.
PLURALS: dict[str, Callable[[int], int]] = {
    _FALLBACK: lambda number: int(number != 1),
    "es": lambda number: int(number != 1),
    "fr": lambda number: int(number > 1),  # "0 jour"
}

_Message = tuple[str, str, str]


class Translation(QTranslator):
    """One .ts file; `language` is the code that chooses its plural rule (English's where we know none)."""

    def __init__(self, file: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms = read_translations(file)
        self._plural = PLURALS.get(language.partition("_")[0], PLURALS[_FALLBACK])

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt does not install a translator that has nothing to say."""
        return not self._forms

    def translate(  # None is the null string by which Qt goes on to the next translator
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation of one text; None where there is none."""
        forms = self._forms.get((context, source, disambiguation or ""))
        if forms is None:
            return None
        return forms[min(self._plural(n), len(forms) - 1) if n >= 0 else 0]


def read_translations(file: Path) -> dict[_Message, tuple[str, ...]]:
    """The finished translations of a .ts file by context, source text and disambiguation: one form, or the plurals'."""
    device = QFile(str(file))
    found: dict[_Message, tuple[str, ...]] = {}
    if not device.open(QIODevice.OpenModeFlag.ReadOnly):
        return found
    reader = QXmlStreamReader(device)
    context = source = comment = ""
    while reader.readNext() is not QXmlStreamReader.TokenType.EndDocument and not reader.hasError():
        if not reader.isStartElement():
            continue
        match reader.name():
            case "name":
                context = reader.readElementText()
            case "source":
                source, comment = reader.readElementText(), ""
            case "comment":
                comment = reader.readElementText()
            case "translation":
                unfinished = reader.attributes().hasAttribute("type")
                forms = _forms(reader)
                if all(forms) and not unfinished:
                    found[context, source, comment] = forms
    device.close()
    return found


def _forms(reader: QXmlStreamReader) -> tuple[str, ...]:
    """The plural forms inside a `translation` element, or its text as the only form."""
    text, forms = "", []
    while reader.readNext() is not QXmlStreamReader.TokenType.EndElement and not reader.hasError():
        if reader.isStartElement():
            forms.append(reader.readElementText())
        elif reader.isCharacters():
            text += reader.text()
    return tuple(forms) or (text,)


def nearest(locale: QLocale, there: Iterable[str]) -> str | None:
    """The code, of those that are there, of the first of the locale's languages; English's, or None, where none is.

    A language that is there for another country only is understood as well: French for Canada, in France.
    """
    known = sorted(there)
    wishes = [language.replace("-", "_") for language in locale.uiLanguages()]
    for wish in wishes:
        alike = [code for code in known if code.partition("_")[0] == wish.partition("_")[0]]
        if alike:
            return min(alike, key=lambda code: wishes.index(code) if code in wishes else len(wishes))
    return _FALLBACK if _FALLBACK in known else None


def install(app: QCoreApplication, folder: Path, locale: QLocale) -> list[QTranslator]:
    """Speak the first of the locale's languages that `folder` has a file for, otherwise English; Qt's own texts too."""
    there = {path.stem.removeprefix(f"{_NAME}_"): path for path in folder.glob(f"{_NAME}_*.ts")}
    chosen = nearest(locale, there)
    if chosen is None:
        return []
    translators: list[QTranslator] = []
    if chosen.partition("_")[0] != _FALLBACK:
        qt = QTranslator(app)
        if qt.load(f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            translators.append(qt)
    translators.append(Translation(there[chosen], chosen, app))
    return [translator for translator in translators if app.installTranslator(translator)]


def available(folder: Path, codes: Iterable[str]) -> list[str]:
    """Those of these languages' codes that `install` would find a file for."""
    return [code for code in codes if _file(folder, code).is_file()]


def _file(folder: Path, language: str) -> Path:
    return folder / f"{_NAME}_{language}.ts"
