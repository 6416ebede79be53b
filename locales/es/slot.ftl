### Cuándo puede hacerse una sesión, y los números de quienes se inscriben. Lo que leen las familias está en gathering.ftl.

slot-list-title = Horarios
slot-list-empty = Todavía no hay horarios. Con varios para elegir, pueden venir más familias.
slot-new = Añadir un horario
slot-edit = Cambiar este horario
slot-calendar = Archivo para el calendario
slot-begins = Empieza a las
slot-begins-hint = Según el reloj del lugar, por ejemplo 17:30
slot-begins-wrong = Escriba cuándo empieza con horas y minutos, por ejemplo 17:30.
slot-minutes-wrong = Escriba cuánto dura en minutos enteros, de 1 a { $most }.
slot-place-hint = Como lo encontraría una familia: el edificio, la sala, la parada más cercana.
slot-languages = Idiomas que se hablan
slot-interpretation = Intérpretes de
slot-interpretation-hint = Todos los idiomas que hablará allí un intérprete.
slot-more-interpretation = Intérpretes de otros idiomas
slot-offers = Qué habrá
slot-access = Cómo entrar y moverse
slot-access-hint = Qué puerta, ascensor, rampa, bucle para audífonos. Lo leen las familias.
slot-long = Es demasiado largo. Un lugar y una nota de acceso pueden tener como máximo { $count } caracteres cada uno.
slot-chosen =
    { $count ->
        [one] Una familia eligió este horario. No dejó forma de contactarla: si cambia el día o la hora, dígalo donde invitó a la gente.
        [many] { $count } de familias eligieron este horario. No dejaron forma de contactarlas: si cambia el día o la hora, dígalo donde invitó a la gente.
       *[other] { $count } familias eligieron este horario. No dejaron forma de contactarlas: si cambia el día o la hora, dígalo donde invitó a la gente.
    }
slot-chosen-told = Si lo pasa a un día posterior, los números de quienes ya lo eligieron se borran igual después del día que leyeron.
slot-remove = Quitar este horario
slot-remove-text = Las familias ya no lo verán. Se borran los números de quienes lo eligieron.

slot-many = Una sesión puede tener como máximo { $count } horarios. Quite uno primero.

slot-page-title = Inscripción para familias
slot-open-text = Las familias abren esta dirección o escanean el código. Dicen cuándo podrían venir y qué necesitan, en su idioma y sin dar su nombre.
slot-qr = Código QR de { $address }
slot-closed-text = Cuando la abra, las familias podrán decir cuáles de estos horarios les convienen y qué necesitan para venir. Usted verá números, no personas.
slot-ended-text = La inscripción terminó y sus números están borrados.
slot-open = Abrir la inscripción
slot-open-none = Añada un horario que todavía no haya pasado antes de abrir la inscripción.
slot-end = Terminar la inscripción y borrar sus números
slot-end-text = Los números de cada horario se borran solos el día después de este. Si termina antes la inscripción, se borran todos ahora. Anote primero lo que necesite.

slot-counts-title = Quién podría venir
slot-sign-ups =
    { $count ->
        [0] Todavía no se ha inscrito nadie.
        [one] Se ha inscrito una familia.
        [many] Se han inscrito { $count } de familias.
       *[other] Se han inscrito { $count } familias.
    }
slot-counts-hint = Una familia que eligió varios horarios cuenta en cada uno. No se guarda qué necesita una misma familia junto con qué más.
slot-counts-caption = Cuántas familias necesitan qué en cada horario
slot-need = Necesidad
slot-need-come = Podrían venir
slot-need-interpreter = Intérprete de { $language }
slot-need-childcare = Familias que necesitan cuidado de niños
slot-need-children = Niños que cuidar

## El paquete

pack-lead = Todo en papel: las preguntas guía, lo que se lee en voz alta antes de empezar, papelitos para repartir y una hoja para contar.
pack-print = Imprima esta página desde su navegador.
pack-about = Esta sesión
pack-times = Horarios
pack-guide = Preguntas guía
pack-guide-empty = Todavía no hay preguntas guía.
pack-guide-time = { $start }–{ $end } min
pack-consent = Para leer en voz alta antes de empezar
pack-consent-text = Léalo despacio, en cada idioma de la sala. Haga las preguntas del final una tras otra y cuente las manos. Anote números, nunca nombres.
pack-slips = Papelitos para repartir
pack-join-text = Quienes están presentes pueden escribir en su propio teléfono. Cree el código ahora, y aquí habrá papelitos con él para imprimir. No abre nada antes de que empiece la sesión, y deja de servir cuando la sesión se cierra.
pack-join-make = Crear un código para unirse
pack-paper = Papelitos para escribir
pack-paper-text = Para quien prefiera escribir en papel. Corte por las líneas de puntos. Después escriba lo de los papelitos donde se lleva la ronda.
pack-paper-ideas = Papelitos para ideas
pack-paper-words = Papelitos para el ejercicio de lenguaje compartido
pack-paper-ranks = Papelitos para ordenar por importancia
pack-slips-closed = Abra primero la inscripción: entonces estarán aquí los papelitos con su dirección.
pack-tally = Hoja para contar
pack-tally-text = Solo números y letras. A quien se sienta en un asiento se le conoce por su letra.
pack-tally-present = Personas en la sala
pack-tally-notes = Aceptan que se tomen notas
pack-tally-quotes = Aceptan que se repitan sus palabras
pack-tally-sound = Aceptan que se grabe el sonido
pack-tally-seats = Asientos
pack-tally-seat = Asiento
pack-tally-here = Presente
pack-tally-quote = Se pueden repetir sus palabras
pack-tally-left = Se fue antes
pack-tally-erase = Borrar este asiento
