"""Look, before Qt is imported, whether Qt can draw here at all.

Without a display or a system library Qt aborts the process and blames a library that may well be
there. So the display's socket is asked, and the libraries are loaded, without Qt; what is missing is
said with its remedy.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from annotator.errors import ExpectedError

# What PySide6-Essentials 6.11 needs of the system, and the Debian 12 package that brings it. The first
# table is needed to draw at all, the others by the platform plugin (objdump -p of the wheel's libraries).
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
PLATFORMS = {"xcb": XCB, "wayland": WAYLAND}
FONTS = ("fonts-noto-core", "fonts-noto-color-emoji")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
INSTEAD = "`annotator pictures --sample -o DIR` draws its pages into files without a display"
WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def require_display() -> None:
    """Raise ExpectedError, in two sentences, where no window can open."""
    if not sys.platform.startswith("linux"):
        return
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(WITHOUT_DISPLAY):
        require_drawing()
        return
    troubles = display_troubles(os.environ)
    answering = [platform for platform, trouble in troubles.items() if not trouble]
    if not answering:
        raise ExpectedError(_no_display(" and ".join(troubles.values())))
    lacking = {name: missing_libraries(DRAWING | PLATFORMS[name]) for name in answering}
    usable = [name for name in answering if not lacking[name]]
    if not usable:
        raise ExpectedError(_lack(lacking[answering[0]]))
    _require_plugin(usable[0])
    if usable == ["xcb"] and _refused_by_x11():
        raise ExpectedError(
            f"The X server at DISPLAY={os.environ['DISPLAY']} does not let this user in. "
            f"Start the program as the user of the session, or: {INSTEAD}."
        )


def require_drawing() -> None:
    """Raise ExpectedError where Qt could not even draw offscreen (pictures, figures of a report)."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(DRAWING)
    if missing:
        raise ExpectedError(_lack(missing))
    _require_plugin("offscreen")


def missing_libraries(needed: Mapping[str, str]) -> dict[str, str]:
    """Return those of the libraries (soname → package) that the loader does not find."""
    return {soname: package for soname, package in needed.items() if _load_error(soname)}


def apt_line(missing: Mapping[str, str]) -> str:
    """Return the one line that brings the missing libraries, and fonts where Debian's Noto are not there."""
    packages = sorted(set(missing.values())) + ([] if _has_noto() else list(FONTS))
    return f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"


def display_troubles(environment: Mapping[str, str]) -> dict[str, str]:
    """Return what keeps each platform from being used, '' where its display answers."""
    x11, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    troubles = {}
    if x11:
        troubles["xcb"] = _x11_trouble(x11)
    if wayland:
        troubles["wayland"] = _wayland_trouble(wayland, environment.get("XDG_RUNTIME_DIR", ""))
    return troubles or {"": "neither DISPLAY nor WAYLAND_DISPLAY is set"}


def _no_display(trouble: str) -> str:
    missing = missing_libraries(DRAWING | XCB)
    if not missing:
        return f"No window can open here, for {trouble}. Start it in a desktop session; {INSTEAD}."
    return (
        f"No window can open here, for {trouble}, and the system lacks {_listed(missing)}. "
        f"On Debian 12 this line brings them, as root: {apt_line(missing)} – "
        f"and after that, start it in a desktop session; {INSTEAD}."
    )


def _lack(missing: Mapping[str, str]) -> str:
    return (
        f"Qt cannot draw here, for the system lacks {_listed(missing)}. "
        f"On Debian 12 this line brings what is missing, as root: {apt_line(missing)}"
    )


def _listed(missing: Mapping[str, str]) -> str:
    names = sorted(missing)
    shown = ", ".join(names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more libraries"


def _load_error(library: str) -> str:
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return ""


def _require_plugin(platform: str) -> None:
    """Load the platform plugin with all that it needs: what the tables do not know shows here."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise ExpectedError("PySide6 is not installed. Run `pip install .` in the program's checkout.")
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
    error = _load_error(str(plugin)) if plugin.is_file() else ""
    if error:
        raise ExpectedError(
            f"Qt's {platform} plugin does not load: {error}. Install the library that it names; {INSTEAD}."
        )


def _x11_trouble(display: str) -> str:
    """Ask the X server's socket: `:1` and `unix:1` are local ones, `host:1` is TCP port 6001."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdecimal():
        return f"DISPLAY={display} names none"
    if host in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{number}"
        answers = _answers(socket.AF_UNIX, f"\0{path}") or _answers(socket.AF_UNIX, path)
    else:
        answers = _answers(socket.AF_INET, (host, 6000 + int(number)))
    return "" if answers else f"no X server answers at DISPLAY={display}"


def _wayland_trouble(name: str, runtime: str) -> str:
    answers = _answers(socket.AF_UNIX, str(Path(runtime) / name))
    return "" if answers else f"no compositor answers at WAYLAND_DISPLAY={name}"


def _answers(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as asked:
        asked.settimeout(2)
        try:
            asked.connect(address)
        except OSError:
            return False
    return True


def _refused_by_x11() -> bool:
    """Shake hands with the X server as Qt will, with this user's authority file."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return refused


def _has_noto() -> bool:
    """Tell whether Debian's Noto fonts with the colour emoji are there; a bare system has none."""
    folders = [Path(name).expanduser() for name in FONT_FOLDERS]
    return any(next(folder.rglob("NotoColorEmoji*"), None) for folder in folders if folder.is_dir())
