<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Project…</source>
        <translation>&amp;Новий проєкт…</translation>
    </message>
    <message>
        <source>Start a project with a transcript and an article</source>
        <translation>Створити проєкт із транскрипту та статті</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Відкрити при&amp;клад</translation>
    </message>
    <message>
        <source>Try everything on a made-up transcript and an article about it</source>
        <translation>Випробувати все на вигаданому транскрипті та статті про нього</translation>
    </message>
    <message>
        <source>&amp;Close Project</source>
        <translation>&amp;Закрити проєкт</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Повернутися на початкову сторінку</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>&amp;Додати документи…</translation>
    </message>
    <message>
        <source>Read more texts into this project</source>
        <translation>Додати до цього проєкту інші тексти</translation>
    </message>
    <message>
        <source>Change encoding, clean-ups and speakers of the document in the current pane</source>
        <translation>Змінити кодування символів, очищення та мовців документа в поточній області</translation>
    </message>
    <message>
        <source>Take the document in the current pane out of the project, with its annotations</source>
        <translation>Прибрати документ поточної області з проєкту разом з анотаціями</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Leave Crossread; everything is kept</source>
        <translation>Вийти з Crossread; усе збережено</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Скасувати останню зміну</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Внести зміну знову</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>&amp;Копіювати з посиланням</translation>
    </message>
    <message>
        <source>Copy the selected words and where they stand</source>
        <translation>Копіювати виділені слова й місце, де вони стоять</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Знайти…</translation>
    </message>
    <message>
        <source>Find words in the current pane</source>
        <translation>Знайти слова в поточній області</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти до наступного збігу</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Перейти до попереднього збігу</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Ко&amp;мбінації клавіш…</translation>
    </message>
    <message>
        <source>See and change the keys of all actions</source>
        <translation>Переглянути та змінити клавіші всіх дій</translation>
    </message>
    <message>
        <source>&amp;Typography…</source>
        <translation>&amp;Типографіка…</translation>
    </message>
    <message>
        <source>Type, size, line length and paper of the pages</source>
        <translation>Шрифт, розмір, довжина рядка й папір сторінок</translation>
    </message>
    <message>
        <source>&amp;Larger Type</source>
        <translation>&amp;Більший шрифт</translation>
    </message>
    <message>
        <source>Make the type of the pages larger</source>
        <translation>Збільшити шрифт сторінок</translation>
    </message>
    <message>
        <source>&amp;Smaller Type</source>
        <translation>&amp;Менший шрифт</translation>
    </message>
    <message>
        <source>Make the type of the pages smaller</source>
        <translation>Зменшити шрифт сторінок</translation>
    </message>
    <message>
        <source>&amp;Usual Type Size</source>
        <translation>&amp;Звичайний розмір шрифту</translation>
    </message>
    <message>
        <source>Set the type size back</source>
        <translation>Повернути розмір шрифту</translation>
    </message>
    <message>
        <source>S&amp;wap Panes</source>
        <translation>Поміняти області міс&amp;цями</translation>
    </message>
    <message>
        <source>Let the two documents change places</source>
        <translation>Поміняти два документи місцями</translation>
    </message>
    <message>
        <source>Stac&amp;k Panes</source>
        <translation>Області &amp;одна над одною</translation>
    </message>
    <message>
        <source>Show one pane above the other instead of side by side</source>
        <translation>Показати області одна над одною, а не поруч</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Наступна область</translation>
    </message>
    <message>
        <source>Move on to the next page or panel</source>
        <translation>Перейти до наступної сторінки чи панелі</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Попер&amp;едня область</translation>
    </message>
    <message>
        <source>Move back to the page or panel before</source>
        <translation>Повернутися до попередньої сторінки чи панелі</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>На &amp;весь екран</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Зайняти весь екран або повернутися до вікна</translation>
    </message>
    <message>
        <source>Topics and Speakers &amp;Bar</source>
        <translation>&amp;Смуга тем і мовців</translation>
    </message>
    <message>
        <source>Show or hide the bar of topics and speakers</source>
        <translation>Показати або приховати смугу тем і мовців</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Анотації</translation>
    </message>
    <message>
        <source>Show or hide the list of annotations</source>
        <translation>Показати або приховати список анотацій</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;Коди</translation>
    </message>
    <message>
        <source>Show or hide the tree of codes</source>
        <translation>Показати або приховати дерево кодів</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>Те&amp;ми</translation>
    </message>
    <message>
        <source>Show or hide the list of topics</source>
        <translation>Показати або приховати список тем</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Ст&amp;руктура</translation>
    </message>
    <message>
        <source>Show or hide the list of turns and headings</source>
        <translation>Показати або приховати список реплік і заголовків</translation>
    </message>
    <message>
        <source>&amp;Where in the Text</source>
        <translation>&amp;Де в тексті</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ко&amp;дувати…</translation>
    </message>
    <message>
        <source>Give the selected words a code</source>
        <translation>Присвоїти виділеним словам код</translation>
    </message>
    <message>
        <source>&amp;Memo…</source>
        <translation>Нота&amp;тка…</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>Видалити &amp;анотацію</translation>
    </message>
    <message>
        <source>Delete the annotation at the caret</source>
        <translation>Видалити анотацію біля курсора</translation>
    </message>
    <message>
        <source>&amp;Link Both Selections</source>
        <translation>&amp;Пов’язати обидва виділення</translation>
    </message>
    <message>
        <source>Link the words selected in one pane to those selected in the other</source>
        <translation>Пов’язати слова, виділені в одній області, з виділеними в іншій</translation>
    </message>
    <message>
        <source>Remove Lin&amp;k</source>
        <translation>&amp;Розірвати зв’язок</translation>
    </message>
    <message>
        <source>Add Selection to T&amp;opic…</source>
        <translation>Додати виділене д&amp;о теми…</translation>
    </message>
    <message>
        <source>Let a topic find the selected words everywhere</source>
        <translation>Нехай тема знаходить виділені слова всюди</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to the place visited before</source>
        <translation>Повернутися до попереднього місця</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Знову перейти вперед</translation>
    </message>
    <message>
        <source>Go to &amp;Turn…</source>
        <translation>До &amp;репліки…</translation>
    </message>
    <message>
        <source>Go to a turn by its number</source>
        <translation>Перейти до репліки за номером</translation>
    </message>
    <message>
        <source>Follow &amp;Link</source>
        <translation>Перейти за &amp;зв’язком</translation>
    </message>
    <message>
        <source>Bring the other end of the link here into view and go there</source>
        <translation>Показати другий кінець цього зв’язку й перейти туди</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Наступна &amp;анотація</translation>
    </message>
    <message>
        <source>Go to the next annotation</source>
        <translation>Перейти до наступної анотації</translation>
    </message>
    <message>
        <source>Previous A&amp;nnotation</source>
        <translation>Попередня анота&amp;ція</translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation>Перейти до попередньої анотації</translation>
    </message>
    <message>
        <source>Next Topic &amp;Hit</source>
        <translation>Наступна згадка &amp;теми</translation>
    </message>
    <message>
        <source>Go to the next place of the topic chosen last</source>
        <translation>Перейти до наступної згадки останньої вибраної теми</translation>
    </message>
    <message>
        <source>Previous Topic H&amp;it</source>
        <translation>Попередня згадка те&amp;ми</translation>
    </message>
    <message>
        <source>Go to the place before of the topic chosen last</source>
        <translation>Перейти до попередньої згадки останньої вибраної теми</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Знайти дію…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Введіть кілька літер того, що хочете зробити</translation>
    </message>
    <message>
        <source>&amp;About Crossread</source>
        <translation>Пр&amp;о Crossread</translation>
    </message>
    <message>
        <source>Version, licence, and facts for a bug report</source>
        <translation>Версія, ліцензія та відомості для звіту про помилку</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Проєкт</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>П&amp;ерегляд</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Анотувати</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Світлий або темний, як на стільниці</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітлий</translation>
    </message>
    <message>
        <source>Dark type on light paper</source>
        <translation>Темний шрифт на світлому папері</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Сеп&amp;ія</translation>
    </message>
    <message>
        <source>Brown type on warm paper</source>
        <translation>Коричневий шрифт на теплому папері</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темний</translation>
    </message>
    <message>
        <source>Light type on dark paper</source>
        <translation>Світлий шрифт на темному папері</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Па&amp;пір</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>&amp;Порівняння</translation>
    </message>
    <message>
        <source>Show or hide the statements of the article and what they come from</source>
        <translation>Показати або приховати твердження статті та те, звідки вони</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>&amp;Охоплення</translation>
    </message>
    <message>
        <source>Show or hide what the articles used of the transcript and what they left out</source>
        <translation>Показати або приховати те, що статті взяли з транскрипту і що вони пропустили</translation>
    </message>
    <message>
        <source>Remove the link at the caret, or take back what was decided about the statement there</source>
        <translation>Розірвати зв’язок біля курсора або зняти рішення щодо твердження біля нього</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>&amp;Наступне твердження</translation>
    </message>
    <message>
        <source>Go to the next statement or link of this page, and turn the other page to it</source>
        <translation>Перейти до наступного твердження чи зв’язку на цій сторінці та розгорнути там іншу сторінку</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>&amp;Попереднє твердження</translation>
    </message>
    <message>
        <source>Go to the statement or link before, and turn the other page to it</source>
        <translation>Перейти до попереднього твердження чи зв’язку та розгорнути там іншу сторінку</translation>
    </message>
    <message>
        <source>Next Possible P&amp;assage</source>
        <translation>Наступний &amp;можливий фрагмент</translation>
    </message>
    <message>
        <source>Look at the next passage that the statement may come from</source>
        <translation>Показати наступний фрагмент, з якого може походити твердження</translation>
    </message>
    <message>
        <source>Previo&amp;us Possible Passage</source>
        <translation>Попередній мо&amp;жливий фрагмент</translation>
    </message>
    <message>
        <source>Look at the passage before</source>
        <translation>Показати попередній фрагмент</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>П&amp;ідтвердити</translation>
    </message>
    <message>
        <source>The statement comes from the passage that is shown; or, where none is shown, from none</source>
        <translation>Твердження походить із показаного фрагмента, а якщо не показано жодного — з жодного</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ві&amp;дхилити</translation>
    </message>
    <message>
        <source>The statement does not come from this transcript</source>
        <translation>Твердження походить не з цього транскрипту</translation>
    </message>
    <message>
        <source>Take &amp;Selection as Source</source>
        <translation>Взяти &amp;виділене як джерело</translation>
    </message>
    <message>
        <source>The statement comes from the words selected in the transcript</source>
        <translation>Твердження походить зі слів, виділених у транскрипті</translation>
    </message>
    <message>
        <source>Overrule &amp;Verdict…</source>
        <translation>Змінити в&amp;ердикт…</translation>
    </message>
    <message>
        <source>Choose another verdict on the statement</source>
        <translation>Вибрати інший вердикт щодо твердження</translation>
    </message>
    <message>
        <source>N&amp;ote on Statement…</source>
        <translation>Пр&amp;имітка до твердження…</translation>
    </message>
    <message>
        <source>Write down why the statement is judged so</source>
        <translation>Записати, чому твердження оцінено саме так</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>Повернути на роз&amp;гляд</translation>
    </message>
    <message>
        <source>Take back what was decided about the statement</source>
        <translation>Зняти ухвалене щодо твердження рішення</translation>
    </message>
    <message>
        <source>Na&amp;mes That Count as One…</source>
        <translation>Рівнозначні імен&amp;а й назви…</translation>
    </message>
    <message>
        <source>Names and spellings to be taken for the same when texts are compared</source>
        <translation>Імена, назви та написання, які під час порівняння вважати тим самим</translation>
    </message>
    <message>
        <source>Compare Aga&amp;in</source>
        <translation>Порівняти &amp;знову</translation>
    </message>
    <message>
        <source>Compare anew, also what was stopped before</source>
        <translation>Порівняти наново, зокрема й те, що раніше було зупинено</translation>
    </message>
    <message>
        <source>Verification Repor&amp;t…</source>
        <translation>Зві&amp;т про перевірку…</translation>
    </message>
    <message>
        <source>Write verdicts, differences, rulings and coverage to a file</source>
        <translation>Записати вердикти, розбіжності, рішення та охоплення у файл</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>По&amp;рівняти</translation>
    </message>
    <message>
        <source>New Document from Clip&amp;board</source>
        <translation>Новий документ із &amp;буфера обміну</translation>
    </message>
    <message>
        <source>Read the copied text into this project, or into a new one</source>
        <translation>Додати скопійований текст до цього проєкту або до нового</translation>
    </message>
    <message>
        <source>Read A&amp;gain…</source>
        <translation>Прочита&amp;ти знову…</translation>
    </message>
    <message>
        <source>Read the document in the current pane anew, where Crossread reads its kind better by now</source>
        <translation>Прочитати документ поточної області наново, якщо Crossread тепер краще читає такі файли</translation>
    </message>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Виділити &amp;речення</translation>
    </message>
    <message>
        <source>Select the sentence at the caret</source>
        <translation>Виділити речення біля курсора</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Виділити а&amp;бзац</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret</source>
        <translation>Виділити абзац біля курсора</translation>
    </message>
    <message>
        <source>Select &amp;Turn</source>
        <translation>Виділити реп&amp;ліку</translation>
    </message>
    <message>
        <source>Select all that is said in the turn at the caret</source>
        <translation>Виділити все сказане в репліці біля курсора</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Знайти поп&amp;ереднє</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Параме&amp;три…</translation>
    </message>
    <message>
        <source>&amp;Pages and Times</source>
        <translation>Сторінки й &amp;час</translation>
    </message>
    <message>
        <source>Show pages, times and line numbers in the margin, where the text has them</source>
        <translation>Показувати на берегах сторінки, час і номери рядків, якщо вони є в тексті</translation>
    </message>
    <message>
        <source>&amp;One Page Alone</source>
        <translation>Лише одна &amp;сторінка</translation>
    </message>
    <message>
        <source>Give the whole window to the current page, and back</source>
        <translation>Віддати все вікно поточній сторінці або повернути як було</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Твердження</translation>
    </message>
    <message>
        <source>Show or hide the statement over its passage, with your ruling</source>
        <translation>Показати або приховати твердження над його фрагментом разом із вашим рішенням</translation>
    </message>
    <message>
        <source>New &amp;Code…</source>
        <translation>Новий &amp;код…</translation>
    </message>
    <message>
        <source>Make a code without tagging anything yet</source>
        <translation>Створити код, поки нічого не кодуючи</translation>
    </message>
    <message>
        <source>New To&amp;pic…</source>
        <translation>Нова т&amp;ема…</translation>
    </message>
    <message>
        <source>Make a topic from words of your own choice</source>
        <translation>Створити тему з довільних слів</translation>
    </message>
    <message>
        <source>Confirm and &amp;Go On</source>
        <translation>Підтвердити й пере&amp;йти далі</translation>
    </message>
    <message>
        <source>Confirm, and go to the next statement</source>
        <translation>Підтвердити й перейти до наступного твердження</translation>
    </message>
    <message>
        <source>Bring this panel to the front and go there</source>
        <translation>Показати цю панель попереду й перейти до неї</translation>
    </message>
    <message>
        <source>Go to &amp;Page or Time…</source>
        <translation>До сторінки чи &amp;часу…</translation>
    </message>
    <message>
        <source>Go to a page, or to what is said at a time</source>
        <translation>Перейти до сторінки або до сказаного в певний час</translation>
    </message>
    <message>
        <source>Ann&amp;otations</source>
        <translation>&amp;Анотації</translation>
    </message>
    <message>
        <source>Cod&amp;es</source>
        <translation>&amp;Коди</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Ст&amp;руктура</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Збере&amp;гти копію…</translation>
    </message>
    <message>
        <source>Write everything that is in the project into a new file</source>
        <translation>Записати все, що є в проєкті, у новий файл</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Відновити з &amp;резервної копії…</translation>
    </message>
    <message>
        <source>Put a backup in the place of the project</source>
        <translation>Поставити резервну копію на місце проєкту</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Перевірит&amp;и</translation>
    </message>
    <message>
        <source>Look whether the project is sound: its pages, tables, texts, rows and history</source>
        <translation>Перевірити, чи справний проєкт: його сторінки, таблиці, тексти, рядки та історія</translation>
    </message>
    <message>
        <source>Language, colours, your name, backups</source>
        <translation>Мова, кольори, ваше ім’я, резервні копії</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Підручник</translation>
    </message>
    <message>
        <source>Opens the handbook where it tells of what you are at</source>
        <translation>Відкриває підручник там, де йдеться про те, що ви робите</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Клавіші одним поглядом</translation>
    </message>
    <message>
        <source>All keys as they are set now</source>
        <translation>Усі клавіші, як їх зараз налаштовано</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Що це?</translation>
    </message>
    <message>
        <source>Says what the thing is for that you click next</source>
        <translation>Пояснює, для чого те, що ви клацнете далі</translation>
    </message>
    <message>
        <source>Tag A&amp;gain</source>
        <translation>Кодувати &amp;ще раз</translation>
    </message>
    <message>
        <source>Give the selected words the code that was given last</source>
        <translation>Присвоїти виділеним словам останній уживаний код</translation>
    </message>
    <message>
        <source>&amp;Recent Codes…</source>
        <translation>&amp;Недавні коди…</translation>
    </message>
    <message>
        <source>Give the selected words one of the codes that were given last</source>
        <translation>Присвоїти виділеним словам один з останніх уживаних кодів</translation>
    </message>
    <message>
        <source>&amp;In Their Own Words</source>
        <translation>Код їхніми &amp;словами</translation>
    </message>
    <message>
        <source>Take a code off the words at the caret</source>
        <translation>Зняти код зі слів біля курсора</translation>
    </message>
    <message>
        <source>Ad&amp;just Passage</source>
        <translation>Змінити &amp;межі фрагмента</translation>
    </message>
    <message>
        <source>Let the annotation here begin or end elsewhere, with the arrow keys</source>
        <translation>Пересунути початок чи кінець цієї анотації клавішами зі стрілками</translation>
    </message>
    <message>
        <source>Find passages by words, topic or speaker, and tag those that you choose</source>
        <translation>Знайти фрагменти за словами, темою чи мовцем і закодувати ті, які виберете</translation>
    </message>
    <message>
        <source>&amp;Merge Another Copy…</source>
        <translation>Об’&amp;єднати з іншою копією…</translation>
    </message>
    <message>
        <source>Take everything that another copy of this project has into this one</source>
        <translation>Узяти до цього проєкту все, що є в іншій його копії</translation>
    </message>
    <message>
        <source>Show or hide who has annotated, and how far two agree</source>
        <translation>Показати або приховати, хто анотував і наскільки узгоджені двоє</translation>
    </message>
    <message>
        <source>&amp;Import Project…</source>
        <translation>&amp;Імпортувати проєкт…</translation>
    </message>
    <message>
        <source>Make a project of one of another program: REFI-QDA, QualCoder, Taguette</source>
        <translation>Створити проєкт із проєкту іншої програми: REFI-QDA, QualCoder, Taguette</translation>
    </message>
    <message>
        <source>Replace &amp;File…</source>
        <translation>Замінити &amp;файл…</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of the document in the current pane; annotations follow</source>
        <translation>Поставити виправлений файл на місце документа поточної області; анотації перейдуть за ним</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>Write excerpts, references, the codes, or the project for other programs to a file</source>
        <translation>Записати у файл уривки, посилання, коди або весь проєкт для інших програм</translation>
    </message>
    <message>
        <source>&amp;Short: who, title, turn, paragraph</source>
        <translation>&amp;Коротко: хто, назва, репліка, абзац</translation>
    </message>
    <message>
        <source>Cite what is copied in a few words</source>
        <translation>Скопійоване супроводжувати стислим посиланням</translation>
    </message>
    <message>
        <source>&amp;APA, in the text</source>
        <translation>APA, у &amp;тексті</translation>
    </message>
    <message>
        <source>Cite what is copied as APA 7 has it, with the entry for the list</source>
        <translation>Посилання на скопійоване за APA 7, із записом для списку</translation>
    </message>
    <message>
        <source>&amp;Chicago, as a note</source>
        <translation>Chicago, &amp;приміткою</translation>
    </message>
    <message>
        <source>Cite what is copied as a note of the Chicago Manual</source>
        <translation>Посилання на скопійоване приміткою за Chicago Manual</translation>
    </message>
    <message>
        <source>&amp;MLA, in the text</source>
        <translation>MLA, у т&amp;ексті</translation>
    </message>
    <message>
        <source>Cite what is copied as MLA 9 has it, with the entry for the list</source>
        <translation>Посилання на скопійоване за MLA 9, із записом для списку</translation>
    </message>
    <message>
        <source>Layout for Compar&amp;ing</source>
        <translation>Розкладка для по&amp;рівняння</translation>
    </message>
    <message>
        <source>Place the panels as comparing needs them</source>
        <translation>Розмістити панелі так, як треба для порівняння</translation>
    </message>
    <message>
        <source>Layout for Co&amp;ding</source>
        <translation>Розкладка для &amp;кодування</translation>
    </message>
    <message>
        <source>Place the panels as coding needs them: codes and documents at the side</source>
        <translation>Розмістити панелі так, як треба для кодування: коди й документи збоку</translation>
    </message>
    <message>
        <source>M&amp;y Layout</source>
        <translation>Моя розкла&amp;дка</translation>
    </message>
    <message>
        <source>Place the panels as in the layout that you have kept</source>
        <translation>Розмістити панелі за збереженою вами розкладкою</translation>
    </message>
    <message>
        <source>Keep Layout as &amp;Mine</source>
        <translation>Зберегти як мо&amp;ю розкладку</translation>
    </message>
    <message>
        <source>Keep the panels as they stand, for any project</source>
        <translation>Зберегти розміщення панелей для будь-якого проєкту</translation>
    </message>
    <message>
        <source>Show or hide the list of documents</source>
        <translation>Показати або приховати список документів</translation>
    </message>
    <message>
        <source>S&amp;peakers</source>
        <translation>Мов&amp;ці</translation>
    </message>
    <message>
        <source>Show or hide the list of everybody who speaks</source>
        <translation>Показати або приховати список усіх, хто говорить</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>Мов&amp;ці</translation>
    </message>
    <message>
        <source>M&amp;emos</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>Show or hide the list of all memos</source>
        <translation>Показати або приховати список усіх нотаток</translation>
    </message>
    <message>
        <source>Memo&amp;s</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>Show or hide the list of what was done</source>
        <translation>Показати або приховати список зробленого</translation>
    </message>
    <message>
        <source>Find in &amp;All Documents…</source>
        <translation>Знайти в &amp;усіх документах…</translation>
    </message>
    <message>
        <source>Find words, or those selected, in all documents of the project</source>
        <translation>Знайти слова (або виділені) в усіх документах проєкту</translation>
    </message>
    <message>
        <source>Show or hide the search in all documents</source>
        <translation>Показати або приховати пошук у всіх документах</translation>
    </message>
    <message>
        <source>Show or hide how often words are used</source>
        <translation>Показати або приховати частоту слів</translation>
    </message>
    <message>
        <source>In vivo: make a code that is called like the selected words, and give it to them</source>
        <translation>In vivo: створити код, названий так само, як виділені слова, і присвоїти його їм</translation>
    </message>
    <message>
        <source>Take Code O&amp;ff…</source>
        <translation>&amp;Зняти код…</translation>
    </message>
    <message>
        <source>Write a memo on the selected words, or on the annotation here</source>
        <translation>Написати нотатку до виділених слів або до цієї анотації</translation>
    </message>
    <message>
        <source>Tag A&amp;utomatically…</source>
        <translation>А&amp;втокодування…</translation>
    </message>
    <message>
        <source>Ta&amp;ke In Codes or Annotations…</source>
        <translation>Додати коди &amp;чи анотації…</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>По&amp;шук</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>С&amp;лова</translation>
    </message>
    <message>
        <source>Doc&amp;uments</source>
        <translation>Док&amp;ументи</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>По&amp;шук</translation>
    </message>
    <message>
        <source>&amp;Coders</source>
        <translation>Коду&amp;вальники</translation>
    </message>
    <message>
        <source>Code&amp;rs</source>
        <translation>Коду&amp;вальники</translation>
    </message>
    <message>
        <source>Docume&amp;nts</source>
        <translation>Док&amp;ументи</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Document Properties…</source>
        <translation>В&amp;ластивості документа…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Др&amp;укувати…</translation>
    </message>
    <message>
        <source>Print excerpts, the text in the current pane with its codes, or the codes; or look at them first</source>
        <translation>Надрукувати уривки, текст поточної області з його кодами або коди; або спершу переглянути їх</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Матр&amp;иця</translation>
    </message>
    <message>
        <source>Show or hide annotations counted in a table: codes by speaker, by document, over the years</source>
        <translation>Показати або приховати таблицю з кількістю анотацій: коди за мовцями, за документами, за роками</translation>
    </message>
    <message>
        <source>Remo&amp;ve Document</source>
        <translation>&amp;Прибрати документ</translation>
    </message>
    <message>
        <source>Citati&amp;ons</source>
        <translation>Пос&amp;илання</translation>
    </message>
    <message>
        <source>Pan&amp;el</source>
        <translation>&amp;Панель</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>П&amp;анелі</translation>
    </message>
    <message>
        <source>Add the codes of a codebook (.qdc), annotations of web pages (.json), or quotations in notes (.md), of another program</source>
        <translation>Додати коди книги кодів (.qdc), анотації вебсторінок (.json) або цитати з нотаток (.md) іншої програми</translation>
    </message>
    <message>
        <source>Show or hide where in the text speakers, codes and topics are</source>
        <translation>Показати або приховати, де в тексті мовці, коди й теми</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Зв’язки</translation>
    </message>
    <message>
        <source>Show or hide the links that were made by hand</source>
        <translation>Показати або приховати зв’язки, створені вручну</translation>
    </message>
</context>
<context>
    <name>AnnotationMarks</name>
    <message>
        <source>by %1</source>
        <extracomment>whose annotation it is, in the tip of one that is not the reader&apos;s own</extracomment>
        <translation>кодувальник: %1</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>виділено кольором</translation>
    </message>
    <message>
        <source>highlighted, by %1</source>
        <translation>виділено кольором, кодувальник: %1</translation>
    </message>
    <message>
        <source>coded: %1</source>
        <extracomment>what a screen reader says of a passage: its code, and who gave it</extracomment>
        <translation>код: %1</translation>
    </message>
    <message>
        <source>coded: %1, by %2</source>
        <translation>код: %1, кодувальник: %2</translation>
    </message>
    <message>
        <source>%1; memo: %2</source>
        <extracomment>what a screen reader says of a passage: which code it has and by whom, or that it is highlighted; and its memo</extracomment>
        <translation>%1; нотатка: %2</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>the table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>expected are a line with names of columns and a line for each document or speaker</source>
        <translation>очікується рядок із назвами стовпців і по рядку на кожен документ або мовця</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Імпорт атрибутів</translation>
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
        <translation>Вибір</translation>
    </message>
</context>
<context>
    <name>Bundestag</name>
    <message>
        <source>Plenary record of the German Bundestag</source>
        <translation>Стенограма пленарного засідання німецького Бундестагу</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Lines that take the words apart (%mor and others) and marks of the transcription were left out.</source>
        <translation>Рядки, що розбирають слова (%mor та інші), і позначки транскрипції пропущено.</translation>
    </message>
    <message>
        <source>The file has no end; the rest may be missing.</source>
        <translation>Файл не має кінця; решти може бракувати.</translation>
    </message>
    <message>
        <source>CHAT transcript (CHILDES, TalkBank)</source>
        <translation>Транскрипт CHAT (CHILDES, TalkBank)</translation>
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
        <translation>%1, %2, репліка %3, абз.&#xa0;%4</translation>
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
        <translation>Коротко: хто, назва, репліка, абзац</translation>
    </message>
    <message>
        <source>APA, in the text</source>
        <translation>APA, у тексті</translation>
    </message>
    <message>
        <source>Chicago, as a note</source>
        <translation>Chicago, приміткою</translation>
    </message>
    <message>
        <source>MLA, in the text</source>
        <translation>MLA, у тексті</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>Joined a sentence cut by a page break</source>
        <translation>З’єднано речення, розірване межею сторінки</translation>
    </message>
    <message>
        <source>Showed a link as its words</source>
        <translation>Гіперпосилання замінено на його текст</translation>
    </message>
    <message>
        <source>Took out a backslash</source>
        <translation>Вилучено зворотну скісну риску</translation>
    </message>
    <message>
        <source>Took out signs of emphasis or heading</source>
        <translation>Вилучено знаки виділення або заголовка</translation>
    </message>
    <message>
        <source>Took out what was left of a web page</source>
        <translation>Вилучено залишки вебсторінки</translation>
    </message>
    <message>
        <source>Set aside what is not part of the text</source>
        <translation>Відкладено те, що не є частиною тексту</translation>
    </message>
    <message>
        <source>Set a label apart from the quotation</source>
        <translation>Мітку відокремлено від цитати</translation>
    </message>
    <message>
        <source>Joined the lines of a paragraph</source>
        <translation>З’єднано рядки абзацу</translation>
    </message>
    <message>
        <source>Showed a control character as a symbol</source>
        <translation>Керівний символ показано знаком</translation>
    </message>
    <message>
        <source>Join sentences cut by page breaks</source>
        <translation>З’єднувати речення, розірвані межами сторінок</translation>
    </message>
    <message>
        <source>Show links as their words</source>
        <translation>Замінювати гіперпосилання на їхній текст</translation>
    </message>
    <message>
        <source>Take out backslashes before signs</source>
        <translation>Вилучати зворотні скісні риски перед знаками</translation>
    </message>
    <message>
        <source>Take out signs of emphasis and headings</source>
        <translation>Вилучати знаки виділення та заголовків</translation>
    </message>
    <message>
        <source>Take out what is left of web pages</source>
        <translation>Вилучати залишки вебсторінок</translation>
    </message>
    <message>
        <source>Set labels apart from quotations</source>
        <translation>Відокремлювати мітки від цитат</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>З’єднувати рядки абзацу</translation>
    </message>
    <message>
        <source>Show control characters as symbols</source>
        <translation>Показувати керівні символи знаками</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Expected here: %1. See --help.</source>
        <translation>Тут очікується: %1. Див. --help.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Записати у ФАЙЛ, а не на стандартний вивід.</translation>
    </message>
    <message>
        <source>One of: %1. Default: %2.</source>
        <translation>Одне з: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>стандартний вивід</translation>
    </message>
    <message>
        <source>Crossread on the command line: what the window shows, for scripts.

Usage: crossread-cli VERB ARGUMENTS…   (crossread-cli VERB --help tells more)

</source>
        <translation>Crossread у командному рядку: те саме, що показує вікно, для скриптів.

Використання: crossread-cli ДІЯ АРГУМЕНТИ…   (докладніше: crossread-cli ДІЯ --help)

</translation>
    </message>
    <message>
        <source>
Positions count Unicode code points of the source file, from 0, the end not included.
Exit status: 0 done, 1 failed (the reason on standard error), 2 the call was not understood.
</source>
        <translation>
