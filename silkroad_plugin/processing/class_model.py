"""What the models share that give each class of a layer a score of its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.bookkeeping import counted_once
from ..i18n import N_, interface_language, some, tr
from ..io.report import Figure
from ..numbers import class_ends, fixed, number
from .inputs.evidence import median_error_km
from .model_algorithm import Fitted, ModelAlgorithm, Study
from .outputs.models import seen_classes
from .titles import CLASSES

if TYPE_CHECKING:
    from ..core.prospectivity.classes import Classes
    from ..core.prospectivity.frequency_ratio import Empty
    from ..io.predictors import Table


COUNTS = {
    "cells": N_("Unit cells with a deposit (ore-bearing units)"),
    "deposits": N_("Deposits, each of them"),
}
EMPTY = {
    "half": N_("Half a deposit in one more unit cell"),
}
EMPTY_TOLD = {
    "half": N_(
        "{layer}: the classes {classes} hold no deposit; half a deposit in one more unit cell is added to each."
    ),
    "lowest": N_(
        "{layer}: the classes {classes} hold no deposit; they get the lowest value of the layer, or that of half a "
        "deposit where it is lower, and never more than 0."
    ),
}


@dataclass(frozen=True)
class LayerClasses:
    """The classes of a layer with their counts: unit cells (k) and deposits, or ore-bearing cells (k)."""

    name: str
    title: str
    classes: Classes
    cells: np.ndarray
    deposits: np.ndarray


class ClassModel(ModelAlgorithm):
    """A subclass names its figures in ``FIGURES`` (column, heading) and computes them in ``score``."""

    FIGURES: tuple[tuple[str, str], ...] = ()
    BARREN = N_("No score, as if the layer were missing there")  # what becomes of a class without deposits
    BARREN_TOLD = N_("{layer}: the classes {classes} hold no deposit and have no score.")
    MORE_EMPTY: dict[str, str] = {}  # further choices
    USUAL_EMPTY = "flag"
    CLASSED = True
    empty: Empty | None = None  # a method may have no use for it

    def define_settings(self):
        """Add the parameters of the method."""
        self.add_unit_area()
        self.addParameter(self.choices.parameter("COUNT", tr("What is counted"), COUNTS, "cells", advanced=True))
        empty = tr("Classes without deposits")
        choices = {"flag": self.BARREN, **EMPTY, **self.MORE_EMPTY}
        self.addParameter(self.choices.parameter("EMPTY", empty, choices, self.USUAL_EMPTY, advanced=True))

    def read_settings(self, context):
        """Read the parameters of the method."""
        from ..core.prospectivity.frequency_ratio import Empty

        self.counts_once = self.choice("COUNT", context) == "cells"
        self.count, self.empty = self.choice("COUNT", context), Empty(self.choice("EMPTY", context))

    @abstractmethod
    def score(self, layers: Sequence[LayerClasses]) -> tuple[object, list[list[np.ndarray]]]:
        """Return the predictor, and for each layer the figures of its classes in the order of ``FIGURES``."""

    def fit(self, study: Study, progress) -> Fitted:
        """Count the classes and score them."""
        layers = self._count(study, progress)
        predictor, figures = self.score(layers)
        columns = [("layer", "text"), ("class", "real"), ("lower", "real"), ("upper", "real"), ("area_km2", "real"),
                   ("deposits", "integer"), *((name, "real") for name, _ in self.FIGURES)]  # fmt: skip
        rows = [
            [layer.name, *_limits(layer.classes, i), cells * study.unit_area_km2, int(deposits), *(f[i] for f in own)]
            for layer, own in zip(layers, figures, strict=True)
            for i, (cells, deposits) in enumerate(zip(layer.cells, layer.deposits, strict=True))
        ]
        sections = [lambda report: self._tell(report, study, layers, figures)]
        seen = [seen_classes(layer.classes) for layer in layers]
        return Fitted(predictor, columns, rows, seen, sections, self._warnings(study, layers))

    def _count(self, study: Study, progress) -> list[LayerClasses]:
        from ..core.prospectivity.model import check_unit_area
        from ..io.class_survey import survey_classes

        columns, rows = study.placed.columns, study.placed.rows
        error = median_error_km(study.points.attributes.get("position_error_km", []))
        widths = [layer.first_width(error) for layer in study.layers]
        survey, classes = survey_classes(study.stack, study.kinds, widths, columns, rows, progress)
        counted = study.placed.used
        if self.count == "cells":  # the unit cells are squares of at least one cell of the grid
            side = max(1.0, study.units_per_cell**-0.5)
            flat = np.floor(rows / side) * np.ceil(study.grid.width / side) + np.floor(columns / side)
            first = np.zeros(len(flat), bool)
            at = np.flatnonzero(counted)
            first[at[counted_once(flat[at], study.copies[at])]] = True
            counted = first
        check_unit_area(survey.cells * study.units_per_cell, int(counted.sum()), study.unit_area_km2)
        layers = []
        for i, known in enumerate(classes):
            codes = survey.point_codes(i, known)[: len(counted)]
            deposits = np.bincount(codes[counted & (codes >= 0)], minlength=len(known)).astype(float)
            cells = survey.class_counts(i, known) * study.units_per_cell
            layers.append(LayerClasses(study.names[i], study.layers[i].title(""), known, cells, deposits))
        return layers

    def tables(self, layers: Sequence[LayerClasses], scores: Sequence[np.ndarray]) -> tuple[Table, ...]:
        """Return the tables of a predictor."""
        from ..io.predictors import Table

        return tuple(Table(layer.classes, score) for layer, score in zip(layers, scores, strict=True))

    def _warnings(self, study: Study, layers: Sequence[LayerClasses]) -> list[str]:
        """Name the classes that have no deposit, with what becomes of them, and those fuller than their unit cells."""
        language, told = interface_language(), []
        full = tr("{layer}: the classes {classes} hold more deposits than unit cells. Take a smaller unit area.")
        barren = tr(EMPTY_TOLD.get(self.empty.value if self.empty else "", self.BARREN_TOLD))
        for shown, layer in zip(study.layers, layers, strict=True):
            which = {full: layer.deposits > layer.cells, barren: (layer.deposits == 0) & (layer.cells > 0)}
            for text, classes in which.items():
                if classes.any():
                    names = [_class_title(shown, layer.classes, i, language) for i in np.flatnonzero(classes)]
                    told.append(text.format(layer=shown.title(language), classes=some(names, language, CLASSES)))
        return told

    def _tell(self, report, study, layers, figures) -> None:
        """Add a table for each layer."""
        report.heading(tr("Classes of the layers"))
        language = report.language
        held = tr("Ore-bearing unit cells") if self.counts_once else tr("Deposits")
        header = [tr("Class"), tr("Area (km²)"), held, *(heading for _, heading in self.FIGURES)]
        for shown, layer, own in zip(study.layers, layers, figures, strict=True):
            report.heading(shown.title(language), 3)
            rows = [
                [_class_title(shown, layer.classes, i, language), Figure(fixed(cells * study.unit_area_km2, language)),
                 int(deposits), *(Figure(number(float(figure[i]), language)) for figure in own)]
                for i, (cells, deposits) in enumerate(zip(layer.cells, layer.deposits, strict=True))
            ]  # fmt: skip
            report.table(header, rows)


def _limits(classes: Classes, i: int) -> tuple:
    """Return the number of a class and the limits of its bin, None where it is one value."""
    edges = (None, None) if classes.edges is None else (classes.edges[i], classes.edges[i + 1])
    return classes.values[i], *edges


def _class_title(layer, classes: Classes, i: int, language: str) -> str:
    name = layer.info.class_name(classes.values[i], language) if classes.edges is None else ""
    return name or class_ends(classes.ends(i), language)
