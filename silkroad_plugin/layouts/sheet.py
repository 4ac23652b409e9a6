"""Build a standard sheet: choose its arrangement and scale, then draw its parts."""

from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
)

from ..catalogue import fonts
from ..catalogue.crs import crs_of
from ..core.cartography.graticule import on_globe
from ..core.cartography.projection import Distortion, Projection
from ..core.cartography.scales import Scale, extent_on_paper
from ..core.cartography.sheets import Box, Plan
from ..core.errors import SilkroadError
from ..core.typed_dates import Day
from . import furniture, north_arrow, notes, paper, sheet_margin, title_band, unit_column
from .arrangement import Arranged, arrange
from .checks.edition import Edition
from .credits_block import draw_credits
from .deposit_layers import MODEST, prepare_deposits
from .drawing import Drawing, unremembered
from .legend_entries import layer_key, present
from .map_types import MAP_TYPES
from .margin import NO_MARGIN, Margin
from .secondary import NO_SECONDARY, Secondary
from .section_line import KEY_OF_LINES, names
from .sheet_map import DRAWN, draw_map, outline_error
from .slots import draw_slots
from .spec import SheetSpec, papers
from .standing import Standing
from .text import day_text
from .view import View

# From this error on paper, in millimetres, a map says of itself that it is schematic.
SCHEMATIC = 2.0


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
    made = _arrange(project, layers, spec, projection, crs_of(projection.wkt), language, margin, standing, second)
    layout = standing.emptied() if standing else QgsPrintLayout(project)
    # Nobody undoes the drawing of a sheet item by item; to remember each would take half as long again.
    with unremembered(layout):
        if standing is None:
            _begin(layout, made.plan, name_of(spec, language))
        QgsExpressionContextUtils.setLayoutVariable(layout, "silkroad_language", language)
        # A sheet that stands in a layout is before people's eyes.
        drawing = Drawing(layout, made.plan.factor, language if standing else "")
        item, scale = draw_map(drawing, made, layers, spec, language, standing.item if standing else None)
        around = _Around(drawing, made, layers, spec, language, item, scale)
        plan = around.draw(inset)
        _edition(spec, language, scale.denominator).remember(layout)
    view, keys = made.places.view, tuple(around.keys)
    return Sheet(layout, plan, projection, view.extent, scale.denominator, around.distortion, keys, made.margin)


@dataclass(frozen=True)
class _Around:
    """What stands about the map of a sheet; ``item``: the map, ``scale``: with the graticule that it has."""

    drawing: Drawing
    made: Arranged
    layers: list
    spec: SheetSpec
    language: str
    item: QgsLayoutItemMap
    scale: Scale

    @cached_property
    def keys(self) -> list[str]:
        """Of the layers of which the map shows something."""
        view = self.made.places.view
        found = (self.scale.denominator, view.project)
        return [layer_key(layer) for layer in self.layers if present(layer, view.outline, view.crs, *found)]

    @cached_property
    def distortion(self) -> Distortion:
        """Over the sheet, or all that the frame shows."""
        view = self.made.places.view
        if self.spec.sheet:
            return view.projection.distortion(self.spec.extent)
        return frame_distortion(view.projection, view.extent)

    def draw(self, inset) -> Plan:
        """Draw all of it; return the plan with the location map where it stands. ``inset``: as of ``build_sheet``."""
        drawing, plan, spec, language = self.drawing, self.made.plan, self.spec, self.language
        title_band.draw_band(drawing, plan, self._scaled, language, self._schematic)
        self._draw_notes(self._draw_scale())
        self.made.legend.draw(drawing)
        self._draw_slots()
        date = day_text(spec.date or Day.today(), language)
        draw_credits(drawing, plan, spec, self.scale.denominator, date, language)
        if spec.sheet:
            plan = replace(plan, inset=sheet_margin.beside_inset(drawing, plan, spec, language))
        if inset:
            furniture.draw_inset(drawing, plan, self.item, *inset, language)
        return plan

    @property
    def _scaled(self) -> SheetSpec:
        return replace(self.spec, denominator=round(self.scale.denominator))

    @property
    def _schematic(self) -> bool:
        off = outline_error(self.layers) * 1e6 / self.scale.denominator
        return MAP_TYPES[self.spec.map_type].outlined and off > SCHEMATIC

    def _draw_scale(self) -> Box:
        """Draw scale and north arrow; return where they stand."""
        spec, scale, language = self.spec, self.scale, self.language
        said = scale.denominator, scale.bar_km, language, spec.tradition, spec.others(language)
        middle = furniture.draw_scale(self.drawing, self.made.plan, self.item, *said)
        if not north_arrow.wanted(scale.denominator):
            return middle
        view = self.made.places.view
        return north_arrow.draw_arrow(self.drawing, middle, view.projection, view.extent, language)

    def _draw_notes(self, middle: Box) -> None:
        spec, language, made, keys = self.spec, self.language, self.made, self.keys
        projection = made.places.view.projection
        left = notes.left_notes(projection, self.distortion, made.marks, spec, keys, language)
        right = notes.right_notes(spec, keys, made.margin, self.scale.denominator, language)
        repeated = {code: notes.projection_words(projection, code) for code in spec.others(language)}
        furniture.draw_notes(self.drawing, made.plan, middle, left, right, language, repeated)

    def _draw_slots(self) -> None:
        spec, language, made = self.spec, self.language, self.made
        sections = next((layer for layer in self.layers if layer_key(layer) == KEY_OF_LINES), None)
        lines = names(sections, spec.tradition, language)
        units = partial(
            unit_column.draw_column, self.drawing, margin=made.margin, view=made.places.view, language=language
        )
        draw_slots(self.drawing, made.plan, spec, lines, language, units)


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
    size, bounds = papers()[spec.paper], paper.bounds_of(spec, projection)
    asked = replace(spec, denominator=round(standing.recipe.denominator)) if standing else spec
    candidates = paper.candidates(asked, bounds)
    if standing:
        candidates, bounds = standing.alike(candidates), standing.extent
    centre = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)

    def extent_of(plan, scale):
        if standing and standing.stays(plan):
            return standing.extent
        return extent_on_paper(centre, (plan.frame.width, plan.frame.height), scale.denominator)

    def view(extent, scale) -> View:
        factors = size.text_factor, size.symbol_factor
        return View(project, layers, projection, crs, extent, scale, spec.sheet, *factors)

    prepare_deposits(layers, size.symbol_factor * (1.0 if MAP_TYPES[spec.map_type].of_deposits else MODEST))
    placed = [(plan, scale, extent_of(plan, scale)) for plan, scale in candidates]
    found = arrange(placed, view, margin, language, second)
    if found is None:
        raise SilkroadError("legend_too_long", paper=spec.paper, larger=paper.larger(spec.paper))
    return found


def forget_earlier(project: QgsProject) -> None:
    """Remove what was drawn for an earlier sheet of the same project."""
    drawn = [layer.id() for layer in project.mapLayers().values() if layer_key(layer) in DRAWN]
    project.removeMapLayers(drawn)


def _begin(layout: QgsPrintLayout, plan: Plan, name: str) -> None:
    """Give a new layout its page and name."""
    layout.initializeDefaults()
    layout.setName(name)
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(plan.page.width, plan.page.height, Qgis.LayoutUnit.Millimeters))
    layout.renderContext().setDpi(300)


def name_of(spec: SheetSpec, language: str) -> str:
    """Return what the layout of a sheet is called."""
    return f"{spec.titles(language)[0]} ({language}, {spec.map_type}, {spec.paper})"
