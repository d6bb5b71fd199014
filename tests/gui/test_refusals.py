"""Refusals of the layers below are said in the language of the window, and none of them is forgotten."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import annotator
from annotator.errors import ExpectedError
from annotator.gui import refusals
from annotator.gui.refusals import FORMS, refusal
from annotator.store.database import EXPLANATIONS, BusyError

ROOT = Path(annotator.__file__).parent
SOURCES = sorted(
    {*ROOT.glob("actions/*.py"), *ROOT.glob("store/queries/*.py"), ROOT / "gui" / "opening.py"}
    | {ROOT / "store" / f"{name}.py" for name in ("backup", "database", "lock", "upgrade")}
    | {ROOT / "jobs" / f"{name}.py" for name in ("exporting", "importing", "sample", "snapshots")}
    | {ROOT / "codebook" / "parsing.py", ROOT / "corpus" / "text_page.py", ROOT / "corpus" / "encoding.py"}
)
SOURCES.remove(ROOT / "actions" / "merging.py")  # copies are merged on the command line
CHECKS = ROOT / "codebook" / "checking.py"
# what the window does not let happen, or takes apart before it is shown
ELSEWHERE = {
    "There is no reason {0}; there are: {1}.",
    "There is no role {0}; there are: {1}.",
    "expected seconds from 0, found {0}.",
    "No discussion's id begins with {0}. 'annotator show PROJECT' lists them.",
    "{0} discussions' ids begin with {1}. Give more of the id.",
    "{0}: SQLite did not take {1}={2}, it says {3}.",
    "{0}: {1} ({2}).",  # of EXPLANATIONS, which stand in the table one by one
    "{0}: {1}.",
    "{0}{1}: this is no YAML ({2}).",
}


def form(node: ast.expr) -> str | None:
    """Return a sentence in the source with numbered places for its values."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    numbers = iter(range(99))
    parts = (one.value if isinstance(one, ast.Constant) else f"{{{next(numbers)}}}" for one in node.values)
    return "".join(map(str, parts))


def raised(source: Path) -> Iterator[str]:
    """Yield the sentences of all ExpectedErrors that a file raises."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Error"):
            named = node.func.id
            if named.startswith("_") or named in {"ValueError", "TypeError", "AssertionError", "KeyError"}:
                continue
            if node.args and (said := form(node.args[0])) is not None:
                yield said


def checked() -> Iterator[str]:
    """Yield the sentences that say what is wrong with a label."""
    for node in ast.walk(ast.parse(CHECKS.read_text("utf-8"))):
        value = node.value if isinstance(node, ast.Yield | ast.Return) else None
        if isinstance(value, ast.JoinedStr | ast.Constant) and (said := form(value)) and said.endswith("."):
            yield said


@pytest.mark.parametrize("source", SOURCES, ids=lambda one: one.stem)
def test_every_refusal_that_a_person_can_meet_is_known(source: Path) -> None:
    assert [one for one in raised(source) if one not in FORMS and one not in ELSEWHERE] == []


def test_what_sqlite_says_is_known() -> None:
    said = {f"{{0}}: {sentence} ({{1}})." for sentence in EXPLANATIONS.values()}
    assert said - set(FORMS) == set()


def test_what_is_wrong_with_a_label_is_known() -> None:
    rare = {
        "it points at [{0}, {1}) of a text of {2} code points.",
        "expected spans in order within 0 … {0}, found [{1}, {2}).",
        "{0} is labelled {1} already, and {2}. Change or delete that one first.",  # in the table by its rules
    }
    assert set(checked()) - set(FORMS) == rare


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    """Turn each sentence round, as a translation might."""

    class Turned(QTranslator):
        def translate(self, context: str, source: str, *_more: object) -> str:
            return f"«{source}»" if context == "Refusals" else ""

        def isEmpty(self) -> bool:
            return False

    translator = Turned()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("turned")
def test_values_keep_their_place_and_a_reason_in_a_refusal_is_translated_too() -> None:
    assert refusal(BusyError(Path("a {0}.annot"))) == (
        "«a {0}.annot: another program is writing to it. Nothing was changed; try again in a moment.»"
    )
    assert refusal(ExpectedError("This label cannot be put here: a text cannot be about itself.")) == (
        "«This label cannot be put here: «a text cannot be about itself.»»"
    )


@pytest.mark.usefixtures("turned")
def test_what_is_not_known_is_shown_as_it_was_said() -> None:
    assert refusal(ExpectedError("Nobody ever said this.")) == "Nobody ever said this."


def test_each_form_is_known_by_its_own_sentence() -> None:
    for one in FORMS:
        values = [f"value{place}" for place in range(len(re.findall(r"\{\d\}", one)))]
        said = one.format(*values)
        known, pattern = next(pair for pair in refusals._patterns() if pair[1].fullmatch(said))
        found = pattern.fullmatch(said)
        assert found is not None
        assert (known, list(found.groups())) == (one, values)
