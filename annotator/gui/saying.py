"""Saying sentences aloud to those who hear the window."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def aloud(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say a sentence of a widget; nothing without one, or before Qt 6.8."""
    announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if sentence and announcement is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(announcement(widget, sentence))