Позиції рахують кодові точки Unicode початкового файлу, від 0, кінець не входить.
Код завершення: 0 — виконано, 1 — не вдалося (причину виведено як помилку), 2 — виклик не зрозуміло.
</translation>
    </message>
    <message>
        <source>There is no “%1”. See crossread-cli --help.</source>
        <translation>Дії «%1» немає. Див. crossread-cli --help.</translation>
    </message>
    <message>
        <source>Print who speaks where in a transcript</source>
        <translation>Вивести, хто й де говорить у транскрипті</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <comment>in a transcript</comment>
        <translation>
            <numerusform>%n репліка</numerusform>
            <numerusform>%n репліки</numerusform>
            <numerusform>%n реплік</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints who speaks where in a transcript.</source>
        <translation>Виводить, хто й де говорить у транскрипті.</translation>
    </message>
    <message>
        <source>The transcript.</source>
        <translation>Транскрипт.</translation>
    </message>
    <message>
        <source>There is no format “%1” here: json or text.</source>
        <translation>Формату «%1» тут немає: json або text.</translation>
    </message>
    <message>
        <source>Say in short what is in a transcript and an article</source>
        <translation>Коротко описати вміст транскрипту та статті</translation>
    </message>
    <message>
        <source>Only from this document.</source>
        <translation>Лише з цього документа.</translation>
    </message>
    <message>
        <source>CSV: values exactly as they are, for other programs. Without it, text that a spreadsheet would run as a formula has a &apos; before it.</source>
        <translation>CSV: значення точно такі, як є, для інших програм. Без цього перед текстом, який електронна таблиця виконала б як формулу, ставиться знак &apos;.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Проєкт.</translation>
    </message>
    <message>
        <source>Excerpts – %1</source>
        <comment>the name of a project</comment>
        <translation>Уривки – %1</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>репліки</translation>
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
        <translation>Теми</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n репліка</numerusform>
            <numerusform>%n репліки</numerusform>
            <numerusform>%n реплік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Says in short what is in a transcript and in an article about it: who speaks, which topics are named, what was cleaned up.</source>
        <translation>Коротко описує вміст транскрипту та статті про нього: хто говорить, які теми згадано, що очищено.</translation>
    </message>
    <message>
        <source>The article; may be left out.</source>
        <translation>Стаття; можна не вказувати.</translation>
    </message>
    <message>
        <source>Say which words with either --quote TEXT or --range A-B. See --help.</source>
        <translation>Вкажіть слова за допомогою --quote ТЕКСТ або --range A-B. Див. --help.</translation>
    </message>
    <message>
        <source>Give at least one --code NAME or a --memo TEXT. See --help.</source>
        <translation>Вкажіть принаймні один --code НАЗВА або --memo ТЕКСТ. Див. --help.</translation>
    </message>
    <message>
        <source>“%1” is no range: two numbers as in 120-144.</source>
        <translation>«%1» — не проміжок: потрібні два числа, як-от 120-144.</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 on.</source>
        <translation>«%1» — не число від 1.</translation>
    </message>
    <message>
        <source>Where: name of the document or of its file.</source>
        <translation>Де: назва документа або його файлу.</translation>
    </message>
    <message>
        <source>These words.</source>
        <translation>Ці слова.</translation>
    </message>
    <message>
        <source>Which one, from 1, where the words stand more than once.</source>
        <translation>Який збіг за рахунком, від 1, якщо слова трапляються кілька разів.</translation>
    </message>
    <message>
        <source>This stretch of the source file, in code points.</source>
        <translation>Ця ділянка початкового файлу, у кодових точках.</translation>
    </message>
    <message>
        <source>Note on the passage.</source>
        <translation>Нотатка до фрагмента.</translation>
    </message>
    <message>
        <source>Who annotates. Default: the login name.</source>
        <translation>Хто анотує. Типово: ім’я користувача системи.</translation>
    </message>
    <message>
        <source>Read many requests from FILE, or from standard input with -.</source>
        <translation>Прочитати багато запитів із ФАЙЛУ або, з «-», зі стандартного вводу.</translation>
    </message>
    <message>
        <source>Make a project with documents in it</source>
        <translation>Створити проєкт із документами</translation>
    </message>
    <message>
        <source>Tag a passage</source>
        <translation>Закодувати фрагмент</translation>
    </message>
    <message>
        <source>List the documents and annotations of a project</source>
        <translation>Перелічити документи й анотації проєкту</translation>
    </message>
    <message>
        <source>not found in the text any more</source>
        <translation>у тексті більше не знайдено</translation>
    </message>
    <message>
        <source>Lists the documents and annotations of a project.</source>
        <translation>Перелічує документи й анотації проєкту.</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>у ньому є: %1</translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s); choose one with --nth</source>
        <translation>
            <numerusform>трапляється там %n раз; виберіть потрібний за допомогою --nth</numerusform>
            <numerusform>трапляється там %n рази; виберіть потрібний за допомогою --nth</numerusform>
            <numerusform>трапляється там %n разів; виберіть потрібний за допомогою --nth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it stands there %n time(s)</source>
        <translation>
            <numerusform>трапляється там %n раз</numerusform>
            <numerusform>трапляється там %n рази</numerusform>
            <numerusform>трапляється там %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Who said what.</source>
        <translation>Хто що сказав.</translation>
    </message>
    <message>
        <source>What was reported.</source>
        <translation>Що було повідомлено.</translation>
    </message>
    <message>
        <source>Either of them; which one is found out.</source>
        <translation>Те або інше; тип визначається сам.</translation>
    </message>
    <message>
        <source>The file to make, for example talks.crossread.</source>
        <translation>Файл, який створити, наприклад talks.crossread.</translation>
    </message>
    <message>
        <source>Name at least one --transcript, --article or --document. See --help.</source>
        <translation>Вкажіть принаймні один --transcript, --article або --document. Див. --help.</translation>
    </message>
    <message>
        <source>Find the source of every statement of an article</source>
        <translation>Знайти джерело кожного твердження статті</translation>
    </message>
    <message>
        <source>Finds the source of every statement of an article, and says how faithful it is.</source>
        <translation>Знаходить джерело кожного твердження статті та повідомляє, наскільки воно точне.</translation>
    </message>
    <message>
        <source>A list of further names that count as one, as JSON.</source>
        <translation>Список додаткових рівнозначних імен і назв у форматі JSON.</translation>
    </message>
    <message>
        <source>The language of both texts (en, de …). Default: detected.</source>
        <translation>Мова обох текстів (en, de …). Типово: визначається.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Що було сказано.</translation>
    </message>
    <message>
        <source>Write the verification report of an article in a project</source>
        <translation>Записати звіт про перевірку статті з проєкту</translation>
    </message>
    <message>
        <source>Writes the verification report of an article: each statement with its source in the transcript and your rulings, and what of the transcript was reported.</source>
        <translation>Записує звіт про перевірку статті: кожне твердження з його джерелом у транскрипті та вашими рішеннями, а також те, що з транскрипту потрапило до статті.</translation>
    </message>
    <message>
        <source>The transcript; not needed where the project has only one.</source>
        <translation>Транскрипт; не потрібен, якщо в проєкті він один.</translation>
    </message>
    <message>
        <source>The article; not needed where the project has only one.</source>
        <translation>Стаття; не потрібна, якщо в проєкті вона одна.</translation>
    </message>
    <message>
        <source>The project has no transcript. Name one of its documents with --transcript: %1.</source>
        <translation>У проєкті немає транскрипту. Вкажіть один із його документів за допомогою --transcript: %1.</translation>
    </message>
    <message>
        <source>The project has several transcripts. Choose one with --transcript: %1.</source>
        <translation>У проєкті кілька транскриптів. Виберіть один за допомогою --transcript: %1.</translation>
    </message>
    <message>
        <source>The project has no article. Name one of its documents with --article: %1.</source>
        <translation>У проєкті немає статті. Вкажіть один із його документів за допомогою --article: %1.</translation>
    </message>
    <message>
        <source>The project has several articles. Choose one with --article: %1.</source>
        <translation>У проєкті кілька статей. Виберіть одну за допомогою --article: %1.</translation>
    </message>
    <message>
        <source>Where backups lie. Default: %1.</source>
        <translation>Де лежать резервні копії. Типово: %1.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ТЕКА</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations</source>
        <translation>документів: %1, анотацій: %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не вдається прочитати</translation>
    </message>
    <message>
        <source>There are no backups of this project.
</source>
        <translation>Резервних копій цього проєкту немає.
</translation>
    </message>
    <message>
        <source>Lists the backups of a project, newest first; also of one that cannot be opened any more.</source>
        <translation>Перелічує резервні копії проєкту, від найновішої; також і тих, які вже не відкриваються.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a project. What is there now becomes a backup first, so that this can be undone.</source>
        <translation>Ставить резервну копію на місце проєкту. Теперішній стан спершу теж стає резервною копією, тож це можна скасувати.</translation>
    </message>
    <message>
        <source>The backup, as “backups” lists it. Default: the newest.</source>
        <translation>Резервна копія, як її називає «backups». Типово: найновіша.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Резервних копій цього проєкту немає.</translation>
    </message>
    <message>
        <source>“%1” is now as it is in “%2”.
</source>
        <translation>Проєкт «%1» тепер такий, як у «%2».
</translation>
    </message>
    <message>
        <source>What was there before is “%1”.
</source>
        <translation>Те, що було там раніше, — у «%1».
</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Сторінки файлу</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Texts as they were imported</source>
        <translation>Імпортовані тексти</translation>
    </message>
    <message>
        <source>Rows as they were written</source>
        <translation>Записані рядки</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Посилання між записами</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Places and their words</source>
        <translation>Місця та їхні слова</translation>
    </message>
    <message>
        <source>%1 documents, %2 annotations, %3 codes, %4 acts in the history
</source>
        <translation>документів: %1, анотацій: %2, кодів: %3, дій в історії: %4
</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n помилка</numerusform>
            <numerusform>%n помилки</numerusform>
            <numerusform>%n помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>fine</source>
        <translation>усе гаразд</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>не вдалося перевірити</translation>
    </message>
    <message>
        <source>Checks a project: its pages, tables, texts, rows, references and history, and whether every place stands on its words. Changes nothing. Exit status: 0 all is fine, 1 there are faults.</source>
        <translation>Перевіряє проєкт: сторінки, таблиці, тексти, рядки, посилання й історію, а також чи кожне місце стоїть на своїх словах. Нічого не змінює. Код завершення: 0 — усе гаразд, 1 — є помилки.</translation>
    </message>
    <message>
        <source>How a text file&apos;s characters are written (UTF-8, windows-1250 …). Default: detected.</source>
        <translation>Як записано символи текстового файлу (UTF-8, windows-1250 …). Типово: визначається.</translation>
    </message>
    <message>
        <source>Print the text of a file as it is read, with pages and times</source>
        <translation>Вивести прочитаний текст файлу зі сторінками й часом</translation>
    </message>
    <message>
        <source>Decide about the source of a statement</source>
        <translation>Ухвалити рішення щодо джерела твердження</translation>
    </message>
    <message>
        <source>Check a project and say what is wrong with it</source>
        <translation>Перевірити проєкт і повідомити, що з ним негаразд</translation>
    </message>
    <message>
        <source>Make a new project of what is left of a damaged one</source>
        <translation>Створити новий проєкт із того, що лишилося від пошкодженого</translation>
    </message>
    <message>
        <source>List the backups of a project</source>
        <translation>Перелічити резервні копії проєкту</translation>
    </message>
    <message>
        <source>Put a backup in the place of a project</source>
        <translation>Поставити резервну копію на місце проєкту</translation>
    </message>
    <message>
        <source>Makes a project with documents in it. Each option can be given several times; one document is enough.

It reads: %1.</source>
        <translation>Створює проєкт із документами. Кожен параметр можна вказати кілька разів; досить одного документа.

Читає: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>“%1”: %2 documents, %3 annotations, %4 codes, %5 links, %6 topics
</source>
        <translation>«%1»: документів: %2, анотацій: %3, кодів: %4, зв’язків: %5, тем: %6
</translation>
    </message>
    <message>
        <source>Brought back from the history: %1
</source>
        <translation>Повернуто з історії: %1
</translation>
    </message>
    <message>
        <source>Brought back from backups: %1
</source>
        <translation>Повернуто з резервних копій: %1
</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.
</source>
        <translation>Наскільки видно з файлу, нічого не бракує.
</translation>
    </message>
    <message>
        <source>The damaged file is untouched; a copy of it is “%1”.
</source>
        <translation>Пошкоджений файл не змінено; його копія — «%1».
</translation>
    </message>
    <message>
        <source>A backup or an older copy, for what the file lacks; can be given several times, newest first.</source>
        <translation>Резервна чи давніша копія — для того, чого бракує у файлі; можна вказати кілька разів, починаючи з найновішої.</translation>
    </message>
    <message>
        <source>A file that a document came from, should its text be lost; can be given several times.</source>
        <translation>Файл, з якого взято документ, — на випадок, якщо його текст утрачено; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>The damaged project, or a journal (notes.jsonl) from beside its backups.</source>
        <translation>Пошкоджений проєкт або журнал (notes.jsonl), що лежить біля його резервних копій.</translation>
    </message>
    <message>
        <source>Say with --output where the new project is to be.</source>
        <translation>Вкажіть за допомогою --output, де має бути новий проєкт.</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement. Name its source with --source WORDS.</source>
        <translation>Ніщо в транскрипті не наближається до цього твердження. Вкажіть його джерело за допомогою --source СЛОВА.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n passage(s) come(s) near this statement.</source>
        <translation>
            <numerusform>До цього твердження наближається лише %n фрагмент.</numerusform>
            <numerusform>До цього твердження наближаються лише %n фрагменти.</numerusform>
            <numerusform>До цього твердження наближається лише %n фрагментів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decides about the source of a statement, as the window does: confirms the passage that was found, names another one, sets the verdict, rejects, or withdraws what was decided. Ends with 0 only after it is on the disk, and prints the statement and its state.</source>
        <translation>Ухвалює рішення щодо джерела твердження, як це робить вікно: підтверджує знайдений фрагмент, вказує інший, встановлює вердикт, відхиляє або скасовує ухвалене. Завершується з кодом 0 лише після запису на диск і виводить твердження та його стан.</translation>
    </message>
    <message>
        <source>The statement, by its words in the article.</source>
        <translation>Твердження — його словами зі статті.</translation>
    </message>
    <message>
        <source>The passage found is its source.</source>
        <translation>Знайдений фрагмент є його джерелом.</translation>
    </message>
    <message>
        <source>Not the first passage that comes near, but the Nth.</source>
        <translation>Не перший близький фрагмент, а N-й.</translation>
    </message>
    <message>
        <source>These words of the transcript are its source.</source>
        <translation>Ці слова транскрипту є його джерелом.</translation>
    </message>
    <message>
        <source>Confirm, and say how faithful it is: verbatim, near-verbatim, reworded, paraphrase.</source>
        <translation>Підтвердити й указати, наскільки воно точне: verbatim, near-verbatim, reworded, paraphrase.</translation>
    </message>
    <message>
        <source>It has no source in the transcript.</source>
        <translation>У транскрипті джерела немає.</translation>
    </message>
    <message>
        <source>Withdraw what was decided.</source>
        <translation>Скасувати ухвалене рішення.</translation>
    </message>
    <message>
        <source>A note on it; empty takes the note away.</source>
        <translation>Примітка до нього; порожня прибирає наявну.</translation>
    </message>
    <message>
        <source>Who decides. Default: the login name.</source>
        <translation>Хто ухвалює рішення. Типово: ім’я користувача системи.</translation>
    </message>
    <message>
        <source>Say which statement with --statement WORDS. See --help.</source>
        <translation>Вкажіть твердження за допомогою --statement СЛОВА. Див. --help.</translation>
    </message>
    <message>
        <source>Say what you decide with one of --confirm, --source, --verdict, --reject, --reopen, or --note. See --help.</source>
        <translation>Вкажіть рішення за допомогою --confirm, --source, --verdict, --reject, --reopen або --note. Див. --help.</translation>
    </message>
    <message>
        <source>The article makes no statement with just these words. Words of your own become one with --source WORDS.</source>
        <translation>У статті немає твердження саме з такими словами. Довільні слова стають твердженням за допомогою --source СЛОВА.</translation>
    </message>
    <message>
        <source>Prints the text of a file as it is read: its paragraphs, what each one is, and its page or time.

It reads: %1.</source>
        <translation>Виводить прочитаний текст файлу: його абзаци, чим є кожен із них і на якій він сторінці чи в який час.

Читає: %1.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Документ.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there. Can be given several times, once for each: a comma is a part of the name. Security/Guarantees is a code below Security; a name with a slash stands in quotation marks, and those within it are doubled: &apos;&quot;and/or&quot;/Law&apos;.</source>
        <translation>Присвоїти цей код; якщо його немає, він створюється. Можна вказати кілька разів, по одному на код: кома є частиною назви. Security/Guarantees — це код під кодом Security; назву зі скісною рискою беруть у лапки, а лапки всередині неї подвоюють: &apos;&quot;and/or&quot;/Law&apos;.</translation>
    </message>
    <message>
        <source>Only with this code or one below it, as “annotate” takes it; with topics, only this topic.</source>
        <translation>Лише з цим кодом або нижчим за нього, записаним як для «annotate»; у разі тем — лише ця тема.</translation>
    </message>
    <message>
        <source>Take the comments in the margin of the files as notes of those who wrote them.</source>
        <translation>Узяти коментарі на берегах файлів як нотатки тих, хто їх написав.</translation>
    </message>
    <message>
        <source>Makes a new project of all that can be read of a damaged one: from the file and its log, row by row where pages are lost, from the history and from backups: those that Crossread keeps of it are found without being named. The damaged file is copied aside first and never changed.</source>
        <translation>Створює новий проєкт з усього, що можна прочитати з пошкодженого: з файлу та його журналу, рядок за рядком там, де втрачено сторінки, з історії та з резервних копій; ті, що зберігає Crossread, знаходяться самі. Пошкоджений файл спершу копіюється окремо й ніколи не змінюється.</translation>
    </message>
    <message>
        <source>Says how far two coders of a project agree: for each code Cohen’s kappa and Krippendorff’s alpha, and where they differ.</source>
        <translation>Показує, наскільки узгоджені двоє кодувальників проєкту: для кожного коду каппа Коена й альфа Кріппендорфа, а також де вони розходяться.</translation>
    </message>
    <message>
        <source>One of the two; given twice. Default: the only two there are.</source>
        <translation>Один із двох; вказується двічі. Типово: єдині двоє, що є.</translation>
    </message>
    <message>
        <source>What is counted: %1. Default: %2.</source>
        <translation>Що рахувати: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>Leave out text to which neither has given any code.</source>
        <translation>Не враховувати тексту, якому жоден не присвоїв коду.</translation>
    </message>
    <message>
        <source>Two coders are compared. Those of the project: %1.</source>
        <translation>Порівнюються двоє кодувальників. У проєкті є: %1.</translation>
    </message>
    <message>
        <source>“%1” has annotated nothing here. Those who have: %2.</source>
        <translation>«%1» тут нічого не анотує. Анотували: %2.</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>документів</translation>
    </message>
    <message>
        <source>of speakers</source>
        <translation>мовців</translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Пропущено, бо в проєкті нічого з такою назвою немає: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Пропущено, бо не підходить для «%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>Lists what can be said of documents and speakers, and who speaks; makes, changes and removes attributes; imports their values from a table; says something of a speaker. Each is one step that can be taken back in the window.</source>
        <translation>Перелічує, що можна зазначити про документи та мовців і хто говорить; створює, змінює та видаляє атрибути; імпортує їхні значення з таблиці; зазначає щось про мовця. Кожна дія — один крок, який можна скасувати у вікні.</translation>
    </message>
    <message>
        <source>Make this attribute, or change it.</source>
        <translation>Створити цей атрибут або змінити його.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>НАЗВА</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>What can be chosen; can be given several times.</source>
        <translation>Що можна вибрати; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>ЗНАЧЕННЯ</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Його нова назва.</translation>
    </message>
    <message>
        <source>Remove it, and what is said with it.</source>
        <translation>Видалити його разом з усім, що ним зазначено.</translation>
    </message>
    <message>
        <source>Read values from a table (CSV, TSV): the first line names the attributes, the first column the documents or speakers. Empty cells change nothing; what fits nowhere is told and left out.</source>
        <translation>Прочитати значення з таблиці (CSV, TSV): перший рядок містить назви атрибутів, перший стовпець — документи або мовців. Порожні клітинки нічого не змінюють; про те, чому немає місця, повідомляється, і воно пропускається.</translation>
    </message>
    <message>
        <source>Say what --set says of this speaker; can be given several times.</source>
        <translation>Зазначити про цього мовця те, що вказує --set; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>What is said: Country=France. See also: documents.</source>
        <translation>Що зазначається: Country=France. Див. також: documents.</translation>
    </message>
    <message>
        <source>ATTRIBUTE=VALUE</source>
        <translation>АТРИБУТ=ЗНАЧЕННЯ</translation>
    </message>
    <message>
        <source>Say with --attribute which one.</source>
        <translation>Вкажіть за допомогою --attribute, який саме.</translation>
    </message>
    <message>
        <source>Say with --speaker of whom, and with --set what.</source>
        <translation>Вкажіть за допомогою --speaker, про кого, а за допомогою --set — що.</translation>
    </message>
    <message>
        <source>Tag with this code; made where it is not there.</source>
        <translation>Присвоїти цей код; якщо його немає, він створюється.</translation>
    </message>
    <message>
        <source>Whatever has these words; can be given several times.</source>
        <translation>Усе, що містить ці слова; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Whatever this regular expression finds.</source>
        <translation>Усе, що знаходить цей регулярний вираз.</translation>
    </message>
    <message>
        <source>Whatever names this topic.</source>
        <translation>Усе, де згадано цю тему.</translation>
    </message>
    <message>
        <source>Turns that ask.</source>
        <translation>Репліки із запитаннями.</translation>
    </message>
    <message>
        <source>Turns that follow a question.</source>
        <translation>Репліки після запитання.</translation>
    </message>
    <message>
        <source>Capitals count.</source>
        <translation>Зважати на великі літери.</translation>
    </message>
    <message>
        <source>How much around a hit: %1. Default: %2.</source>
        <translation>Скільки тексту навколо збігу: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>Only in this document; can be given several times.</source>
        <translation>Лише в цьому документі; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Only inside passages with this code or one below it.</source>
        <translation>Лише всередині фрагментів із цим кодом або нижчим за нього.</translation>
    </message>
    <message>
        <source>Only print what would be tagged.</source>
        <translation>Лише вивести те, що було б закодовано.</translation>
    </message>
    <message>
        <source>--code says which code the passages get.</source>
        <translation>--code вказує, який код отримають фрагменти.</translation>
    </message>
    <message>
        <source>Make this code.</source>
        <translation>Створити цей код.</translation>
    </message>
    <message>
        <source>Give this code the name of --to.</source>
        <translation>Дати цьому коду назву з --to.</translation>
    </message>
    <message>
        <source>The name that it gets.</source>
        <translation>Назва, яку він отримує.</translation>
    </message>
    <message>
        <source>The code that it goes below; empty: to the top.</source>
        <translation>Код, під який він переходить; порожньо — на верхній рівень.</translation>
    </message>
    <message>
        <source>Let this code, with all that has it, become that of --into.</source>
        <translation>Перетворити цей код з усім, що його має, на код із --into.</translation>
    </message>
    <message>
        <source>The code that it becomes.</source>
        <translation>Код, яким він стає.</translation>
    </message>
    <message>
        <source>Give this code the memo of --memo.</source>
        <translation>Дати цьому коду нотатку з --memo.</translation>
    </message>
    <message>
        <source>The memo.</source>
        <translation>Нотатка.</translation>
    </message>
    <message>
        <source>Delete this code and those below it; annotations stay.</source>
        <translation>Видалити цей код і нижчі за нього; анотації лишаються.</translation>
    </message>
    <message>
        <source>--%1 and --%2 belong together.</source>
        <translation>--%1 і --%2 вказуються разом.</translation>
    </message>
    <message>
        <source>One change at a time.</source>
        <translation>По одній зміні за раз.</translation>
    </message>
    <message>
        <source>Find words in all documents of a project</source>
        <translation>Знайти слова в усіх документах проєкту</translation>
    </message>
    <message>
        <source>Count words, compare counts, and find what stands near a word</source>
        <translation>Порахувати слова, порівняти кількість і знайти, що стоїть поряд зі словом</translation>
    </message>
    <message>
        <source>Count annotations with each code by speaker, document or other code</source>
        <translation>Порахувати анотації кожного коду за мовцями, документами чи іншими кодами</translation>
    </message>
    <message>
        <source>Print the tree of codes of a project, or change it</source>
        <translation>Вивести дерево кодів проєкту або змінити його</translation>
    </message>
    <message>
        <source>Tag every passage that a rule finds</source>
        <translation>Закодувати всі фрагменти, які знаходить правило</translation>
    </message>
    <message>
        <source>Take another copy of a project into this one</source>
        <translation>Узяти іншу копію проєкту до цього</translation>
    </message>
    <message>
        <source>Say how far two coders of a project agree</source>
        <translation>Показати, наскільки узгоджені двоє кодувальників проєкту</translation>
    </message>
    <message>
        <source>List the documents of a project, group and describe them</source>
        <translation>Перелічити документи проєкту, згрупувати й описати їх</translation>
    </message>
    <message>
        <source>Say things of documents and speakers, also from a table</source>
        <translation>Зазначити щось про документи та мовців, зокрема з таблиці</translation>
    </message>
    <message>
        <source>Print the memos of a project, or write one</source>
        <translation>Вивести нотатки проєкту або написати нотатку</translation>
    </message>
    <message>
        <source>Write the excerpts of a project, to read or to count</source>
        <translation>Записати уривки проєкту для читання чи підрахунку</translation>
    </message>
    <message>
        <source>Put a corrected file in the place of a document’s</source>
        <translation>Поставити виправлений файл на місце файлу документа</translation>
    </message>
    <message>
        <source>Make a project of one of another program</source>
        <translation>Створити проєкт із проєкту іншої програми</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n мовець</numerusform>
            <numerusform>%n мовці</numerusform>
            <numerusform>%n мовців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Його заголовок.</translation>
    </message>
    <message>
        <source>Who wrote it; can be given several times.</source>
        <translation>Хто його написав; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>Хто його опублікував.</translation>
    </message>
    <message>
        <source>When: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Коли: 2022-02-07, 2022-02 або 2022.</translation>
    </message>
    <message>
        <source>Where it stands on the web.</source>
        <translation>Де він розміщений в інтернеті.</translation>
    </message>
    <message>
        <source>When it was saved from there: 2022-02-07.</source>
        <translation>Коли його звідти збережено: 2022-02-07.</translation>
    </message>
    <message>
        <source>Its language by its short name: en, pt-BR.</source>
        <translation>Його мова за скороченою назвою: en, pt-BR.</translation>
    </message>
    <message>
        <source>Lists the documents of a project with what is said of them, or changes that. Each option that changes something is one step that can be taken back in the window.</source>
        <translation>Перелічує документи проєкту з тим, що про них зазначено, або змінює це. Кожен параметр, який щось змінює, — один крок, який можна скасувати у вікні.</translation>
    </message>
    <message>
        <source>The document to change; with --group and --set it can be given several times.</source>
        <translation>Документ, який змінити; з --group і --set можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Put them into this group: Press/2022. Empty: into none.</source>
        <translation>Помістити їх до цієї групи: Press/2022. Порожньо — до жодної.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ШЛЯХ</translation>
    </message>
    <message>
        <source>Move or rename this group, with what is in it; --to says where.</source>
        <translation>Перемістити чи перейменувати цю групу з усім умістом; --to вказує куди.</translation>
    </message>
    <message>
        <source>The new path of the group.</source>
        <translation>Новий шлях групи.</translation>
    </message>
    <message>
        <source>Say this of them: Outlet=Reuters. An attribute that is not there is made, as text; empty behind the = takes the value away. Can be given several times. See also: attributes.</source>
        <translation>Зазначити про них це: Outlet=Reuters. Якщо такого атрибута немає, він створюється як текстовий; порожнє після = прибирає значення. Можна вказати кілька разів. Див. також: attributes.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>Say with --document what is to be changed, and how; name and citation are those of one.</source>
        <translation>Вкажіть за допомогою --document, що змінити та як; назва й дані для посилань стосуються одного документа.</translation>
    </message>
    <message>
        <source>Say with --move-group which group, and with --to where it goes.</source>
        <translation>Вкажіть за допомогою --move-group, яку групу, а за допомогою --to — куди.</translation>
    </message>
    <message>
        <source>Say which folder with --output FOLDER. See --help.</source>
        <translation>Вкажіть теку за допомогою --output ТЕКА. Див. --help.</translation>
    </message>
    <message>
        <source>Of a page: below their %1. Default: %2.</source>
        <translation>Для сторінки: за чим групувати уривки: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>--query finds annotations; it does not go with --what topics.</source>
        <translation>--query знаходить анотації; разом із --what topics не вживається.</translation>
    </message>
    <message>
        <source>The file does not show how its positions count. Look which of these passages make sense, and call again with --positions:</source>
        <translation>З файлу не видно, як рахуються його позиції. Подивіться, які з цих фрагментів мають сенс, і повторіть виклик із --positions:</translation>
    </message>
    <message>
        <source>How positions count in the file, where that cannot be found out: %1, and behind it, as they apply, %2.</source>
        <translation>Як рахуються позиції у файлі, якщо це не вдається визначити: %1, а далі за потреби %2.</translation>
    </message>
    <message>
        <source>What the other program has written.</source>
        <translation>Те, що записала інша програма.</translation>
    </message>
    <message>
        <source>The project to make, for example talks.crossread; of codes and annotations, the one to add to.</source>
        <translation>Проєкт, який створити, наприклад talks.crossread; для кодів і анотацій — проєкт, до якого їх додати.</translation>
    </message>
    <message>
        <source>One of: %1; or an attribute. Default: %2.</source>
        <translation>Одне з: %1; або атрибут. Типово: %2.</translation>
    </message>
    <message>
        <source>Each code with those below it.</source>
        <translation>Кожен код разом із нижчими за нього.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds, as “export” takes it.</source>
        <translation>Лише анотації, які знаходить цей запит, записаний як для «export».</translation>
    </message>
    <message>
        <source>nobody of that name speaks: %1</source>
        <translation>ніхто з таким іменем не говорить: %1</translation>
    </message>
    <message>
        <source>Prints the memos of a project, or writes one. With TEXT, the memo on what an option names says that from then on; an empty one takes it away. Ends with 0 only after it is on the disk.</source>
        <translation>Виводить нотатки проєкту або записує одну з них. Якщо вказано ТЕКСТ, таким стає вміст нотатки до того, що названо параметром; порожній текст її прибирає. Завершується з кодом 0 лише після запису на диск.</translation>
    </message>
    <message>
        <source>The memo on the project.</source>
        <translation>Нотатка до проєкту.</translation>
    </message>
    <message>
        <source>The memo on this document.</source>
        <translation>Нотатка до цього документа.</translation>
    </message>
    <message>
        <source>The memo on this speaker.</source>
        <translation>Нотатка до цього мовця.</translation>
    </message>
    <message>
        <source>The memo on this code.</source>
        <translation>Нотатка до цього коду.</translation>
    </message>
    <message>
        <source>The memo on this annotation; “list” prints their ids.</source>
        <translation>Нотатка до цієї анотації; ідентифікатори виводить «list».</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ІДЕНТИФІКАТОР</translation>
    </message>
    <message>
        <source>Only memos with these words.</source>
        <translation>Лише нотатки з цими словами.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>СЛОВА</translation>
    </message>
    <message>
        <source>What the memo is to say.</source>
        <translation>Що має бути в нотатці.</translation>
    </message>
    <message>
        <source>Say with one option which memo is meant.</source>
        <translation>Вкажіть одним параметром, про яку нотатку йдеться.</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.
</source>
        <translation>У «%1» немає нічого, чого б не було тут.
