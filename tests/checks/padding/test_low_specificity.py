"""In which articles sentences that add little are reported."""

from collections.abc import Sequence

from srcaudit.checks.padding.low_specificity import Options, low_specificity
from srcaudit.model.article import Article
from srcaudit.model.finding import Finding
from srcaudit.text.document import Document

_INFLATED = (
    "This shift underscores how quickly the situation continues to evolve for everyone involved.",
    "The stakes remain high and the challenges ahead are considerable for all sides.",
    "At the same time there are significant obstacles that must be addressed before real progress.",
    "A balanced approach would help to ensure stability and to build confidence between partners.",
    "Such efforts require patience, commitment and a shared understanding of the goals.",
    "The importance of meaningful cooperation continues to shape the broader process for everyone.",
)
_PLAIN = (
    "The striker takes the ball and passes it to the winger beside the post.",
    "The winger takes the ball and passes it to the striker beside the post.",
    "The striker passes the ball and the winger takes it beside the post.",
    "The ball beside the post is passed, and the winger and the striker take it.",
    "The winger passes it to the striker, who takes the ball beside the post.",
    "The striker and the winger pass and take the ball beside the post.",
    "The post is where the striker takes the ball that the winger passes.",
    "Where the winger passes the ball the striker takes it beside the post.",
)
_FACTS = "On {n} March Ms Ortiz sold {n} herring crates to a cook in Skerrin for {n} euros."


def _found(text: str, **options: float) -> list[Finding]:
    doc = Document(Article(text, language="en"))
    values = low_specificity.run(doc, options=Options.model_validate(options))
    return [value for value in values if isinstance(value, Finding)]


def _facts(count: int) -> str:
    return " ".join(_FACTS.format(n=n) for n in range(11, 11 + count))


def _apart(sentences: Sequence[str]) -> str:
    """Sentences with facts between them."""
    return " ".join(f"{_FACTS.format(n=n)} {sentence}" for n, sentence in enumerate(sentences, 2))


def test_many_are_reported() -> None:
    (one,) = _found(f"{_facts(4)}\n\n{' '.join(_INFLATED)}")
    assert one.quote == " ".join(_INFLATED)


def test_few_among_many_others_are_not() -> None:
    assert _found(f"{_facts(15)} {_apart(_INFLATED)}") == []


def test_fewer_than_six_are_not() -> None:
    assert _found(_apart(_INFLATED[:5])) == []


def test_a_run_among_many_others_is() -> None:
    (one,) = _found(f"{_facts(15)}\n\n{' '.join(_INFLATED)}")
    assert one.quote in " ".join(_INFLATED)
    assert _found(f"{_facts(15)}\n\n{' '.join(_INFLATED)}", min_run=7) == []


def test_a_match_told_in_few_words_is_not() -> None:
    assert _found(f"{_facts(2)}\n\n{' '.join(_PLAIN)}") == []
    assert _found(f"{_facts(2)}\n\n{' '.join(_PLAIN)}", min_inflated=0.0) != []


def test_the_number_is_the_articles() -> None:
    (one,) = _found(f"{_facts(6)}\n\n{' '.join(_INFLATED)}")
    assert one.evidence.kind == "profile"
    assert one.evidence.value == 50.0
