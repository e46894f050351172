<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>Start a project with a transcript and an article</source>
        <translation>Начать проект с расшифровки и статьи</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Try everything on a made-up transcript and an article about it</source>
        <translation>Опробовать всё на вымышленной расшифровке и статье о ней</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Вернуться на начальную страницу</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>До&amp;бавить документы…</translation>
    </message>
    <message>
        <source>Read more texts into this project</source>
        <translation>Добавить в проект другие тексты</translation>
    </message>
    <message>
        <source>Change encoding, clean-ups and speakers of the document in the current pane</source>
        <translation>Изменить кодировку, очистку и говорящих для документа в активной области</translation>
    </message>
    <message>
        <source>Take the document in the current pane out of the project, with its annotations</source>
        <translation>Убрать документ в активной области из проекта вместе с его аннотациями</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Leave Crossread; everything is kept</source>
        <translation>Выйти из Crossread; всё уже сохранено</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Вернуть отменённое изменение</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>&amp;Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Copy the selected words and where they stand</source>
        <translation>Скопировать выделенные слова с указанием их места</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find words in the current pane</source>
        <translation>Найти слова в активной области</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Ко&amp;мбинации клавиш…</translation>
    </message>
    <message>
        <source>See and change the keys of all actions</source>
        <translation>Посмотреть и изменить клавиши всех действий</translation>
    </message>
    <message>
        <source>&amp;Typography…</source>
        <translation>&amp;Типографика…</translation>
    </message>
    <message>
        <source>Type, size, line length and paper of the pages</source>
        <translation>Шрифт, размер, длина строки и бумага страниц</translation>
    </message>
    <message>
        <source>&amp;Larger Type</source>
        <translation>&amp;Увеличить шрифт</translation>
    </message>
    <message>
        <source>Make the type of the pages larger</source>
        <translation>Увеличить шрифт страниц</translation>
    </message>
    <message>
        <source>&amp;Smaller Type</source>
        <translation>У&amp;меньшить шрифт</translation>
    </message>
    <message>
        <source>Make the type of the pages smaller</source>
        <translation>Уменьшить шрифт страниц</translation>
    </message>
    <message>
        <source>&amp;Usual Type Size</source>
        <translation>&amp;Обычный размер шрифта</translation>
    </message>
    <message>
        <source>Set the type size back</source>
        <translation>Вернуть исходный размер шрифта</translation>
    </message>
    <message>
        <source>S&amp;wap Panes</source>
        <translation>Поме&amp;нять области местами</translation>
    </message>
    <message>
        <source>Let the two documents change places</source>
        <translation>Поменять два документа местами</translation>
    </message>
    <message>
        <source>Stac&amp;k Panes</source>
        <translation>Области друг над &amp;другом</translation>
    </message>
    <message>
        <source>Show one pane above the other instead of side by side</source>
        <translation>Показать области одну над другой, а не рядом</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>С&amp;ледующая область</translation>
    </message>
    <message>
        <source>Move on to the next page or panel</source>
        <translation>Перейти к следующей странице или панели</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Пред&amp;ыдущая область</translation>
    </message>
    <message>
        <source>Move back to the page or panel before</source>
        <translation>Вернуться к предыдущей странице или панели</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Полно&amp;экранный режим</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Занять весь экран или вернуться к окну</translation>
    </message>
    <message>
        <source>Topics and Speakers &amp;Bar</source>
        <translation>Полоса тем и говор&amp;ящих</translation>
    </message>
    <message>
        <source>Show or hide the bar of topics and speakers</source>
        <translation>Показать или скрыть полосу тем и говорящих</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Аннотации</translation>
    </message>
    <message>
        <source>Show or hide the list of annotations</source>
        <translation>Показать или скрыть список аннотаций</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Коды</translation>
    </message>
    <message>
        <source>Show or hide the tree of codes</source>
        <translation>Показать или скрыть дерево кодов</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>Show or hide the list of topics</source>
        <translation>Показать или скрыть список тем</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Ст&amp;руктура</translation>
    </message>
    <message>
        <source>Show or hide the list of turns and headings</source>
        <translation>Показать или скрыть список реплик и заголовков</translation>
    </message>
    <message>
        <source>&amp;Where in the Text</source>
        <translation>&amp;Где в тексте</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Присвоить код…</translation>
    </message>
    <message>
        <source>Give the selected words a code</source>
        <translation>Присвоить код выделенным словам</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>&amp;Мемо…</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>&amp;Удалить аннотацию</translation>
    </message>
    <message>
        <source>Delete the annotation at the caret</source>
        <translation>Удалить аннотацию под курсором</translation>
    </message>
    <message>
        <source>&amp;Link Both Selections</source>
        <translation>С&amp;вязать выделенное</translation>
    </message>
    <message>
        <source>Link the words selected in one pane to those selected in the other</source>
        <translation>Связать слова, выделенные в одной области, с выделенными в другой</translation>
    </message>
    <message>
        <source>Remove Lin&amp;k</source>
        <translation>Убрать св&amp;язь</translation>
    </message>
    <message>
        <source>Add Selection to T&amp;opic…</source>
        <translation>До&amp;бавить выделенное в тему…</translation>
    </message>
    <message>
        <source>Let a topic find the selected words everywhere</source>
        <translation>Находить выделенные слова повсюду как часть темы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to the place visited before</source>
        <translation>Вернуться к предыдущему посещённому месту</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Снова перейти вперёд</translation>
    </message>
    <message>
        <source>Go to &amp;Turn…</source>
        <translation>Перейти к &amp;реплике…</translation>
    </message>
    <message>
        <source>Go to a turn by its number</source>
        <translation>Перейти к реплике по её номеру</translation>
    </message>
    <message>
        <source>Follow &amp;Link</source>
        <translation>Пере&amp;йти по связи</translation>
    </message>
    <message>
        <source>Bring the other end of the link here into view and go there</source>
        <translation>Показать другой конец этой связи и перейти туда</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Следующая &amp;аннотация</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Перейти к следующей аннотации</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>&amp;Предыдущая аннотация</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Перейти к предыдущей аннотации</translation>
    </message>
    <message>
        <source>Next Topic &amp;Hit</source>
        <translation>Следующее &amp;упоминание темы</translation>
    </message>
    <message>
        <source>Go to the next place of the topic chosen last</source>
        <translation>Перейти к следующему упоминанию последней выбранной темы</translation>
    </message>
    <message>
        <source>Previous Topic H&amp;it</source>
        <translation>Предыдущее упоминание &amp;темы</translation>
    </message>
    <message>
        <source>Go to the place before of the topic chosen last</source>
        <translation>Перейти к предыдущему упоминанию последней выбранной темы</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Найти действие…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Наберите несколько букв того, что нужно сделать</translation>
    </message>
    <message>
        <source>&amp;About Crossread</source>
        <translation>&amp;О программе Crossread</translation>
    </message>
    <message>
        <source>Version, licence, and facts for a bug report</source>
        <translation>Версия, лицензия и сведения для отчёта об ошибке</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Пр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Разметка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Светлая или тёмная, как рабочий стол</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>Dark type on light paper</source>
        <translation>Тёмный шрифт на светлой бумаге</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Се&amp;пия</translation>
    </message>
    <message>
        <source>Brown type on warm paper</source>
        <translation>Коричневый шрифт на бумаге тёплого тона</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>Light type on dark paper</source>
        <translation>Светлый шрифт на тёмной бумаге</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>Show or hide the statements of the article and what they come from</source>
        <translation>Показать или скрыть высказывания статьи и их источники</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>&amp;Охват</translation>
    </message>
    <message>
        <source>Show or hide what the articles used of the transcript and what they left out</source>
        <translation>Показать или скрыть, что статьи взяли из расшифровки и что опустили</translation>
    </message>
    <message>
        <source>Remove the link at the caret, or take back what was decided about the statement there</source>
        <translation>Убрать связь под курсором или снять решение по высказыванию</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>&amp;Следующее высказывание</translation>
    </message>
    <message>
        <source>Go to the next statement or link of this page, and turn the other page to it</source>
        <translation>Перейти к следующему высказыванию или связи и открыть парное место на другой странице</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>&amp;Предыдущее высказывание</translation>
    </message>
    <message>
        <source>Go to the statement or link before, and turn the other page to it</source>
        <translation>Перейти к предыдущему высказыванию или связи и открыть парное место на другой странице</translation>
    </message>
    <message>
        <source>Next Possible P&amp;assage</source>
        <translation>Следующий во&amp;зможный фрагмент</translation>
    </message>
    <message>
        <source>Look at the next passage that the statement may come from</source>
        <translation>Посмотреть следующий фрагмент, из которого может происходить высказывание</translation>
    </message>
    <message>
        <source>Previo&amp;us Possible Passage</source>
        <translation>Предыдущий возмо&amp;жный фрагмент</translation>
    </message>
    <message>
        <source>Look at the passage before</source>
        <translation>Посмотреть предыдущий фрагмент</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>Под&amp;твердить</translation>
    </message>
    <message>
        <source>The statement comes from the passage that is shown; or, where none is shown, from none</source>
        <translation>Высказывание происходит из показанного фрагмента, а если он не показан — ни из какого</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>The statement does not come from this transcript</source>
        <translation>Высказывание происходит не из этой расшифровки</translation>
    </message>
    <message>
        <source>Take &amp;Selection as Source</source>
        <translation>Взять &amp;выделенное как источник</translation>
    </message>
    <message>
        <source>The statement comes from the words selected in the transcript</source>
        <translation>Высказывание происходит из слов, выделенных в расшифровке</translation>
    </message>
    <message>
        <source>Overrule &amp;Verdict…</source>
        <translation>Заме&amp;нить вердикт…</translation>
    </message>
    <message>
        <source>Choose another verdict on the statement</source>
        <translation>Выбрать для высказывания другой вердикт</translation>
    </message>
    <message>
        <source>N&amp;ote on Statement…</source>
        <translation>З&amp;аметка к высказыванию…</translation>
    </message>
    <message>
        <source>Write down why the statement is judged so</source>
        <translation>Записать, почему высказывание оценено так</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>Снять &amp;решение</translation>
    </message>
    <message>
        <source>Take back what was decided about the statement</source>
        <translation>Отменить принятое решение по высказыванию</translation>
    </message>
    <message>
        <source>Na&amp;mes That Count as One…</source>
        <translation>Равнозначные &amp;имена…</translation>
    </message>
    <message>
        <source>Names and spellings to be taken for the same when texts are compared</source>
        <translation>Имена и написания, которые при сравнении текстов считаются одинаковыми</translation>
    </message>
    <message>
        <source>Compare Aga&amp;in</source>
        <translation>Сравнить &amp;ещё раз</translation>
    </message>
    <message>
        <source>Compare anew, also what was stopped before</source>
        <translation>Сравнить заново, в том числе остановленное ранее</translation>
    </message>
    <message>
        <source>Verification Repor&amp;t…</source>
        <translation>Отчёт о провер&amp;ке…</translation>
    </message>
    <message>
        <source>Write verdicts, differences, rulings and coverage to a file</source>
        <translation>Записать вердикты, различия, решения и охват в файл</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Срав&amp;нение</translation>
    </message>
    <message>
        <source>New Document from Clip&amp;board</source>
        <translation>Новый документ из б&amp;уфера обмена</translation>
    </message>
    <message>
        <source>Read the copied text into this project, or into a new one</source>
        <translation>Добавить скопированный текст в этот проект или в новый</translation>
    </message>
    <message>
        <source>Read A&amp;gain…</source>
        <translation>Пере&amp;читать…</translation>
    </message>
    <message>
        <source>Read the document in the current pane anew, where Crossread reads its kind better by now</source>
        <translation>Прочитать документ в активной области заново, если Crossread теперь читает такие файлы лучше</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Выделить пре&amp;дложение</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Выделить предложение под курсором</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Выделить &amp;абзац</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Выделить абзац под курсором</translation>
    </message>
    <message>
        <source>Select &amp;Turn</source>
        <translation>Выделить &amp;реплику</translation>
    </message>
    <message>
        <source>Select all that is said in the turn at the caret</source>
        <translation>Выделить всё сказанное в реплике под курсором</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти пред&amp;ыдущее</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>&amp;Pages and Times</source>
        <translation>&amp;Страницы и время</translation>
    </message>
    <message>
        <source>Show pages, times and line numbers in the margin, where the text has them</source>
        <translation>Показывать на полях страницы, время и номера строк, если они есть в тексте</translation>
    </message>
    <message>
        <source>&amp;One Page Alone</source>
        <translation>Только одна страни&amp;ца</translation>
    </message>
    <message>
        <source>Give the whole window to the current page, and back</source>
        <translation>Отдать всё окно текущей странице или вернуться</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Высказывание</translation>
    </message>
    <message>
        <source>Show or hide the statement over its passage, with your ruling</source>
        <translation>Показать или скрыть высказывание над его фрагментом, с вашим решением</translation>
    </message>
    <message>
        <source>New &amp;Code…</source>
        <translation>Н&amp;овый код…</translation>
    </message>
    <message>
        <source>Make a code without tagging anything yet</source>
        <translation>Создать код, пока ничего не кодируя</translation>
    </message>
    <message>
        <source>New To&amp;pic…</source>
        <translation>Новая &amp;тема…</translation>
    </message>
    <message>
        <source>Make a topic from words of your own choice</source>
        <translation>Создать тему из слов по вашему выбору</translation>
    </message>
    <message>
        <source>Confirm and &amp;Go On</source>
        <translation>Подтвердить и &amp;дальше</translation>
    </message>
    <message>
        <source>Confirm, and go to the next statement</source>
        <translation>Подтвердить и перейти к следующему высказыванию</translation>
    </message>
    <message>
        <source>Bring this panel to the front and go there</source>
        <translation>Вывести эту панель вперёд и перейти в неё</translation>
    </message>
    <message>
        <source>Go to &amp;Page or Time…</source>
        <translation>Перейти к &amp;странице или времени…</translation>
    </message>
    <message>
        <source>Go to a page, or to what is said at a time</source>
        <translation>Перейти к странице или к сказанному в указанное время</translation>
    </message>
    <message>
        <source>Ann&amp;otations</source>
        <translation>&amp;Аннотации</translation>
    </message>
    <message>
        <source>Cod&amp;es</source>
        <translation>&amp;Коды</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Ст&amp;руктура</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Write everything that is in the project into a new file</source>
        <translation>Записать всё содержимое проекта в новый файл</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the project</source>
        <translation>Поставить на место проекта резервную копию</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Провери&amp;ть</translation>
    </message>
    <message>
        <source>Look whether the project is sound: its pages, tables, texts, rows and history</source>
        <translation>Проверить, цел ли проект: страницы, таблицы, тексты, записи и история</translation>
    </message>
    <message>
        <source>Language, colours, your name, backups</source>
        <translation>Язык, цвета, ваше имя, резервные копии</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Opens the handbook where it tells of what you are at</source>
        <translation>Открыть руководство на том, чем вы сейчас заняты</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>Обзор &amp;клавиш</translation>
    </message>
    <message>
        <source>All keys as they are set now</source>
        <translation>Все клавиши, как они сейчас заданы</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>Says what the thing is for that you click next</source>
        <translation>Пояснить, для чего служит то, что вы щёлкнете следующим</translation>
    </message>
    <message>
        <source>Tag A&amp;gain</source>
        <translation>Присвоить код &amp;ещё раз</translation>
    </message>
    <message>
        <source>Give the selected words the code that was given last</source>
        <translation>Присвоить выделенным словам последний использованный код</translation>
    </message>
    <message>
        <source>&amp;Recent Codes…</source>
        <translation>&amp;Недавние коды…</translation>
    </message>
    <message>
        <source>Give the selected words one of the codes that were given last</source>
        <translation>Присвоить выделенным словам один из последних использованных кодов</translation>
    </message>
    <message>
        <source>&amp;In Their Own Words</source>
        <translation>Ко&amp;д in vivo</translation>
    </message>
    <message>
        <source>Take a code off the words at the caret</source>
        <translation>Снять код со слов под курсором</translation>
    </message>
    <message>
        <source>Ad&amp;just Passage</source>
        <translation>Изменить &amp;границы фрагмента</translation>
    </message>
    <message>
        <source>Let the annotation here begin or end elsewhere, with the arrow keys</source>
        <translation>Передвинуть начало или конец этой аннотации клавишами со стрелками</translation>
    </message>
    <message>
        <source>Find passages by words, topic or speaker, and tag those that you choose</source>
        <translation>Найти фрагменты по словам, теме или говорящему и закодировать выбранные</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>Объ&amp;единить с другой копией…</translation>
    </message>
    <message>
        <source>Take everything that another copy of this project has into this one</source>
        <translation>Взять в этот проект всё, что есть в другой его копии</translation>
    </message>
    <message>
        <source>Show or hide who has annotated, and how far two agree</source>
        <translation>Показать или скрыть, кто аннотировал и насколько двое согласны</translation>
    </message>
    <message>
        <source>&amp;Import Project…</source>
        <translation>&amp;Импортировать проект…</translation>
    </message>
    <message>
        <source>Make a project of one of another program: REFI-QDA, QualCoder, Taguette</source>
        <translation>Создать проект из проекта другой программы: REFI-QDA, QualCoder, Taguette</translation>
    </message>
    <message>
        <source>Replace &amp;File…</source>
        <translation>Заменить &amp;файл…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the document in the current pane; annotations follow</source>
        <translation>Поставить исправленный файл на место документа в активной области; аннотации перейдут в него</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write excerpts, references, the codes, or the project for other programs to a file</source>
        <translation>Записать в файл выдержки, библиографию, коды или проект для других программ</translation>
    </message>
    <message>
        <source>&amp;Short: who, title, turn, paragraph</source>
        <translation>&amp;Кратко: кто, название, реплика, абзац</translation>
    </message>
    <message>
        <source>Cite what is copied in a few words</source>
        <translation>Давать к скопированному краткую ссылку</translation>
    </message>
    <message>
        <source>&amp;APA, in the text</source>
        <translation>&amp;APA, в тексте</translation>
    </message>
    <message>
        <source>Cite what is copied as APA 7 has it, with the entry for the list</source>
        <translation>Давать к скопированному ссылку по APA 7 с записью для списка литературы</translation>
    </message>
    <message>
        <source>&amp;Chicago, as a note</source>
        <translation>&amp;Chicago, в сноске</translation>
    </message>
    <message>
        <source>Cite what is copied as a note of the Chicago Manual</source>
        <translation>Давать к скопированному ссылку в виде сноски по Chicago Manual</translation>
    </message>
    <message>
        <source>&amp;MLA, in the text</source>
        <translation>&amp;MLA, в тексте</translation>
    </message>
    <message>
        <source>Cite what is copied as MLA 9 has it, with the entry for the list</source>
        <translation>Давать к скопированному ссылку по MLA 9 с записью для списка литературы</translation>
    </message>
    <message>
        <source>Layout for Compar&amp;ing</source>
        <translation>&amp;Расположение для сравнения</translation>
    </message>
    <message>
        <source>Place the panels as comparing needs them</source>
        <translation>Расставить панели так, как удобно для сравнения</translation>
    </message>
    <message>
        <source>Layout for Co&amp;ding</source>
        <translation>Расположение для &amp;кодирования</translation>
    </message>
    <message>
        <source>Place the panels as coding needs them: codes and documents at the side</source>
        <translation>Расставить панели так, как удобно для кодирования: коды и документы сбоку</translation>
    </message>
    <message>
        <source>M&amp;y Layout</source>
        <translation>Моё р&amp;асположение</translation>
    </message>
    <message>
        <source>Place the panels as in the layout that you have kept</source>
        <translation>Расставить панели так, как вы запомнили</translation>
    </message>
    <message>
        <source>Keep Layout as &amp;Mine</source>
        <translation>&amp;Запомнить расположение</translation>
    </message>
    <message>
        <source>Keep the panels as they stand, for any project</source>
        <translation>Запомнить нынешнее расположение панелей для любого проекта</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Показать или скрыть список документов</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>Говорящи&amp;е</translation>
    </message>
    <message>
        <source>Show or hide the list of everybody who speaks</source>
        <translation>Показать или скрыть список всех говорящих</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Говорящи&amp;е</translation>
    </message>
    <message>
        <source>M&amp;emos</source>
        <translation>&amp;Мемо</translation>
    </message>
    <message>
        <source>Show or hide the list of all memos</source>
        <translation>Показать или скрыть список всех мемо</translation>
    </message>
    <message>
        <source>Memo&amp;s</source>
        <translation>&amp;Мемо</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>Show or hide the list of what was done</source>
        <translation>Показать или скрыть список сделанного</translation>
    </message>
    <message>
        <source>Find in &amp;All Documents…</source>
        <translation>Найти во вс&amp;ех документах…</translation>
    </message>
    <message>
        <source>Find words, or those selected, in all documents of the project</source>
        <translation>Найти слова, в том числе выделенные, во всех документах проекта</translation>
    </message>
    <message>
        <source>Show or hide the search in all documents</source>
        <translation>Показать или скрыть поиск по всем документам</translation>
    </message>
    <message>
        <source>Show or hide how often words are used</source>
        <translation>Показать или скрыть частоту слов</translation>
    </message>
    <message>
        <source>In vivo: make a code that is called like the selected words, and give it to them</source>
        <translation>In vivo: создать код, который называется так же, как выделенные слова, и присвоить его им</translation>
    </message>
    <message>
        <source>Take Code O&amp;ff…</source>
        <translation>&amp;Снять код…</translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the annotation here</source>
        <translation>Написать мемо к выделенным словам или к этой аннотации</translation>
    </message>
    <message>
        <source>Tag A&amp;utomatically…</source>
        <translation>&amp;Автокодирование…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Codes or Annotations…</source>
        <translation>Добавить коды и&amp;ли аннотации…</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>С&amp;лова</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Док&amp;ументы</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Coders</source>
        <translation>Ко&amp;дировщики</translation>
    </message>
    <message>
        <source>Code&amp;rs</source>
        <translation>Ко&amp;дировщики</translation>
    </message>
    <message>
        <source>Docume&amp;nts</source>
        <translation>Док&amp;ументы</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Document Properties…</source>
        <translation>&amp;Свойства документа…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Печ&amp;ать…</translation>
    </message>
    <message>
        <source>Print excerpts, the text in the current pane with its codes, or the codes; or look at them first</source>
        <translation>Напечатать выдержки, текст в активной области с его кодами или сами коды либо сначала просмотреть их</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Матри&amp;ца</translation>
    </message>
    <message>
        <source>Show or hide annotations counted in a table: codes by speaker, by document, over the years</source>
        <translation>Показать или скрыть подсчёт аннотаций в таблице: коды по говорящему, по документу, по годам</translation>
    </message>
    <message>
        <source>Remo&amp;ve Document</source>
        <translation>Уб&amp;рать документ</translation>
    </message>
    <message>
        <source>Citati&amp;ons</source>
        <translation>&amp;Вид ссылок</translation>
    </message>
    <message>
        <source>Pan&amp;el</source>
        <translation>Пане&amp;ль</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>Add the codes of a codebook (.qdc), annotations of web pages (.json), or quotations in notes (.md), of another program</source>
        <translation>Добавить коды кодовой книги (.qdc), аннотации веб-страниц (.json) или цитаты из заметок (.md) другой программы</translation>
    </message>
    <message>
        <source>Show or hide where in the text speakers, codes and topics are</source>
        <translation>Показать или скрыть, где в тексте говорящие, коды и темы</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>Свя&amp;зи</translation>
    </message>
    <message>
        <source>Show or hide the links that were made by hand</source>
        <translation>Показать или скрыть связи, созданные вручную</translation>
    </message>
</context>
<context>
    <name>AnnotationMarks</name>
    <message>
        <source>by %1</source>
        <extracomment>whose annotation it is, in the tip of one that is not the reader&apos;s own</extracomment>
        <translation>кодировщик %1</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>highlighted, by %1</source>
        <translation>выделено, кодировщик: %1</translation>
    </message>
    <message>
        <source>coded: %1</source>
        <extracomment>what a screen reader says of a passage: its code, and who gave it</extracomment>
        <translation>код: %1</translation>
    </message>
    <message>
        <source>coded: %1, by %2</source>
        <translation>код: %1, кодировщик: %2</translation>
    </message>
    <message>
        <source>%1; memo: %2</source>
        <extracomment>what a screen reader says of a passage: which code it has and by whom, or that it is highlighted; and its memo</extracomment>
        <translation>%1; мемо: %2</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>the table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>expected are a line with names of columns and a line for each document or speaker</source>
        <translation>ожидались строка с названиями столбцов и по строке на каждый документ или говорящего</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Импорт атрибутов</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
</context>
<context>
    <name>Bundestag</name>
    <message>
        <source>Plenary record of the German Bundestag</source>
        <translation>Стенограмма пленарного заседания бундестага</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Lines that take the words apart (%mor and others) and marks of the transcription were left out.</source>
        <translation>Строки с разбором слов (%mor и другие) и знаки транскрипции опущены.</translation>
    </message>
    <message>
        <source>The file has no end; the rest may be missing.</source>
        <translation>У файла нет конца; остальное может отсутствовать.</translation>
    </message>
    <message>
        <source>CHAT transcript (CHILDES, TalkBank)</source>
        <translation>Расшифровка CHAT (CHILDES, TalkBank)</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, ¶ %2</source>
        <comment>title, paragraph</comment>
        <translation>%1, абз.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2, turn %3, ¶ %4</source>
        <comment>speaker, title, turn, paragraph</comment>
        <translation>%1, %2, реплика&#xa0;%3, абз.&#xa0;%4</translation>
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
        <translation>Кратко: кто, название, реплика, абзац</translation>
    </message>
    <message>
        <source>APA, in the text</source>
        <translation>APA, в тексте</translation>
    </message>
    <message>
        <source>Chicago, as a note</source>
        <translation>Chicago, в сноске</translation>
    </message>
    <message>
        <source>MLA, in the text</source>
        <translation>MLA, в тексте</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>Joined a sentence cut by a page break</source>
        <translation>Соединено предложение, разорванное концом страницы</translation>
    </message>
    <message>
        <source>Showed a link as its words</source>
        <translation>Ссылка показана как её текст</translation>
    </message>
    <message>
        <source>Took out a backslash</source>
        <translation>Убрана обратная косая черта</translation>
    </message>
    <message>
        <source>Took out signs of emphasis or heading</source>
        <translation>Убраны знаки выделения или заголовка</translation>
    </message>
    <message>
        <source>Took out what was left of a web page</source>
        <translation>Убраны остатки веб-страницы</translation>
    </message>
    <message>
        <source>Set aside what is not part of the text</source>
        <translation>Отложено то, что не относится к тексту</translation>
    </message>
    <message>
        <source>Set a label apart from the quotation</source>
        <translation>Метка отделена от цитаты</translation>
    </message>
    <message>
        <source>Joined the lines of a paragraph</source>
        <translation>Соединены строки абзаца</translation>
    </message>
    <message>
        <source>Showed a control character as a symbol</source>
        <translation>Управляющий знак показан символом</translation>
    </message>
    <message>
        <source>Join sentences cut by page breaks</source>
        <translation>Соединять предложения, разорванные концом страницы</translation>
    </message>
    <message>
        <source>Show links as their words</source>
        <translation>Показывать ссылки как их текст</translation>
    </message>
    <message>
        <source>Take out backslashes before signs</source>
        <translation>Убирать обратную косую черту перед знаками</translation>
    </message>
    <message>
        <source>Take out signs of emphasis and headings</source>
        <translation>Убирать знаки выделения и заголовков</translation>
    </message>
    <message>
        <source>Take out what is left of web pages</source>
        <translation>Убирать остатки веб-страниц</translation>
    </message>
    <message>
        <source>Set labels apart from quotations</source>
        <translation>Отделять метки от цитат</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>Соединять строки абзаца</translation>
    </message>
    <message>
        <source>Show control characters as symbols</source>
        <translation>Показывать управляющие знаки символами</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Expected here: %1. See --help.</source>
        <translation>Здесь ожидается: %1. См. --help.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Записать в ФАЙЛ, а не в стандартный вывод.</translation>
    </message>
    <message>
        <source>One of: %1. Default: %2.</source>
        <translation>Одно из: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартный вывод</translation>
    </message>
    <message>
        <source>Crossread on the command line: what the window shows, for scripts.

Usage: crossread-cli VERB ARGUMENTS…   (crossread-cli VERB --help tells more)

</source>
        <translation>Crossread в командной строке: то же, что в окне, для сценариев.

Использование: crossread-cli КОМАНДА АРГУМЕНТЫ…   (подробнее: crossread-cli КОМАНДА --help)

</translation>
    </message>
    <message>
        <source>
Positions count Unicode code points of the source file, from 0, the end not included.
Exit status: 0 done, 1 failed (the reason on standard error), 2 the call was not understood.
</source>
        <translation>
