<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnotatedTextView</name>
    <message numerus="yes">
        <source>Unfold %n reply(ies)</source>
        <translation>
            <numerusform>Unfold %n reply</numerusform>
            <numerusform>Unfold %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n reply(ies)</source>
        <translation>
            <numerusform>Fold %n reply</numerusform>
            <numerusform>Fold %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message numerus="yes">
        <source>%n new answer(s) to your questions: Ctrl+5 shows them.</source>
        <translation>
            <numerusform>%n new answer to your questions: Ctrl+5 shows them.</numerusform>
            <numerusform>%n new answers to your questions: Ctrl+5 shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s)</source>
        <translation>
            <numerusform>%n stance</numerusform>
            <numerusform>%n stances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n dispute</numerusform>
            <numerusform>%n disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other label(s)</source>
        <translation>
            <numerusform>%n other label</numerusform>
            <numerusform>%n other labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestedBand</name>
    <message numerus="yes">
        <source>%n label(s) of the project with two versions</source>
        <translation>
            <numerusform>%n label of the project with two versions</numerusform>
            <numerusform>%n labels of the project with two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n discussion(s)</source>
        <translation>
            <numerusform>%n discussion</numerusform>
            <numerusform>%n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n annotator</numerusform>
            <numerusform>%n annotators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsure of %n label(s)</source>
        <translation>
            <numerusform>unsure of %n label</numerusform>
            <numerusform>unsure of %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of one claim</source>
        <translation>
            <numerusform>%n wording of one claim</numerusform>
            <numerusform>%n wordings of one claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked span(s)</source>
        <translation>
            <numerusform>%n marked span</numerusform>
            <numerusform>%n marked spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of answers</source>
        <translation>
            <numerusform>%n pair of answers</numerusform>
            <numerusform>%n pairs of answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation>
            <numerusform>%n more refused</numerusform>
            <numerusform>%n more refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (point here to read them)</source>
        <translation>
            <numerusform>%n remark (point here to read them)</numerusform>
            <numerusform>%n remarks (point here to read them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not in it (point here to read them)</source>
        <translation>
            <numerusform>%n thing not in it (point here to read them)</numerusform>
            <numerusform>%n things not in it (point here to read them)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldTeller</name>
    <message numerus="yes">
        <source>%n reply(ies) folded</source>
        <translation>
            <numerusform>%n reply folded</numerusform>
            <numerusform>%n replies folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>%n not closed</numerusform>
            <numerusform>%n not closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Make %n claim(s) one</source>
        <translation>
            <numerusform>Make %n claim one</numerusform>
            <numerusform>Make %n claims one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forest</name>
    <message numerus="yes">
        <source>Given %n time(s), {0} % of all labels</source>
        <translation>
            <numerusform>Given %n time, {0} % of all labels</numerusform>
            <numerusform>Given %n times, {0} % of all labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>Looking in %n discussion(s)…</source>
        <translation>
            <numerusform>Looking in %n discussion…</numerusform>
            <numerusform>Looking in %n discussions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n discussion(s)</source>
        <translation>
            <numerusform>in %n discussion</numerusform>
            <numerusform>in %n discussions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>One of %n wording(s) of a claim</source>
        <translation>
            <numerusform>One of %n wording of a claim</numerusform>
            <numerusform>One of %n wordings of a claim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message numerus="yes">
        <source>%n more in the list beside the texts</source>
        <translation>
            <numerusform>%n more in the list beside the texts</numerusform>
            <numerusform>%n more in the list beside the texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
