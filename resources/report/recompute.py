"""Rebuild the figures of this report from its reliability tables: Python 3.10 or later, nothing else.

    python recompute.py            rebuilds every figure that can be rebuilt, and compares
    python recompute.py --all      prints every comparison, not only those that differ

    python recompute.py --undrawn  leaves out what is drawn at random, which takes longest

Exit status: 0 where all rebuilt figures agree with the report's, 1 where one does not, 2 where the report
cannot be read. Nothing here is taken from the program that wrote the report: the formulas are those of the
papers named beside them. Values and limits of the jackknife agree to 1e-9. Probabilities and the limits of a
bootstrap come from random numbers; they are drawn anew here, with other ones, and agree where two such draws
do, within five standard errors. Not rebuilt: gamma, for which the best alignment of all spans must be found
and proved to be best, once for what was marked and once for each random text; that needs a solver of integer
programmes.

How it works: each coefficient is a sum over discussions, and a formula from the sum to the value. The
value is the formula of the whole sum; the interval is the jackknife, the formula of the sum without one
discussion after the other.
"""

import csv
import heapq
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from itertools import combinations, pairwise
from pathlib import Path
from statistics import NormalDist

HERE = Path(__file__).resolve().parent
TOLERANCE = 1e-9
STANDARD_ERRORS = 5
NOTHING = 1e-12  # a sum with a part taken out again leaves 1e-16 where there should be nothing
FORMULA = re.compile(r"'*[=+\-@＝＋－＠\t\r\n]")  # cells with an apostrophe in front, for spreadsheets
MISSING = None
OTHERS, GOLD, LABELLED = "the others", "the gold", "in the session"
GAP = 0


# ---- reading


class Unit:
    """One row of a reliability table: where it stands, and annotator → answer (or tuple of marks)."""

    def __init__(self, place, answers, length=0):
        self.place, self.answers, self.length = place, answers, length

    @property
    def discussion(self):
        return self.place["discussion"]

    def with_answers(self, answers):
        return Unit(self.place, answers, self.length)


def plain(cell):
    """Take away the apostrophe that guards a cell against spreadsheets."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def rows_of(name):
    csv.field_size_limit(2**31 - 1)
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [[plain(cell) for cell in row] for row in csv.reader(file)]


def units_of(table):
    """Return the units of a table; the annotators' columns follow the first table["columns"] ones."""
    heading, *rows = rows_of(table["file"])
    first = table["columns"]
    people = table["annotators"]
    marks = marks_of(table) if table["marks"] else {}
    found = []
    for row in rows:
        place = dict(zip(heading[:first], row[:first], strict=True))
        place["rounds"] = json.loads(place["rounds"]) if place["rounds"] else []
        place["minutes"] = json.loads(place["minutes"]) if place["minutes"] else {}
        cells = zip(people, row[first:], strict=True)
        said = {who: cell for who, cell in cells if cell != ""}
        if table["marks"]:
            said = {who: marks.get((place["unit"], who), ()) for who in said}
        elif table["sets"]:
            said = {who: frozenset(json.loads(cell)) for who, cell in said.items()}
        found.append(Unit(place, said, int(place["compared"] or 0)))
    return found


def marks_of(table):
    """Return (unit, annotator) → marks: (start, end, label), or ((start, end), target, label) of links."""
    found = defaultdict(tuple)
    _, *rows = rows_of(table["marks"])
    for unit, who, start, end, label, *target in rows:
        span = (int(start), int(end))
        if table["data"] == "spans":
            mark = (*span, label)
        else:
            key, text, first, last = target
            mark = (span, (text, int(first), int(last)) if text else key, label)
        found[unit, who] += (mark,)
    return found


# ---- which units a figure is of


