### Signing up for a conversation, slips on paper, and the words read aloud before it begins. A draft: no speaker of this language has reviewed it.

## The page on which a family says when it could come

gathering-lead = { $initiative } le invita a una conversación. Díganos cuándo podría venir y qué le ayudaría a venir.
gathering-slots = ¿Cuándo podría venir?
gathering-slots-hint = Elija todos los horarios que le convengan.
gathering-hours = { $start } – { $end }
gathering-languages = Idiomas:
gathering-interpretation = Intérpretes de:
gathering-has-childcare = Habrá quien cuide a los niños.
gathering-has-food = Habrá algo de comer.
gathering-has-transport = Le ayudamos a llegar.
gathering-has-step-free = Se puede entrar sin escalones.

## What a family needs

gathering-interpreter = ¿Necesita intérprete?
gathering-interpreter-hint = Elija el idioma que mejor habla.
gathering-interpreter-none = No, no necesito intérprete
gathering-children = ¿Cuántos niños habría que cuidar?
gathering-children-hint = Un número entero, por ejemplo { $example }. Si no es ninguno, déjelo vacío.
gathering-children-wrong = Por favor, escriba aquí un número entero del 0 al { $most }.
gathering-food = ¿Quiere comer con nosotros?
gathering-food-eat = Sí, comeríamos
gathering-food-vegetarian = Comida sin carne
gathering-food-halal = Comida halal
gathering-food-nuts = Comida sin nueces ni otros frutos secos
gathering-way = ¿Qué más le ayudaría?
gathering-way-hint = Elija todo lo que corresponda, o nada.
gathering-way-transport = Ayuda para llegar
gathering-way-step-free = Una entrada sin escalones
gathering-way-hear = Un asiento donde pueda oír bien
gathering-way-sign = Intérprete de lengua de señas
gathering-way-read = Alguien que me ayude a leer y escribir
gathering-way-quiet = Un lugar tranquilo para descansar un rato
gathering-way-baby = Espacio para un bebé
gathering-send = Enviar

## When something needs another look

gathering-slots-missing = Por favor, elija al menos un horario.
gathering-slots-gone = Uno de los horarios que eligió ya no se ofrece. Por favor, elija otra vez.
gathering-incomplete = Esta página estaba incompleta cuando se envió. Por favor, envíela otra vez.

## What is kept

gathering-kept-numbers = Lo que elige lo sumamos a unos números: cuántas personas podrían venir en cada horario y cuántas necesitan cada tipo de ayuda. No guardamos juntas las cosas que usted eligió.
gathering-kept-apart = Estos números se guardan aparte de todo lo que la gente dice, ya sea en una conversación o en una encuesta.
gathering-seen-title = Quién ve los números
gathering-seen = Las personas que preparan la conversación ven estos números. Cuando una sola persona ha elegido un horario, pueden ver qué necesita esa persona. Quien mire justo antes y justo después de que usted envíe puede ver qué eligió.
gathering-erased-title = Cuándo se borran
gathering-erased = Los números de cada horario se borran para siempre el día después de ese horario, o antes si las personas que preparan la conversación cierran esta página. Cuántas personas enviaron esta página se guarda hasta que la página se cierra.

## After sending

gathering-thanks-lead = Lo que eligió ya está contado.
gathering-thanks-times = Horarios que le convienen
gathering-calendar = Ponerlo en mi calendario
gathering-thanks-remind = No sabemos quién es usted, así que no podemos recordárselo. Por favor, anote el día y la hora o póngalos en su calendario.
gathering-thanks-plans = Si cambian sus planes, no pasa nada. No hace falta que nos avise.
gathering-repeat-title = Esto ya lo contamos
gathering-repeat-text = Esto ya había llegado, así que no lo contamos dos veces. Otra persona puede contestar aquí.
gathering-again = ¿Hay alguien más que quiera elegir en este teléfono?
gathering-again-submit = Empezar con una página en blanco

## When it is over

gathering-ended-title = Esta página ya se cerró
gathering-ended-text = Aquí ya no se puede decir cuándo podría venir. Lo que la gente eligió aquí está borrado. Si quiere venir, por favor, pregunte a la persona que le invitó.

## On slips of paper, beside a QR code

gathering-slip = Le invitamos. Díganos cuándo podría venir y qué necesita. Escanee esto, o abra { $address }
gathering-slip-join = Escriba lo que piensa en su teléfono, en su idioma. Escanee esto, o abra { $address }

## On slips of paper that people write on

gathering-paper-rank = Lea la lista. Después escriba aquí los números de hasta cinco ideas, primero la más importante.
gathering-paper-fold = No escriba su nombre. Doble este papel y entréguelo.

## Read aloud before a conversation begins

gathering-consent-title = Antes de empezar
gathering-consent-welcome = Les damos la bienvenida y les agradecemos que hayan venido. Estamos aquí para escucharles.
gathering-consent-free = No tienen que hablar. Pueden decir «paso», descansar un rato o irse cuando quieran. Nadie se lo tomará a mal.
gathering-consent-notes = Anotamos lo que se dice. No anotamos nombres. En lugar de nombre, cada asiento tiene una letra.
gathering-consent-sound = Nos gustaría grabar el sonido. Solo pueden escucharlo las personas que preparan y dirigen esta conversación, y nunca se publica. Se borra para siempre a más tardar el { $day }. Si alguien de ustedes retira lo que dijo, borramos toda la grabación.
gathering-consent-erase = Si hoy cambian de opinión, díganlo. Entonces borramos lo que se dijo desde su asiento.
gathering-consent-share = Por favor, no cuenten a otras personas quién dijo qué. No podemos prometer que todos lo cumplan, así que digan solo lo que les parezca bien decir.
gathering-consent-danger = Si oímos que alguien está en peligro, quizás tengamos que contárselo a una persona que pueda ayudar.
gathering-consent-back = Al final leemos en voz alta lo que anotamos, y ustedes pueden corregirlo.
gathering-consent-ask-notes = ¿Les parece bien que tomemos notas? Si les parece bien, por favor, levanten la mano.
gathering-consent-ask-quotes = ¿Podemos repetir sus palabras a otras personas, sin su nombre? Pueden decir que no y participar igual. Si podemos, por favor, levanten la mano.
gathering-consent-ask-sound = ¿Podemos grabar el sonido? Cualquiera puede decir que no, y entonces no grabamos. Si podemos, por favor, levanten la mano.
