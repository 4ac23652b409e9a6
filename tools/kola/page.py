"""The page of Kola: what was asked of the survey, and what it answers."""

import html
import re
from pathlib import Path

import numpy as np
from osgeo import gdal

from silkroad_plugin.core.geochemistry.border import Reason
from silkroad_plugin.i18n import labelled, tr
from silkroad_plugin.io.report import Figure, Link, Report
from silkroad_plugin.numbers import content_unit, fixed, given, limits, number, p_value

from .study import CELL, FEWEST, MAPPED, MEDIA, NEAR_KM, Found
from .tables import EPSG, SMELTERS

# km: Nikel is the place north and west of these.
NORTHERN, WESTERN = 7650.0, 640.0
SOURCES = (
    "Reimann, C., Äyräs, M., Chekushin, V., et al. (1998): Environmental Geochemical Atlas of the Central Barents "
    "Region. NGU-GTK-CKE Special Publication. Geological Survey of Norway, Trondheim.",
    "Reimann, C., Filzmoser, P., Garrett, R. G., Dutter, R. (2008): Statistical Data Analysis Explained. Wiley.",
)


def write_page(found: Found, language: str, folder: Path) -> Path:
    """Write the page beside the reports of the algorithms; the language is that of the interface."""
    report = Report(tr("Kola: nickel and copper around the smelters, arsenic across three countries"), language)
    report.paragraph(
        tr(
            "Low-density survey of Finland, Norway and Russia, one site in 300 km² (Kola project, 1993–1998). All "
            "steps were done by the algorithms of the plugin; the tables were read where they lie."
        )
    )
    report.note(
        tr(
            "The tables tell metres of UTM zone 35 without naming it or its datum: the zone follows from the places "
            "of the smelters, WGS 84 is taken (EPSG:{code}). Coordinates of some tables are rounded to kilometres."
        ).format(code=EPSG)
    )
    _smelters(report, found)
    _arsenic(report, found)
    _quality(report, found)
    _censored(report, found)
    report.heading(tr("Reports of the steps"))
    pages = sorted(path for path in folder.glob("*.html") if path.name != "index.html")
    report.facts([(_title(page, language), Link(page.name)) for page in pages])
    report.heading(tr("Sources of the data"))
    report.bullets(SOURCES)
    path = folder / "index.html"
    report.save(str(path))
    return path


def _media() -> dict[str, str]:
    return {"moss": tr("Moss"), "ohorizon": tr("O horizon")}


def _title(page: Path, language: str) -> str:
    """Return what the report of a step calls itself, with the medium that it is about."""
    media = _media() | {"chorizon": tr("C horizon"), "countries": tr("C horizon with countries")}
    title = html.unescape(re.search("<title>(.*?)</title>", page.read_text(encoding="utf-8"))[1])
    medium = media.get(page.stem.partition("_")[0])
    if medium and language == "ru":
        title = title[0].lower() + title[1:]
    return labelled(medium, title, language) if medium else title


def _smelters(report: Report, found: Found) -> None:
    language, rows = report.language, []
    names = dict(
        zip([name for name, _, _ in SMELTERS], (tr("Nikel"), tr("Zapolyarny"), tr("Monchegorsk")), strict=True)
    )
    for (medium, element), told in found.anomalies.items():
        for name, content, gap, sampled in told["peaks"]:
            times = content / told["background"], sampled / told["background"]
            figures = [Figure(number(value, language, 3)) for value in (content, times[0], gap, sampled, times[1])]
            rows.append([_media()[medium], element, names[name], *figures])
    report.heading(tr("Nickel and copper around the smelters"))
    report.paragraph(
        tr(
            "Threshold: mean + 2 S of lg contents after clipping at 3 S. The anomalies are where the kriged content "
            "lies above it over at least {fewest} samples; smaller areas, which the maps show too, are counted as "
            "left out. The smelters of Nikel with Zapolyarny, and of Monchegorsk, were not told to the computation."
        ).format(fewest=FEWEST)
    )
    counts = []
    for (medium, element), told in found.anomalies.items():
        figures = [Figure(number(told[name], language, 3)) for name in ("background", "threshold")]
        counts.append([_media()[medium], element, *figures, told["count"], told["left_out"]])
    header = [tr("Medium"), tr("Element"), tr("Background (ppm)"), tr("Threshold (ppm)"), tr("Anomalies")]
    header.append(tr("Areas left out"))
    report.table(header, counts)
    times = tr("Times the background")
    header = [tr("Medium"), tr("Element"), tr("Smelter"), tr("Highest on the kriged map (ppm)"), times]
    title = tr("Highest contents within {km} km of the smelters").format(km=number(NEAR_KM, language))
    report.table([*header, tr("Distance (km)"), tr("Highest sample (ppm)"), times], rows, title)
    report.paragraph(
        tr(
            "The map is smoother than the samples: a cell of it ({km} km) is estimated from the samples around, so "
            "that the highest sample is above the highest of the map."
        ).format(km=number(CELL / 1000, language))
    )
    for medium in MEDIA:
        for element in MAPPED:
            caption = tr("{medium}: {element}, kriged (ppm); triangles: smelters")
            report.figure(
                lambda figure, key=(medium, element): _draw(figure, found, key, names, language),
                caption.format(element=element, medium=_media()[medium]),
                (8.5, 6.5),
            )


