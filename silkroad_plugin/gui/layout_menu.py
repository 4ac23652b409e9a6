"""The menu "Silk Road" of QGIS's layout window: the language of the sheet, and its layers bound again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItemMap
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QActionGroup, QGuiApplication
from qgis.PyQt.QtWidgets import QMenu

from ..core.errors import SilkroadError
from ..i18n import NATIVE_NAMES, interface_language, some, tr
from ..messages import describe

if TYPE_CHECKING:
    from ..processing.sheet_again import SheetAgain

TEMPLATE = "silkroad:open_template"


class LayoutMenus:
    """Puts the menu into each layout window; ``open_algorithm(id, parameters)`` opens the dialog of an algorithm."""

    def __init__(self, iface, open_algorithm: Callable[[str, dict], None]):
        self.iface, self.open_algorithm = iface, open_algorithm
        self.menus: list[LayoutMenu] = []
        # What stands in for the desktop elsewhere has no such windows.
        self.opened = getattr(iface, "layoutDesignerOpened", None)
        if self.opened is not None:
            self.opened.connect(self.enter)
            iface.layoutDesignerWillBeClosed.connect(self.let_go)
            for designer in iface.openLayoutDesigners():
                self.enter(designer)

    def enter(self, designer) -> LayoutMenu:
        """Put the menu into a window, and return it."""
        self.menus = [menu for menu in self.menus if menu.alive]
        self.menus.append(LayoutMenu(designer, self.open_algorithm))
        return self.menus[-1]

    def let_go(self, designer) -> None:
        """Forget the menu of a window that is being closed."""
        for menu in [menu for menu in self.menus if menu.designer == designer]:
            menu.forget()
            self.menus.remove(menu)

    def retranslate(self) -> None:
        """Name the menus of open windows in the interface language."""
        for menu in self.menus:
            menu.name()

    def close_down(self) -> None:
        """Take the menus out of the windows that are open."""
        if self.opened is not None:
            self.opened.disconnect(self.enter)
            self.iface.layoutDesignerWillBeClosed.disconnect(self.let_go)
        for menu in self.menus:
            menu.leave()
        self.menus.clear()


class LayoutMenu:
    """The menu of one window."""

    def __init__(self, designer, open_algorithm: Callable[[str, dict], None]):
        self.designer, self.open_algorithm = designer, open_algorithm
        window = designer.window()
        self.menu = QMenu(window)
        # Kept, so that only the first change of language reads the data.
        self.again: SheetAgain | None = None
        self.menu.setObjectName("silkroadLayoutMenu")
        self.language = self.menu.addMenu("")
        self.group = QActionGroup(self.language)
        self.languages = {code: self._language(code, name) for code, name in NATIVE_NAMES.items()}
        self.menu.addSeparator()
        self.bind = self._action("silkroadBindAction", self.bind_again)
        self.template = self._action("silkroadTemplateAction", lambda: self.open_algorithm(TEMPLATE, {}))
        self.name()
        # What the layout is may have changed since.
        self.menu.aboutToShow.connect(self.show_state)
        window.menuBar().addMenu(self.menu)

    @property
    def alive(self) -> bool:
        """Whether the window is still there."""
        return not sip.isdeleted(self.menu)

    def name(self) -> None:
        """Name the menu in the interface language."""
        if self.alive:
            self.menu.setTitle(tr("Silk Road"))
            self.language.setTitle(tr("Language"))
            self.bind.setText(tr("Bind the Layers Again"))
            self.template.setText(tr("Open a Map Template…"))

    def forget(self) -> None:
        """Let go of the data of the sheet, before the project goes that holds its layout."""
        self.again = None

    def leave(self) -> None:
        """Take the menu out of the window."""
        self.forget()
        if self.alive:
            self.designer.window().menuBar().removeAction(self.menu.menuAction())
            self.menu.deleteLater()

    def show_state(self) -> None:
        """Tick the language of the layout; what cannot be done with it is grey."""
        from ..layouts.recipe import recipe_of

        recipe = recipe_of(self.designer.masterLayout())
        self.language.setEnabled(recipe is not None)
        self.bind.setEnabled(recipe is not None and bool(recipe.maps))
        for code, action in self.languages.items():
            action.setChecked(recipe is not None and recipe.language == code)

    def speak(self, code: str) -> None:
        """Draw the sheet in a language."""
        from ..layouts.template import main_map
        from ..processing.sheet_again import SheetAgain

        layout = self.designer.masterLayout()
        if self.again is None or self.again.layout != layout:
            self.again = SheetAgain(layout)

        def drawn() -> str:
            item = main_map(layout)
            before = _place(item) if item is not None else None
            self.again.in_language(code)
            # Its commands speak of items that are gone.
            layout.undoStack().stack().clear()
            if before == _place(item):
                return ""
            return tr("The legend needs more room in this language: the frame of the map is another one.")

        self._do(drawn)

    def bind_again(self) -> None:
        """Bind the maps to the layers of the project once more."""
        from ..layouts.recipe import recipe_of
        from ..layouts.template import bind_layout

        layout = self.designer.masterLayout()

        def bound() -> str:
            found = bind_layout(layout, recipe_of(layout))
            if not found.missing:
                return ""
            return tr("Missing: {names}.").format(names=some(found.missing, interface_language()))

        self._do(bound)

    def _do(self, work: Callable[[], str]) -> None:
        """Do what was asked for, and say what became of it where that is not seen."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            told = work()
        except SilkroadError as error:
            told = describe(error)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if told:
            self.designer.messageBar().pushWarning(tr("Silk Road"), told)

    def _language(self, code: str, name: str) -> QAction:
        action = self.language.addAction(name)
        action.setObjectName(f"silkroadLanguage_{code}")
        action.setCheckable(True)
        action.setActionGroup(self.group)
        action.triggered.connect(lambda: self.speak(code))
        return action

    def _action(self, name: str, does: Callable[[], None]) -> QAction:
        action = self.menu.addAction("")
        action.setObjectName(name)
        action.triggered.connect(lambda: does())
        return action


def _place(item: QgsLayoutItemMap) -> tuple:
    """Return where a map stands on its page, to a hundredth of a millimetre, and its scale to six figures."""
    there = item.sceneBoundingRect().getRect()
    return *(round(side, 2) for side in there), f"{item.scale():.6g}"
