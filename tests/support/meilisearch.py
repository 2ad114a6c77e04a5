"""A real Meilisearch server for the tests."""

import secrets
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from tests.support import parts
from tests.support.ports import free_port


@dataclass(frozen=True, slots=True)
class MeilisearchAddress:
    """Where a server listens, and its master key."""

    url: str
    key: str


def new_address() -> MeilisearchAddress:
    return MeilisearchAddress(f"http://127.0.0.1:{free_port()}", secrets.token_hex(24))


def command(address: MeilisearchAddress, folder: Path) -> list[str]:
    """How to start a server at `address` over the data in `folder`."""
    return [
        str(parts.meilisearch().need()),
        *("--db-path", str(folder / "data"), "--dump-dir", str(folder / "dumps")),
        *("--snapshot-dir", str(folder / "snapshots"), "--http-addr", address.url.removeprefix("http://")),
        *("--master-key", address.key, "--env", "production", "--no-analytics", "--log-level", "WARN"),
        *("--max-indexing-threads", "1", "--max-indexing-memory", "256 MiB"),
    ]


def wait_until_ready(address: MeilisearchAddress, seconds: float = 60) -> None:
    """Returns once the server answers. Raises TimeoutError."""
    until = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(f"{address.url}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > until:
                raise TimeoutError("Meilisearch did not become ready") from None
            time.sleep(0.05)


class OwnMeilisearch:
    """A server for one test, which may stop it, wipe it and start it again at the same address."""

    def __init__(self) -> None:
        self.address = new_address()
        self._folder = Path(tempfile.mkdtemp(prefix="counterpart-meilisearch-"))
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self._folder / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                command(self.address, self._folder), cwd=self._folder, stdout=log, stderr=log
            )
        try:
            wait_until_ready(self.address)
        except TimeoutError as never:
            ended = self._server.poll()
            self.stop()
            never.add_note(f"exit code {ended}: {(self._folder / 'server.log').read_text()[-2000:]}")
            raise

    def stop(self) -> None:
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def wipe(self) -> None:
        """Loses all data; the server must be stopped."""
        shutil.rmtree(self._folder / "data", ignore_errors=True)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)
