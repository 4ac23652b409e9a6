"""Multivariate geochemistry: correlation, components, factors, clusters, outliers, neighbours, weighted sums."""
