"""What takes minutes is computed only where somebody asks for it: gamma of many spans."""

from __future__ import annotations

from annotator.gui.charts.board import Measure, Study

LIMIT = 10_000  # spans, each counted once for each other annotator: some seconds


def spans_of(study: Study, measure: Measure) -> int:
    """Return how many spans gamma would align anew again and again, 0 where it is quick or known."""
    if measure.coefficient != "gamma" or ("whole", measure.key) in study.known:
        return 0
    judged = [item.answers for item in measure.question.items if len(item.answers) > 1]
    marks = [sum(map(len, answers.values())) for answers in judged]
    work = sum(many * (len(answers) - 1) for many, answers in zip(marks, judged, strict=True))
    return sum(marks) if work > LIMIT else 0
