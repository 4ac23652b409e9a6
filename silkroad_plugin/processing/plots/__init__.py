"""Plots from tables and layers: what each needs, and how its data are read."""
