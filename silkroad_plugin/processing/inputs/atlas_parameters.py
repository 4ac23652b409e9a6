"""The parameters of the report and atlas of all elements that make its template, and a template read from a file."""

from qgis.core import Qgis, QgsProcessingParameterBoolean, QgsProcessingParameterField, QgsProcessingParameterString

from ...catalogue.geochemical_scales import PRESETS, USUAL
from ...core.errors import SilkroadError
from ...i18n import LANGUAGES, N_, NATIVE_NAMES, capital, interface_language, term, tr
from ...io import parameter_file
from ..titles import ESTIMATORS, THRESHOLD_RULES
from .decay import metres
from .mapped import add_substitute, advanced
from .numbers import number_parameter
from .percents import percents_parameter
from .sites import seed_parameter

KIND, VERSION = "silkroad:element_atlas", 1
# No table of a survey says what area a sample stands for at all elements alike.
RULES = {name: title for name, title in THRESHOLD_RULES.items() if name != "concentration_area"}
USUAL_RULES = ("iterative_clip", "median_mad", "tukey_fence", "cumulative_frequency")
ASKED = {"auto": N_("by the share that is censored")} | {
    code: title for code, title in ESTIMATORS.items() if code != "plain"
}
INTERPOLATIONS = {
    "idw": N_("Inverse distance weighting"),
    "kriging": N_("Ordinary kriging, the variogram fitted for each element"),
    "none": N_("None: the samples in the colours of their zones"),
}
TRANSFORMS = {"contents": N_("Contents as they are"), "logarithms": N_("Logarithms, brought back")}
PAPERS = {"A4": "A4", "A3": "A3"}
# Parameter -> row of the responsibility table.
CREDITS = {
    "ORGANISATION": "compiling_unit",
    "EDITOR": "chief_editor",
    "AUTHORS": "compiled_by",
    "DRAWN_BY": "drawn_by",
    "CHECKED_BY": "checked_by",
    "APPROVED_BY": "approved_by",
}
TEMPLATE = (
    "GROUP", "ESTIMATOR", "MOST_CENSORED", "RULES", "THRESHOLD", "PERCENTS", "SEED", "INTERPOLATION", "TRANSFORM",
    "CELL_SIZE", "NEIGHBOURS", "RADIUS", "POWER", "SUBSTITUTE", "PRESET", "LANGUAGES", "PAPER", "DPI", "TITLE",
    *CREDITS, "DRAFT",
)  # fmt: skip
TEXTS = ("GROUP", "PERCENTS", "TITLE", *CREDITS)


def add_statistics(algorithm) -> None:
    """Add what decides figures and thresholds."""
    add, choice = algorithm.addParameter, algorithm.choices.parameter
    add(QgsProcessingParameterField("GROUP", tr("Field of groups"), None, "INPUT", optional=True))
    add(choice("ESTIMATOR", tr("Estimator of censored contents"), ASKED, "auto", advanced=True))
    add(advanced(number_parameter("MOST_CENSORED", tr("Greatest share censored (%)"), 80, 0, 99)))
    add(choice("RULES", tr("Rules of thresholds, side by side"), RULES, list(USUAL_RULES), several=True))
    add(choice("THRESHOLD", tr("Rule that makes anomalies"), RULES, "cumulative_frequency"))
    add(percents_parameter())
    add(seed_parameter())


def add_maps(algorithm) -> None:
    """Add what decides the maps."""
    add, choice = algorithm.addParameter, algorithm.choices.parameter
    add(choice("INTERPOLATION", tr("Interpolation"), INTERPOLATIONS, "idw"))
    add(choice("TRANSFORM", tr("Values interpolated"), TRANSFORMS, "contents"))
    add(metres("CELL_SIZE", tr("Cell size (m; empty: by the extent)"), optional=True))
    add(number_parameter("NEIGHBOURS", tr("Nearest samples that count"), 12, 1, 1000, whole=True))
    title = tr("Search radius (m; empty: three times the spacing of samples)")
    add(metres("RADIUS", title, optional=True))
    add(advanced(number_parameter("POWER", tr("Power of the distance"), 2.0, 0.01, 20)))
    add_substitute(algorithm)
    add(choice("PRESET", tr("Scale of colours"), PRESETS, USUAL))


