"""What to call a vector layer that an algorithm was given, in each language."""

from pathlib import Path

from qgis.core import QgsProcessingFeatureSource, QgsProviderRegistry, QgsVectorLayer

from ... import paths
from ...catalogue.themes import KEY, THEMES, spec
from ...i18n import LANGUAGES, term


def source_titles(source: QgsProcessingFeatureSource, layer: QgsVectorLayer | None, context) -> dict[str, str]:
    """Return language -> what to call the layer of a source.

    The plugin's own layers have a name in every language. Another layer is called as in the project, be it given
    by its name or by its source; one that is in no project by its table, or by its file where that holds no other.
    """
    if layer is None:  # an output of a model that has not become a layer
        return dict.fromkeys(LANGUAGES, source.sourceName())
    place, loaded = _place(layer), _loaded(layer, context.project())
    own = spec(layer.customProperty(KEY, "")) or _of_the_plugin(place)
    if own is not None:
        return {code: term(own.term, code) for code in LANGUAGES}
    return dict.fromkeys(LANGUAGES, loaded.name() if loaded is not None else _table(layer, place))


def _place(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return file and table of a layer; the text of its source where it has none."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or layer.source()), str(parts.get("layerName") or "")


def _loaded(layer: QgsVectorLayer, project) -> QgsVectorLayer | None:
    """Return the layer of the project that a layer is, or that has the same source."""
    there = list(project.mapLayers().values()) if project is not None else []
    same = [one for one in there if one.id() == layer.id()]
    same += [one for one in there if isinstance(one, QgsVectorLayer) and one.source() == layer.source()]
    same += [one for one in there if isinstance(one, QgsVectorLayer) and _place(one) == _place(layer)]
    return next(iter(same), None)


def _of_the_plugin(place: tuple[str, str]):
    """Return the specification of a table of the plugin's GeoPackage."""
    path, table = place
    if not table or Path(path) != paths.geopackage():
        return None
    known = (one for theme in THEMES for one in theme.layers if one.origin == "table")
    return next((one for one in known if one.source == table), None)


def _table(layer: QgsVectorLayer, place: tuple[str, str]) -> str:
    """Return the name of the table, or of the layer where its file has no other."""
    path, table = place
    if not table or len(QgsProviderRegistry.instance().querySublayers(path)) < 2:
        return layer.name() or Path(path).stem
    return table
