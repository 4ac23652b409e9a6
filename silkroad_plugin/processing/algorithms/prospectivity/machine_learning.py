"""Machine learning by scikit-learn, an optional extra, as a Processing algorithm."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ....core.bookkeeping import counted_once, one_per_cell
from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....core.interruption import interruptible
from ....i18n import N_, interface_language, labelled, term, tr
from ....io.drawn_cells import draw_enough
from ....io.out_of_bag import Drawn
from ....io.report import Figure
from ....io.stack import part_of
from ....numbers import fixed, number
from ...inputs.evidence import EvidenceLayer
from ...inputs.layers import read_points, vector_source
from ...model_algorithm import Fitted, ModelAlgorithm, Study
from ...outputs.models import seen_rows

if TYPE_CHECKING:
    from ....core.prospectivity.encoding import Encoding


METHODS = {
    "random_forest": N_("Random forest"),
    "extra_trees": N_("Extra trees"),
    "gradient_boosting": N_("Gradient boosting"),
    "support_vector": N_("Support vector machine"),
    "perceptron": N_("Multilayer perceptron"),
    "one_class": N_("One-class support vector machine"),
    "positive_unlabelled": N_("Bagging of positive against unlabelled cells"),
}
EXAMPLE = '{"n_estimators": 200}'
STEPS, ROWS = 20, 1000  # values of a curve of partial dependence, and cells that it is averaged over
MOST_BACKGROUND = 100_000  # cells that are drawn, which a learner holds with every column at once
DRAWN = 4_000_000  # values that are drawn at first


class MachineLearning(ModelAlgorithm):
    """``silkroad:machine_learning``."""

    NAME = "machine_learning"
    SCORE = "score"
    ALIKE = N_(
        "“{first}” and “{second}” say nearly the same ({measure} {value} over the area): they share their importance, "
        "so that each seems to matter less than what they say. Leave one of them out."
    )
    TITLE = N_("Machine learning")
    TAGS = (N_("prospectivity"), N_("mineral potential"), "scikit-learn", "RF", "SVM", "MLP", "PU", *METHODS.values())
    SOURCES = (
        "Breiman, L. (2001): Random forests. Machine Learning 45, 5–32.",
        "Geurts, P., Ernst, D., Wehenkel, L. (2006): Extremely randomized trees. Machine Learning 63, 3–42.",
        "Friedman, J. H. (2001): Greedy function approximation: a gradient boosting machine. Annals of Statistics 29, "
        "1189–1232.",
        "Cortes, C., Vapnik, V. (1995): Support-vector networks. Machine Learning 20, 273–297.",
        "Schölkopf, B., et al. (2001): Estimating the support of a high-dimensional distribution. Neural Computation "
        "13, 1443–1471.",
        "Mordelet, F., Vert, J.-P. (2014): A bagging SVM to learn from positive and unlabeled examples. Pattern "
        "Recognition Letters 37, 201–209.",
    )
    HELP = N_(
        "<p>Learns from cells with deposits and from background cells what ground with deposits looks like, and ranks "
        "all cells by it. It uses scikit-learn, an optional Python library: where it is missing, a message says how to "
        "install it.</p>"
        "<p><b>Methods.</b> Random forest (Breiman 2001), extra trees (Geurts and others 2006), gradient boosting "
        "(Friedman 2001), support vector machine (Cortes and Vapnik 1995), multilayer perceptron; of deposits alone: "
        "one-class support vector machine (Schölkopf and others 2001); and bagging of positive against unlabelled "
        "cells (Mordelet and Vert 2014), which does not take background for barren: each tree is trained on all "
        "deposits and as many background cells drawn with replacement, and a background cell is scored by those trees "
        "alone that did not draw it. The defaults suit a few dozen "
        'deposits; <i>Options</i> takes scikit-learn’s own names, for instance {"n_estimators": 200}.</p>'
        "<p><b>Input.</b> Rasters and deposits as for weights of evidence; only cells where all layers are known take "
        "part. Ordered layers enter with their values, each class of a categorical layer as a column. Columns are "
        "scaled by mean and standard deviation at training, which the model file keeps. Background is drawn at random "
        "at least <i>Buffer</i> from every deposit, or given as points, of which several in one cell "
        "count once. With <i>Balanced</i> deposits and background "
        "weigh the same. The same seed gives the same result. "
        "Rasters in degrees are refused, for their cells have no common area: bring them to a projected grid first, "
        "with “Align rasters”. At most 100 000 background cells are drawn, for a learner holds them all, with every "
        "column, at once; more make a ranking no better.</p>"
        "<p><b>Output.</b> Score from 0 to 1, a table with the importance of each layer (loss of AUC when it is "
        "shuffled, mean and standard deviation of ten times), a table of partial dependence (mean score, 5 and 95 % "
        "of cells), report, model file. Importance is worked out only where its table or the report is asked for, "
        "partial dependence only with its table: on many background cells they take longer than the training.</p>"
        "<p><b>Rows.</b> scikit-learn is given the deposits first, one row for each cell in the order of the grid, "
        "row by row, then the background in the order in which it was drawn or given; columns follow the layers, the "
        "classes of a layer from the lowest. Balanced rows weigh half of their number divided by the number of their "
        "side; the multilayer perceptron gets repeated rows instead. The seed is its <i>random_state</i>.</p>"
        "<p><b>Limits.</b> The score is a ranking against the background that was drawn, not the probability of a "
        "deposit. A learner can fit a few dozen deposits perfectly and predict nothing: believe only cross-validation "
        "by blocks. Importance is measured on the training cells. "
        "Cancel takes effect at once; only the training of a support vector machine, which cannot be interrupted, goes "
        "on in the background until it ends, and its result is thrown away.</p>"
    )

    def define_settings(self):
        """Add the parameters of the method."""
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, "random_forest"))
        self.add_number("BACKGROUND", tr("Background cells"), 1000, 10, MOST_BACKGROUND, whole=True)
        points = [Qgis.ProcessingSourceType.VectorPoint]
        given = tr("Background points (instead of random cells)")
        self.addParameter(QgsProcessingParameterFeatureSource("NEGATIVES", given, points, optional=True))
        self.add_number("BUFFER", tr("Buffer around deposits without background (m)"), 0.0, 0)
        self.add_flag("BALANCED", tr("Balanced"), True)
        options = tr("Options of scikit-learn, as JSON")
        self.addParameter(QgsProcessingParameterString("OPTIONS", options, optional=True))
        self.add_number("SEED", tr("Seed"), 1, 0, whole=True)
        table, title = QgsProcessing.SourceType.TypeVector, tr("Partial dependence (table)")
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT_DEPENDENCE", title, table, optional=True))

    def read_settings(self, context):
        """Read the parameters of the method."""
        from ....core.prospectivity import learners

        self.learner = learners.Method(self.choice("METHOD", context))
        self.background = self.parameterAsInt(self.parameters, "BACKGROUND", context)
        self.negatives = vector_source(self, "NEGATIVES", context)
        outputs = ("OUTPUT_TABLE", "OUTPUT_HTML", "OUTPUT_DEPENDENCE")
        self.asked = {name for name in outputs if self.parameters.get(name)}
        self.buffer = self.parameterAsDouble(self.parameters, "BUFFER", context)
        self.settings = learners.Parameters(
            self.learner, self._options(context), self.parameterAsBool(self.parameters, "BALANCED", context),
            self.parameterAsInt(self.parameters, "SEED", context),
        )  # fmt: skip

    def _options(self, context) -> dict:
        """Return the options; raises SilkroadError options_not_json, option_unknown."""
        from ....core.prospectivity import learners

        text = self.parameterAsString(self.parameters, "OPTIONS", context).strip()
        try:
            options = json.loads(text) if text else {}
        except ValueError:
            options = None
        if not isinstance(options, dict):
            raise SilkroadError("options_not_json", input=self.label("OPTIONS"), text=text, example=EXAMPLE)
        known = learners.option_names(self.learner) if options else set()
        for name in options:
            if name not in known:
                raise SilkroadError("option_unknown", input=self.label("OPTIONS"), name=name, known=sorted(known))
        return {name: tuple(value) if isinstance(value, list) else value for name, value in options.items()}

    def method_title(self, language: str) -> str:
        """Return what the method is called."""
        return labelled(term("machine_learning", language), tr(METHODS[self.learner.value], language), language)

    def usable(self, values):
        """Return which points can be used: those where every layer is known."""
        return np.isfinite(values).all(0)

    def fit(self, study: Study, progress) -> Fitted:
        """Draw the background, fit, and explain."""
        from ....core.prospectivity import learners
        from ....core.prospectivity.encoding import encode
        from ....io.predictors import Learned

        used = study.placed.used
        place = study.placed.rows[used] * study.grid.width + study.placed.columns[used]
        first = counted_once(place, study.copies[used])
        background, places = self._background(study, place, progress)
        values = np.concatenate([study.at_points[:, used][:, first], background], 1)
        deposits = np.arange(values.shape[1]) < len(first)
        short = self._shortfall(int((~deposits).sum()))
        encoding = encode(study.names, study.kinds, values, np.ones(values.shape[1]), reference=False)
        matrix = encoding.matrix(values)
        progress(0.5)
        learners.load()  # here, for the thread that trains may be broken off in the midst of an import
        try:
            learner = interruptible(
                lambda report: learners.fit(matrix, deposits, encoding.names, self.settings, report),
                part_of(progress, 0.5, 0.8),
            )
        except (TypeError, ValueError) as error:
            raise SilkroadError(
                "learner_refuses", method=tr(METHODS[self.learner.value]), reason=str(error).strip(" .")
            ) from error
        progress(0.8)
        importance, curves = interruptible(
            lambda report: self._explain(study, encoding, learner, matrix, deposits, report), part_of(progress, 0.8, 1)
        )
        sections = [] if importance is None else [lambda report: _tell(report, study, importance)]
        progress(1.0)
        table = [("layer", "text"), ("importance", "real"), ("std", "real")]
        figures = () if importance is None else zip(study.names, importance.mean, importance.std, strict=True)
        rows = [list(row) for row in figures]
        seen = seen_rows(encoding, values)
        numbers_of = [("value", "real"), ("score", "real"), ("lower", "real"), ("upper", "real")]
        dependence = (
            [("layer", "text"), *numbers_of, ("class", "text")],
            [
                [name, *row, _class_name(layer, row[0])]
                for layer, (name, c) in zip(study.layers, curves, strict=False)
                for row in zip(c.values, c.score, c.lower, c.upper, strict=True)
            ],
        )
        metrics = {"background": int((~deposits).sum())}
        predictor = Learned(encoding, learner, self._unseen(study, learner, matrix[~deposits], places, place))
        return Fitted(
            predictor, table, rows, seen, sections, short, metrics,
            learner.estimator, dict(learner.versions), {"OUTPUT_DEPENDENCE": dependence},
        )  # fmt: skip

    def _shortfall(self, drawn: int) -> list[str]:
        """Say where fewer background cells were found than asked for."""
        if self.negatives is not None or drawn >= self.background:
            return []
        text = tr(
            "Only {drawn} of {asked} background cells could be drawn: the others have no data, hold a deposit or lie "
            "in its buffer."
        )
        language = interface_language()
        return [text.format(drawn=fixed(drawn, language), asked=fixed(self.background, language))]

    def _unseen(self, study: Study, learner, matrix, places, held) -> Drawn | None:
        """Return the background cells with the scores that their own part in the training leaves them, where that
        makes a difference; cells that hold a deposit are none."""
        from ....core.prospectivity import learners

        if self.learner is not learners.Method.POSITIVE_UNLABELLED:
            return None
        free = ~np.isin(places, held)
        scores = learners.predict(learner, matrix, np.arange(len(matrix)))
        return Drawn(Drawn.key(study.grid), places[free], scores[free])

    def _background(self, study: Study, place: np.ndarray, progress) -> tuple[np.ndarray, np.ndarray]:
        """Return the (layers, n) values of the background and the numbers of its cells (n)."""
        grid = study.grid
        if self.negatives is not None:
            label = self.label("NEGATIVES")
            points = read_points(self.negatives, grid.crs_wkt, label, *self.surroundings)
            values, cells = study.sample(points), grid.to_cell(*study.cases.places(points))
            known = np.flatnonzero(np.isfinite(values).all(0))
            columns, rows = (part[known] for part in cells[:2])
            first = one_per_cell(columns, rows)
            return values[:, known[first]], (rows * grid.width + columns)[first]
        # Many more than wanted, so that enough are left outside the deposits and their buffers.
        about = min(20 * self.background, max(2 * self.background, DRAWN // len(study.names)))
        seed, far = self.settings.seed, self._far(study, place)
        cells = draw_enough(study.stack, self.background, about, seed, part_of(progress, 0, 0.5), far)
        if not len(cells.columns):
            raise SilkroadError("no_background_left", input=self.label("BUFFER"), buffer=self.buffer)
        chosen = np.random.default_rng(seed).permutation(len(cells.columns))[: self.background]
        chosen.sort()
        return cells.values[:, chosen], (cells.rows * grid.width + cells.columns)[chosen]

    def _far(self, study: Study, place: np.ndarray):
        """Return the function that says which cells hold no deposit and lie outside the buffers."""
        grid, used = study.grid, study.placed.used
        if not self.buffer > 0:
            return lambda columns, rows: ~np.isin(rows * grid.width + columns, place)
        if study.cases.units is not None:
            raise SilkroadError("buffer_of_units", input=self.label("BUFFER"))
        from scipy.spatial import cKDTree

        tree, scale = cKDTree(np.column_stack([study.points.x[used], study.points.y[used]])), grid.metres_per_unit

        def far(columns, rows):
            x, y = grid.to_map(columns + 0.5, rows + 0.5)
            gaps, _ = tree.query(np.column_stack([x, y]), distance_upper_bound=1.001 * self.buffer / scale)
            return ~np.isin(rows * grid.width + columns, place) & (gaps * scale >= self.buffer)

        return far

    def _explain(self, study, encoding: Encoding, learner, matrix, deposits, progress):
        """Return the importance of the layers, None where neither table nor report shows it, and the curves of
        partial dependence where their table is asked for: both score all training cells again and again."""
        from ....core.prospectivity import learners
        from ....core.prospectivity.explanation import partial_dependence, permutation_importance

        numbers = np.where(deposits, -1, np.cumsum(~deposits) - 1)

        def score(rows):
            return learners.predict(learner, rows, numbers)

        def score_background(rows):
            return learners.predict(learner, rows, np.arange(len(rows)))

        columns = [
            np.array([i for i, c in enumerate(encoding.columns) if c.layer == j]) for j in range(len(study.names))
        ]
        importance = None
        if self.asked & {"OUTPUT_TABLE", "OUTPUT_HTML"}:
            importance = permutation_importance(
                score, matrix, deposits, columns, self.settings.seed, progress=part_of(progress, 0, 0.5)
            )
        if "OUTPUT_DEPENDENCE" not in self.asked:
            return importance, []
        rows = matrix[~deposits][:ROWS]
        curves = []
        for layer, name in enumerate(study.names):
            own, bare = columns[layer], np.full(matrix.shape[1], np.nan)
            if study.kinds[layer] is Kind.CATEGORICAL:
                values, settings = encoding.known[layer], []
                for value in values:
                    bare[own] = [float(encoding.columns[i].value == value) for i in own]
                    settings.append(bare.copy())
            else:
                values, settings = np.unique(np.quantile(matrix[:, own[0]], np.linspace(0, 1, STEPS))), []
                for value in values:
                    bare[own] = value
                    settings.append(bare.copy())
            tick = partial(progress, 0.5 + 0.5 * layer / len(columns))
            curves.append((name, partial_dependence(score_background, rows, settings, values, tick)))
        return importance, curves


def _class_name(layer: EvidenceLayer, value: float) -> str:
    """Return what a value of a layer of classes is called, empty for one of a quantity."""
    if layer.kind is not Kind.CATEGORICAL:
        return ""
    return layer.info.class_name(value, interface_language()) or number(float(value), interface_language())


def _tell(report, study: Study, importance) -> None:
    """Add the importance of the layers, the greatest first."""
    report.heading(tr("Importance of the layers"))
    language = report.language
    header = [tr("Layer"), tr("Loss of AUC when shuffled"), tr("Standard deviation")]
    rows = [
        [study.layers[i].title(language), *(Figure(number(float(part[i]), language, 3)) for part in parts)]
        for parts in [(importance.mean, importance.std)]
        for i in np.argsort(-importance.mean)
    ]
    report.table(header, rows)
