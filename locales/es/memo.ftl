### Notas: lo que se dejan dicho quienes codifican.

memo-title = Notas
memo-one = Una nota
memo-lead = Lo que se dejaron dicho quienes codifican, con lo más reciente primero.
memo-none = Todavía ninguna nota.
memo-empty-title = Todavía no hay notas
memo-empty-text = Una nota guarda una idea sobre unas palabras, un código o un tema. Escriba una en la página de un código o un tema, o junto a las palabras.
memo-write = Escribir una nota
memo-text = Nota
memo-hint-passage = La ven quienes codifican. Desaparece cuando desaparecen las palabras.
memo-hint-other = La ven quienes codifican. No copie en ella palabras ni nombres de una familia: la nota se queda aunque la familia retire lo suyo.
memo-keep = Guardar esta nota
memo-change = Cambiarla
memo-about = Sobre
memo-about-passage = Palabras
memo-about-code = Código
memo-about-theme = Tema
memo-by = { $name }, { $when }
memo-by-gone = Alguien que ya no está, { $when }
memo-earlier = Lo que decía antes
memo-pages = Páginas de notas
memo-missing = Primero escriba algo.
memo-long = Esta nota es demasiado larga. Puede tener { $count } caracteres como máximo.
memo-overtaken = Alguien redactó de nuevo esta nota mientras usted la tenía abierta. No se perdió nada: lo que usted escribió está en el campo y lo de la otra persona se conserva debajo.
memo-delete-title = Borrar esta nota
memo-delete-text = Se borra con todo lo que decía antes.
memo-delete = Borrar la nota
