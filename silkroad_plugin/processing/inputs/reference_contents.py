"""What contents are compared with: a background, a reference composition, or the user's own table."""

from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsProcessingParameterVectorLayer

from ...core.errors import SilkroadError
from ...i18n import N_, interface_language, some, tr
from .samples import naming

MEDIAN, CLIPPED, OWN = "median", "clipped", "table"
BACKGROUNDS = {
    MEDIAN: N_("Background: median of the samples"),
    CLIPPED: N_("Background: mean of lg after clipping at ± 3 S"),
}
REFERENCES = {
    "earth_crust_vinogradov_1962": N_("Clarke: Earth’s crust (Vinogradov 1962)"),
    "upper_crust_rudnick_gao_2003": N_("Clarke: upper continental crust (Rudnick and Gao 2003)"),
    "stream_sediments_china_chi_yan_2007": N_("Clarke: stream sediments of China (Chi and Yan 2007)"),
    "soils_china_cnemc_1990": N_("Clarke: soils of China (CNEMC 1990)"),
    "soils_world_vinogradov_1957": N_("Clarke: soils of the world (Vinogradov 1957)"),
    OWN: N_("Own table"),
}
BASES = BACKGROUNDS | REFERENCES
# How sure a figure of a reference composition is; the first asks for no care.
COMPARED = "compared"
MARKS = {
    COMPARED: N_("compared with a printed copy"),
    "from_memory": N_("noted from memory: check it in the source before you publish"),
    "doubtful": N_("doubtful: check it in the source before use"),
}
TABLE_FIELDS = ("component", "value", "unit")


@dataclass(frozen=True)
class Reference:
    """The columns that a reference has, with what each is divided by (elements) and how sure that is (codes)."""

    columns: tuple
    values: np.ndarray
    marks: tuple[str, ...]


def add_base(algorithm, bases: dict[str, str] = BASES) -> None:
    """Add BASE, what contents are compared with, and TABLE, the user's own."""
    algorithm.addParameter(algorithm.choices.parameter("BASE", tr("Compare with"), bases, MEDIAN))
    kinds, title = [Qgis.ProcessingSourceType.Vector], tr("Own table (component, value, unit)")
    algorithm.addParameter(QgsProcessingParameterVectorLayer("TABLE", title, kinds, None, True))


def read_composition(algorithm, base: str, context) -> dict:
    """Return the composition that was chosen, by component; raises SilkroadError where the own table is none."""
    from ...io.geochemistry.references import composition, own_table

    if base != OWN:
        return composition(base)
    layer = algorithm.parameterAsVectorLayer(algorithm.parameters, "TABLE", context)
    if layer is None:
        raise SilkroadError("reference_table_missing", input=algorithm.label("TABLE"))
    names = layer.fields().names()
    missing = [name for name in TABLE_FIELDS if name not in names]
    if missing:
        told = {"input": algorithm.label("TABLE"), "name": layer.name(), "missing": missing}
        raise SilkroadError("reference_table_fields", **told)
    rows = [[feature[name] for name in TABLE_FIELDS] for feature in layer.getFeatures()]
    return own_table(rows, layer.name())


def compared_with(columns, composition: dict, base: str, feedback) -> Reference:
    """Return the columns that a composition has with its contents in their units; tells which it lacks, and which of
    its figures are not sure. Raises SilkroadError reference_nothing, unit_unknown."""
    from ...io.geochemistry.references import component_of, content_of

    components, values = [], []
    for column in columns:
        with naming(column.field):
            components.append(component_of(column, composition))
            values.append(content_of(column, composition))
    language = interface_language()
    lacking = [column.field for column, value in zip(columns, values, strict=True) if value is None]
    if len(lacking) == len(columns):
        raise SilkroadError("reference_nothing", reference=tr(BASES[base]), fields=lacking)
    if lacking:
        text = tr("Not in the reference, so left out: {fields}.")
        feedback.pushWarning(text.format(fields=some(lacking, language)))
    kept = [index for index, value in enumerate(values) if value is not None]
    marks = [composition[components[index]].mark for index in kept]
    for mark, title in MARKS.items():
        fields = [columns[index].field for index, own in zip(kept, marks, strict=True) if own == mark]
        if fields and mark != COMPARED:
            text = tr("{reference}, {mark}: {fields}.")
            told = {"reference": tr(BASES[base]), "mark": tr(title), "fields": some(fields, language)}
            feedback.pushWarning(text.format(**told))
    return Reference(tuple(columns[i] for i in kept), np.array([values[i] for i in kept]), tuple(marks))
