"""Slips of quotation: one saying in two wordings, or from two mouths."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip
from tests.benchmarks.inconsistency.fifth.desk import Desk, mutator
from tests.benchmarks.inconsistency.fifth.reading import Person

Made = Iterator[Slip | None]
_SAID = r"(?:said|says|added|argued|wrote|told [a-z]+|insisted|explained|warned|noted)"


@dataclass(frozen=True)
class Saying:
    """One quoted sentence and who said it. words: without the last comma or stop."""

    person: Person
    span: Span
    words: str
    open: str
    close: str


def _sayings(desk: Desk) -> list[Saying]:
    found = []
    for start, end in desk.read.quotations:
        whole = desk.text[start:end]
        marks = ("''", "''") if whole.startswith("''") else (whole[0], "”" if whole[0] == "“" else whole[0])
        if not whole.endswith(marks[1]) or whole[0] == "‘" or len(whole) < 40:
            continue
        words = whole[len(marks[0]) : -len(marks[1])]
        if (
            not 10 <= len(words.split()) <= 40
            or re.search(r"[.!?] |[\[\]“”\"…]|\.\.\.|''", words)
            or not words[0].isupper()
        ):
            continue
        if words[-1] not in ",.":
            continue
        person = _speaker(desk, start, end)
        if person is not None and desk.text.count(words[:40]) == 1:
            found.append(Saying(person, Span(start, end), words[:-1], *marks))
    return found


def _speaker(desk: Desk, start: int, end: int) -> Person | None:
    """Whom the same sentence names as the speaker."""
    after = desk.text[end : end + 60]
    before = desk.text[max(0, start - 60) : start]
    for person in desk.read.named:
        name = rf"(?:(?:Mr|Mrs|Ms|Sen|Rep|Gov)\.? )?(?:{re.escape(person.name)}|{re.escape(person.surname)})"
        if re.match(rf" (?:{_SAID} {name}|{name} {_SAID})\b", after) or re.search(rf"{name} {_SAID}[,:] $", before):
            return person
    return None


_TWINS = (
    "{o}{q},{c} {s} said.",
    "{s} put it this way: {o}{q}.{c}",
    "In the words of {s}: {o}{q}.{c}",
    "{o}{q},{c} said {f}.",
    "As {s} said: {o}{q}.{c}",
    "{o}{q},{c} {s} said again.",
    "{s} said: {o}{q}.{c}",
    "{o}{q},{c} were the words of {s}.",
)
_OTHER_WORD = dict(
    pair.split("/")
    for pair in [
        "always/never",
        "good/bad",
        "great/huge",
        "people/voters",
        "country/nation",
        "important/vital",
        "think/believe",
        "want/need",
        "very/quite",
        "big/large",
        "many/few",
        "more/less",
        "first/last",
        "right/wrong",
        "best/worst",
        "hard/tough",
        "help/support",
        "money/cash",
        "years/months",
        "work/labour",
        "start/begin",
        "problem/issue",
        "must/should",
        "can/could",
        "all/most",
        "every/each",
        "never/rarely",
        "better/worse",
        "strong/weak",
        "old/young",
        "women/men",
        "children/adults",
        "day/week",
        "million/billion",
        "win/lose",
        "know/feel",
        "make/build",
        "government/state",
        "world/planet",
        "happy/pleased",
        "sure/certain",
        "clear/plain",
        "new/recent",
        "difficult/easy",
        "long/short",
        "before/after",
        "everyone/everybody",
        "need/want",
        "give/offer",
        "keep/hold",
        "really/truly",
        "job/task",
        "change/reform",
        "end/close",
        "high/low",
        "home/house",
        "little/much",
        "side/party",
        "team/squad",
        "time/hour",
        "way/means",
        "look/seem",
        "find/see",
    ]
)
_TENSE = {
    "is": "was",
    "are": "were",
    "was": "is",
    "were": "are",
    "will": "would",
    "has": "had",
    "have": "had",
    "would": "will",
    "do": "did",
}
_WHO = {"we": "they", "they": "we", "our": "their", "their": "our", "my": "our", "us": "them", "I": "we", "them": "us"}
_DROPPED = frozenset(
    [
        "very",
        "really",
        "always",
        "just",
        "never",
        "more",
        "also",
        "only",
        "all",
        "great",
        "good",
        "new",
        "most",
        "still",
        "much",
        "even",
        "big",
        "real",
        "own",
        "well",
        "far",
        "too",
        "now",
    ]
)
_CHANGES = (
    "other word",
    "word dropped",
    "other tense",
    "not put in",
    "other pronoun",
    "word put in",
    "other word twice",
    "middle cut",
)


def _changed(desk: Desk, words: str) -> tuple[str, str] | None:
    """The saying in another wording, by a change of this half."""
    told = words.split(" ")
    inner = range(2, len(told) - 1)
    for change in desk.mine(_CHANGES):
        for at in desk.some(inner):
            new = _one_change(change, told, at)
            if new is not None:
                return change, " ".join(new)
    return None


def _one_change(change: str, told: list[str], at: int) -> list[str] | None:
    here = told[at]
    if change.startswith("other word") and here in _OTHER_WORD:
        new = [*told[:at], _OTHER_WORD[here], *told[at + 1 :]]
        if change == "other word":
            return new
        more = next((n for n in range(2, len(new) - 1) if n != at and new[n] in _OTHER_WORD), None)
        return None if more is None else [*new[:more], _OTHER_WORD[new[more]], *new[more + 1 :]]
    if change == "word dropped" and here in _DROPPED:
        return [*told[:at], *told[at + 1 :]]
    if change == "other tense" and here in _TENSE and told[at - 1] not in {"I", "we", "they", "to"}:
        return [*told[:at], _TENSE[here], *told[at + 1 :]]
    if (
        change == "not put in"
        and here in {"is", "are", "was", "were", "will", "would", "should", "could", "can", "must"}
        and told[at + 1] != "not"
        and told[at - 1].islower()
    ):
        return [*told[: at + 1], "not", *told[at + 1 :]]
    if change == "other pronoun" and here in _WHO:
        return [*told[:at], _WHO[here], *told[at + 1 :]]
    if (
        change == "word put in"
        and here
        in {"good", "important", "big", "hard", "strong", "difficult", "great", "happy", "clear", "bad", "different"}
        and told[at - 1] not in {"very", "really", "so"}
    ):
        return [*told[:at], "very", *told[at:]]
    if (
        change == "middle cut"
        and re.fullmatch(r"[a-z]+", here)
        and here in {"and", "of"}
        and at + 3 < len(told)
        and told[at + 1].isalpha()
        and told[at + 2] in {"and", "of", "in", "to", "for", "that"}
    ):
        return [*told[:at], *told[at + 2 :]]
    return None


def reworded(desk: Desk) -> Made:
    """A saying told again in other words."""
    for saying in desk.some(_sayings(desk)):
        changed = _changed(desk, saying.words)
        if changed is None:
            continue
        form = desk.mine(_TWINS)[0]
        made = [_twin(desk, form, saying, words, saying.person) for words in (changed[1], saying.words)]
        yield _placed(desk, f"{changed[0]}, {form}", saying, *made)


def two_speakers(desk: Desk) -> Made:
    """A saying told again as another's."""
    for saying in desk.some(_sayings(desk)):
        others = [person for person in desk.read.named if person.surname != saying.person.surname]
        if not others:
            continue
        other, form = desk.random.choice(others), desk.mine(_TWINS)[0]
        made = [_twin(desk, form, saying, saying.words, person, full=True) for person in (other, saying.person)]
        yield _placed(desk, form, saying, *made)


def _twin(desk: Desk, form: str, saying: Saying, words: str, person: Person, *, full: bool = False) -> str:
    return form.format(q=words, o=saying.open, c=saying.close, s=person.name if full else person.surname, f=person.name)


def _placed(desk: Desk, form: str, saying: Saying, wrong: str, right: str) -> Slip | None:
    """The twins as a paragraph of their own, behind a later one."""
    later = [end for end in desk.read.ends if end > saying.span.end + 200]
    if not later:
        return None
    at = desk.random.choice(later)
    gap = "\n\n" if "\n\n" in desk.text else "\n"
    return desk.edited(form, [Edit(at, at, gap + wrong)], [Edit(at, at, gap + right)], other=[saying.span])


MUTATORS = {
    "quote-reworded": mutator("quote-reworded", reworded),
    "quote-two-speakers": mutator("quote-two-speakers", two_speakers),
}
