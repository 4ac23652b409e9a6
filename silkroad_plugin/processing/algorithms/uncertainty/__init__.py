"""Group Uncertainty."""
