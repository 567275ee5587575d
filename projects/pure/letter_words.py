"""From scores to words: what was strong, and what the next step would be. A letter never says a score alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low

STRONG = 3


@dataclass(frozen=True, slots=True)
class InWords:
    """What a letter says about one criterion."""

    strengths: str
    next_steps: str


def in_words(scores: Sequence[int], meanings: Mapping[int, str]) -> InWords:
    """A median of three or more is a strength in the words of its score; below four, the next score is the next step.

    Without scores or without words there is nothing to say.
    """
    if not scores:
        return InWords("", "")
    middle = median_low(scores)
    strengths = meanings.get(middle, "") if middle >= STRONG else ""
    return InWords(strengths, meanings.get(middle + 1, ""))


def gathered(texts: Sequence[str]) -> str:
    """What several reviewers wrote, each once, one under another."""
    return "\n".join(dict.fromkeys(text.strip() for text in texts if text.strip()))