def part_of(units, by, group, adjudicators):
    """Return the units of a group; pairs of answers are units of two, in which the reference stands first."""
    if by in (None, "label"):
        return units
    if by == "pair":
        return [unit.with_answers({w: unit.answers[w] for w in group if w in unit.answers}) for unit in units]
    if by == "annotator":
        return [
            unit.with_answers({group: unit.answers[group], OTHERS: said})
            for unit in units
            if group in unit.answers
            for who, said in unit.answers.items()
            if who != group
        ]
    if by == "gold":
        return [
            unit.with_answers({GOLD: unit.answers[who], group: unit.answers[group]})
            for unit in units
            for who in adjudicators
            if who in unit.answers and group in unit.answers
        ]
    if by == "retest":
        return in_two_rounds(units, group)
    if by == "session":
        return in_band(units, group)
    if by == "without":
        kept = ({w: a for w, a in unit.answers.items() if w != group} for unit in units)
        return [unit.with_answers(said) for unit, said in zip(units, kept, strict=True)]
    if by == "length":
        least, _, most = group.replace(" and more", "–").partition("–")
        reach = range(int(least), int(most) + 1 if most else sys.maxsize)
        return [unit for unit in units if int(unit.place["length"]) in reach]
    if by == "round":
        return [unit for unit in units if group in unit.place["rounds"]]
    return [unit for unit in units if unit.place[by] == str(group)]


def in_two_rounds(units, group):
    """Return the units that somebody judged twice; `group` is [name, round, round], or a word for everybody.

    A unit of these tables has the answers of one person, each round a column called "name · round".
    """
    if isinstance(group, list):
        name, *rounds = group
        columns = [f"{name} · {one}" for one in rounds]
        found = ({who: unit.answers[who] for who in columns if who in unit.answers} for unit in units)
        both = [unit.with_answers(said) for unit, said in zip(units, found, strict=True)]
        return [unit for unit in both if len(unit.answers) == 2]
    return [
        unit.with_answers(dict(zip(("first", "second"), said, strict=True)))
        for unit in units
        for said in combinations(unit.answers.values(), 2)
    ]


def in_band(units, group):
    """Return pairs of answers of units that one of the two labelled so many minutes into a session."""
    least, _, most = group.replace(" minutes and more", "–").replace(" minutes", "").partition("–")
    low, high = float(least), float(most or "inf")
    return [
        unit.with_answers({LABELLED: unit.answers[who], OTHERS: said})
        for unit in units
        for who, minutes in unit.place["minutes"].items()
        if low <= minutes < high
        for other, said in unit.answers.items()
        if other != who
    ]


def of_label(units, label):
    """Return the answers as this label (0) against the rest (1); of sets, whether they hold it."""

    def said(answer):
        return int(label not in answer if isinstance(answer, frozenset) else answer != label)

    return [unit.with_answers({who: said(answer) for who, answer in unit.answers.items()}) for unit in units]


def only_label(units, label):
    """Return the marks of one label alone; who judged a text still judged it."""
    return [
        unit.with_answers(
            {who: tuple(m for m in marks if m[2] == label) for who, marks in unit.answers.items()}
        )
        for unit in units
    ]


# ---- sums, formulas, intervals


def ratio(above, below):
    return above / below if abs(below) > NOTHING else None


class Coefficient:
    """Sums by discussion, and a formula from a sum to a value (None where it is undefined)."""

    def __init__(self, sums, formula, compared):
        self.sums, self.formula, self.compared = sums, formula, compared

    @property
    def value(self):
        """Return the formula of the whole sum."""
        return self.formula(self.whole())

    def whole(self):
        """Return the sum over all discussions."""
        found = Counter()
        for part in self.sums.values():
            add(found, part)
        return found

    def drawn(self, resamples, seed):
        """Return the defined values over samples of whole discussions drawn with replacement.

        Discussions in which nothing is compared stay as they are.
        """
        active = sorted(self.compared)
        keys = list(dict.fromkeys(key for part in self.sums.values() for key in part))
        rows = [[self.sums[one][key] for key in keys] for one in active]
        total = self.whole()
        rest = [total[key] - math.fsum(row[n] for row in rows) for n, key in enumerate(keys)]
        generator, found = random.Random(seed), []
        for _ in range(resamples):
            sums = rest.copy()
            for one, often in Counter(generator.choices(range(len(rows)), k=len(rows))).items():
                for n, number in enumerate(rows[one]):
                    sums[n] += often * number
            found.append(self.formula(Counter(dict(zip(keys, sums, strict=True)))))
        return sorted(one for one in found if one is not None)

    def measured(self, ci):
        """Return (value, low, high): the jackknife over discussions in which something is compared."""
        whole = self.whole()
        value = self.formula(whole)
        active = sorted(self.compared)
        if value is None or len(active) < 2:
            return value, None, None
        without = []
        for one in active:
            rest = dict(whole)
            for key, number in self.sums[one].items():
                rest[key] -= number
            without.append(self.formula(Counter(rest)))
        if None in without:
            return value, None, None
        mean = math.fsum(without) / len(without)
        squares = math.fsum((one - mean) ** 2 for one in without)
        error = math.sqrt((len(without) - 1) / len(without) * squares)
        half = student((1 + ci) / 2, len(without) - 1) * error
        return value, value - half, value + half


