"""One provider as this process knows it."""

import logging
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx2
from authlib.integrations.httpx_client import AsyncOAuth2Client

from app.identity.oidc.attempt import Attempt
from app.identity.oidc.claims import Keys, LogoutOrder, Vouched, header_of, logout_order, vouched
from app.identity.oidc.faults import SignInRefused
from app.identity.oidc.fetching import SECONDS, Bounded, Remembered
from app.identity.oidc.metadata import Metadata, believed, usable_keys
from app.kernel.errors import Unavailable
from app.kernel.providers import Provider

log = logging.getLogger(__name__)


class OpenProvider:
    """Its settings, what it says of itself, its keys, and the ways to it. `address` is ours."""

    def __init__(self, settings: Provider, address: str, transport: Bounded) -> None:
        self.settings = settings
        self._home = f"{address}/sign-in"
        self._callback = f"{address}/api/sign-in/{settings.key}/callback"
        secret = settings.client_secret
        self._client = AsyncOAuth2Client(
            settings.client_id,
            secret.get_secret_value() if secret else None,
            scope="openid",
            redirect_uri=self._callback,
            code_challenge_method="S256",
            transport=transport,
            timeout=SECONDS,
            follow_redirects=False,
        )
        self._metadata = Remembered(self._fetch_metadata)
        self._keys = Remembered(self._fetch_keys)

    async def address_for(self, attempt: Attempt, at: datetime) -> str:
        """Where to send the browser. Raises Unavailable `provider_away`."""
        metadata = await self._metadata.get(at)
        proof = {"prompt": "login", "max_age": "0"} if attempt.again else {}
        wanted = {"acr_values": values} if (values := self.settings.acr_values()) else {}
        address, _ = self._client.create_authorization_url(
            metadata.authorization_endpoint,
            state=attempt.state,
            nonce=attempt.nonce,
            code_verifier=attempt.verifier,
            **proof,
            **wanted,
        )
        return str(address)

    async def vouched(self, attempt: Attempt, answer: dict[str, str], at: datetime) -> Vouched:
        """Whom the provider vouches for, given what the browser brought back. Raises SignInRefused, Unavailable."""
        metadata = await self._metadata.get(at)
        silent = None if metadata.authorization_response_iss_parameter_supported else self.settings.issuer
        if answer.get("iss", silent) != self.settings.issuer:  # RFC 9207
            raise SignInRefused(reason="iss of the answer")
        if "error" in answer or not answer.get("code"):
            raise SignInRefused(reason="the provider says no")
        tokens = await self._exchange(metadata, answer["code"], attempt.verifier)
        token = tokens.get("id_token")
        return vouched(
            token,
            self.settings,
            await self._keys_for(token, at),
            nonce=attempt.nonce,
            access_token=tokens.get("access_token"),
            again=attempt.again,
            at=at,
        )

    async def logout_order(self, token: object, at: datetime) -> LogoutOrder:
        """What a logout token orders. Raises SignInRefused, Unavailable."""
        return logout_order(token, self.settings, await self._keys_for(token, at), at)

    async def sign_out_address(self, at: datetime) -> str | None:
        """Where a browser ends its session at the provider (RP-Initiated Logout 1.0); None without such a place."""
        try:
            place = (await self._metadata.get(at)).end_session_endpoint
        except Unavailable:
            return None
        query = {"client_id": self.settings.client_id, "post_logout_redirect_uri": self._home}
        return f"{place}{'&' if '?' in place else '?'}{urlencode(query)}" if place else None

    async def _keys_for(self, token: object, at: datetime) -> Keys:
        """The keys; asked for again if the token names one that is not among them, since keys change."""
        keys = await self._keys.get(at)
        return keys if header_of(token).get("kid") in keys else await self._keys.get(at, renewed=True)

    async def _exchange(self, metadata: Metadata, code: str, verifier: str) -> dict[str, Any]:
        try:
            return dict(await self._client.fetch_token(metadata.token_endpoint, code=code, code_verifier=verifier))
        except httpx2.HTTPError as fault:
            raise Unavailable("provider_away") from fault
        except Exception as fault:  # whatever a hostile answer makes the library raise, nobody is let in
            log.warning("no tokens", extra={"provider": self.settings.key, "reason": type(fault).__name__})
            raise SignInRefused(reason="no tokens") from fault

    async def _fetch_metadata(self, at: datetime) -> Metadata:
        place = f"{self.settings.issuer.rstrip('/')}/.well-known/openid-configuration"
        return believed(await self._fetch(place), self.settings)

    async def _fetch_keys(self, at: datetime) -> Keys:
        metadata = await self._metadata.get(at)
        return usable_keys(await self._fetch(metadata.jwks_uri))

    async def _fetch(self, place: str) -> Any:
        answer = await self._client.request("GET", place, withhold_token=True, headers={"accept": "application/json"})
        if answer.status_code != 200:
            raise SignInRefused(reason="answer")
        try:
            return answer.json()
        except (ValueError, RecursionError) as fault:
            raise SignInRefused(reason="answer") from fault
