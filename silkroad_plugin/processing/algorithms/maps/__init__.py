"""Group Maps."""
