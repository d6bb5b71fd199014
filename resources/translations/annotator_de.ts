<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgreementPage</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Mark for adjudication</source>
        <translation>Zur Adjudikation vormerken</translation>
    </message>
    <message>
        <source>Mark the chosen case, or take the mark away (Ctrl+Shift+M)</source>
        <translation>Den gewählten Fall vormerken oder die Vormerkung aufheben (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Reading the project …</source>
        <translation>Das Projekt wird gelesen …</translation>
    </message>
    <message>
        <source>Filtered: {0}</source>
        <translation>Gefiltert: {0}</translation>
    </message>
    <message>
        <source>Nothing that two annotators judged is left of what the filter lets through.</source>
        <translation>Der Filter lässt nichts übrig, was zwei Annotatoren beurteilt haben.</translation>
    </message>
    <message>
        <source>Nothing to compare here</source>
        <translation>Hier ist nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Cases of {0}: {1}</source>
        <translation>Fälle von {0}: {1}</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>{differ} of {all} differ</source>
        <translation>{differ} von {all} weichen ab</translation>
    </message>
</context>
<context>
    <name>AnnotatedTextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>Unfold %n reply(ies)</source>
        <translation>
            <numerusform>%n Antwort ausklappen</numerusform>
            <numerusform>%n Antworten ausklappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n reply(ies)</source>
        <translation>
            <numerusform>%n Antwort einklappen</numerusform>
            <numerusform>%n Antworten einklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies to {0}: a double click folds them</source>
        <translation>Antworten an {0}: ein Doppelklick klappt sie ein</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Space chooses another target: by number, or by letters for claims and comments.</source>
        <translation>Leertaste wählt ein anderes Ziel: mit Nummer, oder mit Buchstaben für Behauptungen und Kommentare.</translation>
    </message>
    <message>
        <source>A number takes a target, a letter a claim or comment in sight; Esc cancels.</source>
        <translation>Eine Nummer nimmt ein Ziel, ein Buchstabe eine sichtbare Behauptung oder einen Kommentar; Esc bricht ab.</translation>
    </message>
    <message>
        <source>{0} towards{1}</source>
        <translation>{0} gegenüber{1}</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>diese Wörter</translation>
    </message>
    <message>
        <source>What does {0} dispute?</source>
        <translation>Was bestreitet {0}?</translation>
    </message>
    <message>
        <source>What is {0} about?</source>
        <translation>Worum geht es bei {0}?</translation>
    </message>
    <message>
        <source>Click a claim or press its letter; or select words in either text and press Enter.</source>
        <translation>Eine Behauptung anklicken oder ihren Buchstaben drücken; oder Wörter in einem der Texte wählen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Click a claim or comment, or press its letter or number; Esc cancels.</source>
        <translation>Eine Behauptung oder einen Kommentar anklicken, oder Buchstabe oder Nummer drücken; Esc bricht ab.</translation>
    </message>
    <message>
        <source>{0} is another wording of …</source>
        <translation>{0} ist eine andere Formulierung von …</translation>
    </message>
    <message>
        <source>Click a claim, press its letter or its number; Ctrl+4 lists all. Esc cancels.</source>
        <translation>Eine Behauptung anklicken, Buchstabe oder Nummer drücken; Strg+4 listet alle. Esc bricht ab.</translation>
    </message>
    <message>
        <source>/  a person, group or issue</source>
        <translation>/  eine Person, Gruppe oder Sache</translation>
    </message>
    <message>
        <source>/  something outside</source>
        <translation>/  etwas außerhalb</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Asked. The answer will stand among your questions.</source>
        <translation>Gefragt. Die Antwort wird bei den eigenen Fragen stehen.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Add annotator</source>
        <translation>Annotator hinzufügen</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>Benanntes Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add time at work</source>
        <translation>Arbeitszeit hinzufügen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Label ändern</translation>
    </message>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>Projekteinstellungen ändern</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>Text abschließen</translation>
    </message>
    <message>
        <source>Delete label</source>
        <translation>Label löschen</translation>
    </message>
    <message>
        <source>Gather claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Join labels</source>
        <translation>Labels verbinden</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Zu einer Behauptung machen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Release agreement</source>
        <translation>Übereinstimmung freigeben</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Reopen text</source>
        <translation>Text wieder öffnen</translation>
    </message>
    <message>
        <source>Set codebook</source>
        <translation>Codebuch setzen</translation>
    </message>
    <message>
        <source>Set other names</source>
        <translation>Andere Namen setzen</translation>
    </message>
    <message>
        <source>Settle versions of a label</source>
        <translation>Fassungen eines Labels klären</translation>
    </message>
    <message>
        <source>Skip the discussion</source>
        <translation>Diskussion überspringen</translation>
    </message>
    <message>
        <source>Split label</source>
        <translation>Label teilen</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Take the claim out</source>
        <translation>Behauptung herausnehmen</translation>
    </message>
    <message>
        <source>Take the discussion up again</source>
        <translation>Diskussion wieder aufnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Withdraw a question</source>
        <translation>Eine Frage zurückziehen</translation>
    </message>
    <message>
        <source>Label towards the asked targets</source>
        <translation>Label gegenüber den gefragten Zielen</translation>
    </message>
    <message>
        <source>Stance seen towards other targets</source>
        <translation>Haltung zu anderen Zielen gesehen</translation>
    </message>
    <message>
        <source>Label towards other targets, where seen</source>
        <translation>Label gegenüber anderen Zielen, wo gesehen</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Markierte Wörter</translation>
    </message>
    <message>
        <source>Any at all</source>
        <translation>Überhaupt etwas</translation>
    </message>
    <message>
        <source>Words, target and label</source>
        <translation>Wörter, Ziel und Label</translation>
    </message>
    <message>
        <source>Which targets</source>
        <translation>Welche Ziele</translation>
    </message>
    <message>
        <source>Label of a shared target</source>
        <translation>Label eines gemeinsamen Ziels</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier nichts</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Gamma of three annotators or more needs the package highspy, which is not installed; install it, or compare two annotators.</source>
        <translation>Gamma für drei oder mehr Annotatoren braucht das Paket highspy, das nicht installiert ist; es installieren oder zwei Annotatoren vergleichen.</translation>
    </message>
    <message>
        <source>Nobody set a boundary inside a text, so there is nothing to compare and it would be 0/0.</source>
        <translation>Niemand hat in einem Text eine Grenze gesetzt; es gibt nichts zu vergleichen, es wäre 0/0.</translation>
    </message>
    <message>
        <source>The segments of an annotator leave a part of a text out or overlap, and boundaries are compared only where segments fill the text.</source>
        <translation>Die Abschnitte eines Annotators lassen einen Teil eines Textes aus oder überlappen; Grenzen werden nur verglichen, wo Abschnitte den Text füllen.</translation>
    </message>
    <message>
        <source>There is only one category, so all agreement is expected by chance; declare all categories.</source>
        <translation>Es gibt nur eine Kategorie, also ist alle Übereinstimmung durch Zufall zu erwarten; alle Kategorien angeben.</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to align.</source>
        <translation>Niemand hat etwas markiert; es gibt nichts zuzuordnen.</translation>
    </message>
    <message>
        <source>The random continua have no disorder either, so gamma would be 0/0.</source>
        <translation>Auch die zufälligen Kontinua haben keine Unordnung; Gamma wäre 0/0.</translation>
    </message>
    <message>
        <source>No two units are aligned, so there are no labels to compare.</source>
        <translation>Keine zwei Einheiten sind einander zugeordnet; es gibt keine Labels zu vergleichen.</translation>
    </message>
    <message>
        <source>Aligned units have the same label in the random continua too, so there is nothing to correct for.</source>
        <translation>Zugeordnete Einheiten haben auch in den zufälligen Kontinua dasselbe Label; es gibt nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>All compared values are the same, so there is no variation and alpha would be 0/0.</source>
        <translation>Alle verglichenen Werte sind gleich; nichts variiert, Alpha wäre 0/0.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is no variation and alpha would be 0/0.</source>
        <translation>Niemand hat etwas markiert; nichts variiert, Alpha wäre 0/0.</translation>
    </message>
    <message>
        <source>The whole text is marked by everybody, so there are no gaps to tell units from.</source>
        <translation>Alle haben den ganzen Text markiert; es gibt keine Lücken, von denen sich Einheiten abheben.</translation>
    </message>
    <message>
        <source>Everybody gave the whole text one and the same label, so there is no variation.</source>
        <translation>Alle haben dem ganzen Text ein und dasselbe Label gegeben; nichts variiert.</translation>
    </message>
    <message>
        <source>No unit of one annotator meets a unit of another, so there is no label to compare.</source>
        <translation>Keine Einheit eines Annotators trifft auf eine eines anderen; es gibt kein Label zu vergleichen.</translation>
    </message>
    <message>
        <source>All units that meet have one and the same label, so there is no variation and alpha would be 0/0.</source>
        <translation>Alle Einheiten, die aufeinandertreffen, haben ein und dasselbe Label; nichts variiert, Alpha wäre 0/0.</translation>
    </message>
    <message>
        <source>Units of two annotators meet at one place alone, so there is nothing to tell chance from.</source>
        <translation>Einheiten zweier Annotatoren treffen nur an einer Stelle aufeinander; vom Zufall lässt sich nichts unterscheiden.</translation>
    </message>
    <message>
        <source>Spans of one annotator overlap in a text, and the unitizing alphas need units that do not; take gamma, or form=&quot;binary&quot; by label, which joins them.</source>
        <translation>Spannen eines Annotators überlappen in einem Text, und die Unitizing-Alphas brauchen Einheiten, die das nicht tun; Gamma nehmen, oder form=&quot;binary&quot; nach Label, das sie verbindet.</translation>
    </message>
    <message>
        <source>No unit with this label meets a unit of another annotator, so there is no label to compare.</source>
        <translation>Keine Einheit mit diesem Label trifft auf eine eines anderen Annotators; es gibt kein Label zu vergleichen.</translation>
    </message>
    <message>
        <source>The values do not vary, so all agreement is expected by chance already and the coefficient would be 0/0.</source>
        <translation>Die Werte variieren nicht; alle Übereinstimmung ist schon durch Zufall zu erwarten, der Koeffizient wäre 0/0.</translation>
    </message>
    <message>
        <source>An interval needs two discussions with something to compare.</source>
        <translation>Ein Intervall braucht zwei Diskussionen, in denen es etwas zu vergleichen gibt.</translation>
    </message>
    <message>
        <source>Without one of the discussions the coefficient is undefined.</source>
        <translation>Ohne eine der Diskussionen ist der Koeffizient nicht definiert.</translation>
    </message>
    <message>
        <source>In most of the resamples the coefficient is undefined.</source>
        <translation>In den meisten Stichprobenwiederholungen ist der Koeffizient nicht definiert.</translation>
    </message>
    <message>
        <source>No unit has a value.</source>
        <translation>Keine Einheit hat einen Wert.</translation>
    </message>
    <message>
        <source>Only one annotator gave values, so there is nobody to compare with.</source>
        <translation>Nur ein Annotator hat Werte vergeben; es gibt niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>No unit has values from two annotators, so there is nothing to compare.</source>
        <translation>Keine Einheit hat Werte von zwei Annotatoren; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Neither annotator of any pair marked anything, so F1 would be 0/0.</source>
        <translation>In keinem Paar hat ein Annotator etwas markiert; F1 wäre 0/0.</translation>
    </message>
    <message>
        <source>No annotator judged a text.</source>
        <translation>Kein Annotator hat einen Text beurteilt.</translation>
    </message>
    <message>
        <source>Only one annotator judged the texts, so there is nobody to compare with.</source>
        <translation>Nur ein Annotator hat die Texte beurteilt; es gibt niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>No text was judged by two annotators, so there is nothing to compare.</source>
        <translation>Kein Text wurde von zwei Annotatoren beurteilt; es gibt nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>All claims of this discussion (Ctrl+4)</source>
        <translation>Alle Behauptungen dieser Diskussion (Strg+4)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Questions to the lead, and the answers</source>
        <translation>Fragen an die Leitung und die Antworten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>I am unsure	Ctrl+U</source>
        <translation>Ich bin unsicher	Strg+U</translation>
    </message>
    <message>
        <source>Same claim as…	%</source>
        <translation>Gleiche Behauptung wie …	%</translation>
    </message>
    <message>
        <source>Take this wording out of its claim</source>
        <translation>Diese Formulierung aus ihrer Behauptung nehmen</translation>
    </message>
    <message>
        <source>Ask the lead a question…	Ctrl+Shift+A</source>
        <translation>Die Leitung etwas fragen …	Strg+Umschalt+A</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s) to your questions: Ctrl+5 shows them.</source>
        <translation>
            <numerusform>%n neue Antwort auf die eigenen Fragen: Strg+5 zeigt sie.</numerusform>
            <numerusform>%n neue Antworten auf die eigenen Fragen: Strg+5 zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n neue Antwort</numerusform>
            <numerusform>%n neue Antworten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>This comment answers the article, not another comment.</source>
        <translation>Dieser Kommentar antwortet auf den Artikel, nicht auf einen anderen Kommentar.</translation>
    </message>
    <message>
        <source>This is the first answer here.</source>
        <translation>Das ist die erste Antwort hier.</translation>
    </message>
    <message>
        <source>No further answer here.</source>
        <translation>Hier gibt es keine weitere Antwort.</translation>
    </message>
    <message>
        <source>This is the first thread.</source>
        <translation>Das ist der erste Strang.</translation>
    </message>
    <message>
        <source>This is the last thread.</source>
        <translation>Das ist der letzte Strang.</translation>
    </message>
    <message>
        <source>Every comment before this one has a label of yours or is closed.</source>
        <translation>Jeder Kommentar davor hat ein eigenes Label oder ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Every comment after this one has a label of yours or is closed.</source>
        <translation>Jeder Kommentar danach hat ein eigenes Label oder ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Every comment has a label of yours or is closed.</source>
        <translation>Jeder Kommentar hat ein eigenes Label oder ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Go to a comment first (Ctrl+Tab).</source>
        <translation>Zuerst zu einem Kommentar gehen (Strg+Tab).</translation>
    </message>
    <message>
        <source>Only one reply is shown with what it answers: Ctrl+R shows all comments.</source>
        <translation>Nur eine Antwort wird gezeigt, mit dem, worauf sie antwortet: Strg+R zeigt alle Kommentare.</translation>
    </message>
    <message>
        <source>Nobody answered this comment.</source>
        <translation>Niemand hat auf diesen Kommentar geantwortet.</translation>
    </message>
    <message>
        <source>No comment here answers another one.</source>
        <translation>Kein Kommentar hier antwortet auf einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>Hier gibt es keine Kommentare.</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederhergestellt: {0}</translation>
    </message>
    <message>
        <source>{0} of it had been changed since and was left as it is.</source>
        <translation>{0} davon war inzwischen geändert und blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Towards: {0}</source>
        <translation>Gegenüber: {0}</translation>
    </message>
    <message>
        <source>Marked as unsure</source>
        <translation>Als unsicher vermerkt</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>CaseBand</name>
    <message>
        <source>Case of agreement</source>
        <translation>Fall der Übereinstimmung</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Zurück zu den Fällen</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>For adjudication</source>
        <translation>Zur Adjudikation</translation>
    </message>
    <message>
        <source>Case {0} of {1} · {2}</source>
        <translation>Fall {0} von {1} · {2}</translation>
    </message>
    <message>
        <source>Marked for adjudication</source>
        <translation>Zur Adjudikation vorgemerkt</translation>
    </message>
    <message>
        <source>Mark for adjudication</source>
        <translation>Zur Adjudikation vormerken</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Marked for adjudication</source>
        <translation>Zur Adjudikation vorgemerkt</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>uneins</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>CaseWalk</name>
    <message>
        <source>Open a case first: the agreement page lists them (Ctrl+2).</source>
        <translation>Zuerst einen Fall öffnen: Die Seite der Übereinstimmung listet sie (Strg+2).</translation>
    </message>
    <message>
        <source>There is no further case in the list.</source>
        <translation>Es gibt keinen weiteren Fall in der Liste.</translation>
    </message>
    <message>
        <source>Choose a case first: the agreement page lists them (Ctrl+2).</source>
        <translation>Zuerst einen Fall wählen: Die Seite der Übereinstimmung listet sie (Strg+2).</translation>
    </message>
    <message>
        <source>Marked for adjudication; it waits among the questions (Ctrl+5).</source>
        <translation>Zur Adjudikation vorgemerkt; der Fall wartet bei den Fragen (Strg+5).</translation>
    </message>
    <message>
        <source>Somebody else marked this case; only they can take the mark away.</source>
        <translation>Jemand anderes hat diesen Fall vorgemerkt; nur diese Person kann das aufheben.</translation>
    </message>
    <message>
        <source>No longer marked for adjudication.</source>
        <translation>Nicht mehr zur Adjudikation vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>ChainNotice</name>
    <message>
        <source>Show all (Esc)</source>
        <translation>Alle zeigen (Esc)</translation>
    </message>
    <message>
        <source>{1} of {2} comments: {0} and what it answers</source>
        <translation>{1} von {2} Kommentaren: {0} und worauf er antwortet</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Nothing is chosen: click a label of yours, or press Tab.</source>
        <translation>Nichts ist gewählt: ein eigenes Label anklicken oder Tab drücken.</translation>
    </message>
    <message>
        <source>Choose a dispute that points at words which are no claim yet.</source>
        <translation>Eine Bestreitung wählen, die auf Wörter zeigt, die noch keine Behauptung sind.</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>main claim</source>
        <translation>Hauptbehauptung</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%n Formulierung</numerusform>
            <numerusform>%n Formulierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s)</source>
        <translation>
            <numerusform>%n Haltung</numerusform>
            <numerusform>%n Haltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n Bestreitung</numerusform>
            <numerusform>%n Bestreitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other label(s)</source>
        <translation>
            <numerusform>%n anderes Label</numerusform>
            <numerusform>%n andere Labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Find a claim</source>
        <translation>Behauptung suchen</translation>
    </message>
    <message>
        <source>Find a claim by its words, label, author or number</source>
        <translation>Eine Behauptung nach Wörtern, Label, Verfasser oder Nummer suchen</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>nach Ort</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>nach Anzahl</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Behauptungen</translation>
    </message>
    <message>
        <source>No claim has these words. Esc shows all again.</source>
        <translation>Keine Behauptung hat diese Wörter. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No claims here yet. Select the words of a claim and press its label&apos;s key.</source>
        <translation>Noch keine Behauptungen. Die Wörter einer Behauptung wählen und die Taste ihres Labels drücken.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>{0} belongs to the codebook: {1}.</source>
        <translation>{0} gehört dem Codebuch: {1}.</translation>
    </message>
    <message>
        <source>{0} always does this: {1}.</source>
        <translation>{0} tut immer dies: {1}.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus: {0} cannot be given away.</source>
        <translation>Alt mit einem Buchstaben öffnet die Menüs: {0} kann nicht vergeben werden.</translation>
    </message>
    <message>
        <source>{0} alone is for reading and labelling: hold Ctrl or Alt with it.</source>
        <translation>{0} allein dient dem Lesen und Labeln: Strg oder Alt dazu halten.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”.</source>
        <translation>{0} ist durch „{1}“ belegt.</translation>
    </message>
    <message>
        <source>{0} ({1}), now {2}</source>
        <translation>{0} ({1}), jetzt {2}</translation>
    </message>
    <message>
        <source>The codebook takes these keys of yours: {0}.</source>
        <translation>Das Codebuch belegt diese eigenen Tasten: {0}.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>The codebook says nothing of that.</source>
        <translation>Das Codebuch sagt dazu nichts.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the codebook</source>
        <translation>Im Codebuch suchen</translation>
    </message>
    <message>
        <source>{0}, version {1} · {2}</source>
        <translation>{0}, Version {1} · {2}</translation>
    </message>
