"""The annotated-text view and the gutter between two of them: pure widgets, fed with frozen values.

Only the texts in sight are laid out. The heights of the others are estimated and kept in a Fenwick tree, and
the place is held as (text, pixel offset), so that nothing jumps when an estimate becomes real. What is drawn
is a display text of equal length; offsets are code points, and UTF-16 only between `shaping` and Qt.

    items     the values: TextItem, Mark, Badge, TextState
    theme     colours, fonts, measure; the sizes that follow
    offsets, segments      display text and offset mapping; characters, words, sentences, paragraphs
    shaping, header, laid  one paragraph, one header, one text laid out
    folding     which texts are shown: folded branches, one reply and what it answers
    heights, geometry      sums of heights; indents and widths
    laid_texts, kept       what is laid out, as long as there is room; how high the others seem
    overlay                asked for what lies on a text when it is laid out
    lanes, column          tracks under the line; the texts one under the other
    caret, keys, mouse     what moves the selection
    scene, painting        what is set apart; how it looks
    strokes, margin, keycaps   lines of each layer; keys beside the words, handles; letters to choose by
    finds, quotes          frames around what was found; what is quoted, and its mark in the margin
    canvas, reaching, foldable, marked, view   the widget in layers: drawing and scrolling; going to places;
                           folds; marks; selecting
    where, minimap, stripes, surroundings    around a view: whose words stand at the top; a map of the labels
    links, gutter          the curves between two views
    ahead, pictures        what comes next is laid out and painted in quiet moments
    gliding                how a view follows the wheel
    printing, sprites      short words shaped once; small recurring things drawn once
    scripts, tips          what fonts lack; tool tips of outside words
"""
