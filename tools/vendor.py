"""Copy the used parts of qgis-plugin-tools, with its licence, into silkroad_plugin/_vendor.

What `support.py` imports from it decides; the modules that those import come along.
"""

import ast
import re
import shutil
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FACADE = ROOT / "silkroad_plugin" / "support.py"
LIBRARY = "qgis_plugin_tools"
TARGET = ROOT / "silkroad_plugin" / "_vendor"


def wanted_modules() -> list[str]:
    """Return the library's modules that the facade imports, as ``tools.messages``."""
    imports = [node.module or "" for node in ast.walk(parse(FACADE)) if isinstance(node, ast.ImportFrom)]
    return [name.split(f"{LIBRARY}.", 1)[1] for name in imports if name.startswith(f"_vendor.{LIBRARY}.")]


def closure(library: Path, modules: list[str]) -> set[Path]:
    """Return the files of the modules and of all that they import from the library."""
    found: set[Path] = set()
    pending = [library / f"{name.replace('.', '/')}.py" for name in modules]
    while pending:
        path = pending.pop()
        if path in found:
            continue
        found.add(path)
        found.update(parent / "__init__.py" for parent in path.parents if parent.is_relative_to(library))
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.ImportFrom) and node.level and node.module:
                folder = path.parents[node.level - 1]
                pending.append(folder / f"{node.module.replace('.', '/')}.py")
    return found


def parse(path: Path) -> ast.Module:
    """Parse a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def main() -> None:
    """Replace the vendored copy."""
    distribution = metadata.distribution(LIBRARY)
    pinned = re.search(r"^qgis-plugin-tools==(\S+)$", (ROOT / "tools/requirements.txt").read_text(), re.MULTILINE)
    if pinned is None or distribution.version != pinned[1]:
        raise SystemExit(f"vendor: qgis-plugin-tools {distribution.version} is installed; run tools/setup.sh")
    library = Path(str(distribution.locate_file(LIBRARY)))
    shutil.rmtree(TARGET, ignore_errors=True)
    for path in sorted(closure(library, wanted_modules())):
        copy = TARGET / LIBRARY / path.relative_to(library)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    (TARGET / "__init__.py").write_text('"""Bundled libraries, each with its licence."""\n', encoding="utf-8")
    licence = next(file for file in distribution.files if file.name == "LICENSE")
    shutil.copyfile(str(licence.locate()), TARGET / LIBRARY / "LICENSE")


if __name__ == "__main__":
    main()
