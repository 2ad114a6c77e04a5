"""The providers of this process."""

from app.identity.oidc.fetching import Bounded
from app.identity.oidc.provider import OpenProvider
from app.kernel.clock import Clock
from app.kernel.config import Settings
from app.kernel.errors import NotFound


class Providers:
    """Found by key or issuer; closed with the process."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._clock = clock
        self._transport = Bounded()
        self._known = {each.key: OpenProvider(each, settings.address, self._transport) for each in settings.providers}

    def find(self, key: str) -> OpenProvider:
        """Raises NotFound."""
        if key not in self._known:
            raise NotFound
        return self._known[key]

    async def sign_out_address(self, issuer: str | None) -> str | None:
        """Where a session that `issuer` vouched for ends at the provider; None without such a place."""
        found = next((each for each in self._known.values() if each.settings.issuer == issuer), None)
        return await found.sign_out_address(self._clock.now()) if found else None

    async def close(self) -> None:
        await self._transport.aclose()
