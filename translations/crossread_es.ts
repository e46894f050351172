<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Start a project with a transcript and an article</source>
        <translation>Empezar un proyecto con una transcripción y un artículo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Try everything on a made-up transcript and an article about it</source>
        <translation>Probarlo todo con una transcripción inventada y un artículo sobre ella</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>Aña&amp;dir documentos…</translation>
    </message>
    <message>
        <source>Read more texts into this project</source>
        <translation>Incorporar más textos a este proyecto</translation>
    </message>
    <message>
        <source>Change encoding, clean-ups and speakers of the document in the current pane</source>
        <translation>Cambiar la codificación de caracteres, la limpieza y los hablantes del documento de la vista actual</translation>
    </message>
    <message>
        <source>Take the document in the current pane out of the project, with its annotations</source>
        <translation>Sacar del proyecto el documento de la vista actual, con sus anotaciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Crossread; everything is kept</source>
        <translation>Salir de Crossread; todo queda guardado</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Volver a hacer el cambio</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>&amp;Copiar con la referencia</translation>
    </message>
    <message>
        <source>Copy the selected words and where they stand</source>
        <translation>Copiar las palabras seleccionadas y dónde se encuentran</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words in the current pane</source>
        <translation>Buscar palabras en la vista actual</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>See and change the keys of all actions</source>
        <translation>Ver y cambiar las teclas de todas las acciones</translation>
    </message>
    <message>
        <source>&amp;Typography…</source>
        <translation>&amp;Tipografía…</translation>
    </message>
    <message>
        <source>Type, size, line length and paper of the pages</source>
        <translation>Letra, tamaño, longitud de línea y papel de las páginas</translation>
    </message>
    <message>
        <source>&amp;Larger Type</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Make the type of the pages larger</source>
        <translation>Ampliar el texto de las páginas</translation>
    </message>
    <message>
        <source>&amp;Smaller Type</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Make the type of the pages smaller</source>
        <translation>Reducir el texto de las páginas</translation>
    </message>
    <message>
        <source>&amp;Usual Type Size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>Set the type size back</source>
        <translation>Restablecer el tamaño del texto</translation>
    </message>
    <message>
        <source>S&amp;wap Panes</source>
        <translation>&amp;Intercambiar las vistas</translation>
    </message>
    <message>
        <source>Let the two documents change places</source>
        <translation>Cambiar de lado los dos documentos</translation>
    </message>
    <message>
        <source>Stac&amp;k Panes</source>
        <translation>Apila&amp;r las vistas</translation>
    </message>
    <message>
        <source>Show one pane above the other instead of side by side</source>
        <translation>Mostrar una vista encima de la otra en lugar de lado a lado</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Vista &amp;siguiente</translation>
    </message>
    <message>
        <source>Move on to the next page or panel</source>
        <translation>Pasar a la página o al panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vista a&amp;nterior</translation>
    </message>
    <message>
        <source>Move back to the page or panel before</source>
        <translation>Volver a la página o al panel anterior</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Usar toda la pantalla, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Topics and Speakers &amp;Bar</source>
        <translation>Barra de temas y hab&amp;lantes</translation>
    </message>
    <message>
        <source>Show or hide the bar of topics and speakers</source>
        <translation>Mostrar u ocultar la barra de temas y hablantes</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anotaciones</translation>
    </message>
    <message>
        <source>Show or hide the list of annotations</source>
        <translation>Mostrar u ocultar la lista de anotaciones</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>Show or hide the tree of codes</source>
        <translation>Mostrar u ocultar el árbol de códigos</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>Show or hide the list of topics</source>
        <translation>Mostrar u ocultar la lista de temas</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Show or hide the list of turns and headings</source>
        <translation>Mostrar u ocultar la lista de turnos y encabezados</translation>
    </message>
    <message>
        <source>&amp;Where in the Text</source>
        <translation>Distribución en el te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Co&amp;dificar…</translation>
    </message>
    <message>
        <source>Give the selected words a code</source>
        <translation>Asignar un código a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Memo…</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>&amp;Eliminar la anotación</translation>
    </message>
    <message>
        <source>Delete the annotation at the caret</source>
        <translation>Eliminar la anotación en la que está el cursor</translation>
    </message>
    <message>
        <source>&amp;Link Both Selections</source>
        <translation>En&amp;lazar ambas selecciones</translation>
    </message>
    <message>
        <source>Link the words selected in one pane to those selected in the other</source>
        <translation>Enlazar las palabras seleccionadas en una vista con las seleccionadas en la otra</translation>
    </message>
    <message>
        <source>Remove Lin&amp;k</source>
        <translation>Q&amp;uitar el enlace</translation>
    </message>
    <message>
        <source>Add Selection to T&amp;opic…</source>
        <translation>Añadir la &amp;selección a un tema…</translation>
    </message>
    <message>
        <source>Let a topic find the selected words everywhere</source>
        <translation>Hacer que un tema encuentre en todas partes las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go back to the place visited before</source>
        <translation>Volver al lugar visitado antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Go to &amp;Turn…</source>
        <translation>Ir al &amp;turno…</translation>
    </message>
    <message>
        <source>Go to a turn by its number</source>
        <translation>Ir a un turno por su número</translation>
    </message>
    <message>
        <source>Follow &amp;Link</source>
        <translation>Se&amp;guir el enlace</translation>
    </message>
    <message>
        <source>Bring the other end of the link here into view and go there</source>
        <translation>Mostrar el otro extremo de este enlace e ir a él</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Anotación &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Ir a la anotación siguiente</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>A&amp;notación anterior</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Ir a la anotación anterior</translation>
    </message>
    <message>
        <source>Next Topic &amp;Hit</source>
        <translation>Aparición sig&amp;uiente del tema</translation>
    </message>
    <message>
        <source>Go to the next place of the topic chosen last</source>
        <translation>Ir a la aparición siguiente del último tema elegido</translation>
    </message>
    <message>
        <source>Previous Topic H&amp;it</source>
        <translation>Aparición anterior del te&amp;ma</translation>
    </message>
    <message>
        <source>Go to the place before of the topic chosen last</source>
        <translation>Ir a la aparición anterior del último tema elegido</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escribir unas letras de lo que se quiere hacer</translation>
    </message>
    <message>
        <source>&amp;About Crossread</source>
        <translation>&amp;Acerca de Crossread</translation>
    </message>
    <message>
        <source>Version, licence, and facts for a bug report</source>
        <translation>Versión, licencia y datos para informar de un error</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dark type on light paper</source>
        <translation>Letra oscura sobre papel claro</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>Brown type on warm paper</source>
        <translation>Letra marrón sobre papel cálido</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light type on dark paper</source>
        <translation>Letra clara sobre papel oscuro</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>Co&amp;mparación</translation>
    </message>
    <message>
        <source>Show or hide the statements of the article and what they come from</source>
        <translation>Mostrar u ocultar las afirmaciones del artículo y de dónde proceden</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <source>Show or hide what the articles used of the transcript and what they left out</source>
        <translation>Mostrar u ocultar lo que los artículos han usado de la transcripción y lo que han omitido</translation>
    </message>
    <message>
        <source>Remove the link at the caret, or take back what was decided about the statement there</source>
        <translation>Quitar el enlace en el que está el cursor, o retirar lo decidido sobre la afirmación de ese lugar</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>Afirmación &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next statement or link of this page, and turn the other page to it</source>
        <translation>Ir a la afirmación o al enlace siguiente de esta página y situar ahí la otra página</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>Afirmación a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the statement or link before, and turn the other page to it</source>
        <translation>Ir a la afirmación o al enlace anterior y situar ahí la otra página</translation>
    </message>
    <message>
        <source>Next Possible P&amp;assage</source>
        <translation>&amp;Pasaje posible siguiente</translation>
    </message>
    <message>
        <source>Look at the next passage that the statement may come from</source>
        <translation>Ver el pasaje siguiente del que puede proceder la afirmación</translation>
    </message>
    <message>
        <source>Previo&amp;us Possible Passage</source>
        <translation>Pasaje posible ant&amp;erior</translation>
    </message>
    <message>
        <source>Look at the passage before</source>
        <translation>Ver el pasaje anterior</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>The statement comes from the passage that is shown; or, where none is shown, from none</source>
        <translation>La afirmación procede del pasaje mostrado; o, si no se muestra ninguno, de ninguno</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>The statement does not come from this transcript</source>
        <translation>La afirmación no procede de esta transcripción</translation>
    </message>
    <message>
        <source>Take &amp;Selection as Source</source>
        <translation>Tomar la se&amp;lección como fuente</translation>
    </message>
    <message>
        <source>The statement comes from the words selected in the transcript</source>
        <translation>La afirmación procede de las palabras seleccionadas en la transcripción</translation>
    </message>
    <message>
        <source>Overrule &amp;Verdict…</source>
        <translation>Corregir el &amp;veredicto…</translation>
    </message>
    <message>
        <source>Choose another verdict on the statement</source>
        <translation>Elegir otro veredicto sobre la afirmación</translation>
    </message>
    <message>
        <source>N&amp;ote on Statement…</source>
        <translation>N&amp;ota sobre la afirmación…</translation>
    </message>
    <message>
        <source>Write down why the statement is judged so</source>
        <translation>Anotar por qué se juzga así la afirmación</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>Take back what was decided about the statement</source>
        <translation>Retirar lo decidido sobre la afirmación</translation>
    </message>
    <message>
        <source>Na&amp;mes That Count as One…</source>
        <translation>No&amp;mbres que cuentan como uno…</translation>
    </message>
    <message>
        <source>Names and spellings to be taken for the same when texts are compared</source>
        <translation>Nombres y grafías que se toman por iguales al comparar los textos</translation>
    </message>
    <message>
        <source>Compare Aga&amp;in</source>
        <translation>Comparar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Compare anew, also what was stopped before</source>
        <translation>Comparar otra vez, también lo que antes se detuvo</translation>
    </message>
    <message>
        <source>Verification Repor&amp;t…</source>
        <translation>&amp;Informe de verificación…</translation>
    </message>
    <message>
        <source>Write verdicts, differences, rulings and coverage to a file</source>
        <translation>Escribir en un archivo los veredictos, las diferencias, las decisiones y la cobertura</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>New Document from Clip&amp;board</source>
        <translation>Nuevo documento desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Read the copied text into this project, or into a new one</source>
        <translation>Incorporar el texto copiado a este proyecto, o a uno nuevo</translation>
    </message>
    <message>
        <source>Read A&amp;gain…</source>
        <translation>Volver a &amp;leer…</translation>
    </message>
    <message>
        <source>Read the document in the current pane anew, where Crossread reads its kind better by now</source>
        <translation>Leer de nuevo el documento de la vista actual, si Crossread ya lee mejor los de su tipo</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Seleccionar la &amp;frase</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Seleccionar la frase en la que está el cursor</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Seleccionar el &amp;párrafo</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Seleccionar el párrafo en el que está el cursor</translation>
    </message>
    <message>
        <source>Select &amp;Turn</source>
        <translation>Seleccionar el &amp;turno</translation>
    </message>
    <message>
        <source>Select all that is said in the turn at the caret</source>
        <translation>Seleccionar todo lo que se dice en el turno en el que está el cursor</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Preferenc&amp;ias…</translation>
    </message>
    <message>
        <source>&amp;Pages and Times</source>
        <translation>Páginas y &amp;marcas de tiempo</translation>
    </message>
    <message>
        <source>Show pages, times and line numbers in the margin, where the text has them</source>
        <translation>Mostrar en el margen las páginas, las marcas de tiempo y los números de línea, si el texto los tiene</translation>
    </message>
    <message>
        <source>&amp;One Page Alone</source>
        <translation>&amp;Una sola página</translation>
    </message>
    <message>
        <source>Give the whole window to the current page, and back</source>
        <translation>Dar toda la ventana a la página actual, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>A&amp;firmación</translation>
    </message>
    <message>
        <source>Show or hide the statement over its passage, with your ruling</source>
        <translation>Mostrar u ocultar la afirmación sobre su pasaje, con la decisión tomada</translation>
    </message>
    <message>
        <source>New &amp;Code…</source>
        <translation>&amp;Nuevo código…</translation>
    </message>
    <message>
        <source>Make a code without tagging anything yet</source>
        <translation>Crear un código sin codificar nada todavía</translation>
    </message>
    <message>
        <source>New To&amp;pic…</source>
        <translation>Nuevo &amp;tema…</translation>
    </message>
    <message>
        <source>Make a topic from words of your own choice</source>
        <translation>Crear un tema con palabras a elección</translation>
    </message>
    <message>
        <source>Confirm and &amp;Go On</source>
        <translation>Confirmar y se&amp;guir</translation>
    </message>
    <message>
        <source>Confirm, and go to the next statement</source>
        <translation>Confirmar e ir a la afirmación siguiente</translation>
    </message>
    <message>
        <source>Bring this panel to the front and go there</source>
        <translation>Traer este panel al frente e ir a él</translation>
    </message>
    <message>
        <source>Go to &amp;Page or Time…</source>
        <translation>Ir a la &amp;página o marca de tiempo…</translation>
    </message>
    <message>
        <source>Go to a page, or to what is said at a time</source>
        <translation>Ir a una página, o a lo que se dice en un momento dado</translation>
    </message>
    <message>
        <source>Ann&amp;otations</source>
        <translation>&amp;Anotaciones</translation>
    </message>
    <message>
        <source>Cod&amp;es</source>
        <translation>&amp;Códigos</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Write everything that is in the project into a new file</source>
        <translation>Escribir todo el contenido del proyecto en un archivo nuevo</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Resta&amp;urar…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the project</source>
        <translation>Poner una copia de seguridad en el lugar del proyecto</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Look whether the project is sound: its pages, tables, texts, rows and history</source>
        <translation>Comprobar que el proyecto está en buen estado: sus páginas, tablas, textos, filas e historial</translation>
    </message>
    <message>
        <source>Language, colours, your name, backups</source>
        <translation>Idioma, colores, su nombre, copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Opens the handbook where it tells of what you are at</source>
        <translation>Abrir el manual por donde trata de lo que se está haciendo</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Teclas de un vistazo</translation>
    </message>
    <message>
        <source>All keys as they are set now</source>
        <translation>Todas las teclas tal como están asignadas ahora</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Says what the thing is for that you click next</source>
        <translation>Explicar para qué sirve aquello en lo que se haga clic a continuación</translation>
    </message>
    <message>
        <source>Tag A&amp;gain</source>
        <translation>Codificar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Give the selected words the code that was given last</source>
        <translation>Asignar a las palabras seleccionadas el último código usado</translation>
    </message>
    <message>
        <source>&amp;Recent Codes…</source>
        <translation>Códigos &amp;recientes…</translation>
    </message>
    <message>
        <source>Give the selected words one of the codes that were given last</source>
        <translation>Asignar a las palabras seleccionadas uno de los últimos códigos usados</translation>
    </message>
    <message>
        <source>&amp;In Their Own Words</source>
        <translation>Código &amp;in vivo</translation>
    </message>
    <message>
        <source>Take a code off the words at the caret</source>
        <translation>Quitar un código de las palabras en las que está el cursor</translation>
    </message>
    <message>
        <source>Ad&amp;just Passage</source>
        <translation>A&amp;justar el pasaje</translation>
    </message>
    <message>
        <source>Let the annotation here begin or end elsewhere, with the arrow keys</source>
        <translation>Hacer que la anotación de este lugar empiece o termine en otro punto, con las teclas de flecha</translation>
    </message>
    <message>
        <source>Find passages by words, topic or speaker, and tag those that you choose</source>
        <translation>Buscar pasajes por palabras, tema o hablante y codificar los que se elijan</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>&amp;Fusionar otra copia…</translation>
    </message>
    <message>
        <source>Take everything that another copy of this project has into this one</source>
        <translation>Incorporar a este proyecto todo lo que contiene otra copia de él</translation>
    </message>
    <message>
        <source>Show or hide who has annotated, and how far two agree</source>
        <translation>Mostrar u ocultar quién ha anotado y hasta qué punto coinciden dos codificadores</translation>
    </message>
    <message>
        <source>&amp;Import Project…</source>
        <translation>&amp;Importar proyecto…</translation>
    </message>
    <message>
        <source>Make a project of one of another program: REFI-QDA, QualCoder, Taguette</source>
        <translation>Crear un proyecto a partir del de otro programa: REFI-QDA, QualCoder, Taguette</translation>
    </message>
    <message>
        <source>Replace &amp;File…</source>
        <translation>Sustituir el arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the document in the current pane; annotations follow</source>
        <translation>Poner un archivo corregido en el lugar del documento de la vista actual; las anotaciones lo siguen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write excerpts, references, the codes, or the project for other programs to a file</source>
        <translation>Escribir en un archivo los extractos, las referencias, los códigos o el proyecto para otros programas</translation>
    </message>
    <message>
        <source>&amp;Short: who, title, turn, paragraph</source>
        <translation>&amp;Breve: quién, título, turno, párrafo</translation>
    </message>
    <message>
        <source>Cite what is copied in a few words</source>
        <translation>Citar en pocas palabras lo que se copia</translation>
    </message>
    <message>
        <source>&amp;APA, in the text</source>
        <translation>&amp;APA, en el texto</translation>
    </message>
    <message>
        <source>Cite what is copied as APA 7 has it, with the entry for the list</source>
        <translation>Citar lo que se copia según APA 7, con la entrada para la lista de referencias</translation>
    </message>
    <message>
        <source>&amp;Chicago, as a note</source>
        <translation>&amp;Chicago, como nota</translation>
    </message>
    <message>
        <source>Cite what is copied as a note of the Chicago Manual</source>
        <translation>Citar lo que se copia como una nota del Manual de Chicago</translation>
    </message>
    <message>
        <source>&amp;MLA, in the text</source>
        <translation>&amp;MLA, en el texto</translation>
    </message>
    <message>
        <source>Cite what is copied as MLA 9 has it, with the entry for the list</source>
        <translation>Citar lo que se copia según MLA 9, con la entrada para la lista de obras citadas</translation>
    </message>
    <message>
        <source>Layout for Compar&amp;ing</source>
        <translation>Disposición para &amp;comparar</translation>
    </message>
    <message>
        <source>Place the panels as comparing needs them</source>
        <translation>Colocar los paneles como conviene para comparar</translation>
    </message>
    <message>
        <source>Layout for Co&amp;ding</source>
        <translation>Disposición para co&amp;dificar</translation>
    </message>
    <message>
        <source>Place the panels as coding needs them: codes and documents at the side</source>
        <translation>Colocar los paneles como conviene para codificar: códigos y documentos al lado</translation>
    </message>
    <message>
        <source>M&amp;y Layout</source>
        <translation>Mi disp&amp;osición</translation>
    </message>
    <message>
        <source>Place the panels as in the layout that you have kept</source>
        <translation>Colocar los paneles según la disposición guardada</translation>
    </message>
    <message>
        <source>Keep Layout as &amp;Mine</source>
        <translation>Guard&amp;ar como mi disposición</translation>
    </message>
    <message>
        <source>Keep the panels as they stand, for any project</source>
        <translation>Guardar los paneles tal como están, para cualquier proyecto</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Mostrar u ocultar la lista de documentos</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>Show or hide the list of everybody who speaks</source>
        <translation>Mostrar u ocultar la lista de todos los que hablan</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>M&amp;emos</source>
        <translation>Mem&amp;os</translation>
    </message>
    <message>
        <source>Show or hide the list of all memos</source>
        <translation>Mostrar u ocultar la lista de todos los memos</translation>
    </message>
    <message>
        <source>Memo&amp;s</source>
        <translation>Mem&amp;os</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>Show or hide the list of what was done</source>
        <translation>Mostrar u ocultar la lista de lo que se ha hecho</translation>
    </message>
    <message>
        <source>Find in &amp;All Documents…</source>
        <translation>Buscar en todos los d&amp;ocumentos…</translation>
    </message>
    <message>
        <source>Find words, or those selected, in all documents of the project</source>
        <translation>Buscar palabras, o las seleccionadas, en todos los documentos del proyecto</translation>
    </message>
    <message>
        <source>Show or hide the search in all documents</source>
        <translation>Mostrar u ocultar la búsqueda en todos los documentos</translation>
    </message>
    <message>
        <source>Show or hide how often words are used</source>
        <translation>Mostrar u ocultar la frecuencia de las palabras</translation>
    </message>
    <message>
        <source>In vivo: make a code that is called like the selected words, and give it to them</source>
        <translation>In vivo: crear un código con el nombre de las palabras seleccionadas y asignárselo</translation>
    </message>
    <message>
        <source>Take Code O&amp;ff…</source>
        <translation>&amp;Quitar un código…</translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the annotation here</source>
        <translation>Escribir un memo sobre las palabras seleccionadas o sobre la anotación de este lugar</translation>
    </message>
    <message>
        <source>Tag A&amp;utomatically…</source>
        <translation>Codificar &amp;automáticamente…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Codes or Annotations…</source>
        <translation>Incorporar códi&amp;gos o anotaciones…</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Bú&amp;squeda</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>Bú&amp;squeda</translation>
    </message>
    <message>
        <source>&amp;Coders</source>
        <translation>Codificado&amp;res</translation>
    </message>
    <message>
        <source>Code&amp;rs</source>
        <translation>Codificado&amp;res</translation>
    </message>
    <message>
        <source>Docume&amp;nts</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>H&amp;istorial</translation>
    </message>
    <message>
        <source>&amp;Document Properties…</source>
        <translation>Propiedades del documen&amp;to…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Print excerpts, the text in the current pane with its codes, or the codes; or look at them first</source>
        <translation>Imprimir los extractos, el texto de la vista actual con sus códigos, o los códigos; o verlos antes</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;z</translation>
    </message>
    <message>
        <source>Show or hide annotations counted in a table: codes by speaker, by document, over the years</source>
        <translation>Mostrar u ocultar las anotaciones contadas en una tabla: códigos por hablante, por documento, a lo largo de los años</translation>
    </message>
    <message>
        <source>Remo&amp;ve Document</source>
        <translation>&amp;Quitar el documento</translation>
    </message>
    <message>
        <source>Citati&amp;ons</source>
        <translation>R&amp;eferencias</translation>
    </message>
    <message>
        <source>Pan&amp;el</source>
        <translation>Pane&amp;l</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>Add the codes of a codebook (.qdc), annotations of web pages (.json), or quotations in notes (.md), of another program</source>
        <translation>Añadir los códigos de un libro de códigos (.qdc), anotaciones de páginas web (.json) o citas en notas (.md), de otro programa</translation>
    </message>
    <message>
        <source>Show or hide where in the text speakers, codes and topics are</source>
        <translation>Mostrar u ocultar en qué lugares del texto están los hablantes, los códigos y los temas</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>E&amp;nlaces</translation>
    </message>
    <message>
        <source>Show or hide the links that were made by hand</source>
        <translation>Mostrar u ocultar los enlaces hechos a mano</translation>
    </message>
</context>
<context>
    <name>AnnotationMarks</name>
    <message>
        <source>by %1</source>
        <extracomment>whose annotation it is, in the tip of one that is not the reader&apos;s own</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>highlighted, by %1</source>
        <translation>resaltado, por %1</translation>
    </message>
    <message>
        <source>coded: %1</source>
        <extracomment>what a screen reader says of a passage: its code, and who gave it</extracomment>
        <translation>codificado: %1</translation>
    </message>
    <message>
        <source>coded: %1, by %2</source>
        <translation>codificado: %1, por %2</translation>
    </message>
    <message>
        <source>%1; memo: %2</source>
        <extracomment>what a screen reader says of a passage: which code it has and by whom, or that it is highlighted; and its memo</extracomment>
        <translation>%1; memo: %2</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>expected are a line with names of columns and a line for each document or speaker</source>
        <translation>se espera una línea con los nombres de las columnas y una línea por documento o hablante</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Importar atributos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
</context>
<context>
    <name>Bundestag</name>
    <message>
        <source>Plenary record of the German Bundestag</source>
        <translation>Acta de sesiones del Bundestag alemán</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Lines that take the words apart (%mor and others) and marks of the transcription were left out.</source>
        <translation>Se han omitido las líneas que analizan las palabras (%mor y otras) y las marcas de transcripción.</translation>
    </message>
    <message>
        <source>The file has no end; the rest may be missing.</source>
        <translation>El archivo no tiene final; puede faltar el resto.</translation>
    </message>
    <message>
        <source>CHAT transcript (CHILDES, TalkBank)</source>
        <translation>Transcripción CHAT (CHILDES, TalkBank)</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, ¶ %2</source>
        <comment>title, paragraph</comment>
        <translation>%1, párr. %2</translation>
    </message>
    <message>
        <source>%1, %2, turn %3, ¶ %4</source>
        <comment>speaker, title, turn, paragraph</comment>
        <translation>%1, %2, turno %3, párr. %4</translation>
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
        <translation>Breve: quién, título, turno, párrafo</translation>
    </message>
    <message>
        <source>APA, in the text</source>
        <translation>APA, en el texto</translation>
    </message>
    <message>
        <source>Chicago, as a note</source>
        <translation>Chicago, como nota</translation>
    </message>
    <message>
        <source>MLA, in the text</source>
        <translation>MLA, en el texto</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>Joined a sentence cut by a page break</source>
        <translation>Frase cortada por un salto de página, unida</translation>
    </message>
    <message>
        <source>Showed a link as its words</source>
        <translation>Enlace reducido a su texto</translation>
    </message>
    <message>
        <source>Took out a backslash</source>
        <translation>Barra inversa retirada</translation>
    </message>
    <message>
        <source>Took out signs of emphasis or heading</source>
        <translation>Signos de énfasis o de encabezado retirados</translation>
    </message>
    <message>
        <source>Took out what was left of a web page</source>
        <translation>Restos de una página web retirados</translation>
    </message>
    <message>
        <source>Set aside what is not part of the text</source>
        <translation>Apartado lo que no forma parte del texto</translation>
    </message>
    <message>
        <source>Set a label apart from the quotation</source>
        <translation>Etiqueta separada de la cita</translation>
    </message>
    <message>
        <source>Joined the lines of a paragraph</source>
        <translation>Líneas de un párrafo unidas</translation>
    </message>
    <message>
        <source>Showed a control character as a symbol</source>
        <translation>Carácter de control mostrado como símbolo</translation>
    </message>
    <message>
        <source>Join sentences cut by page breaks</source>
        <translation>Unir las frases cortadas por saltos de página</translation>
    </message>
    <message>
        <source>Show links as their words</source>
        <translation>Reducir los enlaces a su texto</translation>
    </message>
    <message>
        <source>Take out backslashes before signs</source>
        <translation>Retirar las barras inversas delante de los signos</translation>
    </message>
    <message>
        <source>Take out signs of emphasis and headings</source>
        <translation>Retirar los signos de énfasis y de encabezado</translation>
    </message>
    <message>
        <source>Take out what is left of web pages</source>
        <translation>Retirar los restos de páginas web</translation>
    </message>
    <message>
        <source>Set labels apart from quotations</source>
        <translation>Separar las etiquetas de las citas</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>Unir las líneas de un párrafo</translation>
    </message>
    <message>
        <source>Show control characters as symbols</source>
        <translation>Mostrar los caracteres de control como símbolos</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Expected here: %1. See --help.</source>
        <translation>Se esperaba aquí: %1. Consulte --help.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Escribe en ARCHIVO en lugar de en la salida estándar.</translation>
    </message>
    <message>
        <source>One of: %1. Default: %2.</source>
        <translation>Uno de: %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>Crossread on the command line: what the window shows, for scripts.

Usage: crossread-cli VERB ARGUMENTS…   (crossread-cli VERB --help tells more)

