"""Algorithms that turn a score into targets."""
