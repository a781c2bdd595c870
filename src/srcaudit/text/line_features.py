"""Numbers that describe each line of a page: its characters, its words, its place, its neighbours.

Nothing here knows what furniture is; `line_model` does. Everything is counted at once over the whole text with arrays,
so that a page of 200 lines takes about as long as cutting it into words. Blank lines are not looked at: whether a
text has them depends on who extracted it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float64]
    Table = npt.NDArray[np.float32]
    Whole = npt.NDArray[np.int64]
    Kinds = npt.NDArray[np.uint8]
    Codes = npt.NDArray[np.uint32]
    Numbers = npt.NDArray[np.uint64]

_CLASSES = (
    # Characters counted together. The order is the column; the first four are told by their letter's case.
    "space", "lower", "upper", "digit", "letter",
    ".", "!", "?", "…。", ",،、", ":", ";", "\"“”„«»", "'’‘", "|", "›>→▸►❯", "•·●▪", "-", "–—", "/", "()[]{}", "@", "#",
    "©®™", "$€£¥", "%", "_=", "&", "+*~^<←‹↑↓", "other",
)  # fmt: skip
_COLUMN = {name: number for number, name in enumerate(_CLASSES)}
_SPACE, _LOWER, _UPPER, _DIGIT, _LETTER = range(5)
_OTHER = len(_CLASSES) - 1
_TABLE_END = 0x3100

_PROSE_WORDS = 15
_LONG_CHARACTERS = 4
"""A word of so many characters has something to say, unless it is a common one."""
LONG_WORDS = 10
"""From so many words on a line is judged by the list of words for running text."""
_MOST_WORDS = 400
_SIDES = (2, 5, 15, 40)
_FAR = 40
_GRAIN = 256
"""Shares are kept in so many steps: sums of them are exact, so that the order they are added in decides nothing."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A page cut into lines and words, as arrays. Words are runs of letters and figures, and known by numbers."""

    count: int
    classes: "Whole"
    """(classes, lines): how many characters of each class."""
    first: "Kinds"
    last: "Kinds"
    """Class of each line's first and last character, closing quotation marks and brackets left out at the end."""
    same: "Whole"
    """How often each line stands on the page, whatever its case."""
    tokens: "Numbers"
    """The numbers of the different words, in order; the same whatever their case."""
    token: "Whole"
    """Of every word its place in `tokens`."""
    starts: "Whole"
    stops: "Whole"
    """Where every word stands."""
    line: "Whole"
    """Of every word the line it stands in."""
    words: "Whole"
    """How many words each line has."""
    worded: "Whole"
    """The lines that have any."""
    begins: "Whole"
    """Of each of these its first word."""
    capital: "npt.NDArray[np.bool_]"
    """Of every word whether it begins with a capital."""
    long: "Whole"
    """The words that are long enough to say something."""


def cut(text: str, spans: Sequence[Span]) -> Lines:
    """The lines of a text; `spans` are not empty and in order."""
    import numpy as np

    codes = _codes(text)
    kind = _class_table().take(codes, mode="clip")
    borders = np.array([*[span.start for span in spans], len(codes)], np.int64)
    begins = borders[:-1]
    ends = np.array([span.end for span in spans], np.int64)
    count, width = len(spans), len(_CLASSES)
    number = np.arange(count)
    # A line reaches to the next; what stands above the first is the first's.
    reach = borders[1:] - begins
    reach[0] += begins[0]
    columns = np.repeat(number, reach)
    columns += np.multiply(kind, count, dtype=np.int64)
    inside = np.zeros(len(codes) + 2, np.bool_)
    inside[1:-1] = (kind - _LOWER) <= _LETTER - _LOWER
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    starts, stops = edges[::2], edges[1::2]
    numbers = Numbering(small(codes))
    tokens, token = kinds(numbers.of(starts, stops))
    _, alike = kinds(numbers.of(begins, ends))
    bounds = np.searchsorted(starts, borders)
    words = bounds[1:] - bounds[:-1]
    worded = np.flatnonzero(words)
    return Lines(
        count=count,
        classes=np.bincount(columns, minlength=count * width).reshape(width, count),
        first=kind[begins],
        last=_last_class(kind, begins, ends),
        same=np.bincount(alike)[alike],
        tokens=tokens,
        token=token,
        starts=starts,
        stops=stops,
        line=np.repeat(number, words),
        words=words,
        worded=worded,
        begins=bounds[worded],
        capital=kind[starts] == _UPPER,
        long=np.flatnonzero(stops - starts >= _LONG_CHARACTERS),
    )


