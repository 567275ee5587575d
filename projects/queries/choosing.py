"""What a balanced choice is made from: the sites that count, what rules look at, what reviewers said."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from django.contrib.postgres.aggregates import StringAgg
from django.db.models import CharField, Count, F, Q, QuerySet, Subquery, Value
from django.db.models.functions import MD5, Cast, Coalesce, Concat
from django.utils.translation import gettext as _

from impact.programme.models import Criterion
from impact.selection import Candidate, Quota, Review, Rules
from projects.enums import ExpressionStatus, RuleFeature
from projects.models import ARRIVED, Choice, ChoiceRule, Expression, ReviewScore
from projects.models import Review as ReviewRow
from projects.pure.choosing import Rule, led_by, yes_or_no
from projects.pure.freezing import check_sum

ON_THE_TABLE = (ExpressionStatus.CHECKED, ExpressionStatus.LONGLISTED)
FEATURES = tuple(RuleFeature.values)


class Site(NamedTuple):
    """One expression as the board counts it; `id` is its public id as text."""

    id: str
    reference: str
    status: str
    nation: str | None
    region: str | None
    delivery_model: str | None
    topic: str | None
    kind: str
    place_kind: str
    new_here: bool | None
    under_pressure: bool | None

    def value(self, feature: str) -> str:
        """What a rule about this feature looks at; "" where nothing was said."""
        if feature == RuleFeature.LED_BY:
            return led_by(self.kind)
        said = getattr(self, feature)
        return yes_or_no(said=said) if feature in {RuleFeature.NEW_HERE, RuleFeature.UNDER_PRESSURE} else said or ""

    def values(self) -> dict[str, str]:
        """Every feature's value."""
        return {feature: self.value(feature) for feature in FEATURES}


def sites_of(choice: Choice) -> list[Site]:
    """Everything that was sent to the call and not reopened, withdrawn ones too; one query, however many."""
    rows = Expression.objects.filter(call=choice.call_id, status__in=[*ARRIVED, ExpressionStatus.WITHDRAWN])
    rows = rows.filter(sent_at__isnull=False).annotate(key=Cast("public_id", CharField())).order_by("public_id")
    columns = (
        "key", "reference", "status", "nation__code", "region__code", "delivery_model__slug", "topic__slug",
        "organisation_kind", "place_kind", "new_here", "under_pressure",
    )  # fmt: skip
    return [Site(*row) for row in rows.values_list(*columns)]


def on_the_table(sites: Iterable[Site]) -> list[Site]:
    """Those a choice is made from: the longlist where there is one, else everything that was checked."""
    longlisted = [site for site in sites if site.status == ExpressionStatus.LONGLISTED]
    return longlisted or [site for site in sites if site.status == ExpressionStatus.CHECKED]


def floor_now() -> dict[str, int]:
    """The criteria that count for sites, each with the least its median has to reach (0 where none is asked)."""
    rows = Criterion.objects.filter(for_sites=True).order_by("position", "pk").values_list("slug", "floor")
    return {slug: floor or 0 for slug, floor in rows}


def plain_rules(rules: Iterable[ChoiceRule]) -> tuple[Rule, ...]:
    """The rules as plain values, in their order."""
    return tuple(Rule(rule.feature, rule.value, rule.minimum, rule.maximum) for rule in rules)


