"""The real case: python -m tools.kola FOLDER, where FOLDER holds the tables; pages in three languages in out/kola."""

import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tools.steps import LANGUAGES, Feedback, Steps  # noqa: E402, I001 (finds QGIS, so that it comes first)

from qgis.core import QgsProcessingFeedback  # noqa: E402
from silkroad_plugin import i18n, settings  # noqa: E402
from tools.kola.page import write_page  # noqa: E402
from tools.kola.study import Study  # noqa: E402
from tools.kola.tables import Tables  # noqa: E402

OUT = ROOT / "out" / "kola"


def main() -> int:
    """Run the study in each language and list the pages."""
    if len(sys.argv) != 2:
        print("Name the folder of the tables: make study-kola DATA=folder", file=sys.stderr)
        return 2
    tables = Tables(Path(sys.argv[1]).expanduser())
    if missing := tables.missing():
        print(
            f"The tables of the Kola project are not in {tables.folder}: {', '.join(missing)}.\n"
            "They come with the R packages StatDA (moss, ohorizon, CHorANADUP, CHorFieldDUP, CHorSTANDARD), "
            "robCompositions (chorizonDL with its detection limits) and rgr (kola.c), written as CSV. The project "
            "does not ship them.",
            file=sys.stderr,
        )
        return 1
    steps = Steps()
    # Warnings speak the language of the step. Those of English, which come first, are printed, and say it once.
    for language in sorted(LANGUAGES, key=lambda one: one != "en"):
        installed = speak(language)
        folder = OUT / language
        study = Study(partial(tell_and_run, steps, language), tables, folder)
        found = study.everything()
        study.keep()
        page = write_page(found, language, folder)
        i18n.remove(installed)
        two = "; ".join(f"{medium} {element}: {told['count']}" for (medium, element), told in found.anomalies.items())
        steps.note(page, f"anomalies around the smelters: {two}; elements levelled: {found.levelled}")
    steps.tell()
    return 0


def tell_and_run(steps: Steps, language: str, algorithm: str, given: dict) -> dict:
    """Run a step, and print that it is under way."""
    made = Path(given.get("OUTPUT") or given["OUTPUT_HTML"]).name
    print(f"{language}  {algorithm.removeprefix('silkroad:')} → {made} …", flush=True)
    feedback = Feedback() if language == "en" else QgsProcessingFeedback(False)
    return steps.run(algorithm, given, feedback=feedback)


def speak(language: str):
    """Have the algorithms speak a language; returns what ``i18n.remove`` takes away again."""
    settings.put("interface_language", language)
    return i18n.install(language)


if __name__ == "__main__":
    sys.exit(main())
