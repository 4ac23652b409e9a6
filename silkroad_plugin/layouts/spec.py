"""What a sheet is asked to be, whatever its language."""

from dataclasses import dataclass, field
from functools import lru_cache

from .. import i18n, tables
from ..catalogue import words
from ..core.cartography.nomenclature import Sheet as MapSheet
from ..core.cartography.scales import Paper, Scale
from ..core.typed_dates import Day
from ..io.model_info import ModelInfo
from .map_types import MAP_TYPES

PAPER_COLUMNS = ("width_mm", "height_mm", "text_factor", "symbol_factor")
CREDITS = ("compiling_unit", "chief_editor", "compiled_by", "drawn_by", "checked_by", "approved_by")
LABORATORY = "analysed_by"  # on maps of geochemistry


@dataclass(frozen=True)
class Texts:
    """A text in one wording for all languages, or one for each, as a user types it."""

    typed: str = ""

    def of(self, language: str, default: str = "") -> str:
        """Return the wording of a language; texts are parted by "|" in the order Chinese, Russian, English."""
        parts = [part.strip() for part in self.typed.split("|")]
        if len(parts) == len(i18n.LANGUAGES):
            return parts[i18n.LANGUAGES.index(language)] or default
        return self.typed.strip() or default


@dataclass(frozen=True)
class Auc:
    """An area under the ROC curve with its 95 % interval and the number of deposits, None where not known."""

    value: float
    low: float | None = None
    high: float | None = None
    deposits: int | None = None


UNITS = "units"


@dataclass(frozen=True)
class Extras:
    """What a sheet has only where it is asked for.

    ``series``: the line above the title; ``classification``: who may see the map (密级, гриф); ``map_number``: that of
    the drawing in its set; ``section``, ``column``: files with the picture of a geological section and of a
    stratigraphic column; ``UNITS`` in place of the latter draws one of the units of the map.
    """

    series: Texts = field(default_factory=Texts)
    classification: Texts = field(default_factory=Texts)
    map_number: str = ""
    section: str = ""
    column: str = ""


@dataclass(frozen=True)
class SheetSpec:
    """A sheet: ``names`` of the place by language; ``extent`` is (west, south, east, north) in degrees; a
    ``denominator`` of 0 is proposed.

    ``area_only`` says that deposits of the area are shown and those of its neighbours are not; ``deposit_types`` are
    those that are shown, none for all; ``kinds`` are the words for the kind of map by language, none for the usual.
    ``sheet``: the map sheet that is printed with its own frame, in place of the extent; ``tradition``: "chinese",
    "russian" or "international", by whose conventions. ``boundaries``: the source of boundaries of one's own, None for
    those of QGIS's world map; ``waters``: those of rivers and lakes of one's own, by the key of the layer. ``date``:
    None for the day it is. ``languages``: those of one sheet where it has several; ``vertical``: the side, "left" or
    "right", at which a Chinese title stands in columns, empty for none.
    """

    names: dict[str, str] = field(default_factory=dict)
    extent: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    map_type: str = "belt"
    paper: str = "A3"
    landscape: bool = True
    denominator: int = 0
    title: Texts = field(default_factory=Texts)
    subtitle: Texts = field(default_factory=Texts)
    credits: dict[str, Texts] = field(default_factory=dict)
    date: Day | None = None
    approval: str = ""
    sources: Texts = field(default_factory=Texts)
    auc: Auc | None = None
    held_out: Auc | None = None
    model: ModelInfo = field(default_factory=ModelInfo)
    draft: bool = True
    synthetic: bool = False
    area_only: bool = False
    deposit_types: tuple[str, ...] = ()
    kinds: dict[str, str] = field(default_factory=dict)
    sheet: MapSheet | None = None
    sheet_name: Texts = field(default_factory=Texts)
    tradition: str = "international"
    boundaries: Texts | None = None
    waters: dict[str, Texts] = field(default_factory=dict)
    extras: Extras = field(default_factory=Extras)
    languages: tuple[str, ...] = ()
    vertical: str = ""

    def others(self, language: str) -> tuple[str, ...]:
        """Return the languages that stand small under the main one."""
        return tuple(code for code in i18n.LANGUAGES if code in self.languages and code != language)

    def titles(self, language: str) -> tuple[str, str]:
        """Return title and subtitle in a language: what the map is of and its kind, on a map sheet the other way."""
        usual = self.names[language], self._kind(language)
        title, subtitle = usual[::-1] if self.sheet else usual
        return self.title.of(language, title), self.subtitle.of(language, subtitle)

    def credit_rows(self) -> tuple[str, ...]:
        """Return the keys of the rows of the responsibility table that name people and institutions."""
        return (*CREDITS, LABORATORY) if MAP_TYPES[self.map_type].sampled else CREDITS

    def _kind(self, language):
        """Return the words for the kind of map; a prospectivity map says of what, where that is known."""
        if self.kinds:
            return self.kinds[language]
        target = words.target(Texts(self.model.target).of(language), language)
        if self.map_type == "prospectivity" and target:
            return i18n.term("sheet_prospectivity_of", language).format(target=target)
        return i18n.term(f"sheet_{self.map_type}_subtitle", language)


@lru_cache(maxsize=1)
def papers() -> dict[str, Paper]:
    """Return the paper sizes by name, small to large."""
    return {
        row["name"]: Paper(row["name"], *(float(row[key]) for key in PAPER_COLUMNS))
        for row in tables.controlled("paper_sizes")
    }


@lru_cache(maxsize=1)
def scales() -> list[Scale]:
    """Return the nominal scales, large to small."""
    return [
        Scale(int(row["denominator"]), *(float(row[key]) for key in ("graticule_deg", "frame_deg", "bar_km")))
        for row in tables.controlled("map_scales")
    ]
