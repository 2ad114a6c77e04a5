"""Web push, by the letter of its standards."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from app.kernel.config import Settings
from app.notices import push

TEXT = b"When I grow up, I want to be a watermelon"
SENDER = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
BROWSER = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
SEALED = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6Tlz"
    "AC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
)


def test_the_example_of_rfc_8291_appendix_a() -> None:
    salt = push.unpadded("DGv6ra1nlYgDCS1FRnbzlw")
    body = push.sealed(TEXT, BROWSER, "BTBZMqHH6r4Tts7J_aSIgg", push.private_key(SENDER), salt)

    assert push.padded(body) == SEALED


def test_the_public_key_is_a_point_of_the_curve() -> None:
    point = push.unpadded(push.public_key(SENDER))

    assert (len(point), point[0]) == (65, 4)
    assert ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)


@pytest.mark.parametrize(
    ("endpoint", "mode", "expected"),
    [
        ("https://fcm.googleapis.com/fcm/send/abc", "production", True),
        ("https://web.push.apple.com/abc", "production", True),
        ("http://fcm.googleapis.com/fcm/send/abc", "production", False),
        ("https://169.254.169.254/latest", "production", False),
        ("https://fcm.googleapis.com.example.org/abc", "production", False),
        ("https://notfcm.googleapis.com/abc", "production", False),
        ("https://user@127.0.0.1/fcm.googleapis.com", "demo", False),
    ],
)
def test_pushes_go_to_known_services_only(endpoint: str, mode: str, expected: bool) -> None:
    assert push.allowed(Settings.model_validate({"mode": mode}), endpoint) is expected
