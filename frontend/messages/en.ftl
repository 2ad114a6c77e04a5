### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = Skip to the content
shell-sections = Sections
shell-directory = Directory
shell-consultations = Consultations
shell-language = Language
shell-offline = You are offline. What was loaded stays readable; what you write in a consultation waits and is sent when the connection returns.

## Shared pieces

ui-close = Close
ui-cancel = Cancel
ui-loading = Loading
ui-illustrative = Illustrative demo: all persons are fictional.
fault-retry = Try again
fault-unreachable = The service cannot be reached. Check the connection and try again.
fault-unexpected = Something failed on our side. Try again; if it happens again, tell the secretariat.
fault-reference = Reference for the secretariat: { $reference }
fault-start = The application could not start
fault-page = This page could not be shown
not-found-title = Not found
not-found-body = There is no page at this address.
not-found-record = There is no such entry, or it is not visible to you.
not-found-to-directory = Go to the directory
forbidden-title = Not open to you
forbidden-body = Your role does not include this page. The secretariat of your network assigns roles.

## Account

account-title = Your account
account-sign-out = Sign out
account-sign-out-failed = You could not be signed out. Try again.
grant-focal-point = Focal point
grant-correspondent = National correspondent
grant-secretariat = Secretariat
grant-operator = Operator
grant-auditor = Auditor
theme-title = Colours
theme-system = As the device
theme-light = Light
theme-dark = Dark

## Keyboard

keys-title = Keyboard
keys-search = Go to the search field
keys-directory = Go to the directory
keys-consultations = Go to the consultations
keys-next = Next row in the list
keys-previous = Previous row in the list
keys-help = Show this help
keys-single-letters = Single-letter keys

## Sign in

sign-in-title = Sign in
sign-in-lead = Find the right colleague in another State and consult before a request is sent.
sign-in-demo = Illustrative demo: all persons are fictional
sign-in-demo-body = Choose the person whose view you want to see. No password is needed, and no one here exists.
sign-in-people = Enter as
sign-in-failed = Signing in did not succeed
sign-in-people-failed = The list of persons could not be loaded
sign-in-production = Sign in through the identity provider of your authority.
session-ended-title = Your session has ended
session-ended-body = Sign in again to go on. Everything you typed is still here.
session-ended-again = Continue as { $name }
session-ended-other = Enter as someone else

## Directory

directory-title = Search focal points
directory-search = Search
directory-search-label = Search focal points by name, authority, State or subject
directory-search-hint = Name in any script, authority, country or subject
directory-results = Focal points
directory-count =
    { $count ->
        [0] No focal points
        [one] { $count } focal point
       *[other] { $count } focal points
    }
directory-count-floor = { $count }+ focal points
directory-order = Those you share a language with and can reach now come first
directory-order-names = The surest names come first
directory-degraded = The search engine is away. Names are still found, but the order may be less exact.
directory-failed = The directory could not be searched
directory-more = Show more
directory-consult = Open a consultation
directory-consult-with = Open a consultation with { $name }
count = { $count }
count-floor = { $count }+
filters-title = Filters
filters-show =
    { $count ->
        [0] No focal points
        [one] Show { $count } focal point
       *[other] Show { $count } focal points
    }
filters-show-floor = Show { $count }+ focal points
chips-title = Chosen filters
chips-remove = { $label }: remove this filter
chips-clear = Clear all filters
facet-reachable = Availability
facet-reachable-now = Reachable now
facet-jurisdiction = Jurisdiction
facet-network = Network
facet-offence = Subject
facet-measure = Measure
facet-language = Working language
facet-role = Role
facet-find = Find in the list: { $group }
facet-find-hint = Find in the list
facet-find-none = Nothing in the list begins or reads like this.
facet-all = Show all { $count }
facet-fewer = Show fewer
nothing = No focal point matches these filters.
nothing-for = No focal point found for “{ $text }”.
nothing-without = Without { $label }: { $count }
nothing-advice = Names are found in any script and in other spellings. Try one part of the name, or the authority or country.
match-exact = Exact matches
match-likely = Likely: the same name in another spelling
match-near = Near spellings: check before you write
match-found-as = Found as “{ $spelling }”

## Reachability and freshness

reach-duty = On duty now
reach-duty-until = On duty until { $time } your time
reach-hours = Working hours
reach-hours-until = Working until { $time } your time
reach-off = Outside working hours
reach-weekend = Weekend there
reach-back = Back { $time } your time
freshness-fresh =
    { $days ->
        [0] Confirmed today
        [one] Confirmed { $days } day ago
       *[other] Confirmed { $days } days ago
    }
freshness-due =
    { $days ->
        [one] Check due after { $days } day
       *[other] Check due after { $days } days
    }
freshness-stale =
    { $days ->
        [one] Not confirmed for { $days } day
       *[other] Not confirmed for { $days } days
    }

## Focal point

