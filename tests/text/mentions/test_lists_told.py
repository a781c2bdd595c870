"""Lists of people, titles and points with their number, and groups of two or three with their names."""

import time

import pytest

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def _wrong(text: str) -> bool:
    doc = Document(Article(f"{_HEAD}{text}", language="en"))
    return any(not one.least <= one.number <= one.most for one in doc.counted_lists) or any(
        one.number != one.named for one in doc.parties
    )


@pytest.mark.parametrize(
    "text",
    [
        "He is survived by his wife, Helen; three sons, Mark and David; and a sister, Ruth.",
        "Both suspects, Adam Reyes, Brian Cole and Luke Hunt, deny the charge.",
        "There are three reasons. The first is cost. The second is time. The fourth is trust.",
        "The dead were named as Carol Smith, 34, Neil Smith, 36, and Alex Wood, 12. The two were found in a car.",
        "The survivors, Ana Ruiz, Ben Holt and Carla Stein, were flown home. Both are in good health.",
        "The law has two possible outcomes: a fine, a ban or a term in jail.",
        "Leaders of the two countries, Kenya, Uganda and Rwanda, agreed to open the border.",
        "The three men, named by police as John Reed and Paul West, are due in court.",
        "The town owns two Rembrandts, “The Miller”, “The Nun” and “The Cook”, which are on loan.",
        "Three witnesses – a nurse and a bus driver – were heard.",
        "Police are looking for two people, a man in a red coat, a woman with a pram and a cyclist.",
        "Of the three finalists, Marek Novak, Leon Duarte, Sami Aho and Jan Berg, only one is over 30.",
        "The land's three largest cities, Lund, Oslo, Ven and Turku, grew last year.",
        "He won four medals: gold in the 100 metres, silver in the relay and bronze in the jump.",
        "Each family was given three things, rope and batteries.",
        "A trilateral summit brought together the leaders of Japan and Norway.",
        "The bilateral talks between Norway, Chad and Peru begin this week.",
        "Bilateral talks between Norway, Chad and Peru have been under way since May.",
        "Two-way negotiations between Jordan, Fiji and Georgia lasted a day.",
        "In trilateral talks, Norway and Chad agreed on a road.",
        "Lind made two points: firstly that it was late, secondly that it was dear and thirdly that it was old.",
        "Lind gave two reasons: first it was late, second it was dear and third it was old.",
        "The trilateral meeting between Lind and Holt lasted an hour.",
        "The two governments have agreed to talk. Ministers from Norway, Cuba and Peru signed the accord on Thursday.",
        "Two rivers, the Tamar, the Exe and the Dart, burst their banks on Sunday.",
        "The three-party cabinet, formed by the Union and the Greens, will be sworn in next week.",
        "In both towns, Lund, Ystad and Malmo, the shops were closed.",
        "Ships call at four towns: Lund, Oslo and Ven, the agency said on Monday.",
        "The plan has three aims: to save fuel and to cut noise, according to the board.",
        "“He was a neighbour in all three Lund and Oslo,” the baker said.",
        "“She has taught in a record three countries (Norway, Cuba, Peru and Chad),” the baker said.",
        "The dam is built by four countries: Norway, Cuba and Peru. It will be the fourth largest of its kind.",
        "She leaves three daughters, Anna and Beth, and a son, Colin.",
        "His three brothers, Karl and Emil, also rowed.",
        "They had three children: Max, now 9, and Zoe, 7.",
        "The three officers, Sgt. Tom Ness and Officer Jill Park, were put on leave.",
        "The trio, Ann Lee and Bo Tan, sang two songs.",
        "The three villages of Holm, Tasht, Arden and Lisle have been hit.",
        "The first four in the race were Lind, Moss and Park.",
        "A committee of four – Judge Hall, Dr. Reed and Mrs. Stone – will decide.",
        "The team lost four forwards to injury: Burke (knee), Dodd (ankle) and Frost (wrist).",
        "The four victims were a nurse, a teacher and a bus driver.",
        "There were three reasons, she said. One was money; the other was time.",
        "The minister gave four examples. The first was a school, the second a clinic and the third a road.",
        "The board has three options: to mend the bridge or to replace it.",
        "The four – Donald Hill, Carly Rina and David Magel – do not all agree.",
        "Of those asked, four answered: Bernie Hill, Jeff Weaver and Joel Benson.",
        "The firm has two offices, in Lund, Ystad and Arvika.",
        "Hill made two points: firstly that it was late, secondly that it was costly and thirdly that it was known.",
        "Of three letters the first went to Hill, the second to Roe and the fourth to Dean.",
        "The first to be heard was Ted Hall, the second Lori Bern, and the fourth and last John Kay.",
        "Ann Hall, Bob Roe and Cal Dean were the four who spoke.",
        "He named four: Ann Hall, Bob Roe and Cal Dean.",
        "There are four of them: Ann Hall, Bob Roe and Cal Dean.",
        "Four people were named, Ann Hall, Bob Roe and Cal Dean.",
        "The committee's four members are Ann Hall, Bob Roe and Cal Dean.",
        "The team of four, Ann Hall, Bob Roe and Cal Dean, left on Monday.",
        "Ann Hall, Bob Roe and Cal Dean, four friends from Holm, started the firm.",
        "Four were chosen, namely Ann Hall, Bob Roe and Cal Dean.",
        "The two of them, Ann Hall, Bob Roe and Cal Dean, have not been seen since.",
        "Ann Hall, Bob Roe and Cal Dean were arrested. None of the four would say why.",
        "Of the four, Ann Hall, Bob Roe and Cal Dean, only Hall has a degree.",
        "There were four causes, he said: rain, wind and neglect.",
        "The course covers four subjects, history, art and music.",
        "She plays four instruments – the flute, the harp and the organ.",
        "There were four at the table: Ann Hall, Bob Roe and Cal Dean.",
        "Those four are Ann Hall, Bob Roe and Cal Dean.",
        "Ann Hall, Bob Roe and Cal Dean are the four in question.",
        "Ann Hall, Bob Roe and Cal Dean, the four of them, were there.",
        "Ann Hall, Bob Roe and Cal Dean – four in all – were asked.",
        "The meeting had four guests, who were Ann Hall, Bob Roe and Cal Dean.",
        "It was signed by all four: Ann Hall, Bob Roe and Cal Dean.",
        "The four who were heard are Ann Hall, Bob Roe and Cal Dean.",
        "The four who have been heard – Ann Hall, Bob Roe and Cal Dean – agree.",
        "Four have signed it, Ann Hall, Bob Roe and Cal Dean.",
        "The list names four: Ann Hall, Bob Roe and Cal Dean.",
    ],
)
def test_a_list_that_has_not_as_many_as_are_told_is_found(text: str) -> None:
    assert _wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "He is survived by his wife, Helen; two sons, Mark and David; and a sister, Ruth.",
        "Both suspects, Adam Reyes and Brian Cole, deny the charge.",
        "Both parties, the Greens and Labour, want it, and so do Adam Reyes, Brian Cole and Luke Hunt.",
        "There are three reasons. The first is cost. The second is time. Another is trust. The fourth is luck.",
        "There are three reasons. The first is cost. The second is time. The third is trust.",
        "The dead were named as Carol Smith, 34, and Neil Smith, 36. The two were found in a car.",
        "The survivors, Ana Ruiz, Ben Holt and Carla Stein, were flown home. All three are in good health.",
        "The law has two possible outcomes: a fine or a term in jail.",
        "There are two ways in: by boat, in summer, or on foot.",
        "Leaders of the two countries, Kenya and Uganda, agreed to open the border.",
        "Authors of two books, Hall, Roe and Dean, were heard.",
        "One of the two countries, Kenya, Uganda and Rwanda say, must give way.",
        "The town owns three Rembrandts, “The Miller”, “The Nun” and “The Cook”, which are on loan.",
        "Three witnesses – a couple and a bus driver – were heard.",
        "Three witnesses – a nurse, a bus driver and another man – were heard.",
        "The boat took on two people, a dog and a cat.",
        "They met two women, a boy and a girl.",
        "Of the three finalists, Marek Novak, Leon Duarte and Sami Aho, only one is over 30.",
        "He won three medals: gold in the 100 metres, silver in the relay and bronze in the jump.",
        "Each family was given two things, rope and batteries.",
        "A trilateral summit brought together the leaders of Japan, Norway and Chad.",
        "A series of bilateral talks between Norway, Chad and Peru is under way.",
        "Bilateral talks between Norway, Chad and Peru, each with the other, are under way.",
        "Bilateral meetings between Norway, Chad and Peru are under way.",
        "Norway, Chad and Peru have held bilateral talks on the margins of the fair.",
        "In bilateral talks, Norway, Chad and Peru agreed on a road.",
        "Bilateral relations between Norway, Chad and Peru are good.",
        "Lind gave three reasons: first that it was late, second that it was dear and last that it was old.",
        "Lind gave three reasons: first it was late, second it was dear and, most of all, it was old.",
        "Lind made two complaints: first he was late, and then he was rude.",
        "The two governments have agreed to talk. Ministers from Norway and Peru signed the accord on Thursday.",
        "The two governments have agreed to talk. Guests from Norway, Cuba and Peru saw it among others.",
        "Two rivers, the Tamar and the Exe, burst their banks on Sunday.",
        "The dam is built by four countries: Norway, Cuba and Peru. Next comes Chile.",
        "In both towns, Lund and Ystad, the shops were closed.",
        "Ships call at three towns: Lund, Oslo and Ven, the agency said on Monday.",
        "Ships call at four towns: Lund, Oslo, Ven and Hull, Ann Roe said on Monday.",
        "“He was a neighbour in both Lund and Oslo,” the baker said.",
        "“Three countries: Norway, Cuba, Peru and, and Chad,” the baker said.",
        "The dam is built by four countries: Norway, Cuba and Peru. It is the fourth, Chile, that pays.",
        # right
        "She leaves two daughters, Anna and Beth, and a son, Colin.",
        "They had two children: Max, now 9, and Zoe, 7.",
        "The two officers, Sgt. Tom Ness and Officer Jill Park, were put on leave.",
        "The three victims were a nurse, a teacher and a bus driver.",
        "The team lost three forwards to injury: Burke (knee), Dodd (ankle) and Frost (wrist).",
        "There were two reasons, she said. One was money; the other was time.",
        "The board has two options: to mend the bridge and the road or to replace them.",
        # there may be more of them
        "She leaves three daughters, Anna and Beth of Lund, and Cora of Oslo.",
        "Of the three brothers, Karl and Emil, the elder ones, also rowed.",
        "The three officers, Tom Ness and Jill Park among them, were put on leave.",
        "The three villages of Holm and Arden have been hit.",
        "There were three reasons, she said. One was money; the other two were time and rent.",
        "There were three of them on deck. One was asleep; the other was at the wheel.",
        # one name with an “and” inside
        "The two countries, Serbia, Bosnia and Herzegovina, signed it.",
        "The two winners are Malta, Trinidad and Tobago.",
        "The three – Donald Hill, Carly Rina and David Magel – do not all agree.",
        "The four – Donald Hill, Carly Rina and David Magel among them – do not all agree.",
        "Of those asked, three answered: Bernie Hill, Jeff Weaver and Joel Benson.",
        "He ran for two hours: Bernie Hill, Jeff Weaver and Joel Benson watched him.",
        "The firm has four offices, in Lund, Ystad and Arvika.",
        "The firm has two offices, in Lund, Sweden and Oslo.",
        "Of three letters the first went to Hill, the second to Roe and the third to Dean.",
        "Of five letters the first went to Hill, the second to Roe and the fourth to Dean.",
        "She won the first, the second and the fourth of the songs.",
        "The first was Hall, the second Bern, and the fourth and last Kay. The third had stayed at home.",
        "Ann Hall, Bob Roe and Cal Dean were the three who spoke.",
        "He named three: Ann Hall, Bob Roe and Cal Dean.",
        "He named two: Ann Hall, Bob Roe and Cal Dean had been named before.",
        "Ann Hall, Bob Roe and Cal Dean, two Danes and a Swede, started the firm.",
        "Ann Hall, Bob Roe and Cal Dean, two Danes, a Swede and some more, started the firm.",
        "The four winners, Ann Hall and Bob Roe, were joined by Cal Dean and Dee Marsh.",
        "Four people were named in May, Ann Hall and Bob Roe said.",
        "There were three causes, he said: rain, wind and neglect.",
        "He sold two boats, rope, oil and salt.",
        "She plays three instruments – the flute, the harp and the organ.",
        "There were three at the table: Ann Hall, Bob Roe and Cal Dean.",
        "Ann Hall, Bob Roe and Cal Dean are the three in question.",
        "Ann Hall, Bob Roe and Cal Dean, two of them old, were there.",
        "Ann Hall, Bob Roe and Cal Dean – five in all with the twins – were asked.",
        "The meeting had four guests, who were brought by Ann Hall, Bob Roe and Cal Dean.",
        "The three who were heard are Ann Hall, Bob Roe and Cal Dean.",
        "Four have signed it, Ann Hall, Bob Roe and Cal Dean said.",
        "Four have signed it, Ann Hall and Bob Roe.",
        "Roe, Dean and Marsh, two of them doctors, rowed to Lisle.",
        "Jon, Karl, Max and Emil Ekker, two pairs of twins, won the prize.",
        "Fifty-seven people were hurt: forty-two women, eight men and seven children.",
        "Twenty-four towns were hit: Holm, Lisle and Arden.",
    ],
)
def test_a_list_that_may_have_as_many_is_left_alone(text: str) -> None:
    assert not _wrong(text)


