"""The installed program under Xvfb with a window manager, started, used and closed as a person does it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"
    ),
]
PATIENCE = 30


@pytest.fixture
def desktop():
    """Give an environment with an X server of its own and a window manager on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    hidden = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden} | {"DISPLAY": display}
    manager = subprocess.Popen(
        ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(PATIENCE)


def installed() -> str:
    """Return the installed command: the one that is named, or the one beside this Python."""
    return os.environ.get("ANNOTATOR_INSTALLED") or str(Path(sys.executable).with_name("annotator"))


def xdotool(environment: dict[str, str], *words: str) -> str:
    ran = subprocess.run(
        ["xdotool", *words], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    return ran.stdout


def until(program: subprocess.Popen[bytes], question: Callable[[], str]) -> str:
    """Ask again and again until there is an answer, and return it; '' where the program ends before."""
    for _ in range(PATIENCE * 5):
        if found := question():
            return found
        try:
            program.wait(0.2)
        except subprocess.TimeoutExpired:
            continue
        return ""
    return ""


def test_the_installed_program_opens_the_sample_for_a_person_who_says_a_name(desktop, own_settings, tmp_path):
    if not Path(installed()).exists():
        pytest.skip("the annotator command is not installed beside this Python")

    def window() -> str:
        return xdotool(
            desktop, "search", "--onlyvisible", "--all", "--pid", str(program.pid), "--name", "Sample"
        )

    def people() -> str:
        found = json.loads((own_settings / "settings.json").read_text())["people"]
        return "".join(found.values())

    told = tmp_path / "told"
    with told.open("wb") as errors:
        program = subprocess.Popen([installed(), "--sample"], env=desktop, cwd=tmp_path, stderr=errors)
    try:
        shown = until(program, window)
        assert shown, told.read_text()
        size = xdotool(desktop, "getwindowgeometry", "--shell", shown.split()[0])
        assert int(size.split("WIDTH=")[1].split()[0]) > 600
        xdotool(desktop, "type", "Vera")
        xdotool(desktop, "key", "Return")
        assert until(program, people), told.read_text()
        xdotool(desktop, "key", "alt+F4")
        assert program.wait(PATIENCE) == 0
        assert told.read_text() == ""
        assert list(tmp_path.iterdir()) == [told]
    finally:
        program.kill()
