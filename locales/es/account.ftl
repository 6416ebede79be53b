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
