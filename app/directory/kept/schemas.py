"""What kept lists give out."""

from pydantic import BaseModel

from app.directory.schemas import Card


class Kept(BaseModel):
    """Cards, newest first. `gone` is how many more were kept that the caller cannot see now, for whatever reason;
    `changed` are the favourites whose cards changed since the caller last opened them."""

    cards: list[Card]
    gone: int
    changed: list[str] = []