</source>
        <translation>Crossread en la línea de órdenes: lo que muestra la ventana, para scripts.

Uso: crossread-cli ORDEN ARGUMENTOS…   (crossread-cli ORDEN --help da más detalles)

</translation>
    </message>
    <message>
        <source>
Positions count Unicode code points of the source file, from 0, the end not included.
Exit status: 0 done, 1 failed (the reason on standard error), 2 the call was not understood.
</source>
        <translation>
Las posiciones cuentan puntos de código Unicode del archivo de origen, desde 0, sin incluir el final.
Código de salida: 0 hecho, 1 error (el motivo va a la salida de error estándar), 2 no se entendió la llamada.
</translation>
    </message>
    <message>
        <source>There is no “%1”. See crossread-cli --help.</source>
        <translation>No existe «%1». Consulte crossread-cli --help.</translation>
    </message>
    <message>
        <source>Print who speaks where in a transcript</source>
        <translation>Muestra quién habla y dónde en una transcripción</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <comment>in a transcript</comment>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints who speaks where in a transcript.</source>
        <translation>Muestra quién habla y dónde en una transcripción.</translation>
    </message>
    <message>
        <source>The transcript.</source>
        <translation>La transcripción.</translation>
    </message>
    <message>
        <source>There is no format “%1” here: json or text.</source>
        <translation>Aquí no existe el formato «%1»: json o text.</translation>
    </message>
    <message>
        <source>Say in short what is in a transcript and an article</source>
        <translation>Dice en resumen qué hay en una transcripción y en un artículo</translation>
    </message>
    <message>
        <source>Only from this document.</source>
        <translation>Solo de este documento.</translation>
    </message>
    <message>
        <source>CSV: values exactly as they are, for other programs. Without it, text that a spreadsheet would run as a formula has a &apos; before it.</source>
        <translation>CSV: los valores tal como son, para otros programas. Sin esta opción, el texto que una hoja de cálculo ejecutaría como fórmula va precedido de un apóstrofo.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>El proyecto.</translation>
    </message>
    <message>
        <source>Excerpts – %1</source>
        <comment>the name of a project</comment>
        <translation>Extractos – %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
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
        <translation>Temas</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Says in short what is in a transcript and in an article about it: who speaks, which topics are named, what was cleaned up.</source>
        <translation>Dice en resumen qué hay en una transcripción y en un artículo sobre ella: quién habla, qué temas se nombran y qué se ha limpiado.</translation>
    </message>
    <message>
        <source>The article; may be left out.</source>
        <translation>El artículo; se puede omitir.</translation>
    </message>
    <message>
        <source>Say which words with either --quote TEXT or --range A-B. See --help.</source>
        <translation>Indique las palabras con --quote TEXTO o con --range A-B. Consulte --help.</translation>
    </message>
    <message>
        <source>Give at least one --code NAME or a --memo TEXT. See --help.</source>
        <translation>Indique al menos un --code NOMBRE o un --memo TEXTO. Consulte --help.</translation>
    </message>
    <message>
        <source>“%1” is no range: two numbers as in 120-144.</source>
        <translation>«%1» no es un intervalo: dos números, como 120-144.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 on.</source>
        <translation>«%1» no es un número a partir de 1.</translation>
    </message>
    <message>
        <source>Where: name of the document or of its file.</source>
        <translation>Dónde: nombre del documento o de su archivo.</translation>
    </message>
    <message>
        <source>These words.</source>
        <translation>Estas palabras.</translation>
    </message>
    <message>
        <source>Which one, from 1, where the words stand more than once.</source>
        <translation>Cuál de ellas, desde 1, si las palabras aparecen más de una vez.</translation>
    </message>
    <message>
        <source>This stretch of the source file, in code points.</source>
        <translation>Este tramo del archivo de origen, en puntos de código.</translation>
    </message>
    <message>
        <source>Note on the passage.</source>
        <translation>Memo sobre el pasaje.</translation>
    </message>
    <message>
        <source>Who annotates. Default: the login name.</source>
        <translation>Quién anota. Por omisión: el nombre de usuario.</translation>
    </message>
    <message>
        <source>Read many requests from FILE, or from standard input with -.</source>
        <translation>Lee muchas peticiones de ARCHIVO, o de la entrada estándar con -.</translation>
    </message>
    <message>
        <source>Make a project with documents in it</source>
        <translation>Crea un proyecto con documentos</translation>
    </message>
    <message>
        <source>Tag a passage</source>
        <translation>Codifica un pasaje</translation>
    </message>
    <message>
        <source>List the documents and annotations of a project</source>
        <translation>Enumera los documentos y las anotaciones de un proyecto</translation>
    </message>
    <message>
        <source>not found in the text any more</source>
        <translation>ya no se encuentra en el texto</translation>
    </message>
    <message>
        <source>Lists the documents and annotations of a project.</source>
        <translation>Enumera los documentos y las anotaciones de un proyecto.</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>contiene: %1</translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>aparece %n vez; elíjala con --nth</numerusform>
            <numerusform>aparece %n veces; elija una con --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>aparece %n vez</numerusform>
            <numerusform>aparece %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what.</source>
        <translation>Quién dijo qué.</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>Lo que se publicó.</translation>
    </message>
    <message>
        <source>Either of them; which one is found out.</source>
        <translation>Cualquiera de los dos; el tipo se detecta.</translation>
    </message>
    <message>
        <source>The file to make, for example talks.crossread.</source>
        <translation>El archivo que se creará, por ejemplo charlas.crossread.</translation>
    </message>
    <message>
        <source>Name at least one --transcript, --article or --document. See --help.</source>
        <translation>Indique al menos un --transcript, --article o --document. Consulte --help.</translation>
    </message>
    <message>
        <source>Find the source of every statement of an article</source>
        <translation>Busca la fuente de cada afirmación de un artículo</translation>
    </message>
    <message>
        <source>Finds the source of every statement of an article, and says how faithful it is.</source>
        <translation>Busca la fuente de cada afirmación de un artículo y dice hasta qué punto le es fiel.</translation>
    </message>
    <message>
        <source>A list of further names that count as one, as JSON.</source>
        <translation>Una lista de otros nombres que cuentan como uno, en JSON.</translation>
    </message>
    <message>
        <source>The language of both texts (en, de …). Default: detected.</source>
        <translation>El idioma de ambos textos (en, de…). Por omisión: el detectado.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Lo que se dijo.</translation>
    </message>
    <message>
        <source>Write the verification report of an article in a project</source>
        <translation>Escribe el informe de verificación de un artículo de un proyecto</translation>
    </message>
    <message>
        <source>Writes the verification report of an article: each statement with its source in the transcript and your rulings, and what of the transcript was reported.</source>
        <translation>Escribe el informe de verificación de un artículo: cada afirmación con su fuente en la transcripción y sus decisiones, y qué parte de la transcripción se recoge.</translation>
    </message>
    <message>
        <source>The transcript; not needed where the project has only one.</source>
        <translation>La transcripción; no hace falta si el proyecto solo tiene una.</translation>
    </message>
    <message>
        <source>The article; not needed where the project has only one.</source>
        <translation>El artículo; no hace falta si el proyecto solo tiene uno.</translation>
    </message>
    <message>
        <source>The project has no transcript. Name one of its documents with --transcript: %1.</source>
        <translation>El proyecto no tiene ninguna transcripción. Indique uno de sus documentos con --transcript: %1.</translation>
    </message>
    <message>
        <source>The project has several transcripts. Choose one with --transcript: %1.</source>
        <translation>El proyecto tiene varias transcripciones. Elija una con --transcript: %1.</translation>
    </message>
    <message>
        <source>The project has no article. Name one of its documents with --article: %1.</source>
        <translation>El proyecto no tiene ningún artículo. Indique uno de sus documentos con --article: %1.</translation>
    </message>
    <message>
        <source>The project has several articles. Choose one with --article: %1.</source>
        <translation>El proyecto tiene varios artículos. Elija uno con --article: %1.</translation>
    </message>
    <message>
        <source>Where backups lie. Default: %1.</source>
        <translation>Dónde están las copias de seguridad. Por omisión: %1.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations</source>
        <translation>%1 documentos, %2 anotaciones</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>There are no backups of this project.
</source>
        <translation>No hay copias de seguridad de este proyecto.
</translation>
    </message>
    <message>
        <source>Lists the backups of a project, newest first; also of one that cannot be opened any more.</source>
        <translation>Enumera las copias de seguridad de un proyecto, de la más reciente a la más antigua; también las de uno que ya no se puede abrir.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a project. What is there now becomes a backup first, so that this can be undone.</source>
        <translation>Pone una copia de seguridad en el lugar de un proyecto. Lo que hay ahora se convierte antes en copia de seguridad, de modo que se puede deshacer.</translation>
    </message>
    <message>
        <source>The backup, as “backups” lists it. Default: the newest.</source>
        <translation>La copia de seguridad, tal como la enumera «backups». Por omisión: la más reciente.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>No hay copias de seguridad de este proyecto.</translation>
    </message>
    <message>
        <source>“%1” is now as it is in “%2”.
</source>
        <translation>«%1» está ahora tal como en «%2».
</translation>
    </message>
    <message>
        <source>What was there before is “%1”.
</source>
        <translation>Lo que había antes es «%1».
</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Páginas del archivo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Texts as they were imported</source>
        <translation>Textos tal como se importaron</translation>
    </message>
    <message>
        <source>Rows as they were written</source>
        <translation>Filas tal como se escribieron</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias internas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Places and their words</source>
        <translation>Lugares y sus palabras</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations, %3 codes, %4 acts in the history
</source>
        <translation>%1 documentos, %2 anotaciones, %3 códigos, %4 operaciones en el historial
</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>no se pudo examinar</translation>
    </message>
    <message>
        <source>Checks a project: its pages, tables, texts, rows, references and history, and whether every place stands on its words. Changes nothing. Exit status: 0 all is fine, 1 there are faults.</source>
        <translation>Comprueba un proyecto: sus páginas, tablas, textos, filas, referencias internas e historial, y si cada lugar coincide con sus palabras. No cambia nada. Código de salida: 0 todo está bien, 1 hay errores.</translation>
    </message>
    <message>
        <source>How a text file&apos;s characters are written (UTF-8, windows-1250 …). Default: detected.</source>
        <translation>Cómo están escritos los caracteres de un archivo de texto (UTF-8, windows-1250…). Por omisión: lo detectado.</translation>
    </message>
    <message>
        <source>Print the text of a file as it is read, with pages and times</source>
        <translation>Muestra el texto de un archivo tal como se lee, con páginas y marcas de tiempo</translation>
    </message>
    <message>
        <source>Decide about the source of a statement</source>
        <translation>Decide sobre la fuente de una afirmación</translation>
    </message>
    <message>
        <source>Check a project and say what is wrong with it</source>
        <translation>Comprueba un proyecto y dice qué tiene mal</translation>
    </message>
    <message>
        <source>Make a new project of what is left of a damaged one</source>
        <translation>Crea un proyecto nuevo con lo que queda de uno dañado</translation>
    </message>
    <message>
        <source>List the backups of a project</source>
        <translation>Enumera las copias de seguridad de un proyecto</translation>
    </message>
    <message>
        <source>Put a backup in the place of a project</source>
        <translation>Pone una copia de seguridad en el lugar de un proyecto</translation>
    </message>
    <message>
        <source>Makes a project with documents in it. Each option can be given several times; one document is enough.

It reads: %1.</source>
        <translation>Crea un proyecto con documentos. Cada opción se puede indicar varias veces; basta un documento.

Se leen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“%1”: %2 documents, %3 annotations, %4 codes, %5 links, %6 topics
</source>
        <translation>«%1»: %2 documentos, %3 anotaciones, %4 códigos, %5 enlaces, %6 temas
</translation>
    </message>
    <message>
        <source>Brought back from the history: %1
</source>
        <translation>Recuperado del historial: %1
</translation>
    </message>
    <message>
        <source>Brought back from backups: %1
</source>
        <translation>Recuperado de copias de seguridad: %1
</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.
</source>
        <translation>No falta nada, por lo que dice el archivo.
</translation>
    </message>
    <message>
        <source>The damaged file is untouched; a copy of it is “%1”.
</source>
        <translation>El archivo dañado está intacto; «%1» es una copia de él.
</translation>
    </message>
    <message>
        <source>A backup or an older copy, for what the file lacks; can be given several times, newest first.</source>
        <translation>Una copia de seguridad o una copia más antigua, para lo que falte en el archivo; se puede indicar varias veces, la más reciente primero.</translation>
    </message>
    <message>
        <source>A file that a document came from, should its text be lost; can be given several times.</source>
        <translation>Un archivo del que procede un documento, por si se ha perdido su texto; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>The damaged project, or a journal (notes.jsonl) from beside its backups.</source>
        <translation>El proyecto dañado, o un diario (notes.jsonl) de los que acompañan a sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Say with --output where the new project is to be.</source>
        <translation>Indique con --output dónde debe estar el proyecto nuevo.</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement. Name its source with --source WORDS.</source>
        <translation>Nada en la transcripción se acerca a esta afirmación. Indique su fuente con --source PALABRAS.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n passage(s) come(s) near this statement.</source>
        <translation>
            <numerusform>Solo %n pasaje se acerca a esta afirmación.</numerusform>
            <numerusform>Solo %n pasajes se acercan a esta afirmación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decides about the source of a statement, as the window does: confirms the passage that was found, names another one, sets the verdict, rejects, or withdraws what was decided. Ends with 0 only after it is on the disk, and prints the statement and its state.</source>
        <translation>Decide sobre la fuente de una afirmación, como lo hace la ventana: confirma el pasaje encontrado, indica otro, fija el veredicto, rechaza o retira lo decidido. Termina con 0 solo cuando está en el disco, y muestra la afirmación y su estado.</translation>
    </message>
    <message>
        <source>The statement, by its words in the article.</source>
        <translation>La afirmación, por sus palabras en el artículo.</translation>
    </message>
    <message>
        <source>The passage found is its source.</source>
        <translation>El pasaje encontrado es su fuente.</translation>
    </message>
    <message>
        <source>Not the first passage that comes near, but the Nth.</source>
        <translation>No el primer pasaje que se acerca, sino el enésimo.</translation>
    </message>
    <message>
        <source>These words of the transcript are its source.</source>
        <translation>Estas palabras de la transcripción son su fuente.</translation>
    </message>
    <message>
        <source>Confirm, and say how faithful it is: verbatim, near-verbatim, reworded, paraphrase.</source>
        <translation>Confirma y dice hasta qué punto es fiel: verbatim, near-verbatim, reworded, paraphrase.</translation>
    </message>
    <message>
        <source>It has no source in the transcript.</source>
        <translation>No tiene fuente en la transcripción.</translation>
    </message>
    <message>
        <source>Withdraw what was decided.</source>
        <translation>Retira lo decidido.</translation>
    </message>
    <message>
        <source>A note on it; empty takes the note away.</source>
        <translation>Una nota sobre ella; si está vacía, se quita la nota.</translation>
    </message>
    <message>
        <source>Who decides. Default: the login name.</source>
        <translation>Quién decide. Por omisión: el nombre de usuario.</translation>
    </message>
    <message>
        <source>Say which statement with --statement WORDS. See --help.</source>
        <translation>Indique qué afirmación con --statement PALABRAS. Consulte --help.</translation>
    </message>
    <message>
        <source>Say what you decide with one of --confirm, --source, --verdict, --reject, --reopen, or --note. See --help.</source>
        <translation>Indique lo que decide con --confirm, --source, --verdict, --reject, --reopen o --note. Consulte --help.</translation>
    </message>
    <message>
        <source>The article makes no statement with just these words. Words of your own become one with --source WORDS.</source>
        <translation>El artículo no contiene ninguna afirmación con exactamente estas palabras. Con --source PALABRAS, las palabras que elija se convierten en una.</translation>
    </message>
    <message>
        <source>Prints the text of a file as it is read: its paragraphs, what each one is, and its page or time.

It reads: %1.</source>
        <translation>Muestra el texto de un archivo tal como se lee: sus párrafos, qué es cada uno y su página o marca de tiempo.

Se leen: %1.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>El documento.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there. Can be given several times, once for each: a comma is a part of the name. Security/Guarantees is a code below Security; a name with a slash stands in quotation marks, and those within it are doubled: &apos;&quot;and/or&quot;/Law&apos;.</source>
        <translation>Codifica con este código; se crea si no existe. Se puede indicar varias veces, una por código: una coma forma parte del nombre. Security/Guarantees es un código debajo de Security; un nombre con barra va entre comillas, y las que contenga se duplican: &apos;&quot;and/or&quot;/Law&apos;.</translation>
    </message>
    <message>
        <source>Only with this code or one below it, as “annotate” takes it; with topics, only this topic.</source>
        <translation>Solo con este código o uno situado debajo, escrito como en «annotate»; con temas, solo este tema.</translation>
    </message>
    <message>
        <source>Take the comments in the margin of the files as notes of those who wrote them.</source>
        <translation>Toma los comentarios al margen de los archivos como notas de quienes los escribieron.</translation>
    </message>
    <message>
        <source>Makes a new project of all that can be read of a damaged one: from the file and its log, row by row where pages are lost, from the history and from backups: those that Crossread keeps of it are found without being named. The damaged file is copied aside first and never changed.</source>
        <translation>Crea un proyecto nuevo con todo lo que se puede leer de uno dañado: del archivo y su registro, fila por fila donde se han perdido páginas; del historial, y de las copias de seguridad: las que Crossread guarda de él se encuentran sin indicarlas. El archivo dañado se copia antes aparte y no se modifica nunca.</translation>
    </message>
    <message>
        <source>Says how far two coders of a project agree: for each code Cohen’s kappa and Krippendorff’s alpha, and where they differ.</source>
        <translation>Dice hasta qué punto coinciden dos codificadores de un proyecto: para cada código, el kappa de Cohen y el alfa de Krippendorff, y en qué difieren.</translation>
    </message>
    <message>
        <source>One of the two; given twice. Default: the only two there are.</source>
        <translation>Uno de los dos; se indica dos veces. Por omisión: los dos únicos que hay.</translation>
    </message>
    <message>
        <source>What is counted: %1. Default: %2.</source>
        <translation>Qué se cuenta: %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>Leave out text to which neither has given any code.</source>
        <translation>Omite el texto al que ninguno ha asignado ningún código.</translation>
    </message>
    <message>
        <source>Two coders are compared. Those of the project: %1.</source>
        <translation>Se comparan dos codificadores. Los del proyecto: %1.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing here. Those who have: %2.</source>
        <translation>«%1» no ha anotado nada aquí. Quienes lo han hecho: %2.</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>de documentos</translation>
    </message>
    <message>
        <source>of speakers</source>
        <translation>de hablantes</translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Omitido porque el proyecto no tiene nada con ese nombre: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Omitido porque no puede figurar en «%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>Lists what can be said of documents and speakers, and who speaks; makes, changes and removes attributes; imports their values from a table; says something of a speaker. Each is one step that can be taken back in the window.</source>
        <translation>Enumera lo que se puede decir de los documentos y los hablantes, y quién habla; crea, cambia y elimina atributos; importa sus valores de una tabla; dice algo de un hablante. Cada acción es un paso que se puede deshacer en la ventana.</translation>
    </message>
    <message>
        <source>Make this attribute, or change it.</source>
        <translation>Crea este atributo o lo cambia.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>What can be chosen; can be given several times.</source>
        <translation>Lo que se puede elegir; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Su nombre nuevo.</translation>
    </message>
    <message>
        <source>Remove it, and what is said with it.</source>
        <translation>Lo elimina, junto con lo que se dice con él.</translation>
    </message>
    <message>
        <source>Read values from a table (CSV, TSV): the first line names the attributes, the first column the documents or speakers. Empty cells change nothing; what fits nowhere is told and left out.</source>
        <translation>Lee valores de una tabla (CSV, TSV): la primera línea nombra los atributos; la primera columna, los documentos o hablantes. Las celdas vacías no cambian nada; lo que no encaja en ningún sitio se indica y se omite.</translation>
    </message>
    <message>
        <source>Say what --set says of this speaker; can be given several times.</source>
        <translation>Dice de este hablante lo que indica --set; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>What is said: Country=France. See also: documents.</source>
        <translation>Lo que se dice: País=Francia. Véase también: documents.</translation>
    </message>
    <message>
        <source>ATTRIBUTE=VALUE</source>
        <translation>ATRIBUTO=VALOR</translation>
    </message>
    <message>
        <source>Say with --attribute which one.</source>
        <translation>Indique cuál con --attribute.</translation>
    </message>
    <message>
        <source>Say with --speaker of whom, and with --set what.</source>
        <translation>Indique de quién con --speaker y qué con --set.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there.</source>
        <translation>Codifica con este código; se crea si no existe.</translation>
    </message>
    <message>
        <source>Whatever has these words; can be given several times.</source>
        <translation>Lo que contenga estas palabras; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Whatever this regular expression finds.</source>
        <translation>Lo que encuentre esta expresión regular.</translation>
    </message>
    <message>
        <source>Whatever names this topic.</source>
        <translation>Lo que nombre este tema.</translation>
    </message>
    <message>
        <source>Turns that ask.</source>
        <translation>Los turnos que preguntan.</translation>
    </message>
    <message>
        <source>Turns that follow a question.</source>
        <translation>Los turnos que siguen a una pregunta.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Distingue mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>How much around a hit: %1. Default: %2.</source>
        <translation>Cuánto alrededor de una coincidencia: %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>Only in this document; can be given several times.</source>
        <translation>Solo en este documento; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Only inside passages with this code or one below it.</source>
        <translation>Solo dentro de pasajes con este código o uno situado debajo.</translation>
    </message>
    <message>
        <source>Only print what would be tagged.</source>
        <translation>Muestra únicamente lo que se codificaría.</translation>
    </message>
    <message>
        <source>--code says which code the passages get.</source>
        <translation>--code dice qué código reciben los pasajes.</translation>
    </message>
    <message>
        <source>Make this code.</source>
        <translation>Crea este código.</translation>
    </message>
    <message>
        <source>Give this code the name of --to.</source>
        <translation>Da a este código el nombre de --to.</translation>
    </message>
    <message>
        <source>The name that it gets.</source>
        <translation>El nombre que recibe.</translation>
    </message>
    <message>
        <source>The code that it goes below; empty: to the top.</source>
        <translation>El código debajo del que se coloca; vacío: en el nivel superior.</translation>
    </message>
    <message>
        <source>Let this code, with all that has it, become that of --into.</source>
        <translation>Convierte este código, con todo lo que lo tiene, en el de --into.</translation>
    </message>
    <message>
        <source>The code that it becomes.</source>
        <translation>El código en el que se convierte.</translation>
    </message>
    <message>
        <source>Give this code the memo of --memo.</source>
        <translation>Da a este código el memo de --memo.</translation>
    </message>
    <message>
        <source>The memo.</source>
        <translation>El memo.</translation>
    </message>
    <message>
        <source>Delete this code and those below it; annotations stay.</source>
        <translation>Elimina este código y los que tiene debajo; las anotaciones se conservan.</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 y --%2 van juntas.</translation>
    </message>
    <message>
        <source>One change at a time.</source>
        <translation>Un solo cambio a la vez.</translation>
    </message>
    <message>
        <source>Find words in all documents of a project</source>
        <translation>Busca palabras en todos los documentos de un proyecto</translation>
    </message>
    <message>
        <source>Count words, compare counts, and find what stands near a word</source>
        <translation>Cuenta palabras, compara frecuencias y busca lo que hay cerca de una palabra</translation>
    </message>
    <message>
        <source>Count annotations with each code by speaker, document or other code</source>
        <translation>Cuenta las anotaciones de cada código por hablante, documento u otro código</translation>
    </message>
    <message>
        <source>Print the tree of codes of a project, or change it</source>
        <translation>Muestra el árbol de códigos de un proyecto o lo cambia</translation>
    </message>
    <message>
        <source>Tag every passage that a rule finds</source>
        <translation>Codifica todos los pasajes que encuentra una regla</translation>
    </message>
    <message>
        <source>Take another copy of a project into this one</source>
        <translation>Incorpora otra copia de un proyecto a este</translation>
    </message>
    <message>
        <source>Say how far two coders of a project agree</source>
        <translation>Dice hasta qué punto coinciden dos codificadores de un proyecto</translation>
    </message>
    <message>
        <source>List the documents of a project, group and describe them</source>
        <translation>Enumera los documentos de un proyecto, los agrupa y los describe</translation>
    </message>
    <message>
        <source>Say things of documents and speakers, also from a table</source>
        <translation>Dice cosas de documentos y hablantes, también a partir de una tabla</translation>
    </message>
    <message>
        <source>Print the memos of a project, or write one</source>
        <translation>Muestra los memos de un proyecto o escribe uno</translation>
    </message>
    <message>
        <source>Write the excerpts of a project, to read or to count</source>
        <translation>Escribe los extractos de un proyecto, para leer o para contar</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of a document’s</source>
        <translation>Pone un archivo corregido en el lugar del de un documento</translation>
    </message>
    <message>
        <source>Make a project of one of another program</source>
        <translation>Crea un proyecto a partir del de otro programa</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n hablante</numerusform>
            <numerusform>%n hablantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Su título.</translation>
    </message>
    <message>
        <source>Who wrote it; can be given several times.</source>
        <translation>Quién lo escribió; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Quién lo publicó.</translation>
    </message>
    <message>
        <source>When: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Cuándo: 2022-02-07, 2022-02 o 2022.</translation>
    </message>
    <message>
        <source>Where it stands on the web.</source>
        <translation>Dónde está en la web.</translation>
    </message>
    <message>
        <source>When it was saved from there: 2022-02-07.</source>
        <translation>Cuándo se guardó de allí: 2022-02-07.</translation>
    </message>
    <message>
        <source>Its language by its short name: en, pt-BR.</source>
        <translation>Su idioma por su nombre corto: en, pt-BR.</translation>
    </message>
    <message>
        <source>Lists the documents of a project with what is said of them, or changes that. Each option that changes something is one step that can be taken back in the window.</source>
        <translation>Enumera los documentos de un proyecto con lo que se dice de ellos, o lo cambia. Cada opción que cambia algo es un paso que se puede deshacer en la ventana.</translation>
    </message>
    <message>
        <source>The document to change; with --group and --set it can be given several times.</source>
        <translation>El documento que se cambia; con --group y --set se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Put them into this group: Press/2022. Empty: into none.</source>
        <translation>Los pone en este grupo: Prensa/2022. Vacío: en ninguno.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>Move or rename this group, with what is in it; --to says where.</source>
        <translation>Mueve o cambia de nombre este grupo, con lo que contiene; --to dice adónde.</translation>
    </message>
    <message>
        <source>The new path of the group.</source>
        <translation>La ruta nueva del grupo.</translation>
    </message>
    <message>
        <source>Say this of them: Outlet=Reuters. An attribute that is not there is made, as text; empty behind the = takes the value away. Can be given several times. See also: attributes.</source>
        <translation>Dice esto de ellos: Medio=Reuters. Un atributo que no existe se crea, como texto; si no hay nada tras el =, se quita el valor. Se puede indicar varias veces. Véase también: attributes.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Say with --document what is to be changed, and how; name and citation are those of one.</source>
        <translation>Indique con --document qué se debe cambiar, y cómo; el nombre y la referencia son los de uno solo.</translation>
    </message>
    <message>
        <source>Say with --move-group which group, and with --to where it goes.</source>
        <translation>Indique con --move-group qué grupo y con --to adónde va.</translation>
    </message>
    <message>
        <source>Say which folder with --output FOLDER. See --help.</source>
        <translation>Indique qué carpeta con --output CARPETA. Consulte --help.</translation>
    </message>
    <message>
        <source>Of a page: below their %1. Default: %2.</source>
        <translation>De una página: debajo de su %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>--query finds annotations; it does not go with --what topics.</source>
        <translation>--query encuentra anotaciones; no es compatible con --what topics.</translation>
    </message>
    <message>
        <source>The file does not show how its positions count. Look which of these passages make sense, and call again with --positions:</source>
        <translation>El archivo no indica cómo cuenta sus posiciones. Mire cuáles de estos pasajes tienen sentido y repita la llamada con --positions:</translation>
    </message>
    <message>
        <source>How positions count in the file, where that cannot be found out: %1, and behind it, as they apply, %2.</source>
        <translation>Cómo cuenta las posiciones el archivo, si no se puede averiguar: %1, y detrás, según corresponda, %2.</translation>
    </message>
    <message>
        <source>What the other program has written.</source>
        <translation>Lo que ha escrito el otro programa.</translation>
    </message>
    <message>
        <source>The project to make, for example talks.crossread; of codes and annotations, the one to add to.</source>
        <translation>El proyecto que se creará, por ejemplo charlas.crossread; para códigos y anotaciones, aquel al que se añaden.</translation>
    </message>
    <message>
        <source>One of: %1; or an attribute. Default: %2.</source>
        <translation>Uno de: %1; o un atributo. Por omisión: %2.</translation>
    </message>
    <message>
        <source>Each code with those below it.</source>
        <translation>Cada código con los que tiene debajo.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds, as “export” takes it.</source>
        <translation>Solo las anotaciones que encuentra esta consulta, escrita como en «export».</translation>
    </message>
    <message>
        <source>nobody of that name speaks: %1</source>
        <translation>no habla nadie con ese nombre: %1</translation>
    </message>
    <message>
        <source>Prints the memos of a project, or writes one. With TEXT, the memo on what an option names says that from then on; an empty one takes it away. Ends with 0 only after it is on the disk.</source>
        <translation>Muestra los memos de un proyecto o escribe uno. Con TEXTO, el memo sobre lo que nombra una opción pasa a decir eso; si está vacío, se quita. Termina con 0 solo cuando está en el disco.</translation>
    </message>
    <message>
        <source>The memo on the project.</source>
        <translation>El memo sobre el proyecto.</translation>
    </message>
    <message>
        <source>The memo on this document.</source>
        <translation>El memo sobre este documento.</translation>
    </message>
    <message>
        <source>The memo on this speaker.</source>
        <translation>El memo sobre este hablante.</translation>
    </message>
    <message>
        <source>The memo on this code.</source>
        <translation>El memo sobre este código.</translation>
    </message>
    <message>
        <source>The memo on this annotation; “list” prints their ids.</source>
        <translation>El memo sobre esta anotación; «list» muestra sus identificadores.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only memos with these words.</source>
        <translation>Solo los memos con estas palabras.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>PALABRAS</translation>
    </message>
    <message>
        <source>What the memo is to say.</source>
        <translation>Lo que debe decir el memo.</translation>
    </message>
    <message>
        <source>Say with one option which memo is meant.</source>
        <translation>Indique con una opción de qué memo se trata.</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.
