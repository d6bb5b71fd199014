<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgreementPage</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Mark for adjudication</source>
        <translation>علِّم للتحكيم</translation>
    </message>
    <message>
        <source>Mark the chosen case, or take the mark away (Ctrl+Shift+M)</source>
        <translation>علِّم الحالة المختارة أو أزل علامتها (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Reading the project …</source>
        <translation>تجري قراءة المشروع …</translation>
    </message>
    <message>
        <source>Filtered: {0}</source>
        <translation>المُرشَّح: {0}</translation>
    </message>
    <message>
        <source>Nothing that two annotators judged is left of what the filter lets through.</source>
        <translation>لم يُبقِ المرشِّح شيئًا حكم فيه مرمِّزان.</translation>
    </message>
    <message>
        <source>Nothing to compare here</source>
        <translation>لا شيء للمقارنة هنا</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>يُحسب …</translation>
    </message>
    <message>
        <source>Cases of {0}: {1}</source>
        <translation>حالات {0}: {1}</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>{differ} of {all} differ</source>
        <translation>‏{differ} من {all} مختلفة</translation>
    </message>
</context>
<context>
    <name>AnnotatedTextView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>Unfold %n reply(ies)</source>
        <translation>
            <numerusform>لا ردود للإظهار</numerusform>
            <numerusform>إظهار رد واحد</numerusform>
            <numerusform>إظهار ردَّين</numerusform>
            <numerusform>إظهار %n ردود</numerusform>
            <numerusform>إظهار %n ردًّا</numerusform>
            <numerusform>إظهار %n رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n reply(ies)</source>
        <translation>
            <numerusform>لا ردود للطي</numerusform>
            <numerusform>طي رد واحد</numerusform>
            <numerusform>طي ردَّين</numerusform>
            <numerusform>طي %n ردود</numerusform>
            <numerusform>طي %n ردًّا</numerusform>
            <numerusform>طي %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies to {0}: a double click folds them</source>
        <translation>الردود على {0}: نقرة مزدوجة تطويها</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Space chooses another target: by number, or by letters for claims and comments.</source>
        <translation>مفتاح المسافة يختار هدفًا آخر: بالرقم، أو بالحروف للادعاءات والتعليقات.</translation>
    </message>
    <message>
        <source>A number takes a target, a letter a claim or comment in sight; Esc cancels.</source>
        <translation>الرقم يأخذ هدفًا، والحرف يأخذ ادعاءً أو تعليقًا ظاهرًا؛ Esc يلغي.</translation>
    </message>
    <message>
        <source>{0} towards{1}</source>
        <translation>‏{0} تجاه{1}</translation>
    </message>
    <message>
        <source>these words</source>
        <translation>هذه الكلمات</translation>
    </message>
    <message>
        <source>What does {0} dispute?</source>
        <translation>علامَ يعترض {0}؟</translation>
    </message>
    <message>
        <source>What is {0} about?</source>
        <translation>عمَّ يدور {0}؟</translation>
    </message>
    <message>
        <source>Click a claim or press its letter; or select words in either text and press Enter.</source>
        <translation>انقر ادعاءً أو اضغط حرفه؛ أو حدِّد كلمات في أحد النصين واضغط Enter.</translation>
    </message>
    <message>
        <source>Click a claim or comment, or press its letter or number; Esc cancels.</source>
        <translation>انقر ادعاءً أو تعليقًا، أو اضغط حرفه أو رقمه؛ Esc يلغي.</translation>
    </message>
    <message>
        <source>{0} is another wording of …</source>
        <translation>‏{0} صياغة أخرى لـ …</translation>
    </message>
    <message>
        <source>Click a claim, press its letter or its number; Ctrl+4 lists all. Esc cancels.</source>
        <translation>انقر ادعاءً، أو اضغط حرفه أو رقمه؛ Ctrl+4 يسرد الكل. Esc يلغي.</translation>
    </message>
    <message>
        <source>/  a person, group or issue</source>
        <translation>/  شخص أو جماعة أو قضية</translation>
    </message>
    <message>
        <source>/  something outside</source>
        <translation>/  شيء من الخارج</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Asked. The answer will stand among your questions.</source>
        <translation>طُرح السؤال. سيظهر الجواب بين أسئلتك.</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>Add annotator</source>
        <translation>إضافة مرمِّز</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>إضافة هدف مسمّى</translation>
    </message>
    <message>
        <source>Add time at work</source>
        <translation>إضافة وقت العمل</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>الجواب عن سؤال</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير وسم</translation>
    </message>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>تغيير إعدادات المشروع</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>إغلاق النص</translation>
    </message>
    <message>
        <source>Delete label</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>Gather claims</source>
        <translation>جمع ادعاءات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Join labels</source>
        <translation>وصل وسوم</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>جعله ادعاءً</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Release agreement</source>
        <translation>إتاحة الاتفاق</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>Reopen text</source>
        <translation>إعادة فتح النص</translation>
    </message>
    <message>
        <source>Set codebook</source>
        <translation>تعيين دليل الترميز</translation>
    </message>
    <message>
        <source>Set other names</source>
        <translation>تعيين أسماء أخرى</translation>
    </message>
    <message>
        <source>Settle versions of a label</source>
        <translation>حسم صيغ الوسم</translation>
    </message>
    <message>
        <source>Skip the discussion</source>
        <translation>تخطي النقاش</translation>
    </message>
    <message>
        <source>Split label</source>
        <translation>قسم الوسم</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Take the claim out</source>
        <translation>إخراج الادعاء</translation>
    </message>
    <message>
        <source>Take the discussion up again</source>
        <translation>العودة إلى النقاش</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Withdraw a question</source>
        <translation>سحب سؤال</translation>
    </message>
    <message>
        <source>Label towards the asked targets</source>
        <translation>الوسم تجاه الأهداف المطلوبة</translation>
    </message>
    <message>
        <source>Stance seen towards other targets</source>
        <translation>رؤية موقف تجاه أهداف أخرى</translation>
    </message>
    <message>
        <source>Label towards other targets, where seen</source>
        <translation>الوسم تجاه أهداف أخرى حيث رُئي</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>Any at all</source>
        <translation>وجود شيء أصلًا</translation>
    </message>
    <message>
        <source>Words, target and label</source>
        <translation>الكلمات والهدف والوسم</translation>
    </message>
    <message>
        <source>Which targets</source>
        <translation>أي الأهداف</translation>
    </message>
    <message>
        <source>Label of a shared target</source>
        <translation>وسم هدف مشترك</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>رُئي</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُر</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Gamma of three annotators or more needs the package highspy, which is not installed; install it, or compare two annotators.</source>
        <translation>تحتاج غاما لثلاثة مرمِّزين أو أكثر إلى الحزمة highspy، وهي غير مثبَّتة؛ ثبِّتها أو قارن بين مرمِّزَين.</translation>
    </message>
    <message>
        <source>Nobody set a boundary inside a text, so there is nothing to compare and it would be 0/0.</source>
        <translation>لم يضع أحد حدًّا داخل نص، فلا شيء للمقارنة ولكانت النتيجة 0/0.</translation>
    </message>
    <message>
        <source>The segments of an annotator leave a part of a text out or overlap, and boundaries are compared only where segments fill the text.</source>
        <translation>مقاطع أحد المرمِّزين تترك جزءًا من نص أو تتداخل، ولا تُقارن الحدود إلا حيث تملأ المقاطع النص.</translation>
    </message>
    <message>
        <source>There is only one category, so all agreement is expected by chance; declare all categories.</source>
        <translation>لا توجد إلا فئة واحدة، فكل الاتفاق متوقَّع مصادفةً؛ اذكر كل الفئات.</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is nothing to align.</source>
        <translation>لم يعلِّم أحد شيئًا، فلا شيء يُقرن.</translation>
    </message>
    <message>
        <source>The random continua have no disorder either, so gamma would be 0/0.</source>
        <translation>لا اضطراب في المتصلات العشوائية أيضًا، فلكانت غاما 0/0.</translation>
    </message>
    <message>
        <source>No two units are aligned, so there are no labels to compare.</source>
        <translation>لا وحدتان مقترنتان، فلا وسوم للمقارنة.</translation>
    </message>
    <message>
        <source>Aligned units have the same label in the random continua too, so there is nothing to correct for.</source>
        <translation>للوحدات المقترنة الوسم نفسه في المتصلات العشوائية أيضًا، فلا شيء يُصحَّح.</translation>
    </message>
    <message>
        <source>All compared values are the same, so there is no variation and alpha would be 0/0.</source>
        <translation>كل القيم المقارنة واحدة، فلا تباين ولكانت ألفا 0/0.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Nobody marked anything, so there is no variation and alpha would be 0/0.</source>
        <translation>لم يعلِّم أحد شيئًا، فلا تباين ولكانت ألفا 0/0.</translation>
    </message>
    <message>
        <source>The whole text is marked by everybody, so there are no gaps to tell units from.</source>
        <translation>علَّم الجميع النص كله، فلا فجوات تتميز منها الوحدات.</translation>
    </message>
    <message>
        <source>Everybody gave the whole text one and the same label, so there is no variation.</source>
        <translation>أعطى الجميع النص كله وسمًا واحدًا، فلا تباين.</translation>
    </message>
    <message>
        <source>No unit of one annotator meets a unit of another, so there is no label to compare.</source>
        <translation>لا وحدة عند مرمِّز تلتقي بوحدة عند آخر، فلا وسم للمقارنة.</translation>
    </message>
    <message>
        <source>All units that meet have one and the same label, so there is no variation and alpha would be 0/0.</source>
        <translation>لكل الوحدات الملتقية وسم واحد، فلا تباين ولكانت ألفا 0/0.</translation>
    </message>
    <message>
        <source>Units of two annotators meet at one place alone, so there is nothing to tell chance from.</source>
        <translation>لا تلتقي وحدات مرمِّزَين إلا في موضع واحد، فلا شيء يميَّز من المصادفة.</translation>
    </message>
    <message>
        <source>Spans of one annotator overlap in a text, and the unitizing alphas need units that do not; take gamma, or form=&quot;binary&quot; by label, which joins them.</source>
        <translation>مقاطع أحد المرمِّزين تتداخل في نص، وتحتاج معاملات ألفا التقسيم إلى وحدات لا تتداخل؛ خذ غاما، أو form=&quot;binary&quot; حسب الوسم فهو يصلها.</translation>
    </message>
    <message>
        <source>No unit with this label meets a unit of another annotator, so there is no label to compare.</source>
        <translation>لا وحدة بهذا الوسم تلتقي بوحدة عند مرمِّز آخر، فلا وسم للمقارنة.</translation>
    </message>
    <message>
        <source>The values do not vary, so all agreement is expected by chance already and the coefficient would be 0/0.</source>
        <translation>القيم لا تتباين، فكل الاتفاق متوقَّع مصادفةً ولكان المعامل 0/0.</translation>
    </message>
    <message>
        <source>An interval needs two discussions with something to compare.</source>
        <translation>يحتاج المجال إلى نقاشين فيهما ما يُقارن.</translation>
    </message>
    <message>
        <source>Without one of the discussions the coefficient is undefined.</source>
        <translation>من دون أحد النقاشات يكون المعامل غير معرَّف.</translation>
    </message>
    <message>
        <source>In most of the resamples the coefficient is undefined.</source>
        <translation>المعامل غير معرَّف في معظم العينات المعادة.</translation>
    </message>
    <message>
        <source>No unit has a value.</source>
        <translation>لا قيمة لأي وحدة.</translation>
    </message>
    <message>
        <source>Only one annotator gave values, so there is nobody to compare with.</source>
        <translation>أعطى مرمِّز واحد فقط قيمًا، فلا أحد يُقارن به.</translation>
    </message>
    <message>
        <source>No unit has values from two annotators, so there is nothing to compare.</source>
        <translation>لا وحدة لها قيم من مرمِّزَين، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Neither annotator of any pair marked anything, so F1 would be 0/0.</source>
        <translation>لم يعلِّم أي مرمِّز في أي زوج شيئًا، فلكان F1 0/0.</translation>
    </message>
    <message>
        <source>No annotator judged a text.</source>
        <translation>لم يحكم أي مرمِّز في نص.</translation>
    </message>
    <message>
        <source>Only one annotator judged the texts, so there is nobody to compare with.</source>
        <translation>حكم مرمِّز واحد فقط في النصوص، فلا أحد يُقارن به.</translation>
    </message>
    <message>
        <source>No text was judged by two annotators, so there is nothing to compare.</source>
        <translation>لا نص حكم فيه مرمِّزان، فلا شيء للمقارنة.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>All claims of this discussion (Ctrl+4)</source>
        <translation>كل ادعاءات هذا النقاش (Ctrl+4)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Questions to the lead, and the answers</source>
        <translation>الأسئلة إلى المشرف والأجوبة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>I am unsure	Ctrl+U</source>
        <translation>لست متأكدًا	Ctrl+U</translation>
    </message>
    <message>
        <source>Same claim as…	%</source>
        <translation>الادعاء نفسه مثل…	%</translation>
    </message>
    <message>
        <source>Take this wording out of its claim</source>
        <translation>أخرج هذه الصياغة من ادعائها</translation>
    </message>
    <message>
        <source>Ask the lead a question…	Ctrl+Shift+A</source>
        <translation>اسأل المشرف…	Ctrl+Shift+A</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s) to your questions: Ctrl+5 shows them.</source>
        <translation>
            <numerusform>لا أجوبة جديدة عن أسئلتك.</numerusform>
            <numerusform>جواب جديد عن أسئلتك: Ctrl+5 يعرضه.</numerusform>
            <numerusform>جوابان جديدان عن أسئلتك: Ctrl+5 يعرضهما.</numerusform>
            <numerusform>%n أجوبة جديدة عن أسئلتك: Ctrl+5 يعرضها.</numerusform>
            <numerusform>%n جوابًا جديدًا عن أسئلتك: Ctrl+5 يعرضها.</numerusform>
            <numerusform>%n جواب جديد عن أسئلتك: Ctrl+5 يعرضها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة</numerusform>
            <numerusform>سؤال مفتوح</numerusform>
            <numerusform>سؤالان مفتوحان</numerusform>
            <numerusform>%n أسئلة مفتوحة</numerusform>
            <numerusform>%n سؤالًا مفتوحًا</numerusform>
            <numerusform>%n سؤال مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>لا أجوبة جديدة</numerusform>
            <numerusform>جواب جديد</numerusform>
            <numerusform>جوابان جديدان</numerusform>
            <numerusform>%n أجوبة جديدة</numerusform>
            <numerusform>%n جوابًا جديدًا</numerusform>
            <numerusform>%n جواب جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>This comment answers the article, not another comment.</source>
        <translation>هذا التعليق رد على المقال لا على تعليق آخر.</translation>
    </message>
    <message>
        <source>This is the first answer here.</source>
        <translation>هذا أول رد هنا.</translation>
    </message>
    <message>
        <source>No further answer here.</source>
        <translation>لا رد آخر هنا.</translation>
    </message>
    <message>
        <source>This is the first thread.</source>
        <translation>هذه أول سلسلة.</translation>
    </message>
    <message>
        <source>This is the last thread.</source>
        <translation>هذه آخر سلسلة.</translation>
    </message>
    <message>
        <source>Every comment before this one has a label of yours or is closed.</source>
        <translation>كل تعليق قبل هذا يحمل وسمًا منك أو هو مغلق.</translation>
    </message>
    <message>
        <source>Every comment after this one has a label of yours or is closed.</source>
        <translation>كل تعليق بعد هذا يحمل وسمًا منك أو هو مغلق.</translation>
    </message>
    <message>
        <source>Every comment has a label of yours or is closed.</source>
        <translation>كل تعليق يحمل وسمًا منك أو هو مغلق.</translation>
    </message>
    <message>
        <source>Go to a comment first (Ctrl+Tab).</source>
        <translation>انتقل أولًا إلى تعليق (Ctrl+Tab).</translation>
    </message>
    <message>
        <source>Only one reply is shown with what it answers: Ctrl+R shows all comments.</source>
        <translation>يظهر رد واحد فقط مع ما يرد عليه: Ctrl+R يعرض كل التعليقات.</translation>
    </message>
    <message>
        <source>Nobody answered this comment.</source>
        <translation>لم يرد أحد على هذا التعليق.</translation>
    </message>
    <message>
        <source>No comment here answers another one.</source>
        <translation>لا تعليق هنا يرد على تعليق آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no comments here.</source>
        <translation>لا تعليقات هنا.</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تم التراجع: {0}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد التنفيذ</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>أُعيد التنفيذ: {0}</translation>
    </message>
    <message>
        <source>{0} of it had been changed since and was left as it is.</source>
        <translation>‏{0} منها تغيّر منذ ذلك الحين وبقي كما هو.</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Towards: {0}</source>
        <translation>تجاه: {0}</translation>
    </message>
    <message>
        <source>Marked as unsure</source>
        <translation>معلَّم بعدم التأكد</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>CaseBand</name>
    <message>
        <source>Case of agreement</source>
        <translation>حالة من حالات الاتفاق</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>رجوع إلى الحالات</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>For adjudication</source>
        <translation>للتحكيم</translation>
    </message>
    <message>
        <source>Case {0} of {1} · {2}</source>
        <translation>الحالة {0} من {1} · {2}</translation>
    </message>
    <message>
        <source>Marked for adjudication</source>
        <translation>معلَّمة للتحكيم</translation>
    </message>
    <message>
        <source>Mark for adjudication</source>
        <translation>علِّم للتحكيم</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما قالوه</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Marked for adjudication</source>
        <translation>معلَّمة للتحكيم</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>CaseWalk</name>
    <message>
        <source>Open a case first: the agreement page lists them (Ctrl+2).</source>
        <translation>افتح حالة أولًا: صفحة الاتفاق تسردها (Ctrl+2).</translation>
    </message>
    <message>
        <source>There is no further case in the list.</source>
        <translation>لا حالة أخرى في القائمة.</translation>
    </message>
    <message>
        <source>Choose a case first: the agreement page lists them (Ctrl+2).</source>
        <translation>اختر حالة أولًا: صفحة الاتفاق تسردها (Ctrl+2).</translation>
    </message>
    <message>
        <source>Marked for adjudication; it waits among the questions (Ctrl+5).</source>
        <translation>عُلِّمت للتحكيم؛ وهي تنتظر بين الأسئلة (Ctrl+5).</translation>
    </message>
    <message>
        <source>Somebody else marked this case; only they can take the mark away.</source>
        <translation>علَّم هذه الحالةَ شخص آخر؛ وهو وحده يستطيع إزالة العلامة.</translation>
    </message>
    <message>
        <source>No longer marked for adjudication.</source>
        <translation>لم تعد معلَّمة للتحكيم.</translation>
    </message>
