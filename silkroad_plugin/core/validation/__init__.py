"""Curves and figures that judge a prospectivity score."""
