"""What a reviewer reads of what an organisation sent."""

from collections.abc import Mapping
from typing import Any

ALWAYS = ("reference", "language", "topic", "delivery_model", "place_kind")
IDENTITY = ("name", "kind", "nation", "region", "registered")


def for_reviewers(body: Mapping[str, Any], hide_identity: bool) -> dict[str, Any]:  # noqa: FBT001
    """Of the frozen copy only what is named here: never contact, money or pressure, and identity only if it is shown.

    Answers marked `hidden` are left out.
    """
    shown: dict[str, Any] = {name: body[name] for name in ALWAYS if name in body}
    shown["answers"] = [one for one in body.get("answers") or () if not one.get("hidden")]
    if not hide_identity:
        organisation = body.get("organisation") or {}
        shown["organisation"] = {name: organisation[name] for name in IDENTITY if name in organisation}
        if "partners" in body:
            shown["partners"] = body["partners"]
    return shown
