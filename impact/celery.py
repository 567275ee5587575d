"""The Celery application. Postgres holds the truth about jobs; the broker only wakes workers up."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "impact.settings")

app = Celery("impact")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
