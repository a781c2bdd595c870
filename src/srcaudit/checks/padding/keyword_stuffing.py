"""A search phrase used again and again in the same words.

## What it does
Reports phrases of three to eight words that come far more often than the article's length predicts, with all their
uses, and likewise a trade with its place in both orders ("Aldmouth plumber", "plumber in Aldmouth"). The phrase need
not be known: it is found.

## Why it matters
Writers shorten what has been named: "the Aldmouth harbour tunnel vote" becomes "the vote". A phrase that never
shortens was written for a search engine.

## How it decides
- A phrase has three content words or more and begins and ends with one; it stands on one line, outside quotation marks.
  A question on a line of its own counts once, however often it is put in the same words: it is a poll, or stands in the
  contents and again as a heading.
- By chance a phrase of that length comes 0.35 times in 1,000 words of a news article. It is reported from three uses on
  if as many uses or more have a Poisson probability of 1 in 10,000 at most.
- A name is repeated because the story is about it. A phrase is a name when fewer than three in ten of its uses in
  running text have a content word in lower case; names of offices with a name behind them, and what somebody "told"
  are left out likewise. Not a name is the headline compound: two names side by side with no preposition between them
  and a thing behind ("Aldmouth Norway Ferry Talks"). Nor is a place hung on common nouns with no preposition between
  them ("harbour ferry timetable Aldmouth"), as it is typed into a search.
- A necessary compound is left out: a phrase whose words never stand apart from it has no shorter form. One of four
  content words or more has one, and is reported from six uses on.
- A trade with its place may be shorter, as both orders are asked for: the place's name up to three words before the
  trade, and behind it after in, near, around or the like. As many uses are wanted, of both orders together, and one in
  150 words. A town or a county is no trade.
Of phrases inside one another the longest is kept that has three quarters of the uses. Singular and plural are one.
A phrase of three words is a note, unless it is a headline compound.

## Limits
Terms of art that have no short form are reported when the article uses their words elsewhere too. A stuffed phrase in
capitals that is no headline compound is taken for a name and missed. Of 1,879 professional articles 13 have a phrase
reported, most of them such terms ("nuclear fuel bank"), twelve of the phrases of three words and so a note. None of
1,824 has a trade with its place; a page about a storm in one town may have the storm and the damage so, beside the
roofer.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from math import exp, log10

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Repetition
from srcaudit.model.finding import Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.document import Document
from srcaudit.text.headline import place_behind, side_by_side
from srcaudit.text.local_search import local_searches

_LONGEST = 8
_CONTENT_WORDS = 3
_LOWER_CASE_SHARE = 0.3
_KEPT_SHARE = 0.75
_MOST_PHRASES = 20
_MOST_EXPECTED = 500.0
"""The Poisson sum is done in plain floats, which hold it up to here: 1.4 million words."""
_COMPOUND_USES = 6
_SEARCH_WORDS = 150
"""A trade with its place comes once in so many words at least: long reports from one place have both orders too."""
_MOST_GAP = 2
_GAPS = frozenset(one + other for one in " \u00a0\u202f" for other in ("", " ", "\u00a0", "\u202f"))


class Options(authoring.Options):
    """When a repetition is too much."""

    min_uses: int = Field(3, ge=2, description="uses before anything is reported; count")
    expected_per_1000: float = Field(
        0.35, gt=0, description="uses of one phrase of 3 to 8 words in 1,000 words of news, by chance"
    )
    surprise: float = Field(
        4.0, gt=0, description="-log10 of the Poisson probability of that many uses; 4 is 1 in 10,000"
    )


@check(
    "SP201",
    "keyword-stuffing",
    dimension=Dimension.PADDING,
    severity=Severity.WARNING,
    message="“{phrase}” comes {count} times in {words}; {expected} would be usual in a text of this length",
    options=Options,
    bad=(
        Example(
            "Growers expect a [[Norway Denmark wheat deal]] before the harvest, and Norway has sent a team to Denmark. "
            "Any [[Norway Denmark wheat deal]] would lower the price of flour. Millers doubt that a "
            "[[Norway Denmark wheat deal]] can be signed in time. A [[Norway Denmark wheat deal]] needs both "
            "parliaments. Norway grows little wheat; Denmark sells it to Norway at a price that no deal has changed."
        ),
        Example(
            "Do you need a [[roofer in Aldmouth]] after the gale? A good [[Aldmouth roofer]] can mend any gutter. "
            "Ask any [[roofer in Aldmouth]] for a price. No [[Aldmouth roofer]] works in the rain."
        ),
    ),
    good=(
        Example(
            "The Aldmouth Harbour Tunnel Board met on Monday. Critics of the Aldmouth Harbour Tunnel Board stayed "
            "away. The Aldmouth Harbour Tunnel Board will meet again. Two seats on the Aldmouth Harbour Tunnel Board "
            "are free.",
            why="a name, always capitalised",
        ),
        Example(
            "“A fair wheat price deal,” said one. “A fair wheat price deal,” said another. “A fair wheat price deal,” "
            "sang the crowd. “A fair wheat price deal,” the banner read.",
            why="quotations",
        ),
        Example(
            "A roofer in Aldmouth fell from the chapel on Monday. The Aldmouth roofer worked alone. A second roofer "
            "found him. Roofers need a rope above three metres, and this roofer had none.",
            why="said once in each order, then the roofer",
        ),
        Example(
            "The county paid for the new radar in May.\n\nWhat do you think about the new ferry?\n\n"
            "The new ferry is late, the pilots say.\n\nWhat do you think about the new ferry?\n\n"
            "Fog was the reason on nine days of March.\n\nWhat do you think about the new ferry?\n\n"
            "A second boat was bought.\n\nWhat do you think about the new ferry?\n\nIt sails in May.",
            why="a poll that stands between the paragraphs",
        ),
        Example(
            "Voters in Aldmouth chose a mayor. Voters in Aldmouth had done so in 2019. Voters in Aldmouth are few. "
            "Voters in Aldmouth go by boat.",
            why="one order alone, as a table of towns has it",
        ),
    ),
)
def keyword_stuffing(context: Context[Options]) -> Found:
    """One finding for each phrase, at its first use, with all others."""
    doc, options = context.doc, context.options
    expected = min(_MOST_EXPECTED, options.expected_per_1000 * doc.body_words / 1000)
    least = next(n for n in range(options.min_uses, 10_000) if _surprise(n, expected) >= options.surprise)
    found = list(_phrases(doc, least, context.words("specifics", "said")))
    for uses in found:
        pasted = len(uses[0]) > _CONTENT_WORDS or side_by_side(doc, uses[0])
        yield _finding(context, uses, expected, "the same words", Severity.WARNING if pasted else Severity.NOTE)
    fewest = max(least, doc.body_words // _SEARCH_WORDS)
    searches = list(_searches(doc, fewest, {i for uses in found for use in uses for i in use}))
    for uses in searches:
        yield _finding(context, uses, expected, "one order or the other", Severity.NOTE)
    if doc.body_words:
        stuffed = sum(len(use) for uses in (*found, *searches) for use in uses)
        yield context.measure("stuffed phrases", round(100 * stuffed / doc.body_words, 4), "% of words")


def _finding(
    context: Context[Options], uses: Sequence[range], expected: float, words: str, severity: Severity
) -> Finding:
    spans = [context.doc.words.span(use.start, use.stop - 1) for use in uses]
    return context.finding(
        spans[0],
        Repetition(phrase=context.doc[spans[0]], count=len(spans), expected=round(expected, 2)),
        severity=severity,
        related=[context.also(span, "used again") for span in spans[1:]],
        words=words,
    )


def _searches(doc: Document, least: int, taken: set[int]) -> Iterator[list[range]]:
    """The uses of each trade with its place that no phrase has, those with most uses first."""
    for uses in sorted(local_searches(doc, least), key=lambda uses: (-len(uses), uses[0].start)):
        free = [use for use in uses if taken.isdisjoint(use)]
        if len(free) >= least:
            taken.update(i for use in free for i in use)
            yield free


def _phrases(doc: Document, least: int, said: Set[str]) -> Iterator[list[range]]:
    """The uses of each phrase that comes too often, longest phrases first where they hold others."""
    uses = {phrase: found for phrase, found in _repeated(doc, least).items() if not _is_excused(doc, found, said)}
    taken: set[int] = set()
    chosen: list[list[range]] = []
    for phrase in sorted(uses, key=lambda phrase: (-_worth(uses[phrase]), uses[phrase][0].start)):
        free = [use for use in uses[phrase] if taken.isdisjoint(use)]
        if len(free) >= least:
            chosen.append(free)
            taken.update(i for use in uses[phrase] for i in use)
        if len(chosen) == _MOST_PHRASES:
            break
    yield from sorted(chosen, key=lambda found: found[0].start)


def _worth(uses: Sequence[range]) -> float:
    """A longer phrase is better than a part of it as long as it keeps three quarters of the uses."""
    return len(uses) * (1 / _KEPT_SHARE) ** len(uses[0])


def _surprise(uses: int, expected: float) -> float:
    """-log10 of the probability of `uses` or more where `expected` are usual."""
    if uses <= expected:
        return 0.0
    term, tail, n = 1.0, 0.0, 0
    while n < uses:
        n += 1
        term *= expected / n
    while term > tail * 1e-9:
        tail += term
        n += 1
        term *= expected / n
    return -log10(exp(-expected) * tail) if tail else 400.0


def _repeated(doc: Document, least: int) -> dict[tuple[str, ...], list[range]]:
    """Phrases with `least` uses or more that do not overlap, singular and plural as one.

    A longer phrase is only built on a frequent shorter one.
    """
    found: dict[tuple[str, ...], list[range]] = {}
    lower = [stem or word for stem, word in zip(doc.stems, doc.words.lower, strict=True)]
    often = {word for word, count in Counter(lower).items() if count >= least}
    # No phrase comes more often than each of its words: that leaves few places to begin one.
    # Nor does one begin with a stop word, unless a content word has come to the same.
    begins = often.intersection(doc.stems)
    runs = _in_a_row(bytes(map(often.__contains__, lower)), _CONTENT_WORDS)
    starts = [i for i in runs if lower[i] in begins]
    counts = Counter(tuple(lower[i : i + _CONTENT_WORDS]) for i in starts)
    starts = [i for i in starts if counts[tuple(lower[i : i + _CONTENT_WORDS])] >= least]
    out = Cover([*doc.quoted.spans, *doc.masked.spans, *_asked_again(doc)]) if starts else Cover(())
    reach = {i: _reach(doc, out, i) for i in starts}
    for length in range(_CONTENT_WORDS, _LONGEST + 1):
        starts = [i for i in starts if reach[i] >= length]
        counts = Counter(tuple(lower[i : i + length]) for i in starts)
        starts = [i for i in starts if counts[tuple(lower[i : i + length])] >= least]
        if not starts:
            break
        for i in starts:
            if _is_phrase(doc, i, length):
                uses = found.setdefault(tuple(lower[i : i + length]), [])
                if not uses or uses[-1].stop <= i:
                    uses.append(range(i, i + length))
    return {phrase: uses for phrase, uses in found.items() if len(uses) >= least}


def _in_a_row(flags: bytes, length: int) -> Iterator[int]:
    """Where so many flags are set one after the other."""
    wanted, place = b"\1" * length, -1
    while (place := flags.find(wanted, place + 1)) >= 0:
        yield place


def _reach(doc: Document, out: Cover, first: int) -> int:
    """How many words from one on stand on one line with spaces between, none of them where `out` is; few at most."""
    starts, ends, text = doc.words.starts, doc.words.ends, doc.text
    beyond, most = first, min(len(starts), first + _LONGEST)
    while beyond < most and not out.at(starts[beyond]):
        if beyond > first:
            end = ends[beyond - 1]
            if starts[beyond] - end > _MOST_GAP or text[end : starts[beyond]] not in _GAPS:
                break
        beyond += 1
    return beyond - first


def _asked_again(doc: Document) -> Iterator[Span]:
    """Questions on lines of their own that have been put in the same words before: a poll, or contents and heading."""
    asked: set[str] = set()
    for block in doc.body_blocks:
        question = doc.folded[block.span.start : block.span.end].strip()
        if question.endswith("?"):
            if question in asked:
                yield block.span
            asked.add(question)


def _is_phrase(doc: Document, first: int, length: int) -> bool:
    stems = doc.stems[first : first + length]
    return bool(stems[0] and stems[-1]) and sum(map(bool, stems)) >= _CONTENT_WORDS


def _is_excused(doc: Document, uses: Sequence[range], said: Set[str]) -> bool:
    """Whether the phrase is repeated because it is a name or has no shorter form."""
    if side_by_side(doc, uses[0]) or any(place_behind(doc, use) for use in uses):
        return False
    if not said.isdisjoint(doc.words.lower[uses[0].start : uses[0].stop]):
        return True
    return _is_name(doc, uses) or _is_compound(doc, uses[0], len(uses))


def _is_name(doc: Document, uses: Sequence[range]) -> bool:
    """Whether it is written like a name, or as an office and its holder: three words, the last two a name."""
    running = [use for use in uses if _in_running_text(doc, use)] or uses
    mixed = sum(any(doc.stems[i] and doc.words.surfaces[i][0].islower() for i in use) for use in running)
    if mixed < _LOWER_CASE_SHARE * len(running):
        return True
    lower_case = [i for i in running[0] if doc.stems[i] and doc.words.surfaces[i][0].islower()]
    return len(lower_case) <= 2 and doc.words.surfaces[running[0].stop - 1][0].isupper()


def _in_running_text(doc: Document, use: range) -> bool:
    block = doc.block_at(doc.words.starts[use.start])
    return block is not None and block.kind in ("paragraph", "item")


def _is_compound(doc: Document, use: range, count: int) -> bool:
    """Whether half of its words stand hardly ever without it: then there is nothing to shorten it to.

    A compound of four words has a shorter form at last where it comes again and again.
    """
    content = [i for i in use if doc.stems[i]]
    if len(content) > _CONTENT_WORDS and count >= _COMPOUND_USES:
        return False
    bound = sum(len(doc.word_places[doc.words.lower[i]]) - count <= max(1, count // 4) for i in content)
    return 2 * bound > len(content)
