"""What a kind of plot of the workbench is.

To add one: write a file beside this with a constant ``KIND`` and the function that makes the plot, and give it a row
in ``kinds.KINDS``. The function gets the samples of the layer, already read, and the choices, and returns a ``Linked``:
what to draw (any object with ``draw(axes, language)``, as all of io/plots) and links (``Points``, ``Bars``, or one of
your own after ``links.Link``) that tell where the samples stand. Selecting, showing what is selected, the line of the
threshold, language, and all refusals (raise SilkroadError) are done by the dock. A plot on several axes removes the one
it is given and fills its place: ``axes.get_subplotspec().subgridspec(…)``; links name their axes by their place in
``figure.axes``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ...io.plots.linked.view import Linked
from ..inputs.control import CONTROL
from .samples import LayerSamples


@dataclass(frozen=True)
class Choice:
    """What was chosen for a plot: fields of ``elements`` in their order, the field of groups ("" none), whether
    contents stand on logarithmic axes, one of the ``options`` of the kind, and the language of the plot."""

    elements: tuple[str, ...]
    group: str
    log: bool
    option: str
    language: str


@dataclass(frozen=True)
class Kind:
    """A kind of plot; texts are English, marked for translation.

    ``make(samples, choice)``; between ``least`` and ``most`` elements are chosen (up to three by a list each);
    ``groups``: whether it shows groups; ``scales``: whether one chooses between logarithmic and linear axes.
    ``options(samples)``: codes and English titles of one more choice, called ``option_title``. ``fields``: further
    ones that it reads where the layer has them, beside elements, groups and what tells samples from control.
    """

    title: str
    make: Callable[[LayerSamples, Choice], Linked]
    least: int = 1
    most: int = 1
    groups: bool = False
    scales: bool = True
    option_title: str = ""
    options: Callable[[LayerSamples], list[tuple[str, str]]] | None = None
    fields: tuple[str, ...] = ()


def make(kind: Kind, samples: LayerSamples, choice: Choice) -> Linked:
    """Return the plot of a kind; reads what is needed of the layer at once. Raises SilkroadError."""
    samples.load((*choice.elements, *([choice.group] if choice.group else []), *CONTROL, *kind.fields))
    return kind.make(samples, choice)
