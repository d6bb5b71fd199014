"""The cases behind a part of a chart, and what that part is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.gui.charts.board import (
    Chosen,
    Measure,
    Study,
    answer_name,
    texts_of,
)
from annotator.gui.charts.grouped import called_part, cases_of_part
from annotator.jobs.agreement.cases import Answers, cases
from annotator.jobs.agreement.narrowing import Only
from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.telling import Case

translate = QCoreApplication.translate
FIRST = 60  # cases whose texts are read beside the window


def listed(study: Study, measure: Measure, chosen: Chosen) -> tuple[str, Sequence[Case]]:
    """Return what a part is called, and its cases, the first ones told; on a worker."""
    found = cases_of(study, measure, chosen)
    found[:FIRST]
    return called(study, measure, chosen), found


def cases_of(study: Study, measure: Measure, chosen: Chosen) -> Sequence[Case]:
    """Return the cases behind a part of a measure, disagreement first."""
    question = Only(texts=chosen.texts, round=chosen.round, discussion=chosen.discussion).of(
        _asked(study, measure, chosen)
    )
    if chosen.target is not None:
        question = question.within(target=chosen.target)
    if chosen.text is not None:
        question = question.where(lambda item: item.text.id == chosen.text)
    label = chosen.label if chosen.label is not None else study.only.label
    if chosen.by is not None:
        label = label if label in (measure.question.categories or ()) else None
        return cases_of_part(study, measure, chosen, label)
    if chosen.met is not None or chosen.said is not None or label not in (question.categories or ()):
        label = None
    found = cases(
        question,
        study.material,
        label=label,
        pair=chosen.pair,
        match=measure.match,
        keeps=_meant(chosen),
        author=study.author,
    )
    words = chosen.words
    return found if words is None else [one for one in found if one.spans and _hull(one) == words]


def _asked(study: Study, measure: Measure, chosen: Chosen) -> Question:
    """Return the question that is meant: the measure's, or one that follows up."""
    if chosen.step is None or chosen.step == measure.question.id:
        return measure.question
    layer = measure.question.layer.id
    found = next((one for one in study.steps(layer) if one.id == chosen.step), None)
    return measure.question if found is None else Only(texts=texts_of(measure.question)).of(found)


def _meant(chosen: Chosen) -> Callable[[Answers], bool] | None:
    """Return what says of everybody's answers whether they are meant, None where all are."""
    met, said, pair = chosen.met, chosen.said, chosen.pair
    if chosen.judge is None and said is None and met is None:
        return None

    def keeps(answers: Answers) -> bool:
        if chosen.judge is not None and chosen.judge not in answers:
            return False
        if said is not None:
            return bool(answers.get(said[0]) == said[1])
        if met is None:
            return True
        if pair is not None:
            return (answers.get(pair[0]), answers.get(pair[1])) == met
        held = list(answers.values())
        return held.count(met[0]) > 1 if met[0] == met[1] else {*met} <= {*held}

    return keeps


def _hull(case: Case) -> tuple[int, int]:
    return case.spans[0].start, max(span.end for span in case.spans)


def called(study: Study, measure: Measure, chosen: Chosen) -> str:
    """Return what a chosen part is called, for the heading of its cases."""
    names, question = study.material.names, measure.question
    parts = [] if chosen.by is None else called_part(study, chosen)
    if chosen.step not in {None, question.id}:
        asked = _asked(study, measure, chosen)
        parts.append(asked.title)
    if chosen.texts != "all":
        parts.append(
            translate("Figures", "articles")
            if chosen.texts == "article"
            else translate("Figures", "comments")
        )
    if chosen.pair is not None:
        parts.append(" – ".join(names.get(who, who) for who in chosen.pair))
    if chosen.met is not None:
        parts.append(" ↔ ".join(answer_name(question, one) for one in chosen.met))
    if chosen.said is not None:
        who, answer = chosen.said
        parts.append(f"{names.get(who, who)}: {answer_name(question, answer)}")
    if chosen.label is not None:
        parts.append(answer_name(question, chosen.label))
    if chosen.target is not None:
        kinds = {target.kind: target.name for target in question.layer.targets}
        parts.append(kinds.get(chosen.target, chosen.target))
    if chosen.round is not None:
        parts.append(chosen.round)
    if chosen.judge is not None:
        parts.append(names.get(chosen.judge, chosen.judge))
    if chosen.text is not None and chosen.discussion is None:
        parts.append(study.title_of(chosen.text))
    if chosen.discussion is not None:
        parts.append(study.titles.get(chosen.discussion, chosen.discussion))
    return ", ".join(parts) or translate("Figures", "all")
