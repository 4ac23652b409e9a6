"""Build a standard sheet: choose its arrangement and scale, then draw its parts."""

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutSize,
    QgsMapClippingRegion,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QPointF, QRectF
from qgis.PyQt.QtGui import QPolygonF

from ..catalogue import fonts
from ..catalogue.crs import crs_of
from ..core.cartography.graticule import on_globe
from ..core.cartography.neatline import Frame, SheetFrame
from ..core.cartography.projection import Distortion, Projection
from ..core.cartography.scales import Scale, drawn_at, extent_on_paper
from ..core.cartography.sheets import Plan, plans
from ..core.errors import SilkroadError
from ..i18n import interface_language, tr
from . import furniture, north_arrow, notes, sheet_margin, title_band, unit_column
from .arrangement import Arranged, arrange
from .checks.edition import Edition
from .coverage import coverage_layer
from .credits_block import draw_credits
from .deposit_layers import MODEST, prepare_deposits
from .drawing import Drawing
from .frame import PageFrame, graticule_layer, with_enough_lines
from .legend_entries import layer_key, present
from .map_types import MAP_TYPES
from .margin import NO_MARGIN, Margin
from .secondary import NO_SECONDARY, Secondary
from .section_line import KEY_OF_LINES, names
from .slots import draw_slots, slots_of
from .spec import SheetSpec, papers, scales
from .standing import Standing
from .text import day, scale_text
from .view import View
from .watermark import watermark_layer

MAP_ID, CLIP_ID = "map", "clip"
# Layers made for a sheet; those of an earlier one go.
DRAWN = ("graticule", "watermark", "coverage", "true_places", "cells")
# What stands above the graticule, and above the base map where that ends.
OUTLINED = ("belts", "key_areas", "ore_zones", "ore_districts", "tectonic_units", "sutures", "faults")
# What a map is about and lies below the base map.
BELOW = ("posterior", "contents", "element_anomalies", "geology", "zones")
GEOCHEMISTRY = ("sites", "anomaly_outlines", "element_anomalies", "anomaly_zones", "contours")
# From this error on paper, in millimetres, a map says of itself that it is schematic.
SCHEMATIC = 2.0
SUBJECT = (
    *("deposits", "training", "section_line", "ore_zones", "ore_districts", "own_zones", "formations"),
    *("targets", "own_faults", "inventory", "protected"),
    *GEOCHEMISTRY,
    *("key_areas", "sutures", "faults", "belts"),
)


@dataclass
class Sheet:
    """A finished layout with what was decided for it."""

    layout: QgsPrintLayout
    plan: Plan
    projection: Projection
    extent: tuple[float, float, float, float]
    denominator: float
    distortion: Distortion
    keys: tuple[str, ...]  # of the layers of which the map shows something
    margin: Margin = NO_MARGIN  # what its subject added


