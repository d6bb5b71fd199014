"""The window is heard: another process asks the AT-SPI bus what a screen reader would, and gets the texts."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from annotator.gui import saying
from annotator.gui.text.aloud import ListAloud
from annotator.gui.text.items import Badge, Mark, TextItem, TextState

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "dbus-run-session", "gdbus")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE = 40
NAMED = {"push button", "check box", "radio button", "list item", "list", "menu item", "text"}
Node = tuple[str, str]
heard = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED) or not any(Path(one).exists() for one in LAUNCHERS),
    reason=f"needs {', '.join(NEEDED)} and at-spi2-core",
)


class GoneError(LookupError):
    """What was asked is not there any more: the window was still being built."""


class Bus:
    """Asks the programs on the accessibility bus."""

    def __init__(self, address: str) -> None:
        self.address = address

    def call(self, node: Node, method: str, *arguments: str) -> str:
        command = ["gdbus", "call", "--address", self.address, "-d", node[0], "-o", node[1], "-m", method]
        ran = subprocess.run(
            [*command, *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        if ran.returncode:
            raise GoneError(ran.stderr)
        return ran.stdout.strip()

    def children(self, node: Node) -> list[Node]:
        told = self.call(node, "org.a11y.atspi.Accessible.GetChildren")
        return re.findall(r"\('(:[\d.]+)', (?:objectpath )?'([^']+)'\)", told)

    def role(self, node: Node) -> str:
        return ast.literal_eval(self.call(node, "org.a11y.atspi.Accessible.GetRoleName"))[0]

    def _told(self, node: Node, what: str) -> str:
        told = self.call(node, "org.freedesktop.DBus.Properties.Get", "org.a11y.atspi.Accessible", what)
        return ast.literal_eval(told.removeprefix("(<").removesuffix(">,)"))

    def name(self, node: Node) -> str:
        return self._told(node, "Name")

    def description(self, node: Node) -> str:
        return self._told(node, "Description")

    def extents(self, node: Node) -> tuple[int, ...]:
        told = self.call(node, "org.a11y.atspi.Component.GetExtents", "0")
        return ast.literal_eval(told)[0]

    def walk(self, node: Node) -> Iterator[Node]:
        yield node
        for child in self.children(node):
            yield from self.walk(child)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Give an environment with an X server and a session bus that nobody else has."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    for name in ("run", "cache"):
        (tmp_path / name).mkdir(mode=0o700)
    hidden = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden} | {
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "ANNOTATOR_CONFIG": str(tmp_path / "config"),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANG": "C.UTF-8",
        "LANGUAGE": "",
        "LC_ALL": "",
    }
    bus = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; exec cat"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    assert bus.stdin is not None
    yield environment | {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    bus.stdin.close()
    bus.stdout.close()
    bus.wait(PATIENCE)
    server.terminate()
    server.wait(PATIENCE)


def accessibility_bus(environment: dict[str, str]) -> Bus:
    command = "gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress"
    ran = subprocess.run(
        command.split(), env=environment, capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    return Bus(ast.literal_eval(ran.stdout)[0])


def found(bus: Bus, start: Node, role: str, name: str) -> Node | None:
    return next(
        (node for node in bus.walk(start) if bus.role(node) == role and bus.name(node).startswith(name)), None
    )


def eventually(question, program):
    """Ask until there is an answer; None where the program ended or was too slow."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and program.poll() is None:
        with suppress(GoneError):
            if answer := question():
                return answer
    return None


