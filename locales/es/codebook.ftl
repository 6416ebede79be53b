### El libro de códigos: cómo cambia, cómo estaba, y cómo entra y sale en un archivo.

codebook-carried = Este código está en algunas palabras, así que no puede servir solo para reunir otros. Quítelo primero de ellas.
codebook-examples = Ejemplos
codebook-examples-hint = Uno en cada línea.
codebook-heading = Solo reúne otros códigos y no se pone en ninguna palabra
codebook-versions = Versiones
codebook-file = En un archivo
codebook-reshape = Unir o dividir
codebook-reshape-text = Verá lo que cambiaría antes de que cambie nada.
codebook-merge = Unir con otro código
codebook-split = Dividir en dos códigos
codebook-history = La historia de este código
codebook-version = Versión { $number }
codebook-version-head = Versión
codebook-versions-lead = Cada cambio del libro de códigos, con el libro tal como estaba y cuánto se usaba cada código.
codebook-changed-meanwhile = Alguien cambió este código mientras usted tenía abierta esta página. Ahora no se ha cambiado nada. Mire cómo está y vuelva a intentarlo.
codebook-gone-meanwhile = Alguien unió o borró este código mientras usted tenía abierta esta página. Ahora no se ha cambiado nada.
codebook-gone-merged = Este código ya no está en el libro de códigos ({ $by }). Se unió con:
codebook-gone-deleted = Este código ya no está en el libro de códigos ({ $by }). Se borró.

## Lo que le pasó a un código
codebook-was-made = Se creó.
codebook-was-there = Ya estaba cuando se empezaron a contar las versiones.
codebook-was-imported = Llegó con un archivo.
codebook-was-merged = Se unió con { $code }.
codebook-took-in = Recibió las palabras de { $code }.
codebook-was-split = Se dividió: algunas de sus palabras pasaron a { $code }.
codebook-split-from = Se creó al dividir { $code }.
codebook-was-deleted = Se borró.
codebook-renamed = Cambió de nombre: antes { $before }, ahora { $after }.
codebook-moved = Cambió de lugar: antes en { $before }, ahora en { $after }.
codebook-new-definition = Se redactó de nuevo qué significa.
codebook-new-use = Se redactó de nuevo cuándo usarlo.
codebook-new-not = Se redactó de nuevo cuándo no usarlo.
codebook-new-examples = Cambiaron sus ejemplos.
codebook-new-colour = Cambió su color.
codebook-new-codable = Cambió si se pone en palabras.
codebook-of-code = { $code }: { $told }

