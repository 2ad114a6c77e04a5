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

account-open = { $name }: su cuenta
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
