"""Stance and rhetoric labelling of news articles and their comment threads: the map of the house.

    main.py, app        arguments -> window or command
    gui   |   cli       the window and the commands; they know nothing of each other
    jobs                long work: import, export, agreement and its report, merge, the sample project
    actions             every way in which data changes, and the runner (no Qt)
    store | corpus | exporters | agreement      events and tables, importers, files written, coefficients
    codebook            the label scheme: reading, checking, comparing
    model               the words of the program as frozen values, standard library only
    errors, paths, registry, settings, command, display, watch      the ground floor

A line may import the lines below it; contracts in pyproject.toml fail the build where one does not.

The one road of data: a pane asks `runner.run(AddAnnotation(...))`; the runner opens one
transaction, the action puts and deletes subjects, these become events, the events are projected into
tables, the transaction is committed, and the news (`Change`) goes to every pane, which reads what it
shows anew. Undo writes new events that put the former states. Nobody else writes.

A new importer, exporter, coefficient or command is one new file, found by walking its package. A new
layer of a codebook is no code at all.
"""

__version__ = "0.1.0"
