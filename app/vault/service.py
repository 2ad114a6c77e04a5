"""Keys of holders: made, found, destroyed.

Every session carries the vault of its process (`Database(…, info=furnish(…))`), so that a rule which seals needs
nothing but its session.
"""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from sqlalchemy import String, delete, insert, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from app.kernel.announce import Announcer
from app.kernel.config import Settings
from app.kernel.db import WriteSession
from app.kernel.db.lists import as_list, field, listed
from app.vault import models
from app.vault.keyring import Keyring
from app.vault.master import MasterKeys, make_once, master_file
from app.vault.sealing import Key, new_secret

TOPIC = "vault"
INFO = "vault"
WRAPPED = SQLModel.metadata.tables[models.WrappedKey.__tablename__]
_HOLDERS = listed("holders")
FIND = select(WRAPPED.c.holder, WRAPPED.c.master, WRAPPED.c.wrapped).join_from(
    _HOLDERS, WRAPPED, WRAPPED.c.holder == field(_HOLDERS, 0, String())
)


class Vault(NamedTuple):
    """One process's: the master keys on disk and the keys in memory."""

    master: MasterKeys
    ring: Keyring


def furnish(settings: Settings, announcer: Announcer | None = None) -> dict[str, Any]:
    """What sessions carry. The demo gets a master key of its own. A key destroyed elsewhere is dropped here."""
    if settings.mode == "demo":
        make_once(master_file(settings))
    vault = Vault(MasterKeys(master_file(settings)), Keyring())
    if announcer is not None:
        announcer.listen(TOPIC, lambda signal: vault.ring.drop([signal.key]))
    return {INFO: vault}


def new(session: WriteSession, holder: str) -> Key:
    """A key for a holder that is new itself: if the transaction is undone, nobody ever asks for it again."""
    made = _insert(session, [holder])
    _of(session).ring.hold(made)
    return made[holder]


def key(session: WriteSession, holder: str) -> Key:
    """The key of a holder, made when it is needed first; in memory only once it was found in the database."""
    return own_keys(session, [holder])[holder]


def own_keys(session: WriteSession, holders: Collection[str]) -> Mapping[str, Key]:
    """The same for several. Two statements at most."""
    found = keys(session, holders)
    return {**found, **_insert(session, [each for each in dict.fromkeys(holders) if each not in found])}


def keys(session: Session, holders: Collection[str]) -> Mapping[str, Key]:
    """The keys of holders; one that was destroyed is missing. One statement for those not in memory, or none."""
    vault = _of(session)
    held = vault.ring.held()
    known = {holder: key for holder in holders if (key := held.get(holder))}
    missing = [holder for holder in holders if holder not in known]
    if not missing:
        return known
    rows = session.connection().execute(FIND, {"holders": as_list([holder] for holder in missing)})
    found = {row[0]: Key(vault.master.unwrap(row[1], row[2], row[0])) for row in rows}
    vault.ring.hold(found)
    return known | found


def shred(session: WriteSession, holder: str) -> bool:
    """Destroys a key: what it sealed is unreadable from the commit on, in every process. Whether there was one."""
    found = session.connection().execute(delete(WRAPPED).where(WRAPPED.c.holder == holder)).rowcount
    session.announce(TOPIC, holder, 1)
    return found > 0


def _of(session: Session) -> Vault:
    found: Vault = session.info[INFO]
    return found


def _insert(session: WriteSession, holders: Collection[str]) -> dict[str, Key]:
    secrets = {holder: new_secret() for holder in holders}
    rows = []
    for holder, secret in secrets.items():
        master, wrapped = _of(session).master.wrap(secret, holder)
        rows.append({"holder": holder, "master": master, "wrapped": wrapped})
    if rows:
        session.connection().execute(insert(WRAPPED), rows)
    return {holder: Key(secret) for holder, secret in secrets.items()}
