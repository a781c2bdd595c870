"""Rewrites the golden reports: `python -m tests.goldens`. Read the diff before you commit it."""

from tests.samples import EXPECTED, NAMES, reports


def golden(name: str) -> str:
    """One report as it is stored; what changes with every release is left out."""
    report = reports()[name]
    return report.model_dump_json(indent=1, exclude={"provenance"}) + "\n"


def main() -> None:
    """Writes one file an article and removes those of articles that are gone."""
    EXPECTED.mkdir(exist_ok=True)
    for stale in EXPECTED.glob("*.json"):
        stale.unlink()
    for name in NAMES:
        (EXPECTED / f"{name}.json").write_text(golden(name), "utf-8")


if __name__ == "__main__":
    main()
