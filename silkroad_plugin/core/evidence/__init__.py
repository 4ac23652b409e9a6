"""Distances, classes and transforms of evidence layers."""
