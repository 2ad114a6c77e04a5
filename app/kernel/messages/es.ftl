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
people-a-day = Hoy ha leído tantas páginas de personas como puede leer una cuenta. Lo que espera su conformidad está en la primera página.
audit-a-day = Hoy ha leído tanto del registro de actuaciones como puede leer una cuenta. Se ha avisado a quienes gestionan su función.
attested-by-you = La última vez lo confirmó usted. Ahora debe ser otra persona quien diga que esta función sigue siendo correcta.
reveals-a-day = Hoy se le ha mostrado el número máximo de contactos que puede ver una cuenta. El directorio queda suspendido para usted hasta que la secretaría de su red lo examine. En un asunto urgente se sigue mostrando el contacto.
reveals-an-hour = En la última hora se le han mostrado muchos contactos. Espere un poco. En un asunto urgente el contacto se muestra de inmediato.
vcard-verified = Datos confirmados el { $date }.
export-made-for = Elaborado para { $name } el { $at }, n.º { $number }. No debe transmitirse a terceros.
review-resolved = Otra persona ya ha tramitado este aviso.
sheets-notice = Valor meramente indicativo; sin valor jurídico vinculante. Verifique cada punto con la autoridad competente.
alternate-missing = Cada ficha necesita un suplente: alguien de la misma jurisdicción que responda cuando esta persona no pueda.
name-of-another = Este es el nombre de otra persona. La ficha pertenece a su titular: retírela y añada una para quien le suceda. Para corregir la grafía, cambie una sola forma del nombre cada vez.
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
notice-answer-due = Se acerca la fecha prevista para responder a una consulta.
notice-answer-overdue = No se ha respondido a una consulta en la fecha prevista.
notice-promise-due = Usted prometió una respuesta; la hora se acerca.
notice-promise-overdue = No ha llegado una respuesta prometida.
notice-call-unconfirmed = Una llamada telefónica no se ha confirmado por escrito.
notice-disclosure-news = Hay novedades sobre la revelación de información dada bajo condiciones.
notice-disclosure-listed = Hay novedades en el registro de revelaciones de su Estado.
notice-disclosure-due = Un aviso de revelación sigue a la espera de la respuesta de su Estado.
notice-duty-test = Esta es una prueba del aviso de guardia. No ocurre nada.
notice-shift-tomorrow = Su guardia empieza antes de un día.
notice-shift-soon = Su guardia empieza antes de una hora.
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

## Who is in a room

room-frozen = Nadie dirige esta consulta por una de las partes; no se puede escribir en ella hasta que alguien la asuma.
route-has-room = Esta ruta ya tiene una sala y usted está en ella: ábrala desde la página de la ruta.
offer-ended = Ya ha terminado: su colega ha respondido o ya no se le pide.
nobody-left = No queda nadie más de esta jurisdicción a quien incorporar.
room-full = Esta sala tiene ya todos los participantes que admite una sala de su clase.
in-another-room = Esta persona está en otra consulta. Los invitados y los intérpretes solo están en una a la vez.
notice-consent-wanted = Una sala pregunta si usted está de acuerdo en que entre alguien.
notice-room-handed-over = Le han traspasado una consulta.
notice-room-frozen = Una consulta de su red está detenida: alguien debe asumirla.
notice-room-idle = Una consulta lleva mucho tiempo sin mensajes y se cerrará en dos semanas.

