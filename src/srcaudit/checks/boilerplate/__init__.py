"""Checks of the boilerplate score."""
