"""The words of the program as frozen values, with the standard library alone.

| word | meaning |
|---|---|
| Project | one codebook, one corpus, its annotators; one SQLite file (`.annot`) |
| Discussion | an article with its comment thread: imported, assigned and shown together |
| Text | one annotatable text: an *article* or a *comment* |
| Layer | one question asked of a text (claim, stance, dispute, rhetoric); its kind is span, stance or link |
| Label | one answer of a layer |
| Span | half-open `[start, end)` in Unicode code points of one text |
| Target | what a stance or a dispute is about |
| Annotation | one label put by one annotator, with its spans, target, attributes and note |
| Annotator | a person who labels; the roles are annotator, adjudicator and lead |
| Cluster | claims of one annotator that are one claim, worded in several places |
| Coverage | per annotator, text and layer: not seen, seen, done; "nothing here" is an answer |
| Question | what an annotator asks about a discussion, a text or a label; a lead answers it |
| Skip | an annotator leaves a discussion aside, with a reason; its open texts count as not judged |
| Policy | what a project decides for all: blinding, whether time is recorded, a warning of the content |
| Event | one immutable change; the project is the set of its events |
"""
