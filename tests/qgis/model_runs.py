"""How the tests run a model algorithm on the small study."""

from qgis.core import NULL, QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer

from tests.qgis.woe_study import Listener


def run(algorithm, parameters, feedback=None):
    """Run as the toolbox does; return results with layers in place of the tables, and what was said."""
    feedback = feedback or Listener()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    made = algorithm().create()
    good, message = made.checkParameterValues(parameters, context)
    if not good:
        raise QgsProcessingException(message)
    results, done = made.run(parameters, context, feedback, {}, False)
    assert done, feedback.text()
    for name in {"OUTPUT_TABLE", "OUTPUT_DEPENDENCE"} & results.keys():
        layer = context.takeResultLayer(results[name])
        results[name] = layer or QgsVectorLayer(results[name], "table", "ogr")
    return results, feedback.text()


def parameters(study, **changes):
    """Return the parameters of a model on the study."""
    usual = {
        "EVIDENCE": [study.path("distance"), study.path("units")],
        "TYPES": "ascending, categorical",
        "DEPOSITS": study.deposits,
        "OUTPUT": str(study.folder / "out" / "score.tif"),
        "OUTPUT_TABLE": "memory:",
        "OUTPUT_MODEL": str(study.folder / "out" / "model.silkmodel"),
        "OUTPUT_HTML": str(study.folder / "out" / "report.html"),
    }
    return {key: value for key, value in (usual | changes).items() if value is not None}


def rows_of(layer):
    """Return the rows of a table as dictionaries."""
    names = layer.fields().names()
    rows = [[None if value == NULL else value for value in one.attributes()] for one in layer.getFeatures()]
    return [dict(zip(names, row, strict=True)) for row in rows]
