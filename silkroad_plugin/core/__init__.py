"""The science: numpy, scipy and the standard library, no QGIS, no Qt, no GDAL."""
