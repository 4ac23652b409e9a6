"""Report and atlas of all elements by one template, as a Processing algorithm."""

import re
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ....core.errors import SilkroadError
from ....core.typed_dates import Day
from ....i18n import LANGUAGES, N_, interface_language, tr
from ....io import parameter_file
from ....messages import describe
from ....numbers import given
from ...base import SilkroadAlgorithm, progress_of
from ...inputs import atlas_parameters as template
from ...inputs.control import CONTROL, proper_rows
from ...inputs.dates import day_of
from ...inputs.grids import ERROR_FIELDS, position_error_km
from ...inputs.mapped import Mapped, grid_over, titles
from ...inputs.numbers import optional_number
from ...inputs.percents import percents_of
from ...inputs.sample_ground import ground_of
from ...inputs.samples import READ, add_samples_parameters, naming, open_samples

SPACINGS = 3.0  # of samples: the radius within which they count where none is given
TITLES = {"idw": N_("{element}, by inverse distance"), "kriging": N_("{element}, kriged")}
# Seconds that an element takes on a usual computer, as measured, for the progress; cells in millions.
SECONDS = {"statistics": 0.1, "fractal": 0.7, "report": 0.3, "page": 0.7, "cover": 1.0, "raster": 0.1}
SECONDS_BY_CELLS = {"idw": 2.0, "kriging": 13.0}
FITTING = 0.7  # of a variogram
FRACTALS = ("concentration_number",)


