<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Start a project with a transcript and an article</source>
        <translation>Créer un projet à partir d’une transcription et d’un article</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Try everything on a made-up transcript and an article about it</source>
        <translation>Tout essayer sur une transcription inventée et un article qui en rend compte</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>&amp;Ajouter des documents…</translation>
    </message>
    <message>
        <source>Read more texts into this project</source>
        <translation>Faire entrer d’autres textes dans ce projet</translation>
    </message>
    <message>
        <source>Change encoding, clean-ups and speakers of the document in the current pane</source>
        <translation>Modifier l’encodage, les nettoyages et les intervenants du document du volet actif</translation>
    </message>
    <message>
        <source>Take the document in the current pane out of the project, with its annotations</source>
        <translation>Retirer du projet le document du volet actif, avec ses annotations</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Crossread; everything is kept</source>
        <translation>Quitter Crossread&#xa0;; tout est conservé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy the selected words and where they stand</source>
        <translation>Copier les mots sélectionnés et leur provenance</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find words in the current pane</source>
        <translation>Rechercher des mots dans le volet actif</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis c&amp;lavier…</translation>
    </message>
    <message>
        <source>See and change the keys of all actions</source>
        <translation>Voir et modifier les touches de toutes les actions</translation>
    </message>
    <message>
        <source>&amp;Typography…</source>
        <translation>&amp;Typographie…</translation>
    </message>
    <message>
        <source>Type, size, line length and paper of the pages</source>
        <translation>Caractères, taille, longueur de ligne et papier des pages</translation>
    </message>
    <message>
        <source>&amp;Larger Type</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make the type of the pages larger</source>
        <translation>Agrandir le texte des pages</translation>
    </message>
    <message>
        <source>&amp;Smaller Type</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make the type of the pages smaller</source>
        <translation>Réduire le texte des pages</translation>
    </message>
    <message>
        <source>&amp;Usual Type Size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Set the type size back</source>
        <translation>Rétablir la taille du texte</translation>
    </message>
    <message>
        <source>S&amp;wap Panes</source>
        <translation>É&amp;changer les volets</translation>
    </message>
    <message>
        <source>Let the two documents change places</source>
        <translation>Intervertir les deux documents</translation>
    </message>
    <message>
        <source>Stac&amp;k Panes</source>
        <translation>&amp;Empiler les volets</translation>
    </message>
    <message>
        <source>Show one pane above the other instead of side by side</source>
        <translation>Afficher un volet au-dessus de l’autre plutôt que côte à côte</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Move on to the next page or panel</source>
        <translation>Passer à la page ou au panneau suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Move back to the page or panel before</source>
        <translation>Revenir à la page ou au panneau précédent</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Occuper tout l’écran, ou en revenir</translation>
    </message>
    <message>
        <source>Topics and Speakers &amp;Bar</source>
        <translation>&amp;Barre des thèmes et des intervenants</translation>
    </message>
    <message>
        <source>Show or hide the bar of topics and speakers</source>
        <translation>Afficher ou masquer la barre des thèmes et des intervenants</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <source>Show or hide the list of annotations</source>
        <translation>Afficher ou masquer la liste des annotations</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Codes</translation>
    </message>
    <message>
        <source>Show or hide the tree of codes</source>
        <translation>Afficher ou masquer l’arborescence des codes</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>Show or hide the list of topics</source>
        <translation>Afficher ou masquer la liste des thèmes</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Show or hide the list of turns and headings</source>
        <translation>Afficher ou masquer la liste des tours de parole et des titres</translation>
    </message>
    <message>
        <source>&amp;Where in the Text</source>
        <translation>Où dans l&amp;e texte</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Give the selected words a code</source>
        <translation>Attribuer un code aux mots sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Mémo…</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>&amp;Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Delete the annotation at the caret</source>
        <translation>Supprimer l’annotation à l’endroit du curseur</translation>
    </message>
    <message>
        <source>&amp;Link Both Selections</source>
        <translation>&amp;Lier les deux sélections</translation>
    </message>
    <message>
        <source>Link the words selected in one pane to those selected in the other</source>
        <translation>Lier les mots sélectionnés dans un volet à ceux qui le sont dans l’autre</translation>
    </message>
    <message>
        <source>Remove Lin&amp;k</source>
        <translation>Retirer le l&amp;ien</translation>
    </message>
    <message>
        <source>Add Selection to T&amp;opic…</source>
        <translation>Ajouter la sélection à un t&amp;hème…</translation>
    </message>
    <message>
        <source>Let a topic find the selected words everywhere</source>
        <translation>Faire repérer partout les mots sélectionnés par un thème</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Go back to the place visited before</source>
        <translation>Revenir à l’endroit visité auparavant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Go to &amp;Turn…</source>
        <translation>Aller au &amp;tour de parole…</translation>
    </message>
    <message>
        <source>Go to a turn by its number</source>
        <translation>Aller à un tour de parole par son numéro</translation>
    </message>
    <message>
        <source>Follow &amp;Link</source>
        <translation>Suivre le &amp;lien</translation>
    </message>
    <message>
        <source>Bring the other end of the link here into view and go there</source>
        <translation>Afficher l’autre bout du lien qui se trouve ici et s’y rendre</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Annotation &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Aller à l’annotation suivante</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>A&amp;nnotation précédente</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Aller à l’annotation précédente</translation>
    </message>
    <message>
        <source>Next Topic &amp;Hit</source>
        <translation>&amp;Occurrence suivante du thème</translation>
    </message>
    <message>
        <source>Go to the next place of the topic chosen last</source>
        <translation>Aller à l’occurrence suivante du dernier thème choisi</translation>
    </message>
    <message>
        <source>Previous Topic H&amp;it</source>
        <translation>O&amp;ccurrence précédente du thème</translation>
    </message>
    <message>
        <source>Go to the place before of the topic chosen last</source>
        <translation>Aller à l’occurrence précédente du dernier thème choisi</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Rechercher une action…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Taper quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>&amp;About Crossread</source>
        <translation>À &amp;propos de Crossread</translation>
    </message>
    <message>
        <source>Version, licence, and facts for a bug report</source>
        <translation>Version, licence et renseignements pour signaler un problème</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark type on light paper</source>
        <translation>Caractères sombres sur papier clair</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>Brown type on warm paper</source>
        <translation>Caractères bruns sur papier chaud</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light type on dark paper</source>
        <translation>Caractères clairs sur papier sombre</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>Show or hide the statements of the article and what they come from</source>
        <translation>Afficher ou masquer les énoncés de l’article et ce dont ils viennent</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Cou&amp;verture</translation>
    </message>
    <message>
        <source>Show or hide what the articles used of the transcript and what they left out</source>
        <translation>Afficher ou masquer ce que les articles ont repris de la transcription et ce qu’ils ont laissé de côté</translation>
    </message>
    <message>
        <source>Remove the link at the caret, or take back what was decided about the statement there</source>
        <translation>Retirer le lien à l’endroit du curseur, ou revenir sur ce qui a été décidé au sujet de l’énoncé qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>Énoncé &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next statement or link of this page, and turn the other page to it</source>
        <translation>Aller à l’énoncé ou au lien suivant de cette page, et amener l’autre page en face</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>Énoncé &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the statement or link before, and turn the other page to it</source>
        <translation>Revenir à l’énoncé ou au lien précédent, et amener l’autre page en face</translation>
    </message>
    <message>
        <source>Next Possible P&amp;assage</source>
        <translation>Passage possible s&amp;uivant</translation>
    </message>
    <message>
        <source>Look at the next passage that the statement may come from</source>
        <translation>Voir le passage suivant dont l’énoncé vient peut-être</translation>
    </message>
    <message>
        <source>Previo&amp;us Possible Passage</source>
        <translation>Passage possible p&amp;récédent</translation>
    </message>
    <message>
        <source>Look at the passage before</source>
        <translation>Voir le passage précédent</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>Con&amp;firmer</translation>
    </message>
    <message>
        <source>The statement comes from the passage that is shown; or, where none is shown, from none</source>
        <translation>L’énoncé vient du passage affiché&#xa0;; ou, si aucun n’est affiché, d’aucun passage</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>The statement does not come from this transcript</source>
        <translation>L’énoncé ne vient pas de cette transcription</translation>
    </message>
    <message>
        <source>Take &amp;Selection as Source</source>
        <translation>Prendre la sé&amp;lection comme source</translation>
    </message>
    <message>
        <source>The statement comes from the words selected in the transcript</source>
        <translation>L’énoncé vient des mots sélectionnés dans la transcription</translation>
    </message>
    <message>
        <source>Overrule &amp;Verdict…</source>
        <translation>Remplacer le &amp;verdict…</translation>
    </message>
    <message>
        <source>Choose another verdict on the statement</source>
        <translation>Choisir un autre verdict sur l’énoncé</translation>
    </message>
    <message>
        <source>N&amp;ote on Statement…</source>
        <translation>&amp;Note sur l’énoncé…</translation>
    </message>
    <message>
        <source>Write down why the statement is judged so</source>
        <translation>Noter pourquoi l’énoncé est jugé ainsi</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Take back what was decided about the statement</source>
        <translation>Revenir sur ce qui a été décidé au sujet de l’énoncé</translation>
    </message>
    <message>
        <source>Na&amp;mes That Count as One…</source>
        <translation>No&amp;ms qui comptent pour un seul…</translation>
    </message>
    <message>
        <source>Names and spellings to be taken for the same when texts are compared</source>
        <translation>Noms et graphies à tenir pour identiques quand les textes sont comparés</translation>
    </message>
    <message>
        <source>Compare Aga&amp;in</source>
        <translation>Comp&amp;arer de nouveau</translation>
    </message>
    <message>
        <source>Compare anew, also what was stopped before</source>
        <translation>Reprendre une comparaison arrêtée</translation>
    </message>
    <message>
        <source>Verification Repor&amp;t…</source>
        <translation>Rappor&amp;t de vérification…</translation>
    </message>
    <message>
        <source>Write verdicts, differences, rulings and coverage to a file</source>
        <translation>Écrire les verdicts, les différences, les décisions et la couverture dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>New Document from Clip&amp;board</source>
        <translation>Nouveau &amp;document depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Read the copied text into this project, or into a new one</source>
        <translation>Faire entrer le texte copié dans ce projet, ou dans un nouveau</translation>
    </message>
    <message>
        <source>Read A&amp;gain…</source>
        <translation>Re&amp;lire…</translation>
    </message>
    <message>
        <source>Read the document in the current pane anew, where Crossread reads its kind better by now</source>
        <translation>Relire le document du volet actif, quand Crossread lit mieux désormais les fichiers de ce type</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Sélectionner la &amp;phrase</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Sélectionner la phrase à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Sélectionner le para&amp;graphe</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Sélectionner le paragraphe à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Select &amp;Turn</source>
        <translation>Sélectionner le &amp;tour de parole</translation>
    </message>
    <message>
        <source>Select all that is said in the turn at the caret</source>
        <translation>Sélectionner tout ce qui est dit dans le tour de parole à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Occurrence précédente</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Pages and Times</source>
        <translation>Pages et &amp;minutages</translation>
    </message>
    <message>
        <source>Show pages, times and line numbers in the margin, where the text has them</source>
        <translation>Afficher les pages, les minutages et les numéros de ligne dans la marge, quand le texte en comporte</translation>
    </message>
    <message>
        <source>&amp;One Page Alone</source>
        <translation>&amp;Une seule page</translation>
    </message>
    <message>
        <source>Give the whole window to the current page, and back</source>
        <translation>Donner toute la fenêtre à la page active, ou en revenir</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>É&amp;noncé</translation>
    </message>
    <message>
        <source>Show or hide the statement over its passage, with your ruling</source>
        <translation>Afficher ou masquer l’énoncé au-dessus de son passage, avec votre décision</translation>
    </message>
    <message>
        <source>New &amp;Code…</source>
        <translation>Nouveau &amp;code…</translation>
    </message>
    <message>
        <source>Make a code without tagging anything yet</source>
        <translation>Créer un code sans rien étiqueter encore</translation>
    </message>
    <message>
        <source>New To&amp;pic…</source>
        <translation>&amp;Nouveau thème…</translation>
    </message>
    <message>
        <source>Make a topic from words of your own choice</source>
        <translation>Créer un thème avec des mots de votre choix</translation>
    </message>
    <message>
        <source>Confirm and &amp;Go On</source>
        <translation>Confirmer et &amp;continuer</translation>
    </message>
    <message>
        <source>Confirm, and go to the next statement</source>
        <translation>Confirmer, et aller à l’énoncé suivant</translation>
    </message>
    <message>
        <source>Bring this panel to the front and go there</source>
        <translation>Amener ce panneau au premier plan et s’y rendre</translation>
    </message>
    <message>
        <source>Go to &amp;Page or Time…</source>
        <translation>Aller à une pa&amp;ge ou à un minutage…</translation>
    </message>
    <message>
        <source>Go to a page, or to what is said at a time</source>
        <translation>Aller à une page, ou à ce qui est dit à un moment donné</translation>
    </message>
    <message>
        <source>Ann&amp;otations</source>
        <translation>Annotat&amp;ions</translation>
    </message>
    <message>
        <source>Cod&amp;es</source>
        <translation>Co&amp;des</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Write everything that is in the project into a new file</source>
        <translation>Écrire tout ce que contient le projet dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the project</source>
        <translation>Mettre une sauvegarde à la place du projet</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Look whether the project is sound: its pages, tables, texts, rows and history</source>
        <translation>Vérifier que le projet est sain&#xa0;: ses pages, tables, textes, lignes et son historique</translation>
    </message>
    <message>
        <source>Language, colours, your name, backups</source>
        <translation>Langue, couleurs, votre nom, sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Opens the handbook where it tells of what you are at</source>
        <translation>Ouvre le manuel à l’endroit qui parle de ce que vous faites</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Touches en un coup d’œil</translation>
    </message>
    <message>
        <source>All keys as they are set now</source>
        <translation>Toutes les touches telles qu’elles sont réglées</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Says what the thing is for that you click next</source>
        <translation>Dit à quoi sert ce sur quoi vous cliquez ensuite</translation>
    </message>
    <message>
        <source>Tag A&amp;gain</source>
        <translation>Étiqueter enc&amp;ore</translation>
    </message>
    <message>
        <source>Give the selected words the code that was given last</source>
        <translation>Donner aux mots sélectionnés le dernier code utilisé</translation>
    </message>
    <message>
        <source>&amp;Recent Codes…</source>
        <translation>Codes &amp;récents…</translation>
    </message>
    <message>
        <source>Give the selected words one of the codes that were given last</source>
        <translation>Donner aux mots sélectionnés l’un des derniers codes utilisés</translation>
    </message>
    <message>
        <source>&amp;In Their Own Words</source>
        <translation>Avec leurs &amp;propres mots</translation>
    </message>
    <message>
        <source>Take a code off the words at the caret</source>
        <translation>Retirer un code des mots au curseur</translation>
    </message>
    <message>
        <source>Ad&amp;just Passage</source>
        <translation>A&amp;juster le passage</translation>
    </message>
    <message>
        <source>Let the annotation here begin or end elsewhere, with the arrow keys</source>
        <translation>Faire commencer ou finir ailleurs l’annotation, avec les flèches</translation>
    </message>
    <message>
        <source>Find passages by words, topic or speaker, and tag those that you choose</source>
        <translation>Trouver des passages par mots, thème ou locuteur, et étiqueter ceux que vous choisissez</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>Fu&amp;sionner une autre copie…</translation>
    </message>
    <message>
        <source>Take everything that another copy of this project has into this one</source>
        <translation>Reprendre dans ce projet tout ce qu’en contient une autre copie</translation>
    </message>
    <message>
        <source>Show or hide who has annotated, and how far two agree</source>
        <translation>Afficher ou masquer qui a annoté, et dans quelle mesure deux codeurs s’accordent</translation>
    </message>
    <message>
        <source>&amp;Import Project…</source>
        <translation>&amp;Importer un projet…</translation>
    </message>
    <message>
        <source>Make a project of one of another program: REFI-QDA, QualCoder, Taguette</source>
        <translation>Fait un projet de celui d’un autre logiciel&#xa0;: REFI-QDA, QualCoder, Taguette</translation>
    </message>
    <message>
        <source>Replace &amp;File…</source>
        <translation>Remplacer le fic&amp;hier…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the document in the current pane; annotations follow</source>
        <translation>Mettre un fichier corrigé à la place du document du volet actif&#xa0;; les annotations suivent</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write excerpts, references, the codes, or the project for other programs to a file</source>
        <translation>Écrit dans un fichier les extraits, les références, les codes, ou le projet pour d’autres logiciels</translation>
    </message>
    <message>
        <source>&amp;Short: who, title, turn, paragraph</source>
        <translation>&amp;Court&#xa0;: qui, titre, prise de parole, paragraphe</translation>
    </message>
    <message>
        <source>Cite what is copied in a few words</source>
        <translation>Cite en quelques mots ce qui est copié</translation>
    </message>
    <message>
        <source>&amp;APA, in the text</source>
        <translation>&amp;APA, dans le texte</translation>
    </message>
    <message>
        <source>Cite what is copied as APA 7 has it, with the entry for the list</source>
        <translation>Cite ce qui est copié selon APA 7, avec l’entrée pour la liste</translation>
    </message>
    <message>
        <source>&amp;Chicago, as a note</source>
        <translation>C&amp;hicago, en note</translation>
    </message>
    <message>
        <source>Cite what is copied as a note of the Chicago Manual</source>
        <translation>Cite ce qui est copié comme une note du Chicago Manual</translation>
    </message>
    <message>
        <source>&amp;MLA, in the text</source>
        <translation>&amp;MLA, dans le texte</translation>
    </message>
    <message>
        <source>Cite what is copied as MLA 9 has it, with the entry for the list</source>
        <translation>Cite ce qui est copié selon MLA 9, avec l’entrée pour la liste</translation>
    </message>
    <message>
        <source>Layout for Compar&amp;ing</source>
        <translation>&amp;Disposition pour comparer</translation>
    </message>
    <message>
        <source>Place the panels as comparing needs them</source>
        <translation>Placer les panneaux comme la comparaison les demande</translation>
    </message>
    <message>
        <source>Layout for Co&amp;ding</source>
        <translation>Disp&amp;osition pour coder</translation>
    </message>
    <message>
        <source>Place the panels as coding needs them: codes and documents at the side</source>
        <translation>Placer les panneaux comme le codage les demande&#xa0;: codes et documents sur le côté</translation>
    </message>
    <message>
        <source>M&amp;y Layout</source>
        <translation>Ma dispositio&amp;n</translation>
    </message>
    <message>
        <source>Place the panels as in the layout that you have kept</source>
        <translation>Placer les panneaux selon la disposition que vous avez gardée</translation>
    </message>
    <message>
        <source>Keep Layout as &amp;Mine</source>
        <translation>G&amp;arder cette disposition</translation>
    </message>
    <message>
        <source>Keep the panels as they stand, for any project</source>
        <translation>Garder les panneaux tels qu’ils sont, pour tout projet</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Afficher ou masquer la liste des documents</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>Intervenant&amp;s</translation>
    </message>
    <message>
        <source>Show or hide the list of everybody who speaks</source>
        <translation>Afficher ou masquer la liste de tous ceux qui parlent</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Intervenants (qui p&amp;arle)</translation>
    </message>
    <message>
        <source>M&amp;emos</source>
        <translation>Mém&amp;os</translation>
    </message>
    <message>
        <source>Show or hide the list of all memos</source>
        <translation>Afficher ou masquer la liste de tous les mémos</translation>
    </message>
    <message>
        <source>Memo&amp;s</source>
        <translation>Mémos (&amp;journal)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>H&amp;istorique</translation>
    </message>
    <message>
        <source>Show or hide the list of what was done</source>
        <translation>Afficher ou masquer la liste de ce qui a été fait</translation>
    </message>
    <message>
        <source>Find in &amp;All Documents…</source>
        <translation>Chercher dans tous les &amp;documents…</translation>
    </message>
    <message>
        <source>Find words, or those selected, in all documents of the project</source>
        <translation>Chercher des mots, ou ceux qui sont sélectionnés, dans tous les documents du projet</translation>
    </message>
    <message>
        <source>Show or hide the search in all documents</source>
        <translation>Afficher ou masquer la recherche dans tous les documents</translation>
    </message>
    <message>
        <source>Show or hide how often words are used</source>
        <translation>Afficher ou masquer la fréquence des mots</translation>
    </message>
    <message>
        <source>In vivo: make a code that is called like the selected words, and give it to them</source>
        <translation>In vivo&#xa0;: créer un code qui porte le nom des mots sélectionnés, et le leur attribuer</translation>
    </message>
    <message>
        <source>Take Code O&amp;ff…</source>
        <translation>Retir&amp;er un code…</translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the annotation here</source>
        <translation>Écrire un mémo sur les mots sélectionnés, ou sur l’annotation à cet endroit</translation>
    </message>
    <message>
        <source>Tag A&amp;utomatically…</source>
        <translation>Étiqueter a&amp;utomatiquement…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Codes or Annotations…</source>
        <translation>Reprendre des codes o&amp;u des annotations…</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Recherche dans les te&amp;xtes</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>Fré&amp;quence des mots</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Doc&amp;uments</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>Recherc&amp;he</translation>
    </message>
    <message>
        <source>&amp;Coders</source>
        <translation>&amp;Codeurs</translation>
    </message>
    <message>
        <source>Code&amp;rs</source>
        <translation>Codeu&amp;rs</translation>
    </message>
    <message>
        <source>Docume&amp;nts</source>
        <translation>Docume&amp;nts</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Histo&amp;rique</translation>
    </message>
    <message>
        <source>&amp;Document Properties…</source>
        <translation>&amp;Propriétés du document…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print excerpts, the text in the current pane with its codes, or the codes; or look at them first</source>
        <translation>Imprimer des extraits, le texte du volet actif avec ses codes, ou les codes&#xa0;; ou les regarder d’abord</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Tab&amp;leau croisé</translation>
    </message>
    <message>
        <source>Show or hide annotations counted in a table: codes by speaker, by document, over the years</source>
        <translation>Afficher ou masquer les annotations comptées dans un tableau&#xa0;: codes par intervenant, par document, au fil des années</translation>
    </message>
    <message>
        <source>Remo&amp;ve Document</source>
        <translation>&amp;Retirer le document</translation>
    </message>
    <message>
        <source>Citati&amp;ons</source>
        <translation>C&amp;itations</translation>
    </message>
    <message>
        <source>Pan&amp;el</source>
        <translation>&amp;Panneau</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>Panneau&amp;x</translation>
    </message>
    <message>
        <source>Add the codes of a codebook (.qdc), annotations of web pages (.json), or quotations in notes (.md), of another program</source>
        <translation>Ajoute les codes d’une grille (.qdc), des annotations de pages web (.json) ou des citations dans des notes (.md), d’un autre logiciel</translation>
    </message>
    <message>
        <source>Show or hide where in the text speakers, codes and topics are</source>
        <translation>Afficher ou masquer où se trouvent dans le texte les intervenants, les codes et les thèmes</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>Liens &amp;faits à la main</translation>
    </message>
    <message>
        <source>Show or hide the links that were made by hand</source>
        <translation>Afficher ou masquer les liens faits à la main</translation>
    </message>
</context>
<context>
    <name>AnnotationMarks</name>
    <message>
        <source>by %1</source>
        <extracomment>whose annotation it is, in the tip of one that is not the reader&apos;s own</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>surligné</translation>
    </message>
    <message>
        <source>highlighted, by %1</source>
        <translation>surligné, par %1</translation>
    </message>
    <message>
        <source>coded: %1</source>
        <extracomment>what a screen reader says of a passage: its code, and who gave it</extracomment>
        <translation>codé&#xa0;: %1</translation>
    </message>
    <message>
        <source>coded: %1, by %2</source>
        <translation>codé&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>%1; memo: %2</source>
        <extracomment>what a screen reader says of a passage: which code it has and by whom, or that it is highlighted; and its memo</extracomment>
        <translation>%1&#xa0;; mémo&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>expected are a line with names of columns and a line for each document or speaker</source>
        <translation>il faut une ligne de noms de colonnes et une ligne par document ou intervenant</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Importer des attributs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>Bundestag</name>
    <message>
        <source>Plenary record of the German Bundestag</source>
        <translation>Compte rendu de séance plénière du Bundestag allemand</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Lines that take the words apart (%mor and others) and marks of the transcription were left out.</source>
        <translation>Les lignes qui décomposent les mots (%mor et autres) et les marques de la transcription ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The file has no end; the rest may be missing.</source>
        <translation>Le fichier n’a pas de fin&#xa0;; le reste manque peut-être.</translation>
    </message>
    <message>
        <source>CHAT transcript (CHILDES, TalkBank)</source>
        <translation>Transcription CHAT (CHILDES, TalkBank)</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, ¶ %2</source>
        <comment>title, paragraph</comment>
        <translation>%1, §&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2, turn %3, ¶ %4</source>
        <comment>speaker, title, turn, paragraph</comment>
        <translation>%1, %2, tour de parole %3, §&#xa0;%4</translation>
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
        <translation>Court&#xa0;: qui, titre, prise de parole, paragraphe</translation>
    </message>
    <message>
        <source>APA, in the text</source>
        <translation>APA, dans le texte</translation>
    </message>
    <message>
        <source>Chicago, as a note</source>
        <translation>Chicago, en note</translation>
    </message>
    <message>
        <source>MLA, in the text</source>
        <translation>MLA, dans le texte</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>Joined a sentence cut by a page break</source>
        <translation>Phrase coupée par un saut de page rétablie</translation>
    </message>
    <message>
        <source>Showed a link as its words</source>
        <translation>Lien réduit à son texte</translation>
    </message>
    <message>
        <source>Took out a backslash</source>
        <translation>Barre oblique inverse retirée</translation>
    </message>
    <message>
        <source>Took out signs of emphasis or heading</source>
        <translation>Signes d’emphase ou de titre retirés</translation>
    </message>
    <message>
        <source>Took out what was left of a web page</source>
        <translation>Restes d’une page web retirés</translation>
    </message>
    <message>
        <source>Set aside what is not part of the text</source>
        <translation>Élément étranger au texte mis de côté</translation>
    </message>
    <message>
        <source>Set a label apart from the quotation</source>
        <translation>Libellé détaché de la citation</translation>
    </message>
    <message>
        <source>Joined the lines of a paragraph</source>
        <translation>Lignes d’un paragraphe réunies</translation>
    </message>
    <message>
        <source>Showed a control character as a symbol</source>
        <translation>Caractère de contrôle affiché par un symbole</translation>
    </message>
    <message>
        <source>Join sentences cut by page breaks</source>
        <translation>Rétablir les phrases coupées par un saut de page</translation>
    </message>
    <message>
        <source>Show links as their words</source>
        <translation>Réduire les liens à leur texte</translation>
    </message>
    <message>
        <source>Take out backslashes before signs</source>
        <translation>Retirer les barres obliques inverses devant les signes</translation>
    </message>
    <message>
        <source>Take out signs of emphasis and headings</source>
        <translation>Retirer les signes d’emphase et de titre</translation>
    </message>
    <message>
        <source>Take out what is left of web pages</source>
        <translation>Retirer les restes de pages web</translation>
    </message>
    <message>
        <source>Set labels apart from quotations</source>
        <translation>Détacher les libellés des citations</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>Réunir les lignes d’un paragraphe</translation>
    </message>
    <message>
        <source>Show control characters as symbols</source>
        <translation>Afficher les caractères de contrôle par des symboles</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Expected here: %1. See --help.</source>
        <translation>Attendu ici&#xa0;: %1. Voir --help.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Écrit dans FICHIER plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>One of: %1. Default: %2.</source>
        <translation>Au choix&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la sortie standard</translation>
    </message>
    <message>
        <source>Crossread on the command line: what the window shows, for scripts.

Usage: crossread-cli VERB ARGUMENTS…   (crossread-cli VERB --help tells more)

</source>
        <translation>Crossread en ligne de commande&#xa0;: ce que montre la fenêtre, pour les scripts.

Usage&#xa0;: crossread-cli VERBE ARGUMENTS…   (crossread-cli VERBE --help en dit plus)

</translation>
    </message>
    <message>
        <source>
