"""Bounds of a page: small pages, a small window, nothing below zero (security.md, section 1)."""

from typing import Annotated

from pydantic import Field

PAGE = 25
WINDOW = 100

Limit = Annotated[int, Field(ge=1, le=PAGE)]
Offset = Annotated[int, Field(ge=0, le=WINDOW)]
EntryLimit = Annotated[int, Field(ge=1, le=200)]
