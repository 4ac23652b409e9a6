"""The metallogenic map (成矿规律图, карта закономерностей размещения полезных ископаемых): deposits on ranked zones."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)

from .. import tables
from ..catalogue import store, symbols, words
from ..catalogue.areas import GLOBAL, area
from ..catalogue.crs import geographic, transformation
from ..catalogue.labels import changed, yielding
from ..catalogue.metallogeny import OWN, UNRANKED, Content, Zone, holding, numbered, rank_of, ranks
from ..catalogue.shapes import valid
from ..catalogue.styles import base_row
from ..catalogue.themes import KEY
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, aside, term
from .checks.names import LOST
from .deposit_map import ground_margin
from .geological import GeologicalMap
from .legend_entries import Section
from .map_frame import box_in
from .margin import Margin
from .metallogenic_legend import epoch_part, write_zones, zone_blocks
from .overlays import copied, lettered
from .spec import SheetSpec, Texts
from .symbol_places import anchor_names, by_id
from .view import View
from .zone_names import Shown, Sign, ZoneNames

# Keys of the layers: each its own, since an open layout finds its layers by them.
KEYS, OWN_ZONES = {"belts": "ore_zones", "key_areas": "ore_districts"}, "own_zones"
ZONES_OF = "silkroad/zones_of"  # the property of a layer on a map that tells of which layer it is a copy
# What the priority of other names is worth beside that of zones, for which one place alone was found; the property of
# a layer whose names have been told so.
OTHERS, YIELDS = 0.8, "silkroad/yields"
GREY = "#808080"  # of formations whose epoch is not known
HALO, EDGE = 0.5, 0.25  # mm of A3 beside an outline, and about a formation
COUNTED = ("commodities", "deposit_type", "epoch")


@dataclass(frozen=True)
class OwnZones:
    """Zones of the user: polygons, with the fields of their names and ranks, "" for none."""

    layer: QgsVectorLayer
    name: str = ""
    rank: str = ""


@dataclass(frozen=True)
class Formations:
    """Ore-bearing formations of the user: polygons, with the fields of their names and epochs, "" for none."""

    layer: QgsVectorLayer
    name: str = ""
    epoch: str = ""


@dataclass
class MetallogenicMap:
    """The subject of the map. ``area_id``: whose outlines of the plugin are its zones; ``own``, ``formations``,
    ``ground``: of the user, None for none; ``place``: names of the area asked for."""

    area_id: str
    own: OwnZones | None = None
    formations: Formations | None = None
    ground: GeologicalMap | None = None
    place: dict[str, str] = field(default_factory=dict)
    factor: float = 1.0
    synthetic: bool = False

    def __post_init__(self):
        self.unread: Counter = Counter()
        self._layers = [(self._outlines(table), ranks()[rank]) for table, rank in OWN.items()]
        if self.own:
            self._layers.append((copied(self.own.layer, OWN_ZONES), None))
        self.mended = 0
        self.zones = numbered(zone for layer, rank in self._layers for zone in self._zones(layer, rank))
        self._held: dict[tuple, dict[int, set[tuple[str, int]]]] = {}  # deposits -> id of each -> keys of zones
        self._classes = self._formations() if self.formations else {}

    @property
    def hidden(self) -> frozenset[str]:
        """Keys of layers of the base map that give way to the ground."""
        return frozenset({"tectonic_units", "faults"}) if self.ground else frozenset()

    def _outlines(self, table: str) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(False)
        options.loadDefaultStyle = False
        options.forceReadOnly = True
        layer = QgsVectorLayer(store.source(table), table, "ogr", options)
        if not layer.isValid():
            raise SilkroadError("layer_unreadable", layer=table, path=layer.source())
        where = area(self.area_id)
        belts = {where.belt or where.id, *(part.belt or part.id for part in where.parts)}
        if where.id != GLOBAL:
            listed = ", ".join(f"'{belt}'" for belt in sorted(belts))
            layer.setSubsetString(f'"belt" IN ({listed})')
        layer.setCustomProperty(KEY, KEYS[table])
        return layer

    def _zones(self, layer: QgsVectorLayer, rank) -> list[Zone]:
        """Return the zones of a layer; what has no area, or no place on the Earth, is none."""
        way, found = transformation(layer.crs(), geographic(), QgsCoordinateTransformContext()), []
        for feature in layer.getFeatures():
            given = feature.geometry()
            shape = valid(given)
            self.mended += shape is not given
            if shape.isEmpty():
                continue
            try:
                middle = way.transform(shape.pointOnSurface().asPoint())
            except QgsCsException:
                continue
            own, names = rank or self._rank(feature), self._names(feature, rank is None)
            found.append(Zone((layer.id(), feature.id()), own, names, shape, layer.crs(), middle))
        return found

    def _rank(self, feature):
        text = feature[self.own.rank] if self.own.rank else None
        found = rank_of(text)
        if found is None and self.own.rank:
            self.unread["" if text in (None, NULL) else str(text)] += 1
        return found or ranks()[UNRANKED]

    def _names(self, feature, own: bool) -> dict[str, str]:
        if not own:
            return {code: str(feature[f"name_{code}"]) for code in LANGUAGES}
        text = feature[self.own.name] if self.own.name else None
        texts = Texts("" if text in (None, NULL) else str(text))
        return {code: texts.of(code) for code in LANGUAGES}

    def held(self, deposits: QgsVectorLayer) -> dict[int, set[tuple[str, int]]]:
        """Return by the id of each deposit of a layer the keys of the zones in which it lies; found once."""
        key = deposits.id(), deposits.subsetString()
        if key not in self._held:
            way = transformation(deposits.crs(), geographic(), QgsCoordinateTransformContext())
            features = [one for one in deposits.getFeatures() if one.hasGeometry()]
            places = [way.transform(one.geometry().centroid().asPoint()) for one in features]
            ids = (one.id() for one in features)
            self._held[key] = dict(zip(ids, holding(places, self.zones), strict=True))
        return self._held[key]

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return the zones, those of the lowest rank first, and formations over the base map, and the ground below."""
        above, below = self.ground.layers(language) if self.ground else ([], [])
        made = [self._styled(layer, language) for layer, _ in reversed(self._layers)]
        if self.formations:
            made.append(self._hatched(language))
        return [*above, *made], below

    def _styled(self, original: QgsVectorLayer, language: str) -> QgsVectorLayer:
        """Return a layer of zones in a language: outlines by rank, numbers and names."""
        layer = original.clone()
        own = {zone.key[1]: zone for zone in self.zones if zone.key[0] == original.id()}
        used = sorted({zone.rank for zone in own.values()}, key=lambda rank: rank.level)
        codes = by_id({key: f"'{zone.rank.code}'" for key, zone in own.items()}) if own else "''"
        categories = [QgsRendererCategory(rank.code, self._outline(rank), rank.name(language)) for rank in used]
        layer.setRenderer(QgsCategorizedSymbolRenderer(codes, categories))
        # The legend calls a layer of one class by its name.
        layer.setName(used[0].name(language) if len(used) == 1 else term("sheet_legend_ore_zones", language))
        layer.setCustomProperty(ZONES_OF, original.id())
        return layer

    def _outline(self, rank) -> QgsFillSymbol:
        row = {"stroke": _colour(), "width_mm": rank.width * self.factor, "dash_mm": rank.dash}
        return symbols.outline(row, base_row("halo") | {"width_mm": HALO * self.factor})

    def name(self, layer: QgsVectorLayer, signs: Mapping[tuple[str, int], Sign], view: View) -> None:
        """Write on a layer of zones what stands for each in its place; what has none is told as lost."""
        own, back = layer.customProperty(ZONES_OF), Qgis.TransformDirection.Reverse
        zones = {zone.key[1]: zone for zone in self.zones if zone.key[0] == own}
        standing = {key: sign for (of, key), sign in signs.items() if of == own and sign.at is not None}
        layer.setCustomProperty(LOST, [sign.text for (of, _), sign in signs.items() if of == own and sign.at is None])
        layer.setLabelsEnabled(bool(standing))
        way, root = view.to_plane(layer.crs()), QgsRuleBasedLabeling.Rule(None)
        anchors = {key: way.transform(sign.at, back) for key, sign in standing.items()}
        sizes = by_id({key: f"{zones[key].rank.size * self.factor:.2f}" for key in standing})
        whole = {key: sign.text for key, sign in standing.items()}
        numbers = {key: zones[key].number for key, text in whole.items() if text != zones[key].number}
        # Of two labels in one place the label engine takes the first, or where names of deposits crowd it the second.
        for texts, priority in ((whole, 10), (numbers, 9)):
            if texts:
                settings = _standing(texts, sizes, priority)
                anchor_names(settings, anchors)
                root.appendChild(QgsRuleBasedLabeling.Rule(settings))
        layer.setLabeling(QgsRuleBasedLabeling(root))

    def _formations(self) -> dict[tuple[str, str], list[int]]:
        """Return (name, code of the epoch or "") -> ids of the areas of formations."""
        given, known, found = self.formations, words.vocabulary("epoch"), {}
        for feature in given.layer.getFeatures():
            values = (feature[one] if one else None for one in (given.name, given.epoch))
            name, epoch = ("" if value in (None, NULL) else str(value).strip() for value in values)
            code = known.code(epoch) if epoch else ""
            if code is None:
                self.unread[epoch] += 1
            found.setdefault((name, code or ""), []).append(feature.id())
        return found

    def _hatched(self, language: str) -> QgsVectorLayer:
        """Return the formations, hatched in the colours of their epochs."""
        layer = copied(self.formations.layer, "formations")
        colours = {row["code"]: row["colour"] for row in tables.controlled("epochs")}
        hatches = [row["hatch"] for row in tables.style("formations")]
        categories, code_of = [], {}
        for index, ((name, code), keys) in enumerate(sorted(self._classes.items())):
            code_of |= dict.fromkeys(keys, f"'{index}'")
            colour = colours.get(code) or GREY
            style = {"style": hatches[index % len(hatches)], "color": colour, "outline_color": colour}
            symbol = QgsFillSymbol.createSimple(style | {"outline_width": f"{EDGE * self.factor:.2f}"})
            text = Texts(name).of(language) or term("sheet_formation", language)
            text += aside(words.say("epoch", code, language), language) if code else ""
            categories.append(QgsRendererCategory(str(index), symbol, text))
        layer.setRenderer(QgsCategorizedSymbolRenderer(by_id(code_of) if code_of else "''", categories))
        layer.setName(categories[0].label() if len(categories) == 1 else term("sheet_formation", language))
        return layer

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification with the kind of map."""
        kinds = {code: term("sheet_metallogenic_subtitle", code) for code in LANGUAGES}
        synthetic = spec.synthetic or self.synthetic or bool(self.ground and self.ground.synthetic)
        return replace(spec, kinds=kinds, synthetic=synthetic)

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return the table of zones, the scale of epochs and the sources of what the user gave."""
        ground = ground_margin(self.ground, spec, language)
        own = [given.layer.name() for given in (self.own, self.formations) if given]
        sources = [*ground.sources, *(term("sheet_source_zones", language).format(name=name) for name in own)]
        notes = [*ground.notes, term("sheet_note_zones", language)]
        return MetallogenicMargin(
            notes=notes, sources=sources, spec=spec, language=language, subject=self, ground=ground
        )


