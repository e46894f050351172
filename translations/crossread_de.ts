<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Neues Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>Start a project with a transcript and an article</source>
        <translation>Ein Projekt mit einem Transkript und einem Artikel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Try everything on a made-up transcript and an article about it</source>
        <translation>Alles an einem erfundenen Transkript und einem Artikel darüber ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Zur Startseite zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>Dokumente &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Read more texts into this project</source>
        <translation>Weitere Texte in dieses Projekt einlesen</translation>
    </message>
    <message>
        <source>Change encoding, clean-ups and speakers of the document in the current pane</source>
        <translation>Zeichenkodierung, Bereinigungen und Sprecher des Dokuments in der aktuellen Ansicht ändern</translation>
    </message>
    <message>
        <source>Take the document in the current pane out of the project, with its annotations</source>
        <translation>Das Dokument in der aktuellen Ansicht mit seinen Annotationen aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Crossread; everything is kept</source>
        <translation>Crossread beenden; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung noch einmal vornehmen</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>Mit Quellenangabe &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words and where they stand</source>
        <translation>Die ausgewählten Wörter mit ihrer Fundstelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words in the current pane</source>
        <translation>Wörter in der aktuellen Ansicht suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <source>See and change the keys of all actions</source>
        <translation>Die Tasten aller Aktionen ansehen und ändern</translation>
    </message>
    <message>
        <source>&amp;Typography…</source>
        <translation>&amp;Typografie&#xa0;…</translation>
    </message>
    <message>
        <source>Type, size, line length and paper of the pages</source>
        <translation>Schrift, Größe, Zeilenlänge und Papier der Seiten</translation>
    </message>
    <message>
        <source>&amp;Larger Type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Make the type of the pages larger</source>
        <translation>Die Schrift der Seiten vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller Type</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make the type of the pages smaller</source>
        <translation>Die Schrift der Seiten verkleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Type Size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Set the type size back</source>
        <translation>Die Schriftgröße zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;wap Panes</source>
        <translation>Ansichten ta&amp;uschen</translation>
    </message>
    <message>
        <source>Let the two documents change places</source>
        <translation>Die beiden Dokumente die Plätze tauschen lassen</translation>
    </message>
    <message>
        <source>Stac&amp;k Panes</source>
        <translation>Ansichten überein&amp;ander</translation>
    </message>
    <message>
        <source>Show one pane above the other instead of side by side</source>
        <translation>Die Ansichten übereinander statt nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Näc&amp;hste Ansicht</translation>
    </message>
    <message>
        <source>Move on to the next page or panel</source>
        <translation>Zur nächsten Seite oder zum nächsten Bereich wechseln</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vo&amp;rherige Ansicht</translation>
    </message>
    <message>
        <source>Move back to the page or panel before</source>
        <translation>Zur vorherigen Seite oder zum vorherigen Bereich wechseln</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Den ganzen Bildschirm nutzen und wieder zurück</translation>
    </message>
    <message>
        <source>Topics and Speakers &amp;Bar</source>
        <translation>&amp;Leiste mit Themen und Sprechern</translation>
    </message>
    <message>
        <source>Show or hide the bar of topics and speakers</source>
        <translation>Die Leiste mit Themen und Sprechern ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotationen</translation>
    </message>
    <message>
        <source>Show or hide the list of annotations</source>
        <translation>Die Liste der Annotationen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>Show or hide the tree of codes</source>
        <translation>Den Codebaum ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>Show or hide the list of topics</source>
        <translation>Die Liste der Themen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Show or hide the list of turns and headings</source>
        <translation>Die Liste der Redebeiträge und Überschriften ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Where in the Text</source>
        <translation>&amp;Wo im Text</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Codieren&#xa0;…</translation>
    </message>
    <message>
        <source>Give the selected words a code</source>
        <translation>Den ausgewählten Wörtern einen Code zuweisen</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Memo&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>Annotation &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the annotation at the caret</source>
        <translation>Die Annotation am Cursor löschen</translation>
    </message>
    <message>
        <source>&amp;Link Both Selections</source>
        <translation>Beide Aus&amp;wahlen verknüpfen</translation>
    </message>
    <message>
        <source>Link the words selected in one pane to those selected in the other</source>
        <translation>Die in einer Ansicht ausgewählten Wörter mit den in der anderen ausgewählten verknüpfen</translation>
    </message>
    <message>
        <source>Remove Lin&amp;k</source>
        <translation>Ve&amp;rknüpfung entfernen</translation>
    </message>
    <message>
        <source>Add Selection to T&amp;opic…</source>
        <translation>Auswahl zu Thema &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Let a topic find the selected words everywhere</source>
        <translation>Die ausgewählten Wörter überall durch ein Thema finden lassen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the place visited before</source>
        <translation>Zur zuvor besuchten Stelle zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärtsgehen</translation>
    </message>
    <message>
        <source>Go to &amp;Turn…</source>
        <translation>Gehe zu &amp;Redebeitrag&#xa0;…</translation>
    </message>
    <message>
        <source>Go to a turn by its number</source>
        <translation>Zu einem Redebeitrag mit bestimmter Nummer gehen</translation>
    </message>
    <message>
        <source>Follow &amp;Link</source>
        <translation>Verknüpfung f&amp;olgen</translation>
    </message>
    <message>
        <source>Bring the other end of the link here into view and go there</source>
        <translation>Das andere Ende der Verknüpfung an dieser Stelle anzeigen und dorthin gehen</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Zur nächsten Annotation gehen</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>Vorherige &amp;Annotation</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Zur vorherigen Annotation gehen</translation>
    </message>
    <message>
        <source>Next Topic &amp;Hit</source>
        <translation>Nächster &amp;Treffer des Themas</translation>
    </message>
    <message>
        <source>Go to the next place of the topic chosen last</source>
        <translation>Zur nächsten Stelle des zuletzt gewählten Themas gehen</translation>
    </message>
    <message>
        <source>Previous Topic H&amp;it</source>
        <translation>Vorheriger Tre&amp;ffer des Themas</translation>
    </message>
    <message>
        <source>Go to the place before of the topic chosen last</source>
        <translation>Zur vorherigen Stelle des zuletzt gewählten Themas gehen</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Aktion suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Ein paar Buchstaben der gewünschten Aktion eingeben</translation>
    </message>
    <message>
        <source>&amp;About Crossread</source>
        <translation>Ü&amp;ber Crossread</translation>
    </message>
    <message>
        <source>Version, licence, and facts for a bug report</source>
        <translation>Version, Lizenz und Angaben für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark type on light paper</source>
        <translation>Dunkle Schrift auf hellem Papier</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>Brown type on warm paper</source>
        <translation>Braune Schrift auf warmem Papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light type on dark paper</source>
        <translation>Helle Schrift auf dunklem Papier</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Show or hide the statements of the article and what they come from</source>
        <translation>Die Aussagen des Artikels und ihre Herkunft ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>A&amp;bdeckung</translation>
    </message>
    <message>
        <source>Show or hide what the articles used of the transcript and what they left out</source>
        <translation>Ein- oder ausblenden, was die Artikel vom Transkript verwendet und was sie ausgelassen haben</translation>
    </message>
    <message>
        <source>Remove the link at the caret, or take back what was decided about the statement there</source>
        <translation>Die Verknüpfung am Cursor entfernen oder die Entscheidung über die Aussage dort zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>&amp;Nächste Aussage</translation>
    </message>
    <message>
        <source>Go to the next statement or link of this page, and turn the other page to it</source>
        <translation>Zur nächsten Aussage oder Verknüpfung dieser Seite gehen und die andere Seite darauf ausrichten</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>&amp;Vorherige Aussage</translation>
    </message>
    <message>
        <source>Go to the statement or link before, and turn the other page to it</source>
        <translation>Zur vorherigen Aussage oder Verknüpfung gehen und die andere Seite darauf ausrichten</translation>
    </message>
    <message>
        <source>Next Possible P&amp;assage</source>
        <translation>Nächste mögliche &amp;Passage</translation>
    </message>
    <message>
        <source>Look at the next passage that the statement may come from</source>
        <translation>Die nächste Passage ansehen, aus der die Aussage stammen könnte</translation>
    </message>
    <message>
        <source>Previo&amp;us Possible Passage</source>
        <translation>V&amp;orherige mögliche Passage</translation>
    </message>
    <message>
        <source>Look at the passage before</source>
        <translation>Die vorherige Passage ansehen</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>The statement comes from the passage that is shown; or, where none is shown, from none</source>
        <translation>Die Aussage stammt aus der angezeigten Passage oder, wenn keine angezeigt wird, aus keiner</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>The statement does not come from this transcript</source>
        <translation>Die Aussage stammt nicht aus diesem Transkript</translation>
    </message>
    <message>
        <source>Take &amp;Selection as Source</source>
        <translation>Auswahl als &amp;Quelle nehmen</translation>
    </message>
    <message>
        <source>The statement comes from the words selected in the transcript</source>
        <translation>Die Aussage stammt aus den im Transkript ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>Overrule &amp;Verdict…</source>
        <translation>&amp;Einstufung ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose another verdict on the statement</source>
        <translation>Eine andere Einstufung für die Aussage wählen</translation>
    </message>
    <message>
        <source>N&amp;ote on Statement…</source>
        <translation>Notiz z&amp;ur Aussage&#xa0;…</translation>
    </message>
    <message>
        <source>Write down why the statement is judged so</source>
        <translation>Aufschreiben, warum die Aussage so beurteilt wird</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what was decided about the statement</source>
        <translation>Zurücknehmen, was über die Aussage entschieden wurde</translation>
    </message>
    <message>
        <source>Na&amp;mes That Count as One…</source>
        <translation>&amp;Gleichgesetzte Namen&#xa0;…</translation>
    </message>
    <message>
        <source>Names and spellings to be taken for the same when texts are compared</source>
        <translation>Namen und Schreibweisen, die beim Vergleichen der Texte als gleich gelten</translation>
    </message>
    <message>
        <source>Compare Aga&amp;in</source>
        <translation>Erneut verglei&amp;chen</translation>
    </message>
    <message>
        <source>Compare anew, also what was stopped before</source>
        <translation>Noch einmal vergleichen, auch was zuvor abgebrochen wurde</translation>
    </message>
    <message>
        <source>Verification Repor&amp;t…</source>
        <translation>P&amp;rüfbericht&#xa0;…</translation>
    </message>
    <message>
        <source>Write verdicts, differences, rulings and coverage to a file</source>
        <translation>Einstufungen, Unterschiede, Entscheidungen und Abdeckung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>New Document from Clip&amp;board</source>
        <translation>Neues &amp;Dokument aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Read the copied text into this project, or into a new one</source>
        <translation>Den kopierten Text in dieses oder ein neues Projekt einlesen</translation>
    </message>
    <message>
        <source>Read A&amp;gain…</source>
        <translation>&amp;Erneut einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read the document in the current pane anew, where Crossread reads its kind better by now</source>
        <translation>Das Dokument in der aktuellen Ansicht neu einlesen, falls Crossread seinen Dateityp inzwischen besser liest</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Den Satz am Cursor auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>A&amp;bsatz auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Den Absatz am Cursor auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Turn</source>
        <translation>Red&amp;ebeitrag auswählen</translation>
    </message>
    <message>
        <source>Select all that is said in the turn at the caret</source>
        <translation>Alles auswählen, was im Redebeitrag am Cursor gesagt wird</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>E&amp;instellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Pages and Times</source>
        <translation>&amp;Seiten und Zeitmarken</translation>
    </message>
    <message>
        <source>Show pages, times and line numbers in the margin, where the text has them</source>
        <translation>Seiten, Zeitmarken und Zeilennummern am Rand anzeigen, sofern der Text sie hat</translation>
    </message>
    <message>
        <source>&amp;One Page Alone</source>
        <translation>Nur &amp;eine Seite</translation>
    </message>
    <message>
        <source>Give the whole window to the current page, and back</source>
        <translation>Der aktuellen Seite das ganze Fenster geben und wieder zurück</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>A&amp;ussage</translation>
    </message>
    <message>
        <source>Show or hide the statement over its passage, with your ruling</source>
        <translation>Die Aussage über ihrer Passage mit Ihrer Entscheidung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>New &amp;Code…</source>
        <translation>&amp;Neuer Code&#xa0;…</translation>
    </message>
    <message>
        <source>Make a code without tagging anything yet</source>
        <translation>Einen Code anlegen, ohne schon etwas zu codieren</translation>
    </message>
    <message>
        <source>New To&amp;pic…</source>
        <translation>Neues &amp;Thema&#xa0;…</translation>
    </message>
    <message>
        <source>Make a topic from words of your own choice</source>
        <translation>Ein Thema aus selbst gewählten Wörtern anlegen</translation>
    </message>
    <message>
        <source>Confirm and &amp;Go On</source>
        <translation>Bestätigen und &amp;weiter</translation>
    </message>
    <message>
        <source>Confirm, and go to the next statement</source>
        <translation>Bestätigen und zur nächsten Aussage gehen</translation>
    </message>
    <message>
        <source>Bring this panel to the front and go there</source>
        <translation>Diesen Bereich nach vorn holen und dorthin gehen</translation>
    </message>
    <message>
        <source>Go to &amp;Page or Time…</source>
        <translation>Gehe zu &amp;Seite oder Zeit&#xa0;…</translation>
    </message>
    <message>
        <source>Go to a page, or to what is said at a time</source>
        <translation>Zu einer Seite gehen oder zu dem, was zu einer Zeit gesagt wird</translation>
    </message>
    <message>
        <source>Ann&amp;otations</source>
        <translation>&amp;Annotationen</translation>
    </message>
    <message>
        <source>Cod&amp;es</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write everything that is in the project into a new file</source>
        <translation>Alles, was im Projekt ist, in eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Sicherung einspie&amp;len&#xa0;…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the project</source>
        <translation>Eine Sicherung an die Stelle des Projekts setzen</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Pro&amp;jekt prüfen</translation>
    </message>
    <message>
        <source>Look whether the project is sound: its pages, tables, texts, rows and history</source>
        <translation>Prüfen, ob das Projekt in Ordnung ist: Seiten, Tabellen, Texte, Zeilen und Verlauf</translation>
    </message>
    <message>
        <source>Language, colours, your name, backups</source>
        <translation>Sprache, Farben, Ihr Name, Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Opens the handbook where it tells of what you are at</source>
        <translation>Öffnet das Handbuch an der Stelle, die von dem handelt, was Sie gerade tun</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>All keys as they are set now</source>
        <translation>Alle Tasten, wie sie derzeit eingestellt sind</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Says what the thing is for that you click next</source>
        <translation>Erklärt, wozu das Element dient, das Sie als Nächstes anklicken</translation>
    </message>
    <message>
        <source>Tag A&amp;gain</source>
        <translation>&amp;Erneut codieren</translation>
    </message>
    <message>
        <source>Give the selected words the code that was given last</source>
        <translation>Den ausgewählten Wörtern den zuletzt vergebenen Code zuweisen</translation>
    </message>
    <message>
        <source>&amp;Recent Codes…</source>
        <translation>&amp;Zuletzt vergebene Codes&#xa0;…</translation>
    </message>
    <message>
        <source>Give the selected words one of the codes that were given last</source>
        <translation>Den ausgewählten Wörtern einen der zuletzt vergebenen Codes zuweisen</translation>
    </message>
    <message>
        <source>&amp;In Their Own Words</source>
        <translation>In-&amp;vivo-Code</translation>
    </message>
    <message>
        <source>Take a code off the words at the caret</source>
        <translation>Einen Code von den Wörtern am Cursor entfernen</translation>
    </message>
    <message>
        <source>Ad&amp;just Passage</source>
        <translation>Passage an&amp;passen</translation>
    </message>
    <message>
        <source>Let the annotation here begin or end elsewhere, with the arrow keys</source>
        <translation>Die Annotation hier mit den Pfeiltasten anderswo beginnen oder enden lassen</translation>
    </message>
    <message>
        <source>Find passages by words, topic or speaker, and tag those that you choose</source>
        <translation>Passagen nach Wörtern, Thema oder Sprecher finden und die gewünschten codieren</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>&amp;Weitere Kopie zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Take everything that another copy of this project has into this one</source>
        <translation>Alles, was eine andere Kopie dieses Projekts enthält, in dieses übernehmen</translation>
    </message>
    <message>
        <source>Show or hide who has annotated, and how far two agree</source>
        <translation>Ein- oder ausblenden, wer annotiert hat und wie weit zwei übereinstimmen</translation>
    </message>
    <message>
        <source>&amp;Import Project…</source>
        <translation>Projekt &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Make a project of one of another program: REFI-QDA, QualCoder, Taguette</source>
        <translation>Das Projekt eines anderen Programms in ein neues Projekt übernehmen: REFI-QDA, QualCoder, Taguette</translation>
    </message>
    <message>
        <source>Replace &amp;File…</source>
        <translation>Da&amp;tei ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the document in the current pane; annotations follow</source>
        <translation>Eine korrigierte Datei an die Stelle des Dokuments in der aktuellen Ansicht setzen; die Annotationen ziehen mit</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write excerpts, references, the codes, or the project for other programs to a file</source>
        <translation>Auszüge, Literaturangaben, die Codes oder das Projekt für andere Programme in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Short: who, title, turn, paragraph</source>
        <translation>&amp;Kurz: wer, Titel, Redebeitrag, Absatz</translation>
    </message>
    <message>
        <source>Cite what is copied in a few words</source>
        <translation>Kopiertes mit wenigen Wörtern belegen</translation>
    </message>
    <message>
        <source>&amp;APA, in the text</source>
        <translation>&amp;APA, im Text</translation>
    </message>
    <message>
        <source>Cite what is copied as APA 7 has it, with the entry for the list</source>
        <translation>Kopiertes nach APA 7 belegen, mit dem Eintrag für das Literaturverzeichnis</translation>
    </message>
    <message>
        <source>&amp;Chicago, as a note</source>
        <translation>&amp;Chicago, als Fußnote</translation>
    </message>
    <message>
        <source>Cite what is copied as a note of the Chicago Manual</source>
        <translation>Kopiertes mit einer Fußnote nach dem Chicago Manual belegen</translation>
    </message>
    <message>
        <source>&amp;MLA, in the text</source>
        <translation>&amp;MLA, im Text</translation>
    </message>
    <message>
        <source>Cite what is copied as MLA 9 has it, with the entry for the list</source>
        <translation>Kopiertes nach MLA 9 belegen, mit dem Eintrag für das Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Layout for Compar&amp;ing</source>
        <translation>Anordnung zum &amp;Vergleichen</translation>
    </message>
    <message>
        <source>Place the panels as comparing needs them</source>
        <translation>Die Bereiche so anordnen, wie es zum Vergleichen passt</translation>
    </message>
    <message>
        <source>Layout for Co&amp;ding</source>
        <translation>Anordnung zum &amp;Codieren</translation>
    </message>
    <message>
        <source>Place the panels as coding needs them: codes and documents at the side</source>
        <translation>Die Bereiche so anordnen, wie es zum Codieren passt: Codes und Dokumente an der Seite</translation>
    </message>
    <message>
        <source>M&amp;y Layout</source>
        <translation>&amp;Meine Anordnung</translation>
    </message>
    <message>
        <source>Place the panels as in the layout that you have kept</source>
        <translation>Die Bereiche so anordnen, wie Sie es gespeichert haben</translation>
    </message>
    <message>
        <source>Keep Layout as &amp;Mine</source>
        <translation>Als meine An&amp;ordnung speichern</translation>
    </message>
    <message>
        <source>Keep the panels as they stand, for any project</source>
        <translation>Die Bereiche so behalten, wie sie sind, für jedes Projekt</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Die Liste der Dokumente ein- oder ausblenden</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>Show or hide the list of everybody who speaks</source>
        <translation>Die Liste aller, die sprechen, ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>M&amp;emos</source>
        <translation>&amp;Memos</translation>
    </message>
    <message>
        <source>Show or hide the list of all memos</source>
        <translation>Die Liste aller Memos ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Memo&amp;s</source>
        <translation>&amp;Memos</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>Show or hide the list of what was done</source>
        <translation>Die Liste der ausgeführten Schritte ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Find in &amp;All Documents…</source>
        <translation>In allen &amp;Dokumenten suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words, or those selected, in all documents of the project</source>
        <translation>Eingegebene oder ausgewählte Wörter in allen Dokumenten des Projekts suchen</translation>
    </message>
    <message>
        <source>Show or hide the search in all documents</source>
        <translation>Die Suche in allen Dokumenten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide how often words are used</source>
        <translation>Ein- oder ausblenden, wie oft Wörter verwendet werden</translation>
    </message>
    <message>
        <source>In vivo: make a code that is called like the selected words, and give it to them</source>
        <translation>In vivo: einen Code anlegen, der wie die ausgewählten Wörter heißt, und ihnen zuweisen</translation>
    </message>
    <message>
        <source>Take Code O&amp;ff…</source>
        <translation>Code ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the annotation here</source>
        <translation>Ein Memo zu den ausgewählten Wörtern oder zur Annotation hier schreiben</translation>
    </message>
    <message>
        <source>Tag A&amp;utomatically…</source>
        <translation>A&amp;utomatisch codieren&#xa0;…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Codes or Annotations…</source>
        <translation>&amp;Codes oder Annotationen übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>Wö&amp;rter</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Coders</source>
        <translation>C&amp;odierer</translation>
    </message>
    <message>
        <source>Code&amp;rs</source>
        <translation>C&amp;odierer</translation>
    </message>
    <message>
        <source>Docume&amp;nts</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>V&amp;erlauf</translation>
    </message>
    <message>
        <source>&amp;Document Properties…</source>
        <translation>Dokumentei&amp;genschaften&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print excerpts, the text in the current pane with its codes, or the codes; or look at them first</source>
        <translation>Auszüge, den Text in der aktuellen Ansicht mit seinen Codes oder die Codes drucken; oder sie vorher ansehen</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;x</translation>
    </message>
    <message>
        <source>Show or hide annotations counted in a table: codes by speaker, by document, over the years</source>
        <translation>In einer Tabelle gezählte Annotationen ein- oder ausblenden: Codes nach Sprecher, nach Dokument, im Lauf der Jahre</translation>
    </message>
    <message>
        <source>Remo&amp;ve Document</source>
        <translation>Dokument entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Citati&amp;ons</source>
        <translation>Quellen&amp;angaben</translation>
    </message>
    <message>
        <source>Pan&amp;el</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Add the codes of a codebook (.qdc), annotations of web pages (.json), or quotations in notes (.md), of another program</source>
        <translation>Codes eines Codebuchs (.qdc), Annotationen von Webseiten (.json) oder Zitate in Notizen (.md) aus einem anderen Programm hinzufügen</translation>
    </message>
    <message>
        <source>Show or hide where in the text speakers, codes and topics are</source>
        <translation>Ein- oder ausblenden, wo im Text Sprecher, Codes und Themen vorkommen</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>Ver&amp;knüpfungen</translation>
    </message>
    <message>
        <source>Show or hide the links that were made by hand</source>
        <translation>Die von Hand erstellten Verknüpfungen ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>AnnotationMarks</name>
    <message>
        <source>by %1</source>
        <extracomment>whose annotation it is, in the tip of one that is not the reader&apos;s own</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>hervorgehoben</translation>
    </message>
    <message>
        <source>highlighted, by %1</source>
        <translation>hervorgehoben, von %1</translation>
    </message>
    <message>
        <source>coded: %1</source>
        <extracomment>what a screen reader says of a passage: its code, and who gave it</extracomment>
        <translation>codiert: %1</translation>
    </message>
    <message>
        <source>coded: %1, by %2</source>
        <translation>codiert: %1, von %2</translation>
    </message>
    <message>
        <source>%1; memo: %2</source>
        <extracomment>what a screen reader says of a passage: which code it has and by whom, or that it is highlighted; and its memo</extracomment>
        <translation>%1; Memo: %2</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>expected are a line with names of columns and a line for each document or speaker</source>
        <translation>erwartet werden eine Zeile mit Spaltennamen und eine Zeile für jedes Dokument oder jeden Sprecher</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Attribute importieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>Bundestag</name>
    <message>
        <source>Plenary record of the German Bundestag</source>
        <translation>Plenarprotokoll des Deutschen Bundestages</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Lines that take the words apart (%mor and others) and marks of the transcription were left out.</source>
        <translation>Zeilen, die die Wörter zerlegen (%mor und andere), und Transkriptionszeichen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The file has no end; the rest may be missing.</source>
        <translation>Die Datei hat kein Ende; der Rest fehlt möglicherweise.</translation>
    </message>
    <message>
        <source>CHAT transcript (CHILDES, TalkBank)</source>
        <translation>CHAT-Transkript (CHILDES, TalkBank)</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, ¶ %2</source>
        <comment>title, paragraph</comment>
        <translation>%1, Abs.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2, turn %3, ¶ %4</source>
        <comment>speaker, title, turn, paragraph</comment>
        <translation>%1, %2, Redebeitrag %3, Abs.&#xa0;%4</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>citation, page or time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Short: who, title, turn, paragraph</source>
        <translation>Kurz: wer, Titel, Redebeitrag, Absatz</translation>
    </message>
    <message>
        <source>APA, in the text</source>
        <translation>APA, im Text</translation>
    </message>
    <message>
        <source>Chicago, as a note</source>
        <translation>Chicago, als Fußnote</translation>
    </message>
    <message>
        <source>MLA, in the text</source>
        <translation>MLA, im Text</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>Joined a sentence cut by a page break</source>
        <translation>Durch Seitenwechsel getrennten Satz zusammengefügt</translation>
    </message>
    <message>
        <source>Showed a link as its words</source>
        <translation>Link durch seinen Text ersetzt</translation>
    </message>
    <message>
        <source>Took out a backslash</source>
        <translation>Umgekehrten Schrägstrich entfernt</translation>
    </message>
    <message>
        <source>Took out signs of emphasis or heading</source>
        <translation>Zeichen für Hervorhebung oder Überschrift entfernt</translation>
    </message>
    <message>
        <source>Took out what was left of a web page</source>
        <translation>Reste einer Webseite entfernt</translation>
    </message>
    <message>
        <source>Set aside what is not part of the text</source>
        <translation>Ausgesondert, was nicht zum Text gehört</translation>
    </message>
    <message>
        <source>Set a label apart from the quotation</source>
        <translation>Bezeichnung vom Zitat abgesetzt</translation>
    </message>
    <message>
        <source>Joined the lines of a paragraph</source>
        <translation>Zeilen eines Absatzes zusammengefügt</translation>
    </message>
    <message>
        <source>Showed a control character as a symbol</source>
        <translation>Steuerzeichen als Symbol angezeigt</translation>
    </message>
    <message>
        <source>Join sentences cut by page breaks</source>
        <translation>Durch Seitenwechsel getrennte Sätze zusammenfügen</translation>
    </message>
    <message>
        <source>Show links as their words</source>
        <translation>Links durch ihren Text ersetzen</translation>
    </message>
    <message>
        <source>Take out backslashes before signs</source>
        <translation>Umgekehrte Schrägstriche vor Zeichen entfernen</translation>
    </message>
    <message>
        <source>Take out signs of emphasis and headings</source>
        <translation>Zeichen für Hervorhebungen und Überschriften entfernen</translation>
    </message>
    <message>
        <source>Take out what is left of web pages</source>
        <translation>Reste von Webseiten entfernen</translation>
    </message>
    <message>
        <source>Set labels apart from quotations</source>
        <translation>Bezeichnungen von Zitaten absetzen</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>Die Zeilen eines Absatzes zusammenfügen</translation>
    </message>
    <message>
        <source>Show control characters as symbols</source>
        <translation>Steuerzeichen als Symbole anzeigen</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Expected here: %1. See --help.</source>
        <translation>Hier wird erwartet: %1. Siehe --help.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>In DATEI statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>One of: %1. Default: %2.</source>
        <translation>Eines von: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Crossread on the command line: what the window shows, for scripts.

Usage: crossread-cli VERB ARGUMENTS…   (crossread-cli VERB --help tells more)

</source>
        <translation>Crossread auf der Befehlszeile: was das Fenster zeigt, für Skripte.

Aufruf: crossread-cli VERB ARGUMENTE…   (mehr dazu: crossread-cli VERB --help)

</translation>
    </message>
    <message>
        <source>
Positions count Unicode code points of the source file, from 0, the end not included.
Exit status: 0 done, 1 failed (the reason on standard error), 2 the call was not understood.
</source>
        <translation>
