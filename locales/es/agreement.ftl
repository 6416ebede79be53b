### Palabras que dos personas codifican por separado, y cuánto coinciden.

agreement-title = Doble codificación
agreement-lead = Dos personas codifican las mismas palabras por separado. Después se ve cuánto coinciden y qué leyeron de otra manera.
agreement-empty-title = Todavía no se ha codificado nada dos veces
agreement-empty-text = Saque una muestra de palabras y elija a dos personas que codifiquen. Ninguna ve los códigos de la otra hasta que se comparan.
agreement-new = Empezar una doble codificación
agreement-name = Nombre
agreement-state = Estado
agreement-first = Primera persona
agreement-second = Segunda persona
agreement-passages = Pasajes
agreement-begun = Empezada
agreement-state-open = Codificándose
agreement-state-compared = Comparada
agreement-whoever = Quien lo codificó primero
agreement-somebody = Alguien que ya no está aquí

## Empezar
agreement-new-lead = Las palabras se sacan al azar. Mientras las dos personas trabajan, ninguna ve los códigos de la otra en ninguna página.
agreement-name-hint = Por ejemplo: Primera revisión del libro de códigos, primavera.
agreement-who = Quién codifica
agreement-first-hint = Una persona, o quien haya codificado primero cada pasaje. Esas personas no ven lo que hace la segunda.
agreement-second-hint = Elija a alguien que no haya leído antes estas palabras con sus códigos: lo visto no se olvida.
agreement-choose = Elija a una persona.
agreement-which = Qué palabras
agreement-which-text = A cada idioma le toca su turno antes de que el azar complete lo demás. No se mira nada más de quienes dijeron las palabras. Las que ya sirven de cita quedan fuera, porque todo el mundo puede ver cómo se codificaron.
agreement-coded = Códigos que tienen ahora
agreement-coded-hint = Con «quien lo codificó primero» solo se sacan palabras que alguien ya ha codificado.
agreement-coded-none = Solo palabras que nadie ha codificado todavía
agreement-coded-any = Cualquier palabra; cuenta lo que las dos personas ya le hayan puesto
agreement-size = Cuántas
agreement-size-some = Un número, sacado al azar
agreement-size-all = Todas las que correspondan
agreement-number = Número de pasajes
agreement-number-hint = Como mínimo { $count }.
agreement-begin = Sacar las palabras y empezar
agreement-title-missing = Póngale un nombre, por favor.
agreement-title-long = Este nombre es demasiado largo. Puede tener como máximo { $count } caracteres.
agreement-coder-missing = Elija a las dos personas, por favor. Ambas deben poder codificar aquí.
agreement-coders-same = Elija a dos personas distintas, por favor.
agreement-number-wrong = Escriba cuántos pasajes sacar, por favor: un número entero, como mínimo { $count }.
agreement-too-few = Hay menos de { $count } pasajes así. Tan pocos dicen poco sobre cuánto coinciden dos personas. Elija algo más amplio, por favor.

## Mientras está abierta
agreement-open-lead = Hasta que se comparen, ninguna de las dos ve los códigos de la otra, ni tampoco sugerencias.
agreement-how-far = Hasta dónde han llegado
agreement-progress = { $all ->
    [one] { $done } de { $all } pasaje visto. Codifica: { $name }
    [many] { $done } de { $all } de pasajes vistos. Codifica: { $name }
   *[other] { $done } de { $all } pasajes vistos. Codifica: { $name }
}
agreement-left = { $drawn ->
    [one] Se sacó { $drawn } pasaje; queda { $left }. Quien dijo unas palabras puede borrarlas. Las cifras son de lo que queda.
    [many] Se sacaron { $drawn } de pasajes; quedan { $left }. Quien dijo unas palabras puede borrarlas. Las cifras son de lo que queda.
   *[other] Se sacaron { $drawn } pasajes; quedan { $left }. Quien dijo unas palabras puede borrarlas. Las cifras son de lo que queda.
}
agreement-your-part = Su parte
agreement-your-part-left = { $left ->
    [0] Ya los ha visto todos. Puede cambiar sus códigos hasta que se comparen.
    [one] Le queda { $left } pasaje.
    [many] Le quedan { $left } de pasajes.
   *[other] Le quedan { $left } pasajes.
}
agreement-your-part-text = Codifique cada pasaje como lo haría sin nadie más y márquelo como visto. Si ningún código corresponde, márquelo también: eso también es una respuesta.
agreement-go-on = Seguir codificando
agreement-done-not-yours = Solo las dos personas que codifican marcan estas palabras como vistas, y solo hasta que se comparen.
agreement-not-through = Las dos personas todavía no han terminado. Hasta entonces, solo alguien de la organización puede cerrar esto.
agreement-compare-title = Comparar
agreement-compare = Comparar
agreement-compare-text = Las dos personas lo han visto todo. Al comparar, todo el mundo vuelve a ver todos los códigos.
agreement-end-early = Cerrar ahora y comparar lo que ambas han hecho
agreement-end-early-text = Las dos personas todavía no han terminado. Puede cerrar aquí: solo se comparan los pasajes que ambas han visto, y se vuelven a ver todos los códigos.

