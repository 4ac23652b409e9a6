"""Where a printed map lies: a belt or key area, an extent, or a map sheet; and by whose conventions it is drawn."""

from dataclasses import replace
from functools import partial

from qgis.core import (
    Qgis,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRectangle,
)

from .... import tables
from ....catalogue.areas import GLOBAL, area, areas, vocabulary
from ....catalogue.crs import geographic, transformation
from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, interface_language, term, tr
from ...inputs.extents import given_extent, is_given

TRADITIONS = {"chinese": N_("Chinese"), "russian": N_("Russian"), "international": N_("International")}


def definitions(choices) -> list:
    """Return the parameters of the place."""
    chosen = QgsProcessingParameterString("AREA", tr("Belt or key area"), optional=True)
    chosen.setMetadata({"widget_wrapper": {"value_hints": _area_ids()}})
    return [
        chosen,
        QgsProcessingParameterExtent("EXTENT", tr("Extent (instead of that of the area)"), optional=True),
        QgsProcessingParameterString("SHEET", tr("Map sheet (K-43; instead of area and extent)"), optional=True),
        choices.parameter("EDITION", tr("Edition"), TRADITIONS, "international"),
    ]


def scale_parameter():
    """Return the parameter of the scale."""
    integer = Qgis.ProcessingNumberParameterType.Integer
    return QgsProcessingParameterNumber("SCALE", tr("Scale 1: (0 = proposed)"), integer, 0, minValue=0)


def more_definitions() -> list:
    """Return the parameters that few need."""
    return [
        QgsProcessingParameterString("SHEET_NAME", tr("Name of the map sheet"), optional=True),
        QgsProcessingParameterCrs("CRS", tr("Coordinate system of the map (empty = by the rules)"), optional=True),
    ]


class Place:
    """The place that was asked for.

    ``extent``: west, south, east, north in degrees; ``sheet``: the map sheet, None for none; ``area_id``: whose
    deposits and outlines are shown; ``file_name``: how files are named after the place; ``names``: titles by language;
    ``named``: those of the area asked for, none for another; ``denominator``: 0 where a scale is to be proposed;
    ``projection``: what draws the map, None for the one that any map of its kind has.
    """

    def __init__(self, algorithm, parameters, context, layer=None, sheet=None, sheet_name: str = ""):
        """``layer``: what the map shows, over which it lies where nothing else is said; ``sheet``: the map sheet, with
        its name, where the parameters do not tell it."""
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self.tradition = algorithm.choice("EDITION", context)
        self.denominator = self._scale()
        self.sheet = sheet or self._sheet()
        self.sheet_name = sheet_name if sheet else self._text("SHEET_NAME")
        if self.sheet is not None:
            sheet = self.sheet
            self.denominator = self.denominator or sheet.denominator
            self.extent = sheet.west, sheet.south, sheet.east, sheet.north
            code = sheet.called(self.tradition)
            self.area_id, self.file_name, self.named = GLOBAL, code.replace(",", "_"), {}
            self.names = {language: term("sheet_of_map", language).format(code=code) for language in LANGUAGES}
            self._check_meets(layer)
        else:
            self._find(layer)
        self.projection = self._projection()

    def specified(self, spec):
        """Return a specification with what the place has to do with it."""
        from ....layouts.spec import Texts

        return replace(
            spec,
            names=self.names,
            extent=self.extent,
            denominator=self.denominator,
            area_only=self.area_id != GLOBAL,
            sheet=self.sheet,
            sheet_name=Texts(self.sheet_name),
            tradition=self.tradition,
        )

    def _find(self, layer):
        asked = self._text("AREA")
        where = area(asked) if asked else None
        extent = given_extent(self._algorithm, self._parameters, self._context, geographic())
        if extent is not None:
            self.extent = extent
        elif where is not None:
            self.extent = where.extent
        elif layer is not None:
            self.extent = _sides(self._in_degrees(layer))
        else:
            raise SilkroadError("map_without_area", known=vocabulary().known(interface_language()))
        self._check_meets(layer)
        if where is None and extent is None:
            where = area(GLOBAL)
        # An extent alone shows what the whole region does, but is not the whole region.
        self.area_id = where.id if where else GLOBAL
        # The id of several areas has commas, which do not belong into the name of a file.
        self.file_name = where.id.replace(",", "_") if where and asked else "extent"
        self.named = where.names if where and asked else {}
        self.names = where.names if where else {code: term("area_extent", code) for code in LANGUAGES}

    def _sheet(self):
        from ....core.cartography.sheet_parser import parse

        code = self._text("SHEET")
        if not code:
            return None
        others = [name for name in ("AREA", "EXTENT") if is_given(self._parameters, name)]
        if others:
            raise SilkroadError("sheet_and_place", sheet=code, other=self._algorithm.label(others[0]))
        return parse(code)

    def _projection(self):
        """Return the projection that was asked for, or that of the map sheet by the rules of the edition."""
        from ....catalogue.planes import Plane, projection_of
        from ....core.cartography.projection_choice import candidates

        crs = self._algorithm.parameterAsCrs(self._parameters, "CRS", self._context)
        if crs.isValid():
            plane = Plane(crs.authid() or crs.toWkt(Qgis.CrsWktVariant.Preferred))
            plane.check_suits(self.extent)
            return plane
        if self.sheet is None:
            return None
        code = partial(zone_code, self.extent[1] < 0)
        found = candidates(self.extent, self._algorithm.map_type, self.denominator, self.tradition, code)
        return projection_of(found[0])

    def _scale(self) -> int:
        """Return the scale asked for, 0 for a proposal; raises SilkroadError beyond what can be drawn."""
        from ....layouts.spec import scales

        asked = self._algorithm.parameterAsInt(self._parameters, "SCALE", self._context)
        smallest, largest = scales()[0].denominator, scales()[-1].denominator
        if asked and not smallest <= asked <= largest:
            raise SilkroadError("scale_impossible", scale=asked, smallest=smallest, largest=largest)
        return asked

    def _check_meets(self, layer):
        """Refuse a place at which the layer that the map is made for does not lie."""
        if layer is not None and not self._in_degrees(layer).intersects(QgsRectangle(*self.extent)):
            if layer.extent().isNull():
                raise SilkroadError("user_layer_empty", name=layer.name())
            text = " ".join(f"{side:g}" for side in self.extent)
            # A layer in memory has a source that nobody knows it by.
            path = layer.source() if layer.dataProvider().name() in ("ogr", "gdal") else layer.name()
            raise SilkroadError("raster_outside_area", path=path, extent=text)

    def _in_degrees(self, layer) -> QgsRectangle:
        if not layer.crs().isValid():
            raise SilkroadError("crs_missing", path=layer.source())
        way = transformation(layer.crs(), geographic(), self._context.transformContext())
        return way.transformBoundingBox(layer.extent())

    def _text(self, name) -> str:
        return self._algorithm.parameterAsString(self._parameters, name, self._context).strip()


def zone_code(south: bool, datum: str, number: int) -> int | None:
    """Return the EPSG code of a zone of 6° from Greenwich, None where EPSG has none."""
    from ....core.geochemistry.gauss_kruger import ZoneTable

    if datum == "utm":
        return (32700 if south else 32600) + (number + 29) % 60 + 1
    try:
        return ZoneTable(tables.controlled("gauss_kruger")).epsg(datum, 6, number, True)
    except SilkroadError:
        return None


def _area_ids() -> list[str]:
    """Return the identifiers of the areas; none where the data were not built yet."""
    try:
        return [item.id for item in areas()]
    except SilkroadError:
        return []


def _sides(rectangle) -> tuple[float, float, float, float]:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()
