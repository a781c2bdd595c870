"""How a check is written: `@check(...)` above a pure function that yields findings and measures.

A check is a value. Decorating a function registers nothing; `catalog` finds checks by walking the package
and the entry point group `srcaudit.checks`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import isfinite
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from srcaudit.errors import ConfigError, told
from srcaudit.language.lexicon import Hit, Lexicon
from srcaudit.model.article import Article
from srcaudit.model.comparison import Comparison
from srcaudit.model.evidence import Evidence
from srcaudit.model.finding import Confidence, Finding, Related, Severity
from srcaudit.model.score import Dimension, Measure, counted
from srcaudit.model.span import Span
from srcaudit.printable import one_line
from srcaudit.text.document import Document

_QUOTED_CHARACTERS = 80
_measured = Measure.maker("dimension", "name", "value", "unit", "code")


class Options(BaseModel):
    """A check's settings: typed, bounded, each with a unit and a source in its description."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SupportOptions(Options):
    """Settings of checks that leave an article alone whose writer asks people."""

    max_supported_share: float = Field(
        0.3,
        ge=0,
        le=1,
        description="weighted share of claims on a named source, document or link from which on the article is "
        "left alone, as one whose writer asks people; a quarter of professional articles of 2015-16 lie under .3",
    )


O = TypeVar("O", bound=Options)  # noqa: E741 - reads Context[O]


@dataclass(frozen=True)
class Example:
    """A text and what must be reported in it: exactly the places between `[[` and `]]`.

    `peers`: other articles the check may compare with. `article`: metadata to go with the text.
    `why`: what makes a good example a near miss.
    """

    marked: str
    why: str = ""
    peers: tuple[str | Article, ...] = ()
    title: str | None = None
    source: str | None = None
    published: str | None = None
    language: str | None = "en"

    @cached_property
    def article(self) -> Article:
        """The example as an article, without its marks."""
        text = re.sub(r"\[\[|\]\]", "", self.marked)
        return Article(
            text,
            id="example",
            title=self.title,
            source=self.source,
            published=self.published,
            language=self.language,
        )

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The marked places, in order."""
        found: list[Span] = []
        opened: list[int] = []
        taken = 0
        for mark in re.finditer(r"\[\[|\]\]", self.marked):
            position = mark.start() - taken
            taken += 2
            if mark.group() == "[[":
                opened.append(position)
            else:
                found.append(Span(opened.pop(), position))
        return tuple(sorted(found))


class NotMeasuredError(Exception):
    """Raised by a check that cannot tell: its text becomes the reason of a `Skipped`."""


@dataclass(frozen=True, init=False)
class Context(Generic[O]):
    """What a check may look at: the document, the comparisons with other articles, its options."""

    check: "Check[O]"
    doc: Document
    options: O
    comparisons: Sequence[Comparison] = ()

    def __init__(self, check: "Check[O]", doc: Document, options: O, comparisons: Sequence[Comparison] = ()) -> None:
        # Written out, since every check of every audit has one: the generated one takes three times as long.
        held = self.__dict__
        held["check"], held["doc"], held["options"], held["comparisons"] = check, doc, options, comparisons

    def lexicon(self, name: str) -> Lexicon:
        """A word list of the document's language. Raises: NotMeasuredError if there is none."""
        pack = self.doc.pack
        if pack is None or not pack.has("lexicons", name):
            raise NotMeasuredError(f"no word list “{name}” for language {self.doc.language or 'unknown'}")
        return pack.lexicon(name)

    def hits(self, name: str) -> Iterator[Hit]:
        """Where entries of a word list stand in the text, furniture left out."""
        self.lexicon(name)
        for hit in self.doc.hits(name):
            if not self.doc.masked.touches(hit.span):
                yield hit

    def words(self, table: str, *lists: str) -> frozenset[str]:
        """The words of some lists of a table. Raises: NotMeasuredError if the document's language lacks the table."""
        pack = self.doc.pack
        if pack is None or not pack.has("tables", table):
            raise NotMeasuredError(f"no table “{table}” for language {self.doc.language or 'unknown'}")
        return pack.words(table, *lists)

    def need(self, *tables: str) -> None:
        """Raises: NotMeasuredError if the document's language lacks one of these tables."""
        pack = self.doc.pack
        for name in tables:
            if pack is None or not pack.has("tables", name):
                raise NotMeasuredError(f"no table “{name}” for language {self.doc.language or 'unknown'}")

    def finding(
        self,
        span: Span,
        evidence: Evidence,
        *,
        related: Sequence[Related] = (),
        severity: Severity | None = None,
        confidence: Confidence | None = None,
        **values: object,
    ) -> Finding:
        """A finding of this check at `span`: quote, code and message are filled in.

        The message is the check's template; it may name fields of the evidence, `quote` and any of `values`.
        It is one line whatever they hold.
        """
        check, quote = self.check, self.doc.written(span)
        known = {**evidence.model_dump(), "quote": shortened(quote), **values}
        return Finding(
            code=check.code,
            name=check.name,
            dimension=check.dimension,
            severity=severity or check.severity,
            confidence=confidence or check.confidence,
            span=span,
            quote=quote,
            message=one_line(check.message.format(**known)),
            related=tuple(related),
            evidence=evidence,
        )

    def also(self, span: Span, note: str) -> Related:
        """A further place of the same fault."""
        return Related(span=span, quote=self.doc.written(span), note=note, relation="also")

    def against(self, span: Span, note: str) -> Related:
        """A place in this article that a finding is compared with."""
        return Related(span=span, quote=self.doc.written(span), note=note, relation="against")

    def measure(self, name: str, value: float, unit: str) -> Measure:
        """A number for the scores."""
        check = self.check
        if type(value) is int:
            return counted(check.dimension, name, value, unit, check.code)
        if type(value) is float and isfinite(value):
            return _measured(check.dimension, name, value, unit, check.code)
        return Measure(dimension=check.dimension, name=name, value=value, unit=unit, code=check.code)


