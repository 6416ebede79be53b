### Sesiones de escucha y las notas que se escriben en ellas.

session-list-title = Sesiones
session-list-empty = Todavía no hay sesiones
session-list-empty-text = Aquí estará lo que la gente dice en una conversación, línea por línea, listo para codificar.
session-new = Planear una sesión
session-create = Crear la sesión
session-title-label = Título
session-title-hint = Por ejemplo: Tarde de escucha en Two Bridges
session-title-missing = Póngale un título a la sesión, por favor.
session-kind-label = Tipo
session-kind-missing = Elija qué tipo de sesión es, por favor.
session-kind-focus-group = Grupo focal
session-kind-interview = Entrevista
session-kind-conversation = Conversación comunitaria
session-kind-staff-round = Ronda con el personal
session-kind-imported = Texto traído de otra herramienta
session-day-label = Día
session-day-wrong = Esto no es una fecha. Escriba año, mes y día, por ejemplo 2026-03-12.
session-place-label = Lugar
session-participants-label = Personas que participan
session-participants-few = menos de { $count }
session-participants-hint = Un número entero. No escriba quiénes son.
session-participants-wrong = Escriba cuántas personas son con un número entero, por ejemplo 8.
session-prompts-label = Preguntas guía
session-prompts-hint = Lo que va a preguntar, una pregunta por línea.
session-languages-label = Idiomas
session-languages-hint = Todos los idiomas que espera oír.
session-language-missing = Elija al menos un idioma, por favor.
session-language-wrong = { $tag } no es una etiqueta de idioma. Escriba etiquetas como so, ar o zh-Hans.
session-more-languages-label = Otros idiomas
session-more-languages-hint = Etiquetas de idioma separadas por comas, por ejemplo om, ki, hmn
session-notes-title = Lo que se dijo
session-notes-empty = Todavía no hay nada escrito.
session-note-verbatim = Textual
session-note-paraphrase = Paráfrasis
session-note-interpreted = Por medio de intérprete
session-note-observation = Observación
session-note-coded = codificada
session-note-late = llegó después del cierre, no se leyó al grupo
session-no-prompt = Fuera de las preguntas guía
session-note-correction = Corrección del grupo
session-note-seat = Asiento { $seat }
session-state-label = Estado
session-state-planned = Planeada
session-state-open = Se está tomando nota
session-state-closed = Leída al grupo y cerrada
session-steps-title = La sesión, paso a paso
session-step-consent = Quién está de acuerdo
session-step-consent-text = Pregunte antes de escribir nada. Solo se guardan números y asientos.
session-step-capture = Tomar nota
session-step-capture-text = Escriba lo que oye mientras la gente habla, con o sin conexión.
session-step-transcript = Traer una transcripción
session-step-transcript-text = De un archivo de texto, un documento de Word o unos subtítulos.
session-step-read-back = Leer al grupo y cerrar
session-step-read-back-text = Lea un resumen al grupo, anote sus correcciones y cierre. Después se pueden codificar las palabras.
session-step-late-text = Lo que un dispositivo aún guardaba al cerrar la sesión puede entrar desde un archivo guardado.
session-note-language-label = Idioma de la nota
session-prompt-label = Pregunta guía
session-prompt-numbered = { $number }. { $prompt }

## El plan

session-tabs = Esta sesión
session-tab-overview = Sesión
session-tab-plan = Plan
session-tab-guide = Preguntas guía
session-tab-slots = Horarios e inscripción
session-tab-pack = Paquete para imprimir
session-purpose-label = Propósito
session-purpose-hint = Qué quiere aprender, y de quién.
session-plan-long = Es demasiado largo. El título y el lugar pueden tener como máximo { $line } caracteres cada uno; el propósito, { $purpose }.
session-facilitators-label = Quién facilita
session-facilitators-hint = Estas personas ven la sesión y escriben en ella. Quienes organizan ven todas las sesiones.
session-prompts-long = Una pregunta guía es demasiado larga. Cada una puede tener como máximo { $count } caracteres.

## Las preguntas guía

session-guide-lead = Lo que va a preguntar, en orden, cuánto puede durar cada pregunta y qué ayuda cuando las respuestas se quedan cortas.
session-guide-total =
    { $minutes ->
        [one] Todas las preguntas juntas duran { $minutes } minuto.
        [many] Todas las preguntas juntas duran { $minutes } de minutos.
       *[other] Todas las preguntas juntas duran { $minutes } minutos.
    }
session-guide-taken = Esta sesión ya empezó y puede haber líneas bajo sus preguntas, también en dispositivos. Todavía puede corregirlas y traducirlas, y añadir más al final; no se puede mover ni quitar ninguna.
session-guide-beside = Junto a { $language }
session-guide-prompt = Pregunta { $number }
session-guide-more = Una pregunta más ({ $number })
session-guide-place = Lugar en el orden
session-guide-minutes = Minutos
session-guide-out = Quitar esta pregunta, en todos los idiomas
session-guide-probes = Preguntas para profundizar
session-guide-probes-hint = Una por línea, en el mismo orden en cada idioma.
session-guide-many = Una sesión puede tener como máximo { $count } preguntas guía.
session-guide-place-wrong = La pregunta { $row } necesita un lugar: un número entero como 1.
session-guide-minutes-wrong = La pregunta { $row } necesita un número entero de minutos de 0 a { $most }, o ninguno.
session-guide-long = La pregunta { $row } o una de las que la siguen para profundizar es demasiado larga. Cada una puede tener como máximo { $count } caracteres.
session-guide-probes-many = La pregunta { $row } tiene demasiadas preguntas para profundizar. Puede tener como máximo { $count }.
session-guide-in-use = Esta sesión ya empezó, así que la pregunta { $row } se queda. Puede cambiar sus palabras.
session-guide-changed = Otra persona cambió las preguntas mientras usted escribía, así que todavía no se guardó nada. Lo que escribió sigue aquí: abra las preguntas en otra ventana, compare y guarde otra vez para poner las suyas en su lugar.
