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
