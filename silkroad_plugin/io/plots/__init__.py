"""Plots: one file for each, a frozen dataclass of its data that draws itself on matplotlib axes in any language."""
