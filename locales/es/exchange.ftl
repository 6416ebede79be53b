### Proyectos de otras herramientas (REFI-QDA, .qdpx): salida y entrada.

exchange-title = Intercambio
exchange-lead = Lleve su codificación a otra herramienta y tráigala de vuelta. QDPX es el archivo que comparten ATLAS.ti, MAXQDA, NVivo, QualCoder y otras (REFI-QDA 1.5).
exchange-out = Sacar
exchange-out-text = El archivo contiene el libro de códigos, cada texto con su idioma y su pregunta, cada codificación con el nombre de quien la hizo, los memos y las notas y los temas como conjuntos de códigos.
exchange-stays = Lo que se queda aquí
exchange-stays-none = Nada: el archivo contiene todo lo que hay.
exchange-stays-people = Quién dijo qué: las respuestas a otras preguntas, los grupos, a qué dio cada quien su acuerdo y todo lo que diga qué respuestas van juntas o cuándo llegaron.
exchange-stays-withdrawn = Las respuestas retiradas y las que solo pueden leer los traductores.
exchange-stays-came-in = Los casos, las variables y los conjuntos de proyectos que entraron. Salen con la orden harken project export.
exchange-stays-surveys = { $count ->
    [one] El formulario de { $count } encuesta: sus preguntas en cada idioma, sus opciones y sus reglas. Un texto solo nombra el comienzo de su pregunta.
    [many] Los formularios de { $count } de encuestas: sus preguntas en cada idioma, sus opciones y sus reglas. Un texto solo nombra el comienzo de su pregunta.
   *[other] Los formularios de { $count } encuestas: sus preguntas en cada idioma, sus opciones y sus reglas. Un texto solo nombra el comienzo de su pregunta.
  }
exchange-stays-releases = { $count ->
    [one] { $count } publicación de cifras.
    [many] { $count } de publicaciones de cifras.
   *[other] { $count } publicaciones de cifras.
  }
exchange-stays-sessions = { $count ->
    [one] De { $count } sesión: su día y lugar, su propósito y su guía, quién la llevó, lo que se anotó aparte y en qué orden se dijeron las cosas.
    [many] De { $count } de sesiones: sus días y lugares, sus propósitos y guías, quiénes las llevaron, lo que se anotó aparte y en qué orden se dijeron las cosas.
   *[other] De { $count } sesiones: sus días y lugares, sus propósitos y guías, quiénes las llevaron, lo que se anotó aparte y en qué orden se dijeron las cosas.
  }
exchange-stays-prompts = A qué pregunta de la guía responde una línea de una sesión.
exchange-stays-seats = Desde qué asiento se dijo una línea de una sesión, y si puede citarse.
exchange-stays-interpreted = Que una paráfrasis o una observación llegó por medio de un intérprete. De las palabras textuales, el archivo lo dice.
exchange-stays-rounds = { $count ->
    [one] { $count } ronda de una sesión: su lista y lo que el grupo dio a cada punto.
    [many] { $count } de rondas de sesiones: sus listas y lo que el grupo dio a cada punto.
   *[other] { $count } rondas de sesiones: sus listas y lo que el grupo dio a cada punto.
  }
exchange-stays-summaries = { $count ->
    [one] { $count } resumen que se leyó al grupo.
    [many] { $count } de resúmenes que se leyeron al grupo.
   *[other] { $count } resúmenes que se leyeron al grupo.
  }
exchange-stays-recordings = { $count ->
    [one] { $count } grabación.
    [many] { $count } de grabaciones.
   *[other] { $count } grabaciones.
  }
exchange-stays-terms = { $count ->
    [one] { $count } palabra del vocabulario acordado.
    [many] { $count } de palabras del vocabulario acordado.
   *[other] { $count } palabras del vocabulario acordado.
  }
exchange-stays-translations = { $count ->
    [one] { $count } traducción junto al original.
    [many] { $count } de traducciones junto al original.
   *[other] { $count } traducciones junto al original.
  }
exchange-stays-earlier-translations = { $count ->
    [one] { $count } versión anterior de una traducción.
    [many] { $count } de versiones anteriores de traducciones.
   *[other] { $count } versiones anteriores de traducciones.
  }
exchange-stays-disputes = { $count ->
    [one] { $count } desacuerdo sobre una traducción.
    [many] { $count } de desacuerdos sobre traducciones.
   *[other] { $count } desacuerdos sobre traducciones.
  }
