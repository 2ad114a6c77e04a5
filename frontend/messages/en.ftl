### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
page-title = { $title } · Counterpart
shell-skip = Skip to the content
shell-sections = Sections
shell-directory = Directory
shell-consultations = Consultations
shell-language = Language
shell-offline = You are offline. What was loaded stays readable; nothing can be sent until the connection returns.

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

account-open = { $name }: your account
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
match-exact = Exact
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
        [one] Check due: confirmed { $days } day ago
       *[other] Check due: confirmed { $days } days ago
    }
freshness-stale =
    { $days ->
        [one] Not confirmed for { $days } day
       *[other] Not confirmed for { $days } days
    }
