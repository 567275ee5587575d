"""The pages of a site's report: what each needs, what it looks like as kept, two texts joined."""

from collections.abc import Mapping
from typing import Any

NEEDED = ("done",)
ONE_TEXT = ("done", "money", "needs")
Body = Mapping[str, Any]


def is_filled(body: Body) -> bool:
    """Something was written on this page; a day alone says nothing."""
    return any(value for name, value in body.items() if name != "on")


def missing_parts(bodies: Mapping[str, Body]) -> list[str]:
    """Pages that cannot stay empty and are."""
    return [part for part in NEEDED if not is_filled(bodies.get(part, {}))]


def joined(saved: Body, mine: Body) -> dict[str, Any]:
    """Both texts, one after the other."""
    texts = [str(body.get("text", "")) for body in (saved, mine)]
    return {**saved, **mine, "text": "\n\n".join(text for text in texts if text)}


def state_of(versions: Mapping[str, int]) -> str:
    """Stands for what somebody read: it changes with every save."""
    return " ".join(f"{part}:{version}" for part, version in sorted(versions.items()))
