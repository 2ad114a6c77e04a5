"""What the checklist takes in."""

from app.consultations.schemas import Despite, In
from app.kernel.text import Body, Code, Key, Language


class ChecklistIn(In):
    """How far a point is settled, with a note where there is more to say; `language` marks the note."""

    key: Key
    item: Code
    state: Code
    note: Body | None = None
    language: Language | None = None
    despite: Despite | None = None
