"""The QGIS project of a study: the map of the area with the results of the study, styled and grouped."""

from dataclasses import replace
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsReferencedRectangle

from silkroad_plugin.catalogue import areas, load, study_store, tree
from silkroad_plugin.catalogue.mineral_systems import shipped
from silkroad_plugin.catalogue.study import Evidence
from silkroad_plugin.catalogue.study import Study as Record
from silkroad_plugin.catalogue.study_definitions import begin
from silkroad_plugin.layouts import prospectivity
from silkroad_plugin.processing.outputs.styles import graduated, paletted

from .findings import Findings

THEMES = ["deposits", "belts", "basemap", "tectonics", "relief"]


def write(study, findings: Findings, language: str) -> Path:
    """Save the project beside the results and return its path; it opens with the plugin or without."""
    definition, project = study.definition, QgsProject()
    path = study.folder / f"{definition.id}.qgz"
    project.setTitle(definition.titles[language])
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    load.load_area(project, definition.area, THEMES, language, definition.deposits())
    load.use_as_training(project, definition.deposits(), language)
    for model in findings.models:
        layer = QgsRasterLayer(model.score, model.title(language))
        prospectivity.paint(layer, prospectivity.classify(model.score), language)
        _add(project, layer, model is findings.main)
    for raster in study.evidence.rasters:
        _add(project, _evidence(raster, language), False)
    study_store.write(project, [_for_dock(study, findings, language)])
    where = areas.area(definition.area)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(where.map_extent(), where.crs()))
    if not project.write(str(path)):
        raise SystemExit(f"{path} was not written: {project.error()}")
    return path


def _for_dock(study, findings: Findings, language: str) -> Record:
    """Return the study as the dock takes it: with its evidence, ready for the next model."""
    definition, made = study.definition, study.evidence
    record = begin(definition, shipped()[definition.system], language)
    used = {raster.path: one.used for raster, one in zip(made.rasters, findings.layers, strict=True)}
    items = [
        Evidence(raster.layer.proxy or raster.layer.id, raster.path, raster.layer.kind, used=used[raster.path])
        for raster in made.rasters
    ]
    return replace(record, cell_size=study.cell, mask=made.mask, training=made.deposits, evidence=tuple(items))


def _add(project: QgsProject, layer: QgsRasterLayer, visible: bool) -> None:
    project.addMapLayer(layer)
    tree.put_result(project, layer, visible)


def _evidence(raster, language: str) -> QgsRasterLayer:
    """Return a layer of evidence with its classes named and coloured."""
    layer = QgsRasterLayer(raster.path, raster.layer.titles[language])
    if raster.info.classes:
        paletted(layer, {value: names.get(language, names["en"]) for value, names in raster.info.classes.items()})
    else:
        graduated(layer)
    return layer
