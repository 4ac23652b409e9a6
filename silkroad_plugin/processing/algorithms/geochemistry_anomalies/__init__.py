"""Indices, anomalies and their ranking, catchments: the last steps of geochemistry."""
