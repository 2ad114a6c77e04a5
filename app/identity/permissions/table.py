"""The law as a table: operation x role x relation (security.md, section 3). Whatever is not here, nobody may do.

A role counts in the relation that its grant has to the thing. `anyone` is whoever is signed in, `public` whoever comes.
A secretariat and an operator read no room that they are not in: no line gives it to them.
"""

from collections.abc import Mapping

ALL = "all"
"""Whatever the thing is."""
OFFICE = "office"
"""Within the grant's network; whatever the thing is where the grant names none."""
NETWORK = "network"
"""The grant's network is one of the thing's."""
STATE = "state"
"""The same, and the grant's jurisdiction is the thing's, as is its authority where it names one: of one's own State,
whatever its standing there."""
MEMBER_STATE = "member state"
"""The grant's jurisdiction is the thing's, and a State of full standing in the grant's network."""
SHOWN = "shown"
"""What the directory's rules of visibility show to the caller (directory/visibility.py)."""
MEMBER = "member"
"""The thing is of a network that the caller belongs to, whose State has full standing in it."""
READER = "reader"
"""The caller's State is of full standing in some network."""
OWN = "own"
"""The thing is the caller's own: an entry, a list, a session, what was reported."""
ROOM = "room"
"""The caller is in the room; what a side may do there is in consultations/abilities.py."""
RELATIONS = (ALL, OFFICE, NETWORK, STATE, MEMBER_STATE, SHOWN, MEMBER, READER, OWN, ROOM)

FIRST = frozenset({"own.read", "own.write", "focal_point.confirm"})
"""All that is open to somebody who has not taken note yet of how the house works (the first steps)."""

Law = Mapping[str, Mapping[str, str]]

LAW: Law = {
    # The door
    "service.look": {"public": ALL},
    "session.begin": {"public": ALL},
    "own.read": {"anyone": OWN},
    "own.write": {"anyone": OWN},
    # The directory
    "directory.search": {"anyone": SHOWN},
    "directory.reveal": {"anyone": SHOWN},
    "directory.report": {"anyone": SHOWN},
    "directory.see_suspended": {"secretariat": NETWORK},
    "focal_point.add": {"correspondent": STATE, "steward": MEMBER_STATE, "secretariat": NETWORK},
    "focal_point.agree": {
        "correspondent": STATE,
        "steward": MEMBER_STATE,
        "secretariat": NETWORK,
        "cosigner": NETWORK,
    },
    "focal_point.confirm": {"anyone": OWN, "correspondent": STATE},
    "focal_point.vouch": {"secretariat": NETWORK},
    "focal_point.edit": {"secretariat": NETWORK},
    "focal_point.retire": {"secretariat": NETWORK},
    "authority.edit": {"secretariat": NETWORK},
    "duty.read": {"anyone": SHOWN},
    "duty.plan": {"correspondent": STATE, "secretariat": NETWORK},
    "duty_sheet.print": {"anyone": MEMBER},
    "relation.read": {"anyone": SHOWN},
    "relation.keep": {"secretariat": NETWORK},
    # Sheets
    "sheet.read": {"anyone": READER},
    "sheet.draft": {"steward": MEMBER_STATE, "secretariat": NETWORK},
    "sheet.publish": {"secretariat": NETWORK},
    # A secretariat's desk
    "desk.read": {"secretariat": NETWORK},
    "desk.write": {"secretariat": NETWORK},
    "limits.exempt": {"secretariat": NETWORK},
    "limits.set": {"secretariat": NETWORK},
    "canary.keep": {"secretariat": NETWORK},
    "suspension.lift": {"secretariat": NETWORK},
    "agreement.set": {"secretariat": NETWORK},
    "freshness.set": {"secretariat": NETWORK},
    "retention.set": {"secretariat": NETWORK},
    "standing.decide": {"secretariat": NETWORK},
    # Consultations
    "consultation.open": {"anyone": SHOWN},
    "consultation.read": {"anyone": ROOM},
    "consultation.say": {"anyone": ROOM},
    "consultation.invite": {"anyone": ROOM},
    "consultation.close": {"anyone": ROOM},
    "consultation.hold": {"anyone": ROOM},
    "consultation.export": {"anyone": ROOM},
    "consultation.escalate": {"anyone": ROOM},
    "consultation.leave": {"anyone": ROOM},
    "consultation.oversee": {"secretariat": NETWORK},
    "consultation.succeed": {"secretariat": NETWORK},
    "forum.open": {"secretariat": NETWORK},
    "consultation.assign": {"correspondent": STATE},
    "disclosure.read": {"anyone": ROOM, "correspondent": STATE},
    "response_target.set": {"secretariat": NETWORK},
    # Break-glass: asking and reading, the second person's word
    "glass.ask": {"secretariat": NETWORK},
    "glass.agree": {"secretariat": NETWORK, "cosigner": NETWORK, "auditor": OFFICE},
    # The audit
    "audit.read": {"secretariat": NETWORK, "auditor": OFFICE},
    # What people ask about their own data: `rights.answer` is the door, behind it stands whose person asked
    # (evidence/visibility.py). Nobody answers their own
    "rights.answer": {"secretariat": NETWORK, "cosigner": NETWORK, "auditor": OFFICE, "operator": OFFICE},
    "rights.network": {"secretariat": NETWORK},
    "rights.secretariat": {"cosigner": NETWORK, "operator": OFFICE},
    "rights.service": {"auditor": OFFICE, "operator": OFFICE},
    # Persons and their grants: `grant.<role>` is giving, extending and ending that role. What is given waits for a
    # second person (`grant.agree`); a secretariat of one names a cosigner for that
    "person.read": {
        "correspondent": STATE,
        "secretariat": NETWORK,
        "cosigner": NETWORK,
        "auditor": OFFICE,
        "operator": OFFICE,
    },
    "person.enrol": {"correspondent": STATE, "secretariat": NETWORK, "operator": OFFICE},
    "grant.keep": {"correspondent": STATE, "secretariat": NETWORK, "operator": OFFICE},
    "grant.focal_point": {"correspondent": STATE, "secretariat": NETWORK},
    "grant.correspondent": {"secretariat": NETWORK},
    "grant.steward": {"secretariat": NETWORK},
    "grant.liaison": {"secretariat": NETWORK},
    "grant.guest": {"secretariat": NETWORK},
    "grant.interpreter": {"secretariat": NETWORK},
    "grant.cosigner": {"secretariat": NETWORK},
    "grant.secretariat": {"operator": OFFICE},
    "grant.auditor": {"operator": OFFICE},
    "grant.operator": {"operator": OFFICE},
    "grant.agree": {"correspondent": STATE, "secretariat": NETWORK, "cosigner": NETWORK, "operator": OFFICE},
    "contact.agree": {"anyone": OWN, "correspondent": STATE, "secretariat": NETWORK, "cosigner": NETWORK},
}