Positions count Unicode code points of the source file, from 0, the end not included.
Exit status: 0 done, 1 failed (the reason on standard error), 2 the call was not understood.
</source>
        <translation>
Les positions comptent les points de code Unicode du fichier source, à partir de 0, fin non comprise.
Code de sortie&#xa0;: 0 fait, 1 échec (la raison sur la sortie d’erreur), 2 appel non compris.
</translation>
    </message>
    <message>
        <source>There is no “%1”. See crossread-cli --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Voir crossread-cli --help.</translation>
    </message>
    <message>
        <source>Print who speaks where in a transcript</source>
        <translation>Affiche qui parle, et où, dans une transcription</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <comment>in a transcript</comment>
        <translation>
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints who speaks where in a transcript.</source>
        <translation>Affiche qui parle, et où, dans une transcription.</translation>
    </message>
    <message>
        <source>The transcript.</source>
        <translation>La transcription.</translation>
    </message>
    <message>
        <source>There is no format “%1” here: json or text.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas ici&#xa0;: json ou text.</translation>
    </message>
    <message>
        <source>Say in short what is in a transcript and an article</source>
        <translation>Dit en bref ce que contiennent une transcription et un article</translation>
    </message>
    <message>
        <source>Only from this document.</source>
        <translation>Seulement de ce document.</translation>
    </message>
    <message>
        <source>CSV: values exactly as they are, for other programs. Without it, text that a spreadsheet would run as a formula has a &apos; before it.</source>
        <translation>CSV&#xa0;: les valeurs telles quelles, pour d’autres programmes. Sans cette option, un texte qu’un tableur exécuterait comme une formule est précédé d’une apostrophe.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Le projet.</translation>
    </message>
    <message>
        <source>Excerpts – %1</source>
        <comment>the name of a project</comment>
        <translation>Extraits – %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
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
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Nettoyages</translation>
    </message>
    <message>
        <source>Says in short what is in a transcript and in an article about it: who speaks, which topics are named, what was cleaned up.</source>
        <translation>Dit en bref ce que contiennent une transcription et l’article qui en rend compte&#xa0;: qui parle, quels thèmes sont nommés, ce qui a été nettoyé.</translation>
    </message>
    <message>
        <source>The article; may be left out.</source>
        <translation>L’article&#xa0;; facultatif.</translation>
    </message>
    <message>
        <source>Say which words with either --quote TEXT or --range A-B. See --help.</source>
        <translation>Indiquez les mots soit par --quote TEXTE, soit par --range A-B. Voir --help.</translation>
    </message>
    <message>
        <source>Give at least one --code NAME or a --memo TEXT. See --help.</source>
        <translation>Indiquez au moins un --code NOM ou un --memo TEXTE. Voir --help.</translation>
    </message>
    <message>
        <source>“%1” is no range: two numbers as in 120-144.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle&#xa0;: deux nombres, comme 120-144.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 on.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Where: name of the document or of its file.</source>
        <translation>Où&#xa0;: nom du document ou de son fichier.</translation>
    </message>
    <message>
        <source>These words.</source>
        <translation>Ces mots.</translation>
    </message>
    <message>
        <source>Which one, from 1, where the words stand more than once.</source>
        <translation>Laquelle, à partir de 1, quand les mots apparaissent plusieurs fois.</translation>
    </message>
    <message>
        <source>This stretch of the source file, in code points.</source>
        <translation>Ce passage du fichier source, en points de code.</translation>
    </message>
    <message>
        <source>Note on the passage.</source>
        <translation>Mémo sur le passage.</translation>
    </message>
    <message>
        <source>Who annotates. Default: the login name.</source>
        <translation>Qui annote. Par défaut&#xa0;: le nom de connexion.</translation>
    </message>
    <message>
        <source>Read many requests from FILE, or from standard input with -.</source>
        <translation>Lit de nombreuses demandes dans FICHIER, ou sur l’entrée standard avec -.</translation>
    </message>
    <message>
        <source>Make a project with documents in it</source>
        <translation>Crée un projet avec des documents</translation>
    </message>
    <message>
        <source>Tag a passage</source>
        <translation>Étiquette un passage</translation>
    </message>
    <message>
        <source>List the documents and annotations of a project</source>
        <translation>Énumère les documents et les annotations d’un projet</translation>
    </message>
    <message>
        <source>not found in the text any more</source>
        <translation>introuvable désormais dans le texte</translation>
    </message>
    <message>
        <source>Lists the documents and annotations of a project.</source>
        <translation>Énumère les documents et les annotations d’un projet.</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>il contient&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>%n occurrence&#xa0;; choisissez-la avec --nth</numerusform>
            <numerusform>%n occurrences&#xa0;; choisissez-en une avec --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what.</source>
        <translation>Qui a dit quoi.</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>Ce qui a été rapporté.</translation>
    </message>
    <message>
        <source>Either of them; which one is found out.</source>
        <translation>L’un ou l’autre&#xa0;; le type est reconnu.</translation>
    </message>
    <message>
        <source>The file to make, for example talks.crossread.</source>
        <translation>Le fichier à créer, par exemple entretiens.crossread.</translation>
    </message>
    <message>
        <source>Name at least one --transcript, --article or --document. See --help.</source>
        <translation>Indiquez au moins un --transcript, --article ou --document. Voir --help.</translation>
    </message>
    <message>
        <source>Find the source of every statement of an article</source>
        <translation>Trouve la source de chaque énoncé d’un article</translation>
    </message>
    <message>
        <source>Finds the source of every statement of an article, and says how faithful it is.</source>
        <translation>Trouve la source de chaque énoncé d’un article, et dit s’il y est fidèle.</translation>
    </message>
    <message>
        <source>A list of further names that count as one, as JSON.</source>
        <translation>Une liste d’autres noms qui comptent pour un seul, en JSON.</translation>
    </message>
    <message>
        <source>The language of both texts (en, de …). Default: detected.</source>
        <translation>La langue des deux textes (en, de …). Par défaut&#xa0;: détectée.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Ce qui a été dit.</translation>
    </message>
    <message>
        <source>Write the verification report of an article in a project</source>
        <translation>Écrit le rapport de vérification d’un article d’un projet</translation>
    </message>
    <message>
        <source>Writes the verification report of an article: each statement with its source in the transcript and your rulings, and what of the transcript was reported.</source>
        <translation>Écrit le rapport de vérification d’un article&#xa0;: chaque énoncé avec sa source dans la transcription et vos décisions, et ce qui a été rapporté de la transcription.</translation>
    </message>
    <message>
        <source>The transcript; not needed where the project has only one.</source>
        <translation>La transcription&#xa0;; inutile quand le projet n’en contient qu’une.</translation>
    </message>
    <message>
        <source>The article; not needed where the project has only one.</source>
        <translation>L’article&#xa0;; inutile quand le projet n’en contient qu’un.</translation>
    </message>
    <message>
        <source>The project has no transcript. Name one of its documents with --transcript: %1.</source>
        <translation>Le projet ne contient pas de transcription. Indiquez l’un de ses documents avec --transcript&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project has several transcripts. Choose one with --transcript: %1.</source>
        <translation>Le projet contient plusieurs transcriptions. Choisissez-en une avec --transcript&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project has no article. Name one of its documents with --article: %1.</source>
        <translation>Le projet ne contient pas d’article. Indiquez l’un de ses documents avec --article&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project has several articles. Choose one with --article: %1.</source>
        <translation>Le projet contient plusieurs articles. Choisissez-en un avec --article&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Where backups lie. Default: %1.</source>
        <translation>Où se trouvent les sauvegardes. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations</source>
        <translation>%1 documents, %2 annotations</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>There are no backups of this project.
</source>
        <translation>Il n’y a pas de sauvegarde de ce projet.
</translation>
    </message>
    <message>
        <source>Lists the backups of a project, newest first; also of one that cannot be opened any more.</source>
        <translation>Énumère les sauvegardes d’un projet, de la plus récente à la plus ancienne&#xa0;; aussi celles d’un projet qui ne s’ouvre plus.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a project. What is there now becomes a backup first, so that this can be undone.</source>
        <translation>Met une sauvegarde à la place d’un projet. Ce qui s’y trouve devient d’abord une sauvegarde, de sorte que cela peut être annulé.</translation>
    </message>
    <message>
        <source>The backup, as “backups” lists it. Default: the newest.</source>
        <translation>La sauvegarde, telle que «&#xa0;backups&#xa0;» l’énumère. Par défaut&#xa0;: la plus récente.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Il n’y a pas de sauvegarde de ce projet.</translation>
    </message>
    <message>
        <source>“%1” is now as it is in “%2”.
</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant tel que dans «&#xa0;%2&#xa0;».
</translation>
    </message>
    <message>
        <source>What was there before is “%1”.
</source>
        <translation>Ce qui s’y trouvait auparavant est «&#xa0;%1&#xa0;».
</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Texts as they were imported</source>
        <translation>Textes tels qu’ils ont été importés</translation>
    </message>
    <message>
        <source>Rows as they were written</source>
        <translation>Lignes telles qu’elles ont été écrites</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Places and their words</source>
        <translation>Endroits et leurs mots</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations, %3 codes, %4 acts in the history
</source>
        <translation>%1 documents, %2 annotations, %3 codes, %4 opérations dans l’historique
</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n anomalie</numerusform>
            <numerusform>%n anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>examen impossible</translation>
    </message>
    <message>
        <source>Checks a project: its pages, tables, texts, rows, references and history, and whether every place stands on its words. Changes nothing. Exit status: 0 all is fine, 1 there are faults.</source>
        <translation>Vérifie un projet&#xa0;: ses pages, tables, textes, lignes, renvois et son historique, et si chaque endroit se trouve bien sur ses mots. Ne modifie rien. Code de sortie&#xa0;: 0 tout est en ordre, 1 il y a des anomalies.</translation>
    </message>
    <message>
        <source>How a text file&apos;s characters are written (UTF-8, windows-1250 …). Default: detected.</source>
        <translation>Comment sont écrits les caractères d’un fichier texte (UTF-8, windows-1250 …). Par défaut&#xa0;: détecté.</translation>
    </message>
    <message>
        <source>Print the text of a file as it is read, with pages and times</source>
        <translation>Affiche le texte d’un fichier tel qu’il est lu, avec pages et minutages</translation>
    </message>
    <message>
        <source>Decide about the source of a statement</source>
        <translation>Décide de la source d’un énoncé</translation>
    </message>
    <message>
        <source>Check a project and say what is wrong with it</source>
        <translation>Vérifie un projet et dit ce qui n’y va pas</translation>
    </message>
    <message>
        <source>Make a new project of what is left of a damaged one</source>
        <translation>Crée un nouveau projet avec ce qui reste d’un projet endommagé</translation>
    </message>
    <message>
        <source>List the backups of a project</source>
        <translation>Énumère les sauvegardes d’un projet</translation>
    </message>
    <message>
        <source>Put a backup in the place of a project</source>
        <translation>Met une sauvegarde à la place d’un projet</translation>
    </message>
    <message>
        <source>Makes a project with documents in it. Each option can be given several times; one document is enough.

It reads: %1.</source>
        <translation>Crée un projet avec des documents. Chaque option peut être donnée plusieurs fois&#xa0;; un seul document suffit.

Sont lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>“%1”: %2 documents, %3 annotations, %4 codes, %5 links, %6 topics
</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 documents, %3 annotations, %4 codes, %5 liens, %6 thèmes
</translation>
    </message>
    <message>
        <source>Brought back from the history: %1
</source>
        <translation>Récupéré de l’historique&#xa0;: %1
</translation>
    </message>
    <message>
        <source>Brought back from backups: %1
</source>
        <translation>Récupéré des sauvegardes&#xa0;: %1
</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.
</source>
        <translation>Rien ne manque, pour autant que le fichier le dise.
</translation>
    </message>
    <message>
        <source>The damaged file is untouched; a copy of it is “%1”.
</source>
        <translation>Le fichier endommagé est intact&#xa0;; une copie en est «&#xa0;%1&#xa0;».
</translation>
    </message>
    <message>
        <source>A backup or an older copy, for what the file lacks; can be given several times, newest first.</source>
        <translation>Une sauvegarde ou une copie plus ancienne, pour ce qui manque au fichier&#xa0;; peut être donné plusieurs fois, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>A file that a document came from, should its text be lost; can be given several times.</source>
        <translation>Un fichier d’où vient un document, au cas où son texte serait perdu&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>The damaged project, or a journal (notes.jsonl) from beside its backups.</source>
        <translation>Le projet endommagé, ou un journal des notes (notes.jsonl) qui accompagne ses sauvegardes.</translation>
    </message>
    <message>
        <source>Say with --output where the new project is to be.</source>
        <translation>Indiquez par --output où doit se trouver le nouveau projet.</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement. Name its source with --source WORDS.</source>
        <translation>Rien dans la transcription ne se rapproche de cet énoncé. Indiquez sa source par --source MOTS.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n passage(s) come(s) near this statement.</source>
        <translation>
            <numerusform>Seul %n passage se rapproche de cet énoncé.</numerusform>
            <numerusform>Seuls %n passages se rapprochent de cet énoncé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decides about the source of a statement, as the window does: confirms the passage that was found, names another one, sets the verdict, rejects, or withdraws what was decided. Ends with 0 only after it is on the disk, and prints the statement and its state.</source>
        <translation>Décide de la source d’un énoncé, comme le fait la fenêtre&#xa0;: confirme le passage trouvé, en désigne un autre, fixe le verdict, rejette, ou revient sur ce qui a été décidé. Se termine par 0 seulement une fois la décision sur le disque, et affiche l’énoncé et son état.</translation>
    </message>
    <message>
        <source>The statement, by its words in the article.</source>
        <translation>L’énoncé, par ses mots dans l’article.</translation>
    </message>
    <message>
        <source>The passage found is its source.</source>
        <translation>Le passage trouvé est sa source.</translation>
    </message>
    <message>
        <source>Not the first passage that comes near, but the Nth.</source>
        <translation>Non pas le premier passage proche, mais le N-ième.</translation>
    </message>
    <message>
        <source>These words of the transcript are its source.</source>
        <translation>Ces mots de la transcription sont sa source.</translation>
    </message>
    <message>
        <source>Confirm, and say how faithful it is: verbatim, near-verbatim, reworded, paraphrase.</source>
        <translation>Confirme, et dit s’il est fidèle&#xa0;: verbatim, near-verbatim, reworded, paraphrase.</translation>
    </message>
    <message>
        <source>It has no source in the transcript.</source>
        <translation>Il n’a pas de source dans la transcription.</translation>
    </message>
    <message>
        <source>Withdraw what was decided.</source>
        <translation>Revient sur ce qui a été décidé.</translation>
    </message>
    <message>
        <source>A note on it; empty takes the note away.</source>
        <translation>Une note à son sujet&#xa0;; vide, elle retire la note.</translation>
    </message>
    <message>
        <source>Who decides. Default: the login name.</source>
        <translation>Qui décide. Par défaut&#xa0;: le nom de connexion.</translation>
    </message>
    <message>
        <source>Say which statement with --statement WORDS. See --help.</source>
        <translation>Indiquez l’énoncé par --statement MOTS. Voir --help.</translation>
    </message>
    <message>
        <source>Say what you decide with one of --confirm, --source, --verdict, --reject, --reopen, or --note. See --help.</source>
        <translation>Indiquez ce que vous décidez par --confirm, --source, --verdict, --reject, --reopen ou --note. Voir --help.</translation>
    </message>
    <message>
        <source>The article makes no statement with just these words. Words of your own become one with --source WORDS.</source>
        <translation>L’article ne contient aucun énoncé formé exactement de ces mots. Des mots de votre choix en deviennent un avec --source MOTS.</translation>
    </message>
    <message>
        <source>Prints the text of a file as it is read: its paragraphs, what each one is, and its page or time.

It reads: %1.</source>
        <translation>Affiche le texte d’un fichier tel qu’il est lu&#xa0;: ses paragraphes, ce qu’est chacun d’eux, et sa page ou son minutage.

Sont lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Le document.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there. Can be given several times, once for each: a comma is a part of the name. Security/Guarantees is a code below Security; a name with a slash stands in quotation marks, and those within it are doubled: &apos;&quot;and/or&quot;/Law&apos;.</source>
        <translation>Attribuer ce code, créé s’il n’existe pas. Peut être donné plusieurs fois, une fois par code&#xa0;: une virgule fait partie du nom. Security/Guarantees est un code sous Security&#xa0;; un nom avec une barre oblique se met entre guillemets, et ceux qu’il contient sont doublés&#xa0;: «&#xa0;&quot;and/or&quot;/Law&#xa0;».</translation>
    </message>
    <message>
        <source>Only with this code or one below it, as “annotate” takes it; with topics, only this topic.</source>
        <translation>Seulement avec ce code ou un code en dessous, écrit comme pour «&#xa0;annotate&#xa0;»&#xa0;; avec les thèmes, seulement ce thème.</translation>
    </message>
    <message>
        <source>Take the comments in the margin of the files as notes of those who wrote them.</source>
        <translation>Prendre les commentaires en marge des fichiers comme notes de ceux qui les ont écrits.</translation>
    </message>
    <message>
        <source>Makes a new project of all that can be read of a damaged one: from the file and its log, row by row where pages are lost, from the history and from backups: those that Crossread keeps of it are found without being named. The damaged file is copied aside first and never changed.</source>
        <translation>Fait un nouveau projet de tout ce qui peut être lu d’un projet endommagé&#xa0;: du fichier et de son journal, ligne par ligne là où des pages sont perdues, de l’historique et des sauvegardes&#xa0;: celles que Crossread en garde sont trouvées sans être nommées. Le fichier endommagé est d’abord copié à part et jamais modifié.</translation>
    </message>
    <message>
        <source>Says how far two coders of a project agree: for each code Cohen’s kappa and Krippendorff’s alpha, and where they differ.</source>
        <translation>Dit dans quelle mesure deux codeurs d’un projet s’accordent&#xa0;: pour chaque code, le kappa de Cohen et l’alpha de Krippendorff, et où ils diffèrent.</translation>
    </message>
    <message>
        <source>One of the two; given twice. Default: the only two there are.</source>
        <translation>L’un des deux&#xa0;; à donner deux fois. Par défaut&#xa0;: les deux seuls qu’il y a.</translation>
    </message>
    <message>
        <source>What is counted: %1. Default: %2.</source>
        <translation>Ce qui est compté&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Leave out text to which neither has given any code.</source>
        <translation>Laisser de côté le texte auquel aucun n’a donné de code.</translation>
    </message>
    <message>
        <source>Two coders are compared. Those of the project: %1.</source>
        <translation>Deux codeurs sont comparés. Ceux du projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing here. Those who have: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien annoté ici. Ceux qui l’ont fait&#xa0;: %2.</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>de documents</translation>
    </message>
    <message>
        <source>of speakers</source>
        <translation>d’intervenants</translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Laissé de côté, car le projet n’a rien de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Laissé de côté, car cela ne peut figurer dans «&#xa0;%1&#xa0;»&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Lists what can be said of documents and speakers, and who speaks; makes, changes and removes attributes; imports their values from a table; says something of a speaker. Each is one step that can be taken back in the window.</source>
        <translation>Liste ce qui peut être dit des documents et des intervenants, et qui parle&#xa0;; crée, modifie et supprime des attributs&#xa0;; importe leurs valeurs d’un tableau&#xa0;; dit quelque chose d’un intervenant. Chaque action est une étape que l’on peut annuler dans la fenêtre.</translation>
    </message>
    <message>
        <source>Make this attribute, or change it.</source>
        <translation>Créer cet attribut, ou le modifier.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>What can be chosen; can be given several times.</source>
        <translation>Ce qui peut être choisi&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Son nouveau nom.</translation>
    </message>
    <message>
        <source>Remove it, and what is said with it.</source>
        <translation>Le supprimer, avec ce qui est dit par lui.</translation>
    </message>
    <message>
        <source>Read values from a table (CSV, TSV): the first line names the attributes, the first column the documents or speakers. Empty cells change nothing; what fits nowhere is told and left out.</source>
        <translation>Lire des valeurs dans un tableau (CSV, TSV)&#xa0;: la première ligne nomme les attributs, la première colonne les documents ou les intervenants. Les cellules vides ne changent rien&#xa0;; ce qui ne va nulle part est signalé et laissé de côté.</translation>
    </message>
    <message>
        <source>Say what --set says of this speaker; can be given several times.</source>
        <translation>Dire de cet intervenant ce que dit --set&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>What is said: Country=France. See also: documents.</source>
        <translation>Ce qui est dit&#xa0;: Pays=France. Voir aussi&#xa0;: documents.</translation>
    </message>
    <message>
        <source>ATTRIBUTE=VALUE</source>
        <translation>ATTRIBUT=VALEUR</translation>
    </message>
    <message>
        <source>Say with --attribute which one.</source>
        <translation>Dites avec --attribute lequel.</translation>
    </message>
    <message>
        <source>Say with --speaker of whom, and with --set what.</source>
        <translation>Dites avec --speaker de qui, et avec --set quoi.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there.</source>
        <translation>Étiqueter avec ce code&#xa0;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Whatever has these words; can be given several times.</source>
        <translation>Ce qui contient ces mots&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Whatever this regular expression finds.</source>
        <translation>Ce que trouve cette expression régulière.</translation>
    </message>
    <message>
        <source>Whatever names this topic.</source>
        <translation>Ce qui nomme ce thème.</translation>
    </message>
    <message>
        <source>Turns that ask.</source>
        <translation>Les prises de parole qui posent une question.</translation>
    </message>
    <message>
        <source>Turns that follow a question.</source>
        <translation>Les prises de parole qui suivent une question.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Les majuscules comptent.</translation>
    </message>
    <message>
        <source>How much around a hit: %1. Default: %2.</source>
        <translation>L’étendue autour d’une occurrence&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only in this document; can be given several times.</source>
        <translation>Seulement dans ce document&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Only inside passages with this code or one below it.</source>
        <translation>Seulement dans les passages qui ont ce code ou un code en dessous.</translation>
    </message>
    <message>
        <source>Only print what would be tagged.</source>
        <translation>Afficher seulement ce qui serait étiqueté.</translation>
    </message>
    <message>
        <source>--code says which code the passages get.</source>
        <translation>--code dit quel code les passages reçoivent.</translation>
    </message>
    <message>
        <source>Make this code.</source>
        <translation>Créer ce code.</translation>
    </message>
    <message>
        <source>Give this code the name of --to.</source>
        <translation>Donner à ce code le nom de --to.</translation>
    </message>
    <message>
        <source>The name that it gets.</source>
        <translation>Le nom qu’il reçoit.</translation>
    </message>
    <message>
        <source>The code that it goes below; empty: to the top.</source>
        <translation>Le code sous lequel il va&#xa0;; vide&#xa0;: tout en haut.</translation>
    </message>
    <message>
        <source>Let this code, with all that has it, become that of --into.</source>
        <translation>Faire de ce code, avec tout ce qui l’a, celui de --into.</translation>
    </message>
    <message>
        <source>The code that it becomes.</source>
        <translation>Le code qu’il devient.</translation>
    </message>
    <message>
        <source>Give this code the memo of --memo.</source>
        <translation>Donner à ce code le mémo de --memo.</translation>
    </message>
    <message>
        <source>The memo.</source>
        <translation>Le mémo.</translation>
    </message>
    <message>
        <source>Delete this code and those below it; annotations stay.</source>
        <translation>Supprimer ce code et ceux d’en dessous&#xa0;; les annotations restent.</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 et --%2 vont ensemble.</translation>
    </message>
    <message>
        <source>One change at a time.</source>
        <translation>Un changement à la fois.</translation>
    </message>
    <message>
        <source>Find words in all documents of a project</source>
        <translation>Chercher des mots dans tous les documents d’un projet</translation>
    </message>
    <message>
        <source>Count words, compare counts, and find what stands near a word</source>
        <translation>Compter les mots, comparer les comptes et trouver ce qui avoisine un mot</translation>
    </message>
    <message>
        <source>Count annotations with each code by speaker, document or other code</source>
        <translation>Compter les annotations de chaque code par intervenant, document ou autre code</translation>
    </message>
    <message>
        <source>Print the tree of codes of a project, or change it</source>
        <translation>Afficher l’arbre des codes d’un projet, ou le modifier</translation>
    </message>
    <message>
        <source>Tag every passage that a rule finds</source>
        <translation>Étiqueter tous les passages qu’une règle trouve</translation>
    </message>
    <message>
        <source>Take another copy of a project into this one</source>
        <translation>Reprendre une autre copie d’un projet dans celui-ci</translation>
    </message>
    <message>
        <source>Say how far two coders of a project agree</source>
        <translation>Dire dans quelle mesure deux codeurs d’un projet s’accordent</translation>
    </message>
    <message>
        <source>List the documents of a project, group and describe them</source>
        <translation>Lister les documents d’un projet, les grouper et les décrire</translation>
    </message>
    <message>
        <source>Say things of documents and speakers, also from a table</source>
        <translation>Dire des choses des documents et des intervenants, aussi d’après un tableau</translation>
    </message>
    <message>
        <source>Print the memos of a project, or write one</source>
        <translation>Afficher les mémos d’un projet, ou en écrire un</translation>
    </message>
    <message>
        <source>Write the excerpts of a project, to read or to count</source>
        <translation>Écrit les extraits d’un projet, à lire ou à compter</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of a document’s</source>
        <translation>Mettre un fichier corrigé à la place de celui d’un document</translation>
    </message>
    <message>
        <source>Make a project of one of another program</source>
        <translation>Fait un projet de celui d’un autre logiciel</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Son titre.</translation>
    </message>
    <message>
        <source>Who wrote it; can be given several times.</source>
        <translation>Qui l’a écrit&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Qui l’a publié.</translation>
    </message>
    <message>
        <source>When: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Quand&#xa0;: 2022-02-07, 2022-02 ou 2022.</translation>
    </message>
    <message>
        <source>Where it stands on the web.</source>
        <translation>Où il se trouve sur le Web.</translation>
    </message>
    <message>
        <source>When it was saved from there: 2022-02-07.</source>
        <translation>Quand il y a été enregistré&#xa0;: 2022-02-07.</translation>
    </message>
    <message>
        <source>Its language by its short name: en, pt-BR.</source>
        <translation>Sa langue par son nom court&#xa0;: en, pt-BR.</translation>
    </message>
    <message>
        <source>Lists the documents of a project with what is said of them, or changes that. Each option that changes something is one step that can be taken back in the window.</source>
        <translation>Liste les documents d’un projet avec ce qui en est dit, ou le modifie. Chaque option qui change quelque chose est une étape que l’on peut annuler dans la fenêtre.</translation>
    </message>
    <message>
        <source>The document to change; with --group and --set it can be given several times.</source>
        <translation>Le document à modifier&#xa0;; avec --group et --set, peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Put them into this group: Press/2022. Empty: into none.</source>
        <translation>Les mettre dans ce groupe&#xa0;: Presse/2022. Vide&#xa0;: dans aucun.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Move or rename this group, with what is in it; --to says where.</source>
        <translation>Déplacer ou renommer ce groupe, avec ce qu’il contient&#xa0;; --to dit où.</translation>
    </message>
    <message>
        <source>The new path of the group.</source>
        <translation>Le nouveau chemin du groupe.</translation>
    </message>
    <message>
        <source>Say this of them: Outlet=Reuters. An attribute that is not there is made, as text; empty behind the = takes the value away. Can be given several times. See also: attributes.</source>
        <translation>Dire ceci d’eux&#xa0;: Média=Reuters. Un attribut qui n’existe pas est créé, comme texte&#xa0;; rien derrière le = enlève la valeur. Peut être donné plusieurs fois. Voir aussi&#xa0;: attributes.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Say with --document what is to be changed, and how; name and citation are those of one.</source>
        <translation>Dites avec --document ce qui est à modifier, et comment&#xa0;; le nom et la citation sont ceux d’un seul.</translation>
    </message>
    <message>
        <source>Say with --move-group which group, and with --to where it goes.</source>
        <translation>Dites avec --move-group quel groupe, et avec --to où il va.</translation>
    </message>
    <message>
        <source>Say which folder with --output FOLDER. See --help.</source>
        <translation>Dites quel dossier avec --output FOLDER. Voir --help.</translation>
    </message>
    <message>
        <source>Of a page: below their %1. Default: %2.</source>
        <translation>Sur une page&#xa0;: sous leur %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--query finds annotations; it does not go with --what topics.</source>
        <translation>--query trouve des annotations&#xa0;; elle ne va pas avec --what topics.</translation>
    </message>
    <message>
        <source>The file does not show how its positions count. Look which of these passages make sense, and call again with --positions:</source>
        <translation>Le fichier ne montre pas comment ses positions comptent. Regardez lesquels de ces passages ont un sens, et appelez de nouveau avec --positions&#xa0;:</translation>
    </message>
    <message>
        <source>How positions count in the file, where that cannot be found out: %1, and behind it, as they apply, %2.</source>
        <translation>Comment les positions comptent dans le fichier, quand cela ne se découvre pas&#xa0;: %1, suivi, selon le cas, de %2.</translation>
    </message>
    <message>
        <source>What the other program has written.</source>
        <translation>Ce que l’autre logiciel a écrit.</translation>
    </message>
    <message>
        <source>The project to make, for example talks.crossread; of codes and annotations, the one to add to.</source>
        <translation>Le projet à faire, par exemple talks.crossread&#xa0;; pour des codes et des annotations, celui auquel ajouter.</translation>
    </message>
    <message>
        <source>One of: %1; or an attribute. Default: %2.</source>
        <translation>L’un de&#xa0;: %1&#xa0;; ou un attribut. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each code with those below it.</source>
        <translation>Chaque code avec ceux d’en dessous.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds, as “export” takes it.</source>
        <translation>Seulement les annotations que cette requête trouve, comme «&#xa0;export&#xa0;» la prend.</translation>
    </message>
    <message>
        <source>nobody of that name speaks: %1</source>
        <translation>personne de ce nom ne parle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prints the memos of a project, or writes one. With TEXT, the memo on what an option names says that from then on; an empty one takes it away. Ends with 0 only after it is on the disk.</source>
        <translation>Affiche les mémos d’un projet, ou en écrit un. Avec TEXTE, le mémo sur ce que nomme une option dit cela désormais&#xa0;; un texte vide l’enlève. Ne se termine par 0 qu’une fois qu’il est sur le disque.</translation>
    </message>
    <message>
        <source>The memo on the project.</source>
        <translation>Le mémo sur le projet.</translation>
    </message>
    <message>
        <source>The memo on this document.</source>
        <translation>Le mémo sur ce document.</translation>
    </message>
    <message>
        <source>The memo on this speaker.</source>
        <translation>Le mémo sur cet intervenant.</translation>
    </message>
    <message>
        <source>The memo on this code.</source>
        <translation>Le mémo sur ce code.</translation>
    </message>
    <message>
        <source>The memo on this annotation; “list” prints their ids.</source>
        <translation>Le mémo sur cette annotation&#xa0;; «&#xa0;list&#xa0;» affiche leurs identifiants.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only memos with these words.</source>
        <translation>Seulement les mémos qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>What the memo is to say.</source>
        <translation>Ce que le mémo doit dire.</translation>
    </message>
    <message>
        <source>Say with one option which memo is meant.</source>
        <translation>Dites par une option de quel mémo il s’agit.</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.
