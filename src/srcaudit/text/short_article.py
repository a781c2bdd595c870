"""Where a short article stands on a page so full of furniture that the line model takes the article for more of it.

The model compares a line with its page. Six sentences between two hundred lines of menus look like a teaser, most of
all in a language it has seen little of; yet a page with nothing but furniture is nobody's article.
"""

from collections.abc import Container, Sequence

from srcaudit.text.furniture import Line

_MOST_LEFT = 600
"""Characters of sentences that stay on the page at most: with more of them the model has found the article."""
_LEAST = 240
_FEWEST = 3
"""Sentences or paragraphs that make an article, with no more than one short line between two."""
_GAP = 2
_SHARE = 0.6
_TIMES = 2
"""How many times as long it must be as any other stretch, and as what stays elsewhere."""


def short_article(lines: Sequence[Line], proven: Container[int], taken: frozenset[int]) -> Sequence[int]:
    """Numbers of the lines of the one stretch of sentences that can be the article; none if the page keeps another.

    proven: what rules call furniture; taken: what the model does. A short line between is the article's where most of
    the sentences around it were taken, too; else the model has told them apart.
    """
    told = [number for number, line in enumerate(lines) if number not in proven and (line.prose or line.sentence)]
    left = [number for number in told if number not in taken]
    if _length(lines, left) > _MOST_LEFT:
        return ()
    stretches = sorted((-_length(lines, run), run) for run in _runs(told, proven) if _is_text(run))
    if not stretches:
        return ()
    best = stretches[0][1]
    elsewhere = _length(lines, [number for number in left if not best[0] <= number <= best[-1]])
    rival = -stretches[1][0] if len(stretches) > 1 else 0
    if -stretches[0][0] < max(_LEAST, _TIMES * max(rival, elsewhere)):
        return ()
    return range(best[0], best[-1] + 1) if 2 * len(taken.intersection(best)) > len(best) else best


def _runs(numbers: Sequence[int], proven: Container[int]) -> list[list[int]]:
    """Numbers close to each other, with nothing proven between them."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number - runs[-1][-1] <= _GAP and number - 1 not in proven:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _is_text(run: Sequence[int]) -> bool:
    """Whether there are sentences enough, and they are no list of titles with a sentence each."""
    return len(run) >= _FEWEST and _SHARE * (run[-1] - run[0] + 1) <= len(run)


def _length(lines: Sequence[Line], numbers: Sequence[int]) -> int:
    return sum(len(lines[number].text) for number in numbers)
