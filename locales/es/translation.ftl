### Translating surveys.

translation-languages-lead = Lo que falta en un idioma se muestra ahí en el original, y se dice.
translation-languages-caption = Qué tan completo está cada idioma
translation-language = Idioma
translation-missing = Falta
translation-outdated = Desactualizado
translation-drafted = Borrador
translation-approved = Aprobado
translation-original = El original, { $count } textos
translation-status-help = Desactualizado: el original cambió después. Borrador: está escrito, pero nadie ha respondido por él. Aprobado: lo leyó alguien que habla el idioma.
translation-add = Agregar un idioma
translation-add-hint = Entra en la encuesta con el primer texto que guarde.
translation-add-submit = Empezar
translation-title = Traducir: { $language }
translation-title-original = Las palabras: { $language }
translation-lead = Lo que deje vacío se muestra en el original, y se dice.
translation-lead-original = Aquí se corrigen las palabras. Donde cambie una, sus traducciones quedan desactualizadas hasta que alguien las revise.
translation-closed = La encuesta terminó, así que sus palabras se quedan como están.
translation-progress = { $done } de { $total } textos traducidos
translation-show = Mostrar
translation-show-all = Todos los textos
translation-show-todo = Solo lo que falta o está desactualizado
translation-show-submit = Mostrar
translation-all-done = Aquí no falta nada ni hay nada desactualizado.
translation-nothing = La encuesta todavía no tiene textos.
translation-in = En
translation-approve = Aprobado
translation-approve-hint = Marque «Aprobado» donde alguien que habla el idioma lo haya leído.
translation-saved = Guardado.
translation-page = Página { $number } de { $total }
translation-page-before = Anterior
translation-page-next = Siguiente
translation-look = Verla en un teléfono
translation-problems = Por favor, revise esto una vez más
translation-problems-text =
    { $count ->
        [one] Un texto necesita otra mirada. Todavía no se guardó nada, y nada de lo que escribió se perdió.
    [many] { $count } textos necesitan otra mirada. Todavía no se guardó nada, y nada de lo que escribió se perdió.
   *[other] { $count } textos necesitan otra mirada. Todavía no se guardó nada, y nada de lo que escribió se perdió.
    }
translation-changed-meanwhile = Mientras tanto otra persona lo cambió a: { $text } Guarde otra vez para conservar el suyo.
translation-too-long = Es demasiado largo. Un texto puede tener como máximo { $count } caracteres.
translation-source-empty = El original no puede quedar vacío.
translation-place-title = Título de la encuesta
translation-place-about = Quién pregunta y por qué
translation-place-group = Título de una sección
translation-place-group-hint = Texto bajo un título
translation-place-note = Texto para leer
translation-place-note-hint = Texto pequeño debajo
translation-place-label = Pregunta { $number }
translation-place-hint = Pregunta { $number }, ayuda
translation-place-required = Pregunta { $number }, cuando falta la respuesta
translation-place-constraint = Pregunta { $number }, cuando la respuesta no encaja
translation-place-choice = Pregunta { $number }, opción

## Palabras que solo lee quien traduce

translation-held-title = Palabras en otros idiomas
translation-held-lead = Tan pocas personas escribieron en estos idiomas que nombrar uno las señalaría. Solo usted lee aquí el original. Escriba cada texto en { $language }; quienes codifican verán sus palabras y nada más.
translation-held-empty = No hay nada que espere por usted.
translation-held-yours = En { $language }
translation-held-hint = Diga lo que se dijo, tal como se dijo. Omita nombres de personas y lugares.
translation-held-save = Entregar a quienes codifican
translation-held-link = Palabras que esperan traducción
