"""Every algorithm looks whether the user has cancelled between any two blocks of any pass over a raster; no clock."""

import sys
from pathlib import Path
from traceback import extract_stack

import pytest

from silkroad_plugin.io import stack
from silkroad_plugin.processing.base import SilkroadAlgorithm
from tests.qgis.scene import Log
from tests.qgis.test_crs_of_every_algorithm import CASES, Scene, case

SUFFIXES = {
    "OUTPUT_HTML": "html",
    "OUTPUT_MODEL": "silkmodel",
    "OUTPUT_TABLE": "csv",
    "OUTPUT_WEIGHTS": "csv",
    "OUTPUT_STYLE": "qml",
}


READS_NO_CELLS = {"describe_layer"}


class Counting(Log):
    """Counts how often it is asked whether the user has cancelled, who does after so many times, if any."""

    def __init__(self, cancelled_after=None):
        super().__init__()
        self.looks, self.cancelled_after = 0, cancelled_after

    def isCanceled(self):
        self.looks += 1
        return super().isCanceled() or (self.cancelled_after is not None and self.looks > self.cancelled_after)


class Watch:
    """Counts the blocks of passes, and keeps where one followed another without a look between."""

    def __init__(self, log):
        self.log, self.blocks, self.deaf, self.on = log, 0, [], False

    def during(self, blocks):
        """Yield the blocks of a pass, watching what happens between them."""
        before = None
        for block in blocks:
            if self.on:
                self.blocks += 1
                if before == self.log.looks:
                    frames = (f"{frame.filename}:{frame.lineno}" for frame in extract_stack())
                    self.deaf.append([frame for frame in frames if "silkroad_plugin" in frame])
            before = self.log.looks
            yield block


@pytest.fixture
def watch(monkeypatch):
    """Return what watches every fold, map and fill, of blocks 16 cells wide, while an algorithm computes."""
    made = Watch(Counting())
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    read_ahead, fill, run = stack.RasterStack._read_ahead, stack.fill, SilkroadAlgorithm.processAlgorithm
    monkeypatch.setattr(
        stack.RasterStack, "_read_ahead", lambda self, progress: made.during(read_ahead(self, progress))
    )

    def watched_fill(grid, function, bands, progress=None):
        asked = made.during(iter(lambda: None, 0))  # one more at each block
        return fill(grid, lambda block: next(asked) or function(block), bands, progress)

    for name, module in list(sys.modules.items()):
        if name.startswith("silkroad_plugin.") and getattr(module, "fill", None) is fill:
            monkeypatch.setattr(module, "fill", watched_fill)

    def process(self, parameters, context, feedback):
        made.on = True  # what comes before is done while the window waits, and reads little
        try:
            return run(self, parameters, context, feedback)
        finally:
            made.on = False

    monkeypatch.setattr(SilkroadAlgorithm, "processAlgorithm", process)
    return made


@pytest.mark.parametrize("name", CASES)
def test_each_block_of_each_pass_hears_cancel(run, refused, tmp_path, watch, name):
    _, made, paths, given = case(name, tmp_path, False)
    files = [one.name() for one in made.destinationParameterDefinitions() if one.type() == "fileDestination"]
    paths |= {one: str(tmp_path / f"{one}.{SUFFIXES.get(one, 'html')}") for one in files}
    given |= paths
    run(name, watch.log, **given)
    assert not watch.deaf, watch.deaf[0]
    assert watch.log.looks >= watch.blocks
    assert watch.blocks >= 3 or name in READS_NO_CELLS, "40 × 40 cells in one strip have three blocks"
    for path in map(Path, paths.values()):
        path.unlink(missing_ok=True)
    # Cancelled half way, nobody goes on as if nothing had happened, and nothing is left.
    assert "Cancelled" in refused(name, Counting(watch.log.looks // 2), **given)
    assert not any(Path(path).exists() for path in paths.values())


def test_the_watch_sees_a_pass_that_is_deaf(run, tmp_path, watch):
    path = Scene(tmp_path, False).field
    watch.on = True
    with stack.RasterStack([path]) as layers:
        layers.fold(lambda block, arrays: None)
    assert len(watch.deaf) == 2 and watch.blocks == 3
    watch.deaf.clear()
    with stack.RasterStack([path]) as layers:
        layers.fold(lambda block, arrays: None, lambda part: watch.log.isCanceled())
    assert not watch.deaf
