### Traer a una sesión lo que se escribió en otro lugar.

transcript-title = Traer una transcripción
transcript-lead = Lo que se grabó y transcribió en otro lugar pasa a ser líneas de esta sesión. Usted lo revisa antes de que se guarde nada.
transcript-file = Transcripción
transcript-file-hint = Un texto (.txt, .md), un documento de Word (.docx) o unos subtítulos (.vtt, .srt), de 8 MB como mucho y con 4 MB de palabras como mucho.
transcript-look = Revisarla
transcript-found = { $turns ->
    [one] { $turns } turno de palabra
    [many] { $turns } de turnos de palabra
   *[other] { $turns } turnos de palabra
  }, { $speakers ->
    [one] { $speakers } voz
    [many] { $speakers } de voces
   *[other] { $speakers } voces
  }. Todavía no se guarda nada.
transcript-who = Quién se sienta dónde
transcript-who-text = Dé un asiento a cada persona. Los nombres solo están en esta página y no se guardan. Quite los nombres de las propias palabras antes de publicar alguna.
transcript-unnamed = Sin nombre
transcript-turns = { $count ->
    [one] { $count } turno:
    [many] { $count } de turnos:
   *[other] { $count } turnos:
  }
transcript-nobody = Participó, sin asiento
transcript-facilitator = Quien facilita: se guarda como ideas
transcript-interpreter = Intérprete: nunca se cita
transcript-out = Dejar fuera
transcript-language = Idioma hablado
transcript-take = Traerla
transcript-other = Elegir otro archivo
transcript-beginning = Cómo empieza
transcript-more = { $count ->
    [one] Un turno más no se muestra aquí.
    [many] { $count } de turnos más no se muestran aquí.
   *[other] { $count } turnos más no se muestran aquí.
  }
transcript-no-file = Elija un archivo, por favor.
transcript-large = Este archivo es demasiado grande. Puede tener 8 MB como mucho: quite las imágenes o tráigalo por partes.
transcript-long = Esta transcripción es demasiado larga para traerla de una vez. Puede tener como mucho { $count } MB de palabras: tráigala por partes, por favor.
transcript-kind = Aquí no se pueden leer archivos de este tipo. Guárdelo como .txt, .md, .docx, .vtt o .srt.
transcript-byte = Este archivo no es texto que se pueda leer aquí: el byte { $byte } en la posición { $place } no es UTF-8. Guárdelo otra vez con la codificación UTF-8.
transcript-empty = No se encontraron palabras en este archivo.
transcript-old-word = Este es un archivo antiguo de Word (.doc). Ábralo y guárdelo como .docx.
transcript-locked = Este documento está protegido con contraseña. Guárdelo sin ella.
transcript-not-word = Esto no es un documento de Word, diga lo que diga su nombre. Guárdelo como .docx o .txt.
transcript-damaged = Este documento está dañado o se cortó al copiarlo. Guárdelo o descárguelo otra vez.
transcript-bomb = Este documento, al desempaquetarse, ocupa mucho más que una transcripción. Guarde su texto como .txt.
transcript-slow = Leer este archivo tardaba demasiado, así que se detuvo. Guarde su texto como .txt.
transcript-many-speakers = Se encontraron más de { $count } voces, así que lo que hay antes de los dos puntos probablemente no son nombres. Revise el archivo otra vez.
transcript-nobody-left = Se dejó fuera a todo el mundo, así que no había nada que traer. Elija el archivo otra vez.
transcript-unasked = Primero anote quién aceptó que se guarden sus palabras.
transcript-closed = Esta sesión está cerrada, así que ya no se trae nada más.
transcript-reordered = { $count ->
    [one] Un subtítulo estaba después de otros posteriores. Ya está en su orden.
    [many] { $count } de subtítulos estaban después de otros posteriores. Ya están en su orden.
   *[other] { $count } subtítulos estaban después de otros posteriores. Ya están en su orden.
  }
transcript-overlapping = { $count ->
    [one] Un subtítulo empezó cuando otro aún se mostraba.
    [many] { $count } de subtítulos empezaron cuando otros aún se mostraban.
   *[other] { $count } subtítulos empezaron cuando otros aún se mostraban.
  }
transcript-untimed = { $count ->
    [one] No se pudo leer el tiempo de un subtítulo. Sus palabras están donde estaban.
    [many] No se pudieron leer los tiempos de { $count } de subtítulos. Sus palabras están donde estaban.
   *[other] No se pudieron leer los tiempos de { $count } subtítulos. Sus palabras están donde estaban.
  }
transcript-macros = El documento contiene macros. No se ejecutaron y no se guarda nada de ellas.
transcript-footnotes = { $count ->
    [one] Se dejó fuera una nota al pie.
    [many] Se dejaron fuera { $count } de notas al pie.
   *[other] Se dejaron fuera { $count } notas al pie.
  }
transcript-comments = { $count ->
    [one] Se dejó fuera un comentario.
    [many] Se dejaron fuera { $count } de comentarios.
   *[other] Se dejaron fuera { $count } comentarios.
  }
transcript-deleted = Se dejaron fuera palabras que se habían borrado con el control de cambios.
transcript-prompts = { $count ->
    [one] Una de las preguntas de esta sesión se encontró en las palabras de quien facilita. Lo que se dice después se pone bajo ella.
    [many] { $count } de las preguntas de esta sesión se encontraron en las palabras de quien facilita. Lo que se dice después de cada una se pone bajo ella.
   *[other] { $count } de las preguntas de esta sesión se encontraron en las palabras de quien facilita. Lo que se dice después de cada una se pone bajo ella.
}
