"""The kinds of arrays that the package computes on, and their product."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.intp]
Booleans = NDArray[np.bool_]

# Products of up to so many numbers are computed in the calling thread alone by OpenBLAS.
_UNSHARED = 1 << 18


def multiplied(left: Floats, right: Floats) -> Floats:
    """Return left @ right of two matrices, in pieces that are not shared out among threads.

    On a computer with something else to do a product waits for the last of its threads: up to twenty times as
    long as one thread needs for it.
    """
    step = max(1, _UNSHARED // max(1, right.size))
    found = np.empty((len(left), right.shape[1]))
    for at in range(0, len(left), step):
        np.matmul(left[at : at + step], right, out=found[at : at + step])
    return found
