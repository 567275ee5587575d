"""What of a sent copy somebody who scores it may read: named field by field, so that nothing new slips through."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

LEFT_OUT = "[…]"
_SHORTEST_NAME = 3

_ALWAYS = ("reference", "call", "language", "sent_at", "topic", "delivery_model", "new_here")
_ORGANISATION = ("kind", "kind_words", "nation", "nation_words", "region", "registered")
_ORGANISATION_NAMES = ("name", "money_holder")
_PLACE = ("kind", "kind_words")
_PARTNER = ("kind", "kind_words", "nation", "nation_words", "registered", "part")
_NAME = ("name",)
_ANSWER = ("code", "version", "question", "text")


def for_reviewers(body: Mapping[str, Any], hide_identity: bool) -> dict[str, Any]:  # noqa: FBT001  (reviews are written to it)
    """The copy without hidden answers, pressure and contact; with `hide_identity` also without every name.

    What people wrote may name them, too: with `hide_identity` each name we know is taken out of their words.
    """
    names, name = ((), ()) if hide_identity else (_ORGANISATION_NAMES, _NAME)
    seen = {
        **_only(body, _ALWAYS),
        "organisation": _only(body.get("organisation", {}), _ORGANISATION + names),
        "place": _only(body.get("place", {}), _PLACE + name),
        "partners": [_only(one, _PARTNER + name) for one in body.get("partners", ())],
        "answers": [_only(one, _ANSWER) for one in body.get("answers", ()) if not one.get("hidden")],
    }
    if hide_identity:
        leave_out = _masker(names_in(body))
        seen["answers"] = [{**one, "text": leave_out(one.get("text", ""))} for one in seen["answers"]]
        seen["partners"] = [{**one, "part": leave_out(one.get("part", ""))} for one in seen["partners"]]
    return seen


def names_in(body: Mapping[str, Any]) -> list[str]:
    """Every name by which the organisation could be known, the longest first."""
    organisation, contact, place = (body.get(part, {}) for part in ("organisation", "contact", "place"))
    found = [organisation.get(key) for key in _ORGANISATION_NAMES]
    found += [contact.get("name"), contact.get("email"), place.get("name")]
    found += [partner.get("name") for partner in body.get("partners", ())]
    return sorted({name for name in found if name}, key=lambda name: (-len(name), name))


def _only(source: Mapping[str, Any], keys: Iterable[str]) -> dict[str, Any]:
    return {key: source[key] for key in keys if key in source}


def _masker(names: list[str]) -> Callable[[str], str]:
    """A function that takes these names out of a text, as whole words and in either case."""
    long_enough = [name for name in names if len(name) >= _SHORTEST_NAME]
    if not long_enough:
        return lambda text: text
    spelled = "|".join(_spelling(name) for name in long_enough)
    pattern = re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub(LEFT_OUT, text)


def _spelling(name: str) -> str:
    """However many spaces lie between its words, and whichever apostrophe somebody typed."""
    words = [re.sub(r"['’]", "['’]", re.escape(word)) for word in name.split()]
    return r"\s+".join(words)
