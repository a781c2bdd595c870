"""Passages told in other words, in brief, and how far they reach."""

from itertools import chain, repeat

import srcaudit
from srcaudit.corpus.align import Stretch, stretches
from srcaudit.corpus.body import Body
from srcaudit.corpus.meeting import meeting
from srcaudit.text.document import Document

TOLD = (
    "Beekeepers on the northern slopes lost a third of their colonies during the wet spring, the growers' union "
    "reported. Blossom froze twice in April and the hungry swarms left their hives too early. Orchard owners now rent "
    "bees from the coast, at double the usual price, and fear for the cherry harvest."
)
RETOLD = (
    "During the wet spring a third of the colonies of beekeepers on northern slopes was lost, so the union of growers "
    "has reported. Twice in April blossom was freezing, and swarms that were hungry left too early from their hives. "
    "Owners of orchards are renting bees at the coast now, for a price double the usual, fearing for the harvest of "
    "cherries."
)
NEWS = (
    "The town hall will open an hour later from Monday, because two clerks have retired.",
    "A choir from Lund sings in the chapel tonight and tickets are left at the door.",
    "Police found the stolen tractor in a pond behind the sawmill after a tip from anglers.",
    "The bus to the airport stops at the new roundabout while pipes are laid in Mill Lane.",
    "Pupils of the upper school have built a weather station that sends its figures to the harbour.",
    "Skaters must wait another week, said the warden, who measured four centimetres of ice.",
    "The brewery has bought the empty cinema and wants to show films on Wednesdays.",
    "Nobody was hurt when a crane tipped over at the shipyard during the lunch break.",
)


def _body(text: str) -> Body:
    return Body(Document(srcaudit.Article(text, language="en")), masked=())


def _found(here: str, there: str) -> tuple[Stretch, ...]:
    ours, theirs = _body(here), _body(there)
    return stretches(ours, theirs, meeting(ours.shingles.hashes, theirs.shingles.hashes))


def test_a_retold_passage_reaches_from_edge_to_edge_of_its_sentences() -> None:
    here = " ".join((*NEWS[:2], RETOLD, *NEWS[2:4]))
    there = " ".join((*NEWS[4:6], TOLD, *NEWS[6:]))
    (passage,) = srcaudit.compare(here, there).passages
    assert here[passage.span.start : passage.span.end] == RETOLD.rstrip(".")
    assert passage.other_quote == TOLD.rstrip(".")
    assert passage.kind != "copied"


def test_words_the_whole_text_is_full_of_do_not_stretch_a_passage() -> None:
    around = " ".join(
        f"Bees and hives, hives and bees: the {word} of bees and hives." for word in ("song", "time", "art")
    )
    here, there = f"{around} {RETOLD} {around}", f"{NEWS[0]} {TOLD} {NEWS[1]}"
    (passage,) = srcaudit.compare(here, there).passages
    assert here[passage.span.start : passage.span.end] == RETOLD.rstrip(".")


def test_a_word_counts_as_often_as_the_other_side_has_it() -> None:
    echo = "Beekeepers, colonies, union, blossom, swarms, hives, orchard, bees, coast, price, cherry, harvest. " * 3
    (passage,) = srcaudit.compare(f"{NEWS[0]} {RETOLD} {echo}", f"{NEWS[1]} {TOLD} {NEWS[2]}").passages
    assert len(passage.span) < len(RETOLD) + len(echo) / 2


def _report(sentences: int) -> str:
    """Sentences of which each has a word that the digest below has."""
    filler = chain.from_iterable(repeat(NEWS))
    return " ".join(
        f"{sentence[:-1]}, near {place}." for sentence, place in zip(filler, PLACES[:sentences], strict=False)
    )


PLACES = tuple(f"{first}{last}" for first in "BDGKLMPR" for last in ("alken", "empen", "orvik", "usted", "ishol"))
DIGEST = ". ".join(f"After {one} it was {two}" for one, two in zip(PLACES[::2], PLACES[1::2], strict=True)) + "."


def test_a_passage_that_tells_the_whole_other_text_in_brief_is_a_likeness_with_all_of_it() -> None:
    other = "Markets in the capital closed higher and traders spoke of calm. " * 8
    (found,) = _found(f"{other}\n\n{DIGEST}\n\n{other}", _report(40))
    assert found.in_brief
    assert not found.reworded
    words = len(_body(_report(40)).tokens)
    assert found.there_last - found.there > 0.9 * words


def test_what_is_told_after_one_passage_is_not_told_in_brief() -> None:
    here = " ".join((*NEWS[:4], RETOLD))
    there = " ".join((TOLD, *(f"{sentence} {place}." for place, sentence in zip(PLACES, NEWS, strict=False))))
    assert not any(one.in_brief for one in _found(here, there))


def test_the_whole_of_a_text_is_found_in_itself() -> None:
    text = " ".join((*NEWS, TOLD))
    (found,) = _found(text, text)
    assert (found.here, found.here_last) == (0, len(_body(text).tokens) - 1)
    assert found.copied == 1


def test_reports_that_share_nothing_but_a_language_share_no_passage() -> None:
    assert _found(" ".join(NEWS[:4]) * 3, " ".join((*NEWS[4:], TOLD))) == ()


def test_the_same_words_are_one_passage_however_often_they_repeat_themselves() -> None:
    text = "The ferry leaves at nine from the old quay and comes back by noon if the wind allows it. " * 6
    comparison = srcaudit.compare(srcaudit.Article(text, id="a"), srcaudit.Article(text, id="b"))
    assert comparison.jaccard == 1.0
    assert [(p.span, p.other) for p in comparison.passages] == [(srcaudit.Span(0, len(text) - 2),) * 2]


def test_a_copied_passage_is_as_long_there_though_words_of_it_stand_beside_it_there_again() -> None:
    again = "The peaches froze twice in April and the town gave its honey away."
    here = " ".join((*NEWS[:2], TOLD, *NEWS[2:4]))
    there = " ".join((*NEWS[4:6], TOLD, again, *NEWS[6:]))
    (passage,) = srcaudit.compare(here, there).passages
    assert there[passage.other.start : passage.other.end] == here[passage.span.start : passage.span.end]


def test_a_passage_told_again_is_found_beside_one_that_is_copied() -> None:
    copied = " ".join(NEWS[:3])
    between = " ".join(f"Booth {n} sold {n * n} kites, of which {n % 7} flew." for n in range(20))
    here = " ".join((copied, *NEWS[3:5], RETOLD))
    there = " ".join((TOLD, *NEWS[5:], between, copied))
    kinds = [passage.kind for passage in srcaudit.compare(here, there).passages]
    assert kinds == ["copied", "reworded"]
