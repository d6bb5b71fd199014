"""Whether a discussion that comes in is the one that the project has under its id.

Its content is its title, its texts and what was left out. Where it came from is not: the same page
under another file name is the same discussion, and the project keeps the source that it had first.
A title that only repeats the name of that file goes with it.
"""

from __future__ import annotations

from pathlib import PurePath

from annotator.errors import shortened
from annotator.model.corpus import Discussion


def discussion_problem(stored: Discussion, given: Discussion) -> str | None:
    """Return a sentence where the two, of one id, say different things."""
    if (stored.texts, stored.left_out) != (given.texts, given.left_out):
        return (
            f"discussion {given.id} is in the project with other texts. "
            "Texts are never altered after import; import it into another project."
        )
    if stored.title != given.title and not (_is_file_name(stored) and _is_file_name(given)):
        return (
            f"discussion {given.id} is in the project under the title {shortened(stored.title)}. "
            "Give it that title, or another id if it is another discussion."
        )
    return None


def _is_file_name(discussion: Discussion) -> bool:
    source = discussion.source
    return source is not None and discussion.title in {source.name, PurePath(source.name).stem}
