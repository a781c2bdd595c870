# ruff: noqa: E501 - a sentence of the templates stays on one line
"""Slips in counts of what is then listed."""

import re
from random import Random

from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import person, spelled, told, town

_COUNTRIES = [
    "Austria",
    "Belgium",
    "Brazil",
    "Canada",
    "Chile",
    "Denmark",
    "Egypt",
    "Finland",
    "France",
    "Germany",
    "Greece",
    "India",
    "Ireland",
    "Italy",
    "Japan",
    "Kenya",
    "Mexico",
    "Norway",
    "Peru",
    "Poland",
    "Portugal",
    "Spain",
    "Sweden",
    "Turkey",
]
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_LISTED = re.compile(
    rf"\b(?P<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even) (?P<noun>(?:[a-z-]+ ){{0,2}}[a-z]+s)(?P<mark>: | — | – | - |, )"
    rf"(?P<list>{_NAME}(?:, {_NAME})*,? and {_NAME})(?=[.;—–)]| - |,? (?:who|which|have|are|were)\b)"
)
_COUNTED = (
    "{Nc} countries have signed so far: {LIST}.",
    "The pact was drawn up by {N} countries — {LIST}.",
    "Inspectors from {N} countries, {LIST}, will visit {town}.",
    "{Nc} states voted against: {LIST}.",
    "The flu has been found in {N} countries so far: {LIST}.",
    "Teams from {N} nations ({LIST}) will play in {town}.",
    "{LIST}: those are the {N} countries that will send ships.",
    "Trade with {N} partners grew: {LIST}.",
    "The prize went to artists from {N} countries, namely {LIST}.",
    "The train will pass through {N} countries: {LIST}.",
)
_LISTED_NAMES = (
    "{Nc} people were named in the suit: {LIST}.",
    "The panel has {N} members: {LIST}.",
    "{Nc} candidates are standing in {town}: {LIST}.",
    "Police in {town} are looking for {N} men — {LIST}.",
)


def counted_list(story: Story, chance: Random) -> Plan | None:
    """“Five countries” and four names."""
    for found in story.finds(_LISTED):
        items = len(re.split(r",? and |, ", found["list"]))
        if spelled(items) == found["n"].lower():
            start, end = found.start("n"), found.end("noun")
            right = story.text[start:end]
            other = spelled(items + chance.choice((1, 2)))
            other = other.capitalize() if right[0].isupper() else other
            names = Edit(*found.span("list"), marked(found["list"]))
            wrong = Edit(start, end, marked(right.replace(found["n"], other)))
            return Plan((wrong, names), (Edit(start, end, marked(right)), names))
    return _list_written(story, chance)


def _list_written(story: Story, chance: Random) -> Plan | None:
    count = chance.randrange(3, 7)
    if chance.random() < 0.7:
        names, form = chance.sample(_COUNTRIES, count), chance.choice(_COUNTED)
    else:
        people, form = [person(story, chance)], chance.choice(_LISTED_NAMES)
        while len(people) < count:
            people.append(person(story, chance, *people))
        names = [one.name for one in people]
    listed = ", ".join(names[:-1]) + chance.choice((" and ", ", and ")) + names[-1]
    wrong = max(2, count + chance.choice((-1, 1, 2)))
    return _counted(story, chance, (form,), count, wrong, {"LIST": listed})


def _counted(
    story: Story, chance: Random, forms: tuple[str, ...], count: int, wrong: int, fields: dict[str, str]
) -> Plan | None:
    place = town(story, chance)
    forms = tuple(form.replace("{Nc}", "{NC}") for form in forms)
    slip, control = ({**fields, "town": place, "N": spelled(n), "NC": spelled(n).capitalize()} for n in (wrong, count))
    return told(story, chance, forms, slip, control)


_REASONS = (
    "There are {N} reasons for the delay in {town}. First, the money has run out. Second, the builder is ill. Third, it rains.",
    "The report names {N} failings. The first is a lack of staff. The second is a leaking roof. The third is bad lighting.",
    "She gave {N} reasons: first, the cost; second, the noise; and third, the smell.",
    "{NC} things have changed in {town}. Firstly, the school has closed. Secondly, the bus has gone. Thirdly, the young have left.",
    "The plan has {N} steps. First, the bank is sold. Second, the debt is paid. Third, the fund is wound up. Fourth, all go home.",
    "{NC} questions remain. The first is who knew. The second is when. The third is who will pay. The fourth is what comes next.",
    "He set {N} conditions: first, an apology; second, a refund; third, a letter to the paper in {town}.",
    "The court weighed {N} points. First came the contract. Second came the letters. Third came the witness from {town}.",
)


def counted_ordinals(story: Story, chance: Random) -> Plan | None:
    """“Four reasons”, then a first, a second and a third."""
    form = chance.choice(_REASONS)
    count = 4 if "ourth" in form else 3
    form = re.sub(r"((?:The )?\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)(?:ly)?\b)", marked(r"\1"), form)
    return _counted(story, chance, (form,), count, count + chance.choice((-1, 1, 2)), {})


_TALKS = (
    "{Arity} talks between {LIST} open in {town} on Monday.",
    "The {arity} meeting of {LIST} ended without a statement.",
    "A {arity} agreement between {LIST} was signed in {town}.",
    "{LIST} have agreed to hold {arity} talks in {town}.",
    "The {arity} commission set up by {LIST} has not met since.",
    "At a {arity} summit, {LIST} agreed to open the river to shipping.",
    "{LIST} issued a {arity} declaration on fishing.",
    "The {arity} treaty binds {LIST}.",
)
_ARITY = {"bilateral": 2, "trilateral": 3, "tripartite": 3, "quadrilateral": 4}


def arity(story: Story, chance: Random) -> Plan | None:
    """“Trilateral” talks of two states, “bilateral” ones of three."""
    right = chance.choice(sorted(_ARITY))
    wrong = chance.choice([word for word in sorted(_ARITY) if _ARITY[word] != _ARITY[right]])
    names = chance.sample(_COUNTRIES, _ARITY[right])
    form = chance.choice(_TALKS).replace("{arity}", "{WORD}").replace("{Arity}", "{UPPER}")
    fields = {"LIST": ", ".join(names[:-1]) + " and " + names[-1], "town": town(story, chance)}
    slip, control = ({**fields, "WORD": word, "UPPER": word.capitalize()} for word in (wrong, right))
    return told(story, chance, (form,), slip, control)
