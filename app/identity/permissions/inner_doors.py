"""What a live connection may send and what is done for somebody later, and which line of the table each stands for."""

FRAMES = {
    "follow": "consultation.read",
    "unfollow": "consultation.read",
    "read": "consultation.read",
    "say": "consultation.say",
    "typing": "consultation.say",
    "ping": "own.read",
}
"""Type of a frame that a client sends -> the operation."""

HOUSE = "house"
"""The house's own upkeep: done for nobody, shown to nobody."""
ERRANDS = {
    "grant.attestation": HOUSE,
    "invitation.letter": HOUSE,
    "network.members": HOUSE,
    "rights.erasure": HOUSE,
    "focal_point.changed": HOUSE,
    "focal_point.turn": HOUSE,
    "focal_point.named": HOUSE,
    "duty.shift": HOUSE,
    "status.due": HOUSE,
    "consultation.clock": HOUSE,
    "consultation.lapse": HOUSE,
    "consultation.idle": HOUSE,
    "consultation.unread": HOUSE,
    "consultation.purge": HOUSE,
    "disclosure.unanswered": HOUSE,
    "attachment.examine": HOUSE,
    "attachment.erase": HOUSE,
    "notice.posted": HOUSE,
    "notice.digest": HOUSE,
    "notice.diverted": HOUSE,
}
"""Kind of an errand -> HOUSE, or the operation that whoever it is carried out for must hold when it is carried out."""
