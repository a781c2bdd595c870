"""What a page tells a second time: teasers above its headline, a hidden copy of the article, quotations set large.

All of it looks like article, since it is made of the same words. Each function takes the numbers of the blocks that
were taken for the article, in the order of the page, and gives back those that stay.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import islice

from srcaudit.readers.page import Block
from srcaudit.readers.page_features import Told, View, runs_of, words_of

_MOST = 0.8
"""Share of what others take for the article that stands below its headline."""
_TITLES = 20
"""Headlines that are looked at of one page, from its end."""
_COPY = 0.7
"""Share of the hidden word runs that stand in the open from which on they are a copy of it."""
_NOTHING_NEW = 0.8
"""Share of a block's word runs that the article holds from which on the block beside it says nothing new."""
_MIN_RUNS = 2
_BESIDE_TAGS = ("blockquote", "aside", "figure", "figcaption")
_BESIDE_NAMES = ("quote", "media")
_NEAR = 3
"""Steps up to the nearest tag whose name says that it holds quotations or pictures."""


def without_teasers(view: View, chosen: Sequence[int]) -> list[int]:
    """Without what stands above the headline and is article to nobody else, neither extractor nor publisher."""
    heads = _headlines(view, chosen)
    if not heads:
        return list(chosen)
    texts = Told(view.extracted), Told(view.published)
    words = {at: words_of(view.blocks[at].text) for at in chosen}
    known = {at: max(text.share(words[at]) for text in texts) for at in chosen}
    held = {at: known[at] * len(words[at]) for at in chosen}
    enough = _MOST * sum(held.values())
    # The last one with most of the article below it: pages give their headline again below the article.
    top = next((head for head in heads if sum(held[at] for at in chosen if at > head) >= enough > 0), 0)
    return [at for at in chosen if at >= top or 2 * known[at] > 1]


def _headlines(view: View, chosen: Sequence[int]) -> list[int]:
    """The numbers of the last headlines below the first block that was chosen, the lowest first."""
    titles = {tuple(words_of(title)) for title in view.headlines}
    longest = max(map(len, view.headlines), default=0)
    below = range(len(view.blocks) - 1, chosen[0] if chosen else len(view.blocks), -1)
    found = (at for at in below if len(view.blocks[at].text) <= 2 * longest)
    return list(islice((at for at in found if tuple(words_of(view.blocks[at].text)) in titles), _TITLES))


def without_hidden_copy(blocks: Sequence[Block], chosen: Sequence[int]) -> list[int]:
    """Without the blocks that a browser does not show, if what they say stands in the open as well."""
    shown = [at for at in chosen if "unseen" not in blocks[at].names]
    if len(shown) == len(chosen):
        return shown
    open_runs = set(_runs(blocks, shown))
    hidden = _runs(blocks, (at for at in chosen if "unseen" in blocks[at].names))
    return shown if _share(list(hidden), open_runs) >= _COPY else list(chosen)


def without_told_beside(blocks: Sequence[Block], chosen: Sequence[int]) -> list[int]:
    """Without quotations set large, boxes and captions that repeat the article.

    Those with a number that the article lacks stay: it may be one that the article contradicts.
    """
    article = [at for at in chosen if not _is_beside(blocks[at])]
    if len(article) == len(chosen):
        return article
    runs = set(_runs(blocks, article))
    words = {word for at in article for word in words_of(blocks[at].text)}
    return [at for at in chosen if not (_is_beside(blocks[at]) and _says_nothing_new(blocks[at].text, runs, words))]


def _is_beside(block: Block) -> bool:
    named = any(block.far_named(name) <= _NEAR for name in _BESIDE_NAMES)
    return named or any(tag in block.tags for tag in _BESIDE_TAGS)


def _says_nothing_new(text: str, runs: Container[tuple[str, ...]], words: Container[str]) -> bool:
    own = words_of(text)
    own_runs = runs_of(own)
    if len(own_runs) < _MIN_RUNS or _share(own_runs, runs) < _NOTHING_NEW:
        return False
    return all(word in words for word in own if any(map(str.isdigit, word)))


def _runs(blocks: Sequence[Block], chosen: Iterable[int]) -> Iterator[tuple[str, ...]]:
    for at in chosen:
        yield from runs_of(words_of(blocks[at].text))


def _share(runs: Sequence[tuple[str, ...]], known: Container[tuple[str, ...]]) -> float:
    """Share of word runs that are known; 0 of none."""
    return sum(run in known for run in runs) / len(runs) if runs else 0.0
