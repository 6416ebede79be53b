### El resumen de temas y las tablas publicadas.

release-title = Resumen de temas
release-survey = Encuesta
release-answer = Respuesta
release-answers = Respuestas
release-share = Proporción
release-percent = { $percent } %
release-share-of = { $count } de { $total } ({ $percent } %)
release-band-under = menos del { $percent } %
release-band-over = { $percent } % o más
release-band = del { $from } al { $to } %
release-hidden = oculto para proteger a las personas
release-table = Los números en una tabla
release-tables = Las tablas publicadas
release-made = Publicadas el { $day }.
release-base = Estas tablas valen hasta la próxima publicación: nada cambia aquí cuando llegan respuestas o se añaden códigos. Las proporciones son sobre todas las respuestas del grupo.
release-hidden-why = Se ocultan los grupos de menos de { $count } personas y también otros con los que se podrían deducir. Nada indica cuál es cuál.
release-ran-out = Algunas tablas se ocultan por completo, porque no hubo tiempo suficiente para comprobar que no señalan a nadie.
release-touched = Alguien que se cuenta aquí ha retirado después sus respuestas. Las tablas quedan como se publicaron; la próxima publicación ya no contará esas respuestas.
release-none = Todavía no se ha publicado nada. Una publicación cuenta de una vez todas las tablas declaradas, las protege en conjunto y es lo que ve todo el mundo en la iniciativa.
release-nothing-yet = Todavía no ha salido ninguna respuesta de esta encuesta. Salen juntas, para que nadie pueda saber cuál llegó cuándo. Después se podrán publicar las tablas.
release-make = Publicar las tablas
release-make-again = Hacer una nueva publicación
release-make-hint = Puede tardar hasta un minuto. Lo que se ha publicado una vez no se puede retirar. Los números que desde la última publicación cambiaron solo por unas pocas personas quedan como estaban o se ocultan.
release-csv = Descargar las tablas (CSV)
release-csv-what = Qué se cuenta
release-csv-by = Según
release-csv-group = Grupo
release-csv-shown = Se muestra
release-theme = Tema
release-theme-numbered = Tema { $number }
release-theme-later = Este tema es más reciente que las tablas publicadas. La próxima publicación lo contará.
release-who = Quiénes hablaron de esto
release-overall = En la encuesta lo mencionó
release-by-group = Qué proporción lo mencionó: { $question }
release-no-answer = Sin respuesta
release-other = Otra cosa
release-other-languages = Otros idiomas
release-in-sessions = En sesiones
release-in-sessions-count = { $notes ->
        [one] Mencionado una vez
    [many] Mencionado { $notes } veces
   *[other] Mencionado { $notes } veces
    }, { $sessions ->
        [one] en una sesión.
    [many] en { $sessions } sesiones.
   *[other] en { $sessions } sesiones.
    }
release-languages-title = De quiénes son estas palabras
release-languages-answers = Proporción de cada idioma entre las respuestas
release-questions = Qué respondieron las familias
release-question-by = { $question } Según: { $group }
release-by-groups = Lo mismo por grupos, en tablas
release-several = Se podían elegir varias opciones.
release-missing-language = No se cita a nadie en:
release-file = Descargar este resumen como página web
