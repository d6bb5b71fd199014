"""Article and thread side by side, with the links between them in the gutter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from annotator.codebook.values import Layer
from annotator.gui import theme as themes
from annotator.gui.desk import Desk
from annotator.gui.targets import describe
from annotator.gui.text.gutter import Gutter
from annotator.gui.text.items import Badge, Mark, TextItem, TextState
from annotator.gui.text.theme import DARK, LIGHT, ViewTheme
from annotator.gui.text.view import AnnotatedTextView
from annotator.model.annotation import Annotation
from annotator.model.corpus import Text

TARGET_PREFIX = "target:"
POINTS = 10.5
End = tuple[str, str]


class Reading(QWidget):
    """Shows the discussion on the desk; `mark_chosen` and `badge_chosen` name the annotation clicked."""

    mark_chosen = Signal(str)
    badge_chosen = Signal(str)
    words_selected = Signal()
    mark_resized = Signal(str, int, int, int)
    context_requested = Signal(str, int, QPoint)
    blank_clicked = Signal()

    def __init__(self, desk: Desk, theme: themes.Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.points = POINTS
        self.article = AnnotatedTextView(theme=self._view_theme())
        self.thread_view = AnnotatedTextView(theme=self._view_theme())
        self.article.setAccessibleName(self.tr("Article"))
        self.thread_view.setAccessibleName(self.tr("Comments"))
        self.gutter = Gutter(self.article, self.thread_view, self._view_theme())
        self._active = self.thread_view
        self._build()
        for view in self.views:
            view.mark_clicked.connect(self._mark_clicked)
            view.badge_clicked.connect(self.badge_chosen)
            view.selection_changed.connect(self.words_selected)
            view.mark_resized.connect(self.mark_resized)
            view.context_requested.connect(self.context_requested)
            view.blank_clicked.connect(self.blank_clicked)
        self.gutter.link_clicked.connect(self._follow)
        desk.discussion_opened.connect(self.show_discussion)
        desk.work_changed.connect(self.show_work)
        desk.focus_changed.connect(self.show_focus)
        desk.layer_changed.connect(lambda: self.show_work(set(desk.texts)))

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

    def view_of(self, text: str) -> AnnotatedTextView:
        """Return the view that shows a text."""
        return self.article if self.desk.texts[text].kind == "article" else self.thread_view

    def current(self) -> Text | None:
        """Return the text that is being read: the current one of the view with the keyboard."""
        wanted = self.active.current_text()
        return self.desk.texts.get(wanted) if wanted else None

    def set_theme(self, theme: themes.Theme) -> None:
        """Take on other colours."""
        self.theme = theme
        for view in self.views:
            view.set_theme(self._view_theme())
        self.gutter.set_theme(self._view_theme())
        self.show_work(set(self.desk.texts))

    def zoom(self, points: float) -> None:
        """Set the size of the texts, in points."""
        self.points = min(max(points, 7.0), 32.0)
        for view in self.views:
            view.zoom(self.points)

    # ---- showing

    def show_discussion(self) -> None:
        """Show the discussion on the desk from its beginning."""
        discussion = self.desk.discussion
        if discussion is None:
            return
        items = [self._item(text) for text in discussion.texts]
        self.article.set_texts([item for item in items if item.kind == "article"])
        self.thread_view.set_texts([item for item in items if item.kind == "comment"])
        article, thread = discussion.article is not None, discussion.comments > 0
        self._article_stack.setCurrentIndex(0 if article else 1)
        self._thread_stack.setCurrentIndex(0 if thread else 1)
        self.show_work(None)
        for view in self.views:
            view.set_current_text(view.texts()[0].id if view.texts() else None)

    def show_work(self, texts: set[str] | None) -> None:
        """Show the labels and states of these texts anew (None: of all)."""
        if self.desk.discussion is None:
            return
        whole = texts is None or len(texts) > 50
        wanted = self.desk.discussion.texts if whole else [self.desk.texts[one] for one in texts or ()]
        marks = {text.id: list(self._marks(text)) for text in wanted}
        if whole:
            self._show_all(wanted, marks)
        else:
            for text in wanted:
                view = self.view_of(text.id)
                view.update_text_marks(text.id, [*marks[text.id], *self._target_marks(text.id)])
                view.update_text_badges(text.id, self._badges(text))
                view.update_text_state(self._state(text))
                self._refresh_pointed(text)
        self._show_links()

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
        view.setFocus()
        view.set_current_text(text)
        shown = self.desk.annotation(annotation)
        if shown is not None and shown.spans:
            view.scroll_to_mark(shown.id)
        else:
            view.scroll_to_text(text)

    # ---- how values look

    def _item(self, text: Text) -> TextItem:
        blocks = tuple((block.kind, block.start, block.end) for block in text.blocks)
        if text.kind == "article":
            return TextItem(text.id, text.text, "article", blocks=blocks)
        parts = [text.author or self.tr("unnamed"), f"#{self.desk.numbers[text.id]}"]
        if text.created:
            parts.append(text.created.replace("T", " ").removesuffix("Z"))
        if text.parent is not None:
            parent = self.desk.texts[text.parent]
            parts.append(self.tr("to {0}").format(parent.author or self.tr("unnamed")))
        return TextItem(text.id, text.text, "comment", text.depth or 0, " · ".join(parts), blocks)

    def _marks(self, text: Text) -> Iterable[Mark]:
        for one in self.desk.annotations(text.id):
            layer = self.desk.codebook.layer(one.layer)
            if layer is not None and one.spans:
                yield Mark(
                    one.id,
                    one.text,
                    tuple((span.start, span.end) for span in one.spans),
                    color=self._color(layer, one.label),
                    underline=layer.underline if layer.underline != "none" else "dashed",  # type: ignore[arg-type]
                    badge=(label.key if (label := layer.label(one.label)) else "").upper(),
                    label=f"{layer.name}: {label.name if label else one.label}{self._by(one)}",
                    owner=self._owner(one),
                )

    def _target_marks(self, text: str) -> Iterable[Mark]:
        """Yield the words on a text that links point at without a claim of their own."""
        for one in self.desk.pointing():
            target = one.target
            if target is not None and target.kind == "span" and target.text == text:
                layer = self.desk.codebook.layer(one.layer)
                color = self._color(layer, one.label) if layer else "#808080"
                label = self.tr("Words that are pointed at")
                spans = ((target.start or 0, max(target.end or 1, 1)),)
                yield Mark(f"{TARGET_PREFIX}{one.id}", text, spans, color, "dashed", "", label)

    def _badges(self, text: Text) -> list[Badge]:
        badges = []
        for one in self.desk.annotations(text.id):
            layer = self.desk.codebook.layer(one.layer)
            if layer is not None and layer.kind == "stance":
                label = layer.label(one.label)
                words = (
                    f"{label.name if label else one.label} → {describe(self.desk, one.target)}{self._by(one)}"
                )
                badges.append(Badge(one.id, text.id, words, self._color(layer, one.label), layer.badge))
        return badges

    def _state(self, text: Text) -> TextState:
        own = {one.layer for one in self.desk.own(text.id)}
        ticks = []
        for layer in self.desk.layers_of(text.id):
            done = self.desk.done(text.id, layer.id)
            state = ("done" if layer.id in own else "nothing") if done else "open"
            ticks.append((layer.badge or layer.name[:1], state, self.theme.muted))
        return TextState(text.id, tuple(ticks), self.desk.closed(text.id))  # type: ignore[arg-type]

    def _color(self, layer: Layer, label: str) -> str:
        found = layer.label(label)
        return themes.label_color(found.color if found else "#808080", self.theme, needed=themes.AA_PARTS)

    def _owner(self, one: Annotation) -> str:
        if len(self.desk.shown) < 2:
            return ""
        person = self.desk.people.get(one.annotator)
        return person.name if person else "?"

    def _by(self, one: Annotation) -> str:
        owner = self._owner(one)
        return f" · {owner}" if owner else ""

    # ---- links

    def _linked(self, chosen: Annotation) -> set[str]:
        linked = {one.id for one in self.desk.pointing() if one.target and one.target.id == chosen.id}
        target = chosen.target
        if target is not None:
            linked |= {f"{TARGET_PREFIX}{chosen.id}"} if target.kind == "span" else {target.id or ""}
        return linked - {""}

    def _show_links(self) -> None:
        links = []
        for one in self.desk.pointing():
            layer = self.desk.codebook.layer(one.layer)
            other = self._target_end(one)
            if layer is not None and layer.kind == "link" and other is not None and one.spans:
                label = layer.label(one.label)
                words = f"{label.name if label else one.label}: {describe(self.desk, one.target)}"
                links.append(
                    (one.id, self._end(one.text, one.id), other, self._color(layer, one.label), words)
                )
        self.gutter.set_links(links)  # type: ignore[arg-type]

    def _target_end(self, one: Annotation) -> End | None:
        target = one.target
        if target is None:
            return None
        if target.kind == "annotation":
            claim = self.desk.annotation(target.id)
            return self._end(claim.text, claim.id) if claim else None
        if target.kind == "span" and target.text and target.text in self.desk.texts:
            return self._end(target.text, f"{TARGET_PREFIX}{one.id}")
        if target.kind == "text" and target.id and target.id in self.desk.texts:
            return self._end(target.id, target.id)
        return None

    def _end(self, text: str, wanted: str) -> End:
        return ("left" if self.desk.texts[text].kind == "article" else "right", wanted)

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

    def _show_all(self, texts: Iterable[Text], marks: dict[str, list[Mark]]) -> None:
        for text in texts:
            marks[text.id] += self._target_marks(text.id) if self._pointed(text.id) else ()
        for view in self.views:
            own = [self.desk.texts[item.id] for item in view.texts()]
            view.set_marks([mark for text in own for mark in marks.get(text.id, ())])
            view.set_badges([badge for text in own for badge in self._badges(text)])
            view.set_states([self._state(text) for text in own])

    def _pointed(self, text: str) -> bool:
        return any(one.target is not None and one.target.text == text for one in self.desk.pointing())

    def _refresh_pointed(self, text: Text) -> None:
        """Show anew the texts whose words the labels of this text point at, or pointed at."""
        for other in {
            one.target.text for one in self.desk.annotations(text.id) if one.target and one.target.text
        }:
            if other in self.desk.texts and other != text.id:
                shown = [*self._marks(self.desk.texts[other]), *self._target_marks(other)]
                self.view_of(other).update_text_marks(other, shown)

    def _view_theme(self) -> ViewTheme:
        return replace(DARK if self.theme.dark else LIGHT, point_size=self.points)

    def _build(self) -> None:
        self._article_stack, article = _stacked(self.article, self.tr("This page has comments only."))
        self._thread_stack, thread = _stacked(self.thread_view, self.tr("Nobody commented on this article."))
        self.splitter = QSplitter()
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.gutter)
        row.addWidget(thread, 1)
        self.splitter.addWidget(article)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        # equal halves until somebody moves the border
        QTimer.singleShot(0, lambda: self.splitter.setSizes([1000, 1000 + self.gutter.width()]))


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
