"""What the data-driven models share: evidence, deposits, study area; score, saved model, table, report."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ..core.bookkeeping import Placed, one_per_cell
from ..core.chance import lots, uniform
from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from ..core.interruption import interruptible
from ..i18n import LANGUAGES, N_, glossary, interface_language, listed, term, tr
from ..io import layer_info, model_file, model_info
from ..io.deposits import place
from ..io.drawn_cells import empty_layers
from ..io.grid import Grid
from ..io.stack import OutputBand, RasterStack, open_raster
from ..numbers import counted, fixed
from .base import progress_of, tick_of
from .evidence_algorithm import EvidenceAlgorithm
from .inputs.cases import Cases
from .inputs.evidence import EvidenceLayer
from .inputs.layers import Points
from .outputs.models import Seen, evidence_records, training_points, versions
from .outputs.tables import write_table

if TYPE_CHECKING:
    from ..core.validation.ranking import Intervals
    from ..core.validation.roc import Auc
    from ..io.likeness import Likeness
    from .reports.deposits import Ledger


# Fewer deposits than this are too few for any model to be believed.
FEW, FEW_UNITS = 10, 100


@dataclass
class Study:
    """Evidence on one grid, and the deposits on it, as a method needs them."""

    layers: list[EvidenceLayer]
    stack: RasterStack
    points: Points
    placed: Placed
    at_points: np.ndarray  # (layers, n) values at the deposits, NaN where missing
    moved: list[tuple[str, str]]
    unit_area_km2: float
    cases: Cases

    @property
    def grid(self) -> Grid:
        """The grid of the evidence."""
        return self.stack.grid

    def sample(self, points: Points) -> np.ndarray:
        """Return the (layers, n) values at points, NaN where missing."""
        return self.stack.sample(*self.cases.places(points))

    @property
    def copies(self) -> np.ndarray:
        """Of each deposit (n) how often it stood before."""
        return self.points.copies

    @property
    def kinds(self) -> list[Kind]:
        """The kind of each layer."""
        return [layer.kind for layer in self.layers]

    @property
    def names(self) -> list[str]:
        """The name of each layer."""
        return [layer.name for layer in self.layers]

    @property
    def units_per_cell(self) -> float:
        """How many unit cells a cell of the grid is."""
        return self.grid.cell_area / 1e6 / self.unit_area_km2


@dataclass(frozen=True)
class Fitted:
    """What a method found: how it predicts, its table (columns, rows), and what the report says of it.

    ``warnings``: sentences for log and report; ``sections``: functions that add to the report;
    ``seen``: what training saw of each layer; ``metrics``: figures that are saved;
    ``more``: further tables (columns, rows) by parameter.
    """

    predictor: object
    columns: Sequence[tuple[str, str]]
    rows: Sequence[Sequence]
    seen: Sequence[Seen]
    sections: Sequence = ()
    warnings: Sequence[str] = ()
    metrics: dict[str, float] = field(default_factory=dict)
    estimator: object = None
    versions: dict[str, str] = field(default_factory=dict)
    more: dict[str, tuple[Sequence[tuple[str, str]], Sequence[Sequence]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Finished:
    """A finished run, as the report needs it. ``drawn``: the share of the cells that gave the AUC."""

    study: Study
    fitted: Fitted
    ledger: Ledger
    has_unit_area: bool  # whether the method counts unit cells
    auc: Auc
    drawn: float
    alike: Sequence[str]  # what is to be said of layers that say nearly the same
    title: str
    formulas: Sequence[str]
    sources: Sequence[str]

    def warnings(self, language: str) -> list[str]:
        """Return what must not be missed, each a sentence or two: for the log and the report."""
        from .reports.evidence import (
            circular_texts,
            mixed_texts,
            moved_texts,
            repeated_texts,
            type_texts,
            unit_area_texts,
        )

        layers = self.study.layers
        texts = moved_texts(self.study.moved) + repeated_texts(layers, language)
        if self.has_unit_area:
            texts += unit_area_texts(self.study.unit_area_km2, self.study.grid.cell_area / 1e6, language)
        for layer in layers:
            texts += type_texts(layer, language) + circular_texts(layer, language)
        texts += [*self.alike, *self.ledger.findings(language), *mixed_texts(self.ledger, language)]
        units = self.study.cases.units
        if units is not None and units.count < FEW_UNITS:
            text = tr("Only {count} geological [unit is the case|units are the cases]: so few can be fitted by chance.")
            texts.append(counted(text, language, count=units.count))
        used = int(self.study.placed.used.sum())
        if used < FEW:
            text = tr("Only {count} [deposit was|deposits were] used: every figure hangs on each of them.")
            texts.append(counted(text, language, count=used))
        return texts + list(self.fitted.warnings)


class ModelAlgorithm(EvidenceAlgorithm):
    """A subclass adds its parameters in ``define_settings``, reads them in ``read_settings`` and fits in ``fit``.

    ``METHOD``: glossary key of the method; ``SCORE``: glossary key of what the score raster holds; ``MORE``:
    (parameter, title, glossary key) of further rasters, in the order of the predictor's outputs.
    """

    GROUP = "prospectivity"
    METHOD = SCORE = ""
    MORE: tuple[tuple[str, str, str], ...] = ()
    FORMULAS: tuple[str, ...] = ()
    SOURCES: tuple[str, ...] = ()
    # What two layers that say nearly the same do to the method.
    ALIKE = N_(
        "“{first}” and “{second}” say nearly the same ({measure} {value} over the area): their evidence counts twice. "
        "Leave one of them out."
    )
    counts_once = True  # whether several deposits of one cell count as one
    AUC_CELLS = 4_000_000  # of more cells so many, drawn at random, give the AUC of the fit

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        self.define_evidence()
        self.define_settings()
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Score")))
        for name, title, _ in self.MORE:
            add(QgsProcessingParameterRasterDestination(name, tr(title), optional=True, createByDefault=False))
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Table of the model"), table, optional=True))
        self.define_model()
        self.addOutput(QgsProcessingOutputNumber("DEPOSITS_USED", tr("Deposits used")))
        self.addOutput(QgsProcessingOutputNumber("TRAINING_AUC", tr("AUC at the training points")))

    def add_flag(self, name, title, default):
        """Add a parameter that is ticked or not."""
        self.addParameter(QgsProcessingParameterBoolean(name, title, defaultValue=default))

    def define_settings(self):
        """Add the parameters of the method."""

    def read_settings(self, context):
        """Read the parameters of the method."""

    @abstractmethod
    def fit(self, study: Study, progress) -> Fitted:
        """Fit the method; ``progress`` takes a fraction."""

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.read_evidence(parameters, context, ["OUTPUT", *(name for name, *_ in self.MORE)])
        self.read_settings(context)

    def compute(self, context, feedback):
        """Align, fit, write."""
        from ..io.likeness import Likeness
        from .reports.deposits import Ledger
        from .reports.evidence import alike_texts
        from .reports.model_report import write_report

        self.surroundings = context, feedback  # for what a method reads itself
        with self._study(context, feedback) as study:
            fitted = self.fit(study, progress_of(feedback, 10, 50))
            likeness = Likeness(study.stack)
            found, drawn = self._write(study, fitted, likeness, progress_of(feedback, 50, 95))
        ledger = Ledger(study.points, study.placed, each=not self.counts_once, units=self.units is not None)
        has_unit_area = self.parameterDefinition("UNIT_AREA") is not None
        alike = alike_texts(
            self.ALIKE, likeness.pairs([kind is Kind.CATEGORICAL for kind in study.kinds]), study.layers
        )
        run = Finished(
            study, fitted, ledger, has_unit_area, found, drawn, alike, self.TITLE, self.FORMULAS, self.SOURCES
        )
        self._log(run, feedback)
        self._tell_gaps(study, feedback)
        results = {name: path for name, path in self.targets.items() if path}
        for name, table in {"OUTPUT_TABLE": (fitted.columns, fitted.rows), **fitted.more}.items():
            results[name] = write_table(self, name, *table, context)
        if self.model:
            model_file.write(self.outputs.stage(self.model), self._saved(run))
            results["OUTPUT_MODEL"] = self.model
        if self.html:
            write_report(run, interface_language(), self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return results | {"DEPOSITS_USED": int(study.placed.used.sum()), "TRAINING_AUC": found.value}

    @contextmanager
    def _study(self, context, feedback):
        """Bring the evidence to one grid and place the deposits on it."""
        grid = Grid.of(open_raster(self.layers[0].path))
        if grid.crs is None:
            raise SilkroadError("crs_missing", path=self.layers[0].path)
        if grid.is_geographic:
            raise SilkroadError("geographic_crs", path=self.layers[0].path, crs=grid.crs.GetName())
        points = self.read_deposits(grid, context, feedback)
        with self.cases_on(grid, context, feedback) as (found, moved), found.stack(self.names) as stack:
            places = found.places(points)
            values = stack.sample(*places)
            placed = place(stack, *places, self.usable(values))
            if not placed.used.any():
                self._refuse_unused(stack, placed, values, tick_of(feedback))
            yield Study(self.layers, stack, points, placed, values, moved, self.unit_area, found)

    def _tell_gaps(self, study: Study, feedback) -> None:
        """Name the layers that lack data at deposits which therefore are not used."""
        at, language = study.at_points[:, study.placed.nodata], interface_language()
        missing = (~np.isfinite(at)).sum(1).tolist()
        titles = [layer.title(language) for layer in study.layers]
        named = [f"{title} [{fixed(n, language)}]" for title, n in zip(titles, missing, strict=True) if n]
        if named:
            text = tr("Layers without data at those deposits, with their number: {layers}.")
            feedback.pushWarning(text.format(layers=listed(named, language, "titles")))

    def _refuse_unused(self, stack: RasterStack, placed: Placed, values: np.ndarray, tick) -> None:
        """Raise SilkroadError for why no deposit can be used: all_nodata, no_deposits_inside, no_deposits_known."""
        for layer in empty_layers(stack, lambda part: tick()):
            raise SilkroadError("all_nodata", path=self.layers[layer].path)
        inside = ~placed.outside
        if not inside.any():
            raise SilkroadError("no_deposits_inside", points=len(inside))
        known = np.isfinite(values[:, inside]).sum(1)
        fewest = int(np.argmin(known))
        raise SilkroadError(
            "no_deposits_known", input=self.label("DEPOSITS"), points=len(inside), inside=int(inside.sum()),
            layer=stack.names[fewest], known=int(known[fewest]),
        )  # fmt: skip

    def usable(self, values: np.ndarray) -> np.ndarray:
        """Return which points can be used, from the (layers, n) values there: those where some layer is known."""
        return np.isfinite(values).any(0)

    def _write(self, study: Study, fitted: Fitted, likeness: Likeness, progress) -> tuple[Auc, float]:
        """Write the rasters; in the same pass rank the cells against the deposits and look which layers are alike."""
        from ..core.validation.ranking import Counter
        from ..io import predictors

        predictor = fitted.predictor
        keys = dict(zip(["OUTPUT", *(name for name, *_ in self.MORE)], predictor.OUTPUTS, strict=True))
        wanted = [name for name in keys if self.targets[name]]
        if wanted == ["OUTPUT"] and hasattr(predictor, "quick"):
            predictor = predictor.quick()
        places = [predictor.OUTPUTS.index(keys[name]) for name in wanted]
        tick, known = tick_of(self.surroundings[1]), study.at_points[:, study.placed.used]

        def watched(work):
            return interruptible(lambda report: work(), lambda part: tick())

        own = watched(lambda: predictors.at_points(predictor, known)).astype(np.float32)
        share = min(1.0, self.AUC_CELLS / study.stack.cells)
        counter = Counter(own)

        def score(block, arrays):
            made = watched(lambda: predictor.score(block))
            likeness.look(block)
            ranked = made[0].ravel() if share == 1 else made[0][uniform(block.lots()) < share]
            counter.add(ranked[ranked != np.float32(predictors.NODATA)])
            return [made[place] for place in places]

        bands = [self._band(study, name) for name in wanted]
        study.cases.write(bands, lambda made, part: study.stack.map(score, made, part), progress)
        return _auc(own, counter.result(), study, share), share

    def _band(self, study: Study, name: str) -> OutputBand:
        """Return what is to be written of an output raster, with what it says of itself."""
        from ..io import predictors

        key = next((key for parameter, _, key in self.MORE if parameter == name), self.SCORE)
        synthetic = any(layer.info.synthetic for layer in study.layers)
        items = layer_info.to_items(layer_info.LayerInfo(glossary()[key], synthetic=synthetic))
        info = self._model_info(study)
        if key == "posterior_std":
            info = replace(info, probability=False, spread=True)
        items |= model_info.to_items(info)
        path = self.outputs.stage(self.targets[name])
        return OutputBand(path, "float32", predictors.NODATA, items, term(key, interface_language()))

    def _model_info(self, study: Study) -> model_info.ModelInfo:
        from .reports.deposits import Ledger

        types = list(Ledger(study.points, study.placed).values("deposit_type"))
        titles = {code: listed((layer.title(code) for layer in study.layers), code, "titles") for code in LANGUAGES}
        return model_info.ModelInfo(
            target=types[0] if len(types) == 1 else "",
            method={code: self.method_title(code) for code in LANGUAGES},
            evidence=titles,
            unit_area_km2=self.unit_area,
            deposits=int(study.placed.used.sum()),
            deposit_aware=layer_info.awareness(layer.info for layer in study.layers),
            probability=self.SCORE == "probability",
        )

    def method_title(self, language: str) -> str:
        """Return what the method is called on maps and in saved models."""
        return term(self.METHOD, language)

    def _saved(self, run: Finished) -> model_file.ModelFile:
        """Return the model as it is saved."""
        from ..io import predictors

        study, fitted = run.study, run.fitted
        return model_file.ModelFile(
            algorithm=self.id(),
            parameters=self.recipe,
            evidence=tuple(evidence_records(study.layers, fitted.seen)),
            deposits=training_points(study.points, study.placed.used, study.grid.crs_wkt, self.around),
            predictor=predictors.to_json(fitted.predictor),
            metrics={"deposits": int(study.placed.used.sum()), "auc": run.auc.value, **fitted.metrics},
            versions=versions() | fitted.versions,
            method={code: self.method_title(code) for code in LANGUAGES},
            unit_area_km2=self.unit_area,
            score=glossary()[self.SCORE],
            probability=self.SCORE == "probability",
            estimator=fitted.estimator,
        )

    def _log(self, run: Finished, feedback) -> None:
        language = interface_language()
        for text in run.warnings(language):
            feedback.pushWarning(text)
        feedback.pushInfo(run.ledger.summary())
        feedback.pushInfo(tr("AUC of the fit: {value}.").format(value=fixed(run.auc.value, language, 3)))


def _auc(own: np.ndarray, everywhere: Intervals, study: Study, share: float) -> Auc:
    """Return the AUC of the deposits against the cells that hold none, of which a share was drawn."""
    from ..core.validation.ranking import count
    from ..core.validation.roc import auc

    used = study.placed.used
    columns, rows = study.placed.columns[used], study.placed.rows[used]
    first = one_per_cell(columns, rows)
    if share < 1:
        first = first[uniform(lots((rows * study.grid.width + columns)[first])) < share]
    return auc(own, everywhere - count(own, own[first]))
