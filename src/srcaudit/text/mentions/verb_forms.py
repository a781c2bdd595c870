"""One stem for all forms of a verb: a headline says "sells", its text "sold"."""

from collections.abc import Mapping
from functools import lru_cache

from srcaudit.language.pack import LanguagePack
from srcaudit.text.stems import stem


@lru_cache(maxsize=8)
def verb_roots(pack: LanguagePack | None) -> Mapping[str, str]:
    """Stem of a form of a verb -> the stem that stands for all of them."""
    if pack is None or not pack.has("tables", "verb_forms"):
        return {}
    lines = [line.split() for line in pack.table("verb_forms")["forms"]]
    return {stem(form): stem(forms[0]) for forms in lines for form in (*forms[1:], f"{forms[0]}s")}
