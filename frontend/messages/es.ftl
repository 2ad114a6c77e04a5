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
sign-in-production = Inicie sesión mediante el proveedor de identidad de su autoridad.
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
reach-back = De vuelta: { $time } (su hora)
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
consultation-requested-hint = La parte que acusará recibo y responderá.
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
consultation-nobody-there = No hay nadie de la jurisdicción requerida entre los destinatarios.
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
room-clock-over = Ha pasado el objetivo de 30 minutos
room-target-normal = Acuse recibo en un día hábil, por favor.
room-target-high = Acuse recibo en cuatro horas hábiles, por favor.
room-target-critical = De las consultas críticas se acusa recibo en 30 minutos, a cualquier hora.
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
room-add = Añadir un punto de contacto
room-add-search = Nombre en cualquier escritura, autoridad o país
room-add-found =
    { $count ->
        [one] { $count } punto de contacto encontrado
       *[other] { $count } puntos de contacto encontrados
    }
room-add-search-failed = La búsqueda no tuvo éxito
room-add-already = Ya está en esta sala
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
room-close-reference-hint = Si se conoce. Con ella ambas partes encuentran la solicitud.
room-close-informed = Se informó a la autoridad central de este contacto informal
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
room-withheld = Este texto no se muestra: no se han aceptado sus condiciones de uso.
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
room-sensitive-account = Parece un número de cuenta. Envíe esos datos solo en una solicitud formal.
room-sensitive-card = Parece un número de tarjeta. Envíe esos datos solo en una solicitud formal.
room-sensitive-document = Parece el número de un documento de identidad. Envíe esos datos solo en una solicitud formal.
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