</source>
        <translation>«%1» no tiene nada que no esté aquí.
</translation>
    </message>
    <message>
        <source>Only print what would come.</source>
        <translation>Muestra únicamente lo que llegaría.</translation>
    </message>
    <message>
        <source>The project that is to have both.</source>
        <translation>El proyecto que debe reunir ambos.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>El otro.</translation>
    </message>
    <message>
        <source>Puts a corrected file in the place of a document&apos;s. Its annotations and links follow; those whose words are others now are marked and printed (~), and those of which nothing is left keep their words and are printed (-).</source>
        <translation>Pone un archivo corregido en el lugar del de un documento. Sus anotaciones y enlaces lo siguen; aquellos cuyas palabras han cambiado se marcan y se muestran (~), y aquellos de los que no queda nada conservan sus palabras y se muestran (-).</translation>
    </message>
    <message>
        <source>Which one: name of the document or of its file.</source>
        <translation>Cuál: nombre del documento o de su archivo.</translation>
    </message>
    <message>
        <source>The corrected file.</source>
        <translation>El archivo corregido.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations followed.</source>
        <translation>
            <numerusform>%n anotación trasladada.</numerusform>
            <numerusform>%n anotaciones trasladadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words are meant: %1. Default: %2.</source>
        <translation>Cómo se entienden las palabras: %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>Capital letters count.</source>
        <translation>Distingue mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>At most so many hits. Default: %1.</source>
        <translation>Como máximo, este número de coincidencias. Por omisión: %1.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Lo que se busca.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«%1» no aparece en ningún documento.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n hits; --most shows more.</source>
        <translation>
            <numerusform>Hay más de %n coincidencia; --most muestra más.</numerusform>
            <numerusform>Hay más de %n coincidencias; --most muestra más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts the words of a project: how often each is used, which are used more than elsewhere, which stand near another one.</source>
        <translation>Cuenta las palabras de un proyecto: con qué frecuencia se usa cada una, cuáles se usan más que en otra parte, cuáles están cerca de otra.</translation>
    </message>
    <message>
        <source>The words that stand near this one, by log-likelihood.</source>
        <translation>Las palabras que están cerca de esta, por log-verosimilitud.</translation>
    </message>
    <message>
        <source>How many words on each side are near. Default: %1.</source>
        <translation>Cuántas palabras a cada lado se consideran cercanas. Por omisión: %1.</translation>
    </message>
    <message>
        <source>--near and --against do not go together.</source>
        <translation>--near y --against no son compatibles.</translation>
    </message>
    <message>
        <source>There are no excerpts to write notes of.</source>
        <translation>No hay extractos con los que escribir notas.</translation>
    </message>
    <message>
        <source>Writes the excerpts of a project: its annotations, or the sentences that name its topics; or a whole text with its codes (--what text), or the codes. Its annotations for programs: %1, as notes in a folder: %6. Its documents as references: %2. The project itself for other programs of its kind: %3, or its codes alone: %4; or as plain text that can be compared and read back: %5. What cannot go along is told.</source>
        <translation>Escribe los extractos de un proyecto: sus anotaciones o las frases que nombran sus temas; o un texto entero con sus códigos (--what text), o los códigos. Sus anotaciones para programas: %1; como notas en una carpeta: %6. Sus documentos como referencias: %2. El propio proyecto para otros programas de su clase: %3, o solo sus códigos: %4; o como texto sin formato que se puede comparar y volver a leer: %5. Se indica lo que no se puede llevar.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Solo las anotaciones que encuentra esta consulta: el nombre de una guardada, o JSON como en el manual.</translation>
    </message>
    <message>
        <source>“%1” is to be read: it has no form as “%2”.</source>
        <translation>«%1» es para leer: no tiene forma de «%2».</translation>
    </message>
    <message>
        <source>Counts the annotations of a project: its codes by speaker, by document, over the years, or anything of that against anything else.</source>
        <translation>Cuenta las anotaciones de un proyecto: sus códigos por hablante, por documento, a lo largo de los años, o cualquiera de estas cosas por cualquier otra.</translation>
    </message>
    <message>
        <source>As a picture: one of %1. Default: %2.</source>
        <translation>Como imagen: uno de %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>Takes everything that another copy of a project has, or another project over the same files, into the first one, in one act. Prints what came (+) and what both say otherwise (!). What was deleted here and is still there comes back. The other one is only read.</source>
        <translation>Incorpora al primer proyecto, en una sola operación, todo lo que tiene otra copia suya u otro proyecto sobre los mismos archivos. Muestra lo que ha llegado (+) y aquello en lo que ambos difieren (!). Lo que se eliminó aquí y allí sigue existiendo vuelve. El otro solo se lee.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere, and at least %2 times.</source>
        <translation>Ninguna palabra está cerca de «%1» más a menudo que en otra parte y al menos %2 veces.</translation>
    </message>
    <message>
        <source>Look at the passages again by what they mean, whatever their words are. English only; the first time it takes some seconds for a long transcript.</source>
        <translation>Volver a mirar los pasajes por su sentido, sean cuales sean sus palabras. Solo inglés; la primera vez tarda unos segundos con una transcripción larga.</translation>
    </message>
    <message>
        <source>There is no sentence encoder here, so that nothing was looked at again: words alone decide.</source>
        <translation>Aquí no hay codificador de oraciones, así que no se ha vuelto a mirar nada: deciden solo las palabras.</translation>
    </message>
    <message>
        <source>Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this coder has annotated just these words already, codes and memo are added to that annotation; where it has another memo, there are two.

--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with quote and nth in place of start and end. A line is printed for each as soon as it is on the disk; the first that fails ends the work.</source>
        <translation>Codifica un pasaje. Termina con 0 solo cuando la anotación está en el disco, y muestra su identificador y su lugar. Si este codificador ya ha anotado justo esas palabras, los códigos y el memo se añaden a esa anotación; si tiene otro memo, hay dos.

--batch lee peticiones en JSON, una por línea: {document, start, end, codes, memo} o con quote y nth en lugar de start y end. Se muestra una línea por cada una en cuanto está en el disco; la primera que falla pone fin al trabajo.</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <comment>its name, and the codes in it</comment>
        <translation>Conjunto %1: %2</translation>
    </message>
    <message>
        <source>it finds no passage that has just this code</source>
        <translation>no encuentra ningún pasaje que tenga precisamente este código</translation>
    </message>
    <message>
        <source>Put this code below that of --below, or beside another one.</source>
        <translation>Coloca este código debajo del de --below, o junto a otro.</translation>
    </message>
    <message>
        <source>The code before which it comes to stand.</source>
        <translation>El código antes del cual se coloca.</translation>
    </message>
    <message>
        <source>The code behind which it comes to stand.</source>
        <translation>El código detrás del cual se coloca.</translation>
    </message>
    <message>
        <source>Split a new code off this one: passages that --query finds have it instead.</source>
        <translation>Separa de este código uno nuevo: los pasajes que encuentra --query lo tienen en su lugar.</translation>
    </message>
    <message>
        <source>The name of the new code.</source>
        <translation>El nombre del código nuevo.</translation>
    </message>
    <message>
        <source>Which of its passages, as “export” takes it.</source>
        <translation>Cuáles de sus pasajes, escrito como en «export».</translation>
    </message>
    <message>
        <source>Give this code a colour.</source>
        <translation>Da un color a este código.</translation>
    </message>
    <message>
        <source>The colour: #0072b2.</source>
        <translation>El color: #0072b2.</translation>
    </message>
    <message>
        <source>Give this code the key of --key; another code that had it has none then.</source>
        <translation>Da a este código la tecla de --key; si la tenía otro código, este se queda sin ninguna.</translation>
    </message>
    <message>
        <source>A digit or a letter; empty: none.</source>
        <translation>Una cifra o una letra; vacío: ninguna tecla.</translation>
    </message>
    <message>
        <source>Make this code a heading, with which nothing is coded.</source>
        <translation>Convierte este código en un encabezado, con el que no se codifica nada.</translation>
    </message>
    <message>
        <source>Let passages be coded with this code again.</source>
        <translation>Permite de nuevo codificar pasajes con este código.</translation>
    </message>
    <message>
        <source>Make a code set of this name, or change the one there is, to be the codes of --of.</source>
        <translation>Crea un conjunto de códigos con este nombre, o cambia el que ya existe, con los códigos de --of.</translation>
    </message>
    <message>
        <source>A code of the set; can be given several times.</source>
        <translation>Un código del conjunto; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Delete this code set; its codes stay.</source>
        <translation>Elimina este conjunto de códigos; sus códigos se conservan.</translation>
    </message>
    <message>
        <source>Prints the tree of codes with how many annotations have each, and the code sets; changes them first where that is wanted. A code is named as in “annotate”.</source>
        <translation>Muestra el árbol de códigos con cuántas anotaciones tiene cada uno, y los conjuntos de códigos; antes los cambia, si se pide. Un código se nombra como en «annotate».</translation>
    </message>
    <message>
        <source>List what was done in a project</source>
        <translation>Enumera lo que se ha hecho en un proyecto</translation>
    </message>
    <message>
        <source>Take back what was done last in a project</source>
        <translation>Deshace lo último que se hizo en un proyecto</translation>
    </message>
    <message>
        <source>Do again what was taken back last in a project</source>
        <translation>Rehace lo último que se deshizo en un proyecto</translation>
    </message>
    <message>
        <source>Of excerpts as a table or JSON: how each is cited, one of: %1. Default: %2.</source>
        <translation>De extractos como tabla o JSON, la forma de la referencia de cada uno, una de: %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Nothing was done in this project yet.
</source>
        <translation>Todavía no se ha hecho nada en este proyecto.
</translation>
    </message>
    <message>
        <source>Takes back what was done last in a project, and says what that was.</source>
        <translation>Deshace lo último que se hizo en un proyecto y dice qué era.</translation>
    </message>
    <message>
        <source>Does again what was taken back last in a project, and says what that was.</source>
        <translation>Rehace lo último que se deshizo en un proyecto y dice qué era.</translation>
    </message>
    <message>
        <source>So many acts. Default: %1.</source>
        <translation>Número de operaciones. Por omisión: %1.</translation>
    </message>
    <message>
        <source>There is not as much to be taken back.</source>
        <translation>No hay tantas operaciones que deshacer.</translation>
    </message>
    <message>
        <source>There is not as much to be done again.</source>
        <translation>No hay tantas operaciones que rehacer.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Lists what was done in a project, the oldest first; acts that are taken back can be done again.</source>
        <translation>Enumera lo que se ha hecho en un proyecto, lo más antiguo primero; las operaciones deshechas se pueden rehacer.</translation>
    </message>
    <message>
        <source>Only in documents of this group, or one within it.</source>
        <translation>Solo en documentos de este grupo o de uno contenido en él.</translation>
    </message>
    <message>
        <source>Only in documents of which this is said, as Outlet=Reuters; given several times, all of it.</source>
        <translation>Solo en documentos de los que se dice esto, como Medio=Reuters; si se indica varias veces, todo ello.</translation>
    </message>
    <message>
        <source>Only in documents published then or later: 2022-03-07, 2022-03 or 2022.</source>
        <translation>Solo en documentos publicados en esa fecha o después: 2022-03-07, 2022-03 o 2022.</translation>
    </message>
    <message>
        <source>Only in documents published then or earlier.</source>
        <translation>Solo en documentos publicados en esa fecha o antes.</translation>
    </message>
    <message>
        <source>Write the article with its sources beside it instead, to be read and printed.</source>
        <translation>Escribe en su lugar el artículo con sus fuentes al lado, para leerlo e imprimirlo.</translation>
    </message>
    <message>
        <source>Finds words in the documents of a project, each hit in its line.</source>
        <translation>Busca palabras en los documentos de un proyecto, cada coincidencia en su línea.</translation>
    </message>
    <message>
        <source>As in the texts, by what was found, or by a word on one side of it: %1. Default: %2.</source>
        <translation>Como en los textos, por lo encontrado o por una palabra a uno de sus lados: %1. Por omisión: %2.</translation>
    </message>
    <message>
        <source>Tag these hits with this code, in one act; made where it is not there.</source>
        <translation>Codifica estas coincidencias con este código, en una sola operación; se crea si no existe.</translation>
    </message>
    <message>
        <source>Say in one way what is to be tagged: --words, --regex, --topic, --questions or --answers; or only who speaks, with --speaker or --speaker-attribute.</source>
        <translation>Indique de una sola manera qué se debe codificar: --words, --regex, --topic, --questions o --answers; o solo quién habla, con --speaker o --speaker-attribute.</translation>
    </message>
    <message>
        <source>Tags every passage that a rule finds, in one act, and prints them; with --speaker or --speaker-attribute and nothing else, all that they say. Passages whose very words have the code already are left as they are.</source>
        <translation>Codifica todos los pasajes que encuentra una regla, en una sola operación, y los muestra; con --speaker o --speaker-attribute y nada más, todo lo que dicen esos hablantes. Los pasajes cuyas palabras exactas ya tienen el código se dejan como están.</translation>
    </message>
    <message>
        <source>Say where in a text its speakers, codes and topics are</source>
        <translation>Dice en qué lugares de un texto están sus hablantes, códigos y temas</translation>
    </message>
    <message>
        <source>Say how much of a transcript each article keeps</source>
        <translation>Dice cuánto conserva cada artículo de una transcripción</translation>
    </message>
    <message>
        <source>Says how much of a transcript each article keeps: of each speaker, topic and code the words spoken and the words reported, and how many words of the article itself have the code.</source>
        <translation>Dice cuánto conserva cada artículo de una transcripción: de cada hablante, tema y código, las palabras dichas y las palabras recogidas, y cuántas palabras del propio artículo tienen el código.</translation>
    </message>
    <message>
        <source>Topics and codes in the words of this speaker alone.</source>
        <translation>Temas y códigos solo en las palabras de este hablante.</translation>
    </message>
    <message>
        <source>The project has no article.</source>
        <translation>El proyecto no tiene ningún artículo.</translation>
    </message>
    <message>
        <source>Who translated it; can be given several times.</source>
        <translation>Quién lo tradujo; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate.</source>
        <translation>Dónde se dijeron las palabras: una rueda de prensa, una sesión, un debate.</translation>
    </message>
    <message>
        <source>When that was: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Cuándo fue: 2022-02-07, 2022-02 o 2022.</translation>
    </message>
    <message>
        <source>Where that was: a town, a house.</source>
        <translation>Dónde fue: una ciudad, un edificio.</translation>
    </message>
    <message>
        <source>Of %1: how positions count, one of: %2. Default: %3, as the standard has it; NVivo counts the other way, which differs in texts with emoji.</source>
        <translation>De %1: cómo cuentan las posiciones, una de: %2. Por omisión: %3, según la norma; NVivo cuenta de la otra manera, que difiere en los textos con emojis.</translation>
    </message>
    <message>
        <source>Makes a project of one of another program: REFI-QDA (.qdpx), as NVivo, MAXQDA, ATLAS.ti and others write it, QualCoder (its .qda folder), Taguette (.sqlite3), or what “export --format folder” wrote. What is added to a project that is there: a codebook (.qdc); annotations of its texts as W3C Web Annotations, or as Hypothes.is exports them (.json), or quotations in notes of Obsidian, Zotero and others (.md). What cannot be taken is told.</source>
        <translation>Crea un proyecto a partir del de otro programa: REFI-QDA (.qdpx), como lo escriben NVivo, MAXQDA, ATLAS.ti y otros, QualCoder (su carpeta .qda), Taguette (.sqlite3), o lo que escribió «export --format folder». A un proyecto que ya existe se añaden: un libro de códigos (.qdc); anotaciones de sus textos como Web Annotations del W3C, o como las exporta Hypothes.is (.json), o citas en notas de Obsidian, Zotero y otros (.md). Se indica lo que no se puede incorporar.</translation>
    </message>
    <message>
        <source>Only what this speaker says; can be given several times.</source>
        <translation>Solo lo que dice este hablante; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Only what speakers say of whom this is said, as Party=Labour; given several times, all of it.</source>
        <translation>Solo lo que dicen los hablantes de los que se dice esto, como Partido=Laborista; si se indica varias veces, todo ello.</translation>
    </message>
    <message>
        <source>Only of this article; can be given several times.</source>
        <translation>Solo de este artículo; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>With what comparing finds, as in the window: of linked documents also those that nobody has ruled on.</source>
        <translation>Con lo que encuentra la comparación, como en la ventana: de los documentos enlazados, también aquellos sobre los que nadie ha decidido.</translation>
    </message>
    <message>
        <source>Says where in a text its speakers, codes and topics are: how many places there are in each tenth of it, and how many words; or draws that from its begin to its end.</source>
        <translation>Dice en qué lugares de un texto están sus hablantes, códigos y temas: cuántos lugares hay en cada décima parte del texto, y cuántas palabras; o lo dibuja, del principio del texto a su final.</translation>
    </message>
    <message>
        <source>In this document; not needed where there is only one.</source>
        <translation>En este documento; no hace falta si solo hay uno.</translation>
    </message>
    <message>
        <source>Held against this document, group or speaker, or those of which this is said, as Outlet=Reuters; by log-likelihood: the most telling words come first.</source>
        <translation>En comparación con este documento, grupo o hablante, o con aquellos de los que se dice esto, como Medio=Reuters; por log-verosimilitud: primero las palabras más reveladoras.</translation>
    </message>
    <message>
        <source>List the saved queries of a project, save one or delete it</source>
        <translation>Enumera las consultas guardadas de un proyecto, guarda una o la elimina</translation>
    </message>
    <message>
        <source>Prints the saved queries of a project; saves or deletes one first where that is wanted.</source>
        <translation>Muestra las consultas guardadas de un proyecto; antes guarda o elimina una si se pide.</translation>
    </message>
    <message>
        <source>Save the query of --query under this name.</source>
        <translation>Guarda la consulta de --query con este nombre.</translation>
    </message>
    <message>
        <source>The query: the name of a saved one, or JSON as in the handbook.</source>
        <translation>La consulta: el nombre de una guardada, o JSON como en el manual.</translation>
    </message>
    <message>
        <source>Delete the query of this name.</source>
        <translation>Elimina la consulta con este nombre.</translation>
    </message>
    <message>
        <source>--id names annotations that are there, and one of these changes them in one step: --code and --off, --range, --join or --remove. A line is printed for each that is still there then. One that loses its last code and has no memo goes.</source>
        <translation>--id indica anotaciones que ya existen, y una de estas opciones las cambia en un solo paso: --code y --off, --range, --join o --remove. Se muestra una línea por cada una que sigue existiendo después. La que pierde su último código y no tiene memo desaparece.</translation>
    </message>
    <message>
        <source>This annotation, by its id, as “list --format json” says it; can be given several times.</source>
        <translation>Esta anotación, por su identificador, como lo muestra «list --format json»; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Take this code off; can be given several times.</source>
        <translation>Quita este código; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Let the first have the words, codes and memos of all; the others go.</source>
        <translation>Da a la primera las palabras, los códigos y los memos de todas; las demás desaparecen.</translation>
    </message>
    <message>
        <source>Remove these annotations.</source>
        <translation>Elimina estas anotaciones.</translation>
    </message>
    <message>
        <source>With --id goes one of these alone: --code and --off, --range, --join or --remove. See --help.</source>
        <translation>Con --id va solo una de estas opciones: --code y --off, --range, --join o --remove. Consulte --help.</translation>
    </message>
    <message>
        <source>--range takes one annotation, --join several.</source>
        <translation>--range toma una anotación; --join, varias.</translation>
    </message>
    <message>
        <source>None of these documents is an article.</source>
        <translation>Ninguno de estos documentos es un artículo.</translation>
    </message>
