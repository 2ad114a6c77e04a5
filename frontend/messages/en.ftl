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
facet-freshness = Confirmation
facet-freshness-fresh = Confirmed lately
facet-freshness-due = Check due
facet-freshness-stale = Not confirmed for long
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
consultation-older = Show older closed consultations
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
consultation-requested-hint = Each of them acknowledges and answers, by its own clock. Other recipients only take part.
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
consultation-nobody-there = Each requested jurisdiction needs somebody among those you ask.
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
room-clock-over = The target has passed
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
room-add-search = Name in any script, authority or country
room-add-found =
    { $count ->
        [one] { $count } focal point found
       *[other] { $count } focal points found
    }
room-add-search-failed = The search did not succeed
room-add-already = Already on the list
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
room-close-reference-hint = Both sides can find the request by it.
room-close-informed = Was the central authority told of this informal contact?
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
room-act-closed-by-clock = Closed by itself: nothing was said for half a year
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

## Directory: its pages

sections-title = In the directory
sections-search = Search

## Whom do I ask?

sections-whom = Whom do I ask?
whom-title = Whom do I ask?
whom-lead = Type a few letters in each field; Enter takes the marked line and goes on. The answer follows as you choose.
whom-question = Your question
whom-jurisdiction = Jurisdiction
whom-jurisdiction-hint = Up to five. Enter in the empty field goes on.
whom-measure = Measure
whom-offence-field = Offence
whom-stage-field = Stage of proceedings
whom-urgency = Urgency
whom-languages = My languages
whom-languages-own = Empty: those of your entry ({ $languages }).
choice-remove = Remove { $label }
choice-none = Nothing in this list begins so.
state-nobody-shown = nobody is shown to you
whom-answer = The answer
whom-start = Choose a jurisdiction, then a measure or an offence; with both the answer becomes exact.
whom-failed = The question could not be answered
whom-said =
    { $count ->
        [0] Nobody fits in { $jurisdiction }. The nearest fallback is named.
        [one] { $jurisdiction }: { $count } focal point to ask
       *[other] { $jurisdiction }: { $count } focal points to ask
    }
whom-order = In this order: competence, stage, shared language, reachable now, date of confirmation.
whom-order-urgent = Urgent, so in this order: competence, stage, reachable now, shared language, date of confirmation.
whom-why = Why, in the order that counts
whom-offence = Competent for the offence: { $term }
whom-wider-offence = Competent for the wider offence: { $term }
whom-measure-fits = Competent for the measure: { $term }
whom-stage = The authority acts at this stage: { $term }
whom-stage-not-stated = The authority states no stage; ask about { $term }
whom-language = Shares { $language } with you ({ $level })
whom-no-language = No language in common on record
whom-opens-in = Opens in { $hours } h { $minutes } min
whom-opens-at = Opens { $time } your time
whom-closed = No hours on record
whom-absent = Away
whom-absent-until = Away, back { $time } your time
whom-same-network = Same network as you: { $networks }
whom-channel = Use: { $channel }
whom-channel-consultation = a consultation here
whom-because-away = They are away now and do not answer the telephone.
whom-consult-stand-in = Consult who stands in
whom-because-not-urgent = Nothing is lost if it is read tomorrow.
whom-because-at-work = Urgent, and they are at work now.
whom-because-duty-now = Urgent, and they are on duty now.
whom-because-off-hours = Urgent, and the office is closed now.
whom-because-waits = No telephone for the closed hours is on record; the consultation waits for them.
whom-number = The number is on the card, on request.
whom-alternate = Alternate: { $name }
whom-stand-in = Stands in during the absence: { $name }
whom-nobody-listed = Nobody of { $jurisdiction } is shown to you.
whom-nobody-competent = Nobody of { $jurisdiction } is on record for this offence and measure.
whom-nobody-at-stage = Those of { $jurisdiction } who are competent do not act at this stage.
whom-instead = Turn to
whom-instead-correspondent = National correspondent
whom-instead-central = Central authority
whom-instead-secretariat = The secretariat of { $network }
whom-gap = The secretariat has been told that somebody is missing here. Your name was not.
whom-share = Copy the link to this answer
whom-shared = The link is copied. It shows each reader what they may see.

## Saved, favourites, sharing

sections-saved = Saved
filters-note = Results update as you choose.
saved-title = Saved
saved-lead = Only you see what is on this page.
saved-failed = The page could not be loaded
saved-act-failed = That did not succeed. Try again.
saved-searches = Saved searches
saved-searches-none = No search is saved yet. Search the directory and choose “Save this search”.
saved-news =
    { $count ->
        [one] { $count } saved search has news
       *[other] { $count } saved searches have news
    }
saved-added = { $count } new
saved-changed = { $count } changed
saved-left = { $count } no longer there
saved-since = since { $day }
saved-no-news = Nothing has changed since { $day }
saved-too-many = More than 100 focal points match. Narrow the search to be told of changes.
saved-impossible = One of its filters no longer exists. Search again and save it anew.
saved-not-watched = Changes are not watched
saved-watch = Tell me here when the result changes
saved-watch-label = Tell me here when the result of “{ $name }” changes
saved-delete = Delete
saved-delete-label = Delete “{ $name }”
saved-deleted = “{ $name }” is deleted
save-search = Save this search
save-search-name = Name
save-search-name-missing = Give the search a name.
save-search-save = Save
save-search-done = “{ $name }” is saved
save-search-everyone = Everyone
favourites-title = Favourites
favourites-none = No favourites yet. Choose the star on an entry to keep it at hand.
favourites-gone =
    { $count ->
        [one] { $count } entry you kept is no longer in the directory or not visible to you.
       *[other] { $count } entries you kept are no longer in the directory or not visible to you.
    }
favourite-of = Favourite: { $name }
viewed-title = Recently viewed
viewed-none = Entries you open are listed here.
viewed-clear = Clear the list
viewed-cleared = The list is cleared
share-open = Share in a consultation
share-note = The others see this entry only as far as the directory shows it to them.
share-room = Consultation
share-none = You take part in no open consultation.
share-send = Share
share-done = Shared in { $reference }
share-go = Go to the consultation
card-chip = Entry in the directory
card-chip-hidden = An entry you may not see
keys-search-anywhere = Go to the search field, also while typing
keys-saved = Go to what you saved
keys-whom = Go to “Whom do I ask?”
keys-secretariat = Go to the secretariat
keys-open = Open the row in focus
keys-send = Send the message
keys-today = Go to Today
keys-room-above = The room above in the list
keys-room-below = The room below in the list
keys-first-new = The first new entry
keys-acknowledge = Acknowledge, in the clock of a room
keys-escalate = Escalate, in the clock of a room

## Contact

contact-title = Contact
contact-lead = Telephones and addresses are shown for a purpose. The person is told who looked, when and for what.
contact-office = Between your networks the office telephone is shown; in an urgent matter the duty telephone as well.
contact-show = Show contact details
contact-purpose = What do you need them for?
contact-consultation = A consultation
contact-urgent = An urgent matter
contact-other = Another reason
contact-urgent-note = An urgent matter is never held up. Your secretariat is told at once and looks at it afterwards.
contact-reason = Reason
contact-reason-hint = One line; no names of people in the case.
contact-reason-missing = Give the reason in a few words.
contact-reason-show = Show
contact-none = No telephone is recorded that your card opens.
contact-copy = Copy
contact-copy-label = Copy { $value }
contact-copied = Copied
contact-copy-failed = It could not be copied. Select the number instead.
contact-vcard = Save as vCard
contact-vcard-saved = The vCard is saved
contact-failed = The contact details could not be shown
contact-shown = Contact details are shown
contact-told = Recorded for: { $purpose }. The person sees that you looked.
contact-system-with = { $system }, shared with { $state }
contact-left-day =
    { $count ->
        [0] This was the last contact you may be shown today.
        [one] You may be shown one more contact today.
       *[other] You may be shown { $count } more contacts today.
    }
contact-left-hour =
    { $count ->
        [0] This was the last contact for this hour.
        [one] You may be shown one more contact within the hour.
       *[other] You may be shown { $count } more contacts within the hour.
    }
listed-left =
    { $count ->
        [0] You have been shown as many people today as one account may see. One more, and the directory is suspended for you.
        [one] You may be shown one more person today. Beyond that the directory is suspended for you.
       *[other] You may be shown { $count } more people today. Beyond that the directory is suspended for you.
    }
suspended-title = The directory is suspended for you
suspended-lead = Your account was shown an unusual number of people or contacts, so the directory is closed to it for the time being. The secretariat of your network has been told and can open it again. Your consultations remain open.
suspended-urgent = In an urgent matter you still see how to reach this person.

## Who viewed me

viewers-title = Who viewed my contact details
viewers-lead = Everyone who was shown your telephones and addresses, the latest first. Whoever keeps your entry is listed once a day.
viewers-more = Show older views
viewers-none = Nobody has been shown your contact details.
viewers-not-listed = You have no entry in the directory, so there is nothing to view.
viewers-failed = The list could not be loaded
viewers-who = Who
viewers-when = When
viewers-purpose = Purpose
viewers-keeping = Keeping the entry or agreeing to it

## Duty sheet

sections-duty-sheet = Duty sheet
duty-sheet-title = Duty sheet
duty-sheet-lead = The duty telephones of your own network, for the night the service is down. No names stand on it. It is dated and marked with your name, and each sheet is recorded; at most three in 24 hours.
duty-sheet-network = Network
duty-sheet-make = Make the sheet
duty-sheet-print = Print
duty-sheet-failed = The sheet could not be made
duty-sheet-heading = Duty telephones: { $network }
duty-sheet-as-of = As of { $time } ({ $zone })
duty-sheet-marking = Informal contact between focal points. Made for { $name } on { $time }, no. { $number }. Not to be passed on.
duty-sheet-none = No duty telephone is recorded in this network.
duty-sheet-jurisdiction = Jurisdiction
duty-sheet-authority = Authority
duty-sheet-number = Telephone
duty-sheet-hours = On duty in the next seven days, local time
duty-sheet-hours-none = none
duty-sheet-away = Away: { $from } – { $to }
duty-sheet-languages = Languages
duty-sheet-confirmed = Confirmed

