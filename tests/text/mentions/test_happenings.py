"""Events read by their kind, with their days."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.happenings import SameHappening, same_happenings


def _clashes(text: str) -> list[SameHappening]:
    return [pair for pair in same_happenings(Document(Article(text))) if not pair.fits]


@pytest.mark.parametrize(
    "text",
    [
        "The dam burst on May 3. The valley has had no trains since the dam burst on May 4.",
        "He was sacked on 3 May at noon. His sacking on 5 May came as a shock.",
        "The club was founded in 1921 by a baker. Since its foundation in 1912 it has had no debts.",
        "The robbery took place on Feb. 3, 2031. Nobody slept. The Feb. 10, 2031, robbery was told of for years.",
        "The baker Anna Lind was stabbed on May 3. He denies murdering Anna Lind in her shop on the night of May 8.",
        "The ferry hit the pier on May 3. The boat was empty when she struck the pier on May 7, the owner said.",
        "They signed the accord on May 3. Under the deal of May 9, nobody pays.",
        "The pact was signed in 1994. Nobody kept it. Under the pact, signed in 1996, the forts were to go.",
        "The club was founded in 1921 by a baker. It has no debts.\n\nFounded in 1912, the club plays in red.",
        "Lind Foods was founded in 1921. Founded in 1912, Lind Foods has nine shops.",
        "The tram, which opened in 1955, has nine stops. Nobody rides it. The tram was opened in 1965 by the queen.",
        "The two towns signed the border pact in May 1975. Signed in June 1975, the border pact is kept.",
        "Mr Brandauer resigned on 6 May. Nobody wept. Brandauer, who resigned on 16 May, writes.",
    ],
)
def test_one_event_on_two_days_is_told(text: str) -> None:
    assert len(_clashes(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The dam burst on May 3. The valley has had no trains since the dam burst on May 3.",
        "The dam burst on May 3. A second dam burst on May 4.",
        "The pact was signed in 1994. The contract, signed in 2010, was worth nine cows.",
        "The law, adopted in 2016, bans plastic. The law on water, adopted in 2018, does not.",
        "Built in 1985, the museum shop is small. Built in 1990, the museum hall is large.",
        "The tolls, imposed in 2014, hurt trade. The tolls imposed in 2022 went further.",
        "The toll takes effect on 1 May for cars. For carts, the toll takes effect on 1 June.",
        "The ban took effect on 1 May. Parts of the ban took effect on 1 June.",
        "Founded in 1978, its rival has nine shops. The club was founded in 1987. The rival was bought.",
        "The May 3 crash cost a life. The May 9 crash cost none.",
        "Lind was arrested on 3 May at noon. His arrest on 5 May came as a shock.",
        "Lind was arrested on 3 May. The arrest of Holm on 5 May came as a shock.",
        "The school was to be closed on 3 May, and would be sold. It closed on 5 June.",
        "“The dam burst on May 3,” she said. The dam burst on May 4.",
        "The pier has been closed since 3 May. The pier closed on 2 May at night.",
        "The club was founded in 1921. It was refounded on 3 May.",
    ],
)
def test_two_events_or_one_day_are_left_alone(text: str) -> None:
    assert not _clashes(text)


def test_many_days_are_a_chronicle() -> None:
    text = " ".join(f"The gate was closed on May {day % 28 + 1}, {1900 + day}." for day in range(80))
    assert not same_happenings(Document(Article(text)))


def test_what_has_many_of_a_kind_is_told_again_near_by_only() -> None:
    text = "Since its founding in 1998 the fund has paid for schools.{} The band was founded in 1966."
    assert _clashes(text.format(""))
    assert not _clashes(text.format(" Nobody knew of that." * 20))
