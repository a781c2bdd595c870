"""What holds of every report, whatever the text: offsets, order, round trip, arithmetic, the same bytes again."""

import os
import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit import Article, Config, Report, Span, audit, rescore

SENTENCES = (
    "It remains to be seen whether the ferry of the valley will run again.",
    "According to the harbour office, 12 boats were moored there on Friday.",
    "The harbour office counted 14 boats on the same day.",
    "Analysts say the price of salt could double.",
    "Subscribe to our newsletter for more stories like this.",
    "Saturday, February 8, 2026",
    "“We were never asked,” said Ilse Brandt, who runs the lock.",
    "Ilse Brand has run the lock since 1998.",
    "What does the new lock of Kestrel Valley mean for Kestrel Valley lock users?",
    "The new lock of Kestrel Valley means that Kestrel Valley lock users wait less.",
    "Skip to main content",
    "Share this article",
    "## Conclusion",
    "• Costs rose by 40 per cent, and the U.S. office and the US envoy disagree.",
    "The lock cost $4.2 million, officials said.",
    "On day 12 of the works, which began on 1 March 2026, the crew stopped on 20 March 2026.",
    "Sources close to the matter reportedly denied it.",
    "image 77ab kestrel lock.webp",
    "Der Schleusenwärter sagte nichts.",
    "水閘在星期五關閉。",
    "e\u0301\u0301 İ ﬁ \u200b 🚀 \u202e",
    "",
)
SEPARATORS = (" ", "\n", "\n\n", "\r\n", "\n \n", "\t", "\u2028")

texts = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(SEPARATORS)), max_size=40).map(
    lambda parts: "".join(sentence + separator for sentence, separator in parts)
)
articles = st.builds(
    Article,
    texts | st.text(max_size=300),
    id=st.sampled_from(["one", "two", None]),
    title=st.sampled_from([None, "The new lock of Kestrel Valley"]),
    source=st.sampled_from([None, "Valley Wire"]),
    published=st.sampled_from([None, "2026-02-07"]),
    language=st.sampled_from([None, "en", "de"]),
)
some = settings(max_examples=60)


def _report(article: Article, peers: list[Article]) -> Report:
    return audit(article, against=peers, config=Config(readability=True))


@some
@given(articles, st.lists(articles, max_size=2))
def test_a_report_holds_together(article: Article, peers: list[Article]) -> None:
    report = _report(article, peers)
    by_id = {peer.key: peer for peer in peers}
    for finding in report.findings:
        assert article.text[finding.span.start : finding.span.end] == finding.quote
        assert finding.quote, "a finding shows something"
        assert 0 <= finding.span.start < finding.span.end <= len(article.text)
        for other in finding.related:
            text = article.text if other.article is None else by_id[other.article].text
            assert text[other.span.start : other.span.end] == other.quote
        assert "\n" not in finding.message
    for comparison in report.comparisons:
        assert comparison.id != article.key
        for passage in comparison.passages:
            assert by_id[comparison.id].text[passage.other.start : passage.other.end] == passage.other_quote
    order = [(finding.span, finding.code, finding.message) for finding in report.findings]
    assert order == sorted(order)
    assert len(order) == len(set(order)), "nothing is said twice"
    assert rescore(report) == report.scores
    written = report.model_dump_json()
    assert Report.model_validate_json(written) == report
    assert _report(article, peers).model_dump_json() == written
    ran, skipped = set(report.provenance.checks), {skip.code for skip in report.skipped}
    assert not ran & skipped
    for dimension in type(report.scores).model_fields:
        assert (report.scores.of(dimension) is None) == (dimension in skipped)


@some
@given(articles, st.lists(articles, min_size=1, max_size=3))
def test_the_order_of_the_other_articles_changes_nothing(article: Article, peers: list[Article]) -> None:
    once = list({peer.key: peer for peer in peers}.values())
    assert _report(article, once) == _report(article, once[::-1])


@some
@given(articles)
def test_an_article_never_matches_itself(article: Article) -> None:
    assert audit(article, against=[article]).comparisons == ()


@given(st.integers(0, 50), st.integers(0, 50))
def test_spans_are_half_open_and_ordered(start: int, length: int) -> None:
    span = Span(start, start + length)
    assert len(span) == length
    assert span.holds(span)
    assert span.touches(span) == (length > 0)


_TWICE = f"""
import srcaudit
text = "\\n\\n".join({SENTENCES!r} * 3)
peers = [srcaudit.Article(text[500:1500], id="b"), srcaudit.Article(text[:900], id="a"), srcaudit.Article(text, id="c")]
report = srcaudit.audit(srcaudit.Article(text, id="x"), against=peers, config=srcaudit.Config(readability=True))
print(report.model_dump_json())
"""


def test_two_processes_with_different_hash_seeds_give_the_same_bytes() -> None:
    seen = {
        subprocess.run(
            [sys.executable, "-c", _TWICE], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "77")
    }
    assert len(seen) == 1
    assert seen.pop().startswith(b'{"schema_version"')
