"""What stands in a composer."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from app.consultations.schemas import Codes, In, Mentions
from app.consultations.terms import Terms
from app.kernel.text import Code, Key, Language, body_text

Unfinished = Annotated[str, StringConstraints(max_length=16_000), AfterValidator(body_text)]
"""Longer than a message may be: whoever writes too much shortens it afterwards."""


class Written(In):
    """A message as far as it is written: `phrases` are codes of the phrase book, said before the text; `key` is the one
    that it will be sent under. Without text and phrases there is no draft."""

    key: Key
    text: Unfinished = ""
    phrases: Codes = Field(default_factory=list)
    answer: bool = False
    caveats: Annotated[list[Code], Field(max_length=10)] = Field(default_factory=list)
    terms: Terms = Terms()
    language: Language | None = None
    mentions: Mentions = Field(default_factory=list)
