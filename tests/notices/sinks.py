"""A mail server and a push service that keep what they are given, on loopback."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, Envelope, Session
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.notices.push import padded
from tests.support.ports import free_port


@dataclass
class MailSink:
    """`away` refuses everything, as a server does that is being repaired; `refused` is never sent to."""

    port: int
    away: bool = False
    refused: str | None = None
    letters: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.away or self.refused in envelope.rcpt_tos:
            return "451 try again later"
        letter = message_from_bytes(envelope.original_content or b"", policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        return "250 OK"

    @property
    def to(self) -> list[str]:
        return sorted(str(letter["To"]) for letter in self.letters)


@asynccontextmanager
async def mail_sink() -> AsyncIterator[MailSink]:
    sink = MailSink(free_port())
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(sink, loop=loop, hostname="sink"), "127.0.0.1", sink.port)
    async with server:
        yield sink


@dataclass
class PushSink:
    """A push service; `status` is what it answers."""

    port: int
    status: int = 201
    requests: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:] if line)}
        self.requests.append((headers, await reader.readexactly(int(headers["content-length"]))))
        writer.write(f"HTTP/1.1 {self.status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".encode())
        await writer.drain()
        writer.close()


@asynccontextmanager
async def push_sink() -> AsyncIterator[PushSink]:
    sink = PushSink(free_port())
    server = await asyncio.start_server(sink.serve, "127.0.0.1", sink.port)
    async with server:
        yield sink


class Browser:
    """The side that reads a push: RFC 8291 the other way round."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._auth = b"sixteen bytes :)"
        self._point = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def subscription(self, port: int) -> dict[str, str]:
        keys = {"p256dh": padded(self._point), "auth": padded(self._auth)}
        return {"endpoint": f"http://localhost:{port}/push/{padded(self._point[:9])}"} | keys

    def read(self, body: bytes) -> bytes:
        salt, theirs, sealed = body[:16], body[21 : 21 + body[20]], body[21 + body[20] :]
        shared = self._key.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), theirs))
        secret = HKDF(SHA256(), 32, self._auth, b"WebPush: info\0" + self._point + theirs).derive(shared)
        key = HKDF(SHA256(), 16, salt, b"Content-Encoding: aes128gcm\0").derive(secret)
        nonce = HKDF(SHA256(), 12, salt, b"Content-Encoding: nonce\0").derive(secret)
        return AESGCM(key).decrypt(nonce, sealed, None).removesuffix(b"\x02")
