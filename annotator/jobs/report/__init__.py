"""The agreement report: a folder that tells how far annotators agree, and lets anybody check it.

    scope        what of a project it is about: filters, and how intervals are made
    subject      what is reported on: one state of a project, people under the names that may be read
    measures     every figure of the report, in order
    counting     what is counted rather than measured: confusions, distributions, who judged how much
    reliability  the reliability tables: units × annotators, marks in texts
    document     report.json, from which recompute.py knows what to rebuild
    files        the CSV tables, and how a cell is written
    words        coefficients, values and groups as a reader sees them
    methods      the paragraphs that say how each figure was made
    results      the figures, found by what they are of
    pictures     the SVG figures (svg, forest, matrices)
    page         report.html (html, sections, groups, shares, cells)
    writing      the job: all files, or none

What is decided here: everything is written from one private snapshot; the newest event gives the date, so
that one state of a project gives the same bytes; people are pseudonyms unless names are asked for, and
a pseudonym is the same as in an export. Every figure but gamma can be rebuilt from the tables by
`recompute.py`, which has nothing but the standard library.
"""
