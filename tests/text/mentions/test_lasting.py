"""How long something lasted, told twice: "a walkout of nine weeks … the seven-week strike"."""

import pytest

from srcaudit import Article, Document


def _differing(text: str, title: str | None = None) -> list[tuple[str, str]]:
    doc = Document(Article(text, title=title, language="en"))
    return [(doc[one.first.span], doc[one.second.span]) for one in doc.known_figures if not one.fits]


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        ("They ended a walkout that lasted nine weeks.", "The seven-week strike cost them dear.", ("nine", "seven")),
        ("The clerks questioned her for four hours.", "The six-hour hearing ended in tears.", ("four", "six")),
        ("Gunmen held the mill for 11 days.", "The 14-day siege ended with soup.", ("11", "14")),
        ("Jan Holt spent eight years in prison.", "His six years behind bars had taught him.", ("eight", "six")),
        ("Its repair took three years.", "After five years of repairs, the vicar slept.", ("three", "five")),
        ("Restoration took six years.", "After eight years of restoration, all were tired.", ("six", "eight")),
        ("Ada Lind drifted for 19 days.", "Her 16-day ordeal has made her a star.", ("19", "16")),
        ("It was a strike of nine weeks.", "The strike lasted seven weeks, the mayor said.", ("nine", "seven")),
        ("The trial, in Hull, took 31 days.", "During the 13 days of the trial she wept.", ("31", "13")),
        ("She had been mayor for 12 years.", "Her 14 years as mayor were calm.", ("12", "14")),
        ("They walked for 40 days to get there.", "The 50-day trek left them thin.", ("40", "50")),
    ],
)
def test_reports_two_lengths_of_one_thing(first: str, second: str, pair: tuple[str, str]) -> None:
    assert _differing(f"{first} It rained in Hull.\n\n{second}") == [pair]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # The same, or a part of it.
        ("They ended a walkout that lasted nine weeks.", "The nine-week strike cost them dear."),
        ("They ended a walkout that lasted nearly nine weeks.", "The nine-week strike cost them dear."),
        ("They ended a walkout that lasted nine weeks.", "The first seven weeks of the strike were calm."),
        ("They ended a walkout that lasted more than seven weeks.", "The nine-week strike cost them dear."),
        ("They ended a walkout of nine weeks and a half.", "The ten-week strike cost them dear."),
        # Another one, or another time.
        ("They ended a walkout that lasted nine weeks.", "The seven-week strike of 2011 cost them less."),
        ("They ended a walkout that lasted nine weeks.", "Holt’s seven-week strike cost them less."),
        ("They ended a walkout that lasted nine weeks.", "The seven-week course was full."),
        ("Clerks struck for nine weeks and bakers for six weeks.", "The seven-week strike cost them dear."),
        ("Jan Holt spent eight years in prison.", "Paul Marten is free too. His six years in prison were calm."),
        ("She was mayor for 12 years.", "Her six years as deputy mayor had taught her."),
        ("The trial took nine weeks.", "After three weeks of the trial the clerk fell ill."),
        ("She spent 12 years in prison.", "Her brother is free, too. His four years in prison were calm."),
        ("They ended a walkout that lasted nine weeks.", "The seven-week strike by bakers goes on."),
        ("The search on land took six days.", "At sea, the four-day search was vain."),
        ("He walked for 40 days.", "The 20-day walk back was lighter."),
        # Planned, or thought of.
        ("They planned a strike of nine weeks.", "The seven-week strike cost them dear."),
        ("She was jailed for nine years, cut to seven on appeal.", "The seven-year sentence is over."),
        ("The trial was due to last nine weeks.", "The seven-week trial ended on Monday."),
        ("They ended a walkout that lasted nine weeks.", "The seven-week strike that might follow worries them."),
        # How long is told there as well.
        (
            "“The seven-week strike hurt,” she said of it. They ended a walkout that lasted nine weeks.",
            "The seven-week strike cost them dear.",
        ),
        ("They struck for four weeks in May, and for three weeks in June.", "The seven-week strike cost them dear."),
        # A span without a thing.
        ("She served for two years.", "The three-year plan is new."),
        ("Her loan runs for two years.", "The three-year period has begun."),
    ],
)
def test_leaves_parts_plans_and_others(first: str, second: str) -> None:
    assert _differing(f"{first} It rained in Hull.\n\n{second}") == []


def test_leaves_what_the_headline_tells() -> None:
    text = "They ended a walkout that lasted nine weeks. It rained.\n\nThe seven-week strike cost them dear."
    assert _differing(text, "Seven-week strike ends") == []
    assert _differing(text, "Strike ends in Hull") == [("nine", "seven")]


def test_reads_a_flood_of_spans_in_no_time() -> None:
    text = "It took nine weeks of work for six weeks. The seven-week strike lasted five weeks of talks. " * 2_200
    assert _differing(text) == []
