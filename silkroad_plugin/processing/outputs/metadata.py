"""What an output says of itself, from what its input says."""

from collections.abc import Sequence
from dataclasses import replace

from ...i18n import LANGUAGES, tr
from ...io.layer_info import LayerInfo, awareness


def retitled(info: LayerInfo, pattern: str, name: str) -> LayerInfo:
    """Return the info with titles by a pattern with {title}, in every language; ``name`` where there is none."""
    titles = {code: tr(pattern, code).format(title=info.title(code, name)) for code in LANGUAGES}
    return replace(info, titles=titles)


def together(
    infos: Sequence[LayerInfo],
    titles: dict[str, str],
    kind: str = "descending",
    classes: dict[int, dict[str, str]] | None = None,
    made: dict[str, str] | None = None,
) -> LayerInfo:
    """Return what a raster made of several others says of itself.

    It is as coarse and as far off as the worst of them, and drawn with knowledge of the deposits where one of them is.
    """
    sources = [part.strip() for info in infos for part in info.source.split(";") if part.strip()]
    return LayerInfo(
        titles=titles,
        resolution_km=_worst(info.resolution_km for info in infos),
        position_error_km=_worst(info.position_error_km for info in infos),
        deposit_aware=awareness(infos),
        source="; ".join(dict.fromkeys(sources)),
        kind=kind,
        classes=classes or {},
        synthetic=any(info.synthetic for info in infos),
        sites=infos[0].sites if len(infos) == 1 else "",
        made=made or {},
    )


def _worst(values) -> float | None:
    """Return the greatest of the values that are known."""
    return max((value for value in values if value is not None), default=None)
