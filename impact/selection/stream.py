"""Numbers from SHA-256 of a seed and a counter: the same on every machine and in every release of every library."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

WORDS_PER_DIGEST = 4


@dataclass(slots=True)
class Stream:
    """An endless sequence of 64-bit words; each call goes on where the last one stopped."""

    seed: bytes
    counter: int = field(default=0, init=False)

    def words(self, count: int) -> NDArray[np.uint64]:
        """The next `count` words, big-endian."""
        digests = -(-count // WORDS_PER_DIGEST)
        blocks = (
            hashlib.sha256(self.seed + number.to_bytes(8, "big")).digest()
            for number in range(self.counter, self.counter + digests)
        )
        self.counter += digests
        return np.frombuffer(b"".join(blocks), dtype=">u8")[:count].astype(np.uint64)
