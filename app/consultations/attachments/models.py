"""Files of rooms."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class Attachment(SQLModel, table=True):
    """A file that somebody uploaded into a room; its bytes lie sealed in the store, under `<room>/<id>`.

    `seq` is the entry that attached it, whose words are its name. `type` is what it is by its content: by its first
    bytes where they say it, by all of it once it was looked at. `state`:

    | state     | meaning                                                                    | served | bytes kept |
    |-----------|----------------------------------------------------------------------------|--------|------------|
    | uploading | its bytes are coming in, or never came whole                               | no     | a day      |
    | uploaded  | whole, and in no entry yet                                                 | no     | a day      |
    | waiting   | attached; nobody has looked at it yet                                      | no     | yes        |
    | held      | the scanner gave no answer; it is asked again                              | no     | yes        |
    | clean     | of a kind on the list, and the scanner found nothing                       | yes    | yes        |
    | infected  | the scanner found something                                                | no     | no         |
    | refused   | not of a kind on the list                                                  | no     | no         |
    """

    __tablename__ = "attachment"

    id: str = Field(primary_key=True)
    room_id: str = Field(foreign_key="room.id", index=True)
    person_id: str = Field(foreign_key="person.id")
    state: str = "uploading"
    size: int = 0
    type: str | None = None
    seq: int | None = None
    at: datetime = Field(sa_type=UtcDateTime)
