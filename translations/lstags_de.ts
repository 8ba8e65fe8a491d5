<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Repositories of the comparison</source>
        <translation>Repositories des Vergleichs</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>To &amp;registry</source>
        <translation>An &amp;Registry</translation>
    </message>
    <message>
        <source>Push registry (-r): HOST[:PORT]</source>
        <translation>Push-Registry (-r): HOST[:PORT]</translation>
    </message>
    <message>
        <source>localhost:5000</source>
        <translation>localhost:5000</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Präfi&amp;x</translation>
    </message>
    <message>
        <source>Push prefix (-R): what stands before the path; / puts nothing there</source>
        <translation>Push-Präfix (-R): was vor dem Pfad steht; / setzt dort nichts ein</translation>
    </message>
    <message>
        <source>made from the source&apos;s host</source>
        <translation>aus dem Host der Quelle gebildet</translation>
    </message>
    <message>
        <source>&amp;Path template</source>
        <translation>&amp;Pfadvorlage</translation>
    </message>
    <message>
        <source>Push path template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Push-Pfadvorlage aus .Prefix, .Path, .Name, .Tag und .Registry</translation>
    </message>
    <message>
        <source>Tag t&amp;emplate</source>
        <translation>Tag&amp;vorlage</translation>
    </message>
    <message>
        <source>Push tag template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Push-Tagvorlage aus .Prefix, .Path, .Name, .Tag und .Registry</translation>
    </message>
    <message>
        <source>P&amp;latforms</source>
        <translation>P&amp;lattformen</translation>
    </message>
    <message>
        <source>Of an index these platforms alone, under a new digest: linux/amd64, linux/arm64</source>
        <translation>Von einem Index nur diese Plattformen, unter neuem Digest: linux/amd64, linux/arm64</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Back up as</source>
        <translation>Sichern &amp;als</translation>
    </message>
    <message>
        <source>The tag that an overwritten one is kept under, of .Tag and .Date: {{ .Tag }}-{{ .Date }}</source>
        <translation>Das Tag, unter dem ein überschriebenes erhalten bleibt, aus .Tag und .Date: {{ .Tag }}-{{ .Date }}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Tre&amp;nnzeichen</translation>
    </message>
    <message>
        <source>Path separator (-s): what stands between the components of the source&apos;s path</source>
        <translation>Pfadtrenner (-s): was zwischen den Bestandteilen des Quellpfads steht</translation>
    </message>
    <message>
        <source>&amp;Update tags that differ</source>
        <translation>Abweichende Tags akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Also move tags that point elsewhere at the destination (-U)</source>
        <translation>Auch Tags versetzen, die am Ziel auf etwas anderes zeigen (-U)</translation>
    </message>
    <message>
        <source>Via the en&amp;gine</source>
        <translation>Über die &amp;Engine</translation>
    </message>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>Die Engine pullt, taggt und pusht, wie das Go-Programm es tut (--via-engine)</translation>
    </message>
    <message>
        <source>With what re&amp;fers to it</source>
        <translation>&amp;Mit allem, was darauf verweist</translation>
    </message>
    <message>
        <source>Signatures, attestations and SBOMs of an image come along, also of one that is there (--with-referrers)</source>
        <translation>Signaturen, Attestierungen und SBOMs eines Images kommen mit, auch wenn es schon da ist (--with-referrers)</translation>
    </message>
    <message>
        <source>&amp;Keep going after failures</source>
        <translation>&amp;Bei Fehlern weitermachen</translation>
    </message>
    <message>
        <source>A failure does not keep the rest from starting (-N)</source>
        <translation>Ein Fehler hält den Rest nicht vom Starten ab (-N)</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Weitere Optionen</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Entries of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>alpine~/^3\./=latest</source>
        <translation>alpine~/^3\./=latest</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the entry to the list</source>
        <translation>Den Eintrag zur Liste hinzufügen</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Progress of the look inside</source>
        <translation>Fortschritt des Inspizierens</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspizieren</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Plattform:</translation>
    </message>
    <message>
        <source>Platform whose layers and config are shown</source>
        <translation>Plattform, deren Layer und Konfiguration gezeigt werden</translation>
    </message>
    <message>
        <source>What is inside the tag</source>
        <translation>Inhalt des Tags</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>No jobs yet. Choose rows of the table and pull or copy them: what is under way, what is done and what went wrong stands here.</source>
        <translation>Noch keine Jobs. Wählen Sie Zeilen der Tabelle, und pullen oder kopieren Sie sie: Was läuft, was fertig ist und was schiefging, steht hier.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Images of the job</source>
        <translation>Images des Jobs</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
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
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>J&amp;obs</translation>
    </message>
    <message>
        <source>T&amp;race</source>
        <translation>&amp;Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Eine neue Liste beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a YAML list</source>
        <translation>Eine YAML-Liste öffnen</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Beispielliste aus&amp;probieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Begin with a list of public images</source>
        <translation>Mit einer Liste öffentlicher Images beginnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Die Liste speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the list under another name</source>
        <translation>Die Liste unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
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
        <translation>Die Liste mit dem Ziel vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Let the comparison rest or go on</source>
        <translation>Den Vergleich anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Den Vergleich stoppen</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ask the repositories again that failed</source>
        <translation>Die fehlgeschlagenen Repositories erneut abfragen</translation>
    </message>
    <message>
        <source>Choose tar&amp;get</source>
        <translation>&amp;Ziel wählen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Wählen, womit verglichen wird</translation>
    </message>
    <message>
        <source>Show &amp;entries</source>
        <translation>&amp;Einträge anzeigen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show comparison, jobs and &amp;trace</source>
        <translation>&amp;Vergleich, Jobs und Mitschnitt anzeigen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show &amp;inspector</source>
        <translation>I&amp;nspektor anzeigen</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Look inside the selected tag</source>
        <translation>In das ausgewählte Tag hineinsehen</translation>
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
        <translation>&amp;Standardlayout</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Put columns and panels back where they were at first</source>
        <translation>Spalten und Bereiche wieder wie am Anfang anordnen</translation>
    </message>
    <message>
        <source>Dismiss &amp;message</source>
        <translation>Meldung &amp;ausblenden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;How entries are written</source>
        <translation>Schreibweise der &amp;Einträge</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About lstags</source>
        <translation>Ü&amp;ber lstags</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Näc&amp;hste Liste</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the next tab</source>
        <translation>Die Liste im nächsten Tab bearbeiten</translation>
    </message>
    <message>
        <source>Pre&amp;vious list</source>
        <translation>&amp;Vorherige Liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the tab before</source>
        <translation>Die Liste im vorherigen Tab bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Liste schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the list that is edited</source>
        <translation>Die gerade bearbeitete Liste schließen</translation>
    </message>
    <message>
        <source>Target&amp;s…</source>
        <translation>Zie&amp;le…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Compare with several places side by side: the engine, registries, mirrors under other paths</source>
        <translation>Mit mehreren Orten nebeneinander vergleichen: der Engine, Registries, Spiegeln unter anderen Pfaden</translation>
    </message>
    <message>
        <source>Show re&amp;positories</source>
        <translation>Re&amp;positories anzeigen</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>A tree of what is compared; what is selected in it is what the table shows</source>
        <translation>Ein Baum dessen, was verglichen wird; die Tabelle zeigt, was darin ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;All repositories</source>
        <translation>Alle &amp;Repositories</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show the tags of all repositories again</source>
        <translation>Wieder die Tags aller Repositories anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Look up and change the keys of commands</source>
        <translation>Tasten der Befehle nachschlagen und ändern</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explain the next control that is clicked</source>
        <translation>Das Bedienelement erklären, das als Nächstes angeklickt wird</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Limits and defaults of comparisons, jobs and the window</source>
        <translation>Grenzen und Vorgaben für Vergleiche, Jobs und das Fenster</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Versions of lstags and of what it stands on</source>
        <translation>Versionen von lstags und dem, worauf es aufbaut</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>Häk&amp;chen</translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Übersprungene an&amp;zeigen</translation>
    </message>
    <message>
        <source>Also show tags that need nothing, and why</source>
        <translation>Auch Tags zeigen, bei denen nichts zu tun ist, und warum</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop asking the registries; the plan stays as it is</source>
        <translation>Die Registries nicht weiter abfragen; der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the page</source>
        <translation>Einstellungen der Seite</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>Close the window and open it anew; lists, also unsaved ones, and jobs come back</source>
        <translation>Das Fenster schließen und neu öffnen; Listen, auch ungespeicherte, und Jobs kommen wieder</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Dem Befehl keine Tasten geben</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the command its standard keys</source>
        <translation>Dem Befehl seine Standardtasten geben</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Every tag of the list is compared with each of these places, side by side. The first one is what states are counted and filtered by.</source>
        <translation>Jedes Tag der Liste wird mit jedem dieser Orte verglichen, nebeneinander. Nach dem ersten werden Zustände gezählt und gefiltert.</translation>
    </message>
    <message>
        <source>The places that the list is compared with, in the order of their columns. Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Die Orte, mit denen die Liste verglichen wird, in der Reihenfolge ihrer Spalten. Einfg fügt einen hinzu, Entf entfernt ihn, Strg+Hoch und Strg+Herunter verschieben ihn.</translation>
    </message>
    <message>
        <source>&amp;Add a registry</source>
        <translation>&amp;Registry hinzufügen</translation>
    </message>
    <message>
        <source>Add a registry to compare with (Insert)</source>
        <translation>Eine Registry zum Vergleichen hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Adds a registry to the list; write where it is below.</source>
        <translation>Fügt der Liste eine Registry hinzu; schreiben Sie unten, wo sie ist.</translation>
    </message>
    <message>
        <source>Add the &amp;engine</source>
        <translation>&amp;Engine hinzufügen</translation>
    </message>
    <message>
        <source>Compare with the local Docker Engine too</source>
        <translation>Auch mit der lokalen Docker Engine vergleichen</translation>
    </message>
    <message>
        <source>Adds the local Docker Engine, which can be one of the places once.</source>
        <translation>Fügt die lokale Docker Engine hinzu, die einmal unter den Orten sein kann.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the selected place out of the list (Delete)</source>
        <translation>Den ausgewählten Ort aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Takes the selected place out of the list. One always stays.</source>
        <translation>Nimmt den ausgewählten Ort aus der Liste. Einer bleibt immer.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the selected place up (Ctrl+Up)</source>
        <translation>Den ausgewählten Ort nach oben verschieben (Strg+Hoch)</translation>
    </message>
    <message>
        <source>Moves the selected place up, and its column to the left.</source>
        <translation>Verschiebt den ausgewählten Ort nach oben und seine Spalte nach links.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the selected place down (Ctrl+Down)</source>
        <translation>Den ausgewählten Ort nach unten verschieben (Strg+Herunter)</translation>
    </message>
    <message>
        <source>Moves the selected place down, and its column to the right.</source>
        <translation>Verschiebt den ausgewählten Ort nach unten und seine Spalte nach rechts.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Or&amp;t</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Where the selected place is: REGISTRY[:PORT][/PREFIX], or REGISTRY[:PORT]/PATH[:TAG] with templates of .Path, .Name, .Registry, .Prefix and .Tag where tags go by other names there.</source>
        <translation>Wo der ausgewählte Ort ist: REGISTRY[:PORT][/PREFIX], oder REGISTRY[:PORT]/PATH[:TAG] mit Vorlagen aus .Path, .Name, .Registry, .Prefix und .Tag, wenn Tags dort anders heißen.</translation>
    </message>
    <message>
        <source>Examples of places: choose one to begin with it.</source>
        <translation>Beispiele für Orte: Wählen Sie eines, um damit anzufangen.</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>Wählen Sie eine Anfrage, um ihre Header zu sehen.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>a name for what is shown now</source>
        <translation>ein Name für das, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>The list, its targets, the filters and the columns of the table are kept under this name.</source>
        <translation>Die Liste, ihre Ziele, die Filter und die Spalten der Tabelle werden unter diesem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves what is looked at now. What was saved under the same name before comes back with Undo.</source>
        <translation>Speichert, was gerade zu sehen ist. Was vorher unter diesem Namen gespeichert war, bringt „Rückgängig“ zurück.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>The views that were saved. A double click shows one.</source>
        <translation>Die gespeicherten Ansichten. Ein Doppelklick zeigt eine an.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Opens the list of the view, and sets targets, filters and columns as they were.</source>
        <translation>Öffnet die Liste der Ansicht und stellt Ziele, Filter und Spalten ein, wie sie waren.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Gives the view another name (F2).</source>
        <translation>Gibt der Ansicht einen anderen Namen (F2).</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes the view (Del); Undo brings it back.</source>
        <translation>Entfernt die Ansicht (Entf); „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back what was last done to the views (Ctrl+Z).</source>
        <translation>Nimmt zurück, was zuletzt an den Ansichten geändert wurde (Strg+Z).</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Closes this window; views are saved at once.</source>
        <translation>Schließt dieses Fenster; Ansichten werden sofort gespeichert.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What is missing, what has moved, what is only here?</source>
        <translation>Was fehlt, was hat sich geändert, was gibt es nur hier?</translation>
    </message>
    <message>
        <source>Name the images to look at, choose what to compare them with, and press Compare.</source>
        <translation>Nennen Sie die gewünschten Images, wählen Sie, womit sie verglichen werden, und drücken Sie „Vergleichen“.</translation>
    </message>
    <message>
        <source>Open &amp;list…</source>
        <translation>Liste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Beispielliste a&amp;usprobieren</translation>
    </message>
    <message>
        <source>T&amp;ype an entry</source>
        <translation>&amp;Eintrag eingeben</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>The engine answered %1.</source>
        <translation>Die Engine antwortete mit %1.</translation>
    </message>
    <message>
        <source>The engine answered %1: %2.</source>
        <translation>Die Engine antwortete mit %1: %2.</translation>
    </message>
    <message>
        <source>The engine reported an error without a word.</source>
        <translation>Die Engine meldete einen Fehler ohne jede Angabe.</translation>
    </message>
    <message>
        <source>The engine reported: %1.</source>
        <translation>Die Engine meldete: %1.</translation>
    </message>
    <message>
        <source>The engine stopped reporting before it was done; try again.</source>
        <translation>Die Engine hörte auf zu melden, bevor sie fertig war; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>Die Verbindung wurde mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The headers of the answer are larger than 64 KiB.</source>
        <translation>Die Header der Antwort sind größer als 64 KiB.</translation>
    </message>
    <message>
        <source>The answer is not HTTP (%1).</source>
        <translation>Die Antwort ist kein HTTP (%1).</translation>
    </message>
    <message>
        <source>%1 has lost the blob %2 of %3; push the image again.</source>
        <translation>%1 hat den Blob %2 von %3 verloren; pushen Sie das Image erneut.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3.</source>
        <translation>%1 antwortete für %3 mit %2.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3: %4.</source>
        <translation>%1 antwortete für %3 mit %2: %4.</translation>
    </message>
    <message>
        <source>Blob %1 for %2 at %3: %4</source>
        <translation>Blob %1 für %2 auf %3: %4</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <translation>%1 auf %2: %3.</translation>
    </message>
    <message>
        <source>The job %1 is not in the journal any more.</source>
        <translation>Der Job %1 steht nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>%1:%2 at %3: %4</source>
        <translation>%1:%2 auf %3: %4</translation>
    </message>
