<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Repositories of the comparison</source>
        <translation>Repositorios de la comparación</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>To &amp;registry</source>
        <translation>Al &amp;registro</translation>
    </message>
    <message>
        <source>Push registry (-r): HOST[:PORT]</source>
        <translation>Registro de push (-r): HOST[:PORT]</translation>
    </message>
    <message>
        <source>localhost:5000</source>
        <translation>localhost:5000</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>Pre&amp;fijo</translation>
    </message>
    <message>
        <source>Push prefix (-R): what stands before the path; / puts nothing there</source>
        <translation>Prefijo de push (-R): lo que va delante de la ruta; / no pone nada</translation>
    </message>
    <message>
        <source>made from the source&apos;s host</source>
        <translation>a partir del host de origen</translation>
    </message>
    <message>
        <source>&amp;Path template</source>
        <translation>&amp;Plantilla de ruta</translation>
    </message>
    <message>
        <source>Push path template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Plantilla de la ruta de push, con .Prefix, .Path, .Name, .Tag y .Registry</translation>
    </message>
    <message>
        <source>Tag t&amp;emplate</source>
        <translation>Plantilla de &amp;etiqueta</translation>
    </message>
    <message>
        <source>Push tag template, of .Prefix, .Path, .Name, .Tag and .Registry</source>
        <translation>Plantilla de la etiqueta de push, con .Prefix, .Path, .Name, .Tag y .Registry</translation>
    </message>
    <message>
        <source>P&amp;latforms</source>
        <translation>P&amp;lataformas</translation>
    </message>
    <message>
        <source>Of an index these platforms alone, under a new digest: linux/amd64, linux/arm64</source>
        <translation>De un índice, solo estas plataformas, con un digest nuevo: linux/amd64, linux/arm64</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>&amp;Back up as</source>
        <translation>Conser&amp;var como</translation>
    </message>
    <message>
        <source>The tag that an overwritten one is kept under, of .Tag and .Date: {{ .Tag }}-{{ .Date }}</source>
        <translation>La etiqueta con la que se conserva una sobrescrita, con .Tag y .Date: {{ .Tag }}-{{ .Date }}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>no se conserva</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Path separator (-s): what stands between the components of the source&apos;s path</source>
        <translation>Separador de ruta (-s): lo que va entre los componentes de la ruta del origen</translation>
    </message>
    <message>
        <source>&amp;Update tags that differ</source>
        <translation>Act&amp;ualizar las etiquetas que difieren</translation>
    </message>
    <message>
        <source>Also move tags that point elsewhere at the destination (-U)</source>
        <translation>Mover también las etiquetas que apuntan a otra imagen en el destino (-U)</translation>
    </message>
    <message>
        <source>Via the en&amp;gine</source>
        <translation>Mediante el mo&amp;tor</translation>
    </message>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>El motor hace pull, etiqueta y hace push, como la herramienta en Go (--via-engine)</translation>
    </message>
    <message>
        <source>With what re&amp;fers to it</source>
        <translation>Con lo que &amp;hace referencia a la imagen</translation>
    </message>
    <message>
        <source>Signatures, attestations and SBOMs of an image come along, also of one that is there (--with-referrers)</source>
        <translation>Se incluyen las firmas, atestaciones y SBOM de cada imagen, también si esta ya está en el destino (--with-referrers)</translation>
    </message>
    <message>
        <source>&amp;Keep going after failures</source>
        <translation>Co&amp;ntinuar tras un fallo</translation>
    </message>
    <message>
        <source>A failure does not keep the rest from starting (-N)</source>
        <translation>Un fallo no impide que empiece lo demás (-N)</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Más &amp;opciones</translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>Entries of the list</source>
        <translation>Entradas de la lista</translation>
    </message>
    <message>
        <source>alpine~/^3\./=latest</source>
        <translation>alpine~/^3\./=latest</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2]</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the entry to the list</source>
        <translation>Añadir la entrada a la lista</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Progress of the look inside</source>
        <translation>Progreso de la inspección</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>Plataforma:</translation>
    </message>
    <message>
        <source>Platform whose layers and config are shown</source>
        <translation>Plataforma cuyas capas y configuración se muestran</translation>
    </message>
    <message>
        <source>What is inside the tag</source>
        <translation>Contenido de la etiqueta</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>No jobs yet. Choose rows of the table and pull or copy them: what is under way, what is done and what went wrong stands here.</source>
        <translation>Aún no hay trabajos. Elija filas de la tabla y haga pull de ellas o cópielas: aquí verá lo que está en curso, lo que ha terminado y lo que ha fallado.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Images of the job</source>
        <translation>Imágenes del trabajo</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Lo&amp;g</translation>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>C&amp;omparison</source>
        <translation>C&amp;omparación</translation>
    </message>
    <message>
        <source>Jo&amp;bs</source>
        <translation>Tra&amp;bajos</translation>
    </message>
    <message>
        <source>T&amp;race</source>
        <translation>T&amp;raza</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Trabajos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Empezar una lista nueva</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a YAML list</source>
        <translation>Abrir una lista YAML</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Probar la lista de eje&amp;mplo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Begin with a list of public images</source>
        <translation>Empezar con una lista de imágenes públicas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the list under another name</source>
        <translation>Guardar la lista con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>Comparar la lista con el destino</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Let the comparison rest or go on</source>
        <translation>Pausar o reanudar la comparación</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Reintentar &amp;fallidos</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ask the repositories again that failed</source>
        <translation>Volver a consultar los repositorios que fallaron</translation>
    </message>
    <message>
        <source>Choose tar&amp;get</source>
        <translation>&amp;Elegir destino</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose what to compare with</source>
        <translation>Elegir con qué comparar</translation>
    </message>
    <message>
        <source>Show &amp;entries</source>
        <translation>Mostrar &amp;entradas</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show comparison, jobs and &amp;trace</source>
        <translation>Mostrar comparación, trabajos y &amp;traza</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Show &amp;inspector</source>
        <translation>Mostrar &amp;inspector</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Look inside the selected tag</source>
        <translation>Inspeccionar la etiqueta seleccionada</translation>
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
        <translation>Disposición &amp;predeterminada</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Put columns and panels back where they were at first</source>
        <translation>Devolver columnas y paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>Dismiss &amp;message</source>
        <translation>Descartar &amp;mensaje</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;How entries are written</source>
        <translation>Có&amp;mo se escriben las entradas</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About lstags</source>
        <translation>&amp;Acerca de lstags</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>Lista sig&amp;uiente</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the next tab</source>
        <translation>Editar la lista de la pestaña siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious list</source>
        <translation>Lista an&amp;terior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Edit the list in the tab before</source>
        <translation>Editar la lista de la pestaña anterior</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>C&amp;errar lista</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close the list that is edited</source>
        <translation>Cerrar la lista que se está editando</translation>
    </message>
    <message>
        <source>Target&amp;s…</source>
        <translation>Destino&amp;s…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>Compare with several places side by side: the engine, registries, mirrors under other paths</source>
        <translation>Comparar con varios lugares en paralelo: el motor, registros, réplicas con otras rutas</translation>
    </message>
    <message>
        <source>Show re&amp;positories</source>
        <translation>Mostr&amp;ar repositorios</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>A tree of what is compared; what is selected in it is what the table shows</source>
        <translation>Un árbol de lo que se compara; la tabla muestra lo que se seleccione en él</translation>
    </message>
    <message>
        <source>&amp;All repositories</source>
        <translation>To&amp;dos los repositorios</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show the tags of all repositories again</source>
        <translation>Volver a mostrar las etiquetas de todos los repositorios</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Look up and change the keys of commands</source>
        <translation>Consultar y cambiar las teclas de los comandos</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Explain the next control that is clicked</source>
        <translation>Explicar el siguiente control en el que se haga clic</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Limits and defaults of comparisons, jobs and the window</source>
        <translation>Límites y valores predeterminados de las comparaciones, los trabajos y la ventana</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Versions of lstags and of what it stands on</source>
        <translation>Versiones de lstags y de los componentes en los que se basa</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>&amp;Check</source>
        <translation>M&amp;arcar</translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Mostrar om&amp;itidas</translation>
    </message>
    <message>
        <source>Also show tags that need nothing, and why</source>
        <translation>Mostrar también las etiquetas que no necesitan nada, y por qué</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Progreso del plan</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop asking the registries; the plan stays as it is</source>
        <translation>Dejar de consultar los registros; el plan se queda como está</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>Settings of the page</source>
        <translation>Ajustes de la página</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>Close the window and open it anew; lists, also unsaved ones, and jobs come back</source>
        <translation>Cerrar la ventana y abrirla de nuevo; se recuperan las listas, también las no guardadas, y los trabajos</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Teclas del comando</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Leave the command without keys</source>
        <translation>Dejar el comando sin teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Give the command its standard keys</source>
        <translation>Asignar al comando sus teclas predeterminadas</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer &amp;todos…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Every tag of the list is compared with each of these places, side by side. The first one is what states are counted and filtered by.</source>
        <translation>Cada etiqueta de la lista se compara con todos estos lugares, en paralelo. Los estados se cuentan y se filtran según el primero.</translation>
    </message>
    <message>
        <source>The places that the list is compared with, in the order of their columns. Insert adds one, Delete removes it, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Los lugares con los que se compara la lista, en el orden de sus columnas. Insert añade uno, Delete lo quita, Ctrl+Up y Ctrl+Down lo mueven.</translation>
    </message>
    <message>
        <source>&amp;Add a registry</source>
        <translation>Añadir un &amp;registro</translation>
    </message>
    <message>
        <source>Add a registry to compare with (Insert)</source>
        <translation>Añadir un registro con el que comparar (Insert)</translation>
    </message>
    <message>
        <source>Adds a registry to the list; write where it is below.</source>
        <translation>Añade un registro a la lista; escriba debajo dónde está.</translation>
    </message>
    <message>
        <source>Add the &amp;engine</source>
        <translation>Añadir el &amp;motor</translation>
    </message>
    <message>
        <source>Compare with the local Docker Engine too</source>
        <translation>Comparar también con el Docker Engine local</translation>
    </message>
    <message>
        <source>Adds the local Docker Engine, which can be one of the places once.</source>
        <translation>Añade el Docker Engine local, que solo puede figurar una vez entre los lugares.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the selected place out of the list (Delete)</source>
        <translation>Quitar de la lista el lugar seleccionado (Delete)</translation>
    </message>
    <message>
        <source>Takes the selected place out of the list. One always stays.</source>
        <translation>Quita de la lista el lugar seleccionado. Siempre queda uno.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the selected place up (Ctrl+Up)</source>
        <translation>Subir el lugar seleccionado (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Moves the selected place up, and its column to the left.</source>
        <translation>Sube el lugar seleccionado, y mueve su columna a la izquierda.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the selected place down (Ctrl+Down)</source>
        <translation>Bajar el lugar seleccionado (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Moves the selected place down, and its column to the right.</source>
        <translation>Baja el lugar seleccionado, y mueve su columna a la derecha.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Where the selected place is: REGISTRY[:PORT][/PREFIX], or REGISTRY[:PORT]/PATH[:TAG] with templates of .Path, .Name, .Registry, .Prefix and .Tag where tags go by other names there.</source>
        <translation>Dónde está el lugar seleccionado: REGISTRY[:PORT][/PREFIX], o REGISTRY[:PORT]/PATH[:TAG] con plantillas de .Path, .Name, .Registry, .Prefix y .Tag si las etiquetas tienen allí otros nombres.</translation>
    </message>
    <message>
        <source>Examples of places: choose one to begin with it.</source>
        <translation>Ejemplos de lugares: elija uno como punto de partida.</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar peticiones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Cabeceras de la petición</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>Elija una petición para ver sus cabeceras.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>a name for what is shown now</source>
        <translation>un nombre para lo que se muestra ahora</translation>
    </message>
    <message>
        <source>The list, its targets, the filters and the columns of the table are kept under this name.</source>
        <translation>La lista, sus destinos, los filtros y las columnas de la tabla se guardan con este nombre.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saves what is looked at now. What was saved under the same name before comes back with Undo.</source>
        <translation>Guarda lo que se está viendo. Lo guardado antes con el mismo nombre se recupera con Deshacer.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>The views that were saved. A double click shows one.</source>
        <translation>Las vistas que se han guardado. Un doble clic muestra una.</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Opens the list of the view, and sets targets, filters and columns as they were.</source>
        <translation>Abre la lista de la vista y deja los destinos, los filtros y las columnas como estaban.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Gives the view another name (F2).</source>
        <translation>Da otro nombre a la vista (F2).</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Removes the view (Del); Undo brings it back.</source>
        <translation>Elimina la vista (Del); Deshacer la recupera.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes back what was last done to the views (Ctrl+Z).</source>
        <translation>Deshace lo último que se hizo con las vistas (Ctrl+Z).</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Closes this window; views are saved at once.</source>
        <translation>Cierra esta ventana; las vistas se guardan en el acto.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What is missing, what has moved, what is only here?</source>
        <translation>¿Qué falta, qué ha cambiado, qué está solo aquí?</translation>
    </message>
    <message>
        <source>Name the images to look at, choose what to compare them with, and press Compare.</source>
        <translation>Indique las imágenes que desea consultar, elija con qué compararlas y pulse Comparar.</translation>
    </message>
    <message>
        <source>Open &amp;list…</source>
        <translation>Abrir &amp;lista…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple list</source>
        <translation>Probar la lista de eje&amp;mplo</translation>
    </message>
    <message>
        <source>T&amp;ype an entry</source>
        <translation>Escribir una e&amp;ntrada</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>The engine answered %1.</source>
        <translation>El motor respondió %1.</translation>
    </message>
    <message>
        <source>The engine answered %1: %2.</source>
        <translation>El motor respondió %1: %2.</translation>
    </message>
    <message>
        <source>The engine reported an error without a word.</source>
        <translation>El motor notificó un error sin explicarlo.</translation>
    </message>
    <message>
        <source>The engine reported: %1.</source>
        <translation>El motor notificó: %1.</translation>
    </message>
    <message>
        <source>The engine stopped reporting before it was done; try again.</source>
        <translation>El motor dejó de informar antes de terminar; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The connection was closed in the middle of the answer.</source>
        <translation>La conexión se cerró en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>The headers of the answer are larger than 64 KiB.</source>
        <translation>Las cabeceras de la respuesta superan 64 KiB.</translation>
    </message>
    <message>
        <source>The answer is not HTTP (%1).</source>
        <translation>La respuesta no es HTTP (%1).</translation>
    </message>
    <message>
        <source>%1 has lost the blob %2 of %3; push the image again.</source>
        <translation>%1 ha perdido el blob %2 de %3; vuelva a hacer push de la imagen.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3.</source>
        <translation>%1 respondió %2 para %3.</translation>
    </message>
    <message>
        <source>%1 answered %2 for %3: %4.</source>
        <translation>%1 respondió %2 para %3: %4.</translation>
    </message>
    <message>
        <source>Blob %1 for %2 at %3: %4</source>
        <translation>Blob %1 para %2 en %3: %4</translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <translation>%1 en %2: %3.</translation>
    </message>
    <message>
        <source>The job %1 is not in the journal any more.</source>
        <translation>El trabajo %1 ya no está en el diario.</translation>
    </message>
    <message>
        <source>%1:%2 at %3: %4</source>
        <translation>%1:%2 en %3: %4</translation>
    </message>
</context>
<context>
    <name>lstags::core::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>Pull de %1</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>Push de %1 a %2</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>%1:%2: %3</source>
        <translation>%1:%2: %3</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 is listed with tags that are not there (%2); compare again, or ask who runs %3.</source>
        <translation>%1 figura con etiquetas que no existen (%2); compare de nuevo o pregunte a quien administra %3.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be written; going on without a cache.</source>
        <translation>No se puede escribir la caché %1; se continúa sin caché.</translation>
    </message>
    <message>
        <source>The cache %1 was written by a newer version; it was set aside as %2 and a new one begun.</source>
        <translation>La caché %1 es de una versión más reciente; se apartó como %2 y se empezó una nueva.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be read; it was set aside as %2 and a new one begun.</source>
        <translation>No se puede leer la caché %1; se apartó como %2 y se empezó una nueva.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;, column %3: %4</source>
        <translation>%1 «%2», columna %3: %4</translation>
    </message>
    <message>
        <source>Push registry (-r)</source>
        <translation>Registro de push (-r)</translation>
    </message>
    <message>
        <source>A host with a dot or a port, or localhost, is expected.</source>
        <translation>Se espera un host con un punto o un puerto, o localhost.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; makes &quot;%3&quot; of %4: %5</source>
        <translation>%1 «%2» produce «%3» a partir de %4: %5</translation>
    </message>
    <message>
        <source>Push path template</source>
        <translation>Plantilla de la ruta de push</translation>
    </message>
    <message>
        <source>Push tag template</source>
        <translation>Plantilla de la etiqueta de push</translation>
    </message>
    <message>
        <source>Push prefix (-R)</source>
        <translation>Prefijo de push (-R)</translation>
    </message>
    <message>
        <source>Path separator (-s)</source>
        <translation>Separador de ruta (-s)</translation>
    </message>
    <message>
        <source>No path can be made from the IPv6 address of %1; choose a prefix with -R.</source>
        <translation>La dirección IPv6 de %1 no puede convertirse en ruta; elija un prefijo con -R.</translation>
    </message>
    <message>
        <source>A tag is expected: at most 128 letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, not &apos;.&apos; or &apos;-&apos; first.</source>
        <translation>Se espera una etiqueta: como máximo 128 letras, cifras, «_», «.» y «-», sin «.» ni «-» al principio.</translation>
    </message>
    <message>
        <source>A duration like 1m30s or 500ms is expected; a number is missing here.</source>
        <translation>Se espera una duración como 1m30s o 500ms; aquí falta un número.</translation>
    </message>
    <message>
        <source>A unit is expected behind the number: ns, us, ms, s, m or h.</source>
        <translation>Se espera una unidad tras el número: ns, us, ms, s, m o h.</translation>
    </message>
    <message>
        <source>The duration is longer than ten years.</source>
        <translation>La duración supera los diez años.</translation>
    </message>
    <message>
        <source>%1 digits are expected in this escape.</source>
        <translation>Se esperan %1 cifras en esta secuencia de escape.</translation>
    </message>
    <message>
        <source>A byte is at most \377.</source>
        <translation>Un byte vale como máximo \377.</translation>
    </message>
    <message>
        <source>There is no letter of this number.</source>
        <translation>No hay ningún carácter con este número.</translation>
    </message>
    <message>
        <source>An escape is expected behind &apos;\&apos;: a, b, f, n, r, t, v, &apos;\&apos;, &apos;&quot;&apos;, three octal digits, x, u or U and a number.</source>
        <translation>Se espera una secuencia de escape tras «\»: a, b, f, n, r, t, v, «\», «&quot;», tres cifras octales, o x, u o U y un número.</translation>
    </message>
    <message>
        <source>The text that begins here is not closed; %1 is expected.</source>
        <translation>El texto que empieza aquí no está cerrado; se espera %1.</translation>
    </message>
    <message>
        <source>The bytes of this text are no valid UTF-8.</source>
        <translation>Los bytes de este texto no son UTF-8 válido.</translation>
    </message>
    <message>
        <source>The image config is no JSON object.</source>
        <translation>La configuración de la imagen no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The image config is broken: &quot;%1&quot; is not what it should be.</source>
        <translation>La configuración de la imagen está dañada: «%1» no es lo que debería ser.</translation>
    </message>
    <message>
        <source>The manifest is broken: %1.</source>
        <translation>El manifiesto está dañado: %1.</translation>
    </message>
    <message>
        <source>a descriptor has no valid digest</source>
        <translation>un descriptor no tiene un digest válido</translation>
    </message>
    <message>
        <source>a descriptor has no valid size</source>
        <translation>un descriptor no tiene un tamaño válido</translation>
    </message>
    <message>
        <source>a list of descriptors is none</source>
        <translation>una lista de descriptores no lo es</translation>
    </message>
    <message>
        <source>it calls itself %1, and its registry calls it %2</source>
        <translation>dice ser %1, y su registro lo llama %2</translation>
    </message>
    <message>
        <source>it is no JSON object (%1)</source>
        <translation>no es un objeto JSON (%1)</translation>
    </message>
    <message>
        <source>it is an index and an image at once</source>
        <translation>es un índice y una imagen a la vez</translation>
    </message>
    <message>
        <source>its content does not fit its type %1</source>
        <translation>su contenido no corresponde a su tipo %1</translation>
    </message>
    <message>
        <source>A place is &quot;engine&quot; or REGISTRY[:PORT][/PREFIX]; the registry has a dot or a port, or is localhost.</source>
        <translation>Un lugar es «engine» o REGISTRY[:PORT][/PREFIX]; el registro tiene un punto o un puerto, o es localhost.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform: write os/architecture[/variant], as linux/amd64 or linux/arm/v7.</source>
        <translation>«%1» no es una plataforma: escriba os/architecture[/variant], como linux/amd64 o linux/arm/v7.</translation>
    </message>
    <message>
        <source>There is no image for %1 in the index.</source>
        <translation>No hay ninguna imagen para %1 en el índice.</translation>
    </message>
    <message>
        <source>The list of referrers is broken: %1.</source>
        <translation>La lista de referrers está dañada: %1.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is no such index</source>
        <translation>no es un índice de ese tipo</translation>
    </message>
    <message>
        <source>The expression is longer than %1 bytes.</source>
        <translation>La expresión supera los %1 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid RE2 expression: %2.</source>
        <translation>«%1» no es una expresión RE2 válida: %2.</translation>
    </message>
    <message>
        <source>The expression matches too often in a long text.</source>
        <translation>La expresión tiene demasiadas coincidencias en un texto largo.</translation>
    </message>
    <message>
        <source>A repository name is expected here.</source>
        <translation>Aquí se espera un nombre de repositorio.</translation>
    </message>
    <message>
        <source>A name is expected between the slashes.</source>
        <translation>Se espera un nombre entre las barras.</translation>
    </message>
    <message>
        <source>Capital letters are not allowed in a repository name; write it in lower case.</source>
        <translation>No se admiten mayúsculas en un nombre de repositorio; escríbalo en minúsculas.</translation>
    </message>
    <message>
        <source>A lower-case letter or a digit is expected here; &apos;.&apos;, &apos;_&apos;, &apos;__&apos; and &apos;-&apos; may only stand between them.</source>
        <translation>Aquí se espera una letra minúscula o una cifra; «.», «_», «__» y «-» solo pueden ir entre ellas.</translation>
    </message>
    <message>
        <source>A registry is expected here: a host name or address, IPv6 in brackets, with an optional port.</source>
        <translation>Aquí se espera un registro: un nombre de host o una dirección, IPv6 entre corchetes, con un puerto opcional.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535 is expected here.</source>
        <translation>Aquí se espera un puerto del 1 al 65535.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>El nombre tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected behind &apos;~&apos;: the filter is written ~/EXPRESSION/.</source>
        <translation>Se espera «/» tras «~»: el filtro se escribe ~/EXPRESSION/.</translation>
    </message>
    <message>
        <source>A &apos;/&apos; is expected at the end of the filter.</source>
        <translation>Se espera «/» al final del filtro.</translation>
    </message>
    <message>
        <source>A tag is expected here.</source>
        <translation>Aquí se espera una etiqueta.</translation>
    </message>
    <message>
        <source>The tag is longer than 128 characters.</source>
        <translation>La etiqueta tiene más de 128 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag: letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos; are, and neither &apos;.&apos; nor &apos;-&apos; starts one.</source>
        <translation>«%1» no es una etiqueta: se admiten letras, cifras, «_», «.» y «-», y no puede empezar por «.» ni «-».</translation>
    </message>
    <message>
        <source>A repository is expected: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</source>
        <translation>Se espera un repositorio: [REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2].</translation>
    </message>
    <message>
        <source>A repository name is expected here; it does not start with &apos;-&apos;.</source>
        <translation>Aquí se espera un nombre de repositorio; no puede empezar por «-».</translation>
    </message>
    <message>
        <source>A digest cannot be compared by name; write a tag (:TAG) instead of &quot;@&quot; and the digest.</source>
        <translation>Un digest no se puede comparar por nombre; escriba una etiqueta (:TAG) en lugar de «@» y el digest.</translation>
    </message>
    <message>
        <source>A specification has no white space; write one in each line.</source>
        <translation>Una especificación no lleva espacios; escriba una por línea.</translation>
    </message>
    <message>
        <source>An expression is expected between the slashes of the filter.</source>
        <translation>Se espera una expresión entre las barras del filtro.</translation>
    </message>
    <message>
        <source>not at the engine</source>
        <translation>no está en el motor</translation>
    </message>
    <message>
        <source>the same at the engine</source>
        <translation>igual en el motor</translation>
    </message>
    <message>
        <source>differs at the engine</source>
        <translation>difiere en el motor</translation>
    </message>
    <message>
        <source>named, and not found when asked for</source>
        <translation>nombrada, pero no encontrada al consultarla</translation>
    </message>
    <message>
        <source>not at the source</source>
        <translation>no está en el origen</translation>
    </message>
    <message>
        <source>the engine could not be asked</source>
        <translation>no se pudo consultar el motor</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está en el destino</translation>
    </message>
    <message>
        <source>the same there</source>
        <translation>igual en el destino</translation>
    </message>
    <message>
        <source>differs there</source>
        <translation>difiere en el destino</translation>
    </message>
    <message>
        <source>the destination could not be asked</source>
        <translation>no se pudo consultar el destino</translation>
    </message>
    <message>
        <source>; of an index the chosen platforms alone, under a new digest</source>
        <translation>; de un índice, solo las plataformas elegidas, con un digest nuevo</translation>
    </message>
    <message>
        <source>is its own source</source>
        <translation>es su propio origen</translation>
    </message>
    <message>
        <source>; what refers to it is looked for</source>
        <translation>; se busca lo que hace referencia a ella</translation>
    </message>
    <message>
        <source>%1 and %2 would both go to %3; choose another prefix or template, or push one of them alone.</source>
        <translation>%1 y %2 irían ambas a %3; elija otro prefijo u otra plantilla, o haga push de una sola.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 bytes.</source>
        <translation>El filtro supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The filter is no valid RE2 expression: %1.</source>
        <translation>El filtro no es una expresión RE2 válida: %1.</translation>
    </message>
    <message>
        <source>A text cannot be repeated less than 0 times.</source>
        <translation>Un texto no se puede repetir menos de 0 veces.</translation>
    </message>
    <message>
        <source>printf knows %s, %v, %d, %q and %%, each without a width.</source>
        <translation>printf admite %s, %v, %d, %q y %%, todos sin anchura.</translation>
    </message>
    <message>
        <source>printf has more verbs than texts.</source>
        <translation>printf tiene más verbos que textos.</translation>
    </message>
    <message>
        <source>printf has more texts than verbs.</source>
        <translation>printf tiene más textos que verbos.</translation>
    </message>
    <message>
        <source>The text that is made here is longer than %1 bytes.</source>
        <translation>El texto que se genera aquí supera los %1 bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported: conditionals, loops and definitions are not. A field or a function is expected.</source>
        <translation>«%1» no se admite, ni tampoco condicionales, bucles o definiciones. Se espera un campo o una función.</translation>
    </message>
    <message>
        <source>The template is longer than %1 bytes.</source>
        <translation>La plantilla supera los %1 bytes.</translation>
    </message>
    <message>
        <source>No bracket is open here; &apos;|&apos; or &apos;}}&apos; is expected.</source>
        <translation>Aquí no hay ningún paréntesis abierto; se espera «|» o «}}».</translation>
    </message>
    <message>
        <source>A function is expected behind &apos;|&apos;.</source>
        <translation>Se espera una función tras «|».</translation>
    </message>
    <message>
        <source>&apos;|&apos; or &apos;}}&apos; is expected here; only a function takes arguments.</source>
        <translation>Aquí se espera «|» o «}}»; solo una función admite argumentos.</translation>
    </message>
    <message>
        <source>There is no function &quot;%1&quot;; one of these is expected: %2.</source>
        <translation>La función «%1» no existe; se espera una de estas: %2.</translation>
    </message>
    <message>
        <source>A template has at most %1 functions.</source>
        <translation>Una plantilla tiene como máximo %1 funciones.</translation>
    </message>
    <message>
        <source>These are not the arguments that are expected: %1. What is piped comes last.</source>
        <translation>Estos no son los argumentos esperados: %1. Lo que llega por «|» va al final.</translation>
    </message>
    <message>
        <source>A whole number is expected here: %1.</source>
        <translation>Aquí se espera un número entero: %1.</translation>
    </message>
    <message>
        <source>A text is expected here, so write the number in quotes: %1.</source>
        <translation>Aquí se espera un texto; escriba el número entre comillas: %1.</translation>
    </message>
    <message>
        <source>A function among the arguments of another is to stand in brackets: (lower .Tag).</source>
        <translation>Una función entre los argumentos de otra debe ir entre paréntesis: (lower .Tag).</translation>
    </message>
    <message>
        <source>There is no field &quot;.%1&quot;; one of these is expected: .%2.</source>
        <translation>El campo «.%1» no existe; se espera uno de estos: .%2.</translation>
    </message>
    <message>
        <source>A whole number of at most nine digits is expected here.</source>
        <translation>Aquí se espera un número entero de nueve cifras como máximo.</translation>
    </message>
    <message>
        <source>Brackets stand in each other at most %1 deep.</source>
        <translation>Los paréntesis se anidan como máximo %1 niveles.</translation>
    </message>
    <message>
        <source>&apos;)&apos; is expected here, for the bracket in column %1.</source>
        <translation>Aquí se espera «)» para el paréntesis de la columna %1.</translation>
    </message>
    <message>
        <source>White space, &apos;|&apos;, &apos;)&apos; or &apos;}}&apos; is expected here.</source>
        <translation>Aquí se espera un espacio, «|», «)» o «}}».</translation>
    </message>
    <message>
        <source>The action that begins here is not closed; &apos;}}&apos; is expected.</source>
        <translation>La acción que empieza aquí no está cerrada; se espera «}}».</translation>
    </message>
    <message>
        <source>A field (.%1), a function or a text in quotes is expected here.</source>
        <translation>Aquí se espera un campo (.%1), una función o un texto entre comillas.</translation>
    </message>
    <message>
        <source>No Docker Engine. %1 Where none is installed, install Docker or Podman.</source>
        <translation>No hay Docker Engine. %1 Si no está instalado, instale Docker o Podman.</translation>
    </message>
    <message>
        <source>No Docker Engine at %1: %2 Start Docker or Podman, join its group (&quot;docker&quot;), or set DOCKER_HOST.</source>
        <translation>No hay Docker Engine en %1: %2 Inicie Docker o Podman, únase a su grupo («docker») o defina DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 cannot be read.</source>
        <translation>No se puede leer la respuesta del motor a %1.</translation>
    </message>
    <message>
        <source>The engine speaks API %1 to %2, lstags %3 to %4; one of them needs an update.</source>
        <translation>El motor usa las API de %1 a %2, lstags de %3 a %4; uno de los dos debe actualizarse.</translation>
    </message>
    <message>
        <source>The engine at %1 has gone.</source>
        <translation>El motor de %1 ya no está.</translation>
    </message>
    <message>
        <source>DOCKER_HOST is not usable: %1.</source>
        <translation>DOCKER_HOST no es utilizable: %1.</translation>
    </message>
    <message>
        <source>cert.pem and key.pem for the engine are not in %1; set DOCKER_CERT_PATH.</source>
        <translation>cert.pem y key.pem para el motor no están en %1; defina DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>tcp://HOST:PORT is expected</source>
        <translation>se espera tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>the path of the socket starts with a slash, as in unix:///var/run/docker.sock</source>
        <translation>la ruta del socket empieza por una barra, como en unix:///var/run/docker.sock</translation>
    </message>
    <message>
        <source>the name of the pipe is missing, as in npipe:////./pipe/docker_engine</source>
        <translation>falta el nombre de la canalización, como en npipe:////./pipe/docker_engine</translation>
    </message>
    <message>
        <source>it has to start with unix://, npipe:// or tcp://</source>
        <translation>debe empezar por unix://, npipe:// o tcp://</translation>
    </message>
    <message>
        <source>The engine&apos;s list of images cannot be read.</source>
        <translation>No se puede leer la lista de imágenes del motor.</translation>
    </message>
    <message>
        <source>What the engine tells of an image cannot be read.</source>
        <translation>No se puede leer lo que el motor indica de una imagen.</translation>
    </message>
    <message>
        <source>Check the credentials for the registry.</source>
        <translation>Compruebe las credenciales del registro.</translation>
    </message>
    <message>
        <source>Log in to the registry, or ask for the right to it.</source>
        <translation>Inicie sesión en el registro o solicite el permiso necesario.</translation>
    </message>
    <message>
        <source>Check the name and the tag.</source>
        <translation>Compruebe el nombre y la etiqueta.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no image.</source>
        <translation>«%1» no es el nombre de una imagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tag.</source>
        <translation>«%1» no es una etiqueta.</translation>
    </message>
    <message>
        <source>%1 was not pulled.</source>
        <translation>No se hizo pull de %1.</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>No se hizo push de %1.</translation>
    </message>
    <message>
        <source>%1 was not tagged as %2.</source>
        <translation>%1 no se etiquetó como %2.</translation>
    </message>
    <message>
        <source>%1 was not removed from the engine.</source>
        <translation>%1 no se eliminó del motor.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>the file has no root key &quot;lstags&quot;.</source>
        <translation>el archivo no tiene la clave raíz «lstags».</translation>
    </message>
    <message>
        <source>aliases are not allowed in a list.</source>
        <translation>en una lista no se admiten alias.</translation>
    </message>
    <message>
        <source>a list is a mapping with the key &quot;lstags&quot;.</source>
        <translation>una lista es un mapa con la clave «lstags».</translation>
    </message>
    <message>
        <source>an entry is text; this one is empty.</source>
        <translation>una entrada es texto; esta está vacía.</translation>
    </message>
    <message>
        <source>below &quot;lstags&quot; a mapping is expected.</source>
        <translation>debajo de «lstags» se espera un mapa.</translation>
    </message>
    <message>
        <source>&quot;repositories&quot; is a list of entries, each behind a &quot;-&quot;.</source>
        <translation>«repositories» es una lista de entradas, cada una tras un «-».</translation>
    </message>
    <message>
        <source>a mapping is expected here, not a list.</source>
        <translation>aquí se espera un mapa, no una lista.</translation>
    </message>
    <message>
        <source>the file holds more than one YAML document; a list is one.</source>
        <translation>el archivo contiene más de un documento YAML; una lista es uno solo.</translation>
    </message>
    <message>
        <source>anchors are not allowed in a list.</source>
        <translation>en una lista no se admiten anclas.</translation>
    </message>
    <message>
        <source>the file has more than %1 nodes.</source>
        <translation>el archivo tiene más de %1 nodos.</translation>
    </message>
    <message>
        <source>the quote that begins here never ends.</source>
        <translation>las comillas que empiezan aquí no se cierran.</translation>
    </message>
    <message>
        <source>the file is nested deeper than %1.</source>
        <translation>el archivo tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>an entry is text, not a list or a mapping.</source>
        <translation>una entrada es texto, no una lista ni un mapa.</translation>
    </message>
    <message>
        <source>a key is text, not a list or a mapping.</source>
        <translation>una clave es texto, no una lista ni un mapa.</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice.</source>
        <translation>la clave «%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>a list has at most %1 entries.</source>
        <translation>una lista tiene como máximo %1 entradas.</translation>
    </message>
    <message>
        <source>A list has at most 4 MiB.</source>
        <translation>Una lista ocupa como máximo 4 MiB.</translation>
    </message>
    <message>
        <source>a NUL byte is no text.</source>
        <translation>un byte NUL no es texto.</translation>
    </message>
    <message>
        <source>this is no UTF-8 text.</source>
        <translation>esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>this is no valid YAML (%1).</source>
        <translation>esto no es YAML válido (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file has no root key &quot;lstags&quot;.</source>
        <translation>Línea 1, columna 1: el archivo no tiene la clave raíz «lstags».</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the entry &quot;%2&quot; holds half a character.</source>
        <translation>No se puede guardar %1: la entrada «%2» contiene medio carácter.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its YAML cannot be changed in place, or there is more than a list may hold.</source>
        <translation>No se puede guardar %1: su YAML no se puede modificar sin reescribirlo, o contiene más de lo que admite una lista.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. The file is what it was.</source>
        <translation>No se pudo guardar %1: %2. El archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes; it was not read.</source>
        <translation>La respuesta de %1 supera los %2 bytes; no se leyó.</translation>
    </message>
    <message>
        <source>did not finish its answer in time</source>
        <translation>no terminó su respuesta a tiempo</translation>
    </message>
    <message>
        <source>cannot be connected to</source>
        <translation>no responde al intento de conexión</translation>
    </message>
    <message>
        <source>has stopped sending</source>
        <translation>ha dejado de enviar datos</translation>
    </message>
    <message>
        <source>The headers of %1 are larger than 64 KiB.</source>
        <translation>Las cabeceras de %1 superan 64 KiB.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 cerró la conexión en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>%1 refused the TLS connection (%2). If it wants a client certificate, put that into certs.d/%1, as NAME.cert and NAME.key.</source>
        <translation>%1 rechazó la conexión TLS (%2). Si exige un certificado de cliente, póngalo en certs.d/%1, como NAME.cert y NAME.key.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2 Put its authority into certs.d/%1, or use -k if you must.</source>
        <translation>No hay una conexión de confianza con %1: %2 Ponga su autoridad de certificación en certs.d/%1 o, si no hay más remedio, use -k.</translation>
    </message>
    <message>
        <source>%1 closed the connection while something was sent to it; it may not take as much at once.</source>
        <translation>%1 cerró la conexión mientras recibía datos; quizá no admita tantos de una vez.</translation>
    </message>
    <message>
        <source>No answer from %1: %2.</source>
        <translation>Sin respuesta de %1: %2.</translation>
    </message>
    <message>
        <source>A request to %1 has a line break in a header.</source>
        <translation>Una petición a %1 tiene un salto de línea en una cabecera.</translation>
    </message>
    <message>
        <source>A redirect of %1 was not followed: %2.</source>
        <translation>No se siguió una redirección de %1: %2.</translation>
    </message>
    <message>
        <source>it has no valid target</source>
        <translation>no tiene un destino válido</translation>
    </message>
    <message>
        <source>its target is neither http nor https</source>
        <translation>su destino no es ni http ni https</translation>
    </message>
    <message>
        <source>it leads from https to http</source>
        <translation>lleva de https a http</translation>
    </message>
    <message>
        <source>its target carries a user name</source>
        <translation>su destino incluye un nombre de usuario</translation>
    </message>
    <message>
        <source>it sends a %1 to another server</source>
        <translation>envía un %1 a otro servidor</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 redirige más de %2 veces.</translation>
    </message>
    <message>
        <source>%1 lets nobody read %2 without an account, or there is no such repository; log in with &quot;docker login %1&quot;.</source>
        <translation>%1 no deja leer %2 sin una cuenta, o ese repositorio no existe; inicie sesión con «docker login %1».</translation>
    </message>
    <message>
        <source>%1 refused the credentials for %2; log in again with &quot;docker login %1&quot;.</source>
        <translation>%1 rechazó las credenciales para %2; vuelva a iniciar sesión con «docker login %1».</translation>
    </message>
    <message>
        <source>%1 names a token server that is not trusted: %2.</source>
        <translation>%1 indica un servidor de tokens que no es de confianza: %2.</translation>
    </message>
    <message>
        <source>The token server of %1</source>
        <translation>El servidor de tokens de %1</translation>
    </message>
    <message>
        <source>The token server of %1 answered without a token.</source>
        <translation>El servidor de tokens de %1 respondió sin un token.</translation>
    </message>
    <message>
        <source>its address is none</source>
        <translation>su dirección no lo es</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>the blob %1 came with %2</source>
        <translation>el blob %1 llegó con %2</translation>
    </message>
    <message>
        <source>another range than was asked for</source>
        <translation>un rango distinto del solicitado</translation>
    </message>
    <message>
        <source>another size than its descriptor has</source>
        <translation>un tamaño distinto del de su descriptor</translation>
    </message>
    <message>
        <source>%1 is no registry: it answered 404 for %2 and %3 for /v2/. Check its address.</source>
        <translation>%1 no es un registro: respondió 404 para %2 y %3 para /v2/. Compruebe su dirección.</translation>
    </message>
    <message>
        <source>%1 goes on at another place, which is not followed; it is not complete</source>
        <translation>%1 continúa en otro lugar, al que no se accede; está incompleta</translation>
    </message>
    <message>
        <source>the list of tags never ends; it is not complete</source>
        <translation>la lista de etiquetas no termina nunca; está incompleta</translation>
    </message>
    <message>
        <source>a page of the list of tags is not there; it is not complete</source>
        <translation>falta una página de la lista de etiquetas; está incompleta</translation>
    </message>
    <message>
        <source>the list of tags cannot be read</source>
        <translation>no se puede leer la lista de etiquetas</translation>
    </message>
    <message>
        <source>%1 lists more than %2 tags of %3.</source>
        <translation>%1 enumera más de %2 etiquetas de %3.</translation>
    </message>
    <message>
        <source>the list of tags</source>
        <translation>la lista de etiquetas</translation>
    </message>
    <message>
        <source>%1: skipped invalid tags: %2.</source>
        <translation>%1: se omitieron etiquetas no válidas: %2.</translation>
    </message>
    <message>
        <source>what came for %1 is something else</source>
        <translation>lo que llegó para %1 es otra cosa</translation>
    </message>
    <message>
        <source>the registry tells no digest of %1</source>
        <translation>el registro no indica el digest de %1</translation>
    </message>
    <message>
        <source>the manifest of %1 is cut off or damaged</source>
        <translation>el manifiesto de %1 está truncado o dañado</translation>
    </message>
    <message>
        <source>%1 calls %2:%3 by a digest that is not that of its bytes.</source>
        <translation>%1 atribuye a %2:%3 un digest que no es el de sus bytes.</translation>
    </message>
    <message>
        <source>the blob %1 is damaged</source>
        <translation>el blob %1 está dañado</translation>
    </message>
    <message>
        <source>the list of what refers to %1</source>
        <translation>la lista de lo que hace referencia a %1</translation>
    </message>
    <message>
        <source>%1 never ends</source>
        <translation>%1 no termina nunca</translation>
    </message>
    <message>
        <source>a page of %1 is not there</source>
        <translation>falta una página de %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>The credential helper &quot;%1&quot; %2</source>
        <translation>El asistente de credenciales «%1» %2</translation>
    </message>
    <message>
        <source>did not answer as helpers do</source>
        <translation>no respondió como debe hacerlo un asistente</translation>
    </message>
    <message>
        <source>has a name that cannot be run</source>
        <translation>tiene un nombre que no se puede ejecutar</translation>
    </message>
    <message>
        <source>gave no answer in time; is a keychain locked?</source>
        <translation>no respondió a tiempo; ¿está bloqueado el llavero?</translation>
    </message>
    <message>
        <source>could not be started; is docker-credential-%1 installed?</source>
        <translation>no se pudo iniciar; ¿está instalado docker-credential-%1?</translation>
    </message>
    <message>
        <source>answered with more than 1 MiB</source>
        <translation>respondió con más de 1 MiB</translation>
    </message>
    <message>
        <source>failed; run it by hand to see why</source>
        <translation>falló; ejecútelo a mano para ver por qué</translation>
    </message>
    <message>
        <source>Basic authentication is written &apos;REGISTRY[:PORT] username:password&apos;.</source>
        <translation>La autenticación básica se escribe «REGISTRY[:PORT] username:password».</translation>
    </message>
    <message>
        <source>%1 is no JSON object; its credentials are not used.</source>
        <translation>%1 no es un objeto JSON; no se usan sus credenciales.</translation>
    </message>
    <message>
        <source>%1: the entry &quot;%2&quot; cannot be used.</source>
        <translation>%1: no se puede usar la entrada «%2».</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB; it is not read.</source>
        <translation>%1 supera los 4 MiB; no se lee.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de certificado %1.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>El archivo %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The file %1 holds no key that can be used.</source>
        <translation>El archivo %1 no contiene ninguna clave utilizable.</translation>
    </message>
    <message>
        <source>The expression for insecure registries (-I) is not usable: %1</source>
        <translation>La expresión para registros inseguros (-I) no es utilizable: %1</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing cannot be read.</source>
        <translation>No se puede leer el listado de Docker Hub.</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s listing goes on at another host.</source>
        <translation>El listado de Docker Hub continúa en otro host.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Solicite acceso.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>The list of tags cannot be read.</source>
        <translation>No se puede leer la lista de etiquetas.</translation>
    </message>
    <message>
        <source> (attempts: %1)</source>
        <translation> (intentos: %1)</translation>
    </message>
    <message>
        <source>%1 warns: %2</source>
        <translation>Aviso de %1: %2</translation>
    </message>
    <message>
        <source>Told to wait %1 s before the next request.</source>
        <translation>Se pidió esperar %1 s antes de la próxima petición.</translation>
    </message>
    <message>
        <source>its address carries a user name</source>
        <translation>su dirección incluye un nombre de usuario</translation>
    </message>
    <message>
        <source>it does not use https</source>
        <translation>no usa https</translation>
    </message>
    <message>
        <source>it is in a private network, the registry is not</source>
        <translation>está en una red privada y el registro no</translation>
    </message>
    <message>
        <source>an upload was sent to a place that is not trusted: %1</source>
        <translation>una subida se dirigió a un lugar que no es de confianza: %1</translation>
    </message>
    <message>
        <source>the registry opens an upload but does not say where</source>
        <translation>el registro abre una subida, pero no dice dónde</translation>
    </message>
    <message>
        <source>the registry does not say how far an upload has come</source>
        <translation>el registro no dice hasta dónde ha llegado una subida</translation>
    </message>
    <message>
        <source>%1 takes no blobs in chunks.</source>
        <translation>%1 no admite blobs por fragmentos.</translation>
    </message>
    <message>
        <source>the registry keeps %1 under another digest</source>
        <translation>el registro guarda %1 con otro digest</translation>
    </message>
    <message>
        <source>The backup template &quot;%1&quot; is of no use for %2: %3</source>
        <translation>La plantilla de conservación «%1» no sirve para %2: %3</translation>
    </message>
    <message>
        <source>it makes the same tag.</source>
        <translation>produce la misma etiqueta.</translation>
    </message>
    <message>
        <source>the source has %1 bytes of it, its descriptor says %2.</source>
        <translation>el origen tiene %1 bytes; su descriptor indica %2.</translation>
    </message>
    <message>
        <source>%1 broke off.</source>
        <translation>%1 interrumpió la transferencia.</translation>
    </message>
    <message>
        <source>%1 answered before it had all of it.</source>
        <translation>%1 respondió antes de tenerlo todo.</translation>
    </message>
    <message>
        <source>is longer than its descriptor says</source>
        <translation>es más largo de lo que indica su descriptor</translation>
    </message>
    <message>
        <source>is not what its digest stands for</source>
        <translation>no corresponde a su digest</translation>
    </message>
    <message>
        <source>%1 at %2 has another blob than it says: it %3; nothing of it was kept.</source>
        <translation>%1 en %2 tiene un blob distinto del que dice: %3; no se guardó nada de él.</translation>
    </message>
    <message>
        <source>the registry does not take all that is sent.</source>
        <translation>el registro no acepta todo lo que se envía.</translation>
    </message>
    <message>
        <source>the registry says that it has more than was sent.</source>
        <translation>el registro dice que tiene más de lo que se envió.</translation>
    </message>
    <message>
        <source>its manifest %1 is of a kind that is not copied</source>
        <translation>su manifiesto %1 es de un tipo que no se copia</translation>
    </message>
    <message>
        <source>its indexes lie too deep in each other</source>
        <translation>sus índices están demasiado anidados</translation>
    </message>
    <message>
        <source>The tag has moved since it was compared: %1 was pulled.</source>
        <translation>La etiqueta ha cambiado desde la comparación: se hizo pull de %1.</translation>
    </message>
    <message>
        <source>%1 stays in the engine: %2</source>
        <translation>%1 se queda en el motor: %2</translation>
    </message>
    <message>
        <source>The engine pushed it under another digest: %1.</source>
        <translation>El motor hizo push con otro digest: %1.</translation>
    </message>
    <message>
        <source>%1:%2 at %3</source>
        <translation>%1:%2 en %3</translation>
    </message>
    <message>
        <source>%1 is another image; it was not overwritten. Allow updates, or compare again.</source>
        <translation>%1 es otra imagen; no se sobrescribió. Permita actualizar o compare de nuevo.</translation>
    </message>
    <message>
        <source>%1 had changed since the plan was made; it was %2.</source>
        <translation>%1 había cambiado desde que se hizo el plan; era %2.</translation>
    </message>
    <message>
        <source>%1:%2 at %3 was to be kept as %4, which is another image already; nothing was overwritten.</source>
        <translation>%1:%2 en %3 debía conservarse como %4, que ya es otra imagen; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The job %1 is being run by %2 (process %3 at %4).</source>
        <translation>El trabajo %1 lo está ejecutando %2 (proceso %3 en %4).</translation>
    </message>
    <message>
        <source>The lock %1 cannot be made; see to its folder&apos;s permissions and room.</source>
        <translation>No se puede crear el bloqueo %1; compruebe los permisos y el espacio de su carpeta.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>Ya estaba allí.</translation>
    </message>
    <message>
        <source>Not everything was begun.</source>
        <translation>No se empezó todo.</translation>
    </message>
    <message>
        <source>%1 transfers failed; the first: %2</source>
        <translation>Fallaron %1 transferencias; la primera: %2</translation>
    </message>
    <message>
        <source>Along with it came what refers to it: %1.</source>
        <translation>Con ella se copió lo que hace referencia a ella: %1.</translation>
    </message>
    <message>
        <source>%1 to %2: started.</source>
        <translation>%1 a %2: iniciado.</translation>
    </message>
    <message>
        <source>Waits for pulls of %1, until %2 at the latest.</source>
        <translation>En espera de pulls de %1, hasta las %2 como máximo.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 a %2: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3. %4</source>
        <translation>%1 a %2: %3. %4</translation>
    </message>
    <message>
        <source>A job has at most %1 transfers; make several of it.</source>
        <translation>Un trabajo tiene como máximo %1 transferencias; repártalas en varios.</translation>
    </message>
    <message>
        <source>The options of the job &quot;%1&quot; are out of range.</source>
        <translation>Las opciones del trabajo «%1» están fuera de rango.</translation>
    </message>
    <message>
        <source>The transfer from %1:%2 to %3:%4 does not have legal names.</source>
        <translation>La transferencia de %1:%2 a %3:%4 no tiene nombres válidos.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written, so that jobs are forgotten when the program ends; see to its folder&apos;s permissions and room.</source>
        <translation>No se puede escribir el diario %1, así que los trabajos se olvidan al salir del programa; compruebe los permisos y el espacio de su carpeta.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>El diario %1 es de una versión más reciente; se apartó como %2 y se empezó uno nuevo, sin sus trabajos.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read; it was set aside as %2 and a new one begun, without its jobs.</source>
        <translation>No se puede leer el diario %1; se apartó como %2 y se empezó uno nuevo, sin sus trabajos.</translation>
    </message>
    <message>
        <source>The queue has %1 jobs already; remove some that are finished.</source>
        <translation>La cola ya tiene %1 trabajos; quite algunos de los terminados.</translation>
    </message>
    <message>
        <source>The job %1 of the journal %2 was left out: it does not have the form of a job.</source>
        <translation>El trabajo %1 del diario %2 se descartó: no tiene forma de trabajo.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); see to its folder&apos;s permissions and room.</source>
        <translation>No se puede usar el diario %1 (%2); compruebe los permisos y el espacio de su carpeta.</translation>
    </message>
    <message>
        <source>The journal %1 is not open; see to its folder&apos;s permissions and room.</source>
        <translation>El diario %1 no está abierto; compruebe los permisos y el espacio de su carpeta.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened, so that jobs are forgotten when the program ends.</source>
        <translation>No se puede abrir el diario %1, así que los trabajos se olvidan al salir del programa.</translation>
    </message>
    <message>
        <source>What refers to %1 was not looked for: there is too much of it.</source>
        <translation>No se buscó lo que hace referencia a %1: hay demasiado.</translation>
    </message>
    <message>
        <source>%1, which refers to it, did not come along: %2</source>
        <translation>%1, que hace referencia a ella, no se copió: %2</translation>
    </message>
    <message>
        <source>%1 at %2 is something else already; it was not overwritten.</source>
        <translation>%1 en %2 ya es otra cosa; no se sobrescribió.</translation>
    </message>
    <message>
        <source>; along comes what refers to it: %1</source>
        <translation>; se incluye lo que hace referencia a ella: %1</translation>
    </message>
    <message>
        <source>There is no specification to work on.</source>
        <translation>No hay ninguna especificación con la que trabajar.</translation>
    </message>
    <message>
        <source>not at %1</source>
        <comment>a place</comment>
        <translation>no está en %1</translation>
    </message>
    <message>
        <source>%1 could not be asked</source>
        <comment>a place</comment>
        <translation>no se pudo consultar %1</translation>
    </message>
    <message>
        <source>differs there; Update (-U) overwrites it</source>
        <translation>difiere en el destino; Actualizar (-U) la sobrescribe</translation>
    </message>
    <message>
        <source>differs there, as an index of chosen platforms alone does too; Update (-U) looks closer and overwrites it</source>
        <translation>difiere en el destino, como también lo hace un índice solo con las plataformas elegidas; Actualizar (-U) lo examina mejor y la sobrescribe</translation>
    </message>
    <message>
        <source>A place is missing here.</source>
        <translation>Aquí falta un lugar.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>There is no socket %1: start the Docker Engine, or set DOCKER_HOST to its socket.</source>
        <translation>No existe el socket %1: inicie Docker Engine o indique su socket en DOCKER_HOST.</translation>
    </message>
    <message>
        <source>You may not use the socket %1: join the group that owns it (&quot;docker&quot;), or use another account.</source>
        <translation>No tiene permiso para usar el socket %1: únase al grupo al que pertenece («docker») o use otra cuenta.</translation>
    </message>
    <message>
        <source>Nothing answers at the socket %1: start the Docker Engine.</source>
        <translation>Nadie responde en el socket %1: inicie Docker Engine.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be used (%2): is the Docker Engine running?</source>
        <translation>No se puede usar el socket %1 (%2): ¿está en marcha Docker Engine?</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>%1 %2; try again later.</source>
        <translation>%1 %2; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>columna %1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::core::Setting</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Preguntar cada vez</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Stop, go on next time</source>
        <translation>Detener y seguir la próxima vez</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones simultáneas</translation>
    </message>
    <message>
        <source>How many requests a registry gets at the same time. Fewer are kinder to a small registry, more are faster.</source>
        <translation>Cuántas peticiones recibe un registro al mismo tiempo. Con menos se carga menos un registro pequeño; con más se va más rápido.</translation>
    </message>
    <message>
        <source>Wait between requests</source>
        <translation>Espera entre peticiones</translation>
    </message>
    <message>
        <source>How long to wait after each request before a registry gets the next one.</source>
        <translation>Cuánto esperar después de cada petición antes de enviar la siguiente a un registro.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often a request that failed is tried again.</source>
        <translation>Cuántas veces se reintenta una petición fallida.</translation>
    </message>
    <message>
        <source>Delay before a retry</source>
        <translation>Espera antes de reintentar</translation>
    </message>
    <message>
        <source>How long to wait before the first retry; each further one waits twice as long.</source>
        <translation>Cuánto esperar antes del primer reintento; cada uno de los siguientes espera el doble.</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Verificar certificados</translation>
    </message>
    <message>
        <source>Without it anybody on the way to a registry can read and change what is sent.</source>
        <translation>Sin esto, cualquiera en el camino hacia un registro puede leer y modificar lo que se envía.</translation>
    </message>
    <message>
        <source>Registries without TLS</source>
        <translation>Registros sin TLS</translation>
    </message>
    <message>
        <source>An expression that finds the registries spoken to in plain HTTP. Without one: this computer only.</source>
        <translation>Una expresión que encuentra los registros a los que se accede por HTTP sin cifrar. Si no hay ninguna: solo este equipo.</translation>
    </message>
    <message>
        <source>Certificate folders</source>
        <translation>Carpetas de certificados</translation>
    </message>
    <message>
        <source>Folders like Docker&apos;s certs.d, with authorities and client certificates by registry. Without one: those of Docker.</source>
        <translation>Carpetas como certs.d de Docker, con autoridades de certificación y certificados de cliente por registro. Si no hay ninguna: las de Docker.</translation>
    </message>
    <message>
        <source>Docker&apos;s config.json</source>
        <translation>config.json de Docker</translation>
    </message>
    <message>
        <source>Where credentials are read from. Without one: the file of docker login.</source>
        <translation>De dónde se leen las credenciales. Si no se indica: el archivo de docker login.</translation>
    </message>
    <message>
        <source>Docker Engine</source>
        <translation>Docker Engine</translation>
    </message>
    <message>
        <source>Where the local engine listens: unix:///PATH or tcp://HOST:PORT. Without one: DOCKER_HOST, or the usual socket.</source>
        <translation>Dónde escucha el motor local: unix:///PATH o tcp://HOST:PORT. Si no se indica: DOCKER_HOST, o el socket habitual.</translation>
    </message>
    <message>
        <source>Ask for details where pulls are counted</source>
        <translation>Consultar detalles donde se cuentan los pulls</translation>
    </message>
    <message>
        <source>Created, size and platforms of the tags in view, also from registries that count a pull for them, like Docker Hub.</source>
        <translation>Creación, tamaño y plataformas de las etiquetas a la vista, también de registros que cuentan un pull por ello, como Docker Hub.</translation>
    </message>
    <message>
        <source>Cache of details</source>
        <translation>Caché de detalles</translation>
    </message>
    <message>
        <source>The file that remembers created, size and platforms of images seen before. Without one: in the user&apos;s cache folder.</source>
        <translation>El archivo que recuerda la creación, el tamaño y las plataformas de las imágenes ya vistas. Si no se indica: en la carpeta de caché del usuario.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Trabajos simultáneos</translation>
    </message>
    <message>
        <source>How many jobs of the queue run at the same time.</source>
        <translation>Cuántos trabajos de la cola se ejecutan al mismo tiempo.</translation>
    </message>
    <message>
        <source>Large blobs at once</source>
        <translation>Blobs grandes simultáneos</translation>
    </message>
    <message>
        <source>How many large blobs are sent at the same time.</source>
        <translation>Cuántos blobs grandes se envían al mismo tiempo.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Bytes a second over all transfers.</source>
        <translation>Bytes por segundo entre todas las transferencias.</translation>
    </message>
    <message>
        <source>Chunks of uploads</source>
        <translation>Fragmentos de subida</translation>
    </message>
    <message>
        <source>Sends blobs in pieces of this size, for registries behind a proxy that refuses large requests.</source>
        <translation>Envía los blobs en fragmentos de este tamaño, para registros tras un proxy que rechaza las peticiones grandes.</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Intervalo de vigilancia</translation>
    </message>
    <message>
        <source>How long to rest between two rounds over a list for which nothing else was chosen.</source>
        <translation>Cuánto esperar entre dos rondas de una lista para la que no se haya elegido otra cosa.</translation>
    </message>
    <message>
        <source>Closing while jobs run</source>
        <translation>Cerrar con trabajos en curso</translation>
    </message>
    <message>
        <source>What happens to jobs that are not done when the window is closed.</source>
        <translation>Qué ocurre con los trabajos sin terminar cuando se cierra la ventana.</translation>
    </message>
    <message>
        <source>Journal of jobs</source>
        <translation>Diario de trabajos</translation>
    </message>
    <message>
        <source>The file that remembers jobs, so that they go on after a restart. Without one: in the user&apos;s data folder.</source>
        <translation>El archivo que recuerda los trabajos, para que continúen tras un reinicio. Si no se indica: en la carpeta de datos del usuario.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window.</source>
        <translation>El idioma de la ventana.</translation>
    </message>
    <message>
        <source>Open the lists of last time</source>
        <translation>Abrir las listas de la última sesión</translation>
    </message>
    <message>
        <source>Lists that were open come back at the next start, with changes that were not saved.</source>
        <translation>Las listas que estaban abiertas se recuperan en el próximo inicio, con los cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::AboutDialog</name>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado con %2)</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>version</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>About lstags</source>
        <translation>Acerca de lstags</translation>
    </message>
    <message>
        <source>Compares the tags of container images between registries and the local engine, and brings them in line.</source>
        <translation>Compara las etiquetas de imágenes de contenedor entre registros y el motor local, y las sincroniza.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre con Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>C&amp;opy versions</source>
        <translation>C&amp;opiar versiones</translation>
    </message>
    <message>
        <source>For a report of a problem</source>
        <translation>Para informar de un problema</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CloseQuestion</name>
    <message>
        <source>Jobs are not done</source>
        <translation>Hay trabajos sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not done.</source>
        <translation>
            <numerusform>%n trabajo no ha terminado.</numerusform>
            <numerusform>%n trabajos no han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list is being watched.</source>
        <translation>Se está vigilando una lista.</translation>
    </message>
    <message>
        <source>What was sent stays sent: the next start goes on where it was.</source>
        <translation>Lo enviado se conserva: al volver a iniciar, se continúa donde se quedó.</translation>
    </message>
    <message>
        <source>Nobody looks after it when the program has ended.</source>
        <translation>Nadie se ocupa de ella una vez cerrado el programa.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>&amp;Seguir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Stop, go on next time</source>
        <translation>&amp;Detener y seguir la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>Dejar de &amp;vigilar</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Listing tags</source>
        <translation>Enumerando etiquetas</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPanel</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repository(s)</source>
        <translation>
            <numerusform>%1 de %n repositorio</numerusform>
            <numerusform>%1 de %n repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fallido</numerusform>
            <numerusform>, %n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>Comparing with %1: %2, %3%4</source>
        <translation>Comparando con %1: %2, %3%4</translation>
    </message>
    <message>
        <source>Paused: %1, %2%3</source>
        <translation>En pausa: %1, %2%3</translation>
    </message>
    <message>
        <source>Compared with %1: %2, %3%4</source>
        <translation>Comparado con %1: %2, %3%4</translation>
    </message>
    <message>
        <source>Stopped: %1, %2%3</source>
        <translation>Detenido: %1, %2%3</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ComparisonPresenter</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>lstags::gui::CountToggles</name>
    <message>
        <source>Show these only; with Ctrl, add or take away</source>
        <translation>Mostrar solo esto; con Ctrl, añadir o quitar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DestinationForm</name>
    <message>
        <source>The engine pulls, tags and pushes, as the Go tool has it (--via-engine)</source>
        <translation>El motor hace pull, etiqueta y hace push, como la herramienta en Go (--via-engine)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DirectionBar</name>
    <message>
        <source>The place that tags come from: the source of the list, or one that it was compared with</source>
        <translation>El lugar de donde vienen las etiquetas: el origen de la lista, o uno con el que se comparó</translation>
    </message>
    <message>
        <source>The place that tags come from. What is there, and what differs from the place they go to, is known from the comparison.</source>
        <translation>El lugar de donde vienen las etiquetas. Lo que hay en él, y lo que difiere del lugar al que van, se sabe por la comparación.</translation>
    </message>
    <message>
        <source>The place that tags go to: one that was compared, or another registry</source>
        <translation>El lugar al que van las etiquetas: uno que se comparó, u otro registro</translation>
    </message>
    <message>
        <source>The place that tags go to. The fields below say under which names; where they are changed, it is another registry.</source>
        <translation>El lugar al que van las etiquetas. Los campos de abajo indican con qué nombres; si se modifican, es otro registro.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Ori&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>Des&amp;tino</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>the registries that the list names</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Otro registro</translation>
    </message>
