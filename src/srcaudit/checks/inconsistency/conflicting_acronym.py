"""Initials that are spelled out in two ways, or never.

## What it does
Reports initials that are given to two different names, and initials of a body that are never spelled out.

## Why it matters
Two names for one set of initials are a slip in one of them, or two bodies that the reader cannot tell apart. Initials
that nobody spells out leave the reader guessing.

## How it decides
A name whose capitals are the initials beside it: “Coastal Safety Agency (CSA)”, “(the CSA)”, “, or CSA,”, “, known as
the CSA,”, “CSA (Coastal Safety Agency)”, “the CSA, the Coastal Safety Agency,”, “CSA, or Coastal Safety Agency,”, “CSA
stands for”; and a name elsewhere, with no initials, that has the same ones and differs in one word of three or more,
not the first, and not in what the body is (a council and a commission are two). Two such names are a note, and a
warning where one word of three or more is another: not the first, nor one for how far a body reaches or for a people,
nor where one sentence has both names. A name with no initials must then stand in the article once, and end on no word
for a part of a house (the board of the Harrow bank). Where both stand beside the initials, the first word may be
another if both words are such as a body's name begins with anywhere (“national” and “northern”), and any word but one
for a people where everybody knows one of the two by them. A name in whose sentence the body was renamed or merged is
not compared. Plurals, spellings of -ise and -our and small words do not count. Never spelled out is a matter of style:
three to five capitals, twice or more in the article's own sentences, once at least with “the” before them or told what
they are (“QHB, a union of pilots”), that are not on the list of those everybody knows, not in brackets, not beside
other capitals and not the capitals of any name in the text.

## Limits
Names whose capitals are not the initials (in another language, or with a word skipped) are not read, and the list is
one of Western news in English. A house with beats of its own has others, which it can leave unreported. A second body
of the same initials is reported with the first. Measured on 2,073 published articles: two names in one, a note; on 697
other web pages 3, one of them a play on words. What somebody says is left alone, but for brackets in a speech of twelve
words or more, which are the reporter's. In 1,695 professional articles some 20 initials are never spelled out, half of
them in sports and technology pages, whose readers know them.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.language.pack import LanguagePack
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.initials import capitals_of_names, is_shouted
from srcaudit.text.stems import stem

_SPELLED = re.compile(r"\b([A-Z]{2,6}) \((?:the )?([A-Z][\w'-]*(?: [\w'-]+){1,7})\)")
_MOST_INITIALS = 6
_NAME = re.compile(r"[\w' -]+")
_IN_BRACKET = re.compile(r"\(([A-Z]{2,6})\b")
_BEFORE_BRACKET = re.compile(r"\b([A-Z]{2,6}) \(")
_FEWEST_WORDS = 3
"""Words of a name that is compared with another one that has no brackets."""
_BARE = range(3, 6)
_WORDS_OF_SPEECH = 12
"""Words of a quotation that is somebody's speech, and no sign or label."""
_INITIALS = range(2, 7)
_LED, _FOLLOWED = 80, 20
"""Characters before and behind initials in which stands what says that they are those of the name before them."""
_FOLD = re.compile(r"(?<=.{3})s\b|['’]")


class Options(authoring.Options):
    """When initials need an expansion."""

    min_uses: int = Field(2, ge=1, description="uses of initials that are never spelled out; a count")