## Use of the directory (secretariat)

use-title = Use of the directory
use-lead = Limits reached, decoy entries touched, and contacts shown in urgent matters.
use-none = Nothing needs to be looked at.
use-failed = The alerts could not be loaded
use-act-failed = That did not succeed. Try again.
use-listed = Shown more people in a day than one account may see
use-revealed = Shown more contacts in a day than one account may see
use-canary = Reached for a decoy entry that nobody at work meets
use-urgent = Contact shown in an urgent matter
use-urgent-beyond = Contact shown in an urgent matter, beyond the limits
use-suspended = Suspended
use-lift = Give the directory back
use-lift-label = Give the directory back to { $name }
use-lifted = { $name } may use the directory again
use-review = Looked at
use-review-label = Looked at: { $name }
use-reviewed = Looked at on { $time }
use-open = To look at
use-done = Looked at
use-limits = Limits for the people of { $network }
use-limits-lead = A network may set lower limits than the service’s; never higher ones. Left empty, the service’s hold.
use-limit-reveals-day = Contacts in 24 hours
use-limit-reveals-hour = Contacts in an hour
use-limit-listed-day = People in a day
use-limit-most = At most { $most }
use-limits-save = Save the limits
use-limits-saved = The limits are saved
use-limits-failed = The limits could not be saved

## Depth: duty, absence, own details

reach-holiday = Public holiday there
reach-absent = Away
reach-opens-minutes = opens in { $minutes } min
reach-opens-hours = opens in { $hours } h { $minutes }
reach-opens-days = opens in { $days } d { $hours } h
reach-both-times = { $theirs } in { $city } · { $yours } your time
card-alternate = Alternate
card-alternate-missing = No alternate is recorded. Ask the secretariat if this person does not answer.
card-stand-in = Stands in now
card-valid-until = In this role until
card-not-competent = Except
card-pair = { $measure } in cases of: { $offence }
card-territory = Territory
card-authority-sends = Sends requests
card-authority-receives = Receives requests
card-authority-executes = Executes requests
card-any-instrument = any instrument
card-any-stage = any stage
sections-duty = Duty roster
rota-title = Duty roster
rota-lead = Who answers when, hour by hour, in the clock of the place. Gaps are hours in which nobody can be reached.
rota-jurisdiction = Jurisdiction
rota-week = Week of { $day }
rota-zone = { $city } time, now { $time }
rota-earlier = Earlier week
rota-present = This week
rota-later = Later week
rota-failed = The roster could not be loaded
rota-nothing = You are shown no roster of this jurisdiction.
rota-span = { $start }–{ $end }
rota-shift = Shift
rota-weekly = Every week
rota-working = Offices open
rota-gap = Nobody can be reached
rota-holiday = Public holiday
rota-is-holiday = Mark as a public holiday
rota-is-no-holiday = Mark as an ordinary day
rota-weekend = Weekend
rota-away = Away this week
rota-gaps-total =
    { $count ->
        [0] No gaps this week
        [one] { $count } gap this week
       *[other] { $count } gaps this week
    }
rota-add-title = Add a shift
rota-person = Who
rota-day = Day
rota-add = Add the shift
rota-next-day = An end at or before the start is on the next day.
rota-change = Change
rota-change-title = { $name }, { $start }–{ $end }
rota-give-to = Give to
rota-give = Give the shift
rota-swap-with = Swap with
rota-swap = Swap the shifts
rota-remove = Remove the shift
rota-changed = The roster is saved
rota-refused = The roster was not changed
rota-read-only = Only the network’s secretariat and the national correspondent change this roster.
own-title = My details
own-lead = Your hours and absences decide when you are shown as reachable. Names, office and competence are kept by the secretariat.
own-not-listed = You are not listed as a focal point, so there is nothing to keep here.
own-failed = Your details could not be loaded
own-absences = Absence
own-absences-hint = Both days included. While you are away you are shown as away, whatever the hours, and your stand-in is named.
own-first-day = First day
own-last-day = Last day
own-stand-in = Stand-in
own-alternate-stands-in = My alternate ({ $name })
own-nobody-stands-in = Nobody
own-add-absence = Add an absence
own-save = Save my details
own-saved = Your details are saved
own-refused = Your details were not saved
own-preview = What others see
own-preview-for = Shown to: { $readers }
own-preview-observers = observers in { $network }
own-preview-several = Whoever belongs to several of these networks sees what each of them shows.
own-preview-nobody = Nobody else is shown your entry.
own-see-roster = Duty roster of my jurisdiction
edit-alternate = Alternate
edit-alternate-hint = Who answers when this person cannot. Mandatory.
edit-alternate-none = Not chosen yet
edit-validity = In this role
edit-valid-from = From
edit-valid-until = Until (departed people leave the directory at this hour)
edit-exceptions = Not competent for
edit-exceptions-hint = Every offence goes with every measure, except these pairs.
edit-add-exception = Add an exception
edit-channel-system = System
edit-channel-system-none = Not stated
edit-channel-peer = Other jurisdiction
channel-i24-7 = INTERPOL I-24/7
channel-ejn-connection = EJN secure connection
channel-iber = Iber@
channel-vpn-pair = Tunnel between two States

## Relations: routes, secure channels, partners

sections-routes = Routes
routes-title = Trafficking routes
routes-lead = A route gathers the prosecutors and investigators of origin, transit and destination, and opens one room for them.
routes-none = No route is kept for your networks yet.
routes-failed = The routes could not be read
routes-new = Add a route
route-part-origin = Origin
route-part-transit = Transit
route-part-destination = Destination
route-kept-by = Kept by the secretariat of { $network }
route-open-room = Open a room for this route
route-room = Go to the room of this route
route-room-hint = You are in this room. It stays the room of the route for those in it until it is closed; nobody else is told that it is there.
room-route = The route and its people
route-open-room-hint =
    { $count ->
        [one] { $count } person is asked in: prosecutors and investigators of each stop, its leads first. You write the question before anything is sent.
       *[other] { $count } people are asked in: prosecutors and investigators of each stop, its leads first. You write the question before anything is sent.
    }
route-prosecutors = Prosecutors
route-investigators = Investigators
route-nobody = Nobody of this profession is shown to you here.
route-lead = Lead
route-whom = Whom do I ask in { $jurisdiction }?
route-edit = Edit the route
route-retire = Take off the list
route-back = All routes
route-name-in = Title in { $language }
route-offences = Offences
route-leads-hint = Leads are asked in first when a room is opened.
route-leads = Leads
route-network = Network
route-incomplete = A route needs a title in English, an offence, an origin and a destination.
route-save = Save the route
route-save-failed = The route was not saved
relations-channels = Secure channels
relations-partners = Partner organisations
relations-title = Relations
channels-lead = Which secure channel exists between two jurisdictions, by which source. No line means that nothing is known here, not that there is none.
channels-none = The register has no line here.
channels-failed = The register could not be read
channels-of = Of one jurisdiction
channels-pair = Between
channels-channel = Channel
channels-status = Status
channels-source = Source
channels-source-date = Date of the source
channels-illustrative = Illustrative line
channel-kind-other = Another secure channel
channel-status-in-use = In use
channel-status-pilot = Pilot
channel-status-planned = Planned
channel-status-ended = Ended
channel-status-not-stated = Not stated
channels-add = Add a line
channels-edit = Edit this line
channels-save = Save the line
channels-save-failed = The line was not saved
partners-lead = Organisations that work beside the networks, and their liaison officers as far as they are shown to you.
partners-failed = The organisations could not be read
partners-members =
    { $count ->
        [0] No list of members on record
        [one] { $count } member on record
       *[other] { $count } members on record
    }
partners-liaison = Liaison officers
partners-no-liaison = No liaison officer is shown to you.
partner-caricc = A centre of law-enforcement services for drug cases in Central Asia, in Almaty. Liaison officers carry questions to their services. Nothing classified travels here.
partner-eurojust = The European Union’s body for criminal justice cooperation, in The Hague. It has contact points in third countries.
partner-globe = A global network of law-enforcement authorities against corruption, with a platform of its own for operational exchange.
partner-carin = An informal network for asset recovery. Each jurisdiction names one contact of law enforcement and one of the judiciary.
partner-arin-wca = The asset-recovery network of West and Central Asia. Its secretariat is in Tashkent.
partner-wacap = A network of central authorities and prosecutors of West Africa. Each State names two focal points: one of the central authority, one judge or prosecutor.
partner-arin-ap = The asset-recovery network of Asia and the Pacific. Its secretariat is with the Supreme Prosecutors’ Office of the Republic of Korea.
partner-mena-arin = The asset-recovery network of the Middle East and North Africa, launched in Jeddah in 2025.
partner-pcjs = A platform of the Sahel countries for judicial cooperation in criminal matters. Each State names a focal point and an alternate.
partner-gljcn = The judicial cooperation network of the Great Lakes region of Africa, founded in Nairobi in 2016.
partner-emjnet = Contact points of the European Union’s southern partner countries, run by the EuroMed Justice programme at Eurojust.
partner-oas = Central authorities of the Organization of American States, with a website of their own for exchange.
route-illustrative = Illustrative: this route is invented for the demonstration and says nothing about any State.
route-find-lead = Find somebody else at a stop
route-add-prosecutor = Lead for the prosecutors
route-add-investigator = Lead for the investigators

## Directory: why somebody was found

match-why-sound = “{ $asked }” sounds like “{ $name }”
match-why-beginning = “{ $asked }” begins “{ $name }”
match-why-initial = “{ $asked }” is an initial of “{ $name }”
match-why-slip = “{ $asked }” is nearly “{ $name }”
match-why-beside = “{ $asked }” names where they work or what they do
match-why-unmatched = “{ $asked }” is not part of this name
match-why-recorded = “{ $asked }” fits another spelling on record

## Jurisdiction sheets

