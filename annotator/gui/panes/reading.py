"""Article and thread side by side, with the links between them in the gutter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui import theme as themes
from annotator.gui.desk import Desk
from annotator.gui.dossier import Dossier
from annotator.gui.look import TARGET_PREFIX, Look
from annotator.gui.panes.chain_notice import ChainNotice
from annotator.gui.text.aloud import ListAloud
from annotator.gui.text.gutter import Gutter
from annotator.gui.text.items import TextItem
from annotator.gui.text.links import End
from annotator.gui.text.theme import VIEW_THEMES, ViewTheme
from annotator.gui.text.view import AnnotatedTextView
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text
from annotator.model.span import Span

SMALLEST, LARGEST = 7.0, 32.0  # points
SIZES = ((13.0, 900), (12.0, 720), (11.0, 580), (10.5, 0))  # points, from this width of a pane on
ANY_MEASURE = 1000  # characters: wider than any pane
MANY = 50  # from so many texts on it costs less to show all of them anew
Words = tuple[str, Span]


class Reading(QWidget):
    """Shows the discussion on the desk; `mark_chosen` and `badge_chosen` name the annotation clicked."""

    mark_chosen = Signal(str)
    badge_chosen = Signal(str)
    words_selected = Signal()
    mark_resized = Signal(str, int, int, int)
    context_requested = Signal(str, int, QPoint)
    blank_clicked = Signal()
    letters_changed = Signal()
    glyphs_missing = Signal(str)  # the name of a script that no font of this computer can show

    def __init__(self, desk: Desk, theme: themes.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self._letters = settings.load()  # how the texts are set: size, measure, spacing, font
        self.points = self._letters.text_size or SIZES[-1][0]
        self.article = AnnotatedTextView(theme=self._view_theme())
        self.thread_view = AnnotatedTextView(theme=self._view_theme())
        self.article.setAccessibleName(self.tr("Article"))
        self.thread_view.setAccessibleName(self.tr("Comments"))
        self.gutter = Gutter(self.article, self.thread_view, self._view_theme())
        self.notices_on: Callable[[str], Sequence[str]] = lambda _text: ()
        self._active = self.thread_view
        self.halved_by_hand = False
        self._prepared: tuple[Dossier, list[TextItem]] | None = None
        self._build()
        for view in self.views:
            view.mark_clicked.connect(self._mark_clicked)
            view.badge_clicked.connect(self.badge_chosen)
            view.selection_changed.connect(self.words_selected)
            view.mark_resized.connect(self.mark_resized)
            view.context_requested.connect(self.context_requested)
            view.blank_clicked.connect(self.blank_clicked)
            view.glyphs_missing.connect(self.glyphs_missing)
            view.zoom_wanted.connect(self.zoom)
        self.gutter.link_clicked.connect(self._follow)
        desk.discussion_opened.connect(self.show_discussion)
        desk.work_changed.connect(self.show_work)
        desk.focus_changed.connect(self.show_focus)

    @property
    def views(self) -> tuple[AnnotatedTextView, AnnotatedTextView]:
        """Return both views, the article's first."""
        return self.article, self.thread_view

    @property
    def active(self) -> AnnotatedTextView:
        """Return the view that has the keyboard, or had it last."""
        return self._active

    def take_keyboard(self, view: object) -> AnnotatedTextView:
        """Take note that a view was given the keyboard, and return it."""
        self._active = self.article if view is self.article else self.thread_view
        return self._active

    def give_keyboard(self, view: AnnotatedTextView) -> None:
        """Give a view the keyboard; where another page is shown, only when one comes back to the texts."""
        if view.isVisibleTo(view.window()):
            view.setFocus()
        else:
            self.take_keyboard(view)

    def view_of(self, text: str) -> AnnotatedTextView:
        """Return the view that shows a text."""
        return self.article if self.desk.texts[text].kind == "article" else self.thread_view

    def current(self) -> Text | None:
        """Return the text that is being read: the current one of the view with the keyboard."""
        wanted = self.active.current_text()
        return self.desk.texts.get(wanted) if wanted else None

    def words(self) -> Words | None:
        """Return (text, span) of the selected words: in the view with the keyboard, else in the other."""
        found = self.active.selection() or self.article.selection() or self.thread_view.selection()
        return (found[0], Span(found[1], found[2])) if found else None

    def set_theme(self, theme: themes.Theme) -> None:
        """Take on other colours."""
        self.theme = theme
        for view in self.views:
            view.set_theme(self._view_theme())
        self.gutter.set_theme(self._view_theme())
        self.show_work(None)

    def zoom(self, step: float | None) -> None:
        """Make the texts larger or smaller by so many points; None: the size that fits the panes."""
        size = None if step is None else min(max(self.points + step, SMALLEST), LARGEST)
        self.set_letters(settings.change(text_size=size))

    def set_letters(self, chosen: settings.Settings) -> None:
        """Set the texts in another size, measure, spacing or font; the words at the top stay there."""
        self._letters = chosen
        self.points = chosen.text_size or self._fitting()
        if self._view_theme() != self.article.theme():
            for view in self.views:
                view.set_theme(self._view_theme())
            self.gutter.set_theme(self._view_theme())
        self.letters_changed.emit()

    def _fitting(self) -> float:
        """Return the size that makes lines of 60 to 80 characters."""
        # where there is no article, its view keeps the width that it had
        widest = max(pane.width() for pane in self._panes)
        return next(points for points, width in SIZES if widest >= width)

    def _fit(self) -> None:
        """Give the texts the size that was chosen, else the one that fits."""
        points = self._letters.text_size or self._fitting()
        if points != self.points:
            self.set_letters(self._letters)

    # ---- showing

    def show_discussion(self) -> None:
        """Show the discussion on the desk from its beginning."""
        dossier = self.desk.dossier
        if dossier is None:
            for view in self.views:
                view.set_texts([])
            self._article_stack.setCurrentIndex(1)
            self._thread_stack.setCurrentIndex(1)
            return
        prepared, self._prepared = self._prepared, None
        look = self.look(dossier)
        items = prepared[1] if prepared is not None and prepared[0] is dossier else look.items()
        self.article.set_texts([item for item in items if item.kind == "article"], look)
        self.thread_view.set_texts([item for item in items if item.kind == "comment"], look)
        article, thread = dossier.discussion.article is not None, dossier.discussion.comments > 0
        self._article_stack.setCurrentIndex(0 if article else 1)
        self._thread_stack.setCurrentIndex(0 if thread else 1)
        self.gutter.set_source(look.links)
        for view in self.views:
            view.set_current_text(view.texts()[0].id if view.texts() else None)

    def prepare(self, dossier: Dossier) -> None:
        """Work out beforehand how the texts of a dossier read; may be called on another thread."""
        self._prepared = dossier, self.look(dossier).items()

    def look(self, dossier: Dossier) -> Look:
        """Return what turns the dossier into what is drawn."""
        names = {person.id: person.name for person in self.desk.people.values()}
        return Look(dossier, self.desk.codebook, self.theme, names, self.desk.pass_layer, self.notices_on)

    def show_work(self, texts: set[str] | None) -> None:
        """Show the labels and states of these texts anew (None: of all)."""
        dossier = self.desk.dossier
        if dossier is None:
            return
        if texts is None or len(texts) > MANY:
            look = self.look(dossier)
            for view in self.views:
                view.set_overlay(look)
            self.gutter.set_source(look.links)
        else:
            for text in texts & dossier.texts.keys():
                self.view_of(text).renew_text(text)

    def show_notices(self, texts: set[str]) -> None:
        """Show the notices on these texts anew, as far as they are laid out; the others ask when they are."""
        known = ((view.column, view.column.index.get(one)) for view in self.views for one in texts)
        laid = [
            column.items[place].id for column, place in known if place is not None and column.if_laid(place)
        ]
        if laid:
            self.show_work(set(laid))

    def show_focus(self) -> None:
        """Show which annotation is chosen, and what it is linked with."""
        chosen = self.desk.annotation(self.desk.focused)
        linked = self._linked(chosen) if chosen else set()
        for view in self.views:
            own = chosen is not None and self.view_of(chosen.text) is view and bool(chosen.spans)
            view.set_focused_mark(chosen.id if own and chosen else None)
            view.set_linked(linked)
        links = chosen is not None and chosen.target is not None
        self.gutter.set_focused_link(chosen.id if links and chosen else None)

    def reveal(self, text: str, annotation: str | None = None) -> None:
        """Bring a text, or an annotation on it, into sight and give its view the keyboard."""
        view = self.view_of(text)
        view.go_to(text)
        self.give_keyboard(view)
        shown = self.desk.annotation(annotation)
        if shown is not None and shown.spans:
            view.scroll_to_mark(shown.id)
        else:
            view.scroll_to_text(text)

    def _linked(self, chosen: Annotation) -> set[str]:
        dossier = self.desk.dossier
        # a claim is all its wordings: what points at one of them points at this
        wordings = [one for at in (chosen, self._pointed(chosen)) for one in self._wordings(at)]
        linked = {one.id for one in wordings if one.id != chosen.id}
        if dossier is not None:
            linked |= {one.id for at in self._wordings(chosen) for one in dossier.pointing_at(at.id)}
        target = chosen.target
        if target is not None:
            linked |= {f"{TARGET_PREFIX}{chosen.id}"} if target.kind == "span" else {target.id or ""}
        return linked - {""}

    def _pointed(self, chosen: Annotation) -> Annotation | None:
        """Return the annotation that an annotation points at."""
        target = chosen.target
        return self.desk.annotation(target.id) if target and target.kind == "annotation" else None

    def _wordings(self, one: Annotation | None) -> tuple[Annotation, ...]:
        """Return all wordings of the claim that an annotation is one of."""
        return self.desk.dossier.wordings(one) if self.desk.dossier and one else ()

    def _follow(self, link: str, other: End) -> None:
        """Go to the other end of a link."""
        view = self.article if other[0] == "left" else self.thread_view
        self.desk.focus(link)
        if other[1] in self.desk.texts:
            view.scroll_to_text(other[1])
        else:
            view.scroll_to_mark(other[1])

    def _mark_clicked(self, mark: str) -> None:
        self.mark_chosen.emit(mark.removeprefix(TARGET_PREFIX))

    # ---- building

    def put_above(self, bar: QWidget) -> None:
        """Place a line above the texts."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def halve(self, sizes: list[int]) -> None:
        """Give article and thread this much room beside each other."""
        self.halved_by_hand = True
        self.splitter.setSizes(sizes)
        self._fit()

    def _halve(self) -> None:
        if not self.halved_by_hand:
            self.splitter.setSizes([1000, 1000 + self.gutter.width()])
        self._fit()

    def _halved(self) -> None:
        self.halved_by_hand = True
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QTimer.singleShot(0, self._fit)
        super().resizeEvent(event)

    def _view_theme(self) -> ViewTheme:
        theme, chosen = VIEW_THEMES[self.theme.name], self._letters
        return replace(
            theme,
            point_size=self.points,
            measure=chosen.text_measure or ANY_MEASURE,
            line_height=chosen.text_spacing,
            body_families=(chosen.text_family, *theme.body_families)
            if chosen.text_family
            else theme.body_families,
        )

    def _build(self) -> None:
        self._article_stack, article = _stacked(self.article, self.tr("This page has comments only."))
        self.chain_notice = ChainNotice(self.thread_view)
        self._thread_stack, thread = _stacked(self.thread_view, self.tr("Nobody commented on this article."))
        self._panes = article, thread
        self.aloud = tuple(ListAloud(view) for view in self.views)
        self.splitter = QSplitter()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chain_notice)
        row = QHBoxLayout()
        row.addWidget(self.gutter)
        row.addWidget(thread, 1)
        column.addLayout(row, 1)
        self.splitter.addWidget(article)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._halved)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        # equal halves until somebody moves the border
        QTimer.singleShot(0, self._halve)


def _stacked(view: QWidget, words: str) -> tuple[QStackedLayout, QWidget]:
    """Return a stack of the view and of what is said where there is nothing to view."""
    ground = QWidget()
    stack = QStackedLayout(ground)
    empty = QLabel(words)
    empty.setTextFormat(Qt.TextFormat.PlainText)
    empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
    empty.setProperty("role", "muted")
    stack.addWidget(view)
    stack.addWidget(empty)
    return stack, ground
