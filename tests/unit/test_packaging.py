"""The checks of the official plugin repository, on the package that `make zip` makes.

They follow the repository's upload validator and its security scan as of 2026.
"""

import ast
import configparser
import json
import re
import subprocess
import sys
import urllib.request
import zipfile
from urllib.parse import urlparse

import pytest
from osgeo import ogr

from tests.package_source import ROOT, TOOLS, dotted, package_files, parse

REQUIRED = ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository"]
ADDRESSES = ["homepage", "repository", "tracker"]
SUFFIXES = {"", ".csv", ".geojson", ".gpkg", ".html", ".json", ".md", ".png", ".py", ".qm", ".qml", ".qpt"}
SUFFIXES |= {".svg", ".tif", ".ts", ".txt", ".ui", ".yaml"}
BANDIT_CRITICAL = {"B102", "B103", "B105", "B106", "B107", "B202", "B301", "B302", "B303", "B304", "B305", "B307"}
BANDIT_CRITICAL |= {"B323", "B324", "B501", "B502", "B506", "B601", "B602", "B604", "B605", "B608", "B701"}


@pytest.fixture(scope="module")
def names(plugin_zip):
    with zipfile.ZipFile(plugin_zip) as package:
        assert package.testzip() is None
        return package.namelist()


@pytest.fixture(scope="module")
def metadata(plugin_zip):
    # A plain parser, as the repository's: a bare % in the file makes it fail.
    parser = configparser.ConfigParser()
    parser.optionxform = str
    with zipfile.ZipFile(plugin_zip) as package:
        parser.read_string(package.read("silkroad/metadata.txt").decode("utf-8"))
    return dict(parser.items("general"))


def test_one_folder_named_silkroad(names):
    assert {name.split("/")[0] for name in names} == {"silkroad"}
    assert names[0].startswith("silkroad/")


def test_what_qgis_needs_is_there(names):
    for name in ("__init__.py", "metadata.txt", "LICENSE", "README.md", "README.zh.md", "README.ru.md", "CHANGELOG.md"):
        assert f"silkroad/{name}" in names
    for name in (
        "i18n/silkroad_zh.qm",
        "i18n/silkroad_ru.qm",
        "resources/data/silkroad.gpkg",
        "resources/data/SOURCES.md",
    ):
        assert f"silkroad/{name}" in names
    assert "silkroad/silkroad_plugin/_vendor/qgis_plugin_tools/LICENSE" in names


def test_nothing_else_is_there(names):
    forbidden = ("..", "\\", ".pyc", "__pycache__", "__MACOSX", "/.")
    assert [name for name in names if name.startswith(("/", ".")) or any(part in name for part in forbidden)] == []
    folders = {name.split("/")[1] for name in names if name.count("/") > 1}
    assert folders == {"silkroad_plugin", "resources", "i18n"}
    files = [name.rsplit("/", 1)[-1] for name in names if not name.endswith("/")]
    suffixes = {"." + name.rsplit(".", 1)[1] if "." in name else "" for name in files}
    assert suffixes <= SUFFIXES
    assert {name for name in files if "." not in name} == {"LICENSE"}
    assert all(name.isascii() for name in names)


def test_every_link_of_the_package_leads_to_a_file_in_it(plugins_folder):
    root, links = plugins_folder / "silkroad", []
    for page in (*root.rglob("*.md"), *root.rglob("*.html")):
        pattern = r"\]\(([^)#:\s]+)" if page.suffix == ".md" else r"(?:href|src)=\"([^\":#]+)"
        links += [(page, link) for link in re.findall(pattern, page.read_text(encoding="utf-8"))]
    assert len([page for page, _ in links if page.name.startswith("README") and page.parent == root]) >= 18
    assert [f"{page.relative_to(root)}: {link}" for page, link in links if not (page.parent / link).exists()] == []


def test_python_files_are_not_executable(plugin_zip):
    with zipfile.ZipFile(plugin_zip) as package:
        assert [
            entry.filename for entry in package.infolist() if not entry.is_dir() and entry.external_attr >> 16 & 0o111
        ] == []


def test_size(plugin_zip):
    assert 500_000 < plugin_zip.stat().st_size < 20 * 1024 * 1024


