"""What a forger could answer in place of a browser and its authenticator. Every one must be refused."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import encode_cbor

from tests.identity.passkeys.authenticator import AT, BE, BS, UP, UV, Authenticator, Json, coded, decoded

Setup = Callable[[Authenticator], None]
Change = Callable[[Json], None]


def says(**client: Any) -> Setup:
    """The browser says something else of what was asked; None leaves it out."""
    return lambda key: key.client.update(client)


def has(**fields: Any) -> Setup:
    def change(key: Authenticator) -> None:
        for name, value in fields.items():
            setattr(key, name, value)

    return change


def puts(**parts: Any) -> Change:
    """Other parts of the answer."""
    return lambda answer: answer["response"].update(parts)


def is_(**parts: Any) -> Change:
    return lambda answer: answer.update(parts)


def flips(part: str, at: int) -> Change:
    """One bit of a part is another."""

    def change(answer: Json) -> None:
        raw = bytearray(decoded(answer["response"][part]))
        raw[at] ^= 1
        answer["response"][part] = coded(bytes(raw))

    return change


def cut(part: str, to: int) -> Change:
    return lambda answer: answer["response"].update({part: coded(decoded(answer["response"][part])[:to])})


OTHER = "https://other.example"
WRONG_CLIENT: dict[str, Setup] = {
    "another challenge": says(challenge=coded(b"x" * 32)),
    "no challenge": says(challenge=None),
    "an empty challenge": says(challenge=""),
    "a challenge that is a number": says(challenge=7),
    "another origin": says(origin=OTHER),
    "our origin without tls": says(origin="http://counterpart.example"),
    "our origin with another port": says(origin="https://counterpart.example:8443"),
    "a host below ours": says(origin="https://evil.counterpart.example"),
    "a host that begins like ours": says(origin="https://counterpart.example.evil.example"),
    "our origin with a path": says(origin="https://counterpart.example/"),
    "no origin": says(origin=None),
    "an origin that is a list": says(origin=["https://counterpart.example"]),
    "asked from within a frame": says(crossOrigin=True),
    "a payment": says(type="payment.get"),
    "no type": says(type=None),
    "nobody there": has(flags=UV),
    "nobody verified": has(flags=UP),
    "no flags": has(flags=0),
    "backed up though it cannot be": has(flags=UP | UV | BS),
    "another host": has(host="other.example"),
    "a host above ours": has(host="example"),
    "an empty host": has(host=""),
}
"""Said by browser or authenticator and signed as it should be: for keys that are made, and for answers alike."""

SIGNING: dict[str, Setup] = WRONG_CLIENT | {
    "the answer of a registration": says(type="webauthn.create"),
    "signed by another key": lambda key: setattr(key, "private", ec.generate_private_key(ec.SECP256R1())),
    "signed on another curve": lambda key: setattr(key, "private", ec.generate_private_key(ec.SECP384R1())),
    "a key that was never registered": has(credential_id=b"n" * 32),
    "somebody else named": has(user_handle=coded(b"0" * 20)),
    "nobody named": has(user_handle=None),
    "a count that went back": has(sign_count=0),
    "copied meanwhile": has(flags=UP | UV | BE),
    "copied and backed up meanwhile": has(flags=UP | UV | BE | BS),
    "attested data that is not there": has(flags=UP | UV | AT),
}
SIGNED: dict[str, Change] = {
    "no signature": puts(signature=""),
    "a signature of nothing": puts(signature=coded(b"\x30\x06\x02\x01\x00\x02\x01\x00")),
    "a signature of ones": puts(signature=coded(b"\x30\x06\x02\x01\x01\x02\x01\x01")),
    "a bit of the signature": flips("signature", -1),
    "a bit of what the authenticator says": flips("authenticatorData", -1),
    "flags set afterwards": flips("authenticatorData", 32),
    "a bit of what the browser says": flips("clientDataJSON", 14),
    "what the authenticator says, cut": cut("authenticatorData", 36),
    "nothing of the authenticator": cut("authenticatorData", 0),
    "what the browser says, cut": cut("clientDataJSON", 20),
    "a browser that says no JSON": puts(clientDataJSON=coded(b"\xff\xfe")),
    "a browser that says a list": puts(clientDataJSON=coded(b"[]")),
    "JSON without an end": puts(clientDataJSON=coded(b"[" * 5_000)),
    "two different ids": is_(rawId=coded(b"r" * 32)),
    "another kind of credential": is_(type="password"),
    "no answer at all": is_(response={}),
}
MAKING: dict[str, Setup] = WRONG_CLIENT | {
    "the answer of a sign-in": says(type="webauthn.get"),
    "an algorithm without a curve": has(algorithm=-999),
    "a weak algorithm": has(algorithm=-65535),
    "an unknown attestation": has(fmt="made-up"),
    "a statement where there is none": has(statement={"sig": b"x"}),
    "an attestation that nobody signed": has(fmt="packed", statement={"alg": -7, "sig": b"x" * 70}),
    "an attestation of a telephone": has(fmt="android-safetynet", statement={"ver": "1", "response": b"x.y.z"}),
}
MADE: dict[str, Change] = {
    "no attestation": puts(attestationObject=""),
    "an attestation that is no CBOR": puts(attestationObject=coded(b"\xff" * 40)),
    "CBOR without an end": puts(attestationObject=coded(b"\x81" * 5_000)),
    "an attestation that is a list": puts(attestationObject=coded(encode_cbor([1, 2]))),
    "an attestation, cut": cut("attestationObject", 60),
    "another id than attested": is_(id=coded(b"i" * 32), rawId=coded(b"i" * 32)),
    "two ids of a new key": is_(rawId=coded(sha256(b"other").digest())),
}
