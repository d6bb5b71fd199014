"""The agreement page: how far the annotators agree, and a way from each figure to its cases.

`page` begins with `overview`, one row a layer; the tabs of the head (`header`, `tabs`, `filters`) lead to the
other ways of looking that `kinds` lists, each a card (`faces`) with a chart: `parts` (`heatmap`, `forest`),
`confused`, `layered`, `overrounds`, `shares`, `presence`, `strips`. A new one is one file and one row there.

    board     what can be shown and is computed, without drawing; `look` what is shown at a time, `wording` in
              words; `computing` does the work beside the window
    chart     what all charts share; `plate` those without axes, `frame` their box, `inks` their colours
    grouped   a measure taken apart in many ways; `partrows` draws its parts, `partface` chooses them
    paper     the chart that is shown in print colours, as SVG, PNG, PDF; `printing` asks where it goes
    waiting   what stands in place of charts; `costly` what is computed only where somebody asks for it
    casework  the cases behind a part of a chart (`board.Chosen`); `cases` lists them below it
    walk      from case to case in the texts and back (`case_band` above them); `marks` for adjudication

numpy and pyqtgraph are first loaded by the worker, when the page is first shown: together they take
longer than the rest of the window. Charts never say good or bad: one sequence of colours that grows
darker (in the dark theme lighter), a scale that is always the same, and the two values that Krippendorff
names as thin lines beside alpha, since no such values are established for the others. After edits only the
discussions that changed are read and asked again (`jobs.agreement.kept`), and what was read is kept for the
next time (`keeping`); what was computed of a project as it is looked at is kept until that changes
(`Study.once`).
"""