</context>
<context>
    <name>ContestedBand</name>
    <message>
        <source>Go to the next</source>
        <translation>Zum nächsten gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of the project with two versions</source>
        <translation>
            <numerusform>%n Label des Projekts mit zwei Fassungen</numerusform>
            <numerusform>%n Labels des Projekts mit zwei Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies changed them apart: whoever put a label says which holds.</source>
        <translation>Zwei Kopien haben sie getrennt geändert: Wer ein Label vergeben hat, sagt, welche Fassung gilt.</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Go to the source of the quotation</source>
        <translation>Zur Quelle des Zitats gehen</translation>
    </message>
    <message>
        <source>Go to its target</source>
        <translation>Zu seinem Ziel gehen</translation>
    </message>
    <message>
        <source>Choose another target</source>
        <translation>Ein anderes Ziel wählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reopen this text</source>
        <translation>Diesen Text wieder öffnen</translation>
    </message>
    <message>
        <source>Close this text and go on</source>
        <translation>Diesen Text abschließen und weiter</translation>
    </message>
    <message>
        <source>Put the last label again</source>
        <translation>Das letzte Label noch einmal vergeben</translation>
    </message>
    <message>
        <source>Add the words as a further part, or take the part away</source>
        <translation>Die Wörter als weiteren Teil hinzufügen, oder den Teil wegnehmen</translation>
    </message>
    <message>
        <source>Label exactly these words</source>
        <translation>Genau diese Wörter labeln</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ein Ziel wählen</translation>
    </message>
    <message>
        <source>Select its words</source>
        <translation>Seine Wörter wählen</translation>
    </message>
    <message>
        <source>Split it at the caret</source>
        <translation>An der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Join it with the next label like it</source>
        <translation>Mit dem nächsten gleichen Label verbinden</translation>
    </message>
    <message>
        <source>My last uses of the label</source>
        <translation>Meine letzten Verwendungen des Labels</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n discussion(s)</source>
        <translation>
            <numerusform>%n Diskussion</numerusform>
            <numerusform>%n Diskussionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n Annotator</numerusform>
            <numerusform>%n Annotatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n offene Frage</numerusform>
            <numerusform>%n offene Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsure of %n label(s)</source>
        <translation>
            <numerusform>unsicher bei %n Label</numerusform>
            <numerusform>unsicher bei %n Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of one claim</source>
        <translation>
            <numerusform>%n Formulierung einer Behauptung</numerusform>
            <numerusform>%n Formulierungen einer Behauptung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked span(s)</source>
        <translation>
            <numerusform>%n Spanne</numerusform>
            <numerusform>%n Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verweis</numerusform>
            <numerusform>%n Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of answers</source>
        <translation>
            <numerusform>%n Antwortpaar</numerusform>
            <numerusform>%n Antwortpaare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation>
            <numerusform>%n weitere abgelehnt</numerusform>
            <numerusform>%n weitere abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (point here to read them)</source>
        <translation>
            <numerusform>%n Anmerkung (zum Lesen hierher zeigen)</numerusform>
            <numerusform>%n Anmerkungen (zum Lesen hierher zeigen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not in it (point here to read them)</source>
        <translation>
            <numerusform>%n Sache ist nicht darin (zum Lesen hierher zeigen)</numerusform>
            <numerusform>%n Dinge sind nicht darin (zum Lesen hierher zeigen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscussionList</name>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>{0} of {1} discussions done</source>
        <translation>{0} von {1} Diskussionen fertig</translation>
    </message>
    <message>
        <source>{0}, {1} skipped</source>
        <translation>{0}, {1} übersprungen</translation>
    </message>
    <message>
        <source>Discussions stand here once imported.</source>
        <translation>Hier stehen Diskussionen, sobald welche importiert sind.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Labels given by each annotator</source>
        <translation>Vergebene Labels je Annotator</translation>
    </message>
    <message>
        <source>No unit was judged by all: those that two or more judged. People may have had different ones.</source>
        <translation>Keine Einheit haben alle beurteilt; gezeigt sind die, die zwei oder mehr beurteilt haben. Nicht alle hatten dieselben.</translation>
    </message>
    <message>
        <source>Only {0} that all of them judged, so that nobody had others.</source>
        <translation>Nur {0}, von allen beurteilt, sodass alle dasselbe vor sich hatten.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3} ({4} %)</source>
        <translation>{0}: {1}, {2} von {3} ({4} %)</translation>
    </message>
    <message>
        <source>There are no labels here that two annotators gave.</source>
        <translation>Hier gibt es keine Labels, die zwei Annotatoren vergeben haben.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Writer {0}</source>
        <translation>Person {0}</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>Tag {0}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>This project is of an older version. It is backed up and upgraded…</source>
        <translation>Dieses Projekt stammt aus einer älteren Version. Es wird gesichert und auf den neuen Stand gebracht …</translation>
    </message>
    <message>
        <source>Making a fresh copy of the sample project…</source>
        <translation>Eine frische Kopie des Beispielprojekts wird angelegt …</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tentative from .667</source>
        <translation>vorläufig ab .667</translation>
    </message>
    <message>
        <source>reliable from .800</source>
        <translation>verlässlich ab .800</translation>
    </message>
    <message>
        <source>Fewer than ten discussions: the interval is rough, one odd discussion can move both ends, and the value may lie outside more often than in 5 of 100 cases</source>
        <translation>Weniger als zehn Diskussionen: Das Intervall ist grob, eine einzige ungewöhnliche Diskussion kann beide Enden verschieben, und der Wert kann öfter als in 5 von 100 Fällen außerhalb liegen</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>Unitizing alpha</source>
        <translation>Unitizing-Alpha</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>overlapping words</source>
        <translation>überlappende Wörter</translation>
    </message>
    <message>
        <source>sets, MASI</source>
        <translation>Mengen, MASI</translation>
    </message>
    <message>
        <source>ends paired</source>
        <translation>Enden zugeordnet</translation>
    </message>
    <message>
        <source>the ends alone</source>
        <translation>nur die Enden</translation>
    </message>
    <message>
        <source>words alone</source>
        <translation>nur Wörter</translation>
    </message>
    <message>
        <source>words and labels</source>
        <translation>Wörter und Labels</translation>
    </message>
    <message>
        <source>labels of shared words</source>
        <translation>Labels gemeinsamer Wörter</translation>
    </message>
    <message>
        <source>labels of aligned spans</source>
        <translation>Labels zugeordneter Spannen</translation>
    </message>
    <message>
        <source>{0} in articles</source>
        <translation>{0} in Artikeln</translation>
    </message>
    <message>
        <source>{0} in comments</source>
        <translation>{0} in Kommentaren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nichts hier</translation>
    </message>
    <message>
        <source>Where the interval is open (an arrow in the chart), the method puts its limit beyond what the coefficient can be</source>
        <translation>Wo das Intervall offen ist (ein Pfeil in der Grafik), legt das Verfahren seine Grenze jenseits dessen, was der Koeffizient sein kann</translation>
    </message>
    <message>
        <source>{0} over {1} that two or more of {2} judged</source>
        <translation>{0} über {1}, die zwei oder mehr von {2} beurteilt haben</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} (jackknife over discussions)</source>
        <translation>95-%-Intervall {0} bis {1} (Jackknife über Diskussionen)</translation>
    </message>
    <message>
        <source>Probability (bootstrap over discussions) that it reaches {0}</source>
        <translation>Erreicht mit Wahrscheinlichkeit (Bootstrap über Diskussionen) {0}</translation>
    </message>
    <message>
        <source>{0} judged by one annotator alone do not count</source>
        <translation>{0}, die nur ein Annotator beurteilt hat, zählen nicht</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1}</source>
        <translation>95-%-Intervall {0} bis {1}</translation>
    </message>
    <message>
        <source>The computation failed. The report of the fault says more.</source>
        <translation>Die Berechnung ist gescheitert. Der Fehlerbericht sagt mehr.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>undefined: {0}</source>
        <translation>nicht definiert: {0}</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have closed the same comments for this layer. Closing a text counts as an answer, also where there was nothing to label.</source>
        <translation>Übereinstimmung braucht zwei Annotatoren, die in dieser Ebene dieselben Kommentare abgeschlossen haben. Auch das Abschließen ist eine Antwort, wo es nichts zu labeln gab.</translation>
    </message>
    <message>
        <source>Against the others</source>
        <translation>Gegen die anderen</translation>
    </message>
    <message>
        <source>Each annotator beside each of the others, the pairs pooled.</source>
        <translation>Jeder Annotator neben jedem der anderen, die Paare zusammengenommen.</translation>
    </message>
    <message>
        <source>Without each annotator</source>
        <translation>Ohne jeweils einen Annotator</translation>
    </message>
    <message>
        <source>The figure of all others. Where it lies above the line of the whole, the one left out pulls it down.</source>
        <translation>Die Zahl aller anderen. Wo sie über der Linie des Ganzen liegt, zieht der Ausgelassene sie herunter.</translation>
    </message>
    <message>
        <source>Against the gold</source>
        <translation>Gegen das Gold</translation>
    </message>
    <message>
        <source>Each annotator beside those whose role is adjudicator.</source>
        <translation>Jeder Annotator neben denen mit der Rolle Adjudikator.</translation>
    </message>
    <message>
        <source>Against themselves</source>
        <translation>Gegen sich selbst</translation>
    </message>
    <message>
        <source>Each annotator beside themselves, on texts that they labelled in two rounds.</source>
        <translation>Jeder Annotator neben sich selbst, auf Texten, die er in zwei Runden gelabelt hat.</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Each discussion by itself; an interval over discussions needs more than one.</source>
        <translation>Jede Diskussion für sich; ein Intervall über Diskussionen braucht mehr als eine.</translation>
    </message>
    <message>
        <source>Depth in the thread</source>
        <translation>Tiefe im Strang</translation>
    </message>
    <message>
        <source>Comments by how far down they stand: at the top, answers to these, answers to answers.</source>
        <translation>Kommentare danach, wie tief sie stehen: oberste, Antworten darauf, Antworten auf Antworten.</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>Länge des Textes</translation>
    </message>
    <message>
        <source>Texts by the number of their characters.</source>
        <translation>Texte nach der Zahl ihrer Zeichen.</translation>
    </message>
    <message>
        <source>Time in session</source>
        <translation>Zeit in der Sitzung</translation>
    </message>
    <message>
        <source>Units by how long their annotator had been labelling; half an hour without a label ends a session.</source>
        <translation>Einheiten danach, wie lange ihr Annotator schon labelte; eine halbe Stunde ohne Label beendet eine Sitzung.</translation>
    </message>
    <message>
        <source>This needs three annotators who judged the same units.</source>
        <translation>Dafür braucht es drei Annotatoren, die dieselben Einheiten beurteilt haben.</translation>
    </message>
    <message>
        <source>Nobody here has the role adjudicator. Whoever settles where people differ joins the project in this role, and labels or closes the same texts: their answers are the gold.</source>
        <translation>Niemand hat hier die Rolle Adjudikator. Wer entscheidet, wo andere sich unterscheiden, tritt dem Projekt in dieser Rolle bei und labelt dieselben Texte oder schließt sie ab: Diese Antworten sind das Gold.</translation>
    </message>
    <message>
        <source>No adjudicator has judged anything of it yet. What an adjudicator labels or closes becomes the gold.</source>
        <translation>Noch kein Adjudikator hat etwas davon beurteilt. Was ein Adjudikator labelt oder abschließt, wird zum Gold.</translation>
    </message>
    <message>
        <source>Only adjudicators judged this. It needs the answers of an annotator on the same texts.</source>
        <translation>Nur Adjudikatoren haben dies beurteilt. Es braucht die Antworten eines Annotators auf denselben Texten.</translation>
    </message>
    <message>
        <source>No label of this layer names a round. Have the same texts labelled a second time under another round, and bring both rounds in with dataset records.</source>
        <translation>Kein Label dieser Ebene nennt eine Runde. Lassen Sie dieselben Texte ein zweites Mal in einer anderen Runde labeln, und bringen Sie beide Runden mit Datensätzen herein.</translation>
    </message>
    <message>
        <source>All labels of this layer are of one round. Have some of the texts labelled a second time by the same annotator under another round.</source>
        <translation>Alle Labels dieser Ebene sind aus einer Runde. Lassen Sie einige der Texte vom selben Annotator ein zweites Mal in einer anderen Runde labeln.</translation>
    </message>
    <message>
        <source>Nobody labelled the same texts in two rounds. Give an annotator some of their texts of the first round again.</source>
        <translation>Niemand hat dieselben Texte in zwei Runden gelabelt. Geben Sie einem Annotator einige seiner Texte der ersten Runde noch einmal.</translation>
    </message>
    <message>
        <source>Only articles are judged here, and they have no depth in a thread: choose another layer.</source>
        <translation>Hier werden nur Artikel beurteilt, und die haben keine Tiefe im Strang: Wählen Sie eine andere Ebene.</translation>
    </message>
    <message>
        <source>The times of the labels tell nothing: no label was put a minute or more after the first one of its session, as where labels were imported without times of their own. Labels put here have times.</source>
        <translation>Die Zeiten der Labels sagen nichts: Kein Label wurde eine Minute oder mehr nach dem ersten seiner Sitzung gesetzt, wie bei Labels, die ohne eigene Zeiten importiert wurden. Hier gesetzte Labels haben Zeiten.</translation>
    </message>
    <message>
        <source>Nothing that was labelled at a known time was judged by another annotator.</source>
        <translation>Nichts, was zu einer bekannten Zeit gelabelt wurde, hat ein anderer Annotator beurteilt.</translation>
    </message>
    <message>
        <source>Nobody has closed or labelled anything of it yet.</source>
        <translation>Niemand hat bisher etwas davon abgeschlossen oder gelabelt.</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0} characters or more</source>
        <translation>{0} Zeichen oder mehr</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} minutes or more</source>
        <translation>{0} Minuten oder mehr</translation>
    </message>
    <message>
        <source>The filter leaves a part out: “Show all” in it may help.</source>
        <translation>Der Filter lässt einen Teil aus: „Alle zeigen“ darin kann helfen.</translation>
    </message>
    <message>
        <source>Depth {0}</source>
        <translation>Tiefe {0}</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene im Strang</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>Answered so far: {0}; none of it by two.</source>
        <translation>Bisher beantwortet: {0}; nichts davon von zweien.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation>Jede Ebene</translation>
    </message>
    <message>
        <source>Which answers met which</source>
        <translation>Welche Antworten aufeinandertrafen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schrittweise</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Runde für Runde</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Labelanteile</translation>
    </message>
    <message>
        <source>Who judged what</source>
        <translation>Wer was beurteilt hat</translation>
    </message>
    <message>
        <source>Spans under each other</source>
        <translation>Spannen untereinander</translation>
    </message>
    <message>
        <source>The value as a dot, its 95 % interval as a line. Choose a row to see its cases; the other tabs take its layer apart.</source>
        <translation>Der Wert als Punkt, sein 95-%-Intervall als Linie. Eine Zeile zu wählen zeigt ihre Fälle; die anderen Reiter zerlegen ihre Ebene.</translation>
    </message>
    <message>
        <source>Agreement of each label and of each pair of annotators</source>
        <translation>Übereinstimmung jedes Labels und jedes Paars von Annotatoren</translation>
    </message>
    <message>
        <source>Pairs of answers; framed cells are those where both said the same. Pooled over all pairs of annotators, or of the two that are chosen with the filter.</source>
        <translation>Paare von Antworten; in umrahmten Zellen haben beide dasselbe gesagt. Über alle Paare von Annotatoren zusammengefasst, oder nur die beiden, die der Filter wählt.</translation>
    </message>
    <message>
        <source>The share of cases that agree on each step, where the step before was met: F1 for what was found, percent agreement for the rest.</source>
        <translation>Der Anteil übereinstimmender Fälle in jedem Schritt, wo der Schritt davor erfüllt war: F1 für das Gefundene, prozentuale Übereinstimmung für den Rest.</translation>
    </message>
    <message>
        <source>Each round on its own items, with its 95 % interval; no line joins what was not the same.</source>
        <translation>Jede Runde auf ihren eigenen Einheiten, mit ihrem 95-%-Intervall; keine Linie verbindet, was nicht dasselbe war.</translation>
    </message>
    <message>
        <source>How often each annotator gave each label, on common units only</source>
        <translation>Wie oft jeder Annotator jedes Label vergeben hat, nur auf gemeinsamen Einheiten</translation>
    </message>
    <message>
        <source>How many units of each discussion each annotator judged; hatched: none.</source>
        <translation>Wie viele Einheiten jeder Diskussion jeder Annotator beurteilt hat; schraffiert: keine.</translation>
    </message>
    <message>
        <source>The marked words of all annotators, text by text</source>
        <translation>Die markierten Wörter aller Annotatoren, Text für Text</translation>
    </message>
    <message>
        <source>Against the others, the gold or oneself, by discussion, depth, length and time in session</source>
        <translation>Gegen die anderen, das Gold oder sich selbst, nach Diskussion, Tiefe, Länge und Zeit in der Sitzung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Labels and pairs</source>
        <translation>Labels und Paare</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Found at all</source>
        <translation>Überhaupt gefunden</translation>
    </message>
    <message>
        <source>Both ends the same</source>
        <translation>Beide Enden gleich</translation>
    </message>
    <message>
        <source>Same borders</source>
        <translation>Gleiche Grenzen</translation>
    </message>
    <message>
        <source>Same label</source>
        <translation>Gleiches Label</translation>
    </message>
    <message>
        <source>Same target</source>
        <translation>Gleiches Ziel</translation>
    </message>
    <message>
        <source>Same label, asked targets</source>
        <translation>Gleiches Label, gefragte Ziele</translation>
    </message>
    <message>
        <source>Other target seen</source>
        <translation>Anderes Ziel gesehen</translation>
    </message>
    <message>
        <source>Same label, other targets</source>
        <translation>Gleiches Label, andere Ziele</translation>
    </message>
    <message>
        <source>Any at all</source>
        <translation>Überhaupt etwas</translation>
    </message>
    <message>
        <source>Same targets</source>
        <translation>Gleiche Ziele</translation>
    </message>
    <message>
        <source>{0}, articles</source>
        <translation>{0}, Artikel</translation>
    </message>
    <message>
        <source>{0}, comments</source>
        <translation>{0}, Kommentare</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Pages, datasets and tables ({0});;All files (*)</source>
        <translation>Seiten, Datensätze und Tabellen ({0});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>Seiten importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>An export holds everybody&apos;s work: it opens with the lead&apos;s release.</source>
        <translation>Ein Export enthält die Arbeit aller: Er öffnet sich mit der Freigabe durch die Leitung.</translation>
    </message>
    <message>
        <source>Dataset with everything (*.jsonl);;Table of labels (*.csv)</source>
        <translation>Datensatz mit allem (*.jsonl);;Tabelle der Labels (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A report holds everybody&apos;s work: it opens with the lead&apos;s release.</source>
        <translation>Ein Bericht enthält die Arbeit aller: Er öffnet sich mit der Freigabe durch die Leitung.</translation>
    </message>
    <message>
        <source>Where the agreement report&apos;s folder is made</source>
        <translation>Wo der Ordner des Übereinstimmungsberichts angelegt wird</translation>
    </message>
    <message>
        <source>Agreement report in {0}</source>
        <translation>Übereinstimmungsbericht in {0}</translation>
    </message>
    <message>
        <source>Something is being read or written already: wait, or stop it.</source>
        <translation>Es wird schon etwas gelesen oder geschrieben: warten oder es anhalten.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0}, {1} imported</source>
        <translation>{0}, {1} importiert</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportiert nach {0}</translation>
    </message>
    <message>
        <source>with pseudonyms, as the project hides authors</source>
        <translation>mit Pseudonymen, weil das Projekt Verfasser verbirgt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Label of the cases</source>
        <translation>Label der Fälle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Alle Annotatoren</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Alle Runden</translation>
    </message>
    <message>
        <source>All discussions</source>
        <translation>Alle Diskussionen</translation>
    </message>
    <message>
        <source>Cases of all labels</source>
        <translation>Fälle aller Labels</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Ohne {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article and comments</source>
        <translation>In Artikel und Kommentaren suchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match capitals and small letters</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>whole words</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Match accents: e does not find é</source>
        <translation>Akzente beachten: e findet kein é</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>Keine Treffer hier</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Type words, or narrow the search: label:fact   layer:stance   author:ann   no:label (none of mine)   is:unsure (mine)   has:note   is:open   in:article.   A minus leaves out: -label:fact</source>
        <translation>Wörter eingeben oder die Suche einengen: label:fact   layer:stance   author:ann   no:label (keines von mir)   is:unsure (meine)   has:note   is:open   in:article.   Ein Minus schließt aus: -label:fact</translation>
    </message>
    <message>
        <source>The codebook has no label or layer “{0}”.</source>
        <translation>Das Codebuch hat kein Label und keine Ebene „{0}“.</translation>
    </message>
    <message>
        <source>Hit before (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Suche verlassen (Esc)</translation>
    </message>
    <message>
        <source>Look in all discussions (Ctrl+Alt+F)</source>
        <translation>In allen Diskussionen suchen (Strg+Alt+F)</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Einengen</translation>
    </message>
    <message>
        <source>Look only at some labels, people or texts</source>
        <translation>Nur bei manchen Labels, Personen oder Texten suchen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Without a label of mine</source>
        <translation>Ohne ein Label von mir</translation>
    </message>
    <message>
        <source>Without a note of mine</source>
        <translation>Ohne eine Notiz von mir</translation>
    </message>
    <message>
        <source>With a label</source>
        <translation>Mit einem Label</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit einer Notiz</translation>
    </message>
    <message>
        <source>Mine and unsure</source>
        <translation>Von mir und unsicher</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>In the comments</source>
        <translation>In den Kommentaren</translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation>Label: {0}</translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation>Ebene: {0}</translation>
    </message>
    <message>
        <source>Author: {0}</source>
        <translation>Verfasser: {0}</translation>
    </message>
    <message>
        <source>Not: {0}</source>
        <translation>Nicht: {0}</translation>
    </message>
</context>
<context>
    <name>FoldTeller</name>
    <message numerus="yes">
        <source>%n reply(ies) folded</source>
        <translation>
            <numerusform>%n Antwort eingeklappt</numerusform>
            <numerusform>%n Antworten eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>%n nicht abgeschlossen</numerusform>
            <numerusform>%n nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>all closed</source>
        <translation>alle abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Take this wording out  −</source>
        <translation>Diese Formulierung herausnehmen  −</translation>
    </message>
    <message numerus="yes">
        <source>Make %n claim(s) one</source>
        <translation>
            <numerusform>%n Behauptung zu einer machen</numerusform>
            <numerusform>%n Behauptungen zu einer machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick the other wordings of this claim, then press %. Esc lets go.</source>
        <translation>Die anderen Formulierungen dieser Behauptung auswählen und % drücken. Esc lässt los.</translation>
    </message>
    <message>
        <source>What points at any of them will point at the one claim. Ctrl+Z takes it back.</source>
        <translation>Was auf eine davon zeigt, zeigt dann auf die eine Behauptung. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Enter goes there. Space picks wordings of one claim, % makes them one.</source>
        <translation>Eingabetaste geht hin. Leertaste wählt Formulierungen einer Behauptung aus, % macht sie zu einer.</translation>
    </message>
</context>
<context>
    <name>Forest</name>
    <message>
        <source>Agreement by label, with intervals</source>
        <translation>Übereinstimmung nach Label, mit Intervallen</translation>
    </message>
    <message numerus="yes">
        <source>Given %n time(s), {0} % of all labels</source>
        <translation>
            <numerusform>%n-mal vergeben, {0} % aller Labels</numerusform>
            <numerusform>%n-mal vergeben, {0} % aller Labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Choose a claim of yours first: click it, or press Tab.</source>
        <translation>Zuerst eine eigene Behauptung wählen: sie anklicken oder Tab drücken.</translation>
    </message>
    <message>
        <source>One claim now. What points at any of its wordings points at it.</source>
        <translation>Jetzt eine Behauptung. Was auf eine ihrer Formulierungen zeigt, zeigt auf sie.</translation>
    </message>
    <message>
        <source>Choose a wording of a claim that has several first.</source>
        <translation>Zuerst eine Formulierung einer Behauptung wählen, die mehrere hat.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>e.g. {0}</source>
        <translation>z. B. {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>Not: {0} → {1}, {2}.</source>
        <translation>Nicht: {0} → {1}, {2}.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Marks words</source>
        <translation>Markiert Wörter</translation>
    </message>
    <message>
        <source>Says where a comment stands towards a target</source>
        <translation>Sagt, wie ein Kommentar zu einem Ziel steht</translation>
    </message>
    <message>
        <source>Marks words and links them with what they are about</source>
        <translation>Markiert Wörter und verbindet sie mit dem, worum es geht</translation>
    </message>
    <message>
        <source>asked of articles</source>
        <translation>bei Artikeln gefragt</translation>
    </message>
    <message>
        <source>asked of comments</source>
        <translation>bei Kommentaren gefragt</translation>
    </message>
    <message>
        <source>asked of articles and comments</source>
        <translation>bei Artikeln und Kommentaren gefragt</translation>
    </message>
    <message>
        <source>its spans do not overlap</source>
        <translation>ihre Spannen überlappen nicht</translation>
    </message>
    <message>
        <source>{0} (asked of every comment)</source>
        <translation>{0} (bei jedem Kommentar gefragt)</translation>
    </message>
    <message>
        <source>May be about: {0}</source>
        <translation>Kann betreffen: {0}</translation>
    </message>
    <message>
        <source>No longer used for new labels.</source>
        <translation>Wird für neue Labels nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>z. B. {0}</translation>
    </message>
    <message>
        <source>Not: {0} ({1})</source>
        <translation>Nicht: {0} ({1})</translation>
    </message>
    <message>
        <source>Sources: {0}</source>
        <translation>Quellen: {0}</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>Answers: {0}</source>
        <translation>Antworten: {0}</translation>
    </message>
    <message>
        <source>Only with: {0}</source>
        <translation>Nur bei: {0}</translation>
    </message>
    <message>
        <source>Must be answered.</source>
        <translation>Muss beantwortet werden.</translation>
    </message>
    <message>
        <source>That is: {0}</source>
        <translation>Das heißt: {0}</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Links between the two panes</source>
        <translation>Verweise zwischen den beiden Bereichen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>Berechnung anhalten</translation>
    </message>
    <message>
        <source>Computing … {0} %</source>
        <translation>Wird berechnet … {0} %</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Agreement of pairs of annotators</source>
        <translation>Übereinstimmung der Annotatoren paarweise</translation>
    </message>
    <message>
        <source>Fewer than {0} in common: take it as a hint</source>
        <translation>Weniger als {0} gemeinsam: nur als Hinweis nehmen</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits in all discussions</source>
        <translation>Treffer in allen Diskussionen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Type what to look for in all discussions.</source>
        <translation>Eingeben, was in allen Diskussionen gesucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>Looking in %n discussion(s)…</source>
        <translation>
            <numerusform>%n Diskussion wird durchsucht …</numerusform>
            <numerusform>%n Diskussionen werden durchsucht …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n discussion(s)</source>
        <translation>
            <numerusform>in %n Diskussion</numerusform>
            <numerusform>in %n Diskussionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} hits</source>
        <translation>Die ersten {0} Treffer</translation>
    </message>
    <message>
        <source>No hits in any discussion</source>
        <translation>Keine Treffer in irgendeiner Diskussion</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Your name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>You label, and see the others&apos; work once a lead releases it.</source>
        <translation>Labelt und sieht die Arbeit der anderen, sobald die Leitung sie freigibt.</translation>
    </message>
    <message>
        <source>You label, see everybody&apos;s work and settle where people differ.</source>
        <translation>Labelt, sieht die Arbeit aller und entscheidet, wo man sich unterscheidet.</translation>
    </message>
    <message>
        <source>You label, see everybody&apos;s work, and release it to the annotators.</source>
        <translation>Labelt, sieht die Arbeit aller und gibt sie den Annotatoren frei.</translation>
    </message>
    <message>
        <source>You are the first here, so you lead the project.</source>
        <translation>Wer zuerst hier ist, leitet das Projekt.</translation>
    </message>
    <message>
        <source>Proposed so that you see everything.</source>
        <translation>Vorgeschlagen, damit alles zu sehen ist.</translation>
    </message>
    <message>
        <source>Choose your name above, or type it.</source>
        <translation>Oben den eigenen Namen wählen oder ihn eingeben.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Den eigenen Namen eingeben.</translation>
    </message>
    <message>
        <source>{0} is in the list above. Choose that row, or add something to your name.</source>
        <translation>{0} steht in der Liste oben. Diese Zeile wählen oder den Namen ergänzen.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Your labels are kept under your name. You are asked only once.</source>
        <translation>Labels werden unter diesem Namen geführt. Die Frage kommt nur einmal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue as {0}</source>
        <translation>Weiter als {0}</translation>
    </message>
    <message>
        <source>Join as {0}</source>
        <translation>Beitreten als {0}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Make it a claim  +</source>
        <translation>Zu einer Behauptung machen  +</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>I am unsure</source>
        <translation>Ich bin unsicher</translation>
    </message>
    <message>
        <source>Marks the label with ? for you and the adjudicator (Ctrl+U)</source>
        <translation>Vermerkt das Label mit ? für eigene Zwecke und die Adjudikation (Strg+U)</translation>
    </message>
    <message>
        <source>Note to the adjudicator  ,</source>
        <translation>Notiz an die Adjudikation  ,</translation>
    </message>
    <message>
        <source>No answer has the number {0} here.</source>
        <translation>Keine Antwort hat hier die Nummer {0}.</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>z. B. {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>→ {0}</source>
        <translation>→ {0}</translation>
    </message>
    <message numerus="yes">
        <source>One of %n wording(s) of a claim</source>
        <translation>
            <numerusform>Eine von %n Formulierung einer Behauptung</numerusform>
            <numerusform>Eine von %n Formulierungen einer Behauptung</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: take out</source>
        <translation>{0}: herausnehmen</translation>
    </message>
    <message>
        <source>Dashed answers are proposals:  =  takes them all. Alt and a number gives an answer.</source>
        <translation>Gestrichelte Antworten sind Vorschläge:  =  übernimmt alle. Alt und eine Zahl gibt eine Antwort.</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>Click a label in the text, or press Tab, to see its details here.</source>
        <translation>Ein Label im Text anklicken oder Tab drücken, um hier seine Einzelheiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>Irony</name>
    <message>
        <source>=  answers sarcasm with yes on {0}.</source>
        <translation>=  beantwortet Sarkasmus bei {0} mit ja.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Eine Taste oder ihre Wirkung suchen</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Go to this layer</source>
        <translation>Zu dieser Ebene gehen</translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Close {0} and go on  ↵</source>
        <translation>{0} abschließen und weiter  ↵</translation>
    </message>
    <message>
        <source>{0}, key {1}</source>
        <translation>{0}, Taste {1}</translation>
    </message>
    <message>
        <source>Enter closes the text for this pass; Shift+Enter opens it again</source>
        <translation>Eingabe schließt den Text für diesen Durchgang ab; Umschalt+Eingabe öffnet ihn wieder</translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message>
        <source>What keys put on the words</source>
        <translation>Was Tasten auf die Wörter setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list beside the texts</source>
        <translation>
            <numerusform>%n weiteres in der Liste neben den Texten</numerusform>
            <numerusform>%n weitere in der Liste neben den Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>also  {0}</source>
        <translation>auch  {0}</translation>
    </message>
    <message>
        <source>on “{0}”</source>
        <translation>auf „{0}“</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>{0} is no key of the layer {1}.</source>
        <translation>{0} ist keine Taste der Ebene {1}.</translation>
    </message>
    <message>
        <source>{0} is no key of the layer {1}; Space first makes it the number of a target.</source>
        <translation>{0} ist keine Taste der Ebene {1}; die Leertaste davor macht sie zur Nummer eines Ziels.</translation>
    </message>
    <message>
        <source>{0} is no key of the layer {1}; Alt+{0} answers a question of the chosen label.</source>
        <translation>{0} ist keine Taste der Ebene {1}; Alt+{0} beantwortet eine Frage des gewählten Labels.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Select words, then press a label&apos;s key.</source>
        <translation>Wörter wählen, dann die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <source>Choose what the comment is about, then press a label&apos;s key.</source>
        <translation>Wählen, worum es im Kommentar geht, dann die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <source>Select words, press a label&apos;s key, then choose what they dispute.</source>
        <translation>Wörter wählen, die Taste eines Labels drücken, dann wählen, was sie bestreiten.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Agreement step by step</source>
        <translation>Übereinstimmung Schritt für Schritt</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>share that agrees</source>
        <translation>Anteil, der übereinstimmt</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha: {0}</source>
        <translation>Krippendorffs Alpha: {0}</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Spans of each annotator, text by text</source>
        <translation>Spannen jedes Annotators, Text für Text</translation>
    </message>
    <message>
        <source>Marks that overlap are joined; a frame says that not all said the same. Below: how many marked it.</source>
        <translation>Überlappende Markierungen sind verbunden; ein Rahmen heißt, dass nicht alle dasselbe gesagt haben. Darunter: wie viele es markiert haben.</translation>
    </message>
    <message>
        <source>The {0} texts of {1} with most disagreement.</source>
        <translation>Die {0} von {1} Texten mit den meisten Abweichungen.</translation>
    </message>
    <message>
        <source>There are no marked words here; choose a layer of spans.</source>
        <translation>Hier gibt es keine markierten Wörter; eine Ebene mit Spannen wählen.</translation>
    </message>
    <message>
        <source>No text that two annotators judged has marked words.</source>
        <translation>Kein Text, den zwei Annotatoren beurteilt haben, hat markierte Wörter.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>… {0} more</source>
        <translation>… {0} weitere</translation>
    </message>
</context>
<context>
    <name>ListAloud</name>
    <message>
        <source>{0}: texts</source>
        <translation>{0}: Texte</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>to {0}</source>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Disputed words</source>
        <translation>Bestrittene Wörter</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Another project is still being prepared; this one is opened after it.</source>
        <translation>Ein anderes Projekt wird noch vorbereitet; dieses wird danach geöffnet.</translation>
    </message>
    <message>
        <source>{0} is ready and can be opened.</source>
        <translation>{0} ist fertig und kann geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Which answers met which</source>
        <translation>Welche Antworten aufeinandertrafen</translation>
    </message>
    <message>
        <source>Observed ÷ expected</source>
        <translation>Beobachtet ÷ erwartet</translation>
    </message>
    <message>
        <source>How much more often than by chance; counts otherwise</source>
        <translation>Wie viel öfter als durch Zufall; sonst Anzahlen</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pairs of answers</source>
        <translation>{0}: {1} von {2} Antwortpaaren</translation>
    </message>
    <message>
        <source>{0} expected by chance, observed ÷ expected {1}</source>
        <translation>{0} durch Zufall erwartet, beobachtet ÷ erwartet {1}</translation>
    </message>
    <message>
        <source>There are no labels here that could stand against each other.</source>
        <translation>Hier gibt es keine Labels, die einander gegenüberstehen könnten.</translation>
    </message>
    <message>
        <source>Rows: {0} · columns: {1}</source>
        <translation>Zeilen: {0} · Spalten: {1}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Enter closes</source>
        <translation>Eingabe schließt ab</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the labels</source>
        <translation>Übersicht der Labels</translation>
    </message>
    <message>
        <source>Lanes: {0}; the thin line: closed</source>
        <translation>Bahnen: {0}; der dünne Strich: abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Who judged what</source>
        <translation>Wer was beurteilt hat</translation>
    </message>
    <message>
        <source>Two or more judged something in {0} of {1}.</source>
        <translation>In {0} von {1} haben zwei oder mehr etwas beurteilt.</translation>
    </message>
    <message>
        <source>The first {0} are shown.</source>
        <translation>Die ersten {0} sind gezeigt.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} of {3} judged</source>
        <translation>{0}, {1}: {2} von {3} beurteilt</translation>
    </message>
    <message>
        <source>Nobody has judged anything of it yet.</source>
        <translation>Niemand hat bisher etwas davon beurteilt.</translation>
    </message>
</context>
<context>
    <name>NamedTargets</name>
    <message>
        <source>Nothing yet. Entries are made here, or while labelling: “/” in the stance layer.</source>
        <translation>Noch nichts. Einträge entstehen hier oder beim Labeln: „/“ in der Ebene der Haltungen.</translation>
    </message>
    <message>
        <source>A person, group or issue</source>
        <translation>Eine Person, Gruppe oder Sache</translation>
    </message>
    <message>
        <source>also called, with commas between</source>
        <translation>heißt auch so, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Other names of {0}</source>
        <translation>Andere Namen von {0}</translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation>Benannte Ziele</translation>
    </message>
    <message>
        <source>Stances can be towards these. Other names find an entry while one types.</source>
        <translation>Haltungen können ihnen gelten. Andere Namen finden einen Eintrag beim Tippen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>NarrowMenu</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
</context>
<context>
    <name>NewProjectForm</name>
    <message>
        <source>Town council</source>
        <translation>Stadtrat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>Dem Projekt fehlt ein Titel.</translation>
    </message>
    <message>
        <source>Say which file the project is kept in.</source>
        <translation>Es fehlt die Datei, in der das Projekt liegt.</translation>
    </message>
    <message>
        <source>{0} is a folder. Add the name of a file.</source>
        <translation>{0} ist ein Ordner. Den Namen einer Datei ergänzen.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open that project instead.</source>
        <translation>{0} gibt es schon. Einen anderen Namen wählen oder stattdessen dieses Projekt öffnen.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose one that is there.</source>
        <translation>Es gibt keinen Ordner {0}. Bitte einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Default: claims, stances, factual disputes and rhetoric</source>
        <translation>Standard: Behauptungen, Haltungen, bestrittene Fakten und Rhetorik</translation>
    </message>
    <message>
        <source>Minimal: problems, proposals and agreement</source>
        <translation>Minimal: Probleme, Vorschläge und Zustimmung</translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation>Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Keep the project in</source>
        <translation>Projekt ablegen in</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json)</source>
        <translation>Codebücher (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Open a codebook</source>
        <translation>Ein Codebuch öffnen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Import pages…</source>
        <translation>Seiten importieren …</translation>
    </message>
    <message>
        <source>No discussion is open</source>
        <translation>Keine Diskussion ist offen</translation>
    </message>
    <message>
        <source>Choose one in the list; Ctrl+B shows it.</source>
        <translation>Eine in der Liste wählen; Strg+B zeigt sie.</translation>
    </message>
    <message>
        <source>No discussions yet</source>
        <translation>Noch keine Diskussionen</translation>
    </message>
    <message>
        <source>Drop pages or a folder of pages on this window, or import them (Ctrl+I).</source>
        <translation>Seiten oder einen Ordner mit Seiten auf dieses Fenster ziehen, oder sie importieren (Strg+I).</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Ignore this</source>
        <translation>Nicht beachten</translation>
    </message>
    <message>
        <source>Ignore: {0}</source>
        <translation>Nicht beachten: {0}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Sache anzusehen</numerusform>
            <numerusform>%n Dinge anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} supports what a dispute in the same comment contests.</source>
        <translation>{0} unterstützt, was eine Bestreitung im selben Kommentar anficht.</translation>
    </message>
    <message>
        <source>{0}: this dispute does not say what it rests on.</source>
        <translation>{0}: Diese Bestreitung sagt nicht, worauf sie sich stützt.</translation>
    </message>
    <message>
        <source>{0} has a second main claim.</source>
        <translation>{0} hat eine zweite Hauptbehauptung.</translation>
    </message>
    <message>
        <source>{0}: a stance towards a claim that the comment makes itself.</source>
        <translation>{0}: eine Haltung zu einer Behauptung, die der Kommentar selbst aufstellt.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Agreement of each layer</source>
        <translation>Übereinstimmung jeder Ebene</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Costs most</source>
        <translation>Kostet am meisten</translation>
    </message>
    <message>
        <source>nothing: all agree</source>
        <translation>nichts: alle sind einig</translation>
    </message>
    <message>
        <source>{0} of {1} pairs of answers that differ</source>
        <translation>{0} von {1} abweichenden Antwortpaaren</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Nothing here has that name. Try a word of a command, a label or a discussion.</source>
        <translation>Nichts heißt hier so. Ein Wort eines Befehls, eines Labels oder einer Diskussion versuchen.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ↵ do   Esc close</source>
        <translation>↑ ↓ wählen   ↵ ausführen   Esc schließen</translation>
    </message>
    <message>
        <source>A command, a label, a discussion…</source>
        <translation>Ein Befehl, ein Label, eine Diskussion …</translation>
    </message>
    <message>
        <source>Find a command, a label or a discussion</source>
        <translation>Einen Befehl, ein Label oder eine Diskussion suchen</translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation>Ebene: {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Enter closes: {0}</source>
        <translation>Eingabe schließt ab: {0}</translation>
    </message>
    <message>
        <source>Layers of this pass</source>
        <translation>Ebenen dieses Durchgangs</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>Zuletzt geöffnetes Projekt</translation>
    </message>
</context>
<context>
    <name>PartFace</name>
    <message>
        <source>In their order</source>
        <translation>In ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Lowest value first</source>
        <translation>Niedrigster Wert zuerst</translation>
    </message>
    <message>
        <source>Most cases first</source>
        <translation>Meiste Fälle zuerst</translation>
    </message>
    <message>
        <source>Nothing to take apart yet</source>
        <translation>Noch nichts zu zerlegen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Agreement of parts, with intervals</source>
        <translation>Übereinstimmung von Teilen, mit Intervallen</translation>
    </message>
    <message>
        <source>Precision {0}, recall {1}</source>
        <translation>Präzision {0}, Ausbeute {1}</translation>
    </message>
    <message>
        <source>Fewer than {0} cases: take it as a hint</source>
        <translation>Weniger als {0} Fälle: nur als Hinweis nehmen</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Move border</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>Choose a label first, then select further words for it.</source>
        <translation>Zuerst ein Label wählen, dann weitere Wörter dafür.</translation>
    </message>
    <message>
        <source>Select further words in the same text first.</source>
        <translation>Zuerst weitere Wörter im selben Text wählen.</translation>
    </message>
    <message>
        <source>This is all that the label has. Del deletes it.</source>
        <translation>Mehr hat das Label nicht. Entf löscht es.</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Take part away</source>
        <translation>Teil wegnehmen</translation>
    </message>
    <message>
        <source>Added to the label.</source>
        <translation>Zum Label hinzugefügt.</translation>
    </message>
    <message>
        <source>Taken away from the label.</source>
        <translation>Vom Label weggenommen.</translation>
    </message>
    <message>
        <source>Put the caret inside a label first: it is split there.</source>
        <translation>Zuerst die Schreibmarke in ein Label setzen: Dort wird es geteilt.</translation>
    </message>
    <message>
        <source>Split in two; the second part is chosen.</source>
        <translation>In zwei geteilt; der zweite Teil ist gewählt.</translation>
    </message>
    <message>
        <source>Choose a label with words first: click it, or press Tab.</source>
        <translation>Zuerst ein Label mit Wörtern wählen: es anklicken oder Tab drücken.</translation>
    </message>
    <message>
        <source>There is no other label like it in this text.</source>
        <translation>In diesem Text gibt es kein weiteres gleiches Label.</translation>
    </message>
    <message>
        <source>Value, 95 % interval, n or how often given</source>
        <translation>Wert, 95-%-Intervall, n oder wie oft vergeben</translation>
    </message>
    <message>
        <source>Pairs of annotators</source>
        <translation>Paare von Annotatoren</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>As a whole and by pair</source>
        <translation>Im Ganzen und nach Paar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>Adjudikator</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>noch keine Labels</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>Personen des Projekts</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Select the words first.</source>
        <translation>Zuerst die Wörter wählen.</translation>
    </message>
    <message>
        <source>The next label goes on exactly these words.</source>
        <translation>Das nächste Label kommt auf genau diese Wörter.</translation>
    </message>
    <message>
        <source>There is nothing behind this. Enter closes the text.</source>
        <translation>Dahinter ist nichts mehr. Die Eingabetaste schließt den Text ab.</translation>
    </message>
    <message>
        <source>Choose a label with words first: click it, or press Tab.</source>
        <translation>Zuerst ein Label mit Wörtern wählen: es anklicken oder Tab drücken.</translation>
    </message>
    <message>
        <source>A letter begins the words; Esc leaves.</source>
        <translation>Ein Buchstabe beginnt die Wörter; Esc verlässt.</translation>
    </message>
    <message>
        <source>A letter ends the words; Enter takes the one word.</source>
        <translation>Ein Buchstabe beendet die Wörter; Eingabe nimmt das eine Wort.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Scalable picture (*.svg);;Picture (*.png);;Page (*.pdf)</source>
        <translation>Skalierbares Bild (*.svg);;Bild (*.png);;Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafik speichern</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Grafik drucken</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Nothing was printed.</source>
        <translation>Der Drucker ist nicht erreichbar. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The chart was printed: {0}</source>
        <translation>Die Grafik wurde gedruckt: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>{0} kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The chart is in {0}</source>
        <translation>Die Grafik liegt in {0}</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Whose work is shown</source>
        <translation>Wessen Arbeit gezeigt wird</translation>
    </message>
    <message>
        <source>Agreement and others&apos; work stay closed until the project lead releases them.</source>
        <translation>Übereinstimmung und die Arbeit der anderen bleiben geschlossen, bis die Projektleitung sie freigibt.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Arbeit aller</translation>
    </message>
    <message>
        <source>{0}&apos;s and mine</source>
        <translation>{0} und ich</translation>
    </message>
    <message>
        <source>Show or hide the list of discussions</source>
        <translation>Liste der Diskussionen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Read and label</source>
        <translation>Lesen und labeln</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>No warning. Say here what the texts may hold.</source>
        <translation>Keine Warnung. Hier steht, was die Texte enthalten können.</translation>
    </message>
    <message>
        <source>Save the warning</source>
        <translation>Warnung speichern</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{0} (seed {1})</source>
        <translation>{0} (Startwert {1})</translation>
    </message>
    <message>
        <source>Recorded so far: {0}</source>
        <translation>Bisher aufgezeichnet: {0}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stands above the texts and in reports.</source>
        <translation>Steht über den Texten und in Berichten.</translation>
    </message>
    <message>
        <source>What is seen of a thread</source>
        <translation>Was von einem Strang zu sehen ist</translation>
    </message>
    <message>
        <source>Holds for everybody who labels, leads too, from the moment it is chosen. Each label keeps what was visible when it was put. Words that name an author inside a comment stay.</source>
        <translation>Gilt für alle, die labeln, auch für die Leitung, sobald es gewählt ist. Jedes Label hält fest, was sichtbar war, als es vergeben wurde. Wörter in einem Kommentar, die einen Verfasser nennen, bleiben.</translation>
    </message>
    <message>
        <source>“Replaced” calls them Writer A, Writer B and so on, the same throughout a discussion.</source>
        <translation>„Ersetzt“ nennt sie Person A, Person B und so weiter, in einer Diskussion durchgehend gleich.</translation>
    </message>
    <message>
        <source>“Replaced” says day 1, day 2 and so on, in the order of the days.</source>
        <translation>„Ersetzt“ sagt Tag 1, Tag 2 und so weiter, in der Folge der Tage.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Votes and likes of a comment.</source>
        <translation>Stimmen und „Gefällt mir“ eines Kommentars.</translation>
    </message>
    <message>
        <source>Order of replies</source>
        <translation>Reihenfolge der Antworten</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>Replies to one comment change places among each other; the seed says how.</source>
        <translation>Antworten auf einen Kommentar tauschen die Plätze; der Startwert sagt, wie.</translation>
    </message>
    <message>
        <source>Around the work</source>
        <translation>Rund um die Arbeit</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>Everybody sees their own. Recorded, the seconds on each discussion come into the project, where leads see them; those who label are told on entering.</source>
        <translation>Alle sehen ihre eigene. Aufgezeichnet kommen die Sekunden je Diskussion ins Projekt, wo die Leitung sie sieht; wer labelt, erfährt es beim Eintreten.</translation>
    </message>
    <message>
        <source>stays on each computer</source>
        <translation>bleibt auf jedem Rechner</translation>
    </message>
    <message>
        <source>recorded in the project</source>
        <translation>im Projekt aufgezeichnet</translation>
    </message>
    <message>
        <source>Agreement and others&apos; work</source>
        <translation>Übereinstimmung und die Arbeit der anderen</translation>
    </message>
    <message>
        <source>Whether annotators see them; leads and adjudicators always do.</source>
        <translation>Ob Annotatoren sie sehen; Leitung und Adjudikatoren immer.</translation>
    </message>
    <message>
        <source>closed to annotators</source>
        <translation>für Annotatoren geschlossen</translation>
    </message>
    <message>
        <source>open to annotators</source>
        <translation>für Annotatoren offen</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Shown before the first discussion, to each person once on a computer, and again when its words change. Whoever reads it can leave.</source>
        <translation>Vor der ersten Diskussion gezeigt, jeder Person einmal je Rechner, und erneut, wenn sich die Worte ändern. Wer sie liest, kann gehen.</translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation>Benannte Ziele</translation>
    </message>
    <message>
        <source>Persons, groups and issues…</source>
        <translation>Personen, Gruppen und Sachen …</translation>
    </message>
    <message>
        <source>What stances can be towards besides texts; everybody may add entries.</source>
        <translation>Wem Haltungen außer Texten gelten können; alle dürfen Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>Zurück zu den Texten (Esc)</translation>
    </message>
    <message>
        <source>What you choose holds at once, for everybody in the project.</source>
        <translation>Jede Wahl gilt sofort für alle im Projekt.</translation>
    </message>
    <message>
        <source>Leads of the project choose these; this is what holds now.</source>
        <translation>Die Leitung des Projekts wählt dies; so gilt es jetzt.</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Select the words first, then press {0}.</source>
        <translation>Zuerst die Wörter wählen, dann {0} drücken.</translation>
    </message>
    <message>
        <source>No label was put yet that could be put again.</source>
        <translation>Es gibt noch kein Label, das wiederholt werden könnte.</translation>
    </message>
    <message>
        <source>Words are completed and trimmed.</source>
        <translation>Wörter werden ergänzt und beschnitten.</translation>
    </message>
    <message>
        <source>Words are taken as they are selected.</source>
        <translation>Wörter werden genommen, wie sie gewählt sind.</translation>
    </message>
    <message>
        <source>There is no further sentence here. Enter closes the text.</source>
        <translation>Hier ist kein weiterer Satz. Die Eingabetaste schließt den Text ab.</translation>
    </message>
    <message>
        <source>{0} is not asked of this text.</source>
        <translation>{0} wird bei diesem Text nicht gefragt.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Blanks or marks at the ends were labelled, too: “{0}”.</source>
        <translation>Auch Leer- oder Satzzeichen an den Enden wurden gelabelt: „{0}“.</translation>
    </message>
    <message>
        <source>It is chosen now: Del deletes it, {0} makes it {1}.</source>
        <translation>Es ist jetzt gewählt: Entf löscht es, {0} macht es zu {1}.</translation>
    </message>
    <message>
        <source>It is chosen now: Del deletes it.</source>
        <translation>Es ist jetzt gewählt: Entf löscht es.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and labels of this layer do not overlap.</source>
        <translation>{0} ist schon als {1} gelabelt, und Labels dieser Ebene überlappen nicht.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already.</source>
        <translation>{0} ist schon als {1} gelabelt.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and one label does not overlap itself.</source>
        <translation>{0} ist schon als {1} gelabelt, und ein Label überlappt sich nicht selbst.</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>In {0} ändern</translation>
    </message>
    <message>
        <source>Move to {0}</source>
        <translation>Nach {0} verschieben</translation>
    </message>
    <message>
        <source>Moved to {0}: {1}.</source>
        <translation>Nach {0} verschoben: {1}.</translation>
    </message>
    <message>
        <source>{0} is asked of comments: go to one first (Ctrl+Tab).</source>
        <translation>{0} wird bei Kommentaren gefragt: zuerst zu einem gehen (Strg+Tab).</translation>
    </message>
    <message>
        <source>Choose what the stance is towards first: press Space.</source>
        <translation>Zuerst wählen, wem die Haltung gilt: die Leertaste drücken.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Your answer; Enter sends it</source>
        <translation>Antwort; Eingabe sendet sie</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>a label in</source>
        <translation>ein Label in</translation>
    </message>
    <message>
        <source>a text in</source>
        <translation>ein Text in</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask the lead a question</source>
        <translation>Die Leitung etwas fragen</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation>das gewählte Label</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the whole discussion</source>
        <translation>die ganze Diskussion</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>Worum es in der Frage geht</translation>
    </message>
    <message>
        <source>Your question to the lead</source>
        <translation>Frage an die Leitung</translation>
    </message>
    <message>
        <source>Ask  ↵</source>
        <translation>Fragen  ↵</translation>
    </message>
    <message>
        <source>A question about</source>
        <translation>Eine Frage zu</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line, Esc leaves.</source>
        <translation>Eingabe fragt, Umschalt+Eingabe beginnt eine neue Zeile, Esc verlässt.</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>whole project</source>
        <translation>ganzes Projekt</translation>
    </message>
    <message>
        <source>this discussion</source>
        <translation>diese Diskussion</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Eine Frage stellen …</translation>
    </message>
    <message>
        <source>Ask about the chosen label, this text or the discussion (Ctrl+Shift+A)</source>
        <translation>Zum gewählten Label, diesem Text oder der Diskussion fragen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>No questions about this discussion.</source>
        <translation>Keine Fragen zu dieser Diskussion.</translation>
    </message>
    <message>
        <source>Nobody has asked anything. Questions are asked with Ctrl+Shift+A.</source>
        <translation>Niemand hat etwas gefragt. Fragen stellt man mit Strg+Umschalt+A.</translation>
    </message>
    <message>
        <source>Unsure how a rule is meant? Ask the lead; the answer will stand here.</source>
        <translation>Unsicher, wie eine Regel gemeint ist? Die Leitung fragen; die Antwort steht dann hier.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A asks about what is chosen.</source>
        <translation>Strg+Umschalt+A fragt zu dem, was gewählt ist.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>This text quotes nothing that stands in the article or above it.</source>
        <translation>Dieser Text zitiert nichts, was im Artikel oder darüber steht.</translation>
    </message>
    <message>
        <source>Quoted from {0}: click to go there</source>
        <translation>Zitiert aus {0}: klicken, um hinzugehen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>This page has comments only.</source>
        <translation>Diese Seite hat nur Kommentare.</translation>
    </message>
    <message>
        <source>Nobody commented on this article.</source>
        <translation>Niemand hat diesen Artikel kommentiert.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too distressing</source>
        <translation>zu belastend</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>a language I do not read</source>
        <translation>eine mir fremde Sprache</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>local database</source>
        <translation>lokale Datenbank</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>heute, {0}</translation>
    </message>
    <message>
        <source>yesterday, {0}</source>
        <translation>gestern, {0}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Projects that you make or open are listed here. Open the sample project to look around, or drop a project file (.annot) onto this page.</source>
        <translation>Angelegte und geöffnete Projekte stehen hier. Zum Umsehen das Beispielprojekt öffnen, oder eine Projektdatei (.annot) auf diese Seite ziehen.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Take off this list (Del). The project itself stays.</source>
        <translation>Von dieser Liste nehmen (Entf). Das Projekt selbst bleibt.</translation>
    </message>
    <message>
        <source>Take {0} off the list</source>
        <translation>{0} von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Press the new key…</source>
        <translation>Die neue Taste drücken …</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is</source>
        <translation>Die neue Taste drücken; Escape lässt es, wie es ist</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This label was put by somebody else. Only they can change or delete it.</source>
        <translation>Dieses Label hat jemand anderes vergeben. Nur wer es vergeben hat, kann es ändern oder löschen.</translation>
    </message>
    <message>
        <source>This label cannot be put here: {0}</source>
        <translation>Dieses Label kann hier nicht vergeben werden: {0}</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and labels of this layer do not overlap. Change or delete that one first.</source>
        <translation>{0} trägt schon das Label {1}, und Labels dieser Ebene überlappen sich nicht. Zuerst jenes ändern oder löschen.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and one label does not overlap itself. Change or delete that one first.</source>
        <translation>{0} trägt schon das Label {1}, und ein Label überlappt sich nicht selbst. Zuerst jenes ändern oder löschen.</translation>
    </message>
    <message>
        <source>it points at annotation {0}, which is not there.</source>
        <translation>Es zeigt auf Annotation {0}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>it points at text {0}, which is not there.</source>
        <translation>Es zeigt auf Text {0}, den es nicht gibt.</translation>
    </message>
    <message>
        <source>the words it points at are not those it repeats.</source>
        <translation>Die Wörter, auf die es zeigt, sind nicht die, die es wiederholt.</translation>
    </message>
    <message>
        <source>it points at annotation {0} of layer {1}, which marks no words of its own.</source>
        <translation>Es zeigt auf Annotation {0} der Ebene {1}, die keine eigenen Wörter markiert.</translation>
    </message>
    <message>
        <source>the codebook has no layer {0}.</source>
        <translation>Das Codebuch hat keine Ebene {0}.</translation>
    </message>
    <message>
        <source>layer {0} has no label {1}.</source>
        <translation>Ebene {0} hat kein Label {1}.</translation>
    </message>
    <message>
        <source>layer {0} is not asked of a text of kind {1}.</source>
        <translation>Ebene {0} wird bei Texten der Art {1} nicht gefragt.</translation>
    </message>
    <message>
        <source>layer {0} marks nothing that links point at, so it has no clusters.</source>
        <translation>Ebene {0} markiert nichts, worauf etwas zeigt; sie hat keine Gruppen.</translation>
    </message>
    <message>
        <source>an annotation of layer {0} needs words.</source>
        <translation>Eine Annotation der Ebene {0} braucht Wörter.</translation>
    </message>
    <message>
        <source>an annotation of layer {0} needs a target.</source>
        <translation>Eine Annotation der Ebene {0} braucht ein Ziel.</translation>
    </message>
    <message>
        <source>an annotation cannot be about itself.</source>
        <translation>Eine Annotation kann nicht sich selbst gelten.</translation>
    </message>
    <message>
        <source>layer {0} allows no target of kind {1}.</source>
        <translation>Ebene {0} erlaubt kein Ziel der Art {1}.</translation>
    </message>
    <message>
        <source>a root comment has no parent to take a stance on.</source>
        <translation>Ein Kommentar am Anfang eines Strangs hat keinen Elternkommentar, dem eine Haltung gelten könnte.</translation>
    </message>
    <message>
        <source>a text cannot be about itself.</source>
        <translation>Ein Text kann nicht sich selbst gelten.</translation>
    </message>
    <message>
        <source>the codebook&apos;s list of named targets has no {0}.</source>
        <translation>Die Liste benannter Ziele im Codebuch enthält {0} nicht.</translation>
    </message>
    <message>
        <source>layer {0} has no attribute {1}.</source>
        <translation>Ebene {0} hat kein Attribut {1}.</translation>
    </message>
    <message>
        <source>attribute {0}: {1} is no answer that the codebook allows.</source>
        <translation>Attribut {0}: {1} ist keine Antwort, die das Codebuch erlaubt.</translation>
    </message>
    <message>
        <source>attribute {0} does not apply to {1}.</source>
        <translation>Attribut {0} gehört nicht zu {1}.</translation>
    </message>
    <message>
        <source>This label was changed meanwhile, in another window or by a merge; nothing was changed. Look at it as it is now and change it again.</source>
        <translation>Dieses Label wurde inzwischen in einem anderen Fenster oder beim Zusammenführen geändert; nichts wurde geändert. Ansehen, wie es jetzt ist, und noch einmal ändern.</translation>
    </message>
    <message>
        <source>Only a link to words can be made a link to a claim.</source>
        <translation>Nur ein Verweis auf Wörter kann ein Verweis auf eine Behauptung werden.</translation>
    </message>
    <message>
        <source>The annotation is no longer there. It may have been deleted in another window.</source>
        <translation>Die Annotation ist nicht mehr da. Vielleicht wurde sie in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>The text is no longer in the project. Its import may have been undone.</source>
        <translation>Der Text ist nicht mehr im Projekt. Vielleicht wurde sein Import rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The text cannot be closed: {0} Close it for layers that are asked of it.</source>
        <translation>Der Text kann nicht abgeschlossen werden: {0} Für Ebenen abschließen, die bei ihm gefragt werden.</translation>
    </message>
    <message>
        <source>Only claims of one discussion can be gathered.</source>
        <translation>Nur Behauptungen einer Diskussion können zusammengefasst werden.</translation>
    </message>
    <message>
        <source>Choose at least two claims that say the same.</source>
        <translation>Mindestens zwei Behauptungen wählen, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>This claim is not gathered with others.</source>
        <translation>Diese Behauptung ist nicht mit anderen zusammengefasst.</translation>
    </message>
    <message>
        <source>Only claims can be gathered: nothing points at labels of layer {0}.</source>
        <translation>Nur Behauptungen können zusammengefasst werden: Auf Labels der Ebene {0} zeigt nichts.</translation>
    </message>
    <message>
        <source>This label was settled meanwhile. Look at it as it is now.</source>
        <translation>Über dieses Label wurde inzwischen entschieden. Ansehen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Only labels on words can be joined.</source>
        <translation>Nur Labels auf Wörtern können verbunden werden.</translation>
    </message>
    <message>
        <source>Put the caret inside the words of the label: it is split there.</source>
        <translation>Die Schreibmarke in die Wörter des Labels setzen: Dort wird es geteilt.</translation>
    </message>
    <message>
        <source>Choose at least two labels to join.</source>
        <translation>Mindestens zwei Labels zum Verbinden wählen.</translation>
    </message>
    <message>
        <source>Only labels of one text can be joined.</source>
        <translation>Nur Labels eines Textes können verbunden werden.</translation>
    </message>
    <message>
        <source>Only labels that are the same can be joined. Change one of them first.</source>
        <translation>Nur gleiche Labels können verbunden werden. Zuerst eines davon ändern.</translation>
    </message>
    <message>
        <source>These labels are about different targets. Change one of them first.</source>
        <translation>Diese Labels gelten verschiedenen Zielen. Zuerst eines davon ändern.</translation>
    </message>
    <message>
        <source>These labels answer {0} differently. Give them the same answer, then join them.</source>
        <translation>Diese Labels beantworten {0} verschieden. Ihnen dieselbe Antwort geben, dann verbinden.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>What you did last was changed again since, so it was not taken back. Nothing was changed; undo once more takes back what you did before it.</source>
        <translation>Das Letzte wurde seitdem wieder geändert und nicht rückgängig gemacht. Nichts wurde geändert; noch einmal „Rückgängig“ nimmt zurück, was davor geschah.</translation>
    </message>
    <message>
        <source>{0} worked on {1} since it was imported, so the import was not taken back. Nothing was changed; undo once more takes back what you did before.</source>
        <translation>{0} hat seit dem Import an {1} gearbeitet; der Import wurde nicht rückgängig gemacht. Nichts wurde geändert; noch einmal „Rückgängig“ nimmt zurück, was davor geschah.</translation>
    </message>
    <message>
        <source>An import is still under way. Wait until it is over, or stop it.</source>
        <translation>Ein Import läuft noch. Warten, bis er fertig ist, oder ihn anhalten.</translation>
    </message>
    <message>
        <source>Nobody is at work who is in the project. Say first who you are.</source>
        <translation>Niemand aus dem Projekt ist bei der Arbeit. Zuerst sagen, wer man ist.</translation>
    </message>
    <message>
        <source>The discussion is no longer in the project. Its import may have been undone.</source>
        <translation>Die Diskussion ist nicht mehr im Projekt. Vielleicht wurde ihr Import rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no discussion {0}. &apos;annotator show PROJECT&apos; lists them.</source>
        <translation>Es gibt keine Diskussion {0}. „annotator show PROJECT“ zählt sie auf.</translation>
    </message>
    <message>
        <source>The question is no longer there. Whoever asked may have withdrawn it.</source>
        <translation>Die Frage ist nicht mehr da. Vielleicht wurde sie zurückgezogen.</translation>
    </message>
    <message>
        <source>The text that is asked about is in another discussion.</source>
        <translation>Der Text, nach dem gefragt wird, ist in einer anderen Diskussion.</translation>
    </message>
    <message>
        <source>Questions are answered by a lead or an adjudicator of the project.</source>
        <translation>Fragen beantwortet die Projektleitung oder wer im Projekt entscheidet.</translation>
    </message>
    <message>
        <source>This question was asked by somebody else. Only they can withdraw it.</source>
        <translation>Diese Frage hat jemand anderes gestellt. Nur wer sie gestellt hat, kann sie zurückziehen.</translation>
    </message>
    <message>
        <source>This project records no time. A lead can change that in its settings.</source>
        <translation>Dieses Projekt zeichnet keine Zeit auf. Die Projektleitung kann das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>{0} annotations have no place in {1} {2}: {3} Keep their labels in the codebook, or use it in a new project.</source>
        <translation>{0} Annotationen haben keinen Platz in {1} {2}: {3} Ihre Labels im Codebuch behalten oder es in einem neuen Projekt verwenden.</translation>
    </message>
    <message>
        <source>A named target needs a name.</source>
        <translation>Ein benanntes Ziel braucht einen Namen.</translation>
    </message>
    <message>
        <source>{0} has control characters or line ends in it. Leave them out.</source>
        <translation>{0} enthält Steuerzeichen oder Zeilenenden. Ohne sie eingeben.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Somebody called {0} is in the project already. Choose another name.</source>
        <translation>Im Projekt ist schon jemand namens {0}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Nobody in the project is called {0}; there are: {1}.</source>
        <translation>Im Projekt heißt niemand {0}; es gibt: {1}.</translation>
    </message>
    <message>
        <source>{0} people are called {1}. Give the id: {2} or another.</source>
        <translation>{0} Personen heißen {1}. Die Kennung angeben: {2} oder eine andere.</translation>
    </message>
    <message>
        <source>The project&apos;s settings are set by its leads. Ask one of them.</source>
        <translation>Die Einstellungen des Projekts legt die Projektleitung fest. Dort nachfragen.</translation>
    </message>
    <message>
        <source>The project is named by its leads. Ask one of them.</source>
        <translation>Den Namen des Projekts legt die Projektleitung fest. Dort nachfragen.</translation>
    </message>
    <message>
        <source>A project needs a title of one line.</source>
        <translation>Ein Projekt braucht einen Titel in einer Zeile.</translation>
    </message>
    <message>
        <source>The entry is no longer there. It may have been deleted in another window.</source>
        <translation>Der Eintrag ist nicht mehr da. Vielleicht wurde er in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>{0} already leads to {1}. Choose another name.</source>
        <translation>{0} führt schon zu {1}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Projects on a server cannot be opened in the window yet. Open an .annot file.</source>
        <translation>Projekte auf einem Server können im Fenster noch nicht geöffnet werden. Eine .annot-Datei öffnen.</translation>
    </message>
    <message>
        <source>{0}: another program is writing to it. Nothing was changed; try again in a moment.</source>
        <translation>{0}: Ein anderes Programm schreibt gerade hinein. Nichts wurde geändert; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} is being opened in several windows. Try again in a moment.</source>
        <translation>{0} wird gerade in mehreren Fenstern geöffnet. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} was opened in {1}. Close one of the two windows.</source>
        <translation>{0} wurde in {1} geöffnet. Eines der beiden Fenster schließen.</translation>
    </message>
    <message>
        <source>{0} is being opened in another window. Try again in a minute.</source>
        <translation>{0} wird gerade in einem anderen Fenster geöffnet. In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} is open in {1}. Close it there first.</source>
        <translation>{0} ist in {1} geöffnet. Dort zuerst schließen.</translation>
    </message>
    <message>
        <source>a window of {0} on {1} since {2}</source>
        <translation>einem Fenster von {0} auf {1} seit {2}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), and without it a second window could not be kept out. Check who may write that folder.</source>
        <translation>{0} kann nicht geschrieben werden ({1}); ohne diese Datei ließe sich ein zweites Fenster nicht fernhalten. Prüfen, wer in den Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>{0} is no project of this program. Choose a file made by &apos;annotator new&apos;.</source>
        <translation>{0} ist kein Projekt dieses Programms. Eine Datei wählen, die ein Projekt ist.</translation>
    </message>
    <message>
        <source>{0} was not finished when it was made. Delete it and make the project anew.</source>
        <translation>{0} wurde nicht fertig angelegt. Die Datei löschen und das Projekt neu anlegen.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program (format {1}, here {2}). Install the newer version to open it.</source>
        <translation>{0} wurde von einer neueren Version dieses Programms geschrieben (Format {1}, hier {2}). Zum Öffnen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>{0} has other tables than a project has: something else than this program changed it. Nothing of it was read; look for a backup beside it, or ask for a fresh copy.</source>
        <translation>{0} hat andere Tabellen als ein Projekt: Etwas anderes als dieses Programm hat die Datei geändert. Nichts wurde gelesen; daneben nach einer Sicherung sehen oder um eine neue Kopie bitten.</translation>
    </message>
    <message>
        <source>{0} is no name of a file ({1}). Choose another.</source>
        <translation>{0} ist kein Dateiname ({1}). Einen anderen wählen.</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another name, or open it.</source>
        <translation>{0} gibt es schon. Einen anderen Namen wählen oder die Datei öffnen.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Make it first, or choose another place.</source>
        <translation>Den Ordner {0} gibt es nicht. Ihn zuerst anlegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>{0} kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} is a folder. Name the project file in it, ending in .annot.</source>
        <translation>{0} ist ein Ordner. Die Projektdatei darin angeben, die auf .annot endet.</translation>
    </message>
    <message>
        <source>There is no file {0}. Make a project with &apos;annotator new {1}&apos;.</source>
        <translation>Die Datei {0} gibt es nicht. „annotator new {1}“ legt ein Projekt an.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a project ({1}). It may be damaged: look for a backup beside it.</source>
        <translation>{0} kann nicht als Projekt gelesen werden ({1}). Die Datei ist vielleicht beschädigt: daneben nach einer Sicherung sehen.</translation>
    </message>
    <message>
        <source>{0} is of an older version and damaged ({1}: {2}), so it was not upgraded. Nothing was changed; go back to an earlier backup.</source>
        <translation>{0} ist von einer älteren Version und beschädigt ({1}: {2}); es wurde nicht umgestellt. Nichts wurde geändert; zu einer früheren Sicherung zurückgehen.</translation>
    </message>
    <message>
        <source>{0} is of an older version, and no backup of it could be written to {1} ({2}). Nothing was changed; make room, or copy the project to a folder that can be written to.</source>
        <translation>{0} ist von einer älteren Version, und keine Sicherung konnte nach {1} geschrieben werden ({2}). Nichts wurde geändert; Platz schaffen oder das Projekt in einen Ordner kopieren, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>{0}: it cannot be written to. Nothing was changed; check who may write the file and its folder ({1}).</source>
        <translation>{0}: In die Datei kann nicht geschrieben werden. Nichts wurde geändert; prüfen, wer die Datei und ihren Ordner schreiben darf ({1}).</translation>
    </message>
    <message>
        <source>{0}: the disk is full. Nothing was changed; make room and try again ({1}).</source>
        <translation>{0}: Der Datenträger ist voll. Nichts wurde geändert; Platz schaffen und noch einmal versuchen ({1}).</translation>
    </message>
    <message>
        <source>{0}: the disk could not be read or written. Nothing was changed; check the drive ({1}).</source>
        <translation>{0}: Der Datenträger konnte nicht gelesen oder beschrieben werden. Nichts wurde geändert; das Laufwerk prüfen ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file cannot be opened. Check that it is still there, and that it and its folder may be read and written ({1}).</source>
        <translation>{0}: Die Datei kann nicht geöffnet werden. Prüfen, ob sie noch da ist und ob sie und ihr Ordner gelesen und geschrieben werden dürfen ({1}).</translation>
    </message>
    <message>
        <source>{0}: what was the project is no longer there or was replaced. Look for a backup beside it ({1}).</source>
        <translation>{0}: Was das Projekt war, ist nicht mehr da oder wurde ersetzt. Daneben nach einer Sicherung sehen ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file is damaged. Do not go on with it: look for a backup beside it ({1}).</source>
        <translation>{0}: Die Datei ist beschädigt. Nicht damit weiterarbeiten: daneben nach einer Sicherung sehen ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file is no project, or it is damaged ({1}).</source>
        <translation>{0}: Die Datei ist kein Projekt, oder sie ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>{0} is there and is no empty folder. {1} writes a folder of its own.</source>
        <translation>{0} gibt es und ist kein leerer Ordner. {1} schreibt einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{0} is a folder, and {1} writes one file. Name the file in it.</source>
        <translation>{0} ist ein Ordner, und {1} schreibt eine Datei. Die Datei darin angeben.</translation>
    </message>
    <message>
        <source>{0} is a project or another database. Choose another name for the export.</source>
        <translation>{0} ist ein Projekt oder eine andere Datenbank. Für den Export einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{0} is the project itself. Name the pages or datasets to import.</source>
        <translation>{0} ist das Projekt selbst. Die Seiten oder Datensätze angeben, die importiert werden sollen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The sample project cannot be read: {0}</source>
        <translation>Das Beispielprojekt kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>Der Ordner {0} kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read whole ({1}). Look at it with &apos;annotator check&apos;.</source>
        <translation>{0} kann nicht ganz gelesen werden ({1}). Mit „annotator check“ ansehen.</translation>
    </message>
    <message>
        <source>{0}, line 1: the file is empty; a page with an article is expected.</source>
        <translation>{0}, Zeile 1: Die Datei ist leer; erwartet wird eine Seite mit einem Artikel.</translation>
    </message>
    <message>
        <source>{0}, line {1}: neither an article nor a comment was found, only what a site prints around them.</source>
        <translation>{0}, Zeile {1}: Weder ein Artikel noch ein Kommentar wurde gefunden, nur was eine Seite darum herum druckt.</translation>
    </message>
    <message>
        <source>{0}, line 1: the file is empty; a dataset record is expected.</source>
        <translation>{0}, Zeile 1: Die Datei ist leer; erwartet wird ein Datensatz.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} cannot be read as {3}. Save the file as UTF-8, or say which encoding it has.</source>
        <translation>{0}, {1}: {2} kann nicht als {3} gelesen werden. Die Datei als UTF-8 speichern oder ihre Kodierung angeben.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a codebook ({1}).</source>
        <translation>{0} kann nicht als Codebuch gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0}: this is no YAML ({1}).</source>
        <translation>{0}: Das ist kein YAML ({1}).</translation>
    </message>
    <message>
        <source>{0}: this is nested too deeply for a codebook.</source>
        <translation>{0}: Das ist für ein Codebuch zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{0}: this is too large for a codebook, with more than {1} values.</source>
        <translation>{0}: Das ist mit mehr als {1} Werten zu groß für ein Codebuch.</translation>
    </message>
    <message>
        <source>{0}: it holds a value that cannot be kept ({1}).</source>
        <translation>{0}: Darin ist ein Wert, der nicht gespeichert werden kann ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}: {2}); no backup was made of it. Keep the file as it is and go back to an earlier backup.</source>
        <translation>{0} ist beschädigt ({1}: {2}); es wurde keine Sicherung davon gemacht. Die Datei so lassen und zu einer früheren Sicherung zurückgehen.</translation>
    </message>
    <message>
        <source>{0} could not be copied to {1} ({2}). Check the free space there, and the file.</source>
        <translation>{0} konnte nicht nach {1} kopiert werden ({2}). Den freien Platz dort und die Datei prüfen.</translation>
    </message>
