"""Names that articles of a story spell differently: a matter of house style, or a slip in one of them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from srcaudit.model.story import Conflict
from srcaudit.story.facts import ArticleFacts
from srcaudit.story.matching import of_one_circle
from srcaudit.story.persons import FullName, Spelling
from srcaudit.story.told import Told, conflict_of
from srcaudit.text.spelling import bare, distance, near_pairs, swaps
from srcaudit.text.stems import stem

T = TypeVar("T")

_LONG_NAME = 8
_LEAST_GIVEN = 4
"""Letters of first names that are compared: of shorter ones nearly all are near."""
_LEAST_KNOWN = 5
"""The same where both are names of the table: Jean and Joan are two."""
_MOST_GIVEN = 60
"""First names of one surname; more are no person's."""
_WHAT = "one name, spelled differently"
_SAME_SOUND = (("ph", "f"), ("ck", "k"), ("c", "k"), ("th", "t"))
_TWICE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<!^)[aeiouy]+")


def name_spellings(articles: Sequence[ArticleFacts], place: Mapping[str, int]) -> Iterator[Conflict]:
    """Names in other forms: those of the table of variants, near surnames, near first names."""
    yield from _known_variants(articles, place)
    yield from _near_surnames(articles, place)
    yield from _near_given(articles, place)


# Known variants -------------------------------------------------------------------------------------------------------


def _known_variants(articles: Sequence[ArticleFacts], place: Mapping[str, int]) -> Iterator[Conflict]:
    """Names of the table of variants that articles spell differently; other accents alone are passed over."""
    by_name: dict[str, list[tuple[ArticleFacts, Spelling]]] = {}
    for article in articles:
        for one in article.spellings:
            if one.name:
                by_name.setdefault(one.name, []).append((article, one))
    for name, told in sorted(by_name.items()):
        # An article that has both forms is told so by its own report.
        if len({bare(one.form) for _, one in told}) > 1 and len({article.id for article, _ in told}) > 1:
            yield _spelled(name, told, place)


def _spelled(name: str, told: Sequence[tuple[ArticleFacts, Spelling]], place: Mapping[str, int]) -> Conflict:
    values = [Told(one.form, article, one.span, one.quote, one.context) for article, one in told]
    return conflict_of("name spelling", name, values, place, what=_WHAT)


# Surnames -------------------------------------------------------------------------------------------------------------


def _near_surnames(articles: Sequence[ArticleFacts], place: Mapping[str, int]) -> Iterator[Conflict]:
    """Surnames a letter or two apart behind the same first name, in articles of one story none of which has both."""
    by_form: dict[str, list[tuple[ArticleFacts, Spelling]]] = {}
    for article in articles:
        for one in article.spellings:
            if not one.name:
                by_form.setdefault(one.form, []).append((article, one))
    for a, b in near_pairs(by_form, long=_LONG_NAME):
        if a[0] != b[0] or bare(a) == bare(b):
            continue
        told = _one_person(by_form[a], by_form[b])
        if told:
            name = _usual(a, b, by_form)
            given = min(set.intersection(*(set(one.given) for _, one in told)))
            yield _spelled(f"{given} {name}", told, place)


def _usual(a: str, b: str, told: Mapping[str, Sequence[object]]) -> str:
    """The form that more articles have; both, where none is the usual one."""
    more, fewer = sorted((a, b), key=lambda form: (-len(told[form]), form))
    return more if len(told[more]) > len(told[fewer]) else f"{more} or {fewer}"


