"""The structure of the package: who may import whom, and what stands where."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.package_source import PACKAGE, ROOT, dotted, package_files, parse, place

# An import runs only to the left, or stays in its room.
ROOMS = [
    {"core"},
    {"paths", "settings", "i18n", "messages", "refusals", "tables", "numbers", "vocabulary"},
    {"io"},
    {"catalogue"},
    {"layouts"},
    {"processing"},
    {"support"},
    {"gui"},
    {"plugin"},
]
RANK = {room: rank for rank, rooms in enumerate(ROOMS) for room in rooms}

# What every QGIS brings; the second set only where it is used, inside a function.
EVERYWHERE = {*sys.stdlib_module_names, "numpy", "osgeo", "qgis"}
LAZY = {"scipy", "matplotlib", "PIL", "sklearn"}  # PIL is what matplotlib itself needs


def room(parts: list[str]) -> str:
    """Return the room of a module, given as the parts of its dotted name inside the package."""
    return parts[0] if parts else ""


def module_parts(path: Path) -> list[str]:
    """Return a file's dotted name inside the package, in parts."""
    return list(path.relative_to(PACKAGE).with_suffix("").parts)


def relative_imports(path: Path):
    """Yield (node, target) of each relative import, the target in parts inside the package."""
    here = module_parts(path)
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level]
            module = node.module.split(".") if node.module else []
            for alias in node.names:
                yield node, base + (module or [alias.name])


def absolute_imports(tree: ast.AST):
    """Yield (node, dotted module) of each absolute import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node, node.module


def import_time_nodes(tree: ast.Module):
    """Yield the nodes that run when the module is imported: all but the bodies of functions."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            defaults = [default for default in node.args.kw_defaults if default is not None]
            pending += [*node.decorator_list, *node.args.defaults, *defaults]
        elif isinstance(node, ast.Lambda):
            pending += node.args.defaults
        else:
            pending += ast.iter_child_nodes(node)


def test_every_room_is_known():
    rooms = {module_parts(path)[0] for path in package_files()} - {"__init__"}
    assert rooms <= set(RANK), f"rooms without a place in the order: {rooms - set(RANK)}"
    assert set(RANK) - rooms == set(), "rooms that do not exist any more"


def test_imports_run_to_the_left():
    wrong = [
        f"{place(path, node)} imports {'.'.join(target)}"
        for path in package_files()
        if path.parent != PACKAGE or path.stem in RANK
        for node, target in relative_imports(path)
        if room(target) != "_vendor" and RANK[room(target)] > RANK[room(module_parts(path))]
    ]
    assert wrong == []


def test_only_the_facade_uses_the_bundled_library():
    users = {path.name for path in package_files() for _, target in relative_imports(path) if room(target) == "_vendor"}
    assert users == {"support.py"}


def test_the_package_imports_itself_relatively():
    wrong = [
        place(path, node)
        for path in package_files()
        for node, module in absolute_imports(parse(path))
        if module.split(".")[0] in {"silkroad", "silkroad_plugin"}
    ]
    assert wrong == []


def test_qt_comes_from_qgis():
    wrong = [
        place(path, node)
        for path in package_files()
        for node, module in absolute_imports(parse(path))
        if module.split(".")[0].startswith(("PyQt", "PySide", "sip"))
    ]
    assert wrong == []


def test_only_what_every_qgis_has_is_imported():
    wrong = []
    for path in package_files():
        at_import = {id(node) for node in import_time_nodes(parse(path))}
        for node, module in absolute_imports(parse(path)):
            allowed = EVERYWHERE if id(node) in at_import else EVERYWHERE | LAZY
            if module.split(".")[0] not in allowed:
                wrong.append(f"{place(path, node)} {module}")
    assert wrong == []


@pytest.mark.parametrize(
    ("where", "forbidden"), [("core", {"qgis", "osgeo"}), ("io", {"qgis"}), ("gui", {"numpy", "scipy"})]
)
def test_rooms_keep_to_their_libraries(where, forbidden):
    wrong = [
        f"{place(path, node)} {module}"
        for path in package_files()
        if room(module_parts(path)) == where
        for node, module in absolute_imports(parse(path))
        if module.split(".")[0] in forbidden
    ]
    assert wrong == []


