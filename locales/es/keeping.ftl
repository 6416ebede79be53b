### Cuánto tiempo se guardan las respuestas y cómo se borran.

keeping-title = Guardar y borrar
keeping-lead = Las familias le contaron lo que le contaron porque usted lo necesitaba. Cuando ya no haga falta, bórrelo.
keeping-link = Cuánto tiempo se guardan las respuestas

keeping-months-label = Meses que se guardan las respuestas después de terminar una encuesta
keeping-months-hint =
    { $days ->
        [one] Por ejemplo, 12. Si lo deja vacío, las respuestas se quedan hasta que alguien las borre. Después de un cambio no se borra nada durante un día.
        [many] Por ejemplo, 12. Si lo deja vacío, las respuestas se quedan hasta que alguien las borre. Después de un cambio no se borra nada durante { $days } días.
       *[other] Por ejemplo, 12. Si lo deja vacío, las respuestas se quedan hasta que alguien las borre. Después de un cambio no se borra nada durante { $days } días.
    }
keeping-months-wrong = Escriba un número entero de meses, de 1 a { $most }, o déjelo vacío.
keeping-none-chosen = Nadie ha elegido todavía cuánto tiempo se guardan las respuestas. Lo que no está no se puede perder ni nos lo pueden pedir: para casi todo bastan doce meses.

keeping-ended-title = Encuestas que terminaron
keeping-ended-none = Todavía no ha terminado ninguna encuesta.
keeping-column-ended = Terminó el
keeping-column-due = Las respuestas se borran el
keeping-column-now = Antes
keeping-no-day = Sin fecha elegida
keeping-erased = Borradas el { $day }
keeping-erase-link = Borrar las respuestas de { $survey }

keeping-stays-title = Qué se borra y qué se queda
keeping-goes-text = Se borran las respuestas y sus palabras, los códigos y las traducciones hechos sobre ellas, los recibos y las marcas de los códigos de invitación usados. También desaparecen de los archivos, y nadie puede recuperarlas.
keeping-stays-text = Lo que se publicó se queda como estaba, igual que las frases de los temas, el libro de códigos, las sesiones y la propia encuesta.

keeping-backup-title = Copias de seguridad
keeping-backup-last = La última copia de seguridad que todavía se puede leer es del { $day }.
keeping-backup-none = No hay ninguna copia de seguridad que se pueda leer.
keeping-backup-text = Una copia de seguridad está cifrada, y su clave se destruye al cabo de un tiempo: entonces lo que se borró desaparece de todas sus copias. Quien administra el servidor las hace con harken backup.

keeping-erase-title = Borrar las respuestas ahora
keeping-erase-lead = Esto no se puede deshacer.
keeping-erase-backups = Las copias de seguridad anteriores no las devuelven al restaurarse.
keeping-erase-not-ended = Solo se pueden borrar las respuestas de una encuesta que ya terminó. Ciérrela primero.
keeping-erase-name-label = Nombre en la dirección
keeping-erase-name-hint = Para estar seguros de que es la correcta, escriba { $name }.
keeping-erase-name-wrong = No se borró nada: escriba el nombre { $name } exactamente como aparece aquí.
keeping-erase-submit = Borrar las respuestas
