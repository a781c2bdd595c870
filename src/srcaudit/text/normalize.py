"""The one view of a text in which typographic variants look alike.

Every character is replaced by exactly one other, so an offset into the view is an offset into the text.
"""

_SINGLE = dict.fromkeys("‘’‚‛ʼ′`´", "'")
_DOUBLE = dict.fromkeys("“”„‟″«»", '"')
_DASH = dict.fromkeys("‐‑‒–—―−", "-")
_SPACE = dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " ")
# What is left of typographic marks whose bytes were decoded twice, each as long as it is: "Obamaâ€™s".
_TWICE = {
    lead + mark: plain
    for lead, marks in (("â€", "˜™œ\x9d“”¦"), ("â\x80", "\x98\x99\x9c\x9d\x93\x94\xa6"))
    for mark, plain in zip(marks, ("'  ", "'  ", '"  ', '"  ', " - ", " - ", "...")[: len(marks)], strict=True)
}
_LEVELLED = tuple((_SINGLE | _DOUBLE | _DASH | _SPACE).items())


def folded(text: str) -> str:
    """`text` with straight quotation marks, hyphens for dashes and plain spaces; as long as `text`."""
    text = decoded_once(text)
    for variant, plain in _LEVELLED:
        if variant in text:
            text = text.replace(variant, plain)
    return text


def decoded_once(text: str) -> str:
    """`text` with plain marks for those whose bytes were decoded twice; as long as `text`."""
    if "â€" in text or "â\x80" in text:
        for broken, plain in _TWICE.items():
            text = text.replace(broken, plain)
    return text.replace("Â\xa0", "  ") if "Â\xa0" in text else text
