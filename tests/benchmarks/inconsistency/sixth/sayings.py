"""Slips of quotation and result: a saying told twice in two wordings, a score told in two ways."""

import re
from collections.abc import Iterator

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip, Version
from tests.benchmarks.inconsistency.sixth.page import Page, mutators, word

_SAID = re.compile(r"“(?P<q>[^“”\n]{50,260}?)[,.]”|(?<!\w)\"(?P<r>[^\"\n]{50,260}?)[,.]\"(?!\w)")
_SWAPS = {
    "always": "never",
    "never": "always",
    "more": "less",
    "less": "more",
    "better": "worse",
    "good": "bad",
    "great": "poor",
    "strong": "weak",
    "first": "second",
    "last": "next",
    "will": "may",
    "must": "might",
    "should": "could",
    "can": "cannot",
    "all": "some",
    "every": "hardly any",
    "many": "few",
    "most": "some",
    "very": "hardly",
    "important": "trivial",
    "big": "small",
    "right": "wrong",
    "best": "worst",
    "everybody": "nobody",
    "people": "voters",
    "country": "world",
    "money": "time",
    "years": "months",
    "year": "month",
    "women": "men",
    "men": "women",
    "children": "parents",
    "win": "lose",
    "won": "lost",
    "believe": "doubt",
    "think": "doubt",
    "know": "guess",
    "want": "need",
    "need": "want",
    "hope": "fear",
    "love": "hate",
    "new": "old",
    "two": "three",
    "three": "four",
    "before": "after",
    "today": "tomorrow",
    "now": "later",
    "campaign": "company",
    "president": "governor",
    "job": "duty",
    "work": "effort",
    "help": "hurt",
    "happy": "sorry",
    "easy": "hard",
    "hard": "easy",
    "clear": "vague",
    "state": "city",
    "family": "team",
    "home": "office",
    "against": "for",
    "we": "they",
    "they": "we",
    "our": "their",
    "my": "your",
    "one": "two",
    "is": "was",
    "are": "were",
    "was": "is",
    "would": "could",
    "could": "would",
    "has": "had",
    "too": "not",
    "american": "european",
    "world": "country",
    "single": "third",
    "little": "much",
    "much": "little",
    "bad": "good",
    "only": "also",
    "long": "short",
    "high": "low",
    "may": "will",
    "make": "break",
    "take": "give",
    "give": "take",
    "get": "lose",
    "go": "stay",
    "stop": "start",
    "support": "oppose",
    "fight": "peace",
    "free": "cheap",
    "real": "false",
    "true": "false",
    "nothing": "little",
    "between": "beyond",
    "under": "over",
    "over": "under",
    "down": "up",
    "up": "down",
}
_AGAIN = (
    "The words again: “{q}.”",
    "“{q},” ran the remark in full.",
    "Caption: “{q}.”",
    "The remark – “{q}” – was widely repeated.",
    "In full, the sentence was: “{q}.”",
    "As quoted above: “{q}.”",
    "“{q}” is how it was put.",
    "What was said was this: “{q}.”",
    "The exact words were “{q}.”",
    "“{q}”: the line was soon all over the internet.",
    "Word for word, it went: “{q}.”",
    "The line that will be remembered, “{q},” was not in the prepared text.",
)
_HEADED = ("‘{q}’", "“{q}”", "In quotes: “{q}”", "Quote of the day: ‘{q}’")


def _altered(page: Page, saying: str) -> str | None:
    """The saying with one word another."""
    words = [match for match in re.finditer(r"[A-Za-z’']+", saying) if match[0] in _SWAPS]
    if not words:
        return None
    match = page.random.choice(words)
    return saying[: match.start()] + _SWAPS[match[0]] + saying[match.end() :]


def _sayings(page: Page) -> list[re.Match[str]]:
    """Quotations of ten words or more that the article has once."""
    found = page.found(_SAID, quoted=True)
    whole = {(span.start, span.end) for span in page.quotations}
    return [
        match
        for match in found
        if len((match["q"] or match["r"]).split()) >= 10
        and match.span() in whole
        and not re.search(r"[\[\]()…]|\.\.|[.!?] [A-Z]", match["q"] or match["r"])
        and (match["q"] or match["r"])[0].isupper()
    ]


def quote_again(page: Page) -> Iterator[Slip]:
    """A quotation told again further down, with a word another."""
    for match in _sayings(page):
        saying = match["q"] or match["r"]
        altered = _altered(page, saying)
        if altered:
            form = page.form(_AGAIN)
            told = [form.format(q=one) for one in (altered, saying)]
            at = page.spot(match.end() + 30)
            if at is not None:
                yield page.same(form, at, at, *(f" {one}" for one in told), other=(Span(*match.span()),))


