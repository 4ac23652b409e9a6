"""Bootstrap of the training sites as a Processing algorithm."""

import numpy as np

from ....i18n import N_
from ...refit import Refitter
from ...runs_algorithm import RunsAlgorithm


class BootstrapSites(RunsAlgorithm):
    """silkroad:bootstrap_sites."""

    NAME = "bootstrap_sites"
    TITLE = N_("Bootstrap of training sites")
    TAGS = (N_("uncertainty"), N_("bootstrap"), N_("training sites"))
    HELP = N_(
        "<p>How would the map look had other deposits been known? Fits a saved model many times, each time to as many "
        "of its deposits drawn with replacement (bootstrap; Efron and Tibshirani 1993), and sums up the maps.</p>"
        "<p><b>Input.</b> A model file; its own algorithm is run with the parameters and the evidence that the file "
        "names. A deposit that is drawn twice counts twice, unless the model keeps one deposit per unit area. A seed "
        "makes the draws repeatable.</p>"
        "<p><b>Output.</b> Mean, standard deviation (with n − 1) and the 5 and 95 % quantiles of the runs at each "
        "cell. Cells with a score in fewer than half of the runs have no data. A run that cannot be fitted, for "
        "instance because too few different deposits were drawn, is left out and counted.</p>"
        "<p><b>Disk.</b> The maps of all runs are kept in temporary files until they are summed up: at most four bytes "
        "for each cell and run. The log says how much, and the run is refused where there is not "
        "enough room. Memory grows by a quarter of a megabyte for each run. At most 400 runs are possible, since "
        "all their maps are open at once when they are summed up; 100 to 200 give quantiles of 5 and 95 % to work "
        "with.</p>"
        "<p><b>Limits.</b> Shows how far the map hangs on which deposits are known, not errors of the evidence, of the "
        "method or of positions. Deposits that cluster are drawn one by one, so that the spread is too small.</p>"
    )

    def drawn(self, refitter: Refitter, random):
        """Draw deposits with replacement."""
        which = random.integers(0, len(refitter.x), len(refitter.x))
        return refitter.x[which], refitter.y[which], np.asarray(which).tolist()
