"""Figures: a coefficient of a question or of a part of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from annotator.agreement import COEFFICIENTS, Continuum, Links, Measurement, Ratings, measure
from annotator.errors import ExpectedError
from annotator.jobs.agreement.grouping import BY, parts
from annotator.jobs.agreement.items import Item, Summed, numbered
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.once import Once
from annotator.jobs.agreement.questions import TEXTS, Choice, Data, Question, questions
from annotator.jobs.agreement.quoting import without_quotes
from annotator.jobs.agreement.unformed import why_not

MANY = 20_000  # spans
# Below the first he would draw no conclusion, from the second on he would rely on the data (2019, ch. 12).
KRIPPENDORFF = (0.667, 0.8)
Answers = Ratings | list[Continuum] | list[Links]
KINDS: dict[Data, type] = {"ratings": Ratings, "spans": Continuum, "links": Links}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How intervals are made; see `annotator.agreement.measure`."""

    interval: str = "jackknife"
    ci: float = 0.95
    resamples: int = 1000
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which figures are asked for; what is left out means all, or the headline.

    `annotators` are ids, `options` further options of coefficients; without `quotes` spans are
    compared on texts without what they quote.
    """

    layer: str | None = None
    question: str | None = None
    coefficient: str | None = None
    level: str | None = None
    match: str | None = None
    options: tuple[tuple[str, object], ...] = ()
    by: str | None = None
    texts: str = "all"
    annotators: tuple[str, ...] = ()
    round: str | None = None
    quotes: bool = True
    plan: Plan = Plan()

    def __post_init__(self) -> None:
        if self.texts not in TEXTS:
            raise ExpectedError(f"There are no texts {self.texts!r}; there are: {', '.join(TEXTS)}.")
        if self.by not in {None, *BY}:
            raise ExpectedError(f"There are no groups by {self.by!r}; there are: {', '.join(BY)}.")
        if self.coefficient is not None:
            COEFFICIENTS[self.coefficient].chosen(dict(self.options))
            return
        known = {option for _, one in COEFFICIENTS for option in one.options}
        for name, _ in self.options:
            if name not in known:
                told = ", ".join(sorted(known))
                raise ExpectedError(f"No coefficient has an option {name!r}; there are: {told}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measurement and what it is of; `by` and `group` are None for a whole question.

    `title` is the question in words.
    """

    layer: str
    question: str
    texts: str
    by: str | None
    group: Any
    measurement: Measurement
    title: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return layer, texts, group, question, by, then the fields of the measurement."""
        place = {"layer": self.layer, "texts": self.texts, "group": self.group}
        return {**place, "question": self.question, "by": self.by, **self.measurement.as_dict(), **place}


def figures(material: Material, wanted: Wanted) -> list[Figure]:
    """Return the figures that are asked for; without any wish the headline of each layer.

    The headline: each layer's primary questions as a whole, by target where several are asked, and by label;
    the questions that follow up as a whole, grouped by question.
    """
    asked = questions(
        material,
        layers=(wanted.layer,) if wanted.layer else (),
        texts=wanted.texts,
        annotators=wanted.annotators,
        round_name=wanted.round,
        stepwise=True,
    )
    chosen = _chosen(asked if wanted.quotes else map(without_quotes, asked), wanted)
    found: list[Figure] = []
    for question, choices in chosen:
        for choice in choices:
            found += _figures(question, choice, material, wanted)
    if wanted.by is not None and not found:
        raise ExpectedError(_unformed([question for question, _ in chosen], wanted.by, material))
    return found


def _unformed(asked: Iterable[Question], by: str, material: Material) -> str:
    """Return why none of the questions can be taken apart, each reason once."""
    return " ".join(dict.fromkeys(why_not(question, by, material) for question in asked))


@dataclass(frozen=True, slots=True)
class Prepared:
    """The answers to a question in the form that coefficients take, and the discussion of each of them."""

    data: Any
    discussions: Any


_PREPARED: dict[bool, Once[Prepared]] = {False: Once(), True: Once()}


def prepared(question: Question, *, alike: bool = False) -> Prepared:
    """Return what coefficients of the question take, made once while the question lives.

    With `alike` answers are told apart within each unit alone: numbers, the same for those who said the same.
    """
    return _PREPARED[alike].of(question, lambda: _prepared(question, alike))


def _prepared(question: Question, alike: bool) -> Prepared:
    if isinstance(question.items, Summed):
        return Prepared(*question.items.prepared(links=question.data == "links", alike=alike))
    items = items_of(question)
    if not alike:
        return Prepared(data_of(question), [item.discussion for item in items])
    people = sorted(question.judges)
    ratings = Ratings.from_answers([numbered(item.answers) for item in items], people)
    return Prepared(ratings, [item.discussion for item in items])


def data_of(question: Question) -> Answers:
    """Return the answers in the form that coefficients take, one for each of `items_of`."""
    items = items_of(question)
    if question.data == "spans":
        lengths = (item.text.size if item.length is None else item.length for item in items)
        return [Continuum(length, item.answers) for length, item in zip(lengths, items, strict=True)]
    if question.data == "links":
        return [Links(item.answers) for item in items]
    people = sorted({who for item in items for who in item.answers})
    return Ratings.from_answers([item.answers for item in items], people)


def items_of(question: Question) -> list[Item]:
    """Return the items, those with the most answers first.

    Precision takes whoever appears first as the reference: that is then the first of the project's people,
    and not whoever happened to work on the first text alone.
    """
    return sorted(question.items, key=lambda item: -len(item.answers))


def measured(
    question: Question,
    choice: Choice,
    plan: Plan,
    thresholds: tuple[float, ...] = (),
    annotators: tuple[str, ...] | None = None,
) -> Measurement:
    """Return one coefficient of the whole question, with an interval over discussions.

    `thresholds` are values of which it is told how probably they are reached; `annotators` (ids) are those
    who are compared, all without them.
    """
    if annotators is not None and question.data != "ratings":
        return measured(question.of(annotators), choice, plan, thresholds)
    settings = {**_settings(question, choice, plan), "thresholds": thresholds, "annotators": annotators}
    if choice[0] == "percent_agreement" and question.categories is None:
        # of many different sets or borders it matters only which are the same in a unit
        made = prepared(question, alike=True)
        settings["clusters"] = made.discussions
        alone: Measurement = measure(choice[0], made.data, **settings)
        return _told(alone)
    data = prepared(question).data
    numbers = _numbers(question, choice)
    if numbers is not None and isinstance(data, Ratings):
        data = replace(data.declare(question.categories or ()), categories=numbers)
        settings["categories"] = numbers
    answer: Measurement = measure(choice[0], data, **settings)
    return _told(answer)


def measured_by_label(question: Question, choice: Choice, plan: Plan) -> list[Measurement]:
    """Return one coefficient for each label against the rest, in the codebook's order."""
    settings = _settings(question, choice, plan)
    return [_told(one) for one in measure(choice[0], prepared(question).data, by="label", **settings)]


