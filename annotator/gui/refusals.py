"""Refusals of the layers below in the language of the window: their sentences are known here by their form.

The layers below know no Qt and say what they refuse in English, values and all. Here each such sentence
stands with numbered places for its values; a refusal is matched with them, and put together anew in
another language. What matches none is shown as it was said. A test holds the table against the sources.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from annotator.gui.language import QT_TRANSLATE_NOOP

FORMS = (
    QT_TRANSLATE_NOOP(
        "Refusals",
        "This label was put by somebody else. Only they can change or delete it.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "This label cannot be put here: {0}"),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is labelled {1} already, and labels of this layer do not overlap. Change or delete that "
        "one first.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is labelled {1} already, and one label does not overlap itself. Change or delete that "
        "one first.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "it points at annotation {0}, which is not there."),
    QT_TRANSLATE_NOOP("Refusals", "it points at text {0}, which is not there."),
    QT_TRANSLATE_NOOP("Refusals", "the words it points at are not those it repeats."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "it points at annotation {0} of layer {1}, which marks no words of its own.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "the codebook has no layer {0}."),
    QT_TRANSLATE_NOOP("Refusals", "layer {0} has no label {1}."),
    QT_TRANSLATE_NOOP("Refusals", "layer {0} is not asked of a text of kind {1}."),
    QT_TRANSLATE_NOOP("Refusals", "layer {0} marks nothing that links point at, so it has no clusters."),
    QT_TRANSLATE_NOOP("Refusals", "an annotation of layer {0} needs words."),
    QT_TRANSLATE_NOOP("Refusals", "an annotation of layer {0} needs a target."),
    QT_TRANSLATE_NOOP("Refusals", "an annotation cannot be about itself."),
    QT_TRANSLATE_NOOP("Refusals", "layer {0} allows no target of kind {1}."),
    QT_TRANSLATE_NOOP("Refusals", "a root comment has no parent to take a stance on."),
    QT_TRANSLATE_NOOP("Refusals", "a text cannot be about itself."),
    QT_TRANSLATE_NOOP("Refusals", "the codebook's list of named targets has no {0}."),
    QT_TRANSLATE_NOOP("Refusals", "layer {0} has no attribute {1}."),
    QT_TRANSLATE_NOOP("Refusals", "attribute {0}: {1} is no answer that the codebook allows."),
    QT_TRANSLATE_NOOP("Refusals", "attribute {0} does not apply to {1}."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "This label was changed meanwhile, in another window or by a merge; nothing was changed. Look"
        " at it as it is now and change it again.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "Only a link to words can be made a link to a claim."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The annotation is no longer there. It may have been deleted in another window.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "The text is no longer in the project. Its import may have been undone."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The text cannot be closed: {0} Close it for layers that are asked of it.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "Only claims of one discussion can be gathered."),
    QT_TRANSLATE_NOOP("Refusals", "Choose at least two claims that say the same."),
    QT_TRANSLATE_NOOP("Refusals", "This claim is not gathered with others."),
    QT_TRANSLATE_NOOP("Refusals", "Only claims can be gathered: nothing points at labels of layer {0}."),
    QT_TRANSLATE_NOOP("Refusals", "This label was settled meanwhile. Look at it as it is now."),
    QT_TRANSLATE_NOOP("Refusals", "Only labels on words can be joined."),
    QT_TRANSLATE_NOOP("Refusals", "Put the caret inside the words of the label: it is split there."),
    QT_TRANSLATE_NOOP("Refusals", "Choose at least two labels to join."),
    QT_TRANSLATE_NOOP("Refusals", "Only labels of one text can be joined."),
    QT_TRANSLATE_NOOP("Refusals", "Only labels that are the same can be joined. Change one of them first."),
    QT_TRANSLATE_NOOP("Refusals", "These labels are about different targets. Change one of them first."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "These labels answer {0} differently. Give them the same answer, then join them.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "There is nothing to take back."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "What you did last was changed again since, so it was not taken back. Nothing was changed; "
        "undo once more takes back what you did before it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} worked on {1} since it was imported, so the import was not taken back. Nothing was "
        "changed; undo once more takes back what you did before.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "An import is still under way. Wait until it is over, or stop it."),
    QT_TRANSLATE_NOOP("Refusals", "Nobody is at work who is in the project. Say first who you are."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The discussion is no longer in the project. Its import may have been undone.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "There is no discussion {0}. 'annotator show PROJECT' lists them."),
    QT_TRANSLATE_NOOP("Refusals", "The question is no longer there. Whoever asked may have withdrawn it."),
    QT_TRANSLATE_NOOP("Refusals", "The text that is asked about is in another discussion."),
    QT_TRANSLATE_NOOP("Refusals", "Questions are answered by a lead or an adjudicator of the project."),
    QT_TRANSLATE_NOOP("Refusals", "This question was asked by somebody else. Only they can withdraw it."),
    QT_TRANSLATE_NOOP("Refusals", "This project records no time. A lead can change that in its settings."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} annotations have no place in {1} {2}: {3} Keep their labels in the codebook, or use it "
        "in a new project.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "A named target needs a name."),
    QT_TRANSLATE_NOOP("Refusals", "{0} has control characters or line ends in it. Leave them out."),
    QT_TRANSLATE_NOOP("Refusals", "A person needs a name."),
    QT_TRANSLATE_NOOP("Refusals", "Somebody called {0} is in the project already. Choose another name."),
    QT_TRANSLATE_NOOP("Refusals", "Nobody in the project is called {0}; there are: {1}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} people are called {1}. Give the id: {2} or another."),
    QT_TRANSLATE_NOOP("Refusals", "The project's settings are set by its leads. Ask one of them."),
    QT_TRANSLATE_NOOP("Refusals", "The project is named by its leads. Ask one of them."),
    QT_TRANSLATE_NOOP("Refusals", "A project needs a title of one line."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The entry is no longer there. It may have been deleted in another window.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0} already leads to {1}. Choose another name."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "Projects on a server cannot be opened in the window yet. Open an .annot file.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: another program is writing to it. Nothing was changed; try again in a moment.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0} is being opened in several windows. Try again in a moment."),
    QT_TRANSLATE_NOOP("Refusals", "{0} was opened in {1}. Close one of the two windows."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is being opened in another window. Try again in a minute."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is open in {1}. Close it there first."),
    QT_TRANSLATE_NOOP("Refusals", "a window of {0} on {1} since {2}"),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} cannot be written ({1}), and without it a second window could not be kept out. Check who"
        " may write that folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is no project of this program. Choose a file made by 'annotator new'.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} was not finished when it was made. Delete it and make the project anew.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} was written by a newer version of this program (format {1}, here {2}). Install the newer"
        " version to open it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} has other tables than a project has: something else than this program changed it. "
        "Nothing of it was read; look for a backup beside it, or ask for a fresh copy.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0} is no name of a file ({1}). Choose another."),
    QT_TRANSLATE_NOOP("Refusals", "{0} exists already. Choose another name, or open it."),
    QT_TRANSLATE_NOOP("Refusals", "There is no folder {0}. Make it first, or choose another place."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be written ({1}). Choose another place."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a folder. Name the project file in it, ending in .annot."),
    QT_TRANSLATE_NOOP("Refusals", "There is no file {0}. Make a project with 'annotator new {1}'."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} cannot be read as a project ({1}). It may be damaged: look for a backup beside it.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is of an older version and damaged ({1}: {2}), so it was not upgraded. Nothing was "
        "changed; go back to an earlier backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is of an older version, and no backup of it could be written to {1} ({2}). Nothing was "
        "changed; make room, or copy the project to a folder that can be written to.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: it cannot be written to. Nothing was changed; check who may write the file and its "
        "folder ({1}).",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: the disk is full. Nothing was changed; make room and try again ({1}).",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: the disk could not be read or written. Nothing was changed; check the drive ({1}).",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: the file cannot be opened. Check that it is still there, and that it and its folder may"
        " be read and written ({1}).",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: what was the project is no longer there or was replaced. Look for a backup beside it ({1}).",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}: the file is damaged. Do not go on with it: look for a backup beside it ({1}).",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0}: the file is no project, or it is damaged ({1})."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is there and is no empty folder. {1} writes a folder of its own."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is a folder, and {1} writes one file. Name the file in it."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is a project or another database. Choose another name for the export.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0} is the project itself. Name the pages or datasets to import."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Refusals", "The sample project cannot be read: {0}"),
    QT_TRANSLATE_NOOP("Refusals", "The folder {0} cannot be made ({1})."),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be read whole ({1}). Look at it with 'annotator check'."),
    QT_TRANSLATE_NOOP("Refusals", "{0}, line 1: the file is empty; a page with an article is expected."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}, line {1}: neither an article nor a comment was found, only what a site prints around them.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0}, line 1: the file is empty; a dataset record is expected."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0}, {1}: {2} cannot be read as {3}. Save the file as UTF-8, or say which encoding it has.",
    ),
    QT_TRANSLATE_NOOP("Refusals", "{0} cannot be read as a codebook ({1})."),
    QT_TRANSLATE_NOOP("Refusals", "{0}: this is no YAML ({1})."),
    QT_TRANSLATE_NOOP("Refusals", "{0}: this is nested too deeply for a codebook."),
    QT_TRANSLATE_NOOP("Refusals", "{0}: this is too large for a codebook, with more than {1} values."),
    QT_TRANSLATE_NOOP("Refusals", "{0}: it holds a value that cannot be kept ({1})."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} is damaged ({1}: {2}); no backup was made of it. Keep the file as it is and go back to "
        "an earlier backup.",
    ),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "{0} could not be copied to {1} ({2}). Check the free space there, and the file.",
    ),
)


def refusal(error: Exception | str) -> str:
    """Return what a refusal says, in the language of the window; values that are sentences are, too."""
    sentence = str(error)
    for form, pattern in _patterns():
        if (found := pattern.fullmatch(sentence)) is not None:
            values = [refusal(value) for value in found.groups()]
            return QCoreApplication.translate("Refusals", form).format(*values)
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return form and pattern, those that say most by themselves first."""
    forms = sorted(FORMS, key=lambda form: len(re.sub(r"\{\d\}", "", form)), reverse=True)
    return tuple((form, _pattern(form)) for form in forms)


def _pattern(form: str) -> re.Pattern[str]:
    said = re.split(r"\{\d\}", form)
    return re.compile("(.+?)".join(map(re.escape, said)), re.DOTALL)
