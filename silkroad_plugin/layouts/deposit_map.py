"""The map of mineral deposits (矿产图, карта полезных ископаемых): each one numbered by its cell, with their list."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from qgis.core import (
    Qgis,
    QgsAnnotationLayer,
    QgsAnnotationPointTextItem,
    QgsGeometry,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRuleBasedLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..catalogue.themes import KEY
from ..core.cartography.cell import Cell
from ..core.cartography.cell_numbers import written
from ..i18n import LANGUAGES, capital, term
from ..numbers import fixed
from .deposit_list import Listed, deposits_of, grid_of, list_blocks, write_list, write_pages
from .drawing import text_format
from .geological import GeologicalMap
from .legend_entries import Section
from .lookup import by_id
from .margin import Margin
from .overlays import lettered
from .spec import SheetSpec
from .symbol_places import anchor_names
from .text import MM_PER_POINT
from .view import View

NUMBER_LETTERS, CELL_LETTERS, CELL_COLOUR = 5.6, 7.0, "#4a4a4a"
_at = Qgis.LabelPredefinedPointPosition
# Where a number stands: beside its symbol first, at its corners last, where it is farther off.
NEAREST = [_at.MiddleRight, _at.MiddleLeft, _at.TopMiddle, _at.BottomMiddle, _at.TopRight, _at.TopLeft,
           _at.BottomRight, _at.BottomLeft]  # fmt: skip
BESIDE = 0.15  # mm between a symbol and its number
SLIVER = 4.5  # mm: a narrower part of a cell is not named unless a deposit lies there


@dataclass
class DepositMap:
    """The subject of the map. ``ground``: areas of the user, pale below it, None for none."""

    ground: GeologicalMap | None = None
    place: dict[str, str] = field(default_factory=dict)

    @property
    def hidden(self) -> frozenset[str]:
        """Keys of layers of the base map that give way to the ground."""
        return frozenset({"tectonic_units", "faults"}) if self.ground else frozenset()

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return the ground alone: the deposits are those of the plugin."""
        return self.ground.layers(language) if self.ground else ([], [])

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification with the kind of map."""
        kinds = {code: term(f"sheet_{spec.map_type}_subtitle", code) for code in LANGUAGES}
        return replace(spec, kinds=kinds, synthetic=spec.synthetic or bool(self.ground and self.ground.synthetic))

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return numbers and list."""
        return DepositMargin(spec=spec, language=language, ground=ground_margin(self.ground, spec, language))


def ground_margin(ground: GeologicalMap | None, spec: SheetSpec, language: str) -> Margin:
    """Return what the areas below a map add about themselves."""
    return ground.margin(spec, language) if ground else Margin()


