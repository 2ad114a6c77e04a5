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
people-a-day = You have read as many pages of people today as one account may. What waits for your word stands on the first page.
audit-a-day = You have read as much of the audit today as one account may. Those who keep your role have been told.
attested-by-you = You said so last time. Now somebody else has to say that this role is still right.
reveals-a-day = You have been shown as many contacts today as one account may see. The directory is suspended for you until the secretariat of your network has looked at it. In an urgent matter a contact is still shown.
reveals-an-hour = You have been shown many contacts in the last hour. Please wait a little. In an urgent matter a contact is shown at once.
vcard-verified = Confirmed on { $date }.
export-made-for = Made for { $name } on { $at }, no. { $number }. Not to be passed on.
review-resolved = Somebody else has already dealt with this report.
sheets-notice = Indicative value only; no binding legal value. Check every point with the competent authority.
alternate-missing = Every entry needs an alternate: somebody of the same jurisdiction who answers when this person cannot.
name-of-another = This is another person's name. An entry stays with its person: retire it, and add an entry for whoever follows. To correct the spelling, change one form of the name at a time.
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
notice-answer-due = The target date for answering a consultation is near.
notice-answer-overdue = A consultation has not been answered by its target date.
notice-promise-due = You promised an answer; the hour is near.
notice-promise-overdue = A promised answer has not come.
notice-call-unconfirmed = A telephone call has not been confirmed in writing.
notice-disclosure-news = There is news about the disclosure of information that was given under a condition.
notice-disclosure-listed = There is news in your State’s register of disclosures.
notice-disclosure-due = A notice of disclosure still waits for your State’s reply.
notice-duty-test = This is a test of your duty page. Nothing is wrong.
notice-shift-tomorrow = Your shift begins within a day.
notice-shift-soon = Your shift begins within an hour.
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

## Who is in a room

room-frozen = Nobody leads this consultation on one side, so nothing can be said in it until somebody has taken over.
route-has-room = This route has a room already, and you are in it: open it from the page of the route.
offer-ended = It has ended already: your colleague has answered, or is not asked any more.
nobody-left = There is nobody else of this jurisdiction whom you could call in.
room-full = This room has as many people in it as a room of its kind can have.
in-another-room = This person is in another consultation. Guests and interpreters are in one at a time.
notice-consent-wanted = A room asks whether you agree that somebody is let in.
notice-room-handed-over = Somebody has handed a consultation over to you.
notice-room-frozen = A consultation of your network stands still: somebody has to take it over.
notice-room-idle = A consultation has long been quiet and will be closed in two weeks.