## Papers: transcripts and drafts of requests
paper-subject = Asunto
paper-question-type = Tipo de pregunta
paper-urgency = Urgencia
paper-authority = Autoridad requirente
paper-stage = Fase del procedimiento
paper-offences = Delitos
paper-measures = Medidas
paper-instruments = Base jurídica prevista
paper-request-language = Idioma de la futura solicitud
paper-wanted-by = Respuesta deseada antes del
paper-opened-at = Abierta
paper-outcome = Resultado
paper-formal-reference = Referencia de la solicitud formal
paper-caveats = Condiciones de uso
paper-informal = Consulta informal. No es una solicitud de asistencia judicial recíproca; nada de lo aquí escrito es prueba.
paper-checklist = Antes de enviar una solicitud
paper-informed = Se informó a la autoridad central.
paper-not-informed = No se ha informado a la autoridad central.
paper-until-day = Confidencial hasta el { $day }
paper-somebody = Un antiguo participante
paper-planned = Previsto para el { $day }
paper-happened = Ya revelado; aviso posterior
paper-unheard = Ya no hay nadie de { $country } en esta consulta: hay que avisarle por otra vía.
paper-reply-noted = Tomamos nota
paper-reply-agreed = De acuerdo
paper-reply-consult = Consúltenos antes, por favor
paper-reply-delay = Espere, por favor
paper-kind-answer = Respuesta
paper-kind-correction = Corrección
paper-kind-information = Información espontánea
paper-kind-disclosure = Aviso de una revelación
paper-kind-disclosure-reply = Respuesta al aviso
paper-transcript = Acta de una consulta
paper-package = Proyecto de solicitud de asistencia judicial recíproca
paper-no-transmission = No es una transmisión formal. Este proyecto se hizo a partir de una consulta informal. La solicitud la envía la autoridad competente por la vía que ambos Estados utilizan para ello.
paper-times = Todas las horas son UTC.
paper-check = Se puede comprobar sin conexión que este archivo no ha cambiado: counterpart verify FILE.
paper-for-work = Este archivo es para trabajar y no lleva firma. Los archivos PDF y JSON del mismo proyecto sí la llevan.
paper-withheld = El texto no figura aquí: la persona para quien se hizo no ha aceptado sus condiciones de uso.
paper-left-out = No incluidos, por no haberse aceptado sus condiciones de uso: { $count }.
paper-withdrawn = Retirado por su autor, véase el n.º { $seq }.
paper-corrected = Corregido por su autor, véase el n.º { $seq }.
paper-about = Sobre el n.º { $seq }
paper-delivered = Entregado
paper-read = Leído
paper-nobody = nadie aún
paper-of-all = { $count } de { $all }
paper-reference = Referencia
paper-own-reference = Referencia de la autoridad requirente
paper-requesting = Estado requirente
paper-requested = Estado requerido
paper-requested-several = Estados requeridos
paper-closed-at = Cerrada
paper-closed-by-clock = Cerrada automáticamente: sin mensajes durante medio año
paper-made-for = Emitido para
paper-made-at = Emitido el
paper-reached = Estado tras la entrada n.º
paper-number = Número de este documento
paper-people = Participantes
paper-person = Nombre
paper-state = Estado
paper-network = Red
paper-since = Desde
paper-left-at = Hasta
paper-point = Punto
paper-how-far = Estado del punto
paper-said-by = Indicado por
paper-said-at = Cuándo
paper-log = Lo dicho y lo hecho
paper-who = { $name } ({ $country })
paper-authorities = Autoridades
paper-matter = Objeto y naturaleza del procedimiento
paper-summary = Resumen de los hechos
paper-assistance = Asistencia solicitada
paper-persons = Identidad, ubicación y nacionalidad de las personas de que se trate
paper-purpose = Finalidad para la que se solicita la prueba, información o actuación
paper-to-complete = A completar por la autoridad requirente.
paper-agreed = Requisitos aclarados en la consulta
paper-answers = Respuestas de la parte requerida
paper-contacts = Contactos
paper-kind-opened = Consulta abierta
paper-kind-joined = Nuevo participante
paper-kind-left = Salida de un participante
paper-kind-closed = Consulta cerrada
paper-kind-message = Mensaje
paper-kind-acknowledged = Acuse de recibo
paper-kind-withdrawal = Retirada de un mensaje
paper-kind-checklist = Punto de la lista de verificación
paper-kind-restricted = Condiciones de uso fijadas
paper-kind-accepted = Condiciones de uso aceptadas
paper-kind-escalated = Elevada al nivel siguiente
paper-kind-promised = Respuesta prometida
paper-kind-phoned = Nota de una llamada telefónica
paper-kind-urgency = Urgencia modificada
paper-kind-held = Destrucción suspendida
paper-kind-released = Fin de la suspensión de la destrucción
paper-kind-file = Archivo
paper-kind-scanned = Archivo examinado
paper-kind-proposed = Participante propuesto
paper-kind-agreed = Conformidad dada
paper-kind-declined = Rechazado
paper-kind-frozen = Suspendida hasta que haya sucesor
paper-kind-resumed = Reanudada
paper-kind-glass-broken = Acceso de emergencia
paper-kind-assigned = Asignada
paper-file-clean = Examinado, nada encontrado
paper-file-held = Retenido hasta poder examinarlo
paper-file-infected = Dañino, destruido
paper-file-refused = Rechazado
papers-a-day = En las últimas 24 horas se han hecho muchos documentos para usted. Use uno de ellos o vuelva más tarde.

# Claves de acceso e invitaciones
passkey-refused = La clave de acceso no fue aceptada. Inténtelo de nuevo; si se repite, diríjase a quien lleva su cuenta.
passkey-synced = Su función exige una clave de acceso que no pueda copiarse: una llave de seguridad o una que permanezca en un solo dispositivo. Esta puede pasar a otros dispositivos.
passkey-copied = Esta clave de acceso parece existir dos veces. Ya no se acepta; diríjase a quien lleva su cuenta.
passkey-known = Esta clave de acceso ya está registrada.
last-passkey = Es su única vía de acceso. Añada antes otra clave de acceso.
invitation-void = Esta invitación ya no es válida: se utilizó, se retiró o han pasado sus 72 horas.
has-provider = Esta persona accede a través de un proveedor y no necesita invitación.
no-office-address = La ficha no tiene una dirección de correo de la oficina a la que enviar la carta. Regístrela primero.
office-address-unsure = Los datos de contacto de esta ficha se modificaron en las últimas 24 horas, o hace demasiado tiempo que nadie la confirma. Confirme la ficha o espere un día.
notice-passkey-changed = Se añadió o se retiró una clave de acceso de su cuenta.
letter-invitation = Su invitación a Counterpart
letter-invitation-body = Dos personas de su red le han invitado a Counterpart. La dirección siguiente puede usarse una sola vez, hasta { $until }. Ábrala en el dispositivo con el que accederá.
letter-invitation-unexpected = Si no espera esta carta, no abra nada y avise a la secretaría de su red.