## Lo que hizo una versión
codebook-did-begin = Se empezaron a contar las versiones.
codebook-did-create = Se creó el código { $code }
codebook-did-change = Se cambió el código { $code }
codebook-did-delete = Se borró el código { $code }
codebook-did-merge = Se unió { $code } con { $other }
codebook-did-split = Se dividió { $code }: { $other } es nuevo
codebook-did-import = Se trajo un archivo
codebook-report = Lo que esto cambió
codebook-did-nothing = El código no estaba en ninguna palabra y nada más dependía de él.
codebook-did-move = { $count ->
    [one] { $count } codificación tiene ahora el otro código.
    [many] { $count } de codificaciones tienen ahora el otro código.
   *[other] { $count } codificaciones tienen ahora el otro código.
}
codebook-did-both = { $count ->
    [one] { $count } codificación lleva ahora los dos códigos.
    [many] { $count } de codificaciones llevan ahora los dos códigos.
   *[other] { $count } codificaciones llevan ahora los dos códigos.
}
codebook-did-stay = { $count ->
    [one] { $count } codificación se quedó solo con el código anterior.
    [many] { $count } de codificaciones se quedaron solo con el código anterior.
   *[other] { $count } codificaciones se quedaron solo con el código anterior.
}
codebook-did-join = { $count ->
    [one] { $count } codificación ya estaba en las mismas palabras, de la misma persona. Las dos son ahora una.
    [many] { $count } de codificaciones ya estaban en las mismas palabras, de la misma persona. Cada par es ahora una sola.
   *[other] { $count } codificaciones ya estaban en las mismas palabras, de la misma persona. Cada par es ahora una sola.
}
codebook-did-quotes = { $count ->
    [one] { $count } de ellas está elegida como prueba y lo sigue estando.
    [many] { $count } de ellas están elegidas como prueba y lo siguen estando.
   *[other] { $count } de ellas están elegidas como prueba y lo siguen estando.
}
codebook-did-check = { $count ->
    [one] Hay que volver a revisar { $count } cita: dos personas habían decidido cosas distintas sobre las mismas palabras.
    [many] Hay que volver a revisar { $count } de citas: dos personas habían decidido cosas distintas sobre las mismas palabras.
   *[other] Hay que volver a revisar { $count } citas: dos personas habían decidido cosas distintas sobre las mismas palabras.
}
codebook-did-themes = { $count ->
    [one] { $count } tema reúne ahora otras palabras. Sus cifras pueden cambiar en la próxima publicación.
    [many] { $count } de temas reúnen ahora otras palabras. Sus cifras pueden cambiar en la próxima publicación.
   *[other] { $count } temas reúnen ahora otras palabras. Sus cifras pueden cambiar en la próxima publicación.
}
codebook-did-parts = { $count ->
    [one] { $count } código es ahora parte de otro.
    [many] { $count } de códigos son ahora parte de otro.
   *[other] { $count } códigos son ahora parte de otro.
}
codebook-did-memos = { $count ->
    [one] { $count } nota pasó con él.
    [many] { $count } de notas pasaron con él.
   *[other] { $count } notas pasaron con él.
}
codebook-did-make = { $count ->
    [one] { $count } código es nuevo.
    [many] { $count } de códigos son nuevos.
   *[other] { $count } códigos son nuevos.
}
codebook-did-update = { $count ->
    [one] { $count } código dice ahora otra cosa.
    [many] { $count } de códigos dicen ahora otra cosa.
   *[other] { $count } códigos dicen ahora otra cosa.
}
codebook-did-keep = { $count ->
    [one] { $count } código ya estaba aquí y se quedó como estaba.
    [many] { $count } de códigos ya estaban aquí y se quedaron como estaban.
   *[other] { $count } códigos ya estaban aquí y se quedaron como estaban.
}
codebook-stands = El libro de códigos ahora
codebook-stood = El libro de códigos tal como estaba
codebook-stood-hint = Contado al final de esta versión. Las palabras que se retiraron o borraron después no se cuentan en ninguna versión.
codebook-replay = El análisis en esta versión
codebook-uses = { $codings ->
    [one] { $codings } codificación en { $passages ->
        [one] { $passages } pasaje
        [many] { $passages } de pasajes
       *[other] { $passages } pasajes
    }
    [many] { $codings } de codificaciones en { $passages ->
        [one] { $passages } pasaje
        [many] { $passages } de pasajes
       *[other] { $passages } pasajes
    }
   *[other] { $codings } codificaciones en { $passages ->
        [one] { $passages } pasaje
        [many] { $passages } de pasajes
       *[other] { $passages } pasajes
    }
}
codebook-unused = en ninguna palabra
codebook-earlier = La versión anterior
codebook-later = La versión siguiente