sections-sheets = Compare
sheets-title = Jurisdiction sheets
sheets-lead = What each jurisdiction accepts, stated by its own steward. Choose two to four to compare.
sheets-disclaimer = Indicative value only, no binding legal value. Not stated does not mean no.
sheets-failed = The sheets could not be loaded
sheets-back = All sheets
sheets-back-to-sheet = To the sheet
sheets-of = Sheet of { $name }
sheets-stated-count = Stated: { $count } of { $total }
sheets-published = Published on { $day }
sheets-illustrative = Illustrative
sheets-on-no-map = Illustrative: this jurisdiction is on no map, and its sheet states no law.
sheets-nothing = { $name } has not stated anything yet. Ask its focal point.
sheets-nothing-short = { $name } (nothing stated)
sheets-silent = Jurisdictions that have stated nothing yet: { $count }
sheets-stated-only = Only what is stated
sheets-print = Print
sheets-export-csv = Export as CSV
sheets-export-json = Export as JSON
sheets-value-yes = Yes
sheets-value-conditions = With conditions
sheets-value-no = No
sheets-value-stated = Stated in words
sheets-value-not-stated = Not stated
sheets-group-assets = Asset recovery
sheets-group-authority = Authorities and contact
sheets-group-form = Form of the request
sheets-group-law = Law
sheets-group-measures = Measures
sheets-group-victims = Victims
sheets-group-practice = Practice
sheets-evidence = Source and dates
sheets-overdue = review overdue
sheets-source = Source
sheets-confirmed = Confirmed
sheets-confirmed-on = Confirmed on
sheets-confirmed-by = Confirmed by
sheets-next-review = Next review
sheets-link = Link
sheets-compare = Compare
sheets-compare-title = Compare jurisdictions
sheets-compared = Compared
sheets-choose = Compare { $name }
sheets-choose-two = Choose at least two jurisdictions.
sheets-add = Add a jurisdiction
sheets-remove = Remove { $name }
sheets-differences-only = Only differences
sheets-no-differences = No difference in what is stated.
sheets-compare-count = Different: { $differs }. The same: { $alike }. Cannot be compared, because not all have stated it: { $open }.
sheets-field = Field
sheets-differs = Different
sheets-alike = The same
sheets-open = Not stated by all
sheets-before-title = Before you ask: what { $name } accepts
sheets-before-open = Not stated, worth asking: { $count }
sheets-before-nothing = { $name } has stated none of these points yet; worth asking: { $count }
sheets-before-all = The whole sheet of { $name }
sheets-what = What { $name } accepts
sheets-edit = Edit the sheet
sheets-open-draft = Open the draft
sheets-draft-waits = A draft waits for review
sheets-draft-of = Draft of the sheet of { $name }
sheets-draft-how = The steward drafts, the secretariat publishes. Readers see only what is published.
sheets-change = Change
sheets-change-label = Change: { $field }
sheets-value = Answer
sheets-text = Text
sheets-text-hint = Characters left: { $left }
sheets-text-language = Language of the text
sheets-part-refused = This is missing or cannot be accepted.
sheets-save = Save the draft
sheets-save-failed = The draft was not saved
sheets-saved = The draft is saved
sheets-unsaved = Not saved yet: { $count }
sheets-review = What the draft changes
sheets-drafted = Last changed on { $moment }.
sheets-was = Was
sheets-will-be = Will be
sheets-no-changes = Nothing would change.
sheets-no-draft = No draft is under way. Published version: { $version }.
sheets-publish = Publish
sheets-publish-title = Publish this draft?
sheets-publish-body = All members of the networks will see it at once. Changes: { $count }.
sheets-was-published = The sheet is published
sheets-discard = Give up the draft
sheets-discard-title = Give up this draft?
sheets-discard-body = Its changes are lost; what is published stays.
sheets-was-discarded = The draft is given up
sheets-act-failed = That did not succeed
sheets-secretariat-publishes = The network’s secretariat reviews and publishes this draft.
sheets-stale-title = Somebody else saved this draft in the meantime
sheets-stale-body = Choose for each field what shall stand. Nothing you wrote is lost.
sheets-stale-elsewhere = They changed other fields than you. Go on, then save again.
sheets-stale-yours = Yours
sheets-stale-theirs = Theirs
sheets-stale-go-on = Go on from there
sheets-history = History of this sheet
sheets-act-drafted = Drafted by
sheets-act-imported = Imported by
sheets-act-published = Published by
sheets-act-given-up = Draft given up by
sheets-and-more = { $fields } and { $count } more
sheets-import = Import a file
sheets-import-title = Import sheets
sheets-import-how = A file is checked first. If every row is right, its cells go into the drafts of the sheets you keep; nothing is published.
sheets-import-file = File
sheets-import-hint = CSV or JSON as exported here; at most 2,000 rows.
sheets-import-failed = The file could not be checked
sheets-import-preview = What the file would change
sheets-import-sheet = { $name }: changes: { $count }
sheets-import-store = Put into the drafts
sheets-import-done = Imported into the drafts
sheets-import-changed = Somebody changed these drafts since the file was checked. Look at the changes again.
sheets-import-row = Row
sheets-import-column = Column
sheets-import-problem = Problem
sheets-import-whole = whole file
sheets-import-more = Further problems not listed: { $count }
sheets-problem-unreadable = Cannot be read. Save the file as UTF-8 CSV or as JSON.
sheets-problem-too-many-rows = The file is too large.
sheets-problem-too-many-columns = Too many columns.
sheets-problem-line-too-long = The row is too long.
sheets-problem-formula = A formula. Put an apostrophe in front of text that begins with = + - or @.
sheets-problem-missing = This is missing.
sheets-problem-invalid = This cannot be accepted here.
sheets-problem-repeated = This stands twice.
sheets-problem-unknown = This is not known here.
sheets-problem-not-yours = This sheet is not kept by you.

## Keeping true: the secretariat’s desk

shell-secretariat = Secretariat
day-day = Day
day-month = Month
day-year = Year
standing-observer = { $country } is an observer in { $network }: you see office cards of this network, and its members see office cards of yours. Consultations you are in go on, and you may open others with those you see; the network’s forum is for its members.
standing-suspended = The membership of { $country } in { $network } is suspended: of this network you see the entries of your own State only. Consultations you are in go on; nobody new is asked in through this network, and its forum is closed to you.
standing-former = { $country } has left { $network }: of this network you see nobody any more, and nobody finds you by it. You have left the consultations and the forum that you were in through it; what you are in through other networks goes on.
keeping-title = Keeping it true
keeping-confirm = Confirm the entry
keeping-all-right = Everything here is right
keeping-confirm-how = Confirmed { $how }
keeping-thanks = Confirmed as of now.
keeping-failed = The entry could not be confirmed
keeping-confirmed =
    { $who ->
        [none] { $day }, { $how }
       *[other] { $day }, { $how }: { $who }
    }
confirm-own = by the focal point
confirm-correspondent = through the correspondent
confirm-phone = by telephone
confirm-meeting = at a meeting
report-title = Report a problem
report-what = What did you meet with? One press sends it to the secretariat.
report-no-answer = The number does not answer
report-bounced = The message came back
report-wrong-person = This is the wrong person
report-out-of-date = Something else is out of date
report-note = Add a detail first, if you like
report-note-hint = For the secretariat only. Nothing about a case.
report-failed = The report could not be sent
report-sent = { $day }: you reported “{ $problem }”
report-waiting = The secretariat has it and will look into it.
report-handled = Dealt with on { $day }: { $result }
report-result-corrected = the entry was corrected
report-result-confirmed = the entry was confirmed
report-result-retired = no longer in office
report-result-nothing-wrong = nothing was wrong
retire-open = No longer in office…
retire-title = { $name } is no longer in office
retire-words = The entry leaves the directory at once, and what the person behind it may do in your networks ends. Their consultations there go to whoever follows, if that person belongs to the same State and network; otherwise they leave them, and one that nobody leads stands still until somebody takes it over. Whoever follows an old link is told since when, and who follows.
retire-reason = Reason
retire-left-office = Left office
retire-moved = Moved to another office
retire-office-changed = The office was dissolved or merged
retire-duplicate = Entered twice
retire-other = Another reason
retire-successor = Successor
retire-nobody = Nobody yet
retire-confirm = Take the entry out
retire-failed = The entry could not be taken out
retired-title = No longer in office
retired-since = This focal point is no longer in office since { $day }.
retired-successor = Successor:
retired-nobody = No successor has been named.
secretariat-pages = At the secretariat’s desk
secretariat-overview = Overview
secretariat-reports = Reported problems
secretariat-unconfirmed = To be confirmed
secretariat-gaps = Gaps
secretariat-agreements = What other networks see
secretariat-states = Member States
secretariat-use = Use of the directory
secretariat-title = Secretariat
secretariat-about = What waits for the secretariat of { $networks }.
secretariat-failed = The page could not be loaded
secretariat-not-done = This was not done
secretariat-oldest = The oldest since { $day }
secretariat-nothing = Nothing waits
secretariat-queue-reports = Reported problems
secretariat-queue-stale = Entries that are stale
secretariat-queue-due = Entries that are due
secretariat-queue-gaps = Questions for which nobody was there
secretariat-queue-alerts = Alerts on the use of the directory
secretariat-queue-scheduled = Changes of status to come
secretariat-network = Network
secretariat-jurisdiction = Jurisdiction
secretariat-all = All
secretariat-jurisdiction-count = { $name } ({ $count })
secretariat-age = Age
secretariat-age-all = Due and stale
secretariat-age-stale = Stale
secretariat-age-due = Due
secretariat-unconfirmed-about = Entries that nobody has confirmed for as long as their network allows, the oldest first. They stand lower in every search until somebody makes sure.
secretariat-entries =
    { $count ->
        [0] No entry waits to be confirmed.
        [one] One entry
       *[other] { $count } entries
    }
