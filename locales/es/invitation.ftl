### Códigos de invitación: lo que ven quienes organizan.

invitation-title = Códigos
invitation-lead = Con códigos en papel, cada familia responde una vez y nadie más puede responder.
invitation-count = Cuántos códigos
invitation-count-hint = Uno para cada familia y algunos más. Aquí, como máximo { $most }; la orden «harken codes» hace más.
invitation-count-wrong = Escriba un número entero de 1 a { $most }.
invitation-create = Hacer los códigos y mostrar las papeletas
invitation-once = Los códigos se muestran una sola vez, en papeletas para imprimir y en un orden al azar. Harken guarda solo lo necesario para reconocer un código cuando se usa; por eso las papeletas perdidas no se pueden imprimir de nuevo. Si algo sale mal, traiga otra vez la encuesta con otro nombre.
invitation-families = A las familias se les dice cuántos códigos hay. El número ya no puede cambiar, y desde entonces nadie puede responder sin código.
invitation-none = Esta encuesta no tiene códigos: puede responder quien tenga su dirección. Los códigos se hacen mientras la encuesta es un borrador.
invitation-made = { $count ->
    [one] Esta encuesta tiene { $count } código. Nadie puede responder sin uno.
    [many] Esta encuesta tiene { $count } de códigos. Nadie puede responder sin uno.
   *[other] Esta encuesta tiene { $count } códigos. Nadie puede responder sin uno.
}
invitation-slips-title = { $count ->
    [one] { $count } papeleta para imprimir
    [many] { $count } de papeletas para imprimir
   *[other] { $count } papeletas para imprimir
}
invitation-slips-lead = Imprima esta página ahora y corte por las líneas. Al salir de ella, los códigos desaparecen.
invitation-qr = Código QR que abre la encuesta con { $code }
