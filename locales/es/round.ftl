### Rondas de una sesión, tal como trabaja con ellas quien facilita. Lo que leen las personas participantes está en circle.ftl.

round-list-title = Rondas en silencio
round-list-lead = Todas las personas responden a la vez y en silencio, en un teléfono o en papel. Lo que escriben aparece junto y mezclado cuando usted cierra la ronda y han participado al menos { $count }.
round-asked-label = Pregunta
round-kind-label = Tipo
round-kind-missing = Elija qué tipo de ronda es.
round-kind-prompt = Una pregunta: todas las personas responden y todas ven las respuestas
round-kind-ideas = Técnica de grupo nominal: ideas en silencio, una lista, aclarar y unir, ordenar en privado
round-kind-words = Lenguaje compartido: qué significan para cada quien equidad, igualdad, inclusión y justicia
round-stage-label = Cómo va
round-stage-writing = Abierta
round-stage-few = Muy pocas, oculta
round-stage-listed = A la vista
round-stage-ranking = Ordenando
round-stage-ranking-few = Muy pocas ordenaron, oculta
round-stage-ranked = Resultado a la vista
round-stage-erased = Terminada sin leer
round-new = Abrir una ronda
round-open = Abrir la ronda
round-prompt-label = Pregunta
round-prompt-hint = Una pregunta de la guía de la sesión, o sus propias palabras en los campos de abajo. El lenguaje compartido no necesita ninguna.
round-prompt-own = Mis propias palabras
round-text-label = En { $language }
round-text-missing = Elija una pregunta, o escriba una al menos en un idioma.
round-busy = Hay otra ronda abierta en esta sesión. Ciérrela primero: solo se puede preguntar una cosa a la vez.
round-over = Esta sesión está cerrada. Ya no se le puede añadir nada.

round-projector = Abrir la página para proyectar
round-look-again = Mirar otra vez
round-back = La ronda
round-now-title = Ahora
round-now-writing = La gente escribe. Nadie ve una respuesta ni cuántas han llegado hasta que usted cierre la ronda. Aparecen si han participado al menos { $count }. Se cuentan los envíos: quien envía dos veces cuenta dos veces.
round-now-few = Participaron menos de { $count }, así que lo escrito sigue oculto. Puede abrir la ronda otra vez para otras personas, o terminarla: entonces se borra sin leer.
round-now-ideas = Todas las ideas están en la lista, mezcladas. Léalas una por una. Pregunte qué quieren decir y una solo lo que el grupo diga que es lo mismo. Después, que cada quien ordene.
round-now-listed = Lo escrito está a la vista, mezclado.
round-now-ranking = Cada persona elige en privado hasta cinco, primero la más importante. El resultado aparece si han ordenado al menos { $count }.
round-now-ranking-few = Ordenaron menos de { $count }, así que sus elecciones siguen ocultas. Puede dejar que otras personas ordenen, o renunciar: entonces se borran y la lista queda.
round-now-ranked = La primera de cinco recibe 5 puntos y la quinta recibe 1 (Delbecq, Van de Ven y Gustafson, 1975). Lo que eligió cada persona está borrado; solo se guardan las sumas.
round-now-erased = La ronda terminó sin mostrarse. Lo escrito se borró sin leer.
round-close = Cerrar y mostrar
round-close-ranking = Cerrar la votación
round-reopen = Abrir otra vez
round-rank = Empezar a ordenar
round-erase = Terminar y borrar sin leer
round-end-ranking = Renunciar a ordenar
round-step-refused = Eso no se puede hacer ahora. Quizás alguien se adelantó, hay otra ronda abierta o la sesión está cerrada. Así está.
round-join-title = Cómo se une la gente
round-join-text = Desde cualquier teléfono, sin cuenta: escanean el código o lo escriben en la primera página, en «Unirse a una conversación». Diga los dígitos en voz alta.
round-slip-title = Pasar una papeleta
round-slip-lead = Para quienes escriben en papel. Una papeleta cuenta como una respuesta de teléfono, y aquí nadie la ve hasta que se cierre la ronda.
round-slip-language = Idioma de la papeleta
round-slip-text = Lo que dice
round-slip-save = Añadir la papeleta
round-slip-missing = Escriba lo que dice la papeleta.
round-slip-late = La ronda se cerró antes de que llegara esta papeleta, así que no se añadió.
round-list-heading = Lo que se escribió
round-list-refused = Esto no se puede cambiar ahora. La lista se puede cambiar después del cierre y antes de empezar a ordenar.
round-merge-lead = Al unir, cada redacción se guarda tal como se escribió. Puede volver a sacar una.
round-item = Idea { $number }
round-merge-label = La idea { $number } significa lo mismo que
round-merge = Unir
round-part = Volver a sacar
round-meaning-label = Lo que el grupo dice que significa
round-agree-title = Lo que acordamos
round-agree-lead = Hablen de lo que está en la pared y anote qué acuerda el grupo que significa aquí cada palabra. Pasa a ser parte del vocabulario:
round-keep-title = Guardar las palabras
round-keep-lead = Pasan a ser líneas de esta sesión, como palabras propias de quienes participaron, mezcladas y sin asiento. Se podrán codificar cuando la sesión se cierre.
round-keep = Guardar estas palabras
round-kept = Las palabras ya son líneas de esta sesión.
round-keep-refused = Estas palabras ya se guardaron, o no están a la vista.

round-tally-title = Recuento de los papeles
round-tally-lead = Cuente cuántos papeles dieron a cada idea 5 puntos, 4 puntos, etc.: la idea que está primera en un papel recibe 5, la quinta 1. Después escriba aquí los números, una vez para todos los papeles juntos.
round-tally-papers = Número de papeles
round-tally-caption = Papeles que dieron a cada idea tantos puntos
round-tally-points = { $points ->
    [one] { $points } punto
    [many] { $points } puntos
   *[other] { $points } puntos
}
round-tally-cell = { $points ->
    [one] Idea { $number }: papeles que le dieron { $points } punto
    [many] Idea { $number }: papeles que le dieron { $points } puntos
   *[other] Idea { $number }: papeles que le dieron { $points } puntos
}
round-tally-save = Añadir estos papeles
round-tally-number = Escriba solo números enteros. Un campo puede quedar vacío.
round-tally-late = La votación no está abierta, así que los papeles no se añadieron.
round-tally-papers-wrong = Escriba cuántos papeles hay, de 1 a { $count }.
round-tally-points-wrong = Más ideas recibieron { $points } puntos que papeles hay. Cada papel los da una vez. Cuente otra vez esta columna.
round-tally-item-wrong = Más papeles eligieron la idea { $number } que papeles hay. Cuente otra vez esta fila.
round-tally-blank = Hay más papeles que marcas, así que algunos estarían en blanco. No cuente los papeles en blanco.
