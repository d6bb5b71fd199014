"""The coefficients, one file each; `annotator.agreement.coefficient` says what such a file registers.

A file reads from top to bottom: which sums are taken from the data, then a function from sums to observed and
expected, whose last line is the formula of the paper.
"""
