"""Web pages: the main text and what the page says of it. Needs the extra `srcaudit[html]`. Nothing is fetched."""

import codecs
import logging
import re
from typing import Any

from srcaudit.errors import InputError, MissingExtraError
from srcaudit.model.article import Article
from srcaudit.readers.metadata import Keys, article

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
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise MissingExtraError('reading HTML needs more packages: pip install "srcaudit[html]"') from None
    # Its complaints about broken pages are answered by the error below; without a handler they go to stderr.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    try:
        found = bare_extraction(
            html.replace("\0", "\ufffd"),
            url=url,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            date_extraction_params=_DATES,
        )
    except Exception:  # whatever a parser makes of hostile markup, the page holds no text for us
        raise InputError(_NO_TEXT) from None
    fields = found if isinstance(found, dict) else found.as_dict() if found is not None else {}
    if not str(fields.get("text") or "").strip():
        raise InputError(_NO_TEXT)
    return fields