def add_pages(algorithm) -> None:
    """Add what decides the pages of the atlas."""
    add, choice = algorithm.addParameter, algorithm.choices.parameter
    native = {code: NATIVE_NAMES[code] for code in LANGUAGES}
    add(choice("LANGUAGES", tr("Languages"), native, list(LANGUAGES), several=True))
    add(choice("PAPER", tr("Paper"), PAPERS, "A4"))
    add(advanced(number_parameter("DPI", tr("Resolution (dots per inch)"), 200, 50, 1200, whole=True)))
    credits = {name: capital(term(key, interface_language())) for name, key in CREDITS.items()}
    for name, title in ({"TITLE": tr("Title")} | credits).items():
        add(QgsProcessingParameterString(name, title, optional=True))
    add(advanced(QgsProcessingParameterString("DATE", tr("Date (empty = today)"), optional=True)))
    draft = QgsProcessingParameterBoolean("DRAFT", tr("Mark as a draft"), True)
    synthetic = QgsProcessingParameterBoolean("SYNTHETIC", tr("Mark as made from synthetic data"), False)
    for parameter in (draft, synthetic):
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        add(parameter)


def with_template(algorithm, path: str, context) -> dict:
    """Return the parameters with those of a template file in the place of their own.

    Raises SilkroadError as ``parameter_file.read``, and template_value.
    """
    values = parameter_file.read(path, KIND, VERSION, TEMPLATE)
    for name, value in values.items():
        _refuse_kind(algorithm, path, name, value)
    merged = algorithm.choices.as_numbers({**algorithm.parameters, **values})
    good, reason = algorithm.checkParameterValues(merged, context)
    if not good:
        raise SilkroadError("template_value", path=path, reason=reason)
    return merged


def _refuse_kind(algorithm, path: str, name: str, value) -> None:
    """Refuse what JSON may hold but a parameter cannot: QGIS would take a number for a text, or a list for one."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    optional = bool(algorithm.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional)
    if name in ("RULES", "LANGUAGES"):
        fits = isinstance(value, list) and bool(value) and all(isinstance(part, str) for part in value)
    elif name in TEXTS or name in algorithm.choices.offered:
        fits = isinstance(value, str)
    elif name == "DRAFT":
        fits = isinstance(value, bool)
    else:
        fits = number
    codes = algorithm.choices.offered.get(name)
    if fits and codes is not None:
        fits = all(part in codes for part in (value if isinstance(value, list) else [value]))
    if not fits and not (value is None and optional):
        raise SilkroadError("template_value", path=path, reason=f"{name}: {value!r}")


def template_of(algorithm, context) -> dict[str, object]:
    """Return the values of a template as they are used, choices as codes, what was left empty as None or ""."""
    found: dict[str, object] = {}
    for name in TEMPLATE:
        definition = algorithm.parameterDefinition(name)
        if name in ("RULES", "LANGUAGES"):
            found[name] = algorithm.several(name, context)
        elif name in algorithm.choices.offered:
            found[name] = algorithm.choice(name, context)
        elif name in TEXTS:
            found[name] = algorithm.parameterAsString(algorithm.parameters, name, context)
        elif name == "DRAFT":
            found[name] = algorithm.parameterAsBool(algorithm.parameters, name, context)
        elif algorithm.parameters.get(name, definition.defaultValue()) in (None, ""):
            found[name] = None
        elif name in ("SEED", "NEIGHBOURS", "DPI"):
            found[name] = algorithm.parameterAsInt(algorithm.parameters, name, context)
        else:
            found[name] = algorithm.parameterAsDouble(algorithm.parameters, name, context)
    return found
