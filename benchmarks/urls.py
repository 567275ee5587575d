"""The portal's addresses and, beside them, the barest views that do the same work."""

import uuid

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from impact.urls import urlpatterns as portal
from surveys.models import Response


def bare(request: HttpRequest) -> HttpResponse:
    """Nothing but a response."""
    return HttpResponse("ok")


def bare_select(request: HttpRequest) -> HttpResponse:
    """One SELECT of one response."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT public_id, answers FROM surveys_response LIMIT 1")
        cursor.fetchone()
    return HttpResponse("ok")


@csrf_exempt
def bare_insert(request: HttpRequest) -> HttpResponse:
    """One response written through the ORM, as a plain view would."""
    known = Response.objects.filter(status="submitted").values("questionnaire_id", "started_at").first()
    Response.objects.create(public_id=uuid.uuid4(), status="draft", **(known or {}))
    return HttpResponse("ok")


urlpatterns = [
    path("bench/bare/", bare),
    path("bench/select/", bare_select),
    path("bench/insert/", bare_insert),
    *portal,
]
