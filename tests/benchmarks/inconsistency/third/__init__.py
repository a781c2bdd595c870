"""Slips planted in place: what a real article says twice, or in a way that can be reckoned, is changed in one place.

By a third examiner, who has read neither the checks nor the other mutators. No sentence is added. A kind finds places
that agree in the article as it was published; the slip changes one of them, the control all of them alike, or the same
place in a way that stays right.
"""
