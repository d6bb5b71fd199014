<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, 95 % interval, n or how often given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole and by pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differ} of {all} differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatedTextView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unfold %n reply(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n reply(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replies to {0}: a double click folds them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Space chooses another target: by number, or by letters for claims and comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number takes a target, a letter a claim or comment in sight; Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} towards{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {0} dispute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {0} about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a claim or press its letter; or select words in either text and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a claim or comment, or press its letter or number; Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is another wording of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a claim, press its letter or its number; Ctrl+4 lists all. Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/  a person, group or issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/  something outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Asked. The answer will stand among your questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>All claims of this discussion (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to the lead, and the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am unsure	Ctrl+U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same claim as…	%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this wording out of its claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead a question…	Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s) to your questions: Ctrl+5 shows them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment answers the article, not another comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every comment before this one has a label of yours or is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every comment after this one has a label of yours or is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every comment has a label of yours or is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a comment first (Ctrl+Tab).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one reply is shown with what it answers: Ctrl+R shows all comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered this comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment here answers another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of it had been changed since and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Towards: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainNotice</name>
    <message>
        <source>Show all (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} comments: {0} and what it answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Nothing is chosen: click a label of yours, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dispute that points at words which are no claim yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Find a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a claim by its words, label, author or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this wording out  −</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n claim(s) one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No claim has these words. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims here yet. Select the words of a claim and press its label&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the other wordings of this claim, then press %. Esc lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What points at any of them will point at the one claim. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there. Space picks wordings of one claim, % makes them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>{0} belongs to the codebook: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} always does this: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus: {0} cannot be given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alone is for reading and labelling: hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}), now {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook takes these keys of yours: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook says nothing of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Go to the source of the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this text and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n discussion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsure of %n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of one claim</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (point here to read them)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not in it (point here to read them)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscussionList</name>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} discussions done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions stand here once imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Writer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Making a fresh copy of the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tentative from .667</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliable from .800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unitizing alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlapping words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets, MASI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ends alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of shared words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of aligned spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} over {1} that two or more of {2} judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} (jackknife over discussions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than ten discussions the interval is rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} judged by one annotator alone do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed. The report of the fault says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have closed the same comments for this layer. Closing a text counts as an answer, also where there was nothing to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has closed or labelled anything of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered so far: {0}; none of it by two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Pages and datasets (*.txt *.jsonl *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export holds everybody&apos;s work: it opens with the lead&apos;s release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset with everything (*.jsonl);;Table of labels (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being read or written already: wait, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0}, {1} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capitals and small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <comment>whole words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match accents: e does not find é</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words, or narrow the search: label:fact   layer:stance   author:ann   no:label (none of mine)   is:unsure (mine)   has:note   is:open   in:article.   A minus leaves out: -label:fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook has no label or layer “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all discussions (Ctrl+Alt+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only at some labels, people or texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Without a label of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a note of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine and unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldableCanvas</name>
    <message numerus="yes">
        <source>%n reply(ies) folded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forest</name>
    <message>
        <source>Agreement by label, with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Given %n time(s), {0} % of all labels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Choose a claim of yours first: click it, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One claim now. What points at any of its wordings points at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wording of a claim that has several first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>e.g. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {0} → {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Marks words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where a comment stands towards a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks words and links them with what they are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of articles and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its spans do not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (asked of every comment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be about: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used for new labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Links between the two panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Agreement of pairs of annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {0} in common: take it as a hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits in all discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for in all discussions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking in %n discussion(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n discussion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits in any discussion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, and sees the others&apos; work once a lead releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, sees everybody&apos;s work and settles where people differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, sees everybody&apos;s work, and releases it to the annotators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the first here, so you lead the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed so that you see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name above, or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the list above. Choose that row, or add something to your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your labels are kept under your name. You are asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Make it a claim  +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the label with ? for you and the adjudicator (Ctrl+U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the adjudicator  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has the number {0} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One of %n wording(s) of a claim</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed answers are proposals:  =  takes them all. Alt and a number gives an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a label in the text, or press Tab, to see its details here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Irony</name>
    <message>
        <source>=  answers sarcasm with yes on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {0} and go on  ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, key {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter closes the text for this pass; Shift+Enter opens it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message>
        <source>What keys put on the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>{0} is no key of the layer {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no key of the layer {1}; Space first makes it the number of a target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Select words, then press a label&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the comment is about, then press a label&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words, press a label&apos;s key, then choose what they dispute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>… {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListAloud</name>
    <message>
        <source>{0}: texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes: {0}; the thin line: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedTargets</name>
    <message>
        <source>Nothing yet. Entries are made here, or while labelling: “/” in the stance layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, group or issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances can be towards these. Other names find an entry while one types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowMenu</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectForm</name>
    <message>
        <source>Town council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file the project is kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder. Add the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open that project instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: claims, stances, factual disputes and rhetoric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal: problems, proposals and agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the project in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Import pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discussion is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list; Ctrl+B shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discussions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pages or a folder of pages on this window, or import them (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has that name. Try a word of a command, a label or a discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   ↵ do   Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a label, a discussion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a label or a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter closes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of this pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Move border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label first, then select further words for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select further words in the same text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the label has. Del deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away from the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret inside a label first: it is split there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two; the second part is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label with words first: click it, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other label like it in this text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next label goes on exactly these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing behind this. Enter closes the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label with words first: click it, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter begins the words; Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter ends the words; Enter takes the one word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Whose work is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and others&apos; work stay closed until the project lead releases them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&apos;s and mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Project settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warning. Say here what the texts may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (seed {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands above the texts and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen of a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for everybody who labels, leads too, from the moment it is chosen. Each label keeps what was visible when it was put. Words that name an author inside a comment stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Replaced” calls each author by another name, the same one throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Replaced” shows how long after the first comment each one was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes and likes of a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to one comment change places among each other; the seed says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees their own. Recorded, the seconds on each discussion come into the project, where leads see them; those who label are told on entering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays on each computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement and others&apos; work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether annotators see them; leads and adjudicators always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown before the first discussion, to each person once on a computer, and again when its words change. Whoever reads it can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, groups and issues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stances can be towards besides texts; everybody may add entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose holds at once, for everybody in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads of the project choose these; this is what holds now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Select the words first, then press {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label was put yet that could be put again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are completed and trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are taken as they are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further sentence here. Enter closes the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not asked of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks or marks at the ends were labelled, too: “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen now: Del deletes it, {0} makes it {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is asked of comments: go to one first (Ctrl+Tab).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the stance is towards first: press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Your answer; Enter sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask the lead a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question to the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask  ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the chosen label, this text or the discussion (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions about this discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked anything. Questions are asked with Ctrl+Shift+A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure how a rule is meant? Ask the lead; the answer will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A asks about what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>This text quotes nothing that stands in the article or above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted from {0}: click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has comments only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody commented on this article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too distressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language I do not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>local database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Projects that you make or open are listed here. Open the sample project to look around, or drop a project file (.annot) onto this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list (Del). The project itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Press the new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale from −0.2 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n below {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete half words and leave out blanks at the ends of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at selected words which label each key would put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How article and comments are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps while words are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program&apos;s own words; those of a codebook stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a key to press another one. Labels and layers have their keys from the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Click to press another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the key of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command the keys that it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has that name or key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipForm</name>
    <message>
        <source>Skip this discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this discussion. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not want to read this. Nobody asks further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts cannot be judged, as when parts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it is in a language that I do not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 4 choose, Enter skips, Esc leaves. Your labels stay; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipNotice</name>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You skipped this discussion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A fault of the program: {0}. What was called saved is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label what articles claim and what the comments below make of it, and see how far readers agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a title, a file and a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .annot file from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A town&apos;s news, labelled by three readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetChooser</name>
    <message>
        <source>Select the disputing words and press a label&apos;s key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets belong to stances and disputes: change the layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the label first whose target is meant: click it, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other claim of yours in this discussion yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards {0}: now the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target {0} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim or comment in sight has the letter {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the disputed words first, or press the letter of a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the codebook&apos;s list of names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>Take the words  ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and comments…  Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>quoted claim “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted words “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a claim that is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pt, as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as wide as the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size that fits the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSettingsBar</name>
    <message>
        <source>How the texts are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsAloud</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeShown</name>
    <message>
        <source>This project records your active time on each discussion; its leads see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project records no active time any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time on this discussion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your active time on this discussion, counted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause counts for one minute at most; time in other windows does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded in the project, where leads see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>This text is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This discussion is done. Ctrl+PgDown goes to the next one, Ctrl+2 to the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is done here. Ctrl+PgDown goes to the next discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no labels in this discussion yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label with a link first: click it, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any discussion can be skipped later, without giving words: Ctrl+Shift+K.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open to annotators: agreement and everybody&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to annotators: agreement and others&apos; work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first; then drop pages on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pane: article or comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the quotation, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted words cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next label in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous label in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the link of the chosen label, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a target: a person, a group, something outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the disputed words a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer its attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the chosen label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition rules guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about this label in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the words or the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one character earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one character later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the text and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release agreement to annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a discussion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the texts first: Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen: click a label in the text, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the lead of the project can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stances and disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking and skipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From discussion to discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From label to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidelines definitions examples rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, lines and font of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typography measure width spacing zoom family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences options theme language keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a label, a discussion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found any more: Ctrl+F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words, labels, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search filter unsure without label note author not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search project everywhere list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret by word and paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a target is chosen: the one with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, cut and paste words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence, then the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the clause, then the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a sentence, comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next sentence to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the next clause to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters on the words: one begins, one ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump to a word, hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of the chosen label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another label on the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label exactly the selected words, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no snapping to word borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete and trim the words that are labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap to word borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys of labels at selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the label at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it with the next label like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the words as a further part, or take the part away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last label again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment that this one answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next answer to the same comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous answer to the same comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comment without a label of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous comment without a label of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the replies, or unfold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapse expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all threads, or unfold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this reply and what it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ancestors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of this discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, clusters, wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same claim as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather, cluster, wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this wording out of its claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster, split, a claim of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am unsure of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt, question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lead a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too distressing, unclear, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the skipped discussion up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blinding, warning, time, title, release, shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes, clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>A fault of the program stopped this. What was called saved is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further discussion in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discussion waits: all are done or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font of this computer can show {0}: boxes stand in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, and what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>discussions</name>
    <message>
        <source>skipped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too distressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
