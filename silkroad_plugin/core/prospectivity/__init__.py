"""Models of mineral prospectivity, one method to a file."""
