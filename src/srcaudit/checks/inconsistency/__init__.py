"""Checks of the inconsistency score."""
