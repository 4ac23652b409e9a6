"""What a pickle in a model file may name: the classes of the plugin's learners, and nothing that could do harm."""

import collections
import os
import pickle
from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="scikit-learn, an optional extra, is not installed")

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.learners import Method, Parameters, fit, option_names, predict
from silkroad_plugin.io import estimators

FEW = {"n_estimators": 30}
OPTIONS = {
    Method.RANDOM_FOREST: [FEW, FEW | {"oob_score": True}, FEW | {"criterion": "entropy", "max_samples": 0.5}],
    Method.EXTRA_TREES: [FEW, FEW | {"criterion": "entropy", "max_features": None}],
    Method.GRADIENT_BOOSTING: [
        {}, {"early_stopping": True}, {"early_stopping": True, "scoring": "roc_auc"}, {"monotonic_cst": [1, 0, 0]},
    ],
    Method.SUPPORT_VECTOR: [{}, {"kernel": "linear"}, {"kernel": "poly", "decision_function_shape": "ovo"}],
    Method.PERCEPTRON: [{"solver": solver} for solver in ("adam", "sgd", "lbfgs")] + [{"early_stopping": True}],
    Method.ONE_CLASS: [{}, {"kernel": "linear"}],
    Method.POSITIVE_UNLABELLED: [FEW, FEW | {"criterion": "entropy", "splitter": "random"}],
}  # fmt: skip


@pytest.fixture(scope="module")
def cells():
    rng = np.random.default_rng(3)
    features = rng.normal(size=(300, 3))
    return features, features[:, 0] + rng.normal(size=300) > 1.5


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("method", "options"), [(method, own) for method, some in OPTIONS.items() for own in some])
def test_every_learner_comes_back_as_it_was(cells, method, options):
    assert set(options) <= option_names(method)
    features, deposits = cells
    learner = fit(features, deposits, ("a", "b", "c"), Parameters(method, options))
    again = replace(learner, estimator=estimators.loads(estimators.dumps(learner.estimator)))
    assert np.array_equal(predict(learner, features), predict(again, features))


def calling(module, name, *arguments):
    """Return a pickle (protocol 4) that calls ``name`` of ``module``, as ``Unpickler.find_class`` finds it."""
    content = pickle.PROTO + bytes([4])
    for text in (module, name):
        own = text.encode()
        content += pickle.SHORT_BINUNICODE + bytes([len(own)]) + own
    content += pickle.STACK_GLOBAL + pickle.dumps(arguments, 4)[2:-1] + pickle.REDUCE + pickle.STOP
    return content


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("sklearn", "os.system"),
        ("numpy", "savetxt"),
        ("numpy", "load"),
        ("numpy", "fromfile"),
        ("numpy", "ctypeslib.os.system"),
        ("numpy.random._pickle", "mtrand.__loader__"),
        ("sklearn.utils", "shutil.rmtree"),
        ("sklearn.datasets._base", "load_files"),
        ("scipy.sparse", "load_npz"),
        ("builtins", "eval"),
        ("builtins", "getattr"),
        ("copyreg", "_reconstructor"),
        ("evil.core.prospectivity.learners", "np.savetxt"),
        ("silkroad_plugin.core.prospectivity.learners", "ThreadPoolExecutor"),
        ("silkroad_plugin.core.prospectivity.learners", "fit"),
        ("os", "system"),
    ],
)
def test_nothing_else_is_called(module, name, monkeypatch):
    ran = []
    monkeypatch.setattr(os, "system", lambda command: ran.append(command))
    monkeypatch.setattr(np, "savetxt", lambda *given: ran.append(given))
    with pytest.raises(pickle.UnpicklingError, match=name.replace(".", "\\.")):
        estimators.loads(calling(module, name, "touch x"))
    assert not ran


@pytest.mark.parametrize("thing", [collections.OrderedDict(a=1), slice(2)])
def test_a_class_of_python_itself_is_refused(thing):
    with pytest.raises(pickle.UnpicklingError):
        estimators.loads(pickle.dumps(thing, 4))


@pytest.mark.parametrize("number", [0, -3, 2.5, "many", True])
def test_a_bag_without_trees_is_refused(cells, number):
    with pytest.raises(SilkroadError, match="trees_number"):
        fit(*cells, ("a", "b", "c"), Parameters(Method.POSITIVE_UNLABELLED, {"n_estimators": number}))


def test_columns_are_no_categories():
    assert "categorical_features" not in option_names(Method.GRADIENT_BOOSTING)
