### Temas, evidencia y citas.

theme-list-title = Temas
theme-list-lead = Un tema reúne códigos bajo una frase sencilla y se vincula con las barreras de las que habla.
theme-list-empty = Todavía no hay temas
theme-list-empty-text = Cuando haya palabras codificadas, reúna bajo una frase sencilla los códigos que van juntos.
theme-new = Crear un tema
theme-create = Crear el tema
theme-edit = Cambiar la frase y los códigos
theme-statement-label = Frase
theme-statement-hint = Una frase sencilla que reconocerían quienes hablaron, por ejemplo: Cuando el autobús llega tarde, lo paga la familia.
theme-statement-missing = Escriba el tema en una frase sencilla, por favor.
theme-statement-last = Es la única frase del tema. Agregue otra antes de quitarla, por favor.
theme-statement-in = En { $language }
theme-statement-only = Nadie ha escrito todavía esta frase en su idioma. Está en
theme-statement-more = En otro idioma
theme-statement-add = Agregar esta frase
theme-statements-title = Frase
theme-statements-hint = Una frase que deje vacía se quita. Una tiene que quedar.
theme-text-long = Este texto es demasiado largo. Puede tener como máximo { $count } caracteres.
theme-language-label = Idioma
theme-codes-label = Códigos
theme-codes-hint = Todo lo codificado con estos, o con un código que está debajo de alguno de ellos, cuenta como mención del tema.
theme-codes-empty = Todavía no hay códigos. Los códigos se crean al leer las palabras.
theme-codes-none = Este tema todavía no tiene códigos, así que nada cuenta como mención.
theme-evidence-title = Evidencia
theme-evidence-none = Todavía nada.
theme-evidence-new = Vincular con una barrera
theme-evidence-create = Guardar y elegir citas
theme-evidence-change = Cambiar notas y citas
theme-evidence-barrier = Barrera
theme-evidence-kind = Qué dice el tema de ella
theme-evidence-kind-missing = Elija qué dice el tema de la barrera, por favor.
theme-evidence-note = Nota
theme-evidence-note-hint = Por qué lo lee así.
theme-evidence-barrier-gone = Esta barrera ya no existe. Elija otra.
theme-evidence-twice = Este tema ya está vinculado así con esta barrera.
theme-evidence-no-barriers = Todavía no se ha nombrado ninguna barrera
theme-evidence-remove = Desvincular
theme-evidence-remove-text = El tema, la barrera y todos los códigos se quedan. Se van este vínculo y sus citas elegidas. El motivo se guarda y se muestra en las páginas de la barrera y del tema.
theme-supports = Apoya
theme-contradicts = Contradice
theme-explains = Explica
theme-supports-long = Apoya: las palabras muestran que la barrera existe
theme-contradicts-long = Contradice: las palabras hablan en contra
theme-explains-long = Explica: las palabras dicen por qué
theme-quotes-label = Citas
theme-quotes-hint = Palabras codificadas bajo este tema. No se ofrecen las de familias que no lo permitieron, ni paráfrasis ni observaciones: no se pueden citar. Deje fuera lo que delate quién habló, por favor.
theme-quotes-empty = Todavía no se puede citar nada de lo codificado bajo este tema.
theme-quotes-refused = Una de estas ya no se puede citar. Revise su selección, por favor.
theme-quotes-language = Idioma de las palabras
theme-every-language = Todos los idiomas
theme-filter = Mostrar
theme-translation = Traducción al idioma { $language }, { $status ->
        [approved] revisada
       *[other] en borrador
    }
theme-translation-whole = La respuesta completa, traducida al idioma { $language }, { $status ->
        [approved] revisada
       *[other] en borrador
    }
theme-paraphrase = Paráfrasis de quien tomó nota
theme-interpreted = Por medio de intérprete
theme-observation = Observación de quien tomó nota
theme-correction = Corrección del grupo
theme-source-session = Sesión de escucha
theme-missing-title = Lo que falta
theme-missing-voice = Ninguna familia ha hablado de esta barrera:
theme-missing-barrier = Tema sin barrera:
theme-missing-codes = Tema sin códigos:
theme-remove-title = Quitar este tema
theme-remove-text = Se van sus frases y sus vínculos. Los códigos, y lo codificado, se quedan. Con cada barrera se guarda qué estaba vinculado y por qué ya no lo está.

## Cuánto se habla de un tema y quién falta todavía
theme-languages-label = Escrita en
theme-codes-below = { $count ->
    [one] y un código debajo
    [many] y { $count } de códigos debajo
   *[other] y { $count } códigos debajo
}
theme-strength-title = Cuánto se habla de esto
theme-strength-answers = Respuestas de familias
theme-strength-unknown = sin publicar
theme-strength-under = menos de { $count } de { $total }
theme-strength-range = de { $from } a { $to } de { $total }
theme-strength-sessions = Sesiones más grandes
theme-strength-small = Entrevistas y sesiones más pequeñas
theme-strength-few = menos de { $count }
theme-strength-several = { $count } o más
theme-strength-languages = Idiomas
theme-strength-no-language = ninguno que se pueda decir
theme-strength-how = Cada respuesta y cada sesión es una fuente por sí misma. Las respuestas son un intervalo, solo de las tablas publicadas; los idiomas son los de las tablas publicadas, las sesiones más grandes y las citas revisadas, así que puede haber más.
theme-missing-group = Ningún tema muestra todavía lo que dicen.
theme-missing-release = Todavía no se ha publicado nada, así que no se oye a nadie de:
theme-csv = Descargar temas y evidencia (CSV)
theme-csv-kind = Qué es esta fila
theme-csv-others = Frase en otros idiomas
theme-csv-quote = Cita
theme-csv-quote-language = Idioma de la cita
theme-csv-translation = Traducción o paráfrasis

## Lo que se quitó
theme-codes-gone = Uno de estos códigos ya no está en el libro de códigos. Revise su selección, por favor.
theme-reason-label = Motivo
theme-reason-hint = Por qué este vínculo ya no vale. Por favor, no repita aquí nada de lo que dijeron las familias.
theme-reason-missing = Escriba por qué se quita este vínculo, por favor, para que lo que habla a favor o en contra de una barrera no desaparezca sin explicación.
theme-untied-title = Vínculos que se quitaron
theme-behind-title = Las palabras que hay detrás
theme-quotes-further = Guardar y mostrar más palabras
theme-quotes-beginning = Guardar y volver a las primeras palabras
theme-quotes-show = Guardar y mostrar estas
