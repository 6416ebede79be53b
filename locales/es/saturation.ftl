### Si seguir leyendo todavía trae códigos nuevos.

saturation-title = Saturación
saturation-link = Saturación: ¿seguir leyendo todavía trae códigos nuevos?
saturation-lead = Cuando seguir leyendo apenas trae códigos nuevos, es probable que haya oído lo que hay que oír. Mire cada idioma por separado: puede que un grupo ya lo haya dicho todo y otro apenas haya hablado.
saturation-settings = Cómo mirar
saturation-base = Fuentes en la base
saturation-run = Fuentes en cada tramo
saturation-threshold = Códigos nuevos, como máximo
saturation-group = Grupo
saturation-sources = Fuentes
saturation-codes = Códigos en total
saturation-which = Cuáles son
saturation-result = Resultado
saturation-all = Todo lo que se dijo
saturation-coded = { $sources ->
    [one] { $coded } de { $sources } con código
    [many] { $coded } de { $sources } con código
   *[other] { $coded } de { $sources } con código
}
saturation-few = Menos de { $count } con código
saturation-thin = Muy poco para concluir
saturation-thin-text = Se ha oído y codificado a muy pocas personas. Que aquí no salga nada nuevo todavía no significa nada.
saturation-early = Menos de la mitad está codificada: puede salir más
saturation-reached = Alcanzada tras la fuente { $at }, confirmada por un tramo de { $run }
saturation-not-reached = No alcanzada: cada tramo trajo todavía códigos nuevos
saturation-no-codes = La base no tiene códigos
saturation-runs-of = Tramo por tramo: { $group }
saturation-run-head = Tramo
saturation-run-of = Fuentes { $from } a { $to }
saturation-new-codes = Códigos nuevos
saturation-share = Parte de la base
saturation-runs-untold = No se dice qué códigos trajo un tramo de familias: mostraría lo que dijo una familia junto a otra cosa que dijo.
saturation-how = Cómo se cuenta
saturation-how-text = Los códigos de las primeras { $base } fuentes son la base. Después vienen tramos de { $run } fuentes. La saturación se alcanza en el primer tramo cuyos códigos nuevos son como máximo el { $percent } % de los de la base. El método es el de Guest, Namey y Chen (PLoS ONE, 2020).
saturation-how-sources = Una fuente es una sesión, o las respuestas de una familia a una encuesta. Solo cuentan las que tienen al menos un código: de las demás nadie puede saber si se han leído.
saturation-how-order = Las fuentes están en un orden al azar que no cambia de un día a otro. Nunca es el orden en que llegaron: diría quién respondió cuándo.
saturation-how-groups = Aquí no hay grupos por escuela ni por grado. El equipo ve esos grupos solo en las cifras publicadas, y contar códigos familia por familia junto a ellos esquivaría lo que esas cifras protegen.
saturation-how-limits = La saturación dice que estas personas, ante estas preguntas, no traen nada nuevo. No dice nada de quienes nunca fueron preguntados.
