"""Web pages: the main text and what the page says of it. Needs the extra `srcaudit[html]`. Nothing is fetched."""

import codecs
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from srcaudit.errors import InputError, MissingExtraError
from srcaudit.model.article import Article
from srcaudit.readers.metadata import Keys, article
from srcaudit.readers.page import MAX_BLOCKS, Block, blocks, headlines
from srcaudit.readers.page_again import without_hidden_copy, without_teasers, without_told_beside
from srcaudit.readers.page_data import Told, told
from srcaudit.readers.page_features import View
from srcaudit.readers.page_model import THRESHOLD, probabilities

KEYS: Keys = {
    "title": ("title",),
    "source": ("sitename", "hostname"),
    "url": ("url",),
    "byline": ("author",),
    "published": ("date",),
    "language": ("language",),
}
_CHARSET = re.compile(rb"<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w-]{2,30})", re.IGNORECASE)
# What pages are written in. Python knows further codecs (punycode, rot13, idna …) that no page is, and that can be
# slow or do other things than decode. UTF-16 is missing: such a page could not say so in single bytes.
_PAGE_ENCODING = re.compile(
    r"iso8859[-_]\d{1,2}|cp125\d|cp874|koi8[-_][a-z]|mac[-_](roman|cyrillic)|shift_jis|cp932|"
    r"euc_(jp|kr)|cp949|gb2312|gbk|gb18030|big5(hkscs)?"
)
# No page's date is guessed from its words, and none is compared with a clock.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2200-01-01"}
_ROWS = ("li", "tr", "td", "dd", "dt")
_ADDRESS_ALONE = re.compile(r"https?://\S+")
_TOLD_AGAIN_SPACES = 7
_LEAD = 0.35
_LEAD_SPACES = 11
"""From which probability, and at how many words, a block between the headline and the first of the text is its lead."""
_REFRAIN = 3
_ADDRESS = re.compile(r"https?\b|\bwww\b|@", re.IGNORECASE)
MAX_CHARACTERS = 10_000_000
"""The longest page that is read; those of newspapers have some 100,000 characters."""
_DEEP = 240
"""Tags around the last one of a page from which on the parser, which stops at 256, may have lost the rest."""
_DEEPEST = 2_000
"""The same for the parser that stops at 2,048."""
_HOLDERS = ("div", "span", "section", "article", "main", "center", "blockquote", "font", "b", "strong", "i", "em")
_NO_TEXT = "the page holds no article text that could be told from its furniture"


def articles(content: str) -> list[Article]:
    """One article. Raises: MissingExtraError without the extra; InputError if the page holds no text."""
    fields = _extracted(content, None)
    return [article(str(fields["text"]), fields, KEYS)]


def article_fields(html: str, *, url: str | None = None) -> dict[str, Any]:
    """The keywords of the `Article` in a page.

    Raises: MissingExtraError without the extra; InputError if `html` is no string or the page holds no text.
    """
    if not isinstance(html, str):
        raise InputError(f"a page must be a string, not {type(html).__name__}")
    fields = _extracted(html, url)
    found = article(str(fields["text"]), fields, KEYS)
    return {**{name: getattr(found, name) for name in ("text", *KEYS, "notes")}, "url": url or found.url}


def decoded(data: bytes) -> str:
    """The page's characters, by its own word on the encoding, else as UTF-8."""
    told = _CHARSET.search(data[:4096])
    try:
        name = codecs.lookup(told.group(1).decode("ascii")).name if told else "utf-8"
    except (LookupError, ValueError):
        name = "utf-8"
    return data.decode(name if _PAGE_ENCODING.fullmatch(name) else "utf-8", errors="replace")


def _extracted(html: str, url: str | None) -> dict[str, Any]:
    """The article's text and what the page says of it, by the names of `KEYS`."""
    try:
        import trafilatura
    except ImportError:
        raise MissingExtraError('reading HTML needs more packages: pip install "srcaudit[html]"') from None
    if len(html) > MAX_CHARACTERS:
        raise InputError(f"more than {MAX_CHARACTERS:,} characters of markup, which is no article's page")
    # Its complaints about broken pages are answered by the error below; without a handler they go to stderr.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    try:
        # Reads the markup once: what it cannot make a page of it gives back as None.
        root = trafilatura.load_html(html.replace("\0", "\ufffd"))
        if root is not None and _depth_of_end(root) >= _DEEP:
            root = _shallow(html)
        found = None if root is None else _of_tree(root, url)
    except Exception:  # whatever a parser makes of hostile markup, the page holds no text for us
        raise InputError(_NO_TEXT) from None
    if not found or not str(found["text"]).strip():
        raise InputError(_NO_TEXT)
    return found


def _depth_of_end(root: Any) -> int:
    """How deep the last tag of a page is nested: a parser that stops at a depth stops there."""
    depth = 0
    while len(root):
        root = root[-1]
        depth += 1
    return depth


