"""`python -m bench.floor DATABASE_URL PORT`: serves the floor, set up as `counterpart serve` sets up the service."""

import sys

import uvicorn

from bench.floor.server import create_floor
from bench.floor.stores import open_store


def main(url: str, port: int) -> None:
    uvicorn.run(
        create_floor(open_store(url)),
        host="127.0.0.1",
        port=port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_max_size=65_536,
        ws_per_message_deflate=False,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        timeout_graceful_shutdown=5,
        log_config=None,
        server_header=False,
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
