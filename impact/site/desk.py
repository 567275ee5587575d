"""What a member of staff sees first: what waits for them, and everything they may open.

Read through each app's `figures.waiting(user)`; the site is the top storey and may ask all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from django.contrib import admin
from django.contrib.admin import ModelAdmin
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse

from assemblies import figures as assemblies
from impact.accounts.models import User
from impact.engagement import figures as engagement
from impact.files import figures as files
from impact.jobs import figures as jobs
from impact.participation import figures as participation
from impact.people import figures as people
from impact.programme import figures as programme
from impact.reports import figures as reports
from impact.rights import figures as rights
from impact.site.sections import SECTIONS, Section
from impact.ui.waiting import Waiting
from networks import figures as networks
from projects import figures as projects
from surveys import figures as surveys


class _TakingPart:
    """Assemblies, events, and what both have in common share one line."""

    @staticmethod
    def waiting(user: User) -> tuple[Waiting, ...]:
        """What waits in the three of them."""
        return (*assemblies.waiting(user), *engagement.waiting(user), *participation.waiting(user))


class _TopicsAndSites:
    """Topics, and the calls and projects that come of them, share one line."""

    @staticmethod
    def waiting(user: User) -> tuple[Waiting, ...]:
        """What waits in both."""
        return (*programme.waiting(user), *projects.waiting(user))


class _Behind:
    """What goes on without anybody looking: background work, and the checks of files."""

    @staticmethod
    def waiting(user: User) -> tuple[Waiting, ...]:
        """What waits in both."""
        return (*files.waiting(user), *jobs.waiting(user))


_ASKED = (_TakingPart, _TopicsAndSites, networks, people, rights, surveys, reports, _Behind)


@dataclass(frozen=True, slots=True)
class Link:
    """One list of the admin, with where to add to it when this person may."""

    label: str
    url: str
    add_url: str = ""
    add_label: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One of the nine parts, with what this person may open in it."""

    slug: str
    title: str
    icon: str
    about: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """The two parts of the index."""

    waiting: tuple[tuple[Waiting, ...], ...]
    parts: tuple[Part, ...]


def desk_for(request: HttpRequest) -> Desk:
    """Everything the index shows to this person."""
    return Desk(waiting_for(cast("User", request.user)), everything(request))


def waiting_for(user: User) -> tuple[tuple[Waiting, ...], ...]:
    """What waits for this person: one line for each app or group of apps, eight at most; what is empty is left out."""
    lines = (tuple(kind for kind in app.waiting(user) if kind.count) for app in _ASKED)
    return tuple(line for line in lines if line)


def everything(request: HttpRequest) -> tuple[Part, ...]:
    """The nine parts in their order; a part in which this person may open nothing is left out."""
    shown: set[str] = set()
    parts, pages = [], _registered()
    for section in SECTIONS:
        mine = [pages[key] for key in _keys_of(section, pages, shown)]
        links = tuple(_link(request, page) for page in mine if _may_view(request, page))
        if links:
            parts.append(Part(section.slug, section.title, section.icon, section.about, links))
    return tuple(parts)


Pages = dict[str, "ModelAdmin[Model]"]


def _registered() -> Pages:
    """Every list of the admin by "app_label.modelname"."""
    return {model._meta.label_lower: page for model, page in admin.site._registry.items()}  # noqa: SLF001


def _keys_of(section: Section, pages: Pages, shown: set[str]) -> Iterator[str]:
    """The lists of a section: those named, then the rest of its apps; none appears twice on the page."""
    named_elsewhere = {key for other in SECTIONS for key in other.models if other is not section}
    rest = sorted(
        (key for key in pages if key.split(".")[0] in section.apps and key not in named_elsewhere),
        key=lambda key: _words(pages[key].model._meta.verbose_name_plural),  # noqa: SLF001
    )
    for key in (*section.models, *rest):
        if key in pages and key not in shown:
            shown.add(key)
            yield key


def _may_view(request: HttpRequest, page: "ModelAdmin[Model]") -> bool:
    """Whether this person may open the list, and whether it stands in menus at all."""
    return page.has_view_or_change_permission(request) and bool(page.get_model_perms(request))


def _words(name: object) -> str:
    """A model's name as a menu shows it: with a capital, the rest as written."""
    words = str(name)
    return words[:1].upper() + words[1:]


def _link(request: HttpRequest, page: "ModelAdmin[Model]") -> Link:
    """A list's name and addresses."""
    meta = page.model._meta  # noqa: SLF001
    name = f"admin:{meta.app_label}_{meta.model_name}"
    may_add = page.has_add_permission(request)
    return Link(
        label=_words(meta.verbose_name_plural),
        url=reverse(f"{name}_changelist"),
        add_url=reverse(f"{name}_add") if may_add else "",
        add_label=str(meta.verbose_name) if may_add else "",
    )