card-failed = The entry could not be loaded
card-back = Back to the list
card-edit = Edit the entry
card-competence = Competence
card-networks = Networks and role
card-languages = Languages
card-none = Not recorded
card-names = Names
card-name-original = Original ({ $language })
card-name-romanised = In Latin letters
card-name-others = Other spellings
card-hours = Hours
card-own-time = { $time } your time
card-working-days = Working days
card-working-hours = Working hours
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Authority and entry
card-authority = Authority
card-authority-kind = Kind
card-authority-city = Seat
card-confirmed = Last confirmed
card-office-level = You see what this entry shows to other networks. Members of its own networks see more.
level-native = native
level-fluent = fluent
level-working = working knowledge

## Editing an entry

edit-title = Edit: { $name }
edit-back = Back to the entry
edit-name-original = Name in the original script
edit-name-language = Language of the name
edit-name-romanised = Name in Latin letters
edit-names = Name for readers of other languages
edit-names-hint = Only where the person or the authority uses such a spelling.
edit-other-spellings = Other spellings
edit-one-a-line = One on each line
edit-office = Office
edit-position = Position
edit-authority = Authority
edit-time-zone = Time zone
edit-languages = Languages
edit-language = Language
edit-level = Level
edit-add-language = Add a language
edit-remove = Remove
edit-their-clock = By the clock of their own time zone.
edit-from = From
edit-to = To
edit-weekday = Day
edit-clock-format = Hours and minutes, 00:00 to 23:59
edit-duty = Duty outside working hours
edit-duty-hint = When a call is answered outside working hours. An end before the beginning is on the next day.
edit-add-duty = Add a duty period
edit-channels = Ways to reach them
edit-channels-hint = Seen by the secretariat only. Colleagues see them one by one, on request, and each request is recorded.
edit-channel-kind = Kind
edit-channel-value = Number or address
edit-channel-note = Note
edit-add-channel = Add a way to reach them
channel-office-phone = Office telephone
channel-duty-phone = Duty telephone
channel-mobile = Mobile telephone
channel-office-email = Office e-mail
channel-secure = Secure channel
edit-confirmation = Confirmation
edit-confirm = I have checked this entry today and confirm that it is true.
edit-save = Save
edit-saved = The entry is saved.
edit-failed = The entry was not saved
edit-refused = This value was not accepted.
edit-history = History
edit-history-nobody = The system
conflict-title = Somebody changed this entry while you were writing
conflict-title-by = { $name } changed this entry on { $moment }
conflict-body = Nothing you wrote is lost. Choose for each field which version stays.
conflict-theirs = Theirs
conflict-yours = Yours
conflict-save = Save this choice

## Consultations: list

consultation-list-title = Consultations
consultation-group-me = Waiting for you
consultation-group-others = Waiting for others
consultation-group-closed = Closed
consultation-list-fault = The consultations could not be loaded
consultation-none = You have no consultations yet.
consultation-none-how = Find a focal point in the directory and open a consultation with them.
consultation-open-from-directory = Find a focal point
consultation-unread =
    { $count ->
        [one] { $count } unread entry
       *[other] { $count } unread entries
    }
consultation-unread-many = 100 or more unread entries
consultation-last = Last act: { $at }
consultation-status-opened = Not acknowledged yet: { $country }
consultation-status-acknowledged = Acknowledged, answer awaited: { $country }
consultation-status-answered = Answered: { $country }
consultation-status-closed = Closed
consultation-status-outcome = Closed: { $outcome }

## Consultations: opening one

consultation-new-title = Open a consultation
consultation-to = To
consultation-subject = Subject
consultation-subject-hint = Say what it is about without naming a suspect, victim or witness.
consultation-subject-missing = Write a subject, so that both sides know the consultation by it.
consultation-requested = Requested jurisdiction
consultation-requested-hint = The side that will acknowledge and answer.
consultation-question-type = Kind of question
consultation-question-type-missing = Choose the kind of question: the other side reads it in its own language.
consultation-choose = Choose
consultation-offences = Offences
consultation-measures = Measures
consultation-none-chosen = None chosen
consultation-find-in-list = Find in the list
consultation-urgency = Urgency
consultation-urgency-normal = Target: acknowledged within one working day, answered within five.
consultation-urgency-high = Something will be lost or decided soon. Target: acknowledged within four working hours.
consultation-urgency-critical = Life or safety is at risk, or it is lost within hours. Target: acknowledged within 30 minutes, at any hour.
consultation-question = Your question
consultation-question-missing = Write the question: it is the first message of the room.
consultation-too-long = This text is too long.
consultation-who-sees =
    { $count ->
        [one] { $count } person will be told and will see all of this: { $countries }.
       *[other] { $count } people will be told and will see all of this: { $countries }.
    }
consultation-open = Open the consultation
consultation-open-failed = The consultation was not opened
consultation-nobody-signed-up = This focal point has no account here yet. Ask the secretariat of the network how to reach them.
consultation-nobody-there = Nobody of the requested jurisdiction is among those you ask.
consultation-own-side = This colleague is of your own State. A consultation is opened with another jurisdiction.
consultation-on-duty = On duty
consultation-back-at = Back { $at } by your clock

