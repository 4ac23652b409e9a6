"""One algorithm to a file, one folder to a group."""
