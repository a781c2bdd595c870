"""A place in an article."""

from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Half-open character range [start, end) into `Article.text`.

    Raises: ValueError unless 0 <= start <= end.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # Written out, since thousands are made for an article: the generated one takes twice as long.
        if not 0 <= start <= end:
            _refuse(start, end)
        _set_start(self, start)
        _set_end(self, end)

    def __post_init__(self) -> None:
        """For pydantic, which makes spans without `__init__`."""
        if not 0 <= self.start <= self.end:
            _refuse(self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def touches(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies inside this one."""
        return self.start <= other.start and other.end <= self.end


_set_start = Span.__dict__["start"].__set__
_set_end = Span.__dict__["end"].__set__


def _refuse(start: int, end: int) -> NoReturn:
    raise ValueError(f"a span needs 0 <= start <= end, not [{start}, {end})")