</context>
<context>
    <name>lstags::gui::DocumentController</name>
    <message>
        <source>Open list</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>YAML lists (*.yaml *.yml);;All files (*)</source>
        <translation>Listas YAML (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more, marked in the list)</source>
        <translation>
            <numerusform>%1 (y %n más, marcado en la lista)</numerusform>
            <numerusform>%1 (y %n más, marcados en la lista)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Write over it?</source>
        <translation>Otro programa ha modificado %1. ¿Desea sobrescribirlo?</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>la lista nueva</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Desea guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha modificado %1.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EngineButton</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>Buscando un motor…</translation>
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
        <translation>Sin motor: inicie o instale Docker o Podman</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesModel</name>
    <message numerus="yes">
        <source>add %n entry(s)</source>
        <translation>
            <numerusform>añadir %n entrada</numerusform>
            <numerusform>añadir %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n entry(s)</source>
        <translation>
            <numerusform>quitar %n entrada</numerusform>
            <numerusform>quitar %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n entry(s)</source>
        <translation>
            <numerusform>mover %n entrada</numerusform>
            <numerusform>mover %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Entry %1 of %2, column %3: %4</source>
        <translation>Entrada %1 de %2, columna %3: %4</translation>
    </message>
    <message>
        <source>edit entry</source>
        <translation>editar entrada</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntriesPanel</name>
    <message>
        <source>&amp;Add entry</source>
        <translation>&amp;Añadir entrada</translation>
    </message>
    <message>
        <source>&amp;Edit entry</source>
        <translation>&amp;Editar entrada</translation>
    </message>
    <message>
        <source>Re&amp;move entries</source>
        <translation>&amp;Quitar entradas</translation>
    </message>
    <message>
        <source>Cu&amp;t entries</source>
        <translation>Cor&amp;tar entradas</translation>
    </message>
    <message>
        <source>Copy entrie&amp;s</source>
        <translation>&amp;Copiar entradas</translation>
    </message>
    <message>
        <source>&amp;Paste entries</source>
        <translation>&amp;Pegar entradas</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryCompleter</name>
    <message>
        <source>Seen before</source>
        <translation>Ya vistos</translation>
    </message>
