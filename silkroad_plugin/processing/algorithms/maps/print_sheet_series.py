"""Print the map sheets of an area, an extent or a list, one after the other; go on where a run was interrupted."""

import hashlib
import json

from qgis.core import (
    QgsGeometry,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterString,
    QgsRectangle,
)

from ....catalogue.areas import area
from ....catalogue.crs import geographic
from ....core.errors import Cancelled, SilkroadError
from ....i18n import N_, interface_language, listed, tr
from ....messages import describe
from ....numbers import counted
from ...inputs.extents import given_extent
from . import place_parameters
from .made_from import made_from
from .print_map import PrintMap
from .sheet_index import SCALES

MOST = 1000
# What says where the sheets lie and go, and not how they look.
WHERE = ("AREA", "EXTENT", "CODES", "SERIES", "RESUME", "OUTPUT_FOLDER")


class PrintSheetSeries(PrintMap):
    """``silkroad:print_sheet_series``."""

    NAME = "print_sheet_series"
    TITLE = N_("Print a series of map sheets")
    TAGS = (N_("layout"), N_("atlas"), N_("map sheets"), N_("nomenclature"), "PDF")
    HELP = N_(
        "<p>Prints map sheets of the international division one after the other, each as <i>Print map</i> prints it: "
        "in its own frame, with number, name, index to the adjoining sheets and everything else, in one to three "
        "languages.</p>"
        "<p><b>Sheets.</b> Those of a belt or key area that share ground with its outline, those of an extent, at the "
        "scale of the series; or codes, one in a line, with the name of the sheet after a colon: <i>K-43: Бишкек</i>, "
        "or in three languages: <i>K-43: 比什凯克 | Бишкек | Bishkek</i>. Codes may be of any scale and join the "
        "others.</p>"
        "<p><b>Going on.</b> Files appear sheet by sheet. Cancelled or interrupted, the next run with the same "
        "settings into the same folder leaves finished sheets as they are and goes on with the others; sheets whose "
        "settings, input files or data have changed are printed again. The record is the file <i>series.json</i> in "
        "the folder; without <i>Leave finished sheets as they are</i> all are printed again.</p>"
        "<p><b>A sheet that cannot be printed</b> (its paper is too small, the raster does not reach it) is named with "
        "the reason, and the series goes on.</p>"
        "<p><b>Everything else</b> is as in <i>Print map</i>. Scale 0 is that of the sheet.</p>"
    )

    def help_parts(self):
        """Return the help, which refers to that of one map."""
        return (self.HELP,)

    def define(self):
        """Add parameters and outputs."""
        super().define()
        self.addOutput(QgsProcessingOutputNumber("PRINTED", tr("Sheets printed")))
        self.addOutput(QgsProcessingOutputNumber("KEPT", tr("Sheets left as they were")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Sheets that could not be printed")))

    def place_definitions(self) -> list:
        """Return the parameters of the place, and of the conventions by which it is drawn."""
        own_area, _, _, edition = place_parameters.definitions(self.choices)
        return [
            own_area,
            QgsProcessingParameterExtent("EXTENT", tr("Extent (instead of that of the area)"), optional=True),
            QgsProcessingParameterString("CODES", tr("Codes of sheets"), None, multiLine=True, optional=True),
            self.choices.parameter("SERIES", tr("Sheets of the area or extent"), SCALES, "1000k"),
            edition,
        ]

    def more_place_definitions(self) -> list:
        """Return the parameters of the place that few need."""
        return [
            QgsProcessingParameterCrs("CRS", tr("Coordinate system of the map (empty = by the rules)"), optional=True),
            QgsProcessingParameterBoolean("RESUME", tr("Leave finished sheets as they are"), True),
        ]

    def read_place(self, parameters, context, layer) -> None:
        """Read the sheets; those that the layer does not reach are told of when the others are printed."""
        self.resume = self.parameterAsBool(parameters, "RESUME", context)
        self.places, self.unreached = [], []
        for sheet, name in self._sheets(parameters, context):
            try:
                self.places.append(place_parameters.Place(self, parameters, context, layer, sheet, name))
            except SilkroadError as error:
                if error.code != "raster_outside_area":
                    raise
                self.unreached.append((sheet, error))
        if not self.places:
            raise self.unreached[0][1]
        self.place = self.places[0]

    @property
    def every_place(self) -> list:
        """The places of all sheets: a series is printed on one paper."""
        return self.places

    def _sheets(self, parameters, context) -> list:
        """Return (sheet, name) of each sheet, once."""
        from ....core.cartography.nomenclature import Sheets
        from ....core.cartography.sheet_parser import parse

        division = Sheets(self.choice("SERIES", context))
        found = {}
        for line in self.parameterAsString(parameters, "CODES", context).replace("：", ":").splitlines():
            code, _, name = line.partition(":")
            for one in filter(None, (part.strip() for part in code.replace("；", ";").split(";"))):
                found.setdefault(parse(one, decides=division.scale), name.strip())
        extent, outline = self._extent(parameters, context)
        if extent is not None:
            count = division.count(extent)
            if count > MOST:
                raise SilkroadError("sheets_many", count=count, most=MOST)
            for sheet in division.covering(extent):
                rectangle = QgsRectangle(sheet.west, sheet.south, sheet.east, sheet.north)
                if outline is None or outline.intersects(QgsGeometry.fromRect(rectangle)):
                    found.setdefault(sheet, "")
        if not found:
            raise SilkroadError("series_none")
        return list(found.items())

    def _extent(self, parameters, context):
        """Return the extent that the series covers, in degrees, and the outline of its area; None for none."""
        asked = self._text(parameters, "AREA", context)
        extent = given_extent(self, parameters, context, geographic())
        if extent is not None or not asked:
            return extent, None
        where = area(asked)
        return where.extent, where.outline()

    def compute(self, context, feedback):
        """Print the sheets that are not finished."""
        from ....io.series import SeriesRecord

        subject, key = self.begin(feedback, 5), self._key(context)
        for _, error in self.unreached:
            feedback.pushWarning(describe(error))
        record, files, failed = SeriesRecord(self.folder), [], list(self.unreached)
        printed = kept = 0
        share = 95 / len(self.places)
        for number, place in enumerate(self.places):
            done = record.finished(place.file_name, key) if self.resume else None
            if done is not None:
                kept, files = kept + 1, files + done
                continue
            start = 5 + share * number
            try:
                written = self._print_one(place, subject, feedback, start, start + share)
            except Cancelled as error:
                raise SilkroadError("series_cancelled", done=printed + kept, total=len(self.places)) from error
            except SilkroadError as error:
                failed.append((place.sheet, error))
                feedback.reportError(f"{place.sheet.called(place.tradition)}: {describe(error)}")
                continue
            record.add(place.file_name, key, written)
            printed, files = printed + 1, files + written
        if not files:
            raise failed[0][1]
        counts = {"PRINTED": printed, "KEPT": kept, "FAILED": len(failed)}
        feedback.pushInfo(counts_told(counts))
        return {
            "OUTPUT_FOLDER": str(self.folder),
            "FILES": ";".join(files),
            "SCALE_DENOMINATOR": float(self.place.denominator),
            **counts,
        }

    def called(self, place, language: str) -> str:
        """Return what an edition of a sheet is called where it is told of."""
        names = place.sheet.called(place.tradition), super().called(place, language)
        return listed(names, interface_language(), "counts")

    def _print_one(self, place, subject, feedback, start, end) -> list[str]:
        """Print a sheet; its files appear at once, whatever becomes of the next ones."""
        try:
            files, _ = self.print_place(place, subject, feedback, start, end)
            self.outputs.commit()
        except BaseException:
            self.outputs.discard()
            raise
        feedback.pushInfo(tr("Sheet {sheet} is finished.").format(sheet=place.sheet.called(place.tradition)))
        return files

    def _key(self, context) -> str:
        """Return what tells settings, input files and data apart from others."""
        made = made_from(self, self.parameters, context, lasting=True) | {"PAPER": self.spec.paper}
        told = {name: one for name, one in made.items() if name not in WHERE}
        return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def counts_told(results: dict) -> str:
    """Return in words how many sheets a series printed, left and could not print."""
    told = tr("{printed} [sheet|sheets] printed, {kept} left as they were, {failed} could not be printed.")
    counts = {name.lower(): results[name] for name in ("PRINTED", "KEPT", "FAILED")}
    return counted(told, interface_language(), **counts)
