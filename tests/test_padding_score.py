"""The padding score: a mean of standings among professional articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import srcaudit
from srcaudit.config import Config
from srcaudit.language.pack import load
from srcaudit.language.professional import share_below, standing, stratum

_PADDING = Config(select=("padding",))
_REPORT = " ".join(
    f"On {day} March the pilot {name} Ortiz of Aldmouth told the board that boat {day} was {day} minutes late, "
    f"and the harbour master, {name} Lund, said: “We counted {day} passengers in Holm that night.”"
    for day, name in enumerate(["Ada", "Bea", "Cyd", "Dan", "Eve", "Fay", "Gus", "Hal"], 11)
)
_PADDED = (
    "The stakes are high as the situation continues to evolve and the challenges ahead remain considerable. "
    "This underscores the importance of a balanced approach that could reshape the future of the region. "
    "It remains to be seen whether these developments represent a turning point for the broader landscape. "
) * 5


def test_a_dense_report_stands_low_and_a_padded_text_high() -> None:
    low = srcaudit.audit(_REPORT, config=_PADDING).scores.padding
    high = srcaudit.audit(_PADDED, config=_PADDING).scores.padding
    assert low is not None
    assert high is not None
    assert low.value < 0.15 < 0.4 < high.value


def test_every_term_is_shown_and_adds_up() -> None:
    score = srcaudit.audit(_PADDED, config=_PADDING).scores.padding
    assert score is not None
    assert score.denominator == len(score.terms)
    assert abs(sum(term.value for term in score.terms) - score.numerator) < 1e-6
    assert "words in padding findings" in [term.name for term in score.terms]


def test_at_or_under_the_median_nothing_is_added() -> None:
    assert standing(3, [1, 2, 3, 4, 5]) == 0
    assert standing(0, [0] * 100 + [1]) == 0


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8).map(sorted), st.integers(-1, 10))
def test_a_standing_is_twice_the_mean_rank_over_the_median(quantiles: list[int], value: int) -> None:
    under, at = sum(one < value for one in quantiles), quantiles.count(value)
    rank = (under + at / 2) / len(quantiles)
    assert standing(value, quantiles) == pytest.approx(max(0.0, 2 * rank - 1), abs=1e-4)


def test_the_reference_names_its_corpora_and_counts() -> None:
    pack = load("en")
    assert pack is not None
    data = pack.model("professional")
    assert set(data["reference"]["articles"]) == set(data["reference"]["corpora"])
    for row in data["strata"]:
        tables = [*row["measures"].values(), *row["scores"].values()]
        assert all(len(found) == 101 and found == sorted(found) for found in tables)
        assert set(row["scores"]) == set(srcaudit.Dimension)


def test_a_stratum_is_chosen_by_format_and_length() -> None:
    rows = [
        {"format": kind, "from_words": start, "articles": 1, "measures": {}, "scores": {}}
        for kind, start in [("report", 150), ("report", 500), ("analysis", 150)]
    ]
    model = {"strata": rows}
    for kind, words, expected in [
        ("report", 499, 150),
        ("report", 500, 500),
        ("analysis", 9000, 150),
    ]:
        found = stratum(model, kind, words)
        assert found is not None
        assert (found.format, found.from_words) == (kind, expected)
    assert stratum(model, "live blog", 900) is None
    assert stratum(model, "guide", 600) == stratum(model, "report", 600)


def test_a_text_shorter_than_all_of_the_reference_has_no_percentile() -> None:
    short = srcaudit.audit(" ".join(_PADDED.split()[:120]), config=Config(select=("padding",), min_words=50))
    assert short.scores.padding is not None
    assert short.scores.padding.percentile is None
    assert "percentile" in {skip.code for skip in short.skipped}


def test_a_transcript_is_not_ranked_and_the_report_says_why() -> None:
    turns = "\n\n".join(f"{name}: {_REPORT}" for name in ["ADA ORTIZ", "BEN LUND"] * 4)
    report = srcaudit.audit(turns, config=_PADDING)
    assert report.scores.padding is None
    assert [skip.reason for skip in report.skipped if skip.code == "padding"] == [
        "there is no reference for the format: transcript"
    ]


def test_a_percentile_is_the_share_that_scores_lower() -> None:
    assert share_below(0, [0, 0, 1, 2]) == 0
    assert share_below(1.5, [0, 0, 1, 2]) == 0.75
    low, high = (srcaudit.audit(text, config=_PADDING).scores.padding for text in (_REPORT, _PADDED))
    assert low is not None
    assert high is not None
    assert (low.percentile or 0) < 0.6
    assert (high.percentile or 0) > 0.95


def test_every_score_of_an_english_report_has_a_percentile() -> None:
    from tests.samples import reports

    scores = reports()["wire-reprint"].scores
    assert all((score := scores.of(d)) is None or score.percentile is not None for d in srcaudit.Dimension)
    foreign = reports()["german-report"].scores
    assert all((score := foreign.of(d)) is None or score.percentile is None for d in srcaudit.Dimension)


def test_the_interval_holds_the_score() -> None:
    score = srcaudit.audit(_PADDED, config=_PADDING).scores.padding
    assert score is not None
    assert score.interval is not None
    assert score.interval[0] < score.value < score.interval[1]
