"""Run a shipped study without a screen: python -m tools.studies vms_rudny_altai [--language zh] [--with FOLDER]."""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from qgis.core import QgsProcessingFeedback  # noqa: E402

from silkroad_plugin import i18n  # noqa: E402
from silkroad_plugin.catalogue.study_definitions import definitions  # noqa: E402
from tools import headless  # noqa: E402
from tools.studies.page import summary, write_page  # noqa: E402


class Quiet(QgsProcessingFeedback):
    """Keeps what the algorithms say for their reports, which all repeat it; shows errors."""

    def __init__(self):
        super().__init__(False)

    def reportError(self, error, fatalError=False):
        """Print an error."""
        print(f"  ! {error}", file=sys.stderr)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.studies", description=__doc__)
    parser.add_argument("study", help="identifier, the name of a file in resources/studies")
    parser.add_argument("--language", choices=i18n.LANGUAGES, default="en", help="of list, page, reports and project")
    parser.add_argument("--with", dest="richer", type=Path, help="folder of third-party layers for the richer version")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "studies", help="where the results go")
    parser.add_argument("--cell", type=float, help="cell size in metres, if not that of the study")
    return parser.parse_args()


def main() -> int:
    """Run a study and list what came out."""
    told, start = arguments(), time.perf_counter()
    # The base map of the projects lies in the profile, too: it must not be a temporary one.
    _alive = headless.start_qgis(told.out / "profile"), headless.start_toolbox(told.language)
    import processing

    from tools.studies import project
    from tools.studies.richer import Richer
    from tools.studies.run import Study

    known = definitions()
    if told.study not in known:
        print(f"There is no study {told.study}; there are {', '.join(known)}.", file=sys.stderr)
        return 1
    richer = Richer(told.richer) if told.richer else None
    if richer and not richer.there():
        print(f"{richer.tectonics} is not there.", file=sys.stderr)
        return 1
    definition = known[told.study]

    def run(algorithm, parameters):
        print(f"  {algorithm}", flush=True)
        return processing.run(algorithm, parameters, feedback=Quiet())

    folder = told.out / (f"{told.study}_richer" if richer else told.study)
    study = Study(definition, folder, run, told.cell or definition.cell_size, richer)
    findings = study.findings()
    page = folder / "study.html"
    write_page(findings, str(page))
    made = project.write(study, findings, told.language)
    print("\n" + "\n".join(summary(findings)))
    print(f"\n{page}\n{made}\n{time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