@check(
    "IC351",
    "conflicting-acronym",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.NOTE,
    options=Options,
    message="{acronym}: {what}",
    bad=(
        Example(
            "The Coastal Safety Agency (CSA) closed the pier. A report by the [[Coastal Security Agency]] (CSA) says"
            " why."
        ),
        Example(
            "The CSA (Coastal Safety Agency) closed it. A report by the [[Coastal Security Agency]] (CSA) says why."
        ),
        Example(
            "The Coastal Safety Agency (CSA) closed the pier. The [[Coastal Security Agency]] has told nobody why."
        ),
        Example(
            "The Northern Fisheries Board (NFB) set the quota. The [[Northern Fisheries Bureau]] has told nobody why."
        ),
        Example(
            "The Coastal Safety Agency (the CSA) closed the pier. The [[Coastal Security Agency]], or CSA, says why.",
        ),
        Example(
            "CSA stands for Coastal Safety Agency. Nobody at the [[Coastal Security Agency]], known as the CSA, says"
            " why.",
        ),
        Example("Inspectors of the [[QHB]] came on Monday. It is for the [[QHB]] to decide."),
        Example("A letter came from [[QHB]], a union of pilots. Two [[QHB]] members signed it."),
    ),
    good=(
        Example(
            "The Coastal Safety Agency (CSA) closed the pier. The Coastal Harbour Agency has told nobody why.",
            why="other initials",
        ),
        Example(
            "The Coastal Safety Agency (CSA) closed the pier. A report by the Coastal Safety Agency (CSA) says why.",
            why="the same name",
        ),
        Example(
            "The Northern Fisheries Commission (NFC) set the quota. The Northern Fisheries Council says nothing.",
            why="a union may have a council and a commission",
        ),
        Example(
            "The index of local wages paid, or LWP, rose. The LWP is for all, and the LWP is old.",
            why="spelled out in lower case",
        ),
        Example("The Quay and Harbour Board closed the pier. The QHB met, and the QHB voted.", why="spelled out"),
        Example("Agents of the FBI came on Monday. It is for the FBI to decide.", why="everybody knows it"),
    ),
)
def conflicting_acronym(context: Context[Options]) -> Found:
    """Initials with two names, and initials without any."""
    doc = context.doc
    names: dict[str, list[tuple[str, Span]]] = {}
    for acronym, span in _expanded(doc):
        names.setdefault(acronym, []).append((_plain(doc, doc[span]), span))
    for acronym, known in names.items():
        told = {span for _, span in known}
        known += _nearly(doc, known[0][1])
        known = sorted((one for one in known if not _is_former(doc, one[1])), key=lambda one: one[1])
        other = next((one for one in known[1:] if one[0] != known[0][0]), None)
        if other is not None:
            first = known[0]
            here, there = doc[other[1]], doc[first[1]]
            yield context.finding(
                other[1],
                Conflict(subject="name behind initials", here=here, there=there),
                related=[context.against(first[1], f"{acronym} is “{there}” here")],
                severity=Severity.WARNING if _is_slip(doc, acronym, (other[1], first[1]), told) else None,
                acronym=acronym,
                what=f"“{here}” here, “{there}” elsewhere",
            )
    bare = _bare(doc)
    often = {acronym: spans for acronym, spans in bare.items() if len(spans) >= context.options.min_uses}
    spelled = capitals_of_names(doc, _small(doc)) if often else frozenset()
    for acronym, spans in often.items():
        if acronym not in spelled:
            yield context.finding(
                spans[0],
                Conflict(subject="name behind initials", here=acronym, there="no name"),
                related=[context.also(span, f"“{acronym}” again") for span in spans[1:]],
                severity=Severity.STYLE,
                acronym=acronym,
                what="never spelled out",
            )
    compared = sum(len(known) - 1 for known in names.values()) + sum(len(spans) - 1 for spans in bare.values())
    yield context.measure("compared", compared, "comparisons")


