"""What an operator sets for each OpenID provider through which people sign in (docs/operating.md)."""

from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr

from app.kernel.text import Code

Algorithm = Literal["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
"""Signatures with a public key. A shared secret or none at all cannot be set."""

ANYONE = "*"
GUARDED = frozenset({"secretariat", "cosigner", "operator", "auditor"})
"""Roles that see or change what others cannot, or whose word lets that happen, for a whole network: they need a rule of
their own, with hardware in it."""
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.query or parts.fragment or parts.username or not (parts.scheme == "https" or on_loopback(value)):
        raise ValueError("an issuer is an https address without a query")
    return value


def on_loopback(address: str) -> bool:
    """Whether plain HTTP to `address` stays on this machine."""
    parts = urlsplit(address)
    return parts.scheme == "http" and parts.hostname in _LOOPBACK


class Assurance(BaseModel):
    """How strongly a provider must have recognised somebody: an `acr` of the list, or an `amr` of the list."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    acr: tuple[str, ...] = ()
    amr: tuple[str, ...] = ()

    def met(self, acr: str | None, amr: tuple[str, ...]) -> bool:
        return acr in self.acr or not set(self.amr).isdisjoint(amr)


class Provider(BaseModel):
    """One provider. `assurance` is by role; `*` stands for every role without a rule of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: Code
    issuer: Annotated[str, AfterValidator(_address)]
    client_id: str
    client_secret: SecretStr | None = None
    names: dict[str, str]
    jurisdiction: str | None = None
    algorithms: tuple[Algorithm, ...] = Field(default=("RS256", "PS256", "ES256"), min_length=1)
    assurance: dict[str, Assurance] = {}

    def admits(self, roles: frozenset[str], acr: str | None, amr: tuple[str, ...]) -> bool:
        """Whether somebody with these roles was recognised strongly enough. A rule that is missing is not met."""
        asked = [
            self.assurance.get(role) or (None if role in GUARDED else self.assurance.get(ANYONE))
            for role in roles or {ANYONE}
        ]
        return all(rule is not None and rule.met(acr, amr) for rule in asked)

    def acr_values(self) -> str:
        """Every `acr` that is accepted somewhere, for the provider to choose from; guarded roles' first."""
        first = sorted(self.assurance, key=lambda role: role not in GUARDED)
        return " ".join(dict.fromkeys(value for role in first for value in self.assurance[role].acr))

    def findings(self) -> list[str]:
        """Reasons why this provider must not go into production."""
        found = []
        if not self.issuer.startswith("https://"):
            found.append(f"provider {self.key}: its issuer must be an https address")
        if ANYONE not in self.assurance:
            found.append(f"provider {self.key}: no assurance for `*`, so nobody is let in")
        return found
