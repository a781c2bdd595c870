"""Who says what a quotation is only a part of: "Lind told the board that it would “…”", "Lind's warning of “…”"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.mentions.attributions import Attribution
    from srcaudit.text.mentions.names import NameMention

_WINDOW = 90
"""Characters behind a quotation in which the verb of its sentence can stand."""
_ROLE = re.compile(r"[a-z'-]+(?: [a-z'-]+){0,2}")
_OWNER = re.compile(r"(?:(?<='s)|'s) [a-z]")
"""Behind a name of whom only the man or woman speaks: "Lind's lawyer"."""
_ARTICLES = frozenset(("the", "his", "her", "their", "its"))
_ROLE_REACH = 60
"""Characters between what somebody is called and the name beside it."""
_LONGEST = 3_000
"""Characters of a sentence beyond which it is none."""
_MOST_PLACES = 30
"""Places of a word at which a name is looked for that stands beside it."""


def in_indirect_speech(doc: "Document", quote: Span) -> str | None:
    """The surname of the one person whose words the sentence around a quotation tells; None if that cannot be told."""
    said, sentence = _said(doc), doc.sentence_at(quote.start)
    inside_another = doc.quote_at(quote.start) != quote
    if (
        said is None
        or inside_another
        or sentence.end - sentence.start > _LONGEST
        or said["handed_on"].search(_own_words(doc, Span(sentence.start, max(sentence.end, quote.end))))
    ):
        return None
    around = [*_told_around(doc, quote)]
    nouns = [one for one in around if said["own_noun"].match(doc.folded, one.cue.start)]
    found = {_source(doc, one, quote, said) for one in nouns or around}
    return found.pop() if len(found) == 1 else None


def _own_words(doc: "Document", span: Span) -> str:
    """What stands outside quotation marks."""
    parts, start = list[str](), span.start
    for quote in doc.quotes_in(span):
        parts.append(doc.folded[start : quote.start])
        start = quote.end
    return " ".join([*parts, doc.folded[start : span.end]])


def _told_around(doc: "Document", quote: Span) -> Iterator["Attribution"]:
    """The attributions of whatever a quotation is a part of, in its sentence."""
    sentence = doc.sentence_at(quote.start)
    cues = doc.attributions
    at = bisect_left(cues, sentence.start, key=lambda one: one.cue.start)
    for one in islice(cues, at, None):
        if one.cue.start >= max(sentence.end, quote.end + _WINDOW):
            break
        if one.content and one.content.start <= quote.start + 1 and quote.end - 1 <= one.content.end:
            yield one


def _source(doc: "Document", one: "Attribution", quote: Span, said: Mapping[str, re.Pattern[str]]) -> str | None:
    """The surname of whoever an attribution names; None if that is several, or somebody else may be speaking."""
    source = _meant(doc, one, quote)
    own = said["own_verb"].match(doc.folded, one.cue.start) or said["own_noun"].match(doc.folded, one.cue.start)
    lead = Span(one.cue.end, max(one.cue.end, quote.start))
    if source is None or not own or said["of_another"].search(_own_words(doc, lead)) or _is_told_of(doc, lead):
        return None
    if one.stands_for is not None and len(_persons(doc, source)) != 1:
        return None
    beside = Span(source.end, max(source.end, one.cue.start))
    return _only_name(doc, source) or _only_name(doc, beside) or holder(doc, doc.folded[source.start : source.end])


def _meant(doc: "Document", one: "Attribution", quote: Span) -> Span | None:
    """Whoever an attribution names, or the person before it in its paragraph whom a pronoun stands for."""
    if one.stands_for is None:
        return one.source
    line, sentence = doc.line_at(quote.start), doc.sentence_at(quote.start)
    if one.stands_for.start < line.start or _is_told_of(doc, Span(quote.end, max(quote.end, sentence.end))):
        return None
    return Span(line.start, max(line.start, quote.start))


def holder(doc: "Document", role: str) -> str | None:
    """The surname of the one person who is called so elsewhere: "the harbour master" for "Lind, harbour master"."""
    said, (article, _, called) = _said(doc), role.lower().partition(" ")
    last = called.rpartition(" ")[2]
    if said is None or doc.pack is None or article not in _ARTICLES or not _ROLE.fullmatch(called):
        return None
    if last in doc.pack.words("speakers", "bodies"):
        return None
    found = {name.surname for name in doc.names if name.title and name.title.lower().strip(".") == called}
    for place in doc.word_places.get(last, ())[:_MOST_PLACES]:
        end = doc.words.ends[place]
        if doc.folded[max(0, end - len(called)) : end].lower() == called:
            found |= {*_beside(doc, Span(max(0, end - len(called)), end), said)}
    return found.pop() if len(found) == 1 else None


def _beside(doc: "Document", role: Span, said: Mapping[str, re.Pattern[str]]) -> Iterator[str]:
    """The surnames that stand beside what somebody is called."""
    if any(
        said[form].search(doc.folded, max(0, role.start - _ROLE_REACH), role.start) for form in ("not_now", "of_it")
    ):
        return
    first, beyond = doc.names_before(role.start - _ROLE_REACH), doc.names_before(role.end + _ROLE_REACH)
    for name in doc.names[first:beyond]:
        if name.span.start >= role.end:
            told = said["role_before"].fullmatch(doc.folded, role.end, name.span.start)
        else:
            told = said["role_behind"].fullmatch(doc.folded, name.span.end, role.start)
        if told and (name.known or name.title or name.given):
            yield name.surname


def _only_name(doc: "Document", source: Span) -> str | None:
    """The surname of the one person named in a phrase; not of whom it only tells: "a friend of Lind"."""
    names = doc.names[doc.names_before(source.start) : doc.names_before(source.end)]
    names = tuple(name for name in names if not _stands_behind(doc, source, name.span))
    found = {name.surname for name in names if name.given} or {name.surname for name in names if name.title}
    found = found or {name.surname for name in names if is_told_in_full(doc, name.surname)}
    return found.pop() if len(found) == 1 else None


def _stands_behind(doc: "Document", source: Span, name: Span) -> bool:
    """Whether a capital belongs to a body or to somebody else: "the Harbour Board", "a friend of Anna Lind", "a Lind
    aide"."""
    before = doc.folded[max(0, name.start - 4) : name.start].lower()
    if before.endswith("the ") or _OWNER.match(doc.folded, name.end, source.end):
        return True
    within = doc.words.inside(Span(source.start, max(source.start, name.start)))
    if not within or doc.pack is None:
        return False
    lists, word = doc.pack.table("speakers")["lists"], doc.words.lower[within.stop - 1]
    noun = doc.folded[name.end : name.end + 2]
    return word in lists["belonging"] or (word in lists["articles"] and noun[:1] == " " and noun[1:].islower())


