"""Whose an article is: its source and its address, and whether two of them are of one outlet."""

import re
from urllib.parse import urlsplit

_SUBDOMAINS = ("www.", "m.", "amp.", "mobile.")
"""Fronts of an address that show the same pages to another screen."""

_SHARED_ENDINGS = frozenset({"ac", "co", "com", "edu", "gov", "net", "or", "org"})
"""Last parts but one of an address under a country's: example.co.uk is `example`."""

_ADDRESS = re.compile(r"\s*[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\s*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_COUNTRY = 2


def host(url: str | None) -> str | None:
    """The host of an address, without `www.`; None if it has none."""
    if not url:
        return None
    try:
        name = urlsplit(url).hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name else None


def is_address(source: str) -> bool:
    """Whether a source is given as the host of its address."""
    return _ADDRESS.fullmatch(source) is not None


def named_part(address: str) -> str:
    """The part of a host that names its owner: `cnn` of edition.cnn.com, `bbc` of bbc.co.uk."""
    parts = address.split(".")[:-1] or [address]
    ending = address.rsplit(".", 1)[-1]
    if len(parts) > 1 and len(ending) == _COUNTRY and parts[-1] in _SHARED_ENDINGS:
        parts.pop()
    return parts[-1]


def same_outlet(source: str | None, url: str | None, other: str | None, other_url: str | None) -> bool:
    """Whether two articles are of one outlet: by their sources, or by their addresses where one has no source.

    Sources are one however they write capitals, spaces and a leading “The”. One that is an address counts as that.
    """
    ours, theirs = _name(source), _name(other)
    if ours and theirs:
        return ours == theirs
    here, there = _site(source, url), _site(other, other_url)
    return here is not None and here == there


def _name(source: str | None) -> str:
    """A source without what is written now so, now otherwise; empty if there is none, or only an address."""
    if not source or is_address(source):
        return ""
    words = [word.casefold() for word in _WORD.findall(source)]
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words) or source.strip()


def _site(source: str | None, url: str | None) -> str | None:
    name = source.strip().lower() if source and is_address(source) else host(url)
    return _bare(name) if name else None


def _bare(address: str) -> str:
    for front in _SUBDOMAINS:
        if address.startswith(front) and address.count(".") > 1:
            return address.removeprefix(front)
    return address
