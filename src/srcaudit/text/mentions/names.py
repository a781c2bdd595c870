"""Names of persons: full names, and capitalised words that stand for somebody by surname."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.model.value import value
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MAX_RUN = 6
_SHORT_TITLE = 3
"""Letters of a title that is cut short: no second name."""
_NICKNAME = ((' "', '" '), (" '", "' "), (" (", ") "))
"""What stands around a nickname between a given name and a surname."""
_FARTHEST_OF_PHRASE = 48
_MOST_BETWEEN = 3
"""Names in a phrase among which that of a person is looked for: "former Maryland governor Ole Moe"."""
_MARKS = (",", ";", ":", "(", ")", "\n", '"', " and ", " or ", " who ")
"""They end a phrase, or open another one."""
_JOINTS = str.maketrans("", "", "-'’")


@value
class NameMention:
    """A run of capitalised words, read as a name.

    given: the word before the surname, if the run has one; known: whether that word is a given name of the table;
    title: what stands before the name. A single capitalised word is a mention too: it may be a surname, or not.
    """

    span: Span
    surname: str
    surname_span: Span
    given: str | None
    known: bool
    initial: str | None
    """A single letter before the surname, where there is no given name."""
    title: str | None
    opens: bool
    """Whether it begins a sentence, where any word is capitalised."""


@dataclass(frozen=True)
class NameWords:
    """What tells a person's name."""

    given: frozenset[str]
    titles: frozenset[str]
    suffixes: frozenset[str]
    endings: tuple[str, ...]
    openers: frozenset[str]
    leading: frozenset[str]
    """Titles and openers: alone they are nobody, and a name goes on behind them."""
    particles: frozenset[str]
    prefixes: tuple[str, ...]
    not_names: tuple[str, ...]
    alike: Mapping[str, frozenset[str]]
    """Given name -> all names that the same person may go by."""
    spellings: Mapping[str, frozenset[str]]
    """Given name -> its spellings, of which one person has one."""
    put_right: tuple[str, ...]
    """Near a name: it was told or spelt otherwise before."""
    alternatives: tuple[str, ...]
    """Between two names: it is the one or the other."""
    belongings: re.Pattern[str]
    """Right behind a surname that follows an article: what is somebody's, "the Lind campaign", "a Lind aide"."""
    endings_of_women: tuple[str, ...]
    endings_of_short: tuple[str, ...]
    """Of the short forms of first names: "Rosie"."""
    articles_before: tuple[str, ...]
    at_a_place: tuple[str, ...]
    said_before: tuple[str, ...]
    """What stands right before somebody who speaks."""
    speaks_behind: re.Pattern[str]
    person_behind: re.Pattern[str]


@cache
def name_words(language: str) -> NameWords | None:
    """The table `names` of a language; None if it has none."""
    pack = load(language)
    if pack is None or not pack.has("tables", "names"):
        return None
    table = pack.table("names")
    titles = frozenset(table["titles"].split())
    return NameWords(
        given=frozenset(table["given"].split()),
        titles=titles,
        suffixes=frozenset(table["suffixes"]),
        endings=tuple(table["endings"]),
        openers=frozenset(table["sentence_openers"]),
        leading=titles.union(table["sentence_openers"]),
        particles=frozenset(table["particles"]),
        prefixes=tuple(table["prefixes"]),
        not_names=tuple(table["not_names"]),
        alike=_alike(row.split() for row in table["short_forms"]),
        spellings=_alike(row.split() for row in table["spellings"]),
        put_right=tuple(table["put_right"]),
        alternatives=tuple(table["alternatives"]),
        belongings=re.compile(table["belongings"]),
        endings_of_short=tuple(table["endings_of_short"]),
        endings_of_women=tuple(table["endings_of_women"]),
        articles_before=tuple(table["articles_before"]),
        at_a_place=tuple(table["at_a_place"]),
        said_before=tuple(table["said_before"]),
        speaks_behind=re.compile(table["speaks_behind"]),
        person_behind=re.compile(table["person_behind"]),
    )


