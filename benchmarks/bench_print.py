"""Printing: an A3 map and a map sheet from the data to the finished PDF, against QGIS's own exports of the same map;
the change of language of a sheet that is looked at, against drawing its map once."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
application = None
LANGUAGE, REPEATS = "ru", 5
SCREEN = 96  # dots per inch
AREA = {"AREA": "altai"}
SHEET = {"SHEET": "K-43", "EDITION": "russian", "PAPER": "A1"}
WHOLE, FURNISHED, FRAMED, SPOKEN = 2.0, 1.5, 3.0, 1.0  # the limits


def best(function, repeats: int = REPEATS) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def printed(where: dict, folder: str, save: bool = False) -> list[str]:
    """Run the algorithm as a user does; return the files."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap

    algorithm = PrintMap()
    algorithm.initAlgorithm({})
    given = {"LANGUAGES": [LANGUAGE], "FORMATS": ["pdf"], "OUTPUT_FOLDER": folder, "SAVE_PROJECT": save, **where}
    results, _ = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    return results["FILES"].split(";")


def export_seconds(saved: str, folder: str, repeats: int = REPEATS) -> tuple[float, float, float]:
    """Return what three exports of a saved layout take: QGIS's, ours, and QGIS's of the map alone."""
    from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutItemPage, QgsProject

    from silkroad_plugin.layouts.export import export_pdf
    from silkroad_plugin.layouts.item_names import role_of

    project = QgsProject()
    project.read(saved)
    (layout,) = project.layoutManager().printLayouts()
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    target = str(Path(folder, "plain.pdf"))
    plain = best(lambda: QgsLayoutExporter(layout).exportToPdf(target, settings), repeats)
    ours = best(lambda: export_pdf(layout, target), repeats)
    for item in layout.items():
        drawn = isinstance(item, QgsLayoutItemMap) and role_of(item) in ("map", "")
        kept = isinstance(item, QgsLayoutItemPage) or drawn
        if hasattr(item, "uuid") and not kept and role_of(item) != "clip":
            layout.removeLayoutItem(item)
    bare = best(lambda: QgsLayoutExporter(layout).exportToPdf(target, settings), repeats)
    return plain, ours, bare


def language_seconds() -> tuple[float, float, float]:
    """Return what another language of an A3 sheet takes, and drawing its map once: for print, and on a screen."""
    from itertools import cycle

    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    from silkroad_plugin.processing.algorithms.maps.previewed import Previewed
    from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {**AREA, "OUTPUT_FOLDER": tempfile.gettempdir()}
    previewed = Previewed(PrintMap, given, context, QgsProcessingFeedback(False))
    languages = cycle(("zh", "ru", "en"))
    for _ in range(3):
        previewed.composed(next(languages))
    spoken = best(lambda: previewed.composed(next(languages)))
    # The layout goes, at the end of this, before its project.
    return spoken, *_drawing_seconds(previewed.composed(LANGUAGE).layout)


def _drawing_seconds(layout) -> list[float]:
    """Return what drawing the map of a layout once takes: for print, and on a screen at 100 %."""
    from qgis.core import QgsMapRendererSequentialJob

    from silkroad_plugin.layouts.item_names import with_role

    item = with_role(layout, "map")

    def redraw(dpi):
        job = QgsMapRendererSequentialJob(item.mapSettings(item.extent(), item.rect().size() * dpi / 25.4, dpi, True))
        job.start()
        job.waitForFinished()

    return [best(lambda dpi=dpi: redraw(dpi)) for dpi in (layout.renderContext().dpi(), SCREEN)]


def place_seconds(template: str) -> tuple[float, float, float]:
    """Return what turning an open layout into another language in place takes, the first time (from the data) and
    again, and drawing its map once for print."""
    from itertools import cycle

    from qgis.core import QgsProject

    from silkroad_plugin.layouts.template import open_template
    from silkroad_plugin.processing.sheet_again import SheetAgain

    project = QgsProject()
    layout, _ = open_template(template, project)
    sheet, start = SheetAgain(layout), time.perf_counter()
    sheet.in_language("en")
    first, languages = time.perf_counter() - start, cycle(("zh", "ru", "en"))
    again = best(lambda: sheet.in_language(next(languages)))
    return first, again, _drawing_seconds(layout)[0]


def run() -> list[tuple[str, float, float, str]]:
    """Return the ratio of the whole algorithm to QGIS's own export."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from tools.headless import start_qgis

    # Kept by the module: QGIS crashes where projects outlive it.
    global application
    application = application or start_qgis()
    with tempfile.TemporaryDirectory() as folder:
        plain, ours, bare = export_seconds(_saved(AREA, folder), folder)
        whole = best(lambda: printed(AREA, folder))
        (template,) = (file for file in printed({**AREA, "FORMATS": ["qpt"]}, folder))
        first, again, redraw = place_seconds(template)
        _, _, bare_sheet = export_seconds(_saved(SHEET, folder), folder)
        sheet = best(lambda: printed(SHEET, folder))
    print(
        f"print: ours {whole:.2f} s (from the data), QGIS's export {plain:.2f} s, the map {bare:.2f} s", file=sys.stderr
    )
    spoken, redrawn, screen = language_seconds()
    print(
        f"print: another language {spoken:.2f} s, drawing the map {redrawn:.2f} s, on a screen at 100 % {screen:.2f} s",
        file=sys.stderr,
    )
    print(f"print: the sheet {sheet:.2f} s (from the data), its map {bare_sheet:.2f} s", file=sys.stderr)
    print(f"print: in place {first:.2f} s at first, then {again:.2f} s; the map {redraw:.2f} s", file=sys.stderr)
    return [
        ("A3 map in one language / QGIS's export of the saved project", whole / plain, WHOLE, "×"),
        ("A3 map with furniture and text repair / QGIS's export of the bare map", ours / bare, FURNISHED, "×"),
        ("map sheet 1:1,000,000 from the data / QGIS's export of its bare map", sheet / bare_sheet, FRAMED, "×"),
        ("another language of an open layout, in place / drawing its map once", again / redraw, SPOKEN, "×"),
        ("another language of an open A3 sheet / drawing its map once", spoken / redrawn, SPOKEN, "×"),
    ]


def _saved(where: dict, folder: str) -> str:
    return next(file for file in printed(where, folder, save=True) if file.endswith(".qgz"))


if __name__ == "__main__":
    for name, ratio, limit, unit in run():
        print(f"{name}: {ratio:.2f}{unit} (limit {limit}{unit})")
