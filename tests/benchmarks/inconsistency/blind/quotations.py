"""A quotation told again in other words or from another mouth, and an abbreviation spelt out in two ways."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.reading import Person, added, people, shuffled
from tests.benchmarks.inconsistency.blind.stories import Edit, Mutator, Slip, Story, Version

_QUOTE = re.compile(r'“([^“”"\n]{45,240})”|"([^“”"\n]{45,240})"')
_SAYS = r"(?:said|says|told|added|argued|insisted|warned|wrote|explained|tweeted|declared|noted|continued)"
_CHANGED = (
    ("not", ""),
    ("never", "not"),
    ("always", "often"),
    ("all", "most"),
    ("every", "any"),
    ("more", "less"),
    ("better", "worse"),
    ("very", "quite"),
    ("must", "should"),
    ("will", "would"),
    ("can", "could"),
    ("should", "must"),
    ("have to", "want to"),
    ("good", "great"),
    ("great", "big"),
    ("big", "huge"),
    ("want", "need"),
    ("need", "want"),
    ("think", "believe"),
    ("believe", "think"),
    ("people", "voters"),
    ("country", "nation"),
    ("years", "months"),
    ("year", "month"),
    ("many", "some"),
    ("some", "many"),
    ("first", "last"),
    ("last", "first"),
    ("best", "worst"),
    ("two", "three"),
    ("three", "four"),
    ("new", "old"),
    ("before", "after"),
    ("right", "wrong"),
    ("important", "vital"),
    ("really", "simply"),
    ("just", "only"),
    ("going to", "about to"),
    ("money", "cash"),
    ("men", "boys"),
    ("help", "support"),
    ("start", "begin"),
    ("end", "close"),
    ("job", "task"),
    ("clear", "plain"),
    ("strong", "tough"),
    ("world", "planet"),
    ("time", "moment"),
    ("today", "now"),
    ("make", "build"),
    ("made", "built"),
    ("win", "succeed"),
    ("hard", "difficult"),
    ("difficult", "hard"),
    ("different", "separate"),
    ("million", "billion"),
    ("women", "girls"),
)
_AGAIN = (
    "{said} {who} said later.",
    "{said} {who} said again.",
    "{said} {who} repeated.",
    "As {who} put it: {quote}",
    "{who} summed it up: {quote}",
    "{said} {who} had said.",
    "Those in the room heard {who} say: {quote}",
    "{who} had said: {quote}",
    "{who} told reporters: {quote}",
    "{said} {who} told the audience.",
    "{said} {who} added.",
    "{quote} That was how {who} described it.",
    "Later, {who} said: {quote}",
    "{who} was blunt. {quote}",
    "{said} said {who}.",
    "In short, {who} said, {quote}",
)


@dataclass(frozen=True)
class _Quote:
    """A quotation whose speaker stands beside it. words: without its marks and its closing comma or stop."""

    span: Span
    words: str
    marks: tuple[str, str]
    speaker: Person


def _quotes(text: str) -> list[_Quote]:
    cast = people(text)
    found = (_quote(text, match, cast) for match in _QUOTE.finditer(text))
    return [quote for quote in found if quote is not None]


def _quote(text: str, match: re.Match[str], cast: tuple[Person, ...]) -> _Quote | None:
    inner = match[1] or match[2]
    opened = text.rfind("\n", 0, match.start()) + 1
    if match[2] and text[opened : match.start()].count('"') % 2:
        return None
    if len(inner.split()) < 9 or "[" in inner or "(" in inner or not re.match(r"[A-Z]", inner):
        return None
    behind, before = text[match.end() : match.end() + 60], text[max(match.start() - 60, 0) : match.start()]
    for person in cast:
        name = rf"(?:(?:Mr|Mrs|Ms)\.? )?(?:{person.given} )?(?:[A-Z]\.? )?{re.escape(person.surname)}"
        if re.match(rf" (?:{name} {_SAYS}\b|{_SAYS} {name}\b)", behind) or re.search(
            rf"{name} {_SAYS}(?: \w+)?[,:] $", before
        ):
            span = Span(match.start(), match.end())
            return _Quote(span, inner.rstrip(",. "), ("“", "”") if match[1] else ('"', '"'), person)
    return None


def _reworded(quote: str, rng: Random) -> tuple[str, str] | None:
    """The quotation with one or two words changed or one left out, and what was done."""
    changes = [
        (one, two)
        for one, two in _CHANGED
        if len(re.findall(rf"\b{one}\b", quote)) == 1 and re.search(rf"\b{one}\b", quote[1:])
    ]
    changes = rng.sample(changes, min(len(changes), rng.choice((1, 1, 2))))
    if not changes:
        return None
    for one, two in changes:
        quote = re.sub(" +", " ", re.sub(rf"\b{one}\b", two, quote)).strip()
    return quote, "+".join(f"{one}>{two or '-'}" for one, two in changes)


def _part(quote: str, rng: Random, *, opening: bool) -> str | None:
    """The quotation up to a break between clauses, or from one on: seven words or more, but not all of it."""
    breaks = [
        found.span()
        for found in re.finditer(r",? (?=(?:and|but|because|that|which|who|if|when|as|so|to) )|[,;] ", quote)
    ]
    parts = [quote[:start] if opening else quote[end:] for start, end in breaks]
    long_enough = [part for part in parts if len(part.split()) >= 7]
    return rng.choice(long_enough) if long_enough else None


def _repeated(text: str, quote: _Quote, said: str, who: str, template: str, seed: int) -> Edit | None:
    opens, closes = quote.marks
    sentence = template.replace("“", opens).replace("”", closes)
    sentence = sentence.format(said=f"{opens}{said},{closes}", quote=f"{opens}{said}.{closes}", who=who)
    sentence = sentence[0].upper() + sentence[1:]
    return added(text, sentence, Random(seed), after=quote.span.end) or added(
        text, sentence, Random(seed), after=0, before=quote.span.start
    )


def reworded(story: Story, rng: Random) -> Iterator[Slip]:
    """A quotation repeated by its speaker with a word or two changed: the article has two versions of it."""
    for quote in shuffled(_quotes(story.text), rng):
        made = _reworded(quote.words, rng)
        if made is None:
            continue
        template, seed = rng.choice(_AGAIN), rng.randrange(10**6)
        who = quote.speaker.short
        edits = [_repeated(story.text, quote, said, who, template, seed) for said in (made[0], quote.words)]
        if edits[0] and edits[1]:
            yield Slip(
                "quote-reworded", f"{made[1]}: {template}", Version.of(edits[0]), Version.of(edits[1]), (quote.span,)
            )


def _another(quote: _Quote, text: str, rng: Random) -> str | None:
    """Someone else of the article as it calls them later, or in full."""
    others = [person for person in people(text) if person.surname != quote.speaker.surname]
    if not others:
        return None
    other = rng.choice(others)
    return other.short if other.later and rng.random() < 0.6 else other.full


def two_speakers(story: Story, rng: Random) -> Iterator[Slip]:
    """A whole quotation given to someone else the second time."""
    for quote in shuffled(_quotes(story.text), rng):
        other = _another(quote, story.text, rng)
        if other is None:
            continue
        template, seed = rng.choice(_AGAIN), rng.randrange(10**6)
        edits = [_repeated(story.text, quote, quote.words, who, template, seed) for who in (other, quote.speaker.short)]
        if edits[0] and edits[1]:
            yield Slip("quote-two-speakers", template, Version.of(edits[0]), Version.of(edits[1]), (quote.span,))


_FRAGMENTS = (
    "{who} said {part}",
    "It was {who} who spoke of {part}",
    "{who} has said in public: {part}",
    "The phrase {part}, used by {who}, was picked up at once.",
    "“{bare},” {who} said.",
    "{who} put it like this: {part}",
    "For {who} it comes down to this: {part}",
    "“{bare},” as {who} said.",
    "“{bare},” in the words of {who}.",
    "{who} insisted: {part}",
    "According to {who}, “{bare}.”",
    "{who}’s words – “{bare}” – were on every screen.",
    "“{bare},” {who} told the meeting.",
    "What {who} said was this: {part}",
    "“{bare},” said {who}.",
)


def fragment_of_another(story: Story, rng: Random) -> Iterator[Slip]:
    """A part of a quotation, seven words or more, told again before or behind it as the words of someone else."""
    for quote in shuffled(_quotes(story.text), rng):
        other = _another(quote, story.text, rng)
        template, seed = rng.choice(_FRAGMENTS), rng.randrange(10**6)
        part = _part(quote.words, rng, opening=template.startswith("“"))
        if other is None or part is None:
            continue
        edits = [_fragment(story.text, quote, part, who, template, seed) for who in (other, quote.speaker.short)]
        if edits[0] and edits[1]:
            yield Slip("quote-part-two-speakers", template, Version.of(edits[0]), Version.of(edits[1]), (quote.span,))


def _fragment(text: str, quote: _Quote, part: str, who: str, template: str, seed: int) -> Edit | None:
    opens, closes = quote.marks
    template = template.replace("“", opens).replace("”", closes)
    stop = "" if template.endswith("once.") else "."
    sentence = template.format(who=who, part=f"{opens}{part}{stop}{closes}", bare=part)
    sentence = sentence if sentence.startswith(opens) else sentence[0].upper() + sentence[1:]
    rng = Random(seed)
    if rng.random() < 0.3:
        early = added(text, sentence, rng, after=0, before=quote.span.start)
        if early:
            return early
    return added(text, sentence, rng, after=quote.span.end)


def speaker_swapped(story: Story, rng: Random) -> Iterator[Slip]:
    """In place: of words quoted twice, in part beside their speaker and in full, the full ones get another speaker."""
    text = story.text
    for quote in shuffled(_quotes(text), rng):
        part, other = _quoted_in_part(text, quote), _another(quote, text, rng)
        headline = _quoted_in_headline(story.title or "", quote)
        title = rf"(?:(?:Mr|Mrs|Ms)\.? )?\b{re.escape(quote.speaker.surname)}(?= {_SAYS}\b)"
        name = re.search(title, text[quote.span.end : quote.span.end + 40])
        if not (part or headline) or other is None or name is None:
            continue
        start = quote.span.end + name.start()
        slip = Version.of(Edit(start, start + len(name[0]), other))
        control = Version.of(Edit(start, start + len(name[0]), quote.speaker.full))
        wording = "in place, quoted in part elsewhere" if part else "in place, quoted in the headline"
        yield Slip("quote-speaker-changed", wording, slip, control, (part,) if part else ())


def _quoted_in_headline(title: str, quote: _Quote) -> bool:
    """Whether the headline quotes four words or more of this quotation and names its speaker."""
    parts = (part.strip(",.!? ") for part in re.split(r"[“”\"‘’]|(?<!\w)'|'(?!\w)|: ", title))
    told = quote.words.lower()
    return quote.speaker.surname in title and any(len(part.split()) >= 4 and part.lower() in told for part in parts)


def _quoted_in_part(text: str, quote: _Quote) -> Span | None:
    """Another quotation, of four words or more, that is a part of this one and has its speaker named beside it."""
    for found in re.finditer(r'[“"‘\']([^“”"‘\n]{15,120})[”"’\']', text):
        told = found[1].rstrip(",.")
        near = text[max(found.start() - 150, 0) : found.end() + 60]
        apart = not quote.span.start <= found.start() < quote.span.end
        if apart and len(told.split()) >= 4 and told in quote.words and quote.speaker.surname in near:
            return Span(found.start() + 1, found.start() + 1 + len(told))
    return None


_NOUNS = (
    "Association Agency Authority Alliance Academy Administration",
    "Council Commission Committee Center Corporation Conference Centre",
    "Foundation Federation Fund Forum",
    "Institute Initiative Inspectorate",
    "Organization Office Organisation",
    "Union University",
    "Party Program Partnership Project",
    "Service Society Secretariat School",
    "Board Bureau Bank",
    "Department Division Directorate",
    "League Laboratory",
    "Network",
    "Trust Tribunal Treasury",
    "Group Guild",
)
_ADJECTIVES = (
    "American Atlantic African Arab Asian",
    "British Baltic",
    "Central Civil Commercial Canadian Common",
    "Democratic Domestic",
    "European Environmental Economic Electoral",
    "Federal Financial Foreign",
    "General Global",
    "Health Home Higher",
    "International Independent Industrial Islamic Internal",
    "Local Liberal Legal",
    "Medical Military Municipal",
    "National Northern Nuclear",
    "Public Political Professional",
    "Regional Royal Rural",
    "Social Scientific Southern Strategic State",
    "United Universal Urban",
    "World Western",
)
_TWINS = {
    word: tuple(other for other in row.split() if other != word)
    for row in (*_NOUNS, *_ADJECTIVES)
    for word in row.split()
}
_DEFINED = re.compile(r"\b((?:[A-Z][a-z]+(?: (?:of|for|on|and|the|in))* ){1,6}[A-Z][a-z]+),? \(([A-Z]{2,6})\)")
_KNOWN = {
    "FBI": "Federal Bureau of Investigation",
    "CIA": "Central Intelligence Agency",
    "NATO": "North Atlantic Treaty Organization",
    "IMF": "International Monetary Fund",
    "EU": "European Union",
    "UN": "United Nations",
    "IRS": "Internal Revenue Service",
    "EPA": "Environmental Protection Agency",
    "DNC": "Democratic National Committee",
    "RNC": "Republican National Committee",
    "NRA": "National Rifle Association",
    "WTO": "World Trade Organization",
    "TUC": "Trades Union Congress",
    "ECB": "European Central Bank",
    "SEC": "Securities and Exchange Commission",
    "FCC": "Federal Communications Commission",
    "WHO": "World Health Organization",
    "CBI": "Confederation of British Industry",
    "FDA": "Food and Drug Administration",
    "NHS": "National Health Service",
    "NFL": "National Football League",
    "FTC": "Federal Trade Commission",
    "IOC": "International Olympic Committee",
    "OECD": "Organisation for Economic Co-operation and Development",
    "NSA": "National Security Agency",
    "IRB": "International Rugby Board",
    "FSA": "Financial Services Authority",
    "BBC": "British Broadcasting Corporation",
    "DHS": "Department of Homeland Security",
    "IAAF": "International Association of Athletics Federations",
    "OPEC": "Organization of the Petroleum Exporting Countries",
}
_SPELT_OUT = (
    "The {long} ({short}) declined to comment.",
    "A spokesman for the {long} ({short}) said it had been told of the plan.",
    "Officials of the {long} ({short}) will meet again on Thursday.",
    "The {short} ({long}) has yet to reply.",
    "The {short}, or {long}, did not answer a request for comment.",
    "The {long}, or {short}, is expected to publish its own report.",
    "The {long}, known as the {short}, was founded long before that.",
    "Copies went to the {long} ({short}).",
    "The {long} (the {short}) said it was looking into the matter.",
    "{short} stands for {long}.",
    "The {long} – {short} for short – keeps its own records.",
    "Staff at the {long} ({short}) were told on Monday.",
    "The {short} – the {long} – has an office two streets away.",
    "According to the {long} (“{short}”), numbers are rising.",
    "Members of the {long} ({short}) are divided.",
)


def spelt_out_twice(story: Story, rng: Random) -> Iterator[Slip]:
    """An abbreviation with two long forms; the first is the article's, or told where a well-known one stands first."""
    text = story.text
    defined = {found[2]: (found[1], Span(*found.span())) for found in _DEFINED.finditer(text)}
    for short in shuffled(sorted({*defined, *_KNOWN}), rng):
        later = [Span(*found.span()) for found in re.finditer(rf"(?<![\w(.“]){short}(?![\w).])", text)]
        if short in defined:
            long, place = defined[short]
            long = re.sub(r"^(?:The|In|But|And|A|At|For) ", "", long)
            first = None
        elif later and _KNOWN[short] not in text:
            long, place = _KNOWN[short], later.pop(0)
            form = rng.choice(("{long} ({short})", "{short} ({long})"))
            first = Edit(place.start, place.end, form.format(long=long, short=short))
        else:
            continue
        initials = "".join(word[0] for word in long.split() if word[0].isupper())
        other = _other_long(long, rng)
        if initials[: len(short)] != short or other is None or text.count(long) > 1:
            continue
        yield from _spelt_out(
            text, short, place, first, (other, long), [span for span in later if span.start > place.end], rng
        )


