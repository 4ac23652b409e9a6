"""Geohazard and ecological maps: zones by a named rule, an inventory of sites, protected areas, all of a user's."""

from collections import Counter
from dataclasses import dataclass, field, replace

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..i18n import LANGUAGES, listed, term
from .inventory import Inventory, protected
from .margin import Margin
from .spec import SheetSpec
from .thematic_legend import ThematicMargin
from .zones import Zones


@dataclass
class ThematicMap:
    """The subject of a geohazard or ecological map.

    ``family``: "geohazard" or "ecological"; ``zones``, ``inventory`` and ``protected`` areas: None for none;
    ``sources``: names of the layers; ``place``: names of the area asked for, none where the layers are mapped.
    """

    family: str
    zones: Zones | None = None
    inventory: Inventory | None = None
    protected: QgsVectorLayer | None = None
    sources: list[str] = field(default_factory=list)
    synthetic: bool = False
    factor: float = 1.0
    place: dict[str, str] = field(default_factory=dict)

    @property
    def unread(self) -> Counter:
        """The values that are not understood."""
        return sum((one.unread for one in (self.zones, self.inventory) if one), Counter())

    def layers(self, language: str) -> tuple[list[QgsMapLayer], list[QgsMapLayer]]:
        """Return the sites and the protected areas, which lie over the base map, and the zones below it."""
        above = [self.inventory.drawn(language)] if self.inventory else []
        above += [protected(self.protected, self.factor, language)] if self.protected else []
        return above, [self.zones.drawn()] if self.zones else []

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification: synthetic data mark it; the subtitle says which of the maps of the family it is."""
        kinds = {code: self.kind(code) for code in LANGUAGES}
        synthetic = spec.synthetic or self.synthetic
        if self.place or spec.sheet:
            return replace(spec, kinds=kinds, synthetic=synthetic)
        names = {code: listed(self.sources, code, "titles") for code in LANGUAGES}
        if synthetic:
            names = {code: term("sheet_synthetic_geology", code) for code in LANGUAGES}
        return replace(spec, names=kinds, kinds=names, synthetic=synthetic)

    def kind(self, language: str) -> str:
        """Return what the map is called: after the rule of its zones, which no other rule may stand for."""
        if self.zones is not None and self.zones.rule.row["family"] == self.family:
            return self.zones.rule.row[f"map_{language}"]
        if self.zones is None and self.family == "geohazard":
            return term("sheet_geohazard_inventory", language)
        return term(f"sheet_{self.family}_subtitle", language)

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return the legend with the areas of the classes, the rule with its source, and the sources of the data."""
        named = listed(self.sources, language, "names")
        source = term("sheet_source_thematic", language).format(names=named)
        return ThematicMargin(sources=[source], subject=self, language=language)
