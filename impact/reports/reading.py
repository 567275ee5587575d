"""An edition as pages read it: every number already in words, in the active language. No answers, only the body."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from impact.reports.body import Body, Group, NamedBy, Panel
from impact.reports.files import ABSENT, HIDDEN, LOW, Imprint
from impact.reports.models import Edition, ReportAction
from impact.reports.words import number_words, place_words, share_words
from impact.ui.dates import public_date
from impact.ui.links import absolute

TOP = 10
TOP_EASY = 5
TOP_PANEL = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One item of an ordered list."""

    place: str
    label: str
    share: int | None
    share_words: str
    points: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class GroupList:
    """One group's own top ten."""

    key: str
    label: str
    base: str
    merged: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Answering:
    """How many people a group stands for."""

    label: str
    main: int | None
    main_words: str
    named_words: str
    missing: bool


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What happens next, with an owner and a day."""

    action: ReportAction
    overdue: bool


@dataclass(frozen=True, slots=True)
class PanelLine:
    """What one Assembly said: its first items, and where to read more."""

    title: str
    url: str
    held_on: date
    base: str
    top: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the page of one edition prints."""

    edition: Edition
    body: Body
    responses: str
    base: str
    rows: tuple[Row, ...]
    hidden_labels: tuple[str, ...]
    groups: tuple[GroupList, ...]
    also_in_a_top: tuple[str, ...]
    answered: tuple[Answering, ...]
    missing: tuple[str, ...]
    named_heads: tuple[str, ...]
    named_rows: tuple[tuple[str, ...], ...]
    named_low: tuple[str, ...]
    ordering: tuple[tuple[str, str], ...]
    actions: tuple[ActionLine, ...]
    citation: str
    panels: tuple[PanelLine, ...] = ()
    panel_rows: tuple[tuple[str, ...], ...] = ()

    @property
    def top(self) -> tuple[Row, ...]:
        """The first ten."""
        return self.rows[:TOP]

    @property
    def top_easy(self) -> tuple[Row, ...]:
        """The first five, for Easy Read."""
        return self.rows[:TOP_EASY]

    @property
    def chart_rows(self) -> list[tuple[str, int | None, str]]:
        """The first ten as bars: label, value, words."""
        return [(f"{row.place} {row.label}", row.share, row.share_words) for row in self.top]

    @property
    def answered_chart(self) -> list[tuple[str, int | None, str]]:
        """Who answered, as bars: label, value, words."""
        return [(line.label, line.main, line.main_words) for line in self.answered]


def read(edition: Edition, *, today: date) -> Reading:
    """Lay an edition out in the active language."""
    language = get_language() or "en"
    body = edition.body.read()
    answered = tuple(
        Answering(
            one.labels[language],
            one.main,
            number_words(one.main),
            "" if one.number == 0 else number_words(one.named),
            missing=one.number != 0 and (one.main is None or one.main < body.method.minimum_base),
        )
        for one in body.answered
    )
    heads, rows, low = _named(body, language)
    return Reading(
        edition=edition,
        body=body,
        responses=number_words(body.responses),
        base=number_words(body.base),
        rows=tuple(
            Row(
                place_words(item.place, equal=item.equal, language=language),
                item.labels[language],
                item.share,
                share_words(item.share),
                number_words(item.points),
                number_words(item.count),
            )
            for item in body.placed
        ),
        hidden_labels=tuple(item.labels[language] for item in body.priorities if item.place is None),
        groups=tuple(_group(body, group, language) for group in body.groups),
        also_in_a_top=_beyond_the_top(body, language),
        answered=answered,
        missing=tuple(one.label for one in answered if one.missing),
        named_heads=heads,
        named_rows=rows,
        named_low=low,
        ordering=_ordering(body),
        actions=tuple(ActionLine(action, action.is_overdue(today)) for action in edition.actions.all()),
        citation=citation(edition, language),
        panels=tuple(_panel(panel, language) for panel in body.panels),
        panel_rows=_panel_rows(body, language),
    )


