"""Final notes have a check sum, and members' answers are counted. Plain Python."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


def check_sum(body: Mapping[str, str], version: int) -> str:
    """The sha256 of one spelling of the text: sorted keys, no spaces, UTF-8."""
    text = json.dumps(
        {"body": dict(body), "version": version}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Answers:
    """What members say to one version."""

    members: int
    agreed: int
    change: int

    @property
    def silent(self) -> int:
        """Who did not answer."""
        return self.members - self.agreed - self.change

    @property
    def everybody_agreed(self) -> bool:
        """Nobody has to be waited for."""
        return self.members > 0 and self.agreed == self.members


def answers(members: Iterable[int], replies: Iterable[tuple[int, str]]) -> Answers:
    """Count replies (member, answer); whoever answered counts as asked, also when they have left since."""
    said = dict(replies)
    asked = set(members) | set(said)
    agreed = sum(answer == "agrees" for answer in said.values())
    return Answers(len(asked), agreed, len(said) - agreed)
