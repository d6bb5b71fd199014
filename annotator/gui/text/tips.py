"""Tool tips of words that came from outside."""

from __future__ import annotations


def plain_tip(words: str) -> str:
    """Return a tool tip that Qt cannot take for rich text, whatever it contains."""
    return words.replace("<", "‹").replace(">", "›")
