"""A cached property is computed once for each value, and stays with it."""

from srcaudit.model.cached import cached_property


class _Shelf:
    def __init__(self, books: int) -> None:
        self.books = books
        self.counted = 0

    @cached_property
    def twice(self) -> int:
        """Two of each."""
        self.counted += 1
        return 2 * self.books


def test_it_is_computed_once_for_each_value() -> None:
    one, other = _Shelf(3), _Shelf(4)
    assert [one.twice, one.twice, other.twice] == [6, 6, 8]
    assert (one.counted, other.counted) == (1, 1)


def test_what_was_computed_lies_under_its_name_and_may_be_forgotten() -> None:
    shelf = _Shelf(3)
    assert "twice" not in shelf.__dict__
    assert shelf.twice == shelf.__dict__["twice"]
    del shelf.__dict__["twice"]
    assert shelf.twice == 6
    assert shelf.counted == 2


def test_the_class_tells_what_it_is() -> None:
    assert _Shelf.twice.__doc__ == "Two of each."