</context>
<context>
    <name>CodeGiving</name>
    <message>
        <source>“%1” is on overlapping words already.</source>
        <translation>«%1» ya está en palabras que se solapan con estas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages overlap others with the same code.</source>
        <translation>
            <numerusform>%Ln pasaje se solapa con otros que tienen el mismo código.</numerusform>
            <numerusform>%Ln pasajes se solapan con otros que tienen el mismo código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join Them</source>
        <translation>Unirlas</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Take in codebook “%1”</source>
        <translation>Incorporar el libro de códigos «%1»</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Passages whose place is lost</source>
        <translation>Pasajes cuyo lugar se ha perdido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Todavía no hay códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoderComparison</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Todos los códigos juntos</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Acuerdo entre %1 y %2</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>There is no document in which both %1 and %2 have given codes, and so nothing to compare.</source>
        <translation>No hay ningún documento en el que tanto %1 como %2 hayan asignado códigos, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Counted are sentences; one has a code where any word of it has.</source>
        <translation>Se cuentan frases; una frase tiene un código si lo tiene alguna de sus palabras.</translation>
    </message>
    <message>
        <source>Counted are characters.</source>
        <translation>Se cuentan caracteres.</translation>
    </message>
    <message>
        <source>Text to which neither has given any code is left out.</source>
        <translation>Se omite el texto al que ninguno ha asignado ningún código.</translation>
    </message>
    <message>
        <source>All of the text counts, also where neither has given a code.</source>
        <translation>Cuenta todo el texto, también donde ninguno ha asignado un código.</translation>
    </message>
    <message numerus="yes">
        <source>Compared is what %1 and %2 have coded in %n documents: %3.</source>
        <translation>
            <numerusform>Se compara lo que %1 y %2 han codificado en %n documento: %3.</numerusform>
            <numerusform>Se compara lo que %1 y %2 han codificado en %n documentos: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2): %3, only by %4</source>
        <extracomment>a passage; its document and place; a code; a coder</extracomment>
        <translation>«%1» (%2): %3, solo por %4</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Sort &amp;By</source>
        <translation>Orden&amp;ar por</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>list of names that count as one</source>
        <translation>lista de nombres que cuentan como uno</translation>
    </message>
    <message>
        <source>Check the number: the passage has another one.</source>
        <translation>Compruebe el número: el pasaje tiene otro.</translation>
    </message>
    <message>
        <source>A word of the passage has become its opposite.</source>
        <translation>Una palabra del pasaje se ha convertido en su contraria.</translation>
    </message>
    <message>
        <source>Somebody else said these words.</source>
        <translation>Estas palabras las dijo otra persona.</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>textual</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>casi textual</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulada</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, %2 in the same words, %3 in the same order.</source>
        <translation>El pasaje cubre un %1 de lo que dice la afirmación: un %2 con las mismas palabras y un %3 en el mismo orden.</translation>
    </message>
    <message>
        <source>It is the answer to a question that has the statement&apos;s words.</source>
        <translation>Es la respuesta a una pregunta que contiene las palabras de la afirmación.</translation>
    </message>
    <message>
        <source>The person named says it.</source>
        <translation>Lo dice la persona nombrada.</translation>
    </message>
    <message>
        <source>Somebody else than the person named says it.</source>
        <translation>No lo dice la persona nombrada, sino otra.</translation>
    </message>
    <message>
        <source>The statements beside it come from the same place.</source>
        <translation>Las afirmaciones contiguas proceden del mismo lugar.</translation>
    </message>
    <message>
        <source>Score %1, the next passage %2.</source>
        <translation>Puntuación: %1; pasaje siguiente: %2.</translation>
    </message>
    <message>
        <source>The article quotes nobody and reports what nobody said: there is nothing to look for.</source>
        <translation>El artículo no cita a nadie ni relata lo que dijo alguien: no hay nada que buscar.</translation>
    </message>
    <message>
        <source>The transcript does not tell speakers apart, so that a wrong attribution cannot be noticed.</source>
        <translation>La transcripción no distingue a los hablantes, así que no se puede detectar una atribución errónea.</translation>
    </message>
    <message>
        <source>The transcript has no words, so that nothing can be found in it.</source>
        <translation>La transcripción no tiene palabras, así que no se puede encontrar nada en ella.</translation>
    </message>
    <message>
        <source>Transcript and article are the same text. Choose another file for one of them.</source>
        <translation>La transcripción y el artículo son el mismo texto. Elija otro archivo para uno de los dos.</translation>
    </message>
    <message>
        <source>The article reads like a transcript itself: it has speakers with turns. Only what it quotes is looked for.</source>
        <translation>El propio artículo se lee como una transcripción: tiene hablantes con turnos. Solo se busca lo que cita.</translation>
    </message>
    <message>
        <source>There are no rules for this language: only quotations are looked for, and reports of what somebody said are not recognized.</source>
        <translation>No hay reglas para este idioma: solo se buscan las citas; lo referido en estilo indirecto no se reconoce.</translation>
    </message>
    <message>
        <source>There is no synonym table for this language, so that passages reworded with other words are found less often.</source>
        <translation>No hay tabla de sinónimos para este idioma, así que los pasajes reformulados con otras palabras se encuentran con menos frecuencia.</translation>
    </message>
    <message>
        <source>“=” and “~” do not go together in one line</source>
        <translation>«=» y «~» no pueden ir juntos en una misma línea</translation>
    </message>
    <message>
        <source>there is neither “=” nor “~” between the names</source>
        <translation>no hay ni «=» ni «~» entre los nombres</translation>
    </message>
    <message>
        <source>a name is missing before or after the mark</source>
        <translation>falta un nombre antes o después del signo</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>«%1» no es un nombre</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>What follows stands earlier in the transcript.</source>
        <translation>Lo que sigue está antes en la transcripción.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the transcript lie in between.</source>
        <translation>
            <numerusform>%Ln palabra de la transcripción queda entre medias.</numerusform>
            <numerusform>%Ln palabras de la transcripción quedan entre medias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, marked by an ellipsis.</source>
        <translation>
            <numerusform>%Ln palabra omitida aquí, señalada con puntos suspensivos.</numerusform>
            <numerusform>%Ln palabras omitidas aquí, señaladas con puntos suspensivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, not marked.</source>
        <translation>
            <numerusform>%Ln palabra omitida aquí, sin señalar.</numerusform>
            <numerusform>%Ln palabras omitidas aquí, sin señalar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else says what follows.</source>
        <translation>Lo que sigue lo dice otra persona.</translation>
    </message>
    <message>
        <source>What follows was said in another turn.</source>
        <translation>Lo que sigue se dijo en otro turno.</translation>
    </message>
    <message>
        <source>The statement comes from several places. They answer %1 of their parts.</source>
        <extracomment>how much of each part of a statement the passage found for it answers, as a list of percentages</extracomment>
        <translation>La afirmación procede de varios lugares, que cubren %1 de sus partes respectivas.</translation>
    </message>
    <message>
        <source>Check the day, month or season: the passage has another one.</source>
        <translation>Compruebe el día, el mes o la estación: el pasaje tiene otro.</translation>
    </message>
    <message>
        <source>Check the place: the passage has another one.</source>
        <translation>Compruebe el lugar: el pasaje tiene otro.</translation>
    </message>
    <message>
        <source>A “not” of the passage is missing here.</source>
        <translation>Aquí falta una negación del pasaje.</translation>
    </message>
    <message>
        <source>There is a “not” here that the passage lacks.</source>
        <translation>Aquí hay una negación que no está en el pasaje.</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducida</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, by words that translate one another.</source>
        <translation>El pasaje cubre un %1 de lo que dice la afirmación, con palabras que son traducción unas de otras.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Passages are found by words that translate one another; whether a quotation is word for word cannot be told, nor a “not” that was turned.</source>
        <translation>Los dos textos están en idiomas distintos. Los pasajes se encuentran por las palabras que son traducción unas de otras; no se puede saber si una cita es textual, ni si se ha invertido una negación.</translation>
    </message>
    <message>
        <source>A second look finds them %1 alike in meaning, whatever their words are.</source>
        <translation>Una segunda mirada los encuentra parecidos en un %1 por el sentido, sean cuales sean sus palabras.</translation>
    </message>
    <message>
        <source>Passages were looked at again by what they mean. That changes which one comes first and how sure it is; verdicts and alerts come from the words alone.</source>
        <translation>Los pasajes se han vuelto a mirar por su sentido. Eso cambia cuál va primero y cuán seguro es; los veredictos y las alertas dependen solo de las palabras.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and there is no table of words between them here; the package crossread-words has those that are known. Little is found: names and numbers at most.</source>
        <translation>Los dos textos están en idiomas distintos y aquí no hay ninguna tabla de palabras entre ellos; el paquete crossread-words tiene las que se conocen. Se encuentra poco: nombres y números como mucho.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>without code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>a code that is gone</source>
        <translation>un código que ya no existe</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>just code %1</source>
        <translation>solo el código %1</translation>
    </message>
    <message>
        <source>a code set that is gone</source>
        <translation>un conjunto de códigos que ya no existe</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <comment>a code set</comment>
        <translation>código de «%1»</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>en ningún grupo</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>en el grupo %1</translation>
    </message>
    <message>
        <source>an attribute that is gone</source>
        <translation>un atributo que ya no existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>an attribute and its bounds</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>an attribute</comment>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>%1 tiene valor</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>an attribute</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>said by nobody</source>
        <translation>dicho por nadie</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dicho por %1</translation>
    </message>
    <message>
        <source>a topic that is gone</source>
        <translation>un tema que ya no existe</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>un documento que ya no existe</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a document</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>by no named coder</source>
        <translation>sin codificador indicado</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>codificado por %1</translation>
    </message>
    <message>
        <source>place to be looked at</source>
        <translation>lugar por revisar</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>lugar perdido</translation>
    </message>
    <message>
        <source>place as it was</source>
        <translation>lugar sin cambios</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>confirmed, rejected</comment>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>made %1 to %2</source>
        <translation>creado del %1 al %2</translation>
    </message>
    <message>
        <source>published %1 to %2</source>
        <translation>publicado del %1 al %2</translation>
    </message>
    <message>
        <source>made from %1 on</source>
        <translation>creado a partir del %1</translation>
    </message>
    <message>
        <source>published from %1 on</source>
        <translation>publicado a partir del %1</translation>
    </message>
    <message>
        <source>made until %1</source>
        <translation>creado hasta el %1</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>publicado hasta el %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>que se solapa con %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>alrededor de %1</translation>
    </message>
    <message>
        <source>near %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>cerca de %1 (%2)</translation>
    </message>
    <message>
        <source>followed by %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>seguido de %1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>la misma frase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>el mismo párrafo</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>el mismo turno</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Por documento</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>By attribute</source>
        <translation>Por atributo</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Por codificador</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>linked with a document that is gone</source>
        <translation>enlazado con un documento que ya no existe</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <comment>a document</comment>
        <translation>enlazado con %1</translation>
    </message>
    <message>
        <source>By year published</source>
        <translation>Por año de publicación</translation>
    </message>
    <message>
        <source>By month published</source>
        <translation>Por mes de publicación</translation>
    </message>
    <message>
        <source>By linked document</source>
        <translation>Por documento enlazado</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>veredicto: %1</translation>
    </message>
    <message>
        <source>found in %1, not ruled on</source>
        <extracomment>a document; %1 has words that the comparison takes for the same, and nobody has ruled on it</extracomment>
        <translation>encontrado en %1, sin decidir</translation>
    </message>
    <message>
        <source>memo with %1</source>
        <comment>words in quotation marks</comment>
        <translation>memo con %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that are joined</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>whole words “%1”</source>
        <translation>palabras completas «%1»</translation>
    </message>
    <message>
        <source>pattern “%1”</source>
        <translation>patrón «%1»</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>(nothing: outside of the text)</source>
        <translation>(nada: fuera del texto)</translation>
    </message>
    <message>
        <source>characters, as the standard has it</source>
        <translation>caracteres, según la norma</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>unidades UTF-16</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>line ends as one</source>
        <translation>fines de línea contados como uno</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>fines de línea contados como dos</translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation>con la marca de orden de bytes</translation>
    </message>
    <message>
        <source>the last one included</source>
        <translation>el último incluido</translation>
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
        <translation>Lo que los artículos conservan de «%1»</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <extracomment>topics or codes, counted in the words of one speaker</extracomment>
        <translation>%1, en las palabras de %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Quién y qué</translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Palabras dichas</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Recogidas</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Recogidas por %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>a column: the words of an article that have a code there, whatever the transcript has</extracomment>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>% of the words spoken that the article reports</source>
        <translation>% de las palabras dichas que recoge el artículo</translation>
    </message>
