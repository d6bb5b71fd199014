"""Claims as things: the list of them, and gathering the wordings of one claim.

A claim that is worded in several places is one claim: its wordings share a `cluster`, and what points
at any of them points at the claim. `entries` knows this without Qt; `pane` shows it beside the texts.
"""
