"""What is noted of discussions: one's own doubts and skips, and questions that wait."""

import pytest

from annotator.actions.annotating import AddAnnotation
from annotator.actions.asking import AnswerQuestion, AskQuestion, SkipDiscussion
from annotator.actions.people import AddAnnotator
from annotator.model.asking import Question
from annotator.model.span import Span
from annotator.store.queries.corpus import discussion, discussions
from annotator.store.queries.noticed import Noticed, noticed
from tests.store import building


@pytest.fixture
def town(tmp_path):
    runner = building.start(tmp_path / "town.annot")
    yield runner
    runner.close()


def test_doubts_and_skips_are_ones_own_and_questions_of_all_are_counted_for_who_answers(town):
    (heading,) = town.read(discussions)
    article = town.read(discussion, heading.id).texts[0]
    ann = town.annotator
    lead = town.run(AddAnnotator("Lena", "lead")).answer.id
    assert town.read(noticed, ann) == {}
    town.run(AddAnnotation("claim", "claim.fact", article.id, (Span(0, 3),), unsure=True))
    question: Question = town.run(AskQuestion(heading.id, "Why?")).answer
    town.run(AskQuestion(heading.id, "And why this?"))
    skip = town.run(SkipDiscussion(heading.id, "unclear")).answer
    assert town.read(noticed, ann) == {heading.id: Noticed(1, 2, skip)}
    assert town.read(noticed, ann, heading.id) == town.read(noticed, ann)
    assert town.read(noticed, lead) == {}
    assert town.read(noticed, lead, everybody=True) == {heading.id: Noticed(0, 2, None)}
    town.annotator = lead
    town.run(AnswerQuestion(question.id, "Because."))
    assert town.read(noticed, lead, everybody=True) == {heading.id: Noticed(0, 1, None)}
