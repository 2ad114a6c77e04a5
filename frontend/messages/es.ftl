### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = Ir al contenido
shell-sections = Secciones
shell-directory = Directorio
shell-consultations = Consultas
shell-language = Idioma
shell-offline = Sin conexión. Lo ya cargado puede leerse; lo que escriba en una consulta espera y se enviará cuando vuelva la conexión.

## Shared pieces

ui-close = Cerrar
ui-cancel = Cancelar
ui-loading = Cargando
ui-illustrative = Demostración: todas las personas son ficticias.
fault-retry = Reintentar
fault-unreachable = No se puede acceder al servicio. Compruebe la conexión e inténtelo de nuevo.
fault-unexpected = Se ha producido un fallo por nuestra parte. Inténtelo de nuevo y, si se repite, avise a la secretaría.
fault-reference = Referencia para la secretaría: { $reference }
fault-start = No se ha podido iniciar la aplicación
fault-page = No se ha podido mostrar esta página
not-found-title = No encontrado
not-found-body = No hay ninguna página en esta dirección.
not-found-record = Esa entrada no existe o no es visible para usted.
not-found-to-directory = Ir al directorio
forbidden-title = Sin acceso
forbidden-body = Su función no incluye esta página. Las funciones las asigna la secretaría de su red.

## Account

account-title = Su cuenta
account-sign-out = Cerrar sesión
account-sign-out-failed = No se ha podido cerrar la sesión. Inténtelo de nuevo.
grant-focal-point = Punto de contacto
grant-correspondent = Corresponsal nacional
grant-secretariat = Secretaría
grant-operator = Operador
grant-auditor = Auditor
theme-title = Colores
theme-system = Como el dispositivo
theme-light = Claros
theme-dark = Oscuros

## Keyboard

keys-title = Teclado
keys-search = Ir al campo de búsqueda
keys-directory = Ir al directorio
keys-consultations = Ir a las consultas
keys-next = Fila siguiente de la lista
keys-previous = Fila anterior de la lista
keys-help = Mostrar esta ayuda
keys-single-letters = Atajos de una sola tecla

## Sign in

sign-in-title = Iniciar sesión
sign-in-lead = Encuentre a la persona adecuada en otro Estado y consúltela antes de enviar una solicitud.
sign-in-demo = Demostración: todas las personas son ficticias
sign-in-demo-body = Elija a la persona en cuyo nombre desea entrar. No hace falta contraseña; ninguna de ellas existe.
sign-in-people = Entrar como
sign-in-failed = No se ha podido iniciar la sesión
sign-in-people-failed = No se ha podido cargar la lista de personas
session-ended-title = Su sesión ha terminado
session-ended-body = Inicie sesión de nuevo para continuar. Todo lo que ha escrito sigue aquí.
session-ended-again = Continuar como { $name }
session-ended-other = Entrar como otra persona

## Directory

directory-title = Buscar puntos de contacto
directory-search = Buscar
directory-search-label = Buscar puntos de contacto por nombre, autoridad, Estado o materia
directory-search-hint = Nombre en cualquier escritura, autoridad, país o materia
directory-results = Puntos de contacto
directory-count =
    { $count ->
        [0] Ningún punto de contacto
        [one] { $count } punto de contacto
       *[other] { $count } puntos de contacto
    }
directory-count-floor = Más de { $count } puntos de contacto
directory-order = Primero, quienes comparten un idioma con usted y están localizables ahora
directory-order-names = Primero, los nombres más seguros
directory-degraded = El motor de búsqueda no está disponible. Los nombres se siguen encontrando, pero el orden puede ser menos exacto.
directory-failed = No se ha podido buscar en el directorio
directory-more = Mostrar más
directory-consult = Abrir una consulta
directory-consult-with = Abrir una consulta con { $name }
count = { $count }
count-floor = { $count }+
filters-title = Filtros
filters-show =
    { $count ->
        [0] Ningún punto de contacto
        [one] Mostrar { $count } punto de contacto
       *[other] Mostrar { $count } puntos de contacto
    }
filters-show-floor = Mostrar más de { $count } puntos de contacto
chips-title = Filtros elegidos
chips-remove = { $label }: quitar este filtro
chips-clear = Quitar todos los filtros
facet-reachable = Disponibilidad
facet-reachable-now = Localizables ahora
facet-jurisdiction = Jurisdicción
facet-network = Red
facet-offence = Materia
facet-measure = Medida
facet-language = Idioma de trabajo
facet-role = Función
facet-freshness = Confirmación
facet-freshness-fresh = Confirmada hace poco
facet-freshness-due = Confirmación pendiente
facet-freshness-stale = Sin confirmar desde hace mucho
facet-find = Buscar en la lista: { $group }
facet-find-hint = Buscar en la lista
facet-find-none = No hay nada parecido en la lista.
facet-all = Mostrar todos ({ $count })
facet-fewer = Mostrar menos
nothing = Ningún punto de contacto corresponde a estos filtros.
nothing-for = No se ha encontrado ningún punto de contacto para «{ $text }».
nothing-without = Sin «{ $label }»: { $count }
nothing-advice = Los nombres se encuentran en cualquier escritura y con otras grafías. Pruebe con una parte del nombre, la autoridad o el país.
match-exact = Coincidencias exactas
match-likely = Probable: el mismo nombre con otra grafía
match-near = Grafías cercanas: compruébelo antes de escribir
match-found-as = Encontrado como «{ $spelling }»

## Reachability and freshness

reach-duty = De guardia ahora
reach-duty-until = De guardia hasta las { $time } (su hora)
reach-hours = En horario de trabajo
reach-hours-until = Trabaja hasta las { $time } (su hora)
reach-off = Fuera del horario de trabajo
reach-weekend = Allí es fin de semana
freshness-fresh =
    { $days ->
        [0] Confirmado hoy
        [one] Confirmado hace { $days } día
       *[other] Confirmado hace { $days } días
    }
freshness-due =
    { $days ->
        [one] Por verificar tras { $days } día
       *[other] Por verificar tras { $days } días
    }
freshness-stale =
    { $days ->
        [one] Sin confirmar desde hace { $days } día
       *[other] Sin confirmar desde hace { $days } días
    }

## Focal point

card-failed = No se ha podido cargar la entrada
card-back = Volver a la lista
card-edit = Modificar la entrada
card-competence = Competencia
card-networks = Redes y función
card-languages = Idiomas
card-none = No consta
card-names = Nombres
card-name-original = Original ({ $language })
card-name-romanised = En letras latinas
card-name-others = Otras grafías
card-hours = Horario
card-own-time = { $time } (su hora)
card-working-days = Días laborables
card-working-hours = Horario de trabajo
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autoridad y entrada
card-authority = Autoridad
card-authority-kind = Tipo
card-authority-city = Sede
card-confirmed = Última confirmación
card-office-level = Usted ve lo que esta entrada muestra a otras redes. Los miembros de sus propias redes ven más.
level-native = lengua materna
level-fluent = fluido
level-working = nivel de trabajo

## Editing an entry

edit-title = Modificar: { $name }
edit-back = Volver a la entrada
edit-name-original = Nombre en la escritura original
edit-name-language = Idioma del nombre
edit-name-romanised = Nombre en letras latinas
edit-names = Nombre para lectores de otros idiomas
edit-names-hint = Solo si la persona o su autoridad usa esa grafía.
edit-other-spellings = Otras grafías
edit-one-a-line = Una por línea
edit-office = Oficina
edit-position = Cargo
edit-authority = Autoridad
edit-time-zone = Zona horaria
edit-languages = Idiomas
edit-language = Idioma
edit-level = Nivel
edit-add-language = Añadir un idioma
edit-remove = Quitar
edit-their-clock = Según el reloj de su propia zona horaria.
edit-from = Desde
edit-to = Hasta
edit-weekday = Día
edit-clock-format = Horas y minutos, de 00:00 a 23:59
edit-duty = Guardia fuera del horario de trabajo
edit-duty-hint = Cuándo se atienden llamadas fuera del horario. Si el final es anterior al comienzo, corresponde al día siguiente.
edit-add-duty = Añadir una guardia
edit-channels = Medios de contacto
edit-channels-hint = Solo los ve la secretaría. Los colegas los ven uno a uno, a petición, y cada petición queda registrada.
edit-channel-kind = Tipo
edit-channel-value = Número o dirección
edit-channel-note = Nota
edit-add-channel = Añadir un medio de contacto
channel-office-phone = Teléfono de la oficina
channel-duty-phone = Teléfono de guardia
channel-mobile = Teléfono móvil
channel-office-email = Correo electrónico de la oficina
channel-secure = Canal seguro
edit-confirmation = Confirmación
edit-confirm = Hoy he comprobado esta entrada y confirmo que es correcta.
edit-save = Guardar
edit-saved = La entrada se ha guardado.
edit-failed = La entrada no se ha guardado
edit-refused = Este valor no se ha aceptado.
edit-history = Historial
edit-history-nobody = El sistema
conflict-title = Alguien ha modificado esta entrada mientras usted escribía
conflict-title-by = { $name } modificó esta entrada el { $moment }
conflict-body = No se ha perdido nada de lo que ha escrito. Elija qué versión queda en cada campo.
conflict-theirs = La otra versión
conflict-yours = Su versión
conflict-save = Guardar esta elección

## Consultations: list

consultation-list-title = Consultas
consultation-group-me = A la espera de usted
consultation-group-others = A la espera de otros
consultation-group-closed = Cerradas
consultation-older = Mostrar consultas cerradas anteriores
consultation-list-fault = No se pudieron cargar las consultas
consultation-none = Todavía no tiene consultas.
consultation-none-how = Busque un punto de contacto en el directorio y abra una consulta con él.
consultation-open-from-directory = Buscar un punto de contacto
consultation-unread =
    { $count ->
        [one] { $count } entrada sin leer
       *[other] { $count } entradas sin leer
    }
consultation-unread-many = 100 o más entradas sin leer
consultation-last = Último acto: { $at }
consultation-status-opened = Sin acuse de recibo todavía: { $country }
consultation-status-acknowledged = Con acuse de recibo, a la espera de respuesta: { $country }
consultation-status-answered = Respondida: { $country }
consultation-status-closed = Cerrada
consultation-status-outcome = Cerrada: { $outcome }

## Consultations: opening one

consultation-new-title = Abrir una consulta
consultation-to = Para
consultation-subject = Asunto
consultation-subject-hint = Diga de qué se trata sin nombrar a sospechosos, víctimas o testigos.
consultation-subject-missing = Escriba un asunto para que ambas partes reconozcan la consulta.
consultation-requested = Jurisdicción requerida
consultation-requested-hint = Cada una acusará recibo y responderá según su propio plazo. Los demás destinatarios solo participan.
consultation-question-type = Tipo de pregunta
consultation-question-type-missing = Elija el tipo de pregunta: la otra parte lo lee en su propio idioma.
consultation-choose = Elija
consultation-offences = Delitos
consultation-measures = Medidas
consultation-none-chosen = Ninguna opción elegida
consultation-find-in-list = Buscar en la lista
consultation-urgency = Urgencia
consultation-urgency-normal = Objetivo: acuse de recibo en un día hábil y respuesta en cinco.
consultation-urgency-high = Algo se perderá o se decidirá pronto. Objetivo: acuse de recibo en cuatro horas hábiles.
consultation-urgency-critical = Peligra la vida o la seguridad, o se perderá en horas. Objetivo: acuse de recibo en 30 minutos, a cualquier hora.
consultation-question = Su pregunta
consultation-question-missing = Escriba la pregunta: es el primer mensaje de la sala.
consultation-too-long = El texto es demasiado largo.
consultation-who-sees =
    { $count ->
        [one] Se avisará a { $count } persona, que verá todo esto: { $countries }.
       *[other] Se avisará a { $count } personas, que verán todo esto: { $countries }.
    }
consultation-open = Abrir la consulta
consultation-open-failed = La consulta no se abrió
consultation-nobody-signed-up = Este punto de contacto todavía no tiene cuenta aquí. Pregunte a la secretaría de la red cómo contactarlo.
consultation-nobody-there = Entre los destinatarios debe haber alguien de cada jurisdicción requerida.
consultation-own-side = Este colega es de su propio Estado. Las consultas se abren con otra jurisdicción.
consultation-on-duty = De guardia
consultation-back-at = De vuelta: { $at }, según su hora

## Room: header

room-fault = No se pudo cargar la consulta
room-back = Todas las consultas
room-marking = Solo consulta – no es prueba
room-marking-words = Úsese solo para preparar una solicitud formal o decidir sobre ella.
room-response = Acuse de recibo
room-asked = Una pregunta de { $country }
room-clock =
    { $minutes ->
        [one] Queda { $minutes } minuto para acusar recibo
       *[other] Quedan { $minutes } minutos para acusar recibo
    }
room-clock-over = El plazo previsto ha pasado
room-acknowledge = Acusar recibo

## Room: people and details

room-people = En esta sala
room-people-button =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
room-you = (usted)
room-here = Tiene esta sala abierta ahora
room-hours-working = Horario laboral
room-hours-off = Fuera del horario laboral
room-hours-weekend = Allí es fin de semana
room-about = La pregunta
room-opened-at = Abierta
room-who = { $name } ({ $country })
room-somebody = Un antiguo participante
room-add-search = Nombre en cualquier escritura, autoridad o país
room-add-found =
    { $count ->
        [one] { $count } punto de contacto encontrado
       *[other] { $count } puntos de contacto encontrados
    }
room-add-search-failed = La búsqueda no tuvo éxito
room-add-already = Ya está en la lista
room-add-history =
    { $count ->
        [one] Quien se añada verá todo el historial de esta sala: { $count } entrada.
       *[other] Quien se añada verá todo el historial de esta sala: { $count } entradas.
    }
room-add-confirm = Añadir a la sala
room-add-failed = No se añadió a nadie
room-close = Cerrar la consulta
room-close-words = Después la sala se podrá leer, pero ya no se podrá escribir en ella.
room-close-outcome = Resultado
room-close-outcome-missing = Elija el resultado de la consulta.
room-close-reference = Referencia de la solicitud formal
room-close-reference-hint = Con ella ambas partes pueden encontrar la solicitud.
room-close-informed = ¿Se informó a la autoridad central de este contacto informal?
room-close-note = Nota final
room-close-failed = La consulta no se cerró
room-close-confirm = Cerrar con este resultado

