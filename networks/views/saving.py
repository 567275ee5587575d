"""What the script hears that saves while somebody types."""

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.utils.dateformat import format as date_format
from django.utils.translation import gettext as _

from networks.forms.record import SectionForm

CONFLICT, TOO_LONG = 409, 422


def in_background(request: HttpRequest) -> bool:
    """Whether the script saves while somebody types."""
    return request.method == "POST" and request.headers.get("X-Autosave") == "1"


def saved(version: int) -> JsonResponse:
    """It is saved, and when by the clock on the wall."""
    time = date_format(timezone.localtime(), "H:i")
    return JsonResponse({"state": "saved", "version": version, "words": _("Saved %(time)s") % {"time": time}})


def not_saved(state: str, problem: str, *, status: int) -> JsonResponse:
    """It is not saved, and why; the words stay on this phone."""
    words = _("Not saved yet: %(problem)s") % {"problem": problem}
    return JsonResponse({"state": state, "words": words}, status=status)


def first_problem(form: SectionForm) -> str:
    """What can't be kept; what is not filled in yet is no problem while somebody types."""
    for name, errors in form.errors.as_data().items():
        for error in errors:
            if error.code != "required":
                label = f"{form.fields[name].label}: " if name in form.fields else ""
                return label + " ".join(str(message) for message in error.messages)
    return ""


def only_unfinished(form: SectionForm) -> bool:
    """Whether nothing is wrong but that something is not filled in yet."""
    return bool(form.errors) and not first_problem(form)