## Unir
codebook-merge-choose = Elija un código
codebook-merge-into = El código que se queda
codebook-merge-hint = Todas las palabras del otro código reciben este.
codebook-look = Ver qué cambiaría
codebook-preview = Lo que cambiaría
codebook-will-go = { $code } sale del libro de códigos. Sus palabras, partes, notas y lugares en los temas pasan a { $other }.
codebook-will-move = { $count ->
    [one] { $count } codificación recibe el otro código.
    [many] { $count } de codificaciones reciben el otro código.
   *[other] { $count } codificaciones reciben el otro código.
}
codebook-will-join = { $count ->
    [one] { $count } codificación está en las mismas palabras, de la misma persona, con los dos códigos. Las dos pasan a ser una.
    [many] { $count } de codificaciones están en las mismas palabras, de la misma persona, con los dos códigos. Cada par pasa a ser una sola.
   *[other] { $count } codificaciones están en las mismas palabras, de la misma persona, con los dos códigos. Cada par pasa a ser una sola.
}
codebook-will-quotes = { $count ->
    [one] Entre ellas hay { $count } cita elegida como prueba.
    [many] Entre ellas hay { $count } de citas elegidas como prueba.
   *[other] Entre ellas hay { $count } citas elegidas como prueba.
}
codebook-will-parts = { $count ->
    [one] { $count } código que es parte de él pasa con él.
    [many] { $count } de códigos que son parte de él pasan con él.
   *[other] { $count } códigos que son parte de él pasan con él.
}
codebook-will-memos = { $count ->
    [one] { $count } nota pasa con él.
    [many] { $count } de notas pasan con él.
   *[other] { $count } notas pasan con él.
}
codebook-will-theme = { $count ->
    [one] El tema «{ $theme }» reunirá también { $code }: { $count } codificación más.
    [many] El tema «{ $theme }» reunirá también { $code }: { $count } de codificaciones más.
   *[other] El tema «{ $theme }» reunirá también { $code }: { $count } codificaciones más.
}
codebook-will-theme-same = El tema «{ $theme }» ya reúne los dos códigos: sus palabras siguen siendo las mismas.
codebook-will-no-release = Ninguna cifra publicada se apoya en él.
codebook-will-release = { $count ->
    [one] Las cifras publicadas de { $count } encuesta se apoyan en estos temas. Se quedan como están. La próxima publicación cuenta de nuevo.
    [many] Las cifras publicadas de { $count } de encuestas se apoyan en estos temas. Se quedan como están. La próxima publicación cuenta de nuevo.
   *[other] Las cifras publicadas de { $count } encuestas se apoyan en estos temas. Se quedan como están. La próxima publicación cuenta de nuevo.
}
codebook-will-end-split = Alguien está repasando { $code } para dividirlo. Ese trabajo termina aquí.
codebook-will-comparisons = { $count ->
    [one] { $count } comparación entre dos personas que codifican cuenta desde entonces los dos códigos como uno.
    [many] { $count } de comparaciones entre dos personas que codifican cuentan desde entonces los dos códigos como uno.
   *[other] { $count } comparaciones entre dos personas que codifican cuentan desde entonces los dos códigos como uno.
}
codebook-did-comparisons = { $count ->
    [one] { $count } comparación entre dos personas que codifican cuenta ahora los dos códigos como uno.
    [many] { $count } de comparaciones entre dos personas que codifican cuentan ahora los dos códigos como uno.
   *[other] { $count } comparaciones entre dos personas que codifican cuentan ahora los dos códigos como uno.
}
codebook-split-comparisons = { $count ->
    [one] { $count } comparación entre dos personas que codifican en la que se puso se queda como se hizo, con el código tal como era.
    [many] { $count } de comparaciones entre dos personas que codifican en las que se puso se quedan como se hicieron, con el código tal como era.
   *[other] { $count } comparaciones entre dos personas que codifican en las que se puso se quedan como se hicieron, con el código tal como era.
}
codebook-apart = Dos personas están codificando por separado las mismas palabras en este momento. Una, divida o elimine códigos, o conviértalos en encabezados, cuando se hayan comparado. No se ha cambiado nada.
codebook-texts = Lo que dice el código que sale
codebook-texts-left = Dejarlo en la historia. { $code } dice lo que dice ahora.
codebook-texts-added = Añadir lo que dice { $code } a { $other }
codebook-texts-long = Los dos textos juntos son demasiado largos para un solo código, así que aquí no se pueden juntar.
codebook-merge-now = Unirlos
codebook-same = Un código no se puede unir consigo mismo. Elija otro.
codebook-into-heading = El código que se queda solo reúne otros códigos, así que no se puede poner en palabras. Cambie eso primero o elija otro.

