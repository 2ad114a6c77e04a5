"""The text types for everything a person types (security.md, section 5).

All are NFC. Control characters are refused, except line breaks in a body. Bidirectional controls
(U+202A-202E, U+2066-2069) are refused in names and titles, where they could make one name look like
another; in a body they stay, and the screen isolates and shows them.
"""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_BREAK = re.compile(r"[\t\n\r\u2028\u2029]")
_ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def body_text(value: str) -> str:
    """Several lines of text, in NFC, with unified line breaks."""
    if _CONTROL.search(value):
        raise ValueError("control character")
    return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))


def line_text(value: str) -> str:
    """One line of text without bidirectional controls, trimmed, in NFC."""
    if _BREAK.search(value) or _BIDI.search(value):
        raise ValueError("control character")
    return body_text(value).strip()


def filled(value: str) -> str:
    """Refuses what is empty once blanks are taken away."""
    if not value.strip():
        raise ValueError("empty")
    return value


def mailbox(value: str) -> str:
    """Refuses what is no e-mail address on its face."""
    if not _ADDRESS.fullmatch(value):
        raise ValueError("address")
    return value


Line = Annotated[str, AfterValidator(line_text)]
Mailbox = Annotated[Line, StringConstraints(max_length=200), AfterValidator(mailbox)]
Name = Annotated[
    str, StringConstraints(min_length=1, max_length=200), AfterValidator(line_text), AfterValidator(filled)
]
Title = Annotated[
    str, StringConstraints(min_length=1, max_length=200), AfterValidator(line_text), AfterValidator(filled)
]
Note = Annotated[str, StringConstraints(max_length=2000), AfterValidator(body_text)]
Body = Annotated[
    str, StringConstraints(min_length=1, max_length=8000), AfterValidator(body_text), AfterValidator(filled)
]
Code = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=r"^[A-Za-z0-9_-]+$")]
Key = Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[\x21-\x7e]+$")]
Id = Annotated[str, StringConstraints(min_length=20, max_length=20, pattern=r"^[0-9a-hjkmnp-tv-z]+$")]
Language = Annotated[str, StringConstraints(min_length=2, max_length=12, pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Seq = Annotated[int, Field(ge=0, le=2**31 - 1)]  # what a PostgreSQL integer holds
