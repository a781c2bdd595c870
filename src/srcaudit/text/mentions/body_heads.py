"""Names of bodies that stand once with another head word: "the Harlow Fund" beside "the Harlow Foundation"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST = 400
"""Head words in a text: one with more of them is a list of bodies."""
_LONGEST = 7
"""Words of the name of a body before its head word, or behind it."""
_INITIALS = re.compile(r" \((?:the )?[A-Z]{2}")
_SURE_ALONE = 2
"""Words besides the head word from which a name need not stand twice to be the usual one."""
_OFTEN = 3
"""Uses of a name that make up for a word that it is short of."""
_ASIDES = (", which", ", who", ", as", ", then", ", now")
"""What goes on about a body that has been told of."""
_LEAD = 2
"""Lines of an article that tell of which country it is."""


@dataclass(frozen=True, slots=True)
class OtherHead:
    """A body whose name stands once with another head word than elsewhere."""

    odd: Span
    usual: Span


@dataclass(frozen=True, slots=True)
class _Body:
    span: Span
    head: str
    own: tuple[str, ...]
    """The words besides the head word, in small letters; an empty one where it stands among them."""
    links: tuple[str, ...] = ()
    """The small words behind the head word, in order."""

    @property
    def size(self) -> int:
        return sum(len(word) > 2 for word in self.own)


@dataclass(frozen=True)
class _Facts:
    lines: Mapping[int, tuple[frozenset[str], ...]]
    """Words of its own that a name has at least -> the head words that are mistaken for each other."""
    forms: frozenset[str]
    """All head words in small letters, with the mark of a possessive too."""
    of_countries: frozenset[str]
    countries: frozenset[str]
    foreign: str
    """The one of these head words that the home country has none of."""
    home: frozenset[str]
    another: frozenset[str]
    articles: frozenset[str]
    earlier: frozenset[str]
    """Words for what is no more, as a body that every reader knows may be."""
    no_clerks: frozenset[str]
    """Small words behind a name that are not what it belongs to: "a Harlow Fund for boats"."""
    renamed: frozenset[str]
    beside: frozenset[str]
    introduced: re.Pattern[str]
    """Right behind a name: what tells which body it is."""
    ends: frozenset[str]
    """Small words that end the name of a body which has words of its own before its head word."""
    linking: frozenset[str]
    """Small words behind a head word that are put for each other."""
    towns: frozenset[str]
    """Small words before the town of a body: "the University of Ruritania at Aldmouth"."""
    rivals: frozenset[str]
    """Head words of which two may differ by the small word behind them alone: "Party of Labour", "Party for Labour"."""
    usual_links: Mapping[str, str]
    """Head word -> the small word that nearly all its bodies have behind it."""
    joined: list[str]
    """What joins another body to one: "the Bureau of Mines and the Harlow Fund"."""
    calendar: frozenset[str]
    scopes: frozenset[str]
    small: frozenset[str]
    known: frozenset[tuple[tuple[str, ...], str]]
    """Own words and head word of the bodies that every reader knows."""
    sole: frozenset[tuple[tuple[str, ...], str]]
    """The same of those of which no other country has one."""
    chambers: frozenset[str]
    owners: frozenset[str]

    def is_known(self, body: _Body) -> bool:
        """Whether every reader knows a body by this name, be it told whose it is."""
        return any((body.own[first:], body.head.lower()) in self.known for first in range(len(body.own)))

    def is_sole(self, body: _Body) -> bool:
        """Whether one country alone has a body of this name."""
        return any((body.own[first:], body.head.lower()) in self.sole for first in range(len(body.own)))

    def is_common(self, body: _Body) -> bool:
        """Whether a body need not be told twice to be the usual one of two names."""
        return body.head in self.of_countries or self.is_known(body) or self.is_sole(body)

    def mistaken(self, odd: _Body, usual: _Body, uses: int) -> bool:
        """Whether the head word of one is put for that of the other, which is told so many times."""
        if (odd.own, odd.head.lower()) in self.known:
            return False
        size = odd.size + (odd.own[0] in self.chambers) + (uses >= _OFTEN)
        if len(odd.own) <= len(usual.own) and (self.is_known(usual) or self.is_sole(usual)):
            size = max(self.lines)
        return self.are_near(odd.head, usual.head, size)

    def are_near(self, one: str, other: str, size: int) -> bool:
        """Whether two head words are mistaken for each other behind so many words."""
        pair = {one, other}
        return any(pair <= line for fewest, lines in self.lines.items() if size >= fewest for line in lines)


@lru_cache(maxsize=8)
def _facts(pack: LanguagePack) -> _Facts | None:
    if not pack.has("tables", "bodies") or "mistaken" not in pack.table("bodies"):
        return None
    table = pack.table("bodies")
    mistaken = table["mistaken"]
    lines = {
        fewest: tuple(frozenset(line.split()) for line in mistaken[name])
        for fewest, name in enumerate(("one", "two", "three", "four"), 1)
    }
    countries = pack.table("places")["countries"].split() if pack.has("tables", "places") else []
    peoples = pack.table("persons")["peoples"]["names"] if pack.has("tables", "persons") else []
    calendar = pack.table("calendar") if pack.has("tables", "calendar") else {"months": [], "weekdays": []}
    small = frozenset(table["small"].split())
    heads = frozenset(head.lower() for some in lines.values() for line in some for head in line)
    capitals = pack.table("sources")["state"].split() if pack.has("tables", "sources") else []
    return _Facts(
        lines=lines,
        forms=frozenset(
            head.lower() + end for some in lines.values() for line in some for head in line for end in ("", "'s")
        ),
        of_countries=frozenset(mistaken["of_countries"]),
        countries=frozenset((*countries, *capitals)) | {word.lower() for line in peoples for word in line.split()},
        home=frozenset(mistaken["home"].split()),
        foreign=mistaken["foreign"],
        another=frozenset(mistaken["another"].split()),
        articles=frozenset(mistaken["articles"].split()),
        earlier=frozenset(mistaken["earlier"].split()),
        no_clerks=frozenset(mistaken["no_clerks"].split()),
        renamed=frozenset(mistaken["renamed"].split()),
        beside=frozenset(mistaken["beside"].split()),
        introduced=re.compile(mistaken["introduced"]),
        ends=frozenset(mistaken["ends"].split()),
        linking=frozenset(mistaken["linking"].split()),
        towns=frozenset(mistaken["towns"].split()),
        rivals=frozenset(mistaken["rivals"].split()),
        usual_links={head: link for link, heads in mistaken["usual_links"].items() for head in heads.split()},
        joined=mistaken["joined"].split(),
        calendar=frozenset(name.lower() for kind in ("months", "weekdays") for row in calendar[kind] for name in row),
        scopes=frozenset(word.lower() for line in table["scopes"] for word in line.split()),
        small=small,
        known=frozenset(
            _parts(name, heads, small)
            for name in (*mistaken["known"], *(name for some in table["full_names"].values() for name in some))
        ),
        sole=frozenset(_parts(name, heads, small) for name in mistaken["sole"]),
        chambers=frozenset(mistaken["chambers"].lower().split()),
        owners=frozenset(("the", *mistaken["owners"].split())),
    )


def _parts(name: str, heads: frozenset[str], small: frozenset[str]) -> tuple[tuple[str, ...], str]:
    """Own words and head word of a name, in small letters: "Bureau of Mines" has a "" where "Bureau" stands."""
    words = name.lower().replace(",", "").split()
    place = next((index for index, word in enumerate(words[:-1]) if word in heads and words[index + 1] in small), None)
    if place is None:
        return tuple(words[:-1]), words[-1]
    return (*words[:place], "", *(word for word in words[place + 1 :] if word not in small)), words[place]


def other_heads(doc: "Document") -> tuple[OtherHead, ...]:
    """The bodies of an article that are called by another head word once, in order."""
    facts = _facts(doc.pack) if doc.pack is not None else None
    if facts is None or doc.lower_kinds.isdisjoint(facts.forms):
        return ()
    places = [index for index in doc.places_of(facts.forms) if doc.words.capital[index]]
    if len(places) > _MOST:
        return ()
    by_name: dict[tuple[str, ...], list[_Body]] = {}
    for index in places:
        for body in _bodies(doc, facts, index):
            last = len(body.own) - (1 if body.own[0] not in facts.chambers else 0)
            for first in range(max(1, last)):
                by_name.setdefault(body.own[first:], []).append(body)
    several = [bodies for bodies in by_name.values() if len(bodies) > 1]
    found = [odd for bodies in several for odd in (*_odd(doc, facts, bodies), *_other_links(doc, facts, bodies))]
    return tuple(sorted({one.odd: one for one in found}.values(), key=lambda one: one.odd))


def _bodies(doc: "Document", facts: _Facts, index: int) -> Iterator[_Body]:
    """The body that a head word belongs to: one that ends with it, or that goes on with "of" behind it; or both."""
    words = doc.words
    head = _bare(words.surfaces[index])
    last = _behind(doc, facts, index) if head == words.surfaces[index] else index
    first = _before(doc, facts, index)
    yield from _read(doc, facts, head, (first, index, last))
    if last > index and first < index and words.lower[index + 1] in facts.ends:
        yield from _read(doc, facts, head, (first, index, index))
    elif last > index:
        cut = next((at for at in range(index + 3, last) if words.lower[at - 1 : at + 1] == facts.joined), None)
        town = next((at for at in range(index + 3, last) if words.lower[at] in facts.towns), None)
        for end in sorted({*([cut - 2] if cut else []), *([town - 1] if town else [])}):
            yield from _read(doc, facts, head, (first, index, end))


def _read(doc: "Document", facts: _Facts, head: str, place: tuple[int, int, int]) -> Iterator[_Body]:
    """The body from a first to a last word, a head word among them."""
    words, (first, index, last) = doc.words, place
    own = tuple(words.lower[first:index])
    if last > index:
        own = (
            *own,
            "",
            *(word.removesuffix("'s") for word in words.lower[index + 1 : last + 1] if word not in facts.small),
        )
    end = words.starts[last] + len(_bare(words.surfaces[last]))
    span = Span(words.starts[first], end)
    goes_on = last + 1 < len(words) and words.capital[last + 1] and _joined(doc, last)
    whole = not (last == index and head == words.surfaces[index] and goes_on)
    if own and whole and not doc.masked.touches(span):
        links = tuple(word for word in words.lower[index + 1 : last + 1] if word in facts.small)
        yield _Body(span, head, own, links)


def _bare(word: str) -> str:
    """A word without the mark of a possessive."""
    return word.removesuffix("'s").removesuffix("’s")


def _before(doc: "Document", facts: _Facts, index: int) -> int:
    """The first of the words with a capital that stand before a head word, and do not tell whose body it is."""
    words, first = doc.words, index
    while first and index - first < _LONGEST and words.capital[first - 1] and _joined(doc, first - 1):
        first -= 1
    opens = first < index and doc.sentence_at(words.starts[first]).start == words.starts[first]
    if opens and words.lower[first] in doc.words.lower_case:
        first += 1
    while first < index and words.lower[first] in facts.owners:
        first += 1
    return first


def _behind(doc: "Document", facts: _Facts, index: int) -> int:
    """The last word of what a head word is for: "Bureau of Mines and Wells"."""
    words, last, at = doc.words, index, index + 1
    if at >= len(words) or words.lower[at] not in facts.small:
        return index
    while at < len(words) and at - index <= _LONGEST and _joined(doc, at - 1):
        if words.capital[at]:
            if words.lower[at] in facts.calendar:
                break
            last = at
        elif words.lower[at] not in facts.small:
            break
        at += 1
    return last


def _joined(doc: "Document", index: int) -> bool:
    """Whether only a space stands between a word and the next one."""
    return doc.text[doc.words.ends[index] : doc.words.starts[index + 1]] == " "


def _odd(doc: "Document", facts: _Facts, bodies: Sequence[_Body]) -> Iterator[OtherHead]:
    """The one of a name whose head word is another than that of all others; of two, the one that nobody knows."""
    heads = [body.head for body in bodies]
    kinds = sorted(set(heads), key=lambda head: (-heads.count(head), heads.index(head)))
    alike = kinds[:1] if heads.count(kinds[0]) == 1 else []
    for rare in (*kinds[1:], *alike):
        near = [head for head in kinds if head != rare and facts.are_near(head, rare, max(facts.lines))]
        if len(near) != 1 or heads.count(rare) > 1:
            continue
        odd = next(body for body in bodies if body.head == rare)
        others = [body for body in bodies if body.head == near[0] and _agree(body.own, odd.own)]
        sure = rare not in alike or (bool(others) and (facts.is_known(others[0]) or facts.is_sole(others[0])))
        if others and sure and _is_mistaken(doc, facts, odd, others):
            yield OtherHead(odd.span, others[0].span)
            if alike:
                return


def _other_links(doc: "Document", facts: _Facts, bodies: Sequence[_Body]) -> Iterator[OtherHead]:
    """The one of a name that has another small word than all others: "Department for Mines" among many "of Mines"."""
    by_links: dict[tuple[str, ...], list[_Body]] = {}
    for body in bodies:
        if body.head == bodies[0].head and body.own == bodies[0].own and body.links:
            by_links.setdefault(body.links, []).append(body)
    if len(by_links) != len(("odd", "usual")):
        return
    (odd, *more), usual = sorted(
        by_links.values(), key=lambda told: (len(told), _is_usual(facts, told), -told[0].span.start)
    )
    differing = [pair for pair in zip(odd.links, usual[0].links, strict=False) if pair[0] != pair[1]]
    if more or len(odd.links) != len(usual[0].links) or len(differing) > 1:
        return
    if len(usual) == 1 and odd.head in facts.rivals:
        return
    if facts.linking.issuperset(differing[0]) and not _is_another(doc, facts, odd, usual):
        yield OtherHead(odd.span, usual[0].span)


def _is_usual(facts: _Facts, told: Sequence[_Body]) -> bool:
    """Whether a head word has the small word behind it that nearly all its bodies have: "Bank of", "Centre for"."""
    return told[0].links[0] == facts.usual_links.get(told[0].head)


def _is_mistaken(doc: "Document", facts: _Facts, odd: _Body, others: Sequence[_Body]) -> bool:
    """Whether a name with another head word can only be that of the same body."""
    usual = others[0]
    if len(others) == 1 and odd.size < _SURE_ALONE and not facts.is_common(usual):
        return False
    if facts.scopes.issuperset(odd.own) and not facts.is_common(usual):
        return False
    return facts.mistaken(odd, usual, len(others)) and not _is_another(doc, facts, odd, others)


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one name is the other, or its end."""
    shared = min(len(one), len(other))
    return one[-shared:] == other[-shared:]


