"""Groups named in one sentence and counted in the next: "Hall, Roe and Dean resigned. Both said they were tired"."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.heard import is_common_word

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_CLOSE = 3
"""Characters between the two sentences: they stand in one paragraph, or in two that follow each other."""
_BEFORE = 600
"""Characters before a group in which somebody may have been named who belongs to it."""
_LEAD = 60
"""Characters of the second sentence in which it begins to speak of the group."""
_PAIR = 2
_BOTH = frozenset({"both"})
_ALL_OF = ("both", "neither")

_Said = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class GroupAgain:
    """A word that counts a group, and the names of the group.

    counted: whether the word is a number; else it tells of so many parties.
    """

    word_span: Span
    span: Span
    number: int
    named: int
    counted: bool


@dataclass(frozen=True, slots=True)
class _Count:
    span: Span
    number: int
    noun: str
    counted: bool


@dataclass(frozen=True, slots=True)
class _Group:
    span: Span
    names: tuple[str, ...]
    """Empty for those who are told by what they are: "the mayor and the clerk"."""
    size: int


def groups_again(doc: "Document") -> tuple[GroupAgain, ...]:
    """Groups whose names stand beside their number, or a sentence before or behind it; body, outside quotations."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "groups_again"):
        return ()
    said, numbers = pack.patterns("groups_again"), pack.table("numbers")["words"]
    counting = {doc.sentence_at(doc.words.starts[index]) for index in doc.places_of(_counting(pack))}
    found: list[GroupAgain] = []
    for first, second in _beside(doc, said, counting):
        count = _count(doc, pack, said, second, numbers)
        group = _group(doc, pack, said, first, count) if count is not None else None
        if count is None or group is None:
            continue
        if group.size == count.number or not _is_open(doc, pack, said, (first, second), group, count):
            found.append(GroupAgain(count.span, group.span, count.number, group.size, count.counted))
    for sentence in doc.body_sentences:
        if sentence in counting:
            found += _apart(doc, said, sentence, numbers)
    found += _twins(doc, pack, said)
    for first, second in pairwise(doc.body_sentences):
        found += _they(doc, pack, said, (first, second))
    return tuple(found)


@lru_cache(maxsize=8)
def _counting(pack: LanguagePack) -> frozenset[str]:
    """The words without one of which a sentence counts no group."""
    table = pack.table("groups_again")
    return frozenset((*pack.table("numbers")["words"], *table["groups"], *table["arity"], *_ALL_OF))


@lru_cache(maxsize=8)
def _countries(pack: LanguagePack) -> frozenset[str]:
    """The names of countries in small letters."""
    return frozenset((*pack.table("places")["countries"].split(), *pack.table("lists")["long_countries"]))


def _beside(doc: "Document", said: _Said, counting: Set[Span]) -> Iterator[tuple[Span, Span]]:
    """Sentences that follow each other, and the two halves of one: "A and B signed it, and the two countries …"."""
    for first, second in pairwise(doc.body_sentences):
        if second in counting and second.start - first.end <= _CLOSE and not doc.quoted.touches(first):
            yield first, second
    for index in doc.places_of(_BOTH):
        both = said["both_of"].match(doc.folded, doc.words.starts[index])
        sentence = doc.sentence_at(doc.words.starts[index])
        if both is not None and not doc.quoted.touches(sentence):
            yield Span(sentence.start, both.start()), Span(both.start(), sentence.end)
    for sentence in doc.body_sentences:
        for match in (
            () if sentence not in counting else said["half"].finditer(doc.folded, sentence.start, sentence.end)
        ):
            if not doc.quoted.touches(sentence):
                yield Span(sentence.start, match.start()), Span(match.end(), sentence.end)


