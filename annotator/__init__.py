"""Stance and rhetoric labelling of news articles and their comment threads."""

__version__ = "0.1.0"
