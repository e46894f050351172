<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Write the excerpts of a project as Markdown, HTML or CSV</source>
        <translation>Écrit les extraits d’un projet en Markdown, HTML ou CSV</translation>
    </message>
    <message>
        <source>Writes the excerpts of a project: its annotations, or the sentences that name its topics.</source>
        <translation>Écrit les extraits d’un projet&#xa0;: ses annotations, ou les phrases qui nomment ses thèmes.</translation>
    </message>
    <message>
        <source>Only from this document.</source>
        <translation>Seulement de ce document.</translation>
    </message>
    <message>
        <source>Only with this code or one below it; with topics, only this topic.</source>
        <translation>Seulement avec ce code ou un code inférieur&#xa0;; avec les thèmes, seulement ce thème.</translation>
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
        <translation>Dites quels mots, soit avec --quote TEXT, soit avec --range A-B. Voir --help.</translation>
    </message>
    <message>
        <source>Give at least one --code NAME or a --memo TEXT. See --help.</source>
        <translation>Donnez au moins un --code NAME ou un --memo TEXT. Voir --help.</translation>
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
        <source>Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place.

--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with quote and nth in place of start and end. A line is printed for each as soon as it is on the disk; the first that fails ends the work.</source>
        <translation>Marque un passage. Ne se termine par 0 qu’une fois l’annotation sur le disque, et imprime son identifiant et sa place.

--batch lit des demandes en JSON, une par ligne&#xa0;: {document, start, end, codes, memo}, ou avec quote et nth à la place de start et end. Une ligne est imprimée pour chacune dès qu’elle est sur le disque&#x202f;; la première qui échoue met fin au travail.</translation>
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
        <translation>Lequel, à partir de 1, si les mots s’y trouvent plusieurs fois.</translation>
    </message>
    <message>
        <source>This stretch of the source file, in code points.</source>
        <translation>Ce passage du fichier source, en points de code.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there. Can be given several times; Security/Guarantees is a code below Security.</source>
        <translation>Marquer de ce code, créé s’il n’existe pas. Peut être donné plusieurs fois&#x202f;; Security/Guarantees est un code sous Security.</translation>
    </message>
    <message>
        <source>Note on the passage.</source>
        <translation>Note sur le passage.</translation>
    </message>
    <message>
        <source>Who annotates. Default: the login name.</source>
        <translation>Qui annote. Par défaut&#xa0;: le nom de connexion.</translation>
    </message>
    <message>
        <source>Read many requests from FILE, or from standard input with -.</source>
        <translation>Lire plusieurs demandes dans FILE, ou dans l’entrée standard avec -.</translation>
    </message>
    <message>
        <source>Make a project with documents in it</source>
        <translation>Créer un projet avec des documents</translation>
    </message>
    <message>
        <source>Tag a passage</source>
        <translation>Marquer un passage</translation>
    </message>
    <message>
        <source>List the documents and annotations of a project</source>
        <translation>Lister les documents et les annotations d’un projet</translation>
    </message>
    <message>
        <source>not found in the text any more</source>
        <translation>ne se trouve plus dans le texte</translation>
    </message>
    <message>
        <source>Lists the documents and annotations of a project.</source>
        <translation>Liste les documents et les annotations d’un projet.</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>il contient&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>il s’y trouve %n fois&#x202f;; choisissez avec --nth</numerusform>
            <numerusform>il s’y trouve %n fois&#x202f;; choisissez avec --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>il s’y trouve %n fois</numerusform>
            <numerusform>il s’y trouve %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a project with documents in it. Each option can be given several times; one document is enough.</source>
        <translation>Crée un projet avec des documents. Chaque option peut être donnée plusieurs fois&#x202f;; un seul document suffit.</translation>
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
        <translation>L’un ou l’autre&#x202f;; reconnu d’après le texte.</translation>
    </message>
    <message>
        <source>The file to make, for example talks.crossread.</source>
        <translation>Le fichier à créer, par exemple talks.crossread.</translation>
    </message>
    <message>
        <source>Name at least one --transcript, --article or --document. See --help.</source>
        <translation>Nommez au moins un --transcript, --article ou --document. Voir --help.</translation>
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
    <name>Crossread::Models::LabelCandidateModel</name>
    <message>
        <source>Speaker?</source>
        <translation>Intervenant&#xa0;?</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often a label stands in the text</comment>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Même personne que</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::SpeakerModel</name>
    <message>
        <source>…</source>
        <comment>being counted</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
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
        <source>Change tags</source>
        <translation>Modifier les codes</translation>
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
        <source>Match capitals</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>button: whole words</comment>
        <translation>«&#xa0;ab&#xa0;»</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>button: regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
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
</context>
<context>
    <name>Excerpts</name>
    <message>
        <source>en</source>
        <comment>the language tag of this translation, for HTML</comment>
        <translation>fr</translation>
    </message>
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
        <source>Note:</source>
        <comment>before a memo</comment>
        <translation>Mémo&#xa0;:</translation>
    </message>
    <message>
        <source>Source file, SHA-256: %1</source>
        <translation>Fichier source, SHA-256&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its tables are not those of a Crossread project</source>
        <translation>ses tables ne sont pas celles d’un projet Crossread</translation>
    </message>
</context>
</TS>
