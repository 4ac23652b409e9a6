"""The plugin runs with the oldest Python that pyproject.toml names: no syntax and no library of a later one."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "silkroad_plugin"
OLDEST = (3, 10)
# What came with Python 3.11 and later: (module, name); a module alone stands for all that it holds.
LATER = {
    "asyncio": ("Runner", "TaskGroup", "timeout", "timeout_at"),
    "contextlib": ("chdir",),
    "copy": ("replace",),
    "datetime": ("UTC",),
    "enum": ("CONTINUOUS", "EJECT", "EnumCheck", "EnumType", "FlagBoundary", "NAMED_FLAGS", "ReprEnum", "STRICT",
             "StrEnum", "UNIQUE", "member", "nonmember", "property", "verify", "global_enum"),
    "hashlib": ("file_digest",),
    "inspect": ("getasyncgenstate", "getmembers_static"),
    "itertools": ("batched",),
    "locale": ("getencoding",),
    "math": ("cbrt", "exp2", "fma", "sumprod"),
    "operator": ("call", "is_none"),
    "tomllib": (),
    "typing": ("LiteralString", "Never", "NotRequired", "Required", "Self", "TypeVarTuple", "Unpack", "assert_never",
               "assert_type", "clear_overloads", "dataclass_transform", "get_overloads", "override", "reveal_type"),
    "warnings": ("deprecated",),
}  # fmt: skip
BUILTINS = {"BaseExceptionGroup", "ExceptionGroup", "PythonFinalizationError"}
METHODS = {"add_note", "full_match", "from_uri"}  # of exceptions and paths


def later(text: str) -> list[str]:
    """Return what a source needs of a later Python than the oldest."""
    tree = ast.parse(text, feature_version=OLDEST)
    modules, found = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {(item.asname or item.name): item.name for item in node.names}
            found += [item.name for item in node.names if LATER.get(item.name) == ()]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = LATER.get(node.module)
            found += [f"{node.module}.{item.name}" for item in node.names if names == () or item.name in (names or ())]
        elif isinstance(node, ast.Name) and node.id in BUILTINS:
            found.append(node.id)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = modules.get(node.value.id) if isinstance(node.value, ast.Name) else None
            if node.attr in METHODS or node.attr in LATER.get(owner, ()):
                found.append(f"{owner or ''}.{node.attr}")
    return found


def test_the_oldest_python_is_the_one_that_is_told():
    told = re.search(r'requires-python = ">=(\d+)\.(\d+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert tuple(map(int, told.groups())) == OLDEST


def test_nothing_needs_a_later_python():
    files = [path for path in PLUGIN.rglob("*.py") if "_vendor" not in path.parts]
    assert len(files) > 200
    found = {str(path.relative_to(PLUGIN)): later(path.read_text(encoding="utf-8")) for path in files}
    assert {name: names for name, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "text",
    ["from datetime import UTC", "import datetime\ndatetime.UTC", "import tomllib", "from tomllib import loads",
     "from typing import Self", "import enum as e\ne.StrEnum", "raise ExceptionGroup('', [])", "error.add_note('')"],
)  # fmt: skip
def test_what_is_later_is_found(text):
    assert later(text)


@pytest.mark.parametrize("text", ["try:\n pass\nexcept* ValueError:\n pass", "def f[T](x: T): pass", "type X = int"])
def test_later_syntax_does_not_compile(text):
    with pytest.raises(SyntaxError):
        later(text)