@heard
@pytest.mark.xvfb
def test_a_screen_reader_finds_the_texts_with_their_words_and_labels(session, tmp_path):
    bus = accessibility_bus(session)
    root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    with (tmp_path / "told").open("wb") as told:
        program = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "--sample", "--as", "Mira"], env=session, stderr=told
        )
    try:
        app = eventually(lambda: next(iter(bus.children(root)), None), program)
        assert app, (tmp_path / "told").read_text()

        thread = eventually(lambda: found(bus, app, "list", "Comments: texts"), program)
        assert thread, (tmp_path / "told").read_text()
        comments = eventually(lambda: bus.children(thread), program)
        first = comments[0]
        assert bus.role(first) == "list item"
        assert bus.name(first).startswith("Stargazer · #1\nA good plan. In the test week I saw the Milky Way")
        assert bus.description(first).startswith("Claim: Value “A good plan”; Claim: Testimony “In the test")
        x, y, width, height = bus.extents(first)
        assert x >= 0
        assert y >= 0
        assert width > 100
        assert height > 20
        second = bus.extents(comments[1])
        assert second[1] >= y + height - 1

        tree = eventually(lambda: [(bus.role(node), bus.name(node), node) for node in bus.walk(app)], program)
        assert tree, (tmp_path / "told").read_text()
        lists = {name: node for role, name, node in tree if role == "list"}
        article = lists["Article: texts"]
        (text,) = bus.children(article)
        assert bus.name(text).startswith("Article\nStreet Lights to Be Dimmed After Midnight")

        names = [bus.name(item) for item in bus.children(lists["Discussions"])]
        assert len(names) == 13
        assert "Library to Open on Sundays, 5 comments · done" in names

        shown = [(node, bus.extents(node)) for role, name, node in tree if role in NAMED and not name]
        nameless = [node for node, (left, _, wide, _) in shown if left >= 0 and 0 < wide < 1280]
        assert nameless == []
        assert program.poll() is None
    finally:
        program.terminate()
        program.wait(PATIENCE)


@pytest.fixture
def list_aloud(qtbot):
    from PySide6.QtWidgets import QWidget

    from tests.gui.text.given import GivenView

    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 400)
    view = GivenView(ground)
    view.setAccessibleName("Comments")
    view.resize(600, 400)
    made = ListAloud(view)
    with qtbot.waitExposed(ground):
        ground.show()
    view.set_texts(
        [TextItem("a", "Ich war da.", header="Ann · #1"), TextItem("b", "Nein.", header="Bob · #2")]
    )
    return view, made, ground


def test_each_text_is_one_item_with_name_words_and_what_was_said_of_it(list_aloud):
    view, made, _ground = list_aloud
    view.set_marks([Mark("m", "a", ((0, 3), (8, 10)), label="Claim: Fact")])
    view.set_badges([Badge("s", "a", "Oppose → article")])
    view.set_states([TextState("b", (), closed=True)])
    model = made.model()
    described = [
        (model.index(row, 0).data(), model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole))
        for row in range(model.rowCount())
    ]
    assert described == [
        ("Ann · #1\nIch war da.", "Claim: Fact “Ich … da”; Oppose → article"),
        ("Bob · #2\nNein.", "closed"),
    ]


def test_the_text_that_is_worked_on_is_the_current_item_and_lies_where_it_is_seen(list_aloud):
    view, made, _ground = list_aloud
    view.set_current_text("b")
    assert made.currentIndex().row() == 1
    upper, lower = (made.visualRect(made.model().index(row, 0)) for row in (0, 1))
    assert upper.bottom() < lower.top()
    assert view.rect().contains(lower)
    assert made.geometry() == view.geometry()


def test_other_texts_are_other_items(list_aloud):
    view, made, _ground = list_aloud
    view.set_texts([TextItem("c", "Later.", header="Cem")])
    assert made.model().rowCount() == 1
    assert made.model().index(0, 0).data() == "Cem\nLater."


def test_folded_replies_are_told_at_their_root_and_are_no_items(list_aloud):
    view, made, _ground = list_aloud
    headers = ("Ann · #1", "Bob · #1.1", "Cem · #2")
    view.set_texts([TextItem(str(n), "Words.", depth=n % 2, header=one) for n, one in enumerate(headers)])
    view.set_current_text("2")
    view.toggle_fold("0")
    model = made.model()
    named = [model.index(row, 0).data().partition(" ·")[0] for row in range(model.rowCount())]
    assert named == ["Ann", "Cem"]
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "no labels; 1 reply folded"
    assert made.currentIndex().row() == 1


def test_the_list_takes_neither_mouse_nor_keyboard(list_aloud):
    view, made, _ground = list_aloud
    assert made.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.parentWidget().childAt(view.geometry().center()) is view.viewport()


def test_sentences_of_the_status_line_are_said_aloud_where_somebody_listens(qtbot, monkeypatch):
    from PySide6.QtWidgets import QLabel

    said = []
    label = QLabel()
    qtbot.addWidget(label)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    saying.aloud(label, "Saved")
    saying.aloud(label, "")
    assert said == ["Saved"]
