"""How a proxy becomes a raster: the steps of its mineral system with the study's layers put in."""

from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis

from ...catalogue import tree
from ...catalogue.mineral_systems import BELT_EVIDENCE, Proxy
from ...catalogue.study import FRAME, Evidence, Run
from ...catalogue.study_status import Status, frame_parameters
from ...core.errors import SilkroadError
from ...i18n import N_, aside, interface_language, listed, tr
from ...io.layer_info import LayerInfo, parse
from ...io.stack import open_raster
from ...numbers import fixed
from .filling import create, destinations, main_output
from .job import Job
from .phrases import proxy_title
from .session import Session

# Roles that the study fills by itself.
OWN = ("@area", "@template", "@previous")
ROLES = {
    "geology": (N_("Geological map"), Qgis.LayerFilter.PolygonLayer),
    "faults": (N_("Faults"), Qgis.LayerFilter.LineLayer),
    "lineaments": (N_("Lineaments, fold axes or rings"), Qgis.LayerFilter.LineLayer),
    "sutures": (N_("Sutures"), Qgis.LayerFilter.LineLayer),
    "samples": (N_("Samples"), Qgis.LayerFilter.PointLayer),
    "geochemistry": (N_("Geochemical grid"), Qgis.LayerFilter.RasterLayer),
    "gravity": (N_("Residual gravity"), Qgis.LayerFilter.RasterLayer),
    "magnetics": (N_("Magnetic field reduced to the pole"), Qgis.LayerFilter.RasterLayer),
    "radiometrics": (N_("Airborne spectrometry"), Qgis.LayerFilter.RasterLayer),
    "imagery": (N_("Satellite image"), Qgis.LayerFilter.RasterLayer),
    "relief": (N_("Elevation model"), Qgis.LayerFilter.RasterLayer),
    "occurrences": (N_("Occurrences"), Qgis.LayerFilter.PointLayer),
    "wells": (N_("Wells, or lines drawn from them"), Qgis.LayerFilter.PointLayer | Qgis.LayerFilter.LineLayer),
}
# What distance_to_anomaly does where no limit is given.
ANOMALY, CLASSIFY = "silkroad:distance_to_anomaly", "silkroad:classify_raster"
ANOMALOUS = {
    "above": N_(
        "Anomalous are values above the median plus twice the median absolute deviation (times 1.4826) of your grid "
        "(Reimann, Filzmoser and Garrett 2005). “Open…” takes a limit of your own, such as a break of its "
        "concentration–area plot."
    ),
    "below": N_(
        "Anomalous are values below the median minus twice the median absolute deviation (times 1.4826) of your grid "
        "(Reimann, Filzmoser and Garrett 2005). “Open…” takes a limit of your own."
    ),
}
# A layer chosen for one proxy serves the others, but a geochemical grid is of certain elements.
NOT_SHARED = "@geochemistry"


def roles_of(proxy: Proxy) -> list[str]:
    """Return the layers of the user that a proxy needs, such as ``@geology`` or ``@imagery:B11``."""
    found = [
        value
        for step in proxy.steps
        for value in step.parameters.values()
        if isinstance(value, str) and value.startswith("@") and value not in OWN
    ]
    return list(dict.fromkeys(found))


def role_name(role: str, proxy: Proxy) -> str:
    """Return what a person calls a layer, with its band, or with the elements of the proxy."""
    language = interface_language()
    key, _, part = role.removeprefix("@").partition(":")
    if key == "geochemistry" and proxy.elements and not part:
        part = listed(proxy.elements, language)
    name = tr(ROLES[key][0])
    return name + aside(part, language) if part else name


def filter_of(role: str) -> Qgis.LayerFilter:
    """Return which layers of the project can have a role."""
    return ROLES[role.removeprefix("@").partition(":")[0]][1]


def threshold_texts(proxy: Proxy) -> list[str]:
    """Say what parts anomalous values from background where the steps of a proxy leave that to a rule."""
    texts = []
    for step in proxy.steps:
        given, language = step.parameters, interface_language()
        if step.algorithm == ANOMALY and given.keys().isdisjoint(("LOWER", "UPPER")):
            rule = ANOMALOUS.get(given.get("CONDITION", "above"))
            texts += [tr(rule)] if rule else []
        if step.algorithm == CLASSIFY and given.get("METHOD") == "quantile" and proxy.data == "geochemistry":
            text = tr(
                "No threshold is set: the grid is cut into {count} classes of equal area, and the model finds which of "
                "them are favourable. “Open…” takes limits of your own."
            )
            texts.append(text.format(count=fixed(given.get("CLASSES"), language)))
    return texts


def missing_algorithms(proxy: Proxy) -> list[str]:
    """Return the algorithms of a proxy that this QGIS lacks."""
    return [step.algorithm for step in proxy.steps if create(step.algorithm) is None]