secretariat-page-before = Earlier
secretariat-page-after = Further
secretariat-confirm = Confirmed
secretariat-confirm-name = Confirm the entry of { $name }
secretariat-last-confirmed = Last confirmed on { $day }
secretariat-confirmed-how = Last confirmed on { $day }, { $how }
secretariat-reports-about = Numbers that do not answer, messages that came back, wrong people: the oldest first. Whoever reported one is shown what came of it.
secretariat-reports-open = Open
secretariat-reports-none = No problem waits.
secretariat-reports-resolved = Dealt with
secretariat-resolve = Deal with it
secretariat-resolve-title = What came of it: { $name }
secretariat-result = Result
secretariat-result-missing = Choose what came of it.
secretariat-method = How did you make sure?
secretariat-answer = Answer to whoever reported it
secretariat-answer-hint = Optional. Shown to them on the card.
secretariat-complaint = { $problem } ({ $who }, { $country }, { $at })
secretariat-complaint-by-secretariat = { $problem } ({ $who }, { $at })
secretariat-resolved = { $result } ({ $who }, { $at })
secretariat-gaps-about = Somebody asked whom to turn to, and nobody of the network was there for it. Asked again, a gap comes back.
secretariat-gaps-none = No gap is known.
secretariat-gap-times =
    { $count ->
        [one] { $network }: asked once, on { $day }
       *[other] { $network }: asked { $count } times, last on { $day }
    }
secretariat-gap-settle = Settled
secretariat-effective = From when?
secretariat-effective-now = At once
secretariat-effective-later = From a day on
secretariat-effective-day = The day (it begins at midnight UTC)
secretariat-effective-missing = Give a day that exists.
agreement-about = What the people of other networks see of the focal points of { $network }. A change counts from its date on, in every search and on every card, and stays on record.
agreement-sees = { $viewer } sees of { $network }
agreement-nothing = Nothing
agreement-office = Office card
agreement-full = Full card
agreement-nothing-means = Not found by any search, as though the network had no focal points.
agreement-office-means = Name, office, competence, languages and hours; other spellings of the name are left out.
agreement-full-means = Everything the network’s own members see.
agreement-since = since { $day }
agreement-coming = From { $day } on: { $level }
agreement-was = From { $day } on: { $level }
agreement-change = Change
agreement-change-for = Change: what { $network } sees
agreement-title = What { $viewer } sees of { $own }
agreement-level = How much?
agreement-history = Before
agreement-save = Save
status-about = The States of { $network }. A change of status changes what their people see and show, and what becomes of their consultations.
status-member = Member
status-associated = Associated
status-partner = Partner
status-candidate = Candidate
status-observer = Observer
status-suspended = Suspended
status-former = Former member
status-unverified = Status not certain
status-full-means = Full standing: its people see full cards of the network and what others show it, and are shown in full.
status-observer-means = Its people see office cards of this network and nothing by its agreements with others; they are shown as office cards. Open consultations go on; they leave the network’s forum.
status-suspended-means = Its people see of this network their own State’s entries only, and only the secretariat still finds them. Open consultations go on; nobody new is asked in through this network, and they leave its forum.
status-former-means = Its people’s membership of this network ends: they see nothing by it and nobody finds them by it. They leave the consultations and the forum they were in through it; a consultation of which nobody is left on one side stands still.
status-focal-points =
    { $count ->
        [one] one focal point
       *[other] { $count } focal points
    }
status-decided = { $status } since { $day }:
status-coming = { $status } from { $day } on:
status-change = Change status
status-change-for = Change status: { $country }
status-title = { $country } in { $network }
status-status = Status
status-reason = On what decision
status-reason-hint = In one line: who decided, and where it is recorded.
status-reason-missing = Say on what decision.
status-save = Save

## Structured opening, phrase book, checklist, closing

consultation-case = The case
consultation-own-reference = Your own reference
consultation-own-reference-hint = Without names: the other side sees it.
consultation-stage = Stage of the proceedings
consultation-authority = Requesting authority
consultation-not-said = Not said
consultation-facts = Short facts, without persons
consultation-facts-hint = What happened, where and when. No name, address, account or document number.
consultation-request = The request that may follow
consultation-instruments = Legal basis considered
consultation-request-language = Language of the future request
consultation-wanted-by = Answer wanted by
consultation-wanted = Answer wanted by { $day }
consultation-wanted-by-wrong = Fill in day, month and year, or leave all three empty.
consultation-before = What the requested jurisdiction states
consultation-drafts = Not sent yet
consultation-draft-untitled = Without a subject
consultation-draft-at = Draft of { $at }
consultation-draft-delete = Delete draft
consultation-draft-delete-named = Delete draft: { $subject }
consultation-draft-not-deleted = The draft was not deleted
consultation-draft-kept = Draft kept at { $at }. Only you see it.
consultation-draft-not-kept = The draft could not be kept. Leave this page open until it is sent.
consultation-draft-about = What you type is kept as a draft that only you see.
phrases-title = Phrase book
phrases-about = Ready questions and answers. Each reader has them in their own language.
phrases-fault = The phrases could not be loaded
phrases-chosen = Phrases of this text
phrases-remove = Remove
phrases-done =
    { $count ->
        [0] Without a phrase
        [one] Use one phrase
       *[other] Use { $count } phrases
    }
checklist-title = Before a request is sent
checklist-done = { $done } of { $count } clarified
checklist-said = { $name }, { $at }
checklist-set = Update
checklist-set-named = Update: { $item }
checklist-words = Both sides see it at once, and it stays in the record.
checklist-state = How far is this point?
checklist-note = Note, if there is more to say
checklist-failed = The point was not updated
checklist-save = Enter in the record
room-act-checklist = { $item }: { $state } · { $name }
room-close-reference-missing = Write the reference of the formal request.
room-close-note-missing = Say this in a few words: the other side needs it.
room-close-which-route = Which channel will be used
room-close-why-not = Why it is not possible
room-close-to-whom = To which authority or State
room-close-informed-yes = Yes
room-close-informed-no = Not yet
room-close-informed-missing = Say whether the central authority knows of this contact.

## The directory, further
secretariat-queue-unanswered = Searches that found nobody
secretariat-queue-drafts = Drafts of sheets to be published
secretariat-draft-since = Draft since { $day }
freshness-terms = { $network }: due after { $due } days, stale after { $stale }
freshness-terms-due = Due after how many days
freshness-terms-stale = Stale after how many days
freshness-terms-hint = Stale comes later than due. It counts at once, for everybody.
freshness-terms-save = Save
freshness-terms-saved = The time limits are saved
unanswered-lead = The secretariat of your network may know whom to ask. It is shown this search and who asks.
unanswered-ask = Ask the secretariat
unanswered-asked = Your secretariat has been asked.
unanswered-failed = The secretariat was not asked
unanswered-none = No search waits.
saved-rename = Rename
saved-rename-label = Rename “{ $name }”
canary-title = Decoy entries
canary-about = Invented entries that nobody at work meets. Only who gathers the directory page by page is shown one; who opens it is stopped, and you are told.
canary-none = There is no decoy entry yet.
canary-add = Add a decoy
canary-in-use = in use
canary-withdrawn = withdrawn on { $day }
canary-withdraw = Withdraw
canary-withdraw-label = Withdraw { $name }
canary-name-hint = Invented, and borne by nobody: who looks for a real person must never meet it.
canary-name-borne = Somebody in the directory bears this name. Invent another.
edit-roles = Roles in the networks
edit-roles-hint = A person may have several roles; one remains in each network.
edit-role-in = Role in { $network }
edit-add-role = Add a role in { $network }
edit-territory-hint = In words, where it is not the whole jurisdiction.
authority-edit = Edit this authority
authority-hint = Each part says what the authority does, by which instruments and at which stages. Where nothing is ticked, all are meant.
authority-part = Part { $number }
authority-function = What it does
authority-stages = Stages of proceedings
authority-instruments = Instruments
authority-add = Add a part
authority-saved = The authority is saved.
authority-failed = The authority was not saved
use-urgent-search = Searched the directory in an urgent matter while suspended
suspended-search = In an urgent matter you can search nevertheless. Each search is recorded, and the secretariat is told at once.
suspended-search-urgently = Search in an urgent matter
suspended-marked = Urgent search: each search is recorded, and the secretariat is told at once.
duty-notes = Hand-over
duty-notes-none = No note has been left.
duty-note = Note for whoever comes on duty
duty-note-hint = Name no case: everybody of your State who is on the roster reads it.
duty-note-leave = Leave the note
duty-note-left = The note is left.
duty-note-failed = The note was not left
duty-tests = Test the page
duty-test = Send a test
duty-test-lead =
    { $count ->
        [one] Whoever is on duty now is sent a test notice, as in an urgent matter.
       *[other] The { $count } people on duty now are sent a test notice, as in an urgent matter.
    }
duty-nobody = Nobody is on duty now, so there is nobody to test.
duty-test-sent =
    { $count ->
        [one] The test is sent.
       *[other] The test is sent to { $count } people.
    }
duty-test-failed = The test was not sent
duty-test-seen = seen on { $time }
duty-test-unseen = not seen yet
whom-secure = Secure channel in the register: { $channel }, { $status }

## Urgency, Today, notices