Found = Iterator[Finding | Measure]


@dataclass(frozen=True)
class Check(Generic[O]):
    """One judgement: what it is called, what it needs, how it is shown, and the function that makes it."""

    code: str
    name: str
    dimension: Dimension
    severity: Severity
    confidence: Confidence
    message: str
    function: Callable[[Context[O]], Found] = field(repr=False)
    options: type[O]
    bad: tuple[Example, ...] = field(repr=False)
    good: tuple[Example, ...] = field(repr=False)
    needs_pack: bool = True
    needs_peers: bool = False
    gives_way_to: tuple[str, ...] = ()
    """Codes of checks that say more of a place: what lies within one of their findings is not reported as well."""

    @property
    def module(self) -> str:
        """Where the check lives."""
        return self.function.__module__

    @cached_property
    def defaults(self) -> O:
        """The check's options as they are unless set; made once, since they cannot be changed."""
        return self.options()

    def configured(self, settings: dict[str, Any]) -> O:
        """The check's options. Raises: ConfigError naming the option that does not fit."""
        if not settings:
            return self.defaults
        from pydantic import ValidationError

        try:
            return self.options(**settings)
        except ValidationError as error:
            problem = error.errors()[0]
            known = ", ".join(self.options.model_fields) or "none"
            place = ".".join(map(str, problem["loc"]))
            why = "there is no such option" if problem["type"] == "extra_forbidden" else told(problem)
            raise ConfigError(f"{self.code}: {place}: {why} (options: {known})") from None

    def run(self, doc: Document, comparisons: Sequence[Comparison] = (), options: O | None = None) -> Found:
        """What the check finds. Raises: NotMeasuredError if it cannot tell."""
        if self.needs_pack and doc.pack is None:
            raise NotMeasuredError(f"no language pack for {doc.language or 'a language that cannot be told'}")
        return self.function(Context(self, doc, options or self.defaults, comparisons))


def check(
    code: str,
    name: str,
    *,
    dimension: Dimension,
    severity: Severity,
    message: str,
    bad: tuple[Example, ...],
    good: tuple[Example, ...],
    confidence: Confidence = Confidence.MEDIUM,
    options: type[O] = Options,  # type: ignore[assignment]
    needs_pack: bool = True,
    needs_peers: bool = False,
    gives_way_to: tuple[str, ...] = (),
) -> Callable[[Callable[[Context[O]], Found]], Check[O]]:
    """Makes a `Check` of the function below it."""

    def made(function: Callable[[Context[O]], Found]) -> Check[O]:
        return Check(
            code=code,
            name=name,
            dimension=dimension,
            severity=severity,
            confidence=confidence,
            message=message,
            function=function,
            options=options,
            bad=bad,
            good=good,
            needs_pack=needs_pack,
            needs_peers=needs_peers,
            gives_way_to=gives_way_to,
        )

    return made


def shortened(text: str, limit: int = _QUOTED_CHARACTERS) -> str:
    """`text` on one line, cut in the middle, between words, if it is longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    half = (limit - 3) // 2
    # A word cut in two goes whole, unless it is most of the part.
    head, tail = line[: half + 1].rpartition(" ")[0], line[-half - 1 :].partition(" ")[2]
    if 2 * len(head) < half:
        head = line[:half]
    if 2 * len(tail) < half:
        tail = line[-half:]
    return f"{head.rstrip()} … {tail.lstrip()}"
