# One text for each code of app/kernel/errors.py; ids are the codes with hyphens.

bad-json = The request is not valid JSON.
bad-input = Some of what was sent cannot be accepted. Check the fields named.
bad-frame = The live connection received something it does not understand. Nothing was stored.
foreign-origin = This address may not use the service from another site.
forbidden = Your role does not allow this. The network’s secretariat can tell you who may do it.
idempotency-key-reused = This key was already used for something else.
internal = Something went wrong on our side. Please quote the reference number to the secretariat.
method-not-allowed = This cannot be done at this address.
not-found = There is nothing here that you may see.
not-ready = The service is starting or its database is away. Please try again shortly.
not-signed-in = Please sign in. Your session has ended or has not begun.
query-too-long = The search text is too long. At most 200 characters, please.
room-closed = This consultation is closed. Nothing can be added to it.
act-not-open-to-you = This act belongs to the other side of the consultation.
service-busy = The service is very busy. Nothing was stored; please try again in a moment.
stale-revision = Somebody else changed this record in the meantime. Compare the two versions before saving.
storage-full = The server has no room left. Nothing was stored; the operator has been told.
too-large = What was sent is too large.
too-many-requests = Too many requests in a short time. Please wait a little.
unavailable = The service cannot reach its database. Nothing was stored; please try again.
unknown-entry = The message referred to is not in this consultation, or is not yours to change.
unknown-filter-value = One of the filters has a value that is not known here.
window-exceeded = Only the first 100 results can be listed. Please narrow the search.
