"""What a story finds of facts changed in retellings of published articles, and what it says of faithful ones.

    python -m tests.benchmarks.story.retellings ARTICLES.jsonl.gz... [--number N] [--show K]

Each article is told again under another outlet's name: one sentence of three left out, the paragraphs behind the first
two in another order, common words put in others' place, attributions turned round, and numbers of three digits and
more rounded with "about" before them. Such a retelling contradicts nothing: any conflict is a false one. Then one fact
is changed wherever the retelling has it: a surname or first name misspelt, a count, a percentage, a sum, an age, a
weekday's date, a place, a word of a quotation. Found is what a conflict shows at a changed place with both values.
The retellings keep more of the sentences than a newsroom would, so what is found here is an upper bound.
"""

import argparse
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import srcaudit
from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.model.story import Conflict
from srcaudit.text.document import Document
from tests.benchmarks.story.corpora import articles

_WORDS = {
    "also": "too", "but": "yet", "because": "since", "began": "started", "many": "numerous", "big": "large",
    "show": "indicate", "used": "employed", "while": "whereas", "need": "require", "often": "frequently",
    "however": "still", "asked": "questioned", "made": "produced", "against": "opposed to", "though": "although",
    "group": "body", "called": "named", "start": "begin", "way": "manner", "part": "portion", "important": "weighty",
    "likely": "probable", "added": "went on", "largely": "mostly", "several": "a number of", "recent": "late",
    "must": "has to", "campaign": "effort", "plan": "scheme", "report": "account", "meeting": "gathering",
}  # fmt: skip
_TURNED = re.compile(r"^([A-Z][^.“”\n]{30,160}), ([A-Z][a-z]+(?: [A-Z][a-z]+)*) said\.")
_NUMBER = re.compile(r"(?<![\w$£€,.:/-])(?!(?:1[5-9]|20)\d\d\b)\d{3}(?:,\d{3})*(?![\w,:/%-]|\.\d)(?= [a-z])")


@dataclass(frozen=True)
class Change:
    """A retelling in which one fact is another."""

    text: str
    old: str
    new: str


Changing = Callable[[str, Document, Random], Change | None]


def retold(doc: Document) -> str:
    """A text in other words and another order, with nothing in it that contradicts it."""
    blocks: dict[int, list[str]] = {}
    for number, sentence in enumerate(doc.sentences):
        block = bisect_right([one.span.start for one in doc.blocks], sentence.start)
        told = blocks.setdefault(block, [])
        whole = all(quote.start >= sentence.start and quote.end <= sentence.end for quote in doc.quotes_in(sentence))
        if number < _KEPT or number % 3 or not whole:
            told.append(_retold(doc, sentence))
    kept = [" ".join(told) for told in blocks.values() if told]
    return "\n\n".join([*kept[:2], *kept[:1:-1]])


_KEPT = 3


def _retold(doc: Document, sentence: Span) -> str:
    """A sentence with its attribution turned round and, outside quotations, with other words."""
    told, start = "", sentence.start
    for quote in doc.quotes_in(sentence):
        told += _reworded(doc.text[start : max(start, quote.start)])
        told += doc.text[max(start, quote.start) : min(quote.end, sentence.end)]
        start = min(quote.end, sentence.end)
    told += _reworded(doc.text[start : sentence.end])
    return _TURNED.sub(r"According to \2, \1.", told) if not doc.quotes_in(sentence) else told


def _reworded(text: str) -> str:
    text = re.sub(r"\b[a-z]+\b", lambda match: _WORDS.get(match.group(), match.group()), text)
    return _NUMBER.sub(lambda match: f"about {_rounded(match.group())}", text)


def _rounded(number: str) -> str:
    value = int(number.replace(",", ""))
    step = 10 ** (len(str(value)) - 2)
    return f"{round(value / step) * step:,}"


# Changes --------------------------------------------------------------------------------------------------------------


def _surname(text: str, doc: Document, random: Random) -> Change | None:
    names = [form.name for form in doc.name_forms.values() if form.known and len(form.name) > 5 and form.name.isalpha()]
    return _misspelt(text, names, random)


def _given(text: str, doc: Document, random: Random) -> Change | None:
    names = [given for form in doc.name_forms.values() if form.known for given in form.given if len(given) > 5]
    return _misspelt(text, [name for name in names if name.isalpha()], random)


def _misspelt(text: str, names: Sequence[str], random: Random) -> Change | None:
    name = _one_of(text, names, random)
    if name is None:
        return None
    place = random.randrange(2, len(name) - 2)
    new = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    return _replaced(text, rf"\b{name}\b", name, new) if new != name else None


def _count(text: str, doc: Document, random: Random) -> Change | None:
    heads = {
        one.head
        for one in doc.quantities
        if one.kind == "count" and one.head and 4 < one.value < 100 and one.bound == "exact" and not one.ranged
    }
    found = re.finditer(r"(?<![\w,.$£-])\d\d? ([a-z]+)", doc.text)
    return _changed_number(text, [match.group() for match in found if match[1] in heads], random)


def _percent(text: str, doc: Document, random: Random) -> Change | None:
    return _changed_number(text, re.findall(r"\b\d\d (?:percent|per cent)", doc.text), random)


def _money(text: str, doc: Document, random: Random) -> Change | None:
    found = re.findall(r"[$£]\d+(?:\.\d+)?(?: ?[mb]n?\b| million| billion)", doc.text)
    return _changed_number(text, found, random)