def _one_person(
    one: Sequence[tuple[ArticleFacts, Spelling]], other: Sequence[tuple[ArticleFacts, Spelling]]
) -> list[tuple[ArticleFacts, Spelling]]:
    introduced = {article.id for article, _ in one}, {article.id for article, _ in other}
    forms = {stem(spellings[0][1].form.lower()) for spellings in (one, other)}

    def is_one(here: tuple[ArticleFacts, Spelling], there: tuple[ArticleFacts, Spelling]) -> bool:
        (a, mine), (b, theirs) = here, there
        # An article that introduces both by first names tells of two; so do two that know both.
        if a.id in introduced[1] or b.id in introduced[0] or (forms <= a.names and forms <= b.names):
            return False
        return (mine.full or theirs.full) and bool(mine.given & theirs.given) and of_one_circle(a, b)

    found = _matched(one, other, is_one)
    return found if found and frozenset.intersection(*(spelling.given for _, spelling in found)) else []


def _matched(one: Sequence[T], other: Sequence[T], match: Callable[[T, T], bool]) -> list[T]:
    """Those of either side that match one of the other side: the first that does settles it, so few are asked."""
    here = [mine for mine in one if any(match(mine, theirs) for theirs in other)]
    return [*here, *(theirs for theirs in other if any(match(mine, theirs) for mine in here))]


# First names ----------------------------------------------------------------------------------------------------------


def _near_given(articles: Sequence[ArticleFacts], place: Mapping[str, int]) -> Iterator[Conflict]:
    """First names a letter apart before one surname, in articles of one story, where no article has both."""
    by_surname: dict[str, dict[str, list[tuple[ArticleFacts, FullName]]]] = defaultdict(lambda: defaultdict(list))
    for article in articles:
        for one in article.full_names:
            by_surname[one.surname][one.given].append((article, one))
    for surname, by_given in sorted(by_surname.items()):
        if not 1 < len(by_given) <= _MOST_GIVEN:
            continue
        for a, b in combinations(sorted(by_given), 2):
            if _is_one_name(by_given[a][0][1], by_given[b][0][1]):
                told = _one_bearer(by_given[a], by_given[b])
                if told:
                    usual = _usual(a, b, by_given)
                    values = [
                        Told(f"{one.given} {surname}", article, one.span, one.quote, one.context)
                        for article, one in told
                    ]
                    yield conflict_of("name spelling", f"{usual} {surname}", values, place, what=_WHAT)


def _is_one_name(a: FullName, b: FullName) -> bool:
    """Whether two first names can be spellings of one.

    Of two that the table has, each names somebody else, unless they sound alike: Philip and Phillip, not Alan and Alec.
    Of two that it does not have, nobody knows.
    """
    one, other = bare(a.given), bare(b.given)
    if min(len(one), len(other)) < _LEAST_GIVEN or one == other or one.isupper() or other.isupper():
        return False
    if not (one.isalpha() and other.isalpha()):
        return False
    if one.lower() == other.lower():
        return True
    if one[1:] != one[1:].lower() or other[1:] != other[1:].lower():
        return False
    one, other = one.lower(), other.lower()
    if swaps(one, other):
        return one[0] == other[0]
    if _sound(one) == _sound(other):
        sure = min(len(one), len(other)) >= _LEAST_KNOWN and one[-1] == other[-1]
        return distance(one, other, 2) <= 2 and (sure or not (a.known and b.known))
    if b.given in a.alike or one.startswith(other) or other.startswith(one):
        return False
    return a.known != b.known and one[0] == other[0] and distance(one, other, 1) <= 1


def _sound(name: str) -> str:
    """The consonants of a name, those that sound alike made one."""
    for written, heard in _SAME_SOUND:
        name = name.replace(written, heard)
    return _VOWELS.sub("-", _TWICE.sub(r"\1", name))


def _one_bearer(
    one: Sequence[tuple[ArticleFacts, FullName]], other: Sequence[tuple[ArticleFacts, FullName]]
) -> list[tuple[ArticleFacts, FullName]]:
    """The tellings of one person in either form; nothing if an article tells of both, who then are two."""
    if not {article.id for article, _ in one}.isdisjoint(article.id for article, _ in other):
        return []
    return _matched(one, other, lambda mine, theirs: of_one_circle(mine[0], theirs[0]))
