"""A place in an article."""

from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character range [start, end) into `Article.text`.

    Raises: ValueError unless 0 <= start <= end.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
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


def _refuse(start: int, end: int) -> NoReturn:
    raise ValueError(f"a span needs 0 <= start <= end, not [{start}, {end})")
