"""Small rasters and layers for the tests of the algorithms."""

from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer

NODATA = -9999.0
UTM = 32645


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says, and cancels itself once ``cancel_at`` percent are done."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.warnings, self.infos, self.cancel_at = [], [], cancel_at
        self.progressChanged.connect(self._check)

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)

    def _check(self, percent):
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()


def wkt(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def raster(path, values, epsg=UTM, west=500000.0, north=5500000.0, cell=1000.0, nodata=NODATA, metadata=None):
    """Write a raster of the array's own type; return its path."""
    from osgeo import gdal_array

    values = np.atleast_2d(values)
    code = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, code)
    dataset.SetGeoTransform((west, cell, 0, north, 0, -cell))
    if epsg:
        dataset.SetProjection(wkt(epsg))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.SetMetadata(metadata or {})
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return str(path)


def array(path):
    """Return the values of a raster."""
    dataset = gdal.Open(path)
    return dataset.GetRasterBand(1).ReadAsArray()


def layer(wkts, kind="Point", epsg=UTM, field="name", values=None):
    """Return a memory layer; None among ``wkts`` is a feature without geometry."""
    found = QgsVectorLayer(f"{kind}?crs=EPSG:{epsg}&field={field}:string", "layer", "memory")
    for number, text in enumerate(wkts):
        feature = QgsFeature(found.fields())
        feature.setAttribute(0, values[number] if values else f"n{number}")
        if text is not None:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        found.dataProvider().addFeature(feature)
    found.updateExtents()
    return found


def named_layer(wkts, names, epsg=UTM):
    """Return a memory layer of points with names in three languages; ``names``: language -> of each."""
    fields = "".join(f"&field=name_{code}:string" for code in names)
    found = QgsVectorLayer(f"Point?crs=EPSG:{epsg}{fields}", "layer", "memory")
    for number, text in enumerate(wkts):
        feature = QgsFeature(found.fields())
        feature.setAttributes([own[number] for own in names.values()])
        feature.setGeometry(QgsGeometry.fromWkt(text))
        found.dataProvider().addFeature(feature)
    found.updateExtents()
    return found


def files(folder):
    """Return every path below a folder, with the bytes of the files."""
    return {path: path.read_bytes() if path.is_file() else None for path in Path(folder).rglob("*")}
