"""Which rows of a layer of samples are no samples of their own: duplicates, splits, reference materials and blanks."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...i18n import interface_language, tr
from ...numbers import counted
from .sample_fields import text_of

if TYPE_CHECKING:
    from ...core.geochemistry.control_samples import ControlSamples

# Fields that tell what does not stand for a place of its own, and all that tell what a row is for.
CONTROL = ("kind", "duplicate_of", "standard")
FIELDS = ("sample_id", *CONTROL, "batch", "laboratory")


def control_rows(fields: Mapping[str, Sequence], count: int) -> np.ndarray:
    """Return (n) which rows are duplicates, splits, standards or blanks by the fields of ``CONTROL`` that there are.

    Kinds are words of any of the languages (``role_of``).
    """
    from ...core.geochemistry.control_samples import Role
    from ...io.geochemistry.quality_tables import role_of

    found = np.zeros(count, bool)
    for name in CONTROL:
        if name not in fields:
            continue
        words = [text_of(cell) for cell in fields[name]]
        if name == "kind":
            kinds = {word: role_of(word) not in (None, Role.SAMPLE) for word in set(words)}
            found |= np.array([kinds[word] for word in words], bool)
        else:
            found |= np.array([word.casefold() not in ("", "null") for word in words], bool)
    return found


def samples_proper(fields: Mapping[str, Sequence], count: int) -> np.ndarray:
    """Return (n) which rows are samples proper.

    A layer of nothing but standards or other control is taken as it is: who filters it so asks for them.
    """
    control = control_rows(fields, count)
    return control if control.all() else ~control


def proper_rows(fields: Mapping[str, Sequence], count: int, feedback) -> np.ndarray:
    """Return (n) which rows are samples proper, as ``samples_proper``; tells how many are not."""
    proper = samples_proper(fields, count)
    if said := left_out(proper, interface_language()):
        feedback.pushInfo(said)
    return proper


def left_out(proper: np.ndarray, language: str) -> str:
    """Return how many rows are left out beside the ``proper`` ones (n) bool, "" where none is."""
    count = int((~proper).sum())
    text = tr("{count} [duplicate, standard or blank was|duplicates, standards and blanks were] left out.", language)
    return counted(text, language, count=count) if count else ""


def roles_of(texts: Callable[[str], Sequence[str]], order=None) -> "ControlSamples":
    """Return what each row is for; ``texts``: the texts (n) of one of ``FIELDS``, ``order`` (n): of analysis."""
    from ...core.geochemistry.control_samples import control_samples
    from ...io.geochemistry.quality_tables import role_of

    columns = {name: texts(name) for name in FIELDS}
    kinds = [role_of(text) or text.strip() or None for text in columns["kind"]]
    told = (columns[name] for name in ("standard", "batch", "laboratory"))
    return control_samples(columns["sample_id"], columns["duplicate_of"], kinds, *told, order)