class ElementAtlas(SilkroadAlgorithm):
    """silkroad:element_atlas."""

    NAME = "element_atlas"
    TITLE = N_("Report and atlas of all elements")
    GROUP = "geochemistry_statistics"
    TAGS = (
        N_("atlas"),
        N_("geochemistry"),
        N_("statistics"),
        N_("anomaly threshold"),
        N_("geochemical map"),
        N_("batch"),
        "PDF",
    )
    HELP = N_(
        "<p>Runs one template of statistics, thresholds, maps and histograms over all elements of a layer, 39 or any "
        "other number, and writes one report, tables, a raster of each element and an atlas as PDF in each language."
        "</p>"
        "<p><b>Input.</b> A layer of samples as <i>Import geochemical table</i> makes it; duplicates, standards and "
        "blanks are left out of everything. A layer in degrees is mapped in the equal-area conic projection by the "
        "one-sixth rule in which the pages are printed; one in metres in its own system.</p>"
        "<p><b>Statistics and thresholds</b> are those of <i>Geochemical summary</i> and <i>Geochemical "
        "thresholds</i>, with censored contents as they treat them, in all and by a field of groups. One of the rules "
        "makes the anomalies of the index, by default the lowest of the cumulative frequencies 85, 92.5 and 97.5 %. "
        "Concentration–number is tested by a bootstrap and takes longest.</p>"
        "<p><b>Maps.</b> All rasters lie on one grid. Inverse distance weighting; or ordinary kriging, whose variogram "
        "is fitted for each element and stands in the report; or the samples alone. Of logarithms the former brings "
        "back a geometric mean, the latter the mean without bias. Below a detection limit a share of the limit stands "
        "for the number. Cells farther from samples than the radius have no value.</p>"
        "<p><b>Scale of colours.</b> A rule of <i>Geochemical contours and zones</i>, from the contents of the "
        "samples; below detection the lognormal law of the background stands for them. The rule <i>threshold</i> takes "
        "the threshold of the index.</p>"
        "<p><b>Output folder.</b> <i>report.html</i> in the language of the interface: an index of all elements, then "
        "a section for each. <i>elements.csv</i>, a row for each element: number, field, element, unit, n, "
        "below_pct and censored_pct, mean, median, sd, estimator, rule, background, threshold, anomalous (samples "
        "above it), anomalous_pct, variogram, raster, page of the atlas, remark. <i>summary.csv</i>, "
        "<i>thresholds.csv</i> and <i>histograms.csv</i> with the columns of the tools named above. <i>rasters</i>: a "
        "GeoTIFF of each element in its unit, with its colours as a QML file beside it. <i>atlas_en.pdf</i> and so on: "
        "cover with contents and method, then a page for each element with map, samples, scale of colours, histogram, "
        "statistics and thresholds. <i>template.json</i>: the template as used.</p>"
        "<p><b>Template file.</b> What it names holds instead of what the dialog says; what it lacks is taken from the "
        "dialog. It is JSON: “algorithm”, “version”, and “parameters”: GROUP, ESTIMATOR, MOST_CENSORED, RULES, "
        "THRESHOLD, PERCENTS, SEED, INTERPOLATION, TRANSFORM, CELL_SIZE, NEIGHBOURS, RADIUS, POWER, SUBSTITUTE, "
        "PRESET, LANGUAGES, PAPER, DPI, TITLE, the names of the responsibility table and DRAFT, with the codes and "
        "units of the parameters; null where one is left empty.</p>"
        "<p><b>Limits.</b> An element that cannot be done, being all below detection or one number, has a row and a "
        "page that say why, and does not stop the others. One template suits one medium and one level: group or level "
        "first. Files appear when all are finished; after a cancel nothing is left.</p>"
    )

    def flags(self):
        """Layouts, fonts and the label engine belong to the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def define(self):
        """Add parameters and outputs."""
        add_samples_parameters(self)
        files = tr("Templates (*.json)")
        title = tr("Template file (holds instead of what is set below)")
        self.addParameter(QgsProcessingParameterFile("TEMPLATE", title, fileFilter=files, optional=True))
        template.add_statistics(self)
        template.add_maps(self)
        template.add_pages(self)
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputFile("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputMultipleLayers("RASTERS", tr("Rasters of the elements")))
        self.addOutput(QgsProcessingOutputString("ATLASES", tr("Atlases, separated by ;")))
        self.addOutput(QgsProcessingOutputNumber("ELEMENTS_COUNT", tr("Number of elements")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Elements without statistics")))

    def read(self, parameters, context, feedback):
        """Read the template and the parameters, open the samples."""
        path = self.parameterAsFile(parameters, "TEMPLATE", context)
        if path:
            self.parameters = template.with_template(self, path, context)
        self.values = template.template_of(self, context)
        self.percents = percents_of(self, context)
        self.date = day_of(self, "DATE", context) or Day.today()
        self.folder = Path(self.parameterAsString(self.parameters, "OUTPUT_FOLDER", context))
        group = self.values["GROUP"]
        self.layer = open_samples(self, context, [group] if group else [], (*CONTROL, *ERROR_FIELDS))
        self.title, self.titles = self.layer.title, self.layer.source.titles
        self.synthetic |= self.parameterAsBool(self.parameters, "SYNTHETIC", context)

    def _read_samples(self, context, feedback) -> None:
        """Read the samples, and find where they lie."""
        self.samples = self.layer.read(feedback)
        self.kept = proper_rows(self.samples.fields, len(self.samples), feedback)
        self.control = int((~self.kept).sum())
        fields = self.samples.fields
        errors = {name: fields[name][self.kept] for name in ERROR_FIELDS if name in fields}
        self.error_km = position_error_km(errors)
        self.ground = ground_of(self.samples, self.label("INPUT"), self.title, context)
        self.grid, self.radius = self._grid(context)

    def _grid(self, context):
        """Return the grid of the rasters and the radius in metres, None for both where there is no interpolation."""
        if self.values["INTERPOLATION"] == "none":
            return None, None
        places = None if self.ground is None else self.ground.xy[self.kept & self.ground.placed]
        if places is None or not len(places):
            raise SilkroadError("atlas_no_place", input=self.label("INPUT"), name=self.title)
        cell = optional_number(self, "CELL_SIZE", context)
        grid = grid_over(places, self.ground.crs_wkt, cell, self.label("CELL_SIZE"))
        radius = optional_number(self, "RADIUS", context)
        if radius is None:
            spacing = self.ground.spacing()
            radius = SPACINGS * spacing if np.isfinite(spacing) else np.inf
        return grid, max(radius, grid.cell_metres)

    def compute(self, context, feedback):
        """Go through the elements, then write rasters, tables, report and atlases."""
        from ...reports.element_atlas import Run, write_report, write_tables

        language = interface_language()
        self._read_samples(context, feedback)
        self._tell(feedback)
        parts = self._parts(feedback)
        found = list(self._results(parts["statistics"]))
        self._rasters(found, parts["rasters"])
        for one in found:
            for reason in one.reasons:
                feedback.pushWarning(f"{one.column.field}: {describe(reason)}")
        run = Run(
            found=found, name=self.title, kept=int(self.kept.sum()), control=self.control, values=self.values,
            percents=self.percents, grid=self.grid, radius=self.radius,
            system=None if self.ground is None or self.ground.own else self.ground.projection.name,
            synthetic=self.synthetic, folder=self.folder, atlases=self._atlas_names(),
        )  # fmt: skip
        write_tables(run, language, self.outputs.stage)
        text = parameter_file.written(template.KIND, template.VERSION, self.values)
        Path(self.outputs.stage(self.folder / "template.json")).write_text(text + "\n", encoding="utf-8")
        report = self.folder / "report.html"
        write_report(run, language, self.outputs.stage(report), parts["report"])
        atlases = self._atlases(run, parts, feedback)
        return {
            "OUTPUT_FOLDER": str(self.folder),
            "REPORT": str(report),
            "RASTERS": [one.raster for one in found if one.raster],
            "ATLASES": ";".join(atlases),
            "ELEMENTS_COUNT": len(found),
            "REFUSED": sum(one.refusal is not None for one in found),
        }

    def _tell(self, feedback) -> None:
        language = interface_language()
        if self.grid is not None:
            text = tr("Grid: {columns} × {rows} cells of {cell} m; search radius {radius} m.")
            cells = {"columns": self.grid.width, "rows": self.grid.height}
            told = cells | {"cell": self.grid.cell_metres, "radius": float(self.radius)}
            feedback.pushInfo(text.format(**{name: given(value, language) for name, value in told.items()}))
        if self.ground is not None and not self.ground.own:
            text = tr("The layer is not in metres: maps are in “{name}”.")
            feedback.pushInfo(text.format(name=self.ground.projection.name))

    def _parts(self, feedback) -> dict:
        """Return the progress of each part, its share of the whole by the seconds that it takes."""
        count, method = len(self.samples.columns), self.values["INTERPOLATION"]
        own = SECONDS["statistics"] + SECONDS["fractal"] * any(name in FRACTALS for name in self._rules())
        cells = 0 if self.grid is None else self.grid.width * self.grid.height / 1e6
        raster = SECONDS["raster"] + SECONDS_BY_CELLS.get(method, 0) * cells + FITTING * (method == "kriging")
        seconds = {"statistics": own * count, "rasters": raster * count * (self.grid is not None)}
        seconds["report"] = SECONDS["report"] * count
        for language in self._languages():
            seconds[language] = SECONDS["cover"] + SECONDS["page"] * count
        share, begun, found = (100 - READ) / sum(seconds.values()), READ, {}
        for name, taken in seconds.items():
            found[name] = progress_of(feedback, begun, begun + taken * share)
            begun += taken * share
        return found

    def _rules(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*self.values["RULES"], self.values["THRESHOLD"]]))

    def _languages(self) -> list[str]:
        return self.values["LANGUAGES"] or list(LANGUAGES)

    def _results(self, progress):
        from ....core.geochemistry.censoring import Estimator
        from ....core.geochemistry.threshold_laboratory import Settings
        from ...element_results import Statistics, results

        asked = self.values["ESTIMATOR"]
        wanted = Statistics(
            asked=None if asked == "auto" else Estimator(asked),
            most=self.values["MOST_CENSORED"] / 100,
            rules=self._rules(),
            threshold=self.values["THRESHOLD"],
            settings=Settings(percents=self.percents),
            seed=self.values["SEED"],
            preset=self.values["PRESET"],
        )
        return results(self.samples, self.kept, self.values["GROUP"], wanted, progress)

    def _rasters(self, found, progress) -> None:
        """Write the raster of each element that has a scale of colours."""
        if self.grid is None:
            return
        from ...element_surface import Interpolation

        method = self.values["INTERPOLATION"]
        logarithms = self.values["TRANSFORM"] == "logarithms"
        how = Interpolation(method, logarithms, self.values["NEIGHBOURS"], self.radius, self.values["POWER"])
        names = _file_names([one.column.field for one in found])
        for place, (one, name) in enumerate(zip(found, names, strict=True)):

            def part(share, place=place):
                progress((place + share) / len(found))

            part(0.0)
            if one.scale is None:
                continue
            try:
                with naming(one.column.field):
                    self._raster(one, how, self.folder / "rasters" / f"{name}.tif", part)
            except SilkroadError as refusal:
                one.no_raster = refusal
        progress(1.0)

    def _raster(self, one, how, final: Path, progress) -> None:
        from ....catalogue.geochemical_styles import save_style
        from ...element_surface import refuse_flat, write_surface

        share, d = self.values["SUBSTITUTE"], one.determinations
        values = d.substituted(share) if share else d.value
        xy = self.ground.xy[self.kept]
        known = np.isfinite(values) & np.isfinite(xy).all(1)
        refuse_flat(values[known])
        column = one.column
        told = column.field, column.form, column.unit, 0, self.titles, self.error_km, self.synthetic
        mapped = Mapped(xy[known], values[known], self.grid.crs_wkt, *told)
        with self.outputs.tentative():
            path = self.outputs.stage(final)
            info = mapped.info(titles(TITLES[how.method]), self.grid)
            one.model = write_surface(mapped.xy, mapped.values, self.grid, how, info, path, progress)
            save_style(path, one.scale, interface_language(), self.outputs.stage(final.with_suffix(".qml")))
        one.raster = str(final)

    def _atlas_names(self) -> dict[str, str]:
        return {language: f"atlas_{language}.pdf" for language in self._languages()}

    def _atlases(self, run, parts, feedback) -> list[str]:
        """Write the atlas in each language; return the paths."""
        from ....layouts import preflight
        from ....layouts.element_atlas import write_atlas
        from ...reports.element_pages import atlas_of
        from ...reports.preflight import tell_book

        for warning in preflight.font_warnings(self._languages()):
            feedback.pushWarning(warning)
        finals = []
        for language, name in self._atlas_names().items():
            final = self.folder / name
            atlas = atlas_of(run, self, language)
            found = write_atlas(atlas, language, self.outputs.stage(final), self.values["DPI"], parts[language])
            tell_book(found, language, feedback)
            finals.append(str(final))
        return finals


def _file_names(fields: list[str]) -> list[str]:
    """Return a name for the file of each field, without what a system may not take, no two alike."""
    found: list[str] = []
    for field in fields:
        plain = re.sub(r"[^\w.-]+", "_", field).strip("._") or "element"
        name, number = plain, 2
        while name.casefold() in {other.casefold() for other in found}:
            name, number = f"{plain}_{number}", number + 1
        found.append(name)
    return found
