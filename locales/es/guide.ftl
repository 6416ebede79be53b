### Guías para facilitar. En las listas, cada línea es un punto; en los pasos, los minutos van antes de la barra.

guide-list-title = Guías para facilitar
guide-list-lead = Seis páginas para leer antes de sentarse con la gente y para tener en la mano mientras tanto. Imprímalas.
guide-purpose = Para qué sirve
guide-before = Antes
guide-steps = Paso a paso
guide-step-minutes = { $minutes } min
guide-total = Unos { $minutes } minutos en total
guide-say = Palabras que puede usar
guide-avoid = Qué evitar
guide-after = Después

## Apertura y acuerdos

guide-opening-title = Apertura y acuerdos
guide-opening-purpose = Los primeros quince minutos deciden quién hablará en los noventa siguientes. La gente necesita saber por qué está aquí, qué pasará con lo que diga y que puede parar cuando quiera, antes de que alguien le pregunte nada.
guide-opening-before =
    Ponga las sillas en círculo, sin mesa presidencial. Deje sitio para una silla de ruedas, un cochecito y un intérprete.
    Ponga una letra en cada asiento: A, B, C. Nada de etiquetas con nombres ni listas para firmar.
    Pida a los intérpretes que lleguen veinte minutos antes. Repase con ellos las preguntas guía y las palabras difíciles.
    Decida quién facilita y quién escribe. Una sola persona no puede hacer bien las dos cosas.
    Imprima lo que se lee en voz alta antes de empezar, en todos los idiomas de la sala.
guide-opening-steps =
    5 | La llegada. Salude a cada persona en la puerta. Diga dónde están la comida, el baño y la sala de los niños.
    3 | Diga quién es usted, quién pidió esta conversación y qué se hará con ella. Diga algo que ya esté decidido, para que nadie espere en vano.
    4 | Lea las palabras sobre las notas, los asientos y el consentimiento en cada idioma. Pare después de cada párrafo para los intérpretes.
    2 | Haga las dos preguntas una tras otra y cuente las manos. Anote los dos números, nada más.
    4 | Los acuerdos. Proponga tres, pregunte qué falta y escriba las respuestas donde todos las vean.
    2 | Una primera ronda ligera que cualquiera pueda responder con una frase, para que cada voz haya estado una vez en la sala.
guide-opening-say =
    Todo lo que diga aquí está bien, porque le pasó a usted.
    Puede decir «paso». No tiene que explicarnos por qué.
    ¿Qué necesita de los demás para poder hablar con libertad?
    Terminaremos a las siete y media, y lo voy a cumplir.
guide-opening-avoid =
    Pedir que se presenten con la escuela, el trabajo o los años que llevan en el país.
    Apurar el consentimiento porque la gente asiente. Asentir es cortesía, no acuerdo.
    Prometer que algo cambiará. Prometa solo lo que hará usted, y para cuándo.
    Dejar que las autoridades se sienten a escuchar. Si tienen que venir, dígalo en la invitación.
guide-opening-after =
    Deje los acuerdos en la pared hasta el final y señálelos cuando los necesite.
    Si no todos aceptaron las notas, no escriba nada, o escriba solo lo que digan quienes aceptaron.
    Anote quién faltaba en la sala: eso también es un hallazgo.

## Entrevista entre dos

guide-interview-title = Entrevista entre dos
guide-interview-purpose = Una conversación con una persona que no hablaría en grupo, o cuya historia necesita tiempo: un padre que trabaja de noche, una estudiante, alguien a quien le hicieron daño. Usted aprende cómo pasaron las cosas, una tras otra, y eso no lo cuenta ninguna encuesta.
guide-interview-before =
    Deje que la persona elija el lugar, la hora, el idioma y si alguien la acompaña.
    Elija un intérprete que no sea de su círculo y pregúntele si esa persona le parece bien.
    Lea sus preguntas en voz alta una vez. Tache todas las que se puedan responder con sí o no.
    Sepa a dónde enviar a quien necesite ayuda: anote dos números y llévelos.
guide-interview-steps =
    5 | Dé las gracias, diga cuánto dura y lea las palabras sobre las notas y el consentimiento. Haga las dos preguntas.
    5 | Empiece con algo fácil: «Cuénteme una mañana cualquiera antes de la escuela».
    25 | Una pregunta y después silencio. Siga la historia en el orden en que pasó. Pregunte por la vez que mejor recuerda.
    10 | Profundice una o dos veces: qué pasó entonces, quién más estaba, qué habría ayudado.
    5 | Pase a lo que se desea: «Si pudiera cambiar una cosa para el mes que viene, ¿cuál sería?».
    5 | Lea en voz alta lo que escribió. Deje que la persona lo corrija con sus propias palabras.
    3 | Pregunte qué no le preguntó. Diga qué sigue y cuándo.
guide-interview-say =
    ¿Qué pasó después?
    ¿Puede contarme una vez en que fue así?
    Usted dijo «nunca escuchan». ¿Cómo se ve eso?
    Podemos parar aquí, o dejar esto fuera del todo. Lo elige usted.