def add(total, part):
    for key, number in part.items():
        total[key] += number


def student(probability, freedom):
    """Return the quantile of Student's t: Abramowitz & Stegun 26.7.3–4 by bisection, 26.7.5 beyond 200."""
    if freedom > 200:
        z = NormalDist().inv_cdf(probability)
        terms = (
            z,
            (z**3 + z) / 4,
            (5 * z**5 + 16 * z**3 + 3 * z) / 96,
            (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
            (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
        )
        return math.fsum(term / freedom**power for power, term in enumerate(terms))
    low, high = 0.0, math.pi / 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if within(middle, freedom) < 2 * probability - 1 else (low, middle)
    return math.sqrt(freedom) * math.tan((low + high) / 2)


def within(angle, freedom):
    """Return P(|t| < sqrt(freedom) · tan(angle))."""
    sine, cosine = math.sin(angle), math.cos(angle)
    if freedom % 2:
        term, total = cosine, 0.0
        for power in range(1, freedom - 1, 2):
            total += term
            term *= cosine * cosine * (power + 1) / (power + 2)
        return (angle + sine * total) * 2 / math.pi
    term, total = 1.0, 0.0
    for power in range(0, freedom - 1, 2):
        total += term
        term *= cosine * cosine * (power + 1) / (power + 2)
    return sine * total


# ---- ratings


def gathered(units, sums_of):
    """Return a Coefficient's sums and compared discussions from what each unit adds."""
    sums, compared = defaultdict(Counter), set()
    for unit in units:
        add(sums[unit.discussion], sums_of(unit))
        if len(unit.answers) > 1:
            compared.add(unit.discussion)
    return sums, compared


def krippendorff(units, level, categories):
    """Alpha = 1 − D_o / D_e (Krippendorff 2011): o_ck = Σ_u n_uc (n_uk − [c = k]) / (m_u − 1)."""

    def sums_of(unit):
        counts, found = Counter(unit.answers.values()), Counter()
        given = counts.total()
        for c in counts if given > 1 else ():
            for k in counts:
                pairs = counts[c] * (counts[k] - (c == k))
                if pairs:
                    found[c, k] += pairs / (given - 1)
        return found

    def formula(sums):
        margins = Counter()
        for (c, _), number in sums.items():
            margins[c] += number
        total = sum(margins.values())
        distance = distance_of(level, margins, categories)
        observed = sum(number * distance(*pair) for pair, number in sums.items())
        used = [c for c in margins if abs(margins[c]) > NOTHING]
        by_chance = 2 * sum(margins[c] * margins[k] * distance(c, k) for c, k in combinations(used, 2))
        disagreement = ratio(observed, total)
        expected = ratio(by_chance, total * (total - 1))
        if disagreement is None or expected is None:
            return None
        share = ratio(disagreement, expected)
        return None if share is None else 1 - share

    return Coefficient(*swapped(gathered(units, sums_of), formula))


def swapped(found, formula):
    sums, compared = found
    return sums, formula, compared


def distance_of(level, margins, categories):
    """Return the squared distance of two values; for sets it is the distance itself (Passonneau 2006)."""
    if level == "ordinal":
        below, ranks = 0.0, {}
        for category in categories:
            ranks[category] = below + margins[category] / 2
            below += margins[category]
        return lambda c, k: (ranks[c] - ranks[k]) ** 2
    return DISTANCES[level]


def nominal(c, k):
    return float(c != k)


def interval(c, k):
    return (float(c) - float(k)) ** 2


def of_ratios(c, k):
    c, k = float(c), float(k)
    return ((c - k) / (c + k)) ** 2 if c + k else 0.0


def jaccard(c, k):
    return 1 - (len(c & k) / len(c | k) if c | k else 1)


def dice(c, k):
    return 1 - (2 * len(c & k) / (len(c) + len(k)) if c or k else 1)


def masi(c, k):
    if c == k:
        return 0.0
    monotone = 2 / 3 if c <= k or k <= c else 1 / 3 if c & k else 0
    return 1 - (1 - jaccard(c, k)) * monotone


DISTANCES = {
    "nominal": nominal, "interval": interval, "ratio": of_ratios,
    "jaccard": jaccard, "dice": dice, "masi": masi,
}  # fmt: skip


def agreeing(unit):
    """Return the share of a unit's pairs of values that agree: Σ_c n_uc (n_uc − 1) / (m_u (m_u − 1))."""
    counts = Counter(unit.answers.values())
    given = counts.total()
    return sum(n * (n - 1) for n in counts.values()) / (given * (given - 1))


def chance_corrected(margin, chance):
    """Return a maker of p_a and of (p_a − p_e) / (1 − p_e).

    `margin` yields (key, number) that a unit adds to what p_e is computed from; `chance` is that formula.
    """

    def make(units, categories):
        def sums_of(unit):
            found = Counter()
            if len(unit.answers) > 1:
                found["agreeing"] += agreeing(unit)
                found["units"] += 1
            for key, number in margin(unit):
                found[key] += number
            return found

        def formula(sums):
            observed = ratio(sums["agreeing"], sums["units"])
            if observed is None or chance is None:
                return observed
            expected = chance({key: n for key, n in sums.items() if isinstance(key, tuple)}, categories)
            return None if expected is None else ratio(observed - expected, 1 - expected)

        return Coefficient(*swapped(gathered(units, sums_of), formula))

    return make


def no_margin(_unit):
    return ()


def pooled(unit):
    """Scott (1955): each value of a unit with two or more."""
    return (((c,), 1) for c in unit.answers.values()) if len(unit.answers) > 1 else ()


def shared_out(unit):
    """Fleiss (1971) in Gwet's form (2014), Gwet (2008): each unit counts once, n_uc / m_u."""
    return (((c,), 1 / len(unit.answers)) for c in unit.answers.values())


def by_person(unit):
    """Conger (1980): each annotator's own values."""
    return (((who, c), 1) for who, c in unit.answers.items())


def by_person_of_pairs(unit):
    """Cohen (1960): each annotator's own values where both gave one."""
    return by_person(unit) if len(unit.answers) > 1 else ()


def shares(margins):
    total = sum(margins.values())
    return {key: n / total for key, n in margins.items()} if abs(total) > NOTHING else {}


def squares(margins, _categories):
    return sum(share**2 for share in shares(margins).values())


def uniform(_margins, categories):
    """Brennan & Prediger (1981): 1 / q."""
    return 1 / len(categories) if categories else None


def hard_to_choose(margins, categories):
    """Gwet (2008): Σ π (1 − π) / (q − 1)."""
    if len(categories) < 2:
        return None
    return sum(share * (1 - share) for share in shares(margins).values()) / (len(categories) - 1)


def of_different_people(margins, _categories):
    """Conger (1980) as the mean over pairs of annotators of Σ_c p_ic p_jc; of two it is Cohen's."""
    people = defaultdict(Counter)
    for (who, c), n in margins.items():
        people[who][c] += n
    known = [shares(one) for one in people.values() if abs(sum(one.values())) > NOTHING]
    together = Counter()
    for one in known:
        add(together, one)
    themselves = sum(share**2 for one in known for share in one.values())
    pairs = len(known) * (len(known) - 1)
    return ratio(sum(share**2 for share in together.values()) - themselves, pairs)


RATINGS = {
    "percent_agreement": chance_corrected(no_margin, None),
    "scott_pi": chance_corrected(pooled, squares),
    "fleiss_kappa": chance_corrected(shared_out, squares),
    "conger_kappa": chance_corrected(by_person, of_different_people),
    "cohen_kappa": chance_corrected(by_person_of_pairs, of_different_people),
    "brennan_prediger": chance_corrected(no_margin, uniform),
    "gwet_ac": chance_corrected(shared_out, hard_to_choose),
}


# ---- spans: the unitizing alphas (Krippendorff, Mathet, Bouvry & Widlöcher 2016, Qual Quant 50:2347)


def unitizing(units, form, label):
    """Return an alpha of continua, or None where an annotator's spans overlap."""
    judged = [unit for unit in units if len(unit.answers) > 1]
    if any(overlap(marks) for unit in judged for marks in unit.answers.values()):
        return None
    sums_of, formula = {
        "binary": (lambda unit: positions(unit, lambda _label: 1), all_values),
        "valued": (lambda unit: positions(unit, lambda label: label), all_values),
        "coding": (meetings, labels_met),
        "label": (meetings, lambda sums: one_label(sums, label)),
    }[form]
    return Coefficient(*swapped(gathered(judged, sums_of), formula))


def overlap(marks):
    ordered = sorted(marks)
    return any(later[0] < earlier[1] for earlier, later in pairwise(ordered))


def joined(marks):
    """Return the marks, all of one label, with those that overlap made one."""
    found = []
    for start, end, label in sorted(marks):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]), label)
        else:
            found.append((start, end, label))
    return tuple(found)


