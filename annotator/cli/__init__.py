"""The command line, one file a command.

A command is a function with a decorator (see `annotator.command`): it reads its options, asks the
runner or the queries, prints words for people, or one JSON document with `--json`, and returns the
exit status: 0 done, 1 an expected failure, 2 wrong usage, 3 something needs attention.
Modules here import what is heavy (SQLAlchemy, numpy) inside the function that runs, so that `--help`
and `formats` are quick.
"""
