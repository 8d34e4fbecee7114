"""The menu of what the list may be narrowed to; it offers only what tells the companies apart."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from qbo_desktop.app.sentences import QT_TRANSLATE_NOOP
from qbo_desktop.core.identity import Environment
from qbo_desktop.ui.company_filter import CompanyFilter, Group, choices_of
from qbo_desktop.ui.company_model import CompanyModel

_GROUPS = {
    Group.NEEDS_YOU: QT_TRANSLATE_NOOP("filter", "Needs you now"),
    Group.OLDER_COPY: QT_TRANSLATE_NOOP("filter", "Older copies to confirm"),
    Group.SOON: QT_TRANSLATE_NOOP("filter", "Needs you soon"),
    Group.WAITING: QT_TRANSLATE_NOOP("filter", "Waiting"),
    Group.CONNECTED: QT_TRANSLATE_NOOP("filter", "Connected"),
    Group.MOVED: QT_TRANSLATE_NOOP("filter", "Moved"),
}
_ENVIRONMENTS = {
    Environment.PRODUCTION: QT_TRANSLATE_NOOP("filter", "Live"),
    Environment.SANDBOX: QT_TRANSLATE_NOOP("filter", "Test companies"),
    Environment.CUSTOM: QT_TRANSLATE_NOOP("filter", "Not Intuit"),
}
_MOST = 40
_Change = Callable[[CompanyFilter, bool], CompanyFilter]
T = TypeVar("T")


class FilterMenu(QMenu):
    """Ticks; each changes the model's filter at once."""

    def __init__(self, model: CompanyModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_menu")
        self._model = model
        choices = choices_of(model.rows)
        self._add_states(choices.states)
        self._add_environments(choices.environments)
        self._add_setups(choices.setups)
        self._add_labels(choices.labels)
        self._add_people(choices.people)
        self.addSeparator()
        everything = QAction(self.tr("Show all"), self)
        everything.setEnabled(not model.filter.leaves_all())
        everything.triggered.connect(lambda: model.set_filter(CompanyFilter()))
        self.addAction(everything)

    def _add_states(self, states: tuple[Group, ...]) -> None:
        def change(state: Group) -> _Change:
            return lambda wanted, on: replace(wanted, states=_with(wanted.states, state, on=on))

        ticked = self._model.filter.states
        self._add(self.tr("State"), [(_tr(_GROUPS[one]), one in ticked, change(one)) for one in states])

    def _add_environments(self, environments: tuple[Environment, ...]) -> None:
        def change(environment: Environment) -> _Change:
            return lambda wanted, on: replace(wanted, environments=_with(wanted.environments, environment, on=on))

        ticked = self._model.filter.environments
        names = {one: _tr(_ENVIRONMENTS[one]) for one in environments}
        self._add(self.tr("Environment"), [(names[one], one in ticked, change(one)) for one in environments])

    def _add_setups(self, setups: tuple[str, ...]) -> None:
        def change(setup: str) -> _Change:
            return lambda wanted, on: replace(wanted, setups=_with(wanted.setups, setup, on=on))

        ticked = self._model.filter.setups
        self._add(self.tr("Company setup"), [(_plain(one), one in ticked, change(one)) for one in setups])

    def _add_labels(self, labels: tuple[str, ...]) -> None:
        def change(label: str) -> _Change:
            return lambda wanted, on: replace(wanted, labels=_with(wanted.labels, label, on=on))

        ticked = self._model.filter.labels
        self._add(self.tr("Label"), [(_plain(one), one in ticked, change(one)) for one in labels], least=1)

    def _add_people(self, people: tuple[str, ...]) -> None:
        def change(person: str) -> _Change:
            return lambda wanted, on: replace(wanted, people=_with(wanted.people, person, on=on))

        ticked = self._model.filter.people
        self._add(self.tr("Connected by"), [(_plain(one), one in ticked, change(one)) for one in people], least=1)

    def _add(self, title: str, offered: list[tuple[str, bool, _Change]], least: int = 2) -> None:
        """A menu of its own, where there is something to choose; very many are found by words."""
        offered = [one for number, one in enumerate(offered) if number < _MOST or one[1]]
        if len(offered) < least and not any(ticked for _, ticked, _ in offered):
            return
        menu = QMenu(title, self)
        self.addMenu(menu)
        for text, ticked, change in offered:
            tick = QAction(text, menu, checkable=True, checked=ticked)
            tick.toggled.connect(self._changing(change))
            menu.addAction(tick)

    def _changing(self, change: _Change) -> Callable[[bool], None]:
        return lambda on: self._model.set_filter(change(self._model.filter, on))


def _with(some: frozenset[T], one: T, *, on: bool) -> frozenset[T]:
    return some | {one} if on else some - {one}


def _plain(name: str) -> str:
    """A name that is not ours may hold what menus take for a key."""
    return name.replace("&", "&&")


def _tr(text: str) -> str:
    return QCoreApplication.translate("filter", text)
