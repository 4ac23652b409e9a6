"""The map of composite anomalies (综合异常图): main elements filled, the others as lines, with formulas and ranks."""

from dataclasses import dataclass, replace

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsRendererCategory,
    QgsSpatialIndex,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from .. import tables
from ..catalogue.anomalies import written
from ..catalogue.crs import transformation
from ..catalogue.element_names import element_name
from ..catalogue.themes import KEY
from ..i18n import LANGUAGES, explained, listed, term
from ..numbers import square_kilometres
from .blocks import Block
from .drawing import GREY
from .legend_entries import Section
from .margin import Margin
from .overlays import FOREMOST, Overlays, copied, label, named, outline, single
from .spec import SheetSpec
from .text import line_height, width

OUTLINE, OUTLINE_COLOUR, ELEMENT_LINE, FILL_ALPHA = 0.5, "#202020", 0.3, 190
NAME_LETTERS, ROW_LETTERS = 5.6, 5.6
SHOWN = 12  # rows of the ranking in the margin
FIGURES = ("area_km2", "nap_sum")
# Colours of elements without one of their own, or with one like another's (Okabe & Ito 2008 and ColorBrewer Dark2).
SPARE_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e6ab02", "#56b4e9", "#66a61e", "#7570b3", "#a6761d")
LIKE = 70  # nearer than this in red, green and blue two colours are taken for one