## Room: header

room-fault = The consultation could not be loaded
room-back = All consultations
room-marking = Consultation only – not evidence
room-marking-words = Use it only to prepare, or to decide about, a formal request.
room-response = Acknowledgement
room-asked = A question from { $country }
room-clock =
    { $minutes ->
        [one] { $minutes } minute left to acknowledge
       *[other] { $minutes } minutes left to acknowledge
    }
room-clock-over = The target of 30 minutes has passed
room-target-normal = Please acknowledge within one working day.
room-target-high = Please acknowledge within four working hours.
room-target-critical = Critical consultations are acknowledged within 30 minutes, at any hour.
room-acknowledge = Acknowledge

## Room: people and details

room-people = In this room
room-people-button =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
room-you = (you)
room-here = Has this room open now
room-hours-working = Working hours
room-hours-off = Outside working hours
room-hours-weekend = Weekend there
room-about = The question
room-opened-at = Opened
room-who = { $name } ({ $country })
room-somebody = A former participant
room-add = Add a focal point
room-add-search = Name in any script, authority or country
room-add-found =
    { $count ->
        [one] { $count } focal point found
       *[other] { $count } focal points found
    }
room-add-search-failed = The search did not succeed
room-add-already = Already in this room
room-add-history =
    { $count ->
        [one] Whoever you add sees the whole history of this room: { $count } entry.
       *[other] Whoever you add sees the whole history of this room: { $count } entries.
    }
room-add-confirm = Add to the room
room-add-failed = Nobody was added
room-close = Close the consultation
room-close-words = Afterwards the room can be read, but nothing more can be written in it.
room-close-outcome = What came of it
room-close-outcome-missing = Choose what came of the consultation.
room-close-reference = Reference of the formal request
room-close-reference-hint = If it is known. Both sides can find the request by it.
room-close-informed = The central authority was told of this informal contact
room-close-note = Closing note
room-close-failed = The consultation was not closed
room-close-confirm = Close with this outcome

## Room: log

room-talk = Conversation
room-log = Entries of this room
room-log-fault = The entries could not be loaded
room-notice = Informal consultation. Not a mutual legal assistance request; nothing here is evidence.
room-earlier = Earlier entries
room-earlier-failed = Earlier entries could not be loaded. Try again
room-new =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
room-heard = { $name }: { $text }
room-answer = Answer
room-correction = Correction
room-withheld = This text is not shown: its handling conditions have not been accepted.
room-withdrawn = Withdrawn by its author at { $at }
room-corrected = Corrected by its author at { $at }; the corrected text stands further down
room-reply = Reply
room-correct = Correct
room-withdraw = Withdraw
room-withdraw-title = Withdraw this message?
room-withdraw-words = Its text disappears for everyone; that you wrote and withdrew it stays in the record. Whoever read it has read it.
room-quote-earlier = An earlier message
room-act-opened = Consultation opened by { $name }
room-act-joined = { $name } is in the room
room-act-added = { $name } was added by { $by }
room-act-acknowledged = Acknowledged by { $name }
room-act-withdrawal = Message withdrawn by { $name }
room-act-left = { $name } is no longer in the room
room-act-closed = Closed by { $name }: { $outcome }
room-act-formal = Formal request: { $reference }
room-act-informed = The central authority was told.
room-act-not-informed = The central authority has not been told.
room-seen =
    { $count ->
        [one] Seen by the authority of { $countries }
       *[other] Seen by the authorities of { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [one] Message to { $count } person in { $countries }
       *[other] Message to { $count } people in { $countries }
    }
room-to-nobody = Message to the record: nobody else is in this room
room-placeholder = Write without personal data of suspects where you can
room-send = Send
room-this-is-answer = This is our answer
room-caveats = Handling conditions
room-caveats-none = No further marking
room-language = Language of the text
room-replying = Reply to { $name }:
room-correcting = Correction of:
room-characters-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
room-sensitive-account = This looks like an account number. Send such data only in a formal request.
room-sensitive-card = This looks like a card number. Send such data only in a formal request.
room-sensitive-document = This looks like the number of an identity document. Send such data only in a formal request.
room-not-sent = Not sent. Kept here until you are connected.
room-sending = Sending
room-refused = Not accepted by the service.
room-try-again = Try again
room-copy = Copy the text
room-discard = Delete
room-pending-acknowledged = Acknowledgement
room-pending-withdrawal = Withdrawal of a message
room-writing =
    { $count ->
        [one] { $names } is writing
       *[other] { $names } are writing
    }
room-read-only = The consultation is closed. It can be read; nothing more can be written.

## Room: connection

live-starting = Connecting
live-open = Connected
live-reconnecting = Connection lost. Reconnecting; what you write is kept.
live-slow = No live connection. Messages are sent and fetched every ten seconds.
live-offline = Offline. You can read; messages wait until you are connected.
live-ended = Your session has ended. Messages wait until you sign in again.