exchange-stays-hints = { $count ->
    [one] { $count } código que le vino a alguien a la mente al escuchar.
    [many] { $count } de códigos que le vinieron a alguien a la mente al escuchar.
   *[other] { $count } códigos que le vinieron a alguien a la mente al escuchar.
  }
exchange-stays-guidance = { $count ->
    [one] En { $count } código, cuándo usarlo, cuándo no y sus ejemplos son parte de su descripción. Harken vuelve a separarlos; otras herramientas muestran un solo texto.
    [many] En { $count } de códigos, cuándo usarlos, cuándo no y sus ejemplos son parte de sus descripciones. Harken vuelve a separarlos; otras herramientas muestran un solo texto.
   *[other] En { $count } códigos, cuándo usarlos, cuándo no y sus ejemplos son parte de sus descripciones. Harken vuelve a separarlos; otras herramientas muestran un solo texto.
  }
exchange-stays-versions = { $count ->
    [one] { $count } versión anterior del libro de códigos y quién lo cambió.
    [many] { $count } de versiones anteriores del libro de códigos y quién lo cambió.
   *[other] { $count } versiones anteriores del libro de códigos y quién lo cambió.
  }
exchange-stays-times = Cuándo se puso cada código.
exchange-stays-double-codings = { $count ->
    [one] { $count } comparación de dos personas que codificaron: qué palabras se sacaron y cuánto coincidieron.
    [many] { $count } de comparaciones de dos personas que codificaron: qué palabras se sacaron y cuánto coincidieron.
   *[other] { $count } comparaciones de dos personas que codificaron: qué palabras se sacaron y cuánto coincidieron.
  }
exchange-stays-decisions = { $count ->
    [one] { $count } decisión sobre un código que dos personas dieron de distinta manera, con su razón.
    [many] { $count } de decisiones sobre códigos que dos personas dieron de distinta manera, con sus razones.
   *[other] { $count } decisiones sobre códigos que dos personas dieron de distinta manera, con sus razones.
  }
exchange-stays-memos = { $count ->
    [one] Quién escribió { $count } memo y cuándo. Lo que dice sí sale.
    [many] Quién escribió { $count } de memos y cuándo. Lo que dicen sí sale.
   *[other] Quién escribió { $count } memos y cuándo. Lo que dicen sí sale.
  }
exchange-stays-earlier-memos = { $count ->
    [one] { $count } redacción anterior de un memo.
    [many] { $count } de redacciones anteriores de memos.
   *[other] { $count } redacciones anteriores de memos.
  }
exchange-stays-statements = { $count ->
    [one] Los enunciados de { $count } tema en varios idiomas son una sola descripción, una línea por idioma.
    [many] Los enunciados de { $count } de temas en varios idiomas son una sola descripción cada uno, una línea por idioma.
   *[other] Los enunciados de { $count } temas en varios idiomas son una sola descripción cada uno, una línea por idioma.
  }
exchange-stays-barriers = { $count ->
    [one] { $count } barrera.
    [many] { $count } de barreras.
   *[other] { $count } barreras.
  }
exchange-stays-ties = { $count ->
    [one] { $count } vínculo entre un tema y una barrera.
    [many] { $count } de vínculos entre temas y barreras.
   *[other] { $count } vínculos entre temas y barreras.
  }
exchange-stays-removals = { $count ->
    [one] { $count } vínculo que se quitó, con la razón.
    [many] { $count } de vínculos que se quitaron, con las razones.
   *[other] { $count } vínculos que se quitaron, con las razones.
  }
exchange-stays-quotes = { $count ->
    [one] Qué cita ({ $count }) se eligió como evidencia y lo que se decidió sobre ella.
    [many] Qué citas ({ $count }) se eligieron como evidencia y lo que se decidió sobre ellas.
   *[other] Qué citas ({ $count }) se eligieron como evidencia y lo que se decidió sobre ellas.
  }
exchange-stays-names = { $count ->
    [one] { $count } nombre que ninguna cita puede repetir.
    [many] { $count } de nombres que ninguna cita puede repetir.
   *[other] { $count } nombres que ninguna cita puede repetir.
  }
