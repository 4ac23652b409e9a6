"""Print layouts, their furniture and their export."""
