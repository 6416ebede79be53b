### What organizers see of surveys.

survey-list-lead = Lo que preguntan a las familias, en sus idiomas.
survey-list-caption = Encuestas de esta iniciativa
survey-column-survey = Encuesta
survey-column-status = Estado
survey-column-languages = Idiomas
survey-column-address = Dirección pública
survey-column-next = Qué sigue
survey-status-draft = Borrador
survey-status-open = Abierta
survey-status-closed = Cerrada
survey-next-draft = Revísela y luego ábrala
survey-next-open = Las respuestas llegan cuando termine
survey-next-open-day = Las respuestas llegan el { $day }
survey-next-closed = Las respuestas salieron juntas
survey-empty-title = Todavía no hay encuestas
survey-empty-text = Aquí estarán las encuestas que piden responder a las familias, con sus idiomas y cómo va cada una.
survey-empty-begin = Empiece con un formulario que ya tenga: un XLSForm, como los que escriben KoboToolbox, ODK y SurveyCTO, guardado desde cualquier hoja de cálculo.
survey-empty-ask = Quien organiza esta iniciativa puede traer una.

survey-bring-in = Traer una encuesta
survey-bring-in-lead = Un formulario en una hoja de cálculo se convierte en una encuesta que las familias pueden responder en su teléfono, en todos los idiomas del formulario.
survey-file = Formulario
survey-file-hint = Un XLSForm: .xlsx, .xls o .csv, de hasta 8 MB.
survey-slug = Nombre en la dirección
survey-slug-hint = Corto y con letras sencillas, por ejemplo camino-a-la-escuela. Si queda vacío, se forma con el título.
survey-bring-in-submit = Traerla
survey-file-missing = Por favor, elija un archivo.
survey-file-slow = Leer este formulario tomó demasiado tiempo, así que no se trajo nada. Hágalo más pequeño o guárdelo otra vez desde su hoja de cálculo.
survey-file-unreadable = No se pudo leer este archivo, así que no se trajo nada. Guárdelo otra vez desde su hoja de cálculo.
survey-file-again = Por favor, elija también otra vez el archivo.
survey-file-large = Este archivo es demasiado grande. Un formulario puede tener hasta 8 MB; a menudo son las imágenes las que lo hacen tan grande.
survey-form-faulty = El formulario tiene un error, así que no se trajo nada. Corríjalo en la hoja de cálculo, guárdelo y elija otra vez el archivo.
survey-slug-taken = Ya hay una encuesta en /s/{ $slug }. Por favor, elija otro nombre.

survey-report-title = La encuesta ya está aquí
survey-report-lead = Es un borrador: nadie de fuera puede verla todavía.
survey-report-next = Ver la encuesta
survey-report-questions = Preguntas
survey-report-languages = Idiomas
survey-report-choices = Opciones
survey-report-dropped = Lo que quedó fuera
survey-report-dropped-none = Nada: todas las filas del formulario están aquí.
survey-report-dropped-text =
    { $count ->
        [one] Una fila del formulario no tiene lugar aquí.
    [many] { $count } filas del formulario no tienen lugar aquí.
   *[other] { $count } filas del formulario no tienen lugar aquí.
    }
survey-report-dropped-asked =
    { $count ->
        [one] Una de ellas habría preguntado algo a las personas.
    [many] { $count } de ellas habrían preguntado algo a las personas.
   *[other] { $count } de ellas habrían preguntado algo a las personas.
    }
survey-report-row = Fila
survey-report-sheet = Hoja
survey-report-name = Nombre
survey-report-kind = Tipo
survey-report-why = Por qué
survey-report-warnings = Lo que conviene mirar

survey-tabs = Esta encuesta
survey-tab-overview = Resumen
survey-tab-look = En un teléfono
survey-tab-languages = Idiomas
survey-tab-codes = Códigos
survey-address = Dirección para las familias
survey-address-draft = Las familias podrán entrar en cuanto abra la encuesta.
survey-address-closed = La encuesta terminó: la dirección lo dice.
survey-questions = Preguntas
survey-languages = Idiomas
survey-languages-original = el original
survey-languages-done = { $done } de { $total } textos
survey-languages-outdated =
    { $count ->
        [one] uno desactualizado
    [many] { $count } desactualizados
   *[other] { $count } desactualizados
    }
survey-languages-more = Traducir y ver cada texto
survey-saved = Guardado.

