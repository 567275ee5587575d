"""The coordinator writes, checks and sends the record of a meeting."""

from typing import Any, cast
from uuid import UUID

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
from networks.enums import RecordStatus, Section
from networks.forms.record import FORMS, Around, SectionForm, SendForm
from networks.models import MeetingRecord, RecordSection
from networks.pure.sections import NEEDED, is_filled, missing_sections
from networks.queries import bodies_of, state_of
from networks.queries.answers import latest_sent, lines_of, standing_of
from networks.queries.around import choosing_for
from networks.views.gate import own_record
from networks.views.saving import (
    CONFLICT,
    TOO_LONG,
    first_problem,
    in_background,
    not_saved,
    only_unfinished,
    saved,
)


def record_url(public_id: UUID, name: str = "record", **kwargs: str) -> str:
    """The address of one page about a record."""
    return reverse(f"networks:{name}", kwargs={"public_id": public_id, **kwargs})


def around_of(record: MeetingRecord, *, by_name: bool = True) -> Around:
    """What the pages choose from; not `by_name` for what members read."""
    found = choosing_for(record.meeting, by_name=by_name)
    return Around(found.members, found.themes, found.questions)


def _tasks(record: MeetingRecord) -> list[dict[str, Any]]:
    bodies = bodies_of(record)
    tasks = []
    for section in Section:
        filled = is_filled(section, bodies.get(section, {}))
        open_words = _("To do") if section in NEEDED else _("You can leave this out")
        tasks.append(
            {
                "title": FORMS[section].title,
                "url": record_url(record.public_id, "section", section=section.value),
                "status": _("Done") if filled else open_words,
                "kind": "done" if filled else "",
            }
        )
    return tasks


