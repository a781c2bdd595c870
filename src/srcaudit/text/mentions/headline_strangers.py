"""Persons of the headline whom the text nowhere names, beside those whom it opens with."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.headline_others import stems
from srcaudit.text.mentions.heard import is_common_word, is_persons_name, may_be_surname
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.roles import office_surnames
from srcaudit.text.spelling import bare
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.headline import Headline

_LEAST_LETTERS, _SAME_LETTERS, _LETTERS_OF_ENDING = 5, 4, 2
_LEAST_USES = 3
_OPENING = 3
"""Sentences that tell whom an article is about."""
_MOST_NAMES = 40
_LEAST_SHARED, _USES_OF_SUBJECT = 2, 5
"""Words of four letters that the headline and the sentences about a person share, if these tell the same; of somebody
who is named so often, one will do."""
_TABLES = ("persons", "places", "role_verbs", "headlines", "namesakes")
_NAME = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_FIRST_PART = 10
"""Sentences in which whom a text is about comes in at the latest."""
_QUOTED = re.compile(r"\"[^\"]*(?:\"|$)|“[^”]*(?:”|$)|‘[^’]*(?:’|$)|(?<![^\W_])'(?:[^']|(?<=\w)'(?=\w))*(?:'|$)")
_SURNAME = re.compile(r"(?:Mac|Mc|O'|De|La|Van)?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+")


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
    sayings: frozenset[str]
    speech: frozenset[str]
    things_named: frozenset[str]
    does: frozenset[str]
    """What somebody does: "says", "saying"."""
    does_to: frozenset[str]
    versus: frozenset[str]
    """Between two who contend."""
    has: frozenset[str]
    joints: frozenset[str]
    """Between two who are told together."""
    is_one: frozenset[str]
    """Behind a person: what such a one is."""
    to_one: frozenset[str]
    """Before a person to whom, on whom or by whom something is done, before a small word."""
    of_one: frozenset[str]
    """Before somebody's own."""
    at_things: frozenset[str]
    """Before a place, a ship, a club, whose name may be a person's, and before a relative."""
    of_places: frozenset[str]
    """Behind a place of whose people or houses a headline tells."""
    trade: re.Pattern[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not all(pack.has("tables", name) for name in _TABLES):
        return None
    persons, places, table = pack.table("persons"), pack.table("places"), pack.table("headlines")
    lines = [
        *persons["peoples"]["names"],
        *persons["peoples"]["countries"],
        *persons["parties_elsewhere"],
        *(places[key] for key in ("countries", "known", "bodies", "words_of_names", "beginnings")),
    ]
    told = table["does"].split()
    doing = {verb[:-cut] + "ing" for verb in told if verb.endswith("s") for cut in (1, 2) if len(verb) > cut + 1}
    does = frozenset((*told, *pack.table("role_verbs")["past"])) | (doing - frozenset(table["things"]))
    calendar = pack.table("calendar")
    days = [name for kind in ("months", "weekdays") for row in calendar[kind] for name in row]
    return _Grammar(
        no_names=frozenset(word.lower() for line in (*lines, *days) for word in line.split())
        | frozenset(table["no_names"])
        | frozenset(table["bynames"].split())
        | frozenset(table["eponyms"].split()),
        behind=frozenset(table["behind"]) | frozenset(pack.table("role_verbs")["present"]),
        before=frozenset(table["before"]),
        bodies=frozenset(table["governments"]),
        homonyms=frozenset(table["homonyms"]),
        small=frozenset(table["small"]),
        sayings=frozenset(table["sayings"]),
        speech=frozenset((*pack.table("role_verbs")["speech"], "says", "tells", "wrote")),
        things_named=frozenset(table["things_named"]),
        does=does,
        does_to=frozenset((*table["does_to"].split(), *table["against"])) | does,
        versus=frozenset(table["against"]),
        has=frozenset(table["has"]),
        joints=frozenset(table["joints"]),
        is_one=frozenset(table["is_one"].split()),
        to_one=frozenset(table["to_one"]),
        of_one=frozenset(table["of_one"]),
        at_things=frozenset((*table["at_places"], *table["things_named"])),
        of_places=frozenset(table["of_places"]),
        trade=re.compile(pack.table("namesakes")["trade"]),
    )


def strangers(doc: "Document", headline: "Headline", title: str, words: Words) -> Iterator[tuple[str, Span]]:
    """Names that only the headline has, with the first mention of the person whom the text opens with instead."""
    grammar, known = _grammar(doc.language or ""), name_words(doc.language or "")
    if grammar is None or known is None:
        return
    told = [i for i in words.capitals if _may_be_name(doc, headline, grammar, words.surfaces[i])]
    sure = [i for i in told if _is_person(doc, grammar, known, title, words, i)]
    if sure and (body := _opens_with(doc, headline, words)) is not None:
        yield _plain(words.surfaces[sure[0]]), body
        return
    likely = [i for i in told if _acts_as_name(doc, grammar, known, title, words, i)]
    if likely and (body := _opens_with(doc, headline, words, but=likely[0])) is not None:
        yield _plain(words.surfaces[likely[0]]), body
        return
    listed = [
        i
        for i in told
        if is_persons_name(doc.language or "", bare(_plain(words.surfaces[i])).lower())
        and (i in sure or i in likely or _is_among_persons(doc, grammar, known, title, words, i))
        and (headline.kicker != _plain(words.surfaces[i]) or _QUOTED.search(title))
    ]
    if listed and (subject := _subject(doc, headline, words, listed[0])) is not None:
        yield _plain(words.surfaces[listed[0]]), subject


def _plain(word: str) -> str:
    return word.removesuffix("'s")


def _may_be_name(doc: "Document", headline: "Headline", grammar: _Grammar, word: str) -> bool:
    """Whether the text has neither the word nor one that begins like it, and it can be a surname."""
    name = _plain(word)
    if len(name) < _LEAST_LETTERS or name.isupper() or not _NAME.fullmatch(name) or name.lower() in grammar.no_names:
        return False
    if (
        headline.kicker is not None
        and name in headline.kicker
        and not ((name == headline.kicker or _QUOTED.search(headline.text)) and _is_said(doc, headline))
    ):
        return False
    beginning = name[:_SAME_LETTERS].lower()
    whole = (name.lower(), f"{name.lower()}'s")
    alike = (
        kind
        for kind in doc.word_places
        if kind.startswith(beginning)
        and (kind in whole or (_begin_alike(kind, name.lower()) and not _is_no_name(doc, kind)))
    )
    return all(_only_in(doc, headline, kind, whole=kind in whole) for kind in alike)


def _begin_alike(one: str, other: str) -> bool:
    """Whether one word may be made of the other, or of one name with it: Obama, Obamacare; not Stanley, Stanhope."""
    least = max(_SAME_LETTERS, min(len(one), len(other)) - _LETTERS_OF_ENDING)
    return one[:least] == other[:least]


def _is_said(doc: "Document", headline: "Headline") -> bool:
    """Whether the opening tells what somebody said, as a headline does behind "Lind:"."""
    grammar = _grammar(doc.language or "")
    opening = [one for one in doc.body_sentences if not headline.printed.touches(one)][:_OPENING]
    told = {doc.words.lower[i] for one in opening for i in doc.words.inside(one)}
    return grammar is not None and not grammar.speech.isdisjoint(told)


def _is_no_name(doc: "Document", kind: str) -> bool:
    """Whether a word in small letters is a common one, whatever sentence it opens."""
    form = doc.name_forms.get(kind.capitalize())
    return is_common_word(doc.language or "", kind) and (form is None or form.is_word or not form.known)


def _only_in(doc: "Document", headline: "Headline", kind: str, *, whole: bool) -> bool:
    """Whether the text has a word, or with a capital one that begins like it, only where the headline is printed."""
    starts = (doc.words.starts[i] for i in doc.word_places[kind] if whole or doc.words.capital[i])
    return all(headline.printed.at(start) for start in starts)


def _beside(title: str, words: Words, index: int, versus: Collection[str]) -> tuple[str, str]:
    """The words right before and behind one, "" where a mark or nothing stands."""
    gap = title[words.ends[index - 1] : words.starts[index]] if index else ""
    before = words.surfaces[index - 1] if gap == " " or (gap == ". " and words.lower[index - 1] in versus) else ""
    last = index + 1 == len(words)
    after = "" if last or title[words.ends[index] : words.starts[index + 1]] != " " else words.surfaces[index + 1]
    return before, after


def _is_person(doc: "Document", grammar: _Grammar, known: NameWords, title: str, words: Words, index: int) -> bool:
    """Whether only a person is told of so: behind a first name or a title, or where a headline has a bare surname."""
    before, after = _beside(title, words, index, grammar.versus)
    if _is_quoted(title, words.starts[index]) or after.lower() in grammar.sayings:
        return False
    plain = doc.words.lower_case
    if before in known.given and before.lower() not in grammar.homonyms | plain and not _told(doc, before):
        return True
    if not _is_sentence_case(grammar, words) or _in_quotes(title, words.starts[index]):
        return False
    if before.rstrip(".") in known.titles or after in grammar.bodies:
        return True
    if (before and before[0].isupper()) or (after and after[0].isupper()) or before.lower() in grammar.before:
        return False
    if _plain(words.surfaces[index]).endswith("s"):
        return False  # "the Magpies", "Scots": several
    if not before and _plain(words.surfaces[index]) not in office_surnames(doc):
        return False  # "Lawmaker urges", where any noun has a capital
    if words.surfaces[index].endswith("'s") or not before:
        return words.surfaces[index].endswith("'s") or after in grammar.behind
    # "Mayor praises Rowan", but not "nurse Rowan" or "by Rowan", who may be a part or a club.
    return before.endswith("s") and before not in grammar.small and (not after or after in grammar.behind)


def _acts_as_name(doc: "Document", grammar: _Grammar, known: NameWords, title: str, words: Words, index: int) -> bool:
    """Whether a word that is no common one has something, does something, or has something done to it."""
    before, after = _beside(title, words, index, grammar.versus)
    if _is_quoted(title, words.starts[index]) or after.lower() in grammar.sayings:
        return False
    word, language = words.surfaces[index], doc.language or ""
    name = _plain(word)
    if not _SURNAME.fullmatch(name) or not (
        may_be_surname(language, bare(name).lower()) or name in office_surnames(doc)
    ):
        return False
    if index == 1 and _is_name(language, before) and before.lower() not in doc.word_places:
        before = ""  # a first name that the text has as little: "Ada Lind wins"
    if any(_is_name(language, one) and one.rstrip(".") not in known.titles for one in (before, after)):
        return False
    if _is_sentence_case(grammar, words) and (after[:1].isupper() or (before[:1].isupper() and index > 1)):
        return False
    before, after = before.lower().rstrip("."), after.lower()
    if not index and doc.headline is not None and name == doc.headline.kicker:
        return True
    if before in grammar.before or before in grammar.things_named:
        return False
    if word.endswith("'s"):
        return True
    if after in grammar.does or after in grammar.has:
        return True
    if name.endswith("s") or (after and after not in grammar.behind and after not in grammar.small):
        return False
    return before in grammar.does_to or (before in grammar.small and bool(before)) or (not index and bool(after))


def _is_among_persons(
    doc: "Document", grammar: _Grammar, known: NameWords, title: str, words: Words, index: int
) -> bool:
    """Whether a surname stands as one does: where no place or thing of that name may stand.

    A first name does beside somebody of the text, behind what somebody is, before what one is.
    """
    before, after = _beside(title, words, index, grammar.versus)
    if _is_quoted(title, words.starts[index]):
        return False
    if after.lower() in grammar.sayings | grammar.of_places:
        return False
    if _plain(words.surfaces[index]) not in known.given and before.lower() not in grammar.at_things:
        return True
    if before.lower() in (grammar.before | grammar.things_named) - grammar.of_one:
        return before.lower() in grammar.to_one and after.lower() in grammar.small
    if words.surfaces[index].endswith("'s"):
        return after.lower() not in grammar.sayings
    if _is_told_beside(doc, grammar, title, words, index):
        return True
    if after.lower() in grammar.is_one or (before[:1].islower() and grammar.trade.fullmatch(before)):
        return True
    return before in known.given and before.lower() not in grammar.homonyms and not _told(doc, before)


def _is_told_beside(doc: "Document", grammar: _Grammar, title: str, words: Words, index: int) -> bool:
    """Whether somebody of the text stands beside a word, in a list or with "and" between them."""
    last = len(words) - 1
    for step in (-1, 1):
        beside, beyond = index + step, index + 2 * step
        if 0 <= beside <= last:
            one, other = sorted((index, beside))
            gap = title[words.ends[one] : words.starts[other]]
            if gap == ", " and _is_of_text(doc, words.surfaces[beside]):
                return True
        if 0 <= beyond <= last and words.lower[beside] in grammar.joints and _is_of_text(doc, words.surfaces[beyond]):
            return True
    return False


def _is_of_text(doc: "Document", word: str) -> bool:
    """Whether a word of the headline is the surname of somebody whom the text names."""
    form = doc.name_forms.get(_plain(word))
    return form is not None and form.known and not form.is_word


def _subject(doc: "Document", headline: "Headline", words: Words, index: int) -> Span | None:
    """The person whom a text is about and its headline does not name; None if there is none.

    The one named most in its first sentences, if the text comes to that person again and again, or opens with whom and
    tells of them a word that the headline has.
    """
    in_title = {_plain(word) for word in words.surfaces}
    sentences = [one for one in doc.body_sentences if not headline.printed.touches(one)][:_FIRST_PART]
    if not sentences:
        return None
    uses = Counter(name.surname for name in doc.names)
    persons = [
        name
        for name in doc.names[:_MOST_NAMES]
        if sentences[0].start <= name.span.start < sentences[-1].end
        and name.given
        and name.known
        and in_title.isdisjoint((name.given, name.surname))
        and uses[name.surname] >= _LEAST_USES
    ]
    asked = stems(words.lower[i] for i in range(len(words)) if i != index)
    end = sentences[:_OPENING][-1].end
    for one in sorted(persons, key=lambda name: (-uses[name.surname], name.span.start)):
        told = one.span.start < end and asked & _told_of(doc, sentences[:_OPENING], one)
        if told or uses[one.surname] >= _USES_OF_SUBJECT:
            return one.span
    return None


def _is_name(language: str, word: str) -> bool:
    """Whether a word has a capital and is no common one."""
    return word[:1].isupper() and not is_common_word(language, bare(_plain(word)).lower())


def _told(doc: "Document", word: str) -> bool:
    """Whether the text has a word with a capital."""
    return word in doc.words.vocabulary and len(doc.word_places.get(word.lower(), ())) > 1


def _is_quoted(title: str, place: int) -> bool:
    """Whether a place stands inside quotation marks, or behind one that is not closed."""
    return any(match.start() < place < match.end() for match in _QUOTED.finditer(title))


def _in_quotes(title: str, place: int) -> bool:
    """Whether a quotation mark stands before a place in a headline: what is quoted or named may be anything."""
    return any(mark in title[:place] for mark in ('"', " '", "“", "‘")) or title[:1] == "'"


def _is_sentence_case(grammar: _Grammar, words: Words) -> bool:
    """Whether a headline sets only names in capitals."""
    told = [word for word in words.surfaces if word[0].isalpha() and word not in grammar.small]
    capitals = sum(word[0].isupper() for word in told)
    return len(told) - capitals >= max(2, capitals // 2)


def _opens_with(doc: "Document", headline: "Headline", words: Words, *, but: int | None = None) -> Span | None:
    """The person or office with whom the text opens and whom the headline does not name; None if there is none.

    but: a word of the headline; what it tells beside this one, the opening then has to tell of that person.
    """
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
        and uses[name.surname] >= (_LEAST_USES if but is None else _LEAST_USES - 1)
    ]
    if but is not None:
        asked = stems(words.lower[i] for i in range(len(words)) if i != but)
        persons = [
            one
            for one in persons
            if len(asked & _told_of(doc, sentences[:_OPENING], one))
            >= (_LEAST_SHARED if uses[one.surname] < _USES_OF_SUBJECT else 1)
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
    return roles[0].span if roles and but is None else None


def _told_of(doc: "Document", sentences: Sequence[Span], person: NameMention) -> frozenset[str]:
    """The words of those sentences that name a person."""
    places = [name.span.start for name in doc.names[:_MOST_NAMES] if name.surname == person.surname]
    told = [one for one in sentences if any(one.start <= place < one.end for place in places)]
    return stems(doc.words.lower[i] for one in told for i in doc.words.inside(one))
