"""Wishes about agreement: its ways of looking, and walking from case to case."""

from __future__ import annotations

from annotator.gui.wishes.row import QT_TRANSLATE_NOOP, Here, Wish, no_project, say


def _face(here: Here, wanted: str) -> None:
    if here.project.show_agreement() and here.project.agreement is not None:
        here.project.agreement.show_face(wanted)


def _apart(here: Here, by: str) -> None:
    if here.project.show_agreement() and here.project.agreement is not None:
        here.project.agreement.take_apart(by)


def _filter(here: Here) -> None:
    if here.project.show_agreement() and here.project.agreement is not None:
        here.project.agreement.toggle_filters()


def _anyway(here: Here) -> None:
    if here.project.agreement is not None:
        here.project.agreement.compute_anyway()


def _stop(here: Here) -> None:
    if here.project.agreement is not None:
        here.project.agreement.stop_computing()


def _no_chart(here: Here) -> str:
    if why := no_project(here):
        return why
    page = here.project.agreement
    return "" if page is not None and page.has_chart else say(NO_CHART)


NO_CHART = QT_TRANSLATE_NOOP("Wishes", "No chart is shown: open the agreement page first (Ctrl+2).")


def _on_paper(here: Here, how: str) -> None:
    if here.project.agreement is not None:
        getattr(here.project.agreement.printing, how)()


def _not_waiting(here: Here) -> str:
    if why := no_project(here):
        return why
    page = here.project.agreement
    return "" if page is not None and page.is_waiting else say(NO_WAITING)


def _not_computing(here: Here) -> str:
    if why := no_project(here):
        return why
    page = here.project.agreement
    return "" if page is not None and page.busy else say(NO_COMPUTING)


NO_WAITING = QT_TRANSLATE_NOOP("Wishes", "No figure of agreement waits to be computed.")
NO_COMPUTING = QT_TRANSLATE_NOOP("Wishes", "No figure of agreement is being computed.")


def _not_seen(here: Here) -> str:
    if why := no_project(here):
        return why
    return "" if here.project.walk is not None else say(NO_CASE)


NO_CASE = QT_TRANSLATE_NOOP("Wishes", "Open a case first: the agreement page lists them (Ctrl+2).")


def _step(here: Here, places: int) -> None:
    if here.project.walk is not None:
        here.project.walk.step(places)


def _mark(here: Here) -> None:
    if here.project.walk is not None:
        here.project.walk.toggle_mark()


def _back(here: Here) -> None:
    if here.project.walk is not None:
        here.project.walk.back()


