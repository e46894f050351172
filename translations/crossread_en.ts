<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <comment>in a transcript</comment>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>it stands there once</numerusform>
            <numerusform>it stands there %n times; choose one with --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>it stands there once</numerusform>
            <numerusform>it stands there %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n passage(s) come(s) near this statement.</source>
        <translation>
            <numerusform>Only %n passage comes near this statement.</numerusform>
            <numerusform>Only %n passages come near this statement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations followed.</source>
        <translation>
            <numerusform>%n annotation followed.</numerusform>
            <numerusform>%n annotations followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n hits; --most shows more.</source>
        <translation>
            <numerusform>There is more than %n hit; --most shows more.</numerusform>
            <numerusform>There are more than %n hits; --most shows more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeGiving</name>
    <message numerus="yes">
        <source>%Ln passages overlap others with the same code.</source>
        <translation>
            <numerusform>%Ln passage overlaps another one with the same code.</numerusform>
            <numerusform>%Ln passages overlap others with the same code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoderComparison</name>
    <message numerus="yes">
        <source>Compared is what %1 and %2 have coded in %n documents: %3.</source>
        <translation>
            <numerusform>Compared is what %1 and %2 have coded in %n document: %3.</numerusform>
            <numerusform>Compared is what %1 and %2 have coded in %n documents: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln word(s) of the transcript lie in between.</source>
        <translation>
            <numerusform>%Ln word of the transcript lies in between.</numerusform>
            <numerusform>%Ln words of the transcript lie in between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, marked by an ellipsis.</source>
        <translation>
            <numerusform>%Ln word left out here, marked by an ellipsis.</numerusform>
            <numerusform>%Ln words left out here, marked by an ellipsis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, not marked.</source>
        <translation>
            <numerusform>%Ln word left out here, not marked.</numerusform>
            <numerusform>%Ln words left out here, not marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CodeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentTree</name>
    <message numerus="yes">
        <source>Group with %n row(s)</source>
        <translation>
            <numerusform>Group with %n row</numerusform>
            <numerusform>Group with %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::TopicModel</name>
    <message numerus="yes">
        <source>named %n times</source>
        <translation>
            <numerusform>named once</numerusform>
            <numerusform>named %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Project::Project</name>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Remove %n annotation</numerusform>
            <numerusform>Remove %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statements)</source>
        <extracomment>an undo entry: what is done, and to how many statements</extracomment>
        <translation>
            <numerusform>%1 (%n statement)</numerusform>
            <numerusform>%1 (%n statements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %n annotation(s)</source>
        <translation>
            <numerusform>Join %n annotation</numerusform>
            <numerusform>Join %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Tag %n passage “%1”</numerusform>
            <numerusform>Tag %n passages “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of their groups</source>
        <translation>
            <numerusform>Take %n document out of its group</numerusform>
            <numerusform>Take %n documents out of their groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to “%1”</source>
        <translation>
            <numerusform>Move %n document to “%1”</numerusform>
            <numerusform>Move %n documents to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <translation>
            <numerusform>Redo %n step</numerusform>
            <numerusform>Redo %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::DispersionStrip</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::ReadingView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>below the first passages of a list that a tip tells of</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationController</name>
    <message numerus="yes">
        <source>%n annotations deleted.</source>
        <translation>
            <numerusform>%n annotation deleted.</numerusform>
            <numerusform>%n annotations deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationPanel</name>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>how many annotations the filter lets through, of how many</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln documents not read</source>
        <extracomment>the answer lacks what some texts say</extracomment>
        <translation>
            <numerusform>%1, %Ln document not read</numerusform>
            <numerusform>%1, %Ln documents not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AutoCodeDialog</name>
    <message numerus="yes">
        <source>%n passages tagged.</source>
        <translation>
            <numerusform>%n passage tagged.</numerusform>
            <numerusform>%n passages tagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Chip</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <extracomment>a topic or speaker with the number of places where it is found</extracomment>
        <translation>
            <numerusform>%1, %n place</numerusform>
            <numerusform>%1, %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ChipRow</name>
    <message numerus="yes">
        <source>+%n</source>
        <comment>so many more topics or speakers are in the menu</comment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodePanel</name>
    <message numerus="yes">
        <source>There is a code “%1” here already, with %n annotations. Both become one.</source>
        <translation>
            <numerusform>There is a code “%1” here already, with %n annotation. Both become one.</numerusform>
            <numerusform>There is a code “%1” here already, with %n annotations. Both become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code “%1” deleted, with %n codes below it.</source>
        <translation>
            <numerusform>Code “%1” deleted, with %n code below it.</numerusform>
            <numerusform>Code “%1” deleted, with %n codes below it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations had it; they are still there.</source>
        <translation>
            <numerusform>%n annotation had it; it is still there.</numerusform>
            <numerusform>%n annotations had it; they are still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now “%2”; %n annotations follow.</source>
        <translation>
            <numerusform>“%1” is now “%2”; %n annotation follows.</numerusform>
            <numerusform>“%1” is now “%2”; %n annotations follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, on %n annotations, becomes:</source>
        <translation>
            <numerusform>“%1”, on %n annotation, becomes:</numerusform>
            <numerusform>“%1”, on %n annotations, becomes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete (on %n annotations)</source>
        <translation>
            <numerusform>&amp;Delete (on %n annotation)</numerusform>
            <numerusform>&amp;Delete (on %n annotations)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodingFeature</name>
    <message numerus="yes">
        <source>%Ln codes were taken in.</source>
        <translation>
            <numerusform>%Ln code was taken in.</numerusform>
            <numerusform>%Ln codes were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were taken in.</source>
        <translation>
            <numerusform>%Ln annotation was taken in.</numerusform>
            <numerusform>%Ln annotations were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonCard</name>
    <message numerus="yes">
        <source>%Ln passages come near</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln nearest</numerusform>
            <numerusform>%Ln nearest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonController</name>
    <message numerus="yes">
        <source>Decided about %n statements.</source>
        <translation>
            <numerusform>Decided about %n statement.</numerusform>
            <numerusform>Decided about %n statements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonPanel</name>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked at again: %Ln changed</source>
        <extracomment>the second look, by what sentences mean, found something else for so many statements</extracomment>
        <translation>
            <numerusform>looked at again: %Ln changed</numerusform>
            <numerusform>looked at again: %Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CoveragePanel</name>
    <message numerus="yes">
        <source>“%1” reports %2 of %Ln words spoken.</source>
        <extracomment>an article, and how much of the transcript it used</extracomment>
        <translation>
            <numerusform>“%1” reports %2 of %Ln word spoken.</numerusform>
            <numerusform>“%1” reports %2 of %Ln words spoken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentChoice</name>
    <message numerus="yes">
        <source>%Ln documents…</source>
        <translation>
            <numerusform>%Ln document…</numerusform>
            <numerusform>%Ln documents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentController</name>
    <message numerus="yes">
        <source>Read today, %n paragraph(s) of “%1” are new or read otherwise.</source>
        <translation>
            <numerusform>Read today, %n paragraph of “%1” is new or read otherwise.</numerusform>
            <numerusform>Read today, %n paragraphs of “%1” are new or read otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentPanel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentReplacing</name>
    <message numerus="yes">
        <source>%n paragraph(s) of that file are new, or differ from “%1” as it is.</source>
        <translation>
            <numerusform>%n paragraph of that file is new, or differs from “%1” as it is.</numerusform>
            <numerusform>%n paragraphs of that file are new, or differ from “%1” as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln excerpt</numerusform>
            <numerusform>%Ln excerpts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryPanel</name>
    <message numerus="yes">
        <source>%n steps taken back.</source>
        <translation>
            <numerusform>%n step taken back.</numerusform>
            <numerusform>%n steps taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps done again.</source>
        <translation>
            <numerusform>%n step done again.</numerusform>
            <numerusform>%n steps done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportDialog</name>
    <message numerus="yes">
        <source>Add %n document(s) to the list</source>
        <translation>
            <numerusform>Add %n document to the list</numerusform>
            <numerusform>Add %n documents to the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportPage</name>
    <message numerus="yes">
        <source>%1 (%2, %n speakers)</source>
        <translation>
            <numerusform>%1 (%2, %n speaker)</numerusform>
            <numerusform>%1 (%2, %n speakers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): take them as notes</source>
        <translation>
            <numerusform>%Ln comment: take it as a note</numerusform>
            <numerusform>%Ln comments: take them as notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MainWindow</name>
    <message numerus="yes">
        <source>Add %n document(s) to “%1”</source>
        <translation>
            <numerusform>Add %n document to “%1”</numerusform>
            <numerusform>Add %n documents to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin a new project with %n document(s)</source>
        <translation>
            <numerusform>Begin a new project with %n document</numerusform>
            <numerusform>Begin a new project with %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MatrixPanel</name>
    <message numerus="yes">
        <source>%Ln documents not read</source>
        <translation>
            <numerusform>%Ln document not read</numerusform>
            <numerusform>%Ln documents not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoList</name>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReportDialog</name>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln come back</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln comes back</numerusform>
            <numerusform>%Ln come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln goes</numerusform>
            <numerusform>%Ln go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln changes</numerusform>
            <numerusform>%Ln change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SafetyController</name>
    <message numerus="yes">
        <source>%n entries of this project are not as Crossread wrote them.</source>
        <translation>
            <numerusform>%n entry of this project is not as Crossread wrote it.</numerusform>
            <numerusform>%n entries of this project are not as Crossread wrote them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>%n fault was found.</numerusform>
            <numerusform>%n faults were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</source>
        <translation>
            <numerusform>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotation)</numerusform>
            <numerusform>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SearchPanel</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>the first %Ln hit</numerusform>
            <numerusform>the first %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits, not searched to the end</source>
        <translation>
            <numerusform>%Ln hit, not searched to the end</numerusform>
            <numerusform>%Ln hits, not searched to the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages tagged.</source>
        <translation>
            <numerusform>%Ln passage tagged.</numerusform>
            <numerusform>%Ln passages tagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SpeakerPanel</name>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableImportDialog</name>
    <message numerus="yes">
        <source>%n value(s) come in.</source>
        <translation>
            <numerusform>%n value comes in.</numerusform>
            <numerusform>%n values come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are new.</source>
        <translation>
            <numerusform>%n attribute is new.</numerusform>
            <numerusform>%n attributes are new.</numerusform>
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
<context>
    <name>Crossread::Window::TablePanel</name>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n value imported.</numerusform>
            <numerusform>%n values imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagController</name>
    <message numerus="yes">
        <source>Tag %n Annotations</source>
        <translation>
            <numerusform>Tag %n Annotation</numerusform>
            <numerusform>Tag %n Annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations tagged.</source>
        <translation>
            <numerusform>%n annotation tagged.</numerusform>
            <numerusform>%n annotations tagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TypographyPopover</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::WordsPanel</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>%n tracked change was accepted.</numerusform>
            <numerusform>%n tracked changes were accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message numerus="yes">
        <source>%n part(s) of the book are missing in the file.</source>
        <translation>
            <numerusform>%n part of the book is missing in the file.</numerusform>
            <numerusform>%n parts of the book are missing in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n topic(s) stay behind: the format knows no lists of words.</source>
        <translation>
            <numerusform>%n topic stays behind: the format knows no lists of words.</numerusform>
            <numerusform>%n topics stay behind: the format knows no lists of words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved query or queries stay behind.</source>
        <translation>
            <numerusform>%n saved query stays behind.</numerusform>
            <numerusform>%n saved queries stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n annotation stays behind: its words are no longer in the text.</numerusform>
            <numerusform>%n annotations stay behind: their words are no longer in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n link stays behind: its words are no longer in the text.</numerusform>
            <numerusform>%n links stay behind: their words are no longer in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) or link(s) go along without the mark that they were found again by likeness.</source>
        <translation>
            <numerusform>%n annotation or link goes along without the mark that it was found again by likeness.</numerusform>
            <numerusform>%n annotations or links go along without the mark that they were found again by likeness.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n code(s) stay behind.</source>
        <translation>
            <numerusform>The key of %n code stays behind.</numerusform>
            <numerusform>The keys of %n codes stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) the text goes along, but not the file that it was read from.</source>
        <translation>
            <numerusform>Of %n document the text goes along, but not the file that it was read from.</numerusform>
            <numerusform>Of %n documents the text goes along, but not the file that it was read from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out: Crossread reads text.</source>
        <translation>
            <numerusform>%n picture is left out: Crossread reads text.</numerusform>
            <numerusform>%n pictures are left out: Crossread reads text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or passages of recordings are left out; their transcripts are taken.</source>
        <translation>
            <numerusform>%n recording or passage of a recording is left out; its transcript is taken.</numerusform>
            <numerusform>%n recordings or passages of recordings are left out; their transcripts are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of PDF pages are left out: they say no words.</source>
        <translation>
            <numerusform>%n area of a PDF page is left out: it says no words.</numerusform>
            <numerusform>%n areas of PDF pages are left out: they say no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>%n document is left out: its text is not in the file.</numerusform>
            <numerusform>%n documents are left out: their text is not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: they lie outside of the text.</source>
        <translation>
            <numerusform>%n passage is left out: it lies outside of the text.</numerusform>
            <numerusform>%n passages are left out: they lie outside of the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: their code is not in the file.</source>
        <translation>
            <numerusform>%n coding is left out: its code is not in the file.</numerusform>
            <numerusform>%n codings are left out: their code is not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out: Crossread links passages with passages.</source>
        <translation>
            <numerusform>%n link is left out: Crossread links passages with passages.</numerusform>
            <numerusform>%n links are left out: Crossread links passages with passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.</source>
        <translation>
            <numerusform>%n passage of a case is left out: Crossread finds by the labels of the text who speaks.</numerusform>
            <numerusform>%n passages of cases are left out: Crossread finds by the labels of the text who speaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) or codes of notes are left out.</source>
        <translation>
            <numerusform>%n passage or code of a note is left out.</numerusform>
            <numerusform>%n passages or codes of notes are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>%n note is left out: its text is not in the file.</numerusform>
            <numerusform>%n notes are left out: their text is not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are left out.</source>
        <translation>
            <numerusform>%n map is left out.</numerusform>
            <numerusform>%n maps are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes do not fit their kind and are left out.</source>
        <translation>
            <numerusform>%n value of an attribute does not fit its kind and is left out.</numerusform>
            <numerusform>%n values of attributes do not fit their kind and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</source>
        <translation>
            <numerusform>%n document is taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</numerusform>
            <numerusform>%n documents are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood twice or were missing, and got a number.</source>
        <translation>
            <numerusform>%n name stood twice or was missing, and got a number.</numerusform>
            <numerusform>%n names stood twice or were missing, and got a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or descriptions of sets are left out.</source>
        <translation>
            <numerusform>%n note or description of a set is left out.</numerusform>
            <numerusform>%n notes or descriptions of sets are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it stays behind which labels you took for speakers, and for whom.</source>
        <translation>
            <numerusform>Of %n document it stays behind which labels you took for speakers, and for whom.</numerusform>
            <numerusform>Of %n documents it stays behind which labels you took for speakers, and for whom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) have the name of another one, and are taken for that one.</source>
        <translation>
            <numerusform>%n coder has the name of another one, and is taken for that one.</numerusform>
            <numerusform>%n coders have the name of another one, and are taken for that one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, or when.</source>
        <translation>
            <numerusform>Of %n note or passage it is left out who wrote or changed it there besides the coder, or when.</numerusform>
            <numerusform>Of %n notes and passages it is left out who wrote or changed them there besides the coder, or when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) come without the mark that they are important.</source>
        <translation>
            <numerusform>%n coding comes without the mark that it is important.</numerusform>
            <numerusform>%n codings come without the mark that they are important.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic reference(s) are left out.</source>
        <translation>
            <numerusform>%n bibliographic reference is left out.</numerusform>
            <numerusform>%n bibliographic references are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n thing(s) are lost or may not be as they were; they are listed.</source>
        <translation>
            <numerusform>%n thing is lost or may not be as it was; it is listed.</numerusform>
            <numerusform>%n things are lost or may not be as they were; they are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <translation>
            <numerusform>%n code: %1</numerusform>
            <numerusform>%n codes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations by %1</source>
        <translation>
            <numerusform>%n annotation by %1</numerusform>
            <numerusform>%n annotations by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations as they were changed there</source>
        <translation>
            <numerusform>%n annotation as it was changed there</numerusform>
            <numerusform>%n annotations as they were changed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links and rulings</source>
        <translation>
            <numerusform>%n link or ruling</numerusform>
            <numerusform>%n links and rulings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents: %1</source>
        <translation>
            <numerusform>%n document: %1</numerusform>
            <numerusform>%n documents: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>%n tracked change was accepted.</numerusform>
            <numerusform>%n tracked changes were accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n page(s) hold no text. If they are scanned, run text recognition (OCR).</source>
        <translation>
            <numerusform>%n page holds no text. If it is scanned, run text recognition (OCR).</numerusform>
            <numerusform>%n pages hold no text. If they are scanned, run text recognition (OCR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and could not be read.</source>
        <translation>
            <numerusform>%n page is damaged and could not be read.</numerusform>
            <numerusform>%n pages are damaged and could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Accept %n place(s)</source>
        <translation>
            <numerusform>Accept %n place</numerusform>
            <numerusform>Accept %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and show as �. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%n character could not be read as %1 and shows as �. If there are many, choose another encoding.</numerusform>
            <numerusform>%n characters could not be read as %1 and show as �. If there are many, choose another encoding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln possible</numerusform>
            <numerusform>%Ln possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the article draws on the transcript: %Ln passage(s), from its beginning to its end</source>
        <translation>
            <numerusform>Where the article draws on the transcript: %Ln passage, from its beginning to its end</numerusform>
            <numerusform>Where the article draws on the transcript: %Ln passages, from its beginning to its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <comment>in an article</comment>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) with something to check</source>
        <translation>
            <numerusform>%Ln statement with something to check in the words</numerusform>
            <numerusform>%Ln statements with something to check in the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) decided by a person</source>
        <translation>
            <numerusform>%Ln statement decided by a person</numerusform>
            <numerusform>%Ln statements decided by a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article draws on %1 of the %Ln word(s) spoken: %2.</source>
        <comment>coverage of a transcript; %2 is a percentage</comment>
        <translation>
            <numerusform>The article draws on %1 of the %Ln word spoken: %2.</numerusform>
            <numerusform>The article draws on %1 of the %Ln words spoken: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln word(s)</source>
        <comment>a place in the transcript</comment>
        <translation>
            <numerusform>%1: %Ln word</numerusform>
            <numerusform>%1: %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rulings are kept, but not shown, because these words are not in the text any more: %1. Read the text as before, and they are shown again.</source>
        <translation>
            <numerusform>%n ruling is kept, but not shown, because these words are not in the text any more: %1. Read the text as before, and it is shown again.</numerusform>
            <numerusform>%n rulings are kept, but not shown, because these words are not in the text any more: %1. Read the text as before, and they are shown again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rtf</name>
    <message numerus="yes">
        <source>%n tracked deletion(s) were accepted.</source>
        <translation>
            <numerusform>%n tracked deletion was accepted.</numerusform>
            <numerusform>%n tracked deletions were accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n act(s) of the history are not as they were written.</source>
        <translation>
            <numerusform>%n act of the history is not as it was written.</numerusform>
            <numerusform>%n acts of the history are not as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are missing.</source>
        <translation>
            <numerusform>%n act of the history is missing.</numerusform>
            <numerusform>%n acts of the history are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of which nothing is left but that there were some.</source>
        <translation>
            <numerusform>%n annotation of which nothing is left but that there was one.</numerusform>
            <numerusform>%n annotations of which nothing is left but that there were some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>that are missing</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read.</source>
        <translation>
            <numerusform>%n line of the journal cannot be read.</numerusform>
            <numerusform>%n lines of the journal cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. The others are here.</source>
        <translation>
            <numerusform>%Ln file could not be read. The others are here.</numerusform>
            <numerusform>%Ln files could not be read. The others are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebExchange</name>
    <message numerus="yes">
        <source>%n annotation(s) are left out: no place in the documents of the project has their words without a doubt. (%1)</source>
        <translation>
            <numerusform>%n annotation is left out: no place in the documents of the project has its words without a doubt. (%1)</numerusform>
            <numerusform>%n annotations are left out: no place in the documents of the project has their words without a doubt. (%1)</numerusform>
        </translation>
    </message>
</context>
</TS>
