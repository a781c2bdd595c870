"""One name with and without its accents, hyphen, points or inner capital.

## What it does
Reports a name that an article writes in two ways which differ in accents, hyphens, capitals inside the word or the
points and spaces of initials, and in nothing else.

## Why it matters
Both are the same name; a house chooses one, and a reader who searches for it finds half of the article.

## How it decides
Names are levelled (no accents, hyphens, points or spaces, small letters). Two forms of a surname that are level belong
together; so do two forms of what stands before one surname, where it holds initials or a hyphen ("J.D.", "JD") or is a
given name of which one form has an accent ("Jürgen", "Juergen"). The finding stands at the rarer form. Quotations and
forms that the table `name_variants` knows are left out, and a form whose given name no other form has, for it may be
another family's.

## Limits
Mild by nature. Only names that stand like a person's are compared, so "São Paulo" and "Sao Paulo" are not.
Measured on 2,243 articles of professional newsrooms: none reported in 626 comparisons.
"""

import re
from collections.abc import Iterable, Iterator

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import NameForm, plain
from srcaudit.text.mentions.variants import known_variants
from srcaudit.text.spelling import bare

_LEAST_LETTERS = 3
_LEVELLED = str.maketrans("", "", " .-'")
_INITIALS = re.compile(r"(?:[A-Z]\.? ?){2,3}|[A-Z][a-z]+(?:-| )[A-Z][a-z]+")


@check(
    "IC304",
    "mixed-name-typography",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.STYLE,
    confidence=Confidence.HIGH,
    message="one name, written “{here}” here and “{there}” elsewhere",
    bad=(
        Example("Jan Brändauer spoke. Mr Brändauer sat down. Then [[Brandauer]] said it again."),
        Example("J.D. Brandauer spoke. J.D. Brandauer sat down. Later [[JD Brandauer]] said it again."),
        Example("Jürgen Brandauer spoke. Brandauer sat down. Later [[Juergen Brandauer]] said it again."),
        Example("Helen MacTavish spoke. MacTavish sat down. Later [[Mactavish]] said it again."),
    ),
    good=(
        Example("Jan Brändauer spoke. Tom Brandauer sat down.", why="two families"),
        Example("Jan Brändauer spoke. “Brandauer is right,” he said.", why="the other form is quoted"),
        Example("Helen J. Brandauer spoke. Helen Brandauer sat down.", why="an initial may be left out"),
        Example("Jan Brandauer spoke. BRANDAUER said the sign.", why="all capitals"),
    ),
)
def mixed_name_typography(context: Context[Options]) -> Found:
    """Forms of one name that are level."""
    compared = 0
    for forms in _grouped(context).values():
        compared += sum(len(places) for places in forms.values()) - 1
        if len(forms) < 2:
            continue
        # The commonest form, the first of them if several are as common, is what the others are held against.
        usual = max(forms, key=lambda form: (len(forms[form]), -forms[form][0].start))
        others = sorted(span for form, places in forms.items() if form != usual for span in places)
        related = [context.also(span, "again") for span in others[1:]]
        related.append(context.against(forms[usual][0], f"“{usual}” here"))
        evidence = Conflict(subject="typography of a name", here=context.doc[others[0]], there=usual)
        yield context.finding(others[0], evidence, related=related)
    yield context.measure("compared", compared, "comparisons")


def _grouped(context: Context[Options]) -> dict[str, dict[str, list[Span]]]:
    """What is level -> each way it is written -> where."""
    groups: dict[str, dict[str, list[Span]]] = {}
    by_level: dict[str, list[NameForm]] = {}
    known, accents = known_variants(context.doc), not context.doc.folded.isascii()
    for name, form in context.doc.name_forms.items():
        if len(name) >= _LEAST_LETTERS and name not in known:
            by_level.setdefault(_level(name), []).append(form)
    for level, forms in by_level.items():
        full = True in [form.full for form in forms]
        if not (full or accents) or True in [form.is_word for form in forms]:
            continue
        if accents:
            _add(groups, f"  {level}", _given(context, forms))
        if full:
            if False in [_is_plain(form.name) for form in forms]:
                _add(groups, level, _surnames(context, forms))
            _add(groups, f" {level}", _initials(context, forms))
    return groups


def _is_plain(name: str) -> bool:
    """Whether there is nothing in a name that could be left out or written in another way."""
    return name.isascii() and name.isalpha() and name[1:].islower()


def _add(groups: dict[str, dict[str, list[Span]]], level: str, places: Iterable[tuple[str, str, Span]]) -> None:
    for key, form, span in places:
        groups.setdefault(f"{key} {level}", {}).setdefault(form, []).append(span)


def _level(name: str) -> str:
    return name.lower() if name.isascii() and name.isalpha() else bare(name).translate(_LEVELLED).lower()


def _surnames(context: Context[Options], forms: list[NameForm]) -> Iterator[tuple[str, str, Span]]:
    """The places of each form, unless forms have given names of their own."""
    given = [form.given for form in forms if form.given]
    if len(given) > 1 and not frozenset.intersection(*given):
        return
    for form in forms:
        for mention in form.mentions:
            if not context.doc.quoted.touches(mention.span):
                yield "", form.name.replace("’", "'"), mention.surname_span


def _given(context: Context[Options], forms: list[NameForm]) -> Iterator[tuple[str, str, Span]]:
    """The given names before a surname, where one of them has a letter with an accent."""
    if all((mention.given or "").isascii() for form in forms for mention in form.mentions):
        return
    mentions = [m for form in forms for m in form.mentions if m.given and not context.doc.quoted.touches(m.span)]
    if all((mention.given or "").isascii() for mention in mentions):
        return
    for mention in mentions:
        given = mention.given or ""
        yield plain(given), f"{given} {mention.surname}", mention.span


def _initials(context: Context[Options], forms: list[NameForm]) -> Iterator[tuple[str, str, Span]]:
    """What stands before a surname, where it is initials or two words that a hyphen may join."""
    for form in forms:
        for mention in form.mentions:
            if mention.given is None and mention.initial is None:
                continue  # nothing stands before it
            before = context.doc.folded[mention.span.start : mention.surname_span.start].rstrip()
            if before and _INITIALS.fullmatch(before) and not context.doc.quoted.touches(mention.span):
                yield _level(before), f"{before} {form.name}", mention.span
