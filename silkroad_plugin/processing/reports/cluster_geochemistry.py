"""The report of clusters: the dendrogram, and what is in each cluster."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.clusters import Tree
from ...i18n import listed, tr
from ...io.plots.dendrogram import LEAVES, Dendrogram
from ...io.report import Figure, Report
from ...numbers import content_unit, number
from ..algorithms.geochemistry_multivariate.cluster_geochemistry import DATA, ELEMENTS, LINKAGES, MODES
from ..inputs.contents import REPORT_UNIT, Contents

ROW = 0.24  # inches of a figure for each element
WITHOUT_NAMES = 6.0  # inches of a tree of so many leaves that they have no names
SOURCES = (
    "Ward, J. H. (1963): Hierarchical grouping to optimize an objective function. Journal of the American Statistical "
    "Association 58, 236–244.",
    "Murtagh, F. and Legendre, P. (2014): Ward’s hierarchical agglomerative clustering method: which algorithms "
    "implement Ward’s criterion? Journal of Classification 31, 274–295.",
)


@dataclass(frozen=True)
class Run:
    """A tree of elements or samples and the cluster of each; ``fids``: the samples with all elements."""

    contents: Contents
    mode: str
    data: str
    linkage: str
    tree: Tree
    cluster: np.ndarray
    fids: np.ndarray

    @property
    def cut(self) -> float | None:
        """The height between the last join within clusters and the first between them; None for one cluster."""
        clusters, heights = int(self.cluster.max()), self.tree.heights
        above = heights[len(heights) - clusters + 1 :]
        below = heights[: len(heights) - clusters + 1]
        return float((above[0] + (below[-1] if below.size else 0)) / 2) if above.size else None

    def leaf(self, node: int) -> str:
        """Return what to call a node: an element, a sample, or the join of this number."""
        leaves = len(self.cluster)
        if node >= leaves:
            return f"#{node - leaves + 1}"
        return self.contents.fields[node] if self.mode == ELEMENTS else str(self.fids[node])

    def joins(self) -> Iterator[tuple]:
        """Yield the rows of the table of joins."""
        for first, second, distance, members in self.tree.joins.tolist():
            yield self.leaf(int(first)), self.leaf(int(second)), distance, int(members)

    def elements(self) -> list[tuple]:
        """Return the rows of the table of elements, in the order of the dendrogram."""
        order = self.tree.order.tolist()
        return [(self.contents.fields[i], int(self.cluster[i]), place) for place, i in enumerate(order, 1)]


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    subtitle = " · ".join((tr(MODES[run.mode]), tr(DATA[run.data]), tr(LINKAGES[run.linkage])))
    report = Report(tr("Cluster elements or samples"), language, subtitle)
    for text in run.contents.findings(language):
        report.note(text)
    of_elements = run.mode == ELEMENTS
    names = tuple(run.contents.names) if of_elements else tuple(str(fid) for fid in run.fids)
    high = max(4.0, 1 + ROW * len(names)) if len(names) <= LEAVES else WITHOUT_NAMES
    report.plot(Dendrogram(run.tree.joins, run.tree.order, names, run.cut), tr("Dendrogram with the cut"), (7.2, high))
    if of_elements:
        rows = [
            [group, listed([name for name, one in zip(names, run.cluster, strict=True) if one == group], language)]
            for group in range(1, int(run.cluster.max()) + 1)
        ]
        report.table([tr("Cluster"), tr("Elements")], rows)
    else:
        _means(report, run, language)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _means(report: Report, run: Run, language: str) -> None:
    """Add the geometric mean of each element in each cluster."""
    log = np.log(run.contents.values[run.contents.known])
    groups = range(1, int(run.cluster.max()) + 1)
    means = [np.exp(log[run.cluster == group].mean(0)) for group in groups]
    header = [tr("Element"), *(tr("Cluster {number}").format(number=group) for group in groups)]
    rows: list[list] = [[tr("Samples"), *(int((run.cluster == group).sum()) for group in groups)]]
    for place, name in enumerate(run.contents.names):
        rows.append([name, *(Figure(number(float(mean[place]), language, 3)) for mean in means)])
    caption = tr("Geometric means ({unit}, or in the unit of the field where that is no mass fraction)")
    report.table(header, rows, caption.format(unit=content_unit(REPORT_UNIT, language)))