def _is_slip(doc: Document, acronym: str, names: tuple[Span, Span], told: Set[Span]) -> bool:
    """Whether two names for some initials are one but for a word, and no two bodies of a union, a house or of two
    countries; or but for any word, where both stand beside initials by which everybody knows one of them."""
    one, other = (_plain(doc, doc[name]).split() for name in names)
    changed = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    if doc.pack is None or len(one) != len(other) or len(changed) != 1:
        return False
    if doc.sentence_at(names[0].start) == doc.sentence_at(names[1].start):
        return False
    if len({stem(word).rstrip("aeiouy") for word in changed[0]}) == 1:
        return False
    both = set(names) <= told
    bodies = doc.pack.table("bodies")
    known = {_plain(doc, name) for name in bodies["full_names"].get(acronym, ())}
    peoples = {word.lower() for line in doc.pack.table("persons")["peoples"]["names"] for word in line.split()}
    unknown = [word for word, name in zip(changed[0], (one, other), strict=True) if " ".join(name) not in known]
    if both and len(unknown) == 1:
        return unknown[0] not in peoples
    if len(one) < _FEWEST_WORDS or not peoples.isdisjoint(changed[0]):
        return False
    scopes = {word for line in bodies["scopes"] for word in line.lower().split()}
    if both and {*changed[0]} <= scopes | doc.pack.words("acronyms", "firsts"):
        return True
    organs = doc.pack.words("acronyms", "bodies")
    if changed[0] == (one[0], other[0]) or {*changed[0]} <= organs or {*changed[0]} & scopes:
        return False
    return both or _is_told_once(doc, names, told, changed[0])


def _is_former(doc: Document, name: Span) -> bool:
    """Whether a sentence tells that a body has, or had, another name."""
    if doc.pack is None:
        return False
    forms, sentence = doc.pack.patterns("acronyms"), doc.sentence_at(name.start)
    if forms["then"].search(doc.folded, sentence.start, name.start):
        return True
    return forms["renamed"].search(doc.folded, sentence.start, sentence.end) is not None


def _is_told_once(doc: Document, names: tuple[Span, Span], told: Set[Span], changed: tuple[str, str]) -> bool:
    """Whether of two names one stands beside the initials, and the other stands once and is no part of that house."""
    bare, named = names if names[1] in told else names[::-1]
    if bare in told or named not in told or doc.pack is None or doc.folded.startswith(" (", bare.end):
        return False  # "Coastal Sailing Agency (CSAx)": it has initials of its own
    parts = doc.pack.words("acronyms", "parts") | doc.pack.words("acronyms", "bodies")
    last = _plain(doc, doc[bare]).split()[-1]
    return not (last in changed and last in parts) and doc.text.count(doc[bare]) == 1


def _expanded(doc: Document) -> Iterator[tuple[str, Span]]:
    """Initials in brackets behind a name that they are the initials of, and the name."""
    words, small = doc.words, _small(doc)
    if doc.pack is None or not doc.pack.has("tables", "acronyms"):
        return
    forms, places = doc.pack.patterns("acronyms"), _initials(doc)
    for match in _behind_names(doc, forms["behind_name"], places):
        place = words.inside(Span(*match.span()))
        if doc.masked.touches(Span(*match.span())) or _is_cited(doc, match.start(), match[0]):
            continue
        index, initials = place.start - 1, match["initials"] or match["short"]
        last, left = index, initials
        while index >= 0 and left and last - index < 2 * len(initials) + 2:
            word = words.surfaces[index]
            parts = [part[0] for part in word.split("-") if part]
            capitals = "".join(letter for letter in parts if letter.isupper())
            if capitals and left.endswith(capitals):
                left = left[: -len(capitals)]
            elif word.lower() not in small:
                break
            index -= 1
        name = Span(words.starts[index + 1], words.ends[last]) if last > index else None
        if name is not None and not left and "\n" not in doc[name] and "." not in doc[name]:
            yield initials, name
    for match in _spelled(doc.text):
        name = Span(*match.span(2))
        if (
            not doc.masked.touches(name)
            and not _is_cited(doc, match.start(), match[0])
            and _fits(match.group(1), match.group(2), small)
        ):
            yield match.group(1), name
    for match in _before_names(doc, forms["before_name"], places):
        if not doc.masked.touches(Span(*match.span())) and not doc.quoted.at(match.start()):
            yield from _without_brackets(doc, match, small)


def _is_cited(doc: Document, place: int, told: str) -> bool:
    """Whether a place is quoted; in somebody's speech brackets are the reporter's."""
    if not doc.quoted.at(place):
        return False
    quote = doc.quote_at(place)
    return "(" not in told or quote is None or len(doc.words.inside(quote)) < _WORDS_OF_SPEECH