</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien qui ne soit ici.
</translation>
    </message>
    <message>
        <source>Only print what would come.</source>
        <translation>Afficher seulement ce qui viendrait.</translation>
    </message>
    <message>
        <source>The project that is to have both.</source>
        <translation>Le projet qui doit réunir les deux.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>L’autre.</translation>
    </message>
    <message>
        <source>Puts a corrected file in the place of a document&apos;s. Its annotations and links follow; those whose words are others now are marked and printed (~), and those of which nothing is left keep their words and are printed (-).</source>
        <translation>Met un fichier corrigé à la place de celui d’un document. Ses annotations et liens suivent&#xa0;; ceux dont les mots ont changé sont marqués et affichés (~), et ceux dont il ne reste rien gardent leurs mots et sont affichés (-).</translation>
    </message>
    <message>
        <source>Which one: name of the document or of its file.</source>
        <translation>Lequel&#xa0;: nom du document ou de son fichier.</translation>
    </message>
    <message>
        <source>The corrected file.</source>
        <translation>Le fichier corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations followed.</source>
        <translation>
            <numerusform>%n annotation a suivi.</numerusform>
            <numerusform>%n annotations ont suivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words are meant: %1. Default: %2.</source>
        <translation>Comment les mots sont entendus&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Capital letters count.</source>
        <translation>Les majuscules comptent.</translation>
    </message>
    <message>
        <source>At most so many hits. Default: %1.</source>
        <translation>Au plus tant d’occurrences. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Ce qui est cherché.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun document.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n hits; --most shows more.</source>
        <translation>
            <numerusform>Il y a plus de %n occurrence&#xa0;; --most en montre davantage.</numerusform>
            <numerusform>Il y a plus de %n occurrences&#xa0;; --most en montre davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts the words of a project: how often each is used, which are used more than elsewhere, which stand near another one.</source>
        <translation>Compte les mots d’un projet&#xa0;: la fréquence de chacun, ceux qui sont plus fréquents qu’ailleurs, ceux qui en avoisinent un autre.</translation>
    </message>
    <message>
        <source>The words that stand near this one, by log-likelihood.</source>
        <translation>Les mots qui avoisinent celui-ci, par log-vraisemblance.</translation>
    </message>
    <message>
        <source>How many words on each side are near. Default: %1.</source>
        <translation>Combien de mots de chaque côté sont voisins. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--near and --against do not go together.</source>
        <translation>--near et --against ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>There are no excerpts to write notes of.</source>
        <translation>Il n’y a pas d’extraits dont faire des notes.</translation>
    </message>
    <message>
        <source>Writes the excerpts of a project: its annotations, or the sentences that name its topics; or a whole text with its codes (--what text), or the codes. Its annotations for programs: %1, as notes in a folder: %6. Its documents as references: %2. The project itself for other programs of its kind: %3, or its codes alone: %4; or as plain text that can be compared and read back: %5. What cannot go along is told.</source>
        <translation>Écrit les extraits d’un projet&#xa0;: ses annotations, ou les phrases qui nomment ses thèmes&#xa0;; ou tout un texte avec ses codes (--what text), ou les codes. Ses annotations pour des programmes&#xa0;: %1, comme notes dans un dossier&#xa0;: %6. Ses documents comme références&#xa0;: %2. Le projet lui-même pour d’autres programmes du même genre&#xa0;: %3, ou ses codes seuls&#xa0;: %4&#xa0;; ou en texte brut, à comparer et à relire&#xa0;: %5. Ce qui ne peut pas suivre est dit.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Seulement les annotations que trouve cette requête&#xa0;: le nom d’une requête enregistrée, ou du JSON comme dans le manuel.</translation>
    </message>
    <message>
        <source>“%1” is to be read: it has no form as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est à lire&#xa0;: cela n’a pas de forme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Counts the annotations of a project: its codes by speaker, by document, over the years, or anything of that against anything else.</source>
        <translation>Compte les annotations d’un projet&#xa0;: ses codes par intervenant, par document, au fil des années, ou n’importe lequel de ceux-ci par n’importe quel autre.</translation>
    </message>
    <message>
        <source>As a picture: one of %1. Default: %2.</source>
        <translation>Comme image&#xa0;: l’un de %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere, and at least %2 times.</source>
        <translation>Aucun mot ne se trouve près de «&#xa0;%1&#xa0;» plus souvent qu’ailleurs, et au moins %2 fois.</translation>
    </message>
    <message>
        <source>Takes everything that another copy of a project has, or another project over the same files, into the first one, in one act. Prints what came (+) and what both say otherwise (!). What was deleted here and is still there comes back. The other one is only read.</source>
        <translation>Reprend dans le premier projet tout ce qu’a une autre copie, ou un autre projet sur les mêmes fichiers, en un seul acte. Affiche ce qui est venu (+) et ce que les deux disent autrement (!). Ce qui a été supprimé ici et existe encore là-bas revient. L’autre est seulement lu.</translation>
    </message>
    <message>
        <source>Look at the passages again by what they mean, whatever their words are. English only; the first time it takes some seconds for a long transcript.</source>
        <translation>Réexaminer les passages d’après leur sens, quels que soient leurs mots. Anglais seulement&#xa0;; la première fois, quelques secondes pour une longue transcription.</translation>
    </message>
    <message>
        <source>There is no sentence encoder here, so that nothing was looked at again: words alone decide.</source>
        <translation>Il n’y a pas d’encodeur de phrases ici, rien n’a donc été réexaminé&#xa0;: seuls les mots décident.</translation>
    </message>
    <message>
        <source>Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this coder has annotated just these words already, codes and memo are added to that annotation; where it has another memo, there are two.

--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with quote and nth in place of start and end. A line is printed for each as soon as it is on the disk; the first that fails ends the work.</source>
        <translation>Code un passage. Ne se termine par 0 qu’une fois l’annotation sur le disque, et affiche son identifiant et sa place. Si ce codeur a déjà annoté exactement ces mots, les codes et le mémo s’ajoutent à cette annotation&#xa0;; si elle a un autre mémo, il y en a deux.

--batch lit des demandes en JSON, une par ligne&#xa0;: {document, start, end, codes, memo}, ou quote et nth au lieu de start et end. Une ligne est affichée pour chacune dès qu’elle est sur le disque&#xa0;; la première qui échoue met fin au travail.</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <comment>its name, and the codes in it</comment>
        <translation>Jeu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it finds no passage that has just this code</source>
        <translation>elle ne trouve aucun passage qui ait précisément ce code</translation>
    </message>
    <message>
        <source>Put this code below that of --below, or beside another one.</source>
        <translation>Mettre ce code sous celui de --below, ou à côté d’un autre.</translation>
    </message>
    <message>
        <source>The code before which it comes to stand.</source>
        <translation>Le code avant lequel il se place.</translation>
    </message>
    <message>
        <source>The code behind which it comes to stand.</source>
        <translation>Le code après lequel il se place.</translation>
    </message>
    <message>
        <source>Split a new code off this one: passages that --query finds have it instead.</source>
        <translation>Séparer de ce code un nouveau code&#xa0;: les passages que --query trouve l’ont à sa place.</translation>
    </message>
    <message>
        <source>The name of the new code.</source>
        <translation>Le nom du nouveau code.</translation>
    </message>
    <message>
        <source>Which of its passages, as “export” takes it.</source>
        <translation>Lesquels de ses passages, écrit comme pour «&#xa0;export&#xa0;».</translation>
    </message>
    <message>
        <source>Give this code a colour.</source>
        <translation>Donner une couleur à ce code.</translation>
    </message>
    <message>
        <source>The colour: #0072b2.</source>
        <translation>La couleur&#xa0;: #0072b2.</translation>
    </message>
    <message>
        <source>Give this code the key of --key; another code that had it has none then.</source>
        <translation>Donner à ce code la touche de --key&#xa0;; un autre code qui l’avait n’en a alors plus.</translation>
    </message>
    <message>
        <source>A digit or a letter; empty: none.</source>
        <translation>Un chiffre ou une lettre&#xa0;; vide&#xa0;: aucune touche.</translation>
    </message>
    <message>
        <source>Make this code a heading, with which nothing is coded.</source>
        <translation>Faire de ce code un titre, avec lequel rien n’est codé.</translation>
    </message>
    <message>
        <source>Let passages be coded with this code again.</source>
        <translation>Permettre de nouveau de coder des passages avec ce code.</translation>
    </message>
    <message>
        <source>Make a code set of this name, or change the one there is, to be the codes of --of.</source>
        <translation>Créer un jeu de codes de ce nom, ou modifier celui qui existe, avec les codes de --of.</translation>
    </message>
    <message>
        <source>A code of the set; can be given several times.</source>
        <translation>Un code du jeu&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Delete this code set; its codes stay.</source>
        <translation>Supprimer ce jeu de codes&#xa0;; ses codes restent.</translation>
    </message>
    <message>
        <source>Prints the tree of codes with how many annotations have each, and the code sets; changes them first where that is wanted. A code is named as in “annotate”.</source>
        <translation>Affiche l’arbre des codes et combien d’annotations a chacun, ainsi que les jeux de codes&#xa0;; les modifie d’abord si c’est demandé. Un code se nomme comme dans «&#xa0;annotate&#xa0;».</translation>
    </message>
    <message>
        <source>List what was done in a project</source>
        <translation>Énumère ce qui a été fait dans un projet</translation>
    </message>
    <message>
        <source>Take back what was done last in a project</source>
        <translation>Annule ce qui a été fait en dernier dans un projet</translation>
    </message>
    <message>
        <source>Do again what was taken back last in a project</source>
        <translation>Rétablit ce qui a été annulé en dernier dans un projet</translation>
    </message>
    <message>
        <source>Of excerpts as a table or JSON: how each is cited, one of: %1. Default: %2.</source>
        <translation>Pour des extraits en tableau ou en JSON, la forme de la référence de chacun, au choix&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>Nothing was done in this project yet.
</source>
        <translation>Rien n’a encore été fait dans ce projet.
</translation>
    </message>
    <message>
        <source>Takes back what was done last in a project, and says what that was.</source>
        <translation>Annule ce qui a été fait en dernier dans un projet, et dit ce que c’était.</translation>
    </message>
    <message>
        <source>Does again what was taken back last in a project, and says what that was.</source>
        <translation>Rétablit ce qui a été annulé en dernier dans un projet, et dit ce que c’était.</translation>
    </message>
    <message>
        <source>So many acts. Default: %1.</source>
        <translation>Nombre d’opérations. Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is not as much to be taken back.</source>
        <translation>Il n’y a pas autant d’opérations à annuler.</translation>
    </message>
    <message>
        <source>There is not as much to be done again.</source>
        <translation>Il n’y a pas autant d’opérations à rétablir.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lists what was done in a project, the oldest first; acts that are taken back can be done again.</source>
        <translation>Énumère ce qui a été fait dans un projet, le plus ancien d’abord&#xa0;; les opérations annulées peuvent être rétablies.</translation>
    </message>
    <message>
        <source>Only in documents of this group, or one within it.</source>
        <translation>Seulement dans les documents de ce groupe, ou d’un groupe qu’il contient.</translation>
    </message>
    <message>
        <source>Only in documents of which this is said, as Outlet=Reuters; given several times, all of it.</source>
        <translation>Seulement dans les documents dont cela est dit, comme Média=Reuters&#xa0;; si donné plusieurs fois, tout cela à la fois.</translation>
    </message>
    <message>
        <source>Only in documents published then or later: 2022-03-07, 2022-03 or 2022.</source>
        <translation>Seulement dans les documents publiés à cette date ou après&#xa0;: 2022-03-07, 2022-03 ou 2022.</translation>
    </message>
    <message>
        <source>Only in documents published then or earlier.</source>
        <translation>Seulement dans les documents publiés à cette date ou avant.</translation>
    </message>
    <message>
        <source>Write the article with its sources beside it instead, to be read and printed.</source>
        <translation>Écrire plutôt l’article avec ses sources en regard, à lire et à imprimer.</translation>
    </message>
    <message>
        <source>Finds words in the documents of a project, each hit in its line.</source>
        <translation>Cherche des mots dans les documents d’un projet, chaque occurrence dans sa ligne.</translation>
    </message>
    <message>
        <source>As in the texts, by what was found, or by a word on one side of it: %1. Default: %2.</source>
        <translation>Comme dans les textes, par ce qui est trouvé, ou par un mot d’un côté&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Tag these hits with this code, in one act; made where it is not there.</source>
        <translation>Étiqueter ces occurrences avec ce code, en une seule opération&#xa0;; créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Say in one way what is to be tagged: --words, --regex, --topic, --questions or --answers; or only who speaks, with --speaker or --speaker-attribute.</source>
        <translation>Indiquez d’une seule façon ce qui est à étiqueter&#xa0;: --words, --regex, --topic, --questions ou --answers&#xa0;; ou seulement qui parle, avec --speaker ou --speaker-attribute.</translation>
    </message>
    <message>
        <source>Tags every passage that a rule finds, in one act, and prints them; with --speaker or --speaker-attribute and nothing else, all that they say. Passages whose very words have the code already are left as they are.</source>
        <translation>Étiquette tous les passages qu’une règle trouve, en une seule opération, et les affiche&#xa0;; avec --speaker ou --speaker-attribute et rien d’autre, tout ce que disent ces intervenants. Les passages dont les mots exacts ont déjà le code restent tels quels.</translation>
    </message>
    <message>
        <source>Say where in a text its speakers, codes and topics are</source>
        <translation>Dit où se trouvent dans un texte ses intervenants, codes et thèmes</translation>
    </message>
    <message>
        <source>Say how much of a transcript each article keeps</source>
        <translation>Dit quelle part d’une transcription chaque article reprend</translation>
    </message>
    <message>
        <source>Says how much of a transcript each article keeps: of each speaker, topic and code the words spoken and the words reported, and how many words of the article itself have the code.</source>
        <translation>Dit quelle part d’une transcription chaque article reprend&#xa0;: pour chaque intervenant, thème et code, les mots prononcés et les mots rapportés, et combien de mots de l’article lui-même ont le code.</translation>
    </message>
    <message>
        <source>Topics and codes in the words of this speaker alone.</source>
        <translation>Thèmes et codes dans les seuls mots de cet intervenant.</translation>
    </message>
    <message>
        <source>The project has no article.</source>
        <translation>Le projet ne contient pas d’article.</translation>
    </message>
    <message>
        <source>Who translated it; can be given several times.</source>
        <translation>Qui l’a traduit&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate.</source>
        <translation>Où les mots ont été prononcés&#xa0;: une conférence de presse, une séance, un débat.</translation>
    </message>
    <message>
        <source>When that was: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Quand c’était&#xa0;: 2022-02-07, 2022-02 ou 2022.</translation>
    </message>
    <message>
        <source>Where that was: a town, a house.</source>
        <translation>Où c’était&#xa0;: une ville, un bâtiment.</translation>
    </message>
    <message>
        <source>Of %1: how positions count, one of: %2. Default: %3, as the standard has it; NVivo counts the other way, which differs in texts with emoji.</source>
        <translation>Pour %1&#xa0;: comment les positions comptent, au choix&#xa0;: %2. Par défaut&#xa0;: %3, comme le veut la norme&#xa0;; NVivo compte de l’autre façon, qui diffère dans les textes avec des émojis.</translation>
    </message>
    <message>
        <source>Makes a project of one of another program: REFI-QDA (.qdpx), as NVivo, MAXQDA, ATLAS.ti and others write it, QualCoder (its .qda folder), Taguette (.sqlite3), or what “export --format folder” wrote. What is added to a project that is there: a codebook (.qdc); annotations of its texts as W3C Web Annotations, or as Hypothes.is exports them (.json), or quotations in notes of Obsidian, Zotero and others (.md). What cannot be taken is told.</source>
        <translation>Fait un projet de celui d’un autre logiciel&#xa0;: REFI-QDA (.qdpx), tel que l’écrivent NVivo, MAXQDA, ATLAS.ti et d’autres, QualCoder (son dossier .qda), Taguette (.sqlite3), ou ce qu’a écrit «&#xa0;export --format folder&#xa0;». S’ajoutent à un projet qui existe déjà&#xa0;: une grille de codes (.qdc)&#xa0;; des annotations de ses textes en Web Annotations du W3C, ou telles que Hypothes.is les exporte (.json), ou des citations dans des notes d’Obsidian, de Zotero et d’autres (.md). Ce qui ne peut pas être repris est signalé.</translation>
    </message>
    <message>
        <source>Only what this speaker says; can be given several times.</source>
        <translation>Seulement ce que dit cet intervenant&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Only what speakers say of whom this is said, as Party=Labour; given several times, all of it.</source>
        <translation>Seulement ce que disent les intervenants dont cela est dit, comme Parti=Travailliste&#xa0;; si donné plusieurs fois, tout cela à la fois.</translation>
    </message>
    <message>
        <source>Only of this article; can be given several times.</source>
        <translation>Seulement de cet article&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>With what comparing finds, as in the window: of linked documents also those that nobody has ruled on.</source>
        <translation>Avec ce que trouve la comparaison, comme dans la fenêtre&#xa0;: parmi les documents liés, aussi ceux sur lesquels personne n’a tranché.</translation>
    </message>
    <message>
        <source>Says where in a text its speakers, codes and topics are: how many places there are in each tenth of it, and how many words; or draws that from its begin to its end.</source>
        <translation>Dit où se trouvent dans un texte ses intervenants, codes et thèmes&#xa0;: combien d’occurrences il y a dans chaque dixième du texte, et combien de mots&#xa0;; ou le dessine, du début du texte à sa fin.</translation>
    </message>
    <message>
        <source>In this document; not needed where there is only one.</source>
        <translation>Dans ce document&#xa0;; inutile quand il n’y en a qu’un.</translation>
    </message>
    <message>
        <source>Held against this document, group or speaker, or those of which this is said, as Outlet=Reuters; by log-likelihood: the most telling words come first.</source>
        <translation>En regard de ce document, groupe ou intervenant, ou de ceux dont cela est dit, comme Média=Reuters&#xa0;; par log-vraisemblance&#xa0;: les mots les plus révélateurs viennent en premier.</translation>
    </message>
    <message>
        <source>List the saved queries of a project, save one or delete it</source>
        <translation>Énumère les requêtes enregistrées d’un projet, en enregistre une ou la supprime</translation>
    </message>
    <message>
        <source>Prints the saved queries of a project; saves or deletes one first where that is wanted.</source>
        <translation>Affiche les requêtes enregistrées d’un projet&#xa0;; en enregistre ou en supprime d’abord une si c’est demandé.</translation>
    </message>
    <message>
        <source>Save the query of --query under this name.</source>
        <translation>Enregistrer la requête de --query sous ce nom.</translation>
    </message>
    <message>
        <source>The query: the name of a saved one, or JSON as in the handbook.</source>
        <translation>La requête&#xa0;: le nom d’une requête enregistrée, ou du JSON comme dans le manuel.</translation>
    </message>
    <message>
        <source>Delete the query of this name.</source>
        <translation>Supprimer la requête de ce nom.</translation>
    </message>
    <message>
        <source>--id names annotations that are there, and one of these changes them in one step: --code and --off, --range, --join or --remove. A line is printed for each that is still there then. One that loses its last code and has no memo goes.</source>
        <translation>--id désigne des annotations qui existent, et l’une de ces options les modifie en une seule étape&#xa0;: --code et --off, --range, --join ou --remove. Une ligne est affichée pour chacune de celles qui existent encore ensuite. Une annotation qui perd son dernier code et n’a pas de mémo disparaît.</translation>
    </message>
    <message>
        <source>This annotation, by its id, as “list --format json” says it; can be given several times.</source>
        <translation>Cette annotation, par son identifiant, tel que l’affiche «&#xa0;list --format json&#xa0;»&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Take this code off; can be given several times.</source>
        <translation>Retirer ce code&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Let the first have the words, codes and memos of all; the others go.</source>
        <translation>Donner à la première les mots, les codes et les mémos de toutes&#xa0;; les autres disparaissent.</translation>
    </message>
    <message>
        <source>Remove these annotations.</source>
        <translation>Supprimer ces annotations.</translation>
    </message>
    <message>
        <source>With --id goes one of these alone: --code and --off, --range, --join or --remove. See --help.</source>
        <translation>Avec --id va une seule de ces options&#xa0;: --code et --off, --range, --join ou --remove. Voir --help.</translation>
    </message>
    <message>
        <source>--range takes one annotation, --join several.</source>
        <translation>--range prend une annotation, --join plusieurs.</translation>
    </message>
    <message>
        <source>None of these documents is an article.</source>
        <translation>Aucun de ces documents n’est un article.</translation>
    </message>