def stretches(unit, value):
    """Yield (length, the value of each annotator) between two neighbouring borders; a gap is a value too."""
    borders = {0, unit.length}
    for marks in unit.answers.values():
        for start, end, _ in marks:
            borders |= {start, end}
    ordered = sorted(borders)
    lanes = []
    for marks in unit.answers.values():
        lane, waiting = [], sorted(marks)
        at = 0
        for start in ordered[:-1]:
            while at < len(waiting) and waiting[at][1] <= start:
                at += 1
            inside = at < len(waiting) and waiting[at][0] <= start
            lane.append(value(waiting[at][2]) if inside else GAP)
        lanes.append(lane)
    for place, (start, end) in enumerate(pairwise(ordered)):
        yield end - start, [lane[place] for lane in lanes]


def positions(unit, value):
    """Return l_cc, l_c and Σ w (L² of a unit, L of a gap) of one text; gaps count as a value."""
    others = len(unit.answers) - 1
    found = Counter({"agreeing": 0.0, "self": 0.0})
    for length, values in stretches(unit, value):
        for c, n in Counter(values).items():
            found["agreeing"] += length * n * (n - 1) / others
            found["value", c] += length * n
            if c == GAP:
                found["self"] += length * n
    for marks in unit.answers.values():
        found["self"] += sum((end - start) ** 2 for start, end, _ in marks)
    return found


