import pytest

from srcaudit import Article, Document


def _differ(text: str) -> bool:
    return any(
        one.high < one.total_low or one.low > one.total_high for one in Document(Article(text, language="en")).sums
    )


@pytest.mark.parametrize(
    "text",
    [
        "Lund gave 12 tents and Oslo 20, a total of 52.",
        "The roof cost £40,000 and the doors £12,000, £57,000 in all.",
        "The two clerks, three of them new, share a desk.",
        "Boats have reached 214 villages.\n\nOf the villages reached so far, 96 are in Lund, 71 in Oslo and 57 in Ven.",
        "The Left holds 52 seats, Labour 46 and the Greens 39 in the 120-seat house.",
        "Of 34 drones, 27 were shot down. The other eight got through.",
        "Among the vehicles burnt, 14 were new: five vans, four lorries and six cars.",
        "The 11 million votes are four for Lund and nine for Oslo.",
    ],
)
def test_parts_that_do_not_come_to_their_total_are_told(text: str) -> None:
    assert _differ(text)


@pytest.mark.parametrize(
    "text",
    [
        # millions are left out
        "The 11 million votes are four for Lund and seven for Oslo.",
        "The 25 million pages are made up of 11 old ones and 14 new ones.",
        "The firm was fined £20,000 in May.\n\nIt must pay £9,000 and a surcharge of £200 on top, £29,200 in all.",
        "Lund gave £9,000 and Oslo £2,000, £14,000 altogether.\n\nTurku had sent £3,000 in May.",
        "Doors cost £9,000 and lamps £2,000, together £13,200 with tax.",
        "Of 36 posts in the town, 20 belong to the council, nine to shops and six to hotels.",
        "Heating at £9,000 and light at £2,000 come to £13,200, tax included.",
        "She scored 24 points in May and 10 in June, for a total of 410.",
        "Lund sold 300 tickets on Friday and 200 on Saturday, a total of 800 over the three days.",
        "Three cars and two vans were hit, with eight people in all aboard.",
        "Ann scored 31, Beth 22 and Carla 19 of the 80 total.",
    ],
)
def test_a_total_told_last_may_hold_more_than_the_parts_before_it(text: str) -> None:
    assert not _differ(text)


def test_spans_of_two_sizes_are_no_sum_of_their_numbers() -> None:
    assert not _differ("The crossing took 200 minutes (3 hours and 20 minutes).")
    assert not _differ("The march took 26 hours: one day and two hours.")
    assert _differ("The talk took 80 minutes and the film 20, a total of 140 minutes.")


def test_a_missing_amount_is_looked_for_near_the_total_alone() -> None:
    sent, given = "Turku had sent £3,000 in May.", "Lund gave £9,000 and Oslo £2,000, £14,000 altogether."
    between = " ".join(["Rain fell on the market all day.", "Nobody stayed."] * 3)
    assert not _differ(f"{sent}\n\n{given}")
    assert _differ(f"{sent}\n\n{between}\n\n{given}")


@pytest.mark.parametrize(
    "text",
    [
        "Of the 1,287 jobs, 742 are in Lund and 418 in Oslo. The other 127 are in Ven.",
        "Of the 1,287 jobs, 742 are in Lund and 418 in Oslo. Ven, where the firm sits, loses 127.",
        "Eleven riders gave up, leaving 92 of the 138 who set out on Tuesday; 35 had dropped out before.",
        "The estate has 320 flats: 200 to rent, 80 for sale and 25 for students. Fifteen are the wardens'.",
        "Twelve shops were closed, six in Lund and four in Oslo. Another two, in Ven, will be.",
        "The work cost $13.6m ($3.6m for the bridge, $9.5m for the road). Tax came to $500,000.",
    ],
)
def test_what_is_missing_may_be_told_beside_the_parts_or_in_the_next_sentence(text: str) -> None:
    assert not _differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Of the 1,287 jobs, 742 are in Lund and 418 in Oslo. The other 172 are in Ven.",
        "Of the 1,287 jobs, 742 are in Lund and 418 in Oslo. It is late. Ven has 127 trees.",
        "Eleven riders gave up, leaving 92 of the 138 who set out on Tuesday; 53 had dropped out before.",
        "Of the 127 jobs, 74 are in Lund and 91 in Oslo. Ven, where the firm sits, has 38 of another kind.",
        "Of the 1,287 jobs, 742 are in Lund and 418 in Oslo. The other $127 went to Ven.",
        "Twelve shops were closed, six in Lund and four in Oslo. Two men in the street wept.",
    ],
)
def test_what_is_missing_must_be_told_near_and_come_to_it(text: str) -> None:
    """Parts of more than their total are not mended by any number that is told beside them."""
    assert _differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers counted cars on two roads, 40 of them red.",
        "The school gave 90 jabs in three halls, 60 of them on a Monday.",
        "Ships from three countries, 41 of them tankers, lay off the port.",
    ],
)
def test_of_them_does_not_speak_of_a_noun_behind_a_preposition(text: str) -> None:
    assert not _differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Twenty teams reached round two.\n\nOf the teams entered, 12 are in Lund, ten in Oslo and nine in Ven.",
        "Lund has 40 parks.\n\nOf the parks, 20 have a pond, 15 grow roses and nine keep deer.",
        "The Left fell to 52 seats from 60, Labour won 46 and the Greens 19 in the 120-seat house.",
    ],
)
def test_parts_are_not_held_against_a_whole_of_others(text: str) -> None:
    assert not _differ(text)


