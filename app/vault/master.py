"""The master keys: a file outside the database, one line `id base64` for each, the one in use first.

Read again whenever it has changed, so that a rotation needs no restart. Only what is rare comes here: a key is
wrapped when a room is opened, and unwrapped when it is not in memory.
"""

import os
from base64 import b64decode, b64encode
from pathlib import Path

from app.kernel.config import Settings
from app.kernel.ids import new_id
from app.vault.sealing import KEY_BYTES, Key, Unopenable, new_secret

Lines = dict[str, bytes]


class MasterKeys:
    """The keys of one file. Raises FileNotFoundError where there is none, ValueError for one that is no key file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._read_at: tuple[int, int] | None = None
        self._keys: dict[str, Key] = {}

    def current(self) -> str:
        """The id of the key that wraps from now on."""
        self._refresh()
        return next(iter(self._keys))

    def ids(self) -> list[str]:
        """All of them, the one in use first."""
        self._refresh()
        return list(self._keys)

    def wrap(self, secret: bytes, holder: str) -> tuple[str, str]:
        """(id of the master key, the wrapped key): bound to its holder, so that nobody gets another's."""
        master = self.current()
        return master, self._keys[master].seal_bytes(secret, f"key|{holder}")

    def unwrap(self, master: str, wrapped: str, holder: str) -> bytes:
        """Raises Unopenable when the master key is gone or is not the one."""
        if master not in self._keys:
            self._refresh()
        if master not in self._keys:
            raise Unopenable(f"master key {master}")
        return self._keys[master].open_bytes(wrapped, f"key|{holder}")

    def _refresh(self) -> None:
        seen = self._file.stat()
        if (seen.st_mtime_ns, seen.st_ino) != self._read_at:
            self._keys = {id: Key(secret) for id, secret in read(self._file).items()}
            self._read_at = (seen.st_mtime_ns, seen.st_ino)


def master_file(settings: Settings) -> Path:
    return settings.vault_folder() / "master.keys"


def read(file: Path) -> Lines:
    """The keys by id, in the order of the file."""
    lines = (line.split() for line in file.read_text("ascii").splitlines() if line.strip())
    found = {id: b64decode(secret, validate=True) for id, secret in lines}
    if not found or any(len(secret) != KEY_BYTES for secret in found.values()):
        raise ValueError(f"{file} holds no master keys")
    return found


def add(file: Path) -> str:
    """Puts a new key first, in a file made anew if need be; the key's id."""
    id = new_id()[:8]
    write(file, {id: new_secret()} | (read(file) if file.exists() else {}))
    return id


def write(file: Path, keys: Lines) -> None:
    """Replaces the file in one step: a reader finds the old one whole or the new one whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{new_id()}")
    text = "".join(f"{id} {b64encode(secret).decode('ascii')}\n" for id, secret in keys.items())
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as handle:
        handle.write(text)
        handle.flush()
        os.fsync(handle.fileno())
    beside.replace(file)


def make_once(file: Path) -> None:
    """A file for the demo, unless there is one; two processes that begin together agree on one of them."""
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f".{file.name}.{new_id()}")
    write(beside, {new_id()[:8]: new_secret()})
    try:
        os.link(beside, file)
    except FileExistsError:
        pass
    finally:
        beside.unlink()
