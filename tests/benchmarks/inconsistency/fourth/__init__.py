"""Slips of a fourth examiner, who read the issue and the field notes and none of the checks."""
