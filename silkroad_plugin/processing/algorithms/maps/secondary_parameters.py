"""The parameter of a printed map that puts further languages on one sheet."""

from dataclasses import replace

from qgis.core import Qgis

from ....i18n import N_, NATIVE_NAMES, tr

HELP = N_(
    "<p><b>Several languages on one sheet.</b> SECONDARY: languages that stand small under the main one, at 45 % of "
    "its size and never below 5 points: titles, name of the map sheet, headings and entries of the legend, names in "
    "the responsibility table, scale in words, and the projection as far as there is room. In the main language alone "
    "are names on the map, the distortion of the projection, notes, sources, values of the table, the scale of "
    "contents with its histogram, and captions of small maps. Legend, title and table take more room: where the "
    "paper is too small, a larger one is asked for. Each of LANGUAGES gives a sheet of its own, "
    "named <i>zh+ru+en</i>.</p>"
)


def definition(choices):
    """Return the parameter; ``choices``: of the algorithm."""
    title = tr("Secondary languages on the same sheet")
    made = choices.parameter("SECONDARY", title, NATIVE_NAMES, [], several=True)
    made.setFlags(made.flags() | Qgis.ProcessingParameterFlag.Optional)
    return made


def specified(spec, language: str):
    """Return the specification of a sheet whose main language is given."""
    return replace(spec, languages=(language, *spec.others(language)) if spec.others(language) else ())
