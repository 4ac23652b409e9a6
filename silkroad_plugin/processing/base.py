"""What every algorithm shares: identity, words, errors, safe outputs, styles after loading."""

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import (
    QgsFileUtils,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt.QtCore import QUrl

from ..catalogue.crs import own_systems
from ..catalogue.tree import put_result
from ..core.errors import Cancelled, SilkroadError
from ..i18n import N_, aside, interface_language, tr
from ..io.safe import SafeOutputs
from ..messages import describe, refusal
from ..paths import resource
from .inputs.choices import Choices
from .inputs.giving import how_to_give
from .inputs.sources import Place, input_places, refuse_overwriting
from .inputs.unacceptable import unacceptable
from .outputs.styles import graduated

GROUPS = {
    "evidence": N_("Evidence layers"),
    "prospectivity": N_("Prospectivity"),
    "validation": N_("Validation"),
    "uncertainty": N_("Uncertainty"),
    "targets": N_("Targets"),
    "geochemistry_anomalies": N_("Geochemistry: anomalies"),
    "geochemistry_statistics": N_("Geochemistry: statistics"),
    "geochemistry_mapping": N_("Geochemistry: mapping"),
    "geochemistry_data": N_("Geochemistry: data"),
    "geochemistry_multivariate": N_("Geochemistry: multivariate"),
    "maps": N_("Maps"),
    "geochemistry_quality": N_("Geochemistry: quality"),
    "geochemistry_levelling": N_("Geochemistry: levelling"),
}


def progress_of(feedback: QgsProcessingFeedback, start: float = 0, stop: float = 100) -> Callable[[float], None]:
    """Return a function that shows a fraction 0..1 of a step as percent from start to stop.

    It raises Cancelled as soon as the user has pressed Cancel.
    """

    def progress(fraction: float) -> None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(start + (stop - start) * fraction)

    return progress


def tick_of(feedback: QgsProcessingFeedback) -> Callable[[], None]:
    """Return a function that raises Cancelled as soon as the user has pressed Cancel, for work without measure."""

    def tick() -> None:
        if feedback.isCanceled():
            raise Cancelled

    return tick


class SilkroadAlgorithm(QgsProcessingAlgorithm):
    """Base class: a subclass names itself, declares parameters, reads them and runs.

    ``define()`` adds parameters and outputs; ``read()`` reads them on the main thread;
    ``compute()`` works in the worker thread and returns the results (QGIS itself has methods
    ``prepare`` and ``run``, which must not be hidden). Errors of the core become
    Processing errors in the user's language, and no half-written output stays behind:
    files are written to ``self.outputs.stage(path)`` and appear when ``compute()`` has returned.
    """

    NAME = TITLE = GROUP = HELP = ""
    TAGS: tuple[str, ...] = ()

    def __init__(self):
        super().__init__()
        self.outputs = SafeOutputs()
        self.choices = Choices()
        self.parameters: dict = {}
        self._stand: list[Place] = []
        self._refusal: Exception | None = None
        self._styles: dict[str, Callable] = {}  # by path, the most important output first
        self._to_load: dict[str, QgsProcessingContext.LayerDetails] = {}
        self.synthetic = False  # something that was made up was given: what is made of it is marked
        self._remarks: list[str] = []  # on what was given, for the log and the pages

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
        """Return the help in the interface language; it ends with how parameters are given without the dialog."""
        return "".join(map(tr, self.help_parts())) + how_to_give(self, interface_language())

    def help_parts(self) -> tuple[str, ...]:
        """Return the parts of the help, to be translated one by one."""
        return (self.HELP,)

    def helpUrl(self):
        """Return the page of the offline help in the interface language; empty in a checkout without it."""
        page = resource("help", interface_language(), "algorithms", f"{self.NAME}.html")
        return QUrl.fromLocalFile(str(page)).toString() if page.exists() else ""

    def tags(self):
        """Return search words, in the interface language and in English."""
        return sorted({*self.TAGS, *(tr(tag) for tag in self.TAGS)})

    def icon(self):
        """Return the provider's icon."""
        return self.provider().icon() if self.provider() else super().icon()

    def createInstance(self):
        """Return a fresh instance, as QGIS asks before every run."""
        return type(self)()

    def initAlgorithm(self, configuration=None):
        """Declare parameters and outputs."""
        self.define()

    def checkParameterValues(self, parameters, context):
        """Accept the codes of choices besides their numbers; name a missing layer, and a number's limits."""
        told = self.choices.as_numbers(parameters)
        good, message = super().checkParameterValues(told, context)
        # QGIS accepts any text for a number that may be left out.
        found = unacceptable(self, told, context)
        return (good, message) if found is None else (False, describe(found))

    def prepareAlgorithm(self, parameters, context, feedback):
        """Read the parameters on the main thread.

        A refusal is kept for ``processAlgorithm``: raised here, QGIS would log it and tell a calling
        script or model only that there were errors.
        """
        _warn_of_unknown(parameters, self, feedback)
        self.parameters, self._refusal = self.choices.as_numbers(parameters), None
        self._remarks.clear()
        try:
            self._stand = input_places(self, self.parameters, context)
            refuse_overwriting(self, self.parameters, self._stand, context)
            self.synthetic = self.is_synthetic(self.parameters, context)
            self.read(self.parameters, context, feedback)
        except Exception as error:
            self._refusal = error
        self._to_load = context.layersToLoadOnCompletion()
        return True

    @property
    def refusal(self) -> Exception | None:
        """Why what was given cannot be used, None where it can."""
        return self._refusal

    def processAlgorithm(self, parameters, context, feedback):
        """Run in the worker thread; outputs appear only when all of them are finished."""
        kept = [place.path for place in self._stand]
        with _in_words(), own_systems(), SafeOutputs(kept) as self.outputs:
            if self._refusal is not None:
                raise self._refusal
            # In the background QGIS gives a context of the thread's own, whose layers replace those of the first.
            for path, details in self._to_load.items():
                context.addLayerToLoadOnCompletion(path, details)
            results = self.compute(context, feedback)
            if self._remarks:
                self._note()
            if self.synthetic:
                self._mark(feedback)
        return {name: value for name, value in results.items() if value is not None}

    def postProcessAlgorithm(self, context, feedback):
        """Hand the styles to the layers that QGIS is about to load; runs on the main thread."""
        for number, (path, style) in enumerate(self._styles.items()):
            if context.willLoadLayerOnCompletion(path):
                styler = _Styler.create(style, visible=number == 0)
                context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)
        return {}

    def define(self):
        """Add parameters and outputs."""
        raise NotImplementedError

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        raise NotImplementedError

    def compute(self, context, feedback):
        """Compute; return the dictionary of results."""
        raise NotImplementedError

    def is_synthetic(self, parameters, context) -> bool:
        """Return whether what was given is synthetic. Geochemical tools carry that mark on to all that they write;
        models of prospectivity say it of every layer by itself."""
        if not self.GROUP.startswith("geochemistry"):
            return False
        from .inputs.synthetic import any_synthetic

        return any_synthetic(self, parameters, context)

    def remark(self, text: str, feedback) -> None:
        """Tell something of what was given, in the log and on each page that is written."""
        feedback.pushInfo(text)
        self._remarks.append(text)

    def _note(self) -> None:
        """Put the remarks on the pages that are staged."""
        from ..io.report import add_note

        for path in self.outputs.files():
            if path.suffix.lower() in (".html", ".htm"):
                for text in self._remarks:
                    add_note(path, text)

    def _mark(self, feedback) -> None:
        """Mark the files that are staged; tables have got a field when they were written."""
        from ..io.synthetic import mark_files

        note = tr("The contents are synthetic: nothing here was measured.")
        mark_files(self.outputs.files(), note)
        feedback.pushWarning(note)

    def choice(self, name: str, context) -> str:
        """Return the code that was chosen."""
        return self.choices.code(name, self.parameterAsEnum(self.parameters, name, context))

    def several(self, name: str, context) -> list[str]:
        """Return the codes that were chosen where several may be."""
        return [self.choices.code(name, number) for number in self.parameterAsEnums(self.parameters, name, context)]

    def label(self, name: str) -> str:
        """Return what the dialog calls a parameter, to name it in a message."""
        return self.parameterDefinition(name).description() + aside(name, interface_language())

    def keep(self, places: Iterable[Place], context) -> None:
        """Count what is read beside the parameters, such as the layers of a model, among what is never overwritten.

        Raises SilkroadError output_is_input where an output would.
        """
        places = list(places)
        refuse_overwriting(self, self.parameters, places, context)
        self._stand.extend(places)

    def output_path(self, name: str, context) -> str | None:
        """Return where a raster or file output goes, None if it was not asked for.

        Raises SilkroadError where it has the ending of another kind of file.
        """
        definition = self.parameterDefinition(name)
        if definition.type() == "fileDestination":
            path = self.parameterAsFileOutput(self.parameters, name, context)
            if path and not QgsFileUtils.fileMatchesFilter(path, definition.fileFilter()):
                ending = f".{definition.defaultFileExtension()}"
                example = Path(path).stem + ending
                raise SilkroadError("output_ending", output=self.label(name), path=path, ending=ending, example=example)
        else:
            path = self.parameterAsOutputLayer(self.parameters, name, context)
            if Path(path).suffix.lower() not in ("", ".tif", ".tiff"):
                raise SilkroadError("raster_not_tif", output=self.label(name), path=path)
            self.style(path, graduated)
        return path or None

    def style(self, path: str | None, function: Callable) -> None:
        """Have ``function(layer)`` style the output when QGIS loads it."""
        if path:
            self._styles[path] = function


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a loaded layer and gives it its place; QGIS does not own it, so the class keeps it alive."""

    alive: list["_Styler"] = []

    @classmethod
    def create(cls, function: Callable, visible: bool) -> "_Styler":
        styler = cls()
        styler.function, styler.visible = function, visible
        cls.alive.append(styler)
        return styler

    def postProcessLayer(self, layer, context, feedback):
        self.function(layer)
        layer.triggerRepaint()
        if context.project() is not None:
            put_result(context.project(), layer, self.visible)
        self.alive.remove(self)


class _in_words:  # noqa: N801 (used as a statement)
    """Turn errors of the core into Processing errors in the interface language."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if isinstance(error, Cancelled):
            raise QgsProcessingException(tr("Cancelled. Nothing was written.")) from error
        known = refusal(error)
        if known is not None:
            raise QgsProcessingException(describe(known)) from error
        return False


def _warn_of_unknown(parameters: dict, algorithm: SilkroadAlgorithm, feedback) -> None:
    """Name what was given under no parameter's name: QGIS ignores it, and the default would count in silence."""
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    unknown = [name for name in parameters if name not in known]
    if unknown:
        text = tr("Not a parameter of this algorithm, so not used: {names}. Look up the spelling in its help.")
        feedback.pushWarning(text.format(names=", ".join(unknown)))