def quotas_of(rules: Sequence[Rule], sites: Iterable[Site], size: int) -> tuple[Quota, ...]:
    """The rules for the solver; a value that somebody has and no rule names may come as often as it likes."""
    features = {rule.feature for rule in rules}
    named = {(rule.feature, rule.value) for rule in rules}
    had = {(feature, site.value(feature)) for site in sites for feature in features}
    free = [Quota(feature, value, 0, size) for feature, value in sorted(had - named)]
    limits = [
        Quota(rule.feature, rule.value, rule.minimum, max(size, rule.minimum) if rule.maximum is None else rule.maximum)
        for rule in rules
    ]
    return (*limits, *free)


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything a proposal is made from. `missing`: references of those not fully reviewed, with what is missing."""

    sites: tuple[Site, ...]
    rules: tuple[Rule, ...]
    floor: Mapping[str, int]
    candidates: tuple[Candidate, ...]
    missing: tuple[tuple[str, str], ...]
    size: int

    def kernel_rules(self) -> Rules:
        """As the solver takes them."""
        return Rules(self.size, self.floor, quotas_of(self.rules, self.sites, self.size))


def inputs_of(choice: Choice) -> Inputs:
    """Read sites, rules and counted reviews of a choice."""
    sites, floor = tuple(on_the_table(sites_of(choice))), floor_now()
    reviews = _reviews(choice, {site.id for site in sites})
    candidates = tuple(Candidate(site.id, site.values(), tuple(reviews.get(site.id, ()))) for site in sites)
    return Inputs(
        sites=sites,
        rules=plain_rules(choice.rules.in_order()),
        floor=floor,
        candidates=candidates,
        missing=tuple(_missing(choice, sites, candidates, floor)),
        size=choice.size,
    )


def _reviews(choice: Choice, wanted: set[str]) -> dict[str, list[Review]]:
    key = Cast("expression__public_id", CharField())
    counted = ReviewRow.objects.counted().filter(round=choice.round_id).annotate(key=key)
    said: dict[int, dict[str, int]] = {}
    rows = ReviewScore.objects.filter(review__in=counted).values_list("review_id", "criterion__slug", "score")
    for review, criterion, score in rows:
        said.setdefault(review, {})[criterion] = score
    found: dict[str, list[Review]] = {}
    for pk, one, member in counted.order_by("pk").values_list("pk", "key", "member_id"):
        if one in wanted:
            found.setdefault(one, []).append(Review(f"{member:09}", said.get(pk, {})))
    return found


def _missing(
    choice: Choice, sites: Iterable[Site], candidates: Iterable[Candidate], floor: Mapping[str, int]
) -> Iterable[tuple[str, str]]:
    least = choice.round.fewest_reviews
    for site, candidate in zip(sites, candidates, strict=True):
        if len(candidate.reviews) < least:
            yield site.reference, few_reviews(len(candidate.reviews), least)
        elif any(set(floor) - set(review.scores) for review in candidate.reviews):
            yield site.reference, _("a score is missing")


def missing_now(choice: Choice) -> tuple[list[Site], list[tuple[str, str]]]:
    """Those on the table, and the references of those not fully reviewed with what is missing: counted, not read."""
    sites, least, criteria = on_the_table(sites_of(choice)), choice.round.fewest_reviews, len(floor_now())
    given = Count("scores", filter=Q(scores__criterion__for_sites=True))
    key = Cast("expression__public_id", CharField())
    rows = _counted(choice).order_by().annotate(key=key, given=given).values_list("key", "given")
    reviews: dict[str, list[int]] = {}
    for one, count in rows:
        reviews.setdefault(one, []).append(count)
    found = []
    for site in sites:
        have = reviews.get(site.id, [])
        if len(have) < least:
            found.append((site.reference, few_reviews(len(have), least)))
        elif min(have) < criteria:
            found.append((site.reference, _("a score is missing")))
    return sites, found


def few_reviews(have: int, least: int) -> str:
    """How many reviews there are of how many."""
    return _("%(have)s of %(least)s reviews") % {"have": have, "least": least}


def values_sum(sites: Iterable[Site], ids: set[str]) -> str:
    """The check sum of what rules look at, for the sites a proposal was made from; being withdrawn is no change."""
    return check_sum({"sites": [[site.id, *site[3:]] for site in sites if site.id in ids]})


def rules_sum(rules: Iterable[Rule], floor: Mapping[str, int], size: int) -> str:
    """The check sum of rules, floor and size."""
    said = [[rule.feature, rule.value, rule.minimum, rule.maximum] for rule in rules]
    return check_sum({"rules": said, "floor": dict(floor), "size": size})


def _joined(*columns: str) -> MD5:
    """One check sum over these columns of all rows, worked out in the database."""
    words = [part for name in columns for part in (Cast(name, CharField()), Value(":"))]
    joined = StringAgg(Concat(*words), delimiter=",", order_by=[F(name) for name in columns])
    return MD5(Coalesce(joined, Value(""), output_field=CharField()))


def _counted(choice: Choice) -> "QuerySet[ReviewRow]":
    return ReviewRow.objects.counted().filter(round=choice.round_id)


def reviews_sum(choice: Choice) -> str:
    """The check sum of which reviews count and in which version."""
    return str(_counted(choice).aggregate(sum=_joined("pk", "version"))["sum"])


def floor_and_reviews(choice: Choice) -> tuple[dict[str, int], str]:
    """`floor_now` and `reviews_sum` in one query, for the board."""
    reviews = _counted(choice).order_by().values("round").annotate(sum=_joined("pk", "version")).values("sum")
    rows = Criterion.objects.filter(for_sites=True).annotate(sum=Subquery(reviews)).order_by("position", "pk")
    found = list(rows.values_list("slug", "floor", "sum"))
    return {slug: floor or 0 for slug, floor, _sum in found}, found[0][2] or "" if found else ""


def scores_sum(choice: Choice) -> str:
    """The check sum of every counted score: more work, asked for before settling."""
    scores = ReviewScore.objects.filter(review__in=_counted(choice))
    return str(scores.aggregate(sum=_joined("review_id", "criterion_id", "score"))["sum"])
