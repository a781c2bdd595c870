"""Amounts for each and what they come to: "400 families will receive $5,000 each, a total of $2 million"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.text.mentions.quantities import Quantity
from srcaudit.text.mentions.remainders import Split

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 50
_MOST = 6
"""Numbers of a sentence beyond which it tells of more than one sum."""
_SLACK = 0.04
"""How far a product may lie from what is told, as a share of it: each is rounded, and "each" may be an average."""
_LOOSE = 0.12
"""The same where a number is an approximation."""

_Said = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Product:
    """A total, how many, and the amount for each of them."""

    total: Quantity
    number: Quantity
    each: Quantity

    @property
    def value(self) -> float:
        """What they come to."""
        return self.number.value * self.each.value

    @property
    def ends(self) -> tuple[float, float]:
        """Between which values that lies if all is rounded."""
        bounds = {one.bound for one in (self.total, self.number, self.each)}
        slack = _SLACK if bounds == {"exact"} else _LOOSE
        return self.value * (1 - slack), self.value * (1 + slack)


@lru_cache(maxsize=8)
def _said(pack: LanguagePack | None) -> _Said | None:
    return pack.patterns("products") if pack is not None and pack.has("tables", "products") else None


def products(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Product]:
    """The sums of money that sentences tell by how many and how much each; body, outside quotations."""
    said = _said(doc.pack)
    if said is None:
        return
    for sentence in sentences:
        money = [one for one in sentence if _is_sum(one)]
        if len(money) < 2 or not 2 < len(sentence) <= _MOST or any(one.ranged for one in sentence):
            continue
        whole = doc.body_sentences[sentence[0].sentence]
        if said["uneven"].search(doc.folded, whole.start, whole.end):
            continue
        for three in zip(sentence, sentence[1:], sentence[2:], strict=False):
            made = _product(doc, said, *three)
            if made is not None:
                yield made
                break


def _is_sum(one: Quantity) -> bool:
    return one.kind == "money" and not one.ranged and one.bound in ("exact", "about")


def _is_number(one: Quantity) -> bool:
    return one.kind == "count" and one.value > 1 and one.bound in ("exact", "about") and not one.ranged


def _product(doc: "Document", said: _Said, a: Quantity, b: Quantity, c: Quantity) -> Product | None:
    """The three as how many, how much each and how much in all, in one of the orders that English puts them in."""
    three = _Three(doc.folded, said, a, b, c, doc.body_sentences[a.sentence].start)
    order = tuple(_is_sum(one) for one in (a, b, c))
    made: Product | None = None
    if order == (False, True, True) and _is_number(a):
        made = three.number_first()
    elif order == (True, True, False) and _is_number(c):
        made = Product(a, c, b) if three.counts(b, c) and three.between("or_rate", "for_units") else None
    elif order == (True, False, True) and _is_number(b):
        made = three.number_between()
    if made is None or made.total.unit != made.each.unit or made.each.value >= made.total.value:
        return None
    return made


@dataclass(frozen=True, slots=True)
class _Three:
    """Three numbers that follow one another, and what stands between them."""

    text: str
    said: _Said
    a: Quantity
    b: Quantity
    c: Quantity
    start: int
    """Where their sentence begins."""

    def first_gap(self, form: str) -> re.Match[str] | None:
        return self.said[form].fullmatch(self.text, self.a.span.end, self.b.span.start)

    def second_gap(self, form: str) -> re.Match[str] | None:
        return self.said[form].fullmatch(self.text, self.b.span.end, self.c.span.start)

    def between(self, first: str, second: str) -> bool:
        """Whether the one form stands between the first two and the other between the last two."""
        return self.first_gap(first) is not None and self.second_gap(second) is not None

    def behind(self, form: str, one: Quantity) -> re.Match[str] | None:
        return self.said[form].match(self.text, one.span.end)

    def counts(self, rate: Quantity, number: Quantity) -> bool:
        """Whether a number counts the days for each of which an amount is told."""
        unit = self.behind("rate", rate)
        counted = self.said["number_unit"].match(self.text, number.number_span.end)
        return unit is not None and counted is not None and unit["unit"] == counted["unit"]

    def number_first(self) -> Product | None:
        """ "400 families get $5,000 each, $2 million in all", "a two-year deal of $6 million, or $3 million a year"."""
        a, b, c = self.a, self.b, self.c
        in_all = self.second_gap("aside") is not None and self.behind("total_behind", c) is not None
        comes_to = self.second_gap("comes_to") is not None
        if self._is_for_each(comes_to=comes_to, in_all=in_all):
            return Product(c, a, b)
        if self.first_gap("instalments") and (in_all or comes_to):
            return Product(c, a, b)
        if self.counts(c, a) and self.between("deal", "or_rate"):
            return Product(b, a, c)
        return Product(b, a, c) if self.behind("each", c) and self.between("cost", "average") else None

    def _is_for_each(self, *, comes_to: bool, in_all: bool) -> bool:
        """Whether the second is what each of the first gets or costs, and the third what they come to."""
        each, gets = self.behind("each", self.b) is not None, self.first_gap("gets")
        if not comes_to and not (each and in_all):
            return False
        if gets is None and self.first_gap("at") is None:
            return False
        lead = max(self.start, self.a.span.start - _LEAD), self.a.span.start
        return each or self.said["each_of"].search(self.text, *lead) is not None or bool(gets and gets["one"])

    def number_between(self) -> Product | None:
        """ "$3,000 to each of 500 farmers, a total of $1.5 million", "$24,000 in 12 instalments of $2,000"."""
        a, b, c = self.a, self.b, self.c
        if self.between("to_each", "these") or self.between("each_and", "these"):
            return Product(c, b, a)
        if self.between("for_units", "these") and self.counts(a, b):
            return Product(c, b, a)
        rated = self.between("over_units", "or_rate") and self.counts(c, b)
        return Product(a, b, c) if rated or self.between("in_parts", "parts_of") else None


def differences(doc: "Document", sentences: Sequence[Sequence[Quantity]]) -> Iterator[Split]:
    """What is left of an income, and by how much a cost lies beyond what it should be."""
    said = _said(doc.pack)
    if said is None:
        return
    text = doc.folded
    for sentence in sentences:
        money = [one for one in sentence if _is_sum(one)]
        for a, b, c in zip(money, money[1:], money[2:], strict=False):
            if len({one.unit for one in (a, b, c)}) > 1:
                continue
            lead = max(doc.body_sentences[a.sentence].start, a.span.start - _LEAD), a.span.start
            gaps = (a.span.end, b.span.start), (b.span.end, c.span.start)
            left = said["spent"].fullmatch(text, *gaps[0]) and said["left"].fullmatch(text, *gaps[1])
            if left and said["earned"].search(text, *lead):
                yield Split.between(a, b, c)
            elif said["beyond"].fullmatch(text, *gaps[0]) and said["over_the"].fullmatch(text, *gaps[1]):
                yield Split.between(a, c, b)