</translation>
    </message>
    <message>
        <source>Only print what would come.</source>
        <translation>Лише вивести те, що було б додано.</translation>
    </message>
    <message>
        <source>The project that is to have both.</source>
        <translation>Проєкт, у якому має бути все.</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>Інший проєкт.</translation>
    </message>
    <message>
        <source>Puts a corrected file in the place of a document&apos;s. Its annotations and links follow; those whose words are others now are marked and printed (~), and those of which nothing is left keep their words and are printed (-).</source>
        <translation>Ставить виправлений файл на місце файлу документа. Анотації та зв’язки переходять за ним; ті, чиї слова змінилися, позначаються та виводяться (~), а ті, від яких нічого не лишилося, зберігають свої слова та виводяться (-).</translation>
    </message>
    <message>
        <source>Which one: name of the document or of its file.</source>
        <translation>Який саме: назва документа або його файлу.</translation>
    </message>
    <message>
        <source>The corrected file.</source>
        <translation>Виправлений файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations followed.</source>
        <translation>
            <numerusform>Перейшла %n анотація.</numerusform>
            <numerusform>Перейшли %n анотації.</numerusform>
            <numerusform>Перейшло %n анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the words are meant: %1. Default: %2.</source>
        <translation>Як розуміти слова: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>Capital letters count.</source>
        <translation>Зважати на великі літери.</translation>
    </message>
    <message>
        <source>At most so many hits. Default: %1.</source>
        <translation>Найбільша кількість збігів. Типово: %1.</translation>
    </message>
    <message>
        <source>What is looked for.</source>
        <translation>Що шукати.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«%1» немає в жодному документі.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n hits; --most shows more.</source>
        <translation>
            <numerusform>Знайдено понад %n збіг; більше показує --most.</numerusform>
            <numerusform>Знайдено понад %n збіги; більше показує --most.</numerusform>
            <numerusform>Знайдено понад %n збігів; більше показує --most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts the words of a project: how often each is used, which are used more than elsewhere, which stand near another one.</source>
        <translation>Рахує слова проєкту: як часто вжито кожне, які вжито частіше, ніж деінде, які стоять поряд з іншим.</translation>
    </message>
    <message>
        <source>The words that stand near this one, by log-likelihood.</source>
        <translation>Слова, що стоять поряд із цим, за логарифмічною правдоподібністю.</translation>
    </message>
    <message>
        <source>How many words on each side are near. Default: %1.</source>
        <translation>Скільки слів з кожного боку вважати сусідніми. Типово: %1.</translation>
    </message>
    <message>
        <source>--near and --against do not go together.</source>
        <translation>--near і --against разом не вживаються.</translation>
    </message>
    <message>
        <source>There are no excerpts to write notes of.</source>
        <translation>Уривків, з яких можна зробити нотатки, немає.</translation>
    </message>
    <message>
        <source>Writes the excerpts of a project: its annotations, or the sentences that name its topics; or a whole text with its codes (--what text), or the codes. Its annotations for programs: %1, as notes in a folder: %6. Its documents as references: %2. The project itself for other programs of its kind: %3, or its codes alone: %4; or as plain text that can be compared and read back: %5. What cannot go along is told.</source>
        <translation>Записує уривки проєкту: його анотації або речення, що згадують його теми; або цілий текст із його кодами (--what text), або коди. Анотації для програм: %1, як нотатки в теці: %6. Документи як бібліографічні записи: %2. Сам проєкт для інших програм такого роду: %3, або лише його коди: %4; або як простий текст, який можна порівняти й прочитати назад: %5. Про те, що не можна передати, повідомляється.</translation>
    </message>
    <message>
        <source>Only the annotations that this query finds: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Лише анотації, які знаходить цей запит: назва збереженого або JSON, як у підручнику.</translation>
    </message>
    <message>
        <source>“%1” is to be read: it has no form as “%2”.</source>
        <translation>«%1» призначено для читання: у вигляді «%2» цього не буває.</translation>
    </message>
    <message>
        <source>Counts the annotations of a project: its codes by speaker, by document, over the years, or anything of that against anything else.</source>
        <translation>Рахує анотації проєкту: його коди за мовцями, за документами, за роками або будь-що з цього за будь-чим іншим.</translation>
    </message>
    <message>
        <source>As a picture: one of %1. Default: %2.</source>
        <translation>Як зображення: одне з %1. Типово: %2.</translation>
    </message>
    <message>
        <source>Takes everything that another copy of a project has, or another project over the same files, into the first one, in one act. Prints what came (+) and what both say otherwise (!). What was deleted here and is still there comes back. The other one is only read.</source>
        <translation>Додає до першого проєкту все, що є в іншій його копії або в іншому проєкті з тими самими файлами, за одну дію. Виводить додане (+) і те, в чому вони розходяться (!). Те, що тут видалено, а там іще є, повертається. Інший проєкт лише читається.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere, and at least %2 times.</source>
        <translation>Жодне слово не стоїть поряд із «%1» частіше, ніж деінде, і щонайменше стільки разів: %2.</translation>
    </message>
    <message>
        <source>Look at the passages again by what they mean, whatever their words are. English only; the first time it takes some seconds for a long transcript.</source>
        <translation>Переглянути фрагменти ще раз за змістом, хоч якими словами його висловлено. Лише англійська; першого разу для довгого транскрипту потрібно кілька секунд.</translation>
    </message>
    <message>
        <source>There is no sentence encoder here, so that nothing was looked at again: words alone decide.</source>
        <translation>Тут немає кодувальника речень, тож нічого не переглянуто ще раз: вирішують лише слова.</translation>
    </message>
    <message>
        <source>Tags a passage. Ends with 0 only after the annotation is on the disk, and prints its id and place. Where this coder has annotated just these words already, codes and memo are added to that annotation; where it has another memo, there are two.

--batch reads requests as JSON, one a line: {document, start, end, codes, memo} or with quote and nth in place of start and end. A line is printed for each as soon as it is on the disk; the first that fails ends the work.</source>
        <translation>Кодує фрагмент. Завершується з кодом 0 лише після того, як анотацію записано на диск, і виводить її ідентифікатор та місце. Якщо цей кодувальник уже анотував саме ці слова, коди й нотатка додаються до тієї анотації; якщо в неї інша нотатка, анотацій дві.

--batch читає запити у форматі JSON, по одному на рядок: {document, start, end, codes, memo} або з quote й nth замість start і end. Для кожного виводиться рядок, щойно його записано на диск; перший невдалий запит зупиняє роботу.</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <comment>its name, and the codes in it</comment>
        <translation>Набір %1: %2</translation>
    </message>
    <message>
        <source>it finds no passage that has just this code</source>
        <translation>він не знаходить жодного фрагмента саме з цим кодом</translation>
    </message>
    <message>
        <source>Put this code below that of --below, or beside another one.</source>
        <translation>Помістити цей код під код із --below або поруч з іншим.</translation>
    </message>
    <message>
        <source>The code before which it comes to stand.</source>
        <translation>Код, перед яким він стане.</translation>
    </message>
    <message>
        <source>The code behind which it comes to stand.</source>
        <translation>Код, після якого він стане.</translation>
    </message>
    <message>
        <source>Split a new code off this one: passages that --query finds have it instead.</source>
        <translation>Відокремити від цього коду новий: фрагменти, які знаходить --query, матимуть його замість цього.</translation>
    </message>
    <message>
        <source>The name of the new code.</source>
        <translation>Назва нового коду.</translation>
    </message>
    <message>
        <source>Which of its passages, as “export” takes it.</source>
        <translation>Які з його фрагментів; записується як для «export».</translation>
    </message>
    <message>
        <source>Give this code a colour.</source>
        <translation>Надати цьому коду колір.</translation>
    </message>
    <message>
        <source>The colour: #0072b2.</source>
        <translation>Колір: #0072b2.</translation>
    </message>
    <message>
        <source>Give this code the key of --key; another code that had it has none then.</source>
        <translation>Призначити цьому коду клавішу з --key; інший код, що мав її, лишається без клавіші.</translation>
    </message>
    <message>
        <source>A digit or a letter; empty: none.</source>
        <translation>Цифра або літера; порожньо — без клавіші.</translation>
    </message>
    <message>
        <source>Make this code a heading, with which nothing is coded.</source>
        <translation>Зробити цей код заголовком, яким нічого не кодують.</translation>
    </message>
    <message>
        <source>Let passages be coded with this code again.</source>
        <translation>Знову дозволити кодувати фрагменти цим кодом.</translation>
    </message>
    <message>
        <source>Make a code set of this name, or change the one there is, to be the codes of --of.</source>
        <translation>Створити набір кодів із цією назвою або змінити наявний, щоб у ньому були коди з --of.</translation>
    </message>
    <message>
        <source>A code of the set; can be given several times.</source>
        <translation>Код із набору; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Delete this code set; its codes stay.</source>
        <translation>Видалити цей набір кодів; його коди лишаються.</translation>
    </message>
    <message>
        <source>Prints the tree of codes with how many annotations have each, and the code sets; changes them first where that is wanted. A code is named as in “annotate”.</source>
        <translation>Виводить дерево кодів із кількістю анотацій кожного та набори кодів; якщо вказано, спершу змінює їх. Код записується як для «annotate».</translation>
    </message>
    <message>
        <source>List what was done in a project</source>
        <translation>Перелічити зроблене в проєкті</translation>
    </message>
    <message>
        <source>Take back what was done last in a project</source>
        <translation>Скасувати останнє зроблене в проєкті</translation>
    </message>
    <message>
        <source>Do again what was taken back last in a project</source>
        <translation>Повторити останнє скасоване в проєкті</translation>
    </message>
    <message>
        <source>Of excerpts as a table or JSON: how each is cited, one of: %1. Default: %2.</source>
        <translation>Для уривків у вигляді таблиці або JSON: вигляд посилання на кожен, один із: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (скасовано)</translation>
    </message>
    <message>
        <source>Nothing was done in this project yet.
</source>
        <translation>У цьому проєкті ще нічого не зроблено.
</translation>
    </message>
    <message>
        <source>Takes back what was done last in a project, and says what that was.</source>
        <translation>Скасовує останнє зроблене в проєкті та повідомляє, що це було.</translation>
    </message>
    <message>
        <source>Does again what was taken back last in a project, and says what that was.</source>
        <translation>Повторює останнє скасоване в проєкті та повідомляє, що це було.</translation>
    </message>
    <message>
        <source>So many acts. Default: %1.</source>
        <translation>Скільки дій. Типово: %1.</translation>
    </message>
    <message>
        <source>There is not as much to be taken back.</source>
        <translation>Стільки дій скасувати не можна: їх менше.</translation>
    </message>
    <message>
        <source>There is not as much to be done again.</source>
        <translation>Стільки дій повторити не можна: їх менше.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Lists what was done in a project, the oldest first; acts that are taken back can be done again.</source>
        <translation>Перелічує зроблене в проєкті, починаючи з найдавнішого; скасовані дії можна повторити.</translation>
    </message>
    <message>
        <source>Only in documents of this group, or one within it.</source>
        <translation>Лише в документах цієї групи або вкладеної в неї.</translation>
    </message>
    <message>
        <source>Only in documents of which this is said, as Outlet=Reuters; given several times, all of it.</source>
        <translation>Лише в документах, про які зазначено це, наприклад Outlet=Reuters; якщо вказано кілька разів — усе разом.</translation>
    </message>
    <message>
        <source>Only in documents published then or later: 2022-03-07, 2022-03 or 2022.</source>
        <translation>Лише в документах, опублікованих тоді або пізніше: 2022-03-07, 2022-03 або 2022.</translation>
    </message>
    <message>
        <source>Only in documents published then or earlier.</source>
        <translation>Лише в документах, опублікованих тоді або раніше.</translation>
    </message>
    <message>
        <source>Write the article with its sources beside it instead, to be read and printed.</source>
        <translation>Натомість записати статтю з джерелами поруч — для читання та друку.</translation>
    </message>
    <message>
        <source>Finds words in the documents of a project, each hit in its line.</source>
        <translation>Знаходить слова в документах проєкту, кожен збіг у своєму рядку.</translation>
    </message>
    <message>
        <source>As in the texts, by what was found, or by a word on one side of it: %1. Default: %2.</source>
        <translation>Порядок: як у текстах, за знайденим або за словом з одного боку від нього: %1. Типово: %2.</translation>
    </message>
    <message>
        <source>Tag these hits with this code, in one act; made where it is not there.</source>
        <translation>Присвоїти цим збігам цей код за одну дію; якщо його немає, він створюється.</translation>
    </message>
    <message>
        <source>Say in one way what is to be tagged: --words, --regex, --topic, --questions or --answers; or only who speaks, with --speaker or --speaker-attribute.</source>
        <translation>Вкажіть одним способом, що кодувати: --words, --regex, --topic, --questions або --answers; або лише хто говорить — за допомогою --speaker чи --speaker-attribute.</translation>
    </message>
    <message>
        <source>Tags every passage that a rule finds, in one act, and prints them; with --speaker or --speaker-attribute and nothing else, all that they say. Passages whose very words have the code already are left as they are.</source>
        <translation>Кодує всі фрагменти, які знаходить правило, за одну дію та виводить їх; якщо вказано лише --speaker або --speaker-attribute — усе, що кажуть ці мовці. Фрагменти, у яких саме ці слова вже мають код, лишаються як є.</translation>
    </message>
    <message>
        <source>Say where in a text its speakers, codes and topics are</source>
        <translation>Показати, де в тексті його мовці, коди й теми</translation>
    </message>
    <message>
        <source>Say how much of a transcript each article keeps</source>
        <translation>Показати, скільки з транскрипту відтворює кожна стаття</translation>
    </message>
    <message>
        <source>Says how much of a transcript each article keeps: of each speaker, topic and code the words spoken and the words reported, and how many words of the article itself have the code.</source>
        <translation>Показує, скільки з транскрипту відтворює кожна стаття: для кожного мовця, теми й коду — скільки слів сказано та скільки відтворено, а також скільки слів самої статті мають цей код.</translation>
    </message>
    <message>
        <source>Topics and codes in the words of this speaker alone.</source>
        <translation>Теми й коди у словах лише цього мовця.</translation>
    </message>
    <message>
        <source>The project has no article.</source>
        <translation>У проєкті немає статті.</translation>
    </message>
    <message>
        <source>Who translated it; can be given several times.</source>
        <translation>Хто його переклав; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate.</source>
        <translation>Де сказано слова: пресконференція, засідання, дебати.</translation>
    </message>
    <message>
        <source>When that was: 2022-02-07, 2022-02 or 2022.</source>
        <translation>Коли це було: 2022-02-07, 2022-02 або 2022.</translation>
    </message>
    <message>
        <source>Where that was: a town, a house.</source>
        <translation>Де це було: місто, будівля.</translation>
    </message>
    <message>
        <source>Of %1: how positions count, one of: %2. Default: %3, as the standard has it; NVivo counts the other way, which differs in texts with emoji.</source>
        <translation>Для %1: як рахувати позиції, одне з: %2. Типово: %3, як вимагає стандарт; NVivo рахує інакше, і це помітно в текстах з емодзі.</translation>
    </message>
    <message>
        <source>Makes a project of one of another program: REFI-QDA (.qdpx), as NVivo, MAXQDA, ATLAS.ti and others write it, QualCoder (its .qda folder), Taguette (.sqlite3), or what “export --format folder” wrote. What is added to a project that is there: a codebook (.qdc); annotations of its texts as W3C Web Annotations, or as Hypothes.is exports them (.json), or quotations in notes of Obsidian, Zotero and others (.md). What cannot be taken is told.</source>
        <translation>Створює проєкт із проєкту іншої програми: REFI-QDA (.qdpx), як його записують NVivo, MAXQDA, ATLAS.ti та інші, QualCoder (його тека .qda), Taguette (.sqlite3) або те, що записала дія «export --format folder». До наявного проєкту додаються: книга кодів (.qdc); анотації його текстів у форматі W3C Web Annotations або такі, як їх експортує Hypothes.is (.json), чи цитати з нотаток Obsidian, Zotero та інших програм (.md). Про те, чого не можна взяти, повідомляється.</translation>
    </message>
    <message>
        <source>Only what this speaker says; can be given several times.</source>
        <translation>Лише те, що каже цей мовець; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Only what speakers say of whom this is said, as Party=Labour; given several times, all of it.</source>
        <translation>Лише те, що кажуть мовці, про яких зазначено це, наприклад Party=Labour; якщо вказано кілька разів — усе разом.</translation>
    </message>
    <message>
        <source>Only of this article; can be given several times.</source>
        <translation>Лише для цієї статті; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>With what comparing finds, as in the window: of linked documents also those that nobody has ruled on.</source>
        <translation>Разом зі знайденим під час порівняння, як у вікні: з пов’язаних документів також ті, щодо яких ніхто не ухвалив рішення.</translation>
    </message>
    <message>
        <source>Says where in a text its speakers, codes and topics are: how many places there are in each tenth of it, and how many words; or draws that from its begin to its end.</source>
        <translation>Показує, де в тексті його мовці, коди й теми: скільки місць у кожній його десятій частині та скільки слів; або малює це від початку тексту до його кінця.</translation>
    </message>
    <message>
        <source>In this document; not needed where there is only one.</source>
        <translation>У цьому документі; не потрібно, якщо він лише один.</translation>
    </message>
    <message>
        <source>Held against this document, group or speaker, or those of which this is said, as Outlet=Reuters; by log-likelihood: the most telling words come first.</source>
        <translation>Порівняти з цим документом, групою чи мовцем або з тими, про які зазначено це, наприклад Outlet=Reuters; за логарифмічною правдоподібністю: спершу найпоказовіші слова.</translation>
    </message>
    <message>
        <source>List the saved queries of a project, save one or delete it</source>
        <translation>Перелічити збережені запити проєкту, зберегти або видалити запит</translation>
    </message>
    <message>
        <source>Prints the saved queries of a project; saves or deletes one first where that is wanted.</source>
        <translation>Виводить збережені запити проєкту; якщо треба, спершу зберігає або видаляє один із них.</translation>
    </message>
    <message>
        <source>Save the query of --query under this name.</source>
        <translation>Зберегти запит із --query під цією назвою.</translation>
    </message>
    <message>
        <source>The query: the name of a saved one, or JSON as in the handbook.</source>
        <translation>Запит: назва збереженого або JSON, як у підручнику.</translation>
    </message>
    <message>
        <source>Delete the query of this name.</source>
        <translation>Видалити запит із цією назвою.</translation>
    </message>
    <message>
        <source>--id names annotations that are there, and one of these changes them in one step: --code and --off, --range, --join or --remove. A line is printed for each that is still there then. One that loses its last code and has no memo goes.</source>
        <translation>--id називає наявні анотації, і одне з наступного змінює їх за один крок: --code і --off, --range, --join або --remove. Для кожної, що після цього лишається, виводиться рядок. Анотація, яка втрачає останній код і не має мемо, зникає.</translation>
    </message>
    <message>
        <source>This annotation, by its id, as “list --format json” says it; can be given several times.</source>
        <translation>Ця анотація, за її ідентифікатором, який виводить «list --format json»; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Take this code off; can be given several times.</source>
        <translation>Зняти цей код; можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Let the first have the words, codes and memos of all; the others go.</source>
        <translation>Передати першій слова, коди й мемо всіх; решта зникає.</translation>
    </message>
    <message>
        <source>Remove these annotations.</source>
        <translation>Видалити ці анотації.</translation>
    </message>
    <message>
        <source>With --id goes one of these alone: --code and --off, --range, --join or --remove. See --help.</source>
        <translation>З --id вказується лише одне з наступного: --code і --off, --range, --join або --remove. Див. --help.</translation>
    </message>
    <message>
        <source>--range takes one annotation, --join several.</source>
        <translation>Для --range потрібна одна анотація, для --join — кілька.</translation>
    </message>
    <message>
        <source>None of these documents is an article.</source>
        <translation>Жоден із цих документів не є статтею.</translation>
    </message>
</context>
<context>
    <name>CodeGiving</name>
    <message>
        <source>“%1” is on overlapping words already.</source>
        <translation>Код «%1» уже є на словах, що перетинаються з цими.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages overlap others with the same code.</source>
        <translation>
            <numerusform>%Ln фрагмент перетинається з іншими, що мають той самий код.</numerusform>
            <numerusform>%Ln фрагменти перетинаються з іншими, що мають той самий код.</numerusform>
            <numerusform>%Ln фрагментів перетинаються з іншими, що мають той самий код.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join Them</source>
        <translation>З’єднати їх</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Take in codebook “%1”</source>
        <translation>Додавання книги кодів «%1»</translation>
    </message>
</context>
<context>
    <name>CodedText</name>
    <message>
        <source>Passages whose place is lost</source>
        <translation>Фрагменти, місце яких утрачено</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Кодів ще немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
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
        <translation>Обидва</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Жоден</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Узгодженість</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Каппа Коена</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Альфа Кріппендорфа</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Усі коди разом</translation>
    </message>
    <message>
        <source>Agreement of %1 and %2</source>
        <translation>Узгодженість: %1 і %2</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Де вони розходяться</translation>
    </message>
    <message>
        <source>There is no document in which both %1 and %2 have given codes, and so nothing to compare.</source>
        <translation>Немає документа, у якому коди присвоїли б обидва, %1 і %2, тож порівнювати нічого.</translation>
    </message>
    <message>
        <source>Counted are sentences; one has a code where any word of it has.</source>
        <translation>Рахуються речення; речення має код, якщо його має хоч одне слово.</translation>
    </message>
    <message>
        <source>Counted are characters.</source>
        <translation>Рахуються символи.</translation>
    </message>
    <message>
        <source>Text to which neither has given any code is left out.</source>
        <translation>Текст, якому жоден не присвоїв коду, не враховано.</translation>
    </message>
    <message>
        <source>All of the text counts, also where neither has given a code.</source>
        <translation>Враховано весь текст, також і той, якому жоден не присвоїв коду.</translation>
    </message>
    <message numerus="yes">
        <source>Compared is what %1 and %2 have coded in %n documents: %3.</source>
        <translation>
            <numerusform>Порівнюється те, що %1 і %2 закодували в %n документі: %3.</numerusform>
            <numerusform>Порівнюється те, що %1 і %2 закодували в %n документах: %3.</numerusform>
            <numerusform>Порівнюється те, що %1 і %2 закодували в %n документах: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2): %3, only by %4</source>
        <extracomment>a passage; its document and place; a code; a coder</extracomment>
        <translation>«%1» (%2): %3, лише %4</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Sort &amp;By</source>
        <translation>С&amp;ортування</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>За &amp;зростанням</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>За &amp;спаданням</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>list of names that count as one</source>
        <translation>список рівнозначних імен і назв</translation>
    </message>
    <message>
        <source>Check the number: the passage has another one.</source>
        <translation>Перевірте число: у фрагменті інше.</translation>
    </message>
    <message>
        <source>A word of the passage has become its opposite.</source>
        <translation>Слово фрагмента обернулося на протилежне.</translation>
    </message>
    <message>
        <source>Somebody else said these words.</source>
        <translation>Ці слова сказав хтось інший.</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>дослівно</translation>
    </message>
    <message>
        <source>near-verbatim</source>
        <translation>майже дослівно</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>перефразовано</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>переказ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, %2 in the same words, %3 in the same order.</source>
        <translation>Фрагмент покриває %1 змісту твердження, %2 — тими самими словами, %3 — у тому самому порядку.</translation>
    </message>
    <message>
        <source>It is the answer to a question that has the statement&apos;s words.</source>
        <translation>Це відповідь на запитання, у якому є слова твердження.</translation>
    </message>
    <message>
        <source>The person named says it.</source>
        <translation>Це каже названа особа.</translation>
    </message>
    <message>
        <source>Somebody else than the person named says it.</source>
        <translation>Це каже не названа особа, а хтось інший.</translation>
    </message>
    <message>
        <source>The statements beside it come from the same place.</source>
        <translation>Сусідні твердження походять із того самого місця.</translation>
    </message>
    <message>
        <source>Score %1, the next passage %2.</source>
        <translation>Оцінка %1, наступний фрагмент — %2.</translation>
    </message>
    <message>
        <source>The article quotes nobody and reports what nobody said: there is nothing to look for.</source>
        <translation>Стаття нікого не цитує і не переказує нічиїх слів: шукати нічого.</translation>
    </message>
    <message>
        <source>The transcript does not tell speakers apart, so that a wrong attribution cannot be noticed.</source>
        <translation>Транскрипт не розрізняє мовців, тому помилкове авторство помітити неможливо.</translation>
    </message>
    <message>
        <source>The transcript has no words, so that nothing can be found in it.</source>
        <translation>У транскрипті немає слів, тому в ньому нічого не знайти.</translation>
    </message>
    <message>
        <source>Transcript and article are the same text. Choose another file for one of them.</source>
        <translation>Транскрипт і стаття — той самий текст. Виберіть для одного з них інший файл.</translation>
    </message>
    <message>
        <source>The article reads like a transcript itself: it has speakers with turns. Only what it quotes is looked for.</source>
        <translation>Стаття сама читається як транскрипт: у ній є мовці з репліками. Шукається лише те, що вона цитує.</translation>
    </message>
    <message>
        <source>There are no rules for this language: only quotations are looked for, and reports of what somebody said are not recognized.</source>
        <translation>Для цієї мови немає правил: шукаються лише цитати, а переказ чужих слів не розпізнається.</translation>
    </message>
    <message>
        <source>There is no synonym table for this language, so that passages reworded with other words are found less often.</source>
        <translation>Для цієї мови немає таблиці синонімів, тому перефразовані іншими словами фрагменти знаходяться рідше.</translation>
    </message>
    <message>
        <source>“=” and “~” do not go together in one line</source>
        <translation>«=» і «~» не поєднуються в одному рядку</translation>
    </message>
    <message>
        <source>there is neither “=” nor “~” between the names</source>
        <translation>між назвами немає ні «=», ні «~»</translation>
    </message>
    <message>
        <source>a name is missing before or after the mark</source>
        <translation>перед знаком або після нього бракує назви</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>«%1» — не назва</translation>
    </message>
    <message>
        <source>“%1” stands there twice</source>
        <translation>«%1» там двічі</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>What follows stands earlier in the transcript.</source>
        <translation>Те, що йде далі, у транскрипті стоїть раніше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the transcript lie in between.</source>
        <translation>
            <numerusform>Між ними в транскрипті %Ln слово.</numerusform>
            <numerusform>Між ними в транскрипті %Ln слова.</numerusform>
            <numerusform>Між ними в транскрипті %Ln слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, marked by an ellipsis.</source>
        <translation>
            <numerusform>Тут пропущено %Ln слово, позначено трьома крапками.</numerusform>
            <numerusform>Тут пропущено %Ln слова, позначено трьома крапками.</numerusform>
            <numerusform>Тут пропущено %Ln слів, позначено трьома крапками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) left out here, not marked.</source>
        <translation>
            <numerusform>Тут пропущено %Ln слово, не позначено.</numerusform>
            <numerusform>Тут пропущено %Ln слова, не позначено.</numerusform>
            <numerusform>Тут пропущено %Ln слів, не позначено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else says what follows.</source>
        <translation>Те, що йде далі, каже хтось інший.</translation>
    </message>
    <message>
        <source>What follows was said in another turn.</source>
        <translation>Те, що йде далі, сказано в іншій репліці.</translation>
    </message>
    <message>
        <source>The statement comes from several places. They answer %1 of their parts.</source>
        <extracomment>how much of each part of a statement the passage found for it answers, as a list of percentages</extracomment>
        <translation>Твердження походить із кількох місць. Вони покривають %1 відповідних частин.</translation>
    </message>
    <message>
        <source>Check the day, month or season: the passage has another one.</source>
        <translation>Перевірте день, місяць чи пору року: у фрагменті інше.</translation>
    </message>
    <message>
        <source>Check the place: the passage has another one.</source>
        <translation>Перевірте місце: у фрагменті інше.</translation>
    </message>
    <message>
        <source>A “not” of the passage is missing here.</source>
        <translation>Тут бракує заперечення, яке є у фрагменті.</translation>
    </message>
    <message>
        <source>There is a “not” here that the passage lacks.</source>
        <translation>Тут є заперечення, якого немає у фрагменті.</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>перекладено</translation>
    </message>
    <message>
        <source>The passage answers %1 of what the statement says, by words that translate one another.</source>
        <translation>Фрагмент покриває %1 змісту твердження словами, що є перекладом одне одного.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Passages are found by words that translate one another; whether a quotation is word for word cannot be told, nor a “not” that was turned.</source>
        <translation>Два тексти написано різними мовами. Фрагменти знаходяться за словами, що є перекладом одне одного; визначити, чи цитата дослівна і чи не обернено заперечення, неможливо.</translation>
    </message>
    <message>
        <source>A second look finds them %1 alike in meaning, whatever their words are.</source>
        <translation>За повторного погляду вони подібні за змістом на %1, хоч якими словами це сказано.</translation>
    </message>
    <message>
        <source>Passages were looked at again by what they mean. That changes which one comes first and how sure it is; verdicts and alerts come from the words alone.</source>
        <translation>Фрагменти переглянуто ще раз за змістом. Від цього залежить, який із них перший і наскільки він певний; вердикти й застереження випливають лише зі слів.</translation>
    </message>
    <message>
        <source>The two texts are in different languages, and there is no table of words between them here; the package crossread-words has those that are known. Little is found: names and numbers at most.</source>
        <translation>Два тексти написано різними мовами, а таблиці слів для цих мов тут немає; відомі таблиці є в пакунку crossread-words. Знайдено буде небагато: щонайбільше імена й числа.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> і </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> або </translation>
    </message>
    <message>
        <source>without code</source>
        <translation>без коду</translation>
    </message>
    <message>
        <source>a code that is gone</source>
        <translation>код, якого вже немає</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>just code %1</source>
        <translation>лише код %1</translation>
    </message>
    <message>
        <source>a code set that is gone</source>
        <translation>набір кодів, якого вже немає</translation>
    </message>
    <message>
        <source>code of “%1”</source>
        <comment>a code set</comment>
        <translation>код із «%1»</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>без групи</translation>
    </message>
    <message>
        <source>in group %1</source>
        <translation>група %1</translation>
    </message>
    <message>
        <source>an attribute that is gone</source>
        <translation>атрибут, якого вже немає</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>an attribute and its bounds</comment>
        <translation>%1 від %2 до %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <comment>an attribute</comment>
        <translation>%1 від %2</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <comment>an attribute</comment>
        <translation>%1: зазначено</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>an attribute</comment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>said by nobody</source>
        <translation>без мовця</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>мовець: %1</translation>
    </message>
    <message>
        <source>a topic that is gone</source>
        <translation>тема, якої вже немає</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>тема %1</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>документ, якого вже немає</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a document</comment>
        <translation>документ: %1</translation>
    </message>
    <message>
        <source>by no named coder</source>
        <translation>без імені кодувальника</translation>
    </message>
    <message>
        <source>coded by %1</source>
        <translation>кодувальник: %1</translation>
    </message>
    <message>
        <source>place to be looked at</source>
        <translation>місце потребує перевірки</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>місце втрачено</translation>
    </message>
    <message>
        <source>place as it was</source>
        <translation>місце не змінилося</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>confirmed, rejected</comment>
        <translation>зв’язок: %1</translation>
    </message>
    <message>
        <source>made %1 to %2</source>
        <translation>створено від %1 до %2</translation>
    </message>
    <message>
        <source>published %1 to %2</source>
        <translation>опубліковано від %1 до %2</translation>
    </message>
    <message>
        <source>made from %1 on</source>
        <translation>створено від %1</translation>
    </message>
    <message>
        <source>published from %1 on</source>
        <translation>опубліковано від %1</translation>
    </message>
    <message>
        <source>made until %1</source>
        <translation>створено до %1</translation>
    </message>
    <message>
        <source>published until %1</source>
        <translation>опубліковано до %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>overlapping %1</source>
        <translation>перетинається: %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>усередині: %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>охоплює: %1</translation>
    </message>
    <message>
        <source>near %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>поряд: %1 (%2)</translation>
    </message>
    <message>
        <source>followed by %1 (%2)</source>
        <comment>another annotation, and how far</comment>
        <translation>далі йде: %1 (%2)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>same sentence</source>
        <translation>те саме речення</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>той самий абзац</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаци</numerusform>
            <numerusform>%n абзаців</numerusform>
        </translation>
    </message>
    <message>
        <source>same turn</source>
        <translation>та сама репліка</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n репліка</numerusform>
            <numerusform>%n репліки</numerusform>
            <numerusform>%n реплік</numerusform>
        </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>не: %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Без групування</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>За кодом</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>За мовцем</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>За темою</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>За документом</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>За групою</translation>
    </message>
    <message>
        <source>By attribute</source>
        <translation>За атрибутом</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>За кодувальником</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>За днем</translation>
    </message>
    <message>
        <source>linked with a document that is gone</source>
        <translation>пов’язано з документом, якого вже немає</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <comment>a document</comment>
        <translation>пов’язано з: %1</translation>
    </message>
    <message>
        <source>By year published</source>
        <translation>За роком публікації</translation>
    </message>
    <message>
        <source>By month published</source>
        <translation>За місяцем публікації</translation>
    </message>
    <message>
        <source>By linked document</source>
        <translation>За пов’язаним документом</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>вердикт: %1</translation>
    </message>
    <message>
        <source>found in %1, not ruled on</source>
        <extracomment>a document; %1 has words that the comparison takes for the same, and nobody has ruled on it</extracomment>
        <translation>знайдено в документі %1, без рішення</translation>
    </message>
    <message>
        <source>memo with %1</source>
        <comment>words in quotation marks</comment>
        <translation>нотатка: %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that are joined</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>whole words “%1”</source>
        <translation>цілі слова «%1»</translation>
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
        <translation>(нічого: поза текстом)</translation>
    </message>
    <message>
        <source>characters, as the standard has it</source>
        <translation>символи, як велить стандарт</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>одиниці UTF-16</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байти</translation>
    </message>
    <message>
        <source>line ends as one</source>
        <translation>кінець рядка як один</translation>
    </message>
    <message>
        <source>line ends as two</source>
        <translation>кінець рядка як два</translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation>з позначкою порядку байтів</translation>
    </message>
    <message>
        <source>the last one included</source>
        <translation>включно з останнім</translation>
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
        <translation>Що з «%1» відтворено у статтях</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <extracomment>topics or codes, counted in the words of one speaker</extracomment>
        <translation>%1 у словах мовця %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Хто і що</translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Сказано слів</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Відтворено</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Відтворено: %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>a column: the words of an article that have a code there, whatever the transcript has</extracomment>
        <translation>У статті</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>У статті %1</translation>
    </message>
    <message>
        <source>% of the words spoken that the article reports</source>
        <translation>% сказаних слів, відтворених у статті</translation>
    </message>
