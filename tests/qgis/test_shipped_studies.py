"""The studies of the plugin in the dock: begun from the menu, run by clicks."""

import pytest

from silkroad_plugin.catalogue.study_definitions import definitions
from silkroad_plugin.catalogue.study_status import Status
from tests.qgis.study_scene import WOFE, choose, click, dock, fresh, settle, states, the_run, wait  # noqa: F401


def begin(dock, name):  # noqa: F811
    """Choose a study in the menu."""
    dock.shipped.aboutToShow.emit()
    titles = [action.text() for action in dock.shipped.actions()]
    assert titles == [definition.titles["en"] for definition in definitions().values()]
    dock.shipped.actions()[list(definitions()).index(name)].trigger()
    settle()


@pytest.mark.parametrize("name", ["vms_rudny_altai", "porphyry_balkhash_junggar_tianshan"])
def test_a_study_of_the_plugin_runs_by_clicks(dock, qtbot, tmp_path, name):  # noqa: F811
    begin(dock, name)
    definition = definitions()[name]
    study = dock.session.study
    assert (study.title, study.area, study.system) == (definition.titles["en"], definition.area, definition.system)
    assert study.epochs == definition.epochs
    assert set(study.proxies) == set(definition.proxies())
    assert dock.page("system").area.currentData() == definition.area
    assert states(dock)["system"] is Status.DONE
    assert states(dock)["proxies"] is Status.DONE
    dock.session.change(folder=(tmp_path / "study").as_posix(), cell_size=10000.0)
    dock.go_to("evidence")
    settle()
    click(qtbot, dock, "silkroadEvidenceAll")
    wait(qtbot, dock)
    assert states(dock)["evidence"] is Status.DONE
    click(qtbot, dock, "silkroadAddOthers")
    dock.go_to("model")
    settle()
    choose(dock.page("model").algorithm, WOFE)
    click(qtbot, dock, "silkroad_model_run")
    wait(qtbot, dock)
    model = the_run(dock, "model")
    assert model.problem == ""
    assert model.numbers["DEPOSITS_USED"] == definition.deposits().count()
