### Every word a family can meet, but for what is said about privacy (privacy.ftl).

## Everywhere

language-switch-label = Idioma
language-change = Cambiar idioma
text-not-translated = Todavía sin traducir. Idioma de este texto: { $language }.
skip-to-content = Ir a la parte principal
sample-banner = Esto es un ejemplo. Las personas y las respuestas son inventadas.

## The front door

home-title = Harken
home-lead = Un lugar donde su voz se escucha en la comunidad escolar.
home-survey-title = Contestar una encuesta
home-survey-text = Si tiene un papel con un código, escríbalo aquí. Si alguien le mandó un enlace, abra el enlace.
home-code-label = Código
home-code-hint = Letras y números, por ejemplo 7K4M-2RXE-H6PT-3WNA-C8FY
home-code-submit = Ir a la encuesta
home-session-title = Participar en una conversación
home-session-text = La persona que la dirige le dará un código.
home-session-submit = Participar
home-staff-link = Acceso para el personal
home-code-unknown = No conocemos este código. Por favor, revíselo otra vez o pregunte a la persona que se lo dio.
session-unknown = En este momento no hay ninguna conversación abierta con este código. Por favor, pregunte a la persona que la dirige.

## The survey

survey-progress = Pregunta { $number } de { $total }
survey-optional = opcional
survey-submit = Enviar mis respuestas
survey-questions-count = { $count ->
    [one] { $count } pregunta
    [many] { $count } de preguntas
   *[other] { $count } preguntas
}
survey-anonymous = Aquí nadie le pide su nombre.
survey-choose-one = Elija una opción.
survey-choose-many = Elija todas las que correspondan.
survey-other = Otra respuesta
survey-other-label = Con sus propias palabras
survey-other-hint = Si eligió «Otra respuesta», por favor, escriba cuál.
survey-whole-number-hint = Un número entero, por ejemplo { $example }
survey-decimal-hint = Un número, por ejemplo { $example }
survey-range-hint = Un número del { $start } al { $end }
survey-date-hint = Día, mes y año
survey-no-answer = Sin respuesta
survey-clear-choice = Prefiero no decirlo
survey-acknowledge = Ya leí esto
survey-only-if = Solo si contestó «{ $answer }» a «{ $question }»
survey-only-if-other = Solo si corresponde a lo que contestó antes
survey-write-language = Escriba en el idioma que quiera.
survey-draft-saved = Guardado en este dispositivo. Todavía no se ha enviado.
survey-offline = En este momento no hay internet. Sus respuestas están guardadas en este dispositivo y todavía no se han enviado.
survey-send-again = Intentar enviar otra vez

## When something needs another look

error-summary-title = Por favor, revise esto otra vez
error-summary-count = { $count ->
    [one] Hay { $count } respuesta que conviene revisar. No se ha perdido nada de lo que escribió.
    [many] Hay { $count } de respuestas que conviene revisar. No se ha perdido nada de lo que escribió.
   *[other] Hay { $count } respuestas que conviene revisar. No se ha perdido nada de lo que escribió.
}
error-required = Aquí necesitamos una respuesta.
error-required-choice = Por favor, elija aquí una respuesta.
error-required-acknowledge = Por favor, marque la casilla cuando haya leído esto.
error-whole-number = Por favor, escriba aquí un número entero, por ejemplo { $example }.
error-number = Por favor, escriba aquí un número, por ejemplo { $example }.
error-range = Por favor, elija un número del { $start } al { $end }.
error-date = Por favor, escriba aquí una fecha que exista, con día, mes y año.
error-constraint = Por favor, revise esta respuesta otra vez. No corresponde a la pregunta.
error-choice = Por favor, elija una de las respuestas que aparecen aquí.
error-one-choice = Por favor, elija aquí una sola respuesta.
error-other-empty = Eligió «Otra respuesta». Por favor, escriba cuál, con sus propias palabras.
error-too-long = { $count ->
    [one] Esta respuesta es demasiado larga: sobra { $count } carácter. Por favor, acórtela.
    [many] Esta respuesta es demasiado larga: sobran { $count } de caracteres. Por favor, acórtela.
   *[other] Esta respuesta es demasiado larga: sobran { $count } caracteres. Por favor, acórtela.
}
error-character = En esta respuesta hay un carácter oculto que no podemos guardar. Por favor, escríbala otra vez.

## After sending

thanks-title = Gracias
thanks-lead = Sus respuestas han llegado.
thanks-next-title = Qué pasa ahora
thanks-next-read = Las personas que trabajan en esto leen lo que dicen las familias y buscan lo que se repite una y otra vez.
thanks-next-hear = Cuando terminan, les cuentan a todos qué escucharon y qué van a hacer.
thanks-next-close = Ya puede cerrar esta página.
thanks-another = ¿Hay alguien más que quiera contestar en este teléfono?
thanks-another-submit = Empezar una encuesta nueva, en blanco
thanks-repeat-title = Ya tenemos esta respuesta
thanks-repeat-text = Estas respuestas ya habían llegado, así que no las contamos dos veces. Otra persona puede contestar aquí.

## A survey that cannot be answered now

