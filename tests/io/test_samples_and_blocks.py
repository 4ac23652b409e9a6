"""What is sampled from large rasters does not depend on the blocks in which they are read."""

import numpy as np
import pytest

from silkroad_plugin.core.evidence import survey as layer_survey
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity import classes, targets
from silkroad_plugin.core.validation.measures import Settings
from silkroad_plugin.io import class_survey, stack, validation
from silkroad_plugin.io import targets as target_figures
from silkroad_plugin.io.association import associate
from silkroad_plugin.io.comparison import compare_scores, score_all
from silkroad_plugin.io.drawn_cells import draw
from silkroad_plugin.io.prediction_area import crossings
from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.io.surveys import read_distribution
from tests.qgis.scene import raster

NODATA = -9999.0
SIZES = [(256, 1 << 20), (256, 1 << 8), (64, 1 << 12), (16, 1 << 8), (128, 1 << 16)]


@pytest.fixture
def paths(tmp_path, monkeypatch):
    """Two continuous rasters with gaps in different places; samples are a tenth of their cells."""
    for module, size in ((layer_survey, 4000), (classes, 4000), (targets, 4000), (validation, 4000)):
        monkeypatch.setattr(module, "SAMPLE", size)
    random, made = np.random.default_rng(5), []
    for name in ("one", "two"):
        values = random.gamma(2, 50, (180, 230)) + np.linspace(0, 90, 230)
        values[random.random(values.shape) < 0.2] = NODATA
        made.append(raster(tmp_path / f"{name}.tif", values, nodata=NODATA))
    return made


def in_every_way(monkeypatch, take):
    """Return what ``take()`` says for each size of tile and block."""
    found, windows = [], set()
    for tile, cells in SIZES:
        monkeypatch.setattr(stack, "TILE", tile)
        monkeypatch.setattr(stack, "BLOCK_CELLS", cells)
        found.append(take())
        windows.add((tile, cells))
    assert len(windows) == len(SIZES)
    return found


def test_the_blocks_differ_indeed(paths, monkeypatch):
    def count():
        with RasterStack(paths) as layers:
            return len(list(layers.blocks()))

    counts = in_every_way(monkeypatch, count)
    assert counts[0] == 1 and max(counts) > 100 and len(set(counts)) >= 4


def test_more_layers_make_smaller_blocks(tmp_path):
    made = raster(tmp_path / "wide.tif", np.zeros((300, 4000), np.float32), nodata=NODATA)
    sizes = []
    for layers in (1, 8, 40):
        with RasterStack([made] * layers) as opened:
            blocks = [(block.width, block.height) for block in opened.blocks()]
            assert sum(width * height for width, height in blocks) == opened.cells
            sizes.append(max(width * height for width, height in blocks) * layers * opened.dtypes[0].itemsize)
    assert max(sizes) <= stack.BLOCK_BYTES


def test_scores_of_many_layers_do_not_depend_on_the_bytes_of_a_block(paths, monkeypatch):
    monkeypatch.setattr(stack, "TILE", 16)

    def total():
        found = np.zeros((180, 230))

        def add(block, arrays):
            part = found[block.y : block.y + block.height, block.x : block.x + block.width]
            for layer in range(len(arrays)):
                part += np.nan_to_num(block.numbers(layer))

        with RasterStack(paths * 20) as layers:
            counts.append(len(list(layers.blocks())))
            layers.fold(add)
        return found

    counts, results = [], []
    for size in (32 << 20, 1 << 16):
        monkeypatch.setattr(stack, "BLOCK_BYTES", size)
        results.append(total())
    assert counts[0] == 12 and counts[1] > 100
    assert (results[0] == results[1]).all()


def test_distribution(paths, monkeypatch):
    found = in_every_way(monkeypatch, lambda: read_distribution(paths[0])[0])
    assert not found[0].exact and found[0].counts.sum() == 4000
    for other in found[1:]:
        assert (other.values == found[0].values).all() and (other.counts == found[0].counts).all()
        assert (other.minimum, other.maximum, other.total) == (found[0].minimum, found[0].maximum, found[0].total)


def test_classes_of_weights(paths, monkeypatch):
    def edges():
        with RasterStack(paths) as layers:
            _, found = class_survey.survey_classes(
                layers, [Kind.ASCENDING, Kind.DESCENDING], [], np.array([5]), np.array([5])
            )
        return [(one.edges.tolist(), one.distinct, one.counted) for one in found]

    found = in_every_way(monkeypatch, edges)
    assert all(other == found[0] for other in found)
    assert found[0][0][1:] == (classes.MAX_CLASSES, False)


def sites():
    random = np.random.default_rng(8)
    return random.integers(0, 230, 25), random.integers(0, 180, 25)


def placed(layers):
    columns, rows = sites()
    return layers.grid.to_map(columns + 0.5, rows + 0.5)


def test_measures_of_a_score(paths, monkeypatch):
    def measured():
        with RasterStack(paths[:1]) as layers:
            (found,), area = validation.measure(layers, [validation.score(layers, *placed(layers))], Settings())
        return found.auc, found.curve.threshold.tolist(), found.curve.area.tolist(), found.boyce.index, area

    found = in_every_way(monkeypatch, measured)
    assert all(repr(other) == repr(found[0]) for other in found)


def test_pairs_of_models_and_of_layers(paths, monkeypatch):
    def compared():
        with RasterStack(paths) as layers:
            pairs = associate(layers, [False, False], "spearman")
            models = compare_scores(layers, [score_all(layers, *placed(layers))])
            crossed, _ = crossings(layers, lambda values: list(values), *placed(layers), "sites")
        table = models.joint.table(0, 1)
        return pairs[0].value, table.tolist(), [one.auc for one in models.measured[0]], crossed

    found = in_every_way(monkeypatch, compared)
    assert all(repr(other) == repr(found[0]) for other in found)


def test_how_favourable_targets_are(paths, monkeypatch):
    from osgeo import ogr

    def described():
        with RasterStack([paths[0], paths[1]]) as layers:
            (west, east), (south, north) = layers.grid.to_map(np.array([40, 90]), np.array([60, 30]))
            box = ogr.CreateGeometryFromWkt(
                f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
            )
            kinds = [("two", Kind.ASCENDING)]
            found = target_figures.figures(layers, [box], kinds, (np.empty(0), np.empty(0)))
        return found.evidence[0][1].tolist()

    found = in_every_way(monkeypatch, described)
    # The mean is summed block by block and may differ in its last digit; the share of the sample may not.
    assert np.ptp(found) == 0 and 0 < found[0][0] < 100


def test_cells_drawn_for_learners(paths, monkeypatch):
    def cells():
        with RasterStack(paths) as layers:
            found = draw(layers, 500, 3)
        return found.columns.tolist(), found.rows.tolist()

    found = in_every_way(monkeypatch, cells)
    assert all(other == found[0] for other in found)
