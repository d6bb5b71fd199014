"""Best alignments of what annotators marked, for gamma (Mathet, Widlöcher & Métivier 2015, CL 41:437).

    units       the spans of many continua as arrays, and how unlike two of them are
    near        which spans of different annotators can be of one group at all
    groups      the groups that are worth more than their prices
    packing     which groups to choose, so that no span is in two of them (HiGHS)
    matching    the same for two annotators, without HiGHS
    best        the best alignment out of these
    sampling    random continua, for the disorder that chance brings

A *group* holds at most one span of each annotator; a span in no group stands alone. With n annotators and
N = n(n − 1)/2, a group of k spans has the disorder (Σ d + (N − k(k − 1)/2) · Δ∅) / N, a lone span Δ∅. What a
group saves over its spans alone is therefore (k − 1) · Δ∅ + Σ (Δ∅ − d) / N over its pairs, and the best
alignment is the choice of groups that saves most. All continua of one measurement, the random ones too, are
laid side by side and solved at once.
"""
