"""What we write about a request; by e-mail queued in the caller's transaction, otherwise as a letter to print."""

from django.template.loader import render_to_string
from django.utils import translation

from impact.jobs.mail import SUBJECT, queue_mail
from impact.rights.enums import RequestRoute
from impact.rights.models import DataRequest

RECEIVED, ACKNOWLEDGED, ANSWERED = "rights/received", "rights/acknowledged", "rights/answered"


def tell(request: DataRequest, template: str) -> None:
    """Mail it, to those who chose e-mail."""
    if request.route == RequestRoute.EMAIL:
        queue_mail(
            to=request.contact, template=template, context={"request": request}, language=request.portal_language
        )


def as_letter(request: DataRequest, template: str) -> str:
    """The same words on paper, or to say on the phone."""
    with translation.override(request.portal_language):
        text = render_to_string(f"emails/{template}.txt", {"request": request}).strip()
    return text.removeprefix(SUBJECT)
