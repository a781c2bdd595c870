"""Figures that are told again by what they are called: "a $2,500 fine … the $2,600 fine"."""

import pytest

from srcaudit import Article, Document


def _differing(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[one.first.span], doc[one.second.span]) for one in doc.known_figures if not one.fits]


@pytest.mark.parametrize(
    ("first", "second", "figure"),
    [
        ("He paid a $2,500 fine to the port.", "It rained. The $2,600 fine has been talked about.", "$2,600"),
        ("Oslo agreed to pay a $1.5m (£799,000) fine.", "The value of the fine was put at $1.2m.", "$1.2m"),
        ("Lund has signed a $40bn (£21bn) deal.", "The deal, worth $20bn, was told by a paper.", "$20bn"),
        ("The owner holds a 40% stake in the venture.", "The 45% stake is worth a lot.", "45%"),
        ("Smoke killed 14 people in Lund.", "The death toll stood at 17.", "17"),
        ("Smoke killed 14 people in Lund.", "The 17 deaths shocked the town.", "17"),
        ("A fire claimed 14 lives in Lund.", "The deaths of 17 people shocked the town.", "17"),
        ("The mill will create 255,000 jobs.", "Not all of the 355,000 new jobs are good.", "355,000"),
        ("The choir raised $5.7 million for a hall.", "In all, $5.1 m was raised.", "$5.1 m"),
        ("She was sentenced to 12 years in prison.", "Her lawyers will appeal the 17-year sentence.", "17"),
        ("Police arrested 34 people.", "The 39 arrests came at night.", "39"),
        ("The council gave the hall a $3 million grant.", "The $5m grant was signed.", "$5m"),
        ("The crew dug a 12-mile tunnel.", "The 17-mile tunnel opened the coast.", "17-mile"),
        ("The raid injured 25 people.", "The 29 injured are in Hull.", "29"),
        ("Thieves stole $2.4m from a bank.", "The $2.9m stolen was never found.", "$2.9m"),
        ("The bank lent the mill £450,000.", "The £480,000 loan is due.", "£480,000"),
        ("The choir raised nearly $73 million.", "The nearly $53 million raised will pay for it.", "$53 million"),
        ("More than 1,600 letters were lost.", "The more than 1,200 letters were never found.", "1,200"),
        ("Alder agreed to buy Birch for $4.2 billion.", "Few foresaw the $4.7 billion acquisition.", "$4.7 billion"),
        ("The port must pay £14m to the anglers.", "The fine of £41m is a record.", "£41m"),
        ("The jury awarded Ada Lind $6.5 million.", "The mill will fight the $5.6 million award.", "$5.6 million"),
        ("The mill lost $24 million.", "The $29 million loss is its first.", "$29 million"),
        ("Work on the hall will cost €92 million.", "The mayor called the €29 million hall overdue.", "€29 million"),
        ("Turnout was 57 percent.", "The 75 percent turnout was the lowest since 1989.", "75 percent"),
        ("Unemployment fell to 6.3 percent.", "The 6.8 percent jobless rate cheered him.", "6.8 percent"),
        ("The road, 38 kilometres long, leads to Hull.", "The 83-kilometre road is new.", "83-kilometre"),
        ("Ada walked the 870 miles to Hull.", "After her 780-mile walk she slept.", "780-mile"),
        ("The tug held 5,400 tonnes of oil.", "Crews hope to pump out the 4,500 tonnes of oil.", "4,500 tonnes"),
        ("Jan was jailed for 14 years.", "His 16-year term begins in May.", "16"),
        ("Jan was jailed for eight years.", "The clerk said the six-year term was harsh.", "six"),
        ("The mill made a profit of $14 million.", "The $41 million profit beat all forecasts.", "$41 million"),
        ("The mill will create 600 jobs, Ada Lind said.", "Lind said the 900 new jobs are safe.", "900"),
        ("The port was fined $25 million.", "Its head said it would fight the $35 million fine.", "$35 million"),
        ("A crash in Hull killed 34 people.", "He looks into the crash, in which 43 people died.", "43"),
        ("A fire killed 27 workers.", "The blaze killed 24 people, the mayor said.", "24"),
        (
            "Twenty-two people were hurt when a tram left the rails.",
            "The accident, which left 27 people hurt, is odd.",
            "27",
        ),
        ("Gunmen killed 16 people in Hull.", "Nobody has told why of the attack that left 19 dead.", "19"),
        ("A slide killed 41 people.", "The 47 victims will be buried in May.", "47"),
        ("The salad has sickened 86 people.", "Most of the 68 people infected had it for lunch.", "68"),
        ("Alder flies 45 jets.", "The 54 planes are grey.", "54"),
        ("The hall closed 132 stores.", "Staff at the 123 shops wept on Monday.", "123"),
        ("The storm left 1.2 million households in the dark.", "Half of the 2.1 million homes are lit.", "2.1 million"),
        (
            "The flood drove 9,200 people out in Hull.",
            "The 9,700 villagers sleeping in Hull share fewer than 300 beds.",
            "9,700",
        ),
        (
            "A march was banned. Police made 76 arrests.",
            "Of the 67 people arrested after the march, five had paint.",
            "67",
        ),
        ("The two mills had a gap of 1.2 cents.", "Few mind the gap of 2.1 cents; 2.1 percent do.", "2.1 cents"),
        ("Net profit came to $7.2 million.", "Net profit of $7.9 million was its best.", "$7.9 million"),
        ("The storm cut off 4,300 homes.", "By May light was back in most of the 3,400 homes cut off.", "3,400"),
        ("The mill lost $2.4 billion in May.", "The $2.4 million loss was its first.", "$2.4 million"),
        (
            "Work is to cost 1.8 billion pounds.",
            "Few doubt that the 1.8 million pound tunnel will open.",
            "1.8 million pound",
        ),
        ("Alder raised $350 million.", "Most of the $350 billion will go to a mill.", "$350 billion"),
        ("The site suspended 125,000 accounts.", "Still, the 152,000 suspensions shook the mill.", "152,000"),
        ("The port lost roughly 54,000 pages.", "The roughly 84,000 pages of the port are gone.", "84,000"),
        ("Lund has signed a $40bn deal.", "The deal, worth $20bn, was first reported last month.", "$20bn"),
        ("The port sought a $900m loan.", "The loan, worth $700m, was announced two weeks ago.", "$700m"),
        ("The choir set out to raise £21,000.", "By May it was halfway to its goal of £12,000.", "£12,000"),
        ("The port hoped to raise £260,000.", "Of the £620,000 target, £90,000 has come in.", "£620,000"),
        ("Thieves took 48 vases from the hall.", "The 84 stolen vases were insured.", "84"),
        ("Police arrested 43 men.", "A judge let the 34 detained men go.", "34"),
        ("Armed men seized 41 guards in a prison.", "The 47 guards who were seized in the prison were fed.", "47"),
        ("Some schools teach in Norn. There are 64 such schools.", "The 46 schools that teach in Norn are old.", "46"),
        ("The choir hoped to raise £3,000 with a swim.", "Ann Moss said it had beaten its £2,500 target.", "£2,500"),
        (
            "Jan Holt had hoped to raise £2,000.",
            "It would be more than three times Mr Holt's target of £1,500.",
            "£1,500",
        ),
        (
            "A pumpkin in Hull weighs 412 kilos.",
            "It took a crane to lift the 421-kilo pumpkin onto a cart.",
            "421-kilo",
        ),
        ("Each porter carries 35 kilos of tents.", "A club wants their 45-kilo loads made lighter.", "45-kilo"),
        ("The bridge is 180 metres long.", "The 190-metre span swayed on Monday.", "190-metre"),
        (
            "The fire has burned 14,200 acres.",
            "Rain will help to put out the 12,400-acre blaze in Hull.",
            "12,400-acre",
        ),
        ("The family pressed 640 tonnes of olives.", "The 460-tonne harvest kept them at home.", "460-tonne"),
        ("Alder has bought 34 percent of Birch.", "The 43 percent stake makes it a giant.", "43 percent"),
        (
            "Alder offered $6.2 billion for Birch.",
            "Two funds said they would back the $2.6 billion approach.",
            "$2.6 billion",
        ),
        ("A slide killed 23 people.", "The mayor met the mothers of the 28 dead on Monday and wept.", "28"),
        ("The mill is to cut 1,750 jobs.", "Unions met over the 1,570 redundancies.", "1,570"),
        ("The two mills had a gap of 1.2 cents.", "It would close the gap of 2.1 cents in two steps.", "2.1 cents"),
        ("They shared four dinners in Hull.", "She feels that the seven dinners were “better than” his.", "seven"),
    ],
)
def test_a_figure_told_again_with_another_value_is_compared_by_its_label(first: str, second: str, figure: str) -> None:
    assert [there for _, there in _differing(f"{first}\n\n{second}")] == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed 14 people in Lund in May.\n\nA year later the deaths of 17 people in Oslo shook the north.",
        "The port paid a $2,500 fine.\n\nThe mill, which was fined too, is fighting the $2,900 fine.",
        "The council gave the hall a $3 million grant.\n\nThe $5m grant to the museum was signed.",
        "The council gave the hall a $3 million grant.\n\nThe $5m state grant that the museum got is larger.",
        "The storm killed 14 people on the coast.\n\nInland, the death toll was 17.",
        "The storm killed 14 people.\n\nThree more died in hospital. The 17 deaths are the most for long.",
        "The quake of 1990 killed 14 people.\n\nThe death toll is 17, the mayor said.",
        "Alder made a $10bn bid.\n\nBirch topped it. The $12bn bid won.",
        "A gunman killed 12 people in the school. He then shot himself.\n\nThe 13 deaths shook the town.",
        "The club sold Jan in a $40 million deal.\n\nThe $50 million deal for Ada is next.",
        "The budget is $4 million.\n\nThe $5 million budget the mayor wanted was voted down.",
        "Hull got a $3 million grant and Lund a $4 million grant.\n\nThe $5 million grant was signed.",
        "The site suspended 120,000 accounts.\n\nThe 210,000 suspensions shook the mill.",
        "The site served 125,000 accounts.\n\nThe 152,000 suspensions shook the mill.",
        "The port lost roughly 54,000 pages.\n\nThe roughly 84,000 pages of letters that it kept are dry.",
        "The port lost roughly 54,000 pages.\n\nThe roughly 84,000 pages in the port are dry.",
        "The port lost roughly 54,000 pages.\n\nThe roughly 57,000 pages are gone.",
        "The port lost roughly 54,000 pages.\n\nLast year the roughly 84,000 pages were dry.",
        "The port lost roughly 54,000 pages of 84,000.\n\nThe roughly 84,000 pages are old.",
        "More than 1,600 letters were lost.\n\nNobody has read more than 1,200 letters.",
        "Lund has signed a $40bn deal.\n\nThe deal, worth $20bn last month, is large.",
        "Lund has signed a $40bn deal.\n\nThe $30bn deal announced last year was its first.",
        "The choir hoped to raise £2,100.\n\nIn all, £2,900 was raised.",
        "The choir hoped to raise £2,100.\n\nThe £1,200 raised will pay for a roof.",
        "The choir set out to raise £21,000.\n\nIts new goal of £31,000 is within reach.",
        "The choir set out to raise £21,000.\n\nIt is halfway to the goal of £24,000 for the organ.",
        "Thieves took 48 vases from the hall.\n\nThe 84 Greek vases are still there.",
        "Thieves took 48 vases from the hall.\n\nThe 52 stolen vases are from two halls.",
        "Armed men seized 41 guards in a prison.\n\nThe 47 guards who were outside the prison were fed.",
        "Armed men seized 41 guards in a prison.\n\nThe 47 guards who were not seized in the prison ate.",
        "Armed men seized 41 guards in a prison and six in a yard.\n\nThe 47 guards who were seized in the prison ate.",
        "Some schools teach in Norn. There are 64 such schools.\n\nThe 46 schools that teach only in Norn are old.",
        "Police arrested 43 men.\n\nThe 34 married men were freed.",
        "She made a $100,000 donation and a $158,000 donation.\n\nThe $188,000 donation was late.",
        "Alder agreed to buy Birch for $4.2 billion.\n\nThe $4.7 billion acquisition of Lind made it the largest.",
        "Alder bought Birch for $4.2 billion.\n\nOak's $4.7 billion acquisition was larger.",
        "Turnout was 57 percent.\n\nThe 51 percent turnout four years ago was a shock.",
        "Unemployment fell to 6.3 percent in the north.\n\nThere the 6.8 percent jobless rate was old.",
        "The mill made a profit of $14 million.\n\nThe $12 million profit then was no joy.",
        "Ada walked 870 miles last year.\n\nHer 810-mile walk this spring led inland.",
        "The port must pay $14 million.\n\nThe $11 million offer was turned down.",
        "The mine, 38 kilometres from the port, is old.\n\nThe 83-kilometre road to the border is shut.",
        "The film cost $62 million.\n\nThe $68 million opening was a joy.",
        "Tickets cost £95.\n\nThe £35 ticket price for children is old.",
        "The council spent $4.8 million.\n\nThe $4.3 million budget the mayor wanted was voted down.",
        "The price of the mill is $83 million.\n\nThe price beats the $38 million price of the quarry.",
        "A crash in Hull killed 34 people.\n\nIn 2019 a crash killed 43 people.",
        "A fire killed 27 workers.\n\nAnother mill burned in May. The blaze killed 24 people.",
        "Gunmen killed 16 people in a bar.\n\nOn Friday a bomb went off. The attack killed 19 people.",
        "The first blast killed 14 people.\n\nThen came the second. The second blast killed 17 people.",
        "Smoke killed 14 people.\n\nThree more died in hospital. The fire killed 17 people.",
        "The crash killed 14 passengers.\n\nThe accident killed 16 people in all.",
        "The storm killed 34 people.\n\nIn Cuba the storm killed 43 people.",
        "The crash killed 34 children.\n\nThe crash killed 43 people.",
        "An avalanche killed 14 people.\n\nOne in March was worse. That avalanche killed 17 people.",
        "Police arrested 34 people.\n\nBy Sunday the 39 people arrested were free.",
        "The school has 640 pupils.\n\nThe college is near. The 460 students there are old.",
        "Alder flies 45 jets.\n\nIn Hull the 54 planes of the army are grey.",
        "Abroad the mill had a deficit of $1.9 million.\n\nAt home it had a deficit of $1.6 million.",
        "Net profit came to $7.2 million.\n\nNet profit of $7.9 million was told for last year.",
        "The flood drove 9,200 people out.\n\nMore than the 9,700 villagers of Kelso came.",
        "The mill lost $2.4 billion in May.\n\nThe $2.4 million loss of the quarry was small.",
        "Work is to cost $2 billion.\n\nThe mayor gave it the $2 million left to him.",
        "The choir hoped to raise £3,000.\n\nOver the road St Olave beat its £2,500 target.",
        "The choir hoped to raise £3,000.\n\nKelso beat its £2,500 target.",
        "The choir hoped to raise £3,000.\n\nIt has beaten last year's £2,500 target.",
        "The choir hoped to raise £3,000.\n\nPaul Marten's target of £2,500 was met in May.",
        "A pumpkin in Hull weighs 412 kilos.\n\nThe 421-kilo pumpkin of 2019 was eaten.",
        "Each porter carries 35 kilos of tents.\n\nTheir 52-kilo children go to school.",
        "The bridge is 180 metres long.\n\nThe 190-metre tower by it is new.",
        "The fire has burned 14,200 acres.\n\nThe earlier 12,400-acre blaze was put out.",
        "Alder has bought 34 percent of Birch.\n\nThe 51 percent stake that Oak sold is larger.",
        "The town paid nearly $2 million in a deal.\n\nThe $1.9 million deal was signed.",
    ],
)
def test_another_thing_time_or_owner_is_not_taken_for_the_same(text: str) -> None:
    assert not _differing(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He paid a $2,530 fine to the port.", "It rained. The $2,530 fine has been talked about."),
        ("Smoke killed 142 people in Lund.", "The 142 deaths shocked the town."),
    ],
)
def test_a_figure_told_again_as_it_was_counts_as_compared(first: str, second: str) -> None:
    known = Document(Article(f"{first}\n\n{second}", language="en")).known_figures
    assert [one.fits for one in known] == [True]


def test_a_flood_of_labels_is_read_in_time() -> None:
    doc = Document(Article("the total value of the fine of " * 3000 + "the $5 fine " * 3000, language="en"))
    assert isinstance(doc.known_figures, tuple)
