"""Geochemistry of surveys: determinations, their quality, levelling, statistics, mapping and anomalies."""
