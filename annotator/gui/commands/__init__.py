"""Commands that draw, one file a command; they are found by the same walk as `annotator/cli`.

Their modules import Qt inside the function that runs, after looking whether Qt can draw here.
"""
