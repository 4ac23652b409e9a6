"""The arithmetic of maps: projections, scales, sheets."""
