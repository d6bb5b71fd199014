"""What every discussion answers to every question, kept as numbers: what the figures are sums of.

A project of half a million labels is too much to be held as objects, and to be asked anew after each edit.
So each discussion is asked once, by the same code as everything else (`pieces`), and what it answers becomes
rows of small numbers: the pattern of answers of each unit, its text and target, the marked words, the
groups of marks that are one case. `numbers` gives the numbers, `columns` puts the discussions together again
as the items of a question, which are made when they are looked at; `homes` reads the texts of a case when it
is shown, `told` puts it into words; `project` is all of it for one state of a project, and `shelving` keeps
the rows in the person's cache folder (`store.shelf`), so that the next look need not ask everything.

    from the project:  record -> questions of one discussion -> piece (rows)
    to the figures:    pieces -> columns -> Ratings, Laid, patterns with their counts, places of cases
"""
