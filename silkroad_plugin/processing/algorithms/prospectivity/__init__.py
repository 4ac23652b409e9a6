"""Group Prospectivity."""