</context>
<context>
    <name>CrossTables</name>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодувальники</translation>
    </message>
    <message>
        <source>Days of annotating</source>
        <translation>Дні анотування</translation>
    </message>
    <message>
        <source>Years of publication</source>
        <translation>Роки публікації</translation>
    </message>
    <message>
        <source>Months of publication</source>
        <translation>Місяці публікації</translation>
    </message>
    <message>
        <source>Linked documents</source>
        <extracomment>documents with which the reader has linked the annotated words: articles that take them up</extracomment>
        <translation>Пов’язані документи</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>анотації</translation>
    </message>
    <message>
        <source>words in the passages</source>
        <translation>слова у фрагментах</translation>
    </message>
    <message>
        <source>% of the row’s annotations</source>
        <translation>% анотацій рядка</translation>
    </message>
    <message>
        <source>% of the column’s annotations</source>
        <translation>% анотацій стовпця</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>what is counted in the rows and in the columns of a table: Codes × Speakers</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>1 where there is any, else 0</source>
        <translation>1, якщо є хоч одна, інакше 0</translation>
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
        <translation>Коди</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодувальник</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a group in the list of annotations, and how many there are in it</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>The words are others now: have a look whether this is the place.</source>
        <translation>Слова тепер інші: перевірте, чи це те місце.</translation>
    </message>
    <message>
        <source>These words are not in the text any more.</source>
        <translation>Цих слів у тексті більше немає.</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CleanupModel</name>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Що у файлі</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::CodeModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 with the codes below</source>
        <extracomment>a code&apos;s own annotations, and how many there are with those of the codes below it</extracomment>
        <translation>%1, разом із нижчими кодами — %L2</translation>
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
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Кому приписано</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Упевненість</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
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
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перед</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Після</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentModel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Models::DocumentTree</name>
    <message numerus="yes">
        <source>Group with %n row(s)</source>
        <translation>
            <numerusform>Група з %n рядка</numerusform>
            <numerusform>Група з %n рядків</numerusform>
            <numerusform>Група з %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
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
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::LabelCandidateModel</name>
    <message>
        <source>Speaker?</source>
        <translation>Мовець?</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often a label stands in the text</comment>
        <translation>Разів</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Перші слова</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::MemoModel</name>
    <message>
        <source>On</source>
        <translation>До чого</translation>
    </message>
    <message>
        <source>Name or Words</source>
        <translation>Назва або слова</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>Crossread::Models::SpeakerTable</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Репліки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Нотатка</translation>
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
            <numerusform>згадано %n раз</numerusform>
            <numerusform>згадано %n рази</numerusform>
            <numerusform>згадано %n разів</numerusform>
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
        <translation>Додавання «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Перейменування «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Прибирання «%1»</translation>
    </message>
    <message>
        <source>Change how “%1” is read</source>
        <translation>Зміна способу читання «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Присвоєння коду «%1»</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділення кольором</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додавання нотатки</translation>
    </message>
    <message>
        <source>Change passage</source>
        <translation>Зміна фрагмента</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Зміна нотатки</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Видалення %n анотації</numerusform>
            <numerusform>Видалення %n анотацій</numerusform>
            <numerusform>Видалення %n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Додавання коду «%1»</translation>
    </message>
    <message>
        <source>Change code “%1”</source>
        <translation>Зміна коду «%1»</translation>
    </message>
    <message>
        <source>Remove code “%1”</source>
        <translation>Видалення коду «%1»</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Пов’язування фрагментів</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Розірвання зв’язку</translation>
    </message>
    <message>
        <source>Confirm source</source>
        <translation>Підтвердження джерела</translation>
    </message>
    <message>
        <source>Reject source</source>
        <translation>Відхилення джерела</translation>
    </message>
    <message>
        <source>Reopen statement</source>
        <translation>Повернення твердження на розгляд</translation>
    </message>
    <message>
        <source>Overrule verdict</source>
        <translation>Зміна вердикту</translation>
    </message>
    <message>
        <source>Take back verdict</source>
        <translation>Скасування вердикту</translation>
    </message>
    <message>
        <source>Change note on statement</source>
        <translation>Зміна примітки до твердження</translation>
    </message>
    <message>
        <source>Withdraw ruling</source>
        <translation>Скасування рішення</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторити: %1</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Зміна зазначеного про «%1»</translation>
    </message>
    <message>
        <source>Accept what was changed elsewhere</source>
        <translation>Прийняття зміненого деінде</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n statements)</source>
        <extracomment>an undo entry: what is done, and to how many statements</extracomment>
        <translation>
            <numerusform>%1 (%n твердження)</numerusform>
            <numerusform>%1 (%n твердження)</numerusform>
            <numerusform>%1 (%n тверджень)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change attribute “%1”</source>
        <translation>Зміна атрибута «%1»</translation>
    </message>
    <message>
        <source>Add attribute “%1”</source>
        <translation>Додавання атрибута «%1»</translation>
    </message>
    <message>
        <source>Remove attribute “%1”</source>
        <translation>Видалення атрибута «%1»</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Зазначення «%1»</translation>
    </message>
    <message>
        <source>Set attributes</source>
        <translation>Зазначення атрибутів</translation>
    </message>
    <message>
        <source>Change memo on “%1”</source>
        <translation>Зміна нотатки до «%1»</translation>
    </message>
    <message>
        <source>Change project memo</source>
        <translation>Зміна нотатки до проєкту</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Переміщення коду «%1»</translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Об’єднання коду «%1» із «%2»</translation>
    </message>
    <message>
        <source>Split “%1” off “%2”</source>
        <translation>Відокремлення «%1» від «%2»</translation>
    </message>
    <message>
        <source>Take “%1” off</source>
        <translation>Зняття «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Join %n annotation(s)</source>
        <translation>
            <numerusform>З’єднання %n анотації</numerusform>
            <numerusform>З’єднання %n анотацій</numerusform>
            <numerusform>З’єднання %n анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n passage(s) “%1”</source>
        <translation>
            <numerusform>Присвоєння %n фрагменту коду «%1»</numerusform>
            <numerusform>Присвоєння %n фрагментам коду «%1»</numerusform>
            <numerusform>Присвоєння %n фрагментам коду «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” out of its group</source>
        <translation>Вилучення «%1» із групи</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>Переміщення «%1» до «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Take %n document(s) out of their groups</source>
        <translation>
            <numerusform>Вилучення %n документа з групи</numerusform>
            <numerusform>Вилучення %n документів із груп</numerusform>
            <numerusform>Вилучення %n документів із груп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n document(s) to “%1”</source>
        <translation>
            <numerusform>Переміщення %n документа до «%1»</numerusform>
            <numerusform>Переміщення %n документів до «%1»</numerusform>
            <numerusform>Переміщення %n документів до «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move group “%1” to “%2”</source>
        <translation>Переміщення групи «%1» до «%2»</translation>
    </message>
    <message>
        <source>Replace the file of “%1”</source>
        <translation>Заміна файлу «%1»</translation>
    </message>
    <message>
        <source>Change code set “%1”</source>
        <translation>Зміна набору кодів «%1»</translation>
    </message>
    <message>
        <source>Add code set “%1”</source>
        <translation>Додавання набору кодів «%1»</translation>
    </message>
    <message>
        <source>Remove code set “%1”</source>
        <translation>Видалення набору кодів «%1»</translation>
    </message>
    <message>
        <source>Change query “%1”</source>
        <translation>Зміна запиту «%1»</translation>
    </message>
    <message>
        <source>Remove query “%1”</source>
        <translation>Видалення запиту «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Скасування %n кроку</numerusform>
            <numerusform>Скасування %n кроків</numerusform>
            <numerusform>Скасування %n кроків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <translation>
            <numerusform>Повторення %n кроку</numerusform>
            <numerusform>Повторення %n кроків</numerusform>
            <numerusform>Повторення %n кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Зміна кодів</translation>
    </message>
    <message>
        <source>Save query “%1”</source>
        <translation>Збереження запиту «%1»</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::DispersionStrip</name>
    <message>
        <source>Where things stand in the text</source>
        <translation>Що де стоїть у тексті</translation>
    </message>
    <message>
        <source>Up and Down choose a row, Left and Right a place, Enter goes there.</source>
        <translation>Стрілками вгору та вниз вибирається рядок, ліворуч і праворуч — місце, Enter веде туди.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
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
        <translation>%1: %2, на %3-му</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::FindBar</name>
    <message>
        <source>Searching …</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Знайти на цій сторінці</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Наступний збіг</translation>
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
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Зупинити пошук</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрити панель пошуку</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Панель пошуку</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which hit of how many</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Match capitals (Alt+M)</source>
        <translation>Зважати на великі літери (Alt+M)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Лише цілі слова (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Регулярний вираз (Alt+R)</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::LinkBand</name>
    <message>
        <source>Links between the two pages</source>
        <translation>Зв’язки між двома сторінками</translation>
    </message>
    <message>
        <source>Up and Down pick a link, Enter goes to it.</source>
        <translation>Стрілками вгору та вниз вибирається зв’язок, Enter веде до нього.</translation>
    </message>
    <message>
        <source>Link %1 of %2: %3</source>
        <comment>number, count, what it links</comment>
        <translation>Зв’язок %1 з %2: %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Reading::ReadingView</name>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
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
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AboutDialog</name>
    <message>
        <source>About Crossread</source>
        <translation>Про Crossread</translation>
    </message>
    <message>
        <source>Crossread %1</source>
        <translation>Crossread %1</translation>
    </message>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

Copyright 2026 the Crossread developers. Free software under the GNU General Public License, version 3 or later: you may use, study, share and improve it; there is no warranty.

Made with Qt, KSyntaxHighlighting, KCodecs and SQLite. It never uses the network.</source>
        <translation>Читайте транскрипт і статтю про нього поруч та анотуйте обидва тексти.

© 2026, розробники Crossread. Вільне програмне забезпечення за умовами GNU General Public License версії 3 або новішої: його можна використовувати, вивчати, поширювати та вдосконалювати; жодних гарантій немає.

Створено за допомогою Qt, KSyntaxHighlighting, KCodecs і SQLite. Ніколи не користується мережею.</translation>
    </message>
    <message>
        <source>&amp;For a bug report:</source>
        <translation>&amp;Для звіту про помилку:</translation>
    </message>
    <message>
        <source>Facts for a bug report</source>
        <translation>Відомості для звіту про помилку</translation>
    </message>
    <message>
        <source>&amp;Copy Facts</source>
        <translation>&amp;Копіювати відомості</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Про &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ActProgress</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
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
        <translation>Спершу поставте курсор на анотацію.</translation>
    </message>
    <message>
        <source>← → by words, ↑ ↓ by sentences, Page Up and Page Down by turns; with Shift the beginning.</source>
        <translation>← → — за словами, ↑ ↓ — за реченнями, Page Up і Page Down — за репліками; із Shift — початок.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Облишити</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationController</name>
    <message>
        <source>Select the words that you want to annotate first: with the mouse, or with Shift and the arrow keys.</source>
        <translation>Спершу виділіть слова, які хочете анотувати: мишею або клавішами зі стрілками, утримуючи Shift.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted.</source>
        <translation>
            <numerusform>Видалено %n анотацію.</numerusform>
            <numerusform>Видалено %n анотації.</numerusform>
            <numerusform>Видалено %n анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no annotation after this place.</source>
        <translation>Після цього місця анотацій немає.</translation>
    </message>
    <message>
        <source>There is no annotation before this place.</source>
        <translation>Перед цим місцем анотацій немає.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationEditor</name>
    <message>
        <source>What you think about it (optional)</source>
        <translation>Що ви про це думаєте (не обов’язково)</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Keep it (Enter; Ctrl+Enter in the memo)</source>
        <translation>Зберегти (Enter; у нотатці — Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Коди:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>&amp;Нотатка:</translation>
    </message>
    <message>
        <source>This is what you typed before and did not keep.</source>
        <translation>Це ви ввели раніше й не зберегли.</translation>
    </message>
    <message>
        <source>Edit annotation</source>
        <translation>Зміна анотації</translation>
    </message>
    <message>
        <source>New annotation</source>
        <translation>Нова анотація</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>З&amp;берегти</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Код&amp;увати</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words that are annotated</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Скасувати введене тут</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationKeeping</name>
    <message>
        <source>Choose a code or write a memo first.</source>
        <translation>Спершу виберіть код або напишіть нотатку.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AnnotationPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Edit the chosen annotation</source>
        <translation>Змінити вибрану анотацію</translation>
    </message>
    <message>
        <source>Delete the chosen annotations</source>
        <translation>Видалити вибрані анотації</translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation>Експортувати уривки</translation>
    </message>
    <message>
        <source>Passages that you tag or note are listed here. Select words on a page and press T.</source>
        <translation>Тут будуть фрагменти, які ви закодуєте або до яких напишете нотатку. Виділіть слова на сторінці та натисніть T.</translation>
    </message>
    <message>
        <source>Tag Selection</source>
        <translation>Кодувати виділене</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <extracomment>how many annotations the filter lets through, of how many</extracomment>
        <translation>
            <numerusform>%Ln анотація</numerusform>
            <numerusform>%Ln анотації</numerusform>
            <numerusform>%Ln анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition: code, speaker, document, date …</source>
        <translation>Додати умову: код, мовець, документ, дата…</translation>
    </message>
    <message>
        <source>Only annotations whose place is like this</source>
        <translation>Лише анотації з таким станом місця</translation>
    </message>
    <message>
        <source>Tag the chosen annotations (T)</source>
        <translation>Кодувати вибрані анотації (T)</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Усі місця</translation>
    </message>
    <message>
        <source>To be looked at (%L1)</source>
        <translation>На перевірку (%L1)</translation>
    </message>
    <message>
        <source>Lost (%L1)</source>
        <translation>Втрачено (%L1)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln documents not read</source>
        <extracomment>the answer lacks what some texts say</extracomment>
        <translation>
            <numerusform>%1, не прочитано %Ln документ</numerusform>
            <numerusform>%1, не прочитано %Ln документи</numerusform>
            <numerusform>%1, не прочитано %Ln документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>No annotation is as asked for.</source>
        <translation>Жодна анотація не відповідає умовам.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Ко&amp;дувати…</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Кодувати &amp;як</translation>
    </message>
    <message>
        <source>Take &amp;Off</source>
        <translation>&amp;Зняти</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>З’&amp;єднати</translation>
    </message>
    <message>
        <source>The Place Is &amp;Right</source>
        <translation>&amp;Місце правильне</translation>
    </message>
    <message>
        <source>Put on the &amp;Selected Words</source>
        <translation>Поставити на виділені &amp;слова</translation>
    </message>
    <message>
        <source>Select the words in “%1” that the annotation is about first.</source>
        <translation>Спершу виділіть у «%1» слова, до яких належить анотація.</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Збережені запити</translation>
    </message>
    <message>
        <source>&amp;Save This Query…</source>
        <translation>&amp;Зберегти цей запит…</translation>
    </message>
    <message>
        <source>Save This Query</source>
        <translation>Збереження запиту</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Стов&amp;пці</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDelegate</name>
    <message>
        <source>(nothing)</source>
        <translation>(нічого)</translation>
    </message>
    <message>
        <source>for example 2022-02-07, 2022-02 or 2022</source>
        <translation>наприклад 2022-02-07, 2022-02 або 2022</translation>
    </message>
    <message>
        <source>a number, for example 12.5</source>
        <translation>число, наприклад 12.5</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AttributeDialog</name>
    <message>
        <source>One a line</source>
        <translation>По одному на рядок</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>&amp;Choices:</source>
        <translation>&amp;Варіанти:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::AutoCodeDialog</name>
    <message>
        <source>Capitals &amp;count</source>
        <translation>Зважати на ве&amp;ликі літери</translation>
    </message>
    <message>
        <source>Tag Automatically</source>
        <translation>Автокодування</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Слова та вислови</translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What a speaker says</source>
        <translation>Сказане мовцем</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Що саме</translation>
    </message>
    <message>
        <source>just these words</source>
        <translation>лише ці слова</translation>
    </message>
    <message>
        <source>their sentence</source>
        <translation>їхнє речення</translation>
    </message>
    <message>
        <source>their paragraph</source>
        <translation>їхній абзац</translation>
    </message>
    <message>
        <source>all that is said there</source>
        <translation>уся репліка</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Будь-де</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Знайдені фрагменти</translation>
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
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Код&amp;увати</translation>
    </message>
    <message>
        <source>How much is tagged</source>
        <translation>Скільки кодувати</translation>
    </message>
    <message>
        <source>Only within a code</source>
        <translation>Лише всередині коду</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Знайти:</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Кодувати:</translation>
    </message>
    <message>
        <source>With &amp;codes:</source>
        <translation>&amp;Кодами:</translation>
    </message>
    <message>
        <source>energy, gas pipeline: parted by commas</source>
        <translation>енергетика, газопровід: через кому</translation>
    </message>
    <message>
        <source>no (war|conflict)</source>
        <translation>немає (війни|конфлікту)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many of the passages that were found are ticked</extracomment>
        <translation>%L1 з %L2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Спершу виберіть код.</translation>
    </message>
    <message numerus="yes">
        <source>%n passages tagged.</source>
        <translation>
            <numerusform>Закодовано %n фрагмент.</numerusform>
            <numerusform>Закодовано %n фрагменти.</numerusform>
            <numerusform>Закодовано %n фрагментів.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>У яких документах</translation>
    </message>
    <message>
        <source>How passages are found</source>
        <translation>Як знаходити фрагменти</translation>
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
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>The same numbers stand in the table.</source>
        <translation>Ті самі числа наведено в таблиці.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Chip</name>
    <message numerus="yes">
        <source>%1, %n places</source>
        <extracomment>a topic or speaker with the number of places where it is found</extracomment>
        <translation>
            <numerusform>%1, %n місце</numerusform>
            <numerusform>%1, %n місця</numerusform>
            <numerusform>%1, %n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Space shows or hides it; the right and left arrow keys go to the next and previous place.</source>
        <translation>Пробіл показує або приховує; стрілки праворуч і ліворуч ведуть до наступного та попереднього місця.</translation>
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
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <extracomment>a topic or speaker and how often it is there</extracomment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeBox</name>
    <message>
        <source>&amp;Tag</source>
        <translation>Код&amp;увати</translation>
    </message>
    <message>
        <source>&amp;Codes:</source>
        <translation>&amp;Коди:</translation>
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
        <translation>(верхній рівень)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Під:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>Ко&amp;лір:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Клавіша:</translation>
    </message>
    <message>
        <source>&amp;Memo:</source>
        <translation>Но&amp;татка:</translation>
    </message>
    <message>
        <source>What the code stands for, when to use it and when not, and an example or two</source>
        <translation>Що означає код, коли його вживати й коли ні, та приклад чи два</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <source>&amp;Only a heading: nothing is coded with it</source>
        <translation>Лише &amp;заголовок: ним нічого не кодують</translation>
    </message>
    <message>
        <source>Pressed on a page, this key gives the selected words the code</source>
        <translation>Натиснута на сторінці, ця клавіша дає виділеним словам код</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeLine</name>
    <message>
        <source>Codes that fit</source>
        <translation>Відповідні коди</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Type a few letters. The left arrow key leads to the codes given already.</source>
        <translation>Введіть кілька літер. Стрілка ліворуч веде до вже присвоєних кодів.</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Виберіть або введіть</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodePanel</name>
    <message>
        <source>Tag the selected words with the chosen code</source>
        <translation>Закодувати виділені слова вибраним кодом</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>Change the chosen code (F2)</source>
        <translation>Змінити вибраний код (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen code</source>
        <translation>Видалити вибраний код</translation>
    </message>
    <message>
        <source>Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or make them here.</source>
        <translation>Коди — це ваші власні категорії, як-от «заява» чи «ухиляння». Коди з’являються, коли ви кодуєте слова, або ж створіть їх тут.</translation>
    </message>
    <message>
        <source>New Code…</source>
        <translation>Новий код…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>Change Code</source>
        <translation>Зміна коду</translation>
    </message>
    <message>
        <source>Code “%1” deleted.</source>
        <translation>Код «%1» видалено.</translation>
    </message>
    <message>
        <source>&amp;Tag Selection</source>
        <translation>&amp;Кодувати виділене</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>&amp;Show Passages</source>
        <translation>Показати &amp;фрагменти</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>Фільтрувати коди</translation>
    </message>
    <message>
        <source>No code has “%1” in its name.</source>
        <translation>Жоден код не має «%1» у назві.</translation>
    </message>
    <message>
        <source>Show All Codes</source>
        <translation>Показати всі коди</translation>
    </message>
    <message>
        <source>Only the codes of this set</source>
        <translation>Лише коди цього набору</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Усі коди</translation>
    </message>
    <message>
        <source>Set of Codes</source>
        <translation>Набір кодів</translation>
    </message>
    <message>
        <source>Name of the set:</source>
        <translation>Назва набору:</translation>
    </message>
    <message>
        <source>&amp;New Set…</source>
        <translation>&amp;Новий набір…</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Перейменувати «%1»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Видалити «%1»</translation>
    </message>
    <message numerus="yes">
        <source>There is a code “%1” here already, with %n annotations. Both become one.</source>
        <translation>
            <numerusform>Тут уже є код «%1» із %n анотацією. Обидва стануть одним.</numerusform>
            <numerusform>Тут уже є код «%1» із %n анотаціями. Обидва стануть одним.</numerusform>
            <numerusform>Тут уже є код «%1» із %n анотаціями. Обидва стануть одним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code “%1” deleted, with %n codes below it.</source>
        <translation>
            <numerusform>Код «%1» видалено разом із %n нижчим кодом.</numerusform>
            <numerusform>Код «%1» видалено разом із %n нижчими кодами.</numerusform>
            <numerusform>Код «%1» видалено разом із %n нижчими кодами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations had it; they are still there.</source>
        <translation>
            <numerusform>Його мала %n анотація; її збережено.</numerusform>
            <numerusform>Його мали %n анотації; їх збережено.</numerusform>
            <numerusform>Його мали %n анотацій; їх збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code “%1” there already.</source>
        <translation>Там уже є код «%1».</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>Об’єднати обидва</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now “%2”; %n annotations follow.</source>
        <translation>
            <numerusform>«%1» тепер «%2»; за ним перейшла %n анотація.</numerusform>
            <numerusform>«%1» тепер «%2»; за ним перейшли %n анотації.</numerusform>
            <numerusform>«%1» тепер «%2»; за ним перейшло %n анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other code to merge “%1” into.</source>
        <translation>Немає іншого коду, з яким можна об’єднати «%1».</translation>
    </message>
    <message>
        <source>Merge Codes</source>
        <translation>Об’єднання кодів</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, on %n annotations, becomes:</source>
        <translation>
            <numerusform>«%1», що має %n анотацію, стає:</numerusform>
            <numerusform>«%1», що має %n анотації, стає:</numerusform>
            <numerusform>«%1», що має %n анотацій, стає:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <source>&amp;New Code Below…</source>
        <translation>&amp;Новий код нижче…</translation>
    </message>
    <message>
        <source>M&amp;ove</source>
        <translation>П&amp;еремістити</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;гору</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Below the One Above</source>
        <translation>&amp;Під той, що вище</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>На&amp;зовні</translation>
    </message>
    <message>
        <source>S&amp;ets</source>
        <translation>Н&amp;абори</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>Об’&amp;єднати з…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>&amp;Розділити…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete (on %n annotations)</source>
        <translation>
            <numerusform>&amp;Видалити (має %n анотація)</numerusform>
            <numerusform>&amp;Видалити (мають %n анотації)</numerusform>
            <numerusform>&amp;Видалити (мають %n анотацій)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeSuggestions</name>
    <message>
        <source>New code “%1”</source>
        <extracomment>the last of the codes that fit what is typed: none of them, but a new one of that name</extracomment>
        <translation>Новий код «%1»</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodersPanel</name>
    <message>
        <source>One coder</source>
        <translation>Один кодувальник</translation>
    </message>
    <message>
        <source>The other coder</source>
        <translation>Другий кодувальник</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що рахується</translation>
    </message>
    <message>
        <source>Where it is counted</source>
        <translation>Де рахується</translation>
    </message>
    <message>
        <source>Coders whose annotations are shown</source>
        <translation>Кодувальники, чиї анотації показано</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символи</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>All of the text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>What either has coded</source>
        <translation>Те, що закодував хоч один</translation>
    </message>
    <message>
        <source>Agreement, code by code</source>
        <translation>Узгодженість за кодами</translation>
    </message>
    <message>
        <source>%1  (%L2)</source>
        <extracomment>a coder, and how many annotations are by that one</extracomment>
        <translation>%1  (%L2)</translation>
    </message>
    <message>
        <source>Choose two coders to see how far they agree.</source>
        <translation>Виберіть двох кодувальників, щоб побачити, наскільки вони узгоджені.</translation>
    </message>
    <message>
        <source>Once a second coder has annotated, or another copy of the project is merged into this one, you see here how far both agree.</source>
        <translation>Коли анотуватиме другий кодувальник або з цим проєктом буде об’єднано іншу його копію, тут стане видно, наскільки обидва узгоджені.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обидва</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Жоден</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Узгодженість</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ Коена</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α Кріппендорфа</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Усі коди разом</translation>
    </message>
    <message>
        <source>Only %1: “%2” (%3)</source>
        <translation>Лише %1: «%2» (%3)</translation>
    </message>
    <message>
        <source>In which documents</source>
        <translation>У яких документах</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save the table, or what it says</source>
        <translation>Зберегти таблицю або її зміст</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>name of a file</comment>
        <translation>узгодженість</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CodingFeature</name>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Tag &amp;with</source>
        <translation>Кодувати &amp;як</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодувальники</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Записано у «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes were taken in.</source>
        <translation>
            <numerusform>Додано %Ln код.</numerusform>
            <numerusform>Додано %Ln коди.</numerusform>
            <numerusform>Додано %Ln кодів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Codes or Annotations</source>
        <translation>Додавання кодів чи анотацій</translation>
    </message>
    <message>
        <source>Nothing in “%1” is new here.</source>
        <translation>У «%1» немає нічого нового для цього проєкту.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations were taken in.</source>
        <translation>
            <numerusform>Додано %Ln анотацію.</numerusform>
            <numerusform>Додано %Ln анотації.</numerusform>
            <numerusform>Додано %Ln анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebooks and annotations (*.qdc *.json *.jsonld *.md *.markdown);;All files (*)</source>
        <translation>Книги кодів та анотації (*.qdc *.json *.jsonld *.md *.markdown);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Перегляд «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ColourButton</name>
    <message>
        <source>Choose a colour</source>
        <translation>Виберіть колір</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Інший…</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Колір %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Знайти дію</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Відповідні дії</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an action in the command palette: its menu and its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Дії з такою назвою немає.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparingFeature</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Звіт про «%1»</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«%1» з джерелами поруч</translation>
    </message>
    <message>
        <source>The words of this link are no longer in the texts.</source>
        <translation>Слів цього зв’язку в текстах більше немає.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв’язки</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonCard</name>
    <message>
        <source>Statement and passage</source>
        <translation>Твердження та фрагмент</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Overrule the verdict</source>
        <translation>Змінити вердикт</translation>
    </message>
    <message>
        <source>Note: why</source>
        <translation>Примітка: чому</translation>
    </message>
    <message>
        <source>Note on this statement</source>
        <translation>Примітка до цього твердження</translation>
    </message>
    <message>
        <source>Choose a statement: click on one in the article or in the list, or press J to go from one to the next. Here it stands over the passage it comes from.</source>
        <translation>Виберіть твердження: клацніть його у статті чи у списку або натискайте J, щоб переходити від одного до наступного. Тут воно стоятиме над фрагментом, з якого походить.</translation>
    </message>
    <message>
        <source>if it came from this passage</source>
        <translation>якби походило з цього фрагмента</translation>
    </message>
    <message>
        <source>no passage of the transcript says this</source>
        <translation>жоден фрагмент транскрипту цього не каже</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>упевненість %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages come near</source>
        <comment>passages</comment>
        <translation>
            <numerusform>близький %Ln фрагмент</numerusform>
            <numerusform>близькі %Ln фрагменти</numerusform>
            <numerusform>близьких фрагментів: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Statement, attributed to %1</source>
        <translation>Твердження (приписано: %1)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Passage, %1, turn %L2</source>
        <translation>Фрагмент, %1, репліка %L2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <extracomment>the verdict was overruled; %1 is the program&apos;s own</extracomment>
        <translation>замість «%1»</translation>
    </message>
    <message>
        <source>Statement, probably by %1</source>
        <translation>Твердження (імовірно: %1)</translation>
    </message>
    <message>
        <source>After the sentence before: %1</source>
        <extracomment>between two sentences of a quotation; %1 tells what was left out</extracomment>
        <translation>Після попереднього речення: %1</translation>
    </message>
    <message>
        <source>Press Shift+J to look at the passages that come nearest.</source>
        <translation>Натисніть Shift+J, щоб переглянути найближчі фрагменти.</translation>
    </message>
    <message>
        <source>changed by the second look</source>
        <translation>змінено другим поглядом</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonController</name>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Порівняння з транскриптом…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Порівняння зупинено.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Nothing in the transcript comes near this statement.</source>
        <translation>Ніщо в транскрипті не наближається до цього твердження.</translation>
    </message>
    <message>
        <source>Choose a statement first: click on one, or press J.</source>
        <translation>Спершу виберіть твердження: клацніть його або натисніть J.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this statement yet.</source>
        <translation>Щодо цього твердження рішення ще не ухвалено.</translation>
    </message>
    <message>
        <source>Select the words of the transcript that the statement comes from.</source>
        <translation>Виділіть слова транскрипту, з яких походить твердження.</translation>
    </message>
    <message>
        <source>Choose the passage first: Shift+J shows those that come near, H takes the words selected in the transcript.</source>
        <translation>Спершу виберіть фрагмент: Shift+J показує близькі, H бере слова, виділені в транскрипті.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n statements.</source>
        <translation>
            <numerusform>Ухвалено рішення щодо %n твердження.</numerusform>
            <numerusform>Ухвалено рішення щодо %n тверджень.</numerusform>
            <numerusform>Ухвалено рішення щодо %n тверджень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ComparisonPanel</name>
    <message>
        <source>Filter: words in statement, passage, speaker or note</source>
        <translation>Фільтр: слова у твердженні, фрагменті чи примітці або мовець</translation>
    </message>
    <message>
        <source>Filter statements</source>
        <translation>Фільтрувати твердження</translation>
    </message>
    <message>
        <source>Only statements of this kind</source>
        <translation>Лише твердження цього виду</translation>
    </message>
    <message>
        <source>What the comparison had to do without</source>
        <translation>Без чого порівнянню довелося обійтися</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Звіт про перевірку</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>Усі твердження</translation>
    </message>
    <message>
        <source>With an alert</source>
        <translation>Із застереженням</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ще без рішення</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>The statements of an article are listed here with the passages they come from. Open a transcript in one of the panes; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Тут перелічено твердження статті з фрагментами, з яких вони походять. Відкрийте транскрипт в одній з областей, а якщо тип тексту визначено неправильно, змініть його у властивостях документа.</translation>
    </message>
    <message>
        <source>Document Properties…</source>
        <translation>Властивості документа…</translation>
    </message>
    <message>
        <source>There is no article to compare the transcript with. Add one; or, if a text has been taken for something else, change its kind in its properties.</source>
        <translation>Немає статті, яку можна було б порівняти з транскриптом. Додайте її, а якщо тип тексту визначено неправильно, змініть його у властивостях документа.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Додати документи…</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Порівняння зупинено.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>The article quotes nobody.</source>
        <translation>Стаття нікого не цитує.</translation>
    </message>
    <message>
        <source>Comparing with the transcript …</source>
        <translation>Порівняння з транскриптом…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>the name of an article, and what is odd about it</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Вибрано %Ln</numerusform>
            <numerusform>Вибрано %Ln</numerusform>
            <numerusform>Вибрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by the second look</source>
        <translation>Змінено другим поглядом</translation>
    </message>
    <message>
        <source>looking again, %1</source>
        <translation>другий погляд, %1</translation>
    </message>
    <message>
        <source>By what the sentences mean, beside their words</source>
        <translation>За змістом речень, а не лише за їхніми словами</translation>
    </message>
    <message numerus="yes">
        <source>looked at again: %Ln changed</source>
        <extracomment>the second look, by what sentences mean, found something else for so many statements</extracomment>
        <translation>
            <numerusform>другий погляд: змінено %Ln</numerusform>
            <numerusform>другий погляд: змінено %Ln</numerusform>
            <numerusform>другий погляд: змінено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Another passage or verdict, by what the sentences mean beside their words. Click to see them alone.</source>
        <translation>Інший фрагмент або вердикт — за змістом речень, а не лише за їхніми словами. Клацніть, щоб бачити лише їх.</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Стовпці</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ConditionEditor</name>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>будь-який день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>with</source>
        <comment>a condition that must hold</comment>
        <translation>є</translation>
    </message>
    <message>
        <source>without</source>
        <comment>a condition that must not hold</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Whether it must hold</source>
        <translation>Чи має умова виконуватися</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>Вид умови</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чого саме</translation>
    </message>
    <message>
        <source>Words to be found</source>
        <translation>Слова, які слід знайти</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the least value</comment>
        <translation>від</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Найменше значення</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the greatest value</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Найбільше значення</translation>
    </message>
    <message>
        <source>How far at most</source>
        <translation>Найбільша відстань</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>речень</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзаців</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>реплік</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Одиниця відстані</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Закрити цей рядок</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>just this code</source>
        <translation>лише цей код</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>набір кодів</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
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
        <translation>група</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>кодувальник</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>рішення</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>words in the memo</source>
        <translation>слова в нотатці</translation>
    </message>
    <message>
        <source>date made</source>
        <translation>дата створення</translation>
    </message>
    <message>
        <source>date published</source>
        <translation>дата публікації</translation>
    </message>
    <message>
        <source>near code</source>
        <translation>поряд із кодом</translation>
    </message>
    <message>
        <source>followed by code</source>
        <translation>далі йде код</translation>
    </message>
    <message>
        <source>overlapping code</source>
        <translation>перетинається з кодом</translation>
    </message>
    <message>
        <source>within code</source>
        <translation>усередині коду</translation>
    </message>
    <message>
        <source>around code</source>
        <translation>охоплює код</translation>
    </message>
    <message>
        <source>no code at all</source>
        <translation>без жодного коду</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>мовця не названо</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>без групи</translation>
    </message>
    <message>
        <source>linked with</source>
        <translation>пов’язано з</translation>
    </message>
    <message>
        <source>also inside words</source>
        <translation>також усередині слів</translation>
    </message>
    <message>
        <source>whole words</source>
        <translation>цілі слова</translation>
    </message>
    <message>
        <source>as a pattern</source>
        <translation>як шаблон</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Як розуміти слова</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CountingDialog</name>
    <message>
        <source>Where Passages Stand</source>
        <translation>Де стоять фрагменти</translation>
    </message>
    <message>
        <source>Programs count positions in texts differently, and this file does not show how. Which of these passages make sense?</source>
        <translation>Програми рахують позиції в текстах по-різному, а цей файл не показує як. Які з цих фрагментів мають сенс?</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::CoveragePanel</name>
    <message>
        <source>What the articles used of the transcript</source>
        <translation>Що статті взяли з транскрипту</translation>
    </message>
    <message>
        <source>Words spoken against words reported</source>
        <translation>Сказані слова порівняно з відтвореними</translation>
    </message>
    <message>
        <source>A click goes to the longest passage that was left out</source>
        <translation>Клацання веде до найдовшого пропущеного фрагмента</translation>
    </message>
    <message>
        <source>Used by more than one article</source>
        <translation>Використано кількома статтями</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Shows which passages of the transcript an article used, and what it left out. Needs a transcript and an article about it.</source>
        <translation>Показує, які фрагменти транскрипту стаття використала, а що пропустила. Потрібні транскрипт і стаття про нього.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” reports %2 of %Ln words spoken.</source>
        <extracomment>an article, and how much of the transcript it used</extracomment>
        <translation>
            <numerusform>«%1» відтворює %2 з %Ln сказаного слова.</numerusform>
            <numerusform>«%1» відтворює %2 з %Ln сказаних слів.</numerusform>
            <numerusform>«%1» відтворює %2 з %Ln сказаних слів.</numerusform>
        </translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Усі мовці</translation>
    </message>
    <message>
        <source>Whose words topics and codes are counted in</source>
        <translation>У чиїх словах рахуються теми й коди</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>coverage</source>
        <comment>name of a file</comment>
        <translation>охоплення</translation>
    </message>
    <message>
        <source>They are %1 of what was spoken, and %2 of what the article reports.</source>
        <extracomment>of words of a speaker, about a topic or with a code; %1 and %2 are percentages</extracomment>
        <translation>Це %1 сказаного та %2 відтвореного у статті.</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Зберегти таблицю або її зображення</translation>
    </message>
    <message>
        <source>Articles that count</source>
        <translation>Статті, що враховуються</translation>
    </message>
    <message>
        <source>None of the articles compared is among the documents chosen.</source>
        <translation>Серед вибраних документів немає жодної з порівнюваних статей.</translation>
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
        <translation>Де в тексті його мовці, коди й теми, від початку до кінця. Відкрийте текст, у якому хтось говорить, згадано тему або фрагмент має код.</translation>
    </message>
    <message>
        <source>What is shown besides the speakers</source>
        <translation>Що показано, крім мовців</translation>
    </message>
    <message>
        <source>Codes and topics</source>
        <translation>Коди й теми</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Як показано</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Зберегти таблицю або її зображення</translation>
    </message>
    <message>
        <source>How often speakers, codes and topics are where in the text</source>
        <translation>Скільки разів мовці, коди й теми трапляються в різних частинах тексту</translation>
    </message>
    <message>
        <source>places</source>
        <comment>name of a file</comment>
        <translation>місця</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentChoice</name>
    <message>
        <source>All documents</source>
        <translation>Усі документи</translation>
    </message>
    <message>
        <source>Several documents…</source>
        <translation>Кілька документів…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents…</source>
        <translation>
            <numerusform>%Ln документ…</numerusform>
            <numerusform>%Ln документи…</numerusform>
            <numerusform>%Ln документів…</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>Choose Documents</source>
        <translation>Вибір документів</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>documents of which that is said: “Outlet: Reuters”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Опубліковано: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter by name, group, or what is said of a document</source>
        <translation>Фільтр за назвою, групою або зазначеним про документ</translation>
    </message>
    <message>
        <source>&amp;Tick All Shown</source>
        <translation>&amp;Позначити всі показані</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <extracomment>what those say of whom that is said: “Said by Party: Labour”</extracomment>
        <translation>Мовці (%1: %2)</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Мовець: %1</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentController</name>
    <message>
        <source>Opening was stopped.</source>
        <translation>Відкриття зупинено.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>Відкриття «%1»…</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» прибрано.</translation>
    </message>
    <message>
        <source>Crossread reads this kind of file better than when it came in.</source>
        <translation>Тепер Crossread читає такі файли краще, ніж тоді, коли цей файл додано.</translation>
    </message>
    <message>
        <source>Read Again…</source>
        <translation>Прочитати знову…</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message>
        <source>“%1” reads the same today: there is nothing to change.</source>
        <translation>Сьогодні «%1» читається так само: міняти нічого.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message numerus="yes">
        <source>Read today, %n paragraph(s) of “%1” are new or read otherwise.</source>
        <translation>
            <numerusform>За сьогоднішнього читання %n абзац у «%1» новий або прочитаний інакше.</numerusform>
            <numerusform>За сьогоднішнього читання %n абзаци в «%1» нові або прочитані інакше.</numerusform>
            <numerusform>За сьогоднішнього читання %n абзаців у «%1» нові або прочитані інакше.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Анотацій у ньому немає. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Анотацій усього %L1: лишаються на своїх словах — %L2, знайдено за подібністю й потребують перевірки — %L3, не знайдено — %L4; їхні слова збережено. Це можна скасувати.</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Прочитати знову</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentPanel</name>
    <message>
        <source>Add documents</source>
        <translation>Додати документи</translation>
    </message>
    <message>
        <source>Put the chosen documents into a new group</source>
        <translation>Помістити вибрані документи до нової групи</translation>
    </message>
    <message>
        <source>Write a memo on the chosen document</source>
        <translation>Написати нотатку до вибраного документа</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every document</source>
        <translation>Новий атрибут: стовпець, у якому щось зазначається про кожен документ</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Імпортувати атрибути з таблиці (CSV)</translation>
    </message>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>Тут перелічено документи проєкту.</translation>
    </message>
    <message>
        <source>Add Documents…</source>
        <translation>Додати документи…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документи</numerusform>
            <numerusform>%Ln документів</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>how many documents the filter lets through, of how many</extracomment>
        <translation>%L1 з %L2</translation>
    </message>
    <message>
        <source>New Group</source>
        <translation>Нова група</translation>
    </message>
    <message>
        <source>Name of the group (Press/2022 is a group in another one):</source>
        <translation>Назва групи (Преса/2022 — група всередині іншої):</translation>
    </message>
    <message>
        <source>&amp;Move to Group</source>
        <translation>Перемістити до &amp;групи</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Нова група…</translation>
    </message>
    <message>
        <source>N&amp;o Group</source>
        <translation>&amp;Без групи</translation>
    </message>
    <message>
        <source>Open on the &amp;Left</source>
        <translation>Відкрити &amp;ліворуч</translation>
    </message>
    <message>
        <source>Open on the &amp;Right</source>
        <translation>Відкрити п&amp;раворуч</translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>Но&amp;татка</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Властивості…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>П&amp;ерейменувати</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>При&amp;брати</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentReplacing</name>
    <message>
        <source>Corrected File of “%1”</source>
        <translation>Виправлений файл «%1»</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message>
        <source>That file has the same text as “%1”: there is nothing to change.</source>
        <translation>Той файл має такий самий текст, як «%1»: міняти нічого.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Заміна файлу</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of that file are new, or differ from “%1” as it is.</source>
        <translation>
            <numerusform>%n абзац у тому файлі новий або відрізняється від теперішнього «%1».</numerusform>
            <numerusform>%n абзаци в тому файлі нові або відрізняються від теперішнього «%1».</numerusform>
            <numerusform>%n абзаців у тому файлі нові або відрізняються від теперішнього «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations on it. It can be undone.</source>
        <translation>Анотацій у ньому немає. Це можна скасувати.</translation>
    </message>
    <message>
        <source>Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and %L4 are not found: their words are kept. It can be undone.</source>
        <translation>Анотацій усього %L1: лишаються на своїх словах — %L2, знайдено за подібністю й потребують перевірки — %L3, не знайдено — %L4; їхні слова збережено. Це можна скасувати.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>The file was replaced.</source>
        <translation>Файл замінено.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::DocumentsFeature</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Нотатки</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ExportDialog</name>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Безпечно для електронних таблиць</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Усі документи</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Усі коди</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets a &apos; before it</source>
        <translation>Перед текстом, який електронна таблиця виконала б як формулу, ставиться знак &apos;</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
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
        <translation>Експортувати ще нічого: спершу закодуйте якісь фрагменти.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excerpts</source>
        <translation>
            <numerusform>%Ln уривок</numerusform>
            <numerusform>%Ln уривки</numerusform>
            <numerusform>%Ln уривків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Файли %1 (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Лише ті, що показано у списку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>Documents, as references</source>
        <translation>Документи як бібліографічні записи</translation>
    </message>
    <message>
        <source>Project, for NVivo, MAXQDA, ATLAS.ti and others</source>
        <translation>Проєкт для NVivo, MAXQDA, ATLAS.ti та інших</translation>
    </message>
    <message>
        <source>Codes, for the same</source>
        <translation>Коди для тих самих програм</translation>
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
        <translation>&amp;Що:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Групувати за:</translation>
    </message>
    <message>
        <source>Everything goes along.</source>
        <translation>Передається все.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codes</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln коди</numerusform>
            <numerusform>%Ln кодів</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no codes yet: tag some passages first.</source>
        <translation>Кодів ще немає: спершу закодуйте якісь фрагменти.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Куди експортувати</translation>
    </message>
    <message>
        <source>Annotations, as W3C Web Annotations</source>
        <translation>Анотації у форматі W3C Web Annotations</translation>
    </message>
    <message>
        <source>Project, as a folder of plain text</source>
        <translation>Проєкт як тека простого тексту</translation>
    </message>
    <message>
        <source>Excerpts, as notes for Obsidian and Zotero</source>
        <translation>Уривки як нотатки для Obsidian і Zotero</translation>
    </message>
    <message>
        <source>A text with its codes</source>
        <translation>Текст із його кодами</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Виберіть документ</translation>
    </message>
    <message>
        <source>Looking at what can go along …</source>
        <translation>Перевіряється, що можна передати…</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запис «%1»…</translation>
    </message>
    <message>
        <source>Count positions as &amp;NVivo does</source>
        <translation>Рахувати &amp;позиції як NVivo</translation>
    </message>
    <message>
        <source>Codes, to be read with their memos</source>
        <translation>Коди з їхніми нотатками, для читання</translation>
    </message>
    <message>
        <source>In UTF-16 units, in which an emoji counts as two characters and not as one, as the standard has it. The description of the project says so.</source>
        <translation>В одиницях UTF-16, де емодзі рахується за два символи, а не за один, як вимагає стандарт. Про це сказано в описі проєкту.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::FileWork</name>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Restoring “%1”…</source>
        <translation>Відновлення «%1»…</translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation>Проєкт знову такий, як був.</translation>
    </message>
    <message>
        <source>The project is as it was. What it said before has become a backup: Project ▸ Restore… brings that back in the same way.</source>
        <translation>Проєкт знову такий, як був. Його попередній стан став резервною копією: «Проєкт ▸ Відновити з резервної копії…» поверне його так само.</translation>
    </message>
    <message>
        <source>The project is as it was. What lay there before is “%1”.</source>
        <translation>Проєкт знову такий, як був. Те, що лежало там раніше, — у «%1».</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Запис «%1»…</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on.</source>
        <translation>Тепер усе є в «%1». Можна працювати далі.</translation>
    </message>
    <message>
        <source>Everything is in “%1” now. You can go on. The other file that lay there is “%2”.</source>
        <translation>Тепер усе є в «%1». Можна працювати далі. Інший файл, що там лежав, — «%2».</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проєкти Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>Copying “%1”…</source>
        <translation>Копіювання «%1»…</translation>
    </message>
    <message>
        <source>This is a copy, with everything that was kept in “%1” until now. What is done here does not come into that project.</source>
        <translation>Це копія з усім, що досі було збережено в «%1». Зроблене тут до того проєкту не потрапляє.</translation>
    </message>
    <message>
        <source>Recover To</source>
        <translation>Куди врятувати</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>part of the name of a file</comment>
        <translation>врятований</translation>
    </message>
    <message>
        <source>Recovering “%1”…</source>
        <translation>Порятунок «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ForeignImport</name>
    <message>
        <source>Import Project</source>
        <translation>Імпорт проєкту</translation>
    </message>
    <message>
        <source>Reading “%1” …</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message>
        <source>Import To</source>
        <translation>Куди імпортувати</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проєкти Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Everything in “%1” was taken.</source>
        <translation>Усе з «%1» узято.</translation>
    </message>
    <message>
        <source>“%1” was taken, but not all of it.</source>
        <translation>«%1» узято, але не повністю.</translation>
    </message>
    <message>
        <source>Projects of other programs, or in a folder of text (*.qdpx *.qde *.qda *.sqlite3 project.json);;All files (*)</source>
        <translation>Проєкти інших програм або у вигляді теки з текстом (*.qdpx *.qde *.qda *.sqlite3 project.json);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HandbookWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Жодна сторінка не містить усіх цих слів.</translation>
    </message>
    <message>
        <source>Crossread Handbook</source>
        <translation>Підручник Crossread</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Шукати в підручнику</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Letters alone act while a page or the list of statements has the focus. Keyboard Shortcuts… in the Edit menu changes them.</source>
        <translation>Окремі літери діють, коли фокус на сторінці чи у списку тверджень. Змінити їх можна за допомогою пункту «Комбінації клавіш…» у меню «Зміни».</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Що вона робить</translation>
    </message>
    <message>
        <source>The handbook is not translated yet; it is in English.</source>
        <translation>Підручник ще не перекладено; він англійською мовою.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::Help</name>
    <message>
        <source>Every statement of the article with how faithful it is. Choose one, and both pages turn to it.</source>
        <translation>Усі твердження статті й те, наскільки вони точні. Виберіть твердження, і обидві сторінки перейдуть до нього.</translation>
    </message>
    <message>
        <source>The card of the current statement: its words over those of the passage it comes from, and what you decided about it.</source>
        <translation>Картка поточного твердження: його слова над словами фрагмента, з якого воно походить, і ваше рішення щодо нього.</translation>
    </message>
    <message>
        <source>Every passage you tagged or wrote a memo on. Choose one, and its page turns to it.</source>
        <translation>Усі фрагменти, які ви закодували або до яких написали нотатку. Виберіть фрагмент, і його сторінка перейде до нього.</translation>
    </message>
    <message>
        <source>Your codes as a tree, with how many passages have each. A double click shows the passages.</source>
        <translation>Дерево ваших кодів із кількістю фрагментів кожного. Подвійне клацання показує фрагменти.</translation>
    </message>
    <message>
        <source>Words and phrases with a colour of their own; each can be switched on and off and changed.</source>
        <translation>Слова та вислови з власним кольором; кожну тему можна ввімкнути, вимкнути та змінити.</translation>
    </message>
    <message>
        <source>Headings and turns of the page. Choose one to go there.</source>
        <translation>Заголовки та репліки сторінки. Виберіть, куди перейти.</translation>
    </message>
    <message>
        <source>Which passages of the transcript the articles used, and how much of whom they left out.</source>
        <translation>Які фрагменти транскрипту статті використали, а також скільки та чиїх слів вони пропустили.</translation>
    </message>
    <message>
        <source>Who has coded, and how far two of them agree. Untick a coder to hide what is theirs.</source>
        <translation>Хто кодував і наскільки узгоджені двоє з них. Зніміть позначку з кодувальника, щоб приховати його анотації.</translation>
    </message>
    <message>
        <source>Every change of the project, the newest first. Choose one and press Enter to go back to that point.</source>
        <translation>Усі зміни проєкту, від найновішої. Виберіть зміну та натисніть Enter, щоб повернутися до того стану.</translation>
    </message>
    <message>
        <source>Words in all documents, each hit in its line. Choose one, and its page turns to it.</source>
        <translation>Слова в усіх документах, кожен збіг у своєму рядку. Виберіть збіг, і його сторінка перейде до нього.</translation>
    </message>
    <message>
        <source>How often words are used, which more than elsewhere, and which stand near another one.</source>
        <translation>Як часто вжито слова, які вжито частіше, ніж деінде, і які стоять поряд з іншим.</translation>
    </message>
    <message>
        <source>The documents of the project in their groups, and what you say of them. Choose one to open it; drag it to another group.</source>
        <translation>Документи проєкту в їхніх групах і те, що ви про них зазначили. Виберіть документ, щоб відкрити його; перетягніть його до іншої групи.</translation>
    </message>
    <message>
        <source>Everybody who speaks in a document, and what you say of them.</source>
        <translation>Усі, хто говорить у якомусь документі, і те, що ви про них зазначили.</translation>
    </message>
    <message>
        <source>All your memos, on whatever they are: choose one to write on, and the arrow leads to its place.</source>
        <translation>Усі ваші нотатки, хоч би чого вони стосувалися: виберіть нотатку, щоб писати далі, а стрілка веде до її місця.</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns that you choose. A number, a bar or a point shows its passages.</source>
        <translation>Кількість анотацій у рядках і стовпцях, які ви виберете. Число, стовпчик чи точка показує свої фрагменти.</translation>
    </message>
    <message>
        <source>Where in the text each code is given and each topic is named, from begin to end.</source>
        <translation>Де в тексті присвоєно кожен код і згадано кожну тему, від початку до кінця.</translation>
    </message>
    <message>
        <source>What you linked by hand, with the words at both ends. Choose one, and both pages turn to it.</source>
        <translation>Усе, що ви пов’язали вручну, зі словами на обох кінцях. Виберіть зв’язок, і обидві сторінки перейдуть до нього.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>a menu entry: undo with what it takes back, for example “Tag “security””</extracomment>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторити: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
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
        <translation>Історія</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>an act and when it was done</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1, the project is here</source>
        <translation>%1, тут зараз проєкт</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, скасовано</translation>
    </message>
    <message>
        <source>Before everything that is remembered</source>
        <translation>До всього, що збереглося в пам’яті</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Go to the chosen point (Enter)</source>
        <translation>Перейти до вибраного стану (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps taken back.</source>
        <translation>
            <numerusform>Скасовано %n крок.</numerusform>
            <numerusform>Скасовано %n кроки.</numerusform>
            <numerusform>Скасовано %n кроків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps done again.</source>
        <translation>
            <numerusform>Повторено %n крок.</numerusform>
            <numerusform>Повторено %n кроки.</numerusform>
            <numerusform>Повторено %n кроків.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportDialog</name>
    <message>
        <source>New Project</source>
        <translation>Новий проєкт</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Додавання документів</translation>
    </message>
    <message>
        <source>Document Properties</source>
        <translation>Властивості документа</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Д&amp;одати</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Застос&amp;увати</translation>
    </message>
    <message>
        <source>Choose a transcript and an article about it, or drop the files here.</source>
        <translation>Виберіть транскрипт і статтю про нього або перетягніть файли сюди.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Додати &amp;файли…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>При&amp;брати</translation>
    </message>
    <message>
        <source>Leave the chosen document out</source>
        <translation>Не додавати вибраного документа</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Файл проєкту</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Зм&amp;інити…</translation>
    </message>
    <message>
        <source>Choose the folder and name of the project file</source>
        <translation>Вибрати теку й назву файлу проєкту</translation>
    </message>
    <message>
        <source>Choose a transcript and an article</source>
        <translation>Виберіть транскрипт і статтю</translation>
    </message>
    <message>
        <source>Keep Project As</source>
        <translation>Зберегти проєкт як</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проєкти Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Додавання…</translation>
    </message>
    <message>
        <source>Reading “%1”, %L2 of %L3 …</source>
        <translation>Читання «%1», %L2 з %L3…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to the list</source>
        <translation>
            <numerusform>Додати %n документ до списку</numerusform>
            <numerusform>Додати %n документи до списку</numerusform>
            <numerusform>Додати %n документів до списку</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Readin&amp;g</source>
        <translation>По&amp;чати читання</translation>
    </message>
    <message>
        <source>Kept &amp;in:</source>
        <translation>Зб&amp;ерігається в:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ImportPage</name>
    <message>
        <source>Preview of the text as it will be read</source>
        <translation>Попередній перегляд тексту, як його буде прочитано</translation>
    </message>
    <message>
        <source>As found</source>
        <extracomment>encoding as found in the file, and how sure that is</extracomment>
        <translation>Як визначено</translation>
    </message>
    <message>
        <source>If letters look wrong in the preview, try another encoding</source>
        <translation>Якщо в перегляді неправильні літери, спробуйте інше кодування</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Тип:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодування символів:</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Очищення</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Clean-ups to switch on or off</source>
        <translation>Очищення, які можна ввімкнути чи вимкнути</translation>
    </message>
    <message>
        <source>What was changed or set aside</source>
        <translation>Що змінено або відкладено</translation>
    </message>
    <message>
        <source>Labels that may be speakers</source>
        <translation>Мітки, які можуть позначати мовців</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document in the list of those to be added: name, kind, number of speakers</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n speakers)</source>
        <translation>
            <numerusform>%1 (%2, %n мовець)</numerusform>
            <numerusform>%1 (%2, %n мовці)</numerusform>
            <numerusform>%1 (%2, %n мовців)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Як визначено: %1</translation>
    </message>
    <message>
        <source>As found: %1 (%2 % sure)</source>
        <translation>Як визначено: %1 (упевненість %2&#xa0;%)</translation>
    </message>
    <message>
        <source>Clean-ups (%L1)</source>
        <translation>Очищення (%L1)</translation>
    </message>
    <message>
        <source>Speakers to check (%L1)</source>
        <translation>Мовці на перевірку (%L1)</translation>
    </message>
    <message>
        <source>What Crossread did and is not sure of</source>
        <translation>Що Crossread зробив і в чому не певен</translation>
    </message>
    <message>
        <source>This text has no labels that name a speaker.</source>
        <translation>У цьому тексті немає міток, що називають мовця.</translation>
    </message>
    <message>
        <source>No label leaves a doubt. Untick one that names no speaker; give two labels the same person to merge them.</source>
        <translation>Жодна мітка не викликає сумніву. Зніміть позначку з мітки, яка не називає мовця; дайте двом міткам ту саму особу, щоб об’єднати їх.</translation>
    </message>
    <message>
        <source>Crossread is not sure about the labels in bold. Tick those who speak; give two labels the same person to merge them.</source>
        <translation>Crossread не певен щодо міток, виділених жирним. Позначте тих, хто говорить; дайте двом міткам ту саму особу, щоб об’єднати їх.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>For Citations</source>
        <translation>Для посилань</translation>
    </message>
    <message>
        <source>It is used to read the file now, and not kept</source>
        <translation>Потрібен лише, щоб прочитати файл зараз, і не зберігається</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Words are in:</source>
        <translation>&amp;Слова містяться в:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <source>The file tells neither pages nor times: citations count turns and paragraphs.</source>
        <translation>У файлі немає ні сторінок, ні часу: у посиланнях рахуються репліки й абзаци.</translation>
    </message>
    <message>
        <source>Each becomes a note at its place, by whoever wrote the comment</source>
        <translation>Кожен стає нотаткою на своєму місці від того, хто написав коментар</translation>
    </message>
    <message>
        <source>It names neither author nor date: they can be added under “For Citations”.</source>
        <translation>У ньому немає ні автора, ні дати: їх можна додати на вкладці «Для посилань».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s): take them as notes</source>
        <translation>
            <numerusform>%Ln коментар: узяти як нотатку</numerusform>
            <numerusform>%Ln коментарі: узяти як нотатки</numerusform>
            <numerusform>%Ln коментарів: узяти як нотатки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LegendBar</name>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Нова тема</translation>
    </message>
    <message>
        <source>Topics and speakers</source>
        <translation>Теми та мовці</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinkController</name>
    <message>
        <source>Linked to “%1”</source>
        <extracomment>tip over linked words; %1 is the other passage</extracomment>
        <translation>Пов’язано з «%1»</translation>
    </message>
    <message>
        <source>“%1” – “%2”</source>
        <extracomment>a ribbon between the pages: the words on one page, and those on the other</extracomment>
        <translation>«%1» – «%2»</translation>
    </message>
    <message>
        <source>There is no link at the caret.</source>
        <translation>Біля курсора немає зв’язку.</translation>
    </message>
    <message>
        <source>Select the words that belong together in both panes, then link them. F6 moves from one pane to the other.</source>
        <translation>Виділіть в обох областях слова, які належать разом, і пов’яжіть їх. F6 переходить з однієї області до іншої.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>tip over a statement; how faithful it is, and the passage it comes from</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Reported as “%1” (%2)</source>
        <extracomment>tip over a passage; the statement that comes from it, and how faithful that is</extracomment>
        <translation>Відтворено як «%1» (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a ribbon between the pages: how faithful the statement is, then the words on both pages</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing on this page is linked to another.</source>
        <translation>Ніщо на цій сторінці не пов’язане з іншою.</translation>
    </message>
    <message>
        <source>No statement or link follows on this page.</source>
        <translation>Далі на цій сторінці немає тверджень і зв’язків.</translation>
    </message>
    <message>
        <source>No statement or link comes before on this page.</source>
        <translation>Раніше на цій сторінці немає тверджень і зв’язків.</translation>
    </message>
    <message>
        <source>statement: %1</source>
        <extracomment>what a screen reader says of a statement: how faithful it is</extracomment>
        <translation>твердження: %1</translation>
    </message>
    <message>
        <source>statement: %1; taken from: %2, “%3”</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, the transcript that it comes from, and its words there</extracomment>
        <translation>твердження: %1; узято з: %2, «%3»</translation>
    </message>
    <message>
        <source>linked to: %1, “%2”</source>
        <extracomment>what a screen reader says of linked words: the other document, and the words there</extracomment>
        <translation>пов’язано з: %1, «%2»</translation>
    </message>
    <message>
        <source>quoted in: %1, “%2”, %3</source>
        <extracomment>what a screen reader says of a passage: the article that reports it, in which words, and how faithfully</extracomment>
        <translation>процитовано в: %1, «%2», %3</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::LinksPanel</name>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Зберегти таблицю</translation>
    </message>
    <message>
        <source>links</source>
        <comment>name of a file</comment>
        <translation>зв’язки</translation>
    </message>
    <message>
        <source>What you link by hand is listed here: select the words that belong together in both pages, and press L.</source>
        <translation>Тут перелічено те, що ви пов’язуєте вручну: виділіть на обох сторінках слова, які стосуються одне одного, і натисніть L.</translation>
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
        <translation>Пов’язано з</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодувальник</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Links made by hand</source>
        <translation>Зв’язки, створені вручну</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ListDialog</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MainWindow</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message>
        <source>New project with it…</source>
        <translation>Новий проєкт із цим файлом…</translation>
    </message>
    <message>
        <source>Start your own project…</source>
        <translation>Створити власний проєкт…</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Відкриття проєкту</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread);;All files (*)</source>
        <translation>Проєкти Crossread (*.crossread);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Нед&amp;авні проєкти</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Поки немає</translation>
    </message>
    <message>
        <source>This is a sample to try everything on. Press J to go from statement to statement of the article; select words and press T to tag them.</source>
        <translation>Це приклад, на якому можна все випробувати. Натискайте J, щоб переходити від твердження до твердження статті; виділіть слова й натисніть T, щоб закодувати їх.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some in another program, then choose this again.</source>
        <translation>У буфері обміну немає тексту. Скопіюйте його в іншій програмі та виберіть цю дію знову.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s) to “%1”</source>
        <translation>
            <numerusform>Додати %n документ до «%1»</numerusform>
            <numerusform>Додати %n документи до «%1»</numerusform>
            <numerusform>Додати %n документів до «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message numerus="yes">
        <source>Begin a new project with %n document(s)</source>
        <translation>
            <numerusform>Почати новий проєкт із %n документа</numerusform>
            <numerusform>Почати новий проєкт із %n документів</numerusform>
            <numerusform>Почати новий проєкт із %n документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показати…</translation>
    </message>
    <message>
        <source>Open a Copy</source>
        <translation>Відкрити копію</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Врятувати…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити з копії…</translation>
    </message>
    <message>
        <source>Settings cannot be kept: “%1” cannot be written. What you choose holds until Crossread is closed.</source>
        <translation>Налаштування не зберігаються: у «%1» не можна записати. Вибране діє, доки Crossread не закрито.</translation>
    </message>
    <message>
        <source>The settings were damaged. What could not be read of them is as it was at first; the file as it was is “%1”.</source>
        <translation>Налаштування було пошкоджено. Те, що не вдалося прочитати, — як на початку; попередній файл — «%1».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MatrixPanel</name>
    <message>
        <source>with codes &amp;below</source>
        <translation>з &amp;нижчими кодами</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Що в рядках</translation>
    </message>
    <message>
        <source>Let rows and columns change places</source>
        <translation>Поміняти рядки та стовпці місцями</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>Що у стовпцях</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що рахується</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Стовпчики</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Лінії</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Як показано</translation>
    </message>
    <message>
        <source>Which annotations are counted</source>
        <translation>Які анотації рахуються</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save the table, or a picture of it</source>
        <translation>Зберегти таблицю або її зображення</translation>
    </message>
    <message>
        <source>Annotations counted in rows and columns</source>
        <translation>Кількість анотацій за рядками та стовпцями</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Усі анотації</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents not read</source>
        <translation>
            <numerusform>%Ln документ не прочитано</numerusform>
            <numerusform>%Ln документи не прочитано</numerusform>
            <numerusform>%Ln документів не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>How many annotations there are of each code by speaker, by document, over the years. A click on a number shows them.</source>
        <translation>Скільки анотацій має кожен код за мовцями, за документами, за роками. Клацання на числі показує їх.</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>name of a file</comment>
        <translation>матриця</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoEditor</name>
    <message>
        <source>Go to what the memo is on</source>
        <translation>Перейти до того, чого стосується нотатка</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Choose a memo in the list, or write one on a document or a speaker from their lists.</source>
        <translation>Виберіть нотатку у списку або напишіть її до документа чи мовця з їхніх списків.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>what a memo is on: “Document”, and its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>What you think about it</source>
        <translation>Що ви про це думаєте</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MemoList</name>
    <message>
        <source>Search in all memos</source>
        <translation>Шукати в усіх нотатках</translation>
    </message>
    <message>
        <source>Write the memo on the project</source>
        <translation>Написати нотатку до проєкту</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>What you write on the project, on documents, speakers, codes and passages is listed here.</source>
        <translation>Тут перелічено те, що ви пишете до проєкту, документів, мовців, кодів і фрагментів.</translation>
    </message>
    <message>
        <source>Write the Project’s Memo</source>
        <translation>Написати нотатку до проєкту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln memo(s)</source>
        <translation>
            <numerusform>%Ln нотатка</numerusform>
            <numerusform>%Ln нотатки</numerusform>
            <numerusform>%Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message>
        <source>Copy these memos</source>
        <translation>Копіювати ці нотатки</translation>
    </message>
    <message>
        <source>Save these memos</source>
        <translation>Зберегти ці нотатки</translation>
    </message>
    <message>
        <source>memos</source>
        <comment>name of a file</comment>
        <translation>нотатки</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeController</name>
    <message>
        <source>Merge Another Copy of the Project</source>
        <translation>Об’єднання з іншою копією проєкту</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проєкти Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>That is this project itself. Choose another copy of it.</source>
        <translation>Це сам цей проєкт. Виберіть іншу його копію.</translation>
    </message>
    <message>
        <source>Looking at “%1” …</source>
        <translation>Перегляд «%1»…</translation>
    </message>
    <message>
        <source>“%1” has nothing that is not here.</source>
        <translation>У «%1» немає нічого, чого б не було тут.</translation>
    </message>
    <message>
        <source>The project has changed meanwhile. Merge again to see what comes now.</source>
        <translation>Тим часом проєкт змінився. Об’єднайте знову, щоб побачити, що додається тепер.</translation>
    </message>
    <message>
        <source>“%1” was merged.</source>
        <translation>«%1» об’єднано з проєктом.</translation>
    </message>
    <message>
        <source>The annotations of %1 were hidden and are shown again.</source>
        <translation>Анотації цих кодувальників було приховано, тепер їх знову показано: %1.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Об’єднання з «%1»</translation>
    </message>
    <message>
        <source>This comes into the project:</source>
        <translation>До проєкту додається:</translation>
    </message>
    <message>
        <source>Here both say different things:</source>
        <translation>Тут копії розходяться:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>%1 of %2: Next</source>
        <extracomment>leads from one of several messages to the next</extracomment>
        <translation>%1 з %2: далі</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::MetadataForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Заголовок:</translation>
    </message>
    <message>
        <source>A&amp;uthors:</source>
        <translation>&amp;Автори:</translation>
    </message>
    <message>
        <source>Pu&amp;blisher:</source>
        <translation>&amp;Видавець:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Дата:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>Ад&amp;реса:</translation>
    </message>
    <message>
        <source>Seen &amp;on:</source>
        <translation>Пере&amp;глянуто:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>Several are parted by semicolons</source>
        <translation>Кілька авторів розділяються крапкою з комою</translation>
    </message>
    <message>
        <source>When it was published, as far as that is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Коли опубліковано, якщо це відомо: 2022-02-07, 2022-02 або 2022</translation>
    </message>
    <message>
        <source>When it was saved: 2022-02-07</source>
        <translation>Коли збережено: 2022-02-07</translation>
    </message>
    <message>
        <source>By its short name: en, de, pt-BR</source>
        <translation>За скороченою назвою: en, de, pt-BR</translation>
    </message>
    <message>
        <source>for example 2022-02-07</source>
        <translation>наприклад 2022-02-07</translation>
    </message>
    <message>
        <source>Translated b&amp;y:</source>
        <translation>Перек&amp;ладачі:</translation>
    </message>
    <message>
        <source>E&amp;vent:</source>
        <translation>Поді&amp;я:</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>Кол&amp;и відбулася:</translation>
    </message>
    <message>
        <source>Town or roo&amp;m:</source>
        <translation>Міс&amp;це події:</translation>
    </message>
    <message>
        <source>Where the words were said: a news conference, a session, a debate</source>
        <translation>Де сказано слова: пресконференція, засідання, дебати</translation>
    </message>
    <message>
        <source>When that was, as far as it is known: 2022-02-07, 2022-02 or 2022</source>
        <translation>Коли це було, якщо відомо: 2022-02-07, 2022-02 або 2022</translation>
    </message>
    <message>
        <source>Where that was: a town, a house</source>
        <translation>Де це було: місто, будівля</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::NamesDialog</name>
    <message>
        <source>Names That Count as One</source>
        <translation>Рівнозначні імена й назви</translation>
    </message>
    <message>
        <source>One line for each: names with = between them count as the same when texts are compared, names with ~ between them as akin. Crossread knows many already: Kyiv and Kiev, Moscow and the Kremlin, most countries with their people and capitals.</source>
        <translation>По рядку на кожен випадок: імена й назви з = між ними під час порівняння вважаються тим самим, із ~ між ними — близькими. Багато чого Crossread уже знає: Kyiv і Kiev, Москву та Кремль, більшість країн з їхніми жителями та столицями.</translation>
    </message>
    <message>
        <source>Port Ardeny = Ardeny Harbour
the Chancellor ~ Osterlund</source>
        <translation>Port Ardeny = Ardeny Harbour
the Chancellor ~ Osterlund</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <extracomment>where in the list, and what is wrong there</extracomment>
        <translation>Помилка (%1): %2.</translation>
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
        <translation>Фільтр: мовець або перші слова</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Фільтрувати структуру</translation>
    </message>
    <message>
        <source>Turns and headings of the current page are listed here. This page has none.</source>
        <translation>Тут перелічено репліки й заголовки поточної сторінки. На цій сторінці їх немає.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PageMenu</name>
    <message>
        <source>Select &amp;Sentence</source>
        <translation>Виділити ре&amp;чення</translation>
    </message>
    <message>
        <source>Select &amp;Paragraph</source>
        <translation>Виділити а&amp;бзац</translation>
    </message>
    <message>
        <source>Select T&amp;urn</source>
        <translation>Виділити реп&amp;ліку</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PanelLayout</name>
    <message>
        <source>This layout is kept. “My Layout” brings it back in any project.</source>
        <translation>Цю розкладку збережено. «Моя розкладка» повертає її в будь-якому проєкті.</translation>
    </message>
    <message>
        <source>You have kept no layout yet. Place the panels as you like, then choose “Keep Layout as Mine”.</source>
        <translation>Ви ще не зберегли розкладки. Розмістіть панелі на свій смак і виберіть «Зберегти як мою розкладку».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PersonDelegate</name>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PositionController</name>
    <message>
        <source>Neither page has turns of speech to go to.</source>
        <translation>На жодній зі сторінок немає реплік, до яких можна перейти.</translation>
    </message>
    <message>
        <source>Go to Turn</source>
        <translation>Перехід до репліки</translation>
    </message>
    <message>
        <source>Number of the turn, 1 to %L1:</source>
        <translation>Номер репліки, від 1 до %L1:</translation>
    </message>
    <message>
        <source>Neither text says its pages or times.</source>
        <translation>У жодному з текстів не вказано ні сторінок, ні часу.</translation>
    </message>
    <message>
        <source>Go to Page or Time</source>
        <translation>Перехід до сторінки чи часу</translation>
    </message>
    <message>
        <source>Page, or time as 1:02:03:</source>
        <translation>Сторінка або час у вигляді 1:02:03:</translation>
    </message>
    <message>
        <source>Time, as 14:03 or 1:02:03:</source>
        <translation>Час у вигляді 14:03 або 1:02:03:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Сторінка:</translation>
    </message>
    <message>
        <source>Number of the paragraph or line:</source>
        <translation>Номер абзацу або рядка:</translation>
    </message>
    <message>
        <source>The text has no place “%1”.</source>
        <translation>У тексті немає місця «%1».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::PrintDialog</name>
    <message>
        <source>&amp;Only those that the list shows</source>
        <translation>&amp;Лише ті, що показано у списку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>“%1” with its codes</source>
        <translation>«%1» з його кодами</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
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
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>P&amp;review…</source>
        <translation>&amp;Переглянути…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Що:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Групувати за:</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Верстання сторінок…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Друк…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ProjectOpener</name>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::QueryBar</name>
    <message>
        <source>Filter: words in quotation, memo, code or speaker</source>
        <translation>Фільтр: слова в цитаті чи нотатці, код або мовець</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Фільтрувати анотації</translation>
    </message>
    <message>
        <source>What the annotations are grouped by</source>
        <translation>За чим згруповано анотації</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>these conditions</comment>
        <translation>усі</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>these conditions</comment>
        <translation>будь-яка</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or any</source>
        <translation>Чи мають виконуватися всі умови, чи будь-яка</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>the list of annotations is grouped by an attribute of documents or speakers</extracomment>
        <translation>За атрибутом «%1»</translation>
    </message>
    <message>
        <source>%1 and</source>
        <extracomment>the line that makes a condition stands behind it: “code A or” …</extracomment>
        <translation>%1 і</translation>
    </message>
    <message>
        <source>%1 or</source>
        <translation>%1 або</translation>
    </message>
    <message>
        <source>A&amp;nd With…</source>
        <translation>Поєднати через «&amp;і»…</translation>
    </message>
    <message>
        <source>&amp;Or With…</source>
        <translation>Поєднати через «&amp;або»…</translation>
    </message>
    <message>
        <source>Take Off “%1”</source>
        <extracomment>out of several conditions that are joined by “or”</extracomment>
        <translation>Прибрати «%1»</translation>
    </message>
    <message>
        <source>Delete takes it away; its menu joins another condition with it.</source>
        <translation>Delete прибирає цю умову; її меню поєднує з нею ще одну.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReadingPane</name>
    <message>
        <source>Document in this pane</source>
        <translation>Документ у цій області</translation>
    </message>
    <message>
        <source>Choose the document to read in this pane</source>
        <translation>Вибрати документ, який читати в цій області</translation>
    </message>
    <message>
        <source>Choose a document above to read it here.</source>
        <translation>Виберіть документ угорі, щоб читати його тут.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a page for screen readers: its kind and its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Порожня сторінка</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ReportDialog</name>
    <message>
        <source>Verification Report</source>
        <translation>Звіт про перевірку</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Article:</source>
        <translation>&amp;Стаття:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: it takes a transcript and an article compared with it.</source>
        <translation>Для звіту ще нічого немає: потрібні транскрипт і стаття, порівняна з ним.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements</source>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found; %4 decided by you</source>
        <translation>знайдено: %1, можливо: %2, не знайдено: %3; ваших рішень: %4</translation>
    </message>
    <message>
        <source>Write Report To</source>
        <translation>Куди записати звіт</translation>
    </message>
    <message>
        <source>%1 files (*.%1)</source>
        <translation>Файли %1 (*.%1)</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Звіт записано у «%1».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запис «%1»…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RestoreDialog</name>
    <message>
        <source>It says what the project says now.</source>
        <translation>Її вміст такий самий, як у проєкту зараз.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновлення з резервної копії</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. What the project says now becomes a backup first, so that this can be undone in the same way.</source>
        <translation>Резервна копія займає місце проєкту. Теперішній стан проєкту спершу теж стає резервною копією, тож це можна так само скасувати.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервні копії, від найновішої</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>Порівняння з теперішнім станом…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln повернеться</numerusform>
            <numerusform>%Ln повернуться</numerusform>
            <numerusform>%Ln повернеться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln зникне</numerusform>
            <numerusform>%Ln зникнуть</numerusform>
            <numerusform>%Ln зникне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <comment>of a kind of thing</comment>
        <translation>
            <numerusform>%Ln зміниться</numerusform>
            <numerusform>%Ln зміняться</numerusform>
            <numerusform>%Ln зміниться</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of thing, and what becomes of how many of them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Links and rulings</source>
        <translation>Зв’язки й рішення</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>A backup takes the place of the project. The damaged file is kept beside it.</source>
        <translation>Резервна копія займає місце проєкту. Пошкоджений файл зберігається поруч.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Пошук резервних копій…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не вдається прочитати</translation>
    </message>
    <message>
        <source>There are no backups of this project.</source>
        <translation>Резервних копій цього проєкту немає.</translation>
    </message>
    <message>
        <source>None of these backups can be read.</source>
        <translation>Жодної з цих резервних копій не вдається прочитати.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Цю резервну копію не вдається прочитати. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Attributes, speakers, sets and queries</source>
        <translation>Атрибути, мовці, набори й запити</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::RetrievingFeature</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Матриця</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SafetyController</name>
    <message>
        <source>No backup could be made, though everything is kept in the project: %1</source>
        <translation>Резервної копії створити не вдалося, хоча в проєкті все збережено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of this project are not as Crossread wrote them.</source>
        <translation>
            <numerusform>%n запис цього проєкту не такий, яким його записав Crossread.</numerusform>
            <numerusform>%n записи цього проєкту не такі, якими їх записав Crossread.</numerusform>
            <numerusform>%n записів цього проєкту не такі, якими їх записав Crossread.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показати…</translation>
    </message>
    <message>
        <source>Accept as they are</source>
        <translation>Прийняти як є</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Збереження копії</translation>
    </message>
    <message>
        <source>Crossread projects (*.crossread)</source>
        <translation>Проєкти Crossread (*.crossread)</translation>
    </message>
    <message>
        <source>The copy is “%1”.</source>
        <translation>Копія — «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>Знайдено %n помилку.</numerusform>
            <numerusform>Знайдено %n помилки.</numerusform>
            <numerusform>Знайдено %n помилок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити з копії…</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Перевірка проєкту…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Збереження копії…</translation>
    </message>
    <message numerus="yes">
        <source>The project is sound: its pages, tables, texts, rows, references and history. (%Ln annotations)</source>
        <translation>
            <numerusform>Проєкт справний: сторінки, таблиці, тексти, рядки, посилання та історія. (%Ln анотація)</numerusform>
            <numerusform>Проєкт справний: сторінки, таблиці, тексти, рядки, посилання та історія. (%Ln анотації)</numerusform>
            <numerusform>Проєкт справний: сторінки, таблиці, тексти, рядки, посилання та історія. (%Ln анотацій)</numerusform>
        </translation>
    </message>
    <message>
        <source>Write Again Here</source>
        <translation>Записати тут знову</translation>
    </message>
    <message>
        <source>Write Elsewhere…</source>
        <translation>Записати деінде…</translation>
    </message>
    <message>
        <source>Write Elsewhere</source>
        <translation>Запис деінде</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Запис «%1»…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Врятувати…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SearchPanel</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Регістр</translation>
    </message>
    <message>
        <source>Tag the chosen hits</source>
        <translation>Закодувати вибрані збіги</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Зберегти ці рядки</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>name of a file</comment>
        <translation>рядки</translation>
    </message>
    <message>
        <source>Words in all documents</source>
        <translation>Слова в усіх документах</translation>
    </message>
    <message>
        <source>Words to be found in all documents</source>
        <translation>Слова, які шукати в усіх документах</translation>
    </message>
    <message>
        <source>Words begun</source>
        <translation>Початки слів</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Цілі слова</translation>
    </message>
    <message>
        <source>All word forms</source>
        <translation>Усі форми слів</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>How the words are meant</source>
        <translation>Як розуміти слова</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Зважати на великі літери</translation>
    </message>
    <message>
        <source>As in the texts</source>
        <translation>Як у текстах</translation>
    </message>
    <message>
        <source>By what was found</source>
        <translation>За знайденим</translation>
    </message>
    <message>
        <source>By word %1 before</source>
        <translation>За %1-м словом перед</translation>
    </message>
    <message>
        <source>By word %1 behind</source>
        <translation>За %1-м словом після</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Порядок збігів</translation>
    </message>
    <message>
        <source>Hits in all documents</source>
        <translation>Збіги в усіх документах</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln hits</source>
        <translation>
            <numerusform>перший %Ln збіг</numerusform>
            <numerusform>перші %Ln збіги</numerusform>
            <numerusform>перші %Ln збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>searching … %1 %</source>
        <translation>пошук… %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits, not searched to the end</source>
        <translation>
            <numerusform>%Ln збіг, пошук не завершено</numerusform>
            <numerusform>%Ln збіги, пошук не завершено</numerusform>
            <numerusform>%Ln збігів, пошук не завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer to see all.</source>
        <translation>Є ще; щоб побачити всі, шукайте щось рідкісніше.</translation>
    </message>
    <message>
        <source>Type words to find them in all documents, each in its line.</source>
        <translation>Введіть слова, щоб знайти їх в усіх документах, кожен збіг у своєму рядку.</translation>
    </message>
    <message>
        <source>Searching. Texts that were not searched before take a moment longer.</source>
        <translation>Триває пошук. Тексти, у яких ще не шукали, потребують трохи більше часу.</translation>
    </message>
    <message>
        <source>“%1” stands in no document.</source>
        <translation>«%1» немає в жодному документі.</translation>
    </message>
    <message>
        <source>Documents to search in</source>
        <translation>Документи, у яких шукати</translation>
    </message>
    <message>
        <source>&amp;New Code…</source>
        <translation>&amp;Новий код…</translation>
    </message>
    <message>
        <source>New Code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages tagged.</source>
        <translation>
            <numerusform>Закодовано %Ln фрагмент.</numerusform>
            <numerusform>Закодовано %Ln фрагменти.</numerusform>
            <numerusform>Закодовано %Ln фрагментів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Ім’я користувача системи</translation>
    </message>
    <message>
        <source>Stands beside every annotation you make, so that colleagues know whose it is</source>
        <translation>Стоїть біля кожної вашої анотації, щоб колеги знали, чия вона</translation>
    </message>
    <message>
        <source>&amp;Single letters act in the pages (T tags, L links, …)</source>
        <translation>На сторінках діють &amp;окремі літери (T — кодувати, L — пов’язати, …)</translation>
    </message>
    <message>
        <source>Switch off if you dictate or if letters are typed by accident</source>
        <translation>Вимкніть, якщо диктуєте або якщо літери натискаються випадково</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Кольори:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Ваше &amp;ім’я:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>&amp;Keep backups of each project</source>
        <translation>&amp;Зберігати резервні копії кожного проєкту</translation>
    </message>
    <message>
        <source>One is made when a project is opened or closed after changes, a quarter of an hour after a change, and before much is deleted. The last %1 stay, then one for each of %2 hours, %3 days, %4 weeks and %5 months: for each project at most %6, or a fifth of what is free on the disk where that is less.</source>
        <translation>Копія створюється, коли проєкт відкривають або закривають після змін, через чверть години після зміни та перед видаленням чогось великого. Зберігаються останні копії (%1), а далі по одній за годину, день, тиждень і місяць (годин: %2, днів: %3, тижнів: %4, місяців: %5); для кожного проєкту — не більше ніж %6 або п’ята частина вільного місця на диску, якщо це менше.</translation>
    </message>
    <message>
        <source>Without backups, what a damaged or deleted project held is lost. Those that are there stay. This counts from the next project on that is opened.</source>
        <translation>Без резервних копій уміст пошкодженого чи видаленого проєкту буде втрачено. Наявні копії лишаються. Це діє з наступного відкритого проєкту.</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Показати теку</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <extracomment>%1: so many MB</extracomment>
        <translation>Зараз вони займають %1.</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean</source>
        <translation>Дивитися &amp;твердження ще раз, за змістом</translation>
    </message>
    <message>
        <source>After each comparison, in the background; English only. Verdicts stay with the words</source>
        <translation>Після кожного порівняння, у тлі; лише англійською. Вердикти, як і раніше, за словами</translation>
    </message>
    <message>
        <source>Look at statements a&amp;gain by what they mean (the sentence encoder is not installed)</source>
        <translation>Дивитися &amp;твердження ще раз, за змістом (кодувальник речень не встановлено)</translation>
    </message>
    <message>
        <source>The &amp;desktop lists recent projects, too</source>
        <translation>&amp;Недавні проєкти показує також стільниця</translation>
    </message>
    <message>
        <source>From now on, among its recent files, where other programs see their names</source>
        <translation>Відтепер, серед недавніх файлів стільниці, де їхні назви бачать інші програми</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShortcutDialog</name>
    <message>
        <source>&amp;Built-in Keys</source>
        <translation>&amp;Початкові клавіші</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Шукати дії та клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;Нові клавіші:</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Нові клавіші</translation>
    </message>
    <message>
        <source>Give the chosen action its built-in keys again</source>
        <translation>Повернути вибраній дії її початкові клавіші</translation>
    </message>
    <message>
        <source>&amp;Reset All</source>
        <translation>&amp;Скинути все</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Choose other keys, or change those of “%2” first.</source>
        <translation>%1 уже належить дії «%2». Виберіть інші клавіші або спершу змініть клавіші дії «%2».</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::ShownCoders</name>
    <message>
        <source>nobody named</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>Without what %1 coded.</source>
        <translation>Без урахування кодувальників: %1.</translation>
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
        <translation>Написати нотатку до вибраного мовця</translation>
    </message>
    <message>
        <source>New attribute: a column to say something of every speaker</source>
        <translation>Новий атрибут: стовпець, у якому щось зазначається про кожного мовця</translation>
    </message>
    <message>
        <source>Import attributes from a table (CSV)</source>
        <translation>Імпортувати атрибути з таблиці (CSV)</translation>
    </message>
    <message>
        <source>Everybody who speaks in the documents is listed here.</source>
        <translation>Тут перелічено всіх, хто говорить у документах.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 з %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln мовець</numerusform>
            <numerusform>%Ln мовці</numerusform>
            <numerusform>%Ln мовців</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;emo</source>
        <translation>Но&amp;татка</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SplitDialog</name>
    <message>
        <source>Split “%1”</source>
        <translation>Розділення «%1»</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Розділити</translation>
    </message>
    <message>
        <source>&amp;New code:</source>
        <translation>&amp;Новий код:</translation>
    </message>
    <message>
        <source>&amp;Passages that it gets instead:</source>
        <translation>&amp;Фрагменти, які він отримає натомість:</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Фрагменти</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::StartPage</name>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Тут буде перелічено проєкти, які ви відкриваєте.</translation>
    </message>
    <message>
        <source>Read what was said beside what was reported. Tag it, link it, keep it.</source>
        <translation>Читайте сказане поруч із написаним. Кодуйте, пов’язуйте, зберігайте.</translation>
    </message>
    <message>
        <source>New project from a transcript and an article…</source>
        <translation>Новий проєкт із транскрипту та статті…</translation>
    </message>
    <message>
        <source>Or drop the two files here.</source>
        <translation>Або перетягніть обидва файли сюди.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавні проєкти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Прибрати з цього списку</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Роздивитися приклад</translation>
    </message>
    <message>
        <source>%1   —   %2</source>
        <comment>recent project</comment>
        <extracomment>a recent project: its name and its folder</extracomment>
        <translation>%1   —   %2</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (більше не існує)</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::SubjectsFeature</name>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Where in the Text</source>
        <translation>Де в тексті</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TableImportDialog</name>
    <message>
        <source>Import Attributes</source>
        <translation>Імпорт атрибутів</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Що пропущено</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a document of the project.</source>
        <translation>Документ проєкту названо в %L1 з %L2 рядків.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows name a speaker of the project.</source>
        <translation>Мовця проєкту названо в %L1 з %L2 рядків.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) come in.</source>
        <translation>
            <numerusform>Буде додано %n значення.</numerusform>
            <numerusform>Буде додано %n значення.</numerusform>
            <numerusform>Буде додано %n значень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are new.</source>
        <translation>
            <numerusform>%n атрибут новий.</numerusform>
            <numerusform>%n атрибути нові.</numerusform>
            <numerusform>%n атрибутів нові.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the project has nothing of that name: %1</source>
        <translation>Пропущено, бо в проєкті нічого з такою назвою немає: %1</translation>
    </message>
    <message>
        <source>Left out, since it cannot stand in “%1”: %2 (%3)</source>
        <translation>Пропущено, бо не підходить для «%1»: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of an attribute, and what can be said there: text, a number …</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>Попередній перегляд таблиці</translation>
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
        <translation>Фільтр: слова в будь-якому стовпці</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Фільтрувати рядки</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>&amp;Змінити «%1»…</translation>
    </message>
    <message>
        <source>Change Attribute</source>
        <translation>Зміна атрибута</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Видалити «%1»</translation>
    </message>
    <message>
        <source>&amp;New Attribute…</source>
        <translation>&amp;Новий атрибут…</translation>
    </message>
    <message>
        <source>&amp;Import from a Table…</source>
        <translation>&amp;Імпортувати з таблиці…</translation>
    </message>
    <message>
        <source>New Attribute</source>
        <translation>Новий атрибут</translation>
    </message>
    <message>
        <source>Attribute “%1” deleted.</source>
        <translation>Атрибут «%1» видалено.</translation>
    </message>
    <message>
        <source>Import Attributes</source>
        <translation>Імпорт атрибутів</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt)</source>
        <translation>Таблиці (*.csv *.tsv *.tab *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %n значення.</numerusform>
            <numerusform>Імпортовано %n значення.</numerusform>
            <numerusform>Імпортовано %n значень.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagChip</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новий)</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Delete прибирає його.</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TagController</name>
    <message>
        <source>No code has been given yet. Press T to give the first one.</source>
        <translation>Жодного коду ще не присвоєно. Натисніть T, щоб присвоїти перший.</translation>
    </message>
    <message>
        <source>Select the words to tag first.</source>
        <translation>Спершу виділіть слова, які хочете закодувати.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n Annotations</source>
        <translation>
            <numerusform>Кодувати %n анотацію</numerusform>
            <numerusform>Кодувати %n анотації</numerusform>
            <numerusform>Кодувати %n анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations tagged.</source>
        <translation>
            <numerusform>Закодовано %n анотацію.</numerusform>
            <numerusform>Закодовано %n анотації.</numerusform>
            <numerusform>Закодовано %n анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the words that are to be a code first.</source>
        <translation>Спершу виділіть слова, які мають стати кодом.</translation>
    </message>
    <message>
        <source>That is too long for the name of a code. Select fewer words, or press T and write one.</source>
        <translation>Для назви коду це задовго. Виділіть менше слів або натисніть T і введіть назву.</translation>
    </message>
    <message>
        <source>No code is on these words.</source>
        <translation>На цих словах немає коду.</translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation>Закодувати виділені слова</translation>
    </message>
    <message>
        <source>Tag this sentence</source>
        <translation>Закодувати це речення</translation>
    </message>
    <message>
        <source>Tag this annotation</source>
        <translation>Закодувати цю анотацію</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TopicController</name>
    <message>
        <source>%1: %L2 here, %L3 there</source>
        <extracomment>tip of a topic in the legend: its name, and how often it is in the first and second pane</extracomment>
        <translation>%1: %L2 тут, %L3 там</translation>
    </message>
    <message>
        <source>&amp;Next Place</source>
        <translation>&amp;Наступне місце</translation>
    </message>
    <message>
        <source>&amp;Previous Place</source>
        <translation>&amp;Попереднє місце</translation>
    </message>
    <message>
        <source>&amp;Edit Topic…</source>
        <translation>&amp;Змінити тему…</translation>
    </message>
    <message>
        <source>&amp;Delete Topic</source>
        <translation>&amp;Видалити тему</translation>
    </message>
    <message>
        <source>New Topic</source>
        <translation>Нова тема</translation>
    </message>
    <message>
        <source>Add topic “%1”</source>
        <translation>Додавання теми «%1»</translation>
    </message>
    <message>
        <source>Edit Topic</source>
        <translation>Зміна теми</translation>
    </message>
    <message>
        <source>Change topic “%1”</source>
        <translation>Зміна теми «%1»</translation>
    </message>
    <message>
        <source>Delete topic “%1”</source>
        <translation>Видалення теми «%1»</translation>
    </message>
    <message>
        <source>Select the word or short phrase to look for first.</source>
        <translation>Спершу виділіть слово або короткий вислів, який треба шукати.</translation>
    </message>
    <message>
        <source>Add to Topic</source>
        <translation>Додавання до теми</translation>
    </message>
    <message>
        <source>Topic that “%1” belongs to (a new name makes a new topic):</source>
        <translation>Тема, до якої належить «%1» (нова назва створює нову тему):</translation>
    </message>
    <message>
        <source>Add “%1” to topic “%2”</source>
        <translation>Додавання «%1» до теми «%2»</translation>
    </message>
    <message>
        <source>No topic is named in these texts.</source>
        <translation>У цих текстах не згадано жодної теми.</translation>
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
        <translation>По одному слову чи вислову на рядок. Знаходяться цілі слова, незалежно від регістру, разом з англійським присвійним відмінком: «NATO» знаходить і «NATO’s».</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Колір:</translation>
    </message>
    <message>
        <source>&amp;Words and phrases:</source>
        <translation>&amp;Слова та вислови:</translation>
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
        <translation>Теми</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Нова тема</translation>
    </message>
    <message>
        <source>Change the chosen topic (F2)</source>
        <translation>Змінити вибрану тему (F2)</translation>
    </message>
    <message>
        <source>Delete the chosen topic</source>
        <translation>Видалити вибрану тему</translation>
    </message>
    <message>
        <source>Previous place of the chosen topic</source>
        <translation>Попереднє місце вибраної теми</translation>
    </message>
    <message>
        <source>Next place of the chosen topic</source>
        <translation>Наступне місце вибраної теми</translation>
    </message>
    <message>
        <source>Topics are words and phrases that Crossread finds everywhere in the texts.</source>
        <translation>Теми — це слова та вислови, які Crossread знаходить у текстах усюди.</translation>
    </message>
    <message>
        <source>New Topic…</source>
        <translation>Нова тема…</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::TypographyPopover</name>
    <message>
        <source>Typography</source>
        <translation>Типографіка</translation>
    </message>
    <message>
        <source>S&amp;erif</source>
        <translation>Із засі&amp;чками</translation>
    </message>
    <message>
        <source>S&amp;ans</source>
        <translation>&amp;Без засічок</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Шрифт:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Розмір:</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 пт</translation>
    </message>
    <message>
        <source>&amp;Line length:</source>
        <translation>&amp;Довжина рядка:</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n літера</numerusform>
            <numerusform>%n літери</numerusform>
            <numerusform>%n літер</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;eading:</source>
        <translation>&amp;Інтерліньяж:</translation>
    </message>
    <message>
        <source>Para&amp;graph gap:</source>
        <translation>Відступ між &amp;абзацами:</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1 em</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>Lig&amp;ht</source>
        <translation>&amp;Світлий</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>Се&amp;пія</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темний</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Папір:</translation>
    </message>
    <message>
        <source>Between le&amp;tters:</source>
        <translation>Між л&amp;ітерами:</translation>
    </message>
    <message>
        <source>Between &amp;words:</source>
        <translation>Між слова&amp;ми:</translation>
    </message>
</context>
<context>
    <name>Crossread::Window::WordsPanel</name>
    <message>
        <source>Words and how often they are used</source>
        <translation>Слова та як часто їх вжито</translation>
    </message>
    <message>
        <source>Save this table</source>
        <translation>Зберегти цю таблицю</translation>
    </message>
    <message>
        <source>words</source>
        <comment>name of a file</comment>
        <translation>слова</translation>
    </message>
    <message>
        <source>Which words are used how often, which more than elsewhere, and which stand near another one.</source>
        <translation>Які слова як часто вжито, які вжито частіше, ніж деінде, і які стоять поряд з іншим.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Порахувати</translation>
    </message>
    <message>
        <source>Documents whose words are counted</source>
        <translation>Документи, чиї слова рахуються</translation>
    </message>
    <message>
        <source>Documents that they are held against</source>
        <translation>Документи, з якими вони порівнюються</translation>
    </message>
    <message>
        <source>near a word</source>
        <translation>поряд зі словом</translation>
    </message>
    <message>
        <source>Only words that stand near this one</source>
        <translation>Лише слова, що стоять поряд із цим</translation>
    </message>
    <message>
        <source>± </source>
        <comment>before a number of words</comment>
        <translation>± </translation>
    </message>
    <message>
        <source>How many words on each side are near</source>
        <translation>Скільки слів з кожного боку вважати сусідніми</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Порахувати</translation>
    </message>
    <message>
        <source>Held against nothing</source>
        <translation>Ні з чим не порівнювати</translation>
    </message>
    <message>
        <source>counting … %1 %</source>
        <translation>підрахунок… %1&#xa0;%</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>підрахунок…</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>На мільйон</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Деінде</translation>
    </message>
    <message>
        <source>Elsewhere per million</source>
        <translation>Деінде на мільйон</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Логарифмічна правдоподібність</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перед</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Mutual information</source>
        <translation>Взаємна інформація</translation>
    </message>
    <message>
        <source>There are no words in these documents.</source>
        <translation>У цих документах немає слів.</translation>
    </message>
    <message>
        <source>No word stands near “%1” more often than elsewhere.</source>
        <translation>Жодне слово не стоїть поряд із «%1» частіше, ніж деінде.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this table</source>
        <translation>Копіювати цю таблицю</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The file ends inside a quoted cell; what follows may be missing.</source>
        <translation>Файл обривається всередині клітинки в лапках; того, що йде далі, може бракувати.</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <translation>Таблиця (CSV, TSV)</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Unnamed speaker</source>
        <translation>Мовець без імені</translation>
    </message>
</context>
<context>
    <name>DifferenceWriter</name>
    <message>
        <source>another spelling of the same word</source>
        <translation>інше написання того самого слова</translation>
    </message>
    <message>
        <source>a contraction of the same words</source>
        <translation>скорочена форма тих самих слів</translation>
    </message>
    <message>
        <source>the same number written otherwise</source>
        <translation>те саме число, записане інакше</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>інша форма того самого слова</translation>
    </message>
    <message>
        <source>another name for the same thing</source>
        <translation>інша назва того самого</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>додано у статті</translation>
    </message>
    <message>
        <source>changed by the article</source>
        <translation>змінено у статті</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>пропущено у статті</translation>
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
        <translation>Назва</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>% of the words</source>
        <translation>% слів</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
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
        <translation>Де в «%1»</translation>
    </message>
    <message>
        <source>each stroke is a place, from the begin of the text to its end</source>
        <translation>кожен штрих — місце, від початку тексту до його кінця</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
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
            <numerusform>Прийнято %n відстежувану зміну.</numerusform>
            <numerusform>Прийнято %n відстежувані зміни.</numerusform>
            <numerusform>Прийнято %n відстежуваних змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text was left out.</source>
        <translation>Прихований текст пропущено.</translation>
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
        <translation>Пропущено рівні анотацій: %1.</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Анотації ELAN</translation>
    </message>
</context>
<context>
    <name>Epub</name>
    <message>
        <source>the book is locked by its seller (DRM); only the program it was bought for can open it</source>
        <translation>книжку заблоковано продавцем (DRM); відкрити її може лише програма, для якої її придбано</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the book are missing in the file.</source>
        <translation>
            <numerusform>У файлі бракує %n частини книжки.</numerusform>
            <numerusform>У файлі бракує %n частин книжки.</numerusform>
            <numerusform>У файлі бракує %n частин книжки.</numerusform>
        </translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Книжка EPUB</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed; look for it and open it again.</source>
        <translation>«%1» немає на місці. Можливо, файл переміщено чи перейменовано; знайдіть його й відкрийте знову.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file inside it.</source>
        <translation>«%1» — тека. Виберіть файл у ній.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, then try again.</source>
        <translation>«%1» не вдається прочитати. Переконайтеся, що вам дозволено його відкривати, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or ask for permission to write there.</source>
        <translation>«%1» не вдається записати. Виберіть інше місце або отримайте дозвіл на запис туди.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. What was there before is untouched. Free some space and try again.</source>
        <translation>На диску не лишилося місця для «%1». Те, що було там раніше, не змінено. Звільніть місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Writing “%1” failed. What was there before is untouched. Try another place.</source>
        <translation>Записати «%1» не вдалося. Те, що було там раніше, не змінено. Спробуйте інше місце.</translation>
    </message>
    <message>
        <source>“%1” is larger than Crossread can open. Split it and open the parts.</source>
        <translation>«%1» завеликий для Crossread. Розділіть його та відкрийте частини.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is no text in it to read.</source>
        <translation>«%1» порожній: у ньому немає тексту для читання.</translation>
    </message>
    <message>
        <source>“%1” does not look like text. Save it as plain text and open that file.</source>
        <translation>«%1» не схожий на текст. Збережіть його як простий текст і відкрийте той файл.</translation>
    </message>
    <message>
        <source>“%1” is not a text encoding known here. Choose one from the list, for example UTF-8.</source>
        <translation>«%1» — не відоме тут кодування тексту. Виберіть кодування зі списку, наприклад UTF-8.</translation>
    </message>
    <message>
        <source>“%1” holds bytes that do not fit the chosen encoding. Choose another encoding.</source>
        <translation>«%1» містить байти, що не відповідають вибраному кодуванню. Виберіть інше кодування.</translation>
    </message>
    <message>
        <source>“%1” is not a Crossread project. To read it as a text, start a new project with it.</source>
        <translation>«%1» — не проєкт Crossread. Щоб прочитати його як текст, створіть із ним новий проєкт.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Crossread. It is opened for reading only, so that nothing in it is lost; update Crossread to change it.</source>
        <translation>«%1» створено новішою версією Crossread. Його відкрито лише для читання, щоб нічого з нього не втратити; щоб змінювати його, оновіть Crossread.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not changed. Copy it to a place where you may write to keep new notes.</source>
        <translation>«%1» можна лише читати, але не змінювати. Щоб зберігати нові нотатки, скопіюйте його туди, де вам дозволено записувати.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there first.</source>
        <translation>«%1» відкрито в іншому вікні чи програмі. Спершу закрийте його там.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore it from a copy.</source>
        <translation>«%1» пошкоджено; його лишено як є. Відновіть його з копії.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» уже існує. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The change could not be kept in “%1”, so it was not made.</source>
        <translation>Зміну не вдалося зберегти в «%1», тому її не внесено.</translation>
    </message>
    <message>
        <source>The project has no document named “%1”.</source>
        <translation>У проєкті немає документа з назвою «%1».</translation>
    </message>
    <message>
        <source>That annotation is no longer in the project.</source>
        <translation>Цієї анотації в проєкті більше немає.</translation>
    </message>
    <message>
        <source>The project has no code named “%1”.</source>
        <translation>У проєкті немає коду з назвою «%1».</translation>
    </message>
    <message>
        <source>The document does not contain “%1”.</source>
        <translation>У документі немає «%1».</translation>
    </message>
    <message>
        <source>“%1” stands more than once in the document. Say which one is meant.</source>
        <translation>«%1» трапляється в документі кілька разів. Вкажіть, що саме мається на увазі.</translation>
    </message>
    <message>
        <source>%1 is not a stretch of the document.</source>
        <translation>%1 — не ділянка документа.</translation>
    </message>
    <message>
        <source>“%1” is not a valid search pattern.</source>
        <translation>«%1» — неправильний шаблон пошуку.</translation>
    </message>
    <message>
        <source>The search for “%1” gave up: the pattern is too costly for this text. Make it simpler; its hits are not counted.</source>
        <translation>Пошук «%1» припинено: шаблон надто затратний для цього тексту. Спростіть його; його збіги не враховано.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«%1» тут не зрозуміло.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is still keeping the last change. Try again in a moment.</source>
        <translation>«%1» ще зберігає останню зміну. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, or for the files that stand beside a project while it is open. Choose a shorter one.</source>
        <translation>Назва «%1» задовга для цього диска або для файлів, що лежать поруч із відкритим проєктом. Виберіть коротшу.</translation>
    </message>
    <message>
        <source>The name “%1” holds bytes that are no text here. Rename the file and try again.</source>
        <translation>Назва «%1» містить байти, які тут не є текстом. Перейменуйте файл і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” is a project, or a file that this is made from, and would be lost. Choose another name to write to.</source>
        <translation>«%1» — це проєкт або файл, з якого створюється цей, і він був би втрачений. Виберіть для запису іншу назву.</translation>
    </message>
    <message>
        <source>“%1” is damaged or only half there. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>«%1» пошкоджено або збережено не повністю. Отримайте його знову звідти, звідки він узявся, або збережіть наново у програмі, яка його створила.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>«%1» — не те, на що вказує його назва. Відкрийте його у програмі, яка його створила, і збережіть знову.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that Crossread does not read. Save it as text, DOCX, PDF or HTML and open that.</source>
        <translation>Файлів такого типу, як «%1», Crossread не читає. Збережіть його як текст, DOCX, PDF або HTML і відкрийте той файл.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Give the password to read it.</source>
        <translation>«%1» захищено паролем. Введіть пароль, щоб прочитати його.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of pages and no text. Run text recognition (OCR) on it and open the result.</source>
        <translation>«%1» містить зображення сторінок і жодного тексту. Розпізнайте текст (OCR) і відкрийте результат.</translation>
    </message>
    <message>
        <source>“%1” does not say where its words are. Choose the field or column that holds them.</source>
        <translation>У «%1» не вказано, де його слова. Виберіть поле чи стовпець, який їх містить.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: it seems to be damaged. Get it again from where it came, or save it anew in the program that made it.</source>
        <translation>«%1» не вдалося прочитати до кінця: схоже, його пошкоджено. Отримайте його знову звідти, звідки він узявся, або збережіть наново у програмі, яка його створила.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, since a part of Crossread, crossread-import, is missing. Install Crossread anew; text files open without it.</source>
        <translation>«%1» не вдається відкрити, бо бракує частини Crossread, crossread-import. Встановіть Crossread наново; текстові файли відкриваються й без неї.</translation>
    </message>
    <message>
        <source>“%1” takes more time or memory to read than any document should. Save it anew in the program that made it, or split it.</source>
        <translation>Щоб прочитати «%1», потрібно більше часу чи пам’яті, ніж годилося б для документа. Збережіть його наново у програмі, яка його створила, або розділіть.</translation>
    </message>
    <message>
        <source>What the project remembers of “%1” was changed by something other than Crossread. It is neither taken back nor done again; nothing else is touched.</source>
        <translation>Те, що проєкт пам’ятає про «%1», змінив не Crossread. Цього не скасовано й не повторено; нічого іншого не зачеплено.</translation>
    </message>
    <message>
        <source>What was done last in “%1” may be missing: it stood in a file beside it that is not there any more or is cut short. Look whether the place where it was last open still has it.</source>
        <translation>Може бракувати останнього, що зроблено в «%1»: воно було в сусідньому файлі, якого вже немає або який обірвано. Подивіться, чи є він там, де проєкт востаннє відкривали.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk, and what was done last stands beside that one. Open it by that name; until then it can only be read.</source>
        <translation>«%1» має на цьому диску другу назву, і останнє зроблене лежить біля неї. Відкрийте проєкт за тією назвою; доти його можна лише читати.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was opened: another program has removed, moved or changed it. Nothing more can be kept in it.</source>
        <translation>«%1» — уже не той файл, який було відкрито: інша програма видалила, перемістила або змінила його. Нічого більше зберегти в ньому не можна.</translation>
    </message>
    <message>
        <source>A file beside “%1” holds work that does not belong to it. Nothing of it was used.</source>
        <translation>У файлі біля «%1» є робота, яка до нього не належить. Нічого з неї не взято.</translation>
    </message>
    <message>
        <source>%1 What was kept until then is in “%2”; open that to go on.</source>
        <translation>%1 Усе збережене доти — у «%2»; відкрийте його, щоб працювати далі.</translation>
    </message>
    <message>
        <source>%1 It is kept as “%2”, should you miss something.</source>
        <translation>%1 Його збережено як «%2» на випадок, якщо вам чогось бракуватиме.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is shared with other computers. What two of them change at once is lost on one of them: work on it on one at a time, and close it before you go to another.</source>
        <translation>«%1» лежить у теці, спільній з іншими комп’ютерами. Те, що двоє з них змінюють водночас, на одному буде втрачено: працюйте щоразу лише на одному й закривайте проєкт, перш ніж перейти до іншого.</translation>
    </message>
    <message>
        <source>“%1” is a heading: nothing can be coded with it. Choose a code below it.</source>
        <translation>«%1» — заголовок: ним не можна нічого кодувати. Виберіть код під ним.</translation>
    </message>
    <message>
        <source>“%1” cannot become a heading while passages are coded with it. Take it off them first.</source>
        <translation>«%1» не може стати заголовком, поки ним закодовано фрагменти. Спершу зніміть його з них.</translation>
    </message>
    <message>
        <source>The project has no attribute named “%1”.</source>
        <translation>У проєкті немає атрибута з назвою «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot stand there, so nothing was changed.</source>
        <translation>«%1» там стояти не може, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>Texts in “%1” are damaged. All else in it can be read; nothing can be changed. Restore it from a copy, or let all that is left of it be recovered into a new project.</source>
        <translation>Тексти в «%1» пошкоджено. Усе інше в ньому можна прочитати; змінити нічого не можна. Відновіть його з копії або врятуйте все, що від нього лишилося, у новий проєкт.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n topic(s) stay behind: the format knows no lists of words.</source>
        <translation>
            <numerusform>%n тема не передається: формат не знає списків слів.</numerusform>
            <numerusform>%n теми не передаються: формат не знає списків слів.</numerusform>
            <numerusform>%n тем не передаються: формат не знає списків слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved query or queries stay behind.</source>
        <translation>
            <numerusform>%n збережений запит не передається.</numerusform>
            <numerusform>%n збережені запити не передаються.</numerusform>
            <numerusform>%n збережених запитів не передаються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n анотація не передається: її слів у тексті більше немає.</numerusform>
            <numerusform>%n анотації не передаються: їхніх слів у тексті більше немає.</numerusform>
            <numerusform>%n анотацій не передаються: їхніх слів у тексті більше немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stay behind: their words are no longer in the text.</source>
        <translation>
            <numerusform>%n зв’язок не передається: його слів у тексті більше немає.</numerusform>
            <numerusform>%n зв’язки не передаються: їхніх слів у тексті більше немає.</numerusform>
            <numerusform>%n зв’язків не передаються: їхніх слів у тексті більше немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) or link(s) go along without the mark that they were found again by likeness.</source>
        <translation>
            <numerusform>%n анотація чи зв’язок передається без позначки, що місце знайдено за подібністю.</numerusform>
            <numerusform>%n анотації чи зв’язки передаються без позначки, що місце знайдено за подібністю.</numerusform>
            <numerusform>%n анотацій чи зв’язків передаються без позначки, що місце знайдено за подібністю.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n code(s) stay behind.</source>
        <translation>
            <numerusform>Клавіша %n коду не передається.</numerusform>
            <numerusform>Клавіші %n кодів не передаються.</numerusform>
            <numerusform>Клавіші %n кодів не передаються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) the text goes along, but not the file that it was read from.</source>
        <translation>
            <numerusform>Від %n документа передається текст, але не файл, з якого його прочитано.</numerusform>
            <numerusform>Від %n документів передається текст, але не файли, з яких його прочитано.</numerusform>
            <numerusform>Від %n документів передається текст, але не файли, з яких його прочитано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are left out: Crossread reads text.</source>
        <translation>
            <numerusform>Пропущено %n зображення: Crossread читає текст.</numerusform>
            <numerusform>Пропущено %n зображення: Crossread читає текст.</numerusform>
            <numerusform>Пропущено %n зображень: Crossread читає текст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or passages of recordings are left out; their transcripts are taken.</source>
        <translation>
            <numerusform>Пропущено %n запис або його фрагмент; транскрипт узято.</numerusform>
            <numerusform>Пропущено %n записи або їхні фрагменти; транскрипти взято.</numerusform>
            <numerusform>Пропущено %n записів або їхніх фрагментів; транскрипти взято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of PDF pages are left out: they say no words.</source>
        <translation>
            <numerusform>Пропущено %n ділянку сторінок PDF: у ній немає слів.</numerusform>
            <numerusform>Пропущено %n ділянки сторінок PDF: у них немає слів.</numerusform>
            <numerusform>Пропущено %n ділянок сторінок PDF: у них немає слів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>Пропущено %n документ: у файлі немає його тексту.</numerusform>
            <numerusform>Пропущено %n документи: у файлі немає їхнього тексту.</numerusform>
            <numerusform>Пропущено %n документів: у файлі немає їхнього тексту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: they lie outside of the text.</source>
        <translation>
            <numerusform>Пропущено %n фрагмент: він поза текстом.</numerusform>
            <numerusform>Пропущено %n фрагменти: вони поза текстом.</numerusform>
            <numerusform>Пропущено %n фрагментів: вони поза текстом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: their code is not in the file.</source>
        <translation>
            <numerusform>Пропущено %n кодування: у файлі немає його коду.</numerusform>
            <numerusform>Пропущено %n кодування: у файлі немає їхнього коду.</numerusform>
            <numerusform>Пропущено %n кодувань: у файлі немає їхнього коду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out: Crossread links passages with passages.</source>
        <translation>
            <numerusform>Пропущено %n зв’язок: Crossread пов’язує фрагменти з фрагментами.</numerusform>
            <numerusform>Пропущено %n зв’язки: Crossread пов’язує фрагменти з фрагментами.</numerusform>
            <numerusform>Пропущено %n зв’язків: Crossread пов’язує фрагменти з фрагментами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.</source>
        <translation>
            <numerusform>Пропущено %n фрагмент випадків: хто говорить, Crossread визначає за мітками в тексті.</numerusform>
            <numerusform>Пропущено %n фрагменти випадків: хто говорить, Crossread визначає за мітками в тексті.</numerusform>
            <numerusform>Пропущено %n фрагментів випадків: хто говорить, Crossread визначає за мітками в тексті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) or codes of notes are left out.</source>
        <translation>
            <numerusform>Пропущено %n фрагмент або код нотаток.</numerusform>
            <numerusform>Пропущено %n фрагменти або коди нотаток.</numerusform>
            <numerusform>Пропущено %n фрагментів або кодів нотаток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are left out: their text is not in the file.</source>
        <translation>
            <numerusform>Пропущено %n нотатку: у файлі немає її тексту.</numerusform>
            <numerusform>Пропущено %n нотатки: у файлі немає їхнього тексту.</numerusform>
            <numerusform>Пропущено %n нотаток: у файлі немає їхнього тексту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) are left out.</source>
        <translation>
            <numerusform>Пропущено %n карту.</numerusform>
            <numerusform>Пропущено %n карти.</numerusform>
            <numerusform>Пропущено %n карт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of attributes do not fit their kind and are left out.</source>
        <translation>
            <numerusform>Пропущено %n значення атрибутів: воно не відповідає своєму типу.</numerusform>
            <numerusform>Пропущено %n значення атрибутів: вони не відповідають своєму типу.</numerusform>
            <numerusform>Пропущено %n значень атрибутів: вони не відповідають своєму типу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are taken as the text that stands in the file; it differs from what Crossread reads in the DOCX or PDF, which is left out.</source>
        <translation>
            <numerusform>%n документ узято як текст із файлу; він відрізняється від того, що Crossread читає у DOCX чи PDF, який пропущено.</numerusform>
            <numerusform>%n документи взято як текст із файлу; він відрізняється від того, що Crossread читає у DOCX чи PDF, які пропущено.</numerusform>
            <numerusform>%n документів узято як текст із файлу; він відрізняється від того, що Crossread читає у DOCX чи PDF, які пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood twice or were missing, and got a number.</source>
        <translation>
            <numerusform>%n назва повторювалася або її бракувало; до неї додано номер.</numerusform>
            <numerusform>%n назви повторювалися або їх бракувало; до них додано номери.</numerusform>
            <numerusform>%n назв повторювалися або їх бракувало; до них додано номери.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or descriptions of sets are left out.</source>
        <translation>
            <numerusform>Пропущено %n нотатку чи опис наборів.</numerusform>
            <numerusform>Пропущено %n нотатки чи описи наборів.</numerusform>
            <numerusform>Пропущено %n нотаток чи описів наборів.</numerusform>
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
        <translation>%1 (%2 та інші)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n document(s) it stays behind which labels you took for speakers, and for whom.</source>
        <translation>
            <numerusform>Від %n документа не передається, які мітки ви вважали мовцями та якими саме.</numerusform>
            <numerusform>Від %n документів не передається, які мітки ви вважали мовцями та якими саме.</numerusform>
            <numerusform>Від %n документів не передається, які мітки ви вважали мовцями та якими саме.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) have the name of another one, and are taken for that one.</source>
        <translation>
            <numerusform>%n кодувальник має ім’я іншого й узятий за нього.</numerusform>
            <numerusform>%n кодувальники мають імена інших і взяті за них.</numerusform>
            <numerusform>%n кодувальників мають імена інших і взяті за них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, or when.</source>
        <translation>
            <numerusform>У %n нотатки чи уривка пропущено, хто, крім кодувальника, написав або змінив їх там і коли.</numerusform>
            <numerusform>У %n нотаток і уривків пропущено, хто, крім кодувальника, написав або змінив їх там і коли.</numerusform>
            <numerusform>У %n нотаток і уривків пропущено, хто, крім кодувальника, написав або змінив їх там і коли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) come without the mark that they are important.</source>
        <translation>
            <numerusform>%n кодування додано без позначки, що воно важливе.</numerusform>
            <numerusform>%n кодування додано без позначки, що вони важливі.</numerusform>
            <numerusform>%n кодувань додано без позначки, що вони важливі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bibliographic reference(s) are left out.</source>
        <translation>
            <numerusform>Пропущено %n бібліографічний запис.</numerusform>
            <numerusform>Пропущено %n бібліографічні записи.</numerusform>
            <numerusform>Пропущено %n бібліографічних записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the folder: topics, saved queries, keys of codes and what else only Crossread says are left out.</source>
        <translation>У теці немає «%1»: теми, збережені запити, клавіші кодів та інше, що записує лише Crossread, не перенесено.</translation>
    </message>