## Dividir
codebook-split-how = Primero póngale nombre al código nuevo. Después repase las palabras de { $code } y diga adónde va cada una. Nada cambia hasta que usted lo diga al final, y puede seguir otro día.
codebook-split-name = Nombre del código nuevo
codebook-split-name-hint = Como máximo { $count } caracteres.
codebook-split-text-hint = Como máximo { $count } caracteres. Lo demás se puede decidir más tarde.
codebook-split-begin = Repasar las palabras
codebook-stays = Se queda en { $code }
codebook-goes = Pasa a { $code }
codebook-both = Lleva los dos
codebook-unseen = Sin guardar todavía
codebook-in-full = Leerlo completo
codebook-page = Página { $page } de { $pages }
codebook-keep-next = Guardar y seguir
codebook-keep-look = Guardar y ver qué cambiaría
codebook-go-through = { $count ->
    [0] Ninguna palabra lleva este código
    [one] Repasar su { $count } codificación
    [many] Repasar sus { $count } de codificaciones
   *[other] Repasar sus { $count } codificaciones
}
codebook-will-make = Se crea el código { $code }.
codebook-will-give = { $count ->
    [one] { $count } codificación pasa a { $code }.
    [many] { $count } de codificaciones pasan a { $code }.
   *[other] { $count } codificaciones pasan a { $code }.
}
codebook-will-both = { $count ->
    [one] { $count } codificación lleva los dos códigos.
    [many] { $count } de codificaciones llevan los dos códigos.
   *[other] { $count } codificaciones llevan los dos códigos.
}
codebook-will-stay = { $count ->
    [one] { $count } codificación se queda solo en { $code }.
    [many] { $count } de codificaciones se quedan solo en { $code }.
   *[other] { $count } codificaciones se quedan solo en { $code }.
}
codebook-will-unseen = { $count ->
    [one] Nadie ha decidido sobre { $count } de las que se quedan.
    [many] Nadie ha decidido sobre { $count } de las que se quedan.
   *[other] Nadie ha decidido sobre { $count } de las que se quedan.
}
codebook-split-themes = Temas que reúnen también { $code }
codebook-split-themes-hint = Un tema que quede fuera pierde las palabras que pasan al código nuevo y las citas elegidas entre ellas.
codebook-split-now = Dividirlo
codebook-split-rename = El código nuevo
codebook-split-drop = Abandonar esta división
codebook-split-drop-text = Se olvida lo elegido hasta ahora. Los códigos se quedan como están.
codebook-nothing-goes = Ninguna palabra pasaría al código nuevo. Repáselas primero.