Позиции считаются в кодовых точках Юникода исходного файла, от 0, конец не входит.
Код завершения: 0 — сделано, 1 — не удалось (причина в стандартном потоке ошибок), 2 — вызов не понят.
</translation>
    </message>
    <message>
        <source>There is no “%1”. See crossread-cli --help.</source>
        <translation>Команды «%1» нет. См. crossread-cli --help.</translation>
    </message>
    <message>
        <source>Print who speaks where in a transcript</source>
        <translation>Вывести, кто где говорит в расшифровке</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <comment>in a transcript</comment>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints who speaks where in a transcript.</source>
        <translation>Выводит, кто где говорит в расшифровке.</translation>
    </message>
    <message>
        <source>The transcript.</source>
        <translation>Расшифровка.</translation>
    </message>
    <message>
        <source>There is no format “%1” here: json or text.</source>
        <translation>Формата «%1» здесь нет: json или text.</translation>
    </message>
    <message>
        <source>Say in short what is in a transcript and an article</source>
        <translation>Кратко показать, что содержат расшифровка и статья</translation>
    </message>
    <message>
        <source>Only from this document.</source>
        <translation>Только из этого документа.</translation>
    </message>
    <message>
        <source>CSV: values exactly as they are, for other programs. Without it, text that a spreadsheet would run as a formula has a &apos; before it.</source>
        <translation>CSV: значения без изменений, для других программ. Без этого ключа перед текстом, который электронная таблица выполнила бы как формулу, ставится апостроф (&apos;).</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Проект.</translation>
    </message>
    <message>
        <source>Excerpts – %1</source>
        <comment>the name of a project</comment>
        <translation>Выдержки — %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>реплики</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
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
        <translation>Темы</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Says in short what is in a transcript and in an article about it: who speaks, which topics are named, what was cleaned up.</source>
        <translation>Кратко показывает, что содержат расшифровка и статья о ней: кто говорит, какие темы названы, что было очищено.</translation>
    </message>
    <message>
        <source>The article; may be left out.</source>
        <translation>Статья; можно не указывать.</translation>
    </message>
    <message>
        <source>Say which words with either --quote TEXT or --range A-B. See --help.</source>
        <translation>Укажите слова ключом --quote ТЕКСТ или --range A-B. См. --help.</translation>
    </message>
    <message>
        <source>Give at least one --code NAME or a --memo TEXT. See --help.</source>
        <translation>Укажите хотя бы один ключ --code ИМЯ или --memo ТЕКСТ. См. --help.</translation>
    </message>
    <message>
        <source>“%1” is no range: two numbers as in 120-144.</source>
        <translation>«%1» — не диапазон: нужны два числа, как в 120-144.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 on.</source>
        <translation>«%1» — не число от 1 и больше.</translation>
    </message>
    <message>
        <source>Where: name of the document or of its file.</source>
        <translation>Где: название документа или его файла.</translation>
    </message>
    <message>
        <source>These words.</source>
        <translation>Эти слова.</translation>
    </message>
    <message>
        <source>Which one, from 1, where the words stand more than once.</source>
        <translation>Какое по счёту вхождение, от 1, если слова встречаются не раз.</translation>
    </message>
    <message>
        <source>This stretch of the source file, in code points.</source>
        <translation>Этот отрезок исходного файла, в кодовых точках.</translation>
    </message>
    <message>
        <source>Note on the passage.</source>
        <translation>Мемо к фрагменту.</translation>
    </message>
    <message>
        <source>Who annotates. Default: the login name.</source>
        <translation>Кто аннотирует. По умолчанию: имя пользователя в системе.</translation>
    </message>
    <message>
        <source>Read many requests from FILE, or from standard input with -.</source>
        <translation>Прочитать много запросов из ФАЙЛА или, если указано -, из стандартного ввода.</translation>
    </message>
    <message>
        <source>Make a project with documents in it</source>
        <translation>Создать проект с документами</translation>
    </message>
    <message>
        <source>Tag a passage</source>
        <translation>Присвоить код фрагменту</translation>
    </message>
    <message>
        <source>List the documents and annotations of a project</source>
        <translation>Перечислить документы и аннотации проекта</translation>
    </message>
    <message>
        <source>not found in the text any more</source>
        <translation>больше не найдено в тексте</translation>
    </message>
    <message>
        <source>Lists the documents and annotations of a project.</source>
        <translation>Перечисляет документы и аннотации проекта.</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>есть: %1</translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>встречается там %n раз; выберите вхождение ключом --nth</numerusform>
            <numerusform>встречается там %n раза; выберите вхождение ключом --nth</numerusform>
            <numerusform>встречается там %n раз; выберите вхождение ключом --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>встречается там %n раз</numerusform>
            <numerusform>встречается там %n раза</numerusform>
            <numerusform>встречается там %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what.</source>
        <translation>Кто что сказал.</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>О чём сообщили.</translation>
    </message>
    <message>
        <source>Either of them; which one is found out.</source>
        <translation>То или другое; что именно, программа определит сама.</translation>
    </message>
    <message>
        <source>The file to make, for example talks.crossread.</source>
        <translation>Создаваемый файл, например talks.crossread.</translation>
    </message>
    <message>
        <source>Name at least one --transcript, --article or --document. See --help.</source>
        <translation>Укажите хотя бы один ключ --transcript, --article или --document. См. --help.</translation>
    </message>
    <message>
        <source>Find the source of every statement of an article</source>
        <translation>Найти источник каждого высказывания статьи</translation>
    </message>
    <message>
        <source>Finds the source of every statement of an article, and says how faithful it is.</source>
        <translation>Находит источник каждого высказывания статьи и говорит, насколько оно верно передано.</translation>
    </message>
    <message>
        <source>A list of further names that count as one, as JSON.</source>
        <translation>Список дополнительных равнозначных имён в формате JSON.</translation>
    </message>
    <message>
        <source>The language of both texts (en, de …). Default: detected.</source>
        <translation>Язык обоих текстов (en, de …). По умолчанию определяется сам.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Что было сказано.</translation>
    </message>
    <message>
        <source>Write the verification report of an article in a project</source>
        <translation>Записать отчёт о проверке статьи из проекта</translation>
    </message>
    <message>
        <source>Writes the verification report of an article: each statement with its source in the transcript and your rulings, and what of the transcript was reported.</source>
        <translation>Записывает отчёт о проверке статьи: каждое высказывание с его источником в расшифровке и вашими решениями и то, что из расшифровки передано.</translation>
    </message>
    <message>
        <source>The transcript; not needed where the project has only one.</source>
        <translation>Расшифровка; не нужна, если в проекте она одна.</translation>
    </message>
    <message>
        <source>The article; not needed where the project has only one.</source>
        <translation>Статья; не нужна, если в проекте она одна.</translation>
    </message>
    <message>
        <source>The project has no transcript. Name one of its documents with --transcript: %1.</source>
        <translation>В проекте нет расшифровки. Укажите один из его документов ключом --transcript: %1.</translation>
    </message>
    <message>
        <source>The project has several transcripts. Choose one with --transcript: %1.</source>
        <translation>В проекте несколько расшифровок. Выберите одну ключом --transcript: %1.</translation>
    </message>
    <message>
        <source>The project has no article. Name one of its documents with --article: %1.</source>
        <translation>В проекте нет статьи. Укажите один из его документов ключом --article: %1.</translation>
    </message>
    <message>
        <source>The project has several articles. Choose one with --article: %1.</source>
        <translation>В проекте несколько статей. Выберите одну ключом --article: %1.</translation>
    </message>
    <message>
        <source>Where backups lie. Default: %1.</source>
        <translation>Где лежат резервные копии. По умолчанию: %1.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations</source>
        <translation>документов: %1, аннотаций: %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>There are no backups of this project.
</source>
        <translation>Резервных копий этого проекта нет.
</translation>
    </message>
    <message>
        <source>Lists the backups of a project, newest first; also of one that cannot be opened any more.</source>
        <translation>Перечисляет резервные копии проекта, начиная с новейшей, — даже если сам проект больше не открывается.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a project. What is there now becomes a backup first, so that this can be undone.</source>
        <translation>Ставит на место проекта резервную копию. То, что там сейчас, сначала само становится резервной копией, так что это можно отменить.</translation>
    </message>
    <message>
        <source>The backup, as “backups” lists it. Default: the newest.</source>
        <translation>Резервная копия, как её показывает «backups». По умолчанию: новейшая.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Резервных копий этого проекта нет.</translation>
    </message>
    <message>
        <source>“%1” is now as it is in “%2”.
</source>
        <translation>«%1» теперь такой же, как «%2».
</translation>
    </message>
    <message>
        <source>What was there before is “%1”.
</source>
        <translation>То, что было раньше, сохранено как «%1».
</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Страницы файла</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Texts as they were imported</source>
        <translation>Тексты, как они импортированы</translation>
    </message>
    <message>
        <source>Rows as they were written</source>
        <translation>Записи, как они внесены</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Ссылки между записями</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Places and their words</source>
        <translation>Места и их слова</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations, %3 codes, %4 acts in the history
</source>
        <translation>документов: %1, аннотаций: %2, кодов: %3, действий в истории: %4
</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>проверить не удалось</translation>
    </message>
    <message>
        <source>Checks a project: its pages, tables, texts, rows, references and history, and whether every place stands on its words. Changes nothing. Exit status: 0 all is fine, 1 there are faults.</source>
        <translation>Проверяет проект: страницы, таблицы, тексты, записи, ссылки и историю, а также то, стоит ли каждое место на своих словах. Ничего не меняет. Код завершения: 0 — всё в порядке, 1 — есть ошибки.</translation>
    </message>
    <message>
        <source>How a text file&apos;s characters are written (UTF-8, windows-1250 …). Default: detected.</source>
        <translation>Как записаны знаки текстового файла (UTF-8, windows-1251 …). По умолчанию определяется само.</translation>
    </message>
    <message>
        <source>Print the text of a file as it is read, with pages and times</source>
        <translation>Вывести текст файла так, как он прочитан, со страницами и временем</translation>
    </message>
    <message>
        <source>Decide about the source of a statement</source>
        <translation>Принять решение об источнике высказывания</translation>
    </message>
    <message>
        <source>Check a project and say what is wrong with it</source>
        <translation>Проверить проект и сказать, что в нём не так</translation>
    </message>
    <message>
        <source>Make a new project of what is left of a damaged one</source>
        <translation>Создать новый проект из уцелевшего в повреждённом</translation>
    </message>
    <message>
        <source>List the backups of a project</source>
        <translation>Перечислить резервные копии проекта</translation>
    </message>
    <message>
        <source>Put a backup in the place of a project</source>
        <translation>Поставить на место проекта резервную копию</translation>
    </message>
    <message>
        <source>Makes a project with documents in it. Each option can be given several times; one document is enough.

It reads: %1.</source>
        <translation>Создаёт проект с документами. Каждый ключ можно указать несколько раз; достаточно одного документа.

Читаются: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>“%1”: %2 documents, %3 annotations, %4 codes, %5 links, %6 topics
</source>
        <translation>«%1»: документов: %2, аннотаций: %3, кодов: %4, связей: %5, тем: %6
</translation>
    </message>
    <message>
        <source>Brought back from the history: %1
</source>
        <translation>Восстановлено из истории: %1
</translation>
    </message>
    <message>
        <source>Brought back from backups: %1
</source>
        <translation>Восстановлено из резервных копий: %1
</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.
</source>
        <translation>Насколько можно судить по файлу, ничего не пропало.
</translation>
    </message>
    <message>
        <source>The damaged file is untouched; a copy of it is “%1”.
</source>
        <translation>Повреждённый файл не изменён; его копия — «%1».
</translation>
    </message>
    <message>
        <source>A backup or an older copy, for what the file lacks; can be given several times, newest first.</source>
        <translation>Резервная или более старая копия — для того, чего нет в файле; можно указать несколько раз, начиная с новейшей.</translation>
    </message>
    <message>
        <source>A file that a document came from, should its text be lost; can be given several times.</source>
        <translation>Файл, из которого взят документ, — на случай, если его текст утрачен; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The damaged project, or a journal (notes.jsonl) from beside its backups.</source>
        <translation>Повреждённый проект или журнал заметок (notes.jsonl), лежащий рядом с его резервными копиями.</translation>
    </message>
    <message>
        <source>Say with --output where the new project is to be.</source>
        <translation>Укажите ключом --output, где создать новый проект.</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement. Name its source with --source WORDS.</source>
        <translation>Ничто в расшифровке не близко к этому высказыванию. Укажите его источник ключом --source СЛОВА.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n passage(s) come(s) near this statement.</source>
        <translation>
            <numerusform>К этому высказыванию близок только %n фрагмент.</numerusform>
            <numerusform>К этому высказыванию близки только %n фрагмента.</numerusform>
            <numerusform>К этому высказыванию близки только %n фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decides about the source of a statement, as the window does: confirms the passage that was found, names another one, sets the verdict, rejects, or withdraws what was decided. Ends with 0 only after it is on the disk, and prints the statement and its state.</source>
        <translation>Принимает решение об источнике высказывания, как это делает окно: подтверждает найденный фрагмент, указывает другой, задаёт вердикт, отклоняет или снимает решение. Завершается с кодом 0, только когда это уже на диске, и выводит высказывание и его состояние.</translation>
    </message>
    <message>
        <source>The statement, by its words in the article.</source>
        <translation>Высказывание, по его словам в статье.</translation>
    </message>
    <message>
        <source>The passage found is its source.</source>
        <translation>Найденный фрагмент — его источник.</translation>
    </message>
    <message>
        <source>Not the first passage that comes near, but the Nth.</source>
        <translation>Не первый из близких фрагментов, а N-й.</translation>
    </message>
    <message>
        <source>These words of the transcript are its source.</source>
        <translation>Эти слова расшифровки — его источник.</translation>
    </message>
    <message>
        <source>Confirm, and say how faithful it is: verbatim, near-verbatim, reworded, paraphrase.</source>
        <translation>Подтвердить и указать, насколько точно оно передано: verbatim, near-verbatim, reworded, paraphrase.</translation>
    </message>
    <message>
        <source>It has no source in the transcript.</source>
        <translation>У него нет источника в расшифровке.</translation>
    </message>
    <message>
        <source>Withdraw what was decided.</source>
        <translation>Снять принятое решение.</translation>
    </message>
    <message>
        <source>A note on it; empty takes the note away.</source>
        <translation>Заметка к нему; пустая убирает заметку.</translation>
    </message>
    <message>
        <source>Who decides. Default: the login name.</source>
        <translation>Кто решает. По умолчанию: имя пользователя в системе.</translation>
    </message>
    <message>
        <source>Say which statement with --statement WORDS. See --help.</source>
        <translation>Укажите высказывание ключом --statement СЛОВА. См. --help.</translation>
    </message>
    <message>
        <source>Say what you decide with one of --confirm, --source, --verdict, --reject, --reopen, or --note. See --help.</source>
        <translation>Укажите решение одним из ключей --confirm, --source, --verdict, --reject, --reopen или --note. См. --help.</translation>
    </message>
    <message>
        <source>The article makes no statement with just these words. Words of your own become one with --source WORDS.</source>
        <translation>В статье нет высказывания ровно из этих слов. Ваши собственные слова станут им с ключом --source СЛОВА.</translation>
    </message>
    <message>
        <source>Prints the text of a file as it is read: its paragraphs, what each one is, and its page or time.

It reads: %1.</source>
        <translation>Выводит текст файла так, как он прочитан: абзацы, что собой представляет каждый, его страницу или время.

Читаются: %1.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Документ.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there. Can be given several times, once for each: a comma is a part of the name. Security/Guarantees is a code below Security; a name with a slash stands in quotation marks, and those within it are doubled: &apos;&quot;and/or&quot;/Law&apos;.</source>
        <translation>Присвоить этот код; если его нет, он будет создан. Можно указать несколько раз, по разу на код: запятая — часть имени. Security/Guarantees — это код Guarantees внутри Security; имя с косой чертой берётся в кавычки, а кавычки в нём удваиваются: &apos;&quot;and/or&quot;/Law&apos;.</translation>
    </message>
    <message>
        <source>Only with this code or one below it, as “annotate” takes it; with topics, only this topic.</source>
        <translation>Только с этим кодом или вложенным в него, записанным как для «annotate»; для тем — только эта тема.</translation>
    </message>
    <message>
        <source>Take the comments in the margin of the files as notes of those who wrote them.</source>
        <translation>Взять примечания на полях файлов как заметки их авторов.</translation>
    </message>
    <message>
        <source>Makes a new project of all that can be read of a damaged one: from the file and its log, row by row where pages are lost, from the history and from backups: those that Crossread keeps of it are found without being named. The damaged file is copied aside first and never changed.</source>
        <translation>Создаёт новый проект из всего, что удаётся прочитать в повреждённом: из файла и его журнала, запись за записью там, где страницы утрачены, из истории и из резервных копий — те, что хранит сам Crossread, находятся без указания. Повреждённый файл сначала копируется в сторону и никогда не меняется.</translation>
    </message>
    <message>
        <source>Says how far two coders of a project agree: for each code Cohen’s kappa and Krippendorff’s alpha, and where they differ.</source>
        <translation>Показывает, насколько согласны два кодировщика проекта: для каждого кода каппу Коэна и альфу Криппендорфа и где они расходятся.</translation>
    </message>
    <message>
        <source>One of the two; given twice. Default: the only two there are.</source>
        <translation>Один из двух; указывается дважды. По умолчанию: единственные двое, какие есть.</translation>
    </message>
    <message>
        <source>What is counted: %1. Default: %2.</source>
        <translation>Что считается: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>Leave out text to which neither has given any code.</source>
        <translation>Не учитывать текст, которому ни один из двух не присвоил кода.</translation>
    </message>
    <message>
        <source>Two coders are compared. Those of the project: %1.</source>
        <translation>Сравниваются два кодировщика. В проекте есть: %1.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing here. Those who have: %2.</source>
        <translation>«%1» ничего здесь не аннотирует. Аннотировали: %2.</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>документов</translation>
    </message>
    <message>
        <source>of speakers</source>
        <translation>говорящих</translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Пропущено, так как в проекте нет ничего с таким названием: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Пропущено, так как не подходит для «%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>Lists what can be said of documents and speakers, and who speaks; makes, changes and removes attributes; imports their values from a table; says something of a speaker. Each is one step that can be taken back in the window.</source>
        <translation>Перечисляет, что можно указать о документах и говорящих и кто говорит; создаёт, изменяет и удаляет атрибуты; импортирует их значения из таблицы; указывает что-либо о говорящем. Каждое — один шаг, который можно отменить в окне.</translation>
    </message>
    <message>
        <source>Make this attribute, or change it.</source>
        <translation>Создать этот атрибут или изменить его.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>What can be chosen; can be given several times.</source>
        <translation>Что можно выбрать; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Его новое название.</translation>
    </message>
    <message>
        <source>Remove it, and what is said with it.</source>
        <translation>Удалить его вместе со всем, что им указано.</translation>
    </message>
    <message>
        <source>Read values from a table (CSV, TSV): the first line names the attributes, the first column the documents or speakers. Empty cells change nothing; what fits nowhere is told and left out.</source>
        <translation>Прочитать значения из таблицы (CSV, TSV): первая строка называет атрибуты, первый столбец — документы или говорящих. Пустые ячейки ничего не меняют; что никуда не подходит, называется и пропускается.</translation>
    </message>
    <message>
        <source>Say what --set says of this speaker; can be given several times.</source>
        <translation>Указать об этом говорящем то, что задано в --set; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>What is said: Country=France. See also: documents.</source>
        <translation>Что указывается: Country=France. См. также: documents.</translation>
    </message>
    <message>
        <source>ATTRIBUTE=VALUE</source>
        <translation>АТРИБУТ=ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>Say with --attribute which one.</source>
        <translation>Укажите, какой именно, ключом --attribute.</translation>
    </message>
    <message>
        <source>Say with --speaker of whom, and with --set what.</source>
        <translation>Укажите, о ком речь, ключом --speaker, и что именно — ключом --set.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there.</source>
        <translation>Присвоить этот код; если его нет, он будет создан.</translation>
    </message>
    <message>
        <source>Whatever has these words; can be given several times.</source>
        <translation>Всё, где есть эти слова; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Whatever this regular expression finds.</source>
        <translation>Всё, что находит это регулярное выражение.</translation>
    </message>
    <message>
        <source>Whatever names this topic.</source>
        <translation>Всё, где названа эта тема.</translation>
    </message>
    <message>
        <source>Turns that ask.</source>
        <translation>Реплики с вопросом.</translation>
    </message>
    <message>
        <source>Turns that follow a question.</source>
        <translation>Реплики, следующие за вопросом.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Учитывать регистр.</translation>
    </message>
    <message>
        <source>How much around a hit: %1. Default: %2.</source>
        <translation>Сколько текста вокруг совпадения: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>Only in this document; can be given several times.</source>
        <translation>Только в этом документе; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only inside passages with this code or one below it.</source>
        <translation>Только внутри фрагментов с этим кодом или вложенным в него.</translation>
    </message>
    <message>
        <source>Only print what would be tagged.</source>
        <translation>Только вывести, что было бы закодировано.</translation>
    </message>
    <message>
        <source>--code says which code the passages get.</source>
        <translation>Какой код получат фрагменты, указывает --code.</translation>
    </message>
    <message>
        <source>Make this code.</source>
        <translation>Создать этот код.</translation>
    </message>
    <message>
        <source>Give this code the name of --to.</source>
        <translation>Дать этому коду имя из --to.</translation>
    </message>
    <message>
        <source>The name that it gets.</source>
        <translation>Имя, которое он получит.</translation>
    </message>
    <message>
        <source>The code that it goes below; empty: to the top.</source>
        <translation>Код, внутрь которого он попадёт; пусто — на верхний уровень.</translation>
    </message>
    <message>
        <source>Let this code, with all that has it, become that of --into.</source>
        <translation>Превратить этот код со всем, что им закодировано, в код из --into.</translation>
    </message>
    <message>
        <source>The code that it becomes.</source>
        <translation>Код, в который он превратится.</translation>
    </message>
    <message>
        <source>Give this code the memo of --memo.</source>
        <translation>Дать этому коду мемо из --memo.</translation>
    </message>
    <message>
        <source>The memo.</source>
        <translation>Мемо.</translation>
    </message>
    <message>
        <source>Delete this code and those below it; annotations stay.</source>
        <translation>Удалить этот код и вложенные в него; аннотации останутся.</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 и --%2 указываются вместе.</translation>
    </message>
    <message>
        <source>One change at a time.</source>
        <translation>По одному изменению за раз.</translation>
    </message>
    <message>
        <source>Find words in all documents of a project</source>
        <translation>Найти слова во всех документах проекта</translation>
    </message>
    <message>
        <source>Count words, compare counts, and find what stands near a word</source>
        <translation>Посчитать слова, сравнить частоты и найти, что стоит рядом со словом</translation>
    </message>
    <message>
        <source>Count annotations with each code by speaker, document or other code</source>
        <translation>Посчитать аннотации с каждым кодом по говорящему, документу или другому коду</translation>
    </message>
    <message>
        <source>Print the tree of codes of a project, or change it</source>
        <translation>Вывести дерево кодов проекта или изменить его</translation>
    </message>
    <message>
        <source>Tag every passage that a rule finds</source>
        <translation>Присвоить код каждому фрагменту, найденному по правилу</translation>
    </message>
    <message>
        <source>Take another copy of a project into this one</source>
        <translation>Взять в этот проект другую его копию</translation>
    </message>
    <message>
        <source>Say how far two coders of a project agree</source>
        <translation>Показать, насколько согласны два кодировщика проекта</translation>
    </message>
    <message>
        <source>List the documents of a project, group and describe them</source>
        <translation>Перечислить документы проекта, сгруппировать и описать их</translation>
    </message>
    <message>
        <source>Say things of documents and speakers, also from a table</source>
        <translation>Указать сведения о документах и говорящих, в том числе из таблицы</translation>
    </message>
    <message>
        <source>Print the memos of a project, or write one</source>
        <translation>Вывести мемо проекта или написать одно</translation>
    </message>
    <message>
        <source>Write the excerpts of a project, to read or to count</source>
        <translation>Записать выдержки проекта — для чтения или подсчёта</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of a document’s</source>
        <translation>Поставить исправленный файл на место файла документа</translation>
    </message>
    <message>
        <source>Make a project of one of another program</source>
        <translation>Создать проект из проекта другой программы</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n говорящий</numerusform>
            <numerusform>%n говорящих</numerusform>
            <numerusform>%n говорящих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Его заглавие.</translation>
    </message>
    <message>
        <source>Who wrote it; can be given several times.</source>
        <translation>Кто его написал; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Кто его опубликовал.</translation>
    </message>
    <message>
        <source>When: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Когда: 2022-02-07, 2022-02 или 2022.</translation>
    </message>
    <message>
        <source>Where it stands on the web.</source>
        <translation>Где он находится в интернете.</translation>
    </message>
    <message>
        <source>When it was saved from there: 2022-02-07.</source>
        <translation>Когда он оттуда сохранён: 2022-02-07.</translation>
    </message>
    <message>
        <source>Its language by its short name: en, pt-BR.</source>
        <translation>Его язык краткой меткой: en, pt-BR.</translation>
    </message>
    <message>
        <source>Lists the documents of a project with what is said of them, or changes that. Each option that changes something is one step that can be taken back in the window.</source>
        <translation>Перечисляет документы проекта с тем, что о них указано, или изменяет это. Каждый ключ, который что-то меняет, — один шаг, который можно отменить в окне.</translation>
    </message>
    <message>
        <source>The document to change; with --group and --set it can be given several times.</source>
        <translation>Изменяемый документ; с --group и --set можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Put them into this group: Press/2022. Empty: into none.</source>
        <translation>Поместить их в эту группу: Press/2022. Пусто: ни в какую.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ПУТЬ</translation>
    </message>
    <message>
        <source>Move or rename this group, with what is in it; --to says where.</source>
        <translation>Переместить или переименовать эту группу со всем её содержимым; куда — указывает --to.</translation>
    </message>
    <message>
        <source>The new path of the group.</source>
        <translation>Новый путь группы.</translation>
    </message>
    <message>
        <source>Say this of them: Outlet=Reuters. An attribute that is not there is made, as text; empty behind the = takes the value away. Can be given several times. See also: attributes.</source>
        <translation>Указать о них это: Outlet=Reuters. Если атрибута нет, он создаётся как текстовый; пусто после = убирает значение. Можно указать несколько раз. См. также: attributes.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>Say with --document what is to be changed, and how; name and citation are those of one.</source>
        <translation>Укажите ключом --document, что изменить, и как именно; название и данные для ссылки задаются для одного документа.</translation>
    </message>
    <message>
        <source>Say with --move-group which group, and with --to where it goes.</source>
        <translation>Укажите группу ключом --move-group, а куда её переместить — ключом --to.</translation>
    </message>
    <message>
        <source>Say which folder with --output FOLDER. See --help.</source>
        <translation>Укажите папку ключом --output ПАПКА. См. --help.</translation>
    </message>
    <message>
        <source>Of a page: below their %1. Default: %2.</source>
        <translation>Для страницы: по чему группировать, %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>--query finds annotations; it does not go with --what topics.</source>
        <translation>--query находит аннотации; он не сочетается с --what topics.</translation>
    </message>
    <message>
        <source>The file does not show how its positions count. Look which of these passages make sense, and call again with --positions:</source>
        <translation>Из файла не видно, как считаются его позиции. Посмотрите, какие из этих фрагментов осмысленны, и вызовите снова с --positions:</translation>
    </message>
    <message>
        <source>How positions count in the file, where that cannot be found out: %1, and behind it, as they apply, %2.</source>
        <translation>Как в файле считаются позиции, если это нельзя выяснить: %1, а за этим, если применимо, %2.</translation>
    </message>
    <message>
        <source>What the other program has written.</source>
        <translation>То, что записала другая программа.</translation>
    </message>
    <message>
        <source>The project to make, for example talks.crossread; of codes and annotations, the one to add to.</source>
        <translation>Создаваемый проект, например talks.crossread; для кодов и аннотаций — тот, в который их добавить.</translation>
    </message>
    <message>
        <source>One of: %1; or an attribute. Default: %2.</source>
        <translation>Одно из: %1 — или атрибут. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>Each code with those below it.</source>
        <translation>Каждый код вместе с вложенными в него.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds, as “export” takes it.</source>
        <translation>Только аннотации, найденные этим запросом, как его понимает «export».</translation>
    </message>
    <message>
        <source>nobody of that name speaks: %1</source>
        <translation>никто с таким именем не говорит: %1</translation>
    </message>
    <message>
        <source>Prints the memos of a project, or writes one. With TEXT, the memo on what an option names says that from then on; an empty one takes it away. Ends with 0 only after it is on the disk.</source>
        <translation>Выводит мемо проекта или записывает одно. Если указан ТЕКСТ, мемо к тому, что названо ключом, отныне гласит это; пустой текст убирает его. Завершается с кодом 0, только когда это уже на диске.</translation>
    </message>
    <message>
        <source>The memo on the project.</source>
        <translation>Мемо к проекту.</translation>
    </message>
    <message>
        <source>The memo on this document.</source>
        <translation>Мемо к этому документу.</translation>
    </message>
    <message>
        <source>The memo on this speaker.</source>
        <translation>Мемо к этому говорящему.</translation>
    </message>
    <message>
        <source>The memo on this code.</source>
        <translation>Мемо к этому коду.</translation>
    </message>
    <message>
        <source>The memo on this annotation; “list” prints their ids.</source>
        <translation>Мемо к этой аннотации; идентификаторы выводит «list».</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only memos with these words.</source>
        <translation>Только мемо с этими словами.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>СЛОВА</translation>
    </message>
    <message>
        <source>What the memo is to say.</source>
        <translation>Что должно быть в мемо.</translation>
    </message>
    <message>
        <source>Say with one option which memo is meant.</source>
        <translation>Укажите одним ключом, о каком мемо речь.</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.