</context>
<context>
    <name>Exmaralda</name>
    <message>
        <source>Tiers of annotations were left out: %1.</source>
        <translation>Пропущено рівні анотацій: %1.</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>Транскрипція EXMARaLDA</translation>
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
        <translation>Уривки</translation>
    </message>
    <message>
        <source>There are no excerpts.</source>
        <translation>Уривків немає.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a document, its name in the project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Місце невідоме</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Абзац %1</translation>
    </message>
    <message>
        <source>Turn %1, paragraph %2</source>
        <translation>Репліка %1, абзац %2</translation>
    </message>
    <message>
        <source>%1, turn %2, paragraph %3</source>
        <comment>speaker</comment>
        <translation>%1, репліка %2, абзац %3</translation>
    </message>
    <message>
        <source>printed as “%1”</source>
        <translation>надруковано як «%1»</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>символи %1–%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who annotated</comment>
        <translation>кодувальник: %1</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a time</comment>
        <translation>створено %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a time</comment>
        <translation>змінено %1</translation>
    </message>
    <message>
        <source>found again in a changed text</source>
        <translation>знайдено у зміненому тексті</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>у тексті більше немає</translation>
    </message>
    <message>
        <source>Codes:</source>
        <comment>before a list of codes</comment>
        <translation>Коди:</translation>
    </message>
    <message>
        <source>Source file, SHA-256: %1</source>
        <translation>Початковий файл, SHA-256: %1</translation>
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
        <translation>Без коду</translation>
    </message>
    <message>
        <source>Memo:</source>
        <translation>Нотатка:</translation>
    </message>
    <message>
        <source>Cite as:</source>
        <translation>Для цитування:</translation>
    </message>
