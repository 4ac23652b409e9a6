"""Geochemistry: from samples to maps."""