closed-title = Esta encuesta ya terminó
closed-text = Gracias por venir. Esta encuesta ya no recibe respuestas. Lo que escribió no se envió.
draft-title = Esta encuesta todavía no ha empezado
draft-text = Por favor, vuelva más tarde o pregunte a la persona que le dio este enlace.
code-used-title = Este código ya se usó
code-used-text = Cada código sirve una sola vez. Si no fue usted quien lo usó, por favor, pida uno nuevo a la persona que se lo dio.

## Pages that say what went wrong

not-found-title = Esta página no está aquí
not-found-text = Por favor, revise la dirección otra vez o empiece de nuevo desde la primera página.
home-link = Ir a la primera página
bad-request-title = No pudimos leer esto
bad-request-text = Algo falló en el camino. Por favor, vuelva atrás y envíelo otra vez.
bad-request-nonce = Esta página estaba incompleta cuando se envió. Por favor, abra la encuesta otra vez; así sus respuestas podrán llegar.
bad-request-encoding = Una parte no se pudo leer como texto. Por favor, vuelva atrás, revise lo que escribió y envíelo otra vez.
bad-request-field = Esta encuesta no tiene ninguna pregunta llamada «{ $field }». Por favor, abra la encuesta otra vez desde el principio.
too-large-title = Esto es demasiado para enviarlo de una vez
too-large-text = Por favor, vuelva atrás, acorte su respuesta más larga y envíelo otra vez.
unavailable-title = En este momento no podemos guardar sus respuestas
unavailable-text = No se ha perdido nada: por favor, espere un minuto y envíelas otra vez.
too-many-title = Demasiados intentos
too-many-text = Por favor, espere un minuto e intente otra vez.
server-error-title = Algo falló de nuestro lado
server-error-text = No es culpa suya. Por favor, intente otra vez en unos minutos.

## What we heard

heard-title = Lo que escuchamos
heard-not-yet = Todavía no hay nada que leer aquí. Cuando se hayan leído las respuestas en conjunto, aquí encontrará lo que dijeron las familias y qué pasará después.

## Codes on paper

code-slip = Escanee esto, o abra { $address } y escriba el código. Sirve una sola vez.
code-needed = Esta encuesta necesita un código. Por favor, escriba el código de su papel.
token-mistyped = Alguna letra o algún número no está bien. Por favor, compárelos todos otra vez, uno por uno.

## Receipts

receipt-keep = Guardar un recibo
receipt-what = Con este recibo puede ver más tarde qué se hizo con sus palabras, decir que usted lo ve de otra manera o retirar sus respuestas. Se muestra solo aquí: anótelo o tómele una foto. No se lo dé a nadie. Quien lo tenga puede ver sus respuestas.
receipt-later = Más tarde, escriba aquí su recibo:
receipt-title = Consultar un recibo
receipt-lead = Vea qué se hizo con sus respuestas, diga que usted lo ve de otra manera o retírelas.
receipt-label = Su recibo
receipt-submit = Mostrar lo que se guarda
receipt-nothing-title = No hay nada que mostrar para este recibo
receipt-nothing-text = Quizás sus respuestas todavía esperan junto con las de otras personas. Quizás se retiraron, o el recibo se cerró, o no lo conocemos. Aquí decimos siempre lo mismo, para que nadie pueda averiguar más. Por favor, inténtelo de nuevo cuando la encuesta haya terminado.
receipt-found-title = Lo que guardamos de sus respuestas
receipt-words-title = Sus propias palabras y qué se hizo con ellas
receipt-uncoded = Nadie ha marcado nada todavía en estas palabras.
receipt-coded = Quienes leyeron esto marcaron estas palabras, cada una con un nombre corto:
receipt-themes = Cuentan para:
receipt-quoted = Otras personas pueden leer estas palabras:
receipt-held = Solo lee estas palabras quien traduce, porque pocas personas escribieron en este idioma.
receipt-contest = Yo lo veo de otra manera
receipt-contest-text = Desde ahora nadie verá citas de estas palabras. En un día o poco más, quienes las leyeron sabrán que usted lo ve de otra manera, pero no quién es usted, y las mirarán de nuevo.
receipt-contest-label = ¿Qué quiso decir? Por favor, no escriba nombres.
receipt-contested = Usted dijo que lo ve de otra manera. Nadie ve citas de estas palabras hasta que alguien las haya mirado de nuevo.
receipt-settled = Usted dijo que lo ve de otra manera. Alguien ha mirado estas palabras de nuevo.
receipt-withdraw = Retirar mis respuestas
receipt-withdraw-text = Sus respuestas y palabras se borran. Las citas desaparecen enseguida; lo demás, en un día o poco más. Los números que ya se publicaron quedan como están. Esto no se puede deshacer.
receipt-withdrawn = Sus respuestas se están borrando. Las citas de sus palabras ya no están; lo demás desaparece en un día o poco más. Puede tirar el recibo.
receipt-close = Cerrar este recibo
receipt-close-text = Sus respuestas se quedan, pero nadie podrá encontrarlas con este recibo, ni siquiera usted. Esto no se puede deshacer.
receipt-closed = Este recibo está cerrado. Sus respuestas se quedan. Puede tirar el recibo.