</context>
<context>
    <name>FileGathering</name>
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>Foreign</name>
    <message>
        <source>it is of the old Office kind; open it in Word or LibreOffice and save it as DOCX</source>
        <translation>це старий формат Office; відкрийте файл у Word чи LibreOffice та збережіть як DOCX</translation>
    </message>
    <message>
        <source>it is locked with a password; open it in Word or LibreOffice and save it without one</source>
        <translation>файл захищено паролем; відкрийте його у Word чи LibreOffice та збережіть без пароля</translation>
    </message>
    <message>
        <source>it is a spreadsheet; save the sheet as CSV</source>
        <translation>це електронна таблиця; збережіть аркуш як CSV</translation>
    </message>
    <message>
        <source>they are slides; export them as PDF</source>
        <translation>це слайди; експортуйте їх як PDF</translation>
    </message>
    <message>
        <source>it is of Apple Pages; export it as DOCX or PDF</source>
        <translation>це файл Apple Pages; експортуйте його як DOCX або PDF</translation>
    </message>
    <message>
        <source>it is an archive; unpack it and open what is in it</source>
        <translation>це архів; розпакуйте його та відкрийте те, що в ньому</translation>
    </message>
    <message>
        <source>it is a picture; run text recognition (OCR) on it</source>
        <translation>це зображення; розпізнайте на ньому текст (OCR)</translation>
    </message>
    <message>
        <source>it is a recording; Crossread reads what was transcribed from it</source>
        <translation>це запис; Crossread читає те, що з нього розшифровано</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Інший файл</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV, for spreadsheets and statistics</source>
        <translation>CSV, для електронних таблиць і статистики</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language tag of this translation, for HTML</comment>
        <translation>uk</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, щоб читати та друкувати</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, для інших програм</translation>
    </message>
    <message>
        <source>Markdown, for notes and papers</source>
        <translation>Markdown, для нотаток і статей</translation>
    </message>
    <message>
        <source>Plain text, for anywhere</source>
        <translation>Простий текст, для будь-чого</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX, JabRef and Zotero</source>
        <translation>BibTeX, для LaTeX, JabRef і Zotero</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, для Zotero та Pandoc</translation>
    </message>
    <message>
        <source>DOCX, for Word</source>
        <translation>DOCX, для Word</translation>
    </message>
    <message>
        <source>OpenDocument text, for LibreOffice</source>
        <translation>Текст OpenDocument, для LibreOffice</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, щоб друкувати та надсилати</translation>
    </message>
    <message>
        <source>RIS, for EndNote, Mendeley and Citavi</source>
        <translation>RIS, для EndNote, Mendeley та Citavi</translation>
    </message>
    <message>
        <source>XLSX, for Excel and LibreOffice Calc</source>
        <translation>XLSX, для Excel і LibreOffice Calc</translation>
    </message>
    <message>
        <source>%1; the %L2 largest of %L3</source>
        <translation>%1; найбільші %L2 з %L3</translation>
    </message>
    <message>
        <source>SVG, a picture for papers and slides, sharp at any size</source>
        <translation>SVG, зображення для статей і слайдів, чітке в будь-якому розмірі</translation>
    </message>
    <message>
        <source>PNG, a picture for everything else</source>
        <translation>PNG, зображення для всього іншого</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>the page gets its text by a script; save it from the browser as a complete page</source>
        <translation>текст цієї сторінки завантажує скрипт; збережіть її з браузера як повну сторінку</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>its marks are nested too deep, or too many</source>
        <translation>теги вкладено надто глибоко або їх забагато</translation>
    </message>
