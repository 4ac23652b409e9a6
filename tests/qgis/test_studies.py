"""The shipped studies, run on coarse cells: every promised figure is there, and what must be said is said."""

import base64
import csv
import html
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsProject

from silkroad_plugin import i18n, paths, settings
from silkroad_plugin.catalogue import study_store
from silkroad_plugin.catalogue.study_definitions import definitions
from silkroad_plugin.io.layer_info import LayerInfo
from tools.studies import project
from tools.studies.findings import Auc, Blocked, LayerFinding
from tools.studies.page import summary, write_page
from tools.studies.richer import Richer
from tools.studies.run import Study

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data" / "silkroad"
CELLS = {"vms_rudny_altai": 5000.0, "porphyry_balkhash_junggar_tianshan": 10000.0}
SHIFTS = 200


@pytest.fixture(scope="module")
def made():
    """Findings by study, each made once."""
    return {}


def quick(definition, layouts=3):
    """Return a definition that runs in seconds: few layouts of the blocks, a small forest."""
    models = []
    for model in definition.models:
        told = dict(model.parameters)
        if model.key == "random_forest":
            told |= {"BACKGROUND": 300, "OPTIONS": '{"n_estimators": 20}'}
        models.append(replace(model, parameters=told))
    return replace(definition, models=tuple(models), validation=replace(definition.validation, layouts=layouts))


@pytest.fixture(params=CELLS)
def found(request, run, made, tmp_path_factory):
    """Return the study and its findings."""
    name = request.param
    if name not in made:
        study = Study(quick(definitions()[name]), tmp_path_factory.mktemp(name), plainly(run), CELLS[name])
        made[name] = study, study.findings()
    return made[name]


def plainly(run):
    """Return what a study calls: the algorithms of every provider."""
    import processing

    def call(algorithm, parameters):
        return processing.run(algorithm, parameters)

    return call


@pytest.fixture
def speak():
    """Return ``speak(language)``; the language of before comes back."""
    before, installed = settings.get("interface_language", ""), []

    def choose(language):
        installed.append(i18n.install(language))
        settings.put("interface_language", language)

    yield choose
    settings.put("interface_language", before)
    for one in reversed(installed):
        i18n.remove(one)


