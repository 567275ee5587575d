"""References people can read out on the phone: no letters or digits that look or sound alike."""

ALPHABET = "23456789ABCDEFGHJKMNPQRTUVWXYZ"
RANDOM_BYTES = 8
_GROUP = 4


def reference(prefix: str, random: bytes) -> str:
    """`WAL` and eight random bytes -> `WAL-7K3M-9QXA`. Raises ValueError for another number of bytes."""
    if len(random) != RANDOM_BYTES:
        message = f"A reference is made from {RANDOM_BYTES} random bytes."
        raise ValueError(message)
    number = int.from_bytes(random, "big")
    letters = ""
    for _place in range(2 * _GROUP):
        number, place = divmod(number, len(ALPHABET))
        letters += ALPHABET[place]
    return f"{prefix}-{letters[:_GROUP]}-{letters[_GROUP:]}"