</context>
<context>
    <name>lstags::gui::EntryDelegate</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ExportController</name>
    <message>
        <source>&amp;Export table…</source>
        <translation>E&amp;xportar tabla…</translation>
    </message>
    <message>
        <source>Export se&amp;lection…</source>
        <translation>Exportar se&amp;lección…</translation>
    </message>
    <message>
        <source>Write what is in the table as CSV, JSON, Markdown or HTML</source>
        <translation>Escribir el contenido de la tabla como CSV, JSON, Markdown o HTML</translation>
    </message>
    <message>
        <source>Write the selected rows as CSV, JSON, Markdown or HTML</source>
        <translation>Escribir las filas seleccionadas como CSV, JSON, Markdown o HTML</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 was not written: the export was cancelled.</source>
        <translation>No se escribió %1: se canceló la exportación.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Informe HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Another export is under way.</source>
        <translation>Ya hay otra exportación en curso.</translation>
    </message>
    <message>
        <source>%1 was not written: its name has to end in .csv, .json, .jsonl, .md or .html.</source>
        <translation>No se escribió %1: su nombre debe terminar en .csv, .json, .jsonl, .md o .html.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Exporter</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::FactsModel</name>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>only at the source</source>
        <translation>solo en el origen</translation>
    </message>
    <message>
        <source>only at the target</source>
        <translation>solo en el destino</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
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
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
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
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRESENT</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CHANGED</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>ASSUMED</source>
        <translation>ASSUMED</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuestas</translation>
    </message>
    <message>
        <source>LOCAL-ONLY</source>
        <translation>LOCAL-ONLY</translation>
    </message>
    <message>
        <source>Local-only</source>
        <translation>Solo locales</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidas</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Only at the source: the target does not have it.</source>
        <translation>Solo en el origen: no está en el destino.</translation>
    </message>
    <message>
        <source>The same content at both.</source>
        <translation>El mismo contenido en ambos.</translation>
    </message>
    <message>
        <source>At both, with different content.</source>
        <translation>En ambos, con distinto contenido.</translation>
    </message>
    <message>
        <source>Named in the list, found neither at the source nor at the target.</source>
        <translation>Nombrada en la lista, no encontrada ni en el origen ni en el destino.</translation>
    </message>
    <message>
        <source>Only at the target.</source>
        <translation>Solo en el destino.</translation>
    </message>
    <message>
        <source>The target could not be asked.</source>
        <translation>No se pudo consultar el destino.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>those in which %1 is found</source>
        <translation>aquellas en las que se encuentra %1</translation>
    </message>
    <message>
        <source>those in which %1 is found, and %2</source>
        <translation>aquellas en las que se encuentra %1, y %2</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Docker Hub</source>
        <translation>Docker Hub</translation>
    </message>
    <message>
        <source>Repository: %1</source>
        <translation>Repositorio: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas peticiones</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lstags::gui::Help</name>
    <message>
        <source>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — without a registry, Docker Hub is meant; with nothing behind the name, all tags. ~/…/ takes the listed tags that the expression finds; :TAG and =TAG1,TAG2 name tags; both together take either.</source>
        <translation>[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — sin un registro, se entiende Docker Hub; sin nada tras el nombre, todas las etiquetas. ~/…/ toma las etiquetas listadas que encuentra la expresión; :TAG y =TAG1,TAG2 nombran etiquetas; ambas formas juntas toman las de una y otra.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::HtmlReport</name>
    <message>
        <source>the local engine</source>
        <translation>el motor local</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparison of image tags</source>
        <translation>Comparación de etiquetas de imágenes</translation>
    </message>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectionFacts</name>
    <message>
        <source>%1 bytes</source>
        <comment>a number that is shown in full</comment>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Tamaño total</translation>
    </message>
    <message>
        <source>Local ID</source>
        <translation>ID local</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>bytes that the target has too</comment>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>To send</source>
        <comment>bytes</comment>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>is not there</source>
        <comment>a platform at the source or the target</comment>
        <translation>no está</translation>
    </message>
    <message>
        <source>is there</source>
        <comment>a platform of an image that an engine has</comment>
        <translation>está</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>sin plataforma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (sin leer)</translation>
    </message>
    <message>
        <source>has it</source>
        <comment>the target, a layer</comment>
        <translation>la tiene</translation>
    </message>
    <message>
        <source>has it, packed otherwise</source>
        <comment>the target, a layer</comment>
        <translation>la tiene, empaquetada de otro modo</translation>
    </message>
    <message>
        <source>lacks it</source>
        <comment>the target, a layer</comment>
        <translation>no la tiene</translation>
    </message>
    <message>
        <source>only there</source>
        <comment>a layer at the target</comment>
        <translation>solo en el destino</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a layer that only the target has</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a layer and what made it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Directorio de trabajo</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Entrypoint</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Señal de parada</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <comment>of the environment</comment>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a text without characters</comment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, a setting</source>
        <comment>a step of a build without a layer</comment>
        <translation>no, un ajuste</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>SBOM</source>
        <comment>software bill of materials</comment>
        <translation>SBOM</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>names the image as its subject</source>
        <translation>indica la imagen como su «subject»</translation>
    </message>
    <message>
        <source>under the tag %1</source>
        <translation>con la etiqueta %1</translation>
    </message>
    <message>
        <source>in the index</source>
        <translation>en el índice</translation>
    </message>
    <message>
        <source>Signatures and SBOMs</source>
        <translation>Firmas y SBOM</translation>
    </message>
    <message>
        <source>Not all looked for</source>
        <translation>No se buscó todo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>lstags::gui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy everything that is known of the tag as text</source>
        <translation>Copiar como texto todo lo que se sabe de la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a inspeccionar</translation>
    </message>
    <message>
        <source>Ask source and target again what is inside</source>
        <translation>Volver a consultar el contenido en el origen y el destino</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>Select one tag of the table to look inside.</source>
        <translation>Seleccione una etiqueta de la tabla para inspeccionarla.</translation>
    </message>
    <message>
        <source>%1 could not be compared.</source>
        <comment>a repository</comment>
        <translation>No se pudo comparar %1.</translation>
    </message>
    <message>
        <source>This tag was found neither at the source nor at the target.</source>
        <translation>Esta etiqueta no se encontró ni en el origen ni en el destino.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted.</source>
        <translation>Inspeccionar %1 consume pulls que se contabilizan.</translation>
    </message>
    <message>
        <source>To look inside %1 costs pulls that are counted: one, and one more for every image of an index.</source>
        <translation>Inspeccionar %1 consume pulls que se contabilizan: uno, y otro más por cada imagen de un índice.</translation>
    </message>
    <message numerus="yes">
        <source>Inspect: costs %n pull(s)</source>
        <translation>
            <numerusform>Inspeccionar: consume %n pull</numerusform>
            <numerusform>Inspeccionar: consume %n pulls</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking inside %1…</source>
        <translation>Inspeccionando %1…</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>No se pudo leer nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <comment>a platform</comment>
        <translation>%1 (difiere)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar va&amp;lor</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobActions</name>
    <message>
        <source>&amp;Pause job</source>
        <translation>&amp;Pausar trabajo</translation>
    </message>
    <message>
        <source>&amp;Resume job</source>
        <translation>&amp;Reanudar trabajo</translation>
    </message>
    <message>
        <source>&amp;Stop job</source>
        <translation>&amp;Detener trabajo</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Reintentar &amp;fallidos</translation>
    </message>
    <message>
        <source>R&amp;emove job</source>
        <translation>&amp;Quitar trabajo</translation>
    </message>
    <message>
        <source>&amp;Clear finished</source>
        <translation>&amp;Limpiar terminados</translation>
    </message>
    <message>
        <source>Copy &amp;log</source>
        <translation>Copiar el lo&amp;g</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>Pa&amp;usar todos</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>R&amp;eanudar todos</translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation>Mover al pr&amp;incipio</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Mover al fi&amp;nal</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobFormat</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>state of a job that another running program has</extracomment>
        <translation>En otro programa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
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
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
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
            <numerusform>%n por omitir</numerusform>
            <numerusform>%n por omitir</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>12 copies, registry</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n failed</source>
        <translation>
            <numerusform>, %n fallida</numerusform>
            <numerusform>, %n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n omitida</numerusform>
            <numerusform>, %n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 ya estaban.</translation>
    </message>
    <message>
        <source>%1 were taken from another repository of the destination.</source>
        <translation>%1 se tomaron de otro repositorio del destino.</translation>
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
        <translation>más de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobItemsModel</name>
    <message>
        <source>Bytes that were at the destination already</source>
        <translation>Bytes que ya estaban en el destino</translation>
    </message>
    <message>
        <source>Bytes that the destination took from another of its repositories</source>
        <translation>Bytes que el destino tomó de otro de sus repositorios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Ya estaba</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Montado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsController</name>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar los trabajos</translation>
    </message>
    <message>
        <source>Watching failed</source>
        <translation>La vigilancia falló</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of last time go on.</source>
        <translation>
            <numerusform>Continúa %n trabajo de la última sesión.</numerusform>
            <numerusform>Continúan %n trabajos de la última sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>lstags: no job runs</source>
        <translation>lstags: ningún trabajo en curso</translation>
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
y %n más</numerusform>
            <numerusform>
y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ended</source>
        <translation>
            <numerusform>%n trabajo terminado</numerusform>
            <numerusform>%n trabajos terminados</numerusform>
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
        <translation>Otro programa ejecuta este trabajo.</translation>
    </message>
    <message>
        <source>The size of some images is known only when their turn comes.</source>
        <translation>El tamaño de algunas imágenes solo se sabe cuando les llega el turno.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::JobsPanel</name>
    <message>
        <source>Log of the job</source>
        <translation>Log del trabajo</translation>
    </message>
    <message>
        <source>Choose a job to see what it did.</source>
        <translation>Elija un trabajo para ver lo que hizo.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::KeptLists</name>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It is not one of this version of lstags.</source>
        <translation>No es de esta versión de lstags.</translation>
    </message>
    <message>
        <source>The list %1 in it is broken.</source>
        <translation>La lista %1 que contiene está dañada.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LayerStrip</name>
    <message>
        <source>Sizes of the layers</source>
        <translation>Tamaños de las capas</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s), %1</source>
        <translation>
            <numerusform>%n capa, %1</numerusform>
            <numerusform>%n capas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the target has them all</source>
        <translation>%1; el destino las tiene todas</translation>
    </message>
    <message numerus="yes">
        <source>%1; the target lacks %n of them, %2</source>
        <translation>
            <numerusform>%1; al destino le falta %n, %2</numerusform>
            <numerusform>%1; al destino le faltan %n, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lacking at the target: %2</source>
        <translation>%1, falta en el destino: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::LineCells</name>
    <message>
        <source>Local engine</source>
        <translation>Motor local</translation>
    </message>
    <message>
        <source>State at %1</source>
        <translation>Estado en %1</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>sin motor</translation>
    </message>
    <message>
        <source>no digest</source>
        <translation>sin digest</translation>
    </message>
    <message>
        <source>%1: %2, asked %3</source>
        <extracomment>%1 is a place, %2 a digest, %3 how long ago: &quot;Source: sha256:..., asked 2 minutes ago&quot;</extracomment>
        <translation>%1: %2, consultado %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListKeeper</name>
    <message>
        <source>The lists of last time cannot be read: %1 The file is now %2.</source>
        <translation>No se pueden leer las listas de la última sesión: %1 El archivo se llama ahora %2.</translation>
    </message>
    <message>
        <source>Changes are not kept for the next start: %1 cannot be written.</source>
        <translation>Los cambios no se conservan para el próximo inicio: no se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ListTabs</name>
    <message>
        <source>Open lists</source>
        <translation>Listas abiertas</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>a tab of a list with changes that are not saved</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Aún sin guardar en un archivo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>No entry of the list can be compared: mend those that are marked in it.</source>
        <translation>No se puede comparar ninguna entrada de la lista: corrija las que están marcadas.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Asking the registries…</source>
        <translation>Consultando los registros…</translation>
    </message>
    <message>
        <source>No tag matches.</source>
        <translation>Ninguna etiqueta coincide.</translation>
    </message>
    <message>
        <source>Press Compare (F5) to see the tags.</source>
        <translation>Pulse Comparar (F5) para ver las etiquetas.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>Descartar el mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>lstags::gui::OpenLists</name>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>New list %1</source>
        <translation>Lista nueva %1</translation>
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
        <translation>copiar</translation>
    </message>
    <message>
        <source>push</source>
        <translation>push</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>along comes what refers to it: %1</source>
        <translation>se incluye lo que hace referencia a ella: %1</translation>
    </message>
    <message>
        <source>the same there, and nothing is missing</source>
        <translation>igual en el destino, y no falta nada</translation>
    </message>
    <message>
        <source>came there in the meantime</source>
        <translation>llegó al destino entretanto</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>asking what is there…</source>
        <translation>consultando lo que hay…</translation>
    </message>
    <message>
        <source>Not measured: the source counts pulls, and measuring is one.</source>
        <translation>Sin medir: el origen cuenta los pulls, y medir consume uno.</translation>
    </message>
    <message>
        <source>What is sent after what the destination has already</source>
        <translation>Lo que se envía, descontado lo que el destino ya tiene</translation>
    </message>
    <message>
        <source>The size of the image, whatever the engine has of it</source>
        <translation>El tamaño de la imagen, tenga lo que tenga de ella el motor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State there</source>
        <translation>Estado en el destino</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 - &quot;Update tags that differ&quot; in the settings of the plan has it copied too</source>
        <comment>a reason</comment>
        <translation>%1; con «Actualizar las etiquetas que difieren», en los ajustes del plan, también se copia</translation>
    </message>
