# One text for each code of app/kernel/errors.py; ids are the codes with hyphens.

bad-json = La solicitud no es un JSON válido.
bad-input = Parte de lo enviado no puede aceptarse. Compruebe los campos indicados.
bad-frame = La conexión en directo recibió algo que no entiende. No se ha guardado nada.
foreign-origin = No se permite usar el servicio desde otro sitio.
forbidden = Su función no lo permite. La secretaría de la red puede indicarle quién puede hacerlo.
idempotency-key-reused = Esta clave ya se utilizó para otra cosa.
internal = Se ha producido un error por nuestra parte. Comunique el número de referencia a la secretaría.
method-not-allowed = Esto no puede hacerse en esta dirección.
not-found = Aquí no hay nada que usted pueda ver.
not-ready = El servicio se está iniciando o su base de datos no está disponible. Inténtelo de nuevo en breve.
not-signed-in = Inicie sesión. Su sesión ha terminado o aún no ha comenzado.
query-too-long = El texto de búsqueda es demasiado largo. Como máximo 200 caracteres.
room-closed = Esta consulta está cerrada. No se le puede añadir nada.
act-not-open-to-you = Este acto corresponde a la otra parte de la consulta.
service-busy = El servicio está muy ocupado. No se ha guardado nada; inténtelo de nuevo en un momento.
stale-revision = Otra persona modificó este registro entretanto. Compare las dos versiones antes de guardar.
storage-full = El servidor no tiene espacio. No se ha guardado nada; se ha avisado al operador.
too-large = Lo enviado es demasiado grande.
too-many-requests = Demasiadas solicitudes en poco tiempo. Espere un momento.
unavailable = El servicio no puede acceder a su base de datos. No se ha guardado nada; inténtelo de nuevo.
unknown-entry = El mensaje indicado no está en esta consulta o no le corresponde modificarlo.
unknown-filter-value = Uno de los filtros tiene un valor desconocido.
window-exceeded = Solo pueden mostrarse los primeros 100 resultados. Precise la búsqueda.
import-refused = No se ha importado nada: algunas filas no pueden aceptarse. Corríjalas y envíe de nuevo el archivo completo.
nothing-drafted = No hay borrador de esta ficha. Puede que entretanto se haya publicado o descartado.
list-full = La lista está completa. Elimine antes algún elemento.

## Reveals, limits, exports

directory-suspended = Su uso del directorio está suspendido y se ha avisado a la secretaría de su red. En un asunto urgente se sigue mostrando el contacto. Sus consultas siguen a su disposición.
duty-sheets-a-day = En las últimas 24 horas se han elaborado tres hojas de guardia. Utilice una de ellas.
listed-a-day = Hoy se le ha mostrado el número máximo de personas que puede ver una cuenta. El directorio queda suspendido para usted hasta que la secretaría de su red lo examine.
reveals-a-day = Hoy se le ha mostrado el número máximo de contactos que puede ver una cuenta. El directorio queda suspendido para usted hasta que la secretaría de su red lo examine. En un asunto urgente se sigue mostrando el contacto.
reveals-an-hour = En la última hora se le han mostrado muchos contactos. Espere un poco. En un asunto urgente el contacto se muestra de inmediato.
vcard-verified = Datos confirmados el { $date }.
export-made-for = Elaborado para { $name } el { $at }, n.º { $number }. No debe transmitirse a terceros.
review-resolved = Otra persona ya ha tramitado este aviso.
sheets-notice = Valor meramente indicativo; sin valor jurídico vinculante. Verifique cada punto con la autoridad competente.
alternate-missing = Cada ficha necesita un suplente: alguien de la misma jurisdicción que responda cuando esta persona no pueda.
away-then = Esta persona está ausente uno de esos días.
rota-changed = El turno ha cambiado entretanto. Vuelva a mirar la semana.
shift-overlaps = Una persona no puede tener dos turnos a la vez.

# Signing in
confirm-identity = Confirme primero que es usted.
logout-refused = Esta orden de terminar una sesión no es válida.
provider-away = El proveedor de identidad no responde. Vuelva a intentarlo más tarde.
sign-in-refused = Se ha denegado el acceso.
authority-not-competent = El directorio no indica en ambas partes una autoridad que pueda enviar y recibir esta información. Invite primero a la autoridad competente.

## Notices: what waits, never what it is about

notice-urgent-waiting = Una consulta urgente le espera.
notice-consultation-waiting = Una consulta le espera.
notice-consultation-escalated = Una consulta urgente ha llegado a su secretaría.
notice-response-overdue = No se ha acusado recibo de una consulta a tiempo.
notice-promise-due = Usted prometió una respuesta; la hora se acerca.
notice-promise-overdue = No ha llegado una respuesta prometida.
notice-call-unconfirmed = Una llamada telefónica no se ha confirmado por escrito.
notice-disclosure-news = Hay novedades sobre la revelación de información dada bajo condiciones.
notice-duty-test = Esta es una prueba del aviso de guardia. No ocurre nada.
notice-new-device = Alguien ha entrado en su cuenta desde un dispositivo nuevo.
notice-contact-changed = Se han cambiado datos de contacto.
notice-grant-ending = Uno de sus permisos está a punto de terminar.
notice-account-ended = Se ha cerrado una cuenta.
notice-own-test = Esta es la prueba que usted ha pedido.
letter-digest =
    Counterpart: { $count ->
        [one] un asunto le espera
       *[other] { $count } asuntos le esperan
    }
letter-no-content = Esta carta no dice nada de ningún caso. Entre para leer.
entry-taken = Esta entrada ya tiene a una persona responsable.
grant-held = Esta persona ya desempeña esta función.
grant-settled = Este asunto ya está resuelto.
person-known = Esta persona ya está registrada en el servicio.
notice-grant-attestation = Una función espera que confirme que sigue siendo correcta.
