"""The geological map of a user's polygons: coloured by the chart of ages, with typeset index letters."""

from collections import Counter
from dataclasses import dataclass, field, replace

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..catalogue.chart import colour_of, mixed
from ..catalogue.faces import drawable
from ..catalogue.genesis import geneses
from ..catalogue.map_units import Fields, Judged, MapUnit, judge, kinds, named, unit, with_genesis
from ..core.cartography import index_text
from ..i18n import LANGUAGES, term
from .geological_legend import GeologyMargin
from .lookup import by_value
from .margin import Margin
from .overlays import copied, label, lettered, line, outline, single
from .rock_patterns import patterned
from .spec import SheetSpec
from .value_classes import combinations, joined

KEY_OF_AREAS, KEY_OF_FAULTS = "geology", "own_faults"
OUTLINE, OUTLINE_COLOUR, FAULT, FAULT_COLOUR = 0.1, "#5a5a5a", 0.35, "#c00000"
LETTERS = 5.6  # points of A3
PALE = 0.6  # share of white in what lies behind the Quaternary
TINT, MOST_TINT = 0.16, 0.64  # share of white in units that would have the same colour
QUATERNARY = 2.58  # Ma
LAYERED = ("stratified", "volcanic")  # groups whose units lie upon one another
PARTED = "|@|"  # between the unit and the zone in the key of a class


