"""Asks clamd whether a file is harmless (clamd(8), command INSTREAM), for a thread.

It fails closed: whatever is no clear answer is none, and a file without an answer is served to nobody.
"""

import socket
import struct
import time
from typing import Literal

from app.files.chunks import SealedFile

PIECE = 256 * 1024
PATIENCE = 10.0
"""Seconds for one step of the conversation."""
Verdict = Literal["clean", "infected"]


class ScannerAway(Exception):
    """No scanner, or none that answers."""


def scan(address: str | None, file: SealedFile, until: float) -> Verdict:
    """What the scanner at `address` (`unix:/path` or `host:port`) says of the whole file, before `until`, a moment of
    time.monotonic(). Raises ScannerAway."""
    if address is None:
        raise ScannerAway("none is set: COUNTERPART_CLAMD")
    try:
        with _connected(address, until) as clamd:
            clamd.sendall(b"zINSTREAM\0")
            file.seek(0)
            while piece := file.read(PIECE):
                clamd.settimeout(_left(until))
                clamd.sendall(struct.pack("!L", len(piece)) + piece)
            clamd.sendall(struct.pack("!L", 0))
            return _verdict(_answer(clamd, until))
    except OSError as fault:
        raise ScannerAway(str(fault)) from fault


def _connected(address: str, until: float) -> socket.socket:
    if address.startswith("unix:"):
        clamd = socket.socket(socket.AF_UNIX)
        try:
            clamd.settimeout(_left(until))
            clamd.connect(address.removeprefix("unix:"))
        except OSError:
            clamd.close()
            raise
        return clamd
    host, _, port = address.rpartition(":")
    return socket.create_connection((host, int(port)), _left(until))


def _answer(clamd: socket.socket, until: float) -> str:
    said = b""
    while not said.endswith(b"\0"):
        clamd.settimeout(_left(until))
        piece = clamd.recv(4096)
        if not piece or len(said) > 4096:
            raise ScannerAway("no answer")
        said += piece
    return said.rstrip(b"\0").decode("utf-8", "replace")


def _verdict(said: str) -> Verdict:
    if said == "stream: OK":
        return "clean"
    if said.startswith("stream: ") and said.endswith(" FOUND"):
        return "infected"
    raise ScannerAway(said[:200])


def _left(until: float) -> float:
    seconds = min(PATIENCE, until - time.monotonic())
    if seconds <= 0:
        raise TimeoutError("no time left")
    return seconds
