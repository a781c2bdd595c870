"""Verdict and reliability: arithmetic over scores and findings."""

import pytest

import srcaudit
from srcaudit import Config, Dimension, Gate, Report, Score, Verdict
from srcaudit.errors import ConfigError
from srcaudit.judging import reliability, verdict
from srcaudit.model.score import Scores, Term
from tests.samples import reports


def _score(value: float, interval: tuple[float, float] | None = None) -> Score:
    return Score(value=value, numerator=value, denominator=1, unit="words", interval=interval or (value, value))


def test_no_gate_is_passed_and_none_gives_a_reason() -> None:
    assert verdict((), Scores(padding=_score(1)), ()) == (Verdict.PASS, ())


def test_the_strictest_gate_decides_and_milder_ones_are_told_behind_it() -> None:
    gates = (
        Gate(of="padding", over=0.3),
        Gate(of="boilerplate", over=0.5, verdict=Verdict.HOLD),
        Gate(of="unsupported", over=0.1, verdict=Verdict.HOLD),
    )
    found = verdict(gates, Scores(padding=_score(0.4), boilerplate=_score(0.6), unsupported=_score(0.1)), ())
    assert found == (Verdict.HOLD, ("boilerplate 0.60 is over 0.5", "padding 0.40 is over 0.3: review"))


@pytest.mark.parametrize(
    ("value", "told"),
    [(0.3401, "0.3401"), (0.3444, "0.344"), (0.36, "0.36"), (0.340000001, "0.340000001")],
)
def test_a_reason_never_shows_a_score_as_the_limit_it_is_over(value: float, told: str) -> None:
    (reason,) = verdict((Gate(of="padding", over=0.34),), Scores(padding=_score(value)), ())[1]
    assert reason == f"padding {told} is over 0.34"


def _copied(credited: float) -> Score:
    term = Term(name="credited agency copy", value=credited, measured=credited, unit="words")
    return Score(value=0.9, numerator=90, denominator=100, unit="words", terms=(term,))


def test_agency_copy_with_its_credit_is_left_out_of_the_gate_and_told_where_the_rest_is_over() -> None:
    gates = (Gate(of="duplication", over=0.5),)
    assert verdict(gates, Scores(duplication=_copied(40)), ()) == (Verdict.PASS, ())
    found, (reason,) = verdict(gates, Scores(duplication=_copied(39)), ())
    assert found is Verdict.REVIEW
    assert reason == "duplication 0.51 without credited agency copy is over 0.5"


def test_a_score_that_was_not_measured_is_over_no_limit() -> None:
    assert verdict((Gate(of="duplication", over=0),), Scores(), ())[0] is Verdict.PASS


@pytest.mark.parametrize(("of", "over", "expected"), [("error", 0, True), ("error", 99, False), ("IC338", 0, True)])
def test_findings_are_counted_by_severity_and_by_code(of: str, over: float, expected: bool) -> None:
    report = reports()["self-contradicting"]
    found, reasons = verdict((Gate(of=of, over=over),), report.scores, report.findings)
    assert (found is Verdict.REVIEW) is expected
    assert bool(reasons) is expected


def test_a_gate_of_nothing_known_is_refused_with_the_nearest() -> None:
    with pytest.raises(ConfigError, match="did you mean 'padding'"):
        Config(gates=[{"of": "paddings", "over": 0.2}])
    assert Config(gates=[{"of": "sp2", "over": 1}]).gates[0].of == "SP2"


def test_the_gates_of_the_settings_are_the_ones_that_hold() -> None:
    text = "The bridge will open on Wednesday, October 21, 2026, the council said."
    strict = Config(gates=[Gate(of="unsupported", over=0), Gate(of="UC", over=0)])
    assert srcaudit.audit("Analysts say the price of salt could double.", config=strict).verdict is Verdict.REVIEW
    assert srcaudit.audit(text, config=Config(gates=[])).verdict is Verdict.PASS


def test_nothing_found_leaves_a_hundred() -> None:
    scores = Scores(**{dimension.value: _score(0) for dimension in Dimension})
    found = reliability(scores, weights=dict.fromkeys(Dimension, 1.0), full_at={})
    assert (found.value, found.worst, found.not_measured) == (100, (), ())


def test_what_was_not_measured_is_named_and_its_weight_shared_out() -> None:
    scores = Scores(padding=_score(0.5), unsupported=_score(1))
    weights = {Dimension.PADDING: 1.0, Dimension.UNSUPPORTED: 1.0, Dimension.DUPLICATION: 2.0}
    found = reliability(scores, weights=weights, full_at={})
    assert found.not_measured == (Dimension.DUPLICATION,)
    assert [term.points for term in found.terms] == [50, 50]
    assert found.value == 25
    assert found.worst == (Dimension.UNSUPPORTED, Dimension.PADDING)


def test_less_than_half_of_the_weights_gives_no_value_but_a_reason() -> None:
    weights = {Dimension.PADDING: 1.0, Dimension.UNSUPPORTED: 1.5}
    found = reliability(Scores(padding=_score(0.5)), weights=weights, full_at={})
    assert found.value is None
    assert found.reason


def _sound(report: Report) -> None:
    found = report.reliability
    assert (found.value is None) == (found.reason is not None)
    for term in found.terms:
        score = report.scores.of(term.dimension)
        assert score is not None
        assert term.score == score.value
        assert term.taken_off == pytest.approx(term.points * min(1, term.score / term.full_at), abs=1e-3)
    if found.value is not None:
        assert found.value == pytest.approx(100 - sum(term.taken_off for term in found.terms), abs=0.01)
        assert found.interval is not None
        assert 0 <= found.interval[0] <= found.value <= found.interval[1] <= 100


@pytest.mark.parametrize("name", sorted(reports()))
def test_the_value_can_be_done_again_by_hand_from_the_terms(name: str) -> None:
    _sound(reports()[name])


def test_a_short_article_and_a_foreign_one_have_none() -> None:
    assert srcaudit.audit("The bridge opened on Monday.").reliability.value is None
    foreign = srcaudit.Article("Der Schleusenwärter sagte am Montag nichts. " * 40, language="de")
    found = srcaudit.audit(foreign).reliability
    assert found.value is None
    assert "language" in (found.reason or "")


def test_a_longer_article_has_a_narrower_interval() -> None:
    from srcaudit.scoring import interval

    narrow, wide = interval(0.3, 200), interval(0.3, 10)
    assert narrow
    assert wide
    assert wide[0] < narrow[0] < 0.3 < narrow[1] < wide[1]
    assert interval(0.3, 0) is None


def test_weights_and_scales_that_make_no_sense_are_refused() -> None:
    for settings in ({"weights": {"padding": -1}}, {"full_at": {"padding": 0}}, {"weights": {"style": 1}}):
        with pytest.raises(ConfigError):
            Config(**settings)  # type: ignore[arg-type]
    assert Config(weights={"padding": 5}).weights[Dimension.UNSUPPORTED] == 3
