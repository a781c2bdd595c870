"""Words behind one first name that are no two spellings of a surname."""

from srcaudit import Article, audit


def _told(text: str) -> list[str]:
    findings = audit(Article(text, language="en")).findings
    return [finding.quote for finding in findings if finding.code == "IC303"]


def test_the_people_of_a_place_are_no_slip_for_it() -> None:
    text = (
        "Gov Kristi Lynn {0} left. South {0} is dry. One film had a series of South {0}ns, women and men. South {0} "
        "sat. South {0} voted."
    )
    assert not _told(text.format("Dakota"))
    assert _told(text.format("Marleda"))
