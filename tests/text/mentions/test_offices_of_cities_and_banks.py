"""Offices that carry their city, bank or nation in the title."""

import pytest

from srcaudit import Article, audit


def _wrong(text: str, published: str) -> list[str]:
    findings = audit(Article(text, language="en", published=published)).findings
    return [finding.quote for finding in findings if finding.code == "IC313"]


@pytest.mark.parametrize(
    ("office", "before", "day", "holder"),
    [
        ("Bank of England Governor", "Andrew Bailey", "2018-05-03", "Mark Carney"),
        ("Scotland's First Minister", "Humza Yousaf", "2021-05-03", "Nicola Sturgeon"),
        ("London Mayor", "Sadiq Khan", "2012-03-05", "Boris Johnson"),
        ("New York Mayor", "Bill de Blasio", "2013-03-05", "Michael Bloomberg"),
    ],
)
def test_who_held_the_office_at_another_time_is_told_apart(office: str, before: str, day: str, holder: str) -> None:
    text = "{} {} said on Monday that the bridge would stay shut."
    assert _wrong(text.format(office, before), day) == [f"{office} {before}"]
    assert _wrong(text.format(office, holder), day) == []
    assert _wrong(text.format(f"Former {office}", before), day) == []


def test_the_lord_mayor_is_not_the_mayor() -> None:
    assert _wrong("The Lord Mayor of London Alan Yarrow met London Mayor Boris Johnson on Monday.", "2015-02-01") == []
