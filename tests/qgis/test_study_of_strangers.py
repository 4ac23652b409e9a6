"""A project from anyone: its study runs nothing but what is listed, and a project that goes takes its queue along."""

import numpy as np
import pytest
from qgis.core import QgsProject

from silkroad_plugin.catalogue.study import Run
from silkroad_plugin.gui import notes
from silkroad_plugin.gui.study import runner as runners
from silkroad_plugin.gui.study.job import Job
from tests.qgis.scene import array, raster
from tests.qgis.study_scene import settle, wait


@pytest.fixture
def said(monkeypatch):
    """What the message bar said."""
    texts = []
    monkeypatch.setattr(notes, "warn", texts.append)
    return texts


def stored(dock, algorithm, **parameters):
    """Put a failed run into the study, as a project can hold one, and offer to run it again."""
    run = Run("r1", "model", algorithm, algorithm, parameters, problem="failed")
    dock.session.put(dock.session.study.with_run(run))
    settle()


@pytest.mark.parametrize("way", ["run_again", "open"])
def test_a_formula_of_python_is_not_run(begun, said, tmp_path, qtbot, way, monkeypatch):
    proof, path = tmp_path / "proof", raster(tmp_path / "a.tif", np.ones((9, 9), np.float32))
    formula = f"A*0+len(open('{proof}','w').name)"
    stored(begun, "gdal:rastercalculator", INPUT_A=path, BAND_A=1, FORMULA=formula, OUTPUT=str(tmp_path / "o.tif"))
    monkeypatch.setattr(begun.runner.dialogs, "open", lambda *given: pytest.fail("was opened"))
    if way == "open":
        begun.runner.open(begun.runner.again(begun.session.study.run("r1")))
    else:
        begun.runner.run_again()
        wait(qtbot, begun)
    assert not proof.exists() and not (tmp_path / "o.tif").exists()
    assert len(said) == 1 and "FORMULA" in said[0] and "Processing toolbox" in said[0]
    assert not begun.runner.busy


def test_arithmetic_runs_and_runs_again(begun, said, tmp_path, qtbot):
    """As steps of the shipped systems do: with all parameters that a study keeps of them."""
    path = raster(tmp_path / "a.tif", np.full((9, 9), 3, np.float32))
    given = {"INPUT_A": path, "BAND_A": 1, "INPUT_B": path, "BAND_B": 1, "FORMULA": "(A>2)*B/A", "RTYPE": 5}
    job = Job("gdal:rastercalculator", given | {"OUTPUT": str(tmp_path / "o.tif")}, "model", "gdal:rastercalculator")
    begun.runner.start([lambda: job])
    wait(qtbot, begun)
    (run,) = begun.session.study.runs
    assert (array(run.outputs["OUTPUT"]) == 1).all() and len(run.parameters) > len(job.parameters)
    begun.runner.start([lambda: begun.runner.again(run)])
    wait(qtbot, begun)
    (again,) = begun.session.study.runs
    assert again.time > run.time and again.outputs["OUTPUT"] != run.outputs["OUTPUT"] and not said


def test_trust_is_not_kept_with_a_study(begun):
    stored(begun, "silkroad:apply_model", MODEL="m.silkmodel", TRUST=True, OUTPUT="o.tif")
    assert "TRUST" not in begun.runner.again(begun.session.study.run("r1")).parameters


def test_a_project_that_goes_takes_the_queue_along(with_evidence, said, qtbot):
    dock, begun_jobs = with_evidence, []
    usual = dock.runner._begin
    dock.runner._begin = lambda job: (begun_jobs.append(job.algorithm), usual(job))
    runs = [run.id for run in dock.session.study.runs]
    dock.runner.start([lambda: dock.runner.again(dock.session.study.run(runs[0]))] * 3)
    assert dock.runner.busy
    QgsProject.instance().clear()
    settle()
    assert not dock.runner.busy and len(begun_jobs) == 1
    assert dock.session.study is None and not QgsProject.instance().mapLayers()
    qtbot.wait(300)
    assert not QgsProject.instance().mapLayers() and not dock.work.isVisible()
    dock.session.create("another")
    settle()
    assert dock.session.study.runs == ()


def test_what_waits_is_not_run_for_another_study(with_evidence, said, qtbot):
    dock = with_evidence
    first = dock.session.study
    run = first.runs[0].id
    dock.runner.start([lambda: dock.runner.again(dock.session.study.run(run))] * 3)
    dock.session.create("another")
    wait(qtbot, dock)
    assert dock.session.study.runs == () and len(dock.session.get(first.id).runs) == len(first.runs)
    assert [text for text in said if "Another study" in text]
    assert runners.Runner is type(dock.runner)
