"""What the study already knows of an algorithm's parameters: its evidence, deposits, study area, files to write."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFolderDestination,
)

from ...catalogue.study import Run
from ...catalogue.study_status import Status
from ...i18n import N_, interface_language, tr
from ..steps import MAX_AREA
from .phrases import proxy_of
from .session import Session

PROVIDER = "silkroad"
# The algorithms that every installation has, with their titles: one that is not registered is shown as missing.
EXPECTED = {
    "model": {
        "weights_of_evidence": N_("Weights of evidence"),
        "logistic_regression": N_("Logistic regression"),
        "machine_learning": N_("Machine learning"),
        "index_overlay": N_("Index overlay"),
        "fuzzy_overlay": N_("Fuzzy overlay"),
    },
    "validation": {
        "validate_prospectivity": N_("Validate prospectivity"),
        "cross_validate": N_("Cross-validate model"),
        "compare_models": N_("Compare models"),
    },
    "targets": {"delineate_targets": N_("Delineate targets"), "target_cards": N_("Target cards")},
}
GROUPS = {"model": ("prospectivity",), "validation": ("validation", "uncertainty"), "targets": ("targets",)}
# Parameters that take the score of one model, and the outputs that say how uncertain it is.
SCORE = ("INPUT", "SCORE")
SPREADS = ("OUTPUT_STD", "OUTPUT_STD_WEIGHTS")
MEAN = "OUTPUT_MEAN"
# Weights of evidence cuts a layer within this largest area; the panel uses the same.
LARGEST_AREA = {"weights_of_evidence": MAX_AREA}
# Weighs its layers by numbers, for which the importance of the proxies is a first guess.
WEIGHTED = "index_overlay"


def algorithms(step: str) -> list[tuple[str, str, bool]]:
    """Return (id, title, whether it is there) of the algorithms of a step, from the registry."""
    found = {item.name(): item for item in _registered()}
    named = [found[name] for name in EXPECTED[step] if name in found]
    named += [
        item
        for item in found.values()
        if item.groupId() in GROUPS[step] and item not in named and (step != "model" or _is_model(item))
    ]
    missing = [(f"{PROVIDER}:{name}", tr(title), False) for name, title in EXPECTED[step].items() if name not in found]
    return [(item.id(), item.displayName(), True) for item in named] + missing


def transforms() -> list[tuple[str, str]]:
    """Return (id, title) of the algorithms that make another raster of evidence from one."""
    return [(item.id(), item.displayName()) for item in _registered() if _is_transform(item)]


def _registered() -> list[QgsProcessingAlgorithm]:
    provider = QgsApplication.processingRegistry().providerById(PROVIDER)
    return list(provider.algorithms()) if provider is not None else []


def _is_model(algorithm: QgsProcessingAlgorithm) -> bool:
    """Tell whether an algorithm makes a score from several rasters of evidence."""
    scores = any(item.type() == "outputRaster" for item in algorithm.outputDefinitions())
    return scores and any(map(_takes_rasters, algorithm.parameterDefinitions()))


def _is_transform(algorithm: QgsProcessingAlgorithm) -> bool:
    kinds = {item.name(): item.type() for item in algorithm.parameterDefinitions()}
    alone = "raster" in kinds.values() and not {"multilayer", "source", "vector"} & set(kinds.values())
    grouped = algorithm.groupId() in ("evidence", "prospectivity")
    return grouped and alone and kinds.get("INPUT") == "raster" and kinds.get("OUTPUT") == "rasterDestination"


def _takes_rasters(definition) -> bool:
    return definition.type() == "multilayer" and definition.layerType() == Qgis.ProcessingSourceType.Raster


def create(algorithm: str) -> QgsProcessingAlgorithm | None:
    """Return a fresh instance of a registered algorithm, None for one that is not there."""
    known = QgsApplication.processingRegistry().algorithmById(algorithm)
    return known.create() if known is not None else None


def filled(session: Session, algorithm: QgsProcessingAlgorithm, model: Run | None = None) -> dict[str, object]:
    """Return the parameters of an algorithm that the study knows; ``model``: whose score is judged or used."""
    names = {item.name() for item in algorithm.parameterDefinitions()}
    evidence = session.used_evidence()
    known = {
        "DEPOSITS": session.training(),
        "HOLDOUT": session.study.holdout,
        "MASK": session.mask(),
        "TEMPLATE": session.mask(),
        "SEED": session.study.seed,
        # To a validation it says that the score is a probability, which is for the user to say.
        "UNIT_AREA": (session.study.cell_size / 1000) ** 2 if algorithm.groupId() in GROUPS["model"] else None,
        "TYPES": ",".join(item.kind for item in evidence) if "EVIDENCE" in names else "",
        "LANGUAGE": interface_language(),
        "MAX_AREA": LARGEST_AREA.get(algorithm.name()),
    }
    if algorithm.name() == WEIGHTED:
        known["WEIGHTS"] = "; ".join(str(_importance(session, item.key)) for item in evidence)
    found = {name: value for name, value in known.items() if name in names and value not in ("", None)}
    for definition in algorithm.parameterDefinitions():
        value = _layers(session, algorithm, definition, model)
        if value:
            found[definition.name()] = value
    return found | destinations(algorithm, session.new_folder(algorithm.id()))


def _layers(session, algorithm, definition, model):
    """Return what a parameter for layers takes from the study."""
    name, kind = definition.name(), definition.type()
    if _takes_rasters(definition):
        # A model is made from evidence; whatever else takes several rasters takes the scores of models.
        if name == "EVIDENCE" or algorithm.groupId() in GROUPS["model"]:
            return [item.source for item in session.used_evidence()]
        return scores_of(session)
    if kind == "raster" and model is not None:
        return _of_model(session, model, name)
    if kind == "file" and name == "MODEL":
        runs = [model] if model is not None else reversed(session.study.of_step("model"))
        return next((path for run in runs if (path := _existing(run, "OUTPUT_MODEL"))), None)
    if kind in ("source", "vector") and name == "INPUT":
        made = [main_output(run, "outputVector") for run in session.study.of_step("targets") if not run.problem]
        return next((path for path in reversed(made) if path), None)
    return None


def _of_model(session, model: Run, name: str) -> str | None:
    """Return the score of a model, or how uncertain it is: from runs that repeat the model, else from itself."""
    if name in SCORE:
        return main_output(model)
    repeated = [run for run in session.study.of_step("validation") if run.of == model.id and _existing(run, MEAN)]
    if name in ("MEAN", "SPREAD"):
        last = repeated[-1:]
        pairs = [(_existing(run, MEAN), _existing(run, SPREADS[0])) for run in last]
        pairs += [(main_output(model), _spread(model))]
        return pairs[0][name == "SPREAD"] or None
    return _spread(model) or None if name == "UNCERTAINTY" else None


def _spread(model: Run) -> str:
    return next((path for output in SPREADS if (path := _existing(model, output))), "")


def _importance(session: Session, key: str) -> int:
    """Return the importance of a proxy; that of a helpful one for a raster added by hand."""
    proxy = proxy_of(session.system, key)
    return proxy.importance if proxy is not None else 1


def _existing(run: Run, output: str) -> str:
    path = run.outputs.get(output, "")
    return path if isinstance(path, str) and path and Path(path).exists() else ""


def scores_of(session: Session) -> list[str]:
    """Return the scores of the models of the study that are not failed."""
    runs = [run for run in session.study.of_step("model") if session.judge.run(run).status is not Status.FAILED]
    return [path for path in map(main_output, runs) if path]


def main_output(run: Run, kind: str = "outputRaster") -> str:
    """Return the first raster that a run has made (or the first layer of another kind), empty if none."""
    algorithm = create(run.algorithm)
    if algorithm is None:
        return ""
    for definition in algorithm.outputDefinitions():
        value = run.outputs.get(definition.name())
        if definition.type() == kind and isinstance(value, str) and Path(value.partition("|")[0]).exists():
            return value
    return ""


def destinations(algorithm: QgsProcessingAlgorithm, folder: str) -> dict[str, str]:
    """Return a file in the folder for everything that an algorithm writes."""
    found = {}
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFolderDestination):
            found[name] = folder
            continue
        stem = name.lower().removeprefix("output").strip("_") or algorithm.name()
        stem = "report" if stem == "html" else stem
        found[name] = f"{folder}/{stem}.{definition.defaultFileExtension()}"
    return found
