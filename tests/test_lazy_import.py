import subprocess
import sys

HEAVY = ("pydantic", "numpy", "datasketch", "scipy", "textstat", "nltk", "langdetect", "typer", "rich", "trafilatura")


def _loaded(code: str) -> set[str]:
    said = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.split(".")[0] for name in said.stdout.split()}


def test_importing_the_package_imports_nothing_else() -> None:
    assert not _loaded("import srcaudit; dir(srcaudit)") & set(HEAVY)


def test_the_models_come_without_numbers_and_terminals() -> None:
    assert _loaded("from srcaudit import Article, Report, Config") & set(HEAVY) == {"pydantic"}


def test_an_english_audit_without_peers_leaves_the_rest_alone() -> None:
    text = "The council said on Monday that the bridge would be open for the people of the town by the end of May. "
    unused = {"textstat", "nltk", "scipy", "datasketch", "langdetect", "trafilatura", "typer"}
    assert not _loaded(f"import srcaudit; srcaudit.audit({text * 8!r})") & unused
