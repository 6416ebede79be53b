### El resumen de temas.

release-title = Resumen de temas
release-not-for-publication = No es para publicar. Aquí se ocultan los grupos de menos de { $count }, pero las tablas todavía no están protegidas en conjunto: quien compare varias podría deducir más.
release-survey = Encuesta
release-answers = Respuestas
release-mentions = Lo mencionaron
release-share = Proporción
release-percent = { $percent } %
release-share-of = { $count } de { $total } ({ $percent } %)
release-hidden = muy pocos para mostrarlo sin riesgo
release-table = Los números en una tabla
release-base = Las proporciones son sobre todas las respuestas del grupo, digan o no algo en sus propias palabras. Las sesiones se cuentan aparte.
release-nothing-yet = Todavía no ha salido ninguna respuesta de esta encuesta. Salen juntas, para que nadie pueda saber cuál llegó cuándo.
release-theme-numbered = Tema { $number }
release-who = Quiénes hablaron de esto
release-overall = En la encuesta lo mencionaron
release-by-group = Cuántos lo mencionaron: { $question }
release-no-answer = Sin respuesta
release-other = Otra cosa
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
release-in-all = En total
release-coded = Codificados
release-languages-title = De quiénes son estas palabras
release-languages-answers = Proporción de cada idioma entre las respuestas
release-languages-coded = Proporción de cada idioma entre los pasajes codificados
release-languages-quoted = Proporción de cada idioma entre las citas
release-missing-language = No se cita a nadie en:
