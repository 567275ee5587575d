"""Who signed up, as a random selection sees them: values of features, counts and labels. No names."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from assemblies.enums import Feature, Group
from assemblies.models import Assembly, EqualityAnswers, Quota, SignUp
from assemblies.pure.groups import group_of
from impact.programme.codes import AGE_BAND, DISABILITY, ETHNICITY
from impact.programme.models import Code, Nation

NOT_SAID = "not-said"
LISTS = {Feature.AGE_BAND: AGE_BAND, Feature.DISABILITY: DISABILITY, Feature.ETHNICITY: ETHNICITY}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One sign-up in the pool."""

    sign_up: SignUp
    values: dict[str, str]


def candidates(assembly: Assembly) -> list[Candidate]:
    """Everyone whose sign-up counts, with a value for every feature; three queries whatever their number."""
    rows = SignUp.objects.submitted().filter(assembly=assembly).select_related("nation", "person").order_by("public_id")
    equality = {row.sign_up_id: row for row in EqualityAnswers.objects.filter(sign_up__in=rows)}
    return [Candidate(row, values_of(row, equality.get(row.pk))) for row in rows]


def values_of(sign_up: SignUp, equality: EqualityAnswers | None) -> dict[str, str]:
    """What is looked at of one sign-up, by feature."""
    return {
        Feature.GROUP.value: group_of(sign_up.main_perspective),
        Feature.NATION.value: sign_up.nation.code if sign_up.nation else NOT_SAID,
        Feature.NEW_HERE.value: "yes" if sign_up.new_here else "no",
        Feature.AGE_BAND.value: (equality and equality.age_band) or NOT_SAID,
        Feature.DISABILITY.value: (equality and equality.disability) or NOT_SAID,
        Feature.ETHNICITY.value: (equality and equality.ethnicity) or NOT_SAID,
    }


def counts(found: Iterable[Candidate]) -> dict[tuple[str, str], int]:
    """How many people have each value: (feature, value) -> number."""
    counter: Counter[tuple[str, str]] = Counter()
    for candidate in found:
        counter.update(candidate.values.items())
    return dict(counter)


def quotas_of(assembly: Assembly) -> list[Quota]:
    """The numbers an Assembly needs, by feature in the order of forms, then value."""
    order = list(Feature.values)
    rows = Quota.objects.filter(assembly=assembly).select_related("set_by")
    return sorted(rows, key=lambda quota: (order.index(quota.feature), quota.pk))


def value_choices(assembly: Assembly, feature: str) -> list[tuple[str, str]]:
    """The values a feature can have for this Assembly, with their words in the active language."""
    if feature == Feature.GROUP:
        return [(group.value, str(group.label)) for group in Group]
    if feature == Feature.NATION:
        return [(nation.code, str(nation.name)) for nation in Nation.objects.order_by("number")]
    if feature == Feature.NEW_HERE:
        return new_here_choices()
    return [(code.code, str(code.label)) for code in codes(LISTS[Feature(feature)], assembly.nation)]


def codes(list_name: str, nation: Nation) -> list[Code]:
    """The codes offered today in a list for this nation: its own list, or the one for all four."""
    rows = list(Code.objects.filter(list_name=list_name, used=True).order_by("position", "pk"))
    own = [code for code in rows if code.nation_id == nation.pk]
    return own or [code for code in rows if code.nation_id is None]


def every_code(list_name: str) -> list[tuple[str, str]]:
    """The codes of a list offered today in any nation, each once."""
    rows = Code.objects.filter(list_name=list_name, used=True).order_by("position", "pk")
    found: dict[str, str] = {}
    for code in rows:
        found.setdefault(code.code, str(code.label))
    return list(found.items())


def every_value() -> dict[tuple[str, str], str]:
    """Words for every (feature, value) of any Assembly, in five queries."""
    groups = {(Feature.GROUP.value, group.value): str(group.label) for group in Group}
    nations = {(Feature.NATION.value, one.code): str(one.name) for one in Nation.objects.all()}
    new = {(Feature.NEW_HERE.value, value): label for value, label in new_here_choices()}
    listed = {(feature.value, code): label for feature, name in LISTS.items() for code, label in every_code(name)}
    return groups | nations | new | listed


def new_here_choices() -> list[tuple[str, str]]:
    """New to this or not."""
    return [("yes", _("New to this")), ("no", _("Has done something like this before"))]


def code_versions(nation: Nation) -> dict[str, str]:
    """Which version of each list is offered, kept with the answers."""
    return {feature.value: found[0].version for feature, name in LISTS.items() if (found := codes(name, nation))}


def labels(assembly: Assembly) -> dict[tuple[str, str], str]:
    """Words for every (feature, value) of this Assembly."""
    return {(feature, value): label for feature in Feature.values for value, label in value_choices(assembly, feature)}
