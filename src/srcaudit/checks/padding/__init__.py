"""Checks of the padding score."""
