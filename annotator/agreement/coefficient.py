"""What a coefficient is to the rest of the package, and the registry in which each file puts its own."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.agreement.arrays import Floats
from annotator.agreement.continuum import Continuum
from annotator.agreement.links import Links
from annotator.agreement.ratings import Ratings
from annotator.errors import ExpectedError
from annotator.registry import Registry


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """The results for several rows of sums at once; each field has the shape rows, NaN where undefined."""

    value: Floats
    observed: Floats | None = None
    expected: Floats | None = None
    precision: Floats | None = None
    recall: Floats | None = None
    coverage: Floats | None = None
    error: Floats | None = None


@dataclass(frozen=True, kw_only=True)
class Statistics:
    """Sums, clusters × features, the formula from any sum of rows to a value, and what to say of 0/0."""

    sums: Floats
    estimate: Callable[[Floats], Estimate]
    undefined: str


Prepare = Callable[..., Statistics]
# (sample, label, options) -> the sample and options that compare this label where by="label".
OfLabel = Callable[[Any, Hashable, dict[str, object]], tuple[Any, dict[str, object]]]


@dataclass(frozen=True, kw_only=True)
class Coefficient:
    """One agreement coefficient.

    `prepare` takes a Table (for Ratings) or Texts (for Continuum and Links) and all options by name.
    `by_label` holds the options that are forced where one label is compared with the rest; `of_label` says
    what is compared then, if it is not the marks or values of the label alone.
    """

    name: str
    about: str
    data: type[Ratings] | type[Continuum] | type[Links]
    prepare: Prepare
    options: Mapping[str, object] = field(default_factory=dict)
    by_label: Mapping[str, object] = field(default_factory=dict)
    of_label: OfLabel | None = None

    def chosen(self, given: Mapping[str, object]) -> dict[str, object]:
        """Return all options, the given ones over the defaults; refuse one that there is not."""
        unknown = [option for option in given if option not in self.options]
        if unknown:
            known = ", ".join(self.options) or "none"
            raise ExpectedError(f"{self.name} has no option {unknown[0]!r}; its options: {known}.")
        return {**self.options, **given}


COEFFICIENTS: Registry[Coefficient] = Registry("coefficient", "annotator.agreement.coefficients")


def coefficient(
    name: str,
    *,
    data: type[Ratings] | type[Continuum] | type[Links],
    about: str,
    options: Mapping[str, object] | None = None,
    by_label: Mapping[str, object] | None = None,
    of_label: OfLabel | None = None,
) -> Callable[[Prepare], Prepare]:
    """Return a decorator that registers a function as this coefficient's `prepare`."""

    def decorate(prepare: Prepare) -> Prepare:
        entry = Coefficient(
            name=name,
            about=about,
            data=data,
            prepare=prepare,
            options=options or {},
            by_label=by_label or {},
            of_label=of_label,
        )
        COEFFICIENTS.add(name, entry)
        return prepare

    return decorate
