"""Rewrites the golden reports: `python -m tests.goldens`. Read the diff before you commit it."""

import json

import srcaudit
from tests.samples import EXPECTED, NAMES, reports
from tests.test_story_fixtures import STORIES, articles

STORY = "cairnwater"


def golden(name: str) -> str:
    """One report as it is stored; what changes with every release is left out."""
    report = reports()[name]
    return report.model_dump_json(indent=1, exclude={"provenance"}) + "\n"


def golden_story() -> str:
    """The story of eight sources as it is stored, without the reports of its articles."""
    given = [article.model_copy(update={"id": stem}) for stem, article in articles(STORY).items()]
    told = srcaudit.audit_story(given).model_dump(mode="json", exclude={"reports"})
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Writes one file an article and removes those of articles that are gone."""
    EXPECTED.mkdir(exist_ok=True)
    for stale in EXPECTED.glob("*.json"):
        stale.unlink()
    for name in NAMES:
        (EXPECTED / f"{name}.json").write_text(golden(name), "utf-8")
    (STORIES / STORY / "expected.json").write_text(golden_story(), "utf-8")


if __name__ == "__main__":
    main()
