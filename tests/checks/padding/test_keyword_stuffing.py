"""Which repeated phrases are stuffing."""

from srcaudit.checks.padding.keyword_stuffing import _surprise, keyword_stuffing
from srcaudit.model.article import Article
from srcaudit.model.evidence import Repetition
from srcaudit.model.finding import Finding, Severity
from srcaudit.text.document import Document

_VERBS = ["ends", "begins", "grows", "fades", "returns", "stops", "moves", "drags"]
"""One for each repetition, so that only the phrase is repeated."""


def _found(text: str) -> list[Finding]:
    doc = Document(Article(text, language="en"))
    return [value for value in keyword_stuffing.run(doc) if isinstance(value, Finding)]


def _repeated(pattern: str, rest: str, times: int = 6) -> str:
    """`pattern` with another verb each time, and once the `rest`, in which its words stand apart."""
    return f"{rest} " + " ".join(pattern.format(verb=verb) for verb in _VERBS[:times])


def test_poisson_tail_is_the_textbooks() -> None:
    assert abs(_surprise(4, 0.35) - 3.3253) < 0.001
    assert _surprise(1, 2.0) == 0
    assert _surprise(5000, 500.0) > 100


def test_every_use_is_shown_and_counted() -> None:
    rest = "Wheat is cheap, cheap wheat. The price fell, the price rose. A deal here, a deal there."
    [finding] = _found(_repeated("A cheap wheat price deal {verb}.", rest))
    assert isinstance(finding.evidence, Repetition)
    assert finding.quote == "cheap wheat price deal"
    assert finding.evidence.count == len(finding.spans) == 6
    assert finding.severity is Severity.WARNING


def test_three_words_are_a_note() -> None:
    rest = "Olympic stars, olympic rows. Curling is a row, curling is fun."
    assert [f.severity for f in _found(_repeated("The olympic curling row {verb}.", rest))] == [Severity.NOTE]


def test_a_term_that_has_no_shorter_form_is_left_alone() -> None:
    assert _found(_repeated("Stem cell research {verb}.", "She works at night.")) == []


def test_an_office_before_a_name_is_left_alone() -> None:
    rest = "Ada waved, Ada sang. Ortiz and Ortiz. The former and the former. The mayor of old, the mayor of now."
    assert _found(_repeated("The former mayor Ada Ortiz {verb}.", rest)) == []


def test_what_somebody_said_is_left_alone() -> None:
    rest = "Mr Milne came, Mr Milne went. Milne and Milne. Mr this, mr that. He said and said."
    assert _found(_repeated("It {verb}, mr milne said.", rest)) == []


def test_too_few_uses_are_left_alone() -> None:
    rest = "Wheat is cheap, cheap wheat. The price fell, the price rose. A deal here, a deal there."
    assert _found(_repeated("A cheap wheat price deal {verb}.", rest, times=2)) == []


def test_a_place_hung_on_common_nouns_is_no_name() -> None:
    """Its words never stand apart from it, and it ends like a name: it was typed into a search all the same."""
    pattern = "The ferry timetable Aldmouth {verb}."
    assert [f.quote for f in _found(_repeated(pattern, "Aldmouth Harbour Council met."))] == [
        "ferry timetable Aldmouth"
    ]
    assert [f.quote for f in _found(_repeated(pattern, "She lives in Aldmouth."))] == ["ferry timetable Aldmouth"]


def test_a_name_behind_common_nouns_that_is_no_place_is_left_alone() -> None:
    assert _found(_repeated("The night ferry captain Ortiz {verb}.", "Ortiz sang.", times=5)) == []


def test_the_kind_of_a_place_before_its_name_is_left_alone() -> None:
    assert _found(_repeated("The old port city Aldmouth {verb}.", "She lives in Aldmouth.", times=5)) == []


def test_a_compound_of_four_words_has_a_shorter_form_at_last() -> None:
    pattern = "A coastal erosion repair bond {verb}."
    assert _found(_repeated(pattern, "", times=5)) == []
    assert [f.quote for f in _found(_repeated(pattern, "", times=6))] == ["coastal erosion repair bond"]


def test_a_trade_with_its_place_is_found_in_both_orders() -> None:
    text = "A plumber in Aldmouth Bay {verb}. An Aldmouth Bay plumber sings. A plumber near Aldmouth Bay sleeps. "
    found = _found(text.format(verb="rests") + "Any Aldmouth Bay plumber can swim.")
    assert [len(finding.spans) for finding in found] == [4]
    assert found[0].severity is Severity.NOTE


def test_a_place_before_other_nouns_is_no_search() -> None:
    text = "A plumber in Aldmouth rests. An Aldmouth baker sings. A plumber near Aldmouth sleeps. Aldmouth bread rises."
    assert _found(text) == []


def test_a_town_is_no_trade() -> None:
    text = "The town near Aldmouth rests. The Aldmouth town hall sings. A town near Aldmouth grows. An Aldmouth town."
    assert _found(text) == []


def test_quoted_searches_are_left_alone() -> None:
    said = "“A plumber in Aldmouth,” she typed. “An Aldmouth plumber,” he typed. "
    assert _found(said * 3) == []


def test_a_long_report_may_have_a_race_and_its_state_in_both_orders() -> None:
    uses = "Voters in Aldmouth rose. Aldmouth voters sat. " * 4
    rest = " ".join(f"Street number{i} has lamp number{i} and its own keeper." for i in range(200))
    assert _found(f"{uses}{rest}") == []
