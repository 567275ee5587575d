"""Reference nouns: written from the tables, edited by staff."""

from datetime import date
from typing import TypeVar

from django.db import models, transaction

from impact.accounts.models import User
from impact.programme.codes import CODES
from impact.programme.models import (
    Code,
    Criterion,
    CriterionAnchor,
    DeliveryModel,
    DeliveryStage,
    Nation,
    NetworkTemplate,
    Perspective,
    Phase,
    Region,
    SelfQuestion,
    StaffScope,
)
from impact.programme.network_templates import TEMPLATES
from impact.programme.reference import NATIONS, PERSPECTIVES, PHASES, regions
from impact.programme.ways_and_criteria import CRITERIA, WAYS

Noun = TypeVar("Noun", bound=models.Model)


@transaction.atomic
def sync_programme() -> None:
    """Make nations, regions and perspectives equal to the tables, and add the phases; safe to repeat.

    Phases and labels that staff changed since stay as staff left them: rows are only added, codes only followed.
    """
    for number, code, name in NATIONS:
        Nation.objects.get_or_create(number=number, defaults={"code": code, "name": name})
    nations = {nation.number: nation for nation in Nation.objects.all()}
    known = set(Region.objects.values_list("number", flat=True))
    Region.objects.bulk_create(
        Region(nation=nations[nation], number=number, code=code, name=name)
        for nation, number, code, name in regions()
        if number not in known
    )
    known = set(Perspective.objects.values_list("number", flat=True))
    Perspective.objects.bulk_create(
        Perspective(number=number, slug=slug, label=label, position=number)
        for number, slug, label in PERSPECTIVES
        if number not in known
    )
    _sync_codes({nation.code: nation for nation in nations.values()})
    _sync_ways()
    _sync_criteria()
    _sync_templates()
    for slug, starts_on, ends_on, title, about in PHASES:
        Phase.objects.get_or_create(
            slug=slug,
            defaults={
                "starts_on": date.fromisoformat(starts_on),
                "ends_on": date.fromisoformat(ends_on) if ends_on else None,
                "title": title,
                "about": about,
            },
        )


def _sync_codes(nations: dict[str, Nation]) -> None:
    known = set(Code.objects.values_list("list_name", "version", "nation__code", "code"))
    Code.objects.bulk_create(
        Code(list_name=name, version=version, nation=nations.get(nation), code=code, label=label, position=place)
        for name, version, nation, codes in CODES
        for place, (code, label) in enumerate(codes, start=1)
        if (name, version, nation or None, code) not in known
    )


def _sync_ways() -> None:
    known = set(DeliveryModel.objects.values_list("slug", flat=True))
    for place, (slug, months_from, months_to, name, about, offers, asks, stages) in enumerate(WAYS, start=1):
        if slug in known:
            continue
        way = DeliveryModel.objects.create(
            slug=slug,
            months_from=months_from,
            months_to=months_to,
            name=name,
            about=about,
            offers=offers,
            asks=asks,
            position=place,
        )
        DeliveryStage.objects.bulk_create(
            DeliveryStage(delivery_model=way, position=number, name=stage)
            for number, stage in enumerate(stages, start=1)
        )


def _sync_criteria() -> None:
    known = set(Criterion.objects.values_list("slug", flat=True))
    for place, (slug, for_topics, floor, label, about, meanings) in enumerate(CRITERIA, start=1):
        if slug in known:
            continue
        criterion = Criterion.objects.create(
            slug=slug, for_topics=for_topics, floor=floor, label=label, about=about, position=place
        )
        CriterionAnchor.objects.bulk_create(
            CriterionAnchor(criterion=criterion, score=score, words=words) for score, words in enumerate(meanings)
        )


def _sync_templates() -> None:
    known = set(NetworkTemplate.objects.values_list("slug", flat=True))
    for place, (slug, name, about, numbers, questions) in enumerate(TEMPLATES, start=1):
        if slug in known:
            continue
        template = NetworkTemplate.objects.create(slug=slug, name=name, about=about, position=place, **numbers)
        SelfQuestion.objects.bulk_create(
            SelfQuestion(template=template, position=number, text=text)
            for number, text in enumerate(questions, start=1)
        )


@transaction.atomic
def edit_reference(*, by: User | None, noun: Noun) -> Noun:
    """Save a stateless reference noun (organisation, region, priority, phase ...) as staff edited it."""
    noun.full_clean()
    noun.save()
    return noun


@transaction.atomic
def remove_scope(*, by: User, scope: StaffScope) -> None:
    """A member of staff no longer works for this nation."""
    scope.delete()
