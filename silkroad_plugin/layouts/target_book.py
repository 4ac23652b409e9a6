"""Cards of targets as the pages of one PDF, drawn one after the other."""

from qgis.core import (
    Qgis,
    QgsAbstractLayoutIterator,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..catalogue import fonts, labels, symbols
from ..catalogue.areas import GLOBAL
from ..catalogue.crs import crs_of, transformation
from ..catalogue.targets import GRADES, LAYER_KEY
from ..catalogue.themes import KEY
from ..core.errors import Cancelled
from ..i18n import term
from .content import MapContent, content
from .legend_entries import layer_key
from .sheet import forget_earlier, name_more, shrink_symbols
from .target_card import PAGE, Card, draw_card

# Layers of a prospectivity map that would only crowd a map of one target.
CROWDING = ("belts", "key_areas")
OWN_DEPOSITS = "known_deposits"  # of the user
DEPOSITS = ("deposits", OWN_DEPOSITS)
SYMBOLS = 0.42  # of deposits, against those of a wall map
OTHER = "other"


class Book(QgsAbstractLayoutIterator):
    """Yields the layout of one card after the other; ``progress`` may raise Cancelled, which ends the book."""

    def __init__(self, made: MapContent, cards: list[Card], language: str, progress):
        super().__init__()
        self._made, self._cards, self._language, self._progress = made, cards, language, progress
        self._place, self._layout = -1, None
        self.stopped = False

    def beginRender(self) -> bool:
        """Begin before the first card."""
        self._place = -1
        return True

    def endRender(self) -> bool:
        """Forget what was drawn for the last card."""
        self._layout = None
        forget_earlier(self._made.project)
        return True

    def count(self) -> int:
        """Return the number of cards."""
        return len(self._cards)

    def next(self) -> bool:
        """Draw the next card; False after the last one, or when the user has cancelled."""
        try:
            self._progress((self._place + 1) / len(self._cards))
        except Cancelled:
            # An exception cannot pass through the exporter.
            self.stopped = True
            return False
        self._place += 1
        if self._place >= len(self._cards):
            return False
        self._layout = None
        forget_earlier(self._made.project)
        card = self._cards[self._place]
        _mark(self._made, card)
        layout = QgsPrintLayout(self._made.project)
        layout.initializeDefaults()
        layout.setName(term("target_card_title", self._language).format(rank=card.row["rank"], total="", grade=""))
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(PAGE.width, PAGE.height, Qgis.LayoutUnit.Millimeters))
        draw_card(layout, self._made, card, self._language)
        self._layout = layout
        return True

    def layout(self):
        """Return the layout of the present card."""
        return self._layout

    def filePath(self, baseFilePath, extension):
        """Return the file: all cards go into one."""
        return baseFilePath


def book_content(targets: QgsVectorLayer, scores, extent, language: str, deposits=None) -> MapContent:
    """Return the map of the cards: score, targets, deposits and base map over an extent in degrees.

    ``deposits``: a layer of the user's, named by ``name_<language>``, which is drawn in place of the plugin's.
    """
    fonts.install_substitutions()
    made = content(GLOBAL, extent, "prospectivity", scores)
    made.project.setEllipsoid("NONE")
    made.layers = [layer for layer in made.layers if layer_key(layer) not in CROWDING]
    for layer in made.layers:
        if layer_key(layer) == "deposits":
            shrink_symbols(layer, SYMBOLS)
            name_more(layer)
    if deposits is not None:
        made.layers = [deposits, *(layer for layer in made.layers if layer_key(layer) != "deposits")]
        made.project.addMapLayer(deposits, False)
        _prepare_deposits(deposits, language)
    targets.setCustomProperty(KEY, LAYER_KEY)
    made.project.addMapLayer(targets, False)
    place = next((i for i, layer in enumerate(made.layers) if layer_key(layer) not in DEPOSITS), len(made.layers))
    made.layers.insert(place, targets)
    made.speak(language)
    targets.setName(term("target_area", language))
    _prepare(targets, language)
    return made


def _prepare_deposits(deposits: QgsVectorLayer, language: str) -> None:
    """Draw and name the user's deposits, whose kinds the map does not know."""
    deposits.setCustomProperty(KEY, OWN_DEPOSITS)
    deposits.setName(term("target_known_deposits", language))
    deposits.setRenderer(QgsSingleSymbolRenderer(symbols.marker("circle", 2.2, "#ffd92f", "#202020", 0.3)))
    labels.apply(deposits, OWN_DEPOSITS)


def _prepare(targets: QgsVectorLayer, language: str) -> None:
    """Draw the present target by a strong outline and the others by a dashed one, so that the score shows."""
    outline = {"style": "no", "outline_color": "#4d4d4d", "outline_width": "0.25", "outline_style": "dash"}
    categories = [
        QgsRendererCategory(
            grade,
            QgsFillSymbol.createSimple({"style": "no", "outline_color": "#000000", "outline_width": "0.6"}),
            term("target_grade", language).format(grade=grade),
        )
        for grade in GRADES
    ]
    categories.append(QgsRendererCategory(OTHER, QgsFillSymbol.createSimple(outline), term("target_other", language)))
    targets.setRenderer(QgsCategorizedSymbolRenderer("grade", categories))
    targets.setLabelsEnabled(False)


def _mark(made: MapContent, card: Card) -> None:
    """Have the map draw one target as the present one, and keep the names of countries off it."""
    rank = card.row["rank"]
    layer = next(layer for layer in made.layers if layer_key(layer) == LAYER_KEY)
    renderer = layer.renderer().clone()
    renderer.setClassAttribute(f'if("rank" = {int(rank)}, "grade", \'{OTHER}\')')
    layer.setRenderer(renderer)
    keep_clear(made, card.bounds)


def keep_clear(made: MapContent, bounds) -> None:
    """Leave the bounds in the plane out of where the name of a country may stand."""
    countries = next((layer for layer in made.layers if layer_key(layer) == "countries"), None)
    if countries is None or countries.labeling() is None:
        return
    plane = crs_of(made.projection.wkt)
    there = transformation(plane, countries.crs(), made.project.transformContext())
    box = there.transformBoundingBox(QgsRectangle(*bounds))
    countries.setLabeling(labels.countries_beside(countries, box.asWktPolygon()))


def plane_bounds(geometry, crs, made: MapContent) -> tuple[float, float, float, float]:
    """Return the bounds of a geometry of ``crs`` in the plane of the maps."""
    plane = crs_of(made.projection.wkt)
    box = transformation(crs, plane, made.project.transformContext()).transformBoundingBox(geometry.boundingBox())
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
