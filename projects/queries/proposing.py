"""Working a proposal out, and whether one that was made still fits what lies on the table."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from impact.selection import Infeasible, Pool, PoolRejected, SolverFailed, TooFewCandidates, band_of, propose
from impact.selection.margins import Progress
from impact.ui.refusals import Refused
from projects.models import Choice, ChoiceProposal
from projects.pure.choosing import Rule
from projects.pure.proposing import Body, body_of
from projects.queries.choice_words import change_in_words, labels
from projects.queries.choosing import (
    Inputs,
    Site,
    floor_and_reviews,
    inputs_of,
    on_the_table,
    plain_rules,
    reviews_sum,
    rules_sum,
    scores_sum,
    sites_of,
    values_sum,
)

NAMED = 10
RESERVES_AT_LEAST = 5


class ReviewsMissing(Refused):
    """Some of those on the table are not fully reviewed."""


class NothingToChoose(Refused):
    """Too few reach the floor, or nothing is on the table."""


class RulesCannotBeMet(Refused):
    """No set meets the rules; the words say the smallest change."""


class SolverGaveUp(Refused):
    """The solver ended without an answer."""


def check_reviews(sites: Sequence[Site], missing: Sequence[tuple[str, str]]) -> None:
    """Raises NothingToChoose, ReviewsMissing with the references of those that miss something."""
    if not sites:
        raise NothingToChoose(
            _("There is nothing to choose from yet. Check the expressions of interest of this call first.")
        )
    if missing:
        named = ", ".join(f"{reference} ({what})" for reference, what in missing[:NAMED])
        more = len(missing) - NAMED
        if more > 0:
            named = _("%(named)s and %(more)s more") % {"named": named, "more": more}
        raise ReviewsMissing(
            _("Some expressions of interest are not fully reviewed: %(named)s. Finish their reviews, then propose.")
            % {"named": named}
        )


def proposed_body(choice: Choice, progress: Progress | None = None) -> Body:
    """The proposal as it will be frozen. Raises ReviewsMissing, NothingToChoose, RulesCannotBeMet, SolverGaveUp."""
    sums = {"reviews": reviews_sum(choice), "scores": scores_sum(choice)}
    inputs = inputs_of(choice)
    check_reviews(inputs.sites, inputs.missing)
    reserves = max(RESERVES_AT_LEAST, choice.size // 2)
    try:
        found = propose(inputs.candidates, inputs.kernel_rules(), reserves=reserves, progress=progress)
    except (PoolRejected, Infeasible, SolverFailed) as fault:
        raise refusal_of(fault, inputs) from fault
    sums |= {
        "values": values_sum(inputs.sites, {site.id for site in inputs.sites}),
        "rules": rules_sum(inputs.rules, inputs.floor, inputs.size),
    }
    return body_of(found, rules=inputs.rules, floor=inputs.floor, size=choice.size, inputs=sums)


def refusal_of(fault: Exception, inputs: Inputs) -> Refused:
    """A fault of the solver as kind words."""
    if isinstance(fault, Infeasible):
        return RulesCannotBeMet(change_in_words(fault.changes, labels()))
    if isinstance(fault, TooFewCandidates):
        said = {"reach": str(fault).split(" ", 1)[0], "all": len(inputs.sites), "size": inputs.size}
        return NothingToChoose(
            _(
                "Only %(reach)s of %(all)s expressions of interest reach the least scores, and %(size)s sites are to be "
                "chosen. Choose fewer sites, or talk over the scores."
            )
            % said
        )
    if isinstance(fault, SolverFailed):
        return SolverGaveUp(_("The balanced set could not be worked out. Try again; nothing is lost."))
    return RulesCannotBeMet(_("These rules do not go together: %(why)s.") % {"why": fault})


def band_now(choice: Choice, points: Fraction) -> tuple[tuple[str, ...], Pool | None]:
    """Who is in without question, and the pool of those within `points`. Raises as `proposed_body`."""
    inputs = inputs_of(choice)
    check_reviews(inputs.sites, inputs.missing)
    try:
        return band_of(inputs.candidates, inputs.kernel_rules(), points)
    except (PoolRejected, Infeasible, SolverFailed) as fault:
        raise refusal_of(fault, inputs) from fault


def newest_proposal(choice: Choice) -> ChoiceProposal | None:
    """The proposal that stands."""
    return choice.proposals.order_by("-number").first()


def out_of_date(
    choice: Choice, body: Mapping[str, Any], sites: Iterable[Site], rules: Iterable[Rule], *, thorough: bool = False
) -> list[str]:
    """What changed since the proposal was made, in words; nothing when it still fits. `thorough` looks at each score."""
    sites = list(sites)
    known = {score[0] for score in body["scores"]}
    inputs, found = body["inputs"], []
    floor, reviews = floor_and_reviews(choice)
    if inputs["rules"] != rules_sum(rules, floor, choice.size):
        found.append(_("The rules or the number of sites were changed."))
    if inputs["reviews"] != reviews or (thorough and inputs["scores"] != scores_sum(choice)):
        found.append(_("Scores were changed, or a reviewer stood aside."))
    if inputs["values"] != values_sum(sites, known):
        found.append(_("What an organisation said about itself was corrected."))
    added = [site.reference for site in on_the_table(sites) if site.id not in known]
    if added:
        found.append(_("Newly on the table: %(named)s.") % {"named": ", ".join(added[:NAMED])})
    return found


def out_of_date_now(choice: Choice, body: Body) -> list[str]:
    """As `out_of_date`, with everything read afresh and each score looked at."""
    return out_of_date(choice, body, sites_of(choice), plain_rules(choice.rules.in_order()), thorough=True)
