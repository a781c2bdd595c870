import json
import subprocess
import sys

import pytest

from srcaudit import Article, audit
from srcaudit.engine import audit_many
from srcaudit.errors import ConfigError, InputError
from srcaudit.pytest_plugin import assert_publishable

FILLER = Article("It remains to be seen whether the bridge opens in May.", id="bridge.md", language="en")


def test_loading_the_plugin_loads_nothing_heavy() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules)\n"
        "import srcaudit.pytest_plugin\n"
        "print(sorted(set(sys.modules) - before))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "['srcaudit', 'srcaudit.pytest_plugin']"


def test_the_plugin_works_in_a_suite_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest
        from srcaudit.pytest_plugin import assert_publishable as imported

        TEXT = "It remains to be seen whether the bridge opens in May, the clerks of the town said on Monday."

        def test_passes(srcaudit_audit, assert_publishable):
            assert_publishable(srcaudit_audit(TEXT), fail_on="error")
            imported(srcaudit_audit(TEXT), fail_on="error")

        @pytest.mark.srcaudit(select=["SP210"])
        def test_selects(srcaudit_audit):
            assert srcaudit_audit(TEXT).provenance.checks == ("SP210",)

        @pytest.mark.srcaudit(ignore=["SP"])
        def test_ignores(srcaudit_audit):
            assert "SP210" not in srcaudit_audit(TEXT).provenance.checks

        def test_index_is_empty(srcaudit_index, srcaudit_audit):
            assert len(srcaudit_index) == 0
            story = TEXT + " " + " ".join(f"Clerk {n} counted {n * n} carts at gate {n + 7}." for n in range(20))
            srcaudit_index.add(story)
            assert srcaudit_audit(story + " And more.", against=srcaudit_index).comparisons

        def test_index_is_empty_again(srcaudit_index):
            assert len(srcaudit_index) == 0

        def test_fails(srcaudit_audit, assert_publishable):
            assert_publishable(srcaudit_audit(TEXT), article=TEXT, fail_on="note")

        @pytest.mark.srcaudit("SP")
        def test_wrong_marker(srcaudit_audit):
            pass
        """
    )
    result = pytester.runpytest_subprocess("--strict-markers", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=5, failed=1, errors=1)
    result.stdout.fnmatch_lines(
        [
            "*takes select=[[]...[]] and ignore=[[]...[]] only: *test_wrong_marker",
            "*cannot be published:",
            "*1 finding at or above note: SP210",
            "*:1:1  SP210 note filler-phrase",
            "*| It remains to be seen whether the bridge opens*",
            "*^^^^^^^^^^^^^^^^^^^^^*",
        ]
    )


def test_a_failure_shows_file_line_and_column_without_being_given_the_article(pytester: pytest.Pytester) -> None:
    filler = "It remains to be seen whether the bridge opens in May, the clerks of the town said on Monday."
    pytester.path.joinpath("a.md").write_text(f"---\ntitle: T\n---\n\nFirst.\n\n{filler}\n")
    pytester.path.joinpath("a.json").write_text(json.dumps({"text": f"First.\n\n{filler}"}))
    pytester.makepyfile(
        """
        from pathlib import Path
        import pytest

        @pytest.mark.parametrize("name", ["a.md", "a.json"])
        def test_fails(srcaudit_audit, assert_publishable, name):
            report = srcaudit_audit(Path(name))
            srcaudit_audit("Another text.")
            assert_publishable(report, fail_on="note")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["*a.md:7:1  SP210 note*", "*a.json (extracted text):3:1  SP210 note*"])


def test_settings_of_the_tested_project_count(pytester: pytest.Pytester) -> None:
    pytester.makepyprojecttoml("[tool.srcaudit]\nignore = ['SP210']\n[tool.pytest.ini_options]\n")
    pytester.makepyfile(
        """
        def test_ignored(srcaudit_audit):
            assert "SP210" not in srcaudit_audit("It remains to be seen.").provenance.checks
        """
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_a_failure_shows_quotes_where_the_text_is_not_given() -> None:
    with pytest.raises(AssertionError, match=r"bridge\.md, character 0  SP210"):
        assert_publishable(audit(FILLER), fail_on="note")


def test_a_score_over_its_limit_fails() -> None:
    assert_publishable(audit(FILLER), limits={"boilerplate": 0})
    report = audit(FILLER)
    score = report.scores.boilerplate
    assert score is not None
    scores = report.scores.model_copy(update={"boilerplate": score.model_copy(update={"value": 0.5})})
    with pytest.raises(AssertionError, match=r"boilerplate is 0\.50, over its limit of 0\.4"):
        assert_publishable(report.model_copy(update={"scores": scores}), limits={"boilerplate": 0.4})


def test_a_limit_on_what_was_not_measured_fails_and_says_so() -> None:
    with pytest.raises(AssertionError, match="duplication has a limit of 1 and was not measured"):
        assert_publishable(audit(FILLER), limits={"duplication": 1})


def test_an_article_that_could_not_be_used_is_not_publishable() -> None:
    (report,) = audit_many([3])  # type: ignore[list-item]
    with pytest.raises(AssertionError, match="could not be audited"):
        assert_publishable(report)


def test_an_article_without_words_is_not_publishable() -> None:
    with pytest.raises(AssertionError, match="there was nothing to judge: the text has no words"):
        assert_publishable(audit("\n"))


def test_a_text_in_the_place_of_its_report_is_refused() -> None:
    with pytest.raises(InputError, match="takes the report of srcaudit_audit, not str"):
        assert_publishable("The council met.")  # type: ignore[arg-type]


def test_unknown_severities_and_dimensions_are_refused() -> None:
    with pytest.raises(ConfigError, match="there is no severity 'awful'"):
        assert_publishable(audit(FILLER), fail_on="awful")
    with pytest.raises(ConfigError, match="there is no dimension 'style'"):
        assert_publishable(audit(FILLER), limits={"style": 1})


def test_a_mistake_in_a_limit_is_told_without_the_insides_of_the_library(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_misspelt(srcaudit_audit, assert_publishable):
            assert_publishable(srcaudit_audit("The council met."), limits={"paddding": 0.4})
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*there is no dimension 'paddding'*"])
    result.stdout.no_fnmatch_line("*Mapping*")
    result.stdout.no_fnmatch_line("*pytest_plugin.py:*")


def test_an_article_in_an_unknown_language_is_not_publishable() -> None:
    with pytest.raises(AssertionError, match="there was nothing to judge: padding, inconsistency and unsupported"):
        assert_publishable(audit("El alcalde dijo el martes que el puente de la ciudad se cerrará por las obras."))
