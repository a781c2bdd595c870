"""Slips planted in real articles, and what the inconsistency checks make of them."""
