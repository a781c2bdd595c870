"""Slips planted in real articles by an examiner who has not read the checks.

Apart from the package around it on purpose: nothing here is taken from the checks, their layers, their tables or the
other mutators. A mutator is a function of a story and a seeded `Random`; it yields `Slip`s, each a contradiction a copy
editor would mend, with a control in which the same kind of edit contradicts nothing.
"""
