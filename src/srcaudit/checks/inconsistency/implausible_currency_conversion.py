"""A sum in two currencies at a rate that never was.

## What it does
Divides sums that are told in a second currency, "£5 million ($6.4 million)", and compares the rate with the lowest and
the highest since 2000, and with that of the article's other sums in the same two currencies.

## Why it matters
A slip by a factor of ten or a hundred, or a sum that was changed on one side only, is quoted in the currency of whoever
quotes it.

## How it decides
Both sums stand together, one in brackets or joined by "or", outside quotations, in two of some forty currencies. The
rate must lie outside the band of a quarter of a century by more than `share`, so that rounding and older articles
pass. For money that fell and did not rise again the band is that of the years since, if the article and every year it
names are of them. Bare “francs”, “pounds” and “lira” are not read where the article tells of a country with francs of
its own; two sums in “shillings”, “dinars” or “rupees” are not held against each other where it tells of two that have
them.

For eight currencies the band of an article of a known day is that of its year, the year before and the years it names,
unless the sentence tells of another time.

Two sums of one article in the same two currencies must be at one rate: an article converts at that of its day. Rounded
as they are, one rate must be more than an eighth the other. Of three and more the one that is alone is named, of two
the later. Sentences that tell of other years, of another time or of a rate are left out, and articles in which money
loses or gains worth.

## Limits
Without the article's day a rate that was right in another year is found only beside another sum: whether a pound was
$1.25 or $1.60 is then left to the desk. Sums in money of before 2000, of other currencies, and in the prices of another
year are not judged.
Measured on 2,553 texts of newsrooms and other sites: 330 pairs, six reported, all rightly: a company's value at 2.4
dollars a pound, three sums that lack their "million" on one side, and one sum in three currencies, at other rates than
the rest.
"""

from decimal import Decimal

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Related, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.conversions import Exchange

_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}


class Options(authoring.Options):
    """How far outside the band a rate must lie."""

    share: float = Field(0.1, ge=0, le=1, description="share of the band's end; room for sums rounded to two digits")


@check(
    "IC335",
    "implausible-currency-conversion",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” and {here}: a rate of {rate}, and it {told}{fits}",
    options=Options,
    bad=(
        Example("The bridge cost [[£5 million]] ($64 million)."),
        Example("The dam cost [[Rs 4 lakh]] ($48,000)."),
        Example("The yard will pay [[13 billion won]] ($94 million)."),
        Example("The fine is 200,000 yuan ([[$24,000]]; £127,000)."),
        Example("He paid [[$300]], or 3,000 yen, for the lamp."),
        Example("The roof cost €6m (£4.1m). The tower came to [[€25m]] (£24.1m)."),
    ),
    good=(
        Example("Rwanda will pay 3 billion francs ($2.2 million) for the bridge.", why="its own francs"),
        Example(
            "A seat is 30,000 shillings ($8) in Uganda. It is 1,000 shillings ($8) in Kenya.", why="each has its own"
        ),
        Example("The bridge cost £5 million ($6.4 million).", why="a rate that was"),
        Example("The dam cost ₹84 crore ($10 million).", why="a crore is ten million"),
        Example("It will pay 70 euro cents (£0.48; $0.98).", why="cents"),
        Example("The bridge cost £5 million and the tunnel $64 million.", why="two things"),
        Example("The lamp cost 20 euros ($20).", why="there was such a year"),
        Example("The roof cost €6m (£4.1m). The tower came to €25m (£17.2m).", why="one rate, rounded"),
        Example("The roof cost €6m (£4.1m) in 2003. The tower is to cost €25m (£21.5m).", why="the rate of 2003"),
    ),
)
def implausible_currency_conversion(context: Context[Options]) -> Found:
    """Sums in two currencies at a rate outside every year's."""
    context.need("exchange", "conversions")
    found = context.doc.exchanges
    share = context.options.share
    for one in found:
        low, high = one.low * (1 - share), one.high * (1 + share)
        if not low <= one.rate <= high:
            band = f"{one.low:.3g} and {one.high:.3g}"
            evidence = _conflict(context, one, band, "exchange")
            yield _finding(context, one, evidence, (), told=f"lay between {band}", fits=_fits(one.rate, low, high))
        elif one.unlike is not None:
            other = one.unlike
            rate = other.rate if other.first.unit == one.first.unit else 1 / other.rate
            there = f"{context.doc[other.first.span]}” and “{context.doc[other.second.span]}"
            against = (context.against(other.first.span, "at another rate"),)
            evidence = _conflict(context, one, there)
            yield _finding(context, one, evidence, against, told=f"is {_plain(rate)} between “{there}”", fits="")
    yield context.measure("compared", len(found), "comparisons")


def _conflict(context: Context[Options], one: Exchange, there: str, source: str | None = None) -> Conflict:
    return Conflict(subject="exchange rate", here=context.doc[one.second.span], there=there, source=source)


def _finding(
    context: Context[Options], one: Exchange, evidence: Conflict, others: tuple[Related, ...], *, told: str, fits: str
) -> Finding:
    related = [context.against(one.second.span, "in the other currency"), *others]
    return context.finding(one.first.span, evidence, related=related, rate=_plain(one.rate), told=told, fits=fits)


def _fits(rate: float, low: float, high: float) -> str:
    """What would settle a rate that is off by a whole "million" or the like; else nothing."""
    for word, times in _SCALES.items():
        if low <= rate / times <= high or low <= rate * times <= high:
            return f"; a “{word}” more or less on one side would make it fit"
    return ""


def _plain(value: float) -> str:
    """A rate to three digits, without an exponent."""
    if value >= 100:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{Decimal(f'{value:.3g}'):f}"
