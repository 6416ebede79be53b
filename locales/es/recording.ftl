### Grabaciones de sesiones, que se escuchan junto a lo anotado.

recording-title = Grabaciones
recording-lead = Vuelva a escuchar junto a lo anotado. Solo lo oye quien lleva esta sesión, y nunca se publica.
recording-new = Traer una grabación
recording-unasked = Antes de guardar nada, pregunte quién acepta y anote los números.
recording-seat-erased = Alguien pidió borrar sus palabras, y una grabación las traería de vuelta. De esta sesión ya no se guarda ninguna grabación.
recording-agreed = Todas las personas de la sala aceptaron que se grabe
recording-not-agreed = Marque que todas las personas aceptaron que se grabe. Si alguien no aceptó, tome notas en su lugar.
recording-begins = Dónde empieza en la sesión
recording-begins-hint = Según el reloj de sus notas, por ejemplo 0:30 o 1:05:00. Con un signo menos si la grabación empezó antes. Déjelo vacío si empezaron a la vez.
recording-moment-wrong = Esto no es un tiempo como 0:30 o 1:05:00. Escriba minutos y segundos separados por dos puntos.
recording-erase-on = Borrarla el día
recording-erase-on-hint = Se borra sola ese día. Un mes suele bastar para transcribirla.
recording-day-wrong = Elija un día posterior a hoy, dentro de { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} como máximo.
recording-day-promised = A las personas de la sala se les dijo que el sonido se borra a más tardar el { $day }. Elija ese día o uno anterior.
recording-file = La grabación
recording-file-hint = MP3, M4A, Ogg u Opus, WebM, WAV o FLAC, hasta { $most } MB.
recording-no-file = Elija un archivo.
recording-kind-wrong = Este archivo no es una grabación que los navegadores puedan reproducir. Guárdelo como MP3, M4A, Ogg, WebM, WAV o FLAC. No se guardó nada.
recording-large = Esta grabación ocupa más de { $most } MB. Guárdela con menos calidad o córtela en dos. No se guardó nada.
recording-many = Una sesión guarda como máximo { $most } grabaciones. Borre una primero.
recording-seats = Si alguien retira sus palabras, se borra la grabación entera: no se puede quitar una sola voz.
recording-keep = Guardar la grabación
recording-kept = La grabación está guardada.
recording-erased = La grabación está borrada.
recording-number = Grabación { $number }
recording-goes = Se borra el { $day }.
recording-from = Reproducir desde { $moment }
recording-no-lines = Ninguna línea de esta sesión tiene un tiempo que esté en esta grabación.
recording-change = Cambiarla o borrarla
recording-set-begins = Guardar dónde empieza
recording-erase-sure = Borrar no se puede deshacer. Lo anotado se queda.
recording-erase = Borrar esta grabación