def _initials(doc: Document) -> list[int]:
    """Words that may be initials, as few are: the expressions for what stands beside them are tried at no other."""
    kinds = {word for word in doc.words.capitalised if len(word) in _INITIALS and word.isupper() and word.isascii()}
    return _places(doc, kinds)


def _places(doc: Document, kinds: Set[str]) -> list[int]:
    """Where some words stand as they are written, in order."""
    return sorted(n for word in kinds for n in doc.word_places.get(word.lower(), ()) if doc.words.surfaces[n] == word)


def _behind_names(doc: Document, form: re.Pattern[str], places: Sequence[int]) -> Iterator[re.Match[str]]:
    """Initials with what says that they are those of the name before them."""
    for start, end in ((doc.words.starts[n], doc.words.ends[n]) for n in places):
        for match in form.finditer(doc.folded, max(0, start - _LED), end + _FOLLOWED):
            if end in (match.end("initials"), match.end("short")):
                yield match


def _before_names(doc: Document, form: re.Pattern[str], places: Sequence[int]) -> Iterator[re.Match[str]]:
    """Initials with a name behind them that may be theirs."""
    end = 0
    for start in (doc.words.starts[n] for n in places):
        match = form.match(doc.folded, start) if start >= end else None
        if match is not None:
            yield match
            end = match.end()


def _without_brackets(doc: Document, match: re.Match[str], small: Set[str]) -> Iterator[tuple[str, Span]]:
    """The name behind initials that is theirs, as far as it goes."""
    end = match.end("name")
    while end > match.start("name"):
        name = Span(match.start("name"), end)
        if _fits(match["initials"], doc[name], small) and doc[name].split()[-1] not in small:
            yield match["initials"], name
            return
        end = doc.folded.rfind(" ", match.start("name"), end)


def _spelled(text: str) -> Iterator[re.Match[str]]:
    """Initials with a name in brackets behind them: looked for before brackets alone."""
    for bracket in _brackets(text):
        match = _SPELLED.match(text, _capitals_before(text, bracket))
        if match is not None:
            yield match


def _brackets(text: str) -> Iterator[int]:
    """Where brackets open."""
    bracket = text.find("(")
    while bracket >= 0:
        yield bracket
        bracket = text.find("(", bracket + 1)


def _capitals_before(text: str, bracket: int) -> int:
    """Where the capitals begin that stand before a space and a bracket; the bracket itself if none do."""
    if not text.startswith(" ", bracket - 1) or bracket < 2:
        return bracket
    start = bracket - 1
    while start and bracket - start <= _MOST_INITIALS + 1 and "A" <= text[start - 1] <= "Z":
        start -= 1
    return start


def _beside_brackets(text: str) -> Set[str]:
    """Initials right before a bracket, and first in one that no initials stand before."""
    found: set[str] = set()
    end = 0
    for bracket in _brackets(text):
        start = _capitals_before(text, bracket)
        match = _BEFORE_BRACKET.match(text, start) if start >= end else None
        match = match or _IN_BRACKET.match(text, bracket)
        if match is not None:
            found.add(match.group(1))
            end = match.end()
    return found


def _beside_words(doc: Document, bodies: Set[str]) -> Set[str]:
    """Which initials stand behind the words that they are of, in lower case: "personal consumption expenditures, or
    PCE"."""
    if doc.pack is None:
        return frozenset()
    words, small, found = doc.words, _small(doc), set[str]()
    for match in _behind_names(doc, doc.pack.patterns("acronyms")["behind_name"], _places(doc, bodies)):
        initials, index = match["initials"] or match["short"], words.inside(Span(*match.span())).start
        before = [word for word in words.lower[max(0, index - 2 * len(initials)) : index] if word not in small]
        if "".join(word[0] for word in before[-len(initials) :]).upper() == initials:
            found.add(initials)
    return found


