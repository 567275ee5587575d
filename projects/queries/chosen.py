"""The public list of sites, computed from hostings each time: nothing is counted by hand."""

from django.db.models import Prefetch

from impact.programme.models import DeliveryModel, Hosting, HostingPartner, Nation
from projects.pure.sums import Site, Sum, grouped


def chosen_sites() -> list[Site]:
    """Every site, the newest year first, in the language of the page; two queries for any number."""
    partners = Prefetch("partners", HostingPartner.objects.select_related("organisation").order_by("pk"))
    related = ("organisation", "topic", "nation", "delivery_model")
    hostings = Hosting.objects.select_related(*related).prefetch_related(partners)
    return [
        Site(
            year=one.year,
            nation=str(one.nation),
            way=str(one.delivery_model),
            topic=str(one.topic),
            organisation=one.organisation.name,
            partners=tuple(partner.organisation.name for partner in one.partners.all()),
            place=one.place,
            months=one.months,
            pounds=one.pounds,
            coach_days=one.coach_days,
            keys=frozenset({one.organisation_id, *(partner.organisation_id for partner in one.partners.all())}),
        )
        for one in hostings.order_by("-year", "organisation__name", "pk")
    ]


def sums_of(sites: list[Site]) -> dict[str, list[Sum]]:
    """The same sites added up four ways: by year, nation, delivery model and topic."""
    nations = [str(nation) for nation in Nation.objects.order_by("number")]
    ways = [str(way) for way in DeliveryModel.objects.order_by("position")]
    return {
        "year": grouped(sites, lambda one: str(one.year)),
        "nation": grouped(sites, lambda one: one.nation, nations),
        "way": grouped(sites, lambda one: one.way, ways),
        "topic": grouped(sites, lambda one: one.topic),
    }
