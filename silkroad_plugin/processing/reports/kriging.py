"""The report of kriging: samples, variogram, neighbourhood and cross-validation."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.cross_validation import CrossValidation
from ...core.geochemistry.kriging import Kriging
from ...i18n import listed, tr
from ...io.grid import Grid
from ...io.plots.observed_estimated import ObservedEstimated
from ...io.report import Report
from ...numbers import NBSP, fixed, given
from ..inputs.mapped import Mapped
from ..inputs.variogram import SCALES
from . import variogram

POOR = (0.5, 2.0)  # MSDR outside these: the variogram does not go with the errors


@dataclass(frozen=True)
class Kriged:
    """What was done: ``method`` in words, ``scale`` of the values, the variogram's ``run`` and cross-validation;
    ``drift``: the titles of the rasters that the trend follows."""

    mapped: Mapped
    grid: Grid
    method: str
    scale: str
    kriging: Kriging
    run: variogram.Run
    validation: CrossValidation
    drift: Sequence[str] = ()


def write_report(done: Kriged, language: str, path: str) -> None:
    """Write the report."""
    title = tr("Kriging of {element}").format(element=done.mapped.element)
    report = Report(title, language, done.mapped.titles[language])
    kriging, metres = done.kriging, f"{NBSP}{tr('m', language)}"
    radius = tr("no limit") if np.isinf(kriging.radius) else given(kriging.radius, language) + metres
    report.facts(
        [
            *variogram.samples_facts(done.mapped, language),
            (tr("Method"), done.method),
            *([(tr("External drift"), listed(done.drift, language, "titles"))] if done.drift else []),
            (tr("Values"), tr(SCALES[done.scale])),
            (tr("Nearest samples that count"), tr("all") if kriging.neighbours is None else kriging.neighbours),
            (tr("Search radius"), radius),
            (tr("Least number of samples"), kriging.fewest),
            (tr("Cells"), f"{fixed(done.grid.width, language)} × {fixed(done.grid.height, language)}"),
            (tr("Cell size"), given(done.grid.cell_metres, language) + metres),
        ]
    )
    report.heading(tr("Variogram"))
    if done.kriging.degree or done.drift:
        report.paragraph(tr("Of the residuals from the trend, by ordinary least squares."))
    variogram.add_model(report, done.run, language)
    report.heading(tr("Cross-validation, each sample left out"))
    _add_validation(report, done.validation)
    report.save(path)


def _add_validation(report: Report, found: CrossValidation) -> None:
    report.facts(
        [
            (tr("Samples with an estimate"), found.count),
            (tr("Mean error (about 0)"), found.mean_error),
            (tr("Mean absolute error"), found.mean_absolute_error),
            (tr("Root mean square error"), found.root_mean_square_error),
            (tr("Mean of squared error over variance (about 1)"), found.mean_squared_deviation_ratio),
            (tr("Correlation of observed and estimated"), found.correlation),
        ]
    )
    low, high = POOR
    if not low <= found.mean_squared_deviation_ratio <= high:
        report.note(
            tr(
                "Errors are not of the size that the variance tells: the variogram does not suit the samples. Look at "
                "outliers, at logarithms, at the nugget, and at whether the surveys are levelled."
            )
        )
    caption = tr("Observed values against those estimated from the other samples.")
    report.plot(ObservedEstimated(found.observed, found.estimate), caption)