@dataclass
class GeologicalMap:
    """The subject of a geological map.

    ``layer``: polygons; ``faults``: lines, None for none; ``given``, ``printed``: the traditions of the data and of
    the map; ``mapping``: (field, value) -> Judged; ``quaternary``: what is older lies pale behind the Quaternary;
    ``place``: names of the area, none where the layer is mapped; ``pale``: all of it, below a map of another subject;
    ``patterns``: of all rocks, not of volcanic ones alone.
    """

    layer: QgsVectorLayer
    fields: Fields
    given: str
    printed: str
    mapping: dict[tuple[str, str], Judged] = field(default_factory=dict)
    faults: QgsVectorLayer | None = None
    quaternary: bool = False
    synthetic: bool = False
    factor: float = 1.0
    place: dict[str, str] = field(default_factory=dict)
    pale: bool = False
    patterns: bool = False

    def __post_init__(self):
        self.units: dict[str, MapUnit] = {}
        self.classes: dict[tuple[str, str], list[str]] = {}  # (unit, zone) -> values of the expression
        self.unread: Counter = Counter()
        self.readings: dict[tuple[str, str], None] = {}  # index letters and words of ages that no mapping settles
        self.values: set[tuple[str, str]] = set()  # (field, value)
        self._judge()
        self.colours = self._colours()

    @property
    def expression(self) -> str:
        """What tells the classes of the map apart, as an expression of QGIS."""
        return joined(self._told_apart)

    def _judge(self) -> None:
        """Judge every combination of values once."""
        called: dict[str, Counter] = {}
        for value, one in combinations(self.layer, self._told_apart, self.fields.name).items():
            name = next((name for name, _ in one.beside.most_common() if name), "")
            found = self._unit(one.cells, name)
            self._keep(one.cells)
            self.units[found.key] = found
            self.classes.setdefault((found.key, one.cells.get(self.fields.zone, "")), []).append(value)
            called.setdefault(found.key, Counter()).update(one.beside)
            if found.judged.kind == "other":
                self.unread[next((one.cells[name] for name in self.fields.judged if one.cells[name]), "")] += one.count
        for key, names in called.items():
            name = next((name for name, _ in names.most_common() if name), "")
            self.units[key] = named(self.units[key], name)

    def _keep(self, cells) -> None:
        """Keep what was read, so that whoever asked for the map can be told how it fits the convention."""
        told = {(name, cells[name]) for name in self.fields.judged}
        self.values |= told
        if not told & self.mapping.keys():
            self.readings[cells.get(self.fields.index, ""), cells.get(self.fields.age, "")] = None

    @property
    def _told_apart(self) -> list[str]:
        """The fields by which classes of the map differ."""
        return [name for name in (*self.fields.judged, self.fields.zone) if name]

    def _unit(self, cells, name: str) -> MapUnit:
        """Return the unit of a combination of values; its key tells apart what the map shows in different ways."""
        judged = judge(cells, self.fields, self.given, self.mapping)
        one = unit(cells, self.fields, judged, self.given, self.printed)
        if self.quaternary and self.is_front(one):
            one = with_genesis(one, f"{one.lithology} {name}", self.given, self.printed)
        key = f"{one.key}|{one.judged.rock}" if self.has_pattern(one) else one.key
        return replace(one, key=key, index=drawable(one.index))

    def has_pattern(self, one: MapUnit) -> bool:
        """Whether the map shows the pattern of a unit's rock."""
        return not self._is_pale(one) and (self.patterns or one.group == "volcanic")

    def _is_pale(self, one: MapUnit) -> bool:
        return self.pale or (self.quaternary and not self.is_front(one))

    def symbol(self, one: MapUnit, edge: str, width: float, scale: float, always: bool = False) -> QgsFillSymbol:
        """Return the fill of a unit within an edge; ``scale``: of signs; ``always``: with the pattern of its rock."""
        fill = outline(edge, width, self.colours[one.key])
        return patterned(fill, one.judged.rock, scale) if always or self.has_pattern(one) else fill

    def _colours(self) -> dict[str, str]:
        """Return the colour of each unit: units that would have the same get lighter with age, step by step."""
        taken, found = Counter(), {}
        units = sorted(self.units.values(), key=MapUnit.order)
        # Of one genesis the oldest deposits have the full colour, as usual on maps of the Quaternary.
        for one in units[::-1]:
            if one.genesis:
                colour = geneses()[one.genesis]["colour"]
                found[one.key] = mixed(colour, "#FFFFFF", min(TINT * taken[colour], MOST_TINT))
                taken[colour] += 1
        for one in units:
            if one.genesis:
                continue
            row, span = kinds()[one.judged.kind], one.judged.span
            own = row["group"] in ("stratified", "volcanic", "metamorphic") and span is not None
            colour = colour_of(span, self.printed) if own else row["colour"]
            tint, taken[colour] = min(TINT * taken[colour], MOST_TINT), taken[colour] + 1
            colour = mixed(colour, "#FFFFFF", tint)
            if self._is_pale(one):
                colour = mixed(colour, "#FFFFFF", PALE)
            found[one.key] = colour
        return found

    def is_front(self, one: MapUnit) -> bool:
        """Whether a unit is one of the Quaternary."""
        span = one.judged.span
        return one.group in LAYERED and span is not None and span.oldest <= QUATERNARY + 0.01

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return the faults, which lie over the base map, and the areas below it, in a language."""
        areas, above = copied(self.layer, KEY_OF_AREAS), []
        categories = [
            QgsRendererCategory(
                values,
                self.symbol(self.units[key], OUTLINE_COLOUR, OUTLINE * self.factor, self.factor),
                f"{key}{PARTED}{zone}",
            )
            for (key, zone), values in self.classes.items()
        ]
        areas.setRenderer(QgsCategorizedSymbolRenderer(self.expression, categories))
        # The legend calls a map of one class by the name of its layer.
        areas.setName(categories[0].label() if len(categories) == 1 else self.layer.name())
        label(areas, self._letters())
        if self.faults is not None:
            lines = copied(self.faults, KEY_OF_FAULTS)
            single(lines, line(FAULT_COLOUR, FAULT * self.factor), term("layer_own_faults", language))
            above.append(lines)
        return above, [areas]

    def _letters(self) -> QgsPalLayerSettings:
        """Return labels with the index of each area, typeset."""
        texts = {
            value: QgsExpression.quotedString(self.html(self.units[key]))
            for (key, _), values in self.classes.items()
            for value in values
        }
        settings = lettered(LETTERS * self.factor, by_value(texts, self.expression))
        form = settings.format()
        form.setAllowHtmlFormatting(True)
        settings.setFormat(form)
        settings.placement = Qgis.LabelPlacement.Horizontal
        settings.priority = 3
        return settings

    def html(self, one: MapUnit) -> str:
        """Return the index of a unit as it is typeset."""
        return index_text.html(one.index)

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification: synthetic data mark it; a Quaternary map is called so."""
        kind = "sheet_quaternary_subtitle" if self.quaternary else "sheet_geological_subtitle"
        kinds_of_map = {code: term(kind, code) for code in LANGUAGES}
        synthetic = spec.synthetic or self.synthetic
        if self.place or spec.sheet:
            return replace(spec, kinds=kinds_of_map, synthetic=synthetic)
        name = self.layer.name()
        subtitles = {code: term("sheet_synthetic_geology", code) if synthetic else name for code in LANGUAGES}
        return replace(spec, names=kinds_of_map, kinds=subtitles, synthetic=synthetic)

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return the legend by age, the notes of the scale and of letters of other traditions, and the source."""
        if self.printed == "russian":
            notes = [term("sheet_note_geology_russian", language)]
        else:
            tradition = term(f"sheet_tradition_{self.printed}", language)
            notes = [term("sheet_note_geology", language).format(tradition=tradition)]
        if any(one.genesis for one in self.units.values()):
            notes.append(term("sheet_note_genesis", language))
        if any(self.has_pattern(one) and one.judged.rock for one in self.units.values()):
            notes.append(term("sheet_note_rock_patterns", language))
        foreign = [one.index for one in sorted(self.units.values(), key=MapUnit.order) if one.foreign]
        if foreign:
            listed = ", ".join(dict.fromkeys(index_text.plain(index) for index in foreign))
            notes.append(term("sheet_note_foreign_letters", language).format(letters=listed))
        source = term("sheet_source_geology", language).format(name=self.layer.name())
        return GeologyMargin(
            notes=notes, sources=[source, term("credit_ages", language)], subject=self, language=language
        )
