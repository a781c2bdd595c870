"""Numbers as a reader writes them, in every format that is read by people."""


def number(value: float) -> str:
    """A number as a reader writes it."""
    return f"{value:,.0f}" if float(value).is_integer() or value >= 1000 else f"{value:.4g}"


def percent(share: float) -> str:
    """A share in percent; what rounds to nothing is not nothing."""
    return "under 1%" if 0 < share < 0.01 else f"{share:.0%}"


def count(amount: int, noun: str) -> str:
    """An amount of something countable: "1 word", "2 words"."""
    return f"{amount:,} {noun}{'' if amount == 1 else 's'}"
