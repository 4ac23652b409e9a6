"""Cards of targets as the pages of one PDF, drawn one after the other."""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
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
from ..i18n import term
from .book import Page
from .content import MapContent, content
from .deposit_layers import name_more, shrink_symbols
from .legend_entries import layer_key
from .target_card import PAGE, Card, draw_card

# Layers of a prospectivity map that would only crowd a map of one target.
CROWDING = ("belts", "key_areas")
OWN_DEPOSITS = "known_deposits"  # of the user
DEPOSITS = ("deposits", OWN_DEPOSITS)
SYMBOLS = 0.42  # of deposits, against those of a wall map
OTHER = "other"


def pages(made: MapContent, cards: list[Card], language: str) -> list[Page]:
    """Return the pages of a book: one for each card."""
    return [_page(made, card, language) for card in cards]


def _page(made: MapContent, card: Card, language: str) -> Page:
    def draw(layout):
        _mark(made, card)
        draw_card(layout, made, card, language)

    return Page(term("target_card_title", language).format(rank=card.row["rank"], total="", grade=""), PAGE, draw)


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
