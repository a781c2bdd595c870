"""Two in one office of a text that tells of one body alone, and texts that tell of two."""

import pytest

import srcaudit
from srcaudit.model.finding import Severity


def _found(text: str) -> list[str]:
    report = srcaudit.audit(srcaudit.Article(text, language="en"))
    return [found.quote for found in report.findings if found.code == "IC312" and found.severity >= Severity.WARNING]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Penrith Kilns fired its last brick on Friday, after 90 years. Chief executive Ada Brandauer blamed the "
            "price of gas. The yard employs 60 people at Coldbeck. Nobody will be kept on. Chief executive Jan Holt "
            "said the land would be sold.",
            "Chief executive Jan Holt",
        ),
        (
            "Thieves took a bell from the museum on Monday night. Finance director Ada Brandauer put its price at "
            "£4,000. The door was not forced, and the dog slept. Two vans were seen in Lowgate. “It weighs more than "
            "I do,” finance director Jan Holt said.",
            "finance director Jan Holt",
        ),
        (
            "The orchestra will play in the car park until May. Managing director Ada Brandauer has bought 80 "
            "umbrellas. The roof let in rain on three nights in a row. A cellist caught cold. Tickets keep their "
            "price, managing director Jan Holt said.",
            "managing director Jan Holt",
        ),
    ],
)
def test_two_of_the_one_body_are_reported(text: str, quote: str) -> None:
    assert _found(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Alder Foods is to buy its neighbour Birch Mills for £40m. Chief executive Ada Brandauer called it a good "
        "day. No plant will close, and no name will go. Birch Mills makes flour for half the county. Its ovens are "
        "new. Chief executive Jan Holt said that the staff had been told.",
        "The storm took two roofs on Sunday. At Westmoor school head teacher Ada Brandauer swept up the slates. Forty "
        "children went home. Things were no better on the far side of the hill, where Easter Dyke school lost its "
        "chimney. Head teacher Jan Holt had warned of it in June.",
        "The bakers walked out at dawn. In Cork the ovens stayed cold, and finance director Ada Brandauer made the "
        "tea. Nobody shouted. In Lyon it was louder. Eggs were thrown. Finance director Jan Holt kept the shutters "
        "down.",
        "The ferry lay at the pier with its bow open. Chief steward Ada Brandauer had counted everyone twice. The "
        "other ship stood off in the fog. It had no lights. Chief steward Jan Holt rang a bell all night.",
        "The choir has sung here since the war. Musical director Ada Brandauer found the old tape in a shoe box. It is "
        "full of coughs. On it a tenor laughs. Musical director Jan Holt, who ran the choir then, counts them in.",
        "Managing director Ada Brandauer opened the fair with a bell. It rained. Stalls from three mills stood in the "
        "mud, and each mill had sent its best cloth. Managing director Jan Holt bought a scarf from a rival.",
        "The union and the firm met for nine hours. General secretary Ada Brandauer brought sandwiches. The firm "
        "brought none. Towards midnight the drivers' union came in too. General secretary Jan Holt had heard that "
        "there was food.",
        "Head teacher Ada Brandauer shut the school at noon. Snow lay on the steps. Buses came early. Down the road at "
        "St Ann's nobody had been told. Head teacher Jan Holt was clearing the path alone.",
        "Sheriffs hunted the bear for a week. Sheriff Ada Brandauer set a trap of honey. The bear ate it. It crossed "
        "the county line on Tuesday. Sheriff Jan Holt had a bigger trap.",
        "The mill had two owners in its day. Managing director Ada Brandauer keeps the books of both. One is in Dutch. "
        "Its last page is of 1911. Managing director Jan Holt signed it with a cross.",
    ],
)
def test_two_of_two_bodies_are_not(text: str) -> None:
    assert not _found(text)
