"""Printing: an A3 map from the data to the finished PDF, against QGIS exporting the same saved layout."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
AREA, LANGUAGE, REPEATS, LIMIT = "altai", "ru", 5, 2.0


def best(function) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def run() -> list[tuple[str, float, float, str]]:
    """Return the ratio of the whole algorithm to QGIS's own export with the same settings."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from qgis.core import (
        Qgis,
        QgsApplication,
        QgsLayoutExporter,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )

    application = QgsApplication.instance() or QgsApplication([], False)
    application.initQgis()
    from silkroad_plugin.processing.algorithms.maps.print_map import PrintMap

    with tempfile.TemporaryDirectory() as folder:

        def ours(save=False):
            algorithm = PrintMap()
            algorithm.initAlgorithm({})
            parameters = {"AREA": AREA, "LANGUAGES": [LANGUAGE], "FORMATS": ["pdf"], "OUTPUT_FOLDER": folder}
            given = {**parameters, "SAVE_PROJECT": save}
            results, _ = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
            return results["FILES"].split(";")

        saved = ours(save=True)[1]
        project = QgsProject()
        project.read(saved)
        (layout,) = project.layoutManager().printLayouts()
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = 300
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText

        def theirs():
            QgsLayoutExporter(layout).exportToPdf(str(Path(folder, "plain.pdf")), settings)

        plain, whole = best(theirs), best(ours)
        print(f"print: ours {whole:.2f} s (from the data), QGIS's export {plain:.2f} s", file=sys.stderr)
    return [("A3 map in one language / QGIS's export of the saved project", whole / plain, LIMIT, "×")]


if __name__ == "__main__":
    for name, ratio, limit, unit in run():
        print(f"{name}: {ratio:.2f}{unit} (limit {limit}{unit})")
    os._exit(0)
