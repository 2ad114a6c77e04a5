"""A real clamd for the tests, with a signature of its own: EICAR and nothing else, so nothing is ever downloaded."""

import tempfile
import time
from pathlib import Path

import pytest

from tests.support import parts
from tests.support.once import once, run_of, start_kept

EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
"""The file that every scanner takes for a virus (eicar.org); in two halves, or this one would be taken for it."""
_CONFIGURATION = """\
LocalSocket {folder}/socket
DatabaseDirectory {folder}/signatures
TemporaryDirectory {folder}
LogFile {folder}/clamd.log
Foreground yes
StreamMaxLength 30M
"""


@pytest.fixture(scope="session")
def clamd_server(request: pytest.FixtureRequest) -> str:
    """The address of the scanner, one for the whole run."""
    run = run_of(request.config)
    return once(run, "clamd", lambda: _started(run))["address"]


def _started(run: int) -> dict[str, str]:
    folder = Path(tempfile.mkdtemp(prefix="counterpart-clamd-"))
    signatures = folder / "signatures"
    signatures.mkdir()
    (signatures / "private.ndb").write_text(f"Eicar-Test-Signature:0:0:{EICAR.hex()}\n")
    configuration = folder / "clamd.conf"
    configuration.write_text(_CONFIGURATION.format(folder=folder))
    start_kept(run, "", folder, [str(parts.clamd().need()), f"--config-file={configuration}"])
    until = time.monotonic() + 60
    while not (folder / "socket").exists():
        if time.monotonic() > until:
            raise TimeoutError(f"clamd did not become ready: {(folder / 'server.log').read_text()[-2000:]}")
        time.sleep(0.05)
    return {"address": f"unix:{folder}/socket"}
