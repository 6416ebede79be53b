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
privacy-groups = Las personas a cargo de esta encuesta ven las respuestas por grupos, por ejemplo por idioma o por escuela. Un grupo pequeño nunca se muestra.
quote-consent-label = ¿Podemos repetir sus palabras?
quote-consent-hint = Solo palabras que no señalen a nadie, y después de que una persona las haya revisado. Cualquiera de las dos respuestas está bien.
quote-consent-yes = Sí, se pueden repetir mis palabras sin mi nombre
quote-consent-no = No, por favor, solo cuenten mi respuesta