## Papers: transcripts and drafts of requests
paper-subject = Subject
paper-question-type = Kind of question
paper-urgency = Urgency
paper-authority = Requesting authority
paper-stage = Stage of the proceedings
paper-offences = Offences
paper-measures = Measures
paper-instruments = Legal basis considered
paper-request-language = Language of the future request
paper-wanted-by = Answer wanted by
paper-opened-at = Opened
paper-outcome = What came of it
paper-formal-reference = Reference of the formal request
paper-caveats = Handling conditions
paper-informal = Informal consultation. Not a mutual legal assistance request; nothing here is evidence.
paper-checklist = Before a request is sent
paper-informed = The central authority was told.
paper-not-informed = The central authority has not been told.
paper-until-day = Confidential until { $day }
paper-somebody = A former participant
paper-planned = Planned for { $day }
paper-happened = Already disclosed; notice given after the fact
paper-unheard = Nobody of { $country } is in this consultation any more: it has to be told by another way.
paper-reply-noted = Noted
paper-reply-agreed = We agree
paper-reply-consult = Please consult us first
paper-reply-delay = Please wait
paper-kind-answer = Answer
paper-kind-correction = Correction
paper-kind-information = Spontaneous information
paper-kind-disclosure = Notice of a disclosure
paper-kind-disclosure-reply = Answer to the notice
paper-transcript = Transcript of a consultation
paper-package = Draft of a request for mutual legal assistance
paper-no-transmission = No formal transmission. This draft was made from an informal consultation. A request is sent by the competent authority, through the channel that both States use for it.
paper-times = All times are UTC.
paper-check = Whether this file is as the service made it can be checked without a connection: counterpart verify FILE.
paper-for-work = This file is for working on and bears no signature. The PDF and the JSON file of the same draft do.
paper-withheld = The words are not given here: the person for whom this was made has not accepted their handling conditions.
paper-left-out = Left out, because their handling conditions were not accepted: { $count }.
paper-withdrawn = Withdrawn by its author, see no. { $seq }.
paper-corrected = Corrected by its author, see no. { $seq }.
paper-about = On no. { $seq }
paper-delivered = Delivered
paper-read = Read
paper-nobody = nobody yet
paper-of-all = { $count } of { $all }
paper-reference = Reference
paper-own-reference = Reference of the requesting authority
paper-requesting = Requesting State
paper-requested = Requested State
paper-requested-several = Requested States
paper-closed-at = Closed
paper-closed-by-clock = Closed by itself: nothing was said for half a year
paper-made-for = Made for
paper-made-at = Made
paper-reached = As it stood after entry no.
paper-number = Number of this paper
paper-people = Participants
paper-person = Name
paper-state = State
paper-network = Network
paper-since = From
paper-left-at = Until
paper-point = Point
paper-how-far = State of the point
paper-said-by = Said by
paper-said-at = When
paper-log = What was said and done
paper-who = { $name } ({ $country })
paper-authorities = Authorities
paper-matter = Subject and nature of the proceedings
paper-summary = Summary of the facts
paper-assistance = Assistance sought
paper-persons = Identity, location and nationality of the persons concerned
paper-purpose = Purpose for which evidence, information or action is sought
paper-to-complete = To be added by the requesting authority.
paper-agreed = Requirements clarified in the consultation
paper-answers = Answers of the requested side
paper-contacts = Contacts
paper-kind-opened = Consultation opened
paper-kind-joined = New participant
paper-kind-left = A participant left
paper-kind-closed = Consultation closed
paper-kind-message = Message
paper-kind-acknowledged = Receipt acknowledged
paper-kind-withdrawal = Withdrawal
paper-kind-checklist = Point of the checklist
paper-kind-restricted = Handling conditions set
paper-kind-accepted = Handling conditions accepted
paper-kind-escalated = Escalated
paper-kind-promised = Answer promised
paper-kind-phoned = Telephone call noted
paper-kind-urgency = Urgency changed
paper-kind-held = Kept from destruction
paper-kind-released = No longer kept from destruction
paper-kind-file = File
paper-kind-scanned = File examined
paper-kind-proposed = Participant proposed
paper-kind-agreed = Consent given
paper-kind-declined = Declined
paper-kind-frozen = Suspended until a successor takes over
paper-kind-resumed = Resumed
paper-kind-glass-broken = Emergency access
paper-kind-assigned = Assigned
paper-file-clean = Examined, nothing found
paper-file-held = Held until it can be examined
paper-file-infected = Harmful, destroyed
paper-file-refused = Refused
papers-a-day = You have had many papers made in the last 24 hours. Please use one of them, or come back later.

# Passkeys and invitations
passkey-refused = The passkey was not accepted. Try once more; if it happens again, turn to whoever keeps your account.
passkey-synced = Your role needs a passkey that cannot be copied: a security key, or one that stays on a single device. This one can be carried over to other devices.
passkey-copied = This passkey seems to exist twice. It is not accepted any more; turn to whoever keeps your account.
passkey-known = This passkey is registered already.
last-passkey = This is your only way in. Add another passkey first.
invitation-void = This invitation does not count any more: it was used, withdrawn, or its 72 hours are over.
has-provider = This person signs in through a provider and needs no invitation.
no-office-address = The entry has no office e-mail address to which the letter could go. Record one first.
office-address-unsure = The contact details of this entry were changed within the last 24 hours, or nobody has confirmed it for too long. Confirm the entry, or wait for a day.
notice-passkey-changed = A passkey of your account was added or ended.
letter-invitation = Your invitation to Counterpart
letter-invitation-body = Two persons of your network have invited you to Counterpart. The address below can be used once, until { $until }. Open it on the device with which you will sign in.
letter-invitation-unexpected = If you do not expect this letter, open nothing and tell the secretariat of your network.

