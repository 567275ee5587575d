"""Why a file is not taken."""

from enum import StrEnum


class Why(StrEnum):
    """The reason; `impact.files.enums.Reason` holds the words for people."""

    EMPTY = "empty"
    TOO_BIG = "too_big"
    UNKNOWN_KIND = "unknown_kind"
    OTHER_NAME = "other_name"
    BROKEN = "broken"
    LOCKED = "locked"
    MIXED = "mixed"
    NESTED = "nested"
    MACROS = "macros"
    BOMB = "bomb"
    PIXELS = "pixels"


class Unfit(Exception):
    """The bytes are not what we take. `why` says what is the matter with them."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
