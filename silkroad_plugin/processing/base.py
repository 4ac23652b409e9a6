"""What every algorithm shares: identity, words, errors, safe outputs."""

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException

from ..core.errors import Cancelled, SilkroadError
from ..i18n import N_, tr
from ..io.safe import SafeOutputs
from ..messages import describe

GROUPS = {
    "evidence": N_("Evidence layers"),
    "prospectivity": N_("Prospectivity"),
    "validation": N_("Validation"),
    "maps": N_("Maps"),
}


class SilkroadAlgorithm(QgsProcessingAlgorithm):
    """Base class: a subclass names itself, declares parameters, reads them and runs.

    ``define()`` adds parameters and outputs; ``prepare()`` reads them on the main thread;
    ``run()`` computes in the worker and returns the results. Errors of the core become
    Processing errors in the user's language, and no half-written output stays behind.
    """

    NAME = TITLE = GROUP = HELP = ""
    TAGS: tuple[str, ...] = ()

    def name(self):
        """Return the identifier, never translated."""
        return self.NAME

    def displayName(self):
        """Return the title in the interface language."""
        return tr(self.TITLE)

    def group(self):
        """Return the title of the group."""
        return tr(GROUPS[self.GROUP])

    def groupId(self):
        """Return the identifier of the group."""
        return self.GROUP

    def shortHelpString(self):
        """Return the help in the interface language."""
        return tr(self.HELP)

    def tags(self):
        """Return search words, in the interface language and in English."""
        return sorted({*self.TAGS, *(tr(tag) for tag in self.TAGS)})

    def createInstance(self):
        """Return a fresh instance, as QGIS asks before every run."""
        return type(self)()

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.define()

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read the parameters on the main thread."""
        with _in_words():
            self.prepare(parameters, context, feedback)
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Run in the worker thread; outputs appear only when all of them are finished."""
        with _in_words(), SafeOutputs() as self.outputs:
            return self.run(context, feedback)

    def define(self):
        """Add parameters and outputs."""
        raise NotImplementedError

    def prepare(self, parameters, context, feedback):
        """Read the parameters."""
        raise NotImplementedError

    def run(self, context, feedback):
        """Compute; return the dictionary of results."""
        raise NotImplementedError


class _in_words:  # noqa: N801 (used as a statement)
    """Turn errors of the core into Processing errors in the interface language."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if isinstance(error, SilkroadError):
            raise QgsProcessingException(describe(error)) from error
        if isinstance(error, Cancelled):
            raise QgsProcessingException(tr("Cancelled. Nothing was written.")) from error
        return False
