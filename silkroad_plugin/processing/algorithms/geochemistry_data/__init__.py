"""Algorithms of the group "Geochemistry: data"."""