def _is_another(doc: "Document", facts: _Facts, odd: _Body, others: Sequence[_Body]) -> bool:
    """Whether what stands beside a name tells that it is another body's, or somebody says it, or of another country."""
    sentence = doc.sentence_at(odd.span.start)
    if any(sentence.touches(other.span) for other in others) or _INITIALS.match(doc.text, odd.span.end):
        return True
    known = facts.is_known(others[0]) or facts.is_sole(others[0])
    if doc.quoted.touches(odd.span) and not known:
        return True
    if _told_of(doc, facts.renamed, (doc.line_at(body.span.start) for body in (odd, others[0]))):
        return True
    if _told_of(doc, facts.beside, (sentence, doc.sentence_at(others[0].span.start))):
        return True
    if _is_led_as_another(doc, facts, odd, known=known):
        return True
    told = facts.introduced.match(doc.folded, odd.span.end) if known or len(others) == 1 else None
    if told is not None and not (facts.is_sole(others[0]) and told.group().startswith(_ASIDES)):
        return True
    if odd.head not in facts.of_countries:
        return False
    return _is_of_another_country(doc, facts, odd, others)


def _told_of(doc: "Document", known: frozenset[str], spans: Iterable[Span]) -> bool:
    """Whether a word of a set stands in one of some stretches."""
    return any(doc.words.lower[index] in known for span in spans for index in doc.words.inside(span))


