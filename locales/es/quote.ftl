### Citas: su revisión antes de salir, y los nombres que ninguna puede repetir.

quote-list-title = Citas por revisar
quote-list-lead = Antes de que salga una cita, una persona mira si se puede reconocer a alguien en ella. Hasta entonces no aparece en ninguna página impresa ni pública.
quote-list-empty = Todavía no hay citas
quote-list-empty-text = Las citas que elija en la página de un tema llegan aquí para su revisión.
quote-next = Revisar la siguiente
quote-title = ¿Se puede reconocer a alguien?
quote-words = Las palabras
quote-theme = Tema
quote-standing = Estado
quote-unchecked = Sin revisar
quote-refused = No se usa
quote-cleared = Aprobada
quote-cleared-translation = Aprobada: solo la traducción
quote-cleared-paraphrase = Aprobada: con otras palabras
quote-whole = La respuesta completa, para entender la cita
quote-found = Mire esto, por favor
quote-found-translation = Mire esto en la traducción, por favor
quote-nothing-found = No se marcó nada. Lea usted las palabras, por favor: quien conoce a esta comunidad puede reconocer más que cualquier lista.
quote-risk = { $kind ->
        [kept] Un nombre de su lista
        [email] Una dirección de correo
        [phone] Un número de teléfono
        [link] Una dirección de internet
        [handle] Un nombre en un servicio
        [address] Parte de un domicilio
        [place] Un lugar
        [number] Un número largo
        [date] Una fecha
        [age] Una edad
        [titled] Alguien con su título
        [given] Cómo se llama alguien
        [capitals] Todo en mayúsculas: no se distinguen los nombres
       *[possible] Quizás un nombre
    }
quote-narrow = Pocas personas escribieron en este idioma sobre esto, así que el original podría delatar quién habló. Muestre solo la traducción o cuéntelo con otras palabras, por favor.
quote-looked = He mirado todo lo marcado. Nada de lo que muestro delata quién habló.
quote-translation-label = Traducción al idioma { $language }
quote-translation-hint = Solo lo que dice la cita: quite lo demás al principio y al final. No cambie las palabras de en medio.
quote-clear = No se reconoce a nadie: aprobarla
quote-clear-translation = Mostrar solo la traducción
quote-clear-paraphrase = Mostrarla con estas palabras
quote-refuse = No usarla
quote-reopen = Revisarla de nuevo
quote-paraphrase-title = Con otras palabras
quote-paraphrase-label = Lo que se dijo, en sus palabras
quote-paraphrase-hint = Deje fuera todo lo que delate quién habló. Se muestra como contado por usted, nunca como una cita.
quote-paraphrase = Con otras palabras, de quien la revisó
quote-translation-only = Traducción. El original no se muestra.
quote-problem-translation = Estas palabras no están así en la traducción. Quite palabras solo al principio y al final, por favor; la traducción misma se cambia en la página de las palabras.
quote-problem-empty = Escriba las palabras que se han de mostrar, por favor.
quote-problem-repeats = Son las mismas palabras de la cita. Cuéntelo con otras palabras, por favor.
quote-problem-changed = Esta cita ha cambiado desde que abrió su página. Mírela una vez más, por favor.
quote-problem-looked = Antes de aprobar la cita, mire todo lo marcado y confírmelo, por favor.
quote-problem-telling = Sus palabras contienen un nombre de su lista, un número de teléfono o una dirección de internet. Déjelo fuera, por favor.
quote-names-title = Nombres que ninguna cita puede repetir
quote-names-lead = Personal de las escuelas, escuelas, calles, cualquiera cuyo nombre delate quién habló. Se marcan dondequiera que aparezcan en una cita.
quote-names-label = Nombres
quote-names-hint = Un nombre por línea, en cada escritura en que las familias puedan escribirlo. Harken no adivina: un nombre que está aquí en letras latinas no se encuentra donde alguien lo escribe en árabe, en cirílico o en otra escritura, ni uno en caracteres chinos simplificados donde está en tradicionales.
quote-names-many = La lista puede tener como máximo { $count } nombres.
quote-names-long = «{ $name }…» es demasiado largo. Un nombre puede tener como máximo { $count } caracteres, y cada uno va en su propia línea.