## En la mesa de trabajo
agreement-blind = Codifica estas palabras por separado de otra persona
agreement-blind-text = Solo ve sus propios códigos, y ninguna sugerencia, hasta que se comparen:
agreement-mark-done = He visto estas palabras
agreement-mark-done-text = Márquelas también si ningún código corresponde.
agreement-marked-done = Ya ha visto estas palabras.
agreement-no-export = Mientras codifica palabras por separado de otra persona no puede sacar el proyecto: sus códigos están en él. Pídaselo a alguien más de la organización, o comparen antes.
agreement-unmark = Volver a verlas

## Comparadas
agreement-compared-lead = Primera persona: { $first }. Segunda persona: { $second }. Codificaron las mismas palabras por separado y se compararon el { $day }.
agreement-left-out = { $count ->
    [one] Aquí falta { $count } pasaje hasta que se comparen, porque usted lo está codificando por separado de otra persona.
    [many] Aquí faltan { $count } de pasajes hasta que se comparen, porque usted los está codificando por separado de otra persona.
   *[other] Aquí faltan { $count } pasajes hasta que se comparen, porque usted los está codificando por separado de otra persona.
}
agreement-overall = Todos los códigos juntos
agreement-units-text = { $units ->
    [0] No hay ningún pasaje que ambas personas hayan visto, así que no hay nada que comparar.
    [one] Ambas personas han visto { $units } pasaje. Para cada pasaje y cada código se compara si la una lo puso y si lo puso la otra.
    [many] Ambas personas han visto { $units } de pasajes. Para cada pasaje y cada código se compara si la una lo puso y si lo puso la otra.
   *[other] Ambas personas han visto { $units } pasajes. Para cada pasaje y cada código se compara si la una lo puso y si lo puso la otra.
}
agreement-units = Pasajes comparados
agreement-identical = Exactamente los mismos códigos
agreement-masi = α de Krippendorff (MASI)
agreement-pooled = κ de Cohen, conjunta
agreement-kappa = κ de Cohen
agreement-alpha = α de Krippendorff
agreement-no-variation = sin definir: no hay variación
agreement-nothing-pairable = sin definir: nada que comparar
agreement-no-variation-text = No hay cifra: todo se codificó igual, así que el azar solo coincidiría lo mismo. Mire el porcentaje.
agreement-nothing-pairable-text = No hay cifra: nada fue visto por ambas personas.
agreement-reliable = Fiable: a partir de 0,8 se puede construir sobre ella.
agreement-tentative = Solo basta para conclusiones provisionales: de 0,667 a 0,8.
agreement-unreliable = No es fiable: menos de 0,667. Hablen de lo que significan los códigos antes de construir sobre ellos.
agreement-poor = Pobre: menos de lo que daría el azar.
agreement-slight = Leve (de 0 a 0,20).
agreement-fair = Aceptable (de 0,21 a 0,40).
agreement-moderate = Moderada (de 0,41 a 0,60).
agreement-substantial = Considerable (de 0,61 a 0,80).
agreement-almost-perfect = Casi perfecta (de 0,81 a 1).
agreement-adjudication = Donde difieren
agreement-disagreeing = { $count ->
    [0] Pusieron los mismos códigos en todos los pasajes.
    [one] Difieren en { $count } pasaje.
    [many] Difieren en { $count } de pasajes.
   *[other] Difieren en { $count } pasajes.
}
agreement-waiting = { $count ->
    [0] Nada espera una decisión.
    [one] { $count } pasaje espera una decisión.
    [many] { $count } de pasajes esperan una decisión.
   *[other] { $count } pasajes esperan una decisión.
}
agreement-adjudicate = Decidir qué se queda
agreement-disagreements = Donde las dos personas difieren
agreement-passages-count = { $count ->
    [one] { $count } pasaje
    [many] { $count } de pasajes
   *[other] { $count } pasajes
}
agreement-by-code = Código por código
agreement-by-code-text = { $units ->
    [one] Cada cifra es sobre el mismo { $units } pasaje: puesto o no puesto. Primero viene aquello en lo que más difieren.
    [many] Cada cifra es sobre los mismos { $units } de pasajes: puesto o no puesto. Primero viene aquello en lo que más difieren.
   *[other] Cada cifra es sobre los mismos { $units } pasajes: puesto o no puesto. Primero viene aquello en lo que más difieren.
}
agreement-by-first = Puesto por la primera
agreement-by-second = Puesto por la segunda
agreement-percent-head = Coincidencia en porcentaje
agreement-in-words = En palabras
agreement-differ = Donde difieren
agreement-unused = { $count ->
    [one] Ninguna de las dos puso { $count } código del libro.
    [many] Ninguna de las dos puso { $count } de códigos del libro.
   *[other] Ninguna de las dos puso { $count } códigos del libro.
}
agreement-drivers = Lo que confunden
agreement-drivers-text = Una de las dos puso el primer código y la otra, en su lugar, el segundo. Primero vienen los más frecuentes: quizá sus definiciones se solapan.
agreement-one-gave = Una puso
agreement-other-gave = La otra puso en su lugar
agreement-nothing-instead = Nada
agreement-where = Dónde
agreement-by-language = Idioma por idioma
agreement-languages-out = Los idiomas con menos de { $count } pasajes comparados no se muestran por separado: tan pocos dicen poco.
agreement-look = Ver los pasajes
agreement-method = Cómo leer esto
agreement-method-units = La unidad es un pasaje y un código: puesto o no puesto. No importa sobre cuántas palabras del pasaje está. Un pasaje en el que nada corresponde cuenta: ambas personas lo vieron y ninguna puso nada.
agreement-method-figures = κ descuenta la coincidencia que el azar daría a dos personas con estos hábitos (Cohen 1960). Para la conjunta se promedian antes la coincidencia observada y la esperada de cada código (De Vries y otros 2008). α hace lo mismo para cualquier número de personas (Krippendorff 2011). Con MASI, los conjuntos de códigos que se solapan cuentan como coincidencia parcial (Passonneau 2006).
agreement-method-thresholds = Las palabras para κ son las de Landis y Koch (1977); las de α, de Krippendorff (2004). Son costumbres, no leyes: con pocos pasajes o un código raro la cifra oscila mucho, así que mire los pasajes.
agreement-method-before = Las cifras son de lo que las dos personas pusieron antes de que alguien decidiera entre ellas, y así se quedan. Un código fusionado cuenta como el código que es ahora, y uno dividido como el código que era; los códigos y las palabras que se borraron no cuentan.

