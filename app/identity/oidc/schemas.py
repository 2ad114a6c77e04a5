"""What is shown of providers."""

from pydantic import BaseModel


class ProviderOut(BaseModel):
    """A provider through which one can sign in: `/api/sign-in/{key}` leads there. `names` by reader's language."""

    key: str
    names: dict[str, str]
    jurisdiction: str | None