</context>
<context>
    <name>ChainNotice</name>
    <message>
        <source>Show all (Esc)</source>
        <translation>إظهار الكل (Esc)</translation>
    </message>
    <message>
        <source>{1} of {2} comments: {0} and what it answers</source>
        <translation>‏{1} من أصل {2} من التعليقات: {0} وما يرد عليه</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Nothing is chosen: click a label of yours, or press Tab.</source>
        <translation>لا شيء مختار: انقر وسمًا من وسومك أو اضغط Tab.</translation>
    </message>
    <message>
        <source>Choose a dispute that points at words which are no claim yet.</source>
        <translation>اختر اعتراضًا يشير إلى كلمات ليست ادعاءً بعد.</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <source>main claim</source>
        <translation>الادعاء الرئيس</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>بلا صياغات</numerusform>
            <numerusform>صياغة واحدة</numerusform>
            <numerusform>صياغتان</numerusform>
            <numerusform>%n صياغات</numerusform>
            <numerusform>%n صياغة</numerusform>
            <numerusform>%n صياغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stance(s)</source>
        <translation>
            <numerusform>بلا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%n مواقف</numerusform>
            <numerusform>%n موقفًا</numerusform>
            <numerusform>%n موقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>بلا اعتراضات</numerusform>
            <numerusform>اعتراض واحد</numerusform>
            <numerusform>اعتراضان</numerusform>
            <numerusform>%n اعتراضات</numerusform>
            <numerusform>%n اعتراضًا</numerusform>
            <numerusform>%n اعتراض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other label(s)</source>
        <translation>
            <numerusform>بلا وسوم أخرى</numerusform>
            <numerusform>وسم آخر</numerusform>
            <numerusform>وسمان آخران</numerusform>
            <numerusform>%n وسوم أخرى</numerusform>
            <numerusform>%n وسمًا آخر</numerusform>
            <numerusform>%n وسم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Find a claim</source>
        <translation>ابحث عن ادعاء</translation>
    </message>
    <message>
        <source>Find a claim by its words, label, author or number</source>
        <translation>ابحث عن ادعاء بكلماته أو وسمه أو كاتبه أو رقمه</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>حسب العدد</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>ترتيب الادعاءات</translation>
    </message>
    <message>
        <source>No claim has these words. Esc shows all again.</source>
        <translation>لا ادعاء فيه هذه الكلمات. Esc يعرض الكل من جديد.</translation>
    </message>
    <message>
        <source>No claims here yet. Select the words of a claim and press its label&apos;s key.</source>
        <translation>لا ادعاءات بعد. حدِّد كلمات ادعاء واضغط مفتاح وسمه.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>مرتَّب</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>{0} belongs to the codebook: {1}.</source>
        <translation>‏{0} يخص دليل الترميز: {1}.</translation>
    </message>
    <message>
        <source>{0} always does this: {1}.</source>
        <translation>‏{0} يفعل هذا دائمًا: {1}.</translation>
    </message>
    <message>
        <source>Alt with a letter opens the menus: {0} cannot be given away.</source>
        <translation>‏Alt مع حرف يفتح القوائم: لا يمكن إعطاء {0}.</translation>
    </message>
    <message>
        <source>{0} alone is for reading and labelling: hold Ctrl or Alt with it.</source>
        <translation>‏{0} وحده للقراءة والوسم: أمسك Ctrl أو Alt معه.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”.</source>
        <translation>‏{0} محجوز لـ«{1}».</translation>
    </message>
    <message>
        <source>{0} ({1}), now {2}</source>
        <translation>‏{0} ({1})، والآن {2}</translation>
    </message>
    <message>
        <source>The codebook takes these keys of yours: {0}.</source>
        <translation>دليل الترميز يأخذ هذه المفاتيح منك: {0}.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>The codebook says nothing of that.</source>
        <translation>دليل الترميز لا يقول شيئًا عن هذا.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find in the codebook</source>
        <translation>ابحث في دليل الترميز</translation>
    </message>
    <message>
        <source>{0}, version {1} · {2}</source>
        <translation>‏{0}، الإصدار {1} · {2}</translation>
    </message>