def _draw(figure, found: Found, key, names, language: str) -> None:
    """Draw a kriged metal with the threshold of its anomalies and the smelters."""
    from matplotlib.colors import LogNorm

    dataset = gdal.Open(found.rasters[key])
    values, (west, width, _, north, _, height) = dataset.ReadAsArray().astype(float), dataset.GetGeoTransform()
    values[values == dataset.GetRasterBand(1).GetNoDataValue()] = np.nan
    edges = west, west + width * values.shape[1], north + height * values.shape[0], north
    extent = [edge / 1000 for edge in edges]
    axes = figure.subplots()
    low, high = np.nanpercentile(values, (2, 99.5))
    drawn = axes.imshow(values, extent=extent, norm=LogNorm(low, high), cmap="YlOrRd", interpolation="nearest")
    centres = [np.linspace(a, b, n, endpoint=False) for a, b, n in (
        (extent[0], extent[1], values.shape[1]), (extent[3], extent[2], values.shape[0]))]  # fmt: skip
    axes.contour(*centres, np.nan_to_num(values), levels=[found.anomalies[key]["threshold"]], colors="black")
    for (_, x, y), name in zip(_places(), names.values(), strict=True):
        axes.plot(x, y, "^", color="#1b4f9c", markersize=9, markeredgecolor="white")
        # Zapolyarny lies 24 km east of Nikel: its name goes to the right, the other to the left.
        offset, side = ((-9, 6), "right") if y > NORTHERN and x < WESTERN else ((9, 6), "left")
        box = {"facecolor": "white", "alpha": 0.75, "edgecolor": "none", "pad": 1.0}
        axes.annotate(name, (x, y), textcoords="offset points", xytext=offset, ha=side, fontsize=9, bbox=box)
    figure.colorbar(drawn, ax=axes, label=content_unit("ppm", language))
    axes.set(xlabel=tr("East (km)", language), ylabel=tr("North (km)", language), aspect="equal")


def _places() -> list[tuple[str, float, float]]:
    """Return name, east and north (km) of the smelters."""
    from osgeo import osr

    systems = []
    for code in (4326, EPSG):
        systems.append(osr.SpatialReference())
        systems[-1].ImportFromEPSG(code)
        systems[-1].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    turn = osr.CoordinateTransformation(*systems)
    return [(name, *(v / 1000 for v in turn.TransformPoint(lon, lat)[:2])) for name, lon, lat in SMELTERS]


