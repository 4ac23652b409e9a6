"""The sheets of a map series over an extent, or those whose codes are given."""

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ....catalogue.crs import crs_of
from ....core.errors import SilkroadError
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.cells import SHEETS, polygon_of
from ...inputs.extents import given_extent
from ...outputs.sheet_styles import named
from ...outputs.tables import write_table

SCALES = SHEETS | {
    "25k": N_("Map sheets 1:25,000 (5′ × 7.5′)"),
    "10k": N_("Map sheets 1:10,000 (2.5′ × 3.75′)"),
    "5k": N_("Map sheets 1:5,000 (1.25′ × 1.875′)"),
}
# In which the corners of the sheets are round degrees: that of the series. EPSG codes.
SYSTEMS = {
    "wgs84": ("WGS 84", 4326),
    "cgcs2000": (N_("CGCS2000 (Chinese sheets)"), 4490),
    "pulkovo1942": (N_("Pulkovo 1942 (Soviet sheets)"), 4284),
    "gsk2011": (N_("GSK-2011 (Russian sheets)"), 7683),
    "xian1980": (N_("Xian 1980"), 4610),
    "beijing1954": (N_("Beijing 1954"), 4214),
}
COLUMNS = (
    ("name", "text"), ("imw", "text"), ("russian", "text"), ("chinese", "text"), ("chinese_old", "text"),
    ("scale", "integer"), ("west", "real"), ("south", "real"), ("east", "real"), ("north", "real"),
    ("gk_zone", "integer"), ("area_km2", "real"),
)  # fmt: skip
MOST = 200_000


class SheetIndex(SilkroadAlgorithm):
    """silkroad:sheet_index."""

    NAME = "sheet_index"
    TITLE = N_("Index of map sheets")
    GROUP = "maps"
    TAGS = (N_("map sheets"), N_("nomenclature"), N_("IMW"), N_("sheet index"), N_("GB/T 13989"))
    HELP = N_(
        "<p>Makes the map sheets 1:1,000,000 to 1:5,000 that touch an extent, or those whose codes are given, as "
        "polygons with their codes on Soviet and Russian and on Chinese maps.</p>"
        "<p><b>Codes.</b> One in a line, or parted by semicolons: K-43, NK-43, K-43-XXI, К-43-85-Б, K43D003010, "
        "J-50-100-B. The script decides between the quarters of both traditions: Latin A, B, C, D or Cyrillic "
        "А, Б, В, Г, from the north-west. J-50-[3] is a sheet 1:200,000 in some sources and 1:250,000 in others: the "
        "scale chosen decides.</p>"
        "<p><b>Edges.</b> A place on a parallel belongs to the sheet north of it, one on a meridian to the sheet "
        "east of it. From 60° on two sheets are joined, from 76° four (1:200,000: three), as R-45,46 and "
        "R-45-XXIII,XXIV; these have no Chinese code. Beyond 88° there are none.</p>"
        "<p><b>Corners</b> are round degrees of the system of the series. Between Pulkovo 1942 and CGCS2000 they "
        "differ by 100 to 150 m on the ground: nothing at 1:1,000,000, half a millimetre at 1:200,000.</p>"
        "<p><b>Fields.</b> name (of Soviet maps, or the Chinese code at 1:250,000 and 1:5,000), imw (of the sheet "
        "1:1,000,000), russian, chinese (GB/T 13989-2012), chinese_old (before 1993), scale, limits in degrees, "
        "gk_zone (zone of 6° of Gauss–Krüger: number of the IMW less 30, counted from Greenwich), area_km2 on the "
        "ellipsoid WGS 84.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, optional=True))
        add(QgsProcessingParameterString("CODES", tr("Codes of sheets"), None, multiLine=True, optional=True))
        add(self.choices.parameter("SCALE", tr("Sheets of the extent"), SCALES, "1000k"))
        titles = {code: title for code, (title, _) in SYSTEMS.items()}
        add(self.choices.parameter("SYSTEM", tr("System of the corners"), titles, "wgs84"))
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Map sheets"), QgsProcessing.SourceType.VectorPolygon))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of sheets")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.cartography.nomenclature import Sheets
        from ....core.cartography.sheet_parser import parse

        self.division = Sheets(self.choice("SCALE", context))
        self.crs = crs_of(f"EPSG:{SYSTEMS[self.choice('SYSTEM', context)][1]}")
        self.extent = given_extent(self, parameters, context, self.crs)
        self.coded = [parse(text, decides=self.division.scale) for text in self._texts(parameters, context)]
        if self.extent is None and not self.coded:
            raise SilkroadError("sheets_none")
        count = self.division.count(self.extent) if self.extent else 0
        if count > MOST:
            raise SilkroadError("sheets_many", count=count, most=MOST)

    def compute(self, context, feedback):
        """Make the sheets, each once."""
        progress, total = progress_of(feedback), len(self.coded)
        total += self.division.count(self.extent) if self.extent else 0
        sheets = {}
        for done, sheet in enumerate(self._sheets(), 1):
            sheets.setdefault((sheet.scale, sheet.row, sheet.column), sheet)
            progress(0.9 * done / total)
        found = list(sheets.values())
        rows, shapes = [_row(sheet) for sheet in found], [polygon_of(sheet) for sheet in found]
        path = write_table(self, "OUTPUT", COLUMNS, rows, context, polygons=shapes, crs=self.crs)
        self.style(path, named)
        feedback.pushInfo(counted(tr("{count} [sheet|sheets]."), interface_language(), count=len(found)))
        return {"OUTPUT": path, "COUNT": len(found)}

    def _sheets(self) -> Iterator:
        yield from self.coded
        if self.extent:
            yield from self.division.covering(self.extent)

    def _texts(self, parameters, context) -> list[str]:
        text = self.parameterAsString(parameters, "CODES", context)
        parts = (part.strip() for line in text.replace("；", ";").splitlines() for part in line.split(";"))
        return [part for part in parts if part]


def _row(sheet) -> list:
    """Return the cells of a sheet, as ``COLUMNS``."""
    from ....core.cartography import sheet_codes

    place = sheet.parts
    codes = (sheet_codes.russian(sheet.scale, place), sheet.code, sheet_codes.chinese_old(sheet.scale, place))
    zone = next(place.each())[0]
    limits = (sheet.west, sheet.south, sheet.east, sheet.north)
    counted_zone = (zone - 31) % 60 + 1
    return [
        sheet.name,
        sheet_codes.imw(place),
        *(code or None for code in codes),
        sheet.denominator,
        *limits,
        counted_zone,
        sheet.area_km2,
    ]
