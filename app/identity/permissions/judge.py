"""Judges by the table. Every question about what somebody may do ends here."""

from collections.abc import Iterable

from app.identity.permissions.table import LAW, MEMBER_STATE, NETWORK, OFFICE, STATE
from app.identity.principal import HeldGrant, Principal
from app.kernel.errors import Forbidden

OPEN = frozenset({"anyone", "public"})


def could(principal: Principal, operation: str) -> bool:
    """Whether there is anything at all to which the caller may do this."""
    roles = LAW[operation]
    return not OPEN.isdisjoint(roles) or any(grant.role in roles for grant in principal.grants)


def everywhere(principal: Principal, operation: str) -> bool:
    """Whether the caller may do this to whatever there is."""
    return any(_relation(grant, operation) == OFFICE and grant.network is None for grant in principal.grants)


def kept(principal: Principal, operation: str) -> frozenset[str]:
    """The networks in which the caller may do this, whatever the State and the authority."""
    return frozenset(
        grant.network
        for grant in principal.grants
        if grant.network and not grant.authority and _relation(grant, operation) in (NETWORK, OFFICE)
    )


def states(principal: Principal, operation: str) -> frozenset[tuple[str, str]]:
    """The (network, State) pairs in which the caller may do this for all of their own State."""
    return frozenset(
        (grant.network, grant.jurisdiction)
        for grant in principal.grants
        if grant.network and grant.jurisdiction and not grant.authority and _of_state(grant, operation)
    )


def permits(
    principal: Principal,
    operation: str,
    networks: Iterable[str],
    jurisdiction: str | None = None,
    authority: str | None = None,
) -> bool:
    """Whether the caller may do this to a thing of these networks, this jurisdiction and this authority."""
    of = frozenset(networks)
    if everywhere(principal, operation) or not of.isdisjoint(kept(principal, operation)):
        return True
    return any(
        grant.network in of and grant.jurisdiction == jurisdiction and grant.authority in (None, authority)
        for grant in principal.grants
        if _of_state(grant, operation)
    )


def require(principal: Principal, operation: str, network: str) -> None:
    """Raises Forbidden unless the caller may do this in a network, whatever the State."""
    if network not in kept(principal, operation):
        raise Forbidden


def _relation(grant: HeldGrant, operation: str) -> str | None:
    return LAW[operation].get(grant.role)


def _of_state(grant: HeldGrant, operation: str) -> bool:
    """A grant of no State has no say as one, about a thing of no State neither."""
    relation = _relation(grant, operation) if grant.jurisdiction else None
    return relation == STATE or (relation == MEMBER_STATE and grant.standing == "full")
