"""Class and keep-until of every field about people.

A format or another way may tell of an impairment: special.
"""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_PERSON = "two years after the last thing the person took part in"
_NEWS = "six months after unsubscribing; 30 days when never confirmed"
_ENQUIRY = "a year after it was dealt with"
_LETTER = "the day the letter or call has gone out"

FIELDS: FieldTable = {
    "Person": {
        **open_fields("id", "public_id", "user", "language", "nation", "created_at"),
        "format": keep(SPECIAL, until=_PERSON),
        "name": keep(PERSONAL, until=_PERSON),
        "email": keep(PERSONAL, until=_PERSON),
        "phone": keep(PERSONAL, until=_PERSON),
        "address": keep(PERSONAL, until=_PERSON),
        "contact_route": keep(PERSONAL, until=_PERSON),
        "supporter_name": keep(PERSONAL, until=_PERSON),
        "supporter_contact": keep(PERSONAL, until=_PERSON),
        "supporter_may_know": keep(PERSONAL, until=_PERSON),
    },
    "Subscription": {
        **open_fields("id", "public_id", "language", "status", "privacy_notice_version"),
        "format": keep(SPECIAL, until=_NEWS),
        **open_fields("asked_on", "confirm_by", "confirmed_on", "unsubscribed_on", "unsubscribed_by"),
        "email": keep(PERSONAL, until=_NEWS),
        "interests": keep(PERSONAL, until=_NEWS),
        "nation": keep(PERSONAL, until=_NEWS),
        "confirm_hash": keep(PERSONAL, until=_NEWS),
        "unsubscribe_hash": keep(PERSONAL, until=_NEWS),
    },
    "Enquiry": {
        **open_fields("id", "public_id", "submission_key", "kind", "reply_route", "language"),
        "format": keep(SPECIAL, until=_ENQUIRY),
        **open_fields("privacy_notice_version", "created_at", "due_on", "status", "done_by", "done_on"),
        "name": keep(PERSONAL, until=_ENQUIRY),
        "text": keep(FREE_TEXT, until=_ENQUIRY),
        "other_way": keep(SPECIAL, until=_ENQUIRY),
        "reply_to": keep(PERSONAL, until=_ENQUIRY),
        "page": keep(PERSONAL, until=_ENQUIRY),
        "done_note": keep(FREE_TEXT, until=_ENQUIRY),
    },
    "Outgoing": {
        **open_fields("id", "public_id", "person", "route", "created_at", "due_on", "status", "done_by", "done_on"),
        "subject": keep(PERSONAL, until=_PERSON),
        "body": keep(FREE_TEXT, until=_LETTER),
    },
}
