### What is said about privacy and consent. A locale whose text no speaker has reviewed shows the English beneath it.
locale-status = drafted

privacy-draft = Borrador: ninguna persona que hable este idioma ha revisado todavía esta traducción. Abajo encontrará el texto en inglés.
privacy-original = El texto en inglés
privacy-summary = Anónimo: qué guardamos y qué no
privacy-kept-title = Qué guardamos
privacy-kept-answers = Sus respuestas y el idioma que eligió.
privacy-kept-version = Qué versión de la encuesta contestó.
privacy-kept-day = El día en que sus respuestas se entregaron junto con las de otras personas. No el momento en que usted las envió.
privacy-kept-quote = Si otras personas pueden repetir sus palabras o no, cuando se le pregunte.
privacy-kept-number = Un número al azar que representa sus respuestas. No dice nada de usted.
privacy-kept-receipt = Una huella del recibo que usted puede guardar. Solo quien tiene el recibo encuentra con ella sus respuestas.
privacy-kept-code = Si usó un código. No cuál.
privacy-not-kept-title = Qué no guardamos
privacy-not-kept-name = Su nombre, su número de teléfono o su correo electrónico. No los pedimos.
privacy-not-kept-device = Qué teléfono o computadora usó, la dirección de ese aparato en internet o la hora en que envió sus respuestas.
privacy-not-kept-cookie = Nada que permita reconocerle la próxima vez. Esta página no usa «cookies».
privacy-when-title = Cuándo se ven las respuestas
privacy-when-close = Cuando la encuesta termina, todas las respuestas se mezclan y se entregan juntas. Hasta entonces, aquí nadie puede leerlas ni contarlas.
privacy-when-dates = Las respuestas se mezclan y se entregan juntas en estos días: { $dates }. Entre un día y otro, aquí nadie puede leerlas ni contarlas.
privacy-limits-title = Qué no podemos prometer
privacy-limits-network = Quien administra su conexión a internet puede ver que usted visitó esta página, pero no lo que escribió.
privacy-limits-words = Alguien que le conoce bien podría reconocerle por palabras poco comunes o por una historia que solo usted contaría.
privacy-limits-together = Las personas que trabajan aquí pueden notar que llegaron muchas respuestas juntas.
privacy-limits-database = Si este lugar usa una base de datos llamada PostgreSQL, el registro propio de esa base de datos conserva por un tiempo el texto borrado.
privacy-codes = Códigos en papel hechos para esta encuesta: { $count }. Cada uno sirve una sola vez. Quien los hizo puede averiguar que un código se usó, pero no qué respuestas llegaron con él.
privacy-groups = Las personas a cargo de esta encuesta ven las respuestas por grupos, por ejemplo por idioma o por escuela. Un grupo pequeño nunca se muestra.

## On the page that says everything

privacy-page-title = Qué pasa con sus respuestas
privacy-page-link = Todo sobre esto, en una sola página
privacy-when-pools = Las respuestas con código en papel se entregan en tandas mientras la encuesta está abierta. Siempre se quedan algunas esperando, para que nadie pueda saber de quién son las que ya se entregaron.
privacy-few = Si contestan menos de cinco personas, sus respuestas se quedan bajo llave y nadie las lee.
privacy-who-title = Quién ve qué
privacy-who-waiting = Las respuestas están bajo llave hasta que se entregan. La llave se guarda aparte y se destruye cuando ya se han entregado las respuestas.
privacy-who-readers = Después, las personas que trabajan en esto leen lo que usted escribió, un texto a la vez. No ven junto a ese texto las otras respuestas que usted dio.
privacy-who-translator = Si menos de cinco personas escriben en un idioma, solo quien traduce lee sus palabras. Todas las demás personas leen una traducción que no dice cuál era el idioma.
privacy-who-tables = Las tablas muestran solo grupos de diez personas o más. Solo muestran de forma aproximada qué parte de esas personas dijo cada cosa. Tampoco aparece un grupo que se pueda deducir de otros números.
privacy-who-quotes = Sus palabras se repiten a otras personas solo si usted dijo que sí, y solo después de que una persona haya revisado que no señalen a nadie.
privacy-long-title = Cuánto tiempo lo guardamos
privacy-long-months = { $count ->
    [one] Las respuestas se borran { $count } mes después de que termine la encuesta.
    [many] Las respuestas se borran { $count } de meses después de que termine la encuesta.
   *[other] Las respuestas se borran { $count } meses después de que termine la encuesta.
}
privacy-long-open = Todavía nadie ha elegido cuándo se borrarán las respuestas.
privacy-long-withdraw = Con su recibo puede retirar sus respuestas. Se borran en un día o poco más. Las palabras suyas que otras personas podían leer desaparecen enseguida.
privacy-long-published = Los números que se publicaron antes quedan como están.
privacy-long-backup = Las copias que se guardan para emergencias están bajo llave. Después de algunas semanas se destruyen sus llaves, y entonces nadie puede leerlas.
privacy-limits-machine = Quien administra la computadora donde se guardan las respuestas y sus llaves podría leer las respuestas, incluso antes de que se entreguen.
privacy-limits-false = Alguien que pueda enviar muchas respuestas falsas puede descartarlas y acercarse a saber cuáles son las verdaderas.
quote-consent-label = ¿Podemos repetir sus palabras?
quote-consent-hint = Solo palabras que no señalen a nadie, y después de que una persona las haya revisado. Cualquiera de las dos respuestas está bien.
quote-consent-yes = Sí, se pueden repetir mis palabras sin mi nombre
quote-consent-no = No, por favor, solo cuenten mi respuesta
