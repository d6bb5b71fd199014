"""Claims as things: annotations that one annotator gathered are one claim, worded in several places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from annotator.model.annotation import Annotation


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of one annotator: its wordings in reading order, and how many links of each layer it has."""

    wordings: tuple[Annotation, ...]
    links: Mapping[str, int]

    @property
    def id(self) -> str:
        """Return the cluster's id where there are several wordings, else the annotation's."""
        return self.cluster or self.wordings[0].id

    @property
    def cluster(self) -> str | None:
        """Return the cluster, None where the claim is worded once."""
        return self.wordings[0].cluster if len(self.wordings) > 1 else None

    @property
    def annotator(self) -> str:
        """Return whose claim it is."""
        return self.wordings[0].annotator


def claims(
    annotations: Iterable[Annotation], layers: Collection[str], order: Mapping[str, int]
) -> list[Claim]:
    """Return the claims among annotations, in reading order of their first wordings.

    `layers` are those whose annotations are claims, `order` the place of each text. A link to any wording,
    whoever put it, counts for the claim.
    """
    said = list(annotations)
    found: dict[tuple[str, str], list[Annotation]] = {}
    for one in sorted(said, key=lambda one: (order.get(one.text, -1), one.start, one.id)):
        if one.layer in layers:
            found.setdefault((one.annotator, one.cluster or one.id), []).append(one)
    homes = {one.id: key for key, wordings in found.items() for one in wordings}
    links: dict[tuple[str, str], Counter[str]] = {key: Counter() for key in found}
    for one in said:
        if one.target is not None and one.target.kind == "annotation" and one.target.id in homes:
            links[homes[one.target.id]][one.layer] += 1
    return [Claim(tuple(wordings), dict(links[key])) for key, wordings in found.items()]
