"""The plots of the workbench, in the order of the list; ``kind`` tells how to add one."""

from . import histogram, scatter
from .kind import Kind

KINDS: dict[str, Kind] = {
    "histogram": histogram.KIND,
    "scatter": scatter.KIND,
}
