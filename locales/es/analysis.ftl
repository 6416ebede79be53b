### Lo que los códigos dicen juntos.

analysis-title = Análisis
analysis-choose = Elija qué se cuenta
analysis-empty-title = Todavía no hay nada codificado
analysis-empty-text = Aquí estarán los códigos que aparecen juntos, las sesiones en que salieron y las palabras detrás de cada número.
analysis-read = Leer palabras
analysis-coder = Codificado por
analysis-coder-any = Cualquier persona
analysis-coder-gone = alguien que ya no está
analysis-coded-by = codificado por
analysis-question-all = { $survey } · todas las preguntas
analysis-then = Está viendo la versión { $number } del libro de códigos, desde el { $when }, con lo codificado tal como estaba al final de esa versión. Las palabras que se retiraron o borraron después no están en ninguna versión.
analysis-then-newest = Está viendo la versión { $number } del libro de códigos, desde el { $when }. Es la más reciente, así que lo codificado está como ahora.
analysis-then-version = Qué cambió esta versión
analysis-then-now = Esta página como está ahora

analysis-together = Códigos juntos
analysis-together-lead = Los códigos que están en las mismas palabras suelen ser parte de una misma historia. Cada número lleva a sus palabras.
analysis-together-how = Se cuentan pasajes, nunca personas. Donde dos personas codificaron distinto las mismas palabras, sus códigos cuentan como juntos: elija a una sola persona para dejarlo fuera.
analysis-near = Juntos quiere decir
analysis-near-overlap = Sus palabras se solapan
analysis-near-passage = En el mismo pasaje
analysis-pairs = Pares más fuertes
analysis-pairs-none = No hay dos códigos juntos.
analysis-pair-head = Códigos
analysis-passages = Pasajes
analysis-coefficient = Coeficiente
analysis-coefficient-what = El coeficiente es la proporción de los pasajes con alguno de los dos códigos en que están ambos juntos: 0 es nunca, 1 es siempre.
analysis-pair = { $one } con { $other }: { $count ->
    [one] un pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
analysis-alone = { $code }: { $count ->
    [one] un pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
analysis-pairs-rest = { $count ->
    [one] Un par más
    [many] { $count } de pares más
   *[other] { $count } pares más
}
analysis-matrix = Todos los códigos
analysis-matrix-caption = Pasajes en que dos códigos están juntos. En la diagonal: pasajes con el código.
analysis-matrix-more = { $count ->
    [one] Un código menos usado queda fuera de la tabla; está en la lista de pares.
    [many] { $count } de códigos menos usados quedan fuera de la tabla; están en la lista de pares.
   *[other] { $count } códigos menos usados quedan fuera de la tabla; están en la lista de pares.
}

analysis-sessions = Códigos por sesión
analysis-sessions-lead = En cuántas líneas de cada sesión está un código, desde la primera sesión.
analysis-sessions-caption = Líneas con cada código, por sesión
analysis-sessions-none = Todavía no se ha codificado nada de lo dicho en sesiones
analysis-sessions-none-text = Cuando haya líneas codificadas de sesiones cerradas, aquí se verá qué códigos salieron cuándo y cuáles dejaron de salir.
analysis-session-cell = { $code } en { $session }: { $count ->
    [one] una línea
    [many] { $count } de líneas
   *[other] { $count } líneas
}
analysis-session-uncoded = ningún código aquí
analysis-sessions-then = Las sesiones son las que hay ahora. Una cuyas líneas llegaron después de esta versión aparece aquí sin códigos.

analysis-groups = Códigos por grupo
analysis-groups-lead = Por grupos solo hay tablas publicadas: nadie ve otros números sobre quién es alguien, ni aquí ni en ningún sitio.
analysis-groups-none = Todavía no hay tablas publicadas
analysis-groups-theme = Tema
analysis-groups-codes = Códigos de cada tema
analysis-groups-codes-text = Cada número es de un tema entero, nunca de un solo código: cuenta a todas las personas cuyas palabras tienen alguno de sus códigos. Aquí están los códigos que un tema cuenta ahora. Una publicación cuenta los que tenía en su día.
analysis-groups-no-codes = Ningún tema publicado cuenta todavía un código.
analysis-groups-no-cuts = Esta encuesta no declaró grupos antes de abrirse, así que no se cuenta nada por grupos.
analysis-groups-left = Códigos sin números publicados
analysis-groups-left-text = Un código se publica por medio de un tema. Póngalo bajo un tema, solo si sus números deben ser únicamente suyos, y haga una nueva publicación.

analysis-quotes = Citas
analysis-quotes-lead = Las palabras detrás de los números, con su código, idioma, pregunta o sesión, y quién las codificó.
analysis-code-any = Cualquier código
analysis-with = Junto con
analysis-with-any = Sin segundo código
analysis-session = Sesión
analysis-session-any = Cualquier sesión
analysis-further = Más citas
analysis-open = Abrir el pasaje
analysis-open-now = Abrir el pasaje con sus códigos de ahora
analysis-translated = Palabras de quien tradujo: tan pocas personas escribieron en este idioma que el original se queda con quien traduce