def _standing(texts: Mapping[int, str], sizes: str, priority: int) -> QgsPalLayerSettings:
    """Return labels, text by id, that stand in one place or nowhere."""
    expression = by_id({key: QgsExpression.quotedString(text) for key, text in texts.items()})
    settings = lettered(ranks()[UNRANKED].size, expression, _colour(), bold=True)
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    settings.priority = priority
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(sizes))
    settings.setDataDefinedProperties(properties)
    return settings


def _colour() -> str:
    """Return the colour of zones: that of the plugin's belts."""
    return base_row("belts")["stroke"]


@dataclass(frozen=True)
class MetallogenicMargin(Margin):
    """The zones that the map shows with what lies in them, and the epochs of its deposits; the table of zones stands on
    the sheet where it has room, and is always written as CSV."""

    spec: SheetSpec | None = None
    language: str = "en"
    subject: MetallogenicMap | None = None
    ground: Margin = field(default_factory=Margin)
    view: View | None = None
    shown: Sequence[Shown] = ()
    rows: Sequence[tuple[Zone, Content]] = ()
    whole: Content = field(default_factory=Content)
    listed: bool = False

    @property
    def more(self) -> bool:
        """The table, where there is one."""
        return bool(self.rows) and not self.listed

    def of(self, view: View) -> "MetallogenicMargin":
        """Return the margin with the deposits of a view counted in the zones that it shows."""
        whole = Content()
        seen = list(_shown(self.subject.zones, view))
        shown = {one.zone.key: (one.zone, Content()) for one in seen}
        for layer in view.layers_of("deposits"):
            held = self.subject.held(layer)
            for feature, _, _, _ in view.points(layer):
                values = {name: "" if feature[name] == NULL else str(feature[name]) for name in COUNTED}
                whole.add(values)
                for key in held.get(feature.id(), ()):
                    if key in shown:
                        shown[key][1].add(values)
        return replace(self, view=view, shown=seen, rows=list(shown.values()), whole=whole)

    def with_more(self) -> "MetallogenicMargin":
        """Return the margin with the table on the sheet."""
        return replace(self, listed=True)

    def dressed(self, layers: list, places, project) -> list:
        """Name the zones where symbols and other zones leave them a place."""
        signs = ZoneNames(self.view, places.discs).signs(self.shown, self.language)
        for layer in layers:
            if layer.customProperty(ZONES_OF):
                self.subject.name(layer, signs, self.view)
            elif _may_yield(layer):
                changed(layer, partial(yielding, share=OTHERS))
                layer.setCustomProperty(YIELDS, True)
        return layers

    def with_sections(self, collected: list[Section]) -> list[Section]:
        """Return the sections: under the ranks of the zones their table, and the scale of epochs."""
        sections, language = self.ground.with_sections(collected), self.language
        if self.rows:
            text = term("sheet_zones_apart", language)
            own = (lambda legend: zone_blocks(self.rows, legend)) if self.listed else (
                lambda legend: [legend.paragraph(text, keep=False)])  # fmt: skip
            zones = next((section for section in sections if section.key == "ore_zones"), None)
            if zones is None:
                zones = Section("ore_zones")
                sections = [zones, *sections]
            zones.parts = [own]
            levels = {rank.name(language): rank.level for rank in ranks().values()}
            # The plugin's zones and the user's may have ranks in common.
            zones.entries = list({entry.text: entry for entry in zones.entries}.values())
            zones.entries.sort(key=lambda entry: levels.get(entry.text, len(levels)))
        extra = [Section("epochs", parts=[epoch_part(self.whole, language)])] if self.whole.epochs else []
        return Margin(sections=extra).with_sections(sections)

    def companions(self, language: str) -> list:
        """Return the table of zones as CSV."""
        return [("_zones.csv", lambda path: write_zones(path, self.rows, language))] if self.rows else []


def _may_yield(layer: QgsMapLayer) -> bool:
    """Tell whether names of a layer are to yield to those of zones, and have not been told so; those of countries,
    which are few and have one place as well, do not."""
    named = isinstance(layer, QgsVectorLayer) and layer.labeling() is not None
    return named and not layer.customProperty(YIELDS) and layer.customProperty(KEY) != "countries"


def _shown(zones: list[Zone], view: View) -> Iterator[Shown]:
    """Yield the zones of which a view shows a part, in its plane."""
    ways, boxes = {}, {}
    for zone in zones:
        layer = zone.key[0]
        if layer not in ways:
            ways[layer] = view.to_plane(zone.crs)
            back = transformation(view.crs, zone.crs, view.project.transformContext())
            boxes[layer] = box_in(view.outline, back)
        if boxes[layer] is not None and not zone.shape.boundingBoxIntersects(boxes[layer]):
            continue
        shape = zone.shape.densifyByCount(10)
        try:
            shape.transform(ways[layer])
        except QgsCsException:
            continue  # so far away that the plane does not know it
        if shape.intersects(view.outline):
            yield Shown(zone, shape)
