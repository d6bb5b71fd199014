"""Importers, one file a format: the bytes of a source become discussions.

An importer decides from the content whether it can read a source (`sniff`), and turns it into
records (`read`). It raises ExpectedError, naming the file and the line, where it cannot.
"""
