"""The mutators of the inconsistency benchmark: a slip is one edit, its control contradicts nothing."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from srcaudit.catalog import selected
from srcaudit.model.span import Span
from tests.benchmarks.inconsistency import calendar, figures, lists, offices, people, quotations, style
from tests.benchmarks.inconsistency.alarms import judgements
from tests.benchmarks.inconsistency.kinds import KINDS, TARGETS, Kind
from tests.benchmarks.inconsistency.recall import audited, table, tallied
from tests.benchmarks.inconsistency.story import CLOSE, OPEN, Edit, Plan, Story, chance, marked
from tests.benchmarks.inconsistency.wording import DAYS, MONTHS, one_edit

BODY = """Lantern makers ask the council for 14 new stalls

The lantern makers of the old quay asked the town council on Monday for 14 new stalls, and hope to have them by spring.

Karen Whitlock, 45, who speaks for the makers, said the request was signed by 12 of the 30 traders on the quay. \
The 14 new stalls would stand between the crane and the weigh house, where the fish hall used to be.

“We have asked every year since the flood, and every year the answer was that the matter should wait,” Whitlock said. \
She has sold lanterns there since 2009.

The harbor office, a favorite of skeptical neighbors, is 18 miles from the town hall. In a letter of April 18, 2016, \
its director, Peter Marlowe, recognized that the labor of moving the hall had been underestimated by his predecessors.

Sen. Oliver Grantham, who was at the meeting, told the makers that he would write to the ministry himself. \
Whitlock thanked Sen. Grantham for that and gave him a green lantern with a brass handle.

The Obama administration is paying for part of the new quay, and rents rose from $400 to $500 on April 6. \
Peter Marlowe said that this had nothing to do with the stalls, which are paid for by their owners alone.