def test_the_core_imports_without_qgis_gdal_and_scipy():
    modules = [
        ".".join(["silkroad_plugin", *parts])
        for parts in map(module_parts, package_files())
        if room(parts) == "core" and parts[-1] != "__init__"
    ]
    assert len(modules) > 10
    script = f"""
import importlib, sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {{"qgis", "osgeo", "PyQt5", "PyQt6", "scipy", "matplotlib"}}:
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Block())
for name in {modules!r}:
    importlib.import_module(name)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_nothing_is_translated_at_import():
    wrong = [
        place(path, node)
        for path in package_files()
        for node in import_time_nodes(parse(path))
        if isinstance(node, ast.Call) and dotted(node.func)[-1:] in (["tr"], ["term"], ["translate"])
    ]
    assert wrong == []


# These run on the main thread, where the project and the desktop may be touched.
MAIN_THREAD = {"prepare", "prepareAlgorithm", "define", "initAlgorithm", "checkParameterValues", "canExecute"}


def worker_nodes(tree: ast.AST):
    """Yield the nodes outside the methods that QGIS calls on the main thread."""
    pending = [tree]
    while pending:
        node = pending.pop()
        yield node
        pending += [
            child
            for child in ast.iter_child_nodes(node)
            if not (isinstance(child, ast.FunctionDef) and child.name in MAIN_THREAD)
        ]


def test_the_worker_never_touches_desktop_or_project():
    wrong = []
    for path in package_files():
        if room(module_parts(path)) not in {"core", "io", "processing"}:
            continue
        for node in worker_nodes(parse(path)):
            names = dotted(node) if isinstance(node, ast.Attribute | ast.Name) else []
            imported = [node.module, *[alias.name for alias in node.names]] if isinstance(node, ast.ImportFrom) else []
            if (
                "iface" in names
                or names[-2:] == ["QgsProject", "instance"]
                or {"iface", "qgis.PyQt.QtWidgets"} & set(imported)
            ):
                wrong.append(place(path, node))
    assert wrong == []


@pytest.mark.parametrize(
    ("word", "home"),
    [("csv.", {"tables.py"}), ("SILKROAD_", {"layer_info.py", "model_info.py"}), ('"zh", "', {"i18n.py"})],
)
def test_one_module_knows_how(word, home):
    """Tables are read, metadata items written and the languages listed in one place each."""
    users = {
        path.name for path in package_files() for line in path.read_text("utf-8").splitlines() if word in _code(line)
    }
    assert users == home


def _code(line: str) -> str:
    """Return a line without what is plainly a name of a file."""
    return line.replace(".csv.", "")


def test_nothing_is_printed():
    wrong = [
        place(path, node)
        for path in package_files()
        for node in ast.walk(parse(path))
        if isinstance(node, ast.Call) and dotted(node.func) == ["print"]
    ]
    assert wrong == []


def test_sub_packages_hold_only_their_docstring():
    wrong = [
        str(path) for path in PACKAGE.rglob("__init__.py") if "_vendor" not in path.parts and not is_docstring(path)
    ]
    assert wrong == []


def is_docstring(path: Path) -> bool:
    """Tell whether a module holds a docstring and nothing else."""
    body = parse(path).body
    return len(body) == 1 and ast.get_docstring(parse(path)) is not None


def test_files_can_be_held_in_mind():
    files = [
        *package_files(),
        *(path for folder in ("tests", "tools", "benchmarks") for path in (ROOT / folder).rglob("*.py")),
    ]
    long = {
        str(path.relative_to(ROOT)): lines
        for path in files
        if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_the_entry_is_short_and_lazy():
    entry = parse(ROOT / "__init__.py")
    assert [node.name for node in entry.body if isinstance(node, ast.FunctionDef)] == ["classFactory"]
    assert not [node for node in import_time_nodes(entry) if isinstance(node, ast.Import | ast.ImportFrom)]


def test_the_tree_in_the_documents_is_the_real_one():
    """Every folder of the package has its line in the tree, and the tree names no folder that is not there."""
    text = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    tree = text.split("<repository root>")[1].split("```")[0]
    named = {name for name in re.findall(r"([\w<>]+)/", tree.split("  resources/")[0]) if "<" not in name}
    folders = {
        path.name
        for path in PACKAGE.rglob("*")
        if path.is_dir() and any(path.glob("*.py")) and "_vendor" not in str(path)
    }
    groups = {path.name for path in (PACKAGE / "processing" / "algorithms").iterdir() if path.is_dir()}
    assert folders - groups <= named
    assert named <= folders | {PACKAGE.name, "_vendor"}
