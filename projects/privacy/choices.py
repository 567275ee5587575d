"""Class and keep-until of every field of balanced choices."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, keep, open_fields

_CHOICE = "two years after the call is decided"

FIELDS: FieldTable = {
    "Choice": {
        **open_fields(
            "id",
            "public_id",
            "call",
            "round",
            "size",
            "status",
            "version",
            "created_at",
            "met_on",
            "settled_at",
            "settled_by",
            "set_aside_at",
            "set_aside_by",
            "published_at",
        ),
        "panel": keep(FREE_TEXT, until=_CHOICE),
        "exceptions": keep(FREE_TEXT, until=_CHOICE),
        "set_aside_because": keep(FREE_TEXT, until=_CHOICE),
    },
    "ChoiceRule": open_fields("id", "public_id", "choice", "feature", "value", "minimum", "maximum", "why"),
    "ChoiceProposal": {
        **open_fields("id", "public_id", "choice", "number", "digest", "proposed_at", "asked_by"),
        "body": keep(PERSONAL, until=_CHOICE),
    },
    "ChoiceMove": {
        **open_fields("id", "public_id", "choice", "proposal", "number", "expression", "to", "kind", "by", "at"),
        "reason": keep(FREE_TEXT, until=_CHOICE),
    },
    "ChoiceResult": {
        **open_fields("id", "public_id", "choice", "expression", "outcome", "order", "total", "moved"),
        "reason": keep(FREE_TEXT, until=_CHOICE),
    },
    "ChoiceBand": open_fields(
        "id", "public_id", "choice", "proposal", "selection", "points", "certain", "set_at", "set_by"
    ),
    "NationNeed": open_fields(
        "id", "public_id", "nation", "measure", "words", "share", "source", "as_of", "is_example"
    ),
}
