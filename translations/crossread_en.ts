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
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
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
    <name>Crossread::Window::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln excerpt</numerusform>
            <numerusform>%Ln excerpts</numerusform>
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
</TS>
