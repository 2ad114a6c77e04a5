"""Where the bytes of a file lie, what they are bound to, and the errands that are about them."""

from app.consultations.attachments.models import Attachment

EXAMINE = "attachment.examine"
ERASE = "attachment.erase"


def name_of(room_id: str, file_id: str) -> str:
    """Its name in the store."""
    return f"{room_id}/{file_id}"


def bound_to(room_id: str, file_id: str, person_id: str) -> str:
    """The place to which its chunks are sealed."""
    return f"{room_id}|{file_id}|{person_id}|file"


def place_of(file: Attachment) -> tuple[str, str]:
    """Both, of a row."""
    return name_of(file.room_id, file.id), bound_to(file.room_id, file.id, file.person_id)