</context>
<context>
    <name>CodeGiving</name>
    <message>
        <source>“%1” is on overlapping words already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur des mots qui se chevauchent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages overlap others with the same code.</source>
        <translation>
            <numerusform>%Ln passage en chevauche d’autres qui ont le même code.</numerusform>
            <numerusform>%Ln passages en chevauchent d’autres qui ont le même code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join Them</source>
        <translation>Les réunir</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Take in codebook “%1”</source>
        <translation>Reprendre la grille de codes «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Passages whose place is lost</source>
        <translation>Passages dont la place est perdue</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Il n’y a pas encore de codes.</translation>
    </message>
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
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tous les codes ensemble</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Accord entre %1 et %2</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Où ils diffèrent</translation>
    </message>
    <message>
        <source>There is no document in which both %1 and %2 have given codes, and so nothing to compare.</source>
        <translation>Il n’y a aucun document où %1 et %2 ont tous deux donné des codes, et donc rien à comparer.</translation>
    </message>
    <message>
        <source>Counted are sentences; one has a code where any word of it has.</source>
        <translation>Les phrases sont comptées&#xa0;; une phrase a un code dès qu’un de ses mots l’a.</translation>
    </message>
    <message>
        <source>Counted are characters.</source>
        <translation>Les caractères sont comptés.</translation>
    </message>
    <message>
        <source>Text to which neither has given any code is left out.</source>
        <translation>Le texte auquel aucun n’a donné de code est laissé de côté.</translation>
    </message>
    <message>
        <source>All of the text counts, also where neither has given a code.</source>
        <translation>Tout le texte compte, aussi là où aucun n’a donné de code.</translation>
    </message>
    <message numerus="yes">
        <source>Compared is what %1 and %2 have coded in %n documents: %3.</source>
        <translation>
            <numerusform>On compare ce que %1 et %2 ont codé dans %n document&#xa0;: %3.</numerusform>
            <numerusform>On compare ce que %1 et %2 ont codé dans %n documents&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2): %3, only by %4</source>
        <extracomment>a passage; its document and place; a code; a coder</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)&#xa0;: %3, seulement par %4</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Sort &amp;By</source>
        <translation>Trier p&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>Ordre &amp;croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ordre &amp;décroissant</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>list of names that count as one</source>
        <translation>liste des noms qui comptent pour un seul</translation>
    </message>
    <message>
        <source>Check the number: the passage has another one.</source>
        <translation>Vérifiez le nombre&#xa0;: le passage en donne un autre.</translation>
    </message>
    <message>
        <source>A word of the passage has become its opposite.</source>
        <translation>Un mot du passage est devenu son contraire.</translation>
    </message>
    <message>
        <source>Somebody else said these words.</source>
        <translation>Quelqu’un d’autre a dit ces mots.</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>presque mot pour mot</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, %2 in the same words, %3 in the same order.</source>
        <translation>Le passage couvre %1 de ce que dit l’énoncé, %2 dans les mêmes mots, %3 dans le même ordre.</translation>
    </message>
    <message>
        <source>It is the answer to a question that has the statement&apos;s words.</source>
        <translation>C’est la réponse à une question qui contient les mots de l’énoncé.</translation>
    </message>
    <message>
        <source>The person named says it.</source>
        <translation>La personne nommée le dit.</translation>
    </message>
    <message>
        <source>Somebody else than the person named says it.</source>
        <translation>Quelqu’un d’autre que la personne nommée le dit.</translation>
    </message>
    <message>
        <source>The statements beside it come from the same place.</source>
        <translation>Les énoncés voisins viennent du même endroit.</translation>
    </message>
    <message>
        <source>Score %1, the next passage %2.</source>
        <translation>Score %1, le passage suivant %2.</translation>
    </message>
    <message>
        <source>The article quotes nobody and reports what nobody said: there is nothing to look for.</source>
        <translation>L’article ne cite personne et ne rapporte les propos de personne&#xa0;: il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>The transcript does not tell speakers apart, so that a wrong attribution cannot be noticed.</source>
        <translation>La transcription ne distingue pas les intervenants&#xa0;; une attribution erronée ne peut donc pas être décelée.</translation>
    </message>
    <message>
        <source>The transcript has no words, so that nothing can be found in it.</source>
        <translation>La transcription ne contient aucun mot&#xa0;; on ne peut rien y trouver.</translation>
    </message>
    <message>
        <source>Transcript and article are the same text. Choose another file for one of them.</source>
        <translation>La transcription et l’article sont le même texte. Choisissez un autre fichier pour l’un des deux.</translation>
    </message>
    <message>
        <source>The article reads like a transcript itself: it has speakers with turns. Only what it quotes is looked for.</source>
        <translation>L’article se lit lui-même comme une transcription&#xa0;: il a des intervenants et des tours de parole. Seul ce qu’il cite est recherché.</translation>
    </message>
    <message>
        <source>There are no rules for this language: only quotations are looked for, and reports of what somebody said are not recognized.</source>
        <translation>Il n’y a pas de règles pour cette langue&#xa0;: seules les citations sont recherchées, les propos rapportés ne sont pas reconnus.</translation>
    </message>
    <message>
        <source>There is no synonym table for this language, so that passages reworded with other words are found less often.</source>
        <translation>Il n’y a pas de table de synonymes pour cette langue&#xa0;; les passages reformulés avec d’autres mots sont trouvés moins souvent.</translation>
    </message>
    <message>
        <source>“=” and “~” do not go together in one line</source>
        <translation>«&#xa0;=&#xa0;» et «&#xa0;~&#xa0;» ne vont pas ensemble dans une même ligne</translation>
    </message>
    <message>
        <source>there is neither “=” nor “~” between the names</source>
        <translation>il n’y a ni «&#xa0;=&#xa0;» ni «&#xa0;~&#xa0;» entre les noms</translation>
    </message>
    <message>
        <source>a name is missing before or after the mark</source>
        <translation>il manque un nom avant ou après le signe</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>What follows stands earlier in the transcript.</source>
        <translation>La suite se trouve plus haut dans la transcription.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the transcript lie in between.</source>
        <translation>
            <numerusform>%Ln mot de la transcription se trouve entre les deux.</numerusform>
            <numerusform>%Ln mots de la transcription se trouvent entre les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, marked by an ellipsis.</source>
        <translation>
            <numerusform>%Ln mot omis ici, signalé par des points de suspension.</numerusform>
            <numerusform>%Ln mots omis ici, signalés par des points de suspension.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, not marked.</source>
        <translation>
            <numerusform>%Ln mot omis ici, sans que rien le signale.</numerusform>
            <numerusform>%Ln mots omis ici, sans que rien le signale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else says what follows.</source>
        <translation>La suite est dite par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>What follows was said in another turn.</source>
        <translation>La suite a été dite dans un autre tour de parole.</translation>
    </message>
    <message>
        <source>The statement comes from several places. They answer %1 of their parts.</source>
        <extracomment>how much of each part of a statement the passage found for it answers, as a list of percentages</extracomment>
        <translation>L’énoncé provient de plusieurs endroits. Ils correspondent à %1 de leurs parties.</translation>
    </message>
    <message>
        <source>Check the day, month or season: the passage has another one.</source>
        <translation>Vérifiez le jour, le mois ou la saison&#xa0;: le passage en donne un autre.</translation>
    </message>
    <message>
        <source>Check the place: the passage has another one.</source>
        <translation>Vérifiez le lieu&#xa0;: le passage en donne un autre.</translation>
    </message>
    <message>
        <source>A “not” of the passage is missing here.</source>
        <translation>Il manque ici une négation du passage.</translation>
    </message>
    <message>
        <source>There is a “not” here that the passage lacks.</source>
        <translation>Il y a ici une négation que le passage n’a pas.</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduit</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, by words that translate one another.</source>
        <translation>Le passage répond à %1 de ce que dit l’énoncé, par des mots qui se traduisent l’un l’autre.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Passages are found by words that translate one another; whether a quotation is word for word cannot be told, nor a “not” that was turned.</source>
        <translation>Les deux textes sont dans des langues différentes. Les passages sont trouvés par des mots qui se traduisent l’un l’autre&#xa0;; si une citation est mot pour mot ne peut être dit, ni si une négation a été retournée.</translation>
    </message>
    <message>
        <source>A second look finds them %1 alike in meaning, whatever their words are.</source>
        <translation>Un second examen les trouve semblables à %1 par le sens, quels que soient leurs mots.</translation>
    </message>
    <message>
        <source>Passages were looked at again by what they mean. That changes which one comes first and how sure it is; verdicts and alerts come from the words alone.</source>
        <translation>Les passages ont été réexaminés d’après leur sens. Cela change celui qui vient en premier et son degré de certitude&#xa0;; verdicts et alertes ne viennent que des mots.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and there is no table of words between them here; the package crossread-words has those that are known. Little is found: names and numbers at most.</source>
        <translation>Les deux textes sont dans des langues différentes, et il n’y a pas ici de table de mots entre elles&#xa0;; le paquet crossread-words contient celles qui sont connues. Peu de choses sont trouvées&#xa0;: des noms et des nombres tout au plus.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>without code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>a code that is gone</source>
        <translation>un code qui n’existe plus</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>just code %1</source>
        <translation>code %1 seul</translation>
    </message>
    <message>
        <source>a code set that is gone</source>
        <translation>un jeu de codes qui n’existe plus</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <comment>a code set</comment>
        <translation>code de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>dans aucun groupe</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>dans le groupe %1</translation>
    </message>
    <message>
        <source>an attribute that is gone</source>
        <translation>un attribut qui n’existe plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>an attribute and its bounds</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>an attribute</comment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>%1 est connu</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>an attribute</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>said by nobody</source>
        <translation>dit par personne</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dit par %1</translation>
    </message>
    <message>
        <source>a topic that is gone</source>
        <translation>un thème qui n’existe plus</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>thème %1</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>un document qui n’existe plus</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a document</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>by no named coder</source>
        <translation>sans codeur nommé</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>codé par %1</translation>
    </message>
    <message>
        <source>place to be looked at</source>
        <translation>emplacement à vérifier</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>emplacement perdu</translation>
    </message>
    <message>
        <source>place as it was</source>
        <translation>emplacement inchangé</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>confirmed, rejected</comment>
        <translation>lien %1</translation>
    </message>
    <message>
        <source>made %1 to %2</source>
        <translation>fait du %1 au %2</translation>
    </message>
    <message>
        <source>published %1 to %2</source>
        <translation>publié du %1 au %2</translation>
    </message>
    <message>
        <source>made from %1 on</source>
        <translation>fait à partir du %1</translation>
    </message>
    <message>
        <source>published from %1 on</source>
        <translation>publié à partir du %1</translation>
    </message>
    <message>
        <source>made until %1</source>
        <translation>fait jusqu’au %1</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>publié jusqu’au %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>chevauchant %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>à l’intérieur de %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>autour de %1</translation>
    </message>
    <message>
        <source>near %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>près de %1 (%2)</translation>
    </message>
    <message>
        <source>followed by %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>suivi de %1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>même phrase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>même paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>même prise de parole</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par intervenant</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By attribute</source>
        <translation>Par attribut</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Par codeur</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By year published</source>
        <translation>Par année de publication</translation>
    </message>
    <message>
        <source>By month published</source>
        <translation>Par mois de publication</translation>
    </message>
    <message>
        <source>linked with a document that is gone</source>
        <translation>lié à un document qui n’existe plus</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <comment>a document</comment>
        <translation>lié à %1</translation>
    </message>
    <message>
        <source>By linked document</source>
        <translation>Par document lié</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>found in %1, not ruled on</source>
        <extracomment>a document; %1 has words that the comparison takes for the same, and nobody has ruled on it</extracomment>
        <translation>trouvé dans %1, non tranché</translation>
    </message>
    <message>
        <source>memo with %1</source>
        <comment>words in quotation marks</comment>
        <translation>mémo avec %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that are joined</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>whole words “%1”</source>
        <translation>mots entiers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>pattern “%1”</source>
        <translation>motif «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>(nothing: outside of the text)</source>
        <translation>(rien&#xa0;: hors du texte)</translation>
    </message>
    <message>
        <source>characters, as the standard has it</source>
        <translation>caractères, comme le veut la norme</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unités UTF-16</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>line ends as one</source>
        <translation>fins de ligne comptées pour une</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>fins de ligne comptées pour deux</translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation>avec la marque d’ordre des octets</translation>
    </message>
    <message>
        <source>the last one included</source>
        <translation>le dernier compris</translation>
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
        <translation>Ce que les articles reprennent de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <extracomment>topics or codes, counted in the words of one speaker</extracomment>
        <translation>%1, dans les mots de %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Qui et quoi</translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Mots prononcés</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapportés</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Rapportés par %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>a column: the words of an article that have a code there, whatever the transcript has</extracomment>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>% of the words spoken that the article reports</source>
        <translation>% des mots prononcés que l’article rapporte</translation>
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
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Days of annotating</source>
        <translation>Jours d’annotation</translation>
    </message>
    <message>
        <source>Years of publication</source>
        <translation>Années de publication</translation>
    </message>
    <message>
        <source>Months of publication</source>
        <translation>Mois de publication</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>words in the passages</source>
        <translation>mots dans les passages</translation>
    </message>
    <message>
        <source>% of the row’s annotations</source>
        <translation>% des annotations de la ligne</translation>
    </message>
    <message>
        <source>% of the column’s annotations</source>
        <translation>% des annotations de la colonne</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what is counted in the rows and in the columns of a table: Codes × Speakers</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <extracomment>documents with which the reader has linked the annotated words: articles that take them up</extracomment>
        <translation>Documents liés</translation>
    </message>
    <message>
        <source>1 where there is any, else 0</source>
        <translation>1 s’il y en a, sinon 0</translation>
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
        <translation>Citation</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a group in the list of annotations, and how many there are in it</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The words are others now: have a look whether this is the place.</source>
        <translation>Les mots ont changé&#xa0;: vérifiez que c’est bien l’endroit.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Ces mots ne sont plus dans le texte.</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CleanupModel</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
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
    <message>
        <source>%1, %L2 with the codes below</source>
        <extracomment>a code&apos;s own annotations, and how many there are with those of the codes below it</extracomment>
        <translation>%1, %L2 avec les codes inférieurs</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ComparisonModel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ConcordanceModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Après</translation>
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
            <numerusform>Groupe de %n ligne</numerusform>
            <numerusform>Groupe de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::LabelCandidateModel</name>
    <message>
        <source>Speaker?</source>
        <translation>Intervenant&#xa0;?</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often a label stands in the text</comment>
        <translation>Fois</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::MemoModel</name>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Name or Words</source>
        <translation>Nom ou passage</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::SpeakerTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
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
            <numerusform>nommé %n fois</numerusform>
            <numerusform>nommé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Project::Project</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change how “%1” is read</source>
        <translation>Modifier la lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiqueter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter un mémo</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>Modifier le passage</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier le mémo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Supprimer %n annotation</numerusform>
            <numerusform>Supprimer %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Ajouter le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change code “%1”</source>
        <translation>Modifier le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove code “%1”</source>
        <translation>Supprimer le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Lier des passages</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Confirm source</source>
        <translation>Confirmer la source</translation>
    </message>
    <message>
        <source>Reject source</source>
        <translation>Rejeter la source</translation>
    </message>
    <message>
        <source>Reopen statement</source>
        <translation>Rouvrir l’énoncé</translation>
    </message>
    <message>
        <source>Overrule verdict</source>
        <translation>Remplacer le verdict</translation>
    </message>
    <message>
        <source>Take back verdict</source>
        <translation>Retirer le verdict</translation>
    </message>
    <message>
        <source>Change note on statement</source>
        <translation>Modifier la note sur l’énoncé</translation>
    </message>
    <message>
        <source>Withdraw ruling</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Modifier ce qui est dit de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Accept what was changed elsewhere</source>
        <translation>Accepter ce qui a été modifié ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statements)</source>
        <extracomment>an undo entry: what is done, and to how many statements</extracomment>
        <translation>
            <numerusform>%1 (%n énoncé)</numerusform>
            <numerusform>%1 (%n énoncés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change attribute “%1”</source>
        <translation>Modifier l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add attribute “%1”</source>
        <translation>Ajouter l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove attribute “%1”</source>
        <translation>Supprimer l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Renseigner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set attributes</source>
        <translation>Renseigner des attributs</translation>
    </message>
    <message>
        <source>Change memo on “%1”</source>
        <translation>Modifier le mémo sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change project memo</source>
        <translation>Modifier le mémo du projet</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Déplacer le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Fusionner le code «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Split “%1” off “%2”</source>
        <translation>Séparer «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Join %n annotation(s)</source>
        <translation>
            <numerusform>Réunir %n annotation</numerusform>
            <numerusform>Réunir %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Étiqueter %n passage «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Étiqueter %n passages «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” out of its group</source>
        <translation>Sortir «&#xa0;%1&#xa0;» de son groupe</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of their groups</source>
        <translation>
            <numerusform>Sortir %n document de son groupe</numerusform>
            <numerusform>Sortir %n documents de leurs groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to “%1”</source>
        <translation>
            <numerusform>Déplacer %n document vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Déplacer %n documents vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move group “%1” to “%2”</source>
        <translation>Déplacer le groupe «&#xa0;%1&#xa0;» vers «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Replace the file of “%1”</source>
        <translation>Remplacer le fichier de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change code set “%1”</source>
        <translation>Modifier l’ensemble de codes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add code set “%1”</source>
        <translation>Ajouter l’ensemble de codes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove code set “%1”</source>
        <translation>Supprimer l’ensemble de codes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change query “%1”</source>
        <translation>Modifier la requête «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove query “%1”</source>
        <translation>Supprimer la requête «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Annuler %n étape</numerusform>
            <numerusform>Annuler %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <translation>
            <numerusform>Rétablir %n étape</numerusform>
            <numerusform>Rétablir %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Modifier les codes</translation>
    </message>
    <message>
        <source>Save query “%1”</source>
        <translation>Enregistrer la requête «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::DispersionStrip</name>
    <message>
        <source>Where things stand in the text</source>
        <translation>Ce qui se trouve où dans le texte</translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right a place, Enter goes there.</source>
        <translation>Haut et Bas choisissent une ligne, Gauche et Droite un endroit, Entrée y mène.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, how many places</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, at number %3</source>
        <comment>row, how many places, which</comment>
        <translation>%1&#xa0;: %2, au numéro %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::FindBar</name>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>button: whole words</comment>
        <translation>«&#xa0;ab&#xa0;»</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>button: regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which hit of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Match capitals (Alt+M)</source>
        <translation>Respecter la casse (Alt+M)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Mots entiers seulement (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Expression régulière (Alt+R)</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::LinkBand</name>
    <message>
        <source>Links between the two pages</source>
        <translation>Liens entre les deux pages</translation>
    </message>
    <message>
        <source>Up and Down pick a link, Enter goes to it.</source>
        <translation>Haut et Bas choisissent un lien, Entrée y mène.</translation>
    </message>
    <message>
        <source>Link %1 of %2: %3</source>
        <comment>number, count, what it links</comment>
        <translation>Lien %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::ReadingView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two of the phrases that say what marks the words here: &quot;coded: threat, by Ada&quot; and &quot;topic: NATO&quot;</extracomment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an entry of a menu: %1 the code of a passage, %2 its words</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>below the first passages of a list that a tip tells of</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>À propos de Crossread</translation>
    </message>
    <message>
        <source>Crossread %1</source>
        <translation>Crossread %1</translation>
    </message>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

Copyright 2026 the Crossread developers. Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it; there is no warranty.

Made with Qt, KSyntaxHighlighting, KCodecs and SQLite. It never uses the network.</source>
        <translation>Lire côte à côte une transcription et l’article qui en rend compte, et annoter les deux.

Copyright 2026 les développeurs de Crossread. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et l’améliorer&#xa0;; il est fourni sans garantie.

Réalisé avec Qt, KSyntaxHighlighting, KCodecs et SQLite. N’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>&amp;For a bug report:</source>
        <translation>Pour &amp;signaler un problème&#xa0;:</translation>
    </message>
    <message>
        <source>Facts for a bug report</source>
        <translation>Renseignements pour signaler un problème</translation>
    </message>
    <message>
        <source>&amp;Copy Facts</source>
        <translation>&amp;Copier les renseignements</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ActProgress</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Placez d’abord le curseur dans une annotation.</translation>
    </message>
    <message>
        <source>← → by words, ↑ ↓ by sentences, Page Up and Page Down by turns; with Shift the beginning.</source>
        <translation>← → par mots, ↑ ↓ par phrases, Page préc. et Page suiv. par prises de parole&#xa0;; avec Maj, le début.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationController</name>
    <message>
        <source>Select the words that you want to annotate first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Sélectionnez d’abord les mots à annoter&#xa0;: avec la souris, ou avec Maj et les flèches.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted.</source>
        <translation>
            <numerusform>%n annotation supprimée.</numerusform>
            <numerusform>%n annotations supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>Il n’y a pas d’annotation après cet endroit.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>Il n’y a pas d’annotation avant cet endroit.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationEditor</name>
    <message>
        <source>What you think about it (optional)</source>
        <translation>Ce que vous en pensez (facultatif)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Keep it (Enter; Ctrl+Enter in the memo)</source>
        <translation>Conserver (Entrée&#xa0;; Ctrl+Entrée dans le mémo)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Codes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Mémo&#xa0;:</translation>
    </message>
    <message>
        <source>This is what you typed before and did not keep.</source>
        <translation>Voici ce que vous aviez tapé sans le conserver.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Modifier l’annotation</translation>
    </message>
    <message>
        <source>New annotation</source>
        <translation>Nouvelle annotation</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onserver</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words that are annotated</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Annuler ce qui a été écrit ici</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationKeeping</name>
    <message>
        <source>Choose a code or write a memo first.</source>
        <translation>Choisissez d’abord un code ou écrivez un mémo.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Edit the chosen annotation</source>
        <translation>Modifier l’annotation choisie</translation>
    </message>
    <message>
        <source>Delete the chosen annotations</source>
        <translation>Supprimer les annotations choisies</translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation>Exporter les extraits</translation>
    </message>
    <message>
        <source>Passages that you tag or note are listed here. Select words on a page and press T.</source>
        <translation>Les passages que vous étiquetez ou commentez apparaissent ici. Sélectionnez des mots dans une page et appuyez sur T.</translation>
    </message>
    <message>
        <source>Tag Selection</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>how many annotations the filter lets through, of how many</extracomment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition: code, speaker, document, date …</source>
        <translation>Ajouter une condition&#xa0;: code, intervenant, document, date…</translation>
    </message>
    <message>
        <source>Only annotations whose place is like this</source>
        <translation>Seulement les annotations dont l’endroit est tel</translation>
    </message>
    <message>
        <source>Tag the chosen annotations (T)</source>
        <translation>Étiqueter les annotations choisies (T)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les endroits</translation>
    </message>
    <message>
        <source>To be looked at (%L1)</source>
        <translation>À vérifier (%L1)</translation>
    </message>
    <message>
        <source>Lost (%L1)</source>
        <translation>Perdues (%L1)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln documents not read</source>
        <extracomment>the answer lacks what some texts say</extracomment>
        <translation>
            <numerusform>%1, %Ln document non lu</numerusform>
            <numerusform>%1, %Ln documents non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No annotation is as asked for.</source>
        <translation>Aucune annotation ne répond à la demande.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Étiqueter a&amp;vec</translation>
    </message>
    <message>
        <source>Take &amp;Off</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Ré&amp;unir</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>L’endroit est le &amp;bon</translation>
    </message>
    <message>
        <source>Put on the &amp;Selected Words</source>
        <translation>Placer sur les mots &amp;sélectionnés</translation>
    </message>
    <message>
        <source>Select the words in “%1” that the annotation is about first.</source>
        <translation>Sélectionnez d’abord dans «&#xa0;%1&#xa0;» les mots dont parle l’annotation.</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Requêtes enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save This Query…</source>
        <translation>&amp;Enregistrer cette requête…</translation>
    </message>
    <message>
        <source>Save This Query</source>
        <translation>Enregistrer cette requête</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDelegate</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>for example 2022-02-07, 2022-02 or 2022</source>
        <translation>par exemple 2022-02-07, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>a number, for example 12.5</source>
        <translation>un nombre, par exemple 12.5</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDialog</name>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choices:</source>
        <translation>&amp;Choix&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AutoCodeDialog</name>
    <message>
        <source>Capitals &amp;count</source>
        <translation>Les majus&amp;cules comptent</translation>
    </message>
    <message>
        <source>Tag Automatically</source>
        <translation>Étiqueter automatiquement</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Des mots et expressions</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Une expression régulière</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Un thème</translation>
    </message>
    <message>
        <source>What a speaker says</source>
        <translation>Ce que dit un locuteur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Les questions</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Les réponses</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>just these words</source>
        <translation>ces mots mêmes</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>leur phrase</translation>
    </message>
    <message>
        <source>their paragraph</source>
        <translation>leur paragraphe</translation>
    </message>
    <message>
        <source>all that is said there</source>
        <translation>toute la prise de parole</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>How much is tagged</source>
        <translation>Ce qui est étiqueté</translation>
    </message>
    <message>
        <source>Only within a code</source>
        <translation>Seulement dans un code</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Chercher&#xa0;:</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Étiqueter&#xa0;:</translation>
    </message>
    <message>
        <source>With &amp;codes:</source>
        <translation>A&amp;vec les codes&#xa0;:</translation>
    </message>
    <message>
        <source>energy, gas pipeline: parted by commas</source>
        <translation>énergie, gazoduc&#xa0;: séparés par des virgules</translation>
    </message>
    <message>
        <source>no (war|conflict)</source>
        <translation>pas de (guerre|conflit)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many of the passages that were found are ticked</extracomment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Choisissez d’abord un code.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged.</source>
        <translation>
            <numerusform>%n passage étiqueté.</numerusform>
            <numerusform>%n passages étiquetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>Dans quels documents</translation>
    </message>
    <message>
        <source>How passages are found</source>
        <translation>Comment les passages sont trouvés</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ChartView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>The same numbers stand in the table.</source>
        <translation>Les mêmes nombres sont dans le tableau.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Chip</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <extracomment>a topic or speaker with the number of places where it is found</extracomment>
        <translation>
            <numerusform>%1, %n occurrence</numerusform>
            <numerusform>%1, %n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows or hides it; the right and left arrow keys go to the next and previous place.</source>
        <translation>La barre d’espace l’affiche ou le masque&#xa0;; les flèches droite et gauche mènent à l’occurrence suivante ou précédente.</translation>
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
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a topic or speaker and how often it is there</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeBox</name>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Codes&#xa0;:</translation>
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
        <translation>(premier niveau)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Sous&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Touche&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Mémo&#xa0;:</translation>
    </message>
    <message>
        <source>What the code stands for, when to use it and when not, and an example or two</source>
        <translation>Ce que le code signifie, quand l’employer et quand non, et un exemple ou deux</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Only a heading: nothing is coded with it</source>
        <translation>S&amp;eulement un titre&#xa0;: rien n’est codé avec</translation>
    </message>
    <message>
        <source>Pressed on a page, this key gives the selected words the code</source>
        <translation>Pressée dans une page, cette touche donne le code aux mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeLine</name>
    <message>
        <source>Codes that fit</source>
        <translation>Codes correspondants</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Type a few letters. The left arrow key leads to the codes given already.</source>
        <translation>Tapez quelques lettres. La flèche gauche mène aux codes déjà attribués.</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Choisir ou écrire</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodePanel</name>
    <message>
        <source>Tag the selected words with the chosen code</source>
        <translation>Étiqueter les mots sélectionnés avec le code choisi</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Change the chosen code (F2)</source>
        <translation>Modifier le code choisi (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen code</source>
        <translation>Supprimer le code choisi</translation>
    </message>
    <message>
        <source>Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or make them here.</source>
        <translation>Les codes sont vos propres catégories, comme «&#xa0;affirmation&#xa0;» ou «&#xa0;esquive&#xa0;». Étiqueter des mots crée des codes&#xa0;; vous pouvez aussi les créer ici.</translation>
    </message>
    <message>
        <source>New Code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Change Code</source>
        <translation>Modifier le code</translation>
    </message>
    <message>
        <source>Code “%1” deleted.</source>
        <translation>Code «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>&amp;Tag Selection</source>
        <translation>É&amp;tiqueter la sélection</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Show Passages</source>
        <translation>&amp;Afficher les passages</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrer les codes</translation>
    </message>
    <message>
        <source>No code has “%1” in its name.</source>
        <translation>Aucun code n’a «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>Show All Codes</source>
        <translation>Afficher tous les codes</translation>
    </message>
    <message>
        <source>Only the codes of this set</source>
        <translation>Seulement les codes de cet ensemble</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Set of Codes</source>
        <translation>Ensemble de codes</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Nom de l’ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New Set…</source>
        <translation>&amp;Nouvel ensemble…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>There is a code “%1” here already, with %n annotations. Both become one.</source>
        <translation>
            <numerusform>Il y a déjà ici un code «&#xa0;%1&#xa0;», avec %n annotation. Les deux n’en feront qu’un.</numerusform>
            <numerusform>Il y a déjà ici un code «&#xa0;%1&#xa0;», avec %n annotations. Les deux n’en feront qu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code “%1” deleted, with %n codes below it.</source>
        <translation>
            <numerusform>Code «&#xa0;%1&#xa0;» supprimé, avec %n code en dessous.</numerusform>
            <numerusform>Code «&#xa0;%1&#xa0;» supprimé, avec %n codes en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations had it; they are still there.</source>
        <translation>
            <numerusform>%n annotation l’avait&#xa0;; elle est toujours là.</numerusform>
            <numerusform>%n annotations l’avaient&#xa0;; elles sont toujours là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” there already.</source>
        <translation>Il y a déjà un code «&#xa0;%1&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now “%2”; %n annotations follow.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est maintenant «&#xa0;%2&#xa0;»&#xa0;; %n annotation suit.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est maintenant «&#xa0;%2&#xa0;»&#xa0;; %n annotations suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other code to merge “%1” into.</source>
        <translation>Il n’y a pas d’autre code avec lequel fusionner «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Merge Codes</source>
        <translation>Fusionner des codes</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, on %n annotations, becomes:</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;», sur %n annotation, devient&#xa0;:</numerusform>
            <numerusform>«&#xa0;%1&#xa0;», sur %n annotations, devient&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;New Code Below…</source>
        <translation>&amp;Nouveau code en dessous…</translation>
    </message>
    <message>
        <source>M&amp;ove</source>
        <translation>Dé&amp;placer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Below the One Above</source>
        <translation>&amp;Sous celui du dessus</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>Vers l’&amp;extérieur</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>&amp;Ensembles</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>Sé&amp;parer…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete (on %n annotations)</source>
        <translation>
            <numerusform>&amp;Supprimer (sur %n annotation)</numerusform>
            <numerusform>&amp;Supprimer (sur %n annotations)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeSuggestions</name>
    <message>
        <source>New code “%1”</source>
        <extracomment>the last of the codes that fit what is typed: none of them, but a new one of that name</extracomment>
        <translation>Nouveau code «&#xa0;%1&#xa0;»</translation>
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
        <translation>Un codeur</translation>
    </message>
    <message>
        <source>The other coder</source>
        <translation>L’autre codeur</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Where it is counted</source>
        <translation>Où l’on compte</translation>
    </message>
    <message>
        <source>Coders whose annotations are shown</source>
        <translation>Codeurs dont les annotations sont affichées</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>What either has coded</source>
        <translation>Ce que l’un ou l’autre a codé</translation>
    </message>
    <message>
        <source>Agreement, code by code</source>
        <translation>Accord, code par code</translation>
    </message>
    <message>
        <source>%1  (%L2)</source>
        <extracomment>a coder, and how many annotations are by that one</extracomment>
        <translation>%1  (%L2)</translation>
    </message>
    <message>
        <source>Choose two coders to see how far they agree.</source>
        <translation>Choisissez deux codeurs pour voir dans quelle mesure ils s’accordent.</translation>
    </message>
    <message>
        <source>Once a second coder has annotated, or another copy of the project is merged into this one, you see here how far both agree.</source>
        <translation>Dès qu’un second codeur aura annoté, ou qu’une autre copie du projet sera fusionnée avec celui-ci, vous verrez ici dans quelle mesure les deux s’accordent.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tous les codes ensemble</translation>
    </message>
    <message>
        <source>Only %1: “%2” (%3)</source>
        <translation>%1 seul&#xa0;: «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>Dans quels documents</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table, or what it says</source>
        <translation>Enregistrer le tableau, ou ce qu’il dit</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>accord</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodingFeature</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Éti&amp;queter avec</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>C’est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were taken in.</source>
        <translation>
            <numerusform>%Ln code a été repris.</numerusform>
            <numerusform>%Ln codes ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Codes or Annotations</source>
        <translation>Reprendre des codes ou des annotations</translation>
    </message>
    <message>
        <source>Nothing in “%1” is new here.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» n’est nouveau ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were taken in.</source>
        <translation>
            <numerusform>%Ln annotation a été reprise.</numerusform>
            <numerusform>%Ln annotations ont été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks and annotations (*.qdc *.json *.jsonld *.md *.markdown);;All files (*)</source>
        <translation>Grilles de codes et annotations (*.qdc *.json *.jsonld *.md *.markdown);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Examen de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ColourButton</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Actions correspondantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an action in the command palette: its menu and its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparingFeature</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Rapport sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«&#xa0;%1&#xa0;» avec ses sources en regard</translation>
    </message>
    <message>
        <source>The words of this link are no longer in the texts.</source>
        <translation>Les mots de ce lien ne sont plus dans les textes.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonCard</name>
    <message>
        <source>Statement and passage</source>
        <translation>Énoncé et passage</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Overrule the verdict</source>
        <translation>Remplacer le verdict</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Note&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Note sur cet énoncé</translation>
    </message>
    <message>
        <source>Choose a statement: click on one in the article or in the list, or press J to go from one to the next. Here it stands over the passage it comes from.</source>
        <translation>Choisissez un énoncé&#xa0;: cliquez sur l’un d’eux dans l’article ou dans la liste, ou appuyez sur J pour passer de l’un au suivant. Il s’affiche ici au-dessus du passage dont il vient.</translation>
    </message>
    <message>
        <source>if it came from this passage</source>
        <translation>s’il venait de ce passage</translation>
    </message>
    <message>
        <source>no passage of the transcript says this</source>
        <translation>aucun passage ne dit cela</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages come near</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln passage proche</numerusform>
            <numerusform>%Ln passages proches</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Statement, attributed to %1</source>
        <translation>Énoncé, attribué à %1</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage, %1, turn %L2</source>
        <translation>Passage, %1, tour de parole %L2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <extracomment>the verdict was overruled; %1 is the program&apos;s own</extracomment>
        <translation>au lieu de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Statement, probably by %1</source>
        <translation>Énoncé, sans doute de %1</translation>
    </message>
    <message>
        <source>After the sentence before: %1</source>
        <extracomment>between two sentences of a quotation; %1 tells what was left out</extracomment>
        <translation>Après la phrase précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press Shift+J to look at the passages that come nearest.</source>
        <translation>Appuyez sur Maj+J pour voir les passages les plus proches.</translation>
    </message>
    <message>
        <source>changed by the second look</source>
        <translation>changé par le second regard</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonController</name>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Comparaison avec la transcription …</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement.</source>
        <translation>Rien dans la transcription ne se rapproche de cet énoncé.</translation>
    </message>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Choisissez d’abord un énoncé&#xa0;: cliquez sur l’un d’eux, ou appuyez sur J.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this statement yet.</source>
        <translation>Rien n’a encore été décidé au sujet de cet énoncé.</translation>
    </message>
    <message>
        <source>Select the words of the transcript that the statement comes from.</source>
        <translation>Sélectionnez les mots de la transcription dont vient l’énoncé.</translation>
    </message>
    <message>
        <source>Choose the passage first: Shift+J shows those that come near, H takes the words selected in the transcript.</source>
        <translation>Choisissez d’abord le passage&#xa0;: Maj+J montre ceux qui se rapprochent, H prend les mots sélectionnés dans la transcription.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n statements.</source>
        <translation>
            <numerusform>%n énoncé tranché.</numerusform>
            <numerusform>%n énoncés tranchés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonPanel</name>
    <message>
        <source>Filter: words in statement, passage, speaker or note</source>
        <translation>Filtre&#xa0;: mots de l’énoncé, du passage ou de la note, ou intervenant</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Filtrer les énoncés</translation>
    </message>
    <message>
        <source>Only statements of this kind</source>
        <translation>Seulement les énoncés de ce type</translation>
    </message>
    <message>
        <source>What the comparison had to do without</source>
        <translation>Ce qui a manqué à la comparaison</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Tous les énoncés</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Avec une alerte</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore tranchés</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln énoncé</numerusform>
            <numerusform>%Ln énoncés</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements of an article are listed here with the passages they come from. Open a transcript in one of the panes; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Les énoncés d’un article sont listés ici avec les passages dont ils viennent. Ouvrez une transcription dans l’un des volets&#xa0;; ou, si un texte a été pris pour autre chose, changez son type dans ses propriétés.</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>Propriétés du document…</translation>
    </message>
    <message>
        <source>There is no article to compare the transcript with. Add one; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Il n’y a pas d’article à comparer avec la transcription. Ajoutez-en un&#xa0;; ou, si un texte a été pris pour autre chose, changez son type dans ses propriétés.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The article quotes nobody.</source>
        <translation>L’article ne cite personne.</translation>
    </message>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Comparaison avec la transcription …</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>the name of an article, and what is odd about it</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the second look</source>
        <translation>Changés par le second regard</translation>
    </message>
    <message>
        <source>looking again, %1</source>
        <translation>second regard, %1</translation>
    </message>
    <message>
        <source>By what the sentences mean, beside their words</source>
        <translation>D’après le sens des phrases, en plus de leurs mots</translation>
    </message>
    <message numerus="yes">
        <source>looked at again: %Ln changed</source>
        <extracomment>the second look, by what sentences mean, found something else for so many statements</extracomment>
        <translation>
            <numerusform>second regard&#xa0;: %Ln changé</numerusform>
            <numerusform>second regard&#xa0;: %Ln changés</numerusform>
        </translation>
    </message>
    <message>
        <source>Another passage or verdict, by what the sentences mean beside their words. Click to see them alone.</source>
        <translation>Un autre passage ou un autre verdict, d’après le sens des phrases en plus de leurs mots. Cliquez pour ne voir qu’eux.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colonn&amp;es</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ConditionEditor</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>n’importe quel jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a condition that must hold</comment>
        <translation>avec</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a condition that must not hold</comment>
        <translation>sans</translation>
    </message>
    <message>
        <source>Whether it must hold</source>
        <translation>Si elle doit être remplie</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Type de condition</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Words to be found</source>
        <translation>Mots à trouver</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the least value</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the greatest value</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>How far at most</source>
        <translation>À quelle distance au plus</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>prises de parole</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Unité de la distance</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>just this code</source>
        <translation>ce code seul</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>jeu de codes</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codeur</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>words in the memo</source>
        <translation>mots du mémo</translation>
    </message>
    <message>
        <source>date made</source>
        <translation>date de création</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>near code</source>
        <translation>près du code</translation>
    </message>
    <message>
        <source>followed by code</source>
        <translation>suivi du code</translation>
    </message>
    <message>
        <source>overlapping code</source>
        <translation>chevauchant le code</translation>
    </message>
    <message>
        <source>within code</source>
        <translation>dans le code</translation>
    </message>
    <message>
        <source>around code</source>
        <translation>autour du code</translation>
    </message>
    <message>
        <source>no code at all</source>
        <translation>aucun code</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>dans aucun groupe</translation>
    </message>
    <message>
        <source>linked with</source>
        <translation>lié à</translation>
    </message>
    <message>
        <source>also inside words</source>
        <translation>aussi à l’intérieur des mots</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>mots entiers</translation>
    </message>
    <message>
        <source>as a pattern</source>
        <translation>comme motif</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Comment les mots sont entendus</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CountingDialog</name>
    <message>
        <source>Where Passages Stand</source>
        <translation>Où se trouvent les passages</translation>
    </message>
    <message>
        <source>Programs count positions in texts differently, and this file does not show how. Which of these passages make sense?</source>
        <translation>Les logiciels comptent différemment les positions dans les textes, et ce fichier ne montre pas comment. Lesquels de ces passages ont un sens&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CoveragePanel</name>
    <message>
        <source>What the articles used of the transcript</source>
        <translation>Ce que les articles ont repris de la transcription</translation>
    </message>
    <message>
        <source>Words spoken against words reported</source>
        <translation>Mots prononcés en regard des mots rapportés</translation>
    </message>
    <message>
        <source>A click goes to the longest passage that was left out</source>
        <translation>Un clic mène au plus long passage laissé de côté</translation>
    </message>
    <message>
        <source>Used by more than one article</source>
        <translation>Cités par plusieurs articles</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Shows which passages of the transcript an article used, and what it left out. Needs a transcript and an article about it.</source>
        <translation>Ici apparaissent les passages de la transcription qu’un article a repris, et ceux qu’il a laissés de côté. Il faut une transcription et un article qui en rend compte.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports %2 of %Ln words spoken.</source>
        <extracomment>an article, and how much of the transcript it used</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» rapporte %2 de %Ln mot prononcé.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» rapporte %2 des %Ln mots prononcés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les intervenants</translation>
    </message>
    <message>
        <source>Whose words topics and codes are counted in</source>
        <translation>Intervenant dans les mots duquel thèmes et codes sont comptés</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>couverture</translation>
    </message>
    <message>
        <source>They are %1 of what was spoken, and %2 of what the article reports.</source>
        <extracomment>of words of a speaker, about a topic or with a code; %1 and %2 are percentages</extracomment>
        <translation>Ces mots représentent %1 de ce qui a été prononcé, et %2 de ce que l’article rapporte.</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Enregistrer le tableau, ou une image</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Articles pris en compte</translation>
    </message>
    <message>
        <source>None of the articles compared is among the documents chosen.</source>
        <translation>Aucun des articles comparés ne fait partie des documents choisis.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CrossTableModel</name>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>a cell of a table, spoken: row, column: number, of what</extracomment>
        <translation>%1, %2&#xa0;: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DispersionPanel</name>
    <message>
        <source>Where in a text its speakers, codes and topics are, from begin to end. Open one in which somebody speaks, a topic is named, or a passage has a code.</source>
        <translation>Où se trouvent dans un texte ses intervenants, ses codes et ses thèmes, du début à la fin. Ouvrez-en un où quelqu’un parle, où un thème est nommé ou dont un passage a un code.</translation>
    </message>
    <message>
        <source>What is shown besides the speakers</source>
        <translation>Ce qui est montré en plus des intervenants</translation>
    </message>
    <message>
        <source>Codes and topics</source>
        <translation>Codes et thèmes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Comment c’est montré</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Enregistrer le tableau, ou une image</translation>
    </message>
    <message>
        <source>How often speakers, codes and topics are where in the text</source>
        <translation>Fréquence des intervenants, des codes et des thèmes dans chaque partie du texte</translation>
    </message>
    <message>
        <source>places</source>
        <comment>name of a file</comment>
        <translation>occurrences</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Several documents…</source>
        <translation>Plusieurs documents…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents…</source>
        <translation>
            <numerusform>%Ln document…</numerusform>
            <numerusform>%Ln documents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Choose Documents</source>
        <translation>Choisir des documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>documents of which that is said: “Outlet: Reuters”</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Publiés en %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name, group, or what is said of a document</source>
        <translation>Filtrer par nom, groupe ou ce qui est dit d’un document</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>&amp;Cocher tous ceux affichés</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <extracomment>what those say of whom that is said: “Said by Party: Labour”</extracomment>
        <translation>Dit par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dit par %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentController</name>
    <message>
        <source>Opening was stopped.</source>
        <translation>L’ouverture a été arrêtée.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;» …</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Crossread reads this kind of file better than when it came in.</source>
        <translation>Crossread lit mieux ce type de fichier que lorsque celui-ci est entré dans le projet.</translation>
    </message>
    <message>
        <source>Read Again…</source>
        <translation>Relire…</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Lecture de «&#xa0;%1&#xa0;» …</translation>
    </message>
    <message>
        <source>“%1” reads the same today: there is nothing to change.</source>
        <translation>«&#xa0;%1&#xa0;» se lit de la même façon aujourd’hui&#xa0;: il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message numerus="yes">
        <source>Read today, %n paragraph(s) of “%1” are new or read otherwise.</source>
        <translation>
            <numerusform>Relu aujourd’hui, «&#xa0;%1&#xa0;» a %n paragraphe nouveau ou lu autrement.</numerusform>
            <numerusform>Relu aujourd’hui, «&#xa0;%1&#xa0;» a %n paragraphes nouveaux ou lus autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Il ne porte aucune annotation. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Sur ses %L1 annotations, %L2 restent sur leurs mots, %L3 sont retrouvées par ressemblance et sont à vérifier, et %L4 sont introuvables&#xa0;: leurs mots sont conservés. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentPanel</name>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Put the chosen documents into a new group</source>
        <translation>Mettre les documents choisis dans un nouveau groupe</translation>
    </message>
    <message>
        <source>Write a memo on the chosen document</source>
        <translation>Écrire un mémo sur le document choisi</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every document</source>
        <translation>Nouvel attribut&#xa0;: une colonne pour dire quelque chose de chaque document</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Importer des attributs d’un tableau (CSV)</translation>
    </message>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>Les documents du projet figurent ici.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many documents the filter lets through, of how many</extracomment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group (Press/2022 is a group in another one):</source>
        <translation>Nom du groupe (Presse/2022 est un groupe dans un autre)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Move to Group</source>
        <translation>&amp;Mettre dans un groupe</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nouveau groupe…</translation>
    </message>
    <message>
        <source>N&amp;o Group</source>
        <translation>&amp;Aucun groupe</translation>
    </message>
    <message>
        <source>Open on the &amp;Left</source>
        <translation>Ouvrir à &amp;gauche</translation>
    </message>
    <message>
        <source>Open on the &amp;Right</source>
        <translation>Ouvrir à &amp;droite</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>Mém&amp;o</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentReplacing</name>
    <message>
        <source>Corrected File of “%1”</source>
        <translation>Fichier corrigé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>That file has the same text as “%1”: there is nothing to change.</source>
        <translation>Ce fichier a le même texte que «&#xa0;%1&#xa0;»&#xa0;: il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of that file are new, or differ from “%1” as it is.</source>
        <translation>
            <numerusform>%n paragraphe de ce fichier est nouveau, ou diffère de «&#xa0;%1&#xa0;» tel qu’il est.</numerusform>
            <numerusform>%n paragraphes de ce fichier sont nouveaux, ou diffèrent de «&#xa0;%1&#xa0;» tel qu’il est.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Il ne porte aucune annotation. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>De ses %L1 annotations, %L2 restent sur leurs mots, %L3 sont retrouvées par ressemblance et demandent un regard, et %L4 ne sont pas retrouvées&#xa0;: leurs mots sont gardés. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The file was replaced.</source>
        <translation>Le fichier a été remplacé.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentsFeature</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ExportDialog</name>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sans risque pour les tableurs</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets a &apos; before it</source>
        <translation>Un texte qu’un tableur exécuterait comme une formule est précédé d’une apostrophe</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Document&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to export yet: tag some passages first.</source>
        <translation>Il n’y a encore rien à exporter&#xa0;: étiquetez d’abord quelques passages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln extrait</numerusform>
            <numerusform>%Ln extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Fichiers %1 (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Seulement ceux que la liste affiche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Documents, as references</source>
        <translation>Documents, comme références</translation>
    </message>
    <message>
        <source>Project, for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>Projet, pour NVivo, MAXQDA, ATLAS.ti et d’autres</translation>
    </message>
    <message>
        <source>Codes, for the same</source>
        <translation>Codes, pour les mêmes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Grouper par&#xa0;:</translation>
    </message>
    <message>
        <source>Everything goes along.</source>
        <translation>Tout suit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no codes yet: tag some passages first.</source>
        <translation>Il n’y a pas encore de codes&#xa0;: étiquetez d’abord des passages.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Annotations, as W3C Web Annotations</source>
        <translation>Annotations, en Web Annotations du W3C</translation>
    </message>
    <message>
        <source>Project, as a folder of plain text</source>
        <translation>Projet, en dossier de texte brut</translation>
    </message>
    <message>
        <source>Excerpts, as notes for Obsidian and Zotero</source>
        <translation>Extraits, en notes pour Obsidian et Zotero</translation>
    </message>
    <message>
        <source>A text with its codes</source>
        <translation>Un texte avec ses codes</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
    </message>
    <message>
        <source>Looking at what can go along …</source>
        <translation>Examen de ce qui peut suivre …</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Écriture de «&#xa0;%1&#xa0;» …</translation>
    </message>
    <message>
        <source>Count positions as &amp;NVivo does</source>
        <translation>Compter les positions comme &amp;NVivo</translation>
    </message>
    <message>
        <source>Codes, to be read with their memos</source>
        <translation>Codes, à lire avec leurs mémos</translation>
    </message>
    <message>
        <source>In UTF-16 units, in which an emoji counts as two characters and not as one, as the standard has it. The description of the project says so.</source>
        <translation>En unités UTF-16, où un émoji compte pour deux caractères, et non pour un seul comme le veut la norme. La description du projet le dit.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::FileWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Restoring “%1”…</source>
        <translation>Restauration de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Le projet est comme il était.</translation>
    </message>
    <message>
        <source>The project is as it was. What it said before has become a backup: Project ▸ Restore… brings that back in the same way.</source>
        <translation>Le projet est comme il était. Ce qu’il contenait avant est devenu une sauvegarde&#xa0;: Projet ▸ Restaurer… le fait revenir de la même façon.</translation>
    </message>
    <message>
        <source>The project is as it was. What lay there before is “%1”.</source>
        <translation>Le projet est comme il était. Ce qui se trouvait là avant est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on.</source>
        <translation>Tout est maintenant dans «&#xa0;%1&#xa0;». Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on. The other file that lay there is “%2”.</source>
        <translation>Tout est maintenant dans «&#xa0;%1&#xa0;». Vous pouvez continuer. L’autre fichier qui se trouvait là est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Projets Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copie de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>This is a copy, with everything that was kept in “%1” until now. What is done here does not come into that project.</source>
        <translation>Ceci est une copie, avec tout ce qui était gardé dans «&#xa0;%1&#xa0;» jusqu’ici. Ce qui est fait ici n’entre pas dans ce projet.</translation>
    </message>
    <message>
        <source>Recover To</source>
        <translation>Récupérer dans</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>part of the name of a file</comment>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>Recovering “%1”…</source>
        <translation>Récupération de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ForeignImport</name>
    <message>
        <source>Import Project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Import To</source>
        <translation>Importer vers</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Projets Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Everything in “%1” was taken.</source>
        <translation>Tout ce qui est dans «&#xa0;%1&#xa0;» a été repris.</translation>
    </message>
    <message>
        <source>“%1” was taken, but not all of it.</source>
        <translation>«&#xa0;%1&#xa0;» a été repris, mais pas en entier.</translation>
    </message>
    <message>
        <source>Projects of other programs, or in a folder of text (*.qdpx *.qde *.qda *.sqlite3 project.json);;All files (*)</source>
        <translation>Projets d’autres logiciels, ou dans un dossier de texte (*.qdpx *.qde *.qda *.sqlite3 project.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HandbookWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Crossread Handbook</source>
        <translation>Manuel de Crossread</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Letters alone act while a page or the list of statements has the focus. Keyboard Shortcuts… in the Edit menu changes them.</source>
        <translation>Les lettres seules agissent quand une page ou la liste des affirmations a le focus. Raccourcis clavier… dans le menu Édition les change.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>The handbook is not translated yet; it is in English.</source>
        <translation>Le manuel n’est pas encore traduit&#xa0;; il est en anglais.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Help</name>
    <message>
        <source>Every statement of the article with how faithful it is. Choose one, and both pages turn to it.</source>
        <translation>Chaque affirmation de l’article et sa fidélité. Choisissez-en une, et les deux pages s’y placent.</translation>
    </message>
    <message>
        <source>The card of the current statement: its words over those of the passage it comes from, and what you decided about it.</source>
        <translation>La fiche de l’affirmation courante&#xa0;: ses mots au-dessus de ceux du passage dont elle vient, et ce que vous en avez décidé.</translation>
    </message>
    <message>
        <source>Every passage you tagged or wrote a memo on. Choose one, and its page turns to it.</source>
        <translation>Chaque passage que vous avez codé ou annoté d’un mémo. Choisissez-en un, et sa page s’y place.</translation>
    </message>
    <message>
        <source>Your codes as a tree, with how many passages have each. A double click shows the passages.</source>
        <translation>Vos codes en arbre, avec le nombre de passages de chacun. Un double-clic montre les passages.</translation>
    </message>
    <message>
        <source>Words and phrases with a colour of their own; each can be switched on and off and changed.</source>
        <translation>Des mots et expressions avec leur propre couleur&#xa0;; chacun peut être activé, désactivé et modifié.</translation>
    </message>
    <message>
        <source>Headings and turns of the page. Choose one to go there.</source>
        <translation>Titres et prises de parole de la page. Choisissez-en un pour y aller.</translation>
    </message>
    <message>
        <source>Which passages of the transcript the articles used, and how much of whom they left out.</source>
        <translation>Quels passages de la transcription les articles ont utilisés, et ce qu’ils ont laissé de côté, de qui.</translation>
    </message>
    <message>
        <source>Who has coded, and how far two of them agree. Untick a coder to hide what is theirs.</source>
        <translation>Qui a codé, et dans quelle mesure deux personnes s’accordent. Décochez un codeur pour masquer ses annotations.</translation>
    </message>
    <message>
        <source>Every change of the project, the newest first. Choose one and press Enter to go back to that point.</source>
        <translation>Chaque modification du projet, la plus récente en premier. Choisissez-en une et appuyez sur Entrée pour revenir à ce point.</translation>
    </message>
    <message>
        <source>Words in all documents, each hit in its line. Choose one, and its page turns to it.</source>
        <translation>Les mots dans tous les documents, chaque occurrence sur sa ligne. Choisissez-en une, et sa page s’y rend.</translation>
    </message>
    <message>
        <source>How often words are used, which more than elsewhere, and which stand near another one.</source>
        <translation>Combien de fois les mots sont employés, lesquels plus qu’ailleurs, et lesquels se trouvent près d’un autre.</translation>
    </message>
    <message>
        <source>The documents of the project in their groups, and what you say of them. Choose one to open it; drag it to another group.</source>
        <translation>Les documents du projet dans leurs groupes, et ce que vous en dites. Choisissez-en un pour l’ouvrir&#xa0;; faites-le glisser vers un autre groupe.</translation>
    </message>
    <message>
        <source>Everybody who speaks in a document, and what you say of them.</source>
        <translation>Tous ceux qui parlent dans un document, et ce que vous en dites.</translation>
    </message>
    <message>
        <source>All your memos, on whatever they are: choose one to write on, and the arrow leads to its place.</source>
        <translation>Tous vos mémos, sur quoi qu’ils portent&#xa0;: choisissez-en un pour continuer d’écrire, et la flèche mène à sa place.</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns that you choose. A number, a bar or a point shows its passages.</source>
        <translation>Les annotations comptées en lignes et colonnes de votre choix. Un nombre, une barre ou un point montre ses passages.</translation>
    </message>
    <message>
        <source>Where in the text each code is given and each topic is named, from begin to end.</source>
        <translation>Où chaque code est donné et chaque thème nommé dans le texte, du début à la fin.</translation>
    </message>
    <message>
        <source>What you linked by hand, with the words at both ends. Choose one, and both pages turn to it.</source>
        <translation>Ce que vous avez lié à la main, avec les mots aux deux bouts. Choisissez un lien, et les deux pages s’y placent.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>a menu entry: undo with what it takes back, for example “Tag “security””</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryFeature</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>an act and when it was done</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, the project is here</source>
        <translation>%1, le projet en est là</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Before everything that is remembered</source>
        <translation>Avant tout ce qui est en mémoire</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Go to the chosen point (Enter)</source>
        <translation>Aller au point choisi (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back.</source>
        <translation>
            <numerusform>%n étape annulée.</numerusform>
            <numerusform>%n étapes annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps done again.</source>
        <translation>
            <numerusform>%n étape rétablie.</numerusform>
            <numerusform>%n étapes rétablies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportDialog</name>
    <message>
        <source>New Project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Document Properties</source>
        <translation>Propriétés du document</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Choose a transcript and an article about it, or drop the files here.</source>
        <translation>Choisissez une transcription et un article qui en rend compte, ou déposez les fichiers ici.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Leave the chosen document out</source>
        <translation>Laisser de côté le document choisi</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier du projet</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Choose the folder and name of the project file</source>
        <translation>Choisir le dossier et le nom du fichier du projet</translation>
    </message>
    <message>
        <source>Choose a transcript and an article</source>
        <translation>Choisir une transcription et un article</translation>
    </message>
    <message>
        <source>Keep Project As</source>
        <translation>Conserver le projet sous</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Projets Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Ajout …</translation>
    </message>
    <message>
        <source>Reading “%1”, %L2 of %L3 …</source>
        <translation>Lecture de «&#xa0;%1&#xa0;», %L2 sur %L3 …</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to the list</source>
        <translation>
            <numerusform>Ajouter %n document à la liste</numerusform>
            <numerusform>Ajouter %n documents à la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Readin&amp;g</source>
        <translation>&amp;Commencer la lecture</translation>
    </message>
    <message>
        <source>Kept &amp;in:</source>
        <translation>C&amp;onservé dans&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportPage</name>
    <message>
        <source>Preview of the text as it will be read</source>
        <translation>Aperçu du texte tel qu’il sera lu</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>encoding as found in the file, and how sure that is</extracomment>
        <translation>Détection automatique</translation>
    </message>
    <message>
        <source>If letters look wrong in the preview, try another encoding</source>
        <translation>Si des lettres sont fausses dans l’aperçu, essayez un autre encodage</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Clean-ups to switch on or off</source>
        <translation>Nettoyages à activer ou à désactiver</translation>
    </message>
    <message>
        <source>What was changed or set aside</source>
        <translation>Ce qui a été modifié ou mis de côté</translation>
    </message>
    <message>
        <source>Labels that may be speakers</source>
        <translation>Libellés qui désignent peut-être des intervenants</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document in the list of those to be added: name, kind, number of speakers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n speakers)</source>
        <translation>
            <numerusform>%1 (%2, %n intervenant)</numerusform>
            <numerusform>%1 (%2, %n intervenants)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>As found: %1 (%2 % sure)</source>
        <translation>Détecté&#xa0;: %1 (sûr à %2&#xa0;%)</translation>
    </message>
    <message>
        <source>Clean-ups (%L1)</source>
        <translation>Nettoyages (%L1)</translation>
    </message>
    <message>
        <source>Speakers to check (%L1)</source>
        <translation>Intervenants à vérifier (%L1)</translation>
    </message>
    <message>
        <source>What Crossread did and is not sure of</source>
        <translation>Ce que Crossread a fait et ce dont il n’est pas sûr</translation>
    </message>
    <message>
        <source>This text has no labels that name a speaker.</source>
        <translation>Ce texte ne contient aucune étiquette qui nomme un intervenant.</translation>
    </message>
    <message>
        <source>No label leaves a doubt. Untick one that names no speaker; give two labels the same person to merge them.</source>
        <translation>Aucune étiquette ne laisse de doute. Décochez celle qui ne nomme pas d’intervenant&#xa0;; attribuez la même personne à deux étiquettes pour les réunir.</translation>
    </message>
    <message>
        <source>Crossread is not sure about the labels in bold. Tick those who speak; give two labels the same person to merge them.</source>
        <translation>Crossread n’est pas sûr des étiquettes en gras. Cochez celles de ceux qui parlent&#xa0;; attribuez la même personne à deux étiquettes pour les réunir.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>For Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>It is used to read the file now, and not kept</source>
        <translation>Il sert à lire le fichier maintenant et n’est pas conservé</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Words are in:</source>
        <translation>Te&amp;xte dans&#xa0;:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The file tells neither pages nor times: citations count turns and paragraphs.</source>
        <translation>Le fichier n’indique ni pages ni minutages&#xa0;: les références comptent les tours de parole et les paragraphes.</translation>
    </message>
    <message>
        <source>Each becomes a note at its place, by whoever wrote the comment</source>
        <translation>Chacun devient une note à sa place, de celui qui a écrit le commentaire</translation>
    </message>
    <message>
        <source>It names neither author nor date: they can be added under “For Citations”.</source>
        <translation>Il ne nomme ni auteur ni date&#xa0;: on peut les ajouter sous «&#xa0;Références&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): take them as notes</source>
        <translation>
            <numerusform>%Ln commentaire&#xa0;: le prendre comme note</numerusform>
            <numerusform>%Ln commentaires&#xa0;: les prendre comme notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LegendBar</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Topics and speakers</source>
        <translation>Thèmes et intervenants</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinkController</name>
    <message>
        <source>Linked to “%1”</source>
        <extracomment>tip over linked words; %1 is the other passage</extracomment>
        <translation>Lié à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” – “%2”</source>
        <extracomment>a ribbon between the pages: the words on one page, and those on the other</extracomment>
        <translation>«&#xa0;%1&#xa0;» – «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is no link at the caret.</source>
        <translation>Il n’y a pas de lien à l’endroit du curseur.</translation>
    </message>
    <message>
        <source>Select the words that belong together in both panes, then link them. F6 moves from one pane to the other.</source>
        <translation>Sélectionnez dans les deux volets les mots qui vont ensemble, puis liez-les. F6 passe d’un volet à l’autre.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>tip over a statement; how faithful it is, and the passage it comes from</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Reported as “%1” (%2)</source>
        <extracomment>tip over a passage; the statement that comes from it, and how faithful that is</extracomment>
        <translation>Rapporté ainsi&#xa0;: «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a ribbon between the pages: how faithful the statement is, then the words on both pages</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing on this page is linked to another.</source>
        <translation>Rien dans cette page n’est lié à une autre.</translation>
    </message>
    <message>
        <source>No statement or link follows on this page.</source>
        <translation>Il n’y a ni énoncé ni lien après cet endroit.</translation>
    </message>
    <message>
        <source>No statement or link comes before on this page.</source>
        <translation>Il n’y a ni énoncé ni lien avant cet endroit.</translation>
    </message>
    <message>
        <source>statement: %1</source>
        <extracomment>what a screen reader says of a statement: how faithful it is</extracomment>
        <translation>énoncé&#xa0;: %1</translation>
    </message>
    <message>
        <source>statement: %1; taken from: %2, “%3”</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, the transcript that it comes from, and its words there</extracomment>
        <translation>énoncé&#xa0;: %1&#xa0;; tiré de&#xa0;: %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>linked to: %1, “%2”</source>
        <extracomment>what a screen reader says of linked words: the other document, and the words there</extracomment>
        <translation>lié à&#xa0;: %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>quoted in: %1, “%2”, %3</source>
        <extracomment>what a screen reader says of a passage: the article that reports it, in which words, and how faithfully</extracomment>
        <translation>cité dans&#xa0;: %1, «&#xa0;%2&#xa0;», %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinksPanel</name>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>links</source>
        <comment>name of a file</comment>
        <translation>liens</translation>
    </message>
    <message>
        <source>What you link by hand is listed here: select the words that belong together in both pages, and press L.</source>
        <translation>Ce que vous liez à la main figure ici&#xa0;: sélectionnez dans les deux pages les mots qui vont ensemble, et appuyez sur L.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Links made by hand</source>
        <translation>Liens faits à la main</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ListDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MainWindow</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>Lecture de «&#xa0;%1&#xa0;» …</translation>
    </message>
    <message>
        <source>New project with it…</source>
        <translation>Nouveau projet avec ce fichier…</translation>
    </message>
    <message>
        <source>Start your own project…</source>
        <translation>Créer votre propre projet…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread);;All files (*)</source>
        <translation>Projets Crossread (*.crossread);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un pro&amp;jet récent</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>This is a sample to try everything on. Press J to go from statement to statement of the article; select words and press T to tag them.</source>
        <translation>Ceci est un exemple pour tout essayer. Appuyez sur J pour passer d’un énoncé de l’article à l’autre&#xa0;; sélectionnez des mots et appuyez sur T pour les étiqueter.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some in another program, then choose this again.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez-en dans un autre programme, puis choisissez de nouveau cette action.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to “%1”</source>
        <translation>
            <numerusform>Ajouter&#xa0;%n document à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ajouter&#xa0;%n documents à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message numerus="yes">
        <source>Begin a new project with %n document(s)</source>
        <translation>
            <numerusform>Commencer un nouveau projet avec&#xa0;%n document</numerusform>
            <numerusform>Commencer un nouveau projet avec&#xa0;%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Settings cannot be kept: “%1” cannot be written. What you choose holds until Crossread is closed.</source>
        <translation>Les réglages ne peuvent pas être conservés&#xa0;: «&#xa0;%1&#xa0;» n’est pas accessible en écriture. Vos choix valent jusqu’à la fermeture de Crossread.</translation>
    </message>
    <message>
        <source>The settings were damaged. What could not be read of them is as it was at first; the file as it was is “%1”.</source>
        <translation>Les réglages étaient endommagés. Ce qui n’a pas pu être lu est comme au premier jour&#xa0;; le fichier tel qu’il était est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MatrixPanel</name>
    <message>
        <source>with codes &amp;below</source>
        <translation>avec les codes en &amp;dessous</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Let rows and columns change places</source>
        <translation>Échanger lignes et colonnes</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Ce que sont les colonnes</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Comment c’est montré</translation>
    </message>
    <message>
        <source>Which annotations are counted</source>
        <translation>Quelles annotations sont comptées</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Enregistrer le tableau, ou une image</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns</source>
        <translation>Annotations comptées en lignes et colonnes</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Toutes les annotations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents not read</source>
        <translation>
            <numerusform>%Ln document non lu</numerusform>
            <numerusform>%Ln documents non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>How many annotations there are of each code by speaker, by document, over the years. A click on a number shows them.</source>
        <translation>Combien d’annotations a chaque code par intervenant, par document, au fil des années. Un clic sur un nombre les montre.</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>name of a file</comment>
        <translation>tableau</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoEditor</name>
    <message>
        <source>Go to what the memo is on</source>
        <translation>Aller à ce sur quoi porte le mémo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Choose a memo in the list, or write one on a document or a speaker from their lists.</source>
        <translation>Choisissez un mémo dans la liste, ou écrivez-en un sur un document ou un intervenant depuis leurs listes.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>what a memo is on: “Document”, and its name</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation>Ce que vous en pensez</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoList</name>
    <message>
        <source>Search in all memos</source>
        <translation>Chercher dans tous les mémos</translation>
    </message>
    <message>
        <source>Write the memo on the project</source>
        <translation>Écrire le mémo sur le projet</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>What you write on the project, on documents, speakers, codes and passages is listed here.</source>
        <translation>Ce que vous écrivez sur le projet, les documents, les intervenants, les codes et les passages figure ici.</translation>
    </message>
    <message>
        <source>Write the Project’s Memo</source>
        <translation>Écrire le mémo du projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln mémo</numerusform>
            <numerusform>%Ln mémos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Copy these memos</source>
        <translation>Copier ces mémos</translation>
    </message>
    <message>
        <source>Save these memos</source>
        <translation>Enregistrer ces mémos</translation>
    </message>
    <message>
        <source>memos</source>
        <comment>name of a file</comment>
        <translation>mémos</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeController</name>
    <message>
        <source>Merge Another Copy of the Project</source>
        <translation>Fusionner une autre copie du projet</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Projets Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>That is this project itself. Choose another copy of it.</source>
        <translation>C’est ce projet lui-même. Choisissez-en une autre copie.</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Examen de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.</source>
        <translation>«&#xa0;%1&#xa0;» n’a rien qui ne soit ici.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Merge again to see what comes now.</source>
        <translation>Le projet a changé entre-temps. Fusionnez de nouveau pour voir ce qui vient maintenant.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <translation>«&#xa0;%1&#xa0;» a été fusionné.</translation>
    </message>
    <message>
        <source>The annotations of %1 were hidden and are shown again.</source>
        <translation>Les annotations de %1 étaient masquées et sont de nouveau affichées.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This comes into the project:</source>
        <translation>Ceci vient dans le projet&#xa0;:</translation>
    </message>
    <message>
        <source>Here both say different things:</source>
        <translation>Ici, les deux disent des choses différentes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1 of %2: Next</source>
        <extracomment>leads from one of several messages to the next</extracomment>
        <translation>%1 sur&#xa0;%2&#xa0;: suivant</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MetadataForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;uthors:</source>
        <translation>A&amp;uteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Pu&amp;blisher:</source>
        <translation>Éd&amp;iteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#xa0;:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Adre&amp;sse&#xa0;:</translation>
    </message>
    <message>
        <source>Seen &amp;on:</source>
        <translation>&amp;Vu le&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Plusieurs auteurs se séparent par des points-virgules</translation>
    </message>
    <message>
        <source>When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Date de publication, dans la mesure où elle est connue&#xa0;: 2022-02-07, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>When it was saved: 2022-02-07</source>
        <translation>Date d’enregistrement&#xa0;: 2022-02-07</translation>
    </message>
    <message>
        <source>By its short name: en, de, pt-BR</source>
        <translation>Par son nom abrégé&#xa0;: en, de, pt-BR</translation>
    </message>
    <message>
        <source>for example 2022-02-07</source>
        <translation>par exemple 2022-02-07</translation>
    </message>
    <message>
        <source>Translated b&amp;y:</source>
        <translation>&amp;Qui a traduit&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <translation>Événement (dé&amp;bat…)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>&amp;Jour de l’événement&#xa0;:</translation>
    </message>
    <message>
        <source>Town or roo&amp;m:</source>
        <translation>Lieu &amp;géographique&#xa0;:</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate</source>
        <translation>Où les mots ont été prononcés&#xa0;: une conférence de presse, une séance, un débat</translation>
    </message>
    <message>
        <source>When that was, as far as it is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Quand c’était, dans la mesure où la date est connue&#xa0;: 2022-02-07, 2022-02 ou 2022</translation>
    </message>
    <message>
        <source>Where that was: a town, a house</source>
        <translation>Où c’était&#xa0;: une ville, un bâtiment</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::NamesDialog</name>
    <message>
        <source>Names That Count as One</source>
        <translation>Noms qui comptent pour un seul</translation>
    </message>
    <message>
        <source>One line for each: names with = between them count as the same when texts are compared, names with ~ between them as akin. Crossread knows many already: Kyiv and Kiev, Moscow and the Kremlin, most countries with their people and capitals.</source>
        <translation>Une ligne pour chaque cas&#xa0;: les noms séparés par = comptent pour un seul quand les textes sont comparés, les noms séparés par ~ comptent comme apparentés. Crossread en connaît déjà beaucoup&#xa0;: Kyiv et Kiev, Moscou et le Kremlin, la plupart des pays avec leurs habitants et leurs capitales.</translation>
    </message>
    <message>
        <source>Port Ardeny = Ardeny Harbour
the Chancellor ~ Osterlund</source>
        <translation>Port Ardeny = le port d’Ardeny
la chancelière ~ Osterlund</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <extracomment>where in the list, and what is wrong there</extracomment>
        <translation>Dans la %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlineFeature</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlineModel</name>
    <message>
        <source>%L1  %2: %3</source>
        <extracomment>a turn in the outline: its number, who speaks, and the first words</extracomment>
        <translation>%L1  %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Filter: speaker or first words</source>
        <translation>Filtre&#xa0;: intervenant ou premiers mots</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Turns and headings of the current page are listed here. This page has none.</source>
        <translation>Les tours de parole et les titres de la page active apparaissent ici. Cette page n’en a pas.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PageMenu</name>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Sélectionner la &amp;phrase</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Sélectionner le pa&amp;ragraphe</translation>
    </message>
    <message>
        <source>Select T&amp;urn</source>
        <translation>Sélectionner le to&amp;ur de parole</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PanelLayout</name>
    <message>
        <source>This layout is kept. “My Layout” brings it back in any project.</source>
        <translation>Cette disposition est gardée. «&#xa0;Ma disposition&#xa0;» la rétablit dans tout projet.</translation>
    </message>
    <message>
        <source>You have kept no layout yet. Place the panels as you like, then choose “Keep Layout as Mine”.</source>
        <translation>Vous n’avez encore gardé aucune disposition. Placez les panneaux à votre gré, puis choisissez «&#xa0;Garder cette disposition&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PersonDelegate</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PositionController</name>
    <message>
        <source>Neither page has turns of speech to go to.</source>
        <translation>Aucune des deux pages ne contient de tours de parole.</translation>
    </message>
    <message>
        <source>Go to Turn</source>
        <translation>Aller au tour de parole</translation>
    </message>
    <message>
        <source>Number of the turn, 1 to %L1:</source>
        <translation>Numéro du tour de parole, de 1 à %L1&#xa0;:</translation>
    </message>
    <message>
        <source>Neither text says its pages or times.</source>
        <translation>Aucun des deux textes n’indique ses pages ni ses minutages.</translation>
    </message>
    <message>
        <source>Go to Page or Time</source>
        <translation>Aller à une page ou à un minutage</translation>
    </message>
    <message>
        <source>Page, or time as 1:02:03:</source>
        <translation>Page, ou minutage comme 1:02:03&#xa0;:</translation>
    </message>
    <message>
        <source>Time, as 14:03 or 1:02:03:</source>
        <translation>Minutage, comme 14:03 ou 1:02:03&#xa0;:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Page&#xa0;:</translation>
    </message>
    <message>
        <source>Number of the paragraph or line:</source>
        <translation>Numéro du paragraphe ou de la ligne&#xa0;:</translation>
    </message>
    <message>
        <source>The text has no place “%1”.</source>
        <translation>Le texte n’a pas d’endroit «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PrintDialog</name>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Seulement ceux que la liste affiche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>“%1” with its codes</source>
        <translation>«&#xa0;%1&#xa0;» avec ses codes</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>P&amp;review…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Grouper par&#xa0;:</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Composition des pages …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression …</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ProjectOpener</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::QueryBar</name>
    <message>
        <source>Filter: words in quotation, memo, code or speaker</source>
        <translation>Filtre&#xa0;: mots de la citation, du mémo, du code ou de l’intervenant</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>What the annotations are grouped by</source>
        <translation>Ce par quoi les annotations sont groupées</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>these conditions</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>these conditions</comment>
        <translation>l’une</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or any</source>
        <translation>Si toutes les conditions doivent être remplies, ou l’une d’elles</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>the list of annotations is grouped by an attribute of documents or speakers</extracomment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>%1 and</source>
        <extracomment>the line that makes a condition stands behind it: “code A or” …</extracomment>
        <translation>%1 et</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 ou</translation>
    </message>
    <message>
        <source>A&amp;nd With…</source>
        <translation>&amp;Et avec…</translation>
    </message>
    <message>
        <source>&amp;Or With…</source>
        <translation>&amp;Ou avec…</translation>
    </message>
    <message>
        <source>Take Off “%1”</source>
        <extracomment>out of several conditions that are joined by “or”</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete takes it away; its menu joins another condition with it.</source>
        <translation>Suppr la retire&#xa0;; son menu lui joint une autre condition.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReadingPane</name>
    <message>
        <source>Document in this pane</source>
        <translation>Document de ce volet</translation>
    </message>
    <message>
        <source>Choose the document to read in this pane</source>
        <translation>Choisir le document à lire dans ce volet</translation>
    </message>
    <message>
        <source>Choose a document above to read it here.</source>
        <translation>Choisissez un document ci-dessus pour le lire ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a page for screen readers: its kind and its title</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Page vide</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReportDialog</name>
    <message>
        <source>Verification Report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Article&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: it takes a transcript and an article compared with it.</source>
        <translation>Il n’y a encore rien à mettre dans un rapport&#xa0;: il faut une transcription et un article comparé avec celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln énoncé</numerusform>
            <numerusform>%Ln énoncés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found; %4 decided by you</source>
        <translation>trouvés (%1), possibles (%2), introuvables (%3)&#xa0;; tranchés par vous (%4)</translation>
    </message>
    <message>
        <source>Write Report To</source>
        <translation>Écrire le rapport dans</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Fichiers %1 (*.%1)</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Le rapport se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Écriture de «&#xa0;%1&#xa0;» …</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RestoreDialog</name>
    <message>
        <source>It says what the project says now.</source>
        <translation>Elle contient la même chose que le projet actuel.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. What the project says now becomes a backup first, so that this can be undone in the same way.</source>
        <translation>Une sauvegarde prend la place du projet. Le contenu actuel du projet devient d’abord lui-même une sauvegarde, de sorte que l’opération peut être annulée de la même façon.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>Comparaison avec l’état actuel…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln revient</numerusform>
            <numerusform>%Ln reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln disparaît</numerusform>
            <numerusform>%Ln disparaissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of thing, and what becomes of how many of them</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Links and rulings</source>
        <translation>Liens et décisions</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. The damaged file is kept beside it.</source>
        <translation>Une sauvegarde prend la place du projet. Le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Il n’y a pas de sauvegarde de ce projet.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Aucune de ces sauvegardes ne peut être lue.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Cette sauvegarde ne peut pas être lue. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Attributes, speakers, sets and queries</source>
        <translation>Attributs, intervenants, ensembles et requêtes</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RetrievingFeature</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Tableau croisé</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SafetyController</name>
    <message>
        <source>No backup could be made, though everything is kept in the project: %1</source>
        <translation>Aucune sauvegarde n’a pu être faite, mais tout est bien gardé dans le projet&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this project are not as Crossread wrote them.</source>
        <translation>
            <numerusform>%n entrée de ce projet n’est pas telle que Crossread l’a écrite.</numerusform>
            <numerusform>%n entrées de ce projet ne sont pas telles que Crossread les a écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Accept as they are</source>
        <translation>Les accepter tels quels</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Projets Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>The copy is “%1”.</source>
        <translation>La copie est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>%n anomalie a été trouvée.</numerusform>
            <numerusform>%n anomalies ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message numerus="yes">
        <source>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</source>
        <translation>
            <numerusform>Le projet est sain&#xa0;: ses pages, tables, textes, lignes, références et son historique. (%Ln annotation)</numerusform>
            <numerusform>Le projet est sain&#xa0;: ses pages, tables, textes, lignes, références et son historique. (%Ln annotations)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Again Here</source>
        <translation>Réécrire ici</translation>
    </message>
    <message>
        <source>Write Elsewhere…</source>
        <translation>Écrire ailleurs…</translation>
    </message>
    <message>
        <source>Write Elsewhere</source>
        <translation>Écrire ailleurs</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SearchPanel</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Casse</translation>
    </message>
    <message>
        <source>Tag the chosen hits</source>
        <translation>Étiqueter les occurrences choisies</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Enregistrer ces lignes</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>name of a file</comment>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Words in all documents</source>
        <translation>Mots dans tous les documents</translation>
    </message>
    <message>
        <source>Words to be found in all documents</source>
        <translation>Mots à chercher dans tous les documents</translation>
    </message>
    <message>
        <source>Words begun</source>
        <translation>Débuts de mots</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>All word forms</source>
        <translation>Toutes les formes</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Comment les mots sont entendus</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Les majuscules comptent</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Comme dans les textes</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Par ce qui est trouvé</translation>
    </message>
    <message>
        <source>By word %1 before</source>
        <translation>Par le mot %1 avant</translation>
    </message>
    <message>
        <source>By word %1 behind</source>
        <translation>Par le mot %1 après</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordre des occurrences</translation>
    </message>
    <message>
        <source>Hits in all documents</source>
        <translation>Occurrences dans tous les documents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>la première occurrence</numerusform>
            <numerusform>les %Ln premières occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>searching … %1 %</source>
        <translation>recherche… %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits, not searched to the end</source>
        <translation>
            <numerusform>%Ln occurrence, recherche inachevée</numerusform>
            <numerusform>%Ln occurrences, recherche inachevée</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer to see all.</source>
        <translation>Il y en a d’autres&#xa0;; cherchez quelque chose de plus rare pour tout voir.</translation>
    </message>
    <message>
        <source>Type words to find them in all documents, each in its line.</source>
        <translation>Tapez des mots pour les trouver dans tous les documents, chacun dans sa ligne.</translation>
    </message>
    <message>
        <source>Searching. Texts that were not searched before take a moment longer.</source>
        <translation>Recherche en cours. Les textes jamais parcourus prennent un peu plus de temps.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun document.</translation>
    </message>
    <message>
        <source>&amp;New Code…</source>
        <translation>&amp;Nouveau code…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Documents to search in</source>
        <translation>Documents où chercher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages tagged.</source>
        <translation>
            <numerusform>%Ln passage étiqueté.</numerusform>
            <numerusform>%Ln passages étiquetés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Stands beside every annotation you make, so that colleagues know whose it is</source>
        <translation>Figure à côté de chacune de vos annotations, pour que vos collègues sachent de qui elle est</translation>
    </message>
    <message>
        <source>&amp;Single letters act in the pages (T tags, L links, …)</source>
        <translation>Les lettres &amp;seules agissent dans les pages (T étiquette, L lie, …)</translation>
    </message>
    <message>
        <source>Switch off if you dictate or if letters are typed by accident</source>
        <translation>À désactiver si vous dictez ou si des lettres sont tapées par mégarde</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Keep backups of each project</source>
        <translation>&amp;Garder des sauvegardes de chaque projet</translation>
    </message>
    <message>
        <source>One is made when a project is opened or closed after changes, a quarter of an hour after a change, and before much is deleted. The last %1 stay, then one for each of %2 hours, %3 days, %4 weeks and %5 months: for each project at most %6, or a fifth of what is free on the disk where that is less.</source>
        <translation>Une sauvegarde se fait quand un projet est ouvert ou fermé après des modifications, un quart d’heure après une modification, et avant une suppression importante. Les&#xa0;%1 dernières restent, puis une pour chacune de&#xa0;%2 heures,&#xa0;%3 jours,&#xa0;%4 semaines et&#xa0;%5 mois&#xa0;: pour chaque projet&#xa0;%6 au plus, ou un cinquième de la place libre sur le disque si c’est moins.</translation>
    </message>
    <message>
        <source>Without backups, what a damaged or deleted project held is lost. Those that are there stay. This counts from the next project on that is opened.</source>
        <translation>Sans sauvegardes, ce que contenait un projet endommagé ou supprimé est perdu. Celles qui existent restent. Cela vaut à partir du prochain projet ouvert.</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <extracomment>%1: so many MB</extracomment>
        <translation>Elles occupent&#xa0;%1 actuellement.</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean</source>
        <translation>Ree&amp;xaminer les énoncés d’après leur sens</translation>
    </message>
    <message>
        <source>After each comparison, in the background; English only. Verdicts stay with the words</source>
        <translation>Après chaque comparaison, en arrière-plan&#xa0;; anglais seulement. Les verdicts s’en tiennent aux mots</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean (the sentence encoder is not installed)</source>
        <translation>Ree&amp;xaminer les énoncés d’après leur sens (l’encodeur de phrases n’est pas installé)</translation>
    </message>
    <message>
        <source>The &amp;desktop lists recent projects, too</source>
        <translation>Le &amp;bureau liste aussi les projets récents</translation>
    </message>
    <message>
        <source>From now on, among its recent files, where other programs see their names</source>
        <translation>À partir de maintenant, parmi ses fichiers récents, où d’autres programmes voient leurs noms</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShortcutDialog</name>
    <message>
        <source>&amp;Built-in Keys</source>
        <translation>&amp;Touches d’origine</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher des actions et des touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nouvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Give the chosen action its built-in keys again</source>
        <translation>Rendre à l’action choisie ses touches d’origine</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Choose other keys, or change those of “%2” first.</source>
        <translation>%1 est déjà attribué à «&#xa0;%2&#xa0;». Choisissez d’autres touches, ou modifiez d’abord celles de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShownCoders</name>
    <message>
        <source>nobody named</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>Without what %1 coded.</source>
        <translation>Sans ce qui a été codé par %1.</translation>
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
        <translation>Écrire un mémo sur l’intervenant choisi</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every speaker</source>
        <translation>Nouvel attribut&#xa0;: une colonne pour dire quelque chose de chaque intervenant</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Importer des attributs d’un tableau (CSV)</translation>
    </message>
    <message>
        <source>Everybody who speaks in the documents is listed here.</source>
        <translation>Tous ceux qui parlent dans les documents figurent ici.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln intervenant</numerusform>
            <numerusform>%Ln intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>Mém&amp;o</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>Séparer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>&amp;New code:</source>
        <translation>&amp;Nouveau code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Passages that it gets instead:</source>
        <translation>&amp;Passages qu’il reçoit à la place&#xa0;:</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::StartPage</name>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Read what was said beside what was reported. Tag it, link it, keep it.</source>
        <translation>Lisez ce qui a été dit en regard de ce qui a été rapporté. Étiquetez, liez, conservez.</translation>
    </message>
    <message>
        <source>New project from a transcript and an article…</source>
        <translation>Nouveau projet à partir d’une transcription et d’un article…</translation>
    </message>
    <message>
        <source>Or drop the two files here.</source>
        <translation>Ou déposez les deux fichiers ici.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Découvrir l’exemple</translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <comment>recent project</comment>
        <extracomment>a recent project: its name and its folder</extracomment>
        <translation>%1   —   %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SubjectsFeature</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Where in the Text</source>
        <translation>Où dans le texte</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableImportDialog</name>
    <message>
        <source>Import Attributes</source>
        <translation>Importer des attributs</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a document of the project.</source>
        <translation>%L1 lignes sur %L2 nomment un document du projet.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a speaker of the project.</source>
        <translation>%L1 lignes sur %L2 nomment un intervenant du projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) come in.</source>
        <translation>
            <numerusform>%n valeur entre.</numerusform>
            <numerusform>%n valeurs entrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are new.</source>
        <translation>
            <numerusform>%n attribut est nouveau.</numerusform>
            <numerusform>%n attributs sont nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Laissé de côté, car le projet n’a rien de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Laissé de côté, car cela ne peut figurer dans «&#xa0;%1&#xa0;»&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of an attribute, and what can be said there: text, a number …</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Aperçu du tableau</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number in a table, spoken: the row&apos;s name, the column&apos;s head: the number</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TablePanel</name>
    <message>
        <source>Filter: words in any column</source>
        <translation>Filtre&#xa0;: mots d’une colonne quelconque</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>&amp;Modifier «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Change Attribute</source>
        <translation>Modifier l’attribut</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;New Attribute…</source>
        <translation>&amp;Nouvel attribut…</translation>
    </message>
    <message>
        <source>&amp;Import from a Table…</source>
        <translation>&amp;Importer d’un tableau…</translation>
    </message>
    <message>
        <source>New Attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>Attribute “%1” deleted.</source>
        <translation>Attribut «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Import Attributes</source>
        <translation>Importer des attributs</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n valeur importée.</numerusform>
            <numerusform>%n valeurs importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Suppr l’enlève.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagController</name>
    <message>
        <source>No code has been given yet. Press T to give the first one.</source>
        <translation>Aucun code n’a encore été donné. Appuyez sur T pour donner le premier.</translation>
    </message>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Sélectionnez d’abord les mots à étiqueter.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n Annotations</source>
        <translation>
            <numerusform>Étiqueter %n annotation</numerusform>
            <numerusform>Étiqueter %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations tagged.</source>
        <translation>
            <numerusform>%n annotation étiquetée.</numerusform>
            <numerusform>%n annotations étiquetées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words that are to be a code first.</source>
        <translation>Sélectionnez d’abord les mots qui doivent devenir un code.</translation>
    </message>
    <message>
        <source>That is too long for the name of a code. Select fewer words, or press T and write one.</source>
        <translation>C’est trop long pour le nom d’un code. Sélectionnez moins de mots, ou appuyez sur T et écrivez-en un.</translation>
    </message>
    <message>
        <source>No code is on these words.</source>
        <translation>Ces mots n’ont aucun code.</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>Étiqueter les mots sélectionnés</translation>
    </message>
    <message>
        <source>Tag this sentence</source>
        <translation>Étiqueter cette phrase</translation>
    </message>
    <message>
        <source>Tag this annotation</source>
        <translation>Étiqueter cette annotation</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicController</name>
    <message>
        <source>%1: %L2 here, %L3 there</source>
        <extracomment>tip of a topic in the legend: its name, and how often it is in the first and second pane</extracomment>
        <translation>%1&#xa0;: %L2 ici, %L3 là-bas</translation>
    </message>
    <message>
        <source>&amp;Next Place</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Place</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Edit Topic…</source>
        <translation>&amp;Modifier le thème…</translation>
    </message>
    <message>
        <source>&amp;Delete Topic</source>
        <translation>S&amp;upprimer le thème</translation>
    </message>
    <message>
        <source>New Topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Add topic “%1”</source>
        <translation>Ajouter le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit Topic</source>
        <translation>Modifier le thème</translation>
    </message>
    <message>
        <source>Change topic “%1”</source>
        <translation>Modifier le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete topic “%1”</source>
        <translation>Supprimer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Select the word or short phrase to look for first.</source>
        <translation>Sélectionnez d’abord le mot ou la courte expression à rechercher.</translation>
    </message>
    <message>
        <source>Add to Topic</source>
        <translation>Ajouter à un thème</translation>
    </message>
    <message>
        <source>Topic that “%1” belongs to (a new name makes a new topic):</source>
        <translation>Thème dont relève «&#xa0;%1&#xa0;» (un nouveau nom crée un nouveau thème)&#xa0;:</translation>
    </message>
    <message>
        <source>Add “%1” to topic “%2”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» au thème «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No topic is named in these texts.</source>
        <translation>Aucun thème n’est nommé dans ces textes.</translation>
    </message>
    <message>
        <source>topic: %1</source>
        <extracomment>what a screen reader says of words that a topic found</extracomment>
        <translation>thème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicDialog</name>
    <message>
        <source>One word or phrase a line. Whole words are found, in any case, with possessives: “NATO” finds “NATO’s” too.</source>
        <translation>Un mot ou une expression par ligne. Les mots entiers sont trouvés, quelle que soit la casse, possessifs anglais compris&#xa0;: «&#xa0;NATO&#xa0;» trouve aussi «&#xa0;NATO’s&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Words and phrases:</source>
        <translation>&amp;Mots et expressions&#xa0;:</translation>
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
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Change the chosen topic (F2)</source>
        <translation>Modifier le thème choisi (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen topic</source>
        <translation>Supprimer le thème choisi</translation>
    </message>
    <message>
        <source>Previous place of the chosen topic</source>
        <translation>Occurrence précédente du thème choisi</translation>
    </message>
    <message>
        <source>Next place of the chosen topic</source>
        <translation>Occurrence suivante du thème choisi</translation>
    </message>
    <message>
        <source>Topics are words and phrases that Crossread finds everywhere in the texts.</source>
        <translation>Les thèmes sont des mots et des expressions que Crossread trouve partout dans les textes.</translation>
    </message>
    <message>
        <source>New Topic…</source>
        <translation>Nouveau thème…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TypographyPopover</name>
    <message>
        <source>Typography</source>
        <translation>Typographie</translation>
    </message>
    <message>
        <source>S&amp;erif</source>
        <translation>Av&amp;ec empattements</translation>
    </message>
    <message>
        <source>S&amp;ans</source>
        <translation>S&amp;ans empattements</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Caractères&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1&#xa0;pt</translation>
    </message>
    <message>
        <source>&amp;Line length:</source>
        <translation>&amp;Longueur de ligne&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;eading:</source>
        <translation>&amp;Interligne&#xa0;:</translation>
    </message>
    <message>
        <source>Para&amp;graph gap:</source>
        <translation>Espace entre para&amp;graphes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1&#xa0;em</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystème</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Sé&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Papier&#xa0;:</translation>
    </message>
    <message>
        <source>Between le&amp;tters:</source>
        <translation>E&amp;ntre les lettres&#xa0;:</translation>
    </message>
    <message>
        <source>Between &amp;words:</source>
        <translation>Entre les &amp;mots&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::WordsPanel</name>
    <message>
        <source>Words and how often they are used</source>
        <translation>Les mots et leur fréquence</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Enregistrer ce tableau</translation>
    </message>
    <message>
        <source>words</source>
        <comment>name of a file</comment>
        <translation>mots</translation>
    </message>
    <message>
        <source>Which words are used how often, which more than elsewhere, and which stand near another one.</source>
        <translation>Quels mots sont employés et combien de fois, lesquels plus qu’ailleurs, et lesquels en avoisinent un autre.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Documents whose words are counted</source>
        <translation>Documents dont les mots sont comptés</translation>
    </message>
    <message>
        <source>Documents that they are held against</source>
        <translation>Documents auxquels ils sont comparés</translation>
    </message>
    <message>
        <source>near a word</source>
        <translation>près d’un mot</translation>
    </message>
    <message>
        <source>Only words that stand near this one</source>
        <translation>Seulement les mots qui avoisinent celui-ci</translation>
    </message>
    <message>
        <source>± </source>
        <comment>before a number of words</comment>
        <translation>± </translation>
    </message>
    <message>
        <source>How many words on each side are near</source>
        <translation>Combien de mots de chaque côté sont voisins</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Compter</translation>
    </message>
    <message>
        <source>Held against nothing</source>
        <translation>Comparé à rien</translation>
    </message>
    <message>
        <source>counting … %1 %</source>
        <translation>comptage… %1&#xa0;%</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Par million</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Elsewhere per million</source>
        <translation>Ailleurs par million</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-vraisemblance</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Information mutuelle</translation>
    </message>
    <message>
        <source>There are no words in these documents.</source>
        <translation>Il n’y a pas de mots dans ces documents.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere.</source>
        <translation>Aucun mot n’avoisine «&#xa0;%1&#xa0;» plus souvent qu’ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Copier ce tableau</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The file ends inside a quoted cell; what follows may be missing.</source>
        <translation>Le fichier se termine à l’intérieur d’une cellule entre guillemets&#xa0;; la suite manque peut-être.</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tableau (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant non nommé</translation>
    </message>
</context>
<context>
    <name>DifferenceWriter</name>
    <message>
        <source>another spelling of the same word</source>
        <translation>une autre graphie du même mot</translation>
    </message>
    <message>
        <source>a contraction of the same words</source>
        <translation>une contraction des mêmes mots</translation>
    </message>
    <message>
        <source>the same number written otherwise</source>
        <translation>le même nombre écrit autrement</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>une autre forme du même mot</translation>
    </message>
    <message>
        <source>another name for the same thing</source>
        <translation>un autre nom pour la même chose</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>ajouté par l’article</translation>
    </message>
    <message>
        <source>changed by the article</source>
        <translation>modifié par l’article</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>omis par l’article</translation>
    </message>
</context>
<context>
    <name>Dispersion</name>
    <message>
        <source>%L1–%L2 %</source>
        <extracomment>a part of a text: from so many per cent of it to so many</extracomment>
        <translation>%L1–%L2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (topic)</source>
        <extracomment>the name of a topic beside a code or a speaker of the same name</extracomment>
        <translation>%1 (thème)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>% of the words</source>
        <translation>% des mots</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Where in “%1”</source>
        <translation>Où dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>each stroke is a place, from the begin of the text to its end</source>
        <translation>chaque trait est une occurrence, du début du texte à sa fin</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a document that is neither transcript nor article</comment>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>%n modification suivie a été acceptée.</numerusform>
            <numerusform>%n modifications suivies ont été acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Le texte masqué a été laissé de côté.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
</context>
<context>
    <name>Elan</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Des pistes d’annotations ont été laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Annotations ELAN</translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message>
        <source>the book is locked by its seller (DRM); only the program it was bought for can open it</source>
        <translation>le livre est verrouillé par son vendeur (DRM)&#xa0;; seul le programme pour lequel il a été acheté peut l’ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the book are missing in the file.</source>
        <translation>
            <numerusform>%n partie du livre manque dans le fichier.</numerusform>
            <numerusform>%n parties du livre manquent dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; look for it and open it again.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Le fichier a peut-être été déplacé ou renommé&#xa0;; retrouvez-le et rouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for permission to write there.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;». Choisissez un autre emplacement ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was there before is untouched. Free some space and try again.</source>
        <translation>Il n’y a plus assez de place sur le disque pour «&#xa0;%1&#xa0;». Ce qui s’y trouvait est intact. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Writing “%1” failed. What was there before is untouched. Try another place.</source>
        <translation>L’écriture de «&#xa0;%1&#xa0;» a échoué. Ce qui s’y trouvait est intact. Essayez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is larger than Crossread can open. Split it and open the parts.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour Crossread. Divisez-le et ouvrez les parties.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it to read.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il n’y a aucun texte à lire.</translation>
    </message>
    <message>
        <source>“%1” does not look like text. Save it as plain text and open that file.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble pas à du texte. Enregistrez-le en texte brut et ouvrez ce fichier-là.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding known here. Choose one from the list, for example UTF-8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage connu ici. Choisissez-en un dans la liste, par exemple UTF-8.</translation>
    </message>
    <message>
        <source>“%1” holds bytes that do not fit the chosen encoding. Choose another encoding.</source>
        <translation>«&#xa0;%1&#xa0;» contient des octets incompatibles avec l’encodage choisi. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>“%1” is not a Crossread project. To read it as a text, start a new project with it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet Crossread. Pour le lire comme un texte, créez un nouveau projet avec ce fichier.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Crossread. It is opened for reading only, so that nothing in it is lost; update Crossread to change it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Crossread. Le projet est ouvert en lecture seule pour que rien ne s’y perde&#xa0;; mettez Crossread à jour pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not changed. Copy it to a place where you may write to keep new notes.</source>
        <translation>«&#xa0;%1&#xa0;» peut être lu mais pas modifié. Pour y garder de nouvelles notes, copiez-le à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore it from a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et a été laissé tel quel. Restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The change could not be kept in “%1”, so it was not made.</source>
        <translation>La modification n’a pas pu être enregistrée dans «&#xa0;%1&#xa0;»&#xa0;; elle n’a donc pas été faite.</translation>
    </message>
    <message>
        <source>The project has no document named “%1”.</source>
        <translation>Le projet ne contient aucun document nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>That annotation is no longer in the project.</source>
        <translation>Cette annotation ne figure plus dans le projet.</translation>
    </message>
    <message>
        <source>The project has no code named “%1”.</source>
        <translation>Le projet ne contient aucun code nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The document does not contain “%1”.</source>
        <translation>Le document ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands more than once in the document. Say which one is meant.</source>
        <translation>«&#xa0;%1&#xa0;» apparaît plusieurs fois dans le document. Précisez l’occurrence voulue.</translation>
    </message>
    <message>
        <source>%1 is not a stretch of the document.</source>
        <translation>%1 ne désigne pas un passage du document.</translation>
    </message>
    <message>
        <source>“%1” is not a valid search pattern.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de recherche valide.</translation>
    </message>
    <message>
        <source>The search for “%1” gave up: the pattern is too costly for this text. Make it simpler; its hits are not counted.</source>
        <translation>La recherche de «&#xa0;%1&#xa0;» a été abandonnée&#xa0;: le motif est trop coûteux pour ce texte. Simplifiez-le&#xa0;; ses résultats ne sont pas comptés.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is still keeping the last change. Try again in a moment.</source>
        <translation>«&#xa0;%1&#xa0;» enregistre encore la dernière modification. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, or for the files that stand beside a project while it is open. Choose a shorter one.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long pour ce disque, ou pour les fichiers qui accompagnent un projet tant qu’il est ouvert. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The name “%1” holds bytes that are no text here. Rename the file and try again.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient des octets qui ne forment pas de texte ici. Renommez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is a project, or a file that this is made from, and would be lost. Choose another name to write to.</source>
        <translation>«&#xa0;%1&#xa0;» est un projet, ou un fichier dont celui-ci est tiré, et serait perdu. Choisissez un autre nom pour l’écriture.</translation>
    </message>
    <message>
        <source>“%1” is damaged or only half there. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou incomplet. Procurez-vous-le de nouveau là d’où il vient, ou enregistrez-le à neuf dans le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce que dit son nom. Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Crossread does not read. Save it as text, DOCX, PDF or HTML and open that.</source>
        <translation>«&#xa0;%1&#xa0;» est d’un type que Crossread ne lit pas. Enregistrez-le en texte, DOCX, PDF ou HTML et ouvrez ce fichier-là.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Give the password to read it.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe. Indiquez le mot de passe pour le lire.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run text recognition (OCR) on it and open the result.</source>
        <translation>«&#xa0;%1&#xa0;» contient des images de pages et aucun texte. Soumettez-le à une reconnaissance de texte (OCR) et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>“%1” does not say where its words are. Choose the field or column that holds them.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas où se trouve son texte. Choisissez le champ ou la colonne qui le contient.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: it seems to be damaged. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout&#xa0;: il semble endommagé. Procurez-vous-le de nouveau là d’où il vient, ou enregistrez-le à neuf dans le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, since a part of Crossread, crossread-import, is missing. Install Crossread anew; text files open without it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert, car il manque une partie de Crossread, crossread-import. Réinstallez Crossread&#xa0;; les fichiers texte s’ouvrent sans elle.</translation>
    </message>
    <message>
        <source>“%1” takes more time or memory to read than any document should. Save it anew in the program that made it, or split it.</source>
        <translation>«&#xa0;%1&#xa0;» demande plus de temps ou de mémoire à lire qu’aucun document ne devrait. Enregistrez-le à neuf dans le programme qui l’a créé, ou divisez-le.</translation>
    </message>
    <message>
        <source>What the project remembers of “%1” was changed by something other than Crossread. It is neither taken back nor done again; nothing else is touched.</source>
        <translation>Ce que le projet garde en mémoire de «&#xa0;%1&#xa0;» a été modifié par autre chose que Crossread. Cela n’est ni annulé ni rétabli&#xa0;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>What was done last in “%1” may be missing: it stood in a file beside it that is not there any more or is cut short. Look whether the place where it was last open still has it.</source>
        <translation>Ce qui a été fait en dernier dans «&#xa0;%1&#xa0;» manque peut-être&#xa0;: cela se trouvait dans un fichier voisin qui n’existe plus ou qui est tronqué. Voyez si l’endroit où le projet a été ouvert en dernier l’a encore.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk, and what was done last stands beside that one. Open it by that name; until then it can only be read.</source>
        <translation>«&#xa0;%1&#xa0;» a un second nom sur ce disque, et ce qui a été fait en dernier se trouve à côté de celui-là. Ouvrez-le sous ce nom&#xa0;; d’ici là, il peut seulement être lu.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was opened: another program has removed, moved or changed it. Nothing more can be kept in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus le fichier qui a été ouvert&#xa0;: un autre programme l’a supprimé, déplacé ou modifié. Plus rien ne peut y être gardé.</translation>
    </message>
    <message>
        <source>A file beside “%1” holds work that does not belong to it. Nothing of it was used.</source>
        <translation>Un fichier à côté de «&#xa0;%1&#xa0;» contient du travail qui ne lui appartient pas. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 What was kept until then is in “%2”; open that to go on.</source>
        <translation>%1 Ce qui avait été gardé jusque-là est dans «&#xa0;%2&#xa0;»&#xa0;; ouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>%1 It is kept as “%2”, should you miss something.</source>
        <translation>%1 Il est conservé sous «&#xa0;%2&#xa0;», s’il vous manquait quelque chose.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is shared with other computers. What two of them change at once is lost on one of them: work on it on one at a time, and close it before you go to another.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans un dossier partagé avec d’autres ordinateurs. Ce que deux d’entre eux modifient en même temps est perdu sur l’un&#xa0;: travaillez-y sur un seul à la fois, et fermez-le avant de passer à un autre.</translation>
    </message>
    <message>
        <source>“%1” is a heading: nothing can be coded with it. Choose a code below it.</source>
        <translation>«&#xa0;%1&#xa0;» est un titre&#xa0;: rien ne peut être codé avec lui. Choisissez un code en dessous.</translation>
    </message>
    <message>
        <source>“%1” cannot become a heading while passages are coded with it. Take it off them first.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut devenir un titre tant que des passages sont codés avec lui. Retirez-le d’abord de ceux-ci.</translation>
    </message>
    <message>
        <source>The project has no attribute named “%1”.</source>
        <translation>Le projet n’a pas d’attribut nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot stand there, so nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut figurer là&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Texts in “%1” are damaged. All else in it can be read; nothing can be changed. Restore it from a copy, or let all that is left of it be recovered into a new project.</source>
        <translation>Des textes de «&#xa0;%1&#xa0;» sont endommagés. Tout le reste peut y être lu&#xa0;; rien ne peut être modifié. Restaurez-le à partir d’une copie, ou faites récupérer tout ce qu’il en reste dans un nouveau projet.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n topic(s) stay behind: the format knows no lists of words.</source>
        <translation>
            <numerusform>%n thème reste ici&#xa0;: le format ne connaît pas de listes de mots.</numerusform>
            <numerusform>%n thèmes restent ici&#xa0;: le format ne connaît pas de listes de mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved query or queries stay behind.</source>
        <translation>
            <numerusform>%n requête gardée reste ici.</numerusform>
            <numerusform>%n requêtes gardées restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n annotation reste ici&#xa0;: ses mots ne sont plus dans le texte.</numerusform>
            <numerusform>%n annotations restent ici&#xa0;: leurs mots ne sont plus dans le texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n lien reste ici&#xa0;: ses mots ne sont plus dans le texte.</numerusform>
            <numerusform>%n liens restent ici&#xa0;: leurs mots ne sont plus dans le texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) or link(s) go along without the mark that they were found again by likeness.</source>
        <translation>
            <numerusform>%n annotation ou lien suit sans la marque d’avoir été retrouvé par ressemblance.</numerusform>
            <numerusform>%n annotations ou liens suivent sans la marque d’avoir été retrouvés par ressemblance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n code(s) stay behind.</source>
        <translation>
            <numerusform>La touche de %n code reste ici.</numerusform>
            <numerusform>Les touches de %n codes restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) the text goes along, but not the file that it was read from.</source>
        <translation>
            <numerusform>De %n document, le texte suit, mais pas le fichier d’où il a été lu.</numerusform>
            <numerusform>De %n documents, le texte suit, mais pas le fichier d’où il a été lu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out: Crossread reads text.</source>
        <translation>
            <numerusform>%n image est laissée de côté&#xa0;: Crossread lit du texte.</numerusform>
            <numerusform>%n images sont laissées de côté&#xa0;: Crossread lit du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or passages of recordings are left out; their transcripts are taken.</source>
        <translation>
            <numerusform>%n enregistrement ou passage d’enregistrement est laissé de côté&#xa0;; sa transcription est reprise.</numerusform>
            <numerusform>%n enregistrements ou passages d’enregistrements sont laissés de côté&#xa0;; leurs transcriptions sont reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of PDF pages are left out: they say no words.</source>
        <translation>
            <numerusform>%n zone d’une page PDF est laissée de côté&#xa0;: elle ne dit pas de mots.</numerusform>
            <numerusform>%n zones de pages PDF sont laissées de côté&#xa0;: elles ne disent pas de mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>%n document est laissé de côté&#xa0;: son texte n’est pas dans le fichier.</numerusform>
            <numerusform>%n documents sont laissés de côté&#xa0;: leur texte n’est pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: they lie outside of the text.</source>
        <translation>
            <numerusform>%n passage est laissé de côté&#xa0;: il est hors du texte.</numerusform>
            <numerusform>%n passages sont laissés de côté&#xa0;: ils sont hors du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: their code is not in the file.</source>
        <translation>
            <numerusform>%n codage est laissé de côté&#xa0;: son code n’est pas dans le fichier.</numerusform>
            <numerusform>%n codages sont laissés de côté&#xa0;: leur code n’est pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out: Crossread links passages with passages.</source>
        <translation>
            <numerusform>%n lien est laissé de côté&#xa0;: Crossread lie des passages à des passages.</numerusform>
            <numerusform>%n liens sont laissés de côté&#xa0;: Crossread lie des passages à des passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.</source>
        <translation>
            <numerusform>%n passage d’un cas est laissé de côté&#xa0;: Crossread trouve d’après les étiquettes du texte qui parle.</numerusform>
            <numerusform>%n passages de cas sont laissés de côté&#xa0;: Crossread trouve d’après les étiquettes du texte qui parle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) or codes of notes are left out.</source>
        <translation>
            <numerusform>%n passage ou code d’une note est laissé de côté.</numerusform>
            <numerusform>%n passages ou codes de notes sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>%n note est laissée de côté&#xa0;: son texte n’est pas dans le fichier.</numerusform>
            <numerusform>%n notes sont laissées de côté&#xa0;: leur texte n’est pas dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are left out.</source>
        <translation>
            <numerusform>%n carte est laissée de côté.</numerusform>
            <numerusform>%n cartes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes do not fit their kind and are left out.</source>
        <translation>
            <numerusform>%n valeur d’attribut ne convient pas à son genre et est laissée de côté.</numerusform>
            <numerusform>%n valeurs d’attributs ne conviennent pas à leur genre et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</source>
        <translation>
            <numerusform>%n document est repris comme le texte qui est dans le fichier&#xa0;; il diffère de ce que Crossread lit dans le DOCX ou le PDF, qui est laissé de côté.</numerusform>
            <numerusform>%n documents sont repris comme le texte qui est dans le fichier&#xa0;; il diffère de ce que Crossread lit dans le DOCX ou le PDF, qui est laissé de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood twice or were missing, and got a number.</source>
        <translation>
            <numerusform>%n nom était double ou manquait, et a reçu un numéro.</numerusform>
            <numerusform>%n noms étaient doubles ou manquaient, et ont reçu un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or descriptions of sets are left out.</source>
        <translation>
            <numerusform>%n note ou description d’un ensemble est laissée de côté.</numerusform>
            <numerusform>%n notes ou descriptions d’ensembles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name among others</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2 and others)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2 et d’autres)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it stays behind which labels you took for speakers, and for whom.</source>
        <translation>
            <numerusform>De %n document, les étiquettes que vous avez prises pour des intervenants, et pour qui, restent ici.</numerusform>
            <numerusform>De %n documents, les étiquettes que vous avez prises pour des intervenants, et pour qui, restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) have the name of another one, and are taken for that one.</source>
        <translation>
            <numerusform>%n codeur porte le nom d’un autre et est pris pour lui.</numerusform>
            <numerusform>%n codeurs portent le nom d’un autre et sont pris pour lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, or when.</source>
        <translation>
            <numerusform>Pour %n note ou passage, on omet qui, outre le codeur, l’a écrit ou modifié là-bas, ou quand.</numerusform>
            <numerusform>Pour %n notes et passages, on omet qui, outre le codeur, les a écrits ou modifiés là-bas, ou quand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) come without the mark that they are important.</source>
        <translation>
            <numerusform>%n codage est repris sans la marque d’être important.</numerusform>
            <numerusform>%n codages sont repris sans la marque d’être importants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic reference(s) are left out.</source>
        <translation>
            <numerusform>%n référence bibliographique est laissée de côté.</numerusform>
            <numerusform>%n références bibliographiques sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the folder: topics, saved queries, keys of codes and what else only Crossread says are left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dossier&#xa0;: les thèmes, les requêtes enregistrées, les touches des codes et tout ce que seul Crossread y consigne manquent.</translation>
    </message>