</context>
<context>
    <name>RoundChart</name>
    <message>
        <source>Agreement by round</source>
        <translation>Übereinstimmung nach Runde</translation>
    </message>
    <message>
        <source>No label names a round yet: rounds come with assignments and packets.</source>
        <translation>Noch nennt kein Label eine Runde: Runden kommen mit Zuteilungen und Paketen.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale from −0.2 to 1</source>
        <translation>Skala von −0.2 bis 1</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>n below {0}</source>
        <translation>n unter {0}</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Changed for everybody.</source>
        <translation>Für alle geändert.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Complete half words and leave out blanks at the ends of a label</source>
        <translation>Halbe Wörter ergänzen und Leerzeichen an den Enden eines Labels weglassen</translation>
    </message>
    <message>
        <source>Show at selected words which label each key would put</source>
        <translation>Bei gewählten Wörtern zeigen, welches Label jede Taste setzen würde</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How article and comments are set.</source>
        <translation>Wie Artikel und Kommentare gesetzt sind.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>What helps while words are chosen.</source>
        <translation>Was beim Wählen von Wörtern hilft.</translation>
    </message>
    <message>
        <source>Of the program&apos;s own words; those of a codebook stay as they are.</source>
        <translation>Der Worte des Programms selbst; die eines Codebuchs bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>In the line at the foot of the window: how long you worked on the discussion.</source>
        <translation>In der Zeile am Fuß des Fensters: wie lange an der Diskussion gearbeitet wurde.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Click a key to press another one. Labels and layers have their keys from the codebook.</source>
        <translation>Eine Taste anklicken, um eine andere zu drücken. Labels und Ebenen haben ihre Tasten aus dem Codebuch.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Click to press another key</source>
        <translation>Klicken, um eine andere Taste zu drücken</translation>
    </message>
    <message>
        <source>No key for this</source>
        <translation>Keine Taste dafür</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>Die Taste, die es zuerst hatte</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>No key for {0}</source>
        <translation>Keine Taste für {0}</translation>
    </message>
    <message>
        <source>Reset the key of {0}</source>
        <translation>Taste von {0} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every command the keys that it had at first</source>
        <translation>Jedem Befehl die Tasten geben, die er zuerst hatte</translation>
    </message>
    <message>
        <source>No command has that name or key.</source>
        <translation>Kein Befehl hat diesen Namen oder diese Taste.</translation>
    </message>
