"""Silk Road: metallogenic belts in QGIS."""
