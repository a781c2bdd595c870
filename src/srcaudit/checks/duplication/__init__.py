"""Checks of the duplication score."""
