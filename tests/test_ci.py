import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent


def test_ci_runs_the_test_command_of_the_readme() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "readme_command.py")]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd="/").stdout
    assert "poe check" in said
    tasks = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["poe"]["tasks"]
    assert tasks["check"][-1] == "test", "pytest's summary has to be the last thing printed"
    assert tasks["test"].startswith("pytest")
    assert "install" in said


def test_the_command_is_the_last_of_the_section_and_joined_over_lines(tmp_path: Path) -> None:
    script = tmp_path / ".ci" / "readme_command.py"
    script.parent.mkdir()
    script.write_text((ROOT / ".ci" / "readme_command.py").read_text("utf-8"), "utf-8")
    fence = "```"
    readme = (
        f"# T\n\n{fence}sh\nno\n{fence}\n\n## Quick start\n\n{fence}sh\n# the main job\na && b\n{fence}\n\ntext\n\n"
    )
    (tmp_path / "README.md").write_text(
        f"{readme}{fence}sh\npip install . \\\n  && pytest\n{fence}\n\n## More\n{fence}sh\nz\n{fence}\n"
    )
    said = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True, cwd="/").stdout
    assert said.split() == ["pip", "install", ".", "&&", "pytest"]
    (tmp_path / "README.md").write_text("# T\n")
    ran = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert "Quick start" in ran.stderr


def test_ci_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")], check=True)


def test_the_pre_commit_hook_gates_on_errors() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["id"] == "srcaudit"
    assert hook["entry"] == "srcaudit check --fail-on error"
    assert hook["language"] == "python"


def test_the_pre_commit_hook_takes_articles_and_nothing_else() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    names = ["a.md", "d/a.markdown", "a.txt", "a.text", "a.html", "a.htm"]
    others = [
        "README.md",
        "d/README.txt",
        "LICENSE",
        "requirements.txt",
        "a.py",
        "a.rst",
        "a.csv",
        ".github/a.md",
        ".x.json",
        "a.json",
        "package.json",
        "amd",
        "a.json5",
    ]
    taken = [n for n in names + others if re.search(hook["files"], n) and not re.search(hook["exclude"], n)]
    assert taken == names
    assert "types_or" not in hook
