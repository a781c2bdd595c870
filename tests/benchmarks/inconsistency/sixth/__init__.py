"""Slips of a sixth examiner, who read no check: real sentences edited in place, each beside a fair twin."""
