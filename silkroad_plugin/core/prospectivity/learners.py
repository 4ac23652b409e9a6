"""Machine learning by scikit-learn (optional): classifiers of deposits against background, and of deposits alone.

Random forest: Breiman (2001); extra trees: Geurts, Ernst & Wehenkel (2006); gradient boosting: Friedman (2001), by
histograms; support vector machine: Cortes & Vapnik (1995), probabilities by Platt (1999); multilayer perceptron:
Rumelhart, Hinton & Williams (1986); one-class support vector machine: Schölkopf et al. (2001); bagging of
positives against unlabelled cells: Mordelet & Vert (2014), which does not take background for barren.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from os import cpu_count

import numpy as np

from ..errors import SilkroadError


class Method(Enum):
    """The learner."""

    RANDOM_FOREST = "random_forest"
    EXTRA_TREES = "extra_trees"
    GRADIENT_BOOSTING = "gradient_boosting"
    SUPPORT_VECTOR = "support_vector"
    PERCEPTRON = "perceptron"
    ONE_CLASS = "one_class"
    POSITIVE_UNLABELLED = "positive_unlabelled"


@dataclass(frozen=True)
class Parameters:
    """``options``: of the method, by scikit-learn's names, over the defaults of ``DEFAULTS``; ``balanced``: deposits
    and background weigh the same in sum; ``seed`` makes results repeatable."""

    method: Method
    options: Mapping[str, object] = field(default_factory=dict)
    balanced: bool = True
    seed: int = 1


TREES, ROWS = 25, 65536  # that are grown, and cells that a thread scores, before the next look at Cancel

# Defaults for a few dozen deposits: shallow, regular, many trees.
DEFAULTS = {
    Method.RANDOM_FOREST: {"n_estimators": 500, "min_samples_leaf": 3, "max_features": "sqrt"},
    Method.EXTRA_TREES: {"n_estimators": 500, "min_samples_leaf": 3, "max_features": "sqrt"},
    Method.GRADIENT_BOOSTING: {"max_iter": 100, "learning_rate": 0.05, "max_leaf_nodes": 8, "l2_regularization": 1.0},
    Method.SUPPORT_VECTOR: {"C": 1.0, "gamma": "scale"},
    Method.PERCEPTRON: {"hidden_layer_sizes": (16, 8), "alpha": 1e-2, "max_iter": 2000},
    Method.ONE_CLASS: {"nu": 0.5, "gamma": "scale"},
    Method.POSITIVE_UNLABELLED: {"n_estimators": 200, "min_samples_leaf": 1},
}


@dataclass(frozen=True)
class Learner:
    """A fitted model. ``scaler``: mean and standard deviation (p) of the background at training, kept for every
    later use; ``estimator``: scikit-learn's; ``versions``: of the libraries that made it."""

    names: tuple[str, ...]
    scaler: tuple[np.ndarray, np.ndarray]
    estimator: object
    parameters: Parameters
    versions: Mapping[str, str]


def fit(
    features: np.ndarray, deposits: np.ndarray, names, parameters: Parameters,
    progress: Callable[[float], None] = lambda part: None,
) -> Learner:  # fmt: skip
    """Fit a learner to cells.

    ``features`` (n, p), finite; ``deposits`` (n) booleans, the others are background or unlabelled. ``progress`` is
    told after some trees of a forest or bag and may raise Cancelled; the other learners train in one piece.
    Raises SilkroadError few_deposits (fewer than five), no_background_cells, not_finite, trees_number (of a bag), and
    ImportError where scikit-learn is absent.
    """
    features, deposits = np.asarray(features, float), np.asarray(deposits, bool)
    if deposits.sum() < 5:
        raise SilkroadError("few_deposits", deposits=int(deposits.sum()), needed=5)
    if deposits.all():
        raise SilkroadError("no_background_cells")
    if not np.isfinite(features).all():
        raise SilkroadError("not_finite", layer=names[int(np.flatnonzero(~np.isfinite(features).all(0))[0])])
    spread = features.std(0)
    scaler = features.mean(0), np.where(spread > 0, spread, 1.0)
    estimator = _FITTERS[parameters.method](_scaled(features, scaler), deposits, parameters, progress)
    return Learner(tuple(names), scaler, estimator, parameters, _versions())


def load() -> None:
    """Import what the learners need of scikit-learn; raises ImportError where it is absent.

    To be called before a thread that may be broken off: it would leave modules imported by half.
    """
    _kinds()


def option_names(method: Method) -> set[str]:
    """Return the names of the options that a method takes; those that the plugin sets itself are left out."""
    own = {"random_state", "n_jobs", "verbose", "warm_start", "class_weight", "probability"}
    # Columns are scaled, and the classes of a layer are columns each: no column holds categories.
    own |= {"categorical_features"}
    return (set(_kinds()[method]().get_params()) | set(DEFAULTS[method])) - own


