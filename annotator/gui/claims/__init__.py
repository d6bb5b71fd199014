"""Claims as things: the list of them beside the texts, and gathering the wordings of one claim.

A claim that is worded in several places is one claim: its wordings share a `cluster`, and what points
at any of them points at the claim.

    entries    the claims of a discussion with what points at them, found and put in order (without Qt)
    gathering  making wordings one claim, from the text or the list, and taking one out
    pane       the list; rows are its rows, drawing draws them, foot has the buttons below
"""
