"""Groups that a plot tells apart by colour."""

import numpy as np

from ...i18n import tr

MOST_GROUPS = 7  # colours


def grouped(texts, language: str, most: int = MOST_GROUPS) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the group (n) of each text and the names of the groups: the most frequent first, the rare ones together.

    Empty texts are a group as well, called by a dash.
    """
    names, counts = np.unique(np.array(texts, str), return_counts=True)
    names = list(names[np.argsort(-counts, kind="stable")])
    if len(names) > most:
        names = [*names[: most - 1], None]
    place = {name: index for index, name in enumerate(names)}
    group = np.array([place.get(text, len(names) - 1) for text in texts], int)
    titles = tuple(tr("others", language) if name is None else str(name) or "—" for name in names)
    return group, titles
