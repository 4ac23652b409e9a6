"""The plugin is ready for Qt 6, as far as can be told without a QGIS built on it."""

import ast
import enum
import importlib
import json
import os
import subprocess
from functools import cache
from pathlib import Path

import pytest
from flake8_qgis.flake8_qgis import Plugin

from tests.package_source import ROOT, chains, dotted, imported_names, package_files, parse, place

QT6_PYTHON = Path(os.environ.get("SILKROAD_QT6_VENV", ROOT / ".venv-qt6")) / "bin" / "python"


def qt_names(tree: ast.AST) -> list[tuple[int, list[str]]]:
    """Return (line, [module, name, ...]) of every Qt name imported and every chain that begins with one."""
    names = imported_names(tree, "qgis")
    qt = {local: found for local, found in names.items() if found[0].startswith("qgis.PyQt")}
    found = [
        (node.lineno, [module.split(".")[-1], name])
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for module, name in (qt.get(alias.asname or alias.name, ("", "")) for alias in node.names)
        if module.startswith("qgis.PyQt.")
    ]
    for node, parts in chains(tree, qt):
        module, name = qt[parts[0]]
        if module != "qgis.PyQt":
            found.append((node.lineno, [module.split(".")[-1], name, *parts[1:]]))
        elif name.startswith("Qt"):
            found.append((node.lineno, [name, *parts[1:]]))
    return [(line, name) for line, name in found if name[0] not in {"uic", "sip"}]


@cache
def qt6(names: str) -> dict:
    """Ask PyQt6 about names (JSON)."""
    if not QT6_PYTHON.exists():
        pytest.fail(f"{QT6_PYTHON} is missing: run `tools/setup.sh --with-qt6`")
    script = ROOT / "tests" / "qt6_names.py"
    done = subprocess.run([QT6_PYTHON, "-E", script], input=names, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def defects_of_qt(tree: ast.AST) -> list[str]:
    return qt6(json.dumps(sorted({tuple(name) for _, name in qt_names(tree)})))["defects"]


def test_every_qt_name_exists_in_qt6():
    names = sorted({tuple(name) for path in package_files() for _, name in qt_names(parse(path))})
    assert len(names) > 20
    assert qt6(json.dumps(names))["defects"] == []


@pytest.mark.parametrize(
    "bad",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.AlignLeft",
        "from qgis.PyQt.QtCore import QVariant\nQVariant.Int",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt import QtWidgets\nQtWidgets.QDialogButtonBox.Ok",
        "from qgis.PyQt.QtWidgets import QDialog as Dialog\nDialog.Accepted",
    ],
)
def test_the_qt_gate_catches(bad):
    assert defects_of_qt(ast.parse(bad))


def test_the_qt_gate_lets_pass():
    good = "from qgis.PyQt.QtWidgets import QAction\nfrom qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft.value"
    assert defects_of_qt(ast.parse(good)) == []


def unscoped_on_instances(tree: ast.AST, members: dict[str, str]) -> list[tuple[ast.Attribute, str]]:
    """Return enum members that are reached through ``self``, which Qt 6 refuses."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            parts = dotted(node)
            if len(parts) == 2 and parts[0] == "self" and parts[1] in members and parts[1] not in defined_names(tree):
                found.append((node, members[parts[1]]))
    return found


def defined_names(tree: ast.AST) -> set[str]:
    """Return the attributes, methods and class constants that a module itself defines."""
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    names |= {
        node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    return names | {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def test_no_enum_is_reached_through_an_instance():
    members = qt6("[]")["members"]
    assert members["Accepted"] == "QDialog.DialogCode.Accepted"
    assert unscoped_on_instances(ast.parse("self.Accepted"), members)
    wrong = [
        f"{place(path, node)} use {scoped}"
        for path in package_files()
        for node, scoped in unscoped_on_instances(parse(path), members)
    ]
    assert wrong == []


def qgis_defect(module: str, parts: list[str]) -> str | None:
    """Return what is wrong with a PyQGIS chain: a name that is not there, or an enum member without its enum."""
    owner, found = None, importlib.import_module(module)
    for part in parts:
        if is_enum_member(found):
            return None  # a member's own attribute
        if not hasattr(found, part):
            return f"{'.'.join(parts)}: {module} has no {part} there"
        owner, found = found, getattr(found, part)
        if is_enum_member(found) and owner is not type(found):
            return f"{'.'.join(parts)}: write {type(found).__qualname__}.{part}"
    return None


def is_enum_member(value: object) -> bool:
    """Tell whether a value belongs to a Python enum or to one of SIP's own."""
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def qgis_defects(tree: ast.AST) -> list[str]:
    """Return the defects of every PyQGIS chain of a module."""
    names = {local: found for local, found in imported_names(tree, "qgis").items() if ".PyQt" not in found[0]}
    found = []
    for node, parts in chains(tree, names):
        module, name = names[parts[0]]
        if module != "qgis" and (defect := qgis_defect(module, [name, *parts[1:]])):
            found.append(f"{node.lineno}: {defect}")
    return found


def test_every_qgis_name_exists_and_every_enum_is_scoped():
    assert [f"{path.name}:{defect}" for path in package_files() for defect in qgis_defects(parse(path))] == []


@pytest.mark.parametrize(
    "bad",
    [
        "from qgis.core import QgsTask\nQgsTask.CanCancel",
        "from qgis.core import Qgis\nQgis.Info",
        "from qgis.core import QgsProcessing\nQgsProcessing.TypeVectorPoint",
        "from qgis.core import QgsUnitTypes\nQgsUnitTypes.LayoutMillimeters",
        "from qgis.core import Qgis\nQgis.Nonsense",
    ],
)
def test_the_qgis_gate_catches(bad):
    assert qgis_defects(ast.parse(bad))


def test_the_qgis_gate_lets_pass():
    good = "from qgis.core import Qgis, QgsTask\nQgis.MessageLevel.Info.value\nQgsTask.Flag.CanCancel"
    assert qgis_defects(ast.parse(good)) == []


def removed_from_qt6(*paths: Path) -> list[str]:
    """Return the findings of flake8-qgis: direct PyQt imports and what Qt 6 removed. Asked without flake8, which
    would read every file for its own rules first."""
    return [
        f"{path.name}:{line} {words}"
        for path in paths
        for line, _, words, _ in Plugin(ast.parse(path.read_text(encoding="utf-8"))).run()
        if words.startswith(("QGS1", "QGS4")) and not words.startswith("QGS105")
    ]


def test_nothing_that_qt6_removed_is_used():
    assert removed_from_qt6(ROOT / "__init__.py", *package_files()) == []


def test_layers_are_filtered_by_what_qgis_has_for_it_since_3_34():
    """QgsMapLayerProxyModel's own flags are kept for old plugins only."""
    assert not [path for path in package_files() if "QgsMapLayerProxyModel" in path.read_text(encoding="utf-8")]


def test_the_removals_gate_catches(tmp_path):
    bad = tmp_path / "bad.py"
    bad.write_text("from PyQt5.QtWidgets import QDialog\nfrom qgis.PyQt.QtCore import QRegExp\n\nQDialog().exec_()\n")
    found = " ".join(removed_from_qt6(bad))
    assert all(code in found for code in ("QGS103", "QGS107", "QGS406"))
