"""The parameters of a printed map that say what a geohazard or ecological map shows, and its subject from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingParameterFile, QgsRasterLayer

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ...inputs.synthetic import is_marked_layer
from .own_layers import OwnLayers, layer_with_fields, told_values

if TYPE_CHECKING:
    from ....catalogue.class_words import Mapped
    from ....layouts.inventory import Inventory
    from ....layouts.thematic import ThematicMap
    from ....layouts.zones import Zones

UNSAID = "unsaid"
RULES = {
    UNSAID: N_("Not said"),
    "susceptibility": N_("Susceptibility (geohazard map)"),
    "hazard": N_("Hazard (geohazard map)"),
    "risk": N_("Risk (geohazard map)"),
    "zc": N_("Total contamination of soils Zc, Saet et al. 1990 (ecological map)"),
    "state_ru": N_("State of the environment, four levels (ecological map)"),
    "security_cn": N_("Ecological security, five levels (ecological map)"),
    "gb15618": N_("Risk of agricultural soils, GB 15618-2018 (ecological map)"),
    "nemerow": N_("Nemerow index of soils, HJ/T 166-2004 (ecological map)"),
    "ri": N_("Potential ecological risk RI, Hakanson 1980 (ecological map)"),
    "igeo": N_("Geoaccumulation index, Müller 1969 (ecological map)"),
    "ei": N_("Ecological index EI, HJ 192-2015 (ecological map)"),
    "own": N_("The layer’s own classes"),
}
ZONE_FIELDS = {"ZONING_FIELD": N_("Field of the classes of zones")}
SITE_FIELDS = {
    "SITE_KIND_FIELD": N_("Field of the kinds of sites"),
    "SITE_SIZE_FIELD": N_("Field of sizes: words, or volumes (ground collapse, subsidence: km²)"),
    "SITE_MAGNITUDE_FIELD": N_("Field of magnitudes of earthquakes"),
    "SITE_ACTIVITY_FIELD": N_("Field of activity or stability"),
    "SITE_DATE_FIELD": N_("Field of dates"),
    "SITE_NAME_FIELD": N_("Field of names of sites"),
}
VOLUMES = {"1e4_m3": N_("10,000 m³"), "m3": N_("m³")}


class Thematic(OwnLayers):
    """What was given for a geohazard or ecological map."""

    TYPES = {"geohazard": N_("Geohazard map"), "ecological": N_("Ecological map")}
    RASTERS = {"geohazard": N_("Raster of zones"), "ecological": N_("Raster of zones")}
    ONLY = dict.fromkeys(TYPES, ("SHOW_DEPOSITS",))
    GROUND = ()
    HELP = N_(
        "<p><b>Geohazard and ecological maps.</b> <i>geohazard</i>, <i>ecological</i>: zones of one’s own, polygons "
        "(ZONING with ZONING_FIELD) or a raster (RASTER), in classes of a rule (ZONING_RULE); an inventory of points, "
        "lines or outlines (SITES): landslides, rockfalls, debris flows, ground collapses and fissures, subsidence, "
        "epicentres, glacial lakes, avalanches; mines, tailings, dumps, sampling sites; protected areas (PROTECTED). "
        "Susceptibility, hazard and risk are three different things: the rule says which of them the zones are, and "
        "title and legend say it too; values that speak of another are refused. Classes and kinds are read from words "
        "in three languages and codes, numbers by the limits of the rule (Zc 16, 32, 128). Sizes are words or figures, "
        "by limits in <i>site_size_limits.csv</i>. What is not understood is told and drawn grey; a table "
        "(CLASS_TABLE) with the columns value, class and, as wished, field, name_zh, name_ru, name_en settles it, for "
        "numbers of a raster also by intervals (0.2–0.4, ≥ 0.8), and so does, for zones, the dialog that remembers. "
        "The legend has the area of each class within the frame in km² on the ellipsoid and its share of what is zoned "
        "there.</p>"
    )

    def __init__(self, algorithm, parameters, context, feedback):
        super().__init__(algorithm, parameters, context, feedback)
        self.rule = algorithm.choice("ZONING_RULE", context)
        self.unit = algorithm.choice("SITE_SIZE_UNIT", context)

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameters of layers and fields; ``choices``: of the algorithm."""
        polygon, anything = [QgsProcessing.SourceType.VectorPolygon], [QgsProcessing.SourceType.VectorAnyGeometry]
        return [
            *layer_with_fields("ZONING", N_("Zones (geohazard, ecological map)"), polygon, ZONE_FIELDS),
            choices.parameter("ZONING_RULE", tr("What the zones are"), RULES, UNSAID),
            *layer_with_fields("SITES", N_("Sites (geohazard, ecological map)"), anything, SITE_FIELDS),
            choices.parameter("SITE_SIZE_UNIT", tr("Unit of volumes of sites"), VOLUMES, "1e4_m3"),
        ]

    @staticmethod
    def more_definitions(choices) -> list:
        """Return the parameters that are folded away at first; ``choices``: of the algorithm."""
        title = tr("Table that says what classes and kinds the values are (geohazard, ecological map)")
        polygon = [QgsProcessing.SourceType.VectorPolygon]
        return [
            *layer_with_fields("PROTECTED", N_("Protected areas (geohazard, ecological map)"), polygon, {}),
            QgsProcessingParameterFile("CLASS_TABLE", title, optional=True, fileFilter=tr("CSV files (*.csv)")),
        ]

    def layer(self):
        """Return the layer of the zones, else that of the sites; None on a map of another type.

        Raises SilkroadError map_without_zones, zones_twice, and as ``own_layer``.
        """
        if self.algorithm.map_type not in self.TYPES:
            return None
        zones, sites = self.own_layer("ZONING"), self.own_layer("SITES")
        if zones is not None and self.algorithm.raster:
            raise SilkroadError(
                "zones_twice", input=self.algorithm.label("ZONING"), other=self.algorithm.label("RASTER")
            )
        if zones is None and sites is None and not self.algorithm.raster:
            raise SilkroadError("map_without_zones")
        return zones or sites

    def subject(self, place: dict[str, str], factor: float, progress) -> ThematicMap:
        """Return the subject of the map of a ``place`` (names by language); tells what is not understood."""
        from ....layouts.thematic import ThematicMap

        self.layer()
        progress(0.0)
        table = self._table()
        zones, inventory = self._zones(table, factor), self._inventory(table, factor)
        protected = self.own_layer("PROTECTED")
        progress(1.0)
        path = self.algorithm.raster
        raster = QgsRasterLayer(path, Path(path.partition("|")[0]).stem) if path else None
        layers = [one for one in (self.own_layer("ZONING"), raster, inventory and inventory.layer, protected) if one]
        made = ThematicMap(
            family=self.algorithm.map_type,
            zones=zones,
            inventory=inventory,
            protected=protected,
            sources=list(dict.fromkeys(layer.name() for layer in layers)),
            synthetic=any(is_marked_layer(layer) for layer in layers),
            factor=factor,
            place=place,
        )
        self.tell_mended(zones.mended if zones else 0)
        if made.unread:
            text = tr(
                "Values that are not understood: {values}. What has them is drawn grey; a table (CLASS_TABLE) says "
                "what they are."
            )
            self.feedback.pushWarning(text.format(values=told_values(made.unread)))
        return made

    def _table(self) -> Mapped:
        from ....catalogue.class_rules import rules
        from ....catalogue.class_words import Mapped, read_table
        from ....catalogue.remembered_values import classes_of
        from ....catalogue.sites import activities, kinds, sizes

        rows = self.said(self.own_layer("ZONING"), classes_of(self.rule), "CLASS_TABLE")
        if not rows:
            return Mapped()
        family = self.algorithm.map_type
        classes = rules(family)[self.rule].classes if self.rule in rules(family) else {}
        known = [*classes, *kinds(family), *sizes(), *activities()]
        return read_table(rows, known, self.algorithm.label("CLASS_TABLE"))

    def _zones(self, table: Mapped, factor: float) -> Zones | None:
        """Return the zones. Raises SilkroadError zones_rule, zones_field, zones_no_class, zones_raster_unsaid."""
        layer, raster, family = self.own_layer("ZONING"), self.algorithm.raster, self.algorithm.map_type
        if layer is None and not raster:
            return None
        from ....catalogue.class_rules import rules
        from ....layouts.zones import PolygonZones, RasterZones

        if self.rule not in rules(family):
            known = ", ".join(code for code in RULES if code in rules(family))
            raise SilkroadError("zones_rule", input=self.algorithm.label("ZONING_RULE"), known=known)
        rule = rules(family)[self.rule]
        if raster:
            return RasterZones(rule, table, factor, raster)
        (name,) = self.fields_of(layer, ZONE_FIELDS)
        if not name:
            raise SilkroadError("zones_field", input=self.algorithm.label("ZONING_FIELD"), name=layer.name())
        zones = PolygonZones(rule, table, factor, layer, name)
        if not any(zones.classes.values()):
            known = ", ".join(rule.classes)
            values = told_values(zones.unread)
            raise SilkroadError("zones_no_class", name=layer.name(), field=name, values=values, known=known)
        return zones

    def _inventory(self, table: Mapped, factor: float) -> Inventory | None:
        """Return the sites. Raises SilkroadError sites_kind, sites_no_kind."""
        layer, family = self.own_layer("SITES"), self.algorithm.map_type
        if layer is None:
            return None
        from ....catalogue.sites import SiteFields, kinds
        from ....layouts.inventory import Inventory

        fields = SiteFields(*self.fields_of(layer, SITE_FIELDS))
        if not fields.kind:
            raise SilkroadError("sites_kind", input=self.algorithm.label("SITE_KIND_FIELD"), name=layer.name())
        made = Inventory(layer, fields, family, self.unit, table, factor)
        if not any(site.kind for site in made.classes):
            known, values = ", ".join(kinds(family)), told_values(made.unread)
            raise SilkroadError("sites_no_kind", name=layer.name(), field=fields.kind, values=values, known=known)
        return made
