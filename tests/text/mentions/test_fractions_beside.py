"""Fractions that percentages are told to be past, “55 percent – less than half – of”."""

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from srcaudit.model.finding import Finding

_CHECKS = selected(["IC332"], [])


def _found(text: str) -> list[Finding]:
    doc = Document(Article(f"{text} It rained in Aldmouth all day.", language="en"))
    return [value for check in _CHECKS for value in check.run(doc) if isinstance(value, Finding)]


@pytest.mark.parametrize(
    "text",
    [
        "She swept Lund with 70 percent, that is less than two-thirds, of the primary vote over Hall.",
        "It got 52%, that is less than half, of the online votes.",
        "78 percent, that is less than three-quarters, of voters back it.",
        "There 70 percent, or less than two-thirds, of children are born in spring.",
        "The rules need states with 55 percent – less than half – of emissions to sign.",
        "Voters of Lund made up 30% – more than a third – of those who came.",
        "Hall got 30%, or more than a third, of the votes.",
        "Asked about it, 46 percent – more than half – of voters said yes.",
        "46 percent (more than half) of voters said yes.",
        "46 percent, which is more than half, of voters said yes.",
        "46 percent, in other words more than half, of voters said yes.",
        "46 percent, well over half, of voters said yes.",
    ],
)
def test_a_percentage_on_the_other_side_of_its_fraction_is_reported(text: str) -> None:
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "She swept Lund with 70 percent, that is more than two-thirds, of the primary vote over Hall.",
        "It got 52%, that is just over half, of the online votes.",
        "78 percent, or more than three-quarters, of voters back it.",
        "The rules need states with 55 percent – more than half – of emissions to sign.",
        "46 percent, more than half of them women, said yes.",
        "46 percent – more than half of them women – said yes.",
        "46 percent, up from more than half, of voters said yes.",
        "46 percent, less than half of voters, said yes.",
        "46 percent – two-thirds of it in cash – was paid.",
        "33 percent – a third – of voters said yes.",
        "49 percent, nearly half, of voters said yes.",
        "46 percent – half in May and half in June – was paid.",
    ],
)
def test_a_percentage_that_fits_its_fraction_or_has_none_is_no_finding(text: str) -> None:
    assert not _found(text)
