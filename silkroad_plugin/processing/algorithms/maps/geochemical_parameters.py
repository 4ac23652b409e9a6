"""The parameters of a printed map that say what a geochemical map shows, and the map's subject from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ....catalogue.geochemical_scales import PRESETS, USUAL, scale_of
from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, interface_language, listed, tr
from ....numbers import NOTHING
from ...inputs.control import CONTROL, samples_proper
from ...inputs.layers import features_of
from ...inputs.mapped import advanced
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.samples import naming
from ...inputs.synthetic import is_marked_layer
from ...inputs.unacceptable import refuse_unused
from .own_layers import OwnLayers

if TYPE_CHECKING:
    from ....core.geochemistry.determinations import Determinations
    from ....layouts.composite_anomalies import CompositeMap
    from ....layouts.geochemical import ContentMap

# What the layers must have to be drawn.
NEEDED = {
    "CONTOURS": ("level", "main"),
    "ZONES": ("zone",),
    "ANOMALIES": ("anomaly", "rank"),
    "COMPOSITES": ("anomaly", "rank", "main", "formula", "area_km2", "nap_sum"),
    "SINGLES": ("element",),
}


class Geochemical(OwnLayers):
    """What was given for a geochemical map; layers are taken on the main thread."""

    TYPES = {"geochemical": N_("Geochemical map"), "anomalies": N_("Map of composite anomalies")}

    RASTERS = {"geochemical": N_("Raster of contents")}
    ONLY = {
        "geochemical": (
            *("PRESET", "THRESHOLD", "SAMPLES", "ELEMENT", "SHOW_SITES", "CONTOURS", "ZONES"),
            *("METHOD", "LEVELLING", "QUALITY", "QUALITY_TABLE", "SHOW_DEPOSITS"),
        ),
        "anomalies": ("SINGLES", "SHOW_DEPOSITS"),
    }
    GROUND = ()
    HELP = N_(
        "<p><b>Geochemical map.</b> <i>geochemical</i>: a raster of contents of one element, such as <i>Krige "
        "samples</i> makes it, in the colours of a rule that the legend names with its source; a rule that no text "
        "confirmed says so. With the samples and the field of the element the limits of the rule, the histogram in "
        "classes of 0.1 lg and N, X, S and CV are those of the samples: duplicates, standards and blanks are left "
        "out, and what is censored is treated as such (figures: Kaplan–Meier, ROS or maximum likelihood; limits: "
        "from the lognormal law of the background, Cohen 1959). Without samples they are those of the cells, and "
        "the sheet says so. Contours, zones, anomalies and sampling sites lie over the raster. How it was "
        "interpolated and whether it was levelled the raster says itself; METHOD, LEVELLING and QUALITY (of the "
        "analyses) are printed as given; QUALITY_TABLE, the table of <i>Quality control of geochemical data</i>, "
        "puts what was judged of the element into the margin, by the practice of the edition. A raster or a "
        "survey that is marked as synthetic marks the sheet.</p>"
        "<p><b>Map of composite anomalies.</b> <i>anomalies</i>: the layer of <i>Rank anomalies</i> with numbers "
        "and composition formulas; of the anomalies of single elements that were joined there (SINGLES) those of "
        "the main element of each composite are filled, the others are lines. The margin ranks the foremost.</p>"
    )

    def __init__(self, algorithm, parameters, context, feedback):
        super().__init__(algorithm, parameters, context, feedback)
        if algorithm.map_type == "geochemical" and algorithm.raster is None:
            raise SilkroadError("map_without_contents")
        self.preset = algorithm.choice("PRESET", context)
        self.threshold = optional_number(algorithm, "THRESHOLD", context)
        if algorithm.map_type == "geochemical":
            refuse_unused(algorithm, "THRESHOLD", "PRESET", ("threshold",), context)
        self.samples = self.own_table("SAMPLES")
        self.field = algorithm.parameterAsString(parameters, "ELEMENT", context)
        self.show_sites = algorithm.parameterAsBool(parameters, "SHOW_SITES", context)

    @staticmethod
    def definitions(choices) -> list:
        """Return the parameters that stand with the raster; ``choices``: of the algorithm."""
        point, line, polygon = (
            [kind]
            for kind in (
                QgsProcessing.SourceType.Vector,
                QgsProcessing.SourceType.VectorLine,
                QgsProcessing.SourceType.VectorPolygon,
            )
        )
        numeric = Qgis.ProcessingFieldParameterDataType.Numeric

        def layer(name, title, kinds):
            return QgsProcessingParameterVectorLayer(name, title, kinds, None, True)

        return [
            choices.parameter("PRESET", tr("Rule of the colours (geochemical map)"), PRESETS, USUAL),
            layer("SAMPLES", tr("Samples: histogram, figures, limits of the colours, sites (geochemical map)"), point),
            QgsProcessingParameterField("ELEMENT", tr("Field of the samples"), None, "SAMPLES", numeric, optional=True),
            layer("CONTOURS", tr("Contours (geochemical map)"), line),
            layer("ZONES", tr("Zones of anomalies (geochemical map)"), polygon),
            layer("ANOMALIES", tr("Anomalies, or composite anomalies (geochemical map, map of anomalies)"), polygon),
            QgsProcessingParameterMultipleLayers(
                "SINGLES",
                tr("Anomalies of single elements (map of anomalies)"),
                polygon[0],
                None,
                True,
            ),
        ]

    @staticmethod
    def more_definitions(choices) -> list:
        """Return the parameters that are folded away at first."""
        title, every = tr("Threshold of the rule of zones (empty: X + 2 S)"), QgsProcessing.SourceType.Vector
        return [
            advanced(number_parameter("THRESHOLD", title, None, 0, optional=True)),
            QgsProcessingParameterBoolean("SHOW_SITES", tr("Show the sampling sites (geochemical map)"), True),
            QgsProcessingParameterString(
                "QUALITY", tr("Analytical quality, as printed (geochemical map)"), optional=True
            ),
            QgsProcessingParameterVectorLayer(
                "QUALITY_TABLE", tr("Table of quality control (geochemical map)"), [every], None, True
            ),
            QgsProcessingParameterString("LEVELLING", tr("Levelling, as printed (geochemical map)"), optional=True),
        ]

    def subject(self, place: dict[str, str], factor: float, progress) -> ContentMap | CompositeMap:
        """Return what the map of a ``place`` (names by language) shows."""
        if self.algorithm.map_type == "geochemical":
            return self.content_map(self.algorithm.raster, place, factor, progress)
        return self.composite_map(place, factor)

    def content_map(self, path: str, place: dict[str, str], factor: float, progress) -> ContentMap:
        """Return the subject of a geochemical map: the raster at ``path`` with all that was given about it."""
        from ....core.geochemistry.determinations import Determinations
        from ....core.geochemistry.filled import filled
        from ....core.geochemistry.margin import margin_figures
        from ....io.geochemistry import content_info
        from ....io.geochemistry.cells import survey_cells
        from ....io.geochemistry.raster_elements import element_of
        from ....io.geochemistry.samples import column_of
        from ....layouts.geochemical import ContentMap, Said

        cells = survey_cells(path, progress)
        behind = content_info.parse(cells.items)
        found = self._determinations()
        if found is None:
            known = Determinations.from_values(np.maximum(cells.values, 0.0), cells.info.unit)
            values, figures = cells.values, margin_figures(known)
        else:
            with naming(self.field):
                values, figures = filled(found), margin_figures(found)
        column = column_of(self.field or "", [self.field or ""])
        unit = cells.info.unit or column.unit
        if found is not None and found.unit and unit and found.unit != unit:
            label = self.algorithm.label("ELEMENT")
            raise SilkroadError("map_units", input=label, field=self.field, own=found.unit, other=unit)
        name, told = Path(path.partition("|")[0]).stem, element_of(path)
        element = behind.element or next((one.form for one in (column, told) if one.element), "")
        return ContentMap(
            path=path,
            titles={code: cells.info.title(code, name) for code in LANGUAGES},
            made=cells.info.made,
            element=element,
            scale=scale_of(self.preset, values, unit, self.threshold),
            figures=figures,
            of_cells=found is None,
            behind=behind,
            synthetic=cells.info.synthetic or is_marked_layer(self.samples),
            overlays=self._overlays(factor),
            said=Said(*(self._texts(name) for name in ("METHOD", "LEVELLING", "QUALITY"))),
            place=place,
            quality=self._quality({element, column.element, told.element}),
        )

    def composite_map(self, place: dict[str, str], factor: float) -> CompositeMap:
        """Return the subject of a map of anomalies. Raises SilkroadError map_layer_fields."""
        from ....layouts.composite_anomalies import CompositeMap
        from ....layouts.overlays import Overlays

        composites = self.layer()
        singles = self.algorithm.parameterAsLayerList(self.parameters, "SINGLES", self.context)
        for layer in singles:
            self.with_fields(self.with_crs(layer, "SINGLES"), "SINGLES", NEEDED["SINGLES"])
        sites = self.samples if self.show_sites else None
        synthetic = any(is_marked_layer(layer) for layer in (composites, *singles, self.samples))
        transforms = self.context.transformContext()
        return CompositeMap(
            composites, tuple(singles), Overlays(sites=sites, factor=factor), transforms, synthetic, place, factor
        )

    def layer(self):
        """Return the layer over which a map without a raster lies: its anomalies. Raises SilkroadError
        map_without_anomalies."""
        if self.algorithm.map_type != "anomalies":
            return None
        layer = self._layer("ANOMALIES", "COMPOSITES")
        if layer is None:
            raise SilkroadError("map_without_anomalies", input=self.algorithm.label("ANOMALIES"))
        return layer

    def _overlays(self, factor: float):
        from ....layouts.overlays import Overlays

        layers = {name.lower(): self._layer(name, name) for name in ("CONTOURS", "ZONES", "ANOMALIES")}
        return Overlays(**layers, sites=self.samples if self.show_sites else None, factor=factor)

    def _layer(self, name: str, kind: str):
        """Return the layer of a parameter with the fields of its kind, None for none."""
        layer = self.own_layer(name)
        return self.with_fields(layer, name, NEEDED[kind]) if layer is not None else None

    def _quality(self, names: set[str]):
        """Return what quality control judged of the element that has one of the ``names``. Raises SilkroadError
        vector_missing, map_layer_fields."""
        from ....layouts.quality_legend import FIELDS, judged

        name = "QUALITY_TABLE"
        layer = self.own_table(name)
        if layer is None:
            return ()
        self.with_fields(layer, name, FIELDS)
        rows = [{field: _known(row[field]) for field in FIELDS} for row in layer.getFeatures()]
        found = judged(rows, names - {""})
        if not found:
            text = tr("The table of quality control ({name}) has no row of {element}: the sheet has none.")
            self.feedback.pushWarning(
                text.format(name=layer.name(), element=listed(sorted(names - {""}), interface_language()) or NOTHING)
            )
        return found

    def _determinations(self) -> Determinations | None:
        """Return what is known of the element in the samples, without duplicates, standards and blanks."""
        from ....io.geochemistry.samples import column_of, read_determinations

        if self.samples is None:
            return None
        names = self.samples.fields().names()
        if self.field not in names:
            label = self.algorithm.label("ELEMENT")
            raise SilkroadError("contours_field", input=label, field=self.field)
        column = column_of(self.field, names)
        beside = (column.qualifier, column.limit, column.limit2)
        control = [name for name in CONTROL if name in names]
        wanted = (*column.fields, *control)
        cells = {name: [] for name in wanted}
        source = self.algorithm.parameterAsSource(self.parameters, "SAMPLES", self.context)
        for feature in features_of(source, self.algorithm.label("SAMPLES"), self.feedback, wanted):
            for name in wanted:
                cells[name].append(None if feature[name] == NULL else feature[name])
        with naming(self.field):
            found = read_determinations(
                cells[self.field], column.unit, *(cells[name] if name else () for name in beside)
            )
        kept = samples_proper({name: cells[name] for name in control}, len(found))
        return found.at_steps().take(kept)

    def _texts(self, name: str):
        from ....layouts.spec import Texts

        return Texts(self.algorithm.parameterAsString(self.parameters, name, self.context).strip())


def _known(value):
    """Return a value of a table, None where there is none."""
    return None if value is None or value == NULL else value
