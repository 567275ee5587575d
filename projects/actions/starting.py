"""Start a project from a hosting: who hosts what is there already and is not typed again."""

import datetime as dt

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme.models import Hosting, Organisation
from impact.programme.texts import Texts
from impact.ui.refusals import Refused
from projects.models import Project
from projects.pure.lengths import months_later

LONGEST_SLUG = 60


class StartedAlready(Refused):
    """One project starts from one hosting. `project` is the one that did."""

    message = _("A project has already started from this hosting. Open it in the list of projects.")

    def __init__(self, *, project: Project) -> None:
        super().__init__()
        self.project = project


@transaction.atomic
def start_project(*, by: User | None, now: dt.datetime, hosting: Hosting, starts_on: dt.date, title: Texts) -> Project:
    """Make the project of a hosting; it is hidden and being set up. Raises StartedAlready."""
    del by
    hosting = Hosting.objects.select_for_update(of=("self",)).select_related("organisation").get(pk=hosting.pk)
    started = Project.objects.filter(hosting=hosting).first()
    if started is not None:
        raise StartedAlready(project=started)
    return Project.objects.create(
        hosting=hosting,
        slug=_free_slug(hosting.organisation, starts_on),
        title=title,
        topic_id=hosting.topic_id,
        nation_id=hosting.nation_id,
        place=hosting.place,
        delivery_model_id=hosting.delivery_model_id,
        host=hosting.organisation,
        year=hosting.year,
        starts_on=starts_on,
        ends_on=months_later(starts_on, hosting.months) - dt.timedelta(days=1),
        created_at=timezone.localtime(now),
    )


def _free_slug(organisation: Organisation, starts_on: dt.date) -> str:
    """A short name nobody has yet."""
    wanted = slugify(f"{organisation.name[:40]} {starts_on.year}") or f"project-{starts_on.year}"
    taken = set(Project.objects.filter(slug__startswith=wanted).values_list("slug", flat=True))
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (wanted, *numbered) if slug not in taken)[:LONGEST_SLUG]
