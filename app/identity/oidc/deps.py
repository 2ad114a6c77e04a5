"""The providers at the door."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection

from app.identity.oidc.provider import OpenProvider
from app.identity.oidc.providers import Providers


async def the_providers(connection: HTTPConnection) -> Providers:
    found: Providers = connection.app.state.providers
    return found


CurrentProviders = Annotated[Providers, Depends(the_providers)]


async def the_provider(provider: str, providers: CurrentProviders) -> OpenProvider:
    """The provider in the address. Raises NotFound."""
    return providers.find(provider)


PathProvider = Annotated[OpenProvider, Depends(the_provider)]