def build_sheet(
    project: QgsProject,
    layers,
    spec: SheetSpec,
    projection: Projection,
    language: str,
    inset=None,
    margin: Margin = NO_MARGIN,
    standing: Standing | None = None,
    second: Secondary = NO_SECONDARY,
) -> Sheet:
    """Return the sheet of ``layers`` (topmost first) in a language.

    ``inset`` is (layers, projection, plane bounds) of the location map, or None for none; ``margin`` is what the
    subject of the map adds about it; ``standing``: the sheet in another language, in whose layout this one is drawn;
    ``second``: what the layers are called in the further languages of ``spec``.
    The project must be one of the caller's own: its ellipsoid is put aside, so that the scale bar measures the
    plane, as the numeric scale does. Raises SilkroadError where the paper is too small.
    """
    fonts.install_substitutions()
    if standing is None:
        forget_earlier(project)
    project.setEllipsoid("NONE")
    crs = crs_of(projection.wkt)
    made = _arrange(project, layers, spec, projection, crs, language, margin, standing, second)
    plan, margin, view = made.plan, made.margin, made.places.view
    scale, extent = view.scale, view.extent
    frame = SheetFrame(projection, spec.sheet) if spec.sheet else Frame(projection, extent)
    scale = with_enough_lines(frame, scale)
    distortion = projection.distortion(spec.extent) if spec.sheet else frame_distortion(projection, extent)
    layout = standing.emptied() if standing else QgsPrintLayout(project)
    _prepare(layout, plan, spec, language, made=standing is None)
    drawing, home = Drawing(layout, plan.factor), layout.project()
    map_item = place_map(drawing, plan, crs, extent, standing.item if standing else None)
    if standing:
        standing.forget(DRAWN)
    graticule = graticule_layer(home, projection, extent, scale, "graticule", view.outline)
    subject = [layer for layer in layers if layer_key(layer) in BELOW]
    shown = with_graticule(layers, graticule, coverage_layer(home, projection, extent, subject))
    shown = made.places.apply(shown, home)
    shown = margin.dressed(shown, made.places, home)
    if spec.draft:
        shown.insert(0, watermark_layer(home, crs, extent, language))
    map_item.setLayers(shown)
    map_item.setKeepLayerSet(True)
    on_page = PageFrame(plan, frame, extent)
    if spec.sheet:
        clip_map(drawing, map_item, on_page.outline)
    on_page.draw(drawing, scale, language)
    schematic = MAP_TYPES[spec.map_type].outlined and outline_error(layers) * 1e6 / scale.denominator > SCHEMATIC
    scaled = replace(spec, denominator=round(scale.denominator))
    title_band.draw_band(drawing, plan, scaled, language, schematic)
    middle = furniture.draw_scale(
        drawing, plan, map_item, scale.denominator, scale.bar_km, language, spec.tradition, spec.others(language)
    )
    if north_arrow.wanted(scale.denominator):
        middle = north_arrow.draw_arrow(drawing, middle, projection, extent, language)
    keys = [layer_key(layer) for layer in layers if present(layer, view.outline, crs, scale.denominator, project)]
    left = notes.left_notes(projection, distortion, made.marks, spec, keys, language)
    right = notes.right_notes(spec, keys, margin, scale.denominator, language)
    repeated = {code: notes.projection_words(projection, code) for code in spec.others(language)}
    furniture.draw_notes(drawing, plan, middle, left, right, language, repeated)
    made.legend.draw(drawing)
    sections = next((layer for layer in layers if layer_key(layer) == KEY_OF_LINES), None)
    lines = names(sections, spec.tradition, language)
    units = partial(unit_column.draw_column, drawing, margin=margin, view=view, language=language)
    draw_slots(drawing, plan, spec, lines, language, units)
    date = spec.date or day(QDate.currentDate(), language)
    draw_credits(drawing, plan, spec, scale.denominator, date, language)
    if spec.sheet:
        plan = replace(plan, inset=sheet_margin.beside_inset(drawing, plan, spec, language))
    if inset:
        furniture.draw_inset(drawing, plan, map_item, *inset, language)
    _edition(spec, language, scale.denominator).remember(layout)
    if standing:
        standing.raise_others()
    layout.undoStack().blockCommands(False)
    return Sheet(layout, plan, projection, extent, scale.denominator, distortion, tuple(keys), margin)


def _edition(spec: SheetSpec, language: str, denominator: float) -> Edition:
    """Return what the sheet is to be judged by."""
    blank = tuple(key for key in spec.credit_rows() if key not in spec.credits or not spec.credits[key].of(language))
    return Edition(language, spec.tradition, spec.draft, spec.approval, denominator, blank, spec.others(language))


def frame_distortion(projection: Projection, extent, steps: int = 101) -> Distortion:
    """Return the distortion over the frame itself, which shows more than the area asked for."""
    xmin, ymin, xmax, ymax = extent
    x, y = np.meshgrid(np.linspace(xmin, xmax, steps), np.linspace(ymin, ymax, steps))
    known = on_globe(projection, x, y)
    return projection.distortion_at(*projection.inverse(x[known], y[known]))


