import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
QUICK_START = "## Quick start"


def test_ci_runs_the_test_command_of_the_readme() -> None:
    if QUICK_START not in (ROOT / "README.md").read_text("utf-8"):
        pytest.skip("the README has no Quick start yet")
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
