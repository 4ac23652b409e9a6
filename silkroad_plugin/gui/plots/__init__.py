"""The dock of plots: it shows what the tables and layers of the project hold, and saves it."""
