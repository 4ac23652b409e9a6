"""The maps that the demonstration prints."""

from silkroad_plugin.layouts.map_types import MAP_TYPES
from tools import demo, demo_maps

FIGURES = ("AUC", "AUC_LOWER", "AUC_UPPER", "AUC_HOLDOUT", "AUC_HOLDOUT_LOWER", "AUC_HOLDOUT_UPPER", "HOLDOUT_USED")


def test_the_demo_prints_each_type_of_map_in_each_language_by_its_tradition(tmp_path, monkeypatch):
    given = []
    maker, printed = demo.Demo.__new__(demo.Demo), {"FILES": "", "SCALE_DENOMINATOR": 1.0, "seconds": 1.0}

    def step(title, algorithm, **parameters):
        if algorithm == "silkroad:print_map":
            given.append(parameters)
        return printed | {"MODEL": "", "MSDR": 1.0, "OUTPUT": "samples.gpkg"}

    monkeypatch.setattr(demo_maps, "OUT", tmp_path)
    maker.step, maker.note = step, lambda path, figure: None
    maker.print_maps({"OUTPUT_POSTERIOR": "p.tif"}, *(2 * [dict.fromkeys(FIGURES, 0.8)]))
    maker.print_traditions()
    kinds = {(one["MAP_TYPE"], language) for one in given for language in one["LANGUAGES"]}
    # The map of anomalies is a product of the geochemical demonstration.
    assert kinds == {(kind, language) for kind in set(MAP_TYPES) - {"anomalies"} for language in ("zh", "ru", "en")}
    editions = {(one["LANGUAGES"][0], one["EDITION"]) for one in given if "EDITION" in one}
    assert editions == {("zh", "chinese"), ("ru", "russian"), ("en", "international")}
