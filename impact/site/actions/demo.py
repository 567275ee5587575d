"""Load the demo programme, app by app, once."""

from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.db import IntegrityError, transaction

from impact.site.models import DemoLoad

Load = Callable[..., None]
# Sorting is stable: all others keep the order of INSTALLED_APPS.
_UPPER = {"reports": 1, "thread": 2, "rights": 3}


def demo_apps() -> Iterator[tuple[str, Load]]:
    """Each installed app that ships example data, lower storeys first: a report's example needs a survey's."""
    for config in sorted(apps.get_app_configs(), key=lambda config: _UPPER.get(config.label, 0)):
        name = f"{config.name}.demo"
        if config.name.split(".")[0] != "django" and find_spec(name) is not None:
            load = getattr(import_module(name), "load", None)
            if load is not None:
                yield config.label, load


@transaction.atomic
def load_demo_of(*, app_label: str, load: Load, now: datetime) -> bool:
    """Load one app's example data and note it in the same transaction; False when it was in already."""
    try:
        with transaction.atomic():
            DemoLoad.objects.create(app_label=app_label, loaded_at=now)
    except IntegrityError:
        return False
    load(now=now)
    return True
