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
from dataclasses import dataclass, replace

from ...core.errors import SilkroadError
from ...io.plots.linked.view import Linked
from ..inputs.control import CONTROL
from .samples import LayerSamples

READING = 0.4  # of the progress: reading a layer takes about as long as computing


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

    ``make(samples, choice, progress)``, in any thread; ``progress`` is to be called with 0 … 1 in what takes long, and
    raises once nobody waits. Between ``least`` and ``most`` elements are chosen (up to three by a list each);
    ``groups``: whether it shows groups; ``scales``: whether one chooses between logarithmic and linear axes.
    ``options(samples)``: codes and English titles of one more choice, called ``option_title``. ``fields``: further
    ones that it reads where the layer has them, beside elements, groups and what tells samples from control.
    """

    title: str
    make: Callable[[LayerSamples, Choice, Callable[[float], None]], Linked]
    least: int = 1
    most: int = 1
    groups: bool = False
    scales: bool = True
    option_title: str = ""
    options: Callable[[LayerSamples], list[tuple[str, str]]] | None = None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What came of a choice: the ``options`` that the samples have, which of them was taken, and the plot, or ``why``
    there is none: an error that ``messages.refusal`` knows."""

    options: list[tuple[str, str]]
    option: str
    linked: Linked | None
    why: Exception | None


def answer(kind: Kind, samples: LayerSamples, choice: Choice, progress: Callable[[float], None]) -> Answer:
    """Return the plot of a kind, with the first of its options where the samples lack the one that was chosen; may be
    called in any thread. ``progress`` is called with 0 … 1 and may raise."""
    options, option = [], ""
    try:
        samples.load(_fields(kind, choice), lambda part: progress(READING * part))
        options = kind.options(samples) if kind.options else []
        codes = [code for code, _ in options]
        option = choice.option if choice.option in codes else next(iter(codes), "")
        _refuse_number(kind, choice)
        taken = replace(choice, option=option)
        linked = kind.make(samples, taken, lambda part: progress(READING + (1 - READING) * part))
    except (SilkroadError, ImportError, MemoryError) as error:
        return Answer(options, option, None, error)
    return Answer(options, option, linked, None)


def _refuse_number(kind, choice):
    chosen = len(choice.elements)
    if chosen < kind.least:
        raise SilkroadError("workbench_few_elements", least=kind.least, chosen=chosen)
    if chosen > kind.most:
        raise SilkroadError("workbench_many_elements", most=kind.most, chosen=chosen)


def _fields(kind, choice):
    return (*choice.elements, *([choice.group] if choice.group else []), *CONTROL, *kind.fields)