</context>
<context>
    <name>JsonTranscript</name>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>The last line of the file is only half there and was left out.</source>
        <translation>Останній рядок файлу неповний, його пропущено.</translation>
    </message>
    <message>
        <source>JSON of a speech recogniser or archive</source>
        <translation>JSON програми розпізнавання мовлення або архіву</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many came back, of how many there were</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>This is what could be recovered: annotations: %1; documents: %2; codes: %3; links: %4.</source>
        <translation>Ось що вдалося врятувати: анотації: %1; документи: %2; коди: %3; зв’язки: %4.</translation>
    </message>
    <message>
        <source>Nothing is missing, as far as the file tells.</source>
        <translation>Наскільки видно з файлу, нічого не бракує.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are lost or may not be as they were; they are listed.</source>
        <translation>
            <numerusform>Утрачено або, можливо, змінено: %n об’єкт; його наведено у списку.</numerusform>
            <numerusform>Утрачено або, можливо, змінено: %n об’єкти; їх наведено у списку.</numerusform>
            <numerusform>Утрачено або, можливо, змінено: %n об’єктів; їх наведено у списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is as it was; a copy of it is “%1”.</source>
        <translation>Пошкоджений файл не змінено; його копія — «%1».</translation>
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
        <translation>Нотатки</translation>
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
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Анотація</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Code “%1” is called “%2” there; the name here stays.</source>
        <translation>Код «%1» там називається «%2»; тутешня назва лишається.</translation>
    </message>
    <message>
        <source>Code “%1” has another memo there; the one here stays.</source>
        <translation>Код «%1» має там іншу нотатку; тутешня лишається.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes: %1</source>
        <translation>
            <numerusform>%n код: %1</numerusform>
            <numerusform>%n коди: %1</numerusform>
            <numerusform>%n кодів: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” differs there; the one here stays.</source>
        <translation>%1 «%2» там має інший вигляд; тут усе лишається як є.</translation>
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
        <translation>«%1» має там іншу нотатку; тутешня лишається.</translation>
    </message>
    <message>
        <source>“%1” has “%2” there, where it has “%3” here; that stays.</source>
        <translation>«%1» має там «%2», а тут «%3»; тутешнє лишається.</translation>
    </message>
    <message>
        <source>“%1” was changed later there; that counts.</source>
        <translation>«%1» там змінено пізніше; враховується та зміна.</translation>
    </message>
    <message>
        <source>“%1” was changed there as well; what is here is later, and stays.</source>
        <translation>«%1» змінено й там; тутешня зміна пізніша й лишається.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations by %1</source>
        <translation>
            <numerusform>%n анотація, кодувальник: %1</numerusform>
            <numerusform>%n анотації, кодувальник: %1</numerusform>
            <numerusform>%n анотацій, кодувальник: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations as they were changed there</source>
        <translation>
            <numerusform>%n анотація, як її змінено там</numerusform>
            <numerusform>%n анотації, як їх змінено там</numerusform>
            <numerusform>%n анотацій, як їх змінено там</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is ruled otherwise there; the ruling here stays.</source>
        <translation>Щодо «%1» там ухвалено інше рішення; тутешнє лишається.</translation>
    </message>
    <message numerus="yes">
        <source>%n links and rulings</source>
        <translation>
            <numerusform>%n зв’язок чи рішення</numerusform>
            <numerusform>%n зв’язки чи рішення</numerusform>
            <numerusform>%n зв’язків чи рішень</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Set of codes</source>
        <translation>Набір кодів</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>The project has another memo there; the one here stays.</source>
        <translation>Проєкт має там іншу нотатку; тутешня лишається.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents: %1</source>
        <translation>
            <numerusform>%n документ: %1</numerusform>
            <numerusform>%n документи: %1</numerusform>
            <numerusform>%n документів: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Об’єднання з «%1»</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>колір</translation>
    </message>
    <message>
        <source>key</source>
        <translation>клавіша</translation>
    </message>
    <message>
        <source>only a heading</source>
        <translation>лише заголовок</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>не заголовок</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>місце в дереві</translation>
    </message>
    <message>
        <source>Code “%1” differs there (%2); it stays as it is here.</source>
        <translation>Код «%1» там інший (%2); тут він лишається як є.</translation>
    </message>
    <message>
        <source>“%1” stands in group “%2” there, in “%3” here; that stays.</source>
        <translation>«%1» там належить до групи «%2», а тут — до «%3»; тутешнє лишається.</translation>
    </message>
    <message>
        <source>“%1” is cited otherwise there; what is here stays.</source>
        <translation>Посилання на «%1» там інше; тутешнє лишається.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message numerus="yes">
        <source>%n tracked change(s) were accepted.</source>
        <translation>
            <numerusform>Прийнято %n відстежувану зміну.</numerusform>
            <numerusform>Прийнято %n відстежувані зміни.</numerusform>
            <numerusform>Прийнято %n відстежуваних змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is locked with a password; open it in LibreOffice and save it without one</source>
        <translation>файл захищено паролем; відкрийте його у LibreOffice та збережіть без пароля</translation>
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
        <translation>зовнішній елемент — «%1»</translation>
    </message>
    <message>
        <source>it seems to be %1</source>
        <translation>схоже, це %1</translation>
    </message>
    <message>
        <source>Other XML</source>
        <translation>Інший XML</translation>
    </message>
    <message>
        <source>a news feed</source>
        <translation>стрічка новин</translation>
    </message>
    <message>
        <source>a news feed or set of facts</source>
        <translation>стрічка новин або набір фактів</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>малюнок</translation>
    </message>
    <message>
        <source>a map of a web site</source>
        <translation>карта вебсайту</translation>
    </message>
    <message>
        <source>settings of a program</source>
        <translation>параметри програми</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>a part of an electronic book or Word document</source>
        <translation>частина електронної книжки або документа Word</translation>
    </message>
    <message>
        <source>an electronic book (FictionBook)</source>
        <translation>електронна книжка (FictionBook)</translation>
    </message>
    <message>
        <source>a part of a Word document; open the document itself</source>
        <translation>частина документа Word; відкрийте сам документ</translation>
    </message>
    <message>
        <source>a part of an OpenDocument text; open the document itself</source>
        <translation>частина тексту OpenDocument; відкрийте сам документ</translation>
    </message>
    <message>
        <source>a legal or parliamentary text (Akoma Ntoso)</source>
        <translation>правовий або парламентський текст (Akoma Ntoso)</translation>
    </message>
    <message>
        <source>a project of a program for qualitative analysis</source>
        <translation>проєкт програми для якісного аналізу</translation>
    </message>
    <message>
        <source>a project of another program</source>
        <translation>проєкт іншої програми</translation>
    </message>
    <message>
        <source>a segmented transcription of EXMARaLDA; open the .exb file</source>
        <translation>сегментована транскрипція EXMARaLDA; відкрийте файл .exb</translation>
    </message>
    <message>
        <source>a list transcription of EXMARaLDA; open the .exb file</source>
        <translation>транскрипція EXMARaLDA у вигляді списку; відкрийте файл .exb</translation>
    </message>
