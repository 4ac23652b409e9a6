"""The plugin's own source, read for the tests that judge it."""

import ast
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "silkroad_plugin"

# The same tools that `make` installs, beside the interpreter that runs the tests.
TOOLS = Path(sys.prefix) / "bin"


def package_files() -> list[Path]:
    """Return the package's Python files, without the bundled libraries."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "_vendor" not in path.parts)


@cache
def parse(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, node: ast.AST) -> str:
    """Return where a node stands, as ``file:line``."""
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def dotted(node: ast.AST) -> list[str]:
    """Return ``a.b.c`` as its parts; nothing where the chain does not begin with a name."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else []


def imported_names(tree: ast.AST, package: str) -> dict[str, tuple[str, str]]:
    """Return the names imported from a package and its modules: local name -> (module, name)."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == package:
            for alias in node.names:
                found[alias.asname or alias.name] = (node.module, alias.name)
    return found


def chains(tree: ast.AST, names: dict[str, tuple[str, str]]) -> list[tuple[ast.Attribute, list[str]]]:
    """Return the longest attribute chains that begin with one of the names."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            parts = dotted(node)
            if parts and parts[0] in names:
                found.append((node, parts))
    return found