def _nearly(doc: Document, name: Span) -> list[tuple[str, Span]]:
    """Names elsewhere that begin as this one does and have other letters in one word, with the same initial."""
    words, inside = doc.words, doc.words.inside(name)
    bodies = doc.pack.words("acronyms", "bodies") if doc.pack is not None else frozenset()
    found: list[tuple[str, Span]] = []
    for start in doc.word_places.get(words.lower[inside.start], ()) if len(inside) >= _FEWEST_WORDS else ():
        there = range(start, start + len(inside))
        if start == inside.start or there.stop > len(words):
            continue
        other = [(a, b) for a, b in zip(inside, there, strict=True) if words.lower[a] != words.lower[b]]
        span = words.span(start, there.stop - 1)
        if len(other) != 1 or doc.masked.touches(span) or doc.quoted.at(span.start) or "\n" in doc[span]:
            continue
        (a, b), text = other[0], doc[span]
        like = words.capital[b] and words.surfaces[a][0] == words.surfaces[b][0]
        if bodies.issuperset((words.lower[a], words.lower[b])):
            continue  # a court and a convention of the same name are two
        if like and words.surfaces[start] == words.surfaces[inside.start] and _NAME.fullmatch(text):
            found.append((_plain(doc, text), span))
    return found


def _fits(acronym: str, name: str, small: Set[str]) -> bool:
    """Whether the capitals of a name are the initials, all its other words being small ones."""
    words = [word for word in re.split(r"[\s-]+", name) if word.lower() not in small]
    return "".join(word[0] for word in words if word) == acronym


def _plain(doc: Document, name: str) -> str:
    """What two ways to write one name have in common."""
    small = _small(doc)
    words = [word for word in re.split(r"[\s\-&]+", name.lower()) if word not in small]
    text = _FOLD.sub("", " ".join(words))
    if doc.pack is not None and doc.pack.has("tables", "acronyms"):
        for british, american in doc.pack.table("acronyms")["varieties"].items():
            text = text.replace(british, american)
    return text


def _small(doc: Document) -> Set[str]:
    """Words that have no letter among the initials of a name."""
    if doc.pack is None or not doc.pack.has("tables", "acronyms"):
        return frozenset()
    return doc.pack.words("acronyms", "small")


@lru_cache(maxsize=8)
def _known(pack: LanguagePack) -> Set[str]:
    return frozenset(pack.table("acronyms")["known"].split()) if pack.has("tables", "acronyms") else frozenset()


def _bare(doc: Document) -> dict[str, list[Span]]:
    """Initials that a body goes by and that are not known: once at least with “the”, or told what they are."""
    if doc.pack is None or not _known(doc.pack):
        return {}
    words, known = doc.words, _known(doc.pack)
    bodies = {word for word in doc.words.capitalised if word.isupper() and _is_bare(word) and word not in known}
    if bodies and "(" in doc.text:
        bodies -= _beside_brackets(doc.text)
    if bodies:
        bodies -= _beside_words(doc, bodies)
    told = doc.pack.patterns("acronyms")["told"] if bodies else None
    articles = doc.pack.words("acronyms", "article")
    found: dict[str, list[Span]] = {}
    for acronym in sorted(bodies):
        places = [n for n in doc.word_places.get(acronym.lower(), ()) if words.surfaces[n] == acronym]
        spans = [words.span(n, n) for n in places]
        own = [(n, span) for n, span in zip(places, spans, strict=True) if not doc.set_apart.touches(span)]
        shouted = any(is_shouted(doc, n) for n, _ in own)
        named = any(
            (n and words.lower[n - 1] in articles and not words.surfaces[n - 1].isupper())
            or (told is not None and told.match(doc.folded, span.end))
            for n, span in own
        )
        if named and not shouted:
            found[acronym] = [span for _, span in own]
    return found


def _is_bare(word: str) -> bool:
    return len(word) in _BARE and word.isalpha()
