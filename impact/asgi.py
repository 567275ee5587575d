"""ASGI entry point, for hosts that only speak ASGI; production uses impact.wsgi."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "impact.settings")

application = get_asgi_application()
