"""What a screen reader sees of a window, and what it can press: pyatspi exists only for Debian's own Python.

Run it with that one: `/usr/bin/python3 atspi_tool.py COMMAND APP ...`. APP is the accessible application's name.
Every command waits for what it is asked for, at most `--timeout` seconds; exit 1 says that it did not come.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

POLL_MS = 40
DESKTOP_COORDINATES = 0
TABLES = {"table", "tree table", "tree", "list"}
PRESSING = {"press", "click", "toggle", "activate", "jump", "showmenu"}


def children(node: Any) -> Iterator[Any]:
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node: Any, *, into_tables: bool = True) -> Iterator[Any]:
    yield node
    if into_tables or node.getRoleName() not in TABLES:
        for child in children(node):
            yield from walk(child, into_tables=into_tables)


def states(node: Any) -> list[str]:
    return sorted(state.value_nick for state in node.getState().getStates())


def text_of(node: Any) -> str | None:
    try:
        return str(node.queryText().getText(0, -1))
    except NotImplementedError:
        return None


def described(node: Any) -> dict[str, object]:
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": states(node),
        "text": text_of(node),
        "children": [described(child) for child in children(node)],
    }


def usable(node: Any) -> bool:
    return {"showing", "sensitive"} <= set(states(node))


class Application:
    """One accessible application, looked up anew at every try: it may not be there yet."""

    def __init__(self, registry: Any, name: str, window: str) -> None:
        self._registry = registry
        self._name = name
        self._window = window

    def root(self) -> Any:
        desktop = self._registry.getDesktop(0)
        desktop.clear_cache()
        return next((app for app in children(desktop) if app.name == self._name), None)

    def nodes(self, *, into_tables: bool = True) -> Iterator[Any]:
        root = self.root()
        if root is None:
            return
        for node in (root,) if not self._window else children(root):
            if node.name.startswith(self._window):
                yield from walk(node, into_tables=into_tables)

    def pressable(self, name: str, role: str | None) -> tuple[Any, int] | None:
        for node in self.nodes(into_tables=False):
            if node.name != name or (role and node.getRoleName() != role) or not usable(node):
                continue
            try:
                action = node.queryAction()
            except NotImplementedError:
                continue
            for index in range(action.nActions):
                if action.getName(index).lower() in PRESSING:
                    return action, index
        return None

    def press(self, name: str, role: str | None) -> str | None:
        found = self.pressable(name, role)
        if found is None:
            return None
        action, index = found
        action.doAction(index)
        return json.dumps({"pressed": name})

    def where(self, name: str, role: str | None) -> str | None:
        for node in self.nodes():
            if node.name == name and (not role or node.getRoleName() == role) and usable(node):
                place = node.queryComponent().getExtents(DESKTOP_COORDINATES)
                if place.width > 0 and place.height > 0:
                    return json.dumps({"x": place.x + place.width // 2, "y": place.y + place.height // 2})
        return None

    def says(self, text: str) -> str | None:
        for node in self.nodes():
            for said in (node.name, node.description, text_of(node)):
                if said and text in said and "showing" in states(node):
                    return json.dumps({"role": node.getRoleName(), "said": said})
        return None

    def silent_about(self, text: str) -> str | None:
        return None if self.says(text) else json.dumps({"gone": text})

    def tree(self) -> str | None:
        root = self.root()
        return None if root is None else json.dumps(described(root))

    def table(self, name: str | None) -> str | None:
        for node in self.nodes(into_tables=False):
            if node.getRoleName() not in TABLES or "showing" not in states(node) or (name and node.name != name):
                continue
            try:
                table = node.queryTable()
            except NotImplementedError:
                continue
            columns = [table.getColumnDescription(column) for column in range(table.nColumns)]
            cells = [
                [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)
            ]
            return json.dumps({"name": node.name, "columns": columns, "rows": cells})
        return None

    def type_into(self, name: str, text: str) -> str | None:
        for node in self.nodes(into_tables=False):
            if node.name != name or not usable(node):
                continue
            try:
                field = node.queryEditableText()
            except NotImplementedError:
                continue
            node.queryComponent().grabFocus()
            field.setTextContents(text)
            return json.dumps({"typed_into": name})
        return None

    def known_names(self) -> list[str]:
        return sorted({f"{node.getRoleName()}: {node.name}" for node in self.nodes(into_tables=False) if node.name})


def repeat(attempt: Callable[[], str | None], seconds: float) -> str | None:
    """The first answer of `attempt` that is not None. GLib's loop runs in between, so that news arrives."""
    glib = importlib.import_module("gi.repository.GLib")
    loop = glib.MainLoop()
    answers: list[str] = []

    def once() -> bool:
        try:
            answer = attempt()
        except glib.Error:
            return True  # a widget vanished while it was looked at
        if answer is None:
            return True
        answers.append(answer)
        loop.quit()
        return False

    if once():
        glib.timeout_add(POLL_MS, once)
        glib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()
    return answers[0] if answers else None


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, extra in {
        "tree": (),
        "press": ("name",),
        "where": ("name",),
        "wait": ("text",),
        "gone": ("text",),
        "table": (),
        "type": ("name", "text"),
    }.items():
        command = commands.add_parser(name)
        command.add_argument("app")
        for argument in extra:
            command.add_argument(argument)
        command.add_argument("--timeout", type=float, default=10)
        command.add_argument("--window", default="", help="only in windows whose title begins so")
        if name in ("press", "where"):
            command.add_argument("--role")
        if name == "table":
            command.add_argument("--name")
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    app = Application(importlib.import_module("pyatspi").Registry, asked.app, asked.window)
    attempts: dict[str, Callable[[], str | None]] = {
        "tree": app.tree,
        "press": lambda: app.press(asked.name, asked.role),
        "where": lambda: app.where(asked.name, asked.role),
        "wait": lambda: app.says(asked.text),
        "gone": lambda: app.silent_about(asked.text),
        "table": lambda: app.table(asked.name),
        "type": lambda: app.type_into(asked.name, asked.text),
    }
    answer = repeat(attempts[asked.command], asked.timeout)
    if answer is None:
        print(f"{vars(asked)} found nothing; there is: {app.known_names()}", file=sys.stderr)
        return 1
    print(answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
