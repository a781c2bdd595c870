"""A measure in two units that are not the same.

## What it does
Converts measures that are told in a second unit: "10 km (6 miles)", "a 20-foot wall (6 m)", "90 F, or 32 C".

## Why it matters
One half of the readers reads the one, one half the other. A slip in a distance, a dose or a temperature is copied by
whoever uses only one of them.

## How it decides
Length, area, mass, volume, speed and temperature, in units of two systems that stand in brackets behind each other or
are joined by "or", a dash or a stroke. The pair is right when either number, converted, comes to the other as that is
written: to half of its last digit, and for numbers that end in 0 or 5 to 6 percent, since "60 miles (100 km)" is how
people round. A ton may be short, long or metric, a gallon or a pint American or imperial; degrees may be a temperature
or a difference. Measures in quotations are left out.

A figure for one span of time beside the same for another is converted, too ("300 litres an hour, or 7,200 litres a
day"), as a warning: a day may be one of work and has 4 to 24 hours, a week five to seven days, a year of wages up to 14
months. Where the second may be the price for a longer time ("$10 a month, or $90 a year") it can only be too much.

## Limits
Pairs of one system (feet and yards) are not compared, nor are measures that stand further apart. A slip of less than
the rounding allows is not seen: 5 km for 3 miles and for 3.3 miles look alike.
Measured on 2,400 published texts (1,879 of newsrooms and the like, 521 other web pages): 42 pairs, all right.
"""

import re

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span

_LOOK_BACK = 16
_PLURALS = {
    "celsius": "degrees Celsius",
    "fahrenheit": "degrees Fahrenheit",
    "foot": "feet",
    "inch": "inches",
    "stone": "stone",
}
_RANGE = re.compile(r"\d(?: (?:to|and|or) | ?- ?)$")


@check(
    "IC334",
    "wrong-unit-conversion",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="“{quote}” is given as {here}; converted it is {there}",
    bad=(
        Example("The well gives [[300 litres an hour]], or 9,200 litres a day."),
        Example("The site has [[12,000 readers a day]], that is 94,000 a week."),
        Example("A [[20-metre]]-high (96-foot-high) wave struck the pier."),
        Example("It drew [[3,500 litres]], the equivalent of 1,925 gallons, an hour."),
        Example("The pier is [[10 km]] (9 miles) from the station."),
        Example("The mast, [[66 feet]] (30 metres) tall, fell."),
        Example("It was [[30 degrees Celsius]], or 106 degrees Fahrenheit, in the shade."),
        Example("It is [[300 feet]] (120 metres) high."),
        Example("They cleared [[12,000 acres]] (7,800 hectares) of pine."),
        Example("A gust of [[70 mph]] (153 km/h) took the roof."),
        Example("She is [[5 feet 10 inches]] (1.98 m) tall."),
    ),
    good=(
        Example("The pump takes 300 litres an hour, or 2,400 litres a day.", why="a day of eight hours"),
        Example("A seat costs $10 a month, or $90 a year.", why="cheaper by the year"),
        Example("The pier is 10 km (6 miles) from the station.", why="rounded"),
        Example("Trams go at 18 to 28 miles per hour (29-45 km/h).", why="a range"),
        Example("A pipe of 3/4 inch (19 mm) will do; one of 1 3/4 inch (44 mm) is better.", why="fractions"),
        Example("Seeds go 3-4in (7-10cm) deep, the packet says.", why="a range before a unit that is run on"),
        Example("Clouds of 300 feet to 1 mile (90 metres to 1.6 kilometres) were seen.", why="a range in two units"),
        Example("The plot is 10 by 12 feet (3 by 3.6 m).", why="two sides"),
        Example("They rise less than 300 feet (100 metres).", why="round on both sides"),
        Example("The walk is about 60 miles (100 km) long.", why="how people round"),
        Example("The crane lifts 20 tons (18 tonnes).", why="short tons"),
        Example("Rivers warmed by 2 degrees Celsius (3.6 F).", why="a difference"),
        Example("She is 5 feet 10 inches (1.78 m) tall.", why="a unit and its part"),
        Example("The tank holds 50 gallons (227 litres).", why="imperial gallons"),
        Example("Runners may choose 10 km, 5 miles or the full distance.", why="a list of distances"),
        Example("The trail is 10 miles long (the last 3 km are steep).", why="another stretch"),
    ),
)
def wrong_unit_conversion(context: Context[Options]) -> Found:
    """Pairs of measures that do not convert."""
    context.need("conversions")
    found = [one for one in context.doc.conversions if not _ends_a_range(context, one.first.span)]
    for one in found:
        if not one.fits:
            told = context.doc[one.second.span]
            evidence = Conflict(
                subject="measure",
                here=told,
                there=_measure(one.there, one.second.unit),
                source="SI",
            )
            yield context.finding(one.first.span, evidence, related=[context.against(one.second.span, "as converted")])
    rates = context.doc.rates
    for rate in rates:
        if not rate.fits:
            told = context.doc[rate.second]
            there = _figure(rate.low) if rate.low == rate.high else f"{_figure(rate.low)} to {_figure(rate.high)}"
            evidence = Conflict(subject="rate", here=told, there=there, source="computed")
            against = context.against(rate.second, "as converted")
            yield context.finding(rate.first, evidence, severity=Severity.WARNING, related=[against])
    yield context.measure("compared", len(found) + len(rates), "comparisons")


def _ends_a_range(context: Context[Options], span: Span) -> bool:
    """Whether a measure is only the far end of "18 to 28 miles": then the brackets may hold the whole range."""
    return _RANGE.search(context.doc.folded, max(0, span.start - _LOOK_BACK), span.start) is not None


def _measure(value: float, unit: str) -> str:
    """A number with its unit in words: "2.49 miles", "39.2 degrees Fahrenheit", "20 feet per second"."""
    head, per, time = unit.replace("_", " ").partition(" per ")
    *before, last = head.split()
    return " ".join((_figure(value), *before, _PLURALS.get(last, f"{last}s"))) + per + time


def _figure(value: float) -> str:
    """A number to three digits, without an exponent."""
    return f"{float(f'{value:.3g}'):,.0f}" if abs(value) >= 100 else f"{value:.3g}"
