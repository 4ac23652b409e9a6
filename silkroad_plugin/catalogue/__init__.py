"""What the belts hold, and how it becomes layers, styles and groups."""
