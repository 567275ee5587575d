"""Class and keep-until of every field of taking part."""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_THREE_MONTHS = "three months after the last date it is for"
_RECORD = "a year after the Assembly or event has finished"
_MONEY = "seven years, with the accounts"
_NEEDS = ("access", "communication", "caring", "travel", "food", "met_how", "review", "flagged_because")

FIELDS: FieldTable = {
    "Seating": open_fields("id", "public_id", "kind", "subject", "nation", "rule", "days_to_answer", "created_at"),
    "Seat": open_fields("id", "public_id", "seating", "number"),
    "Invitation": {
        **open_fields("id", "public_id", "seating", "person", "source", "status", "seat", "joined_at", "offered_at"),
        **open_fields("answer_by", "told_by", "answered_at", "answered_by"),
        "group": keep(SPECIAL, until=_RECORD),
        "wants_next_time": keep(PERSONAL, until=_RECORD),
        "link_hash": keep(PERSONAL, until=_RECORD),
    },
    "CalendarEntry": {
        **open_fields("id", "public_id", "seating", "title", "starts_at", "ends_at", "place", "remind_hours"),
        **open_fields("sequence", "status", "created_at", "changed_at"),
        "joining_link": keep(PERSONAL, until=_RECORD),
    },
    "ReminderSent": open_fields("id", "public_id", "entry", "invitation", "hours_before", "sent_at"),
    "AccessNeeds": {
        **open_fields("id", "public_id", "invitation", "stage", "shared_on", "met_on", "reviewed_on", "changed_by"),
        **open_fields("delete_on"),
        **{name: keep(SPECIAL, until=_THREE_MONTHS) for name in _NEEDS},
        "companions": keep(SPECIAL, until=_THREE_MONTHS),
        "assistants": keep(SPECIAL, until=_THREE_MONTHS),
        "may_share": keep(SPECIAL, until=_THREE_MONTHS),
        "shared_with": keep(SPECIAL, until=_THREE_MONTHS),
        "written_at": keep(PERSONAL, until=_THREE_MONTHS),
    },
    "PaymentOffer": {
        **open_fields("id", "public_id", "invitation", "nature", "status", "offered_by", "offered_at", "exported_at"),
        "what": keep(FREE_TEXT, until=_MONEY),
        "hours": keep(PERSONAL, until=_MONEY),
        "amount": keep(PERSONAL, until=_MONEY),
        "expenses": keep(FREE_TEXT, until=_MONEY),
        "answered_at": keep(PERSONAL, until=_MONEY),
    },
    "Selection": {
        **open_fields("id", "public_id", "kind", "subject", "number", "nation", "size", "pool_size", "quotas"),
        **open_fields("panels", "pool_hash", "code_version", "commitment", "frozen_at", "frozen_by", "status"),
        **open_fields("voided_at", "voided_by", "voided_because"),
        "pool_salt": keep(PERSONAL, until=_RECORD),
        "secret": keep(PERSONAL, until="it is published once people are picked"),
    },
    "PoolMember": {
        **open_fields("id", "public_id", "selection", "number", "source", "row_hash"),
        "values": keep(SPECIAL, until=_RECORD),
        "household": keep(PERSONAL, until=_RECORD),
    },
    "PlannedLottery": {
        **open_fields("id", "public_id", "selection", "digest", "figures", "planned_at"),
        "stored": keep(SPECIAL, until=_RECORD),
    },
    "Outcome": {
        **open_fields("id", "public_id", "selection", "public_value", "public_source", "public_at", "seed"),
        **open_fields("panel_index", "drawn_at", "drawn_by"),
        "members": keep(PERSONAL, until=_RECORD),
    },
    "Replacement": {
        **open_fields("id", "public_id", "selection", "number", "because", "seats", "seed", "relaxed", "made_at"),
        "fixed": keep(PERSONAL, until=_RECORD),
        "out": keep(PERSONAL, until=_RECORD),
        "picked": keep(PERSONAL, until=_RECORD),
    },
}
