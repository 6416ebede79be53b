### Quién acepta que se tome nota y que se le cite, y cómo retirar las palabras de un asiento.

consent-title = Quién está de acuerdo
consent-lead = Pregunte antes de escribir nada. Aquí no se nombra a nadie: se cuenta a las personas, y los asientos tienen letras.
consent-script-title = Diga esto al grupo
consent-script-missing = Todavía no hay texto de consentimiento en { $language }: pida a un intérprete que lea este en voz alta.
consent-sound-title = Grabación
consent-sound-text = Si se graba el sonido, lo que usted lee en voz alta lo dice: quién lo oye, cuándo se borra y que cualquiera puede decir que no. Si no se graba, lo que lee no habla de ello.
consent-sound-planned = El sonido de esta sesión se grabará
consent-sound-erase-on = Borrarlo a más tardar el
consent-sound-erase-on-hint = A la sala se le dice este día. Ninguna grabación de esta sesión se guarda más tiempo.
consent-sound-save = Guardar lo que se dice de una grabación
consent-sound-saved = Se guardó lo que se dice de una grabación. Léalo en voz alta antes de que nadie grabe.
consent-sound-day-wrong = Elija un día posterior a hoy y a la sesión, dentro de { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} como máximo.
consent-sound-over = A la sala se le diría que el sonido se borra en un día que ya pasó o que no es posterior a la sesión. Elija otro día arriba y guárdelo; después guarde esto de nuevo.
consent-sound-told = A la sala se le dijo que el sonido se borra a más tardar el { $day }. Ahora solo puede ser un día anterior.
consent-numbers-title = Cuente las manos
consent-present = Personas en la sala
consent-to-notes = De ellas, aceptan que se tome nota
consent-to-quotes = De ellas, aceptan que se les cite
consent-nobody = Escriba cuántas personas hay en la sala. Tiene que haber al menos una.
consent-number-wrong = Escriba cada uno de los tres números como número entero, por ejemplo 8.
consent-numbers-wrong = Estos números no encajan entre sí. No pueden aceptar las notas más personas de las que hay, ni las citas más de las que aceptan las notas.
consent-seats = Asientos que aceptan que se les cite
consent-seats-hint = Dé una letra a cada persona. Si todas aceptan, no hace falta marcar nada.
consent-seats-many = Hay más asientos marcados que personas que aceptaron ser citadas. Revise ambas cosas, por favor.
consent-seats-means = Las palabras de los asientos sin marcar no se citan nunca, salvo que toda la sala lo haya aceptado.
consent-save = Guardar y empezar
consent-closed = Esta sesión está cerrada, así que ya no se puede cambiar quién aceptó. Lo dicho desde un asiento todavía se puede borrar, y un asiento todavía puede decir que no quiere que lo citen.
consent-never-asked = No se preguntó a nadie, así que no se puede citar nada de lo dicho.
consent-all-agreed = Todas las personas aceptaron que se las cite.
consent-some-agreed = No todas las personas aceptaron que se las cite. Solo se pueden citar las palabras de los asientos que aceptaron.
consent-erase-title = Si alguien retira sus palabras
consent-erase-lead = Quien se va, o cambia de opinión, puede pedir que se borre todo lo dicho desde su asiento.
consent-erase-link = Borrar lo dicho desde el asiento { $seat }
consent-seat-erased = Asiento { $seat }: sus palabras se han borrado
consent-erase-sure = Esto no se puede deshacer
consent-erase-goes = Desaparece cada línea de este asiento, en todas sus versiones, y todo lo hecho con ella: pasajes, códigos, traducciones y citas elegidas. También desaparecen las grabaciones de esta sesión. Ningún archivo de la base de datos la conserva, y ninguna copia anterior la trae de vuelta.
consent-erase-stays = Se queda lo que usted escribió: el resumen y lo que el grupo dijo de él. Lea ambos una vez más y quite lo que dijo esta persona.
consent-erase-late = Los dispositivos sin conexión aún guardan estas líneas hasta que se conecten. Lo que envíen tarde para este asiento se rechaza.
consent-erase-submit = Borrar el asiento { $seat } para siempre
consent-erased = Las palabras de este asiento se han borrado.
consent-unquote = No citar más el asiento { $seat }
consent-unquoted = Ya no se cita nada de este asiento en los resúmenes que se hagan desde ahora.