def citation(edition: Edition, language: str) -> str:
    """How to name this edition in other people's work."""
    url = absolute("reports:edition", language=language, slug=edition.report.survey_slug, number=edition.number)
    title = edition.report.title.read(language)
    words = _("IMPACT (%(year)s). %(title)s, report %(number)s, %(day)s. %(url)s") % {
        "year": edition.on.year,
        "title": title,
        "number": edition.number,
        "day": public_date(edition.on),
        "url": url,
    }
    mark = _("Invented answers, for trying the portal out.")
    return f"{words} {mark}" if edition.invented else words


def imprint(edition: Edition, language: str) -> Imprint:
    """What files carry beside the figures."""
    return Imprint(
        title=edition.report.title.read(language),
        number=edition.number,
        status=edition.status,
        published_on=edition.published_at.date().isoformat() if edition.published_at else "",
        url=absolute("reports:edition", language=language, slug=edition.report.survey_slug, number=edition.number),
        citation=citation(edition, language),
        sha256=edition.data_hash,
    )


def _group(body: Body, group: Group, language: str) -> GroupList:
    labels = {item.code: item.labels[language] for item in body.priorities}
    kept = set(group.top_ten)
    return GroupList(
        group.key,
        group.labels[language],
        number_words(group.base),
        group.merged,
        tuple(
            Row(
                place_words(item.place, equal=item.equal, language=language),
                labels[item.code],
                item.share,
                share_words(item.share),
                number_words(item.points),
            )
            for item in group.priorities
            if item.code in kept
        ),
    )


def _beyond_the_top(body: Body, language: str) -> tuple[str, ...]:
    """What some group puts in its own top ten although it is not in the first ten overall."""
    first = {item.code for item in body.placed if item.place is not None and item.place <= TOP}
    return tuple(
        item.labels[language] for item in body.priorities if item.code in body.union and item.code not in first
    )


def _named(body: Body, language: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """Shares of everyone who named a group: heads, rows, and the groups too small to show."""
    shown: Sequence[NamedBy] = [named for named in body.named_by if not named.low]
    low = tuple(named.labels[language] for named in body.named_by if named.low)
    shares = [{item.code: item.share for item in named.priorities} for named in shown]
    heads = tuple(f"{named.labels[language]} ({number_words(named.base)})" for named in shown)
    rows = tuple(
        (item.labels[language], *(share_words(column[item.code]) for column in shares)) for item in body.priorities
    )
    return heads, rows if heads else (), low


def _panel(panel: Panel, language: str) -> PanelLine:
    first = [item for item in panel.priorities if item.place <= TOP_PANEL]
    return PanelLine(
        panel.title[language],
        reverse("assemblies:session", args=[panel.slug, panel.number]),
        date.fromisoformat(panel.held_on),
        number_words(panel.base),
        tuple((place_words(item.place, equal=item.equal, language=language), item.labels[language]) for item in first),
    )


def _panel_rows(body: Body, language: str) -> tuple[tuple[str, ...], ...]:
    """Label, place in the survey, place in each Assembly; what only Assemblies ranked comes last, with [x]."""
    if not body.panels:
        return ()
    rows = [
        (item.slug, item.labels[language], place_words(item.place, equal=item.equal, language=language))
        for item in body.priorities
    ]
    known = {slug for slug, _label, _place in rows}
    for panel in body.panels:
        more = [item for item in panel.priorities if item.slug not in known]
        rows += [(item.slug, item.labels[language], ABSENT) for item in more]
        known |= {item.slug for item in more}
    return tuple((label, place, *_places(body, slug, language)) for slug, label, place in rows)


def _places(body: Body, slug: str, language: str) -> tuple[str, ...]:
    found = [panel.place_of(slug) for panel in body.panels]
    return tuple(place_words(one.place, equal=one.equal, language=language) if one else ABSENT for one in found)


def _ordering(body: Body) -> tuple[tuple[str, str], ...]:
    return (
        (_("Put everything they chose in order"), number_words(body.ordering.all_ordered)),
        (_("Put some of it in order"), number_words(body.ordering.part_ordered)),
        (_("Chose, but did not put anything in order"), number_words(body.ordering.not_ordered)),
        (_("Chose nothing here (not counted in the order)"), number_words(body.ordering.nothing_chosen)),
    )


__all__ = ["HIDDEN", "LOW", "Reading", "Row", "citation", "imprint", "read"]
