"""Bounds of one connection, and of all that a person has open. Times in seconds."""

PAGE = 200
"""Entries in one read of a room's log."""

SEND_SECONDS = 10.0
"""How long a client may leave what is sent to it unread, before it is closed with 4408."""

MARK_SECONDS = 1.0
"""How often read marks are written and lists are told."""

DELIVERY_SECONDS = 5.0
"""How often it is noted up to where each person was sent their rooms."""

PAUSE_SECONDS = 0.5
"""Before the database is asked again when it was away."""

SOCKETS = 50
FRAMES_PER_SECOND = 300
FRAMES_AT_ONCE = 1_000
"""Of one person, over all their sockets."""
BAD_FRAMES = 20
"""Bad frames in the life of a connection, before it is closed with 4429."""

SAID_AT_ONCE = 8
"""Messages of one connection that wait for their commit together; the next frame is read once one is answered."""

TYPING_SECONDS = 1.0
FOLLOWED_ROOMS = 200
