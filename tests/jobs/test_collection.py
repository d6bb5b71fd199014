"""No search for garbage begins during long work, and it goes on afterwards."""

import gc

import pytest

from annotator.jobs.collection import collection_put_off


def test_it_is_put_off_until_the_last_one_is_done_also_where_one_fails():
    assert gc.isenabled()
    with collection_put_off():
        with pytest.raises(ZeroDivisionError), collection_put_off():
            raise ZeroDivisionError
        assert not gc.isenabled()
    assert gc.isenabled()