def deposits():
    with (ROOT / "resources" / "data" / "deposits.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_training_set_is_of_one_type_and_one_epoch(found):
    study, findings = found
    definition, counted = study.definition, findings.choice
    belts = definition.area.split(",")
    rows = [row for row in deposits() if row["belt"] in belts and row["deposit_type"] in definition.types]
    epochs = Counter(row["epoch"] for row in rows)
    right = [row for row in rows if row["epoch"] in definition.epochs]
    assert counted.all == len(rows)
    assert counted.epoch_unknown == epochs["unknown"]
    assert counted.other_epochs == {e: n for e, n in epochs.items() if e not in ("unknown", *definition.epochs)}
    assert counted.remain == sum(row["position_quality"] in "ABC" for row in right)
    assert counted.poor_positions == len(right) - counted.remain
    data = ogr.Open(study.evidence.deposits)
    trained = [(f.GetField("deposit_type"), f.GetField("epoch")) for f in data.GetLayer(0)]
    assert len(trained) == counted.remain >= 15
    assert set(trained) == {(definition.types[0], definition.epochs[0])}


def test_every_promised_figure_is_there(found):
    study, findings = found
    assert [model.key for model in findings.models] + list(findings.missing) == [m.key for m in study.definition.models]
    for model in findings.models:
        for auc in (model.fitted, model.blocked.auc):
            assert 0 <= auc.lower <= auc.value <= auc.upper <= 1
            assert auc.upper - auc.lower > 0.005
            assert 3 <= auc.deposits <= findings.choice.remain
        assert model.blocked.folds == 5
        assert 1 <= model.blocked.folds_used <= 5
        assert np.isfinite(model.blocked.optimism)
        assert Path(model.score).is_file()
        assert Path(model.report).is_file()
    assert np.isfinite([findings.t_over_n, findings.omnibus_p]).all()
    values = [auc.value for auc in findings.layouts]
    assert values == sorted(values)
    assert findings.main.blocked.auc.value == pytest.approx(values[1], abs=1e-12)
    assert len(findings.layers) == len(study.definition.layers)
    assert any(layer.used for layer in findings.layers)
    for layer in findings.layers:
        assert len(layer.shifted) in (0, SHIFTS)
        assert 0 < layer.p <= 1
        if layer.used:
            assert np.isfinite([layer.contrast, layer.s_contrast, layer.quantile(0.5), layer.quantile(0.95)]).all()
            assert layer.contrast / layer.s_contrast == pytest.approx(layer.studentised, rel=1e-6)
            assert 0 < layer.area_share < 1


def test_null_control_is_that_of_the_table(found):
    _, findings = found
    with Path(findings.null_control).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = list(dict.fromkeys(row["layer"] for row in rows))
    for name, layer in zip(names, findings.layers, strict=True):
        values = [float(row["studentised_contrast"] or "nan") for row in rows if row["layer"] == name]
        assert len(values) == 1 + SHIFTS
        if np.isfinite(values[0]):
            assert layer.p == (1 + sum(value >= values[0] for value in values[1:])) / (1 + SHIFTS)
        else:
            assert layer.p == 1
    strongest = max(layer.studentised for layer in findings.layers if np.isfinite(layer.studentised))
    beaten = sum(
        any(layer.shifted[i] >= strongest for layer in findings.layers if np.isfinite(layer.studentised))
        for i in range(SHIFTS)
    )
    assert findings.family_p == (1 + beaten) / (1 + SHIFTS)


def test_what_must_be_said_is_said(found, speak):
    _, findings = found
    speak("en")
    texts = " ".join(findings.warnings("en"))
    assert ("does not predict" in texts) == (findings.main.blocked.auc.lower <= 0.5 <= findings.main.blocked.auc.upper)
    circular = [layer.title("en") for layer in findings.layers if layer.used and layer.info.deposit_aware]
    assert "Tectonic units" in circular
    assert all(title in texts for title in circular)
    for layer in findings.layers:
        named = f"{layer.title('en')} (p " in texts
        assert named == (layer.used and layer.p > 0.05)
    lines = "\n".join(summary(findings))
    assert str(findings.choice.remain) in lines
    assert all(layer.title("en") in lines for layer in findings.layers)
    assert all(model.fitted.text("en") in lines and model.blocked.auc.text("en") in lines for model in findings.models)


def judged(findings, lower, value, upper, **blocked):
    auc = Auc(value, lower, upper, 20)
    changed = replace(Blocked(auc, 5, 5, 0.0), **blocked)
    models = [replace(findings.main, blocked=changed), *findings.models[1:]]
    return replace(findings, models=models, layouts=[auc] * 3)


def test_verdict_follows_the_interval(found, speak):
    _, findings = found
    speak("en")
    assert "includes 0.5" in judged(findings, 0.5, 0.6, 0.7).verdict("en")
    assert "includes 0.5" in judged(findings, 0.3, 0.45, 0.6).verdict("en")
    assert "above chance" in judged(findings, 0.501, 0.6, 0.7).verdict("en")
    safe, unsafe = Auc(0.7, 0.6, 0.8, 20), Auc(0.6, 0.45, 0.75, 20)
    doubtful = replace(judged(findings, 0.6, 0.7, 0.8), layouts=[unsafe, safe, safe])
    assert "in 1 of 3 layouts" in doubtful.verdict("en")
    assert "not safely above chance" in doubtful.verdict("en")
    assert "worse than chance" in judged(findings, 0.2, 0.3, 0.4).verdict("en")
    fitted = findings.main.fitted.value
    near, far = (judged(findings, 0.1, fitted - gap, 0.99).warnings("en") for gap in (0.05, 0.2))
    assert not any("far above" in text for text in near)
    assert any("far above" in text for text in far)
    assert any("Only 3 of 5 folds" in text for text in judged(findings, 0.6, 0.7, 0.8, folds_used=3).warnings("en"))
    weak = replace(findings, models=[replace(findings.main, inner=Auc(0.55, 0.45, 0.65, 20))])
    assert any("ore district" in text for text in weak.warnings("en"))


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_shifts_that_do_not_match_are_told_and_not_passed_over(found, speak, tmp_path, language):
    """Where the layers cannot be compared together, page, warnings and list say so and name the layers."""
    _, findings = found
    speak(language)
    known = [layer for layer in findings.layers if np.isfinite(layer.studentised)]
    short = replace(known[0], shifted=known[0].shifted[:3])
    layers = [short if layer is known[0] else layer for layer in findings.layers]
    broken = replace(findings, layers=layers)
    assert np.isnan(broken.family_p)
    text = broken.family_unknown(language)
    assert short.title(language) in text and str(SHIFTS) in text
    assert not any(layer.title(language) in text for layer in known[1:])
    none = replace(findings, layers=[replace(layer, studentised=float("nan")) for layer in findings.layers])
    for case in (broken, none):
        said = case.family_unknown(language)
        assert said in case.warnings(language) and any(said in line for line in summary(case))
        path = tmp_path / "page.html"
        write_page(case, str(path))
        assert html.escape(said, quote=False) in path.read_text(encoding="utf-8")
    assert findings.family_unknown(language) not in findings.warnings(language)


@pytest.mark.parametrize(
    ("unit", "value", "language", "text"),
    [
        ("m", 26_000.0, "zh", "26\u00a0km以内"),
        ("m", 26_000.0, "ru", "до 26\u00a0км"),
        ("mGal/m", 0.000499, "en", "up to 0.499\u00a0mGal/km"),
        ("mGal/m", 0.000499, "ru", "до 0,499\u00a0мГал/км"),
        ("nT", 50.0, "ru", "до 50\u00a0нТл"),
        ("", 50.0, "en", "up to 50"),
    ],
)
def test_a_cut_has_its_unit_in_the_language(speak, unit, value, language, text):
    speak(language)
    info = LayerInfo(unit=unit, breaks=(value,))
    layer = LayerFinding({}, "ascending", info, True, 1.0, 0.1, 3, 1.0, 0.5, 2.0, np.array([1.0, 3.0]))
    assert layer.row_words(language) == text
    assert layer.p_text("en") == "0.667"
    assert replace(layer, studentised=np.nan).p_text("en") == "—", "nothing to compare is no p of 1"


def test_texts_take_their_figures_from_the_data():
    """A study's texts repeat no figure that the study itself, the list of qualities or the shipped grids hold."""
    for definition in definitions().values():
        source = json.loads(paths.resource("studies", f"{definition.id}.json").read_text("utf-8"))
        for language in i18n.LANGUAGES:
            texts = [
                definition.purpose[language],
                definition.choice[language],
                *(t[language] for t in definition.limits),
            ]
            assert not any("{" in text for text in texts)
            assert "56" not in str(source["limits"]) and any("56" in text for text in texts)
    vms = definitions()["vms_rudny_altai"]
    assert "worse than 30 km say nothing on cells of 1 km" in vms.choice["en"]
    assert "relief about 18 km" in vms.limits[3]["en"]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_page_speaks_the_language(found, speak, tmp_path, language):
    _, findings = found
    speak(language)
    path = tmp_path / "study.html"
    write_page(findings, str(path))
    text = re.sub(r"<style>.*?</style>|<svg.*?</svg>", "", path.read_text(encoding="utf-8"), flags=re.S)
    definition = findings.definition
    assert definition.titles[language] in text
    for limit in definition.limits:
        assert limit[language][:30] in text
    assert findings.verdict(language)[:30] in text
    assert findings.main.blocked.auc.text(language) in text
    if language != "en":
        foreign = re.findall(r"\b(?:the|of|layer|deposits|shifts)\b", re.sub(r"<[^>]+>", " ", text))
        assert foreign == []


def test_page_shows_the_map_and_leads_to_the_files(found, speak):
    study, findings = found
    speak("en")
    page = study.folder / "study.html"
    write_page(findings, str(page))
    text = page.read_text(encoding="utf-8")
    (picture,) = re.findall(r'<img src="data:image/png;base64,([^"]+)"', text)
    (printed,) = study.folder.glob("*_prospectivity_*.png")
    assert base64.b64decode(picture) == printed.read_bytes()
    links = [unquote(link) for link in re.findall(r'<a href="([^"]+)"', text)]
    assert {"weights_of_evidence_weights.csv", "comparison.html", "weights_of_evidence_validation.html"} <= set(links)
    assert printed.with_suffix(".pdf").name in links
    assert [link for link in links if not (study.folder / link).is_file()] == []


def test_project_opens_with_everything_in_its_group(found, tmp_path, speak):
    study, findings = found
    speak("en")
    path = project.write(study, findings, "en")
    opened = QgsProject()
    assert opened.read(str(path))
    assert [layer.name() for layer in opened.mapLayers().values() if not layer.isValid()] == []
    groups = [group.name() for group in opened.layerTreeRoot().findGroups()]
    results = opened.layerTreeRoot().findGroup("Results")
    assert results is not None, groups
    names = [node.name() for node in results.findLayers()]
    assert [model.title("en") for model in findings.models] == names[: len(findings.models)]
    assert len(names) == len(findings.models) + len(findings.layers)
    shown = [node.name() for node in results.findLayers() if node.isVisible()]
    assert shown == [findings.main.title("en")]
    (kept,) = study_store.read(opened)
    assert (kept.system, kept.area, kept.epochs) == (
        study.definition.system,
        study.definition.area,
        study.definition.epochs,
    )
    assert [item.used for item in kept.evidence] == [layer.used for layer in findings.layers]
    assert all(Path(item.source).is_file() for item in kept.evidence)
    training = [layer for layer in opened.mapLayers().values() if layer.customProperty("silkroad/key") == "training"]
    assert [layer.featureCount() for layer in training] == [findings.choice.remain]


def test_richer_version_shows_the_geological_control(run, tmp_path, speak):
    richer = Richer(DATA)
    if not richer.there():
        pytest.skip(f"{DATA} is not there")
    speak("en")
    name = "porphyry_balkhash_junggar_tianshan"
    definition = quick(definitions()[name], layouts=1)
    study = Study(replace(definition, models=definition.models[:1]), tmp_path, plainly(run), CELLS[name], richer)
    findings = study.findings()
    assert len(findings.layers) == len(definition.layers) + 2
    (control,) = findings.controls
    # Porphyry copper keeps away from faults that are active now: an association without a cause.
    assert control.layer.contrast > 0
    assert control.layer.studentised > 1.96
    assert len(control.layer.shifted) == SHIFTS
    page = tmp_path / "page.html"
    write_page(findings, str(page))
    assert "no evidence of a cause" in page.read_text(encoding="utf-8")


def test_a_model_without_its_library_is_named(monkeypatch, speak):
    from tools.studies import run as runs

    speak("en")

    def refuse(name):
        raise ModuleNotFoundError(f"No module named '{name}'", name=name)

    monkeypatch.setattr(runs, "import_module", refuse)
    forest = next(model for model in definitions()["vms_rudny_altai"].models if model.key == "random_forest")
    assert "scikit-learn" in runs._lacking(forest)
    assert runs._lacking(definitions()["vms_rudny_altai"].models[0]) == ""
