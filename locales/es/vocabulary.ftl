### Palabras que una iniciativa ha acordado.

vocabulary-title = Vocabulario
vocabulary-lead = Palabras que todo el mundo usa y que pocas personas entienden igual. Lo que aquí se acordó que significan aparece dondequiera que la iniciativa las usa.
vocabulary-empty = Todavía no se ha acordado ninguna palabra
vocabulary-empty-text = Haga el ejercicio de lenguaje compartido en una sesión, o anote lo que se haya acordado antes.
vocabulary-unnamed = Una palabra sin nombre
vocabulary-from-session = Se acordó en esta sesión
vocabulary-add-title = Anotar qué significa aquí una palabra
vocabulary-term-label = Palabra
vocabulary-term-own = Una palabra nuestra
vocabulary-term-missing = Elija una palabra.
vocabulary-language-label = Idioma
vocabulary-language-missing = Elija un idioma.
vocabulary-definition-label = Lo que se acordó
vocabulary-definition-missing = Escriba lo que se acordó.
vocabulary-names-label = Nombres
vocabulary-names-hint = Cómo se llama la palabra en este idioma y las formas en que aparece, una por línea. Se muestra la primera. Las cuatro palabras del ejercicio ya tienen sus nombres habituales.
vocabulary-names-missing = Escriba cómo se llama la palabra.
# Va delante de una definición que se abre desde una palabra marcada.
vocabulary-agreed-label = Aquí queremos decir:
vocabulary-agreed-title = Palabras que acordamos
