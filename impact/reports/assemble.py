"""Raw counts in, protected figures out: ranking on the exact counts, then everything rounded or hidden. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from impact.reports import body, disclose, rank
from impact.reports.facts import Counts, Facts, GroupFacts, PanelFacts

NOT_SAID = 0
LANGUAGES = ("en", "cy", "en-simple", "cy-simple")
EVERYONE = {"en": "Everyone", "cy": "Pawb", "en-simple": "Everyone", "cy-simple": "Pawb"}
# Until a survey has groups of its own numbering, what stands for "they did not say" is given in full.
NOT_SAID_LABELS = {
    "en": "Did not say",
    "cy": "Heb ddweud",
    "en-simple": "Did not say",
    "cy-simple": "Heb ddweud",
}


class TooFewAnswers(ValueError):
    """Even everyone together is under the minimum base."""

    def __init__(self, minimum: int) -> None:
        super().__init__(f"fewer than {minimum} people chose a priority")
        self.minimum = minimum


@dataclass(frozen=True, slots=True)
class Block:
    """Groups counted together, with their exact doubled points and counts."""

    numbers: tuple[int, ...]
    base: int
    points: Mapping[int, int]
    chosen: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Ranked:
    """The exact outcome, before anything is rounded: what the disclosure step takes in."""

    blocks: tuple[Block, ...]
    everyone: Block
    order: tuple[rank.Placed, ...]


def settle(facts: Facts, tally: Counts, rules: disclose.Rules) -> Ranked:
    """Merge small groups, then rank: the JLA rule over the groups, or everyone's points where there are none."""
    codes = tuple(option.code for option in facts.options)
    groups = _groups_of(facts, tally)
    everybody = tuple(sorted({*tally.main_base, *(group.number for group in groups)}))
    everyone = _block(tally, everybody, codes, facts.choose)
    if everyone.base < rules.minimum_base:
        raise TooFewAnswers(rules.minimum_base)
    named = tuple(number for number in everybody if number != NOT_SAID)
    found = disclose.gate(tally.main_base, named, rules=rules)
    blocks = tuple(_block(tally, numbers, codes, facts.choose) for numbers in found) or (everyone,)
    return Ranked(blocks, everyone, rank.headline(block.points for block in blocks))


def assemble(
    facts: Facts, tally: Counts, rules: disclose.Rules | None = None, *, panels: Sequence[PanelFacts] = ()
) -> body.Body:
    """The whole protected body of an edition. `panels` stand beside the survey's order and never change it."""
    settled = rules or disclose.Rules()
    ranked = settle(facts, tally, settled)
    priorities = _priorities(facts, ranked)
    groups = tuple(_group(facts, block, ranked.everyone) for block in ranked.blocks)
    named_by = _named_by(facts, tally, settled)
    return body.Body(
        method=body.Method(facts.choose, settled.minimum_base, settled.round_to, settled.hide_below, settled.merges),
        survey=body.About(
            facts.slug, _texts(facts.title), facts.source_kind, _moment(facts.opens_at), _moment(facts.closes_at)
        ),
        responses=tally.submitted,
        base=disclose.rounded(ranked.everyone.base),
        ordering=_ordering(tally),
        priorities=priorities,
        groups=groups,
        union=rank.union_of_tops([item.code for item in priorities], (group.top_ten for group in groups)),
        answered=_answered(facts, tally),
        named_by=named_by,
        hidden=_hidden(priorities, groups, named_by),
        panels=_panels(facts, panels),
    )


def _panels(facts: Facts, panels: Iterable[PanelFacts]) -> tuple[body.Panel, ...]:
    """The newest order of each Assembly that ranked something this survey asked about; given newest first."""
    asked = {option.priority for option in facts.options} - {""}
    newest: dict[object, PanelFacts] = {}
    for panel in panels:
        if asked & {item.priority for item in panel.priorities}:
            newest.setdefault(panel.assembly, panel)
    return tuple(_panel(panel) for panel in sorted(newest.values(), key=lambda one: one.slug))


def _panel(panel: PanelFacts) -> body.Panel:
    return body.Panel(
        public_id=str(panel.public_id),
        slug=panel.slug,
        number=panel.number,
        title=_texts(panel.title),
        nation=panel.nation,
        held_on=panel.held_on.isoformat(),
        base=panel.base,
        voted=panel.voted,
        priorities=tuple(
            body.PanelPlace(item.priority, _texts(item.labels), item.place, item.equal, item.points)
            for item in panel.priorities
        ),
    )


def _groups_of(facts: Facts, tally: Counts) -> Sequence[GroupFacts]:
    """Give the groups people named themselves in; none when hardly anybody was asked (public ballots ask nobody)."""
    asked = any(
        disclose.shown(counts.get(group.number, 0)) is not None
        for group in facts.groups
        for counts in (tally.main_base, tally.any_base)
        if group.number != NOT_SAID
    )
    return facts.groups if asked else ()


def _block(tally: Counts, numbers: tuple[int, ...], codes: tuple[int, ...], choose: int) -> Block:
    return Block(
        numbers,
        rank.block_base(tally, numbers),
        rank.block_points(tally, numbers, codes, choose),
        rank.block_chosen(tally, numbers, codes),
    )


