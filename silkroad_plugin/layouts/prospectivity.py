"""A prospectivity map: the score raster in classes by share of area, with their breaks stated, and training points."""

from dataclasses import dataclass, field, replace

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .. import tables
from ..catalogue import styles
from ..catalogue.themes import KEY, TRAINING
from ..core.cartography.classes import AreaByScore, rounding_step
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES, term
from ..io import model_info
from ..io.layer_info import parse
from ..io.stack import RasterStack
from ..numbers import fixed, number, probability
from .deposit_layers import MODEST, SHRUNK, shrink_symbols
from .margin import Margin
from .model_notes import model_credit, subject_note
from .overlays import copied
from .spec import SheetSpec


@dataclass(frozen=True)
class ScoreClasses:
    """The classes of a raster: (lowest score, percent of area above, colour), the highest first; ``lowest`` and
    ``highest``: of its values; ``training``: points from which the model was made, None where they are not shown."""

    path: str
    titles: dict[str, str]
    classes: tuple[tuple[float, float, str], ...]
    is_probability: bool
    synthetic: bool
    lowest: float
    highest: float
    model: model_info.ModelInfo = field(default_factory=model_info.ModelInfo)
    training: QgsVectorLayer | None = None

    def layers(self, language: str) -> tuple[list[QgsRasterLayer], list[QgsRasterLayer]]:
        """Return the training points, framed, to lie over the base map, and the raster, coloured and labelled in a
        language, to lie below it."""
        raster = QgsRasterLayer(self.path, self.titles[language])
        if not raster.isValid():
            raise SilkroadError("raster_unreadable", path=self.path, reason="")
        paint(raster, self, language)
        return [framed(self.training, language)] if self.training else [], [raster]

    def margin(self, spec: SheetSpec, language: str) -> Margin:
        """Return the words about the classes, and the source: the raster with its method."""
        model = [
            term("credit_raster", language).format(name=self.titles[language]),
            *model_credit(spec.model, language),
        ]
        source = ("，" if language == "zh" else ", ").join(model)
        return Margin({"prospectivity": subject_note(spec, self.is_probability, language)}, sources=[source])

    def completed(self, spec: SheetSpec) -> SheetSpec:
        """Return the specification with what the raster says of its model and of its data."""
        return replace(spec, synthetic=spec.synthetic or self.synthetic, model=spec.model.over(self.model))


def classify(path: str, progress=None) -> ScoreClasses:
    """Read a score raster once and return its classes.

    Raises SilkroadError for a raster that cannot be read, has no coordinate system or no data.
    """
    with RasterStack([path]) as stack:
        if not stack.grid.crs_wkt:
            raise SilkroadError("crs_missing", path=path)
        areas, row_areas = AreaByScore(), stack.grid.row_areas()

        def add(block, arrays):
            areas.add(block.values(0), block.areas(0, row_areas))

        stack.fold(add, progress)
        metadata = stack.metadata(0)
    info = parse(metadata)
    titles = {code: info.title(code, stack.names[0]) for code in LANGUAGES}
    found, model = of_areas(areas, path, titles, info.synthetic), model_info.parse(metadata)
    return replace(found, model=model, is_probability=found.is_probability and model.probability is not False)


def of_areas(areas: AreaByScore, path: str, titles: dict[str, str], synthetic: bool = False) -> ScoreClasses:
    """Return the classes of scores whose areas are known; raises SilkroadError all_nodata where there are none."""
    if not len(areas.values):
        raise SilkroadError("all_nodata", path=path)
    table = _colours()
    breaks = areas.breaks([percent for percent, _ in table])
    colours = [colour for _, colour in table[: len(breaks) - 1]] + [table[-1][1]]
    return ScoreClasses(
        path=path,
        titles=titles,
        classes=tuple((low, share, colour) for (low, share), colour in zip(breaks, colours, strict=True)),
        is_probability=bool(areas.values[0] >= 0 and areas.values[-1] <= 1),
        synthetic=synthetic,
        lowest=float(areas.values[0]),
        highest=float(areas.values[-1]),
    )


def framed(training: QgsVectorLayer, language: str) -> QgsVectorLayer:
    """Return a copy of training points as frames about the deposits from which a model was made."""
    copy = copied(training, TRAINING.key)
    styles.apply(copy, TRAINING.key, "", language)
    copy.setName(term(TRAINING.term, language))
    # Symbols of deposits are modest here; the frames about them are of the size that they have on other maps.
    shrink_symbols(copy, 1 / MODEST)
    copy.removeCustomProperty(SHRUNK)
    return copy


def _colours() -> list[tuple[float, str]]:
    return [(float(row["top_percent"]), row["colour"]) for row in tables.controlled("prospectivity_classes")]


def paint(raster: QgsRasterLayer, classes: ScoreClasses, language: str) -> None:
    """Colour a raster by the classes and label them in a language."""
    raster.setCustomProperty(KEY, "posterior")
    shader = QgsColorRampShader()
    shader.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
    shader.setColorRampItemList(_items(classes, language))
    function = QgsRasterShader()
    function.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(raster.dataProvider(), 1, function)
    raster.setRenderer(renderer)


def _items(classes: ScoreClasses, language: str) -> list[QgsColorRampShader.ColorRampItem]:
    """Return the classes from low to high: QGIS reads the value of an item as its upper end."""
    items, upper, above = [], float("inf"), 0.0
    for index, (low, share, colour) in enumerate(classes.classes):
        last = index == len(classes.classes) - 1
        text = label(classes, low, above, share, last and index > 0, language)
        # A cell that rounds to a break belongs to the class above it.
        items.append(QgsColorRampShader.ColorRampItem(upper, QColor(colour), text))
        upper, above = low - float(rounding_step(low)) / 2, share
    return items[::-1]


def label(classes: ScoreClasses, low: float, above: float, share: float, rest: bool, language: str) -> str:
    """Return the words of a class: its lower break and the area that it takes."""
    between = classes.lowest >= 0 and classes.highest <= 1
    write = probability if between else (lambda value, code: number(value, code, 3))
    low_share, high_share = _percent(above, language), _percent(share, language)
    if rest:
        return f"< {write(classes.classes[-2][0], language)}    {term('sheet_top_rest', language)}"
    key = "sheet_top_area" if above else "sheet_top_first"
    return f"≥ {write(low, language)}    {term(key, language).format(low=low_share, high=high_share)}"


def _percent(value: float, language: str) -> str:
    return fixed(value, language, 0 if abs(value - round(value)) < 0.05 else 1)