ROWS = (
    Wish(
        id="figures.overview",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement: overview of the layers"),
        section="figures",
        keys=("Ctrl+Alt+1",),
        also=QT_TRANSLATE_NOOP("Wishes", "alpha coefficient interval headline"),
        do=lambda here: _face(here, "overview"),
    ),
    Wish(
        id="figures.parts",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement by label and by pair"),
        section="figures",
        keys=("Ctrl+Alt+2",),
        also=QT_TRANSLATE_NOOP("Wishes", "forest plot heat map"),
        do=lambda here: _face(here, "parts"),
    ),
    Wish(
        id="figures.confused",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement: which labels are confused"),
        section="figures",
        keys=("Ctrl+Alt+3",),
        also=QT_TRANSLATE_NOOP("Wishes", "confusion matrix coincidences"),
        do=lambda here: _face(here, "confused"),
    ),
    Wish(
        id="figures.steps",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement step by step"),
        section="figures",
        keys=("Ctrl+Alt+4",),
        also=QT_TRANSLATE_NOOP("Wishes", "layered found borders label target attributes"),
        do=lambda here: _face(here, "steps"),
    ),
    Wish(
        id="figures.rounds",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement by round"),
        section="figures",
        keys=("Ctrl+Alt+5",),
        do=lambda here: _face(here, "rounds"),
    ),
    Wish(
        id="figures.shares",
        words=QT_TRANSLATE_NOOP("Wishes", "Labels that each annotator gave"),
        section="figures",
        keys=("Ctrl+Alt+6",),
        also=QT_TRANSLATE_NOOP("Wishes", "distribution prevalence bias"),
        do=lambda here: _face(here, "shares"),
    ),
    Wish(
        id="figures.presence",
        words=QT_TRANSLATE_NOOP("Wishes", "Who judged what"),
        section="figures",
        keys=("Ctrl+Alt+7",),
        also=QT_TRANSLATE_NOOP("Wishes", "missing data overlap coverage"),
        do=lambda here: _face(here, "presence"),
    ),
    Wish(
        id="figures.strips",
        words=QT_TRANSLATE_NOOP("Wishes", "Spans of all annotators under each other"),
        section="figures",
        keys=("Ctrl+Alt+8",),
        also=QT_TRANSLATE_NOOP("Wishes", "strips lanes alignment"),
        do=lambda here: _face(here, "strips"),
    ),
    Wish(
        id="figures.groups",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement of parts"),
        section="figures",
        keys=("Ctrl+Alt+9",),
        also=QT_TRANSLATE_NOOP("Wishes", "taken apart subgroups forest plot"),
        do=lambda here: _face(here, "groups"),
    ),
    Wish(
        id="groups.annotator",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement of each annotator with the others"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "against leave one out outlier"),
        do=lambda here: _apart(here, "annotator"),
    ),
    Wish(
        id="groups.without",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement without each annotator"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "leave one out jackknife pulls down"),
        do=lambda here: _apart(here, "without"),
    ),
    Wish(
        id="groups.gold",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement with the gold"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "adjudicator adjudicated accuracy precision recall"),
        do=lambda here: _apart(here, "gold"),
    ),
    Wish(
        id="groups.retest",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement of annotators with themselves"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "retest intra-annotator stability rounds twice"),
        do=lambda here: _apart(here, "retest"),
    ),
    Wish(
        id="groups.discussion",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement of each discussion"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "page article thread"),
        do=lambda here: _apart(here, "discussion"),
    ),
    Wish(
        id="groups.depth",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement by depth in the thread"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "replies level"),
        do=lambda here: _apart(here, "depth"),
    ),
    Wish(
        id="groups.length",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement by length of the text"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "characters short long"),
        do=lambda here: _apart(here, "length"),
    ),
    Wish(
        id="groups.session",
        words=QT_TRANSLATE_NOOP("Wishes", "Agreement by time in session"),
        section="groups",
        also=QT_TRANSLATE_NOOP("Wishes", "fatigue tired minutes"),
        do=lambda here: _apart(here, "session"),
    ),
    Wish(
        id="figures.filter",
        words=QT_TRANSLATE_NOOP("Wishes", "Filter what agreement is about"),
        section="figures",
        keys=("Ctrl+Alt+0",),
        also=QT_TRANSLATE_NOOP("Wishes", "texts annotators pair round discussion label"),
        do=_filter,
    ),
    Wish(
        id="figures.save",
        words=QT_TRANSLATE_NOOP("Wishes", "Save the chart as a picture…"),
        section="figures",
        keys=("Ctrl+Alt+S",),
        hindered=_no_chart,
        also=QT_TRANSLATE_NOOP("Wishes", "export SVG PNG PDF figure image paper"),
        do=lambda here: _on_paper(here, "save"),
    ),
    Wish(
        id="figures.print",
        words=QT_TRANSLATE_NOOP("Wishes", "Print the chart…"),
        section="figures",
        keys=("Ctrl+P",),
        hindered=_no_chart,
        also=QT_TRANSLATE_NOOP("Wishes", "printer paper page"),
        do=lambda here: _on_paper(here, "print_out"),
    ),
    Wish(
        id="figures.anyway",
        words=QT_TRANSLATE_NOOP("Wishes", "Compute a figure that takes long"),
        section="figures",
        hindered=_not_waiting,
        also=QT_TRANSLATE_NOOP("Wishes", "gamma anyway again"),
        do=_anyway,
    ),
    Wish(
        id="figures.stop",
        words=QT_TRANSLATE_NOOP("Wishes", "Stop computing figures"),
        section="figures",
        hindered=_not_computing,
        also=QT_TRANSLATE_NOOP("Wishes", "cancel abort gamma"),
        do=_stop,
    ),
    Wish(
        id="case.next",
        words=QT_TRANSLATE_NOOP("Wishes", "Next case of agreement"),
        section="cases",
        keys=("Ctrl+Alt+PgDown",),
        hindered=_not_seen,
        also=QT_TRANSLATE_NOOP("Wishes", "disagreement"),
        do=lambda here: _step(here, 1),
    ),
    Wish(
        id="case.previous",
        words=QT_TRANSLATE_NOOP("Wishes", "Previous case of agreement"),
        section="cases",
        keys=("Ctrl+Alt+PgUp",),
        hindered=_not_seen,
        also=QT_TRANSLATE_NOOP("Wishes", "disagreement"),
        do=lambda here: _step(here, -1),
    ),
    Wish(
        id="case.mark",
        words=QT_TRANSLATE_NOOP("Wishes", "Mark the case for adjudication, or not"),
        section="cases",
        keys=("Ctrl+Shift+M",),
        hindered=_not_seen,
        also=QT_TRANSLATE_NOOP("Wishes", "flag curation decide gold"),
        do=_mark,
    ),
    Wish(
        id="case.back",
        words=QT_TRANSLATE_NOOP("Wishes", "Back to the cases of agreement"),
        section="cases",
        keys=("Ctrl+Alt+Home",),
        hindered=_not_seen,
        do=_back,
    ),
)