def _is_told_of(doc: "Document", lead: Span) -> bool:
    """Whether somebody is named there, who may be the one that speaks."""
    return bool(_persons(doc, lead))


def _persons(doc: "Document", span: Span) -> set[str]:
    """The surnames of those who are named there."""
    names = doc.names[doc.names_before(span.start) : doc.names_before(span.end)]
    return {name.surname for name in names if name.known or name.title or is_told_in_full(doc, name.surname)}


def is_told_in_full(doc: "Document", surname: str) -> bool:
    """Whether a word stands elsewhere behind another capital, as a surname does; "She" behind "Monday." is none."""
    words = doc.words
    return not is_no_surname(doc, surname) and any(
        words.surfaces[place] == surname and place and words.capital[place - 1] and _go_on(doc, place)
        for place in doc.word_places.get(surname.lower(), ())
    )


def _go_on(doc: "Document", place: int) -> bool:
    """Whether a word stands in the sentence of the word before it: "Asked" behind "in June." does not."""
    words = doc.words
    between = doc.text[words.ends[place - 1] : words.starts[place]]
    return between == " " or doc.sentence_at(words.starts[place]).start <= words.starts[place - 1]


def is_of_a_body(doc: "Document", name: "NameMention") -> bool:
    """Whether a capital is one of the name of a body: "the Harbour Board"; with a title it is a person's."""
    words, first = doc.words, doc.words.inside(name.span).start
    if name.known or name.title:
        return False
    while first and words.capital[first - 1] and _go_on(doc, first):
        first -= 1
    return bool(first) and words.lower[first - 1] == "the"


def is_no_surname(doc: "Document", word: str) -> bool:
    """Whether a word is one that is never a surname, though it has a capital: "She", "Monday"."""
    pack = doc.pack
    known = pack is not None and pack.has("tables", "speakers")
    return pack is not None and known and word.lower() in pack.words("speakers", "no_surnames")


def _said(doc: "Document") -> Mapping[str, re.Pattern[str]] | None:
    pack = doc.pack
    return pack.patterns("speakers") if pack is not None and pack.has("tables", "speakers") else None
