"""Checks of names on maps: which found no place, and which lie over one another."""

from collections.abc import Iterable, Iterator

from qgis.core import Qgis, QgsLayoutItemMap, QgsMapRendererCustomPainterJob, QgsSpatialIndex
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter

from ...i18n import interface_language, listed
from .finding import WARNING, Finding, found
from .lettering import untagged
from .subject import Subject

SHOWN = 12
OVERLAP = 0.05  # of the smaller of two names, by which their boxes may overlap


def unplaced(names: Iterable[str], item=None, code: str = "names_unplaced") -> Iterator[Finding]:
    """Name what found no place on a map."""
    names = sorted(set(names))
    if names:
        told = listed(names[:SHOWN], interface_language(), "names") + ("…" if len(names) > SHOWN else "")
        yield found(code, WARNING, item, count=len(names), names=told)


def unplaced_on_screen(item: QgsLayoutItemMap) -> list[Finding]:
    """Name what found no place when a map was last drawn on the screen, as coarsely as the screen is."""
    results = item.previewLabelingResults()
    labels = results.allLabels() if results is not None else []
    lost = (_told(label) for label in labels if label.isUnplaced and not label.isDiagram)
    return list(unplaced(lost, item, "names_unplaced_on_screen"))


def placed(subject: Subject) -> Iterator[Finding]:
    """Draw each map once, and name what found no place or lies over another name."""
    for item in subject.maps:
        labels = _labels(subject, item)
        yield from unplaced((_told(label) for label in labels if label.isUnplaced), item)
        pairs = list(_overlaps([label for label in labels if not label.isUnplaced]))
        if pairs:
            told = listed((f"{one} / {other}" for one, other in pairs[:SHOWN]), interface_language(), "names")
            yield found("names_overlap", WARNING, item, count=len(pairs), names=told)


def _labels(subject, item) -> list:
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
    return [label for label in (results.allLabels() if results else []) if not label.isDiagram]


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
