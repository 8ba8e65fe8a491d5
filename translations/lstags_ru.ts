<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Ход сравнения</translation>
    </message>
    <message>
        <source>Repositories of the comparison</source>
        <translation>Репозитории сравнения</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>To &amp;registry</source>
        <translation>В &amp;реестр</translation>
    </message>
    <message>
        <source>Push registry (-r): HOST[:PORT]</source>
        <translation>Реестр для отправки (-r): HOST[:PORT]</translation>
    </message>
    <message>
        <source>localhost:5000</source>
        <translation>localhost:5000</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Пре&amp;фикс</translation>
    </message>
    <message>
        <source>Push prefix (-R): what stands before the path; / puts nothing there</source>
        <translation>Префикс отправки (-R): что ставится перед путём; / — ничего не ставить</translation>
    </message>
    <message>
        <source>made from the source&apos;s host</source>
        <translation>образуется из хоста источника</translation>
    </message>
    <message>
        <source>&amp;Path template</source>
        <translation>Шаблон &amp;пути</translation>
    </message>
    <message>
        <source>Push path template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Шаблон пути для отправки, из .Prefix, .Path, .Name, .Tag и .Registry</translation>
    </message>
    <message>
        <source>Tag t&amp;emplate</source>
        <translation>Шаблон &amp;тега</translation>
    </message>
    <message>
        <source>Push tag template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Шаблон тега для отправки, из .Prefix, .Path, .Name, .Tag и .Registry</translation>
    </message>
    <message>
        <source>P&amp;latforms</source>
        <translation>Пл&amp;атформы</translation>
    </message>
    <message>
        <source>Of an index these platforms alone, under a new digest: linux/amd64, linux/arm64</source>
        <translation>Из индекса — только эти платформы, под новым дайджестом: linux/amd64, linux/arm64</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>&amp;Back up as</source>
        <translation>Ре&amp;зервный тег</translation>
    </message>
    <message>
        <source>The tag that an overwritten one is kept under, of .Tag and .Date: {{ .Tag }}-{{ .Date }}</source>
        <translation>Тег, под которым сохраняется перезаписываемый, из .Tag и .Date: {{ .Tag }}-{{ .Date }}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>не сохранять</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Разд&amp;елитель</translation>
    </message>
    <message>
        <source>Path separator (-s): what stands between the components of the source&apos;s path</source>
        <translation>Разделитель пути (-s): что ставится между частями пути источника</translation>
    </message>
    <message>
        <source>&amp;Update tags that differ</source>
        <translation>&amp;Обновлять отличающиеся теги</translation>
    </message>
    <message>
        <source>Also move tags that point elsewhere at the destination (-U)</source>
        <translation>Переносить и теги, которые в месте назначения указывают на другое (-U)</translation>
    </message>
    <message>
        <source>Via the en&amp;gine</source>
        <translation>&amp;Через движок</translation>
    </message>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>Движок скачивает, тегирует и отправляет, как в утилите на Go (--via-engine)</translation>
    </message>
    <message>
        <source>With what re&amp;fers to it</source>
        <translation>Вместе со &amp;ссылающимися объектами</translation>
    </message>
    <message>
        <source>Signatures, attestations and SBOMs of an image come along, also of one that is there (--with-referrers)</source>
        <translation>Копировать и подписи, аттестации и SBOM образа, даже если сам образ уже есть (--with-referrers)</translation>
    </message>
    <message>
        <source>&amp;Keep going after failures</source>
        <translation>Продол&amp;жать после ошибок</translation>
    </message>
    <message>
        <source>A failure does not keep the rest from starting (-N)</source>
        <translation>Ошибка не мешает начать остальное (-N)</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Дополнительно</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Entries of the list</source>
        <translation>Записи списка</translation>
    </message>
    <message>
        <source>alpine~/^3\./=latest</source>
        <translation>alpine~/^3\./=latest</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the entry to the list</source>
        <translation>Добавить запись в список</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Progress of the look inside</source>
        <translation>Ход чтения содержимого</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Платформа:</translation>
    </message>
    <message>
        <source>Platform whose layers and config are shown</source>
        <translation>Платформа, чьи слои и конфигурация показаны</translation>
    </message>
    <message>
        <source>What is inside the tag</source>
        <translation>Содержимое тега</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>No jobs yet. Choose rows of the table and pull or copy them: what is under way, what is done and what went wrong stands here.</source>
        <translation>Заданий пока нет. Выделите строки таблицы и скачайте или скопируйте их: здесь появится, что выполняется, что готово и что не удалось.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Образы</translation>
    </message>
    <message>
        <source>Images of the job</source>
        <translation>Образы задания</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Журнал</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>[*]lstags</source>
        <translation>[*]lstags</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>Сравн&amp;ение</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>За&amp;дания</translation>
    </message>
    <message>
        <source>T&amp;race</source>
        <translation>&amp;Трассировка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>С&amp;равнить</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Задания</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Начать новый список</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a YAML list</source>
        <translation>Открыть список YAML</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Открыть &amp;пример списка</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Begin with a list of public images</source>
        <translation>Начать со списка общедоступных образов</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the list under another name</source>
        <translation>Сохранить список под другим именем</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Compare the list with the target</source>
        <translation>Сравнить список с целью</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановить</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Let the comparison rest or go on</source>
        <translation>Приостановить или продолжить сравнение</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Остановить сравнение</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Повторить &amp;неудачные</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ask the repositories again that failed</source>
        <translation>Снова опросить репозитории, где произошла ошибка</translation>
    </message>
    <message>
        <source>Choose tar&amp;get</source>
        <translation>Выбрать &amp;цель</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Выбрать, с чем сравнивать</translation>
    </message>
    <message>
        <source>Show &amp;entries</source>
        <translation>Показывать &amp;записи</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show comparison, jobs and &amp;trace</source>
        <translation>Показывать с&amp;равнение, задания и трассировку</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show &amp;inspector</source>
        <translation>Показывать &amp;инспектор</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Look inside the selected tag</source>
        <translation>Посмотреть содержимое выделенного тега</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Default layout</source>
        <translation>Вид по &amp;умолчанию</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Put columns and panels back where they were at first</source>
        <translation>Вернуть столбцы и панели в исходное положение</translation>
    </message>
    <message>
        <source>Dismiss &amp;message</source>
        <translation>С&amp;крыть сообщение</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;How entries are written</source>
        <translation>&amp;Формат записей</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About lstags</source>
        <translation>&amp;О программе lstags</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>С&amp;ледующий список</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the next tab</source>
        <translation>Перейти к списку на следующей вкладке</translation>
    </message>
    <message>
        <source>Pre&amp;vious list</source>
        <translation>Пре&amp;дыдущий список</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the tab before</source>
        <translation>Перейти к списку на предыдущей вкладке</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Закрыть список</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the list that is edited</source>
        <translation>Закрыть редактируемый список</translation>
    </message>
    <message>
        <source>Target&amp;s…</source>
        <translation>Ц&amp;ели…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Compare with several places side by side: the engine, registries, mirrors under other paths</source>
        <translation>Сравнить сразу с несколькими местами: движком, реестрами, зеркалами с другими путями</translation>
    </message>
    <message>
        <source>Show re&amp;positories</source>
        <translation>Показывать ре&amp;позитории</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>A tree of what is compared; what is selected in it is what the table shows</source>
        <translation>Дерево сравниваемого; таблица показывает то, что в нём выделено</translation>
    </message>
    <message>
        <source>&amp;All repositories</source>
        <translation>Все реп&amp;озитории</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show the tags of all repositories again</source>
        <translation>Снова показать теги всех репозиториев</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Комбинации клавиш…</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Look up and change the keys of commands</source>
        <translation>Посмотреть и изменить комбинации клавиш команд</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>Explain the next control that is clicked</source>
        <translation>Пояснить элемент, по которому вы щёлкнете</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Limits and defaults of comparisons, jobs and the window</source>
        <translation>Ограничения и значения по умолчанию для сравнений, заданий и окна</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Versions of lstags and of what it stands on</source>
        <translation>Версии lstags и того, на чём программа построена</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>От&amp;метить</translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Показывать проп&amp;ущенные</translation>
    </message>
    <message>
        <source>Also show tags that need nothing, and why</source>
        <translation>Показывать и теги, с которыми делать нечего, и почему</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Ход составления плана</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Оста&amp;новить</translation>
    </message>
    <message>
        <source>Stop asking the registries; the plan stays as it is</source>
        <translation>Прекратить опрос реестров; план останется как есть</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>За&amp;крыть</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Поиск по всем настройкам</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Settings of the page</source>
        <translation>Настройки на странице</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Подходящих настроек нет.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Перезапустить сейчас</translation>
    </message>
    <message>
        <source>Close the window and open it anew; lists, also unsaved ones, and jobs come back</source>
        <translation>Закрыть окно и открыть его заново; списки, в том числе несохранённые, и задания восстановятся</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Сбросить &amp;всё…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Клавиши команды</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Оставить команду без комбинации клавиш</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Give the command its standard keys</source>
        <translation>Вернуть команде клавиши по умолчанию</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Сбросить &amp;всё…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Every tag of the list is compared with each of these places, side by side. The first one is what states are counted and filtered by.</source>
        <translation>Каждый тег списка сравнивается с каждым из этих мест, результаты стоят рядом. По первому из них состояния подсчитываются и фильтруются.</translation>
    </message>
    <message>
        <source>The places that the list is compared with, in the order of their columns. Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Места, с которыми сравнивается список, в порядке их столбцов. Insert добавляет место, Delete удаляет, Ctrl+Up и Ctrl+Down перемещают.</translation>
    </message>
    <message>
        <source>&amp;Add a registry</source>
        <translation>&amp;Добавить реестр</translation>
    </message>
    <message>
        <source>Add a registry to compare with (Insert)</source>
        <translation>Добавить реестр для сравнения (Insert)</translation>
    </message>
    <message>
        <source>Adds a registry to the list; write where it is below.</source>
        <translation>Добавляет в список реестр; ниже укажите, где он находится.</translation>
    </message>
    <message>
        <source>Add the &amp;engine</source>
        <translation>Добавить д&amp;вижок</translation>
    </message>
    <message>
        <source>Compare with the local Docker Engine too</source>
        <translation>Сравнивать и с локальным Docker Engine</translation>
    </message>
    <message>
        <source>Adds the local Docker Engine, which can be one of the places once.</source>
        <translation>Добавляет локальный Docker Engine; среди мест он может быть только один раз.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Take the selected place out of the list (Delete)</source>
        <translation>Убрать выделенное место из списка (Delete)</translation>
    </message>
    <message>
        <source>Takes the selected place out of the list. One always stays.</source>
        <translation>Убирает выделенное место из списка. Одно всегда остаётся.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move the selected place up (Ctrl+Up)</source>
        <translation>Переместить выделенное место вверх (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Moves the selected place up, and its column to the left.</source>
        <translation>Перемещает выделенное место вверх, а его столбец — влево.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Вни&amp;з</translation>
    </message>
    <message>
        <source>Move the selected place down (Ctrl+Down)</source>
        <translation>Переместить выделенное место вниз (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Moves the selected place down, and its column to the right.</source>
        <translation>Перемещает выделенное место вниз, а его столбец — вправо.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Where the selected place is: REGISTRY[:PORT][/PREFIX], or REGISTRY[:PORT]/PATH[:TAG] with templates of .Path, .Name, .Registry, .Prefix and .Tag where tags go by other names there.</source>
        <translation>Где находится выделенное место: REGISTRY[:PORT][/PREFIX] или, если теги там называются иначе, REGISTRY[:PORT]/PATH[:TAG] с шаблонами из .Path, .Name, .Registry, .Prefix и .Tag.</translation>
    </message>
    <message>
        <source>Examples of places: choose one to begin with it.</source>
        <translation>Примеры мест: выберите один, чтобы начать с него.</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Фильтр запросов</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Заголовки запроса</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>Выберите запрос, чтобы увидеть его заголовки.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>a name for what is shown now</source>
        <translation>имя для того, что показано сейчас</translation>
    </message>
    <message>
        <source>The list, its targets, the filters and the columns of the table are kept under this name.</source>
        <translation>Под этим именем сохраняются список, его цели, фильтры и столбцы таблицы.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Saves what is looked at now. What was saved under the same name before comes back with Undo.</source>
        <translation>Сохраняет то, что показано сейчас. Сохранённое раньше под тем же именем можно вернуть кнопкой «Отменить».</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые представления</translation>
    </message>
    <message>
        <source>The views that were saved. A double click shows one.</source>
        <translation>Сохранённые представления. Двойной щелчок показывает представление.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Opens the list of the view, and sets targets, filters and columns as they were.</source>
        <translation>Открывает список представления и восстанавливает цели, фильтры и столбцы.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Переи&amp;меновать</translation>
    </message>
    <message>
        <source>Gives the view another name (F2).</source>
        <translation>Даёт представлению другое имя (F2).</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Removes the view (Del); Undo brings it back.</source>
        <translation>Удаляет представление (Del); вернуть его можно кнопкой «Отменить».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Takes back what was last done to the views (Ctrl+Z).</source>
        <translation>Отменяет последнее действие с представлениями (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Closes this window; views are saved at once.</source>
        <translation>Закрывает это окно; представления сохраняются сразу.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What is missing, what has moved, what is only here?</source>
        <translation>Чего нет, что изменилось, что есть только здесь?</translation>
    </message>
    <message>
        <source>Name the images to look at, choose what to compare them with, and press Compare.</source>
        <translation>Перечислите образы, выберите, с чем их сравнить, и нажмите «Сравнить».</translation>
    </message>
    <message>
        <source>Open &amp;list…</source>
        <translation>Открыть &amp;список…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Открыть &amp;пример списка</translation>
    </message>
    <message>
        <source>T&amp;ype an entry</source>
        <translation>&amp;Ввести запись</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>The engine answered %1.</source>
        <translation>Движок ответил кодом %1.</translation>
    </message>
    <message>
        <source>The engine answered %1: %2.</source>
        <translation>Движок ответил кодом %1: %2.</translation>
    </message>
    <message>
        <source>The engine reported an error without a word.</source>
        <translation>Движок сообщил об ошибке без пояснений.</translation>
    </message>
    <message>
        <source>The engine reported: %1.</source>
        <translation>Движок сообщил: %1.</translation>
    </message>
    <message>
        <source>The engine stopped reporting before it was done; try again.</source>
        <translation>Движок замолчал, не закончив; повторите попытку.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1: %2; повторите попытку позже.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>Соединение закрыто посреди ответа.</translation>
    </message>
    <message>
        <source>The headers of the answer are larger than 64 KiB.</source>
        <translation>Заголовки ответа больше 64 КиБ.</translation>
    </message>
    <message>
        <source>The answer is not HTTP (%1).</source>
        <translation>Ответ — не HTTP (%1).</translation>
    </message>
    <message>
        <source>%1 has lost the blob %2 of %3; push the image again.</source>
        <translation>На %1 потерян блоб %2 из %3; отправьте образ ещё раз.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3.</source>
        <translation>%1: ответ %2 для %3.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3: %4.</source>
        <translation>%1: ответ %2 для %3: %4.</translation>
    </message>
    <message>
        <source>Blob %1 for %2 at %3: %4</source>
        <translation>Блоб %1 для %2 на %3: %4</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <translation>%1 на %2: %3.</translation>
    </message>
    <message>
        <source>The job %1 is not in the journal any more.</source>
        <translation>Задания %1 больше нет в журнале.</translation>
    </message>
    <message>
        <source>%1:%2 at %3: %4</source>
        <translation>%1:%2 на %3: %4</translation>
    </message>
</context>
<context>
    <name>lstags::core::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Скачать %1</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Отправить %1 в %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (и ещё %2)</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>%1 is listed with tags that are not there (%2); compare again, or ask who runs %3.</source>
        <translation>В перечне тегов %1 есть несуществующие (%2); сравните ещё раз или обратитесь к администратору %3.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be written; going on without a cache.</source>
        <translation>Не удаётся записать кэш %1; работа продолжится без кэша.</translation>
    </message>
    <message>
        <source>The cache %1 was written by a newer version; it was set aside as %2 and a new one begun.</source>
        <translation>Кэш %1 записан более новой версией; он отложен как %2, начат новый.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be read; it was set aside as %2 and a new one begun.</source>
        <translation>Кэш %1 не читается; он отложен как %2, начат новый.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, column %3: %4</source>
        <translation>%1 «%2», позиция %3: %4</translation>
    </message>
    <message>
        <source>Push registry (-r)</source>
        <translation>Реестр для отправки (-r)</translation>
    </message>
    <message>
        <source>A host with a dot or a port, or localhost, is expected.</source>
        <translation>Ожидается хост с точкой или портом либо localhost.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Длиннее %1 символов.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 для %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes &quot;%3&quot; of %4: %5</source>
        <translation>%1 «%2» даёт «%3» из %4: %5</translation>
    </message>
    <message>
        <source>Push path template</source>
        <translation>Шаблон пути для отправки</translation>
    </message>
    <message>
        <source>Push tag template</source>
        <translation>Шаблон тега для отправки</translation>
    </message>
    <message>
        <source>Push prefix (-R)</source>
        <translation>Префикс отправки (-R)</translation>
    </message>
    <message>
        <source>Path separator (-s)</source>
        <translation>Разделитель пути (-s)</translation>
    </message>
    <message>
        <source>No path can be made from the IPv6 address of %1; choose a prefix with -R.</source>
        <translation>Из адреса IPv6 %1 путь составить нельзя; задайте префикс ключом -R.</translation>
    </message>
    <message>
        <source>A tag is expected: at most 128 letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not &apos;.&apos; or &apos;-&apos; first.</source>
        <translation>Ожидается тег: не более 128 букв, цифр и знаков «_», «.» и «-», первым не «.» и не «-».</translation>
    </message>
    <message>
        <source>A duration like 1m30s or 500ms is expected; a number is missing here.</source>
        <translation>Ожидается длительность вида 1m30s или 500ms; здесь не хватает числа.</translation>
    </message>
    <message>
        <source>A unit is expected behind the number: ns, us, ms, s, m or h.</source>
        <translation>После числа ожидается единица: ns, us, ms, s, m или h.</translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation>Длительность больше десяти лет.</translation>
    </message>
    <message>
        <source>%1 digits are expected in this escape.</source>
        <translation>Ожидаемое число цифр в этой escape-последовательности: %1.</translation>
    </message>
    <message>
        <source>A byte is at most \377.</source>
        <translation>Байт не может быть больше \377.</translation>
    </message>
    <message>
        <source>There is no letter of this number.</source>
        <translation>Символа с таким номером нет.</translation>
    </message>
    <message>
        <source>An escape is expected behind &apos;\&apos;: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, three octal digits, x, u or U and a number.</source>
        <translation>После «\» ожидается escape-последовательность: a, b, f, n, r, t, v, «\», «&quot;», три восьмеричные цифры либо x, u или U с числом.</translation>
    </message>
    <message>
        <source>The text that begins here is not closed; %1 is expected.</source>
        <translation>Текст, который начинается здесь, не закрыт; ожидается %1.</translation>
    </message>
    <message>
        <source>The bytes of this text are no valid UTF-8.</source>
        <translation>Байты этого текста — недопустимый UTF-8.</translation>
    </message>
    <message>
        <source>The image config is no JSON object.</source>
        <translation>Конфигурация образа — не объект JSON.</translation>
    </message>
    <message>
        <source>The image config is broken: &quot;%1&quot; is not what it should be.</source>
        <translation>Конфигурация образа повреждена: «%1» не то, чем должно быть.</translation>
    </message>
    <message>
        <source>The manifest is broken: %1.</source>
        <translation>Манифест повреждён: %1.</translation>
    </message>
    <message>
        <source>a descriptor has no valid digest</source>
        <translation>у дескриптора нет допустимого дайджеста</translation>
    </message>
    <message>
        <source>a descriptor has no valid size</source>
        <translation>у дескриптора нет допустимого размера</translation>
    </message>
    <message>
        <source>a list of descriptors is none</source>
        <translation>вместо списка дескрипторов — нечто иное</translation>
    </message>
    <message>
        <source>it calls itself %1, and its registry calls it %2</source>
        <translation>сам он называет себя %1, а его реестр называет его %2</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>это не объект JSON (%1)</translation>
    </message>
    <message>
        <source>it is an index and an image at once</source>
        <translation>это индекс и образ сразу</translation>
    </message>
    <message>
        <source>its content does not fit its type %1</source>
        <translation>содержимое не соответствует типу %1</translation>
    </message>
    <message>
        <source>A place is &quot;engine&quot; or REGISTRY[:PORT][/PREFIX]; the registry has a dot or a port, or is localhost.</source>
        <translation>Место — это «engine» или REGISTRY[:PORT][/PREFIX]; у реестра есть точка или порт, либо это localhost.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform: write os/architecture[/variant], as linux/amd64 or linux/arm/v7.</source>
        <translation>«%1» — не платформа: пишите ос/архитектура[/вариант], например linux/amd64 или linux/arm/v7.</translation>
    </message>
    <message>
        <source>There is no image for %1 in the index.</source>
        <translation>В индексе нет образа для %1.</translation>
    </message>
    <message>
        <source>The list of referrers is broken: %1.</source>
        <translation>Список ссылающихся объектов повреждён: %1.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>it is no such index</source>
        <translation>это не такой индекс</translation>
    </message>
    <message>
        <source>The expression is longer than %1 bytes.</source>
        <translation>Выражение длиннее %1 байт.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid RE2 expression: %2.</source>
        <translation>«%1» — недопустимое выражение RE2: %2.</translation>
    </message>
    <message>
        <source>The expression matches too often in a long text.</source>
        <translation>В длинном тексте слишком много совпадений с выражением.</translation>
    </message>
    <message>
        <source>A repository name is expected here.</source>
        <translation>Здесь ожидается имя репозитория.</translation>
    </message>
    <message>
        <source>A name is expected between the slashes.</source>
        <translation>Между косыми чертами ожидается имя.</translation>
    </message>
    <message>
        <source>Capital letters are not allowed in a repository name; write it in lower case.</source>
        <translation>Прописные буквы в имени репозитория недопустимы; пишите строчными.</translation>
    </message>
    <message>
        <source>A lower-case letter or a digit is expected here; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; and &apos;-&apos; may only stand between them.</source>
        <translation>Здесь ожидается строчная буква или цифра; «.», «_», «__» и «-» могут стоять только между ними.</translation>
    </message>
    <message>
        <source>A registry is expected here: a host name or address, IPv6 in brackets, with an optional port.</source>
        <translation>Здесь ожидается реестр: имя хоста или адрес (IPv6 в скобках), порт по желанию.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected here.</source>
        <translation>Здесь ожидается порт от 1 до 65535.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Имя длиннее %1 символов.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected behind &apos;~&apos;: the filter is written ~/EXPRESSION/.</source>
        <translation>После «~» ожидается «/»: фильтр пишется ~/EXPRESSION/.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected at the end of the filter.</source>
        <translation>В конце фильтра ожидается «/».</translation>
    </message>
    <message>
        <source>A tag is expected here.</source>
        <translation>Здесь ожидается тег.</translation>
    </message>
    <message>
        <source>The tag is longer than 128 characters.</source>
        <translation>Тег длиннее 128 символов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are, and neither &apos;.&apos; nor &apos;-&apos; starts one.</source>
        <translation>«%1» — не тег: допустимы буквы, цифры, «_», «.» и «-», причём «.» и «-» не в начале.</translation>
    </message>
    <message>
        <source>A repository is expected: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</source>
        <translation>Ожидается репозиторий: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</translation>
    </message>
    <message>
        <source>A repository name is expected here; it does not start with &apos;-&apos;.</source>
        <translation>Здесь ожидается имя репозитория; оно не начинается с «-».</translation>
    </message>
    <message>
        <source>A digest cannot be compared by name; write a tag (:TAG) instead of &quot;@&quot; and the digest.</source>
        <translation>Дайджест нельзя сравнить по имени; вместо «@» и дайджеста укажите тег (:TAG).</translation>
    </message>
    <message>
        <source>A specification has no white space; write one in each line.</source>
        <translation>В спецификации не бывает пробелов; пишите по одной в строке.</translation>
    </message>
    <message>
        <source>An expression is expected between the slashes of the filter.</source>
        <translation>Между косыми чертами фильтра ожидается выражение.</translation>
    </message>
    <message>
        <source>not at the engine</source>
        <translation>в движке нет</translation>
    </message>
    <message>
        <source>the same at the engine</source>
        <translation>в движке то же</translation>
    </message>
    <message>
        <source>differs at the engine</source>
        <translation>в движке отличается</translation>
    </message>
    <message>
        <source>named, and not found when asked for</source>
        <translation>указан, но при запросе не найден</translation>
    </message>
    <message>
        <source>not at the source</source>
        <translation>в источнике нет</translation>
    </message>
    <message>
        <source>the engine could not be asked</source>
        <translation>не удалось опросить движок</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>там нет</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>там то же</translation>
    </message>
    <message>
        <source>differs there</source>
        <translation>там отличается</translation>
    </message>
    <message>
        <source>the destination could not be asked</source>
        <translation>не удалось опросить место назначения</translation>
    </message>
    <message>
        <source>; of an index the chosen platforms alone, under a new digest</source>
        <translation>; из индекса — только выбранные платформы, под новым дайджестом</translation>
    </message>
    <message>
        <source>is its own source</source>
        <translation>источник — он сам</translation>
    </message>
    <message>
        <source>; what refers to it is looked for</source>
        <translation>; ищутся ссылающиеся объекты</translation>
    </message>
    <message>
        <source>%1 and %2 would both go to %3; choose another prefix or template, or push one of them alone.</source>
        <translation>%1 и %2 попали бы в одно место: %3; выберите другой префикс или шаблон либо отправьте их по отдельности.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 bytes.</source>
        <translation>Фильтр длиннее %1 байт.</translation>
    </message>
    <message>
        <source>The filter is no valid RE2 expression: %1.</source>
        <translation>Фильтр — недопустимое выражение RE2: %1.</translation>
    </message>
    <message>
        <source>A text cannot be repeated less than 0 times.</source>
        <translation>Повторить текст меньше 0 раз нельзя.</translation>
    </message>
    <message>
        <source>printf knows %s, %v, %d, %q and %%, each without a width.</source>
        <translation>printf знает %s, %v, %d, %q и %%, все без ширины.</translation>
    </message>
    <message>
        <source>printf has more verbs than texts.</source>
        <translation>У printf спецификаторов больше, чем текстов.</translation>
    </message>
    <message>
        <source>printf has more texts than verbs.</source>
        <translation>У printf текстов больше, чем спецификаторов.</translation>
    </message>
    <message>
        <source>The text that is made here is longer than %1 bytes.</source>
        <translation>Получается текст длиннее %1 байт.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: conditionals, loops and definitions are not. A field or a function is expected.</source>
        <translation>«%1» не поддерживается: условий, циклов и определений нет. Ожидается поле или функция.</translation>
    </message>
    <message>
        <source>The template is longer than %1 bytes.</source>
        <translation>Шаблон длиннее %1 байт.</translation>
    </message>
    <message>
        <source>No bracket is open here; &apos;|&apos; or &apos;}}&apos; is expected.</source>
        <translation>Здесь нет открытой скобки; ожидается «|» или «}}».</translation>
    </message>
    <message>
        <source>A function is expected behind &apos;|&apos;.</source>
        <translation>После «|» ожидается функция.</translation>
    </message>
    <message>
        <source>&apos;|&apos; or &apos;}}&apos; is expected here; only a function takes arguments.</source>
        <translation>Здесь ожидается «|» или «}}»; аргументы бывают только у функции.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;; one of these is expected: %2.</source>
        <translation>Нет функции «%1»; ожидается одна из этих: %2.</translation>
    </message>
    <message>
        <source>A template has at most %1 functions.</source>
        <translation>Функций в шаблоне может быть не больше %1.</translation>
    </message>
    <message>
        <source>These are not the arguments that are expected: %1. What is piped comes last.</source>
        <translation>Ожидаются другие аргументы: %1. То, что передано через «|», идёт последним.</translation>
    </message>
    <message>
        <source>A whole number is expected here: %1.</source>
        <translation>Здесь ожидается целое число: %1.</translation>
    </message>
    <message>
        <source>A text is expected here, so write the number in quotes: %1.</source>
        <translation>Здесь ожидается текст, поэтому возьмите число в кавычки: %1.</translation>
    </message>
    <message>
        <source>A function among the arguments of another is to stand in brackets: (lower .Tag).</source>
        <translation>Функция среди аргументов другой пишется в скобках: (lower .Tag).</translation>
    </message>
    <message>
        <source>There is no field &quot;.%1&quot;; one of these is expected: .%2.</source>
        <translation>Нет поля «.%1»; ожидается одно из этих: .%2.</translation>
    </message>
    <message>
        <source>A whole number of at most nine digits is expected here.</source>
        <translation>Здесь ожидается целое число не более чем из девяти цифр.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep.</source>
        <translation>Наибольшая глубина вложенности скобок: %1.</translation>
    </message>
    <message>
        <source>&apos;)&apos; is expected here, for the bracket in column %1.</source>
        <translation>Здесь ожидается «)» для скобки в позиции %1.</translation>
    </message>
    <message>
        <source>White space, &apos;|&apos;, &apos;)&apos; or &apos;}}&apos; is expected here.</source>
        <translation>Здесь ожидается пробел, «|», «)» или «}}».</translation>
    </message>
    <message>
        <source>The action that begins here is not closed; &apos;}}&apos; is expected.</source>
        <translation>Действие, которое начинается здесь, не закрыто; ожидается «}}».</translation>
    </message>
    <message>
        <source>A field (.%1), a function or a text in quotes is expected here.</source>
        <translation>Здесь ожидается поле (.%1), функция или текст в кавычках.</translation>
    </message>
    <message>
        <source>No Docker Engine. %1 Where none is installed, install Docker or Podman.</source>
        <translation>Нет Docker Engine. %1 Если он не установлен, установите Docker или Podman.</translation>
    </message>
    <message>
        <source>No Docker Engine at %1: %2 Start Docker or Podman, join its group (&quot;docker&quot;), or set DOCKER_HOST.</source>
        <translation>Нет Docker Engine на %1: %2 Запустите Docker или Podman, вступите в его группу («docker») или задайте DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 cannot be read.</source>
        <translation>Ответ движка на %1 не читается.</translation>
    </message>
    <message>
        <source>The engine speaks API %1 to %2, lstags %3 to %4; one of them needs an update.</source>
        <translation>Движок понимает API с %1 по %2, lstags — с %3 по %4; что-то из них нужно обновить.</translation>
    </message>
    <message>
        <source>The engine at %1 has gone.</source>
        <translation>Движок на %1 больше недоступен.</translation>
    </message>
    <message>
        <source>DOCKER_HOST is not usable: %1.</source>
        <translation>DOCKER_HOST не годится: %1.</translation>
    </message>
    <message>
        <source>cert.pem and key.pem for the engine are not in %1; set DOCKER_CERT_PATH.</source>
        <translation>cert.pem и key.pem для движка нет в %1; задайте DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT is expected</source>
        <translation>ожидается tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>the path of the socket starts with a slash, as in unix:///var/run/docker.sock</source>
        <translation>путь сокета начинается с косой черты, например unix:///var/run/docker.sock</translation>
    </message>
    <message>
        <source>the name of the pipe is missing, as in npipe:////./pipe/docker_engine</source>
        <translation>не указано имя канала, например npipe:////./pipe/docker_engine</translation>
    </message>
    <message>
        <source>it has to start with unix://, npipe:// or tcp://</source>
        <translation>должно начинаться с unix://, npipe:// или tcp://</translation>
    </message>
    <message>
        <source>The engine&apos;s list of images cannot be read.</source>
        <translation>Список образов движка не читается.</translation>
    </message>
    <message>
        <source>What the engine tells of an image cannot be read.</source>
        <translation>Сведения движка об образе не читаются.</translation>
    </message>
    <message>
        <source>Check the credentials for the registry.</source>
        <translation>Проверьте учётные данные для реестра.</translation>
    </message>
    <message>
        <source>Log in to the registry, or ask for the right to it.</source>
        <translation>Войдите в реестр или запросите права на это.</translation>
    </message>
    <message>
        <source>Check the name and the tag.</source>
        <translation>Проверьте имя и тег.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no image.</source>
        <translation>«%1» — не имя образа.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag.</source>
        <translation>«%1» — не тег.</translation>
    </message>
    <message>
        <source>%1 was not pulled.</source>
        <translation>%1: не удалось скачать.</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>%1: не удалось отправить.</translation>
    </message>
    <message>
        <source>%1 was not tagged as %2.</source>
        <translation>%1: не удалось поставить тег %2.</translation>
    </message>
    <message>
        <source>%1 was not removed from the engine.</source>
        <translation>%1: не удалось удалить из движка.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, позиция %2: %3</translation>
    </message>
    <message>
        <source>the file has no root key &quot;lstags&quot;.</source>
        <translation>в файле нет корневого ключа «lstags».</translation>
    </message>
    <message>
        <source>aliases are not allowed in a list.</source>
        <translation>ссылки (alias) в списке не допускаются.</translation>
    </message>
    <message>
        <source>a list is a mapping with the key &quot;lstags&quot;.</source>
        <translation>список — это отображение с ключом «lstags».</translation>
    </message>
    <message>
        <source>an entry is text; this one is empty.</source>
        <translation>запись — это текст; здесь пусто.</translation>
    </message>
    <message>
        <source>below &quot;lstags&quot; a mapping is expected.</source>
        <translation>под «lstags» ожидается отображение.</translation>
    </message>
    <message>
        <source>&quot;repositories&quot; is a list of entries, each behind a &quot;-&quot;.</source>
        <translation>«repositories» — это список записей, каждая после «-».</translation>
    </message>
    <message>
        <source>a mapping is expected here, not a list.</source>
        <translation>здесь ожидается отображение, а не список.</translation>
    </message>
    <message>
        <source>the file holds more than one YAML document; a list is one.</source>
        <translation>в файле больше одного документа YAML; список — это один.</translation>
    </message>
    <message>
        <source>anchors are not allowed in a list.</source>
        <translation>якоря в списке не допускаются.</translation>
    </message>
    <message>
        <source>the file has more than %1 nodes.</source>
        <translation>в файле больше %1 узлов.</translation>
    </message>
    <message>
        <source>the quote that begins here never ends.</source>
        <translation>кавычка, которая открывается здесь, не закрыта.</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1.</source>
        <translation>вложенность в файле глубже %1.</translation>
    </message>
    <message>
        <source>an entry is text, not a list or a mapping.</source>
        <translation>запись — это текст, а не список или отображение.</translation>
    </message>
    <message>
        <source>a key is text, not a list or a mapping.</source>
        <translation>ключ — это текст, а не список или отображение.</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice.</source>
        <translation>ключ «%1» здесь повторяется.</translation>
    </message>
    <message>
        <source>a list has at most %1 entries.</source>
        <translation>наибольшее число записей в списке: %1.</translation>
    </message>
    <message>
        <source>A list has at most 4 MiB.</source>
        <translation>Размер списка — не больше 4 МиБ.</translation>
    </message>
    <message>
        <source>a NUL byte is no text.</source>
        <translation>байт NUL — не текст.</translation>
    </message>
    <message>
        <source>this is no UTF-8 text.</source>
        <translation>это не текст UTF-8.</translation>
    </message>
    <message>
        <source>this is no valid YAML (%1).</source>
        <translation>это недопустимый YAML (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Не удаётся открыть %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file has no root key &quot;lstags&quot;.</source>
        <translation>Строка 1, позиция 1: в файле нет корневого ключа «lstags».</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the entry &quot;%2&quot; holds half a character.</source>
        <translation>Не удаётся сохранить %1: в записи «%2» половина символа.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its YAML cannot be changed in place, or there is more than a list may hold.</source>
        <translation>Не удаётся сохранить %1: этот YAML нельзя изменить на месте, или в нём больше, чем может вместить список.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is what it was.</source>
        <translation>Не удалось сохранить %1: %2. Файл остался прежним.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes; it was not read.</source>
        <translation>Ответ %1 больше %2 байт; он не прочитан.</translation>
    </message>
    <message>
        <source>did not finish its answer in time</source>
        <translation>ответ не закончен вовремя</translation>
    </message>
    <message>
        <source>cannot be connected to</source>
        <translation>не удаётся подключиться</translation>
    </message>
    <message>
        <source>has stopped sending</source>
        <translation>передача прекратилась</translation>
    </message>
    <message>
        <source>The headers of %1 are larger than 64 KiB.</source>
        <translation>Заголовки %1 больше 64 КиБ.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1: соединение закрыто посреди ответа.</translation>
    </message>
    <message>
        <source>%1 refused the TLS connection (%2). If it wants a client certificate, put that into certs.d/%1, as NAME.cert and NAME.key.</source>
        <translation>%1: отказ в соединении TLS (%2). Если нужен сертификат клиента, положите его в certs.d/%1 как NAME.cert и NAME.key.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2 Put its authority into certs.d/%1, or use -k if you must.</source>
        <translation>Нет доверенного соединения с %1: %2 Положите сертификат его центра в certs.d/%1 или, если иначе нельзя, используйте -k.</translation>
    </message>
    <message>
        <source>%1 closed the connection while something was sent to it; it may not take as much at once.</source>
        <translation>%1: соединение закрыто во время отправки; возможно, столько сразу не принимается.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Нет ответа от %1: %2.</translation>
    </message>
    <message>
        <source>A request to %1 has a line break in a header.</source>
        <translation>В заголовке запроса к %1 есть перевод строки.</translation>
    </message>
    <message>
        <source>A redirect of %1 was not followed: %2.</source>
        <translation>Перенаправление с %1 не выполнено: %2.</translation>
    </message>
    <message>
        <source>it has no valid target</source>
        <translation>его адрес недопустим</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>его адрес не http и не https</translation>
    </message>
    <message>
        <source>it leads from https to http</source>
        <translation>оно ведёт с https на http</translation>
    </message>
    <message>
        <source>its target carries a user name</source>
        <translation>в его адресе есть имя пользователя</translation>
    </message>
    <message>
        <source>it sends a %1 to another server</source>
        <translation>оно отправляет %1 на другой сервер</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1: больше %2 перенаправлений.</translation>
    </message>
    <message>
        <source>%1 lets nobody read %2 without an account, or there is no such repository; log in with &quot;docker login %1&quot;.</source>
        <translation>%1 никому не даёт читать %2 без учётной записи, или такого репозитория нет; войдите с «docker login %1».</translation>
    </message>
    <message>
        <source>%1 refused the credentials for %2; log in again with &quot;docker login %1&quot;.</source>
        <translation>%1 отвергает учётные данные для %2; войдите снова с «docker login %1».</translation>
    </message>
    <message>
        <source>%1 names a token server that is not trusted: %2.</source>
        <translation>%1 называет недоверенный сервер токенов: %2.</translation>
    </message>
    <message>
        <source>The token server of %1</source>
        <translation>Сервер токенов %1</translation>
    </message>
    <message>
        <source>The token server of %1 answered without a token.</source>
        <translation>Сервер токенов %1 ответил без токена.</translation>
    </message>
    <message>
        <source>its address is none</source>
        <translation>адрес недопустим</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>the blob %1 came with %2</source>
        <translation>блоб %1 пришёл не таким: %2</translation>
    </message>
    <message>
        <source>another range than was asked for</source>
        <translation>диапазон не тот, что запрошен</translation>
    </message>
    <message>
        <source>another size than its descriptor has</source>
        <translation>размер не тот, что в дескрипторе</translation>
    </message>
    <message>
        <source>%1 is no registry: it answered 404 for %2 and %3 for /v2/. Check its address.</source>
        <translation>%1 — не реестр: ответ 404 для %2 и %3 для /v2/. Проверьте адрес.</translation>
    </message>
    <message>
        <source>%1 goes on at another place, which is not followed; it is not complete</source>
        <translation>%1 продолжается в другом месте, переход туда не выполняется; список неполон</translation>
    </message>
    <message>
        <source>the list of tags never ends; it is not complete</source>
        <translation>список тегов не кончается, он неполон</translation>
    </message>
    <message>
        <source>a page of the list of tags is not there; it is not complete</source>
        <translation>нет одной из страниц списка тегов, он неполон</translation>
    </message>
    <message>
        <source>the list of tags cannot be read</source>
        <translation>список тегов не читается</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tags of %3.</source>
        <translation>На %1 больше %2 тегов %3.</translation>
    </message>
    <message>
        <source>the list of tags</source>
        <translation>список тегов</translation>
    </message>
    <message>
        <source>%1: skipped invalid tags: %2.</source>
        <translation>%1: пропущены недопустимые теги: %2.</translation>
    </message>
    <message>
        <source>what came for %1 is something else</source>
        <translation>вместо %1 пришло нечто другое</translation>
    </message>
    <message>
        <source>the registry tells no digest of %1</source>
        <translation>реестр не сообщает дайджест %1</translation>
    </message>
    <message>
        <source>the manifest of %1 is cut off or damaged</source>
        <translation>манифест %1 обрезан или повреждён</translation>
    </message>
    <message>
        <source>%1 calls %2:%3 by a digest that is not that of its bytes.</source>
        <translation>%1 называет для %2:%3 дайджест, который не соответствует его байтам.</translation>
    </message>
    <message>
        <source>the blob %1 is damaged</source>
        <translation>блоб %1 повреждён</translation>
    </message>
    <message>
        <source>the list of what refers to %1</source>
        <translation>список ссылающихся на %1 объектов</translation>
    </message>
    <message>
        <source>%1 never ends</source>
        <translation>%1 не кончается</translation>
    </message>
    <message>
        <source>a page of %1 is not there</source>
        <translation>не хватает страницы: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 не читается</translation>
    </message>
    <message>
        <source>The credential helper &quot;%1&quot; %2</source>
        <translation>Помощник учётных данных «%1» %2</translation>
    </message>
    <message>
        <source>did not answer as helpers do</source>
        <translation>дал ответ не по протоколу</translation>
    </message>
    <message>
        <source>has a name that cannot be run</source>
        <translation>имеет имя, которое нельзя запустить</translation>
    </message>
    <message>
        <source>gave no answer in time; is a keychain locked?</source>
        <translation>не ответил вовремя; не заблокировано ли хранилище ключей?</translation>
    </message>
    <message>
        <source>could not be started; is docker-credential-%1 installed?</source>
        <translation>не запустился; установлен ли docker-credential-%1?</translation>
    </message>
    <message>
        <source>answered with more than 1 MiB</source>
        <translation>дал ответ больше 1 МиБ</translation>
    </message>
    <message>
        <source>failed; run it by hand to see why</source>
        <translation>завершился с ошибкой; запустите его вручную, чтобы узнать причину</translation>
    </message>
    <message>
        <source>Basic authentication is written &apos;REGISTRY[:PORT] username:password&apos;.</source>
        <translation>Базовая аутентификация записывается как «REGISTRY[:PORT] username:password».</translation>
    </message>
    <message>
        <source>%1 is no JSON object; its credentials are not used.</source>
        <translation>%1 — не объект JSON; учётные данные оттуда не используются.</translation>
    </message>
    <message>
        <source>%1: the entry &quot;%2&quot; cannot be used.</source>
        <translation>%1: запись «%2» не годится.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB; it is not read.</source>
        <translation>%1 больше 4 МиБ; файл не читается.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Не удаётся прочитать файл сертификата %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>В файле %1 нет сертификата.</translation>
    </message>
    <message>
        <source>The file %1 holds no key that can be used.</source>
        <translation>В файле %1 нет пригодного ключа.</translation>
    </message>
    <message>
        <source>The expression for insecure registries (-I) is not usable: %1</source>
        <translation>Выражение для небезопасных реестров (-I) не годится: %1</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing cannot be read.</source>
        <translation>Перечень Docker Hub не читается.</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing goes on at another host.</source>
        <translation>Перечень Docker Hub продолжается на другом хосте.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Запросите к нему доступ.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>The list of tags cannot be read.</source>
        <translation>Список тегов не читается.</translation>
    </message>
    <message>
        <source> (attempts: %1)</source>
        <translation> (попыток: %1)</translation>
    </message>
    <message>
        <source>%1 warns: %2</source>
        <translation>%1 предупреждает: %2</translation>
    </message>
    <message>
        <source>Told to wait %1 s before the next request.</source>
        <translation>Указано ждать %1 с до следующего запроса.</translation>
    </message>
    <message>
        <source>its address carries a user name</source>
        <translation>в адресе есть имя пользователя</translation>
    </message>
    <message>
        <source>it does not use https</source>
        <translation>https не используется</translation>
    </message>
    <message>
        <source>it is in a private network, the registry is not</source>
        <translation>он в частной сети, а реестр — нет</translation>
    </message>
    <message>
        <source>an upload was sent to a place that is not trusted: %1</source>
        <translation>загрузка направлена в недоверенное место: %1</translation>
    </message>
    <message>
        <source>the registry opens an upload but does not say where</source>
        <translation>реестр открывает загрузку, но не говорит где</translation>
    </message>
    <message>
        <source>the registry does not say how far an upload has come</source>
        <translation>реестр не говорит, сколько уже загружено</translation>
    </message>
    <message>
        <source>%1 takes no blobs in chunks.</source>
        <translation>%1 не принимает блобы частями.</translation>
    </message>
    <message>
        <source>the registry keeps %1 under another digest</source>
        <translation>реестр хранит %1 под другим дайджестом</translation>
    </message>
    <message>
        <source>The backup template &quot;%1&quot; is of no use for %2: %3</source>
        <translation>Шаблон резервного тега «%1» для %2 не годится: %3</translation>
    </message>
    <message>
        <source>it makes the same tag.</source>
        <translation>он даёт тот же тег.</translation>
    </message>
    <message>
        <source>the source has %1 bytes of it, its descriptor says %2.</source>
        <translation>в источнике %1 байт, в дескрипторе указано %2.</translation>
    </message>
    <message>
        <source>%1 broke off.</source>
        <translation>%1: передача оборвалась.</translation>
    </message>
    <message>
        <source>%1 answered before it had all of it.</source>
        <translation>%1: ответ пришёл раньше, чем всё было отправлено.</translation>
    </message>
    <message>
        <source>is longer than its descriptor says</source>
        <translation>длиннее, чем указано в дескрипторе</translation>
    </message>
    <message>
        <source>is not what its digest stands for</source>
        <translation>не соответствует своему дайджесту</translation>
    </message>
    <message>
        <source>%1 at %2 has another blob than it says: it %3; nothing of it was kept.</source>
        <translation>В %1 на %2 блоб не тот, что заявлен: он %3; ничего из него не сохранено.</translation>
    </message>
    <message>
        <source>the registry does not take all that is sent.</source>
        <translation>реестр принимает не всё, что отправляется.</translation>
    </message>
    <message>
        <source>the registry says that it has more than was sent.</source>
        <translation>по словам реестра, у него больше, чем отправлено.</translation>
    </message>
    <message>
        <source>its manifest %1 is of a kind that is not copied</source>
        <translation>его манифест %1 такого типа, который не копируется</translation>
    </message>
    <message>
        <source>its indexes lie too deep in each other</source>
        <translation>его индексы вложены слишком глубоко</translation>
    </message>
    <message>
        <source>The tag has moved since it was compared: %1 was pulled.</source>
        <translation>Тег изменился после сравнения: скачан %1.</translation>
    </message>
    <message>
        <source>%1 stays in the engine: %2</source>
        <translation>%1 остаётся в движке: %2</translation>
    </message>
    <message>
        <source>The engine pushed it under another digest: %1.</source>
        <translation>Движок отправил под другим дайджестом: %1.</translation>
    </message>
    <message>
        <source>%1:%2 at %3</source>
        <translation>%1:%2 на %3</translation>
    </message>
    <message>
        <source>%1 is another image; it was not overwritten. Allow updates, or compare again.</source>
        <translation>%1 — другой образ; он не перезаписан. Разрешите обновление или сравните ещё раз.</translation>
    </message>
    <message>
        <source>%1 had changed since the plan was made; it was %2.</source>
        <translation>%1: изменилось после составления плана; было %2.</translation>
    </message>
    <message>
        <source>%1:%2 at %3 was to be kept as %4, which is another image already; nothing was overwritten.</source>
        <translation>%1:%2 на %3 следовало сохранить как %4, но это уже другой образ; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The job %1 is being run by %2 (process %3 at %4).</source>
        <translation>Задание %1 уже выполняет %2 (процесс %3 на %4).</translation>
    </message>
    <message>
        <source>The lock %1 cannot be made; see to its folder&apos;s permissions and room.</source>
        <translation>Не удаётся создать блокировку %1; проверьте права и место в её папке.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>Уже было там.</translation>
    </message>
    <message>
        <source>Not everything was begun.</source>
        <translation>Начато не всё.</translation>
    </message>
    <message>
        <source>%1 transfers failed; the first: %2</source>
        <translation>Неудачных передач: %1; первая: %2</translation>
    </message>
    <message>
        <source>Along with it came what refers to it: %1.</source>
        <translation>Вместе с ним скопированы ссылающиеся объекты: %1.</translation>
    </message>
    <message>
        <source>%1 to %2: started.</source>
        <translation>%1 в %2: начато.</translation>
    </message>
    <message>
        <source>Waits for pulls of %1, until %2 at the latest.</source>
        <translation>Ждёт лимита скачиваний на %1, не дольше чем до %2.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 в %2: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3. %4</source>
        <translation>%1 в %2: %3. %4</translation>
    </message>
    <message>
        <source>A job has at most %1 transfers; make several of it.</source>
        <translation>Передач в задании может быть не больше %1; разбейте его на несколько.</translation>
    </message>
    <message>
        <source>The options of the job &quot;%1&quot; are out of range.</source>
        <translation>Параметры задания «%1» вне допустимых пределов.</translation>
    </message>
    <message>
        <source>The transfer from %1:%2 to %3:%4 does not have legal names.</source>
        <translation>У передачи из %1:%2 в %3:%4 недопустимые имена.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, so that jobs are forgotten when the program ends; see to its folder&apos;s permissions and room.</source>
        <translation>Журнал %1 не записывается, и после завершения программы задания будут забыты; проверьте права и место в его папке.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>Журнал %1 записан более новой версией; он отложен как %2, начат новый, без его заданий.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>Журнал %1 не читается; он отложен как %2, начат новый, без его заданий.</translation>
    </message>
    <message>
        <source>The queue has %1 jobs already; remove some that are finished.</source>
        <translation>Заданий в очереди уже %1; удалите часть завершённых.</translation>
    </message>
    <message>
        <source>The job %1 of the journal %2 was left out: it does not have the form of a job.</source>
        <translation>Задание %1 журнала %2 пропущено: это не похоже на задание.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); see to its folder&apos;s permissions and room.</source>
        <translation>Журнал %1 недоступен (%2); проверьте права и место в его папке.</translation>
    </message>
    <message>
        <source>The journal %1 is not open; see to its folder&apos;s permissions and room.</source>
        <translation>Журнал %1 не открыт; проверьте права и место в его папке.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened, so that jobs are forgotten when the program ends.</source>
        <translation>Журнал %1 не открывается, и после завершения программы задания будут забыты.</translation>
    </message>
    <message>
        <source>What refers to %1 was not looked for: there is too much of it.</source>
        <translation>Ссылающиеся на %1 объекты не искались: их слишком много.</translation>
    </message>
    <message>
        <source>%1, which refers to it, did not come along: %2</source>
        <translation>Ссылающийся объект %1 не скопирован: %2</translation>
    </message>
    <message>
        <source>%1 at %2 is something else already; it was not overwritten.</source>
        <translation>%1 на %2 — уже нечто другое; не перезаписано.</translation>
    </message>
    <message>
        <source>; along comes what refers to it: %1</source>
        <translation>; вместе с ним — ссылающиеся объекты: %1</translation>
    </message>
    <message>
        <source>There is no specification to work on.</source>
        <translation>Нет ни одной спецификации.</translation>
    </message>
    <message>
        <source>not at %1</source>
        <comment>a place</comment>
        <translation>нет в месте «%1»</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <comment>a place</comment>
        <translation>не удалось опросить %1</translation>
    </message>
    <message>
        <source>differs there; Update (-U) overwrites it</source>
        <translation>там отличается; «Обновлять» (-U) перезапишет</translation>
    </message>
    <message>
        <source>differs there, as an index of chosen platforms alone does too; Update (-U) looks closer and overwrites it</source>
        <translation>там отличается, как и всякий индекс с частью платформ; «Обновлять» (-U) проверит точнее и перезапишет</translation>
    </message>
    <message>
        <source>A place is missing here.</source>
        <translation>Здесь не указано место.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1: место указано дважды.</translation>
    </message>
    <message>
        <source>There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.</source>
        <translation>Сокета %1 нет: запустите Docker Engine или укажите его сокет в DOCKER_HOST.</translation>
    </message>
    <message>
        <source>You may not use the socket %1: join the group that owns it (&quot;docker&quot;), or use another account.</source>
        <translation>Нет прав на сокет %1: вступите в группу, которой он принадлежит («docker»), или возьмите другую учётную запись.</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1: start the Docker Engine.</source>
        <translation>На сокете %1 никто не отвечает: запустите Docker Engine.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be used (%2): is the Docker Engine running?</source>
        <translation>Сокет %1 недоступен (%2): запущен ли Docker Engine?</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1: соединение закрыто без ответа.</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1: %2; повторите попытку позже.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>позиция %1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::core::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Каждый раз спрашивать</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Продолжить в трее</translation>
    </message>
    <message>
        <source>Stop, go on next time</source>
        <translation>Остановить до следующего раза</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Одновременные запросы</translation>
    </message>
    <message>
        <source>How many requests a registry gets at the same time. Fewer are kinder to a small registry, more are faster.</source>
        <translation>Сколько запросов реестр получает одновременно. Если меньше, небольшому реестру легче; если больше — быстрее.</translation>
    </message>
    <message>
        <source>Wait between requests</source>
        <translation>Пауза между запросами</translation>
    </message>
    <message>
        <source>How long to wait after each request before a registry gets the next one.</source>
        <translation>Сколько ждать после каждого запроса, прежде чем отправить реестру следующий.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>How often a request that failed is tried again.</source>
        <translation>Сколько раз повторять неудачный запрос.</translation>
    </message>
    <message>
        <source>Delay before a retry</source>
        <translation>Задержка перед повтором</translation>
    </message>
    <message>
        <source>How long to wait before the first retry; each further one waits twice as long.</source>
        <translation>Сколько ждать перед первым повтором; перед каждым следующим — вдвое дольше.</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Проверять сертификаты</translation>
    </message>
    <message>
        <source>Without it anybody on the way to a registry can read and change what is sent.</source>
        <translation>Без проверки любой на пути к реестру может прочитать и изменить передаваемое.</translation>
    </message>
    <message>
        <source>Registries without TLS</source>
        <translation>Реестры без TLS</translation>
    </message>
    <message>
        <source>An expression that finds the registries spoken to in plain HTTP. Without one: this computer only.</source>
        <translation>Выражение, которое находит реестры, доступные по обычному HTTP. Если не задано — только этот компьютер.</translation>
    </message>
    <message>
        <source>Certificate folders</source>
        <translation>Папки сертификатов</translation>
    </message>
    <message>
        <source>Folders like Docker&apos;s certs.d, with authorities and client certificates by registry. Without one: those of Docker.</source>
        <translation>Папки наподобие certs.d в Docker, с сертификатами центров и клиентов по реестрам. Если не заданы — папки Docker.</translation>
    </message>
    <message>
        <source>Docker&apos;s config.json</source>
        <translation>config.json Docker</translation>
    </message>
    <message>
        <source>Where credentials are read from. Without one: the file of docker login.</source>
        <translation>Откуда читаются учётные данные. Если не задано — файл команды docker login.</translation>
    </message>
    <message>
        <source>Docker Engine</source>
        <translation>Docker Engine</translation>
    </message>
    <message>
        <source>Where the local engine listens: unix:///PATH or tcp://HOST:PORT. Without one: DOCKER_HOST, or the usual socket.</source>
        <translation>Где принимает подключения локальный движок: unix:///PATH или tcp://HOST:PORT. Если не задано — DOCKER_HOST или обычный сокет.</translation>
    </message>
    <message>
        <source>Ask for details where pulls are counted</source>
        <translation>Запрашивать подробности там, где считаются скачивания</translation>
    </message>
    <message>
        <source>Created, size and platforms of the tags in view, also from registries that count a pull for them, like Docker Hub.</source>
        <translation>Дата создания, размер и платформы видимых тегов — и с реестров, которые засчитывают за это скачивание, как Docker Hub.</translation>
    </message>
    <message>
        <source>Cache of details</source>
        <translation>Кэш подробностей</translation>
    </message>
    <message>
        <source>The file that remembers created, size and platforms of images seen before. Without one: in the user&apos;s cache folder.</source>
        <translation>Файл, где хранятся дата создания, размер и платформы ранее встреченных образов. Если не задан — в папке кэша пользователя.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Одновременные задания</translation>
    </message>
    <message>
        <source>How many jobs of the queue run at the same time.</source>
        <translation>Сколько заданий очереди выполняется одновременно.</translation>
    </message>
    <message>
        <source>Large blobs at once</source>
        <translation>Одновременные большие блобы</translation>
    </message>
    <message>
        <source>How many large blobs are sent at the same time.</source>
        <translation>Сколько больших блобов отправляется одновременно.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Ограничение скорости</translation>
    </message>
    <message>
        <source>Bytes a second over all transfers.</source>
        <translation>Байт в секунду на все передачи вместе.</translation>
    </message>
    <message>
        <source>Chunks of uploads</source>
        <translation>Загрузка частями</translation>
    </message>
    <message>
        <source>Sends blobs in pieces of this size, for registries behind a proxy that refuses large requests.</source>
        <translation>Блобы отправляются частями такого размера — для реестров за прокси, который отвергает большие запросы.</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Интервал слежения</translation>
    </message>
    <message>
        <source>How long to rest between two rounds over a list for which nothing else was chosen.</source>
        <translation>Сколько ждать между двумя проходами по списку, для которого не выбрано иное.</translation>
    </message>
    <message>
        <source>Closing while jobs run</source>
        <translation>Закрытие при незаконченных заданиях</translation>
    </message>
    <message>
        <source>What happens to jobs that are not done when the window is closed.</source>
        <translation>Что делать с незаконченными заданиями, когда окно закрывается.</translation>
    </message>
    <message>
        <source>Journal of jobs</source>
        <translation>Журнал заданий</translation>
    </message>
    <message>
        <source>The file that remembers jobs, so that they go on after a restart. Without one: in the user&apos;s data folder.</source>
        <translation>Файл, где хранятся задания, чтобы после перезапуска они продолжились. Если не задан — в папке данных пользователя.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>Язык окна.</translation>
    </message>
    <message>
        <source>Open the lists of last time</source>
        <translation>Открывать списки прошлого раза</translation>
    </message>
    <message>
        <source>Lists that were open come back at the next start, with changes that were not saved.</source>
        <translation>При следующем запуске открываются те же списки, вместе с несохранёнными изменениями.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (собрано с %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Компилятор</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>version</comment>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>About lstags</source>
        <translation>О программе lstags</translation>
    </message>
    <message>
        <source>Compares the tags of container images between registries and the local engine, and brings them in line.</source>
        <translation>Сравнивает теги образов контейнеров между реестрами и локальным движком и приводит их в соответствие.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Свободная программа под лицензией Apache License 2.0.</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>&amp;Копировать версии</translation>
    </message>
    <message>
        <source>For a report of a problem</source>
        <translation>Для сообщения о проблеме</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CloseQuestion</name>
    <message>
        <source>Jobs are not done</source>
        <translation>Задания не закончены</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not done.</source>
        <translation>
            <numerusform>Не закончено %n задание.</numerusform>
            <numerusform>Не закончено %n задания.</numerusform>
            <numerusform>Не закончено %n заданий.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is being watched.</source>
        <translation>Идёт слежение за списком.</translation>
    </message>
    <message>
        <source>What was sent stays sent: the next start goes on where it was.</source>
        <translation>Отправленное сохранится: при следующем запуске работа продолжится с того же места.</translation>
    </message>
    <message>
        <source>Nobody looks after it when the program has ended.</source>
        <translation>Когда программа завершится, следить за ним будет некому.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Продолжить в &amp;трее</translation>
    </message>
    <message>
        <source>&amp;Stop, go on next time</source>
        <translation>&amp;Остановить до следующего раза</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Прекратить слежение</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Стол&amp;бцы</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n тега</numerusform>
            <numerusform>%n тегов</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Listing tags</source>
        <translation>Запрос тегов</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторий</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Повтор&amp;ить попытку</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repository(s)</source>
        <translation>
            <numerusform>%1 из %n репозитория</numerusform>
            <numerusform>%1 из %n репозиториев</numerusform>
            <numerusform>%1 из %n репозиториев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n тега</numerusform>
            <numerusform>%n тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n с ошибкой</numerusform>
            <numerusform>, %n с ошибкой</numerusform>
            <numerusform>, %n с ошибкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Ничего ещё не сравнивалось.</translation>
    </message>
    <message>
        <source>Comparing with %1: %2, %3%4</source>
        <translation>Идёт сравнение (цель: %1): %2, %3%4</translation>
    </message>
    <message>
        <source>Paused: %1, %2%3</source>
        <translation>Приостановлено: %1, %2%3</translation>
    </message>
    <message>
        <source>Compared with %1: %2, %3%4</source>
        <translation>Сравнение выполнено (цель: %1): %2, %3%4</translation>
    </message>
    <message>
        <source>Stopped: %1, %2%3</source>
        <translation>Остановлено: %1, %2%3</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPresenter</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n тег</numerusform>
            <numerusform>%n тега</numerusform>
            <numerusform>%n тегов</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CountToggles</name>
    <message>
        <source>Show these only; with Ctrl, add or take away</source>
        <translation>Показать только эти; с Ctrl — добавить или убрать</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DestinationForm</name>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>Движок скачивает, тегирует и отправляет, как в утилите на Go (--via-engine)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DirectionBar</name>
    <message>
        <source>The place that tags come from: the source of the list, or one that it was compared with</source>
        <translation>Место, откуда берутся теги: источник списка или одно из мест, с которыми он сравнивался</translation>
    </message>
    <message>
        <source>The place that tags come from. What is there, and what differs from the place they go to, is known from the comparison.</source>
        <translation>Место, откуда берутся теги. Что там есть и чем оно отличается от места назначения, известно из сравнения.</translation>
    </message>
    <message>
        <source>The place that tags go to: one that was compared, or another registry</source>
        <translation>Место, куда передаются теги: одно из сравнивавшихся или другой реестр</translation>
    </message>
    <message>
        <source>The place that tags go to. The fields below say under which names; where they are changed, it is another registry.</source>
        <translation>Место, куда передаются теги. Под какими именами, указано в полях ниже; если их изменить, это уже другой реестр.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Откуда &amp;брать</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Куда переда&amp;вать</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>the registries that the list names</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Другой реестр</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DocumentController</name>
    <message>
        <source>Open list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>YAML lists (*.yaml *.yml);;All files (*)</source>
        <translation>Списки YAML (*.yaml *.yml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, строка %2, позиция %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more, marked in the list)</source>
        <translation>
            <numerusform>%1 (и ещё %n, отмечено в списке)</numerusform>
            <numerusform>%1 (и ещё %n, отмечены в списке)</numerusform>
            <numerusform>%1 (и ещё %n, отмечены в списке)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>Файл «%1» изменён другой программой. Записать поверх?</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>новый список</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Файл «%1» изменён другой программой.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать заново</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EngineButton</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>Поиск движка…</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>%1, API %2</source>
        <translation>%1, API %2</translation>
    </message>
    <message>
        <source>No engine: start or install Docker or Podman</source>
        <translation>Нет движка: запустите или установите Docker или Podman</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesModel</name>
    <message numerus="yes">
        <source>add %n entry(s)</source>
        <translation>
            <numerusform>добавление %n записи</numerusform>
            <numerusform>добавление %n записей</numerusform>
            <numerusform>добавление %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entry(s)</source>
        <translation>
            <numerusform>удаление %n записи</numerusform>
            <numerusform>удаление %n записей</numerusform>
            <numerusform>удаление %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n entry(s)</source>
        <translation>
            <numerusform>перемещение %n записи</numerusform>
            <numerusform>перемещение %n записей</numerusform>
            <numerusform>перемещение %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Позиция %1: %2</translation>
    </message>
    <message>
        <source>Entry %1 of %2, column %3: %4</source>
        <translation>Запись %1 из %2, позиция %3: %4</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>изменение записи</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesPanel</name>
    <message>
        <source>&amp;Add entry</source>
        <translation>&amp;Добавить запись</translation>
    </message>
    <message>
        <source>&amp;Edit entry</source>
        <translation>&amp;Изменить запись</translation>
    </message>
    <message>
        <source>Re&amp;move entries</source>
        <translation>&amp;Удалить записи</translation>
    </message>
    <message>
        <source>Cu&amp;t entries</source>
        <translation>Вы&amp;резать записи</translation>
    </message>
    <message>
        <source>Copy entrie&amp;s</source>
        <translation>&amp;Копировать записи</translation>
    </message>
    <message>
        <source>&amp;Paste entries</source>
        <translation>Вст&amp;авить записи</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>Переместить вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Переместить вни&amp;з</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryCompleter</name>
    <message>
        <source>Seen before</source>
        <translation>Встречалось раньше</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryDelegate</name>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ExportController</name>
    <message>
        <source>&amp;Export table…</source>
        <translation>Экспорт &amp;таблицы…</translation>
    </message>
    <message>
        <source>Export se&amp;lection…</source>
        <translation>&amp;Экспорт выделенного…</translation>
    </message>
    <message>
        <source>Write what is in the table as CSV, JSON, Markdown or HTML</source>
        <translation>Записать содержимое таблицы как CSV, JSON, Markdown или HTML</translation>
    </message>
    <message>
        <source>Write the selected rows as CSV, JSON, Markdown or HTML</source>
        <translation>Записать выделенные строки как CSV, JSON, Markdown или HTML</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>Файл %1 не записан: экспорт отменён.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson)</source>
        <translation>Строки JSON (*.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>HTML report (*.html *.htm)</source>
        <translation>Отчёт HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Another export is under way.</source>
        <translation>Уже идёт другой экспорт.</translation>
    </message>
    <message>
        <source>%1 was not written: its name has to end in .csv, .json, .jsonl, .md or .html.</source>
        <translation>Файл %1 не записан: имя должно оканчиваться на .csv, .json, .jsonl, .md или .html.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Exporter</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::FactsModel</name>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>only at the source</source>
        <translation>только в источнике</translation>
    </message>
    <message>
        <source>only at the target</source>
        <translation>только в цели</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line of the inspector and how it differs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Format</name>
    <message>
        <source>ABSENT</source>
        <translation>ABSENT</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствующие</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRESENT</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Имеющиеся</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGED</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>ASSUMED</source>
        <translation>ASSUMED</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Предполагаемые</translation>
    </message>
    <message>
        <source>LOCAL-ONLY</source>
        <translation>LOCAL-ONLY</translation>
    </message>
    <message>
        <source>Local-only</source>
        <translation>Только локальные</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестные</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>Only at the source: the target does not have it.</source>
        <translation>Только в источнике: в цели нет.</translation>
    </message>
    <message>
        <source>The same content at both.</source>
        <translation>Содержимое одинаково в обоих местах.</translation>
    </message>
    <message>
        <source>At both, with different content.</source>
        <translation>Есть в обоих местах, содержимое разное.</translation>
    </message>
    <message>
        <source>Named in the list, found neither at the source nor at the target.</source>
        <translation>Указан в списке, не найден ни в источнике, ни в цели.</translation>
    </message>
    <message>
        <source>Only at the target.</source>
        <translation>Только в цели.</translation>
    </message>
    <message>
        <source>The target could not be asked.</source>
        <translation>Не удалось опросить цель.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>those in which %1 is found</source>
        <translation>те, где найдено %1</translation>
    </message>
    <message>
        <source>those in which %1 is found, and %2</source>
        <translation>те, где найдено %1, а также %2</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Реестр: %1</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Репозиторий: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>нет доверия</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>слишком много запросов</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n минуту назад</numerusform>
            <numerusform>%n минуты назад</numerusform>
            <numerusform>%n минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n неделю назад</numerusform>
            <numerusform>%n недели назад</numerusform>
            <numerusform>%n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n месяц назад</numerusform>
            <numerusform>%n месяца назад</numerusform>
            <numerusform>%n месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n год назад</numerusform>
            <numerusform>%n года назад</numerusform>
            <numerusform>%n лет назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::Help</name>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — without a registry, Docker Hub is meant; with nothing behind the name, all tags. ~/…/ takes the listed tags that the expression finds; :TAG and =TAG1,TAG2 name tags; both together take either.</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — без реестра подразумевается Docker Hub; если после имени ничего нет — все теги. ~/…/ выбирает те теги из перечня, в которых находится выражение; :TAG и =TAG1,TAG2 называют теги; то и другое вместе выбирает и те, и другие.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::HtmlReport</name>
    <message>
        <source>the local engine</source>
        <translation>локальный движок</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparison of image tags</source>
        <translation>Сравнение тегов образов</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Сравнение: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>С чем сравнивалось</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Репозитории</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ошибки</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectionFacts</name>
    <message>
        <source>%1 bytes</source>
        <comment>a number that is shown in full</comment>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Общий размер</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>Локальный ID</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>bytes that the target has too</comment>
        <translation>Уже есть у цели</translation>
    </message>
    <message>
        <source>To send</source>
        <comment>bytes</comment>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>is not there</source>
        <comment>a platform at the source or the target</comment>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>is there</source>
        <comment>a platform of an image that an engine has</comment>
        <translation>есть</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>нет платформы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Платформы</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (не прочитано)</translation>
    </message>
    <message>
        <source>has it</source>
        <comment>the target, a layer</comment>
        <translation>есть</translation>
    </message>
    <message>
        <source>has it, packed otherwise</source>
        <comment>the target, a layer</comment>
        <translation>есть, упакован иначе</translation>
    </message>
    <message>
        <source>lacks it</source>
        <comment>the target, a layer</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>a layer at the target</comment>
        <translation>только там</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a layer that only the target has</comment>
        <translation>удалён</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a layer and what made it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Чем создан</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Рабочий каталог</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Точка входа</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Сигнал остановки</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Переменная %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Метка %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a text without characters</comment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no, a setting</source>
        <comment>a step of a build without a layer</comment>
        <translation>нет, только настройка</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>SBOM</source>
        <comment>software bill of materials</comment>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Аттестация</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>names the image as its subject</source>
        <translation>ссылается на образ в поле subject</translation>
    </message>
    <message>
        <source>under the tag %1</source>
        <translation>под тегом %1</translation>
    </message>
    <message>
        <source>in the index</source>
        <translation>в индексе</translation>
    </message>
    <message>
        <source>Signatures and SBOMs</source>
        <translation>Подписи и SBOM</translation>
    </message>
    <message>
        <source>Not all looked for</source>
        <translation>Поиск неполный</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Копировать &amp;всё</translation>
    </message>
    <message>
        <source>Copy everything that is known of the tag as text</source>
        <translation>Скопировать как текст всё, что известно о теге</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Прочитать &amp;снова</translation>
    </message>
    <message>
        <source>Ask source and target again what is inside</source>
        <translation>Снова запросить содержимое у источника и цели</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>И&amp;нспектор</translation>
    </message>
    <message>
        <source>Select one tag of the table to look inside.</source>
        <translation>Выделите один тег таблицы, чтобы увидеть его содержимое.</translation>
    </message>
    <message>
        <source>%1 could not be compared.</source>
        <comment>a repository</comment>
        <translation>Не удалось сравнить %1.</translation>
    </message>
    <message>
        <source>This tag was found neither at the source nor at the target.</source>
        <translation>Этот тег не найден ни в источнике, ни в цели.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted.</source>
        <translation>Чтение содержимого %1 расходует лимит скачиваний.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted: one, and one more for every image of an index.</source>
        <translation>Чтение содержимого %1 расходует лимит скачиваний: одно и ещё по одному на каждый образ индекса.</translation>
    </message>
    <message numerus="yes">
        <source>Inspect: costs %n pull(s)</source>
        <translation>
            <numerusform>Прочитать: расход — %n скачивание</numerusform>
            <numerusform>Прочитать: расход — %n скачивания</numerusform>
            <numerusform>Прочитать: расход — %n скачиваний</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside %1…</source>
        <translation>Чтение содержимого %1…</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Ничего не удалось прочитать.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>a platform</comment>
        <translation>%1 (отличается)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Копировать &amp;значение</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Развернуть всё</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Св&amp;ернуть всё</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobActions</name>
    <message>
        <source>&amp;Pause job</source>
        <translation>&amp;Приостановить задание</translation>
    </message>
    <message>
        <source>&amp;Resume job</source>
        <translation>Продо&amp;лжить задание</translation>
    </message>
    <message>
        <source>&amp;Stop job</source>
        <translation>&amp;Остановить задание</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Повторить неу&amp;дачные</translation>
    </message>
    <message>
        <source>R&amp;emove job</source>
        <translation>&amp;Удалить задание</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Убрать &amp;завершённые</translation>
    </message>
    <message>
        <source>Copy &amp;log</source>
        <translation>&amp;Копировать журнал</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>Приостановить &amp;все</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>Продолжить в&amp;се</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>В &amp;начало очереди</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить вн&amp;из</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>В коне&amp;ц очереди</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobFormat</name>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>state of a job that another running program has</extracomment>
        <translation>В другой программе</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s)</source>
        <translation>
            <numerusform>%n скачивание</numerusform>
            <numerusform>%n скачивания</numerusform>
            <numerusform>%n скачиваний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n копирование</numerusform>
            <numerusform>%n копирования</numerusform>
            <numerusform>%n копирований</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es)</source>
        <translation>
            <numerusform>%n отправка</numerusform>
            <numerusform>%n отправки</numerusform>
            <numerusform>%n отправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n пропуск</numerusform>
            <numerusform>%n пропуска</numerusform>
            <numerusform>%n пропусков</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>12 copies, registry</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n с ошибкой</numerusform>
            <numerusform>, %n с ошибкой</numerusform>
            <numerusform>, %n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n пропущен</numerusform>
            <numerusform>, %n пропущено</numerusform>
            <numerusform>, %n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 уже было там.</translation>
    </message>
    <message>
        <source>%1 were taken from another repository of the destination.</source>
        <translation>%1 взято из другого репозитория места назначения.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>of a time that is not known in whole</extracomment>
        <translation>более %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>осталось %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobItemsModel</name>
    <message>
        <source>Bytes that were at the destination already</source>
        <translation>Байты, которые уже были в месте назначения</translation>
    </message>
    <message>
        <source>Bytes that the destination took from another of its repositories</source>
        <translation>Байты, которые место назначения взяло из другого своего репозитория</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Уже было</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Смонтировано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsController</name>
    <message>
        <source>Show the jobs</source>
        <translation>Показать задания</translation>
    </message>
    <message>
        <source>Watching failed</source>
        <translation>Сбой слежения</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time go on.</source>
        <translation>
            <numerusform>Продолжается %n задание с прошлого раза.</numerusform>
            <numerusform>Продолжаются %n задания с прошлого раза.</numerusform>
            <numerusform>Продолжается %n заданий с прошлого раза.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>lstags: no job runs</source>
        <translation>lstags: задания не выполняются</translation>
    </message>
    <message>
        <source>lstags: %1</source>
        <translation>lstags: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>
