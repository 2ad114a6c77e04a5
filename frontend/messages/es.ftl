### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
page-title = { $title } · Counterpart
shell-skip = Ir al contenido
shell-sections = Secciones
shell-directory = Directorio
shell-consultations = Consultas
shell-language = Idioma
shell-offline = Sin conexión. Lo ya cargado puede leerse; no se podrá enviar nada hasta que vuelva la conexión.

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
reach-duty-until = De guardia hasta las { $time }, hora de usted
reach-hours = En horario de trabajo
reach-hours-until = En horario de trabajo hasta las { $time }, hora de usted
reach-off = Fuera del horario de trabajo
reach-weekend = Allí es fin de semana
reach-back = De vuelta: { $time }, hora de usted
freshness-fresh =
    { $days ->
        [0] Confirmado hoy
        [one] Confirmado hace { $days } día
       *[other] Confirmado hace { $days } días
    }
freshness-due =
    { $days ->
        [one] Por verificar: confirmado hace { $days } día
       *[other] Por verificar: confirmado hace { $days } días
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
card-own-time = { $time }, hora de usted
card-working-days = Días laborables
card-working-hours = Horario de trabajo
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autoridad y entrada
card-authority = Autoridad
card-authority-kind = Tipo
card-authority-city = Sede
card-confirmed = Última confirmación
card-office-level = Usted ve la entrada de la oficina. Los miembros de sus redes ven más.
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
