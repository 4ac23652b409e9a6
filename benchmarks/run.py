"""Run every benchmark and print its ratios: each is measured within one run, never as a timed test.

A benchmark module has ``run() -> list[(name, ratio, limit, unit)]``; the limit is what the project
promises. Each module runs in a process of its own, so that one's memory does not count as another's.

    run.py            all of them
    run.py woe print  those whose names are given
"""

import importlib
import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent


def names() -> list[str]:
    """Return the names of all benchmarks: the files bench_<name>.py."""
    return sorted(path.stem.removeprefix("bench_") for path in FOLDER.glob("bench_*.py"))


def run_alone(name: str) -> list:
    """Run one benchmark in its own process; returns its rows."""
    done = subprocess.run(
        [sys.executable, __file__, "--module", name], stdout=subprocess.PIPE, text=True, cwd=ROOT, check=False
    )
    if done.returncode:
        return [[f"{name}: failed with code {done.returncode}", None, None, ""]]
    return json.loads(done.stdout.splitlines()[-1])


def main() -> int:
    """Print a table of the ratios; exit 1 if a benchmark failed to run or missed its limit."""
    if sys.argv[1:2] == ["--module"]:
        sys.path[:0] = [str(ROOT), str(FOLDER)]
        rows = importlib.import_module(f"bench_{sys.argv[2]}").run()
        print(json.dumps(rows))
        return 0
    missed = 0
    print(f"{'what':78} {'ratio':>8} {'limit':>8}")
    for name in sys.argv[1:] or names():
        for what, ratio, limit, unit in run_alone(name):
            kept = ratio is not None and ratio <= limit
            missed += not kept
            figure, most = ("-", "-") if ratio is None else (f"{ratio:.2f}", f"{limit:.3g}")
            print(f"{what:78} {figure:>8} {most:>8} {unit} {'' if kept else 'MISSED'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