</context>
<context>
    <name>CrossTables</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Days of annotating</source>
        <translation>Días de anotación</translation>
    </message>
    <message>
        <source>Years of publication</source>
        <translation>Años de publicación</translation>
    </message>
    <message>
        <source>Months of publication</source>
        <translation>Meses de publicación</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <extracomment>documents with which the reader has linked the annotated words: articles that take them up</extracomment>
        <translation>Documentos enlazados</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anotaciones</translation>
    </message>
    <message>
        <source>words in the passages</source>
        <translation>palabras de los pasajes</translation>
    </message>
    <message>
        <source>% of the row’s annotations</source>
        <translation>% de las anotaciones de la fila</translation>
    </message>
    <message>
        <source>% of the column’s annotations</source>
        <translation>% de las anotaciones de la columna</translation>
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
        <source>1 where there is any, else 0</source>
        <translation>1 si hay alguna; si no, 0</translation>
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
        <translation>Cita</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a group in the list of annotations, and how many there are in it</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The words are others now: have a look whether this is the place.</source>
        <translation>Las palabras ahora son otras: compruebe si este es el lugar.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Estas palabras ya no están en el texto.</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CleanupModel</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CodeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 with the codes below</source>
        <extracomment>a code&apos;s own annotations, and how many there are with those of the codes below it</extracomment>
        <translation>%1, %L2 con los códigos de debajo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ComparisonModel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Atribuida a</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ConcordanceModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentTree</name>
    <message numerus="yes">
        <source>Group with %n row(s)</source>
        <translation>
            <numerusform>Grupo con %n fila</numerusform>
            <numerusform>Grupo con %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
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
        <translation>¿Hablante?</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often a label stands in the text</comment>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::MemoModel</name>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Name or Words</source>
        <translation>Nombre o palabras</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
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
            <numerusform>nombrado %n vez</numerusform>
            <numerusform>nombrado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Project::Project</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Change how “%1” is read</source>
        <translation>Cambiar cómo se lee «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Codificar con «%1»</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir memo</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>Cambiar el pasaje</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar el memo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Eliminar %n anotación</numerusform>
            <numerusform>Eliminar %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Añadir el código «%1»</translation>
    </message>
    <message>
        <source>Change code “%1”</source>
        <translation>Cambiar el código «%1»</translation>
    </message>
    <message>
        <source>Remove code “%1”</source>
        <translation>Eliminar el código «%1»</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Enlazar pasajes</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Confirm source</source>
        <translation>Confirmar la fuente</translation>
    </message>
    <message>
        <source>Reject source</source>
        <translation>Rechazar la fuente</translation>
    </message>
    <message>
        <source>Reopen statement</source>
        <translation>Reabrir la afirmación</translation>
    </message>
    <message>
        <source>Overrule verdict</source>
        <translation>Corregir el veredicto</translation>
    </message>
    <message>
        <source>Take back verdict</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>Change note on statement</source>
        <translation>Cambiar la nota sobre la afirmación</translation>
    </message>
    <message>
        <source>Withdraw ruling</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Cambiar lo que se dice de «%1»</translation>
    </message>
    <message>
        <source>Accept what was changed elsewhere</source>
        <translation>Aceptar lo que se cambió fuera</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statements)</source>
        <extracomment>an undo entry: what is done, and to how many statements</extracomment>
        <translation>
            <numerusform>%1 (%n afirmación)</numerusform>
            <numerusform>%1 (%n afirmaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change attribute “%1”</source>
        <translation>Cambiar el atributo «%1»</translation>
    </message>
    <message>
        <source>Add attribute “%1”</source>
        <translation>Añadir el atributo «%1»</translation>
    </message>
    <message>
        <source>Remove attribute “%1”</source>
        <translation>Eliminar el atributo «%1»</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Asignar «%1»</translation>
    </message>
    <message>
        <source>Set attributes</source>
        <translation>Asignar atributos</translation>
    </message>
    <message>
        <source>Change memo on “%1”</source>
        <translation>Cambiar el memo sobre «%1»</translation>
    </message>
    <message>
        <source>Change project memo</source>
        <translation>Cambiar el memo del proyecto</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Mover el código «%1»</translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Fusionar el código «%1» con «%2»</translation>
    </message>
    <message>
        <source>Split “%1” off “%2”</source>
        <translation>Separar «%1» de «%2»</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Join %n annotation(s)</source>
        <translation>
            <numerusform>Unir %n anotación</numerusform>
            <numerusform>Unir %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Codificar %n pasaje con «%1»</numerusform>
            <numerusform>Codificar %n pasajes con «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” out of its group</source>
        <translation>Sacar «%1» de su grupo</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>Mover «%1» a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of their groups</source>
        <translation>
            <numerusform>Sacar %n documento de su grupo</numerusform>
            <numerusform>Sacar %n documentos de sus grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to “%1”</source>
        <translation>
            <numerusform>Mover %n documento a «%1»</numerusform>
            <numerusform>Mover %n documentos a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move group “%1” to “%2”</source>
        <translation>Mover el grupo «%1» a «%2»</translation>
    </message>
    <message>
        <source>Replace the file of “%1”</source>
        <translation>Sustituir el archivo de «%1»</translation>
    </message>
    <message>
        <source>Change code set “%1”</source>
        <translation>Cambiar el conjunto de códigos «%1»</translation>
    </message>
    <message>
        <source>Add code set “%1”</source>
        <translation>Añadir el conjunto de códigos «%1»</translation>
    </message>
    <message>
        <source>Remove code set “%1”</source>
        <translation>Eliminar el conjunto de códigos «%1»</translation>
    </message>
    <message>
        <source>Change query “%1”</source>
        <translation>Cambiar la consulta «%1»</translation>
    </message>
    <message>
        <source>Remove query “%1”</source>
        <translation>Eliminar la consulta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Deshacer %n paso</numerusform>
            <numerusform>Deshacer %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <translation>
            <numerusform>Rehacer %n paso</numerusform>
            <numerusform>Rehacer %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Cambiar los códigos</translation>
    </message>
    <message>
        <source>Save query “%1”</source>
        <translation>Guardar la consulta «%1»</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::DispersionStrip</name>
    <message>
        <source>Where things stand in the text</source>
        <translation>Dónde está cada cosa en el texto</translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right a place, Enter goes there.</source>
        <translation>Arriba y Abajo eligen una fila; Izquierda y Derecha, un lugar; Intro va a él.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
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
        <translation>%1: %2, en la número %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::FindBar</name>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>button: whole words</comment>
        <translation>«ab»</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>button: regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Barra de búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which hit of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Match capitals (Alt+M)</source>
        <translation>Distinguir mayúsculas (Alt+M)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Solo palabras completas (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Expresión regular (Alt+R)</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::LinkBand</name>
    <message>
        <source>Links between the two pages</source>
        <translation>Enlaces entre las dos páginas</translation>
    </message>
    <message>
        <source>Up and Down pick a link, Enter goes to it.</source>
        <translation>Arriba y Abajo eligen un enlace; Intro va a él.</translation>
    </message>
    <message>
        <source>Link %1 of %2: %3</source>
        <comment>number, count, what it links</comment>
        <translation>Enlace %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::ReadingView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two of the phrases that say what marks the words here: &quot;coded: threat, by Ada&quot; and &quot;topic: NATO&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>an entry of a menu: %1 the code of a passage, %2 its words</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>below the first passages of a list that a tip tells of</extracomment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>Acerca de Crossread</translation>
    </message>
    <message>
        <source>Crossread %1</source>
        <translation>Crossread %1</translation>
    </message>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

Copyright 2026 the Crossread developers. Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it; there is no warranty.

Made with Qt, KSyntaxHighlighting, KCodecs and SQLite. It never uses the network.</source>
        <translation>Leer lado a lado una transcripción y un artículo sobre ella, y anotar ambos.

Copyright 2026 los desarrolladores de Crossread. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puede usarlo, estudiarlo, compartirlo y mejorarlo; no hay ninguna garantía.

Hecho con Qt, KSyntaxHighlighting, KCodecs y SQLite. No usa nunca la red.</translation>
    </message>
    <message>
        <source>&amp;For a bug report:</source>
        <translation>Para &amp;informar de un error:</translation>
    </message>
    <message>
        <source>Facts for a bug report</source>
        <translation>Datos para informar de un error</translation>
    </message>
    <message>
        <source>&amp;Copy Facts</source>
        <translation>&amp;Copiar los datos</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ActProgress</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Sitúe antes el cursor en una anotación.</translation>
    </message>
    <message>
        <source>← → by words, ↑ ↓ by sentences, Page Up and Page Down by turns; with Shift the beginning.</source>
        <translation>← → por palabras, ↑ ↓ por frases, Re Pág y Av Pág por turnos; con Mayús, el principio.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationController</name>
    <message>
        <source>Select the words that you want to annotate first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Seleccione antes las palabras que quiera anotar: con el ratón, o con Mayús y las teclas de flecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted.</source>
        <translation>
            <numerusform>%n anotación eliminada.</numerusform>
            <numerusform>%n anotaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>No hay ninguna anotación después de este lugar.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>No hay ninguna anotación antes de este lugar.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationEditor</name>
    <message>
        <source>What you think about it (optional)</source>
        <translation>Lo que piensa al respecto (opcional)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Keep it (Enter; Ctrl+Enter in the memo)</source>
        <translation>Guardar (Intro; Ctrl+Intro en el memo)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>Có&amp;digos:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Memo:</translation>
    </message>
    <message>
        <source>This is what you typed before and did not keep.</source>
        <translation>Esto es lo que escribió antes y no guardó.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Editar la anotación</translation>
    </message>
    <message>
        <source>New annotation</source>
        <translation>Nueva anotación</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codificar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words that are annotated</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Deshacer lo escrito aquí</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationKeeping</name>
    <message>
        <source>Choose a code or write a memo first.</source>
        <translation>Elija antes un código o escriba un memo.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Edit the chosen annotation</source>
        <translation>Editar la anotación elegida</translation>
    </message>
    <message>
        <source>Delete the chosen annotations</source>
        <translation>Eliminar las anotaciones elegidas</translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation>Exportar los extractos</translation>
    </message>
    <message>
        <source>Passages that you tag or note are listed here. Select words on a page and press T.</source>
        <translation>Aquí aparecen los pasajes que codifique o comente. Seleccione palabras en una página y pulse T.</translation>
    </message>
    <message>
        <source>Tag Selection</source>
        <translation>Codificar la selección</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>how many annotations the filter lets through, of how many</extracomment>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition: code, speaker, document, date …</source>
        <translation>Añadir una condición: código, hablante, documento, fecha…</translation>
    </message>
    <message>
        <source>Only annotations whose place is like this</source>
        <translation>Solo las anotaciones cuyo lugar está así</translation>
    </message>
    <message>
        <source>Tag the chosen annotations (T)</source>
        <translation>Codificar las anotaciones elegidas (T)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>To be looked at (%L1)</source>
        <translation>Por revisar (%L1)</translation>
    </message>
    <message>
        <source>Lost (%L1)</source>
        <translation>Perdidas (%L1)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln documents not read</source>
        <extracomment>the answer lacks what some texts say</extracomment>
        <translation>
            <numerusform>%1, %Ln documento sin leer</numerusform>
            <numerusform>%1, %Ln documentos sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No annotation is as asked for.</source>
        <translation>Ninguna anotación responde a lo que se pide.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Codificar…</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Codificar co&amp;n</translation>
    </message>
    <message>
        <source>Take &amp;Off</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>El lugar es c&amp;orrecto</translation>
    </message>
    <message>
        <source>Put on the &amp;Selected Words</source>
        <translation>Poner en las palabras &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Select the words in “%1” that the annotation is about first.</source>
        <translation>Seleccione antes en «%1» las palabras de las que trata la anotación.</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Consultas guardadas</translation>
    </message>
    <message>
        <source>&amp;Save This Query…</source>
        <translation>&amp;Guardar esta consulta…</translation>
    </message>
    <message>
        <source>Save This Query</source>
        <translation>Guardar esta consulta</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDelegate</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>for example 2022-02-07, 2022-02 or 2022</source>
        <translation>por ejemplo 2022-02-07, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>a number, for example 12.5</source>
        <translation>un número, por ejemplo 12.5</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDialog</name>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>Ti&amp;po:</translation>
    </message>
    <message>
        <source>&amp;Choices:</source>
        <translation>&amp;Opciones:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AutoCodeDialog</name>
    <message>
        <source>Capitals &amp;count</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Tag Automatically</source>
        <translation>Codificar automáticamente</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Palabras y expresiones</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Una expresión regular</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Un tema</translation>
    </message>
    <message>
        <source>What a speaker says</source>
        <translation>Lo que dice un hablante</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>just these words</source>
        <translation>solo estas palabras</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>su frase</translation>
    </message>
    <message>
        <source>their paragraph</source>
        <translation>su párrafo</translation>
    </message>
    <message>
        <source>all that is said there</source>
        <translation>todo lo que se dice ahí</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codificar</translation>
    </message>
    <message>
        <source>How much is tagged</source>
        <translation>Cuánto se codifica</translation>
    </message>
    <message>
        <source>Only within a code</source>
        <translation>Solo dentro de un código</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Buscar:</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Codificar:</translation>
    </message>
    <message>
        <source>With &amp;codes:</source>
        <translation>C&amp;on los códigos:</translation>
    </message>
    <message>
        <source>energy, gas pipeline: parted by commas</source>
        <translation>energía, gasoducto: separadas por comas</translation>
    </message>
    <message>
        <source>no (war|conflict)</source>
        <translation>no a la (guerra|violencia)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many of the passages that were found are ticked</extracomment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Elija antes un código.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged.</source>
        <translation>
            <numerusform>%n pasaje codificado.</numerusform>
            <numerusform>%n pasajes codificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>En qué documentos</translation>
    </message>
    <message>
        <source>How passages are found</source>
        <translation>Cómo se encuentran los pasajes</translation>
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
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The same numbers stand in the table.</source>
        <translation>Los mismos números están en la tabla.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Chip</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <extracomment>a topic or speaker with the number of places where it is found</extracomment>
        <translation>
            <numerusform>%1, %n aparición</numerusform>
            <numerusform>%1, %n apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows or hides it; the right and left arrow keys go to the next and previous place.</source>
        <translation>La barra espaciadora lo muestra u oculta; las flechas derecha e izquierda van a la aparición siguiente y a la anterior.</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a topic or speaker and how often it is there</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Aparición siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Aparición anterior</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeBox</name>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Codificar</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>Có&amp;digos:</translation>
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
        <translation>(nivel superior)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Debajo de:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Tecla:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Memo:</translation>
    </message>
    <message>
        <source>What the code stands for, when to use it and when not, and an example or two</source>
        <translation>Qué representa el código, cuándo usarlo y cuándo no, y uno o dos ejemplos</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Only a heading: nothing is coded with it</source>
        <translation>&amp;Solo un encabezado: no se codifica nada con él</translation>
    </message>
    <message>
        <source>Pressed on a page, this key gives the selected words the code</source>
        <translation>Pulsada en una página, esta tecla da el código a las palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeLine</name>
    <message>
        <source>Codes that fit</source>
        <translation>Códigos que coinciden</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Type a few letters. The left arrow key leads to the codes given already.</source>
        <translation>Escriba unas letras. La flecha izquierda lleva a los códigos ya asignados.</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Elija o escriba</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodePanel</name>
    <message>
        <source>Tag the selected words with the chosen code</source>
        <translation>Codificar las palabras seleccionadas con el código elegido</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Change the chosen code (F2)</source>
        <translation>Cambiar el código elegido (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen code</source>
        <translation>Eliminar el código elegido</translation>
    </message>
    <message>
        <source>Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or make them here.</source>
        <translation>Los códigos son sus propias categorías, como «promesa» o «evasiva». Se crean al codificar palabras; también puede crearlos aquí.</translation>
    </message>
    <message>
        <source>New Code…</source>
        <translation>Nuevo código…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Change Code</source>
        <translation>Cambiar el código</translation>
    </message>
    <message>
        <source>Code “%1” deleted.</source>
        <translation>Código «%1» eliminado.</translation>
    </message>
    <message>
        <source>&amp;Tag Selection</source>
        <translation>&amp;Codificar la selección</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Show Passages</source>
        <translation>M&amp;ostrar los pasajes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Filtrar los códigos</translation>
    </message>
    <message>
        <source>No code has “%1” in its name.</source>
        <translation>Ningún código tiene «%1» en su nombre.</translation>
    </message>
    <message>
        <source>Show All Codes</source>
        <translation>Mostrar todos los códigos</translation>
    </message>
    <message>
        <source>Only the codes of this set</source>
        <translation>Solo los códigos de este conjunto</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Set of Codes</source>
        <translation>Conjunto de códigos</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Nombre del conjunto:</translation>
    </message>
    <message>
        <source>&amp;New Set…</source>
        <translation>&amp;Nuevo conjunto…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Cambiar el nombre de «%1»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>There is a code “%1” here already, with %n annotations. Both become one.</source>
        <translation>
            <numerusform>Aquí ya hay un código «%1», con %n anotación. Ambos se convertirán en uno.</numerusform>
            <numerusform>Aquí ya hay un código «%1», con %n anotaciones. Ambos se convertirán en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code “%1” deleted, with %n codes below it.</source>
        <translation>
            <numerusform>Código «%1» eliminado, con %n código que tenía debajo.</numerusform>
            <numerusform>Código «%1» eliminado, con %n códigos que tenía debajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations had it; they are still there.</source>
        <translation>
            <numerusform>Lo tenía %n anotación, que se conserva.</numerusform>
            <numerusform>Lo tenían %n anotaciones, que se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” there already.</source>
        <translation>Ahí ya hay un código «%1».</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Fusionar ambos</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now “%2”; %n annotations follow.</source>
        <translation>
            <numerusform>«%1» es ahora «%2»; lo sigue %n anotación.</numerusform>
            <numerusform>«%1» es ahora «%2»; lo siguen %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other code to merge “%1” into.</source>
        <translation>No hay ningún otro código con el que fusionar «%1».</translation>
    </message>
    <message>
        <source>Merge Codes</source>
        <translation>Fusionar códigos</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, on %n annotations, becomes:</source>
        <translation>
            <numerusform>«%1», en %n anotación, se convierte en:</numerusform>
            <numerusform>«%1», en %n anotaciones, se convierte en:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;New Code Below…</source>
        <translation>&amp;Nuevo código debajo…</translation>
    </message>
    <message>
        <source>M&amp;ove</source>
        <translation>Mo&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Below the One Above</source>
        <translation>&amp;Debajo del anterior</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Fuera</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>Con&amp;juntos</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete (on %n annotations)</source>
        <translation>
            <numerusform>&amp;Eliminar (en %n anotación)</numerusform>
            <numerusform>&amp;Eliminar (en %n anotaciones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeSuggestions</name>
    <message>
        <source>New code “%1”</source>
        <extracomment>the last of the codes that fit what is typed: none of them, but a new one of that name</extracomment>
        <translation>Nuevo código «%1»</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodersPanel</name>
    <message>
        <source>One coder</source>
        <translation>Un codificador</translation>
    </message>
    <message>
        <source>The other coder</source>
        <translation>El otro codificador</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Where it is counted</source>
        <translation>Dónde se cuenta</translation>
    </message>
    <message>
        <source>Coders whose annotations are shown</source>
        <translation>Codificadores cuyas anotaciones se muestran</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>What either has coded</source>
        <translation>Lo que ha codificado alguno de los dos</translation>
    </message>
    <message>
        <source>Agreement, code by code</source>
        <translation>Acuerdo, código por código</translation>
    </message>
    <message>
        <source>%1  (%L2)</source>
        <extracomment>a coder, and how many annotations are by that one</extracomment>
        <translation>%1  (%L2)</translation>
    </message>
    <message>
        <source>Choose two coders to see how far they agree.</source>
        <translation>Elija dos codificadores para ver hasta qué punto coinciden.</translation>
    </message>
    <message>
        <source>Once a second coder has annotated, or another copy of the project is merged into this one, you see here how far both agree.</source>
        <translation>En cuanto haya anotado un segundo codificador, o se fusione con este proyecto otra copia suya, verá aquí hasta qué punto coinciden ambos.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
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
        <translation>Todos los códigos juntos</translation>
    </message>
    <message>
        <source>Only %1: “%2” (%3)</source>
        <translation>Solo %1: «%2» (%3)</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>En qué documentos</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table, or what it says</source>
        <translation>Guardar la tabla, o lo que dice</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>acuerdo</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodingFeature</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Codificar co&amp;n</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Está en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were taken in.</source>
        <translation>
            <numerusform>Se ha incorporado %Ln código.</numerusform>
            <numerusform>Se han incorporado %Ln códigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Codes or Annotations</source>
        <translation>Incorporar códigos o anotaciones</translation>
    </message>
    <message>
        <source>Nothing in “%1” is new here.</source>
        <translation>No hay nada en «%1» que sea nuevo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were taken in.</source>
        <translation>
            <numerusform>Se ha incorporado %Ln anotación.</numerusform>
            <numerusform>Se han incorporado %Ln anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks and annotations (*.qdc *.json *.jsonld *.md *.markdown);;All files (*)</source>
        <translation>Libros de códigos y anotaciones (*.qdc *.json *.jsonld *.md *.markdown);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Examinando «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ColourButton</name>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Acciones que coinciden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an action in the command palette: its menu and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparingFeature</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Informe sobre «%1»</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«%1» con sus fuentes al lado</translation>
    </message>
    <message>
        <source>The words of this link are no longer in the texts.</source>
        <translation>Las palabras de este enlace ya no están en los textos.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonCard</name>
    <message>
        <source>Statement and passage</source>
        <translation>Afirmación y pasaje</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Overrule the verdict</source>
        <translation>Corregir el veredicto</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Nota: por qué</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Nota sobre esta afirmación</translation>
    </message>
    <message>
        <source>Choose a statement: click on one in the article or in the list, or press J to go from one to the next. Here it stands over the passage it comes from.</source>
        <translation>Elija una afirmación: haga clic en una en el artículo o en la lista, o pulse J para ir de una a la siguiente. Aquí aparece sobre el pasaje del que procede.</translation>
    </message>
    <message>
        <source>if it came from this passage</source>
        <translation>si procediera de este pasaje</translation>
    </message>
    <message>
        <source>no passage of the transcript says this</source>
        <translation>ningún pasaje de la transcripción dice esto</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages come near</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln pasaje cercano</numerusform>
            <numerusform>%Ln pasajes cercanos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Statement, attributed to %1</source>
        <translation>Afirmación, atribuida a %1</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Passage, %1, turn %L2</source>
        <translation>Pasaje, %1, turno %L2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <extracomment>the verdict was overruled; %1 is the program&apos;s own</extracomment>
        <translation>en lugar de: %1</translation>
    </message>
    <message>
        <source>Statement, probably by %1</source>
        <translation>Afirmación, probablemente de %1</translation>
    </message>
    <message>
        <source>After the sentence before: %1</source>
        <extracomment>between two sentences of a quotation; %1 tells what was left out</extracomment>
        <translation>Tras la frase anterior: %1</translation>
    </message>
    <message>
        <source>Press Shift+J to look at the passages that come nearest.</source>
        <translation>Pulse Mayús+J para ver los pasajes más cercanos.</translation>
    </message>
    <message>
        <source>changed by the second look</source>
        <translation>cambiado por la segunda mirada</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonController</name>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Comparando con la transcripción…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Se ha detenido la comparación.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement.</source>
        <translation>Nada en la transcripción se acerca a esta afirmación.</translation>
    </message>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Elija antes una afirmación: haga clic en una, o pulse J.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this statement yet.</source>
        <translation>Todavía no se ha decidido nada sobre esta afirmación.</translation>
    </message>
    <message>
        <source>Select the words of the transcript that the statement comes from.</source>
        <translation>Seleccione las palabras de la transcripción de las que procede la afirmación.</translation>
    </message>
    <message>
        <source>Choose the passage first: Shift+J shows those that come near, H takes the words selected in the transcript.</source>
        <translation>Elija antes el pasaje: Mayús+J muestra los que se acercan; H toma las palabras seleccionadas en la transcripción.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n statements.</source>
        <translation>
            <numerusform>%n afirmación decidida.</numerusform>
            <numerusform>%n afirmaciones decididas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonPanel</name>
    <message>
        <source>Filter: words in statement, passage, speaker or note</source>
        <translation>Filtro: palabras de la afirmación, el pasaje o la nota, o hablante</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Filtrar las afirmaciones</translation>
    </message>
    <message>
        <source>Only statements of this kind</source>
        <translation>Solo las afirmaciones de este tipo</translation>
    </message>
    <message>
        <source>What the comparison had to do without</source>
        <translation>De qué ha tenido que prescindir la comparación</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Informe de verificación</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Todas las afirmaciones</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Con una alerta</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements of an article are listed here with the passages they come from. Open a transcript in one of the panes; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Aquí aparecen las afirmaciones de un artículo con los pasajes de los que proceden. Abra una transcripción en una de las vistas; o, si un texto se ha tomado por otra cosa, cambie su tipo en sus propiedades.</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>Propiedades del documento…</translation>
    </message>
    <message>
        <source>There is no article to compare the transcript with. Add one; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>No hay ningún artículo con el que comparar la transcripción. Añada uno; o, si un texto se ha tomado por otra cosa, cambie su tipo en sus propiedades.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Se ha detenido la comparación.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The article quotes nobody.</source>
        <translation>El artículo no cita a nadie.</translation>
    </message>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Comparando con la transcripción…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>the name of an article, and what is odd about it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the second look</source>
        <translation>Cambiadas por la segunda mirada</translation>
    </message>
    <message>
        <source>looking again, %1</source>
        <translation>segunda mirada, %1</translation>
    </message>
    <message>
        <source>By what the sentences mean, beside their words</source>
        <translation>Por lo que significan las frases, además de sus palabras</translation>
    </message>
    <message numerus="yes">
        <source>looked at again: %Ln changed</source>
        <extracomment>the second look, by what sentences mean, found something else for so many statements</extracomment>
        <translation>
            <numerusform>segunda mirada: %Ln cambiada</numerusform>
            <numerusform>segunda mirada: %Ln cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another passage or verdict, by what the sentences mean beside their words. Click to see them alone.</source>
        <translation>Otro pasaje u otro veredicto, por lo que significan las frases además de sus palabras. Haga clic para ver solo estas.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ConditionEditor</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a condition that must hold</comment>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a condition that must not hold</comment>
        <translation>sin</translation>
    </message>
    <message>
        <source>Whether it must hold</source>
        <translation>Si debe cumplirse</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Tipo de condición</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Words to be found</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the least value</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the greatest value</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>How far at most</source>
        <translation>A qué distancia como máximo</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Unidad de la distancia</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>just this code</source>
        <translation>solo este código</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>conjunto de códigos</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>words in the memo</source>
        <translation>palabras del memo</translation>
    </message>
    <message>
        <source>date made</source>
        <translation>fecha de creación</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>near code</source>
        <translation>cerca del código</translation>
    </message>
    <message>
        <source>followed by code</source>
        <translation>seguido del código</translation>
    </message>
    <message>
        <source>overlapping code</source>
        <translation>que se solapa con el código</translation>
    </message>
    <message>
        <source>within code</source>
        <translation>dentro del código</translation>
    </message>
    <message>
        <source>around code</source>
        <translation>alrededor del código</translation>
    </message>
    <message>
        <source>no code at all</source>
        <translation>ningún código</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>en ningún grupo</translation>
    </message>
    <message>
        <source>linked with</source>
        <translation>enlazado con</translation>
    </message>
    <message>
        <source>also inside words</source>
        <translation>también dentro de palabras</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>palabras completas</translation>
    </message>
    <message>
        <source>as a pattern</source>
        <translation>como patrón</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Cómo se entienden las palabras</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CountingDialog</name>
    <message>
        <source>Where Passages Stand</source>
        <translation>Dónde están los pasajes</translation>
    </message>
    <message>
        <source>Programs count positions in texts differently, and this file does not show how. Which of these passages make sense?</source>
        <translation>Los programas cuentan de maneras distintas las posiciones en los textos, y este archivo no indica cómo. ¿Cuáles de estos pasajes tienen sentido?</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CoveragePanel</name>
    <message>
        <source>What the articles used of the transcript</source>
        <translation>Lo que los artículos han usado de la transcripción</translation>
    </message>
    <message>
        <source>Words spoken against words reported</source>
        <translation>Palabras dichas frente a palabras recogidas</translation>
    </message>
    <message>
        <source>A click goes to the longest passage that was left out</source>
        <translation>Un clic lleva al pasaje más largo que se ha omitido</translation>
    </message>
    <message>
        <source>Used by more than one article</source>
        <translation>Usado por más de un artículo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Shows which passages of the transcript an article used, and what it left out. Needs a transcript and an article about it.</source>
        <translation>Muestra qué pasajes de la transcripción ha usado un artículo y cuáles ha omitido. Hacen falta una transcripción y un artículo sobre ella.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports %2 of %Ln words spoken.</source>
        <extracomment>an article, and how much of the transcript it used</extracomment>
        <translation>
            <numerusform>«%1» recoge el %2 de la %Ln palabra dicha.</numerusform>
            <numerusform>«%1» recoge el %2 de las %Ln palabras dichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Todos los hablantes</translation>
    </message>
    <message>
        <source>Whose words topics and codes are counted in</source>
        <translation>Hablante en cuyas palabras se cuentan los temas y los códigos</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>They are %1 of what was spoken, and %2 of what the article reports.</source>
        <extracomment>of words of a speaker, about a topic or with a code; %1 and %2 are percentages</extracomment>
        <translation>Son el %1 de lo que se dijo y el %2 de lo que recoge el artículo.</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Guardar la tabla, o una imagen de ella</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Artículos que cuentan</translation>
    </message>
    <message>
        <source>None of the articles compared is among the documents chosen.</source>
        <translation>Ninguno de los artículos comparados está entre los documentos elegidos.</translation>
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
        <translation>En qué lugares de un texto están sus hablantes, códigos y temas, de principio a fin. Abra uno en el que hable alguien, se nombre un tema o algún pasaje tenga un código.</translation>
    </message>
    <message>
        <source>What is shown besides the speakers</source>
        <translation>Qué se muestra además de los hablantes</translation>
    </message>
    <message>
        <source>Codes and topics</source>
        <translation>Códigos y temas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Guardar la tabla, o una imagen de ella</translation>
    </message>
    <message>
        <source>How often speakers, codes and topics are where in the text</source>
        <translation>Frecuencia de los hablantes, los códigos y los temas en cada parte del texto</translation>
    </message>
    <message>
        <source>places</source>
        <comment>name of a file</comment>
        <translation>lugares</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Several documents…</source>
        <translation>Varios documentos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents…</source>
        <translation>
            <numerusform>%Ln documento…</numerusform>
            <numerusform>%Ln documentos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Choose Documents</source>
        <translation>Elegir documentos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>documents of which that is said: “Outlet: Reuters”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Publicados en %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by name, group, or what is said of a document</source>
        <translation>Filtrar por nombre, grupo o lo que se dice de un documento</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>&amp;Marcar todos los mostrados</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <extracomment>what those say of whom that is said: “Said by Party: Labour”</extracomment>
        <translation>Dicho por %1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dicho por %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentController</name>
    <message>
        <source>Opening was stopped.</source>
        <translation>Se ha detenido la apertura.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Crossread reads this kind of file better than when it came in.</source>
        <translation>Crossread lee ahora este tipo de archivo mejor que cuando se incorporó.</translation>
    </message>
    <message>
        <source>Read Again…</source>
        <translation>Volver a leer…</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>“%1” reads the same today: there is nothing to change.</source>
        <translation>«%1» se lee hoy de la misma forma: no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Volver a leer</translation>
    </message>
    <message numerus="yes">
        <source>Read today, %n paragraph(s) of “%1” are new or read otherwise.</source>
        <translation>
            <numerusform>Leído hoy, %n párrafo de «%1» es nuevo o se lee de otra forma.</numerusform>
            <numerusform>Leído hoy, %n párrafos de «%1» son nuevos o se leen de otra forma.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>No tiene anotaciones. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>De sus %L1 anotaciones, %L2 siguen en sus palabras, %L3 se han vuelto a encontrar por semejanza y conviene revisarlas, y %L4 no se encuentran: se conservan sus palabras. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentPanel</name>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Put the chosen documents into a new group</source>
        <translation>Poner los documentos elegidos en un grupo nuevo</translation>
    </message>
    <message>
        <source>Write a memo on the chosen document</source>
        <translation>Escribir un memo sobre el documento elegido</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every document</source>
        <translation>Nuevo atributo: una columna para decir algo de cada documento</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Importar atributos de una tabla (CSV)</translation>
    </message>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>Aquí aparecen los documentos del proyecto.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many documents the filter lets through, of how many</extracomment>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the group (Press/2022 is a group in another one):</source>
        <translation>Nombre del grupo (Prensa/2022 es un grupo dentro de otro):</translation>
    </message>
    <message>
        <source>&amp;Move to Group</source>
        <translation>Mover a un &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nuevo grupo…</translation>
    </message>
    <message>
        <source>N&amp;o Group</source>
        <translation>&amp;Sin grupo</translation>
    </message>
    <message>
        <source>Open on the &amp;Left</source>
        <translation>Abrir a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Open on the &amp;Right</source>
        <translation>Abrir a la &amp;derecha</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentReplacing</name>
    <message>
        <source>Corrected File of “%1”</source>
        <translation>Archivo corregido de «%1»</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>That file has the same text as “%1”: there is nothing to change.</source>
        <translation>Ese archivo tiene el mismo texto que «%1»: no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Sustituir el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of that file are new, or differ from “%1” as it is.</source>
        <translation>
            <numerusform>%n párrafo de ese archivo es nuevo o difiere de «%1» tal como está.</numerusform>
            <numerusform>%n párrafos de ese archivo son nuevos o difieren de «%1» tal como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>No tiene anotaciones. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>De sus %L1 anotaciones, %L2 siguen en sus palabras, %L3 se han vuelto a encontrar por semejanza y conviene revisarlas, y %L4 no se encuentran: se conservan sus palabras. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>The file was replaced.</source>
        <translation>Se ha sustituido el archivo.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentsFeature</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
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
        <translation>Se&amp;guro para hojas de cálculo</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets a &apos; before it</source>
        <translation>El texto que una hoja de cálculo ejecutaría como fórmula recibe delante un apóstrofo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Documento:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Código:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>There is nothing to export yet: tag some passages first.</source>
        <translation>Todavía no hay nada que exportar: codifique antes algunos pasajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln extracto</numerusform>
            <numerusform>%Ln extractos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Archivos %1 (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Solo las que muestra la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>Documents, as references</source>
        <translation>Documentos, como referencias</translation>
    </message>
    <message>
        <source>Project, for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>Proyecto, para NVivo, MAXQDA, ATLAS.ti y otros</translation>
    </message>
    <message>
        <source>Codes, for the same</source>
        <translation>Códigos, para los mismos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Agrupar por:</translation>
    </message>
    <message>
        <source>Everything goes along.</source>
        <translation>No se deja nada fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no codes yet: tag some passages first.</source>
        <translation>Todavía no hay códigos: codifique antes algunos pasajes.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Annotations, as W3C Web Annotations</source>
        <translation>Anotaciones, como Web Annotations del W3C</translation>
    </message>
    <message>
        <source>Project, as a folder of plain text</source>
        <translation>Proyecto, como carpeta de texto sin formato</translation>
    </message>
    <message>
        <source>Excerpts, as notes for Obsidian and Zotero</source>
        <translation>Extractos, como notas para Obsidian y Zotero</translation>
    </message>
    <message>
        <source>A text with its codes</source>
        <translation>Un texto con sus códigos</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <source>Looking at what can go along …</source>
        <translation>Viendo qué puede acompañar…</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message>
        <source>Count positions as &amp;NVivo does</source>
        <translation>Contar las posiciones como &amp;NVivo</translation>
    </message>
    <message>
        <source>Codes, to be read with their memos</source>
        <translation>Códigos, para leer con sus memos</translation>
    </message>
    <message>
        <source>In UTF-16 units, in which an emoji counts as two characters and not as one, as the standard has it. The description of the project says so.</source>
        <translation>En unidades UTF-16, en las que un emoji cuenta como dos caracteres y no como uno, que es lo que dice la norma. La descripción del proyecto lo indica.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::FileWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Restoring “%1”…</source>
        <translation>Restaurando «%1»…</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>El proyecto está como estaba.</translation>
    </message>
    <message>
        <source>The project is as it was. What it said before has become a backup: Project ▸ Restore… brings that back in the same way.</source>
        <translation>El proyecto está como estaba. Lo que contenía antes se ha convertido en una copia de seguridad: Proyecto ▸ Restaurar… lo recupera de la misma forma.</translation>
    </message>
    <message>
        <source>The project is as it was. What lay there before is “%1”.</source>
        <translation>El proyecto está como estaba. Lo que había ahí antes es «%1».</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on.</source>
        <translation>Ahora está todo en «%1». Puede seguir.</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on. The other file that lay there is “%2”.</source>
        <translation>Ahora está todo en «%1». Puede seguir. El otro archivo que había ahí es «%2».</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Proyectos de Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Copiando «%1»…</translation>
    </message>
    <message>
        <source>This is a copy, with everything that was kept in “%1” until now. What is done here does not come into that project.</source>
        <translation>Esto es una copia, con todo lo guardado en «%1» hasta ahora. Lo que se haga aquí no llega a aquel proyecto.</translation>
    </message>
    <message>
        <source>Recover To</source>
        <translation>Recuperar en</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>part of the name of a file</comment>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>Recovering “%1”…</source>
        <translation>Recuperando «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ForeignImport</name>
    <message>
        <source>Import Project</source>
        <translation>Importar proyecto</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>Import To</source>
        <translation>Importar en</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Proyectos de Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Everything in “%1” was taken.</source>
        <translation>Se ha incorporado todo lo que había en «%1».</translation>
    </message>
    <message>
        <source>“%1” was taken, but not all of it.</source>
        <translation>Se ha incorporado «%1», pero no todo.</translation>
    </message>
    <message>
        <source>Projects of other programs, or in a folder of text (*.qdpx *.qde *.qda *.sqlite3 project.json);;All files (*)</source>
        <translation>Proyectos de otros programas, o en una carpeta de texto (*.qdpx *.qde *.qda *.sqlite3 project.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HandbookWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Crossread Handbook</source>
        <translation>Manual de Crossread</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Letters alone act while a page or the list of statements has the focus. Keyboard Shortcuts… in the Edit menu changes them.</source>
        <translation>Las letras solas actúan cuando una página o la lista de afirmaciones tiene el foco. Se cambian en «Atajos de teclado…», en el menú «Editar».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>The handbook is not translated yet; it is in English.</source>
        <translation>El manual todavía no está traducido; está en inglés.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Help</name>
    <message>
        <source>Every statement of the article with how faithful it is. Choose one, and both pages turn to it.</source>
        <translation>Cada afirmación del artículo y hasta qué punto es fiel. Elija una y ambas páginas se sitúan en ella.</translation>
    </message>
    <message>
        <source>The card of the current statement: its words over those of the passage it comes from, and what you decided about it.</source>
        <translation>La ficha de la afirmación actual: sus palabras sobre las del pasaje del que procede, y lo que ha decidido usted sobre ella.</translation>
    </message>
    <message>
        <source>Every passage you tagged or wrote a memo on. Choose one, and its page turns to it.</source>
        <translation>Cada pasaje que ha codificado o sobre el que ha escrito un memo. Elija uno y su página se sitúa en él.</translation>
    </message>
    <message>
        <source>Your codes as a tree, with how many passages have each. A double click shows the passages.</source>
        <translation>Sus códigos en forma de árbol, con el número de pasajes de cada uno. Un doble clic muestra los pasajes.</translation>
    </message>
    <message>
        <source>Words and phrases with a colour of their own; each can be switched on and off and changed.</source>
        <translation>Palabras y expresiones con su propio color; cada una se puede activar, desactivar y cambiar.</translation>
    </message>
    <message>
        <source>Headings and turns of the page. Choose one to go there.</source>
        <translation>Encabezados y turnos de la página. Elija uno para ir a él.</translation>
    </message>
    <message>
        <source>Which passages of the transcript the articles used, and how much of whom they left out.</source>
        <translation>Qué pasajes de la transcripción han usado los artículos, y cuánto de cada persona han omitido.</translation>
    </message>
    <message>
        <source>Who has coded, and how far two of them agree. Untick a coder to hide what is theirs.</source>
        <translation>Quién ha codificado y hasta qué punto coinciden dos personas. Desmarque un codificador para ocultar sus anotaciones.</translation>
    </message>
    <message>
        <source>Every change of the project, the newest first. Choose one and press Enter to go back to that point.</source>
        <translation>Cada cambio del proyecto, del más reciente al más antiguo. Elija uno y pulse Intro para volver a ese punto.</translation>
    </message>
    <message>
        <source>Words in all documents, each hit in its line. Choose one, and its page turns to it.</source>
        <translation>Palabras en todos los documentos, cada coincidencia en su línea. Elija una y su página se sitúa en ella.</translation>
    </message>
    <message>
        <source>How often words are used, which more than elsewhere, and which stand near another one.</source>
        <translation>Con qué frecuencia se usan las palabras, cuáles más que en otra parte y cuáles están cerca de otra.</translation>
    </message>
    <message>
        <source>The documents of the project in their groups, and what you say of them. Choose one to open it; drag it to another group.</source>
        <translation>Los documentos del proyecto en sus grupos, y lo que usted dice de ellos. Elija uno para abrirlo; arrástrelo para llevarlo a otro grupo.</translation>
    </message>
    <message>
        <source>Everybody who speaks in a document, and what you say of them.</source>
        <translation>Todos los que hablan en algún documento, y lo que usted dice de ellos.</translation>
    </message>
    <message>
        <source>All your memos, on whatever they are: choose one to write on, and the arrow leads to its place.</source>
        <translation>Todos sus memos, sobre lo que sea: elija uno para seguir escribiendo; la flecha lleva a su lugar.</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns that you choose. A number, a bar or a point shows its passages.</source>
        <translation>Anotaciones contadas en las filas y columnas que usted elija. Un número, una barra o un punto muestra sus pasajes.</translation>
    </message>
    <message>
        <source>Where in the text each code is given and each topic is named, from begin to end.</source>
        <translation>En qué lugares del texto se asigna cada código y se nombra cada tema, de principio a fin.</translation>
    </message>
    <message>
        <source>What you linked by hand, with the words at both ends. Choose one, and both pages turn to it.</source>
        <translation>Lo que ha enlazado a mano, con las palabras de ambos extremos. Elija un enlace y ambas páginas se sitúan en él.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>a menu entry: undo with what it takes back, for example “Tag “security””</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryFeature</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>an act and when it was done</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, the project is here</source>
        <translation>%1, el proyecto está aquí</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, deshecho</translation>
    </message>
    <message>
        <source>Before everything that is remembered</source>
        <translation>Antes de todo lo que se recuerda</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Go to the chosen point (Enter)</source>
        <translation>Ir al punto elegido (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back.</source>
        <translation>
            <numerusform>%n paso deshecho.</numerusform>
            <numerusform>%n pasos deshechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps done again.</source>
        <translation>
            <numerusform>%n paso rehecho.</numerusform>
            <numerusform>%n pasos rehechos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportDialog</name>
    <message>
        <source>New Project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Document Properties</source>
        <translation>Propiedades del documento</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Choose a transcript and an article about it, or drop the files here.</source>
        <translation>Elija una transcripción y un artículo sobre ella, o suelte aquí los archivos.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Añadir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Leave the chosen document out</source>
        <translation>Dejar fuera el documento elegido</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Archivo del proyecto</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Choose the folder and name of the project file</source>
        <translation>Elegir la carpeta y el nombre del archivo del proyecto</translation>
    </message>
    <message>
        <source>Choose a transcript and an article</source>
        <translation>Elegir una transcripción y un artículo</translation>
    </message>
    <message>
        <source>Keep Project As</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Proyectos de Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Reading “%1”, %L2 of %L3 …</source>
        <translation>Leyendo «%1», %L2 de %L3…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to the list</source>
        <translation>
            <numerusform>Añadir %n documento a la lista</numerusform>
            <numerusform>Añadir %n documentos a la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Readin&amp;g</source>
        <translation>Empezar a &amp;leer</translation>
    </message>
    <message>
        <source>Kept &amp;in:</source>
        <translation>Guardado &amp;en:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportPage</name>
    <message>
        <source>Preview of the text as it will be read</source>
        <translation>Vista previa del texto tal como se leerá</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>encoding as found in the file, and how sure that is</extracomment>
        <translation>La detectada</translation>
    </message>
    <message>
        <source>If letters look wrong in the preview, try another encoding</source>
        <translation>Si hay letras erróneas en la vista previa, pruebe con otra codificación de caracteres</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Ti&amp;po:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>C&amp;odificación:</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Clean-ups to switch on or off</source>
        <translation>Limpiezas que se pueden activar o desactivar</translation>
    </message>
    <message>
        <source>What was changed or set aside</source>
        <translation>Lo que se ha cambiado o apartado</translation>
    </message>
    <message>
        <source>Labels that may be speakers</source>
        <translation>Etiquetas que pueden ser hablantes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document in the list of those to be added: name, kind, number of speakers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n speakers)</source>
        <translation>
            <numerusform>%1 (%2, %n hablante)</numerusform>
            <numerusform>%1 (%2, %n hablantes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>La detectada: %1</translation>
    </message>
    <message>
        <source>As found: %1 (%2 % sure)</source>
        <translation>La detectada: %1 (certeza: %2&#xa0;%)</translation>
    </message>
    <message>
        <source>Clean-ups (%L1)</source>
        <translation>Limpieza (%L1)</translation>
    </message>
    <message>
        <source>Speakers to check (%L1)</source>
        <translation>Hablantes por revisar (%L1)</translation>
    </message>
    <message>
        <source>What Crossread did and is not sure of</source>
        <translation>Lo que Crossread ha hecho y de lo que no está seguro</translation>
    </message>
    <message>
        <source>This text has no labels that name a speaker.</source>
        <translation>Este texto no tiene etiquetas que nombren a un hablante.</translation>
    </message>
    <message>
        <source>No label leaves a doubt. Untick one that names no speaker; give two labels the same person to merge them.</source>
        <translation>Ninguna etiqueta deja dudas. Desmarque la que no nombre a un hablante; asigne la misma persona a dos etiquetas para fusionarlas.</translation>
    </message>
    <message>
        <source>Crossread is not sure about the labels in bold. Tick those who speak; give two labels the same person to merge them.</source>
        <translation>Crossread no está seguro de las etiquetas en negrita. Marque las de quienes hablan; asigne la misma persona a dos etiquetas para fusionarlas.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>For Citations</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>It is used to read the file now, and not kept</source>
        <translation>Se usa para leer el archivo ahora y no se guarda</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>&amp;Words are in:</source>
        <translation>Te&amp;xto en:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The file tells neither pages nor times: citations count turns and paragraphs.</source>
        <translation>El archivo no indica ni páginas ni tiempos: las referencias cuentan turnos y párrafos.</translation>
    </message>
    <message>
        <source>Each becomes a note at its place, by whoever wrote the comment</source>
        <translation>Cada uno se convierte en una nota en su lugar, a nombre de quien escribió el comentario</translation>
    </message>
    <message>
        <source>It names neither author nor date: they can be added under “For Citations”.</source>
        <translation>No indica ni autor ni fecha: se pueden añadir en «Referencia».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): take them as notes</source>
        <translation>
            <numerusform>%Ln comentario: tomarlo como nota</numerusform>
            <numerusform>%Ln comentarios: tomarlos como notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LegendBar</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Topics and speakers</source>
        <translation>Temas y hablantes</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinkController</name>
    <message>
        <source>Linked to “%1”</source>
        <extracomment>tip over linked words; %1 is the other passage</extracomment>
        <translation>Enlazado con «%1»</translation>
    </message>
    <message>
        <source>“%1” – “%2”</source>
        <extracomment>a ribbon between the pages: the words on one page, and those on the other</extracomment>
        <translation>«%1» – «%2»</translation>
    </message>
    <message>
        <source>There is no link at the caret.</source>
        <translation>No hay ningún enlace en el lugar del cursor.</translation>
    </message>
    <message>
        <source>Select the words that belong together in both panes, then link them. F6 moves from one pane to the other.</source>
        <translation>Seleccione en ambas vistas las palabras que van juntas y enlácelas. F6 pasa de una vista a la otra.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>tip over a statement; how faithful it is, and the passage it comes from</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Reported as “%1” (%2)</source>
        <extracomment>tip over a passage; the statement that comes from it, and how faithful that is</extracomment>
        <translation>Recogido como «%1» (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a ribbon between the pages: how faithful the statement is, then the words on both pages</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing on this page is linked to another.</source>
        <translation>Nada de esta página está enlazado con otra.</translation>
    </message>
    <message>
        <source>No statement or link follows on this page.</source>
        <translation>No hay más afirmaciones ni enlaces después en esta página.</translation>
    </message>
    <message>
        <source>No statement or link comes before on this page.</source>
        <translation>No hay más afirmaciones ni enlaces antes en esta página.</translation>
    </message>
    <message>
        <source>statement: %1</source>
        <extracomment>what a screen reader says of a statement: how faithful it is</extracomment>
        <translation>afirmación: %1</translation>
    </message>
    <message>
        <source>statement: %1; taken from: %2, “%3”</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, the transcript that it comes from, and its words there</extracomment>
        <translation>afirmación: %1; tomada de: %2, «%3»</translation>
    </message>
    <message>
        <source>linked to: %1, “%2”</source>
        <extracomment>what a screen reader says of linked words: the other document, and the words there</extracomment>
        <translation>enlazado con: %1, «%2»</translation>
    </message>
    <message>
        <source>quoted in: %1, “%2”, %3</source>
        <extracomment>what a screen reader says of a passage: the article that reports it, in which words, and how faithfully</extracomment>
        <translation>citado en: %1, «%2», %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinksPanel</name>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>links</source>
        <comment>name of a file</comment>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>What you link by hand is listed here: select the words that belong together in both pages, and press L.</source>
        <translation>Aquí aparece lo que enlace a mano: seleccione en ambas páginas las palabras que van juntas y pulse L.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Enlazado con</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Links made by hand</source>
        <translation>Enlaces hechos a mano</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ListDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MainWindow</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>New project with it…</source>
        <translation>Nuevo proyecto con él…</translation>
    </message>
    <message>
        <source>Start your own project…</source>
        <translation>Empezar un proyecto propio…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread);;All files (*)</source>
        <translation>Proyectos de Crossread (*.crossread);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>This is a sample to try everything on. Press J to go from statement to statement of the article; select words and press T to tag them.</source>
        <translation>Esto es un ejemplo para probarlo todo. Pulse J para ir de afirmación en afirmación por el artículo; seleccione palabras y pulse T para codificarlas.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some in another program, then choose this again.</source>
        <translation>No hay texto en el portapapeles. Copie algo en otro programa y vuelva a elegir esta acción.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to “%1”</source>
        <translation>
            <numerusform>Añadir %n documento a «%1»</numerusform>
            <numerusform>Añadir %n documentos a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Abrir el proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Begin a new project with %n document(s)</source>
        <translation>
            <numerusform>Empezar un proyecto nuevo con %n documento</numerusform>
            <numerusform>Empezar un proyecto nuevo con %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Settings cannot be kept: “%1” cannot be written. What you choose holds until Crossread is closed.</source>
        <translation>No se puede guardar la configuración: no es posible escribir en «%1». Lo que elija valdrá hasta que se cierre Crossread.</translation>
    </message>
    <message>
        <source>The settings were damaged. What could not be read of them is as it was at first; the file as it was is “%1”.</source>
        <translation>La configuración estaba dañada. Lo que no se pudo leer está como al principio; el archivo tal como estaba es «%1».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MatrixPanel</name>
    <message>
        <source>with codes &amp;below</source>
        <translation>con los códigos de &amp;debajo</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Let rows and columns change places</source>
        <translation>Intercambiar filas y columnas</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Qué son las columnas</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cómo se muestra</translation>
    </message>
    <message>
        <source>Which annotations are counted</source>
        <translation>Qué anotaciones se cuentan</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Guardar la tabla, o una imagen de ella</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns</source>
        <translation>Anotaciones contadas en filas y columnas</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Todas las anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents not read</source>
        <translation>
            <numerusform>%Ln documento sin leer</numerusform>
            <numerusform>%Ln documentos sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>How many annotations there are of each code by speaker, by document, over the years. A click on a number shows them.</source>
        <translation>Cuántas anotaciones hay de cada código por hablante, por documento, a lo largo de los años. Un clic en un número las muestra.</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>name of a file</comment>
        <translation>matriz</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoEditor</name>
    <message>
        <source>Go to what the memo is on</source>
        <translation>Ir a aquello sobre lo que trata el memo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Choose a memo in the list, or write one on a document or a speaker from their lists.</source>
        <translation>Elija un memo de la lista, o escriba uno sobre un documento o un hablante desde sus listas.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>what a memo is on: “Document”, and its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation>Lo que piensa al respecto</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoList</name>
    <message>
        <source>Search in all memos</source>
        <translation>Buscar en todos los memos</translation>
    </message>
    <message>
        <source>Write the memo on the project</source>
        <translation>Escribir el memo sobre el proyecto</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>What you write on the project, on documents, speakers, codes and passages is listed here.</source>
        <translation>Aquí aparece lo que escriba sobre el proyecto, los documentos, los hablantes, los códigos y los pasajes.</translation>
    </message>
    <message>
        <source>Write the Project’s Memo</source>
        <translation>Escribir el memo del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln memo</numerusform>
            <numerusform>%Ln memos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Copy these memos</source>
        <translation>Copiar estos memos</translation>
    </message>
    <message>
        <source>Save these memos</source>
        <translation>Guardar estos memos</translation>
    </message>
    <message>
        <source>memos</source>
        <comment>name of a file</comment>
        <translation>memos</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeController</name>
    <message>
        <source>Merge Another Copy of the Project</source>
        <translation>Fusionar otra copia del proyecto</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Proyectos de Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>That is this project itself. Choose another copy of it.</source>
        <translation>Ese es este mismo proyecto. Elija otra copia de él.</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Examinando «%1»…</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.</source>
        <translation>«%1» no tiene nada que no esté aquí.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Merge again to see what comes now.</source>
        <translation>El proyecto ha cambiado entretanto. Vuelva a fusionar para ver qué llega ahora.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <translation>Se ha fusionado «%1».</translation>
    </message>
    <message>
        <source>The annotations of %1 were hidden and are shown again.</source>
        <translation>Las anotaciones de %1 estaban ocultas y se vuelven a mostrar.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionar «%1»</translation>
    </message>
    <message>
        <source>This comes into the project:</source>
        <translation>Esto llega al proyecto:</translation>
    </message>
    <message>
        <source>Here both say different things:</source>
        <translation>Aquí ambos dicen cosas distintas:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1 of %2: Next</source>
        <extracomment>leads from one of several messages to the next</extracomment>
        <translation>%1 de %2: siguiente</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MetadataForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>A&amp;uthors:</source>
        <translation>A&amp;utores:</translation>
    </message>
    <message>
        <source>Pu&amp;blisher:</source>
        <translation>E&amp;ditorial:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Dirección &amp;web:</translation>
    </message>
    <message>
        <source>Seen &amp;on:</source>
        <translation>&amp;Visto el:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Si hay varios, se separan con punto y coma</translation>
    </message>
    <message>
        <source>When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Cuándo se publicó, hasta donde se sabe: 2022-02-07, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>When it was saved: 2022-02-07</source>
        <translation>Cuándo se guardó: 2022-02-07</translation>
    </message>
    <message>
        <source>By its short name: en, de, pt-BR</source>
        <translation>Por su nombre corto: en, de, pt-BR</translation>
    </message>
    <message>
        <source>for example 2022-02-07</source>
        <translation>por ejemplo 2022-02-07</translation>
    </message>
    <message>
        <source>Translated b&amp;y:</source>
        <translation>Quién lo tradu&amp;jo:</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <translation>Aconteci&amp;miento:</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>Cele&amp;brado el:</translation>
    </message>
    <message>
        <source>Town or roo&amp;m:</source>
        <translation>Lu&amp;gar:</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate</source>
        <translation>Dónde se dijeron las palabras: una rueda de prensa, una sesión, un debate</translation>
    </message>
    <message>
        <source>When that was, as far as it is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Cuándo fue, hasta donde se sabe: 2022-02-07, 2022-02 o 2022</translation>
    </message>
    <message>
        <source>Where that was: a town, a house</source>
        <translation>Dónde fue: una ciudad, un edificio</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::NamesDialog</name>
    <message>
        <source>Names That Count as One</source>
        <translation>Nombres que cuentan como uno</translation>
    </message>
    <message>
        <source>One line for each: names with = between them count as the same when texts are compared, names with ~ between them as akin. Crossread knows many already: Kyiv and Kiev, Moscow and the Kremlin, most countries with their people and capitals.</source>
        <translation>Una línea para cada caso: los nombres unidos por = cuentan como el mismo al comparar los textos; los unidos por ~, como afines. Crossread ya conoce muchos: Kyiv y Kiev, Moscú y el Kremlin, la mayoría de los países con sus gentilicios y capitales.</translation>
    </message>
    <message>
        <source>Port Ardeny = Ardeny Harbour
the Chancellor ~ Osterlund</source>
        <translation>Port Ardeny = el puerto de Ardeny
la canciller ~ Osterlund</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <extracomment>where in the list, and what is wrong there</extracomment>
        <translation>En la %1: %2.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlineFeature</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
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
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Filter: speaker or first words</source>
        <translation>Filtro: hablante o primeras palabras</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Turns and headings of the current page are listed here. This page has none.</source>
        <translation>Aquí aparecen los turnos y encabezados de la página actual. Esta página no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PageMenu</name>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Seleccionar l&amp;a frase</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Seleccionar el &amp;párrafo</translation>
    </message>
    <message>
        <source>Select T&amp;urn</source>
        <translation>Seleccionar el &amp;turno</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PanelLayout</name>
    <message>
        <source>This layout is kept. “My Layout” brings it back in any project.</source>
        <translation>La disposición se ha guardado. «Mi disposición» la restablece en cualquier proyecto.</translation>
    </message>
    <message>
        <source>You have kept no layout yet. Place the panels as you like, then choose “Keep Layout as Mine”.</source>
        <translation>Todavía no ha guardado ninguna disposición. Coloque los paneles a su gusto y elija «Guardar como mi disposición».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PersonDelegate</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PositionController</name>
    <message>
        <source>Neither page has turns of speech to go to.</source>
        <translation>Ninguna de las dos páginas tiene turnos a los que ir.</translation>
    </message>
    <message>
        <source>Go to Turn</source>
        <translation>Ir al turno</translation>
    </message>
    <message>
        <source>Number of the turn, 1 to %L1:</source>
        <translation>Número del turno, de 1 a %L1:</translation>
    </message>
    <message>
        <source>Neither text says its pages or times.</source>
        <translation>Ninguno de los dos textos indica sus páginas o marcas de tiempo.</translation>
    </message>
    <message>
        <source>Go to Page or Time</source>
        <translation>Ir a la página o marca de tiempo</translation>
    </message>
    <message>
        <source>Page, or time as 1:02:03:</source>
        <translation>Página, o tiempo en la forma 1:02:03:</translation>
    </message>
    <message>
        <source>Time, as 14:03 or 1:02:03:</source>
        <translation>Tiempo, en la forma 14:03 o 1:02:03:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Página:</translation>
    </message>
    <message>
        <source>Number of the paragraph or line:</source>
        <translation>Número del párrafo o de la línea:</translation>
    </message>
    <message>
        <source>The text has no place “%1”.</source>
        <translation>El texto no tiene ningún lugar «%1».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PrintDialog</name>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Solo las que muestra la lista</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Extractos</translation>
    </message>
    <message>
        <source>“%1” with its codes</source>
        <translation>«%1» con sus códigos</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>P&amp;review…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Agrupar por:</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ProjectOpener</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::QueryBar</name>
    <message>
        <source>Filter: words in quotation, memo, code or speaker</source>
        <translation>Filtro: palabras de la cita, el memo, el código o el hablante</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrar las anotaciones</translation>
    </message>
    <message>
        <source>What the annotations are grouped by</source>
        <translation>Según qué se agrupan las anotaciones</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>these conditions</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>these conditions</comment>
        <translation>alguna</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or any</source>
        <translation>Si deben cumplirse todas las condiciones, o alguna</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>the list of annotations is grouped by an attribute of documents or speakers</extracomment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>%1 and</source>
        <extracomment>the line that makes a condition stands behind it: “code A or” …</extracomment>
        <translation>%1 y</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>A&amp;nd With…</source>
        <translation>&amp;Y con…</translation>
    </message>
    <message>
        <source>&amp;Or With…</source>
        <translation>&amp;O con…</translation>
    </message>
    <message>
        <source>Take Off “%1”</source>
        <extracomment>out of several conditions that are joined by “or”</extracomment>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Delete takes it away; its menu joins another condition with it.</source>
        <translation>Supr la quita; su menú le une otra condición.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReadingPane</name>
    <message>
        <source>Document in this pane</source>
        <translation>Documento de esta vista</translation>
    </message>
    <message>
        <source>Choose the document to read in this pane</source>
        <translation>Elegir el documento que se lee en esta vista</translation>
    </message>
    <message>
        <source>Choose a document above to read it here.</source>
        <translation>Elija arriba un documento para leerlo aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a page for screen readers: its kind and its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Página vacía</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReportDialog</name>
    <message>
        <source>Verification Report</source>
        <translation>Informe de verificación</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Artículo:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: it takes a transcript and an article compared with it.</source>
        <translation>Todavía no hay nada de lo que informar: hacen falta una transcripción y un artículo comparado con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found; %4 decided by you</source>
        <translation>encontradas (%1), posibles (%2), no encontradas (%3); decididas por usted (%4)</translation>
    </message>
    <message>
        <source>Write Report To</source>
        <translation>Escribir el informe en</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Archivos %1 (*.%1)</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RestoreDialog</name>
    <message>
        <source>It says what the project says now.</source>
        <translation>Contiene lo mismo que el proyecto ahora.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. What the project says now becomes a backup first, so that this can be undone in the same way.</source>
        <translation>Una copia de seguridad ocupa el lugar del proyecto. Lo que el proyecto contiene ahora se convierte antes en copia de seguridad, de modo que se puede deshacer de la misma forma.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>Comparando con el estado actual…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>vuelve %Ln</numerusform>
            <numerusform>vuelven %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>desaparece %Ln</numerusform>
            <numerusform>desaparecen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>cambia %Ln</numerusform>
            <numerusform>cambian %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of thing, and what becomes of how many of them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Links and rulings</source>
        <translation>Enlaces y decisiones</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. The damaged file is kept beside it.</source>
        <translation>Una copia de seguridad ocupa el lugar del proyecto. El archivo dañado se conserva junto a él.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>No hay copias de seguridad de este proyecto.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>No se puede leer ninguna de estas copias de seguridad.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Esta copia de seguridad no se puede leer. Elija otra.</translation>
    </message>
    <message>
        <source>Attributes, speakers, sets and queries</source>
        <translation>Atributos, hablantes, conjuntos y consultas</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RetrievingFeature</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SafetyController</name>
    <message>
        <source>No backup could be made, though everything is kept in the project: %1</source>
        <translation>No se ha podido hacer la copia de seguridad, aunque todo está guardado en el proyecto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this project are not as Crossread wrote them.</source>
        <translation>
            <numerusform>%n entrada de este proyecto no está como la escribió Crossread.</numerusform>
            <numerusform>%n entradas de este proyecto no están como las escribió Crossread.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Accept as they are</source>
        <translation>Aceptarlas tal como están</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Proyectos de Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>The copy is “%1”.</source>
        <translation>La copia es «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>Se ha encontrado %n error.</numerusform>
            <numerusform>Se han encontrado %n errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Comprobando el proyecto…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message numerus="yes">
        <source>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</source>
        <translation>
            <numerusform>El proyecto está en buen estado: sus páginas, tablas, textos, filas, referencias internas e historial. (%Ln anotación)</numerusform>
            <numerusform>El proyecto está en buen estado: sus páginas, tablas, textos, filas, referencias internas e historial. (%Ln anotaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Again Here</source>
        <translation>Escribir de nuevo aquí</translation>
    </message>
    <message>
        <source>Write Elsewhere…</source>
        <translation>Escribir en otro lugar…</translation>
    </message>
    <message>
        <source>Write Elsewhere</source>
        <translation>Escribir en otro lugar</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SearchPanel</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Mayúsculas</translation>
    </message>
    <message>
        <source>Tag the chosen hits</source>
        <translation>Codificar las coincidencias elegidas</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Guardar estas líneas</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>name of a file</comment>
        <translation>líneas</translation>
    </message>
    <message>
        <source>Words in all documents</source>
        <translation>Palabras en todos los documentos</translation>
    </message>
    <message>
        <source>Words to be found in all documents</source>
        <translation>Palabras que se buscan en todos los documentos</translation>
    </message>
    <message>
        <source>Words begun</source>
        <translation>Comienzo de palabra</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>All word forms</source>
        <translation>Todas las formas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Cómo se entienden las palabras</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Como en los textos</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>Por lo encontrado</translation>
    </message>
    <message>
        <source>By word %1 before</source>
        <translation>Por la palabra %1 de antes</translation>
    </message>
    <message>
        <source>By word %1 behind</source>
        <translation>Por la palabra %1 de después</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Orden de las coincidencias</translation>
    </message>
    <message>
        <source>Hits in all documents</source>
        <translation>Coincidencias en todos los documentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>la primera coincidencia</numerusform>
            <numerusform>las primeras %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>searching … %1 %</source>
        <translation>buscando… %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits, not searched to the end</source>
        <translation>
            <numerusform>%Ln coincidencia, búsqueda sin terminar</numerusform>
            <numerusform>%Ln coincidencias, búsqueda sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer to see all.</source>
        <translation>Hay más; busque algo menos frecuente para verlo todo.</translation>
    </message>
    <message>
        <source>Type words to find them in all documents, each in its line.</source>
        <translation>Escriba palabras para encontrarlas en todos los documentos, cada una en su línea.</translation>
    </message>
    <message>
        <source>Searching. Texts that were not searched before take a moment longer.</source>
        <translation>Buscando. Los textos en los que no se ha buscado antes tardan un poco más.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«%1» no aparece en ningún documento.</translation>
    </message>
    <message>
        <source>Documents to search in</source>
        <translation>Documentos en los que buscar</translation>
    </message>
    <message>
        <source>&amp;New Code…</source>
        <translation>&amp;Nuevo código…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages tagged.</source>
        <translation>
            <numerusform>%Ln pasaje codificado.</numerusform>
            <numerusform>%Ln pasajes codificados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Stands beside every annotation you make, so that colleagues know whose it is</source>
        <translation>Figura junto a cada anotación que haga, para que sus colegas sepan de quién es</translation>
    </message>
    <message>
        <source>&amp;Single letters act in the pages (T tags, L links, …)</source>
        <translation>&amp;Las letras solas actúan en las páginas (T codifica, L enlaza…)</translation>
    </message>
    <message>
        <source>Switch off if you dictate or if letters are typed by accident</source>
        <translation>Desactívelo si dicta o si se pulsan letras sin querer</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Su nombre:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Keep backups of each project</source>
        <translation>&amp;Guardar copias de seguridad de cada proyecto</translation>
    </message>
    <message>
        <source>One is made when a project is opened or closed after changes, a quarter of an hour after a change, and before much is deleted. The last %1 stay, then one for each of %2 hours, %3 days, %4 weeks and %5 months: for each project at most %6, or a fifth of what is free on the disk where that is less.</source>
        <translation>Se hace una cuando un proyecto se abre o se cierra con cambios, un cuarto de hora después de un cambio y antes de eliminar mucho. Se conservan las últimas %1, y luego una por cada una de %2 horas, %3 días, %4 semanas y %5 meses: para cada proyecto, como máximo %6, o una quinta parte del espacio libre del disco si es menos.</translation>
    </message>
    <message>
        <source>Without backups, what a damaged or deleted project held is lost. Those that are there stay. This counts from the next project on that is opened.</source>
        <translation>Sin copias de seguridad, lo que contenía un proyecto dañado o eliminado se pierde. Las que ya existen se conservan. Esto vale a partir del próximo proyecto que se abra.</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Mostrar la car&amp;peta</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <extracomment>%1: so many MB</extracomment>
        <translation>Ahora ocupan %1.</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean</source>
        <translation>Vol&amp;ver a mirar las afirmaciones por su significado</translation>
    </message>
    <message>
        <source>After each comparison, in the background; English only. Verdicts stay with the words</source>
        <translation>Después de cada comparación, en segundo plano; solo en inglés. Los veredictos siguen a las palabras</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean (the sentence encoder is not installed)</source>
        <translation>Vol&amp;ver a mirar las afirmaciones por su significado (el codificador de frases no está instalado)</translation>
    </message>
    <message>
        <source>The &amp;desktop lists recent projects, too</source>
        <translation>El &amp;escritorio enumera también los proyectos recientes</translation>
    </message>
    <message>
        <source>From now on, among its recent files, where other programs see their names</source>
        <translation>A partir de ahora, entre sus archivos recientes, donde otros programas ven sus nombres</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShortcutDialog</name>
    <message>
        <source>&amp;Built-in Keys</source>
        <translation>&amp;Teclas predeterminadas</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Nuevas teclas:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>Give the chosen action its built-in keys again</source>
        <translation>Devolver a la acción elegida sus teclas predeterminadas</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Choose other keys, or change those of “%2” first.</source>
        <translation>%1 ya pertenece a «%2». Elija otras teclas, o cambie antes las de «%2».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShownCoders</name>
    <message>
        <source>nobody named</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Without what %1 coded.</source>
        <translation>Sin lo codificado por %1.</translation>
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
        <translation>Escribir un memo sobre el hablante elegido</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every speaker</source>
        <translation>Nuevo atributo: una columna para decir algo de cada hablante</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Importar atributos de una tabla (CSV)</translation>
    </message>
    <message>
        <source>Everybody who speaks in the documents is listed here.</source>
        <translation>Aquí aparecen todos los que hablan en los documentos.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln hablante</numerusform>
            <numerusform>%Ln hablantes</numerusform>
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
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>&amp;New code:</source>
        <translation>&amp;Nuevo código:</translation>
    </message>
    <message>
        <source>&amp;Passages that it gets instead:</source>
        <translation>&amp;Pasajes que recibe en su lugar:</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::StartPage</name>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Aquí aparecen los proyectos que abra.</translation>
    </message>
    <message>
        <source>Read what was said beside what was reported. Tag it, link it, keep it.</source>
        <translation>Lea lo que se dijo junto a lo que se publicó. Codifíquelo, enlácelo, consérvelo.</translation>
    </message>
    <message>
        <source>New project from a transcript and an article…</source>
        <translation>Nuevo proyecto con una transcripción y un artículo…</translation>
    </message>
    <message>
        <source>Or drop the two files here.</source>
        <translation>O suelte aquí los dos archivos.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <comment>recent project</comment>
        <extracomment>a recent project: its name and its folder</extracomment>
        <translation>%1   —   %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SubjectsFeature</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Where in the Text</source>
        <translation>Distribución en el texto</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableImportDialog</name>
    <message>
        <source>Import Attributes</source>
        <translation>Importar atributos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a document of the project.</source>
        <translation>%L1 de %L2 filas nombran un documento del proyecto.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a speaker of the project.</source>
        <translation>%L1 de %L2 filas nombran a un hablante del proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) come in.</source>
        <translation>
            <numerusform>Se incorpora %n valor.</numerusform>
            <numerusform>Se incorporan %n valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are new.</source>
        <translation>
            <numerusform>%n atributo es nuevo.</numerusform>
            <numerusform>%n atributos son nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Omitido porque el proyecto no tiene nada con ese nombre: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Omitido porque no puede figurar en «%1»: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of an attribute, and what can be said there: text, a number …</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Vista previa de la tabla</translation>
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
        <translation>Filtro: palabras de cualquier columna</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar las filas</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>&amp;Cambiar «%1»…</translation>
    </message>
    <message>
        <source>Change Attribute</source>
        <translation>Cambiar el atributo</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Eliminar «%1»</translation>
    </message>
    <message>
        <source>&amp;New Attribute…</source>
        <translation>&amp;Nuevo atributo…</translation>
    </message>
    <message>
        <source>&amp;Import from a Table…</source>
        <translation>&amp;Importar de una tabla…</translation>
    </message>
    <message>
        <source>New Attribute</source>
        <translation>Nuevo atributo</translation>
    </message>
    <message>
        <source>Attribute “%1” deleted.</source>
        <translation>Atributo «%1» eliminado.</translation>
    </message>
    <message>
        <source>Import Attributes</source>
        <translation>Importar atributos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n valor importado.</numerusform>
            <numerusform>%n valores importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagController</name>
    <message>
        <source>No code has been given yet. Press T to give the first one.</source>
        <translation>Todavía no se ha asignado ningún código. Pulse T para asignar el primero.</translation>
    </message>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Seleccione antes las palabras que quiera codificar.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n Annotations</source>
        <translation>
            <numerusform>Codificar %n anotación</numerusform>
            <numerusform>Codificar %n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations tagged.</source>
        <translation>
            <numerusform>%n anotación codificada.</numerusform>
            <numerusform>%n anotaciones codificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words that are to be a code first.</source>
        <translation>Seleccione antes las palabras que deban ser un código.</translation>
    </message>
    <message>
        <source>That is too long for the name of a code. Select fewer words, or press T and write one.</source>
        <translation>Es demasiado largo para el nombre de un código. Seleccione menos palabras, o pulse T y escriba uno.</translation>
    </message>
    <message>
        <source>No code is on these words.</source>
        <translation>Estas palabras no tienen ningún código.</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>Codificar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Tag this sentence</source>
        <translation>Codificar esta frase</translation>
    </message>
    <message>
        <source>Tag this annotation</source>
        <translation>Codificar esta anotación</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicController</name>
    <message>
        <source>%1: %L2 here, %L3 there</source>
        <extracomment>tip of a topic in the legend: its name, and how often it is in the first and second pane</extracomment>
        <translation>%1: %L2 aquí, %L3 allí</translation>
    </message>
    <message>
        <source>&amp;Next Place</source>
        <translation>Aparición &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Place</source>
        <translation>Aparición &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Edit Topic…</source>
        <translation>&amp;Editar el tema…</translation>
    </message>
    <message>
        <source>&amp;Delete Topic</source>
        <translation>E&amp;liminar el tema</translation>
    </message>
    <message>
        <source>New Topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Add topic “%1”</source>
        <translation>Añadir el tema «%1»</translation>
    </message>
    <message>
        <source>Edit Topic</source>
        <translation>Editar el tema</translation>
    </message>
    <message>
        <source>Change topic “%1”</source>
        <translation>Cambiar el tema «%1»</translation>
    </message>
    <message>
        <source>Delete topic “%1”</source>
        <translation>Eliminar el tema «%1»</translation>
    </message>
    <message>
        <source>Select the word or short phrase to look for first.</source>
        <translation>Seleccione antes la palabra o expresión corta que quiera buscar.</translation>
    </message>
    <message>
        <source>Add to Topic</source>
        <translation>Añadir a un tema</translation>
    </message>
    <message>
        <source>Topic that “%1” belongs to (a new name makes a new topic):</source>
        <translation>Tema al que pertenece «%1» (un nombre nuevo crea un tema nuevo):</translation>
    </message>
    <message>
        <source>Add “%1” to topic “%2”</source>
        <translation>Añadir «%1» al tema «%2»</translation>
    </message>
    <message>
        <source>No topic is named in these texts.</source>
        <translation>En estos textos no se nombra ningún tema.</translation>
    </message>
    <message>
        <source>topic: %1</source>
        <extracomment>what a screen reader says of words that a topic found</extracomment>
        <translation>tema: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicDialog</name>
    <message>
        <source>One word or phrase a line. Whole words are found, in any case, with possessives: “NATO” finds “NATO’s” too.</source>
        <translation>Una palabra o expresión por línea. Se encuentran palabras completas, sin distinguir mayúsculas y también con el posesivo inglés: «NATO» encuentra asimismo «NATO’s».</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>&amp;Words and phrases:</source>
        <translation>&amp;Palabras y expresiones:</translation>
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
        <translation>Temas</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Change the chosen topic (F2)</source>
        <translation>Cambiar el tema elegido (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen topic</source>
        <translation>Eliminar el tema elegido</translation>
    </message>
    <message>
        <source>Previous place of the chosen topic</source>
        <translation>Aparición anterior del tema elegido</translation>
    </message>
    <message>
        <source>Next place of the chosen topic</source>
        <translation>Aparición siguiente del tema elegido</translation>
    </message>
    <message>
        <source>Topics are words and phrases that Crossread finds everywhere in the texts.</source>
        <translation>Los temas son palabras y expresiones que Crossread encuentra en cualquier parte de los textos.</translation>
    </message>
    <message>
        <source>New Topic…</source>
        <translation>Nuevo tema…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TypographyPopover</name>
    <message>
        <source>Typography</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>S&amp;erif</source>
        <translation>Con s&amp;erifa</translation>
    </message>
    <message>
        <source>S&amp;ans</source>
        <translation>&amp;Sin serifa</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Letra:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>&amp;Line length:</source>
        <translation>&amp;Longitud de línea:</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letra</numerusform>
            <numerusform>%n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;eading:</source>
        <translation>&amp;Interlineado:</translation>
    </message>
    <message>
        <source>Para&amp;graph gap:</source>
        <translation>Espacio entre &amp;párrafos:</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1 em</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>Siste&amp;ma</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Sepi&amp;a</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Papel:</translation>
    </message>
    <message>
        <source>Between le&amp;tters:</source>
        <translation>E&amp;ntre letras:</translation>
    </message>
    <message>
        <source>Between &amp;words:</source>
        <translation>Entre pala&amp;bras:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::WordsPanel</name>
    <message>
        <source>Words and how often they are used</source>
        <translation>Palabras y con qué frecuencia se usan</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Guardar esta tabla</translation>
    </message>
    <message>
        <source>words</source>
        <comment>name of a file</comment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Which words are used how often, which more than elsewhere, and which stand near another one.</source>
        <translation>Qué palabras se usan y con qué frecuencia, cuáles más que en otra parte y cuáles están cerca de otra.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Documents whose words are counted</source>
        <translation>Documentos cuyas palabras se cuentan</translation>
    </message>
    <message>
        <source>Documents that they are held against</source>
        <translation>Documentos con los que se comparan</translation>
    </message>
    <message>
        <source>near a word</source>
        <translation>cerca de una palabra</translation>
    </message>
    <message>
        <source>Only words that stand near this one</source>
        <translation>Solo las palabras que están cerca de esta</translation>
    </message>
    <message>
        <source>± </source>
        <comment>before a number of words</comment>
        <translation>± </translation>
    </message>
    <message>
        <source>How many words on each side are near</source>
        <translation>Cuántas palabras a cada lado se consideran cercanas</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Contar</translation>
    </message>
    <message>
        <source>Held against nothing</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>counting … %1 %</source>
        <translation>contando… %1&#xa0;%</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Por millón</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>Elsewhere per million</source>
        <translation>En otra parte por millón</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-verosimilitud</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Información mutua</translation>
    </message>
    <message>
        <source>There are no words in these documents.</source>
        <translation>No hay palabras en estos documentos.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere.</source>
        <translation>Ninguna palabra está cerca de «%1» más a menudo que en otra parte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Copiar esta tabla</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The file ends inside a quoted cell; what follows may be missing.</source>
        <translation>El archivo termina dentro de una celda entrecomillada; puede faltar lo que sigue.</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Tabla (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Unnamed speaker</source>
        <translation>Hablante sin nombre</translation>
    </message>
</context>
<context>
    <name>DifferenceWriter</name>
    <message>
        <source>another spelling of the same word</source>
        <translation>otra grafía de la misma palabra</translation>
    </message>
    <message>
        <source>a contraction of the same words</source>
        <translation>una contracción de las mismas palabras</translation>
    </message>
    <message>
        <source>the same number written otherwise</source>
        <translation>el mismo número escrito de otra forma</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>otra forma de la misma palabra</translation>
    </message>
    <message>
        <source>another name for the same thing</source>
        <translation>otro nombre de lo mismo</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>añadido por el artículo</translation>
    </message>
    <message>
        <source>changed by the article</source>
        <translation>cambiado por el artículo</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>omitido por el artículo</translation>
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
        <translation>%1 (tema)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>% of the words</source>
        <translation>% de las palabras</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where in “%1”</source>
        <translation>En qué lugares de «%1»</translation>
    </message>
    <message>
        <source>each stroke is a place, from the begin of the text to its end</source>
        <translation>cada trazo es un lugar, del principio del texto a su final</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a document that is neither transcript nor article</comment>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>Se ha aceptado %n cambio registrado.</numerusform>
            <numerusform>Se han aceptado %n cambios registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Se ha omitido el texto oculto.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
</context>
<context>
    <name>Elan</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Se han omitido líneas de anotación: %1.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Anotaciones de ELAN</translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message>
        <source>the book is locked by its seller (DRM); only the program it was bought for can open it</source>
        <translation>el libro está bloqueado por su vendedor (DRM); solo lo puede abrir el programa para el que se compró</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the book are missing in the file.</source>
        <translation>
            <numerusform>Falta en el archivo %n parte del libro.</numerusform>
            <numerusform>Faltan en el archivo %n partes del libro.</numerusform>
        </translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; look for it and open it again.</source>
        <translation>«%1» no está. Puede que se haya movido o cambiado de nombre; búsquelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>«%1» es una carpeta. Elija un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>«%1» no se puede leer. Compruebe que tiene permiso para abrirlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for permission to write there.</source>
        <translation>«%1» no se puede escribir. Elija otro lugar o pida permiso para escribir en este.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was there before is untouched. Free some space and try again.</source>
        <translation>No queda espacio en el disco para «%1». Lo que había antes está intacto. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Writing “%1” failed. What was there before is untouched. Try another place.</source>
        <translation>No se ha podido escribir «%1». Lo que había antes está intacto. Pruebe en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is larger than Crossread can open. Split it and open the parts.</source>
        <translation>«%1» es más grande de lo que Crossread puede abrir. Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it to read.</source>
        <translation>«%1» está vacío: no contiene ningún texto que leer.</translation>
    </message>
    <message>
        <source>“%1” does not look like text. Save it as plain text and open that file.</source>
        <translation>«%1» no parece texto. Guárdelo como texto sin formato y abra ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding known here. Choose one from the list, for example UTF-8.</source>
        <translation>«%1» no es una codificación de caracteres conocida aquí. Elija una de la lista, por ejemplo UTF-8.</translation>
    </message>
    <message>
        <source>“%1” holds bytes that do not fit the chosen encoding. Choose another encoding.</source>
        <translation>«%1» contiene bytes que no se corresponden con la codificación de caracteres elegida. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” is not a Crossread project. To read it as a text, start a new project with it.</source>
        <translation>«%1» no es un proyecto de Crossread. Para leerlo como texto, empiece con él un proyecto nuevo.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Crossread. It is opened for reading only, so that nothing in it is lost; update Crossread to change it.</source>
        <translation>«%1» se creó con una versión más reciente de Crossread. Se abre en modo de solo lectura para que no se pierda nada; actualice Crossread para modificarlo.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not changed. Copy it to a place where you may write to keep new notes.</source>
        <translation>«%1» solo se puede leer, no cambiar. Para guardar notas nuevas, cópielo a un lugar en el que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>«%1» está abierto en otra ventana o en otro programa. Ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore it from a copy.</source>
        <translation>«%1» está dañado y se ha dejado como está. Restáurelo a partir de una copia.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The change could not be kept in “%1”, so it was not made.</source>
        <translation>El cambio no se ha podido guardar en «%1», así que no se ha hecho.</translation>
    </message>
    <message>
        <source>The project has no document named “%1”.</source>
        <translation>El proyecto no tiene ningún documento llamado «%1».</translation>
    </message>
    <message>
        <source>That annotation is no longer in the project.</source>
        <translation>Esa anotación ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>The project has no code named “%1”.</source>
        <translation>El proyecto no tiene ningún código llamado «%1».</translation>
    </message>
    <message>
        <source>The document does not contain “%1”.</source>
        <translation>El documento no contiene «%1».</translation>
    </message>
    <message>
        <source>“%1” stands more than once in the document. Say which one is meant.</source>
        <translation>«%1» aparece más de una vez en el documento. Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>%1 is not a stretch of the document.</source>
        <translation>%1 no es un tramo del documento.</translation>
    </message>
    <message>
        <source>“%1” is not a valid search pattern.</source>
        <translation>«%1» no es un patrón de búsqueda válido.</translation>
    </message>
    <message>
        <source>The search for “%1” gave up: the pattern is too costly for this text. Make it simpler; its hits are not counted.</source>
        <translation>Se ha abandonado la búsqueda de «%1»: el patrón es demasiado costoso para este texto. Simplifíquelo; sus coincidencias no se cuentan.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«%1» no se entiende aquí.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is still keeping the last change. Try again in a moment.</source>
        <translation>«%1» todavía está guardando el último cambio. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, or for the files that stand beside a project while it is open. Choose a shorter one.</source>
        <translation>El nombre «%1» es demasiado largo para este disco, o para los archivos que acompañan a un proyecto mientras está abierto. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The name “%1” holds bytes that are no text here. Rename the file and try again.</source>
        <translation>El nombre «%1» contiene bytes que aquí no son texto. Cambie el nombre del archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a project, or a file that this is made from, and would be lost. Choose another name to write to.</source>
        <translation>«%1» es un proyecto, o un archivo a partir del cual se hace este, y se perdería. Elija otro nombre para escribir.</translation>
    </message>
    <message>
        <source>“%1” is damaged or only half there. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>«%1» está dañado o incompleto. Obténgalo de nuevo de donde procede, o vuelva a guardarlo en el programa que lo creó.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>«%1» no es lo que dice su nombre. Ábralo en el programa que lo creó y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Crossread does not read. Save it as text, DOCX, PDF or HTML and open that.</source>
        <translation>«%1» es de un tipo que Crossread no lee. Guárdelo como texto, DOCX, PDF o HTML y abra ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Give the password to read it.</source>
        <translation>«%1» está protegido con contraseña. Indique la contraseña para leerlo.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run text recognition (OCR) on it and open the result.</source>
        <translation>«%1» contiene imágenes de páginas y ningún texto. Páselo por un reconocimiento de texto (OCR) y abra el resultado.</translation>
    </message>
    <message>
        <source>“%1” does not say where its words are. Choose the field or column that holds them.</source>
        <translation>«%1» no indica dónde están sus palabras. Elija el campo o la columna que las contiene.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: it seems to be damaged. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>«%1» no se ha podido leer hasta el final: parece dañado. Obténgalo de nuevo de donde procede, o vuelva a guardarlo en el programa que lo creó.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, since a part of Crossread, crossread-import, is missing. Install Crossread anew; text files open without it.</source>
        <translation>«%1» no se puede abrir porque falta una parte de Crossread, crossread-import. Vuelva a instalar Crossread; los archivos de texto se abren sin ella.</translation>
    </message>
    <message>
        <source>“%1” takes more time or memory to read than any document should. Save it anew in the program that made it, or split it.</source>
        <translation>Leer «%1» requiere más tiempo o memoria de lo que debería requerir cualquier documento. Vuelva a guardarlo en el programa que lo creó, o divídalo.</translation>
    </message>
    <message>
        <source>What the project remembers of “%1” was changed by something other than Crossread. It is neither taken back nor done again; nothing else is touched.</source>
        <translation>Lo que el proyecto recuerda de «%1» lo ha cambiado algo distinto de Crossread. No se deshace ni se rehace; no se ha tocado nada más.</translation>
    </message>
    <message>
        <source>What was done last in “%1” may be missing: it stood in a file beside it that is not there any more or is cut short. Look whether the place where it was last open still has it.</source>
        <translation>Puede que falte lo último que se hizo en «%1»: estaba en un archivo contiguo que ya no existe o que está cortado. Mire si sigue estando en el lugar en el que se abrió por última vez.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk, and what was done last stands beside that one. Open it by that name; until then it can only be read.</source>
        <translation>«%1» tiene un segundo nombre en este disco, y lo último que se hizo está junto a ese. Ábralo con ese nombre; hasta entonces solo se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was opened: another program has removed, moved or changed it. Nothing more can be kept in it.</source>
        <translation>«%1» ya no es el archivo que se abrió: otro programa lo ha eliminado, movido o cambiado. Ya no se puede guardar nada en él.</translation>
    </message>
    <message>
        <source>A file beside “%1” holds work that does not belong to it. Nothing of it was used.</source>
        <translation>Un archivo contiguo a «%1» contiene trabajo que no le pertenece. No se ha usado nada de él.</translation>
    </message>
    <message>
        <source>%1 What was kept until then is in “%2”; open that to go on.</source>
        <translation>%1 Lo que se había guardado hasta entonces está en «%2»; ábralo para seguir.</translation>
    </message>
    <message>
        <source>%1 It is kept as “%2”, should you miss something.</source>
        <translation>%1 Se conserva como «%2», por si echara algo en falta.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is shared with other computers. What two of them change at once is lost on one of them: work on it on one at a time, and close it before you go to another.</source>
        <translation>«%1» está en una carpeta compartida con otros equipos. Lo que dos de ellos cambien a la vez se pierde en uno de los dos: trabaje en él en un solo equipo cada vez y ciérrelo antes de pasar a otro.</translation>
    </message>
    <message>
        <source>“%1” is a heading: nothing can be coded with it. Choose a code below it.</source>
        <translation>«%1» es un encabezado: no se puede codificar nada con él. Elija un código que esté debajo.</translation>
    </message>
    <message>
        <source>“%1” cannot become a heading while passages are coded with it. Take it off them first.</source>
        <translation>«%1» no puede convertirse en encabezado mientras haya pasajes codificados con él. Quíteselo antes.</translation>
    </message>
    <message>
        <source>The project has no attribute named “%1”.</source>
        <translation>El proyecto no tiene ningún atributo llamado «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot stand there, so nothing was changed.</source>
        <translation>«%1» no puede figurar ahí, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Texts in “%1” are damaged. All else in it can be read; nothing can be changed. Restore it from a copy, or let all that is left of it be recovered into a new project.</source>
        <translation>Hay textos dañados en «%1». Todo lo demás se puede leer; no se puede cambiar nada. Restáurelo a partir de una copia, o haga que se recupere en un proyecto nuevo todo lo que queda de él.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n topic(s) stay behind: the format knows no lists of words.</source>
        <translation>
            <numerusform>No se lleva %n tema: el formato no admite listas de palabras.</numerusform>
            <numerusform>No se llevan %n temas: el formato no admite listas de palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved query or queries stay behind.</source>
        <translation>
            <numerusform>No se lleva %n consulta guardada.</numerusform>
            <numerusform>No se llevan %n consultas guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>No se lleva %n anotación: sus palabras ya no están en el texto.</numerusform>
            <numerusform>No se llevan %n anotaciones: sus palabras ya no están en el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>No se lleva %n enlace: sus palabras ya no están en el texto.</numerusform>
            <numerusform>No se llevan %n enlaces: sus palabras ya no están en el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) or link(s) go along without the mark that they were found again by likeness.</source>
        <translation>
            <numerusform>Se lleva %n anotación o enlace sin la marca de que se volvió a encontrar por semejanza.</numerusform>
            <numerusform>Se llevan %n anotaciones o enlaces sin la marca de que se volvieron a encontrar por semejanza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n code(s) stay behind.</source>
        <translation>
            <numerusform>No se lleva la tecla de %n código.</numerusform>
            <numerusform>No se llevan las teclas de %n códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) the text goes along, but not the file that it was read from.</source>
        <translation>
            <numerusform>De %n documento se lleva el texto, pero no el archivo del que se leyó.</numerusform>
            <numerusform>De %n documentos se lleva el texto, pero no el archivo del que se leyó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out: Crossread reads text.</source>
        <translation>
            <numerusform>Se omite %n imagen: Crossread lee texto.</numerusform>
            <numerusform>Se omiten %n imágenes: Crossread lee texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or passages of recordings are left out; their transcripts are taken.</source>
        <translation>
            <numerusform>Se omite %n grabación o pasaje de grabación; se incorpora su transcripción.</numerusform>
            <numerusform>Se omiten %n grabaciones o pasajes de grabaciones; se incorporan sus transcripciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of PDF pages are left out: they say no words.</source>
        <translation>
            <numerusform>Se omite %n zona de páginas PDF: no contiene palabras.</numerusform>
            <numerusform>Se omiten %n zonas de páginas PDF: no contienen palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>Se omite %n documento: su texto no está en el archivo.</numerusform>
            <numerusform>Se omiten %n documentos: su texto no está en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: they lie outside of the text.</source>
        <translation>
            <numerusform>Se omite %n pasaje: está fuera del texto.</numerusform>
            <numerusform>Se omiten %n pasajes: están fuera del texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: their code is not in the file.</source>
        <translation>
            <numerusform>Se omite %n codificación: su código no está en el archivo.</numerusform>
            <numerusform>Se omiten %n codificaciones: su código no está en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out: Crossread links passages with passages.</source>
        <translation>
            <numerusform>Se omite %n enlace: Crossread enlaza pasajes con pasajes.</numerusform>
            <numerusform>Se omiten %n enlaces: Crossread enlaza pasajes con pasajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.</source>
        <translation>
            <numerusform>Se omite %n pasaje de casos: Crossread averigua quién habla por las etiquetas del texto.</numerusform>
            <numerusform>Se omiten %n pasajes de casos: Crossread averigua quién habla por las etiquetas del texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) or codes of notes are left out.</source>
        <translation>
            <numerusform>Se omite %n pasaje o código de notas.</numerusform>
            <numerusform>Se omiten %n pasajes o códigos de notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>Se omite %n nota: su texto no está en el archivo.</numerusform>
            <numerusform>Se omiten %n notas: su texto no está en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n mapa.</numerusform>
            <numerusform>Se omiten %n mapas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes do not fit their kind and are left out.</source>
        <translation>
            <numerusform>Se omite %n valor de atributo que no se ajusta a su tipo.</numerusform>
            <numerusform>Se omiten %n valores de atributos que no se ajustan a su tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</source>
        <translation>
            <numerusform>Se incorpora %n documento con el texto que figura en el archivo; difiere de lo que Crossread lee en el DOCX o el PDF, que se omite.</numerusform>
            <numerusform>Se incorporan %n documentos con el texto que figura en el archivo; difiere de lo que Crossread lee en el DOCX o el PDF, que se omite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood twice or were missing, and got a number.</source>
        <translation>
            <numerusform>%n nombre estaba repetido o faltaba, y ha recibido un número.</numerusform>
            <numerusform>%n nombres estaban repetidos o faltaban, y han recibido un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or descriptions of sets are left out.</source>
        <translation>
            <numerusform>Se omite %n nota o descripción de conjuntos.</numerusform>
            <numerusform>Se omiten %n notas o descripciones de conjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name among others</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2 and others)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2 y otros)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it stays behind which labels you took for speakers, and for whom.</source>
        <translation>
            <numerusform>De %n documento no se lleva qué etiquetas ha tomado por hablantes, ni por cuáles.</numerusform>
            <numerusform>De %n documentos no se lleva qué etiquetas ha tomado por hablantes, ni por cuáles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) have the name of another one, and are taken for that one.</source>
        <translation>
            <numerusform>%n codificador se llama como otro y se toma por él.</numerusform>
            <numerusform>%n codificadores se llaman como otros y se toman por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, or when.</source>
        <translation>
            <numerusform>De %n nota o pasaje se omite quién, además del codificador, lo escribió o cambió allí, o cuándo.</numerusform>
            <numerusform>De %n notas y pasajes se omite quién, además del codificador, los escribió o cambió allí, o cuándo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) come without the mark that they are important.</source>
        <translation>
            <numerusform>Se incorpora %n codificación sin la marca de que es importante.</numerusform>
            <numerusform>Se incorporan %n codificaciones sin la marca de que son importantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic reference(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n referencia bibliográfica.</numerusform>
            <numerusform>Se omiten %n referencias bibliográficas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the folder: topics, saved queries, keys of codes and what else only Crossread says are left out.</source>
        <translation>«%1» no está en la carpeta: faltan los temas, las consultas guardadas, las teclas de los códigos y todo lo que solo Crossread anota.</translation>
    </message>
</context>
<context>
    <name>Exmaralda</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Se han omitido líneas de anotación: %1.</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>Transcripción de EXMARaLDA</translation>
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
        <translation>Extractos</translation>
    </message>
    <message>
        <source>There are no excerpts.</source>
        <translation>No hay extractos.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, its name in the project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Lugar desconocido</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>Turn %1, paragraph %2</source>
        <translation>Turno %1, párrafo %2</translation>
    </message>
    <message>
        <source>%1, turn %2, paragraph %3</source>
        <comment>speaker</comment>
        <translation>%1, turno %2, párrafo %3</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>impreso como «%1»</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>caracteres %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who annotated</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a time</comment>
        <translation>creado: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a time</comment>
        <translation>cambiado: %1</translation>
    </message>
    <message>
        <source>found again in a changed text</source>
        <translation>vuelto a encontrar en un texto modificado</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
    <message>
        <source>Codes:</source>
        <comment>before a list of codes</comment>
        <translation>Códigos:</translation>
    </message>
    <message>
        <source>Source file, SHA-256: %1</source>
        <translation>Archivo de origen, SHA-256: %1</translation>
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
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Memo:</source>
        <translation>Memo:</translation>
    </message>
    <message>
        <source>Cite as:</source>
        <translation>Citar como:</translation>
    </message>
</context>
<context>
    <name>FileGathering</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>it is of the old Office kind; open it in Word or LibreOffice and save it as DOCX</source>
        <translation>es del formato antiguo de Office; ábralo en Word o LibreOffice y guárdelo como DOCX</translation>
    </message>
    <message>
        <source>it is locked with a password; open it in Word or LibreOffice and save it without one</source>
        <translation>está protegido con contraseña; ábralo en Word o LibreOffice y guárdelo sin ella</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save the sheet as CSV</source>
        <translation>es una hoja de cálculo; guarde la hoja como CSV</translation>
    </message>
    <message>
        <source>they are slides; export them as PDF</source>
        <translation>son diapositivas; expórtelas como PDF</translation>
    </message>
    <message>
        <source>it is of Apple Pages; export it as DOCX or PDF</source>
        <translation>es de Apple Pages; expórtelo como DOCX o PDF</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and open what is in it</source>
        <translation>es un archivo comprimido; descomprímalo y abra lo que contiene</translation>
    </message>
    <message>
        <source>it is a picture; run text recognition (OCR) on it</source>
        <translation>es una imagen; pásela por un reconocimiento de texto (OCR)</translation>
    </message>
    <message>
        <source>it is a recording; Crossread reads what was transcribed from it</source>
        <translation>es una grabación; Crossread lee lo que se ha transcrito de ella</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV, for spreadsheets and statistics</source>
        <translation>CSV, para hojas de cálculo y estadística</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag of this translation, for HTML</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, para leer e imprimir</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para otros programas</translation>
    </message>
    <message>
        <source>Markdown, for notes and papers</source>
        <translation>Markdown, para notas y trabajos</translation>
    </message>
    <message>
        <source>Plain text, for anywhere</source>
        <translation>Texto sin formato, para cualquier uso</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX, JabRef and Zotero</source>
        <translation>BibTeX, para LaTeX, JabRef y Zotero</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, para Zotero y Pandoc</translation>
    </message>
    <message>
        <source>DOCX, for Word</source>
        <translation>DOCX, para Word</translation>
    </message>
    <message>
        <source>OpenDocument text, for LibreOffice</source>
        <translation>Texto OpenDocument, para LibreOffice</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, para imprimir y enviar</translation>
    </message>
    <message>
        <source>RIS, for EndNote, Mendeley and Citavi</source>
        <translation>RIS, para EndNote, Mendeley y Citavi</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice Calc</source>
        <translation>XLSX, para Excel y LibreOffice Calc</translation>
    </message>
    <message>
        <source>%1; the %L2 largest of %L3</source>
        <translation>%1; las %L2 filas mayores de %L3</translation>
    </message>
    <message>
        <source>SVG, a picture for papers and slides, sharp at any size</source>
        <translation>SVG, una imagen para trabajos y diapositivas, nítida a cualquier tamaño</translation>
    </message>
    <message>
        <source>PNG, a picture for everything else</source>
        <translation>PNG, una imagen para todo lo demás</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>the page gets its text by a script; save it from the browser as a complete page</source>
        <translation>la página obtiene su texto mediante un script; guárdela desde el navegador como página completa</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>its marks are nested too deep, or too many</source>
        <translation>sus etiquetas están anidadas a demasiada profundidad, o son demasiadas</translation>
    </message>
</context>
<context>
    <name>JsonTranscript</name>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>The last line of the file is only half there and was left out.</source>
        <translation>La última línea del archivo está incompleta y se ha omitido.</translation>
    </message>
    <message>
        <source>JSON of a speech recogniser or archive</source>
        <translation>JSON de un reconocedor de voz o de un archivo documental</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many came back, of how many there were</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This is what could be recovered: annotations: %1; documents: %2; codes: %3; links: %4.</source>
        <translation>Esto es lo que se ha podido recuperar: anotaciones: %1; documentos: %2; códigos: %3; enlaces: %4.</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.</source>
        <translation>No falta nada, por lo que dice el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are lost or may not be as they were; they are listed.</source>
        <translation>
            <numerusform>%n elemento se ha perdido o puede no estar como estaba; figura en la lista.</numerusform>
            <numerusform>%n elementos se han perdido o pueden no estar como estaban; figuran en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is as it was; a copy of it is “%1”.</source>
        <translation>El archivo dañado está como estaba; «%1» es una copia de él.</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Code “%1” is called “%2” there; the name here stays.</source>
        <translation>El código «%1» se llama allí «%2»; se conserva el nombre de aquí.</translation>
    </message>
    <message>
        <source>Code “%1” has another memo there; the one here stays.</source>
        <translation>El código «%1» tiene allí otro memo; se conserva el de aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <translation>
            <numerusform>%n código: %1</numerusform>
            <numerusform>%n códigos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” differs there; the one here stays.</source>
        <translation>%1 «%2» es diferente allí; se conserva lo de aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>“%1” has another memo there; the one here stays.</source>
        <translation>«%1» tiene allí otro memo; se conserva el de aquí.</translation>
    </message>
    <message>
        <source>“%1” has “%2” there, where it has “%3” here; that stays.</source>
        <translation>«%1» tiene allí «%2», mientras que aquí tiene «%3»; se conserva lo de aquí.</translation>
    </message>
    <message>
        <source>“%1” was changed later there; that counts.</source>
        <translation>«%1» se cambió allí más tarde; eso es lo que cuenta.</translation>
    </message>
    <message>
        <source>“%1” was changed there as well; what is here is later, and stays.</source>
        <translation>«%1» también se cambió allí; lo de aquí es posterior y se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations by %1</source>
        <translation>
            <numerusform>%n anotación de %1</numerusform>
            <numerusform>%n anotaciones de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations as they were changed there</source>
        <translation>
            <numerusform>%n anotación tal como se cambió allí</numerusform>
            <numerusform>%n anotaciones tal como se cambiaron allí</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ruled otherwise there; the ruling here stays.</source>
        <translation>Sobre «%1» se ha decidido allí otra cosa; se conserva la decisión de aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n links and rulings</source>
        <translation>
            <numerusform>%n enlace o decisión</numerusform>
            <numerusform>%n enlaces y decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Set of codes</source>
        <translation>Conjunto de códigos</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>The project has another memo there; the one here stays.</source>
        <translation>El proyecto tiene allí otro memo; se conserva el de aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents: %1</source>
        <translation>
            <numerusform>%n documento: %1</numerusform>
            <numerusform>%n documentos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionar «%1»</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>only a heading</source>
        <translation>solo un encabezado</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>no es un encabezado</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>lugar en el árbol</translation>
    </message>
    <message>
        <source>Code “%1” differs there (%2); it stays as it is here.</source>
        <translation>El código «%1» es diferente allí (%2); se conserva tal como está aquí.</translation>
    </message>
    <message>
        <source>“%1” stands in group “%2” there, in “%3” here; that stays.</source>
        <translation>«%1» está allí en el grupo «%2», y aquí en «%3»; se conserva lo de aquí.</translation>
    </message>
    <message>
        <source>“%1” is cited otherwise there; what is here stays.</source>
        <translation>«%1» tiene allí otra referencia; se conserva la de aquí.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>Se ha aceptado %n cambio registrado.</numerusform>
            <numerusform>Se han aceptado %n cambios registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is locked with a password; open it in LibreOffice and save it without one</source>
        <translation>está protegido con contraseña; ábralo en LibreOffice y guárdelo sin ella</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
</context>
<context>
    <name>OtherXml</name>
    <message>
        <source>its outermost element is “%1”</source>
        <translation>su elemento más externo es «%1»</translation>
    </message>
    <message>
        <source>it seems to be %1</source>
        <translation>parece ser %1</translation>
    </message>
    <message>
        <source>Other XML</source>
        <translation>Otro XML</translation>
    </message>
    <message>
        <source>a news feed</source>
        <translation>un canal de noticias</translation>
    </message>
    <message>
        <source>a news feed or set of facts</source>
        <translation>un canal de noticias o un conjunto de datos</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>a map of a web site</source>
        <translation>el mapa de un sitio web</translation>
    </message>
    <message>
        <source>settings of a program</source>
        <translation>la configuración de un programa</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>un mapa</translation>
    </message>
    <message>
        <source>a part of an electronic book or Word document</source>
        <translation>una parte de un libro electrónico o de un documento de Word</translation>
    </message>
    <message>
        <source>an electronic book (FictionBook)</source>
        <translation>un libro electrónico (FictionBook)</translation>
    </message>
    <message>
        <source>a part of a Word document; open the document itself</source>
        <translation>una parte de un documento de Word; abra el propio documento</translation>
    </message>
    <message>
        <source>a part of an OpenDocument text; open the document itself</source>
        <translation>una parte de un texto OpenDocument; abra el propio documento</translation>
    </message>
    <message>
        <source>a legal or parliamentary text (Akoma Ntoso)</source>
        <translation>un texto legal o parlamentario (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>a project of a program for qualitative analysis</source>
        <translation>un proyecto de un programa de análisis cualitativo</translation>
    </message>
    <message>
        <source>a project of another program</source>
        <translation>un proyecto de otro programa</translation>
    </message>
    <message>
        <source>a segmented transcription of EXMARaLDA; open the .exb file</source>
        <translation>una transcripción segmentada de EXMARaLDA; abra el archivo .exb</translation>
    </message>
    <message>
        <source>a list transcription of EXMARaLDA; open the .exb file</source>
        <translation>una transcripción en lista de EXMARaLDA; abra el archivo .exb</translation>
    </message>
</context>
<context>
    <name>Parlparse</name>
    <message>
        <source>[Division %1]</source>
        <translation>[Votación %1]</translation>
    </message>
    <message>
        <source>Debates of the British parliaments (parlparse)</source>
        <translation>Debates de los parlamentos británicos (parlparse)</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n page(s) hold no text. If they are scanned, run text recognition (OCR).</source>
        <translation>
            <numerusform>%n página no contiene texto. Si está escaneada, pásela por un reconocimiento de texto (OCR).</numerusform>
            <numerusform>%n páginas no contienen texto. Si están escaneadas, páselas por un reconocimiento de texto (OCR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and could not be read.</source>
        <translation>
            <numerusform>%n página está dañada y no se ha podido leer.</numerusform>
            <numerusform>%n páginas están dañadas y no se han podido leer.</numerusform>
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
        <translation>p. %1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>a numbered paragraph in a citation</comment>
        <translation>párr. %1</translation>
    </message>
    <message>
        <source>l. %1</source>
        <comment>a numbered line in a citation</comment>
        <translation>l. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages in a citation</comment>
        <translation>pp. %1–%2</translation>
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
            <numerusform>Aceptar %n lugar</numerusform>
            <numerusform>Aceptar %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and show as �. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%n carácter no se ha podido leer como %1 y se muestra como �. Si hay muchos, elija otra codificación de caracteres.</numerusform>
            <numerusform>%n caracteres no se han podido leer como %1 y se muestran como �. Si hay muchos, elija otra codificación de caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>In “%1”, other words stand where “%2” is said to stand.</source>
        <translation>En «%1» hay otras palabras donde se dice que está «%2».</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read: %2</source>
        <translation>El texto de «%1» no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>ProjectPlaces</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>QualCoder</name>
    <message>
        <source>its codes stand below each other in a circle</source>
        <translation>sus códigos están unos debajo de otros en círculo</translation>
    </message>
</context>
<context>
    <name>Refi</name>
    <message>
        <source>“%1” is no codebook</source>
        <translation>«%1» no es un libro de códigos</translation>
    </message>
    <message>
        <source>it holds no project.qde, or more than one</source>
        <translation>no contiene ningún project.qde, o más de uno</translation>
    </message>
    <message>
        <source>“%1” is no project</source>
        <translation>«%1» no es un proyecto</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>what is wrong there</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no identifier</source>
        <translation>«%1» no es un identificador</translation>
    </message>
    <message>
        <source>the identifier %1 stands for two things</source>
        <translation>el identificador %1 designa dos cosas</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>Retrieving</name>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>No habla nadie</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 (found, not ruled on)</source>
        <extracomment>a document whose link with other words a comparison has found, and nobody has confirmed or rejected</extracomment>
        <translation>%1 (encontrado, sin decidir)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>elegida a mano</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
    <message>
        <source>possible, have a look</source>
        <translation>posible, conviene revisarla</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>sin hablante nombrado</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>atribuida a %1</translation>
    </message>
    <message>
        <source>Source in the transcript:</source>
        <translation>Fuente en la transcripción:</translation>
    </message>
    <message>
        <source>Possible source in the transcript:</source>
        <translation>Fuente posible en la transcripción:</translation>
    </message>
    <message>
        <source>Suggested by the program and rejected, not the source:</source>
        <translation>Sugerido por el programa y rechazado; no es la fuente:</translation>
    </message>
    <message>
        <source>Nearest passage, not the source:</source>
        <translation>Pasaje más cercano; no es la fuente:</translation>
    </message>
    <message>
        <source>Confirmed: this is the source.</source>
        <translation>Confirmada: esta es la fuente.</translation>
    </message>
    <message>
        <source>Confirmed: there is no source in the transcript.</source>
        <translation>Confirmada: no hay fuente en la transcripción.</translation>
    </message>
    <message>
        <source>Rejected: what the program suggested is not the source.</source>
        <translation>Rechazada: lo que sugirió el programa no es la fuente.</translation>
    </message>
    <message>
        <source>The source was chosen by hand.</source>
        <translation>La fuente se eligió a mano.</translation>
    </message>
    <message>
        <source>The verdict was set by hand; the program suggested “%1”.</source>
        <translation>El veredicto se fijó a mano; el programa sugería «%1».</translation>
    </message>
    <message>
        <source>The verdict was set by hand.</source>
        <translation>El veredicto se fijó a mano.</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>a percentage</comment>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>words of statement %1</source>
        <translation>palabras de la afirmación %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln posible</numerusform>
            <numerusform>%Ln posibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln no encontrada</numerusform>
            <numerusform>%Ln no encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no recogido</translation>
    </message>
    <message numerus="yes">
        <source>Where the article draws on the transcript: %Ln passage(s), from its beginning to its end</source>
        <translation>
            <numerusform>Dónde se apoya el artículo en la transcripción: %Ln pasaje, de principio a fin</numerusform>
            <numerusform>Dónde se apoya el artículo en la transcripción: %Ln pasajes, de principio a fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: statements</source>
        <translation>Conviene revisar las afirmaciones</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What of the transcript was reported</source>
        <translation>Qué se ha recogido de la transcripción</translation>
    </message>
    <message>
        <source>beginning of the transcript</source>
        <translation>principio de la transcripción</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of the transcript</comment>
        <translation>su final</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>word</source>
        <comment>an example in a legend</comment>
        <translation>palabra</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>añadido por el artículo</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>omitido por el artículo</translation>
    </message>
    <message>
        <source>changed by the article, and as it was said</source>
        <translation>cambiado por el artículo, y tal como se dijo</translation>
    </message>
    <message>
        <source>differs, but means the same: spelling, a contraction, a number, a word form or a name</source>
        <translation>difiere, pero significa lo mismo: grafía, contracción, número, forma de la palabra o nombre</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>the name of an article</comment>
        <translation>Informe de verificación: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the report was made</comment>
        <translation>Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <comment>in an article</comment>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found</source>
        <translation>encontradas (%1), posibles (%2), no encontradas (%3)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a verdict, verdict, how many statements have it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>few words quoted inside such a sentence: %1</source>
        <comment>how many, behind the counts of verdicts</comment>
        <translation>entrecomillados breves dentro de una de esas frases: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) with something to check</source>
        <translation>
            <numerusform>%Ln afirmación con algo que comprobar</numerusform>
            <numerusform>%Ln afirmaciones con algo que comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) decided by a person</source>
        <translation>
            <numerusform>%Ln afirmación decidida por una persona</numerusform>
            <numerusform>%Ln afirmaciones decididas por una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article draws on %1 of the %Ln word(s) spoken: %2.</source>
        <comment>coverage of a transcript; %2 is a percentage</comment>
        <translation>
            <numerusform>El artículo recoge %1 de la %Ln palabra dicha: %2.</numerusform>
            <numerusform>El artículo recoge %1 de las %Ln palabras dichas: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Palabras dichas</translation>
    </message>
    <message>
        <source>Of which reported</source>
        <translation>De ellas, recogidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Longest stretch left out</source>
        <translation>Tramo omitido más largo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln word(s)</source>
        <comment>a place in the transcript</comment>
        <translation>
            <numerusform>%1: %Ln palabra</numerusform>
            <numerusform>%1: %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words; a marked ellipsis is allowed</source>
        <translation>las mismas palabras; se admite una omisión señalada</translation>
    </message>
    <message>
        <source>up to a quarter of the words changed, or the same content words in the same order</source>
        <translation>hasta una cuarta parte de las palabras cambiada, o las mismas palabras con contenido en el mismo orden</translation>
    </message>
    <message>
        <source>quoted, but the same thing is said in other words</source>
        <translation>citado, pero lo mismo se dice con otras palabras</translation>
    </message>
    <message>
        <source>retold, or a quotation that keeps only the gist</source>
        <translation>relatado, o una cita que solo conserva lo esencial</translation>
    </message>
    <message>
        <source>the passage may be the source; not counted as found</source>
        <translation>el pasaje puede ser la fuente; no se cuenta como encontrada</translation>
    </message>
    <message>
        <source>nothing in this transcript says so</source>
        <translation>nada en esta transcripción lo dice</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>a number, a negation or a speaker differs, or a word has become its opposite</source>
        <translation>difiere un número, una negación o un hablante, o una palabra se ha convertido en su contraria</translation>
    </message>
    <message>
        <source>Each sentence of a quotation, and each sentence that reports what somebody said, is a statement; what the article says in its own words is not looked for. A program compared every statement with the sentences of the transcript: by their words, word forms and synonyms, the order of the words, and who speaks. The confidence is its estimate how likely the passage is the source. Such estimates can be wrong, and what is not found here may have been said elsewhere. What a person confirmed, rejected or chose stands over what the program suggests, and is marked. Words are counted as they stand between blanks, each once, however many statements come from it; positions count the characters of the source files with the checksums above.</source>
        <translation>Cada frase de una cita, y cada frase que relata lo que alguien dijo, es una afirmación; lo que el artículo dice con voz propia no se busca. Un programa ha comparado cada afirmación con las frases de la transcripción: por sus palabras, las formas y los sinónimos de estas, su orden y quién habla. La confianza es la estimación del programa de lo probable que es que el pasaje sea la fuente. Estas estimaciones pueden ser erróneas, y lo que no se encuentra aquí puede haberse dicho en otra parte. Lo que una persona ha confirmado, rechazado o elegido prevalece sobre lo que sugiere el programa, y está señalado. Las palabras se cuentan tal como figuran entre espacios, cada una una sola vez, por muchas afirmaciones que procedan de ella; las posiciones cuentan los caracteres de los archivos de origen cuyas sumas de comprobación figuran arriba.</translation>
    </message>
    <message>
        <source>the same word, spelled otherwise</source>
        <translation>la misma palabra, escrita de otra forma</translation>
    </message>
    <message>
        <source>a contraction, or one written out</source>
        <translation>una contracción, o una desarrollada</translation>
    </message>
    <message>
        <source>the same number, in digits or in words</source>
        <translation>el mismo número, en cifras o en letras</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>otra forma de la misma palabra</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>el mismo nombre, escrito de otra forma</translation>
    </message>
    <message>
        <source>%1, characters %2–%3</source>
        <comment>a place as turn and paragraph</comment>
        <translation>%1, caracteres %2–%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>lost words and the note on them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n rulings are kept, but not shown, because these words are not in the text any more: %1. Read the text as before, and they are shown again.</source>
        <translation>
            <numerusform>%n decisión se conserva, pero no se muestra, porque estas palabras ya no están en el texto: %1. Lea el texto como antes y se volverá a mostrar.</numerusform>
            <numerusform>%n decisiones se conservan, pero no se muestran, porque estas palabras ya no están en el texto: %1. Lea el texto como antes y se volverán a mostrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>said in another language; the words in it that translate one another are marked</source>
        <translation>dicho en otro idioma; están marcadas las palabras que son traducción unas de otras</translation>
    </message>
    <message>
        <source>probably by %1</source>
        <extracomment>of a statement; %1 is a name</extracomment>
        <translation>probablemente de %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«%1» con sus fuentes al lado</translation>
    </message>
    <message>
        <source>Sources in “%1”</source>
        <translation>Fuentes en «%1»</translation>
    </message>
    <message>
        <source>%1, alert: %2</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, and what should be checked</extracomment>
        <translation>%1, alerta: %2</translation>
    </message>
</context>
<context>
    <name>Rtf</name>
    <message numerus="yes">
        <source>%n tracked deletion(s) were accepted.</source>
        <translation>
            <numerusform>Se ha aceptado %n eliminación registrada.</numerusform>
            <numerusform>Se han aceptado %n eliminaciones registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends too early; what follows is missing.</source>
        <translation>El archivo termina demasiado pronto; falta lo que sigue.</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Formato de texto enriquecido (RTF)</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Questions (%L1)</source>
        <comment>of many who are not named</comment>
        <translation>Preguntas (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a word for those who are not named, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of many who are not named</comment>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

A .crossread file opens that project. Text files open a project made for them under Documents/Crossread; the same files open the same project again. Without files the start page is shown.</source>
        <translation>Leer lado a lado una transcripción y un artículo sobre ella, y anotar ambos.

Un archivo .crossread abre ese proyecto. Los archivos de texto abren un proyecto creado para ellos en Documents/Crossread; los mismos archivos abren de nuevo el mismo proyecto. Sin archivos se muestra la página de inicio.</translation>
    </message>
    <message>
        <source>Open a copy of the sample project.</source>
        <translation>Abre una copia del proyecto de ejemplo.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once everything is loaded, without a display, and leave.</source>
        <translation>Dibuja la ventana en un archivo PNG en cuanto está todo cargado, sin pantalla, y sale.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>IMAGEN.png</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark, sepia or system.</source>
        <translation>Colores para esta ejecución: light, dark, sepia o system.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Language for this run, for example fr; qps is made-up text that shows what is cut off.</source>
        <translation>Idioma para esta ejecución, por ejemplo fr; qps es un texto inventado que muestra lo que queda cortado.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>Size of the window in pixels, for example 1280x800.</source>
        <translation>Tamaño de la ventana en píxeles, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ANxAL</translation>
    </message>
    <message>
        <source>A project, or a transcript and an article.</source>
        <translation>Un proyecto, o una transcripción y un artículo.</translation>
    </message>
    <message>
        <source>%1
See crossread --help.</source>
        <translation>%1
Consulte crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no theme: choose light, dark, sepia or system.</source>
        <translation>«%1» no es un tema de colores: elija light, dark, sepia o system.</translation>
    </message>
    <message>
        <source>“%1” is no size: give width x height, for example 1280x800.</source>
        <translation>«%1» no es un tamaño: indique ancho x alto, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. crossread --picture OUT.png draws it into a file; crossread-cli works without one.
</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. crossread --picture IMAGEN.png la dibuja en un archivo; crossread-cli funciona sin pantalla.
</translation>
    </message>
    <message>
        <source>Begin a project: choose its texts.</source>
        <translation>Empieza un proyecto: elija sus textos.</translation>
    </message>
    <message>
        <source>Open the project that was open last.</source>
        <translation>Abre el último proyecto abierto.</translation>
    </message>
    <message>
        <source>Give files, --sample, --new-project or --last, only one of them. See crossread --help.</source>
        <translation>Indique archivos, --sample, --new-project o --last, solo uno de ellos. Véase crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no language that Crossread speaks: choose one of %2.</source>
        <translation>«%1» no es un idioma que hable Crossread: elija uno de %2.</translation>
    </message>
    <message>
        <source>There is no font on this system, so that no letter can be shown. Install one, for example the package fonts-noto-core.
</source>
        <translation>En este sistema no hay ninguna fuente, por lo que no se puede mostrar ninguna letra. Instale una, por ejemplo el paquete fonts-noto-core.
</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its tables are not those of a Crossread project</source>
        <translation>sus tablas no son las de un proyecto de Crossread</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Esto no se ha podido leer: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>There is no project in the file.</source>
        <translation>No hay ningún proyecto en el archivo.</translation>
    </message>
    <message>
        <source>The project was made by a newer Crossread; only that can check it further.</source>
        <translation>El proyecto se creó con una versión más reciente de Crossread; solo ella puede comprobarlo más a fondo.</translation>
    </message>
    <message>
        <source>The tables are not those of a Crossread project.</source>
        <translation>Las tablas no son las de un proyecto de Crossread.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to what is not there: %2.</source>
        <translation>Hay filas de la tabla «%1» que remiten a algo que no existe: %2.</translation>
    </message>
    <message>
        <source>The text of “%1” is not as it was imported.</source>
        <translation>El texto de «%1» no está como se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are not as they were written.</source>
        <translation>
            <numerusform>%n operación del historial no está como se escribió.</numerusform>
            <numerusform>%n operaciones del historial no están como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are missing.</source>
        <translation>
            <numerusform>Falta %n operación del historial.</numerusform>
            <numerusform>Faltan %n operaciones del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, although no act removed it: %1</source>
        <translation>Falta, aunque ninguna operación hizo la eliminación: %1</translation>
    </message>
    <message>
        <source>Not as the last act left it (%1): %2</source>
        <translation>No está como lo dejó la última operación (%1): %2</translation>
    </message>
    <message>
        <source>There, although an act removed it: %1</source>
        <translation>Existe, aunque una operación hizo la eliminación: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>an annotation, code … and its name or words</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Changed by something other than Crossread, or by a fault of the disk: %1</source>
        <translation>Cambiado por algo distinto de Crossread, o por un fallo del disco: %1</translation>
    </message>
    <message>
        <source>Left out, because it holds what cannot be: %1</source>
        <translation>Omitido porque contiene algo imposible: %1</translation>
    </message>
    <message>
        <source>Refers to something that is not in the project: %1</source>
        <translation>Remite a algo que no está en el proyecto: %1</translation>
    </message>
    <message>
        <source>The text of this document is lost. These are the passages that were annotated in it.</source>
        <translation>El texto de este documento se ha perdido. Estos son los pasajes que estaban anotados en él.</translation>
    </message>
    <message>
        <source>Whether the text of “%1” is whole cannot be told any more.</source>
        <translation>Ya no se puede saber si el texto de «%1» está completo.</translation>
    </message>
    <message>
        <source>The text of “%1” has a gap: a part of it is lost. Import it again if you still have it.</source>
        <translation>El texto de «%1» tiene una laguna: se ha perdido una parte. Vuelva a importarlo si todavía lo tiene.</translation>
    </message>
    <message>
        <source>The text of “%1” is lost; the passages annotated in it stand in its place.</source>
        <translation>El texto de «%1» se ha perdido; en su lugar están los pasajes anotados en él.</translation>
    </message>
    <message>
        <source>Recovered document %1</source>
        <translation>Documento recuperado %1</translation>
    </message>
    <message>
        <source>The name of a document and how it was read are lost; it is now called “%1”.</source>
        <translation>Se han perdido el nombre de un documento y cómo se leía; ahora se llama «%1».</translation>
    </message>
    <message>
        <source>Recovered code %1</source>
        <translation>Código recuperado %1</translation>
    </message>
    <message>
        <source>The name of a code is lost; it is now called “%1”.</source>
        <translation>Se ha perdido el nombre de un código; ahora se llama «%1».</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of which nothing is left but that there were some.</source>
        <translation>
            <numerusform>%n anotación de la que no queda nada salvo que existía.</numerusform>
            <numerusform>%n anotaciones de las que no queda nada salvo que existían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>that are missing</comment>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <extracomment>who has a project open: program, number of its process, name of the computer, date and time</extracomment>
        <translation>%1, proceso %2 en %3, desde el %4</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read.</source>
        <translation>
            <numerusform>%n línea del diario no se puede leer.</numerusform>
            <numerusform>%n líneas del diario no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading it would never end</source>
        <translation>su lectura no terminaría nunca</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a file</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>Something is missing, or is older than it was: together it is not what the project held last. Look into your backups for the rest (Project ▸ Restore…).</source>
        <translation>Falta algo, o está más antiguo de lo que estaba: el conjunto no es lo último que contenía el proyecto. Busque el resto en sus copias de seguridad (Proyecto ▸ Restaurar…).</translation>
    </message>
    <message>
        <source>Whether anything is missing cannot be told: where the project notes how much it holds cannot be read, or was not there yet. Compare it with your backups (Project ▸ Restore…).</source>
        <translation>No se puede saber si falta algo: el lugar en el que el proyecto anota cuánto contiene no se puede leer, o todavía no existía. Compárelo con sus copias de seguridad (Proyecto ▸ Restaurar…).</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atributo</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>conjunto de códigos</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>project memo</source>
        <translation>memo del proyecto</translation>
    </message>
    <message>
        <source>Recovered attribute %1</source>
        <translation>Atributo recuperado %1</translation>
    </message>
    <message>
        <source>The name of an attribute is lost; it is now called “%1”.</source>
        <translation>Se ha perdido el nombre de un atributo; ahora se llama «%1».</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>The file ends in the middle of a caption; the last one is missing.</source>
        <translation>El archivo termina en mitad de un subtítulo; falta el último.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Subtítulos SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Subtítulos WebVTT</translation>
    </message>
    <message>
        <source>YouTube subtitles</source>
        <translation>Subtítulos de YouTube</translation>
    </message>
    <message>
        <source>SubStation Alpha subtitles</source>
        <translation>Subtítulos SubStation Alpha</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Save Table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>La tabla está en «%1».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Escribiendo «%1»…</translation>
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
        <translation>Texto TEI (ParlaMint, obras de teatro, corpus orales)</translation>
    </message>
</context>
<context>
    <name>Transcriber</name>
    <message>
        <source>Transcriber file</source>
        <translation>Archivo de Transcriber</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>Timed Text (TTML) subtitles</source>
        <translation>Subtítulos Timed Text (TTML)</translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Archivos que no se han podido leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. The others are here.</source>
        <translation>
            <numerusform>%Ln archivo no se ha podido leer. Los demás están aquí.</numerusform>
            <numerusform>%Ln archivos no se han podido leer. Los demás están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why…</source>
        <translation>Cuáles y por qué…</translation>
    </message>
</context>
<context>
    <name>WebExchange</name>
    <message>
        <source>Take in annotations of “%1”</source>
        <translation>Incorporar las anotaciones de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are left out: no place in the documents of the project has their words without a doubt. (%1)</source>
        <translation>
            <numerusform>Se omite %n anotación: ningún lugar de los documentos del proyecto contiene sus palabras sin lugar a dudas. (%1)</numerusform>
            <numerusform>Se omiten %n anotaciones: ningún lugar de los documentos del proyecto contiene sus palabras sin lugar a dudas. (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no annotations.</source>
        <translation>No contiene ninguna anotación.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>The desktop has no program that opens “%1”.</source>
        <translation>El escritorio no tiene ningún programa que abra «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>XmlCheck</name>
    <message>
        <source>it declares a document type of its own</source>
        <translation>declara un tipo de documento propio</translation>
    </message>
    <message>
        <source>one of its marks is too long</source>
        <translation>una de sus etiquetas es demasiado larga</translation>
    </message>
    <message>
        <source>its marks are nested too deep</source>
        <translation>sus etiquetas están anidadas a demasiada profundidad</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>it declares entities of its own</source>
        <translation>declara entidades propias</translation>
    </message>
    <message>
        <source>line %1: too many elements in each other, or attributes</source>
        <translation>línea %1: demasiados elementos unos dentro de otros, o demasiados atributos</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
</TS>