</context>
<context>
    <name>ContestedBand</name>
    <message>
        <source>Go to the next</source>
        <translation>إلى التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) of the project with two versions</source>
        <translation>
            <numerusform>لا وسم في المشروع له صيغتان</numerusform>
            <numerusform>وسم واحد في المشروع له صيغتان</numerusform>
            <numerusform>وسمان في المشروع لكل منهما صيغتان</numerusform>
            <numerusform>%n وسوم في المشروع لكل منها صيغتان</numerusform>
            <numerusform>%n وسمًا في المشروع لكل منها صيغتان</numerusform>
            <numerusform>%n وسم في المشروع لكل منها صيغتان</numerusform>
        </translation>
    </message>
    <message>
        <source>Two copies changed them apart: whoever put a label says which holds.</source>
        <translation>غيَّرتها نسختان من المشروع كلٌّ على حدة: من وضع الوسم يقول أي صيغة هي السارية.</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Go to the source of the quotation</source>
        <translation>اذهب إلى مصدر الاقتباس</translation>
    </message>
    <message>
        <source>Go to its target</source>
        <translation>اذهب إلى هدفه</translation>
    </message>
    <message>
        <source>Choose another target</source>
        <translation>اختر هدفًا آخر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Reopen this text</source>
        <translation>أعد فتح هذا النص</translation>
    </message>
    <message>
        <source>Close this text and go on</source>
        <translation>أغلق هذا النص وتابع</translation>
    </message>
    <message>
        <source>Put the last label again</source>
        <translation>ضع آخر وسم مرة أخرى</translation>
    </message>
    <message>
        <source>Add the words as a further part, or take the part away</source>
        <translation>أضف الكلمات جزءًا آخر، أو أزل الجزء</translation>
    </message>
    <message>
        <source>Label exactly these words</source>
        <translation>سِم هذه الكلمات بالضبط</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>اختر هدفًا</translation>
    </message>
    <message>
        <source>Select its words</source>
        <translation>حدِّد كلماته</translation>
    </message>
    <message>
        <source>Split it at the caret</source>
        <translation>اقسمه عند المؤشر</translation>
    </message>
    <message>
        <source>Join it with the next label like it</source>
        <translation>صِله بالوسم التالي المماثل</translation>
    </message>
    <message>
        <source>My last uses of the label</source>
        <translation>آخر استخداماتي للوسم</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n discussion(s)</source>
        <translation>
            <numerusform>لا نقاشات</numerusform>
            <numerusform>نقاش واحد</numerusform>
            <numerusform>نقاشان</numerusform>
            <numerusform>%n نقاشات</numerusform>
            <numerusform>%n نقاشًا</numerusform>
            <numerusform>%n نقاش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>لا مرمِّزين</numerusform>
            <numerusform>مرمِّز واحد</numerusform>
            <numerusform>مرمِّزان</numerusform>
            <numerusform>%n مرمِّزين</numerusform>
            <numerusform>%n مرمِّزًا</numerusform>
            <numerusform>%n مرمِّز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>لا أسئلة مفتوحة</numerusform>
            <numerusform>سؤال مفتوح</numerusform>
            <numerusform>سؤالان مفتوحان</numerusform>
            <numerusform>%n أسئلة مفتوحة</numerusform>
            <numerusform>%n سؤالًا مفتوحًا</numerusform>
            <numerusform>%n سؤال مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unsure of %n label(s)</source>
        <translation>
            <numerusform>متأكد من الكل</numerusform>
            <numerusform>غير متأكد من وسم</numerusform>
            <numerusform>غير متأكد من وسمين</numerusform>
            <numerusform>غير متأكد من %n وسوم</numerusform>
            <numerusform>غير متأكد من %n وسمًا</numerusform>
            <numerusform>غير متأكد من %n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>واحد للنظر فيه</numerusform>
            <numerusform>اثنان للنظر فيهما</numerusform>
            <numerusform>%n للنظر فيها</numerusform>
            <numerusform>%n للنظر فيها</numerusform>
            <numerusform>%n للنظر فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of one claim</source>
        <translation>
            <numerusform>بلا صياغات للادعاء</numerusform>
            <numerusform>صياغة واحدة للادعاء</numerusform>
            <numerusform>صياغتان لادعاء واحد</numerusform>
            <numerusform>%n صياغات لادعاء واحد</numerusform>
            <numerusform>%n صياغة لادعاء واحد</numerusform>
            <numerusform>%n صياغة لادعاء واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked span(s)</source>
        <translation>
            <numerusform>لا مقاطع معلَّمة</numerusform>
            <numerusform>مقطع معلَّم واحد</numerusform>
            <numerusform>مقطعان معلَّمان</numerusform>
            <numerusform>%n مقاطع معلَّمة</numerusform>
            <numerusform>%n مقطعًا معلَّمًا</numerusform>
            <numerusform>%n مقطع معلَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%n وحدات</numerusform>
            <numerusform>%n وحدة</numerusform>
            <numerusform>%n وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of answers</source>
        <translation>
            <numerusform>لا أزواج إجابات</numerusform>
            <numerusform>زوج إجابات واحد</numerusform>
            <numerusform>زوجا إجابات</numerusform>
            <numerusform>%n أزواج إجابات</numerusform>
            <numerusform>%n زوج إجابات</numerusform>
            <numerusform>%n زوج إجابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودًا من قبل</numerusform>
            <numerusform>%n موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused</source>
        <translation>
            <numerusform>لم يُرفض غيره</numerusform>
            <numerusform>رُفض واحد آخر</numerusform>
            <numerusform>رُفض اثنان آخران</numerusform>
            <numerusform>رُفضت %n أخرى</numerusform>
            <numerusform>رُفض %n آخر</numerusform>
            <numerusform>رُفض %n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) (point here to read them)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد (أشر هنا لقراءته)</numerusform>
            <numerusform>تنبيهان (أشر هنا لقراءتهما)</numerusform>
            <numerusform>%n تنبيهات (أشر هنا لقراءتها)</numerusform>
            <numerusform>%n تنبيهًا (أشر هنا لقراءتها)</numerusform>
            <numerusform>%n تنبيه (أشر هنا لقراءتها)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not in it (point here to read them)</source>
        <translation>
            <numerusform>لا شيء ناقص فيه</numerusform>
            <numerusform>شيء واحد ليس فيه (أشر هنا لقراءته)</numerusform>
            <numerusform>شيئان ليسا فيه (أشر هنا لقراءتهما)</numerusform>
            <numerusform>%n أشياء ليست فيه (أشر هنا لقراءتها)</numerusform>
            <numerusform>%n شيئًا ليس فيه (أشر هنا لقراءتها)</numerusform>
            <numerusform>%n شيء ليس فيه (أشر هنا لقراءتها)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscussionList</name>
    <message>
        <source>Discussions</source>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>{0} of {1} discussions done</source>
        <translation>النقاشات المكتملة: {0} من {1}</translation>
    </message>
    <message>
        <source>{0}, {1} skipped</source>
        <translation>‏{0}، وتُخطِّي {1}</translation>
    </message>
    <message>
        <source>Discussions stand here once imported.</source>
        <translation>تظهر النقاشات هنا بعد استيرادها.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Labels given by each annotator</source>
        <translation>الوسوم التي أعطاها كل مرمِّز</translation>
    </message>
    <message>
        <source>No unit was judged by all: those that two or more judged. People may have had different ones.</source>
        <translation>لا وحدة حكم فيها الجميع: هذه ما حكم فيها اثنان أو أكثر، وقد لا تكون واحدة عند الجميع.</translation>
    </message>
    <message>
        <source>Only {0} that all of them judged, so that nobody had others.</source>
        <translation>‏{0} فقط حكم فيها جميعهم، فكان أمام الجميع الشيء نفسه.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} of {3} ({4} %)</source>
        <translation>‏{0}: {1}، {2} من {3} ({4} %)</translation>
    </message>
    <message>
        <source>There are no labels here that two annotators gave.</source>
        <translation>لا وسوم هنا أعطاها مرمِّزان.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Writer {0}</source>
        <translation>كاتب {0}</translation>
    </message>
    <message>
        <source>day {0}</source>
        <translation>اليوم {0}</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>This project is of an older version. It is backed up and upgraded…</source>
        <translation>هذا المشروع من إصدار أقدم. تُحفظ نسخة احتياطية منه ويُرقَّى…</translation>
    </message>
    <message>
        <source>Making a fresh copy of the sample project…</source>
        <translation>تُنشأ نسخة جديدة من مشروع المثال…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tentative from .667</source>
        <translation>مبدئي من 0.667</translation>
    </message>
    <message>
        <source>reliable from .800</source>
        <translation>موثوق من 0.800</translation>
    </message>
    <message>
        <source>Fewer than ten discussions: the interval is rough, one odd discussion can move both ends, and the value may lie outside more often than in 5 of 100 cases</source>
        <translation>أقل من عشرة نقاشات: المجال تقريبي، وقد يحرِّك نقاش شاذ واحد طرفيه، وقد تقع القيمة خارجه أكثر من 5 مرات في كل 100 حالة</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>نسبة الاتفاق المئوية</translation>
    </message>
    <message>
        <source>Unitizing alpha</source>
        <translation>ألفا التقسيم</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message>
        <source>overlapping words</source>
        <translation>كلمات متداخلة</translation>
    </message>
    <message>
        <source>sets, MASI</source>
        <translation>مجموعات، MASI</translation>
    </message>
    <message>
        <source>ends paired</source>
        <translation>الأطراف مقترنة</translation>
    </message>
    <message>
        <source>the ends alone</source>
        <translation>الأطراف وحدها</translation>
    </message>
    <message>
        <source>words alone</source>
        <translation>الكلمات وحدها</translation>
    </message>
    <message>
        <source>words and labels</source>
        <translation>الكلمات والوسوم</translation>
    </message>
    <message>
        <source>labels of shared words</source>
        <translation>وسوم الكلمات المشتركة</translation>
    </message>
    <message>
        <source>labels of aligned spans</source>
        <translation>وسوم المقاطع المتقابلة</translation>
    </message>
    <message>
        <source>{0} in articles</source>
        <translation>‏{0} في المقالات</translation>
    </message>
    <message>
        <source>{0} in comments</source>
        <translation>‏{0} في التعليقات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Where the interval is open (an arrow in the chart), the method puts its limit beyond what the coefficient can be</source>
        <translation>حيث يكون المجال مفتوحًا (سهم في الرسم) تضع الطريقة حده وراء ما يمكن أن يبلغه المعامل</translation>
    </message>
    <message>
        <source>{0} over {1} that two or more of {2} judged</source>
        <translation>‏{0} على {1} حكم فيها اثنان أو أكثر من {2}</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>‏{0}، في {1}</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} (jackknife over discussions)</source>
        <translation>مجال 95 % من {0} إلى {1} (جاك نايف على النقاشات)</translation>
    </message>
    <message>
        <source>Probability (bootstrap over discussions) that it reaches {0}</source>
        <translation>احتمال بلوغ الحدود (بوتستراب على النقاشات) ⁦{0}⁩</translation>
    </message>
    <message>
        <source>{0} judged by one annotator alone do not count</source>
        <translation>‏{0} حكم فيها مرمِّز واحد فقط لا تُحتسب</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1}</source>
        <translation>مجال 95 % من {0} إلى {1}</translation>
    </message>
    <message>
        <source>The computation failed. The report of the fault says more.</source>
        <translation>فشل الحساب. تقرير الخطأ يوضح المزيد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>undefined: {0}</source>
        <translation>غير معرَّف: {0}</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have closed the same comments for this layer. Closing a text counts as an answer, also where there was nothing to label.</source>
        <translation>يحتاج الاتفاق إلى مرمِّزَين أغلقا التعليقات نفسها في هذه الطبقة. وإغلاق النص جواب أيضًا حيث لا شيء يوسَم.</translation>
    </message>
    <message>
        <source>Against the others</source>
        <translation>مقابل الآخرين</translation>
    </message>
    <message>
        <source>Each annotator beside each of the others, the pairs pooled.</source>
        <translation>كل مرمِّز بجانب كل واحد من الآخرين، والأزواج مجموعة معًا.</translation>
    </message>
    <message>
        <source>Without each annotator</source>
        <translation>من دون كل مرمِّز</translation>
    </message>
    <message>
        <source>The figure of all others. Where it lies above the line of the whole, the one left out pulls it down.</source>
        <translation>قيمة كل الآخرين. وحيث تقع فوق خط الكل، فالمستبعَد هو من يخفضها.</translation>
    </message>
    <message>
        <source>Against the gold</source>
        <translation>مقابل المعيار الذهبي</translation>
    </message>
    <message>
        <source>Each annotator beside those whose role is adjudicator.</source>
        <translation>كل مرمِّز بجانب من دورهم محكِّم.</translation>
    </message>
    <message>
        <source>Against themselves</source>
        <translation>مقابل أنفسهم</translation>
    </message>
    <message>
        <source>Each annotator beside themselves, on texts that they labelled in two rounds.</source>
        <translation>كل مرمِّز بجانب نفسه، في نصوص وسمها في جولتين.</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>Each discussion by itself; an interval over discussions needs more than one.</source>
        <translation>كل نقاش على حدة؛ والمجال على النقاشات يحتاج إلى أكثر من نقاش.</translation>
    </message>
    <message>
        <source>Depth in the thread</source>
        <translation>العمق في السلسلة</translation>
    </message>
    <message>
        <source>Comments by how far down they stand: at the top, answers to these, answers to answers.</source>
        <translation>التعليقات حسب عمقها: العليا، فالردود عليها، فالردود على الردود.</translation>
    </message>
    <message>
        <source>Length of the text</source>
        <translation>طول النص</translation>
    </message>
    <message>
        <source>Texts by the number of their characters.</source>
        <translation>النصوص حسب عدد حروفها.</translation>
    </message>
    <message>
        <source>Time in session</source>
        <translation>الوقت في الجلسة</translation>
    </message>
    <message>
        <source>Units by how long their annotator had been labelling; half an hour without a label ends a session.</source>
        <translation>الوحدات حسب المدة التي كان مرمِّزها يسم فيها؛ ونصف ساعة بلا وسم تنهي الجلسة.</translation>
    </message>
    <message>
        <source>This needs three annotators who judged the same units.</source>
        <translation>يحتاج هذا إلى ثلاثة مرمِّزين حكموا في الوحدات نفسها.</translation>
    </message>
    <message>
        <source>Nobody here has the role adjudicator. Whoever settles where people differ joins the project in this role, and labels or closes the same texts: their answers are the gold.</source>
        <translation>لا أحد هنا دوره محكِّم. من يفصل حيث يختلف الآخرون ينضم إلى المشروع بهذا الدور، ويسم النصوص نفسها أو يغلقها: فإجاباته هي المعيار الذهبي.</translation>
    </message>
    <message>
        <source>No adjudicator has judged anything of it yet. What an adjudicator labels or closes becomes the gold.</source>
        <translation>لم يحكم أي محكِّم في شيء منه بعد. وما يسمه محكِّم أو يغلقه يصير المعيار الذهبي.</translation>
    </message>
    <message>
        <source>Only adjudicators judged this. It needs the answers of an annotator on the same texts.</source>
        <translation>لم يحكم في هذا إلا محكِّمون. ويحتاج إلى إجابات مرمِّز على النصوص نفسها.</translation>
    </message>
    <message>
        <source>No label of this layer names a round. Have the same texts labelled a second time under another round, and bring both rounds in with dataset records.</source>
        <translation>لا يذكر أي وسم في هذه الطبقة جولة. اجعل النصوص نفسها توسَم مرة ثانية في جولة أخرى، ثم أدخل الجولتين بسجلات البيانات.</translation>
    </message>
    <message>
        <source>All labels of this layer are of one round. Have some of the texts labelled a second time by the same annotator under another round.</source>
        <translation>كل وسوم هذه الطبقة من جولة واحدة. اجعل المرمِّز نفسه يسم بعض النصوص مرة ثانية في جولة أخرى.</translation>
    </message>
    <message>
        <source>Nobody labelled the same texts in two rounds. Give an annotator some of their texts of the first round again.</source>
        <translation>لم يسم أحد النصوص نفسها في جولتين. أعط مرمِّزًا بعض نصوصه من الجولة الأولى مرة أخرى.</translation>
    </message>
    <message>
        <source>Only articles are judged here, and they have no depth in a thread: choose another layer.</source>
        <translation>لا يُحكم هنا إلا في المقالات، وليس لها عمق في السلسلة: اختر طبقة أخرى.</translation>
    </message>
    <message>
        <source>The times of the labels tell nothing: no label was put a minute or more after the first one of its session, as where labels were imported without times of their own. Labels put here have times.</source>
        <translation>لا تدل أوقات الوسوم على شيء: لم يوضع وسم بعد أول وسم في جلسته بدقيقة أو أكثر، كما في وسوم استوردت بلا أوقات خاصة بها. أما الوسوم الموضوعة هنا فلها أوقات.</translation>
    </message>
    <message>
        <source>Nothing that was labelled at a known time was judged by another annotator.</source>
        <translation>لم يحكم مرمِّز آخر في شيء وُسم في وقت معروف.</translation>
    </message>
    <message>
        <source>Nobody has closed or labelled anything of it yet.</source>
        <translation>لم يغلق أحد أو يسم شيئًا منه بعد.</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>⁦{0}⁩ من الحروف</translation>
    </message>
    <message>
        <source>{0} characters or more</source>
        <translation>⁦{0}⁩ من الحروف أو أكثر</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>⁦{0}⁩ من الدقائق</translation>
    </message>
    <message>
        <source>{0} minutes or more</source>
        <translation>⁦{0}⁩ من الدقائق أو أكثر</translation>
    </message>
    <message>
        <source>The filter leaves a part out: “Show all” in it may help.</source>
        <translation>المرشِّح يستبعد جزءًا: قد يفيد «إظهار الكل» فيه.</translation>
    </message>
    <message>
        <source>Depth {0}</source>
        <translation>العمق ⁦{0}⁩</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>أعلى السلسلة</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>كل المرمِّزين</translation>
    </message>
    <message>
        <source>Answered so far: {0}; none of it by two.</source>
        <translation>أُجيب حتى الآن: {0}؛ ولا شيء منها من اثنين.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation>كل طبقة</translation>
    </message>
    <message>
        <source>Which answers met which</source>
        <translation>أي الأجوبة التقى بأيها</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>جولة جولة</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>الوسوم المعطاة</translation>
    </message>
    <message>
        <source>Who judged what</source>
        <translation>من حكم في ماذا</translation>
    </message>
    <message>
        <source>Spans under each other</source>
        <translation>المقاطع بعضها تحت بعض</translation>
    </message>
    <message>
        <source>The value as a dot, its 95 % interval as a line. Choose a row to see its cases; the other tabs take its layer apart.</source>
        <translation>القيمة نقطة، ومجالها 95 % خط. اختر صفًّا لترى حالاته؛ والألسنة الأخرى تفصِّل طبقته.</translation>
    </message>
    <message>
        <source>Agreement of each label and of each pair of annotators</source>
        <translation>اتفاق كل وسم وكل زوج من المرمِّزين</translation>
    </message>
    <message>
        <source>Pairs of answers; framed cells are those where both said the same. Pooled over all pairs of annotators, or of the two that are chosen with the filter.</source>
        <translation>أزواج من الأجوبة؛ والخلايا المؤطَّرة ما قال فيها الاثنان الشيء نفسه. مجموعة على كل أزواج المرمِّزين، أو للاثنين المختارين بالمرشِّح.</translation>
    </message>
    <message>
        <source>The share of cases that agree on each step, where the step before was met: F1 for what was found, percent agreement for the rest.</source>
        <translation>نسبة الحالات المتفقة في كل خطوة حيث تحققت الخطوة السابقة: F1 لما وُجد، ونسبة الاتفاق المئوية للباقي.</translation>
    </message>
    <message>
        <source>Each round on its own items, with its 95 % interval; no line joins what was not the same.</source>
        <translation>كل جولة على وحداتها، مع مجالها 95 %؛ ولا خط يصل ما لم يكن واحدًا.</translation>
    </message>
    <message>
        <source>How often each annotator gave each label, on common units only</source>
        <translation>كم مرة أعطى كل مرمِّز كل وسم، على الوحدات المشتركة فقط</translation>
    </message>
    <message>
        <source>How many units of each discussion each annotator judged; hatched: none.</source>
        <translation>كم وحدة من كل نقاش حكم فيها كل مرمِّز؛ المخطَّط: لا شيء.</translation>
    </message>
    <message>
        <source>The marked words of all annotators, text by text</source>
        <translation>الكلمات المعلَّمة عند كل المرمِّزين، نصًّا نصًّا</translation>
    </message>
    <message>
        <source>Against the others, the gold or oneself, by discussion, depth, length and time in session</source>
        <translation>مقابل الآخرين أو المعيار الذهبي أو النفس، وحسب النقاش والعمق والطول والوقت في الجلسة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Labels and pairs</source>
        <translation>الوسوم والأزواج</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>الالتباسات</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>المحكوم فيه</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Found at all</source>
        <translation>وُجد أصلًا</translation>
    </message>
    <message>
        <source>Both ends the same</source>
        <translation>الطرفان أنفسهما</translation>
    </message>
    <message>
        <source>Same borders</source>
        <translation>الحدود نفسها</translation>
    </message>
    <message>
        <source>Same label</source>
        <translation>الوسم نفسه</translation>
    </message>
    <message>
        <source>Same target</source>
        <translation>الهدف نفسه</translation>
    </message>
    <message>
        <source>Same label, asked targets</source>
        <translation>الوسم نفسه، الأهداف المطلوبة</translation>
    </message>
    <message>
        <source>Other target seen</source>
        <translation>رُئي هدف آخر</translation>
    </message>
    <message>
        <source>Same label, other targets</source>
        <translation>الوسم نفسه، أهداف أخرى</translation>
    </message>
    <message>
        <source>Any at all</source>
        <translation>وجود شيء أصلًا</translation>
    </message>
    <message>
        <source>Same targets</source>
        <translation>الأهداف نفسها</translation>
    </message>
    <message>
        <source>{0}, articles</source>
        <translation>‏{0}، المقالات</translation>
    </message>
    <message>
        <source>{0}, comments</source>
        <translation>‏{0}، التعليقات</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Pages, datasets and tables ({0});;All files (*)</source>
        <translation>صفحات ومجموعات بيانات وجداول ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>استيراد صفحات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>An export holds everybody&apos;s work: it opens with the lead&apos;s release.</source>
        <translation>التصدير يحوي عمل الجميع: يُفتح حين يتيحه المشرف.</translation>
    </message>
    <message>
        <source>Dataset with everything (*.jsonl);;Table of labels (*.csv)</source>
        <translation>مجموعة بيانات كاملة (*.jsonl);;جدول الوسوم (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>A report holds everybody&apos;s work: it opens with the lead&apos;s release.</source>
        <translation>التقرير يحوي عمل الجميع: يُفتح حين يتيحه المشرف.</translation>
    </message>
    <message>
        <source>Where the agreement report&apos;s folder is made</source>
        <translation>أين يُنشأ مجلد تقرير الاتفاق</translation>
    </message>
    <message>
        <source>Agreement report in {0}</source>
        <translation>تقرير الاتفاق في {0}</translation>
    </message>
    <message>
        <source>Something is being read or written already: wait, or stop it.</source>
        <translation>تجري قراءة شيء أو كتابته: انتظر أو أوقفه.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{0}, {1} imported</source>
        <translation>استُورد {0}، {1}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>صُدِّر إلى {0}</translation>
    </message>
    <message>
        <source>with pseudonyms, as the project hides authors</source>
        <translation>بأسماء مستعارة، لأن المشروع يُخفي أسماء الكُتّاب</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>المرمِّزون</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Label of the cases</source>
        <translation>وسم الحالات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>كل النصوص</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>كل المرمِّزين</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>All discussions</source>
        <translation>كل النقاشات</translation>
    </message>
    <message>
        <source>Cases of all labels</source>
        <translation>حالات كل الوسوم</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>من دون {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in article and comments</source>
        <translation>ابحث في المقال والتعليقات</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Match capitals and small letters</source>
        <translation>راعِ الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>whole words</comment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Match whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Match accents: e does not find é</source>
        <translation>راعِ علامات الحروف: e لا يجد é</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>لا نتائج هنا</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>أكثر من {0}</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>وُجد {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>‏{0} من {1}</translation>
    </message>
    <message>
        <source>Type words, or narrow the search: label:fact   layer:stance   author:ann   no:label (none of mine)   is:unsure (mine)   has:note   is:open   in:article.   A minus leaves out: -label:fact</source>
        <translation>اكتب كلمات أو ضيِّق البحث: label:fact   layer:stance   author:ann   no:label (لا وسم لي)   is:unsure (لي)   has:note   is:open   in:article.   علامة الناقص تستثني: ⁦-label:fact⁩</translation>
    </message>
    <message>
        <source>The codebook has no label or layer “{0}”.</source>
        <translation>لا وسم ولا طبقة باسم «{0}» في دليل الترميز.</translation>
    </message>
    <message>
        <source>Hit before (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>اترك البحث (Esc)</translation>
    </message>
    <message>
        <source>Look in all discussions (Ctrl+Alt+F)</source>
        <translation>ابحث في كل النقاشات (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Look only at some labels, people or texts</source>
        <translation>ابحث في بعض الوسوم أو الأشخاص أو النصوص فقط</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Without a label of mine</source>
        <translation>بلا وسم مني</translation>
    </message>
    <message>
        <source>Without a note of mine</source>
        <translation>بلا ملاحظة مني</translation>
    </message>
    <message>
        <source>With a label</source>
        <translation>بوسم</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>بملاحظة</translation>
    </message>
    <message>
        <source>Mine and unsure</source>
        <translation>لي وغير متأكد</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>غير مغلق بعد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>In the comments</source>
        <translation>في التعليقات</translation>
    </message>
    <message>
        <source>Label: {0}</source>
        <translation>الوسم: {0}</translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation>الطبقة: {0}</translation>
    </message>
    <message>
        <source>Author: {0}</source>
        <translation>الكاتب: {0}</translation>
    </message>
    <message>
        <source>Not: {0}</source>
        <translation>ليس: {0}</translation>
    </message>
</context>
<context>
    <name>FoldTeller</name>
    <message numerus="yes">
        <source>%n reply(ies) folded</source>
        <translation>
            <numerusform>لا ردود مطوية</numerusform>
            <numerusform>رد مطوي</numerusform>
            <numerusform>ردان مطويان</numerusform>
            <numerusform>%n ردود مطوية</numerusform>
            <numerusform>%n ردًّا مطويًّا</numerusform>
            <numerusform>%n رد مطوي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not closed</source>
        <translation>
            <numerusform>الكل مغلق</numerusform>
            <numerusform>واحد غير مغلق</numerusform>
            <numerusform>اثنان غير مغلقين</numerusform>
            <numerusform>%n غير مغلقة</numerusform>
            <numerusform>%n غير مغلق</numerusform>
            <numerusform>%n غير مغلق</numerusform>
        </translation>
    </message>
    <message>
        <source>all closed</source>
        <translation>الكل مغلق</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Take this wording out  −</source>
        <translation>أخرج هذه الصياغة  −</translation>
    </message>
    <message numerus="yes">
        <source>Make %n claim(s) one</source>
        <translation>
            <numerusform>لا ادعاءات للجمع</numerusform>
            <numerusform>اجعل الادعاء واحدًا</numerusform>
            <numerusform>اجعل الادعاءين واحدًا</numerusform>
            <numerusform>اجعل %n ادعاءات واحدًا</numerusform>
            <numerusform>اجعل %n ادعاءً واحدًا</numerusform>
            <numerusform>اجعل %n ادعاء واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick the other wordings of this claim, then press %. Esc lets go.</source>
        <translation>اختر الصياغات الأخرى لهذا الادعاء ثم اضغط %. Esc يترك.</translation>
    </message>
    <message>
        <source>What points at any of them will point at the one claim. Ctrl+Z takes it back.</source>
        <translation>كل ما يشير إلى أي منها سيشير إلى الادعاء الواحد. Ctrl+Z يتراجع.</translation>
    </message>
    <message>
        <source>Enter goes there. Space picks wordings of one claim, % makes them one.</source>
        <translation>‏Enter ينتقل إليه. المسافة تختار صياغات ادعاء واحد، و% يجعلها واحدًا.</translation>
    </message>
</context>
<context>
    <name>Forest</name>
    <message>
        <source>Agreement by label, with intervals</source>
        <translation>الاتفاق حسب الوسم مع المجالات</translation>
    </message>
    <message numerus="yes">
        <source>Given %n time(s), {0} % of all labels</source>
        <translation>
            <numerusform>لم يُعطَ قط، {0} % من كل الوسوم</numerusform>
            <numerusform>أُعطي مرة، {0} % من كل الوسوم</numerusform>
            <numerusform>أُعطي مرتين، {0} % من كل الوسوم</numerusform>
            <numerusform>أُعطي %n مرات، {0} % من كل الوسوم</numerusform>
            <numerusform>أُعطي %n مرة، {0} % من كل الوسوم</numerusform>
            <numerusform>أُعطي %n مرة، {0} % من كل الوسوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Choose a claim of yours first: click it, or press Tab.</source>
        <translation>اختر أولًا ادعاءً لك: انقره أو اضغط Tab.</translation>
    </message>
    <message>
        <source>One claim now. What points at any of its wordings points at it.</source>
        <translation>صار ادعاءً واحدًا. كل ما يشير إلى أي من صياغاته يشير إليه.</translation>
    </message>
    <message>
        <source>Choose a wording of a claim that has several first.</source>
        <translation>اختر أولًا صياغة لادعاء له عدة صياغات.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>e.g. {0}</source>
        <translation>مثلًا: {0}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Not: {0} → {1}, {2}.</source>
        <translation>ليس: {0} ← {1}، {2}.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Marks words</source>
        <translation>تعلِّم كلمات</translation>
    </message>
    <message>
        <source>Says where a comment stands towards a target</source>
        <translation>تقول أين يقف التعليق من الهدف</translation>
    </message>
    <message>
        <source>Marks words and links them with what they are about</source>
        <translation>تعلِّم كلمات وتربطها بما تدور حوله</translation>
    </message>
    <message>
        <source>asked of articles</source>
        <translation>تُسأل عن المقالات</translation>
    </message>
    <message>
        <source>asked of comments</source>
        <translation>تُسأل عن التعليقات</translation>
    </message>
    <message>
        <source>asked of articles and comments</source>
        <translation>تُسأل عن المقالات والتعليقات</translation>
    </message>
    <message>
        <source>its spans do not overlap</source>
        <translation>مقاطعها لا تتداخل</translation>
    </message>
    <message>
        <source>{0} (asked of every comment)</source>
        <translation>‏{0} (يُسأل عنه في كل تعليق)</translation>
    </message>
    <message>
        <source>May be about: {0}</source>
        <translation>قد يدور حول: {0}</translation>
    </message>
    <message>
        <source>No longer used for new labels.</source>
        <translation>لم يعد يُستخدم للوسوم الجديدة.</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>مثلًا: {0}</translation>
    </message>
    <message>
        <source>Not: {0} ({1})</source>
        <translation>ليس: {0} ({1})</translation>
    </message>
    <message>
        <source>Sources: {0}</source>
        <translation>المصادر: {0}</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Answers: {0}</source>
        <translation>الأجوبة: {0}</translation>
    </message>
    <message>
        <source>Only with: {0}</source>
        <translation>فقط مع: {0}</translation>
    </message>
    <message>
        <source>Must be answered.</source>
        <translation>يجب الجواب عنها.</translation>
    </message>
    <message>
        <source>That is: {0}</source>
        <translation>أي: {0}</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Links between the two panes</source>
        <translation>الروابط بين اللوحتين</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Coefficient</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>يجري الحساب …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>أوقف الحساب</translation>
    </message>
    <message>
        <source>Computing … {0} %</source>
        <translation>يُحسب … ⁦{0} %⁩</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Agreement of pairs of annotators</source>
        <translation>اتفاق أزواج المرمِّزين</translation>
    </message>
    <message>
        <source>Fewer than {0} in common: take it as a hint</source>
        <translation>أقل من {0} مشتركة: خذها تلميحًا فقط</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits in all discussions</source>
        <translation>النتائج في كل النقاشات</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>أظهر المزيد</translation>
    </message>
    <message>
        <source>Type what to look for in all discussions.</source>
        <translation>اكتب ما تبحث عنه في كل النقاشات.</translation>
    </message>
    <message numerus="yes">
        <source>Looking in %n discussion(s)…</source>
        <translation>
            <numerusform>لا نقاشات للبحث فيها</numerusform>
            <numerusform>يجري البحث في نقاش واحد…</numerusform>
            <numerusform>يجري البحث في نقاشين…</numerusform>
            <numerusform>يجري البحث في %n نقاشات…</numerusform>
            <numerusform>يجري البحث في %n نقاشًا…</numerusform>
            <numerusform>يجري البحث في %n نقاش…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n discussion(s)</source>
        <translation>
            <numerusform>في لا نقاش</numerusform>
            <numerusform>في نقاش واحد</numerusform>
            <numerusform>في نقاشين</numerusform>
            <numerusform>في %n نقاشات</numerusform>
            <numerusform>في %n نقاشًا</numerusform>
            <numerusform>في %n نقاش</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {0} hits</source>
        <translation>أول {0} من النتائج</translation>
    </message>
    <message>
        <source>No hits in any discussion</source>
        <translation>لا نتائج في أي نقاش</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>You label, and see the others&apos; work once a lead releases it.</source>
        <translation>يسم ويرى عمل الآخرين بعد أن يتيحه المشرف.</translation>
    </message>
    <message>
        <source>You label, see everybody&apos;s work and settle where people differ.</source>
        <translation>يسم ويرى عمل الجميع ويحسم مواضع الاختلاف.</translation>
    </message>
    <message>
        <source>You label, see everybody&apos;s work, and release it to the annotators.</source>
        <translation>يسم ويرى عمل الجميع ويتيحه للمرمِّزين.</translation>
    </message>
    <message>
        <source>You are the first here, so you lead the project.</source>
        <translation>أنت الأول هنا، فأنت تقود المشروع.</translation>
    </message>
    <message>
        <source>Proposed so that you see everything.</source>
        <translation>مقترح لترى كل شيء.</translation>
    </message>
    <message>
        <source>Choose your name above, or type it.</source>
        <translation>اختر اسمك أعلاه أو اكتبه.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>{0} is in the list above. Choose that row, or add something to your name.</source>
        <translation>‏{0} في القائمة أعلاه. اختر ذلك السطر أو أضف شيئًا إلى اسمك.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Your labels are kept under your name. You are asked only once.</source>
        <translation>تُحفظ وسومك باسمك. تُسأل مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue as {0}</source>
        <translation>تابع باسم {0}</translation>
    </message>
    <message>
        <source>Join as {0}</source>
        <translation>انضم باسم {0}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Make it a claim  +</source>
        <translation>اجعلها ادعاءً  +</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>I am unsure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Marks the label with ? for you and the adjudicator (Ctrl+U)</source>
        <translation>يعلِّم الوسم بـ ? لك وللمحكِّم (Ctrl+U)</translation>
    </message>
    <message>
        <source>Note to the adjudicator  ,</source>
        <translation>ملاحظة للمحكِّم  ,</translation>
    </message>
    <message>
        <source>No answer has the number {0} here.</source>
        <translation>لا جواب رقمه {0} هنا.</translation>
    </message>
    <message>
        <source>e.g. {0}</source>
        <translation>مثلًا: {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>→ {0}</source>
        <translation>← {0}</translation>
    </message>
    <message numerus="yes">
        <source>One of %n wording(s) of a claim</source>
        <translation>
            <numerusform>بلا صياغات للادعاء</numerusform>
            <numerusform>الصياغة الوحيدة للادعاء</numerusform>
            <numerusform>إحدى صياغتين لادعاء</numerusform>
            <numerusform>إحدى %n صياغات لادعاء</numerusform>
            <numerusform>إحدى %n صياغة لادعاء</numerusform>
            <numerusform>إحدى %n صياغة لادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: take out</source>
        <translation>‏{0}: إخراج</translation>
    </message>
    <message>
        <source>Dashed answers are proposals:  =  takes them all. Alt and a number gives an answer.</source>
        <translation>الأجوبة المتقطعة مقترحات:  =  يأخذها كلها. Alt مع رقم يعطي جوابًا.</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>على {0}</translation>
    </message>
    <message>
        <source>Click a label in the text, or press Tab, to see its details here.</source>
        <translation>انقر وسمًا في النص أو اضغط Tab لترى تفاصيله هنا.</translation>
    </message>
</context>
<context>
    <name>Irony</name>
    <message>
        <source>=  answers sarcasm with yes on {0}.</source>
        <translation>=  يجيب عن السخرية بنعم في {0}.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>ابحث عن مفتاح أو عما يفعله</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <translation>لا مفتاح بهذا الاسم.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Go to this layer</source>
        <translation>اذهب إلى هذه الطبقة</translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Close {0} and go on  ↵</source>
        <translation>أغلق {0} وتابع  ↵</translation>
    </message>
    <message>
        <source>{0}, key {1}</source>
        <translation>‏{0}، المفتاح {1}</translation>
    </message>
    <message>
        <source>Enter closes the text for this pass; Shift+Enter opens it again</source>
        <translation>‏Enter يغلق النص في هذه الجولة؛ Shift+Enter يعيد فتحه</translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message>
        <source>What keys put on the words</source>
        <translation>ما تضعه المفاتيح على الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list beside the texts</source>
        <translation>
            <numerusform>لا مزيد في القائمة بجانب النصوص</numerusform>
            <numerusform>واحد آخر في القائمة بجانب النصوص</numerusform>
            <numerusform>اثنان آخران في القائمة بجانب النصوص</numerusform>
            <numerusform>%n أخرى في القائمة بجانب النصوص</numerusform>
            <numerusform>%n أخرى في القائمة بجانب النصوص</numerusform>
            <numerusform>%n أخرى في القائمة بجانب النصوص</numerusform>
        </translation>
    </message>
    <message>
        <source>also  {0}</source>
        <translation>أيضًا  {0}</translation>
    </message>
    <message>
        <source>on “{0}”</source>
        <translation>على «{0}»</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>{0} is no key of the layer {1}.</source>
        <translation>‏{0} ليس مفتاحًا في الطبقة {1}.</translation>
    </message>
    <message>
        <source>{0} is no key of the layer {1}; Space first makes it the number of a target.</source>
        <translation>‏{0} ليس مفتاحًا في الطبقة {1}؛ المسافة قبله تجعله رقم هدف.</translation>
    </message>
    <message>
        <source>{0} is no key of the layer {1}; Alt+{0} answers a question of the chosen label.</source>
        <translation>‏{0} ليس مفتاحًا في الطبقة {1}؛ Alt+{0} يجيب عن سؤال من أسئلة الوسم المختار.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Select words, then press a label&apos;s key.</source>
        <translation>حدِّد كلمات ثم اضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>Choose what the comment is about, then press a label&apos;s key.</source>
        <translation>اختر ما يدور حوله التعليق ثم اضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>Select words, press a label&apos;s key, then choose what they dispute.</source>
        <translation>حدِّد كلمات واضغط مفتاح وسم ثم اختر ما تعترض عليه.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Agreement step by step</source>
        <translation>الاتفاق خطوة خطوة</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>share that agrees</source>
        <translation>نسبة المتفق</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha: {0}</source>
        <translation>ألفا كريبندورف: {0}</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Spans of each annotator, text by text</source>
        <translation>مقاطع كل مرمِّز، نصًّا نصًّا</translation>
    </message>
    <message>
        <source>Marks that overlap are joined; a frame says that not all said the same. Below: how many marked it.</source>
        <translation>العلامات المتداخلة موصولة؛ والإطار يعني أنهم لم يقولوا جميعًا الشيء نفسه. وفي الأسفل: كم منهم علَّمها.</translation>
    </message>
    <message>
        <source>The {0} texts of {1} with most disagreement.</source>
        <translation>أكثر النصوص اختلافًا: {0} من أصل {1}.</translation>
    </message>
    <message>
        <source>There are no marked words here; choose a layer of spans.</source>
        <translation>لا كلمات معلَّمة هنا؛ اختر طبقة مقاطع.</translation>
    </message>
    <message>
        <source>No text that two annotators judged has marked words.</source>
        <translation>لا كلمات معلَّمة في أي نص حكم فيه مرمِّزان.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>… {0} more</source>
        <translation>‏… {0} أخرى</translation>
    </message>
</context>
<context>
    <name>ListAloud</name>
    <message>
        <source>{0}: texts</source>
        <translation>‏{0}: النصوص</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>to {0}</source>
        <translation>إلى {0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>⁧⁨{0}⁩ ← ⁨{1}⁩⁩</translation>
    </message>
    <message>
        <source>Disputed words</source>
        <translation>كلمات معترَض عليها</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Another project is still being prepared; this one is opened after it.</source>
        <translation>لا يزال مشروع آخر قيد الإعداد؛ سيُفتح هذا بعده.</translation>
    </message>
    <message>
        <source>{0} is ready and can be opened.</source>
        <translation>{0} جاهز ويمكن فتحه.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Which answers met which</source>
        <translation>أي الأجوبة التقى بأيها</translation>
    </message>
    <message>
        <source>Observed ÷ expected</source>
        <translation>المشاهَد ÷ المتوقَّع</translation>
    </message>
    <message>
        <source>How much more often than by chance; counts otherwise</source>
        <translation>كم مرة أكثر مما تعطيه المصادفة؛ وإلا فالأعداد</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} pairs of answers</source>
        <translation>‏{0}: {1} من أصل {2} من أزواج الأجوبة</translation>
    </message>
    <message>
        <source>{0} expected by chance, observed ÷ expected {1}</source>
        <translation>المتوقَّع مصادفةً {0}، المشاهَد ÷ المتوقَّع {1}</translation>
    </message>
    <message>
        <source>There are no labels here that could stand against each other.</source>
        <translation>لا وسوم هنا يمكن أن تتقابل.</translation>
    </message>
    <message>
        <source>Rows: {0} · columns: {1}</source>
        <translation>الصفوف: {0} · الأعمدة: {1}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Enter closes</source>
        <translation>‏Enter يغلق</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the labels</source>
        <translation>خريطة الوسوم</translation>
    </message>
    <message>
        <source>Lanes: {0}; the thin line: closed</source>
        <translation>المسارات: {0}؛ والخط الرفيع: مغلق</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Who judged what</source>
        <translation>من حكم في ماذا</translation>
    </message>
    <message>
        <source>Two or more judged something in {0} of {1}.</source>
        <translation>حكم اثنان أو أكثر في شيء من {0} من أصل {1}.</translation>
    </message>
    <message>
        <source>The first {0} are shown.</source>
        <translation>المعروض أول {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} of {3} judged</source>
        <translation>‏{0}، {1}: حُكم في {2} من {3}</translation>
    </message>
    <message>
        <source>Nobody has judged anything of it yet.</source>
        <translation>لم يحكم أحد في شيء منه بعد.</translation>
    </message>
</context>
<context>
    <name>NamedTargets</name>
    <message>
        <source>Nothing yet. Entries are made here, or while labelling: “/” in the stance layer.</source>
        <translation>لا شيء بعد. تُضاف المداخل هنا أو أثناء الوسم: «/» في طبقة المواقف.</translation>
    </message>
    <message>
        <source>A person, group or issue</source>
        <translation>شخص أو جماعة أو قضية</translation>
    </message>
    <message>
        <source>also called, with commas between</source>
        <translation>يُسمى أيضًا، مع فواصل بينها</translation>
    </message>
    <message>
        <source>Other names of {0}</source>
        <translation>أسماء أخرى لـ {0}</translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation>الأهداف المسمّاة</translation>
    </message>
    <message>
        <source>Stances can be towards these. Other names find an entry while one types.</source>
        <translation>قد تكون المواقف تجاهها. والأسماء الأخرى تجد المدخل أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>NarrowMenu</name>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
</context>
<context>
    <name>NewProjectForm</name>
    <message>
        <source>Town council</source>
        <translation>مجلس المدينة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>أنشئ المشروع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>أعطِ المشروع عنوانًا.</translation>
    </message>
    <message>
        <source>Say which file the project is kept in.</source>
        <translation>حدِّد الملف الذي يُحفظ فيه المشروع.</translation>
    </message>
    <message>
        <source>{0} is a folder. Add the name of a file.</source>
        <translation>‏{0} مجلد. أضف اسم ملف.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open that project instead.</source>
        <translation>‏{0} موجود من قبل. اختر اسمًا آخر أو افتح ذلك المشروع.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Choose one that is there.</source>
        <translation>لا يوجد مجلد {0}. اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Default: claims, stances, factual disputes and rhetoric</source>
        <translation>الافتراضي: ادعاءات ومواقف واعتراضات على الوقائع وبلاغة</translation>
    </message>
    <message>
        <source>Minimal: problems, proposals and agreement</source>
        <translation>الأدنى: مشكلات ومقترحات وموافقة</translation>
    </message>
    <message>
        <source>Projects (*.annot)</source>
        <translation>مشاريع (*.annot)</translation>
    </message>
    <message>
        <source>Keep the project in</source>
        <translation>احفظ المشروع في</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.json)</source>
        <translation>أدلة ترميز (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Open a codebook</source>
        <translation>افتح دليل ترميز</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Import pages…</source>
        <translation>استيراد صفحات…</translation>
    </message>
    <message>
        <source>No discussion is open</source>
        <translation>لا نقاش مفتوح</translation>
    </message>
    <message>
        <source>Choose one in the list; Ctrl+B shows it.</source>
        <translation>اختر واحدًا من القائمة؛ Ctrl+B يعرضها.</translation>
    </message>
    <message>
        <source>No discussions yet</source>
        <translation>لا نقاشات بعد</translation>
    </message>
    <message>
        <source>Drop pages or a folder of pages on this window, or import them (Ctrl+I).</source>
        <translation>أفلت صفحات أو مجلد صفحات على هذه النافذة، أو استوردها (Ctrl+I).</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Ignore this</source>
        <translation>تجاهل هذا</translation>
    </message>
    <message>
        <source>Ignore: {0}</source>
        <translation>تجاهل: {0}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>شيء للنظر فيه</numerusform>
            <numerusform>شيئان للنظر فيهما</numerusform>
            <numerusform>%n أشياء للنظر فيها</numerusform>
            <numerusform>%n شيئًا للنظر فيه</numerusform>
            <numerusform>%n شيء للنظر فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} supports what a dispute in the same comment contests.</source>
        <translation>‏{0} يؤيد ما يعترض عليه اعتراض في التعليق نفسه.</translation>
    </message>
    <message>
        <source>{0}: this dispute does not say what it rests on.</source>
        <translation>‏{0}: لا يقول هذا الاعتراض علامَ يستند.</translation>
    </message>
    <message>
        <source>{0} has a second main claim.</source>
        <translation>في {0} ادعاء رئيس ثانٍ.</translation>
    </message>
    <message>
        <source>{0}: a stance towards a claim that the comment makes itself.</source>
        <translation>‏{0}: موقف من ادعاء يقوله التعليق نفسه.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Agreement of each layer</source>
        <translation>اتفاق كل طبقة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Costs most</source>
        <translation>الأكثر كلفة</translation>
    </message>
    <message>
        <source>nothing: all agree</source>
        <translation>لا شيء: الكل متفق</translation>
    </message>
    <message>
        <source>{0} of {1} pairs of answers that differ</source>
        <translation>‏{0} من أصل {1} من أزواج الأجوبة المختلفة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Nothing here has that name. Try a word of a command, a label or a discussion.</source>
        <translation>لا شيء هنا بهذا الاسم. جرِّب كلمة من أمر أو وسم أو نقاش.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ↵ do   Esc close</source>
        <translation>↑ ↓ اختيار   ↵ تنفيذ   Esc إغلاق</translation>
    </message>
    <message>
        <source>A command, a label, a discussion…</source>
        <translation>أمر أو وسم أو نقاش…</translation>
    </message>
    <message>
        <source>Find a command, a label or a discussion</source>
        <translation>ابحث عن أمر أو وسم أو نقاش</translation>
    </message>
    <message>
        <source>Layer: {0}</source>
        <translation>الطبقة: {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>Enter closes: {0}</source>
        <translation>‏Enter يغلق: {0}</translation>
    </message>
    <message>
        <source>Layers of this pass</source>
        <translation>طبقات هذه الجولة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>افتح {0}</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>مشروع حديث</translation>
    </message>
</context>
<context>
    <name>PartFace</name>
    <message>
        <source>In their order</source>
        <translation>بترتيبها</translation>
    </message>
    <message>
        <source>Lowest value first</source>
        <translation>الأدنى قيمة أولًا</translation>
    </message>
    <message>
        <source>Most cases first</source>
        <translation>الأكثر حالات أولًا</translation>
    </message>
    <message>
        <source>Nothing to take apart yet</source>
        <translation>لا شيء يُجزَّأ بعد</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Agreement of parts, with intervals</source>
        <translation>اتفاق الأجزاء مع المجالات</translation>
    </message>
    <message>
        <source>Precision {0}, recall {1}</source>
        <translation>الدقة ⁦{0}⁩، الاستدعاء ⁦{1}⁩</translation>
    </message>
    <message>
        <source>Fewer than {0} cases: take it as a hint</source>
        <translation>أقل من {0} حالة: خذها تلميحًا فقط</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Move border</source>
        <translation>تحريك الحد</translation>
    </message>
    <message>
        <source>Choose a label first, then select further words for it.</source>
        <translation>اختر وسمًا أولًا، ثم حدِّد له كلمات أخرى.</translation>
    </message>
    <message>
        <source>Select further words in the same text first.</source>
        <translation>حدِّد أولًا كلمات أخرى في النص نفسه.</translation>
    </message>
    <message>
        <source>This is all that the label has. Del deletes it.</source>
        <translation>هذا كل ما في الوسم. Del يحذفه.</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>إضافة جزء</translation>
    </message>
    <message>
        <source>Take part away</source>
        <translation>إزالة جزء</translation>
    </message>
    <message>
        <source>Added to the label.</source>
        <translation>أُضيف إلى الوسم.</translation>
    </message>
    <message>
        <source>Taken away from the label.</source>
        <translation>أُزيل من الوسم.</translation>
    </message>
    <message>
        <source>Put the caret inside a label first: it is split there.</source>
        <translation>ضع المؤشر داخل وسم أولًا: يُقسم هناك.</translation>
    </message>
    <message>
        <source>Split in two; the second part is chosen.</source>
        <translation>قُسم إلى اثنين؛ والجزء الثاني مختار.</translation>
    </message>
    <message>
        <source>Choose a label with words first: click it, or press Tab.</source>
        <translation>اختر أولًا وسمًا فيه كلمات: انقره أو اضغط Tab.</translation>
    </message>
    <message>
        <source>There is no other label like it in this text.</source>
        <translation>لا وسم آخر مثله في هذا النص.</translation>
    </message>
    <message>
        <source>Value, 95 % interval, n or how often given</source>
        <translation>القيمة، مجال 95 %، n أو كم مرة أُعطي</translation>
    </message>
    <message>
        <source>Pairs of annotators</source>
        <translation>أزواج المرمِّزين</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>As a whole and by pair</source>
        <translation>إجمالًا وحسب الزوج</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Annotator</source>
        <translation>مرمِّز</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>محكِّم</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>‏{0} في {1}</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>أشخاص المشروع</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Select the words first.</source>
        <translation>حدِّد الكلمات أولًا.</translation>
    </message>
    <message>
        <source>The next label goes on exactly these words.</source>
        <translation>الوسم التالي يقع على هذه الكلمات بالضبط.</translation>
    </message>
    <message>
        <source>There is nothing behind this. Enter closes the text.</source>
        <translation>لا شيء بعد هذا. Enter يغلق النص.</translation>
    </message>
    <message>
        <source>Choose a label with words first: click it, or press Tab.</source>
        <translation>اختر أولًا وسمًا فيه كلمات: انقره أو اضغط Tab.</translation>
    </message>
    <message>
        <source>A letter begins the words; Esc leaves.</source>
        <translation>حرف يبدأ الكلمات؛ Esc يترك.</translation>
    </message>
    <message>
        <source>A letter ends the words; Enter takes the one word.</source>
        <translation>حرف ينهي الكلمات؛ Enter يأخذ الكلمة وحدها.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Scalable picture (*.svg);;Picture (*.png);;Page (*.pdf)</source>
        <translation>صورة قابلة للتحجيم (*.svg);;صورة (*.png);;صفحة (*.pdf)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>طباعة الرسم</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Nothing was printed.</source>
        <translation>تعذّر الوصول إلى الطابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The chart was printed: {0}</source>
        <translation>طُبع الرسم: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>تعذّرت الكتابة في {0} ({1}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The chart is in {0}</source>
        <translation>الرسم في {0}</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Whose work is shown</source>
        <translation>عمل من يُعرض</translation>
    </message>
    <message>
        <source>Agreement and others&apos; work stay closed until the project lead releases them.</source>
        <translation>يبقى الاتفاق وعمل الآخرين مغلقين حتى يتيحهما مشرف المشروع.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>عمل الجميع</translation>
    </message>
    <message>
        <source>{0}&apos;s and mine</source>
        <translation>‏{0} وأنا</translation>
    </message>
    <message>
        <source>Show or hide the list of discussions</source>
        <translation>إظهار قائمة النقاشات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>النقاشات</translation>
    </message>
    <message>
        <source>Read and label</source>
        <translation>اقرأ وسِم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Project settings</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>No warning. Say here what the texts may hold.</source>
        <translation>لا تحذير. اذكر هنا ما قد تحويه النصوص.</translation>
    </message>
    <message>
        <source>Save the warning</source>
        <translation>احفظ التحذير</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>البذرة </translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>بذرة الترتيب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>{0} (seed {1})</source>
        <translation>‏{0} (البذرة {1})</translation>
    </message>
    <message>
        <source>Recorded so far: {0}</source>
        <translation>سُجِّل حتى الآن: {0}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدَل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stands above the texts and in reports.</source>
        <translation>يظهر فوق النصوص وفي التقارير.</translation>
    </message>
    <message>
        <source>What is seen of a thread</source>
        <translation>ما يُرى من السلسلة</translation>
    </message>
    <message>
        <source>Holds for everybody who labels, leads too, from the moment it is chosen. Each label keeps what was visible when it was put. Words that name an author inside a comment stay.</source>
        <translation>يسري على كل من يسم، والمشرفون منهم، من لحظة اختياره. كل وسم يحفظ ما كان ظاهرًا عند وضعه. وتبقى الكلمات التي تسمي كاتبًا داخل تعليق.</translation>
    </message>
    <message>
        <source>“Replaced” calls them Writer A, Writer B and so on, the same throughout a discussion.</source>
        <translation>«مستبدَل» يسميهم كاتب A وكاتب B وهكذا، بالاسم نفسه في كل النقاش.</translation>
    </message>
    <message>
        <source>“Replaced” says day 1, day 2 and so on, in the order of the days.</source>
        <translation>«مستبدَل» يقول اليوم 1 واليوم 2 وهكذا، بترتيب الأيام.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Votes and likes of a comment.</source>
        <translation>أصوات التعليق والإعجابات به.</translation>
    </message>
    <message>
        <source>Order of replies</source>
        <translation>ترتيب الردود</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>مخلوط</translation>
    </message>
    <message>
        <source>Replies to one comment change places among each other; the seed says how.</source>
        <translation>تتبادل الردود على التعليق الواحد أماكنها؛ والبذرة تحدد كيف.</translation>
    </message>
    <message>
        <source>Around the work</source>
        <translation>حول العمل</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>Everybody sees their own. Recorded, the seconds on each discussion come into the project, where leads see them; those who label are told on entering.</source>
        <translation>كلٌّ يرى وقته. وإذا سُجِّل دخلت ثواني كل نقاش إلى المشروع حيث يراها المشرفون؛ ويُخبر من يسم بذلك عند الدخول.</translation>
    </message>
    <message>
        <source>stays on each computer</source>
        <translation>يبقى على كل حاسوب</translation>
    </message>
    <message>
        <source>recorded in the project</source>
        <translation>يُسجَّل في المشروع</translation>
    </message>
    <message>
        <source>Agreement and others&apos; work</source>
        <translation>الاتفاق وعمل الآخرين</translation>
    </message>
    <message>
        <source>Whether annotators see them; leads and adjudicators always do.</source>
        <translation>هل يراهما المرمِّزون؛ أما المشرفون والمحكِّمون فدائمًا.</translation>
    </message>
    <message>
        <source>closed to annotators</source>
        <translation>مغلق أمام المرمِّزين</translation>
    </message>
    <message>
        <source>open to annotators</source>
        <translation>مفتوح للمرمِّزين</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>تحذير المحتوى</translation>
    </message>
    <message>
        <source>Shown before the first discussion, to each person once on a computer, and again when its words change. Whoever reads it can leave.</source>
        <translation>يظهر قبل أول نقاش، لكل شخص مرة على الحاسوب، ومرة أخرى إذا تغيرت كلماته. ومن يقرؤه يستطيع المغادرة.</translation>
    </message>
    <message>
        <source>Named targets</source>
        <translation>الأهداف المسمّاة</translation>
    </message>
    <message>
        <source>Persons, groups and issues…</source>
        <translation>أشخاص وجماعات وقضايا…</translation>
    </message>
    <message>
        <source>What stances can be towards besides texts; everybody may add entries.</source>
        <translation>ما قد تكون المواقف تجاهه غير النصوص؛ للجميع إضافة مداخل.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the texts (Esc)</source>
        <translation>رجوع إلى النصوص (Esc)</translation>
    </message>
    <message>
        <source>What you choose holds at once, for everybody in the project.</source>
        <translation>ما تختاره يسري فورًا على كل من في المشروع.</translation>
    </message>
    <message>
        <source>Leads of the project choose these; this is what holds now.</source>
        <translation>يختار هذا مشرفو المشروع؛ وهذا هو الساري الآن.</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Select the words first, then press {0}.</source>
        <translation>حدِّد الكلمات أولًا ثم اضغط {0}.</translation>
    </message>
    <message>
        <source>No label was put yet that could be put again.</source>
        <translation>لم يوضع بعد وسم يمكن وضعه مرة أخرى.</translation>
    </message>
    <message>
        <source>Words are completed and trimmed.</source>
        <translation>تُكمَّل الكلمات وتُهذَّب أطرافها.</translation>
    </message>
    <message>
        <source>Words are taken as they are selected.</source>
        <translation>تؤخذ الكلمات كما حُددت.</translation>
    </message>
    <message>
        <source>There is no further sentence here. Enter closes the text.</source>
        <translation>لا جملة أخرى هنا. Enter يغلق النص.</translation>
    </message>
    <message>
        <source>{0} is not asked of this text.</source>
        <translation>لا يُسأل عن {0} في هذا النص.</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>إضافة {0}</translation>
    </message>
    <message>
        <source>Blanks or marks at the ends were labelled, too: “{0}”.</source>
        <translation>وُسمت أيضًا فراغات أو علامات في الأطراف: «{0}».</translation>
    </message>
    <message>
        <source>It is chosen now: Del deletes it, {0} makes it {1}.</source>
        <translation>هو مختار الآن: Del يحذفه، و{0} يجعله {1}.</translation>
    </message>
    <message>
        <source>It is chosen now: Del deletes it.</source>
        <translation>هو مختار الآن: Del يحذفه.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and labels of this layer do not overlap.</source>
        <translation>‏{0} موسوم من قبل بوسم {1}، ووسوم هذه الطبقة لا تتداخل.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already.</source>
        <translation>‏{0} موسوم من قبل بوسم {1}.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and one label does not overlap itself.</source>
        <translation>‏{0} موسوم من قبل بوسم {1}، والوسم الواحد لا يتداخل مع نفسه.</translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation>التغيير إلى {0}</translation>
    </message>
    <message>
        <source>Move to {0}</source>
        <translation>النقل إلى {0}</translation>
    </message>
    <message>
        <source>Moved to {0}: {1}.</source>
        <translation>نُقل إلى {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is asked of comments: go to one first (Ctrl+Tab).</source>
        <translation>يُسأل عن {0} في التعليقات: انتقل إلى تعليق أولًا (Ctrl+Tab).</translation>
    </message>
    <message>
        <source>Choose what the stance is towards first: press Space.</source>
        <translation>اختر أولًا تجاه ماذا الموقف: اضغط المسافة.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>⁧⁨{0}⁩ ← ⁨{1}⁩⁩</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>تغيير الهدف</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Your answer; Enter sends it</source>
        <translation>جوابك؛ Enter يرسله</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>أجب</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>غيِّر الجواب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>جواب جديد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>a label in</source>
        <translation>وسم في</translation>
    </message>
    <message>
        <source>a text in</source>
        <translation>نص في</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Ask the lead a question</source>
        <translation>اسأل المشرف</translation>
    </message>
    <message>
        <source>the chosen label</source>
        <translation>الوسم المختار</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>هذا النص</translation>
    </message>
    <message>
        <source>the whole discussion</source>
        <translation>النقاش كله</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>ما يدور حوله السؤال</translation>
    </message>
    <message>
        <source>Your question to the lead</source>
        <translation>سؤالك إلى المشرف</translation>
    </message>
    <message>
        <source>Ask  ↵</source>
        <translation>اسأل  ↵</translation>
    </message>
    <message>
        <source>A question about</source>
        <translation>سؤال عن</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line, Esc leaves.</source>
        <translation>‏Enter يسأل، Shift+Enter يبدأ سطرًا جديدًا، Esc يترك.</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>this discussion</source>
        <translation>هذا النقاش</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>أي الأسئلة</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>اطرح سؤالًا…</translation>
    </message>
    <message>
        <source>Ask about the chosen label, this text or the discussion (Ctrl+Shift+A)</source>
        <translation>اسأل عن الوسم المختار أو هذا النص أو النقاش (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>No questions about this discussion.</source>
        <translation>لا أسئلة عن هذا النقاش.</translation>
    </message>
    <message>
        <source>Nobody has asked anything. Questions are asked with Ctrl+Shift+A.</source>
        <translation>لم يسأل أحد شيئًا. تُطرح الأسئلة بـ Ctrl+Shift+A.</translation>
    </message>
    <message>
        <source>Unsure how a rule is meant? Ask the lead; the answer will stand here.</source>
        <translation>لست متأكدًا من معنى قاعدة؟ اسأل المشرف؛ وسيظهر الجواب هنا.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A asks about what is chosen.</source>
        <translation>‏Ctrl+Shift+A يسأل عما هو مختار.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>This text quotes nothing that stands in the article or above it.</source>
        <translation>لا يقتبس هذا النص شيئًا مما في المقال أو فوقه.</translation>
    </message>
    <message>
        <source>Quoted from {0}: click to go there</source>
        <translation>مقتبس من {0}: انقر للذهاب إليه</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>This page has comments only.</source>
        <translation>في هذه الصفحة تعليقات فقط.</translation>
    </message>
    <message>
        <source>Nobody commented on this article.</source>
        <translation>لم يعلق أحد على هذا المقال.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>too distressing</source>
        <translation>مزعج جدًّا</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>a language I do not read</source>
        <translation>لغة لا أقرؤها</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>local database</source>
        <translation>قاعدة بيانات محلية</translation>
    </message>
    <message>
        <source>today, {0}</source>
        <translation>اليوم، {0}</translation>
    </message>
    <message>
        <source>yesterday, {0}</source>
        <translation>أمس، {0}</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Projects that you make or open are listed here. Open the sample project to look around, or drop a project file (.annot) onto this page.</source>
        <translation>المشاريع التي تنشئها أو تفتحها تظهر هنا. افتح مشروع المثال لتتجول فيه، أو أفلت ملف مشروع (.annot) على هذه الصفحة.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Take off this list (Del). The project itself stays.</source>
        <translation>أزله من هذه القائمة (Del). ويبقى المشروع نفسه.</translation>
    </message>
    <message>
        <source>Take {0} off the list</source>
        <translation>أزل {0} من القائمة</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Press the new key…</source>
        <translation>اضغط المفتاح الجديد…</translation>
    </message>
    <message>
        <source>Press the new key; Escape leaves it as it is</source>
        <translation>اضغط المفتاح الجديد؛ Escape يتركه كما هو</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This label was put by somebody else. Only they can change or delete it.</source>
        <translation>وضع هذا الوسم شخص آخر. لا يغيِّره أو يحذفه إلا من وضعه.</translation>
    </message>
    <message>
        <source>This label cannot be put here: {0}</source>
        <translation>لا يمكن وضع هذا الوسم هنا: {0}</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and labels of this layer do not overlap. Change or delete that one first.</source>
        <translation>‏{0} موسوم بالفعل بـ {1}، ووسوم هذه الطبقة لا تتداخل. غيِّر ذلك الوسم أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>{0} is labelled {1} already, and one label does not overlap itself. Change or delete that one first.</source>
        <translation>‏{0} موسوم بالفعل بـ {1}، والوسم الواحد لا يتداخل مع نفسه. غيِّر ذلك الوسم أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>it points at annotation {0}, which is not there.</source>
        <translation>يشير إلى ترميز {0} غير موجود.</translation>
    </message>
    <message>
        <source>it points at text {0}, which is not there.</source>
        <translation>يشير إلى نص {0} غير موجود.</translation>
    </message>
    <message>
        <source>the words it points at are not those it repeats.</source>
        <translation>الكلمات التي يشير إليها ليست التي يكررها.</translation>
    </message>
    <message>
        <source>it points at annotation {0} of layer {1}, which marks no words of its own.</source>
        <translation>يشير إلى ترميز {0} من الطبقة {1} لا يعلِّم كلمات.</translation>
    </message>
    <message>
        <source>the codebook has no layer {0}.</source>
        <translation>لا توجد في دليل الترميز طبقة {0}.</translation>
    </message>
    <message>
        <source>layer {0} has no label {1}.</source>
        <translation>لا يوجد في الطبقة {0} وسم {1}.</translation>
    </message>
    <message>
        <source>layer {0} is not asked of a text of kind {1}.</source>
        <translation>لا تُسأل الطبقة {0} عن نص من نوع {1}.</translation>
    </message>
    <message>
        <source>layer {0} marks nothing that links point at, so it has no clusters.</source>
        <translation>لا تعلِّم الطبقة {0} ما يُشار إليه، فلا مجموعات لها.</translation>
    </message>
    <message>
        <source>an annotation of layer {0} needs words.</source>
        <translation>يحتاج ترميز الطبقة {0} إلى كلمات.</translation>
    </message>
    <message>
        <source>an annotation of layer {0} needs a target.</source>
        <translation>يحتاج ترميز الطبقة {0} إلى هدف.</translation>
    </message>
    <message>
        <source>an annotation cannot be about itself.</source>
        <translation>لا يكون الترميز عن نفسه.</translation>
    </message>
    <message>
        <source>layer {0} allows no target of kind {1}.</source>
        <translation>لا تسمح الطبقة {0} بهدف من نوع {1}.</translation>
    </message>
    <message>
        <source>a root comment has no parent to take a stance on.</source>
        <translation>ليس للتعليق الأول أصل يُتخذ موقف منه.</translation>
    </message>
    <message>
        <source>a text cannot be about itself.</source>
        <translation>لا يكون النص عن نفسه.</translation>
    </message>
    <message>
        <source>the codebook&apos;s list of named targets has no {0}.</source>
        <translation>لا تحتوي قائمة الأهداف المسماة في دليل الترميز على {0}.</translation>
    </message>
    <message>
        <source>layer {0} has no attribute {1}.</source>
        <translation>لا توجد في الطبقة {0} سمة {1}.</translation>
    </message>
    <message>
        <source>attribute {0}: {1} is no answer that the codebook allows.</source>
        <translation>السمة {0}: ‏{1} ليس جوابًا يسمح به دليل الترميز.</translation>
    </message>
    <message>
        <source>attribute {0} does not apply to {1}.</source>
        <translation>لا تنطبق السمة {0} على {1}.</translation>
    </message>
    <message>
        <source>This label was changed meanwhile, in another window or by a merge; nothing was changed. Look at it as it is now and change it again.</source>
        <translation>تغيَّر هذا الوسم في هذه الأثناء في نافذة أخرى أو بدمج؛ لم يتغير شيء. انظر إليه كما هو الآن وغيِّره من جديد.</translation>
    </message>
    <message>
        <source>Only a link to words can be made a link to a claim.</source>
        <translation>لا يصير رابطًا إلى ادعاء إلا رابط إلى كلمات.</translation>
    </message>
    <message>
        <source>The annotation is no longer there. It may have been deleted in another window.</source>
        <translation>لم يعد الترميز موجودًا. ربما حُذف في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The text is no longer in the project. Its import may have been undone.</source>
        <translation>لم يعد النص في المشروع. ربما تُراجِع عن استيراده.</translation>
    </message>
    <message>
        <source>The text cannot be closed: {0} Close it for layers that are asked of it.</source>
        <translation>لا يمكن إغلاق النص: {0} أغلقه للطبقات التي تُسأل عنه.</translation>
    </message>
    <message>
        <source>Only claims of one discussion can be gathered.</source>
        <translation>لا تُجمع إلا ادعاءات نقاش واحد.</translation>
    </message>
    <message>
        <source>Choose at least two claims that say the same.</source>
        <translation>اختر ادعاءين على الأقل يقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>This claim is not gathered with others.</source>
        <translation>هذا الادعاء غير مجموع مع غيره.</translation>
    </message>
    <message>
        <source>Only claims can be gathered: nothing points at labels of layer {0}.</source>
        <translation>لا تُجمع إلا الادعاءات: لا شيء يشير إلى وسوم الطبقة {0}.</translation>
    </message>
    <message>
        <source>This label was settled meanwhile. Look at it as it is now.</source>
        <translation>حُسم أمر هذا الوسم في هذه الأثناء. انظر إليه كما هو الآن.</translation>
    </message>
    <message>
        <source>Only labels on words can be joined.</source>
        <translation>لا تُضم إلا وسوم على كلمات.</translation>
    </message>
    <message>
        <source>Put the caret inside the words of the label: it is split there.</source>
        <translation>ضع المؤشر داخل كلمات الوسم: يُقسم هناك.</translation>
    </message>
    <message>
        <source>Choose at least two labels to join.</source>
        <translation>اختر وسمين على الأقل لضمهما.</translation>
    </message>
    <message>
        <source>Only labels of one text can be joined.</source>
        <translation>لا تُضم إلا وسوم نص واحد.</translation>
    </message>
    <message>
        <source>Only labels that are the same can be joined. Change one of them first.</source>
        <translation>لا تُضم إلا وسوم متماثلة. غيِّر أحدها أولًا.</translation>
    </message>
    <message>
        <source>These labels are about different targets. Change one of them first.</source>
        <translation>لهذه الوسوم أهداف مختلفة. غيِّر أحدها أولًا.</translation>
    </message>
    <message>
        <source>These labels answer {0} differently. Give them the same answer, then join them.</source>
        <translation>تجيب هذه الوسوم عن {0} بطرق مختلفة. أعطها الجواب نفسه ثم ضمها.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>What you did last was changed again since, so it was not taken back. Nothing was changed; undo once more takes back what you did before it.</source>
        <translation>ما فعلته أخيرًا تغيَّر بعد ذلك، فلم يُتراجع عنه. لم يتغير شيء؛ التراجع مرة أخرى يلغي ما فعلته قبله.</translation>
    </message>
    <message>
        <source>{0} worked on {1} since it was imported, so the import was not taken back. Nothing was changed; undo once more takes back what you did before.</source>
        <translation>عمل {0} على {1} منذ استيراده، فلم يُتراجع عن الاستيراد. لم يتغير شيء؛ التراجع مرة أخرى يلغي ما فعلته قبله.</translation>
    </message>
    <message>
        <source>An import is still under way. Wait until it is over, or stop it.</source>
        <translation>لا يزال استيراد جاريًا. انتظر حتى ينتهي أو أوقفه.</translation>
    </message>
    <message>
        <source>Nobody is at work who is in the project. Say first who you are.</source>
        <translation>لا أحد من المشروع يعمل الآن. قل أولًا من أنت.</translation>
    </message>
    <message>
        <source>The discussion is no longer in the project. Its import may have been undone.</source>
        <translation>لم يعد النقاش في المشروع. ربما تُراجِع عن استيراده.</translation>
    </message>
    <message>
        <source>There is no discussion {0}. &apos;annotator show PROJECT&apos; lists them.</source>
        <translation>لا يوجد نقاش {0}. يسردها &apos;annotator show PROJECT&apos;.</translation>
    </message>
    <message>
        <source>The question is no longer there. Whoever asked may have withdrawn it.</source>
        <translation>لم يعد السؤال موجودًا. ربما سحبه من سأل.</translation>
    </message>
    <message>
        <source>The text that is asked about is in another discussion.</source>
        <translation>النص المسؤول عنه في نقاش آخر.</translation>
    </message>
    <message>
        <source>Questions are answered by a lead or an adjudicator of the project.</source>
        <translation>يجيب عن الأسئلة مشرف المشروع أو محكِّم فيه.</translation>
    </message>
    <message>
        <source>This question was asked by somebody else. Only they can withdraw it.</source>
        <translation>طرح هذا السؤال شخص آخر. لا يسحبه إلا هو.</translation>
    </message>
    <message>
        <source>This project records no time. A lead can change that in its settings.</source>
        <translation>لا يسجل هذا المشروع الوقت. يمكن لمشرفه تغيير ذلك في إعداداته.</translation>
    </message>
    <message>
        <source>{0} annotations have no place in {1} {2}: {3} Keep their labels in the codebook, or use it in a new project.</source>
        <translation>لا مكان لـ {0} من الترميزات في {1} {2}: ‏{3} أبقِ وسومها في دليل الترميز أو استخدمه في مشروع جديد.</translation>
    </message>
    <message>
        <source>A named target needs a name.</source>
        <translation>يحتاج الهدف المسمى إلى اسم.</translation>
    </message>
    <message>
        <source>{0} has control characters or line ends in it. Leave them out.</source>
        <translation>يحتوي {0} على محارف تحكم أو نهايات أسطر. احذفها.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>يحتاج الشخص إلى اسم.</translation>
    </message>
    <message>
        <source>Somebody called {0} is in the project already. Choose another name.</source>
        <translation>في المشروع شخص اسمه {0} بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Nobody in the project is called {0}; there are: {1}.</source>
        <translation>لا أحد في المشروع اسمه {0}؛ فيه: {1}.</translation>
    </message>
    <message>
        <source>{0} people are called {1}. Give the id: {2} or another.</source>
        <translation>‏{0} أشخاص اسمهم {1}. أعطِ المعرّف: {2} أو غيره.</translation>
    </message>
    <message>
        <source>The project&apos;s settings are set by its leads. Ask one of them.</source>
        <translation>يضبط إعدادات المشروع مشرفوه. اسأل أحدهم.</translation>
    </message>
    <message>
        <source>The project is named by its leads. Ask one of them.</source>
        <translation>يسمي المشروعَ مشرفوه. اسأل أحدهم.</translation>
    </message>
    <message>
        <source>A project needs a title of one line.</source>
        <translation>يحتاج المشروع إلى عنوان في سطر واحد.</translation>
    </message>
    <message>
        <source>The entry is no longer there. It may have been deleted in another window.</source>
        <translation>لم يعد المدخل موجودًا. ربما حُذف في نافذة أخرى.</translation>
    </message>
    <message>
        <source>{0} already leads to {1}. Choose another name.</source>
        <translation>‏{0} يقود بالفعل إلى {1}. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Projects on a server cannot be opened in the window yet. Open an .annot file.</source>
        <translation>لا يمكن بعدُ فتح مشاريع على خادم في النافذة. افتح ملف ‎.annot.</translation>
    </message>
    <message>
        <source>{0}: another program is writing to it. Nothing was changed; try again in a moment.</source>
        <translation>‏{0}: يكتب فيه برنامج آخر. لم يتغير شيء؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>{0} is being opened in several windows. Try again in a moment.</source>
        <translation>يُفتح {0} الآن في عدة نوافذ. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>{0} was opened in {1}. Close one of the two windows.</source>
        <translation>فُتح {0} في {1}. أغلق إحدى النافذتين.</translation>
    </message>
    <message>
        <source>{0} is being opened in another window. Try again in a minute.</source>
        <translation>يُفتح {0} الآن في نافذة أخرى. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>{0} is open in {1}. Close it there first.</source>
        <translation>‏{0} مفتوح في {1}. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>a window of {0} on {1} since {2}</source>
        <translation>نافذة لـ {0} على {1} منذ {2}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}), and without it a second window could not be kept out. Check who may write that folder.</source>
        <translation>لا يمكن كتابة {0} ({1})، ومن دونه لا يمكن إبعاد نافذة ثانية. تحقق ممن يحق له الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>{0} is no project of this program. Choose a file made by &apos;annotator new&apos;.</source>
        <translation>‏{0} ليس مشروعًا لهذا البرنامج. اختر ملف مشروع.</translation>
    </message>
    <message>
        <source>{0} was not finished when it was made. Delete it and make the project anew.</source>
        <translation>لم يكتمل إنشاء {0}. احذفه وأنشئ المشروع من جديد.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program (format {1}, here {2}). Install the newer version to open it.</source>
        <translation>كتب {0} إصدار أحدث من هذا البرنامج (الصيغة {1}، وهنا {2}). ثبِّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>{0} has other tables than a project has: something else than this program changed it. Nothing of it was read; look for a backup beside it, or ask for a fresh copy.</source>
        <translation>في {0} جداول غير جداول المشروع: غيَّره شيء آخر غير هذا البرنامج. لم يُقرأ منه شيء؛ ابحث عن نسخة احتياطية بجانبه أو اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>{0} is no name of a file ({1}). Choose another.</source>
        <translation>‏{0} ليس اسم ملف ({1}). اختر غيره.</translation>
    </message>
    <message>
        <source>{0} exists already. Choose another name, or open it.</source>
        <translation>‏{0} موجود بالفعل. اختر اسمًا آخر أو افتحه.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Make it first, or choose another place.</source>
        <translation>لا يوجد مجلد {0}. أنشئه أولًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another place.</source>
        <translation>لا يمكن كتابة {0} ({1}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{0} is a folder. Name the project file in it, ending in .annot.</source>
        <translation>‏{0} مجلد. حدِّد ملف المشروع فيه، المنتهي بـ ‎.annot.</translation>
    </message>
    <message>
        <source>There is no file {0}. Make a project with &apos;annotator new {1}&apos;.</source>
        <translation>لا يوجد ملف {0}. أنشئ مشروعًا بـ &apos;annotator new {1}&apos;.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a project ({1}). It may be damaged: look for a backup beside it.</source>
        <translation>لا يمكن قراءة {0} كمشروع ({1}). ربما هو تالف: ابحث عن نسخة احتياطية بجانبه.</translation>
    </message>
    <message>
        <source>{0} is of an older version and damaged ({1}: {2}), so it was not upgraded. Nothing was changed; go back to an earlier backup.</source>
        <translation>‏{0} من إصدار أقدم وتالف ({1}: {2})، فلم يُرقَّ. لم يتغير شيء؛ ارجع إلى نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>{0} is of an older version, and no backup of it could be written to {1} ({2}). Nothing was changed; make room, or copy the project to a folder that can be written to.</source>
        <translation>‏{0} من إصدار أقدم، ولم تُكتب نسخة احتياطية منه إلى {1} ({2}). لم يتغير شيء؛ أفسح مكانًا أو انسخ المشروع إلى مجلد يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>{0}: it cannot be written to. Nothing was changed; check who may write the file and its folder ({1}).</source>
        <translation>‏{0}: لا يمكن الكتابة فيه. لم يتغير شيء؛ تحقق ممن يحق له كتابة الملف ومجلده ({1}).</translation>
    </message>
    <message>
        <source>{0}: the disk is full. Nothing was changed; make room and try again ({1}).</source>
        <translation>‏{0}: القرص ممتلئ. لم يتغير شيء؛ أفسح مكانًا وأعد المحاولة ({1}).</translation>
    </message>
    <message>
        <source>{0}: the disk could not be read or written. Nothing was changed; check the drive ({1}).</source>
        <translation>‏{0}: تعذرت قراءة القرص أو الكتابة عليه. لم يتغير شيء؛ افحص القرص ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file cannot be opened. Check that it is still there, and that it and its folder may be read and written ({1}).</source>
        <translation>‏{0}: لا يمكن فتح الملف. تحقق من أنه لا يزال هناك وأنه ومجلده يُقرآن ويُكتب فيهما ({1}).</translation>
    </message>
    <message>
        <source>{0}: what was the project is no longer there or was replaced. Look for a backup beside it ({1}).</source>
        <translation>‏{0}: ما كان المشروع لم يعد هناك أو استُبدل. ابحث عن نسخة احتياطية بجانبه ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file is damaged. Do not go on with it: look for a backup beside it ({1}).</source>
        <translation>‏{0}: الملف تالف. لا تواصل العمل به: ابحث عن نسخة احتياطية بجانبه ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file is no project, or it is damaged ({1}).</source>
        <translation>‏{0}: الملف ليس مشروعًا أو هو تالف ({1}).</translation>
    </message>
    <message>
        <source>{0} is there and is no empty folder. {1} writes a folder of its own.</source>
        <translation>‏{0} موجود وليس مجلدًا فارغًا. يكتب {1} مجلدًا خاصًا به.</translation>
    </message>
    <message>
        <source>{0} is a folder, and {1} writes one file. Name the file in it.</source>
        <translation>‏{0} مجلد، و{1} يكتب ملفًا واحدًا. سمِّ الملف فيه.</translation>
    </message>
    <message>
        <source>{0} is a project or another database. Choose another name for the export.</source>
        <translation>‏{0} مشروع أو قاعدة بيانات أخرى. اختر اسمًا آخر للتصدير.</translation>
    </message>
    <message>
        <source>{0} is the project itself. Name the pages or datasets to import.</source>
        <translation>‏{0} هو المشروع نفسه. حدِّد الصفحات أو مجموعات البيانات المراد استيرادها.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>لا يمكن قراءة {0} ({1}).</translation>
    </message>
    <message>
        <source>The sample project cannot be read: {0}</source>
        <translation>لا يمكن قراءة المشروع النموذجي: {0}</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}).</source>
        <translation>لا يمكن إنشاء المجلد {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read whole ({1}). Look at it with &apos;annotator check&apos;.</source>
        <translation>لا يمكن قراءة {0} كاملًا ({1}). افحصه بـ &apos;annotator check&apos;.</translation>
    </message>
    <message>
        <source>{0}, line 1: the file is empty; a page with an article is expected.</source>
        <translation>‏{0}، السطر 1: الملف فارغ؛ المتوقع صفحة فيها مقال.</translation>
    </message>
    <message>
        <source>{0}, line {1}: neither an article nor a comment was found, only what a site prints around them.</source>
        <translation>‏{0}، السطر {1}: لم يُعثر على مقال أو تعليق، بل على ما يطبعه الموقع حولهما فقط.</translation>
    </message>
    <message>
        <source>{0}, line 1: the file is empty; a dataset record is expected.</source>
        <translation>‏{0}، السطر 1: الملف فارغ؛ المتوقع سجل بيانات.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2} cannot be read as {3}. Save the file as UTF-8, or say which encoding it has.</source>
        <translation>‏{0}، {1}: لا يمكن قراءة {2} بترميز {3}. احفظ الملف بترميز UTF-8 أو حدِّد ترميزه.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a codebook ({1}).</source>
        <translation>لا يمكن قراءة {0} كدليل ترميز ({1}).</translation>
    </message>
    <message>
        <source>{0}: this is no YAML ({1}).</source>
        <translation>‏{0}: هذا ليس YAML ‏({1}).</translation>
    </message>
    <message>
        <source>{0}: this is nested too deeply for a codebook.</source>
        <translation>‏{0}: التداخل هنا أعمق مما يصلح لدليل ترميز.</translation>
    </message>
    <message>
        <source>{0}: this is too large for a codebook, with more than {1} values.</source>
        <translation>‏{0}: هذا أكبر مما يصلح لدليل ترميز، ففيه أكثر من {1} من القيم.</translation>
    </message>
    <message>
        <source>{0}: it holds a value that cannot be kept ({1}).</source>
        <translation>‏{0}: فيه قيمة لا يمكن حفظها ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}: {2}); no backup was made of it. Keep the file as it is and go back to an earlier backup.</source>
        <translation>‏{0} تالف ({1}: {2})؛ لم تُؤخذ منه نسخة احتياطية. اترك الملف كما هو وارجع إلى نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>{0} could not be copied to {1} ({2}). Check the free space there, and the file.</source>
        <translation>تعذر نسخ {0} إلى {1} ({2}). تحقق من المساحة الحرة هناك ومن الملف.</translation>
    </message>
</context>
<context>
    <name>RoundChart</name>
    <message>
        <source>Agreement by round</source>
        <translation>الاتفاق حسب الجولة</translation>
    </message>
    <message>
        <source>No label names a round yet: rounds come with assignments and packets.</source>
        <translation>لا وسم يسمي جولة بعد: الجولات تأتي مع التكليفات والحزم.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale from −0.2 to 1</source>
        <translation>مقياس من −0.2 إلى 1</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>غير معرَّف</translation>
    </message>
    <message>
        <source>n below {0}</source>
        <translation>‏n أقل من {0}</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>Changed for everybody.</source>
        <translation>تغيّر للجميع.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Complete half words and leave out blanks at the ends of a label</source>
        <translation>أكمل أنصاف الكلمات واحذف الفراغات في أطراف الوسم</translation>
    </message>
    <message>
        <source>Show at selected words which label each key would put</source>
        <translation>أظهر عند الكلمات المحددة أي وسم يضعه كل مفتاح</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>ألوان النافذة.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>How article and comments are set.</source>
        <translation>كيف يُعرض المقال والتعليقات.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>What helps while words are chosen.</source>
        <translation>ما يساعد عند تحديد الكلمات.</translation>
    </message>
    <message>
        <source>Of the program&apos;s own words; those of a codebook stay as they are.</source>
        <translation>لكلمات البرنامج نفسه؛ أما كلمات دليل الترميز فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>In the line at the foot of the window: how long you worked on the discussion.</source>
        <translation>في السطر أسفل النافذة: كم عملت على النقاش.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Click a key to press another one. Labels and layers have their keys from the codebook.</source>
        <translation>انقر مفتاحًا لتضغط غيره. مفاتيح الوسوم والطبقات من دليل الترميز.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>رجوع إلى حيث كنت (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Click to press another key</source>
        <translation>انقر لتضغط مفتاحًا آخر</translation>
    </message>
    <message>
        <source>No key for this</source>
        <translation>بلا مفتاح لهذا</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>المفتاح الذي كان له في البداية</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>No key for {0}</source>
        <translation>بلا مفتاح لـ {0}</translation>
    </message>
    <message>
        <source>Reset the key of {0}</source>
        <translation>أعد مفتاح {0} إلى أصله</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>أعد الكل إلى أصله</translation>
    </message>
    <message>
        <source>Give every command the keys that it had at first</source>
        <translation>أعطِ كل أمر المفاتيح التي كانت له في البداية</translation>
    </message>
    <message>
        <source>No command has that name or key.</source>
        <translation>لا أمر بهذا الاسم أو المفتاح.</translation>
    </message>
</context>
<context>
    <name>SkipForm</name>
    <message>
        <source>Skip this discussion</source>
        <translation>تخطَّ هذا النقاش</translation>
    </message>
    <message>
        <source>Skip this discussion. Why?</source>
        <translation>تخطي هذا النقاش. لماذا؟</translation>
    </message>
    <message>
        <source>I do not want to read this. Nobody asks further.</source>
        <translation>لا أريد قراءة هذا. لن يسأل أحد أكثر.</translation>
    </message>
    <message>
        <source>The texts cannot be judged, as when parts are missing.</source>
        <translation>لا يمكن الحكم على النصوص، كأن تنقصها أجزاء.</translation>
    </message>
    <message>
        <source>Most of it is in a language that I do not read.</source>
        <translation>معظمه بلغة لا أقرؤها.</translation>
    </message>
    <message>
        <source>Say it below.</source>
        <translation>اذكره أدناه.</translation>
    </message>
    <message>
        <source>More about it, if you like</source>
        <translation>المزيد عنه، إن شئت</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>تخطَّ وتابع</translation>
    </message>
    <message>
        <source>1 to 4 choose, Enter skips, Esc leaves. Your labels stay; Ctrl+Z takes it back.</source>
        <translation>1 إلى 4 للاختيار، Enter يتخطى، Esc يترك. تبقى وسومك؛ Ctrl+Z يتراجع.</translation>
    </message>
</context>
<context>
    <name>SkipNotice</name>
    <message>
        <source>Take it up again</source>
        <translation>عُد إليه</translation>
    </message>
    <message>
        <source>You skipped this discussion: {0}</source>
        <translation>تخطيت هذا النقاش: {0}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A fault of the program: {0}. What was called saved is saved.</source>
        <translation>خطأ في البرنامج: {0}. ما قيل إنه محفوظ فهو محفوظ.</translation>
    </message>
    <message>
        <source>The report is in {0}.</source>
        <translation>التقرير في {0}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Projects (*.annot);;All files (*)</source>
        <translation>مشاريع (*.annot);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>افتح مشروعًا</translation>
    </message>
    <message>
        <source>Label what articles claim and what the comments below make of it, and see how far readers agree.</source>
        <translation>سِم ما تدعيه المقالات وما تصنعه منه التعليقات تحتها، وانظر إلى أي مدى يتفق القراء.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Choose a title, a file and a codebook</source>
        <translation>اختر عنوانًا وملفًا ودليل ترميز</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>افتح مشروعًا…</translation>
    </message>
    <message>
        <source>An .annot file from this computer</source>
        <translation>ملف ‎.annot من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>افتح مشروع المثال</translation>
    </message>
    <message>
        <source>A town&apos;s news, labelled by three readers</source>
        <translation>أخبار بلدة وسمها ثلاثة قراء</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الحديثة</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>أفلت للفتح</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>{0} · saved</source>
        <translation>‏{0} · حُفظ</translation>
    </message>
    <message>
        <source>Writing, not saved yet</source>
        <translation>تجري الكتابة، لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>{0} of {1}</source>
        <translation>‏{0} من {1}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Ways of looking at agreement</source>
        <translation>طرق النظر في الاتفاق</translation>
    </message>
</context>
<context>
    <name>TargetChooser</name>
    <message>
        <source>Select the disputing words and press a label&apos;s key first.</source>
        <translation>حدِّد أولًا كلمات الاعتراض واضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>Targets belong to stances and disputes: change the layer first.</source>
        <translation>الأهداف للمواقف والاعتراضات: غيِّر الطبقة أولًا.</translation>
    </message>
    <message>
        <source>Choose the label first whose target is meant: click it, or press Tab.</source>
        <translation>اختر أولًا الوسم المقصود هدفه: انقره أو اضغط Tab.</translation>
    </message>
    <message>
        <source>There is no other claim of yours in this discussion yet.</source>
        <translation>ليس لك ادعاء آخر في هذا النقاش بعد.</translation>
    </message>
    <message>
        <source>Towards {0}: now the label.</source>
        <translation>تجاه {0}: والآن الوسم.</translation>
    </message>
    <message>
        <source>There is no target {0} here.</source>
        <translation>لا هدف {0} هنا.</translation>
    </message>
    <message>
        <source>No claim or comment in sight has the letter {0}.</source>
        <translation>لا ادعاء ولا تعليق ظاهر حرفه {0}.</translation>
    </message>
    <message>
        <source>Select the disputed words first, or press the letter of a claim.</source>
        <translation>حدِّد أولًا الكلمات المعترَض عليها، أو اضغط حرف ادعاء.</translation>
    </message>
    <message>
        <source>{0} is not in the codebook&apos;s list of names.</source>
        <translation>‏{0} ليس في قائمة أسماء دليل الترميز.</translation>
    </message>
</context>
<context>
    <name>TargetPanel</name>
    <message>
        <source>Take the words  ↵</source>
        <translation>خذ الكلمات  ↵</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Other targets…  Space</source>
        <translation>أهداف أخرى…  المسافة</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>quoted claim “{0}”</source>
        <translation>الادعاء المقتبس «{0}»</translation>
    </message>
    <message>
        <source>quoted words “{0}”</source>
        <translation>الكلمات المقتبسة «{0}»</translation>
    </message>
    <message>
        <source>all of {0}</source>
        <translation>كل ما في {0}</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>لا شيء مختار</translation>
    </message>
    <message>
        <source>article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>التعليق الأصل</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>outside: {0}</source>
        <translation>من الخارج: {0}</translation>
    </message>
    <message>
        <source>a text that is not here</source>
        <translation>نص ليس هنا</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>a claim that is not shown</source>
        <translation>ادعاء غير معروض</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>التعليق الأصل</translation>
    </message>
</context>
<context>
    <name>TermChips</name>
    <message>
        <source>Leave out: {0}</source>
        <translation>استثنِ: {0}</translation>
    </message>
</context>
<context>
    <name>TextSettings</name>
    <message>
        <source>as it fits</source>
        <translation>كما يناسب</translation>
    </message>
    <message>
        <source>{0} pt, as it fits</source>
        <translation>‏{0} نقطة، كما يناسب</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>‏{0} نقطة</translation>
    </message>
    <message>
        <source>as wide as the pane</source>
        <translation>بعرض اللوحة</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>‏{0} حرفًا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>أطول سطر</translation>
    </message>
    <message>
        <source>Spacing of lines</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>The size that fits the panes</source>
        <translation>الحجم الذي يناسب اللوحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>مضاعف</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>TextSettingsBar</name>
    <message>
        <source>How the texts are set</source>
        <translation>كيف تُعرض النصوص</translation>
    </message>
    <message>
        <source>Put these away (Esc)</source>
        <translation>أخفِ هذه (Esc)</translation>
    </message>
    <message>
        <source>Put these away</source>
        <translation>أخفِ هذه</translation>
    </message>
</context>
<context>
    <name>TextsAloud</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>{0} “{1}”</source>
        <translation>{0} «{1}»</translation>
    </message>
</context>
<context>
    <name>TimeShown</name>
    <message>
        <source>This project records your active time on each discussion; its leads see it.</source>
        <translation>يسجّل هذا المشروع وقتك النشط في كل نقاش؛ ويراه مشرفوه.</translation>
    </message>
    <message>
        <source>This project records no active time any more.</source>
        <translation>لم يعد هذا المشروع يسجّل الوقت النشط.</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>‏{0} هنا</translation>
    </message>
    <message>
        <source>Active time on this discussion: {0}</source>
        <translation>الوقت النشط في هذا النقاش: {0}</translation>
    </message>
    <message>
        <source>Your active time on this discussion, counted on this computer.</source>
        <translation>وقتك النشط في هذا النقاش، محسوبًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A pause counts for one minute at most; time in other windows does not count.</source>
        <translation>تُحسب الاستراحة دقيقة على الأكثر؛ ولا يُحسب الوقت في نوافذ أخرى.</translation>
    </message>
    <message>
        <source>It is recorded in the project, where leads see it.</source>
        <translation>يُسجَّل في المشروع حيث يراه المشرفون.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>UsesPanel</name>
    <message>
        <source>Enter goes there, Esc back to the text.</source>
        <translation>‏Enter يذهب إليه، وEsc يعود إلى النص.</translation>
    </message>
    <message>
        <source>Your last uses of {0}</source>
        <translation>آخر استخداماتك لـ {0}</translation>
    </message>
    <message>
        <source>You have not used {0} before.</source>
        <translation>لم تستخدم {0} من قبل.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Two copies changed this label apart. Which version holds?</source>
        <translation>غيَّرت نسختان من المشروع هذا الوسم كلٌّ على حدة. أي صيغة هي السارية؟</translation>
    </message>
    <message>
        <source>Two copies changed this label apart; whoever put it settles which holds.</source>
        <translation>غيَّرت نسختان من المشروع هذا الوسم كلٌّ على حدة؛ ويحسم واضعه أي صيغة هي السارية.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Gamma aligns the spans of all annotators, and does so again for each of 30 random texts. With {0} spans that takes from many seconds to minutes. It can be stopped, and everything else can be used meanwhile; F1 and the unitizing alphas are there at once.</source>
        <translation>تحاذي غاما مقاطع كل المرمِّزين، ثم تعيد ذلك لكل واحد من 30 نصًا عشوائيًا. ومع ⁦{0}⁩ من المقاطع يستغرق ذلك من ثوانٍ كثيرة إلى دقائق. ويمكن إيقافه، ويبقى كل شيء آخر متاحًا أثناءه؛ أما F1 ومعاملات ألفا للتقسيم فحاضرة فورًا.</translation>
    </message>
    <message>
        <source>Compute anyway</source>
        <translation>احسب على أي حال</translation>
    </message>
    <message>
        <source>This takes a while</source>
        <translation>يستغرق هذا بعض الوقت</translation>
    </message>
    <message>
        <source>Nothing was lost. Choose something else above, or begin again.</source>
        <translation>لم يضع شيء. اختر شيئًا آخر في الأعلى، أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>احسب</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>This text is not closed.</source>
        <translation>هذا النص غير مغلق.</translation>
    </message>
    <message>
        <source>This discussion is done. Ctrl+PgDown goes to the next one, Ctrl+2 to the agreement.</source>
        <translation>اكتمل هذا النقاش. Ctrl+PgDown ينتقل إلى التالي، وCtrl+2 إلى الاتفاق.</translation>
    </message>
    <message>
        <source>This layer is done here. Ctrl+PgDown goes to the next discussion.</source>
        <translation>اكتملت هذه الطبقة هنا. Ctrl+PgDown ينتقل إلى النقاش التالي.</translation>
    </message>
    <message>
        <source>There are no labels in this discussion yet.</source>
        <translation>لا وسوم في هذا النقاش بعد.</translation>
    </message>
    <message>
        <source>Choose a label with a link first: click it, or press Tab.</source>
        <translation>اختر أولًا وسمًا له رابط: انقره أو اضغط Tab.</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave the project</source>
        <translation>اترك المشروع</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>The warning</source>
        <translation>التحذير</translation>
    </message>
    <message>
        <source>Any discussion can be skipped later, without giving words: Ctrl+Shift+K.</source>
        <translation>يمكن تخطي أي نقاش لاحقًا دون ذكر سبب: Ctrl+Shift+K.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Where you are</source>
        <translation>أين أنت</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Open to annotators: agreement and everybody&apos;s work.</source>
        <translation>مفتوح للمرمِّزين: الاتفاق وعمل الجميع.</translation>
    </message>
    <message>
        <source>Closed to annotators: agreement and others&apos; work.</source>
        <translation>مغلق أمام المرمِّزين: الاتفاق وعمل الآخرين.</translation>
    </message>
    <message>
        <source>Open a project first; then drop pages on it.</source>
        <translation>افتح مشروعًا أولًا؛ ثم أفلت الصفحات عليه.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>حدِّد الكلمة</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>حدِّد الجملة</translation>
    </message>
    <message>
        <source>Select the paragraph</source>
        <translation>حدِّد الفقرة</translation>
    </message>
    <message>
        <source>Next discussion</source>
        <translation>النقاش التالي</translation>
    </message>
    <message>
        <source>Previous discussion</source>
        <translation>النقاش السابق</translation>
    </message>
    <message>
        <source>Other pane: article or comments</source>
        <translation>اللوحة الأخرى: المقال أو التعليقات</translation>
    </message>
    <message>
        <source>Source of the quotation, and back</source>
        <translation>مصدر الاقتباس والعودة</translation>
    </message>
    <message>
        <source>quoted words cited</source>
        <translation>كلمات مقتبسة اقتباس</translation>
    </message>
    <message>
        <source>Next label in the text</source>
        <translation>الوسم التالي في النص</translation>
    </message>
    <message>
        <source>Previous label in the text</source>
        <translation>الوسم السابق في النص</translation>
    </message>
    <message>
        <source>Along the link of the chosen label, and back</source>
        <translation>مع رابط الوسم المختار والعودة</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>اختر هدفًا</translation>
    </message>
    <message>
        <source>Type a target: a person, a group, something outside</source>
        <translation>اكتب هدفًا: شخصًا أو جماعة أو شيئًا من الخارج</translation>
    </message>
    <message>
        <source>Make the disputed words a claim</source>
        <translation>اجعل الكلمات المعترَض عليها ادعاءً</translation>
    </message>
    <message>
        <source>Answer its attributes</source>
        <translation>أجب عن سماته</translation>
    </message>
    <message>
        <source>Take the proposed answers</source>
        <translation>خذ الأجوبة المقترحة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Explain the chosen label</source>
        <translation>اشرح الوسم المختار</translation>
    </message>
    <message>
        <source>definition rules guidance</source>
        <translation>تعريف قواعد إرشاد</translation>
    </message>
    <message>
        <source>Read about this label in the codebook</source>
        <translation>اقرأ عن هذا الوسم في دليل الترميز</translation>
    </message>
    <message>
        <source>Delete the chosen label</source>
        <translation>احذف الوسم المختار</translation>
    </message>
    <message>
        <source>Let go of the words or the label</source>
        <translation>اترك الكلمات أو الوسم</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>أنهِ قبل حرف</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>أنهِ بعد حرف</translation>
    </message>
    <message>
        <source>Begin one character earlier</source>
        <translation>ابدأ قبل حرف</translation>
    </message>
    <message>
        <source>Begin one character later</source>
        <translation>ابدأ بعد حرف</translation>
    </message>
    <message>
        <source>Close the text and go to the next</source>
        <translation>أغلق النص وانتقل إلى التالي</translation>
    </message>
    <message>
        <source>Reopen the text</source>
        <translation>أعد فتح النص</translation>
    </message>
    <message>
        <source>The agreement page shows everything: filter it first (Ctrl+Alt+0).</source>
        <translation>تعرض صفحة الاتفاق كل شيء: رشِّحها أولًا (Ctrl+Alt+0).</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>افتح مشروعًا…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>افتح مشروع المثال</translation>
    </message>
    <message>
        <source>Import pages…</source>
        <translation>استيراد صفحات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Agreement report…</source>
        <translation>تقرير الاتفاق…</translation>
    </message>
    <message>
        <source>alpha kappa figures tables methods pseudonyms</source>
        <translation>ألفا كابا أشكال جداول منهج أسماء مستعارة</translation>
    </message>
    <message>
        <source>Agreement report with names…</source>
        <translation>تقرير الاتفاق بالأسماء…</translation>
    </message>
    <message>
        <source>Agreement report of what is filtered…</source>
        <translation>تقرير اتفاق عما رُشِّح…</translation>
    </message>
    <message>
        <source>part texts annotators round discussion</source>
        <translation>جزء نصوص مرمِّزون جولة نقاش</translation>
    </message>
    <message>
        <source>Named targets…</source>
        <translation>الأهداف المسمّاة…</translation>
    </message>
    <message>
        <source>Release agreement to annotators</source>
        <translation>أتِح الاتفاق للمرمِّزين</translation>
    </message>
    <message>
        <source>Work as somebody else…</source>
        <translation>اعمل باسم شخص آخر…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>أغلق المشروع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>افتح مشروعًا أولًا.</translation>
    </message>
    <message>
        <source>Open a discussion first.</source>
        <translation>افتح نقاشًا أولًا.</translation>
    </message>
    <message>
        <source>Go back to the texts first: Esc.</source>
        <translation>ارجع أولًا إلى النصوص: Esc.</translation>
    </message>
    <message>
        <source>Nothing is chosen: click a label in the text, or press Tab.</source>
        <translation>لا شيء مختار: انقر وسمًا في النص أو اضغط Tab.</translation>
    </message>
    <message>
        <source>Only the lead of the project can do this.</source>
        <translation>لا يستطيع هذا إلا مشرف المشروع.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>الصفحات والملفات</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Choosing words</source>
        <translation>تحديد الكلمات</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Putting labels</source>
        <translation>وضع الوسوم</translation>
    </message>
    <message>
        <source>Stances and disputes</source>
        <translation>المواقف والاعتراضات</translation>
    </message>
    <message>
        <source>The chosen label</source>
        <translation>الوسم المختار</translation>
    </message>
    <message>
        <source>Borders and parts</source>
        <translation>الحدود والأجزاء</translation>
    </message>
    <message>
        <source>Closing texts</source>
        <translation>إغلاق النصوص</translation>
    </message>
    <message>
        <source>Asking and skipping</source>
        <translation>السؤال والتخطي</translation>
    </message>
    <message>
        <source>From discussion to discussion</source>
        <translation>من نقاش إلى نقاش</translation>
    </message>
    <message>
        <source>In the thread</source>
        <translation>في السلسلة</translation>
    </message>
    <message>
        <source>From label to label</source>
        <translation>من وسم إلى وسم</translation>
    </message>
    <message>
        <source>From case to case</source>
        <translation>من حالة إلى حالة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Ways to look at agreement</source>
        <translation>طرق النظر في الاتفاق</translation>
    </message>
    <message>
        <source>Parts of agreement</source>
        <translation>أجزاء الاتفاق</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>الطي</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Read and label</source>
        <translation>اقرأ وسِم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>guidelines definitions examples rules</source>
        <translation>إرشادات تعريفات أمثلة قواعد</translation>
    </message>
    <message>
        <source>List of discussions</source>
        <translation>قائمة النقاشات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Fitting text</source>
        <translation>النص المناسب</translation>
    </message>
    <message>
        <source>Size, lines and font of the texts</source>
        <translation>حجم النصوص وأسطرها وخطها</translation>
    </message>
    <message>
        <source>typography measure width spacing zoom family</source>
        <translation>طباعة قياس عرض تباعد تكبير خط</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>preferences options theme language keys</source>
        <translation>تفضيلات خيارات مظهر لغة مفاتيح</translation>
    </message>
    <message>
        <source>Find a command, a label, a discussion…</source>
        <translation>ابحث عن أمر أو وسم أو نقاش…</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Nothing is found any more: Ctrl+F.</source>
        <translation>لم يعد شيء يُبحث عنه: Ctrl+F.</translation>
    </message>
    <message>
        <source>Find words, labels, people</source>
        <translation>ابحث عن كلمات ووسوم وأشخاص</translation>
    </message>
    <message>
        <source>search filter unsure without label note author not closed</source>
        <translation>بحث تصفية غير متأكد بلا وسم ملاحظة كاتب غير مغلق</translation>
    </message>
    <message>
        <source>Find in all discussions</source>
        <translation>ابحث في كل النقاشات</translation>
    </message>
    <message>
        <source>search project everywhere list</source>
        <translation>بحث مشروع كل مكان قائمة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>حرِّك المؤشر</translation>
    </message>
    <message>
        <source>Move the caret by word and paragraph</source>
        <translation>حرِّك المؤشر بالكلمة والفقرة</translation>
    </message>
    <message>
        <source>Select on the way</source>
        <translation>حدِّد أثناء الحركة</translation>
    </message>
    <message>
        <source>Select by sentence</source>
        <translation>حدِّد بالجملة</translation>
    </message>
    <message>
        <source>While a target is chosen: the one with this number</source>
        <translation>أثناء اختيار هدف: صاحب هذا الرقم</translation>
    </message>
    <message>
        <source>Copy, cut and paste words</source>
        <translation>نسخ الكلمات وقصها ولصقها</translation>
    </message>
    <message>
        <source>Keys of the computer</source>
        <translation>مفاتيح الحاسوب</translation>
    </message>
    <message>
        <source>There is nothing here that may not go together.</source>
        <translation>لا شيء هنا قد لا يتوافق.</translation>
    </message>
    <message>
        <source>No label has two versions.</source>
        <translation>لا وسم له صيغتان.</translation>
    </message>
    <message>
        <source>There is no notice about the chosen label.</source>
        <translation>لا تنبيه عن الوسم المختار.</translation>
    </message>
    <message>
        <source>Select the sentence, then the next one</source>
        <translation>حدِّد الجملة ثم التي تليها</translation>
    </message>
    <message>
        <source>Select the clause, then the next one</source>
        <translation>حدِّد العبارة ثم التي تليها</translation>
    </message>
    <message>
        <source>part of a sentence, comma</source>
        <translation>جزء من جملة، فاصلة</translation>
    </message>
    <message>
        <source>Add the next sentence to the words</source>
        <translation>أضف الجملة التالية إلى الكلمات</translation>
    </message>
    <message>
        <source>Add the next clause to the words</source>
        <translation>أضف العبارة التالية إلى الكلمات</translation>
    </message>
    <message>
        <source>Letters on the words: one begins, one ends</source>
        <translation>حروف على الكلمات: حرف يبدأ وحرف ينهي</translation>
    </message>
    <message>
        <source>jump to a word, hints</source>
        <translation>اقفز إلى كلمة، تلميحات</translation>
    </message>
    <message>
        <source>Select the words of the chosen label</source>
        <translation>حدِّد كلمات الوسم المختار</translation>
    </message>
    <message>
        <source>another label on the same words</source>
        <translation>وسم آخر على الكلمات نفسها</translation>
    </message>
    <message>
        <source>Label exactly the selected words, once</source>
        <translation>سِم الكلمات المحددة بالضبط مرة واحدة</translation>
    </message>
    <message>
        <source>no snapping to word borders</source>
        <translation>بلا التصاق بحدود الكلمات</translation>
    </message>
    <message>
        <source>Complete and trim the words that are labelled</source>
        <translation>أكمل الكلمات الموسومة وهذِّب أطرافها</translation>
    </message>
    <message>
        <source>snap to word borders</source>
        <translation>التصق بحدود الكلمات</translation>
    </message>
    <message>
        <source>Show the keys of labels at selected words</source>
        <translation>أظهر مفاتيح الوسوم عند الكلمات المحددة</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>أنهِ قبل كلمة</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>أنهِ بعد كلمة</translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation>ابدأ قبل كلمة</translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation>ابدأ بعد كلمة</translation>
    </message>
    <message>
        <source>Split the label at the caret</source>
        <translation>اقسم الوسم عند المؤشر</translation>
    </message>
    <message>
        <source>Join it with the next label like it</source>
        <translation>صِله بالوسم التالي المماثل</translation>
    </message>
    <message>
        <source>Add the words as a further part, or take the part away</source>
        <translation>أضف الكلمات جزءًا آخر، أو أزل الجزء</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>What did I do last time? My last uses of the label</source>
        <translation>ماذا فعلت آخر مرة؟ آخر استخداماتي للوسم</translation>
    </message>
    <message>
        <source>history, examples</source>
        <translation>سجل، أمثلة</translation>
    </message>
    <message>
        <source>Go to the next label with two versions</source>
        <translation>إلى الوسم التالي الذي له صيغتان</translation>
    </message>
    <message>
        <source>conflict, merge, copies, settle</source>
        <translation>تعارض، دمج، نسخ، حسم</translation>
    </message>
    <message>
        <source>Go to the next thing that may not go together</source>
        <translation>اذهب إلى التالي مما قد لا يتوافق</translation>
    </message>
    <message>
        <source>notices, consistency</source>
        <translation>تنبيهات، اتساق</translation>
    </message>
    <message>
        <source>Ignore the notice about the chosen label</source>
        <translation>تجاهل التنبيه عن الوسم المختار</translation>
    </message>
    <message>
        <source>Put the last label again</source>
        <translation>ضع آخر وسم مرة أخرى</translation>
    </message>
    <message>
        <source>The comment that this one answers</source>
        <translation>التعليق الذي يرد عليه هذا</translation>
    </message>
    <message>
        <source>parent up</source>
        <translation>الأصل أعلى</translation>
    </message>
    <message>
        <source>Next answer to the same comment</source>
        <translation>الرد التالي على التعليق نفسه</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>شقيق</translation>
    </message>
    <message>
        <source>Previous answer to the same comment</source>
        <translation>الرد السابق على التعليق نفسه</translation>
    </message>
    <message>
        <source>Next comment without a label of yours</source>
        <translation>التعليق التالي بلا وسم منك</translation>
    </message>
    <message>
        <source>unlabelled open</source>
        <translation>بلا وسم مفتوح</translation>
    </message>
    <message>
        <source>Previous comment without a label of yours</source>
        <translation>التعليق السابق بلا وسم منك</translation>
    </message>
    <message>
        <source>Fold the replies, or unfold them</source>
        <translation>اطوِ الردود أو افتحها</translation>
    </message>
    <message>
        <source>collapse expand</source>
        <translation>طي فتح</translation>
    </message>
    <message>
        <source>Fold all threads, or unfold them</source>
        <translation>اطوِ كل السلاسل أو افتحها</translation>
    </message>
    <message>
        <source>Only this reply and what it answers</source>
        <translation>هذا الرد وحده وما يرد عليه</translation>
    </message>
    <message>
        <source>ancestors</source>
        <translation>الأسلاف</translation>
    </message>
    <message>
        <source>Claims of this discussion</source>
        <translation>ادعاءات هذا النقاش</translation>
    </message>
    <message>
        <source>list, clusters, wordings</source>
        <translation>قائمة، مجموعات، صياغات</translation>
    </message>
    <message>
        <source>Same claim as…</source>
        <translation>الادعاء نفسه مثل…</translation>
    </message>
    <message>
        <source>gather, cluster, wording</source>
        <translation>جمع، مجموعة، صياغة</translation>
    </message>
    <message>
        <source>Take this wording out of its claim</source>
        <translation>أخرج هذه الصياغة من ادعائها</translation>
    </message>
    <message>
        <source>cluster, split, a claim of its own</source>
        <translation>مجموعة، فصل، ادعاء مستقل</translation>
    </message>
    <message>
        <source>I am unsure of this label</source>
        <translation>لست متأكدًا من هذا الوسم</translation>
    </message>
    <message>
        <source>doubt, question mark</source>
        <translation>شك، علامة استفهام</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Ask the lead a question</source>
        <translation>اسأل المشرف</translation>
    </message>
    <message>
        <source>Skip this discussion</source>
        <translation>تخطَّ هذا النقاش</translation>
    </message>
    <message>
        <source>too distressing, unclear, language</source>
        <translation>مزعج جدًّا، غير واضح، لغة</translation>
    </message>
    <message>
        <source>Take the skipped discussion up again</source>
        <translation>عُد إلى النقاش الذي تُخطِّي</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <source>blinding, warning, time, title, release, shuffle</source>
        <translation>إخفاء، تحذير، وقت، عنوان، إتاحة، خلط</translation>
    </message>
    <message>
        <source>Show my active time</source>
        <translation>أظهر وقتي النشط</translation>
    </message>
    <message>
        <source>minutes, clock</source>
        <translation>دقائق، ساعة</translation>
    </message>
    <message>
        <source>No chart is shown: open the agreement page first (Ctrl+2).</source>
        <translation>لا يُعرض أي رسم: افتح صفحة الاتفاق أولًا (Ctrl+2).</translation>
    </message>
    <message>
        <source>No figure of agreement waits to be computed.</source>
        <translation>لا تنتظر أي قيمة اتفاق أن تُحسب.</translation>
    </message>
    <message>
        <source>No figure of agreement is being computed.</source>
        <translation>لا تُحسب أي قيمة اتفاق الآن.</translation>
    </message>
    <message>
        <source>Open a case first: the agreement page lists them (Ctrl+2).</source>
        <translation>افتح حالة أولًا: صفحة الاتفاق تسردها (Ctrl+2).</translation>
    </message>
    <message>
        <source>Agreement: overview of the layers</source>
        <translation>الاتفاق: نظرة عامة على الطبقات</translation>
    </message>
    <message>
        <source>alpha coefficient interval headline</source>
        <translation>ألفا معامل مجال قيمة رئيسة</translation>
    </message>
    <message>
        <source>Agreement by label and by pair</source>
        <translation>الاتفاق حسب الوسم وحسب الزوج</translation>
    </message>
    <message>
        <source>forest plot heat map</source>
        <translation>مخطط الغابة خريطة حرارية</translation>
    </message>
    <message>
        <source>Agreement: which labels are confused</source>
        <translation>الاتفاق: أي الوسوم تلتبس</translation>
    </message>
    <message>
        <source>confusion matrix coincidences</source>
        <translation>مصفوفة الالتباس تطابقات</translation>
    </message>
    <message>
        <source>Agreement step by step</source>
        <translation>الاتفاق خطوة خطوة</translation>
    </message>
    <message>
        <source>layered found borders label target attributes</source>
        <translation>متدرج موجود حدود وسم هدف سمات</translation>
    </message>
    <message>
        <source>Agreement by round</source>
        <translation>الاتفاق حسب الجولة</translation>
    </message>
    <message>
        <source>Labels that each annotator gave</source>
        <translation>الوسوم التي أعطاها كل مرمِّز</translation>
    </message>
    <message>
        <source>distribution prevalence bias</source>
        <translation>توزيع شيوع تحيز</translation>
    </message>
    <message>
        <source>Who judged what</source>
        <translation>من حكم في ماذا</translation>
    </message>
    <message>
        <source>missing data overlap coverage</source>
        <translation>بيانات ناقصة تداخل تغطية</translation>
    </message>
    <message>
        <source>Spans of all annotators under each other</source>
        <translation>مقاطع كل المرمِّزين بعضها تحت بعض</translation>
    </message>
    <message>
        <source>strips lanes alignment</source>
        <translation>شرائط مسارات محاذاة</translation>
    </message>
    <message>
        <source>Agreement of parts</source>
        <translation>اتفاق الأجزاء</translation>
    </message>
    <message>
        <source>taken apart subgroups forest plot</source>
        <translation>مجزأ مجموعات فرعية مخطط الغابة</translation>
    </message>
    <message>
        <source>Agreement of each annotator with the others</source>
        <translation>اتفاق كل مرمِّز مع الآخرين</translation>
    </message>
    <message>
        <source>against leave one out outlier</source>
        <translation>مقابل شاذ</translation>
    </message>
    <message>
        <source>Agreement without each annotator</source>
        <translation>الاتفاق من دون كل مرمِّز</translation>
    </message>
    <message>
        <source>leave one out jackknife pulls down</source>
        <translation>استبعاد واحد جاكنايف يخفض</translation>
    </message>
    <message>
        <source>Agreement with the gold</source>
        <translation>الاتفاق مع المعيار الذهبي</translation>
    </message>
    <message>
        <source>adjudicator adjudicated accuracy precision recall</source>
        <translation>محكِّم تحكيم صحة دقة استدعاء</translation>
    </message>
    <message>
        <source>Agreement of annotators with themselves</source>
        <translation>اتفاق المرمِّزين مع أنفسهم</translation>
    </message>
    <message>
        <source>retest intra-annotator stability rounds twice</source>
        <translation>إعادة اختبار ثبات جولات مرتين</translation>
    </message>
    <message>
        <source>Agreement of each discussion</source>
        <translation>اتفاق كل نقاش</translation>
    </message>
    <message>
        <source>page article thread</source>
        <translation>صفحة مقال سلسلة</translation>
    </message>
    <message>
        <source>Agreement by depth in the thread</source>
        <translation>الاتفاق حسب العمق في السلسلة</translation>
    </message>
    <message>
        <source>replies level</source>
        <translation>ردود مستوى</translation>
    </message>
    <message>
        <source>Agreement by length of the text</source>
        <translation>الاتفاق حسب طول النص</translation>
    </message>
    <message>
        <source>characters short long</source>
        <translation>حروف قصير طويل</translation>
    </message>
    <message>
        <source>Agreement by time in session</source>
        <translation>الاتفاق حسب الوقت في الجلسة</translation>
    </message>
    <message>
        <source>fatigue tired minutes</source>
        <translation>إرهاق تعب دقائق</translation>
    </message>
    <message>
        <source>Filter what agreement is about</source>
        <translation>رشِّح ما يُحسب اتفاقه</translation>
    </message>
    <message>
        <source>texts annotators pair round discussion label</source>
        <translation>نصوص مرمِّزون زوج جولة نقاش وسم</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>حفظ الرسم كصورة…</translation>
    </message>
    <message>
        <source>export SVG PNG PDF figure image paper</source>
        <translation>تصدير SVG PNG PDF شكل صورة ورق</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>طباعة الرسم…</translation>
    </message>
    <message>
        <source>printer paper page</source>
        <translation>طابعة ورق صفحة</translation>
    </message>
    <message>
        <source>Compute a figure that takes long</source>
        <translation>احسب قيمة تستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>gamma anyway again</source>
        <translation>غاما على أي حال مجددًا</translation>
    </message>
    <message>
        <source>Stop computing figures</source>
        <translation>أوقف حساب القيم</translation>
    </message>
    <message>
        <source>cancel abort gamma</source>
        <translation>إلغاء إيقاف غاما</translation>
    </message>
    <message>
        <source>Next case of agreement</source>
        <translation>حالة الاتفاق التالية</translation>
    </message>
    <message>
        <source>disagreement</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Previous case of agreement</source>
        <translation>حالة الاتفاق السابقة</translation>
    </message>
    <message>
        <source>Mark the case for adjudication, or not</source>
        <translation>علِّم الحالة للتحكيم أو لا</translation>
    </message>
    <message>
        <source>flag curation decide gold</source>
        <translation>علامة تحكيم قرار مرجع</translation>
    </message>
    <message>
        <source>Back to the cases of agreement</source>
        <translation>رجوع إلى حالات الاتفاق</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>A fault of the program stopped this. What was called saved is saved.</source>
        <translation>أوقف هذا خطأ في البرنامج. ما قيل إنه محفوظ فهو محفوظ.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is no further discussion in the list.</source>
        <translation>لا نقاش آخر في القائمة.</translation>
    </message>
    <message>
        <source>No discussion waits: all are done or skipped.</source>
        <translation>لا نقاش ينتظر: كلها مكتملة أو متخطاة.</translation>
    </message>
    <message>
        <source>No font of this computer can show {0}: boxes stand in its place.</source>
        <translation>لا خط في هذا الحاسوب يعرض {0}: تظهر مربعات مكانه.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels, and what is chosen</source>
        <translation>الوسوم وما هو مختار</translation>
    </message>
</context>
<context>
    <name>discussions</name>
    <message>
        <source>skipped: {0}</source>
        <translation>متخطى: {0}</translation>
    </message>
    <message>
        <source>{0} · done</source>
        <translation>‏{0} · مكتمل</translation>
    </message>
    <message>
        <source>{0} · not begun</source>
        <translation>‏{0} · لم يبدأ</translation>
    </message>
    <message>
        <source>{0} · {1} %</source>
        <translation>{0} · {1} %</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطى</translation>
    </message>
    <message>
        <source>too distressing</source>
        <translation>مزعج جدًّا</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>‏{0} س {1} د</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>‏{0} د</translation>
    </message>
</context>
</TS>