def _arrange(
    project, layers, spec, projection, crs, language, margin: Margin, standing: Standing | None, second: Secondary
) -> Arranged:
    """Return the first arrangement, largest scale first, whose legend fits."""
    frame = SheetFrame(projection, spec.sheet) if spec.sheet else None
    bounds = frame.extent if frame else projection.bounds(spec.extent)
    asked = replace(spec, denominator=round(standing.recipe.denominator)) if standing else spec
    candidates = _candidates(asked, bounds)
    if standing:
        candidates, bounds = standing.alike(candidates), standing.extent
    centre = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)

    def extent_of(plan, scale):
        if standing and standing.stays(plan):
            return standing.extent
        return extent_on_paper(centre, (plan.frame.width, plan.frame.height), scale.denominator)

    def view(extent, scale) -> View:
        paper = papers()[spec.paper]
        factors = paper.text_factor, paper.symbol_factor
        return View(project, layers, projection, crs, extent, scale, spec.sheet, *factors)

    prepare_deposits(
        layers, papers()[spec.paper].symbol_factor * (1.0 if MAP_TYPES[spec.map_type].of_deposits else MODEST)
    )
    placed = [(plan, scale, extent_of(plan, scale)) for plan, scale in candidates]
    found = arrange(placed, view, margin, language, second)
    if found is None:
        raise SilkroadError("legend_too_long", paper=spec.paper, larger=_larger(spec.paper))
    return found


def forget_earlier(project: QgsProject) -> None:
    """Remove what was drawn for an earlier sheet of the same project."""
    drawn = [layer.id() for layer in project.mapLayers().values() if layer_key(layer) in DRAWN]
    project.removeMapLayers(drawn)


def _candidates(spec: SheetSpec, bounds) -> list[tuple[Plan, Scale]]:
    """Return arrangements with their scale, the largest scale first; raises SilkroadError if there is none."""
    paper = papers()[spec.paper]
    # Pictures give way to the map.
    for slots in slots_of(spec, paper):
        every = plans(paper, spec.landscape, slots)
        if spec.denominator:
            scale = drawn_at(spec.denominator, scales())
            found = [(plan, scale) for plan in every if plan.holds(bounds, spec.denominator)]
        else:
            found = [(plan, plan.scale_for(bounds, scales())) for plan in every]
            found = [(plan, scale) for plan, scale in found if scale is not None]
        if found:
            break
    else:
        raise _too_small(spec, bounds, every)
    if spec.sheet:
        return [(plan.hugging(bounds, scale.denominator), scale) for plan, scale in found]
    found = [(plan.trimmed(bounds, scale.denominator), scale) for plan, scale in found]
    # The two arrangements are weighed as such: a wider legend is no reason to prefer one.
    excess = {}
    for plan, scale in found:
        key = (plan.below, scale.denominator)
        excess[key] = max(excess.get(key, 0), plan.excess(bounds, scale.denominator))

    def rank(pair):
        plan, scale = pair
        return scale.denominator, excess[plan.below, scale.denominator], plan.order

    return sorted(found, key=rank)


def _too_small(spec, bounds, every) -> SilkroadError:
    """Return the refusal: which scale this paper holds, and which papers hold the scale."""
    fitting = [scale for scale in (plan.scale_for(bounds, scales()) for plan in every) if scale]
    # A proposed scale fails only where none fits, the smallest neither.
    smallest = max(scale.denominator for scale in scales())
    wanted = spec.denominator if fitting else smallest
    language = interface_language()
    asked = scale_text(wanted, language)

    def holds(paper, landscape: bool) -> bool:
        slots = slots_of(replace(spec, landscape=landscape), paper)[-1]
        return any(plan.holds(bounds, wanted) for plan in plans(paper, landscape, slots))

    holding = [
        f"{paper.name} ({tr('landscape') if landscape else tr('portrait')})"
        for paper in papers().values()
        for landscape in (True, False)
        if holds(paper, landscape)
    ]
    if not fitting:
        return SilkroadError("area_too_large", paper=spec.paper, smallest=asked, papers=", ".join(holding))
    suggestion = scale_text(min(scale.denominator for scale in fitting), language)
    if not holding:
        return SilkroadError("no_paper_for_scale", paper=spec.paper, scale=asked, fitting=suggestion)
    return SilkroadError(
        "paper_too_small", paper=spec.paper, scale=asked, fitting=suggestion, papers=", ".join(holding)
    )