guide-interview-avoid =
    «¿Por qué usted…?» Suena a reproche. «¿Qué le hizo decidir…?» no.
    Terminar las frases. Cuente hasta siete en un silencio antes de decir algo.
    Consolar con su propia historia. A usted le toca otro día.
    Hablarle al intérprete. Mire a la persona y diga «usted».
guide-interview-after =
    Antes de que pase una hora, repase sus notas y marque qué líneas son palabras exactas.
    Quite todo lo que diría quién habló: nombres, calles, la única familia con cinco hijos.
    Con una sola persona no hay números, y una cita solo con su sí.
    Cuídese. Si fue duro, cuéntele a un colega que lo fue, no lo que se dijo.

## Círculo

guide-circle-title = Círculo
guide-circle-purpose = Cada quien habla por turno y nadie responde. Un círculo es lento a propósito. Sirve para oír a todo un grupo, sobre todo donde unos suelen hablar por otros, y para hablar de lo que dolió.
guide-circle-before =
    De seis a doce personas, sillas de la misma altura, nada en el centro salvo, quizá, algo que sea de todos.
    Elija un objeto para pasar de mano en mano. Quien lo tiene habla; los demás escuchan.
    Tenga una pregunta para cada ronda, tres como mucho, y ponga primero la más suave.
    Diga a los intérpretes que susurren mientras alguien tiene el objeto y que hablen en la pausa que sigue.
guide-circle-steps =
    5 | Explique el objeto: va en una dirección, tenerlo en silencio también es hablar y pasarlo está bien.
    10 | Primera ronda, ligera: algo que hizo más fácil esta semana.
    25 | Segunda ronda, la pregunta misma. Hable usted primero y poco, para que los demás sepan cuán breve y cuán sincero puede ser.
    20 | Tercera ronda: qué oyó de los demás que se queda con usted.
    10 | Charla abierta sin el objeto, para quien quiera añadir algo.
    5 | Ronda de cierre: una palabra cada quien.
guide-circle-say =
    No buscamos una respuesta. Las buscamos todas.
    No voy a responder a lo que digan, y nadie más tampoco. Escuchamos.
    Tómese el tiempo que necesite. Si se alarga, levantaré un poco la mano.
guide-circle-avoid =
    Agradecer o elogiar a unos y a otros no. Basta un gesto para cada quien.
    Saltarse a alguien porque es callado. El objeto llega a todos.
    El debate. Si alguien responde a otra persona, traiga de vuelta el objeto.
    Más personas que minutos: calcule dos minutos por persona y ronda.
guide-circle-after =
    Pregunte si alguien dijo algo que ya no quiere que esté escrito, y quítelo.
    Anote primero lo que salió en la tercera ronda: es lo que el propio grupo encuentra importante.
    Guarden el objeto juntos. Parece poca cosa, y la gente lo recuerda.

## Técnica de grupo nominal

guide-ngt-title = Técnica de grupo nominal
guide-ngt-purpose = Una forma de que un grupo descubra qué le importa más a todo el grupo, sin que decida quien habla más fuerte. Las ideas se escriben en silencio, se anotan sin debate, se aclaran y después cada persona las ordena a solas.
guide-ngt-before =
    De cinco a nueve personas en una mesa; si son más, haga varias mesas. Con varios idiomas, cada mesa necesita un intérprete o alguien que escriba.
    Una sola pregunta, abierta y sobre lo que se podría hacer: «¿Qué haría más fácil llegar a tiempo a la escuela?».
    Papel y lápices, o teléfonos con el código de la sesión. Nadie necesita las dos cosas.
    Una pared o un proyector para la lista, y cinco papelitos para cada persona.
guide-ngt-steps =
    5 | Lea la pregunta en cada idioma. Deje que pregunten qué significa, no qué quiere oír usted.
    8 | Ideas en silencio. Cada quien escribe o dibuja, una idea por papelito. Quien no escribe se lo dice en voz baja a alguien que escriba.
    15 | Lista por turnos. Una idea por persona, ronda tras ronda, anotada tal como se dijo, hasta que no haya más. Sin debate.
    15 | Aclarar y juntar. Pregunte por cada una qué significa. Junte dos solo si quienes las trajeron están de acuerdo.
    7 | Ordenar en privado. Cada quien elige cinco y da cinco puntos a la mejor y uno a la última.
    5 | Cuente donde todos lo vean y lea el resultado en voz alta.
    5 | Pregunte: ¿qué les sorprende y qué falta?
guide-ngt-say =
    Durante ocho minutos no habla nadie, y yo tampoco.
    ¿Es lo mismo que el número cuatro, o es otra cosa? Deciden ustedes.
    Todas las ideas se quedan en la lista, también las que no reciben puntos.
guide-ngt-avoid =
    Cambiar las palabras de una idea para que suene mejor. Escriba lo que se dijo.
    Mostrar los puntos mientras otros todavía ordenan: todos siguen al primero.
    Juntar tanto que nadie reconozca ya su propia idea.
    Tomar el orden por una decisión. Es lo que este grupo, hoy, encuentra importante.