## Acceso de emergencia, asignación, datos propios

erasure-held = Esta persona conserva una función o una ficha a la que usted no puede poner fin. Sus datos podrán suprimirse cuando termine.
glass-not-needed = Usted ya participa en esta consulta.
glass-settled = Esta solicitud ya está resuelta o ha vencido.
notice-consultation-assigned = Se le ha asignado una consulta.
notice-glass-asked = Alguien pide leer una consulta en la que no participa. Se necesita su decisión.
notice-glass-broken = Una persona ajena a una de sus consultas puede leerla durante poco tiempo.
notice-glass-watched = Una consulta de su red se ha abierto a una persona ajena a ella.
notice-data-asked = Una persona ha presentado una solicitud sobre sus propios datos. Se espera su respuesta.
notice-data-answered = Se ha respondido a su solicitud sobre sus propios datos.
paper-kind-glass-broken = abrió esta consulta a una persona ajena a ella
paper-kind-assigned = asignó esta consulta
former-focal-point = Antiguo punto de contacto
former-participant = Antiguo participante
caveats-not-accepted = Este archivo podrá abrirse cuando haya aceptado las restricciones a las que está sujeto.
file-not-served = No consta que este archivo esté libre de virus y no se puede descargar.
file-type-refused = No se aceptan archivos de este tipo. Se aceptan PDF, Word, Excel, texto de OpenDocument, PNG, JPEG y texto sin formato.
too-many-files = Esta consulta ya contiene el máximo de archivos.
no-pictures-here = No se adjuntan imágenes cuando se protege a las víctimas.

## El visto bueno de una segunda persona

notice-second-word-wanted = Un asunto espera su decisión como segunda persona.
notice-entry-waits = Una ficha nueva, o una para otra red, espera su decisión.
notice-joining-wanted = Una red quiere incluir su ficha: espera su decisión o la de quienes la mantienen.
notice-entry-joined = Su ficha, o una que usted mantiene, figura ahora en otra red.
notice-joining-agreed = Una ficha que usted propuso para otra red ya figura en ella.
notice-joining-refused = Una ficha que usted propuso para otra red no se incluirá en ella.
notice-mentioned = Le han mencionado en una consulta.
too-many-acts = Son más de 10 000 registros. Elija menos días.

## First steps, and sealed texts

first-steps = Antes de nada, infórmese en la página «Primeros pasos» de cómo funciona el servicio y qué registra.
end-to-end = Este texto está cifrado de extremo a extremo. Esta versión del servicio no admite textos así.

notice-unanswered-waiting = Una consulta ha llegado hasta usted: se espera su respuesta.
notice-unanswered-escalated = Una consulta ha llegado a su secretaría: se espera la respuesta.
notice-consultation-acknowledged = Se ha acusado recibo de su consulta.
notice-consultation-answered = Se ha respondido a su consulta.
notice-consultation-closed = Se ha cerrado una de sus consultas.
notice-messages-waiting = Hay mensajes nuevos en una consulta.
nothing-corrected = No se ha corregido nada desde que se formuló esta solicitud. Corrija primero la ficha o el nombre y responda después, o deniéguela con sus motivos.
entry-held = Otra oficina mantiene esta ficha: decide la secretaría de su red.
officers-entry-held = Esta ficha es de un miembro de la secretaría que la mantiene. Puede aceptarlo un colega suyo o la segunda firma de su red.
notice-ways-changed = Se ha cambiado adónde llegan sus cartas o avisos. Si no ha sido usted, cierre sus sesiones y avise a su secretaría.
notice-directory-suspended = Se ha retirado el uso del directorio a una cuenta que pidió demasiado. Examine lo que hizo.
notice-directory-urgent = Se ha usado el directorio por una urgencia fuera de lo ordinario. Examine lo que se pidió.
notice-audit-refused = Una cuenta ha leído del registro de actuaciones más de lo que una cuenta puede leer en un día. Vea de quién es y pregunte por qué.
notice-errand-set-aside = Algo que el servicio debía hacer falló durante un día y se apartó. Examínelo en el servidor.

## The next shift
notice-shift-offered = Un colega le pide que se haga cargo de una consulta.
notice-shift-taken = Un colega se ha hecho cargo de una consulta suya.
notice-shift-declined = Un colega no se hace cargo de una consulta; sigue siendo suya.
notice-shift-lapsed = El colega al que pidió que se hiciera cargo de una consulta ya no puede hacerlo; sigue siendo suya.
notice-assignment-ended = Una persona a la que asignó una consulta ya no participa en ella.
paper-kind-offered = Ofrecida al turno siguiente
paper-kind-taken-over = Asumida
paper-kind-lapsed = Ofrecimiento al turno siguiente terminado
paper-kind-subject = Asunto corregido
paper-request-on = Solicitud formal el
