"""Group Evidence layers."""