def _shown_places(order: Iterable[rank.Placed], chosen: Mapping[int, int]) -> dict[int, rank.Placed]:
    """Places among the items that may be shown: a gap would tell where a hidden one stands."""
    visible = {item.code: -item.first for item in order if disclose.shown(chosen[item.code]) is not None}
    return {item.code: item for item in rank.placed(visible)}


def _priorities(facts: Facts, ranked: Ranked) -> tuple[body.Priority, ...]:
    places = _shown_places(ranked.order, ranked.everyone.chosen)
    found = {option.code: option for option in facts.options}
    hidden = sorted(set(found) - set(places))
    result = []
    for code in [*places, *hidden]:
        place, count = places.get(code), ranked.everyone.chosen[code]
        result.append(
            body.Priority(
                code=code,
                slug=found[code].priority or found[code].slug,
                labels=_texts(found[code].labels),
                place=place.first if place else None,
                equal=place.equal if place else False,
                count=disclose.shown(count),
                points=disclose.shown_points(ranked.everyone.points[code], count),
                share=disclose.share(count, ranked.everyone.base),
            )
        )
    return tuple(result)


def _group(facts: Facts, block: Block, everyone: Block) -> body.Group:
    places = _shown_places(rank.placed(block.points), block.chosen)
    hidden = sorted(set(block.points) - set(places))
    items = []
    for code in [*places, *hidden]:
        place, count = places.get(code), block.chosen[code]
        items.append(
            body.GroupPriority(
                code=code,
                place=place.first if place else None,
                equal=place.equal if place else False,
                points=disclose.shown_points(block.points[code], count),
                share=disclose.share(count, block.base),
            )
        )
    return body.Group(
        key="all" if block is everyone else "+".join(map(str, block.numbers)),
        numbers=block.numbers,
        labels=EVERYONE if block is everyone else _joined(facts, block.numbers),
        base=disclose.rounded(block.base),
        merged=block is not everyone and len(block.numbers) > 1,
        priorities=tuple(items),
        top_ten=rank.top(tuple(places.values())),
    )


def _named_by(facts: Facts, tally: Counts, rules: disclose.Rules) -> tuple[body.NamedBy, ...]:
    result = []
    for group in sorted(_groups_of(facts, tally), key=lambda one: one.number):
        if group.number == NOT_SAID:
            continue
        base = tally.any_base.get(group.number, 0)
        low = base < rules.minimum_base
        shares = tuple(
            body.NamedShare(option.code, disclose.share(tally.named_any.get((group.number, option.code), 0), base))
            for option in facts.options
        )
        result.append(
            body.NamedBy(
                group.number, _texts(group.labels), disclose.shown(base), low=low, priorities=() if low else shares
            )
        )
    return tuple(result)


def _answered(facts: Facts, tally: Counts) -> tuple[body.Answered, ...]:
    labels = {group.number: group.labels for group in _groups_of(facts, tally)}
    if not labels:
        return ()
    numbers = sorted({*labels, *tally.main_base}, key=lambda number: (number == NOT_SAID, number))
    return tuple(
        body.Answered(
            number=number,
            labels=_texts(labels.get(number, NOT_SAID_LABELS)),
            main=disclose.shown(tally.main_base.get(number, 0)),
            named=None if number == NOT_SAID else disclose.shown(tally.any_base.get(number, 0)),
        )
        for number in numbers
    )


def _ordering(tally: Counts) -> body.Ordering:
    return body.Ordering(
        disclose.shown(tally.all_ordered),
        disclose.shown(tally.part_ordered),
        disclose.shown(tally.not_ordered),
        disclose.shown(tally.nothing_chosen),
    )


def _hidden(
    priorities: tuple[body.Priority, ...], groups: tuple[body.Group, ...], named_by: tuple[body.NamedBy, ...]
) -> body.Hidden:
    shares = [item.share for item in priorities]
    shares += [item.share for group in groups for item in group.priorities]
    shares += [item.share for named in named_by for item in named.priorities]
    return body.Hidden(
        cells=sum(one is None for one in shares),
        groups_merged=sum(len(group.numbers) for group in groups if group.merged),
        groups_low=sum(named.low for named in named_by),
    )


def _joined(facts: Facts, numbers: Iterable[int]) -> dict[str, str]:
    """Labels of groups counted together, as "A + B" (no grammar to go wrong in any language)."""
    found = {group.number: _texts(group.labels) for group in facts.groups}
    parts = [found.get(number, NOT_SAID_LABELS) for number in numbers]
    return {language: " + ".join(part[language] for part in parts) for language in LANGUAGES}


def _texts(labels: Mapping[str, str]) -> dict[str, str]:
    """All four languages filled: Easy Read falls back to its plain language, Welsh to English."""
    english = labels["en"]
    welsh = labels.get("cy") or english
    simple = labels.get("en-simple") or english
    return {"en": english, "cy": welsh, "en-simple": simple, "cy-simple": labels.get("cy-simple") or welsh}


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
