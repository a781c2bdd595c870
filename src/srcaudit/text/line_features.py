"""Numbers that describe each line of a page: its characters, its words, its place, its neighbours.

Nothing here knows what furniture is; `line_model` does. Everything is counted at once over the whole text with arrays,
so that a page of 200 lines takes about as long as cutting it into words. Blank lines are not looked at: whether a
text has them depends on who extracted it.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from itertools import count, repeat
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float64]
    Table = npt.NDArray[np.float32]
    Whole = npt.NDArray[np.int64]
    Kinds = npt.NDArray[np.uint8]

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
_SHORT_STOP = 3
_CONTENT_CHARACTERS = 4
_KEY_WORDS = 6
"""Lines of at most so many words are looked up as a whole."""
LONG_WORDS = 10
"""From so many words on a line is judged by the list of words for running text."""
_SIDES = (2, 5, 15, 40)
_FAR = 40


@dataclass(frozen=True, slots=True)
class Lines:
    """A page cut into lines and words, as arrays."""

    count: int
    classes: "Whole"
    """(lines, classes): how many characters of each class."""
    first: "Kinds"
    last: "Kinds"
    """Class of each line's first and last character, closing quotation marks and brackets left out at the end."""
    tokens: "Sequence[str]"
    """Each different word once, in lower case."""
    token: "Whole"
    """Of every word its index in `tokens`."""
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
    length: "Whole"
    """Of every word its characters."""
    year: "npt.NDArray[np.bool_]"
    keys: "Sequence[str]"
    """Each line as it is looked up: its words, figures left out; empty for a long one."""
    same: "Whole"
    """How often each line stands on the page."""


def cut(text: str, spans: Sequence[Span]) -> Lines:
    """The lines of a text; `spans` are not empty and in order."""
    import numpy as np

    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    kind = _class_table().take(codes, mode="clip")
    begins = np.array([span.start for span in spans], np.int64)
    ends = np.array([span.end for span in spans], np.int64)
    # A line reaches to the next; what stands above the first is the first's.
    reach = np.diff(begins, append=len(codes))
    reach[0] += begins[0]
    width = len(_CLASSES)
    columns = np.repeat(np.arange(len(spans)) * width, reach) + kind
    classes = np.bincount(columns, minlength=len(spans) * width).reshape(len(spans), width)
    word = np.zeros(len(codes) + 2, np.bool_)
    word[1:-1] = (kind - _LOWER) <= _LETTER - _LOWER
    edges = np.flatnonzero(word[1:] != word[:-1])
    starts, stops = edges[::2], edges[1::2]
    lower = _lowered(text)
    words = _words(lower, word[1:-1], starts, stops)
    numbers = defaultdict[str, int](count().__next__)
    token = np.array(list(map(numbers.__getitem__, words)), np.int64)
    bounds = np.concatenate(([0], np.searchsorted(starts, begins[1:]), [len(starts)]))
    length = np.diff(bounds)
    worded = np.flatnonzero(length)
    return Lines(
        count=len(spans),
        classes=classes,
        first=kind[begins],
        last=_last_class(kind, begins, ends),
        tokens=list(numbers),
        token=token,
        line=np.repeat(np.arange(len(spans)), length),
        words=length,
        worded=worded,
        begins=bounds[worded],
        capital=kind[starts] == _UPPER,
        length=stops - starts,
        year=_years(codes, starts, stops),
        keys=_keys(words, bounds[1:].tolist(), (classes[:, _DIGIT] > 0).tolist()),
        same=_counts([lower[span.start : span.end] for span in spans]),
    )


