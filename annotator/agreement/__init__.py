"""Agreement between annotators: coefficients as functions of plain data, on numpy (and HiGHS for gamma).

`Ratings`, `Continuum` and `Links` hold what annotators said, `measure` computes a coefficient of it,
`Measurement` is the answer; `dawid_skene` estimates how each annotator confuses labels. What runs through
the whole package:

- `aligning/` finds the best alignments that gamma rests on, `segments` the stretches of the unitizing alphas.
- A coefficient is one file in `coefficients/`. It turns the data into additive *sums per cluster* and gives
  a formula from sums to value; so the whole, the jackknife and the bootstrap are sums of the same rows.
- Undefined is None with a reason in a sentence, never NaN, 0 or 1: 0/0 is no agreement and no disagreement.
- An interval resamples clusters (discussions), never single units: comments of one thread resemble
  each other, and an interval over single comments claims far more certainty than there is.
- A missing value is no value. An annotator who marked nothing judged; one who is absent did not.
"""

from annotator.agreement.coefficient import COEFFICIENTS, Coefficient
from annotator.agreement.continuum import Continuum
from annotator.agreement.dawid_skene import DawidSkene, dawid_skene
from annotator.agreement.links import Links
from annotator.agreement.measure import measure
from annotator.agreement.measurement import Measurement
from annotator.agreement.ratings import Ratings

__all__ = [
    "COEFFICIENTS",
    "Coefficient",
    "Continuum",
    "DawidSkene",
    "Links",
    "Measurement",
    "Ratings",
    "dawid_skene",
    "measure",
]