</context>
<context>
    <name>SkipForm</name>
    <message>
        <source>Skip this discussion</source>
        <translation>Diese Diskussion überspringen</translation>
    </message>
    <message>
        <source>Skip this discussion. Why?</source>
        <translation>Diese Diskussion überspringen. Warum?</translation>
    </message>
    <message>
        <source>I do not want to read this. Nobody asks further.</source>
        <translation>Das möchte ich nicht lesen; niemand fragt nach.</translation>
    </message>
    <message>
        <source>The texts cannot be judged, as when parts are missing.</source>
        <translation>Nicht zu beurteilen, etwa weil Teile fehlen.</translation>
    </message>
    <message>
        <source>Most of it is in a language that I do not read.</source>
        <translation>Das meiste ist in dieser Sprache.</translation>
    </message>
    <message>
        <source>Say it below.</source>
        <translation>Unten angeben.</translation>
    </message>
    <message>
        <source>More about it, if you like</source>
        <translation>Mehr dazu, wenn gewünscht</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>Überspringen und weiter</translation>
    </message>
    <message>
        <source>1 to 4 choose, Enter skips, Esc leaves. Your labels stay; Ctrl+Z takes it back.</source>
        <translation>1 bis 4 wählen, Eingabe überspringt, Esc verlässt. Die Labels bleiben; Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>SkipNotice</name>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>You skipped this discussion: {0}</source>
        <translation>Diese Diskussion ist übersprungen: {0}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A fault of the program: {0}. What was called saved is saved.</source>
        <translation>Ein Fehler des Programms: {0}. Was gespeichert hieß, ist gespeichert.</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>Der Bericht liegt in {0}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation>Projekte (*.annot);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Label what articles claim and what the comments below make of it, and see how far readers agree.</source>
        <translation>Labeln, was Artikel behaupten und was die Kommentare darunter daraus machen, und sehen, wie weit Lesende übereinstimmen.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Choose a title, a file and a codebook</source>
        <translation>Titel, Datei und Codebuch wählen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>An .annot file from this computer</source>
        <translation>Eine .annot-Datei von diesem Rechner</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>A town&apos;s news, labelled by three readers</source>
        <translation>Nachrichten einer Stadt, von drei Lesenden gelabelt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>{0} · saved</source>
        <translation>{0} · gespeichert</translation>
    </message>
    <message>
        <source>Writing, not saved yet</source>
        <translation>Wird geschrieben, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Ways of looking at agreement</source>
        <translation>Ansichten der Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>TargetChooser</name>
    <message>
        <source>Select the disputing words and press a label&apos;s key first.</source>
        <translation>Zuerst die bestreitenden Wörter wählen und die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <source>Targets belong to stances and disputes: change the layer first.</source>
        <translation>Ziele gehören zu Haltungen und Bestreitungen: zuerst die Ebene wechseln.</translation>
    </message>
    <message>
        <source>Choose the label first whose target is meant: click it, or press Tab.</source>
        <translation>Zuerst das Label wählen, dessen Ziel gemeint ist: es anklicken oder Tab drücken.</translation>
    </message>
    <message>
        <source>There is no other claim of yours in this discussion yet.</source>
        <translation>In dieser Diskussion gibt es noch keine andere eigene Behauptung.</translation>
    </message>
    <message>
        <source>Towards {0}: now the label.</source>
        <translation>Gegenüber {0}: jetzt das Label.</translation>
    </message>
    <message>
        <source>There is no target {0} here.</source>
        <translation>Ein Ziel {0} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>No claim or comment in sight has the letter {0}.</source>
        <translation>Keine sichtbare Behauptung und kein Kommentar hat den Buchstaben {0}.</translation>
    </message>
    <message>
        <source>Select the disputed words first, or press the letter of a claim.</source>
        <translation>Zuerst die bestrittenen Wörter wählen oder den Buchstaben einer Behauptung drücken.</translation>
    </message>
    <message>
        <source>{0} is not in the codebook&apos;s list of names.</source>
        <translation>{0} steht nicht in der Namensliste des Codebuchs.</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>Take the words  ↵</source>
        <translation>Die Wörter nehmen  ↵</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other targets…  Space</source>
        <translation>Andere Ziele …  Leertaste</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>quoted claim “{0}”</source>
        <translation>zitierte Behauptung „{0}“</translation>
    </message>
    <message>
        <source>quoted words “{0}”</source>
        <translation>zitierte Wörter „{0}“</translation>
    </message>
    <message>
        <source>all of {0}</source>
        <translation>alles von {0}</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternkommentar</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>outside: {0}</source>
        <translation>außerhalb: {0}</translation>
    </message>
    <message>
        <source>a text that is not here</source>
        <translation>ein Text, der nicht hier ist</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>a claim that is not shown</source>
        <translation>eine Behauptung, die nicht gezeigt wird</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternkommentar</translation>
    </message>