exchange-export = Descargar el proyecto
exchange-in = Traer
exchange-in-text = Los códigos se suman a su libro de códigos, cada texto se vuelve una sesión y las codificaciones quedan donde estaban, como suyas. Nadie de estos textos puede citarse en público: aquí no se sabe a qué dieron su acuerdo. Entra todo o no entra nada.
exchange-file = Proyecto
exchange-file-hint = Un archivo que termina en .qdpx, de 8 MB como máximo. Los más grandes entran con la orden harken project import.
exchange-language = Idioma de los textos que no lo dicen
exchange-language-hint = Una etiqueta como so, ar o zh-Hans. Déjela vacía si no lo sabe.
exchange-import = Traerlo
exchange-again = Traer otro

exchange-report = Lo que entró
exchange-report-lead = «{ $name }» ya está dentro.
exchange-report-codes = Códigos nuevos
exchange-report-sources = Textos nuevos
exchange-report-codings = Codificaciones nuevas
exchange-report-remarks = Lo que conviene saber
exchange-report-none = Todo entró tal como estaba.
exchange-report-next = Leer las palabras

exchange-no-file = Elija un archivo.
exchange-large = El archivo pasa de 8 MB. Tráigalo con la orden harken project import.
exchange-slow = Leer el archivo tardó demasiado. No entró nada.
exchange-unreadable = El archivo no se pudo leer hasta el final. No entró nada.
exchange-language-wrong = «{ $tag }» no es una etiqueta de idioma como so, ar o zh-Hans. Elija también el archivo otra vez.

exchange-not-zip = Esto no es un archivo QDPX: esos son archivos zip. Guarde el proyecto como REFI-QDA (.qdpx) en la otra herramienta.
exchange-damaged = El archivo está cortado o dañado. Guárdelo de nuevo en la otra herramienta.
exchange-locked = Partes del archivo están protegidas con contraseña. Guárdelo sin ella.
exchange-no-project = En el archivo no hay ningún project.qde, así que no es un archivo QDPX.
exchange-several-projects = En el archivo hay { $count } partes llamadas project.qde. Solo puede entrar una a la vez.
exchange-twice-in-file = Dos partes del archivo tienen el mismo nombre, y no queda claro cuál vale.
exchange-many-parts = El archivo tiene más de { $most } partes.
exchange-bomb = El archivo se desempaqueta en mucho más de lo que ocupa un proyecto. No se leyó.
exchange-not-xml = El project.qde no es XML bien formado; se nota en el byte { $place }.
exchange-doctype = El project.qde trae reglas o entidades propias. Pueden hacer que un lector se desboque, así que no se leyó.
exchange-deep = Los códigos u otros elementos están anidados a más profundidad de la que se acepta.
exchange-not-project = El project.qde empieza con { $root } donde debería decir Project.
exchange-source-twice = Dos fuentes tienen el mismo GUID: { $one } y { $other }. Corríjalo en la otra herramienta y guárdelo de nuevo.
exchange-many-codes = El proyecto tiene más de { $most } códigos.
exchange-many-sources = El proyecto tiene más de { $most } textos. Tráigalos por partes.

exchange-hung-none = No había nada seleccionado en él.
exchange-hung-selections = { $selections ->
    [one] Con él queda fuera { $selections } selección sin código.
    [many] Con él quedan fuera { $selections } de selecciones sin código.
   *[other] Con él quedan fuera { $selections } selecciones sin código.
}
exchange-hung-codings = { $codings ->
    [one] Con él queda fuera { $codings } codificación.
    [many] Con él quedan fuera { $codings } de codificaciones.
   *[other] Con él quedan fuera { $codings } codificaciones.
}
exchange-source-missing = { $source }: su texto, { $path }, no está en el archivo. Queda fuera.
exchange-source-outside = { $source }: según el proyecto, su texto, { $path }, está fuera del archivo, en el disco de alguien. No se buscó, y queda fuera.
exchange-source-textless = { $source } no dice dónde está su texto sin formato. Queda fuera.
exchange-source-bytes = { $source }: el byte { $place } de su texto no es ni UTF-8 ni UTF-16. Queda fuera.
exchange-source-empty = { $source } tiene el texto vacío. Queda fuera.
exchange-source-long = { $source } pasa de { $most } caracteres. Queda fuera.
exchange-medium-picture = { $source } es una imagen. Las imágenes quedan fuera.
exchange-medium-pdf = { $source } es un PDF. Los PDF quedan fuera.
exchange-medium-audio = { $source } es una grabación de sonido. Las grabaciones quedan fuera.
exchange-medium-video = { $source } es un video. Los videos quedan fuera.
exchange-medium-text = Entró el texto que el proyecto tiene de ella.
exchange-medium-no-text = El proyecto no tiene texto de ella.
exchange-medium-hung = { $codings ->
    [one] Queda fuera { $codings } codificación en { $selections } de sus partes.
    [many] Quedan fuera { $codings } de codificaciones en { $selections } de sus partes.
   *[other] Quedan fuera { $codings } codificaciones en { $selections } de sus partes.
  }
