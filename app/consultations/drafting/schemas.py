"""What drafts take in and give out."""

from pydantic import BaseModel

from app.consultations.forms import OpeningForm
from app.consultations.schemas import Instant


class DraftOut(BaseModel):
    """A form as far as it is filled in, and when it was last saved."""

    key: str
    at: Instant
    form: OpeningForm
