"""Models of scikit-learn in a file: pickled, and read back with the few classes that the plugin's learners are of.

A name in a pickle is looked up in its module, and what it finds can be called: each name that is not listed here is
refused, so that a file calls nothing else. What these classes do with damaged contents is scikit-learn's affair.
"""

import importlib
import io
import pickle

# Whatever name the plugin was installed under.
OWN_MODULE = ".core.prospectivity.learners"
OWN = ("_Classifier", "_Forest", "_OneClass", "_Bag")
# By module, of scikit-learn 1.2 to 1.9 and numpy 1.24 to 2.4.
LISTED = {
    "numpy": ("dtype", "ndarray"),
    "numpy.core.multiarray": ("_reconstruct", "scalar"),
    "numpy._core.multiarray": ("_reconstruct", "scalar"),
    "numpy.core.numeric": ("_frombuffer",),
    "numpy._core.numeric": ("_frombuffer",),
    "numpy.random._mt19937": ("MT19937",),
    "numpy.random._pcg64": ("PCG64",),
    "numpy.random._pickle": ("__bit_generator_ctor", "__generator_ctor", "__randomstate_ctor"),
    "numpy.random.bit_generator": ("SeedSequence", "__pyx_unpickle_SeedSequence"),
    "sklearn._loss._loss": ("CyHalfBinomialLoss", "__pyx_unpickle_CyHalfBinomialLoss"),
    "sklearn._loss.link": ("Interval", "LogitLink"),
    "sklearn._loss.loss": ("HalfBinomialLoss",),
    "sklearn.ensemble._forest": ("ExtraTreesClassifier", "RandomForestClassifier"),
    "sklearn.ensemble._hist_gradient_boosting.binning": ("_BinMapper",),
    "sklearn.ensemble._hist_gradient_boosting.gradient_boosting": ("HistGradientBoostingClassifier",),
    "sklearn.ensemble._hist_gradient_boosting.predictor": ("TreePredictor",),
    "sklearn.neural_network._multilayer_perceptron": ("MLPClassifier",),
    "sklearn.neural_network._stochastic_optimizers": ("AdamOptimizer", "SGDOptimizer"),
    "sklearn.preprocessing._label": ("LabelBinarizer", "LabelEncoder"),
    "sklearn.svm._classes": ("OneClassSVM", "SVC"),
    "sklearn.tree._classes": ("DecisionTreeClassifier", "ExtraTreeClassifier"),
    "sklearn.tree._tree": ("Tree",),
}
PROTOCOL = 4  # the names that another one writes are others


class _Reader(pickle.Unpickler):
    """Finds what is listed; raises UnpicklingError for any other name."""

    def find_class(self, module, name):
        from ..core.prospectivity import learners

        if module.endswith(OWN_MODULE) and name in OWN:
            return getattr(learners, name)
        # Not super's way, which takes a name with dots for a path through what the module has imported.
        if name in LISTED.get(module, ()):
            return getattr(importlib.import_module(module), name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def dumps(estimator: object) -> bytes:
    """Return an estimator as bytes."""
    return pickle.dumps(estimator, PROTOCOL)


def loads(content: bytes) -> object:
    """Return the estimator of some bytes; damaged ones, and such that hold more than an estimator, raise anything."""
    return _Reader(io.BytesIO(content)).load()
