"""The codebook for reading: a page of its own, and what it says of a label where that label is met.

markdown  the guidelines' Markdown as values: headings, lists, bold and italic words
prose     a paragraph with bold and italic words, painted from those values: nothing else is obeyed
entries   how a layer, a label and an attribute are set
page      the page with contents, search, guidelines, layers, sources and history
guidance  definition, example, near miss and rules of one label
card      what is known of an annotation, beside the words it is on
"""
