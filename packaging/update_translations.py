"""Brings every file in resources/i18n up to date with the sentences in the code.

`python packaging/update_translations.py [LANGUAGE ...]`: with a language such as `de` its file is begun, if it is new;
then Qt Linguist, or any editor of .ts files, fills it. English has nothing but the plurals, for the code is English.

Qt's lupdate overlooks calls in Python that hold another call, and most plurals; so the sentences are found here, and
lupdate reads them from a list that it understands, merges them and keeps the translations that are still needed.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
NAME = "company-connections"


class Message(NamedTuple):
    """A text of the code; `context` is the class or the place that it stands in."""

    context: str
    source: str

    @property
    def plural(self) -> bool:
        """Whether a number chooses its form."""
        return "%n" in self.source


def messages(package: Path) -> list[Message]:
    """Every text in this folder that is marked for translation, each once."""
    found: dict[Message, None] = {}
    for path in sorted(package.rglob("*.py")):
        module = ast.parse(path.read_text("utf-8"))
        found.update(dict.fromkeys(_in_node(module, "", _shorthands(module))))
    return list(found)


def _shorthands(module: ast.Module) -> dict[str, str]:
    """The contexts of functions such as `def _tr(text): return QCoreApplication.translate("dates", text)`."""
    return {
        function.name: call.args[0].value
        for function in module.body
        if isinstance(function, ast.FunctionDef) and function.args.args
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "translate"
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
        if isinstance(call.args[1], ast.Name) and call.args[1].id == function.args.args[0].arg
    }


def _in_node(node: ast.AST, within: str, shorthands: dict[str, str]) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        within = node.name
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
        match name, texts:
            case "tr", [str(source), *_]:
                yield Message(within, source)
            case shorthand, [str(source), *_] if shorthand in shorthands:
                yield Message(shorthands[shorthand], source)
            case "translate" | "QT_TRANSLATE_NOOP", [str(context), str(source), *_]:
                yield Message(context, source)
    for child in ast.iter_child_nodes(node):
        yield from _in_node(child, within, shorthands)


def update(file: Path, language: str) -> None:
    """Merge the sentences of the code into this file. Raises OSError, CalledProcessError."""
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "messages.cpp")
        listed.write_text("\n".join(map(_marked, messages(ROOT / "qbo_desktop"))), "utf-8")
        subprocess.run([tool, *options, listed, "-ts", file], check=True)


def _marked(message: Message) -> str:
    """The message as lupdate knows it in C++, whose strings are written as JSON's."""
    context, source = (json.dumps(text, ensure_ascii=False) for text in message)
    return f"QT_TRANSLATE_{'N_' if message.plural else ''}NOOP({context}, {source});"


def main() -> None:
    """Update the languages that are there and those that are named."""
    there = {path.stem.removeprefix(f"{NAME}_") for path in FOLDER.glob(f"{NAME}_*.ts")}
    for language in sorted({"en", *there, *sys.argv[1:]}):
        update(FOLDER / f"{NAME}_{language}.ts", language)


if __name__ == "__main__":
    main()
