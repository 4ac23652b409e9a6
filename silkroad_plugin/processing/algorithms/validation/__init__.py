"""Group Validation."""