</context>
<context>
    <name>lstags::gui::PlanWindow</name>
    <message>
        <source>Check &amp;all</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>Desmarcar t&amp;odas</translation>
    </message>
    <message>
        <source>Check &amp;selected</source>
        <translation>Marcar las &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Uncheck s&amp;elected</source>
        <translation>Desmarcar las s&amp;eleccionadas</translation>
    </message>
    <message>
        <source>Check what is %1</source>
        <comment>state</comment>
        <translation>Marcar las %1</translation>
    </message>
    <message>
        <source>Uncheck what is %1</source>
        <comment>state</comment>
        <translation>Desmarcar las %1</translation>
    </message>
    <message>
        <source>Pull %1 to the engine</source>
        <translation>Pull de %1 al motor</translation>
    </message>
    <message>
        <source>Copy %1 to a registry</source>
        <translation>Copiar %1 a un registro</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Push de %1</translation>
    </message>
    <message>
        <source>Plan: pull</source>
        <translation>Plan: pull</translation>
    </message>
    <message>
        <source>Plan: copy</source>
        <translation>Plan: copia</translation>
    </message>
    <message>
        <source>Plan: push</source>
        <translation>Plan: push</translation>
    </message>
    <message numerus="yes">
        <source>%1 It was the same with %n more repository(s).</source>
        <translation>
            <numerusform>%1 Ocurrió lo mismo con %n repositorio más.</numerusform>
            <numerusform>%1 Ocurrió lo mismo con %n repositorios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Measuring what is to be sent…</source>
        <translation>Midiendo lo que hay que enviar…</translation>
    </message>
    <message>
        <source>Asking what is there…</source>
        <translation>Consultando lo que hay…</translation>
    </message>
    <message>
        <source>Mend the destination above to see the plan.</source>
        <translation>Corrija el destino de arriba para ver el plan.</translation>
    </message>
    <message>
        <source>There is nothing to plan.</source>
        <translation>No hay nada que planificar.</translation>
    </message>
    <message>
        <source>Nothing needs doing: “Show skipped” says why.</source>
        <translation>No hace falta hacer nada: «Mostrar omitidas» explica por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n to pull</source>
        <translation>
            <numerusform>%n pull</numerusform>
            <numerusform>%n pulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to push</source>
        <translation>
            <numerusform>%n push</numerusform>
            <numerusform>%n push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchecked</source>
        <translation>
            <numerusform>%n sin marcar</numerusform>
            <numerusform>%n sin marcar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n desconocida</numerusform>
            <numerusform>%n desconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 to pull</source>
        <translation>pull de hasta %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 por enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown size</source>
        <translation>
            <numerusform>%n de tamaño desconocido</numerusform>
            <numerusform>%n de tamaño desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n tag(s)</source>
        <translation>
            <numerusform>Pull de %n etiqueta</numerusform>
            <numerusform>Pull de %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n tag(s)</source>
        <translation>
            <numerusform>Copiar %n etiqueta</numerusform>
            <numerusform>Copiar %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n tag(s)</source>
        <translation>
            <numerusform>Push de %n etiqueta</numerusform>
            <numerusform>Push de %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n sk&amp;ipped</source>
        <translation>
            <numerusform>Mostrar %n om&amp;itida</numerusform>
            <numerusform>Mostrar %n om&amp;itidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sk&amp;ipped</source>
        <translation>Mostrar om&amp;itidas</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <comment>job</comment>
        <translation>Pull de %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>job</comment>
        <translation>Copiar %1 a %2</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <comment>job</comment>
        <translation>Push de %1 a %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Planner</name>
    <message>
        <source>Stopped before all was known of the destination.</source>
        <translation>Detenido antes de saberlo todo del destino.</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Report</name>
    <message>
        <source>Reason</source>
        <comment>why an entry failed</comment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::RepositoriesPanel</name>
    <message>
        <source>Filter repositories</source>
        <translation>Filtrar repositorios</translation>
    </message>
    <message>
        <source>Shows the repositories and registries in whose names this is found.</source>
        <translation>Muestra los repositorios y registros en cuyo nombre se encuentra esto.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>The repositories of a comparison come here. Choose one to see its tags alone.</source>
        <translation>Aquí aparecen los repositorios de una comparación. Elija uno para ver solo sus etiquetas.</translation>
    </message>
    <message>
        <source>What is compared: the list, its registries, their repositories, each with its tags by state. What is selected is what the table shows; with Ctrl several; Esc shows everything.</source>
        <translation>Lo que se compara: la lista, sus registros y los repositorios de estos, cada uno con sus etiquetas por estado. La tabla muestra lo que se seleccione; con Ctrl, varios; Esc muestra todo.</translation>
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
        <translation>aún sin etiquetas</translation>
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
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>Choose it among the files of this computer</source>
        <translation>Elegir entre los archivos de este equipo</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>/FOLDER%1/FOLDER</source>
        <comment>folders, parted by what the system parts them with</comment>
        <translation>/CARPETA%1/CARPETA</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Put back the standard</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingTexts</name>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Tiene efecto a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>For the command: %1.</source>
        <translation>Para el comando: %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>lstags::gui::SettingsDialog</name>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Put every setting of all pages back to its standard?</source>
        <translation>¿Desea devolver todos los ajustes de todas las páginas a su valor predeterminado?</translation>
    </message>
    <message>
        <source>Some of what was changed counts from the next start on.</source>
        <translation>Parte de lo que se ha cambiado tiene efecto a partir del próximo inicio.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Shortcuts</name>
    <message>
        <source>%1 is the shortcut of “%2” (%3) already.</source>
        <translation>%1 ya es el atajo de «%2» (%3).</translation>
    </message>
    <message>
        <source>%1 is typed into fields; take it together with Ctrl or Alt.</source>
        <translation>%1 se usa para escribir en los campos; combínela con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsDialog</name>
    <message>
        <source>No command matches.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”:</source>
        <translation>T&amp;eclas de «%1»:</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Give every command its standard keys?</source>
        <translation>¿Desea asignar a todos los comandos sus teclas predeterminadas?</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShortcutsModel</name>
    <message>
        <source>Standard: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ShownList</name>
    <message>
        <source>The table shows the tags of %1; %2 is not compared.</source>
        <translation>La tabla muestra las etiquetas de %1; %2 no se ha comparado.</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Compararla</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Startup</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la captura %1.</translation>
    </message>
    <message>
        <source>There is nothing to compare; open the list in the window to see why.</source>
        <translation>No hay nada que comparar; abra la lista en la ventana para ver por qué.</translation>
    </message>
    <message>
        <source>Compares the tags of container images between places.</source>
        <translation>Compara las etiquetas de imágenes de contenedor entre distintos lugares.</translation>
    </message>
    <message>
        <source>Compare as soon as the list is open.</source>
        <translation>Comparar en cuanto se abra la lista.</translation>
    </message>
    <message>
        <source>Remember settings in FILE.</source>
        <translation>Guardar los ajustes en FILE.</translation>
    </message>
    <message>
        <source>Compare, save a picture of the window in FILE and quit.</source>
        <translation>Comparar, guardar una captura de la ventana en FILE y salir.</translation>
    </message>
    <message>
        <source>The list to open.</source>
        <translation>La lista que se abre.</translation>
    </message>
    <message>
        <source>One list at a time, please.</source>
        <translation>Indique una sola lista.</translation>
    </message>
    <message>
        <source>--against, column %1: %2</source>
        <translation>--against, columna %1: %2</translation>
    </message>
    <message>
        <source>What to compare with: engine, REGISTRY[:PORT][/PREFIX], or several between commas.</source>
        <translation>Con qué comparar: engine, REGISTRY[:PORT][/PREFIX], o varios separados por comas.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StateFilterBar</name>
    <message>
        <source>Show &amp;states</source>
        <translation>Mostrar e&amp;stados</translation>
    </message>
    <message>
        <source>Filter tags (Ctrl+F)</source>
        <translation>Filtrar etiquetas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <source>Show all states (Ctrl+0)</source>
        <translation>Mostrar todos los estados (Ctrl+0)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>&amp;Hide present</source>
        <translation>&amp;Ocultar presentes</translation>
    </message>
    <message>
        <source>Hide the tags that are the same at the source and every target (Ctrl+H)</source>
        <translation>Ocultar las etiquetas que son iguales en el origen y en todos los destinos (Ctrl+H)</translation>
    </message>
    <message>
        <source>Leaves out what needs no attention: tags with the same content at the source and at every target.</source>
        <translation>Omite lo que no requiere atención: las etiquetas con el mismo contenido en el origen y en todos los destinos.</translation>
    </message>
    <message>
        <source>At %1:</source>
        <extracomment>before toggles that count states at one of several places: &quot;At Local engine:&quot;</extracomment>
        <translation>En %1:</translation>
    </message>
    <message>
        <source>The toggles count and choose by the state at %1</source>
        <translation>Los botones cuentan y filtran según el estado en %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::StatusBar</name>
    <message>
        <source>Pulls left: %1 of %2</source>
        <translation>Pulls restantes: %1 de %2</translation>
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
        <translation>Pull de &amp;todo</translation>
    </message>
    <message>
        <source>Plan to have the engine pull what is selected, or everything</source>
        <translation>Planificar el pull al motor de lo seleccionado, o de todo</translation>
    </message>
    <message>
        <source>Cop&amp;y…</source>
        <translation>C&amp;opiar…</translation>
    </message>
    <message>
        <source>Copy e&amp;verything</source>
        <translation>Copia&amp;r todo</translation>
    </message>
    <message>
        <source>Plan to copy what is selected, or everything, to a registry under the same names</source>
        <translation>Planificar la copia de lo seleccionado, o de todo, a un registro con los mismos nombres</translation>
    </message>
    <message>
        <source>Pus&amp;h…</source>
        <translation>Pus&amp;h…</translation>
    </message>
    <message>
        <source>Push everythin&amp;g</source>
        <translation>Push d&amp;e todo</translation>
    </message>
    <message>
        <source>Plan to push what is selected, or everything, under a prefix that says where it came from</source>
        <translation>Planificar el push de lo seleccionado, o de todo, con un prefijo que indica su procedencia</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>No engine has answered yet.</source>
        <translation>Aún no ha respondido ningún motor.</translation>
    </message>
    <message>
        <source>All &amp;absent</source>
        <translation>Todas las &amp;ausentes</translation>
    </message>
    <message>
        <source>All &amp;changed</source>
        <translation>Todas las &amp;cambiadas</translation>
    </message>
    <message>
        <source>All that &amp;differs</source>
        <translation>Todas las que &amp;difieren</translation>
    </message>
    <message>
        <source>The registries cannot be asked yet.</source>
        <translation>Aún no se pueden consultar los registros.</translation>
    </message>
    <message>
        <source>There are no tags: compare a list first.</source>
        <translation>No hay etiquetas: compare antes una lista.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <comment>a list</comment>
        <translation>%1 (ausentes)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a list</comment>
        <translation>%1 (cambiadas)</translation>
    </message>
    <message>
        <source>%1 (what differs)</source>
        <comment>a list</comment>
        <translation>%1 (las que difieren)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Between places…</source>
        <translation>Entre &amp;lugares…</translation>
    </message>
    <message>
        <source>Opens a plan with two ends to choose: the source or a place it was compared with, and any other of them.</source>
        <translation>Abre un plan con dos extremos a elegir: el origen o un lugar con el que se comparó, y cualquier otro de ellos.</translation>
    </message>
    <message>
        <source>Plan from any place of the comparison to any other</source>
        <translation>Planificar de un lugar cualquiera de la comparación a cualquier otro</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>another registry…</source>
        <translation>otro registro…</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <source>Pull to %1…</source>
        <translation>Pull hacia %1…</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Copiar a %1…</translation>
    </message>
    <message>
        <source>Pull all that differs to %1…</source>
        <translation>Pull hacia %1 de todo lo que difiere…</translation>
    </message>
    <message>
        <source>Copy all that differs to %1…</source>
        <translation>Copiar a %1 todo lo que difiere…</translation>
    </message>
    <message>
        <source>From %1 to</source>
        <translation>Desde %1 hacia</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagColumns</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
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
        <translation>Digest en el destino</translation>
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
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Filter tags</source>
        <translation>Fi&amp;ltrar etiquetas</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Ask the repository of this row again</source>
        <translation>Volver a consultar el repositorio de esta fila</translation>
    </message>
    <message>
        <source>&amp;Copy tags</source>
        <translation>Cop&amp;iar etiquetas</translation>
    </message>
    <message>
        <source>&amp;Rows as text</source>
        <translation>&amp;Filas como texto</translation>
    </message>
    <message>
        <source>Refere&amp;nces</source>
        <translation>Refere&amp;ncias</translation>
    </message>
    <message>
        <source>References &amp;with digests</source>
        <translation>Referencias &amp;con digest</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Digests</translation>
    </message>
    <message>
        <source>docker &amp;pull lines</source>
        <extracomment>docker pull is a command and stays as it is</extracomment>
        <translation>Líneas de docker &amp;pull</translation>
    </message>
    <message>
        <source>&amp;lstags command line</source>
        <extracomment>lstags is the name of the command</extracomment>
        <translation>Línea de co&amp;mandos de lstags</translation>
    </message>
    <message>
        <source>Group tags that share a digest</source>
        <translation>Agrupar las etiquetas que comparten digest</translation>
    </message>
    <message>
        <source>Show tags of a repository that are the same image as one row</source>
        <translation>Mostrar en una sola fila las etiquetas de un repositorio que son la misma imagen</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TagTableView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetBox</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>registry.example.com/mirror</source>
        <translation>registry.example.com/mirror</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Motor local</translation>
    </message>
    <message>
        <source>The local Docker Engine, or REGISTRY[:PORT][/PREFIX]; several between commas</source>
        <translation>El Docker Engine local, o REGISTRY[:PORT][/PREFIX]; varios separados por comas</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TargetsDialog</name>
    <message>
        <source>Write where it is: REGISTRY[:PORT][/PREFIX].</source>
        <translation>Escriba dónde está: REGISTRY[:PORT][/PREFIX].</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Ya está en la lista.</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(nuevo)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>the same names</source>
        <translation>con los mismos nombres</translation>
    </message>
    <message>
        <source>below a prefix</source>
        <translation>bajo un prefijo</translation>
    </message>
    <message>
        <source>by templates</source>
        <translation>mediante plantillas</translation>
    </message>
    <message>
        <source>The images of the local Docker Engine.</source>
        <translation>Las imágenes del Docker Engine local.</translation>
    </message>
    <message>
        <source>quay.io/coreos/flannel:v1.0 is compared with %1</source>
        <translation>quay.io/coreos/flannel:v1.0 se compara con %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TraceModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>lstags::gui::TracePanel</name>
    <message>
        <source>&amp;Record requests</source>
        <translation>Graba&amp;r peticiones</translation>
    </message>
    <message>
        <source>&amp;Copy requests</source>
        <translation>&amp;Copiar peticiones</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Tracin&amp;g</source>
        <translation>Se&amp;guimiento</translation>
    </message>
    <message>
        <source>Record the requests that follow</source>
        <translation>Grabar las peticiones que se hagan a partir de ahora</translation>
    </message>
    <message>
        <source>Copy the selected requests with their headers</source>
        <translation>Copiar las peticiones seleccionadas con sus cabeceras</translation>
    </message>
    <message>
        <source>Forget the requests so far</source>
        <translation>Olvidar las peticiones anteriores</translation>
    </message>