Positionen zählen Unicode-Codepunkte der Quelldatei ab 0, das Ende nicht eingeschlossen.
Rückgabewert: 0 erledigt, 1 fehlgeschlagen (Grund auf der Standardfehlerausgabe), 2 Aufruf nicht verstanden.
</translation>
    </message>
    <message>
        <source>There is no “%1”. See crossread-cli --help.</source>
        <translation>„%1“ gibt es nicht. Siehe crossread-cli --help.</translation>
    </message>
    <message>
        <source>Print who speaks where in a transcript</source>
        <translation>Gibt aus, wer wo in einem Transkript spricht</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <comment>in a transcript</comment>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints who speaks where in a transcript.</source>
        <translation>Gibt aus, wer wo in einem Transkript spricht.</translation>
    </message>
    <message>
        <source>The transcript.</source>
        <translation>Das Transkript.</translation>
    </message>
    <message>
        <source>There is no format “%1” here: json or text.</source>
        <translation>Das Format „%1“ gibt es hier nicht: json oder text.</translation>
    </message>
    <message>
        <source>Say in short what is in a transcript and an article</source>
        <translation>Fasst zusammen, was in einem Transkript und einem Artikel steht</translation>
    </message>
    <message>
        <source>Only from this document.</source>
        <translation>Nur aus diesem Dokument.</translation>
    </message>
    <message>
        <source>CSV: values exactly as they are, for other programs. Without it, text that a spreadsheet would run as a formula has a &apos; before it.</source>
        <translation>CSV: Werte genau wie sie sind, für andere Programme. Ohne diese Option steht vor Text, den eine Tabellenkalkulation als Formel ausführen würde, ein Apostroph.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Das Projekt.</translation>
    </message>
    <message>
        <source>Excerpts – %1</source>
        <comment>the name of a project</comment>
        <translation>Auszüge – %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a speaker, how often</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between speakers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Says in short what is in a transcript and in an article about it: who speaks, which topics are named, what was cleaned up.</source>
        <translation>Fasst zusammen, was in einem Transkript und einem Artikel darüber steht: wer spricht, welche Themen genannt werden, was bereinigt wurde.</translation>
    </message>
    <message>
        <source>The article; may be left out.</source>
        <translation>Der Artikel; kann entfallen.</translation>
    </message>
    <message>
        <source>Say which words with either --quote TEXT or --range A-B. See --help.</source>
        <translation>Geben Sie mit --quote TEXT oder --range A-B an, welche Wörter gemeint sind. Siehe --help.</translation>
    </message>
    <message>
        <source>Give at least one --code NAME or a --memo TEXT. See --help.</source>
        <translation>Geben Sie mindestens einen --code NAME oder ein --memo TEXT an. Siehe --help.</translation>
    </message>
    <message>
        <source>“%1” is no range: two numbers as in 120-144.</source>
        <translation>„%1“ ist kein Bereich: zwei Zahlen wie 120-144.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 on.</source>
        <translation>„%1“ ist keine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Where: name of the document or of its file.</source>
        <translation>Wo: Name des Dokuments oder seiner Datei.</translation>
    </message>
    <message>
        <source>These words.</source>
        <translation>Diese Wörter.</translation>
    </message>
    <message>
        <source>Which one, from 1, where the words stand more than once.</source>
        <translation>Das wievielte Vorkommen, ab 1, wenn die Wörter mehrmals vorkommen.</translation>
    </message>
    <message>
        <source>This stretch of the source file, in code points.</source>
        <translation>Dieser Abschnitt der Quelldatei, in Codepunkten.</translation>
    </message>
    <message>
        <source>Note on the passage.</source>
        <translation>Memo zur Passage.</translation>
    </message>
    <message>
        <source>Who annotates. Default: the login name.</source>
        <translation>Wer annotiert. Vorgabe: der Anmeldename.</translation>
    </message>
    <message>
        <source>Read many requests from FILE, or from standard input with -.</source>
        <translation>Viele Anforderungen aus DATEI lesen oder mit - von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Make a project with documents in it</source>
        <translation>Legt ein Projekt mit Dokumenten an</translation>
    </message>
    <message>
        <source>Tag a passage</source>
        <translation>Codiert eine Passage</translation>
    </message>
    <message>
        <source>List the documents and annotations of a project</source>
        <translation>Listet die Dokumente und Annotationen eines Projekts auf</translation>
    </message>
    <message>
        <source>not found in the text any more</source>
        <translation>im Text nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Lists the documents and annotations of a project.</source>
        <translation>Listet die Dokumente und Annotationen eines Projekts auf.</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>es enthält: %1</translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>es kommt dort %n-mal vor; wählen Sie eines mit --nth</numerusform>
            <numerusform>es kommt dort %n-mal vor; wählen Sie eines mit --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>es kommt dort %n-mal vor</numerusform>
            <numerusform>es kommt dort %n-mal vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what.</source>
        <translation>Wer was gesagt hat.</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>Was berichtet wurde.</translation>
    </message>
    <message>
        <source>Either of them; which one is found out.</source>
        <translation>Eines von beiden; welches, wird erkannt.</translation>
    </message>
    <message>
        <source>The file to make, for example talks.crossread.</source>
        <translation>Die anzulegende Datei, zum Beispiel interviews.crossread.</translation>
    </message>
    <message>
        <source>Name at least one --transcript, --article or --document. See --help.</source>
        <translation>Geben Sie mindestens ein --transcript, einen --article oder ein --document an. Siehe --help.</translation>
    </message>
    <message>
        <source>Find the source of every statement of an article</source>
        <translation>Findet die Quelle jeder Aussage eines Artikels</translation>
    </message>
    <message>
        <source>Finds the source of every statement of an article, and says how faithful it is.</source>
        <translation>Findet die Quelle jeder Aussage eines Artikels und sagt, wie getreu sie ist.</translation>
    </message>
    <message>
        <source>A list of further names that count as one, as JSON.</source>
        <translation>Eine Liste weiterer gleichgesetzter Namen, als JSON.</translation>
    </message>
    <message>
        <source>The language of both texts (en, de …). Default: detected.</source>
        <translation>Die Sprache beider Texte (en, de&#xa0;…). Vorgabe: wird erkannt.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Was gesagt wurde.</translation>
    </message>
    <message>
        <source>Write the verification report of an article in a project</source>
        <translation>Schreibt den Prüfbericht zu einem Artikel eines Projekts</translation>
    </message>
    <message>
        <source>Writes the verification report of an article: each statement with its source in the transcript and your rulings, and what of the transcript was reported.</source>
        <translation>Schreibt den Prüfbericht zu einem Artikel: jede Aussage mit ihrer Quelle im Transkript und Ihren Entscheidungen, und was vom Transkript wiedergegeben wurde.</translation>
    </message>
    <message>
        <source>The transcript; not needed where the project has only one.</source>
        <translation>Das Transkript; nicht nötig, wenn das Projekt nur eines hat.</translation>
    </message>
    <message>
        <source>The article; not needed where the project has only one.</source>
        <translation>Der Artikel; nicht nötig, wenn das Projekt nur einen hat.</translation>
    </message>
    <message>
        <source>The project has no transcript. Name one of its documents with --transcript: %1.</source>
        <translation>Das Projekt hat kein Transkript. Geben Sie mit --transcript eines seiner Dokumente an: %1.</translation>
    </message>
    <message>
        <source>The project has several transcripts. Choose one with --transcript: %1.</source>
        <translation>Das Projekt hat mehrere Transkripte. Wählen Sie mit --transcript eines aus: %1.</translation>
    </message>
    <message>
        <source>The project has no article. Name one of its documents with --article: %1.</source>
        <translation>Das Projekt hat keinen Artikel. Geben Sie mit --article eines seiner Dokumente an: %1.</translation>
    </message>
    <message>
        <source>The project has several articles. Choose one with --article: %1.</source>
        <translation>Das Projekt hat mehrere Artikel. Wählen Sie mit --article einen aus: %1.</translation>
    </message>
    <message>
        <source>Where backups lie. Default: %1.</source>
        <translation>Wo die Sicherungen liegen. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations</source>
        <translation>%1 Dokumente, %2 Annotationen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There are no backups of this project.
</source>
        <translation>Von diesem Projekt gibt es keine Sicherungen.
</translation>
    </message>
    <message>
        <source>Lists the backups of a project, newest first; also of one that cannot be opened any more.</source>
        <translation>Listet die Sicherungen eines Projekts auf, die neueste zuerst; auch von einem, das sich nicht mehr öffnen lässt.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a project. What is there now becomes a backup first, so that this can be undone.</source>
        <translation>Setzt eine Sicherung an die Stelle eines Projekts. Was jetzt dort steht, wird vorher selbst zur Sicherung, sodass sich dies rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The backup, as “backups” lists it. Default: the newest.</source>
        <translation>Die Sicherung, wie „backups“ sie auflistet. Vorgabe: die neueste.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Von diesem Projekt gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>“%1” is now as it is in “%2”.
</source>
        <translation>„%1“ ist jetzt so, wie es in „%2“ ist.
</translation>
    </message>
    <message>
        <source>What was there before is “%1”.
</source>
        <translation>Was vorher dort war, ist jetzt „%1“.
</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Seiten der Datei</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Texts as they were imported</source>
        <translation>Texte, wie sie importiert wurden</translation>
    </message>
    <message>
        <source>Rows as they were written</source>
        <translation>Zeilen, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Places and their words</source>
        <translation>Stellen und ihre Wörter</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations, %3 codes, %4 acts in the history
</source>
        <translation>%1 Dokumente, %2 Annotationen, %3 Codes, %4 Vorgänge im Verlauf
</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Checks a project: its pages, tables, texts, rows, references and history, and whether every place stands on its words. Changes nothing. Exit status: 0 all is fine, 1 there are faults.</source>
        <translation>Prüft ein Projekt: seine Seiten, Tabellen, Texte, Zeilen, Verweise und seinen Verlauf, und ob jede Stelle auf ihren Wörtern liegt. Ändert nichts. Rückgabewert: 0 alles in Ordnung, 1 es gibt Fehler.</translation>
    </message>
    <message>
        <source>How a text file&apos;s characters are written (UTF-8, windows-1250 …). Default: detected.</source>
        <translation>Wie die Zeichen einer Textdatei geschrieben sind (UTF-8, windows-1250&#xa0;…). Vorgabe: wird erkannt.</translation>
    </message>
    <message>
        <source>Print the text of a file as it is read, with pages and times</source>
        <translation>Gibt den Text einer Datei aus, wie er gelesen wird, mit Seiten und Zeitmarken</translation>
    </message>
    <message>
        <source>Decide about the source of a statement</source>
        <translation>Entscheidet über die Quelle einer Aussage</translation>
    </message>
    <message>
        <source>Check a project and say what is wrong with it</source>
        <translation>Prüft ein Projekt und sagt, was damit nicht stimmt</translation>
    </message>
    <message>
        <source>Make a new project of what is left of a damaged one</source>
        <translation>Legt aus den Resten eines beschädigten Projekts ein neues an</translation>
    </message>
    <message>
        <source>List the backups of a project</source>
        <translation>Listet die Sicherungen eines Projekts auf</translation>
    </message>
    <message>
        <source>Put a backup in the place of a project</source>
        <translation>Setzt eine Sicherung an die Stelle eines Projekts</translation>
    </message>
    <message>
        <source>Makes a project with documents in it. Each option can be given several times; one document is enough.

It reads: %1.</source>
        <translation>Legt ein Projekt mit Dokumenten an. Jede Option kann mehrmals angegeben werden; ein Dokument genügt.

Gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1”: %2 documents, %3 annotations, %4 codes, %5 links, %6 topics
</source>
        <translation>„%1“: %2 Dokumente, %3 Annotationen, %4 Codes, %5 Verknüpfungen, %6 Themen
</translation>
    </message>
    <message>
        <source>Brought back from the history: %1
</source>
        <translation>Aus dem Verlauf zurückgeholt: %1
</translation>
    </message>
    <message>
        <source>Brought back from backups: %1
</source>
        <translation>Aus Sicherungen zurückgeholt: %1
</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.
</source>
        <translation>Soweit die Datei es erkennen lässt, fehlt nichts.
</translation>
    </message>
    <message>
        <source>The damaged file is untouched; a copy of it is “%1”.
</source>
        <translation>Die beschädigte Datei ist unverändert; eine Kopie davon ist „%1“.
</translation>
    </message>
    <message>
        <source>A backup or an older copy, for what the file lacks; can be given several times, newest first.</source>
        <translation>Eine Sicherung oder ältere Kopie für das, was der Datei fehlt; kann mehrmals angegeben werden, die neueste zuerst.</translation>
    </message>
    <message>
        <source>A file that a document came from, should its text be lost; can be given several times.</source>
        <translation>Eine Datei, aus der ein Dokument stammt, falls dessen Text verloren ist; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The damaged project, or a journal (notes.jsonl) from beside its backups.</source>
        <translation>Das beschädigte Projekt oder ein Notizjournal (notes.jsonl), das neben seinen Sicherungen liegt.</translation>
    </message>
    <message>
        <source>Say with --output where the new project is to be.</source>
        <translation>Geben Sie mit --output an, wo das neue Projekt entstehen soll.</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement. Name its source with --source WORDS.</source>
        <translation>Nichts im Transkript kommt dieser Aussage nahe. Geben Sie ihre Quelle mit --source WÖRTER an.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n passage(s) come(s) near this statement.</source>
        <translation>
            <numerusform>Nur %n Passage kommt dieser Aussage nahe.</numerusform>
            <numerusform>Nur %n Passagen kommen dieser Aussage nahe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decides about the source of a statement, as the window does: confirms the passage that was found, names another one, sets the verdict, rejects, or withdraws what was decided. Ends with 0 only after it is on the disk, and prints the statement and its state.</source>
        <translation>Entscheidet über die Quelle einer Aussage, wie es das Fenster tut: bestätigt die gefundene Passage, nennt eine andere, legt die Einstufung fest, lehnt ab oder nimmt zurück, was entschieden wurde. Endet erst mit 0, wenn die Entscheidung auf dem Datenträger ist, und gibt die Aussage und ihren Status aus.</translation>
    </message>
    <message>
        <source>The statement, by its words in the article.</source>
        <translation>Die Aussage, nach ihrem Wortlaut im Artikel.</translation>
    </message>
    <message>
        <source>The passage found is its source.</source>
        <translation>Die gefundene Passage ist ihre Quelle.</translation>
    </message>
    <message>
        <source>Not the first passage that comes near, but the Nth.</source>
        <translation>Nicht die erste naheliegende Passage, sondern die N-te.</translation>
    </message>
    <message>
        <source>These words of the transcript are its source.</source>
        <translation>Diese Wörter des Transkripts sind ihre Quelle.</translation>
    </message>
    <message>
        <source>Confirm, and say how faithful it is: verbatim, near-verbatim, reworded, paraphrase.</source>
        <translation>Bestätigen und sagen, wie getreu die Aussage ist: verbatim, near-verbatim, reworded, paraphrase.</translation>
    </message>
    <message>
        <source>It has no source in the transcript.</source>
        <translation>Sie hat keine Quelle im Transkript.</translation>
    </message>
    <message>
        <source>Withdraw what was decided.</source>
        <translation>Zurücknehmen, was entschieden wurde.</translation>
    </message>
    <message>
        <source>A note on it; empty takes the note away.</source>
        <translation>Eine Notiz dazu; leer entfernt sie die Notiz.</translation>
    </message>
    <message>
        <source>Who decides. Default: the login name.</source>
        <translation>Wer entscheidet. Vorgabe: der Anmeldename.</translation>
    </message>
    <message>
        <source>Say which statement with --statement WORDS. See --help.</source>
        <translation>Geben Sie mit --statement WÖRTER an, welche Aussage gemeint ist. Siehe --help.</translation>
    </message>
    <message>
        <source>Say what you decide with one of --confirm, --source, --verdict, --reject, --reopen, or --note. See --help.</source>
        <translation>Geben Sie mit --confirm, --source, --verdict, --reject, --reopen oder --note an, was Sie entscheiden. Siehe --help.</translation>
    </message>
    <message>
        <source>The article makes no statement with just these words. Words of your own become one with --source WORDS.</source>
        <translation>Der Artikel enthält keine Aussage mit genau diesem Wortlaut. Selbst gewählte Wörter werden mit --source WÖRTER zu einer.</translation>
    </message>
    <message>
        <source>Prints the text of a file as it is read: its paragraphs, what each one is, and its page or time.

It reads: %1.</source>
        <translation>Gibt den Text einer Datei aus, wie er gelesen wird: seine Absätze, was jeder davon ist, und seine Seite oder Zeitmarke.

Gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there. Can be given several times, once for each: a comma is a part of the name. Security/Guarantees is a code below Security; a name with a slash stands in quotation marks, and those within it are doubled: &apos;&quot;and/or&quot;/Law&apos;.</source>
        <translation>Mit diesem Code codieren; er wird angelegt, wenn es ihn nicht gibt. Kann mehrmals angegeben werden, je Code einmal: ein Komma gehört zum Namen. Security/Guarantees ist ein Code unter Security; ein Name mit Schrägstrich steht in Anführungszeichen, und solche darin werden verdoppelt: „&quot;and/or&quot;/Law“.</translation>
    </message>
    <message>
        <source>Only with this code or one below it, as “annotate” takes it; with topics, only this topic.</source>
        <translation>Nur mit diesem Code oder einem darunter, geschrieben wie bei „annotate“; bei Themen nur dieses Thema.</translation>
    </message>
    <message>
        <source>Take the comments in the margin of the files as notes of those who wrote them.</source>
        <translation>Die Kommentare am Rand der Dateien als Notizen derer übernehmen, die sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Makes a new project of all that can be read of a damaged one: from the file and its log, row by row where pages are lost, from the history and from backups: those that Crossread keeps of it are found without being named. The damaged file is copied aside first and never changed.</source>
        <translation>Legt aus allem, was sich von einem beschädigten Projekt lesen lässt, ein neues an: aus der Datei und ihrem Protokoll, Zeile für Zeile, wo Seiten verloren sind, aus dem Verlauf und aus Sicherungen; diejenigen, die Crossread davon aufbewahrt, werden auch ungenannt gefunden. Von der beschädigten Datei wird zuerst eine Kopie angelegt; sie selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Says how far two coders of a project agree: for each code Cohen’s kappa and Krippendorff’s alpha, and where they differ.</source>
        <translation>Sagt, wie weit zwei Codierer eines Projekts übereinstimmen: für jeden Code Cohens Kappa und Krippendorffs Alpha, und wo sie voneinander abweichen.</translation>
    </message>
    <message>
        <source>One of the two; given twice. Default: the only two there are.</source>
        <translation>Einer der beiden; zweimal anzugeben. Vorgabe: die einzigen beiden, die es gibt.</translation>
    </message>
    <message>
        <source>What is counted: %1. Default: %2.</source>
        <translation>Was gezählt wird: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Leave out text to which neither has given any code.</source>
        <translation>Text weglassen, dem keiner von beiden einen Code zugewiesen hat.</translation>
    </message>
    <message>
        <source>Two coders are compared. Those of the project: %1.</source>
        <translation>Verglichen werden zwei Codierer. Die des Projekts: %1.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing here. Those who have: %2.</source>
        <translation>„%1“ hat hier nichts annotiert. Annotiert haben: %2.</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>von Dokumenten</translation>
    </message>
    <message>
        <source>of speakers</source>
        <translation>von Sprechern</translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Weggelassen, weil im Projekt nichts so heißt: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Weggelassen, weil es in „%1“ nicht stehen kann: %2 (%3)</translation>
    </message>
    <message>
        <source>Lists what can be said of documents and speakers, and who speaks; makes, changes and removes attributes; imports their values from a table; says something of a speaker. Each is one step that can be taken back in the window.</source>
        <translation>Listet auf, was sich über Dokumente und Sprecher angeben lässt und wer spricht; legt Attribute an, ändert und entfernt sie; importiert ihre Werte aus einer Tabelle; macht Angaben zu einem Sprecher. Jede Änderung ist ein Schritt, der sich im Fenster zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Make this attribute, or change it.</source>
        <translation>Dieses Attribut anlegen oder ändern.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>What can be chosen; can be given several times.</source>
        <translation>Was gewählt werden kann; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Sein neuer Name.</translation>
    </message>
    <message>
        <source>Remove it, and what is said with it.</source>
        <translation>Es entfernen, mit allem, was damit angegeben ist.</translation>
    </message>
    <message>
        <source>Read values from a table (CSV, TSV): the first line names the attributes, the first column the documents or speakers. Empty cells change nothing; what fits nowhere is told and left out.</source>
        <translation>Werte aus einer Tabelle (CSV, TSV) lesen: die erste Zeile nennt die Attribute, die erste Spalte die Dokumente oder Sprecher. Leere Zellen ändern nichts; was nirgends hinpasst, wird gemeldet und weggelassen.</translation>
    </message>
    <message>
        <source>Say what --set says of this speaker; can be given several times.</source>
        <translation>Diesem Sprecher zuweisen, was --set angibt; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>What is said: Country=France. See also: documents.</source>
        <translation>Was angegeben wird: Land=Frankreich. Siehe auch: documents.</translation>
    </message>
    <message>
        <source>ATTRIBUTE=VALUE</source>
        <translation>ATTRIBUT=WERT</translation>
    </message>
    <message>
        <source>Say with --attribute which one.</source>
        <translation>Geben Sie mit --attribute an, welches.</translation>
    </message>
    <message>
        <source>Say with --speaker of whom, and with --set what.</source>
        <translation>Geben Sie mit --speaker an, für wen, und mit --set, was.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there.</source>
        <translation>Mit diesem Code codieren; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>Whatever has these words; can be given several times.</source>
        <translation>Alles, was diese Wörter enthält; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Whatever this regular expression finds.</source>
        <translation>Alles, was dieser reguläre Ausdruck findet.</translation>
    </message>
    <message>
        <source>Whatever names this topic.</source>
        <translation>Alles, was dieses Thema nennt.</translation>
    </message>
    <message>
        <source>Turns that ask.</source>
        <translation>Redebeiträge, die fragen.</translation>
    </message>
    <message>
        <source>Turns that follow a question.</source>
        <translation>Redebeiträge, die auf eine Frage folgen.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Groß-/Kleinschreibung beachten.</translation>
    </message>
    <message>
        <source>How much around a hit: %1. Default: %2.</source>
        <translation>Wie viel um einen Treffer herum: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Only in this document; can be given several times.</source>
        <translation>Nur in diesem Dokument; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Only inside passages with this code or one below it.</source>
        <translation>Nur innerhalb von Passagen mit diesem Code oder einem darunter.</translation>
    </message>
    <message>
        <source>Only print what would be tagged.</source>
        <translation>Nur ausgeben, was codiert würde.</translation>
    </message>
    <message>
        <source>--code says which code the passages get.</source>
        <translation>--code gibt an, welchen Code die Passagen erhalten.</translation>
    </message>
    <message>
        <source>Make this code.</source>
        <translation>Diesen Code anlegen.</translation>
    </message>
    <message>
        <source>Give this code the name of --to.</source>
        <translation>Diesem Code den Namen aus --to geben.</translation>
    </message>
    <message>
        <source>The name that it gets.</source>
        <translation>Der Name, den er erhält.</translation>
    </message>
    <message>
        <source>The code that it goes below; empty: to the top.</source>
        <translation>Der Code, unter den er kommt; leer: auf die oberste Ebene.</translation>
    </message>
    <message>
        <source>Let this code, with all that has it, become that of --into.</source>
        <translation>Diesen Code samt allem, was ihn hat, in den aus --into übergehen lassen.</translation>
    </message>
    <message>
        <source>The code that it becomes.</source>
        <translation>Der Code, in den er übergeht.</translation>
    </message>
    <message>
        <source>Give this code the memo of --memo.</source>
        <translation>Diesem Code das Memo aus --memo geben.</translation>
    </message>
    <message>
        <source>The memo.</source>
        <translation>Das Memo.</translation>
    </message>
    <message>
        <source>Delete this code and those below it; annotations stay.</source>
        <translation>Diesen Code und die darunter löschen; Annotationen bleiben.</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 und --%2 gehören zusammen.</translation>
    </message>
    <message>
        <source>One change at a time.</source>
        <translation>Nur eine Änderung auf einmal.</translation>
    </message>
    <message>
        <source>Find words in all documents of a project</source>
        <translation>Sucht Wörter in allen Dokumenten eines Projekts</translation>
    </message>
    <message>
        <source>Count words, compare counts, and find what stands near a word</source>
        <translation>Zählt Wörter, vergleicht Häufigkeiten und findet, was in der Nähe eines Wortes steht</translation>
    </message>
    <message>
        <source>Count annotations with each code by speaker, document or other code</source>
        <translation>Zählt die Annotationen mit jedem Code nach Sprecher, Dokument oder anderem Code</translation>
    </message>
    <message>
        <source>Print the tree of codes of a project, or change it</source>
        <translation>Gibt den Codebaum eines Projekts aus oder ändert ihn</translation>
    </message>
    <message>
        <source>Tag every passage that a rule finds</source>
        <translation>Codiert jede Passage, die eine Regel findet</translation>
    </message>
    <message>
        <source>Take another copy of a project into this one</source>
        <translation>Übernimmt eine andere Kopie eines Projekts in dieses</translation>
    </message>
    <message>
        <source>Say how far two coders of a project agree</source>
        <translation>Sagt, wie weit zwei Codierer eines Projekts übereinstimmen</translation>
    </message>
    <message>
        <source>List the documents of a project, group and describe them</source>
        <translation>Listet die Dokumente eines Projekts auf, gruppiert und beschreibt sie</translation>
    </message>
    <message>
        <source>Say things of documents and speakers, also from a table</source>
        <translation>Macht Angaben zu Dokumenten und Sprechern, auch aus einer Tabelle</translation>
    </message>
    <message>
        <source>Print the memos of a project, or write one</source>
        <translation>Gibt die Memos eines Projekts aus oder schreibt eines</translation>
    </message>
    <message>
        <source>Write the excerpts of a project, to read or to count</source>
        <translation>Schreibt die Auszüge eines Projekts, zum Lesen oder zum Zählen</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of a document’s</source>
        <translation>Setzt eine korrigierte Datei an die Stelle der Datei eines Dokuments</translation>
    </message>
    <message>
        <source>Make a project of one of another program</source>
        <translation>Macht aus dem Projekt eines anderen Programms ein Crossread-Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Sein Titel.</translation>
    </message>
    <message>
        <source>Who wrote it; can be given several times.</source>
        <translation>Wer es geschrieben hat; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Wer es veröffentlicht hat.</translation>
    </message>
    <message>
        <source>When: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Wann: 2022-02-07, 2022-02 oder 2022.</translation>
    </message>
    <message>
        <source>Where it stands on the web.</source>
        <translation>Wo es im Web steht.</translation>
    </message>
    <message>
        <source>When it was saved from there: 2022-02-07.</source>
        <translation>Wann es von dort gespeichert wurde: 2022-02-07.</translation>
    </message>
    <message>
        <source>Its language by its short name: en, pt-BR.</source>
        <translation>Seine Sprache in Kurzform: en, pt-BR.</translation>
    </message>
    <message>
        <source>Lists the documents of a project with what is said of them, or changes that. Each option that changes something is one step that can be taken back in the window.</source>
        <translation>Listet die Dokumente eines Projekts mit den Angaben zu ihnen auf oder ändert diese. Jede Option, die etwas ändert, ist ein Schritt, der sich im Fenster zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>The document to change; with --group and --set it can be given several times.</source>
        <translation>Das zu ändernde Dokument; mit --group und --set kann es mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Put them into this group: Press/2022. Empty: into none.</source>
        <translation>Sie in diese Gruppe verschieben: Presse/2022. Leer: in keine.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Move or rename this group, with what is in it; --to says where.</source>
        <translation>Diese Gruppe samt Inhalt verschieben oder umbenennen; --to gibt an, wohin.</translation>
    </message>
    <message>
        <source>The new path of the group.</source>
        <translation>Der neue Pfad der Gruppe.</translation>
    </message>
    <message>
        <source>Say this of them: Outlet=Reuters. An attribute that is not there is made, as text; empty behind the = takes the value away. Can be given several times. See also: attributes.</source>
        <translation>Dies für sie angeben: Medium=Reuters. Ein Attribut, das es nicht gibt, wird als Text angelegt; nichts nach dem = entfernt den Wert. Kann mehrmals angegeben werden. Siehe auch: attributes.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Say with --document what is to be changed, and how; name and citation are those of one.</source>
        <translation>Geben Sie mit --document an, was geändert werden soll, und wie; Name und Quellenangabe gelten für ein einziges.</translation>
    </message>
    <message>
        <source>Say with --move-group which group, and with --to where it goes.</source>
        <translation>Geben Sie mit --move-group an, welche Gruppe, und mit --to, wohin sie kommt.</translation>
    </message>
    <message>
        <source>Say which folder with --output FOLDER. See --help.</source>
        <translation>Geben Sie mit --output ORDNER an, welcher Ordner. Siehe --help.</translation>
    </message>
    <message>
        <source>Of a page: below their %1. Default: %2.</source>
        <translation>Auf einer Seite: unter ihrem %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>--query finds annotations; it does not go with --what topics.</source>
        <translation>--query findet Annotationen; es verträgt sich nicht mit --what topics.</translation>
    </message>
    <message>
        <source>The file does not show how its positions count. Look which of these passages make sense, and call again with --positions:</source>
        <translation>Die Datei lässt nicht erkennen, wie ihre Positionen zählen. Sehen Sie nach, welche dieser Passagen sinnvoll sind, und rufen Sie erneut auf, mit --positions:</translation>
    </message>
    <message>
        <source>How positions count in the file, where that cannot be found out: %1, and behind it, as they apply, %2.</source>
        <translation>Wie Positionen in der Datei zählen, wenn sich das nicht herausfinden lässt: %1, und dahinter, soweit zutreffend, %2.</translation>
    </message>
    <message>
        <source>What the other program has written.</source>
        <translation>Was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>The project to make, for example talks.crossread; of codes and annotations, the one to add to.</source>
        <translation>Das anzulegende Projekt, zum Beispiel interviews.crossread; bei Codes und Annotationen dasjenige, zu dem sie hinzukommen.</translation>
    </message>
    <message>
        <source>One of: %1; or an attribute. Default: %2.</source>
        <translation>Eines von: %1; oder ein Attribut. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Each code with those below it.</source>
        <translation>Jeder Code mit denen darunter.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds, as “export” takes it.</source>
        <translation>Nur die Annotationen, die diese Abfrage findet, geschrieben wie bei „export“.</translation>
    </message>
    <message>
        <source>nobody of that name speaks: %1</source>
        <translation>unter diesem Namen spricht niemand; es sprechen: %1</translation>
    </message>
    <message>
        <source>Prints the memos of a project, or writes one. With TEXT, the memo on what an option names says that from then on; an empty one takes it away. Ends with 0 only after it is on the disk.</source>
        <translation>Gibt die Memos eines Projekts aus oder schreibt eines. Mit TEXT lautet das Memo zu dem, was eine Option nennt, von da an so; ein leerer Text entfernt es. Endet erst mit 0, wenn es auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>The memo on the project.</source>
        <translation>Das Memo zum Projekt.</translation>
    </message>
    <message>
        <source>The memo on this document.</source>
        <translation>Das Memo zu diesem Dokument.</translation>
    </message>
    <message>
        <source>The memo on this speaker.</source>
        <translation>Das Memo zu diesem Sprecher.</translation>
    </message>
    <message>
        <source>The memo on this code.</source>
        <translation>Das Memo zu diesem Code.</translation>
    </message>
    <message>
        <source>The memo on this annotation; “list” prints their ids.</source>
        <translation>Das Memo zu dieser Annotation; „list“ gibt die Kennungen aus.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>Only memos with these words.</source>
        <translation>Nur Memos mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>What the memo is to say.</source>
        <translation>Was im Memo stehen soll.</translation>
    </message>
    <message>
        <source>Say with one option which memo is meant.</source>
        <translation>Geben Sie mit einer Option an, welches Memo gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.
</source>
        <translation>„%1“ enthält nichts, was hier nicht schon ist.
</translation>
    </message>
    <message>
        <source>Only print what would come.</source>
        <translation>Nur ausgeben, was hinzukäme.</translation>
    </message>
    <message>
        <source>The project that is to have both.</source>
        <translation>Das Projekt, das beides enthalten soll.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Das andere.</translation>
    </message>
    <message>
        <source>Puts a corrected file in the place of a document&apos;s. Its annotations and links follow; those whose words are others now are marked and printed (~), and those of which nothing is left keep their words and are printed (-).</source>
        <translation>Setzt eine korrigierte Datei an die Stelle der Datei eines Dokuments. Seine Annotationen und Verknüpfungen ziehen mit; solche, deren Wörter sich geändert haben, werden markiert und ausgegeben (~), und solche, von denen nichts übrig ist, behalten ihre Wörter und werden ausgegeben (-).</translation>
    </message>
    <message>
        <source>Which one: name of the document or of its file.</source>
        <translation>Welches: Name des Dokuments oder seiner Datei.</translation>
    </message>
    <message>
        <source>The corrected file.</source>
        <translation>Die korrigierte Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations followed.</source>
        <translation>
            <numerusform>%n Annotation ist mitgezogen.</numerusform>
            <numerusform>%n Annotationen sind mitgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words are meant: %1. Default: %2.</source>
        <translation>Wie die Wörter gemeint sind: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Capital letters count.</source>
        <translation>Groß-/Kleinschreibung beachten.</translation>
    </message>
    <message>
        <source>At most so many hits. Default: %1.</source>
        <translation>Höchstens so viele Treffer. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Was gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>„%1“ kommt in keinem Dokument vor.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n hits; --most shows more.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Treffer; --most zeigt mehr.</numerusform>
            <numerusform>Es gibt mehr als %n Treffer; --most zeigt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts the words of a project: how often each is used, which are used more than elsewhere, which stand near another one.</source>
        <translation>Zählt die Wörter eines Projekts: wie oft jedes verwendet wird, welche häufiger als anderswo, welche in der Nähe eines anderen stehen.</translation>
    </message>
    <message>
        <source>The words that stand near this one, by log-likelihood.</source>
        <translation>Die Wörter, die in der Nähe von diesem stehen, nach Log-Likelihood.</translation>
    </message>
    <message>
        <source>How many words on each side are near. Default: %1.</source>
        <translation>Wie viele Wörter auf jeder Seite als nah gelten. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>--near and --against do not go together.</source>
        <translation>--near und --against vertragen sich nicht.</translation>
    </message>
    <message>
        <source>There are no excerpts to write notes of.</source>
        <translation>Es gibt keine Auszüge, die sich als Notizen schreiben ließen.</translation>
    </message>
    <message>
        <source>Writes the excerpts of a project: its annotations, or the sentences that name its topics; or a whole text with its codes (--what text), or the codes. Its annotations for programs: %1, as notes in a folder: %6. Its documents as references: %2. The project itself for other programs of its kind: %3, or its codes alone: %4; or as plain text that can be compared and read back: %5. What cannot go along is told.</source>
        <translation>Schreibt die Auszüge eines Projekts: seine Annotationen oder die Sätze, die seine Themen nennen; oder einen ganzen Text mit seinen Codes (--what text) oder die Codes. Seine Annotationen für Programme: %1, als Notizen in einem Ordner: %6. Seine Dokumente als Literaturangaben: %2. Das Projekt selbst für andere Programme seiner Art: %3, oder nur seine Codes: %4; oder als reinen Text, der sich vergleichen und wieder einlesen lässt: %5. Was nicht mitgeht, wird gemeldet.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Nur die Annotationen, die diese Abfrage findet: der Name einer gespeicherten oder JSON wie im Handbuch.</translation>
    </message>
    <message>
        <source>“%1” is to be read: it has no form as “%2”.</source>
        <translation>„%1“ ist zum Lesen gedacht: Als „%2“ gibt es das nicht.</translation>
    </message>
    <message>
        <source>Counts the annotations of a project: its codes by speaker, by document, over the years, or anything of that against anything else.</source>
        <translation>Zählt die Annotationen eines Projekts: seine Codes nach Sprecher, nach Dokument, im Lauf der Jahre, oder jedes davon nach jedem anderen.</translation>
    </message>
    <message>
        <source>As a picture: one of %1. Default: %2.</source>
        <translation>Als Bild: eines von %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Takes everything that another copy of a project has, or another project over the same files, into the first one, in one act. Prints what came (+) and what both say otherwise (!). What was deleted here and is still there comes back. The other one is only read.</source>
        <translation>Übernimmt in einem Vorgang alles, was eine andere Kopie eines Projekts oder ein anderes Projekt über dieselben Dateien enthält, in das erste. Gibt aus, was hinzukam (+) und worin beide voneinander abweichen (!). Was hier gelöscht wurde und dort noch vorhanden ist, kommt zurück. Das andere wird nur gelesen.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere, and at least %2 times.</source>
        <translation>Kein Wort steht mindestens %2-mal und häufiger als anderswo in der Nähe von „%1“.</translation>
    </message>
    <message>
        <source>Look at the passages again by what they mean, whatever their words are. English only; the first time it takes some seconds for a long transcript.</source>
        <translation>Die Passagen noch einmal nach ihrem Sinn ansehen, welche Wörter sie auch haben. Nur Englisch; beim ersten Mal dauert es bei einem langen Transkript einige Sekunden.</translation>
    </message>
    <message>
        <source>There is no sentence encoder here, so that nothing was looked at again: words alone decide.</source>
        <translation>Hier gibt es keinen Satzencoder, darum wurde nichts noch einmal angesehen: Allein die Wörter entscheiden.</translation>
    </message>
    <message>
        <source>Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this coder has annotated just these words already, codes and memo are added to that annotation; where it has another memo, there are two.

--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with quote and nth in place of start and end. A line is printed for each as soon as it is on the disk; the first that fails ends the work.</source>
        <translation>Codiert eine Passage. Endet erst mit 0, wenn die Annotation auf dem Datenträger ist, und gibt ihre Kennung und ihre Stelle aus. Hat dieser Codierer genau diese Wörter schon annotiert, kommen Codes und Memo zu dieser Annotation hinzu; hat sie ein anderes Memo, gibt es zwei.

--batch liest Anforderungen als JSON, eine je Zeile: {document, start, end, codes, memo} oder mit quote und nth anstelle von start und end. Für jede wird eine Zeile ausgegeben, sobald sie auf dem Datenträger ist; die erste, die fehlschlägt, beendet die Arbeit.</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <comment>its name, and the codes in it</comment>
        <translation>Set %1: %2</translation>
    </message>
    <message>
        <source>it finds no passage that has just this code</source>
        <translation>sie findet keine Passage, die genau diesen Code hat</translation>
    </message>
    <message>
        <source>Put this code below that of --below, or beside another one.</source>
        <translation>Diesen Code unter den aus --below setzen oder neben einen anderen.</translation>
    </message>
    <message>
        <source>The code before which it comes to stand.</source>
        <translation>Der Code, vor dem er zu stehen kommt.</translation>
    </message>
    <message>
        <source>The code behind which it comes to stand.</source>
        <translation>Der Code, hinter dem er zu stehen kommt.</translation>
    </message>
    <message>
        <source>Split a new code off this one: passages that --query finds have it instead.</source>
        <translation>Von diesem Code einen neuen abspalten: Passagen, die --query findet, haben stattdessen den neuen.</translation>
    </message>
    <message>
        <source>The name of the new code.</source>
        <translation>Der Name des neuen Codes.</translation>
    </message>
    <message>
        <source>Which of its passages, as “export” takes it.</source>
        <translation>Welche seiner Passagen, geschrieben wie bei „export“.</translation>
    </message>
    <message>
        <source>Give this code a colour.</source>
        <translation>Diesem Code eine Farbe geben.</translation>
    </message>
    <message>
        <source>The colour: #0072b2.</source>
        <translation>Die Farbe: #0072b2.</translation>
    </message>
    <message>
        <source>Give this code the key of --key; another code that had it has none then.</source>
        <translation>Diesem Code die Taste aus --key geben; ein anderer Code, der sie hatte, hat dann keine.</translation>
    </message>
    <message>
        <source>A digit or a letter; empty: none.</source>
        <translation>Eine Ziffer oder ein Buchstabe; leer: keine.</translation>
    </message>
    <message>
        <source>Make this code a heading, with which nothing is coded.</source>
        <translation>Diesen Code zu einer Überschrift machen, mit der nichts codiert wird.</translation>
    </message>
    <message>
        <source>Let passages be coded with this code again.</source>
        <translation>Zulassen, dass wieder Passagen mit diesem Code codiert werden.</translation>
    </message>
    <message>
        <source>Make a code set of this name, or change the one there is, to be the codes of --of.</source>
        <translation>Ein Code-Set dieses Namens anlegen oder das vorhandene ändern, sodass es aus den mit --of genannten Codes besteht.</translation>
    </message>
    <message>
        <source>A code of the set; can be given several times.</source>
        <translation>Ein Code des Sets; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Delete this code set; its codes stay.</source>
        <translation>Dieses Code-Set löschen; seine Codes bleiben.</translation>
    </message>
    <message>
        <source>Prints the tree of codes with how many annotations have each, and the code sets; changes them first where that is wanted. A code is named as in “annotate”.</source>
        <translation>Gibt den Codebaum mit der Zahl der Annotationen zu jedem Code und die Code-Sets aus; ändert sie zuvor, wenn das gewünscht ist. Ein Code wird geschrieben wie bei „annotate“.</translation>
    </message>
    <message>
        <source>List what was done in a project</source>
        <translation>Listet auf, was in einem Projekt getan wurde</translation>
    </message>
    <message>
        <source>Take back what was done last in a project</source>
        <translation>Nimmt zurück, was in einem Projekt zuletzt getan wurde</translation>
    </message>
    <message>
        <source>Do again what was taken back last in a project</source>
        <translation>Stellt wieder her, was in einem Projekt zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Of excerpts as a table or JSON: how each is cited, one of: %1. Default: %2.</source>
        <translation>Bei Auszügen als Tabelle oder JSON: die Form der Quellenangaben, eines von: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (zurückgenommen)</translation>
    </message>
    <message>
        <source>Nothing was done in this project yet.
</source>
        <translation>In diesem Projekt wurde noch nichts getan.
</translation>
    </message>
    <message>
        <source>Takes back what was done last in a project, and says what that was.</source>
        <translation>Nimmt zurück, was in einem Projekt zuletzt getan wurde, und sagt, was das war.</translation>
    </message>
    <message>
        <source>Does again what was taken back last in a project, and says what that was.</source>
        <translation>Stellt wieder her, was in einem Projekt zuletzt zurückgenommen wurde, und sagt, was das war.</translation>
    </message>
    <message>
        <source>So many acts. Default: %1.</source>
        <translation>So viele Vorgänge. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>There is not as much to be taken back.</source>
        <translation>So viel lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>There is not as much to be done again.</source>
        <translation>So viel lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Lists what was done in a project, the oldest first; acts that are taken back can be done again.</source>
        <translation>Listet auf, was in einem Projekt getan wurde, das Älteste zuerst; zurückgenommene Vorgänge lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Only in documents of this group, or one within it.</source>
        <translation>Nur in Dokumenten dieser Gruppe oder einer darin enthaltenen.</translation>
    </message>
    <message>
        <source>Only in documents of which this is said, as Outlet=Reuters; given several times, all of it.</source>
        <translation>Nur in Dokumenten, zu denen dies angegeben ist, etwa Medium=Reuters; bei mehrmaliger Angabe muss alles zutreffen.</translation>
    </message>
    <message>
        <source>Only in documents published then or later: 2022-03-07, 2022-03 or 2022.</source>
        <translation>Nur in Dokumenten, die dann oder später veröffentlicht wurden: 2022-03-07, 2022-03 oder 2022.</translation>
    </message>
    <message>
        <source>Only in documents published then or earlier.</source>
        <translation>Nur in Dokumenten, die dann oder früher veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>Write the article with its sources beside it instead, to be read and printed.</source>
        <translation>Stattdessen den Artikel mit seinen Quellen daneben schreiben, zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>Finds words in the documents of a project, each hit in its line.</source>
        <translation>Findet Wörter in den Dokumenten eines Projekts, jeden Treffer in seiner Zeile.</translation>
    </message>
    <message>
        <source>As in the texts, by what was found, or by a word on one side of it: %1. Default: %2.</source>
        <translation>Wie in den Texten, nach dem Treffer oder nach einem Wort auf einer Seite davon: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Tag these hits with this code, in one act; made where it is not there.</source>
        <translation>Diese Treffer in einem Vorgang mit diesem Code codieren; er wird angelegt, wenn es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>Say in one way what is to be tagged: --words, --regex, --topic, --questions or --answers; or only who speaks, with --speaker or --speaker-attribute.</source>
        <translation>Geben Sie auf eine einzige Weise an, was codiert werden soll: --words, --regex, --topic, --questions oder --answers; oder nur, wer spricht, mit --speaker oder --speaker-attribute.</translation>
    </message>
    <message>
        <source>Tags every passage that a rule finds, in one act, and prints them; with --speaker or --speaker-attribute and nothing else, all that they say. Passages whose very words have the code already are left as they are.</source>
        <translation>Codiert in einem Vorgang jede Passage, die eine Regel findet, und gibt sie aus; mit --speaker oder --speaker-attribute und sonst nichts alles, was die Betreffenden sagen. Passagen, deren genaue Wörter den Code schon haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Say where in a text its speakers, codes and topics are</source>
        <translation>Sagt, wo in einem Text seine Sprecher, Codes und Themen vorkommen</translation>
    </message>
    <message>
        <source>Say how much of a transcript each article keeps</source>
        <translation>Sagt, wie viel von einem Transkript jeder Artikel wiedergibt</translation>
    </message>
    <message>
        <source>Says how much of a transcript each article keeps: of each speaker, topic and code the words spoken and the words reported, and how many words of the article itself have the code.</source>
        <translation>Sagt, wie viel von einem Transkript jeder Artikel wiedergibt: von jedem Sprecher, Thema und Code die gesprochenen und die wiedergegebenen Wörter, und wie viele Wörter des Artikels selbst den Code haben.</translation>
    </message>
    <message>
        <source>Topics and codes in the words of this speaker alone.</source>
        <translation>Themen und Codes nur in den Wörtern dieses Sprechers.</translation>
    </message>
    <message>
        <source>The project has no article.</source>
        <translation>Das Projekt hat keinen Artikel.</translation>
    </message>
    <message>
        <source>Who translated it; can be given several times.</source>
        <translation>Wer es übersetzt hat; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate.</source>
        <translation>Wo die Worte gesagt wurden: eine Pressekonferenz, eine Sitzung, eine Debatte.</translation>
    </message>
    <message>
        <source>When that was: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Wann das war: 2022-02-07, 2022-02 oder 2022.</translation>
    </message>
    <message>
        <source>Where that was: a town, a house.</source>
        <translation>Wo das war: eine Stadt, ein Haus.</translation>
    </message>
    <message>
        <source>Of %1: how positions count, one of: %2. Default: %3, as the standard has it; NVivo counts the other way, which differs in texts with emoji.</source>
        <translation>Bei %1: wie Positionen zählen, eines von: %2. Vorgabe: %3, wie es der Standard vorsieht; NVivo zählt auf die andere Art, was bei Texten mit Emojis einen Unterschied macht.</translation>
    </message>
    <message>
        <source>Makes a project of one of another program: REFI-QDA (.qdpx), as NVivo, MAXQDA, ATLAS.ti and others write it, QualCoder (its .qda folder), Taguette (.sqlite3), or what “export --format folder” wrote. What is added to a project that is there: a codebook (.qdc); annotations of its texts as W3C Web Annotations, or as Hypothes.is exports them (.json), or quotations in notes of Obsidian, Zotero and others (.md). What cannot be taken is told.</source>
        <translation>Legt aus dem Projekt eines anderen Programms ein neues an: REFI-QDA (.qdpx), wie es NVivo, MAXQDA, ATLAS.ti und andere schreiben, QualCoder (dessen .qda-Ordner), Taguette (.sqlite3) oder was „export --format folder“ geschrieben hat. Was zu einem vorhandenen Projekt hinzukommt: ein Codebuch (.qdc); Annotationen seiner Texte als W3C Web Annotations, oder wie Hypothes.is sie exportiert (.json), oder Zitate in Notizen von Obsidian, Zotero und anderen (.md). Was nicht übernommen werden kann, wird gemeldet.</translation>
    </message>
    <message>
        <source>Only what this speaker says; can be given several times.</source>
        <translation>Nur was dieser Sprecher sagt; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Only what speakers say of whom this is said, as Party=Labour; given several times, all of it.</source>
        <translation>Nur was Sprecher sagen, zu denen dies angegeben ist, etwa Partei=Labour; bei mehrmaliger Angabe muss alles zutreffen.</translation>
    </message>
    <message>
        <source>Only of this article; can be given several times.</source>
        <translation>Nur zu diesem Artikel; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>With what comparing finds, as in the window: of linked documents also those that nobody has ruled on.</source>
        <translation>Mit dem, was der Vergleich findet, wie im Fenster: bei verknüpften Dokumenten auch solche, über die noch niemand entschieden hat.</translation>
    </message>
    <message>
        <source>Says where in a text its speakers, codes and topics are: how many places there are in each tenth of it, and how many words; or draws that from its begin to its end.</source>
        <translation>Sagt, wo in einem Text seine Sprecher, Codes und Themen vorkommen: wie viele Stellen es in jedem Zehntel gibt und wie viele Wörter; oder zeichnet das von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>In this document; not needed where there is only one.</source>
        <translation>In diesem Dokument; nicht nötig, wenn es nur eines gibt.</translation>
    </message>
    <message>
        <source>Held against this document, group or speaker, or those of which this is said, as Outlet=Reuters; by log-likelihood: the most telling words come first.</source>
        <translation>Verglichen mit diesem Dokument, dieser Gruppe oder diesem Sprecher, oder mit denen, zu denen dies angegeben ist, etwa Medium=Reuters; nach Log-Likelihood: Die aussagekräftigsten Wörter kommen zuerst.</translation>
    </message>
    <message>
        <source>List the saved queries of a project, save one or delete it</source>
        <translation>Listet die gespeicherten Abfragen eines Projekts auf, speichert oder löscht eine</translation>
    </message>
    <message>
        <source>Prints the saved queries of a project; saves or deletes one first where that is wanted.</source>
        <translation>Gibt die gespeicherten Abfragen eines Projekts aus; speichert oder löscht zuerst eine, wenn das gewünscht ist.</translation>
    </message>
    <message>
        <source>Save the query of --query under this name.</source>
        <translation>Die Abfrage von --query unter diesem Namen speichern.</translation>
    </message>
    <message>
        <source>The query: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Die Abfrage: der Name einer gespeicherten oder JSON wie im Handbuch.</translation>
    </message>
    <message>
        <source>Delete the query of this name.</source>
        <translation>Die Abfrage dieses Namens löschen.</translation>
    </message>
    <message>
        <source>--id names annotations that are there, and one of these changes them in one step: --code and --off, --range, --join or --remove. A line is printed for each that is still there then. One that loses its last code and has no memo goes.</source>
        <translation>--id nennt vorhandene Annotationen, und eines davon ändert sie in einem Schritt: --code und --off, --range, --join oder --remove. Für jede, die es danach noch gibt, wird eine Zeile ausgegeben. Eine, die ihren letzten Code verliert und kein Memo hat, verschwindet.</translation>
    </message>
    <message>
        <source>This annotation, by its id, as “list --format json” says it; can be given several times.</source>
        <translation>Diese Annotation, mit ihrer Kennung, wie „list --format json“ sie ausgibt; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Take this code off; can be given several times.</source>
        <translation>Diesen Code entfernen; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Let the first have the words, codes and memos of all; the others go.</source>
        <translation>Der ersten die Wörter, Codes und Memos aller geben; die anderen verschwinden.</translation>
    </message>
    <message>
        <source>Remove these annotations.</source>
        <translation>Diese Annotationen löschen.</translation>
    </message>
    <message>
        <source>With --id goes one of these alone: --code and --off, --range, --join or --remove. See --help.</source>
        <translation>Zu --id gehört genau eines davon: --code und --off, --range, --join oder --remove. Siehe --help.</translation>
    </message>
    <message>
        <source>--range takes one annotation, --join several.</source>
        <translation>--range nimmt eine Annotation, --join mehrere.</translation>
    </message>
    <message>
        <source>None of these documents is an article.</source>
        <translation>Keines dieser Dokumente ist ein Artikel.</translation>
    </message>
</context>
<context>
    <name>CodeGiving</name>
    <message>
        <source>“%1” is on overlapping words already.</source>
        <translation>„%1“ ist schon an Wörtern, die sich mit diesen überschneiden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages overlap others with the same code.</source>
        <translation>
            <numerusform>%Ln Passage überschneidet sich mit anderen, die denselben Code haben.</numerusform>
            <numerusform>%Ln Passagen überschneiden sich mit anderen, die denselben Code haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join Them</source>
        <translation>Vereinen</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Take in codebook “%1”</source>
        <translation>Codebuch „%1“ übernehmen</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Passages whose place is lost</source>
        <translation>Passagen, deren Stelle verloren ist</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Es gibt noch keine Codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoderComparison</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Alle Codes zusammen</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Übereinstimmung von %1 und %2</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie voneinander abweichen</translation>
    </message>
    <message>
        <source>There is no document in which both %1 and %2 have given codes, and so nothing to compare.</source>
        <translation>Es gibt kein Dokument, in dem sowohl %1 als auch %2 Codes vergeben haben, also auch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Counted are sentences; one has a code where any word of it has.</source>
        <translation>Gezählt werden Sätze; ein Satz hat einen Code, wenn irgendein Wort darin ihn hat.</translation>
    </message>
    <message>
        <source>Counted are characters.</source>
        <translation>Gezählt werden Zeichen.</translation>
    </message>
    <message>
        <source>Text to which neither has given any code is left out.</source>
        <translation>Text, dem keiner von beiden einen Code zugewiesen hat, wird weggelassen.</translation>
    </message>
    <message>
        <source>All of the text counts, also where neither has given a code.</source>
        <translation>Der gesamte Text zählt, auch wo keiner von beiden einen Code zugewiesen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Compared is what %1 and %2 have coded in %n documents: %3.</source>
        <translation>
            <numerusform>Verglichen wird, was %1 und %2 in %n Dokument codiert haben: %3.</numerusform>
            <numerusform>Verglichen wird, was %1 und %2 in %n Dokumenten codiert haben: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2): %3, only by %4</source>
        <extracomment>a passage; its document and place; a code; a coder</extracomment>
        <translation>„%1“ (%2): %3, nur von %4</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Sort &amp;By</source>
        <translation>Sor&amp;tieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>list of names that count as one</source>
        <translation>Liste der gleichgesetzten Namen</translation>
    </message>
    <message>
        <source>Check the number: the passage has another one.</source>
        <translation>Prüfen Sie die Zahl: In der Passage steht eine andere.</translation>
    </message>
    <message>
        <source>A word of the passage has become its opposite.</source>
        <translation>Ein Wort der Passage ist in sein Gegenteil verkehrt.</translation>
    </message>
    <message>
        <source>Somebody else said these words.</source>
        <translation>Diese Worte hat jemand anderes gesagt.</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>fast wörtlich</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, %2 in the same words, %3 in the same order.</source>
        <translation>Die Passage deckt %1 von dem ab, was die Aussage sagt, %2 mit denselben Wörtern, %3 in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>It is the answer to a question that has the statement&apos;s words.</source>
        <translation>Sie ist die Antwort auf eine Frage, die die Wörter der Aussage enthält.</translation>
    </message>
    <message>
        <source>The person named says it.</source>
        <translation>Die genannte Person sagt es.</translation>
    </message>
    <message>
        <source>Somebody else than the person named says it.</source>
        <translation>Jemand anderes als die genannte Person sagt es.</translation>
    </message>
    <message>
        <source>The statements beside it come from the same place.</source>
        <translation>Die Aussagen daneben stammen von derselben Stelle.</translation>
    </message>
    <message>
        <source>Score %1, the next passage %2.</source>
        <translation>Punktwert %1, die nächste Passage %2.</translation>
    </message>
    <message>
        <source>The article quotes nobody and reports what nobody said: there is nothing to look for.</source>
        <translation>Der Artikel zitiert niemanden und gibt niemandes Worte wieder: Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>The transcript does not tell speakers apart, so that a wrong attribution cannot be noticed.</source>
        <translation>Das Transkript unterscheidet keine Sprecher, sodass eine falsche Zuschreibung nicht auffallen kann.</translation>
    </message>
    <message>
        <source>The transcript has no words, so that nothing can be found in it.</source>
        <translation>Das Transkript enthält keine Wörter, sodass darin nichts zu finden ist.</translation>
    </message>
    <message>
        <source>Transcript and article are the same text. Choose another file for one of them.</source>
        <translation>Transkript und Artikel sind derselbe Text. Wählen Sie für eines von beiden eine andere Datei.</translation>
    </message>
    <message>
        <source>The article reads like a transcript itself: it has speakers with turns. Only what it quotes is looked for.</source>
        <translation>Der Artikel liest sich selbst wie ein Transkript: Er hat Sprecher mit Redebeiträgen. Gesucht wird nur, was er zitiert.</translation>
    </message>
    <message>
        <source>There are no rules for this language: only quotations are looked for, and reports of what somebody said are not recognized.</source>
        <translation>Für diese Sprache gibt es keine Regeln: Nur Zitate werden gesucht, indirekte Rede wird nicht erkannt.</translation>
    </message>
    <message>
        <source>There is no synonym table for this language, so that passages reworded with other words are found less often.</source>
        <translation>Für diese Sprache gibt es keine Synonymtabelle, sodass mit anderen Wörtern umformulierte Passagen seltener gefunden werden.</translation>
    </message>
    <message>
        <source>“=” and “~” do not go together in one line</source>
        <translation>„=“ und „~“ vertragen sich nicht in einer Zeile</translation>
    </message>
    <message>
        <source>there is neither “=” nor “~” between the names</source>
        <translation>zwischen den Namen steht weder „=“ noch „~“</translation>
    </message>
    <message>
        <source>a name is missing before or after the mark</source>
        <translation>vor oder nach dem Zeichen fehlt ein Name</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>„%1“ ist kein Name</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>What follows stands earlier in the transcript.</source>
        <translation>Was folgt, steht im Transkript weiter vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the transcript lie in between.</source>
        <translation>
            <numerusform>%Ln Wort des Transkripts liegt dazwischen.</numerusform>
            <numerusform>%Ln Wörter des Transkripts liegen dazwischen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, marked by an ellipsis.</source>
        <translation>
            <numerusform>Hier ist %Ln Wort ausgelassen, durch Auslassungspunkte gekennzeichnet.</numerusform>
            <numerusform>Hier sind %Ln Wörter ausgelassen, durch Auslassungspunkte gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, not marked.</source>
        <translation>
            <numerusform>Hier ist %Ln Wort ausgelassen, ohne Kennzeichnung.</numerusform>
            <numerusform>Hier sind %Ln Wörter ausgelassen, ohne Kennzeichnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else says what follows.</source>
        <translation>Was folgt, sagt jemand anderes.</translation>
    </message>
    <message>
        <source>What follows was said in another turn.</source>
        <translation>Was folgt, wurde in einem anderen Redebeitrag gesagt.</translation>
    </message>
    <message>
        <source>The statement comes from several places. They answer %1 of their parts.</source>
        <extracomment>how much of each part of a statement the passage found for it answers, as a list of percentages</extracomment>
        <translation>Die Aussage stammt von mehreren Stellen. Diese decken %1 ihrer Teile ab.</translation>
    </message>
    <message>
        <source>Check the day, month or season: the passage has another one.</source>
        <translation>Prüfen Sie Tag, Monat oder Jahreszeit: In der Passage steht etwas anderes.</translation>
    </message>
    <message>
        <source>Check the place: the passage has another one.</source>
        <translation>Prüfen Sie den Ort: In der Passage steht ein anderer.</translation>
    </message>
    <message>
        <source>A “not” of the passage is missing here.</source>
        <translation>Eine Verneinung der Passage fehlt hier.</translation>
    </message>
    <message>
        <source>There is a “not” here that the passage lacks.</source>
        <translation>Hier steht eine Verneinung, die die Passage nicht hat.</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, by words that translate one another.</source>
        <translation>Die Passage deckt %1 von dem ab, was die Aussage sagt, mit Wörtern, die Übersetzungen voneinander sind.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Passages are found by words that translate one another; whether a quotation is word for word cannot be told, nor a “not” that was turned.</source>
        <translation>Die beiden Texte sind in verschiedenen Sprachen. Passagen werden anhand von Wörtern gefunden, die Übersetzungen voneinander sind; ob ein Zitat wörtlich ist, lässt sich nicht sagen, und ebenso wenig, ob eine Verneinung hinzugekommen oder weggefallen ist.</translation>
    </message>
    <message>
        <source>A second look finds them %1 alike in meaning, whatever their words are.</source>
        <translation>Ein zweiter Blick findet sie dem Sinn nach zu %1 ähnlich, welche Wörter sie auch haben.</translation>
    </message>
    <message>
        <source>Passages were looked at again by what they mean. That changes which one comes first and how sure it is; verdicts and alerts come from the words alone.</source>
        <translation>Die Passagen wurden noch einmal nach ihrem Sinn angesehen. Das ändert, welche zuerst kommt und wie sicher sie ist; Einstufungen und Warnungen kommen allein von den Wörtern.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and there is no table of words between them here; the package crossread-words has those that are known. Little is found: names and numbers at most.</source>
        <translation>Die beiden Texte sind in verschiedenen Sprachen, und hier gibt es keine Wörtertabelle für diese beiden; das Paket crossread-words enthält die bekannten. Gefunden wird wenig: höchstens Namen und Zahlen.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>without code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>a code that is gone</source>
        <translation>ein Code, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>just code %1</source>
        <translation>nur Code %1</translation>
    </message>
    <message>
        <source>a code set that is gone</source>
        <translation>ein Code-Set, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <comment>a code set</comment>
        <translation>Code aus „%1“</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>in Gruppe %1</translation>
    </message>
    <message>
        <source>an attribute that is gone</source>
        <translation>ein Attribut, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>an attribute and its bounds</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>an attribute</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>an attribute</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>said by nobody</source>
        <translation>von niemandem gesagt</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>a topic that is gone</source>
        <translation>ein Thema, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>ein Dokument, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a document</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>by no named coder</source>
        <translation>von keinem genannten Codierer</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>codiert von %1</translation>
    </message>
    <message>
        <source>place to be looked at</source>
        <translation>Stelle zu prüfen</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>place as it was</source>
        <translation>Stelle unverändert</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>confirmed, rejected</comment>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>made %1 to %2</source>
        <translation>erstellt %1 bis %2</translation>
    </message>
    <message>
        <source>published %1 to %2</source>
        <translation>veröffentlicht %1 bis %2</translation>
    </message>
    <message>
        <source>made from %1 on</source>
        <translation>erstellt ab %1</translation>
    </message>
    <message>
        <source>published from %1 on</source>
        <translation>veröffentlicht ab %1</translation>
    </message>
    <message>
        <source>made until %1</source>
        <translation>erstellt bis %1</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>veröffentlicht bis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>überlappend mit %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>um %1 herum</translation>
    </message>
    <message>
        <source>near %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>nahe %1 (%2)</translation>
    </message>
    <message>
        <source>followed by %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>gefolgt von %1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>gleicher Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>gleicher Absatz</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>gleicher Redebeitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By attribute</source>
        <translation>Nach Attribut</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Nach Codierer</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>linked with a document that is gone</source>
        <translation>verknüpft mit einem Dokument, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <comment>a document</comment>
        <translation>verknüpft mit %1</translation>
    </message>
    <message>
        <source>By year published</source>
        <translation>Nach Erscheinungsjahr</translation>
    </message>
    <message>
        <source>By month published</source>
        <translation>Nach Erscheinungsmonat</translation>
    </message>
    <message>
        <source>By linked document</source>
        <translation>Nach verknüpftem Dokument</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>Einstufung: %1</translation>
    </message>
    <message>
        <source>found in %1, not ruled on</source>
        <extracomment>a document; %1 has words that the comparison takes for the same, and nobody has ruled on it</extracomment>
        <translation>gefunden in %1, ohne Entscheidung</translation>
    </message>
    <message>
        <source>memo with %1</source>
        <comment>words in quotation marks</comment>
        <translation>Memo enthält %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that are joined</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>whole words “%1”</source>
        <translation>ganze Wörter „%1“</translation>
    </message>
    <message>
        <source>pattern “%1”</source>
        <translation>Muster „%1“</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>(nothing: outside of the text)</source>
        <translation>(nichts: außerhalb des Textes)</translation>
    </message>
    <message>
        <source>characters, as the standard has it</source>
        <translation>Zeichen, wie es der Standard vorsieht</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>line ends as one</source>
        <translation>Zeilenenden als eines</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>Zeilenenden als zwei</translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation>mit der Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>the last one included</source>
        <translation>das letzte eingeschlossen</translation>
    </message>
</context>
<context>
    <name>Coverages</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a number of words, and their share of others</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the articles keep of “%1”</source>
        <translation>Was die Artikel von „%1“ wiedergeben</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <extracomment>topics or codes, counted in the words of one speaker</extracomment>
        <translation>%1, in den Wörtern von %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Gesprochene Wörter</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Wiedergegeben</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Wiedergegeben von %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>a column: the words of an article that have a code there, whatever the transcript has</extracomment>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>% of the words spoken that the article reports</source>
        <translation>% der gesprochenen Wörter, die der Artikel wiedergibt</translation>
    </message>
</context>
<context>
    <name>CrossTables</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>Days of annotating</source>
        <translation>Tage der Annotation</translation>
    </message>
    <message>
        <source>Years of publication</source>
        <translation>Erscheinungsjahre</translation>
    </message>
    <message>
        <source>Months of publication</source>
        <translation>Erscheinungsmonate</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <extracomment>documents with which the reader has linked the annotated words: articles that take them up</extracomment>
        <translation>Verknüpfte Dokumente</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>words in the passages</source>
        <translation>Wörter in den Passagen</translation>
    </message>
    <message>
        <source>% of the row’s annotations</source>
        <translation>% der Annotationen der Zeile</translation>
    </message>
    <message>
        <source>% of the column’s annotations</source>
        <translation>% der Annotationen der Spalte</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what is counted in the rows and in the columns of a table: Codes × Speakers</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>1 where there is any, else 0</source>
        <translation>1, wo es welche gibt, sonst 0</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::AnnotationModel</name>
    <message>
        <source>, </source>
        <comment>between the codes of an annotation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a group in the list of annotations, and how many there are in it</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The words are others now: have a look whether this is the place.</source>
        <translation>Die Wörter sind jetzt andere: Prüfen Sie, ob dies die richtige Stelle ist.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Diese Wörter stehen nicht mehr im Text.</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CleanupModel</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was in der Datei steht</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CodeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 with the codes below</source>
        <extracomment>a code&apos;s own annotations, and how many there are with those of the codes below it</extracomment>
        <translation>%1, %L2 mit den Codes darunter</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ComparisonModel</name>
    <message>
        <source>Verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ConcordanceModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentTree</name>
    <message numerus="yes">
        <source>Group with %n row(s)</source>
        <translation>
            <numerusform>Gruppe mit %n Zeile</numerusform>
            <numerusform>Gruppe mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::LabelCandidateModel</name>
    <message>
        <source>Speaker?</source>
        <translation>Sprecher?</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often a label stands in the text</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::MemoModel</name>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Name or Words</source>
        <translation>Name oder Wörter</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::SpeakerTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::TopicModel</name>
    <message>
        <source>, </source>
        <comment>between the phrases of a topic</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>named %n times</source>
        <translation>
            <numerusform>%n-mal genannt</numerusform>
            <numerusform>%n-mal genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Project::Project</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Change how “%1” is read</source>
        <translation>Einlesen von „%1“ ändern</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Mit „%1“ codieren</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Memo hinzufügen</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>Passage ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Memo ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation entfernen</numerusform>
            <numerusform>%n Annotationen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Code „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change code “%1”</source>
        <translation>Code „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove code “%1”</source>
        <translation>Code „%1“ löschen</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Passagen verknüpfen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Confirm source</source>
        <translation>Quelle bestätigen</translation>
    </message>
    <message>
        <source>Reject source</source>
        <translation>Quelle ablehnen</translation>
    </message>
    <message>
        <source>Reopen statement</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Overrule verdict</source>
        <translation>Einstufung ändern</translation>
    </message>
    <message>
        <source>Take back verdict</source>
        <translation>Einstufung zurücknehmen</translation>
    </message>
    <message>
        <source>Change note on statement</source>
        <translation>Notiz zur Aussage ändern</translation>
    </message>
    <message>
        <source>Withdraw ruling</source>
        <translation>Entscheidung entfernen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Angaben zu „%1“ ändern</translation>
    </message>
    <message>
        <source>Accept what was changed elsewhere</source>
        <translation>Anderswo Geändertes annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statements)</source>
        <extracomment>an undo entry: what is done, and to how many statements</extracomment>
        <translation>
            <numerusform>%1 (%n Aussage)</numerusform>
            <numerusform>%1 (%n Aussagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change attribute “%1”</source>
        <translation>Attribut „%1“ ändern</translation>
    </message>
    <message>
        <source>Add attribute “%1”</source>
        <translation>Attribut „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove attribute “%1”</source>
        <translation>Attribut „%1“ entfernen</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>„%1“ setzen</translation>
    </message>
    <message>
        <source>Set attributes</source>
        <translation>Attribute setzen</translation>
    </message>
    <message>
        <source>Change memo on “%1”</source>
        <translation>Memo zu „%1“ ändern</translation>
    </message>
    <message>
        <source>Change project memo</source>
        <translation>Projektmemo ändern</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Code „%1“ verschieben</translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Code „%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Split “%1” off “%2”</source>
        <translation>„%1“ von „%2“ abspalten</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Join %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation vereinen</numerusform>
            <numerusform>%n Annotationen vereinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>%n Passage mit „%1“ codieren</numerusform>
            <numerusform>%n Passagen mit „%1“ codieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” out of its group</source>
        <translation>„%1“ aus seiner Gruppe nehmen</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>„%1“ nach „%2“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of their groups</source>
        <translation>
            <numerusform>%n Dokument aus seiner Gruppe nehmen</numerusform>
            <numerusform>%n Dokumente aus ihren Gruppen nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to “%1”</source>
        <translation>
            <numerusform>%n Dokument nach „%1“ verschieben</numerusform>
            <numerusform>%n Dokumente nach „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move group “%1” to “%2”</source>
        <translation>Gruppe „%1“ nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>Replace the file of “%1”</source>
        <translation>Datei von „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Change code set “%1”</source>
        <translation>Code-Set „%1“ ändern</translation>
    </message>
    <message>
        <source>Add code set “%1”</source>
        <translation>Code-Set „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove code set “%1”</source>
        <translation>Code-Set „%1“ löschen</translation>
    </message>
    <message>
        <source>Change query “%1”</source>
        <translation>Abfrage „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove query “%1”</source>
        <translation>Abfrage „%1“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>%n Schritt rückgängig machen</numerusform>
            <numerusform>%n Schritte rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <translation>
            <numerusform>%n Schritt wiederherstellen</numerusform>
            <numerusform>%n Schritte wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Codes ändern</translation>
    </message>
    <message>
        <source>Save query “%1”</source>
        <translation>Abfrage „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::DispersionStrip</name>
    <message>
        <source>Where things stand in the text</source>
        <translation>Was wo im Text steht</translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right a place, Enter goes there.</source>
        <translation>Auf und Ab wählen eine Zeile, Links und Rechts eine Stelle, die Eingabetaste geht dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, how many places</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, at number %3</source>
        <comment>row, how many places, which</comment>
        <translation>%1: %2, bei Nummer %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::FindBar</name>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>button: whole words</comment>
        <translation>„ab“</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>button: regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Suchleiste</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which hit of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Match capitals (Alt+M)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+M)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::LinkBand</name>
    <message>
        <source>Links between the two pages</source>
        <translation>Verknüpfungen zwischen den beiden Seiten</translation>
    </message>
    <message>
        <source>Up and Down pick a link, Enter goes to it.</source>
        <translation>Auf und Ab wählen eine Verknüpfung, die Eingabetaste geht zu ihr.</translation>
    </message>
    <message>
        <source>Link %1 of %2: %3</source>
        <comment>number, count, what it links</comment>
        <translation>Verknüpfung %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::ReadingView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two of the phrases that say what marks the words here: &quot;coded: threat, by Ada&quot; and &quot;topic: NATO&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an entry of a menu: %1 the code of a passage, %2 its words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>below the first passages of a list that a tip tells of</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>Über Crossread</translation>
    </message>
    <message>
        <source>Crossread %1</source>
        <translation>Crossread %1</translation>
    </message>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

