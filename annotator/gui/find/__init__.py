"""Finding words, labels and people in article and thread: a line above the texts, no dialog.

    query     what is typed: words, and terms such as label:fact or no:label (no Qt)
    filters   which texts and labels the terms of a query mean (no Qt)
    search    the folded texts of a discussion and what is found in them (no Qt)
    finding   what is wanted, found and shown at the moment, from hit to hit
    everywhere, hit_list     the same in all discussions, beside the window, and the list of what was found
    bar       the line: words, choices, count, the terms as chips

The typed line is the one truth: menus and chips write into it and read from it.
"""