def _arsenic(report: Report, found: Found) -> None:
    language, rows = report.language, []
    countries = {"FIN": tr("Finland"), "NOR": tr("Norway"), "RUS": tr("Russia")}
    for row in found.steps:
        pair = f"{countries[row['first']]} – {countries[row['second']]}"
        told = [pair, Figure(fixed(float(row["shift"]), language, 2)), int(row["compared"])]
        if row["step"]:
            step, p = Figure(fixed(float(row["step"]), language, 2)), Figure(p_value(float(row["step_p"]), language))
            seen = Figure(fixed(float(row["detectable"]), language, 2))
            rows.append([*told, step, Figure(limits(float(row["lower"]), float(row["upper"]), language)), p, seen])
    report.heading(tr("Arsenic of the C horizon across three countries"))
    h, p = found.tests
    told = {"h": number(h, language, 3), "p": p_value(p, language), "levelled": found.levelled}
    text = tr("The countries differ: H of Kruskal and Wallis {h}, p {p}. {levelled} elements were levelled.")
    if not found.levelled and all(row["decision"] == "leave" for row in found.steps):
        told |= {"left": number(found.rocks[0], language, 3), "rest": p_value(found.rocks[1], language)}
        text = tr(
            "The countries differ: H of Kruskal and Wallis {h}, p {p}. Much of that follows the rocks: when the median "
            "of each lithology is taken off, H is {left} (p {rest}; below detection by half the limit). And at no "
            "border is a step shown between sites of one lithology up to 25 km apart (table). So nothing speaks for a "
            "shift between laboratories: arsenic needs no levelling, and none was done."
        )
    report.paragraph(text.format(**told))
    header = [tr("Border"), tr("Difference of the medians of the countries (lg)"), tr("Pairs"), tr("Step (lg)")]
    report.table([*header, tr("95 % interval"), "p", tr("Smallest step levelled (lg)")], rows)
    _unseen(report, found, countries)
    report.paragraph(
        tr(
            "Levelling without need does harm: nickel of the C horizon hardly differs between the countries (H "
            "{before}); after levelling whole countries by median and MAD it does (H {after})."
        ).format(
            before=number(found.whole["as it is"], language, 3), after=number(found.whole["robust_z"], language, 3)
        )
    )
    report.facts(
        [(tr("Tests of shift between surveys"), Link("borders.html")), (tr("Levelling"), Link("levelling.html"))]
    )


def _unseen(report: Report, found: Found, countries: dict[str, str]) -> None:
    """Say what the borders could not have shown."""
    language, measured = report.language, [row for row in found.steps if row["step"]]
    seen = [float(row["detectable"]) for row in measured]
    pairs = [int(row["compared"]) for row in measured]
    text = tr(
        "What the borders could not have shown: with {fewest} to {most} pairs a step below {least} to {worst} lg (80 % "
        "power in a test at 1 %, Student’s distribution) would often remain unseen. That no smaller step is there is "
        "not proved."
    )
    told = {"fewest": min(pairs), "most": max(pairs)}
    told |= {"least": number(min(seen), language, 2), "worst": number(max(seen), language, 2)}
    report.note(text.format(**told))
    for row in measured:
        if row["reason"] == Reason.TOO_FEW_PAIRS.value:
            text = tr("{first} – {second}: {count} pairs, fewer than the 10 by which a step is judged at all.")
            names = {"first": countries[row["first"]], "second": countries[row["second"]]}
            report.note(text.format(count=row["compared"], **names))


def _quality(report: Report, found: Found) -> None:
    language, rows, by_element = report.language, [], {}
    for row in found.precision:
        by_element.setdefault(row["field"].split("_")[0], {})[row["of"]] = float(row["value"])
    for element, told in by_element.items():
        rows.append([element, *(Figure(number(told.get(kind), language, 3)) for kind in ("field", "split"))])
    report.heading(tr("Quality of the C horizon"))
    passed, count = found.judged
    text = tr(
        "Of {count} criteria {passed} are met, by 49 field duplicates, 52 splits and 52 determinations of reference "
        "materials."
    )
    report.paragraph(text.format(count=count, passed=passed))
    title = tr("Coefficient of variation of pairs (%)")
    report.table([tr("Element"), tr("field duplicates"), tr("splits")], rows, title)


def _censored(report: Report, found: Found) -> None:
    language, rows = report.language, []
    for row in found.censored:
        figures = [row["below_pct"], row["median"], row["km_mean"], row["ros_mean"]]
        told = [Figure(number(float(value) if value else None, language, 3)) for value in figures]
        rows.append([row["element"], Figure(given(float(row["limit"]), language)), *told])
    report.heading(tr("Detection limits of the C horizon"))
    header = [tr("Element"), tr("Detection limit (ppm)"), tr("Below it (%)"), tr("Median")]
    report.table([*header, tr("Mean (Kaplan–Meier)"), tr("Mean (ROS)")], rows)