## Archivos
codebook-no-file = Primero elija un archivo.
codebook-unread = Este archivo tarda demasiado en leerse. Compruebe si es un libro de códigos.
codebook-nothing-new = El libro de códigos ya contiene todo esto. No se ha cambiado nada.
codebook-out = Sacarlo
codebook-out-text = QDC es el formato que comparten los programas de análisis cualitativo. La tabla se abre en cualquier hoja de cálculo.
codebook-out-qdc = Descargar como QDC
codebook-out-csv = Descargar como tabla (CSV)
codebook-out-none = Todavía no hay nada que sacar.
codebook-in = Traer códigos
codebook-in-file = Archivo
codebook-in-hint = QDC, o una tabla (CSV o Excel) con una columna llamada name. También se leen las columnas parent, definition, when_to_use, when_not_to_use, examples, colour, codable y guid.
codebook-all-read = { $count ->
    [one] Se leyó { $count } código y no hubo que reparar nada.
    [many] Se leyeron { $count } de códigos y no hubo que reparar nada.
   *[other] Se leyeron { $count } códigos y no hubo que reparar nada.
}
codebook-remarks = { $count ->
    [one] Se reparó o se dejó fuera { $count } cosa
    [many] Se repararon o se dejaron fuera { $count } de cosas
   *[other] Se repararon o se dejaron fuera { $count } cosas
}
codebook-remark = Lo que se hizo
codebook-line-head = Dónde
codebook-line = Línea { $number }
codebook-would-make = { $count ->
    [0] Ningún código es nuevo
    [one] { $count } código es nuevo
    [many] { $count } de códigos son nuevos
   *[other] { $count } códigos son nuevos
}
codebook-would-keep = { $count ->
    [one] { $count } código ya está aquí, tal como lo tiene el archivo.
    [many] { $count } de códigos ya están aquí, tal como los tiene el archivo.
   *[other] { $count } códigos ya están aquí, tal como los tiene el archivo.
}
codebook-would-change = { $count ->
    [one] { $count } código ya está aquí, y el archivo dice otra cosa
    [many] { $count } de códigos ya están aquí, y el archivo dice otra cosa
   *[other] { $count } códigos ya están aquí, y el archivo dice otra cosa
}
codebook-would-rename = Otro código ya se llama { $name }. Este se llama { $now }.
codebook-known = Códigos que ya están aquí
codebook-known-keep = Dejarlos como están
codebook-known-update = Tomar lo que dice el archivo
codebook-take = Traerlo
codebook-odd-no-name = Un código no tenía nombre. Ahora se llama { $now }.
codebook-odd-long-name = Un nombre era demasiado largo. El código se llama ahora { $now }, y su nombre completo está en lo que significa.
codebook-odd-control = En { $name } había caracteres que no se pueden mostrar. En su lugar hay espacios.
codebook-odd-same-name = { $name } aparece más de una vez. Este se llama ahora { $now }.
codebook-odd-long-text = Un texto de { $name } era demasiado largo. { $count ->
    [one] Se cortó { $count } carácter.
    [many] Se cortaron { $count } de caracteres.
   *[other] Se cortaron { $count } caracteres.
}
codebook-odd-guid = Lo que figura como guid de { $name } no lo es. Recibe uno nuevo.
codebook-odd-same-guid = { $name } tiene el guid de otro código. Recibe uno nuevo.
codebook-odd-colour = { $name } tiene un color que no lo es: { $colour }. Recibe otro.
codebook-odd-codable = No está claro si { $name } se puede poner en palabras. Se puede.
codebook-odd-parent = { $name } debería ser parte de { $parent }, que no está en el archivo. Ahora no es parte de nada más amplio.
codebook-odd-circle = { $name } era parte de sí mismo, pasando por otros. Ahora no es parte de nada más amplio.
codebook-odd-set = Se dejó fuera el conjunto { $name }: aquí no hay conjuntos de códigos.
codebook-odd-element = Se dejó fuera algo llamado { $name }: ningún libro de códigos lo tiene.
codebook-odd-attribute = Se dejó fuera todo lo que está bajo { $name }: ningún libro de códigos lo tiene.
codebook-odd-text = Se dejó fuera un texto que no es de ningún código.
codebook-odd-project = Este es un proyecto entero. Solo se leyó su libro de códigos.
codebook-bad-empty = En este archivo no hay ningún código.
codebook-bad-long = Este archivo es demasiado grande para un libro de códigos. Puede tener 8 MB como máximo.
codebook-bad-many = En este archivo hay demasiados códigos. Puede tener { $count } como máximo.
codebook-bad-deep = Línea { $line }: hay códigos dentro de códigos a demasiada profundidad. Traiga un archivo con menos niveles.
codebook-bad-project = Este es un proyecto entero, no un libro de códigos. Guarde solo el libro de códigos como QDC y elija ese archivo.
codebook-bad-binary = Este archivo no es ni un libro de códigos ni una tabla. Elija un archivo QDC, CSV o de Excel.
codebook-bad-byte = El byte { $place } de este archivo no es texto. Guárdelo de nuevo como UTF-8.
codebook-bad-xml = Línea { $line }: el archivo está dañado o cortado ahí. Guárdelo de nuevo donde se hizo.
codebook-bad-doctype = Línea { $line }: este archivo trae un tipo de documento propio, que ningún libro de códigos necesita. Guárdelo de nuevo donde se hizo.
codebook-bad-root = Este es XML de otro tipo ({ $root }). Elija un archivo QDC.
codebook-bad-columns = Esta tabla no tiene ninguna columna llamada name. Póngale ese nombre a la columna con los nombres de los códigos.
codebook-bad-table = Esta tabla no se puede leer. { $why }