</context>
<context>
    <name>lstags::gui::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause all jobs</source>
        <translation>&amp;Pausar todos los trabajos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewController</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>&amp;Save view as…</source>
        <translation>&amp;Guardar vista como…</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>&amp;Administrar vistas…</translation>
    </message>
    <message>
        <source>Keep list, targets, filters and columns under a name</source>
        <translation>Guardar lista, destinos, filtros y columnas con un nombre</translation>
    </message>
    <message>
        <source>Rename and remove views</source>
        <translation>Renombrar y eliminar vistas</translation>
    </message>
    <message>
        <source>%1, the list of the view %2, is gone; the rest of the view is shown.</source>
        <translation>%1, la lista de la vista %2, ya no existe; se muestra el resto de la vista.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsDialog</name>
    <message>
        <source>Over&amp;write</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>lstags::gui::ViewsModel</name>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Overwrite %1</source>
        <translation>Sobrescribir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchController</name>
    <message>
        <source>&amp;Watch the list</source>
        <translation>&amp;Vigilar la lista</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Compare and sync the list again and again, as it was last done by hand</source>
        <translation>Comparar y sincronizar la lista una y otra vez, como se hizo a mano la última vez</translation>
    </message>
    <message>
        <source>Interval of watching</source>
        <translation>Intervalo de vigilancia</translation>
    </message>
    <message>
        <source>How long to rest between: 30s, 15m, 1h</source>
        <translation>Cuánto esperar entre una ronda y otra: 30s, 15m, 1h</translation>
    </message>
    <message>
        <source>the new list</source>
        <translation>la lista nueva</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Vigilancia de %1</translation>
    </message>
    <message>
        <source>Watching %1: comparing and syncing now. %2</source>
        <translation>Vigilando %1: comparando y sincronizando ahora. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The round of %1 failed: %2</source>
        <translation>La ronda de las %1 falló: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>The round of %1 found nothing to do.</source>
        <translation>La ronda de las %1 no encontró nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>The round of %1 did %n transfer(s).</source>
        <translation>
            <numerusform>La ronda de las %1 hizo %n transferencia.</numerusform>
            <numerusform>La ronda de las %1 hizo %n transferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching %1, the next round is at %2. %3</source>
        <translation>Vigilando %1, la próxima ronda es a las %2. %3</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Vigilando %1: %2</translation>
    </message>
    <message>
        <source>The list was closed.</source>
        <translation>La lista se cerró.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WatchSettings</name>
    <message>
        <source>Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again.</source>
        <translation>Aún no se ha hecho ningún pull ni copia. Hágalo una vez a mano: vigilar una lista es repetir lo mismo.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>all tags of a repository</source>
        <translation>todas las etiquetas de un repositorio</translation>
    </message>
    <message>
        <source>these tags, without listing the others</source>
        <translation>estas etiquetas, sin enumerar las demás</translation>
    </message>
    <message>
        <source>the tags that an expression finds</source>
        <translation>las etiquetas que encuentra una expresión</translation>
    </message>
    <message>
        <source>one tag at a registry of your own</source>
        <translation>una etiqueta en un registro propio</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhatsThis</name>
    <message>
        <source>The lists that are open. A star marks changes that are not saved; they are kept for the next start all the same. Drag tabs to reorder them.</source>
        <translation>Las listas abiertas. Un asterisco indica cambios sin guardar; aun así se conservan para el próximo inicio. Arrastre las pestañas para reordenarlas.</translation>
    </message>
    <message>
        <source>What is compared: an entry selects tags of one repository. Behind each stands what the last comparison found. F2 edits, Delete removes, and entries can be dragged.</source>
        <translation>Lo que se compara: una entrada selecciona etiquetas de un repositorio. Tras cada una figura lo que encontró la última comparación. F2 edita, Delete quita, y las entradas se pueden arrastrar.</translation>
    </message>
    <message>
        <source>Type an entry and press Enter. Several lines, as of a file, can be pasted at once. F1 tells how entries are written.</source>
        <translation>Escriba una entrada y pulse Enter. Se pueden pegar varias líneas a la vez, por ejemplo de un archivo. F1 explica cómo se escriben las entradas.</translation>
    </message>
    <message>
        <source>Puts the entry that was typed into the list.</source>
        <translation>Pone en la lista la entrada escrita.</translation>
    </message>
    <message>
        <source>Opens a list of entries from a YAML file.</source>
        <translation>Abre una lista de entradas de un archivo YAML.</translation>
    </message>
    <message>
        <source>Begins with a list of a few public images, to try out what a comparison shows.</source>
        <translation>Empieza con una lista de unas pocas imágenes públicas, para probar qué muestra una comparación.</translation>
    </message>
    <message>
        <source>Begins a list of your own with its first entry.</source>
        <translation>Empieza una lista propia con su primera entrada.</translation>
    </message>
    <message>
        <source>Every tag that an entry selects, with its state at each target. A click on a header sorts, a right click chooses columns; Enter looks inside a tag.</source>
        <translation>Todas las etiquetas que selecciona una entrada, con su estado en cada destino. Un clic en una cabecera ordena, un clic derecho permite elegir columnas; Enter inspecciona una etiqueta.</translation>
    </message>
    <message>
        <source>Shows only the tags in whose row the text stands.</source>
        <translation>Muestra solo las etiquetas cuya fila contiene el texto.</translation>
    </message>
    <message>
        <source>The selected tag at its source and at the target, line by line. What differs is marked.</source>
        <translation>La etiqueta seleccionada en su origen y en el destino, línea por línea. Lo que difiere está resaltado.</translation>
    </message>
    <message>
        <source>Which of the images behind a tag for several platforms is looked into.</source>
        <translation>Cuál de las imágenes de una etiqueta para varias plataformas se inspecciona.</translation>
    </message>
    <message>
        <source>Reads the manifest and config of the selected tag. Where a registry counts pulls, it says how many this takes.</source>
        <translation>Lee el manifiesto y la configuración de la etiqueta seleccionada. Si un registro cuenta los pulls, indica cuántos consume.</translation>
    </message>
    <message>
        <source>The entries of the comparison: how far each is, and why one failed. Enter or a double click on a failed one asks again.</source>
        <translation>Las entradas de la comparación: cuánto ha avanzado cada una y por qué falló alguna. Enter o un doble clic en una fallida vuelve a consultarla.</translation>
    </message>
    <message>
        <source>The queue of jobs: what runs, what waits and what is done. Enter looks into a job; its row can be dragged to change the order.</source>
        <translation>La cola de trabajos: lo que está en curso, lo que espera y lo que ha terminado. Enter examina un trabajo; su fila se puede arrastrar para cambiar el orden.</translation>
    </message>
    <message>
        <source>The images of the selected job, with what became of each.</source>
        <translation>Las imágenes del trabajo seleccionado, con el resultado de cada una.</translation>
    </message>
    <message>
        <source>What happened in the selected job, line by line.</source>
        <translation>Lo que ocurrió en el trabajo seleccionado, línea por línea.</translation>
    </message>
    <message>
        <source>Shows the jobs of all states.</source>
        <translation>Muestra los trabajos de todos los estados.</translation>
    </message>
    <message>
        <source>Every request to registries and the engine since the window was opened, without secrets.</source>
        <translation>Todas las peticiones a registros y al motor desde que se abrió la ventana, sin secretos.</translation>
    </message>
    <message>
        <source>Shows only the requests in whose row the text stands.</source>
        <translation>Muestra solo las peticiones cuya fila contiene el texto.</translation>
    </message>
    <message>
        <source>The headers of the selected request and of its answer. Secrets are left out.</source>
        <translation>Las cabeceras de la petición seleccionada y de su respuesta. Los secretos se omiten.</translation>
    </message>
    <message>
        <source>Whether the local Docker Engine answers, and its version. A click says what is wrong.</source>
        <translation>Indica si responde el Docker Engine local, y su versión. Un clic explica qué falla.</translation>
    </message>
    <message>
        <source>Narrows to what all of the typed words stand in.</source>
        <translation>Limita a lo que contiene todas las palabras escritas.</translation>
    </message>
    <message>
        <source>The pages of settings. A search goes over all of them.</source>
        <translation>Las páginas de ajustes. Una búsqueda las abarca todas.</translation>
    </message>
    <message>
        <source>Puts everything back to its standard, after a question.</source>
        <translation>Devuelve todo a su valor predeterminado, tras preguntar.</translation>
    </message>
    <message>
        <source>Closes the dialog. What was changed stays.</source>
        <translation>Cierra el diálogo. Lo que se ha cambiado se conserva.</translation>
    </message>
    <message>
        <source>Every command of the menus with its keys. Those that differ from the standard are bold.</source>
        <translation>Todos los comandos de los menús con sus teclas. Los que difieren de lo predeterminado están en negrita.</translation>
    </message>
    <message>
        <source>Press the keys that are to start the selected command. Keys that another command has are refused.</source>
        <translation>Pulse las teclas que deben iniciar el comando seleccionado. No se admiten teclas que ya tenga otro comando.</translation>
    </message>
    <message>
        <source>Shows the tags of this state, or hides them.</source>
        <translation>Muestra u oculta las etiquetas de este estado.</translation>
    </message>
    <message>
        <source>Shows this column of the table, or hides it.</source>
        <translation>Muestra u oculta esta columna de la tabla.</translation>
    </message>
    <message>
        <source>Shows only the repositories in whose name the text stands.</source>
        <translation>Muestra solo los repositorios cuyo nombre contiene el texto.</translation>
    </message>
    <message>
        <source>What was compared, by list, registry and repository, each with a bar of its states. What is selected is what the table shows.</source>
        <translation>Lo que se comparó, por lista, registro y repositorio, cada uno con una barra de sus estados. La tabla muestra lo que se seleccione.</translation>
    </message>
    <message>
        <source>Copies the command that does the same as this window, to run it in a terminal.</source>
        <translation>Copia el comando que hace lo mismo que esta ventana, para ejecutarlo en un terminal.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references with their digests: REGISTRY/REPOSITORY@sha256:…</source>
        <translation>Copia las etiquetas seleccionadas como referencias con su digest: REGISTRY/REPOSITORY@sha256:…</translation>
    </message>
    <message>
        <source>Copies a line for each selected tag that pulls it with docker.</source>
        <translation>Copia, por cada etiqueta seleccionada, una línea que hace pull de ella con docker.</translation>
    </message>
    <message>
        <source>What would be sent, where to and why. Only what is checked is done; Space checks and unchecks.</source>
        <translation>Qué se enviaría, adónde y por qué. Solo se hace lo que está marcado; la tecla Space marca y desmarca.</translation>
    </message>
    <message>
        <source>Checks all transfers of a kind, or none.</source>
        <translation>Marca todas las transferencias de un tipo, o ninguna.</translation>
    </message>
    <message>
        <source>Starts what is checked as a job.</source>
        <translation>Inicia como trabajo lo que está marcado.</translation>
    </message>
    <message>
        <source>Shows more of what can be chosen about the plan.</source>
        <translation>Muestra más opciones del plan.</translation>
    </message>
    <message>
        <source>Takes back the last change of the list.</source>
        <translation>Deshace el último cambio de la lista.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Rehace el cambio que se había deshecho.</translation>
    </message>
    <message>
        <source>Closes the window. Lists, also unsaved ones, and jobs come back at the next start.</source>
        <translation>Cierra la ventana. Las listas, también las no guardadas, y los trabajos se recuperan en el próximo inicio.</translation>
    </message>
    <message>
        <source>Goes to the field below the list, to type an entry.</source>
        <translation>Va al campo bajo la lista, para escribir una entrada.</translation>
    </message>
    <message>
        <source>Edits the selected entry where it stands.</source>
        <translation>Edita la entrada seleccionada en su sitio.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list.</source>
        <translation>Quita de la lista las entradas seleccionadas.</translation>
    </message>
    <message>
        <source>Takes the selected entries out of the list, to paste them elsewhere.</source>
        <translation>Quita de la lista las entradas seleccionadas, para pegarlas en otro lugar.</translation>
    </message>
    <message>
        <source>Copies the selected entries as text, a line each.</source>
        <translation>Copia las entradas seleccionadas como texto, una por línea.</translation>
    </message>
    <message>
        <source>Puts the lines of the clipboard into the list, an entry each.</source>
        <translation>Pone en la lista las líneas del portapapeles, una entrada por línea.</translation>
    </message>
    <message>
        <source>Moves the selected entries up in the list.</source>
        <translation>Sube las entradas seleccionadas en la lista.</translation>
    </message>
    <message>
        <source>Moves the selected entries down in the list.</source>
        <translation>Baja las entradas seleccionadas en la lista.</translation>
    </message>
    <message>
        <source>Copies the selected rows as they are shown, nothing shortened.</source>
        <translation>Copia las filas seleccionadas tal como se muestran, sin abreviar nada.</translation>
    </message>
    <message>
        <source>Copies the selected tags as references: REGISTRY/REPOSITORY:TAG.</source>
        <translation>Copia las etiquetas seleccionadas como referencias: REGISTRY/REPOSITORY:TAG.</translation>
    </message>
    <message>
        <source>Copies the whole digests of the selected tags.</source>
        <translation>Copia los digests completos de las etiquetas seleccionadas.</translation>
    </message>
    <message>
        <source>Copies the selected lines of the inspector.</source>
        <translation>Copia las líneas seleccionadas del inspector.</translation>
    </message>
    <message>
        <source>Goes to the field that filters the tags of the table.</source>
        <translation>Va al campo que filtra las etiquetas de la tabla.</translation>
    </message>
    <message>
        <source>Shows how far the comparison is, entry by entry.</source>
        <translation>Muestra cuánto ha avanzado la comparación, entrada por entrada.</translation>
    </message>
    <message>
        <source>Shows the queue of jobs.</source>
        <translation>Muestra la cola de trabajos.</translation>
    </message>
    <message>
        <source>Shows the requests that were sent.</source>
        <translation>Muestra las peticiones enviadas.</translation>
    </message>
    <message>
        <source>Shows the list of entries at the left, or hides it.</source>
        <translation>Muestra u oculta la lista de entradas de la izquierda.</translation>
    </message>
    <message>
        <source>Shows what stands below the table, or hides it: comparison, jobs and trace.</source>
        <translation>Muestra u oculta lo que hay bajo la tabla: comparación, trabajos y traza.</translation>
    </message>
    <message>
        <source>Hides the message above the table.</source>
        <translation>Oculta el mensaje que hay sobre la tabla.</translation>
    </message>
    <message>
        <source>Says in a few sentences what an entry can be.</source>
        <translation>Explica en unas frases qué puede ser una entrada.</translation>
    </message>
    <message>
        <source>Plans this for all tags that the target does not have.</source>
        <translation>Lo planifica para todas las etiquetas que el destino no tiene.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are another image at the target.</source>
        <translation>Lo planifica para todas las etiquetas que son otra imagen en el destino.</translation>
    </message>
    <message>
        <source>Plans this for all tags that are missing or differ at the target.</source>
        <translation>Lo planifica para todas las etiquetas que faltan o difieren en el destino.</translation>
    </message>
    <message>
        <source>Takes the jobs that are done out of the queue.</source>
        <translation>Quita de la cola los trabajos terminados.</translation>
    </message>
    <message>
        <source>Copies the log of the selected job.</source>
        <translation>Copia el log del trabajo seleccionado.</translation>
    </message>
    <message>
        <source>Lets the selected job rest. It goes on where it was.</source>
        <translation>Pausa el trabajo seleccionado. Al reanudarlo, continúa donde se quedó.</translation>
    </message>
    <message>
        <source>Lets the selected job go on with what is not done.</source>
        <translation>Reanuda el trabajo seleccionado con lo que queda por hacer.</translation>
    </message>
    <message>
        <source>Ends the selected job. What was sent stays sent.</source>
        <translation>Detiene el trabajo seleccionado. Lo enviado se conserva.</translation>
    </message>
    <message>
        <source>Tries again what failed in the selected job.</source>
        <translation>Reintenta lo que falló en el trabajo seleccionado.</translation>
    </message>
    <message>
        <source>Takes the selected job out of the queue.</source>
        <translation>Quita de la cola el trabajo seleccionado.</translation>
    </message>
    <message>
        <source>Lets all jobs rest.</source>
        <translation>Pausa todos los trabajos.</translation>
    </message>
    <message>
        <source>Lets all jobs that rest go on.</source>
        <translation>Reanuda todos los trabajos en pausa.</translation>
    </message>
    <message>
        <source>Lets the selected job be the next to run.</source>
        <translation>Hace que el trabajo seleccionado sea el próximo en ejecutarse.</translation>
    </message>
    <message>
        <source>Moves the selected job up in the queue.</source>
        <translation>Sube el trabajo seleccionado en la cola.</translation>
    </message>
    <message>
        <source>Moves the selected job down in the queue.</source>
        <translation>Baja el trabajo seleccionado en la cola.</translation>
    </message>
    <message>
        <source>Lets the selected job run after all others.</source>
        <translation>Hace que el trabajo seleccionado se ejecute después de todos los demás.</translation>
    </message>