room-target = To be acknowledged by
room-deadline = Deadline
room-next-rung = If nobody acknowledges, the next officer is told at
clock-there = { $at } { $city }
clock-both = { $there } ({ $here } here)
urgent-reason = Why it is urgent
urgent-reason-missing = Say why it is urgent.
urgent-deadline = Deadline, if there is one
urgent-deadline-gone = This deadline has gone by.
urgent-deadline-time = Hour
urgent-deadline-zone = By the clocks of
escalate = Escalate
escalate-title = Tell the next officer now?
escalate-words = Whoever comes next on this list is told at once. Everybody in the room sees it.
escalate-confirm = Tell them
escalate-failed = Nobody was told
rung-alternate = The alternate
rung-duty-officer = Another officer of the jurisdiction who can be reached now
rung-secretariat = The secretariat of the network (it does not see the content)
promise-title = Say by when you will answer
promise-move = Move the hour
promise-words = The other side sees it. You are reminded half an hour before.
promise-moving = The hour can be moved once, with a reason.
promise-by = I will answer
promise-in = in { $hours } h: { $at }
promise-missing = Choose an hour.
promise-note = Note, if needed
promise-why = Reason
promise-why-missing = Give a reason.
promise-confirm = Say so
promise-failed = The hour was not noted
promise-asked = Acknowledged. By when will you answer?
promise-given = An answer is promised by
call-title = Note a telephone call
call-words = What was asked by telephone is confirmed in writing. You are reminded after 24 hours.
call-said = With whom, and what was agreed
call-missing = Say what was agreed.
call-confirm = Note it
call-failed = The call was not noted
subject-title = Correct the subject
subject-words = Take out names, numbers and whatever else must not stand in it. The log says that you corrected it; nobody is shown what it was.
subject-label = Subject
subject-missing = Give another subject.
subject-confirm = Correct
subject-failed = The subject was not corrected
urgency-change = Change urgency
urgency-confirm = Change it
urgency-failed = The urgency was not changed
room-act-escalated = Escalated: { $names } now takes part
room-act-on-duty = On duty now: { $names } takes part
room-act-escalated-secretariat = Escalated to the secretariat of { $network }; it does not see the content
room-act-promised = { $name } will answer by { $at }
room-act-phoned = { $name } noted a telephone call
room-act-subject = { $name } corrected the subject
room-act-confirm-by = To be confirmed in writing by { $by }.
room-act-confirm = Confirm in writing
room-act-urgency = { $name } changed the urgency: { $urgency }
today-title = Today
today-urgent = Urgent now
today-nothing = Nothing waits for you.
today-fault = This could not be loaded
today-not-asked = What waits for you could not be asked again; what is shown may no longer hold
today-all-notices = All notices, and how you are told
today-overseen = Urgent, and nobody has acknowledged or answered
today-overseen-words = These came up to your secretariat. You see where and since when, never what they are about.
today-call = call an officer of { $country }
today-duty = My duty
today-next-shift = Next shift: { $at }
today-confirm = Your entry waits to be confirmed
today-awake = Who is awake now
today-reachable = reachable: { $count }
today-asleep = nobody now
targets-title = Response targets of your networks
targets-words = Targets, not obligations. Open consultations keep the clock they have.
targets-minutes = Acknowledged within, in minutes
targets-rungs = Next officer after, in minutes
targets-rungs-openings = If empty: at each opening of the office that is asked, once the target has passed
targets-working = Only working time counts
notices-title = Notices
notices-none = There are no notices.
notices-new = (unread)
notices-unread = Unread notices: { $count }
notices-fault = The notices could not be loaded
notices-read-all = Mark all as read
notices-how = How you are told
notices-letters = Letters by e-mail; urgent ones at once
notices-digest = The rest once a day, in one letter
notices-address = Another address for letters
notices-address-office = With none, letters go to the address of your office.
notices-quiet-from = Quiet from
notices-quiet-to = to
notices-quiet-none = No quiet hours
notices-reference = Show the reference of the consultation in a push
notices-push-none = Pushes to this browser are not available here.
notices-push-on = This browser takes pushes.
notices-push-off = This browser takes no pushes.
notices-push-start = Push to this browser
notices-push-stop = No more pushes here
notices-push-failed = The browser did not allow it.
notices-save = Save
notices-saved = Saved.
notices-save-failed = This was not saved
notices-test = Send me a test
notices-worked = Last worked: { $at }
notices-never-worked = No letter and no push has reached you yet.

# People and permissions
grant-steward = Steward of the national sheet
grant-liaison = Liaison officer
grant-cosigner = Second signatory
grant-other = Other role
people-title = People and permissions
people-about = Who may do what, and until when. What one person gives is worth nothing until a second person agrees.
people-enrol = Enrol somebody
people-enrol-save = Enrol
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-roles-of = Roles of { $name }
people-acts = { $role }: { $name }
people-awaited = Waits for a second person
people-attest-due = To be confirmed
people-until = until { $day }
people-given-by = given by { $name }
people-agree = Agree
people-refuse = Refuse
people-attest = Still right
people-end = End
people-give = Give a role
people-give-to = Give a role: { $name }
people-role = Role
people-until-label = Valid until
people-until-change = Change the end
people-until-of = Change the end: { $role }, { $name }
people-until-about = At most a year from today. A later day says that the role is still right, so it is set by somebody else than whoever said so last.
people-until-save = Save
people-second = A second person must agree before it counts. It ends on the day given, and must be confirmed every 90 days.
people-missing = Please fill this in.
people-name = Name
people-state = State
people-no-state = Of no State
people-issuer = Sign-in provider
people-issuer-hint = The address of the provider through which this person signs in.
people-issuer-unknown = This service does not ask that provider.
people-subject = Identifier at the provider
people-subject-hint = As the provider gives it (“sub”); never an e-mail address.
people-leave = Leaves
people-leave-of = Leaves: { $name }
people-leave-about = Roles, sessions and access end at once; their entry leaves the directory unless somebody else answers for it too. Consultations go to whoever follows, with their whole history; the others in them see who left and who follows. Where nobody is named, a colleague who is in the room goes on; else it stands still, and the secretariats are told.
people-leave-confirm = End access now
people-successor = Who takes over the consultations
people-successor-hint = Somebody of the same State.
people-successor-none = The alternate, or nobody yet
people-left-behind = Consultations to be taken over
people-left =
    { $count ->
        [one] Left on { $day }: one consultation has nobody.
       *[other] Left on { $day }: { $count } consultations have nobody.
    }
people-hand-over = Hand over
contacts-title = Contact details that wait for you
contacts-about = A telephone number or an e-mail address changes once a second person has looked.
contacts-proposed = Proposed by { $name } on { $day }
contacts-look = Look
contacts-now = Now
contacts-wanted = Shall be
contacts-check = Ask on the number known so far whether the change is right. Agree only then.
contact-changed-lately = Changed within the last 24 hours: make sure before you rely on it.
edit-contact-hint = Contact details and their notes change once a second person has agreed; the person is told.

## Keeping and finding what was said
find-open = Search
find-title = Search in your consultations
find-back = All consultations
find-label = Words
find-about = All of them must stand in the same message. Capitals and accents do not matter. Only consultations that you are in are looked through.
find-action = Search
find-count =
    { $count ->
        [one] One place found.
       *[other] { $count } places found.
    }
find-count-first =
    { $count ->
        [one] The first place found.
       *[other] The first { $count } places found.
    }
find-none = Nothing found in { $looked } entries.
find-subject = subject
find-further = Look further back
find-fault = The search did not work
room-jump = Go to a date
room-jump-day = Date
room-jump-missing = Enter a day, a month and a year.
room-jump-go = Go there
keep-until = Kept until { $day }. Then what was said is destroyed, and nobody finds the room any more; no name stays with it.
keep-held = Kept for { $countries }: nothing is destroyed as long as they need it.
keep-hold = Keep it longer
keep-hold-words = As long as your side needs what was said, it is not destroyed. The other side sees that you keep it, and why.
keep-release = No longer keep it
keep-release-words = When nobody keeps it any more, what was said is destroyed on the day that was set, or at once if that day is past.
keep-reason = Reason
keep-reason-missing = State the reason.
keep-failed = This was not entered
room-act-held = { $name } keeps what was said from being destroyed
room-act-released = { $name } no longer keeps what was said from being destroyed
room-purged-subject = Content destroyed
retention-terms = { $network }: what was said is destroyed { $days } days after closing
retention-days = Days after closing
retention-hint = From { $least } to { $most }. It counts for consultations closed from now on. Where several networks take part, the shortest time counts.
retention-save = Save
retention-saved = The time is saved

## Caveats, information given unasked, what must not travel

caveat-waits = You read this text once you have accepted its handling conditions. Your acceptance is recorded and everyone in the room sees it.
caveat-asked-by = asked by { $country }
caveat-accept = Accept and read
caveat-accept-failed = Your acceptance was not recorded
caveat-until-day = Confidential until { $day }
caveat-other-words = Words of the other restriction
caveat-other-hint = Readers accept these words before they see the text. No case data here.
caveat-other-missing = Write what the restriction is.
caveat-until = Confidential until (optional)
caveat-room = Conditions for the room
caveat-room-words = Everything said from now on is under the conditions chosen here; readers accept them first. A condition is taken off by the State that gave it.
caveat-room-set = Set the conditions
caveat-room-failed = The conditions were not set
caveat-act-restricted = { $name } put the room under: { $caveats }
caveat-act-lifted = { $name } took the handling conditions off the room
caveat-act-accepted = { $name } accepted: { $caveats }
spontaneous-give = Give information unasked
spontaneous-words = Spontaneous information (UNTOC article 18(4)–(5)): from one competent authority to another, without a request. Nobody reads it before accepting its conditions; the receiving side tells you before it discloses anything that speaks for an accused.
spontaneous-body = The information
spontaneous-body-missing = Write what you want the other side to know.
spontaneous-send = Give the information
spontaneous-failed = The information was not given
spontaneous-kind = Spontaneous information
spontaneous-from-to = From { $from } to { $to }
spontaneous-not-stated = The directory does not state the competence of every authority named here; whoever gave the information has vouched for it.
spontaneous-vouched = My authority is competent to give this information, and the receiving one to take it
spontaneous-vouched-missing = Say that both authorities are competent.
disclose-must = I must disclose this
disclose-title = Notice of a disclosure
disclose-rule = UNTOC article 18(5): if the information speaks for an accused, tell the State that gave it before you disclose it, and consult with it if asked. If notice in advance is exceptionally not possible, tell it without delay. Your law decides on the disclosure; this record keeps who was told, and when.
disclose-what = What must be disclosed, in which proceedings, and why it speaks for the accused
disclose-what-late = What was disclosed, why it speaks for the accused, and why notice was not possible before
disclose-what-hint = Without names: initials or a case number are enough.
disclose-what-missing = Write what is disclosed and why.
disclose-late = It has been disclosed already
disclose-day = Planned for
disclose-day-missing = Give the planned day.
disclose-send = Give notice
disclose-failed = The notice was not given
disclose-kind = Notice of a disclosure
disclose-planned = Planned for { $day }
disclose-happened = Already disclosed; notice given after the fact
disclose-unheard = Nobody of { $country } is in this consultation any more: it has to be told by another way.
disclose-find = Find its authority in the directory
disclose-reply-kind = Answer to the notice
disclose-reply-failed = The answer was not recorded
disclose-noted = Noted
disclose-agreed = We agree
disclose-consult = Please consult us first
disclose-delay = Please wait
caution-account = a bank account number
caution-card = a payment card number
caution-document = the number of an identity document
caution-person = the name of a person with a birth date
caution-place = the place where somebody is
caution-looks-like = This text seems to hold: { $kinds }.
caution-words = Such data belong in the formal request. Initials or your case number are enough here.
caution-reason = Send it all the same, because
caution-kept = The service records the kind and the reason, not the words.
caution-reason-missing = Choose a reason, or take the data out.
caution-not-personal = it is something else
caution-made-up = it is an example, not real
caution-public = it has been published
caution-needed-now = somebody’s safety or an urgent measure needs it now
victim-words = Victim-sensitive room: no names, addresses, telephone numbers or pictures of victims or witnesses.
victim-specialist = Find a victim and witness specialist

