"""The start of QGIS: what the plugin loads then, and what waits for the first run."""

import subprocess
import sys

import pytest

from benchmarks.bench_panel import START
from silkroad_plugin.catalogue.eis_systems import Gap
from silkroad_plugin.core.geochemistry import clusters, correlation, indices, productivity, variogram_text
from silkroad_plugin.core.geochemistry.threshold_laboratory import NAMES
from silkroad_plugin.core.prospectivity.frequency_ratio import Empty
from silkroad_plugin.core.prospectivity.learners import Method
from silkroad_plugin.core.prospectivity.parameters import Rule
from silkroad_plugin.core.prospectivity.posterior import Variance
from silkroad_plugin.core.prospectivity.weights_of_evidence import Degenerate
from silkroad_plugin.core.prospectivity.weights_tables import MISSING_CLASS
from silkroad_plugin.processing import class_model
from silkroad_plugin.processing.algorithms.geochemistry_anomalies import delineate_anomalies, geochemical_indices
from silkroad_plugin.processing.algorithms.geochemistry_multivariate import (
    cluster_geochemistry,
    geochemical_correlation,
)
from silkroad_plugin.processing.algorithms.prospectivity import (
    import_mineral_system,
    information_value,
    machine_learning,
    weights_of_evidence,
)
from silkroad_plugin.processing.inputs import variogram
from silkroad_plugin.processing.inputs.weights import MISSING
from silkroad_plugin.processing.titles import THRESHOLD_RULES
from tests.package_source import PACKAGE, ROOT

# Rooms and files that only a run, a dock or a dialog needs, and libraries that are slow to load.
LATER = [
    "core.prospectivity",
    "core.validation",
    "core.cartography",
    "core.geochemistry",
    "io.geochemistry",
    "io.plots",
    "io.predictors",
    "catalogue.mineral_systems",
    "catalogue.study",
    "layouts",
    "processing.reports",
    "processing.plots",
    "gui.panel",
    "gui.study_dock",
    "gui.study",
    "gui.plots",
    "gui.workbench",
    "gui.map_layout",
    "gui.findings_list",
    "processing.workbench",
    "gui.membership_dialog",
    "gui.network_dialog",
    "gui.partition.dialog",
    "gui.class_rules",
]
LIBRARIES = {"scipy", "matplotlib", "sklearn", "pandas"}
BEGIN = """
from silkroad_plugin.plugin import SilkroadPlugin
plugin = SilkroadPlugin(iface)
plugin.initGui()
figure = " ".join([*(algorithm.name() for algorithm in plugin.provider.algorithms()), "MODULES", *sys.modules])
"""


@pytest.fixture(scope="module")
def begun() -> tuple[list[str], set[str]]:
    """The algorithms that are offered after the start of a fresh QGIS, and the modules that are loaded."""
    paths = ["/usr/share/qgis/python/plugins", str(ROOT)]
    done = subprocess.run(
        [sys.executable, "-c", START.format(paths=paths, code=BEGIN)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    line = next((line for line in done.stdout.splitlines() if line.startswith("FIGURE")), None)
    assert line is not None, done.stderr
    words = line.split()
    middle = words.index("MODULES")
    return words[1:middle], set(words[middle + 1 :])


def test_the_start_offers_every_algorithm_and_loads_no_method(begun):
    algorithms, modules = begun
    assert len(algorithms) > 50
    assert f"{PACKAGE.name}.processing.algorithms.prospectivity.weights_of_evidence" in modules
    late = tuple(f"{PACKAGE.name}.{name}" for name in LATER)
    assert sorted(name for name in modules if name.startswith(tuple(f"{one}." for one in late)) or name in late) == []
    assert sorted(LIBRARIES & modules) == []


@pytest.mark.parametrize("name", LATER)
def test_what_waits_is_there(name):
    """A room or file that was renamed would wait for ever."""
    place = PACKAGE.joinpath(*name.split("."))
    assert place.is_dir() or place.with_suffix(".py").is_file()


def test_declarations_offer_the_codes_of_the_methods():
    """They write them out, for the enumerations are loaded with the methods."""
    empty = {class_model.ClassModel.USUAL_EMPTY, *class_model.EMPTY, *information_value.InformationValue.MORE_EMPTY}
    offered = {
        Method: machine_learning.METHODS,
        Rule: weights_of_evidence.RULES,
        Degenerate: weights_of_evidence.DEGENERATE,
        Variance: weights_of_evidence.VARIANCES,
        Gap: import_mineral_system.GAPS,
        Empty: empty,
    }
    for codes, told in offered.items():
        assert {one.value for one in codes} == set(told)
    assert MISSING == MISSING_CLASS


def test_declarations_of_geochemistry_offer_the_names_of_the_methods():
    p, i, c = productivity, indices, clusters
    assert set(delineate_anomalies.CONVENTIONS) == {p.MEAN_OVER_THRESHOLD, p.MEAN_OVER_BACKGROUND, p.MAX_OVER_THRESHOLD}
    assert set(geochemical_indices.ZC_RULES) == {i.ABOVE_ONE, i.ALL}
    assert set(cluster_geochemistry.LINKAGES) == {c.AVERAGE, c.COMPLETE, c.SINGLE, c.WARD}
    assert geochemical_correlation.SPEARMAN == correlation.SPEARMAN
    assert tuple(variogram.SCALES) == variogram_text.SCALES
    assert tuple(THRESHOLD_RULES) == NAMES