and %n more</source>
        <translation>
            <numerusform>
и ещё %n</numerusform>
            <numerusform>
и ещё %n</numerusform>
            <numerusform>
и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended</source>
        <translation>
            <numerusform>%n задание завершено</numerusform>
            <numerusform>%n задания завершены</numerusform>
            <numerusform>%n заданий завершено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another program runs this job.</source>
        <translation>Это задание выполняет другая программа.</translation>
    </message>
    <message>
        <source>The size of some images is known only when their turn comes.</source>
        <translation>Размер некоторых образов станет известен, лишь когда до них дойдёт очередь.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsPanel</name>
    <message>
        <source>Log of the job</source>
        <translation>Журнал задания</translation>
    </message>
    <message>
        <source>Choose a job to see what it did.</source>
        <translation>Выберите задание, чтобы увидеть, что оно сделало.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::KeptLists</name>
    <message>
        <source>It is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>It is not one of this version of lstags.</source>
        <translation>Файл не от этой версии lstags.</translation>
    </message>
    <message>
        <source>The list %1 in it is broken.</source>
        <translation>Список %1 в нём повреждён.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LayerStrip</name>
    <message>
        <source>Sizes of the layers</source>
        <translation>Размеры слоёв</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s), %1</source>
        <translation>
            <numerusform>%n слой, %1</numerusform>
            <numerusform>%n слоя, %1</numerusform>
            <numerusform>%n слоёв, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the target has them all</source>
        <translation>%1; в цели есть все</translation>
    </message>
    <message numerus="yes">
        <source>%1; the target lacks %n of them, %2</source>
        <translation>
            <numerusform>%1; в цели нет %n из них, %2</numerusform>
            <numerusform>%1; в цели нет %n из них, %2</numerusform>
            <numerusform>%1; в цели нет %n из них, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lacking at the target: %2</source>
        <translation>%1, нет в цели: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LineCells</name>
    <message>
        <source>Local engine</source>
        <translation>Локальный движок</translation>
    </message>
    <message>
        <source>State at %1</source>
        <translation>Состояние: %1</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>нет движка</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>нет дайджеста</translation>
    </message>
    <message>
        <source>%1: %2, asked %3</source>
        <extracomment>%1 is a place, %2 a digest, %3 how long ago: &quot;Source: sha256:..., asked 2 minutes ago&quot;</extracomment>
        <translation>%1: %2, опрошено %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListKeeper</name>
    <message>
        <source>The lists of last time cannot be read: %1 The file is now %2.</source>
        <translation>Списки прошлого раза не читаются: %1 Теперь этот файл — %2.</translation>
    </message>
    <message>
        <source>Changes are not kept for the next start: %1 cannot be written.</source>
        <translation>Изменения до следующего запуска не сохраняются: не удаётся записать %1.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListTabs</name>
    <message>
        <source>Open lists</source>
        <translation>Открытые списки</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a tab of a list with changes that are not saved</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Ещё не сохранён в файле</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>No entry of the list can be compared: mend those that are marked in it.</source>
        <translation>Ни одну запись списка сравнить нельзя: исправьте те, что в нём отмечены.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>Asking the registries…</source>
        <translation>Опрос реестров…</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Подходящих тегов нет.</translation>
    </message>
    <message>
        <source>Press Compare (F5) to see the tags.</source>
        <translation>Нажмите «Сравнить» (F5), чтобы увидеть теги.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Продо&amp;лжить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановить</translation>
    </message>
    <message>
        <source>%1[*] — lstags</source>
        <translation>%1[*] — lstags</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>Скрыть сообщение (Esc)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::OpenLists</name>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Новый список %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanModel</name>
    <message>
        <source>pull</source>
        <translation>скачать</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копировать</translation>
    </message>
    <message>
        <source>push</source>
        <translation>отправить</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>along comes what refers to it: %1</source>
        <translation>вместе с ним — ссылающиеся объекты: %1</translation>
    </message>
    <message>
        <source>the same there, and nothing is missing</source>
        <translation>там то же, всё на месте</translation>
    </message>
    <message>
        <source>came there in the meantime</source>
        <translation>тем временем уже появился там</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/д</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>измеряется…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>asking what is there…</source>
        <translation>опрос места назначения…</translation>
    </message>
    <message>
        <source>Not measured: the source counts pulls, and measuring is one.</source>
        <translation>Не измерено: источник считает скачивания, а измерение — одно из них.</translation>
    </message>
    <message>
        <source>What is sent after what the destination has already</source>
        <translation>Сколько отправится сверх того, что в месте назначения уже есть</translation>
    </message>
    <message>
        <source>The size of the image, whatever the engine has of it</source>
        <translation>Размер образа, сколько бы из него ни было в движке</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Состояние там</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>%1 - &quot;Update tags that differ&quot; in the settings of the plan has it copied too</source>
        <comment>a reason</comment>
        <translation>%1 — с «Обновлять отличающиеся теги» в настройках плана скопируется и он</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanWindow</name>
    <message>
        <source>Check &amp;all</source>
        <translation>Отметить &amp;все</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Сн&amp;ять все отметки</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>Отметить выде&amp;ленные</translation>
    </message>
    <message>
        <source>Uncheck s&amp;elected</source>
        <translation>&amp;Снять отметки с выделенных</translation>
    </message>
    <message>
        <source>Check what is %1</source>
        <comment>state</comment>
        <translation>Отметить %1</translation>
    </message>
    <message>
        <source>Uncheck what is %1</source>
        <comment>state</comment>
        <translation>Снять отметки: %1</translation>
    </message>
    <message>
        <source>Pull %1 to the engine</source>
        <translation>Скачать %1 в движок</translation>
    </message>
    <message>
        <source>Copy %1 to a registry</source>
        <translation>Копировать %1 в реестр</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Отправить %1</translation>
    </message>
    <message>
        <source>Plan: pull</source>
        <translation>План скачивания</translation>
    </message>
    <message>
        <source>Plan: copy</source>
        <translation>План копирования</translation>
    </message>
    <message>
        <source>Plan: push</source>
        <translation>План отправки</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was the same with %n more repository(s).</source>
        <translation>
            <numerusform>%1 То же ещё с %n репозиторием.</numerusform>
            <numerusform>%1 То же ещё с %n репозиториями.</numerusform>
            <numerusform>%1 То же ещё с %n репозиториями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Составление плана…</translation>
    </message>
    <message>
        <source>Measuring what is to be sent…</source>
        <translation>Измеряется, сколько нужно отправить…</translation>
    </message>
    <message>
        <source>Asking what is there…</source>
        <translation>Опрос места назначения…</translation>
    </message>
    <message>
        <source>Mend the destination above to see the plan.</source>
        <translation>Исправьте место назначения выше, чтобы увидеть план.</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>Планировать нечего.</translation>
    </message>
    <message>
        <source>Nothing needs doing: “Show skipped” says why.</source>
        <translation>Делать ничего не нужно: «Показывать пропущенные» объяснит почему.</translation>
    </message>
    <message numerus="yes">
        <source>%n to pull</source>
        <translation>
            <numerusform>скачать: %n</numerusform>
            <numerusform>скачать: %n</numerusform>
            <numerusform>скачать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>копировать: %n</numerusform>
            <numerusform>копировать: %n</numerusform>
            <numerusform>копировать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to push</source>
        <translation>
            <numerusform>отправить: %n</numerusform>
            <numerusform>отправить: %n</numerusform>
            <numerusform>отправить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>не отмечено: %n</numerusform>
            <numerusform>не отмечено: %n</numerusform>
            <numerusform>не отмечено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>неизвестно: %n</numerusform>
            <numerusform>неизвестно: %n</numerusform>
            <numerusform>неизвестно: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 to pull</source>
        <translation>объём скачивания: до %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>объём отправки: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown size</source>
        <translation>
            <numerusform>с неизвестным размером: %n</numerusform>
            <numerusform>с неизвестным размером: %n</numerusform>
            <numerusform>с неизвестным размером: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n tag(s)</source>
        <translation>
            <numerusform>Скачать %n тег</numerusform>
            <numerusform>Скачать %n тега</numerusform>
            <numerusform>Скачать %n тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n tag(s)</source>
        <translation>
            <numerusform>Копировать %n тег</numerusform>
            <numerusform>Копировать %n тега</numerusform>
            <numerusform>Копировать %n тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n tag(s)</source>
        <translation>
            <numerusform>Отправить %n тег</numerusform>
            <numerusform>Отправить %n тега</numerusform>
            <numerusform>Отправить %n тегов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sk&amp;ipped</source>
        <translation>
            <numerusform>Показывать %n проп&amp;ущенный</numerusform>
            <numerusform>Показывать %n проп&amp;ущенных</numerusform>
            <numerusform>Показывать %n проп&amp;ущенных</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Показывать проп&amp;ущенные</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <comment>job</comment>
        <translation>Скачать %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>job</comment>
        <translation>Копировать %1 в %2</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <comment>job</comment>
        <translation>Отправить %1 в %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Planner</name>
    <message>
        <source>Stopped before all was known of the destination.</source>
        <translation>Остановлено раньше, чем о месте назначения стало известно всё.</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>движок</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Report</name>
    <message>
        <source>Reason</source>
        <comment>why an entry failed</comment>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoriesPanel</name>
    <message>
        <source>Filter repositories</source>
        <translation>Фильтр репозиториев</translation>
    </message>
    <message>
        <source>Shows the repositories and registries in whose names this is found.</source>
        <translation>Показывает репозитории и реестры, в именах которых это найдено.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Репозитории</translation>
    </message>
    <message>
        <source>The repositories of a comparison come here. Choose one to see its tags alone.</source>
        <translation>Здесь появятся репозитории сравнения. Выберите один, чтобы видеть только его теги.</translation>
    </message>
    <message>
        <source>What is compared: the list, its registries, their repositories, each with its tags by state. What is selected is what the table shows; with Ctrl several; Esc shows everything.</source>
        <translation>Что сравнивается: список, его реестры, их репозитории — у каждого теги по состояниям. Таблица показывает то, что выделено; с Ctrl можно выделить несколько, Esc показывает всё.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoryModel</name>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>no tags yet</source>
        <translation>тегов пока нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a repository and its counts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Обзор: %1</translation>
    </message>
    <message>
        <source>Choose it among the files of this computer</source>
        <translation>Выбрать среди файлов этого компьютера</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> мс</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> КиБ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>/FOLDER%1/FOLDER</source>
        <comment>folders, parted by what the system parts them with</comment>
        <translation>/FOLDER%1/FOLDER</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>Put back the standard</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingTexts</name>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Вступает в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>For the command: %1.</source>
        <translation>Ключ команды: %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Реестры</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingsDialog</name>
    <message>
        <source>Reset all settings</source>
        <translation>Сброс всех настроек</translation>
    </message>
    <message>
        <source>Put every setting of all pages back to its standard?</source>
        <translation>Вернуть все настройки на всех страницах к значениям по умолчанию?</translation>
    </message>
    <message>
        <source>Some of what was changed counts from the next start on.</source>
        <translation>Часть изменений вступит в силу при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Shortcuts</name>
    <message>
        <source>%1 is the shortcut of “%2” (%3) already.</source>
        <translation>Комбинация %1 уже назначена команде «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 is typed into fields; take it together with Ctrl or Alt.</source>
        <translation>%1 вводится в поля; добавьте Ctrl или Alt.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsDialog</name>
    <message>
        <source>No command matches.</source>
        <translation>Подходящих команд нет.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”:</source>
        <translation>&amp;Клавиши для «%1»:</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Сброс всех комбинаций клавиш</translation>
    </message>
    <message>
        <source>Give every command its standard keys?</source>
        <translation>Вернуть всем командам клавиши по умолчанию?</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsModel</name>
    <message>
        <source>Standard: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Комбинация клавиш</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShownList</name>
    <message>
        <source>The table shows the tags of %1; %2 is not compared.</source>
        <translation>Таблица показывает теги списка «%1»; «%2» не сравнивается.</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Сравнить его</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад к «%1»</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Startup</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Не удаётся записать изображение %1.</translation>
    </message>
    <message>
        <source>There is nothing to compare; open the list in the window to see why.</source>
        <translation>Сравнивать нечего; откройте список в окне, чтобы узнать почему.</translation>
    </message>
    <message>
        <source>Compares the tags of container images between places.</source>
        <translation>Сравнивает теги образов контейнеров в разных местах.</translation>
    </message>
    <message>
        <source>Compare as soon as the list is open.</source>
        <translation>Начать сравнение, как только список открыт.</translation>
    </message>
    <message>
        <source>Remember settings in FILE.</source>
        <translation>Хранить настройки в FILE.</translation>
    </message>
    <message>
        <source>Compare, save a picture of the window in FILE and quit.</source>
        <translation>Сравнить, сохранить снимок окна в FILE и выйти.</translation>
    </message>
    <message>
        <source>The list to open.</source>
        <translation>Список, который нужно открыть.</translation>
    </message>
    <message>
        <source>One list at a time, please.</source>
        <translation>Только один список за раз.</translation>
    </message>
    <message>
        <source>--against, column %1: %2</source>
        <translation>--against, позиция %1: %2</translation>
    </message>
    <message>
        <source>What to compare with: engine, REGISTRY[:PORT][/PREFIX], or several between commas.</source>
        <translation>С чем сравнивать: engine, REGISTRY[:PORT][/PREFIX] или несколько мест через запятую.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StateFilterBar</name>
    <message>
        <source>Show &amp;states</source>
        <translation>Показывать &amp;состояния</translation>
    </message>
    <message>
        <source>Filter tags (Ctrl+F)</source>
        <translation>Фильтр тегов (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Фильтр тегов</translation>
    </message>
    <message>
        <source>Show all states (Ctrl+0)</source>
        <translation>Показать все состояния (Ctrl+0)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;Hide present</source>
        <translation>&amp;Скрыть имеющиеся</translation>
    </message>
    <message>
        <source>Hide the tags that are the same at the source and every target (Ctrl+H)</source>
        <translation>Скрыть теги, одинаковые в источнике и во всех целях (Ctrl+H)</translation>
    </message>
    <message>
        <source>Leaves out what needs no attention: tags with the same content at the source and at every target.</source>
        <translation>Убирает то, что не требует внимания: теги с одинаковым содержимым в источнике и во всех целях.</translation>
    </message>
    <message>
        <source>At %1:</source>
        <extracomment>before toggles that count states at one of several places: &quot;At Local engine:&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The toggles count and choose by the state at %1</source>
        <translation>Кнопки подсчитывают и отбирают по состоянию в месте «%1»</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StatusBar</name>
    <message>
        <source>Pulls left: %1 of %2</source>
        <translation>Осталось скачиваний: %1 из %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SyncActions</name>
    <message>
        <source>&amp;Pull…</source>
        <translation>&amp;Скачать…</translation>
    </message>
    <message>
        <source>Pull &amp;everything</source>
        <translation>Скачать &amp;всё</translation>
    </message>
    <message>
        <source>Plan to have the engine pull what is selected, or everything</source>
        <translation>Составить план скачивания выделенного или всего движком</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>&amp;Копировать…</translation>
    </message>
    <message>
        <source>Copy e&amp;verything</source>
        <translation>Ко&amp;пировать всё</translation>
    </message>
    <message>
        <source>Plan to copy what is selected, or everything, to a registry under the same names</source>
        <translation>Составить план копирования выделенного или всего в реестр под теми же именами</translation>
    </message>
    <message>
        <source>Pus&amp;h…</source>
        <translation>&amp;Отправить…</translation>
    </message>
    <message>
        <source>Push everythin&amp;g</source>
        <translation>Отп&amp;равить всё</translation>
    </message>
    <message>
        <source>Plan to push what is selected, or everything, under a prefix that says where it came from</source>
        <translation>Составить план отправки выделенного или всего под префиксом, который говорит, откуда оно</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>Си&amp;нхронизация</translation>
    </message>
    <message>
        <source>No engine has answered yet.</source>
        <translation>Ни один движок ещё не ответил.</translation>
    </message>
    <message>
        <source>All &amp;absent</source>
        <translation>Все отс&amp;утствующие</translation>
    </message>
    <message>
        <source>All &amp;changed</source>
        <translation>Все &amp;изменённые</translation>
    </message>
    <message>
        <source>All that &amp;differs</source>
        <translation>Все от&amp;личающиеся</translation>
    </message>
    <message>
        <source>The registries cannot be asked yet.</source>
        <translation>Опросить реестры пока нельзя.</translation>
    </message>
    <message>
        <source>There are no tags: compare a list first.</source>
        <translation>Тегов нет: сначала сравните список.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <comment>a list</comment>
        <translation>%1 (отсутствующие)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a list</comment>
        <translation>%1 (изменённые)</translation>
    </message>
    <message>
        <source>%1 (what differs)</source>
        <comment>a list</comment>
        <translation>%1 (отличающиеся)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between places…</source>
        <translation>&amp;Между местами…</translation>
    </message>
    <message>
        <source>Opens a plan with two ends to choose: the source or a place it was compared with, and any other of them.</source>
        <translation>Открывает план, где можно выбрать оба конца: источник или место, с которым он сравнивался, и любое другое из них.</translation>
    </message>
    <message>
        <source>Plan from any place of the comparison to any other</source>
        <translation>Составить план передачи из любого места сравнения в любое другое</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>another registry…</source>
        <translation>другой реестр…</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>движок</translation>
    </message>
    <message>
        <source>Pull to %1…</source>
        <translation>Скачать в %1…</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Копировать в %1…</translation>
    </message>
    <message>
        <source>Pull all that differs to %1…</source>
        <translation>Скачать в %1 все отличающиеся…</translation>
    </message>
    <message>
        <source>Copy all that differs to %1…</source>
        <translation>Копировать в %1 все отличающиеся…</translation>
    </message>
    <message>
        <source>From %1 to</source>
        <translation>Передать (откуда: %1) в</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторий</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Платформы</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>Локальный ID</translation>
    </message>
    <message>
        <source>Target digest</source>
        <translation>Дайджест в цели</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/д</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTablePanel</name>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>&amp;Filter tags</source>
        <translation>&amp;Фильтровать теги</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Повтор&amp;ить попытку</translation>
    </message>
    <message>
        <source>Ask the repository of this row again</source>
        <translation>Снова опросить репозиторий этой строки</translation>
    </message>
    <message>
        <source>&amp;Copy tags</source>
        <translation>Копировать &amp;теги</translation>
    </message>
    <message>
        <source>&amp;Rows as text</source>
        <translation>&amp;Строки как текст</translation>
    </message>
    <message>
        <source>Refere&amp;nces</source>
        <translation>Ссы&amp;лки на образы</translation>
    </message>
    <message>
        <source>References &amp;with digests</source>
        <translation>Ссылки с &amp;дайджестами</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>Дайд&amp;жесты</translation>
    </message>
    <message>
        <source>docker &amp;pull lines</source>
        <extracomment>docker pull is a command and stays as it is</extracomment>
        <translation>&amp;Команды docker pull</translation>
    </message>
    <message>
        <source>&amp;lstags command line</source>
        <extracomment>lstags is the name of the command</extracomment>
        <translation>Ко&amp;мандная строка lstags</translation>
    </message>
    <message>
        <source>Group tags that share a digest</source>
        <translation>Группировать теги с общим дайджестом</translation>
    </message>
    <message>
        <source>Show tags of a repository that are the same image as one row</source>
        <translation>Показывать одной строкой теги репозитория, за которыми один и тот же образ</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTableView</name>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetBox</name>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Локальный движок</translation>
    </message>
    <message>
        <source>The local Docker Engine, or REGISTRY[:PORT][/PREFIX]; several between commas</source>
        <translation>Локальный Docker Engine или REGISTRY[:PORT][/PREFIX]; несколько — через запятую</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Позиция %1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetsDialog</name>
    <message>
        <source>Write where it is: REGISTRY[:PORT][/PREFIX].</source>
        <translation>Укажите, где находится место: REGISTRY[:PORT][/PREFIX].</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Это место уже есть в списке.</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(новое)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Позиция %1: %2</translation>
    </message>
    <message>
        <source>the same names</source>
        <translation>те же имена</translation>
    </message>
    <message>
        <source>below a prefix</source>
        <translation>под префиксом</translation>
    </message>
    <message>
        <source>by templates</source>
        <translation>по шаблонам</translation>
    </message>
    <message>
        <source>The images of the local Docker Engine.</source>
        <translation>Образы локального Docker Engine.</translation>
    </message>
    <message>
        <source>quay.io/coreos/flannel:v1.0 is compared with %1</source>
        <translation>quay.io/coreos/flannel:v1.0 сравнивается с %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TraceModel</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TracePanel</name>
    <message>
        <source>&amp;Record requests</source>
        <translation>&amp;Записывать запросы</translation>
    </message>
    <message>
        <source>&amp;Copy requests</source>
        <translation>&amp;Копировать запросы</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Tracin&amp;g</source>
        <translation>Трассиро&amp;вка</translation>
    </message>
    <message>
        <source>Record the requests that follow</source>
        <translation>Записывать последующие запросы</translation>
    </message>
    <message>
        <source>Copy the selected requests with their headers</source>
        <translation>Скопировать выделенные запросы с заголовками</translation>
    </message>
    <message>
        <source>Forget the requests so far</source>
        <translation>Забыть накопленные запросы</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Показать &amp;окно</translation>
    </message>
    <message>
        <source>&amp;Pause all jobs</source>
        <translation>&amp;Приостановить все задания</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewController</name>
    <message>
        <source>&amp;Views</source>
        <translation>Предст&amp;авления</translation>
    </message>
    <message>
        <source>&amp;Save view as…</source>
        <translation>&amp;Сохранить представление как…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>&amp;Управление представлениями…</translation>
    </message>
    <message>
        <source>Keep list, targets, filters and columns under a name</source>
        <translation>Сохранить список, цели, фильтры и столбцы под именем</translation>
    </message>
    <message>
        <source>Rename and remove views</source>
        <translation>Переименовать и удалить представления</translation>
    </message>
    <message>
        <source>%1, the list of the view %2, is gone; the rest of the view is shown.</source>
        <translation>Списка %1 из представления «%2» больше нет; остальное показано как сохранено.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsDialog</name>
    <message>
        <source>Over&amp;write</source>
        <translation>Перезапи&amp;сать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsModel</name>
    <message>
        <source>Save %1</source>
        <translation>Сохранение «%1»</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <translation>Перезапись «%1»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удаление «%1»</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименование «%1»</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchController</name>
    <message>
        <source>&amp;Watch the list</source>
        <translation>Следи&amp;ть за списком</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Compare and sync the list again and again, as it was last done by hand</source>
        <translation>Снова и снова сравнивать и синхронизировать список так, как в последний раз вручную</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Интервал слежения</translation>
    </message>
    <message>
        <source>How long to rest between: 30s, 15m, 1h</source>
        <translation>Сколько ждать между проходами: 30s, 15m, 1h</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>новый список</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Слежение: %1</translation>
    </message>
    <message>
        <source>Watching %1: comparing and syncing now. %2</source>
        <translation>Слежение (%1): идёт сравнение и синхронизация. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The round of %1 failed: %2</source>
        <translation>Проход в %1 не удался: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
            <numerusform>%1 (и ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The round of %1 found nothing to do.</source>
        <translation>Проход в %1: делать было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 did %n transfer(s).</source>
        <translation>
            <numerusform>Проход в %1: выполнена %n передача.</numerusform>
            <numerusform>Проход в %1: выполнены %n передачи.</numerusform>
            <numerusform>Проход в %1: выполнено %n передач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1, the next round is at %2. %3</source>
        <translation>Слежение (%1): следующий проход в %2. %3</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Слежение (%1): %2</translation>
    </message>
    <message>
        <source>The list was closed.</source>
        <translation>Список закрыт.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchSettings</name>
    <message>
        <source>Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again.</source>
        <translation>Ничего ещё не скачивалось и не копировалось. Сделайте это один раз вручную: следить за списком — значит повторять то же самое.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>all tags of a repository</source>
        <translation>все теги репозитория</translation>
    </message>
    <message>
        <source>these tags, without listing the others</source>
        <translation>эти теги, без перечня остальных</translation>
    </message>
    <message>
        <source>the tags that an expression finds</source>
        <translation>теги, в которых находится выражение</translation>
    </message>
    <message>
        <source>one tag at a registry of your own</source>
        <translation>один тег в собственном реестре</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhatsThis</name>
    <message>
        <source>The lists that are open. A star marks changes that are not saved; they are kept for the next start all the same. Drag tabs to reorder them.</source>
        <translation>Открытые списки. Звёздочка отмечает несохранённые изменения; до следующего запуска они всё равно не пропадут. Порядок вкладок меняется перетаскиванием.</translation>
    </message>
    <message>
        <source>What is compared: an entry selects tags of one repository. Behind each stands what the last comparison found. F2 edits, Delete removes, and entries can be dragged.</source>
        <translation>Что сравнивается: запись выбирает теги одного репозитория. После каждой указано, что нашло последнее сравнение. F2 — изменить, Delete — удалить, записи можно перетаскивать.</translation>
    </message>
    <message>
        <source>Type an entry and press Enter. Several lines, as of a file, can be pasted at once. F1 tells how entries are written.</source>
        <translation>Введите запись и нажмите Enter. Можно вставить сразу несколько строк, например из файла. F1 расскажет о формате записей.</translation>
    </message>
    <message>
        <source>Puts the entry that was typed into the list.</source>
        <translation>Добавляет введённую запись в список.</translation>
    </message>
    <message>
        <source>Opens a list of entries from a YAML file.</source>
        <translation>Открывает список записей из файла YAML.</translation>
    </message>
    <message>
        <source>Begins with a list of a few public images, to try out what a comparison shows.</source>
        <translation>Начинает со списка из нескольких общедоступных образов, чтобы посмотреть, что показывает сравнение.</translation>
    </message>
    <message>
        <source>Begins a list of your own with its first entry.</source>
        <translation>Начинает собственный список с первой записи.</translation>
    </message>
    <message>
        <source>Every tag that an entry selects, with its state at each target. A click on a header sorts, a right click chooses columns; Enter looks inside a tag.</source>
        <translation>Все теги, которые выбирает запись, с состоянием в каждой цели. Щелчок по заголовку сортирует, щелчок правой кнопкой выбирает столбцы; Enter показывает содержимое тега.</translation>
    </message>
    <message>
        <source>Shows only the tags in whose row the text stands.</source>
        <translation>Показывает только теги, в строке которых есть этот текст.</translation>
    </message>
    <message>
        <source>The selected tag at its source and at the target, line by line. What differs is marked.</source>
        <translation>Выделенный тег в источнике и в цели, строка за строкой. Отличия отмечены.</translation>
    </message>
    <message>
        <source>Which of the images behind a tag for several platforms is looked into.</source>
        <translation>Содержимое какого образа показано, если тег — для нескольких платформ.</translation>
    </message>
    <message>
        <source>Reads the manifest and config of the selected tag. Where a registry counts pulls, it says how many this takes.</source>
        <translation>Читает манифест и конфигурацию выделенного тега. Если реестр считает скачивания, указано, сколько их уйдёт.</translation>
    </message>
    <message>
        <source>The entries of the comparison: how far each is, and why one failed. Enter or a double click on a failed one asks again.</source>
        <translation>Записи сравнения: как далеко продвинулась каждая и почему не удалась. Enter или двойной щелчок по неудачной опрашивает снова.</translation>
    </message>
    <message>
        <source>The queue of jobs: what runs, what waits and what is done. Enter looks into a job; its row can be dragged to change the order.</source>
        <translation>Очередь заданий: что выполняется, что ожидает и что готово. Enter показывает содержимое задания; перетащите строку, чтобы изменить порядок.</translation>
    </message>
    <message>
        <source>The images of the selected job, with what became of each.</source>
        <translation>Образы выделенного задания и что стало с каждым.</translation>
    </message>
    <message>
        <source>What happened in the selected job, line by line.</source>
        <translation>Что происходило в выделенном задании, строка за строкой.</translation>
    </message>
    <message>
        <source>Shows the jobs of all states.</source>
        <translation>Показывает задания во всех состояниях.</translation>
    </message>
    <message>
        <source>Every request to registries and the engine since the window was opened, without secrets.</source>
        <translation>Все запросы к реестрам и движку с открытия окна, без секретов.</translation>
    </message>
    <message>
        <source>Shows only the requests in whose row the text stands.</source>
        <translation>Показывает только запросы, в строке которых есть этот текст.</translation>
    </message>
    <message>
        <source>The headers of the selected request and of its answer. Secrets are left out.</source>
        <translation>Заголовки выделенного запроса и ответа на него. Секреты опущены.</translation>
    </message>
    <message>
        <source>Whether the local Docker Engine answers, and its version. A click says what is wrong.</source>
        <translation>Отвечает ли локальный Docker Engine и какой он версии. Щелчок объясняет, что не так.</translation>
    </message>
    <message>
        <source>Narrows to what all of the typed words stand in.</source>
        <translation>Оставляет только то, в чём есть все введённые слова.</translation>
    </message>
    <message>
        <source>The pages of settings. A search goes over all of them.</source>
        <translation>Страницы настроек. Поиск идёт по всем.</translation>
    </message>
    <message>
        <source>Puts everything back to its standard, after a question.</source>
        <translation>После подтверждения возвращает всё к значениям по умолчанию.</translation>
    </message>
    <message>
        <source>Closes the dialog. What was changed stays.</source>
        <translation>Закрывает диалог. Изменения остаются.</translation>
    </message>
    <message>
        <source>Every command of the menus with its keys. Those that differ from the standard are bold.</source>
        <translation>Все команды меню и их клавиши. Отличающиеся от стандартных выделены полужирным.</translation>
    </message>
    <message>
        <source>Press the keys that are to start the selected command. Keys that another command has are refused.</source>
        <translation>Нажмите клавиши, которые будут запускать выделенную команду. Клавиши, занятые другой командой, не принимаются.</translation>
    </message>
    <message>
        <source>Shows the tags of this state, or hides them.</source>
        <translation>Показывает или скрывает теги в этом состоянии.</translation>
    </message>
    <message>
        <source>Shows this column of the table, or hides it.</source>
        <translation>Показывает или скрывает этот столбец таблицы.</translation>
    </message>
    <message>
        <source>Shows only the repositories in whose name the text stands.</source>
        <translation>Показывает только репозитории, в имени которых есть этот текст.</translation>
    </message>
    <message>
        <source>What was compared, by list, registry and repository, each with a bar of its states. What is selected is what the table shows.</source>
        <translation>Что сравнивалось: по спискам, реестрам и репозиториям, у каждого — полоска состояний. Таблица показывает то, что здесь выделено.</translation>
    </message>
    <message>
        <source>Copies the command that does the same as this window, to run it in a terminal.</source>
        <translation>Копирует команду, которая делает то же, что и это окно, чтобы выполнить её в терминале.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references with their digests: REGISTRY/REPOSITORY@sha256:…</source>
        <translation>Копирует выделенные теги как ссылки с дайджестами: REGISTRY/REPOSITORY@sha256:…</translation>
    </message>
    <message>
        <source>Copies a line for each selected tag that pulls it with docker.</source>
        <translation>Копирует для каждого выделенного тега строку, которая скачивает его командой docker.</translation>
    </message>
    <message>
        <source>What would be sent, where to and why. Only what is checked is done; Space checks and unchecks.</source>
        <translation>Что будет отправлено, куда и почему. Выполняется только отмеченное; пробел ставит и снимает отметку.</translation>
    </message>
    <message>
        <source>Checks all transfers of a kind, or none.</source>
        <translation>Отмечает все передачи одного вида или снимает с них отметки.</translation>
    </message>
    <message>
        <source>Starts what is checked as a job.</source>
        <translation>Запускает отмеченное как задание.</translation>
    </message>
    <message>
        <source>Shows more of what can be chosen about the plan.</source>
        <translation>Показывает дополнительные параметры плана.</translation>
    </message>
    <message>
        <source>Takes back the last change of the list.</source>
        <translation>Отменяет последнее изменение списка.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Повторяет отменённое изменение.</translation>
    </message>
    <message>
        <source>Closes the window. Lists, also unsaved ones, and jobs come back at the next start.</source>
        <translation>Закрывает окно. Списки, в том числе несохранённые, и задания восстановятся при следующем запуске.</translation>
    </message>
    <message>
        <source>Goes to the field below the list, to type an entry.</source>
        <translation>Переходит в поле под списком, чтобы ввести запись.</translation>
    </message>
    <message>
        <source>Edits the selected entry where it stands.</source>
        <translation>Изменяет выделенную запись прямо на её месте.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list.</source>
        <translation>Убирает выделенные записи из списка.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list, to paste them elsewhere.</source>
        <translation>Вырезает выделенные записи из списка, чтобы вставить их в другом месте.</translation>
    </message>
    <message>
        <source>Copies the selected entries as text, a line each.</source>
        <translation>Копирует выделенные записи как текст, по одной в строке.</translation>
    </message>
    <message>
        <source>Puts the lines of the clipboard into the list, an entry each.</source>
        <translation>Вставляет строки из буфера обмена в список, каждую как запись.</translation>
    </message>
    <message>
        <source>Moves the selected entries up in the list.</source>
        <translation>Перемещает выделенные записи в списке вверх.</translation>
    </message>
    <message>
        <source>Moves the selected entries down in the list.</source>
        <translation>Перемещает выделенные записи в списке вниз.</translation>
    </message>
    <message>
        <source>Copies the selected rows as they are shown, nothing shortened.</source>
        <translation>Копирует выделенные строки так, как они показаны, без сокращений.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references: REGISTRY/REPOSITORY:TAG.</source>
        <translation>Копирует выделенные теги как ссылки: REGISTRY/REPOSITORY:TAG.</translation>
    </message>
    <message>
        <source>Copies the whole digests of the selected tags.</source>
        <translation>Копирует полные дайджесты выделенных тегов.</translation>
    </message>
    <message>
        <source>Copies the selected lines of the inspector.</source>
        <translation>Копирует выделенные строки инспектора.</translation>
    </message>
    <message>
        <source>Goes to the field that filters the tags of the table.</source>
        <translation>Переходит в поле, которое фильтрует теги таблицы.</translation>
    </message>
    <message>
        <source>Shows how far the comparison is, entry by entry.</source>
        <translation>Показывает ход сравнения, запись за записью.</translation>
    </message>
    <message>
        <source>Shows the queue of jobs.</source>
        <translation>Показывает очередь заданий.</translation>
    </message>
    <message>
        <source>Shows the requests that were sent.</source>
        <translation>Показывает отправленные запросы.</translation>
    </message>
    <message>
        <source>Shows the list of entries at the left, or hides it.</source>
        <translation>Показывает или скрывает список записей слева.</translation>
    </message>
    <message>
        <source>Shows what stands below the table, or hides it: comparison, jobs and trace.</source>
        <translation>Показывает или скрывает то, что под таблицей: сравнение, задания и трассировку.</translation>
    </message>
    <message>
        <source>Hides the message above the table.</source>
        <translation>Скрывает сообщение над таблицей.</translation>
    </message>
    <message>
        <source>Says in a few sentences what an entry can be.</source>
        <translation>В нескольких предложениях объясняет, какой бывает запись.</translation>
    </message>
    <message>
        <source>Plans this for all tags that the target does not have.</source>
        <translation>Составляет такой план для всех тегов, которых в цели нет.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are another image at the target.</source>
        <translation>Составляет такой план для всех тегов, которые в цели — другой образ.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are missing or differ at the target.</source>
        <translation>Составляет такой план для всех тегов, которых в цели нет или которые там отличаются.</translation>
    </message>
    <message>
        <source>Takes the jobs that are done out of the queue.</source>
        <translation>Убирает из очереди завершённые задания.</translation>
    </message>
    <message>
        <source>Copies the log of the selected job.</source>
        <translation>Копирует журнал выделенного задания.</translation>
    </message>
    <message>
        <source>Lets the selected job rest. It goes on where it was.</source>
        <translation>Приостанавливает выделенное задание. Потом оно продолжится с того же места.</translation>
    </message>
    <message>
        <source>Lets the selected job go on with what is not done.</source>
        <translation>Продолжает выделенное задание с того, что ещё не сделано.</translation>
    </message>
    <message>
        <source>Ends the selected job. What was sent stays sent.</source>
        <translation>Прекращает выделенное задание. Отправленное сохранится.</translation>
    </message>
    <message>
        <source>Tries again what failed in the selected job.</source>
        <translation>Повторяет то, что в выделенном задании не удалось.</translation>
    </message>
    <message>
        <source>Takes the selected job out of the queue.</source>
        <translation>Убирает выделенное задание из очереди.</translation>
    </message>
    <message>
        <source>Lets all jobs rest.</source>
        <translation>Приостанавливает все задания.</translation>
    </message>
    <message>
        <source>Lets all jobs that rest go on.</source>
        <translation>Продолжает все приостановленные задания.</translation>
    </message>
    <message>
        <source>Lets the selected job be the next to run.</source>
        <translation>Ставит выделенное задание первым на выполнение.</translation>
    </message>
    <message>
        <source>Moves the selected job up in the queue.</source>
        <translation>Перемещает выделенное задание в очереди вверх.</translation>
    </message>
    <message>
        <source>Moves the selected job down in the queue.</source>
        <translation>Перемещает выделенное задание в очереди вниз.</translation>
    </message>
    <message>
        <source>Lets the selected job run after all others.</source>
        <translation>Ставит выделенное задание после всех остальных.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhyChanged</name>
    <message>
        <source>The engine has the same image under another digest.</source>
        <translation>У движка тот же образ под другим дайджестом.</translation>
    </message>
    <message>
        <source>Only a new index around the same images: nothing in them has changed.</source>
        <translation>Лишь новый индекс вокруг тех же образов: в них ничего не изменилось.</translation>
    </message>
    <message>
        <source>Not the same platforms; the images of both are the same.</source>
        <translation>Набор платформ разный; общие образы одинаковы.</translation>
    </message>
    <message>
        <source>The same content: only the manifests differ, in annotations or media types.</source>
        <translation>Содержимое то же: отличаются только манифесты — аннотациями или типами содержимого.</translation>
    </message>
    <message>
        <source>The same content, packed anew.</source>
        <translation>Содержимое то же, упаковано заново.</translation>
    </message>
    <message>
        <source>The same layers with another config.</source>
        <translation>Те же слои с другой конфигурацией.</translation>
    </message>
    <message>
        <source>A rebuild: it has other layers.</source>
        <translation>Пересборка: слои другие.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of platforms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Images that differ: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Образы, которые отличаются: %1.</translation>
    </message>
    <message>
        <source>Only at the source: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Только в источнике: %1.</translation>
    </message>
    <message>
        <source>Only at the target: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Только в цели: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n тот же</numerusform>
            <numerusform>%n те же</numerusform>
            <numerusform>%n тех же</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same content</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n с тем же содержимым</numerusform>
            <numerusform>%n с тем же содержимым</numerusform>
            <numerusform>%n с тем же содержимым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n удалён</numerusform>
            <numerusform>%n удалены</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Слои: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of layers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lines of the config that differ: %1.</source>
        <translation>Различающихся строк конфигурации: %1.</translation>
    </message>
    <message>
        <source>The config says the same at both.</source>
        <translation>Конфигурация в обоих местах одинакова.</translation>
    </message>
    <message>
        <source>The attestations in the index differ.</source>
        <translation>Аттестации в индексе отличаются.</translation>
    </message>
    <message>
        <source>A pull brings %1.</source>
        <comment>a size</comment>
        <translation>Скачивание принесёт %1.</translation>
    </message>
    <message>
        <source>A sync sends %1, and less where other tags of the target have some of it.</source>
        <comment>a size</comment>
        <translation>Синхронизация отправит %1, а если часть есть у других тегов цели — меньше.</translation>
    </message>
</context>
</TS>
