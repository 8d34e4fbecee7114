"""What the menus offer, with the keys that people know from other programs."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from qbo_desktop.ui.theme import Look, looks


@dataclass(frozen=True, slots=True)
class Actions:
    """Every action of the window; `looks` belong together."""

    connect: QAction
    connect_several: QAction
    open_setup_file: QAction
    enter_keys: QAction
    setups: QAction
    take_over: QAction
    move_everything: QAction
    settings: QAction
    quit: QAction
    reconnect: QAction
    reconnect_all: QAction
    refresh: QAction
    give: QAction
    history: QAction
    report: QAction
    outlook: QAction
    calendar: QAction
    rename: QAction
    labels: QAction
    copy_details: QAction
    disconnect: QAction
    find: QAction
    columns: QMenu
    looks: dict[Look, QAction]
    help: QAction
    check_everything: QAction
    about: QAction


def make_menus(window: QMainWindow) -> Actions:
    """Fill the window's menu bar."""
    bar = window.menuBar()
    file = _menu(window, "menu_file", _tr("&File"))
    company = _menu(window, "menu_company", _tr("&Company"))
    view = _menu(window, "menu_view", _tr("&View"))
    helping = _menu(window, "menu_help", _tr("&Help"))
    for menu in (file, company, view, helping):
        bar.addMenu(menu)
    actions = Actions(
        connect=_action(file, "action_connect", _tr("Connect a company…"), QKeySequence.StandardKey.New),
        connect_several=_action(file, "action_connect_several", _tr("Connect several companies…"), None),
        open_setup_file=_action(
            file, "action_open_setup", _tr("Open a company setup file…"), QKeySequence.StandardKey.Open
        ),
        enter_keys=_action(file, "action_enter_keys", _tr("Enter app keys…"), None),
        setups=_action(file, "action_setups", _tr("Company setups…"), None),
        report=_action(file, "action_report", _tr("Save status report…"), None),
        take_over=_action(file, "action_take_over", _tr("Take a company over…"), None),
        move_everything=_action(file, "action_move_everything", _tr("Move everything…"), None),
        settings=_action(file, "action_settings", _tr("Settings…"), "Ctrl+,"),
        quit=_action(file, "action_quit", _tr("Quit"), "Ctrl+Q"),
        reconnect=_action(company, "action_reconnect", _tr("Reconnect"), "Ctrl+R"),
        reconnect_all=_action(company, "action_reconnect_all", _tr("Reconnect all…"), None),
        refresh=_action(company, "action_refresh", _tr("Refresh now"), "F5"),
        give=_action(company, "action_give", _tr("Give access…"), "Ctrl+E"),
        history=_action(company, "action_history", _tr("History…"), "Ctrl+H"),
        rename=_action(company, "action_rename", _tr("Rename…"), "F2"),
        labels=_action(company, "action_labels", _tr("Labels…"), "Ctrl+L"),
        calendar=_action(company, "action_calendar", _tr("Add to calendar…"), None),
        copy_details=_action(company, "action_copy_details", _tr("Copy details…"), None),
        disconnect=_action(company, "action_disconnect", _tr("Disconnect…"), QKeySequence.StandardKey.Delete),
        find=_action(view, "action_find", _tr("Find a company"), QKeySequence.StandardKey.Find),
        outlook=_action(view, "action_outlook", _tr("Outlook…"), None),
        columns=_menu(window, "menu_columns", _tr("Columns")),
        looks=_looks(window, view),
        help=_action(helping, "action_help", _tr("Help"), QKeySequence.StandardKey.HelpContents),
        check_everything=_action(helping, "action_check_everything", _tr("Check everything…"), None),
        about=_action(helping, "action_about", _tr("About Company Connections"), None),
    )
    view.insertMenu(actions.looks[Look.SYSTEM], actions.columns)
    view.insertSeparator(actions.looks[Look.SYSTEM])
    file.insertSeparator(actions.settings)
    file.insertSeparator(actions.quit)
    actions.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    company.insertSeparator(actions.disconnect)
    actions.quit.setMenuRole(QAction.MenuRole.QuitRole)
    actions.about.setMenuRole(QAction.MenuRole.AboutRole)
    return actions


def _looks(window: QMainWindow, view: QMenu) -> dict[Look, QAction]:
    group = QActionGroup(window)
    words = {
        Look.SYSTEM: _tr("Light or dark as the system"),
        Look.LIGHT: _tr("Light"),
        Look.DARK: _tr("Dark"),
        Look.CONTRAST: _tr("High contrast"),
    }
    offered = {look: _action(view, f"action_look_{look}", words[look], None) for look in looks()}
    for action in offered.values():
        action.setCheckable(True)
        group.addAction(action)
    return offered


def _menu(window: QMainWindow, name: str, title: str) -> QMenu:
    menu = QMenu(title, window)
    menu.setObjectName(name)
    return menu


def _action(menu: QMenu, name: str, text: str, keys: QKeySequence.StandardKey | str | None) -> QAction:
    action = QAction(text, menu)
    action.setObjectName(name)
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
    menu.addAction(action)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