</context>
<context>
    <name>Exmaralda</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Des pistes d’annotations ont été laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>Transcription EXMARaLDA</translation>
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
        <translation>Extraits</translation>
    </message>
    <message>
        <source>There are no excerpts.</source>
        <translation>Il n’y a pas d’extraits.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, its name in the project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Endroit inconnu</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>Turn %1, paragraph %2</source>
        <translation>Tour de parole %1, paragraphe %2</translation>
    </message>
    <message>
        <source>%1, turn %2, paragraph %3</source>
        <comment>speaker</comment>
        <translation>%1, tour de parole %2, paragraphe %3</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>imprimé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>caractères %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who annotated</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a time</comment>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a time</comment>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>found again in a changed text</source>
        <translation>retrouvé dans un texte modifié</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>ne figure plus dans le texte</translation>
    </message>
    <message>
        <source>Codes:</source>
        <comment>before a list of codes</comment>
        <translation>Codes&#xa0;:</translation>
    </message>
    <message>
        <source>Source file, SHA-256: %1</source>
        <translation>Fichier source, SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>authors, where their text was published</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>turn and paragraph, page or time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>document, place in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Memo:</source>
        <translation>Mémo&#xa0;:</translation>
    </message>
    <message>
        <source>Cite as:</source>
        <translation>Citer comme&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FileGathering</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>it is of the old Office kind; open it in Word or LibreOffice and save it as DOCX</source>
        <translation>il est de l’ancien type Office&#xa0;; ouvrez-le dans Word ou LibreOffice et enregistrez-le en DOCX</translation>
    </message>
    <message>
        <source>it is locked with a password; open it in Word or LibreOffice and save it without one</source>
        <translation>il est protégé par un mot de passe&#xa0;; ouvrez-le dans Word ou LibreOffice et enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save the sheet as CSV</source>
        <translation>c’est un classeur de tableur&#xa0;; enregistrez la feuille en CSV</translation>
    </message>
    <message>
        <source>they are slides; export them as PDF</source>
        <translation>ce sont des diapositives&#xa0;; exportez-les en PDF</translation>
    </message>
    <message>
        <source>it is of Apple Pages; export it as DOCX or PDF</source>
        <translation>il vient d’Apple Pages&#xa0;; exportez-le en DOCX ou en PDF</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and open what is in it</source>
        <translation>c’est une archive&#xa0;; décompressez-la et ouvrez ce qu’elle contient</translation>
    </message>
    <message>
        <source>it is a picture; run text recognition (OCR) on it</source>
        <translation>c’est une image&#xa0;; soumettez-la à une reconnaissance de texte (OCR)</translation>
    </message>
    <message>
        <source>it is a recording; Crossread reads what was transcribed from it</source>
        <translation>c’est un enregistrement&#xa0;; Crossread lit ce qui en a été transcrit</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV, for spreadsheets and statistics</source>
        <translation>CSV, pour les tableurs et les statistiques</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag of this translation, for HTML</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, pour lire et imprimer</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Markdown, for notes and papers</source>
        <translation>Markdown, pour des notes et des articles</translation>
    </message>
    <message>
        <source>Plain text, for anywhere</source>
        <translation>Texte brut, pour partout</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX, JabRef and Zotero</source>
        <translation>BibTeX, pour LaTeX, JabRef et Zotero</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, pour Zotero et Pandoc</translation>
    </message>
    <message>
        <source>DOCX, for Word</source>
        <translation>DOCX, pour Word</translation>
    </message>
    <message>
        <source>OpenDocument text, for LibreOffice</source>
        <translation>Texte OpenDocument, pour LibreOffice</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, à imprimer et à envoyer</translation>
    </message>
    <message>
        <source>RIS, for EndNote, Mendeley and Citavi</source>
        <translation>RIS, pour EndNote, Mendeley et Citavi</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice Calc</source>
        <translation>XLSX, pour Excel et LibreOffice Calc</translation>
    </message>
    <message>
        <source>%1; the %L2 largest of %L3</source>
        <translation>%1&#xa0;; les %L2 plus grands de %L3</translation>
    </message>
    <message>
        <source>SVG, a picture for papers and slides, sharp at any size</source>
        <translation>SVG, une image pour articles et diapositives, nette à toute taille</translation>
    </message>
    <message>
        <source>PNG, a picture for everything else</source>
        <translation>PNG, une image pour tout le reste</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>the page gets its text by a script; save it from the browser as a complete page</source>
        <translation>la page tire son texte d’un script&#xa0;; enregistrez-la depuis le navigateur en tant que page complète</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>its marks are nested too deep, or too many</source>
        <translation>ses balises sont imbriquées trop profondément, ou trop nombreuses</translation>
    </message>