def _apart(doc: "Document", said: _Said, sentence: Span, numbers: Mapping[str, int]) -> Iterator[GroupAgain]:
    """ "The four men who signed it, Idris Wako and Paul Teshome, left", "all three islands, Telmo and Ven"."""
    text, end = doc.folded, sentence.start + len(doc.folded[sentence.start : sentence.end].rstrip())
    aside = said["aside"].match(text, sentence.start, end)
    for match in (*([aside] if aside is not None else ()), *said["all_aside"].finditer(text, sentence.start, end)):
        span, names = Span(*match.span()), Span(*match.span("names"))
        if doc.quoted.touches(span) or said["open"].search(text, match.start("of"), names.end):
            continue
        both = match["n"] is None
        number = _PAIR if both else numbers[match["n"].lower()]
        place = Span(match.start(), match.start() + len("Both")) if both else Span(*match.span("n"))
        yield GroupAgain(place, names, number, len(said["apart"].split(match["names"])), counted=not both)


def _twins(doc: "Document", pack: LanguagePack, said: _Said) -> Iterator[GroupAgain]:
    """ "Her twin sisters, Lou, Odile and Ines"."""
    born = pack.table("groups_again")["born"]
    for index in sorted(doc.places_of(frozenset(born))):
        match = said["twins"].match(doc.folded, doc.words.starts[index])
        if match is not None and not doc.quoted.touches(Span(*match.span())):
            names = Span(*match.span("names"))
            number = born[match["n"].lower()]
            yield GroupAgain(Span(*match.span("n")), names, number, len(said["apart"].split(match["names"])), True)


def _they(doc: "Document", pack: LanguagePack, said: _Said, sentences: tuple[Span, Span]) -> Iterator[GroupAgain]:
    """ "A quartet of pensioners swam it. They were Jean Hobday, Iris Malloch and Pat Deakin"."""
    first, second = sentences
    called = said["called"].match(doc.folded, second.start, second.end)
    if called is not None and not doc.quoted.touches(Span(*called.span())):
        number = pack.table("groups_again")["born"][called["n"]]
        names = Span(*called.span("names"))
        yield GroupAgain(
            Span(*called.span("n")), names, number, len(said["apart"].split(called["names"])), counted=True
        )
        return
    told = said["they"].match(doc.folded, second.start, second.end)
    if told is None or second.start - first.end > _CLOSE or doc.quoted.touches(Span(first.start, told.end())):
        return
    groups = list(said["so_many"].finditer(doc.folded, first.start, first.end))
    if len(groups) != 1 or said["open"].search(doc.folded, first.start, told.end()):
        return
    number = pack.table("groups_again")["groups"][groups[0]["n"].lower()]
    yield GroupAgain(
        Span(*groups[0].span("n")),
        Span(*told.span("names")),
        number,
        len(said["apart"].split(told["names"])),
        counted=True,
    )


def _count(
    doc: "Document", pack: LanguagePack, said: _Said, sentence: Span, numbers: Mapping[str, int]
) -> _Count | None:
    """How many a sentence says a group has."""
    text = doc.folded
    if (told := said["all"].match(text, sentence.start, sentence.end)) is not None:
        if doc.quoted.at(sentence.start):
            return None
        noun = told["noun"] or ""
        if told["both"]:
            return _Count(Span(*told.span("both")), _PAIR, noun, counted=True)
        if told["group"]:
            number = pack.table("groups_again")["groups"][told["group"]]
            return _Count(Span(*told.span("group")), number, noun, counted=True)
        form = "all_n" if told["all_n"] else "the_n"
        return _Count(Span(*told.span(form)), numbers[told[form].lower()], noun, counted=True)
    if (deal := said["deal"].search(text, sentence.start, min(sentence.end, sentence.start + _LEAD))) is not None:
        number = pack.table("groups_again")["arity"][deal["arity"]]
        return None if doc.quoted.at(deal.start()) else _Count(Span(*deal.span("arity")), number, "", counted=False)
    inside = list(said["inside"].finditer(text, sentence.start, sentence.end))
    if len(inside) != 1 or doc.quoted.at(inside[0].start()):
        return None
    return _Count(Span(*inside[0].span("the_n")), numbers[inside[0]["the_n"].lower()], inside[0]["noun"], counted=True)


