"""Fill an empty portal with the demo programme: invented data, safe to run again."""

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from impact.site.actions import demo_apps, load_demo_of


class Command(BaseCommand):
    help = "Load the demo programme (invented data) into each app, once."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load what is missing, app by app; a later app may build on an earlier one."""
        del args, options
        if not settings.DEMO:
            message = "This portal is not a demo. Set DEMO=1 to allow example data in it; nothing was changed."
            raise CommandError(message)
        for app_label, load in demo_apps():
            began = time.monotonic()
            if load_demo_of(app_label=app_label, load=load, now=timezone.now()):
                self.stdout.write(f"  {app_label}: example data loaded ({time.monotonic() - began:.1f} s)")
            else:
                self.stdout.write(f"  {app_label}: example data is in already")
