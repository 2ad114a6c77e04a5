"""What somebody may do in a room: one rule for what the screen offers and for what the service accepts.

| act         | who                                  | while the room is           |
|-------------|--------------------------------------|-----------------------------|
| say         | anyone in it                         | not closed                  |
| acknowledge | the requested side                   | opened                      |
| answer      | the requested side                   | not closed                  |
| close       | the requesting side (opener included)| not closed                  |
| invite      | anyone in it                         | not closed                  |

The requested side acknowledges and answers because the duty to react is theirs; the side that asked says what
came of it, because only it knows whether a request will be sent (domain practice: every thread ends with an outcome).
"""

from app.consultations.schemas import Abilities


def abilities(status: str, side: str, *, opener: bool) -> Abilities:
    """What a participant on `side` may do."""
    going_on = status != "closed"
    requested = side == "requested"
    return Abilities(
        say=going_on,
        acknowledge=requested and status == "opened",
        answer=requested and going_on,
        close=going_on and (opener or side == "requesting"),
        invite=going_on,
    )
