"""Two articles side by side: exact numbers, and passages whose text stands on both sides."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import srcaudit
from srcaudit.model.comparison import Passage
from srcaudit.text.document import Document

BRIDGE = (
    "the old iron bridge will be lifted out in one piece by two floating cranes and set down on the meadow, where "
    "restorers mean to scrape off nine coats of paint before the summer is over"
)
HERE = (
    "Nobody in Altwick talks of anything else. According to the council, {}. Hotel rooms for the weekend have been "
    "gone since March, and the school has moved its sports day."
)
THERE = (
    "Engineers call it the boldest lift the county has seen. On the first of June {}. The new crossing is to open two "
    "years later, if the piles that were driven last autumn hold."
)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.lower()).split()


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def _only(a: str, b: str, **metadata: Any) -> Passage:
    (passage,) = srcaudit.compare(a, srcaudit.Article(b, **metadata)).passages
    return passage


def test_similarities_are_exact_over_sets_of_five_words() -> None:
    a, b = HERE.format(BRIDGE), THERE.format(BRIDGE)
    ours, theirs = _shingles(a), _shingles(b)
    found = srcaudit.compare(a, b)
    assert found.method == "exact"
    assert found.jaccard == len(ours & theirs) / len(ours | theirs)
    assert found.containment == len(ours & theirs) / len(ours)
    assert found.contained == len(ours & theirs) / len(theirs)


def test_a_copied_passage_is_marked_on_both_sides_to_the_word() -> None:
    a, b = HERE.format(BRIDGE), THERE.format(BRIDGE)
    passage = _only(a, b)
    assert a[passage.span.start : passage.span.end] == BRIDGE
    assert b[passage.other.start : passage.other.end] == BRIDGE
    assert passage.other_quote == BRIDGE
    assert passage.words == len(BRIDGE.split())
    assert (passage.kind, passage.verbatim) == ("copied", 1.0)


def test_a_copy_with_words_changed_is_one_passage() -> None:
    edited = BRIDGE.replace("iron", "steel").replace("meadow", "field").replace("nine", "ten")
    passage = _only(HERE.format(edited), THERE.format(BRIDGE))
    assert passage.kind == "copied"
    assert passage.verbatim < 1
    assert passage.other_quote in THERE.format(BRIDGE)


def test_a_copy_reaches_to_the_edges_of_its_sentences_where_a_word_near_them_was_changed() -> None:
    first, last = "Two steel cranes will come up the river.", "They go back by train again."
    copy = f"{first} On the same day {BRIDGE}. {last}"
    edited = copy.replace("steel", "huge").replace("by train", "by road")
    here, there = f"Nobody talks of anything else. {edited} So it is said.", f"It was in May. {copy} Few complain."
    passage = _only(here, there)
    assert here[passage.span.start : passage.span.end] == edited.rstrip(".")
    assert passage.other_quote == copy.rstrip(".")


def test_a_copy_does_not_reach_over_words_of_ones_own_at_the_edge_of_a_sentence() -> None:
    here = f"It rained. As nobody here had thought possible {BRIDGE}, to loud applause. Then it rained again."
    there = f"It was in May. On the first of June {BRIDGE}, weather permitting. Few complain."
    assert _only(here, there).other_quote == BRIDGE


def test_words_are_the_same_whatever_parts_them() -> None:
    slashed = "/".join(BRIDGE.replace(",", "").split())
    assert _only(HERE.format(slashed), THERE.format(BRIDGE)).other_quote == BRIDGE


def test_a_boundary_does_not_cut_a_word_with_an_apostrophe() -> None:
    text = BRIDGE + " and the county’s"
    passage = _only(HERE.format(text + " best"), THERE.format(text + " worst"))
    assert passage.other_quote.endswith("county’s")


def test_a_quotation_is_marked_as_one() -> None:
    passage = _only(HERE.format(f"“{BRIDGE}”"), THERE.format(BRIDGE))
    assert passage.quoted
    assert not passage.counts


def test_taking_the_quotation_marks_off_is_no_quotation() -> None:
    assert not _only(HERE.format(BRIDGE), THERE.format(f"“{BRIDGE}”")).quoted


def test_a_quotation_mark_that_is_never_closed_excuses_nothing() -> None:
    filler = " ".join(f"w{n}" for n in range(100))
    assert not _only(f"“Well, {filler} {BRIDGE} {filler}", THERE.format(BRIDGE)).quoted
    assert _only(f"“Well, {BRIDGE}.\n“And then it was gone.”", THERE.format(BRIDGE)).quoted


def test_marks_that_only_happen_to_stand_around_a_copy_excuse_nothing() -> None:
    filler = " ".join(f"w{n}" for n in range(50))
    assert not _only(f"“{filler} {BRIDGE} {filler}” she said.", THERE.format(BRIDGE)).quoted
    assert _only(f"“{filler} {BRIDGE} {filler}” she said.", THERE.format(f"“{BRIDGE}”")).quoted


def test_an_embedded_post_is_a_quotation() -> None:
    post = f"Look: {BRIDGE}."
    here = f"The engineer wrote at noon:\n\n{post}\n— Ida Lund (@idalund) May 4\n\nShe has built nine others."
    there = f"Word came early.\n\nIda Lund @idalund\n{post}\n\nTickets sold out within the hour."
    for one, other in ((here, there), (there, here)):
        passage = _only(one, other)
        assert passage.quoted
        assert not passage.counts


def test_words_around_a_quotation_that_both_have_are_no_copy() -> None:
    here = HERE.format(f"it was the mayor herself who wrote to them on Tuesday: “{BRIDGE}.” She thanked both crews")
    there = THERE.format(f"it was the mayor of Altwick who put it in a letter: “{BRIDGE}.” The crews were thanked")
    assert not any(passage.counts for passage in srcaudit.compare(here, there).passages)


def test_a_handle_in_a_sentence_quotes_nothing() -> None:
    here = f"The engineer, who writes as @idalund of her life with bridges large and small, was blunt.\n{BRIDGE}."
    assert not _only(here, THERE.format(BRIDGE)).quoted


def test_a_passage_is_credited_where_the_other_source_is_named() -> None:
    a = HERE.format(BRIDGE) + " The Altwick Mercury was first to report it."
    assert _only(a, THERE.format(BRIDGE), source="Altwick Mercury").credited
    assert _only(a, THERE.format(BRIDGE), url="https://www.mercury.example/a").credited
    assert not _only(a, THERE.format(BRIDGE), source="Altwick Globe").credited
    assert not _only(a, THERE.format(BRIDGE)).credited


def test_an_agency_that_both_name_is_credit() -> None:
    a, b = f"ALTWICK (Reuters) - {HERE.format(BRIDGE)}", f"{THERE.format(BRIDGE)} Reporting by Reuters."
    assert _only(a, b).credited
    assert not _only(a, THERE.format(BRIDGE)).credited


def test_unrelated_articles_share_nothing() -> None:
    found = srcaudit.compare(HERE.format("work begins soon"), THERE.format("a barge arrives"))
    assert (found.jaccard, found.passages) == (0.0, ())


def test_the_furniture_of_texts_that_share_nothing_is_not_looked_for() -> None:
    apart = [Document.of(text) for text in (HERE.format("work begins soon"), THERE.format("a barge arrives"))]
    alike = [Document.of(text) for text in (HERE.format(BRIDGE), THERE.format(BRIDGE))]
    srcaudit.compare(*apart)
    srcaudit.compare(*alike)
    assert ["masked" in vars(doc) for doc in (*apart, *alike)] == [False, False, True, True]


def test_an_agency_below_a_menu_is_found_in_a_text_that_shares_nothing() -> None:
    menu = "Home\nNews\nSport\nShare\nSubscribe\nSign in\n\n"
    there = f"{menu}ALTWICK (Reuters) - {THERE.format('a barge arrives')}"
    assert srcaudit.compare(HERE.format("work begins soon"), there).agency == "Reuters"


def test_texts_too_short_to_compare_have_no_passages() -> None:
    found = srcaudit.compare("The lift begins at dawn on Sunday.", "The lift begins at dawn on Sunday.")
    assert found.jaccard == 1.0
    assert found.passages == ()


def test_empty_texts_are_not_alike() -> None:
    found = srcaudit.compare("", "")
    assert (found.jaccard, found.containment, found.contained, found.passages) == (0.0, 0.0, 0.0, ())


def test_a_flood_of_one_word_finishes_without_passages() -> None:
    assert srcaudit.compare("tick " * 50_000, "tick " * 50_000).passages == ()


@settings(max_examples=30)
@given(st.data())
def test_passages_hold_their_text_on_both_sides(data: st.DataObject) -> None:
    words = st.lists(st.integers(0, 60).map(lambda n: f"w{n}"), min_size=20, max_size=120)
    shared = data.draw(words)
    a = " ".join(data.draw(words) + shared + data.draw(words))
    b = " ".join(data.draw(words) + shared)
    ours, theirs = srcaudit.Article(a, language="en"), srcaudit.Article(b, language="en")
    there, back = srcaudit.compare(ours, theirs), srcaudit.compare(theirs, ours)
    assert (there.jaccard, there.containment, there.contained) == (back.jaccard, back.contained, back.containment)
    for passage in there.passages:
        assert b[passage.other.start : passage.other.end] == passage.other_quote
        assert passage.words == len(a[passage.span.start : passage.span.end].split())