def _shallow(html: str) -> Any:
    """A page without tags that hold one other tag and nothing else; None if it is deep even so.

    The parser that takes tags nested two thousand deep reads it.
    """
    from lxml.etree import iterwalk
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root = document_fromstring(html.replace("\0", "\ufffd").encode("utf-8", "surrogatepass"), parser=parser)
    if _depth_of_end(root) >= _DEEPEST:
        return None
    for element in list(root.iter(*_HOLDERS)):
        if len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
            held = element[0]
            held.tail = element.tail
            element.getparent().replace(element, held)
    depth = deepest = 0
    for event, _ in iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return root if deepest < _DEEP else None


def _of_tree(root: Any, url: str | None) -> dict[str, Any]:
    view, data = seen(root)
    fields = extraction(root, url)
    extracted = str(fields.get("text") or "")
    return {
        **fields,
        "text": judged(replace(view, extracted=extracted)) or extracted or data.body,
        "title": data.headline or fields.get("title"),
        "author": data.byline or _names(fields.get("author")),
        "date": data.published or fields.get("date"),
        "url": fields.get("url") or data.url or None,
        # The publisher in the data may be the agency that the article came from.
        "sitename": fields.get("sitename") or data.site,
    }


def seen(root: Any) -> tuple[View, Told]:
    """What is read of a parsed page without an extractor."""
    titles = list(headlines(root))
    data = told(root, titles)
    return View(blocks(root), published=data.body, headlines=titles), data


def extraction(root: Any, url: str | None) -> dict[str, Any]:
    """What trafilatura takes from a parsed page: `text`, `title`, `author`, `date` …; nothing if it finds no text."""
    from trafilatura import bare_extraction

    found = bare_extraction(
        root,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params=_DATES,
    )
    if found is None:
        return {}
    return found if isinstance(found, dict) else dict(found.as_dict())


def judged(view: View) -> str:
    """The blocks that are article, as text: paragraphs apart by an empty line, list items and rows one a line.

    Empty if none is, or the page has too many blocks to judge.
    """
    if len(view.blocks) >= MAX_BLOCKS:
        return ""
    chosen = without_teasers(view, _chosen(view, probabilities(view)))
    chosen = without_told_beside(view.blocks, without_hidden_copy(view.blocks, chosen))
    lines = [_line(view.blocks[at].text) for at in chosen]
    kept: list[int] = []
    holders: dict[str, int] = {}
    for at, line, refrain in zip(chosen, lines, _refrains(lines), strict=True):
        parents = view.blocks[at].parents
        holder = parents[1] if len(parents) > 1 else 0
        # The article again, in another part of the page. Twice in one place is the writer's doing and stays.
        again = line.count(" ") >= _TOLD_AGAIN_SPACES and holders.setdefault(line, holder) != holder
        if refrain or not again:
            kept.append(at)
    return "".join(_laid_out(view.blocks, kept))


def _chosen(view: View, probability: Sequence[float]) -> list[int]:
    """Numbers of the blocks that are likely enough, without headlines above the first of them."""
    titles = {_line(title) for title in view.headlines}
    headline = first = -1
    chosen: list[int] = []
    for at, (block, likely) in enumerate(zip(view.blocks, probability, strict=True)):
        is_title = _line(block.text) in titles
        if first < 0 and is_title:
            headline = at
        if likely >= THRESHOLD and not _ADDRESS_ALONE.fullmatch(block.text) and (chosen or not is_title):
            first = at if first < 0 else first
            chosen.append(at)
    above = range(headline + 1, first) if 0 <= headline < first else range(0)
    leads = [at for at in above if probability[at] >= _LEAD and _may_be_lead(view.blocks[at])]
    return [*leads, *chosen] if len(leads) == 1 else chosen


def _may_be_lead(block: Block) -> bool:
    return block.tag != "figcaption" and not block.links and block.text.count(" ") >= _LEAD_SPACES


def _refrains(lines: Sequence[str]) -> list[bool]:
    """Of each line whether it stands three times or more, here between two that stand once: an interview's question."""
    count = Counter(lines)
    times = [count[line] for line in lines]
    inner = [
        many >= _REFRAIN and above == below == 1
        for above, many, below in zip(times, times[1:], times[2:], strict=False)
    ]
    return [False, *inner, False][: len(lines)]


def _laid_out(page: Sequence[Block], chosen: Sequence[int]) -> Iterator[str]:
    before = -1
    for at in chosen:
        block = page[at]
        if before >= 0:
            together = block.line or (block.tag in _ROWS and page[before].tag == block.tag)
            yield "\n" if together and at == before + 1 else "\n\n"
        yield f"- {block.text}" if block.tag == "li" else block.text
        before = at


def _names(printed: Any) -> str | None:
    """The writers as trafilatura gives them, parted by commas; None where addresses stand among the names."""
    if not isinstance(printed, str) or not printed.strip():
        return None
    names = [name.strip() for name in printed.split(";")]
    if any(_ADDRESS.search(name) for name in names):
        return None
    # The same name as in an address, with hyphens, is the same writer.
    once = {name.replace("-", " ").lower(): name for name in reversed(names) if name}
    return ", ".join(reversed(once.values())) or None


def _line(text: str) -> str:
    return " ".join(text.lower().split())