def all_values(sums):
    """Alpha = 1 − D_o / D_e with D_e = Σ_{c≠k} l_c l_k / (l..² − Σ w)."""
    margins = {key: n for key, n in sums.items() if isinstance(key, tuple)}
    return of_lengths(sums["agreeing"], margins, sums["self"])


def of_lengths(agreeing_length, margins, self_pairs):
    total = sum(margins.values())
    same = ratio(agreeing_length, total)
    if same is None:
        return None
    differing = sum(n / total * (total - n) for n in margins.values())
    expected = ratio(differing, max(total - self_pairs / total, 0))
    share = None if expected is None else ratio(1 - same, expected)
    return None if share is None else 1 - share


def meetings(unit):
    """Return l_c, l_cc and Σ L² of each label where both of a pair marked something, over m − 1."""
    others = len(unit.answers) - 1
    found = Counter()
    for length, values in stretches(unit, lambda label: (label,)):
        marked = [value for value in values if value != GAP]
        for one, other in combinations(marked, 2):
            found["margin", one] += length / others
            found["margin", other] += length / others
            if one == other:
                found["same", one] += 2 * length / others
    for who, marks in unit.answers.items():
        for start, end, label in marks:
            for other, theirs in unit.answers.items():
                if other != who:
                    met = sum(max(0, min(end, e) - max(start, s)) for s, e, _ in theirs)
                    found["self", (label,)] += met**2 / others
    return found


def labels_met(sums):
    margins = {key: n for key, n in sums.items() if key[0] == "margin"}
    same = sum(n for key, n in sums.items() if key[0] == "same")
    return of_lengths(same, margins, sum(n for key, n in sums.items() if key[0] == "self"))


def one_label(sums, label):
    """(k)u-alpha = 1 − [(l_k − l_kk) / l_k] / [(e_k − e_kk) / e_k]."""
    total = sum(n for key, n in sums.items() if key[0] == "margin")
    mine = sums["margin", (label,)]
    same, self_pairs = ratio(sums["same", (label,)], mine), ratio(sums["self", (label,)], mine)
    if same is None or self_pairs is None:
        return None
    expected = ratio(total - mine, max(total - self_pairs, 0))
    share = None if expected is None else ratio(1 - same, expected)
    return None if share is None else 1 - share


# ---- spans and links: F1 (Hripcsak & Rothschild 2005, J Am Med Inform Assoc 12:296)


