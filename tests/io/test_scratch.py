"""Scratch folders: made in one way, gone at the end, with what was open in them closed before."""

import re
from pathlib import Path

import numpy as np
import pytest

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.io import targets
from silkroad_plugin.io.scratch import scratch_folder
from tests.qgis.scene import raster

PLUGIN = Path(__file__).resolve().parents[2] / "silkroad_plugin"


def test_a_file_that_stays_open_hides_neither_result_nor_error(monkeypatch):
    """Windows removes no open file."""
    import shutil

    def locked(*given, **named):
        raise PermissionError(32, "The process cannot access the file")

    monkeypatch.setattr(shutil.os, "unlink", locked)
    with scratch_folder() as folder:
        (Path(folder) / "open.tif").write_text("x")
    with pytest.raises(SilkroadError, match="all_nodata"), scratch_folder() as other:
        (Path(other) / "open.tif").write_text("x")
        raise SilkroadError("all_nodata", path="x")
    monkeypatch.undo()
    for left in (folder, other):
        shutil.rmtree(left)


def test_it_goes():
    with scratch_folder() as folder:
        (Path(folder) / "a").write_text("x")
    assert not Path(folder).exists()


def test_no_other_way_is_used():
    files = [path for path in PLUGIN.rglob("*.py") if path.name != "scratch.py" and "_vendor" not in path.parts]
    assert not [
        path.name for path in files if re.search(r"TemporaryDirectory|mkdtemp", path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("at", [0.2, 0.5, 0.9, None])
def test_outlines_leave_nothing_open(tmp_path, monkeypatch, at):
    """Whether finished, cancelled or failed: Linux tells what this process has open."""
    opened = Path("/proc/self/fd")
    if not opened.exists():
        pytest.skip("no /proc here")
    array = (np.random.default_rng(1).random((80, 80)) > 0.5).astype(np.float32)
    mask = raster(tmp_path / "mask.tif", array)
    folder = tmp_path / "scratch"
    folder.mkdir()

    def progress(part):
        if at is not None and part >= at:
            raise Cancelled

    held = None
    try:
        found = targets.outlines(mask, str(folder), 4, 0.0, progress)
        assert at is None and len(found) > 100
    except Cancelled as error:
        held = error  # as a task of QGIS keeps it
    assert (held is None) == (at is None)
    names = {str(path.resolve()) for path in opened.iterdir() if path.is_symlink()}
    assert not [name for name in names if name.startswith(str(folder))]