def _age(text: str, doc: Document, random: Random) -> Change | None:
    found = [match.group() for match in re.finditer(r"(?<=[a-z], )\d\d(?=,)", doc.text)]
    return _changed_number(text, found, random, behind="(?=,)")


def _changed_number(text: str, found: Sequence[str], random: Random, behind: str = r"(?!\w)") -> Change | None:
    told = _one_of(text, found, random)
    number = re.search(r"\d+(?:\.\d+)?", told) if told else None
    if told is None or number is None:
        return None
    value = float(number.group())
    higher = f"{value + max(5, 0.4 * value):.{1 if '.' in number.group() else 0}f}"
    new = told[: number.start()] + higher + told[number.end() :]
    return _replaced(text, rf"(?<![\w,.]){re.escape(told)}{behind}", told, new)


def _date(text: str, doc: Document, random: Random) -> Change | None:
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    told = _one_of(text, [day for day in days if day in doc.text[:500]], random)
    return _replaced(text, rf"\b{told}\b", told, days[days.index(told) - 2]) if told else None


def _place(text: str, doc: Document, random: Random) -> Change | None:
    told = _one_of(text, re.findall(r"(?<= in )[A-Z][a-z]{4,}(?= on |\.)", doc.text), random)
    return _replaced(text, rf"\b{told}\b", told, "Norrhamn") if told else None


def _quotation(text: str, doc: Document, random: Random) -> Change | None:
    quotes = [doc[span] for span in doc.quotes if len(doc.words.inside(span)) >= 14]
    told = _one_of(text, quotes, random)
    words = told.split() if told else []
    inner = [n for n in range(4, len(words) - 5) if re.fullmatch(r"[a-z]{5,}", words[n])]
    if told is None or not inner:
        return None
    place = random.choice(inner)
    new = " ".join([*words[:place], "certainly" if words[place] != "certainly" else "hardly", *words[place + 1 :]])
    return _replaced(text, re.escape(told), told, new)


def _one_of(text: str, found: Sequence[str], random: Random) -> str | None:
    known = sorted({one for one in found if one in text})
    return random.choice(known) if known else None


def _replaced(text: str, pattern: str, old: str, new: str) -> Change | None:
    changed = re.sub(pattern, lambda _: new, text)
    return Change(changed, old, new) if changed != text else None


CHANGES: dict[str, Changing] = {
    "surname": _surname, "first name": _given, "count": _count, "percentage": _percent, "sum": _money, "age": _age,
    "weekday": _date, "place": _place, "quotation": _quotation,
}  # fmt: skip

# Measuring ------------------------------------------------------------------------------------------------------------


def main() -> None:
    """Prints what was found of each kind, and how many conflicts were none."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--number", type=int, default=60, help="articles that are told again")
    parser.add_argument("--show", type=int, default=0, metavar="K", help="false ones of a kind that are printed")
    given = parser.parse_args()
    read = [one for one in articles(given.articles) if len(one.text) > 1500]
    random = Random(8)
    chosen = sorted(random.sample(read, min(given.number, len(read))), key=lambda one: one.key)
    planted, found, false, shown = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for kind, change, conflict in _told(chosen, random):
        if conflict is None:
            planted[kind] += 1
        elif change is not None and _shows(conflict, change):
            found[kind] += 1
        else:
            false[kind] += 1
            shown[kind] += 1
            if shown[kind] <= given.show:
                print(kind, conflict.kind, conflict.message, *(f"\n    {one.context}" for one in conflict.values))
    print(f"{len(chosen)} articles, each told again once and with one fact changed at a time")
    for kind in ("none", *CHANGES):
        print(f"{kind}: {planted[kind]} retellings, found in {found[kind]}, other conflicts {false[kind]}")
    total = found.total() + false.total()
    print(f"found {found.total()} of {planted.total() - planted['none']}; right {found.total()} of {total} shown")


def _told(chosen: Sequence[Article], random: Random) -> Iterator[tuple[str, Change | None, Conflict | None]]:
    """Each retelling once without a conflict, then with each of its conflicts; a planted one once."""
    for article in chosen:
        doc = Document(article)
        text = retold(doc)
        for kind, change in [("none", None), *((kind, make(text, doc, random)) for kind, make in CHANGES.items())]:
            if kind != "none" and change is None:
                continue
            other = article.model_copy(
                update={
                    "id": "retelling",
                    "source": "Retelling",
                    "title": None,
                    "text": change.text if change else text,
                }
            )
            yield kind, change, None
            hit = False
            for conflict in srcaudit.audit_story([article, other]).conflicts:
                shows = change is not None and _shows(conflict, change)
                if not (shows and hit):
                    yield kind, change, conflict
                hit = hit or shows


def _shows(conflict: Conflict, change: Change) -> bool:
    """Whether a conflict has a changed place of the retelling as one side and the article's as the other."""
    theirs = [one for one in conflict.values if one.article_id == "retelling"]
    ours = [one for one in conflict.values if one.article_id != "retelling"]
    new, old = _core(change.new, change.old), _core(change.old, change.new)
    return any(new in one.quote for one in theirs) and any(old in one.quote for one in ours)


def _core(told: str, other: str) -> str:
    """The words of one that the other has not: the fact itself."""
    known = set(other.split())
    return " ".join(word for word in told.split() if word not in known).strip(".,;:$£“”\"'") or told


if __name__ == "__main__":
    main()
