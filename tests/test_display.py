"""What is said where no window can open, and that Qt is not needed to say it."""

import os
import platform
import re
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import display
from annotator.errors import ExpectedError

TOP = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the check is for Linux")


@pytest.fixture
def nowhere(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def told() -> str:
    with pytest.raises(ExpectedError) as caught:
        display.require_display()
    return str(caught.value)


def sentences(text: str) -> int:
    """Count full stops that end a sentence; those inside library names do not."""
    return len(re.findall(r"\.(?:\s|$)", text))


def test_no_display_is_told_in_two_sentences_with_the_way_out(nowhere):
    message = told()
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in message
    assert "annotator pictures --sample -o DIR" in message
    assert sentences(message) == 2


def test_a_display_that_nobody_serves_is_named(nowhere):
    nowhere.setenv("DISPLAY", ":4711")
    assert "no X server answers at DISPLAY=:4711" in told()


def test_a_display_that_is_none_is_named(nowhere):
    nowhere.setenv("DISPLAY", "screen")
    assert "DISPLAY=screen names none" in told()


def test_a_compositor_that_is_not_there_is_named(nowhere, tmp_path):
    nowhere.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    nowhere.setenv("WAYLAND_DISPLAY", "wayland-9")
    assert "no compositor answers at WAYLAND_DISPLAY=wayland-9" in told()


def test_a_socket_that_answers_is_a_display(nowhere, tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display.display_troubles(environment) == {"wayland": ""}


def test_missing_libraries_are_told_with_the_one_line_that_brings_them(nowhere, tmp_path):
    nowhere.setattr(display, "WAYLAND", {})
    nowhere.setattr(display, "PLATFORMS", {"wayland": {"libnot-there.so.7": "libnot-there7"}})
    nowhere.setenv("WAYLAND_DISPLAY", str(tmp_path / "wayland-0"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        message = told()
    assert "the system lacks libnot-there.so.7" in message
    assert re.search(r"apt-get install -y --no-install-recommends libnot-there7( fonts-\S+)*$", message)


def test_offscreen_needs_no_display(nowhere):
    nowhere.setenv("QT_QPA_PLATFORM", "offscreen")
    display.require_display()


def needed_by(library: Path) -> set[str]:
    """Read the NEEDED entries of a 64-bit ELF file as the loader does."""
    data = library.read_bytes()
    table, (size, count) = struct.unpack_from("<Q", data, 0x28)[0], struct.unpack_from("<HH", data, 0x3A)
    sections = [struct.unpack_from("<IIQQQQII", data, table + number * size) for number in range(count)]
    (dynamic,) = [section for section in sections if section[1] == 6]
    names = sections[dynamic[6]][4]
    entries = struct.iter_unpack("<QQ", data[dynamic[4] : dynamic[4] + dynamic[5]])
    starts = [names + value for tag, value in entries if tag == 1]
    return {data[start : data.index(b"\0", start)].decode() for start in starts}


@pytest.mark.skipif(platform.machine() not in {"x86_64", "aarch64"}, reason="reads 64-bit ELF files")
def test_every_library_of_the_platform_plugins_is_in_the_tables():
    pyside = Path(pytest.importorskip("PySide6").__file__).parent
    files = [pyside / "Qt/plugins/platforms" / name for name in ("libqxcb.so", "libqoffscreen.so")]
    files += [
        pyside / f"Qt/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "DBus", "XcbQpa", "Svg")
    ]
    needed = set().union(*map(needed_by, files))
    assert "libxcb-cursor.so.0" in needed
    own = r"libQt6|libicu|ld-linux|lib(c|m|dl|rt|pthread|stdc\+\+|gcc_s)\.so"
    assert {name for name in needed if not re.match(own, name)} <= {*display.DRAWING, *display.XCB}


def test_the_command_line_says_so_and_does_not_abort():
    environment = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    ran = subprocess.run(
        [sys.executable, "main.py", "--sample"],
        cwd=TOP,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith("annotator: No window can open here")
    assert "Traceback" not in ran.stderr
