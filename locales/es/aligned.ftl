### Traducciones junto a las palabras que traducen.

aligned-title = Traducción a este idioma: { $language }
aligned-open = Frase por frase, versiones y desacuerdos
aligned-by-machine = Traducción a este idioma: { $language }. Borrador hecho por una máquina, { $name }, que nadie ha revisado
aligned-by-machine-checked = Traducción a este idioma: { $language }. Borrador hecho por una máquina, { $name }. Revisión: { $checker }
aligned-disputed = { $count ->
    [one] En desacuerdo
    [many] En desacuerdo en { $count } de lugares
   *[other] En desacuerdo en { $count } lugares
}
aligned-version = Versión { $number }
aligned-proposed = Qué frases se corresponden es una propuesta según su orden y su longitud.
aligned-put-right = Qué frases se corresponden lo corrigió { $name }.
aligned-caption = El original y lo que le corresponde
aligned-sentence = Frase
aligned-from-to = { $first } a { $last }
aligned-nothing-there = nada en el original
aligned-not-translated = sin traducir
aligned-codes-hint = Los códigos están en el original y se dibujan en lo que le corresponde. Una traducción nueva no mueve ninguno.
aligned-versions = Versiones anteriores
aligned-changed = Mientras tanto alguien ha escrito una versión más nueva. Mírela primero, por favor.

## Decir que algo está mal
aligned-disputes = Desacuerdos
aligned-disputes-none = Nadie ha dicho que haya algo mal.
aligned-dispute = Decir que está mal
aligned-dispute-segment = Qué frase
aligned-dispute-reason = Qué tiene mal
aligned-dispute-hint = Lo resuelve una versión nueva que lo diga de otra manera, o dejarlo como está con un motivo.
aligned-dispute-which = Elija la frase que está mal, por favor.
aligned-dispute-why = Diga qué tiene mal, por favor.
aligned-state-open = Abierto
aligned-state-kept = Queda como está
aligned-state-replaced = Escrita de nuevo
aligned-raised-by = { $name }, sobre la versión { $version }
aligned-settled-by = Lo resolvió { $name }
aligned-keep = Dejarla como está
aligned-keep-reason = Por qué se queda como está
aligned-keep-why = Diga por qué se queda como está, por favor.

## Revisar
aligned-check-title = ¿Alguien ha comparado las dos?
aligned-check = Las he comparado y está bien
aligned-check-hint = Para alguien que sabe los dos idiomas y no ha escrito la traducción.
aligned-check-own = Usted ha escrito esta traducción. Pida a otra persona que la revise, por favor.
aligned-check-disputed = Alguien dice que hay algo mal. Resuélvalo primero, por favor.

## Corregir qué se corresponde con qué
aligned-put-right-title = Corregir qué frases se corresponden
aligned-put-right-hint = { $count ->
    [one] El original tiene una frase. Deje vacíos los dos números donde una frase no corresponda a nada.
    [many] Las frases del original van del 1 al { $count }. Deje vacíos los dos números donde una frase no corresponda a nada.
   *[other] Las frases del original van del 1 al { $count }. Deje vacíos los dos números donde una frase no corresponda a nada.
}
aligned-first = Frase { $number }: primera en el original
aligned-last = Frase { $number }: última en el original
aligned-save = Guardar qué se corresponde con qué
aligned-wrong = Los números de la frase { $number } no encajan: la primera no puede ir después de la última, y el original tiene { $count }.

## Un borrador hecho por una máquina
aligned-draft-title = Un borrador hecho por una máquina
aligned-draft-link = Pedir un borrador a una máquina
aligned-draft-leaves = Estas palabras salen de Harken: se envían al servicio de traducción en { $host }, tal como están abajo. Lo que vuelve queda marcado como borrador hasta que alguien lo revise.
aligned-draft-send = Enviar estas palabras y recibir un borrador
aligned-draft-not-set = En este servidor no hay ningún servicio de traducción. Quien lo administra puede indicar uno cercano.
aligned-draft-few = Estas palabras no se envían a ningún sitio: menos de { $count } personas escribieron en este idioma o estaban en la sala, así que alguien podría reconocerlas por sus palabras. Tradúzcalas usted, por favor.
aligned-draft-taken = Una persona ya tradujo esto a ese idioma. El borrador de una máquina no ocupa su lugar.
aligned-draft-far = El servicio de traducción no está en esta máquina ni en su propia red, así que no se envió nada. Quien administra el servidor puede corregirlo.
aligned-draft-unreachable = No se puede llegar al servicio de traducción. Inténtelo más tarde o traduzca las palabras usted, por favor.
aligned-draft-slow = El servicio de traducción tardó demasiado. Inténtelo más tarde o traduzca las palabras usted, por favor.
aligned-draft-refused = El servicio de traducción se negó: { $complaint }
aligned-draft-garbled = El servicio de traducción respondió, pero no con una traducción. Traduzca las palabras usted, por favor.
