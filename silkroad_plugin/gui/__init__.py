"""Docks and dialogs: they gather choices and run algorithms, they compute nothing."""
