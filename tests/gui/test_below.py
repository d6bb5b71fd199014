"""Every word that the window takes from the layers below is marked for translation."""

import ast
from pathlib import Path

from annotator import actions, agreement
from annotator.agreement import Measurement
from annotator.gui.below import ACTIONS, QUESTIONS, REASONS, reason_of, worded


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


def sentences():
    """Yield the sentences of the package of coefficients that say why there is no figure, or no interval."""
    for file in Path(agreement.__file__).parent.rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        raised = {id(one) for node in ast.walk(tree) if isinstance(node, ast.Raise) for one in ast.walk(node)}
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if id(node) not in raised | said and " " in words and words.endswith("."):
                yield words.replace("clusters", "discussions")


def test_the_reasons_why_there_is_no_figure_are_marked():
    found = set(sentences())
    assert len(found) > 20
    assert found == set(REASONS)


def test_the_reason_of_a_figure_is_said_in_the_words_of_a_project():
    why = "Without one of the clusters the coefficient is undefined."
    one = Measurement(coefficient="krippendorff_alpha", value=0.5, interval_reason=why)
    assert reason_of(one) == "Without one of the discussions the coefficient is undefined."
    assert reason_of(Measurement(coefficient="krippendorff_alpha", value=0.5)) == ""
