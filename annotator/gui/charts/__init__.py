"""The agreement page: how far annotators agree, pair by pair and label by label, down to the single case.

`board` says what can be shown and computes it, without Qt; `computing` does that beside the window;
`heatmap` and `forest` draw it on pyqtgraph, `cases` lists what stands behind, `page` puts all together.

numpy and pyqtgraph are first loaded by the worker, when the page is first shown: together they take
longer than the rest of the window. Charts never say good or bad: one sequence of colours that grows
darker (in the dark theme lighter), a scale that is always the same, and the two values that Krippendorff
names as thin lines beside alpha, since no such values are established for the others.
"""
