"""A template of the journey rendered for an address, the same for everybody: nothing of a request comes in."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.template.loader import render_to_string


def nobody_at(path: str) -> HttpRequest:
    """A visit to an address by nobody: what the layout asks of a request, and no more."""
    request = HttpRequest()
    request.method = "GET"
    request.path = request.path_info = path
    request.META = {"SERVER_NAME": "localhost", "SERVER_PORT": "443"}
    request.user = AnonymousUser()
    return request


def written(template: str, context: dict[str, Any], *, path: str) -> str:
    return render_to_string(template, context, request=nobody_at(path))
