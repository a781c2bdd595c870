"""The public surface: other programs call it by these names."""

import inspect
from typing import Any

import pytest

import srcaudit


def _parameters(function: Any) -> list[str]:
    """Parameters as they are written: `name`, `*` before keyword-only ones, `=default` where there is one."""
    written: list[str] = []
    keyword_only = False
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not keyword_only:
            written.append("*")
            keyword_only = True
        default = "" if parameter.default is parameter.empty else f"={parameter.default!r}"
        written.append(f"{parameter.name}{default}")
    return written


@pytest.mark.parametrize(
    ("function", "parameters"),
    [
        ("audit", ["article", "*", "against=None", "config=None"]),
        ("audit_many", ["articles", "*", "against=None", "config=None", "workers=1"]),
        ("compare", ["a", "b"]),
        ("minhash", ["article", "num_perm=128"]),
        ("rescore", ["report"]),
    ],
)
def test_functions_take_what_was_promised(function: str, parameters: list[str]) -> None:
    assert _parameters(getattr(srcaudit, function)) == parameters


def test_an_article_takes_what_was_promised() -> None:
    known = ["id", "title", "source", "url", "byline", "published", "language"]
    assert _parameters(srcaudit.Article)[:8] == ["text", *(f"{name}=None" for name in known)]
    assert _parameters(srcaudit.Article.from_html) == ["html", "url=None"]
    assert _parameters(srcaudit.Document.of) == ["article"]


def test_an_index_offers_what_was_promised() -> None:
    index: Any = srcaudit.SourceIndex
    for name in (
        "open",
        "add",
        "add_many",
        "prepare",
        "remove",
        "query",
        "verify",
        "rebuild",
        "close",
        "__len__",
        "__enter__",
        "__exit__",
    ):
        assert callable(getattr(index, name)), name
    assert _parameters(index.query)[1:] == ["article", "limit=10", "by='similarity'"]


@pytest.mark.parametrize(
    ("noun", "fields"),
    [
        ("Report", "scores findings comparisons skipped language words readability verdict provenance"),
        ("Score", "value numerator denominator unit terms percentile"),
        ("Finding", "code name dimension severity confidence span quote message related"),
        ("Comparison", "id jaccard containment contained method passages"),
        ("Passage", "span other"),
        ("Skipped", "code reason"),
    ],
)
def test_nouns_have_the_promised_fields(noun: str, fields: str) -> None:
    assert set(fields.split()) <= set(getattr(srcaudit, noun).model_fields)


def test_the_five_scores_have_their_names() -> None:
    report = srcaudit.audit("A text.")
    assert list(type(report.scores).model_fields) == [
        "boilerplate",
        "padding",
        "inconsistency",
        "duplication",
        "unsupported",
    ]


def test_a_document_has_its_layers() -> None:
    doc = srcaudit.Document.of("The bridge opened. The council said so.")
    assert doc.text == "The bridge opened. The council said so."
    assert all(isinstance(span, srcaudit.Span) for layer in (doc.sentences, doc.lines) for span in layer)
    assert isinstance(doc.sentences, tuple)
    assert isinstance(doc.lines, tuple)
    assert isinstance(doc.attributions, tuple)
    assert isinstance(doc.claims, tuple)


def test_an_unknown_setting_is_refused_with_the_nearest() -> None:
    with pytest.raises(srcaudit.SrcauditError, match="did you mean 'select'"):
        srcaudit.Config(selct=["SP"])  # type: ignore[call-arg]
    assert [check.code for check in srcaudit.Config(select=["SP210"], ignore=[]).checks] == ["SP210"]


def test_every_public_name_is_there_and_documented() -> None:
    for name in srcaudit.__all__:
        assert name == "__version__" or getattr(srcaudit, name).__doc__


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        srcaudit.__getattr__("nonsense")
    assert "audit" in dir(srcaudit)
