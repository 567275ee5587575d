"""What somebody needs to take part: asked in full only once they have a seat."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from impact.participation.actions.needing import FIELDS, Needs
from impact.participation.models import AccessNeeds
from impact.participation.models.access_needs import MOST_COMPANIONS
from impact.ui.forms import PlainForm

LONGEST = 2000


def _box(label: Any, hint: Any) -> forms.CharField:
    rows = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(label=label, help_text=hint, required=False, max_length=LONGEST, widget=rows)


def _number(label: Any, hint: Any) -> forms.IntegerField:
    return forms.IntegerField(
        label=label, help_text=hint, required=False, min_value=0, max_value=MOST_COMPANIONS, initial=0
    )


class NeedsForm(PlainForm):
    """Every question may stay empty."""

    submit_words = _("Save what I need")
    access = _box(
        _("Getting in and around"), _("For example step-free, a parking space, room for a wheelchair, a quiet room.")
    )
    communication = _box(
        _("Reading, hearing, speaking, understanding"),
        _("For example BSL, captions, Easy Read, large print, a speech-to-text reporter, more time."),
    )
    caring = _box(
        _("Care for somebody while you are away"),
        _("For example we pay for somebody to be with the person you support."),
    )
    travel = _box(_("Travelling there"), _("For example a taxi, somebody to travel with, a night before or after."))
    food = _box(_("Food and breaks"), _("For example what you can't eat, or breaks at fixed times for medicine."))
    companions = _number(
        _("How many people come along with you?"), _("They do not need a seat of their own. 0 if you come alone.")
    )
    assistants = _number(
        _("How many of your personal assistants come?"), _("They never take anybody’s seat. 0 if none.")
    )
    may_share = forms.BooleanField(
        label=_("You may tell those who have to know, for example the venue or an interpreter"), required=False
    )


def needs_of(data: Mapping[str, Any]) -> Needs:
    """What was typed."""
    told = {name: data[name] for name in FIELDS}
    return Needs(**{**told, "companions": told["companions"] or 0, "assistants": told["assistants"] or 0})


def typed_before(needs: AccessNeeds | None) -> dict[str, Any]:
    """What is kept, as a form shows it."""
    return {name: getattr(needs, name) for name in FIELDS} if needs else {}
