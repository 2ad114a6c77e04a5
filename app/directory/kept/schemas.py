"""What kept lists give out."""

from pydantic import BaseModel

from app.directory.schemas import Card


class Kept(BaseModel):
    """Cards, newest first. `gone` is how many more were kept that the caller cannot see now, for whatever reason."""

    cards: list[Card]
    gone: int
