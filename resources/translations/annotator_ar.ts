<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>ContextMenu</name>
    <message>
        <source>Go to its target	#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another target	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen this text	Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this text and go on	Enter</source>
        <translation type="unfinished"></translation>
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
    <name>Forest</name>
    <message>
        <source>Agreement by label, with intervals</source>
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
        <source>Note to the adjudicator  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed answers are proposals:  =  takes them all.</source>
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
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
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
    <name>Labelling</name>
    <message>
        <source>{0} is no key of the layer {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, then press {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not asked of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is asked of comments: go to one first (Ctrl+Tab).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the stance is towards first: a digit, or Space for more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Enter closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
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
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of discussions (Ctrl+B)</source>
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
    <message>
        <source>Digit, then label key. Space shows letters for claims and comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter takes a claim or comment in sight; Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/  something outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/  a person, group or issue</source>
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
        <source>Click a claim or press its letter; or select words in either text and press Enter.</source>
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
    <name>TimeShown</name>
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
    <name>Window</name>
    <message>
        <source>Making a fresh copy of the sample project…</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Read and label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
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
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
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
        <source>No font of this computer can show {0}: boxes stand in its place.</source>
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
