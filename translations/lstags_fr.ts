<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Repositories of the comparison</source>
        <translation>Dépôts de la comparaison</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>To &amp;registry</source>
        <translation>Vers le &amp;registre</translation>
    </message>
    <message>
        <source>Push registry (-r): HOST[:PORT]</source>
        <translation>Registre de push (-r)&#x202f;: HOST[:PORT]</translation>
    </message>
    <message>
        <source>localhost:5000</source>
        <translation>localhost:5000</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Préfi&amp;xe</translation>
    </message>
    <message>
        <source>Push prefix (-R): what stands before the path; / puts nothing there</source>
        <translation>Préfixe de push (-R)&#x202f;: ce qui précède le chemin&#x202f;; / n’y met rien</translation>
    </message>
    <message>
        <source>made from the source&apos;s host</source>
        <translation>d’après l’hôte de la source</translation>
    </message>
    <message>
        <source>&amp;Path template</source>
        <translation>Modèle de c&amp;hemin</translation>
    </message>
    <message>
        <source>Push path template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Modèle du chemin de push, à partir de .Prefix, .Path, .Name, .Tag et .Registry</translation>
    </message>
    <message>
        <source>Tag t&amp;emplate</source>
        <translation>Modèl&amp;e de tag</translation>
    </message>
    <message>
        <source>Push tag template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Modèle du tag de push, à partir de .Prefix, .Path, .Name, .Tag et .Registry</translation>
    </message>
    <message>
        <source>P&amp;latforms</source>
        <translation>&amp;Plateformes</translation>
    </message>
    <message>
        <source>Of an index these platforms alone, under a new digest: linux/amd64, linux/arm64</source>
        <translation>D’un index, ces plateformes seulement, sous un nouveau digest&#x202f;: linux/amd64, linux/arm64</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>&amp;Back up as</source>
        <translation>Sauve&amp;garder sous</translation>
    </message>
    <message>
        <source>The tag that an overwritten one is kept under, of .Tag and .Date: {{ .Tag }}-{{ .Date }}</source>
        <translation>Le tag sous lequel un tag écrasé est conservé, à partir de .Tag et .Date&#x202f;: {{ .Tag }}-{{ .Date }}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas de sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Path separator (-s): what stands between the components of the source&apos;s path</source>
        <translation>Séparateur de chemin (-s)&#x202f;: ce qui sépare les composants du chemin de la source</translation>
    </message>
    <message>
        <source>&amp;Update tags that differ</source>
        <translation>Mettre à &amp;jour les tags qui diffèrent</translation>
    </message>
    <message>
        <source>Also move tags that point elsewhere at the destination (-U)</source>
        <translation>Déplacer aussi les tags qui pointent ailleurs à destination (-U)</translation>
    </message>
    <message>
        <source>Via the en&amp;gine</source>
        <translation>Via le &amp;moteur</translation>
    </message>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>Le moteur fait le pull, le tag et le push, comme l’outil en Go (--via-engine)</translation>
    </message>
    <message>
        <source>With what re&amp;fers to it</source>
        <translation>A&amp;vec ce qui y fait référence</translation>
    </message>
    <message>
        <source>Signatures, attestations and SBOMs of an image come along, also of one that is there (--with-referrers)</source>
        <translation>Les signatures, attestations et SBOM d’une image l’accompagnent, même si elle est déjà là (--with-referrers)</translation>
    </message>
    <message>
        <source>&amp;Keep going after failures</source>
        <translation>Co&amp;ntinuer après un échec</translation>
    </message>
    <message>
        <source>A failure does not keep the rest from starting (-N)</source>
        <translation>Un échec n’empêche pas le reste de démarrer (-N)</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Plus d’&amp;options</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Entries of the list</source>
        <translation>Entrées de la liste</translation>
    </message>
    <message>
        <source>alpine~/^3\./=latest</source>
        <translation>alpine~/^3\./=latest</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the entry to the list</source>
        <translation>Ajouter l’entrée à la liste</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Progress of the look inside</source>
        <translation>Progression de l’inspection</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Plateforme&#x202f;:</translation>
    </message>
    <message>
        <source>Platform whose layers and config are shown</source>
        <translation>Plateforme dont les couches et la configuration sont affichées</translation>
    </message>
    <message>
        <source>What is inside the tag</source>
        <translation>Ce que contient le tag</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>No jobs yet. Choose rows of the table and pull or copy them: what is under way, what is done and what went wrong stands here.</source>
        <translation>Aucune tâche pour l’instant. Choisissez des lignes du tableau, puis lancez un pull ou une copie&#x202f;: ce qui est en cours, ce qui est fait et ce qui a échoué s’affiche ici.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>Ima&amp;ges</translation>
    </message>
    <message>
        <source>Images of the job</source>
        <translation>Images de la tâche</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
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
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>C&amp;omparaison</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>Tâc&amp;hes</translation>
    </message>
    <message>
        <source>T&amp;race</source>
        <translation>T&amp;race</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Commencer une nouvelle liste</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a YAML list</source>
        <translation>Ouvrir une liste YAML</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Essayer la liste d’exe&amp;mple</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Begin with a list of public images</source>
        <translation>Commencer avec une liste d’images publiques</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the list under another name</source>
        <translation>Enregistrer la liste sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Comparer la liste avec la cible</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Let the comparison rest or go on</source>
        <translation>Suspendre ou reprendre la comparaison</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les éch&amp;ecs</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ask the repositories again that failed</source>
        <translation>Interroger de nouveau les dépôts en échec</translation>
    </message>
    <message>
        <source>Choose tar&amp;get</source>
        <translation>Choisir la ci&amp;ble</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Choisir avec quoi comparer</translation>
    </message>
    <message>
        <source>Show &amp;entries</source>
        <translation>Afficher les &amp;entrées</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show comparison, jobs and &amp;trace</source>
        <translation>Afficher comparaison, tâches et &amp;trace</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show &amp;inspector</source>
        <translation>Afficher l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Look inside the selected tag</source>
        <translation>Voir ce que contient le tag sélectionné</translation>
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
        <translation>Disposition par &amp;défaut</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Put columns and panels back where they were at first</source>
        <translation>Remettre les colonnes et les panneaux à leur place d’origine</translation>
    </message>
    <message>
        <source>Dismiss &amp;message</source>
        <translation>Fermer le &amp;message</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;How entries are written</source>
        <translation>&amp;Syntaxe des entrées</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About lstags</source>
        <translation>À &amp;propos de lstags</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Liste sui&amp;vante</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the next tab</source>
        <translation>Modifier la liste de l’onglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious list</source>
        <translation>Liste &amp;précédente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the tab before</source>
        <translation>Modifier la liste de l’onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Fermer la liste</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the list that is edited</source>
        <translation>Fermer la liste en cours de modification</translation>
    </message>
    <message>
        <source>Target&amp;s…</source>
        <translation>Cible&amp;s…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Compare with several places side by side: the engine, registries, mirrors under other paths</source>
        <translation>Comparer côte à côte avec plusieurs emplacements&#x202f;: le moteur, des registres, des miroirs sous d’autres chemins</translation>
    </message>
    <message>
        <source>Show re&amp;positories</source>
        <translation>Afficher les dé&amp;pôts</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>A tree of what is compared; what is selected in it is what the table shows</source>
        <translation>Une arborescence de ce qui est comparé&#x202f;; le tableau affiche ce qui y est sélectionné</translation>
    </message>
    <message>
        <source>&amp;All repositories</source>
        <translation>To&amp;us les dépôts</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show the tags of all repositories again</source>
        <translation>Afficher de nouveau les tags de tous les dépôts</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Look up and change the keys of commands</source>
        <translation>Consulter et modifier les raccourcis des commandes</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Explain the next control that is clicked</source>
        <translation>Expliquer l’élément sur lequel on clique ensuite</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Limits and defaults of comparisons, jobs and the window</source>
        <translation>Limites et valeurs par défaut des comparaisons, des tâches et de la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Versions of lstags and of what it stands on</source>
        <translation>Versions de lstags et de ce sur quoi il repose</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Cocher</translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Afficher les &amp;ignorés</translation>
    </message>
    <message>
        <source>Also show tags that need nothing, and why</source>
        <translation>Afficher aussi les tags pour lesquels il n’y a rien à faire, et pourquoi</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progression du plan</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop asking the registries; the plan stays as it is</source>
        <translation>Ne plus interroger les registres&#x202f;; le plan reste tel quel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Rechercher dans tous les réglages</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages de réglages</translation>
    </message>
    <message>
        <source>Settings of the page</source>
        <translation>Réglages de la page</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Close the window and open it anew; lists, also unsaved ones, and jobs come back</source>
        <translation>Fermer la fenêtre et la rouvrir&#x202f;; les listes, même non enregistrées, et les tâches reviennent</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Raccourci de la commande</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Laisser la commande sans raccourci</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Give the command its standard keys</source>
        <translation>Rendre à la commande son raccourci par défaut</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Every tag of the list is compared with each of these places, side by side. The first one is what states are counted and filtered by.</source>
        <translation>Chaque tag de la liste est comparé avec chacun de ces emplacements, côte à côte. C’est d’après le premier que les états sont comptés et filtrés.</translation>
    </message>
    <message>
        <source>The places that the list is compared with, in the order of their columns. Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Les emplacements avec lesquels la liste est comparée, dans l’ordre de leurs colonnes. Insert en ajoute un, Delete le retire, Ctrl+Up et Ctrl+Down le déplacent.</translation>
    </message>
    <message>
        <source>&amp;Add a registry</source>
        <translation>A&amp;jouter un registre</translation>
    </message>
    <message>
        <source>Add a registry to compare with (Insert)</source>
        <translation>Ajouter un registre avec lequel comparer (Insert)</translation>
    </message>
    <message>
        <source>Adds a registry to the list; write where it is below.</source>
        <translation>Ajoute un registre à la liste&#x202f;; indiquez plus bas où il se trouve.</translation>
    </message>
    <message>
        <source>Add the &amp;engine</source>
        <translation>Ajouter le mo&amp;teur</translation>
    </message>
    <message>
        <source>Compare with the local Docker Engine too</source>
        <translation>Comparer aussi avec le Docker Engine local</translation>
    </message>
    <message>
        <source>Adds the local Docker Engine, which can be one of the places once.</source>
        <translation>Ajoute le Docker Engine local, qui ne peut figurer qu’une fois parmi les emplacements.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the selected place out of the list (Delete)</source>
        <translation>Retirer de la liste l’emplacement sélectionné (Delete)</translation>
    </message>
    <message>
        <source>Takes the selected place out of the list. One always stays.</source>
        <translation>Retire de la liste l’emplacement sélectionné. Il en reste toujours un.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the selected place up (Ctrl+Up)</source>
        <translation>Monter l’emplacement sélectionné (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Moves the selected place up, and its column to the left.</source>
        <translation>Déplace l’emplacement sélectionné vers le haut, et sa colonne vers la gauche.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the selected place down (Ctrl+Down)</source>
        <translation>Descendre l’emplacement sélectionné (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Moves the selected place down, and its column to the right.</source>
        <translation>Déplace l’emplacement sélectionné vers le bas, et sa colonne vers la droite.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Where the selected place is: REGISTRY[:PORT][/PREFIX], or REGISTRY[:PORT]/PATH[:TAG] with templates of .Path, .Name, .Registry, .Prefix and .Tag where tags go by other names there.</source>
        <translation>Où se trouve l’emplacement sélectionné&#x202f;: REGISTRY[:PORT][/PREFIX], ou REGISTRY[:PORT]/PATH[:TAG] avec des modèles à partir de .Path, .Name, .Registry, .Prefix et .Tag si les tags y portent d’autres noms.</translation>
    </message>
    <message>
        <source>Examples of places: choose one to begin with it.</source>
        <translation>Exemples d’emplacements&#x202f;: choisissez-en un comme point de départ.</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>Choisissez une requête pour voir ses en-têtes.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>a name for what is shown now</source>
        <translation>un nom pour ce qui est affiché</translation>
    </message>
    <message>
        <source>The list, its targets, the filters and the columns of the table are kept under this name.</source>
        <translation>La liste, ses cibles, les filtres et les colonnes du tableau sont conservés sous ce nom.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves what is looked at now. What was saved under the same name before comes back with Undo.</source>
        <translation>Enregistre ce qui est affiché. Annuler rétablit ce qui était enregistré auparavant sous le même nom.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>The views that were saved. A double click shows one.</source>
        <translation>Les vues enregistrées. Un double-clic affiche une vue.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Opens the list of the view, and sets targets, filters and columns as they were.</source>
        <translation>Ouvre la liste de la vue et remet les cibles, les filtres et les colonnes comme ils étaient.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Gives the view another name (F2).</source>
        <translation>Donne un autre nom à la vue (F2).</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removes the view (Del); Undo brings it back.</source>
        <translation>Supprime la vue (Del)&#x202f;; Annuler la rétablit.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Takes back what was last done to the views (Ctrl+Z).</source>
        <translation>Annule la dernière modification apportée aux vues (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Closes this window; views are saved at once.</source>
        <translation>Ferme cette fenêtre&#x202f;; les vues sont enregistrées aussitôt.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What is missing, what has moved, what is only here?</source>
        <translation>Qu’est-ce qui manque, qu’est-ce qui a bougé, qu’est-ce qui n’est qu’ici&#x202f;?</translation>
    </message>
    <message>
        <source>Name the images to look at, choose what to compare them with, and press Compare.</source>
        <translation>Nommez les images à examiner, choisissez avec quoi les comparer, puis appuyez sur Comparer.</translation>
    </message>
    <message>
        <source>Open &amp;list…</source>
        <translation>Ouvrir une &amp;liste…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Essayer la liste d’exe&amp;mple</translation>
    </message>
    <message>
        <source>T&amp;ype an entry</source>
        <translation>Saisir une &amp;entrée</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>The engine answered %1.</source>
        <translation>Le moteur a répondu %1.</translation>
    </message>
    <message>
        <source>The engine answered %1: %2.</source>
        <translation>Le moteur a répondu %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The engine reported an error without a word.</source>
        <translation>Le moteur a signalé une erreur sans rien préciser.</translation>
    </message>
    <message>
        <source>The engine reported: %1.</source>
        <translation>Le moteur a signalé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The engine stopped reporting before it was done; try again.</source>
        <translation>Le moteur a cessé de rendre compte avant d’avoir terminé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>La connexion a été fermée au milieu de la réponse.</translation>
    </message>
    <message>
        <source>The headers of the answer are larger than 64 KiB.</source>
        <translation>Les en-têtes de la réponse dépassent 64&#x202f;Kio.</translation>
    </message>
    <message>
        <source>The answer is not HTTP (%1).</source>
        <translation>La réponse n’est pas du HTTP (%1).</translation>
    </message>
    <message>
        <source>%1 has lost the blob %2 of %3; push the image again.</source>
        <translation>%1 a perdu le blob %2 de %3&#x202f;; refaites le push de l’image.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3.</source>
        <translation>%1 a répondu %2 pour %3.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3: %4.</source>
        <translation>%1 a répondu %2 pour %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>Blob %1 for %2 at %3: %4</source>
        <translation>Blob %1 pour %2 sur %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <translation>%1 sur %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The job %1 is not in the journal any more.</source>
        <translation>La tâche %1 n’est plus dans le journal des tâches.</translation>
    </message>
    <message>
        <source>%1:%2 at %3: %4</source>
        <translation>%1:%2 sur %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>lstags::core::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Pull de %1</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Push de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 is listed with tags that are not there (%2); compare again, or ask who runs %3.</source>
        <translation>%1 est listé avec des tags qui n’existent pas (%2)&#x202f;; comparez de nouveau, ou adressez-vous à qui gère %3.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be written; going on without a cache.</source>
        <translation>Impossible d’écrire le cache %1&#x202f;; la suite se fait sans cache.</translation>
    </message>
    <message>
        <source>The cache %1 was written by a newer version; it was set aside as %2 and a new one begun.</source>
        <translation>Le cache %1 a été écrit par une version plus récente&#x202f;; il a été mis de côté sous %2 et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be read; it was set aside as %2 and a new one begun.</source>
        <translation>Le cache %1 est illisible&#x202f;; il a été mis de côté sous %2 et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, column %3: %4</source>
        <translation>%1 «&#x202f;%2&#x202f;», colonne %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>Push registry (-r)</source>
        <translation>Registre de push (-r)</translation>
    </message>
    <message>
        <source>A host with a dot or a port, or localhost, is expected.</source>
        <translation>Un hôte avec un point ou un port, ou localhost, est attendu.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>La valeur dépasse %1&#x202f;caractères.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes &quot;%3&quot; of %4: %5</source>
        <translation>%1 «&#x202f;%2&#x202f;» fait de %4 «&#x202f;%3&#x202f;»&#x202f;: %5</translation>
    </message>
    <message>
        <source>Push path template</source>
        <translation>Modèle du chemin de push</translation>
    </message>
    <message>
        <source>Push tag template</source>
        <translation>Modèle du tag de push</translation>
    </message>
    <message>
        <source>Push prefix (-R)</source>
        <translation>Préfixe de push (-R)</translation>
    </message>
    <message>
        <source>Path separator (-s)</source>
        <translation>Séparateur de chemin (-s)</translation>
    </message>
    <message>
        <source>No path can be made from the IPv6 address of %1; choose a prefix with -R.</source>
        <translation>Impossible de former un chemin à partir de l’adresse IPv6 de %1&#x202f;; choisissez un préfixe avec -R.</translation>
    </message>
    <message>
        <source>A tag is expected: at most 128 letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not &apos;.&apos; or &apos;-&apos; first.</source>
        <translation>Un tag est attendu&#x202f;: au plus 128 lettres, chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos;, sans &apos;.&apos; ni &apos;-&apos; au début.</translation>
    </message>
    <message>
        <source>A duration like 1m30s or 500ms is expected; a number is missing here.</source>
        <translation>Une durée comme 1m30s ou 500ms est attendue&#x202f;; il manque un nombre ici.</translation>
    </message>
    <message>
        <source>A unit is expected behind the number: ns, us, ms, s, m or h.</source>
        <translation>Une unité est attendue après le nombre&#x202f;: ns, us, ms, s, m ou h.</translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation>La durée dépasse dix ans.</translation>
    </message>
    <message>
        <source>%1 digits are expected in this escape.</source>
        <translation>%1 chiffres sont attendus dans cet échappement.</translation>
    </message>
    <message>
        <source>A byte is at most \377.</source>
        <translation>Un octet vaut au plus \377.</translation>
    </message>
    <message>
        <source>There is no letter of this number.</source>
        <translation>Aucun caractère n’a ce numéro.</translation>
    </message>
    <message>
        <source>An escape is expected behind &apos;\&apos;: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, three octal digits, x, u or U and a number.</source>
        <translation>Un échappement est attendu après &apos;\&apos;&#x202f;: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, trois chiffres octaux, ou x, u ou U et un nombre.</translation>
    </message>
    <message>
        <source>The text that begins here is not closed; %1 is expected.</source>
        <translation>Le texte qui commence ici n’est pas fermé&#x202f;; %1 est attendu.</translation>
    </message>
    <message>
        <source>The bytes of this text are no valid UTF-8.</source>
        <translation>Les octets de ce texte ne sont pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The image config is no JSON object.</source>
        <translation>La configuration de l’image n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The image config is broken: &quot;%1&quot; is not what it should be.</source>
        <translation>La configuration de l’image est défectueuse&#x202f;: «&#x202f;%1&#x202f;» n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>The manifest is broken: %1.</source>
        <translation>Le manifeste est défectueux&#x202f;: %1.</translation>
    </message>
    <message>
        <source>a descriptor has no valid digest</source>
        <translation>un descripteur n’a pas de digest valide</translation>
    </message>
    <message>
        <source>a descriptor has no valid size</source>
        <translation>un descripteur n’a pas de taille valide</translation>
    </message>
    <message>
        <source>a list of descriptors is none</source>
        <translation>une liste de descripteurs n’en est pas une</translation>
    </message>
    <message>
        <source>it calls itself %1, and its registry calls it %2</source>
        <translation>il se dit %1, et son registre le dit %2</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>ce n’est pas un objet JSON (%1)</translation>
    </message>
    <message>
        <source>it is an index and an image at once</source>
        <translation>c’est à la fois un index et une image</translation>
    </message>
    <message>
        <source>its content does not fit its type %1</source>
        <translation>son contenu ne correspond pas à son type %1</translation>
    </message>
    <message>
        <source>A place is &quot;engine&quot; or REGISTRY[:PORT][/PREFIX]; the registry has a dot or a port, or is localhost.</source>
        <translation>Un emplacement est «&#x202f;engine&#x202f;» ou REGISTRY[:PORT][/PREFIX]&#x202f;; le registre a un point ou un port, ou est localhost.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform: write os/architecture[/variant], as linux/amd64 or linux/arm/v7.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une plateforme&#x202f;: écrivez os/architecture[/variant], comme linux/amd64 ou linux/arm/v7.</translation>
    </message>
    <message>
        <source>There is no image for %1 in the index.</source>
        <translation>Il n’y a pas d’image pour %1 dans l’index.</translation>
    </message>
    <message>
        <source>The list of referrers is broken: %1.</source>
        <translation>La liste de ce qui fait référence à l’image est défectueuse&#x202f;: %1.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is no such index</source>
        <translation>ce n’est pas un index de ce type</translation>
    </message>
    <message>
        <source>The expression is longer than %1 bytes.</source>
        <translation>L’expression dépasse %1&#x202f;octets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid RE2 expression: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une expression RE2 valide&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The expression matches too often in a long text.</source>
        <translation>L’expression correspond trop souvent dans un long texte.</translation>
    </message>
    <message>
        <source>A repository name is expected here.</source>
        <translation>Un nom de dépôt est attendu ici.</translation>
    </message>
    <message>
        <source>A name is expected between the slashes.</source>
        <translation>Un nom est attendu entre les barres obliques.</translation>
    </message>
    <message>
        <source>Capital letters are not allowed in a repository name; write it in lower case.</source>
        <translation>Les majuscules ne sont pas permises dans un nom de dépôt&#x202f;; écrivez-le en minuscules.</translation>
    </message>
    <message>
        <source>A lower-case letter or a digit is expected here; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; and &apos;-&apos; may only stand between them.</source>
        <translation>Une lettre minuscule ou un chiffre est attendu ici&#x202f;; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; et &apos;-&apos; ne peuvent se trouver qu’entre eux.</translation>
    </message>
    <message>
        <source>A registry is expected here: a host name or address, IPv6 in brackets, with an optional port.</source>
        <translation>Un registre est attendu ici&#x202f;: un nom d’hôte ou une adresse, IPv6 entre crochets, avec un port facultatif.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected here.</source>
        <translation>Un port de 1 à 65535 est attendu ici.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom dépasse %1&#x202f;caractères.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected behind &apos;~&apos;: the filter is written ~/EXPRESSION/.</source>
        <translation>Un &apos;/&apos; est attendu après &apos;~&apos;&#x202f;: le filtre s’écrit ~/EXPRESSION/.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected at the end of the filter.</source>
        <translation>Un &apos;/&apos; est attendu à la fin du filtre.</translation>
    </message>
    <message>
        <source>A tag is expected here.</source>
        <translation>Un tag est attendu ici.</translation>
    </message>
    <message>
        <source>The tag is longer than 128 characters.</source>
        <translation>Le tag dépasse 128&#x202f;caractères.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are, and neither &apos;.&apos; nor &apos;-&apos; starts one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un tag&#x202f;: seuls les lettres, les chiffres, &apos;_&apos;, &apos;.&apos; et &apos;-&apos; sont permis, sans &apos;.&apos; ni &apos;-&apos; au début.</translation>
    </message>
    <message>
        <source>A repository is expected: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</source>
        <translation>Un dépôt est attendu&#x202f;: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</translation>
    </message>
    <message>
        <source>A repository name is expected here; it does not start with &apos;-&apos;.</source>
        <translation>Un nom de dépôt est attendu ici&#x202f;; il ne commence pas par &apos;-&apos;.</translation>
    </message>
    <message>
        <source>A digest cannot be compared by name; write a tag (:TAG) instead of &quot;@&quot; and the digest.</source>
        <translation>Un digest ne peut pas être comparé par son nom&#x202f;; écrivez un tag (:TAG) au lieu de «&#x202f;@&#x202f;» et du digest.</translation>
    </message>
    <message>
        <source>A specification has no white space; write one in each line.</source>
        <translation>Une spécification ne contient pas d’espace&#x202f;; écrivez-en une par ligne.</translation>
    </message>
    <message>
        <source>An expression is expected between the slashes of the filter.</source>
        <translation>Une expression est attendue entre les barres obliques du filtre.</translation>
    </message>
    <message>
        <source>not at the engine</source>
        <translation>absent du moteur</translation>
    </message>
    <message>
        <source>the same at the engine</source>
        <translation>identique dans le moteur</translation>
    </message>
    <message>
        <source>differs at the engine</source>
        <translation>diffère dans le moteur</translation>
    </message>
    <message>
        <source>named, and not found when asked for</source>
        <translation>nommé, mais introuvable à la demande</translation>
    </message>
    <message>
        <source>not at the source</source>
        <translation>absent de la source</translation>
    </message>
    <message>
        <source>the engine could not be asked</source>
        <translation>le moteur n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent à destination</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>identique à destination</translation>
    </message>
    <message>
        <source>differs there</source>
        <translation>diffère à destination</translation>
    </message>
    <message>
        <source>the destination could not be asked</source>
        <translation>la destination n’a pas pu être interrogée</translation>
    </message>
    <message>
        <source>; of an index the chosen platforms alone, under a new digest</source>
        <translation>&#x202f;; d’un index, les plateformes choisies seulement, sous un nouveau digest</translation>
    </message>
    <message>
        <source>is its own source</source>
        <translation>est sa propre source</translation>
    </message>
    <message>
        <source>; what refers to it is looked for</source>
        <translation>&#x202f;; ce qui y fait référence est recherché</translation>
    </message>
    <message>
        <source>%1 and %2 would both go to %3; choose another prefix or template, or push one of them alone.</source>
        <translation>%1 et %2 iraient tous deux vers %3&#x202f;; choisissez un autre préfixe ou modèle, ou faites le push d’un seul d’entre eux.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 bytes.</source>
        <translation>Le filtre dépasse %1&#x202f;octets.</translation>
    </message>
    <message>
        <source>The filter is no valid RE2 expression: %1.</source>
        <translation>Le filtre n’est pas une expression RE2 valide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A text cannot be repeated less than 0 times.</source>
        <translation>Un texte ne peut pas être répété moins de 0 fois.</translation>
    </message>
    <message>
        <source>printf knows %s, %v, %d, %q and %%, each without a width.</source>
        <translation>printf connaît %s, %v, %d, %q et %%, tous sans largeur.</translation>
    </message>
    <message>
        <source>printf has more verbs than texts.</source>
        <translation>printf a plus de verbes que de textes.</translation>
    </message>
    <message>
        <source>printf has more texts than verbs.</source>
        <translation>printf a plus de textes que de verbes.</translation>
    </message>
    <message>
        <source>The text that is made here is longer than %1 bytes.</source>
        <translation>Le texte produit ici dépasse %1&#x202f;octets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: conditionals, loops and definitions are not. A field or a function is expected.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas pris en charge&#x202f;: pas de conditions, de boucles ni de définitions. Un champ ou une fonction est attendu.</translation>
    </message>
    <message>
        <source>The template is longer than %1 bytes.</source>
        <translation>Le modèle dépasse %1&#x202f;octets.</translation>
    </message>
    <message>
        <source>No bracket is open here; &apos;|&apos; or &apos;}}&apos; is expected.</source>
        <translation>Aucune parenthèse n’est ouverte ici&#x202f;; &apos;|&apos; ou &apos;}}&apos; est attendu.</translation>
    </message>
    <message>
        <source>A function is expected behind &apos;|&apos;.</source>
        <translation>Une fonction est attendue après &apos;|&apos;.</translation>
    </message>
    <message>
        <source>&apos;|&apos; or &apos;}}&apos; is expected here; only a function takes arguments.</source>
        <translation>&apos;|&apos; ou &apos;}}&apos; est attendu ici&#x202f;; seule une fonction prend des arguments.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;; one of these is expected: %2.</source>
        <translation>Il n’y a pas de fonction «&#x202f;%1&#x202f;»&#x202f;; l’une de celles-ci est attendue&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A template has at most %1 functions.</source>
        <translation>Un modèle contient au plus %1 fonctions.</translation>
    </message>
    <message>
        <source>These are not the arguments that are expected: %1. What is piped comes last.</source>
        <translation>Ce ne sont pas les arguments attendus&#x202f;: %1. Ce qui vient du pipe est en dernier.</translation>
    </message>
    <message>
        <source>A whole number is expected here: %1.</source>
        <translation>Un nombre entier est attendu ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A text is expected here, so write the number in quotes: %1.</source>
        <translation>Un texte est attendu ici, écrivez donc le nombre entre guillemets&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A function among the arguments of another is to stand in brackets: (lower .Tag).</source>
        <translation>Une fonction parmi les arguments d’une autre se met entre parenthèses&#x202f;: (lower .Tag).</translation>
    </message>
    <message>
        <source>There is no field &quot;.%1&quot;; one of these is expected: .%2.</source>
        <translation>Il n’y a pas de champ «&#x202f;.%1&#x202f;»&#x202f;; l’un de ceux-ci est attendu&#x202f;: .%2.</translation>
    </message>
    <message>
        <source>A whole number of at most nine digits is expected here.</source>
        <translation>Un nombre entier d’au plus neuf chiffres est attendu ici.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep.</source>
        <translation>Les parenthèses s’imbriquent au plus sur %1 niveaux.</translation>
    </message>
    <message>
        <source>&apos;)&apos; is expected here, for the bracket in column %1.</source>
        <translation>&apos;)&apos; est attendu ici, pour la parenthèse de la colonne %1.</translation>
    </message>
    <message>
        <source>White space, &apos;|&apos;, &apos;)&apos; or &apos;}}&apos; is expected here.</source>
        <translation>Un espace, &apos;|&apos;, &apos;)&apos; ou &apos;}}&apos; est attendu ici.</translation>
    </message>
    <message>
        <source>The action that begins here is not closed; &apos;}}&apos; is expected.</source>
        <translation>L’action qui commence ici n’est pas fermée&#x202f;; &apos;}}&apos; est attendu.</translation>
    </message>
    <message>
        <source>A field (.%1), a function or a text in quotes is expected here.</source>
        <translation>Un champ (.%1), une fonction ou un texte entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>No Docker Engine. %1 Where none is installed, install Docker or Podman.</source>
        <translation>Pas de Docker Engine. %1 S’il n’est pas installé, installez Docker ou Podman.</translation>
    </message>
    <message>
        <source>No Docker Engine at %1: %2 Start Docker or Podman, join its group (&quot;docker&quot;), or set DOCKER_HOST.</source>
        <translation>Pas de Docker Engine sur %1&#x202f;: %2 Démarrez Docker ou Podman, rejoignez son groupe («&#x202f;docker&#x202f;»), ou définissez DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 cannot be read.</source>
        <translation>La réponse du moteur à %1 est illisible.</translation>
    </message>
    <message>
        <source>The engine speaks API %1 to %2, lstags %3 to %4; one of them needs an update.</source>
        <translation>Le moteur parle les API %1 à %2, lstags %3 à %4&#x202f;; l’un d’eux doit être mis à jour.</translation>
    </message>
    <message>
        <source>The engine at %1 has gone.</source>
        <translation>Le moteur de %1 a disparu.</translation>
    </message>
    <message>
        <source>DOCKER_HOST is not usable: %1.</source>
        <translation>DOCKER_HOST est inutilisable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>cert.pem and key.pem for the engine are not in %1; set DOCKER_CERT_PATH.</source>
        <translation>cert.pem et key.pem pour le moteur ne sont pas dans %1&#x202f;; définissez DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT is expected</source>
        <translation>tcp://HOST:PORT est attendu</translation>
    </message>
    <message>
        <source>the path of the socket starts with a slash, as in unix:///var/run/docker.sock</source>
        <translation>le chemin du socket commence par une barre oblique, comme dans unix:///var/run/docker.sock</translation>
    </message>
    <message>
        <source>the name of the pipe is missing, as in npipe:////./pipe/docker_engine</source>
        <translation>il manque le nom du tube, comme dans npipe:////./pipe/docker_engine</translation>
    </message>
    <message>
        <source>it has to start with unix://, npipe:// or tcp://</source>
        <translation>la valeur doit commencer par unix://, npipe:// ou tcp://</translation>
    </message>
    <message>
        <source>The engine&apos;s list of images cannot be read.</source>
        <translation>La liste des images du moteur est illisible.</translation>
    </message>
    <message>
        <source>What the engine tells of an image cannot be read.</source>
        <translation>Ce que le moteur dit d’une image est illisible.</translation>
    </message>
    <message>
        <source>Check the credentials for the registry.</source>
        <translation>Vérifiez les identifiants pour le registre.</translation>
    </message>
    <message>
        <source>Log in to the registry, or ask for the right to it.</source>
        <translation>Connectez-vous au registre, ou demandez à y avoir accès.</translation>
    </message>
    <message>
        <source>Check the name and the tag.</source>
        <translation>Vérifiez le nom et le tag.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no image.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucune image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un tag.</translation>
    </message>
    <message>
        <source>%1 was not pulled.</source>
        <translation>Le pull de %1 n’a pas été fait.</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>Le push de %1 n’a pas été fait.</translation>
    </message>
    <message>
        <source>%1 was not tagged as %2.</source>
        <translation>%1 n’a pas reçu le tag %2.</translation>
    </message>
    <message>
        <source>%1 was not removed from the engine.</source>
        <translation>%1 n’a pas été supprimé du moteur.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>the file has no root key &quot;lstags&quot;.</source>
        <translation>le fichier n’a pas de clé racine «&#x202f;lstags&#x202f;».</translation>
    </message>
    <message>
        <source>aliases are not allowed in a list.</source>
        <translation>les alias ne sont pas permis dans une liste.</translation>
    </message>
    <message>
        <source>a list is a mapping with the key &quot;lstags&quot;.</source>
        <translation>une liste est un mapping avec la clé «&#x202f;lstags&#x202f;».</translation>
    </message>
    <message>
        <source>an entry is text; this one is empty.</source>
        <translation>une entrée est un texte&#x202f;; celle-ci est vide.</translation>
    </message>
    <message>
        <source>below &quot;lstags&quot; a mapping is expected.</source>
        <translation>sous «&#x202f;lstags&#x202f;», un mapping est attendu.</translation>
    </message>
    <message>
        <source>&quot;repositories&quot; is a list of entries, each behind a &quot;-&quot;.</source>
        <translation>«&#x202f;repositories&#x202f;» est une liste d’entrées, chacune après un «&#x202f;-&#x202f;».</translation>
    </message>
    <message>
        <source>a mapping is expected here, not a list.</source>
        <translation>un mapping est attendu ici, pas une liste.</translation>
    </message>
    <message>
        <source>the file holds more than one YAML document; a list is one.</source>
        <translation>le fichier contient plusieurs documents YAML&#x202f;; une liste n’en est qu’un.</translation>
    </message>
    <message>
        <source>anchors are not allowed in a list.</source>
        <translation>les ancres ne sont pas permises dans une liste.</translation>
    </message>
    <message>
        <source>the file has more than %1 nodes.</source>
        <translation>le fichier a plus de %1 nœuds.</translation>
    </message>
    <message>
        <source>the quote that begins here never ends.</source>
        <translation>le guillemet ouvert ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1.</source>
        <translation>le fichier est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>an entry is text, not a list or a mapping.</source>
        <translation>une entrée est un texte, pas une liste ni un mapping.</translation>
    </message>
    <message>
        <source>a key is text, not a list or a mapping.</source>
        <translation>une clé est un texte, pas une liste ni un mapping.</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice.</source>
        <translation>la clé «&#x202f;%1&#x202f;» figure ici deux fois.</translation>
    </message>
    <message>
        <source>a list has at most %1 entries.</source>
        <translation>une liste a au plus %1 entrées.</translation>
    </message>
    <message>
        <source>A list has at most 4 MiB.</source>
        <translation>Une liste fait au plus 4&#x202f;Mio.</translation>
    </message>
    <message>
        <source>a NUL byte is no text.</source>
        <translation>un octet NUL n’est pas du texte.</translation>
    </message>
    <message>
        <source>this is no UTF-8 text.</source>
        <translation>ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>this is no valid YAML (%1).</source>
        <translation>ce n’est pas du YAML valide (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file has no root key &quot;lstags&quot;.</source>
        <translation>Ligne 1, colonne 1&#x202f;: le fichier n’a pas de clé racine «&#x202f;lstags&#x202f;».</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the entry &quot;%2&quot; holds half a character.</source>
        <translation>Impossible d’enregistrer %1&#x202f;: l’entrée «&#x202f;%2&#x202f;» contient un demi-caractère.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its YAML cannot be changed in place, or there is more than a list may hold.</source>
        <translation>Impossible d’enregistrer %1&#x202f;: son YAML ne peut pas être modifié sur place, ou il y en a plus qu’une liste ne peut contenir.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is what it was.</source>
        <translation>Impossible d’enregistrer %1&#x202f;: %2. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes; it was not read.</source>
        <translation>La réponse de %1 dépasse %2&#x202f;octets&#x202f;; elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>did not finish its answer in time</source>
        <translation>n’a pas terminé sa réponse à temps</translation>
    </message>
    <message>
        <source>cannot be connected to</source>
        <translation>est injoignable</translation>
    </message>
    <message>
        <source>has stopped sending</source>
        <translation>n’envoie plus rien</translation>
    </message>
    <message>
        <source>The headers of %1 are larger than 64 KiB.</source>
        <translation>Les en-têtes de %1 dépassent 64&#x202f;Kio.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 a fermé la connexion au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>%1 refused the TLS connection (%2). If it wants a client certificate, put that into certs.d/%1, as NAME.cert and NAME.key.</source>
        <translation>%1 a refusé la connexion TLS (%2). S’il demande un certificat client, placez-le dans certs.d/%1, sous NAME.cert et NAME.key.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2 Put its authority into certs.d/%1, or use -k if you must.</source>
        <translation>Pas de connexion de confiance à %1&#x202f;: %2 Placez son autorité dans certs.d/%1, ou utilisez -k s’il le faut.</translation>
    </message>
    <message>
        <source>%1 closed the connection while something was sent to it; it may not take as much at once.</source>
        <translation>%1 a fermé la connexion pendant un envoi&#x202f;; il n’en accepte peut-être pas autant à la fois.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Pas de réponse de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A request to %1 has a line break in a header.</source>
        <translation>Une requête à %1 a un saut de ligne dans un en-tête.</translation>
    </message>
    <message>
        <source>A redirect of %1 was not followed: %2.</source>
        <translation>Une redirection de %1 n’a pas été suivie&#x202f;: %2.</translation>
    </message>
    <message>
        <source>it has no valid target</source>
        <translation>elle n’a pas de cible valide</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>sa cible n’est ni http ni https</translation>
    </message>
    <message>
        <source>it leads from https to http</source>
        <translation>elle mène de https à http</translation>
    </message>
    <message>
        <source>its target carries a user name</source>
        <translation>sa cible contient un nom d’utilisateur</translation>
    </message>
    <message>
        <source>it sends a %1 to another server</source>
        <translation>elle envoie un %1 à un autre serveur</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 redirige plus de %2 fois.</translation>
    </message>
    <message>
        <source>%1 lets nobody read %2 without an account, or there is no such repository; log in with &quot;docker login %1&quot;.</source>
        <translation>%1 ne laisse personne lire %2 sans compte, ou ce dépôt n’existe pas&#x202f;; connectez-vous avec «&#x202f;docker login %1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 refused the credentials for %2; log in again with &quot;docker login %1&quot;.</source>
        <translation>%1 a refusé les identifiants pour %2&#x202f;; reconnectez-vous avec «&#x202f;docker login %1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 names a token server that is not trusted: %2.</source>
        <translation>%1 désigne un serveur de jetons qui n’est pas de confiance&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The token server of %1</source>
        <translation>Le serveur de jetons de %1</translation>
    </message>
    <message>
        <source>The token server of %1 answered without a token.</source>
        <translation>Le serveur de jetons de %1 a répondu sans jeton.</translation>
    </message>
    <message>
        <source>its address is none</source>
        <translation>son adresse n’en est pas une</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>the blob %1 came with %2</source>
        <translation>le blob %1 est arrivé avec %2</translation>
    </message>
    <message>
        <source>another range than was asked for</source>
        <translation>une autre plage que celle demandée</translation>
    </message>
    <message>
        <source>another size than its descriptor has</source>
        <translation>une autre taille que celle de son descripteur</translation>
    </message>
    <message>
        <source>%1 is no registry: it answered 404 for %2 and %3 for /v2/. Check its address.</source>
        <translation>%1 n’est pas un registre&#x202f;: réponse 404 pour %2 et %3 pour /v2/. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>%1 goes on at another place, which is not followed; it is not complete</source>
        <translation>%1 se poursuit à un autre endroit, qui n’est pas suivi&#x202f;; elle est incomplète</translation>
    </message>
    <message>
        <source>the list of tags never ends; it is not complete</source>
        <translation>la liste des tags est sans fin&#x202f;; elle est incomplète</translation>
    </message>
    <message>
        <source>a page of the list of tags is not there; it is not complete</source>
        <translation>il manque une page à la liste des tags&#x202f;; elle est incomplète</translation>
    </message>
    <message>
        <source>the list of tags cannot be read</source>
        <translation>la liste des tags est illisible</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tags of %3.</source>
        <translation>%1 liste plus de %2 tags de %3.</translation>
    </message>
    <message>
        <source>the list of tags</source>
        <translation>la liste des tags</translation>
    </message>
    <message>
        <source>%1: skipped invalid tags: %2.</source>
        <translation>%1&#x202f;: tags non valides ignorés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>what came for %1 is something else</source>
        <translation>ce qui est arrivé pour %1 est autre chose</translation>
    </message>
    <message>
        <source>the registry tells no digest of %1</source>
        <translation>le registre ne donne pas de digest pour %1</translation>
    </message>
    <message>
        <source>the manifest of %1 is cut off or damaged</source>
        <translation>le manifeste de %1 est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>%1 calls %2:%3 by a digest that is not that of its bytes.</source>
        <translation>%1 donne à %2:%3 un digest qui n’est pas celui de ses octets.</translation>
    </message>
    <message>
        <source>the blob %1 is damaged</source>
        <translation>le blob %1 est endommagé</translation>
    </message>
    <message>
        <source>the list of what refers to %1</source>
        <translation>la liste de ce qui fait référence à %1</translation>
    </message>
    <message>
        <source>%1 never ends</source>
        <translation>%1 est sans fin</translation>
    </message>
    <message>
        <source>a page of %1 is not there</source>
        <translation>il manque une page à %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>The credential helper &quot;%1&quot; %2</source>
        <translation>L’assistant d’identification «&#x202f;%1&#x202f;» %2</translation>
    </message>
    <message>
        <source>did not answer as helpers do</source>
        <translation>n’a pas répondu comme le font les assistants</translation>
    </message>
    <message>
        <source>has a name that cannot be run</source>
        <translation>a un nom qui ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>gave no answer in time; is a keychain locked?</source>
        <translation>n’a pas répondu à temps&#x202f;; un trousseau est-il verrouillé&#x202f;?</translation>
    </message>
    <message>
        <source>could not be started; is docker-credential-%1 installed?</source>
        <translation>n’a pas pu être lancé&#x202f;; docker-credential-%1 est-il installé&#x202f;?</translation>
    </message>
    <message>
        <source>answered with more than 1 MiB</source>
        <translation>a répondu avec plus de 1&#x202f;Mio</translation>
    </message>
    <message>
        <source>failed; run it by hand to see why</source>
        <translation>a échoué&#x202f;; lancez-le à la main pour voir pourquoi</translation>
    </message>
    <message>
        <source>Basic authentication is written &apos;REGISTRY[:PORT] username:password&apos;.</source>
        <translation>L’authentification Basic s’écrit &apos;REGISTRY[:PORT] username:password&apos;.</translation>
    </message>
    <message>
        <source>%1 is no JSON object; its credentials are not used.</source>
        <translation>%1 n’est pas un objet JSON&#x202f;; ses identifiants ne sont pas utilisés.</translation>
    </message>
    <message>
        <source>%1: the entry &quot;%2&quot; cannot be used.</source>
        <translation>%1&#x202f;: l’entrée «&#x202f;%2&#x202f;» est inutilisable.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB; it is not read.</source>
        <translation>%1 dépasse 4&#x202f;Mio&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Le fichier de certificat %1 est illisible.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Le fichier %1 ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>The file %1 holds no key that can be used.</source>
        <translation>Le fichier %1 ne contient pas de clé utilisable.</translation>
    </message>
    <message>
        <source>The expression for insecure registries (-I) is not usable: %1</source>
        <translation>L’expression des registres non sécurisés (-I) est inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing cannot be read.</source>
        <translation>La liste de Docker Hub est illisible.</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing goes on at another host.</source>
        <translation>La liste de Docker Hub se poursuit sur un autre hôte.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Demandez à y avoir accès.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The list of tags cannot be read.</source>
        <translation>La liste des tags est illisible.</translation>
    </message>
    <message>
        <source> (attempts: %1)</source>
        <translation> (tentatives&#x202f;: %1)</translation>
    </message>
    <message>
        <source>%1 warns: %2</source>
        <translation>%1 avertit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Told to wait %1 s before the next request.</source>
        <translation>Attente de %1&#x202f;s imposée avant la prochaine requête.</translation>
    </message>
    <message>
        <source>its address carries a user name</source>
        <translation>son adresse contient un nom d’utilisateur</translation>
    </message>
    <message>
        <source>it does not use https</source>
        <translation>il n’utilise pas https</translation>
    </message>
    <message>
        <source>it is in a private network, the registry is not</source>
        <translation>il est dans un réseau privé, le registre non</translation>
    </message>
    <message>
        <source>an upload was sent to a place that is not trusted: %1</source>
        <translation>un envoi a été dirigé vers un endroit qui n’est pas de confiance&#x202f;: %1</translation>
    </message>
    <message>
        <source>the registry opens an upload but does not say where</source>
        <translation>le registre ouvre un envoi, mais ne dit pas où</translation>
    </message>
    <message>
        <source>the registry does not say how far an upload has come</source>
        <translation>le registre ne dit pas où en est un envoi</translation>
    </message>
    <message>
        <source>%1 takes no blobs in chunks.</source>
        <translation>%1 n’accepte pas de blobs par morceaux.</translation>
    </message>
    <message>
        <source>the registry keeps %1 under another digest</source>
        <translation>le registre conserve %1 sous un autre digest</translation>
    </message>
    <message>
        <source>The backup template &quot;%1&quot; is of no use for %2: %3</source>
        <translation>Le modèle de sauvegarde «&#x202f;%1&#x202f;» ne convient pas à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>it makes the same tag.</source>
        <translation>il donne le même tag.</translation>
    </message>
    <message>
        <source>the source has %1 bytes of it, its descriptor says %2.</source>
        <translation>la source en a %1&#x202f;octets, son descripteur en annonce %2.</translation>
    </message>
    <message>
        <source>%1 broke off.</source>
        <translation>%1 s’est interrompu.</translation>
    </message>
    <message>
        <source>%1 answered before it had all of it.</source>
        <translation>%1 a répondu avant d’avoir tout reçu.</translation>
    </message>
    <message>
        <source>is longer than its descriptor says</source>
        <translation>est plus long que ne le dit son descripteur</translation>
    </message>
    <message>
        <source>is not what its digest stands for</source>
        <translation>ne correspond pas à son digest</translation>
    </message>
    <message>
        <source>%1 at %2 has another blob than it says: it %3; nothing of it was kept.</source>
        <translation>%1 sur %2 a un autre blob qu’annoncé&#x202f;: il %3&#x202f;; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>the registry does not take all that is sent.</source>
        <translation>le registre n’accepte pas tout ce qui est envoyé.</translation>
    </message>
    <message>
        <source>the registry says that it has more than was sent.</source>
        <translation>le registre dit avoir plus que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>its manifest %1 is of a kind that is not copied</source>
        <translation>son manifeste %1 est d’un type qui ne se copie pas</translation>
    </message>
    <message>
        <source>its indexes lie too deep in each other</source>
        <translation>ses index sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>The tag has moved since it was compared: %1 was pulled.</source>
        <translation>Le tag a bougé depuis la comparaison&#x202f;: le pull a ramené %1.</translation>
    </message>
    <message>
        <source>%1 stays in the engine: %2</source>
        <translation>%1 reste dans le moteur&#x202f;: %2</translation>
    </message>
    <message>
        <source>The engine pushed it under another digest: %1.</source>
        <translation>Le moteur en a fait le push sous un autre digest&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1:%2 at %3</source>
        <translation>%1:%2 sur %3</translation>
    </message>
    <message>
        <source>%1 is another image; it was not overwritten. Allow updates, or compare again.</source>
        <translation>%1 est une autre image&#x202f;; elle n’a pas été écrasée. Autorisez les mises à jour, ou comparez de nouveau.</translation>
    </message>
    <message>
        <source>%1 had changed since the plan was made; it was %2.</source>
        <translation>%1 avait changé depuis l’établissement du plan&#x202f;; c’était %2.</translation>
    </message>
    <message>
        <source>%1:%2 at %3 was to be kept as %4, which is another image already; nothing was overwritten.</source>
        <translation>%1:%2 sur %3 devait être conservé sous %4, qui est déjà une autre image&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The job %1 is being run by %2 (process %3 at %4).</source>
        <translation>La tâche %1 est exécutée par %2 (processus %3 sur %4).</translation>
    </message>
    <message>
        <source>The lock %1 cannot be made; see to its folder&apos;s permissions and room.</source>
        <translation>Impossible de créer le verrou %1&#x202f;; vérifiez les droits de son dossier et la place disponible.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>Déjà présent.</translation>
    </message>
    <message>
        <source>Not everything was begun.</source>
        <translation>Tout n’a pas été commencé.</translation>
    </message>
    <message>
        <source>%1 transfers failed; the first: %2</source>
        <translation>%1 transferts ont échoué&#x202f;; le premier&#x202f;: %2</translation>
    </message>
    <message>
        <source>Along with it came what refers to it: %1.</source>
        <translation>Ce qui y fait référence a suivi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 to %2: started.</source>
        <translation>%1 vers %2&#x202f;: commencé.</translation>
    </message>
    <message>
        <source>Waits for pulls of %1, until %2 at the latest.</source>
        <translation>Attend des pulls de %1, jusqu’à %2 au plus tard.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 vers %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3. %4</source>
        <translation>%1 vers %2&#x202f;: %3. %4</translation>
    </message>
    <message>
        <source>A job has at most %1 transfers; make several of it.</source>
        <translation>Une tâche a au plus %1 transferts&#x202f;; faites-en plusieurs.</translation>
    </message>
    <message>
        <source>The options of the job &quot;%1&quot; are out of range.</source>
        <translation>Les options de la tâche «&#x202f;%1&#x202f;» sont hors limites.</translation>
    </message>
    <message>
        <source>The transfer from %1:%2 to %3:%4 does not have legal names.</source>
        <translation>Le transfert de %1:%2 vers %3:%4 n’a pas de noms valides.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, so that jobs are forgotten when the program ends; see to its folder&apos;s permissions and room.</source>
        <translation>Impossible d’écrire le journal des tâches %1&#x202f;; les tâches seront donc oubliées à la fin du programme. Vérifiez les droits de son dossier et la place disponible.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>Le journal des tâches %1 a été écrit par une version plus récente&#x202f;; il a été mis de côté sous %2 et un nouveau a été commencé, sans ses tâches.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>Le journal des tâches %1 est illisible&#x202f;; il a été mis de côté sous %2 et un nouveau a été commencé, sans ses tâches.</translation>
    </message>
    <message>
        <source>The queue has %1 jobs already; remove some that are finished.</source>
        <translation>La file contient déjà %1 tâches&#x202f;; supprimez-en qui sont terminées.</translation>
    </message>
    <message>
        <source>The job %1 of the journal %2 was left out: it does not have the form of a job.</source>
        <translation>La tâche %1 du journal %2 a été omise&#x202f;: elle n’a pas la forme d’une tâche.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); see to its folder&apos;s permissions and room.</source>
        <translation>Le journal des tâches %1 est inutilisable (%2)&#x202f;; vérifiez les droits de son dossier et la place disponible.</translation>
    </message>
    <message>
        <source>The journal %1 is not open; see to its folder&apos;s permissions and room.</source>
        <translation>Le journal des tâches %1 n’est pas ouvert&#x202f;; vérifiez les droits de son dossier et la place disponible.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened, so that jobs are forgotten when the program ends.</source>
        <translation>Impossible d’ouvrir le journal des tâches %1&#x202f;; les tâches seront donc oubliées à la fin du programme.</translation>
    </message>
    <message>
        <source>What refers to %1 was not looked for: there is too much of it.</source>
        <translation>Ce qui fait référence à %1 n’a pas été recherché&#x202f;: il y en a trop.</translation>
    </message>
    <message>
        <source>%1, which refers to it, did not come along: %2</source>
        <translation>%1, qui y fait référence, n’a pas suivi&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 at %2 is something else already; it was not overwritten.</source>
        <translation>%1 sur %2 est déjà autre chose&#x202f;; il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>; along comes what refers to it: %1</source>
        <translation>&#x202f;; ce qui y fait référence suit&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no specification to work on.</source>
        <translation>Il n’y a pas de spécification à traiter.</translation>
    </message>
    <message>
        <source>not at %1</source>
        <comment>a place</comment>
        <translation>absent sur %1</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <comment>a place</comment>
        <translation>%1 n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>differs there; Update (-U) overwrites it</source>
        <translation>diffère à destination&#x202f;; «&#x202f;Mettre à jour&#x202f;» (-U) l’écrase</translation>
    </message>
    <message>
        <source>differs there, as an index of chosen platforms alone does too; Update (-U) looks closer and overwrites it</source>
        <translation>diffère à destination, comme tout index réduit aux plateformes choisies&#x202f;; «&#x202f;Mettre à jour&#x202f;» (-U) l’examine de plus près et l’écrase</translation>
    </message>
    <message>
        <source>A place is missing here.</source>
        <translation>Il manque un emplacement ici.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.</source>
        <translation>Il n’y a pas de socket %1&#x202f;: démarrez le Docker Engine, ou indiquez son socket dans DOCKER_HOST.</translation>
    </message>
    <message>
        <source>You may not use the socket %1: join the group that owns it (&quot;docker&quot;), or use another account.</source>
        <translation>Vous n’avez pas le droit d’utiliser le socket %1&#x202f;: rejoignez le groupe auquel il appartient («&#x202f;docker&#x202f;»), ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1: start the Docker Engine.</source>
        <translation>Rien ne répond sur le socket %1&#x202f;: démarrez le Docker Engine.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be used (%2): is the Docker Engine running?</source>
        <translation>Le socket %1 est inutilisable (%2)&#x202f;: le Docker Engine est-il lancé&#x202f;?</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>lstags::core::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>Stop, go on next time</source>
        <translation>Arrêter, reprendre la prochaine fois</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>How many requests a registry gets at the same time. Fewer are kinder to a small registry, more are faster.</source>
        <translation>Combien de requêtes un registre reçoit en même temps. Moins ménage un petit registre, plus va plus vite.</translation>
    </message>
    <message>
        <source>Wait between requests</source>
        <translation>Attente entre les requêtes</translation>
    </message>
    <message>
        <source>How long to wait after each request before a registry gets the next one.</source>
        <translation>Temps d’attente après chaque requête avant que le registre reçoive la suivante.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>How often a request that failed is tried again.</source>
        <translation>Combien de fois une requête en échec est retentée.</translation>
    </message>
    <message>
        <source>Delay before a retry</source>
        <translation>Délai avant une nouvelle tentative</translation>
    </message>
    <message>
        <source>How long to wait before the first retry; each further one waits twice as long.</source>
        <translation>Temps d’attente avant la première nouvelle tentative&#x202f;; il double à chaque tentative suivante.</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Vérifier les certificats</translation>
    </message>
    <message>
        <source>Without it anybody on the way to a registry can read and change what is sent.</source>
        <translation>Sans cela, n’importe qui sur le chemin d’un registre peut lire et modifier ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Registries without TLS</source>
        <translation>Registres sans TLS</translation>
    </message>
    <message>
        <source>An expression that finds the registries spoken to in plain HTTP. Without one: this computer only.</source>
        <translation>Une expression qui trouve les registres auxquels parler en HTTP non chiffré. À défaut&#x202f;: cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Certificate folders</source>
        <translation>Dossiers de certificats</translation>
    </message>
    <message>
        <source>Folders like Docker&apos;s certs.d, with authorities and client certificates by registry. Without one: those of Docker.</source>
        <translation>Des dossiers comme le certs.d de Docker, avec des autorités et des certificats clients par registre. À défaut&#x202f;: ceux de Docker.</translation>
    </message>
    <message>
        <source>Docker&apos;s config.json</source>
        <translation>config.json de Docker</translation>
    </message>
    <message>
        <source>Where credentials are read from. Without one: the file of docker login.</source>
        <translation>Où les identifiants sont lus. À défaut&#x202f;: le fichier de docker login.</translation>
    </message>
    <message>
        <source>Docker Engine</source>
        <translation>Docker Engine</translation>
    </message>
    <message>
        <source>Where the local engine listens: unix:///PATH or tcp://HOST:PORT. Without one: DOCKER_HOST, or the usual socket.</source>
        <translation>Où le moteur local écoute&#x202f;: unix:///PATH ou tcp://HOST:PORT. À défaut&#x202f;: DOCKER_HOST, ou le socket habituel.</translation>
    </message>
    <message>
        <source>Ask for details where pulls are counted</source>
        <translation>Demander les détails là où les pulls sont décomptés</translation>
    </message>
    <message>
        <source>Created, size and platforms of the tags in view, also from registries that count a pull for them, like Docker Hub.</source>
        <translation>Création, taille et plateformes des tags visibles, y compris auprès des registres qui décomptent un pull pour cela, comme Docker Hub.</translation>
    </message>
    <message>
        <source>Cache of details</source>
        <translation>Cache des détails</translation>
    </message>
    <message>
        <source>The file that remembers created, size and platforms of images seen before. Without one: in the user&apos;s cache folder.</source>
        <translation>Le fichier qui retient la création, la taille et les plateformes des images déjà vues. À défaut&#x202f;: dans le dossier de cache de l’utilisateur.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>How many jobs of the queue run at the same time.</source>
        <translation>Combien de tâches de la file s’exécutent en même temps.</translation>
    </message>
    <message>
        <source>Large blobs at once</source>
        <translation>Gros blobs simultanés</translation>
    </message>
    <message>
        <source>How many large blobs are sent at the same time.</source>
        <translation>Combien de gros blobs sont envoyés en même temps.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Bytes a second over all transfers.</source>
        <translation>Octets par seconde, tous transferts confondus.</translation>
    </message>
    <message>
        <source>Chunks of uploads</source>
        <translation>Taille des morceaux d’envoi</translation>
    </message>
    <message>
        <source>Sends blobs in pieces of this size, for registries behind a proxy that refuses large requests.</source>
        <translation>Envoie les blobs par morceaux de cette taille, pour les registres derrière un proxy qui refuse les grosses requêtes.</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Intervalle de surveillance</translation>
    </message>
    <message>
        <source>How long to rest between two rounds over a list for which nothing else was chosen.</source>
        <translation>Temps de repos entre deux passages sur une liste pour laquelle rien d’autre n’a été choisi.</translation>
    </message>
    <message>
        <source>Closing while jobs run</source>
        <translation>Fermeture pendant des tâches</translation>
    </message>
    <message>
        <source>What happens to jobs that are not done when the window is closed.</source>
        <translation>Ce que deviennent les tâches non terminées à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Journal of jobs</source>
        <translation>Journal des tâches</translation>
    </message>
    <message>
        <source>The file that remembers jobs, so that they go on after a restart. Without one: in the user&apos;s data folder.</source>
        <translation>Le fichier qui retient les tâches, pour qu’elles reprennent après un redémarrage. À défaut&#x202f;: dans le dossier de données de l’utilisateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>La langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Open the lists of last time</source>
        <translation>Rouvrir les listes de la dernière fois</translation>
    </message>
    <message>
        <source>Lists that were open come back at the next start, with changes that were not saved.</source>
        <translation>Les listes qui étaient ouvertes reviennent au prochain démarrage, avec leurs modifications non enregistrées.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>version</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>About lstags</source>
        <translation>À propos de lstags</translation>
    </message>
    <message>
        <source>Compares the tags of container images between registries and the local engine, and brings them in line.</source>
        <translation>Compare les tags d’images de conteneurs entre des registres et le moteur local, et les aligne.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>C&amp;opier les versions</translation>
    </message>
    <message>
        <source>For a report of a problem</source>
        <translation>Pour signaler un problème</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CloseQuestion</name>
    <message>
        <source>Jobs are not done</source>
        <translation>Des tâches ne sont pas terminées</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not done.</source>
        <translation>
            <numerusform>%n tâche n’est pas terminée.</numerusform>
            <numerusform>%n tâches ne sont pas terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is being watched.</source>
        <translation>Une liste est surveillée.</translation>
    </message>
    <message>
        <source>What was sent stays sent: the next start goes on where it was.</source>
        <translation>Ce qui a été envoyé le reste&#x202f;: le prochain démarrage reprend là où on en était.</translation>
    </message>
    <message>
        <source>Nobody looks after it when the program has ended.</source>
        <translation>Plus personne ne s’en occupe une fois le programme terminé.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Stop, go on next time</source>
        <translation>Arrê&amp;ter, reprendre la prochaine fois</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Arrêter la &amp;surveillance</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Listing tags</source>
        <translation>Listage des tags</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repository(s)</source>
        <translation>
            <numerusform>%1 sur %n dépôt</numerusform>
            <numerusform>%1 sur %n dépôts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n en échec</numerusform>
            <numerusform>, %n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Rien n’a encore été comparé.</translation>
    </message>
    <message>
        <source>Comparing with %1: %2, %3%4</source>
        <translation>Comparaison avec %1&#x202f;: %2, %3%4</translation>
    </message>
    <message>
        <source>Paused: %1, %2%3</source>
        <translation>En pause&#x202f;: %1, %2%3</translation>
    </message>
    <message>
        <source>Compared with %1: %2, %3%4</source>
        <translation>Comparé avec %1&#x202f;: %2, %3%4</translation>
    </message>
    <message>
        <source>Stopped: %1, %2%3</source>
        <translation>Arrêté&#x202f;: %1, %2%3</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPresenter</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CountToggles</name>
    <message>
        <source>Show these only; with Ctrl, add or take away</source>
        <translation>N’afficher que ces éléments&#x202f;; avec Ctrl, en ajouter ou en retirer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DestinationForm</name>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>Le moteur fait le pull, le tag et le push, comme l’outil en Go (--via-engine)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DirectionBar</name>
    <message>
        <source>The place that tags come from: the source of the list, or one that it was compared with</source>
        <translation>L’emplacement d’où viennent les tags&#x202f;: la source de la liste, ou un emplacement avec lequel elle a été comparée</translation>
    </message>
    <message>
        <source>The place that tags come from. What is there, and what differs from the place they go to, is known from the comparison.</source>
        <translation>L’emplacement d’où viennent les tags. Ce qui s’y trouve, et ce qui diffère de l’emplacement où ils vont, est connu par la comparaison.</translation>
    </message>
    <message>
        <source>The place that tags go to: one that was compared, or another registry</source>
        <translation>L’emplacement où vont les tags&#x202f;: l’un de ceux qui ont été comparés, ou un autre registre</translation>
    </message>
    <message>
        <source>The place that tags go to. The fields below say under which names; where they are changed, it is another registry.</source>
        <translation>L’emplacement où vont les tags. Les champs ci-dessous disent sous quels noms&#x202f;; s’ils sont modifiés, il s’agit d’un autre registre.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Destin&amp;ation</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>the registries that the list names</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Un autre registre</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DocumentController</name>
    <message>
        <source>Open list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>YAML lists (*.yaml *.yml);;All files (*)</source>
        <translation>Listes YAML (*.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#x202f;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more, marked in the list)</source>
        <translation>
            <numerusform>%1 (et %n autre, signalée dans la liste)</numerusform>
            <numerusform>%1 (et %n autres, signalées dans la liste)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>%1 a été modifié par un autre programme. Écraser&#x202f;?</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>la nouvelle liste</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications dans %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EngineButton</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>Recherche d’un moteur…</translation>
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
        <translation>Pas de moteur&#x202f;: démarrez ou installez Docker ou Podman</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesModel</name>
    <message numerus="yes">
        <source>add %n entry(s)</source>
        <translation>
            <numerusform>l’ajout de %n entrée</numerusform>
            <numerusform>l’ajout de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entry(s)</source>
        <translation>
            <numerusform>la suppression de %n entrée</numerusform>
            <numerusform>la suppression de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n entry(s)</source>
        <translation>
            <numerusform>le déplacement de %n entrée</numerusform>
            <numerusform>le déplacement de %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Entry %1 of %2, column %3: %4</source>
        <translation>Entrée %1 sur %2, colonne %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>la modification de l’entrée</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesPanel</name>
    <message>
        <source>&amp;Add entry</source>
        <translation>A&amp;jouter une entrée</translation>
    </message>
    <message>
        <source>&amp;Edit entry</source>
        <translation>&amp;Modifier l’entrée</translation>
    </message>
    <message>
        <source>Re&amp;move entries</source>
        <translation>&amp;Supprimer les entrées</translation>
    </message>
    <message>
        <source>Cu&amp;t entries</source>
        <translation>&amp;Couper les entrées</translation>
    </message>
    <message>
        <source>Copy entrie&amp;s</source>
        <translation>C&amp;opier les entrées</translation>
    </message>
    <message>
        <source>&amp;Paste entries</source>
        <translation>Co&amp;ller les entrées</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Descendr&amp;e</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryCompleter</name>
    <message>
        <source>Seen before</source>
        <translation>Déjà vus</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryDelegate</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ExportController</name>
    <message>
        <source>&amp;Export table…</source>
        <translation>E&amp;xporter le tableau…</translation>
    </message>
    <message>
        <source>Export se&amp;lection…</source>
        <translation>Exporter la sé&amp;lection…</translation>
    </message>
    <message>
        <source>Write what is in the table as CSV, JSON, Markdown or HTML</source>
        <translation>Écrire le contenu du tableau en CSV, JSON, Markdown ou HTML</translation>
    </message>
    <message>
        <source>Write the selected rows as CSV, JSON, Markdown or HTML</source>
        <translation>Écrire les lignes sélectionnées en CSV, JSON, Markdown ou HTML</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>%1 n’a pas été écrit&#x202f;: l’export a été annulé.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Rapport HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Another export is under way.</source>
        <translation>Un autre export est en cours.</translation>
    </message>
    <message>
        <source>%1 was not written: its name has to end in .csv, .json, .jsonl, .md or .html.</source>
        <translation>%1 n’a pas été écrit&#x202f;: son nom doit se terminer par .csv, .json, .jsonl, .md ou .html.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Exporter</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::FactsModel</name>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>only at the source</source>
        <translation>seulement à la source</translation>
    </message>
    <message>
        <source>only at the target</source>
        <translation>seulement à la cible</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line of the inspector and how it differs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
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
        <translation>Absent</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRESENT</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGED</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>ASSUMED</source>
        <translation>ASSUMED</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>LOCAL-ONLY</source>
        <translation>LOCAL-ONLY</translation>
    </message>
    <message>
        <source>Local-only</source>
        <translation>Local uniquement</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Only at the source: the target does not have it.</source>
        <translation>Seulement à la source&#x202f;: la cible ne l’a pas.</translation>
    </message>
    <message>
        <source>The same content at both.</source>
        <translation>Le même contenu des deux côtés.</translation>
    </message>
    <message>
        <source>At both, with different content.</source>
        <translation>Des deux côtés, avec un contenu différent.</translation>
    </message>
    <message>
        <source>Named in the list, found neither at the source nor at the target.</source>
        <translation>Nommé dans la liste, trouvé ni à la source ni à la cible.</translation>
    </message>
    <message>
        <source>Only at the target.</source>
        <translation>Seulement à la cible.</translation>
    </message>
    <message>
        <source>The target could not be asked.</source>
        <translation>La cible n’a pas pu être interrogée.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>those in which %1 is found</source>
        <translation>ceux où %1 est trouvé</translation>
    </message>
    <message>
        <source>those in which %1 is found, and %2</source>
        <translation>ceux où %1 est trouvé, et %2</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Registre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Dépôt&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>pas de confiance</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::Help</name>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — without a registry, Docker Hub is meant; with nothing behind the name, all tags. ~/…/ takes the listed tags that the expression finds; :TAG and =TAG1,TAG2 name tags; both together take either.</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — sans registre, il s’agit de Docker Hub&#x202f;; sans rien après le nom, de tous les tags. ~/…/ prend les tags listés que l’expression trouve&#x202f;; :TAG et =TAG1,TAG2 nomment des tags&#x202f;; les deux ensemble prennent les uns et les autres.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::HtmlReport</name>
    <message>
        <source>the local engine</source>
        <translation>le moteur local</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparison of image tags</source>
        <translation>Comparaison de tags d’images</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé avec</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectionFacts</name>
    <message>
        <source>%1 bytes</source>
        <comment>a number that is shown in full</comment>
        <translation>%1&#x202f;octets</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Taille totale</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>ID local</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>bytes that the target has too</comment>
        <translation>En commun</translation>
    </message>
    <message>
        <source>To send</source>
        <comment>bytes</comment>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>is not there</source>
        <comment>a platform at the source or the target</comment>
        <translation>absente</translation>
    </message>
    <message>
        <source>is there</source>
        <comment>a platform of an image that an engine has</comment>
        <translation>présente</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>sans plateforme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (non lue)</translation>
    </message>
    <message>
        <source>has it</source>
        <comment>the target, a layer</comment>
        <translation>présente</translation>
    </message>
    <message>
        <source>has it, packed otherwise</source>
        <comment>the target, a layer</comment>
        <translation>présente, compressée autrement</translation>
    </message>
    <message>
        <source>lacks it</source>
        <comment>the target, a layer</comment>
        <translation>absente</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>a layer at the target</comment>
        <translation>seulement à la cible</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a layer that only the target has</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a layer and what made it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Répertoire de travail</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Signal d’arrêt</translation>
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
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no, a setting</source>
        <comment>a step of a build without a layer</comment>
        <translation>non, un réglage</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SBOM</source>
        <comment>software bill of materials</comment>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>names the image as its subject</source>
        <translation>désigne l’image comme son sujet</translation>
    </message>
    <message>
        <source>under the tag %1</source>
        <translation>sous le tag %1</translation>
    </message>
    <message>
        <source>in the index</source>
        <translation>dans l’index</translation>
    </message>
    <message>
        <source>Signatures and SBOMs</source>
        <translation>Signatures et SBOM</translation>
    </message>
    <message>
        <source>Not all looked for</source>
        <translation>Recherche incomplète</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun élément</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy everything that is known of the tag as text</source>
        <translation>Copier en texte tout ce qui est connu du tag</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Ask source and target again what is inside</source>
        <translation>Redemander à la source et à la cible ce que contient le tag</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspecteur</translation>
    </message>
    <message>
        <source>Select one tag of the table to look inside.</source>
        <translation>Sélectionnez un tag du tableau pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>%1 could not be compared.</source>
        <comment>a repository</comment>
        <translation>%1 n’a pas pu être comparé.</translation>
    </message>
    <message>
        <source>This tag was found neither at the source nor at the target.</source>
        <translation>Ce tag n’a été trouvé ni à la source ni à la cible.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted.</source>
        <translation>Inspecter %1 coûte des pulls décomptés.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted: one, and one more for every image of an index.</source>
        <translation>Inspecter %1 coûte des pulls décomptés&#x202f;: un, plus un pour chaque image d’un index.</translation>
    </message>
    <message numerus="yes">
        <source>Inspect: costs %n pull(s)</source>
        <translation>
            <numerusform>Inspecter&#x202f;: coûte %n pull</numerusform>
            <numerusform>Inspecter&#x202f;: coûte %n pulls</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside %1…</source>
        <translation>Inspection de %1…</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Rien n’a pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>a platform</comment>
        <translation>%1 (diffère)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>Tout rédu&amp;ire</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobActions</name>
    <message>
        <source>&amp;Pause job</source>
        <translation>Mettre la tâche en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume job</source>
        <translation>&amp;Reprendre la tâche</translation>
    </message>
    <message>
        <source>&amp;Stop job</source>
        <translation>&amp;Arrêter la tâche</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les éch&amp;ecs</translation>
    </message>
    <message>
        <source>R&amp;emove job</source>
        <translation>&amp;Supprimer la tâche</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>Retirer les &amp;terminées</translation>
    </message>
    <message>
        <source>Copy &amp;log</source>
        <translation>Copier le &amp;journal</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>T&amp;out mettre en pause</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>Tout repre&amp;ndre</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>P&amp;lacer en tête</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Placer à la &amp;fin</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobFormat</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>state of a job that another running program has</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s)</source>
        <translation>
            <numerusform>%n pull</numerusform>
            <numerusform>%n pulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es)</source>
        <translation>
            <numerusform>%n push</numerusform>
            <numerusform>%n push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to skip</source>
        <translation>
            <numerusform>%n à ignorer</numerusform>
            <numerusform>%n à ignorer</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>12 copies, registry</comment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n en échec</numerusform>
            <numerusform>, %n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n ignorée</numerusform>
            <numerusform>, %n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>Déjà présents&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 were taken from another repository of the destination.</source>
        <translation>Pris dans un autre dépôt de la destination&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#x202f;min %2&#x202f;s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#x202f;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#x202f;h %2&#x202f;min</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>of a time that is not known in whole</extracomment>
        <translation>plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobItemsModel</name>
    <message>
        <source>Bytes that were at the destination already</source>
        <translation>Octets déjà présents à destination</translation>
    </message>
    <message>
        <source>Bytes that the destination took from another of its repositories</source>
        <translation>Octets que la destination a pris dans un autre de ses dépôts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Monté</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsController</name>
    <message>
        <source>Show the jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Watching failed</source>
        <translation>Échec de la surveillance</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time go on.</source>
        <translation>
            <numerusform>%n tâche de la dernière fois reprend.</numerusform>
            <numerusform>%n tâches de la dernière fois reprennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>lstags: no job runs</source>
        <translation>lstags&#x202f;: aucune tâche en cours</translation>
    </message>
    <message>
        <source>lstags: %1</source>
        <translation>lstags&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job and state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>
and %n more</source>
        <translation>
            <numerusform>
et %n autre</numerusform>
            <numerusform>
et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended</source>
        <translation>
            <numerusform>%n tâche terminée</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Another program runs this job.</source>
        <translation>Un autre programme exécute cette tâche.</translation>
    </message>
    <message>
        <source>The size of some images is known only when their turn comes.</source>
        <translation>La taille de certaines images ne sera connue que quand viendra leur tour.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsPanel</name>
    <message>
        <source>Log of the job</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message>
        <source>Choose a job to see what it did.</source>
        <translation>Choisissez une tâche pour voir ce qu’elle a fait.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::KeptLists</name>
    <message>
        <source>It is too large.</source>
        <translation>Leur fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>It is not one of this version of lstags.</source>
        <translation>Leur fichier n’est pas de cette version de lstags.</translation>
    </message>
    <message>
        <source>The list %1 in it is broken.</source>
        <translation>La liste %1 de leur fichier est défectueuse.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LayerStrip</name>
    <message>
        <source>Sizes of the layers</source>
        <translation>Tailles des couches</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s), %1</source>
        <translation>
            <numerusform>%n couche, %1</numerusform>
            <numerusform>%n couches, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the target has them all</source>
        <translation>%1&#x202f;; la cible les a toutes</translation>
    </message>
    <message numerus="yes">
        <source>%1; the target lacks %n of them, %2</source>
        <translation>
            <numerusform>%1&#x202f;; il en manque %n à la cible, %2</numerusform>
            <numerusform>%1&#x202f;; il en manque %n à la cible, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lacking at the target: %2</source>
        <translation>%1, manquante à la cible&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LineCells</name>
    <message>
        <source>Local engine</source>
        <translation>Moteur local</translation>
    </message>
    <message>
        <source>State at %1</source>
        <translation>État à l’emplacement %1</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>pas de moteur</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>pas de digest</translation>
    </message>
    <message>
        <source>%1: %2, asked %3</source>
        <extracomment>%1 is a place, %2 a digest, %3 how long ago: &quot;Source: sha256:..., asked 2 minutes ago&quot;</extracomment>
        <translation>%1&#x202f;: %2, demandé %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListKeeper</name>
    <message>
        <source>The lists of last time cannot be read: %1 The file is now %2.</source>
        <translation>Impossible de lire les listes de la dernière fois. %1 Le fichier est désormais %2.</translation>
    </message>
    <message>
        <source>Changes are not kept for the next start: %1 cannot be written.</source>
        <translation>Les modifications ne sont pas conservées pour le prochain démarrage&#x202f;: impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListTabs</name>
    <message>
        <source>Open lists</source>
        <translation>Listes ouvertes</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a tab of a list with changes that are not saved</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Pas encore enregistrée dans un fichier</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Refa&amp;ire</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>No entry of the list can be compared: mend those that are marked in it.</source>
        <translation>Aucune entrée de la liste ne peut être comparée&#x202f;: corrigez celles qui y sont signalées.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Asking the registries…</source>
        <translation>Interrogation des registres…</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Aucun tag ne correspond.</translation>
    </message>
    <message>
        <source>Press Compare (F5) to see the tags.</source>
        <translation>Appuyez sur Comparer (F5) pour voir les tags.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>Fermer le message (Esc)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::OpenLists</name>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Nouvelle liste %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanModel</name>
    <message>
        <source>pull</source>
        <translation>pull</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>push</source>
        <translation>push</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>along comes what refers to it: %1</source>
        <translation>ce qui y fait référence suit&#x202f;: %1</translation>
    </message>
    <message>
        <source>the same there, and nothing is missing</source>
        <translation>identique à destination, et rien ne manque</translation>
    </message>
    <message>
        <source>came there in the meantime</source>
        <translation>y est arrivé entre-temps</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>asking what is there…</source>
        <translation>interrogation de la destination…</translation>
    </message>
    <message>
        <source>Not measured: the source counts pulls, and measuring is one.</source>
        <translation>Non mesuré&#x202f;: la source décompte les pulls, et mesurer en est un.</translation>
    </message>
    <message>
        <source>What is sent after what the destination has already</source>
        <translation>Ce qui est envoyé, déduction faite de ce que la destination a déjà</translation>
    </message>
    <message>
        <source>The size of the image, whatever the engine has of it</source>
        <translation>La taille de l’image, quoi que le moteur en ait déjà</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>État à destination</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 - &quot;Update tags that differ&quot; in the settings of the plan has it copied too</source>
        <comment>a reason</comment>
        <translation>%1 - «&#x202f;Mettre à jour les tags qui diffèrent&#x202f;» dans les réglages du plan le fait copier aussi</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanWindow</name>
    <message>
        <source>Check &amp;all</source>
        <translation>T&amp;out cocher</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>Cocher la &amp;sélection</translation>
    </message>
    <message>
        <source>Uncheck s&amp;elected</source>
        <translation>Décocher &amp;la sélection</translation>
    </message>
    <message>
        <source>Check what is %1</source>
        <comment>state</comment>
        <translation>Cocher ce qui est %1</translation>
    </message>
    <message>
        <source>Uncheck what is %1</source>
        <comment>state</comment>
        <translation>Décocher ce qui est %1</translation>
    </message>
    <message>
        <source>Pull %1 to the engine</source>
        <translation>Pull de %1 vers le moteur</translation>
    </message>
    <message>
        <source>Copy %1 to a registry</source>
        <translation>Copie de %1 vers un registre</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Push de %1</translation>
    </message>
    <message>
        <source>Plan: pull</source>
        <translation>Plan&#x202f;: pull</translation>
    </message>
    <message>
        <source>Plan: copy</source>
        <translation>Plan&#x202f;: copie</translation>
    </message>
    <message>
        <source>Plan: push</source>
        <translation>Plan&#x202f;: push</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was the same with %n more repository(s).</source>
        <translation>
            <numerusform>%1 Il en a été de même pour %n autre dépôt.</numerusform>
            <numerusform>%1 Il en a été de même pour %n autres dépôts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Établissement du plan…</translation>
    </message>
    <message>
        <source>Measuring what is to be sent…</source>
        <translation>Mesure de ce qui est à envoyer…</translation>
    </message>
    <message>
        <source>Asking what is there…</source>
        <translation>Interrogation de la destination…</translation>
    </message>
    <message>
        <source>Mend the destination above to see the plan.</source>
        <translation>Corrigez la destination ci-dessus pour voir le plan.</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>Il n’y a rien à planifier.</translation>
    </message>
    <message>
        <source>Nothing needs doing: “Show skipped” says why.</source>
        <translation>Il n’y a rien à faire&#x202f;: «&#x202f;Afficher les ignorés&#x202f;» dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n to pull</source>
        <translation>
            <numerusform>%n pull à faire</numerusform>
            <numerusform>%n pulls à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n à copier</numerusform>
            <numerusform>%n à copier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to push</source>
        <translation>
            <numerusform>%n push à faire</numerusform>
            <numerusform>%n push à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>%n décoché</numerusform>
            <numerusform>%n décochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 to pull</source>
        <translation>jusqu’à %1 à recevoir</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown size</source>
        <translation>
            <numerusform>%n de taille inconnue</numerusform>
            <numerusform>%n de taille inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n tag(s)</source>
        <translation>
            <numerusform>Pull de %n tag</numerusform>
            <numerusform>Pull de %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n tag(s)</source>
        <translation>
            <numerusform>Copier %n tag</numerusform>
            <numerusform>Copier %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n tag(s)</source>
        <translation>
            <numerusform>Push de %n tag</numerusform>
            <numerusform>Push de %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sk&amp;ipped</source>
        <translation>
            <numerusform>Afficher %n &amp;ignoré</numerusform>
            <numerusform>Afficher les %n &amp;ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Afficher les &amp;ignorés</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <comment>job</comment>
        <translation>Pull de %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>job</comment>
        <translation>Copie de %1 vers %2</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <comment>job</comment>
        <translation>Push de %1 vers %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Planner</name>
    <message>
        <source>Stopped before all was known of the destination.</source>
        <translation>Arrêté avant que tout soit connu de la destination.</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>le moteur</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Report</name>
    <message>
        <source>Reason</source>
        <comment>why an entry failed</comment>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoriesPanel</name>
    <message>
        <source>Filter repositories</source>
        <translation>Filtrer les dépôts</translation>
    </message>
    <message>
        <source>Shows the repositories and registries in whose names this is found.</source>
        <translation>Affiche les dépôts et registres dont le nom contient ce texte.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>The repositories of a comparison come here. Choose one to see its tags alone.</source>
        <translation>Les dépôts d’une comparaison s’affichent ici. Choisissez-en un pour ne voir que ses tags.</translation>
    </message>
    <message>
        <source>What is compared: the list, its registries, their repositories, each with its tags by state. What is selected is what the table shows; with Ctrl several; Esc shows everything.</source>
        <translation>Ce qui est comparé&#x202f;: la liste, ses registres, leurs dépôts, chacun avec ses tags par état. Le tableau affiche ce qui est sélectionné&#x202f;; Ctrl permet d’en sélectionner plusieurs&#x202f;; Esc affiche tout.</translation>
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
        <translation>pas encore de tags</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a repository and its counts</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose it among the files of this computer</source>
        <translation>Choisir parmi les fichiers de cet ordinateur</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> Kio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>/FOLDER%1/FOLDER</source>
        <comment>folders, parted by what the system parts them with</comment>
        <translation>/DOSSIER%1/DOSSIER</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#x202f;: %1</translation>
    </message>
    <message>
        <source>Put back the standard</source>
        <translation>Remettre la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingTexts</name>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>For the command: %1.</source>
        <translation>Pour la commande&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingsDialog</name>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Put every setting of all pages back to its standard?</source>
        <translation>Remettre tous les réglages de toutes les pages à leur valeur par défaut&#x202f;?</translation>
    </message>
    <message>
        <source>Some of what was changed counts from the next start on.</source>
        <translation>Certaines modifications prendront effet au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Shortcuts</name>
    <message>
        <source>%1 is the shortcut of “%2” (%3) already.</source>
        <translation>%1 est déjà le raccourci de «&#x202f;%2&#x202f;» (%3).</translation>
    </message>
    <message>
        <source>%1 is typed into fields; take it together with Ctrl or Alt.</source>
        <translation>%1 sert à la saisie dans les champs&#x202f;; combinez cette touche avec Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsDialog</name>
    <message>
        <source>No command matches.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”:</source>
        <translation>Raccour&amp;ci de «&#x202f;%1&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Give every command its standard keys?</source>
        <translation>Rendre à toutes les commandes leur raccourci par défaut&#x202f;?</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsModel</name>
    <message>
        <source>Standard: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShownList</name>
    <message>
        <source>The table shows the tags of %1; %2 is not compared.</source>
        <translation>Le tableau affiche les tags de %1&#x202f;; %2 n’a pas été comparée.</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Comparer cette liste</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Startup</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Impossible d’écrire l’image %1.</translation>
    </message>
    <message>
        <source>There is nothing to compare; open the list in the window to see why.</source>
        <translation>Il n’y a rien à comparer&#x202f;; ouvrez la liste dans la fenêtre pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Compares the tags of container images between places.</source>
        <translation>Compare les tags d’images de conteneurs entre plusieurs emplacements.</translation>
    </message>
    <message>
        <source>Compare as soon as the list is open.</source>
        <translation>Comparer dès que la liste est ouverte.</translation>
    </message>
    <message>
        <source>Remember settings in FILE.</source>
        <translation>Conserver les réglages dans FILE.</translation>
    </message>
    <message>
        <source>Compare, save a picture of the window in FILE and quit.</source>
        <translation>Comparer, enregistrer une image de la fenêtre dans FILE et quitter.</translation>
    </message>
    <message>
        <source>The list to open.</source>
        <translation>La liste à ouvrir.</translation>
    </message>
    <message>
        <source>One list at a time, please.</source>
        <translation>Une seule liste à la fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>--against, column %1: %2</source>
        <translation>--against, colonne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What to compare with: engine, REGISTRY[:PORT][/PREFIX], or several between commas.</source>
        <translation>Avec quoi comparer&#x202f;: engine, REGISTRY[:PORT][/PREFIX], ou plusieurs séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StateFilterBar</name>
    <message>
        <source>Show &amp;states</source>
        <translation>Afficher les état&amp;s</translation>
    </message>
    <message>
        <source>Filter tags (Ctrl+F)</source>
        <translation>Filtrer les tags (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtrer les tags</translation>
    </message>
    <message>
        <source>Show all states (Ctrl+0)</source>
        <translation>Afficher tous les états (Ctrl+0)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Hide present</source>
        <translation>&amp;Masquer les présents</translation>
    </message>
    <message>
        <source>Hide the tags that are the same at the source and every target (Ctrl+H)</source>
        <translation>Masquer les tags identiques à la source et à toutes les cibles (Ctrl+H)</translation>
    </message>
    <message>
        <source>Leaves out what needs no attention: tags with the same content at the source and at every target.</source>
        <translation>Écarte ce qui ne demande pas d’attention&#x202f;: les tags de même contenu à la source et à toutes les cibles.</translation>
    </message>
    <message>
        <source>At %1:</source>
        <extracomment>before toggles that count states at one of several places: &quot;At Local engine:&quot;</extracomment>
        <translation>État (%1)&#x202f;:</translation>
    </message>
    <message>
        <source>The toggles count and choose by the state at %1</source>
        <translation>Les boutons comptent et filtrent selon l’état à l’emplacement %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StatusBar</name>
    <message>
        <source>Pulls left: %1 of %2</source>
        <translation>Pulls restants&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SyncActions</name>
    <message>
        <source>&amp;Pull…</source>
        <translation>&amp;Pull…</translation>
    </message>
    <message>
        <source>Pull &amp;everything</source>
        <translation>Pull de &amp;tout</translation>
    </message>
    <message>
        <source>Plan to have the engine pull what is selected, or everything</source>
        <translation>Planifier le pull, par le moteur, de la sélection ou de tout</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>Cop&amp;ier…</translation>
    </message>
    <message>
        <source>Copy e&amp;verything</source>
        <translation>Copier t&amp;out</translation>
    </message>
    <message>
        <source>Plan to copy what is selected, or everything, to a registry under the same names</source>
        <translation>Planifier la copie de la sélection, ou de tout, vers un registre sous les mêmes noms</translation>
    </message>
    <message>
        <source>Pus&amp;h…</source>
        <translation>Pus&amp;h…</translation>
    </message>
    <message>
        <source>Push everythin&amp;g</source>
        <translation>Push de to&amp;ut</translation>
    </message>
    <message>
        <source>Plan to push what is selected, or everything, under a prefix that says where it came from</source>
        <translation>Planifier le push de la sélection, ou de tout, sous un préfixe qui dit d’où cela vient</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>No engine has answered yet.</source>
        <translation>Aucun moteur n’a encore répondu.</translation>
    </message>
    <message>
        <source>All &amp;absent</source>
        <translation>Tous les &amp;absents</translation>
    </message>
    <message>
        <source>All &amp;changed</source>
        <translation>Tous les &amp;modifiés</translation>
    </message>
    <message>
        <source>All that &amp;differs</source>
        <translation>Tout ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>The registries cannot be asked yet.</source>
        <translation>Les registres ne peuvent pas encore être interrogés.</translation>
    </message>
    <message>
        <source>There are no tags: compare a list first.</source>
        <translation>Il n’y a pas de tags&#x202f;: comparez d’abord une liste.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <comment>a list</comment>
        <translation>%1 (absents)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a list</comment>
        <translation>%1 (modifiés)</translation>
    </message>
    <message>
        <source>%1 (what differs)</source>
        <comment>a list</comment>
        <translation>%1 (ce qui diffère)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between places…</source>
        <translation>&amp;Entre emplacements…</translation>
    </message>
    <message>
        <source>Opens a plan with two ends to choose: the source or a place it was compared with, and any other of them.</source>
        <translation>Ouvre un plan avec deux extrémités à choisir&#x202f;: la source ou un emplacement avec lequel elle a été comparée, et n’importe quel autre d’entre eux.</translation>
    </message>
    <message>
        <source>Plan from any place of the comparison to any other</source>
        <translation>Planifier de n’importe quel emplacement de la comparaison vers n’importe quel autre</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>another registry…</source>
        <translation>un autre registre…</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>le moteur</translation>
    </message>
    <message>
        <source>Pull to %1…</source>
        <translation>Pull vers %1…</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Copier vers %1…</translation>
    </message>
    <message>
        <source>Pull all that differs to %1…</source>
        <translation>Pull vers %1 de tout ce qui diffère…</translation>
    </message>
    <message>
        <source>Copy all that differs to %1…</source>
        <translation>Copier vers %1 tout ce qui diffère…</translation>
    </message>
    <message>
        <source>From %1 to</source>
        <translation>Depuis %1 vers</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#x202f;octets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>ID local</translation>
    </message>
    <message>
        <source>Target digest</source>
        <translation>Digest de la cible</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
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
        <translation>&amp;Filtrer les tags</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Ask the repository of this row again</source>
        <translation>Interroger de nouveau le dépôt de cette ligne</translation>
    </message>
    <message>
        <source>&amp;Copy tags</source>
        <translation>Copier les t&amp;ags</translation>
    </message>
    <message>
        <source>&amp;Rows as text</source>
        <translation>&amp;Lignes en texte</translation>
    </message>
    <message>
        <source>Refere&amp;nces</source>
        <translation>Référe&amp;nces</translation>
    </message>
    <message>
        <source>References &amp;with digests</source>
        <translation>Références a&amp;vec digests</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Digests</translation>
    </message>
    <message>
        <source>docker &amp;pull lines</source>
        <extracomment>docker pull is a command and stays as it is</extracomment>
        <translation>Lignes docker &amp;pull</translation>
    </message>
    <message>
        <source>&amp;lstags command line</source>
        <extracomment>lstags is the name of the command</extracomment>
        <translation>Ligne de &amp;commande lstags</translation>
    </message>
    <message>
        <source>Group tags that share a digest</source>
        <translation>Grouper les tags de même digest</translation>
    </message>
    <message>
        <source>Show tags of a repository that are the same image as one row</source>
        <translation>Afficher sur une seule ligne les tags d’un dépôt qui sont la même image</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTableView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetBox</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Moteur local</translation>
    </message>
    <message>
        <source>The local Docker Engine, or REGISTRY[:PORT][/PREFIX]; several between commas</source>
        <translation>Le Docker Engine local, ou REGISTRY[:PORT][/PREFIX]&#x202f;; plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetsDialog</name>
    <message>
        <source>Write where it is: REGISTRY[:PORT][/PREFIX].</source>
        <translation>Indiquez où il se trouve&#x202f;: REGISTRY[:PORT][/PREFIX].</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Il figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(nouveau)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the same names</source>
        <translation>les mêmes noms</translation>
    </message>
    <message>
        <source>below a prefix</source>
        <translation>sous un préfixe</translation>
    </message>
    <message>
        <source>by templates</source>
        <translation>selon des modèles</translation>
    </message>
    <message>
        <source>The images of the local Docker Engine.</source>
        <translation>Les images du Docker Engine local.</translation>
    </message>
    <message>
        <source>quay.io/coreos/flannel:v1.0 is compared with %1</source>
        <translation>quay.io/coreos/flannel:v1.0 est comparé avec %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TraceModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#x202f;ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TracePanel</name>
    <message>
        <source>&amp;Record requests</source>
        <translation>&amp;Enregistrer les requêtes</translation>
    </message>
    <message>
        <source>&amp;Copy requests</source>
        <translation>&amp;Copier les requêtes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Tracin&amp;g</source>
        <translation>Traça&amp;ge</translation>
    </message>
    <message>
        <source>Record the requests that follow</source>
        <translation>Enregistrer les requêtes qui suivent</translation>
    </message>
    <message>
        <source>Copy the selected requests with their headers</source>
        <translation>Copier les requêtes sélectionnées avec leurs en-têtes</translation>
    </message>
    <message>
        <source>Forget the requests so far</source>
        <translation>Oublier les requêtes enregistrées jusqu’ici</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause all jobs</source>
        <translation>Mettre toutes les tâches en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewController</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Save view as…</source>
        <translation>&amp;Enregistrer la vue sous…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>&amp;Gérer les vues…</translation>
    </message>
    <message>
        <source>Keep list, targets, filters and columns under a name</source>
        <translation>Conserver liste, cibles, filtres et colonnes sous un nom</translation>
    </message>
    <message>
        <source>Rename and remove views</source>
        <translation>Renommer et supprimer des vues</translation>
    </message>
    <message>
        <source>%1, the list of the view %2, is gone; the rest of the view is shown.</source>
        <translation>%1, la liste de la vue %2, a disparu&#x202f;; le reste de la vue est affiché.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsDialog</name>
    <message>
        <source>Over&amp;write</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsModel</name>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <translation>Écraser %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchController</name>
    <message>
        <source>&amp;Watch the list</source>
        <translation>S&amp;urveiller la liste</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Compare and sync the list again and again, as it was last done by hand</source>
        <translation>Comparer et synchroniser la liste encore et encore, comme la dernière fois à la main</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Intervalle de surveillance</translation>
    </message>
    <message>
        <source>How long to rest between: 30s, 15m, 1h</source>
        <translation>Temps de repos entre deux passages&#x202f;: 30s, 15m, 1h</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>la nouvelle liste</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Surveiller %1</translation>
    </message>
    <message>
        <source>Watching %1: comparing and syncing now. %2</source>
        <translation>Surveillance de %1&#x202f;: comparaison et synchronisation en cours. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference and reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The round of %1 failed: %2</source>
        <translation>Le passage de %1 a échoué&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>The round of %1 found nothing to do.</source>
        <translation>Le passage de %1 n’a rien trouvé à faire.</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 did %n transfer(s).</source>
        <translation>
            <numerusform>Le passage de %1 a fait %n transfert.</numerusform>
            <numerusform>Le passage de %1 a fait %n transferts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1, the next round is at %2. %3</source>
        <translation>Surveillance de %1, prochain passage à %2. %3</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Surveillance de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The list was closed.</source>
        <translation>La liste a été fermée.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchSettings</name>
    <message>
        <source>Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again.</source>
        <translation>Aucun pull ni copie n’a encore été fait. Faites-le une fois à la main&#x202f;: surveiller une liste, c’est refaire la même chose.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>all tags of a repository</source>
        <translation>tous les tags d’un dépôt</translation>
    </message>
    <message>
        <source>these tags, without listing the others</source>
        <translation>ces tags, sans lister les autres</translation>
    </message>
    <message>
        <source>the tags that an expression finds</source>
        <translation>les tags que trouve une expression</translation>
    </message>
    <message>
        <source>one tag at a registry of your own</source>
        <translation>un tag dans votre propre registre</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhatsThis</name>
    <message>
        <source>The lists that are open. A star marks changes that are not saved; they are kept for the next start all the same. Drag tabs to reorder them.</source>
        <translation>Les listes ouvertes. Un astérisque signale des modifications non enregistrées&#x202f;; elles sont tout de même conservées pour le prochain démarrage. Faites glisser les onglets pour changer leur ordre.</translation>
    </message>
    <message>
        <source>What is compared: an entry selects tags of one repository. Behind each stands what the last comparison found. F2 edits, Delete removes, and entries can be dragged.</source>
        <translation>Ce qui est comparé&#x202f;: une entrée sélectionne des tags d’un dépôt. À la suite de chacune figure ce que la dernière comparaison a trouvé. F2 modifie, Delete supprime, et les entrées se déplacent par glisser-déposer.</translation>
    </message>
    <message>
        <source>Type an entry and press Enter. Several lines, as of a file, can be pasted at once. F1 tells how entries are written.</source>
        <translation>Saisissez une entrée et appuyez sur Enter. Plusieurs lignes, d’un fichier par exemple, peuvent être collées à la fois. F1 explique la syntaxe des entrées.</translation>
    </message>
    <message>
        <source>Puts the entry that was typed into the list.</source>
        <translation>Met dans la liste l’entrée saisie.</translation>
    </message>
    <message>
        <source>Opens a list of entries from a YAML file.</source>
        <translation>Ouvre une liste d’entrées depuis un fichier YAML.</translation>
    </message>
    <message>
        <source>Begins with a list of a few public images, to try out what a comparison shows.</source>
        <translation>Commence avec une liste de quelques images publiques, pour essayer ce que montre une comparaison.</translation>
    </message>
    <message>
        <source>Begins a list of your own with its first entry.</source>
        <translation>Commence votre propre liste par sa première entrée.</translation>
    </message>
    <message>
        <source>Every tag that an entry selects, with its state at each target. A click on a header sorts, a right click chooses columns; Enter looks inside a tag.</source>
        <translation>Chaque tag qu’une entrée sélectionne, avec son état à chaque cible. Un clic sur un en-tête trie, un clic droit permet de choisir les colonnes&#x202f;; Enter inspecte un tag.</translation>
    </message>
    <message>
        <source>Shows only the tags in whose row the text stands.</source>
        <translation>N’affiche que les tags dont la ligne contient le texte.</translation>
    </message>
    <message>
        <source>The selected tag at its source and at the target, line by line. What differs is marked.</source>
        <translation>Le tag sélectionné à sa source et à la cible, ligne par ligne. Ce qui diffère est signalé.</translation>
    </message>
    <message>
        <source>Which of the images behind a tag for several platforms is looked into.</source>
        <translation>L’image à inspecter parmi celles d’un tag destiné à plusieurs plateformes.</translation>
    </message>
    <message>
        <source>Reads the manifest and config of the selected tag. Where a registry counts pulls, it says how many this takes.</source>
        <translation>Lit le manifeste et la configuration du tag sélectionné. Si le registre décompte les pulls, indique combien il en faut.</translation>
    </message>
    <message>
        <source>The entries of the comparison: how far each is, and why one failed. Enter or a double click on a failed one asks again.</source>
        <translation>Les entrées de la comparaison&#x202f;: où en est chacune, et pourquoi l’une a échoué. Enter ou un double-clic sur une entrée en échec interroge de nouveau.</translation>
    </message>
    <message>
        <source>The queue of jobs: what runs, what waits and what is done. Enter looks into a job; its row can be dragged to change the order.</source>
        <translation>La file des tâches&#x202f;: ce qui est en cours, ce qui attend et ce qui est terminé. Enter ouvre une tâche&#x202f;; sa ligne peut être glissée pour changer l’ordre.</translation>
    </message>
    <message>
        <source>The images of the selected job, with what became of each.</source>
        <translation>Les images de la tâche sélectionnée, avec ce qu’est devenue chacune.</translation>
    </message>
    <message>
        <source>What happened in the selected job, line by line.</source>
        <translation>Ce qui s’est passé dans la tâche sélectionnée, ligne par ligne.</translation>
    </message>
    <message>
        <source>Shows the jobs of all states.</source>
        <translation>Affiche les tâches dans tous les états.</translation>
    </message>
    <message>
        <source>Every request to registries and the engine since the window was opened, without secrets.</source>
        <translation>Toutes les requêtes aux registres et au moteur depuis l’ouverture de la fenêtre, sans les secrets.</translation>
    </message>
    <message>
        <source>Shows only the requests in whose row the text stands.</source>
        <translation>N’affiche que les requêtes dont la ligne contient le texte.</translation>
    </message>
    <message>
        <source>The headers of the selected request and of its answer. Secrets are left out.</source>
        <translation>Les en-têtes de la requête sélectionnée et de sa réponse. Les secrets sont omis.</translation>
    </message>
    <message>
        <source>Whether the local Docker Engine answers, and its version. A click says what is wrong.</source>
        <translation>Indique si le Docker Engine local répond, et sa version. Un clic dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Narrows to what all of the typed words stand in.</source>
        <translation>Ne garde que ce qui contient tous les mots saisis.</translation>
    </message>
    <message>
        <source>The pages of settings. A search goes over all of them.</source>
        <translation>Les pages de réglages. La recherche porte sur toutes.</translation>
    </message>
    <message>
        <source>Puts everything back to its standard, after a question.</source>
        <translation>Remet tout à sa valeur par défaut, après confirmation.</translation>
    </message>
    <message>
        <source>Closes the dialog. What was changed stays.</source>
        <translation>Ferme la boîte de dialogue. Les modifications sont conservées.</translation>
    </message>
    <message>
        <source>Every command of the menus with its keys. Those that differ from the standard are bold.</source>
        <translation>Toutes les commandes des menus avec leur raccourci. Les raccourcis qui ne sont pas ceux par défaut sont en gras.</translation>
    </message>
    <message>
        <source>Press the keys that are to start the selected command. Keys that another command has are refused.</source>
        <translation>Appuyez sur les touches qui doivent lancer la commande sélectionnée. Celles d’une autre commande sont refusées.</translation>
    </message>
    <message>
        <source>Shows the tags of this state, or hides them.</source>
        <translation>Affiche les tags dans cet état, ou les masque.</translation>
    </message>
    <message>
        <source>Shows this column of the table, or hides it.</source>
        <translation>Affiche cette colonne du tableau, ou la masque.</translation>
    </message>
    <message>
        <source>Shows only the repositories in whose name the text stands.</source>
        <translation>N’affiche que les dépôts dont le nom contient le texte.</translation>
    </message>
    <message>
        <source>What was compared, by list, registry and repository, each with a bar of its states. What is selected is what the table shows.</source>
        <translation>Ce qui a été comparé, par liste, registre et dépôt, avec pour chacun une barre de ses états. Le tableau affiche ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>Copies the command that does the same as this window, to run it in a terminal.</source>
        <translation>Copie la commande qui fait la même chose que cette fenêtre, pour l’exécuter dans un terminal.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references with their digests: REGISTRY/REPOSITORY@sha256:…</source>
        <translation>Copie les tags sélectionnés en références avec leur digest&#x202f;: REGISTRY/REPOSITORY@sha256:…</translation>
    </message>
    <message>
        <source>Copies a line for each selected tag that pulls it with docker.</source>
        <translation>Copie, pour chaque tag sélectionné, une ligne qui en fait le pull avec docker.</translation>
    </message>
    <message>
        <source>What would be sent, where to and why. Only what is checked is done; Space checks and unchecks.</source>
        <translation>Ce qui serait envoyé, où et pourquoi. Seul ce qui est coché est fait&#x202f;; la touche Space coche et décoche.</translation>
    </message>
    <message>
        <source>Checks all transfers of a kind, or none.</source>
        <translation>Coche tous les transferts d’une sorte, ou aucun.</translation>
    </message>
    <message>
        <source>Starts what is checked as a job.</source>
        <translation>Lance ce qui est coché sous forme de tâche.</translation>
    </message>
    <message>
        <source>Shows more of what can be chosen about the plan.</source>
        <translation>Affiche d’autres choix pour le plan.</translation>
    </message>
    <message>
        <source>Takes back the last change of the list.</source>
        <translation>Annule la dernière modification de la liste.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Refait la modification annulée.</translation>
    </message>
    <message>
        <source>Closes the window. Lists, also unsaved ones, and jobs come back at the next start.</source>
        <translation>Ferme la fenêtre. Les listes, même non enregistrées, et les tâches reviennent au prochain démarrage.</translation>
    </message>
    <message>
        <source>Goes to the field below the list, to type an entry.</source>
        <translation>Va au champ sous la liste, pour saisir une entrée.</translation>
    </message>
    <message>
        <source>Edits the selected entry where it stands.</source>
        <translation>Modifie sur place l’entrée sélectionnée.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list.</source>
        <translation>Supprime de la liste les entrées sélectionnées.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list, to paste them elsewhere.</source>
        <translation>Retire de la liste les entrées sélectionnées, pour les coller ailleurs.</translation>
    </message>
    <message>
        <source>Copies the selected entries as text, a line each.</source>
        <translation>Copie les entrées sélectionnées en texte, une par ligne.</translation>
    </message>
    <message>
        <source>Puts the lines of the clipboard into the list, an entry each.</source>
        <translation>Met les lignes du presse-papiers dans la liste, une entrée par ligne.</translation>
    </message>
    <message>
        <source>Moves the selected entries up in the list.</source>
        <translation>Déplace les entrées sélectionnées vers le haut de la liste.</translation>
    </message>
    <message>
        <source>Moves the selected entries down in the list.</source>
        <translation>Déplace les entrées sélectionnées vers le bas de la liste.</translation>
    </message>
    <message>
        <source>Copies the selected rows as they are shown, nothing shortened.</source>
        <translation>Copie les lignes sélectionnées telles qu’elles sont affichées, sans rien abréger.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references: REGISTRY/REPOSITORY:TAG.</source>
        <translation>Copie les tags sélectionnés en références&#x202f;: REGISTRY/REPOSITORY:TAG.</translation>
    </message>
    <message>
        <source>Copies the whole digests of the selected tags.</source>
        <translation>Copie les digests entiers des tags sélectionnés.</translation>
    </message>
    <message>
        <source>Copies the selected lines of the inspector.</source>
        <translation>Copie les lignes sélectionnées de l’inspecteur.</translation>
    </message>
    <message>
        <source>Goes to the field that filters the tags of the table.</source>
        <translation>Va au champ qui filtre les tags du tableau.</translation>
    </message>
    <message>
        <source>Shows how far the comparison is, entry by entry.</source>
        <translation>Affiche où en est la comparaison, entrée par entrée.</translation>
    </message>
    <message>
        <source>Shows the queue of jobs.</source>
        <translation>Affiche la file des tâches.</translation>
    </message>
    <message>
        <source>Shows the requests that were sent.</source>
        <translation>Affiche les requêtes envoyées.</translation>
    </message>
    <message>
        <source>Shows the list of entries at the left, or hides it.</source>
        <translation>Affiche la liste des entrées à gauche, ou la masque.</translation>
    </message>
    <message>
        <source>Shows what stands below the table, or hides it: comparison, jobs and trace.</source>
        <translation>Affiche ce qui se trouve sous le tableau, ou le masque&#x202f;: comparaison, tâches et trace.</translation>
    </message>
    <message>
        <source>Hides the message above the table.</source>
        <translation>Masque le message au-dessus du tableau.</translation>
    </message>
    <message>
        <source>Says in a few sentences what an entry can be.</source>
        <translation>Dit en quelques phrases ce que peut être une entrée.</translation>
    </message>
    <message>
        <source>Plans this for all tags that the target does not have.</source>
        <translation>Planifie cette action pour tous les tags que la cible n’a pas.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are another image at the target.</source>
        <translation>Planifie cette action pour tous les tags qui désignent une autre image à la cible.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are missing or differ at the target.</source>
        <translation>Planifie cette action pour tous les tags qui manquent ou diffèrent à la cible.</translation>
    </message>
    <message>
        <source>Takes the jobs that are done out of the queue.</source>
        <translation>Retire de la file les tâches terminées.</translation>
    </message>
    <message>
        <source>Copies the log of the selected job.</source>
        <translation>Copie le journal de la tâche sélectionnée.</translation>
    </message>
    <message>
        <source>Lets the selected job rest. It goes on where it was.</source>
        <translation>Met la tâche sélectionnée en pause. Elle reprendra là où elle en était.</translation>
    </message>
    <message>
        <source>Lets the selected job go on with what is not done.</source>
        <translation>Reprend la tâche sélectionnée avec ce qui n’est pas terminé.</translation>
    </message>
    <message>
        <source>Ends the selected job. What was sent stays sent.</source>
        <translation>Arrête la tâche sélectionnée. Ce qui a été envoyé le reste.</translation>
    </message>
    <message>
        <source>Tries again what failed in the selected job.</source>
        <translation>Réessaie ce qui a échoué dans la tâche sélectionnée.</translation>
    </message>
    <message>
        <source>Takes the selected job out of the queue.</source>
        <translation>Retire de la file la tâche sélectionnée.</translation>
    </message>
    <message>
        <source>Lets all jobs rest.</source>
        <translation>Met toutes les tâches en pause.</translation>
    </message>
    <message>
        <source>Lets all jobs that rest go on.</source>
        <translation>Reprend toutes les tâches en pause.</translation>
    </message>
    <message>
        <source>Lets the selected job be the next to run.</source>
        <translation>Fait de la tâche sélectionnée la prochaine à s’exécuter.</translation>
    </message>
    <message>
        <source>Moves the selected job up in the queue.</source>
        <translation>Déplace la tâche sélectionnée vers le haut de la file.</translation>
    </message>
    <message>
        <source>Moves the selected job down in the queue.</source>
        <translation>Déplace la tâche sélectionnée vers le bas de la file.</translation>
    </message>
    <message>
        <source>Lets the selected job run after all others.</source>
        <translation>Exécute la tâche sélectionnée après toutes les autres.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhyChanged</name>
    <message>
        <source>The engine has the same image under another digest.</source>
        <translation>Le moteur a la même image sous un autre digest.</translation>
    </message>
    <message>
        <source>Only a new index around the same images: nothing in them has changed.</source>
        <translation>Seulement un nouvel index autour des mêmes images&#x202f;: rien n’y a changé.</translation>
    </message>
    <message>
        <source>Not the same platforms; the images of both are the same.</source>
        <translation>Pas les mêmes plateformes&#x202f;; les images communes sont identiques.</translation>
    </message>
    <message>
        <source>The same content: only the manifests differ, in annotations or media types.</source>
        <translation>Le même contenu&#x202f;: seuls les manifestes diffèrent, par leurs annotations ou leurs types de média.</translation>
    </message>
    <message>
        <source>The same content, packed anew.</source>
        <translation>Le même contenu, recompressé.</translation>
    </message>
    <message>
        <source>The same layers with another config.</source>
        <translation>Les mêmes couches avec une autre configuration.</translation>
    </message>
    <message>
        <source>A rebuild: it has other layers.</source>
        <translation>Une reconstruction&#x202f;: d’autres couches.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of platforms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Images that differ: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Images qui diffèrent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only at the source: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Seulement à la source&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only at the target: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Seulement à la cible&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same content</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n de même contenu</numerusform>
            <numerusform>%n de même contenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Couches&#x202f;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of layers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lines of the config that differ: %1.</source>
        <translation>Lignes de la configuration qui diffèrent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The config says the same at both.</source>
        <translation>La configuration dit la même chose des deux côtés.</translation>
    </message>
    <message>
        <source>The attestations in the index differ.</source>
        <translation>Les attestations de l’index diffèrent.</translation>
    </message>
    <message>
        <source>A pull brings %1.</source>
        <comment>a size</comment>
        <translation>Un pull apporte %1.</translation>
    </message>
    <message>
        <source>A sync sends %1, and less where other tags of the target have some of it.</source>
        <comment>a size</comment>
        <translation>Une synchronisation envoie %1, et moins si d’autres tags de la cible en ont une partie.</translation>
    </message>
</context>
</TS>
