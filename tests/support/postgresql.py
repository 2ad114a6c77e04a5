"""A real PostgreSQL for the tests: initialised for the run, on a Unix socket only, never the machine's own."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.support import parts
from tests.support.users import as_user, folder_for, reachable, unprivileged

QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
COMMON = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "jit": "off",
    "timezone": "UTC",
    "log_min_messages": "warning",
}


@dataclass(frozen=True, slots=True)
class Cluster:
    """A data folder with its programs. The socket lies in the same folder."""

    program: Path
    folder: Path
    user: str

    @classmethod
    def initialise(cls) -> "Cluster":
        """A new, empty cluster with one superuser, `postgres`."""
        user = unprivileged()
        folder = folder_for(user, "postgresql")
        program = reachable(parts.postgresql().need(), user, folder / "programs")
        cluster = cls(program, folder, user)
        options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run(
            [program.with_name("initdb"), *options, "-D", cluster.data],
            check=True,
            capture_output=True,
            cwd=folder,
            **as_user(user),
        )
        return cluster

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def command(self, *, durable: bool) -> list[str]:
        """How to start it. `durable` keeps every promise of a commit; otherwise it is only fast."""
        settings = {**COMMON, **({} if durable else QUICK), "unix_socket_directories": str(self.folder)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return [str(self.program), "-D", str(self.data), *options]

    def url(self, database: str) -> str:
        return address(self.folder, database)


def address(folder: Path | str, database: str) -> str:
    """The URL of a database on the socket in `folder`."""
    return f"postgresql://postgres@/{database}?host={folder}"


def wait_until_ready(url: str, server: subprocess.Popen[bytes] | None = None, seconds: float = 60) -> None:
    """Returns once connections are taken. Raises TimeoutError, or ChildProcessError when `server` has ended."""
    until = time.monotonic() + seconds
    while True:
        try:
            psycopg.connect(url).close()
            return
        except psycopg.OperationalError:
            if server is not None and server.poll() is not None:
                raise ChildProcessError("PostgreSQL ended at once; see server.log") from None
            if time.monotonic() > until:
                raise TimeoutError("PostgreSQL did not become ready") from None
            time.sleep(0.05)


class OwnPostgres:
    """A durable server for one test, which may kill it and start it again over the same data."""

    def __init__(self) -> None:
        self.cluster = Cluster.initialise()
        self._server: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres") -> str:
        return self.cluster.url(database)

    def start(self) -> None:
        """Too soon after a kill PostgreSQL refuses, while killed processes still hold its memory: then once more."""
        for last in (False, False, False, True):
            self._server = self._launch()
            try:
                wait_until_ready(self.url(), self._server)
                return
            except ChildProcessError:
                if last:
                    raise
                time.sleep(0.5)

    def _launch(self) -> subprocess.Popen[bytes]:
        with (self.cluster.folder / "server.log").open("ab") as log:
            return subprocess.Popen(
                self.cluster.command(durable=True),
                stdout=log,
                stderr=log,
                start_new_session=True,
                **as_user(self.cluster.user),
            )

    def kill(self) -> None:
        """kill -9 of the server and all its processes, as if the power went."""
        if self._server is None:
            return
        with psycopg.connect(self.url()) as connection:
            children = [row[0] for row in connection.execute("SELECT pid FROM pg_stat_activity")]
        for process in (self._server.pid, *children):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self._server.wait()
        self._server = None

    def stop(self) -> None:
        """An orderly end; open connections are cut."""
        if self._server is not None:
            self._server.send_signal(signal.SIGINT)
            self._server.wait()
            self._server = None

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.cluster.folder, ignore_errors=True)
