"""WSGI entry point; ASGI with synchronous views cost 1.5-2.7 times as much CPU (docs/architecture.md)."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "impact.settings")

application = get_wsgi_application()
