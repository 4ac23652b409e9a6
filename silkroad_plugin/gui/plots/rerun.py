"""Weights of evidence again with a cut by hand: the parameters of the earlier run, as far as they can be found."""

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QDateTime

from ...catalogue import study_store, study_values, tree
from ...processing.plots import features, tables

WEIGHTS = "silkroad:weights_of_evidence"
OUTPUTS = "OUTPUT_"
LAYERS = ("DEPOSITS", "MASK", "UNITS")


def parameters(project: QgsProject, layer: QgsMapLayer, item: str, cut: str) -> tuple[dict, list[str]]:
    """Return the parameters of a new run in which ``item`` of a weights table is cut by hand, and what they lack.

    They are those of the run that made the table where a study or Processing's history knows it; otherwise the
    rasters are those of the project that bear the names of the table, and the deposits the training set. Layers that
    the table does not use stay out, since without a cut each of their classes would get a weight. Names of evidence
    layers that are not there come second.
    """
    kinds, cuts, lacking = tables.kinds(layer), tables.present_cuts(layer), []
    known, wanted = _earlier(project, layer, list(kinds)), [name for name in kinds if name == item or name in cuts]
    if known is None:
        lacking = [name for name in wanted if _raster(project, name) is None]
        known = {"evidence": {name: _raster(project, name).id() for name in wanted if name not in lacking}}
        training = tree.layer_of(project, "training")
        known |= {} if training is None else {"DEPOSITS": training.id()}
    evidence = known.pop("evidence")
    names = [name for name in wanted if name in evidence]
    return {
        **known,
        "EVIDENCE": [evidence[name] for name in names],
        "TYPES": ",".join(kinds[name] for name in names),
        "RULE": "manual",
        "CUTS": ", ".join(cut if name == item else cuts[name] for name in names),
    }, lacking


def _earlier(project, layer, names):
    """Return the inputs of the latest run known to have written the table, "evidence" by name; None if none is."""
    places = {layer.id(), layer.source(), layer.source().partition("|")[0]}
    for made, inputs in _runs(project):
        rasters = inputs.get("EVIDENCE") or []
        if made in places and len(rasters) == len(names):
            known = {name: value for name, value in inputs.items() if not name.startswith(OUTPUTS)}
            for name in LAYERS:
                known[name] = _in_project(project, known.get(name))
            return {**known, "evidence": dict(zip(names, rasters, strict=True))}
    return None


def _runs(project):
    """Yield the weights table and the inputs of runs of the project's studies and of Processing's history, the latest
    of each first."""
    for study in study_store.read(project):
        for run in reversed(study.runs):
            if run.algorithm == WEIGHTS:
                yield run.outputs.get("OUTPUT_WEIGHTS"), study_values.revived(run.parameters)
    entries = QgsGui.historyProviderRegistry().queryEntries(QDateTime(), QDateTime(), "processing")
    for entry in sorted(entries, key=lambda one: one.timestamp, reverse=True):
        run = entry.entry
        if run.get("algorithm_id") == WEIGHTS:
            yield (run.get("results") or {}).get("OUTPUT_WEIGHTS"), (run.get("parameters") or {}).get("inputs") or {}


def _in_project(project, source):
    """Return the id of the layer with just this source, filter and all: the dialog would take one of the same file."""
    return next((one.id() for one in project.mapLayers().values() if one.source() == source), source)


def _raster(project, name):
    return next((layer for layer in project.mapLayersByName(name) if features.can_sample(layer)), None)
