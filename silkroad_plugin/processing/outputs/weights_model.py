"""Weights of evidence as a saved model."""

from ...i18n import glossary
from ...io import model_file
from ...io.predictors import to_json
from ...io.weights_of_evidence import predictor
from ..reports.weights_findings import Run
from .models import evidence_records, seen_classes, training_points, versions


def weights_model(run: Run, algorithm: str, recipe: dict, around: list) -> model_file.ModelFile:
    """Return a finished run as it is saved; ``recipe``: what the algorithm was told; ``around``: all deposits inside
    the grid, as ``training_points`` takes them."""
    model = run.fitted.model
    return model_file.ModelFile(
        algorithm=algorithm,
        parameters=recipe,
        evidence=tuple(evidence_records(run.layers, [seen_classes(layer.classes) for layer in model.layers])),
        deposits=training_points(run.ledger.points, run.fitted.deposits.used, run.grid.crs_wkt, around),
        predictor=to_json(predictor(model)),
        metrics={"deposits": model.deposits, "auc": run.conditions.auc, "t_over_n": run.conditions.omnibus.ratio},
        versions=versions(),
        method=glossary()["weights_of_evidence"],
        unit_area_km2=model.unit_area_km2,
        score=glossary()["posterior_probability"],
        probability=not run.conditions.omnibus.far,
    )
