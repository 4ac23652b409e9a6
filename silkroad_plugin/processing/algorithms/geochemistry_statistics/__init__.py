"""Statistics of elements, their thresholds, and what is done before."""