## Room: log

room-talk = Conversación
room-log = Entradas de esta sala
room-log-fault = No se pudieron cargar las entradas
room-notice = Consulta informal. No es una solicitud de asistencia judicial recíproca; nada de lo aquí escrito es prueba.
room-earlier = Entradas anteriores
room-earlier-failed = No se pudieron cargar las entradas anteriores. Reintentar
room-new =
    { $count ->
        [one] { $count } mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
room-heard = { $name }: { $text }
room-answer = Respuesta
room-correction = Corrección
room-withdrawn = Retirado por su autor a las { $at }
room-corrected = Corregido por su autor a las { $at }; el texto corregido está más abajo
room-reply = Responder
room-correct = Corregir
room-withdraw = Retirar
room-withdraw-title = ¿Retirar este mensaje?
room-withdraw-words = Su texto desaparece para todos; en el registro consta que lo escribió y lo retiró. Quien lo leyó, lo leyó.
room-quote-earlier = Un mensaje anterior
room-act-opened = Consulta abierta por { $name }
room-act-joined = En la sala: { $name }
room-act-added = { $by } añadió a { $name }
room-act-acknowledged = Acuse de recibo de { $name }
room-act-withdrawal = Mensaje retirado por { $name }
room-act-left = Ya no está en la sala: { $name }
room-act-closed = Cerrada por { $name }: { $outcome }
room-act-closed-by-clock = Cerrada automáticamente: sin mensajes durante medio año
room-act-formal = Solicitud formal: { $reference }
room-act-informed = Se informó a la autoridad central.
room-act-not-informed = No se ha informado a la autoridad central.
room-seen =
    { $count ->
        [one] Visto por la autoridad competente: { $countries }
       *[other] Visto por las autoridades competentes: { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [one] Mensaje a { $count } persona: { $countries }
       *[other] Mensaje a { $count } personas: { $countries }
    }
room-to-nobody = Mensaje para el registro: no hay nadie más en esta sala
room-placeholder = Escriba sin datos personales de sospechosos, si es posible
room-send = Enviar
room-this-is-answer = Esta es nuestra respuesta
room-caveats = Condiciones de uso
room-caveats-none = Sin otra marca
room-language = Idioma del texto
room-replying = Respuesta a { $name }:
room-correcting = Corrección de:
room-characters-left =
    { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }
room-not-sent = No enviado. Se guarda aquí hasta que haya conexión.
room-sending = Enviando
room-refused = El servicio no lo aceptó.
room-try-again = Reintentar
room-copy = Copiar el texto
room-discard = Eliminar
room-pending-acknowledged = Acuse de recibo
room-pending-withdrawal = Retirada de un mensaje
room-writing =
    { $count ->
        [one] { $names } está escribiendo
       *[other] { $names } están escribiendo
    }
room-read-only = La consulta está cerrada. Se puede leer; ya no se puede escribir.

## Room: connection

live-starting = Conectando
live-open = Conectado
live-reconnecting = Conexión perdida. Reconectando; lo que escriba se conserva.
live-slow = Sin conexión directa. Los mensajes se envían y reciben cada diez segundos.
live-offline = Sin conexión. Puede leer; los mensajes esperan a que haya conexión.
live-ended = La sesión ha terminado. Los mensajes esperan a que vuelva a entrar.

## Directory: its pages

sections-title = En el directorio
sections-search = Búsqueda

## Whom do I ask?

sections-whom = ¿A quién pregunto?
whom-title = ¿A quién pregunto?
whom-lead = Escriba unas letras en cada campo; Intro toma la línea marcada y pasa al siguiente. La respuesta aparece a medida que elige.
whom-question = Su consulta
whom-jurisdiction = Jurisdicción
whom-jurisdiction-hint = Hasta cinco. Intro en el campo vacío pasa al siguiente.
whom-measure = Medida
whom-offence-field = Delito
whom-stage-field = Fase del procedimiento
whom-urgency = Urgencia
whom-languages = Mis idiomas
whom-languages-own = Si queda vacío: los de su entrada ({ $languages }).
choice-remove = Quitar { $label }
choice-none = Nada en la lista empieza así.
state-nobody-shown = no se le muestra ninguna persona
whom-answer = La respuesta
whom-start = Elija una jurisdicción y después una medida o un delito; con ambos, la respuesta será exacta.
whom-failed = No se pudo responder
whom-said =
    { $count ->
        [0] { $jurisdiction }: nadie adecuado. Se indica la alternativa más próxima.
        [one] { $jurisdiction }: { $count } punto de contacto
       *[other] { $jurisdiction }: { $count } puntos de contacto
    }
whom-order = Por este orden: competencia, fase, idioma común, localizable ahora, fecha de confirmación.
whom-order-urgent = Urgente, por este orden: competencia, fase, localizable ahora, idioma común, fecha de confirmación.
whom-why = Por qué, por orden de importancia
whom-offence = Competente en el delito: { $term }
whom-wider-offence = Competente en el delito más general: { $term }
whom-measure-fits = Competente para la medida: { $term }
whom-stage = La autoridad actúa en esta fase: { $term }
whom-stage-not-stated = La autoridad no indica fase; pregunte por { $term }
whom-language = Comparte con usted: { $language } ({ $level })
whom-no-language = No consta un idioma común
whom-opens-in = Abre en { $hours } h { $minutes } min
whom-opens-at = Abre { $time }, hora de usted
whom-closed = No constan horarios
whom-absent = Ausente
whom-absent-until = Ausente, vuelve { $time }, hora de usted
whom-same-network = Misma red que usted: { $networks }
whom-channel = Canal: { $channel }
whom-channel-consultation = una consulta aquí
whom-because-away = Está ausente y no atiende el teléfono.
whom-consult-stand-in = Consultar a quien le sustituye
whom-because-not-urgent = Nada se pierde si se lee mañana.
whom-because-at-work = Urgente, y ahora están en su horario.
whom-because-duty-now = Urgente, y ahora están de guardia.
whom-because-off-hours = Urgente, y la oficina está cerrada ahora.
whom-because-waits = No consta teléfono fuera de horario; la consulta los espera.
whom-number = El número está en la ficha, a petición.
whom-alternate = Suplente: { $name }
whom-stand-in = Sustituye durante la ausencia: { $name }
whom-nobody-listed = { $jurisdiction }: no se le muestra a nadie.
whom-nobody-competent = { $jurisdiction }: no consta nadie para este delito y esta medida.
whom-nobody-at-stage = { $jurisdiction }: quienes son competentes no actúan en esta fase.
whom-instead = Diríjase a
whom-instead-correspondent = Corresponsal nacional
whom-instead-central = Autoridad central
whom-instead-secretariat = La secretaría de { $network }
whom-gap = Se ha avisado a la secretaría de que aquí falta alguien, sin dar su nombre.
whom-share = Copiar el enlace a esta respuesta
whom-shared = Enlace copiado. Cada lector verá lo que le corresponda.

## Saved, favourites, sharing

sections-saved = Guardado
filters-note = Los resultados se actualizan a medida que elige.
saved-title = Guardado
saved-lead = Solo usted ve lo que hay en esta página.
saved-failed = No se pudo cargar la página
saved-act-failed = La acción no se realizó. Inténtelo de nuevo.
saved-searches = Búsquedas guardadas
saved-searches-none = Aún no hay búsquedas guardadas. Busque en el directorio y elija «Guardar esta búsqueda».
saved-news =
    { $count ->
        [one] { $count } búsqueda guardada con novedades
        [many] { $count } búsquedas guardadas con novedades
       *[other] { $count } búsquedas guardadas con novedades
    }
saved-added = nuevas: { $count }
saved-changed = modificadas: { $count }
saved-left = ya no están: { $count }
saved-since = desde el { $day }
saved-no-news = Sin cambios desde el { $day }
saved-too-many = Coinciden más de 100 puntos de contacto. Precise la búsqueda para recibir avisos de cambios.
saved-impossible = Uno de sus filtros ya no existe. Busque de nuevo y vuelva a guardarla.
saved-not-watched = No se avisan los cambios
saved-watch = Avisarme aquí cuando cambie el resultado
saved-watch-label = Avisarme aquí cuando cambie el resultado de «{ $name }»
saved-delete = Eliminar
saved-delete-label = Eliminar «{ $name }»
saved-deleted = Se eliminó «{ $name }»
save-search = Guardar esta búsqueda
save-search-name = Nombre
save-search-name-missing = Dé un nombre a la búsqueda.
save-search-save = Guardar
save-search-done = Se guardó «{ $name }»
save-search-everyone = Todos
favourites-title = Favoritos
favourites-none = Aún no hay favoritos. Elija la estrella de una ficha para tenerla a mano.
favourites-gone =
    { $count ->
        [one] { $count } ficha guardada ya no está en el directorio o no le es visible.
        [many] { $count } fichas guardadas ya no están en el directorio o no le son visibles.
       *[other] { $count } fichas guardadas ya no están en el directorio o no le son visibles.
    }
favourite-of = Favorito: { $name }
viewed-title = Vistas recientemente
viewed-none = Aquí aparecen las fichas que abre.
viewed-clear = Vaciar la lista
viewed-cleared = La lista está vacía
share-open = Compartir en una consulta
share-note = Los demás ven esta ficha solo en la medida en que el directorio se la muestra.
share-room = Consulta
share-none = No participa en ninguna consulta abierta.
share-send = Compartir
share-done = Compartido en { $reference }
share-go = Ir a la consulta
card-chip = Ficha del directorio
card-chip-hidden = Una ficha que usted no puede ver
keys-search-anywhere = Ir al campo de búsqueda, también mientras se escribe
keys-saved = Ir a lo guardado
keys-whom = Ir a «¿A quién pregunto?»
keys-secretariat = Ir a la secretaría
keys-open = Abrir la fila enfocada
keys-send = Enviar el mensaje
keys-today = Ir a Hoy
keys-room-above = La sala anterior de la lista
keys-room-below = La sala siguiente de la lista
keys-first-new = La primera entrada nueva
keys-acknowledge = Acusar recibo, desde el reloj de una sala
keys-escalate = Escalar, desde el reloj de una sala

## Contact

contact-title = Contacto
contact-lead = Los teléfonos y direcciones se muestran para un fin. A la persona se le comunica quién los vio, cuándo y para qué.
contact-office = Entre sus redes se muestra el teléfono de la oficina; en un asunto urgente, también el de guardia.
contact-show = Mostrar los datos de contacto
contact-purpose = ¿Para qué los necesita?
contact-consultation = Una consulta
contact-urgent = Un asunto urgente
contact-other = Otro motivo
contact-urgent-note = Un asunto urgente nunca se retiene. Su secretaría recibe aviso de inmediato y lo examina después.
contact-reason = Motivo
contact-reason-hint = Una línea; sin nombres de personas del caso.
contact-reason-missing = Indique el motivo en pocas palabras.
contact-reason-show = Mostrar
contact-none = No consta ningún teléfono que su ficha permita ver.
contact-copy = Copiar
contact-copy-label = Copiar { $value }
contact-copied = Copiado
contact-copy-failed = No se pudo copiar. Seleccione el número.
contact-vcard = Guardar como vCard
contact-vcard-saved = La vCard se ha guardado
contact-failed = No se pudieron mostrar los datos de contacto
contact-shown = Se muestran los datos de contacto
contact-told = Registrado para: { $purpose }. La persona verá que usted los consultó.
contact-system-with = { $system }, compartido con { $state }
contact-left-day =
    { $count ->
        [0] Este era el último contacto que se le puede mostrar hoy.
        [one] Hoy se le puede mostrar un contacto más.
       *[other] Hoy se le pueden mostrar { $count } contactos más.
    }
contact-left-hour =
    { $count ->
        [0] Este era el último contacto de esta hora.
        [one] En esta hora se le puede mostrar un contacto más.
       *[other] En esta hora se le pueden mostrar { $count } contactos más.
    }
listed-left =
    { $count ->
        [0] Hoy se le ha mostrado el número máximo de personas que puede ver una cuenta. Con una más, el directorio quedará suspendido para usted.
        [one] Hoy se le puede mostrar una persona más. A partir de ahí el directorio quedará suspendido para usted.
       *[other] Hoy se le pueden mostrar { $count } personas más. A partir de ahí el directorio quedará suspendido para usted.
    }
suspended-title = El directorio está suspendido para usted
suspended-lead = A su cuenta se le mostró un número inusual de personas o contactos, por lo que el directorio está cerrado para ella por el momento. La secretaría de su red está avisada y puede abrirlo de nuevo. Sus consultas siguen abiertas.
suspended-urgent = En un asunto urgente puede seguir viendo cómo localizar a esta persona.

## Who viewed me

viewers-title = Quién ha visto mis datos de contacto
viewers-lead = Todas las personas a quienes se mostraron sus teléfonos y direcciones, empezando por las últimas. Quien mantiene su ficha figura una vez al día.
viewers-more = Mostrar accesos anteriores
viewers-none = Sus datos de contacto no se han mostrado a nadie.
viewers-not-listed = Usted no figura en el directorio, así que no hay nada que ver.
viewers-failed = No se pudo cargar la lista
viewers-who = Quién
viewers-when = Cuándo
viewers-purpose = Fin
viewers-keeping = Mantenimiento de la ficha o conformidad con ella

## Duty sheet

sections-duty-sheet = Hoja de guardia
duty-sheet-title = Hoja de guardia
duty-sheet-lead = Los teléfonos de guardia de su propia red, para la noche en que el servicio no funcione. No figura ningún nombre. Lleva fecha y su nombre, y cada hoja queda registrada; tres como máximo en 24 horas.
duty-sheet-network = Red
duty-sheet-make = Elaborar la hoja
duty-sheet-print = Imprimir
duty-sheet-failed = No se pudo elaborar la hoja
duty-sheet-heading = Teléfonos de guardia: { $network }
duty-sheet-as-of = A fecha de { $time } ({ $zone })
duty-sheet-marking = Contacto informal entre puntos de contacto. Elaborada para { $name } el { $time }, n.º { $number }. No debe transmitirse a terceros.
duty-sheet-none = En esta red no consta ningún teléfono de guardia.
duty-sheet-jurisdiction = Jurisdicción
duty-sheet-authority = Autoridad
duty-sheet-number = Teléfono
duty-sheet-hours = De guardia en los próximos siete días, hora local
duty-sheet-hours-none = ninguna
duty-sheet-away = Ausente: { $from } – { $to }
duty-sheet-languages = Idiomas
duty-sheet-confirmed = Confirmado

## Use of the directory (secretariat)

use-title = Uso del directorio
use-lead = Límites alcanzados, entradas señuelo tocadas y contactos mostrados en asuntos urgentes.
use-none = No hay nada que examinar.
use-failed = No se pudieron cargar los avisos
use-act-failed = No se ha podido hacer. Inténtelo de nuevo.
use-listed = Se le mostraron en un día más personas de las que puede ver una cuenta
use-revealed = Se le mostraron en un día más contactos de los que puede ver una cuenta
use-canary = Pidió una entrada señuelo que nadie encuentra en su trabajo
use-urgent = Contacto mostrado en un asunto urgente
use-urgent-beyond = Contacto mostrado en un asunto urgente, por encima de los límites
use-suspended = Suspendido
use-lift = Devolver el directorio
use-lift-label = Devolver el directorio a { $name }
use-lifted = { $name } puede usar de nuevo el directorio
use-review = Examinado
use-review-label = Examinado: { $name }
use-reviewed = Examinado el { $time }
use-open = Por examinar
use-done = Examinados
use-limits = Límites para los miembros de { $network }
use-limits-lead = Una red puede fijar límites más bajos que los del servicio, nunca más altos. Si se deja vacío, rige el del servicio.
use-limit-reveals-day = Contactos en 24 horas
use-limit-reveals-hour = Contactos en una hora
use-limit-listed-day = Personas en un día
use-limit-most = Como máximo { $most }
use-limits-save = Guardar los límites
use-limits-saved = Los límites se han guardado
use-limits-failed = No se pudieron guardar los límites

## Depth: duty, absence, own details

reach-holiday = Día festivo allí
reach-absent = Ausente
reach-opens-minutes = localizable en { $minutes } min
reach-opens-hours = localizable en { $hours } h { $minutes }
reach-opens-days = localizable en { $days } d { $hours } h
reach-both-times = { $theirs } en { $city } · { $yours } su hora
card-alternate = Suplente
card-alternate-missing = No consta suplente. Si esta persona no responde, pregunte a la secretaría.
card-stand-in = Sustituye ahora
card-valid-until = En esta función hasta
card-not-competent = Excepto
card-pair = { $measure } en asuntos de: { $offence }
card-territory = Territorio
card-authority-sends = Envía solicitudes
card-authority-receives = Recibe solicitudes
card-authority-executes = Ejecuta solicitudes
card-any-instrument = cualquier instrumento
card-any-stage = cualquier fase
sections-duty = Turnos de guardia
rota-title = Turnos de guardia
rota-lead = Quién responde y cuándo, hora a hora, según el reloj del lugar. Los huecos son horas en las que no se puede localizar a nadie.
rota-jurisdiction = Jurisdicción
rota-week = Semana del { $day }
rota-zone = Hora de { $city }, ahora { $time }
rota-earlier = Semana anterior
rota-present = Esta semana
rota-later = Semana siguiente
rota-failed = No se pudo cargar el turno
rota-nothing = No se le muestra ningún turno de esta jurisdicción.
rota-span = { $start }–{ $end }
rota-shift = Turno
rota-weekly = Cada semana
rota-working = Oficinas abiertas
rota-gap = No se puede localizar a nadie
rota-holiday = Día festivo
rota-is-holiday = Marcar como día festivo
rota-is-no-holiday = Marcar como día ordinario
rota-weekend = Fin de semana
rota-away = Ausentes esta semana
rota-gaps-total =
    { $count ->
        [0] Sin huecos esta semana
        [one] { $count } hueco esta semana
       *[other] { $count } huecos esta semana
    }
rota-add-title = Añadir un turno
rota-person = Quién
rota-day = Día
rota-add = Añadir el turno
rota-next-day = Si el final no es posterior al inicio, es al día siguiente.
rota-change = Cambiar
rota-change-title = { $name }, { $start }–{ $end }
rota-give-to = Ceder a
rota-give = Ceder el turno
rota-swap-with = Cambiar por
rota-swap = Intercambiar los turnos
rota-remove = Quitar el turno
rota-changed = El turno se ha guardado
rota-refused = El turno no ha cambiado
rota-read-only = Solo la secretaría de la red y el corresponsal nacional modifican este turno.
own-title = Mis datos
own-lead = Sus horas y ausencias deciden cuándo aparece localizable. La secretaría lleva los nombres, la oficina y la competencia.
own-not-listed = Usted no figura como punto de contacto; aquí no hay nada que mantener.
own-failed = No se pudieron cargar sus datos
own-absences = Ausencias
own-absences-hint = Ambos días incluidos. Mientras esté ausente se muestra así, sea cual sea el horario, y se nombra a quien le sustituye.
own-first-day = Primer día
own-last-day = Último día
own-stand-in = Sustituto
own-alternate-stands-in = Mi suplente ({ $name })
own-nobody-stands-in = Nadie
own-add-absence = Añadir una ausencia
own-save = Guardar mis datos
own-saved = Sus datos se han guardado
own-refused = Sus datos no se han guardado
own-preview = Lo que ven los demás
own-preview-for = Se muestra a: { $readers }
own-preview-observers = observadores en { $network }
own-preview-several = Quien pertenece a varias de estas redes ve lo que muestra cada una de ellas.
own-preview-nobody = Su ficha no se muestra a nadie más.
own-see-roster = Turnos de mi jurisdicción
edit-alternate = Suplente
edit-alternate-hint = Quién responde cuando esta persona no puede. Obligatorio.
edit-alternate-none = Aún sin elegir
edit-validity = En esta función
edit-valid-from = Desde
edit-valid-until = Hasta (a esa hora la ficha sale del directorio)
edit-exceptions = Sin competencia para
edit-exceptions-hint = Cada delito va con cada medida, salvo estos pares.
edit-add-exception = Añadir una excepción
edit-channel-system = Sistema
edit-channel-system-none = Sin indicar
edit-channel-peer = La otra jurisdicción
channel-i24-7 = INTERPOL I-24/7
channel-ejn-connection = Conexión segura de la EJN
channel-iber = Iber@
channel-vpn-pair = Túnel entre dos Estados

## Relations: routes, secure channels, partners

sections-routes = Rutas
routes-title = Rutas de la trata
routes-lead = Una ruta reúne a fiscales e investigadores de origen, tránsito y destino, y abre una sala para ellos.
routes-none = Aún no hay rutas para sus redes.
routes-failed = No se pudieron leer las rutas
routes-new = Añadir una ruta
route-part-origin = Origen
route-part-transit = Tránsito
route-part-destination = Destino
route-kept-by = A cargo de la secretaría de { $network }
route-open-room = Abrir una sala para esta ruta
route-room = Ir a la sala de esta ruta
route-room-hint = Usted está en esta sala. Es la sala de la ruta para quienes están en ella hasta que se cierre; a nadie más se le dice que existe.
room-route = La ruta y sus personas
route-open-room-hint =
    { $count ->
        [one] Se invita a { $count } persona: fiscales e investigadores de cada etapa, los responsables primero. Usted escribe la pregunta antes de enviar nada.
       *[other] Se invita a { $count } personas: fiscales e investigadores de cada etapa, los responsables primero. Usted escribe la pregunta antes de enviar nada.
    }
route-prosecutors = Fiscales
route-investigators = Investigadores
route-nobody = Aquí no se le muestra a nadie de esta profesión.
route-lead = Responsable
route-whom = ¿A quién pregunto en { $jurisdiction }?
route-edit = Modificar la ruta
route-retire = Retirar de la lista
route-back = Todas las rutas
route-name-in = Título ({ $language })
route-offences = Delitos
route-leads-hint = Los responsables son los primeros invitados al abrir una sala.
route-leads = Responsables
route-network = Red
route-incomplete = Una ruta necesita título en inglés, un delito, un origen y un destino.
route-save = Guardar la ruta
route-save-failed = La ruta no se guardó
relations-channels = Canales seguros
relations-partners = Organizaciones asociadas
relations-title = Relaciones
channels-lead = Qué canal seguro existe entre dos jurisdicciones y según qué fuente. Que no haya línea significa que aquí no se sabe, no que no exista.
channels-none = El registro no tiene líneas aquí.
channels-failed = No se pudo leer el registro
channels-of = De una jurisdicción
channels-pair = Entre
channels-channel = Canal
channels-status = Estado
channels-source = Fuente
channels-source-date = Fecha de la fuente
channels-illustrative = Línea ilustrativa
channel-kind-other = Otro canal seguro
channel-status-in-use = En uso
channel-status-pilot = Piloto
channel-status-planned = Previsto
channel-status-ended = Terminado
channel-status-not-stated = No consta
channels-add = Añadir una línea
channels-edit = Modificar la línea
channels-save = Guardar la línea
channels-save-failed = La línea no se guardó
partners-lead = Organizaciones que trabajan junto a las redes, y sus enlaces en la medida en que se le muestran.
partners-failed = No se pudieron leer las organizaciones
partners-members =
    { $count ->
        [0] No consta una lista de miembros
        [one] Consta { $count } miembro
       *[other] Constan { $count } miembros
    }
partners-liaison = Enlaces
partners-no-liaison = No se le muestra ningún enlace.
partner-caricc = Centro de servicios policiales de Asia Central para casos de drogas, en Almaty. Los enlaces llevan las preguntas a sus servicios. Aquí no circula nada clasificado.
partner-eurojust = Agencia de la Unión Europea para la cooperación en justicia penal, en La Haya. Tiene puntos de contacto en terceros países.
partner-globe = Red mundial de autoridades policiales contra la corrupción, con su propia plataforma de intercambio operativo.
partner-carin = Red informal de recuperación de activos. Cada jurisdicción nombra un contacto policial y uno judicial.
partner-arin-wca = Red de recuperación de activos de Asia Occidental y Central. Su secretaría está en Taskent.
partner-wacap = Red de autoridades centrales y fiscales de África Occidental. Cada Estado nombra dos puntos de contacto: uno de la autoridad central y un juez o fiscal.
partner-arin-ap = Red de recuperación de activos de Asia y el Pacífico. Su secretaría está en la Fiscalía Suprema de la República de Corea.
partner-mena-arin = Red de recuperación de activos de Oriente Medio y el Norte de África, puesta en marcha en Yeda en 2025.
partner-pcjs = Plataforma de los países del Sahel para la cooperación judicial en materia penal. Cada Estado nombra un punto de contacto y un suplente.
partner-gljcn = Red de cooperación judicial de la región de los Grandes Lagos de África, fundada en Nairobi en 2016.
partner-emjnet = Puntos de contacto de los países socios del sur de la Unión Europea, a cargo del programa EuroMed Justice en Eurojust.
partner-oas = Autoridades centrales de la Organización de los Estados Americanos, con un sitio propio para el intercambio.
route-illustrative = Ejemplo ilustrativo: esta ruta es inventada para la demostración y no dice nada de ningún Estado.
route-find-lead = Buscar a otra persona en una etapa
route-add-prosecutor = Responsable de los fiscales
route-add-investigator = Responsable de los investigadores

## Directory: why somebody was found

match-why-sound = «{ $asked }» suena como «{ $name }»
match-why-beginning = «{ $asked }» es el comienzo de «{ $name }»
match-why-initial = «{ $asked }» es inicial de «{ $name }»
match-why-slip = «{ $asked }» es casi «{ $name }»
match-why-beside = «{ $asked }» designa su destino o su competencia
match-why-unmatched = «{ $asked }» no forma parte de este nombre
match-why-recorded = «{ $asked }» corresponde a otra grafía registrada

## Jurisdiction sheets

sections-sheets = Comparar
sheets-title = Fichas por jurisdicción
sheets-lead = Lo que admite cada jurisdicción, según su propio responsable. Elija de dos a cuatro para comparar.
sheets-disclaimer = Valor meramente indicativo, sin valor jurídico vinculante. «Sin indicar» no significa «no».
sheets-failed = No se pudieron cargar las fichas
sheets-back = Todas las fichas
sheets-back-to-sheet = A la ficha
sheets-of = Ficha de { $name }
sheets-stated-count = Indicados: { $count } de { $total }
sheets-published = Publicada el { $day }
sheets-illustrative = Ejemplo ilustrativo
sheets-on-no-map = Ejemplo ilustrativo: esta jurisdicción no está en ningún mapa y su ficha no refleja ninguna norma.
sheets-nothing = { $name } todavía no ha indicado nada. Pregunte a su punto de contacto.
sheets-nothing-short = { $name } (nada indicado)
sheets-silent = Jurisdicciones que aún no han indicado nada: { $count }
sheets-stated-only = Solo lo indicado
sheets-print = Imprimir
sheets-export-csv = Exportar en CSV
sheets-export-json = Exportar en JSON
sheets-value-yes = Sí
sheets-value-conditions = Con condiciones
sheets-value-no = No
sheets-value-stated = Indicado con palabras
sheets-value-not-stated = Sin indicar
sheets-group-assets = Recuperación de activos
sheets-group-authority = Autoridades y contacto
sheets-group-form = Forma de la solicitud
sheets-group-law = Derecho
sheets-group-measures = Medidas
sheets-group-victims = Víctimas
sheets-group-practice = Práctica
sheets-evidence = Fuente y fechas
sheets-overdue = revisión vencida
sheets-source = Fuente
sheets-confirmed = Confirmado
sheets-confirmed-on = Confirmado el
sheets-confirmed-by = Confirmado por
sheets-next-review = Próxima revisión
sheets-link = Enlace
sheets-compare = Comparar
sheets-compare-title = Comparar jurisdicciones
sheets-compared = Se comparan
sheets-choose = Comparar { $name }
sheets-choose-two = Elija al menos dos jurisdicciones.
sheets-add = Añadir una jurisdicción
sheets-remove = Quitar { $name }
sheets-differences-only = Solo las diferencias
sheets-no-differences = No hay diferencias en lo indicado.
sheets-compare-count = Distintos: { $differs }. Iguales: { $alike }. No comparables, porque no todos los han indicado: { $open }.
sheets-field = Punto
sheets-differs = Distinto
sheets-alike = Igual
sheets-open = No indicado por todos
sheets-before-title = Antes de preguntar: lo que admite { $name }
sheets-before-open = Sin indicar, conviene preguntar: { $count }
sheets-before-nothing = { $name } aún no ha indicado ninguno de estos puntos; conviene preguntar: { $count }
sheets-before-all = La ficha completa de { $name }
sheets-what = Lo que admite { $name }
sheets-edit = Editar la ficha
sheets-open-draft = Abrir el borrador
sheets-draft-waits = Un borrador espera revisión
sheets-draft-of = Borrador de la ficha de { $name }
sheets-draft-how = El responsable redacta y la secretaría publica. Los lectores solo ven lo publicado.
sheets-change = Cambiar
sheets-change-label = Cambiar: { $field }
sheets-value = Respuesta
sheets-text = Texto
sheets-text-hint = Caracteres restantes: { $left }
sheets-text-language = Idioma del texto
sheets-part-refused = Falta o no puede aceptarse.
sheets-save = Guardar el borrador
sheets-save-failed = El borrador no se ha guardado
sheets-saved = El borrador está guardado
sheets-unsaved = Sin guardar: { $count }
sheets-review = Lo que cambia el borrador
sheets-drafted = Último cambio: { $moment }.
sheets-was = Era
sheets-will-be = Será
sheets-no-changes = No cambiaría nada.
sheets-no-draft = No hay borrador en curso. Versión publicada: { $version }.
sheets-publish = Publicar
sheets-publish-title = ¿Publicar este borrador?
sheets-publish-body = Todos los miembros de las redes lo verán de inmediato. Cambios: { $count }.
sheets-was-published = La ficha está publicada
sheets-discard = Descartar el borrador
sheets-discard-title = ¿Descartar este borrador?
sheets-discard-body = Sus cambios se pierden; lo publicado queda.
sheets-was-discarded = El borrador se ha descartado
sheets-act-failed = No ha sido posible
sheets-secretariat-publishes = La secretaría de la red revisa y publica este borrador.
sheets-stale-title = Otra persona ha guardado este borrador entretanto
sheets-stale-body = Elija para cada punto lo que debe quedar. No se ha perdido nada de lo que escribió.
sheets-stale-elsewhere = Cambió otros puntos que usted. Continúe y guarde de nuevo.
sheets-stale-yours = Lo suyo
sheets-stale-theirs = Lo guardado
sheets-stale-go-on = Continuar desde ahí
sheets-history = Historial de la ficha
sheets-act-drafted = Redactado por
sheets-act-imported = Importado por
sheets-act-published = Publicado por
sheets-act-given-up = Borrador descartado por
sheets-and-more = { $fields } y { $count } más
sheets-import = Importar un archivo
sheets-import-title = Importar fichas
sheets-import-how = Primero se comprueba el archivo. Si todas las filas son correctas, pasan a los borradores de las fichas a su cargo; no se publica nada.
sheets-import-file = Archivo
sheets-import-hint = CSV o JSON tal como se exporta aquí; 2000 filas como máximo.
sheets-import-failed = No se pudo comprobar el archivo
sheets-import-preview = Lo que cambiaría el archivo
sheets-import-sheet = { $name }, cambios: { $count }
sheets-import-store = Pasar a los borradores
sheets-import-done = Importado en los borradores
sheets-import-changed = Alguien ha cambiado estos borradores desde que se comprobó el archivo. Revise de nuevo los cambios.
sheets-import-row = Fila
sheets-import-column = Columna
sheets-import-problem = Problema
sheets-import-whole = todo el archivo
sheets-import-more = Otros problemas sin mostrar: { $count }
sheets-problem-unreadable = No se puede leer. Guarde el archivo como CSV en UTF-8 o como JSON.
sheets-problem-too-many-rows = El archivo es demasiado grande.
sheets-problem-too-many-columns = Demasiadas columnas.
sheets-problem-line-too-long = La fila es demasiado larga.
sheets-problem-formula = Una fórmula. Ponga un apóstrofo delante del texto que empieza por = + - o @.
sheets-problem-missing = Falta.
sheets-problem-invalid = Aquí no puede aceptarse.
sheets-problem-repeated = Está dos veces.
sheets-problem-unknown = No se conoce aquí.
sheets-problem-not-yours = Esta ficha no está a su cargo.

## Keeping true: the secretariat’s desk

shell-secretariat = Secretaría
day-day = Día
day-month = Mes
day-year = Año
standing-observer = { $country } es observador en { $network }: usted ve las fichas de oficina de esta red y sus miembros ven las de ustedes. Las consultas en que participa continúan y puede abrir otras con quienes ve; el foro de la red es para sus miembros.
standing-suspended = La condición de miembro de { $country } en { $network } está suspendida: de esta red usted solo ve las entradas de su propio Estado. Las consultas en que participa continúan; no se invita a nadie más a través de esta red y su foro está cerrado para usted.
standing-former = { $country } ha dejado { $network }: usted ya no ve a nadie de esta red y nadie le encuentra por ella. Ha salido de las consultas y del foro en que estaba a través de ella; lo que lleva por otras redes continúa.
keeping-title = Mantener al día
keeping-confirm = Confirmar la entrada
keeping-all-right = Todo es correcto
keeping-confirm-how = Confirmado { $how }
keeping-thanks = Confirmado a fecha de hoy.
keeping-failed = No se pudo confirmar la entrada
keeping-confirmed =
    { $who ->
        [none] { $day }, { $how }
       *[other] { $day }, { $how }: { $who }
    }
confirm-own = por el propio punto de contacto
confirm-correspondent = por medio del corresponsal
confirm-phone = por teléfono
confirm-meeting = en una reunión
report-title = Avisar de un problema
report-what = ¿Qué ha ocurrido? Una sola pulsación lo envía a la secretaría.
report-no-answer = El número no responde
report-bounced = El mensaje fue devuelto
report-wrong-person = No es la persona indicada
report-out-of-date = Hay otros datos desactualizados
report-note = Puede añadir antes un detalle
report-note-hint = Solo para la secretaría. Nada sobre un caso.
report-failed = No se pudo enviar el aviso
report-sent = { $day }: usted avisó «{ $problem }»
report-waiting = La secretaría lo tiene y lo examinará.
report-handled = Tramitado el { $day }: { $result }
report-result-corrected = la entrada fue corregida
report-result-confirmed = la entrada fue confirmada
report-result-retired = ya no ocupa el cargo
report-result-nothing-wrong = no había ningún error
retire-open = Ya no ocupa el cargo…
retire-title = { $name } ya no ocupa el cargo
retire-words = La entrada sale de inmediato del directorio y terminan las facultades de la persona en las redes de usted. Sus consultas en ellas pasan a quien le sucede, si es del mismo Estado y de la misma red; si no, la persona sale de ellas, y la que nadie dirija queda detenida hasta que alguien la asuma. A quien siga un enlace antiguo se le dice desde cuándo y quién la sucede.
retire-reason = Motivo
retire-left-office = Dejó el cargo
retire-moved = Pasó a otra oficina
retire-office-changed = La oficina fue suprimida o fusionada
retire-duplicate = Entrada duplicada
retire-other = Otro motivo
retire-successor = Sucesor
retire-nobody = Nadie todavía
retire-confirm = Retirar la entrada
retire-failed = No se pudo retirar la entrada
retired-title = Ya no ocupa el cargo
retired-since = Este punto de contacto ya no ocupa el cargo desde el { $day }.
retired-successor = Sucesor:
retired-nobody = No se ha nombrado sucesor.
secretariat-pages = En la mesa de la secretaría
secretariat-overview = Resumen
secretariat-reports = Problemas avisados
secretariat-unconfirmed = Por confirmar
secretariat-gaps = Vacíos
secretariat-agreements = Lo que ven otras redes
secretariat-states = Estados miembros
secretariat-use = Uso del directorio
secretariat-title = Secretaría
secretariat-about = Lo que espera a la secretaría de { $networks }.
secretariat-failed = No se pudo cargar la página
secretariat-not-done = No se ha realizado
secretariat-oldest = El más antiguo, desde el { $day }
secretariat-nothing = Nada en espera
secretariat-queue-reports = Problemas avisados
secretariat-queue-stale = Fichas caducadas
secretariat-queue-due = Fichas por confirmar
secretariat-queue-gaps = Preguntas para las que no había nadie
secretariat-queue-alerts = Alertas sobre el uso del directorio
secretariat-queue-scheduled = Cambios de condición pendientes
secretariat-network = Red
secretariat-jurisdiction = Jurisdicción
secretariat-all = Todas
secretariat-jurisdiction-count = { $name } ({ $count })
secretariat-age = Antigüedad
secretariat-age-all = Por confirmar y caducadas
secretariat-age-stale = Caducadas
secretariat-age-due = Por confirmar
secretariat-unconfirmed-about = Fichas que nadie ha confirmado en el plazo que fija su red, de la más antigua a la más reciente. Figuran más abajo en toda búsqueda hasta que alguien las verifique.
secretariat-entries =
    { $count ->
        [0] Ninguna entrada espera confirmación.
        [one] Una entrada
       *[other] { $count } entradas
    }
secretariat-page-before = Anteriores
secretariat-page-after = Siguientes
secretariat-confirm = Confirmado
secretariat-confirm-name = Confirmar la entrada de { $name }
secretariat-last-confirmed = Confirmada por última vez el { $day }
secretariat-confirmed-how = Confirmada por última vez el { $day }, { $how }
secretariat-reports-about = Números que no responden, mensajes devueltos, personas equivocadas: primero lo más antiguo. Quien avisó ve el resultado.
secretariat-reports-open = Abiertos
secretariat-reports-none = No hay problemas en espera.
secretariat-reports-resolved = Tramitados
secretariat-resolve = Tramitar
secretariat-resolve-title = Resultado: { $name }
secretariat-result = Resultado
secretariat-result-missing = Elija el resultado.
secretariat-method = ¿Cómo se verificó?
secretariat-answer = Respuesta a quien avisó
secretariat-answer-hint = Opcional. Se le muestra en la ficha.
secretariat-complaint = { $problem } ({ $who }, { $country }, { $at })
secretariat-complaint-by-secretariat = { $problem } ({ $who }, { $at })
secretariat-resolved = { $result } ({ $who }, { $at })
secretariat-gaps-about = Alguien preguntó a quién dirigirse y en la red no había nadie para ello. Si se pregunta de nuevo, el vacío vuelve.
secretariat-gaps-none = No se conoce ningún vacío.
secretariat-gap-times =
    { $count ->
        [one] { $network }: preguntado una vez, el { $day }
       *[other] { $network }: preguntado { $count } veces, la última el { $day }
    }
secretariat-gap-settle = Resuelto
secretariat-effective = ¿Desde cuándo?
secretariat-effective-now = De inmediato
secretariat-effective-later = A partir de un día
secretariat-effective-day = El día (comienza a medianoche UTC)
secretariat-effective-missing = Indique un día que exista.
agreement-about = Lo que las personas de otras redes ven de los puntos de contacto de { $network }. Un cambio rige desde su fecha en toda búsqueda y ficha, y queda registrado.
agreement-sees = { $viewer } ve de { $network }
agreement-nothing = Nada
agreement-office = Ficha de oficina
agreement-full = Ficha completa
agreement-nothing-means = No aparece en ninguna búsqueda, como si la red no tuviera puntos de contacto.
agreement-office-means = Nombre, oficina, competencia, idiomas y horario; sin otras grafías del nombre.
agreement-full-means = Todo lo que ven los miembros de la propia red.
agreement-since = desde el { $day }
agreement-coming = A partir del { $day }: { $level }
agreement-was = A partir del { $day }: { $level }
agreement-change = Cambiar
agreement-change-for = Cambiar: lo que ve { $network }
agreement-title = Lo que { $viewer } ve de { $own }
agreement-level = ¿Cuánto?
agreement-history = Antes
agreement-save = Guardar
status-about = Los Estados de { $network }. Un cambio de condición modifica lo que su gente ve y muestra, y qué ocurre con sus consultas.
status-member = Miembro
status-associated = Asociado
status-partner = Socio
status-candidate = Candidato
status-observer = Observador
status-suspended = Suspendido
status-former = Antiguo miembro
status-unverified = Condición por confirmar
status-full-means = Condición plena: su gente ve las fichas completas de la red y lo que otras le muestran, y se muestra por completo.
status-observer-means = Su gente ve las fichas de oficina de esta red y nada por los acuerdos de esta con otras; se muestra con fichas de oficina. Las consultas abiertas continúan; deja el foro de la red.
status-suspended-means = Su gente ve de esta red solo las entradas de su Estado, y solo la secretaría la encuentra. Las consultas abiertas continúan; no se invita a nadie más a través de esta red y deja su foro.
status-former-means = Termina la pertenencia de su gente a esta red: no ve nada por ella y nadie la encuentra por ella. Sale de las consultas y del foro en que estaba a través de ella; una consulta en la que no queda nadie de una de las partes se detiene.
status-focal-points =
    { $count ->
        [one] un punto de contacto
       *[other] { $count } puntos de contacto
    }
status-decided = { $status } desde el { $day }:
status-coming = { $status } a partir del { $day }:
status-change = Cambiar la condición
status-change-for = Cambiar la condición: { $country }
status-title = { $country } en { $network }
status-status = Condición
status-reason = Según qué decisión
status-reason-hint = En una línea: quién decidió y dónde consta.
status-reason-missing = Indique la decisión.
status-save = Guardar

## Structured opening, phrase book, checklist, closing

consultation-case = El caso
consultation-own-reference = Su referencia
consultation-own-reference-hint = Sin nombres: la otra parte la verá.
consultation-stage = Fase del procedimiento
consultation-authority = Autoridad requirente
consultation-not-said = Sin indicar
consultation-facts = Hechos resumidos, sin personas
consultation-facts-hint = Qué ocurrió, dónde y cuándo. Sin nombres, direcciones ni números de cuenta o documento.
consultation-request = La solicitud que puede seguir
consultation-instruments = Base jurídica prevista
consultation-request-language = Idioma de la futura solicitud
consultation-wanted-by = Respuesta deseada antes del
consultation-wanted = Respuesta deseada antes del { $day }
consultation-wanted-by-wrong = Indique día, mes y año, o deje los tres campos vacíos.
consultation-before = Lo que declara la jurisdicción requerida
consultation-drafts = Sin enviar
consultation-draft-untitled = Sin asunto
consultation-draft-at = Borrador del { $at }
consultation-draft-delete = Eliminar el borrador
consultation-draft-delete-named = Eliminar el borrador: { $subject }
consultation-draft-not-deleted = El borrador no se eliminó
consultation-draft-kept = Borrador guardado a las { $at }. Solo usted lo ve.
consultation-draft-not-kept = No se pudo guardar el borrador. No cierre esta página hasta enviarlo.
consultation-draft-about = Lo que escribe se guarda como borrador que solo usted ve.
phrases-title = Frases preparadas
phrases-about = Preguntas y respuestas preparadas. Cada lector las lee en su idioma.
phrases-fault = No se pudieron cargar las frases
phrases-chosen = Frases de este texto
phrases-remove = Quitar
phrases-done =
    { $count ->
        [0] Sin frases
        [one] Usar una frase
       *[other] Usar { $count } frases
    }
checklist-title = Antes de enviar una solicitud
checklist-done = { $done } de { $count } aclarados
checklist-said = { $name }, { $at }
checklist-set = Actualizar
checklist-set-named = Actualizar: { $item }
checklist-words = Ambas partes lo ven de inmediato y queda en el registro.
checklist-state = ¿En qué estado está este punto?
checklist-note = Nota, si hay algo que añadir
checklist-failed = El punto no se actualizó
checklist-save = Hacer constar
room-act-checklist = { $item }: { $state } · { $name }
room-close-reference-missing = Escriba la referencia de la solicitud formal.
room-close-note-missing = Dígalo en pocas palabras: la otra parte lo necesita.
room-close-which-route = Qué vía se utilizará
room-close-why-not = Por qué no es posible
room-close-to-whom = A qué autoridad o Estado
room-close-informed-yes = Sí
room-close-informed-no = Todavía no
room-close-informed-missing = Indique si la autoridad central conoce este contacto.

## The directory, further
secretariat-queue-unanswered = Búsquedas sin resultado
secretariat-queue-drafts = Borradores de fichas nacionales por publicar
secretariat-draft-since = Borrador desde el { $day }
freshness-terms = { $network }: por confirmar a los { $due } días, caducada a los { $stale }
freshness-terms-due = A los cuántos días hay que confirmar
freshness-terms-stale = A los cuántos días caduca
freshness-terms-hint = El segundo plazo es más largo que el primero. Rigen de inmediato para todos.
freshness-terms-save = Guardar
freshness-terms-saved = Plazos guardados
unanswered-lead = La secretaría de su red quizá sepa a quién acudir. Verá esta búsqueda y quién pregunta.
unanswered-ask = Preguntar a la secretaría
unanswered-asked = Se ha preguntado a su secretaría.
unanswered-failed = No se ha preguntado a la secretaría
unanswered-none = Ninguna búsqueda espera.
saved-rename = Cambiar el nombre
saved-rename-label = Cambiar el nombre de «{ $name }»
canary-title = Fichas señuelo
canary-about = Fichas inventadas que nadie encuentra en su trabajo. Solo se muestran a quien recopila el directorio página tras página; a quien abre una se le corta el acceso y se le avisa a usted.
canary-none = Todavía no hay fichas señuelo.
canary-add = Añadir una ficha señuelo
canary-in-use = en uso
canary-withdrawn = retirada el { $day }
canary-withdraw = Retirar
canary-withdraw-label = Retirar { $name }
canary-name-hint = Inventado, que nadie lleve: quien busca a una persona real no debe encontrarlo nunca.
canary-name-borne = Alguien del directorio lleva este nombre. Invente otro.
edit-roles = Funciones en las redes
edit-roles-hint = Una persona puede tener varias; en cada red queda al menos una.
edit-role-in = Función en { $network }
edit-add-role = Añadir una función en { $network }
edit-territory-hint = Con palabras, cuando no es todo el territorio del Estado.
authority-edit = Modificar esta autoridad
authority-hint = Cada parte indica qué hace la autoridad, con qué instrumentos y en qué fases. Si no se marca nada, se entiende que todos.
authority-part = Parte { $number }
authority-function = Qué hace
authority-stages = Fases del proceso
authority-instruments = Instrumentos
authority-add = Añadir una parte
authority-saved = La autoridad se ha guardado.
authority-failed = La autoridad no se ha guardado
use-urgent-search = Buscó en el directorio por un asunto urgente estando suspendido
suspended-search = En un asunto urgente puede buscar de todos modos. Cada búsqueda queda registrada y se avisa de inmediato a la secretaría.
suspended-search-urgently = Buscar por un asunto urgente
suspended-marked = Búsqueda urgente: cada búsqueda queda registrada y se avisa de inmediato a la secretaría.
duty-notes = Relevo de la guardia
duty-notes-none = No se ha dejado ninguna nota.
duty-note = Nota para quien entre de guardia
duty-note-hint = No nombre ningún asunto: la leen todos los que figuran en el cuadro de su Estado.
duty-note-leave = Dejar la nota
duty-note-left = La nota se ha dejado.
duty-note-failed = La nota no se ha dejado
duty-tests = Probar el aviso
duty-test = Enviar una prueba
duty-test-lead =
    { $count ->
        [one] Quien está de guardia ahora recibirá un aviso de prueba, como en un asunto urgente.
       *[other] Las { $count } personas de guardia ahora recibirán un aviso de prueba, como en un asunto urgente.
    }
duty-nobody = Nadie está de guardia ahora: no hay a quién probar.
duty-test-sent =
    { $count ->
        [one] La prueba se ha enviado.
       *[other] La prueba se ha enviado a { $count } personas.
    }
duty-test-failed = La prueba no se ha enviado
duty-test-seen = visto el { $time }
duty-test-unseen = aún no visto
whom-secure = Canal seguro según el registro: { $channel }, { $status }

## Urgency, Today, notices

room-target = Acusar recibo antes de
room-deadline = Plazo
room-next-rung = Si nadie acusa recibo, se avisará al siguiente funcionario a las
clock-there = { $at } { $city }
clock-both = { $there } ({ $here } aquí)
urgent-reason = Por qué es urgente
urgent-reason-missing = Indique por qué es urgente.
urgent-deadline = Plazo, si lo hay
urgent-deadline-gone = Este plazo ya ha vencido.
urgent-deadline-time = Hora
urgent-deadline-zone = Según la hora de
escalate = Escalar
escalate-title = ¿Avisar ya al siguiente funcionario?
escalate-words = Se avisa de inmediato a quien siga en esta lista. Todos en la sala lo ven.
escalate-confirm = Avisar
escalate-failed = No se ha avisado a nadie
rung-alternate = El suplente
rung-duty-officer = Otro funcionario de la jurisdicción localizable ahora
rung-secretariat = La secretaría de la red (no ve el contenido)
promise-title = Indicar cuándo responderá
promise-move = Cambiar la hora
promise-words = La otra parte lo ve. Se le recordará media hora antes.
promise-moving = La hora se puede cambiar una vez, con un motivo.
promise-by = Responderé
promise-in = en { $hours } h: { $at }
promise-missing = Elija una hora.
promise-note = Nota, si hace falta
promise-why = Motivo
promise-why-missing = Indique un motivo.
promise-confirm = Indicar
promise-failed = No se ha anotado la hora
promise-asked = Acusado recibo. ¿Cuándo responderá?
promise-given = Respuesta prometida antes de
call-title = Anotar una llamada
call-words = Lo pedido por teléfono se confirma por escrito. Se le recordará a las 24 horas.
call-said = Con quién y qué se acordó
call-missing = Indique qué se acordó.
call-confirm = Anotar
call-failed = No se ha anotado la llamada
subject-title = Corregir el asunto
subject-words = Retire nombres, números y todo lo que no deba figurar en él. El registro dice que usted lo corrigió; a nadie se le muestra el anterior.
subject-label = Asunto
subject-missing = Indique otro asunto.
subject-confirm = Corregir
subject-failed = No se ha corregido el asunto
urgency-change = Cambiar la urgencia
urgency-confirm = Cambiar
urgency-failed = No se ha cambiado la urgencia
room-act-escalated = Escalada: ahora participa { $names }
room-act-on-duty = { $names }: de guardia ahora, participa en la consulta
room-act-escalated-secretariat = Escalada a la secretaría de { $network }; no ve el contenido
room-act-promised = { $name } responderá antes del { $at }
room-act-phoned = { $name } anotó una llamada telefónica
room-act-subject = { $name } corrigió el asunto
room-act-confirm-by = Debe confirmarse por escrito antes del { $by }.
room-act-confirm = Confirmar por escrito
room-act-urgency = { $name } cambió la urgencia: { $urgency }
today-title = Hoy
today-urgent = Urgente ahora
today-nothing = Nada le espera.
today-fault = No se ha podido cargar
today-not-asked = No se ha podido volver a consultar lo que le espera; lo que se muestra puede no ser ya válido
today-all-notices = Todos los avisos y cómo se le avisa
today-overseen = Urgente, y nadie ha acusado recibo o respondido
today-overseen-words = Han llegado a su secretaría. Usted ve dónde y desde cuándo, nunca de qué tratan.
today-call = llame a un funcionario de { $country }
today-duty = Mi guardia
today-next-shift = Próximo turno: { $at }
today-confirm = Su ficha espera confirmación
today-awake = Quién está despierto ahora
today-reachable = localizables: { $count }
today-asleep = nadie ahora
targets-title = Plazos previstos de respuesta de sus redes
targets-words = Son objetivos, no obligaciones. Las consultas abiertas conservan su plazo.
targets-minutes = Acuse de recibo en, minutos
targets-rungs = Siguiente funcionario tras, minutos
targets-rungs-openings = Si está vacío: en cada apertura de la oficina consultada, una vez vencido el plazo
targets-working = Solo cuenta el tiempo de trabajo
notices-title = Avisos
notices-none = No hay avisos.
notices-new = (sin leer)
notices-unread = Avisos sin leer: { $count }
notices-fault = No se han podido cargar los avisos
notices-read-all = Marcar todo como leído
notices-how = Cómo se le avisa
notices-letters = Cartas por correo electrónico; las urgentes de inmediato
notices-digest = El resto una vez al día, en una sola carta
notices-address = Otra dirección para las cartas
notices-address-office = Si no hay otra, las cartas van a la dirección de su oficina.
notices-quiet-from = Silencio desde
notices-quiet-to = hasta
notices-quiet-none = Sin horas de silencio
notices-reference = Mostrar la referencia de la consulta en la notificación
notices-push-none = Las notificaciones en este navegador no están disponibles aquí.
notices-push-on = Este navegador recibe notificaciones.
notices-push-off = Este navegador no recibe notificaciones.
notices-push-start = Notificar en este navegador
notices-push-stop = No notificar más aquí
notices-push-failed = El navegador no lo ha permitido.
notices-save = Guardar
notices-saved = Guardado.
notices-save-failed = No se ha guardado
notices-test = Enviarme una prueba
notices-worked = Funcionó por última vez: { $at }
notices-never-worked = Aún no le ha llegado ninguna carta ni notificación.

# People and permissions
grant-steward = Responsable de la ficha nacional
grant-liaison = Oficial de enlace
grant-cosigner = Segunda firma
grant-other = Otra función
people-title = Personas y permisos
people-about = Quién puede hacer qué y hasta cuándo. Lo que otorga una sola persona no surte efecto hasta que otra da su conformidad.
people-enrol = Registrar a una persona
people-enrol-save = Registrar
people-count =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
people-roles-of = Funciones de { $name }
people-acts = { $role }: { $name }
people-awaited = A la espera de una segunda persona
people-attest-due = Pendiente de confirmación
people-until = hasta el { $day }
people-given-by = otorgada por { $name }
people-agree = Dar conformidad
people-refuse = Rechazar
people-attest = Sigue siendo correcta
people-end = Poner fin
people-give = Otorgar una función
people-give-to = Otorgar una función: { $name }
people-role = Función
people-until-label = Válida hasta
people-until-change = Cambiar el fin
people-until-of = Cambiar el fin: { $role }, { $name }
people-until-about = Como máximo un año a partir de hoy. Un día posterior confirma que la función sigue siendo correcta; por eso lo fija otra persona que quien lo confirmó la última vez.
people-until-save = Guardar
people-second = Otra persona debe dar su conformidad para que surta efecto. Termina el día indicado y debe confirmarse cada 90 días.
people-missing = Complete este campo.
people-name = Nombre
people-state = Estado
people-no-state = De ningún Estado
people-issuer = Proveedor de acceso
people-issuer-hint = La dirección del proveedor con el que esta persona inicia sesión.
people-issuer-unknown = Este servicio no consulta a ese proveedor.
people-subject = Identificador en el proveedor
people-subject-hint = Tal como lo da el proveedor («sub»); nunca una dirección de correo.
people-leave = Deja el cargo
people-leave-of = Deja el cargo: { $name }
people-leave-about = Las funciones, las sesiones y el acceso terminan de inmediato; su ficha sale del directorio si nadie más responde de ella. Las consultas pasan a quien le sucede, con todo su historial; los demás participantes ven quién se fue y quién le sucede. Si no se nombra a nadie, continúa quien del mismo Estado esté en la consulta; si no hay nadie, queda detenida y se avisa a las secretarías.
people-leave-confirm = Poner fin al acceso ahora
people-successor = Quién asume las consultas
people-successor-hint = Una persona del mismo Estado.
people-successor-none = La persona suplente, o nadie por ahora
people-left-behind = Consultas por asumir
people-left =
    { $count ->
        [one] Dejó el cargo el { $day }: una consulta quedó sin nadie.
       *[other] Dejó el cargo el { $day }: { $count } consultas quedaron sin nadie.
    }
people-hand-over = Traspasar
contacts-title = Datos de contacto a la espera de su conformidad
contacts-about = Un número de teléfono o una dirección de correo cambia cuando otra persona lo ha revisado.
contacts-proposed = Propuesto por { $name } el { $day }
contacts-look = Ver
contacts-now = Ahora
contacts-wanted = Pasará a ser
contacts-check = Pregunte en el número conocido hasta ahora si el cambio es correcto y solo entonces dé su conformidad.
contact-changed-lately = Modificado en las últimas 24 horas: compruébelo antes de confiar en ello.
edit-contact-hint = Los datos de contacto y sus notas cambian cuando otra persona da su conformidad; se avisa a la persona interesada.

## Conservar y encontrar lo dicho
find-open = Buscar
find-title = Buscar en sus consultas
find-back = Todas las consultas
find-label = Palabras
find-about = Todas deben figurar en el mismo mensaje. No importan las mayúsculas ni las tildes. Solo se busca en las consultas en las que usted participa.
find-action = Buscar
find-count =
    { $count ->
        [one] Se ha encontrado un pasaje.
        [many] Se han encontrado { $count } pasajes.
       *[other] Se han encontrado { $count } pasajes.
    }
find-count-first =
    { $count ->
        [one] El primer pasaje encontrado.
        [many] Los primeros { $count } pasajes encontrados.
       *[other] Los primeros { $count } pasajes encontrados.
    }
find-none = No se ha encontrado nada. Anotaciones examinadas: { $looked }.
find-subject = asunto
find-further = Seguir buscando
find-fault = La búsqueda no ha funcionado
room-jump = Ir a una fecha
room-jump-day = Fecha
room-jump-missing = Indique el día, el mes y el año.
room-jump-go = Ir
keep-until = Se conserva hasta el { $day }. Después se destruye lo dicho, nadie encuentra ya la sala y no queda en ella ningún nombre.
keep-held = Se conserva para: { $countries }. No se destruye nada mientras lo necesiten.
keep-hold = Conservar más tiempo
keep-hold-words = Mientras su parte necesite lo dicho, no se destruirá. La otra parte ve que usted lo conserva y por qué.
keep-release = Dejar de conservar
keep-release-words = Cuando ya nadie lo conserve, lo dicho se destruirá el día fijado o, si ese día ha pasado, de inmediato.
keep-reason = Motivo
keep-reason-missing = Indique el motivo.
keep-failed = No se ha anotado
room-act-held = { $name } conserva lo dicho para que no se destruya
room-act-released = { $name } ya no conserva lo dicho
room-purged-subject = Contenido destruido
retention-terms = { $network }: lo dicho se destruye { $days } días después del cierre
retention-days = Días después del cierre
retention-hint = De { $least } a { $most }. Vale para las consultas que se cierren a partir de ahora. Si participan varias redes, vale el plazo más corto.
retention-save = Guardar
retention-saved = El plazo se ha guardado

## Caveats, information given unasked, what must not travel

caveat-waits = Leerá este texto cuando haya aceptado sus condiciones de uso. La aceptación queda registrada y la ven todos los presentes.
caveat-asked-by = a petición de { $country }
caveat-accept = Aceptar y leer
caveat-accept-failed = La aceptación no quedó registrada
caveat-until-day = Confidencial hasta el { $day }
caveat-other-words = Texto de la otra restricción
caveat-other-hint = Los lectores aceptan estas palabras antes de ver el texto. No escriba aquí datos del caso.
caveat-other-missing = Escriba en qué consiste la restricción.
caveat-until = Confidencial hasta (opcional)
caveat-room = Condiciones de la sala
caveat-room-words = Todo lo que se diga desde ahora queda sujeto a las condiciones elegidas aquí; los lectores las aceptan primero. Una condición la retira el Estado que la puso.
caveat-room-set = Fijar las condiciones
caveat-room-failed = Las condiciones no se fijaron
caveat-act-restricted = { $name } fijó condiciones para la sala: { $caveats }
caveat-act-lifted = { $name } retiró las condiciones de la sala
caveat-act-accepted = { $name } aceptó: { $caveats }
spontaneous-give = Transmitir información sin solicitud
spontaneous-words = Información espontánea (artículo 18(4)–(5) de la Convención): de una autoridad competente a otra, sin solicitud. Nadie la lee antes de aceptar sus condiciones; la parte receptora le avisa antes de revelar algo que exculpe a un acusado.
spontaneous-body = La información
spontaneous-body-missing = Escriba lo que la otra parte debe saber.
spontaneous-send = Transmitir la información
spontaneous-failed = La información no se transmitió
spontaneous-kind = Información espontánea
spontaneous-from-to = De { $from } a { $to }
spontaneous-not-stated = El directorio no indica la competencia de todas las autoridades nombradas aquí; el remitente la ha confirmado.
spontaneous-vouched = Mi autoridad es competente para dar esta información, y la receptora para recibirla
spontaneous-vouched-missing = Confirme que ambas autoridades son competentes.
disclose-must = Debo revelar esto
disclose-title = Aviso de una revelación
disclose-rule = Artículo 18(5) de la Convención: si la información exculpa a un acusado, avise al Estado que la dio antes de revelarla y consulte con él si lo pide. Si excepcionalmente no puede avisar antes, infórmele sin demora. Decide su derecho; aquí queda constancia de a quién se avisó y cuándo.
disclose-what = Qué debe revelarse, en qué procedimiento y por qué exculpa al acusado
disclose-what-late = Qué se reveló, por qué exculpa al acusado y por qué no fue posible avisar antes
disclose-what-hint = Sin nombres: bastan iniciales o un número de caso.
disclose-what-missing = Escriba qué se revela y por qué.
disclose-late = Ya se ha revelado
disclose-day = Previsto para
disclose-day-missing = Indique el día previsto.
disclose-send = Avisar
disclose-failed = El aviso no se envió
disclose-kind = Aviso de una revelación
disclose-planned = Previsto para el { $day }
disclose-happened = Ya revelado; aviso posterior
disclose-unheard = Ya no hay nadie de { $country } en esta consulta: hay que avisarle por otra vía.
disclose-find = Buscar su autoridad en el directorio
disclose-reply-kind = Respuesta al aviso
disclose-reply-failed = La respuesta no quedó registrada
disclose-noted = Tomamos nota
disclose-agreed = De acuerdo
disclose-consult = Consúltenos antes, por favor
disclose-delay = Espere, por favor
caution-account = un número de cuenta bancaria
caution-card = un número de tarjeta de pago
caution-document = el número de un documento de identidad
caution-person = el nombre de una persona con su fecha de nacimiento
caution-place = el lugar donde está alguien
caution-looks-like = Este texto parece contener: { $kinds }.
caution-words = Esos datos van en la solicitud formal. Aquí bastan iniciales o su número de caso.
caution-reason = Enviarlo de todos modos, porque
caution-kept = El servicio registra el tipo y el motivo, no las palabras.
caution-reason-missing = Elija un motivo o quite los datos.
caution-not-personal = es otra cosa
caution-made-up = es un ejemplo, no es real
caution-public = está publicado
caution-needed-now = lo exige ahora la seguridad de alguien o una medida urgente
victim-words = Sala sensible para víctimas: sin nombres, direcciones, teléfonos ni imágenes de víctimas o testigos.
victim-specialist = Buscar especialista en víctimas y testigos

# Sign-in and sessions
providers-title = Su proveedor de identidad
providers-elsewhere = se abre en otra pestaña
sign-in-fault-unknown = Su proveedor lo conoce, pero aquí no hay ninguna cuenta a su nombre. Diríjase a la secretaría de su red.
sign-in-fault-weak = Su proveedor lo reconoció de un modo demasiado débil para su función. Acceda allí con su medio más fuerte.
sign-in-fault-other = Era otra persona. Confirme con la cuenta con la que ha accedido aquí.
sign-in-fault-expired = Ha pasado demasiado tiempo, o la respuesta era de otro navegador. Empiece de nuevo.
sign-in-fault-away = Su proveedor no responde. Quien ya ha accedido puede seguir trabajando. Vuelva a intentarlo más tarde.
sign-in-fault-refused = La respuesta del proveedor no era de fiar, o este se negó. No se ha abierto ninguna sesión.
sessions-title = Dónde ha accedido
sessions-lead = Cada línea es un navegador. Cierre lo que no conozca y avise a la secretaría de su red.
sessions-failed = No se pudo cargar la lista
sessions-device = { $browser } en { $system }
sessions-unknown = Navegador desconocido
sessions-this = este navegador
sessions-new = primera vez con este navegador
sessions-times = Acceso: { $started }; último uso: { $seen }
sessions-until = Termina a más tardar: { $time }
sessions-through = A través de { $provider }
sessions-end = Cerrar
sessions-end-this = Cerrar: { $device }
sessions-end-all = Cerrar todas, también esta
sessions-end-failed = No se pudo cerrar
sessions-ended = Cerrada
confirm-title = Confirme que es usted
confirm-body = Este paso exige un acceso reciente. Acceda otra vez, vuelva aquí y repita el paso.
confirm-demo = Confirmar
confirm-done = Confirmado. Repita ahora el paso.

# Audit and own rights
audit-title = Registro de actuaciones
audit-lead = Quién hizo qué y cuándo: las personas de sus redes y lo hecho en sus fichas. Aquí no se muestra lo dicho en las consultas. También queda constancia de que usted lee esta página.
audit-when = Cuándo
audit-who = Quién
audit-what = Sobre qué
audit-mark = Marca en el registro
audit-service = El propio servicio
audit-everything = Todo
audit-since = Desde este día
audit-more = Mostrar anteriores
audit-none = No hay ninguna anotación así.
audit-failed = No se pudo leer el registro
audit-mine = Lo hecho en mi nombre
act-session = Entrada y salida de sesión
act-contacts = Datos de contacto
act-duty = Turnos de guardia
act-entry = Ficha del directorio
act-consultation = Consulta
act-sheet = Hoja de requisitos de un Estado
act-route = Rutas y canales seguros
act-search = Búsqueda
act-watch = Control del uso
act-person = Personas y sus permisos
act-rights = Solicitudes sobre datos propios
act-notices = Avisos
act-network = Reglas de una red
my-data-title = Mis datos
my-data-lead = Qué guarda este servicio sobre usted, quién lo vio, qué se hizo en su nombre y qué puede solicitar.
held-title = Qué se guarda sobre mí
held-what = Clase
held-number = Cantidad
held-erasure = Si se suprime
held-stays = Se conserva hasta su plazo
held-goes = Puede suprimirse
held-count =
    { $count ->
        [one] un registro
       *[other] { $count } registros
    }
held-why = Se conserva lo que prueba actos que afectan a otros o lo que pertenece a las dos partes de una consulta. Los mensajes desaparecen al terminar el plazo de su consulta; el registro, al terminar el suyo.
held-failed = No se pudieron mostrar sus datos
held-account = Cuenta
held-grants = Permisos de acceso
held-sessions = Sesiones y navegadores conocidos
held-entry = Ficha en el directorio
held-contacts = Teléfonos y direcciones
held-reveals-of-me = A quién se mostraron mis datos de contacto
held-reveals-by-me = Datos de contacto que se me mostraron
held-listings = Fichas que se me mostraron (30 días)
held-consultations = Consultas en las que estoy o estuve
held-messages = Lo que escribí en las consultas
held-drafts = Borradores
held-kept = Favoritos, búsquedas guardadas y lo que miré
held-reports = Problemas que comuniqué
held-notices = Avisos y cómo me llegan
held-requests = Mis solicitudes sobre mis datos
held-watch = Alertas sobre mi uso del directorio
held-audit = Anotaciones del registro sobre mis actos
right-title = Solicitar un cambio
right-what = ¿Qué solicita?
right-correction = Rectificación
right-objection = Oposición a un uso
right-erasure = Supresión
right-words = Con sus palabras
right-hint = Indique de qué se trata. Sin hechos de un caso.
right-who = Responde la secretaría de su red; a su propio personal, un colega, la segunda firma o un operador; a los operadores y auditores del servicio, otro de ellos. Nadie responde a su propia solicitud.
right-send = Enviar la solicitud
right-sent = Enviado
right-failed = No se pudo enviar
right-asked = Solicitado el { $day }
right-waiting = Aún sin respuesta
right-unheard = Aquí todavía no hay nadie que pueda responder a esto. Se conserva y llegará a quien se nombre: su red necesita una secretaría, o el servicio un segundo operador o un auditor. Diríjase a quienes administran el servicio.
right-granted = Concedido el { $day }:
right-refused = Denegado el { $day }:
right-desk-title = Solicitudes sobre datos
right-desk-lead = Lo que se solicita sobre los propios datos, cuando la respuesta le corresponde a usted. Haga la rectificación antes de responder; la supresión y la oposición se ejecutan con la respuesta que las concede. Una denegación requiere sus motivos.
right-desk-none = No hay solicitudes.
right-list-failed = No se pudieron mostrar las solicitudes
right-answer = Respuesta motivada
right-answer-hint = La persona la leerá.
right-answer-missing = Indique los motivos.
right-grant = Concedido y hecho
right-refuse = Denegar

## Claves de acceso, invitaciones, primeros pasos

passkeys-title = Claves de acceso
passkeys-lead = Una clave de acceso permanece en su dispositivo o llave de seguridad, que la desbloquea con huella, rostro o PIN. Tenga dos, para que la pérdida de una no le cierre el acceso.
passkeys-bound-only = Su función exige una clave de acceso que permanezca en un solo dispositivo, como una llave de seguridad.
passkeys-failed = No se pudieron cargar las claves de acceso
passkeys-none = Todavía no hay ninguna clave de acceso.
passkeys-add = Añadir una clave de acceso
passkeys-add-failed = La clave de acceso no se añadió
passkeys-added = Clave de acceso añadida
passkeys-name = Nombre de la clave de acceso
passkeys-name-hint = Por el que la reconocerá, como «Llave de la caja fuerte». Sin nombres de casos.
passkeys-name-missing = Indique un nombre.
passkeys-continue = Continuar
passkeys-made = Añadida { $time }
passkeys-used = Último uso { $time }
passkeys-current = usada en esta sesión
passkeys-copies = puede pasar a otros dispositivos
passkeys-end = Retirar
passkeys-end-this = Retirar: { $name }
passkeys-end-about = Nadie podrá acceder con ella, y terminan las sesiones que comenzaron con ella.
passkeys-end-failed = La clave de acceso no se pudo retirar
passkeys-ended = Clave de acceso retirada
passkeys-sign-in = Acceder con una clave de acceso
passkeys-confirm = Confirmar con una clave de acceso
passkeys-cancelled = Su dispositivo no respondió o el paso se interrumpió. No se cambió nada.
passkeys-impossible = Este navegador no puede usar claves de acceso aquí. Utilice un navegador actual y la dirección que indica su invitación.
invitation-title = Su invitación
invitation-failed = Esta invitación no puede usarse
invitation-lead = Dos personas han abierto Counterpart a { $name }. Cree una clave de acceso en este dispositivo; con ella accederá sin contraseña.
invitation-until = La invitación puede usarse una vez, hasta { $time }.
invitation-make = Crear la clave de acceso
first-title = Primeros pasos
first-lead = Cuatro cosas antes de empezar. Llevan cinco minutos.
first-entry = Su ficha
first-entry-about = Los colegas de otros Estados le encuentran por su ficha. Revise su autoridad, huso horario, idiomas, horario y suplente; corrija lo que ya no sea cierto.
first-entry-open = Revisar mis datos
first-entry-none = No tiene ficha en el directorio.
first-told = Cómo se le avisa
first-told-about = Las cartas y los avisos dicen que algo espera, nunca qué. Envíese una prueba y compruebe si llega.
first-told-sent = La prueba está en camino. También figura en su lista.
first-told-failed = La prueba no se pudo enviar
first-told-more = Elegir cómo se me avisa
first-marking = Cómo se marca lo que se dice
first-marking-law = Lo que se dice aquí es un intercambio informal: ni prueba ni solicitud formal.
first-marking-caveat = Quien escribe puede restringir el uso de sus palabras; la restricción viaja con ellas y obliga a quien la acepta.
first-marking-little = Escriba sobre las personas solo lo que la pregunta requiera: sin nombres donde baste una función.
first-marking-copy = No transmita nada a otro Estado o autoridad sin el consentimiento de quien lo escribió.
first-logging = Qué queda registrado
first-logging-about = El servicio registra cuándo accede, qué números de teléfono consulta y con qué fin, qué cambia y quién lee o exporta qué. Los auditores y la secretaría de su red pueden leerlo; usted lee lo que le concierne en «Mis datos». Lo dicho en una consulta se conserva hasta que vence su plazo.
first-done = He tomado nota
first-failed = No se pudo guardar
first-finished = Tomó nota el { $day }.
first-to-today = A su jornada
people-signs-in = Cómo accede esta persona
people-by-provider = A través de un proveedor de identidad
people-by-passkey = Con una clave de acceso, por invitación
people-passkeys =
    { $count ->
        [0] Sin clave de acceso todavía
        [one] Una clave de acceso
       *[other] { $count } claves de acceso
    }
people-invite = Invitar
people-invite-of = Invitar: { $name }
people-invite-about = Debe aceptarlo una segunda persona. Después sale una carta con una dirección que puede usarse una vez en 72 horas.
people-invite-again = Las claves de acceso y sesiones actuales de esta persona terminan en cuanto la segunda persona acepta.
people-invite-office = La carta va a la dirección de la oficina que figura en la ficha.
people-invite-address = Correo electrónico de la oficina
people-invite-address-hint = Una dirección de la autoridad. La segunda persona la ve y responde de ella con usted.
people-invite-language = Idioma de la carta
people-invite-language-own = El fijado para esta persona
people-invite-save = Dar la invitación
people-invite-to = a { $address }
people-invite-waits = La invitación espera a una segunda persona
people-invite-unsent = Invitación aceptada; la carta aún no ha salido
people-invite-sent = Invitación enviada, válida hasta { $time }
people-invite-agree = Aceptar y enviar la carta
people-invite-agree-to = Aceptar y enviar la carta: { $name }
people-invite-end = Retirar la invitación
people-invite-end-of = Retirar la invitación: { $name }
people-invite-refuse = Rechazar
people-invite-refuse-to = Rechazar la invitación: { $name }

## Papers: transcript and draft request

papers-title = Acta y proyecto de solicitud
papers-words = El archivo contiene lo que usted puede leer ahora y lleva su nombre y un número. Queda registrado que se hizo, y ambas partes lo ven.
papers-what = Qué se hace
papers-transcript = Acta de la consulta, con quién recibió y leyó qué
papers-package = Proyecto de solicitud, con lo aclarado aquí
papers-package-words = No es una transmisión formal: la solicitud la envía la autoridad competente por su propia vía.
papers-language = Idioma del documento
papers-format = Formato
papers-pdf = PDF sellado: todo cambio se nota
papers-docx = DOCX, para trabajar
papers-json = JSON sellado, para otro sistema
papers-make = Hacer el archivo
papers-making = El archivo se está haciendo.
papers-done = Hecho: { $name }
papers-failed = El archivo no se hizo
papers-made = Hechos hasta ahora de esta consulta
papers-list-failed = No se pudo cargar la lista de documentos

# Files in consultations
files-attach = Adjuntar archivos
files-to-send = Archivos por enviar
files-uploading-name = Cargando { $name }
files-ready = Listo para enviar
files-ready-name = { $name } está listo para enviar
files-remove = Quitar
files-remove-name = Quitar { $name }
files-wait = Espere a que se carguen todos los archivos o quite los que falten.
files-failed = Este archivo no se ha enviado
files-too-large = El archivo supera los 25 MB.
files-download = Descargar
files-download-name = Descargar { $name }
files-in-room = Archivos
files-kind = Archivo
files-waiting = Se está comprobando si contiene virus
files-held = Retenido hasta que pueda comprobarse si contiene virus; se reintenta automáticamente
files-infected = Se detectó software malicioso. El archivo se ha eliminado.
files-refused = Este tipo de archivo no se acepta, contiene macros o muestra imágenes donde se protege a las víctimas. El archivo se ha eliminado.
files-spared = No disponible aquí: el archivo muestra imágenes y en esta sala se protege a las víctimas.

## Who is in a room, and of which kind it is

kind-title = Clase de sala
kind-fixed = La clase de una sala no cambia después de abrirla.
kind-consultation = Consulta
kind-consultation-words = Un Estado pregunta a otro o a varios. Termina con un resultado.
kind-urgent = Consulta urgente
kind-information = Información espontánea
kind-information-words = Se da sin solicitud, de una autoridad competente a otra. Quien entra después solo ve lo que sigue.
kind-route = Sala de ruta
kind-route-words = Para quienes trabajan sobre una ruta de trata, mientras haga falta.
kind-joint = Operación conjunta
kind-joint-words = Varios Estados preparan juntos una actuación, con oficiales de enlace. Aquí no cabe nada clasificado. Quien entra después solo ve lo que sigue.
kind-joint-notice = Nada clasificado en esta sala.
kind-forum = Foro de la red
kind-forum-reads = La secretaría anuncia; los miembros leen.
member-lead = Habla por { $country }
member-guest = Invitado
member-interpreter = Intérprete
member-liaison = Oficial de enlace
member-secretariat = Secretaría
member-until = hasta el { $day }
member-all = Mostrar a todos ({ $count })
ask-title = Invitar a alguien
ask-whom = A quién
ask-focal-point = Un punto de contacto
ask-helper = Un invitado, intérprete u oficial de enlace
ask-secretariat = La secretaría de una red
ask-until = Hasta cuándo
ask-until-wrong = Indique un día futuro dentro del plazo de su permiso.
ask-consent = Alguien de otro Estado u otra red, un invitado o una secretaría entra cuando quienes hablan por todos los Estados de la sala están de acuerdo.
ask-from-then = Quien entra solo ve lo que se dice a partir de entonces.
ask-helpers-none = Las redes de esta sala no tienen a nadie disponible.
admission-title = Esperan entrar
admission-by = Invita { $name }
admission-waits = Faltan por aceptar: { $countries }
admission-agree = Aceptar
admission-decline = Rechazar
admission-failed = Su respuesta no quedó registrada
leave-title = Salir de esta sala
leave-words = Después ya no podrá ver nada de ella.
leave-last = Usted es la última persona que habla aquí por { $country }. Sin quien le suceda, la sala puede quedar detenida hasta que alguien la asuma.
leave-successor = Quién la asume (escriba un nombre)
leave-note = Qué deben saber
leave-confirm = Salir
leave-failed = Usted sigue en la sala
mute-on = Silenciar la sala
mute-off = Dejar de silenciar la sala
mute-muted = Silenciada
frozen-note = Nadie dirige esta sala por una de las partes. Se puede leer, pero no escribir, hasta que alguien la asuma.
frozen-title = Detenidas
frozen-words = Nadie dirige estas salas por una de las partes. Usted ve dónde y desde cuándo, nunca de qué tratan.
frozen-missing = Nadie por: { $countries }
frozen-name = Nombrar a quien la asuma
frozen-failed = Nadie la ha asumido
room-act-proposed = { $by } propone que entre: { $names }
room-act-agreed = { $name } acepta
room-act-declined = { $name } rechaza
room-act-frozen = La sala queda detenida: nadie la dirige por una de las partes
room-act-ended = Cerrada por { $name }
room-act-resumed = La sala continúa
room-act-handed = { $name } ha salido; asume { $successor }
left-open = Pendiente: { $things }
left-open-acknowledgement = el acuse de recibo
left-open-answer = la respuesta
left-open-promise = una respuesta prometida
left-open-outcome = el resultado
left-open-admission = alguien que espera entrar
consultation-status-standing = Abierta
consultation-status-frozen = Detenida
forum-new = Abrir un foro
forum-words = Todos los miembros de la red están en él y leen; solo escribe la secretaría. Los anuncios se guardan medio año después del cierre.
forum-subject = Asunto
forum-announcement = Primer anuncio
forum-missing = Escriba algo aquí.
forum-failed = El foro no se abrió
grant-guest = Invitado
grant-interpreter = Intérprete

## Acceso de emergencia, consultas recibidas

glass-title = Acceso de emergencia
glass-about = Leer una consulta de su red sin participar en ella: con un motivo, con la conformidad de una segunda persona y durante una hora como máximo. Todos los participantes saben de inmediato quién la lee y por qué.
glass-ask = Pedir la lectura de una consulta
glass-ask-words = Nada puede leerse hasta que una segunda persona esté conforme. Entonces todos los participantes leen su nombre, el de esa persona y el motivo; cada página leída queda en la auditoría.
glass-reference = Referencia
glass-reference-hint = Como figura en la consulta, por ejemplo KZ-TH 2026-014.
glass-reference-missing = Indique la referencia.
glass-unknown = No existe tal consulta en sus redes.
glass-reason = Motivo
glass-reason-hint = Lo leen todos los participantes. Sin hechos del caso.
glass-reason-short = Explique en al menos 20 caracteres por qué debe leerse.
glass-minutes = Durante cuánto tiempo
glass-none = Nadie ha pedido leer una consulta.
glass-asked = Pedido por { $name }, { $at }, durante { $minutes }
glass-agree = Conforme
glass-agree-label = Conforme: { $reference }
glass-refuse = Denegar
glass-refuse-label = Denegar: { $reference }
glass-read = Leer
glass-end = Terminar ahora
glass-end-label = Terminar ahora: { $reference }
glass-state-asked = Espera a una segunda persona; a las 24 horas caduca.
glass-state-lapsed = Nadie respondió en 24 horas.
glass-state-refused = Denegado por { $name }
glass-state-open = Abierto hasta { $until }; conforme: { $name }
glass-state-over = Terminado { $until }; conforme: { $name }
glass-back = Volver a las solicitudes
glass-read-failed = Esto no puede leerse, o ya no
glass-until = Puede leer esto hasta { $until }. Todos los participantes lo saben. Las restricciones le obligan igual que a ellos; aquí no puede decirse nada.
glass-more = Mostrar lo siguiente
contacts-also = Un número nuevo figura también en otra ficha: { $names }.
room-act-glass = { $name }, que no participa en esta consulta, puede leerla durante { $minutes }; conforme: { $second }
room-act-glass-reason = Motivo: { $reason }
room-act-assigned = { $by } asignó esta consulta a { $name }
incoming-title = Consultas recibidas
incoming-about = Lo que otros Estados preguntan al suyo. Usted ve que preguntan y con qué urgencia, no de qué se trata.
incoming-none = No hay consultas recibidas en curso.
incoming-opened = Abierta el { $day }
incoming-acknowledge = Acuse de recibo antes de { $at }
incoming-given = Asignada a { $name }
incoming-with = La tienen: { $names }
incoming-assign = Asignar
incoming-assign-label = Asignar { $reference }
incoming-assign-words = Esa persona entra con todo el historial y recibe un aviso. Quien la tenía sigue en ella, y la otra parte ve a quién se asignó.
incoming-to = A quién
incoming-done = Asignada
right-correction-means = Algo en su ficha o su cuenta es incorrecto.
right-objection-means = No desea que se conserven sus números privados. Si se acepta, los teléfonos móviles se retiran de su ficha.
right-erasure-means = Su cuenta termina. Si se acepta, lo que es solo suyo se borra y, donde otros necesitan el registro, se retira su nombre.
right-objection-does = Al aceptar, los teléfonos móviles se retiran de la ficha de inmediato.
right-erasure-does = Al aceptar, la cuenta y la ficha terminan de inmediato y se borran los datos. No puede deshacerse.
glass-minutes-count =
    { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }

# What is not promised
room-operator = Técnicamente, el operador de este servicio podría leer esta consulta.

# The search: what may be meant
suggested-title = Filtros que nombran sus palabras
suggested-only = Solo «{ $label }»: { $count }
nothing-keyboard = Con el otro teclado: «{ $text }»

## El registro en un archivo

audit-export = Extraer en un archivo
audit-export-failed = No se ha podido crear el archivo

## Mentions and sheets

mention-title = A la atención de
mention-for = A la atención de: { $names }
sheet-chip = Ficha: { $country }
room-mentions =
    { $count ->
        [one] { $count } entrada para su atención
        [many] { $count } entradas para su atención
       *[other] { $count } entradas para su atención
    }

## Look-alikes, and what asks for a fresh sign-in

secretariat-queue-look-alikes = Nombres que se pueden confundir
look-alikes-about = Dos fichas de una misma red cuyos nombres se ven o suenan igual: una puede estar ahí para que la tomen por la otra. Si es así, retírela en su página.
look-alikes-none = No hay nombres parecidos por revisar.
look-alikes-settle = Son dos personas
look-alikes-mixed = Mezcla letras de dos alfabetos

## New entries, by two people

additions-title = Fichas nuevas
additions-about = Fichas que una persona ha redactado y que esperan la conformidad de otra. Hasta entonces nadie las encuentra.
additions-four-eyes = La ficha figurará en el directorio cuando otra persona dé su conformidad. Se le avisa de que la espera.
additions-add = Añadir una ficha
additions-none = No hay fichas nuevas a la espera.
additions-waiting = A la espera de otra persona
additions-mine = Redactada por usted el { $day }
additions-look = Ficha nueva
additions-check = Dé su conformidad solo si la autoridad de la persona le ha confirmado el cargo y los números.
additions-agreed = La ficha figura en el directorio.
additions-take-back = Retirarla
additions-alike = Ya figuran en { $network } con el mismo nombre o casi el mismo:
additions-alike-none = Nadie en { $network } tiene un nombre parecido.
additions-where = Red y Estado
additions-role = Función
additions-send = Someter a otra persona
additions-sent = La ficha espera a otra persona.
authority-new = Añadir una autoridad
authority-new-about = Un Estado puede tener varias: para cada función, instrumento y fase se encuentra la competente.
authority-there = Ya figuran
authority-names-hint = Hace falta al menos uno.

## Consultations: several States asked

consultation-requested-several = Jurisdicciones requeridas
consultation-requested-missing = Elija al menos una jurisdicción requerida.
consultation-to-add = Preguntar también a otra persona
consultation-to-add-confirm = Añadir
consultation-to-remove = Quitar
consultation-to-remove-named = Quitar: { $name }
room-response-of = Acuse de recibo: { $country }

## The card beside the list

preview-open = Abrir la ficha

## Behind an entry

people-entry = Ficha del directorio
people-entry-hint = Quien responde de una ficha lleva su nombre y se le contacta por ella.
people-entry-none = Ninguna: con nombre propio

## The data that are held about a person, told to that person
held-read = Leer: { $what }
held-more = Mostrar los anteriores
held-rows-failed = No se han podido cargar estos datos
held-not-shown = ya no se le muestra
held-yes = sí
held-no = no
held-export = Guardarlo todo en un archivo
held-export-about = Un archivo JSON que usted u otro servicio pueden leer, con todo lo que puede leerse aquí. Antes deberá confirmar su identidad.
held-export-failed = No se ha creado el archivo
held-back = No se indican aquí las claves y testigos, lo que escribieron otros ni lo que revelaría cómo se vigila el uso del directorio. De esto último responde su secretaría.
held-reported = Problemas señalados en mi ficha
held-kind-signed-in = Sesiones
held-kind-known-device = Navegadores conocidos
held-kind-passkey = Claves de acceso
held-kind-invitation = Invitaciones
held-kind-far-reading = Días en que se leyó una lista muy abajo
held-kind-opening-draft = Borradores de nuevas consultas
held-kind-room-draft = Borradores en consultas
held-kind-favourite = Favoritos
held-kind-viewed-card = Fichas que abrí
held-kind-saved-search = Búsquedas guardadas
held-kind-unanswered-search = Búsquedas remitidas a la secretaría
held-kind-acceptance = Reservas que acepté
held-kind-attachment = Archivos que añadí
held-kind-assignment = Consultas que se me asignaron
held-kind-trail-mark = Lo que recibí y leí
held-kind-paper = Documentos elaborados para mí
held-kind-notice = Avisos
held-kind-notice-settings = Cómo me llegan los avisos
held-kind-push = Dispositivos que muestran avisos
held-kind-suspension = Suspensiones de mi uso del directorio
held-kind-alert = Alertas a una secretaría
held-kind-break-glass = Consultas ajenas que pedí leer
held-kind-confirmation = Confirmaciones de la ficha
held-kind-retirement = Salida del directorio
held-kind-contact-change = Cambios de teléfonos y direcciones
held-f-when = Cuándo
held-f-begun = Desde
held-f-last = Último uso
held-f-ended = Terminado
held-f-until = Hasta
held-f-answered = Decidido
held-f-answered-by = Decidido por
held-f-by = Por
held-f-confirmed = Confirmado
held-f-confirmed-by = Confirmado por
held-f-informed = Primeros pasos dados
held-f-strong = Identidad confirmada
held-f-sent = Carta enviada
held-f-pushed = Mostrado en un dispositivo
held-f-read = Leído
held-f-agreed = Concedido
held-f-address = Dirección
held-f-answer = Respuesta
held-f-beyond = Por encima del límite
held-f-words = Texto
held-f-browser = Navegador
held-f-caveats = Reservas
held-f-device-bound = Vinculada a un dispositivo
held-f-digest = Resumen diario
held-f-exempt = No se cuenta
held-f-illustrative = Ilustrativo
held-f-letters = Cartas
held-f-level = Cuánto se mostró
held-f-method = Cómo
held-f-minutes = Minutos
held-f-muted = Silenciado
held-f-new-device = Primera vez con este navegador
held-f-number = Número
held-f-quiet-start = Silencio desde
held-f-quiet-end = Silencio hasta
held-f-read-seq = Leído hasta la entrada
held-f-reply-to = En respuesta a la entrada
held-f-result = Resultado
held-f-seq = Número de entrada
held-f-show-reference = Referencias en las cartas
held-f-side = Parte
held-f-size = Tamaño en bytes
held-f-standing = Condición del Estado
held-f-state = Estado del archivo
held-f-successor = Sucesor
held-f-urgent = Urgente
held-f-voice = Puede escribir
held-f-watched = En seguimiento
right-changed = Modificado desde entonces: { $fields }
right-correct-entry = Corregir la ficha
right-correct-elsewhere = Usted no mantiene esta ficha: la corrige su secretaría, y los miembros de esa secretaría corrigen la propia. Dígalo en su respuesta.
right-correct-name = Nombre correcto
right-correction-does = Para conceder, la ficha debe haberse corregido después de la solicitud. Se comunica a la persona qué cambió; los números cambian cuando una segunda persona está de acuerdo.
right-correction-name = La cuenta no tiene ficha: al conceder, se pone este nombre en su lugar.

# El directorio al día
reported-no-answer = Sin respuesta, avisado el { $day }
reported-bounced = Mensaje devuelto, avisado el { $day }
reported-wrong-person = Otra persona, avisado el { $day }
reported-out-of-date = Desactualizado, avisado el { $day }
card-contact-changed = Datos de contacto modificados el { $day }
favourites-changed = Ha cambiado desde que la abrió
favourites-news =
    { $count ->
        [one] { $count } favorito ha cambiado
        [many] { $count } favoritos han cambiado
       *[other] { $count } favoritos han cambiado
    }
secretariat-gap-nobody = No figura nadie
secretariat-queue-second-word = A la espera de su decisión como segunda persona
secretariat-queue-alone = Fichas sin suplente en funciones
alone-nav = Sin suplente
alone-about = Nadie responde por ellas cuando no pueden. Una consulta urgente se salta el paso del suplente.
alone-none = Todas las fichas tienen un suplente en funciones.
alone-since = El suplente no está en funciones desde el { $day }
alone-begins = El suplente asume el cargo el { $day }
alone-never = Nunca se designó suplente
alone-successor = Al suplente le sucedió { $name }
alone-name = Designar suplente
alone-name-for = Designar suplente de { $name }
alone-nobody = No hay nadie más de este Estado en el directorio. Añada antes una ficha.
alone-save = Designar como suplente
alone-named = El suplente está designado.
joining-open = Incluir en otra red
joining-title = { $name } en otra red
joining-about = La ficha sigue siendo una: sus números, horarios y confirmaciones son los mismos en todas partes. Figurará allí cuando dé su conformidad quien la mantiene ahora, o la propia persona.
joining-agree-about = Con su conformidad, los miembros de esa red leen la ficha con sus números, y su secretaría puede modificarla y retirarla.
joining-sent = Espera la decisión de quienes mantienen la ficha ahora.
joining-waits = Esta ficha espera figurar en otra red: deciden quienes la mantienen ahora.
joining-mine = Propuesta por usted el { $day }
joinings-waiting = A la espera de figurar en otra red
joining-agreed = La ficha figura en esta red.
held-kind-joining = Propuestas de incluir la ficha en otra red

## Whoever is on call, and who is alerted

on-call-whoever = Quien esté de guardia
on-call-now = Ahora sería:
on-call-add = Consultar a quien esté de guardia en un Estado
on-call-words = Se consulta a quien esté de guardia; si no hay nadie, a quien esté en su puesto; de noche, a quien vuelva primero.
on-call-state = Estado
on-call-network = A través de la red
on-call-go-on = Continuar
on-call-nobody = En uno de estos Estados no se puede consultar a nadie por esta red, o la red no se lo muestra. Consulte a una persona por su nombre.
alerted-title = A quién se avisa
alerted-words = Según los turnos de ahora; se decide en el momento de enviar.
alerted-at-once = De inmediato
alerted-in-time = De inmediato en sus dispositivos; por carta, por la mañana
alerted-then = Si para entonces nadie ha acusado recibo
alerted-text = Todo lo que leen fuera de este servicio
alerted-failed = No se puede decir a quién se avisaría
today-on-call = de guardia: { $count }
today-unkept = Se acusó recibo, pero la respuesta no ha llegado
overseen-call-in = Incorporar a otro funcionario
overseen-called-in = Ahora participa { $name }, y se le ha avisado.
overseen-failed = No se incorporó a nadie
room-act-called-in = { $by }, de la secretaría, incorporó a { $names }
alerted-after =
    { $minutes ->
        [one] Tras { $minutes } minuto sin acuse de recibo
       *[other] Tras { $minutes } minutos sin acuse de recibo
    }

## La sala como instrumento: grupos, filtros, el turno siguiente, el cierre

consultation-group-urgent = Urgentes ahora
consultation-group-quiet = Sin movimiento
consultation-filter = Cuáles mostrar
consultation-filter-state = Estado
consultation-filter-urgency = Urgencia
consultation-filter-kind = Tipo
consultation-filter-all = Todas
consultation-filter-unread = Solo no leídas
consultation-filter-clear = Mostrar todas
consultation-filter-nothing = Ninguna de las consultas mostradas corresponde.
consultation-kept-unread = Para retomar
unread-keep = Marcar como no leída
shift-title = Entregar al turno siguiente
shift-words = Se pregunta a su colega, que ve la urgencia, no el contenido. Hasta que acepte, sigue siendo suya. Después participa con todo el historial y le corresponde cumplir la respuesta prometida. Usted permanece en la sala.
shift-to = Colega de { $country } (escriba un nombre)
shift-to-missing = Elija quién continúa.
shift-confirm = Pedir que la asuma
shift-failed = No se preguntó a nadie
shift-offers = Sus colegas le ofrecen
shift-offered-by = { $name } le pide que continúe con ella.
shift-promised = Se prometió una respuesta antes de: { $at }.
shift-acknowledge = Debe acusarse recibo antes de: { $at }.
shift-take = Asumir
shift-decline = No asumir
shift-reply-failed = Su respuesta no llegó
shift-withdraw = Retirar el ofrecimiento
shift-withdraw-title = ¿Retirar el ofrecimiento?
shift-withdraw-words = Ya no se pide a su colega que continúe. En el registro consta que lo pidió y lo retiró; el texto que añadió desaparece para todos.
room-act-offered = { $name } pide a { $successor } que asuma la consulta
room-act-taken-over = { $name } asume la consulta de { $giver }
room-act-lapsed = La petición a { $name } de asumir la consulta ha terminado
room-close-request-on = Día de la solicitud formal, si se conoce
room-close-request-on-bad = Indique el día completo o déjelo vacío.
room-close-useful = ¿Fue útil la consulta?
room-close-useful-hint = Solo para estadísticas: nadie en la sala lo ve y no se guarda ningún nombre.
room-close-useful-yes = Útil
room-close-useful-partly = Útil en parte
room-close-useful-no = No fue útil
room-close-kept =
    { $days ->
        [one] Podrá leerse durante { $days } día, hasta el { $day }. Después se destruye todo lo dicho y nadie encuentra ya la sala.
       *[other] Podrá leerse durante { $days } días, hasta el { $day }. Después se destruye todo lo dicho y nadie encuentra ya la sala.
    }
room-act-request-on = Solicitud formal el { $day }
held-kind-shift-offer = Consultas que mis colegas me ofrecieron
held-f-kept-unread = Marcada como no leída

## Register of disclosures

register-title = Registro de revelaciones
register-about = Avisos de que una información dada bajo condiciones exculpa a un acusado y debe revelarse (artículo 18(5) de la Convención): los que su Estado dio y recibió, para qué día y qué se respondió. Decide el derecho del Estado que revela; el registro solo deja constancia.
register-none = Su Estado no ha dado ni recibido ningún aviso de revelación.
register-by = Revelación por: { $country }
register-from = Información de: { $country }
register-noticed = Aviso del { $day }
register-replied = respuesta del { $day }
register-withdrawn = Retirado por quien dio el aviso
register-outside = Los textos quedan en la consulta; aquí se ven las fechas y las respuestas.
register-waits = Su Estado aún no ha respondido.
register-unanswered = Aún sin respuesta.
register-more = Avisos anteriores
register-csv = Guardar como tabla (CSV)
register-json = Guardar como datos (JSON)
register-export-failed = No se pudo crear el archivo
disclose-reply-words = Lo que quiera añadir (puede quedar vacío)
today-disclosures = Avisos de revelación que esperan su respuesta
vocabulary-title = Palabras en todos los idiomas
vocabulary-about = Las palabras entre las que todos eligen, lado a lado. Primero las que no tienen traducción: a quien lee ese idioma se le muestra otro.
vocabulary-list = Lista
vocabulary-missing = Sin traducir
vocabulary-incomplete =
    { $count ->
        [0] Todas las palabras de esta lista están traducidas.
        [one] { $count } palabra sin traducción
        [many] { $count } palabras sin traducción
       *[other] { $count } palabras sin traducción
    }

colleagues-failed = No se pudo cargar a quiénes se puede designar
colleague-gone = No figura ahora en el directorio
colleague-search = Otra persona de este Estado, por su nombre
waiting-failed = No se pudo cargar lo que espera una decisión

reach-not-asked = No se ha podido volver a consultar a quién se puede contactar ahora; lo que se muestra puede no ser ya válido
directory-of-moment = La lista es del momento en que se pidió: ahora puede haber otras personas localizables.
directory-ask-anew = Buscar de nuevo
channels-cut = Solo se muestran las primeras { $count } líneas; puede haber más. Arriba se pueden elegir las de una sola jurisdicción.
