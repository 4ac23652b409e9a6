"""A study from its definition to its findings: every step is an algorithm of the toolbox."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from qgis.core import QgsApplication

from silkroad_plugin.catalogue import store
from silkroad_plugin.catalogue.deposits import DepositFilter
from silkroad_plugin.catalogue.study_definitions import Definition, Model
from silkroad_plugin.messages import describe, refusal
from silkroad_plugin.processing.reports.study_findings import Auc, Choice, Findings, ModelFinding

from . import evidence, tables
from .richer import Richer

WEIGHTS = "weights_of_evidence"


@dataclass
class Study:
    """One run: ``run(algorithm, parameters)`` runs an algorithm; ``cell`` in metres."""

    definition: Definition
    folder: Path
    run: Callable[[str, dict], dict]
    cell: float
    richer: Richer | None = None

    def findings(self) -> Findings:
        """Run everything."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "evidence").mkdir(exist_ok=True)
        more = self.richer.layers if self.richer else ()
        self.evidence = evidence.make(self.definition, self.folder / "evidence", self.run, self.cell, more)
        made, missing = {}, {}
        for model in self.definition.models:
            why = _lacking(model)
            if why:
                missing[model.key] = why
            else:
                made[model.key] = self._fit(model)
        models = [self._judge(model, made[model.key]) for model in self.definition.models if model.key in made]
        main = made[WEIGHTS]
        files = {"weights": main["OUTPUT_WEIGHTS"], "null_control": main["OUTPUT_NULL"]}
        if len(models) > 1:
            files["comparison"] = self._compare(models)
        layers = tables.findings(self.evidence.rasters, main["OUTPUT_WEIGHTS"], main["OUTPUT_NULL"])
        return Findings(
            definition=self.definition,
            choice=choice(self.definition),
            models=models,
            layers=layers,
            t_over_n=main["T_OVER_N"],
            omnibus_p=main["OMNIBUS_P"],
            shifts=self.definition.validation.shifts,
            controls=self.richer.controls(self) if self.richer else (),
            missing=missing,
            files=files,
        )

    @property
    def common(self) -> dict:
        """What every model is told."""
        made = self.evidence
        return {"EVIDENCE": made.paths, "TYPES": made.types, "DEPOSITS": made.deposits, "MASK": made.mask}

    def weights(self, stem: str, **parameters) -> dict:
        """Run weights of evidence with its tables, model and report into files that begin with ``stem``."""
        definition = self.definition
        own = {
            "UNIT_AREA": definition.unit_area_km2,
            "MAX_AREA": definition.max_area,
            "SHIFTS": definition.validation.shifts,
            "SEED": definition.validation.seed,
            "OUTPUT_POSTERIOR": self._path(f"{stem}.tif"),
            "OUTPUT_WEIGHTS": self._path(f"{stem}_weights.csv"),
            "OUTPUT_NULL": self._path(f"{stem}_null_control.csv"),
            "OUTPUT_HTML": self._path(f"{stem}.html"),
        }
        return self.run("silkroad:weights_of_evidence", {**self.common, **own, **parameters})

    def _fit(self, model: Model) -> dict:
        """Fit a model; the result SCORE is its raster."""
        saved = {"OUTPUT_MODEL": self._path(f"{model.key}.silkmodel")}
        if model.key == WEIGHTS:
            more = ("STD_WEIGHTS", "STD_MISSING", "CONFIDENCE")
            saved |= {f"OUTPUT_{name}": self._path(f"{name.lower()}.tif") for name in more}
            saved["OUTPUT_CONDITIONS"] = self._path("conditions.csv")
            results = self.weights(model.key, **saved, **model.parameters)
            return results | {"SCORE": results["OUTPUT_POSTERIOR"]}
        own = {
            "OUTPUT": self._path(f"{model.key}.tif"),
            "OUTPUT_TABLE": self._path(f"{model.key}.csv"),
            "OUTPUT_HTML": self._path(f"{model.key}.html"),
        }
        known = QgsApplication.processingRegistry().createAlgorithmById(model.algorithm)
        shared = {"UNIT_AREA": self.definition.unit_area_km2, "SEED": self.definition.validation.seed}
        shared = {name: value for name, value in shared.items() if known.parameterDefinition(name)}
        results = self.run(model.algorithm, {**self.common, **shared, **own, **saved, **model.parameters})
        return results | {"SCORE": results["OUTPUT"]}

    def _judge(self, model: Model, made: dict) -> ModelFinding:
        """Validate a model by its own deposits, by deposits held out in blocks, and within the ore district."""
        report = self._path(f"{model.key}_validation.html")
        told = {"INPUT": made["SCORE"], "DEPOSITS": self.evidence.deposits}
        validated = self.run(
            "silkroad:validate_prospectivity",
            told
            | {
                "MASK": self.evidence.mask,
                "OUTPUT_TABLE": self._path(f"{model.key}_validation.csv"),
                "OUTPUT_HTML": report,
            },
        )
        inner = None
        if self.definition.inner_area:
            where = f"{store.source('key_areas')}|subset=\"id\" = '{self.definition.inner_area}'"
            inner = _auc(self.run("silkroad:validate_prospectivity", told | {"MASK": where}))
        blocked = self._blocked(model, made["OUTPUT_MODEL"])
        return ModelFinding(model.key, _auc(validated), blocked, inner, made["SCORE"], report)

    def _blocked(self, model: Model, saved: str) -> Auc | None:
        return None

    def _compare(self, models: list[ModelFinding]) -> str:
        """Put the models on one sheet."""
        report = self._path("comparison.html")
        parameters = {
            "INPUT": [model.score for model in models],
            "DEPOSITS": self.evidence.deposits,
            "MASK": self.evidence.mask,
            "OUTPUT_TABLE": self._path("comparison.csv"),
            "OUTPUT_PAIRS": self._path("comparison_pairs.csv"),
            "OUTPUT_HTML": report,
        }
        self.run("silkroad:compare_models", parameters)
        return report

    def _path(self, name: str) -> str:
        return str(self.folder / name)


def choice(definition: Definition) -> Choice:
    """Count how the training set comes about."""
    found = store.rows(
        "deposits", "epoch, position_quality", DepositFilter(definition.area, frozenset(definition.types)).expression()
    )
    known = [row for row in found if row[0] != "unknown"]
    others = [epoch for epoch, _ in known if epoch not in definition.epochs]
    right = [quality for epoch, quality in known if epoch in definition.epochs]
    remain = sum(quality in definition.position_qualities for quality in right)
    counts = {epoch: others.count(epoch) for epoch in dict.fromkeys(others)}
    return Choice(len(found), len(found) - len(known), counts, len(right) - remain, remain)


def _lacking(model: Model) -> str:
    """Return why a model cannot be made here, empty where it can."""
    if model.algorithm != "silkroad:machine_learning":
        return ""
    try:
        import_module("sklearn")
    except ImportError as error:
        return describe(refusal(error))
    return ""


def _auc(results: dict) -> Auc:
    return Auc(results["AUC"], results["AUC_LOWER"], results["AUC_UPPER"], int(results["DEPOSITS_USED"]))
