"""What an output says of itself, from what its input says."""

from dataclasses import replace

from ...i18n import LANGUAGES, tr
from ...io.layer_info import LayerInfo


def retitled(info: LayerInfo, pattern: str, name: str) -> LayerInfo:
    """Return the info with titles by a pattern with {title}, in every language; ``name`` where there is none."""
    titles = {code: tr(pattern, code).format(title=info.title(code, name)) for code in LANGUAGES}
    return replace(info, titles=titles)
