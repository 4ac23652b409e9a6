"""What methods that learn from a sample of cells share: their parameters, and the sample."""

from qgis.core import Qgis, QgsProcessingParameterBoolean

from ...core.errors import SilkroadError
from ...core.evidence.kinds import Kind
from ...i18n import interface_language, listed, tr
from ...io.drawn_cells import Cells, draw
from ...io.stack import RasterStack
from ...numbers import fixed
from ..base import progress_of
from .numbers import number_parameter

SAMPLE = 100_000


def add_sample_parameters(algorithm) -> None:
    """Add the parameters STANDARDISE, SAMPLE and SEED."""
    algorithm.addParameter(QgsProcessingParameterBoolean("STANDARDISE", tr("Standardise the layers"), True))
    for parameter in (
        number_parameter("SAMPLE", tr("Cells to learn from"), SAMPLE, 100, 1_000_000, whole=True),
        number_parameter("SEED", tr("Seed"), 1, 0, whole=True),
    ):
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        algorithm.addParameter(parameter)


def sample_of(algorithm, stack: RasterStack, about: int, seed: int, feedback, start: float, stop: float) -> Cells:
    """Draw about so many cells where all layers have data, and tell how many; raises SilkroadError no_common_cells."""
    cells = draw(stack, about, seed, progress_of(feedback, start, stop))
    if not cells.known:
        raise SilkroadError("no_common_cells", input=algorithm.label("EVIDENCE"))
    language = interface_language()
    feedback.pushInfo(
        tr("Learnt from {sample} of {known} cells.").format(
            sample=fixed(len(cells.columns), language), known=fixed(cells.known, language)
        )
    )
    return cells


def warn_of_categories(layers, feedback) -> None:
    """Say which layers hold classes: differences of their codes mean nothing."""
    language = interface_language()
    names = [layer.title(language) for layer in layers if layer.kind is Kind.CATEGORICAL and layer.info.classes]
    if names:
        text = tr("These layers hold classes, whose codes have no distances: {layers}. Leave them out.")
        feedback.pushWarning(text.format(layers=listed(names, language, "titles")))
