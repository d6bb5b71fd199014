"""What a row of the registry is, where wishes stand in the menus, and what a wish may reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from annotator.gui.language import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP  # noqa: PLC0414 - rows take it from here

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.labelling import Labelling
    from annotator.gui.panes.inspector import Inspector
    from annotator.gui.panes.reading import Reading
    from annotator.gui.project_page import ProjectPage
    from annotator.gui.text.view import AnnotatedTextView
    from annotator.gui.window import Window
    from annotator.gui.workspace import Workspace

Holds = Literal["window", "text"]


class Here:
    """Where a wish is granted: the window and what is open in it.

    All but `window` and `is_open` need an open project; a row that uses them names a hindrance below.
    """

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def is_open(self) -> bool:
        """Tell whether a project is open."""
        return self.window.project is not None

    @property
    def project(self) -> ProjectPage:
        """Return the page of the open project."""
        if self.window.project is None:
            raise LookupError("a wish that needs a project was granted without one")
        return self.window.project

    @property
    def desk(self) -> Desk:
        """Return what the panes of the project share."""
        return self.project.desk

    @property
    def workspace(self) -> Workspace:
        """Return the page with article and thread."""
        return self.project.workspace

    @property
    def labelling(self) -> Labelling:
        """Return what turns keys into labels."""
        return self.workspace.labelling

    @property
    def inspector(self) -> Inspector:
        """Return the details of the chosen annotation."""
        return self.workspace.inspector

    @property
    def reading(self) -> Reading:
        """Return the pane with article and thread."""
        return self.workspace.reading

    @property
    def view(self) -> AnnotatedTextView:
        """Return the text view that has the keyboard, or had it last."""
        return self.reading.active


# ---- why a wish cannot be granted now: a sentence, or '' where it can


def never(_here: Here) -> str:
    """Hinder nothing."""
    return ""


def no_project(here: Here) -> str:
    """Hinder what needs a project."""
    return "" if here.is_open else say(QT_TRANSLATE_NOOP("Wishes", "Open a project first."))


def no_text(here: Here) -> str:
    """Hinder what is about the texts while they are not in sight."""
    if why := no_project(here):
        return why
    if here.desk.dossier is None:
        return say(QT_TRANSLATE_NOOP("Wishes", "Open a discussion first."))
    if here.project.pages.currentWidget() is not here.workspace:
        return say(QT_TRANSLATE_NOOP("Wishes", "Go back to the texts first: Esc."))
    return ""


def nothing_chosen(here: Here) -> str:
    """Hinder what is about the chosen annotation where none is chosen."""
    if why := no_text(here):
        return why
    if here.desk.focused is not None:
        return ""
    return say(QT_TRANSLATE_NOOP("Wishes", "Nothing is chosen: click a label in the text, or press Tab."))


def no_lead(here: Here) -> str:
    """Hinder what only the lead of a project does."""
    if why := no_project(here):
        return why
    if here.desk.person.role == "lead":
        return ""
    return say(QT_TRANSLATE_NOOP("Wishes", "Only the lead of the project can do this."))


def say(words: str) -> str:
    """Return words of the registry in the language of the window."""
    return QCoreApplication.translate("Wishes", words)


# ---- the row


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One thing that can be done in the window (the format is told in the docstring of the package)."""

    id: str
    words: str
    section: str
    do: Callable[[Here], object]
    keys: tuple[str, ...] = ()
    holds: Holds = "window"
    hindered: Callable[[Here], str] = no_project
    checked: Callable[[Here], bool] | None = None
    also: str = ""

    def shown(self) -> str:
        """Return the words in the language of the window."""
        return say(self.words)

    def found_by(self) -> str:
        """Return the further words under which the palette finds it, in the language of the window."""
        return say(self.also) if self.also else ""


@dataclass(frozen=True, slots=True)
class Section:
    """A group of wishes: between two separators of a menu, under one heading of the sheet of keys.

    A `folded` one is a menu within its menu, so that no menu is higher than a small screen.
    """

    id: str
    menu: str
    title: str
    folded: bool = False

    def shown(self) -> str:
        """Return the heading in the language of the window."""
        return say(self.title)


MENUS: dict[str, str] = {
    "project": QT_TRANSLATE_NOOP("Wishes", "Project"),
    "edit": QT_TRANSLATE_NOOP("Wishes", "Edit"),
    "label": QT_TRANSLATE_NOOP("Wishes", "Label"),
    "go": QT_TRANSLATE_NOOP("Wishes", "Go"),
    "view": QT_TRANSLATE_NOOP("Wishes", "View"),
    "help": QT_TRANSLATE_NOOP("Wishes", "Help"),
}
SECTIONS: tuple[Section, ...] = (
    Section("projects", "project", QT_TRANSLATE_NOOP("Wishes", "Projects")),
    Section("files", "project", QT_TRANSLATE_NOOP("Wishes", "Pages and files")),
    Section("lead", "project", QT_TRANSLATE_NOOP("Wishes", "This project")),
    Section("leave", "project", QT_TRANSLATE_NOOP("Wishes", "Leaving")),
    Section("undo", "edit", QT_TRANSLATE_NOOP("Wishes", "Taking back")),
    Section("select", "edit", QT_TRANSLATE_NOOP("Wishes", "Choosing words"), folded=True),
    Section("find", "edit", QT_TRANSLATE_NOOP("Wishes", "Finding")),
    Section("put", "label", QT_TRANSLATE_NOOP("Wishes", "Putting labels")),
    Section("targets", "label", QT_TRANSLATE_NOOP("Wishes", "Stances and disputes")),
    Section("chosen", "label", QT_TRANSLATE_NOOP("Wishes", "The chosen label")),
    Section("borders", "label", QT_TRANSLATE_NOOP("Wishes", "Borders and parts"), folded=True),
    Section("close", "label", QT_TRANSLATE_NOOP("Wishes", "Closing texts")),
    Section("ask", "label", QT_TRANSLATE_NOOP("Wishes", "Asking and skipping"), folded=True),
    Section("discussions", "go", QT_TRANSLATE_NOOP("Wishes", "From discussion to discussion")),
    Section("thread", "go", QT_TRANSLATE_NOOP("Wishes", "In the thread"), folded=True),
    Section("marks", "go", QT_TRANSLATE_NOOP("Wishes", "From label to label")),
    Section("cases", "go", QT_TRANSLATE_NOOP("Wishes", "From case to case"), folded=True),
    Section("pages", "view", QT_TRANSLATE_NOOP("Wishes", "Pages")),
    Section("figures", "view", QT_TRANSLATE_NOOP("Wishes", "Ways to look at agreement"), folded=True),
    Section("groups", "view", QT_TRANSLATE_NOOP("Wishes", "Parts of agreement"), folded=True),
    Section("folding", "view", QT_TRANSLATE_NOOP("Wishes", "Folding")),
    Section("reading", "view", QT_TRANSLATE_NOOP("Wishes", "How it reads")),
    Section("settings", "view", QT_TRANSLATE_NOOP("Wishes", "Settings")),
    Section("help", "help", QT_TRANSLATE_NOOP("Wishes", "Help")),
)
