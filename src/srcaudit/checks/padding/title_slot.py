"""A headline set into a sentence as if it were a noun.

## What it does
Reports headlines inside longer sentences: the article's own, given or found at its top; a headline-like run of
capitalised words that comes again in the same form; and the part before a headline's colon when it is asked about.
All slots of one headline are one finding.

## Why it matters
Nobody writes "What do analysts say about Grain Prices 2031: Where the Market Stands?" by hand. A template was filled
in with the title, to match what people search for.

## How it decides
- The article's headline, five words or more, word for word inside a sentence that is three words longer. It must have a
  colon or dash; or have been given with the article and be capitalised in the sentence, or have seven words and stand
  behind "about", "on", "of", "for", "regarding". At least half of the other words are in lower case. It is taken for
  a name and left alone if a use shows that it is one: two rivals ("v"), a word for a work or for what is done with one
  before it ("her film", "watched"), or "the" before a headline without a colon.
- Without one: a run of six capitalised words or more (short function words may stand between) with a colon or dash
  inside and no "the" before it, in a sentence of lower-case words three words longer, twice in the article; one of
  them in a question, or with a number in it, or else three times.
- The part before a headline's colon inside a question, twice, if it sets names side by side without a preposition.
Quotations are left out.

## Limits
A title of a film or a game with a colon in it, named three times outside quotation marks, looks the same when it
has six words. Headlines of fewer than five words are left to keyword-stuffing. Of 1,879 professional articles none has
one reported.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import or_

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.language.pack import LanguagePack
from srcaudit.model.evidence import Repetition
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.headline import side_by_side

_TWICE = 2
_NAME_WORDS = 3
_PLAIN_WORDS = 7
"""From so many words on a headline without capitals or a colon is no everyday noun phrase."""
_INSIDE = re.compile(r"[ \u00a0]*[:–—][ \u00a0]*|[ \u00a0]+[-|][ \u00a0]+|[ \u00a0]+")
_PARTED = re.compile(r":|[–—]| - ")


class Options(authoring.Options):
    """What counts as a slot."""

    min_words: int = Field(5, ge=3, description="words of a headline; shorter ones are names too often")
    spare_words: int = Field(3, ge=1, description="words that the sentence must have beside it")


@check(
    "SP202",
    "title-slot",
    dimension=Dimension.PADDING,
    severity=Severity.WARNING,
    message="a headline stands in a sentence like a noun: “{phrase}”, {slots}",
    options=Options,
    bad=(
        Example(
            "What do growers say about [[Grain Prices 2031: Where the Market Stands]]?\n\n"
            "Since the frost, [[Grain Prices 2031: Where the Market Stands]] has changed a great deal for millers."
        ),
        Example(
            "Harbour tunnel vote: what happens next\n\n"
            "Today we will tell you about [[harbour tunnel vote: what happens next]] and who decides.",
            title="Harbour tunnel vote: what happens next",
        ),
    ),
    good=(
        Example(
            "She has read “Grain Prices 2031: Where the Market Stands” twice. In “Grain Prices 2031: Where the Market "
            "Stands” the authors count silos.",
            why="the title of a report, in quotation marks",
        ),
        Example(
            "Grain Prices: Where the Market Stands - Farm and Field - Harrow Weekly\n\n"
            "Grain Prices: Where the Market Stands\n\nWheat closed lower on Monday, the exchange said.",
            why="the page's title as a browser shows it: names around the headline, no sentence",
        ),
        Example(
            "The Royal Commission on Inland Fisheries met again. Members of the Royal Commission on Inland Fisheries "
            "are paid by the day.",
            why="the name of a body: no colon",
        ),
        Example(
            "The new film Grain Prices: Where the Market Stands opens in May. Some have waited for "
            "Grain Prices: Where the Market Stands since the spring.",
            title="Grain Prices: Where the Market Stands",
            why="the title of a film, told as one",
        ),
        Example(
            "Gates open at noon and Aldmouth Rovers vs Skerrin Town United begins at three. The stands were full when "
            "Aldmouth Rovers vs Skerrin Town United was last played.",
            title="Aldmouth Rovers vs Skerrin Town United",
            why="a match has no other name",
        ),
        Example(
            "Members of the National Union of Ferry Pilots meet in May, and the National Union of Ferry Pilots pays.",
            title="National Union of Ferry Pilots",
            why="a body: its name takes an article",
        ),
        Example(
            "Rain stops play in Leeds\n\nSpectators go home early when rain stops play in Leeds, as it does in May.",
            title="Rain stops play in Leeds",
            why="a clause that happens to be the headline",
        ),
    ),
)
def title_slot(context: Context[Options]) -> Found:
    """One finding for each headline that is used as a noun."""
    doc = context.doc
    slots: dict[str, list[Span]] = defaultdict(list)
    for span in (*_own(doc, context.options), *_kickers(doc)):
        slots[_key(doc, span)].append(span)
    if not slots:
        slots = _found(doc, context.options)
    for spans in slots.values():
        first, *more = sorted(set(spans))
        count = 1 + len(more)
        yield context.finding(
            first,
            Repetition(phrase=doc[first], count=count),
            related=[context.also(span, "and here") for span in more],
            slots="once" if count == 1 else f"{count} times",
        )
    total = sum(len(set(spans)) for spans in slots.values())
    if doc.body_words:
        yield context.measure("title slots", round(1000 * total / doc.body_words, 4), "per 1,000 words of body")


@dataclass(frozen=True)
class _Listed:
    """Small words of a language; none of one whose table is not known."""

    connectors: frozenset[str] = frozenset()
    announcing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    trimmed: frozenset[str] = frozenset()
    rivals: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    """And what is done with them just before their titles."""


@lru_cache(maxsize=8)
def _listed(pack: LanguagePack | None) -> _Listed:
    if pack is None or not pack.has("tables", "title_slots"):
        return _Listed()
    words = partial(pack.words, "title_slots")
    return _Listed(
        words("connectors"),
        words("announcing"),
        words("articles"),
        words("articles", "asking"),
        words("rivals"),
        words("works", "handled"),
    )


def _key(doc: Document, span: Span) -> str:
    return " ".join(doc.words.lower[i] for i in doc.words.inside(span))


def _own(doc: Document, options: Options) -> Iterator[Span]:
    """The article's own headline in its sentences."""
    headline = doc.headline
    if headline is None or headline.words < options.min_words:
        return
    parted = bool(_PARTED.search(headline.text))
    if any(_is_name(doc, doc.words.inside(span), parted=parted) for span in headline.inside):
        return
    for span in headline.inside:
        words = doc.words.inside(span)
        capitalised = sum(doc.words.surfaces[i][0].isupper() for i in words) >= 0.6 * len(words)
        announced = (
            len(words) >= _PLAIN_WORDS
            and words.start > 0
            and doc.words.lower[words.start - 1] in _listed(doc.pack).announcing
        )
        meant = parted or (headline.given and (capitalised or announced))
        if (
            meant
            and not doc.quoted.touches(span)
            and _starts_as_word(doc, span)
            and _in_lower_case(doc, doc.sentence_at(span.start), words)
        ):
            yield span