def _group(doc: "Document", pack: LanguagePack, said: _Said, sentence: Span, count: _Count) -> _Group | None:
    """The only group that a sentence names, if it is one that may be called so."""
    text = doc.folded
    if (roles := said["roles"].match(text, sentence.start, sentence.end)) is not None:
        size = len(said["apart"].split(roles["names"]))
        fits = not count.noun or count.noun in pack.words("groups_again", "humans")
        return _Group(Span(*roles.span("names")), (), size) if fits else None
    lists = list(said["names"].finditer(text, sentence.start, sentence.end))
    if len(lists) != 1:
        return None
    names = Span(*lists[0].span("names"))
    if _names_others(doc, said, sentence, names) or (
        len(said["apart"].split(lists[0]["names"])) < count.number
        and count.noun not in pack.words("plain_lists", "places")
        and not said["subject"].fullmatch(text, sentence.start, names.start)
    ):
        return None
    told = tuple(said["apart"].split(lists[0]["names"]))
    return _Group(names, told, len(told)) if _may_be(pack, said, told, count.noun) else None


def _names_others(doc: "Document", said: _Said, sentence: Span, names: Span) -> bool:
    """Whether a sentence has a name beside those, other than where and when."""
    text = doc.folded
    countries = _countries(doc.pack) if doc.pack is not None else frozenset()
    dateline = said["dateline"].match(text, sentence.start, sentence.end)
    begins = dateline.end() if dateline is not None else sentence.start
    for match in said["capital"].finditer(text, sentence.start, sentence.end):
        if names.touches(Span(*match.span())) or said["in_near"].match(match.group()):
            continue
        if match.group().removeprefix("the ") in doc.folded[names.start : names.end] or match.start() < begins:
            continue
        led = match.start() == sentence.start and (
            (is_common_word(doc.language or "", match.group().lower()) and match.group().lower() not in countries)
            or said["subject"].fullmatch(text, sentence.start, names.start)
        )
        if not led:
            return True
    return False


def _may_be(pack: LanguagePack, said: _Said, names: Sequence[str], noun: str) -> bool:
    """Whether names may be what a noun says, and none of them explains another: "in Lund, Sweden and Oslo"."""
    countries = _countries(pack)
    # "Envoys of Norway, Chad and Peru"
    plain = (said["speakers"].sub("", name).lower() for name in names)
    known = [name.removeprefix("the ") in countries for name in plain]
    if any(known) and not all(known):
        return False
    if all(known):
        return not noun or noun in pack.words("groups_again", "states")
    if not noun:
        return all(" " in name for name in names) or len(names) > _PAIR
    persons = noun in pack.words("groups_again", "humans") and all(" " in name for name in names)
    return persons or noun in pack.words("groups_again", "bodies")


def _is_open(
    doc: "Document", pack: LanguagePack, said: _Said, sentences: tuple[Span, Span], group: _Group, count: _Count
) -> bool:
    """Whether somebody else may be meant, or some of the group alone."""
    text, (first, second) = doc.folded, sentences
    if said["open"].search(text, first.start, first.end) is not None:
        return True
    before = Span(max(0, first.start - _BEFORE), first.start)
    if count.noun and is_told_before(doc, count.noun, first.start):
        return True
    if group.size > count.number:
        if count.noun in pack.words("groups_again", "of_some"):
            return True
        return any(name.rsplit(" ", 1)[-1] in text[before.start : before.end] for name in group.names)
    somebody = pack.patterns("plain_lists")["somebody"]
    if any(form.search(text, before.start, first.end) is not None for form in (somebody, said["kin"])):
        return True
    if _names_others(doc, said, second, count.span):
        return True
    words = doc.words
    near = [i for i in words.inside(before) if words.capital[i]]
    return any(b == a + 1 and words.starts[b] == words.ends[a] + 1 for a, b in pairwise(near))


def is_told_before(doc: "Document", noun: str, end: int) -> bool:
    """Whether a noun stands before a group, where it may have told of another one."""
    words, places = doc.words, doc.word_places
    forms = (noun, noun.removesuffix("s"))
    return any(words.starts[index] < end for form in forms for index in places.get(form, ()))
