"""What a raster made of several others says of itself: title, errors and circularity of all of them, and the model."""

from collections.abc import Sequence

from ...i18n import LANGUAGES, listed
from ...io import layer_info, model_info
from ..inputs.evidence import EvidenceLayer
from .metadata import together


def score_items(
    layers: Sequence[EvidenceLayer],
    titles: dict[str, str],
    method: dict[str, str],
    kind: str = "descending",
    deposits: int | None = None,
    classes: dict[int, dict[str, str]] | None = None,
) -> dict[str, str]:
    """Return the metadata items of a score that is no probability; ``titles``, ``method``: texts by language.

    ``classes``: the names of its values, where they are classes.
    """
    own = together([layer.info for layer in layers], titles, kind, classes)
    model = model_info.ModelInfo(
        method=method,
        evidence={code: listed([layer.title(code) for layer in layers], code, "titles") for code in LANGUAGES},
        deposits=deposits,
        deposit_aware=own.deposit_aware,
        probability=False,
    )
    return layer_info.to_items(own) | model_info.to_items(model)
