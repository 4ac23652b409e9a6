"""The dock “Prospectivity study” and its pages."""
