"""The package as a user has it: installed from the ZIP into QGIS itself, without a screen and with one."""

import csv
import json
import os
import re
import shutil
import signal
import subprocess

import pytest

from tests.package_source import ROOT
from tests.qgis.test_plugin import ALGORITHMS

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def profile(plugins_folder, tmp_path_factory):
    """Return a QGIS configuration folder whose default profile holds the unzipped package."""
    folder = tmp_path_factory.mktemp("profile")
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    shutil.copytree(plugins_folder, plugins)
    return folder


def environment(profile, **more: str) -> dict[str, str]:
    """Return the environment of a QGIS process that sees this profile and nothing of the tests' own QGIS."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS", "PYTHON", "LC_", "LANG"))}
    # System folders first: the environment's own Python would break QGIS's.
    path = "/usr/sbin:/usr/bin:/sbin:/bin"
    return kept | {"PATH": path, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "LC_ALL": "C.UTF-8"} | more


def qgis_process(profile, *arguments: str, **more: str) -> str:
    """Run qgis_process and return what it prints."""
    done = subprocess.run(
        ["qgis_process", *arguments],
        env=environment(profile, QT_QPA_PLATFORM="offscreen", **more),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def enabled(profile):
    """The profile after the plugin was enabled as the guide says."""
    qgis_process(profile, "plugins", "enable", "silkroad")
    return profile


def test_qgis_process_takes_the_plugin(enabled):
    assert re.search(r"^\* *silkroad$", qgis_process(enabled, "plugins", "list"), re.MULTILINE)


def own_table(path) -> None:
    """Write deposits as a spreadsheet of a Russian or German system saves them: semicolons and decimal commas."""
    with (ROOT / "resources" / "data" / "deposits.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["deposit_type"] == "dt_vms"]
    lines = (f"{row['name_ru']};{row['lon']};{row['lat']}".replace(".", ",") for row in rows)
    path.write_text("\n".join(["Название;lon;lat", *lines]), encoding="utf-8")


@pytest.mark.timeout(900)  # QGIS starts a dozen times
def test_the_commands_of_the_guide_run_as_they_stand(plugin_zip, tmp_path):
    """From the ZIP on a machine without a screen to the cards of the targets, and on with deposits of one's own."""
    shutil.copy(plugin_zip, tmp_path)
    own_table(tmp_path / "my_deposits.csv")
    text = (ROOT / "docs" / "en" / "guide.md").read_text(encoding="utf-8").split("\n## ")
    part = next(part for part in text if part.startswith("On the command line"))
    blocks = [block for block in re.findall(r"^```\n(.*?)^```$", part, re.M | re.S) if "my_faults" not in block]
    assert blocks[0].startswith("PLUGINS=~") and len(blocks) >= 9
    home = environment(tmp_path, QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path))
    home = {name: value for name, value in home.items() if not name.startswith(("QGIS", "XDG_CONFIG", "XDG_DATA"))}
    script = "set -e\n" + "".join(blocks)
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=home, capture_output=True, text=True, check=False, timeout=880
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    named = set(re.findall(r"OUTPUT\w*=([\w.]+)", script))
    assert {
        "weights.silkmodel",
        "cross_validation.html",
        "targets.gpkg",
        "cards.pdf",
        "evidence",
        "maps",
        "my_report.html",
    } <= named
    assert [name for name in sorted(named) if not (tmp_path / name).exists()] == []


def algorithms(listing: str) -> dict[str, str]:
    """Return the plugin's algorithms of `qgis_process list`: identifier -> title."""
    return dict(re.findall(r"^\s*(silkroad:\w+)\t(.+)$", listing, re.MULTILINE))


@pytest.mark.parametrize(
    ("locale", "letters"), [("C.UTF-8", "[A-Za-z]"), ("ru_RU.UTF-8", "[а-яА-Я]"), ("zh_CN.UTF-8", "[\u4e00-\u9fff]")]
)
def test_qgis_process_lists_the_algorithms_in_the_users_language(enabled, locale, letters):
    # LC_ALL would overrule LANG, by which a user sets the language.
    found = algorithms(qgis_process(enabled, "list", LANG=locale, LC_ALL=locale))
    assert len(found) == len(ALGORITHMS)
    assert [title for title in found.values() if not re.search(letters, title)] == []


@pytest.fixture(scope="module")
def desktop(profile, tmp_path_factory):
    """Return what the plugin added to QGIS's desktop, and what stayed, over three rounds of loading and unloading."""
    folder = tmp_path_factory.mktemp("desktop")
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1920x1080x24", "qgis", "--nologo"]
    command += [
        "--noversioncheck",
        "--skipbadlayers",
        "--lang",
        "ru",
        "--code",
        str(ROOT / "tests/qgis/reload_in_desktop.py"),
    ]
    more = {"SILKROAD_REPORT": str(folder / "report.json"), "QT_QPA_PLATFORM": "xcb"}
    # In a group of its own, so that a QGIS that hangs ends with its X server.
    process = subprocess.Popen(
        command, env=environment(profile, **more), stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        _, noise = process.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    report = folder / "report.json"
    assert report.exists(), noise
    return json.loads(report.read_text(encoding="utf-8"))


def test_the_desktop_shows_the_plugin(desktop):
    assert desktop["errors"] == []
    baseline = desktop["baseline"]
    for loaded in desktop["loaded"]:
        added = {key: sorted(set(loaded[key]) - set(baseline[key])) for key in baseline}
        assert any("ilk" in name for name in added["docks"]), added
        assert "SilkroadStudy" in added["docks"]
        assert added["toolbar_actions"], "no button"
        assert added["menu_actions"], "no menu entry"
        assert added["providers"] == ["silkroad"]
        assert added["handlers"]
        assert [re.search("[а-я]", text) for text in added["translated"]] != [None]


def test_nothing_stays_in_the_desktop(desktop):
    assert len(desktop["unloaded"]) == 3
    for unloaded in desktop["unloaded"]:
        assert unloaded == desktop["baseline"]
