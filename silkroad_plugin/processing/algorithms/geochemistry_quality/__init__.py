"""Algorithms on the quality of geochemical data."""
