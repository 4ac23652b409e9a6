"""Every algorithm that reads a raster, in degrees and in a coordinate system without a code: it works, or it refuses,
says what to do, and its help has said so."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.messages import describe

SIZE = 40
ALBERS = "+proj=aea +lat_0=47.5 +lon_0=82.3 +lat_1=45 +lat_2=50 +x_0=12345 +ellps=krass +units=m +no_defs"
# Reads no raster, or what it reads has its own test: other CRSs are there brought to a template, or stand in a model.
ELSEWHERE = {
    "belt_evidence", "export_weights", "import_weights", "import_mineral_system", "geology_contacts", "geology_units",
    "split_points", "thin_points", "print_map", "apply_model", "bootstrap_sites", "drop_one_layer", "monte_carlo_sites",
    "map_projection", "preflight_layout", "open_template", "sheet_index", "print_sheet_series",
    "cross_validate", "responses_from_weights", "target_cards",
    "geochemical_correlation", "geochemical_pca", "factor_analysis", "cluster_geochemistry", "geochemical_outliers",
    "spatial_autocorrelation", "weighted_sums",
    "geochemical_indices", "rank_anomalies", "catchments", "anomaly_sheets",
    "propose_anomaly_classes", "profile_productivity", "zonality_series",
    "geochemical_variogram", "krige_geochemistry", "idw_geochemistry",
    "import_geochemistry",
    "aggregate_geochemistry", "sampling_design", "sampling_density",
    "geochemical_summary", "geochemical_thresholds", "classify_geochemistry", "log_ratio_transform", "replace_censored",
    "element_atlas", "geochemical_quality", "level_geochemistry", "survey_shift_tests",
}  # fmt: skip


class Scene:
    """Rasters, points and lines in one coordinate system; ``folder`` for outputs."""

    def __init__(self, folder, degrees):
        self.folder, self.degrees = folder, degrees
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326) if degrees else crs.ImportFromProj4(ALBERS)
        self.wkt = crs.ExportToWkt()
        self.cell, self.west, self.north = (0.01, 82.0, 48.0) if degrees else (1000.0, 5000.0, 60_000.0)
        rng, (rows, columns) = np.random.default_rng(6), np.mgrid[:SIZE, :SIZE]
        field = 50 * np.exp(-((rows - 20) ** 2 + (columns - 15) ** 2) / 60) + rng.normal(0, 1, (SIZE, SIZE))
        self.field = self.raster("field", field.astype(np.float32))
        self.other = self.raster("other", rng.gamma(2, 3, (SIZE, SIZE)).astype(np.float32))
        self.share = self.raster("share", ((field - field.min()) / np.ptp(field)).astype(np.float32))
        self.halved = self.raster("halved", ((field - field.min()) / np.ptp(field) / 2).astype(np.float32))
        self.classes = self.raster("classes", (columns // 10 + 1).astype(np.uint8))
        best = np.argsort(-field.ravel())[:60:2]
        spread = rng.choice(SIZE * SIZE, 12, replace=False)
        self.points = self.layer("Point", [f"POINT({x} {y})" for x, y in map(self.place, [*best, *spread])])
        a, b, c = (self.place(cell) for cell in (3 * SIZE + 3, 20 * SIZE + 30, 35 * SIZE + 5))
        self.lines = self.layer("LineString", ["LINESTRING({} {}, {} {}, {} {})".format(*a, *b, *c)])
        self.polygons = self.layer("Polygon", ["POLYGON(({} {}, {} {}, {} {}, {} {}))".format(*a, *b, *c, *a)])

    def place(self, cell):
        row, column = divmod(int(cell), SIZE)
        return self.west + (column + 0.5) * self.cell, self.north - (row + 0.5) * self.cell

    def raster(self, name, values):
        path = str(self.folder / f"{name}.tif")
        kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
        dataset = gdal.GetDriverByName("GTiff").Create(path, SIZE, SIZE, 1, kind)
        dataset.SetGeoTransform((self.west, self.cell, 0, self.north, 0, -self.cell))
        dataset.SetProjection(self.wkt)
        dataset.GetRasterBand(1).WriteArray(values)
        return path

    def layer(self, kind, shapes):
        found = QgsVectorLayer(f"{kind}?field=name:string", kind, "memory")
        found.setCrs(QgsCoordinateReferenceSystem.fromWkt(self.wkt))
        for shape in shapes:
            feature = QgsFeature(found.fields())
            feature.setGeometry(QgsGeometry.fromWkt(shape))
            found.dataProvider().addFeature(feature)
        found.updateExtents()
        return found


def evidence(scene):
    return {"EVIDENCE": [scene.other, scene.classes], "TYPES": "ascending, categorical", "DEPOSITS": scene.points}


def on_template(scene):
    return {"INPUT": scene.lines, "TEMPLATE": scene.field}


CASES = {
    "align_rasters": lambda s: {"INPUT": [s.field, s.classes], "OUTPUT_FOLDER": str(s.folder / "aligned")},
    "delineate_anomalies": lambda s: {"INPUT": s.share},
    "background_points": lambda s: {"STUDY": s.classes, "DEPOSITS": s.points},
    "cell_association": lambda s: {
        "INPUT": s.polygons, "TEMPLATE": s.field,  "OUTPUT_FOLDER": str(s.folder / "cells")
    },
    "classify_raster": lambda s: {"INPUT": s.field},
    "correlation_matrix": lambda s: {"INPUT": [s.field, s.other]},
    "geochemical_contours": lambda s: {"INPUT": s.other, "OUTPUT": "memory:", "OUTPUT_ZONES": "memory:"},
    "geochemical_index_rasters": lambda s: {"INPUT": [s.other, s.share]},
    "local_singularity": lambda s: {"INPUT": s.other},
    "spectrum_area": lambda s: {"INPUT": s.field},
    "degree_of_exploration": lambda s: {"INPUT": s.points, "TEMPLATE": s.field},
    "degree_of_exposure": lambda s: {"INPUT": s.polygons, "TEMPLATE": s.field},
    "describe_layer": lambda s: {"INPUT": s.field},
    "distance_to_anomaly": lambda s: {"INPUT": s.field},
    "distance_to_features": on_template,
    "feature_density": on_template,
    "lineament_density": on_template,
    "proximity": on_template,
    "potential_field_edges": lambda s: {"INPUT": s.field},
    "reclassify_raster": lambda s: {"INPUT": s.classes, "TABLE": "1; 5\n2; 6"},
    "surface_derivatives": lambda s: {"INPUT": s.field},
    "transform_raster": lambda s: {"INPUT": s.field, "TRANSFORM": "z_score"},
    "certainty_factor": evidence,
    "evidential_belief": evidence,
    "frequency_ratio": evidence,
    "information_value": evidence,
    "logistic_regression": evidence,
    "machine_learning": lambda s: evidence(s) | {"OPTIONS": '{"n_estimators": 20}'},
    "weights_of_evidence": lambda s: evidence(s) | {"SHIFTS": 0, "LIMIT": 0, "MIN_DEPOSITS": 1},
    "characteristic_analysis": lambda s: {
        "EVIDENCE": [s.field, s.other, s.share], "CONDITION": ">= 20\n>= 3\n>= 0.3", "MODELS": s.points
    },
    "cluster_rasters": lambda s: {"EVIDENCE": [s.field, s.other]},
    "self_organising_map": lambda s: {"EVIDENCE": [s.field, s.other]},
    "fuzzy_membership": lambda s: {"INPUT": s.field, "SHAPE": "ms_large"},
    "fuzzy_network": lambda s: {"INPUT": [s.share, s.halved], "NETWORK": "favourable = or (share, halved)"},
    "fuzzy_overlay": lambda s: {"INPUT": [s.share, s.share]},
    "index_overlay": lambda s: {"INPUT": [s.share, s.share]},
    "delineate_targets": lambda s: {"INPUT": s.field, "DEPOSITS": s.points},
    "risk_return": lambda s: {"MEAN": s.share, "SPREAD": s.other},
    "compare_models": lambda s: {"INPUT": [s.field, s.other], "DEPOSITS": s.points},
    "validate_prospectivity": lambda s: {"INPUT": s.field, "DEPOSITS": s.points},
}  # fmt: skip
REFUSED = {
    "potential_field_edges", "certainty_factor", "evidential_belief", "frequency_ratio", "information_value",
    "logistic_regression", "machine_learning", "weights_of_evidence",
}  # fmt: skip


def test_no_algorithm_is_left_out(run):
    provider = QgsApplication.processingRegistry().providerById("silkroad")
    known = {algorithm.name() for algorithm in provider.algorithms()}
    assert known == set(CASES) | ELSEWHERE and not set(CASES) & ELSEWHERE


def outputs(algorithm, scene):
    """Return an algorithm, paths for its rasters, and what else it must be given to write to."""
    made = QgsApplication.processingRegistry().algorithmById(f"silkroad:{algorithm}")
    rasters = [one for one in made.destinationParameterDefinitions() if one.type() == "rasterDestination"]
    folders = [one.name() for one in made.destinationParameterDefinitions() if one.type() == "folderDestination"]
    paths = {one.name(): str(scene.folder / f"{one.name()}.tif") for one in rasters}
    needed = [
        one.name()
        for one in made.destinationParameterDefinitions()
        if one.type() == "sink" and not one.flags() & Qgis.ProcessingParameterFlag.Optional
    ]
    others = {name: str(scene.folder / name) for name in folders} | dict.fromkeys(needed, "memory:")
    return made, paths, others


def case(name, folder, degrees):
    """Return a scene, an algorithm, the paths of its rasters and parameters that give it all that it needs."""
    if name == "machine_learning":
        pytest.importorskip("sklearn")
    scene = Scene(folder, degrees)
    made, paths, others = outputs(name, scene)
    return scene, made, paths, others | CASES[name](scene) | paths


@pytest.mark.parametrize("degrees", [True, False], ids=["degrees", "custom"])
@pytest.mark.parametrize("name", CASES)
def test_it_works_or_says_what_to_do(run, refused, tmp_path, name, degrees):
    scene, made, paths, parameters = case(name, tmp_path, degrees)
    if degrees and name in REFUSED:
        text = refused(name, **parameters)
        assert "degrees" in text and "“Align rasters”" in text
        assert "projected" in made.shortHelpString()
        assert not any((tmp_path / f"{one}.tif").exists() for one in paths)
        return
    results = run(name, **parameters)
    rasters = [results[one] for one in paths if results.get(one)]
    assert rasters or not paths
    for path in rasters:
        dataset = gdal.Open(path)
        found = osr.SpatialReference(wkt=dataset.GetProjection())
        assert found.IsSame(osr.SpatialReference(wkt=scene.wkt)), "the coordinate system is kept"
        if name != "align_rasters":
            assert dataset.GetGeoTransform() == pytest.approx(gdal.Open(scene.field).GetGeoTransform())


def test_refusals_in_degrees_name_the_way_out():
    for code, values in (("geographic_crs", {"path": "a.tif", "crs": "WGS 84"}),
                         ("field_in_degrees", {"path": "a.tif", "input": "INPUT"})):  # fmt: skip
        text = describe(SilkroadError(code, **values))
        assert "“Align rasters”" in text and "a.tif" in text