# Sign-in and sessions
providers-title = Your identity provider
providers-elsewhere = opens in a new tab
sign-in-fault-unknown = Your provider knows you, but there is no account here for you. Turn to the secretariat of your network.
sign-in-fault-weak = Your provider recognised you in a way that is too weak for your role. Sign in there with your strongest means.
sign-in-fault-other = That was somebody else. Confirm with the account with which you are signed in here.
sign-in-fault-expired = Too much time passed, or the answer belonged to another browser. Begin again.
sign-in-fault-away = Your provider does not answer. Whoever is signed in already can go on working. Try again later.
sign-in-fault-refused = The provider’s answer could not be trusted, or it refused. Nothing was opened.
sessions-title = Where you are signed in
sessions-lead = Each line is a browser. End what you do not know, and tell the secretariat of your network.
sessions-failed = The list could not be loaded
sessions-device = { $browser } on { $system }
sessions-unknown = Unknown browser
sessions-this = this browser
sessions-new = first time with this browser
sessions-times = Signed in { $started }, last used { $seen }
sessions-until = Ends by { $time } at the latest
sessions-through = Through { $provider }
sessions-end = End
sessions-end-this = End: { $device }
sessions-end-all = End all, this one too
sessions-end-failed = This could not be ended
sessions-ended = Ended
confirm-title = Confirm that it is you
confirm-body = This step needs a fresh sign-in. Sign in once more, come back here and repeat the step.
confirm-demo = Confirm
confirm-done = Confirmed. Repeat the step now.

# Audit and own rights
audit-title = Audit
audit-lead = Who did what, and when: of the people of your networks and on their entries. What was said in a consultation is not shown here. That you read this page is written down too.
audit-when = When
audit-who = Who
audit-what = What about
audit-mark = Mark in the audit
audit-service = The service itself
audit-everything = Everything
audit-since = From this day on
audit-more = Show older entries
audit-none = There is no such entry.
audit-failed = The audit could not be read
audit-mine = What was done in my name
act-session = Signing in and out
act-contacts = Contact details
act-duty = Duty roster
act-entry = Directory entry
act-consultation = Consultation
act-sheet = Sheet on what a State accepts
act-route = Routes and secure channels
act-search = Searching
act-watch = Watching over use
act-person = People and their rights of access
act-rights = Requests about own data
act-notices = Notices
act-network = Rules of a network
my-data-title = My data
my-data-lead = What this service holds about you, who saw it, what was done in your name, and what you can ask for.
held-title = What is held about me
held-what = Kind
held-number = How much
held-erasure = On erasure
held-stays = Stays for its time
held-goes = Can be erased
held-count =
    { $count ->
        [one] one record
       *[other] { $count } records
    }
held-why = What stays is evidence of what was done to others, or belongs to both sides of a consultation. Messages go when the retention of their consultation ends; the audit goes when its own retention ends.
held-failed = Your data could not be listed
held-account = Account
held-grants = Rights of access
held-sessions = Sessions and known browsers
held-entry = Entry in the directory
held-contacts = Telephone numbers and addresses
held-reveals-of-me = Who was shown my contact details
held-reveals-by-me = Contact details shown to me
held-listings = Entries that I was shown (30 days)
held-consultations = Consultations in which I am or was
held-messages = What I wrote in consultations
held-drafts = Drafts
held-kept = Favourites, saved searches, what I looked at
held-reports = Problems that I reported
held-notices = Notices and how they reach me
held-requests = My requests about my data
held-watch = Alerts about my use of the directory
held-audit = Entries of the audit about my acts
right-title = Ask for a change
right-what = What do you ask for?
right-correction = Correction
right-objection = Objection to a use
right-erasure = Erasure
right-words = In your words
right-hint = Say what is concerned. No facts of a case.
right-who = The secretariat of your network answers; for its own people a colleague, its second signatory or an operator; for operators and auditors of the service another of them. Nobody answers what they asked themselves.
right-send = Send the request
right-sent = Sent
right-failed = This could not be sent
right-asked = Asked on { $day }
right-waiting = Not answered yet
right-unheard = Nobody is here yet who may answer this. It is kept, and lies before whoever comes: your network needs a secretariat, or the service a second operator or an auditor. Ask those who run the service.
right-granted = Granted on { $day }:
right-refused = Refused on { $day }:
right-desk-title = Requests about data
right-desk-lead = What people ask about their own data, where the answer is yours. Do a correction before you answer; an erasure and an objection are carried out with the answer that grants them. A refusal needs its reasons.
right-desk-none = Nobody asked for anything.
right-list-failed = The requests could not be listed
right-answer = Answer, with reasons
right-answer-hint = The person reads it.
right-answer-missing = Give your reasons.
right-grant = Granted and done
right-refuse = Refuse

## Passkeys, invitations, first steps

passkeys-title = Passkeys
passkeys-lead = A passkey stays with your device or security key, which unlocks it by fingerprint, face or PIN. Keep two, so that a lost one does not lock you out.
passkeys-bound-only = Your role asks for a passkey that stays on one device, such as a security key.
passkeys-failed = The passkeys could not be loaded
passkeys-none = There is no passkey yet.
passkeys-add = Add a passkey
passkeys-add-failed = The passkey was not added
passkeys-added = Passkey added
passkeys-name = Name of the passkey
passkeys-name-hint = By which you will know it again, such as “Key in the safe”. No names of cases.
passkeys-name-missing = Give it a name.
passkeys-continue = Continue
passkeys-made = Added { $time }
passkeys-used = Last used { $time }
passkeys-current = used for this session
passkeys-copies = can be carried over to other devices
passkeys-end = End
passkeys-end-this = End: { $name }
passkeys-end-about = Nobody can sign in with it any more, and the sessions that began with it end.
passkeys-end-failed = The passkey could not be ended
passkeys-ended = Passkey ended
passkeys-sign-in = Sign in with a passkey
passkeys-confirm = Confirm with a passkey
passkeys-cancelled = Your device did not answer, or the step was broken off. Nothing was changed.
passkeys-impossible = This browser cannot use passkeys here. Take a current browser, and the address that your invitation names.
invitation-title = Your invitation
invitation-failed = This invitation cannot be used
invitation-lead = Two persons have opened Counterpart to { $name }. Make a passkey on this device; you will sign in with it, without a password.
invitation-until = The invitation can be used once, until { $time }.
invitation-make = Make the passkey
first-title = First steps
first-lead = Four things before you begin. They take five minutes.
first-entry = Your entry
first-entry-about = Colleagues in other States find you by your entry. Look at your authority, time zone, languages, hours and alternate; put right what is not true any more.
first-entry-open = Look through my details
first-entry-none = You have no entry in the directory.
first-told = How you are told
first-told-about = Letters and pushes say that something waits, never what. Send yourself a test, and see whether it comes.
first-told-sent = The test is on its way. It is also in your list.
first-told-failed = The test could not be sent
first-told-more = Choose how to be told
first-marking = How what is said is marked
first-marking-law = What is said here is an informal exchange: no evidence, and no formal request.
first-marking-caveat = Whoever writes can restrict the use of their words; the restriction travels with them and binds whoever accepts it.
first-marking-little = Write as little about persons as the question needs: no names where a role will do.
first-marking-copy = Pass nothing on to another State or authority without the consent of whoever wrote it.
first-logging = What is written down
first-logging-about = The service writes down when you sign in, whose telephone numbers you look at and for what purpose, what you change, and who reads or exports what. The auditors and the secretariat of your network can read this; you can read what concerns you under “My data”. What is said in a consultation is kept until its time is over.
first-done = I have taken note of this
first-failed = This could not be kept
first-finished = You took note of this on { $day }.
first-to-today = To your day
people-signs-in = How this person signs in
people-by-provider = Through an identity provider
people-by-passkey = With a passkey, by invitation
people-passkeys =
    { $count ->
        [0] No passkey yet
        [one] One passkey
       *[other] { $count } passkeys
    }
people-invite = Invite
people-invite-of = Invite: { $name }
people-invite-about = A second person must agree. Then a letter goes out with an address that can be used once within 72 hours.
people-invite-again = The passkeys and sessions that this person has now will end as soon as the second person agrees.
people-invite-office = The letter goes to the office address of the entry.
people-invite-address = E-mail address of the office
people-invite-address-hint = An address of the authority. The second person sees it and answers for it with you.
people-invite-language = Language of the letter
people-invite-language-own = As set for this person
people-invite-save = Give the invitation
people-invite-to = to { $address }
people-invite-waits = Invitation waits for a second person
people-invite-unsent = Invitation agreed; the letter has not gone out yet
people-invite-sent = Invitation sent, valid until { $time }
people-invite-agree = Agree and send the letter
people-invite-agree-to = Agree and send the letter: { $name }
people-invite-end = Withdraw the invitation
people-invite-end-of = Withdraw the invitation: { $name }
people-invite-refuse = Refuse
people-invite-refuse-to = Refuse the invitation: { $name }

## Papers: transcript and draft request

papers-title = Transcript and draft request
papers-words = The file holds what you may read now, and bears your name and a number. That it was made is recorded, and both sides see it.
papers-what = What is to be made
papers-transcript = Transcript of the consultation, with who received and read what
papers-package = Draft of a request, from what was clarified here
papers-package-words = No formal transmission: the request is sent by the competent authority through its own channel.
papers-language = Language of the paper
papers-format = Format
papers-pdf = PDF, sealed: any change shows
papers-docx = DOCX, to work on
papers-json = JSON, sealed, for another system
papers-make = Make the file
papers-making = The file is being made.
papers-done = Made: { $name }
papers-failed = The file was not made
papers-made = Made of this consultation so far
papers-list-failed = The list of papers could not be loaded