@dataclass(frozen=True)
class DepositMargin(Margin):
    """Numbers by cell, and the list: on the sheet where it has room, else in a PDF of its own; always as CSV."""

    spec: SheetSpec | None = None
    language: str = "en"
    ground: Margin = field(default_factory=Margin)
    view: View | None = None
    rows: Sequence[Listed] = ()
    listed: bool = False

    room = 1.2

    @property
    def more(self) -> bool:
        """The list, where there is one."""
        return bool(self.rows) and not self.listed

    def of(self, view: View) -> "DepositMargin":
        """Return the margin with the deposits of a view numbered."""
        sources, notes = [*self.ground.sources, *self.sources], [*self.ground.notes, *self.notes]
        rows = deposits_of(view, grid_of(view))
        return replace(self, view=view, rows=rows, sources=sources, notes=notes)

    def with_more(self) -> "DepositMargin":
        """Return the margin with the list on the sheet."""
        return replace(self, listed=True)

    def with_sections(self, collected: list[Section]) -> list[Section]:
        """Return the sections with the list, or with a word where it is."""
        sections = self.ground.with_sections(collected)
        if not self.rows:
            return sections
        text = term("sheet_list_apart", self.language).format(count=fixed(len(self.rows), self.language))
        part = (lambda legend: list_blocks(self.rows, legend)) if self.listed else (
            lambda legend: [legend.paragraph(text, keep=False)])  # fmt: skip
        return Margin(sections=[Section("list", parts=[part])]).with_sections(sections)

    def dressed(self, layers: list, places, project) -> list:
        """Number the symbols, and name the cells under them."""
        for layer in self.view.layers_of("deposits"):
            self._number(layer, places)
        cells = self._cells(project)
        index = next((i for i, layer in enumerate(layers) if layer.customProperty(KEY) == "deposits"), 0)
        return [*layers[: index + 1], cells, *layers[index + 1 :]]

    def _number(self, layer, places) -> None:
        """Write the number in its cell beside each symbol, whatever stands there; names come after."""
        texts = {one.key[1]: f"'{one.number}'" for one in self.rows if one.key[0] == layer.id()}
        if not texts:
            return
        numbers = lettered(NUMBER_LETTERS * self.view.factor, by_id(texts), "#000000", bold=True)
        numbers.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
        numbers.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
        numbers.dist, numbers.distUnits = BESIDE * self.view.factor, Qgis.RenderUnit.Millimeters
        numbers.priority = 10
        points = numbers.pointSettings()
        points.setPredefinedPositionOrder(NEAREST)
        numbers.setPointSettings(points)
        numbers.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
        anchor_names(numbers, places.anchors(layer))
        names = QgsPalLayerSettings(layer.labeling().settings(layer.labeling().subProviders()[0]))
        root = QgsRuleBasedLabeling.Rule(None)
        root.appendChild(QgsRuleBasedLabeling.Rule(names))
        root.appendChild(QgsRuleBasedLabeling.Rule(numbers))
        layer.setLabeling(QgsRuleBasedLabeling(root))

    def _cells(self, project) -> QgsAnnotationLayer:
        """Return a layer with the name of each cell in its north-western corner, as far as the map shows it."""
        view = self.view
        layer = QgsAnnotationLayer("cells", QgsAnnotationLayer.LayerOptions(project.transformContext()))
        layer.setCrs(view.crs)
        layer.setCustomProperty(KEY, "cells")
        form = text_format(CELL_LETTERS * view.factor, bold=True, colour=QColor(CELL_COLOUR), halo=0.4 * view.factor)
        high = CELL_LETTERS * view.factor * MM_PER_POINT * view.millimetre
        for name, corner in self._corners():
            item = QgsAnnotationPointTextItem(name, QgsPointXY(corner.x() + 0.3 * high, corner.y() - 1.1 * high))
            item.setFormat(form)
            layer.addItem(item)
        project.addMapLayer(layer, False)
        return layer

    def _corners(self):
        """Yield the name of each cell that the map shows and its north-western corner in the plane."""
        view, grid = self.view, grid_of(self.view)
        shown, used = view.outline.buffer(-0.8 * view.factor * view.millimetre, 4), {one.cell for one in self.rows}
        for row in range(1, grid.rows + 1):
            for column in range(1, grid.columns + 1):
                ring = Cell("", "", *grid.bounds(row, column)).ring()
                x, y = view.projection.forward(*zip(*ring, strict=True))
                cell = QgsGeometry.fromPolygonXY([[QgsPointXY(*p) for p in zip(x, y, strict=True)]]).intersection(shown)
                narrow = cell.buffer(-SLIVER / 2 * view.factor * view.millimetre, 4).isEmpty()
                if cell.isEmpty() or (narrow and written(row, column) not in used):
                    continue
                yield written(row, column), min(cell.vertices(), key=lambda point: point.x() - point.y())

    def companions(self, language: str) -> list:
        """Return the list as CSV, and as PDF where the sheet has no room for it."""
        if not self.rows:
            return []
        title = capital(term("sheet_legend_list", language))
        title = " – ".join([title, *self.spec.titles(language)])
        found = [("_list.csv", lambda path: write_list(path, self.rows, language))]
        if not self.listed:
            found.append(("_list.pdf", lambda path: write_pages(path, self.rows, title, self.spec.draft, language)))
        return found
