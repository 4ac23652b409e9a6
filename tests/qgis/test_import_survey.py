"""The synthetic survey, as laboratories of three languages hand it over, is one and the same layer of samples."""

import pytest

from silkroad_plugin.paths import data

FOLDER = data("synthetic_survey")


@pytest.fixture
def surveys(bring):
    if not FOLDER.is_dir():
        pytest.skip("the synthetic survey is not built: make data")
    return {code: bring(FOLDER / f"synthetic_survey_{code}.csv") for code in ("en", "zh", "ru")}


def test_the_survey_is_the_same_in_three_languages(surveys):
    english = surveys["en"][0]
    elements = [name for name in english[0] if name.partition("_")[2].split("_")[0] in ("ppm", "ppb", "pct")]
    numbers = {name for name in elements if not name.endswith(("_q", "_lim", "_lim2"))}
    assert len(numbers) == 39 and {"Ag_ppb_q", "Ag_ppb_lim"} <= set(elements)
    for code, (rows, layer, _, rejected, log) in surveys.items():
        assert layer.crs().authid() == "EPSG:4326" and len(rows) == len(english) and len(rejected.splitlines()) == 1
        assert not [text for text in log.warnings if "not understood" in text], code
        assert len({row["kind"] for row in rows}) == 5, code
        for row, expected in zip(rows, english, strict=True):
            assert [row.get(name) for name in elements] == pytest.approx([expected[name] for name in elements])
            assert [row[name] for name in ("sample_id", "year", "duplicate_of")] == [
                expected[name] for name in ("sample_id", "year", "duplicate_of")
            ]
            assert (
                row["batch"] == expected["batch"]
                and bool(row["kind"])
                and bool(row["standard"]) == bool(expected["standard"])
            )
            assert row.get("place") == expected.get("place")
