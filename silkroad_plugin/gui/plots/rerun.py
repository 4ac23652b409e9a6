"""Weights of evidence again with a cut by hand: the parameters of the earlier run, as far as they can be found."""

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QDateTime

from ...catalogue import tree
from ...processing.plots import features, tables

WEIGHTS = "silkroad:weights_of_evidence"
OUTPUTS = "OUTPUT_"


def parameters(project: QgsProject, layer: QgsMapLayer, item: str, cut: str) -> tuple[dict, list[str]]:
    """Return the parameters of a new run in which ``item`` of a weights table is cut by hand, and what they lack.

    They are those of the run that made the table where Processing's history knows it; otherwise the rasters are
    those of the project that bear the names of the table, and the deposits the training set. Names of evidence
    layers that are not there come second.
    """
    names, known, lacking = list(tables.kinds(layer)), _earlier(layer), []
    if known is None:
        lacking = [name for name in names if _raster(project, name) is None]
        names = [name for name in names if name not in lacking]
        known = _from_project(project, layer, names)
    cuts = [cut if name == item else _present_cut(layer, name) for name in names]
    return {**known, "RULE": "manual", "CUTS": ", ".join(cuts)}, lacking


def _present_cut(layer, name) -> str:
    """Return the cut that a layer has in the table, empty where it has none."""
    if not any(name == code for code, _ in tables.ordered_layers(layer, "en")):
        return ""
    plot = tables.classes(layer, name).plot
    return "" if plot.cut is None else plot.cut_text(plot.cut)


def _earlier(layer):
    """Return the inputs of the latest run in Processing's history that wrote the table."""
    places = {layer.id(), layer.source(), layer.source().partition("|")[0]}
    entries = QgsGui.historyProviderRegistry().queryEntries(QDateTime(), QDateTime(), "processing")
    for entry in sorted(entries, key=lambda one: one.timestamp, reverse=True):
        run = entry.entry
        made = (run.get("results") or {}).get("OUTPUT_WEIGHTS")
        if run.get("algorithm_id") == WEIGHTS and made in places:
            inputs = (run.get("parameters") or {}).get("inputs") or {}
            return {name: value for name, value in inputs.items() if not name.startswith(OUTPUTS)}
    return None


def _from_project(project, layer, names):
    kinds, training = tables.kinds(layer), tree.layer_of(project, "training")
    known = {
        "EVIDENCE": [_raster(project, name).id() for name in names],
        "TYPES": ",".join(kinds[name] for name in names),
    }
    return known if training is None else {**known, "DEPOSITS": training.id()}


def _raster(project, name):
    return next((layer for layer in project.mapLayersByName(name) if features.can_sample(layer)), None)
