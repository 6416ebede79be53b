### What people in a room read on their own phones and on the screen while a conversation runs. A draft: no speaker of this language has reviewed it.

## The page on the phone

circle-lead = Una conversación organizada por { $name }. Aquí nadie le pide su nombre.
circle-soon-title = Esta conversación todavía no ha empezado
circle-soon-text = Está en el lugar correcto. Vuelva a mirar aquí cuando empiece. Entonces verá lo que se pregunta.
circle-wait-title = Espere un momento, por favor
circle-wait-text = Ahora mismo no se pregunta nada. Cuando la persona que dirige la conversación pregunte algo, lo verá aquí.
circle-look-again = Mirar otra vez
circle-write-title = Escriba lo que piensa
circle-answer-hint = Escriba en el idioma que quiera. No ponga nombres.
circle-idea-label = Idea { $number }
circle-idea-hint = Una idea en cada casilla. Puede dejar casillas vacías.
circle-words-title = ¿Qué significan para usted estas palabras?
circle-words-hint = Escriba sobre las que quiera. Nada de lo que escriba está mal.
circle-word-equity = Equidad
circle-word-equality = Igualdad
circle-word-inclusion = Inclusión
circle-word-justice = Justicia
circle-send = Enviar
circle-rank-title = Elija lo que más importa
circle-rank-text = Lea la lista. Después elija hasta cinco, primero la más importante. Nadie ve lo que eligió.
circle-rank-list = La lista
circle-rank-1 = La más importante
circle-rank-2 = Segunda
circle-rank-3 = Tercera
circle-rank-4 = Cuarta
circle-rank-5 = Quinta
circle-rank-none = Ninguna elegida

## When something needs another look. Nothing that was written is lost.

circle-problem-empty = Por favor, escriba algo antes de enviar.
circle-problem-long = Esto es demasiado largo para enviarlo. Puede tener { $count } letras como máximo.
circle-problem-none = Por favor, elija al menos una de la lista.
circle-problem-twice = Esta ya la eligió antes. Por favor, elija otra o deje esto vacío.
circle-problem-unknown = Esta ya no está en la lista. Por favor, elija otra vez.
circle-problem-page = Esta página estaba incompleta cuando se envió. Por favor, envíela otra vez.
circle-problem-field = Esta página no tiene nada llamado «{ $field }». Por favor, ábrala otra vez desde el principio.
circle-busy = En este momento no pudimos guardar esto. Por favor, envíelo otra vez en un momento. No se ha perdido nada de lo que escribió.

## Thank you, too late, over

circle-thanks-title = Gracias
circle-thanks-lead = Lo que envió ha llegado.
circle-thanks-repeat = Esto ya había llegado, así que no lo contamos dos veces.
circle-next-silent = Otras personas todavía escriben o eligen. Hasta que la persona que dirige cierre este paso, nadie puede ver lo que se envió ni cuántas personas enviaron algo.
circle-next-together = Después, las palabras de todas las personas aparecen juntas y mezcladas en la pantalla de la sala, si escribieron al menos cinco.
circle-next-result = Después, el resultado aparece en la pantalla de la sala, si eligieron al menos cinco personas.
circle-next-look = Vuelva a esta página para el siguiente paso.
circle-another = ¿Hay alguien más que quiera usar este teléfono?
circle-another-submit = Empezar con una página en blanco
circle-late-title = Este paso ya terminó
circle-late-text = La persona que dirige lo cerró antes de que esto llegara, así que no se envió. Aquí está lo que escribió. Puede decirlo en la sala.
circle-late-next = Ir a lo que se pregunta ahora
circle-over-title = Esta conversación ya terminó
circle-over-text = Gracias por venir. Aquí ya no se puede enviar nada más.

## What happens to the words

circle-privacy-summary = Qué pasa con lo que envía
circle-kept-title = Qué guardamos
circle-kept-words = Lo que escribe y el idioma de esta página.
circle-kept-words-later = Las personas que organizan esta conversación pueden guardar las palabras y aprender de ellas. Su nombre no está con ellas.
circle-kept-ranks = Solo cuántos puntos recibió cada idea de todas las personas juntas. Lo que eligió usted se borra.
circle-not-kept-title = Qué no guardamos
circle-not-kept-who = Su nombre, su teléfono, la dirección de ese aparato en internet o la hora.
circle-not-kept-same = Qué palabras llegaron del mismo teléfono.
circle-limits-title = Qué no podemos prometer
circle-limits-known = Alguien que le conoce podría reconocerle por sus palabras, o por un idioma en que aquí solo escribe usted.
circle-limits-machine = Quien administra la computadora que guarda las palabras podría leerlas antes de que aparezcan.
circle-limits-many = Alguien que envía muchas veces podría hacer que parezca que escribieron cinco personas.

## The screen in the room

circle-screen-join = Participe con su teléfono
circle-screen-open = Abra { $address } y escriba este código:
circle-screen-qr = El camino a esta página, para la cámara de un teléfono
circle-screen-writing = Todas las personas escriben en silencio. Las palabras aparecen aquí juntas cuando todas hayan terminado.
circle-screen-choosing = Elija hasta cinco en su teléfono o en papel. El resultado aparece aquí cuando todas las personas hayan terminado.
circle-screen-few = Participaron menos de cinco personas, así que no se muestra nada. Lo que se envió sigue oculto.
circle-screen-erased = Esta ronda terminó sin mostrarse. Lo que se envió se borró, y nadie lo leyó.
circle-screen-list = Lo que se escribió
circle-screen-result = Lo que más importa
circle-screen-points = Puntos
circle-screen-people = Personas que la eligieron
circle-screen-agreed = Lo que acordamos que significa
circle-screen-nobody = Nadie escribió sobre esta palabra.