</source>
        <translation>В «%1» нет ничего, чего не было бы здесь.
</translation>
    </message>
    <message>
        <source>Only print what would come.</source>
        <translation>Только вывести, что было бы добавлено.</translation>
    </message>
    <message>
        <source>The project that is to have both.</source>
        <translation>Проект, в котором должно оказаться и то и другое.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Другой проект.</translation>
    </message>
    <message>
        <source>Puts a corrected file in the place of a document&apos;s. Its annotations and links follow; those whose words are others now are marked and printed (~), and those of which nothing is left keep their words and are printed (-).</source>
        <translation>Ставит исправленный файл на место файла документа. Его аннотации и связи переходят в него; те, чьи слова изменились, помечаются и выводятся (~), а те, от которых ничего не осталось, сохраняют свои слова и выводятся (-).</translation>
    </message>
    <message>
        <source>Which one: name of the document or of its file.</source>
        <translation>Какой: название документа или его файла.</translation>
    </message>
    <message>
        <source>The corrected file.</source>
        <translation>Исправленный файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations followed.</source>
        <translation>
            <numerusform>Перенесена %n аннотация.</numerusform>
            <numerusform>Перенесены %n аннотации.</numerusform>
            <numerusform>Перенесено %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words are meant: %1. Default: %2.</source>
        <translation>Как понимать слова: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>Capital letters count.</source>
        <translation>Учитывать регистр.</translation>
    </message>
    <message>
        <source>At most so many hits. Default: %1.</source>
        <translation>Не больше стольких совпадений. По умолчанию: %1.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Что искать.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«%1» нет ни в одном документе.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n hits; --most shows more.</source>
        <translation>
            <numerusform>Найдено больше чем %n совпадение; --most покажет больше.</numerusform>
            <numerusform>Найдено больше чем %n совпадения; --most покажет больше.</numerusform>
            <numerusform>Найдено больше чем %n совпадений; --most покажет больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts the words of a project: how often each is used, which are used more than elsewhere, which stand near another one.</source>
        <translation>Считает слова проекта: как часто встречается каждое, какие встречаются чаще, чем в других местах, какие стоят рядом с другим словом.</translation>
    </message>
    <message>
        <source>The words that stand near this one, by log-likelihood.</source>
        <translation>Слова, стоящие рядом с этим, по логарифмическому правдоподобию.</translation>
    </message>
    <message>
        <source>How many words on each side are near. Default: %1.</source>
        <translation>Сколько слов с каждой стороны считается рядом. По умолчанию: %1.</translation>
    </message>
    <message>
        <source>--near and --against do not go together.</source>
        <translation>--near и --against не сочетаются.</translation>
    </message>
    <message>
        <source>There are no excerpts to write notes of.</source>
        <translation>Нет выдержек, из которых можно сделать заметки.</translation>
    </message>
    <message>
        <source>Writes the excerpts of a project: its annotations, or the sentences that name its topics; or a whole text with its codes (--what text), or the codes. Its annotations for programs: %1, as notes in a folder: %6. Its documents as references: %2. The project itself for other programs of its kind: %3, or its codes alone: %4; or as plain text that can be compared and read back: %5. What cannot go along is told.</source>
        <translation>Записывает выдержки проекта: его аннотации или предложения, где названы его темы; или целый текст с его кодами (--what text), или коды. Аннотации для программ: %1, как заметки в папке: %6. Документы как библиография: %2. Сам проект для других подобных программ: %3, или только его коды: %4; или простым текстом, который можно сравнивать и прочитать обратно: %5. О том, что перенести нельзя, сообщается.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Только аннотации, найденные этим запросом: имя сохранённого запроса или JSON, как в руководстве.</translation>
    </message>
    <message>
        <source>“%1” is to be read: it has no form as “%2”.</source>
        <translation>«%1» предназначено для чтения: представить это как «%2» нельзя.</translation>
    </message>
    <message>
        <source>Counts the annotations of a project: its codes by speaker, by document, over the years, or anything of that against anything else.</source>
        <translation>Считает аннотации проекта: коды по говорящему, по документу, по годам или любое из этого по любому другому.</translation>
    </message>
    <message>
        <source>As a picture: one of %1. Default: %2.</source>
        <translation>В виде изображения, одно из: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>Takes everything that another copy of a project has, or another project over the same files, into the first one, in one act. Prints what came (+) and what both say otherwise (!). What was deleted here and is still there comes back. The other one is only read.</source>
        <translation>Берёт всё, что есть в другой копии проекта или в другом проекте над теми же файлами, в первый проект одним действием. Выводит, что добавлено (+) и что в них указано по-разному (!). Удалённое здесь возвращается, если оно ещё есть там. Другой проект только читается.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere, and at least %2 times.</source>
        <translation>Нет слов, которые стояли бы рядом с «%1» чаще, чем в других местах, и при этом не реже %2 раз.</translation>
    </message>
    <message>
        <source>Look at the passages again by what they mean, whatever their words are. English only; the first time it takes some seconds for a long transcript.</source>
        <translation>Просмотреть фрагменты ещё раз по смыслу, какими бы словами он ни был выражен. Только английский; в первый раз для длинной расшифровки нужно несколько секунд.</translation>
    </message>
    <message>
        <source>There is no sentence encoder here, so that nothing was looked at again: words alone decide.</source>
        <translation>Здесь нет кодировщика предложений, поэтому ничего не просмотрено ещё раз: решают только слова.</translation>
    </message>
    <message>
        <source>Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this coder has annotated just these words already, codes and memo are added to that annotation; where it has another memo, there are two.

--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with quote and nth in place of start and end. A line is printed for each as soon as it is on the disk; the first that fails ends the work.</source>
        <translation>Присваивает код фрагменту. Завершается с кодом 0, только когда аннотация уже на диске, и выводит её идентификатор и место. Если этот кодировщик уже аннотировал именно эти слова, коды и мемо добавляются к той аннотации; если у неё другое мемо, аннотаций две.

--batch читает запросы в формате JSON, по одному в строке: {document, start, end, codes, memo} или с quote и nth вместо start и end. Для каждого, как только он окажется на диске, выводится строка; первый неудавшийся прекращает работу.</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <comment>its name, and the codes in it</comment>
        <translation>Набор %1: %2</translation>
    </message>
    <message>
        <source>it finds no passage that has just this code</source>
        <translation>он не находит ни одного фрагмента именно с этим кодом</translation>
    </message>
    <message>
        <source>Put this code below that of --below, or beside another one.</source>
        <translation>Вложить этот код в код из --below или поставить его рядом с другим.</translation>
    </message>
    <message>
        <source>The code before which it comes to stand.</source>
        <translation>Код, перед которым он встанет.</translation>
    </message>
    <message>
        <source>The code behind which it comes to stand.</source>
        <translation>Код, после которого он встанет.</translation>
    </message>
    <message>
        <source>Split a new code off this one: passages that --query finds have it instead.</source>
        <translation>Отделить от этого кода новый: фрагменты, найденные по --query, получат его вместо этого.</translation>
    </message>
    <message>
        <source>The name of the new code.</source>
        <translation>Название нового кода.</translation>
    </message>
    <message>
        <source>Which of its passages, as “export” takes it.</source>
        <translation>Какие из его фрагментов; записывается как для «export».</translation>
    </message>
    <message>
        <source>Give this code a colour.</source>
        <translation>Задать цвет этого кода.</translation>
    </message>
    <message>
        <source>The colour: #0072b2.</source>
        <translation>Цвет: #0072b2.</translation>
    </message>
    <message>
        <source>Give this code the key of --key; another code that had it has none then.</source>
        <translation>Назначить этому коду клавишу из --key; другой код, у которого она была, останется без клавиши.</translation>
    </message>
    <message>
        <source>A digit or a letter; empty: none.</source>
        <translation>Цифра или буква; пусто — без клавиши.</translation>
    </message>
    <message>
        <source>Make this code a heading, with which nothing is coded.</source>
        <translation>Сделать этот код заголовком, которым ничего не кодируют.</translation>
    </message>
    <message>
        <source>Let passages be coded with this code again.</source>
        <translation>Снова разрешить кодировать фрагменты этим кодом.</translation>
    </message>
    <message>
        <source>Make a code set of this name, or change the one there is, to be the codes of --of.</source>
        <translation>Создать набор кодов с этим названием или изменить имеющийся, чтобы в нём были коды из --of.</translation>
    </message>
    <message>
        <source>A code of the set; can be given several times.</source>
        <translation>Код из набора; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Delete this code set; its codes stay.</source>
        <translation>Удалить этот набор кодов; его коды останутся.</translation>
    </message>
    <message>
        <source>Prints the tree of codes with how many annotations have each, and the code sets; changes them first where that is wanted. A code is named as in “annotate”.</source>
        <translation>Выводит дерево кодов с числом аннотаций у каждого и наборы кодов; если указано, сначала изменяет их. Код записывается как для «annotate».</translation>
    </message>
    <message>
        <source>List what was done in a project</source>
        <translation>Перечислить сделанное в проекте</translation>
    </message>
    <message>
        <source>Take back what was done last in a project</source>
        <translation>Отменить сделанное в проекте последним</translation>
    </message>
    <message>
        <source>Do again what was taken back last in a project</source>
        <translation>Повторить отменённое в проекте последним</translation>
    </message>
    <message>
        <source>Of excerpts as a table or JSON: how each is cited, one of: %1. Default: %2.</source>
        <translation>Для выдержек в виде таблицы или JSON: вид ссылки у каждой, один из: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Nothing was done in this project yet.
</source>
        <translation>В этом проекте ещё ничего не сделано.
</translation>
    </message>
    <message>
        <source>Takes back what was done last in a project, and says what that was.</source>
        <translation>Отменяет сделанное в проекте последним и сообщает, что это было.</translation>
    </message>
    <message>
        <source>Does again what was taken back last in a project, and says what that was.</source>
        <translation>Повторяет отменённое в проекте последним и сообщает, что это было.</translation>
    </message>
    <message>
        <source>So many acts. Default: %1.</source>
        <translation>Сколько действий. По умолчанию: %1.</translation>
    </message>
    <message>
        <source>There is not as much to be taken back.</source>
        <translation>Столько действий отменить нельзя: их меньше.</translation>
    </message>
    <message>
        <source>There is not as much to be done again.</source>
        <translation>Столько действий повторить нельзя: их меньше.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Lists what was done in a project, the oldest first; acts that are taken back can be done again.</source>
        <translation>Перечисляет сделанное в проекте, начиная с самого раннего; отменённые действия можно повторить.</translation>
    </message>
    <message>
        <source>Only in documents of this group, or one within it.</source>
        <translation>Только в документах этой группы или вложенной в неё.</translation>
    </message>
    <message>
        <source>Only in documents of which this is said, as Outlet=Reuters; given several times, all of it.</source>
        <translation>Только в документах, о которых указано это, например Outlet=Reuters; если задано несколько раз — всё сразу.</translation>
    </message>
    <message>
        <source>Only in documents published then or later: 2022-03-07, 2022-03 or 2022.</source>
        <translation>Только в документах, опубликованных тогда или позже: 2022-03-07, 2022-03 или 2022.</translation>
    </message>
    <message>
        <source>Only in documents published then or earlier.</source>
        <translation>Только в документах, опубликованных тогда или раньше.</translation>
    </message>
    <message>
        <source>Write the article with its sources beside it instead, to be read and printed.</source>
        <translation>Вместо этого записать статью с источниками рядом с ней — для чтения и печати.</translation>
    </message>
    <message>
        <source>Finds words in the documents of a project, each hit in its line.</source>
        <translation>Находит слова в документах проекта, каждое совпадение в своей строке.</translation>
    </message>
    <message>
        <source>As in the texts, by what was found, or by a word on one side of it: %1. Default: %2.</source>
        <translation>Порядок: как в текстах, по найденному или по слову с одной стороны от него: %1. По умолчанию: %2.</translation>
    </message>
    <message>
        <source>Tag these hits with this code, in one act; made where it is not there.</source>
        <translation>Присвоить этим совпадениям этот код одним действием; если его нет, он будет создан.</translation>
    </message>
    <message>
        <source>Say in one way what is to be tagged: --words, --regex, --topic, --questions or --answers; or only who speaks, with --speaker or --speaker-attribute.</source>
        <translation>Укажите одним способом, что кодировать: --words, --regex, --topic, --questions или --answers; или только кто говорит — ключом --speaker или --speaker-attribute.</translation>
    </message>
    <message>
        <source>Tags every passage that a rule finds, in one act, and prints them; with --speaker or --speaker-attribute and nothing else, all that they say. Passages whose very words have the code already are left as they are.</source>
        <translation>Присваивает код каждому фрагменту, найденному по правилу, одним действием и выводит эти фрагменты; если заданы только --speaker или --speaker-attribute — всему, что говорят эти говорящие. Фрагменты, где код уже присвоен именно этим словам, остаются как есть.</translation>
    </message>
    <message>
        <source>Say where in a text its speakers, codes and topics are</source>
        <translation>Показать, где в тексте его говорящие, коды и темы</translation>
    </message>
    <message>
        <source>Say how much of a transcript each article keeps</source>
        <translation>Показать, сколько из расшифровки передано в каждой статье</translation>
    </message>
    <message>
        <source>Says how much of a transcript each article keeps: of each speaker, topic and code the words spoken and the words reported, and how many words of the article itself have the code.</source>
        <translation>Показывает, сколько из расшифровки передано в каждой статье: для каждого говорящего, темы и кода — сколько слов сказано и сколько передано, а также сколько слов самой статьи имеют этот код.</translation>
    </message>
    <message>
        <source>Topics and codes in the words of this speaker alone.</source>
        <translation>Темы и коды в словах только этого говорящего.</translation>
    </message>
    <message>
        <source>The project has no article.</source>
        <translation>В проекте нет статьи.</translation>
    </message>
    <message>
        <source>Who translated it; can be given several times.</source>
        <translation>Кто его перевёл; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate.</source>
        <translation>Где сказаны слова: пресс-конференция, заседание, дебаты.</translation>
    </message>
    <message>
        <source>When that was: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Когда это было: 2022-02-07, 2022-02 или 2022.</translation>
    </message>
    <message>
        <source>Where that was: a town, a house.</source>
        <translation>Где это было: город, здание.</translation>
    </message>
    <message>
        <source>Of %1: how positions count, one of: %2. Default: %3, as the standard has it; NVivo counts the other way, which differs in texts with emoji.</source>
        <translation>Для %1: как считаются позиции, одно из: %2. По умолчанию: %3, как требует стандарт; NVivo считает иначе, и это заметно в текстах с эмодзи.</translation>
    </message>
    <message>
        <source>Makes a project of one of another program: REFI-QDA (.qdpx), as NVivo, MAXQDA, ATLAS.ti and others write it, QualCoder (its .qda folder), Taguette (.sqlite3), or what “export --format folder” wrote. What is added to a project that is there: a codebook (.qdc); annotations of its texts as W3C Web Annotations, or as Hypothes.is exports them (.json), or quotations in notes of Obsidian, Zotero and others (.md). What cannot be taken is told.</source>
        <translation>Создаёт проект из проекта другой программы: REFI-QDA (.qdpx), как его записывают NVivo, MAXQDA, ATLAS.ti и другие, QualCoder (его папка .qda), Taguette (.sqlite3) или то, что записала команда «export --format folder». К имеющемуся проекту добавляются: кодовая книга (.qdc); аннотации его текстов в виде W3C Web Annotations или как их экспортирует Hypothes.is (.json) либо цитаты из заметок Obsidian, Zotero и других программ (.md). О том, что взять нельзя, сообщается.</translation>
    </message>
    <message>
        <source>Only what this speaker says; can be given several times.</source>
        <translation>Только то, что говорит этот говорящий; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only what speakers say of whom this is said, as Party=Labour; given several times, all of it.</source>
        <translation>Только то, что говорят говорящие, о которых указано это, например Party=Labour; если задано несколько раз — всё сразу.</translation>
    </message>
    <message>
        <source>Only of this article; can be given several times.</source>
        <translation>Только для этой статьи; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>With what comparing finds, as in the window: of linked documents also those that nobody has ruled on.</source>
        <translation>Вместе с найденным при сравнении, как в окне: из связанных документов также те, по которым никто не принял решения.</translation>
    </message>
    <message>
        <source>Says where in a text its speakers, codes and topics are: how many places there are in each tenth of it, and how many words; or draws that from its begin to its end.</source>
        <translation>Показывает, где в тексте его говорящие, коды и темы: сколько мест в каждой его десятой части и сколько слов; или рисует это от начала текста до его конца.</translation>
    </message>
    <message>
        <source>In this document; not needed where there is only one.</source>
        <translation>В этом документе; не нужно, если он только один.</translation>
    </message>
    <message>
        <source>Held against this document, group or speaker, or those of which this is said, as Outlet=Reuters; by log-likelihood: the most telling words come first.</source>
        <translation>Сравнить с этим документом, группой или говорящим либо с теми, о которых указано это, например Outlet=Reuters; по логарифмическому правдоподобию: сначала самые показательные слова.</translation>
    </message>
    <message>
        <source>List the saved queries of a project, save one or delete it</source>
        <translation>Перечислить сохранённые запросы проекта, сохранить или удалить запрос</translation>
    </message>
    <message>
        <source>Prints the saved queries of a project; saves or deletes one first where that is wanted.</source>
        <translation>Выводит сохранённые запросы проекта; если нужно, сначала сохраняет или удаляет один из них.</translation>
    </message>
    <message>
        <source>Save the query of --query under this name.</source>
        <translation>Сохранить запрос из --query под этим именем.</translation>
    </message>
    <message>
        <source>The query: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Запрос: имя сохранённого или JSON, как в руководстве.</translation>
    </message>
    <message>
        <source>Delete the query of this name.</source>
        <translation>Удалить запрос с этим именем.</translation>
    </message>
    <message>
        <source>--id names annotations that are there, and one of these changes them in one step: --code and --off, --range, --join or --remove. A line is printed for each that is still there then. One that loses its last code and has no memo goes.</source>
        <translation>--id называет имеющиеся аннотации, и одно из следующего изменяет их за один шаг: --code и --off, --range, --join или --remove. Для каждой, которая после этого остаётся, выводится строка. Аннотация, которая теряет последний код и не имеет мемо, исчезает.</translation>
    </message>
    <message>
        <source>This annotation, by its id, as “list --format json” says it; can be given several times.</source>
        <translation>Эта аннотация, по её идентификатору, который выводит «list --format json»; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Take this code off; can be given several times.</source>
        <translation>Снять этот код; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Let the first have the words, codes and memos of all; the others go.</source>
        <translation>Передать первой слова, коды и мемо всех; остальные исчезают.</translation>
    </message>
    <message>
        <source>Remove these annotations.</source>
        <translation>Удалить эти аннотации.</translation>
    </message>
    <message>
        <source>With --id goes one of these alone: --code and --off, --range, --join or --remove. See --help.</source>
        <translation>С --id указывается только одно из следующего: --code и --off, --range, --join или --remove. См. --help.</translation>
    </message>
    <message>
        <source>--range takes one annotation, --join several.</source>
        <translation>Для --range нужна одна аннотация, для --join — несколько.</translation>
    </message>
    <message>
        <source>None of these documents is an article.</source>
        <translation>Ни один из этих документов не является статьёй.</translation>
    </message>
</context>
<context>
    <name>CodeGiving</name>
    <message>
        <source>“%1” is on overlapping words already.</source>
        <translation>«%1» уже присвоен пересекающимся словам.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages overlap others with the same code.</source>
        <translation>
            <numerusform>%Ln фрагмент пересекается с другими, имеющими тот же код.</numerusform>
            <numerusform>%Ln фрагмента пересекаются с другими, имеющими тот же код.</numerusform>
            <numerusform>%Ln фрагментов пересекаются с другими, имеющими тот же код.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join Them</source>
        <translation>Объединить их</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Take in codebook “%1”</source>
        <translation>Добавление кодовой книги «%1»</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Passages whose place is lost</source>
        <translation>Фрагменты, место которых утрачено</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Кодов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoderComparison</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Каппа Коэна</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Альфа Криппендорфа</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Все коды вместе</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Согласованность: %1 и %2</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Где они расходятся</translation>
    </message>
    <message>
        <source>There is no document in which both %1 and %2 have given codes, and so nothing to compare.</source>
        <translation>Нет документа, в котором присваивали бы коды и %1, и %2, поэтому сравнивать нечего.</translation>
    </message>
    <message>
        <source>Counted are sentences; one has a code where any word of it has.</source>
        <translation>Считаются предложения; у предложения есть код, если он есть у любого его слова.</translation>
    </message>
    <message>
        <source>Counted are characters.</source>
        <translation>Считаются знаки.</translation>
    </message>
    <message>
        <source>Text to which neither has given any code is left out.</source>
        <translation>Текст, которому ни один из двух не присвоил кода, не учитывается.</translation>
    </message>
    <message>
        <source>All of the text counts, also where neither has given a code.</source>
        <translation>Учитывается весь текст, в том числе там, где ни один из двух не присвоил кода.</translation>
    </message>
    <message numerus="yes">
        <source>Compared is what %1 and %2 have coded in %n documents: %3.</source>
        <translation>
            <numerusform>Сравнивается то, что %1 и %2 закодировали в %n документе: %3.</numerusform>
            <numerusform>Сравнивается то, что %1 и %2 закодировали в %n документах: %3.</numerusform>
            <numerusform>Сравнивается то, что %1 и %2 закодировали в %n документах: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2): %3, only by %4</source>
        <extracomment>a passage; its document and place; a code; a coder</extracomment>
        <translation>«%1» (%2): %3, только %4</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Sort &amp;By</source>
        <translation>Сортиров&amp;ка</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>По &amp;возрастанию</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>list of names that count as one</source>
        <translation>список равнозначных имён</translation>
    </message>
    <message>
        <source>Check the number: the passage has another one.</source>
        <translation>Проверьте число: во фрагменте оно другое.</translation>
    </message>
    <message>
        <source>A word of the passage has become its opposite.</source>
        <translation>Слово фрагмента превратилось в противоположное.</translation>
    </message>
    <message>
        <source>Somebody else said these words.</source>
        <translation>Эти слова сказал кто-то другой.</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>дословно</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>почти дословно</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>другими словами</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>пересказ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, %2 in the same words, %3 in the same order.</source>
        <translation>Фрагмент покрывает %1 сказанного в высказывании, %2 — теми же словами, %3 — в том же порядке.</translation>
    </message>
    <message>
        <source>It is the answer to a question that has the statement&apos;s words.</source>
        <translation>Это ответ на вопрос, где есть слова высказывания.</translation>
    </message>
    <message>
        <source>The person named says it.</source>
        <translation>Это говорит названный человек.</translation>
    </message>
    <message>
        <source>Somebody else than the person named says it.</source>
        <translation>Это говорит не названный человек, а кто-то другой.</translation>
    </message>
    <message>
        <source>The statements beside it come from the same place.</source>
        <translation>Соседние высказывания происходят из того же места.</translation>
    </message>
    <message>
        <source>Score %1, the next passage %2.</source>
        <translation>Оценка %1, у следующего фрагмента %2.</translation>
    </message>
    <message>
        <source>The article quotes nobody and reports what nobody said: there is nothing to look for.</source>
        <translation>В статье никого не цитируют и не передают ничьих слов: искать нечего.</translation>
    </message>
    <message>
        <source>The transcript does not tell speakers apart, so that a wrong attribution cannot be noticed.</source>
        <translation>В расшифровке говорящие не различаются, поэтому неверную атрибуцию заметить нельзя.</translation>
    </message>
    <message>
        <source>The transcript has no words, so that nothing can be found in it.</source>
        <translation>В расшифровке нет слов, поэтому найти в ней ничего нельзя.</translation>
    </message>
    <message>
        <source>Transcript and article are the same text. Choose another file for one of them.</source>
        <translation>Расшифровка и статья — один и тот же текст. Выберите для одной из них другой файл.</translation>
    </message>
    <message>
        <source>The article reads like a transcript itself: it has speakers with turns. Only what it quotes is looked for.</source>
        <translation>Статья сама похожа на расшифровку: в ней есть говорящие с репликами. Ищется только то, что она цитирует.</translation>
    </message>
    <message>
        <source>There are no rules for this language: only quotations are looked for, and reports of what somebody said are not recognized.</source>
        <translation>Для этого языка нет правил: ищутся только цитаты, а косвенная речь не распознаётся.</translation>
    </message>
    <message>
        <source>There is no synonym table for this language, so that passages reworded with other words are found less often.</source>
        <translation>Для этого языка нет таблицы синонимов, поэтому фрагменты, переданные другими словами, находятся реже.</translation>
    </message>
    <message>
        <source>“=” and “~” do not go together in one line</source>
        <translation>«=» и «~» нельзя ставить в одной строке</translation>
    </message>
    <message>
        <source>there is neither “=” nor “~” between the names</source>
        <translation>между именами нет ни «=», ни «~»</translation>
    </message>
    <message>
        <source>a name is missing before or after the mark</source>
        <translation>до или после знака не хватает имени</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>«%1» — не имя</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» указано дважды</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>What follows stands earlier in the transcript.</source>
        <translation>Дальнейшее стоит в расшифровке раньше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the transcript lie in between.</source>
        <translation>
            <numerusform>Между ними %Ln слово расшифровки.</numerusform>
            <numerusform>Между ними %Ln слова расшифровки.</numerusform>
            <numerusform>Между ними %Ln слов расшифровки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, marked by an ellipsis.</source>
        <translation>
            <numerusform>Здесь опущено %Ln слово, это отмечено многоточием.</numerusform>
            <numerusform>Здесь опущены %Ln слова, это отмечено многоточием.</numerusform>
            <numerusform>Здесь опущено %Ln слов, это отмечено многоточием.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, not marked.</source>
        <translation>
            <numerusform>Здесь опущено %Ln слово, это не отмечено.</numerusform>
            <numerusform>Здесь опущены %Ln слова, это не отмечено.</numerusform>
            <numerusform>Здесь опущено %Ln слов, это не отмечено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else says what follows.</source>
        <translation>Дальнейшее говорит кто-то другой.</translation>
    </message>
    <message>
        <source>What follows was said in another turn.</source>
        <translation>Дальнейшее сказано в другой реплике.</translation>
    </message>
    <message>
        <source>The statement comes from several places. They answer %1 of their parts.</source>
        <extracomment>how much of each part of a statement the passage found for it answers, as a list of percentages</extracomment>
        <translation>Высказывание собрано из нескольких мест. Они покрывают %1 его частей.</translation>
    </message>
    <message>
        <source>Check the day, month or season: the passage has another one.</source>
        <translation>Проверьте день, месяц или время года: во фрагменте указано другое.</translation>
    </message>
    <message>
        <source>Check the place: the passage has another one.</source>
        <translation>Проверьте место: во фрагменте указано другое.</translation>
    </message>
    <message>
        <source>A “not” of the passage is missing here.</source>
        <translation>Здесь пропало «не», стоящее во фрагменте.</translation>
    </message>
    <message>
        <source>There is a “not” here that the passage lacks.</source>
        <translation>Здесь есть «не», которого нет во фрагменте.</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, by words that translate one another.</source>
        <translation>Фрагмент покрывает %1 сказанного в высказывании — словами, которые служат переводом друг друга.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Passages are found by words that translate one another; whether a quotation is word for word cannot be told, nor a “not” that was turned.</source>
        <translation>Тексты на разных языках. Фрагменты находятся по словам, которые служат переводом друг друга; дословна ли цитата и не пропало ли или не добавилось ли «не», определить нельзя.</translation>
    </message>
    <message>
        <source>A second look finds them %1 alike in meaning, whatever their words are.</source>
        <translation>При повторном взгляде они сходны по смыслу на %1, какими бы словами это ни было сказано.</translation>
    </message>
    <message>
        <source>Passages were looked at again by what they mean. That changes which one comes first and how sure it is; verdicts and alerts come from the words alone.</source>
        <translation>Фрагменты просмотрены ещё раз по смыслу. От этого зависит, какой из них первый и насколько он надёжен; вердикты и предупреждения следуют только из слов.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and there is no table of words between them here; the package crossread-words has those that are known. Little is found: names and numbers at most.</source>
        <translation>Тексты на разных языках, а таблицы слов для этих языков здесь нет; известные таблицы есть в пакете crossread-words. Найдено будет немногое: самое большее имена и числа.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> и </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>without code</source>
        <translation>без кода</translation>
    </message>
    <message>
        <source>a code that is gone</source>
        <translation>несуществующий код</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>just code %1</source>
        <translation>только код %1</translation>
    </message>
    <message>
        <source>a code set that is gone</source>
        <translation>несуществующий набор кодов</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <comment>a code set</comment>
        <translation>код из набора «%1»</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>не в группе</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>в группе %1</translation>
    </message>
    <message>
        <source>an attribute that is gone</source>
        <translation>несуществующий атрибут</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>an attribute and its bounds</comment>
        <translation>%1: от %2 до %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>an attribute</comment>
        <translation>%1: от %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>%1: указано</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>an attribute</comment>
        <translation>%1: до %2</translation>
    </message>
    <message>
        <source>said by nobody</source>
        <translation>никто не говорит</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>говорит %1</translation>
    </message>
    <message>
        <source>a topic that is gone</source>
        <translation>несуществующая тема</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>тема %1</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>несуществующий документ</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a document</comment>
        <translation>в документе %1</translation>
    </message>
    <message>
        <source>by no named coder</source>
        <translation>кодировщик не назван</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>кодировщик %1</translation>
    </message>
    <message>
        <source>place to be looked at</source>
        <translation>место нужно проверить</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>место утрачено</translation>
    </message>
    <message>
        <source>place as it was</source>
        <translation>место прежнее</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>confirmed, rejected</comment>
        <translation>связь: %1</translation>
    </message>
    <message>
        <source>made %1 to %2</source>
        <translation>создано с %1 по %2</translation>
    </message>
    <message>
        <source>published %1 to %2</source>
        <translation>опубликовано с %1 по %2</translation>
    </message>
    <message>
        <source>made from %1 on</source>
        <translation>создано с %1</translation>
    </message>
    <message>
        <source>published from %1 on</source>
        <translation>опубликовано с %1</translation>
    </message>
    <message>
        <source>made until %1</source>
        <translation>создано по %1</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>опубликовано по %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>пересечение: %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>внутри: %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>вокруг: %1</translation>
    </message>
    <message>
        <source>near %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>рядом: %1 (%2)</translation>
    </message>
    <message>
        <source>followed by %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>далее: %1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>то же предложение</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>тот же абзац</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>та же реплика</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n реплика</numerusform>
            <numerusform>%n реплики</numerusform>
            <numerusform>%n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>не: %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Не группировать</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>По коду</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящему</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>По документу</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>По группе</translation>
    </message>
    <message>
        <source>By attribute</source>
        <translation>По атрибуту</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>По кодировщику</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дню</translation>
    </message>
    <message>
        <source>linked with a document that is gone</source>
        <translation>связано с несуществующим документом</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <comment>a document</comment>
        <translation>связано с документом %1</translation>
    </message>
    <message>
        <source>By year published</source>
        <translation>По году публикации</translation>
    </message>
    <message>
        <source>By month published</source>
        <translation>По месяцу публикации</translation>
    </message>
    <message>
        <source>By linked document</source>
        <translation>По связанному документу</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>вердикт: %1</translation>
    </message>
    <message>
        <source>found in %1, not ruled on</source>
        <extracomment>a document; %1 has words that the comparison takes for the same, and nobody has ruled on it</extracomment>
        <translation>найдено в документе %1, без решения</translation>
    </message>
    <message>
        <source>memo with %1</source>
        <comment>words in quotation marks</comment>
        <translation>мемо: %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that are joined</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>whole words “%1”</source>
        <translation>целые слова «%1»</translation>
    </message>
    <message>
        <source>pattern “%1”</source>
        <translation>шаблон «%1»</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>(nothing: outside of the text)</source>
        <translation>(ничего: за пределами текста)</translation>
    </message>
    <message>
        <source>characters, as the standard has it</source>
        <translation>знаки, как требует стандарт</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>единицы UTF-16</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байты</translation>
    </message>
    <message>
        <source>line ends as one</source>
        <translation>конец строки как один знак</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>конец строки как два знака</translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation>с меткой порядка байтов</translation>
    </message>
    <message>
        <source>the last one included</source>
        <translation>включая последний</translation>
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
        <translation>Что из «%1» передано в статьях</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <extracomment>topics or codes, counted in the words of one speaker</extracomment>
        <translation>%1 в словах говорящего %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Кто и что</translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Сказано слов</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Передано: %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>a column: the words of an article that have a code there, whatever the transcript has</extracomment>
        <translation>В статье</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В статье %1</translation>
    </message>
    <message>
        <source>% of the words spoken that the article reports</source>
        <translation>% сказанных слов, переданных в статье</translation>
    </message>
