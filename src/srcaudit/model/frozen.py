"""What every noun of the report is."""

from collections.abc import Callable
from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable value that refuses unknown fields and numbers that are not finite."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    @classmethod
    def maker(cls, *names: str) -> Callable[..., Self]:
        """A function that makes values of these fields, given in this order, without a look at them: in half the time.

        For what an audit makes by the dozen of values of its own. Each has the very type of its field: a float where
        a float is told. All fields without a default are named.
        Raises: ValueError if one is not, or if there is no field of a name.
        """
        fields = cls.model_fields
        missing = [name for name, field in fields.items() if field.is_required() and name not in names]
        if missing or not set(names) <= fields.keys():
            raise ValueError(f"{cls.__name__} is made of {', '.join(fields)}, not of {', '.join(names)}")
        # One set serves all values, and no noun of the report has a default that can be changed.
        known = {f"_default_{name}": field.default for name, field in fields.items()} | _SLOTS
        known |= {"_model": cls, "_names": set(names)}
        held = ", ".join(f"{name!r}: {name if name in names else f'_default_{name}'}" for name in fields)
        # Made of text, as dataclasses make their own.
        exec(_MAKER.format(names=", ".join(names), held=held), known)
        made: Callable[..., Self] = known["_made"]
        return made


_SLOTS: dict[str, Any] = {
    "_new": object.__new__,
    "_fields": BaseModel.__dict__["__dict__"].__set__,
    "_given": BaseModel.__dict__["__pydantic_fields_set__"].__set__,
    "_extra": BaseModel.__dict__["__pydantic_extra__"].__set__,
    "_private": BaseModel.__dict__["__pydantic_private__"].__set__,
}
_MAKER = """
def _made({names}):
    _value = _new(_model)
    _fields(_value, {{{held}}})
    _given(_value, _names)
    _extra(_value, None)
    _private(_value, None)
    return _value
"""
