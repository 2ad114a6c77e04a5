"""Bounds of one connection. Times in seconds."""

from dataclasses import dataclass

PAGE = 200
"""Entries in one read of a room's log."""

SEND_SECONDS = 10.0
"""How long a client may leave what is sent to it unread, before it is closed with 4408."""

MARK_SECONDS = 1.0
"""How often read marks are written and lists are told."""

PAUSE_SECONDS = 0.5
"""Before the database is asked again when it was away."""

FRAMES_PER_SECOND = 300
FRAMES_AT_ONCE = 1_000
BAD_FRAMES = 20
"""Bad frames in the life of a connection, before it is closed with 4429."""

SAID_AT_ONCE = 8
"""Messages of one connection that wait for their commit together; the next frame is read once one is answered."""

TYPING_SECONDS = 1.0
FOLLOWED_ROOMS = 200


@dataclass(slots=True)
class Allowance:
    """A bucket of frames that fills again with time."""

    left: float = FRAMES_AT_ONCE
    counted_at: float = 0.0

    def spend(self, now: float) -> bool:
        """Takes one frame at `now` (seconds of any steady clock); whether there was one left."""
        self.left = min(FRAMES_AT_ONCE, self.left + (now - self.counted_at) * FRAMES_PER_SECOND)
        self.counted_at = now
        self.left -= 1
        return self.left >= 0