</context>
<context>
    <name>JsonTranscript</name>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The last line of the file is only half there and was left out.</source>
        <translation>La dernière ligne du fichier est incomplète et a été laissée de côté.</translation>
    </message>
    <message>
        <source>JSON of a speech recogniser or archive</source>
        <translation>JSON d’un programme de reconnaissance vocale ou d’une archive</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many came back, of how many there were</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This is what could be recovered: annotations: %1; documents: %2; codes: %3; links: %4.</source>
        <translation>Voici ce qui a pu être récupéré&#xa0;: annotations&#xa0;:&#xa0;%1&#xa0;; documents&#xa0;:&#xa0;%2&#xa0;; codes&#xa0;:&#xa0;%3&#xa0;; liens&#xa0;:&#xa0;%4.</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.</source>
        <translation>Rien ne manque, d’après le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are lost or may not be as they were; they are listed.</source>
        <translation>
            <numerusform>%n élément est perdu ou n’est peut-être plus comme il était&#xa0;; il est listé.</numerusform>
            <numerusform>%n éléments sont perdus ou ne sont peut-être plus comme ils étaient&#xa0;; ils sont listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is as it was; a copy of it is “%1”.</source>
        <translation>Le fichier endommagé est comme il était&#xa0;; une copie en est «&#xa0;%1&#xa0;».</translation>
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
        <translation>Mémos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a memo is on: the kind, and its name or words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Memos</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
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
        <translation>Le code «&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;» là-bas&#xa0;; le nom d’ici reste.</translation>
    </message>
    <message>
        <source>Code “%1” has another memo there; the one here stays.</source>
        <translation>Le code «&#xa0;%1&#xa0;» a un autre mémo là-bas&#xa0;; celui d’ici reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <translation>
            <numerusform>%n code&#xa0;: %1</numerusform>
            <numerusform>%n codes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” differs there; the one here stays.</source>
        <translation>%1 «&#xa0;%2&#xa0;» diffère là-bas&#xa0;; ce qui est ici reste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>“%1” has another memo there; the one here stays.</source>
        <translation>«&#xa0;%1&#xa0;» a un autre mémo là-bas&#xa0;; celui d’ici reste.</translation>
    </message>
    <message>
        <source>“%1” has “%2” there, where it has “%3” here; that stays.</source>
        <translation>«&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;» là-bas, et «&#xa0;%3&#xa0;» ici&#xa0;; cela reste.</translation>
    </message>
    <message>
        <source>“%1” was changed later there; that counts.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié plus tard là-bas&#xa0;; c’est cela qui compte.</translation>
    </message>
    <message>
        <source>“%1” was changed there as well; what is here is later, and stays.</source>
        <translation>«&#xa0;%1&#xa0;» a aussi été modifié là-bas&#xa0;; ce qui est ici est plus récent, et reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations by %1</source>
        <translation>
            <numerusform>%n annotation de %1</numerusform>
            <numerusform>%n annotations de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations as they were changed there</source>
        <translation>
            <numerusform>%n annotation telle que modifiée là-bas</numerusform>
            <numerusform>%n annotations telles que modifiées là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ruled otherwise there; the ruling here stays.</source>
        <translation>«&#xa0;%1&#xa0;» est tranché autrement là-bas&#xa0;; la décision d’ici reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n links and rulings</source>
        <translation>
            <numerusform>%n lien ou décision</numerusform>
            <numerusform>%n liens et décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Set of codes</source>
        <translation>Ensemble de codes</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>The project has another memo there; the one here stays.</source>
        <translation>Le projet a un autre mémo là-bas&#xa0;; celui d’ici reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents: %1</source>
        <translation>
            <numerusform>%n document&#xa0;: %1</numerusform>
            <numerusform>%n documents&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <source>only a heading</source>
        <translation>seulement un intitulé</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>pas un intitulé</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>place dans l’arborescence</translation>
    </message>
    <message>
        <source>Code “%1” differs there (%2); it stays as it is here.</source>
        <translation>Le code «&#xa0;%1&#xa0;» y est autre (%2)&#xa0;; il reste comme ici.</translation>
    </message>
    <message>
        <source>“%1” stands in group “%2” there, in “%3” here; that stays.</source>
        <translation>«&#xa0;%1&#xa0;» y est dans le groupe «&#xa0;%2&#xa0;», ici dans «&#xa0;%3&#xa0;»&#xa0;; cela reste.</translation>
    </message>
    <message>
        <source>“%1” is cited otherwise there; what is here stays.</source>
        <translation>«&#xa0;%1&#xa0;» y est cité autrement&#xa0;; ce qui est ici reste.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>%n modification suivie a été acceptée.</numerusform>
            <numerusform>%n modifications suivies ont été acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is locked with a password; open it in LibreOffice and save it without one</source>
        <translation>il est protégé par un mot de passe&#xa0;; ouvrez-le dans LibreOffice et enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
