"""What staff do with an event: move it on, and write down what happened on the day."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.engagement import actions
from impact.engagement.admin.words import ANSWER, PUBLISH, staff_member
from impact.engagement.forms.staff import (
    AttendanceForm,
    CancelForm,
    CommitmentOnTheDayForm,
    ConnectionOnTheDayForm,
    PaperFeedbackForm,
)
from impact.engagement.models import Event, Registration
from impact.engagement.pure.stages import after
from impact.ui.buttons import Button


def _move(verb: str) -> Callable[[HttpRequest, Event, dict[str, Any]], str]:
    def run(request: HttpRequest, event: Event, data: dict[str, Any]) -> str:
        del data
        moved = actions.move_event(by=staff_member(request), now=timezone.now(), event=event, verb=verb)
        return gettext("It is now: %(status)s.") % {"status": moved.get_status_display()}

    return run


def _publish(request: HttpRequest, event: Event, data: dict[str, Any]) -> str:
    del data
    actions.publish_event(by=staff_member(request), now=timezone.now(), event=event)
    return gettext("Everybody can read about it now.")


def _cancel(request: HttpRequest, event: Event, data: dict[str, Any]) -> str:
    actions.cancel_event(by=staff_member(request), now=timezone.now(), event=event, because=data["because"])
    return gettext("Cancelled. Everybody who was coming or waiting is told.")


def _attendance(request: HttpRequest, event: Event, data: dict[str, Any]) -> str:
    there = [row.pk for row in data["there"]]
    number = actions.mark_attendance(by=staff_member(request), now=timezone.now(), event=event, there=there)
    return gettext("Written down: %(number)s were there.") % {"number": number}


def _again(request: HttpRequest, words: str) -> HttpResponseRedirect:
    """Straight back to the empty form: the next one waits already."""
    messages.success(request, words)
    return HttpResponseRedirect(request.path)


def _commit(request: HttpRequest, event: Event, data: dict[str, Any]) -> HttpResponseRedirect:
    form = CommitmentOnTheDayForm(event=event)
    form.cleaned_data = data
    commitment = actions.commit(
        by=staff_member(request), now=timezone.now(), event=event, registration=data["registration"], will=form.will()
    )
    day = f"{commitment.ask_on:%d/%m/%Y}"
    return _again(request, gettext("Kept. We ask on %(day)s. The next one:") % {"day": day})


def _suggest(request: HttpRequest, event: Event, data: dict[str, Any]) -> HttpResponseRedirect:
    form = ConnectionOnTheDayForm(event=event)
    form.cleaned_data = data
    actions.suggest(
        by=staff_member(request), now=timezone.now(), event=event, registration=data["registration"], idea=form.idea()
    )
    return _again(request, gettext("Kept. The next one:"))


def _paper_feedback(request: HttpRequest, event: Event, data: dict[str, Any]) -> HttpResponseRedirect:
    actions.give_feedback(now=timezone.now(), event=event, registration=None, **data)
    return _again(request, gettext("Kept. The next one:"))


def _has_begun(event: Event) -> bool:
    return event.window.has_begun(timezone.now())


def _for_event(event: Event) -> dict[str, Any]:
    return {"event": event}


def _there(event: Event) -> dict[str, Any]:
    """Everybody is ticked at first; then who was noted."""
    coming = Registration.objects.filter(event=event).coming().order_by("pk")
    return {"there": [row.pk for row in coming if row.attended is not False]}


def _step(verb: str, title: Any, confirm: Any) -> Button:
    return Button(
        verb=verb,
        title=title,
        permission=PUBLISH,
        available=lambda event: after(event.status, verb) is not None and (verb != "hold" or _has_begun(event)),
        run=_move(verb),
        confirm=confirm,
    )


EVENT_BUTTONS = (
    Button(
        verb="publish",
        title=_("Publish"),
        permission=PUBLISH,
        available=lambda event: not event.is_published and not event.is_cancelled,
        run=_publish,
        confirm=_("Everybody can read about it, with the day on which registration opens."),
    ),
    _step("open", _("Open registration"), _("From the opening time on, people can register on the public page.")),
    _step("close", _("Close registration"), _("Nobody new can begin. Who waits still gets seats that become free.")),
    _step("reopen", _("Open registration again"), _("Set a later closing time first. Then people can register again.")),
    Button(
        verb="commitment",
        title=_("What people will do"),
        permission=ANSWER,
        available=_has_begun,
        run=_commit,
        form=CommitmentOnTheDayForm,
        form_kwargs=_for_event,
        confirm=_(
            "Type one after another. Who has a seat is written to on the day you choose; others you ask yourself."
        ),
    ),
    Button(
        verb="who-else",
        title=_("Who else could benefit"),
        permission=ANSWER,
        available=_has_begun,
        run=_suggest,
        form=ConnectionOnTheDayForm,
        form_kwargs=_for_event,
        confirm=_("Organisations and groups. A person’s name or contact only if that person agreed."),
    ),
    Button(
        verb="attendance",
        title=_("Who was there"),
        permission=ANSWER,
        available=_has_begun,
        run=_attendance,
        form=AttendanceForm,
        form_kwargs=_for_event,
        initial=_there,
        confirm=_("Take the tick away from everybody who did not come."),
    ),
    Button(
        verb="feedback",
        title=_("Type in feedback sheets"),
        permission=ANSWER,
        available=lambda event: event.window.is_over(timezone.now()),
        run=_paper_feedback,
        form=PaperFeedbackForm,
        confirm=_("Leave out every name you find on a sheet."),
    ),
    _step("hold", _("It took place"), _("The public page says so. Seats don’t change any more.")),
    Button(
        verb="cancel",
        title=_("Cancel the event"),
        permission=PUBLISH,
        available=lambda event: after(event.status, "cancel") is not None,
        run=_cancel,
        form=CancelForm,
        danger=True,
        confirm=_("Everybody who is coming or waits is told at once, and their calendars too. This can’t be undone."),
    ),
)