exchange-selections-outside = { $source }: { $count ->
    [one] { $count } selección está vacía, al revés o se sale del texto
    [many] { $count } de selecciones están vacías, al revés o se salen del texto
   *[other] { $count } selecciones están vacías, al revés o se salen del texto
  } (la primera va de { $start } a { $end }). { $codings ->
    [one] Fuera, con { $codings } codificación.
    [many] Fuera, con { $codings } de codificaciones.
   *[other] Fuera, con { $codings } codificaciones.
  }
exchange-codes-missing = { $source }: { $count ->
    [one] { $count } codificación nombra un código que el proyecto no tiene. Queda fuera.
    [many] { $count } de codificaciones nombran códigos que el proyecto no tiene. Quedan fuera.
   *[other] { $count } codificaciones nombran códigos que el proyecto no tiene. Quedan fuera.
  }
exchange-unplaced = { $source }: { $count ->
    [one] { $count } selección de la grabación no tiene lugar en su texto. Queda fuera.
    [many] { $count } de selecciones de la grabación no tienen lugar en su texto. Quedan fuera.
   *[other] { $count } selecciones de la grabación no tienen lugar en su texto. Quedan fuera.
  }
exchange-guids-twice = { $count ->
    [one] { $count } GUID estaba en dos cosas; la segunda recibió otro.
    [many] { $count } de GUID estaban en varias cosas; las últimas recibieron otros.
   *[other] { $count } GUID estaban en varias cosas; las últimas recibieron otros.
  }
exchange-nul = { $source } contenía U+0000, que no representa nada. Ahora es U+FFFD; todas las posiciones valen.
exchange-renamed = Aquí otro código se llama { $from }. El que entró es { $to } aquí.
exchange-codes-here = { $count ->
    [one] { $count } código ya está aquí y no se creó de nuevo.
    [many] { $count } de códigos ya están aquí y no se crearon de nuevo.
   *[other] { $count } códigos ya están aquí y no se crearon de nuevo.
  }
exchange-headings = { $count ->
    [one] { $count } código solo agrupa a otros, según el archivo.
    [many] { $count } de códigos solo agrupan a otros, según el archivo.
   *[other] { $count } códigos solo agrupan a otros, según el archivo.
  }
exchange-coders = Aquí las codificaciones son suyas. En el archivo eran de { $names }; estos nombres se guardan y vuelven a salir.
exchange-coders-unknown = { $count ->
    [one] De { $count } codificación el archivo no dice de quién era.
    [many] De { $count } de codificaciones el archivo no dice de quién eran.
   *[other] De { $count } codificaciones el archivo no dice de quién eran.
  }
exchange-codings-joined = { $count ->
    [one] { $count } codificación repite otra en las mismas palabras con el mismo código. Aquí es una sola, y sale como entró.
    [many] { $count } de codificaciones repiten otras en las mismas palabras con el mismo código. Aquí son una sola, y salen como entraron.
   *[other] { $count } codificaciones repiten otras en las mismas palabras con el mismo código. Aquí son una sola, y salen como entraron.
  }
exchange-codings-here = { $count ->
    [one] { $count } codificación ya está aquí en las mismas palabras.
    [many] { $count } de codificaciones ya están aquí en las mismas palabras.
   *[other] { $count } codificaciones ya están aquí en las mismas palabras.
  }
exchange-sources-here = { $count ->
    [one] { $count } texto ya está aquí, palabra por palabra. Lo nuevo se puso en él.
    [many] { $count } de textos ya están aquí, palabra por palabra. Lo nuevo se puso en ellos.
   *[other] { $count } textos ya están aquí, palabra por palabra. Lo nuevo se puso en ellos.
  }
exchange-no-language = { $count ->
    [one] De { $count } texto el archivo no dice el idioma.
    [many] De { $count } de textos el archivo no dice el idioma.
   *[other] De { $count } textos el archivo no dice el idioma.
  }
exchange-one-session = Los { $count } textos están en una sola sesión, porque tantas sesiones taparían a las demás.
exchange-cases = Los casos ({ $cases }) y las variables ({ $variables }) se guardan, no se muestran en ninguna parte y solo salen con la orden harken project export, porque pueden decir quién dijo qué.
exchange-sets = { $count ->
    [one] { $count } conjunto se guarda y sale con la orden harken project export.
    [many] { $count } de conjuntos se guardan y salen con la orden harken project export.
   *[other] { $count } conjuntos se guardan y salen con la orden harken project export.
  }
