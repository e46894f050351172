<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</TS>