def f1(units, data, match, labelled):
    """Return the mean over pairs of annotators of 2 · tp / (n1 + n2), counts summed over texts."""
    count = SPANS[match] if data == "spans" else LINKS[match]
    most_first = sorted(units, key=lambda unit: -len(unit.answers))
    order = {
        who: n for n, who in enumerate(dict.fromkeys(who for unit in most_first for who in unit.answers))
    }

    def sums_of(unit):
        found = Counter()
        for pair in combinations(sorted(unit.answers, key=order.__getitem__), 2):
            mine, theirs = (unit.answers[who] for who in pair)
            both, first, second = count(mine, theirs, labelled) if mine or theirs else (0, 0, 0)
            found[pair, "both"] += both
            found[pair, "all"] += first + second
        return found

    def formula(sums):
        pairs = {key[0] for key in sums}
        known = [ratio(2 * sums[pair, "both"], sums[pair, "all"]) for pair in sorted(pairs)]
        defined = [one for one in known if one is not None]
        return math.fsum(defined) / len(defined) if defined else None

    return Coefficient(*swapped(gathered(units, sums_of), formula))


def exact(mine, theirs, labelled):
    width = 3 if labelled else 2
    same = Counter(mark[:width] for mark in mine) & Counter(mark[:width] for mark in theirs)
    return same.total(), len(mine), len(theirs)


def overlapping(meet):
    """Return a count of marks matched one-to-one, as many as possible (augmenting paths, Berge 1957)."""

    def count(mine, theirs, labelled):
        near = [
            [
                at
                for at, other in enumerate(theirs)
                if meet(mark, other) and (not labelled or mark[2] == other[2])
            ]
            for mark in mine
        ]
        return matched(near), len(mine), len(theirs)

    return count


def matched(near):
    taken = {}
    for root in range(len(near)):
        came, queue, free = {}, [root], None
        while queue and free is None:
            left = queue.pop(0)
            for right in near[left]:
                if right not in came:
                    came[right] = left
                    if right not in taken:
                        free = right
                        break
                    queue.append(taken[right])
        while free is not None:
            left = came[free]
            before = next((right for right, held in taken.items() if held == left), None)
            taken[free] = left
            free = before
    return len(taken)


def by_character(mine, theirs, labelled):
    def areas(marks):
        found = defaultdict(set)
        for start, end, label in marks:
            found[label if labelled else None] |= set(range(start, end))
        return found

    first, second = areas(mine), areas(theirs)
    both = sum(len(first[label] & second[label]) for label in first.keys() & second.keys())
    return both, sum(map(len, first.values())), sum(map(len, second.values()))


def spans_meet(one, other):
    return one[0] < other[1] and other[0] < one[1]


def links_meet(one, other):
    return spans_meet(one[0], other[0]) and ends_meet(one[1], other[1])


def ends_meet(one, other):
    if one == other:
        return True
    if isinstance(one, tuple) and isinstance(other, tuple) and one[0] == other[0]:
        return one[1] < other[2] and other[1] < one[2]
    return False


def same_ends(mine, theirs, labelled):
    """Return how many links have both ends paired with those of the other's link."""
    sources, targets = sides(mine, theirs)
    label = (lambda link: link[2]) if labelled else (lambda _link: None)
    placed = Counter((sources.get(one[0]), targets.get(one[1]), label(one)) for one in mine)
    others = Counter((one[0], one[1], label(one)) for one in theirs)
    return (placed & others).total(), len(mine), len(theirs)


def paired_ends(mine, theirs, _labelled):
    """Return how many sources and targets are paired."""
    first, second = (sum(len({link[side] for link in links}) for side in (0, 1)) for links in (mine, theirs))
    return sum(map(len, sides(mine, theirs))), first, second


def sides(mine, theirs):
    """Return the partner of each source and of each target of the first annotator."""
    return tuple(partners([one[side] for one in mine], [one[side] for one in theirs]) for side in (0, 1))


def partners(mine, theirs):
    """Pair ends one-to-one so that the sum of shared positions over positions of both is greatest."""
    mine, theirs = list(dict.fromkeys(mine)), list(dict.fromkeys(theirs))
    rows = [[(n, -like) for n, other in enumerate(theirs) if (like := likeness(one, other))] for one in mine]
    return {mine[left]: theirs[right] for left, right in heaviest(rows).items()}


def likeness(one, other):
    if one == other:
        return 1.0
    first, second = span_of(one), span_of(other)
    if first is None or second is None or first[0] != second[0]:
        return 0.0
    shared = min(first[2], second[2]) - max(first[1], second[1])
    return max(0, shared) / (max(first[2], second[2]) - min(first[1], second[1]))


