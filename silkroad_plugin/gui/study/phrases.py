"""Words of the study's pages that several of them use."""

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ...catalogue.mineral_systems import MineralSystem, Proxy
from ...catalogue.study_status import WORDS, State, Status
from ...i18n import N_, aside, interface_language, labelled, tr
from ...numbers import number
from ...paths import resource

STEPS = {
    "system": N_("Mineral system"),
    "proxies": N_("Proxies"),
    "evidence": N_("Evidence"),
    "model": N_("Model"),
    "validation": N_("Validation"),
    "targets": N_("Targets"),
}
GROUPS = {
    "source": N_("Source of ore matter"),
    "pathway": N_("Pathway"),
    "trap": N_("Trap"),
    "deposition": N_("Deposition"),
}
SCALES = {"belt": N_("Belt"), "district": N_("District"), "deposit": N_("Deposit")}
IMPORTANCES = {1: N_("helpful"), 2: N_("important"), 3: N_("essential")}
KINDS = {
    "categorical": N_("categories"),
    "ascending": N_("low values favourable"),
    "descending": N_("high values favourable"),
}


def icon(status: Status) -> QIcon:
    """Return the icon of a status: told apart by its form, too."""
    return QIcon(str(resource("icons", f"status_{status.value}.svg")))


def status_text(state: State) -> str:
    """Return the word of a status."""
    return tr(WORDS[state.status])


def dots(importance: int) -> str:
    """Return an importance as dots: one for helpful to three for essential."""
    return "●" * importance


def proxy_title(system: MineralSystem | None, key: str) -> str | None:
    """Return what a proxy is called, None for one that the system lacks."""
    found = proxy_of(system, key)
    return found.text[interface_language()] if found else None


def proxy_of(system: MineralSystem | None, key: str) -> Proxy | None:
    """Return the proxy of an id, None for one that the system lacks."""
    return next((item for item in system.proxies() if item.id == key), None) if system else None


def numbers_of(algorithm_id: str, values) -> list[tuple[str, str]]:
    """Return (title, number) of number outputs, in the order of the algorithm."""
    known = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    titles = {item.name(): item.description() for item in known.outputDefinitions()} if known else {}
    language = interface_language()
    names = [name for name in titles if name in values] + [name for name in values if name not in titles]
    return [(titles.get(name, name), number(values[name], language)) for name in names]


def short(text: str, most: int) -> str:
    """Return a text of at most so many characters, with an ellipsis where some were left out."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def with_aside(text: str, more: str) -> str:
    """Return a text with another one in brackets, where there is one."""
    return text + aside(more, interface_language()) if more else text


def with_label(label: str, text: str) -> str:
    """Return a text after its label."""
    return labelled(label, text, interface_language())
