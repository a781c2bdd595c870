"""Slips of a sixth examiner, who read no check: statements of the articles themselves made to contradict each other."""
