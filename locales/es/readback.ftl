### Leer una sesión al grupo y cerrarla.

readback-title = Leer al grupo y cerrar
readback-lead = Lea al grupo lo que usted entendió. Lo que la gente diga entonces se guarda como suyo.
readback-saved = Guardado.
readback-closed = Esta sesión está cerrada. Sus palabras ya se pueden codificar, y no se escribe nada más en ella.
readback-unasked = Todavía no se ha preguntado quién está de acuerdo. Si cierra ahora, no se podrá citar nada de lo dicho.
readback-asking = Hay una ronda abierta: hay personas escribiendo u ordenando en su teléfono. Cierre primero la ronda y guarde sus palabras si pertenecen a la sesión.
readback-lines = Lo que está escrito
readback-thought = Idea de quien facilita
readback-thoughts = Sus propias ideas
readback-thoughts-text = No son para leerlas en voz alta. Se quedan con la sesión y nunca se codifican.
readback-summary = El resumen
readback-summary-hint = Escríbalo en los idiomas del grupo, tal como lo va a decir. No se codifica ni se cita.
readback-summary-in = Resumen en { $language }
readback-summary-save = Guardar el resumen
readback-summary-none = No se escribió ningún resumen.
readback-corrections = Lo que dice el grupo
readback-corrections-none = No se ha corregido nada.
readback-correction = Una corrección, como la quiere el grupo
readback-correction-hint = Qué está mal o falta, con sus palabras y sin decir quién. Como mucho { $count } caracteres.
readback-correction-language = Idioma de la corrección
readback-correction-save = Guardar esta corrección
readback-correction-missing = Escriba lo que dijo el grupo antes de guardar.
readback-long = Este texto es demasiado largo. Puede tener como mucho { $count } caracteres; acórtelo, por favor.
readback-close-title = Cerrar la sesión
readback-close-text = Sus líneas y las correcciones del grupo pasan a ser pasajes para codificar. Después ya no cambian, y no se escribe nada más. Las palabras de un asiento todavía se pueden borrar.
readback-close-devices = Mire antes cada dispositivo: en todos debe decir «Todo está guardado». Lo que un dispositivo aún guarde puede llegar después, pero no se habrá leído al grupo.
readback-before-closing = Antes de cerrar, falta esto. Puede cerrar de todos modos.
readback-no-summary = No hay ningún resumen escrito, así que desde aquí no se ha leído nada al grupo.
readback-no-summary-in = No hay resumen en { $language }.
readback-not-kept = Las respuestas de una ronda se mostraron y no se guardaron. No estarán entre las palabras:
readback-round = Ronda
readback-unwarned = Desde que abrió esta página se ha mostrado una ronda, y sus respuestas no están guardadas. Se nombra abajo: mírela y después cierre.
readback-close = Cerrar la sesión
readback-changed = Han llegado o desaparecido líneas desde que abrió esta página. Ahora se ven: mírelas y después cierre.
readback-nothing = Todavía no hay nada que cerrar: no hay palabras, observaciones ni correcciones escritas.

## Lines that came after closing

readback-late-title = Líneas llegadas después del cierre
readback-late-lead = Un dispositivo que no tenía conexión puede guardar líneas todavía. Abra en él la página para anotar y envíelas, o tráigalas aquí desde el archivo que guardó. Pasan a ser pasajes como los demás, con la marca de que no se leyeron al grupo.
readback-late-file = Archivo guardado
readback-late-file-hint = El archivo que hizo «Guardar en un archivo» en la página para anotar, como máximo { $megabytes } MB. Traer otra vez el mismo archivo no añade nada.
readback-late-take = Traer las líneas
readback-late-no-file = Elija primero un archivo.
readback-late-large = Este archivo es demasiado grande. Puede tener { $megabytes } MB como máximo; las líneas también se pueden enviar desde el dispositivo. No se trajo nada.
readback-late-not-lines = Este archivo no contiene líneas guardadas por la página para anotar. Elija el archivo tal como se guardó. No se trajo nada.
readback-late-other-session = Las líneas de este archivo son de otra sesión. Tráigalo en la página de esa sesión. No se trajo nada.
readback-late-open = Esta sesión no está cerrada. Las líneas se escriben y se cargan en la página para anotar.
readback-late-unasked = A nadie de los presentes se le preguntó si está de acuerdo con que se tomen notas, así que no se puede traer nada.
readback-late-taken =
    { $count ->
        [one] Se trajo { $count } línea.
        [many] Se trajeron { $count } de líneas.
       *[other] Se trajeron { $count } líneas.
    }
readback-late-nothing-new = En este archivo no había nada nuevo que pudiera ser un pasaje.
readback-late-refused =
    { $count ->
        [one] No se pudo leer { $count } entrada y quedó fuera. Sigue en su archivo.
        [many] No se pudieron leer { $count } de entradas y quedaron fuera. Siguen en su archivo.
       *[other] No se pudieron leer { $count } entradas y quedaron fuera. Siguen en su archivo.
    }
readback-late-erased = Las palabras de un asiento borrado quedaron fuera. Borre el archivo, por favor.
