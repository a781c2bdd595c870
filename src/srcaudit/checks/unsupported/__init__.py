"""Checks of the unsupported score."""