def span_of(end):
    """Return (text, start, end) of an end that is words, None of another."""
    if not isinstance(end, tuple):
        return None
    return (None, *end) if len(end) == 2 else end


def heaviest(rows):
    """Return left → right of the one-to-one matching that costs least, each left one matched or alone.

    One after the other is matched along the cheapest path (Kuhn 1955; Edmonds & Karp 1972), on which those
    matched before may take another partner or none. Where several matchings are equally good, which one is
    found depends on the order: that of the marks in the table.
    """
    edges = [[] for row in rows if row]
    lefts = [n for n, row in enumerate(rows) if row]
    for n, left in enumerate(lefts):
        edges[n] = rows[left]
    partner, mine, theirs = {}, [min(cost for _, cost in row) for row in edges], {}
    for root in range(len(edges)):
        augment(root, edges, partner, mine, theirs)
    return {lefts[left]: right for right, left in partner.items() if right >= 0}


def augment(root, edges, partner, mine, theirs):
    """Match the root along the cheapest path; the place of staying alone is a right node too, −1 − left."""
    distance, came, settled, done, heap = {}, {}, [], set(), []
    one, far = root, 0.0
    while True:
        for other, cost in (*edges[one], (-1 - one, 0.0)):
            reached = far + cost - mine[one] - theirs.get(other, 0.0)
            if other not in done and reached < distance.get(other, math.inf):
                distance[other], came[other] = reached, one
                heapq.heappush(heap, (reached, other))
        far, other = heapq.heappop(heap)
        while other in done:
            far, other = heapq.heappop(heap)
        done.add(other)
        if other not in partner:
            break
        settled.append((other, far))
        one = partner[other]
    mine[root] += far
    for held, near in settled:
        theirs[held] = theirs.get(held, 0.0) - (far - near)
        mine[partner[held]] += far - near
    while True:
        one = came[other]
        before = next((held for held, _ in settled if partner[held] == one), None)
        partner[other] = one
        if before is None or one == root:
            return
        other = before


SPANS = {"exact": exact, "overlap": overlapping(spans_meet), "character": by_character}
LINKS = {
    "exact": exact, "overlap": overlapping(links_meet), "aligned": same_ends, "ends": paired_ends,
}  # fmt: skip


# ---- a figure


def coefficient_of(figure, table, units):
    """Return the Coefficient of a figure, None where there is nothing to compare."""
    by, group = figure["by"], figure["group"]
    part = part_of(units, by, group, table.get("gold", ()))
    answering = {who for unit in part for who in unit.answers}
    if len(answering) < 2 or all(len(unit.answers) < 2 for unit in part):
        return None
    label = group if by == "label" else None
    return prepared(figure["coefficient"], figure["options"], table, part, label)


def rebuilt(figure, table, units):
    """Return (value, low, high) of a figure, None where one is undefined; low and high of the jackknife."""
    found = coefficient_of(figure, table, units)
    if found is None:
        return None, None, None
    if figure["options"].get("interval") == "jackknife":
        return found.measured(figure["options"].get("ci", 0.95))
    return found.value, None, None


def misdrawn(figure, table, units, many, seed):
    """Return what of a figure was drawn at random and is too far from what is drawn here, in words."""
    bootstrap = figure["options"].get("interval") == "bootstrap"
    if figure["value"] is None or not (figure["reached"] or bootstrap):
        return []
    found = coefficient_of(figure, table, units)
    if found is None or len(found.compared) < 2:
        return ["no two discussions"] if figure["reached"] or figure["low"] is not None else []
    values = found.drawn(many, seed)
    few = 2 * len(values) < many
    if few or not values:
        near = 2 * len(values) > 0.8 * many  # half of the samples undefined, or a few more by chance
        return [] if near or not (figure["reached"] or figure["low"] is not None) else ["mostly undefined"]
    wrong = []
    for line, share in figure["reached"].items():
        mine = sum(value >= float(line) - NOTHING for value in values) / len(values)
        both = (mine + share) / 2
        if abs(mine - share) > STANDARD_ERRORS * math.sqrt(2 * both * (1 - both) / len(values)) + 2 / many:
            wrong.append(f"P(≥ {line}): report {share}, drawn here {mine}")
    if bootstrap:
        tail = (1 - figure["options"]["ci"]) / 2
        for told, share in ((figure["low"], tail), (figure["high"], 1 - tail)):
            reach = STANDARD_ERRORS * math.sqrt(2 * share * (1 - share) / len(values)) + 2 / many
            first, last = (quantile(values, share + way * reach) for way in (-1, 1))
            if told is None or not first - TOLERANCE <= told <= last + TOLERANCE:
                wrong.append(f"limit at {share:.4g}: report {told}, drawn here between {first} and {last}")
    return wrong


