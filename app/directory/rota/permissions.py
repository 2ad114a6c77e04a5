"""Who may read a roster, and who may plan it.

| caller                                                       | reads | plans |
|--------------------------------------------------------------|-------|-------|
| the secretariat of a network of the person                   | yes   | yes   |
| the national correspondent of the jurisdiction, same network | yes   | yes   |
| anybody who is shown the full card                           | yes   | no    |
| anybody else, an office card included                        | no    | no    |
"""

from collections.abc import Iterable

from app.identity.principal import Principal

CORRESPONDENT = "correspondent"


def may_plan(principal: Principal, jurisdiction: str, networks: Iterable[str]) -> bool:
    """Whether the caller plans the duty of a focal point of `jurisdiction` in `networks`."""
    corresponds = {
        grant.network
        for grant in principal.grants
        if grant.role == CORRESPONDENT and grant.jurisdiction == jurisdiction
    }
    return not (principal.secretariat_of | corresponds).isdisjoint(networks)
