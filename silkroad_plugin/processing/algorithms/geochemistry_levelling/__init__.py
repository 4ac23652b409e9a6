"""Algorithms that compare geochemical surveys and bring them to one level."""
