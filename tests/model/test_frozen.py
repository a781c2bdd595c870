"""A value that is made without a look at its fields is the one that is made with it."""

import pytest

from srcaudit.model.claim import Claim
from srcaudit.model.score import Dimension, Measure, Term, counted
from srcaudit.model.span import Span


def test_what_is_sure_is_what_is_looked_at() -> None:
    claim = {"span": Span(0, 4), "quote": "Fog.", "kind": "state", "weight": 0.5, "support": "vague", "reason": "link"}
    term = {"name": "words", "value": 1.0, "measured": 2.0, "unit": "words"}
    measure = {"dimension": Dimension.PADDING, "name": "words", "value": 1.0, "unit": "words"}
    for sure, looked_at in (
        (Claim.maker(*claim)(*claim.values()), Claim(**claim)),
        (Term.maker(*term)(*term.values()), Term(**term)),
        (Measure.maker(*reversed(measure))(*reversed(measure.values())), Measure(**measure)),
    ):
        assert sure == looked_at
        assert hash(sure) == hash(looked_at)
        assert sure.model_dump_json() == looked_at.model_dump_json()
        assert sure.model_dump_json(exclude_unset=True) == looked_at.model_dump_json(exclude_unset=True)
        assert sure.model_copy(update={"unit": "x"} if "unit" in type(sure).model_fields else {}) is not sure


@pytest.mark.parametrize("names", [("name", "value"), ("name", "value", "measured", "unit", "colour")])
def test_a_maker_names_every_field_without_a_default_and_no_other(names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="Term is made of name, value, measured, unit"):
        Term.maker(*names)


def test_a_count_is_a_number_of_its_own_for_each_check() -> None:
    one, other = (counted(Dimension.PADDING, "compared", 0, "comparisons", code) for code in ("SP201", "SP202"))
    assert (one.code, other.code) == ("SP201", "SP202")
    assert type(one.value) is float


def test_a_changed_copy_leaves_what_others_were_given_alone() -> None:
    given = {"dimension": Dimension.PADDING, "name": "words", "value": 1.0, "unit": "words"}
    make = Measure.maker(*given)
    one, other = make(*given.values()), make(*given.values())
    changed = one.model_copy(update={"code": "SP201"})
    assert changed.model_fields_set == {*given, "code"}
    assert one.model_fields_set == other.model_fields_set == set(given)