guide-ngt-after =
    Guarde la lista entera con sus puntos, en cada idioma en que se dijo.
    Con menos de diez personas, no publique los puntos. Diga con palabras qué quedó arriba.
    Mire las ideas de una sola persona que nadie más eligió. Pueden ser sobre los menos, y los que peor están.

## Ejercicio de vocabulario común

guide-words-title = Ejercicio de vocabulario común
guide-words-purpose = Equidad, igualdad, inclusión y justicia significan cosas distintas para cada quien, y algunos idiomas tienen una sola palabra para dos de ellas, o ninguna. Cuando un grupo acuerda qué significará una palabra entre ellos, las conversaciones que siguen son más cortas y más amables.
guide-words-before =
    Elija de dos a cuatro palabras, las que volverán a salir. No elija diez.
    Pregunte antes a los intérpretes cómo dirían cada palabra y si están conformes con ella. Traiga sus dudas a la sala.
    Una pared con una columna para cada palabra, y papelitos. O teléfonos con el código de la sesión.
    Busque una historia corta de esta escuela en la que las palabras se distingan: dos niños, una escalera, tres tamaños de caja.
guide-words-steps =
    5 | Cuente la historia. Todavía no pregunte nada.
    8 | Escribir en silencio: «Cuando oigo esta palabra, pienso en…». En cualquier idioma, un papelito por palabra, sin nombres.
    5 | Ponga todos los papelitos a la vez, mezclados. La gente pasea y lee.
    15 | En parejas: ¿qué papelitos van juntos y cuáles se contradicen? ¿Qué dice mi idioma?
    20 | Acuerden una frase para cada palabra, en un idioma tras otro. Empiecen por el idioma que más dificultad tiene.
    7 | Prueben la frase: ¿sirve para la historia? ¿La entendería un niño?
guide-words-say =
    No buscamos el diccionario. Queremos saber qué queremos decir aquí.
    ¿Cómo se lo diría a su madre?
    Si en su idioma no hay palabra para esto, díganos qué diría en su lugar.
guide-words-avoid =
    Empezar con una definición en una diapositiva. Todos estarán de acuerdo y nadie la sentirá suya.
    Tratar el inglés como el original y los demás idiomas como sus traducciones.
    Votar. Si quedan dos significados, anote los dos, y quién usa cuál y cuándo.
    Corregir la palabra de alguien. Pregunte qué quiere decir con ella.
guide-words-after =
    Escriba las frases acordadas en el vocabulario de la iniciativa, para que estén donde se usan las palabras.
    Pida a otra persona que hable cada idioma que lea la frase antes de imprimirla.
    Vuelva a las palabras después de un año: los significados se mueven.

## Momentos difíciles

guide-difficult-title = Momentos difíciles
guide-difficult-purpose = Enojo, lágrimas, silencio, alguien que habla por todos, una historia que pone en riesgo a un niño. Llegan en toda buena conversación. Esta página dice qué hacer en el primer minuto.
guide-difficult-before =
    Acuerde con quien facilita con usted una señal para «necesito que sigas tú».
    Conozca su deber: qué cosas tiene que denunciar, ante quién, y cómo se lo dice a la gente antes de que hable.
    Tenga otra sala, agua y los dos números de personas que pueden ayudar.
    Decida quién sale con quien se vaya. Nadie se va a solas.
guide-difficult-steps =
    1 | Pare. Suelte el aire, deje el lápiz, échese hacia atrás. La sala toma de usted la calma.
    1 | Nómbrelo sin juzgar: «Esto es difícil de oír, e importa».
    2 | Pregunte primero a la persona: «¿Quiere seguir, hacer una pausa o dejarlo aquí?». Haga lo que diga.
    3 | Diríjase a la sala: «¿Qué necesitamos ahora?». Un silencio, una pausa o cambiar de pregunta son buenas respuestas.
    2 | Vuelva a los acuerdos de la pared. Siga solo cuando dos o tres personas asientan.
guide-difficult-say =
    A quien habla por todos: «Gracias. Me gustaría oír los asientos que todavía no hemos oído».
    Al enojo contra usted: «Tiene razones para enojarse. Quiero anotarlo como lo dijo. ¿Está bien así?».
    A lo que hiere a un grupo: «Paro aquí. Hablamos de lo que nos pasó, no de lo que son los demás».
    A quien llora: nada. Ponga el agua a su alcance y espere.
    A una historia de peligro: «Quizá tenga que contárselo a alguien que pueda ayudar. Hablemos usted y yo justo después de esto».
guide-difficult-avoid =
    Explicar por qué la escuela hizo lo que hizo. Usted está aquí para escuchar.
    Pedir a una persona que hable por todo su pueblo.
    Hacer que quien fue herido consuele a quien hirió.
    Seguir como si nada hubiera pasado porque lo dice el reloj.
guide-difficult-after =
    Hable con quien salió herido antes de que se vaya a casa, y otra vez en los dos días siguientes, si lo desea.
    Ofrezca borrar lo que se dijo desde ese asiento. Hágalo mientras lo ve.
    Si un niño está en riesgo, denúncielo hoy, y anote que lo hizo y nada más de lo necesario.
    Siéntese diez minutos con su equipo: qué pasó, qué hicimos, qué necesitamos.
