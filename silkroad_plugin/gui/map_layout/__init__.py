"""The window "Map layout": choices of a printed map, its live preview, and the run that prints it."""
