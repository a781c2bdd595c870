"""Names beside their number, in any order: "the four winners were …", "…, the four finalists", "a trio of …"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAD = 140
"""Characters before the names in which their number stands."""
_BEHIND = 60
"""Characters behind the names in which a word may say that there are more."""
_MORE = 110
"""Characters behind the names in which one more may be told of."""
_FEWEST_BEHIND = 3
"""Names of which a number behind them counts all: "Roe and Dean, the two winners" may be those of three."""
_LEADS = (
    "are",
    "named",
    "called",
    "bare_named",
    "aside",
    "of_them",
    "of_the",
    "of_all",
    "the_best",
    "the_n",
    "capitals",
    "told",
    "group",
    "group_aside",
    "ruling",
    "body_of",
    "bare",
    "kin",
    "made",
    "whole",
    "contest",
    "namely",
    "first_n",
    "panel",
    "of_places",
    "subject",
    "group_subject",
    "the_bare",
    "did",
    "named_so_many",
    "were_named",
    "by_all",
    "did_aside",
    "bare_are",
    "who_were",
    "given",
    "in_places",
    "anybody",
    "one_of",
)
_ASIDES = frozenset((" - ", " -- ", " ("))
_CLOSE = {" - ": " - ", " -- ": " -- ", " (": ")"}


@dataclass(frozen=True, slots=True)
class NamedList:
    """A number, the names that it counts, and how many they are."""

    number_span: Span
    span: Span
    word: str
    named: int


def named_lists(doc: "Document", sentence: Span, text: str) -> Iterator[NamedList]:
    """The lists of names of a sentence with their number."""
    if doc.pack is None or not doc.pack.has("tables", "named_lists"):
        return
    said = doc.pack.patterns("named_lists")
    if said["last_name"].search(text) is None:
        return
    for match in said["names"].finditer(text):
        names = _behind_noun(said, text, match)
        found = _number(said, text, names)
        if found is None:
            continue
        number = Span(sentence.start + found.start, sentence.start + found.end)
        span = Span(sentence.start + names.start(), sentence.start + names.end())
        if not doc.quoted.touches(number) and not doc.quoted.touches(span):
            told = said["part"].split(said["age"].sub("", names.group()))
            lead = max(0, names.start() - _LEAD), names.start()
            if said["anybody"].search(text, *lead) is not None and _are_explained(doc.pack, told):
                continue
            if len(told) < _value(doc.pack, text[found.start : found.end]):
                if said["more_behind"].search(text, max(names.end(), found.end), names.end() + _MORE):
                    continue
            elif names.group().endswith("'s") or (said["of_towns"].search(text, *lead) and _in_states(doc.pack, told)):
                continue
            if said["in_places"].search(text, *lead) is None or (
                len(told) > _value(doc.pack, text[found.start : found.end]) and not _are_explained(doc.pack, told)
            ):
                yield NamedList(number, span, text[found.start : found.end].lower(), len(told))


def _value(pack: LanguagePack, word: str) -> int:
    lists = pack.table("lists")
    words = {**pack.table("numbers")["words"], **lists["groups"], **lists["couples"]}
    return int(word) if word.isdigit() else int(words.get(word.lower(), 0))


def _are_explained(pack: LanguagePack, names: Sequence[str]) -> bool:
    """Whether one of some places may be the country of another: "in Lund, Sweden and Oslo"."""
    countries = pack.table("places")["countries"].split()
    known = [name.lower() in countries for name in names]
    return any(known) and not all(known)


def _in_states(pack: LanguagePack, told: Sequence[str]) -> bool:
    """Whether one of some towns may be the state or the country of another: "Portland, Oregon and Seattle"."""
    states = {name for names in pack.table("titles_told")["lists"]["states"] for name in names}
    return not states.isdisjoint(told) or _are_explained(pack, told)


def _behind_noun(said: Mapping[str, re.Pattern[str]], text: str, names: re.Match[str]) -> re.Match[str]:
    """The names without what they are called before them, "two Democrats, Hall and Roe", if a number counts it."""
    noun = said["capital_noun"].match(names.group())
    if noun is None or not said["counts"].search(text, max(0, names.start() - _LEAD), names.start()):
        return names
    return said["names"].match(text, names.start() + noun.end()) or names


def _number(said: Mapping[str, re.Pattern[str]], text: str, names: re.Match[str]) -> Span | None:
    """Where the number of some names stands, if the sentence leaves no room for another one."""
    if said["uncertain"].search(names.group()) and "," in names.group():
        return None
    start = max(0, names.start() - _LEAD)
    lead = text[start : names.start()]
    closed = any(lead.endswith(mark) and text.startswith(_CLOSE[mark], names.end()) for mark in _ASIDES)
    form = "besides" if lead.endswith(", ") and said["closed"].match(text, names.end()) else "open"
    both = "," not in names.group() and said["then_both"].match(text, names.end()) is not None
    if not closed and not both and said[form].search(text, names.end(), names.end() + _BEHIND):
        return None
    every = said["all_so_many"].match(text, names.end())
    if every is not None and "," not in names.group() and said["begins_alone"].search(lead):
        return Span(*every.span("n"))
    behind = said["the_four"].match(text, names.end()) or said["as_such"].match(text, names.end())
    if behind is not None:
        enough = names.group().count(",") + 2 >= _FEWEST_BEHIND
        return Span(*behind.span("n")) if enough and said["begins"].search(lead) else None
    if (kin := _kin(said, text, names, lead)) is not None:
        return Span(start + kin.start("n"), start + kin.end("n"))
    if said["not_ended"].match(text, names.end()) or not said["ends"].match(text, names.end()):
        return None
    match = next((found for form in _LEADS if (found := said[form].search(lead)) is not None), None)
    if match is None or not _may_count(said, text, names, match, lead):
        return None
    group = "n" if match["n"] else "of_n"
    return Span(start + match.start(group), start + match.end(group))


def _kin(said: Mapping[str, re.Pattern[str]], text: str, names: re.Match[str], lead: str) -> re.Match[str] | None:
    """The number of kin whose names follow, with nobody counted beside them who may be named there too."""
    kin = said["kin_named"].search(lead)
    if kin is None or said["kin_ends"].match(text, names.end()) is None:
        return None
    before = lead[: kin.start()]
    return None if said["some"].search(before) or said["counted_with"].search(before) else kin


def _may_count(
    said: Mapping[str, re.Pattern[str]], text: str, names: re.Match[str], match: re.Match[str], lead: str
) -> bool:
    """Whether nothing between a number and the names behind it may be what is named, and the names are all."""
    told = match.groupdict()
    of, mark = told.get("of") or "", told.get("mark") or ""
    if said["open"].search(of) or said["number"].search(of) or said["plural"].search(of):
        return False
    if mark in _ASIDES:
        closing = text.startswith(_CLOSE[mark], names.end())
        return closing or (mark != " (" and text[names.end() :].strip(' ."') == "")
    if match.re is said["kin"]:
        return said["stops"].match(text, names.end()) is not None
    if match.re is said["of_all"]:
        return "," in names.group() and said["then_some"].match(text, names.end()) is not None
    if match.re in (said["subject"], said["group_subject"], said["the_bare"]):
        return said["closed"].match(text, names.end()) is not None
    if match.re in (said["anybody"], said["one_of"]):
        listed = "," in names.group() and said["stops"].match(text, names.end()) is not None
        return listed and not said["some"].search(lead[: match.start()]) and not said["at_head"].search(lead)
    if match.re in (said["did"], said["named_so_many"], said["by_all"], said["were_named"], said["did_aside"]):
        few = mark == ", " and "," not in names.group()
        return not few and said["stops"].match(text, names.end()) is not None
    if match.re is said["panel"] and mark == ", ":
        return said["closed"].match(text, names.end()) is not None
    if match.re in (said["bare"], said["of_places"]):
        return "," in names.group()  # "the seven countries Denmark and Sweden lead"
    before = lead[: match.start()]
    if mark == ", ":
        return not said["some"].search(before) and not said["at_head"].search(before)
    return True
