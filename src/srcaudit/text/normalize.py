"""The one view of a text in which typographic variants look alike.

Every character is replaced by exactly one other, so an offset into the view is an offset into the text.
"""

_SINGLE = dict.fromkeys("‘’‚‛ʼ′`´", "'")
_DOUBLE = dict.fromkeys("“”„‟″«»", '"')
_DASH = dict.fromkeys("‐‑‒–—―−", "-")
_SPACE = dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " ")
_PLAIN = _SINGLE | _DOUBLE | _DASH | _SPACE


def folded(text: str) -> str:
    """`text` with straight quotation marks, hyphens for dashes and plain spaces; as long as `text`."""
    # A text has few of the variants: replacing those one by one is quicker than asking for every character.
    for variant in _PLAIN.keys() & set(text):
        text = text.replace(variant, _PLAIN[variant])
    return text