def _is_led_as_another(doc: "Document", facts: _Facts, odd: _Body, *, known: bool) -> bool:
    """Whether a word before a name brings in another body; "a Harlow Fund clerk" brings in a clerk."""
    words, inside = doc.words, doc.words.inside(odd.span)
    before, behind = inside.start - 1, inside.stop
    while before >= 0 and words.capital[before] and _joined(doc, before):
        before -= 1
    if before < 0 or words.lower[before] not in facts.another or (known and words.lower[before] in facts.earlier):
        return False
    leads = behind < len(words) and words.lower[behind].isalpha() and doc.text[odd.span.end : odd.span.end + 1] == " "
    return not (leads and words.lower[before] in facts.articles and words.lower[behind] not in facts.no_clerks)


def _is_of_another_country(doc: "Document", facts: _Facts, odd: _Body, others: Sequence[_Body]) -> bool:
    """Whether the lines around a ministry or a department, or the first ones, tell of a country that may have it.

    A department is the home country's own, and a ministry may be any other's.
    """
    told = facts.introduced.match(doc.folded, odd.span.end)
    if told is not None and not (facts.is_sole(others[0]) and told.group().startswith(_ASIDES)):
        return True
    lines, own = doc.lines, facts.home if odd.head == facts.foreign else frozenset[str]()
    at = bisect_right(lines, odd.span.start, key=lambda line: line.start) - 1
    near = {doc.line_at(body.span.start) for body in others} if not own else set[Span]()
    around = {*lines[:_LEAD], *lines[max(0, at - 1) : at + 1], *near}
    if facts.is_sole(others[0]):
        around = {doc.sentence_at(odd.span.start)}
    return any(
        doc.words.capital[index] and (word := _bare(doc.words.lower[index])) in facts.countries and word not in own
        for line in around
        for index in doc.words.inside(line)
    )
