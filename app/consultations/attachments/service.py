"""The rules of files in rooms; other rooms ask here."""

from app.consultations.attachments.erasing import carry_out as erase
from app.consultations.attachments.erasing import erase_all
from app.consultations.attachments.examining import carry_out as examine
from app.consultations.attachments.places import ERASE, EXAMINE

__all__ = ["ERASE", "EXAMINE", "erase", "erase_all", "examine"]