</context>
<context>
    <name>lstags::core::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Pullen: %1</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Pushen: %1 nach %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 is listed with tags that are not there (%2); compare again, or ask who runs %3.</source>
        <translation>Für %1 sind Tags gelistet, die es nicht gibt (%2); vergleichen Sie erneut, oder fragen Sie den Betreiber von %3.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be written; going on without a cache.</source>
        <translation>Der Cache %1 kann nicht geschrieben werden; es geht ohne Cache weiter.</translation>
    </message>
    <message>
        <source>The cache %1 was written by a newer version; it was set aside as %2 and a new one begun.</source>
        <translation>Der Cache %1 wurde von einer neueren Version geschrieben; er wurde als %2 beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be read; it was set aside as %2 and a new one begun.</source>
        <translation>Der Cache %1 kann nicht gelesen werden; er wurde als %2 beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, column %3: %4</source>
        <translation>%1 „%2“, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Push registry (-r)</source>
        <translation>Push-Registry (-r)</translation>
    </message>
    <message>
        <source>A host with a dot or a port, or localhost, is expected.</source>
        <translation>Erwartet wird ein Host mit Punkt oder Port, oder localhost.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Mehr als %1 Zeichen lang.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes &quot;%3&quot; of %4: %5</source>
        <translation>%1 „%2“ macht „%3“ aus %4: %5</translation>
    </message>
    <message>
        <source>Push path template</source>
        <translation>Push-Pfadvorlage</translation>
    </message>
    <message>
        <source>Push tag template</source>
        <translation>Push-Tagvorlage</translation>
    </message>
    <message>
        <source>Push prefix (-R)</source>
        <translation>Push-Präfix (-R)</translation>
    </message>
    <message>
        <source>Path separator (-s)</source>
        <translation>Pfadtrenner (-s)</translation>
    </message>
    <message>
        <source>No path can be made from the IPv6 address of %1; choose a prefix with -R.</source>
        <translation>Aus der IPv6-Adresse von %1 lässt sich kein Pfad bilden; wählen Sie mit -R ein Präfix.</translation>
    </message>
    <message>
        <source>A tag is expected: at most 128 letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not &apos;.&apos; or &apos;-&apos; first.</source>
        <translation>Ein Tag wird erwartet: höchstens 128 Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos;, am Anfang weder &apos;.&apos; noch &apos;-&apos;.</translation>
    </message>
    <message>
        <source>A duration like 1m30s or 500ms is expected; a number is missing here.</source>
        <translation>Eine Dauer wie 1m30s oder 500ms wird erwartet; hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>A unit is expected behind the number: ns, us, ms, s, m or h.</source>
        <translation>Hinter der Zahl wird eine Einheit erwartet: ns, us, ms, s, m oder h.</translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation>Die Dauer ist länger als zehn Jahre.</translation>
    </message>
    <message>
        <source>%1 digits are expected in this escape.</source>
        <translation>In dieser Escape-Sequenz werden %1 Ziffern erwartet.</translation>
    </message>
    <message>
        <source>A byte is at most \377.</source>
        <translation>Ein Byte ist höchstens \377.</translation>
    </message>
    <message>
        <source>There is no letter of this number.</source>
        <translation>Zu dieser Nummer gibt es kein Zeichen.</translation>
    </message>
    <message>
        <source>An escape is expected behind &apos;\&apos;: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, three octal digits, x, u or U and a number.</source>
        <translation>Hinter &apos;\&apos; wird eine Escape-Sequenz erwartet: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, drei Oktalziffern, x, u oder U und eine Zahl.</translation>
    </message>
    <message>
        <source>The text that begins here is not closed; %1 is expected.</source>
        <translation>Der Text, der hier beginnt, ist nicht abgeschlossen; %1 wird erwartet.</translation>
    </message>
    <message>
        <source>The bytes of this text are no valid UTF-8.</source>
        <translation>Die Bytes dieses Textes sind kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The image config is no JSON object.</source>
        <translation>Die Image-Konfiguration ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The image config is broken: &quot;%1&quot; is not what it should be.</source>
        <translation>Die Image-Konfiguration ist fehlerhaft: „%1“ ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>The manifest is broken: %1.</source>
        <translation>Das Manifest ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>a descriptor has no valid digest</source>
        <translation>ein Deskriptor hat keinen gültigen Digest</translation>
    </message>
    <message>
        <source>a descriptor has no valid size</source>
        <translation>ein Deskriptor hat keine gültige Größe</translation>
    </message>
    <message>
        <source>a list of descriptors is none</source>
        <translation>wo eine Liste von Deskriptoren stehen soll, steht keine</translation>
    </message>
    <message>
        <source>it calls itself %1, and its registry calls it %2</source>
        <translation>es nennt sich %1, seine Registry nennt es %2</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>es ist kein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>it is an index and an image at once</source>
        <translation>es ist Index und Image zugleich</translation>
    </message>
    <message>
        <source>its content does not fit its type %1</source>
        <translation>sein Inhalt passt nicht zu seinem Typ %1</translation>
    </message>
    <message>
        <source>A place is &quot;engine&quot; or REGISTRY[:PORT][/PREFIX]; the registry has a dot or a port, or is localhost.</source>
        <translation>Ein Ort ist „engine“ oder REGISTRY[:PORT][/PREFIX]; die Registry hat einen Punkt oder einen Port oder ist localhost.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform: write os/architecture[/variant], as linux/amd64 or linux/arm/v7.</source>
        <translation>„%1“ ist keine Plattform: Schreiben Sie os/architecture[/variant], etwa linux/amd64 oder linux/arm/v7.</translation>
    </message>
    <message>
        <source>There is no image for %1 in the index.</source>
        <translation>Im Index gibt es kein Image für %1.</translation>
    </message>
    <message>
        <source>The list of referrers is broken: %1.</source>
        <translation>Die Liste der Verweise ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is no such index</source>
        <translation>sie ist kein Index dieser Art</translation>
    </message>
    <message>
        <source>The expression is longer than %1 bytes.</source>
        <translation>Der Ausdruck ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid RE2 expression: %2.</source>
        <translation>„%1“ ist kein gültiger RE2-Ausdruck: %2.</translation>
    </message>
    <message>
        <source>The expression matches too often in a long text.</source>
        <translation>Der Ausdruck passt in einem langen Text zu oft.</translation>
    </message>
    <message>
        <source>A repository name is expected here.</source>
        <translation>Hier wird ein Repository-Name erwartet.</translation>
    </message>
    <message>
        <source>A name is expected between the slashes.</source>
        <translation>Zwischen den Schrägstrichen wird ein Name erwartet.</translation>
    </message>
    <message>
        <source>Capital letters are not allowed in a repository name; write it in lower case.</source>
        <translation>Großbuchstaben sind in einem Repository-Namen nicht erlaubt; schreiben Sie ihn klein.</translation>
    </message>
    <message>
        <source>A lower-case letter or a digit is expected here; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; and &apos;-&apos; may only stand between them.</source>
        <translation>Hier wird ein Kleinbuchstabe oder eine Ziffer erwartet; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; und &apos;-&apos; dürfen nur dazwischen stehen.</translation>
    </message>
    <message>
        <source>A registry is expected here: a host name or address, IPv6 in brackets, with an optional port.</source>
        <translation>Hier wird eine Registry erwartet: ein Hostname oder eine Adresse, IPv6 in Klammern, mit Port, falls nötig.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected here.</source>
        <translation>Hier wird ein Port von 1 bis 65535 erwartet.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected behind &apos;~&apos;: the filter is written ~/EXPRESSION/.</source>
        <translation>Hinter &apos;~&apos; wird ein &apos;/&apos; erwartet: Der Filter wird ~/AUSDRUCK/ geschrieben.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected at the end of the filter.</source>
        <translation>Am Ende des Filters wird ein &apos;/&apos; erwartet.</translation>
    </message>
    <message>
        <source>A tag is expected here.</source>
        <translation>Hier wird ein Tag erwartet.</translation>
    </message>
    <message>
        <source>The tag is longer than 128 characters.</source>
        <translation>Das Tag ist länger als 128 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are, and neither &apos;.&apos; nor &apos;-&apos; starts one.</source>
        <translation>„%1“ ist kein Tag: Erlaubt sind Buchstaben, Ziffern, &apos;_&apos;, &apos;.&apos; und &apos;-&apos;, am Anfang weder &apos;.&apos; noch &apos;-&apos;.</translation>
    </message>
    <message>
        <source>A repository is expected: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</source>
        <translation>Ein Repository wird erwartet: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</translation>
    </message>
    <message>
        <source>A repository name is expected here; it does not start with &apos;-&apos;.</source>
        <translation>Hier wird ein Repository-Name erwartet; er beginnt nicht mit &apos;-&apos;.</translation>
    </message>
    <message>
        <source>A digest cannot be compared by name; write a tag (:TAG) instead of &quot;@&quot; and the digest.</source>
        <translation>Ein Digest kann nicht über den Namen verglichen werden; schreiben Sie statt „@“ und Digest ein Tag (:TAG).</translation>
    </message>
    <message>
        <source>A specification has no white space; write one in each line.</source>
        <translation>Eine Angabe enthält keinen Leerraum; schreiben Sie eine je Zeile.</translation>
    </message>
    <message>
        <source>An expression is expected between the slashes of the filter.</source>
        <translation>Zwischen den Schrägstrichen des Filters wird ein Ausdruck erwartet.</translation>
    </message>
    <message>
        <source>not at the engine</source>
        <translation>nicht in der Engine</translation>
    </message>
    <message>
        <source>the same at the engine</source>
        <translation>in der Engine gleich</translation>
    </message>
    <message>
        <source>differs at the engine</source>
        <translation>in der Engine anders</translation>
    </message>
    <message>
        <source>named, and not found when asked for</source>
        <translation>genannt, auf Anfrage nicht gefunden</translation>
    </message>
    <message>
        <source>not at the source</source>
        <translation>nicht an der Quelle</translation>
    </message>
    <message>
        <source>the engine could not be asked</source>
        <translation>die Engine konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>dort nicht vorhanden</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>dort gleich</translation>
    </message>
    <message>
        <source>differs there</source>
        <translation>dort anders</translation>
    </message>
    <message>
        <source>the destination could not be asked</source>
        <translation>das Ziel konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>; of an index the chosen platforms alone, under a new digest</source>
        <translation>; vom Index nur die gewählten Plattformen, unter neuem Digest</translation>
    </message>
    <message>
        <source>is its own source</source>
        <translation>ist seine eigene Quelle</translation>
    </message>
    <message>
        <source>; what refers to it is looked for</source>
        <translation>; was darauf verweist, wird gesucht</translation>
    </message>
    <message>
        <source>%1 and %2 would both go to %3; choose another prefix or template, or push one of them alone.</source>
        <translation>%1 und %2 gingen beide nach %3; wählen Sie ein anderes Präfix oder eine andere Vorlage, oder pushen Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 bytes.</source>
        <translation>Der Filter ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The filter is no valid RE2 expression: %1.</source>
        <translation>Der Filter ist kein gültiger RE2-Ausdruck: %1.</translation>
    </message>
    <message>
        <source>A text cannot be repeated less than 0 times.</source>
        <translation>Ein Text kann nicht weniger als 0-mal wiederholt werden.</translation>
    </message>
    <message>
        <source>printf knows %s, %v, %d, %q and %%, each without a width.</source>
        <translation>printf kennt %s, %v, %d, %q und %%, jeweils ohne Breite.</translation>
    </message>
    <message>
        <source>printf has more verbs than texts.</source>
        <translation>printf hat mehr Formatangaben als Texte.</translation>
    </message>
    <message>
        <source>printf has more texts than verbs.</source>
        <translation>printf hat mehr Texte als Formatangaben.</translation>
    </message>
    <message>
        <source>The text that is made here is longer than %1 bytes.</source>
        <translation>Der Text, der hier entsteht, ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: conditionals, loops and definitions are not. A field or a function is expected.</source>
        <translation>„%1“ wird nicht unterstützt: Bedingungen, Schleifen und Definitionen gibt es nicht. Erwartet wird ein Feld oder eine Funktion.</translation>
    </message>
    <message>
        <source>The template is longer than %1 bytes.</source>
        <translation>Die Vorlage ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>No bracket is open here; &apos;|&apos; or &apos;}}&apos; is expected.</source>
        <translation>Hier ist keine Klammer offen; &apos;|&apos; oder &apos;}}&apos; wird erwartet.</translation>
    </message>
    <message>
        <source>A function is expected behind &apos;|&apos;.</source>
        <translation>Hinter &apos;|&apos; wird eine Funktion erwartet.</translation>
    </message>
    <message>
        <source>&apos;|&apos; or &apos;}}&apos; is expected here; only a function takes arguments.</source>
        <translation>Hier wird &apos;|&apos; oder &apos;}}&apos; erwartet; nur eine Funktion nimmt Argumente.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;; one of these is expected: %2.</source>
        <translation>Die Funktion „%1“ gibt es nicht; erwartet wird eine von diesen: %2.</translation>
    </message>
    <message>
        <source>A template has at most %1 functions.</source>
        <translation>Eine Vorlage hat höchstens %1 Funktionen.</translation>
    </message>
    <message>
        <source>These are not the arguments that are expected: %1. What is piped comes last.</source>
        <translation>Andere Argumente werden erwartet: %1. Das über &apos;|&apos; Übergebene kommt zuletzt.</translation>
    </message>
    <message>
        <source>A whole number is expected here: %1.</source>
        <translation>Hier wird eine ganze Zahl erwartet: %1.</translation>
    </message>
    <message>
        <source>A text is expected here, so write the number in quotes: %1.</source>
        <translation>Hier wird ein Text erwartet, schreiben Sie die Zahl also in Anführungszeichen: %1.</translation>
    </message>
    <message>
        <source>A function among the arguments of another is to stand in brackets: (lower .Tag).</source>
        <translation>Eine Funktion unter den Argumenten einer anderen muss in Klammern stehen: (lower .Tag).</translation>
    </message>
    <message>
        <source>There is no field &quot;.%1&quot;; one of these is expected: .%2.</source>
        <translation>Das Feld „.%1“ gibt es nicht; erwartet wird eines von diesen: .%2.</translation>
    </message>
    <message>
        <source>A whole number of at most nine digits is expected here.</source>
        <translation>Hier wird eine ganze Zahl mit höchstens neun Ziffern erwartet.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep.</source>
        <translation>Klammern stehen höchstens %1 tief ineinander.</translation>
    </message>
    <message>
        <source>&apos;)&apos; is expected here, for the bracket in column %1.</source>
        <translation>Hier wird &apos;)&apos; erwartet, für die Klammer in Spalte %1.</translation>
    </message>
    <message>
        <source>White space, &apos;|&apos;, &apos;)&apos; or &apos;}}&apos; is expected here.</source>
        <translation>Hier wird Leerraum, &apos;|&apos;, &apos;)&apos; oder &apos;}}&apos; erwartet.</translation>
    </message>
    <message>
        <source>The action that begins here is not closed; &apos;}}&apos; is expected.</source>
        <translation>Die Aktion, die hier beginnt, ist nicht abgeschlossen; &apos;}}&apos; wird erwartet.</translation>
    </message>
    <message>
        <source>A field (.%1), a function or a text in quotes is expected here.</source>
        <translation>Hier wird ein Feld (.%1), eine Funktion oder ein Text in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>No Docker Engine. %1 Where none is installed, install Docker or Podman.</source>
        <translation>Keine Docker Engine. %1 Wenn keine installiert ist, installieren Sie Docker oder Podman.</translation>
    </message>
    <message>
        <source>No Docker Engine at %1: %2 Start Docker or Podman, join its group (&quot;docker&quot;), or set DOCKER_HOST.</source>
        <translation>Keine Docker Engine unter %1: %2 Starten Sie Docker oder Podman, treten Sie der Gruppe bei („docker“), oder setzen Sie DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 cannot be read.</source>
        <translation>Die Antwort der Engine auf %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The engine speaks API %1 to %2, lstags %3 to %4; one of them needs an update.</source>
        <translation>Die Engine spricht API %1 bis %2, lstags %3 bis %4; eines von beiden muss aktualisiert werden.</translation>
    </message>
    <message>
        <source>The engine at %1 has gone.</source>
        <translation>Die Engine unter %1 ist verschwunden.</translation>
    </message>
    <message>
        <source>DOCKER_HOST is not usable: %1.</source>
        <translation>DOCKER_HOST ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>cert.pem and key.pem for the engine are not in %1; set DOCKER_CERT_PATH.</source>
        <translation>cert.pem und key.pem für die Engine liegen nicht in %1; setzen Sie DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT is expected</source>
        <translation>tcp://HOST:PORT wird erwartet</translation>
    </message>
    <message>
        <source>the path of the socket starts with a slash, as in unix:///var/run/docker.sock</source>
        <translation>der Pfad des Sockets beginnt mit einem Schrägstrich, wie in unix:///var/run/docker.sock</translation>
    </message>
    <message>
        <source>the name of the pipe is missing, as in npipe:////./pipe/docker_engine</source>
        <translation>der Name der Pipe fehlt, wie in npipe:////./pipe/docker_engine</translation>
    </message>
    <message>
        <source>it has to start with unix://, npipe:// or tcp://</source>
        <translation>der Wert muss mit unix://, npipe:// oder tcp:// beginnen</translation>
    </message>
    <message>
        <source>The engine&apos;s list of images cannot be read.</source>
        <translation>Die Image-Liste der Engine kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the engine tells of an image cannot be read.</source>
        <translation>Was die Engine über ein Image angibt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the credentials for the registry.</source>
        <translation>Prüfen Sie die Zugangsdaten für die Registry.</translation>
    </message>
    <message>
        <source>Log in to the registry, or ask for the right to it.</source>
        <translation>Melden Sie sich bei der Registry an, oder bitten Sie um das Recht dazu.</translation>
    </message>
    <message>
        <source>Check the name and the tag.</source>
        <translation>Prüfen Sie Name und Tag.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no image.</source>
        <translation>„%1“ bezeichnet kein Image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>%1 was not pulled.</source>
        <translation>%1 wurde nicht gepullt.</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>%1 wurde nicht gepusht.</translation>
    </message>
    <message>
        <source>%1 was not tagged as %2.</source>
        <translation>%1 wurde nicht als %2 getaggt.</translation>
    </message>
    <message>
        <source>%1 was not removed from the engine.</source>
        <translation>%1 wurde nicht aus der Engine entfernt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>the file has no root key &quot;lstags&quot;.</source>
        <translation>die Datei hat keinen Wurzelschlüssel „lstags“.</translation>
    </message>
    <message>
        <source>aliases are not allowed in a list.</source>
        <translation>Aliase sind in einer Liste nicht erlaubt.</translation>
    </message>
    <message>
        <source>a list is a mapping with the key &quot;lstags&quot;.</source>
        <translation>eine Liste ist eine Zuordnung mit dem Schlüssel „lstags“.</translation>
    </message>
    <message>
        <source>an entry is text; this one is empty.</source>
        <translation>ein Eintrag ist Text; dieser ist leer.</translation>
    </message>
    <message>
        <source>below &quot;lstags&quot; a mapping is expected.</source>
        <translation>unter „lstags“ wird eine Zuordnung erwartet.</translation>
    </message>
    <message>
        <source>&quot;repositories&quot; is a list of entries, each behind a &quot;-&quot;.</source>
        <translation>„repositories“ ist eine Liste von Einträgen, jeder hinter einem „-“.</translation>
    </message>
    <message>
        <source>a mapping is expected here, not a list.</source>
        <translation>hier wird eine Zuordnung erwartet, keine Liste.</translation>
    </message>
    <message>
        <source>the file holds more than one YAML document; a list is one.</source>
        <translation>die Datei enthält mehr als ein YAML-Dokument; eine Liste ist nur eines.</translation>
    </message>
    <message>
        <source>anchors are not allowed in a list.</source>
        <translation>Anker sind in einer Liste nicht erlaubt.</translation>
    </message>
    <message>
        <source>the file has more than %1 nodes.</source>
        <translation>die Datei hat mehr als %1 Knoten.</translation>
    </message>
    <message>
        <source>the quote that begins here never ends.</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1.</source>
        <translation>die Datei ist tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
        <source>an entry is text, not a list or a mapping.</source>
        <translation>ein Eintrag ist Text, weder Liste noch Zuordnung.</translation>
    </message>
    <message>
        <source>a key is text, not a list or a mapping.</source>
        <translation>ein Schlüssel ist Text, weder Liste noch Zuordnung.</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice.</source>
        <translation>der Schlüssel „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>a list has at most %1 entries.</source>
        <translation>eine Liste hat höchstens %1 Einträge.</translation>
    </message>
    <message>
        <source>A list has at most 4 MiB.</source>
        <translation>Eine Liste hat höchstens 4 MiB.</translation>
    </message>
    <message>
        <source>a NUL byte is no text.</source>
        <translation>ein NUL-Byte ist kein Text.</translation>
    </message>
    <message>
        <source>this is no UTF-8 text.</source>
        <translation>das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>this is no valid YAML (%1).</source>
        <translation>das ist kein gültiges YAML (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file has no root key &quot;lstags&quot;.</source>
        <translation>Zeile 1, Spalte 1: die Datei hat keinen Wurzelschlüssel „lstags“.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the entry &quot;%2&quot; holds half a character.</source>
        <translation>%1 kann nicht gespeichert werden: Der Eintrag „%2“ enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its YAML cannot be changed in place, or there is more than a list may hold.</source>
        <translation>%1 kann nicht gespeichert werden: Das YAML darin lässt sich nicht an Ort und Stelle ändern, oder es ist mehr, als eine Liste fasst.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is what it was.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes; it was not read.</source>
        <translation>Die Antwort von %1 ist größer als %2 Bytes; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>did not finish its answer in time</source>
        <translation>hat die Antwort nicht rechtzeitig beendet</translation>
    </message>
    <message>
        <source>cannot be connected to</source>
        <translation>ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>has stopped sending</source>
        <translation>sendet nicht mehr</translation>
    </message>
    <message>
        <source>The headers of %1 are larger than 64 KiB.</source>
        <translation>Die Header von %1 sind größer als 64 KiB.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 refused the TLS connection (%2). If it wants a client certificate, put that into certs.d/%1, as NAME.cert and NAME.key.</source>
        <translation>%1 hat die TLS-Verbindung abgelehnt (%2). Wird ein Client-Zertifikat verlangt, legen Sie es als NAME.cert und NAME.key in certs.d/%1.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2 Put its authority into certs.d/%1, or use -k if you must.</source>
        <translation>Keine vertrauenswürdige Verbindung zu %1: %2 Legen Sie das CA-Zertifikat in certs.d/%1, oder nehmen Sie notfalls -k.</translation>
    </message>
    <message>
        <source>%1 closed the connection while something was sent to it; it may not take as much at once.</source>
        <translation>%1 hat die Verbindung geschlossen, während etwas gesendet wurde; womöglich wird so viel auf einmal nicht angenommen.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Keine Antwort von %1: %2.</translation>
    </message>
    <message>
        <source>A request to %1 has a line break in a header.</source>
        <translation>Eine Anfrage an %1 hat einen Zeilenumbruch in einem Header.</translation>
    </message>
    <message>
        <source>A redirect of %1 was not followed: %2.</source>
        <translation>Eine Weiterleitung von %1 wurde nicht befolgt: %2.</translation>
    </message>
    <message>
        <source>it has no valid target</source>
        <translation>sie hat kein gültiges Ziel</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>ihr Ziel ist weder http noch https</translation>
    </message>
    <message>
        <source>it leads from https to http</source>
        <translation>sie führt von https zu http</translation>
    </message>
    <message>
        <source>its target carries a user name</source>
        <translation>ihr Ziel enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>it sends a %1 to another server</source>
        <translation>sie schickt ein %1 an einen anderen Server</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 leitet mehr als %2-mal weiter.</translation>
    </message>
    <message>
        <source>%1 lets nobody read %2 without an account, or there is no such repository; log in with &quot;docker login %1&quot;.</source>
        <translation>%1 lässt ohne Konto niemanden %2 lesen, oder das Repository gibt es nicht; melden Sie sich mit „docker login %1“ an.</translation>
    </message>
    <message>
        <source>%1 refused the credentials for %2; log in again with &quot;docker login %1&quot;.</source>
        <translation>%1 hat die Zugangsdaten für %2 abgelehnt; melden Sie sich mit „docker login %1“ erneut an.</translation>
    </message>
    <message>
        <source>%1 names a token server that is not trusted: %2.</source>
        <translation>%1 nennt einen Token-Server, dem nicht vertraut wird: %2.</translation>
    </message>
    <message>
        <source>The token server of %1</source>
        <translation>Der Token-Server von %1</translation>
    </message>
    <message>
        <source>The token server of %1 answered without a token.</source>
        <translation>Der Token-Server von %1 antwortete ohne Token.</translation>
    </message>
    <message>
        <source>its address is none</source>
        <translation>die Adresse ist ungültig</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>the blob %1 came with %2</source>
        <translation>der Blob %1 kam mit %2</translation>
    </message>
    <message>
        <source>another range than was asked for</source>
        <translation>einem anderen Bereich als verlangt</translation>
    </message>
    <message>
        <source>another size than its descriptor has</source>
        <translation>einer anderen Größe als im Deskriptor</translation>
    </message>
    <message>
        <source>%1 is no registry: it answered 404 for %2 and %3 for /v2/. Check its address.</source>
        <translation>%1 ist keine Registry: Die Antwort war 404 für %2 und %3 für /v2/. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 goes on at another place, which is not followed; it is not complete</source>
        <translation>%1 geht an einem anderen Ort weiter, dem nicht gefolgt wird; sie ist nicht vollständig</translation>
    </message>
    <message>
        <source>the list of tags never ends; it is not complete</source>
        <translation>die Liste der Tags endet nie; sie ist nicht vollständig</translation>
    </message>
    <message>
        <source>a page of the list of tags is not there; it is not complete</source>
        <translation>in der Liste der Tags fehlt eine Seite; sie ist nicht vollständig</translation>
    </message>
    <message>
        <source>the list of tags cannot be read</source>
        <translation>die Liste der Tags kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tags of %3.</source>
        <translation>%1 listet mehr als %2 Tags von %3.</translation>
    </message>
    <message>
        <source>the list of tags</source>
        <translation>die Liste der Tags</translation>
    </message>
    <message>
        <source>%1: skipped invalid tags: %2.</source>
        <translation>%1: ungültige Tags übersprungen: %2.</translation>
    </message>
    <message>
        <source>what came for %1 is something else</source>
        <translation>was für %1 kam, ist etwas anderes</translation>
    </message>
    <message>
        <source>the registry tells no digest of %1</source>
        <translation>die Registry nennt keinen Digest von %1</translation>
    </message>
    <message>
        <source>the manifest of %1 is cut off or damaged</source>
        <translation>das Manifest von %1 ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>%1 calls %2:%3 by a digest that is not that of its bytes.</source>
        <translation>%1 nennt für %2:%3 einen Digest, der nicht der seiner Bytes ist.</translation>
    </message>
    <message>
        <source>the blob %1 is damaged</source>
        <translation>der Blob %1 ist beschädigt</translation>
    </message>
    <message>
        <source>the list of what refers to %1</source>
        <translation>die Liste der Verweise auf %1</translation>
    </message>
    <message>
        <source>%1 never ends</source>
        <translation>%1 endet nie</translation>
    </message>
    <message>
        <source>a page of %1 is not there</source>
        <translation>%1 hat eine Lücke: Eine Seite gibt es nicht</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The credential helper &quot;%1&quot; %2</source>
        <translation>Der Credential-Helper „%1“ %2</translation>
    </message>
    <message>
        <source>did not answer as helpers do</source>
        <translation>hat nicht so geantwortet, wie Helper es tun</translation>
    </message>
    <message>
        <source>has a name that cannot be run</source>
        <translation>hat einen Namen, der sich nicht ausführen lässt</translation>
    </message>
    <message>
        <source>gave no answer in time; is a keychain locked?</source>
        <translation>hat nicht rechtzeitig geantwortet; ist ein Schlüsselbund gesperrt?</translation>
    </message>
    <message>
        <source>could not be started; is docker-credential-%1 installed?</source>
        <translation>konnte nicht gestartet werden; ist docker-credential-%1 installiert?</translation>
    </message>
    <message>
        <source>answered with more than 1 MiB</source>
        <translation>hat mit mehr als 1 MiB geantwortet</translation>
    </message>
    <message>
        <source>failed; run it by hand to see why</source>
        <translation>ist fehlgeschlagen; führen Sie ihn von Hand aus, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Basic authentication is written &apos;REGISTRY[:PORT] username:password&apos;.</source>
        <translation>Basic-Authentifizierung wird &apos;REGISTRY[:PORT] username:password&apos; geschrieben.</translation>
    </message>
    <message>
        <source>%1 is no JSON object; its credentials are not used.</source>
        <translation>%1 ist kein JSON-Objekt; die Zugangsdaten darin werden nicht verwendet.</translation>
    </message>
    <message>
        <source>%1: the entry &quot;%2&quot; cannot be used.</source>
        <translation>%1: Der Eintrag „%2“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB; it is not read.</source>
        <translation>%1 ist größer als 4 MiB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Die Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file %1 holds no key that can be used.</source>
        <translation>Die Datei %1 enthält keinen verwendbaren Schlüssel.</translation>
    </message>
    <message>
        <source>The expression for insecure registries (-I) is not usable: %1</source>
        <translation>Der Ausdruck für unsichere Registries (-I) ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing cannot be read.</source>
        <translation>Die Liste von Docker Hub kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing goes on at another host.</source>
        <translation>Die Liste von Docker Hub geht auf einem anderen Host weiter.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Bitten Sie um Zugriff darauf.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The list of tags cannot be read.</source>
        <translation>Die Liste der Tags kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source> (attempts: %1)</source>
        <translation> (Versuche: %1)</translation>
    </message>
    <message>
        <source>%1 warns: %2</source>
        <translation>%1 warnt: %2</translation>
    </message>
    <message>
        <source>Told to wait %1 s before the next request.</source>
        <translation>Aufgefordert, vor der nächsten Anfrage %1 s zu warten.</translation>
    </message>
    <message>
        <source>its address carries a user name</source>
        <translation>die Adresse enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>it does not use https</source>
        <translation>https wird nicht verwendet</translation>
    </message>
    <message>
        <source>it is in a private network, the registry is not</source>
        <translation>die Adresse liegt in einem privaten Netz, die Registry nicht</translation>
    </message>
    <message>
        <source>an upload was sent to a place that is not trusted: %1</source>
        <translation>ein Upload wurde an einen Ort geleitet, dem nicht vertraut wird: %1</translation>
    </message>
    <message>
        <source>the registry opens an upload but does not say where</source>
        <translation>die Registry eröffnet einen Upload, sagt aber nicht, wo</translation>
    </message>
    <message>
        <source>the registry does not say how far an upload has come</source>
        <translation>die Registry sagt nicht, wie weit ein Upload gekommen ist</translation>
    </message>
    <message>
        <source>%1 takes no blobs in chunks.</source>
        <translation>%1 nimmt keine Blobs in Teilen an.</translation>
    </message>
    <message>
        <source>the registry keeps %1 under another digest</source>
        <translation>die Registry führt %1 unter einem anderen Digest</translation>
    </message>
    <message>
        <source>The backup template &quot;%1&quot; is of no use for %2: %3</source>
        <translation>Die Sicherungsvorlage „%1“ taugt nicht für %2: %3</translation>
    </message>
    <message>
        <source>it makes the same tag.</source>
        <translation>Sie ergibt dasselbe Tag.</translation>
    </message>
    <message>
        <source>the source has %1 bytes of it, its descriptor says %2.</source>
        <translation>die Quelle hat davon %1 Bytes, der Deskriptor nennt %2.</translation>
    </message>
    <message>
        <source>%1 broke off.</source>
        <translation>%1 brach ab.</translation>
    </message>
    <message>
        <source>%1 answered before it had all of it.</source>
        <translation>%1 antwortete, bevor alles angekommen war.</translation>
    </message>
    <message>
        <source>is longer than its descriptor says</source>
        <translation>ist länger, als sein Deskriptor angibt</translation>
    </message>
    <message>
        <source>is not what its digest stands for</source>
        <translation>ist nicht das, wofür sein Digest steht</translation>
    </message>
    <message>
        <source>%1 at %2 has another blob than it says: it %3; nothing of it was kept.</source>
        <translation>%1 auf %2 hat einen anderen Blob als angegeben: er %3; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>the registry does not take all that is sent.</source>
        <translation>die Registry nimmt nicht alles an, was gesendet wird.</translation>
    </message>
    <message>
        <source>the registry says that it has more than was sent.</source>
        <translation>die Registry gibt an, mehr zu haben, als gesendet wurde.</translation>
    </message>
    <message>
        <source>its manifest %1 is of a kind that is not copied</source>
        <translation>das Manifest %1 ist von einer Art, die nicht kopiert wird</translation>
    </message>
    <message>
        <source>its indexes lie too deep in each other</source>
        <translation>Indexe liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>The tag has moved since it was compared: %1 was pulled.</source>
        <translation>Das Tag zeigt seit dem Vergleich auf etwas anderes: %1 wurde gepullt.</translation>
    </message>
    <message>
        <source>%1 stays in the engine: %2</source>
        <translation>%1 bleibt in der Engine: %2</translation>
    </message>
    <message>
        <source>The engine pushed it under another digest: %1.</source>
        <translation>Die Engine hat es unter einem anderen Digest gepusht: %1.</translation>
    </message>
    <message>
        <source>%1:%2 at %3</source>
        <translation>%1:%2 auf %3</translation>
    </message>
    <message>
        <source>%1 is another image; it was not overwritten. Allow updates, or compare again.</source>
        <translation>%1 ist ein anderes Image und wurde nicht überschrieben. Erlauben Sie Aktualisierungen, oder vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 had changed since the plan was made; it was %2.</source>
        <translation>%1 hatte sich seit dem Plan geändert; es war %2.</translation>
    </message>
    <message>
        <source>%1:%2 at %3 was to be kept as %4, which is another image already; nothing was overwritten.</source>
        <translation>%1:%2 auf %3 sollte als %4 erhalten bleiben, das schon ein anderes Image ist; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>The job %1 is being run by %2 (process %3 at %4).</source>
        <translation>Der Job %1 wird gerade von %2 ausgeführt (Prozess %3 auf %4).</translation>
    </message>
    <message>
        <source>The lock %1 cannot be made; see to its folder&apos;s permissions and room.</source>
        <translation>Die Sperre %1 kann nicht angelegt werden; prüfen Sie Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>Es war schon da.</translation>
    </message>
    <message>
        <source>Not everything was begun.</source>
        <translation>Nicht alles wurde begonnen.</translation>
    </message>
    <message>
        <source>%1 transfers failed; the first: %2</source>
        <translation>%1 Übertragungen fehlgeschlagen; die erste: %2</translation>
    </message>
    <message>
        <source>Along with it came what refers to it: %1.</source>
        <translation>Mit kam, was darauf verweist: %1.</translation>
    </message>
    <message>
        <source>%1 to %2: started.</source>
        <translation>%1 nach %2: gestartet.</translation>
    </message>
    <message>
        <source>Waits for pulls of %1, until %2 at the latest.</source>
        <translation>Wartet auf Pulls von %1, längstens bis %2.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 nach %2: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3. %4</source>
        <translation>%1 nach %2: %3. %4</translation>
    </message>
    <message>
        <source>A job has at most %1 transfers; make several of it.</source>
        <translation>Ein Job hat höchstens %1 Übertragungen; machen Sie mehrere daraus.</translation>
    </message>
    <message>
        <source>The options of the job &quot;%1&quot; are out of range.</source>
        <translation>Die Optionen des Jobs „%1“ liegen außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
        <source>The transfer from %1:%2 to %3:%4 does not have legal names.</source>
        <translation>Die Übertragung von %1:%2 nach %3:%4 hat keine zulässigen Namen.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, so that jobs are forgotten when the program ends; see to its folder&apos;s permissions and room.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden, Jobs gehen also beim Beenden des Programms verloren; prüfen Sie Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>Das Journal %1 wurde von einer neueren Version geschrieben; es wurde als %2 beiseitegelegt und ein neues begonnen, ohne seine Jobs.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>Das Journal %1 kann nicht gelesen werden; es wurde als %2 beiseitegelegt und ein neues begonnen, ohne seine Jobs.</translation>
    </message>
    <message>
        <source>The queue has %1 jobs already; remove some that are finished.</source>
        <translation>Die Warteschlange hat schon %1 Jobs; entfernen Sie einige, die abgeschlossen sind.</translation>
    </message>
    <message>
        <source>The job %1 of the journal %2 was left out: it does not have the form of a job.</source>
        <translation>Der Job %1 des Journals %2 wurde ausgelassen: Er hat nicht die Form eines Jobs.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); see to its folder&apos;s permissions and room.</source>
        <translation>Das Journal %1 kann nicht verwendet werden (%2); prüfen Sie Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>The journal %1 is not open; see to its folder&apos;s permissions and room.</source>
        <translation>Das Journal %1 ist nicht geöffnet; prüfen Sie Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened, so that jobs are forgotten when the program ends.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden, Jobs gehen also beim Beenden des Programms verloren.</translation>
    </message>
    <message>
        <source>What refers to %1 was not looked for: there is too much of it.</source>
        <translation>Was auf %1 verweist, wurde nicht gesucht: Es ist zu viel.</translation>
    </message>
    <message>
        <source>%1, which refers to it, did not come along: %2</source>
        <translation>%1 verweist darauf, kam aber nicht mit: %2</translation>
    </message>
    <message>
        <source>%1 at %2 is something else already; it was not overwritten.</source>
        <translation>%1 auf %2 ist schon etwas anderes; es wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>; along comes what refers to it: %1</source>
        <translation>; mit kommt, was darauf verweist: %1</translation>
    </message>
    <message>
        <source>There is no specification to work on.</source>
        <translation>Es gibt keine Angabe, mit der gearbeitet werden kann.</translation>
    </message>
    <message>
        <source>not at %1</source>
        <comment>a place</comment>
        <translation>%1 hat es nicht</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <comment>a place</comment>
        <translation>%1 konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>differs there; Update (-U) overwrites it</source>
        <translation>dort anders; „Aktualisieren“ (-U) überschreibt es</translation>
    </message>
    <message>
        <source>differs there, as an index of chosen platforms alone does too; Update (-U) looks closer and overwrites it</source>
        <translation>dort anders, wie auch ein Index nur der gewählten Plattformen; „Aktualisieren“ (-U) sieht genauer hin und überschreibt es</translation>
    </message>
    <message>
        <source>A place is missing here.</source>
        <translation>Hier fehlt ein Ort.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.</source>
        <translation>Den Socket %1 gibt es nicht: Starten Sie die Docker Engine, oder setzen Sie DOCKER_HOST auf ihren Socket.</translation>
    </message>
    <message>
        <source>You may not use the socket %1: join the group that owns it (&quot;docker&quot;), or use another account.</source>
        <translation>Sie dürfen den Socket %1 nicht benutzen: Treten Sie der Gruppe bei, der er gehört („docker“), oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1: start the Docker Engine.</source>
        <translation>Am Socket %1 antwortet niemand: Starten Sie die Docker Engine.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be used (%2): is the Docker Engine running?</source>
        <translation>Der Socket %1 kann nicht benutzt werden (%2): Läuft die Docker Engine?</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::core::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Stop, go on next time</source>
        <translation>Stoppen, nächstes Mal weiter</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>How many requests a registry gets at the same time. Fewer are kinder to a small registry, more are faster.</source>
        <translation>Wie viele Anfragen eine Registry gleichzeitig bekommt. Weniger schonen eine kleine Registry, mehr sind schneller.</translation>
    </message>
    <message>
        <source>Wait between requests</source>
        <translation>Pause zwischen Anfragen</translation>
    </message>
    <message>
        <source>How long to wait after each request before a registry gets the next one.</source>
        <translation>Wie lange nach jeder Anfrage gewartet wird, bevor eine Registry die nächste bekommt.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often a request that failed is tried again.</source>
        <translation>Wie oft eine fehlgeschlagene Anfrage wiederholt wird.</translation>
    </message>
    <message>
        <source>Delay before a retry</source>
        <translation>Wartezeit vor einer Wiederholung</translation>
    </message>
    <message>
        <source>How long to wait before the first retry; each further one waits twice as long.</source>
        <translation>Wie lange vor der ersten Wiederholung gewartet wird; vor jeder weiteren doppelt so lange.</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Zertifikate prüfen</translation>
    </message>
    <message>
        <source>Without it anybody on the way to a registry can read and change what is sent.</source>
        <translation>Ohne diese Prüfung kann jeder auf dem Weg zu einer Registry mitlesen und ändern, was gesendet wird.</translation>
    </message>
    <message>
        <source>Registries without TLS</source>
        <translation>Registries ohne TLS</translation>
    </message>
    <message>
        <source>An expression that finds the registries spoken to in plain HTTP. Without one: this computer only.</source>
        <translation>Ein Ausdruck, der die Registries findet, mit denen über unverschlüsseltes HTTP gesprochen wird. Ohne Angabe: nur dieser Rechner.</translation>
    </message>
    <message>
        <source>Certificate folders</source>
        <translation>Zertifikatsordner</translation>
    </message>
    <message>
        <source>Folders like Docker&apos;s certs.d, with authorities and client certificates by registry. Without one: those of Docker.</source>
        <translation>Ordner wie certs.d von Docker, mit CA- und Client-Zertifikaten je Registry. Ohne Angabe: die von Docker.</translation>
    </message>
    <message>
        <source>Docker&apos;s config.json</source>
        <translation>config.json von Docker</translation>
    </message>
    <message>
        <source>Where credentials are read from. Without one: the file of docker login.</source>
        <translation>Woher Zugangsdaten gelesen werden. Ohne Angabe: aus der Datei von docker login.</translation>
    </message>
    <message>
        <source>Docker Engine</source>
        <translation>Docker Engine</translation>
    </message>
    <message>
        <source>Where the local engine listens: unix:///PATH or tcp://HOST:PORT. Without one: DOCKER_HOST, or the usual socket.</source>
        <translation>Wo die lokale Engine lauscht: unix:///PFAD oder tcp://HOST:PORT. Ohne Angabe: DOCKER_HOST oder der übliche Socket.</translation>
    </message>
    <message>
        <source>Ask for details where pulls are counted</source>
        <translation>Details auch abfragen, wo Pulls gezählt werden</translation>
    </message>
    <message>
        <source>Created, size and platforms of the tags in view, also from registries that count a pull for them, like Docker Hub.</source>
        <translation>Erstellungszeit, Größe und Plattformen der sichtbaren Tags, auch von Registries, die dafür einen Pull zählen, wie Docker Hub.</translation>
    </message>
    <message>
        <source>Cache of details</source>
        <translation>Cache der Details</translation>
    </message>
    <message>
        <source>The file that remembers created, size and platforms of images seen before. Without one: in the user&apos;s cache folder.</source>
        <translation>Die Datei, die sich Erstellungszeit, Größe und Plattformen schon gesehener Images merkt. Ohne Angabe: im Cache-Ordner des Benutzers.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Gleichzeitige Jobs</translation>
    </message>
    <message>
        <source>How many jobs of the queue run at the same time.</source>
        <translation>Wie viele Jobs der Warteschlange gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Large blobs at once</source>
        <translation>Gleichzeitige große Blobs</translation>
    </message>
    <message>
        <source>How many large blobs are sent at the same time.</source>
        <translation>Wie viele große Blobs gleichzeitig gesendet werden.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Bytes a second over all transfers.</source>
        <translation>Bytes pro Sekunde über alle Übertragungen.</translation>
    </message>
    <message>
        <source>Chunks of uploads</source>
        <translation>Upload in Teilen</translation>
    </message>
    <message>
        <source>Sends blobs in pieces of this size, for registries behind a proxy that refuses large requests.</source>
        <translation>Sendet Blobs in Teilen dieser Größe, für Registries hinter einem Proxy, der große Anfragen ablehnt.</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Abstand der Überwachungsdurchläufe</translation>
    </message>
    <message>
        <source>How long to rest between two rounds over a list for which nothing else was chosen.</source>
        <translation>Wie lange zwischen zwei Durchläufen einer Liste gewartet wird, für die nichts anderes gewählt wurde.</translation>
    </message>
    <message>
        <source>Closing while jobs run</source>
        <translation>Schließen bei laufenden Jobs</translation>
    </message>
    <message>
        <source>What happens to jobs that are not done when the window is closed.</source>
        <translation>Was mit unfertigen Jobs geschieht, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Journal of jobs</source>
        <translation>Journal der Jobs</translation>
    </message>
    <message>
        <source>The file that remembers jobs, so that they go on after a restart. Without one: in the user&apos;s data folder.</source>
        <translation>Die Datei, die sich Jobs merkt, damit sie nach einem Neustart weiterlaufen. Ohne Angabe: im Datenordner des Benutzers.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>Die Sprache des Fensters.</translation>
    </message>
    <message>
        <source>Open the lists of last time</source>
        <translation>Listen vom letzten Mal öffnen</translation>
    </message>
    <message>
        <source>Lists that were open come back at the next start, with changes that were not saved.</source>
        <translation>Listen, die offen waren, kommen beim nächsten Start wieder, samt ungespeicherten Änderungen.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>version</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>About lstags</source>
        <translation>Über lstags</translation>
    </message>
    <message>
        <source>Compares the tags of container images between registries and the local engine, and brings them in line.</source>
        <translation>Vergleicht die Tags von Container-Images zwischen Registries und der lokalen Engine und gleicht sie ab.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>For a report of a problem</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CloseQuestion</name>
    <message>
        <source>Jobs are not done</source>
        <translation>Jobs sind nicht fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not done.</source>
        <translation>
            <numerusform>%n Job ist nicht fertig.</numerusform>
            <numerusform>%n Jobs sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is being watched.</source>
        <translation>Eine Liste wird überwacht.</translation>
    </message>
    <message>
        <source>What was sent stays sent: the next start goes on where it was.</source>
        <translation>Gesendetes bleibt gesendet: Der nächste Start macht dort weiter.</translation>
    </message>
    <message>
        <source>Nobody looks after it when the program has ended.</source>
        <translation>Nach dem Programmende kümmert sich niemand mehr darum.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop, go on next time</source>
        <translation>&amp;Stoppen, nächstes Mal weiter</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Über&amp;wachung stoppen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Spa&amp;lten</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Listing tags</source>
        <translation>Listet Tags</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repository(s)</source>
        <translation>
            <numerusform>%1 von %n Repository</numerusform>
            <numerusform>%1 von %n Repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fehlgeschlagen</numerusform>
            <numerusform>, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Noch wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Comparing with %1: %2, %3%4</source>
        <translation>Vergleich mit %1 läuft: %2, %3%4</translation>
    </message>
    <message>
        <source>Paused: %1, %2%3</source>
        <translation>Pausiert: %1, %2%3</translation>
    </message>
    <message>
        <source>Compared with %1: %2, %3%4</source>
        <translation>Verglichen mit %1: %2, %3%4</translation>
    </message>
    <message>
        <source>Stopped: %1, %2%3</source>
        <translation>Gestoppt: %1, %2%3</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPresenter</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CountToggles</name>
    <message>
        <source>Show these only; with Ctrl, add or take away</source>
        <translation>Nur diese anzeigen; mit Strg dazunehmen oder wegnehmen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DestinationForm</name>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>Die Engine pullt, taggt und pusht, wie das Go-Programm es tut (--via-engine)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DirectionBar</name>
    <message>
        <source>The place that tags come from: the source of the list, or one that it was compared with</source>
        <translation>Der Ort, von dem Tags kommen: die Quelle der Liste oder ein Ort, mit dem sie verglichen wurde</translation>
    </message>
    <message>
        <source>The place that tags come from. What is there, and what differs from the place they go to, is known from the comparison.</source>
        <translation>Der Ort, von dem Tags kommen. Was dort ist und was davon am Zielort abweicht, ist aus dem Vergleich bekannt.</translation>
    </message>
    <message>
        <source>The place that tags go to: one that was compared, or another registry</source>
        <translation>Der Ort, an den Tags gehen: ein verglichener oder eine andere Registry</translation>
    </message>
    <message>
        <source>The place that tags go to. The fields below say under which names; where they are changed, it is another registry.</source>
        <translation>Der Ort, an den Tags gehen. Die Felder darunter sagen, unter welchen Namen; werden sie geändert, ist es eine andere Registry.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Nac&amp;h</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>the registries that the list names</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Andere Registry</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DocumentController</name>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>YAML lists (*.yaml *.yml);;All files (*)</source>
        <translation>YAML-Listen (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more, marked in the list)</source>
        <translation>
            <numerusform>%1 (und %n weiterer, in der Liste gekennzeichnet)</numerusform>
            <numerusform>%1 (und %n weitere, in der Liste gekennzeichnet)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 wurde von einem anderen Programm geändert. Trotzdem überschreiben?</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>der neuen Liste</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EngineButton</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>Engine wird gesucht…</translation>
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
        <translation>Keine Engine: Starten oder installieren Sie Docker oder Podman</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesModel</name>
    <message numerus="yes">
        <source>add %n entry(s)</source>
        <translation>
            <numerusform>Eintrag hinzufügen</numerusform>
            <numerusform>%n Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entry(s)</source>
        <translation>
            <numerusform>Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n entry(s)</source>
        <translation>
            <numerusform>Eintrag verschieben</numerusform>
            <numerusform>%n Einträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Entry %1 of %2, column %3: %4</source>
        <translation>Eintrag %1 von %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesPanel</name>
    <message>
        <source>&amp;Add entry</source>
        <translation>Eintrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit entry</source>
        <translation>Eintrag &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Re&amp;move entries</source>
        <translation>Einträge &amp;entfernen</translation>
    </message>
    <message>
        <source>Cu&amp;t entries</source>
        <translation>Einträge &amp;ausschneiden</translation>
    </message>
    <message>
        <source>Copy entrie&amp;s</source>
        <translation>Einträge &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste entries</source>
        <translation>Einträge e&amp;infügen</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryCompleter</name>
    <message>
        <source>Seen before</source>
        <translation>Schon gesehen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryDelegate</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ExportController</name>
    <message>
        <source>&amp;Export table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export se&amp;lection…</source>
        <translation>&amp;Auswahl exportieren…</translation>
    </message>
    <message>
        <source>Write what is in the table as CSV, JSON, Markdown or HTML</source>
        <translation>Den Inhalt der Tabelle als CSV, JSON, Markdown oder HTML schreiben</translation>
    </message>
    <message>
        <source>Write the selected rows as CSV, JSON, Markdown or HTML</source>
        <translation>Die ausgewählten Zeilen als CSV, JSON, Markdown oder HTML schreiben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 wurde nicht geschrieben: Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>JSON Lines (*.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown)</source>
        <translation>Markdown (*.md *.markdown)</translation>
    </message>
    <message>
        <source>HTML report (*.html *.htm)</source>
        <translation>HTML-Bericht (*.html *.htm)</translation>
    </message>
    <message>
        <source>Another export is under way.</source>
        <translation>Ein anderer Export läuft noch.</translation>
    </message>
    <message>
        <source>%1 was not written: its name has to end in .csv, .json, .jsonl, .md or .html.</source>
        <translation>%1 wurde nicht geschrieben: Der Name muss auf .csv, .json, .jsonl, .md oder .html enden.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Exporter</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::FactsModel</name>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>only at the source</source>
        <translation>nur an der Quelle</translation>
    </message>
    <message>
        <source>only at the target</source>
        <translation>nur am Ziel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
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
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
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
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRESENT</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGED</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ASSUMED</source>
        <translation>ASSUMED</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>LOCAL-ONLY</source>
        <translation>LOCAL-ONLY</translation>
    </message>
    <message>
        <source>Local-only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Only at the source: the target does not have it.</source>
        <translation>Nur an der Quelle: Das Ziel hat es nicht.</translation>
    </message>
    <message>
        <source>The same content at both.</source>
        <translation>An beiden der gleiche Inhalt.</translation>
    </message>
    <message>
        <source>At both, with different content.</source>
        <translation>An beiden, mit unterschiedlichem Inhalt.</translation>
    </message>
    <message>
        <source>Named in the list, found neither at the source nor at the target.</source>
        <translation>In der Liste genannt, weder an der Quelle noch am Ziel gefunden.</translation>
    </message>
    <message>
        <source>Only at the target.</source>
        <translation>Nur am Ziel.</translation>
    </message>
    <message>
        <source>The target could not be asked.</source>
        <translation>Das Ziel konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>those in which %1 is found</source>
        <translation>die, in denen %1 vorkommt</translation>
    </message>
    <message>
        <source>those in which %1 is found, and %2</source>
        <translation>die, in denen %1 vorkommt, und %2</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Registry: %1</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repository: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::Help</name>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — without a registry, Docker Hub is meant; with nothing behind the name, all tags. ~/…/ takes the listed tags that the expression finds; :TAG and =TAG1,TAG2 name tags; both together take either.</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — ohne Registry ist Docker Hub gemeint; ohne etwas hinter dem Namen alle Tags. ~/…/ nimmt die gelisteten Tags, die der Ausdruck findet; :TAG und =TAG1,TAG2 nennen Tags; beides zusammen nimmt, was eines von beiden trifft.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::HtmlReport</name>
    <message>
        <source>the local engine</source>
        <translation>die lokale Engine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparison of image tags</source>
        <translation>Vergleich von Image-Tags</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectionFacts</name>
    <message>
        <source>%1 bytes</source>
        <comment>a number that is shown in full</comment>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Gesamtgröße</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>Lokale ID</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>bytes that the target has too</comment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>To send</source>
        <comment>bytes</comment>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>is not there</source>
        <comment>a platform at the source or the target</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>is there</source>
        <comment>a platform of an image that an engine has</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>keine Plattform</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (nicht gelesen)</translation>
    </message>
    <message>
        <source>has it</source>
        <comment>the target, a layer</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>has it, packed otherwise</source>
        <comment>the target, a layer</comment>
        <translation>vorhanden, anders gepackt</translation>
    </message>
    <message>
        <source>lacks it</source>
        <comment>the target, a layer</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>a layer at the target</comment>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a layer that only the target has</comment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a layer and what made it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt durch</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Entrypoint</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stoppsignal</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a text without characters</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, a setting</source>
        <comment>a step of a build without a layer</comment>
        <translation>nein, eine Einstellung</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>SBOM</source>
        <comment>software bill of materials</comment>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>names the image as its subject</source>
        <translation>nennt das Image als Subject</translation>
    </message>
    <message>
        <source>under the tag %1</source>
        <translation>unter dem Tag %1</translation>
    </message>
    <message>
        <source>in the index</source>
        <translation>im Index</translation>
    </message>
    <message>
        <source>Signatures and SBOMs</source>
        <translation>Signaturen und SBOMs</translation>
    </message>
    <message>
        <source>Not all looked for</source>
        <translation>Nicht alles gesucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy everything that is known of the tag as text</source>
        <translation>Alles, was über das Tag bekannt ist, als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Ask source and target again what is inside</source>
        <translation>Quelle und Ziel erneut fragen, was darin ist</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Select one tag of the table to look inside.</source>
        <translation>Wählen Sie ein Tag der Tabelle, um hineinzusehen.</translation>
    </message>
    <message>
        <source>%1 could not be compared.</source>
        <comment>a repository</comment>
        <translation>%1 konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>This tag was found neither at the source nor at the target.</source>
        <translation>Dieses Tag wurde weder an der Quelle noch am Ziel gefunden.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted.</source>
        <translation>In %1 hineinzusehen kostet Pulls, die gezählt werden.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted: one, and one more for every image of an index.</source>
        <translation>In %1 hineinzusehen kostet Pulls, die gezählt werden: einen und einen weiteren je Image eines Index.</translation>
    </message>
    <message numerus="yes">
        <source>Inspect: costs %n pull(s)</source>
        <translation>
            <numerusform>Inspizieren: kostet %n Pull</numerusform>
            <numerusform>Inspizieren: kostet %n Pulls</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside %1…</source>
        <translation>%1 wird inspiziert…</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Nichts konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>a platform</comment>
        <translation>%1 (weicht ab)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Alles a&amp;ufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobActions</name>
    <message>
        <source>&amp;Pause job</source>
        <translation>Job &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume job</source>
        <translation>Job &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop job</source>
        <translation>Job &amp;stoppen</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>R&amp;emove job</source>
        <translation>Job &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>&amp;Abgeschlossene entfernen</translation>
    </message>
    <message>
        <source>Copy &amp;log</source>
        <translation>Protokoll &amp;kopieren</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>Alle pa&amp;usieren</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>Alle fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Nach unten</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Ganz nach un&amp;ten</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobFormat</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>state of a job that another running program has</extracomment>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s)</source>
        <translation>
            <numerusform>%n Pull</numerusform>
            <numerusform>%n Pulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es)</source>
        <translation>
            <numerusform>%n Push</numerusform>
            <numerusform>%n Pushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n zu überspringen</numerusform>
            <numerusform>%n zu überspringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pullen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pushen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>12 copies, registry</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fehlgeschlagen</numerusform>
            <numerusform>, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n übersprungen</numerusform>
            <numerusform>, %n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 waren schon da.</translation>
    </message>
    <message>
        <source>%1 were taken from another repository of the destination.</source>
        <translation>%1 kamen aus einem anderen Repository des Ziels.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>of a time that is not known in whole</extracomment>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Job</numerusform>
            <numerusform>%n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobItemsModel</name>
    <message>
        <source>Bytes that were at the destination already</source>
        <translation>Bytes, die schon am Ziel waren</translation>
    </message>
    <message>
        <source>Bytes that the destination took from another of its repositories</source>
        <translation>Bytes, die das Ziel aus einem anderen seiner Repositories nahm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Gemountet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsController</name>
    <message>
        <source>Show the jobs</source>
        <translation>Jobs anzeigen</translation>
    </message>
    <message>
        <source>Watching failed</source>
        <translation>Überwachung fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time go on.</source>
        <translation>
            <numerusform>%n Job vom letzten Mal läuft weiter.</numerusform>
            <numerusform>%n Jobs vom letzten Mal laufen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>lstags: no job runs</source>
        <translation>lstags: kein Job läuft</translation>
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
und %n weiterer</numerusform>
            <numerusform>