def test_metadata(metadata):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["qgisMinimumVersion"] == "3.40"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["author"] == "Silkroad developers"
    assert metadata["email"].endswith("@example.org")
    assert metadata["hasProcessingProvider"] == "yes"
    assert {metadata[key] for key in ("experimental", "deprecated", "server")} <= {"True", "False"}
    assert "%" not in (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert "supportsQt6" not in metadata
    assert "plugin" not in metadata["name"].lower()


def test_metadata_speaks_three_languages(metadata):
    about = metadata["about"]
    assert "deposits" in about
    assert "矿床" in about
    assert "месторождения" in about
    assert "scipy" in about.lower(), "dependencies beyond QGIS's own must be named"


def test_one_version_everywhere(metadata):
    assert f'version = "{metadata["version"]}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"\n## {metadata['version']}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert metadata["changelog"].startswith(metadata["version"])


@pytest.mark.parametrize("key", ADDRESSES)
def test_addresses(metadata, key):
    address = urlparse(metadata[key])
    assert address.scheme == "https"
    assert address.netloc
    if address.netloc == "example.org":
        pytest.skip(
            "the repository's link check: the address is a stand-in under example.org until there is a real one"
        )
    with urllib.request.urlopen(urllib.request.Request(metadata[key], method="HEAD"), timeout=10) as answer:
        assert answer.status < 400


def test_every_file_that_the_code_names_is_packaged(plugins_folder):
    root = plugins_folder / "silkroad" / "resources"
    named = set()
    for path in package_files():
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.Call) and dotted(node.func)[-1:] in (["resource"], ["data"]):
                parts = [part.value for part in node.args if isinstance(part, ast.Constant)]
                if parts and len(parts) == len(node.args):
                    named.add("/".join(parts if dotted(node.func)[-1] == "resource" else ["data", *parts]))
            if isinstance(node, ast.Call) and dotted(node.func) in (["tables", "controlled"], ["tables", "style"]):
                folder = "data" if dotted(node.func)[-1] == "controlled" else "styles"
                named |= {f"{folder}/{part.value}.csv" for part in node.args if isinstance(part, ast.Constant)}
    assert {"icons/silkroad.svg", "data/glossary.csv", "styles/labels.csv", "data/silkroad.gpkg"} <= named
    assert [name for name in sorted(named) if not (root / name).exists()] == []


def test_icons_load(qgis_app, plugins_folder, metadata):
    from qgis.PyQt.QtGui import QIcon

    png = plugins_folder / "silkroad" / metadata["icon"]
    assert png.suffix == ".png", "the repository shows PNG, not SVG"
    for icon in (png, *(plugins_folder / "silkroad/resources/icons").glob("*.svg")):
        image = QIcon(str(icon)).pixmap(32, 32).toImage()
        colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(colours) > 1, f"{icon.name} is empty"


def test_the_geopackage_is_whole(plugins_folder):
    source = ogr.Open(str(plugins_folder / "silkroad/resources/data/silkroad.gpkg"))
    layers = {source.GetLayer(index).GetName() for index in range(source.GetLayerCount())}
    assert {"deposits", "belts", "key_areas", "tectonic_units", "sutures", "faults", "rivers", "lakes"} <= layers
    assert source.GetLayerByName("deposits").GetFeatureCount() >= 400


def test_loads_where_qgis_has_only_numpy_and_gdal(plugins_folder):
    script = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"scipy", "matplotlib", "sklearn", "pandas", "qgis_plugin_tools", "PIL"}:
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Block())
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import silkroad
plugin = silkroad.classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("silkroad")
print(len(provider.algorithms()))
plugin.unload()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=plugins_folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) >= 6


def scan(tool: str, *arguments: object, cwd=None) -> str:
    """Return what a tool of the repository's scan prints."""
    done = subprocess.run([TOOLS / tool, *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def bandit_findings(folder) -> list[str]:
    """Return the findings that the repository refuses: its critical list, and all of medium or high severity."""
    found = json.loads(scan("bandit", "--quiet", "--recursive", folder, "--format", "json"))["results"]
    return [
        f"{one['filename']}:{one['line_number']} {one['test_id']} {one['issue_text']}"
        for one in found
        if one["test_id"] in BANDIT_CRITICAL or one["issue_severity"] != "LOW"
    ]


def secrets(folder) -> dict:
    """Return what looks like a key or a password; coordinates of the base map are numbers alone, and many."""
    left_out = r"metadata\.txt|\.geojson"
    return json.loads(scan("detect-secrets", "scan", "--all-files", "--exclude-files", left_out, ".", cwd=folder))[
        "results"
    ]


def broken_code(folder) -> str:
    """Return the findings that the repository calls critical: flake8's E9, F821, F823 and F831, which ruff has too,
    the last as a fault of syntax."""
    return scan("ruff", "check", "--isolated", "--quiet", "--no-cache", "--select=E9,F821,F823", folder)


def test_the_security_scan_finds_nothing(plugins_folder):
    assert bandit_findings(plugins_folder) == []
    assert broken_code(plugins_folder) == ""
    assert secrets(plugins_folder) == {}


def test_the_security_scan_catches(tmp_path):
    key = "AKIA" + "IOSFODNN7EXAMPLQ"
    (tmp_path / "bad.py").write_text(
        f"import subprocess\nsubprocess.run('ls', shell=True)\nkey = '{key}'\nmissing_name\n"
    )
    assert "B602" in "".join(bandit_findings(tmp_path))
    assert "F821" in broken_code(tmp_path)
    assert "AWS Access Key" in str(secrets(tmp_path))
