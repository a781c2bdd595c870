"""What checks and layers ask a language for."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

import srcaudit
from srcaudit.authoring import Context, NotMeasuredError
from srcaudit.catalog import find
from srcaudit.errors import ConfigError
from srcaudit.language.pack import LanguagePack, load
from srcaudit.model.article import Article
from srcaudit.text.document import Document


@pytest.fixture
def pack() -> LanguagePack:
    english = load("en")
    assert english is not None
    table = 'near = "pier quay"\nfar = ["open sea", "skerry"]\n'
    return replace(english, _files={"tables/harbours.toml": table})


def test_words_of_several_lists_are_asked_for_at_once(pack: LanguagePack) -> None:
    assert pack.words("harbours", "near") == {"pier", "quay"}
    assert pack.words("harbours", "near", "far") == {"pier", "quay", "open sea", "skerry"}


def test_a_list_of_phrases_keeps_them_whole(pack: LanguagePack) -> None:
    assert pack.words("harbours", "far") == {"open sea", "skerry"}


def test_words_of_a_table_that_is_not_there_are_refused(pack: LanguagePack) -> None:
    with pytest.raises(ConfigError, match="lagoons"):
        pack.words("lagoons", "near")


def test_a_check_that_lacks_its_words_has_measured_nothing(pack: LanguagePack) -> None:
    check = find("IC328")
    doc = Document(Article("The pier was built from 1931 to 1928.", language="en"))
    doc.__dict__["pack"] = pack
    with pytest.raises(NotMeasuredError, match="ranges"):
        Context(check, doc, check.defaults).words("ranges", "amounts")
    with pytest.raises(NotMeasuredError, match="ranges"):
        list(check.run(doc))


def test_what_is_not_our_own_says_on_what_terms_it_is_used() -> None:
    pack = load("en")
    assert pack is not None
    terms = pack.table("heard")["licence"]
    (named,) = re.findall(r"language/notices/\S+\.txt", terms)
    notice = (Path(srcaudit.__file__).parent / named).read_text("utf-8")
    assert "this permission notice appear" in " ".join(notice.split())
    assert "tables/heard.json" in notice