def chosen_layers(session: Session, proxy: Proxy) -> dict[str, str]:
    """Return role -> layer of a proxy: chosen for it, else for another one, else what the panel has loaded."""
    layers, found = session.study.layers, {}
    for role in roles_of(proxy):
        shared = () if role == NOT_SHARED else (chosen.get(role, "") for chosen in layers.values())
        found[role] = layers.get(proxy.id, {}).get(role) or next((layer for layer in shared if layer), "")
        if not found[role] and role == "@relief":
            layer = tree.layer_of(session.project, "relief")
            found[role] = layer.id() if layer is not None else ""
    return found


def frame_job(session: Session) -> Job:
    """Return the run that makes grid, study area, training deposits and the shipped evidence."""
    algorithm = create(BELT_EVIDENCE)
    parameters = frame_parameters(session.study, session.system)
    old = session.study.of_purpose(FRAME)
    parameters |= destinations(algorithm, session.new_folder(BELT_EVIDENCE))
    return Job(BELT_EVIDENCE, parameters, "evidence", FRAME, run_id=old.id if old else "")


def frame_is_fresh(session: Session) -> bool:
    """Tell whether the frame is there and up to date."""
    frame = session.study.of_purpose(FRAME)
    return frame is not None and session.judge.run(frame).status is Status.DONE


def jobs(session: Session, proxy: Proxy) -> list[Callable[[], Job | None]]:
    """Return what to run for a proxy, each made when those before it are done."""
    if proxy.steps[0].algorithm == BELT_EVIDENCE:
        return [lambda: None if frame_is_fresh(session) else frame_job(session), lambda: _take_shipped(session, proxy)]
    first = [lambda: frame_job(session)] if needs_frame(session, proxy) else []
    return first + [lambda order=order: step_job(session, proxy, order) for order in range(len(proxy.steps))]


def needs_frame(session: Session, proxy: Proxy) -> bool:
    """Tell whether a proxy needs a grid that is not there yet."""
    wants = any(value == "@template" for step in proxy.steps for value in step.parameters.values())
    return wants and not session.mask()


def _take_shipped(session: Session, proxy: Proxy) -> None:
    """Make one of the shipped rasters the evidence of a proxy."""
    source, frame = session.frame_layer(proxy.steps[0].layer), session.study.of_purpose(FRAME)
    if source:
        old = session.study.evidence_of(proxy.id)
        used = old.used if old else True
        session.put(
            session.study.with_evidence(Evidence(proxy.id, source, old.kind if old else proxy.evidence, frame.id, used))
        )


def step_job(session: Session, proxy: Proxy, order: int) -> Job:
    """Return one step of a proxy with its parameters filled in; the last one's raster becomes evidence."""
    step = proxy.steps[order]
    algorithm = create(step.algorithm)
    purpose = f"{proxy.id}/{order}"
    previous = session.study.of_purpose(f"{proxy.id}/{order - 1}") if order else None
    known = {
        "@area": session.study.area,
        "@template": session.mask(),
        "@previous": _result(previous) if previous else "",
        **chosen_layers(session, proxy),
    }
    parameters = {name: _put_in(value, known) for name, value in step.parameters.items()}
    old = session.study.of_purpose(purpose)
    return Job(
        step.algorithm,
        parameters | destinations(algorithm, session.new_folder(f"{proxy.id}_{algorithm.name()}")),
        "evidence",
        purpose,
        run_id=old.id if old else "",
        done=taking(session, purpose),
    )


def taking(session: Session, purpose: str) -> Callable[[Run], None] | None:
    """Return what makes a run's raster evidence where it is the last step of a proxy."""
    key, _, order = purpose.partition("/")
    proxies = session.system.proxies() if session.system else ()
    for proxy in proxies:
        if proxy.id == key and order == str(len(proxy.steps) - 1):
            return lambda run: take_result(session, proxy, run)
    return None


def take_result(session: Session, proxy: Proxy, run: Run) -> None:
    """Make the raster of a run the evidence of a proxy."""
    source = _result(run)
    if source:
        old = session.study.evidence_of(proxy.id)
        kind, used = (old.kind, old.used) if old else (proxy.evidence, True)
        item = Evidence(proxy.id, source, kind, run.id, used)
        session.put(session.study.with_evidence(item))


def _put_in(value, known):
    if isinstance(value, tuple):
        return [_put_in(part, known) for part in value]
    return known.get(value, value) if isinstance(value, str) else value


def _result(run: Run) -> str:
    return main_output(run) or main_output(run, "outputVector")


def evidence_title(session: Session, key: str) -> str:
    """Return what a person calls a layer of evidence."""
    title = proxy_title(session.system, key)
    if title is not None:
        return title
    source = session.study.evidence_of(key).source
    layer = session.project.mapLayer(source)
    fallback = layer.name() if layer is not None else Path(source).stem
    return raster_info(session, source).title(interface_language(), fallback)


def raster_info(session: Session, source: str) -> LayerInfo:
    """Return what a raster says about itself; nothing where it cannot be read."""
    layer = session.project.mapLayer(source)
    try:
        return parse(open_raster(layer.source() if layer is not None else source).GetMetadata() or {})
    except SilkroadError:
        return LayerInfo()
