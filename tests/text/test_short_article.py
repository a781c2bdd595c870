from collections.abc import Sequence

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.judgements import Chances

ARTICLE = (
    "Ein Landwirt hat am Sonntag beim Pflügen eine Kiste mit Silbermünzen aus der Erde geholt.",
    "Die Münzen lagen in einem Topf, der beim Heben zerbrach.",
    "Das Amt zählte 212 Stücke und brachte sie in das Museum der Stadt.",
    "Wem das Silber gehört, ist offen.",
    "Wie hoch der Lohn des Finders ausfällt, entscheidet das Amt im Herbst.",
)
TEASERS = tuple(f"{line[:-1]}, wie es damals hieß." for line in ARTICLE)


def taken(*middle: str, surely: Sequence[str], menu: int = 40) -> set[str]:
    """What is furniture between two menus, where the model is sure of the menus and of some lines."""
    above = ["Zum Inhalt springen", *(f"Rubrik {letter}" for letter in "abcdefghijklmnopqrstuvwxyz" * 2)][:menu]
    lines = [*above, *middle, *above]
    doc = Document(Article("\n".join(lines), language="de"))
    sure = [0.97 if line in above or line in surely else 0.02 for line in lines]
    doc.__dict__["line_chances"] = Chances(sure, ["its shape"] * len(lines))
    return {doc[line.span] for line in doc.furniture} & {*middle}


@pytest.mark.parametrize("menu", [20, 40])
@pytest.mark.parametrize("surely", [ARTICLE, ARTICLE[:1], ARTICLE[-2:]])
def test_the_only_sentences_of_a_page_are_its_article(surely: Sequence[str], menu: int) -> None:
    assert taken(*ARTICLE, surely=surely, menu=menu) == set()


def test_headings_between_its_paragraphs_stay_with_it() -> None:
    told = (*ARTICLE[:2], "Was das Gesetz sagt", *ARTICLE[2:])
    assert taken(*told, surely=told) == set()


def test_a_short_line_stays_taken_between_sentences_that_the_model_leaves() -> None:
    told = (*ARTICLE[:2], "Foto vom Fundort mit dem Topf", *ARTICLE[2:])
    assert taken(*told, surely=(told[2], ARTICLE[-1])) == {told[2]}


def test_a_page_whose_article_the_model_leaves_has_no_other() -> None:
    long = [f"{line[:-1]}, sagte Zeuge {number}." for number in range(4) for line in ARTICLE]
    assert taken(*long, "Rubrik x", "Rubrik y", "Rubrik z", *TEASERS, surely=TEASERS) == set(TEASERS) | {
        "Rubrik x",
        "Rubrik y",
        "Rubrik z",
    }


def test_of_two_stretches_alike_none_is_the_article() -> None:
    middle = (*ARTICLE, "Rubrik x", "Rubrik y", *TEASERS)
    assert taken(*middle, surely=(*ARTICLE, *TEASERS)) == set(middle)


def test_titles_with_a_sentence_each_are_no_article() -> None:
    listed = [line for number, text in enumerate(ARTICLE) for line in (f"Titel {number}", text)]
    assert taken(*listed, surely=listed) == set(listed)


@pytest.mark.parametrize("few", [ARTICLE[:2], ("Jetzt lesen.", "Mehr wissen.", "Weiter so.", "Gut so.")])
def test_two_sentences_or_a_few_words_are_no_article(few: Sequence[str]) -> None:
    assert taken(*few, surely=few) == set(few)


LONG = tuple(f"{line[:-1]}, sagte Zeuge {number}." for number in range(4) for line in ARTICLE)


def test_at_the_end_of_an_article_that_stays_the_model_is_believed() -> None:
    assert taken(*LONG, surely=LONG[-2:]) == set(LONG[-2:])


def test_what_stays_elsewhere_can_be_the_article_as_well() -> None:
    middle = (*TEASERS[:2], "Die Zeile x", "Die Zeile y", "Die Zeile z", *ARTICLE)
    assert taken(*middle, surely=ARTICLE) == set(ARTICLE)
    assert taken(TEASERS[1], *middle[2:], surely=ARTICLE) == set()


def test_two_long_sentences_are_no_article() -> None:
    two = [" und ".join(line[:-1] for line in part) + "." for part in (ARTICLE[:3], ARTICLE[2:])]
    assert taken(*two, surely=two) == set(two)


def test_furniture_that_a_rule_proves_parts_stretches() -> None:
    middle = (*ARTICLE[:3], "Artikel teilen", *TEASERS[:3])
    assert taken(*middle, surely=middle) == set(middle)
