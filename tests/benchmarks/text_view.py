"""How fast the annotated-text view is on threads of 100 to 20,000 comments with their labels.

Run: python -m tests.benchmarks.text_view

Medians and 95th percentiles in milliseconds. Each is also given in units of the screenful limit, measured in
the same run: what Qt needs to shape and to paint the words of one screen and nothing else. QTextBrowser shows
the same words beside. Memory is what a process of its own grows by. Nothing fails here.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QTextCursor, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from annotator.codebook.reading import default_codebook
from annotator.corpus.folding import Folding
from annotator.gui import theme
from annotator.gui.dossier import Dossier
from annotator.gui.find.filters import Filters
from annotator.gui.find.query import parsed
from annotator.gui.find.search import Finder, Wanted
from annotator.gui.look import Look
from annotator.gui.text.finds import Finds
from annotator.gui.text.items import TextItem
from annotator.gui.text.theme import LIGHT, Style
from annotator.gui.text.view import AnnotatedTextView
from annotator.gui.yielding import settled
from annotator.model.ids import content_id
from tests.benchmarks.project import discussion, labels

PERSON = "ann"
SIZE = (560, 800)
# comments, labels; the dense one has as many labels on a twentieth of the comments
THREADS = ((100, 140), (1_000, 1_400), (5_000, 7_000), (20_000, 28_000), (1_000, 28_000))
FRAME, FOLD, FIND, OPEN = 4.0, 20.0, 30.0, 60.0
Times = dict[str, list[float]]


@dataclass(frozen=True)
class Thread:
    """A thread with its labels, as the window holds it."""

    dossier: Dossier
    look: Look
    items: tuple[TextItem, ...]

    @property
    def words(self) -> str:
        """Return all comments with their headers as one plain text."""
        return "\n\n".join(f"{item.header}\n{item.text}" for item in self.items)


def thread(comments: int, marks: int) -> Thread:
    """Return a thread of so many comments and labels."""
    whole = discussion(f"{comments} comments", comments)
    dossier = Dossier(whole, person=PERSON, shown=(PERSON,))
    dossier.update(dossier.texts, labels(whole, PERSON, marks), ())
    look = Look(dossier, default_codebook(), theme.LIGHT, {PERSON: "Ann"})
    items = tuple(item for item in look.items() if item.kind == "comment")
    settled()
    return Thread(dossier, look, items)


def ours(shown: Thread) -> AnnotatedTextView:
    """Show the comments in our view and paint them."""
    view = AnnotatedTextView()
    view.resize(*SIZE)
    view.set_texts(shown.items, shown.look)
    view.show()
    QApplication.processEvents()
    return view


def browser(words: str) -> QTextBrowser:
    """Show the comments in a QTextBrowser and paint them."""
    view = QTextBrowser()
    view.resize(*SIZE)
    view.setPlainText(words)
    view.show()
    QApplication.processEvents()
    return view


def timed(act: Callable[[], object]) -> float:
    """Return how many milliseconds an act and the painting that follows take."""
    begun = time.perf_counter()
    kept = act()
    QApplication.processEvents()
    took = (time.perf_counter() - begun) * 1000
    if isinstance(kept, QWidget):
        kept.close()
        kept.deleteLater()
        QApplication.processEvents()
    return took


def repeated(act: Callable[[], object], times: int) -> list[float]:
    """Return how long an act takes, time after time."""
    return [timed(act) for _ in range(times)]


def at_rest(act: Callable[[], object]) -> float:
    """Return how long an act takes after a moment in which nothing was done: between two strokes of a key."""
    QTest.qWait(120)
    return timed(act)


def screenful(words: str) -> float:
    """Return how many milliseconds Qt needs to shape and paint one screen of words, at the best."""
    font = Style(LIGHT, dots_per_inch=96).body
    part = words[:2600].replace("\n", "\u2028")
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def draw() -> None:
        layout = QTextLayout(part, font)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(SIZE[0] - 60)
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.3
        layout.endLayout()
        painter = QPainter(image)
        painter.fillRect(image.rect(), Qt.GlobalColor.white)
        layout.draw(painter, QPointF(30, 0))
        painter.end()

    return median(repeated(draw, 60))


# ---- what a person does


def acts(view: AnnotatedTextView, shown: Thread) -> Times:
    """Return the times of what a person does with a view that is shown."""
    bar, items = view.verticalScrollBar(), view.texts()
    ends = [timed(lambda to=to: bar.setValue(to)) for _ in range(10) for to in (bar.maximum() + 9_999, 0)]
    middle = items[len(items) // 2].id
    there = [timed(lambda to=to: view.scroll_to_text(to)) for _ in range(8) for to in (items[-1].id, middle)]
    down = repeated(lambda: bar.setValue(bar.value() + 48), 200)
    up = repeated(lambda: bar.setValue(bar.value() - 48), 200)
    pages = [at_rest(lambda: bar.setValue(bar.value() + 700)) for _ in range(30)]
    view.scroll_to_text(items[0].id)
    view.set_selection(items[0].id, 0)
    keys = repeated(lambda: view.move_caret("line"), 60)
    view.scroll_to_text(middle)
    folds = repeated(view.toggle_all_folds, 20)
    view.scroll_to_text(items[0].id)
    return {
        "jump to the end and back": ends,
        "jump to a text": there,
        "scroll 48 px": down + up,
        "scroll a page": pages,
        "caret down": keys,
        "drag over words, each step": drags(view),
        "add a span": list(spans(view, shown)),
        "fold all, unfold all": folds,
        "find": list(finds(view, shown)),
        "resize": [timed(lambda width=width: view.resize(width, SIZE[1])) for width in range(440, 560, 6)],
    }


def drags(view: AnnotatedTextView) -> list[float]:
    """Return the times of the steps of a selection that is drawn over a text in sight."""
    placed = max(view.column.placed, key=lambda one: one.laid.height)
    top = placed.top + placed.laid.body_top + 8

    def send(kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton) -> None:
        held = Qt.MouseButton.LeftButton
        place, none = QPointF(x, y), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, view.viewport().mapToGlobal(place), button, held, none)
        QApplication.sendEvent(view.viewport(), event)

    send(QEvent.Type.MouseButtonPress, placed.left + 4, top, Qt.MouseButton.LeftButton)
    steps = [(placed.left + x, top + y) for y in (0, 20, 40) for x in range(10, placed.laid.width, 12)]
    times = [timed(lambda to=to: send(QEvent.Type.MouseMove, *to, Qt.MouseButton.NoButton)) for to in steps]
    send(QEvent.Type.MouseButtonRelease, *steps[-1], Qt.MouseButton.LeftButton)
    return times


def spans(view: AnnotatedTextView, shown: Thread) -> Iterator[float]:
    """Yield the times from the news of a label to its picture."""
    dossier = shown.dossier
    seen = view.visible_texts()[min(1, len(view.visible_texts()) - 1)]
    before = dossier.annotations(seen)
    one = next(one for one in labels(dossier.discussion, PERSON, 8) if one.layer == "claim")
    for number in range(60):
        new = replace(one, id=content_id("new", str(number)), text=seen)

        def put(new: object = new) -> None:
            dossier.update([seen], [*before, new], ())  # type: ignore[list-item]
            view.renew_text(seen)

        yield timed(put)
    dossier.update([seen], before, ())


def finds(view: AnnotatedTextView, shown: Thread) -> Iterator[float]:
    """Yield the times from a typed query to framed hits: words, labels, people; the texts are folded once."""
    texts = shown.dossier.discussion.texts
    finder = Finder([text.text for text in texts])
    finder.prepare(Folding())
    for line in ("bridge", "the mayor", "b", "label:fact", 'author:"Reader 7" who', "no:label") * 4:

        def find(line: str = line) -> None:
            query = parsed(line)
            filters = Filters(query, shown.dossier, shown.look.codebook, None)
            found = finder.find(Wanted(query.words), filters)
            places = shown.dossier.places
            view.set_found(Finds(lambda text: found.spans(places[text]), None, not query.words))

        yield timed(find)
    view.set_found(None)


# ---- tables


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * 0.95), len(ordered) - 1)]


AIMS = {
    "first paint": OPEN,
    "scroll 48 px": FRAME,
    "scroll a page": FRAME,
    "caret down": FRAME,
    "drag over words, each step": FRAME,
    "add a span": FRAME,
    "resize": FRAME,
    "fold all, unfold all": FOLD,
    "find": FIND,
}


def table(results: Sequence[Times], limit: float) -> None:
    """Print p50 and p95 of each act on each thread, and the last of the even ones in screenfuls."""
    heads = "".join(f"{f'{comments:,} / {marks:,}':>17}" for comments, marks in THREADS)
    print(f"{'comments / labels, ms (p50 p95)':<32}{heads}{'screenfuls':>12}{'aim':>7}")
    for name in results[0]:
        cells = "".join(f"{median(one[name]):>9.2f}{p95(one[name]):>8.2f}" for one in results)
        aim, worst = AIMS.get(name), max(p95(one[name]) for one in results)
        told = "" if aim is None else f"{aim:>7g} {'met' if worst <= aim else 'missed'}"
        print(f"{name:<32}{cells}{median(results[3][name]) / limit:>11.1f}×{told}", flush=True)


def beside(threads: Sequence[Thread], results: Sequence[Times]) -> None:
    """Print what QTextBrowser needs for the same words, and how many times that is."""
    print("\nQTextBrowser, the same words without any label (in brackets: how many times ours)")
    rows: dict[str, list[tuple[float, float]]] = {}
    for shown, own in zip(threads, results, strict=True):
        words = shown.words
        first = median([timed(lambda words=words: browser(words)) for _ in range(3)])
        view = browser(words)
        end = timed(lambda view=view: view.moveCursor(QTextCursor.MoveOperation.End))
        bar = view.verticalScrollBar()
        bar.setValue(0)
        step = median(repeated(lambda bar=bar: bar.setValue(bar.value() + 48), 60))
        width = median([timed(lambda view=view, to=to: view.resize(to, SIZE[1])) for to in (500, 540, 520)])
        view.close()
        values = {
            "first paint": first,
            "jump to the end and back": end,
            "scroll 48 px": step,
            "resize": width,
        }
        for name, value in values.items():
            rows.setdefault(name, []).append((value, value / median(own[name])))
    for name, cells in rows.items():
        print(f"{name:<32}" + "".join(f"{value:>9.1f} ({ratio:>4.0f}×)" for value, ratio in cells))


def figures() -> None:
    """Print the tables."""
    threads = [thread(*one) for one in THREADS]
    limit = screenful(threads[3].words[:5000])
    print(f"screenful limit: {limit:.2f} ms to shape and paint the words of one screen\n")
    for shown in threads:
        timed(lambda shown=shown: ours(shown))
    results = []
    for shown in threads:
        firsts = [timed(lambda shown=shown: ours(shown)) for _ in range(9)]
        view = ours(shown)
        results.append({"first paint": firsts, **acts(view, shown)})
        view.close()
    table(results, limit)
    beside(threads, results)


def resident() -> float:
    """Return the memory that this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def growth(which: str) -> None:
    """Print by how many MB this process grows with 20,000 comments that are scrolled to many places."""
    small, shown = thread(*THREADS[0]), thread(*THREADS[3])
    words = shown.words if which == "browser" else ""
    timed(lambda: ours(small) if which == "ours" else browser(small.words))
    before = resident()
    if which == "ours":
        own = ours(shown)
        for item in own.texts()[::200]:
            own.scroll_to_text(item.id)
            QApplication.processEvents()
    else:
        other = browser(words)
        other.moveCursor(QTextCursor.MoveOperation.End)
        QApplication.processEvents()
    print(f"{resident() - before:.0f}")


def main() -> None:
    """Print all figures; memory is measured in processes of their own."""
    application = QApplication.instance() or QApplication([])
    theme.apply(application, theme.LIGHT)
    if len(sys.argv) == 2:
        growth(sys.argv[1])
        return
    figures()
    print("\nmemory of a view of 20,000 comments with 28,000 labels, MB")
    for which in ("ours", "browser"):
        command = [sys.executable, "-m", "tests.benchmarks.text_view", which]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        print(f"{'annotated-text view' if which == 'ours' else 'QTextBrowser':<34} {done.stdout.strip():>9}")


if __name__ == "__main__":
    main()