def test_what_the_first_number_counts_may_be_one_kind_more() -> None:
    assert not _differ("They won three golds, two silvers and three bronzes. Lind won two of the golds.")
    assert not _differ("Eight men, three women and four children were on the ferry.")


def test_one_of_the_other_two_is_no_part_beside_them() -> None:
    assert not _differ("Eleven of the injured are nurses. One of the other two, a cook, jumped from a ladder.")
    assert _differ("Eleven of the injured are nurses: six of them were burned, and the other two fell.")


@pytest.mark.parametrize(
    "text",
    [
        "The city will pay $6 million for the site and $9 million for the building, or $18 million in all.",
        "He was fined £500 with £85 costs and a £200 surcharge, a total of £885.",
        "He was fined £500 and told to pay costs of £85 and a surcharge of £200, making £885 in all.",
        "The estate of $9.5bn was divided in two, $3.3bn for the museum and $5.2bn for the church.",
        "Its debts of $14.8 billion include just two loans, one of $7.7 billion and another of $5.1 billion.",
        "The £40 million cost is shared by the state (£25 million) and the city (£10 million).",
        "Between them the funds hold €4.9m: €5.1m in one, €1.8m in the other.",
        "The 100 pupils (73 girls and 25 boys) came by bus.",
    ],
)
def test_sums_of_courts_estates_and_several_payers_are_told(text: str) -> None:
    assert _differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "He was fined £500 with £85 costs and a £200 surcharge, a total of £785.",
        "Its debts of $14.8 billion include two loans, one of $7.7 billion and another of $5.1 billion.",
        "The £40 million cost is shared by the state (£25 million), the city (£10 million) and others.",
        "The £40 million cost is shared by the state (£25 million) and the city (£15 million).",
        "Funds hold €4.9m: €5.1m in May, €1.8m in June.",
        "The fare is $30 or $40 in all with the tip and a tax of $10.",
        "A crowd of 500 (273 adults and 225 children) came.",
    ],
)
def test_sums_that_come_out_or_leave_something_open_are_not(text: str) -> None:
    assert not _differ(text)


@pytest.mark.parametrize(
    "text",
    [
        "Fourteen died. Ten of the dead were in Lund, among them a family of four. The other four drowned in Ven.",
        "At least 14 people died. Ten people died in Lund, among them a family of four. The other four drowned in Ven.",
        "Nine of the jars have been opened, three of them by hand. The other 40 are under water.",
    ],
)
def test_the_others_may_be_those_that_the_first_number_leaves(text: str) -> None:
    assert not _differ(text)


def test_the_others_are_of_the_first_number_if_no_more_are_told() -> None:
    assert _differ("Ten people died in Lund, among them a family of four. The other four drowned in Ven.")


def test_a_number_of_places_is_no_part_beside_what_is_left() -> None:
    assert not _differ(
        "They have 96 tiles. Of the 96, he traced 80 to nine chapels. The remaining 16 are of no known origin."
    )
    assert _differ("They have 96 tiles. Of the 96, he traced 80. The remaining 26 are of no known origin.")


@pytest.mark.parametrize("besides", ["when a second boat sank too", "among them a rescuer", "with another man ashore"])
def test_parts_may_be_of_more_than_the_whole_where_others_come_in(besides: str) -> None:
    assert not _differ(f"Of 19 crew, 12 were rescued and nine died {besides}.")
    assert _differ("Of 19 crew, 12 were rescued and nine died when the first boat sank.")
