"""Persons of the headline whom the text nowhere names, beside those whom it opens with."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.names import NameWords, name_words
from srcaudit.text.mentions.roles import office_surnames
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.headline import Headline

_LEAST_LETTERS, _SAME_LETTERS = 5, 4
_LEAST_USES = 3
_OPENING = 3
"""Sentences that tell whom an article is about."""
_MOST_NAMES = 40
_NAME = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@dataclass(frozen=True)
class _Grammar:
    no_names: frozenset[str]
    """Words with a capital that are no surnames: countries, peoples, parties, places, days."""
    behind: frozenset[str]
    before: frozenset[str]
    bodies: frozenset[str]
    homonyms: frozenset[str]
    small: frozenset[str]
    """Words that no headline sets in capitals."""


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not all(pack.has("tables", name) for name in ("persons", "places", "role_verbs", "headlines")):
        return None
    persons, places, table = pack.table("persons"), pack.table("places"), pack.table("headlines")
    lines = [
        *persons["peoples"]["names"],
        *persons["peoples"]["countries"],
        *persons["parties_elsewhere"],
        *(places[key] for key in ("countries", "known", "bodies", "words_of_names", "beginnings")),
    ]
    calendar = pack.table("calendar")
    days = [name for kind in ("months", "weekdays") for row in calendar[kind] for name in row]
    return _Grammar(
        no_names=frozenset(word.lower() for line in (*lines, *days) for word in line.split())
        | frozenset(table["no_names"]),
        behind=frozenset(table["behind"]) | frozenset(pack.table("role_verbs")["present"]),
        before=frozenset(table["before"]),
        bodies=frozenset(table["governments"]),
        homonyms=frozenset(table["homonyms"]),
        small=frozenset(table["small"]),
    )


def strangers(doc: "Document", headline: "Headline", title: str, words: Words) -> Iterator[tuple[str, Span]]:
    """Names that only the headline has, with the first mention of the person whom the text opens with instead."""
    grammar, known = _grammar(doc.language or ""), name_words(doc.language or "")
    if grammar is None or known is None:
        return
    told = [i for i in words.capitals if _may_be_name(doc, headline, grammar, words.surfaces[i])]
    told = [i for i in told if _is_person(doc, grammar, known, title, words, i)]
    if told and (body := _opens_with(doc, headline, words)) is not None:
        for i in told[:1]:
            yield _plain(words.surfaces[i]), body


def _plain(word: str) -> str:
    return word.removesuffix("'s")


def _may_be_name(doc: "Document", headline: "Headline", grammar: _Grammar, word: str) -> bool:
    """Whether the text has neither the word nor one that begins like it, and it can be a surname."""
    name = _plain(word)
    if len(name) < _LEAST_LETTERS or name.isupper() or not _NAME.fullmatch(name) or name.lower() in grammar.no_names:
        return False
    if headline.kicker is not None and name in headline.kicker:
        return False
    beginning = name[:_SAME_LETTERS].lower()
    alike = (kind for kind in doc.word_places if kind.startswith(beginning))
    return all(_only_in(doc, headline, kind, whole=kind in (name.lower(), f"{name.lower()}'s")) for kind in alike)


def _only_in(doc: "Document", headline: "Headline", kind: str, *, whole: bool) -> bool:
    """Whether the text has a word, or with a capital one that begins like it, only where the headline is printed."""
    starts = (doc.words.starts[i] for i in doc.word_places[kind] if whole or doc.words.capital[i])
    return all(headline.printed.at(start) for start in starts)


def _is_person(doc: "Document", grammar: _Grammar, known: NameWords, title: str, words: Words, index: int) -> bool:
    """Whether only a person is told of so: behind a first name or a title, or where a headline has a bare surname."""
    gap_before = title[words.ends[index - 1] : words.starts[index]] if index else ""
    before = words.surfaces[index - 1] if gap_before == " " else ""
    last = index + 1 == len(words)
    gap = title[words.ends[index] : words.starts[index + 1]] if not last else ""
    after = words.surfaces[index + 1] if gap == " " else ""
    if _in_quotes(title, words.starts[index]):
        return False
    plain = doc.words.lower_case
    if before in known.given and before.lower() not in grammar.homonyms | plain and not _told(doc, before):
        return True
    if not _is_sentence_case(grammar, words):
        return False
    if before.rstrip(".") in known.titles or after in grammar.bodies:
        return True
    if (before and before[0].isupper()) or (after and after[0].isupper()) or before.lower() in grammar.before:
        return False
    if _plain(words.surfaces[index]).endswith("s"):
        return False  # "the Magpies", "Scots": several
    if (index == 0 or gap_before != " ") and _plain(words.surfaces[index]) not in office_surnames(doc):
        return False  # "Lawmaker urges", where any noun has a capital
    if words.surfaces[index].endswith("'s") or not before:
        return words.surfaces[index].endswith("'s") or after in grammar.behind
    # "Mayor praises Rowan", but not "nurse Rowan" or "by Rowan", who may be a part or a club.
    return before.endswith("s") and before not in grammar.small and (not after or after in grammar.behind)


def _told(doc: "Document", word: str) -> bool:
    """Whether the text has a word with a capital."""
    return word in doc.words.vocabulary and len(doc.word_places.get(word.lower(), ())) > 1


def _in_quotes(title: str, place: int) -> bool:
    """Whether a quotation mark stands before a place in a headline: what is quoted or named may be anything."""
    return any(mark in title[:place] for mark in ('"', " '", "“", "‘")) or title[:1] == "'"


def _is_sentence_case(grammar: _Grammar, words: Words) -> bool:
    """Whether a headline sets only names in capitals."""
    told = [word for word in words.surfaces if word[0].isalpha() and word not in grammar.small]
    capitals = sum(word[0].isupper() for word in told)
    return len(told) - capitals >= max(2, capitals // 2)


def _opens_with(doc: "Document", headline: "Headline", words: Words) -> Span | None:
    """The person or office with whom the text opens and whom the headline does not name; None if there is none."""
    in_title = {_plain(word) for word in words.surfaces}
    sentences = [one for one in doc.body_sentences if not headline.printed.touches(one)]
    if not sentences:
        return None
    end = sentences[:_OPENING][-1].end
    uses = Counter(name.surname for name in doc.names)
    persons = [
        name
        for name in doc.names[:_MOST_NAMES]
        if sentences[0].start <= name.span.start < end
        and name.given
        and name.known
        and in_title.isdisjoint((name.given, name.surname))
        and uses[name.surname] >= _LEAST_USES
    ]
    if persons:
        return max(persons, key=lambda name: (uses[name.surname], -name.span.start)).span
    roles = [
        role
        for role in doc.roles
        if sentences[0].start <= role.span.start < end
        and role.current == "now"
        and in_title.isdisjoint(role.surname.split())
    ]
    return roles[0].span if roles else None
