### Signing in and the frame of staff pages.

staff-menu = Menú
staff-listen = Escuchar
staff-surveys = Encuestas
staff-sessions = Sesiones
staff-understand = Entender
staff-words = Palabras
staff-codebook = Libro de códigos
staff-themes = Temas
staff-barriers = Barreras
staff-share = Compartir
staff-summary = Resumen de temas
staff-quotes = Citas
staff-breadcrumb = Usted está aquí
staff-sign-out = Salir
staff-save = Guardar
staff-cancel = Ahora no
staff-remove = Quitar
staff-optional = opcional
overtaken = Otra persona cambió esto mientras usted lo tenía abierto. No se perdió nada: sus palabras están en el formulario y al lado se muestran las de la otra persona. Guarde otra vez para poner las suyas en lugar de las otras.
overtaken-now = Ahora dice:
overtaken-gone = Alguien ha quitado este texto.
signed-out-title = Su sesión se ha cerrado
signed-out-text = Ocurre después de un tiempo, por seguridad. Lo que acaba de enviar no se ha guardado. Inicie sesión en otra página, vuelva a esta y envíelo de nuevo.
sign-in-elsewhere = Iniciar sesión en otra página
typed-again = Enviar de nuevo
typed-title = Lo que usted escribió
typed-text = No se ha guardado. Puede copiarlo desde aquí.
role-organizer = Organización
role-facilitator = Facilitación
role-coder = Codificación
role-translator = Traducción
role-viewer = Lectura

sign-in-title = Entrar
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-submit = Entrar
sign-in-wrong = Este correo y esta contraseña no van juntos. Por favor, revise los dos.

setup-title = Crear la primera cuenta
setup-lead = Usted organizará la primera iniciativa. Después podrá sumar a otras personas.
setup-name = Su nombre
setup-initiative = Nombre de la iniciativa
setup-initiative-hint = Por ejemplo: Llegar a la escuela en Alder Creek
setup-password-hint = Al menos { $count } caracteres. Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.
setup-submit = Crear mi cuenta
setup-email-wrong = Por favor, escriba un correo electrónico, por ejemplo maryan@school.example.
setup-name-missing = Por favor, escriba su nombre.
setup-initiative-missing = Por favor, dé un nombre a la iniciativa.
setup-password-short = Esta contraseña es demasiado corta. Necesita al menos { $count } caracteres.
setup-password-long = Esta contraseña es demasiado larga. Puede tener como máximo { $count } caracteres.

forbidden-title = Esto no es parte de su función
forbidden-text = Quien organiza esta iniciativa puede hacerlo, o darle otra función.
cross-site-title = Este formulario llegó desde otro lugar
cross-site-text = Por su seguridad, solo aceptamos formularios de las páginas de Harken. Por favor, abra la página aquí e inténtelo de nuevo.

home-initiatives = Sus iniciativas
home-initiatives-empty = Todavía no pertenece a ninguna iniciativa. Pida a quien la organiza que le agregue.

staff-initiative = Iniciativa
staff-people = Personas
staff-log = Registro

sign-in-code = Código
sign-in-code-hint = Seis cifras de su aplicación de autenticación. O uno de sus códigos de recuperación.
sign-in-code-wrong = Este código no sirve, o ya se usó. Por favor, espere el siguiente y escríbalo.
sign-in-late = Ha pasado un rato, así que por favor empiece de nuevo.

account-title = Su cuenta
account-saved = Guardado.
account-about-you = Sobre usted
account-name-hint = Lo ven sus colegas. Las familias no.
account-name-long = Este nombre es demasiado largo. Puede tener como máximo { $count } caracteres.
account-password-old = Su contraseña de ahora
account-password-new = La contraseña nueva
account-password-ends = En todos los demás sitios se cerrará su sesión.
account-password-change = Cambiar la contraseña
account-password-wrong = Esta no es su contraseña. Por favor, escríbala otra vez.
account-two-step = Entrar en dos pasos
account-two-step-is-on = Los dos pasos están activados
account-two-step-is-off = Los dos pasos están desactivados
account-two-step-why = Después de la contraseña, Harken pide un código de su teléfono. Quien descubra su contraseña no podrá entrar.
account-two-step-settle = Ver los dos pasos
account-two-step-scan = Muestre esto a su aplicación de autenticación
account-two-step-scan-text = Sirve cualquier aplicación que haga códigos a partir de una imagen como esta.
account-two-step-qr = Una imagen que lee su aplicación de autenticación. Las letras de abajo dicen lo mismo.
account-two-step-letters = O escriba estas letras en la aplicación:
account-two-step-code-hint = Las seis cifras que la aplicación muestra ahora.
account-two-step-turn-on = Activar los dos pasos
account-two-step-turn-off = Desactivar los dos pasos
account-two-step-off-text = Entonces bastará otra vez con su contraseña. Sus códigos de recuperación dejarán de servir.
account-two-step-again = Esa imagen ya no sirve. Por favor, use esta.
account-recovery = Códigos de recuperación
account-recovery-keep = Apúntelos, o imprima esta página, y guárdelos donde guardaría una llave. Cada uno sirve una vez en lugar de un código, si ya no tiene su teléfono. No volverá a verlos.
account-recovery-left =
    { $count ->
        [0] No le queda ningún código de recuperación. Por favor, haga nuevos.
        [one] Le queda { $count } código de recuperación. Los nuevos sustituyen a los anteriores.
        [many] Le quedan { $count } de códigos de recuperación. Los nuevos sustituyen a los anteriores.
       *[other] Le quedan { $count } códigos de recuperación. Los nuevos sustituyen a los anteriores.
    }
account-recovery-renew = Hacer códigos de recuperación nuevos
account-sign-ins = Dónde tiene la sesión abierta
account-sign-ins-text = Guardamos los días, y nada del aparato ni del lugar.
account-sign-in-begun = Desde
account-sign-in-used = Último uso
account-sign-in-state = Salir
account-sign-in-here = Esta
account-sign-out-everywhere = Salir en todas partes
account-own-address = Su propia dirección para entrar
account-own-address-text = Guárdela como marcador. Si alguien prueba demasiadas contraseñas en su cuenta, la página que todos conocen le hace esperar; esta dirección no. Por favor, no la comparta.

people-lead = Quién trabaja en esta iniciativa, y qué puede hacer.
people-name = Nombre
people-role = Función
people-role-of = Función de { $name }
people-remove = Quitar
people-you = Usted
people-last-organizer = Alguien tiene que organizar esta iniciativa. Primero dé esa función a otra persona.
people-invite = Invitar a una persona
people-invite-hint = Recibirá un enlace para entregar. Sirve una vez, durante { $days } días.
people-invite-submit = Hacer un enlace
people-link-once = Entregue este enlace ahora: no volverá a verlo. Sirve una vez, durante { $days } días.
people-invitations = Invitaciones abiertas
people-invited-by = Invitó
people-ends = Sirve hasta
people-revoke = Retirar

joining-title = Unirse a { $initiative }
joining-lead = { $name } le invita a trabajar aquí. Su función: { $role }.
joining-as = Ha entrado como { $name } ({ $email }).
joining-join = Unirme
joining-known = ¿Ya tiene una cuenta aquí? Entre primero y abra este enlace otra vez.
joining-email-taken = Ya hay una cuenta con este correo. Entre primero y abra este enlace otra vez.
joining-member-already = Ya pertenece a esta iniciativa. Quien la organiza puede cambiar su función; el enlace sigue sirviendo para otra persona.
