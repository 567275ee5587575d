"""The one-page sheet of a meeting as a PDF: blank to write on, or filled."""

from typing import cast
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from impact.accounts.models import User
from impact.ui.pdf import compile_pdf, pdf_response
from networks.models import LocalNetwork, Meeting, MeetingRecord
from networks.queries.answers import latest_sent
from networks.queries.paper import paper_pdf
from networks.queries.sheet import sheet_of
from networks.views.gate import coordinator_required, own_record

TEMPLATE = "networks/pdf/sheet.typ"


@own_record
@require_safe
def sheet(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """What is written, on one page."""
    del request
    when = record.agreed_at or record.started_at
    title = _("Record of the meeting")
    pdf = compile_pdf(TEMPLATE, sheet_of(record.meeting, record), title=title, when=when)
    return pdf_response(pdf, filename=f"meeting-{record.meeting.number}.pdf")


@own_record
@require_safe
def paper(request: HttpRequest, record: MeetingRecord) -> HttpResponse:
    """What the members read, to hand to somebody or to read to them."""
    del request
    sent = latest_sent(record)
    if sent is None:
        raise Http404
    return pdf_response(paper_pdf(sent), filename=f"record-{record.meeting.number}-{sent.version}.pdf")


@coordinator_required
@require_safe
def blank_sheet(request: HttpRequest, public_id: UUID) -> HttpResponse:
    """To print and write on in the meeting."""
    mine = LocalNetwork.objects.coordinated_by(cast("User", request.user))
    meeting = Meeting.objects.whole().filter(public_id=public_id, local_network__in=mine).first()
    if meeting is None:
        raise Http404
    title = _("Sheet for the meeting")
    pdf = compile_pdf(TEMPLATE, sheet_of(meeting, None), title=title, when=meeting.entry.changed_at)
    return pdf_response(pdf, filename=f"sheet-{meeting.number}.pdf")
