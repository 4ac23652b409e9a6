"""The second page of the study: which proxies of the system are to be mapped."""

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ... import tables
from ...catalogue.mineral_systems import GROUPS as SYSTEM_GROUPS
from ...catalogue.mineral_systems import SCALES as SYSTEM_SCALES
from ...catalogue.study_status import serves
from ...i18n import N_, interface_language, listed, tr
from ...io import fingerprint
from ..map_box import compact_combo, refill
from .filling import create
from .page import Page, WrappingTree, wrapped
from .phrases import GROUPS, IMPORTANCES, SCALES, dots, proxy_of, with_aside, with_label
from .proxy_plan import missing_algorithms, role_name, roles_of, threshold_texts

# The one reference that is no publication, and has no citation to quote.
NOTES = "mineral_systems_compilation"
KEY = Qt.ItemDataRole.UserRole
STATUSES = {"sourced": N_("read in the references"), "to_be_checked": N_("not yet checked in the references")}


class ProxiesPage(Page):
    """A tree of the proxies by component of the system, to be ticked."""

    def build(self):
        """Make the widgets."""
        self._looks = None
        self.nothing = self.label(N_("Choose a mineral system first, or skip this step and add rasters by hand."))
        self.column.addWidget(self.nothing)
        self.scale = compact_combo("silkroadProxyScale")
        self.field(N_("Show proxies of the scale"), self.scale)
        self.tree = WrappingTree("silkroadProxies", 2, 11)
        self.column.addWidget(self.tree, 1)
        hint = N_("Tick the proxies that the data of the plugin serve without a layer of yours")
        self.shipped = self.button("silkroadTickShipped", N_("Tick Shipped Data"), self.tick_shipped, hint)
        self.none = self.button("silkroadTickNone", N_("Tick None"), self.tick_none)
        self.row(self.shipped, self.none)
        self.detail = wrapped("silkroadProxyDetail")
        self.column.addWidget(self.detail)
        self.scale.currentIndexChanged.connect(lambda: self.show_study())
        self.tree.itemChanged.connect(self._ticked)
        self.tree.currentItemChanged.connect(lambda *_: self._show_detail())

    def show_study(self):
        """Show the study as it is now."""
        system, language = self.session.system, interface_language()
        for widget in (self.scale, self.tree, self.shipped, self.none, self.detail):
            widget.setEnabled(system is not None)
        self.nothing.setVisible(system is None)
        scales = [(tr("all"), ""), *((tr(SCALES[scale]), scale) for scale in SYSTEM_SCALES)]
        refill(self.scale, scales, self.scale.currentData() or "")
        looks = (system and (system.id, system.path, system.version, id(system)), self.scale.currentData(), language)
        with QSignalBlocker(self.tree):
            if looks != self._looks:
                self._fill(system, language)
                self._looks = looks
            for item in self._items():
                ticked = item.data(0, KEY) in self.session.study.proxies
                item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._show_detail()

    def _fill(self, system, language):
        kept = self._current()
        self.tree.clear()
        self.tree.setHeaderLabels([tr("Proxy"), tr("Importance")])
        if system is not None:
            for group in SYSTEM_GROUPS:
                self._add_group(group, system, language)
        self._choose(kept)

    def _add_group(self, group, system, language):
        scale = self.scale.currentData()
        top = QTreeWidgetItem([tr(GROUPS[group])])
        for criterion in system.criteria[group]:
            node = QTreeWidgetItem([criterion.text[language]])
            for proxy in criterion.proxies:
                if scale and proxy.scale != scale:
                    continue
                data = tr("shipped") if serves(system, proxy.id) else tr("your layer")
                item = QTreeWidgetItem([proxy.text[language], f"{dots(proxy.importance)}\n{data}"])
                item.setData(0, KEY, proxy.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                word = with_aside(tr(IMPORTANCES[proxy.importance]), tr(SCALES[proxy.scale]))
                item.setToolTip(1, word)
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, f"{word}, {data}")
                item.setToolTip(0, proxy.text[language])
                node.addChild(item)
            if node.childCount():
                top.addChild(node)
        if top.childCount():
            self.tree.addTopLevelItem(top)
            # Titles take the whole width; an item can be told so only in its tree.
            for item in (top, *map(top.child, range(top.childCount()))):
                self.tree.expandItem(item)
                item.setFirstColumnSpanned(True)

    def _current(self) -> str:
        item = self.tree.currentItem()
        return (item.data(0, KEY) or "") if item is not None else ""

    def _choose(self, key):
        for item in self._items():
            if item.data(0, KEY) == key:
                self.tree.setCurrentItem(item)

    def _items(self):
        for top in map(self.tree.topLevelItem, range(self.tree.topLevelItemCount())):
            for node in map(top.child, range(top.childCount())):
                yield from map(node.child, range(node.childCount()))

    def _ticked(self, item, _column):
        key = item.data(0, KEY)
        if key:
            chosen = set(self.session.study.proxies) - {key}
            self.tick(chosen | ({key} if item.checkState(0) == Qt.CheckState.Checked else set()))

    def tick(self, chosen) -> None:
        """Choose proxies, kept in the order of the system."""
        system = self.session.system
        ordered = tuple(proxy.id for proxy in system.proxies() if proxy.id in chosen)
        self.session.change(proxies=ordered, system_digest=fingerprint.of_file(system.path))

    def tick_shipped(self) -> None:
        """Tick what the data of the plugin serve, besides what is ticked."""
        system = self.session.system
        served = {proxy.id for proxy in system.proxies() if serves(system, proxy.id)}
        self.tick(served | set(self.session.study.proxies))

    def tick_none(self) -> None:
        """Take every tick away."""
        self.tick(set())

    def _show_detail(self):
        system, language = self.session.system, interface_language()
        proxy = proxy_of(system, self._current())
        if proxy is None:
            self.detail.setText(tr("●●● essential, ●● important, ● helpful. Choose a proxy to read more about it."))
            return
        importance = with_aside(tr(IMPORTANCES[proxy.importance]), tr(SCALES[proxy.scale]))
        needs = tr("the data of the plugin serve it")
        if not serves(system, proxy.id):
            needs = listed((role_name(role, proxy) for role in roles_of(proxy)), language, "titles")
        titles = [made.displayName() if (made := create(step.algorithm)) else step.algorithm for step in proxy.steps]
        lines = [
            proxy.text[language],
            with_label(tr("Importance"), importance),
            with_label(tr("Needs"), needs),
            with_label(tr("Algorithms"), " → ".join(titles)),
            with_label(tr("This statement is"), tr(STATUSES[proxy.status])),
        ]
        lines += threshold_texts(proxy)
        if proxy.circular:
            lines.append("⚠ " + tr("Drawn with knowledge of deposits: it predicts them by construction."))
        missing = missing_algorithms(proxy)
        if missing:
            lines.append("⚠ " + with_label(tr("Not in this QGIS"), ", ".join(missing)))
        cited = [system.references[key] or _citation(key) for key in proxy.references]
        lines.append(with_label(tr("References"), "; ".join(cited)))
        self.detail.setText("\n".join(lines))


def _citation(key: str) -> str:
    """Return a reference of the plugin's own list."""
    if key == NOTES:
        return tr("working notes of the developers, to be checked")
    row = next((row for row in tables.controlled("sources") if row["id"] == key), None)
    return row["citation"] if row else key
