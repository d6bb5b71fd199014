"""The paragraphs that say how each figure was made: what a reader must know to compute it again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.session import GAP
from annotator.jobs.report.html import Markup, Words, html
from annotator.jobs.report.measures import Entry
from annotator.jobs.report.scope import level
from annotator.jobs.report.subject import FEW_DISCUSSIONS, Subject
from annotator.jobs.report.words import plural

# A heading, a paragraph of words from outside or of ours, and a list of ours whose formulas are set as such.
Part = tuple[str, Words, Sequence[Words]]
SUBSCRIPT = re.compile(r"(?<![A-Za-z])([A-Za-zΣκδπθ])_([a-z]{1,3})(?![A-Za-z])")

UNITS = {
    "asked": "a comment and a target that is asked of every comment. Who is done with the comment and gave "
    "no label towards the target answered “not addressed” (in a layer without such a label: “nothing”); who "
    "is not done and gave no label is missing. A comment without a parent has no unit for it, nor has "
    "a page without an article one for the article",
    "seen": "a comment and a target beyond the asked ones that at least one annotator saw there; the answer "
    "is whether a stance towards it was seen. Nobody knows towards how many targets none was seen, so α "
    "is a low bound",
    "free": "a comment and a target beyond the asked ones, for those who saw a stance towards it; the answer "
    "is its label",
    "spans": "a text with all spans that each annotator marked in it. Who is done with the text, or marked "
    "something in it, judged it; done without a mark is the answer “nothing here”. Each part of a span "
    "of several parts counts as one. Positions are Unicode code points, intervals half-open",
    "any": "a text; the answer is whether the annotator linked anything there",
    "links": "a text with all links that each annotator made from words in it to a target",
    "what": "a text, for those who linked anything there; the answer is the set of targets",
    "type": "a text and a target, for those who linked it; the answer is the label",
    "borders": "two spans of two annotators that were paired one-to-one so that they share most; the answer "
    "is where the span begins and ends. Each pair of annotators has units of its own",
    "label": "two spans of two annotators, paired as for the borders; the answer is the label",
    "target": "two spans of two annotators, paired as for the borders; the answer is the target",
}
ATTRIBUTE = (
    "two labels of two annotators with the same target, or two spans paired as for the borders; the answer "
    "is the attribute’s value, missing where it was not answered"
)
COEFFICIENTS = {
    "krippendorff_alpha": "Krippendorff’s α = 1 − D_o / D_e from the coincidences o_ck = Σ_u n_uc (n_uk − "
    "[c = k]) / (m_u − 1), with D_o = Σ o_ck δ² / n and D_e = Σ n_c n_k δ² / (n (n − 1)); nominal δ² = [c "
    "≠ k], ordinal the squared difference of mid-ranks, for sets the MASI distance 1 − J·M (Krippendorff "
    "2011, Computing Krippendorff’s alpha-reliability; 2019, Content Analysis, 4th ed., ch. 12; "
    "Passonneau 2006, LREC). Units with a single value play no part. By label it compares the label with "
    "the rest.",
    "percent_agreement": "Percent agreement is the mean over units with m_u ≥ 2 of Σ_c n_uc (n_uc − 1) / "
    "(m_u (m_u − 1)) (Fleiss 1971, Psychol Bull 76:378). It is not corrected for chance.",
    "cohen_kappa": "Cohen’s κ = (p_o − p_e) / (1 − p_e) of two annotators with p_e from each one’s own "
    "shares, on units that both judged (Cohen 1960, Educ Psychol Meas 20:37). Unweighted.",
    "scott_pi": "Scott’s π: p_e = Σ p_j², shares pooled over annotators on units with two values or more "
    "(Scott 1955, Public Opin Q 19:321).",
    "fleiss_kappa": "Fleiss’ κ: p_e = Σ p_j², p_j the mean of n_uj / m_u over units with a value (Fleiss "
    "1971; the form for missing values of Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 2).",
    "conger_kappa": "Conger’s κ: p_e is the mean over pairs of annotators of Σ_c p_ic p_jc, single values "
    "included (Conger 1980, Psychol Bull 88:322).",
    "brennan_prediger": "Brennan–Prediger κ: p_e = 1 / q with q the declared labels (Brennan & Prediger "
    "1981, Educ Psychol Meas 41:687).",
    "gwet_ac": "Gwet’s AC1: p_e = Σ π_k (1 − π_k) / (q − 1), π_k the mean of n_uk / m_u, q the declared "
    "labels (Gwet 2008, Br J Math Stat Psychol 61:29).",
    "unitizing_alpha": "The unitizing alphas compare annotators position by position, with the gap as a "
    "value: ᵤα words alone, uα words and labels, cuα the labels where two units meet (to be read with its "
    "coverage, the share of the text that it rests on). D_e leaves out what an annotator shares with "
    "themselves, L² of a unit and L of a gap; in cuα, Σ L² / (m − 1) over the others (Krippendorff, "
    "Mathet, Bouvry & Widlöcher 2016, Qual Quant 50:2347). They are undefined where spans of one "
    "annotator overlap.",
    "gamma": "γ = 1 − δ / δ_e with the best alignment of all units, which is found exactly, and δ_e the "
    "mean over random continua; α = 1, β = 1, Δ∅ = 1, 30 random continua (sampler “shift”: each "
    "annotator’s own units shifted at random), seed 0; the table gives the standard error of that mean. "
    "γ-cat compares the labels of aligned units (Mathet, Widlöcher & Métivier 2015, Comput Linguist "
    "41:437; Mathet 2017, 43:661). No scale of interpretation is established.",
    "span_f1": "F1 = 2 tp / (n₁ + n₂) of a pair of annotators, counts summed over texts first; of more "
    "than two the mean over pairs in which anything was marked (Hripcsak & Rothschild 2005, J Am Med "
    "Inform Assoc 12:296). Same words: same borders and label. Overlapping words: same label, matched "
    "one-to-one, as many as possible.",
    "link_f1": "F1 of links is computed alike: both ends must match and the labels be the same. Ends "
    "paired: first sources and targets of the two annotators are paired one-to-one so that they share "
    "most. The ends alone: how many were paired so.",
}


def methods_of(subject: Subject, entries: Sequence[Entry]) -> list[Part]:
    """Return the parts in the order in which a reader asks."""
    used = dict.fromkeys(entry.figure.measurement.coefficient for entry in entries)
    told = [*map(formula, (COEFFICIENTS[one] for one in COEFFICIENTS if one in used))]
    groups = [words for by, words in PARTS.items() if any(entry.figure.by == by for entry in entries)]
    parts: list[Part] = [("Parts", PARTS_TOLD, groups)] if groups else []
    return [
        ("Data", _data(subject), ()),
        ("Units", UNITS_TOLD, _units(subject)),
        ("Labels", LABELS_TOLD, _labels(subject)),
        ("Coefficients", formula(MISSING), told),
        ("Intervals", formula(_intervals(subject)), ()),
        ("Undefined values", UNDEFINED, ()),
        ("Targets", TARGETS, ()),
        *parts,
    ]


def formula(words: str) -> Markup:
    """Return words of ours as HTML, with what follows an underscore set below the line."""
    kept = words.replace(" − ", "\N{NO-BREAK SPACE}−\N{NO-BREAK SPACE}")
    return Markup(SUBSCRIPT.sub(r"\1<sub>\2</sub>", html(kept)))


UNITS_TOLD = "What is compared in each question:"
LABELS_TOLD = (
    "Coefficients get the codebook’s complete list of labels in its order, after it those of former "
    "versions that still occur:"
)
MISSING = (
    "n_uc is how many annotators gave the unit u the value c, m_u how many gave it any; nothing stands "
    "in for a missing value."
)
PARTS_TOLD = "How tables that take a question apart are made, where it is not plain:"
PARTS = {
    "annotator": "An annotator against the others: units of two answers, theirs and one other’s, for each "
    "of the others.",
    "gold": "Against the gold: units of two answers, an annotator’s and that of somebody whose role is "
    "adjudicator, for each of these; they are no annotators there.",
    "retest": "Against themselves: a discussion in which an annotator’s labels of the layer name two rounds. "
    "They judged in a round what they labelled naming it, and in all these rounds what they are done with "
    "(“nothing” where no label of the round is). The tables .retest have these answers.",
    "session": "Time in session: a session is a run of one person’s labels of all layers with no gap of "
    f"more than {GAP} minutes. A unit stands in the band of the minutes between the first label of the "
    "session and its own (of a text with several the first), as two answers, theirs and one other’s, for "
    "each of the others. The column minutes of the tables has these times; what was closed without a label "
    "has none.",
}


UNDEFINED = (
    "A coefficient that would be 0/0 has no value and the reason is given; it is never counted as "
    "agreement or as its absence. Units that fewer than two annotators judged are left out of the "
    "comparison and counted as dropped. No value is filled in for a missing one."
)
TARGETS = (
    "What different annotators point at is one target where the words overlap: pairs are joined from the "
    "largest shared part (intersection over union) down, and never two of one annotator. Claims that an "
    "annotator gathered are one target. Names are compared without case and with the project’s aliases. "
    "Of two labels of one annotator on one unit the one that was changed last counts."
)


def _data(subject: Subject) -> str:
    texts = sum(len(record.discussion.texts) for record in subject.material.records)
    book = subject.material.codebook
    when = f" as it stood after its newest change, {_day(subject.newest)}" if subject.newest else ""
    called = "by their names" if subject.authors == "names" else "by pseudonyms, the same as in exports"
    return (
        f"The project “{subject.title}”{when}: "
        f"{plural(len(subject.material.records), 'discussion', 'discussions')} with "
        f"{plural(texts, 'text', 'texts')}, of which "
        f"{plural(subject.compared, 'discussion has', 'discussions have')} something that two people "
        f"judged; {plural(len(subject.names), 'person', 'people')}, called {called}. Codebook {book.id} "
        f"{book.version}, SHA-256 {book.digest}. Computed by Annotator {subject.program}. {_part(subject)}"
    )


def _part(subject: Subject) -> str:
    """Say what of the project is compared."""
    told = subject.scope.told(subject.names, subject.titles)
    if not told:
        return "All texts and all rounds are compared unless a table says otherwise."
    return f"This report is about a part of it: {'; '.join(told)}. Everything in it is of that part."


def _units(subject: Subject) -> list[Words]:
    told: dict[str, list[str]] = {}
    for question in subject.questions:
        told.setdefault(UNITS.get(question.id, ATTRIBUTE), []).append(_called(question))
    return [f"{'; '.join(dict.fromkeys(names))}: {unit}." for unit, names in told.items()]


def _called(question: Question) -> str:
    of = "its attributes" if question.id.startswith("attribute.") else question.title
    return f"{question.layer.name} – {of}"


def _labels(subject: Subject) -> list[Words]:
    return [f"{layer.name}: {', '.join(label.id for label in layer.labels)}." for layer in subject.layers]


def _intervals(subject: Subject) -> str:
    plan = subject.plan
    few = f" {few_words(subject)}" if subject.compared < FEW_DISCUSSIONS and plan.interval != "none" else ""
    drawn = f"{plan.resamples} bootstrap samples of whole discussions (seed {plan.seed}, numpy’s PCG64)"
    reached = (
        " The probabilities of reaching .667 and .800 are shares of "
        f"{drawn}; samples in which α is undefined are left out."
    )
    if plan.interval == "none":
        return "No intervals were asked for."
    if plan.interval == "bootstrap":
        made = (
            f"{level(plan)} intervals are percentiles of the coefficient over {drawn}, drawn with "
            "replacement, not of single comments, because comments of one thread resemble each other; "
            "samples in which it is undefined are left out, and where they are most of them there is none. "
        )
    else:
        quantile = f"{(1 + plan.ci) / 2:.4g}"
        made = (
            f"{level(plan)} intervals are the delete-one jackknife over discussions, not over single "
            "comments, because comments of one thread resemble each other: θ ± "
            f"t({quantile}, D − 1) · √((D − 1)/D · Σ (θ_d − mean θ)²) over the D discussions in which "
            "something was compared. With few discussions a limit may come out beyond what the coefficient "
            "can be. It is then written > 1 or < 0 (of α and κ < −1) and drawn as an arrow; read up to that "
            "bound the interval holds the value as often as before; figures.csv has the limit as it came "
            "out. "
        )
    return (
        f"{made}An interval without any width comes from discussions that are all alike, and does not say "
        f"that the value is certain. Intervals hold for these annotators.{reached}{few}"
    )


def few_words(subject: Subject) -> str:
    """Return what intervals are worth with so few discussions."""
    count = subject.compared
    if count < 2:
        return (
            "An interval needs two discussions in which something was compared; here "
            f"{'is one' if count else 'is none'}, so there are none."
        )
    return (
        f"Only {count} discussions hold something that two people judged. With fewer than "
        f"{FEW_DISCUSSIONS} the intervals rest on very few independent pieces: they are wide, and whether "
        f"they hold their {level(subject.plan)} is uncertain. Take them as a hint of how little is known, "
        "not as a test."
    )


def _day(moment: str) -> str:
    return moment.replace("T", " ").replace("Z", " UTC")


def rebuilt_words(entries: Iterable[Entry]) -> str:
    """Return what recompute.py rebuilds and what it does not."""
    known = list(entries)
    rebuilt = sum(entry.rebuilt for entry in known)
    left = len(known) - rebuilt
    kept = (
        f" {plural(left, 'figure is', 'figures are')} not rebuilt: γ, for which the best alignment of all "
        "spans must be found and proved to be best, once for what was marked and once for each random text; "
        "that needs a solver of integer programmes."
        if left
        else ""
    )
    return (
        f"It rebuilds {plural(rebuilt, 'figure', 'figures')} with their intervals (every α, κ, percentage "
        "and F1) and ends with an error where one differs by more than 10⁻⁹. What was drawn at random, the "
        "probabilities and the limits of a bootstrap, it draws anew with random numbers of its own, and "
        f"compares within five standard errors of two such draws.{kept}"
    )