</context>
<context>
    <name>CrossTables</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>Days of annotating</source>
        <translation>Дни аннотирования</translation>
    </message>
    <message>
        <source>Years of publication</source>
        <translation>Годы публикации</translation>
    </message>
    <message>
        <source>Months of publication</source>
        <translation>Месяцы публикации</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <extracomment>documents with which the reader has linked the annotated words: articles that take them up</extracomment>
        <translation>Связанные документы</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>аннотации</translation>
    </message>
    <message>
        <source>words in the passages</source>
        <translation>слова во фрагментах</translation>
    </message>
    <message>
        <source>% of the row’s annotations</source>
        <translation>% от аннотаций строки</translation>
    </message>
    <message>
        <source>% of the column’s annotations</source>
        <translation>% от аннотаций столбца</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what is counted in the rows and in the columns of a table: Codes × Speakers</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>1 where there is any, else 0</source>
        <translation>1, если есть хоть одна, иначе 0</translation>
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
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a group in the list of annotations, and how many there are in it</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The words are others now: have a look whether this is the place.</source>
        <translation>Слова теперь другие: проверьте, то ли это место.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Этих слов больше нет в тексте.</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CleanupModel</name>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Что сказано в файле</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CodeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 with the codes below</source>
        <extracomment>a code&apos;s own annotations, and how many there are with those of the codes below it</extracomment>
        <translation>%1, с вложенными кодами %L2</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ComparisonModel</name>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Приписано</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::ConcordanceModel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentTree</name>
    <message numerus="yes">
        <source>Group with %n row(s)</source>
        <translation>
            <numerusform>Группа из %n строки</numerusform>
            <numerusform>Группа из %n строк</numerusform>
            <numerusform>Группа из %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::LabelCandidateModel</name>
    <message>
        <source>Speaker?</source>
        <translation>Говорящий?</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often a label stands in the text</comment>
        <translation>Раз</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Первые слова</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::MemoModel</name>
    <message>
        <source>On</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>Name or Words</source>
        <translation>Название или слова</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::SpeakerTable</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
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
            <numerusform>упоминается %n раз</numerusform>
            <numerusform>упоминается %n раза</numerusform>
            <numerusform>упоминается %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Project::Project</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Добавление документа «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Переименование «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удаление документа «%1»</translation>
    </message>
    <message>
        <source>Change how “%1” is read</source>
        <translation>Изменение способа чтения «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Присвоение кода «%1»</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение фрагмента</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавление мемо</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>Изменение фрагмента</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменение мемо</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Удаление %n аннотации</numerusform>
            <numerusform>Удаление %n аннотаций</numerusform>
            <numerusform>Удаление %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Добавление кода «%1»</translation>
    </message>
    <message>
        <source>Change code “%1”</source>
        <translation>Изменение кода «%1»</translation>
    </message>
    <message>
        <source>Remove code “%1”</source>
        <translation>Удаление кода «%1»</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Связывание фрагментов</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Удаление связи</translation>
    </message>
    <message>
        <source>Confirm source</source>
        <translation>Подтверждение источника</translation>
    </message>
    <message>
        <source>Reject source</source>
        <translation>Отклонение источника</translation>
    </message>
    <message>
        <source>Reopen statement</source>
        <translation>Снятие решения по высказыванию</translation>
    </message>
    <message>
        <source>Overrule verdict</source>
        <translation>Замена вердикта</translation>
    </message>
    <message>
        <source>Take back verdict</source>
        <translation>Отмена вердикта</translation>
    </message>
    <message>
        <source>Change note on statement</source>
        <translation>Изменение заметки к высказыванию</translation>
    </message>
    <message>
        <source>Withdraw ruling</source>
        <translation>Отзыв решения</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Изменение сведений о «%1»</translation>
    </message>
    <message>
        <source>Accept what was changed elsewhere</source>
        <translation>Принятие сделанных извне изменений</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statements)</source>
        <extracomment>an undo entry: what is done, and to how many statements</extracomment>
        <translation>
            <numerusform>%1 (%n высказывание)</numerusform>
            <numerusform>%1 (%n высказывания)</numerusform>
            <numerusform>%1 (%n высказываний)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change attribute “%1”</source>
        <translation>Изменение атрибута «%1»</translation>
    </message>
    <message>
        <source>Add attribute “%1”</source>
        <translation>Добавление атрибута «%1»</translation>
    </message>
    <message>
        <source>Remove attribute “%1”</source>
        <translation>Удаление атрибута «%1»</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Значение атрибута «%1»</translation>
    </message>
    <message>
        <source>Set attributes</source>
        <translation>Значения атрибутов</translation>
    </message>
    <message>
        <source>Change memo on “%1”</source>
        <translation>Изменение мемо к «%1»</translation>
    </message>
    <message>
        <source>Change project memo</source>
        <translation>Изменение мемо проекта</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Перемещение кода «%1»</translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Объединение кода «%1» с «%2»</translation>
    </message>
    <message>
        <source>Split “%1” off “%2”</source>
        <translation>Отделение «%1» от «%2»</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>Снятие кода «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Join %n annotation(s)</source>
        <translation>
            <numerusform>Объединение %n аннотации</numerusform>
            <numerusform>Объединение %n аннотаций</numerusform>
            <numerusform>Объединение %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Присвоение кода «%1» %n фрагменту</numerusform>
            <numerusform>Присвоение кода «%1» %n фрагментам</numerusform>
            <numerusform>Присвоение кода «%1» %n фрагментам</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” out of its group</source>
        <translation>Вывод «%1» из группы</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>Перемещение «%1» в «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of their groups</source>
        <translation>
            <numerusform>Вывод %n документа из группы</numerusform>
            <numerusform>Вывод %n документов из групп</numerusform>
            <numerusform>Вывод %n документов из групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to “%1”</source>
        <translation>
            <numerusform>Перемещение %n документа в «%1»</numerusform>
            <numerusform>Перемещение %n документов в «%1»</numerusform>
            <numerusform>Перемещение %n документов в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move group “%1” to “%2”</source>
        <translation>Перемещение группы «%1» в «%2»</translation>
    </message>
    <message>
        <source>Replace the file of “%1”</source>
        <translation>Замена файла документа «%1»</translation>
    </message>
    <message>
        <source>Change code set “%1”</source>
        <translation>Изменение набора кодов «%1»</translation>
    </message>
    <message>
        <source>Add code set “%1”</source>
        <translation>Добавление набора кодов «%1»</translation>
    </message>
    <message>
        <source>Remove code set “%1”</source>
        <translation>Удаление набора кодов «%1»</translation>
    </message>
    <message>
        <source>Change query “%1”</source>
        <translation>Изменение запроса «%1»</translation>
    </message>
    <message>
        <source>Remove query “%1”</source>
        <translation>Удаление запроса «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Отмена %n шага</numerusform>
            <numerusform>Отмена %n шагов</numerusform>
            <numerusform>Отмена %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <translation>
            <numerusform>Повтор %n шага</numerusform>
            <numerusform>Повтор %n шагов</numerusform>
            <numerusform>Повтор %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Изменение кодов</translation>
    </message>
    <message>
        <source>Save query “%1”</source>
        <translation>Сохранение запроса «%1»</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::DispersionStrip</name>
    <message>
        <source>Where things stand in the text</source>
        <translation>Что где стоит в тексте</translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right a place, Enter goes there.</source>
        <translation>Стрелки вверх и вниз выбирают строку, влево и вправо — место, Enter переходит к нему.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
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
        <translation>%1: %2, номер %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::FindBar</name>
    <message>
        <source>Searching …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: match case</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>“ab”</source>
        <comment>button: whole words</comment>
        <translation>«аб»</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>button: regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Панель поиска</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which hit of how many</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Match capitals (Alt+M)</source>
        <translation>С учётом регистра (Alt+M)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Только целые слова (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Регулярное выражение (Alt+R)</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::LinkBand</name>
    <message>
        <source>Links between the two pages</source>
        <translation>Связи между двумя страницами</translation>
    </message>
    <message>
        <source>Up and Down pick a link, Enter goes to it.</source>
        <translation>Стрелки вверх и вниз выбирают связь, Enter переходит к ней.</translation>
    </message>
    <message>
        <source>Link %1 of %2: %3</source>
        <comment>number, count, what it links</comment>
        <translation>Связь %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::ReadingView</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
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
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>О программе Crossread</translation>
    </message>
    <message>
        <source>Crossread %1</source>
        <translation>Crossread %1</translation>
    </message>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

Copyright 2026 the Crossread developers. Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it; there is no warranty.

Made with Qt, KSyntaxHighlighting, KCodecs and SQLite. It never uses the network.</source>
        <translation>Читайте расшифровку и статью о ней рядом и аннотируйте обе.

© Разработчики Crossread, 2026. Свободная программа под Стандартной общественной лицензией GNU версии 3 или более поздней: её можно использовать, изучать, распространять и улучшать; гарантий нет.

Сделана с помощью Qt, KSyntaxHighlighting, KCodecs и SQLite. Никогда не обращается к сети.</translation>
    </message>
    <message>
        <source>&amp;For a bug report:</source>
        <translation>&amp;Для отчёта об ошибке:</translation>
    </message>
    <message>
        <source>Facts for a bug report</source>
        <translation>Сведения для отчёта об ошибке</translation>
    </message>
    <message>
        <source>&amp;Copy Facts</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ActProgress</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <translation>Сначала поставьте курсор на аннотацию.</translation>
    </message>
    <message>
        <source>← → by words, ↑ ↓ by sentences, Page Up and Page Down by turns; with Shift the beginning.</source>
        <translation>← → по словам, ↑ ↓ по предложениям, Page Up и Page Down по репликам; с Shift — начало.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Оставить как было</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationController</name>
    <message>
        <source>Select the words that you want to annotate first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Сначала выделите слова, которые хотите аннотировать: мышью или клавишами со стрелками при нажатой Shift.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted.</source>
        <translation>
            <numerusform>Удалена %n аннотация.</numerusform>
            <numerusform>Удалены %n аннотации.</numerusform>
            <numerusform>Удалено %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>После этого места аннотаций нет.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>Перед этим местом аннотаций нет.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationEditor</name>
    <message>
        <source>What you think about it (optional)</source>
        <translation>Что вы об этом думаете (необязательно)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Keep it (Enter; Ctrl+Enter in the memo)</source>
        <translation>Сохранить (Enter; в мемо — Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Коды:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Мемо:</translation>
    </message>
    <message>
        <source>This is what you typed before and did not keep.</source>
        <translation>Это вы набрали раньше и не сохранили.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Изменение аннотации</translation>
    </message>
    <message>
        <source>New annotation</source>
        <translation>Новая аннотация</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Присвоить</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words that are annotated</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Отменить набранное здесь</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationKeeping</name>
    <message>
        <source>Choose a code or write a memo first.</source>
        <translation>Сначала выберите код или напишите мемо.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Edit the chosen annotation</source>
        <translation>Изменить выбранную аннотацию</translation>
    </message>
    <message>
        <source>Delete the chosen annotations</source>
        <translation>Удалить выбранные аннотации</translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation>Экспорт выдержек</translation>
    </message>
    <message>
        <source>Passages that you tag or note are listed here. Select words on a page and press T.</source>
        <translation>Здесь перечислены фрагменты, которые вы закодировали или снабдили мемо. Выделите слова на странице и нажмите T.</translation>
    </message>
    <message>
        <source>Tag Selection</source>
        <translation>Присвоить код выделенному</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>how many annotations the filter lets through, of how many</extracomment>
        <translation>
            <numerusform>%Ln аннотация</numerusform>
            <numerusform>%Ln аннотации</numerusform>
            <numerusform>%Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition: code, speaker, document, date …</source>
        <translation>Добавить условие: код, говорящий, документ, дата…</translation>
    </message>
    <message>
        <source>Only annotations whose place is like this</source>
        <translation>Только аннотации с таким состоянием места</translation>
    </message>
    <message>
        <source>Tag the chosen annotations (T)</source>
        <translation>Присвоить код выбранным аннотациям (T)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>To be looked at (%L1)</source>
        <translation>Проверить (%L1)</translation>
    </message>
    <message>
        <source>Lost (%L1)</source>
        <translation>Утрачено (%L1)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln documents not read</source>
        <extracomment>the answer lacks what some texts say</extracomment>
        <translation>
            <numerusform>%1, не прочитан %Ln документ</numerusform>
            <numerusform>%1, не прочитаны %Ln документа</numerusform>
            <numerusform>%1, не прочитано %Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No annotation is as asked for.</source>
        <translation>Ни одна аннотация не отвечает запросу.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Присвоить код…</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Присвоить код &amp;из списка</translation>
    </message>
    <message>
        <source>Take &amp;Off</source>
        <translation>&amp;Снять код</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>&amp;Место верное</translation>
    </message>
    <message>
        <source>Put on the &amp;Selected Words</source>
        <translation>Перенести на &amp;выделенные слова</translation>
    </message>
    <message>
        <source>Select the words in “%1” that the annotation is about first.</source>
        <translation>Сначала выделите в «%1» слова, к которым относится аннотация.</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>&amp;Save This Query…</source>
        <translation>&amp;Сохранить этот запрос…</translation>
    </message>
    <message>
        <source>Save This Query</source>
        <translation>Сохранение запроса</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>С&amp;толбцы</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDelegate</name>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>for example 2022-02-07, 2022-02 or 2022</source>
        <translation>например, 2022-02-07, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>a number, for example 12.5</source>
        <translation>число, например 12.5</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDialog</name>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>&amp;Choices:</source>
        <translation>&amp;Варианты:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AutoCodeDialog</name>
    <message>
        <source>Capitals &amp;count</source>
        <translation>&amp;Учитывать регистр</translation>
    </message>
    <message>
        <source>Tag Automatically</source>
        <translation>Автокодирование</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Слова и выражения</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What a speaker says</source>
        <translation>Слова говорящего</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>just these words</source>
        <translation>только эти слова</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>их предложение</translation>
    </message>
    <message>
        <source>their paragraph</source>
        <translation>их абзац</translation>
    </message>
    <message>
        <source>all that is said there</source>
        <translation>вся реплика</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Где угодно</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Найденные фрагменты</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Присвоить</translation>
    </message>
    <message>
        <source>How much is tagged</source>
        <translation>Сколько текста кодировать</translation>
    </message>
    <message>
        <source>Only within a code</source>
        <translation>Только внутри кода</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Искать:</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Кодировать:</translation>
    </message>
    <message>
        <source>With &amp;codes:</source>
        <translation>&amp;Коды:</translation>
    </message>
    <message>
        <source>energy, gas pipeline: parted by commas</source>
        <translation>энергия, газопровод: через запятую</translation>
    </message>
    <message>
        <source>no (war|conflict)</source>
        <translation>нет (войне|конфликту)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many of the passages that were found are ticked</extracomment>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Сначала выберите код.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged.</source>
        <translation>
            <numerusform>Закодирован %n фрагмент.</numerusform>
            <numerusform>Закодированы %n фрагмента.</numerusform>
            <numerusform>Закодировано %n фрагментов.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>В каких документах</translation>
    </message>
    <message>
        <source>How passages are found</source>
        <translation>Как находить фрагменты</translation>
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
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>The same numbers stand in the table.</source>
        <translation>Те же числа стоят в таблице.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Chip</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <extracomment>a topic or speaker with the number of places where it is found</extracomment>
        <translation>
            <numerusform>%1, %n место</numerusform>
            <numerusform>%1, %n места</numerusform>
            <numerusform>%1, %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows or hides it; the right and left arrow keys go to the next and previous place.</source>
        <translation>Пробел показывает или скрывает; клавиши со стрелками вправо и влево ведут к следующему и предыдущему месту.</translation>
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
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a topic or speaker and how often it is there</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeBox</name>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Присвоить</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Коды:</translation>
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
        <translation>(верхний уровень)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Внутри:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Цвет:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>К&amp;лавиша:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Мемо:</translation>
    </message>
    <message>
        <source>What the code stands for, when to use it and when not, and an example or two</source>
        <translation>Что означает код, когда его применять и когда нет, и пример-другой</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>&amp;Only a heading: nothing is coded with it</source>
        <translation>&amp;Только заголовок: им ничего не кодируют</translation>
    </message>
    <message>
        <source>Pressed on a page, this key gives the selected words the code</source>
        <translation>Нажатая на странице, эта клавиша даёт код выделенным словам</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeLine</name>
    <message>
        <source>Codes that fit</source>
        <translation>Подходящие коды</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Type a few letters. The left arrow key leads to the codes given already.</source>
        <translation>Наберите несколько букв. Стрелка влево ведёт к уже присвоенным кодам.</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Выберите или наберите</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodePanel</name>
    <message>
        <source>Tag the selected words with the chosen code</source>
        <translation>Присвоить выбранный код выделенным словам</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Change the chosen code (F2)</source>
        <translation>Изменить выбранный код (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen code</source>
        <translation>Удалить выбранный код</translation>
    </message>
    <message>
        <source>Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or make them here.</source>
        <translation>Коды — это ваши собственные категории, например «утверждение» или «уход от ответа». Коды создаются при кодировании слов; можно создать их и здесь.</translation>
    </message>
    <message>
        <source>New Code…</source>
        <translation>Новый код…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Change Code</source>
        <translation>Изменение кода</translation>
    </message>
    <message>
        <source>Code “%1” deleted.</source>
        <translation>Код «%1» удалён.</translation>
    </message>
    <message>
        <source>&amp;Tag Selection</source>
        <translation>&amp;Кодировать выделенное</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Show Passages</source>
        <translation>&amp;Показать фрагменты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Фильтр кодов</translation>
    </message>
    <message>
        <source>No code has “%1” in its name.</source>
        <translation>Нет кода с «%1» в названии.</translation>
    </message>
    <message>
        <source>Show All Codes</source>
        <translation>Показать все коды</translation>
    </message>
    <message>
        <source>Only the codes of this set</source>
        <translation>Только коды этого набора</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>Set of Codes</source>
        <translation>Набор кодов</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Название набора:</translation>
    </message>
    <message>
        <source>&amp;New Set…</source>
        <translation>&amp;Новый набор…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Переименовать «%1»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Удалить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>There is a code “%1” here already, with %n annotations. Both become one.</source>
        <translation>
            <numerusform>Здесь уже есть код «%1» (%n аннотация). Они станут одним.</numerusform>
            <numerusform>Здесь уже есть код «%1» (%n аннотации). Они станут одним.</numerusform>
            <numerusform>Здесь уже есть код «%1» (%n аннотаций). Они станут одним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code “%1” deleted, with %n codes below it.</source>
        <translation>
            <numerusform>Код «%1» удалён вместе с %n вложенным кодом.</numerusform>
            <numerusform>Код «%1» удалён вместе с %n вложенными кодами.</numerusform>
            <numerusform>Код «%1» удалён вместе с %n вложенными кодами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations had it; they are still there.</source>
        <translation>
            <numerusform>Он был у %n аннотации; удалён только сам код.</numerusform>
            <numerusform>Он был у %n аннотаций; удалён только сам код.</numerusform>
            <numerusform>Он был у %n аннотаций; удалён только сам код.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” there already.</source>
        <translation>Там уже есть код «%1».</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Объединить оба</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now “%2”; %n annotations follow.</source>
        <translation>
            <numerusform>Код «%1» теперь «%2»; с ним перешла %n аннотация.</numerusform>
            <numerusform>Код «%1» теперь «%2»; с ним перешли %n аннотации.</numerusform>
            <numerusform>Код «%1» теперь «%2»; с ним перешло %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other code to merge “%1” into.</source>
        <translation>Нет другого кода, с которым можно объединить «%1».</translation>
    </message>
    <message>
        <source>Merge Codes</source>
        <translation>Объединение кодов</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, on %n annotations, becomes:</source>
        <translation>
            <numerusform>Код «%1», у %n аннотации, станет:</numerusform>
            <numerusform>Код «%1», у %n аннотаций, станет:</numerusform>
            <numerusform>Код «%1», у %n аннотаций, станет:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>&amp;New Code Below…</source>
        <translation>&amp;Новый вложенный код…</translation>
    </message>
    <message>
        <source>M&amp;ove</source>
        <translation>П&amp;ереместить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Below the One Above</source>
        <translation>В&amp;ложить в предыдущий</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>На &amp;уровень выше</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>Н&amp;аборы</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>О&amp;бъединить с…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Разделить…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete (on %n annotations)</source>
        <translation>
            <numerusform>&amp;Удалить (у %n аннотации)</numerusform>
            <numerusform>&amp;Удалить (у %n аннотаций)</numerusform>
            <numerusform>&amp;Удалить (у %n аннотаций)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeSuggestions</name>
    <message>
        <source>New code “%1”</source>
        <extracomment>the last of the codes that fit what is typed: none of them, but a new one of that name</extracomment>
        <translation>Новый код «%1»</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodersPanel</name>
    <message>
        <source>One coder</source>
        <translation>Один кодировщик</translation>
    </message>
    <message>
        <source>The other coder</source>
        <translation>Другой кодировщик</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Where it is counted</source>
        <translation>Где считается</translation>
    </message>
    <message>
        <source>Coders whose annotations are shown</source>
        <translation>Кодировщики, чьи аннотации показаны</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>What either has coded</source>
        <translation>Закодированное любым из двух</translation>
    </message>
    <message>
        <source>Agreement, code by code</source>
        <translation>Согласованность по кодам</translation>
    </message>
    <message>
        <source>%1  (%L2)</source>
        <extracomment>a coder, and how many annotations are by that one</extracomment>
        <translation>%1  (%L2)</translation>
    </message>
    <message>
        <source>Choose two coders to see how far they agree.</source>
        <translation>Выберите двух кодировщиков, чтобы увидеть, насколько они согласны.</translation>
    </message>
    <message>
        <source>Once a second coder has annotated, or another copy of the project is merged into this one, you see here how far both agree.</source>
        <translation>Когда появятся аннотации второго кодировщика или вы объедините проект с другой его копией, здесь будет видно, насколько они согласны.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ Коэна</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α Криппендорфа</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Все коды вместе</translation>
    </message>
    <message>
        <source>Only %1: “%2” (%3)</source>
        <translation>Только %1: «%2» (%3)</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>В каких документах</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Save the table, or what it says</source>
        <translation>Сохранить таблицу или её содержание</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>согласованность</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodingFeature</name>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Присвоить код &amp;из списка</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Записано в «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were taken in.</source>
        <translation>
            <numerusform>Добавлен %Ln код.</numerusform>
            <numerusform>Добавлены %Ln кода.</numerusform>
            <numerusform>Добавлено %Ln кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Codes or Annotations</source>
        <translation>Добавление кодов или аннотаций</translation>
    </message>
    <message>
        <source>Nothing in “%1” is new here.</source>
        <translation>В «%1» нет ничего нового.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were taken in.</source>
        <translation>
            <numerusform>Добавлена %Ln аннотация.</numerusform>
            <numerusform>Добавлены %Ln аннотации.</numerusform>
            <numerusform>Добавлено %Ln аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks and annotations (*.qdc *.json *.jsonld *.md *.markdown);;All files (*)</source>
        <translation>Кодовые книги и аннотации (*.qdc *.json *.jsonld *.md *.markdown);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Просмотр «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ColourButton</name>
    <message>
        <source>Choose a colour</source>
        <translation>Выбор цвета</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Цвет %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Подходящие действия</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an action in the command palette: its menu and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Действия с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparingFeature</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Отчёт о «%1»</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«%1» с источниками рядом</translation>
    </message>
    <message>
        <source>The words of this link are no longer in the texts.</source>
        <translation>Слов этой связи больше нет в текстах.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonCard</name>
    <message>
        <source>Statement and passage</source>
        <translation>Высказывание и фрагмент</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Overrule the verdict</source>
        <translation>Заменить вердикт</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Заметка: почему</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Заметка к этому высказыванию</translation>
    </message>
    <message>
        <source>Choose a statement: click on one in the article or in the list, or press J to go from one to the next. Here it stands over the passage it comes from.</source>
        <translation>Выберите высказывание: щёлкните его в статье или в списке либо нажимайте J, чтобы переходить от одного к другому. Здесь оно стоит над фрагментом, из которого происходит.</translation>
    </message>
    <message>
        <source>if it came from this passage</source>
        <translation>если оно из этого фрагмента</translation>
    </message>
    <message>
        <source>no passage of the transcript says this</source>
        <translation>в расшифровке никто этого не говорит</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>уверенность %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages come near</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln близкий фрагмент</numerusform>
            <numerusform>%Ln близких фрагмента</numerusform>
            <numerusform>%Ln близких фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Statement, attributed to %1</source>
        <translation>Высказывание, приписано: %1</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Passage, %1, turn %L2</source>
        <translation>Фрагмент, %1, реплика %L2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <extracomment>the verdict was overruled; %1 is the program&apos;s own</extracomment>
        <translation>вместо «%1»</translation>
    </message>
    <message>
        <source>Statement, probably by %1</source>
        <translation>Высказывание, вероятно: %1</translation>
    </message>
    <message>
        <source>After the sentence before: %1</source>
        <extracomment>between two sentences of a quotation; %1 tells what was left out</extracomment>
        <translation>После предыдущего предложения: %1</translation>
    </message>
    <message>
        <source>Press Shift+J to look at the passages that come nearest.</source>
        <translation>Нажмите Shift+J, чтобы посмотреть ближайшие фрагменты.</translation>
    </message>
    <message>
        <source>changed by the second look</source>
        <translation>изменено вторым взглядом</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonController</name>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Сравнение с расшифровкой…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Сравнение остановлено.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement.</source>
        <translation>Ничто в расшифровке не близко к этому высказыванию.</translation>
    </message>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Сначала выберите высказывание: щёлкните его или нажмите J.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this statement yet.</source>
        <translation>По этому высказыванию решения ещё нет.</translation>
    </message>
    <message>
        <source>Select the words of the transcript that the statement comes from.</source>
        <translation>Выделите в расшифровке слова, из которых происходит высказывание.</translation>
    </message>
    <message>
        <source>Choose the passage first: Shift+J shows those that come near, H takes the words selected in the transcript.</source>
        <translation>Сначала выберите фрагмент: Shift+J показывает близкие, H берёт слова, выделенные в расшифровке.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n statements.</source>
        <translation>
            <numerusform>Решение принято по %n высказыванию.</numerusform>
            <numerusform>Решение принято по %n высказываниям.</numerusform>
            <numerusform>Решение принято по %n высказываниям.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonPanel</name>
    <message>
        <source>Filter: words in statement, passage, speaker or note</source>
        <translation>Фильтр: слова высказывания, фрагмента или заметки, говорящий</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Фильтр высказываний</translation>
    </message>
    <message>
        <source>Only statements of this kind</source>
        <translation>Только высказывания этого вида</translation>
    </message>
    <message>
        <source>What the comparison had to do without</source>
        <translation>Чего не хватило для сравнения</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Отчёт о проверке</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Все высказывания</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>С предупреждением</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ещё без решения</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements of an article are listed here with the passages they come from. Open a transcript in one of the panes; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Здесь перечислены высказывания статьи с фрагментами, из которых они происходят. Откройте в одной из областей расшифровку; если же тип текста определён неверно, измените его в свойствах документа.</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>Свойства документа…</translation>
    </message>
    <message>
        <source>There is no article to compare the transcript with. Add one; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Нет статьи, с которой можно сравнить расшифровку. Добавьте её; если же тип текста определён неверно, измените его в свойствах документа.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Сравнение остановлено.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>The article quotes nobody.</source>
        <translation>Статья никого не цитирует.</translation>
    </message>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Сравнение с расшифровкой…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>the name of an article, and what is odd about it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
            <numerusform>выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the second look</source>
        <translation>Изменено вторым взглядом</translation>
    </message>
    <message>
        <source>looking again, %1</source>
        <translation>второй взгляд, %1</translation>
    </message>
    <message>
        <source>By what the sentences mean, beside their words</source>
        <translation>По смыслу предложений, а не только по их словам</translation>
    </message>
    <message numerus="yes">
        <source>looked at again: %Ln changed</source>
        <extracomment>the second look, by what sentences mean, found something else for so many statements</extracomment>
        <translation>
            <numerusform>второй взгляд: изменено %Ln</numerusform>
            <numerusform>второй взгляд: изменено %Ln</numerusform>
            <numerusform>второй взгляд: изменено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another passage or verdict, by what the sentences mean beside their words. Click to see them alone.</source>
        <translation>Другой фрагмент или вердикт — по смыслу предложений, а не только по их словам. Щёлкните, чтобы видеть только их.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ConditionEditor</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a condition that must hold</comment>
        <translation>где</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a condition that must not hold</comment>
        <translation>где не</translation>
    </message>
    <message>
        <source>Whether it must hold</source>
        <translation>Должно ли условие выполняться</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Вид условия</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего именно</translation>
    </message>
    <message>
        <source>Words to be found</source>
        <translation>Искомые слова</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the least value</comment>
        <translation>от</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Наименьшее значение</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the greatest value</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Наибольшее значение</translation>
    </message>
    <message>
        <source>How far at most</source>
        <translation>На каком расстоянии самое большее</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзацы</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>реплики</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Единица расстояния</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Закрыть эту строку</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>just this code</source>
        <translation>только этот код</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>набор кодов</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>говорящий</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>кодировщик</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>words in the memo</source>
        <translation>слова в мемо</translation>
    </message>
    <message>
        <source>date made</source>
        <translation>дата создания</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>дата публикации</translation>
    </message>
    <message>
        <source>near code</source>
        <translation>рядом с кодом</translation>
    </message>
    <message>
        <source>followed by code</source>
        <translation>далее код</translation>
    </message>
    <message>
        <source>overlapping code</source>
        <translation>пересекается с кодом</translation>
    </message>
    <message>
        <source>within code</source>
        <translation>внутри кода</translation>
    </message>
    <message>
        <source>around code</source>
        <translation>вокруг кода</translation>
    </message>
    <message>
        <source>no code at all</source>
        <translation>никакого кода</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>не в группе</translation>
    </message>
    <message>
        <source>linked with</source>
        <translation>связано с документом</translation>
    </message>
    <message>
        <source>also inside words</source>
        <translation>также внутри слов</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>целые слова</translation>
    </message>
    <message>
        <source>as a pattern</source>
        <translation>как шаблон</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Как понимать слова</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CountingDialog</name>
    <message>
        <source>Where Passages Stand</source>
        <translation>Где стоят фрагменты</translation>
    </message>
    <message>
        <source>Programs count positions in texts differently, and this file does not show how. Which of these passages make sense?</source>
        <translation>Программы по-разному считают позиции в текстах, а из этого файла не видно, как именно. Какие из этих фрагментов осмысленны?</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CoveragePanel</name>
    <message>
        <source>What the articles used of the transcript</source>
        <translation>Что статьи взяли из расшифровки</translation>
    </message>
    <message>
        <source>Words spoken against words reported</source>
        <translation>Сказанные слова и переданные слова</translation>
    </message>
    <message>
        <source>A click goes to the longest passage that was left out</source>
        <translation>Щелчок ведёт к самому длинному опущенному фрагменту</translation>
    </message>
    <message>
        <source>Used by more than one article</source>
        <translation>Использовано более чем одной статьёй</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Shows which passages of the transcript an article used, and what it left out. Needs a transcript and an article about it.</source>
        <translation>Показывает, какие фрагменты расшифровки использованы в статье и что опущено. Нужны расшифровка и статья о ней.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports %2 of %Ln words spoken.</source>
        <extracomment>an article, and how much of the transcript it used</extracomment>
        <translation>
            <numerusform>«%1» передаёт %2 из %Ln сказанного слова.</numerusform>
            <numerusform>«%1» передаёт %2 из %Ln сказанных слов.</numerusform>
            <numerusform>«%1» передаёт %2 из %Ln сказанных слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Все говорящие</translation>
    </message>
    <message>
        <source>Whose words topics and codes are counted in</source>
        <translation>В чьих словах считаются темы и коды</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>охват</translation>
    </message>
    <message>
        <source>They are %1 of what was spoken, and %2 of what the article reports.</source>
        <extracomment>of words of a speaker, about a topic or with a code; %1 and %2 are percentages</extracomment>
        <translation>Это %1 сказанного и %2 переданного в статье.</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Сохранить таблицу или её изображение</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Учитываемые статьи</translation>
    </message>
    <message>
        <source>None of the articles compared is among the documents chosen.</source>
        <translation>Среди выбранных документов нет ни одной из сравниваемых статей.</translation>
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
        <translation>Где в тексте его говорящие, коды и темы, от начала до конца. Откройте текст, в котором кто-то говорит, упоминается тема или у фрагмента есть код.</translation>
    </message>
    <message>
        <source>What is shown besides the speakers</source>
        <translation>Что показано, кроме говорящих</translation>
    </message>
    <message>
        <source>Codes and topics</source>
        <translation>Коды и темы</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Как это показано</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Сохранить таблицу или её изображение</translation>
    </message>
    <message>
        <source>How often speakers, codes and topics are where in the text</source>
        <translation>Сколько раз говорящие, коды и темы встречаются в разных частях текста</translation>
    </message>
    <message>
        <source>places</source>
        <comment>name of a file</comment>
        <translation>места</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>Several documents…</source>
        <translation>Несколько документов…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents…</source>
        <translation>
            <numerusform>%Ln документ…</numerusform>
            <numerusform>%Ln документа…</numerusform>
            <numerusform>%Ln документов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>Choose Documents</source>
        <translation>Выбор документов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>documents of which that is said: “Outlet: Reuters”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by name, group, or what is said of a document</source>
        <translation>Фильтр по названию, группе или указанному о документе</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>&amp;Отметить все показанные</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <extracomment>what those say of whom that is said: “Said by Party: Labour”</extracomment>
        <translation>Говорящие (%1: %2)</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Говорящий: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentController</name>
    <message>
        <source>Opening was stopped.</source>
        <translation>Открытие остановлено.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>Открытие «%1»…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Документ «%1» убран.</translation>
    </message>
    <message>
        <source>Crossread reads this kind of file better than when it came in.</source>
        <translation>Crossread читает такие файлы лучше, чем когда этот был добавлен.</translation>
    </message>
    <message>
        <source>Read Again…</source>
        <translation>Перечитать…</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Чтение «%1»…</translation>
    </message>
    <message>
        <source>“%1” reads the same today: there is nothing to change.</source>
        <translation>«%1» и сегодня читается так же: менять нечего.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Перечитать</translation>
    </message>
    <message numerus="yes">
        <source>Read today, %n paragraph(s) of “%1” are new or read otherwise.</source>
        <translation>
            <numerusform>При чтении сегодня в «%1» %n абзац новый или читается иначе.</numerusform>
            <numerusform>При чтении сегодня в «%1» %n абзаца новые или читаются иначе.</numerusform>
            <numerusform>При чтении сегодня в «%1» %n абзацев новые или читаются иначе.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Аннотаций в нём нет. Это можно отменить.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Аннотаций в нём: %L1. Останется на своих словах: %L2; найдено по сходству, нужно проверить: %L3; не найдено: %L4, их слова сохраняются. Это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Перечитать</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentPanel</name>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
    <message>
        <source>Put the chosen documents into a new group</source>
        <translation>Поместить выбранные документы в новую группу</translation>
    </message>
    <message>
        <source>Write a memo on the chosen document</source>
        <translation>Написать мемо к выбранному документу</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every document</source>
        <translation>Новый атрибут: столбец, где о каждом документе можно что-то указать</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Импортировать атрибуты из таблицы (CSV)</translation>
    </message>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>Здесь перечислены документы проекта.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many documents the filter lets through, of how many</extracomment>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Name of the group (Press/2022 is a group in another one):</source>
        <translation>Название группы (Press/2022 — группа внутри другой):</translation>
    </message>
    <message>
        <source>&amp;Move to Group</source>
        <translation>Переместить в &amp;группу</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Новая группа…</translation>
    </message>
    <message>
        <source>N&amp;o Group</source>
        <translation>&amp;Без группы</translation>
    </message>
    <message>
        <source>Open on the &amp;Left</source>
        <translation>Открыть с&amp;лева</translation>
    </message>
    <message>
        <source>Open on the &amp;Right</source>
        <translation>Открыть с&amp;права</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>&amp;Мемо</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Убрать</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentReplacing</name>
    <message>
        <source>Corrected File of “%1”</source>
        <translation>Исправленный файл для «%1»</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Чтение «%1»…</translation>
    </message>
    <message>
        <source>That file has the same text as “%1”: there is nothing to change.</source>
        <translation>В этом файле тот же текст, что и в «%1»: менять нечего.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Замена файла</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of that file are new, or differ from “%1” as it is.</source>
        <translation>
            <numerusform>%n абзац этого файла новый или отличается от нынешнего в «%1».</numerusform>
            <numerusform>%n абзаца этого файла новые или отличаются от нынешних в «%1».</numerusform>
            <numerusform>%n абзацев этого файла новые или отличаются от нынешних в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Аннотаций в нём нет. Это можно отменить.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Аннотаций в нём: %L1. Останется на своих словах: %L2; найдено по сходству, нужно проверить: %L3; не найдено: %L4, их слова сохраняются. Это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>The file was replaced.</source>
        <translation>Файл заменён.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentsFeature</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ExportDialog</name>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Безопасно для электронных таблиц</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets a &apos; before it</source>
        <translation>Перед текстом, который электронная таблица выполнила бы как формулу, ставится апостроф (&apos;)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Документ:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Код:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>There is nothing to export yet: tag some passages first.</source>
        <translation>Экспортировать пока нечего: сначала закодируйте несколько фрагментов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln выдержка</numerusform>
            <numerusform>%Ln выдержки</numerusform>
            <numerusform>%Ln выдержек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Файлы %1 (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Только показанные в списке</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Выдержки</translation>
    </message>
    <message>
        <source>Documents, as references</source>
        <translation>Документы как библиография</translation>
    </message>
    <message>
        <source>Project, for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>Проект для NVivo, MAXQDA, ATLAS.ti и других программ</translation>
    </message>
    <message>
        <source>Codes, for the same</source>
        <translation>Коды для тех же программ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Что:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Группировка:</translation>
    </message>
    <message>
        <source>Everything goes along.</source>
        <translation>Переносится всё.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no codes yet: tag some passages first.</source>
        <translation>Кодов пока нет: сначала закодируйте несколько фрагментов.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Экспортировать в</translation>
    </message>
    <message>
        <source>Annotations, as W3C Web Annotations</source>
        <translation>Аннотации в виде W3C Web Annotations</translation>
    </message>
    <message>
        <source>Project, as a folder of plain text</source>
        <translation>Проект как папка с простым текстом</translation>
    </message>
    <message>
        <source>Excerpts, as notes for Obsidian and Zotero</source>
        <translation>Выдержки как заметки для Obsidian и Zotero</translation>
    </message>
    <message>
        <source>A text with its codes</source>
        <translation>Текст с его кодами</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Выберите документ</translation>
    </message>
    <message>
        <source>Looking at what can go along …</source>
        <translation>Проверяется, что можно передать…</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запись «%1»…</translation>
    </message>
    <message>
        <source>Count positions as &amp;NVivo does</source>
        <translation>Считать &amp;позиции как NVivo</translation>
    </message>
    <message>
        <source>Codes, to be read with their memos</source>
        <translation>Коды с их мемо, для чтения</translation>
    </message>
    <message>
        <source>In UTF-16 units, in which an emoji counts as two characters and not as one, as the standard has it. The description of the project says so.</source>
        <translation>В единицах UTF-16, где эмодзи считается двумя знаками, а не одним, как требует стандарт. Об этом сказано в описании проекта.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::FileWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Restoring “%1”…</source>
        <translation>Восстановление «%1»…</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Проект снова такой, как был.</translation>
    </message>
    <message>
        <source>The project is as it was. What it said before has become a backup: Project ▸ Restore… brings that back in the same way.</source>
        <translation>Проект снова такой, как был. То, что было в нём до этого, стало резервной копией: «Проект ▸ Восстановить из копии…» вернёт и её.</translation>
    </message>
    <message>
        <source>The project is as it was. What lay there before is “%1”.</source>
        <translation>Проект снова такой, как был. То, что лежало на этом месте раньше, — «%1».</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Запись «%1»…</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on.</source>
        <translation>Теперь всё в «%1». Можно продолжать.</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on. The other file that lay there is “%2”.</source>
        <translation>Теперь всё в «%1». Можно продолжать. Другой файл, который там лежал, — «%2».</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проекты Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Копирование «%1»…</translation>
    </message>
    <message>
        <source>This is a copy, with everything that was kept in “%1” until now. What is done here does not come into that project.</source>
        <translation>Это копия со всем, что до сих пор сохранено в «%1». Сделанное здесь в тот проект не попадёт.</translation>
    </message>
    <message>
        <source>Recover To</source>
        <translation>Восстановить в</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>part of the name of a file</comment>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>Recovering “%1”…</source>
        <translation>Восстановление «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ForeignImport</name>
    <message>
        <source>Import Project</source>
        <translation>Импорт проекта</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Чтение «%1»…</translation>
    </message>
    <message>
        <source>Import To</source>
        <translation>Импортировать в</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проекты Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Everything in “%1” was taken.</source>
        <translation>Из «%1» взято всё.</translation>
    </message>
    <message>
        <source>“%1” was taken, but not all of it.</source>
        <translation>Из «%1» взято не всё.</translation>
    </message>
    <message>
        <source>Projects of other programs, or in a folder of text (*.qdpx *.qde *.qda *.sqlite3 project.json);;All files (*)</source>
        <translation>Проекты других программ или в виде папки с текстом (*.qdpx *.qde *.qda *.sqlite3 project.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HandbookWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ни на одной странице нет всех этих слов.</translation>
    </message>
    <message>
        <source>Crossread Handbook</source>
        <translation>Руководство Crossread</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Letters alone act while a page or the list of statements has the focus. Keyboard Shortcuts… in the Edit menu changes them.</source>
        <translation>Одиночные буквы действуют, пока фокус на странице или в списке высказываний. Изменить их можно в меню «Правка», пункт «Комбинации клавиш…».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что она делает</translation>
    </message>
    <message>
        <source>The handbook is not translated yet; it is in English.</source>
        <translation>Руководство ещё не переведено; оно на английском языке.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Help</name>
    <message>
        <source>Every statement of the article with how faithful it is. Choose one, and both pages turn to it.</source>
        <translation>Все высказывания статьи и насколько верно они переданы. Выберите одно, и обе страницы откроются на нём.</translation>
    </message>
    <message>
        <source>The card of the current statement: its words over those of the passage it comes from, and what you decided about it.</source>
        <translation>Карточка текущего высказывания: его слова над словами фрагмента, из которого оно происходит, и ваше решение о нём.</translation>
    </message>
    <message>
        <source>Every passage you tagged or wrote a memo on. Choose one, and its page turns to it.</source>
        <translation>Все фрагменты, которые вы закодировали или снабдили мемо. Выберите один, и его страница откроется на нём.</translation>
    </message>
    <message>
        <source>Your codes as a tree, with how many passages have each. A double click shows the passages.</source>
        <translation>Ваши коды в виде дерева с числом фрагментов у каждого. Двойной щелчок показывает фрагменты.</translation>
    </message>
    <message>
        <source>Words and phrases with a colour of their own; each can be switched on and off and changed.</source>
        <translation>Слова и выражения, у каждой темы свой цвет; любую можно включить, выключить и изменить.</translation>
    </message>
    <message>
        <source>Headings and turns of the page. Choose one to go there.</source>
        <translation>Заголовки и реплики страницы. Выберите, чтобы перейти к ним.</translation>
    </message>
    <message>
        <source>Which passages of the transcript the articles used, and how much of whom they left out.</source>
        <translation>Какие фрагменты расшифровки использованы в статьях, а что и из чьих слов опущено.</translation>
    </message>
    <message>
        <source>Who has coded, and how far two of them agree. Untick a coder to hide what is theirs.</source>
        <translation>Кто кодировал и насколько согласны двое из них. Снимите отметку с кодировщика, чтобы скрыть его аннотации.</translation>
    </message>
    <message>
        <source>Every change of the project, the newest first. Choose one and press Enter to go back to that point.</source>
        <translation>Все изменения проекта, начиная с новейшего. Выберите одно и нажмите Enter, чтобы вернуться к этой точке.</translation>
    </message>
    <message>
        <source>Words in all documents, each hit in its line. Choose one, and its page turns to it.</source>
        <translation>Слова во всех документах, каждое совпадение в своей строке. Выберите одно, и его страница откроется на нём.</translation>
    </message>
    <message>
        <source>How often words are used, which more than elsewhere, and which stand near another one.</source>
        <translation>Как часто встречаются слова, какие чаще, чем в других местах, и какие стоят рядом с другим словом.</translation>
    </message>
    <message>
        <source>The documents of the project in their groups, and what you say of them. Choose one to open it; drag it to another group.</source>
        <translation>Документы проекта по группам и то, что вы о них указали. Выберите документ, чтобы открыть его; перетащите, чтобы переместить в другую группу.</translation>
    </message>
    <message>
        <source>Everybody who speaks in a document, and what you say of them.</source>
        <translation>Все, кто говорит в документах, и то, что вы о них указали.</translation>
    </message>
    <message>
        <source>All your memos, on whatever they are: choose one to write on, and the arrow leads to its place.</source>
        <translation>Все ваши мемо, к чему бы они ни были: выберите одно, чтобы писать дальше; стрелка ведёт к его месту.</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns that you choose. A number, a bar or a point shows its passages.</source>
        <translation>Подсчёт аннотаций по строкам и столбцам, которые вы выбираете. Число, столбик или точка показывает свои фрагменты.</translation>
    </message>
    <message>
        <source>Where in the text each code is given and each topic is named, from begin to end.</source>
        <translation>Где в тексте присвоен каждый код и упоминается каждая тема, от начала до конца.</translation>
    </message>
    <message>
        <source>What you linked by hand, with the words at both ends. Choose one, and both pages turn to it.</source>
        <translation>Всё, что вы связали вручную, со словами на обоих концах. Выберите связь, и обе страницы откроются на ней.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>a menu entry: undo with what it takes back, for example “Tag “security””</extracomment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryFeature</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>an act and when it was done</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, the project is here</source>
        <translation>%1, проект сейчас здесь</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, отменено</translation>
    </message>
    <message>
        <source>Before everything that is remembered</source>
        <translation>До всего, что сохранилось в памяти</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Go to the chosen point (Enter)</source>
        <translation>Перейти к выбранной точке (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back.</source>
        <translation>
            <numerusform>Отменён %n шаг.</numerusform>
            <numerusform>Отменены %n шага.</numerusform>
            <numerusform>Отменено %n шагов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps done again.</source>
        <translation>
            <numerusform>Повторён %n шаг.</numerusform>
            <numerusform>Повторены %n шага.</numerusform>
            <numerusform>Повторено %n шагов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportDialog</name>
    <message>
        <source>New Project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Добавление документов</translation>
    </message>
    <message>
        <source>Document Properties</source>
        <translation>Свойства документа</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>При&amp;менить</translation>
    </message>
    <message>
        <source>Choose a transcript and an article about it, or drop the files here.</source>
        <translation>Выберите расшифровку и статью о ней или перетащите файлы сюда.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Leave the chosen document out</source>
        <translation>Не добавлять выбранный документ</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Файл проекта</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>Choose the folder and name of the project file</source>
        <translation>Выбрать папку и название файла проекта</translation>
    </message>
    <message>
        <source>Choose a transcript and an article</source>
        <translation>Выбор расшифровки и статьи</translation>
    </message>
    <message>
        <source>Keep Project As</source>
        <translation>Сохранить проект как</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проекты Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Добавление…</translation>
    </message>
    <message>
        <source>Reading “%1”, %L2 of %L3 …</source>
        <translation>Чтение «%1», %L2 из %L3…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to the list</source>
        <translation>
            <numerusform>Добавить в список %n документ</numerusform>
            <numerusform>Добавить в список %n документа</numerusform>
            <numerusform>Добавить в список %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Readin&amp;g</source>
        <translation>Начать &amp;чтение</translation>
    </message>
    <message>
        <source>Kept &amp;in:</source>
        <translation>&amp;Хранить в:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportPage</name>
    <message>
        <source>Preview of the text as it will be read</source>
        <translation>Предпросмотр текста, как он будет прочитан</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>encoding as found in the file, and how sure that is</extracomment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>If letters look wrong in the preview, try another encoding</source>
        <translation>Если буквы в предпросмотре выглядят неверно, попробуйте другую кодировку</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодировка:</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Очистка</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Clean-ups to switch on or off</source>
        <translation>Виды очистки, которые можно включить или выключить</translation>
    </message>
    <message>
        <source>What was changed or set aside</source>
        <translation>Что изменено или отложено</translation>
    </message>
    <message>
        <source>Labels that may be speakers</source>
        <translation>Метки, которые могут быть говорящими</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document in the list of those to be added: name, kind, number of speakers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n speakers)</source>
        <translation>
            <numerusform>%1 (%2, %n говорящий)</numerusform>
            <numerusform>%1 (%2, %n говорящих)</numerusform>
            <numerusform>%1 (%2, %n говорящих)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Определено: %1</translation>
    </message>
    <message>
        <source>As found: %1 (%2 % sure)</source>
        <translation>Определено: %1 (уверенность %2&#xa0;%)</translation>
    </message>
    <message>
        <source>Clean-ups (%L1)</source>
        <translation>Очистка (%L1)</translation>
    </message>
    <message>
        <source>Speakers to check (%L1)</source>
        <translation>Проверить говорящих (%L1)</translation>
    </message>
    <message>
        <source>What Crossread did and is not sure of</source>
        <translation>Что Crossread сделал, но без уверенности</translation>
    </message>
    <message>
        <source>This text has no labels that name a speaker.</source>
        <translation>В этом тексте нет меток, называющих говорящего.</translation>
    </message>
    <message>
        <source>No label leaves a doubt. Untick one that names no speaker; give two labels the same person to merge them.</source>
        <translation>Все метки ясны. Снимите отметку с той, что не называет говорящего; укажите у двух меток одного человека, чтобы объединить их.</translation>
    </message>
    <message>
        <source>Crossread is not sure about the labels in bold. Tick those who speak; give two labels the same person to merge them.</source>
        <translation>Crossread не уверен в метках, выделенных полужирным. Отметьте тех, кто говорит; укажите у двух меток одного человека, чтобы объединить их.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>For Citations</source>
        <translation>Для ссылок</translation>
    </message>
    <message>
        <source>It is used to read the file now, and not kept</source>
        <translation>Он нужен только для чтения файла сейчас и не сохраняется</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Words are in:</source>
        <translation>Т&amp;екст в:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>The file tells neither pages nor times: citations count turns and paragraphs.</source>
        <translation>В файле нет ни страниц, ни времени: в ссылках считаются реплики и абзацы.</translation>
    </message>
    <message>
        <source>Each becomes a note at its place, by whoever wrote the comment</source>
        <translation>Каждое станет заметкой на своём месте от имени автора примечания</translation>
    </message>
    <message>
        <source>It names neither author nor date: they can be added under “For Citations”.</source>
        <translation>В нём не названы ни автор, ни дата: их можно добавить на вкладке «Для ссылок».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): take them as notes</source>
        <translation>
            <numerusform>%Ln примечание: взять в заметки</numerusform>
            <numerusform>%Ln примечания: взять в заметки</numerusform>
            <numerusform>%Ln примечаний: взять в заметки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LegendBar</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Topics and speakers</source>
        <translation>Темы и говорящие</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinkController</name>
    <message>
        <source>Linked to “%1”</source>
        <extracomment>tip over linked words; %1 is the other passage</extracomment>
        <translation>Связано с «%1»</translation>
    </message>
    <message>
        <source>“%1” – “%2”</source>
        <extracomment>a ribbon between the pages: the words on one page, and those on the other</extracomment>
        <translation>«%1» — «%2»</translation>
    </message>
    <message>
        <source>There is no link at the caret.</source>
        <translation>Под курсором нет связи.</translation>
    </message>
    <message>
        <source>Select the words that belong together in both panes, then link them. F6 moves from one pane to the other.</source>
        <translation>Выделите в обеих областях слова, которые относятся друг к другу, и свяжите их. F6 переводит из одной области в другую.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>tip over a statement; how faithful it is, and the passage it comes from</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Reported as “%1” (%2)</source>
        <extracomment>tip over a passage; the statement that comes from it, and how faithful that is</extracomment>
        <translation>Передано как «%1» (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a ribbon between the pages: how faithful the statement is, then the words on both pages</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing on this page is linked to another.</source>
        <translation>Ничто на этой странице не связано с другой.</translation>
    </message>
    <message>
        <source>No statement or link follows on this page.</source>
        <translation>Дальше на этой странице нет ни высказываний, ни связей.</translation>
    </message>
    <message>
        <source>No statement or link comes before on this page.</source>
        <translation>Раньше на этой странице нет ни высказываний, ни связей.</translation>
    </message>
    <message>
        <source>statement: %1</source>
        <extracomment>what a screen reader says of a statement: how faithful it is</extracomment>
        <translation>высказывание: %1</translation>
    </message>
    <message>
        <source>statement: %1; taken from: %2, “%3”</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, the transcript that it comes from, and its words there</extracomment>
        <translation>высказывание: %1; взято из: %2, «%3»</translation>
    </message>
    <message>
        <source>linked to: %1, “%2”</source>
        <extracomment>what a screen reader says of linked words: the other document, and the words there</extracomment>
        <translation>связано с: %1, «%2»</translation>
    </message>
    <message>
        <source>quoted in: %1, “%2”, %3</source>
        <extracomment>what a screen reader says of a passage: the article that reports it, in which words, and how faithfully</extracomment>
        <translation>процитировано в: %1, «%2», %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinksPanel</name>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>links</source>
        <comment>name of a file</comment>
        <translation>связи</translation>
    </message>
    <message>
        <source>What you link by hand is listed here: select the words that belong together in both pages, and press L.</source>
        <translation>Здесь перечислено всё, что вы связываете вручную: выделите на обеих страницах слова, которые относятся друг к другу, и нажмите L.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Связано с</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Links made by hand</source>
        <translation>Связи, созданные вручную</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ListDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MainWindow</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>Чтение «%1»…</translation>
    </message>
    <message>
        <source>New project with it…</source>
        <translation>Новый проект с ним…</translation>
    </message>
    <message>
        <source>Start your own project…</source>
        <translation>Начать свой проект…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread);;All files (*)</source>
        <translation>Проекты Crossread (*.crossread);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Не&amp;давние проекты</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока ничего нет</translation>
    </message>
    <message>
        <source>This is a sample to try everything on. Press J to go from statement to statement of the article; select words and press T to tag them.</source>
        <translation>Это пример, на котором можно всё опробовать. Нажимайте J, чтобы переходить от высказывания к высказыванию статьи; выделите слова и нажмите T, чтобы присвоить им код.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some in another program, then choose this again.</source>
        <translation>В буфере обмена нет текста. Скопируйте его в другой программе и выберите это снова.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to “%1”</source>
        <translation>
            <numerusform>Добавить %n документ в «%1»</numerusform>
            <numerusform>Добавить %n документа в «%1»</numerusform>
            <numerusform>Добавить %n документов в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Открыть проект</translation>
    </message>
    <message numerus="yes">
        <source>Begin a new project with %n document(s)</source>
        <translation>
            <numerusform>Начать новый проект с %n документом</numerusform>
            <numerusform>Начать новый проект с %n документами</numerusform>
            <numerusform>Начать новый проект с %n документами</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Восстановить данные…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Settings cannot be kept: “%1” cannot be written. What you choose holds until Crossread is closed.</source>
        <translation>Настройки не сохраняются: в «%1» нельзя записать. Выбранное действует, пока Crossread не закрыт.</translation>
    </message>
    <message>
        <source>The settings were damaged. What could not be read of them is as it was at first; the file as it was is “%1”.</source>
        <translation>Настройки были повреждены. То, что не удалось прочитать, — как вначале; прежний файл — «%1».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MatrixPanel</name>
    <message>
        <source>with codes &amp;below</source>
        <translation>с &amp;вложенными кодами</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>Let rows and columns change places</source>
        <translation>Поменять строки и столбцы местами</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Что в столбцах</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбики</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Как это показано</translation>
    </message>
    <message>
        <source>Which annotations are counted</source>
        <translation>Какие аннотации считаются</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Сохранить таблицу или её изображение</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns</source>
        <translation>Подсчёт аннотаций по строкам и столбцам</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Все аннотации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents not read</source>
        <translation>
            <numerusform>Не прочитан %Ln документ</numerusform>
            <numerusform>Не прочитаны %Ln документа</numerusform>
            <numerusform>Не прочитано %Ln документов</numerusform>
        </translation>
    </message>
    <message>
        <source>How many annotations there are of each code by speaker, by document, over the years. A click on a number shows them.</source>
        <translation>Сколько аннотаций с каждым кодом по говорящему, по документу, по годам. Щелчок по числу показывает их.</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>name of a file</comment>
        <translation>матрица</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoEditor</name>
    <message>
        <source>Go to what the memo is on</source>
        <translation>Перейти к тому, о чём это мемо</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Choose a memo in the list, or write one on a document or a speaker from their lists.</source>
        <translation>Выберите мемо в списке или напишите его к документу или говорящему из их списков.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>what a memo is on: “Document”, and its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation>Что вы об этом думаете</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoList</name>
    <message>
        <source>Search in all memos</source>
        <translation>Поиск по всем мемо</translation>
    </message>
    <message>
        <source>Write the memo on the project</source>
        <translation>Написать мемо к проекту</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>What you write on the project, on documents, speakers, codes and passages is listed here.</source>
        <translation>Здесь перечислено всё, что вы пишете к проекту, документам, говорящим, кодам и фрагментам.</translation>
    </message>
    <message>
        <source>Write the Project’s Memo</source>
        <translation>Написать мемо проекта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln мемо</numerusform>
            <numerusform>%Ln мемо</numerusform>
            <numerusform>%Ln мемо</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>Copy these memos</source>
        <translation>Скопировать эти мемо</translation>
    </message>
    <message>
        <source>Save these memos</source>
        <translation>Сохранить эти мемо</translation>
    </message>
    <message>
        <source>memos</source>
        <comment>name of a file</comment>
        <translation>мемо</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeController</name>
    <message>
        <source>Merge Another Copy of the Project</source>
        <translation>Объединение с другой копией проекта</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проекты Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>That is this project itself. Choose another copy of it.</source>
        <translation>Это и есть данный проект. Выберите другую его копию.</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Просмотр «%1»…</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.</source>
        <translation>В «%1» нет ничего, чего не было бы здесь.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Merge again to see what comes now.</source>
        <translation>Проект тем временем изменился. Объедините снова, чтобы увидеть, что добавится теперь.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <translation>Проект «%1» присоединён.</translation>
    </message>
    <message>
        <source>The annotations of %1 were hidden and are shown again.</source>
        <translation>Аннотации этих кодировщиков были скрыты и теперь снова показаны: %1.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Объединение с «%1»</translation>
    </message>
    <message>
        <source>This comes into the project:</source>
        <translation>В проект добавится:</translation>
    </message>
    <message>
        <source>Here both say different things:</source>
        <translation>Здесь в проектах указано разное:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Объединить</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>%1 of %2: Next</source>
        <extracomment>leads from one of several messages to the next</extracomment>
        <translation>%1 из %2: далее</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MetadataForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Заглавие:</translation>
    </message>
    <message>
        <source>A&amp;uthors:</source>
        <translation>Авт&amp;оры:</translation>
    </message>
    <message>
        <source>Pu&amp;blisher:</source>
        <translation>&amp;Издатель:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Д&amp;ата:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Ад&amp;рес:</translation>
    </message>
    <message>
        <source>Seen &amp;on:</source>
        <translation>Дата о&amp;бращения:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Несколько авторов разделяются точкой с запятой</translation>
    </message>
    <message>
        <source>When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Когда опубликовано, насколько известно: 2022-02-07, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>When it was saved: 2022-02-07</source>
        <translation>Когда сохранено: 2022-02-07</translation>
    </message>
    <message>
        <source>By its short name: en, de, pt-BR</source>
        <translation>Краткой меткой: en, de, pt-BR</translation>
    </message>
    <message>
        <source>for example 2022-02-07</source>
        <translation>например, 2022-02-07</translation>
    </message>
    <message>
        <source>Translated b&amp;y:</source>
        <translation>Пере&amp;водчики:</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <translation>&amp;Событие:</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>Когда состоя&amp;лось:</translation>
    </message>
    <message>
        <source>Town or roo&amp;m:</source>
        <translation>&amp;Где состоялось:</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate</source>
        <translation>Где сказаны слова: пресс-конференция, заседание, дебаты</translation>
    </message>
    <message>
        <source>When that was, as far as it is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Когда это было, насколько известно: 2022-02-07, 2022-02 или 2022</translation>
    </message>
    <message>
        <source>Where that was: a town, a house</source>
        <translation>Где это было: город, здание</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::NamesDialog</name>
    <message>
        <source>Names That Count as One</source>
        <translation>Равнозначные имена</translation>
    </message>
    <message>
        <source>One line for each: names with = between them count as the same when texts are compared, names with ~ between them as akin. Crossread knows many already: Kyiv and Kiev, Moscow and the Kremlin, most countries with their people and capitals.</source>
        <translation>По одной строке на каждый случай: имена, между которыми стоит =, при сравнении текстов считаются одинаковыми, а имена, между которыми стоит ~, — родственными. Многое Crossread уже знает: Kyiv и Kiev, Moscow и Kremlin, большинство стран с их жителями и столицами.</translation>
    </message>
    <message>
        <source>Port Ardeny = Ardeny Harbour
the Chancellor ~ Osterlund</source>
        <translation>Порт-Ардени = гавань Ардени
канцлер ~ Остерлунд</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <extracomment>where in the list, and what is wrong there</extracomment>
        <translation>В списке, %1: %2.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::OutlineFeature</name>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
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
        <translation>Структура</translation>
    </message>
    <message>
        <source>Filter: speaker or first words</source>
        <translation>Фильтр: говорящий или первые слова</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Фильтр структуры</translation>
    </message>
    <message>
        <source>Turns and headings of the current page are listed here. This page has none.</source>
        <translation>Здесь перечислены реплики и заголовки текущей страницы. На этой странице их нет.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PageMenu</name>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Выделить пред&amp;ложение</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Выделить аб&amp;зац</translation>
    </message>
    <message>
        <source>Select T&amp;urn</source>
        <translation>В&amp;ыделить реплику</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PanelLayout</name>
    <message>
        <source>This layout is kept. “My Layout” brings it back in any project.</source>
        <translation>Расположение запомнено. Пункт «Моё расположение» вернёт его в любом проекте.</translation>
    </message>
    <message>
        <source>You have kept no layout yet. Place the panels as you like, then choose “Keep Layout as Mine”.</source>
        <translation>Вы ещё не запомнили расположение. Расставьте панели, как вам удобно, и выберите «Запомнить расположение».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PersonDelegate</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PositionController</name>
    <message>
        <source>Neither page has turns of speech to go to.</source>
        <translation>Ни на одной из страниц нет реплик, к которым можно перейти.</translation>
    </message>
    <message>
        <source>Go to Turn</source>
        <translation>Переход к реплике</translation>
    </message>
    <message>
        <source>Number of the turn, 1 to %L1:</source>
        <translation>Номер реплики, от 1 до %L1:</translation>
    </message>
    <message>
        <source>Neither text says its pages or times.</source>
        <translation>Ни в одном из текстов не указаны страницы или время.</translation>
    </message>
    <message>
        <source>Go to Page or Time</source>
        <translation>Переход к странице или времени</translation>
    </message>
    <message>
        <source>Page, or time as 1:02:03:</source>
        <translation>Страница или время, например 1:02:03:</translation>
    </message>
    <message>
        <source>Time, as 14:03 or 1:02:03:</source>
        <translation>Время, например 14:03 или 1:02:03:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Страница:</translation>
    </message>
    <message>
        <source>Number of the paragraph or line:</source>
        <translation>Номер пункта или строки:</translation>
    </message>
    <message>
        <source>The text has no place “%1”.</source>
        <translation>В тексте нет места «%1».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PrintDialog</name>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Только показанные в списке</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Выдержки</translation>
    </message>
    <message>
        <source>“%1” with its codes</source>
        <translation>«%1» с кодами</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>P&amp;review…</source>
        <translation>П&amp;росмотр…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Что:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Группировка:</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ProjectOpener</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::QueryBar</name>
    <message>
        <source>Filter: words in quotation, memo, code or speaker</source>
        <translation>Фильтр: слова цитаты или мемо, код, говорящий</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Фильтр аннотаций</translation>
    </message>
    <message>
        <source>What the annotations are grouped by</source>
        <translation>По чему сгруппированы аннотации</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>these conditions</comment>
        <translation>все условия</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>these conditions</comment>
        <translation>любое условие</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or any</source>
        <translation>Должны ли выполняться все условия или любое из них</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>the list of annotations is grouped by an attribute of documents or speakers</extracomment>
        <translation>По атрибуту «%1»</translation>
    </message>
    <message>
        <source>%1 and</source>
        <extracomment>the line that makes a condition stands behind it: “code A or” …</extracomment>
        <translation>%1 и</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 или</translation>
    </message>
    <message>
        <source>A&amp;nd With…</source>
        <translation>Соединить через «&amp;и»…</translation>
    </message>
    <message>
        <source>&amp;Or With…</source>
        <translation>Соединить через «и&amp;ли»…</translation>
    </message>
    <message>
        <source>Take Off “%1”</source>
        <extracomment>out of several conditions that are joined by “or”</extracomment>
        <translation>Убрать «%1»</translation>
    </message>
    <message>
        <source>Delete takes it away; its menu joins another condition with it.</source>
        <translation>Delete убирает это условие; его меню соединяет с ним ещё одно.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReadingPane</name>
    <message>
        <source>Document in this pane</source>
        <translation>Документ в этой области</translation>
    </message>
    <message>
        <source>Choose the document to read in this pane</source>
        <translation>Выбрать документ для чтения в этой области</translation>
    </message>
    <message>
        <source>Choose a document above to read it here.</source>
        <translation>Выберите документ выше, чтобы читать его здесь.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a page for screen readers: its kind and its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Пустая страница</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReportDialog</name>
    <message>
        <source>Verification Report</source>
        <translation>Отчёт о проверке</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Статья:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: it takes a transcript and an article compared with it.</source>
        <translation>Отчитываться пока не о чем: нужны расшифровка и сравнённая с ней статья.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found; %4 decided by you</source>
        <translation>найдено: %1, возможно: %2, не найдено: %3; решено вами: %4</translation>
    </message>
    <message>
        <source>Write Report To</source>
        <translation>Записать отчёт в</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Файлы %1 (*.%1)</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Отчёт записан в «%1».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запись «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RestoreDialog</name>
    <message>
        <source>It says what the project says now.</source>
        <translation>В ней то же, что сейчас в проекте.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. What the project says now becomes a backup first, so that this can be undone in the same way.</source>
        <translation>Резервная копия займёт место проекта. То, что в проекте сейчас, сначала само станет резервной копией, так что это можно отменить тем же способом.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервные копии, начиная с новейшей</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>Сравнение с нынешним…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln вернётся</numerusform>
            <numerusform>%Ln вернутся</numerusform>
            <numerusform>%Ln вернётся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln исчезнет</numerusform>
            <numerusform>%Ln исчезнут</numerusform>
            <numerusform>%Ln исчезнет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln изменится</numerusform>
            <numerusform>%Ln изменятся</numerusform>
            <numerusform>%Ln изменится</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of thing, and what becomes of how many of them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Links and rulings</source>
        <translation>Связи и решения</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. The damaged file is kept beside it.</source>
        <translation>Резервная копия займёт место проекта. Повреждённый файл останется рядом.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Поиск резервных копий…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Резервных копий этого проекта нет.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Ни одна из этих резервных копий не читается.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Эта резервная копия не читается. Выберите другую.</translation>
    </message>
    <message>
        <source>Attributes, speakers, sets and queries</source>
        <translation>Атрибуты, говорящие, наборы и запросы</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RetrievingFeature</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матрица</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SafetyController</name>
    <message>
        <source>No backup could be made, though everything is kept in the project: %1</source>
        <translation>Создать резервную копию не удалось, хотя в проекте всё сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this project are not as Crossread wrote them.</source>
        <translation>
            <numerusform>%n запись этого проекта не такая, какой её внёс Crossread.</numerusform>
            <numerusform>%n записи этого проекта не такие, какими их внёс Crossread.</numerusform>
            <numerusform>%n записей этого проекта не такие, какими их внёс Crossread.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>Accept as they are</source>
        <translation>Принять как есть</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проекты Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>The copy is “%1”.</source>
        <translation>Копия записана в «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>Найдена %n ошибка.</numerusform>
            <numerusform>Найдены %n ошибки.</numerusform>
            <numerusform>Найдено %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Проверка проекта…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Сохранение копии…</translation>
    </message>
    <message numerus="yes">
        <source>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</source>
        <translation>
            <numerusform>Проект цел: страницы, таблицы, тексты, записи, ссылки и история в порядке. (%Ln аннотация)</numerusform>
            <numerusform>Проект цел: страницы, таблицы, тексты, записи, ссылки и история в порядке. (%Ln аннотации)</numerusform>
            <numerusform>Проект цел: страницы, таблицы, тексты, записи, ссылки и история в порядке. (%Ln аннотаций)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Again Here</source>
        <translation>Записать здесь заново</translation>
    </message>
    <message>
        <source>Write Elsewhere…</source>
        <translation>Записать в другое место…</translation>
    </message>
    <message>
        <source>Write Elsewhere</source>
        <translation>Запись в другое место</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Запись «%1»…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Восстановить данные…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SearchPanel</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Регистр</translation>
    </message>
    <message>
        <source>Tag the chosen hits</source>
        <translation>Присвоить код выбранным совпадениям</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Сохранить эти строки</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>name of a file</comment>
        <translation>строки</translation>
    </message>
    <message>
        <source>Words in all documents</source>
        <translation>Слова во всех документах</translation>
    </message>
    <message>
        <source>Words to be found in all documents</source>
        <translation>Слова, которые нужно найти во всех документах</translation>
    </message>
    <message>
        <source>Words begun</source>
        <translation>Начала слов</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Целые слова</translation>
    </message>
    <message>
        <source>All word forms</source>
        <translation>Все формы слов</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Как понимать слова</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Как в текстах</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>По найденному</translation>
    </message>
    <message>
        <source>By word %1 before</source>
        <translation>По %1-му слову до</translation>
    </message>
    <message>
        <source>By word %1 behind</source>
        <translation>По %1-му слову после</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Порядок совпадений</translation>
    </message>
    <message>
        <source>Hits in all documents</source>
        <translation>Совпадения во всех документах</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>первые совпадения: %Ln</numerusform>
            <numerusform>первые совпадения: %Ln</numerusform>
            <numerusform>первые совпадения: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>searching … %1 %</source>
        <translation>поиск… %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits, not searched to the end</source>
        <translation>
            <numerusform>%Ln совпадение, поиск не окончен</numerusform>
            <numerusform>%Ln совпадения, поиск не окончен</numerusform>
            <numerusform>%Ln совпадений, поиск не окончен</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer to see all.</source>
        <translation>Есть и другие; чтобы увидеть все, ищите что-нибудь более редкое.</translation>
    </message>
    <message>
        <source>Type words to find them in all documents, each in its line.</source>
        <translation>Наберите слова, чтобы найти их во всех документах, каждое совпадение в своей строке.</translation>
    </message>
    <message>
        <source>Searching. Texts that were not searched before take a moment longer.</source>
        <translation>Идёт поиск. Тексты, в которых ещё не искали, потребуют чуть больше времени.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«%1» нет ни в одном документе.</translation>
    </message>
    <message>
        <source>Documents to search in</source>
        <translation>В каких документах искать</translation>
    </message>
    <message>
        <source>&amp;New Code…</source>
        <translation>&amp;Новый код…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages tagged.</source>
        <translation>
            <numerusform>Закодирован %Ln фрагмент.</numerusform>
            <numerusform>Закодированы %Ln фрагмента.</numerusform>
            <numerusform>Закодировано %Ln фрагментов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Имя пользователя в системе</translation>
    </message>
    <message>
        <source>Stands beside every annotation you make, so that colleagues know whose it is</source>
        <translation>Стоит у каждой вашей аннотации, чтобы коллеги знали, чья она</translation>
    </message>
    <message>
        <source>&amp;Single letters act in the pages (T tags, L links, …)</source>
        <translation>&amp;Одиночные буквы действуют на страницах (T — код, L — связь…)</translation>
    </message>
    <message>
        <source>Switch off if you dictate or if letters are typed by accident</source>
        <translation>Выключите, если диктуете или набираете буквы случайно</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ваше имя:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>&amp;Keep backups of each project</source>
        <translation>&amp;Создавать резервные копии каждого проекта</translation>
    </message>
    <message>
        <source>One is made when a project is opened or closed after changes, a quarter of an hour after a change, and before much is deleted. The last %1 stay, then one for each of %2 hours, %3 days, %4 weeks and %5 months: for each project at most %6, or a fifth of what is free on the disk where that is less.</source>
        <translation>Копия создаётся при открытии или закрытии проекта после изменений, через четверть часа после изменения и перед удалением многого. Хранятся последние %1, затем по одной за каждый из %2 часов, %3 дней, %4 недель и %5 месяцев; на проект — не более %6 или пятой части свободного места на диске, если это меньше.</translation>
    </message>
    <message>
        <source>Without backups, what a damaged or deleted project held is lost. Those that are there stay. This counts from the next project on that is opened.</source>
        <translation>Без резервных копий содержимое повреждённого или удалённого проекта будет потеряно. Уже созданные копии останутся. Действует начиная со следующего открытого проекта.</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Показать &amp;папку</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <extracomment>%1: so many MB</extracomment>
        <translation>Сейчас они занимают %1.</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean</source>
        <translation>Смотреть высказывания ещё &amp;раз, по смыслу</translation>
    </message>
    <message>
        <source>After each comparison, in the background; English only. Verdicts stay with the words</source>
        <translation>После каждого сравнения, в фоне; только для английского. Вердикты по-прежнему выносятся по словам</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean (the sentence encoder is not installed)</source>
        <translation>Смотреть высказывания ещё &amp;раз, по смыслу (кодировщик предложений не установлен)</translation>
    </message>
    <message>
        <source>The &amp;desktop lists recent projects, too</source>
        <translation>&amp;Недавние проекты показывает и среда рабочего стола</translation>
    </message>
    <message>
        <source>From now on, among its recent files, where other programs see their names</source>
        <translation>С этого момента, среди её недавних файлов, где их названия видят другие программы</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShortcutDialog</name>
    <message>
        <source>&amp;Built-in Keys</source>
        <translation>&amp;Исходные клавиши</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Поиск действий и клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Новые клавиши:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Give the chosen action its built-in keys again</source>
        <translation>Вернуть выбранному действию исходные клавиши</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Сбросить все</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Choose other keys, or change those of “%2” first.</source>
        <translation>Комбинация %1 уже назначена действию «%2». Выберите другую или сначала измените клавиши для «%2».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShownCoders</name>
    <message>
        <source>nobody named</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Without what %1 coded.</source>
        <translation>Без учёта кодировщиков: %1.</translation>
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
        <translation>Написать мемо к выбранному говорящему</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every speaker</source>
        <translation>Новый атрибут: столбец, где о каждом говорящем можно что-то указать</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Импортировать атрибуты из таблицы (CSV)</translation>
    </message>
    <message>
        <source>Everybody who speaks in the documents is listed here.</source>
        <translation>Здесь перечислены все, кто говорит в документах.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Говорящие</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln говорящий</numerusform>
            <numerusform>%Ln говорящих</numerusform>
            <numerusform>%Ln говорящих</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>&amp;Мемо</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>Разделение «%1»</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Разделить</translation>
    </message>
    <message>
        <source>&amp;New code:</source>
        <translation>&amp;Новый код:</translation>
    </message>
    <message>
        <source>&amp;Passages that it gets instead:</source>
        <translation>&amp;Фрагменты, которые получат его взамен:</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменты</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::StartPage</name>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Здесь перечисляются открытые вами проекты.</translation>
    </message>
    <message>
        <source>Read what was said beside what was reported. Tag it, link it, keep it.</source>
        <translation>Читайте сказанное рядом с тем, как его передали. Кодируйте, связывайте, сохраняйте.</translation>
    </message>
    <message>
        <source>New project from a transcript and an article…</source>
        <translation>Новый проект из расшифровки и статьи…</translation>
    </message>
    <message>
        <source>Or drop the two files here.</source>
        <translation>Или перетащите оба файла сюда.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Убрать из этого списка</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Осмотреться в примере</translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <comment>recent project</comment>
        <extracomment>a recent project: its name and its folder</extracomment>
        <translation>%1   —   %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (больше не существует)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SubjectsFeature</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Where in the Text</source>
        <translation>Где в тексте</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableImportDialog</name>
    <message>
        <source>Import Attributes</source>
        <translation>Импорт атрибутов</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Что пропускается</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a document of the project.</source>
        <translation>Строк, называющих документ проекта: %L1 из %L2.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a speaker of the project.</source>
        <translation>Строк, называющих говорящего из проекта: %L1 из %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) come in.</source>
        <translation>
            <numerusform>Добавится %n значение.</numerusform>
            <numerusform>Добавятся %n значения.</numerusform>
            <numerusform>Добавится %n значений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are new.</source>
        <translation>
            <numerusform>Будет создан %n атрибут.</numerusform>
            <numerusform>Будут созданы %n атрибута.</numerusform>
            <numerusform>Будет создано %n атрибутов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Пропущено, так как в проекте нет ничего с таким названием: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Пропущено, так как не подходит для «%1»: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of an attribute, and what can be said there: text, a number …</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Предпросмотр таблицы</translation>
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
        <translation>Фильтр: слова в любом столбце</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Фильтр строк</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>&amp;Изменить «%1»…</translation>
    </message>
    <message>
        <source>Change Attribute</source>
        <translation>Изменение атрибута</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Удалить «%1»</translation>
    </message>
    <message>
        <source>&amp;New Attribute…</source>
        <translation>&amp;Новый атрибут…</translation>
    </message>
    <message>
        <source>&amp;Import from a Table…</source>
        <translation>Импортировать из &amp;таблицы…</translation>
    </message>
    <message>
        <source>New Attribute</source>
        <translation>Новый атрибут</translation>
    </message>
    <message>
        <source>Attribute “%1” deleted.</source>
        <translation>Атрибут «%1» удалён.</translation>
    </message>
    <message>
        <source>Import Attributes</source>
        <translation>Импорт атрибутов</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Таблицы (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>Импортировано %n значение.</numerusform>
            <numerusform>Импортированы %n значения.</numerusform>
            <numerusform>Импортировано %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Столб&amp;цы</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новый)</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Delete снимает его.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagController</name>
    <message>
        <source>No code has been given yet. Press T to give the first one.</source>
        <translation>Ни один код ещё не присвоен. Нажмите T, чтобы присвоить первый.</translation>
    </message>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Сначала выделите слова, которые нужно закодировать.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n Annotations</source>
        <translation>
            <numerusform>Код для %n аннотации</numerusform>
            <numerusform>Код для %n аннотаций</numerusform>
            <numerusform>Код для %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations tagged.</source>
        <translation>
            <numerusform>Закодирована %n аннотация.</numerusform>
            <numerusform>Закодированы %n аннотации.</numerusform>
            <numerusform>Закодировано %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words that are to be a code first.</source>
        <translation>Сначала выделите слова, которые должны стать кодом.</translation>
    </message>
    <message>
        <source>That is too long for the name of a code. Select fewer words, or press T and write one.</source>
        <translation>Для названия кода это слишком длинно. Выделите меньше слов или нажмите T и напишите название.</translation>
    </message>
    <message>
        <source>No code is on these words.</source>
        <translation>У этих слов нет кода.</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>Присвоить код выделенным словам</translation>
    </message>
    <message>
        <source>Tag this sentence</source>
        <translation>Присвоить код этому предложению</translation>
    </message>
    <message>
        <source>Tag this annotation</source>
        <translation>Присвоить код этой аннотации</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicController</name>
    <message>
        <source>%1: %L2 here, %L3 there</source>
        <extracomment>tip of a topic in the legend: its name, and how often it is in the first and second pane</extracomment>
        <translation>%1: %L2 здесь, %L3 там</translation>
    </message>
    <message>
        <source>&amp;Next Place</source>
        <translation>&amp;Следующее место</translation>
    </message>
    <message>
        <source>&amp;Previous Place</source>
        <translation>&amp;Предыдущее место</translation>
    </message>
    <message>
        <source>&amp;Edit Topic…</source>
        <translation>&amp;Изменить тему…</translation>
    </message>
    <message>
        <source>&amp;Delete Topic</source>
        <translation>&amp;Удалить тему</translation>
    </message>
    <message>
        <source>New Topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Add topic “%1”</source>
        <translation>Добавление темы «%1»</translation>
    </message>
    <message>
        <source>Edit Topic</source>
        <translation>Изменение темы</translation>
    </message>
    <message>
        <source>Change topic “%1”</source>
        <translation>Изменение темы «%1»</translation>
    </message>
    <message>
        <source>Delete topic “%1”</source>
        <translation>Удаление темы «%1»</translation>
    </message>
    <message>
        <source>Select the word or short phrase to look for first.</source>
        <translation>Сначала выделите слово или короткое выражение, которое нужно искать.</translation>
    </message>
    <message>
        <source>Add to Topic</source>
        <translation>Добавление в тему</translation>
    </message>
    <message>
        <source>Topic that “%1” belongs to (a new name makes a new topic):</source>
        <translation>Тема, к которой относится «%1» (новое название создаст новую тему):</translation>
    </message>
    <message>
        <source>Add “%1” to topic “%2”</source>
        <translation>Добавление «%1» в тему «%2»</translation>
    </message>
    <message>
        <source>No topic is named in these texts.</source>
        <translation>Ни одна тема в этих текстах не упоминается.</translation>
    </message>
    <message>
        <source>topic: %1</source>
        <extracomment>what a screen reader says of words that a topic found</extracomment>
        <translation>тема: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicDialog</name>
    <message>
        <source>One word or phrase a line. Whole words are found, in any case, with possessives: “NATO” finds “NATO’s” too.</source>
        <translation>По одному слову или выражению в строке. Находятся целые слова в любом регистре, а также английские притяжательные формы: по «NATO» находится и «NATO’s».</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Название:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Цвет:</translation>
    </message>
    <message>
        <source>&amp;Words and phrases:</source>
        <translation>&amp;Слова и выражения:</translation>
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
        <translation>Темы</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Change the chosen topic (F2)</source>
        <translation>Изменить выбранную тему (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen topic</source>
        <translation>Удалить выбранную тему</translation>
    </message>
    <message>
        <source>Previous place of the chosen topic</source>
        <translation>Предыдущее место выбранной темы</translation>
    </message>
    <message>
        <source>Next place of the chosen topic</source>
        <translation>Следующее место выбранной темы</translation>
    </message>
    <message>
        <source>Topics are words and phrases that Crossread finds everywhere in the texts.</source>
        <translation>Темы — это слова и выражения, которые Crossread находит в текстах повсюду.</translation>
    </message>
    <message>
        <source>New Topic…</source>
        <translation>Новая тема…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TypographyPopover</name>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>S&amp;erif</source>
        <translation>С &amp;засечками</translation>
    </message>
    <message>
        <source>S&amp;ans</source>
        <translation>&amp;Без засечек</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Шрифт:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 пт</translation>
    </message>
    <message>
        <source>&amp;Line length:</source>
        <translation>&amp;Длина строки:</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;eading:</source>
        <translation>Ме&amp;жстрочный интервал:</translation>
    </message>
    <message>
        <source>Para&amp;graph gap:</source>
        <translation>&amp;Отступ между абзацами:</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1 em</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Системная</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Се&amp;пия</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Тём&amp;ная</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Бумага:</translation>
    </message>
    <message>
        <source>Between le&amp;tters:</source>
        <translation>Между б&amp;уквами:</translation>
    </message>
    <message>
        <source>Between &amp;words:</source>
        <translation>Между сло&amp;вами:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::WordsPanel</name>
    <message>
        <source>Words and how often they are used</source>
        <translation>Слова и как часто они встречаются</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Сохранить эту таблицу</translation>
    </message>
    <message>
        <source>words</source>
        <comment>name of a file</comment>
        <translation>слова</translation>
    </message>
    <message>
        <source>Which words are used how often, which more than elsewhere, and which stand near another one.</source>
        <translation>Какие слова как часто встречаются, какие чаще, чем в других местах, и какие стоят рядом с другим словом.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Documents whose words are counted</source>
        <translation>Документы, слова которых считаются</translation>
    </message>
    <message>
        <source>Documents that they are held against</source>
        <translation>Документы, с которыми они сравниваются</translation>
    </message>
    <message>
        <source>near a word</source>
        <translation>рядом со словом</translation>
    </message>
    <message>
        <source>Only words that stand near this one</source>
        <translation>Только слова, стоящие рядом с этим</translation>
    </message>
    <message>
        <source>± </source>
        <comment>before a number of words</comment>
        <translation>± </translation>
    </message>
    <message>
        <source>How many words on each side are near</source>
        <translation>Сколько слов с каждой стороны считается рядом</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Посчитать</translation>
    </message>
    <message>
        <source>Held against nothing</source>
        <translation>Не сравнивать</translation>
    </message>
    <message>
        <source>counting … %1 %</source>
        <translation>подсчёт… %1&#xa0;%</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>На миллион</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>В других</translation>
    </message>
    <message>
        <source>Elsewhere per million</source>
        <translation>В других на миллион</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Логарифмическое правдоподобие</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Взаимная информация</translation>
    </message>
    <message>
        <source>There are no words in these documents.</source>
        <translation>В этих документах нет слов.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere.</source>
        <translation>Рядом с «%1» ни одно слово не стоит чаще, чем в других местах.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Скопировать эту таблицу</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The file ends inside a quoted cell; what follows may be missing.</source>
        <translation>Файл кончается внутри ячейки в кавычках; дальнейшее может отсутствовать.</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Таблица (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Unnamed speaker</source>
        <translation>Неназванный говорящий</translation>
    </message>
</context>
<context>
    <name>DifferenceWriter</name>
    <message>
        <source>another spelling of the same word</source>
        <translation>другое написание того же слова</translation>
    </message>
    <message>
        <source>a contraction of the same words</source>
        <translation>сокращённая форма тех же слов</translation>
    </message>
    <message>
        <source>the same number written otherwise</source>
        <translation>то же число, записанное иначе</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>другая форма того же слова</translation>
    </message>
    <message>
        <source>another name for the same thing</source>
        <translation>другое название того же самого</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>вставлено статьёй</translation>
    </message>
    <message>
        <source>changed by the article</source>
        <translation>изменено статьёй</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>опущено статьёй</translation>
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
        <translation>%1 (тема)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>% of the words</source>
        <translation>% от слов</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Where in “%1”</source>
        <translation>Где в «%1»</translation>
    </message>
    <message>
        <source>each stroke is a place, from the begin of the text to its end</source>
        <translation>каждый штрих — место, от начала текста до его конца</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>a document that is neither transcript nor article</comment>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>Принято %n отслеживаемое исправление.</numerusform>
            <numerusform>Приняты %n отслеживаемых исправления.</numerusform>
            <numerusform>Принято %n отслеживаемых исправлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Скрытый текст пропущен.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
</context>
<context>
    <name>Elan</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Пропущены слои аннотаций: %1.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Аннотации ELAN</translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message>
        <source>the book is locked by its seller (DRM); only the program it was bought for can open it</source>
        <translation>книга заперта продавцом (DRM); открыть её может только программа, для которой она куплена</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the book are missing in the file.</source>
        <translation>
            <numerusform>В файле не хватает %n части книги.</numerusform>
            <numerusform>В файле не хватает %n частей книги.</numerusform>
            <numerusform>В файле не хватает %n частей книги.</numerusform>
        </translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Книга EPUB</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; look for it and open it again.</source>
        <translation>Файла «%1» нет. Возможно, его переместили или переименовали; найдите его и откройте снова.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>«%1» — папка. Выберите файл внутри неё.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>Не удаётся прочитать «%1». Проверьте, есть ли у вас право на чтение, и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for permission to write there.</source>
        <translation>Не удаётся записать «%1». Выберите другое место или получите право на запись туда.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was there before is untouched. Free some space and try again.</source>
        <translation>На диске не осталось места для «%1». То, что там было, не тронуто. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Writing “%1” failed. What was there before is untouched. Try another place.</source>
        <translation>Не удалось записать «%1». То, что там было, не тронуто. Попробуйте другое место.</translation>
    </message>
    <message>
        <source>“%1” is larger than Crossread can open. Split it and open the parts.</source>
        <translation>Файл «%1» слишком велик для Crossread. Разделите его и откройте по частям.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it to read.</source>
        <translation>Файл «%1» пуст: в нём нет текста для чтения.</translation>
    </message>
    <message>
        <source>“%1” does not look like text. Save it as plain text and open that file.</source>
        <translation>«%1» не похоже на текст. Сохраните его как простой текст и откройте тот файл.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding known here. Choose one from the list, for example UTF-8.</source>
        <translation>«%1» — неизвестная здесь кодировка. Выберите другую из списка, например UTF-8.</translation>
    </message>
    <message>
        <source>“%1” holds bytes that do not fit the chosen encoding. Choose another encoding.</source>
        <translation>В «%1» есть байты, не подходящие к выбранной кодировке. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>“%1” is not a Crossread project. To read it as a text, start a new project with it.</source>
        <translation>«%1» — не проект Crossread. Чтобы прочитать его как текст, начните с ним новый проект.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Crossread. It is opened for reading only, so that nothing in it is lost; update Crossread to change it.</source>
        <translation>Проект «%1» создан в более новой версии Crossread. Он открыт только для чтения, чтобы ничего не потерялось; чтобы изменять его, обновите Crossread.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not changed. Copy it to a place where you may write to keep new notes.</source>
        <translation>Проект «%1» можно только читать, но не изменять. Чтобы делать в нём заметки, скопируйте его туда, где у вас есть право на запись.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>Проект «%1» открыт в другом окне или в другой программе. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore it from a copy.</source>
        <translation>Файл «%1» повреждён и оставлен как есть. Восстановите его из копии.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» уже существует. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The change could not be kept in “%1”, so it was not made.</source>
        <translation>Изменение не удалось сохранить в «%1», поэтому оно не сделано.</translation>
    </message>
    <message>
        <source>The project has no document named “%1”.</source>
        <translation>В проекте нет документа с названием «%1».</translation>
    </message>
    <message>
        <source>That annotation is no longer in the project.</source>
        <translation>Этой аннотации в проекте больше нет.</translation>
    </message>
    <message>
        <source>The project has no code named “%1”.</source>
        <translation>В проекте нет кода с названием «%1».</translation>
    </message>
    <message>
        <source>The document does not contain “%1”.</source>
        <translation>В документе нет «%1».</translation>
    </message>
    <message>
        <source>“%1” stands more than once in the document. Say which one is meant.</source>
        <translation>«%1» встречается в документе не один раз. Укажите, какое вхождение имеется в виду.</translation>
    </message>
    <message>
        <source>%1 is not a stretch of the document.</source>
        <translation>%1 — не отрезок документа.</translation>
    </message>
    <message>
        <source>“%1” is not a valid search pattern.</source>
        <translation>«%1» — недопустимый шаблон поиска.</translation>
    </message>
    <message>
        <source>The search for “%1” gave up: the pattern is too costly for this text. Make it simpler; its hits are not counted.</source>
        <translation>Поиск «%1» прекращён: для этого текста шаблон требует слишком много. Упростите его; найденное им не учтено.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>Значение «%1» здесь не понято.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is still keeping the last change. Try again in a moment.</source>
        <translation>Проект «%1» ещё сохраняет последнее изменение. Попробуйте снова чуть позже.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, or for the files that stand beside a project while it is open. Choose a shorter one.</source>
        <translation>Имя «%1» слишком длинно для этого диска или для файлов, которые стоят рядом с открытым проектом. Выберите имя покороче.</translation>
    </message>
    <message>
        <source>The name “%1” holds bytes that are no text here. Rename the file and try again.</source>
        <translation>В имени «%1» есть байты, которые здесь не являются текстом. Переименуйте файл и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” is a project, or a file that this is made from, and would be lost. Choose another name to write to.</source>
        <translation>«%1» — это проект или файл, из которого создаётся записываемое, и он был бы потерян. Выберите для записи другое имя.</translation>
    </message>
    <message>
        <source>“%1” is damaged or only half there. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>Файл «%1» повреждён или неполон. Получите его снова оттуда, откуда он взят, или сохраните заново в создавшей его программе.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>Файл «%1» — не то, что говорит его имя. Откройте его в создавшей его программе и сохраните снова.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Crossread does not read. Save it as text, DOCX, PDF or HTML and open that.</source>
        <translation>Файлы такого типа, как «%1», Crossread не читает. Сохраните его как текст, DOCX, PDF или HTML и откройте результат.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Give the password to read it.</source>
        <translation>Файл «%1» защищён паролем. Введите пароль, чтобы прочитать его.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run text recognition (OCR) on it and open the result.</source>
        <translation>В «%1» — изображения страниц без текста. Распознайте текст (OCR) и откройте результат.</translation>
    </message>
    <message>
        <source>“%1” does not say where its words are. Choose the field or column that holds them.</source>
        <translation>Из «%1» не видно, где в нём слова. Выберите поле или столбец, где они стоят.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: it seems to be damaged. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>Файл «%1» не удалось прочитать до конца: похоже, он повреждён. Получите его снова оттуда, откуда он взят, или сохраните заново в создавшей его программе.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, since a part of Crossread, crossread-import, is missing. Install Crossread anew; text files open without it.</source>
        <translation>Нельзя открыть «%1»: отсутствует часть Crossread, crossread-import. Установите Crossread заново; текстовые файлы открываются и без неё.</translation>
    </message>
    <message>
        <source>“%1” takes more time or memory to read than any document should. Save it anew in the program that made it, or split it.</source>
        <translation>На чтение «%1» уходит больше времени или памяти, чем должен требовать какой-либо документ. Сохраните его заново в создавшей его программе или разделите.</translation>
    </message>
    <message>
        <source>What the project remembers of “%1” was changed by something other than Crossread. It is neither taken back nor done again; nothing else is touched.</source>
        <translation>То, что проект помнит о «%1», изменено не в Crossread. Это не отменено и не повторено; больше ничего не затронуто.</translation>
    </message>
    <message>
        <source>What was done last in “%1” may be missing: it stood in a file beside it that is not there any more or is cut short. Look whether the place where it was last open still has it.</source>
        <translation>То, что было сделано в «%1» последним, может отсутствовать: оно стояло в соседнем файле, которого больше нет или который обрезан. Посмотрите, нет ли его там, где проект был открыт в последний раз.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk, and what was done last stands beside that one. Open it by that name; until then it can only be read.</source>
        <translation>У «%1» на этом диске есть второе имя, и то, что было сделано последним, стоит рядом с ним. Откройте проект под тем именем; до тех пор его можно только читать.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was opened: another program has removed, moved or changed it. Nothing more can be kept in it.</source>
        <translation>Файл «%1» уже не тот, который был открыт: другая программа удалила, переместила или изменила его. Сохранить в нём больше ничего нельзя.</translation>
    </message>
    <message>
        <source>A file beside “%1” holds work that does not belong to it. Nothing of it was used.</source>
        <translation>Файл рядом с «%1» содержит чужую для него работу. Ничего из неё не использовано.</translation>
    </message>
    <message>
        <source>%1 What was kept until then is in “%2”; open that to go on.</source>
        <translation>%1 То, что было сохранено до этого, — в «%2»; откройте его, чтобы продолжить.</translation>
    </message>
    <message>
        <source>%1 It is kept as “%2”, should you miss something.</source>
        <translation>%1 Он сохранён как «%2» — на случай, если вам чего-то не хватит.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is shared with other computers. What two of them change at once is lost on one of them: work on it on one at a time, and close it before you go to another.</source>
        <translation>Проект «%1» лежит в папке, общей с другими компьютерами. То, что изменяют сразу на двух из них, на одном теряется: работайте с проектом на одном компьютере за раз и закрывайте его, прежде чем перейти к другому.</translation>
    </message>
    <message>
        <source>“%1” is a heading: nothing can be coded with it. Choose a code below it.</source>
        <translation>«%1» — заголовок: им ничего нельзя кодировать. Выберите вложенный в него код.</translation>
    </message>
    <message>
        <source>“%1” cannot become a heading while passages are coded with it. Take it off them first.</source>
        <translation>Код «%1» не может стать заголовком, пока им закодированы фрагменты. Сначала снимите его с них.</translation>
    </message>
    <message>
        <source>The project has no attribute named “%1”.</source>
        <translation>В проекте нет атрибута с названием «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot stand there, so nothing was changed.</source>
        <translation>Значение «%1» там недопустимо, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>Texts in “%1” are damaged. All else in it can be read; nothing can be changed. Restore it from a copy, or let all that is left of it be recovered into a new project.</source>
        <translation>Тексты в «%1» повреждены. Всё остальное в нём можно прочитать; изменить ничего нельзя. Восстановите его из копии или восстановите данные: всё, что в нём осталось, попадёт в новый проект.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n topic(s) stay behind: the format knows no lists of words.</source>
        <translation>
            <numerusform>Не переносится %n тема: формат не знает списков слов.</numerusform>
            <numerusform>Не переносятся %n темы: формат не знает списков слов.</numerusform>
            <numerusform>Не переносится %n тем: формат не знает списков слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved query or queries stay behind.</source>
        <translation>
            <numerusform>Не переносится %n сохранённый запрос.</numerusform>
            <numerusform>Не переносятся %n сохранённых запроса.</numerusform>
            <numerusform>Не переносится %n сохранённых запросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>Не переносится %n аннотация: её слов больше нет в тексте.</numerusform>
            <numerusform>Не переносятся %n аннотации: их слов больше нет в тексте.</numerusform>
            <numerusform>Не переносится %n аннотаций: их слов больше нет в тексте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>Не переносится %n связь: её слов больше нет в тексте.</numerusform>
            <numerusform>Не переносятся %n связи: их слов больше нет в тексте.</numerusform>
            <numerusform>Не переносится %n связей: их слов больше нет в тексте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) or link(s) go along without the mark that they were found again by likeness.</source>
        <translation>
            <numerusform>%n аннотация или связь переносится без отметки о том, что найдена заново по сходству.</numerusform>
            <numerusform>%n аннотации или связи переносятся без отметки о том, что найдены заново по сходству.</numerusform>
            <numerusform>%n аннотаций или связей переносится без отметки о том, что они найдены заново по сходству.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n code(s) stay behind.</source>
        <translation>
            <numerusform>Не переносятся клавиши %n кода.</numerusform>
            <numerusform>Не переносятся клавиши %n кодов.</numerusform>
            <numerusform>Не переносятся клавиши %n кодов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) the text goes along, but not the file that it was read from.</source>
        <translation>
            <numerusform>Для %n документа переносится текст, но не файл, из которого он прочитан.</numerusform>
            <numerusform>Для %n документов переносится текст, но не файлы, из которых он прочитан.</numerusform>
            <numerusform>Для %n документов переносится текст, но не файлы, из которых он прочитан.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out: Crossread reads text.</source>
        <translation>
            <numerusform>Пропущено %n изображение: Crossread читает текст.</numerusform>
            <numerusform>Пропущены %n изображения: Crossread читает текст.</numerusform>
            <numerusform>Пропущено %n изображений: Crossread читает текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or passages of recordings are left out; their transcripts are taken.</source>
        <translation>
            <numerusform>Пропущена %n запись или отрывок записи; расшифровка взята.</numerusform>
            <numerusform>Пропущены %n записи или отрывка записей; расшифровки взяты.</numerusform>
            <numerusform>Пропущено %n записей или отрывков записей; расшифровки взяты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of PDF pages are left out: they say no words.</source>
        <translation>
            <numerusform>Пропущена %n область страницы PDF: в ней не указаны слова.</numerusform>
            <numerusform>Пропущены %n области страниц PDF: в них не указаны слова.</numerusform>
            <numerusform>Пропущено %n областей страниц PDF: в них не указаны слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>Пропущен %n документ: его текста нет в файле.</numerusform>
            <numerusform>Пропущены %n документа: их текста нет в файле.</numerusform>
            <numerusform>Пропущено %n документов: их текста нет в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: they lie outside of the text.</source>
        <translation>
            <numerusform>Пропущен %n фрагмент: он лежит за пределами текста.</numerusform>
            <numerusform>Пропущены %n фрагмента: они лежат за пределами текста.</numerusform>
            <numerusform>Пропущено %n фрагментов: они лежат за пределами текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: their code is not in the file.</source>
        <translation>
            <numerusform>Пропущено %n присвоение кода: самого кода нет в файле.</numerusform>
            <numerusform>Пропущены %n присвоения кода: самого кода нет в файле.</numerusform>
            <numerusform>Пропущено %n присвоений кода: самого кода нет в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out: Crossread links passages with passages.</source>
        <translation>
            <numerusform>Пропущена %n связь: Crossread связывает фрагменты с фрагментами.</numerusform>
            <numerusform>Пропущены %n связи: Crossread связывает фрагменты с фрагментами.</numerusform>
            <numerusform>Пропущено %n связей: Crossread связывает фрагменты с фрагментами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.</source>
        <translation>
            <numerusform>Пропущен %n фрагмент случая (case): кто говорит, Crossread узнаёт по меткам в тексте.</numerusform>
            <numerusform>Пропущены %n фрагмента случаев (cases): кто говорит, Crossread узнаёт по меткам в тексте.</numerusform>
            <numerusform>Пропущено %n фрагментов случаев (cases): кто говорит, Crossread узнаёт по меткам в тексте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) or codes of notes are left out.</source>
        <translation>
            <numerusform>Пропущен %n фрагмент или код заметок.</numerusform>
            <numerusform>Пропущены %n фрагмента или кода заметок.</numerusform>
            <numerusform>Пропущено %n фрагментов или кодов заметок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>Пропущена %n заметка: её текста нет в файле.</numerusform>
            <numerusform>Пропущены %n заметки: их текста нет в файле.</numerusform>
            <numerusform>Пропущено %n заметок: их текста нет в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are left out.</source>
        <translation>
            <numerusform>Пропущена %n карта.</numerusform>
            <numerusform>Пропущены %n карты.</numerusform>
            <numerusform>Пропущено %n карт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes do not fit their kind and are left out.</source>
        <translation>
            <numerusform>Пропущено %n значение атрибутов: оно не подходит к их типу.</numerusform>
            <numerusform>Пропущены %n значения атрибутов: они не подходят к их типу.</numerusform>
            <numerusform>Пропущено %n значений атрибутов: они не подходят к их типу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</source>
        <translation>
            <numerusform>%n документ взят как текст, стоящий в файле; он отличается от того, что Crossread читает в DOCX или PDF, — те пропущены.</numerusform>
            <numerusform>%n документа взяты как текст, стоящий в файле; он отличается от того, что Crossread читает в DOCX или PDF, — те пропущены.</numerusform>
            <numerusform>%n документов взято как текст, стоящий в файле; он отличается от того, что Crossread читает в DOCX или PDF, — те пропущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood twice or were missing, and got a number.</source>
        <translation>
            <numerusform>%n название повторялось или отсутствовало и получило номер.</numerusform>
            <numerusform>%n названия повторялись или отсутствовали и получили номера.</numerusform>
            <numerusform>%n названий повторялось или отсутствовало и получило номера.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or descriptions of sets are left out.</source>
        <translation>
            <numerusform>Пропущена %n заметка или описание набора.</numerusform>
            <numerusform>Пропущены %n заметки или описания наборов.</numerusform>
            <numerusform>Пропущено %n заметок или описаний наборов.</numerusform>
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
        <translation>%1 (%2 и другие)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it stays behind which labels you took for speakers, and for whom.</source>
        <translation>
            <numerusform>Для %n документа не переносится, какие метки вы приняли за говорящих и за кого именно.</numerusform>
            <numerusform>Для %n документов не переносится, какие метки вы приняли за говорящих и за кого именно.</numerusform>
            <numerusform>Для %n документов не переносится, какие метки вы приняли за говорящих и за кого именно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) have the name of another one, and are taken for that one.</source>
        <translation>
            <numerusform>%n кодировщик носит имя другого и принят за него.</numerusform>
            <numerusform>%n кодировщика носят имена других и приняты за них.</numerusform>
            <numerusform>%n кодировщиков носят имена других и приняты за них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, or when.</source>
        <translation>
            <numerusform>У %n заметки или отрывка опущено, кто, кроме кодировщика, написал или изменил их там и когда.</numerusform>
            <numerusform>У %n заметок и отрывков опущено, кто, кроме кодировщика, написал или изменил их там и когда.</numerusform>
            <numerusform>У %n заметок и отрывков опущено, кто, кроме кодировщика, написал или изменил их там и когда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) come without the mark that they are important.</source>
        <translation>
            <numerusform>%n присвоение кода взято без отметки о том, что оно важно.</numerusform>
            <numerusform>%n присвоения кода взяты без отметки о том, что они важны.</numerusform>
            <numerusform>%n присвоений кода взято без отметки о том, что они важны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic reference(s) are left out.</source>
        <translation>
            <numerusform>Пропущена %n библиографическая запись.</numerusform>
            <numerusform>Пропущены %n библиографические записи.</numerusform>
            <numerusform>Пропущено %n библиографических записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the folder: topics, saved queries, keys of codes and what else only Crossread says are left out.</source>
        <translation>В папке нет «%1»: темы, сохранённые запросы, клавиши кодов и прочее, что записывает только Crossread, не перенесены.</translation>
    </message>
</context>
<context>
    <name>Exmaralda</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Пропущены слои аннотаций: %1.</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>Транскрипция EXMARaLDA</translation>
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
        <translation>Выдержки</translation>
    </message>
    <message>
        <source>There are no excerpts.</source>
        <translation>Выдержек нет.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, its name in the project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Место неизвестно</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Turn %1, paragraph %2</source>
        <translation>Реплика %1, абзац %2</translation>
    </message>
    <message>
        <source>%1, turn %2, paragraph %3</source>
        <comment>speaker</comment>
        <translation>%1, реплика %2, абзац %3</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>в тексте «%1»</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>знаки %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who annotated</comment>
        <translation>кодировщик %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a time</comment>
        <translation>создано %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a time</comment>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>found again in a changed text</source>
        <translation>найдено заново в изменённом тексте</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>больше нет в тексте</translation>
    </message>
    <message>
        <source>Codes:</source>
        <comment>before a list of codes</comment>
        <translation>Коды:</translation>
    </message>
    <message>
        <source>Source file, SHA-256: %1</source>
        <translation>Исходный файл, SHA-256: %1</translation>
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
        <translation>Без кода</translation>
    </message>
    <message>
        <source>Memo:</source>
        <translation>Мемо:</translation>
    </message>
    <message>
        <source>Cite as:</source>
        <translation>Для цитирования:</translation>
    </message>
</context>
<context>
    <name>FileGathering</name>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>it is of the old Office kind; open it in Word or LibreOffice and save it as DOCX</source>
        <translation>он в старом формате Office; откройте его в Word или LibreOffice и сохраните как DOCX</translation>
    </message>
    <message>
        <source>it is locked with a password; open it in Word or LibreOffice and save it without one</source>
        <translation>он защищён паролем; откройте его в Word или LibreOffice и сохраните без пароля</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save the sheet as CSV</source>
        <translation>это электронная таблица; сохраните лист как CSV</translation>
    </message>
    <message>
        <source>they are slides; export them as PDF</source>
        <translation>это слайды; экспортируйте их в PDF</translation>
    </message>
    <message>
        <source>it is of Apple Pages; export it as DOCX or PDF</source>
        <translation>это файл Apple Pages; экспортируйте его в DOCX или PDF</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and open what is in it</source>
        <translation>это архив; распакуйте его и откройте то, что внутри</translation>
    </message>
    <message>
        <source>it is a picture; run text recognition (OCR) on it</source>
        <translation>это изображение; распознайте на нём текст (OCR)</translation>
    </message>
    <message>
        <source>it is a recording; Crossread reads what was transcribed from it</source>
        <translation>это запись; Crossread читает её расшифровку</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Другой файл</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV, for spreadsheets and statistics</source>
        <translation>CSV для электронных таблиц и статистики</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag of this translation, for HTML</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML для чтения и печати</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON для других программ</translation>
    </message>
    <message>
        <source>Markdown, for notes and papers</source>
        <translation>Markdown для заметок и статей</translation>
    </message>
    <message>
        <source>Plain text, for anywhere</source>
        <translation>Простой текст для чего угодно</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX, JabRef and Zotero</source>
        <translation>BibTeX для LaTeX, JabRef и Zotero</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON для Zotero и Pandoc</translation>
    </message>
    <message>
        <source>DOCX, for Word</source>
        <translation>DOCX для Word</translation>
    </message>
    <message>
        <source>OpenDocument text, for LibreOffice</source>
        <translation>Текст OpenDocument для LibreOffice</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF для печати и отправки</translation>
    </message>
    <message>
        <source>RIS, for EndNote, Mendeley and Citavi</source>
        <translation>RIS для EndNote, Mendeley и Citavi</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice Calc</source>
        <translation>XLSX для Excel и LibreOffice Calc</translation>
    </message>
    <message>
        <source>%1; the %L2 largest of %L3</source>
        <translation>%1; самые большие: %L2 из %L3</translation>
    </message>
    <message>
        <source>SVG, a picture for papers and slides, sharp at any size</source>
        <translation>SVG, изображение для статей и слайдов, чёткое в любом размере</translation>
    </message>
    <message>
        <source>PNG, a picture for everything else</source>
        <translation>PNG, изображение для всего остального</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>the page gets its text by a script; save it from the browser as a complete page</source>
        <translation>страница получает текст с помощью сценария; сохраните её из браузера как веб-страницу полностью</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>its marks are nested too deep, or too many</source>
        <translation>теги вложены слишком глубоко, или их слишком много</translation>
    </message>
</context>
<context>
    <name>JsonTranscript</name>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>The last line of the file is only half there and was left out.</source>
        <translation>Последняя строка файла обрывается на середине и пропущена.</translation>
    </message>
    <message>
        <source>JSON of a speech recogniser or archive</source>
        <translation>JSON программы распознавания речи или архива</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many came back, of how many there were</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>This is what could be recovered: annotations: %1; documents: %2; codes: %3; links: %4.</source>
        <translation>Вот что удалось восстановить: аннотации: %1; документы: %2; коды: %3; связи: %4.</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.</source>
        <translation>Насколько можно судить по файлу, ничего не пропало.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are lost or may not be as they were; they are listed.</source>
        <translation>
            <numerusform>%n объект утрачен или, возможно, не такой, как был; он указан в списке.</numerusform>
            <numerusform>%n объекта утрачены или, возможно, не такие, как были; они указаны в списке.</numerusform>
            <numerusform>%n объектов утрачено или, возможно, не такие, как были; они указаны в списке.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is as it was; a copy of it is “%1”.</source>
        <translation>Повреждённый файл не изменён; его копия — «%1».</translation>
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
        <translation>Мемо</translation>
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
        <translation>Проект</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Аннотация</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Code “%1” is called “%2” there; the name here stays.</source>
        <translation>Код «%1» там называется «%2»; остаётся здешнее название.</translation>
    </message>
    <message>
        <source>Code “%1” has another memo there; the one here stays.</source>
        <translation>У кода «%1» там другое мемо; остаётся здешнее.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <translation>
            <numerusform>%n код: %1</numerusform>
            <numerusform>%n кода: %1</numerusform>
            <numerusform>%n кодов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” differs there; the one here stays.</source>
        <translation>%1 «%2»: там иначе; остаётся то, что здесь.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>“%1” has another memo there; the one here stays.</source>
        <translation>У «%1» там другое мемо; остаётся здешнее.</translation>
    </message>
    <message>
        <source>“%1” has “%2” there, where it has “%3” here; that stays.</source>
        <translation>У «%1» там указано «%2», а здесь «%3»; остаётся то, что здесь.</translation>
    </message>
    <message>
        <source>“%1” was changed later there; that counts.</source>
        <translation>«%1» там изменено позже; берётся то изменение.</translation>
    </message>
    <message>
        <source>“%1” was changed there as well; what is here is later, and stays.</source>
        <translation>«%1» изменено и там; здешнее изменение позже и остаётся.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations by %1</source>
        <translation>
            <numerusform>%n аннотация, кодировщик %1</numerusform>
            <numerusform>%n аннотации, кодировщик %1</numerusform>
            <numerusform>%n аннотаций, кодировщик %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations as they were changed there</source>
        <translation>
            <numerusform>%n аннотация в изменённом там виде</numerusform>
            <numerusform>%n аннотации в изменённом там виде</numerusform>
            <numerusform>%n аннотаций в изменённом там виде</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ruled otherwise there; the ruling here stays.</source>
        <translation>По «%1» там другое решение; остаётся здешнее.</translation>
    </message>
    <message numerus="yes">
        <source>%n links and rulings</source>
        <translation>
            <numerusform>%n связь или решение</numerusform>
            <numerusform>%n связи или решения</numerusform>
            <numerusform>%n связей и решений</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Set of codes</source>
        <translation>Набор кодов</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>The project has another memo there; the one here stays.</source>
        <translation>У проекта там другое мемо; остаётся здешнее.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents: %1</source>
        <translation>
            <numerusform>%n документ: %1</numerusform>
            <numerusform>%n документа: %1</numerusform>
            <numerusform>%n документов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Объединение с «%1»</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>key</source>
        <translation>клавиша</translation>
    </message>
    <message>
        <source>only a heading</source>
        <translation>только заголовок</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>не заголовок</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>место в дереве</translation>
    </message>
    <message>
        <source>Code “%1” differs there (%2); it stays as it is here.</source>
        <translation>Код «%1» там другой (%2); остаётся здешний.</translation>
    </message>
    <message>
        <source>“%1” stands in group “%2” there, in “%3” here; that stays.</source>
        <translation>«%1» там в группе «%2», а здесь в «%3»; остаётся то, что здесь.</translation>
    </message>
    <message>
        <source>“%1” is cited otherwise there; what is here stays.</source>
        <translation>У «%1» там другие данные для ссылки; остаются здешние.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>Принято %n отслеживаемое исправление.</numerusform>
            <numerusform>Приняты %n отслеживаемых исправления.</numerusform>
            <numerusform>Принято %n отслеживаемых исправлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is locked with a password; open it in LibreOffice and save it without one</source>
        <translation>он защищён паролем; откройте его в LibreOffice и сохраните без пароля</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
</context>
<context>
    <name>OtherXml</name>
    <message>
        <source>its outermost element is “%1”</source>
        <translation>его внешний элемент — «%1»</translation>
    </message>
    <message>
        <source>it seems to be %1</source>
        <translation>похоже, это %1</translation>
    </message>
    <message>
        <source>Other XML</source>
        <translation>Другой XML</translation>
    </message>
    <message>
        <source>a news feed</source>
        <translation>лента новостей</translation>
    </message>
    <message>
        <source>a news feed or set of facts</source>
        <translation>лента новостей или набор данных</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>a map of a web site</source>
        <translation>карта сайта</translation>
    </message>
    <message>
        <source>settings of a program</source>
        <translation>настройки программы</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>a part of an electronic book or Word document</source>
        <translation>часть электронной книги или документа Word</translation>
    </message>
    <message>
        <source>an electronic book (FictionBook)</source>
        <translation>электронная книга (FictionBook)</translation>
    </message>
    <message>
        <source>a part of a Word document; open the document itself</source>
        <translation>часть документа Word; откройте сам документ</translation>
    </message>
    <message>
        <source>a part of an OpenDocument text; open the document itself</source>
        <translation>часть текста OpenDocument; откройте сам документ</translation>
    </message>
    <message>
        <source>a legal or parliamentary text (Akoma Ntoso)</source>
        <translation>юридический или парламентский текст (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>a project of a program for qualitative analysis</source>
        <translation>проект программы для качественного анализа</translation>
    </message>
    <message>
        <source>a project of another program</source>
        <translation>проект другой программы</translation>
    </message>
    <message>
        <source>a segmented transcription of EXMARaLDA; open the .exb file</source>
        <translation>сегментированная транскрипция EXMARaLDA; откройте файл .exb</translation>
    </message>
    <message>
        <source>a list transcription of EXMARaLDA; open the .exb file</source>
        <translation>транскрипция EXMARaLDA в виде списка; откройте файл .exb</translation>
    </message>
</context>
<context>
    <name>Parlparse</name>
    <message>
        <source>[Division %1]</source>
        <translation>[Голосование %1]</translation>
    </message>
    <message>
        <source>Debates of the British parliaments (parlparse)</source>
        <translation>Дебаты британских парламентов (parlparse)</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n page(s) hold no text. If they are scanned, run text recognition (OCR).</source>
        <translation>
            <numerusform>На %n странице нет текста. Если это сканы, распознайте текст (OCR).</numerusform>
            <numerusform>На %n страницах нет текста. Если это сканы, распознайте текст (OCR).</numerusform>
            <numerusform>На %n страницах нет текста. Если это сканы, распознайте текст (OCR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and could not be read.</source>
        <translation>
            <numerusform>%n страница повреждена, прочитать её не удалось.</numerusform>
            <numerusform>%n страницы повреждены, прочитать их не удалось.</numerusform>
            <numerusform>%n страниц повреждено, прочитать их не удалось.</numerusform>
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
        <translation>с.&#xa0;%1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>a numbered paragraph in a citation</comment>
        <translation>п.&#xa0;%1</translation>
    </message>
    <message>
        <source>l. %1</source>
        <comment>a numbered line in a citation</comment>
        <translation>стк.&#xa0;%1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages in a citation</comment>
        <translation>с.&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a numbered paragraph in the margin</comment>
        <translation>п.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Accept %n place(s)</source>
        <translation>
            <numerusform>Принятие %n места</numerusform>
            <numerusform>Принятие %n мест</numerusform>
            <numerusform>Принятие %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and show as �. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%n знак не удалось прочитать как %1, он показан как �. Если таких много, выберите другую кодировку.</numerusform>
            <numerusform>%n знака не удалось прочитать как %1, они показаны как �. Если таких много, выберите другую кодировку.</numerusform>
            <numerusform>%n знаков не удалось прочитать как %1, они показаны как �. Если таких много, выберите другую кодировку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>In “%1”, other words stand where “%2” is said to stand.</source>
        <translation>В «%1» там, где должно стоять «%2», стоят другие слова.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read: %2</source>
        <translation>Не удаётся прочитать текст «%1»: %2</translation>
    </message>
</context>
<context>
    <name>ProjectPlaces</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>QualCoder</name>
    <message>
        <source>its codes stand below each other in a circle</source>
        <translation>его коды вложены друг в друга по кругу</translation>
    </message>
</context>
<context>
    <name>Refi</name>
    <message>
        <source>“%1” is no codebook</source>
        <translation>«%1» — не кодовая книга</translation>
    </message>
    <message>
        <source>it holds no project.qde, or more than one</source>
        <translation>в нём нет project.qde, или их больше одного</translation>
    </message>
    <message>
        <source>“%1” is no project</source>
        <translation>«%1» — не проект</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>what is wrong there</comment>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no identifier</source>
        <translation>«%1» — не идентификатор</translation>
    </message>
    <message>
        <source>the identifier %1 stands for two things</source>
        <translation>идентификатор %1 обозначает два разных объекта</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>Retrieving</name>
    <message>
        <source>No code</source>
        <translation>Без кода</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Никто не говорит</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Без связи</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>%1 (found, not ruled on)</source>
        <extracomment>a document whose link with other words a comparison has found, and nobody has confirmed or rejected</extracomment>
        <translation>%1 (найдено, без решения)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>possible, have a look</source>
        <translation>возможно, проверьте</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>говорящий не назван</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>приписано: %1</translation>
    </message>
    <message>
        <source>Source in the transcript:</source>
        <translation>Источник в расшифровке:</translation>
    </message>
    <message>
        <source>Possible source in the transcript:</source>
        <translation>Возможный источник в расшифровке:</translation>
    </message>
    <message>
        <source>Suggested by the program and rejected, not the source:</source>
        <translation>Предложено программой и отклонено, не источник:</translation>
    </message>
    <message>
        <source>Nearest passage, not the source:</source>
        <translation>Ближайший фрагмент, не источник:</translation>
    </message>
    <message>
        <source>Confirmed: this is the source.</source>
        <translation>Подтверждено: это источник.</translation>
    </message>
    <message>
        <source>Confirmed: there is no source in the transcript.</source>
        <translation>Подтверждено: источника в расшифровке нет.</translation>
    </message>
    <message>
        <source>Rejected: what the program suggested is not the source.</source>
        <translation>Отклонено: предложенное программой — не источник.</translation>
    </message>
    <message>
        <source>The source was chosen by hand.</source>
        <translation>Источник выбран вручную.</translation>
    </message>
    <message>
        <source>The verdict was set by hand; the program suggested “%1”.</source>
        <translation>Вердикт поставлен вручную; программа предлагала «%1».</translation>
    </message>
    <message>
        <source>The verdict was set by hand.</source>
        <translation>Вердикт поставлен вручную.</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>a percentage</comment>
        <translation>Уверенность: %1</translation>
    </message>
    <message>
        <source>words of statement %1</source>
        <translation>слова из высказывания %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>statements</comment>
        <translation>
            <numerusform>возможно: %Ln</numerusform>
            <numerusform>возможно: %Ln</numerusform>
            <numerusform>возможно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>не найдено: %Ln</numerusform>
            <numerusform>не найдено: %Ln</numerusform>
            <numerusform>не найдено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не передано</translation>
    </message>
    <message numerus="yes">
        <source>Where the article draws on the transcript: %Ln passage(s), from its beginning to its end</source>
        <translation>
            <numerusform>Откуда статья берёт материал в расшифровке, от начала до конца: %Ln фрагмент</numerusform>
            <numerusform>Откуда статья берёт материал в расшифровке, от начала до конца: %Ln фрагмента</numerusform>
            <numerusform>Откуда статья берёт материал в расшифровке, от начала до конца: %Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: statements</source>
        <translation>Стоит проверить: высказывания</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>What of the transcript was reported</source>
        <translation>Что из расшифровки передано</translation>
    </message>
    <message>
        <source>beginning of the transcript</source>
        <translation>начало расшифровки</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of the transcript</comment>
        <translation>её конец</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>word</source>
        <comment>an example in a legend</comment>
        <translation>слово</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>вставлено статьёй</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>опущено статьёй</translation>
    </message>
    <message>
        <source>changed by the article, and as it was said</source>
        <translation>изменено статьёй, и как было сказано</translation>
    </message>
    <message>
        <source>differs, but means the same: spelling, a contraction, a number, a word form or a name</source>
        <translation>отличается, но значит то же самое: написание, сокращение, число, форма слова или имя</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Различия: %1</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Заметка:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>the name of an article</comment>
        <translation>Отчёт о проверке: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the report was made</comment>
        <translation>Составлен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <comment>in an article</comment>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found</source>
        <translation>найдено: %1, возможно: %2, не найдено: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a verdict, verdict, how many statements have it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>few words quoted inside such a sentence: %1</source>
        <comment>how many, behind the counts of verdicts</comment>
        <translation>отдельные слова, процитированные внутри такого предложения: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) with something to check</source>
        <translation>
            <numerusform>%Ln высказывание, где нужно что-то проверить</numerusform>
            <numerusform>%Ln высказывания, где нужно что-то проверить</numerusform>
            <numerusform>%Ln высказываний, где нужно что-то проверить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) decided by a person</source>
        <translation>
            <numerusform>%Ln высказывание с решением человека</numerusform>
            <numerusform>%Ln высказывания с решением человека</numerusform>
            <numerusform>%Ln высказываний с решением человека</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article draws on %1 of the %Ln word(s) spoken: %2.</source>
        <comment>coverage of a transcript; %2 is a percentage</comment>
        <translation>
            <numerusform>Статья использует %1 из %Ln сказанного слова: %2.</numerusform>
            <numerusform>Статья использует %1 из %Ln сказанных слов: %2.</numerusform>
            <numerusform>Статья использует %1 из %Ln сказанных слов: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Сказано слов</translation>
    </message>
    <message>
        <source>Of which reported</source>
        <translation>Из них передано</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Longest stretch left out</source>
        <translation>Самый длинный опущенный отрезок</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln word(s)</source>
        <comment>a place in the transcript</comment>
        <translation>
            <numerusform>%1: %Ln слово</numerusform>
            <numerusform>%1: %Ln слова</numerusform>
            <numerusform>%1: %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words; a marked ellipsis is allowed</source>
        <translation>те же слова; отмеченный пропуск допустим</translation>
    </message>
    <message>
        <source>up to a quarter of the words changed, or the same content words in the same order</source>
        <translation>изменено до четверти слов или те же значимые слова в том же порядке</translation>
    </message>
    <message>
        <source>quoted, but the same thing is said in other words</source>
        <translation>цитируется, но то же самое сказано другими словами</translation>
    </message>
    <message>
        <source>retold, or a quotation that keeps only the gist</source>
        <translation>пересказано или цитата, от которой остался лишь смысл</translation>
    </message>
    <message>
        <source>the passage may be the source; not counted as found</source>
        <translation>фрагмент может быть источником; найденным не считается</translation>
    </message>
    <message>
        <source>nothing in this transcript says so</source>
        <translation>ничто в этой расшифровке этого не говорит</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>a number, a negation or a speaker differs, or a word has become its opposite</source>
        <translation>отличается число, отрицание или говорящий, или слово превратилось в противоположное</translation>
    </message>
    <message>
        <source>Each sentence of a quotation, and each sentence that reports what somebody said, is a statement; what the article says in its own words is not looked for. A program compared every statement with the sentences of the transcript: by their words, word forms and synonyms, the order of the words, and who speaks. The confidence is its estimate how likely the passage is the source. Such estimates can be wrong, and what is not found here may have been said elsewhere. What a person confirmed, rejected or chose stands over what the program suggests, and is marked. Words are counted as they stand between blanks, each once, however many statements come from it; positions count the characters of the source files with the checksums above.</source>
        <translation>Высказывание — это каждое предложение цитаты и каждое предложение, передающее чьи-либо слова; то, что статья говорит от себя, не ищется. Программа сравнила каждое высказывание с предложениями расшифровки: по словам, их формам и синонимам, порядку слов и по тому, кто говорит. Уверенность — это её оценка вероятности того, что фрагмент является источником. Такие оценки могут быть неверны, а то, что здесь не найдено, могло быть сказано в другом месте. То, что человек подтвердил, отклонил или выбрал, важнее предложенного программой и отмечено. Слова считаются так, как они стоят между пробелами, каждое один раз, сколько бы высказываний из него ни происходило; позиции считаются в знаках исходных файлов, контрольные суммы которых указаны выше.</translation>
    </message>
    <message>
        <source>the same word, spelled otherwise</source>
        <translation>то же слово, написанное иначе</translation>
    </message>
    <message>
        <source>a contraction, or one written out</source>
        <translation>сокращённая форма или её полная запись</translation>
    </message>
    <message>
        <source>the same number, in digits or in words</source>
        <translation>то же число, цифрами или словами</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>другая форма того же слова</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>то же имя, написанное иначе</translation>
    </message>
    <message>
        <source>%1, characters %2–%3</source>
        <comment>a place as turn and paragraph</comment>
        <translation>%1, знаки %2–%3</translation>
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
            <numerusform>%n решение сохранено, но не показано, потому что этих слов больше нет в тексте: %1. Прочитайте текст как раньше, и оно снова появится.</numerusform>
            <numerusform>%n решения сохранены, но не показаны, потому что этих слов больше нет в тексте: %1. Прочитайте текст как раньше, и они снова появятся.</numerusform>
            <numerusform>%n решений сохранено, но не показано, потому что этих слов больше нет в тексте: %1. Прочитайте текст как раньше, и они снова появятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>said in another language; the words in it that translate one another are marked</source>
        <translation>сказано на другом языке; отмечены слова, которые служат переводом друг друга</translation>
    </message>
    <message>
        <source>probably by %1</source>
        <extracomment>of a statement; %1 is a name</extracomment>
        <translation>вероятно: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«%1» с источниками рядом</translation>
    </message>
    <message>
        <source>Sources in “%1”</source>
        <translation>Источники в «%1»</translation>
    </message>
    <message>
        <source>%1, alert: %2</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, and what should be checked</extracomment>
        <translation>%1, предупреждение: %2</translation>
    </message>
</context>
<context>
    <name>Rtf</name>
    <message numerus="yes">
        <source>%n tracked deletion(s) were accepted.</source>
        <translation>
            <numerusform>Принято %n отслеживаемое удаление.</numerusform>
            <numerusform>Приняты %n отслеживаемых удаления.</numerusform>
            <numerusform>Принято %n отслеживаемых удалений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends too early; what follows is missing.</source>
        <translation>Файл кончается слишком рано; дальнейшее отсутствует.</translation>
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
        <translation>Вопросы (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a word for those who are not named, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of many who are not named</comment>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

A .crossread file opens that project. Text files open a project made for them under Documents/Crossread; the same files open the same project again. Without files the start page is shown.</source>
        <translation>Читайте расшифровку и статью о ней рядом и аннотируйте обе.

Файл .crossread открывает этот проект. Текстовые файлы открывают проект, созданный для них в папке Documents/Crossread; те же файлы снова открывают тот же проект. Без файлов показывается начальная страница.</translation>
    </message>
    <message>
        <source>Open a copy of the sample project.</source>
        <translation>Открыть копию проекта-примера.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once everything is loaded, without a display, and leave.</source>
        <translation>Нарисовать окно в файл PNG, когда всё загружено, без дисплея, и выйти.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>КАРТИНКА.png</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark, sepia or system.</source>
        <translation>Цвета на этот запуск: light, dark, sepia или system.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>Language for this run, for example fr; qps is made-up text that shows what is cut off.</source>
        <translation>Язык на этот запуск, например fr; qps — условный текст, который показывает, что обрезается.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>ЯЗЫК</translation>
    </message>
    <message>
        <source>Size of the window in pixels, for example 1280x800.</source>
        <translation>Размер окна в пикселях, например 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ШxВ</translation>
    </message>
    <message>
        <source>A project, or a transcript and an article.</source>
        <translation>Проект либо расшифровка и статья.</translation>
    </message>
    <message>
        <source>%1
See crossread --help.</source>
        <translation>%1
См. crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no theme: choose light, dark, sepia or system.</source>
        <translation>«%1» — не цветовая схема: выберите light, dark, sepia или system.</translation>
    </message>
    <message>
        <source>“%1” is no size: give width x height, for example 1280x800.</source>
        <translation>«%1» — не размер: укажите ширину x высоту, например 1280x800.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. crossread --picture OUT.png draws it into a file; crossread-cli works without one.
</source>
        <translation>Нет дисплея, на котором можно открыть окно. crossread --picture КАРТИНКА.png рисует его в файл; crossread-cli работает без дисплея.
</translation>
    </message>
    <message>
        <source>Begin a project: choose its texts.</source>
        <translation>Начать проект: выберите его тексты.</translation>
    </message>
    <message>
        <source>Open the project that was open last.</source>
        <translation>Открыть проект, который был открыт последним.</translation>
    </message>
    <message>
        <source>Give files, --sample, --new-project or --last, only one of them. See crossread --help.</source>
        <translation>Укажите файлы, --sample, --new-project или --last — что-то одно. См. crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no language that Crossread speaks: choose one of %2.</source>
        <translation>Crossread не говорит на языке «%1»: выберите один из %2.</translation>
    </message>
    <message>
        <source>There is no font on this system, so that no letter can be shown. Install one, for example the package fonts-noto-core.
</source>
        <translation>В системе нет ни одного шрифта, поэтому буквы показать нельзя. Установите какой-нибудь, например пакет fonts-noto-core.
</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its tables are not those of a Crossread project</source>
        <translation>его таблицы — не таблицы проекта Crossread</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Это не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>There is no project in the file.</source>
        <translation>В файле нет проекта.</translation>
    </message>
    <message>
        <source>The project was made by a newer Crossread; only that can check it further.</source>
        <translation>Проект создан в более новой версии Crossread; только она может проверить его дальше.</translation>
    </message>
    <message>
        <source>The tables are not those of a Crossread project.</source>
        <translation>Таблицы — не таблицы проекта Crossread.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to what is not there: %2.</source>
        <translation>Записи таблицы «%1» ссылаются на то, чего нет: %2.</translation>
    </message>
    <message>
        <source>The text of “%1” is not as it was imported.</source>
        <translation>Текст «%1» не такой, каким был импортирован.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are not as they were written.</source>
        <translation>
            <numerusform>%n действие в истории не такое, каким было записано.</numerusform>
            <numerusform>%n действия в истории не такие, какими были записаны.</numerusform>
            <numerusform>%n действий в истории не такие, какими были записаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are missing.</source>
        <translation>
            <numerusform>В истории не хватает %n действия.</numerusform>
            <numerusform>В истории не хватает %n действий.</numerusform>
            <numerusform>В истории не хватает %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, although no act removed it: %1</source>
        <translation>Отсутствует, хотя ни одно действие этого не удаляло: %1</translation>
    </message>
    <message>
        <source>Not as the last act left it (%1): %2</source>
        <translation>Не то, что оставило последнее действие (%1): %2</translation>
    </message>
    <message>
        <source>There, although an act removed it: %1</source>
        <translation>Присутствует, хотя было удалено действием: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>an annotation, code … and its name or words</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Changed by something other than Crossread, or by a fault of the disk: %1</source>
        <translation>Изменено не в Crossread или из-за сбоя диска: %1</translation>
    </message>
    <message>
        <source>Left out, because it holds what cannot be: %1</source>
        <translation>Пропущено, так как содержит невозможное: %1</translation>
    </message>
    <message>
        <source>Refers to something that is not in the project: %1</source>
        <translation>Ссылается на то, чего нет в проекте: %1</translation>
    </message>
    <message>
        <source>The text of this document is lost. These are the passages that were annotated in it.</source>
        <translation>Текст этого документа утрачен. Вот фрагменты, которые были в нём аннотированы.</translation>
    </message>
    <message>
        <source>Whether the text of “%1” is whole cannot be told any more.</source>
        <translation>Цел ли текст «%1», сказать уже нельзя.</translation>
    </message>
    <message>
        <source>The text of “%1” has a gap: a part of it is lost. Import it again if you still have it.</source>
        <translation>В тексте «%1» пробел: часть его утрачена. Импортируйте его заново, если он у вас ещё есть.</translation>
    </message>
    <message>
        <source>The text of “%1” is lost; the passages annotated in it stand in its place.</source>
        <translation>Текст «%1» утрачен; вместо него стоят аннотированные в нём фрагменты.</translation>
    </message>
    <message>
        <source>Recovered document %1</source>
        <translation>Восстановленный документ %1</translation>
    </message>
    <message>
        <source>The name of a document and how it was read are lost; it is now called “%1”.</source>
        <translation>Название документа и способ его чтения утрачены; теперь он называется «%1».</translation>
    </message>
    <message>
        <source>Recovered code %1</source>
        <translation>Восстановленный код %1</translation>
    </message>
    <message>
        <source>The name of a code is lost; it is now called “%1”.</source>
        <translation>Название кода утрачено; теперь он называется «%1».</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Восстановлено</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of which nothing is left but that there were some.</source>
        <translation>
            <numerusform>%n аннотация, от которой осталось лишь то, что она была.</numerusform>
            <numerusform>%n аннотации, от которых осталось лишь то, что они были.</numerusform>
            <numerusform>%n аннотаций, от которых осталось лишь то, что они были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>that are missing</comment>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <extracomment>who has a project open: program, number of its process, name of the computer, date and time</extracomment>
        <translation>%1, процесс %2 на компьютере %3, с %4</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read.</source>
        <translation>
            <numerusform>Не читается %n строка журнала.</numerusform>
            <numerusform>Не читаются %n строки журнала.</numerusform>
            <numerusform>Не читается %n строк журнала.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading it would never end</source>
        <translation>его чтение никогда бы не кончилось</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a file</comment>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (копия %2)</translation>
    </message>
    <message>
        <source>Something is missing, or is older than it was: together it is not what the project held last. Look into your backups for the rest (Project ▸ Restore…).</source>
        <translation>Чего-то не хватает, или что-то старее, чем было: всё вместе — не то, что проект содержал в последний раз. Остальное поищите в резервных копиях («Проект ▸ Восстановить из копии…»).</translation>
    </message>
    <message>
        <source>Whether anything is missing cannot be told: where the project notes how much it holds cannot be read, or was not there yet. Compare it with your backups (Project ▸ Restore…).</source>
        <translation>Пропало ли что-нибудь, сказать нельзя: место, где проект отмечает, сколько в нём содержится, не читается или его ещё не было. Сравните с резервными копиями («Проект ▸ Восстановить из копии…»).</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>говорящий</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>набор кодов</translation>
    </message>
    <message>
        <source>query</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>project memo</source>
        <translation>мемо проекта</translation>
    </message>
    <message>
        <source>Recovered attribute %1</source>
        <translation>Восстановленный атрибут %1</translation>
    </message>
    <message>
        <source>The name of an attribute is lost; it is now called “%1”.</source>
        <translation>Название атрибута утрачено; теперь он называется «%1».</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>The file ends in the middle of a caption; the last one is missing.</source>
        <translation>Файл кончается посреди субтитра; последний отсутствует.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Субтитры SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Субтитры WebVTT</translation>
    </message>
    <message>
        <source>YouTube subtitles</source>
        <translation>Субтитры YouTube</translation>
    </message>
    <message>
        <source>SubStation Alpha subtitles</source>
        <translation>Субтитры SubStation Alpha</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Save Table</source>
        <translation>Сохранение таблицы</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>Таблица записана в «%1».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запись «%1»…</translation>
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
        <translation>Текст TEI (ParlaMint, пьесы, устные корпусы)</translation>
    </message>
</context>
<context>
    <name>Transcriber</name>
    <message>
        <source>Transcriber file</source>
        <translation>Файл Transcriber</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>Timed Text (TTML) subtitles</source>
        <translation>Субтитры Timed Text (TTML)</translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Файлы, которые не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. The others are here.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл. Остальные здесь.</numerusform>
            <numerusform>Не удалось прочитать %Ln файла. Остальные здесь.</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов. Остальные здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why…</source>
        <translation>Какие и почему…</translation>
    </message>
</context>
<context>
    <name>WebExchange</name>
    <message>
        <source>Take in annotations of “%1”</source>
        <translation>Добавление аннотаций из «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are left out: no place in the documents of the project has their words without a doubt. (%1)</source>
        <translation>
            <numerusform>Пропущена %n аннотация: в документах проекта нет места, где однозначно стоят её слова. (%1)</numerusform>
            <numerusform>Пропущены %n аннотации: в документах проекта нет места, где однозначно стоят их слова. (%1)</numerusform>
            <numerusform>Пропущено %n аннотаций: в документах проекта нет места, где однозначно стоят их слова. (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no annotations.</source>
        <translation>В нём нет аннотаций.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>The desktop has no program that opens “%1”.</source>
        <translation>В системе нет программы, которая открывает «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>XmlCheck</name>
    <message>
        <source>it declares a document type of its own</source>
        <translation>в нём объявлен собственный тип документа</translation>
    </message>
    <message>
        <source>one of its marks is too long</source>
        <translation>один из его тегов слишком длинный</translation>
    </message>
    <message>
        <source>its marks are nested too deep</source>
        <translation>его теги вложены слишком глубоко</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>it declares entities of its own</source>
        <translation>в нём объявлены собственные сущности</translation>
    </message>
    <message>
        <source>line %1: too many elements in each other, or attributes</source>
        <translation>строка %1: слишком много вложенных элементов или атрибутов</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
</context>
</TS>
