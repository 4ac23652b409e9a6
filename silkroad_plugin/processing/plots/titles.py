"""What plots call the evidence layers that a table names: as they call themselves, in the language of the plot."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from ...catalogue import belt_layers
from ...core.errors import SilkroadError
from ...io.geotiff import open_raster
from ...io.layer_info import parse
from ...io.plots.correlation import Correlation
from ...io.plots.importance import Importance
from ...io.plots.partial_dependence import PartialDependence
from ...io.plots.style import Plot


def in_words(names: Sequence[str], language: str, project: QgsProject) -> list[str]:
    """Return the title of each layer by the rasters of a project, or as one of the plugin's evidence.

    A layer that is neither keeps its name, and so do layers whose titles would be alike.
    """
    own, rasters = belt_layers.evidence_titles(names, language), _rasters(names, project)
    titles = [_title(rasters[name], language) if name in rasters else own.get(name, "") for name in names]
    return [title if title and titles.count(title) == 1 else name for name, title in zip(names, titles, strict=True)]


def named(plot: Plot, language: str, project: QgsProject) -> Plot:
    """Return a plot with its layers in words."""
    if isinstance(plot, Importance | Correlation):
        return replace(plot, layers=tuple(in_words(plot.layers, language, project)))
    if isinstance(plot, PartialDependence):
        return replace(plot, layer=in_words([plot.layer], language, project)[0])
    return plot


def _rasters(names: Sequence[str], project: QgsProject) -> dict[str, str]:
    """Return the file of each layer that the project holds, by its name there or the name of its file."""
    found: dict[str, str] = {}
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
            for name in {layer.name(), Path(layer.source()).stem} & set(names):
                found.setdefault(name, layer.source())
    return found


def _title(path: str, language: str) -> str:
    try:
        return parse(open_raster(path).GetMetadata() or {}).title(language)
    except SilkroadError:
        return ""
