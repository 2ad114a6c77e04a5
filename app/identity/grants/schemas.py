"""What is asked of grants."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, StringConstraints

from app.identity.schemas import In
from app.kernel.text import Code, Id

Role = Literal[
    "focal_point",
    "correspondent",
    "steward",
    "liaison",
    "secretariat",
    "cosigner",
    "auditor",
    "operator",
    "guest",
    "interpreter",
]
Issuer = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[\x21-\x7e]+$")]


class GrantIn(In):
    """A role to be given. A correspondent and a steward are of a State; `valid_until` is a year ahead at most."""

    role: Role
    network: Code | None = None
    jurisdiction: Code | None = None
    authority: Id | None = None
    valid_until: AwareDatetime


class UntilIn(In):
    valid_until: AwareDatetime