</context>
<context>
    <name>lstags::gui::WhyChanged</name>
    <message>
        <source>The engine has the same image under another digest.</source>
        <translation>El motor tiene la misma imagen con otro digest.</translation>
    </message>
    <message>
        <source>Only a new index around the same images: nothing in them has changed.</source>
        <translation>Solo un índice nuevo con las mismas imágenes: nada ha cambiado en ellas.</translation>
    </message>
    <message>
        <source>Not the same platforms; the images of both are the same.</source>
        <translation>No son las mismas plataformas; las imágenes comunes son iguales.</translation>
    </message>
    <message>
        <source>The same content: only the manifests differ, in annotations or media types.</source>
        <translation>El mismo contenido: solo difieren los manifiestos, en anotaciones o tipos de medio.</translation>
    </message>
    <message>
        <source>The same content, packed anew.</source>
        <translation>El mismo contenido, reempaquetado.</translation>
    </message>
    <message>
        <source>The same layers with another config.</source>
        <translation>Las mismas capas con otra configuración.</translation>
    </message>
    <message>
        <source>A rebuild: it has other layers.</source>
        <translation>Una reconstrucción: tiene otras capas.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of platforms</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Images that differ: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Imágenes que difieren: %1.</translation>
    </message>
    <message>
        <source>Only at the source: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Solo en el origen: %1.</translation>
    </message>
    <message>
        <source>Only at the target: %1.</source>
        <comment>a list of platforms</comment>
        <translation>Solo en el destino: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same content</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n con el mismo contenido</numerusform>
            <numerusform>%n con el mismo contenido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>layers</comment>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers: %1.</source>
        <translation>Capas: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of layers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lines of the config that differ: %1.</source>
        <translation>Líneas de la configuración que difieren: %1.</translation>
    </message>
    <message>
        <source>The config says the same at both.</source>
        <translation>La configuración es igual en ambos.</translation>
    </message>
    <message>
        <source>The attestations in the index differ.</source>
        <translation>Las atestaciones del índice difieren.</translation>
    </message>
    <message>
        <source>A pull brings %1.</source>
        <comment>a size</comment>
        <translation>Un pull trae %1.</translation>
    </message>
    <message>
        <source>A sync sends %1, and less where other tags of the target have some of it.</source>
        <comment>a size</comment>
        <translation>Una sincronización envía %1, o menos si otras etiquetas del destino ya tienen parte.</translation>
    </message>
</context>
</TS>
