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
sign-in-as = Enter as { $name }
sign-in-failed = Signing in did not succeed
sign-in-people-failed = The list of persons could not be loaded
sign-in-production = Sign in through the identity provider of your authority.
session-ended-title = Your session has ended
session-ended-body = Sign in again to go on. Everything you typed is still here.
session-ended-again = Continue as { $name }
session-ended-other = Enter as someone else
