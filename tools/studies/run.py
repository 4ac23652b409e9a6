"""A study from its definition to its findings: every step is an algorithm of the toolbox."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsProcessingException

from silkroad_plugin import messages
from silkroad_plugin.catalogue import store, words
from silkroad_plugin.catalogue.deposits import DepositFilter
from silkroad_plugin.catalogue.study_definitions import Definition, Model
from silkroad_plugin.i18n import interface_language

from . import evidence, tables
from .findings import Auc, Blocked, Choice, Findings, ModelFinding
from .richer import Richer

WEIGHTS = "weights_of_evidence"
MAP_DPI = 120  # the page of the study holds the picture of the map


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
        first, *others = self.definition.models
        main = self._fit(first)
        self.layouts = self._layouts(main["OUTPUT_MODEL"])
        models, missing = [self._judge(first, main)], {}
        for model in others:
            why = _lacking(model)
            try:
                if not why:
                    models.append(self._judge(model, self._fit(model)))
            except QgsProcessingException as refusal:
                why = str(refusal)
            if why:
                missing[model.key] = why
        layers = tables.findings(self.evidence.rasters, main["OUTPUT_WEIGHTS"], main["OUTPUT_NULL"])
        return Findings(
            definition=self.definition,
            choice=choice(self.definition),
            models=models,
            layers=layers,
            t_over_n=main["T_OVER_N"],
            omnibus_p=main["OMNIBUS_P"],
            shifts=self.definition.validation.shifts,
            layouts=[auc for auc, _ in self.layouts],
            controls=self.richer.controls(self) if self.richer else (),
            missing=missing,
            weights=main["OUTPUT_WEIGHTS"],
            null_control=main["OUTPUT_NULL"],
            comparison=self._compare(models) if len(models) > 1 else "",
            maps=self._print(models[0], main),
        )

    @property
    def common(self) -> dict:
        """What every model is told besides its layers."""
        made = self.evidence
        return {"DEPOSITS": made.deposits, "MASK": made.mask}

    def _evidence(self, model: Model) -> dict:
        """What a model is told of the layers."""
        taken = [(raster.path, model.kind(raster.layer)) for raster in self.evidence.rasters]
        taken = [(path, kind) for path, kind in taken if kind]
        return {"EVIDENCE": [path for path, _ in taken], "TYPES": ",".join(kind for _, kind in taken)}

    def weights(self, stem: str, **parameters) -> dict:
        """Run weights of evidence with its tables, model and report into files that begin with ``stem``."""
        definition = self.definition
        own = {
            "UNIT_AREA": definition.unit_area_km2,
            "MAX_AREA": definition.max_area,
            "SHIFTS": definition.validation.shifts,
            "SEED": definition.validation.seed,
            "LIMIT": definition.validation.significant,
            "OUTPUT_POSTERIOR": self._path(f"{stem}.tif"),
            "OUTPUT_WEIGHTS": self._path(f"{stem}_weights.csv"),
            "OUTPUT_NULL": self._path(f"{stem}_null_control.csv"),
            "OUTPUT_HTML": self._path(f"{stem}.html"),
        }
        return self.run("silkroad:weights_of_evidence", {**self.common, **own, **parameters})

    def _fit(self, model: Model) -> dict:
        """Fit a model; the result SCORE is its raster."""
        saved = self._evidence(model) | {"OUTPUT_MODEL": self._path(f"{model.key}.silkmodel")}
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

    def _blocked(self, model: Model, saved: str) -> Blocked:
        """Hold the deposits out in the median layout of spatial blocks."""
        table, median = self._path(f"{model.key}_blocks.csv"), len(self.layouts) // 2
        told = {"OUTPUT_TABLE": table, "OUTPUT_HTML": self._path(f"{model.key}_blocks.html")}
        found = self._cross_validate(saved, self.layouts[median][1], told)
        deposits = sum(np.isfinite(tables.column(table, "rank")))
        return Blocked(
            _held_out(found, int(deposits)),
            int(found["FOLDS_USED"]),
            self.definition.validation.folds,
            found["OPTIMISM"],
        )

    def _layouts(self, saved: str) -> list[tuple[Auc, int]]:
        """Return (AUC, seed) of random layouts of the blocks, the lowest AUC first: one alone may be luck."""
        validation = self.definition.validation
        seeds = range(validation.seed, validation.seed + validation.layouts)
        number = choice(self.definition).remain
        found = [(_held_out(self._cross_validate(saved, seed, {}), number), seed) for seed in seeds]
        return sorted(found, key=lambda one: one[0].value)

    def _cross_validate(self, saved: str, seed: int, told: dict) -> dict:
        validation = self.definition.validation
        own = {"MODEL": saved, "METHOD": "blocks", "FOLDS": validation.folds, "SEED": seed}
        return self.run("silkroad:cross_validate", own | {"BLOCK_SIZE": 1000 * validation.block_km} | told)

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

    def _print(self, model: ModelFinding, made: dict) -> list[str]:
        """Print the map of the model that the study is judged by, in the language of the study."""
        definition, (fitted, blocked) = self.definition, (model.fitted, model.blocked.auc)
        parameters = {
            "AREA": definition.area,
            "TITLE": definition.titles[interface_language()],
            "MAP_TYPE": "prospectivity",
            "RASTER": model.score,
            "LANGUAGES": [interface_language()],
            "FILTER": definition.deposits().expression(),
            "AUC": fitted.value,
            "AUC_LOW": fitted.lower,
            "AUC_HIGH": fitted.upper,
            "AUC_HELDOUT": blocked.value,
            "AUC_HELDOUT_LOW": blocked.lower,
            "AUC_HELDOUT_HIGH": blocked.upper,
            "HELDOUT_DEPOSITS": blocked.deposits,
            "T_OVER_N": made["T_OVER_N"],
            "DPI": MAP_DPI,
            "OUTPUT_FOLDER": str(self.folder),
        }
        return self.run("silkroad:print_map", parameters)["FILES"].split(";")

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
    counts = {epoch: others.count(epoch) for epoch in words.codes("epoch") if epoch in others}
    return Choice(len(found), len(found) - len(known), counts, len(right) - remain, remain)


def _lacking(model: Model) -> str:
    """Return why a model cannot be made here, empty where it can."""
    if model.algorithm != "silkroad:machine_learning":
        return ""
    try:
        import_module("sklearn")
    except ImportError as error:
        return messages.describe(messages.refusal(error))
    return ""


def _held_out(results: dict, deposits: int) -> Auc:
    return Auc(results["AUC_CV"], results["AUC_CV_LOWER"], results["AUC_CV_UPPER"], deposits)


def _auc(results: dict) -> Auc:
    return Auc(results["AUC"], results["AUC_LOWER"], results["AUC_UPPER"], int(results["DEPOSITS_USED"]))
