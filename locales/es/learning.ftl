### Lo que se aprende de los códigos: grupos de respuestas sin código y qué tal aciertan las sugerencias.

learning-clusters-title = Grupos sin código
learning-clusters-lead = Respuestas que nadie ha codificado todavía, reunidas porque hablan de forma parecida. Cada grupo se reconoce por las palabras que lo distinguen. Lea antes de hacer un código de él.
learning-clusters-empty = Aún no hay grupos
learning-clusters-empty-text = Un idioma necesita al menos 20 respuestas sin código para que se puedan encontrar grupos.
learning-clusters-name = Nombre del código
learning-clusters-make = Crear un código
learning-recall-title = Qué tal aciertan las sugerencias
learning-recall-text = Se apartan respuestas que alguien ya codificó y se cuenta cuántas veces su código habría estado entre los tres primeros sugeridos. Un idioma en el que eso ocurre muy pocas veces no recibe sugerencias.
learning-confirmed = Respuestas codificadas
learning-recall = Entre las tres primeras
learning-recall-none = sin medir
learning-standing = Sugerencias
learning-standing-ready = se muestran
learning-standing-unsure = aún no aciertan lo suficiente
learning-standing-learning = se están aprendiendo
learning-standing-few = muy pocas respuestas codificadas
learning-order = Orden
learning-order-chance = Al azar
learning-order-teaching = Primero lo que más enseña
learning-search = Palabras que buscar
learning-coder = Codificado por
learning-coder-any = Cualquiera