def _words(lower: str, word: "npt.NDArray[np.bool_]", starts: "Whole", stops: "Whole") -> list[str]:
    """The runs of letters and figures: cut at white space once all else is blanked, which is quickest."""
    import numpy as np

    codes = np.frombuffer(lower.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    words = np.where(word, codes, np.uint32(32)).tobytes().decode("utf-32-le", "surrogatepass").split()
    if len(words) == len(starts):
        return words
    return [lower[start:stop] for start, stop in zip(starts.tolist(), stops.tolist(), strict=True)]


def _years(codes: "npt.NDArray[np.uint32]", starts: "Whole", stops: "Whole") -> "npt.NDArray[np.bool_]":
    """Of every word whether it is a year of the last or of this century."""
    import numpy as np

    four = np.flatnonzero(stops - starts == 4)
    places = starts[four]
    century = codes[places] * 256 + codes[places + 1]
    named = (century == ord("1") * 256 + ord("9")) | (century == ord("2") * 256 + ord("0"))
    figures = [(codes[places + step] >= ord("0")) & (codes[places + step] <= ord("9")) for step in (2, 3)]
    found = np.zeros(len(starts), np.bool_)
    found[four[named & figures[0] & figures[1]]] = True
    return found


def _lowered(text: str) -> str:
    """The text in lower case, character by character where that would change its length."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


def _last_class(kind: "Kinds", begins: "Whole", ends: "Whole") -> "Kinds":
    import numpy as np

    last = kind[ends - 1]
    closing = (last == _COLUMN['"“”„«»']) | (last == _COLUMN["'’‘"]) | (last == _COLUMN["()[]{}"])
    return np.where(closing & (ends - 2 >= begins), kind[np.maximum(ends - 2, 0)], last)


def _keys(words: Sequence[str], ends: Sequence[int], figures: Sequence[bool]) -> list[str]:
    """ends: number of the word behind each line's last; figures: whether a line has any."""
    return [
        ""
        if end - start > _KEY_WORDS
        else " ".join([word for word in words[start:end] if not word.isdigit()] if has_figures else words[start:end])
        for start, end, has_figures in zip((0, *ends), ends, figures, strict=False)
    ]


def _counts(texts: Sequence[str]) -> "Whole":
    import numpy as np

    return np.array(list(map(Counter(texts).__getitem__, texts)), np.int64)


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


@dataclass(frozen=True, slots=True)
class WordWeights:
    """How much words speak for furniture, learnt: each array has a row for short lines and one for long ones."""

    index: Mapping[str, int]
    """Word -> its column, from 1 on; 0 is any other word."""
    words: "Array"
    firsts: "Array"
    """The same for a line's first word."""
    lasts: "Array"
    pair_codes: "Whole"
    """Pairs of words that have a weight, as `first * len(words) + second`, in order."""
    pairs: "Array"
    keys: Mapping[str, int]
    """Whole line -> its column, from 1 on."""
    lines: "Array"


Columns = dict[str, "Array"]


def features(page: Lines, stop_words: AbstractSet[str], weights: WordWeights) -> Columns:
    """What each line is described by: by name one number a line."""
    stops = _stops(page, stop_words)
    columns = _own(page, stops) | _worded(page, weights)
    columns |= _placed(columns["prose"], page.count) | _overlap(page, columns["prose"], stops)
    return columns | _streaks(columns) | _article(columns) | _marked(page, columns)


def first_table(columns: Columns) -> "Table":
    """What the first stage is asked: a row for each description of the lines and of the lines around them."""
    import numpy as np

    near, far, runs = (np.array([columns[name] for name in group]) for group in (_AROUND, _NEXT, _RUNS))
    around = [*(shifted(near, step) for step in _REACH), *(shifted(far, step) for step in (-1, 1))]
    return _rounded([*columns.values(), *around, *side_means(runs, _SIDES)], near.shape[1])


def _rounded(rows: "Sequence[Array]", count: int) -> "Table":
    """Rows of `count` numbers one below the other, rounded so that no sum's last digit decides anything."""
    import numpy as np

    table = np.concatenate([row.ravel() for row in rows]).reshape(-1, count)
    return np.round(table, 4, out=table).astype(np.float32)


def _stops(page: Lines, stop_words: AbstractSet[str]) -> "npt.NDArray[np.bool_]":
    """Of every different word whether it is a common one: of the list, or short where there is no list."""
    import numpy as np

    if stop_words:
        return np.array(list(map(stop_words.__contains__, page.tokens)), np.bool_)
    return np.array(list(map(len, page.tokens)), np.int64) <= _SHORT_STOP


def _own(page: Lines, stops: "npt.NDArray[np.bool_]") -> Columns:
    import numpy as np

    chars = page.classes.T.astype(np.float64)
    words = page.words.astype(np.float64)
    some = np.maximum(words, 1)
    visible = np.maximum(chars[_LOWER:].sum(axis=0), 1)
    letters = chars[_LOWER] + chars[_UPPER] + chars[_LETTER]
    last = page.last
    ends = (last >= _COLUMN["."]) & (last <= _COLUMN["…。"])
    long = page.length > _SHORT_STOP
    sums = _sums(page, stops[page.token], page.capital, page.length, long, long & page.capital, page.year, _web(page))
    longs, bigs, years, webs = sums[3:]
    own = {
        "words": np.log1p(words),
        "characters": np.log1p(visible),
        "stop share": sums[0] / some,
        "capital share": sums[1] / some,
        "capital long share": bigs / np.maximum(longs, 1),
        "short share": (words - longs) / some,
        "upper share": chars[_UPPER] / np.maximum(letters, 1),
        "digit share": chars[_DIGIT] / visible,
        "letter share": letters / visible,
        "word length": sums[2] / some,
        "longest word": _largest(page),
        "ends": ends.astype(np.float64),
        "last": last.astype(np.float64),
        "first": page.first.astype(np.float64),
        "prose": (ends & (words >= _PROSE_WORDS)).astype(np.float64),
        "comma rate": chars[_COLUMN[",،、"]] / some,
        "stops inside": chars[_COLUMN["."]],
        "same": np.log1p(page.same),
        "year": years,
        "web": webs,
    }
    return own | dict(zip(_COUNTS, np.minimum(chars[_COUNTED_COLUMNS], 9), strict=True))


_COUNTED = ("!", "?", "…。", ":", "\"“”„«»", "'’‘", "|", "›>→▸►❯", "•·●▪", "-", "–—", "/", "()[]{}", "@", "#", "©®™",
            "$€£¥", "%", "_=", "&", "+*~^<←‹↑↓", "other")  # fmt: skip
_COUNTS = tuple(f"count {name}" for name in _COUNTED)
_COUNTED_COLUMNS = [_COLUMN[name] for name in _COUNTED]
_WEB = frozenset(
    ("http", "https", "www", "com", "org", "net", "html", "php", "jpg", "jpeg", "png", "webp", "gif", "pdf", "mp4",
     "mp3")
)  # fmt: skip


def _sums(page: Lines, *values: "npt.NDArray[np.generic]") -> "Array":
    """Of each line the sums of its words' whole numbers, a row for each sort."""
    import numpy as np

    found = np.zeros((len(values), page.count))
    if len(page.begins):
        table = np.array(values, np.int64)
        found[:, page.worded] = np.add.reduceat(table, page.begins, axis=1)
    return found


def _over_lines(function: "np.ufunc", page: Lines, values: "npt.NDArray[np.generic]") -> "Array":
    """What a function makes of the values of each line's words and of 0."""
    import numpy as np

    found = np.zeros(page.count)
    if len(page.begins):
        found[page.worded] = function.reduceat(values, page.begins)
    return np.asarray(function(found, 0.0))


def _largest(page: Lines) -> "Array":
    import numpy as np

    return np.minimum(_over_lines(np.maximum, page, page.length), 40.0)


def _web(page: Lines) -> "npt.NDArray[np.bool_]":
    import numpy as np

    if _WEB.isdisjoint(page.tokens):
        return np.zeros(len(page.token), np.bool_)
    return np.array(list(map(_WEB.__contains__, page.tokens)), np.bool_)[page.token]


def _worded(page: Lines, weights: WordWeights) -> Columns:
    """What the learnt weights of a line's words come to."""
    import numpy as np

    def per_line(values: "Array", lines: "Whole") -> "Array":
        return np.asarray(np.bincount(lines, values, minlength=page.count), np.float64)

    kind = (page.words >= LONG_WORDS).astype(np.int64)
    some = np.maximum(page.words, 1)
    known = np.array(list(map(weights.index.get, page.tokens, repeat(0))), np.int64)[page.token]
    key = np.array(list(map(weights.keys.get, page.keys, repeat(0))), np.int64)
    kind_of = kind[page.line]
    words = weights.words[kind_of, known]
    has, begins = page.worded, page.begins
    first, last = np.zeros(page.count), np.zeros(page.count)
    first[has] = weights.firsts[kind[has], known[begins]]
    last[has] = weights.lasts[kind[has], known[begins + page.words[has] - 1]]
    near = np.flatnonzero((known[1:] > 0) & (known[:-1] > 0) & (page.line[1:] == page.line[:-1]))
    asked = known[near] * weights.words.shape[1] + known[near + 1]
    place = np.minimum(np.searchsorted(weights.pair_codes, asked), len(weights.pair_codes) - 1)
    hit = np.flatnonzero(weights.pair_codes[place] == asked)
    paired = near[hit]
    pairs = per_line(weights.pairs[kind_of[paired], place[hit]], page.line[paired])
    total, lines = per_line(words, page.line), weights.lines[kind, key]
    return {
        "word sum": total,
        "word mean": total / some,
        "word most": _over_lines(np.maximum, page, words),
        "word least": _over_lines(np.minimum, page, words),
        "word known": per_line((words != 0).astype(np.float64), page.line) / some,
        "pair sum": pairs,
        "word first": first,
        "word last": last,
        "key": lines,
        "wording": total + pairs + first + last + lines,
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
        "lines": np.full(count, np.log1p(count)),
        "prose lines": np.full(count, np.log1p(total)),
        "prose above": above / max(1.0, total),
        "prose above count": np.minimum(above, 9),
        "prose below count": np.minimum(total - above - prose, 9),
        "prose share": np.full(count, total / max(1, count)),
        "to prose above": np.minimum(number - last, _FAR),
        "to prose below": np.minimum(after - number, _FAR),
        "prose gap": np.minimum(after - last, 2 * _FAR),
    }


def _overlap(page: Lines, prose: "Array", stops: "npt.NDArray[np.bool_]") -> Columns:
    """How far a line's content words also stand in running text elsewhere on the page."""
    import numpy as np

    size = len(page.tokens)
    long = np.array(list(map(len, page.tokens)), np.int64) >= _CONTENT_CHARACTERS
    content = (long & ~stops)[page.token] if size else np.zeros(0, np.bool_)
    pair = np.sort(page.line[content] * max(size, 1) + page.token[content])
    pair = pair[np.diff(pair, prepend=-1) > 0]
    line, token = pair // max(size, 1), pair % max(size, 1)
    in_prose = prose[line]
    lines_with = np.bincount(token, minlength=size)
    prose_with = np.bincount(token, in_prose, minlength=size)
    elsewhere = prose_with[token] - in_prose > 0
    count = np.bincount(line, minlength=page.count)
    some = np.maximum(count, 1)
    shared = np.bincount(line, elsewhere, minlength=page.count)
    return {
        "content words": np.log1p(count),
        "in prose": shared / some,
        "in prose count": np.minimum(shared, 9),
        "elsewhere": np.bincount(line, lines_with[token] > 1, minlength=page.count) / some,
    }


_PROSE_GAIN = 1.0
_OTHER_COST = 0.12
_TITLE_WORDS = (3, 25)


def _streaks(columns: Columns) -> Columns:
    """How many lines of a kind stand together, and how many of them above: menus are long, headings stand alone."""
    import numpy as np

    found: Columns = {}
    loose = (columns["ends"] == 0).astype(np.int64)
    kinds = {"loose": loose, "first": columns["first"].astype(np.int64) * 2 + loose}
    for name, kind in kinds.items():
        number = np.arange(len(kind))
        new = np.concatenate(([True], kind[1:] != kind[:-1]))
        start = np.maximum.accumulate(np.where(new, number, 0))
        run = np.cumsum(new) - 1
        length = np.bincount(run)[run]
        found[f"streak {name}"] = np.minimum(length, _FAR).astype(np.float64)
        found[f"streak {name} above"] = np.minimum(number - start, _FAR).astype(np.float64)
    return found


def _article(columns: Columns) -> Columns:
    """Where the article seems to be: the stretch with most running text for what else it holds, and its title."""
    import numpy as np

    words, prose = columns["words"], columns["prose"]
    start, end = densest(np.where(prose > 0, _PROSE_GAIN, np.where(words < np.log1p(_PROSE_WORDS), -_OTHER_COST, 0.0)))
    number = np.arange(len(words), dtype=np.float64)
    low, high = (np.log1p(limit) for limit in _TITLE_WORDS)
    titled = (words >= low) & (words <= high) & (columns["ends"] == 0) & (number <= start)
    likeness = np.where(titled, columns["in prose"] * columns["in prose count"], 0.0)
    best = float(likeness.max())
    title = int(np.argmax(likeness)) if best > 0 else start
    return {
        "to start": np.clip(number - start, -_FAR, _FAR),
        "to end": np.clip(number - end, -_FAR, _FAR),
        "to title": np.clip(number - title, -_FAR, _FAR),
        "title likeness": likeness,
        "title best": np.full(len(words), best),
    }


_STRONG_WORDING = 1.0
"""Logits from which on a line's words alone say furniture."""
_REGION = 15


def _marked(page: Lines, columns: Columns) -> Columns:
    """How far the nearest lines are whose words alone say furniture, and how many lines around are shaped alike."""
    import numpy as np

    count = page.count
    number = np.arange(count, dtype=np.float64)
    strong = (columns["wording"] >= _STRONG_WORDING) & (columns["prose"] == 0)
    last = np.maximum.accumulate(np.where(strong, number, -np.inf))
    after = np.minimum.accumulate(np.where(strong, number, np.inf)[::-1])[::-1]
    sums = np.concatenate(([0.0], np.cumsum(strong)))
    shape = (np.minimum(columns["words"], 3.0) * 2).astype(np.int64)
    shape = (shape * len(_CLASSES) + page.first) * len(_CLASSES) + page.last
    _, shape = np.unique(shape, return_inverse=True)
    return {
        "to marked above": np.minimum(number - np.concatenate(([-np.inf], last[:-1])), _FAR),
        "to marked below": np.minimum(np.concatenate((after[1:], [np.inf])) - number, _FAR),
        "marked above": np.log1p(sums[:-1]),
        "marked below": np.log1p(sums[-1] - sums[1:]),
        "alike": np.log1p(_alike(shape, _REGION)),
    }


def _alike(shape: "Whole", reach: int) -> "Whole":
    """Of each line how many of the `reach` lines above and below have its shape."""
    import numpy as np

    count = len(shape)
    order = np.argsort(shape, kind="stable")
    code = shape[order] * (3 * count) + order
    number = np.arange(count)
    low = np.searchsorted(code, shape * (3 * count) + np.maximum(number - reach, 0))
    high = np.searchsorted(code, shape * (3 * count) + np.minimum(number + reach, count - 1), side="right")
    found: npt.NDArray[np.int64] = high - low - 1
    return found


def densest(gain: "Array") -> tuple[int, int]:
    """First and last line of the stretch whose gains come to most."""
    import numpy as np

    sums = np.concatenate(([0.0], np.cumsum(np.round(gain, 4))))
    least = np.minimum.accumulate(sums)
    end = int(np.argmax(np.round(sums[1:] - least[:-1], 4)))
    return int(np.argmin(sums[: end + 1])), end


_AROUND = ("words", "ends", "prose", "wording", "stop share", "capital long share", "digit share", "in prose")
_NEXT = ("first", "last", "same", "key")
_RUNS = ("words", "prose", "wording", "capital long share", "ends")
_REACH = (-3, -2, -1, 1, 2, 3)


def shifted(rows: "Array", step: int) -> "Array":
    """Of each line the values of the line `step` further on; -1 beyond the page."""
    import numpy as np

    found = np.full(rows.shape, -1.0)
    if abs(step) < rows.shape[1]:
        if step > 0:
            found[:, :-step] = rows[:, step:]
        else:
            found[:, -step:] = rows[:, :step]
    return found


def side_means(rows: "Array", widths: Sequence[int]) -> "list[Array]":
    """Means over so many lines above and below each line, fewer at the page's edges; -1 where there are none."""
    import numpy as np

    count = rows.shape[1]
    sums = np.zeros((rows.shape[0], count + 1))
    np.cumsum(rows, axis=1, out=sums[:, 1:])
    number = np.arange(count)
    found = []
    for width in widths:
        above = np.minimum(number, width)
        up = (sums[:, :-1] - sums[:, number - above]) / np.maximum(above, 1)
        below = above[::-1]
        down = (sums[:, number + 1 + below] - sums[:, 1:]) / np.maximum(below, 1)
        up[:, 0] = down[:, -1] = -1.0
        found += [up, down]
    return found


_STRONG = (0.2, 0.5)
_STEPS = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
_FURTHEST = 5
_WIDTHS = (3, 8, 20, 50)


def neighbourhood(page: Lines, columns: Columns, probability: "Array") -> Columns:
    """What the first stage's answers say about the lines around each line."""
    import numpy as np

    row = probability[None, :]
    found = {"p": probability}
    padded = np.full(page.count + 2 * _FURTHEST, -1.0)
    padded[_FURTHEST : _FURTHEST + page.count] = probability
    for step in _STEPS:
        found[f"p {step:+d}"] = padded[_FURTHEST + step : _FURTHEST + step + page.count]
    sides = [f"p {width} {side}" for width in _WIDTHS for side in ("above", "below")]
    found |= {name: mean[0] for name, mean in zip(sides, side_means(row, _WIDTHS), strict=True)}
    found |= _body_around(probability, columns["words"])
    found["p mean"] = np.full(page.count, probability.mean())
    found["in body"], found["in furniture"] = _shared(page, probability)
    start, end = densest((0.5 - probability) * columns["words"])
    number = np.arange(page.count, dtype=np.float64)
    found["to body start"] = np.clip(number - start, -_FAR, _FAR)
    found["to body end"] = np.clip(number - end, -_FAR, _FAR)
    return found


def second_table(first: "Table", around: Columns) -> "Table":
    """What the second stage is asked: the lines around as the first stage saw them beside what it was asked itself."""
    import numpy as np

    return np.concatenate((first, _rounded(list(around.values()), first.shape[1])))


def _body_around(probability: "Array", words: "Array") -> Columns:
    """Where the body seems to be: the nearest body lines, how much of it lies above and below."""
    import numpy as np

    count = len(probability)
    number = np.arange(count, dtype=np.float64)
    found = {}
    for edge in _STRONG:
        body = probability < edge
        last = np.concatenate(([-np.inf], np.maximum.accumulate(np.where(body, number, -np.inf))[:-1]))
        after = np.minimum.accumulate(np.where(body, number, np.inf)[::-1])[::-1]
        following = np.concatenate((after[1:], [np.inf]))
        found[f"body {edge} above"] = np.minimum(number - last, _FAR)
        found[f"body {edge} below"] = np.minimum(following - number, _FAR)
    mass = (1 - probability) * np.expm1(words)
    total = max(float(mass.sum()), 1e-9)
    before = np.concatenate(([0.0], np.cumsum(mass)))[:-1] / total
    found["mass above"] = before
    found["mass below"] = np.maximum(0.0, 1 - before - mass / total)
    found["mass"] = np.full(count, np.log1p(total))
    return found


def _shared(page: Lines, probability: "Array") -> "tuple[Array, Array]":
    """Mean over a line's longer words of how surely the word also stands in another line of body, of furniture."""
    import numpy as np

    long = page.length >= _CONTENT_CHARACTERS
    line, token = page.line[long], page.token[long]
    count = np.maximum(np.bincount(line, minlength=page.count), 1)
    found = []
    for sure in ((1 - probability)[line], probability[line]):
        total = np.bincount(token, sure, minlength=len(page.tokens))
        others = np.minimum(total[token] - sure, 1.0)
        found.append(np.bincount(line, others, minlength=page.count) / count)
    return found[0], found[1]
