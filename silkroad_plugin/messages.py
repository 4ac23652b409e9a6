"""What the plugin says when it refuses, in the interface language."""

import errno

from .core.errors import SilkroadError
from .i18n import interface_language, labelled, listed, tr
from .numbers import counted, given
from .refusals import (
    eis_systems,
    element_atlas,
    general,
    geochemistry_anomalies,
    geochemistry_data,
    geochemistry_description,
    geochemistry_import,
    geochemistry_mapping,
    geochemistry_maps,
    geochemistry_multivariate,
    geochemistry_quality,
    geochemistry_samples,
    geochemistry_statistics,
    geochemistry_workbench,
    geological_maps,
    inputs,
    knowledge_driven,
    map_sheets,
    methods,
    mineral_systems,
    models,
    plots,
    rasters,
    studies,
    studies_shipped,
    targets,
    thematic_maps,
    validation,
    vector_evidence,
    weights_tables,
)

# QGIS's installers bring the first two, some systems lack them; the last is an extra everywhere but on Debian.
OPTIONAL_LIBRARIES = ("scipy", "matplotlib", "sklearn")
PACKAGES = {"sklearn": "scikit-learn"}  # where the package is not called as the module

# Each text names the input, says what is wrong and what to do.
TEXTS = {
    **eis_systems.TEXTS,
    **element_atlas.TEXTS,
    **general.TEXTS,
    **geochemistry_anomalies.TEXTS,
    **geochemistry_data.TEXTS,
    **geochemistry_description.TEXTS,
    **geochemistry_import.TEXTS,
    **geochemistry_mapping.TEXTS,
    **geochemistry_multivariate.TEXTS,
    **geochemistry_maps.TEXTS,
    **geochemistry_samples.TEXTS,
    **geochemistry_quality.TEXTS,
    **geochemistry_statistics.TEXTS,
    **geochemistry_workbench.TEXTS,
    **geological_maps.TEXTS,
    **inputs.TEXTS,
    **methods.TEXTS,
    **mineral_systems.TEXTS,
    **models.TEXTS,
    **plots.TEXTS,
    **rasters.TEXTS,
    **studies.TEXTS,
    **knowledge_driven.TEXTS,
    **map_sheets.TEXTS,
    **validation.TEXTS,
    **vector_evidence.TEXTS,
    **studies_shipped.TEXTS,
    **targets.TEXTS,
    **thematic_maps.TEXTS,
    **weights_tables.TEXTS,
}


def refusal(error: BaseException | None) -> SilkroadError | None:
    """Return the refusal that an exception stands for, None for one that is a fault of ours."""
    if isinstance(error, SilkroadError):
        return error
    if isinstance(error, ImportError) and (error.name or "").partition(".")[0] in OPTIONAL_LIBRARIES:
        return _missing(error.name.partition(".")[0])
    if isinstance(error, MemoryError):
        return SilkroadError("no_memory")
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return SilkroadError("disk_full", path=error.filename or "")
    return None


def describe(error: SilkroadError, language: str | None = None) -> str:
    """Put an error of the core into words, numbers and lists written as the language does: that of the interface, or
    the one named."""
    language = language or interface_language()
    values = {
        name: value if isinstance(value, int | float) else _in_words(value, language)
        for name, value in error.values.items()
    }
    text = TEXTS[error.code]
    told = counted(tr(text, language), language, **values)
    # One element's error among many: the name of its field stands in front.
    return labelled(values["field"], told, language) if "field" in values and "{field}" not in text else told


def _in_words(value, language: str):
    if isinstance(value, list | tuple):
        # Words may hold commas.
        kind = "names" if any(isinstance(part, str) for part in value) else "words"
        return listed((str(_in_words(part, language)) for part in value), language, kind)
    return given(value, language) if isinstance(value, int | float) else value


def _missing(module: str) -> SilkroadError:
    return SilkroadError("missing_library", library=PACKAGES.get(module, module), debian=f"python3-{module}")
