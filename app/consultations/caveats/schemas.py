"""What is said to put caveats on a room, and to accept them."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from app.consultations.schemas import Despite, In
from app.consultations.terms import Terms, fitting
from app.kernel.text import Code, Key, Seq


class RestrictIn(In):
    """The caveats of a room from now on, in place of all before; none takes them off."""

    key: Key
    caveats: Annotated[list[Code], Field(max_length=10)]
    terms: Terms = Terms()
    despite: Despite | None = None

    @model_validator(mode="after")
    def terms_fit(self) -> Self:
        """Words and a last day belong to the caveat that has them."""
        fitting(self.caveats, self.terms)
        return self


class AcceptIn(In):
    """I accept everything that this entry asks for."""

    key: Key
    seq: Seq