exchange-notes-shown = { $count ->
    [one] { $count } nota es ahora un memo suyo.
    [many] { $count } de notas son ahora memos suyos.
   *[other] { $count } notas son ahora memos suyos.
  }
exchange-notes-kept = { $count ->
    [one] { $count } nota se guarda y vuelve a salir. Aquí no se muestra.
    [many] { $count } de notas se guardan y vuelven a salir. Aquí no se muestran.
   *[other] { $count } notas se guardan y vuelven a salir. Aquí no se muestran.
  }
exchange-descriptions = { $count ->
    [one] { $count } descripción de un texto o una selección se guarda y vuelve a salir. Aquí no se muestra.
    [many] { $count } de descripciones de textos y selecciones se guardan y vuelven a salir. Aquí no se muestran.
   *[other] { $count } descripciones de textos y selecciones se guardan y vuelven a salir. Aquí no se muestran.
  }
exchange-notes-coded = { $count ->
    [one] { $count } nota lleva códigos. La nota se guarda; sus códigos, no.
    [many] { $count } de notas llevan códigos. Las notas se guardan; sus códigos, no.
   *[other] { $count } notas llevan códigos. Las notas se guardan; sus códigos, no.
  }
exchange-links = { $count ->
    [one] { $count } enlace no tiene equivalente aquí y queda fuera.
    [many] { $count } de enlaces no tienen equivalente aquí y quedan fuera.
   *[other] { $count } enlaces no tienen equivalente aquí y quedan fuera.
  }
exchange-graphs = { $count ->
    [one] { $count } gráfico no tiene equivalente aquí y queda fuera.
    [many] { $count } de gráficos no tienen equivalente aquí y quedan fuera.
   *[other] { $count } gráficos no tienen equivalente aquí y quedan fuera.
  }
exchange-unknown = { $count ->
    [one] { $count } elemento no es del estándar y queda fuera: { $names }.
    [many] { $count } de elementos no son del estándar y quedan fuera: { $names }.
   *[other] { $count } elementos no son del estándar y quedan fuera: { $names }.
  }
exchange-stray = { $count ->
    [one] { $count } parte del archivo no es de ningún texto y queda fuera: { $example }.
    [many] { $count } de partes del archivo no son de ningún texto y quedan fuera, entre ellas { $example }.
   *[other] { $count } partes del archivo no son de ningún texto y quedan fuera, entre ellas { $example }.
  }
exchange-counted = { $sources ->
    [0] Las posiciones se pueden entender de varias maneras.
    [one] En { $sources } texto las posiciones se pueden entender de varias maneras, por sus finales de línea o su marca de orden de bytes.
    [many] En { $sources } de textos las posiciones se pueden entender de varias maneras, por sus finales de línea o sus marcas de orden de bytes.
   *[other] En { $sources } textos las posiciones se pueden entender de varias maneras, por sus finales de línea o sus marcas de orden de bytes.
  }
exchange-counted-standard = Se contaron como dice el estándar: cada carácter es uno, así que CR y LF son dos, y la marca de orden de bytes no cuenta.
exchange-counted-joined = Se contaron con CR y LF como uno.
exchange-counted-mark = Se contaron con la marca de orden de bytes.
exchange-counted-utf16 = Se contaron en unidades de UTF-16.
exchange-counted-closed = El final se tomó como el último carácter de dentro.
exchange-counted-utf16-closed = Se contaron en unidades de UTF-16, y el final se tomó como la última de dentro.
exchange-counted-names = { $count ->
    [0] Nada en el archivo dice otra cosa.
    [one] { $count } selección se llama como sus propias palabras, y coincide.
    [many] { $count } de selecciones se llaman como sus propias palabras, y coinciden.
   *[other] { $count } selecciones se llaman como sus propias palabras, y coinciden.
  }
exchange-breaks-widened = { $count ->
    [one] { $count } selección empezaba o terminaba en medio de un final de línea. Ahora lo contiene entero.
    [many] { $count } de selecciones empezaban o terminaban en medio de un final de línea. Ahora lo contienen entero.
   *[other] { $count } selecciones empezaban o terminaban en medio de un final de línea. Ahora lo contienen entero.
  }
