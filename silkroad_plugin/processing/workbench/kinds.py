"""The plots of the workbench, in the order of the list; ``kind`` tells how to add one."""

from . import boxplots, cumulative, histogram, matrix, scatter
from .kind import Kind

KINDS: dict[str, Kind] = {
    "histogram": histogram.KIND,
    "ecdf": cumulative.ECDF,
    "probability": cumulative.PROBABILITY,
    "boxplots": boxplots.KIND,
    "scatter": scatter.KIND,
    "matrix": matrix.KIND,
}