# Files in consultations
files-attach = Attach files
files-to-send = Files to send
files-uploading-name = Uploading { $name }
files-ready = Ready to send
files-ready-name = { $name } is ready to send
files-remove = Remove
files-remove-name = Remove { $name }
files-wait = Wait until every file is uploaded, or remove it.
files-failed = This file was not sent
files-too-large = The file is larger than 25 MB.
files-download = Download
files-download-name = Download { $name }
files-in-room = Files
files-kind = File
files-waiting = Being checked for viruses
files-held = Held until it can be checked for viruses; this is tried again by itself
files-infected = Harmful software was found in it. The file was deleted.
files-refused = This kind of file is not accepted, it contains macros, or it shows pictures where victims are spared. The file was deleted.
files-spared = Not available here: the file shows pictures, and victims are spared in this room.

## Who is in a room, and of which kind it is

kind-title = Kind of room
kind-fixed = A room stays of the kind it was opened as.
kind-consultation = Consultation
kind-consultation-words = One State asks another, or several. It ends with an outcome.
kind-urgent = Urgent consultation
kind-information = Spontaneous information
kind-information-words = Given without a request, from one competent authority to another. Whoever joins later sees only what follows.
kind-route = Route room
kind-route-words = For those who work on one trafficking route, for as long as it takes.
kind-joint = Joint operation
kind-joint-words = Several States prepare an action together, with liaison officers. Nothing classified belongs here. Whoever joins later sees only what follows.
kind-joint-notice = No classified information in this room.
kind-forum = Network forum
kind-forum-reads = The secretariat announces; members read.
member-lead = Speaks for { $country }
member-guest = Guest
member-interpreter = Interpreter
member-liaison = Liaison officer
member-secretariat = Secretariat
member-until = until { $day }
member-all = Show everybody ({ $count })
ask-title = Ask somebody in
ask-whom = Whom
ask-focal-point = A focal point
ask-helper = A guest, interpreter or liaison officer
ask-secretariat = The secretariat of a network
ask-until = Until when
ask-until-wrong = Name a day to come that is within the time of their permission.
ask-consent = Somebody of another State or network, a guest or a secretariat comes in once the leads of all States in the room have agreed.
ask-from-then = Whoever comes in sees only what is said from then on.
ask-helpers-none = The networks of this room have nobody free who could be asked in.
admission-title = Waiting to be let in
admission-by = Asked in by { $name }
admission-waits = Still to agree: { $countries }
admission-agree = Agree
admission-decline = Decline
admission-failed = Your word was not recorded
leave-title = Leave this room
leave-words = Afterwards you can no longer see anything of it.
leave-last = You are the last who speaks for { $country } here. Without a successor the room may stand still until somebody takes over.
leave-successor = Who takes over (type a name)
leave-note = What they should know
leave-confirm = Leave
leave-failed = You are still in the room
mute-on = Mute this room
mute-off = Hear of this room again
mute-muted = Muted
frozen-note = Nobody leads this room for one side. It can be read; nothing can be said in it until somebody takes over.
frozen-title = Standing still
frozen-words = Nobody leads these rooms for one side. You see where and since when, never what they are about.
frozen-missing = Nobody for: { $countries }
frozen-name = Name a successor
frozen-failed = Nobody has taken over
room-act-proposed = { $by } asks that { $names } be let in
room-act-agreed = { $name } agrees
room-act-declined = { $name } declines
room-act-frozen = The room stands still: nobody leads it for one side
room-act-ended = Closed by { $name }
room-act-resumed = The room goes on
room-act-handed = { $name } has left; { $successor } takes over
left-open = Still open: { $things }
left-open-acknowledgement = the acknowledgement
left-open-answer = the answer
left-open-promise = a promised answer
left-open-outcome = the outcome
left-open-admission = somebody waiting to be let in
consultation-status-standing = Open
consultation-status-frozen = Standing still
forum-new = Open a forum
forum-words = Every member of the network is in it and reads; only the secretariat writes. Its announcements are kept for half a year after it is closed.
forum-subject = Subject
forum-announcement = First announcement
forum-missing = Write something here.
forum-failed = The forum was not opened
grant-guest = Guest
grant-interpreter = Interpreter

## Break-glass, incoming consultations

glass-title = Break-glass
glass-about = Reading a consultation of your network without being in it: with a reason, a second person’s word and for an hour at most. Everybody in it is told at once who reads it and why.
glass-ask = Ask to read a consultation
glass-ask-words = Nothing can be read until a second person agrees. Then everybody in the consultation reads your name, theirs, and your reason; each page that you read is in the audit.
glass-reference = Reference
glass-reference-hint = As it stands on the consultation, such as KZ-TH 2026-014.
glass-reference-missing = Give the reference.
glass-unknown = There is no such consultation in your networks.
glass-reason = Reason
glass-reason-hint = Read by everybody in the consultation. No facts of the case.
glass-reason-short = Say in at least 20 characters why it has to be read.
glass-minutes = For how long
glass-none = Nobody has asked to read a consultation.
glass-asked = Asked by { $name }, { $at }, for { $minutes }
glass-agree = Agree
glass-agree-label = Agree: { $reference }
glass-refuse = Refuse
glass-refuse-label = Refuse: { $reference }
glass-read = Read
glass-end = End now
glass-end-label = End now: { $reference }
glass-state-asked = Waits for a second person; after 24 hours it lapses.
glass-state-lapsed = Nobody answered within 24 hours.
glass-state-refused = Refused by { $name }
glass-state-open = Open until { $until }; agreed by { $name }
glass-state-over = Over since { $until }; agreed by { $name }
glass-back = Back to the requests
glass-read-failed = This cannot be read, or not any more
glass-until = You may read this until { $until }. Everybody in it knows. Caveats bind you as they bind them; nothing can be said here.
glass-more = Show what followed
contacts-also = A new number stands at another entry as well: { $names }.
room-act-glass = { $name }, who is not in this consultation, may read it for { $minutes }; agreed by { $second }
room-act-glass-reason = Reason: { $reason }
room-act-assigned = { $by } gave this consultation to { $name }
incoming-title = Incoming consultations
incoming-about = What other States ask of yours. You see that they ask and how urgent it is, not what it is about.
incoming-none = Nothing has come in that still goes on.
incoming-opened = Opened on { $day }
incoming-acknowledge = To be acknowledged by { $at }
incoming-given = Given to { $name }
incoming-with = With { $names }
incoming-assign = Assign
incoming-assign-label = Assign { $reference }
incoming-assign-words = They are let in with the whole history, and told. Whoever had it stays in it, and the other side sees to whom it was given.
incoming-to = To whom
incoming-done = Assigned
right-correction-means = Something in your entry or account is wrong.
right-objection-means = You do not want your private numbers to be kept. If it is granted, mobile numbers are taken out of your entry.
right-erasure-means = Your account ends. If it is granted, what is yours alone is deleted, and where others need the record your name is taken out.
right-objection-does = Granting takes mobile numbers out of the entry at once.
right-erasure-does = Granting ends the account and the entry at once, and erases what is held. It cannot be undone.
glass-minutes-count =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }

# What is not promised
room-operator = The operator of this service could technically read this consultation.

# The search: what may be meant
suggested-title = Filters named by your words
suggested-only = Only { $label }: { $count }
nothing-keyboard = With the keyboard switched: “{ $text }”

## The audit as a file

audit-export = Take out as a file
audit-export-failed = The file could not be made

## Mentions and sheets

mention-title = For whose attention
mention-for = For the attention of { $names }
sheet-chip = Sheet: { $country }
room-mentions =
    { $count ->
        [one] { $count } entry for your attention
       *[other] { $count } entries for your attention
    }

## Look-alikes, and what asks for a fresh sign-in

secretariat-queue-look-alikes = Names that can be taken for each other
look-alikes-about = Two entries of one network whose names look or sound the same: one may have been put there to be taken for the other. If so, retire it on its page.
look-alikes-none = No two names wait to be looked at.
look-alikes-settle = They are two people
look-alikes-mixed = Mixes letters of two scripts

## New entries, by two people

additions-title = New entries
additions-about = Entries that one person wrote down and a second person has yet to agree to. Until then nobody finds them.
additions-four-eyes = The entry is in the directory once a second person agrees. They are told that it waits for them.
additions-add = Add an entry
additions-none = No new entry waits.
additions-waiting = Waiting for a second person
additions-mine = Written down by you on { $day }
additions-look = A new entry
additions-check = Agree only if you know from the person’s authority that they hold this post and that the numbers are theirs.
additions-agreed = The entry is in the directory.
additions-take-back = Take it back
additions-alike = Already in { $network } under the same or nearly the same name:
additions-alike-none = Nobody in { $network } has a name like this one.
additions-where = Network and State
additions-role = Role
additions-send = Put before a second person
additions-sent = The entry waits for a second person.
authority-new = Add an authority
authority-new-about = A State may have several: for each function, instrument and stage of proceedings the competent one is found.
authority-there = There already
authority-names-hint = At least one is needed.

## Consultations: several States asked

consultation-requested-several = Requested jurisdictions
consultation-requested-missing = Choose at least one requested jurisdiction.
consultation-to-add = Ask somebody else too
consultation-to-add-confirm = Add
consultation-to-remove = Take off
consultation-to-remove-named = Take off: { $name }
room-response-of = Acknowledgement: { $country }

## The card beside the list

preview-open = Open the entry

## Behind an entry

people-entry = Entry in the directory
people-entry-hint = Whoever answers for an entry carries its name and is reached by it.
people-entry-none = None: by a name of their own

