"""From a project to agreement: what is compared, how far annotators agree, and the cases behind it.

`gathering` reads a project discussion by discussion, `material` is what was read, `questions` turns each
layer into questions of `items` (`stances`, `spans`, `links`; `targets` brings together what different
annotators point at), `grouping` takes them apart (`pairing`, `gold`, `retest`, `session`; `unformed` says why
one cannot, `behind` who said what there), `measuring` gives figures, `once` keeps what rests on a question
alone, `steps` asks on where two found the same, `quoting` leaves quoted words out, `cases` lists what stands
behind a figure (`grouped`: which marks are one case; `telling`: in words), `headlines` gives one figure a
layer, `confusions` which answers met which, who gave what and who judged what, `narrowing` a part of a
project. `kept` holds a large project as rows of numbers, of which figures, filters, cases and a fresh look
after edits are sums. All layers and labels come from the codebook.

What is decided here:

- Judged: an annotator judged a text for a layer who is done with it, or has a label of the layer
  there; for a stance a label towards that target. "Done, nothing here" is an answer, "not done" is
  a missing value.
- Asked targets: a unit is a comment and an asked target. Done without a label is the layer's
  `not_addressed` label; in a layer that has none it is the answer "nothing". A root comment has no
  parent unit, a page without an article no article unit. `text` targets at the parent or the
  article are the asked ones.
- Two labels of one annotator on one unit: the one modified last counts (of equals the one created
  last, then the greater id).
- Free targets: first whether a stance was seen towards a target that anybody saw on this comment,
  then the label where it was seen. Nobody knows towards how many targets none was seen, so alpha of
  the first is a low bound.
- Targets of different annotators are one where their words overlap: pairs are joined from the
  largest shared part (intersection over union) down, and never two of one annotator. Names are
  compared without case and with their aliases.
- Claims that an annotator gathered are one target: a link to any wording is a link to the claim, and it
  meets what another points at where any wording overlaps. As the end of a link stands the wording that
  is closest to the others'.
- Who skips a discussion has not judged what they did not close in it; what they closed or labelled counts.
- A span of several parts counts as one unit each part: its hull would claim words that nobody
  marked. The hull is taken for the two ends of a link, which has one source and one target.
- Links: whether there is any at all on a text, then which targets (sets, MASI) where two have one,
  then the label where two linked the same target; beside them F1 over all texts that were judged.
- Marked words have the unitizing alphas and gamma beside F1, articles and comments also apart. Random
  continua are shifted ones: normal distributions, the other sampler, suit no texts of a few spans.
- An annotator against the others: each pair with each other annotator, pooled. A figure
  without an annotator is that of all others.
- Rounds are those that annotations name; a discussion belongs to all rounds named in it.
- The gold are the answers of those whose role is adjudicator; they are no annotators beside it.
- Against themselves annotators are compared in two rounds that their labels of a layer in a discussion
  name: a text that they are done with is an answer of both.
- A session is a run of one person's labels with no gap of more than half an hour.
- Everything is ordered by stable keys (source name, title, reading order, name), never by arrival.
"""
