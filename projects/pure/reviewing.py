"""What a reviewer reads of what an organisation sent."""

from collections.abc import Collection, Mapping
from typing import Any

ALWAYS = ("reference", "language", "topic", "delivery_model", "place_kind")
IDENTITY = ("name", "kind", "nation", "region", "registered")


def for_reviewers(body: Mapping[str, Any], *, hidden: Collection[str], hide_identity: bool) -> dict[str, Any]:
    """Of the frozen copy only what is named here: never contact, money or pressure, and identity only if it is shown.

    `hidden` are the codes of the questions that scorers do not see.
    """
    shown: dict[str, Any] = {name: body[name] for name in ALWAYS if name in body}
    shown["answers"] = [one for one in body.get("answers", ()) if one.get("code") not in hidden]
    if not hide_identity:
        organisation = body.get("organisation") or {}
        shown["organisation"] = {name: organisation[name] for name in IDENTITY if name in organisation}
        if "partners" in body:
            shown["partners"] = body["partners"]
    return shown