def quantile(values, share):
    """Return the value below which a share of sorted values lies."""
    return values[min(max(round(share * (len(values) - 1)), 0), len(values) - 1)]


def prepared(name, options, table, units, label):
    """Return the Coefficient of some units; `label` is what is compared with the rest, or None."""
    if name == "unitizing_alpha":
        if label is not None and options["form"] == "binary":
            units = only_label(units, label)
            units = [u.with_answers({w: joined(m) for w, m in u.answers.items()}) for u in units]
        return unitizing(units, options["form"], options["label"])
    if name.endswith("_f1"):
        units = units if label is None else only_label(units, label)
        return f1(units, table["data"], options["match"], options["labelled"])
    categories = table["categories"]
    if label is not None:
        units, categories = of_label(units, label), [0, 1]
    if name == "krippendorff_alpha":
        return krippendorff(units, options["level"], categories)
    if options.get("weights", "identity") != "identity":
        raise LookupError(f"{name} with weights is not rebuilt here")
    return RATINGS[name](units, categories)


# ---- the comparison


def difference(told, found):
    """Return how far two numbers are apart, infinity where only one of them is defined."""
    if told is None or found is None:
        return 0.0 if told is found else math.inf
    return abs(told - found)


def in_the_table():
    """Return id → (value, low, high) as figures.csv has them."""
    heading, *rows = rows_of("figures.csv")
    at = [heading.index(name) for name in ("value", "low", "high")]
    return {row[0]: [float(row[n]) if row[n] else None for n in at] for row in rows}


def shown(number):
    return "undefined" if number is None else f"{number:.12f}"


def main(words):
    try:
        report = json.loads((HERE / "report.json").read_text("utf-8"))
        written = in_the_table()
        tables = {name: units_of(table) for name, table in report["tables"].items()}
        scope = report["scope"]["resamples"], report["scope"]["seed"]
    except (OSError, ValueError, KeyError) as error:
        sys.stderr.write(f"The report beside this program cannot be read: {error!r}\n")
        return 2
    wrong = checked = drawn = 0
    left = Counter()
    for figure in report["figures"]:
        if not figure["rebuilt"]:
            left[figure["coefficient"]] += 1
            continue
        table = report["tables"][figure["table"]], tables[figure["table"]]
        found = rebuilt(figure, *table)
        told = [figure["value"], figure["low"], figure["high"]]
        exact = 1 if figure["options"].get("interval") == "bootstrap" else 3
        apart = max(map(difference, told[:exact], found[:exact]))
        apart = max(apart, *map(difference, told, written[figure["id"]]))
        checked += 1
        off = [] if "--undrawn" in words else misdrawn(figure, *table, *scope)
        drawn += bool(figure["reached"] or (exact == 1 and figure["low"] is not None))
        wrong += apart > TOLERANCE or bool(off)
        if apart > TOLERANCE or off or "--all" in words:
            of = "" if figure["by"] is None else f" by {figure['by']}: {figure['group']}"
            sign = "DIFFERS" if apart > TOLERANCE or off else "same"
            sys.stdout.write(
                f"{sign}  {figure['id']}  {figure['coefficient']}{of}\n"
                f"    report  {'  '.join(map(shown, told))}\n    rebuilt {'  '.join(map(shown, found))}\n"
            )
            sys.stdout.writelines(f"    {one}\n" for one in off)
    sys.stdout.write(
        f"{checked} figures rebuilt with their intervals, {wrong} of them differ by more than {TOLERANCE}.\n"
    )
    if drawn:
        how = "not drawn anew" if "--undrawn" in words else f"within {STANDARD_ERRORS} standard errors"
        sys.stdout.write(f"Drawn at random in {drawn} of them: {how}.\n")
    if left:
        sys.stdout.write(f"Not rebuilt: {', '.join(f'{n} × {name}' for name, n in sorted(left.items()))}.\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
