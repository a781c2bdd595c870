"""Elements of a page by the simplest of CSS selectors: `tag`, `.class`, `#id`, `[name]`, `[name='value']`, inside."""

import re

from lxml.html import HtmlElement

_PART = re.compile(
    r"(?P<tag>^[a-z]\w*)|\.(?P<class>[\w-]+)|#(?P<id>[\w-]+)"
    r"|\[(?P<name>[\w-]+)(?:(?P<how>[~^]?)='(?P<value>[^']*)')?\]"
)


def select(element: HtmlElement, selector: str) -> list[HtmlElement]:
    """The elements below `element`, in the order of the page."""
    paths = [".//" + "//".join(_step(part) for part in one.strip().split()) for one in selector.split(",")]
    found: list[HtmlElement] = element.xpath(" | ".join(paths))
    return found


def _step(part: str) -> str:
    tag, conditions = "*", []
    for match in _PART.finditer(part):
        if match["tag"]:
            tag = match["tag"]
        elif match["class"]:
            conditions.append(_has_word("class", match["class"]))
        elif match["id"]:
            conditions.append(f"@id='{match['id']}'")
        elif match["how"] == "~":
            conditions.append(_has_word(match["name"], match["value"]))
        elif match["how"] == "^":
            conditions.append(f"starts-with(@{match['name']}, '{match['value']}')")
        else:
            conditions.append(f"@{match['name']}" + (f"='{match['value']}'" if match["value"] is not None else ""))
    return tag + "".join(f"[{one}]" for one in conditions)


def _has_word(name: str, word: str) -> str:
    return f"contains(concat(' ', normalize-space(@{name}), ' '), ' {word} ')"
