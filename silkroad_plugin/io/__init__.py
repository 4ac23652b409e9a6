"""Rasters, tables and reports, read and written through GDAL."""
