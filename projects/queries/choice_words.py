"""A balanced choice in words: values, rules, what each rule costs, the smallest change that would work."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.db.models import BigIntegerField, CharField, F, Value
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from impact.programme.enums import OrganisationKind
from impact.programme.models import DeliveryModel, Nation, Region, Topic
from impact.selection import Change
from projects.enums import PlaceKind, RuleFeature
from projects.pure.choosing import FLOOR, LIVED, SIZE, Checked, Rule, points

Words = Mapping[tuple[str, str], str]


def labels() -> dict[tuple[str, str], str]:
    """Words for every value of every feature; one query for what is kept as rows."""
    parts = (
        (RuleFeature.NATION, Nation.objects.all(), "code", "name", "number"),
        (RuleFeature.REGION, Region.objects.all(), "code", "name", "number"),
        (RuleFeature.DELIVERY_MODEL, DeliveryModel.objects.all(), "slug", "name", "position"),
        (RuleFeature.TOPIC, Topic.objects.all(), "slug", "title", "pk"),
    )
    first, *others = (
        rows.annotate(
            of=Value(str(feature), output_field=CharField()), key=Cast(code, CharField()), said=F(name),
            place=Cast(place, BigIntegerField()),
        )
        .order_by()
        .values_list("of", "place", "key", "said")
        for feature, rows, code, name, place in parts
    )  # fmt: skip
    rows = sorted(first.union(*others, all=True), key=lambda row: row[:3])
    found = {(feature, code): str(said) for feature, _place, code, said in rows}
    found |= {(str(RuleFeature.KIND), value): str(label) for value, label in OrganisationKind.choices}
    found |= {(str(RuleFeature.PLACE_KIND), value): str(label) for value, label in PlaceKind.choices}
    for feature in (RuleFeature.NEW_HERE, RuleFeature.UNDER_PRESSURE):
        found |= {(str(feature), "yes"): _("Yes"), (str(feature), "no"): _("No")}
    found[str(RuleFeature.LED_BY), LIVED] = _("Led by people who draw on care and support, or by unpaid carers")
    return found


def who(feature: str, value: str, words: Words) -> str:
    """Whom a rule is about."""
    if feature == SIZE:
        return _("Sites altogether")
    if feature == FLOOR:
        return _("Sites under the least scores")
    label = words.get((feature, value), value)
    if feature in {RuleFeature.NEW_HERE, RuleFeature.UNDER_PRESSURE}:
        return str(RuleFeature(feature).label) if value == "yes" else f"{RuleFeature(feature).label}: {label}"
    return label


def asks(rule: Rule) -> str:
    """What a rule asks for."""
    if rule.feature == FLOOR:
        return _("none")
    if rule.feature == SIZE or rule.maximum == rule.minimum:
        return _("exactly %(number)s") % {"number": rule.minimum}
    if rule.maximum is None:
        return _("at least %(number)s") % {"number": rule.minimum}
    if not rule.minimum:
        return _("at most %(number)s") % {"number": rule.maximum}
    return _("at least %(least)s, at most %(most)s") % {"least": rule.minimum, "most": rule.maximum}


def state(checked: Checked) -> str:
    """Whether a rule is kept, and by how many it is broken."""
    if checked.kept:
        return _("Kept")
    if checked.off < 0:
        return ngettext("Broken: %(number)s too few", "Broken: %(number)s too few", -checked.off) % {
            "number": -checked.off
        }
    return ngettext("Broken: %(number)s too many", "Broken: %(number)s too many", checked.off) % {"number": checked.off}


def price(feature: str, value: str, gain: float, words: Words) -> str:
    """What the total would gain without one rule."""
    if gain <= 0:
        return _("Costs nothing.")
    said = {"who": who(feature, value, words), "points": points(gain)}
    if feature == FLOOR:
        return _("Without the least scores the total would be %(points)s points higher.") % said
    return _("Without the rule for %(who)s the total would be %(points)s points higher.") % said


def change_in_words(changes: Iterable[Change], words: Words) -> str:
    """The smallest change with which some set meets the rules."""
    lines = [_("No set of sites meets all these rules. The smallest change that works:")]
    for change in changes:
        said = {"who": who(change.feature, change.value, words), "then": change.then, "now": change.now}
        if change.bound == "size":
            lines.append(_("%(then)s sites instead of %(now)s.") % said)
        elif change.bound == "minimum":
            lines.append(_("%(who)s: at least %(then)s instead of %(now)s.") % said)
        else:
            lines.append(_("%(who)s: at most %(then)s instead of %(now)s.") % said)
    return " ".join(lines)


def difference(number: float | Decimal) -> str:
    """A change of the total in words."""
    if not number:
        return _("The total stays the same.")
    said = {"points": points(-number if number < 0 else number)}
    if number < 0:
        return _("The total loses %(points)s points.") % said
    return _("The total gains %(points)s points.") % said
