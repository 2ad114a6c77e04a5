"""Ports for the servers that tests start."""

import secrets
import socket

_PORTS = range(20_000, 32_000)
"""Below what Linux lends to outgoing connections (ip_local_port_range begins at 32768). A port from that range can be
lent to somebody between our look and the server's bind, and a server that cannot bind never answers."""


def free_port() -> int:
    """A port on loopback that nobody holds."""
    while True:
        port = secrets.choice(_PORTS)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
