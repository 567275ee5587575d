"""The demo's requests about personal data, in every state. All invented."""

import datetime as dt
import uuid

from impact.accounts.models import User
from impact.rights.actions import acknowledge_request, answer_request, receive_request
from impact.rights.enums import RequestKind, RequestRoute
from impact.rights.models import DataRequest

NAMESPACE = uuid.UUID("a9d0c6de-6f0d-4a52-8b3a-64bf0f6c2f63")
REQUESTS = (
    (
        RequestKind.COMPLAINT,
        RequestRoute.EMAIL,
        "complains@example.org",
        "I got a letter meant for somebody else.",
        35,
        "",
    ),
    (RequestKind.ACCESS, RequestRoute.LETTER, "3 Example Lane, Oban", "Please send me what you have about me.", 2, ""),
    (RequestKind.CORRECTION, RequestRoute.PHONE, "01632 960003", "My name is spelled wrong.", 8, "acknowledge"),
    (RequestKind.ERASURE, RequestRoute.EMAIL, "deletes@example.org", "Please delete my sign-up.", 30, "answer"),
    (RequestKind.OBJECTION, RequestRoute.LETTER, "4 Example Hill, Bangor", "No more letters, please.", 20, "answer"),
)


def load(*, now: dt.datetime) -> None:
    """Load once."""
    if DataRequest.objects.exists():
        return
    officer = User.objects.by_email("dpo@example.org").get()
    for kind, route, contact, words, days, until in REQUESTS:
        received = now - dt.timedelta(days=days)
        request = receive_request(
            by=officer if route != RequestRoute.EMAIL else None,
            now=received,
            key=uuid.uuid5(NAMESPACE, kind),
            kind=kind,
            name=f"Example: person with a request, {kind}",
            route=route,
            contact=contact,
            words=f"Example: {words}",
            written_in="cy" if "Bangor" in contact else "en",
        )
        if until:
            request = acknowledge_request(by=officer, now=received + dt.timedelta(days=1), request=request)
        if until == "answer":
            outcome = "Example: we have done what you asked for."
            answer_request(by=officer, now=received + dt.timedelta(days=6), request=request, outcome=outcome)
