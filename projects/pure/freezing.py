"""One spelling and one check sum for what is frozen."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any


def canonical(body: Mapping[str, Any]) -> bytes:
    """The one spelling of a JSON body, so that the same words always have the same check sum."""
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def check_sum(body: Mapping[str, Any]) -> str:
    """The SHA-256 by which a frozen copy can be checked."""
    return hashlib.sha256(canonical(body)).hexdigest()