def _alike(rows: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    """Each name with the names of all rows that have it."""
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        for name in row:
            found[name] = found.get(name, frozenset()) | frozenset(row)
    return found


def names(doc: "Document") -> tuple[NameMention, ...]:
    """The names of the body, quotations among it, in order."""
    known = name_words(doc.language or "")
    if known is None:
        return ()
    found = [mention for run in _runs(doc, known) if (mention := _mention(doc, run, known)) is not None]
    for cover in (doc.masked, doc.linked):
        if cover:
            found = [mention for mention in found if not cover.touches(mention.span)]
    return tuple(found)


def names_near(doc: "Document", places: Iterable[int], reach: int) -> Iterator[NameMention]:
    """The names that stand within so many characters of one of some places, which are in order; and in order, too."""
    done = 0
    for place in places:
        first, beyond = doc.names_before(place - reach + 1), doc.names_before(place + reach + 1)
        if first and doc.names[first - 1].span.end > place - reach:
            first -= 1
        yield from doc.names[max(done, first) : beyond]
        done = max(done, beyond)


def goes_on_to_another(doc: "Document", end: int, surname: str) -> bool:
    """Whether a phrase goes on, with no mark between, to the name of somebody else: "former | governor Ole Moe"."""
    first, beyond = doc.names_before(end), doc.sentence_at(end).end
    for name in doc.names[first : first + _MOST_BETWEEN]:
        if name.span.start >= beyond:
            return False
        lead = doc.folded[end : min(name.surname_span.start, end + _FARTHEST_OF_PHRASE + 1)]
        if name.surname == surname or len(lead) > _FARTHEST_OF_PHRASE or any(mark in lead for mark in _MARKS):
            return False
        if name.given is not None or name.title is not None:
            return True
    return False


def _runs(doc: "Document", known: NameWords) -> list[list[int]]:
    """Neighbouring capitalised words, a space or the full stop of an initial or a title between them."""
    words = doc.words
    runs: list[list[int]] = []
    run: list[int] = []
    beyond = -1
    prefixed = _prefixed(doc, known)
    for index in sorted(words.capitals + prefixed) if prefixed else words.capitals:
        joined = index == beyond and _joined(doc, index - 1, index, known)
        if joined and len(run) == _MAX_RUN:
            joined = _cut_to_title(run, words.surfaces, known)
        if joined:
            run.append(index)
        elif len(run) == _MAX_RUN and beyond == index and doc.words.surfaces[index - 1] in known.given:
            run = [run.pop(), index] if _joined(doc, index - 1, index, known) else [index]
            runs.append(run)
        else:
            run = [index]
            runs.append(run)
        beyond = index + 1
    return runs


def _cut_to_title(run: list[int], surfaces: Sequence[str], known: NameWords) -> bool:
    """Whether a long run has a title within it, and then leaves what stands before it: "Tin Foods Party Chairman"."""
    last = next((at for at in range(len(run) - 1, 0, -1) if surfaces[run[at]] in known.titles), None)
    if last is None:
        return False
    del run[:last]
    return True


def _prefixed(doc: "Document", known: NameWords) -> list[int]:
    """Surnames that begin with a small article of their own: al-Hadid, d'Orsay."""
    words = doc.words
    return [i for i in words.compounds if words.surfaces[i].startswith(known.prefixes) and _inner_capital(words, i)]


def _inner_capital(words: Words, index: int) -> bool:
    return any(letter.isupper() for letter in words.surfaces[index][2:5])


def _joined(doc: "Document", before: int, after: int, known: NameWords) -> bool:
    words = doc.words
    gap = doc.folded[words.ends[before] : words.starts[after]]
    if gap == " ":
        return not words.lower[before].endswith(("'s", "s'"))
    return gap == ". " and (len(words.surfaces[before]) == 1 or words.surfaces[before] in known.titles)


def _mention(doc: "Document", run: list[int], known: NameWords) -> NameMention | None:
    starts, surfaces = doc.words.starts, doc.words.surfaces
    first = run[0]
    word = surfaces[first]
    title = None
    if len(run) == 1:
        if word in known.leading:
            return None
        if word.isalpha() and not _is_led(doc, first, known):
            return _plain_mention(doc, first, known)  # as most are
    elif word in known.leading:
        while run and (word := surfaces[run[0]]) in known.leading:
            title = word if word in known.titles else title
            run = run[1:]
    led = not run or run[0] != first
    if len(run) > 2:
        run, title = _behind_title(run, surfaces, known, title)
    while run and _plain(surfaces[run[-1]]) in known.suffixes:
        run = run[:-1]
    if not run or (run[-1] + 1 < len(surfaces) and surfaces[run[-1] + 1] in known.particles):
        return None
    last = run[-1]
    surname = _plain(surfaces[last]).replace("’", "'")
    if len(surname) < 2 or not (surname.isalpha() or surname.translate(_JOINTS).isalpha()):
        return None
    end = starts[last] + len(surname)
    before = [surfaces[i] for i in run[:-1]] or _before_particle(doc, run[0], known) or _before_nickname(doc, run[0])
    surname_span = Span(starts[last], end)
    if not before:
        opens = not led and doc.opens_sentence(starts[first])
        return NameMention(surname_span, surname, surname_span, None, False, None, title, opens)
    given, is_known = _given(before, known)
    initial = before[0] if given is None else None
    span = Span(starts[run[0]], end)
    return NameMention(span, surname, surname_span, given, is_known, initial, title, opens=False)


def _given(before: list[str], known: NameWords) -> tuple[str | None, bool]:
    """The given name among the words before a surname, if one is, and whether the table has it."""
    for word in before:
        if word in known.given:
            return word, True
    for word in reversed(before):
        if len(word) > 1:
            return word.replace("’", "'"), False
    return None, False


def _is_led(doc: "Document", index: int, known: NameWords) -> bool:
    """Whether what stands before a capitalised word may belong to its name: a small word, or a nickname."""
    if not index:
        return False
    return doc.words.surfaces[index - 1] in known.particles or doc.folded[doc.words.starts[index] - 2] in "\"')"


def _plain_mention(doc: "Document", index: int, known: NameWords) -> NameMention | None:
    """A single word of letters alone, no small word before it."""
    surfaces, start = doc.words.surfaces, doc.words.starts[index]
    word = surfaces[index]
    if len(word) < 2 or word in known.suffixes:
        return None
    if index + 1 < len(surfaces) and surfaces[index + 1] in known.particles:
        return None
    span = Span(start, start + len(word))
    return NameMention(span, word, span, None, False, None, None, doc.opens_sentence(start))


def _behind_title(
    run: list[int], surfaces: list[str], known: NameWords, title: str | None
) -> tuple[list[int], str | None]:
    """A run without what stands before a title in its midst: "Ohio Gov. Ada Lind"; not "Ada King Lind"."""
    for place in range(len(run) - 2, 0, -1):
        word = surfaces[run[place]]
        short = len(word) <= _SHORT_TITLE and word not in known.given  # "Virginia Sen. Ada Lind"
        if word in known.titles and (short or known.given.isdisjoint(surfaces[i] for i in run[:place])):
            return run[place + 1 :], word
    return run, title


def _before_particle(doc: "Document", index: int, known: NameWords) -> list[str]:
    """The given name of a surname that small words lead: Jan van der Meer."""
    words, place = doc.words, index
    while place and words.surfaces[place - 1] in known.particles and _spaced(doc, place - 1):
        place -= 1
    if place == index or not place or not words.capital[place - 1] or not _spaced(doc, place - 1):
        return []
    return [words.surfaces[place - 1]] if words.surfaces[place - 1] in known.given else []


def _before_nickname(doc: "Document", index: int) -> list[str]:
    """The given name before a nickname in quotation marks or brackets: Ada “Addie” Lind."""
    words = doc.words
    if index < len(("given", "nickname")) or not words.capital[index - 1] or not words.capital[index - 2]:
        return []
    gap = (
        doc.folded[words.ends[index - 2] : words.starts[index - 1]],
        doc.folded[words.ends[index - 1] : words.starts[index]],
    )
    return [words.surfaces[index - 2]] if gap in _NICKNAME else []


def _spaced(doc: "Document", index: int) -> bool:
    return doc.folded[doc.words.ends[index] : doc.words.starts[index + 1]] == " "


def _plain(word: str) -> str:
    """A word without the mark of a possessive."""
    if word.isalnum():
        return word
    return word[:-2] if word.endswith(("'s", "’s")) else word.rstrip("'’")