## Break-glass, assigning, one’s own data

erasure-held = This person still has a role or an entry that you may not end. Their data can be erased once it has ended.
glass-not-needed = You are in this consultation already.
glass-settled = This request has been settled, or its time is over.
notice-consultation-assigned = A consultation has been given to you.
notice-glass-asked = Somebody asks to read a consultation that they are not in. Your word is needed.
notice-glass-broken = Somebody outside one of your consultations may read it for a short time.
notice-glass-watched = A consultation of your network has been opened to somebody outside it.
notice-data-asked = Somebody asked something about their own data. Your answer is awaited.
notice-data-answered = Your request about your own data has been answered.
paper-kind-glass-broken = opened this consultation to somebody outside it
paper-kind-assigned = gave this consultation to somebody
former-focal-point = Former focal point
former-participant = Former participant
caveats-not-accepted = This file can be opened once you have accepted the restrictions that it is under.
file-not-served = This file has not been found clean and cannot be downloaded.
file-type-refused = Files of this kind are not accepted. Accepted are PDF, Word, Excel, OpenDocument text, PNG, JPEG and plain text.
too-many-files = This consultation has as many files as it can hold.
no-pictures-here = No pictures are attached where victims are spared.

## A second person’s word

notice-second-word-wanted = Something waits for your word as the second person.
notice-entry-waits = A new entry, or one for a further network, waits for your word.
notice-joining-wanted = A network wants to list your entry: it waits for your word, or for that of those who keep it.
notice-entry-joined = An entry that is yours, or that you keep, is listed in a further network.
notice-joining-agreed = An entry that you proposed for a further network is listed there now.
notice-joining-refused = An entry that you proposed for a further network will not be listed there.
notice-mentioned = You were mentioned in a consultation.
too-many-acts = These are more than 10,000 entries. Choose fewer days.

## First steps, and sealed texts

first-steps = Take note first of how the service works and what it writes down, on the page “First steps”.
end-to-end = This text is sealed end to end. This version of the service does not take such texts.

notice-unanswered-waiting = A consultation has come up to you: its answer is awaited.
notice-unanswered-escalated = A consultation has come up to your secretariat: its answer is awaited.
notice-consultation-acknowledged = Your consultation has been acknowledged.
notice-consultation-answered = Your consultation has been answered.
notice-consultation-closed = One of your consultations has been closed.
notice-messages-waiting = New messages are waiting in a consultation.
nothing-corrected = Nothing has been corrected since this was asked. Correct the entry or the name first, then answer; or refuse with your reasons.
entry-held = Another office keeps this entry: the secretariat of its network decides.
officers-entry-held = This entry belongs to an officer of the secretariat that keeps it. A colleague there or the second signatory of its network can say yes.
notice-ways-changed = Where your letters or notifications go was changed. If it was not you, end your sessions and tell your secretariat.
notice-directory-suspended = An account that asked for too much lost the use of the directory. Look at what it did.
notice-directory-urgent = Somebody used the directory in an urgent matter beyond the ordinary. Look at what was asked.
notice-audit-refused = An account has read more of the audit than one account may in a day. Look whose it is, and ask why.
notice-errand-set-aside = Something that the service had to do failed for a day and was set aside. Look at it on the server.

## The next shift
notice-shift-offered = A colleague asks you to take over a consultation.
notice-shift-taken = A colleague has taken over a consultation from you.
notice-shift-declined = A colleague has declined to take over a consultation; it stays with you.
notice-shift-lapsed = The colleague whom you asked to take over a consultation cannot do so any more; it stays with you.
notice-assignment-ended = Somebody to whom you gave a consultation is not in it any more.
paper-kind-offered = Offered to the next shift
paper-kind-taken-over = Taken over
paper-kind-lapsed = Offer to the next shift ended
paper-kind-subject = Subject corrected
paper-request-on = Formal request on
