"""Every word that the window takes from the layers below is marked for translation."""

import ast
from pathlib import Path

from annotator import actions
from annotator.gui.below import ACTIONS, QUESTIONS, worded


def titles():
    """Yield the titles of all actions, as they are written."""
    for file in Path(actions.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            named = isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
            if named and node.target.id == "title" and isinstance(node.value, ast.Constant):
                yield node.value.value


def test_the_titles_of_all_actions_are_marked():
    found = set(titles())
    assert len(found) > 15
    assert found - set(ACTIONS) == set()


def asked():
    """Yield the titles of the questions of agreement and their words for what is no label, as written."""
    folder = Path(actions.__file__).parents[1] / "jobs" / "agreement"
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Question":
                yield from (one.value for one in node.args[2:3] if isinstance(one, ast.Constant))
            if isinstance(node, ast.Dict):
                yield from (
                    value.value
                    for key, value in zip(node.keys, node.values, strict=True)
                    if isinstance(key, ast.Name) and isinstance(value, ast.Constant)
                )


def test_the_questions_of_agreement_are_marked():
    found = {one for one in asked() if isinstance(one, str)}
    assert len(found) > 5
    assert found - set(QUESTIONS) == set()


def test_words_that_nobody_marked_stay_as_they_are():
    assert worded("a word of a codebook") == "a word of a codebook"
