"""Ages that an honest text tells of somebody else than the person named, and those that can be told of nobody else."""

import pytest

from srcaudit import Article, Config, audit


def _found(text: str) -> int:
    article = Article(text, published="2026-03-12", language="en")
    return len(audit(article, config=Config(select=["IC325"])).findings)


@pytest.mark.parametrize(
    "text",
    [
        "Camille Sorel won. The 20-year-old put out the holder, Emi Hagiwara, who served badly. Hagiwara, 31, wept.",
        "A 20-year-old shot his neighbour, Emi Hagiwara, on Monday. Hagiwara, 31, wept.",
        "A 20-year-old man killed a grandmother, Emi Hagiwara, at home. Hagiwara, 31, wept.",
        "Mayor Alain Tessier, 45, spoke first. Nobody clapped. The deputy mayor, 54, spoke next.",
        "Alain Tessier, 45, a driver, spoke first. Nobody clapped. The lorry driver, 54, spoke next.",
        "Alain Tessier, 45, the manager, spoke first. The assistant manager, 54, was away.",
        "Mona Kelder, 54, the head of the school, has left. The deputy head, 45, stays.",
        "Alain Tessier, 45, runs the club. He lost to the 54-year-old in March.",
        "Mona Kelder, 24, beat Ines Brook. Kelder beat the 34-year-old in an hour.",
        "Mona Kelder, 24, found a bottle of gin. Kelder gave the 34-year-old to a museum.",
        "Mona Kelder, 24, was hit by a van. The driver stayed. Police took the 34-year-old to Holm.",
        "Mona Kelder, 24, owns a tortoise. Vets looked at the 54-year-old for an hour.",
        "Mona Kelder, 24, and her sister Pia came to the pier. Reporters asked the 34-year-old for a word.",
        "Coach Ole Brandt has dropped Mona Kelder, 24, for a boy. Brandt said the 14-year-old would play on Saturday.",
        "A 44-year-old woman was found dead. Ole Brandt, 54, was held. Friends had warned the 44-year-old about him.",
        "Judge Ole Brandt fell ill in May. Ines Brook, 44, took over. Colleagues wished the 64-year-old well.",
        "Mona Kelder, 24, won. Then came Mayor Ole Brandt. The crowd sang for the 34-year-old, who wept.",
    ],
)
def test_an_age_of_somebody_else_is_nobodys_slip(text: str) -> None:
    assert not _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mona Kelder, 24, won at Aldmouth. The mayor, Ole Brandt, came late. He spoke. Doctors looked at the"
        " 34-year-old on the pier.",
        "Mona Kelder, 24, won the race at Aldmouth. Next year the town will see the 34-year-old again.",
        "Odile Moreau won at Bellac, a year after she broke her leg. The Belgian attacked on a hill. She is 29 and"
        " bakes. Crowds lined the route for the 39-year-old.",
        "Mayor Alain Tessier, 45, spoke first. Nobody clapped. The mayor, 54, spoke again.",
        "Mayor Alain Tessier, 45, spoke first. Nobody clapped. The popular mayor, 54, spoke again.",
    ],
)
def test_an_age_that_can_be_told_of_nobody_else_is_the_persons(text: str) -> None:
    assert _found(text) == 1