## The data that are held about a person, told to that person
held-read = Read: { $what }
held-more = Show older ones
held-rows-failed = These data could not be loaded
held-not-shown = no longer shown to you
held-yes = yes
held-no = no
held-export = Save all of it as a file
held-export-about = A JSON file that you or another service can read, with everything that can be read here. You confirm first that it is you.
held-export-failed = The file was not made
held-back = Not told here: keys and tokens, what others wrote, and what would show how the use of the directory is watched. Your secretariat answers for the last.
held-reported = Problems reported about my entry
held-kind-signed-in = Sessions
held-kind-known-device = Known browsers
held-kind-passkey = Passkeys
held-kind-invitation = Invitations
held-kind-far-reading = Days on which a list was read far down
held-kind-opening-draft = Drafts of new consultations
held-kind-room-draft = Drafts in consultations
held-kind-favourite = Favourites
held-kind-viewed-card = Entries that I opened
held-kind-saved-search = Saved searches
held-kind-unanswered-search = Searches passed to the secretariat
held-kind-acceptance = Caveats that I accepted
held-kind-attachment = Files that I added
held-kind-assignment = Consultations assigned to me
held-kind-trail-mark = What I received and read
held-kind-paper = Papers made for me
held-kind-notice = Notices
held-kind-notice-settings = How notices reach me
held-kind-push = Devices that show notices
held-kind-suspension = Suspensions of my use of the directory
held-kind-alert = Alerts to a secretariat
held-kind-break-glass = Rooms of others that I asked to read
held-kind-confirmation = Confirmations of the entry
held-kind-retirement = Leaving the directory
held-kind-contact-change = Changes of telephones and addresses
held-f-when = When
held-f-begun = Since
held-f-last = Last used
held-f-ended = Ended
held-f-until = Until
held-f-answered = Decided
held-f-answered-by = Decided by
held-f-by = By
held-f-confirmed = Confirmed
held-f-confirmed-by = Confirmed by
held-f-informed = First steps taken
held-f-strong = Identity last confirmed
held-f-sent = Letter sent
held-f-pushed = Shown on a device
held-f-read = Read
held-f-agreed = Granted
held-f-address = Address
held-f-answer = Answer
held-f-beyond = Beyond the limit
held-f-words = Words
held-f-browser = Browser
held-f-caveats = Caveats
held-f-device-bound = Bound to one device
held-f-digest = Daily digest
held-f-exempt = Not counted
held-f-illustrative = Illustrative
held-f-letters = Letters
held-f-level = How much was shown
held-f-method = How
held-f-minutes = Minutes
held-f-muted = Muted
held-f-new-device = First time with this browser
held-f-number = Number
held-f-quiet-start = Quiet from
held-f-quiet-end = Quiet until
held-f-read-seq = Read up to entry
held-f-reply-to = In reply to entry
held-f-result = Result
held-f-seq = Entry number
held-f-show-reference = References in letters
held-f-side = Side
held-f-size = Size in bytes
held-f-standing = Standing of the State
held-f-state = State of the file
held-f-successor = Successor
held-f-urgent = Urgent
held-f-voice = May write
held-f-watched = Watched for news
right-changed = Changed since: { $fields }
right-correct-entry = Correct the entry
right-correct-elsewhere = You do not keep this entry: its secretariat corrects it, and officers of that secretariat correct their own themselves. Say so in your answer.
right-correct-name = Correct name
right-correction-does = Granting needs that the entry has been corrected since this was asked. The person is told what changed; numbers change once a second person has agreed.
right-correction-name = The account has no entry: granting puts this name in its place.

# Directory kept true
reported-no-answer = No answer, reported on { $day }
reported-bounced = Message came back, reported on { $day }
reported-wrong-person = Wrong person, reported on { $day }
reported-out-of-date = Out of date, reported on { $day }
card-contact-changed = Contact details changed on { $day }
favourites-changed = Changed since you last opened it
favourites-news =
    { $count ->
        [one] { $count } favourite changed
       *[other] { $count } favourites changed
    }
secretariat-gap-nobody = Nobody is listed
secretariat-queue-second-word = Waiting for your word as the second person
secretariat-queue-alone = Entries without an alternate in office
alone-nav = Without an alternate
alone-about = Nobody answers for them when they cannot. An urgent consultation passes over the step of the alternate.
alone-none = Every entry has an alternate in office.
alone-since = The alternate has been out of office since { $day }
alone-begins = The alternate takes office on { $day }
alone-never = No alternate was ever named
alone-successor = The alternate was followed by { $name }
alone-name = Name an alternate
alone-name-for = Name an alternate for { $name }
alone-nobody = Nobody else of this State is in the directory. Add an entry first.
alone-save = Name as alternate
alone-named = The alternate is named.
joining-open = List in a further network
joining-title = { $name } in a further network
joining-about = The entry stays one: its numbers, hours and confirmations are the same everywhere. It is listed once somebody who keeps it now agrees, or the person themselves.
joining-agree-about = Once you agree, the members of that network read the entry with its numbers, and its secretariat may edit and retire it.
joining-sent = It waits for the word of those who keep the entry now.
joining-waits = This entry waits to be listed in a further network, for the word of those who keep it now.
joining-mine = Proposed by you on { $day }
joinings-waiting = Waiting to be listed in a further network
joining-agreed = The entry is listed in this network.
held-kind-joining = Proposals to list the entry in a further network

## Whoever is on duty in a State, and who is alerted

on-call-whoever = Whoever is on duty
on-call-now = Now this would be:
on-call-add = Ask whoever is on duty in a State
on-call-words = Where nobody has duty it is whoever is at their desk, and at night whoever is back there first.
on-call-state = State
on-call-network = Through the network
on-call-go-on = Continue
on-call-nobody = In one of these States nobody can be asked through this network, or it does not show them to you. Ask somebody by name.
alerted-title = Who is alerted
alerted-words = As the rosters are now; it is settled at the moment of sending.
alerted-at-once = At once
alerted-in-time = At once on their devices, by letter in the morning
alerted-then = If nobody has acknowledged by then
alerted-text = All that they read outside this service
alerted-failed = It cannot be said who would be alerted
today-on-call = on duty: { $count }
today-unkept = Acknowledged, but the answer has not come
overseen-call-in = Call in another officer
overseen-called-in = { $name } takes part now, and has been alerted.
overseen-failed = Nobody was called in
room-act-called-in = { $by } of the secretariat called in { $names }
alerted-after =
    { $minutes ->
        [one] After { $minutes } minute without an acknowledgement
       *[other] After { $minutes } minutes without an acknowledgement
    }

## Rooms as an instrument: groups, filters, the next shift, the end

consultation-group-urgent = Urgent now
consultation-group-quiet = Quiet
consultation-filter = Which to show
consultation-filter-state = State
consultation-filter-urgency = Urgency
consultation-filter-kind = Kind
consultation-filter-all = All
consultation-filter-unread = Unread only
consultation-filter-clear = Show all
consultation-filter-nothing = None of the consultations shown here fits.
consultation-kept-unread = To come back to
unread-keep = Mark as unread
shift-title = Hand over to the next shift
shift-words = Your colleague is asked and sees how urgent it is, not what it is about. Until they accept, it stays with you. Then they take part with the whole history, and a promised answer is theirs to keep. You stay in the room.
shift-to = Colleague of { $country } (type a name)
shift-to-missing = Choose who is to go on.
shift-confirm = Ask to take over
shift-failed = Nobody was asked
shift-offers = Offered to you by colleagues
shift-offered-by = { $name } asks you to go on with it.
shift-promised = An answer is promised by { $at }.
shift-acknowledge = To be acknowledged by { $at }.
shift-take = Take over
shift-decline = Decline
shift-reply-failed = Your answer did not arrive
shift-withdraw = Take the offer back
shift-withdraw-title = Take the offer back?
shift-withdraw-words = Your colleague is no longer asked to go on. That you asked and took it back stays in the record; words you added disappear for everyone.
room-act-offered = { $name } asks { $successor } to take over
room-act-taken-over = { $name } has taken over from { $giver }
room-act-lapsed = The request to { $name } to take over has ended
room-close-request-on = Day of the formal request, if it is known
room-close-request-on-bad = Give the whole day, or leave it empty.
room-close-useful = Was the consultation useful?
room-close-useful-hint = Only for statistics: nobody in the room sees it, and no name stays with it.
room-close-useful-yes = Useful
room-close-useful-partly = Useful in part
room-close-useful-no = Not useful
room-close-kept =
    { $days ->
        [one] It can be read for { $days } day, until { $day }. Then everything said is destroyed, and nobody finds the room any more.
       *[other] It can be read for { $days } days, until { $day }. Then everything said is destroyed, and nobody finds the room any more.
    }
room-act-request-on = Formal request on { $day }
held-kind-shift-offer = Consultations offered to me by colleagues
held-f-kept-unread = Marked as unread

## Register of disclosures

register-title = Register of disclosures
register-about = Notices that information given under a condition speaks for an accused and must be disclosed (UNTOC 18(5)): those your State gave and received, for which day, and what was replied. The disclosing State decides under its own law; the register records.
register-none = Your State has neither given nor received a notice of disclosure.
register-by = Disclosed by: { $country }
register-from = Information from: { $country }
register-noticed = Notice of { $day }
register-replied = replied on { $day }
register-withdrawn = Taken back by whoever gave the notice
register-outside = The words stay in the consultation; here you see dates and replies.
register-waits = Your State has not replied yet.
register-unanswered = No reply yet.
register-more = Older notices
register-csv = Save as a table (CSV)
register-json = Save as data (JSON)
register-export-failed = The file could not be made
disclose-reply-words = What you want to add (may be left empty)
today-disclosures = Notices of disclosure that wait for your reply
vocabulary-title = Words in all languages
vocabulary-about = The words that everybody chooses from, side by side. What lacks a translation comes first; whoever reads that language is shown another one.
vocabulary-list = List
vocabulary-missing = Not translated
vocabulary-incomplete =
    { $count ->
        [0] Every word of this list is translated.
        [one] { $count } word lacks a translation
       *[other] { $count } words lack a translation
    }

colleagues-failed = Who may be named could not be loaded
colleague-gone = Not in the directory now
colleague-search = Somebody else of this State, by name
waiting-failed = What waits for a decision could not be loaded

reach-not-asked = Who can be reached now could not be asked again; what is shown may no longer hold
directory-of-moment = The list is of the moment it was asked: somebody else may be reachable by now.
directory-ask-anew = Search anew
channels-cut = Only the first { $count } lines are shown; there may be more. Above, the lines of one jurisdiction can be chosen.
