"""What a raster made of several others says of itself: title, errors and circularity of all of them, and the model."""

from collections.abc import Sequence

from ...i18n import LANGUAGES, listed
from ...io import layer_info, model_info
from ..inputs.evidence import EvidenceLayer


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

    It is as coarse and as far off as the worst of its layers, and drawn with knowledge of the deposits where one of
    them is.
    """
    infos = [layer.info for layer in layers]
    sources = [part.strip() for info in infos for part in info.source.split(";") if part.strip()]
    own = layer_info.LayerInfo(
        titles=titles,
        resolution_km=_worst(info.resolution_km for info in infos),
        position_error_km=_worst(info.position_error_km for info in infos),
        deposit_aware=layer_info.awareness(infos),
        source="; ".join(dict.fromkeys(sources)),
        kind=kind,
        classes=classes or {},
        synthetic=any(info.synthetic for info in infos),
        sites=infos[0].sites if len(infos) == 1 else "",
    )
    model = model_info.ModelInfo(
        method=method,
        evidence={code: listed([layer.title(code) for layer in layers], code, "titles") for code in LANGUAGES},
        deposits=deposits,
        deposit_aware=own.deposit_aware,
        probability=False,
    )
    return layer_info.to_items(own) | model_info.to_items(model)


def _worst(values) -> float | None:
    """Return the greatest of the values that are known."""
    return max((value for value in values if value is not None), default=None)
