"""What stands about a printed map only where it is asked for: series, classification, section, column."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from .own_layers import OwnLayers

GEOLOGICAL = ("geological", "quaternary")
PICTURES = "(*.svg *.png *.jpg *.jpeg *.tif *.tiff *.pdf)"
HELP = N_(
    "<p><b>About the map.</b> What stands where goes by the edition, whatever the language: on Chinese sheets the "
    "index to the adjoining sheets in the upper left corner, number and name under the title, 责任表 with all its "
    "cells; on Russian sheets the line of the series above the title (on geological sheets 1:1,000,000 and "
    "1:200,000 that of the State map; SERIES_TITLE puts another, a dash none), number and name over the corner of the "
    "frame, “1 cm is 10 km” under the scale, authors in plain lines. The table <i>sheet_furniture.csv</i> says it all "
    "and can be edited. CONFIDENTIALITY (密级, гриф) stands in an upper corner; empty, nothing stands there. An arrow "
    "of north stands on maps of 1:50,000 and larger alone: elsewhere meridians show north at each "
    "place.</p><p><b>Section and column.</b> SECTION and COLUMN are pictures (SVG, PNG, JPEG, TIFF; of a PDF the "
    "first page) that are printed along the foot and the left edge of the sheet; the map gives them room, so that "
    "a smaller scale or a larger paper may be proposed. They are not drawn from the map; on a geological map "
    "COLUMN_OF_UNITS draws a column of the stratified units that it shows, youngest at the top, without "
    "thicknesses, which the map does not know. SECTION_LINE shows where sections run, with letters at the ends of "
    "each line (А–Б on Russian sheets, A–A′ on others), which the caption takes. A missing picture is refused.</p>"
)


def definitions() -> list:
    """Return the parameters."""
    lines = [QgsProcessing.SourceType.TypeVectorLine]
    filters = f"{tr('Pictures')} {PICTURES}"
    section, column = tr("Picture of a geological section"), tr("Picture of a stratigraphic column")
    return [
        QgsProcessingParameterString("SERIES_TITLE", tr("Line of the series, above the title"), optional=True),
        QgsProcessingParameterString("CONFIDENTIALITY", tr("Classification (who may see the map)"), optional=True),
        QgsProcessingParameterString("MAP_NUMBER", tr("Number of the drawing (图号)"), optional=True),
        QgsProcessingParameterFile("SECTION", section, optional=True, fileFilter=filters),
        QgsProcessingParameterVectorLayer("SECTION_LINE", tr("Lines of sections"), lines, optional=True),
        QgsProcessingParameterFile("COLUMN", column, optional=True, fileFilter=filters),
        QgsProcessingParameterBoolean("COLUMN_OF_UNITS", tr("Draw a column of the units (geological map)"), False),
    ]


class Furniture:
    """What was given of it; ``lines``: where sections run, None for none."""

    def __init__(self, algorithm, parameters, context):
        def text(name: str) -> str:
            return algorithm.parameterAsString(parameters, name, context).strip()

        self._series, self._classification = text("SERIES_TITLE"), text("CONFIDENTIALITY")
        self._number, self._section, self._column = text("MAP_NUMBER"), text("SECTION"), text("COLUMN")
        for name, path in (("SECTION", self._section), ("COLUMN", self._column)):
            if path and not Path(path).is_file():
                raise SilkroadError("input_file_missing", input=algorithm.label(name), path=path)
        of_units = algorithm.parameterAsBool(parameters, "COLUMN_OF_UNITS", context)
        self._of_units = of_units and algorithm.map_type in GEOLOGICAL
        self.lines = OwnLayers(algorithm, parameters, context).own_layer("SECTION_LINE")

    def specified(self, spec):
        """Return a specification with it. Raises SilkroadError picture_unreadable."""
        from ....io.pictures import shown
        from ....layouts.slots import most_of_column, most_of_section
        from ....layouts.spec import UNITS, Extras, Texts, papers

        page = papers()[spec.paper].size(spec.landscape)
        column = shown(self._column, *most_of_column(*page)) or (UNITS if self._of_units else "")
        section = shown(self._section, *most_of_section(*page))
        series, classification = Texts(self._series), Texts(self._classification)
        return replace(spec, extras=Extras(series, classification, self._number, section, column))

    def put(self, made, spec, language: str) -> None:
        """Put the lines of sections into what a map shows, in a language."""
        if self.lines is None:
            return
        from ....layouts.section_line import section_layer
        from ....layouts.spec import papers

        factor = papers()[spec.paper].text_factor
        made.lined(section_layer(self.lines, spec.tradition, language, factor))
