"""Codes to go on later: two groups of four, no look-alikes, typed in any case. Pure: chance and the key come in.

Only a keyed hash of a code is kept, and none once the answers are sent.
"""

import hashlib
import hmac
import unicodedata
from collections.abc import Callable, Sequence

# No look-alikes (0 O Q, 1 I L, 2 Z, 5 S, 8 B 6, U V) and no vowels, so that no words come about: 19^8 codes.
ALPHABET = "CDFGHJKMNPRTWXY3479"
SIGNS = 8
_DASHES = str.maketrans("", "", " -_.\u2010\u2011\u2012\u2013\u2014\u2212\u00a0\t\r\n")


def new_code(choose: Callable[[Sequence[str]], str]) -> str:
    """Make a code, for example `K7MW-3RTX`, with the given chooser (`secrets.choice`)."""
    return shown("".join(choose(ALPHABET) for _ in range(SIGNS)))


def shown(code: str) -> str:
    """The code as people see it: two groups of four."""
    return f"{code[:4]}-{code[4:]}"


def normalised(typed: str) -> str | None:
    """What somebody typed -> the code as shown, or None when it cannot be one."""
    if len(typed) > 40:  # noqa: PLR2004  (longer than any way to write eight signs)
        return None
    plain = unicodedata.normalize("NFKC", typed).translate(_DASHES).upper()
    if len(plain) != SIGNS or any(sign not in ALPHABET for sign in plain):
        return None
    return shown(plain)


def hashed(code: str, *, survey: str, key: bytes) -> str:
    """The keyed hash that is stored; the same code of another survey gives another hash."""
    return hmac.new(key, f"resume:{survey}:{code}".encode(), hashlib.sha256).hexdigest()