def _spelt_out(
    text: str, short: str, place: Span, first: Edit | None, longs: tuple[str, str], later: list[Span], rng: Random
) -> Iterator[Slip]:
    free = [
        span for span in later if not re.match(r"['’-]|s\b", text[span.end :]) and not text[: span.start].endswith("-")
    ]
    if free and rng.random() < 0.6:
        spot, form = rng.choice(free), rng.choice(("{long} ({short})", "{short} ({long})", "{long}"))
        form = "{long} ({short})" if form == "{long}" else form
        edits = [Edit(spot.start, spot.end, form.format(long=long, short=short)) for long in longs]
        wording = f"in place: {form}"
    else:
        template, seed = rng.choice(_SPELT_OUT), rng.randrange(10**6)
        told = [template.format(long=long, short=short) for long in longs]
        made = [added(text, sentence, Random(seed), after=place.end) for sentence in told]
        edits = [edit for edit in made if edit]
        wording = template
    if len(edits) == 2:
        slip, control = (Version.of(*(edit for edit in (first, later_edit) if edit)) for later_edit in edits)
        yield Slip("acronym-two-ways", f"{longs[1]}/{longs[0]}: {wording}", slip, control, () if first else (place,))


def _other_long(long: str, rng: Random) -> str | None:
    """The long form with one word changed for another of the same initial."""
    told = long.split()
    places = [at for at, word in enumerate(told) if _TWINS.get(word)]
    if not places:
        return None
    at = rng.choice(places)
    return " ".join([*told[:at], rng.choice(_TWINS[told[at]]), *told[at + 1 :]])


MUTATORS: dict[str, Mutator] = {
    "quote-reworded": reworded,
    "quote-two-speakers": two_speakers,
    "quote-part-two-speakers": fragment_of_another,
    "quote-speaker-changed": speaker_swapped,
    "acronym-two-ways": spelt_out_twice,
}
