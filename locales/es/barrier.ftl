### Barreras, y el problema que las enmarca.

barrier-list-title = Barreras
barrier-list-lead = Una barrera es algo en el funcionamiento de las escuelas que impide atender una necesidad. Es algo que se puede cambiar, nunca un rasgo de una familia.
barrier-list-empty = Todavía no hay barreras
barrier-list-empty-text = Aquí estará lo que han diagnosticado: qué le impide qué a quién, y cómo se vería el cambio.
barrier-new = Nombrar una barrera
barrier-edit = Cambiar esta barrera
barrier-title-label = Barrera
barrier-title-hint = Pocas palabras, por ejemplo: Las reuniones son en horas de trabajo
barrier-title-missing = Póngale un nombre corto a la barrera, por favor.
barrier-statement-label = Planteamiento del problema
barrier-statement-hint = Específico y medible: qué pasa, dónde, a quién, con qué frecuencia.
barrier-statement-missing = Escriba cuál es la barrera: qué pasa, dónde, a quién, con qué frecuencia.
barrier-indicator-label = Indicador
barrier-indicator-hint = Lo que cuentan o miden, por ejemplo: proporción de reuniones con intérprete
barrier-baseline-label = Línea de base
barrier-baseline-hint = Lo que dice hoy el indicador y de cuándo es, por ejemplo: 17 %, primavera
barrier-position-label = Lugar en la lista
barrier-position-hint = Un número entero. El más pequeño va primero.
barrier-heard-title = Lo que dicen las familias
barrier-problem-title = El problema
barrier-problem-empty = Nadie ha escrito todavía el planteamiento del problema.
