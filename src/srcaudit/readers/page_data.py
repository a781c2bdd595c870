"""What a page says of its article in its own data: the schema.org objects in its JSON-LD."""

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from srcaudit.readers.markup import plain_text

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)")
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s/]+/\S+")
_MAX_OBJECTS = 5_000
_MIN_BODY_CHARACTERS = 200
_MAX_NAMES = 20
_NO_NAME = re.compile(r"https?:|www\.|@|[<>{}]")
"""What stands where a name should: addresses and markup."""


@dataclass(frozen=True, slots=True)
class Told:
    """The article by the page's own data; empty where they say nothing."""

    headline: str = ""
    byline: str = ""
    """Names of the writers, parted by commas."""
    published: str = ""
    site: str = ""
    url: str = ""
    """The article's own address, if it is a full one."""
    body: str = ""


def told(root: Any, titles: Sequence[str]) -> Told:
    """The one article that the data of a parsed page describe.

    Pages describe other articles, too: where there are several, the one whose headline is among `titles` counts,
    and if none is, none.
    """
    objects = list(_objects(root))
    named = {one["@id"]: one for one in objects if isinstance(one.get("@id"), str) and len(one) > 1}
    articles = [one for one in objects if _is_article(one)]
    if len(articles) > 1:
        wanted = [_plain(title) for title in titles if title.strip()]
        articles = [one for one in articles if _fits(_plain(_text(one.get("headline"))), wanted)]
    if not articles:
        return Told()
    found = articles[0]
    site = next(iter(_people(found.get("publisher"), named)), "")
    writers = dict.fromkeys(name for name in _people(found.get("author"), named) if name != site)
    return Told(
        headline=_text(found.get("headline")),
        byline=", ".join(writers),
        published=_text(found.get("datePublished")),
        site=site,
        url=_address(found),
        body=_body(articles),
    )


def _objects(root: Any) -> Iterator[Mapping[str, Any]]:
    """All objects in the JSON-LD of a page, those inside others after them."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            # Line breaks inside strings are the commonest fault of such data.
            waiting = deque([json.loads((script.text or "").strip().rstrip(";"), strict=False)])
        except (ValueError, RecursionError):
            continue
        for _ in range(_MAX_OBJECTS):
            if not waiting:
                break
            one = waiting.popleft()
            if isinstance(one, Mapping):
                yield one
                waiting.extend(value for value in one.values() if isinstance(value, dict | list))
            elif isinstance(one, list):
                waiting.extend(one[:_MAX_OBJECTS])


def _is_article(one: Mapping[str, Any]) -> bool:
    kinds = one.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in kinds) and bool(
        _text(one.get("headline")) or _text(one.get("articleBody"))
    )


def _fits(headline: str, titles: Sequence[str]) -> bool:
    return bool(headline) and any(headline in title or title in headline for title in titles)


def _people(value: Any, named: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """The names in an author or publisher field: a text, an object, a reference to one, or a list of these."""
    for one in (value if isinstance(value, list) else [value])[:_MAX_NAMES]:
        found = one
        if isinstance(one, Mapping) and "name" not in one and isinstance(one.get("@id"), str):
            found = named.get(one["@id"], one)
        name = _text(found.get("name") if isinstance(found, Mapping) else found)
        if name and not _NO_NAME.search(name):
            yield name


def _address(article: Mapping[str, Any]) -> str:
    """The full address that an article gives for itself, or for the page it is the main matter of."""
    page = article.get("mainEntityOfPage")
    of_page = page.get("@id") or page.get("url") if isinstance(page, Mapping) else page
    given = (_text(one).partition("#")[0] for one in (article.get("url"), of_page))
    return next((one for one in given if _ADDRESS.fullmatch(one)), "")


def _body(articles: Sequence[Mapping[str, Any]]) -> str:
    """The longest text given for the article, without markup; short ones are summaries."""
    bodies = [one["articleBody"] for one in articles if isinstance(one.get("articleBody"), str)]
    longest = max(bodies, key=len, default="")
    if len(longest) < _MIN_BODY_CHARACTERS:
        return ""
    return plain_text(longest) if "<" in longest or "&" in longest else longest


def _text(value: Any) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(plain_text(value).split()) if isinstance(value, str) else ""


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
