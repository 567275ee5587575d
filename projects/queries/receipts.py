"""What stands in the PDFs of calls and expressions, as plain data in the language that is active."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from impact.files.enums import FileKind
from impact.programme.models import Nation
from impact.ui.dates import public_datetime
from projects.models import CallQuestion, SentCopy
from projects.pure.sizes import size_in_words


def _row(key: str, value: str) -> dict[str, str]:
    return {"key": key, "value": value}


def _registered(organisation: dict[str, Any]) -> str:
    if organisation["registered"]:
        return _("Yes")
    holder = _("%(name)s holds the money.") % {"name": organisation["money_holder"]}
    return f"{_('No, we are not a registered organisation')}. {holder}"


def _nation(code: str) -> str:
    nation = Nation.objects.filter(code=code).first()
    return str(nation.name) if nation else code


def receipt_data(copy: SentCopy) -> dict[str, Any]:
    """The receipt of what was sent, from the frozen copy alone: who, when, what, its check sum, what comes next."""
    body = copy.body
    organisation, contact = body["organisation"], body["contact"]
    return {
        "facts": [
            _row(_("Reference"), body["reference"]),
            _row(_("Call"), body["call"]["title"]),
            _row(_("Sent"), public_datetime(datetime.fromisoformat(body["sent_at"]))),
        ],
        "next": {
            "heading": _("What happens next"),
            "steps": [
                _(
                    "We read everything. We write to everybody, whatever we decide, and say why. "
                    "Money, dates and details come later, when we talk."
                )
            ],
        },
        "sent": {
            "heading": _("What you sent"),
            "facts": [
                _row(_("Organisation or group"), organisation["name"]),
                _row(
                    _("Where you work"),
                    " · ".join(filter(None, [_nation(organisation["nation"]), organisation["region"]])),
                ),
                _row(_("Registered"), _registered(organisation)),
                _row(_("Who we write to"), f"{contact['name']}, {contact['email']}"),
            ],
        },
        "answers": [{"question": one["question"], "text": one["text"] or _("Not answered")} for one in body["answers"]],
        "files": {
            "heading": _("Files"),
            "sum": _("Check sum"),
            "rows": [
                {
                    "name": file["name"],
                    "kind": str(FileKind(file["kind"]).label),
                    "size": size_in_words(file["size"]),
                    "sha256": file["sha256"],
                }
                for file in body.get("files", [])
            ],
        },
        "proof": {
            "heading": _("Check sum"),
            "words": _("With this number anybody can check that our copy has not changed since you sent it."),
            "sha256": copy.sha256,
        },
    }


def questions_data(questions: Iterable[CallQuestion], intro: list[str]) -> dict[str, Any]:
    """All questions of a call, to print or keep."""
    return {
        "intro": intro,
        "questions": [
            {
                "label": str(question.label),
                "hint": str(question.hint),
                "words": _("About %(words)s words.") % {"words": question.word_guide},
            }
            for question in questions
        ],
    }