def _is_name(doc: Document, headline: range, *, parted: bool) -> bool:
    """Whether a use of the headline shows that it names a thing: a work, a match, or what takes an article."""
    lower, known = doc.words.lower, _listed(doc.pack)
    if not headline or not doc.words.capital[headline.start]:
        return False
    if any(lower[i] in known.rivals for i in headline):
        return True
    before = lower[headline.start - 1] if headline.start else ""
    return before in known.works or (not parted and before in known.articles)


def _starts_as_word(doc: Document, span: Span) -> bool:
    words = doc.words.inside(span)
    return len(words) > 0 and doc.words.starts[words.start] == span.start


def _kickers(doc: Document) -> Sequence[Span]:
    """The part before the headline's colon in questions, if there are two and it is no name."""
    kicker = doc.headline.kicker if doc.headline else None
    if kicker is None:
        return ()
    pattern = re.compile(rf"(?<!\w){re.escape(kicker)}(?!\w)")
    places = [
        Span(*match.span())
        for block in doc.body_blocks
        if block.kind == "question"
        for match in pattern.finditer(doc.text, block.span.start, block.span.end)
    ]
    if len(places) < 2 or not side_by_side(doc, doc.words.inside(places[0])):
        return ()
    return places


def _found(doc: Document, options: Options) -> dict[str, list[Span]]:
    """Runs of capitalised words with a colon that come twice in the same form."""
    runs: dict[str, list[Span]] = defaultdict(list)
    for sentence in doc.body_sentences:
        text = doc[sentence]
        if not (":" in text or " - " in text or "–" in text or "—" in text):
            continue
        if not _has_run(doc, sentence, options.min_words + 1):
            continue
        if not any(_goes_on(doc, mark) for mark in _PARTED.finditer(doc.text, sentence.start, sentence.end)):
            continue
        for words in _runs(doc, sentence):
            span = doc.words.span(words.start, words.stop - 1)
            if (
                len(words) > options.min_words
                and not (words.start and doc.words.lower[words.start - 1] in _listed(doc.pack).articles)
                and len(doc.words.inside(sentence)) >= len(words) + options.spare_words
                and _PARTED.search(doc[span])
                and not doc.quoted.touches(span)
                and not _is_speaker(doc, span)
                and _in_lower_case(doc, sentence, words)
            ):
                runs[_key(doc, span)].append(span)
    return {key: spans for key, spans in runs.items() if len(spans) > 1 and _is_pasted(doc, spans)}