def _kinds() -> dict[Method, type]:
    """Return scikit-learn's class of each method."""
    from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier, RandomForestClassifier
    from sklearn.neural_network import MLPClassifier
    from sklearn.svm import SVC, OneClassSVM
    from sklearn.tree import DecisionTreeClassifier

    return {
        Method.RANDOM_FOREST: RandomForestClassifier,
        Method.EXTRA_TREES: ExtraTreesClassifier,
        Method.GRADIENT_BOOSTING: HistGradientBoostingClassifier,
        Method.SUPPORT_VECTOR: SVC,
        Method.PERCEPTRON: MLPClassifier,
        Method.ONE_CLASS: OneClassSVM,
        Method.POSITIVE_UNLABELLED: DecisionTreeClassifier,
    }


def predict(learner: Learner, features: np.ndarray, unlabelled: np.ndarray | None = None) -> np.ndarray:
    """Return the score (0 … 1) of (n, p) features.

    ``unlabelled`` (n): where the rows are, perhaps with some columns changed, rows of the training, the number of each
    among those without a deposit, -1 for a deposit. ``POSITIVE_UNLABELLED`` lets only those trees vote on a row that
    were not shown it as barren (Mordelet & Vert 2014, algorithm 2); for the other methods it makes no difference.

    A share of votes or a probability against the background that was drawn: a ranking, not the probability of
    a deposit. For ``ONE_CLASS`` the logistic of the distance from the boundary over its spread at training.
    Raises SilkroadError features_differ where p is another.
    """
    if features.shape[1] != len(learner.names):
        raise SilkroadError("features_differ", given=features.shape[1], needed=len(learner.names))
    scaled = _scaled(features, learner.scaler)
    if unlabelled is not None and isinstance(learner.estimator, _Bag):
        return learner.estimator.score_out_of_bag(scaled, unlabelled)
    return learner.estimator.score_cells(scaled)


def _scaled(features, scaler):
    scaled = features - scaler[0]
    scaled /= scaler[1]  # in place: blocks of rasters are large
    return scaled


@dataclass(frozen=True)
class _Classifier:
    """Scores by the probability of the class of deposits."""

    model: object

    def score_cells(self, features):
        return _by_parts(lambda part: self.model.predict_proba(part)[:, 1], features)


@dataclass(frozen=True)
class _Forest:
    """Scores by the mean vote of a forest; threads share the rows, not the trees, whose sum would else depend
    on which thread came first."""

    model: object

    def score_cells(self, features):
        features = np.ascontiguousarray(features, np.float32)
        parts = [features[start : start + ROWS] for start in range(0, len(features), ROWS)]
        with ThreadPoolExecutor(cpu_count() or 1) as threads:
            votes = threads.map(lambda part: self.model.predict_proba(part)[:, 1], parts)
            return np.concatenate([*votes] or [[]])


@dataclass(frozen=True)
class _OneClass:
    model: object
    spread: float

    def score_cells(self, features):
        distances = _by_parts(self.model.decision_function, features)
        return 1 / (1 + np.exp(-np.clip(distances / self.spread, -50, 50)))


@dataclass(frozen=True)
class _Bag:
    """Scores by the mean vote of trees, each of which saw all deposits and as many cells drawn from the rest;
    ``shown`` (trees, cells): which of these, in the order of the training, each tree saw as barren."""

    trees: tuple
    shown: np.ndarray

    def score_cells(self, features):
        def votes(part):
            total = np.zeros(len(part))
            for tree in self.trees:
                total += tree.predict_proba(part)[:, 1]
            return total / len(self.trees)

        return _by_parts(votes, np.ascontiguousarray(features, np.float32))

    def score_out_of_bag(self, features, unlabelled):
        """Return the mean vote of the trees that were not shown a row; of all trees where each was."""
        features, shown = np.ascontiguousarray(features, np.float32), np.zeros((len(self.trees), len(features)), bool)
        drawn = unlabelled >= 0
        shown[:, drawn] = self.shown[:, unlabelled[drawn]]
        voters = np.where(shown.all(0), True, ~shown)
        total = np.zeros(len(features))
        for tree, may_vote in zip(self.trees, voters, strict=True):
            total += np.where(may_vote, tree.predict_proba(features)[:, 1], 0)
        return total / voters.sum(0)


def _by_parts(function: Callable, features: np.ndarray) -> np.ndarray:
    """Return ``function`` of so many rows at a time, so that a thread that was told to end does so soon."""
    return np.concatenate([function(features[start : start + ROWS]) for start in range(0, len(features), ROWS)] or [[]])