def kinds(numbers: "Numbers") -> "tuple[Numbers, Whole]":
    """Some numbers in order, each once, and which of these each is: numpy's `unique` with less around it."""
    import numpy as np

    order = numbers.argsort()
    ordered = numbers[order]
    new = np.ones(len(numbers), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    place = np.empty(len(numbers), np.int64)
    place[order] = new.cumsum() - 1
    return ordered[new], place


def _codes(text: str) -> "Codes":
    import numpy as np

    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def small(codes: "Codes") -> "Codes":
    """Characters in lower case, each by itself; what stands beyond the CJK marks has none."""
    import numpy as np

    lower = _lower_table().take(codes, mode="clip")
    return lower if codes.max(initial=0) < _TABLE_END else np.where(codes < _TABLE_END, lower, codes)


_BASE = 0x9E3779B97F4A7C15
"""An odd number: words are numbers written to this base, as far as 64 bits hold them."""
_INVERSE = pow(_BASE, -1, 1 << 64)
_USUAL = 1 << 16
"""Most pages have fewer characters: their powers are worked out once."""


class Numbering:
    """A number for each stretch of a text: the same for the same characters, and as good as never for others."""

    def __init__(self, codes: "Codes") -> None:
        import numpy as np

        count = len(codes)
        power, self._inverse = _powers(max(_USUAL, 1 << count.bit_length()))
        self._sums = np.zeros(count + 1, np.uint64)
        np.cumsum(codes * power[:count], out=self._sums[1:])

    def of(self, starts: "Whole", stops: "Whole") -> "Numbers":
        """The numbers of some stretches."""
        return (self._sums[stops] - self._sums[starts]) * self._inverse[starts]


@lru_cache(maxsize=2)
def _powers(count: int) -> "tuple[Numbers, Numbers]":
    """The powers of the base and of its inverse."""
    import numpy as np

    power, inverse = (np.full(count, base, np.uint64) for base in (_BASE, _INVERSE))
    power[0] = inverse[0] = 1
    return np.cumprod(power), np.cumprod(inverse)


def numbered(words: Sequence[str]) -> "Numbers":
    """The numbers of some words in small letters."""
    import numpy as np

    edges = np.cumsum([0, *map(len, words)])
    return Numbering(_codes("".join(words))).of(edges[:-1], edges[1:])


def _last_class(kind: "Kinds", begins: "Whole", ends: "Whole") -> "Kinds":
    import numpy as np

    last = kind[ends - 1]
    closing = (last == _COLUMN['"“”„«»']) | (last == _COLUMN["'’‘"]) | (last == _COLUMN["()[]{}"])
    return np.where(closing & (ends - 2 >= begins), kind[np.maximum(ends - 2, 0)], last)


@cache
def _class_table() -> "Kinds":
    """Class of every character up to the CJK marks; what is beyond is a letter."""
    import numpy as np

    table = np.full(_TABLE_END + 1, _OTHER, np.uint8)
    for code in range(_TABLE_END):
        character = chr(code)
        if character.isspace():
            table[code] = _SPACE
        elif character.isalpha():
            table[code] = _UPPER if character.isupper() else _LOWER if character.islower() else _LETTER
        elif character.isdigit():
            table[code] = _DIGIT
    for number, name in enumerate(_CLASSES[_LETTER + 1 : _OTHER], _LETTER + 1):
        for character in name:
            table[ord(character)] = number
    table[_TABLE_END] = _LETTER
    return table


@cache
def _lower_table() -> "Codes":
    """The small letter of every character up to the CJK marks, where it is one character; else itself."""
    import numpy as np

    lower = map(str.lower, map(chr, range(_TABLE_END + 1)))
    return np.array([ord(one) if len(one) == 1 else code for code, one in enumerate(lower)], np.uint32)


@dataclass(frozen=True, slots=True)
class WordWeights:
    """How much words speak for furniture, learnt, in thousandths of a logit.

    Each array has a row for short lines and one for long ones.
    """

    known: "Numbers"
    """The numbers of the words that have weights, in order; each has the column behind its place: 0 is other words."""
    words: "Whole"
    firsts: "Whole"
    """The same for a line's first word."""
    lasts: "Whole"


Columns = dict[str, "Array"]


def features(page: Lines, stop_words: "Numbers", weights: WordWeights) -> Columns:
    """What each line is described by: by name one number a line.

    stop_words: the numbers of the language's common words, in order; none if they are not known.
    """
    stops = _stops(page, stop_words)
    columns = _own(page, stops) | _worded(page, weights)
    columns |= _placed(columns["prose"], page.count) | _overlap(page, columns["prose"], stops)
    return columns | _marked(columns)


def first_table(columns: Columns) -> "Table":
    """What the first stage is asked: a row for each description of the lines and of the lines around them."""
    import numpy as np

    near, runs = (np.array([columns[name] for name in group]) for group in (_AROUND, _RUNS))
    around = (*shifted(near, _REACH), side_means(runs, _SIDES))
    return np.concatenate((list(columns.values()), *around), dtype=np.float32, casting="same_kind")


def _stops(page: Lines, stop_words: "Numbers") -> "npt.NDArray[np.bool_]":
    """Of every word whether it is a common one: of the list, or short where there is no list."""
    import numpy as np

    if len(stop_words):
        return (_places(stop_words, page.tokens) > 0)[page.token]
    found = np.ones(len(page.token), np.bool_)
    found[page.long] = False
    return found


def _places(known: "Numbers", asked: "Numbers") -> "Whole":
    """Where some numbers stand among known ones, from 1 on; 0 for others. `known` is in order and not empty."""
    import numpy as np

    place = np.searchsorted(known, asked)
    place[place == len(known)] = 0
    return np.where(known[place] == asked, place + 1, 0)


def _own(page: Lines, stops: "npt.NDArray[np.bool_]") -> Columns:
    import numpy as np

    chars, words = page.classes, page.words
    some = np.maximum(words, 1)
    letters = chars[_LOWER] + chars[_UPPER] + chars[_LETTER]
    visible = np.maximum(chars[_LOWER:].sum(axis=0), 1)
    last = page.last
    ends = (last >= _COLUMN["."]) & (last <= _COLUMN["…。"])
    long = np.zeros(len(page.token), np.bool_)
    long[page.long] = True
    common, longs, bigs, length = _sums(page, stops, long, long & page.capital, page.stops - page.starts)
    own = {
        "words": _logarithms()[np.minimum(words, _MOST_WORDS)],
        "characters": visible,
        "stop share": common / some,
        "capital long share": np.rint(_GRAIN * bigs / np.maximum(longs, 1)) / _GRAIN,
        "upper share": chars[_UPPER] / np.maximum(letters, 1),
        "digit share": chars[_DIGIT] / visible,
        "letter share": letters / visible,
        "ends": ends,
        "last": last,
        "first": page.first,
        "prose": ends & (words >= _PROSE_WORDS),
        "word length": length / some,
        "comma rate": chars[_COLUMN[",،、"]] / some,
        "same": page.same,
    }
    columns = {name: np.asarray(values, np.float64) for name, values in own.items()}
    return columns | dict(zip(_COUNTS, chars[_COUNTED_COLUMNS].astype(np.float64), strict=True))


_COUNTED = (".", "!", "?", ":", '"“”„«»', "|", "-", "/", "$€£¥", "%", "other")
_COUNTS = tuple(f"count {name}" for name in _COUNTED)
_COUNTED_COLUMNS = [_COLUMN[name] for name in _COUNTED]


@cache
def _logarithms() -> "Array":
    """Of so many words the logarithm, in steps that can be summed without rounding."""
    import numpy as np

    found: Array = np.rint(_GRAIN * np.log1p(np.arange(_MOST_WORDS + 1))) / _GRAIN
    return found


def _sums(page: Lines, *values: "npt.NDArray[np.generic]") -> "Whole":
    """Of each line the sums of its words' whole numbers, a row for each sort."""
    import numpy as np

    found = np.zeros((len(values), page.count), np.int64)
    if len(page.begins):
        found[:, page.worded] = np.add.reduceat(np.array(values, np.int64), page.begins, axis=1)
    return found


def _worded(page: Lines, weights: WordWeights) -> Columns:
    """What the learnt weights of a line's words come to."""
    import numpy as np

    found = np.zeros((4, page.count))
    total, most, first, last = found
    if len(page.begins):
        has, begins = page.worded, page.begins
        long = (page.words >= LONG_WORDS).astype(np.int64)
        known = _places(weights.known, page.tokens)[page.token]
        words = weights.words[long[page.line], known]
        total[has] = np.add.reduceat(words, begins)
        most[has] = np.maximum.reduceat(words, begins)
        first[has] = weights.firsts[long[has], known[begins]]
        last[has] = weights.lasts[long[has], known[begins + page.words[has] - 1]]
    return {
        "word mean": total / np.maximum(page.words, 1),
        "word most": most,
        "word first": first,
        "wording": total + first + last,
    }


def _placed(prose: "Array", count: int) -> Columns:
    """Where a line stands: on the page, and between the lines of running text."""
    import numpy as np

    number = np.arange(count, dtype=np.float64)
    above = np.concatenate(([0], np.cumsum(prose)))[:-1]
    total = prose.sum()
    position = np.where(prose > 0, number, -np.inf)
    last = np.concatenate(([-np.inf], np.maximum.accumulate(position)[:-1]))
    following = np.where(prose > 0, number, np.inf)
    after = np.concatenate((np.minimum.accumulate(following[::-1])[::-1][1:], [np.inf]))
    return {
        "place": number / max(1, count - 1),
        "from top": np.minimum(number, _FAR),
        "from bottom": np.minimum(count - 1 - number, _FAR),
        "lines": np.full(count, float(count)),
        "prose lines": np.full(count, total),
        "prose above": above / max(1.0, total),
        "prose above count": np.minimum(above, 9),
        "prose below count": np.minimum(total - above - prose, 9),
        "prose share": np.full(count, total / count),
        "to prose above": np.minimum(number - last, _FAR),
        "to prose below": np.minimum(after - number, _FAR),
        "prose gap": np.minimum(after - last, 2 * _FAR),
    }


def _overlap(page: Lines, prose: "Array", stops: "npt.NDArray[np.bool_]") -> Columns:
    """How far a line's content words also stand in running text elsewhere on the page."""
    import numpy as np

    content = page.long[~stops[page.long]]
    line, token = page.line[content], page.token[content]
    own = prose[line]
    elsewhere = np.bincount(token, own, minlength=1)[token] > own
    count = np.bincount(line, minlength=page.count)
    shared = np.bincount(line, elsewhere, minlength=page.count)
    share = np.rint(_GRAIN * shared / np.maximum(count, 1)) / _GRAIN
    return {"content words": count.astype(np.float64), "in prose": share, "in prose count": np.minimum(shared, 9.0)}


_STRONG_WORDING = 1000
"""From which on a line's words alone say furniture."""


def _marked(columns: Columns) -> Columns:
    """How far the nearest lines are whose words alone say furniture, and how many stand above and below."""
    import numpy as np

    strong = (columns["wording"] >= _STRONG_WORDING) & (columns["prose"] == 0)
    above, below = _nearest(strong)
    sums = np.cumsum(strong)
    return {
        "to marked above": above,
        "to marked below": below,
        "marked above": (sums - strong).astype(np.float64),
        "marked below": (sums[-1] - sums).astype(np.float64),
    }


def _nearest(marked: "npt.NDArray[np.bool_]") -> "tuple[Array, Array]":
    """How far the nearest of some lines is above and below each line, at most so far; rows are asked each by itself."""
    import numpy as np

    count = marked.shape[-1]
    number = np.arange(count)
    last = np.full((*marked.shape[:-1], count + 1), -_FAR)
    last[..., 1:] = np.where(marked, number, -_FAR)
    next_ = np.full(last.shape, count + _FAR)
    next_[..., 1:] = np.where(marked, number, count + _FAR)[..., ::-1]
    above = number - np.maximum.accumulate(last, axis=-1)[..., :-1]
    below = np.minimum.accumulate(next_, axis=-1)[..., -2::-1] - number
    return np.minimum(above, _FAR).astype(np.float64), np.minimum(below, _FAR).astype(np.float64)


def densest(gain: "Array") -> tuple[int, int]:
    """First and last line of the stretch whose gains come to most."""
    import numpy as np

    sums = np.concatenate(([0.0], np.cumsum(gain)))
    least = np.minimum.accumulate(sums)
    end = int(np.argmax(sums[1:] - least[:-1]))
    return int(np.argmin(sums[: end + 1])), end


_AROUND = ("words", "ends", "prose", "wording", "stop share", "capital long share", "digit share", "in prose")
_RUNS = ("words", "prose", "wording", "capital long share", "ends")
_REACH = (-2, -1, 1, 2)


def shifted(rows: "Array", steps: Sequence[int]) -> "list[Array]":
    """Of each line the values of the lines so many steps further on; -1 beyond the page."""
    import numpy as np

    kinds, count = rows.shape
    far = max(map(abs, steps))
    padded = np.full((kinds, count + 2 * far), -1.0)
    padded[:, far : far + count] = rows
    return [padded[:, far + step : far + step + count] for step in steps]


def side_means(rows: "Array", widths: Sequence[int]) -> "Array":
    """Means over so many lines above and below each line, fewer at the page's edges; -1 where there are none.

    All means above, of one width after the other, then all below.
    """
    import numpy as np

    kinds, count = rows.shape
    sums = np.zeros((kinds, count + 1))
    np.cumsum(rows, axis=1, out=sums[:, 1:])
    number = np.arange(count)
    above = np.minimum(number, np.array(widths)[:, None])
    below = above[:, ::-1]
    found = np.empty((2, kinds, len(widths), count))
    up, down = found
    np.subtract(sums[:, None, :-1], sums.take(number - above, axis=1), out=up)
    np.subtract(sums.take(number + 1 + below, axis=1), sums[:, None, 1:], out=down)
    some = np.maximum(above, 1).astype(np.float64)
    up /= some
    down /= some[:, ::-1]
    up[:, :, 0] = down[:, :, -1] = -1.0
    return found.reshape(-1, count)


SURE = 10_000
"""Probabilities are asked about in so many parts, whole ones, so that their sums are exact."""
_STRONG = (2000, 5000)
_STEPS = (-3, -2, -1, 1, 2, 3)
_WIDTHS = (3, 8, 20, 50)


def neighbourhood(page: Lines, columns: Columns, probability: "Array") -> Columns:
    """What the first stage's answers say about the lines around each line."""
    import numpy as np

    sure = np.rint(SURE * probability)
    row, words = sure[None, :], columns["words"]
    found = {"p": sure}
    found |= {f"p {step:+d}": near[0] for step, near in zip(_STEPS, shifted(row, _STEPS), strict=True)}
    sides = [f"p {width} {side}" for side in ("above", "below") for width in _WIDTHS]
    found |= dict(zip(sides, side_means(row, _WIDTHS), strict=True))
    for edge, above, below in zip(_STRONG, *_nearest(sure < np.array(_STRONG)[:, None]), strict=True):
        found[f"body {edge} above"], found[f"body {edge} below"] = above, below
    found |= _mass(page, sure)
    found["p mean"] = np.full(page.count, sure.sum() / page.count)
    found["in body"], found["in furniture"] = _shared(page, sure)
    start, end = densest((SURE / 2 - sure) * words)
    number = np.arange(page.count, dtype=np.float64)
    found["to body start"] = np.clip(number - start, -_FAR, _FAR)
    found["to body end"] = np.clip(number - end, -_FAR, _FAR)
    return found


def second_table(first: "Table", around: Columns) -> "Table":
    """What the second stage is asked: the lines around as the first stage saw them beside what it was asked itself."""
    import numpy as np

    return np.concatenate((first, list(around.values())), dtype=np.float32, casting="same_kind")


def _mass(page: Lines, sure: "Array") -> Columns:
    """How much of the body seems to lie above and below each line, and how much there is."""
    import numpy as np

    mass = (SURE - sure) * page.words
    sums = np.cumsum(mass)
    total = max(float(sums[-1]), 1.0)
    return {
        "mass above": (sums - mass) / total,
        "mass below": (sums[-1] - sums) / total,
        "mass": np.full(page.count, total),
    }


def _shared(page: Lines, sure: "Array") -> "tuple[Array, Array]":
    """Mean over a line's longer words of how surely the word also stands in another line of body, of furniture."""
    import numpy as np

    line, token = page.line[page.long], page.token[page.long]
    count = np.maximum(np.bincount(line, minlength=page.count), 1)
    found = []
    for of_line in (SURE - sure, sure):
        one = of_line[line]
        others = np.minimum(np.bincount(token, one, minlength=1)[token] - one, SURE)
        found.append(np.bincount(line, others, minlength=page.count) / count)
    return found[0], found[1]