</context>
<context>
    <name>OtherXml</name>
    <message>
        <source>its outermost element is “%1”</source>
        <translation>son élément le plus extérieur est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it seems to be %1</source>
        <translation>cela semble être %1</translation>
    </message>
    <message>
        <source>Other XML</source>
        <translation>Autre XML</translation>
    </message>
    <message>
        <source>a news feed</source>
        <translation>un flux d’actualités</translation>
    </message>
    <message>
        <source>a news feed or set of facts</source>
        <translation>un flux d’actualités ou un ensemble de faits</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dessin</translation>
    </message>
    <message>
        <source>a map of a web site</source>
        <translation>le plan d’un site web</translation>
    </message>
    <message>
        <source>settings of a program</source>
        <translation>les paramètres d’un programme</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>une carte</translation>
    </message>
    <message>
        <source>a part of an electronic book or Word document</source>
        <translation>une partie d’un livre électronique ou d’un document Word</translation>
    </message>
    <message>
        <source>an electronic book (FictionBook)</source>
        <translation>un livre électronique (FictionBook)</translation>
    </message>
    <message>
        <source>a part of a Word document; open the document itself</source>
        <translation>une partie d’un document Word&#xa0;; ouvrez le document lui-même</translation>
    </message>
    <message>
        <source>a part of an OpenDocument text; open the document itself</source>
        <translation>une partie d’un texte OpenDocument&#xa0;; ouvrez le document lui-même</translation>
    </message>
    <message>
        <source>a legal or parliamentary text (Akoma Ntoso)</source>
        <translation>un texte juridique ou parlementaire (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>a project of a program for qualitative analysis</source>
        <translation>un projet d’un programme d’analyse qualitative</translation>
    </message>
    <message>
        <source>a project of another program</source>
        <translation>un projet d’un autre programme</translation>
    </message>
    <message>
        <source>a segmented transcription of EXMARaLDA; open the .exb file</source>
        <translation>une transcription segmentée d’EXMARaLDA&#xa0;; ouvrez le fichier .exb</translation>
    </message>
    <message>
        <source>a list transcription of EXMARaLDA; open the .exb file</source>
        <translation>une transcription en liste d’EXMARaLDA&#xa0;; ouvrez le fichier .exb</translation>
    </message>
</context>
<context>
    <name>Parlparse</name>
    <message>
        <source>[Division %1]</source>
        <translation>[Vote %1]</translation>
    </message>
    <message>
        <source>Debates of the British parliaments (parlparse)</source>
        <translation>Débats des parlements britanniques (parlparse)</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n page(s) hold no text. If they are scanned, run text recognition (OCR).</source>
        <translation>
            <numerusform>%n page ne contient pas de texte. Si elle est numérisée, soumettez-la à une reconnaissance de texte (OCR).</numerusform>
            <numerusform>%n pages ne contiennent pas de texte. Si elles sont numérisées, soumettez-les à une reconnaissance de texte (OCR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and could not be read.</source>
        <translation>
            <numerusform>%n page est endommagée et n’a pas pu être lue.</numerusform>
            <numerusform>%n pages sont endommagées et n’ont pas pu être lues.</numerusform>
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
        <translation>p.&#xa0;%1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>a numbered paragraph in a citation</comment>
        <translation>par.&#xa0;%1</translation>
    </message>
    <message>
        <source>l. %1</source>
        <comment>a numbered line in a citation</comment>
        <translation>l.&#xa0;%1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages in a citation</comment>
        <translation>p.&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a numbered paragraph in the margin</comment>
        <translation>§&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Accept %n place(s)</source>
        <translation>
            <numerusform>Accepter %n place</numerusform>
            <numerusform>Accepter %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and show as �. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%n caractère n’a pas pu être lu en %1 et s’affiche comme �. S’il y en a beaucoup, choisissez un autre encodage.</numerusform>
            <numerusform>%n caractères n’ont pas pu être lus en %1 et s’affichent comme �. S’il y en a beaucoup, choisissez un autre encodage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>In “%1”, other words stand where “%2” is said to stand.</source>
        <translation>Dans «&#xa0;%1&#xa0;», d’autres mots se trouvent là où «&#xa0;%2&#xa0;» est censé se trouver.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read: %2</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ProjectPlaces</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>QualCoder</name>
    <message>
        <source>its codes stand below each other in a circle</source>
        <translation>ses codes se trouvent en cercle les uns sous les autres</translation>
    </message>
</context>
<context>
    <name>Refi</name>
    <message>
        <source>“%1” is no codebook</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une grille de codes</translation>
    </message>
    <message>
        <source>it holds no project.qde, or more than one</source>
        <translation>il ne contient pas de project.qde, ou plus d’un</translation>
    </message>
    <message>
        <source>“%1” is no project</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>what is wrong there</comment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no identifier</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant</translation>
    </message>
    <message>
        <source>the identifier %1 stands for two things</source>
        <translation>l’identifiant %1 désigne deux choses</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>Retrieving</name>
    <message>
        <source>No code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Personne ne parle</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>%1 (found, not ruled on)</source>
        <extracomment>a document whose link with other words a comparison has found, and nobody has confirmed or rejected</extracomment>
        <translation>%1 (trouvé, non tranché)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>possible, have a look</source>
        <translation>possible, à vérifier</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>aucun intervenant nommé</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>attribué à %1</translation>
    </message>
    <message>
        <source>Source in the transcript:</source>
        <translation>Source dans la transcription&#xa0;:</translation>
    </message>
    <message>
        <source>Possible source in the transcript:</source>
        <translation>Source possible dans la transcription&#xa0;:</translation>
    </message>
    <message>
        <source>Suggested by the program and rejected, not the source:</source>
        <translation>Passage suggéré par le programme et rejeté, qui n’est pas la source&#xa0;:</translation>
    </message>
    <message>
        <source>Nearest passage, not the source:</source>
        <translation>Passage le plus proche, qui n’est pas la source&#xa0;:</translation>
    </message>
    <message>
        <source>Confirmed: this is the source.</source>
        <translation>Confirmé&#xa0;: c’est la source.</translation>
    </message>
    <message>
        <source>Confirmed: there is no source in the transcript.</source>
        <translation>Confirmé&#xa0;: il n’y a pas de source dans la transcription.</translation>
    </message>
    <message>
        <source>Rejected: what the program suggested is not the source.</source>
        <translation>Rejeté&#xa0;: ce que le programme a suggéré n’est pas la source.</translation>
    </message>
    <message>
        <source>The source was chosen by hand.</source>
        <translation>La source a été choisie à la main.</translation>
    </message>
    <message>
        <source>The verdict was set by hand; the program suggested “%1”.</source>
        <translation>Le verdict a été fixé à la main&#xa0;; le programme suggérait «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The verdict was set by hand.</source>
        <translation>Le verdict a été fixé à la main.</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>a percentage</comment>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>words of statement %1</source>
        <translation>mots de l’énoncé %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln possible</numerusform>
            <numerusform>%Ln possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln introuvable</numerusform>
            <numerusform>%Ln introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non rapporté</translation>
    </message>
    <message numerus="yes">
        <source>Where the article draws on the transcript: %Ln passage(s), from its beginning to its end</source>
        <translation>
            <numerusform>Où l’article a puisé dans la transcription&#xa0;: %Ln passage, du début à la fin</numerusform>
            <numerusform>Où l’article a puisé dans la transcription&#xa0;: %Ln passages, du début à la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: statements</source>
        <translation>À vérifier, numéros&#xa0;:</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What of the transcript was reported</source>
        <translation>Ce qui a été rapporté de la transcription</translation>
    </message>
    <message>
        <source>beginning of the transcript</source>
        <translation>début de la transcription</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of the transcript</comment>
        <translation>sa fin</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>word</source>
        <comment>an example in a legend</comment>
        <translation>mot</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>ajouté par l’article</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>omis par l’article</translation>
    </message>
    <message>
        <source>changed by the article, and as it was said</source>
        <translation>modifié par l’article, et tel qu’il a été dit</translation>
    </message>
    <message>
        <source>differs, but means the same: spelling, a contraction, a number, a word form or a name</source>
        <translation>diffère, mais veut dire la même chose&#xa0;: graphie, contraction, nombre, forme d’un mot ou nom</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Différences&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>intervenant non nommé</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>the name of an article</comment>
        <translation>Rapport de vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the report was made</comment>
        <translation>Créé le</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <comment>in an article</comment>
        <translation>
            <numerusform>%Ln énoncé</numerusform>
            <numerusform>%Ln énoncés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found</source>
        <translation>trouvés (%1), possibles (%2), introuvables (%3)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a verdict, verdict, how many statements have it</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>few words quoted inside such a sentence: %1</source>
        <comment>how many, behind the counts of verdicts</comment>
        <translation>quelques mots cités dans une telle phrase&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) with something to check</source>
        <translation>
            <numerusform>%Ln énoncé avec quelque chose à vérifier dans les mots</numerusform>
            <numerusform>%Ln énoncés avec quelque chose à vérifier dans les mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) decided by a person</source>
        <translation>
            <numerusform>%Ln énoncé tranché par une personne</numerusform>
            <numerusform>%Ln énoncés tranchés par une personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article draws on %1 of the %Ln word(s) spoken: %2.</source>
        <comment>coverage of a transcript; %2 is a percentage</comment>
        <translation>
            <numerusform>L’article reprend %1 sur %Ln mot prononcé&#xa0;: %2.</numerusform>
            <numerusform>L’article reprend %1 des %Ln mots prononcés&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Mots prononcés</translation>
    </message>
    <message>
        <source>Of which reported</source>
        <translation>Dont rapportés</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Longest stretch left out</source>
        <translation>Plus long passage laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln word(s)</source>
        <comment>a place in the transcript</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln mot</numerusform>
            <numerusform>%1&#xa0;: %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words; a marked ellipsis is allowed</source>
        <translation>les mêmes mots&#xa0;; une coupure signalée est admise</translation>
    </message>
    <message>
        <source>up to a quarter of the words changed, or the same content words in the same order</source>
        <translation>jusqu’à un quart des mots modifiés, ou les mêmes mots porteurs de sens dans le même ordre</translation>
    </message>
    <message>
        <source>quoted, but the same thing is said in other words</source>
        <translation>cité, mais la même chose est dite en d’autres mots</translation>
    </message>
    <message>
        <source>retold, or a quotation that keeps only the gist</source>
        <translation>rapporté indirectement, ou citation qui ne garde que l’essentiel</translation>
    </message>
    <message>
        <source>the passage may be the source; not counted as found</source>
        <translation>le passage est peut-être la source&#xa0;; non compté parmi les trouvés</translation>
    </message>
    <message>
        <source>nothing in this transcript says so</source>
        <translation>rien dans cette transcription ne le dit</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>a number, a negation or a speaker differs, or a word has become its opposite</source>
        <translation>un nombre, une négation ou un intervenant diffère, ou un mot est devenu son contraire</translation>
    </message>
    <message>
        <source>Each sentence of a quotation, and each sentence that reports what somebody said, is a statement; what the article says in its own words is not looked for. A program compared every statement with the sentences of the transcript: by their words, word forms and synonyms, the order of the words, and who speaks. The confidence is its estimate how likely the passage is the source. Such estimates can be wrong, and what is not found here may have been said elsewhere. What a person confirmed, rejected or chose stands over what the program suggests, and is marked. Words are counted as they stand between blanks, each once, however many statements come from it; positions count the characters of the source files with the checksums above.</source>
        <translation>Chaque phrase d’une citation, et chaque phrase qui rapporte ce que quelqu’un a dit, est un énoncé&#xa0;; ce que l’article dit de lui-même n’est pas recherché. Un programme a comparé chaque énoncé avec les phrases de la transcription&#xa0;: d’après leurs mots, les formes et les synonymes de ces mots, leur ordre, et la personne qui parle. La confiance est son estimation de la probabilité que le passage soit la source. De telles estimations peuvent être fausses, et ce qui est introuvable ici a pu être dit ailleurs. Ce qu’une personne a confirmé, rejeté ou choisi l’emporte sur ce que le programme suggère, et est signalé comme tel. Les mots sont comptés tels qu’ils se présentent entre deux blancs, chacun une seule fois, quel que soit le nombre d’énoncés qui en viennent&#xa0;; les positions comptent les caractères des fichiers source dont les sommes de contrôle figurent plus haut.</translation>
    </message>
    <message>
        <source>the same word, spelled otherwise</source>
        <translation>le même mot, écrit autrement</translation>
    </message>
    <message>
        <source>a contraction, or one written out</source>
        <translation>une contraction, ou sa forme développée</translation>
    </message>
    <message>
        <source>the same number, in digits or in words</source>
        <translation>le même nombre, en chiffres ou en lettres</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>une autre forme du même mot</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>le même nom, écrit autrement</translation>
    </message>
    <message>
        <source>%1, characters %2–%3</source>
        <comment>a place as turn and paragraph</comment>
        <translation>%1, caractères %2–%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>lost words and the note on them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings are kept, but not shown, because these words are not in the text any more: %1. Read the text as before, and they are shown again.</source>
        <translation>
            <numerusform>%n décision est conservée, mais pas affichée, car ces mots ne sont plus dans le texte&#xa0;: %1. Lisez le texte comme avant, et elle réapparaît.</numerusform>
            <numerusform>%n décisions sont conservées, mais pas affichées, car ces mots ne sont plus dans le texte&#xa0;: %1. Lisez le texte comme avant, et elles réapparaissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>said in another language; the words in it that translate one another are marked</source>
        <translation>dit dans une autre langue&#xa0;; les mots qui se traduisent l’un l’autre sont marqués</translation>
    </message>
    <message>
        <source>probably by %1</source>
        <extracomment>of a statement; %1 is a name</extracomment>
        <translation>sans doute de %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«&#xa0;%1&#xa0;» avec ses sources en regard</translation>
    </message>
    <message>
        <source>Sources in “%1”</source>
        <translation>Sources dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, alert: %2</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, and what should be checked</extracomment>
        <translation>%1, alerte&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Rtf</name>
    <message numerus="yes">
        <source>%n tracked deletion(s) were accepted.</source>
        <translation>
            <numerusform>%n suppression suivie a été acceptée.</numerusform>
            <numerusform>%n suppressions suivies ont été acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends too early; what follows is missing.</source>
        <translation>Le fichier se termine trop tôt&#xa0;; la suite manque.</translation>
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
        <translation>Questions (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a word for those who are not named, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of many who are not named</comment>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

A .crossread file opens that project. Text files open a project made for them under Documents/Crossread; the same files open the same project again. Without files the start page is shown.</source>
        <translation>Lire côte à côte une transcription et l’article qui en rend compte, et annoter les deux.

Un fichier .crossread ouvre ce projet. Des fichiers texte ouvrent un projet créé pour eux sous Documents/Crossread&#xa0;; les mêmes fichiers rouvrent le même projet. Sans fichier, la page d’accueil s’affiche.</translation>
    </message>
    <message>
        <source>Open a copy of the sample project.</source>
        <translation>Ouvre une copie du projet d’exemple.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once everything is loaded, without a display, and leave.</source>
        <translation>Dessine la fenêtre dans un fichier PNG une fois tout chargé, sans écran, puis quitte.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>IMAGE.png</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark, sepia or system.</source>
        <translation>Couleurs pour cette fois&#xa0;: light, dark, sepia ou system.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Language for this run, for example fr; qps is made-up text that shows what is cut off.</source>
        <translation>Langue pour cette fois, par exemple fr&#xa0;; qps est un texte factice qui montre ce qui est coupé.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Size of the window in pixels, for example 1280x800.</source>
        <translation>Taille de la fenêtre en pixels, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxH</translation>
    </message>
    <message>
        <source>A project, or a transcript and an article.</source>
        <translation>Un projet, ou une transcription et un article.</translation>
    </message>
    <message>
        <source>%1
See crossread --help.</source>
        <translation>%1
Voir crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no theme: choose light, dark, sepia or system.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un thème d’affichage&#xa0;: choisissez light, dark, sepia ou system.</translation>
    </message>
    <message>
        <source>“%1” is no size: give width x height, for example 1280x800.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#xa0;: indiquez largeur x hauteur, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. crossread --picture OUT.png draws it into a file; crossread-cli works without one.
</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. crossread --picture IMAGE.png la dessine dans un fichier&#xa0;; crossread-cli s’en passe.
</translation>
    </message>
    <message>
        <source>Begin a project: choose its texts.</source>
        <translation>Commence un projet&#xa0;: choisissez ses textes.</translation>
    </message>
    <message>
        <source>Open the project that was open last.</source>
        <translation>Ouvre le dernier projet ouvert.</translation>
    </message>
    <message>
        <source>Give files, --sample, --new-project or --last, only one of them. See crossread --help.</source>
        <translation>Indiquez des fichiers, --sample, --new-project ou --last, un seul à la fois. Voir crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no language that Crossread speaks: choose one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue que parle Crossread&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>There is no font on this system, so that no letter can be shown. Install one, for example the package fonts-noto-core.
</source>
        <translation>Il n’y a aucune police sur ce système&#xa0;: aucune lettre ne peut s’afficher. Installez-en une, par exemple le paquet fonts-noto-core.
</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its tables are not those of a Crossread project</source>
        <translation>ses tables ne sont pas celles d’un projet Crossread</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Ceci n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no project in the file.</source>
        <translation>Il n’y a pas de projet dans le fichier.</translation>
    </message>
    <message>
        <source>The project was made by a newer Crossread; only that can check it further.</source>
        <translation>Le projet a été créé par une version plus récente de Crossread&#xa0;; elle seule peut le vérifier plus avant.</translation>
    </message>
    <message>
        <source>The tables are not those of a Crossread project.</source>
        <translation>Les tables ne sont pas celles d’un projet Crossread.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to what is not there: %2.</source>
        <translation>Des lignes de la table «&#xa0;%1&#xa0;» renvoient à ce qui n’existe pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The text of “%1” is not as it was imported.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est pas tel qu’il a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are not as they were written.</source>
        <translation>
            <numerusform>%n opération de l’historique n’est pas telle qu’elle a été écrite.</numerusform>
            <numerusform>%n opérations de l’historique ne sont pas telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are missing.</source>
        <translation>
            <numerusform>%n opération de l’historique manque.</numerusform>
            <numerusform>%n opérations de l’historique manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, although no act removed it: %1</source>
        <translation>Manque, bien qu’aucune opération n’ait fait de suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not as the last act left it (%1): %2</source>
        <translation>Diffère de ce que la dernière opération a laissé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>There, although an act removed it: %1</source>
        <translation>Présent, bien qu’une opération ait fait la suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>an annotation, code … and its name or words</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Changed by something other than Crossread, or by a fault of the disk: %1</source>
        <translation>Modifié par autre chose que Crossread, ou par un défaut du disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, because it holds what cannot be: %1</source>
        <translation>Laissé de côté, à cause d’un contenu impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refers to something that is not in the project: %1</source>
        <translation>Renvoie à quelque chose qui n’est pas dans le projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text of this document is lost. These are the passages that were annotated in it.</source>
        <translation>Le texte de ce document est perdu. Voici les passages qui y étaient annotés.</translation>
    </message>
    <message>
        <source>Whether the text of “%1” is whole cannot be told any more.</source>
        <translation>On ne peut plus savoir si le texte de «&#xa0;%1&#xa0;» est complet.</translation>
    </message>
    <message>
        <source>The text of “%1” has a gap: a part of it is lost. Import it again if you still have it.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» a une lacune&#xa0;: une partie en est perdue. Importez-le de nouveau si vous l’avez encore.</translation>
    </message>
    <message>
        <source>The text of “%1” is lost; the passages annotated in it stand in its place.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» est perdu&#xa0;; les passages qui y étaient annotés le remplacent.</translation>
    </message>
    <message>
        <source>Recovered document %1</source>
        <translation>Document récupéré %1</translation>
    </message>
    <message>
        <source>The name of a document and how it was read are lost; it is now called “%1”.</source>
        <translation>Le nom d’un document et la façon dont il était lu sont perdus&#xa0;; il s’appelle désormais «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Recovered code %1</source>
        <translation>Code récupéré %1</translation>
    </message>
    <message>
        <source>The name of a code is lost; it is now called “%1”.</source>
        <translation>Le nom d’un code est perdu&#xa0;; il s’appelle désormais «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of which nothing is left but that there were some.</source>
        <translation>
            <numerusform>%n annotation dont il ne reste que la trace de son existence.</numerusform>
            <numerusform>%n annotations dont il ne reste que la trace de leur existence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>that are missing</comment>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <extracomment>who has a project open: program, number of its process, name of the computer, date and time</extracomment>
        <translation>%1, processus %2 sur %3, depuis le %4</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read.</source>
        <translation>
            <numerusform>%n ligne du journal des notes ne peut pas être lue.</numerusform>
            <numerusform>%n lignes du journal des notes ne peuvent pas être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading it would never end</source>
        <translation>sa lecture ne finirait jamais</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a file</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (copie&#xa0;%2)</translation>
    </message>
    <message>
        <source>Something is missing, or is older than it was: together it is not what the project held last. Look into your backups for the rest (Project ▸ Restore…).</source>
        <translation>Il manque quelque chose, ou quelque chose est plus ancien qu’avant&#xa0;: l’ensemble n’est pas ce que le projet contenait en dernier. Cherchez le reste dans vos sauvegardes (Projet ▸ Restaurer…).</translation>
    </message>
    <message>
        <source>Whether anything is missing cannot be told: where the project notes how much it holds cannot be read, or was not there yet. Compare it with your backups (Project ▸ Restore…).</source>
        <translation>On ne peut pas savoir s’il manque quelque chose&#xa0;: l’endroit où le projet note combien il contient est illisible, ou n’existait pas encore. Comparez-le avec vos sauvegardes (Projet ▸ Restaurer…).</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>jeu de codes</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>project memo</source>
        <translation>mémo du projet</translation>
    </message>
    <message>
        <source>Recovered attribute %1</source>
        <translation>Attribut récupéré %1</translation>
    </message>
    <message>
        <source>The name of an attribute is lost; it is now called “%1”.</source>
        <translation>Le nom d’un attribut est perdu&#xa0;; il s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>The file ends in the middle of a caption; the last one is missing.</source>
        <translation>Le fichier se termine au milieu d’un sous-titre&#xa0;; le dernier manque.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Sous-titres SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Sous-titres WebVTT</translation>
    </message>
    <message>
        <source>YouTube subtitles</source>
        <translation>Sous-titres YouTube</translation>
    </message>
    <message>
        <source>SubStation Alpha subtitles</source>
        <translation>Sous-titres SubStation Alpha</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Save Table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>Le tableau est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Écriture de «&#xa0;%1&#xa0;» …</translation>
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
        <translation>Texte TEI (ParlaMint, pièces de théâtre, corpus oraux)</translation>
    </message>
</context>
<context>
    <name>Transcriber</name>
    <message>
        <source>Transcriber file</source>
        <translation>Fichier Transcriber</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>Timed Text (TTML) subtitles</source>
        <translation>Sous-titres Timed Text (TTML)</translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. The others are here.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu. Les autres sont ici.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus. Les autres sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why…</source>
        <translation>Lesquels, et pourquoi…</translation>
    </message>
</context>
<context>
    <name>WebExchange</name>
    <message>
        <source>Take in annotations of “%1”</source>
        <translation>Reprendre les annotations de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are left out: no place in the documents of the project has their words without a doubt. (%1)</source>
        <translation>
            <numerusform>%n annotation est laissée de côté&#xa0;: aucun endroit des documents du projet n’a sans aucun doute ses mots. (%1)</numerusform>
            <numerusform>%n annotations sont laissées de côté&#xa0;: aucun endroit des documents du projet n’a sans aucun doute leurs mots. (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no annotations.</source>
        <translation>Il ne contient pas d’annotations.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>The desktop has no program that opens “%1”.</source>
        <translation>Le bureau n’a pas de programme qui ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>XmlCheck</name>
    <message>
        <source>it declares a document type of its own</source>
        <translation>il déclare son propre type de document</translation>
    </message>
    <message>
        <source>one of its marks is too long</source>
        <translation>l’une de ses balises est trop longue</translation>
    </message>
    <message>
        <source>its marks are nested too deep</source>
        <translation>ses balises sont imbriquées trop profondément</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>it declares entities of its own</source>
        <translation>il déclare ses propres entités</translation>
    </message>
    <message>
        <source>line %1: too many elements in each other, or attributes</source>
        <translation>ligne %1&#xa0;: trop d’éléments imbriqués, ou trop d’attributs</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
</TS>