def _classifier(make: Callable) -> Callable:
    def fitter(features, deposits, parameters, progress):
        options = {**DEFAULTS[parameters.method], **parameters.options}
        model = make(options, parameters)
        weights = _weights(deposits) if parameters.balanced else None
        if parameters.method is Method.PERCEPTRON:  # scikit-learn's takes no weights: rows are repeated instead
            rows = _repeated(deposits) if parameters.balanced else slice(None)
            model.fit(features[rows], deposits[rows])
        elif hasattr(model, "n_jobs"):
            return _Forest(_grown(model, features, deposits, weights, progress))
        else:
            model.fit(features, deposits, sample_weight=weights)
        if hasattr(model, "_scorer"):  # of training alone, and any function of scikit-learn: it is not saved
            model._scorer = None
        # 1.4 leaves the method that it has put aside while it judged early stopping.
        vars(model).pop("_raw_predict", None)
        return _Classifier(model)

    return fitter


def _grown(model, features, deposits, weights, progress):
    """Fit a forest some trees at a time: scikit-learn's warm start gives each tree the seed it would have had."""
    number = model.n_estimators
    if not isinstance(number, int) or number < 1 or model.oob_score:
        return model.fit(features, deposits, sample_weight=weights).set_params(n_jobs=1)
    model.set_params(warm_start=True)
    for trees in [*range(TREES, number, TREES), number]:
        model.set_params(n_estimators=trees).fit(features, deposits, sample_weight=weights)
        progress(trees / number)
    return model.set_params(n_jobs=1, warm_start=False)


def _forest(options, parameters):
    from sklearn.ensemble import RandomForestClassifier

    return RandomForestClassifier(**options, random_state=parameters.seed, n_jobs=-1)


def _extra(options, parameters):
    from sklearn.ensemble import ExtraTreesClassifier

    return ExtraTreesClassifier(**options, random_state=parameters.seed, n_jobs=-1)


def _boosting(options, parameters):
    from sklearn.ensemble import HistGradientBoostingClassifier

    return HistGradientBoostingClassifier(**options, random_state=parameters.seed)


def _support(options, parameters):
    from sklearn.svm import SVC

    return SVC(**options, probability=True, random_state=parameters.seed)


def _perceptron(options, parameters):
    from sklearn.neural_network import MLPClassifier

    return MLPClassifier(**options, random_state=parameters.seed)


def _one_class(features, deposits, parameters, progress):
    from sklearn.svm import OneClassSVM

    model = OneClassSVM(**{**DEFAULTS[parameters.method], **parameters.options}).fit(features[deposits])
    return _OneClass(model, float(model.decision_function(features).std()) or 1.0)


def _bagging(features, deposits, parameters, progress):
    from sklearn.tree import DecisionTreeClassifier

    options = {**DEFAULTS[parameters.method], **parameters.options}
    number, rng = options.pop("n_estimators"), np.random.default_rng(parameters.seed)
    if type(number) is not int or number < 1:
        raise SilkroadError("trees_number", given=str(number))
    positive, unlabelled = features[deposits], features[~deposits]
    trees, shown = [], np.zeros((number, len(unlabelled)), bool)
    for done in range(number):
        progress(done / number)
        drawn = rng.integers(0, len(unlabelled), len(positive))
        shown[done, drawn] = True
        rows = np.concatenate([positive, unlabelled[drawn]])
        labels = np.repeat([True, False], len(positive))
        tree = DecisionTreeClassifier(**options, max_features="sqrt", random_state=int(rng.integers(2**31)))
        trees.append(tree.fit(rows, labels))
    return _Bag(tuple(trees), shown)


_FITTERS = {
    Method.RANDOM_FOREST: _classifier(_forest),
    Method.EXTRA_TREES: _classifier(_extra),
    Method.GRADIENT_BOOSTING: _classifier(_boosting),
    Method.SUPPORT_VECTOR: _classifier(_support),
    Method.PERCEPTRON: _classifier(_perceptron),
    Method.ONE_CLASS: _one_class,
    Method.POSITIVE_UNLABELLED: _bagging,
}


def _weights(deposits):
    """Return weights that give both sides the same sum, in all as many as there are rows."""
    share = np.where(deposits, deposits.sum(), (~deposits).sum())
    return len(deposits) / 2 / share


def _repeated(deposits):
    """Return row numbers in which deposits are repeated until they are about as many as the background."""
    times = max(1, round((~deposits).sum() / deposits.sum()))
    return np.repeat(np.arange(len(deposits)), np.where(deposits, times, 1))


def _versions():
    import sklearn

    return {"scikit-learn": sklearn.__version__, "numpy": np.__version__}