@own_record
def record(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """The list of pages; once it is sent or agreed, what stands there now."""
    if record.status != RecordStatus.DRAFT:
        return HttpResponseRedirect(record_url(record.public_id, "record_answers"))
    latest, sent = record.sections.order_by("-saved_at").first(), latest_sent(record)
    context = {
        "record": record,
        "tasks": _tasks(record),
        "saved": latest,
        "sent": sent,
        "lines": lines_of(sent) if sent else (),
    }
    return render(request, "networks/record.html", context)


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def section(request: HttpRequest, record: MeetingRecord, section: str) -> HttpResponse:
    """One page of the record; each press of the button saves, and the script does in between."""
    if section not in FORMS:
        raise Http404
    around = around_of(record)
    if record.status != RecordStatus.DRAFT:
        return _closed(request, record, section, around)
    current = record.sections.select_related("saved_by").filter(section=section).first()
    if request.method == "POST":
        return _save(request, record, section, around, current)
    form = FORMS[section](around=around, kept=current.body if current else {})
    form.initial["seen"] = current.version if current else 0
    return _show(request, record, section, form, current)


def _closed(request: HttpRequest, record: MeetingRecord, section: str, around: Around) -> HttpResponse:
    """Sent meanwhile: what was typed can be copied, and is not lost."""
    if request.method != "POST":
        return HttpResponseRedirect(record_url(record.public_id))
    reason = _("This record has been sent or agreed meanwhile, so this page can’t be saved. Copy your words.")
    if in_background(request):
        return not_saved("stopped", reason, status=CONFLICT)
    form = FORMS[section](request.POST, around=around)
    typed = [
        value
        for name in request.POST
        if name.startswith(("text", "q_"))
        for value in request.POST.getlist(name)
        if value.strip()
    ]
    context = {"record": record, "form": form, "reason": reason, "typed": typed}
    return render(request, "networks/your_words.html", context, status=CONFLICT)


def _save(
    request: HttpRequest, record: MeetingRecord, section: str, around: Around, current: RecordSection | None
) -> HttpResponse:
    keep = request.POST.get("keep")
    if keep == "saved":
        return HttpResponseRedirect(_next(record, section))
    form = FORMS[section](request.POST, around=around)
    if not form.is_valid():
        return _not_kept(form) if in_background(request) else _show(request, record, section, form, current)
    body = form.body()
    if keep == "both" and form.can_join and current:
        body = form.join(current.body, body)
    return _keep(request, record, section, form, body)


def _not_kept(form: SectionForm) -> HttpResponse:
    words = _("this page is not finished.") if only_unfinished(form) else first_problem(form)
    return not_saved("invalid", words, status=TOO_LONG)


def _keep(
    request: HttpRequest, record: MeetingRecord, section: str, form: SectionForm, body: dict[str, Any]
) -> HttpResponse:
    by, now = cast("User", request.user), timezone.now()
    try:
        kept = save_section(by=by, now=now, record=record, section=section, body=body, seen=form.seen)
    except SavedByOther as other:
        return _show_both(request, record, FORMS[section], body, other.current)
    except Refused as refusal:
        messages.error(request, str(refusal.message))
        return HttpResponseRedirect(record_url(record.public_id))
    if in_background(request):
        return saved(kept.version)
    again = request.POST.get("then") == "more"
    return HttpResponseRedirect(f"{request.path}?saved={section}" if again else _next(record, section))


def _next(record: MeetingRecord, section: str) -> str:
    """The page after this one; `saved` tells its script which words on this phone are no longer needed."""
    order = Section.values
    later = order[order.index(section) + 1 :]
    url = record_url(record.public_id, "section", section=later[0]) if later else record_url(record.public_id, "check")
    return f"{url}?saved={section}"


def erased(request: HttpRequest, record: MeetingRecord) -> str:
    """The name under which a phone kept what is saved now; empty when nothing was."""
    section = request.GET.get("saved", "")
    return f"network-record {record.public_id} {section}" if section in FORMS else ""


def _show(
    request: HttpRequest, record: MeetingRecord, section: str, form: SectionForm, current: RecordSection | None
) -> HttpResponse:
    place = Section.values.index(section)
    earlier = Section.values[place - 1] if place else None
    form.form_tag = False  # type: ignore[attr-defined]
    context = {
        "record": record,
        "section": section,
        "erase": erased(request, record),
        "form": form,
        "current": current,
        "latest": current or record.sections.order_by("-saved_at").first(),
        "number": place + 1,
        "total": len(Section.values),
        "can_leave_out": section not in NEEDED,
        "has_more": form.can_join and section != Section.DISCUSSION,
        "back_url": record_url(record.public_id, "section", section=earlier)
        if earlier
        else record_url(record.public_id),
    }
    return render(request, "networks/section.html", context)


def _show_both(
    request: HttpRequest,
    record: MeetingRecord,
    form_class: type[SectionForm],
    body: dict[str, Any],
    current: RecordSection,
) -> HttpResponse:
    """Both versions on one page; the writer's words stay in the form, to be kept, joined or left."""
    if in_background(request):
        words = _("somebody changed this page meanwhile. Press the button to see both; nothing is lost.")
        return not_saved("conflict", words, status=CONFLICT)
    around = around_of(record)
    mine = form_class(around=around, kept=body)
    mine.initial["seen"] = current.version
    mine.form_tag = False  # type: ignore[attr-defined]
    context = {
        "record": record,
        "form": mine,
        "current": current,
        "saved_rows": form_class(around=around, kept=current.body).shown(),
        "can_join": mine.can_join,
    }
    return render(request, "networks/both.html", context, status=CONFLICT)


def groups_of(bodies: dict[str, dict[str, Any]], around: Around, record: MeetingRecord) -> list[dict[str, Any]]:
    """What is written, page by page, as people read it."""
    return [
        {
            "title": FORMS[one].title,
            "rows": FORMS[one](around=around, kept=bodies.get(one, {})).shown(),
            "url": record_url(record.public_id, "section", section=one.value),
            "needed": one in NEEDED,
        }
        for one in Section
    ]


@own_record
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """Read everything once more, then send it to the members."""
    if record.status != RecordStatus.DRAFT:
        return HttpResponseRedirect(record_url(record.public_id))
    before = latest_sent(record)
    wishes = standing_of(before, timezone.now()).wishes if before else 0
    typed = request.POST if request.method == "POST" else None
    form, refusal = SendForm(typed, wishes=wishes, initial={"state": state_of(record)}), ""
    if typed is not None and form.is_valid():
        try:
            send_record(
                by=cast("User", request.user),
                now=timezone.now(),
                record=record,
                seen=form.cleaned_data["state"],
                not_changed_because=form.cleaned_data.get("not_changed_because", ""),
            )
        except Refused as refused:
            refusal = str(refused.message)
            said = {**form.cleaned_data, "state": state_of(record)}
            form = SendForm(wishes=wishes, initial=said)
        else:
            return HttpResponseRedirect(record_url(record.public_id, "record_answers"))
    bodies = bodies_of(record)
    context = {
        "record": record,
        "form": form,
        "groups": groups_of(bodies, around_of(record), record),
        "missing": missing_sections(bodies),
        "lines": lines_of(before) if before else (),
        "erase": erased(request, record),
        "refusal": refusal,
        "back_url": record_url(record.public_id),
    }
    return render(request, "networks/check.html", context, status=CONFLICT if refusal else 200)
