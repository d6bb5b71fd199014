"""Asking and skipping: questions to the lead with their answers, and discussions that are left aside.

band      the strip above the texts where one asks, skips, or reads that a discussion was skipped
forms     what stands in the strip while one asks or skips
pane      the list of questions beside the texts
"""
