"""The plots of the workbench, in the order of the list; ``kind`` tells how to add one."""

from . import (
    biplot,
    boxplots,
    control_chart,
    cumulative,
    duplicates,
    fractal,
    histogram,
    matrix,
    scatter,
    spider,
    ternary,
    variogram,
)
from .kind import Kind

KINDS: dict[str, Kind] = {
    "histogram": histogram.KIND,
    "ecdf": cumulative.ECDF,
    "probability": cumulative.PROBABILITY,
    "boxplots": boxplots.KIND,
    "scatter": scatter.KIND,
    "matrix": matrix.KIND,
    "ternary": ternary.KIND,
    "spider": spider.KIND,
    "biplot": biplot.KIND,
    "fractal": fractal.KIND,
    "variogram": variogram.KIND,
    "lag_pairs": variogram.PAIRS_KIND,
    "duplicates": duplicates.KIND,
    "control_chart": control_chart.KIND,
}