Copyright 2026 the Crossread developers. Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it; there is no warranty.

Made with Qt, KSyntaxHighlighting, KCodecs and SQLite. It never uses the network.</source>
        <translation>Ein Transkript und einen Artikel darüber nebeneinander lesen und beide annotieren.

Copyright 2026 die Entwickler von Crossread. Freie Software unter der GNU General Public License, Version 3 oder neuer: Sie dürfen sie verwenden, untersuchen, weitergeben und verbessern; es gibt keine Gewährleistung.

Erstellt mit Qt, KSyntaxHighlighting, KCodecs und SQLite. Greift nie auf das Netzwerk zu.</translation>
    </message>
    <message>
        <source>&amp;For a bug report:</source>
        <translation>&amp;Für einen Fehlerbericht:</translation>
    </message>
    <message>
        <source>Facts for a bug report</source>
        <translation>Angaben für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>&amp;Copy Facts</source>
        <translation>Angaben &amp;kopieren</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ActProgress</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tooltip: what the button does, and its key in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Adjusting</name>
    <message>
        <source>Put the caret into an annotation first.</source>
        <translation>Setzen Sie den Cursor zuerst in eine Annotation.</translation>
    </message>
    <message>
        <source>← → by words, ↑ ↓ by sentences, Page Up and Page Down by turns; with Shift the beginning.</source>
        <translation>← → wortweise, ↑ ↓ satzweise, Bild auf und Bild ab um Redebeiträge; mit Umschalt der Anfang.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationController</name>
    <message>
        <source>Select the words that you want to annotate first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die Sie annotieren möchten: mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted.</source>
        <translation>
            <numerusform>%n Annotation gelöscht.</numerusform>
            <numerusform>%n Annotationen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>Nach dieser Stelle gibt es keine Annotation.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>Vor dieser Stelle gibt es keine Annotation.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationEditor</name>
    <message>
        <source>What you think about it (optional)</source>
        <translation>Was Sie dazu denken (optional)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Keep it (Enter; Ctrl+Enter in the memo)</source>
        <translation>Speichern (Eingabe; im Memo Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Codes:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Memo:</translation>
    </message>
    <message>
        <source>This is what you typed before and did not keep.</source>
        <translation>Das haben Sie zuvor eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Annotation bearbeiten</translation>
    </message>
    <message>
        <source>New annotation</source>
        <translation>Neue Annotation</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Co&amp;dieren</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words that are annotated</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Das hier Eingegebene zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationKeeping</name>
    <message>
        <source>Choose a code or write a memo first.</source>
        <translation>Wählen Sie zuerst einen Code oder schreiben Sie ein Memo.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Edit the chosen annotation</source>
        <translation>Die gewählte Annotation bearbeiten</translation>
    </message>
    <message>
        <source>Delete the chosen annotations</source>
        <translation>Die gewählten Annotationen löschen</translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation>Auszüge exportieren</translation>
    </message>
    <message>
        <source>Passages that you tag or note are listed here. Select words on a page and press T.</source>
        <translation>Hier stehen die Passagen, die Sie codieren oder zu denen Sie etwas notieren. Wählen Sie auf einer Seite Wörter aus und drücken Sie T.</translation>
    </message>
    <message>
        <source>Tag Selection</source>
        <translation>Auswahl codieren</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>how many annotations the filter lets through, of how many</extracomment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition: code, speaker, document, date …</source>
        <translation>Eine Bedingung hinzufügen: Code, Sprecher, Dokument, Datum&#xa0;…</translation>
    </message>
    <message>
        <source>Only annotations whose place is like this</source>
        <translation>Nur Annotationen, deren Stelle diesen Zustand hat</translation>
    </message>
    <message>
        <source>Tag the chosen annotations (T)</source>
        <translation>Die gewählten Annotationen codieren (T)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>To be looked at (%L1)</source>
        <translation>Zu prüfen (%L1)</translation>
    </message>
    <message>
        <source>Lost (%L1)</source>
        <translation>Verloren (%L1)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln documents not read</source>
        <extracomment>the answer lacks what some texts say</extracomment>
        <translation>
            <numerusform>%1, %Ln Dokument nicht gelesen</numerusform>
            <numerusform>%1, %Ln Dokumente nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No annotation is as asked for.</source>
        <translation>Keine Annotation entspricht der Anfrage.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Codieren&#xa0;…</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Codieren m&amp;it</translation>
    </message>
    <message>
        <source>Take &amp;Off</source>
        <translation>Code &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>Die Stelle ist &amp;richtig</translation>
    </message>
    <message>
        <source>Put on the &amp;Selected Words</source>
        <translation>Auf die &amp;ausgewählten Wörter setzen</translation>
    </message>
    <message>
        <source>Select the words in “%1” that the annotation is about first.</source>
        <translation>Wählen Sie zuerst in „%1“ die Wörter aus, um die es in der Annotation geht.</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Gespeicherte Abfragen</translation>
    </message>
    <message>
        <source>&amp;Save This Query…</source>
        <translation>Diese &amp;Abfrage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save This Query</source>
        <translation>Diese Abfrage speichern</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDelegate</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>for example 2022-02-07, 2022-02 or 2022</source>
        <translation>zum Beispiel 2022-02-07, 2022-02 oder 2022</translation>
    </message>
    <message>
        <source>a number, for example 12.5</source>
        <translation>eine Zahl, zum Beispiel 12.5</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDialog</name>
    <message>
        <source>One a line</source>
        <translation>Einen je Zeile</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Choices:</source>
        <translation>Aus&amp;wahl:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AutoCodeDialog</name>
    <message>
        <source>Capitals &amp;count</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Tag Automatically</source>
        <translation>Automatisch codieren</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Wörter und Wendungen</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Ein Thema</translation>
    </message>
    <message>
        <source>What a speaker says</source>
        <translation>Was ein Sprecher sagt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welches Thema oder welcher Sprecher</translation>
    </message>
    <message>
        <source>just these words</source>
        <translation>nur diese Wörter</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>ihr Satz</translation>
    </message>
    <message>
        <source>their paragraph</source>
        <translation>ihr Absatz</translation>
    </message>
    <message>
        <source>all that is said there</source>
        <translation>alles, was dort gesagt wird</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Passagen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codieren</translation>
    </message>
    <message>
        <source>How much is tagged</source>
        <translation>Wie viel codiert wird</translation>
    </message>
    <message>
        <source>Only within a code</source>
        <translation>Nur innerhalb eines Codes</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Suchen:</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Codieren:</translation>
    </message>
    <message>
        <source>With &amp;codes:</source>
        <translation>Mit C&amp;odes:</translation>
    </message>
    <message>
        <source>energy, gas pipeline: parted by commas</source>
        <translation>Energie, Gaspipeline: durch Kommas getrennt</translation>
    </message>
    <message>
        <source>no (war|conflict)</source>
        <translation>kein (Krieg|Konflikt)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many of the passages that were found are ticked</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Wählen Sie zuerst einen Code.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged.</source>
        <translation>
            <numerusform>%n Passage codiert.</numerusform>
            <numerusform>%n Passagen codiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>In welchen Dokumenten</translation>
    </message>
    <message>
        <source>How passages are found</source>
        <translation>Wie Passagen gefunden werden</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The same numbers stand in the table.</source>
        <translation>Dieselben Zahlen stehen in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Chip</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <extracomment>a topic or speaker with the number of places where it is found</extracomment>
        <translation>
            <numerusform>%1, %n Stelle</numerusform>
            <numerusform>%1, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows or hides it; the right and left arrow keys go to the next and previous place.</source>
        <translation>Die Leertaste blendet es ein oder aus; die Pfeiltasten rechts und links führen zur nächsten und zur vorherigen Stelle.</translation>
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
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a topic or speaker and how often it is there</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeBox</name>
    <message>
        <source>&amp;Tag</source>
        <translation>Co&amp;dieren</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Codes:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeDelegate</name>
    <message>
        <source>[%1]  %2</source>
        <extracomment>beside a code: the key that applies it, and how often it was used</extracomment>
        <translation>[%1]  %2</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <extracomment>beside a code: how often it was used, and how often with the codes below it</extracomment>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(oberste Ebene)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Unter:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Memo:</translation>
    </message>
    <message>
        <source>What the code stands for, when to use it and when not, and an example or two</source>
        <translation>Wofür der Code steht, wann er zu verwenden ist und wann nicht, und ein oder zwei Beispiele</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Only a heading: nothing is coded with it</source>
        <translation>Nur eine Ü&amp;berschrift: Damit wird nichts codiert</translation>
    </message>
    <message>
        <source>Pressed on a page, this key gives the selected words the code</source>
        <translation>Auf einer Seite gedrückt, gibt diese Taste den ausgewählten Wörtern den Code</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeLine</name>
    <message>
        <source>Codes that fit</source>
        <translation>Passende Codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Type a few letters. The left arrow key leads to the codes given already.</source>
        <translation>Geben Sie ein paar Buchstaben ein. Die Pfeiltaste links führt zu den schon vergebenen Codes.</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Wählen oder eingeben</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodePanel</name>
    <message>
        <source>Tag the selected words with the chosen code</source>
        <translation>Die ausgewählten Wörter mit dem gewählten Code codieren</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Change the chosen code (F2)</source>
        <translation>Den gewählten Code ändern (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen code</source>
        <translation>Den gewählten Code löschen</translation>
    </message>
    <message>
        <source>Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or make them here.</source>
        <translation>Codes sind Ihre eigenen Kategorien, etwa „Behauptung“ oder „Ausweichen“. Beim Codieren von Wörtern entstehen Codes, oder Sie legen sie hier an.</translation>
    </message>
    <message>
        <source>New Code…</source>
        <translation>Neuer Code&#xa0;…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Change Code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Code “%1” deleted.</source>
        <translation>Code „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Tag Selection</source>
        <translation>&amp;Auswahl codieren</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Show Passages</source>
        <translation>&amp;Passagen anzeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Codes filtern</translation>
    </message>
    <message>
        <source>No code has “%1” in its name.</source>
        <translation>Kein Code hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source>Show All Codes</source>
        <translation>Alle Codes anzeigen</translation>
    </message>
    <message>
        <source>Only the codes of this set</source>
        <translation>Nur die Codes dieses Sets</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Set of Codes</source>
        <translation>Code-Set</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Name des Sets:</translation>
    </message>
    <message>
        <source>&amp;New Set…</source>
        <translation>&amp;Neues Set&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>There is a code “%1” here already, with %n annotations. Both become one.</source>
        <translation>
            <numerusform>Hier gibt es schon einen Code „%1“ mit %n Annotation. Beide werden zu einem.</numerusform>
            <numerusform>Hier gibt es schon einen Code „%1“ mit %n Annotationen. Beide werden zu einem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code “%1” deleted, with %n codes below it.</source>
        <translation>
            <numerusform>Code „%1“ mit %n Code darunter gelöscht.</numerusform>
            <numerusform>Code „%1“ mit %n Codes darunter gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations had it; they are still there.</source>
        <translation>
            <numerusform>%n Annotation hatte ihn; sie ist noch da.</numerusform>
            <numerusform>%n Annotationen hatten ihn; sie sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” there already.</source>
        <translation>Dort gibt es schon einen Code „%1“.</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now “%2”; %n annotations follow.</source>
        <translation>
            <numerusform>„%1“ ist jetzt „%2“; %n Annotation zieht mit.</numerusform>
            <numerusform>„%1“ ist jetzt „%2“; %n Annotationen ziehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other code to merge “%1” into.</source>
        <translation>Es gibt keinen anderen Code, mit dem sich „%1“ zusammenführen ließe.</translation>
    </message>
    <message>
        <source>Merge Codes</source>
        <translation>Codes zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, on %n annotations, becomes:</source>
        <translation>
            <numerusform>„%1“, an %n Annotation, wird zu:</numerusform>
            <numerusform>„%1“, an %n Annotationen, wird zu:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;New Code Below…</source>
        <translation>&amp;Neuer Code darunter&#xa0;…</translation>
    </message>
    <message>
        <source>M&amp;ove</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Below the One Above</source>
        <translation>&amp;Dem Code darüber unterordnen</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Eine Ebene höher</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Code-Sets</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Au&amp;fteilen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete (on %n annotations)</source>
        <translation>
            <numerusform>&amp;Löschen (an %n Annotation)</numerusform>
            <numerusform>&amp;Löschen (an %n Annotationen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeSuggestions</name>
    <message>
        <source>New code “%1”</source>
        <extracomment>the last of the codes that fit what is typed: none of them, but a new one of that name</extracomment>
        <translation>Neuer Code „%1“</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodersPanel</name>
    <message>
        <source>One coder</source>
        <translation>Ein Codierer</translation>
    </message>
    <message>
        <source>The other coder</source>
        <translation>Der andere Codierer</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Where it is counted</source>
        <translation>Wo gezählt wird</translation>
    </message>
    <message>
        <source>Coders whose annotations are shown</source>
        <translation>Codierer, deren Annotationen angezeigt werden</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Der gesamte Text</translation>
    </message>
    <message>
        <source>What either has coded</source>
        <translation>Was einer von beiden codiert hat</translation>
    </message>
    <message>
        <source>Agreement, code by code</source>
        <translation>Übereinstimmung, Code für Code</translation>
    </message>
    <message>
        <source>%1  (%L2)</source>
        <extracomment>a coder, and how many annotations are by that one</extracomment>
        <translation>%1  (%L2)</translation>
    </message>
    <message>
        <source>Choose two coders to see how far they agree.</source>
        <translation>Wählen Sie zwei Codierer, um zu sehen, wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Once a second coder has annotated, or another copy of the project is merged into this one, you see here how far both agree.</source>
        <translation>Sobald eine zweite Person annotiert hat oder eine andere Kopie des Projekts mit diesem zusammengeführt ist, sehen Sie hier, wie weit beide übereinstimmen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Alle Codes zusammen</translation>
    </message>
    <message>
        <source>Only %1: “%2” (%3)</source>
        <translation>Nur %1: „%2“ (%3)</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>In welchen Dokumenten</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table, or what it says</source>
        <translation>Die Tabelle speichern oder was sie besagt</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodingFeature</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Codieren m&amp;it</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Es ist in „%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were taken in.</source>
        <translation>
            <numerusform>%Ln Code wurde übernommen.</numerusform>
            <numerusform>%Ln Codes wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Codes or Annotations</source>
        <translation>Codes oder Annotationen übernehmen</translation>
    </message>
    <message>
        <source>Nothing in “%1” is new here.</source>
        <translation>In „%1“ ist nichts, was hier neu wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were taken in.</source>
        <translation>
            <numerusform>%Ln Annotation wurde übernommen.</numerusform>
            <numerusform>%Ln Annotationen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks and annotations (*.qdc *.json *.jsonld *.md *.markdown);;All files (*)</source>
        <translation>Codebücher und Annotationen (*.qdc *.json *.jsonld *.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>„%1“ wird untersucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ColourButton</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere&#xa0;…</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Passende Aktionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an action in the command palette: its menu and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Keine Aktion heißt so.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparingFeature</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Prüfbericht zu „%1“</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>„%1“ mit den Quellen daneben</translation>
    </message>
    <message>
        <source>The words of this link are no longer in the texts.</source>
        <translation>Die Wörter dieser Verknüpfung stehen nicht mehr in den Texten.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonCard</name>
    <message>
        <source>Statement and passage</source>
        <translation>Aussage und Passage</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Overrule the verdict</source>
        <translation>Die Einstufung ändern</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Notiz: warum</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Notiz zu dieser Aussage</translation>
    </message>
    <message>
        <source>Choose a statement: click on one in the article or in the list, or press J to go from one to the next. Here it stands over the passage it comes from.</source>
        <translation>Wählen Sie eine Aussage: Klicken Sie im Artikel oder in der Liste auf eine, oder drücken Sie J, um von einer zur nächsten zu gehen. Sie steht dann hier über der Passage, aus der sie stammt.</translation>
    </message>
    <message>
        <source>if it came from this passage</source>
        <translation>wenn sie aus dieser Passage stammte</translation>
    </message>
    <message>
        <source>no passage of the transcript says this</source>
        <translation>keine Passage des Transkripts sagt dies</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages come near</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln Passage kommt nahe</numerusform>
            <numerusform>%Ln Passagen kommen nahe</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Statement, attributed to %1</source>
        <translation>Aussage, %1 zugeschrieben</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage, %1, turn %L2</source>
        <translation>Passage, %1, Redebeitrag %L2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <extracomment>the verdict was overruled; %1 is the program&apos;s own</extracomment>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Statement, probably by %1</source>
        <translation>Aussage, vermutlich von %1</translation>
    </message>
    <message>
        <source>After the sentence before: %1</source>
        <extracomment>between two sentences of a quotation; %1 tells what was left out</extracomment>
        <translation>Nach dem Satz davor: %1</translation>
    </message>
    <message>
        <source>Press Shift+J to look at the passages that come nearest.</source>
        <translation>Drücken Sie Umschalt+J, um die Passagen anzusehen, die am nächsten kommen.</translation>
    </message>
    <message>
        <source>changed by the second look</source>
        <translation>durch den zweiten Blick geändert</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonController</name>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Vergleich mit dem Transkript läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement.</source>
        <translation>Nichts im Transkript kommt dieser Aussage nahe.</translation>
    </message>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Wählen Sie zuerst eine Aussage: Klicken Sie auf eine oder drücken Sie J.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this statement yet.</source>
        <translation>Über diese Aussage ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Select the words of the transcript that the statement comes from.</source>
        <translation>Wählen Sie im Transkript die Wörter aus, aus denen die Aussage stammt.</translation>
    </message>
    <message>
        <source>Choose the passage first: Shift+J shows those that come near, H takes the words selected in the transcript.</source>
        <translation>Wählen Sie zuerst die Passage: Umschalt+J zeigt solche, die nahekommen, H nimmt die im Transkript ausgewählten Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n statements.</source>
        <translation>
            <numerusform>Über %n Aussage entschieden.</numerusform>
            <numerusform>Über %n Aussagen entschieden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonPanel</name>
    <message>
        <source>Filter: words in statement, passage, speaker or note</source>
        <translation>Filter: Wörter in Aussage, Passage, Sprecher oder Notiz</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>Only statements of this kind</source>
        <translation>Nur Aussagen dieser Art</translation>
    </message>
    <message>
        <source>What the comparison had to do without</source>
        <translation>Worauf der Vergleich verzichten musste</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Alle Aussagen</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements of an article are listed here with the passages they come from. Open a transcript in one of the panes; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Hier stehen die Aussagen eines Artikels mit den Passagen, aus denen sie stammen. Öffnen Sie in einer der Ansichten ein Transkript; oder ändern Sie, falls ein Text für etwas anderes gehalten wurde, seine Art in seinen Eigenschaften.</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>Dokumenteigenschaften&#xa0;…</translation>
    </message>
    <message>
        <source>There is no article to compare the transcript with. Add one; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Es gibt keinen Artikel, mit dem sich das Transkript vergleichen ließe. Fügen Sie einen hinzu; oder ändern Sie, falls ein Text für etwas anderes gehalten wurde, seine Art in seinen Eigenschaften.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Dokumente hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The article quotes nobody.</source>
        <translation>Der Artikel zitiert niemanden.</translation>
    </message>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Vergleich mit dem Transkript läuft&#xa0;…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>the name of an article, and what is odd about it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the second look</source>
        <translation>Durch den zweiten Blick geändert</translation>
    </message>
    <message>
        <source>looking again, %1</source>
        <translation>zweiter Blick, %1</translation>
    </message>
    <message>
        <source>By what the sentences mean, beside their words</source>
        <translation>Nach dem, was die Sätze bedeuten, neben ihren Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>looked at again: %Ln changed</source>
        <extracomment>the second look, by what sentences mean, found something else for so many statements</extracomment>
        <translation>
            <numerusform>zweiter Blick: %Ln geändert</numerusform>
            <numerusform>zweiter Blick: %Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Another passage or verdict, by what the sentences mean beside their words. Click to see them alone.</source>
        <translation>Eine andere Passage oder Einstufung, nach dem, was die Sätze neben ihren Wörtern bedeuten. Ein Klick zeigt nur diese.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ConditionEditor</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>beliebiger Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a condition that must hold</comment>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a condition that must not hold</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Whether it must hold</source>
        <translation>Ob sie erfüllt sein muss</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Art der Bedingung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Words to be found</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the least value</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the greatest value</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>How far at most</source>
        <translation>Höchstens wie weit</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Einheit des Abstands</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>just this code</source>
        <translation>nur dieser Code</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>Code-Set</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words in the memo</source>
        <translation>Wörter im Memo</translation>
    </message>
    <message>
        <source>date made</source>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>near code</source>
        <translation>nahe Code</translation>
    </message>
    <message>
        <source>followed by code</source>
        <translation>gefolgt von Code</translation>
    </message>
    <message>
        <source>overlapping code</source>
        <translation>überlappt mit Code</translation>
    </message>
    <message>
        <source>within code</source>
        <translation>innerhalb von Code</translation>
    </message>
    <message>
        <source>around code</source>
        <translation>um Code herum</translation>
    </message>
    <message>
        <source>no code at all</source>
        <translation>gar kein Code</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>linked with</source>
        <translation>verknüpft mit</translation>
    </message>
    <message>
        <source>also inside words</source>
        <translation>auch innerhalb von Wörtern</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>ganze Wörter</translation>
    </message>
    <message>
        <source>as a pattern</source>
        <translation>als Muster</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Wie die Wörter gemeint sind</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CountingDialog</name>
    <message>
        <source>Where Passages Stand</source>
        <translation>Wo die Passagen stehen</translation>
    </message>
    <message>
        <source>Programs count positions in texts differently, and this file does not show how. Which of these passages make sense?</source>
        <translation>Programme zählen Positionen in Texten verschieden, und diese Datei lässt nicht erkennen, wie. Welche dieser Passagen sind sinnvoll?</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CoveragePanel</name>
    <message>
        <source>What the articles used of the transcript</source>
        <translation>Was die Artikel vom Transkript verwendet haben</translation>
    </message>
    <message>
        <source>Words spoken against words reported</source>
        <translation>Gesprochene Wörter gegenüber wiedergegebenen</translation>
    </message>
    <message>
        <source>A click goes to the longest passage that was left out</source>
        <translation>Ein Klick führt zur längsten ausgelassenen Passage</translation>
    </message>
    <message>
        <source>Used by more than one article</source>
        <translation>Von mehr als einem Artikel verwendet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Shows which passages of the transcript an article used, and what it left out. Needs a transcript and an article about it.</source>
        <translation>Zeigt, welche Passagen des Transkripts ein Artikel verwendet und was er ausgelassen hat. Dazu braucht es ein Transkript und einen Artikel darüber.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports %2 of %Ln words spoken.</source>
        <extracomment>an article, and how much of the transcript it used</extracomment>
        <translation>
            <numerusform>„%1“ gibt %2 von %Ln gesprochenen Wort wieder.</numerusform>
            <numerusform>„%1“ gibt %2 der %Ln gesprochenen Wörter wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Whose words topics and codes are counted in</source>
        <translation>In wessen Wörtern Themen und Codes gezählt werden</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>They are %1 of what was spoken, and %2 of what the article reports.</source>
        <extracomment>of words of a speaker, about a topic or with a code; %1 and %2 are percentages</extracomment>
        <translation>Sie machen %1 des Gesprochenen aus und %2 dessen, was der Artikel wiedergibt.</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Die Tabelle oder ein Bild davon speichern</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Artikel, die zählen</translation>
    </message>
    <message>
        <source>None of the articles compared is among the documents chosen.</source>
        <translation>Keiner der verglichenen Artikel ist unter den gewählten Dokumenten.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CrossTableModel</name>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>a cell of a table, spoken: row, column: number, of what</extracomment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DispersionPanel</name>
    <message>
        <source>Where in a text its speakers, codes and topics are, from begin to end. Open one in which somebody speaks, a topic is named, or a passage has a code.</source>
        <translation>Wo in einem Text seine Sprecher, Codes und Themen vorkommen, von Anfang bis Ende. Öffnen Sie einen, in dem jemand spricht, ein Thema genannt wird oder eine Passage einen Code hat.</translation>
    </message>
    <message>
        <source>What is shown besides the speakers</source>
        <translation>Was außer den Sprechern angezeigt wird</translation>
    </message>
    <message>
        <source>Codes and topics</source>
        <translation>Codes und Themen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es angezeigt wird</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Die Tabelle oder ein Bild davon speichern</translation>
    </message>
    <message>
        <source>How often speakers, codes and topics are where in the text</source>
        <translation>Wie oft Sprecher, Codes und Themen wo im Text vorkommen</translation>
    </message>
    <message>
        <source>places</source>
        <comment>name of a file</comment>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>Several documents…</source>
        <translation>Mehrere Dokumente&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents…</source>
        <translation>
            <numerusform>%Ln Dokument&#xa0;…</numerusform>
            <numerusform>%Ln Dokumente&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Choose Documents</source>
        <translation>Dokumente wählen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>documents of which that is said: “Outlet: Reuters”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by name, group, or what is said of a document</source>
        <translation>Nach Name, Gruppe oder Angaben zu einem Dokument filtern</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>Alle angezeigten &amp;anhaken</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <extracomment>what those say of whom that is said: “Said by Party: Labour”</extracomment>
        <translation>Gesagt von %1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentController</name>
    <message>
        <source>Opening was stopped.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>„%1“ wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Crossread reads this kind of file better than when it came in.</source>
        <translation>Crossread liest diesen Dateityp besser als zu der Zeit, als die Datei ins Projekt kam.</translation>
    </message>
    <message>
        <source>Read Again…</source>
        <translation>Erneut einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” reads the same today: there is nothing to change.</source>
        <translation>„%1“ liest sich heute genauso: Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Read today, %n paragraph(s) of “%1” are new or read otherwise.</source>
        <translation>
            <numerusform>Heute gelesen, ist %n Absatz von „%1“ neu oder anders gelesen.</numerusform>
            <numerusform>Heute gelesen, sind %n Absätze von „%1“ neu oder anders gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Das Dokument hat keine Annotationen. Der Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Von den %L1 Annotationen des Dokuments bleiben %L2 an ihren Wörtern, %L3 finden sich anhand von Ähnlichkeit wieder und sind zu prüfen, und %L4 finden sich nicht: Ihre Wörter bleiben erhalten. Der Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Erneut einlesen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentPanel</name>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Put the chosen documents into a new group</source>
        <translation>Die gewählten Dokumente in eine neue Gruppe legen</translation>
    </message>
    <message>
        <source>Write a memo on the chosen document</source>
        <translation>Ein Memo zum gewählten Dokument schreiben</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every document</source>
        <translation>Neues Attribut: eine Spalte, um zu jedem Dokument etwas anzugeben</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Attribute aus einer Tabelle (CSV) importieren</translation>
    </message>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>Hier stehen die Dokumente des Projekts.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Dokumente hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many documents the filter lets through, of how many</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group (Press/2022 is a group in another one):</source>
        <translation>Name der Gruppe (Presse/2022 ist eine Gruppe in einer anderen):</translation>
    </message>
    <message>
        <source>&amp;Move to Group</source>
        <translation>&amp;In Gruppe verschieben</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Neue Gruppe&#xa0;…</translation>
    </message>
    <message>
        <source>N&amp;o Group</source>
        <translation>&amp;Keine Gruppe</translation>
    </message>
    <message>
        <source>Open on the &amp;Left</source>
        <translation>&amp;Links öffnen</translation>
    </message>
    <message>
        <source>Open on the &amp;Right</source>
        <translation>&amp;Rechts öffnen</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentReplacing</name>
    <message>
        <source>Corrected File of “%1”</source>
        <translation>Korrigierte Datei von „%1“</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>That file has the same text as “%1”: there is nothing to change.</source>
        <translation>Diese Datei enthält denselben Text wie „%1“: Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of that file are new, or differ from “%1” as it is.</source>
        <translation>
            <numerusform>%n Absatz dieser Datei ist neu oder weicht von „%1“ in der jetzigen Fassung ab.</numerusform>
            <numerusform>%n Absätze dieser Datei sind neu oder weichen von „%1“ in der jetzigen Fassung ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Das Dokument hat keine Annotationen. Der Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Von den %L1 Annotationen des Dokuments bleiben %L2 an ihren Wörtern, %L3 finden sich anhand von Ähnlichkeit wieder und sind zu prüfen, und %L4 finden sich nicht: Ihre Wörter bleiben erhalten. Der Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>The file was replaced.</source>
        <translation>Die Datei wurde ersetzt.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentsFeature</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ExportDialog</name>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sicher für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets a &apos; before it</source>
        <translation>Vor Text, den eine Tabellenkalkulation als Formel ausführen würde, kommt ein Apostroph</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Dokument:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>There is nothing to export yet: tag some passages first.</source>
        <translation>Es gibt noch nichts zu exportieren: Codieren Sie zuerst einige Passagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln Auszug</numerusform>
            <numerusform>%Ln Auszüge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>%1-Dateien (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Nur die in der Liste angezeigten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>Documents, as references</source>
        <translation>Dokumente, als Literaturangaben</translation>
    </message>
    <message>
        <source>Project, for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>Projekt, für NVivo, MAXQDA, ATLAS.ti und andere</translation>
    </message>
    <message>
        <source>Codes, for the same</source>
        <translation>Codes, für dieselben</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppieren nach:</translation>
    </message>
    <message>
        <source>Everything goes along.</source>
        <translation>Alles geht mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln Code</numerusform>
            <numerusform>%Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no codes yet: tag some passages first.</source>
        <translation>Es gibt noch keine Codes: Codieren Sie zuerst einige Passagen.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Annotations, as W3C Web Annotations</source>
        <translation>Annotationen, als W3C Web Annotations</translation>
    </message>
    <message>
        <source>Project, as a folder of plain text</source>
        <translation>Projekt, als Ordner mit reinem Text</translation>
    </message>
    <message>
        <source>Excerpts, as notes for Obsidian and Zotero</source>
        <translation>Auszüge, als Notizen für Obsidian und Zotero</translation>
    </message>
    <message>
        <source>A text with its codes</source>
        <translation>Ein Text mit seinen Codes</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <source>Looking at what can go along …</source>
        <translation>Prüfen, was mitgehen kann …</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
    <message>
        <source>Count positions as &amp;NVivo does</source>
        <translation>&amp;Positionen wie NVivo zählen</translation>
    </message>
    <message>
        <source>Codes, to be read with their memos</source>
        <translation>Codes, zum Lesen mit ihren Memos</translation>
    </message>
    <message>
        <source>In UTF-16 units, in which an emoji counts as two characters and not as one, as the standard has it. The description of the project says so.</source>
        <translation>In UTF-16-Einheiten: Darin zählt ein Emoji als zwei Zeichen und nicht, wie es der Standard vorsieht, als eines. In der Beschreibung des Projekts ist das angegeben.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::FileWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring “%1”…</source>
        <translation>Sicherung von „%1“ wird eingespielt&#xa0;…</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Das Projekt ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>The project is as it was. What it said before has become a backup: Project ▸ Restore… brings that back in the same way.</source>
        <translation>Das Projekt ist wieder, wie es war. Sein bisheriger Stand ist zur Sicherung geworden: Projekt ▸ Sicherung einspielen&#xa0;… holt ihn auf dieselbe Weise zurück.</translation>
    </message>
    <message>
        <source>The project is as it was. What lay there before is “%1”.</source>
        <translation>Das Projekt ist wieder, wie es war. Was vorher dort lag, ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on.</source>
        <translation>Alles ist jetzt in „%1“. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on. The other file that lay there is “%2”.</source>
        <translation>Alles ist jetzt in „%1“. Sie können weiterarbeiten. Die andere Datei, die dort lag, ist „%2“.</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Crossread-Projekte (*.crossread)</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>„%1“ wird kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>This is a copy, with everything that was kept in “%1” until now. What is done here does not come into that project.</source>
        <translation>Dies ist eine Kopie mit allem, was bis jetzt in „%1“ gespeichert war. Was hier geschieht, kommt nicht in jenes Projekt.</translation>
    </message>
    <message>
        <source>Recover To</source>
        <translation>Retten nach</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>part of the name of a file</comment>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>Recovering “%1”…</source>
        <translation>„%1“ wird gerettet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ForeignImport</name>
    <message>
        <source>Import Project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Import To</source>
        <translation>Importieren nach</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Crossread-Projekte (*.crossread)</translation>
    </message>
    <message>
        <source>Everything in “%1” was taken.</source>
        <translation>Alles aus „%1“ wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” was taken, but not all of it.</source>
        <translation>„%1“ wurde übernommen, aber nicht vollständig.</translation>
    </message>
    <message>
        <source>Projects of other programs, or in a folder of text (*.qdpx *.qde *.qda *.sqlite3 project.json);;All files (*)</source>
        <translation>Projekte anderer Programme oder in einem Ordner mit reinem Text (*.qdpx *.qde *.qda *.sqlite3 project.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HandbookWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Crossread Handbook</source>
        <translation>Crossread-Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters alone act while a page or the list of statements has the focus. Keyboard Shortcuts… in the Edit menu changes them.</source>
        <translation>Einzelne Buchstaben wirken, solange eine Seite oder die Liste der Aussagen den Fokus hat. „Tastenkürzel&#xa0;…“ im Menü „Bearbeiten“ ändert sie.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>The handbook is not translated yet; it is in English.</source>
        <translation>Das Handbuch ist noch nicht übersetzt; es ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Help</name>
    <message>
        <source>Every statement of the article with how faithful it is. Choose one, and both pages turn to it.</source>
        <translation>Jede Aussage des Artikels und wie getreu sie ist. Wählen Sie eine, und beide Seiten richten sich darauf aus.</translation>
    </message>
    <message>
        <source>The card of the current statement: its words over those of the passage it comes from, and what you decided about it.</source>
        <translation>Die Karte der aktuellen Aussage: ihr Wortlaut über dem der Passage, aus der sie stammt, und was Sie darüber entschieden haben.</translation>
    </message>
    <message>
        <source>Every passage you tagged or wrote a memo on. Choose one, and its page turns to it.</source>
        <translation>Jede Passage, die Sie codiert oder mit einem Memo versehen haben. Wählen Sie eine, und ihre Seite richtet sich darauf aus.</translation>
    </message>
    <message>
        <source>Your codes as a tree, with how many passages have each. A double click shows the passages.</source>
        <translation>Ihre Codes als Baum, mit der Zahl der Passagen zu jedem. Ein Doppelklick zeigt die Passagen.</translation>
    </message>
    <message>
        <source>Words and phrases with a colour of their own; each can be switched on and off and changed.</source>
        <translation>Wörter und Wendungen mit eigener Farbe; jedes Thema lässt sich ein- und ausblenden und ändern.</translation>
    </message>
    <message>
        <source>Headings and turns of the page. Choose one to go there.</source>
        <translation>Überschriften und Redebeiträge der Seite. Wählen Sie etwas aus, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Which passages of the transcript the articles used, and how much of whom they left out.</source>
        <translation>Welche Passagen des Transkripts die Artikel verwendet und wie viel sie von wem ausgelassen haben.</translation>
    </message>
    <message>
        <source>Who has coded, and how far two of them agree. Untick a coder to hide what is theirs.</source>
        <translation>Wer codiert hat und wie weit zwei davon übereinstimmen. Entfernen Sie das Häkchen bei einem Codierer, um dessen Annotationen auszublenden.</translation>
    </message>
    <message>
        <source>Every change of the project, the newest first. Choose one and press Enter to go back to that point.</source>
        <translation>Jede Änderung des Projekts, die neueste zuerst. Wählen Sie eine und drücken Sie die Eingabetaste, um zu diesem Punkt zurückzukehren.</translation>
    </message>
    <message>
        <source>Words in all documents, each hit in its line. Choose one, and its page turns to it.</source>
        <translation>Wörter in allen Dokumenten, jeder Treffer in seiner Zeile. Wählen Sie einen, und seine Seite richtet sich darauf aus.</translation>
    </message>
    <message>
        <source>How often words are used, which more than elsewhere, and which stand near another one.</source>
        <translation>Wie oft Wörter verwendet werden, welche häufiger als anderswo und welche in der Nähe eines anderen stehen.</translation>
    </message>
    <message>
        <source>The documents of the project in their groups, and what you say of them. Choose one to open it; drag it to another group.</source>
        <translation>Die Dokumente des Projekts in ihren Gruppen und Ihre Angaben dazu. Wählen Sie eines, um es zu öffnen; ziehen Sie es in eine andere Gruppe.</translation>
    </message>
    <message>
        <source>Everybody who speaks in a document, and what you say of them.</source>
        <translation>Alle, die in einem Dokument sprechen, und Ihre Angaben dazu.</translation>
    </message>
    <message>
        <source>All your memos, on whatever they are: choose one to write on, and the arrow leads to its place.</source>
        <translation>Alle Ihre Memos, wozu auch immer: Wählen Sie eines, um daran weiterzuschreiben; der Pfeil führt zu seiner Stelle.</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns that you choose. A number, a bar or a point shows its passages.</source>
        <translation>Annotationen, gezählt in Zeilen und Spalten Ihrer Wahl. Eine Zahl, ein Balken oder ein Punkt zeigt die zugehörigen Passagen.</translation>
    </message>
    <message>
        <source>Where in the text each code is given and each topic is named, from begin to end.</source>
        <translation>Wo im Text jeder Code vergeben ist und jedes Thema genannt wird, von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>What you linked by hand, with the words at both ends. Choose one, and both pages turn to it.</source>
        <translation>Was Sie von Hand verknüpft haben, mit den Wörtern an beiden Enden. Wählen Sie eine Verknüpfung, und beide Seiten richten sich darauf aus.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>a menu entry: undo with what it takes back, for example “Tag “security””</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryFeature</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>an act and when it was done</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, the project is here</source>
        <translation>%1, hier steht das Projekt</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>Before everything that is remembered</source>
        <translation>Vor dem ersten verzeichneten Schritt</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Go to the chosen point (Enter)</source>
        <translation>Zum gewählten Punkt gehen (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back.</source>
        <translation>
            <numerusform>%n Schritt zurückgenommen.</numerusform>
            <numerusform>%n Schritte zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps done again.</source>
        <translation>
            <numerusform>%n Schritt wiederhergestellt.</numerusform>
            <numerusform>%n Schritte wiederhergestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportDialog</name>
    <message>
        <source>New Project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Document Properties</source>
        <translation>Dokumenteigenschaften</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Choose a transcript and an article about it, or drop the files here.</source>
        <translation>Wählen Sie ein Transkript und einen Artikel darüber, oder legen Sie die Dateien hier ab.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Leave the chosen document out</source>
        <translation>Das gewählte Dokument weglassen</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ände&amp;rn&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder and name of the project file</source>
        <translation>Ordner und Namen der Projektdatei wählen</translation>
    </message>
    <message>
        <source>Choose a transcript and an article</source>
        <translation>Transkript und Artikel wählen</translation>
    </message>
    <message>
        <source>Keep Project As</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Crossread-Projekte (*.crossread)</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Wird hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Reading “%1”, %L2 of %L3 …</source>
        <translation>„%1“ wird gelesen, %L2 von %L3&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to the list</source>
        <translation>
            <numerusform>%n Dokument zur Liste hinzufügen</numerusform>
            <numerusform>%n Dokumente zur Liste hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Readin&amp;g</source>
        <translation>Lesen &amp;beginnen</translation>
    </message>
    <message>
        <source>Kept &amp;in:</source>
        <translation>Gespeichert &amp;in:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportPage</name>
    <message>
        <source>Preview of the text as it will be read</source>
        <translation>Vorschau des Textes, wie er eingelesen wird</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>encoding as found in the file, and how sure that is</extracomment>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>If letters look wrong in the preview, try another encoding</source>
        <translation>Wenn Buchstaben in der Vorschau falsch aussehen, probieren Sie eine andere Zeichenkodierung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ar&amp;t:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Clean-ups to switch on or off</source>
        <translation>Bereinigungen zum Ein- oder Ausschalten</translation>
    </message>
    <message>
        <source>What was changed or set aside</source>
        <translation>Was geändert oder ausgesondert wurde</translation>
    </message>
    <message>
        <source>Labels that may be speakers</source>
        <translation>Bezeichnungen, die Sprecher sein könnten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document in the list of those to be added: name, kind, number of speakers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n speakers)</source>
        <translation>
            <numerusform>%1 (%2, %n Sprecher)</numerusform>
            <numerusform>%1 (%2, %n Sprecher)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Wie erkannt: %1</translation>
    </message>
    <message>
        <source>As found: %1 (%2 % sure)</source>
        <translation>Wie erkannt: %1 (zu %2&#xa0;% sicher)</translation>
    </message>
    <message>
        <source>Clean-ups (%L1)</source>
        <translation>Bereinigungen (%L1)</translation>
    </message>
    <message>
        <source>Speakers to check (%L1)</source>
        <translation>Zu prüfende Sprecher (%L1)</translation>
    </message>
    <message>
        <source>What Crossread did and is not sure of</source>
        <translation>Was Crossread getan hat und wobei es nicht sicher ist</translation>
    </message>
    <message>
        <source>This text has no labels that name a speaker.</source>
        <translation>Dieser Text enthält keine Bezeichnungen, die einen Sprecher nennen.</translation>
    </message>
    <message>
        <source>No label leaves a doubt. Untick one that names no speaker; give two labels the same person to merge them.</source>
        <translation>Keine Bezeichnung lässt Zweifel. Entfernen Sie das Häkchen bei einer, die keinen Sprecher nennt; geben Sie zwei Bezeichnungen dieselbe Person, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>Crossread is not sure about the labels in bold. Tick those who speak; give two labels the same person to merge them.</source>
        <translation>Bei den fett gesetzten Bezeichnungen ist Crossread nicht sicher. Haken Sie diejenigen an, die sprechen; geben Sie zwei Bezeichnungen dieselbe Person, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>For Citations</source>
        <translation>Für Quellenangaben</translation>
    </message>
    <message>
        <source>It is used to read the file now, and not kept</source>
        <translation>Es dient jetzt zum Lesen der Datei und wird nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Words are in:</source>
        <translation>&amp;Wörter in:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The file tells neither pages nor times: citations count turns and paragraphs.</source>
        <translation>Die Datei nennt weder Seiten noch Zeiten: Quellenangaben zählen Redebeiträge und Absätze.</translation>
    </message>
    <message>
        <source>Each becomes a note at its place, by whoever wrote the comment</source>
        <translation>Jeder wird an seiner Stelle zu einer Notiz dessen, der den Kommentar geschrieben hat</translation>
    </message>
    <message>
        <source>It names neither author nor date: they can be added under “For Citations”.</source>
        <translation>Sie nennt weder Autor noch Datum: Beides lässt sich unter „Für Quellenangaben“ ergänzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): take them as notes</source>
        <translation>
            <numerusform>%Ln Kommentar: als Notiz übernehmen</numerusform>
            <numerusform>%Ln Kommentare: als Notizen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LegendBar</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Topics and speakers</source>
        <translation>Themen und Sprecher</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinkController</name>
    <message>
        <source>Linked to “%1”</source>
        <extracomment>tip over linked words; %1 is the other passage</extracomment>
        <translation>Verknüpft mit „%1“</translation>
    </message>
    <message>
        <source>“%1” – “%2”</source>
        <extracomment>a ribbon between the pages: the words on one page, and those on the other</extracomment>
        <translation>„%1“ – „%2“</translation>
    </message>
    <message>
        <source>There is no link at the caret.</source>
        <translation>Am Cursor ist keine Verknüpfung.</translation>
    </message>
    <message>
        <source>Select the words that belong together in both panes, then link them. F6 moves from one pane to the other.</source>
        <translation>Wählen Sie in beiden Ansichten die Wörter aus, die zusammengehören, und verknüpfen Sie sie dann. F6 wechselt von einer Ansicht zur anderen.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>tip over a statement; how faithful it is, and the passage it comes from</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Reported as “%1” (%2)</source>
        <extracomment>tip over a passage; the statement that comes from it, and how faithful that is</extracomment>
        <translation>Wiedergegeben als „%1“ (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a ribbon between the pages: how faithful the statement is, then the words on both pages</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing on this page is linked to another.</source>
        <translation>Nichts auf dieser Seite ist mit einer anderen verknüpft.</translation>
    </message>
    <message>
        <source>No statement or link follows on this page.</source>
        <translation>Auf dieser Seite folgt keine Aussage oder Verknüpfung mehr.</translation>
    </message>
    <message>
        <source>No statement or link comes before on this page.</source>
        <translation>Auf dieser Seite kommt davor keine Aussage oder Verknüpfung.</translation>
    </message>
    <message>
        <source>statement: %1</source>
        <extracomment>what a screen reader says of a statement: how faithful it is</extracomment>
        <translation>Aussage: %1</translation>
    </message>
    <message>
        <source>statement: %1; taken from: %2, “%3”</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, the transcript that it comes from, and its words there</extracomment>
        <translation>Aussage: %1; entnommen aus: %2, „%3“</translation>
    </message>
    <message>
        <source>linked to: %1, “%2”</source>
        <extracomment>what a screen reader says of linked words: the other document, and the words there</extracomment>
        <translation>verknüpft mit: %1, „%2“</translation>
    </message>
    <message>
        <source>quoted in: %1, “%2”, %3</source>
        <extracomment>what a screen reader says of a passage: the article that reports it, in which words, and how faithfully</extracomment>
        <translation>wiedergegeben in: %1, „%2“, %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinksPanel</name>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>links</source>
        <comment>name of a file</comment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>What you link by hand is listed here: select the words that belong together in both pages, and press L.</source>
        <translation>Hier steht, was Sie von Hand verknüpfen: Wählen Sie auf beiden Seiten die Wörter aus, die zusammengehören, und drücken Sie L.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Links made by hand</source>
        <translation>Von Hand erstellte Verknüpfungen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ListDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MainWindow</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>New project with it…</source>
        <translation>Neues Projekt damit&#xa0;…</translation>
    </message>
    <message>
        <source>Start your own project…</source>
        <translation>Eigenes Projekt beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread);;All files (*)</source>
        <translation>Crossread-Projekte (*.crossread);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>This is a sample to try everything on. Press J to go from statement to statement of the article; select words and press T to tag them.</source>
        <translation>Dies ist ein Beispiel zum Ausprobieren. Drücken Sie J, um im Artikel von Aussage zu Aussage zu gehen; wählen Sie Wörter aus und drücken Sie T, um sie zu codieren.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some in another program, then choose this again.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie welchen in einem anderen Programm, und wählen Sie dies dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to “%1”</source>
        <translation>
            <numerusform>%n Dokument zu „%1“ hinzufügen</numerusform>
            <numerusform>%n Dokumente zu „%1“ hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Das Projekt öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Begin a new project with %n document(s)</source>
        <translation>
            <numerusform>Ein neues Projekt mit %n Dokument beginnen</numerusform>
            <numerusform>Ein neues Projekt mit %n Dokumenten beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Retten&#xa0;…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Sicherung einspielen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings cannot be kept: “%1” cannot be written. What you choose holds until Crossread is closed.</source>
        <translation>Einstellungen können nicht gesichert werden: „%1“ lässt sich nicht schreiben. Was Sie wählen, gilt, bis Crossread geschlossen wird.</translation>
    </message>
    <message>
        <source>The settings were damaged. What could not be read of them is as it was at first; the file as it was is “%1”.</source>
        <translation>Die Einstellungen waren beschädigt. Was davon nicht zu lesen war, ist wie am Anfang; die Datei, wie sie war, ist „%1“.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MatrixPanel</name>
    <message>
        <source>with codes &amp;below</source>
        <translation>mit Codes &amp;darunter</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was in den Zeilen steht</translation>
    </message>
    <message>
        <source>Let rows and columns change places</source>
        <translation>Zeilen und Spalten die Plätze tauschen lassen</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es angezeigt wird</translation>
    </message>
    <message>
        <source>Which annotations are counted</source>
        <translation>Welche Annotationen gezählt werden</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Die Tabelle oder ein Bild davon speichern</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns</source>
        <translation>In Zeilen und Spalten gezählte Annotationen</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Alle Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents not read</source>
        <translation>
            <numerusform>%Ln Dokument nicht gelesen</numerusform>
            <numerusform>%Ln Dokumente nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many annotations there are of each code by speaker, by document, over the years. A click on a number shows them.</source>
        <translation>Wie viele Annotationen es zu jedem Code gibt: nach Sprecher, nach Dokument, im Lauf der Jahre. Ein Klick auf eine Zahl zeigt sie.</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>name of a file</comment>
        <translation>matrix</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoEditor</name>
    <message>
        <source>Go to what the memo is on</source>
        <translation>Zu dem gehen, wozu das Memo gehört</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Choose a memo in the list, or write one on a document or a speaker from their lists.</source>
        <translation>Wählen Sie in der Liste ein Memo, oder schreiben Sie eines zu einem Dokument oder Sprecher aus deren Listen.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>what a memo is on: “Document”, and its name</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation>Was Sie dazu denken</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoList</name>
    <message>
        <source>Search in all memos</source>
        <translation>In allen Memos suchen</translation>
    </message>
    <message>
        <source>Write the memo on the project</source>
        <translation>Das Memo zum Projekt schreiben</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>What you write on the project, on documents, speakers, codes and passages is listed here.</source>
        <translation>Hier steht, was Sie zum Projekt, zu Dokumenten, Sprechern, Codes und Passagen schreiben.</translation>
    </message>
    <message>
        <source>Write the Project’s Memo</source>
        <translation>Memo zum Projekt schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln Memo</numerusform>
            <numerusform>%Ln Memos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Copy these memos</source>
        <translation>Diese Memos kopieren</translation>
    </message>
    <message>
        <source>Save these memos</source>
        <translation>Diese Memos speichern</translation>
    </message>
    <message>
        <source>memos</source>
        <comment>name of a file</comment>
        <translation>Memos</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeController</name>
    <message>
        <source>Merge Another Copy of the Project</source>
        <translation>Weitere Kopie des Projekts zusammenführen</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Crossread-Projekte (*.crossread)</translation>
    </message>
    <message>
        <source>That is this project itself. Choose another copy of it.</source>
        <translation>Das ist dieses Projekt selbst. Wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>„%1“ wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.</source>
        <translation>„%1“ enthält nichts, was hier nicht schon ist.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Merge again to see what comes now.</source>
        <translation>Das Projekt hat sich inzwischen geändert. Führen Sie noch einmal zusammen, um zu sehen, was jetzt hinzukommt.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <translation>„%1“ wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>The annotations of %1 were hidden and are shown again.</source>
        <translation>Die Annotationen von %1 waren ausgeblendet und werden wieder angezeigt.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>This comes into the project:</source>
        <translation>Dies kommt ins Projekt:</translation>
    </message>
    <message>
        <source>Here both say different things:</source>
        <translation>Hierin weichen beide voneinander ab:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 of %2: Next</source>
        <extracomment>leads from one of several messages to the next</extracomment>
        <translation>%1 von %2: Weiter</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MetadataForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>Tite&amp;l:</translation>
    </message>
    <message>
        <source>A&amp;uthors:</source>
        <translation>A&amp;utoren:</translation>
    </message>
    <message>
        <source>Pu&amp;blisher:</source>
        <translation>Heraus&amp;geber:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Datu&amp;m:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Adre&amp;sse:</translation>
    </message>
    <message>
        <source>Seen &amp;on:</source>
        <translation>Abgeru&amp;fen am:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Spra&amp;che:</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Mehrere werden durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Wann es veröffentlicht wurde, soweit bekannt: 2022-02-07, 2022-02 oder 2022</translation>
    </message>
    <message>
        <source>When it was saved: 2022-02-07</source>
        <translation>Wann es gespeichert wurde: 2022-02-07</translation>
    </message>
    <message>
        <source>By its short name: en, de, pt-BR</source>
        <translation>In Kurzform: en, de, pt-BR</translation>
    </message>
    <message>
        <source>for example 2022-02-07</source>
        <translation>zum Beispiel 2022-02-07</translation>
    </message>
    <message>
        <source>Translated b&amp;y:</source>
        <translation>Überset&amp;zer:</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <translation>&amp;Veranstaltung:</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>Zeit&amp;punkt:</translation>
    </message>
    <message>
        <source>Town or roo&amp;m:</source>
        <translation>Veranstaltungs&amp;ort:</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate</source>
        <translation>Wo die Worte gesagt wurden: eine Pressekonferenz, eine Sitzung, eine Debatte</translation>
    </message>
    <message>
        <source>When that was, as far as it is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Wann das war, soweit bekannt: 2022-02-07, 2022-02 oder 2022</translation>
    </message>
    <message>
        <source>Where that was: a town, a house</source>
        <translation>Wo das war: eine Stadt, ein Haus</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::NamesDialog</name>
    <message>
        <source>Names That Count as One</source>
        <translation>Gleichgesetzte Namen</translation>
    </message>
    <message>
        <source>One line for each: names with = between them count as the same when texts are compared, names with ~ between them as akin. Crossread knows many already: Kyiv and Kiev, Moscow and the Kremlin, most countries with their people and capitals.</source>
        <translation>Je eine Zeile: Namen mit = dazwischen gelten beim Vergleichen der Texte als gleich, Namen mit ~ dazwischen als verwandt. Viele kennt Crossread schon: Kyjiw und Kiew, Moskau und den Kreml, die meisten Länder mit ihren Bewohnern und Hauptstädten.</translation>
    </message>
    <message>
        <source>Port Ardeny = Ardeny Harbour
the Chancellor ~ Osterlund</source>
        <translation>Port Ardeny = Hafen Ardeny
die Kanzlerin ~ Osterlund</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <extracomment>where in the list, and what is wrong there</extracomment>
        <translation>In %1: %2.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlineFeature</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlineModel</name>
    <message>
        <source>%L1  %2: %3</source>
        <extracomment>a turn in the outline: its number, who speaks, and the first words</extracomment>
        <translation>%L1  %2: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Filter: speaker or first words</source>
        <translation>Filter: Sprecher oder erste Wörter</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Turns and headings of the current page are listed here. This page has none.</source>
        <translation>Hier stehen die Redebeiträge und Überschriften der aktuellen Seite. Diese Seite hat keine.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PageMenu</name>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Absa&amp;tz auswählen</translation>
    </message>
    <message>
        <source>Select T&amp;urn</source>
        <translation>Redebeitra&amp;g auswählen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PanelLayout</name>
    <message>
        <source>This layout is kept. “My Layout” brings it back in any project.</source>
        <translation>Diese Anordnung ist gespeichert. „Meine Anordnung“ stellt sie in jedem Projekt wieder her.</translation>
    </message>
    <message>
        <source>You have kept no layout yet. Place the panels as you like, then choose “Keep Layout as Mine”.</source>
        <translation>Sie haben noch keine Anordnung gespeichert. Ordnen Sie die Bereiche nach Belieben an, und wählen Sie dann „Als meine Anordnung speichern“.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PersonDelegate</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PositionController</name>
    <message>
        <source>Neither page has turns of speech to go to.</source>
        <translation>Keine der beiden Seiten hat Redebeiträge, zu denen sich gehen ließe.</translation>
    </message>
    <message>
        <source>Go to Turn</source>
        <translation>Gehe zu Redebeitrag</translation>
    </message>
    <message>
        <source>Number of the turn, 1 to %L1:</source>
        <translation>Nummer des Redebeitrags, 1 bis %L1:</translation>
    </message>
    <message>
        <source>Neither text says its pages or times.</source>
        <translation>Keiner der beiden Texte nennt seine Seiten oder Zeiten.</translation>
    </message>
    <message>
        <source>Go to Page or Time</source>
        <translation>Gehe zu Seite oder Zeit</translation>
    </message>
    <message>
        <source>Page, or time as 1:02:03:</source>
        <translation>Seite, oder Zeit wie 1:02:03:</translation>
    </message>
    <message>
        <source>Time, as 14:03 or 1:02:03:</source>
        <translation>Zeit, wie 14:03 oder 1:02:03:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Seite:</translation>
    </message>
    <message>
        <source>Number of the paragraph or line:</source>
        <translation>Nummer des Absatzes oder der Zeile:</translation>
    </message>
    <message>
        <source>The text has no place “%1”.</source>
        <translation>Im Text gibt es keine Stelle „%1“.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PrintDialog</name>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Nur die in der Liste angezeigten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>“%1” with its codes</source>
        <translation>„%1“ mit seinen Codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>P&amp;review…</source>
        <translation>&amp;Vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppieren nach:</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ProjectOpener</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::QueryBar</name>
    <message>
        <source>Filter: words in quotation, memo, code or speaker</source>
        <translation>Filter: Wörter in Zitat, Memo, Code oder Sprecher</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Annotationen filtern</translation>
    </message>
    <message>
        <source>What the annotations are grouped by</source>
        <translation>Wonach die Annotationen gruppiert sind</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>these conditions</comment>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>these conditions</comment>
        <translation>eine von</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or any</source>
        <translation>Ob alle Bedingungen erfüllt sein müssen oder eine genügt</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>the list of annotations is grouped by an attribute of documents or speakers</extracomment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>%1 and</source>
        <extracomment>the line that makes a condition stands behind it: “code A or” …</extracomment>
        <translation>%1 und</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 oder</translation>
    </message>
    <message>
        <source>A&amp;nd With…</source>
        <translation>&amp;Und mit&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Or With…</source>
        <translation>&amp;Oder mit&#xa0;…</translation>
    </message>
    <message>
        <source>Take Off “%1”</source>
        <extracomment>out of several conditions that are joined by “or”</extracomment>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Delete takes it away; its menu joins another condition with it.</source>
        <translation>Entf entfernt sie; ihr Menü verbindet sie mit einer weiteren Bedingung.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReadingPane</name>
    <message>
        <source>Document in this pane</source>
        <translation>Dokument in dieser Ansicht</translation>
    </message>
    <message>
        <source>Choose the document to read in this pane</source>
        <translation>Das Dokument wählen, das in dieser Ansicht gelesen wird</translation>
    </message>
    <message>
        <source>Choose a document above to read it here.</source>
        <translation>Wählen Sie oben ein Dokument, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a page for screen readers: its kind and its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Leere Seite</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReportDialog</name>
    <message>
        <source>Verification Report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: it takes a transcript and an article compared with it.</source>
        <translation>Es gibt noch nichts zu berichten: Dazu braucht es ein Transkript und einen damit verglichenen Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found; %4 decided by you</source>
        <translation>%1 gefunden, %2 möglich, %3 nicht gefunden; %4 von Ihnen entschieden</translation>
    </message>
    <message>
        <source>Write Report To</source>
        <translation>Bericht schreiben nach</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>%1-Dateien (*.%1)</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht ist in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RestoreDialog</name>
    <message>
        <source>It says what the project says now.</source>
        <translation>Ihr Inhalt entspricht dem jetzigen Projekt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. What the project says now becomes a backup first, so that this can be undone in the same way.</source>
        <translation>Eine Sicherung tritt an die Stelle des Projekts. Der jetzige Stand des Projekts wird vorher selbst zur Sicherung, sodass sich dies auf dieselbe Weise rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Einspielen</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>Vergleich mit dem jetzigen Stand&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln kommt zurück</numerusform>
            <numerusform>%Ln kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln entfällt</numerusform>
            <numerusform>%Ln entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln ändert sich</numerusform>
            <numerusform>%Ln ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of thing, and what becomes of how many of them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Links and rulings</source>
        <translation>Verknüpfungen und Entscheidungen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. The damaged file is kept beside it.</source>
        <translation>Eine Sicherung tritt an die Stelle des Projekts. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Suche nach Sicherungen&#xa0;…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Von diesem Projekt gibt es keine Sicherungen.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Keine dieser Sicherungen ist lesbar.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Diese Sicherung ist nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Attributes, speakers, sets and queries</source>
        <translation>Attribute, Sprecher, Sets und Abfragen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RetrievingFeature</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SafetyController</name>
    <message>
        <source>No backup could be made, though everything is kept in the project: %1</source>
        <translation>Es konnte keine Sicherung angelegt werden, im Projekt ist aber alles gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this project are not as Crossread wrote them.</source>
        <translation>
            <numerusform>%n Eintrag dieses Projekts ist nicht so, wie Crossread ihn geschrieben hat.</numerusform>
            <numerusform>%n Einträge dieses Projekts sind nicht so, wie Crossread sie geschrieben hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Accept as they are</source>
        <translation>So annehmen</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Crossread-Projekte (*.crossread)</translation>
    </message>
    <message>
        <source>The copy is “%1”.</source>
        <translation>Die Kopie ist „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>Es wurde %n Fehler gefunden.</numerusform>
            <numerusform>Es wurden %n Fehler gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Sicherung einspielen&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Das Projekt wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Eine Kopie wird gespeichert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</source>
        <translation>
            <numerusform>Das Projekt ist in Ordnung: Seiten, Tabellen, Texte, Zeilen, Verweise und Verlauf. (%Ln Annotation)</numerusform>
            <numerusform>Das Projekt ist in Ordnung: Seiten, Tabellen, Texte, Zeilen, Verweise und Verlauf. (%Ln Annotationen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Again Here</source>
        <translation>Hier neu schreiben</translation>
    </message>
    <message>
        <source>Write Elsewhere…</source>
        <translation>Anderswohin schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Write Elsewhere</source>
        <translation>Anderswohin schreiben</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Retten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SearchPanel</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Groß/Klein</translation>
    </message>
    <message>
        <source>Tag the chosen hits</source>
        <translation>Die gewählten Treffer codieren</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Diese Zeilen speichern</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>name of a file</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Words in all documents</source>
        <translation>Wörter in allen Dokumenten</translation>
    </message>
    <message>
        <source>Words to be found in all documents</source>
        <translation>In allen Dokumenten gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words begun</source>
        <translation>Wortanfänge</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>All word forms</source>
        <translation>Alle Wortformen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Wie die Wörter gemeint sind</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Wie in den Texten</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Nach dem Gefundenen</translation>
    </message>
    <message>
        <source>By word %1 before</source>
        <translation>Nach Wort %1 davor</translation>
    </message>
    <message>
        <source>By word %1 behind</source>
        <translation>Nach Wort %1 danach</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>Hits in all documents</source>
        <translation>Treffer in allen Dokumenten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>der erste Treffer (%Ln)</numerusform>
            <numerusform>die ersten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>searching … %1 %</source>
        <translation>Suche läuft&#xa0;… %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits, not searched to the end</source>
        <translation>
            <numerusform>%Ln Treffer, nicht zu Ende gesucht</numerusform>
            <numerusform>%Ln Treffer, nicht zu Ende gesucht</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer to see all.</source>
        <translation>Es gibt noch mehr; suchen Sie etwas Selteneres, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Type words to find them in all documents, each in its line.</source>
        <translation>Geben Sie Wörter ein, um sie in allen Dokumenten zu finden, jeden Treffer in seiner Zeile.</translation>
    </message>
    <message>
        <source>Searching. Texts that were not searched before take a moment longer.</source>
        <translation>Die Suche läuft. Texte, die noch nie durchsucht wurden, brauchen etwas länger.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>„%1“ kommt in keinem Dokument vor.</translation>
    </message>
    <message>
        <source>Documents to search in</source>
        <translation>Dokumente, in denen gesucht wird</translation>
    </message>
    <message>
        <source>&amp;New Code…</source>
        <translation>&amp;Neuer Code&#xa0;…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages tagged.</source>
        <translation>
            <numerusform>%Ln Passage codiert.</numerusform>
            <numerusform>%Ln Passagen codiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Stands beside every annotation you make, so that colleagues know whose it is</source>
        <translation>Steht bei jeder Ihrer Annotationen, damit andere wissen, von wem sie ist</translation>
    </message>
    <message>
        <source>&amp;Single letters act in the pages (T tags, L links, …)</source>
        <translation>&amp;Einzelne Buchstaben wirken auf den Seiten (T codiert, L verknüpft,&#xa0;…)</translation>
    </message>
    <message>
        <source>Switch off if you dictate or if letters are typed by accident</source>
        <translation>Abschalten, wenn Sie diktieren oder versehentlich Buchstaben tippen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Keep backups of each project</source>
        <translation>Von jedem Projekt Sicherun&amp;gen aufbewahren</translation>
    </message>
    <message>
        <source>One is made when a project is opened or closed after changes, a quarter of an hour after a change, and before much is deleted. The last %1 stay, then one for each of %2 hours, %3 days, %4 weeks and %5 months: for each project at most %6, or a fifth of what is free on the disk where that is less.</source>
        <translation>Eine Sicherung entsteht, wenn ein Projekt geöffnet oder nach Änderungen geschlossen wird, eine Viertelstunde nach einer Änderung und bevor viel gelöscht wird. Die letzten %1 bleiben, dann je eine für %2 Stunden, %3 Tage, %4 Wochen und %5 Monate: für jedes Projekt höchstens %6 oder ein Fünftel des freien Platzes auf dem Datenträger, falls das weniger ist.</translation>
    </message>
    <message>
        <source>Without backups, what a damaged or deleted project held is lost. Those that are there stay. This counts from the next project on that is opened.</source>
        <translation>Ohne Sicherungen ist verloren, was ein beschädigtes oder gelöschtes Projekt enthielt. Die vorhandenen bleiben. Dies gilt ab dem nächsten Projekt, das geöffnet wird.</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <extracomment>%1: so many MB</extracomment>
        <translation>Sie belegen derzeit %1.</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean</source>
        <translation>&amp;Aussagen noch einmal nach ihrer Bedeutung ansehen</translation>
    </message>
    <message>
        <source>After each comparison, in the background; English only. Verdicts stay with the words</source>
        <translation>Nach jedem Vergleich, im Hintergrund; nur Englisch. Einstufungen richten sich weiter nach den Wörtern</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean (the sentence encoder is not installed)</source>
        <translation>&amp;Aussagen noch einmal nach ihrer Bedeutung ansehen (der Satz-Encoder ist nicht installiert)</translation>
    </message>
    <message>
        <source>The &amp;desktop lists recent projects, too</source>
        <translation>Die Arbeitsfläche führt &amp;zuletzt geöffnete Projekte ebenfalls auf</translation>
    </message>
    <message>
        <source>From now on, among its recent files, where other programs see their names</source>
        <translation>Ab jetzt, unter ihren zuletzt verwendeten Dateien, wo andere Programme die Namen sehen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShortcutDialog</name>
    <message>
        <source>&amp;Built-in Keys</source>
        <translation>&amp;Voreingestellte Tasten</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Give the chosen action its built-in keys again</source>
        <translation>Der gewählten Aktion ihre voreingestellten Tasten zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Choose other keys, or change those of “%2” first.</source>
        <translation>%1 gehört schon zu „%2“. Wählen Sie andere Tasten, oder ändern Sie zuerst die von „%2“.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShownCoders</name>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Without what %1 coded.</source>
        <translation>Ohne die Codierungen von: %1.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SpeakerController</name>
    <message>
        <source>%1, %2</source>
        <extracomment>tip of a speaker: the name and the role</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SpeakerPanel</name>
    <message>
        <source>Write a memo on the chosen speaker</source>
        <translation>Ein Memo zum gewählten Sprecher schreiben</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every speaker</source>
        <translation>Neues Attribut: eine Spalte, um zu jedem Sprecher etwas anzugeben</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Attribute aus einer Tabelle (CSV) importieren</translation>
    </message>
    <message>
        <source>Everybody who speaks in the documents is listed here.</source>
        <translation>Hier stehen alle, die in den Dokumenten sprechen.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>&amp;Memo</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ aufteilen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <source>&amp;New code:</source>
        <translation>&amp;Neuer Code:</translation>
    </message>
    <message>
        <source>&amp;Passages that it gets instead:</source>
        <translation>&amp;Passagen, die er stattdessen erhält:</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::StartPage</name>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Hier stehen die Projekte, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Read what was said beside what was reported. Tag it, link it, keep it.</source>
        <translation>Lesen Sie, was gesagt wurde, neben dem, was berichtet wurde. Codieren, verknüpfen, behalten Sie es.</translation>
    </message>
    <message>
        <source>New project from a transcript and an article…</source>
        <translation>Neues Projekt aus einem Transkript und einem Artikel&#xa0;…</translation>
    </message>
    <message>
        <source>Or drop the two files here.</source>
        <translation>Oder legen Sie die beiden Dateien hier ab.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ein Projekt öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Im Beispiel umsehen</translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <comment>recent project</comment>
        <extracomment>a recent project: its name and its folder</extracomment>
        <translation>%1   —   %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SubjectsFeature</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Where in the Text</source>
        <translation>Wo im Text</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableImportDialog</name>
    <message>
        <source>Import Attributes</source>
        <translation>Attribute importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a document of the project.</source>
        <translation>%L1 von %L2 Zeilen nennen ein Dokument des Projekts.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a speaker of the project.</source>
        <translation>%L1 von %L2 Zeilen nennen einen Sprecher des Projekts.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) come in.</source>
        <translation>
            <numerusform>%n Wert kommt hinzu.</numerusform>
            <numerusform>%n Werte kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are new.</source>
        <translation>
            <numerusform>%n Attribut ist neu.</numerusform>
            <numerusform>%n Attribute sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Weggelassen, weil im Projekt nichts so heißt: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Weggelassen, weil es in „%1“ nicht stehen kann: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of an attribute, and what can be said there: text, a number …</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number in a table, spoken: the row&apos;s name, the column&apos;s head: the number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TablePanel</name>
    <message>
        <source>Filter: words in any column</source>
        <translation>Filter: Wörter in beliebiger Spalte</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>„%1“ än&amp;dern&#xa0;…</translation>
    </message>
    <message>
        <source>Change Attribute</source>
        <translation>Attribut ändern</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;New Attribute…</source>
        <translation>&amp;Neues Attribut&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import from a Table…</source>
        <translation>Aus &amp;Tabelle importieren&#xa0;…</translation>
    </message>
    <message>
        <source>New Attribute</source>
        <translation>Neues Attribut</translation>
    </message>
    <message>
        <source>Attribute “%1” deleted.</source>
        <translation>Attribut „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Import Attributes</source>
        <translation>Attribute importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n Wert importiert.</numerusform>
            <numerusform>%n Werte importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Entf nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagController</name>
    <message>
        <source>No code has been given yet. Press T to give the first one.</source>
        <translation>Es ist noch kein Code vergeben. Drücken Sie T, um den ersten zu vergeben.</translation>
    </message>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die codiert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n Annotations</source>
        <translation>
            <numerusform>%n Annotation codieren</numerusform>
            <numerusform>%n Annotationen codieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations tagged.</source>
        <translation>
            <numerusform>%n Annotation codiert.</numerusform>
            <numerusform>%n Annotationen codiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words that are to be a code first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die ein Code werden sollen.</translation>
    </message>
    <message>
        <source>That is too long for the name of a code. Select fewer words, or press T and write one.</source>
        <translation>Das ist zu lang für den Namen eines Codes. Wählen Sie weniger Wörter aus, oder drücken Sie T und schreiben Sie einen.</translation>
    </message>
    <message>
        <source>No code is on these words.</source>
        <translation>Diese Wörter haben keinen Code.</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>Die ausgewählten Wörter codieren</translation>
    </message>
    <message>
        <source>Tag this sentence</source>
        <translation>Diesen Satz codieren</translation>
    </message>
    <message>
        <source>Tag this annotation</source>
        <translation>Diese Annotation codieren</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicController</name>
    <message>
        <source>%1: %L2 here, %L3 there</source>
        <extracomment>tip of a topic in the legend: its name, and how often it is in the first and second pane</extracomment>
        <translation>%1: %L2 hier, %L3 dort</translation>
    </message>
    <message>
        <source>&amp;Next Place</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>&amp;Previous Place</source>
        <translation>&amp;Vorherige Stelle</translation>
    </message>
    <message>
        <source>&amp;Edit Topic…</source>
        <translation>Thema &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete Topic</source>
        <translation>Thema &amp;löschen</translation>
    </message>
    <message>
        <source>New Topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Add topic “%1”</source>
        <translation>Thema „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit Topic</source>
        <translation>Thema bearbeiten</translation>
    </message>
    <message>
        <source>Change topic “%1”</source>
        <translation>Thema „%1“ ändern</translation>
    </message>
    <message>
        <source>Delete topic “%1”</source>
        <translation>Thema „%1“ löschen</translation>
    </message>
    <message>
        <source>Select the word or short phrase to look for first.</source>
        <translation>Wählen Sie zuerst das Wort oder die kurze Wendung aus, die gesucht werden soll.</translation>
    </message>
    <message>
        <source>Add to Topic</source>
        <translation>Zu Thema hinzufügen</translation>
    </message>
    <message>
        <source>Topic that “%1” belongs to (a new name makes a new topic):</source>
        <translation>Thema, zu dem „%1“ gehört (ein neuer Name legt ein neues Thema an):</translation>
    </message>
    <message>
        <source>Add “%1” to topic “%2”</source>
        <translation>„%1“ zum Thema „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>No topic is named in these texts.</source>
        <translation>In diesen Texten wird kein Thema genannt.</translation>
    </message>
    <message>
        <source>topic: %1</source>
        <extracomment>what a screen reader says of words that a topic found</extracomment>
        <translation>Thema: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicDialog</name>
    <message>
        <source>One word or phrase a line. Whole words are found, in any case, with possessives: “NATO” finds “NATO’s” too.</source>
        <translation>Ein Wort oder eine Wendung je Zeile. Gefunden werden ganze Wörter, in jeder Groß-/Kleinschreibung, auch mit englischem Genitiv: „NATO“ findet auch „NATO’s“.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>&amp;Words and phrases:</source>
        <translation>&amp;Wörter und Wendungen:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicPanel</name>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a topic in the list, and how often it is named</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Change the chosen topic (F2)</source>
        <translation>Das gewählte Thema ändern (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen topic</source>
        <translation>Das gewählte Thema löschen</translation>
    </message>
    <message>
        <source>Previous place of the chosen topic</source>
        <translation>Vorherige Stelle des gewählten Themas</translation>
    </message>
    <message>
        <source>Next place of the chosen topic</source>
        <translation>Nächste Stelle des gewählten Themas</translation>
    </message>
    <message>
        <source>Topics are words and phrases that Crossread finds everywhere in the texts.</source>
        <translation>Themen sind Wörter und Wendungen, die Crossread überall in den Texten findet.</translation>
    </message>
    <message>
        <source>New Topic…</source>
        <translation>Neues Thema&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TypographyPopover</name>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>S&amp;erif</source>
        <translation>Mit S&amp;erifen</translation>
    </message>
    <message>
        <source>S&amp;ans</source>
        <translation>&amp;Ohne Serifen</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Schrift:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>&amp;Line length:</source>
        <translation>&amp;Zeilenlänge:</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Buchstabe</numerusform>
            <numerusform>%n Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;eading:</source>
        <translation>Zeilen&amp;abstand:</translation>
    </message>
    <message>
        <source>Para&amp;graph gap:</source>
        <translation>A&amp;bsatzabstand:</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1 em</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Papier:</translation>
    </message>
    <message>
        <source>Between le&amp;tters:</source>
        <translation>Zwischen B&amp;uchstaben:</translation>
    </message>
    <message>
        <source>Between &amp;words:</source>
        <translation>Zwischen &amp;Wörtern:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::WordsPanel</name>
    <message>
        <source>Words and how often they are used</source>
        <translation>Wörter und wie oft sie verwendet werden</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Diese Tabelle speichern</translation>
    </message>
    <message>
        <source>words</source>
        <comment>name of a file</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Which words are used how often, which more than elsewhere, and which stand near another one.</source>
        <translation>Welche Wörter wie oft verwendet werden, welche häufiger als anderswo und welche in der Nähe eines anderen stehen.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Documents whose words are counted</source>
        <translation>Dokumente, deren Wörter gezählt werden</translation>
    </message>
    <message>
        <source>Documents that they are held against</source>
        <translation>Dokumente, mit denen sie verglichen werden</translation>
    </message>
    <message>
        <source>near a word</source>
        <translation>nahe einem Wort</translation>
    </message>
    <message>
        <source>Only words that stand near this one</source>
        <translation>Nur Wörter, die in der Nähe von diesem stehen</translation>
    </message>
    <message>
        <source>± </source>
        <comment>before a number of words</comment>
        <translation>± </translation>
    </message>
    <message>
        <source>How many words on each side are near</source>
        <translation>Wie viele Wörter auf jeder Seite als nah gelten</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>Held against nothing</source>
        <translation>Mit nichts verglichen</translation>
    </message>
    <message>
        <source>counting … %1 %</source>
        <translation>Zählung läuft&#xa0;… %1&#xa0;%</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>Zählung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Pro Million</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Elsewhere per million</source>
        <translation>Anderswo pro Million</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Mutual Information</translation>
    </message>
    <message>
        <source>There are no words in these documents.</source>
        <translation>In diesen Dokumenten sind keine Wörter.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere.</source>
        <translation>Kein Wort steht häufiger in der Nähe von „%1“ als anderswo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Diese Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The file ends inside a quoted cell; what follows may be missing.</source>
        <translation>Die Datei endet in einer Zelle in Anführungszeichen; was folgt, fehlt möglicherweise.</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tabelle (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ungenannter Sprecher</translation>
    </message>
</context>
<context>
    <name>DifferenceWriter</name>
    <message>
        <source>another spelling of the same word</source>
        <translation>andere Schreibung desselben Wortes</translation>
    </message>
    <message>
        <source>a contraction of the same words</source>
        <translation>Zusammenziehung derselben Wörter</translation>
    </message>
    <message>
        <source>the same number written otherwise</source>
        <translation>dieselbe Zahl, anders geschrieben</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>andere Form desselben Wortes</translation>
    </message>
    <message>
        <source>another name for the same thing</source>
        <translation>anderer Name für dasselbe</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>vom Artikel eingefügt</translation>
    </message>
    <message>
        <source>changed by the article</source>
        <translation>vom Artikel geändert</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>vom Artikel ausgelassen</translation>
    </message>
</context>
<context>
    <name>Dispersion</name>
    <message>
        <source>%L1–%L2 %</source>
        <extracomment>a part of a text: from so many per cent of it to so many</extracomment>
        <translation>%L1–%L2 %</translation>
    </message>
    <message>
        <source>%1 (topic)</source>
        <extracomment>the name of a topic beside a code or a speaker of the same name</extracomment>
        <translation>%1 (Thema)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>% of the words</source>
        <translation>% der Wörter</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Where in “%1”</source>
        <translation>Wo in „%1“</translation>
    </message>
    <message>
        <source>each stroke is a place, from the begin of the text to its end</source>
        <translation>jeder Strich ist eine Stelle, vom Anfang des Textes bis zu seinem Ende</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a document that is neither transcript nor article</comment>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>%n nachverfolgte Änderung wurde angenommen.</numerusform>
            <numerusform>%n nachverfolgte Änderungen wurden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Verborgener Text wurde weggelassen.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
</context>
<context>
    <name>Elan</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Annotationsspuren wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN-Annotationen</translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message>
        <source>the book is locked by its seller (DRM); only the program it was bought for can open it</source>
        <translation>das Buch ist vom Verkäufer gesperrt (DRM); nur das Programm, für das es gekauft wurde, kann es öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the book are missing in the file.</source>
        <translation>
            <numerusform>%n Teil des Buches fehlt in der Datei.</numerusform>
            <numerusform>%n Teile des Buches fehlen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; look for it and open it again.</source>
        <translation>„%1“ ist nicht da. Die Datei wurde vielleicht verschoben oder umbenannt; suchen Sie sie und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei öffnen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for permission to write there.</source>
        <translation>„%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ort, oder lassen Sie sich das Schreiben dort erlauben.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was there before is untouched. Free some space and try again.</source>
        <translation>Für „%1“ ist auf dem Datenträger kein Platz mehr. Was vorher dort war, ist unverändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Writing “%1” failed. What was there before is untouched. Try another place.</source>
        <translation>Das Schreiben von „%1“ ist fehlgeschlagen. Was vorher dort war, ist unverändert. Versuchen Sie es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is larger than Crossread can open. Split it and open the parts.</source>
        <translation>„%1“ ist größer, als Crossread öffnen kann. Teilen Sie die Datei und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it to read.</source>
        <translation>„%1“ ist leer: Es ist kein Text zum Lesen darin.</translation>
    </message>
    <message>
        <source>“%1” does not look like text. Save it as plain text and open that file.</source>
        <translation>„%1“ sieht nicht wie Text aus. Speichern Sie den Inhalt als reinen Text und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding known here. Choose one from the list, for example UTF-8.</source>
        <translation>„%1“ ist keine hier bekannte Zeichenkodierung. Wählen Sie eine aus der Liste, zum Beispiel UTF-8.</translation>
    </message>
    <message>
        <source>“%1” holds bytes that do not fit the chosen encoding. Choose another encoding.</source>
        <translation>„%1“ enthält Bytes, die nicht zur gewählten Zeichenkodierung passen. Wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <source>“%1” is not a Crossread project. To read it as a text, start a new project with it.</source>
        <translation>„%1“ ist kein Crossread-Projekt. Um die Datei als Text zu lesen, beginnen Sie ein neues Projekt damit.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Crossread. It is opened for reading only, so that nothing in it is lost; update Crossread to change it.</source>
        <translation>„%1“ wurde von einem neueren Crossread erstellt. Das Projekt wird nur zum Lesen geöffnet, damit nichts darin verloren geht; aktualisieren Sie Crossread, um es zu ändern.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not changed. Copy it to a place where you may write to keep new notes.</source>
        <translation>„%1“ kann nur gelesen, nicht geändert werden. Kopieren Sie es an einen Ort, an dem Sie schreiben dürfen, um neue Notizen zu behalten.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>„%1“ ist in einem anderen Fenster oder Programm geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore it from a copy.</source>
        <translation>„%1“ ist beschädigt und wurde so belassen. Stellen Sie es aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The change could not be kept in “%1”, so it was not made.</source>
        <translation>Die Änderung konnte in „%1“ nicht gespeichert werden und wurde daher nicht vorgenommen.</translation>
    </message>
    <message>
        <source>The project has no document named “%1”.</source>
        <translation>Das Projekt hat kein Dokument namens „%1“.</translation>
    </message>
    <message>
        <source>That annotation is no longer in the project.</source>
        <translation>Diese Annotation ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The project has no code named “%1”.</source>
        <translation>Das Projekt hat keinen Code namens „%1“.</translation>
    </message>
    <message>
        <source>The document does not contain “%1”.</source>
        <translation>Das Dokument enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” stands more than once in the document. Say which one is meant.</source>
        <translation>„%1“ kommt im Dokument mehrmals vor. Geben Sie an, welche Stelle gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is not a stretch of the document.</source>
        <translation>%1 ist kein Abschnitt des Dokuments.</translation>
    </message>
    <message>
        <source>“%1” is not a valid search pattern.</source>
        <translation>„%1“ ist kein gültiges Suchmuster.</translation>
    </message>
    <message>
        <source>The search for “%1” gave up: the pattern is too costly for this text. Make it simpler; its hits are not counted.</source>
        <translation>Die Suche nach „%1“ wurde aufgegeben: Das Muster ist für diesen Text zu aufwendig. Vereinfachen Sie es; seine Treffer werden nicht gezählt.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is still keeping the last change. Try again in a moment.</source>
        <translation>„%1“ speichert noch die letzte Änderung. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, or for the files that stand beside a project while it is open. Choose a shorter one.</source>
        <translation>Der Name „%1“ ist zu lang für diesen Datenträger oder für die Dateien, die neben einem geöffneten Projekt stehen. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The name “%1” holds bytes that are no text here. Rename the file and try again.</source>
        <translation>Der Name „%1“ enthält Bytes, die hier kein Text sind. Benennen Sie die Datei um und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a project, or a file that this is made from, and would be lost. Choose another name to write to.</source>
        <translation>„%1“ ist ein Projekt oder eine Datei, aus der dies entsteht, und ginge verloren. Wählen Sie zum Schreiben einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or only half there. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>„%1“ ist beschädigt oder nur halb vorhanden. Holen Sie die Datei noch einmal von dort, woher sie kam, oder speichern Sie sie neu in dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>„%1“ ist nicht, was der Name sagt. Öffnen Sie die Datei in dem Programm, das sie erstellt hat, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Crossread does not read. Save it as text, DOCX, PDF or HTML and open that.</source>
        <translation>„%1“ ist von einer Art, die Crossread nicht liest. Speichern Sie die Datei als Text, DOCX, PDF oder HTML und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Give the password to read it.</source>
        <translation>„%1“ ist durch ein Passwort geschützt. Geben Sie das Passwort ein, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run text recognition (OCR) on it and open the result.</source>
        <translation>„%1“ enthält Bilder von Seiten und keinen Text. Führen Sie eine Texterkennung (OCR) aus und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“%1” does not say where its words are. Choose the field or column that holds them.</source>
        <translation>„%1“ sagt nicht, wo der Text steht. Wählen Sie das Feld oder die Spalte, die ihn enthält.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: it seems to be damaged. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden: Die Datei scheint beschädigt zu sein. Holen Sie sie noch einmal von dort, woher sie kam, oder speichern Sie sie neu in dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, since a part of Crossread, crossread-import, is missing. Install Crossread anew; text files open without it.</source>
        <translation>„%1“ kann nicht geöffnet werden, weil ein Teil von Crossread, crossread-import, fehlt. Installieren Sie Crossread neu; Textdateien lassen sich auch ohne ihn öffnen.</translation>
    </message>
    <message>
        <source>“%1” takes more time or memory to read than any document should. Save it anew in the program that made it, or split it.</source>
        <translation>Das Lesen von „%1“ braucht mehr Zeit oder Speicher, als ein Dokument sollte. Speichern Sie die Datei neu in dem Programm, das sie erstellt hat, oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>What the project remembers of “%1” was changed by something other than Crossread. It is neither taken back nor done again; nothing else is touched.</source>
        <translation>Was sich das Projekt von „%1“ gemerkt hat, wurde von etwas anderem als Crossread geändert. Es wird weder zurückgenommen noch wiederhergestellt; sonst wird nichts angetastet.</translation>
    </message>
    <message>
        <source>What was done last in “%1” may be missing: it stood in a file beside it that is not there any more or is cut short. Look whether the place where it was last open still has it.</source>
        <translation>Was in „%1“ zuletzt getan wurde, fehlt möglicherweise: Es stand in einer Datei daneben, die es nicht mehr gibt oder die abgeschnitten ist. Sehen Sie nach, ob es dort, wo das Projekt zuletzt geöffnet war, noch vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk, and what was done last stands beside that one. Open it by that name; until then it can only be read.</source>
        <translation>„%1“ hat auf diesem Datenträger einen zweiten Namen, und was zuletzt getan wurde, steht neben jenem. Öffnen Sie das Projekt unter jenem Namen; bis dahin kann es nur gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was opened: another program has removed, moved or changed it. Nothing more can be kept in it.</source>
        <translation>„%1“ ist nicht mehr die Datei, die geöffnet wurde: Ein anderes Programm hat sie entfernt, verschoben oder geändert. Darin kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>A file beside “%1” holds work that does not belong to it. Nothing of it was used.</source>
        <translation>Eine Datei neben „%1“ enthält Arbeit, die nicht dazugehört. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>%1 What was kept until then is in “%2”; open that to go on.</source>
        <translation>%1 Was bis dahin gespeichert war, ist in „%2“; öffnen Sie diese Datei, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>%1 It is kept as “%2”, should you miss something.</source>
        <translation>%1 Sie ist als „%2“ aufbewahrt, falls Ihnen etwas fehlt.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is shared with other computers. What two of them change at once is lost on one of them: work on it on one at a time, and close it before you go to another.</source>
        <translation>„%1“ liegt in einem Ordner, der mit anderen Rechnern geteilt ist. Was zwei davon zugleich ändern, geht auf einem verloren: Arbeiten Sie immer nur auf einem daran, und schließen Sie es, bevor Sie zu einem anderen wechseln.</translation>
    </message>
    <message>
        <source>“%1” is a heading: nothing can be coded with it. Choose a code below it.</source>
        <translation>„%1“ ist eine Überschrift: Damit kann nichts codiert werden. Wählen Sie einen Code darunter.</translation>
    </message>
    <message>
        <source>“%1” cannot become a heading while passages are coded with it. Take it off them first.</source>
        <translation>„%1“ kann keine Überschrift werden, solange Passagen damit codiert sind. Entfernen Sie den Code zuerst von ihnen.</translation>
    </message>
    <message>
        <source>The project has no attribute named “%1”.</source>
        <translation>Das Projekt hat kein Attribut namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot stand there, so nothing was changed.</source>
        <translation>„%1“ kann dort nicht stehen, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Texts in “%1” are damaged. All else in it can be read; nothing can be changed. Restore it from a copy, or let all that is left of it be recovered into a new project.</source>
        <translation>Texte in „%1“ sind beschädigt. Alles andere darin kann gelesen werden; geändert werden kann nichts. Stellen Sie das Projekt aus einer Kopie wieder her, oder lassen Sie alles, was davon übrig ist, in ein neues Projekt retten.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n topic(s) stay behind: the format knows no lists of words.</source>
        <translation>
            <numerusform>%n Thema bleibt zurück: Das Format kennt keine Wortlisten.</numerusform>
            <numerusform>%n Themen bleiben zurück: Das Format kennt keine Wortlisten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved query or queries stay behind.</source>
        <translation>
            <numerusform>%n gespeicherte Abfrage bleibt zurück.</numerusform>
            <numerusform>%n gespeicherte Abfragen bleiben zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n Annotation bleibt zurück: Ihre Wörter stehen nicht mehr im Text.</numerusform>
            <numerusform>%n Annotationen bleiben zurück: Ihre Wörter stehen nicht mehr im Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n Verknüpfung bleibt zurück: Ihre Wörter stehen nicht mehr im Text.</numerusform>
            <numerusform>%n Verknüpfungen bleiben zurück: Ihre Wörter stehen nicht mehr im Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) or link(s) go along without the mark that they were found again by likeness.</source>
        <translation>
            <numerusform>%n Annotation oder Verknüpfung geht ohne den Vermerk mit, dass sie anhand von Ähnlichkeit wiedergefunden wurde.</numerusform>
            <numerusform>%n Annotationen oder Verknüpfungen gehen ohne den Vermerk mit, dass sie anhand von Ähnlichkeit wiedergefunden wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n code(s) stay behind.</source>
        <translation>
            <numerusform>Die Taste von %n Code bleibt zurück.</numerusform>
            <numerusform>Die Tasten von %n Codes bleiben zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) the text goes along, but not the file that it was read from.</source>
        <translation>
            <numerusform>Von %n Dokument geht der Text mit, nicht aber die Datei, aus der er gelesen wurde.</numerusform>
            <numerusform>Von %n Dokumenten geht der Text mit, nicht aber die Datei, aus der er gelesen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out: Crossread reads text.</source>
        <translation>
            <numerusform>%n Bild wird weggelassen: Crossread liest Text.</numerusform>
            <numerusform>%n Bilder werden weggelassen: Crossread liest Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or passages of recordings are left out; their transcripts are taken.</source>
        <translation>
            <numerusform>%n Aufnahme oder Passage einer Aufnahme wird weggelassen; ihr Transkript wird übernommen.</numerusform>
            <numerusform>%n Aufnahmen oder Passagen von Aufnahmen werden weggelassen; ihre Transkripte werden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of PDF pages are left out: they say no words.</source>
        <translation>
            <numerusform>%n Bereich einer PDF-Seite wird weggelassen: Er enthält keine Wörter.</numerusform>
            <numerusform>%n Bereiche von PDF-Seiten werden weggelassen: Sie enthalten keine Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>%n Dokument wird weggelassen: Sein Text ist nicht in der Datei.</numerusform>
            <numerusform>%n Dokumente werden weggelassen: Ihr Text ist nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: they lie outside of the text.</source>
        <translation>
            <numerusform>%n Passage wird weggelassen: Sie liegt außerhalb des Textes.</numerusform>
            <numerusform>%n Passagen werden weggelassen: Sie liegen außerhalb des Textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: their code is not in the file.</source>
        <translation>
            <numerusform>%n Codierung wird weggelassen: Ihr Code ist nicht in der Datei.</numerusform>
            <numerusform>%n Codierungen werden weggelassen: Ihr Code ist nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out: Crossread links passages with passages.</source>
        <translation>
            <numerusform>%n Verknüpfung wird weggelassen: Crossread verknüpft Passagen mit Passagen.</numerusform>
            <numerusform>%n Verknüpfungen werden weggelassen: Crossread verknüpft Passagen mit Passagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.</source>
        <translation>
            <numerusform>%n Passage eines Falls wird weggelassen: Crossread erkennt an den Bezeichnungen im Text, wer spricht.</numerusform>
            <numerusform>%n Passagen von Fällen werden weggelassen: Crossread erkennt an den Bezeichnungen im Text, wer spricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) or codes of notes are left out.</source>
        <translation>
            <numerusform>%n Passage oder Code einer Notiz wird weggelassen.</numerusform>
            <numerusform>%n Passagen oder Codes von Notizen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>%n Notiz wird weggelassen: Ihr Text ist nicht in der Datei.</numerusform>
            <numerusform>%n Notizen werden weggelassen: Ihr Text ist nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are left out.</source>
        <translation>
            <numerusform>%n Karte wird weggelassen.</numerusform>
            <numerusform>%n Karten werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes do not fit their kind and are left out.</source>
        <translation>
            <numerusform>%n Attributwert passt nicht zu seinem Typ und wird weggelassen.</numerusform>
            <numerusform>%n Attributwerte passen nicht zu ihrem Typ und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</source>
        <translation>
            <numerusform>%n Dokument wird mit dem Text übernommen, der in der Datei steht; er weicht von dem ab, was Crossread in DOCX oder PDF liest; diese Datei wird weggelassen.</numerusform>
            <numerusform>%n Dokumente werden mit dem Text übernommen, der in der Datei steht; er weicht von dem ab, was Crossread in DOCX oder PDF liest; diese Dateien werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood twice or were missing, and got a number.</source>
        <translation>
            <numerusform>%n Name war doppelt oder fehlte und erhielt eine Nummer.</numerusform>
            <numerusform>%n Namen waren doppelt oder fehlten und erhielten eine Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or descriptions of sets are left out.</source>
        <translation>
            <numerusform>%n Notiz oder Beschreibung eines Sets wird weggelassen.</numerusform>
            <numerusform>%n Notizen oder Beschreibungen von Sets werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name among others</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2 and others)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2 und andere)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it stays behind which labels you took for speakers, and for whom.</source>
        <translation>
            <numerusform>Bei %n Dokument bleibt zurück, welche Bezeichnungen Sie als Sprecher bestimmt haben und für wen sie stehen.</numerusform>
            <numerusform>Bei %n Dokumenten bleibt zurück, welche Bezeichnungen Sie als Sprecher bestimmt haben und für wen sie stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) have the name of another one, and are taken for that one.</source>
        <translation>
            <numerusform>%n Codierer heißt wie ein anderer und gilt als dieser.</numerusform>
            <numerusform>%n Codierer heißen wie andere und gelten als diese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, or when.</source>
        <translation>
            <numerusform>Bei %n Notiz oder Stelle wird weggelassen, wer sie dort außer dem Codierer geschrieben oder geändert hat, oder wann.</numerusform>
            <numerusform>Bei %n Notizen und Stellen wird weggelassen, wer sie dort außer dem Codierer geschrieben oder geändert hat, oder wann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) come without the mark that they are important.</source>
        <translation>
            <numerusform>%n Codierung kommt ohne den Vermerk, dass sie wichtig ist.</numerusform>
            <numerusform>%n Codierungen kommen ohne den Vermerk, dass sie wichtig sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic reference(s) are left out.</source>
        <translation>
            <numerusform>%n Literaturangabe wird weggelassen.</numerusform>
            <numerusform>%n Literaturangaben werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the folder: topics, saved queries, keys of codes and what else only Crossread says are left out.</source>
        <translation>„%1“ ist nicht im Ordner: Themen, gespeicherte Abfragen, Tasten der Codes und was sonst nur Crossread festhält, fehlen.</translation>
    </message>
</context>
<context>
    <name>Exmaralda</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Annotationsspuren wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>EXMARaLDA-Transkription</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>There are no excerpts.</source>
        <translation>Es gibt keine Auszüge.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, its name in the project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Stelle unbekannt</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Turn %1, paragraph %2</source>
        <translation>Redebeitrag %1, Absatz %2</translation>
    </message>
    <message>
        <source>%1, turn %2, paragraph %3</source>
        <comment>speaker</comment>
        <translation>%1, Redebeitrag %2, Absatz %3</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>gedruckt als „%1“</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>Zeichen %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who annotated</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a time</comment>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a time</comment>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>found again in a changed text</source>
        <translation>in einem geänderten Text wiedergefunden</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
    <message>
        <source>Codes:</source>
        <comment>before a list of codes</comment>
        <translation>Codes:</translation>
    </message>
    <message>
        <source>Source file, SHA-256: %1</source>
        <translation>Quelldatei, SHA-256: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>authors, where their text was published</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>turn and paragraph, page or time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>document, place in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Memo:</source>
        <translation>Memo:</translation>
    </message>
    <message>
        <source>Cite as:</source>
        <translation>Zitiervorschlag:</translation>
    </message>
</context>
<context>
    <name>FileGathering</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>it is of the old Office kind; open it in Word or LibreOffice and save it as DOCX</source>
        <translation>sie ist im alten Office-Format; öffnen Sie sie in Word oder LibreOffice und speichern Sie sie als DOCX</translation>
    </message>
    <message>
        <source>it is locked with a password; open it in Word or LibreOffice and save it without one</source>
        <translation>sie ist durch ein Passwort geschützt; öffnen Sie sie in Word oder LibreOffice und speichern Sie sie ohne Passwort</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save the sheet as CSV</source>
        <translation>es ist eine Arbeitsmappe; speichern Sie das Blatt als CSV</translation>
    </message>
    <message>
        <source>they are slides; export them as PDF</source>
        <translation>es sind Folien; exportieren Sie sie als PDF</translation>
    </message>
    <message>
        <source>it is of Apple Pages; export it as DOCX or PDF</source>
        <translation>sie stammt aus Apple Pages; exportieren Sie sie als DOCX oder PDF</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and open what is in it</source>
        <translation>es ist ein Archiv; entpacken Sie es und öffnen Sie, was darin ist</translation>
    </message>
    <message>
        <source>it is a picture; run text recognition (OCR) on it</source>
        <translation>es ist ein Bild; führen Sie eine Texterkennung (OCR) aus</translation>
    </message>
    <message>
        <source>it is a recording; Crossread reads what was transcribed from it</source>
        <translation>es ist eine Aufnahme; Crossread liest, was daraus transkribiert wurde</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV, for spreadsheets and statistics</source>
        <translation>CSV, für Tabellenkalkulation und Statistik</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag of this translation, for HTML</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, für andere Programme</translation>
    </message>
    <message>
        <source>Markdown, for notes and papers</source>
        <translation>Markdown, für Notizen und Aufsätze</translation>
    </message>
    <message>
        <source>Plain text, for anywhere</source>
        <translation>Reiner Text, für überall</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX, JabRef and Zotero</source>
        <translation>BibTeX, für LaTeX, JabRef und Zotero</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, für Zotero und Pandoc</translation>
    </message>
    <message>
        <source>DOCX, for Word</source>
        <translation>DOCX, für Word</translation>
    </message>
    <message>
        <source>OpenDocument text, for LibreOffice</source>
        <translation>OpenDocument-Text, für LibreOffice</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, zum Drucken und Versenden</translation>
    </message>
    <message>
        <source>RIS, for EndNote, Mendeley and Citavi</source>
        <translation>RIS, für EndNote, Mendeley und Citavi</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice Calc</source>
        <translation>XLSX, für Excel und LibreOffice Calc</translation>
    </message>
    <message>
        <source>%1; the %L2 largest of %L3</source>
        <translation>%1; die %L2 größten von %L3</translation>
    </message>
    <message>
        <source>SVG, a picture for papers and slides, sharp at any size</source>
        <translation>SVG, ein Bild für Aufsätze und Folien, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>PNG, a picture for everything else</source>
        <translation>PNG, ein Bild für alles andere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>the page gets its text by a script; save it from the browser as a complete page</source>
        <translation>die Seite erhält ihren Text durch ein Skript; speichern Sie sie im Browser als vollständige Seite</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>its marks are nested too deep, or too many</source>
        <translation>ihre Auszeichnungen sind zu tief verschachtelt oder zu viele</translation>
    </message>
</context>
<context>
    <name>JsonTranscript</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The last line of the file is only half there and was left out.</source>
        <translation>Die letzte Zeile der Datei ist nur halb vorhanden und wurde weggelassen.</translation>
    </message>
    <message>
        <source>JSON of a speech recogniser or archive</source>
        <translation>JSON einer Spracherkennung oder eines Archivs</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many came back, of how many there were</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This is what could be recovered: annotations: %1; documents: %2; codes: %3; links: %4.</source>
        <translation>Dies ließ sich retten: Annotationen: %1; Dokumente: %2; Codes: %3; Verknüpfungen: %4.</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.</source>
        <translation>Soweit die Datei es erkennen lässt, fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are lost or may not be as they were; they are listed.</source>
        <translation>
            <numerusform>%n Eintrag ist verloren oder vielleicht nicht mehr, wie er war; er ist aufgeführt.</numerusform>
            <numerusform>%n Einträge sind verloren oder vielleicht nicht mehr, wie sie waren; sie sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is as it was; a copy of it is “%1”.</source>
        <translation>Die beschädigte Datei ist, wie sie war; eine Kopie davon ist „%1“.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>MemoWords</name>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a memo is on: the kind, and its name or words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Code “%1” is called “%2” there; the name here stays.</source>
        <translation>Code „%1“ heißt dort „%2“; der hiesige Name bleibt.</translation>
    </message>
    <message>
        <source>Code “%1” has another memo there; the one here stays.</source>
        <translation>Code „%1“ hat dort ein anderes Memo; das hiesige bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <translation>
            <numerusform>%n Code: %1</numerusform>
            <numerusform>%n Codes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” differs there; the one here stays.</source>
        <translation>%1 „%2“ weicht dort ab; der hiesige Stand bleibt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>“%1” has another memo there; the one here stays.</source>
        <translation>„%1“ hat dort ein anderes Memo; das hiesige bleibt.</translation>
    </message>
    <message>
        <source>“%1” has “%2” there, where it has “%3” here; that stays.</source>
        <translation>Für „%1“ steht dort „%2“ und hier „%3“; das bleibt.</translation>
    </message>
    <message>
        <source>“%1” was changed later there; that counts.</source>
        <translation>„%1“ wurde dort später geändert; das gilt.</translation>
    </message>
    <message>
        <source>“%1” was changed there as well; what is here is later, and stays.</source>
        <translation>„%1“ wurde auch dort geändert; der hiesige Stand ist neuer und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations by %1</source>
        <translation>
            <numerusform>%n Annotation von %1</numerusform>
            <numerusform>%n Annotationen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations as they were changed there</source>
        <translation>
            <numerusform>%n Annotation, wie dort geändert</numerusform>
            <numerusform>%n Annotationen, wie dort geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ruled otherwise there; the ruling here stays.</source>
        <translation>Über „%1“ ist dort anders entschieden; die hiesige Entscheidung bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n links and rulings</source>
        <translation>
            <numerusform>%n Verknüpfung oder Entscheidung</numerusform>
            <numerusform>%n Verknüpfungen und Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set of codes</source>
        <translation>Code-Set</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The project has another memo there; the one here stays.</source>
        <translation>Das Projekt hat dort ein anderes Memo; das hiesige bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents: %1</source>
        <translation>
            <numerusform>%n Dokument: %1</numerusform>
            <numerusform>%n Dokumente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>only a heading</source>
        <translation>nur eine Überschrift</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>Platz im Codebaum</translation>
    </message>
    <message>
        <source>Code “%1” differs there (%2); it stays as it is here.</source>
        <translation>Code „%1“ weicht dort ab (%2); der hiesige Stand bleibt.</translation>
    </message>
    <message>
        <source>“%1” stands in group “%2” there, in “%3” here; that stays.</source>
        <translation>„%1“ steht dort in der Gruppe „%2“, hier in „%3“; das bleibt.</translation>
    </message>
    <message>
        <source>“%1” is cited otherwise there; what is here stays.</source>
        <translation>„%1“ hat dort eine andere Quellenangabe; die hiesige bleibt.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>%n nachverfolgte Änderung wurde angenommen.</numerusform>
            <numerusform>%n nachverfolgte Änderungen wurden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is locked with a password; open it in LibreOffice and save it without one</source>
        <translation>sie ist durch ein Passwort geschützt; öffnen Sie sie in LibreOffice und speichern Sie sie ohne Passwort</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
</context>
<context>
    <name>OtherXml</name>
    <message>
        <source>its outermost element is “%1”</source>
        <translation>ihr äußerstes Element ist „%1“</translation>
    </message>
    <message>
        <source>it seems to be %1</source>
        <translation>es ist anscheinend %1</translation>
    </message>
    <message>
        <source>Other XML</source>
        <translation>Anderes XML</translation>
    </message>
    <message>
        <source>a news feed</source>
        <translation>ein Nachrichten-Feed</translation>
    </message>
    <message>
        <source>a news feed or set of facts</source>
        <translation>ein Nachrichten-Feed oder eine Faktensammlung</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>a map of a web site</source>
        <translation>die Sitemap einer Website</translation>
    </message>
    <message>
        <source>settings of a program</source>
        <translation>Einstellungen eines Programms</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Landkarte</translation>
    </message>
    <message>
        <source>a part of an electronic book or Word document</source>
        <translation>ein Teil eines E-Books oder Word-Dokuments</translation>
    </message>
    <message>
        <source>an electronic book (FictionBook)</source>
        <translation>ein E-Book (FictionBook)</translation>
    </message>
    <message>
        <source>a part of a Word document; open the document itself</source>
        <translation>ein Teil eines Word-Dokuments; öffnen Sie das Dokument selbst</translation>
    </message>
    <message>
        <source>a part of an OpenDocument text; open the document itself</source>
        <translation>ein Teil eines OpenDocument-Textes; öffnen Sie das Dokument selbst</translation>
    </message>
    <message>
        <source>a legal or parliamentary text (Akoma Ntoso)</source>
        <translation>ein Rechts- oder Parlamentstext (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>a project of a program for qualitative analysis</source>
        <translation>ein Projekt eines Programms für qualitative Datenanalyse</translation>
    </message>
    <message>
        <source>a project of another program</source>
        <translation>ein Projekt eines anderen Programms</translation>
    </message>
    <message>
        <source>a segmented transcription of EXMARaLDA; open the .exb file</source>
        <translation>eine segmentierte Transkription von EXMARaLDA; öffnen Sie die .exb-Datei</translation>
    </message>
    <message>
        <source>a list transcription of EXMARaLDA; open the .exb file</source>
        <translation>eine Listentranskription von EXMARaLDA; öffnen Sie die .exb-Datei</translation>
    </message>
</context>
<context>
    <name>Parlparse</name>
    <message>
        <source>[Division %1]</source>
        <translation>[Abstimmung %1]</translation>
    </message>
    <message>
        <source>Debates of the British parliaments (parlparse)</source>
        <translation>Debatten der britischen Parlamente (parlparse)</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n page(s) hold no text. If they are scanned, run text recognition (OCR).</source>
        <translation>
            <numerusform>%n Seite enthält keinen Text. Falls sie eingescannt ist, führen Sie eine Texterkennung (OCR) aus.</numerusform>
            <numerusform>%n Seiten enthalten keinen Text. Falls sie eingescannt sind, führen Sie eine Texterkennung (OCR) aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and could not be read.</source>
        <translation>
            <numerusform>%n Seite ist beschädigt und konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Seiten sind beschädigt und konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>p. %1</source>
        <comment>a page in a citation</comment>
        <translation>S.&#xa0;%1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>a numbered paragraph in a citation</comment>
        <translation>Abs.&#xa0;%1</translation>
    </message>
    <message>
        <source>l. %1</source>
        <comment>a numbered line in a citation</comment>
        <translation>Z.&#xa0;%1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages in a citation</comment>
        <translation>S.&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a numbered paragraph in the margin</comment>
        <translation>¶ %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Accept %n place(s)</source>
        <translation>
            <numerusform>%n Stelle annehmen</numerusform>
            <numerusform>%n Stellen annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and show as �. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%n Zeichen konnte nicht als %1 gelesen werden und erscheint als �. Wenn es viele sind, wählen Sie eine andere Zeichenkodierung.</numerusform>
            <numerusform>%n Zeichen konnten nicht als %1 gelesen werden und erscheinen als �. Wenn es viele sind, wählen Sie eine andere Zeichenkodierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>In “%1”, other words stand where “%2” is said to stand.</source>
        <translation>In „%1“ stehen andere Wörter an der Stelle, an der „%2“ stehen soll.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read: %2</source>
        <translation>Der Text von „%1“ kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>ProjectPlaces</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>QualCoder</name>
    <message>
        <source>its codes stand below each other in a circle</source>
        <translation>ihre Codes stehen im Kreis untereinander</translation>
    </message>
</context>
<context>
    <name>Refi</name>
    <message>
        <source>“%1” is no codebook</source>
        <translation>„%1“ ist kein Codebuch</translation>
    </message>
    <message>
        <source>it holds no project.qde, or more than one</source>
        <translation>sie enthält keine project.qde oder mehr als eine</translation>
    </message>
    <message>
        <source>“%1” is no project</source>
        <translation>„%1“ ist kein Projekt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>what is wrong there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no identifier</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
    <message>
        <source>the identifier %1 stands for two things</source>
        <translation>die Kennung %1 steht für zwei Dinge</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>Retrieving</name>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Niemand spricht</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (found, not ruled on)</source>
        <extracomment>a document whose link with other words a comparison has found, and nobody has confirmed or rejected</extracomment>
        <translation>%1 (gefunden, ohne Entscheidung)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>possible, have a look</source>
        <translation>möglich, bitte prüfen</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>kein Sprecher genannt</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>%1 zugeschrieben</translation>
    </message>
    <message>
        <source>Source in the transcript:</source>
        <translation>Quelle im Transkript:</translation>
    </message>
    <message>
        <source>Possible source in the transcript:</source>
        <translation>Mögliche Quelle im Transkript:</translation>
    </message>
    <message>
        <source>Suggested by the program and rejected, not the source:</source>
        <translation>Vom Programm vorgeschlagen und abgelehnt, nicht die Quelle:</translation>
    </message>
    <message>
        <source>Nearest passage, not the source:</source>
        <translation>Nächstliegende Passage, nicht die Quelle:</translation>
    </message>
    <message>
        <source>Confirmed: this is the source.</source>
        <translation>Bestätigt: Dies ist die Quelle.</translation>
    </message>
    <message>
        <source>Confirmed: there is no source in the transcript.</source>
        <translation>Bestätigt: Im Transkript gibt es keine Quelle.</translation>
    </message>
    <message>
        <source>Rejected: what the program suggested is not the source.</source>
        <translation>Abgelehnt: Was das Programm vorgeschlagen hat, ist nicht die Quelle.</translation>
    </message>
    <message>
        <source>The source was chosen by hand.</source>
        <translation>Die Quelle wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>The verdict was set by hand; the program suggested “%1”.</source>
        <translation>Die Einstufung wurde von Hand festgelegt; das Programm schlug „%1“ vor.</translation>
    </message>
    <message>
        <source>The verdict was set by hand.</source>
        <translation>Die Einstufung wurde von Hand festgelegt.</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>a percentage</comment>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source>words of statement %1</source>
        <translation>Wörter der Aussage %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln möglich</numerusform>
            <numerusform>%Ln möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln nicht gefunden</numerusform>
            <numerusform>%Ln nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht wiedergegeben</translation>
    </message>
    <message numerus="yes">
        <source>Where the article draws on the transcript: %Ln passage(s), from its beginning to its end</source>
        <translation>
            <numerusform>Wo der Artikel aus dem Transkript schöpft: %Ln Passage, von Anfang bis Ende</numerusform>
            <numerusform>Wo der Artikel aus dem Transkript schöpft: %Ln Passagen, von Anfang bis Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: statements</source>
        <translation>Zu prüfen: Aussagen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What of the transcript was reported</source>
        <translation>Was vom Transkript wiedergegeben wurde</translation>
    </message>
    <message>
        <source>beginning of the transcript</source>
        <translation>Anfang des Transkripts</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of the transcript</comment>
        <translation>Ende des Transkripts</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>word</source>
        <comment>an example in a legend</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>vom Artikel eingefügt</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>vom Artikel ausgelassen</translation>
    </message>
    <message>
        <source>changed by the article, and as it was said</source>
        <translation>vom Artikel geändert, und wie es gesagt wurde</translation>
    </message>
    <message>
        <source>differs, but means the same: spelling, a contraction, a number, a word form or a name</source>
        <translation>weicht ab, bedeutet aber dasselbe: Schreibung, Zusammenziehung, Zahl, Wortform oder Name</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Unterschiede: %1</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>the name of an article</comment>
        <translation>Prüfbericht: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the report was made</comment>
        <translation>Erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <comment>in an article</comment>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found</source>
        <translation>%1 gefunden, %2 möglich, %3 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a verdict, verdict, how many statements have it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>few words quoted inside such a sentence: %1</source>
        <comment>how many, behind the counts of verdicts</comment>
        <translation>wenige in einem solchen Satz zitierte Wörter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) with something to check</source>
        <translation>
            <numerusform>%Ln Aussage mit etwas zu Prüfendem</numerusform>
            <numerusform>%Ln Aussagen mit etwas zu Prüfendem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) decided by a person</source>
        <translation>
            <numerusform>%Ln Aussage von einem Menschen entschieden</numerusform>
            <numerusform>%Ln Aussagen von einem Menschen entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article draws on %1 of the %Ln word(s) spoken: %2.</source>
        <comment>coverage of a transcript; %2 is a percentage</comment>
        <translation>
            <numerusform>Der Artikel schöpft aus %1 von %Ln gesprochenen Wort: %2.</numerusform>
            <numerusform>Der Artikel schöpft aus %1 der %Ln gesprochenen Wörter: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Gesprochene Wörter</translation>
    </message>
    <message>
        <source>Of which reported</source>
        <translation>Davon wiedergegeben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Longest stretch left out</source>
        <translation>Längste Auslassung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln word(s)</source>
        <comment>a place in the transcript</comment>
        <translation>
            <numerusform>%1: %Ln Wort</numerusform>
            <numerusform>%1: %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words; a marked ellipsis is allowed</source>
        <translation>derselbe Wortlaut; eine gekennzeichnete Auslassung ist erlaubt</translation>
    </message>
    <message>
        <source>up to a quarter of the words changed, or the same content words in the same order</source>
        <translation>bis zu ein Viertel der Wörter geändert, oder dieselben Inhaltswörter in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>quoted, but the same thing is said in other words</source>
        <translation>zitiert, aber dasselbe ist mit anderen Worten gesagt</translation>
    </message>
    <message>
        <source>retold, or a quotation that keeps only the gist</source>
        <translation>nacherzählt, oder ein Zitat, das nur den Kern bewahrt</translation>
    </message>
    <message>
        <source>the passage may be the source; not counted as found</source>
        <translation>die Passage könnte die Quelle sein; nicht als gefunden gezählt</translation>
    </message>
    <message>
        <source>nothing in this transcript says so</source>
        <translation>nichts in diesem Transkript sagt das</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>a number, a negation or a speaker differs, or a word has become its opposite</source>
        <translation>eine Zahl, eine Verneinung oder ein Sprecher weicht ab, oder ein Wort ist in sein Gegenteil verkehrt</translation>
    </message>
    <message>
        <source>Each sentence of a quotation, and each sentence that reports what somebody said, is a statement; what the article says in its own words is not looked for. A program compared every statement with the sentences of the transcript: by their words, word forms and synonyms, the order of the words, and who speaks. The confidence is its estimate how likely the passage is the source. Such estimates can be wrong, and what is not found here may have been said elsewhere. What a person confirmed, rejected or chose stands over what the program suggests, and is marked. Words are counted as they stand between blanks, each once, however many statements come from it; positions count the characters of the source files with the checksums above.</source>
        <translation>Jeder Satz eines Zitats und jeder Satz, der berichtet, was jemand gesagt hat, ist eine Aussage; was der Artikel in eigenen Worten sagt, wird nicht gesucht. Ein Programm hat jede Aussage mit den Sätzen des Transkripts verglichen: nach ihren Wörtern, deren Formen und Synonymen, der Reihenfolge der Wörter und danach, wer spricht. Die Konfidenz ist seine Schätzung, wie wahrscheinlich die Passage die Quelle ist. Solche Schätzungen können falsch sein, und was hier nicht gefunden wurde, kann anderswo gesagt worden sein. Was ein Mensch bestätigt, abgelehnt oder gewählt hat, geht dem Vorschlag des Programms vor und ist gekennzeichnet. Wörter werden gezählt, wie sie zwischen Leerzeichen stehen, jedes einmal, wie viele Aussagen auch daraus stammen; Positionen zählen die Zeichen der Quelldateien mit den oben genannten Prüfsummen.</translation>
    </message>
    <message>
        <source>the same word, spelled otherwise</source>
        <translation>dasselbe Wort, anders geschrieben</translation>
    </message>
    <message>
        <source>a contraction, or one written out</source>
        <translation>eine Zusammenziehung oder deren Auflösung</translation>
    </message>
    <message>
        <source>the same number, in digits or in words</source>
        <translation>dieselbe Zahl, in Ziffern oder in Worten</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>eine andere Form desselben Wortes</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>derselbe Name, anders geschrieben</translation>
    </message>
    <message>
        <source>%1, characters %2–%3</source>
        <comment>a place as turn and paragraph</comment>
        <translation>%1, Zeichen %2–%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>lost words and the note on them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings are kept, but not shown, because these words are not in the text any more: %1. Read the text as before, and they are shown again.</source>
        <translation>
            <numerusform>%n Entscheidung bleibt erhalten, wird aber nicht angezeigt, weil diese Wörter nicht mehr im Text stehen: %1. Lesen Sie den Text wie zuvor ein, dann wird sie wieder angezeigt.</numerusform>
            <numerusform>%n Entscheidungen bleiben erhalten, werden aber nicht angezeigt, weil diese Wörter nicht mehr im Text stehen: %1. Lesen Sie den Text wie zuvor ein, dann werden sie wieder angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>said in another language; the words in it that translate one another are marked</source>
        <translation>in einer anderen Sprache gesagt; Wörter darin, die Übersetzungen voneinander sind, sind markiert</translation>
    </message>
    <message>
        <source>probably by %1</source>
        <extracomment>of a statement; %1 is a name</extracomment>
        <translation>vermutlich von %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>„%1“ mit den Quellen daneben</translation>
    </message>
    <message>
        <source>Sources in “%1”</source>
        <translation>Quellen in „%1“</translation>
    </message>
    <message>
        <source>%1, alert: %2</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, and what should be checked</extracomment>
        <translation>%1, Hinweis: %2</translation>
    </message>
</context>
<context>
    <name>Rtf</name>
    <message numerus="yes">
        <source>%n tracked deletion(s) were accepted.</source>
        <translation>
            <numerusform>%n nachverfolgte Löschung wurde angenommen.</numerusform>
            <numerusform>%n nachverfolgte Löschungen wurden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends too early; what follows is missing.</source>
        <translation>Die Datei endet zu früh; was folgt, fehlt.</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Rich Text Format</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Questions (%L1)</source>
        <comment>of many who are not named</comment>
        <translation>Fragen (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a word for those who are not named, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of many who are not named</comment>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

A .crossread file opens that project. Text files open a project made for them under Documents/Crossread; the same files open the same project again. Without files the start page is shown.</source>
        <translation>Ein Transkript und einen Artikel darüber nebeneinander lesen und beide annotieren.

Eine .crossread-Datei öffnet das betreffende Projekt. Textdateien öffnen ein für sie unter Dokumente/Crossread angelegtes Projekt; dieselben Dateien öffnen wieder dasselbe Projekt. Ohne Dateien erscheint die Startseite.</translation>
    </message>
    <message>
        <source>Open a copy of the sample project.</source>
        <translation>Eine Kopie des Beispielprojekts öffnen.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once everything is loaded, without a display, and leave.</source>
        <translation>Das Fenster, sobald alles geladen ist, ohne Bildschirm in eine PNG-Datei zeichnen und beenden.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>BILD.png</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark, sepia or system.</source>
        <translation>Farben für diesen Lauf: light, dark, sepia oder system.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Language for this run, for example fr; qps is made-up text that shows what is cut off.</source>
        <translation>Sprache für diesen Lauf, zum Beispiel fr; qps ist Kunsttext, der zeigt, was abgeschnitten wird.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KÜRZEL</translation>
    </message>
    <message>
        <source>Size of the window in pixels, for example 1280x800.</source>
        <translation>Größe des Fensters in Pixeln, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>A project, or a transcript and an article.</source>
        <translation>Ein Projekt, oder ein Transkript und ein Artikel.</translation>
    </message>
    <message>
        <source>%1
See crossread --help.</source>
        <translation>%1
Siehe crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no theme: choose light, dark, sepia or system.</source>
        <translation>„%1“ ist kein Farbschema: Wählen Sie light, dark, sepia oder system.</translation>
    </message>
    <message>
        <source>“%1” is no size: give width x height, for example 1280x800.</source>
        <translation>„%1“ ist keine Größe: Geben Sie Breite x Höhe an, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. crossread --picture OUT.png draws it into a file; crossread-cli works without one.
</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. crossread --picture BILD.png zeichnet es in eine Datei; crossread-cli kommt ohne aus.
</translation>
    </message>
    <message>
        <source>Begin a project: choose its texts.</source>
        <translation>Beginnt ein Projekt: wählen Sie seine Texte.</translation>
    </message>
    <message>
        <source>Open the project that was open last.</source>
        <translation>Öffnet das zuletzt geöffnete Projekt.</translation>
    </message>
    <message>
        <source>Give files, --sample, --new-project or --last, only one of them. See crossread --help.</source>
        <translation>Geben Sie Dateien, --sample, --new-project oder --last an, nur eines davon. Siehe crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no language that Crossread speaks: choose one of %2.</source>
        <translation>„%1“ ist keine Sprache, die Crossread spricht: wählen Sie eine von %2.</translation>
    </message>
    <message>
        <source>There is no font on this system, so that no letter can be shown. Install one, for example the package fonts-noto-core.
</source>
        <translation>Auf diesem System gibt es keine Schrift, daher kann kein Buchstabe gezeigt werden. Installieren Sie eine, zum Beispiel das Paket fonts-noto-core.
</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its tables are not those of a Crossread project</source>
        <translation>ihre Tabellen sind nicht die eines Crossread-Projekts</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Dies konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>There is no project in the file.</source>
        <translation>In der Datei ist kein Projekt.</translation>
    </message>
    <message>
        <source>The project was made by a newer Crossread; only that can check it further.</source>
        <translation>Das Projekt wurde von einem neueren Crossread erstellt; nur dieses kann es weiter prüfen.</translation>
    </message>
    <message>
        <source>The tables are not those of a Crossread project.</source>
        <translation>Die Tabellen sind nicht die eines Crossread-Projekts.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to what is not there: %2.</source>
        <translation>Zeilen der Tabelle „%1“ verweisen auf etwas, das es nicht gibt: %2.</translation>
    </message>
    <message>
        <source>The text of “%1” is not as it was imported.</source>
        <translation>Der Text von „%1“ ist nicht so, wie er importiert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are not as they were written.</source>
        <translation>
            <numerusform>%n Vorgang des Verlaufs ist nicht so, wie er geschrieben wurde.</numerusform>
            <numerusform>%n Vorgänge des Verlaufs sind nicht so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are missing.</source>
        <translation>
            <numerusform>%n Vorgang des Verlaufs fehlt.</numerusform>
            <numerusform>%n Vorgänge des Verlaufs fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, although no act removed it: %1</source>
        <translation>Fehlt, obwohl kein Vorgang es entfernt hat: %1</translation>
    </message>
    <message>
        <source>Not as the last act left it (%1): %2</source>
        <translation>Nicht so, wie der letzte Vorgang es hinterlassen hat (%1): %2</translation>
    </message>
    <message>
        <source>There, although an act removed it: %1</source>
        <translation>Vorhanden, obwohl ein Vorgang es entfernt hat: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>an annotation, code … and its name or words</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Changed by something other than Crossread, or by a fault of the disk: %1</source>
        <translation>Durch etwas anderes als Crossread oder einen Fehler des Datenträgers geändert: %1</translation>
    </message>
    <message>
        <source>Left out, because it holds what cannot be: %1</source>
        <translation>Weggelassen, weil es Unmögliches enthält: %1</translation>
    </message>
    <message>
        <source>Refers to something that is not in the project: %1</source>
        <translation>Verweist auf etwas, das nicht im Projekt ist: %1</translation>
    </message>
    <message>
        <source>The text of this document is lost. These are the passages that were annotated in it.</source>
        <translation>Der Text dieses Dokuments ist verloren. Dies sind die Passagen, die darin annotiert waren.</translation>
    </message>
    <message>
        <source>Whether the text of “%1” is whole cannot be told any more.</source>
        <translation>Ob der Text von „%1“ vollständig ist, lässt sich nicht mehr feststellen.</translation>
    </message>
    <message>
        <source>The text of “%1” has a gap: a part of it is lost. Import it again if you still have it.</source>
        <translation>Der Text von „%1“ hat eine Lücke: Ein Teil davon ist verloren. Importieren Sie ihn noch einmal, wenn Sie ihn noch haben.</translation>
    </message>
    <message>
        <source>The text of “%1” is lost; the passages annotated in it stand in its place.</source>
        <translation>Der Text von „%1“ ist verloren; an seiner Stelle stehen die darin annotierten Passagen.</translation>
    </message>
    <message>
        <source>Recovered document %1</source>
        <translation>Gerettetes Dokument %1</translation>
    </message>
    <message>
        <source>The name of a document and how it was read are lost; it is now called “%1”.</source>
        <translation>Der Name eines Dokuments und die Art, wie es gelesen wurde, sind verloren; es heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Recovered code %1</source>
        <translation>Geretteter Code %1</translation>
    </message>
    <message>
        <source>The name of a code is lost; it is now called “%1”.</source>
        <translation>Der Name eines Codes ist verloren; er heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of which nothing is left but that there were some.</source>
        <translation>
            <numerusform>%n Annotation, von der nichts übrig ist, als dass es sie gab.</numerusform>
            <numerusform>%n Annotationen, von denen nichts übrig ist, als dass es sie gab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>that are missing</comment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <extracomment>who has a project open: program, number of its process, name of the computer, date and time</extracomment>
        <translation>%1, Prozess %2 auf %3, seit %4</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read.</source>
        <translation>
            <numerusform>%n Zeile des Journals kann nicht gelesen werden.</numerusform>
            <numerusform>%n Zeilen des Journals können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading it would never end</source>
        <translation>das Lesen würde nie enden</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a file</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Something is missing, or is older than it was: together it is not what the project held last. Look into your backups for the rest (Project ▸ Restore…).</source>
        <translation>Etwas fehlt oder ist älter als zuvor: Zusammen ist es nicht das, was das Projekt zuletzt enthielt. Suchen Sie den Rest in Ihren Sicherungen (Projekt ▸ Sicherung einspielen&#xa0;…).</translation>
    </message>
    <message>
        <source>Whether anything is missing cannot be told: where the project notes how much it holds cannot be read, or was not there yet. Compare it with your backups (Project ▸ Restore…).</source>
        <translation>Ob etwas fehlt, lässt sich nicht feststellen: Wo das Projekt vermerkt, wie viel es enthält, ist nicht lesbar oder war noch nicht vorhanden. Vergleichen Sie es mit Ihren Sicherungen (Projekt ▸ Sicherung einspielen&#xa0;…).</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>Code-Set</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>project memo</source>
        <translation>Projektmemo</translation>
    </message>
    <message>
        <source>Recovered attribute %1</source>
        <translation>Gerettetes Attribut %1</translation>
    </message>
    <message>
        <source>The name of an attribute is lost; it is now called “%1”.</source>
        <translation>Der Name eines Attributs ist verloren; es heißt jetzt „%1“.</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>The file ends in the middle of a caption; the last one is missing.</source>
        <translation>Die Datei endet mitten in einem Untertitel; der letzte fehlt.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>YouTube subtitles</source>
        <translation>YouTube-Untertitel</translation>
    </message>
    <message>
        <source>SubStation Alpha subtitles</source>
        <translation>SubStation-Alpha-Untertitel</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>Die Tabelle ist in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of an attribute, and what can be said there: text, a number …</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tei</name>
    <message>
        <source>TEI text (ParlaMint, plays, spoken corpora)</source>
        <translation>TEI-Text (ParlaMint, Theaterstücke, mündliche Korpora)</translation>
    </message>
</context>
<context>
    <name>Transcriber</name>
    <message>
        <source>Transcriber file</source>
        <translation>Transcriber-Datei</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>Timed Text (TTML) subtitles</source>
        <translation>Timed-Text-Untertitel (TTML)</translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. The others are here.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden. Die anderen sind hier.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden. Die anderen sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why…</source>
        <translation>Welche, und warum&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WebExchange</name>
    <message>
        <source>Take in annotations of “%1”</source>
        <translation>Annotationen von „%1“ übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are left out: no place in the documents of the project has their words without a doubt. (%1)</source>
        <translation>
            <numerusform>%n Annotation wird weggelassen: Keine Stelle in den Dokumenten des Projekts enthält zweifelsfrei ihre Wörter. (%1)</numerusform>
            <numerusform>%n Annotationen werden weggelassen: Keine Stelle in den Dokumenten des Projekts enthält zweifelsfrei ihre Wörter. (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no annotations.</source>
        <translation>Sie enthält keine Annotationen.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>The desktop has no program that opens “%1”.</source>
        <translation>Auf diesem System gibt es kein Programm, das „%1“ öffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>XmlCheck</name>
    <message>
        <source>it declares a document type of its own</source>
        <translation>sie deklariert einen eigenen Dokumenttyp</translation>
    </message>
    <message>
        <source>one of its marks is too long</source>
        <translation>eine ihrer Auszeichnungen ist zu lang</translation>
    </message>
    <message>
        <source>its marks are nested too deep</source>
        <translation>ihre Auszeichnungen sind zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>it declares entities of its own</source>
        <translation>sie deklariert eigene Entitäten</translation>
    </message>
    <message>
        <source>line %1: too many elements in each other, or attributes</source>
        <translation>Zeile %1: zu viele Elemente ineinander, oder Attribute</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
</TS>
