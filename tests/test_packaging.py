"""What a wheel contains and that it works away from the checkout; what the README promises."""

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, TOP],
        check=True,
        capture_output=True,
    )
    return next(out.glob("annotator-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Unpack the wheel where no checkout is near, as pip would."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def tracked(folder: str) -> set[str]:
    """Return the files below a folder that are in the repository; skip the test in an unpacked archive."""
    if not (TOP / ".git").exists() or shutil.which("git") is None:
        pytest.skip("this is no clone")
    listed = subprocess.run(["git", "ls-files", folder], cwd=TOP, capture_output=True, text=True, check=True)
    return {name for name in listed.stdout.splitlines() if (TOP / name).is_file()}


def test_a_wheel_carries_the_package_its_resources_and_schemas_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    for name in tracked("resources") | tracked("schemas"):
        assert f"annotator/_data/{name}" in names
    assert tracked("annotator") <= names
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"annotator"}
    assert not [name for name in names if "tests/" in name or name.endswith((".pyc", ".annot"))]


def test_the_wheel_finds_its_resources_and_schemas(installed):
    code = "from annotator import paths; print(paths.resource('codebooks', 'default.yaml'))"
    found = run_installed(installed, code).stdout.strip()
    assert Path(found) == installed / "annotator/_data/resources/codebooks/default.yaml"
    assert Path(found).is_file()


def test_the_wheel_runs_its_commands(installed):
    ran = run_installed(
        installed, "from annotator.app import main; raise SystemExit(main(['formats', '--json']))"
    )
    assert ran.returncode == 0, ran.stderr
    assert '"importers"' in ran.stdout


def test_the_wheel_puts_an_annotator_command_on_the_path(installed):
    entry_points = next(installed.glob("annotator-*.dist-info")) / "entry_points.txt"
    assert "annotator = annotator.app:main" in entry_points.read_text()


def test_the_readme_has_one_command_to_open_and_one_to_test():
    lines = [line.strip() for line in (TOP / "README.md").read_text(encoding="utf-8").splitlines()]
    assert (
        sum(line.startswith("python3 -m venv") and line.endswith("annotator --sample") for line in lines) == 1
    )
    assert sum(line.startswith("python3 -m venv") and line.endswith("-m tests") for line in lines) == 1


def test_the_commands_that_the_readme_shows_exist():
    from annotator.command import commands

    shown = [
        line.split()[1]
        for line in (TOP / "README.md").read_text().splitlines()
        if line.startswith("    annotator ")
    ]
    known = {name for name, _ in commands}
    assert {word for word in shown if not word.endswith(".annot")} <= known


def test_the_top_level_holds_nothing_else():
    named = {
        "annotator",
        "resources",
        "schemas",
        "tests",
        "main.py",
        "pyproject.toml",
        "README.md",
        "LICENSE",
    }
    top = {name.split("/")[0] for name in tracked(".") if not name.startswith(".")}
    assert top <= named


def test_pyside_below_6_12_is_required_where_python_is_below_3_12():
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    markers = [line for line in project["dependencies"] if line.startswith("PySide6-Essentials")]
    assert markers == [
        "PySide6-Essentials>=6.8,<6.12; python_version < '3.12'",
        "PySide6-Essentials>=6.8; python_version >= '3.12'",
    ]


def test_ci_installs_what_the_program_says_is_missing():
    from annotator.display import DRAWING, FONTS, XCB

    script = (TOP / ".ci/run").read_text(encoding="utf-8")
    named = set(script[script.index("packages=(") : script.index("lacking=()")].replace(")", " ").split())
    in_every_debian = {"zlib1g", "libzstd1"}
    assert {*DRAWING.values(), *XCB.values(), *FONTS} - in_every_debian <= named