def _larger(name: str) -> str:
    names = list(papers())
    return names[min(names.index(name) + 1, len(names) - 1)]


def _prepare(layout: QgsPrintLayout, plan: Plan, spec: SheetSpec, language: str, made: bool) -> None:
    """Give a layout its page and name where it is ``made`` for the sheet, and its language."""
    # Nobody undoes the drawing of a sheet item by item; to remember each would take half as long again.
    layout.undoStack().blockCommands(True)
    if made:
        layout.initializeDefaults()
        layout.setName(name_of(spec, language))
        page = layout.pageCollection().page(0)
        page.setPageSize(QgsLayoutSize(plan.page.width, plan.page.height, Qgis.LayoutUnit.Millimeters))
        layout.renderContext().setDpi(300)
    QgsExpressionContextUtils.setLayoutVariable(layout, "silkroad_language", language)


def name_of(spec: SheetSpec, language: str) -> str:
    """Return what the layout of a sheet is called."""
    return f"{spec.titles(language)[0]} ({language}, {spec.map_type}, {spec.paper})"


def place_map(drawing: Drawing, plan: Plan, crs, extent, standing: QgsLayoutItemMap | None = None) -> QgsLayoutItemMap:
    """Place the map; frame and extent have one ratio, so its scale is the nominal one exactly. ``standing``: a map that
    is there already."""
    frame = plan.frame
    rect = QRectF(frame.x, frame.y, frame.width, frame.height)
    if standing is not None:
        standing.attemptSetSceneRect(rect)
        standing.setExtent(QgsRectangle(*extent))
        return standing
    item = QgsLayoutItemMap(drawing.layout)
    drawing.place(item, rect, MAP_ID)
    item.setCrs(crs)
    item.setExtent(QgsRectangle(*extent))
    item.setBackgroundEnabled(True)
    item.setFrameEnabled(False)
    # A name cut by the frame is worse than none.
    item.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    drawing.layout.setReferenceMap(item)
    return item


def clip_map(drawing: Drawing, item: QgsLayoutItemMap, outline: np.ndarray) -> None:
    """Let a map end, with its names, at an ``outline`` (n, 2) in millimetres of the page."""
    shape = QgsLayoutItemPolygon(QPolygonF([QPointF(*point) for point in outline]), drawing.layout)
    shape.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
    shape.setId(CLIP_ID)
    drawing.add(shape)
    clipping = item.itemClippingSettings()
    clipping.setEnabled(True)
    clipping.setSourceItem(shape)
    clipping.setForceLabelsInsideClipPath(True)
    clipping.setFeatureClippingType(QgsMapClippingRegion.FeatureClippingType.ClipPainterOnly)


def with_graticule(layers, graticule, coverage):
    """Put the graticule under the subject of the map, and under it what covers the ends of the base map."""
    index = next((i for i, layer in enumerate(layers) if layer_key(layer) not in SUBJECT), len(layers))
    return [*layers[:index], graticule, *([coverage] if coverage is not None else []), *layers[index:]]


def outline_error(layers) -> float:
    """Return the largest error in kilometres that an outline among the layers admits; 0 for none."""
    found = [0.0]
    for layer in layers:
        if layer_key(layer) in OUTLINED:
            index = layer.fields().indexOf("error_km")
            found.append(float(layer.maximumValue(index) or 0) if index >= 0 else 0.0)
    return max(found)
