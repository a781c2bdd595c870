"""A property that is computed once, on first use."""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):  # noqa: N801 - stands where that of functools does
    """`functools.cached_property` without the lock that it takes up to Python 3.11: an audit makes a hundred.

    Two threads that ask for the first time at once may both compute it: what is computed is the same.
    """

    def __init__(self, function: Callable[[Any], T]) -> None:
        self.func = function
        self._name = function.__name__
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object, owner: type) -> Self | T:
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self.func(instance)
        return found
