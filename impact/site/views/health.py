"""Is the portal alive? For load balancers, compose and people who operate it."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from kombu.exceptions import OperationalError

from impact.celery import app


def database_answers() -> bool:
    """Whether the database answers a question."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
            cursor.fetchone()
    except DatabaseError:
        return False
    return True


def broker_answers() -> bool:
    """Whether the broker answers; the portal works without it, later."""
    try:
        with app.connection_for_write() as broker:
            broker.ensure_connection(max_retries=1, timeout=1, interval_start=0)
    except (OperationalError, OSError):
        return False
    return True


@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """200 while answers can be kept; 503 with the reason when they cannot. A broker that is away is only reported."""
    del request
    if not database_answers():
        return JsonResponse({"status": "down", "reason": "The database does not answer."}, status=503)
    if not broker_answers():
        words = "The broker does not answer. Work is kept and starts when it is back."
        return JsonResponse({"status": "ok", "broker": "away", "reason": words})
    return JsonResponse({"status": "ok", "broker": "ok"})
