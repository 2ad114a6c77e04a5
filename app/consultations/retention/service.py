"""The rules of retention; other rooms ask here."""

from app.consultations.retention.holding import act
from app.consultations.retention.purging import ERRAND, begin, carry_out, destroy_again
from app.consultations.retention.terms import set_terms, terms

__all__ = ["ERRAND", "act", "begin", "carry_out", "destroy_again", "set_terms", "terms"]