@dataclass(frozen=True)
class CompositeMap:
    """The subject of the map: ``composites`` (anomaly, rank, main, elements, formula, area_km2, nap_sum) and
    ``singles``, the layers of anomalies of single elements that were joined; ``place``: names of the area."""

    composites: QgsVectorLayer
    singles: tuple[QgsVectorLayer, ...]
    overlays: Overlays
    transforms: QgsCoordinateTransformContext
    synthetic: bool
    place: dict[str, str]
    factor: float = 1.0

    @property
    def rows(self) -> list[QgsFeature]:
        """Return the composites, the foremost first."""
        return sorted(self.composites.getFeatures(), key=lambda row: row["rank"])

    def colours(self) -> dict[str, str]:
        """Return element -> colour: the main elements first, each in that of its deposits where no other has it."""
        elements = list(dict.fromkeys([row["main"] for row in self.rows] + [e for e, _, _ in self._pieces()]))
        own = {row["code"]: row["colour"] for row in tables.controlled("commodities")}
        taken: dict[str, str] = {}
        spare = SPARE_COLOURS
        for element in elements:
            wished = [own[element]] if element in own else []
            free = (colour for colour in [*wished, *spare] if all(_differ(colour, other) for other in taken.values()))
            taken[element] = next(free, "#808080")
        return taken

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return outlines with names, sites, the lines of the elements above the base map and the filled ones below."""
        colours = self.colours()
        outlines = copied(self.composites, "anomaly_outlines")
        single(outlines, outline(OUTLINE_COLOUR, OUTLINE * self.factor), term("sheet_composite", language))
        formula = '"formula"' if language != "ru" else "replace(\"formula\", '.', ',')"
        # Of the many small ones only the number: their colour tells the element.
        told = f"\"rank\" <= {FOREMOST} AND coalesce(\"formula\", '') <> ''"
        text = f"\"anomaly\" || if({told}, '\\n' || {formula}, '')"
        label(outlines, named(NAME_LETTERS * self.factor, text, OUTLINE_COLOUR))
        lines = self._elements(colours, False, language)
        fills = self._elements(colours, True, language)
        return [outlines, *self.overlays.layers(language), *lines], fills

    def _pieces(self) -> list[tuple[str, bool, QgsGeometry]]:
        """Return element, whether it is the main one of its composite, and outline, in the system of the composites."""
        rows, index = self.rows, QgsSpatialIndex()
        for number, row in enumerate(rows):
            index.addFeature(number, row.geometry().boundingBox())
        if not self.singles:
            return [(row["main"], True, row.geometry()) for row in rows]
        found = []
        for layer in self.singles:
            transform = transformation(layer.crs(), self.composites.crs(), self.transforms)
            for feature in layer.getFeatures():
                shape = QgsGeometry(feature.geometry())
                if shape.isEmpty():
                    continue
                shape.transform(transform)
                inside = shape.pointOnSurface()
                near = index.intersects(inside.boundingBox())
                owner = next((rows[i] for i in near if rows[i].geometry().intersects(inside)), None)
                if owner is not None:
                    found.append((str(feature["element"]), feature["element"] == owner["main"], shape))
        return found

    def _elements(self, colours: dict[str, str], main: bool, language: str) -> list[QgsVectorLayer]:
        """Return the layer of the main elements, filled, or of the others, as lines; none where there are none."""
        pieces = [(element, shape) for element, is_main, shape in self._pieces() if is_main == main]
        if not pieces:
            return []
        layer = QgsVectorLayer("MultiPolygon?field=element:string", "elements", "memory")
        layer.setCrs(self.composites.crs())
        features = []
        for element, shape in pieces:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([element])
            shape.convertToMultiType()
            feature.setGeometry(shape)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.setCustomProperty(KEY, "element_anomalies")
        present, categories = {element for element, _ in pieces}, []
        for element, colour in colours.items():
            if element in present:
                fill = ",".join(map(str, (*QColor(colour).getRgb()[:3], FILL_ALPHA))) if main else ""
                symbol = outline(colour, ELEMENT_LINE * self.factor, fill)
                name = element_name(element, language)
                name = element if name == element else explained(element, name, language)
                text = term("sheet_main_element", language).format(element=name) if main else name
                categories.append(QgsRendererCategory(element, symbol, text))
        layer.setRenderer(QgsCategorizedSymbolRenderer("element", categories))
        return [layer]

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification with the kind of map as its title, area and elements as its subtitle."""
        titles = {code: term("sheet_anomalies_subtitle", code) for code in LANGUAGES}
        elements = " ".join(self.colours())
        kinds = {
            code: listed([*([self.place[code]] if self.place else []), elements], code, "titles") for code in LANGUAGES
        }
        return replace(spec, names=titles, kinds=kinds, synthetic=spec.synthetic or self.synthetic)

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return the ranking, and what is filled and what is not."""
        notes = [term("sheet_note_singles", language)] if self.singles else []
        ranking = Section("histogram", heading=term("sheet_ranking", language), parts=[self._ranking(language)])
        source = term("sheet_source_anomalies", language).format(name=self.composites.name())
        return Margin(sections=[ranking], notes=notes, sources=[source])

    def _ranking(self, language: str):
        head = term("sheet_ranking_head", language).split("|")
        table = [head, *(_cells(row, language) for row in self.rows[:SHOWN])]

        def blocks(legend) -> list[Block]:
            size = ROW_LETTERS * legend.size
            widths = [max(width(row[place], size, True) for row in table) for place in (0, 2, 3)]
            gap = 2.0 * legend.size
            wide = (widths[0], legend.column_width - sum(widths) - 3 * gap, *widths[1:])
            return [_row(row, wide, gap, size, place == 0) for place, row in enumerate(table)]

        return blocks


def _cells(row: QgsFeature, language: str) -> list[str]:
    """Return number, formula, area and sum of NAP of a composite anomaly."""
    figures = ["" if row[name] == NULL else square_kilometres(float(row[name]), language) for name in FIGURES]
    formula = "" if row["formula"] == NULL else str(row["formula"])
    return [str(row["anomaly"]), written(formula, language), *figures]


def _row(cells, widths, gap: float, size: float, head: bool) -> Block:
    high = line_height(size) * 1.1

    def draw(drawing, x, y):
        at = x
        for place, (text, wide) in enumerate(zip(cells, widths, strict=True)):
            fitted = min(size, size * wide / max(width(text, size, head), 1e-6)) if text else size
            align = "right" if place > 1 else "left"
            rect = QRectF(at, y, wide + 0.5, high)
            drawing.text(text, rect, fitted, bold=head, align=align, middle=True, name="ranking_cell")
            at += wide + gap
        if head:
            drawing.line([(x, y + high), (at - gap, y + high)], 0.1, GREY, name="ranking_rule")

    return Block(high, draw, keep_with_next=head)


def _differ(one: str, other: str) -> bool:
    pairs = zip(QColor(one).getRgb()[:3], QColor(other).getRgb()[:3], strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5 > LIKE
