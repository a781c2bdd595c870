"""What initials are told to stand for, held against what everybody knows, or what the article tells elsewhere."""

import pytest

from srcaudit import Article
from srcaudit.text.document import Document

_FORMS = [
    "the {a} ({x})",
    "the {x} ({a})",
    "the {a} (the {x})",
    "the {x} (the {a})",
    "the {a}, or {x},",
    "the {x}, or {a},",
    "the {a}, which stands for {x},",
    "the {a}, short for {x},",
    "the {a}, in full the {x},",
    "the {a}, formally the {x},",
    "the {a} — the {x} —",
    "the {x} — the {a} —",
    "the {x}, known as the {a},",
    "the {x}, better known as the {a},",
    "the {x}, the {a} for short,",
    "the {x}, {a} for short,",
    "the {x}, abbreviated as {a},",
    "the {x}, called the {a},",
    "the {a} (short for {x})",
    "the {a}, whose full name is the {x},",
]


def _names(text: str) -> list[str]:
    return [odd.here for odd in Document(Article(text, language="en")).odd_full_names]


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    ("initials", "right", "wrong"),
    [
        ("FBI", "Federal Bureau of Investigation", "Federal Office of Investigation"),
        ("IRS", "Internal Revenue Service", "Internal Tax Service"),
        ("WHO", "World Health Organisation", "World Medical Organisation"),
        ("NHS", "National Health Service", "National Healing Trust"),
        ("GDP", "gross domestic product", "gross national product"),
    ],
)
def test_a_well_known_name_is_read_in_each_wording(form: str, initials: str, right: str, wrong: str) -> None:
    text = "A letter came from {} on Monday. It was long."
    assert not _names(text.format(form.format(a=initials, x=right)))
    plain = form in _FORMS[:4] and wrong == "National Healing Trust"
    assert _names(text.format(form.format(a=initials, x=wrong))) == ([] if plain else [wrong])


@pytest.mark.parametrize("form", _FORMS)
def test_the_name_that_the_article_tells_first_counts(form: str) -> None:
    text = "The Harbour Rescue Board (HRB) met. A letter came from {} on Monday. It was long."
    assert not _names(text.format(form.format(a="HRB", x="Harbour Rescue Board")))
    assert _names(text.format(form.format(a="HRB", x="Harbour Rescue Council"))) == ["Harbour Rescue Council"]


@pytest.mark.parametrize(
    "text",
    [
        "The FBI, or the Federal Trade Commission, will act.",
        "The FBI, the Central Intelligence Agency and the Federal Reserve Bank met.",
        "The Catalan National Assembly (ANC) met. The North Atlantic Alliance (NATO) met.",
        "The US Environmental Protection Agency (EPA) and the U.S. Environmental Protection Agency (EPA) wrote.",
        "Members of the Board of the International Monetary Fund (IMF) met.",
        "The World Tourism Organization (WTO) and the Institute of Criminal Cases (ICC) met.",
        "GDP (annual growth, per cent) rose. Its GDP, or national income, rose. Real GDP, or output, rose.",
        "Annual gross domestic output (GDP) rose. A digital video platter (DVD) broke.",
        "The U.S. Department of Agriculture (USDA) wrote to ADA LIND U.S. Department of Agriculture (USDA).",
        "The Austrian Football Association (OFB) and the Iraqi Central Bank (CBI) met.",
        "The National Rifle Association of America (NRA) and the Securities Exchange Commission (SEC) met.",
        "The FBI (Federal Bureau of Investigations) met. The FBI, or the Bureau, met.",
        "The Los Angeles police (LAPD) and the Los Angeles County Police Department (LAPD) met.",
        "“The FBI, or Federal Bureau of Incompetence,” said Bo Holm.",
        "The FBI (Feds Being Idiots, as Holm calls it) met.",
        "The Harbour Rescue Board (HRB) met. The HRB, or Harbour Relief Bureau, is a bank.",
        "The Federal Security Service (FSB) and the Islamic State of Iraq and the Levant (ISIS) wrote.",
        "The National Army (NRA) fought. The NRA (the National Revolutionary Army) won.",
    ],
)
def test_other_bodies_other_tongues_and_fuller_names_are_left_alone(text: str) -> None:
    assert not _names(text)
