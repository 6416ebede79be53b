### Leer palabras y ponerles códigos.

coding-queue = Respuestas por leer
coding-progress = { $all ->
    [one] { $coded } de { $all } respuesta tiene código
    [many] { $coded } de { $all } de respuestas tienen código
   *[other] { $coded } de { $all } respuestas tienen código
}
coding-filter = Elija qué leer
coding-source = Dónde se dijo
coding-source-any = En cualquier lugar
coding-source-survey = En una encuesta
coding-source-session = En una sesión
coding-question = Pregunta
coding-question-any = Cualquier pregunta
coding-language = Idioma
coding-language-any = Cualquier idioma
coding-language-unknown = Idioma desconocido
coding-code = Código
coding-code-any = Con código o sin él
coding-code-none = Sin código
coding-show = Mostrar
coding-show-all = Mostrar todo
coding-asked = pregunta { $number }
coding-asked-gone = una pregunta que ya no está en la encuesta
coding-in-session = sesión
coding-verbatim = En sus propias palabras
coding-paraphrase = Una paráfrasis, en palabras de quien tomó nota
coding-interpreted = Por medio de intérprete: no son las palabras propias de quien habló
coding-observation = Algo que se vio, no que se dijo
coding-correction = Lo que el grupo dijo del resumen
coding-codes-count = { $count ->
    [one] { $count } código
    [many] { $count } de códigos
   *[other] { $count } códigos
}
coding-further = Más respuestas
coding-beginning = Volver al principio
coding-empty-title = Todavía no hay palabras
coding-empty-text = Aquí llega lo que las familias escriben en las respuestas abiertas, en cuanto puede salir del buzón, y también lo que la gente dice en las sesiones.
coding-filter-empty-title = No hay nada así
coding-filter-empty-text = No hay palabras de este tipo. Elija algo más amplio.
coding-choose = Seleccione palabras en el texto de arriba. Después elija un código o pulse su número.
coding-chosen = Ha elegido:
coding-here = Códigos en estas palabras
coding-here-none = Todavía ningún código.
coding-plainly = Codificar frases enteras
coding-sentences = ¿Qué palabras?
coding-whole = Toda la respuesta
coding-choose-code = Elija un código.
coding-new-instead = O un código nuevo
coding-apply = Poner el código en estas palabras
coding-next = Respuesta siguiente
coding-before = Anterior
coding-find = Buscar un código
coding-new = Un código nuevo
coding-new-apply = Crearlo y usarlo
coding-remove = Quitar { $code }
coding-translation = Traducción a este idioma: { $language }. Borrador de { $name }
coding-translation-approved = Traducción a este idioma: { $language }. De { $name }, revisada
coding-translation-write = Escribir una traducción
coding-translation-language = Al idioma
coding-translation-text = Traducción
coding-translation-save = Guardar la traducción

coding-no-words = Primero elija las palabras: selecciónelas en el texto o marque frases debajo de él.
coding-no-code = Elija un código o escriba el nombre de uno nuevo.
coding-name-missing = Póngale un nombre al código.
coding-name-long = Este nombre es demasiado largo. Puede tener { $count } caracteres como máximo.
coding-text-long = Uno de estos textos es demasiado largo. Cada uno puede tener { $count } caracteres como máximo.
coding-control = Aquí hay un carácter que no se puede mostrar. Vuelva a escribir el texto en lugar de pegarlo.
coding-name-taken = Ya hay un código con este nombre. Elija otro nombre.
coding-cycle = Un código no puede ser parte de sí mismo ni de sus propias partes. Elija otro código más amplio.
coding-in-use = Este código está puesto en algunas palabras. Quítelo primero de ellas.
coding-shown-as-quote = Estas palabras se muestran como cita en el tema «{ $theme }»; quite antes la cita allí, por favor.
coding-has-parts = Otros códigos son parte de este. Muévalos primero.
coding-translation-missing = Primero escriba la traducción.
coding-translation-long = Esta traducción es demasiado larga. Puede tener { $count } caracteres como máximo.
coding-translation-same = Las palabras ya están en este idioma. Elija otro.

codebook-lead = Qué significa cada código, para que todas las personas lo usen igual.
codebook-empty-title = Todavía no hay códigos
codebook-empty-text = Un código es un nombre corto para lo que dicen varias personas. Cree uno aquí o mientras lee.
codebook-new = Crear un código
codebook-make = Crear este código
codebook-name = Nombre
codebook-definition = Qué significa
codebook-when-to-use = Cuándo usarlo
codebook-when-not = Cuándo no usarlo
codebook-example = Un ejemplo
codebook-parent = Parte de
codebook-parent-none = Nada más amplio
codebook-colour = Color y trazo
codebook-colour-number = Número { $number }
codebook-words = Leer las palabras con este código
codebook-delete-title = Borrar este código
codebook-delete-text = Solo se puede borrar un código que no esté en ninguna palabra y no tenga partes.
codebook-delete = Borrar

# Beside words that coders see in translation only.
coding-translated = Alguien ha traducido estas palabras. Tan pocas personas escribieron en su idioma que nombrarlo las señalaría, así que el original se queda con quien traduce. Se pueden codificar y nunca se citan.

## Cuando quien lo dijo no está de acuerdo
coding-contested = Quien dijo esto no está de acuerdo con cómo se ha leído. Nadie ve citas de estas palabras hasta que alguien las haya mirado de nuevo.
coding-contest-settle = Las he mirado de nuevo

coding-hints = Anotado al escuchar
coding-here-all = Mostrar las { $count } codificaciones
coding-sentences-all = Mostrar las { $count } frases
coding-keys = Teclas
coding-keys-on = Una sola tecla da estos pasos
coding-key-next = Pasaje siguiente
coding-key-before = Pasaje anterior
coding-key-code = Poner este código en las palabras elegidas, o en todas
coding-key-suggested = Aceptar la primera sugerencia
coding-key-suggestion = Tomar la sugerencia de ese lugar
coding-key-find = Buscar un código escribiendo; Intro lo pone
coding-key-sentence = Elegir la frase siguiente
coding-key-whole = Elegir todas las palabras
coding-key-undo = Deshacer
coding-key-search = Buscar en todas las palabras
coding-key-help = Mostrar u ocultar las teclas
coding-said-coded = Codificado
coding-said-coded-whole = Codificado todo
coding-said-removed = Quitado
coding-said-undone = Deshecho.
coding-said-nothing = No hay nada que deshacer.
coding-said-nothing-left = De esto ya no queda nada que deshacer.
coding-said-unsent = Esto no llegó al servidor. Inténtelo de nuevo en un momento.
coding-said-gone = Este pasaje ya no está.
coding-said-last = Este es el último pasaje.
coding-said-first = Este es el primer pasaje.
coding-suggest-title = Códigos sugeridos
coding-suggest-like = Se parece a
coding-suggest-few = En este idioma hay todavía muy poco codificado para sugerir algo.
coding-suggest-learning = Aprendiendo de lo codificado. Vuelva a mirar en un momento.
coding-suggest-unsure = En este idioma las sugerencias fallarían demasiado, así que no hay ninguna.
coding-suggest-recall = En este idioma el código correcto está entre los tres primeros { $percent } de cada cien veces. Nada cuenta hasta que usted lo acepte.
coding-only-gathers = Este código solo reúne a otros y no se pone en palabras. Elija una de sus partes.
