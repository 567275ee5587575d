"""Who came."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from networks.enums import MemberKind
from networks.forms.record.base import SectionForm

MOST_PEOPLE = 99


def _count(kind: MemberKind) -> forms.IntegerField:
    return forms.IntegerField(label=kind.label, min_value=0, max_value=MOST_PEOPLE, required=False)


class AttendanceForm(SectionForm):
    """How many people of each kind came; never who."""

    title = _("Who came?")
    experience = _count(MemberKind.EXPERIENCE)
    carers = _count(MemberKind.CARERS)
    front_line = _count(MemberKind.FRONT_LINE)
    funders = _count(MemberKind.FUNDERS)
    providers = _count(MemberKind.PROVIDERS)

    def clean(self) -> dict[str, Any]:
        """At least one person came."""
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not any(cleaned.get(kind) for kind in MemberKind.values):
            words = _("Write how many people came. Leave a box empty where nobody came.")
            raise ValidationError(words, code="required")
        return cleaned
