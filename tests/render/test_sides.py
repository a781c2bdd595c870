"""Of a value that very many articles have, a page shows a few, and says how many more there are."""

from srcaudit import render_html
from srcaudit.model.span import Span
from srcaudit.model.story import Conflict, ConflictValue, StoryReport
from srcaudit.render.sides import VALUES_SHOWN, sides
from srcaudit.render.story_terminal import render


def _value(value: str, article: str, context: str) -> ConflictValue:
    start = context.index(value)
    span = Span(start, start + len(value))
    return ConflictValue(value=value, article_id=article, span=span, quote=value, context=context)


_USUAL = [_value("Lindgate", f"usual-{n}", f"Petra Lindgate saw gauge {n} rise.") for n in range(40)]
_ODD = _value("Lingdate", "odd", "Petra Lingdate saw it.")


def _story(*values: ConflictValue) -> StoryReport:
    conflict = Conflict(subject="Petra Lindgate", kind="name spelling", message="spelled differently", values=values)
    return StoryReport(reports=(), conflicts=(conflict,))


def test_each_value_is_shown_however_many_articles_have_the_first() -> None:
    (usual, odd), left_out = sides([*_USUAL, _ODD], sentences=3)
    assert [one.first.article_id for one in usual.sentences] == ["usual-0", "usual-1", "usual-2"]
    assert usual.further == 37
    assert (odd.value, odd.further, left_out) == ("Lingdate", 0, 0)


def test_a_sentence_that_copies_share_is_shown_once_with_the_others_named() -> None:
    copies = [_value("Lindgate", name, f"Petra Lindgate{gap}saw it.") for name, gap in (("a", " "), ("b", "\n"))]
    (side, _), _ = sides([*copies, _ODD], sentences=3)
    (sentence,) = side.sentences
    assert (sentence.first.article_id, [one.article_id for one in sentence.same]) == ("a", ["b"])
    assert side.further == 0


def test_an_article_with_a_shown_sentence_is_not_among_the_further_ones() -> None:
    twice = [_value("Lindgate", "a", f"Petra Lindgate saw gauge {n}.") for n in range(5)]
    (side, _), _ = sides([*twice, _ODD], sentences=3)
    assert side.further == 0


def test_of_very_many_values_the_rest_is_counted() -> None:
    many = [_value(f"{n} homes", f"a{n}", f"The wave flooded {n} homes.") for n in range(VALUES_SHOWN + 5)]
    shown, left_out = sides(many, sentences=3)
    assert (len(shown), left_out) == (VALUES_SHOWN, 5)


def test_both_spellings_stand_on_paper_and_on_the_page() -> None:
    story = _story(*_USUAL, _ODD)
    told, page = render(story), render_html(story)
    for shown in (told, page):
        assert "Petra Lingdate saw it" in shown.replace("<b>", "").replace("</b>", "")
        assert "gauge 0 rise" in shown
        assert "gauge 39 rise" not in shown
    assert "Lindgate: and 37 more articles" in told
    assert "and 36 more articles" in page