U.S. sailors have used the quay since the war, and U.S. officials come to look at it once a year in the month of May. \
A long-term lease was signed in the autumn, and a long-term plan is to follow when the council has met again.
"""
STORY = Story("lanterns", BODY, date(2016, 4, 15))
PLANNED = [(kind, plan) for kind in KINDS if (plan := kind.mutator(STORY, chance(STORY, kind.name)))]


def _kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind.name == name)


def _plan(name: str, story: Story = STORY) -> Plan:
    plan = _kind(name).mutator(story, chance(story, name))
    assert plan is not None, f"no {name} in this article"
    return plan


def _texts(name: str, story: Story = STORY) -> tuple[str, str]:
    plan = _plan(name, story)
    return story.edition(plan.slip).article.text, story.edition(plan.control).article.text


def _differing(one: str, other: str) -> tuple[str, str]:
    """What is left of two texts when their common beginning and end are taken off."""
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def test_most_kinds_find_a_place_in_an_article_of_seven_paragraphs() -> None:
    assert len(PLANNED) >= len(KINDS) - 4


@pytest.mark.parametrize(("kind", "plan"), PLANNED, ids=[kind.name for kind, _ in PLANNED])
def test_slip_and_control_are_two_texts_without_marks(kind: Kind, plan: Plan) -> None:
    slip, control = STORY.edition(plan.slip), STORY.edition(plan.control)
    assert slip.article.text != control.article.text
    assert slip.article.text != STORY.text
    for edition in (slip, control):
        assert not {OPEN, CLOSE, "{", "}"} & set(edition.article.text)
        assert edition.places


# A mixture of spellings takes several words.
@pytest.mark.parametrize(
    "plan", [pytest.param(p, id=kind.name) for kind, p in PLANNED if kind.name != "spelling-mixed"]
)
def test_slip_is_one_edit_of_the_article_or_of_its_control(plan: Plan) -> None:
    text, control = (STORY.edition(edits).article.text for edits in (plan.slip, plan.control))
    shortest = min(len(max(_differing(text, other), key=len)) for other in (control, STORY.text))
    assert shortest <= 60, "the slip differs in more than one place"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_same_article_gets_the_same_slip(kind: Kind) -> None:
    assert kind.mutator(STORY, chance(STORY, kind.name)) == kind.mutator(STORY, chance(STORY, kind.name))


def test_surname_is_respelt_once_and_in_the_control_everywhere() -> None:
    slip, control = _texts("surname-respelt")
    wrong = next(iter(set(re.findall(r"\w+", slip)) - set(re.findall(r"\w+", BODY))))
    right = next(iter(set(re.findall(r"\w+", BODY)) - set(re.findall(r"\w+", control))))
    assert slip.count(wrong) == 1
    assert slip.count(right) == BODY.count(right) - 1
    assert control.count(wrong) == BODY.count(right)


@pytest.mark.parametrize("surname", ["Marlowe", "Anna", "Lloyd", "Zabriskie"])
def test_one_edit_keeps_the_first_letter_and_changes_the_word(surname: str) -> None:
    for number in range(50):
        wrong = one_edit(surname, chance(Story(str(number), ""), "edit"))
        assert wrong != surname
        assert wrong[0] == surname[0]
        assert abs(len(wrong) - len(surname)) <= 1


def test_given_name_changes_in_one_of_two_full_names() -> None:
    slip, control = _texts("given-name-changed")
    assert slip.count("Peter Marlowe") == 1
    assert "Peter Marlowe" not in control


def test_title_changes_in_the_second_mention() -> None:
    slip, control = _texts("title-changed")
    assert "Sen. Oliver Grantham" in slip
    assert "Rep. Grantham" in slip
    assert "Sen." not in control


def test_another_holder_acts_in_the_slip_and_the_right_one_in_the_control() -> None:
    slip, control = _texts("holder-swapped")
    assert "Obama administration" not in slip
    assert "present Obama administration" in control


@pytest.mark.parametrize("office", offices.OFFICES, ids=lambda office: office.titles[0])
def test_holders_are_listed_in_the_order_of_their_terms(office: offices.Office) -> None:
    days = [date.fromisoformat(first) for _, _, first in office.holders]
    assert days == sorted(days)


def test_nobody_holds_an_office_near_a_change() -> None:
    assert offices.OFFICES[0].holder(date(2017, 1, 25)) is None
    assert offices.OFFICES[0].holder(date(2016, 6, 1)) == 2


def _weekdays(text: str) -> list[tuple[str, date]]:
    months = "|".join(MONTHS)
    form = rf"({'|'.join(DAYS)}), ({months}) (\d+), (\d{{4}})"
    return [(d, date(int(y), MONTHS.index(m) + 1, int(n))) for d, m, n, y in re.findall(form, text)]


def test_weekday_is_wrong_in_the_slip_and_right_in_the_control() -> None:
    slip, control = (_weekdays(text) for text in _texts("weekday-with-year"))
    assert [day for _, day in slip] == [date(2016, 4, 18)]
    assert [name for name, _ in slip] != ["Monday"]
    assert control == [("Monday", date(2016, 4, 18))]


def test_impossible_date_is_possible_in_the_control() -> None:
    numbers = [re.findall(r"April (\d+)", text) for text in _texts("impossible-date")]
    assert any(int(number) > 30 for number in numbers[0])
    assert all(int(number) <= 30 for number in numbers[1])


def test_age_is_told_twice_and_alike_in_the_control() -> None:
    slip, control = _texts("age-against-age")
    assert slip.count("45") == 1
    assert control.count("45") == 2


def test_birth_year_of_the_control_gives_the_age() -> None:
    slip, control = (re.findall(r"\b19\d\d\b", text) for text in _texts("age-against-birth-year"))
    assert control == ["1971"]
    assert slip != control


def test_percentage_of_the_control_is_what_the_figures_give() -> None:
    slip, control = (re.findall(r"(\d+) ?(?:%|per ?cent)", text) for text in _texts("percent-change"))
    assert control == ["25"]
    assert abs(int(slip[0]) - 25) >= 6


def test_share_of_the_control_is_what_the_figures_give() -> None:
    slip, control = (re.findall(r"(\d+)(?:%| percent)\)", text) for text in _texts("share"))
    assert control == ["40"]
    assert abs(int(slip[0]) - 40) >= 7


def test_parts_of_the_control_make_the_whole() -> None:
    plan = _plan("parts-of-whole")
    for edits, adds_up in ((plan.slip, False), (plan.control, True)):
        edition = STORY.edition(edits)
        numbers = sorted(int(edition.article.text[place.start : place.end]) for place in edition.places)
        assert (numbers[-1] == sum(numbers[:-1])) is adds_up


def test_conversion_of_the_control_is_right() -> None:
    slip, control = (re.search(r"18 miles \(([\d.]+) k", text) for text in _texts("unit-conversion"))
    assert control is not None
    assert slip is not None
    assert float(control.group(1)) == 29
    assert abs(float(slip.group(1)) / 29 - 1) > 0.2


def test_figure_told_twice_changes_once_and_in_the_control_everywhere() -> None:
    slip, control = _texts("restated-figure")
    assert slip.count("14 new stalls") == 2
    assert "14 new stalls" not in control


def test_headline_alone_changes_its_number() -> None:
    slip, control = _texts("headline-number")
    assert "14" not in slip.split("\n")[0]
    assert slip.split("\n", 1)[1] == BODY.split("\n", 1)[1]
    assert not re.search(r"\b14\b", control)


def test_list_of_the_control_has_as_many_names_as_it_says() -> None:
    story = Story("list", BODY.replace("by spring", "from three towns: Aldby, Belby and Corby"), STORY.published)
    slip, control = _texts("counted-list", story)
    assert "three towns" not in slip
    assert "three towns: Aldby, Belby and Corby" in control


def test_quotation_is_told_again_in_other_words_and_in_the_control_in_the_same() -> None:
    slip, control = _texts("quote-reworded")
    words = "every year the answer was that the matter should wait"
    assert slip.count(words) == 1
    assert control.count(words) == 2


def test_quotation_gets_a_second_speaker() -> None:
    slip, control = _texts("quote-of-two")
    assert slip.count("We have asked every year") == control.count("We have asked every year") == 2
    assert control.count("Whitlock") == slip.count("Whitlock") + 1


def test_us_is_dotted_in_one_of_two_places() -> None:
    slip, control = _texts("us-mixed")
    assert slip.count("U.S.") == 1
    assert "U.S." not in control


def test_hyphen_goes_in_one_of_two_places() -> None:
    slip, control = _texts("hyphen-mixed")
    assert slip.count("long-term") == 1
    assert "long-term" not in control


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        STORY.edition((Edit(5, 9, "a"), Edit(7, 12, "b")))


def test_places_are_those_of_the_marked_text() -> None:
    edition = Story("s", "One two three").edition((Edit(4, 7, f"and {marked('more')}"),))
    assert edition.article.text == "One and more three"
    assert edition.places == (Span(8, 12),)


def test_recall_counts_a_slip_once_and_a_silent_control_not_at_all() -> None:
    kind = _kind("weekday-with-year")
    (tally,) = tallied([STORY], [kind], selected(["IC321"], []), pairs=5)
    assert (tally.pairs, tally.recall, tally.alarms.total()) == (1, 1.0, 0)
    assert "weekday-with-year | calendar | .95 | 1/1" in table([tally], TARGETS)


def test_finding_that_the_article_had_before_is_no_hit() -> None:
    story = Story("s", BODY.replace("April 18, 2016", "Sunday, April 18, 2016"), STORY.published)
    checks = selected(["IC321"], [])
    assert audited(story.article, checks).findings
    (tally,) = tallied([story], [_kind("surname-respelt")], checks, pairs=5)
    assert tally.found.total() == tally.alarms.total() == 0


def test_judgements_hold_verdicts_and_no_text() -> None:
    path = Path(people.__file__).with_name("judgements.json")
    for row in json.loads(path.read_text(encoding="utf-8")):
        assert set(row) == {"article", "code", "start", "end", "verdict"}
        assert row["verdict"] in {"true", "style", "explained", "other thing", "not read"}
    assert len(judgements()) == len(json.loads(path.read_text(encoding="utf-8")))


def test_every_group_with_a_target_is_planted() -> None:
    assert {kind.group for kind in KINDS} >= set(TARGETS)


@pytest.mark.parametrize("module", [calendar, figures, lists, quotations, style])
def test_templates_hold_no_field_that_is_never_filled(module: object) -> None:
    for number in range(25):
        story = Story(f"lanterns {number}", BODY, STORY.published)
        for kind in KINDS:
            if kind.mutator.__module__ == getattr(module, "__name__", ""):
                plan = kind.mutator(story, chance(story, kind.name))
                assert plan is None or not re.search(r"[{}]", story.edition(plan.slip).article.text)
