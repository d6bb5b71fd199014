"""The settings of the project on one page: a lead changes them, everybody sees what holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.actions.policies import SetPolicy
from annotator.actions.projects import Release
from annotator.actions.renaming import RenameProject
from annotator.gui.desk import Desk
from annotator.gui.panes.carded import ground_of, lay_card
from annotator.gui.panes.choices import Choices
from annotator.gui.panes.inspector import written
from annotator.gui.panes.setting import Setting
from annotator.gui.plain import Words
from annotator.gui.timing.watch import worded
from annotator.model.policy import LONGEST_SEED
from annotator.store.database import get_meta
from annotator.store.queries.asking import times

FIRST_SEED = 1


class ProjectSettings(QWidget):
    """Shows what the project decides for everybody; what a lead chooses holds at once."""

    left = Signal()
    named_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.leads = desk.person.role == "lead"
        self.setAccessibleName(self.tr("Project settings"))
        self.title = QLineEdit()
        self.title.setMaxLength(200)
        self.title.editingFinished.connect(self._rename)
        self.warning = QPlainTextEdit()
        self.warning.setTabChangesFocus(True)
        self.warning.setFixedHeight(86)
        self.warning.setPlaceholderText(self.tr("No warning. Say here what the texts may hold."))
        self.save = QPushButton(self.tr("Save the warning"))
        self.save.clicked.connect(self._save_warning)
        self.warning.textChanged.connect(self._show_save)
        self.seed = QSpinBox()
        self.seed.setRange(0, LONGEST_SEED - 1)
        self.seed.setPrefix(self.tr("seed "))
        self.seed.setAccessibleName(self.tr("Seed of the order"))
        self.seed.editingFinished.connect(self._reseed)
        self.spent = Words("", "muted", wrap=True)
        self.settings: dict[str, Setting] = {}
        self._kept: list[QWidget | None] = []  # editors that are not in sight live on
        self._build()
        self.refresh()
        desk.access_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the settings as they are now; what is being written in is left alone."""
        policy = self.desk.policy
        held: dict[str, Any] = {
            "authors": policy.authors,
            "dates": policy.dates,
            "scores": policy.scores,
            "order": "shuffled" if policy.shuffle is not None else "written",
            "time": policy.record_time,
            "release": self.desk.released,
        }
        for name, value in held.items():
            self.settings[name].show_value(value)
        title = self.desk.bridge.read(get_meta, "title") or ""
        if not self.title.hasFocus():
            self.title.setText(title)
        self.settings["title"].show_words(title)
        if not self.warning.hasFocus():
            self.warning.setPlainText(policy.content_warning)
        self.settings["warning"].show_words(policy.content_warning or self.tr("none"))
        if policy.shuffle is not None:
            order = self.settings["order"]
            order.show_words(self.tr("{0} (seed {1})").format(order.held, policy.shuffle))
        self._show_times()
        self.seed.setVisible(policy.shuffle is not None)
        if policy.shuffle is not None and not self.seed.hasFocus():
            self.seed.setValue(policy.shuffle)
        self._show_save()

    def _show_times(self) -> None:
        """Show to leads what was recorded so far, by person."""
        spent: Counter[str] = Counter()
        for one in self.desk.bridge.read(times) if self.leads else ():
            spent[one.annotator] += one.seconds
        names = {person.id: person.name for person in self.desk.people.values()}
        told = (f"{names.get(one, '?')} {worded(seconds)}" for one, seconds in spent.most_common())
        self.spent.setText(self.tr("Recorded so far: {0}").format(" · ".join(told)) if spent else "")
        self.spent.setVisible(bool(spent))

    def save_words(self) -> None:
        """Save what a lead wrote and did not save yet, before the page goes."""
        if self.leads:
            self._rename()
            self._save_warning()

    # ---- what a lead changes

    def _change(self, name: str, **values: Any) -> None:
        """Put the policy to other values, and offer to take that back where it stands."""
        before = self.desk.policy
        after = replace(before, **values)
        if after == before:
            return
        self.desk.bridge.ask(SetPolicy(after))
        if self.desk.policy == after:
            former = {field: getattr(before, field) for field in values}
            self.settings[name].show_changed(lambda: self._take_back(name, former))
        self.refresh()

    def _take_back(self, name: str, former: dict[str, Any]) -> None:
        """Put back what was changed last; other settings stay as they are by now."""
        self.desk.bridge.ask(SetPolicy(replace(self.desk.policy, **former)))
        self.settings[name].hide_changed()
        self.refresh()

    def _choose(self, name: str, value: object) -> None:
        if name == "release":
            self._release(bool(value))
        elif name == "time":
            self._change(name, record_time=value)
        elif name == "order":
            seed = self.desk.policy.shuffle
            self._change(
                name, shuffle=(FIRST_SEED if seed is None else seed) if value == "shuffled" else None
            )
        else:
            self._change(name, **{name: value})

    def _release(self, open_: bool) -> None:
        if open_ != self.desk.released:
            self.desk.bridge.ask(Release(open_))
            self.settings["release"].show_changed(lambda: self._unrelease(not open_))

    def _unrelease(self, open_: bool) -> None:
        self.desk.bridge.ask(Release(open_))
        self.settings["release"].hide_changed()

    def _rename(self) -> None:
        if self.title.isModified():
            self.title.setModified(False)
            former = self.desk.bridge.read(get_meta, "title") or ""
            self.desk.bridge.ask(RenameProject(self.title.text()))
            now = self.desk.bridge.read(get_meta, "title") or ""
            self.title.setText(now)
            if now != former:
                self.settings["title"].show_changed(lambda: self._name_back(former))

    def _name_back(self, former: str) -> None:
        self.desk.bridge.ask(RenameProject(former))
        self.settings["title"].hide_changed()
        self.refresh()

    def _reseed(self) -> None:
        if self.desk.policy.shuffle is not None:
            self._change("order", shuffle=self.seed.value())

    def _save_warning(self) -> None:
        self._change("warning", content_warning=written(self.warning))

    def _show_save(self) -> None:
        self.save.setEnabled(written(self.warning) != self.desk.policy.content_warning)

    # ---- building

    def _add(self, column: QVBoxLayout, name: str, title: str, about: str, editor: QWidget | None) -> None:
        beside = isinstance(editor, Choices) or name == "order"
        setting = Setting(title, about, editor if self.leads else None, beside=beside)
        self._kept.append(editor)
        if isinstance(editor, Choices):
            editor.chosen.connect(lambda value: self._choose(name, value))
            setting.choices = editor
        self.settings[name] = setting
        column.addWidget(setting)

    def _choices(self, about: str, offered: Sequence[tuple[str, object]]) -> Choices:
        return Choices(about, offered, None)

    def _fill(self, column: QVBoxLayout) -> None:
        shown, hidden = (self.tr("shown"), "shown"), (self.tr("hidden"), "hidden")
        replaced = (self.tr("replaced"), "replaced")
        title = self.tr("Title")
        self.title.setAccessibleName(title)
        self._add(column, "title", title, self.tr("Stands above the texts and in reports."), self.title)
        self._heading(
            column,
            self.tr("What is seen of a thread"),
            self.tr(
                "Holds for everybody who labels, leads too, from the moment it is chosen. Each label keeps "
                "what was visible when it was put. Words that name an author inside a comment stay."
            ),
        )
        authors = self.tr(
            "“Replaced” calls them Writer A, Writer B and so on, the same throughout a discussion."
        )
        dates = self.tr("“Replaced” says day 1, day 2 and so on, in the order of the days.")
        for name, words, about, offered in (
            ("authors", self.tr("Authors"), authors, [shown, hidden, replaced]),
            ("dates", self.tr("Dates"), dates, [shown, hidden, replaced]),
            ("scores", self.tr("Scores"), self.tr("Votes and likes of a comment."), [shown, hidden]),
        ):
            self._add(column, name, words, about, self._choices(words, offered))
        order = self.tr("Order of replies")
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        kept = self._choices(order, [(self.tr("as written"), "written"), (self.tr("shuffled"), "shuffled")])
        across.addWidget(kept)
        across.addWidget(self.seed)
        across.addStretch(1)
        about = self.tr("Replies to one comment change places among each other; the seed says how.")
        self._add(column, "order", order, about, row)
        kept.chosen.connect(lambda value: self._choose("order", value))
        self.settings["order"].choices = kept
        self._heading(column, self.tr("Around the work"), "")
        time = self.tr("Active time")
        about = self.tr(
            "Everybody sees their own. Recorded, the seconds on each discussion come into the project, where "
            "leads see them; those who label are told on entering."
        )
        kept_at = [(self.tr("stays on each computer"), False), (self.tr("recorded in the project"), True)]
        self._add(column, "time", time, about, self._choices(time, kept_at))
        column.addWidget(self.spent)
        release = self.tr("Agreement and others' work")
        about = self.tr("Whether annotators see them; leads and adjudicators always do.")
        offered_ = [(self.tr("closed to annotators"), False), (self.tr("open to annotators"), True)]
        self._add(column, "release", release, about, self._choices(release, offered_))
        warning = self.tr("Content warning")
        self.warning.setAccessibleName(warning)
        box = QWidget()
        below = QVBoxLayout(box)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.warning)
        below.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        about = self.tr(
            "Shown before the first discussion, to each person once on a computer, and again when its words "
            "change. Whoever reads it can leave."
        )
        self._add(column, "warning", warning, about, box)
        named = self.tr("Named targets")
        button = QPushButton(self.tr("Persons, groups and issues…"))
        button.clicked.connect(self.named_wanted)
        about = self.tr("What stances can be towards besides texts; everybody may add entries.")
        self.settings["named"] = Setting(named, about, button)
        column.addWidget(self.settings["named"])

    def _heading(self, column: QVBoxLayout, title: str, about: str) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addWidget(rule)
        column.addWidget(Words(title, "strong"))
        if about:
            column.addWidget(Words(about, "muted", wrap=True))

    def _build(self) -> None:
        ground, column = ground_of(14)
        self._fill(column)
        column.addStretch(1)
        back = QPushButton(self.tr("Back"))
        back.setToolTip(self.tr("Back to the texts (Esc)"))
        back.clicked.connect(self.left)
        lead = self.tr("What you choose holds at once, for everybody in the project.")
        others = self.tr("Leads of the project choose these; this is what holds now.")
        about = lead if self.leads else others
        lay_card(self, self.tr("Project settings"), back, ground, about=about)
        self.setFocusProxy(self.title if self.leads else back)