@pytest.mark.parametrize(
    "piece",
    [
        "two people, a man in a red coat, ",
        'three novels, "Salt", ',
        "Both men, Ann Hall, Bob Roe and ",
        "two sons, Mark; ",
        "of the two countries, Kenya, ",
    ],
)
def test_floods_of_lists_are_read_in_time(piece: str) -> None:
    flood = piece * (100_000 // len(piece))
    started = time.process_time()
    doc = Document(Article(flood, language="en"))
    _ = doc.counted_lists, doc.parties
    assert time.process_time() - started < 2


def test_points_that_stand_before_their_number_are_no_list() -> None:
    assert not _wrong("First, it rained. Second, it was dark. In the end there were three reasons to stay.")


@pytest.mark.parametrize(
    "text",
    [
        "The four finalists are Ann Ash, Bob Bell and the Cole twins.",
        "The trilateral talks between France and Germany, with Poland listening in, ended.",
    ],
)
def test_an_entry_may_be_two_and_a_party_may_follow(text: str) -> None:
    assert not _wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "The base was shelled, and three GRS guards, Glen Doherty and Tyrone Woods, were hurt.",
        "Ann Roe married in 1940 and had three daughters, Beth and Carol, both of Lund.",
        "They had three children, whom they named Fred and Mary, after their parents.",
        "The zoo has four cubs, called Anna, Bela and Cora, which see well.",
        "The song won four prizes - best rock song, best short film and best vocal piece by a duo.",
        "The film won three awards - for best music and best sound.",
        "Given the choice of five options -- content, sad, bored or scared -- most are scared.",
        "She named three priorities – space and habit.",
        "He wrote four novels: “Ebb”, “Slack Water” and “The Net Loft”. The last of them won a prize.",
        "The paint comes in four colours - red, blue and green.",
        "Fame lasts for one of four reasons: money, love, or luck.",
        "Such tales spread for three reasons: envy or wonder.",
        "In the hall, party leader Ann Hall and Speaker Bob Roe, all three Democrats, said no.",
    ],
)
def test_a_list_behind_a_dash_or_with_its_names_given_is_counted(text: str) -> None:
    assert _wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "He has three dogs - big, friendly and loud.",
        "She paid for four years - two for her first degree and two for the next.",
        "He gave three speeches - best known and best loved of all.",
        "Ann Hall, her lawyer Bob Roe and Tim Moore, all three Democrats, voted no.",
        "Governor Cal Lind, Ann Hall and Bob Roe, all three Democrats, voted no.",
        "They had twins and two daughters, named Ann and Beth.",
        "The school has three wings - arts and crafts, science and sport.",
        "He has three sons, Ann's two and Bob, both of Lund.",
        "It has three functions - it warms, cools and dries.",
        "Three options - a fine, a ban, a term in jail or both - are open.",
        "They sell four kinds of ice - vanilla, lemon and two of chocolate.",
    ],
)
def test_what_a_dash_tells_of_the_things_themselves_is_no_list(text: str) -> None:
    assert not _wrong(text)


def test_a_flood_of_dashes_is_read_in_time() -> None:
    text = "four prizes - best rock song, " * 7000
    start = time.process_time()
    assert not _wrong(text)
    assert time.process_time() - start < 2