</context>
<context>
    <name>Parlparse</name>
    <message>
        <source>[Division %1]</source>
        <translation>[Голосування %1]</translation>
    </message>
    <message>
        <source>Debates of the British parliaments (parlparse)</source>
        <translation>Дебати британських парламентів (parlparse)</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message numerus="yes">
        <source>%n page(s) hold no text. If they are scanned, run text recognition (OCR).</source>
        <translation>
            <numerusform>%n сторінка не містить тексту. Якщо її відскановано, розпізнайте текст (OCR).</numerusform>
            <numerusform>%n сторінки не містять тексту. Якщо їх відскановано, розпізнайте текст (OCR).</numerusform>
            <numerusform>%n сторінок не містять тексту. Якщо їх відскановано, розпізнайте текст (OCR).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are damaged and could not be read.</source>
        <translation>
            <numerusform>%n сторінку пошкоджено, прочитати її не вдалося.</numerusform>
            <numerusform>%n сторінки пошкоджено, прочитати їх не вдалося.</numerusform>
            <numerusform>%n сторінок пошкоджено, прочитати їх не вдалося.</numerusform>
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
        <translation>ряд.&#xa0;%1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages in a citation</comment>
        <translation>с.&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>a numbered paragraph in the margin</comment>
        <translation>¶&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>Accept %n place(s)</source>
        <translation>
            <numerusform>Прийняття %n місця</numerusform>
            <numerusform>Прийняття %n місць</numerusform>
            <numerusform>Прийняття %n місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and show as �. If there are many, choose another encoding.</source>
        <translation>
            <numerusform>%n символ не вдалося прочитати як %1, його показано як �. Якщо таких багато, виберіть інше кодування.</numerusform>
            <numerusform>%n символи не вдалося прочитати як %1, їх показано як �. Якщо таких багато, виберіть інше кодування.</numerusform>
            <numerusform>%n символів не вдалося прочитати як %1, їх показано як �. Якщо таких багато, виберіть інше кодування.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>In “%1”, other words stand where “%2” is said to stand.</source>
        <translation>У «%1» там, де має стояти «%2», стоять інші слова.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read: %2</source>
        <translation>Текст «%1» не вдається прочитати: %2</translation>
    </message>
</context>
<context>
    <name>ProjectPlaces</name>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Приклад</translation>
    </message>
</context>
<context>
    <name>QualCoder</name>
    <message>
        <source>its codes stand below each other in a circle</source>
        <translation>його коди стоять один під одним по колу</translation>
    </message>
</context>
<context>
    <name>Refi</name>
    <message>
        <source>“%1” is no codebook</source>
        <translation>«%1» — не книга кодів</translation>
    </message>
    <message>
        <source>it holds no project.qde, or more than one</source>
        <translation>у ньому немає файлу project.qde або їх кілька</translation>
    </message>
    <message>
        <source>“%1” is no project</source>
        <translation>«%1» — не проєкт</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>what is wrong there</comment>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no identifier</source>
        <translation>«%1» — не ідентифікатор</translation>
    </message>
    <message>
        <source>the identifier %1 stands for two things</source>
        <translation>ідентифікатор %1 позначає дві різні речі</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>Retrieving</name>
    <message>
        <source>No code</source>
        <translation>Без коду</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Ніхто не говорить</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без теми</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Без зв’язку</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1 (found, not ruled on)</source>
        <extracomment>a document whose link with other words a comparison has found, and nobody has confirmed or rejected</extracomment>
        <translation>%1 (знайдено, без рішення)</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>запропоновано</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>possible, have a look</source>
        <translation>можливо, перевірте</translation>
    </message>
    <message>
        <source>no speaker named</source>
        <translation>мовця не названо</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>приписано: %1</translation>
    </message>
    <message>
        <source>Source in the transcript:</source>
        <translation>Джерело в транскрипті:</translation>
    </message>
    <message>
        <source>Possible source in the transcript:</source>
        <translation>Можливе джерело в транскрипті:</translation>
    </message>
    <message>
        <source>Suggested by the program and rejected, not the source:</source>
        <translation>Запропоновано програмою та відхилено, не джерело:</translation>
    </message>
    <message>
        <source>Nearest passage, not the source:</source>
        <translation>Найближчий фрагмент, не джерело:</translation>
    </message>
    <message>
        <source>Confirmed: this is the source.</source>
        <translation>Підтверджено: це джерело.</translation>
    </message>
    <message>
        <source>Confirmed: there is no source in the transcript.</source>
        <translation>Підтверджено: у транскрипті джерела немає.</translation>
    </message>
    <message>
        <source>Rejected: what the program suggested is not the source.</source>
        <translation>Відхилено: запропоноване програмою — не джерело.</translation>
    </message>
    <message>
        <source>The source was chosen by hand.</source>
        <translation>Джерело вибрано вручну.</translation>
    </message>
    <message>
        <source>The verdict was set by hand; the program suggested “%1”.</source>
        <translation>Вердикт установлено вручну; програма пропонувала «%1».</translation>
    </message>
    <message>
        <source>The verdict was set by hand.</source>
        <translation>Вердикт установлено вручну.</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <comment>a percentage</comment>
        <translation>Упевненість: %1</translation>
    </message>
    <message>
        <source>words of statement %1</source>
        <translation>слова із твердження %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln знайдено</numerusform>
            <numerusform>%Ln знайдено</numerusform>
            <numerusform>%Ln знайдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln можливе</numerusform>
            <numerusform>%Ln можливі</numerusform>
            <numerusform>%Ln можливих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln не знайдено</numerusform>
            <numerusform>%Ln не знайдено</numerusform>
            <numerusform>%Ln не знайдено</numerusform>
        </translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не відтворено</translation>
    </message>
    <message numerus="yes">
        <source>Where the article draws on the transcript: %Ln passage(s), from its beginning to its end</source>
        <translation>
            <numerusform>Звідки в транскрипті взято зміст статті: %Ln фрагмент, від його початку до кінця</numerusform>
            <numerusform>Звідки в транскрипті взято зміст статті: %Ln фрагменти, від його початку до кінця</numerusform>
            <numerusform>Звідки в транскрипті взято зміст статті: %Ln фрагментів, від його початку до кінця</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: statements</source>
        <translation>Варто перевірити твердження</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>What of the transcript was reported</source>
        <translation>Що з транскрипту відтворено</translation>
    </message>
    <message>
        <source>beginning of the transcript</source>
        <translation>початок транскрипту</translation>
    </message>
    <message>
        <source>its end</source>
        <comment>of the transcript</comment>
        <translation>його кінець</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примітка: %1</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>word</source>
        <comment>an example in a legend</comment>
        <translation>слово</translation>
    </message>
    <message>
        <source>put in by the article</source>
        <translation>додано у статті</translation>
    </message>
    <message>
        <source>left out by the article</source>
        <translation>пропущено у статті</translation>
    </message>
    <message>
        <source>changed by the article, and as it was said</source>
        <translation>змінено у статті, і як було сказано</translation>
    </message>
    <message>
        <source>differs, but means the same: spelling, a contraction, a number, a word form or a name</source>
        <translation>відрізняється, але означає те саме: написання, скорочення, число, форма слова або назва</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Розбіжності: %1</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Примітка:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>Verification report: %1</source>
        <comment>the name of an article</comment>
        <translation>Звіт про перевірку: %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Транскрипт</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Хто перевірив</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>when the report was made</comment>
        <translation>Створено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <comment>in an article</comment>
        <translation>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln твердження</numerusform>
            <numerusform>%Ln тверджень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, %2 possible, %3 not found</source>
        <translation>знайдено: %1, можливо: %2, не знайдено: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a verdict, verdict, how many statements have it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>few words quoted inside such a sentence: %1</source>
        <comment>how many, behind the counts of verdicts</comment>
        <translation>кілька слів, процитованих усередині такого речення: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) with something to check</source>
        <translation>
            <numerusform>%Ln твердження з тим, що варто перевірити</numerusform>
            <numerusform>%Ln твердження з тим, що варто перевірити</numerusform>
            <numerusform>%Ln тверджень із тим, що варто перевірити</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) decided by a person</source>
        <translation>
            <numerusform>%Ln твердження з рішенням людини</numerusform>
            <numerusform>%Ln твердження з рішенням людини</numerusform>
            <numerusform>%Ln тверджень із рішенням людини</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article draws on %1 of the %Ln word(s) spoken: %2.</source>
        <comment>coverage of a transcript; %2 is a percentage</comment>
        <translation>
            <numerusform>Стаття використовує %1 з %Ln сказаного слова: %2.</numerusform>
            <numerusform>Стаття використовує %1 з %Ln сказаних слів: %2.</numerusform>
            <numerusform>Стаття використовує %1 з %Ln сказаних слів: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words spoken</source>
        <translation>Сказано слів</translation>
    </message>
    <message>
        <source>Of which reported</source>
        <translation>З них відтворено</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Longest stretch left out</source>
        <translation>Найдовший пропущений уривок</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln word(s)</source>
        <comment>a place in the transcript</comment>
        <translation>
            <numerusform>%1: %Ln слово</numerusform>
            <numerusform>%1: %Ln слова</numerusform>
            <numerusform>%1: %Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>the same words; a marked ellipsis is allowed</source>
        <translation>ті самі слова; позначений пропуск допускається</translation>
    </message>
    <message>
        <source>up to a quarter of the words changed, or the same content words in the same order</source>
        <translation>змінено до чверті слів, або ті самі повнозначні слова в тому самому порядку</translation>
    </message>
    <message>
        <source>quoted, but the same thing is said in other words</source>
        <translation>процитовано, але те саме сказано іншими словами</translation>
    </message>
    <message>
        <source>retold, or a quotation that keeps only the gist</source>
        <translation>переказ або цитата, що зберігає лише суть</translation>
    </message>
    <message>
        <source>the passage may be the source; not counted as found</source>
        <translation>фрагмент може бути джерелом; до знайдених не зараховано</translation>
    </message>
    <message>
        <source>nothing in this transcript says so</source>
        <translation>ніщо в цьому транскрипті так не каже</translation>
    </message>
    <message>
        <source>check</source>
        <translation>перевірте</translation>
    </message>
    <message>
        <source>a number, a negation or a speaker differs, or a word has become its opposite</source>
        <translation>відрізняється число, заперечення чи мовець, або слово обернулося на протилежне</translation>
    </message>
    <message>
        <source>Each sentence of a quotation, and each sentence that reports what somebody said, is a statement; what the article says in its own words is not looked for. A program compared every statement with the sentences of the transcript: by their words, word forms and synonyms, the order of the words, and who speaks. The confidence is its estimate how likely the passage is the source. Such estimates can be wrong, and what is not found here may have been said elsewhere. What a person confirmed, rejected or chose stands over what the program suggests, and is marked. Words are counted as they stand between blanks, each once, however many statements come from it; positions count the characters of the source files with the checksums above.</source>
        <translation>Кожне речення цитати й кожне речення, що переказує чиїсь слова, є твердженням; те, що стаття каже від себе, не шукається. Програма порівняла кожне твердження з реченнями транскрипту: за словами, їхніми формами та синонімами, за порядком слів і за тим, хто говорить. Упевненість — це оцінка програми, наскільки ймовірно, що фрагмент є джерелом. Такі оцінки можуть бути хибними, а те, чого не знайдено тут, могли сказати деінде. Те, що підтвердила, відхилила чи вибрала людина, важить більше, ніж пропозиції програми, і відповідно позначене. Слова рахуються так, як вони стоять між пробілами, кожне один раз, хоч би скільки тверджень із них походило; позиції рахують символи початкових файлів із наведеними вище контрольними сумами.</translation>
    </message>
    <message>
        <source>the same word, spelled otherwise</source>
        <translation>те саме слово, написане інакше</translation>
    </message>
    <message>
        <source>a contraction, or one written out</source>
        <translation>скорочена форма або її повний запис</translation>
    </message>
    <message>
        <source>the same number, in digits or in words</source>
        <translation>те саме число, цифрами або словами</translation>
    </message>
    <message>
        <source>another form of the same word</source>
        <translation>інша форма того самого слова</translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation>те саме ім’я чи назва, записані інакше</translation>
    </message>
    <message>
        <source>%1, characters %2–%3</source>
        <comment>a place as turn and paragraph</comment>
        <translation>%1, символи %2–%3</translation>
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
            <numerusform>%n рішення збережено, але не показано, бо цих слів у тексті більше немає: %1. Прочитайте текст так, як раніше, і його буде показано знову.</numerusform>
            <numerusform>%n рішення збережено, але не показано, бо цих слів у тексті більше немає: %1. Прочитайте текст так, як раніше, і їх буде показано знову.</numerusform>
            <numerusform>%n рішень збережено, але не показано, бо цих слів у тексті більше немає: %1. Прочитайте текст так, як раніше, і їх буде показано знову.</numerusform>
        </translation>
    </message>
    <message>
        <source>said in another language; the words in it that translate one another are marked</source>
        <translation>сказано іншою мовою; слова, що є перекладом одне одного, позначено</translation>
    </message>
    <message>
        <source>probably by %1</source>
        <extracomment>of a statement; %1 is a name</extracomment>
        <translation>імовірно: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>“%1” with its sources beside it</source>
        <translation>«%1» з джерелами поруч</translation>
    </message>
    <message>
        <source>Sources in “%1”</source>
        <translation>Джерела в «%1»</translation>
    </message>
    <message>
        <source>%1, alert: %2</source>
        <extracomment>what a screen reader says of a statement: how faithful it is, and what should be checked</extracomment>
        <translation>%1, застереження: %2</translation>
    </message>
</context>
<context>
    <name>Rtf</name>
    <message numerus="yes">
        <source>%n tracked deletion(s) were accepted.</source>
        <translation>
            <numerusform>Прийнято %n відстежуване видалення.</numerusform>
            <numerusform>Прийнято %n відстежувані видалення.</numerusform>
            <numerusform>Прийнято %n відстежуваних видалень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends too early; what follows is missing.</source>
        <translation>Файл обривається зарано; того, що йде далі, бракує.</translation>
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
        <translation>Запитання (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a word for those who are not named, how many</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>of many who are not named</comment>
        <translation>Запитання</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>Read a transcript and an article about it side by side, and annotate both.

A .crossread file opens that project. Text files open a project made for them under Documents/Crossread; the same files open the same project again. Without files the start page is shown.</source>
        <translation>Читайте транскрипт і статтю про нього поруч та анотуйте обидва тексти.

Файл .crossread відкриває відповідний проєкт. Для текстових файлів створюється проєкт у Documents/Crossread; ті самі файли відкривають той самий проєкт знову. Без файлів показується початкова сторінка.</translation>
    </message>
    <message>
        <source>Open a copy of the sample project.</source>
        <translation>Відкрити копію проєкту-прикладу.</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once everything is loaded, without a display, and leave.</source>
        <translation>Коли все завантажиться, намалювати вікно у файл PNG, без дисплея, і вийти.</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>ЗОБРАЖЕННЯ.png</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark, sepia or system.</source>
        <translation>Кольори для цього запуску: light, dark, sepia або system.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>НАЗВА</translation>
    </message>
    <message>
        <source>Language for this run, for example fr; qps is made-up text that shows what is cut off.</source>
        <translation>Мова для цього запуску, наприклад fr; qps — вигаданий текст, що показує, де обрізано написи.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>КОД</translation>
    </message>
    <message>
        <source>Size of the window in pixels, for example 1280x800.</source>
        <translation>Розмір вікна в пікселях, наприклад 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ШxВ</translation>
    </message>
    <message>
        <source>A project, or a transcript and an article.</source>
        <translation>Проєкт або транскрипт і стаття.</translation>
    </message>
    <message>
        <source>%1
See crossread --help.</source>
        <translation>%1
Див. crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no theme: choose light, dark, sepia or system.</source>
        <translation>«%1» — не набір кольорів: виберіть light, dark, sepia або system.</translation>
    </message>
    <message>
        <source>“%1” is no size: give width x height, for example 1280x800.</source>
        <translation>«%1» — не розмір: вкажіть ширину x висоту, наприклад 1280x800.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. crossread --picture OUT.png draws it into a file; crossread-cli works without one.
</source>
        <translation>Немає дисплея, на якому можна відкрити вікно. crossread --picture ЗОБРАЖЕННЯ.png малює його у файл; crossread-cli працює без дисплея.
</translation>
    </message>
    <message>
        <source>Begin a project: choose its texts.</source>
        <translation>Почати проєкт: виберіть його тексти.</translation>
    </message>
    <message>
        <source>Open the project that was open last.</source>
        <translation>Відкрити проєкт, який було відкрито останнім.</translation>
    </message>
    <message>
        <source>Give files, --sample, --new-project or --last, only one of them. See crossread --help.</source>
        <translation>Вкажіть файли, --sample, --new-project або --last — щось одне. Див. crossread --help.</translation>
    </message>
    <message>
        <source>“%1” is no language that Crossread speaks: choose one of %2.</source>
        <translation>Crossread не розмовляє мовою «%1»: виберіть одну з %2.</translation>
    </message>
    <message>
        <source>There is no font on this system, so that no letter can be shown. Install one, for example the package fonts-noto-core.
</source>
        <translation>У системі немає жодного шрифту, тому літери показати не можна. Встановіть якийсь, наприклад пакунок fonts-noto-core.
</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>its tables are not those of a Crossread project</source>
        <translation>його таблиці — не таблиці проєкту Crossread</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Це не вдалося прочитати: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл пошкоджено: %1</translation>
    </message>
    <message>
        <source>There is no project in the file.</source>
        <translation>У файлі немає проєкту.</translation>
    </message>
    <message>
        <source>The project was made by a newer Crossread; only that can check it further.</source>
        <translation>Проєкт створено новішою версією Crossread; лише вона може перевірити його далі.</translation>
    </message>
    <message>
        <source>The tables are not those of a Crossread project.</source>
        <translation>Таблиці — не таблиці проєкту Crossread.</translation>
    </message>
    <message>
        <source>Rows of the table “%1” refer to what is not there: %2.</source>
        <translation>Рядки таблиці «%1» посилаються на те, чого немає: %2.</translation>
    </message>
    <message>
        <source>The text of “%1” is not as it was imported.</source>
        <translation>Текст «%1» не такий, яким його імпортовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are not as they were written.</source>
        <translation>
            <numerusform>%n дія в історії не така, якою її записано.</numerusform>
            <numerusform>%n дії в історії не такі, якими їх записано.</numerusform>
            <numerusform>%n дій в історії не такі, якими їх записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the history are missing.</source>
        <translation>
            <numerusform>В історії бракує %n дії.</numerusform>
            <numerusform>В історії бракує %n дій.</numerusform>
            <numerusform>В історії бракує %n дій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing, although no act removed it: %1</source>
        <translation>Бракує, хоча жодна дія цього не видаляла: %1</translation>
    </message>
    <message>
        <source>Not as the last act left it (%1): %2</source>
        <translation>Не так, як лишила остання дія (%1): %2</translation>
    </message>
    <message>
        <source>There, although an act removed it: %1</source>
        <translation>Є, хоча дія це видалила: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>анотація</translation>
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
        <translation>зв’язок</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>an annotation, code … and its name or words</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Changed by something other than Crossread, or by a fault of the disk: %1</source>
        <translation>Змінив не Crossread, а щось інше або збій диска: %1</translation>
    </message>
    <message>
        <source>Left out, because it holds what cannot be: %1</source>
        <translation>Пропущено, бо містить неможливе: %1</translation>
    </message>
    <message>
        <source>Refers to something that is not in the project: %1</source>
        <translation>Посилається на те, чого в проєкті немає: %1</translation>
    </message>
    <message>
        <source>The text of this document is lost. These are the passages that were annotated in it.</source>
        <translation>Текст цього документа втрачено. Ось фрагменти, які в ньому було анотовано.</translation>
    </message>
    <message>
        <source>Whether the text of “%1” is whole cannot be told any more.</source>
        <translation>Чи повний текст «%1», встановити вже неможливо.</translation>
    </message>
    <message>
        <source>The text of “%1” has a gap: a part of it is lost. Import it again if you still have it.</source>
        <translation>У тексті «%1» є прогалина: частину втрачено. Імпортуйте його знову, якщо він у вас ще є.</translation>
    </message>
    <message>
        <source>The text of “%1” is lost; the passages annotated in it stand in its place.</source>
        <translation>Текст «%1» утрачено; на його місці стоять анотовані в ньому фрагменти.</translation>
    </message>
    <message>
        <source>Recovered document %1</source>
        <translation>Урятований документ %1</translation>
    </message>
    <message>
        <source>The name of a document and how it was read are lost; it is now called “%1”.</source>
        <translation>Назву документа та спосіб його читання втрачено; тепер він називається «%1».</translation>
    </message>
    <message>
        <source>Recovered code %1</source>
        <translation>Урятований код %1</translation>
    </message>
    <message>
        <source>The name of a code is lost; it is now called “%1”.</source>
        <translation>Назву коду втрачено; тепер він називається «%1».</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Урятовано</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of which nothing is left but that there were some.</source>
        <translation>
            <numerusform>%n анотація, від якої лишився тільки слід, що вона була.</numerusform>
            <numerusform>%n анотації, від яких лишився тільки слід, що вони були.</numerusform>
            <numerusform>%n анотацій, від яких лишився тільки слід, що вони були.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>that are missing</comment>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, process %2 on %3, since %4</source>
        <extracomment>who has a project open: program, number of its process, name of the computer, date and time</extracomment>
        <translation>%1, процес %2 на %3, від %4</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal cannot be read.</source>
        <translation>
            <numerusform>%n рядок журналу не вдається прочитати.</numerusform>
            <numerusform>%n рядки журналу не вдається прочитати.</numerusform>
            <numerusform>%n рядків журналу не вдається прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>reading it would never end</source>
        <translation>його читання ніколи б не скінчилося</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a file</comment>
        <translation>%1 (копія)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (копія %2)</translation>
    </message>
    <message>
        <source>Something is missing, or is older than it was: together it is not what the project held last. Look into your backups for the rest (Project ▸ Restore…).</source>
        <translation>Чогось бракує або щось давніше, ніж було: разом це не те, що проєкт містив востаннє. Пошукайте решту в резервних копіях («Проєкт ▸ Відновити з резервної копії…»).</translation>
    </message>
    <message>
        <source>Whether anything is missing cannot be told: where the project notes how much it holds cannot be read, or was not there yet. Compare it with your backups (Project ▸ Restore…).</source>
        <translation>Чи чогось бракує, встановити неможливо: запис проєкту про те, скільки він містить, не читається або його ще не було. Порівняйте проєкт із резервними копіями («Проєкт ▸ Відновити з резервної копії…»).</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>атрибут</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>code set</source>
        <translation>набір кодів</translation>
    </message>
    <message>
        <source>query</source>
        <translation>запит</translation>
    </message>
    <message>
        <source>project memo</source>
        <translation>нотатка до проєкту</translation>
    </message>
    <message>
        <source>Recovered attribute %1</source>
        <translation>Урятований атрибут %1</translation>
    </message>
    <message>
        <source>The name of an attribute is lost; it is now called “%1”.</source>
        <translation>Назву атрибута втрачено; тепер він називається «%1».</translation>
    </message>
</context>
<context>
    <name>Subtitles</name>
    <message>
        <source>The file ends in the middle of a caption; the last one is missing.</source>
        <translation>Файл обривається посеред субтитру; останнього бракує.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Субтитри SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Субтитри WebVTT</translation>
    </message>
    <message>
        <source>YouTube subtitles</source>
        <translation>Субтитри YouTube</translation>
    </message>
    <message>
        <source>SubStation Alpha subtitles</source>
        <translation>Субтитри SubStation Alpha</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Save Table</source>
        <translation>Збереження таблиці</translation>
    </message>
    <message>
        <source>The table is in “%1”.</source>
        <translation>Таблицю записано у «%1».</translation>
    </message>
    <message>
        <source>Writing “%1” …</source>
        <translation>Запис «%1»…</translation>
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
        <translation>Текст TEI (ParlaMint, п’єси, усні корпуси)</translation>
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
        <translation>Субтитри Timed Text (TTML)</translation>
    </message>
</context>
<context>
    <name>UnreadList</name>
    <message>
        <source>Files That Could Not Be Read</source>
        <translation>Файли, які не вдалося прочитати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. The others are here.</source>
        <translation>
            <numerusform>%Ln файл прочитати не вдалося. Інші тут.</numerusform>
            <numerusform>%Ln файли прочитати не вдалося. Інші тут.</numerusform>
            <numerusform>%Ln файлів прочитати не вдалося. Інші тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why…</source>
        <translation>Які та чому…</translation>
    </message>
</context>
<context>
    <name>WebExchange</name>
    <message>
        <source>Take in annotations of “%1”</source>
        <translation>Додавання анотацій із «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are left out: no place in the documents of the project has their words without a doubt. (%1)</source>
        <translation>
            <numerusform>Пропущено %n анотацію: у документах проєкту немає місця, де однозначно стоять її слова. (%1)</numerusform>
            <numerusform>Пропущено %n анотації: у документах проєкту немає місця, де однозначно стоять їхні слова. (%1)</numerusform>
            <numerusform>Пропущено %n анотацій: у документах проєкту немає місця, де однозначно стоять їхні слова. (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no annotations.</source>
        <translation>У ньому немає анотацій.</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>The desktop has no program that opens “%1”.</source>
        <translation>На комп’ютері немає програми, яка відкриває «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Показати в теці</translation>
    </message>
</context>
<context>
    <name>XmlCheck</name>
    <message>
        <source>it declares a document type of its own</source>
        <translation>він оголошує власний тип документа</translation>
    </message>
    <message>
        <source>one of its marks is too long</source>
        <translation>один із тегів задовгий</translation>
    </message>
    <message>
        <source>its marks are nested too deep</source>
        <translation>теги вкладено надто глибоко</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>it declares entities of its own</source>
        <translation>він оголошує власні сутності</translation>
    </message>
    <message>
        <source>line %1: too many elements in each other, or attributes</source>
        <translation>рядок %1: забагато вкладених елементів або атрибутів</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
</context>
</TS>
