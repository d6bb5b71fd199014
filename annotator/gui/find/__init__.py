"""Finding words, labels and people in article and thread: a line above the texts, no dialog.

    query     what is typed: words, and terms such as label:fact or no:label (no Qt)
    filters   which texts and labels the terms of a query mean (no Qt)
    search    the folded texts of a discussion and what is found in them (no Qt)
    finding   what is wanted, found and shown at the moment, from hit to hit
    everywhere, hit_list     the same in all discussions, beside the window, and the list of what was found
    narrowing, chips         the menu that writes terms, and the terms as chips
    bar       the line: words, choices, count

The typed line is the one truth: menus and chips write into it and read from it.
"""
