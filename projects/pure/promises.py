"""What was announced is kept: which changes to a call would break it. Plain rules, in the words staff read."""

from collections.abc import Collection, Mapping
from typing import Any

WORDS = frozenset({"title", "about"})
ONLY_UP = frozenset({"offer_pounds", "offer_coach_days", "offer_months", "sites_wanted"})
ONLY_LATER = frozenset({"closes_at", "decides_on", "starts_on"})
ONLY_FILLED = frozenset({"offers", "asks"})
ONLY_MORE = frozenset({"topics", "delivery_models"})
FIXED_ONCE_ANNOUNCED = frozenset({"slug", "is_example"})
Change = tuple[Any, Any]


def broken(*, announced: bool, phase: str, changes: Mapping[str, Change]) -> list[str]:
    """Names of the fields that may not change so. Nothing is promised before a call is announced.

    Announced: the address and whether it is an example stay. Open: money, days, months and sites only up; dates only
    later; topics and delivery models only more; the words of the card stay, empty languages may be filled.
    Closed: the closing date stays too.
    """
    if not announced:
        return []
    return sorted(name for name, change in changes.items() if not _kept(name, change, phase))


def _kept(name: str, change: Change, phase: str) -> bool:
    if name in FIXED_ONCE_ANNOUNCED:
        return False
    if phase == "planned" or name in WORDS:
        return True
    if name == "closes_at" and phase != "open":
        return False
    before, after = change
    if name in ONLY_UP or name in ONLY_LATER:
        return before is None or (after is not None and after > before)
    if name in ONLY_FILLED:
        return _filled(before, after)
    return name in ONLY_MORE and _more(before, after)


def _filled(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    return all(after.get(slot, "") == text for slot, text in before.items() if text)


def _more(before: Collection[Any], after: Collection[Any]) -> bool:
    return set(before) <= set(after)
