"""The padding score: a mean of standings among professional articles."""

import srcaudit
from srcaudit.config import Config
from srcaudit.language.pack import load
from srcaudit.scoring import standing

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


def test_the_reference_names_its_corpora_and_counts() -> None:
    pack = load("en")
    assert pack is not None
    data = pack.model("professional")
    assert set(data["reference"]["articles"]) == set(data["reference"]["corpora"])
    assert all(len(found) == 101 and found == sorted(found) for found in data["quantiles"].values())