und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended</source>
        <translation>
            <numerusform>%n Job beendet</numerusform>
            <numerusform>%n Jobs beendet</numerusform>
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
        <translation>Ein anderes Programm führt diesen Job aus.</translation>
    </message>
    <message>
        <source>The size of some images is known only when their turn comes.</source>
        <translation>Die Größe mancher Images ist erst bekannt, wenn sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsPanel</name>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Jobs</translation>
    </message>
    <message>
        <source>Choose a job to see what it did.</source>
        <translation>Wählen Sie einen Job, um zu sehen, was er getan hat.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::KeptLists</name>
    <message>
        <source>It is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It is not one of this version of lstags.</source>
        <translation>Die Datei gehört nicht zu dieser Version von lstags.</translation>
    </message>
    <message>
        <source>The list %1 in it is broken.</source>
        <translation>Die Liste %1 darin ist fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LayerStrip</name>
    <message>
        <source>Sizes of the layers</source>
        <translation>Größen der Layer</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s), %1</source>
        <translation>
            <numerusform>%n Layer, %1</numerusform>
            <numerusform>%n Layer, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the target has them all</source>
        <translation>%1; das Ziel hat sie alle</translation>
    </message>
    <message numerus="yes">
        <source>%1; the target lacks %n of them, %2</source>
        <translation>
            <numerusform>%1; dem Ziel fehlt %n davon, %2</numerusform>
            <numerusform>%1; dem Ziel fehlen %n davon, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lacking at the target: %2</source>
        <translation>%1, fehlt am Ziel: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LineCells</name>
    <message>
        <source>Local engine</source>
        <translation>Lokale Engine</translation>
    </message>
    <message>
        <source>State at %1</source>
        <translation>Zustand an diesem Ort: %1</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>keine Engine</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>kein Digest</translation>
    </message>
    <message>
        <source>%1: %2, asked %3</source>
        <extracomment>%1 is a place, %2 a digest, %3 how long ago: &quot;Source: sha256:..., asked 2 minutes ago&quot;</extracomment>
        <translation>%1: %2, abgefragt %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListKeeper</name>
    <message>
        <source>The lists of last time cannot be read: %1 The file is now %2.</source>
        <translation>Die Listen vom letzten Mal können nicht gelesen werden: %1 Die Datei heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Changes are not kept for the next start: %1 cannot be written.</source>
        <translation>Änderungen werden nicht für den nächsten Start aufbewahrt: %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListTabs</name>
    <message>
        <source>Open lists</source>
        <translation>Offene Listen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a tab of a list with changes that are not saved</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Noch nicht in einer Datei gespeichert</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>No entry of the list can be compared: mend those that are marked in it.</source>
        <translation>Kein Eintrag der Liste kann verglichen werden: Korrigieren Sie die darin gekennzeichneten.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Asking the registries…</source>
        <translation>Registries werden abgefragt…</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Kein Tag passt.</translation>
    </message>
    <message>
        <source>Press Compare (F5) to see the tags.</source>
        <translation>Drücken Sie „Vergleichen“ (F5), um die Tags zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
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
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>Meldung ausblenden (Esc)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::OpenLists</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Neue Liste %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanModel</name>
    <message>
        <source>pull</source>
        <translation>pullen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>push</source>
        <translation>pushen</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>along comes what refers to it: %1</source>
        <translation>mit kommt, was darauf verweist: %1</translation>
    </message>
    <message>
        <source>the same there, and nothing is missing</source>
        <translation>dort gleich, und nichts fehlt</translation>
    </message>
    <message>
        <source>came there in the meantime</source>
        <translation>inzwischen dort angekommen</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>asking what is there…</source>
        <translation>Vorhandenes wird abgefragt…</translation>
    </message>
    <message>
        <source>Not measured: the source counts pulls, and measuring is one.</source>
        <translation>Nicht gemessen: Die Quelle zählt Pulls, und Messen ist einer.</translation>
    </message>
    <message>
        <source>What is sent after what the destination has already</source>
        <translation>Was noch gesendet wird, nach Abzug dessen, was das Ziel schon hat</translation>
    </message>
    <message>
        <source>The size of the image, whatever the engine has of it</source>
        <translation>Die Größe des Images, gleich, was die Engine davon schon hat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Zustand dort</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 - &quot;Update tags that differ&quot; in the settings of the plan has it copied too</source>
        <comment>a reason</comment>
        <translation>%1 – mit „Abweichende Tags aktualisieren“ in den Einstellungen des Plans wird es mitkopiert</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanWindow</name>
    <message>
        <source>Check &amp;all</source>
        <translation>Häkchen bei &amp;allen setzen</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Häkchen bei allen &amp;entfernen</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>Häkchen bei A&amp;uswahl setzen</translation>
    </message>
    <message>
        <source>Uncheck s&amp;elected</source>
        <translation>Häkchen bei Auswahl en&amp;tfernen</translation>
    </message>
    <message>
        <source>Check what is %1</source>
        <comment>state</comment>
        <translation>Häkchen bei „%1“ setzen</translation>
    </message>
    <message>
        <source>Uncheck what is %1</source>
        <comment>state</comment>
        <translation>Häkchen bei „%1“ entfernen</translation>
    </message>
    <message>
        <source>Pull %1 to the engine</source>
        <translation>In die Engine pullen: %1</translation>
    </message>
    <message>
        <source>Copy %1 to a registry</source>
        <translation>In eine Registry kopieren: %1</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Pushen: %1</translation>
    </message>
    <message>
        <source>Plan: pull</source>
        <translation>Plan: Pullen</translation>
    </message>
    <message>
        <source>Plan: copy</source>
        <translation>Plan: Kopieren</translation>
    </message>
    <message>
        <source>Plan: push</source>
        <translation>Plan: Pushen</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was the same with %n more repository(s).</source>
        <translation>
            <numerusform>%1 Ebenso bei %n weiteren Repository.</numerusform>
            <numerusform>%1 Ebenso bei %n weiteren Repositories.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plan wird erstellt…</translation>
    </message>
    <message>
        <source>Measuring what is to be sent…</source>
        <translation>Zu sendende Menge wird gemessen…</translation>
    </message>
    <message>
        <source>Asking what is there…</source>
        <translation>Vorhandenes wird abgefragt…</translation>
    </message>
    <message>
        <source>Mend the destination above to see the plan.</source>
        <translation>Korrigieren Sie oben das Ziel, um den Plan zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>Es gibt nichts zu planen.</translation>
    </message>
    <message>
        <source>Nothing needs doing: “Show skipped” says why.</source>
        <translation>Nichts zu tun: „Übersprungene anzeigen“ sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n to pull</source>
        <translation>
            <numerusform>%n zu pullen</numerusform>
            <numerusform>%n zu pullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n zu kopieren</numerusform>
            <numerusform>%n zu kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to push</source>
        <translation>
            <numerusform>%n zu pushen</numerusform>
            <numerusform>%n zu pushen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>%n ohne Häkchen</numerusform>
            <numerusform>%n ohne Häkchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 to pull</source>
        <translation>bis zu %1 zu pullen</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 zu senden</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown size</source>
        <translation>
            <numerusform>%n von unbekannter Größe</numerusform>
            <numerusform>%n von unbekannter Größe</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n tag(s)</source>
        <translation>
            <numerusform>%n Tag pullen</numerusform>
            <numerusform>%n Tags pullen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n tag(s)</source>
        <translation>
            <numerusform>%n Tag kopieren</numerusform>
            <numerusform>%n Tags kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n tag(s)</source>
        <translation>
            <numerusform>%n Tag pushen</numerusform>
            <numerusform>%n Tags pushen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sk&amp;ipped</source>
        <translation>
            <numerusform>%n übersprungenes an&amp;zeigen</numerusform>
            <numerusform>%n übersprungene an&amp;zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Übersprungene an&amp;zeigen</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <comment>job</comment>
        <translation>Pullen: %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>job</comment>
        <translation>Kopieren: %1 nach %2</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <comment>job</comment>
        <translation>Pushen: %1 nach %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Planner</name>
    <message>
        <source>Stopped before all was known of the destination.</source>
        <translation>Gestoppt, bevor alles über das Ziel bekannt war.</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Report</name>
    <message>
        <source>Reason</source>
        <comment>why an entry failed</comment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoriesPanel</name>
    <message>
        <source>Filter repositories</source>
        <translation>Repositories filtern</translation>
    </message>
    <message>
        <source>Shows the repositories and registries in whose names this is found.</source>
        <translation>Zeigt die Repositories und Registries, in deren Namen dies vorkommt.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>The repositories of a comparison come here. Choose one to see its tags alone.</source>
        <translation>Hier erscheinen die Repositories eines Vergleichs. Wählen Sie eines, um nur dessen Tags zu sehen.</translation>
    </message>
    <message>
        <source>What is compared: the list, its registries, their repositories, each with its tags by state. What is selected is what the table shows; with Ctrl several; Esc shows everything.</source>
        <translation>Was verglichen wird: die Liste, ihre Registries und deren Repositories, jeweils mit ihren Tags nach Zustand. Die Tabelle zeigt, was ausgewählt ist; mit Strg mehrere; Esc zeigt alles.</translation>
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
        <translation>noch keine Tags</translation>
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
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>Choose it among the files of this computer</source>
        <translation>Unter den Dateien dieses Rechners wählen</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>/FOLDER%1/FOLDER</source>
        <comment>folders, parted by what the system parts them with</comment>
        <translation>/ORDNER%1/ORDNER</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Put back the standard</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingTexts</name>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>For the command: %1.</source>
        <translation>Für den Befehl: %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingsDialog</name>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Put every setting of all pages back to its standard?</source>
        <translation>Alle Einstellungen aller Seiten auf den Standard zurücksetzen?</translation>
    </message>
    <message>
        <source>Some of what was changed counts from the next start on.</source>
        <translation>Manche der Änderungen gelten ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Shortcuts</name>
    <message>
        <source>%1 is the shortcut of “%2” (%3) already.</source>
        <translation>%1 ist schon das Tastenkürzel von „%2“ (%3).</translation>
    </message>
    <message>
        <source>%1 is typed into fields; take it together with Ctrl or Alt.</source>
        <translation>%1 wird in Felder getippt; nehmen Sie es zusammen mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsDialog</name>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”:</source>
        <translation>&amp;Tasten von „%1“:</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Give every command its standard keys?</source>
        <translation>Jedem Befehl seine Standardtasten geben?</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsModel</name>
    <message>
        <source>Standard: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShownList</name>
    <message>
        <source>The table shows the tags of %1; %2 is not compared.</source>
        <translation>Die Tabelle zeigt die Tags von %1; %2 ist nicht verglichen.</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Startup</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is nothing to compare; open the list in the window to see why.</source>
        <translation>Es gibt nichts zu vergleichen; öffnen Sie die Liste im Fenster, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Compares the tags of container images between places.</source>
        <translation>Vergleicht die Tags von Container-Images zwischen verschiedenen Orten.</translation>
    </message>
    <message>
        <source>Compare as soon as the list is open.</source>
        <translation>Vergleichen, sobald die Liste geöffnet ist.</translation>
    </message>
    <message>
        <source>Remember settings in FILE.</source>
        <translation>Einstellungen in FILE merken.</translation>
    </message>
    <message>
        <source>Compare, save a picture of the window in FILE and quit.</source>
        <translation>Vergleichen, ein Bild des Fensters in FILE speichern und beenden.</translation>
    </message>
    <message>
        <source>The list to open.</source>
        <translation>Die zu öffnende Liste.</translation>
    </message>
    <message>
        <source>One list at a time, please.</source>
        <translation>Bitte nur eine Liste auf einmal.</translation>
    </message>
    <message>
        <source>--against, column %1: %2</source>
        <translation>--against, Spalte %1: %2</translation>
    </message>
    <message>
        <source>What to compare with: engine, REGISTRY[:PORT][/PREFIX], or several between commas.</source>
        <translation>Womit verglichen wird: engine, REGISTRY[:PORT][/PREFIX] oder mehrere, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StateFilterBar</name>
    <message>
        <source>Show &amp;states</source>
        <translation>&amp;Zustände anzeigen</translation>
    </message>
    <message>
        <source>Filter tags (Ctrl+F)</source>
        <translation>Tags filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Tags filtern</translation>
    </message>
    <message>
        <source>Show all states (Ctrl+0)</source>
        <translation>Alle Zustände anzeigen (Strg+0)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Hide present</source>
        <translation>V&amp;orhandene ausblenden</translation>
    </message>
    <message>
        <source>Hide the tags that are the same at the source and every target (Ctrl+H)</source>
        <translation>Die Tags ausblenden, die an der Quelle und an jedem Ziel gleich sind (Strg+H)</translation>
    </message>
    <message>
        <source>Leaves out what needs no attention: tags with the same content at the source and at every target.</source>
        <translation>Lässt weg, was keine Aufmerksamkeit braucht: Tags mit gleichem Inhalt an der Quelle und an jedem Ziel.</translation>
    </message>
    <message>
        <source>At %1:</source>
        <extracomment>before toggles that count states at one of several places: &quot;At Local engine:&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The toggles count and choose by the state at %1</source>
        <translation>Die Schalter zählen und wählen nach dem Zustand an diesem Ort: %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StatusBar</name>
    <message>
        <source>Pulls left: %1 of %2</source>
        <translation>Verbleibende Pulls: %1 von %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SyncActions</name>
    <message>
        <source>&amp;Pull…</source>
        <translation>&amp;Pullen…</translation>
    </message>
    <message>
        <source>Pull &amp;everything</source>
        <translation>&amp;Alles pullen</translation>
    </message>
    <message>
        <source>Plan to have the engine pull what is selected, or everything</source>
        <translation>Planen, die Auswahl oder alles von der Engine pullen zu lassen</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>&amp;Kopieren…</translation>
    </message>
    <message>
        <source>Copy e&amp;verything</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>Plan to copy what is selected, or everything, to a registry under the same names</source>
        <translation>Planen, die Auswahl oder alles unter gleichen Namen in eine Registry zu kopieren</translation>
    </message>
    <message>
        <source>Pus&amp;h…</source>
        <translation>Pus&amp;hen…</translation>
    </message>
    <message>
        <source>Push everythin&amp;g</source>
        <translation>Alles p&amp;ushen</translation>
    </message>
    <message>
        <source>Plan to push what is selected, or everything, under a prefix that says where it came from</source>
        <translation>Planen, die Auswahl oder alles unter einem Präfix zu pushen, das die Herkunft nennt</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisieren</translation>
    </message>
    <message>
        <source>No engine has answered yet.</source>
        <translation>Noch hat keine Engine geantwortet.</translation>
    </message>
    <message>
        <source>All &amp;absent</source>
        <translation>Alles &amp;Fehlende</translation>
    </message>
    <message>
        <source>All &amp;changed</source>
        <translation>Alles &amp;Geänderte</translation>
    </message>
    <message>
        <source>All that &amp;differs</source>
        <translation>Alles A&amp;bweichende</translation>
    </message>
    <message>
        <source>The registries cannot be asked yet.</source>
        <translation>Die Registries können noch nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>There are no tags: compare a list first.</source>
        <translation>Es gibt keine Tags: Vergleichen Sie zuerst eine Liste.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <comment>a list</comment>
        <translation>%1 (fehlend)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a list</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 (what differs)</source>
        <comment>a list</comment>
        <translation>%1 (abweichend)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between places…</source>
        <translation>&amp;Zwischen Orten…</translation>
    </message>
    <message>
        <source>Opens a plan with two ends to choose: the source or a place it was compared with, and any other of them.</source>
        <translation>Öffnet einen Plan mit zwei wählbaren Enden: der Quelle oder einem Ort, mit dem verglichen wurde, und einem beliebigen anderen davon.</translation>
    </message>
    <message>
        <source>Plan from any place of the comparison to any other</source>
        <translation>Von einem beliebigen Ort des Vergleichs zu einem beliebigen anderen planen</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>another registry…</source>
        <translation>Andere Registry…</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Pull to %1…</source>
        <translation>In %1 pullen…</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Nach %1 kopieren…</translation>
    </message>
    <message>
        <source>Pull all that differs to %1…</source>
        <translation>Alles Abweichende in %1 pullen…</translation>
    </message>
    <message>
        <source>Copy all that differs to %1…</source>
        <translation>Alles Abweichende nach %1 kopieren…</translation>
    </message>
    <message>
        <source>From %1 to</source>
        <translation>Von %1 nach</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>Lokale ID</translation>
    </message>
    <message>
        <source>Target digest</source>
        <translation>Ziel-Digest</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTablePanel</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Filter tags</source>
        <translation>Tags &amp;filtern</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask the repository of this row again</source>
        <translation>Das Repository dieser Zeile erneut abfragen</translation>
    </message>
    <message>
        <source>&amp;Copy tags</source>
        <translation>&amp;Tags kopieren</translation>
    </message>
    <message>
        <source>&amp;Rows as text</source>
        <translation>&amp;Zeilen als Text</translation>
    </message>
    <message>
        <source>Refere&amp;nces</source>
        <translation>Refere&amp;nzen</translation>
    </message>
    <message>
        <source>References &amp;with digests</source>
        <translation>Referenzen &amp;mit Digests</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Digests</translation>
    </message>
    <message>
        <source>docker &amp;pull lines</source>
        <extracomment>docker pull is a command and stays as it is</extracomment>
        <translation>Zeilen mit docker &amp;pull</translation>
    </message>
    <message>
        <source>&amp;lstags command line</source>
        <extracomment>lstags is the name of the command</extracomment>
        <translation>&amp;lstags-Befehlszeile</translation>
    </message>
    <message>
        <source>Group tags that share a digest</source>
        <translation>Tags mit gleichem Digest gruppieren</translation>
    </message>
    <message>
        <source>Show tags of a repository that are the same image as one row</source>
        <translation>Tags eines Repositorys, die dasselbe Image sind, als eine Zeile zeigen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTableView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetBox</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Lokale Engine</translation>
    </message>
    <message>
        <source>The local Docker Engine, or REGISTRY[:PORT][/PREFIX]; several between commas</source>
        <translation>Die lokale Docker Engine oder REGISTRY[:PORT][/PREFIX]; mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetsDialog</name>
    <message>
        <source>Write where it is: REGISTRY[:PORT][/PREFIX].</source>
        <translation>Schreiben Sie, wo der Ort ist: REGISTRY[:PORT][/PREFIX].</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Dieser Ort ist schon in der Liste.</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(neu)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>the same names</source>
        <translation>gleiche Namen</translation>
    </message>
    <message>
        <source>below a prefix</source>
        <translation>unter einem Präfix</translation>
    </message>
    <message>
        <source>by templates</source>
        <translation>nach Vorlagen</translation>
    </message>
    <message>
        <source>The images of the local Docker Engine.</source>
        <translation>Die Images der lokalen Docker Engine.</translation>
    </message>
    <message>
        <source>quay.io/coreos/flannel:v1.0 is compared with %1</source>
        <translation>quay.io/coreos/flannel:v1.0 wird verglichen mit %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TraceModel</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TracePanel</name>
    <message>
        <source>&amp;Record requests</source>
        <translation>Anfragen &amp;mitschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy requests</source>
        <translation>Anfragen &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Tracin&amp;g</source>
        <translation>Mits&amp;chneiden</translation>
    </message>
    <message>
        <source>Record the requests that follow</source>
        <translation>Die folgenden Anfragen mitschneiden</translation>
    </message>
    <message>
        <source>Copy the selected requests with their headers</source>
        <translation>Die ausgewählten Anfragen mit ihren Headern kopieren</translation>
    </message>
    <message>
        <source>Forget the requests so far</source>
        <translation>Die bisherigen Anfragen vergessen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>&amp;Pause all jobs</source>
        <translation>Alle Jobs &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewController</name>
    <message>
        <source>&amp;Views</source>
        <translation>Ansic&amp;hten</translation>
    </message>
    <message>
        <source>&amp;Save view as…</source>
        <translation>Ansicht &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ansichten &amp;verwalten…</translation>
    </message>
    <message>
        <source>Keep list, targets, filters and columns under a name</source>
        <translation>Liste, Ziele, Filter und Spalten unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Rename and remove views</source>
        <translation>Ansichten umbenennen und entfernen</translation>
    </message>
    <message>
        <source>%1, the list of the view %2, is gone; the rest of the view is shown.</source>
        <translation>%1, die Liste der Ansicht %2, gibt es nicht mehr; der Rest der Ansicht wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsDialog</name>
    <message>
        <source>Over&amp;write</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsModel</name>
    <message>
        <source>Save %1</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <translation>„%1“ überschreiben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>„%1“ umbenennen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchController</name>
    <message>
        <source>&amp;Watch the list</source>
        <translation>&amp;Liste überwachen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Compare and sync the list again and again, as it was last done by hand</source>
        <translation>Die Liste immer wieder vergleichen und synchronisieren, wie zuletzt von Hand</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Abstand der Durchläufe</translation>
    </message>
    <message>
        <source>How long to rest between: 30s, 15m, 1h</source>
        <translation>Pause zwischen den Durchläufen: 30s, 15m, 1h</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>die neue Liste</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Überwachung: %1</translation>
    </message>
    <message>
        <source>Watching %1: comparing and syncing now. %2</source>
        <translation>Überwacht wird %1: Vergleich und Synchronisierung laufen. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The round of %1 failed: %2</source>
        <translation>Der Durchlauf von %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>The round of %1 found nothing to do.</source>
        <translation>Der Durchlauf von %1 fand nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 did %n transfer(s).</source>
        <translation>
            <numerusform>Der Durchlauf von %1 hat %n Übertragung erledigt.</numerusform>
            <numerusform>Der Durchlauf von %1 hat %n Übertragungen erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1, the next round is at %2. %3</source>
        <translation>Überwacht wird %1, nächster Durchlauf um %2. %3</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Überwacht wird %1. %2</translation>
    </message>
    <message>
        <source>The list was closed.</source>
        <translation>Die Liste wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchSettings</name>
    <message>
        <source>Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again.</source>
        <translation>Noch wurde nichts gepullt oder kopiert. Tun Sie es einmal von Hand: Eine Liste zu überwachen heißt, dasselbe immer wieder zu tun.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>all tags of a repository</source>
        <translation>alle Tags eines Repositorys</translation>
    </message>
    <message>
        <source>these tags, without listing the others</source>
        <translation>diese Tags, ohne die anderen zu listen</translation>
    </message>
    <message>
        <source>the tags that an expression finds</source>
        <translation>die Tags, die ein Ausdruck findet</translation>
    </message>
    <message>
        <source>one tag at a registry of your own</source>
        <translation>ein Tag in einer eigenen Registry</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhatsThis</name>
    <message>
        <source>The lists that are open. A star marks changes that are not saved; they are kept for the next start all the same. Drag tabs to reorder them.</source>
        <translation>Die offenen Listen. Ein Stern kennzeichnet ungespeicherte Änderungen; auch sie werden für den nächsten Start aufbewahrt. Tabs lassen sich durch Ziehen umordnen.</translation>
    </message>
    <message>
        <source>What is compared: an entry selects tags of one repository. Behind each stands what the last comparison found. F2 edits, Delete removes, and entries can be dragged.</source>
        <translation>Was verglichen wird: Ein Eintrag wählt Tags eines Repositorys aus. Hinter jedem steht, was der letzte Vergleich fand. F2 bearbeitet, Entf entfernt, und Einträge lassen sich ziehen.</translation>
    </message>
    <message>
        <source>Type an entry and press Enter. Several lines, as of a file, can be pasted at once. F1 tells how entries are written.</source>
        <translation>Geben Sie einen Eintrag ein, und drücken Sie die Eingabetaste. Mehrere Zeilen, etwa aus einer Datei, lassen sich auf einmal einfügen. F1 sagt, wie Einträge geschrieben werden.</translation>
    </message>
    <message>
        <source>Puts the entry that was typed into the list.</source>
        <translation>Nimmt den eingegebenen Eintrag in die Liste auf.</translation>
    </message>
    <message>
        <source>Opens a list of entries from a YAML file.</source>
        <translation>Öffnet eine Liste von Einträgen aus einer YAML-Datei.</translation>
    </message>
    <message>
        <source>Begins with a list of a few public images, to try out what a comparison shows.</source>
        <translation>Beginnt mit einer Liste einiger öffentlicher Images, um auszuprobieren, was ein Vergleich zeigt.</translation>
    </message>
    <message>
        <source>Begins a list of your own with its first entry.</source>
        <translation>Beginnt eine eigene Liste mit ihrem ersten Eintrag.</translation>
    </message>
    <message>
        <source>Every tag that an entry selects, with its state at each target. A click on a header sorts, a right click chooses columns; Enter looks inside a tag.</source>
        <translation>Jedes Tag, das ein Eintrag auswählt, mit seinem Zustand an jedem Ziel. Ein Klick auf einen Spaltenkopf sortiert, ein Rechtsklick wählt Spalten; die Eingabetaste sieht in ein Tag hinein.</translation>
    </message>
    <message>
        <source>Shows only the tags in whose row the text stands.</source>
        <translation>Zeigt nur die Tags, in deren Zeile der Text steht.</translation>
    </message>
    <message>
        <source>The selected tag at its source and at the target, line by line. What differs is marked.</source>
        <translation>Das ausgewählte Tag an seiner Quelle und am Ziel, Zeile für Zeile. Abweichendes ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>Which of the images behind a tag for several platforms is looked into.</source>
        <translation>In welches der Images hinter einem Tag für mehrere Plattformen hineingesehen wird.</translation>
    </message>
    <message>
        <source>Reads the manifest and config of the selected tag. Where a registry counts pulls, it says how many this takes.</source>
        <translation>Liest Manifest und Konfiguration des ausgewählten Tags. Wo eine Registry Pulls zählt, steht dabei, wie viele das kostet.</translation>
    </message>
    <message>
        <source>The entries of the comparison: how far each is, and why one failed. Enter or a double click on a failed one asks again.</source>
        <translation>Die Einträge des Vergleichs: wie weit jeder ist und warum einer fehlschlug. Eingabetaste oder Doppelklick fragt einen fehlgeschlagenen erneut ab.</translation>
    </message>
    <message>
        <source>The queue of jobs: what runs, what waits and what is done. Enter looks into a job; its row can be dragged to change the order.</source>
        <translation>Die Warteschlange der Jobs: was läuft, was wartet und was fertig ist. Die Eingabetaste sieht in einen Job hinein; durch Ziehen seiner Zeile ändert sich die Reihenfolge.</translation>
    </message>
    <message>
        <source>The images of the selected job, with what became of each.</source>
        <translation>Die Images des ausgewählten Jobs und was aus jedem wurde.</translation>
    </message>
    <message>
        <source>What happened in the selected job, line by line.</source>
        <translation>Was im ausgewählten Job geschah, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Shows the jobs of all states.</source>
        <translation>Zeigt die Jobs aller Zustände.</translation>
    </message>
    <message>
        <source>Every request to registries and the engine since the window was opened, without secrets.</source>
        <translation>Jede Anfrage an Registries und Engine, seit das Fenster geöffnet wurde, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Shows only the requests in whose row the text stands.</source>
        <translation>Zeigt nur die Anfragen, in deren Zeile der Text steht.</translation>
    </message>
    <message>
        <source>The headers of the selected request and of its answer. Secrets are left out.</source>
        <translation>Die Header der ausgewählten Anfrage und ihrer Antwort. Geheimnisse sind ausgelassen.</translation>
    </message>
    <message>
        <source>Whether the local Docker Engine answers, and its version. A click says what is wrong.</source>
        <translation>Ob die lokale Docker Engine antwortet, und ihre Version. Ein Klick sagt, woran es fehlt.</translation>
    </message>
    <message>
        <source>Narrows to what all of the typed words stand in.</source>
        <translation>Schränkt auf das ein, worin alle eingegebenen Wörter stehen.</translation>
    </message>
    <message>
        <source>The pages of settings. A search goes over all of them.</source>
        <translation>Die Seiten der Einstellungen. Eine Suche geht über alle.</translation>
    </message>
    <message>
        <source>Puts everything back to its standard, after a question.</source>
        <translation>Setzt nach einer Rückfrage alles auf den Standard zurück.</translation>
    </message>
    <message>
        <source>Closes the dialog. What was changed stays.</source>
        <translation>Schließt den Dialog. Was geändert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Every command of the menus with its keys. Those that differ from the standard are bold.</source>
        <translation>Alle Befehle der Menüs mit ihren Tasten. Was vom Standard abweicht, ist fett.</translation>
    </message>
    <message>
        <source>Press the keys that are to start the selected command. Keys that another command has are refused.</source>
        <translation>Drücken Sie die Tasten, die den ausgewählten Befehl auslösen sollen. Tasten, die ein anderer Befehl hat, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Shows the tags of this state, or hides them.</source>
        <translation>Zeigt die Tags dieses Zustands oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Shows this column of the table, or hides it.</source>
        <translation>Zeigt diese Spalte der Tabelle oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Shows only the repositories in whose name the text stands.</source>
        <translation>Zeigt nur die Repositories, in deren Namen der Text steht.</translation>
    </message>
    <message>
        <source>What was compared, by list, registry and repository, each with a bar of its states. What is selected is what the table shows.</source>
        <translation>Was verglichen wurde, nach Liste, Registry und Repository, jeweils mit einem Balken der Zustände. Die Tabelle zeigt, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Copies the command that does the same as this window, to run it in a terminal.</source>
        <translation>Kopiert den Befehl, der dasselbe tut wie dieses Fenster, um ihn in einem Terminal auszuführen.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references with their digests: REGISTRY/REPOSITORY@sha256:…</source>
        <translation>Kopiert die ausgewählten Tags als Referenzen mit ihren Digests: REGISTRY/REPOSITORY@sha256:…</translation>
    </message>
    <message>
        <source>Copies a line for each selected tag that pulls it with docker.</source>
        <translation>Kopiert für jedes ausgewählte Tag eine Zeile, die es mit docker pullt.</translation>
    </message>
    <message>
        <source>What would be sent, where to and why. Only what is checked is done; Space checks and unchecks.</source>
        <translation>Was gesendet würde, wohin und warum. Nur was ein Häkchen hat, wird getan; die Leertaste setzt und entfernt Häkchen.</translation>
    </message>
    <message>
        <source>Checks all transfers of a kind, or none.</source>
        <translation>Setzt Häkchen bei allen Übertragungen einer Art oder bei keiner.</translation>
    </message>
    <message>
        <source>Starts what is checked as a job.</source>
        <translation>Startet, was ein Häkchen hat, als Job.</translation>
    </message>
    <message>
        <source>Shows more of what can be chosen about the plan.</source>
        <translation>Zeigt mehr von dem, was sich am Plan wählen lässt.</translation>
    </message>
    <message>
        <source>Takes back the last change of the list.</source>
        <translation>Nimmt die letzte Änderung der Liste zurück.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Stellt die zurückgenommene Änderung wieder her.</translation>
    </message>
    <message>
        <source>Closes the window. Lists, also unsaved ones, and jobs come back at the next start.</source>
        <translation>Schließt das Fenster. Listen, auch ungespeicherte, und Jobs kommen beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>Goes to the field below the list, to type an entry.</source>
        <translation>Geht zum Feld unter der Liste, um einen Eintrag einzugeben.</translation>
    </message>
    <message>
        <source>Edits the selected entry where it stands.</source>
        <translation>Bearbeitet den ausgewählten Eintrag an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list.</source>
        <translation>Nimmt die ausgewählten Einträge aus der Liste.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list, to paste them elsewhere.</source>
        <translation>Nimmt die ausgewählten Einträge aus der Liste, um sie anderswo einzufügen.</translation>
    </message>
    <message>
        <source>Copies the selected entries as text, a line each.</source>
        <translation>Kopiert die ausgewählten Einträge als Text, einen pro Zeile.</translation>
    </message>
    <message>
        <source>Puts the lines of the clipboard into the list, an entry each.</source>
        <translation>Fügt die Zeilen der Zwischenablage in die Liste ein, jede als Eintrag.</translation>
    </message>
    <message>
        <source>Moves the selected entries up in the list.</source>
        <translation>Verschiebt die ausgewählten Einträge in der Liste nach oben.</translation>
    </message>
    <message>
        <source>Moves the selected entries down in the list.</source>
        <translation>Verschiebt die ausgewählten Einträge in der Liste nach unten.</translation>
    </message>
    <message>
        <source>Copies the selected rows as they are shown, nothing shortened.</source>
        <translation>Kopiert die ausgewählten Zeilen, wie sie gezeigt werden, ungekürzt.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references: REGISTRY/REPOSITORY:TAG.</source>
        <translation>Kopiert die ausgewählten Tags als Referenzen: REGISTRY/REPOSITORY:TAG.</translation>
    </message>
    <message>
        <source>Copies the whole digests of the selected tags.</source>
        <translation>Kopiert die vollständigen Digests der ausgewählten Tags.</translation>
    </message>
    <message>
        <source>Copies the selected lines of the inspector.</source>
        <translation>Kopiert die ausgewählten Zeilen des Inspektors.</translation>
    </message>
    <message>
        <source>Goes to the field that filters the tags of the table.</source>
        <translation>Geht zum Feld, das die Tags der Tabelle filtert.</translation>
    </message>
    <message>
        <source>Shows how far the comparison is, entry by entry.</source>
        <translation>Zeigt, wie weit der Vergleich ist, Eintrag für Eintrag.</translation>
    </message>
    <message>
        <source>Shows the queue of jobs.</source>
        <translation>Zeigt die Warteschlange der Jobs.</translation>
    </message>
    <message>
        <source>Shows the requests that were sent.</source>
        <translation>Zeigt die gesendeten Anfragen.</translation>
    </message>
    <message>
        <source>Shows the list of entries at the left, or hides it.</source>
        <translation>Zeigt die Liste der Einträge links oder blendet sie aus.</translation>
    </message>
    <message>
        <source>Shows what stands below the table, or hides it: comparison, jobs and trace.</source>
        <translation>Zeigt, was unter der Tabelle steht, oder blendet es aus: Vergleich, Jobs und Mitschnitt.</translation>
    </message>
    <message>
        <source>Hides the message above the table.</source>
        <translation>Blendet die Meldung über der Tabelle aus.</translation>
    </message>
    <message>
        <source>Says in a few sentences what an entry can be.</source>
        <translation>Sagt in wenigen Sätzen, was ein Eintrag sein kann.</translation>
    </message>
    <message>
        <source>Plans this for all tags that the target does not have.</source>
        <translation>Plant dies für alle Tags, die das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are another image at the target.</source>
        <translation>Plant dies für alle Tags, die am Ziel ein anderes Image sind.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are missing or differ at the target.</source>
        <translation>Plant dies für alle Tags, die am Ziel fehlen oder abweichen.</translation>
    </message>
    <message>
        <source>Takes the jobs that are done out of the queue.</source>
        <translation>Nimmt die abgeschlossenen Jobs aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Copies the log of the selected job.</source>
        <translation>Kopiert das Protokoll des ausgewählten Jobs.</translation>
    </message>
    <message>
        <source>Lets the selected job rest. It goes on where it was.</source>
        <translation>Pausiert den ausgewählten Job. Er läuft da weiter, wo er war.</translation>
    </message>
    <message>
        <source>Lets the selected job go on with what is not done.</source>
        <translation>Setzt den ausgewählten Job mit dem fort, was noch nicht fertig ist.</translation>
    </message>
    <message>
        <source>Ends the selected job. What was sent stays sent.</source>
        <translation>Beendet den ausgewählten Job. Gesendetes bleibt gesendet.</translation>
    </message>
    <message>
        <source>Tries again what failed in the selected job.</source>
        <translation>Wiederholt, was im ausgewählten Job fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Takes the selected job out of the queue.</source>
        <translation>Nimmt den ausgewählten Job aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Lets all jobs rest.</source>
        <translation>Pausiert alle Jobs.</translation>
    </message>
    <message>
        <source>Lets all jobs that rest go on.</source>
        <translation>Setzt alle pausierten Jobs fort.</translation>
    </message>
    <message>
        <source>Lets the selected job be the next to run.</source>
        <translation>Lässt den ausgewählten Job als Nächstes laufen.</translation>
    </message>
    <message>
        <source>Moves the selected job up in the queue.</source>
        <translation>Verschiebt den ausgewählten Job in der Warteschlange nach oben.</translation>
    </message>
    <message>
        <source>Moves the selected job down in the queue.</source>
        <translation>Verschiebt den ausgewählten Job in der Warteschlange nach unten.</translation>
    </message>
    <message>
        <source>Lets the selected job run after all others.</source>
        <translation>Lässt den ausgewählten Job nach allen anderen laufen.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhyChanged</name>
    <message>
        <source>The engine has the same image under another digest.</source>
        <translation>Die Engine hat das gleiche Image unter einem anderen Digest.</translation>
    </message>
    <message>
        <source>Only a new index around the same images: nothing in them has changed.</source>
        <translation>Nur ein neuer Index um dieselben Images: Darin hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Not the same platforms; the images of both are the same.</source>
        <translation>Nicht dieselben Plattformen; die Images der gemeinsamen sind gleich.</translation>
    </message>
    <message>
        <source>The same content: only the manifests differ, in annotations or media types.</source>
        <translation>Der gleiche Inhalt: Nur die Manifeste weichen ab, in Annotationen oder Medientypen.</translation>
    </message>
    <message>
        <source>The same content, packed anew.</source>
        <translation>Der gleiche Inhalt, neu gepackt.</translation>
    </message>
    <message>
        <source>The same layers with another config.</source>
        <translation>Die gleichen Layer mit anderer Konfiguration.</translation>
    </message>
    <message>
        <source>A rebuild: it has other layers.</source>
        <translation>Ein neuer Build: Er hat andere Layer.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of platforms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Images that differ: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Abweichende Images: %1.</translation>
    </message>
    <message>
        <source>Only at the source: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Nur an der Quelle: %1.</translation>
    </message>
    <message>
        <source>Only at the target: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Nur am Ziel: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same content</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n mit gleichem Inhalt</numerusform>
            <numerusform>%n mit gleichem Inhalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Layer: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of layers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lines of the config that differ: %1.</source>
        <translation>Abweichende Zeilen der Konfiguration: %1.</translation>
    </message>
    <message>
        <source>The config says the same at both.</source>
        <translation>Die Konfiguration ist an beiden gleich.</translation>
    </message>
    <message>
        <source>The attestations in the index differ.</source>
        <translation>Die Attestierungen im Index weichen ab.</translation>
    </message>
    <message>
        <source>A pull brings %1.</source>
        <comment>a size</comment>
        <translation>Ein Pull bringt %1.</translation>
    </message>
    <message>
        <source>A sync sends %1, and less where other tags of the target have some of it.</source>
        <comment>a size</comment>
        <translation>Eine Synchronisierung sendet %1, oder weniger, wo andere Tags des Ziels etwas davon haben.</translation>
    </message>
</context>
</TS>