survey-waiting-title = ¿Dónde están las respuestas?
survey-waiting-text = Esperan y llegan todas juntas cuando termine la encuesta.
survey-waiting-days = Esperan y llegan juntas: en los días que usted declaró, y las demás cuando termine la encuesta.
survey-waiting-why = Ni siquiera se muestra cuántas hay. Quien ve moverse ese número puede saber quién acaba de responder, y a las familias se les prometió que nadie podría saberlo.
survey-left-title = Las respuestas
survey-left-text = La encuesta terminó y todas las respuestas salieron juntas, sin orden.
survey-left-held = Cuando muy pocas familias escribieron en un idioma como para nombrarlo, sus palabras van primero a quien traduce en esta iniciativa y le llegan traducidas.
survey-left-none-title = No hay nada que leer
survey-left-none = La encuesta terminó. No llegaron respuestas, o fueron menos de { $count }: tan pocas quedan selladas, porque quien las leyera podría adivinar quién las escribió.
survey-left-words = Leer las palabras
survey-left-summary = Ver el resumen por temas

survey-settings = Antes de abrirla
survey-settings-lead = Esto no se puede cambiar cuando las familias ya empezaron a responder.
survey-settings-fixed = Lo que se declaró
survey-cuts = Grupos que se mirarán
survey-cuts-hint = Los resultados se podrán mostrar según estas preguntas y ninguna otra. Las familias ven la lista. Cada una más hace más pequeños los grupos, y los grupos pequeños quedan ocultos.
survey-cuts-language = El idioma en que se responde
survey-cuts-none = El formulario no tiene ninguna pregunta de una sola opción, así que solo el idioma puede formar grupos.
survey-cuts-whole = Ninguno: las respuestas se miran en conjunto.
survey-days = Días en que salen las respuestas
survey-days-hint = Sin ningún día, todas las respuestas llegan cuando termine la encuesta. Con días, en cada uno salen juntas las que hayan llegado hasta entonces. Al guardar hay lugar para uno más.
survey-day-number = Día { $number }
survey-days-at-close = Solo cuando termine la encuesta.
survey-days-wrong = Por favor, escriba cada día como una fecha que aún no ha llegado, por ejemplo { $day }.
survey-days-many = Por favor, elija como máximo { $count } días.
survey-consent = Repetir sus palabras
survey-consent-hint = Solo se pueden citar las palabras de las familias que estén de acuerdo.
survey-consent-ask = Preguntar a cada familia si se pueden repetir sus palabras
survey-consent-asked = Se les pregunta a las familias.
survey-consent-not-asked = No se les pregunta a las familias, así que no se puede citar nada de lo que escriban.

survey-open = Abrir la encuesta
survey-open-lead = Desde ese momento las familias pueden responder. Lo que se pregunta, los grupos y los días quedan como están ahora; las palabras y las traducciones todavía se pueden corregir.
survey-open-check = Esto es lo que abre
survey-open-missing =
    { $count ->
        [one] Un texto falta o está desactualizado en algún idioma. Ahí las familias verán el original.
    [many] { $count } textos faltan o están desactualizados en algún idioma. Ahí las familias verán el original.
   *[other] { $count } textos faltan o están desactualizados en algún idioma. Ahí las familias verán el original.
    }
survey-open-submit = Abrirla ahora
survey-open-empty = La encuesta todavía no pregunta nada, así que no se puede abrir. Traiga un formulario con al menos una pregunta.
survey-open-late = Uno de los días en que salen las respuestas ya llegó. Por favor, elija los días otra vez antes de abrir.

survey-close = Terminar la encuesta
survey-close-text = Después nadie puede responder, y todas las respuestas le llegan juntas de inmediato. Una encuesta terminada no se puede volver a abrir.
survey-close-link = Terminar esta encuesta …
survey-close-lead = Por favor, lea esto antes de seguir.
survey-close-submit = Terminarla ahora

survey-look-lead = Esto es lo que ven las familias. Puede probarlo; nada de lo que escriba ahí se envía.
survey-look-frames = En cada idioma
survey-frame-title = La encuesta en { $language }
survey-look-questions = Todas las preguntas
survey-look-caption = Las preguntas en el orden en que se hacen
survey-column-question = Pregunta
survey-column-kind = Tipo
survey-column-choices = Opciones
survey-column-condition = Se pregunta si
survey-condition-none = siempre
survey-condition-only = a «{ $question }» se responde «{ $answer }»
survey-condition-and = y
survey-question-unnamed = (sin texto)
survey-choices-count =
    { $count ->
        [one] Una opción
    [many] { $count } opciones
   *[other] { $count } opciones
    }
survey-choices-other = Otra cosa, para escribir
survey-choices-filtered = Cuáles de estas se ofrecen depende de respuestas anteriores.
survey-kind-text = una línea de texto
survey-kind-lines = varias líneas de texto
survey-kind-integer = número entero
survey-kind-decimal = número
survey-kind-range = número de { $start } a { $end }
survey-kind-date = fecha
survey-kind-one = una opción
survey-kind-scale = un paso de una escala
survey-kind-several = varias opciones
survey-kind-acknowledge = una casilla para marcar
survey-required = necesita respuesta
survey-required-sometimes = a veces necesita respuesta