def _numbers(question: Question, choice: Choice) -> tuple[float, ...] | None:
    """Return the labels as numbers where the level compares numbers and all labels are named by one."""
    if choice[1].get("level") not in ("interval", "ratio") or question.categories is None:
        return None
    try:
        return tuple(float(question.words.get(one, one)) for one in question.categories)
    except ValueError:
        return None


def _told(found: Measurement) -> Measurement:
    """Return the measurement with the reason for a missing interval in a project's words."""
    reason = found.interval_reason
    return (
        found if reason is None else replace(found, interval_reason=reason.replace("cluster", "discussion"))
    )


def _settings(question: Question, choice: Choice, plan: Plan) -> dict[str, Any]:
    return {
        "categories": question.categories,
        "clusters": prepared(question).discussions,
        "interval": plan.interval,
        "resamples": plan.resamples,
        "seed": plan.seed,
        "ci": plan.ci,
        **choice[1],
    }


def _figures(question: Question, choice: Choice, material: Material, wanted: Wanted) -> Iterator[Figure]:
    def figure(measurement: Measurement, by: str | None = None, group: Any = None) -> Figure:
        return Figure(
            layer=question.layer.id,
            question=question.id,
            texts=wanted.texts,
            by=by,
            group=group,
            measurement=measurement,
            title=question.title,
        )

    if wanted.by is None:
        lines = KRIPPENDORFF if choice[0] == "krippendorff_alpha" else ()
        whole = measured(question, choice, wanted.plan, lines)
        is_headline = question.primary or wanted.question is not None
        yield figure(whole) if is_headline else figure(whole, "question", question.id)
    for by in _groups(question, wanted):
        if by == "label":
            for one in measured_by_label(question, choice, wanted.plan):
                yield figure(one, by, one.group)
        else:
            for group, part in parts(question, by, material):
                yield figure(measured(part, choice, wanted.plan), by, group)


