"""A security key made of software: what a browser and a key say to each other, without either."""

import secrets
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.utils import websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

ORIGIN = "http://testserver"
PRESENT_AND_VERIFIED = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV


class SoftKey:
    """One key; `make` answers a page that adds it, `sign` one that asks for it."""

    def __init__(self) -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.key_id = secrets.token_bytes(16)
        self.owner = ""  # as the portal calls them; real keys keep it too

    def make(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """Introduce itself."""
        asked = options["publicKey"]
        self.owner = asked["user"]["id"]
        public = AttestedCredentialData.create(Aaguid.NONE, self.key_id, _written(self.private.public_key()))
        flags = PRESENT_AND_VERIFIED | AuthenticatorData.FLAG.AT
        facts = AuthenticatorData.create(sha256(asked["rp"]["id"].encode()).digest(), flags, 0, public)
        said = {
            "clientDataJSON": websafe_encode(_said("webauthn.create", asked)),
            "attestationObject": websafe_encode(AttestationObject.create("none", facts, {})),
        }
        return self._answer(said, {"credProps": {"rk": True}})

    def sign(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """Show that it is there, and whose it is: nobody needs to have said who signs in."""
        asked = options["publicKey"]
        facts = AuthenticatorData.create(sha256(asked["rpId"].encode()).digest(), PRESENT_AND_VERIFIED, 1)
        client_data = _said("webauthn.get", asked)
        signature = self.private.sign(facts + client_data.hash, ec.ECDSA(hashes.SHA256()))
        said = {
            "clientDataJSON": websafe_encode(client_data),
            "authenticatorData": websafe_encode(facts),
            "signature": websafe_encode(signature),
            "userHandle": self.owner,
        }
        return self._answer(said, {})

    def _answer(self, said: dict[str, str], extensions: dict[str, Any]) -> dict[str, Any]:
        key_id = websafe_encode(self.key_id)
        answer = {"id": key_id, "rawId": key_id, "type": "public-key", "response": said}
        return {**answer, "clientExtensionResults": extensions}


def _written(public: ec.EllipticCurvePublicKey) -> dict[int, int | bytes]:
    """As RFC 9053 writes a key of this kind: kind, algorithm, curve, and where on it."""
    point = public.public_numbers()
    return {1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}


def _said(what: str, asked: Mapping[str, Any]) -> CollectedClientData:
    return CollectedClientData.create(what, asked["challenge"], ORIGIN)