## Decidir
agreement-disagreements-lead = Abra un pasaje para ver qué le puso cada persona y decidir qué se queda.
agreement-disagreements-none = No hay pasajes así.
agreement-disagreements-all = Mostrar todos
agreement-passage = Pasaje
agreement-only-first = Solo puso la primera
agreement-only-second = Solo puso la segunda
agreement-state-waits = Por decidir
agreement-state-decided = Decidido
agreement-decide-title = ¿Qué se queda en estas palabras?
agreement-on-workbench = Verlas en la mesa de trabajo
agreement-side-by-side = Qué puso cada persona
agreement-not-given = No lo puso
agreement-nothing-given = Ninguna puso un código.
agreement-of-others = Otras personas han puesto estos códigos en las palabras. Se quedan:
agreement-keep = Se queda
agreement-keep-first = Se queda lo de la primera
agreement-keep-second = Se queda lo de la segunda
agreement-keep-both = Se quedan ambas
agreement-keep-neither = No se queda ninguna
agreement-keep-what = ¿Qué se queda de { $code }?
agreement-decided = Decidido
agreement-decided-by = Lo decidió { $name }, porque:
agreement-decide = Decidir
agreement-decide-text = Lo que se queda pasa a ser la codificación de estas palabras. Lo demás se quita de ellas, y sigue en esta página.
agreement-reason = Motivo
agreement-reason-hint = Una frase que ayude a la siguiente persona a codificar igual.
agreement-decide-save = Decidir y pasar al siguiente
agreement-decide-missing = Decida, por favor, sobre cada código en el que las dos personas difieren.
agreement-decide-not-yours = Decide alguien que no sea ninguna de las dos personas, o alguien de la organización.
agreement-decide-apart = Dos personas están codificando estas palabras por separado en otra doble codificación; decida, por favor, cuando se hayan comparado.
agreement-reason-missing = Escriba el motivo, por favor. Ayuda a codificar igual.
agreement-reason-long = Este motivo es demasiado largo. Puede tener como máximo { $count } caracteres.