def _has_run(doc: Document, sentence: Span, least: int) -> bool:
    """Whether so many words of a sentence that can belong to a run stand one behind the other, whatever is between."""
    words, inside = doc.words, doc.words.inside(sentence)
    looked_at = slice(inside.start, inside.stop)
    connects = map(_listed(doc.pack).connectors.__contains__, words.lower[looked_at])
    begins = map(or_, words.capital[looked_at], words.digit[looked_at])
    return b"\1" * least in bytes(map(or_, begins, connects))


def _is_pasted(doc: Document, spans: Sequence[Span]) -> bool:
    """Whether it is more than the title of a work named twice: asked about, dated, or used three times."""
    dated = any(surface.isdigit() for surface in (doc.words.surfaces[i] for i in doc.words.inside(spans[0])))
    asked = any(doc.text.endswith("?", span.end, doc.sentence_at(span.start).end) for span in spans)
    return dated or asked or len(spans) > _TWICE


def _is_speaker(doc: Document, span: Span) -> bool:
    """Whether the run begins a line with the name of who speaks: “Ada Ortiz: …”."""
    block = doc.block_at(span.start)
    before_colon = doc.text[span.start : span.end].partition(":")[0]
    return block is not None and block.content.start == span.start and len(before_colon.split()) <= _NAME_WORDS


def _runs(doc: Document, sentence: Span) -> Iterator[range]:
    """Runs of capitalised words in a sentence, function words and a colon or dash between them allowed."""
    words = doc.words
    inside = words.inside(sentence)
    start = inside.start
    for i in inside:
        if i > start and not (_belongs(doc, i) and _INSIDE.fullmatch(doc.text, words.ends[i - 1], words.starts[i])):
            yield from _trimmed(doc, start, i)
            start = i
    yield from _trimmed(doc, start, inside.stop)


def _goes_on(doc: Document, mark: re.Match[str]) -> bool:
    """Whether a run can hold a mark: the word behind it can belong to one, or the mark stands inside a word."""
    words = doc.words
    following = bisect_left(words.starts, mark.end())
    inside = following > 0 and words.ends[following - 1] > mark.start()
    return inside or (following < len(words) and _belongs(doc, following))


def _belongs(doc: Document, i: int) -> bool:
    words = doc.words
    return words.capital[i] or words.digit[i] or words.lower[i] in _listed(doc.pack).connectors


def _trimmed(doc: Document, start: int, stop: int) -> Iterator[range]:
    """The run without what cannot begin or end a headline."""
    lower, surfaces, known = doc.words.lower, doc.words.surfaces, _listed(doc.pack)
    while start < stop and (
        lower[start] in known.trimmed or not (surfaces[start][0].isupper() or lower[start].isdigit())
    ):
        start += 1
    while stop > start and lower[stop - 1] in known.connectors:
        stop -= 1
    if stop > start:
        yield range(start, stop)


def _in_lower_case(doc: Document, sentence: Span, run: range) -> bool:
    """Whether the sentence around the run is written as sentences are."""
    others = [i for i in doc.words.inside(sentence) if i not in run]
    return 2 * sum(doc.words.surfaces[i][0].islower() for i in others) >= len(others)
