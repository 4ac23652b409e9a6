"""Checks of names on maps: which found no place, and which lie over one another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from qgis.core import (
    Qgis,
    QgsLabelingResults,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsMapRendererCustomPainterJob,
    QgsSpatialIndex,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter

from ...i18n import interface_language, listed
from .finding import WARNING, Finding, found
from .lettering import untagged
from .subject import Subject

SHOWN = 12
LOST = "silkroad/unplaced"  # the property of a layer that tells the names for which no place was found before
OVERLAP = 0.05  # of the smaller of two names, by which their boxes may overlap


def _of_names(code: str, names: Iterable[str], item: QgsLayoutItemMap) -> Iterator[Finding]:
    """Tell names of a map of which the same is to be said, in one finding."""
    names = sorted(set(names))
    if names:
        told = listed(names[:SHOWN], interface_language(), "names") + ("…" if len(names) > SHOWN else "")
        yield found(code, WARNING, item, count=len(names), names=told)


def unplaced_on_screen(item: QgsLayoutItemMap) -> list[Finding]:
    """Name what found no place when a map was last drawn on the screen, as coarsely as the screen is."""
    results = item.previewLabelingResults()
    return list(_of_names("names_unplaced_on_screen", lost(results, item) if results is not None else [], item))


def lost(results: QgsLabelingResults, item: QgsLayoutItemMap) -> list[str]:
    """Return the names for which a map has no place, by the label engine or before it; a name whose beginning stands
    for it, as the number of a zone does, is not lost."""
    of: dict[tuple, list] = defaultdict(list)
    for label in results.allLabels():
        if not label.isDiagram:
            of[label.layerID, label.featureId].append((_told(label), label.isUnplaced))
    told = [name for forms in of.values() for name, off in forms if off and not _said_otherwise(name, forms)]
    before = [name for layer in item.layersToRender() for name in layer.customProperty(LOST) or ()]
    return [*told, *(name.replace("\n", " ") for name in before)]


def _said_otherwise(name: str, forms: list[tuple[str, bool]]) -> bool:
    """Tell whether a longer form of a name is told in its place, or a shorter one stands."""
    longer = any(other.startswith(f"{name} ") for other, _ in forms)
    return longer or any(name.startswith(f"{other} ") for other, off in forms if not off)


def overlapping(results: QgsLabelingResults) -> list[str]:
    """Return the pairs of names of a map that lie over one another."""
    placed = [label for label in results.allLabels() if not label.isUnplaced and not label.isDiagram]
    return [f"{one} / {other}" for one, other in _overlaps(placed)]


def placed(subject: Subject) -> Iterator[Finding]:
    """Draw each map once, and name what found no place or lies over another name."""
    for item in subject.maps:
        results = _drawn(subject, item)
        if results is not None:
            yield from _judged(results, item)


def exported(exporter: QgsLayoutExporter) -> list[Finding]:
    """Name what found no place, or lies over another name, on the maps of a layout that was exported."""
    items = {item.uuid(): item for item in exporter.layout().items() if isinstance(item, QgsLayoutItemMap)}
    found = ((results, items.get(key)) for key, results in exporter.labelingResults().items())
    return [finding for results, item in found if item is not None for finding in _judged(results, item)]


def _judged(results: QgsLabelingResults, item: QgsLayoutItemMap) -> Iterator[Finding]:
    yield from _of_names("names_unplaced", lost(results, item), item)
    yield from _of_names("names_overlap", overlapping(results), item)


def _drawn(subject, item) -> QgsLabelingResults | None:
    """Return the names of a map with their places, as the label engine finds them."""
    settings = subject.settings(item)
    engine = settings.labelingEngineSettings()
    engine.setFlag(Qgis.LabelingFlag.CollectUnplacedLabels, True)
    settings.setLabelingEngineSettings(engine)
    picture = QImage(settings.outputSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    results = job.takeLabelingResults()
    painter.end()
    return results


def _overlaps(labels) -> Iterator[tuple[str, str]]:
    index, shapes = QgsSpatialIndex(), []
    for number, label in enumerate(labels):
        shape = label.labelGeometry
        near = index.intersects(shape.boundingBox())
        for other in near:
            # Letters of one curved name come as parts of it.
            same = labels[other].featureId == label.featureId and labels[other].layerID == label.layerID
            least = min(shape.area(), shapes[other].area())
            if not same and shape.intersection(shapes[other]).area() > OVERLAP * least:
                yield _told(labels[other]), _told(label)
        shapes.append(shape)
        index.addFeature(number, shape.boundingBox())


def _told(label) -> str:
    return untagged(label.labelText).replace("\n", " ")
