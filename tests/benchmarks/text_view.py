"""How fast the annotated-text view is with 100 and 20,000 comments, beside QTextBrowser with the same words.

Run: python -m tests.benchmarks.text_view          (or: python tests/benchmarks/text_view.py)

Medians and 95th percentiles in milliseconds; memory is what the process grows by. Nothing fails here.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from annotator.gui.text.view import AnnotatedTextView

PROSE = """the council voted on Tuesday to end night bus route nine because ridership fell and costs rose
while riders say that nobody counted them properly and ask who will pay for taxis after midnight in winter"""
WORDS = PROSE.split()
SIZES = (100, 20_000)
SIZE = (560, 800)


def comments(count: int) -> list[TextItem]:
    """Return a thread of comments of 40 to 900 characters at depths 0 to 7."""
    chance = random.Random(7)
    items, depth = [], 0
    for number in range(count):
        depth = max(0, min(depth + chance.choice((-3, -1, 0, 1, 1)), 7))
        words = " ".join(chance.choice(WORDS) for _ in range(int(chance.triangular(8, 150, 30))))
        text = words if chance.random() < 0.6 else words.replace(" who ", ".\n\nWho ")
        items.append(
            TextItem(
                f"c{number}",
                text,
                "comment",
                depth,
                f"Reader {number % 97} · 2 May 2012, 18:{number % 60:02}",
            )
        )
    return items


def marks(items: list[TextItem]) -> list[Mark]:
    """Return about two overlapping marks for each text."""
    return [
        Mark(f"{item.id}m{place}", item.id, ((place * 9, place * 9 + 24),), "#0072b2", "solid", "F")
        for item in items
        for place in range(2)
    ]


def ours(items: list[TextItem]) -> AnnotatedTextView:
    """Show the comments in our view and paint them."""
    view = AnnotatedTextView()
    view.resize(*SIZE)
    view.set_texts(items)
    view.show()
    QApplication.processEvents()
    return view


def browser(items: list[TextItem]) -> QTextBrowser:
    """Show the comments in a QTextBrowser and paint them."""
    view = QTextBrowser()
    view.resize(*SIZE)
    view.setPlainText("\n\n".join(f"{item.header}\n{item.text}" for item in items))
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


def line(name: str, *columns: list[float]) -> None:
    """Print the median and 95th percentile of each column, and the ratio of the second to the first."""
    cells = []
    for values in columns:
        ordered = sorted(values)
        p95 = ordered[min(int(len(ordered) * 0.95), len(ordered) - 1)]
        cells.append(f"{statistics.median(values):9.2f} {p95:9.2f}")
    ratio = (
        statistics.median(columns[1]) / max(statistics.median(columns[0]), 1e-6) if len(columns) > 1 else 0.0
    )
    print(f"{name:<34}", "   ".join(cells), f"  ×{ratio:.1f}" if ratio else "")


def acts(view: AnnotatedTextView, items: list[TextItem]) -> dict[str, list[float]]:
    """Return the times of everything that a person does with a view that is shown."""
    bar, last = view.verticalScrollBar(), items[-1].id
    jumps = [
        timed(lambda value=value: bar.setValue(value))
        for _ in range(10)
        for value in (bar.maximum() + 10_000, 0)
    ]
    middle = items[len(items) // 2].id
    there = [
        timed(lambda target=target: view.scroll_to_text(target))
        for _ in range(6)
        for target in (last, middle)
    ]
    frames = [timed(lambda: bar.setValue(bar.value() + 48)) for _ in range(300)]
    back = [timed(lambda: bar.setValue(bar.value() - 48)) for _ in range(300)]
    pages = [timed(lambda: bar.setValue(bar.value() + 700)) for _ in range(40)]
    seen = view.visible_texts()[1]
    spans = []
    for number in range(60):
        own = [*view.marks(seen), Mark(f"new{number}", seen, ((number % 20, number % 20 + 12),))]
        spans.append(timed(lambda own=own: view.update_text_marks(seen, own[-4:])))
    sizes = [timed(lambda width=width: view.resize(width, SIZE[1])) for width in range(430, 560, 6)]
    view.scroll_to_text(items[0].id)
    view.set_selection(items[0].id, 0)
    keys = [timed(lambda: view.move_caret("line", extend=False)) for _ in range(60)]
    return {
        "jump to the end and back": jumps,
        "jump to a text": there,
        "scroll down, 48 px": frames,
        "scroll up, 48 px": back,
        "scroll a page": pages,
        "add a span": spans,
        "resize": sizes,
        "caret down": keys,
    }


def figures() -> None:
    """Print the table of times for both sizes."""
    threads = {size: comments(size) for size in SIZES}
    for items in threads.values():
        timed(lambda items=items: ours(items))
    firsts = {
        size: [timed(lambda items=items: ours(items)) for _ in range(9)] for size, items in threads.items()
    }
    print(f"{'milliseconds':<34}", "   ".join(f"{size:>7,}: p50 {'p95':>9}" for size in SIZES), "  ratio")
    line("first paint", *firsts.values())
    results = []
    for items in threads.values():
        view = ours(items)
        marking = [timed(lambda view=view, own=own: view.set_marks(own)) for own in [marks(items)] * 3]
        view.set_badges([Badge(f"b{item.id}", item.id, "opposes parent", "#d55e00", "▼") for item in items])
        view.set_states([TextState(item.id, (("C", "done", "#0072b2"),), True) for item in items])
        results.append({"set all marks": marking, **acts(view, items)})
        view.close()
    for name in results[0]:
        line(name, *(result[name] for result in results))
    print("\nQTextBrowser, the same words")
    line(
        "first paint",
        *([timed(lambda items=items: browser(items)) for _ in range(3)] for items in threads.values()),
    )
    ends: list[list[float]] = []
    for items in threads.values():
        view = browser(items)
        ends.append([timed(lambda view=view: view.moveCursor(QTextCursor.MoveOperation.End))])
        view.close()
    line("first jump to the end", *ends)


def resident() -> float:
    """Return the memory that this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def growth(which: str) -> None:
    """Print by how many MB this process grows with 20,000 comments that are scrolled to many places."""
    items = comments(SIZES[1])
    timed(lambda: (ours if which == "ours" else browser)(items[:3]))
    before = resident()
    if which == "ours":
        own = ours(items)
        own.set_marks(marks(items))
        for place in range(0, len(items), 200):
            own.scroll_to_text(items[place].id)
            QApplication.processEvents()
    else:
        other = browser(items)
        other.moveCursor(QTextCursor.MoveOperation.End)
        QApplication.processEvents()
    print(f"{resident() - before:.0f}")


def main() -> None:
    """Print all figures; memory is measured in processes of their own."""
    application = QApplication.instance() or QApplication([])
    if len(sys.argv) == 2:
        growth(sys.argv[1])
        return
    figures()
    print("\nmemory of a view of 20,000 comments, MB")
    for which in ("ours", "browser"):
        done = subprocess.run([sys.executable, __file__, which], capture_output=True, text=True, check=True)
        print(f"{'annotated-text view' if which == 'ours' else 'QTextBrowser':<34} {done.stdout.strip():>9}")
    del application


if __name__ == "__main__":
    main()
