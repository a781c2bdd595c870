"""Forms of verbs that their stems keep apart."""

import pytest

from srcaudit.language.pack import load
from srcaudit.text.mentions.verb_forms import verb_roots
from srcaudit.text.stems import stem


@pytest.mark.parametrize(("now", "past"), [("sells", "sold"), ("buys", "bought"), ("lays", "laid"), ("flees", "fled")])
def test_a_headline_and_its_text_have_one_stem_for_a_verb(now: str, past: str) -> None:
    roots = verb_roots(load("en"))
    assert roots.get(stem(past), stem(past)) == roots.get(stem(now), stem(now))


def test_a_language_without_a_list_has_none() -> None:
    assert verb_roots(None) == {}


def test_no_form_stands_for_two_verbs() -> None:
    pack = load("en")
    assert pack is not None
    forms = [form for line in pack.table("verb_forms")["forms"] for form in line.split()]
    assert len(forms) == len(set(forms))
