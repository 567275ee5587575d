"""What everybody can read about topics: why they were chosen, on which evidence, and what is planned."""

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from impact.programme.enums import HookKind, Voice
from impact.programme.models import DeliveryModel, EvidenceGap, Nation, PolicyHook, Statement, Topic
from impact.programme.queries.topics import DECIDED, context_of, evidence_of, published_topics, scores_of
from impact.programme.queries.work_plan import board_for


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """Every topic that is public, what we take up first."""
    return render(request, "programme/topics.html", {"topics": published_topics()})


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """One topic: where it comes from, the evidence, the four nations, how it was decided, what is missing."""
    found = get_object_or_404(Topic.objects.published(), slug=slug)
    is_decided = found.status in DECIDED
    context = {
        "topic": found,
        "sources": found.sources.in_order(),
        "columns": evidence_of(found),
        "nations": context_of(found),
        "scores": scores_of(found) if is_decided else (),
        "decisions": found.decisions.in_order(),
        "gaps": EvidenceGap.objects.published().filter(topic=found).order_by("published_at", "pk"),
        "plan": found.work_plan.select_related("delivery_model").order_by("-year", "delivery_model__position"),
    }
    return render(request, "programme/topic.html", context)


@require_safe
def work_plan(request: HttpRequest) -> HttpResponse:
    """The board: topic, way of working, year, and what already exists. Staff see here what everybody sees."""
    return render(request, "programme/work_plan.html", {"board": board_for(AnonymousUser())})


@require_safe
def ways(request: HttpRequest) -> HttpResponse:
    """The ways we work with people: stages, usual length, what we offer and ask."""
    found = DeliveryModel.objects.prefetch_related("stages").order_by("position", "pk")
    ways_with_stages = [(way, sorted(way.stages.all(), key=lambda stage: stage.position)) for way in found]
    return render(request, "programme/ways.html", {"ways": ways_with_stages})


@require_safe
def policy_hooks(request: HttpRequest) -> HttpResponse:
    """Law and policy of each nation that a lesson can use, and what people said good support is."""
    hooks: dict[int, list[PolicyHook]] = {}
    kinds = list(HookKind)
    found = PolicyHook.objects.order_by("slug")
    for hook in sorted(found, key=lambda hook: kinds.index(HookKind(hook.kind))):  # law first
        hooks.setdefault(hook.nation_id, []).append(hook)
    nations = [(nation, hooks.get(nation.pk, [])) for nation in Nation.objects.order_by("number")]
    said = list(Statement.objects.order_by("position", "pk"))
    voices = [(voice, [one for one in said if one.voice == voice]) for voice in Voice]
    return render(request, "programme/policy_hooks.html", {"nations": nations, "voices": voices})
