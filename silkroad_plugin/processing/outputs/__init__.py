"""What algorithms hand over besides rasters: tables, and styles for what QGIS loads."""
