"""Clusters of elements and of samples as a Processing algorithm."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ...inputs.numbers import number_parameter
from ...inputs.samples import naming_columns
from ...multivariate_algorithm import MultivariateAlgorithm
from ...outputs.tables import write_table

ELEMENTS, SAMPLES = "elements", "samples"
MODES = {ELEMENTS: N_("Elements (R-mode)"), SAMPLES: N_("Samples (Q-mode)")}
LOG, RANKS, LOG_RATIOS = "log", "ranks", "composition"
DATA = {
    LOG: N_("Logarithms, standardised"),
    RANKS: N_("Ranks (R-mode: Spearman’s correlation)"),
    LOG_RATIOS: N_("Centred log-ratios (compositional)"),
}
AVERAGE, WARD = "average", "ward"
LINKAGES = {
    AVERAGE: N_("Average"),
    "complete": N_("Complete"),
    "single": N_("Single"),
    WARD: N_("Ward (Q-mode only)"),
}
LINKAGE_OF = {ELEMENTS: AVERAGE, SAMPLES: WARD}
CLUSTERS = (("element", "text"), ("cluster", "integer"), ("place", "integer"))
JOINS = (("first", "text"), ("second", "text"), ("distance", "real"), ("members", "integer"))


class ClusterGeochemistry(MultivariateAlgorithm):
    """silkroad:cluster_geochemistry."""

    NAME = "cluster_geochemistry"
    TITLE = N_("Cluster elements or samples")
    TAGS = (N_("cluster analysis"), N_("dendrogram"), "Ward", N_("geochemistry"))
    HELP = N_(
        "<p>Joins what is alike, step by step, into a tree (dendrogram), and cuts it into clusters.</p>"
        "<p><b>Elements (R-mode).</b> The distance of two elements is 1 − r, r being their correlation, so that 0 is "
        "rising together and 2 is opposed; with <i>sign does not count</i> it is 1 − |r|. Of centred log-ratios the "
        "distance is the deviation of the logarithm of the ratio of the two elements (the root of the variation "
        "matrix, Aitchison 1986), the compositional way. Linkage average, complete or single.</p>"
        "<p><b>Samples (Q-mode).</b> Euclidean distances of standardised logarithms or ranks, or Aitchison’s distance "
        "(centred log-ratios, not standardised). Ward’s linkage (1963) with squared distances, “ward.D2” of R "
        "(Murtagh and Legendre 2014), joins what adds least to the spread within clusters. Up to 10,000 samples; for "
        "more use k-means of QGIS or of scores of components.</p>"
        "<p><b>Output.</b> R-mode: a table of elements with their cluster and their place in the dendrogram. Q-mode: "
        "the samples with field <i>cluster</i> (clusters are numbered in the order of the rows). Both: a table of "
        "joins with distances. The report has the dendrogram, and of samples the geometric mean of each element in "
        "each cluster. How many clusters there are is for the geologist to say: look for long branches.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        from qgis.core import QgsProcessingParameterBoolean

        self.add_inputs()
        self.addParameter(self.choices.parameter("MODE", tr("What is joined"), MODES, ELEMENTS))
        self.addParameter(self.choices.parameter("DATA", tr("Data"), DATA, LOG))
        linkages = {"usual": N_("The usual one: average for elements, Ward for samples")} | LINKAGES
        self.addParameter(self.choices.parameter("LINKAGE", tr("Linkage"), linkages, "usual"))
        self.addParameter(number_parameter("CLUSTERS", tr("Number of clusters"), 4, 1, whole=True))
        title = tr("R-mode: the sign of a correlation does not count")
        self.addParameter(QgsProcessingParameterBoolean("ABSOLUTE", title, False))
        self.add_layer(tr("Samples with clusters (Q-mode)"))
        self.add_table("OUTPUT_TABLE", tr("Elements with clusters (R-mode; table)"))
        self.add_table("OUTPUT_JOINS", tr("Joins (table)"))
        self.add_report()
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS_FOUND", tr("Number of clusters")))

    def compute(self, context, feedback):
        """Build the tree, cut it, write clusters and report."""
        from ....core.geochemistry.clusters import sample_tree
        from ...outputs.sample_styles import by_cluster
        from ...reports.cluster_geochemistry import Run, write_report

        mode, data, linkage = (self.choice(name, context) for name in ("MODE", "DATA", "LINKAGE"))
        contents = self.contents(feedback)
        linkage = LINKAGE_OF[mode] if linkage == "usual" else linkage
        known, values = contents.known, contents.values[contents.known]
        with naming_columns(contents.fields):
            if mode == ELEMENTS:
                absolute = self.parameterAsBool(self.parameters, "ABSOLUTE", context)
                tree = _tree_of_elements(values, data, linkage, absolute)
            else:
                tree = sample_tree(_coordinates(values, data), linkage)
        asked = self.parameterAsInt(self.parameters, "CLUSTERS", context)
        cluster = tree.cut(asked)
        run = Run(contents, mode, data, linkage, tree, cluster, self.samples.fid[known])
        results = {"OUTPUT_JOINS": write_table(self, "OUTPUT_JOINS", JOINS, run.joins(), context)}
        if mode == ELEMENTS:
            results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", CLUSTERS, run.elements(), context)
        else:
            rows = np.full(len(known), None, object)
            rows[known] = cluster.tolist()
            rows = [(value,) for value in rows]
            results["OUTPUT"] = self.write_layer([("cluster", "integer")], rows, context, feedback)
            self.style(results["OUTPUT"], lambda layer: by_cluster(layer, "cluster"))
        results |= self.report_to(lambda path, language: write_report(run, language, path), context)
        return results | {"CLUSTERS_FOUND": int(cluster.max())}


def _coordinates(values: np.ndarray, data: str) -> np.ndarray:
    """Return (n, p) what distances of samples are taken of."""
    from scipy.stats import rankdata

    from ....core.geochemistry.clusters import standardised
    from ....core.geochemistry.compositions import clr

    if data == LOG_RATIOS:
        return clr(values)
    return standardised(np.log10(values) if data == LOG else rankdata(values, axis=0))


def _tree_of_elements(values: np.ndarray, data: str, linkage: str, absolute: bool):
    from ....core.geochemistry.clusters import element_tree
    from ....core.geochemistry.compositions import variability
    from ....core.geochemistry.correlation import PEARSON, SPEARMAN, correlations

    if data == LOG_RATIOS:
        # 1 − r takes any distance as r = 1 − distance.
        if absolute:
            raise SilkroadError("absolute_log_ratios")
        return element_tree(1 - np.sqrt(np.maximum(variability(values).variation, 0)), linkage)
    method = SPEARMAN if data == RANKS else PEARSON
    found = correlations(np.log10(values) if data == LOG else values, method)
    return element_tree(found.coefficient, linkage, absolute)