</context>
<context>
    <name>TermChips</name>
    <message>
        <source>Leave out: {0}</source>
        <translation>Ausschließen: {0}</translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>as it fits</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>{0} pt, as it fits</source>
        <translation>{0} pt, passend</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} pt</translation>
    </message>
    <message>
        <source>as wide as the pane</source>
        <translation>so breit wie der Bereich</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source>Spacing of lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>The size that fits the panes</source>
        <translation>Die Größe, die in die Bereiche passt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>TextSettingsBar</name>
    <message>
        <source>How the texts are set</source>
        <translation>Wie die Texte gesetzt sind</translation>
    </message>
    <message>
        <source>Put these away (Esc)</source>
        <translation>Dies wegräumen (Esc)</translation>
    </message>
    <message>
        <source>Put these away</source>
        <translation>Dies wegräumen</translation>
    </message>
</context>
<context>
    <name>TextsAloud</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>keine Labels</translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation>{0} „{1}“</translation>
    </message>
</context>
<context>
    <name>TimeShown</name>
    <message>
        <source>This project records your active time on each discussion; its leads see it.</source>
        <translation>Dieses Projekt zeichnet die eigene aktive Zeit je Diskussion auf; die Leitung sieht sie.</translation>
    </message>
    <message>
        <source>This project records no active time any more.</source>
        <translation>Dieses Projekt zeichnet keine aktive Zeit mehr auf.</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} hier</translation>
    </message>
    <message>
        <source>Active time on this discussion: {0}</source>
        <translation>Aktive Zeit an dieser Diskussion: {0}</translation>
    </message>
    <message>
        <source>Your active time on this discussion, counted on this computer.</source>
        <translation>Die eigene aktive Zeit an dieser Diskussion, auf diesem Rechner gezählt.</translation>
    </message>
    <message>
        <source>A pause counts for one minute at most; time in other windows does not count.</source>
        <translation>Eine Pause zählt höchstens eine Minute; Zeit in anderen Fenstern zählt nicht.</translation>
    </message>
    <message>
        <source>It is recorded in the project, where leads see it.</source>
        <translation>Diese Zeit wird im Projekt aufgezeichnet, wo die Leitung sie sieht.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Diese Zeit bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Enter goes there, Esc back to the text.</source>
        <translation>Eingabe geht hin, Esc zurück zum Text.</translation>
    </message>
    <message>
        <source>Your last uses of {0}</source>
        <translation>Letzte eigene Verwendungen von {0}</translation>
    </message>
    <message>
        <source>You have not used {0} before.</source>
        <translation>{0} wurde hier noch nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Two copies changed this label apart. Which version holds?</source>
        <translation>Zwei Kopien haben dieses Label getrennt geändert. Welche Fassung gilt?</translation>
    </message>
    <message>
        <source>Two copies changed this label apart; whoever put it settles which holds.</source>
        <translation>Zwei Kopien haben dieses Label getrennt geändert; wer es vergeben hat, entscheidet, welche Fassung gilt.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Gamma aligns the spans of all annotators, and does so again for each of 30 random texts. With {0} spans that takes from many seconds to minutes. It can be stopped, and everything else can be used meanwhile; F1 and the unitizing alphas are there at once.</source>
        <translation>Gamma ordnet die Spannen aller Annotatoren einander zu, und noch einmal für jeden von 30 Zufallstexten. Bei {0} Spannen dauert das von vielen Sekunden bis zu Minuten. Es kann angehalten werden, und alles andere bleibt währenddessen nutzbar; F1 und die Unitizing-Alphas sind sofort da.</translation>
    </message>
    <message>
        <source>Compute anyway</source>
        <translation>Trotzdem berechnen</translation>
    </message>
    <message>
        <source>This takes a while</source>
        <translation>Das dauert eine Weile</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose something else above, or begin again.</source>
        <translation>Nichts ging verloren. Wählen Sie oben etwas anderes, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>This text is not closed.</source>
        <translation>Dieser Text ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This discussion is done. Ctrl+PgDown goes to the next one, Ctrl+2 to the agreement.</source>
        <translation>Diese Diskussion ist fertig. Strg+Bild abwärts geht zur nächsten, Strg+2 zur Übereinstimmung.</translation>
    </message>
    <message>
        <source>This layer is done here. Ctrl+PgDown goes to the next discussion.</source>
        <translation>Diese Ebene ist hier fertig. Strg+Bild abwärts geht zur nächsten Diskussion.</translation>
    </message>
    <message>
        <source>There are no labels in this discussion yet.</source>
        <translation>In dieser Diskussion gibt es noch keine Labels.</translation>
    </message>
    <message>
        <source>Choose a label with a link first: click it, or press Tab.</source>
        <translation>Zuerst ein Label mit Verweis wählen: es anklicken oder Tab drücken.</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave the project</source>
        <translation>Projekt verlassen</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Vor dem Beginn</translation>
    </message>
    <message>
        <source>The warning</source>
        <translation>Die Warnung</translation>
    </message>
    <message>
        <source>Any discussion can be skipped later, without giving words: Ctrl+Shift+K.</source>
        <translation>Jede Diskussion kann später ohne Begründung übersprungen werden: Strg+Umschalt+K.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where you are</source>
        <translation>Ort im Programm</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open to annotators: agreement and everybody&apos;s work.</source>
        <translation>Für Annotatoren offen: Übereinstimmung und die Arbeit aller.</translation>
    </message>
    <message>
        <source>Closed to annotators: agreement and others&apos; work.</source>
        <translation>Für Annotatoren geschlossen: Übereinstimmung und die Arbeit der anderen.</translation>
    </message>
    <message>
        <source>Open a project first; then drop pages on it.</source>
        <translation>Zuerst ein Projekt öffnen; dann Seiten darauf ziehen.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Das Wort wählen</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Den Satz wählen</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>Den Absatz wählen</translation>
    </message>
    <message>
        <source>Next discussion</source>
        <translation>Nächste Diskussion</translation>
    </message>
    <message>
        <source>Previous discussion</source>
        <translation>Vorige Diskussion</translation>
    </message>
    <message>
        <source>Other pane: article or comments</source>
        <translation>Anderer Bereich: Artikel oder Kommentare</translation>
    </message>
    <message>
        <source>Source of the quotation, and back</source>
        <translation>Quelle des Zitats und zurück</translation>
    </message>
    <message>
        <source>quoted words cited</source>
        <translation>zitierte Wörter Zitat</translation>
    </message>
    <message>
        <source>Next label in the text</source>
        <translation>Nächstes Label im Text</translation>
    </message>
    <message>
        <source>Previous label in the text</source>
        <translation>Voriges Label im Text</translation>
    </message>
    <message>
        <source>Along the link of the chosen label, and back</source>
        <translation>Dem Verweis des gewählten Labels entlang und zurück</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ein Ziel wählen</translation>
    </message>
    <message>
        <source>Type a target: a person, a group, something outside</source>
        <translation>Ein Ziel eingeben: eine Person, eine Gruppe, etwas außerhalb</translation>
    </message>
    <message>
        <source>Make the disputed words a claim</source>
        <translation>Die bestrittenen Wörter zu einer Behauptung machen</translation>
    </message>
    <message>
        <source>Answer its attributes</source>
        <translation>Seine Attribute beantworten</translation>
    </message>
    <message>
        <source>Take the proposed answers</source>
        <translation>Die vorgeschlagenen Antworten übernehmen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Explain the chosen label</source>
        <translation>Das gewählte Label erklären</translation>
    </message>
    <message>
        <source>definition rules guidance</source>
        <translation>Definition Regeln Anleitung</translation>
    </message>
    <message>
        <source>Read about this label in the codebook</source>
        <translation>Über dieses Label im Codebuch lesen</translation>
    </message>
    <message>
        <source>Delete the chosen label</source>
        <translation>Das gewählte Label löschen</translation>
    </message>
    <message>
        <source>Let go of the words or the label</source>
        <translation>Die Wörter oder das Label loslassen</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>Ein Zeichen früher enden</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>Ein Zeichen später enden</translation>
    </message>
    <message>
        <source>Begin one character earlier</source>
        <translation>Ein Zeichen früher beginnen</translation>
    </message>
    <message>
        <source>Begin one character later</source>
        <translation>Ein Zeichen später beginnen</translation>
    </message>
    <message>
        <source>Close the text and go to the next</source>
        <translation>Den Text abschließen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Reopen the text</source>
        <translation>Den Text wieder öffnen</translation>
    </message>
    <message>
        <source>The agreement page shows everything: filter it first (Ctrl+Alt+0).</source>
        <translation>Die Seite der Übereinstimmung zeigt alles: Filtern Sie sie zuerst (Strg+Alt+0).</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Import pages…</source>
        <translation>Seiten importieren …</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Einen Ordner importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Agreement report…</source>
        <translation>Übereinstimmungsbericht …</translation>
    </message>
    <message>
        <source>alpha kappa figures tables methods pseudonyms</source>
        <translation>Alpha Kappa Abbildungen Tabellen Methoden Pseudonyme</translation>
    </message>
    <message>
        <source>Agreement report with names…</source>
        <translation>Übereinstimmungsbericht mit Namen …</translation>
    </message>
    <message>
        <source>Agreement report of what is filtered…</source>
        <translation>Bericht über die Übereinstimmung des Gefilterten…</translation>
    </message>
    <message>
        <source>part texts annotators round discussion</source>
        <translation>Teil Texte Annotatoren Runde Diskussion</translation>
    </message>
    <message>
        <source>Named targets…</source>
        <translation>Benannte Ziele …</translation>
    </message>
    <message>
        <source>Release agreement to annotators</source>
        <translation>Übereinstimmung für Annotatoren freigeben</translation>
    </message>
    <message>
        <source>Work as somebody else…</source>
        <translation>Als jemand anderes arbeiten …</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open a discussion first.</source>
        <translation>Zuerst eine Diskussion öffnen.</translation>
    </message>
    <message>
        <source>Go back to the texts first: Esc.</source>
        <translation>Zuerst zu den Texten zurückgehen: Esc.</translation>
    </message>
    <message>
        <source>Nothing is chosen: click a label in the text, or press Tab.</source>
        <translation>Nichts ist gewählt: ein Label im Text anklicken oder Tab drücken.</translation>
    </message>
    <message>
        <source>Only the lead of the project can do this.</source>
        <translation>Das kann nur die Leitung des Projekts.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Seiten und Dateien</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Choosing words</source>
        <translation>Wörter wählen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Putting labels</source>
        <translation>Labels vergeben</translation>
    </message>
    <message>
        <source>Stances and disputes</source>
        <translation>Haltungen und Bestreitungen</translation>
    </message>
    <message>
        <source>The chosen label</source>
        <translation>Das gewählte Label</translation>
    </message>
    <message>
        <source>Borders and parts</source>
        <translation>Grenzen und Teile</translation>
    </message>
    <message>
        <source>Closing texts</source>
        <translation>Texte abschließen</translation>
    </message>
    <message>
        <source>Asking and skipping</source>
        <translation>Fragen und Überspringen</translation>
    </message>
    <message>
        <source>From discussion to discussion</source>
        <translation>Von Diskussion zu Diskussion</translation>
    </message>
    <message>
        <source>In the thread</source>
        <translation>Im Strang</translation>
    </message>
    <message>
        <source>From label to label</source>
        <translation>Von Label zu Label</translation>
    </message>
    <message>
        <source>From case to case</source>
        <translation>Von Fall zu Fall</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ways to look at agreement</source>
        <translation>Ansichten der Übereinstimmung</translation>
    </message>
    <message>
        <source>Parts of agreement</source>
        <translation>Teile der Übereinstimmung</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Read and label</source>
        <translation>Lesen und labeln</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>guidelines definitions examples rules</source>
        <translation>Richtlinien Definitionen Beispiele Regeln</translation>
    </message>
    <message>
        <source>List of discussions</source>
        <translation>Liste der Diskussionen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Fitting text</source>
        <translation>Passender Text</translation>
    </message>
    <message>
        <source>Size, lines and font of the texts</source>
        <translation>Größe, Zeilen und Schrift der Texte</translation>
    </message>
    <message>
        <source>typography measure width spacing zoom family</source>
        <translation>Typografie Maß Breite Abstand Zoom Schriftfamilie</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>preferences options theme language keys</source>
        <translation>Optionen Farben Sprache Tasten</translation>
    </message>
    <message>
        <source>Find a command, a label, a discussion…</source>
        <translation>Einen Befehl, ein Label, eine Diskussion suchen …</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing is found any more: Ctrl+F.</source>
        <translation>Es wird nichts mehr gesucht: Strg+F.</translation>
    </message>
    <message>
        <source>Find words, labels, people</source>
        <translation>Wörter, Labels, Personen suchen</translation>
    </message>
    <message>
        <source>search filter unsure without label note author not closed</source>
        <translation>Suche Filter unsicher ohne Label Notiz Verfasser nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Find in all discussions</source>
        <translation>In allen Diskussionen suchen</translation>
    </message>
    <message>
        <source>search project everywhere list</source>
        <translation>Suche Projekt überall Liste</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Die Schreibmarke bewegen</translation>
    </message>
    <message>
        <source>Move the caret by word and paragraph</source>
        <translation>Die Schreibmarke wort- und absatzweise bewegen</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>Unterwegs auswählen</translation>
    </message>
    <message>
        <source>Select by sentence</source>
        <translation>Satzweise auswählen</translation>
    </message>
    <message>
        <source>While a target is chosen: the one with this number</source>
        <translation>Während ein Ziel gewählt wird: das mit dieser Nummer</translation>
    </message>
    <message>
        <source>Copy, cut and paste words</source>
        <translation>Wörter kopieren, ausschneiden und einfügen</translation>
    </message>
    <message>
        <source>Keys of the computer</source>
        <translation>Tasten des Rechners</translation>
    </message>
    <message>
        <source>There is nothing here that may not go together.</source>
        <translation>Hier gibt es nichts, was nicht zusammenpassen könnte.</translation>
    </message>
    <message>
        <source>No label has two versions.</source>
        <translation>Kein Label hat zwei Fassungen.</translation>
    </message>
    <message>
        <source>There is no notice about the chosen label.</source>
        <translation>Zum gewählten Label gibt es keinen Hinweis.</translation>
    </message>
    <message>
        <source>Select the sentence, then the next one</source>
        <translation>Den Satz wählen, dann den nächsten</translation>
    </message>
    <message>
        <source>Select the clause, then the next one</source>
        <translation>Den Teilsatz wählen, dann den nächsten</translation>
    </message>
    <message>
        <source>part of a sentence, comma</source>
        <translation>Satzteil, Komma</translation>
    </message>
    <message>
        <source>Add the next sentence to the words</source>
        <translation>Den nächsten Satz zu den Wörtern nehmen</translation>
    </message>
    <message>
        <source>Add the next clause to the words</source>
        <translation>Den nächsten Teilsatz zu den Wörtern nehmen</translation>
    </message>
    <message>
        <source>Letters on the words: one begins, one ends</source>
        <translation>Buchstaben auf den Wörtern: einer beginnt, einer endet</translation>
    </message>
    <message>
        <source>jump to a word, hints</source>
        <translation>zu einem Wort springen, Buchstaben</translation>
    </message>
    <message>
        <source>Select the words of the chosen label</source>
        <translation>Die Wörter des gewählten Labels wählen</translation>
    </message>
    <message>
        <source>another label on the same words</source>
        <translation>noch ein Label auf denselben Wörtern</translation>
    </message>
    <message>
        <source>Label exactly the selected words, once</source>
        <translation>Einmal genau die gewählten Wörter labeln</translation>
    </message>
    <message>
        <source>no snapping to word borders</source>
        <translation>kein Einrasten an Wortgrenzen</translation>
    </message>
    <message>
        <source>Complete and trim the words that are labelled</source>
        <translation>Gelabelte Wörter ergänzen und beschneiden</translation>
    </message>
    <message>
        <source>snap to word borders</source>
        <translation>an Wortgrenzen einrasten</translation>
    </message>
    <message>
        <source>Show the keys of labels at selected words</source>
        <translation>Bei gewählten Wörtern die Tasten der Labels zeigen</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ein Wort früher enden</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Ein Wort später enden</translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation>Ein Wort früher beginnen</translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation>Ein Wort später beginnen</translation>
    </message>
    <message>
        <source>Split the label at the caret</source>
        <translation>Das Label an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Join it with the next label like it</source>
        <translation>Mit dem nächsten gleichen Label verbinden</translation>
    </message>
    <message>
        <source>Add the words as a further part, or take the part away</source>
        <translation>Die Wörter als weiteren Teil hinzufügen, oder den Teil wegnehmen</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>What did I do last time? My last uses of the label</source>
        <translation>Was tat ich letztes Mal? Meine letzten Verwendungen des Labels</translation>
    </message>
    <message>
        <source>history, examples</source>
        <translation>Verlauf, Beispiele</translation>
    </message>
    <message>
        <source>Go to the next label with two versions</source>
        <translation>Zum nächsten Label mit zwei Fassungen gehen</translation>
    </message>
    <message>
        <source>conflict, merge, copies, settle</source>
        <translation>Konflikt, zusammenführen, Kopien, entscheiden</translation>
    </message>
    <message>
        <source>Go to the next thing that may not go together</source>
        <translation>Zum nächsten gehen, was vielleicht nicht zusammenpasst</translation>
    </message>
    <message>
        <source>notices, consistency</source>
        <translation>Hinweise, Widerspruchsfreiheit</translation>
    </message>
    <message>
        <source>Ignore the notice about the chosen label</source>
        <translation>Den Hinweis zum gewählten Label nicht beachten</translation>
    </message>
    <message>
        <source>Put the last label again</source>
        <translation>Das letzte Label noch einmal vergeben</translation>
    </message>
    <message>
        <source>The comment that this one answers</source>
        <translation>Der Kommentar, auf den dieser antwortet</translation>
    </message>
    <message>
        <source>parent up</source>
        <translation>Eltern hinauf</translation>
    </message>
    <message>
        <source>Next answer to the same comment</source>
        <translation>Nächste Antwort auf denselben Kommentar</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Previous answer to the same comment</source>
        <translation>Vorige Antwort auf denselben Kommentar</translation>
    </message>
    <message>
        <source>Next comment without a label of yours</source>
        <translation>Nächster Kommentar ohne eigenes Label</translation>
    </message>
    <message>
        <source>unlabelled open</source>
        <translation>ohne Label offen</translation>
    </message>
    <message>
        <source>Previous comment without a label of yours</source>
        <translation>Voriger Kommentar ohne eigenes Label</translation>
    </message>
    <message>
        <source>Fold the replies, or unfold them</source>
        <translation>Die Antworten ein- oder ausklappen</translation>
    </message>
    <message>
        <source>collapse expand</source>
        <translation>zuklappen aufklappen</translation>
    </message>
    <message>
        <source>Fold all threads, or unfold them</source>
        <translation>Alle Stränge ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Only this reply and what it answers</source>
        <translation>Nur diese Antwort und worauf sie antwortet</translation>
    </message>
    <message>
        <source>ancestors</source>
        <translation>Vorfahren</translation>
    </message>
    <message>
        <source>Claims of this discussion</source>
        <translation>Behauptungen dieser Diskussion</translation>
    </message>
    <message>
        <source>list, clusters, wordings</source>
        <translation>Liste, Gruppen, Formulierungen</translation>
    </message>
    <message>
        <source>Same claim as…</source>
        <translation>Gleiche Behauptung wie …</translation>
    </message>
    <message>
        <source>gather, cluster, wording</source>
        <translation>sammeln, Gruppe, Formulierung</translation>
    </message>
    <message>
        <source>Take this wording out of its claim</source>
        <translation>Diese Formulierung aus ihrer Behauptung nehmen</translation>
    </message>
    <message>
        <source>cluster, split, a claim of its own</source>
        <translation>Gruppe, teilen, eine eigene Behauptung</translation>
    </message>
    <message>
        <source>I am unsure of this label</source>
        <translation>Ich bin bei diesem Label unsicher</translation>
    </message>
    <message>
        <source>doubt, question mark</source>
        <translation>Zweifel, Fragezeichen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Ask the lead a question</source>
        <translation>Die Leitung etwas fragen</translation>
    </message>
    <message>
        <source>Skip this discussion</source>
        <translation>Diese Diskussion überspringen</translation>
    </message>
    <message>
        <source>too distressing, unclear, language</source>
        <translation>zu belastend, unklar, Sprache</translation>
    </message>
    <message>
        <source>Take the skipped discussion up again</source>
        <translation>Die übersprungene Diskussion wieder aufnehmen</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>blinding, warning, time, title, release, shuffle</source>
        <translation>Verblindung, Warnung, Zeit, Titel, Freigabe, mischen</translation>
    </message>
    <message>
        <source>Show my active time</source>
        <translation>Meine aktive Zeit zeigen</translation>
    </message>
    <message>
        <source>minutes, clock</source>
        <translation>Minuten, Uhr</translation>
    </message>
    <message>
        <source>No chart is shown: open the agreement page first (Ctrl+2).</source>
        <translation>Es wird keine Grafik gezeigt: Öffnen Sie zuerst die Seite der Übereinstimmung (Strg+2).</translation>
    </message>
    <message>
        <source>No figure of agreement waits to be computed.</source>
        <translation>Keine Zahl der Übereinstimmung wartet auf Berechnung.</translation>
    </message>
    <message>
        <source>No figure of agreement is being computed.</source>
        <translation>Gerade wird keine Zahl der Übereinstimmung berechnet.</translation>
    </message>
    <message>
        <source>Open a case first: the agreement page lists them (Ctrl+2).</source>
        <translation>Zuerst einen Fall öffnen: Die Seite der Übereinstimmung listet sie (Strg+2).</translation>
    </message>
    <message>
        <source>Agreement: overview of the layers</source>
        <translation>Übereinstimmung: Überblick der Ebenen</translation>
    </message>
    <message>
        <source>alpha coefficient interval headline</source>
        <translation>Alpha Koeffizient Intervall Hauptwert</translation>
    </message>
    <message>
        <source>Agreement by label and by pair</source>
        <translation>Übereinstimmung nach Label und nach Paar</translation>
    </message>
    <message>
        <source>forest plot heat map</source>
        <translation>Forest-Plot Heatmap Wärmekarte</translation>
    </message>
    <message>
        <source>Agreement: which labels are confused</source>
        <translation>Übereinstimmung: welche Labels verwechselt werden</translation>
    </message>
    <message>
        <source>confusion matrix coincidences</source>
        <translation>Konfusionsmatrix Verwechslung Koinzidenzen</translation>
    </message>
    <message>
        <source>Agreement step by step</source>
        <translation>Übereinstimmung Schritt für Schritt</translation>
    </message>
    <message>
        <source>layered found borders label target attributes</source>
        <translation>gestuft gefunden Grenzen Label Ziel Attribute</translation>
    </message>
    <message>
        <source>Agreement by round</source>
        <translation>Übereinstimmung nach Runde</translation>
    </message>
    <message>
        <source>Labels that each annotator gave</source>
        <translation>Labels, die jeder Annotator vergeben hat</translation>
    </message>
    <message>
        <source>distribution prevalence bias</source>
        <translation>Verteilung Häufigkeit Verzerrung</translation>
    </message>
    <message>
        <source>Who judged what</source>
        <translation>Wer was beurteilt hat</translation>
    </message>
    <message>
        <source>missing data overlap coverage</source>
        <translation>fehlende Daten Überlappung Abdeckung</translation>
    </message>
    <message>
        <source>Spans of all annotators under each other</source>
        <translation>Spannen aller Annotatoren untereinander</translation>
    </message>
    <message>
        <source>strips lanes alignment</source>
        <translation>Streifen Bahnen Ausrichtung</translation>
    </message>
    <message>
        <source>Agreement of parts</source>
        <translation>Übereinstimmung von Teilen</translation>
    </message>
    <message>
        <source>taken apart subgroups forest plot</source>
        <translation>zerlegt Untergruppen Forest-Plot</translation>
    </message>
    <message>
        <source>Agreement of each annotator with the others</source>
        <translation>Übereinstimmung jedes Annotators mit den anderen</translation>
    </message>
    <message>
        <source>against leave one out outlier</source>
        <translation>gegen Ausreißer</translation>
    </message>
    <message>
        <source>Agreement without each annotator</source>
        <translation>Übereinstimmung ohne jeweils einen Annotator</translation>
    </message>
    <message>
        <source>leave one out jackknife pulls down</source>
        <translation>auslassen Jackknife zieht herunter</translation>
    </message>
    <message>
        <source>Agreement with the gold</source>
        <translation>Übereinstimmung mit dem Gold</translation>
    </message>
    <message>
        <source>adjudicator adjudicated accuracy precision recall</source>
        <translation>Adjudikator adjudiziert Genauigkeit Präzision Ausbeute</translation>
    </message>
    <message>
        <source>Agreement of annotators with themselves</source>
        <translation>Übereinstimmung von Annotatoren mit sich selbst</translation>
    </message>
    <message>
        <source>retest intra-annotator stability rounds twice</source>
        <translation>Retest Wiederholung Stabilität Runden zweimal</translation>
    </message>
    <message>
        <source>Agreement of each discussion</source>
        <translation>Übereinstimmung jeder Diskussion</translation>
    </message>
    <message>
        <source>page article thread</source>
        <translation>Seite Artikel Strang</translation>
    </message>
    <message>
        <source>Agreement by depth in the thread</source>
        <translation>Übereinstimmung nach Tiefe im Strang</translation>
    </message>
    <message>
        <source>replies level</source>
        <translation>Antworten Ebene</translation>
    </message>
    <message>
        <source>Agreement by length of the text</source>
        <translation>Übereinstimmung nach Länge des Textes</translation>
    </message>
    <message>
        <source>characters short long</source>
        <translation>Zeichen kurz lang</translation>
    </message>
    <message>
        <source>Agreement by time in session</source>
        <translation>Übereinstimmung nach Zeit in der Sitzung</translation>
    </message>
    <message>
        <source>fatigue tired minutes</source>
        <translation>Ermüdung müde Minuten</translation>
    </message>
    <message>
        <source>Filter what agreement is about</source>
        <translation>Filtern, worum es in der Übereinstimmung geht</translation>
    </message>
    <message>
        <source>texts annotators pair round discussion label</source>
        <translation>Texte Annotatoren Paar Runde Diskussion Label</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>Grafik als Bild speichern…</translation>
    </message>
    <message>
        <source>export SVG PNG PDF figure image paper</source>
        <translation>exportieren SVG PNG PDF Abbildung Bild Papier</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>Grafik drucken…</translation>
    </message>
    <message>
        <source>printer paper page</source>
        <translation>Drucker Papier Seite</translation>
    </message>
    <message>
        <source>Compute a figure that takes long</source>
        <translation>Eine Zahl berechnen, die lange dauert</translation>
    </message>
    <message>
        <source>gamma anyway again</source>
        <translation>Gamma trotzdem noch einmal</translation>
    </message>
    <message>
        <source>Stop computing figures</source>
        <translation>Berechnung der Zahlen anhalten</translation>
    </message>
    <message>
        <source>cancel abort gamma</source>
        <translation>abbrechen Abbruch Gamma</translation>
    </message>
    <message>
        <source>Next case of agreement</source>
        <translation>Nächster Fall der Übereinstimmung</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>Uneinigkeit Abweichung</translation>
    </message>
    <message>
        <source>Previous case of agreement</source>
        <translation>Voriger Fall der Übereinstimmung</translation>
    </message>
    <message>
        <source>Mark the case for adjudication, or not</source>
        <translation>Den Fall zur Adjudikation vormerken oder nicht</translation>
    </message>
    <message>
        <source>flag curation decide gold</source>
        <translation>Markierung Kuratierung Entscheidung Gold</translation>
    </message>
    <message>
        <source>Back to the cases of agreement</source>
        <translation>Zurück zu den Fällen der Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>A fault of the program stopped this. What was called saved is saved.</source>
        <translation>Ein Fehler des Programms hat dies angehalten. Was gespeichert hieß, ist gespeichert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no further discussion in the list.</source>
        <translation>Es gibt keine weitere Diskussion in der Liste.</translation>
    </message>
    <message>
        <source>No discussion waits: all are done or skipped.</source>
        <translation>Keine Diskussion wartet: Alle sind fertig oder übersprungen.</translation>
    </message>
    <message>
        <source>No font of this computer can show {0}: boxes stand in its place.</source>
        <translation>Keine Schrift dieses Rechners kann {0} zeigen: An ihrer Stelle stehen Kästchen.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels, and what is chosen</source>
        <translation>Labels und was gewählt ist</translation>
    </message>
</context>
<context>
    <name>discussions</name>
    <message>
        <source>skipped: {0}</source>
        <translation>übersprungen: {0}</translation>
    </message>
    <message>
        <source>{0} · done</source>
        <translation>{0} · fertig</translation>
    </message>
    <message>
        <source>{0} · not begun</source>
        <translation>{0} · nicht begonnen</translation>
    </message>
    <message>
        <source>{0} · {1} %</source>
        <translation>{0} · {1} %</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>too distressing</source>
        <translation>zu belastend</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} Std. {1} Min.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
</context>
</TS>