def quote_in_headline(page: Page) -> Iterator[Slip]:
    """A quotation told in the headline, or as the line above the story, with a word another."""
    if page.story.title is None:
        return
    for match in _sayings(page):
        saying = match["q"] or match["r"]
        altered = _altered(page, saying)
        if altered and len(saying) < 170 and "'" not in saying and "’" not in saying:
            form = page.form(_HEADED)
            wrong, right = (form.format(q=one) for one in (altered, saying))
            yield Slip(page.kind, form, Version((), wrong), Version((), right), (Span(*match.span()),))


_ANY = re.compile(r"[“\"‘](?P<q>[^“”\"‘’\n]{14,240}?)[,.]?[”\"’]|(?<!\w)'(?P<r>[^'\n]{14,120}?)'(?!\w)")


def quote_twice(page: Page) -> Iterator[Slip]:
    """A phrase quoted twice by the article changes in one place; in the control in both."""
    places = [
        (match.group("q") or match.group("r"), match.start("q") if match["q"] else match.start("r"))
        for match in _ANY.finditer(page.text)
    ]
    for position, (saying, start) in enumerate(places):
        if len(saying.split()) < 4 or page.text.count(saying) < 2:
            continue
        again = next(
            ((one, at) for one, at in places[position + 1 :] + places[:position] if saying in one and at != start), None
        )
        words = [match for match in re.finditer(r"[A-Za-z]{3,}", saying) if match[0].lower() in _SWAPS]
        if again is None or not words or page.text.count(saying) != 2:
            continue
        match = page.random.choice(words)
        other = again[1] + again[0].index(saying)
        new = _SWAPS[match[0].lower()]
        new = new.capitalize() if match[0][0].isupper() else new
        edits = [Edit(at + match.start(), at + match.end(), new) for at in (start, other)]
        yield Slip(
            page.kind,
            "one changed",
            Version.of(edits[0]),
            Version.of(*edits),
            (Span(other, other + len(saying)),),
        )


def quote_heading(page: Page) -> Iterator[Slip]:
    """A quotation of the headline that the body has word for word changes in the headline; in the control in both."""
    title = page.story.title
    for match in _ANY.finditer(title or ""):
        saying = match["q"] or match["r"]
        at = page.text.lower().find(saying.lower())
        words = [one for one in re.finditer(r"[A-Za-z]{3,}", saying) if one[0].lower() in _SWAPS]
        if (
            title is None
            or len(saying.split()) < 3
            or at < 0
            or not words
            or page.text.lower().count(saying.lower()) > 1
        ):
            continue
        if not page.in_quotation(at + 1) and page.text[at - 1] not in "\"“'":
            continue
        one = page.random.choice(words)
        new = _SWAPS[one[0].lower()]
        start = (match.start("q") if match["q"] else match.start("r")) + one.start()
        wrong = title[:start] + new + title[start + len(one[0]) :]
        body = Edit(at + one.start(), at + one.end(), new)
        yield Slip(
            page.kind,
            "headline changed",
            Version((), wrong),
            Version.of(body, title=wrong),
            (Span(at, at + len(saying)),),
        )


_TEAM = r"(?:[A-Z][\w’'.]+)(?: (?:[A-Z][\w’'.]+|of))?"
_BEAT = re.compile(
    r"(?P<v>beat|defeated|thrashed|edged|hammered|overcame|downed|win|won|victory|lost|defeat|beaten|loss|triumph)\b"
    r"(?P<m>[^.\n\d“\"]{0,60}? )(?P<a>\d{1,2})-(?P<b>\d{1,2})(?![-\d]| (?:\d|lead|record|up|in (?:front|"
    r"the first)|down|ahead|"
    r"on aggregate|half|aggregate|[A-Z])|,? \d)"
)
_FIXTURE = re.compile(rf"(?P<x>{_TEAM}) (?P<a>\d{{1,2}})-(?P<b>\d{{1,2}}) (?P<y>{_TEAM})(?=$|\n)", re.MULTILINE)
_MATCH = re.compile(
    rf"(?P<x>{_TEAM})(?:’s|'s)? (?:beat|defeated|thrashed|edged|hammered|overcame|downed|crushed|stunned|"
    rf"outplayed|sank|"
    rf"(?:win|victory|triumph) (?:over|against)) (?P<y>{_TEAM}),? (?:by )?(?P<a>\d{{1,2}})-(?P<b>\d{{1,2}})"
    r"(?![-\d]|(?:,|,? and|,?) \d| on aggregate| up| ahead)"
)
_SCORED = (
    "The final score was {x} {a}, {y} {b}.",
    "It finished {x} {a}-{b} {y}.",
    "{x} against {y} ended {a}-{b}.",
    "It was {a}-{b} at the end between {x} and {y}.",
    "The scoreboard at the end read {x} {a}, {y} {b}.",
    "The match between {x} and {y} ended {a}-{b}.",
    "{x} had {a} and {y} {b} when it was over.",
    "That {a}-{b} result between {x} and {y} will be remembered.",
    "The result of {x} against {y}, {a}-{b}, was no surprise.",
    "Caption: {x} {a}-{b} {y}.",
)


