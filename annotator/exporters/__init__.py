"""Exporters, one file a format: records become files.

An exporter gets the records of a project and what to write of them, writes into one file or one
folder, and says what its format could not hold. Same project, same bytes.
"""
