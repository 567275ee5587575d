"""Private links: a token is derived from a record's random id and a secret; the database keeps only its hash.

Deriving instead of drawing lets a later mail carry the same link again, so an older mail's link goes on working.
"""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from uuid import UUID

LONGEST = 80
_BYTES = 24


def derive_token(*, secret: str, purpose: str, public_id: UUID) -> str:
    """The token for one purpose of one record: 32 characters that fit into an address."""
    key = hashlib.sha256(secret.encode()).digest()
    digest = hmac.new(key, f"{purpose}:{public_id}".encode(), hashlib.sha256).digest()
    return urlsafe_b64encode(digest[:_BYTES]).decode()


def token_hash(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def is_possible(token: str) -> bool:
    """Whether this could be a token at all; saves looking up what somebody made up."""
    return 0 < len(token) <= LONGEST and token.isascii() and token.replace("-", "").replace("_", "").isalnum()