def _games(page: Page) -> Iterator[re.Match[str]]:
    """Results that are not of tennis, nor dates."""
    for match in page.found(_BEAT):
        one, two = int(match["a"]), int(match["b"])
        tennis = max(one, two) < 8 and one * two and " set" in page.text
        month = re.match(r" (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)", page.text[match.end() :])
        tennis = max(one, two) < 8 and one * two and " set" in page.text
        month = re.match(r" (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)", page.text[match.end() :])
        if one != two and max(one, two) < 80 and not tennis and not month:
            yield match


def score_again(page: Page) -> Iterator[Slip]:
    """The result of one match told again, or another in the headline than in the body."""
    title = page.story.title or ""
    for match in (*_FIXTURE.finditer(title), *page.found(_FIXTURE), *page.found(_MATCH)):
        one, two = int(match["a"]), int(match["b"])
        games = re.findall(rf"{re.escape(match['x'])}[^.\n]{{0,60}}\d-\d", page.text)
        if (one == two and match.re is _MATCH) or (match.re is _MATCH and len(games) > 1):
            continue
        if re.search(r"\b(?:seed|sets?|tennis|Open|Wimbledon)\b", page.text):
            continue
        form = page.form(_SCORED)
        other = (one + page.random.choice([2, 3]), two) if one >= two else (one, two + page.random.choice([2, 3]))
        wrong, right = (form.format(a=a, b=b, x=match["x"], y=match["y"]) for a, b in (other, (one, two)))
        headed = match.string is title
        after = page.body + 150 if headed else match.end()
        yield from page.told(
            form, after, wrong, right, other=[] if headed else [Span(match.start("a"), match.end("b"))]
        )


_WON_BY = (
    "{s}, by a margin of {n}",
    "{s}, a difference of {n}",
    "{s} – a margin of {n} –",
    "{s} ({n} apart)",
    "{s}, which is a margin of {n}",
    "{s}, a gap of {n}",
)
_VOTED = re.compile(
    r"(?:\bvot(?:e|ed|ing)\b[^.\n\d“\"]{0,40} |\b(?:by|on|in) an? )(?P<a>\d{1,3})(?:-| to |"
    r"–)(?P<b>\d{1,3})(?= (?:vote|to|in|against|for|along)|[,.]| decision)"
)


def score_margin(page: Page) -> Iterator[Slip]:
    """A result gets its margin."""
    for match in (*_games(page), *page.found(_VOTED)):
        one, two = int(match["a"]), int(match["b"])
        if one <= two or re.match(r" (?:vote|decision|win|victory|defeat|loss)", page.text[match.end() :]):
            continue
        form = page.form(_WON_BY)
        comma = "," if not form.endswith((")", "–")) else ""
        score = page.text[match.start("a") : match.end("b")]
        texts = (
            form.format(s=score, n=word(gap)) + comma for gap in (one - two + page.random.choice([2, 3]), one - two)
        )
        yield page.same(form, match.start("a"), match.end("b"), *texts)


_DREW = re.compile(
    r"(?P<x>\b(?P<a>\d{1,2})-(?P<b>\d{1,2}) (?:draw|stalemate)|\b(?:drew|draw|drawn|stalemate|tie|"
    r"tied)\b(?:(?!won|beat|lost|ahead)[^.\n\d“\"]){0,30}? (?P<c>\d{1,2})-(?P<d>\d{1,2})\b(?! (?:draw|lead|half)))"
)


def drawn(page: Page) -> Iterator[Slip]:
    """A draw whose score is none; in the control another draw."""
    for match in page.found(_DREW):
        first, second = ("a", "b") if match["a"] else ("c", "d")
        if match[first] != match[second] or page.text.count(f"{match[first]}-{match[second]}") > 1:
            continue
        start, end = match.start(first), match.end(second)
        goals = int(match[first])
        yield page.same("draw", start, end, f"{goals}-{goals + page.random.choice([1, 2])}", f"{goals} to {goals}")


MUTATORS = mutators(
    {
        "b-quote-again": quote_again,
        "b-quote-in-headline": quote_in_headline,
        "b-quote-twice": quote_twice,
        "b-quote-heading": quote_heading,
        "b-score-again": score_again,
        "b-score-margin": score_margin,
        "b-drawn": drawn,
    }
)
