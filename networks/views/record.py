"""The coordinator writes, checks and agrees the record of a meeting."""

from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from impact.accounts.models import User
from impact.ui.refusals import Refused
from networks.actions import SavedByOther, save_section, send_record
from networks.enums import Section
from networks.forms.record import FORMS, AgreeForm, SectionForm, shown
from networks.models import MeetingRecord, RecordSection
from networks.pure.sections import NEEDED, is_filled, missing_sections
from networks.queries import bodies_of, state_of
from networks.views.gate import own_record

CONFLICT = 409


def _url(record: MeetingRecord, name: str = "record", **kwargs: str) -> str:
    return reverse(f"networks:{name}", kwargs={"public_id": record.public_id, **kwargs})


def _tasks(record: MeetingRecord) -> list[dict[str, Any]]:
    bodies = bodies_of(record)
    tasks = []
    for section in Section:
        filled = is_filled(section, bodies.get(section, {}))
        open_words = _("To do") if section in NEEDED else _("You can leave this out")
        tasks.append(
            {
                "title": FORMS[section].title,
                "url": _url(record, "section", section=section.value),
                "status": _("Done") if filled else open_words,
                "kind": "done" if filled else "",
            }
        )
    return tasks


@own_record
def record(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """The list of pages, or the agreed record."""
    if record.is_agreed():
        return _show_agreed(request, record)
    saved = record.sections.order_by("-saved_at").first()
    return render(request, "networks/record.html", {"record": record, "tasks": _tasks(record), "saved": saved})


def _show_agreed(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    context = {
        "record": record,
        "attendance": record.attendance.order_by("pk"),
        "items": record.items.readable().order_by("position"),
        "action_points": record.action_points.order_by("pk"),
    }
    return render(request, "networks/agreed.html", context)


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def section(request: HttpRequest, record: MeetingRecord, section: str) -> HttpResponse:
    """One page of the record; each press of the button saves."""
    if section not in FORMS:
        raise Http404
    if record.is_agreed():
        return HttpResponseRedirect(_url(record))
    current = record.sections.filter(section=section).first()
    if request.method == "POST":
        return _save(request, record, section)
    initial = {**FORMS[section].initial_of(current.body), "seen": current.version} if current else {"seen": 0}
    return _show(request, record, section, FORMS[section](initial=initial), current)


def _save(request: HttpRequest, record: MeetingRecord, section: str) -> HttpResponse:
    if request.POST.get("keep") == "saved":
        return HttpResponseRedirect(_next(record, section))
    form = FORMS[section](request.POST)
    if not form.is_valid():
        return _show(request, record, section, form, None)
    body = form.body()
    if request.POST.get("keep") == "both" and form.is_one_text:
        current = record.sections.filter(section=section).first()
        body = {**body, "text": f"{current.body.get('text', '')}\n\n{body['text']}".strip()} if current else body
    try:
        save_section(
            by=cast("User", request.user),
            now=timezone.now(),
            record=record,
            section=section,
            body=body,
            seen=form.seen,
        )
    except SavedByOther as other:
        return _show_both(request, record, section, form, other.current)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
        return HttpResponseRedirect(_url(record))
    return HttpResponseRedirect(_next(record, section))


def _next(record: MeetingRecord, section: str) -> str:
    order = Section.values
    later = order[order.index(section) + 1 :]
    return _url(record, "section", section=later[0]) if later else _url(record, "check")


def _show(
    request: HttpRequest, record: MeetingRecord, section: str, form: SectionForm, current: RecordSection | None
) -> HttpResponse:
    place = Section.values.index(section)
    earlier = Section.values[place - 1] if place else None
    latest = record.sections.order_by("-saved_at").first()
    context = {
        "record": record,
        "form": form,
        "current": current,
        "latest": latest,
        "number": place + 1,
        "total": len(Section.values),
        "back_url": _url(record, "section", section=earlier) if earlier else _url(record),
    }
    return render(request, "networks/section.html", context)


def _show_both(
    request: HttpRequest, record: MeetingRecord, section: str, form: SectionForm, current: RecordSection
) -> HttpResponse:
    """Both versions on one page; the writer's words stay in the form, to be kept, joined or left."""
    mine = FORMS[section](initial={**FORMS[section].initial_of(form.body()), "seen": current.version})
    mine.form_tag = False  # type: ignore[attr-defined]
    context = {
        "record": record,
        "form": mine,
        "current": current,
        "saved_rows": shown(FORMS[section], current.body),
        "can_join": form.is_one_text,
    }
    return render(request, "networks/both.html", context, status=CONFLICT)


def _groups(record: MeetingRecord) -> list[dict[str, Any]]:
    """What is written, page by page, as people read it."""
    bodies = bodies_of(record)
    return [
        {
            "title": FORMS[one].title,
            "rows": shown(FORMS[one], bodies.get(one, {})),
            "url": _url(record, "section", section=one.value),
            "needed": one in NEEDED,
        }
        for one in Section
    ]


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Read everything once more, then agree."""
    if record.is_agreed():
        return HttpResponseRedirect(_url(record))
    form = AgreeForm(request.POST if request.method == "POST" else None, initial={"state": state_of(record)})
    refusal = ""
    if request.method == "POST" and form.is_valid():
        try:
            send_record(
                by=cast("User", request.user), now=timezone.now(), record=record, seen=form.cleaned_data["state"]
            )
        except Refused as refused:
            refusal = str(refused.message)
            form = AgreeForm(initial={"state": state_of(record)})
        else:
            return HttpResponseRedirect(_url(record))
    context = {
        "record": record,
        "form": form,
        "groups": _groups(record),
        "missing": missing_sections(bodies_of(record)),
        "refusal": refusal,
        "back_url": _url(record),
    }
    return render(request, "networks/check.html", context, status=CONFLICT if refusal else 200)
