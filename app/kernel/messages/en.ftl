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
import-refused = Nothing was imported: some rows cannot be accepted. Correct them and send the whole file again.
nothing-drafted = There is no draft of this sheet. It may have been published or given up in the meantime.
list-full = This list is full. Remove something first.

## Reveals, limits, exports

directory-suspended = Your use of the directory is suspended, and the secretariat of your network has been told. In an urgent matter a contact is still shown. Your consultations remain open to you.
duty-sheets-a-day = Three duty sheets were made in the last 24 hours. Please use one of them.
listed-a-day = You have been shown as many people today as one account may see. The directory is suspended for you until the secretariat of your network has looked at it.
reveals-a-day = You have been shown as many contacts today as one account may see. The directory is suspended for you until the secretariat of your network has looked at it. In an urgent matter a contact is still shown.
reveals-an-hour = You have been shown many contacts in the last hour. Please wait a little. In an urgent matter a contact is shown at once.
vcard-verified = Confirmed on { $date }.
export-made-for = Made for { $name } on { $at }, no. { $number }. Not to be passed on.
review-resolved = Somebody else has already dealt with this report.
sheets-notice = Indicative value only; no binding legal value. Check every point with the competent authority.
alternate-missing = Every entry needs an alternate: somebody of the same jurisdiction who answers when this person cannot.
away-then = This person is away on one of those days.
rota-changed = The roster was changed in the meantime. Look at the week again.
shift-overlaps = One person cannot have two shifts at the same time.

# Signing in
confirm-identity = Please confirm first that it is you.
logout-refused = This order to end a session is not valid.
provider-away = The identity provider does not answer. Please try again later.
sign-in-refused = The sign-in was refused.
authority-not-competent = The directory does not name an authority on both sides that may send and receive such information. Invite the competent authority first.

## Notices: what waits, never what it is about

notice-urgent-waiting = An urgent consultation is waiting for you.
notice-consultation-waiting = A consultation is waiting for you.
notice-consultation-escalated = An urgent consultation has come up to your secretariat.
notice-response-overdue = A consultation has not been acknowledged in time.
notice-promise-due = You promised an answer; the hour is near.
notice-promise-overdue = A promised answer has not come.
notice-call-unconfirmed = A telephone call has not been confirmed in writing.
notice-disclosure-news = There is news about the disclosure of information that was given under a condition.
notice-duty-test = This is a test of your duty page. Nothing is wrong.
notice-new-device = Somebody signed in to your account on a new device.
notice-contact-changed = Contact details have been changed.
notice-grant-ending = One of your permissions is about to end.
notice-account-ended = An account has been ended.
notice-own-test = This is the test that you asked for.
letter-digest =
    Counterpart: { $count ->
        [one] one thing waits for you
       *[other] { $count } things wait for you
    }
letter-no-content = This letter says nothing about any case. Sign in to read.
entry-taken = This entry already has somebody who answers for it.
grant-held = This person holds this role already.
grant-settled = This has been settled already.
person-known = This person is already known to the service.
notice-grant-attestation = A role is waiting for you to say that it is still right.
