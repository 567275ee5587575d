"""The sites, for everybody: computed from records, each number with what it counts."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from impact.participation.pure.money import csv_file
from projects.pure.sums import Site, add_up, organisations_in
from projects.queries import chosen_sites, sums_of


def heads() -> tuple[str, ...]:
    """What the columns of the list are called."""
    return (
        _("Year"), _("Lead organisation"), _("Partners"), _("Place"), _("Nation"), _("Topic"), _("Delivery model"),
        _("Months"), _("Pounds agreed"), _("Days of a coach agreed"),
    )  # fmt: skip


@require_safe
def chosen(request: HttpRequest) -> HttpResponse:
    """Every site, and the same sites added up by year, nation, delivery model and topic."""
    sites = chosen_sites()
    sums = sums_of(sites)
    captions = {
        "year": (_("By year"), _("Year")),
        "nation": (_("By nation"), _("Nation")),
        "way": (_("By delivery model"), _("Delivery model")),
        "topic": (_("By topic"), _("Topic")),
    }
    columns = (_("Sites"), _("Pounds agreed"), _("Days of a coach agreed"))
    context: dict[str, Any] = {
        "sites": sites,
        "whole": add_up("", sites),
        "organisations": organisations_in(sites),
        "tables": [
            {
                "caption": captions[kind][0],
                "heads": (captions[kind][1], *columns),
                "rows": [(one.name, one.sites, f"£{one.pounds_words}", one.coach_days) for one in groups],
            }
            for kind, groups in sums.items()
        ],
        "heads": [head for head in heads() if head != _("Nation")],
        "rows": [_row(one) for one in sites],
    }
    return render(request, "projects/decisions/chosen.html", context)


def _row(site: Site) -> tuple[object, ...]:
    """As read on the page: place and nation share a column."""
    where = ", ".join(part for part in (site.place, site.nation) if part)
    return (
        site.year, site.organisation, ", ".join(site.partners), where, site.topic, site.way, site.months,
        f"£{site.pounds_words}", site.coach_days,
    )  # fmt: skip


def _cells(site: Site) -> tuple[object, ...]:
    """As kept in the file: one fact in each column, plain numbers."""
    return (
        site.year, site.organisation, ", ".join(site.partners), site.place, site.nation, site.topic, site.way,
        site.months, site.pounds, site.coach_days,
    )  # fmt: skip


@require_safe
def chosen_csv(request: HttpRequest) -> HttpResponse:
    """The same list as a file; its columns add up to the numbers on the page."""
    content = csv_file(heads(), (_cells(one) for one in chosen_sites()))
    response = HttpResponse("\ufeff" + content, content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="impact-sites.csv"'
    return response
