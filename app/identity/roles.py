"""The roles that a grant can give (domain practice: a role outlives the person who holds it)."""

MEMBERS = ("focal_point", "correspondent", "steward", "liaison", "secretariat")
"""Those who belong to the network of their grant, and are shown what it shows to its members."""
OFFICES = ("auditor", "operator", "cosigner")
"""Those who run and review the service, and who is a small secretariat's second pair of eyes: no directory, no room."""
VISITORS = ("guest", "interpreter")
"""Those whom a network lends to a room, for a time: no directory, and only the room they were asked into."""
ROLES = (*MEMBERS, *OFFICES, *VISITORS)