def _groups(question: Question, wanted: Wanted) -> list[str]:
    if wanted.by is not None:
        return [wanted.by]
    if not (question.primary or wanted.question):
        return []
    several = len(question.layer.asked) > 1 and question.id == "asked"
    kinds = question.data == "spans" and len(question.kinds) > 1
    wished = {"target": several, "kind": kinds, "label": question.labelled}
    return [by for by, wish in wished.items() if wish]


def _chosen(asked: Iterable[Question], wanted: Wanted) -> list[tuple[Question, list[Choice]]]:
    """Return the questions that are wanted with the coefficients that can answer them."""
    found = []
    asked = list(asked)
    for question in asked:
        if wanted.question not in {None, question.id}:
            continue
        if wanted.by is not None and not (question.primary or wanted.question):
            continue
        if wanted.by == "label" and not question.labelled:
            continue
        choices = choices_of(question, wanted)
        if choices:
            found.append((question, choices))
    if not found:
        raise ExpectedError(_nothing_chosen(asked, wanted))
    return found


def choices_of(question: Question, wanted: Wanted) -> list[Choice]:
    """Return the coefficients wanted for a question: its headline, or the one that is named."""
    if wanted.coefficient is None:
        choices = [one for one in question.headline if one[0] != "gamma" or _few(question)]
    else:
        coefficient = COEFFICIENTS[wanted.coefficient]
        if coefficient.data is not KINDS[question.data]:
            return []
        same = [one for one in question.headline if one[0] == wanted.coefficient]
        choices = same or [(wanted.coefficient, {})]
    return list(_with_options(choices, wanted))


def _few(question: Question) -> bool:
    """Tell whether random continua are quickly aligned; gamma of more is computed where it is asked for."""
    return question.marks <= MANY


def _with_options(choices: Iterable[Choice], wanted: Wanted) -> Iterator[Choice]:
    """Yield the choices with the wanted level and match, each once.

    A match that is wanted leaves out what has none, if anything here has one. An option that
    a coefficient does not have is passed on to it, and refused, only where it was named.
    """
    given: dict[str, object] = {
        name: value for name, value in (("level", wanted.level), ("match", wanted.match)) if value is not None
    }
    given.update(wanted.options)
    seen: list[Choice] = []
    choices = list(choices)
    matched = "match" in given and any("match" in COEFFICIENTS[name].options for name, _ in choices)
    for name, options in choices:
        known = COEFFICIENTS[name].options
        if matched and "match" not in known:
            continue
        fitting = {key: value for key, value in given.items() if wanted.coefficient or key in known}
        choice = (name, {**options, **fitting})
        if choice not in seen:
            seen.append(choice)
            yield choice


def _nothing_chosen(asked: list[Question], wanted: Wanted) -> str:
    if wanted.question is not None and all(one.id != wanted.question for one in asked):
        known = ", ".join(dict.fromkeys(one.id for one in asked))
        return f"There is no question {wanted.question!r}; there are: {known}."
    if wanted.coefficient is not None:
        return f"{wanted.coefficient} does not fit what is asked here; without it the fitting ones are taken."
    return f"Nothing that is asked here can be grouped by {wanted.by}."
